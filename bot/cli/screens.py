"""What an article or a guide looks like on each channel, composed by the code that answers people."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.channels import telegram, twilio, web
from bot.channels.base import Bubble, Style
from bot.channels.wording import word
from bot.content import Content
from bot.content.guides import Guide
from bot.content.preview import Screen
from bot.conversation import guiding
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


def screens(content: Content, id_: str, now: datetime, languages: Sequence[str] = LANGUAGES) -> Iterator[Screen]:
    """All that a reviewer of an article or a guide reads, in each language that has it, on each channel."""
    world = _world(content)
    for language in languages:
        if (id_, language) in content.hashes:
            replies = tuple(_replies(id_, Session(language=language), world, now))
            for channel in CHANNELS:
                bubbles = tuple(_shown(content, reply, channel, language) for reply in replies)
                yield Screen(channel, language, bubbles)


def title(content: Content, id_: str, language: str) -> str:
    """The title of an article or a guide; its id where it has none in this language."""
    name = f"guide-{id_}.title" if id_ in content.guides else f"{id_}.title"
    texts = content.texts[language]
    return texts.render(Text(name), isolate=False) if texts.has(name) else id_


def _replies(id_: str, session: Session, world: World, now: datetime) -> Iterator[Reply]:
    """The first answer and the whole article, or the pages of a guide that say something not said before."""
    if id_ in world.content.topics:
        yield from (step(session, id_, world, now).replies[0] for step in (article, more))
        return
    said: set[str] = set()
    for reply in _pages(world.content.guides[id_], session, world, now):
        words = {text.id for text in reply.paragraphs}
        if not words <= said:
            said |= words
            yield reply


def _pages(guide: Guide, session: Session, world: World, now: datetime) -> Iterator[Reply]:
    """The opening of a guide, then for each question itself and what follows on each of its answers."""
    yield guiding.guide(session, guide.id, world, now).replies[0]
    for question in guide.questions.values():
        asked = replace(session, guide=guide.id, node=question.id)
        for given in ("", *(answer.id for answer in question.answers)):
            yield guiding.answer(asked, f"{question.id}:{given}", world, now).replies[0]


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
