"""What an article looks like on each channel, composed by the code that answers people."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from bot.channels import telegram, twilio, web
from bot.channels.base import Bubble, Style
from bot.channels.wording import word
from bot.content import Content
from bot.content.preview import Screen
from bot.conversation.answers import article, more, wrong_choice
from bot.conversation.session import Session
from bot.conversation.world import World
from bot.directory.search import PlaceFinder
from bot.knowledge.corpus import Corpus
from bot.knowledge.matcher import Matcher
from bot.messages import LANGUAGES, Reply, Text

CHANNELS: dict[str, tuple[Style, Callable[[Bubble], str]]] = {
    "whatsapp": (twilio.STYLES["whatsapp"], lambda bubble: twilio.plain(bubble, "whatsapp")),
    "telegram": (telegram.STYLE, telegram.plain),
    "sms": (twilio.STYLES["sms"], lambda bubble: twilio.plain(bubble, "sms")),
    "web": (web.STYLE, telegram.plain),
}


def screens(content: Content, topic: str, now: datetime, languages: Sequence[str] = LANGUAGES) -> Iterator[Screen]:
    """The first answer and the whole article, in each language that has it, on each channel."""
    world = _world(content)
    for language in languages:
        if (topic, language) in content.articles:
            session = Session(language=language)
            replies = [step(session, topic, world, now).replies[0] for step in (article, more)]
            for channel in CHANNELS:
                bubbles = tuple(_shown(content, reply, channel, language) for reply in replies)
                yield Screen(channel, language, bubbles)


def first_sms(content: Content, now: datetime) -> Callable[[str, str], str]:
    """A function from topic and language to the first answer to a typed question, as an SMS."""
    world = _world(content)

    def answer(topic: str, language: str) -> str:
        asked = (wrong_choice(topic),)
        reply = article(Session(language=language), topic, world, now, beside=asked).replies[0]
        return _shown(content, reply, "sms", language)[0]

    return answer


def _shown(content: Content, reply: Reply, channel: str, language: str) -> tuple[str, tuple[str, ...]]:
    style, plain = CHANNELS[channel]
    texts = content.texts[language]

    def wording(text: Text) -> str:
        return texts.render(text, isolate=style.isolates)

    bubble = word(reply, style, wording, language)
    return plain(bubble), tuple(button.label for button in bubble.buttons) if style.buttons else ()


def _world(content: Content) -> World:
    """Enough of a world to show what is known already: nobody asks it anything."""
    return World(content, Matcher(Corpus({}, {})), PlaceFinder(content.places, content.cities))
