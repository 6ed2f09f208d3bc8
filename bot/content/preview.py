"""An article or a guide as people will see it: one page with every language on every channel."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment
from markupsafe import Markup, escape

from bot.content.checks.subject import LANGUAGE_NAMES
from bot.content.cost import segments
from bot.messages import RIGHT_TO_LEFT

CHANNEL_NAMES = {"whatsapp": "WhatsApp", "telegram": "Telegram", "sms": "SMS", "web": "Web chat"}

_BOLD = re.compile(r"^\*(.+)\*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Screen:
    """What one channel shows in one language: its bubbles in words, each with the buttons below it."""

    channel: str
    language: str
    bubbles: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def segments(self) -> int | None:
        """What the bubbles cost together by SMS; None on a channel where a message has no price."""
        return sum(segments(words) for words, _ in self.bubbles) if self.channel == "sms" else None

    @property
    def direction(self) -> str:
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"


def price(count: int, per_segment: float | None) -> str:
    """Such as "3 segments", with the euros when a price is known."""
    plain = f"{count} segment{'' if count == 1 else 's'}"
    return plain if per_segment is None else f"{plain}, {count * per_segment:.2f} euro"


def html(title: str, id_: str, screens: Sequence[Screen], per_segment: float | None = None) -> str:
    """A page that stands alone, for a browser: a row a language, a column a channel.

    ``title`` is what people call the topic or guide, in the first language.
    """
    languages = list(dict.fromkeys(screen.language for screen in screens))
    channels = list(dict.fromkeys(screen.channel for screen in screens))
    by_cell = {(screen.language, screen.channel): screen for screen in screens}
    return _PAGE.render(
        title=title,
        id=id_,
        language_names=LANGUAGE_NAMES,
        channel_names=CHANNEL_NAMES,
        languages=languages,
        channels=channels,
        screens=by_cell,
        cost=lambda words: price(segments(words), per_segment),
        shown=_shown,
    )


def _shown(words: str, channel: str) -> Markup:
    """The words as HTML; WhatsApp shows what stands between asterisks in bold."""
    escaped = str(escape(words))
    return Markup(_BOLD.sub(r"<b>\1</b>", escaped) if channel == "whatsapp" else escaped)  # noqa: S704 -- escaped


_PAGE = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string("""\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }} ({{ id }})</title>
<style>
  body { font: 16px/1.45 system-ui, sans-serif; margin: 1rem; background: #f3f3ef; color: #1d1d1b; }
  section { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 2rem; }
  article { width: 20rem; padding: .75rem; border-radius: .75rem; background: #e5ddd5; }
  article.telegram { background: #d5e3ec; }
  article.sms, article.web { background: #e4e4e4; }
  h1 small, h2 small { font-size: .6em; font-weight: normal; }
  h3 { margin: 0 0 .5rem; font-size: .9rem; }
  .bubble { white-space: pre-wrap; background: #fff; border-radius: .6rem; padding: .5rem .7rem; margin-bottom: .5rem; }
  .button { display: inline-block; border: 1px solid #2b6a8a; border-radius: .6rem; padding: .2rem .7rem; }
</style>
<h1><bdi lang="{{ languages | first }}">{{ title }}</bdi> <small>{{ id }}</small></h1>
{% for language in languages %}
<h2>{{ language_names[language] }} <small>{{ language }}</small></h2>
<section>
  {% for channel in channels if (language, channel) in screens %}
  {% set screen = screens[(language, channel)] %}
  <article class="{{ channel }}">
    <h3>{{ channel_names[channel] }}</h3>
    {% for words, buttons in screen.bubbles %}
    <div class="bubble" lang="{{ language }}" dir="{{ screen.direction }}">{{ shown(words, channel) }}</div>
    {% if screen.segments %}<small>{{ cost(words) }}</small>{% endif %}
    <div lang="{{ language }}" dir="{{ screen.direction }}">
      {% for button in buttons %}<span class="button">{{ button }}</span>{% endfor %}
    </div>
    {% endfor %}
  </article>
  {% endfor %}
</section>
{% endfor %}
</html>
""")
