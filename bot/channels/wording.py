"""From replies to bubbles, and from a long text to parts."""

from collections.abc import Sequence

import regex

from bot.channels.base import Bubble, Button, Hyperlink, Style, Wording
from bot.messages import Reply

ZERO = "menu"
"""The choice that is always digit 0, so that it can be learnt."""

ELLIPSIS = "..."

_GRAPHEME = regex.compile(r"\X")


def word_all(replies: Sequence[Reply], style: Style, wording: Wording, language: str) -> tuple[Bubble, ...]:
    """The replies of one turn in words; the digits of their choices run on."""
    bubbles, digit = [], 1
    for reply in replies:
        bubbles.append(word(reply, style, wording, language, digit))
        digit += sum(choice.id != ZERO for choice in reply.choices)
    return tuple(bubbles)


def word(reply: Reply, style: Style, wording: Wording, language: str, first_digit: int = 1) -> Bubble:
    """One reply in words. ``first_digit`` is the digit of its first numbered choice."""
    heading = wording(reply.heading) if reply.heading and style.headings else ""
    buttons = tuple(Button(choice.id, shortened(wording(choice.label), style.label_limit)) for choice in reply.choices)
    blocks = [wording(paragraph) for paragraph in reply.paragraphs]
    if style.buttons:
        blocks += _details(reply, wording)
    else:
        blocks += _numbered(reply, buttons, wording, first_digit)
    links = tuple(Hyperlink(action.uri, wording(action.label)) for action in reply.actions) if style.links else ()
    return Bubble("\n".join(block for block in blocks if block), heading, buttons, links, language)


def shortened(label: str, limit: int) -> str:
    """A label that fits; only names of places are ever too long, our own labels are tested."""
    return label if len(label) <= limit else label[: limit - len(ELLIPSIS)].rstrip() + ELLIPSIS


def split(text: str, limit: int) -> list[str]:
    """Parts of at most ``limit`` characters, cut at line ends, else at spaces, else between grapheme clusters.

    Tigrinya and Arabic count as many characters as they have, whatever their bytes; a text without spaces
    is cut without tearing a letter from its marks.
    """
    parts = []
    rest = text.strip()
    while len(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def _cut(text: str, limit: int) -> int:
    head = text[: limit + 1]
    for separator in ("\n", " ", "\u1361", "\u1362"):  # Ethiopic wordspace and full stop end a word too
        found = head.rfind(separator, limit // 2, limit)
        if found > 0:
            return found + 1
    last = 0
    for cluster in _GRAPHEME.finditer(text, 0, limit + 1):
        if cluster.end() > limit:
            break
        last = cluster.end()
    return last or limit


def _details(reply: Reply, wording: Wording) -> list[str]:
    return [f"{wording(choice.label)}\n{wording(choice.detail)}" for choice in reply.choices if choice.detail]


def _numbered(reply: Reply, buttons: tuple[Button, ...], wording: Wording, first_digit: int) -> list[str]:
    lines = []
    digit = first_digit
    for choice, button in zip(reply.choices, buttons, strict=True):
        lines.append(f"{0 if choice.id == ZERO else digit} {button.label}")
        lines += [wording(choice.detail)] if choice.detail else []
        digit += choice.id != ZERO
    return lines
