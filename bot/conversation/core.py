"""One message in, one turn out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.conversation import answers, donating, inbox, overseeing, own_referral, pages, referring, steward, whereabouts
from bot.conversation.private_details import holds_private_details
from bot.conversation.session import Session, Turn, chosen
from bot.conversation.turns import MENU, turn, with_first, with_last
from bot.conversation.world import World
from bot.digits import digits_among
from bot.directory.search import Found
from bot.knowledge.understanding import Understanding
from bot.messages import Attachment, Counted, Message, Reply, Text
from bot.referral.receipt import DIGITS, beside_receipt, receipt_in

WRITTEN = frozenset({inbox.WORDS_WAIT, own_referral.WORDS})
"""Waiting for words to or from a place: a receipt among them is for nobody else's eyes, so nothing is sent."""

PASSED_ON = (steward.WAITS, inbox.WAITS, own_referral.WORDS)
"""Waiting for words that somebody else is to read, which are looked at for private details by themselves."""

UNSURE = frozenset({"choose", "unknown"})
"""Where eleven digits in a message that was not understood may have been meant as a receipt."""

WORDS_OF_A_QUESTION = 4
"""So many words are a question to be donated, even where they sound like small talk."""


def respond(session: Session, message: Message, world: World, now: datetime) -> Turn:
    """Answer one message. Never raises for anything that a person can send."""
    if world.standing.code:
        return steward.bind(donating.dropped(session), world, now)
    if world.referring.code and not (session.waiting_for in WRITTEN and _among_words(message.text)):
        return _receipt(donating.dropped(session), message.text, world, now)
    choice = chosen(session, message) or _agreed(session, message.text, world)
    here = session if choice == donating.YES else donating.dropped(session)
    if choice is not None:
        return pages.press(here, choice, world, now)
    if message.location is not None:
        return whereabouts.here(here, message.location, world, now)
    if message.text.strip():
        return _hear(here, message.text, world, now, repeats=session.waiting_for == donating.WAITING)
    return _wordless(here, message.attachment, world, now)


def _hear(session: Session, text: str, world: World, now: datetime, *, repeats: bool) -> Turn:
    made = (_repeat if repeats else _understand)(session, text, world, now)
    passed_on = session.waiting_for.startswith(PASSED_ON)
    return with_last(made, Text("private-details")) if holds_private_details(text) and not passed_on else made


def _understand(session: Session, text: str, world: World, now: datetime) -> Turn:
    understanding = world.matcher.understand(beside_receipt(text), session.language)
    spoken = _speak_for_place(session, text, understanding, world, now) if world.standing.places else None
    said = spoken or _say_to_place(session, text, understanding, world, now)
    if said is not None:
        return said
    found = whereabouts.find(session, text, world)
    if found and understanding.decision != "command" and _has_time(understanding, found, world):
        language = session.language or understanding.language
        place = referring.hear_city(session, found.city or "", world, now) or whereabouts.answer_about_place(
            session, found, language, world, now
        )
        if place is not None:
            return place
    heard = _remember(session, understanding, found.city if found else None)
    if heard.language is None or (session.language is None and understanding.smalltalk == "greeting"):
        return pages.ask_language(heard, "", world, now)
    if understanding.urgent:
        return _danger(heard, understanding, world, now)
    if understanding.decision in UNSURE and any(digits_among(text, DIGITS)):
        return with_first(DECISIONS[understanding.decision](heard, understanding, world, now), Text("refer-code-alone"))
    return DECISIONS[understanding.decision](heard, understanding, world, now)


def _speak_for_place(
    session: Session, text: str, understanding: Understanding, world: World, now: datetime
) -> Turn | None:
    """What a steward typed, where it is meant for a notice; a word of danger in it still gets the emergency number."""
    word = overseeing.typed_word(text)
    if word in steward.WORDS:
        return steward.home(session, "", world, now)
    if word in inbox.WORDS:
        return inbox.home(session, "", world, now)
    answered = overseeing.heard(session, text, world, now)
    if answered is not None:
        return answered
    if understanding.decision == "command":
        return None
    made = steward.hear(session, text, world, now) or inbox.hear(session, text, world, now)
    return _warned(made, session, understanding, world, now) if made and _has_letters(text) else made


def _say_to_place(
    session: Session, text: str, understanding: Understanding, world: World, now: datetime
) -> Turn | None:
    """What a person wrote to the place that they asked; a word of danger in it still gets the emergency number."""
    made = None if understanding.decision == "command" else own_referral.hear(session, text, world, now)
    return _warned(made, session, understanding, world, now) if made else None


def _warned(made: Turn, session: Session, understanding: Understanding, world: World, now: datetime) -> Turn:
    """The same turn; where its message was about danger, whom to call stands before all else."""
    if understanding.urgent is None:
        return made
    return replace(with_first(made, *answers.first_aid(understanding.urgent, session, world, now)), urgent=True)


def _receipt(session: Session, text: str, world: World, now: datetime) -> Turn:
    """The message is a receipt, or holds one; a word of danger beside it still gets the emergency number."""
    made = _opened(session, world, now)
    if not _among_words(text):
        return made
    understanding = world.matcher.understand(beside_receipt(text), session.language)
    return _warned(made, made.session or session, understanding, world, now)


def _opened(session: Session, world: World, now: datetime) -> Turn:
    """What a receipt opens: a steward's case, the person's own referral, or nothing."""
    referring_ = world.referring
    if referring_.at_door:
        return inbox.at_door(session, referring_.at_door, world, now)
    if referring_.found:
        return own_referral.receipt(session, referring_.found, world, now)
    if session.language is None:
        return with_first(pages.ask_language(session, "", world, now), Text("refer-code-stranger"))
    return turn(session.at("menu"), Reply((Text("refer-code-wrong"),), choices=(MENU,)))


def _agreed(session: Session, text: str, world: World) -> str | None:
    """The choice that a typed "yes" or "no" stands for, where one is asked."""
    return donating.answered(session, text, world) or referring.agreed(session, text, world)


def _repeat(session: Session, text: str, world: World, now: datetime) -> Turn:
    """The question typed once more, to be donated; danger, a command and a short "no thanks" come first."""
    understanding = world.matcher.understand(text, session.language)
    chats = understanding.decision == "smalltalk" and len(text.split()) < WORDS_OF_A_QUESTION
    if understanding.urgent or understanding.decision == "command" or chats:
        return _understand(session, text, world, now)
    return donating.show(session, text, world)


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _among_words(text: str) -> bool:
    """Whether the receipt in a message does not stand alone there."""
    return receipt_in(text) is None


def _has_time(understanding: Understanding, found: Found, world: World) -> bool:
    """No danger, nothing but hours, or the hours of a place and no danger to life: "is the shelter open tonight"."""
    urgent = understanding.urgent
    return urgent is None or found.hours_alone or (found.about_hours and not world.content.topics[urgent].urgent)


def _remember(session: Session, understanding: Understanding, city: str | None) -> Session:
    """What the message tells about its writer's wishes: language, city, and what it may be about.

    A command, or something that was not understood, changes no language that was chosen; and a command not what the
    question before it may have been about.
    """
    understood = understanding.decision in {"answer", "choose", "smalltalk"} or understanding.urgent
    return replace(
        session,
        language=understanding.language if understood else session.language or understanding.language,
        candidates=session.candidates
        if understanding.decision == "command"
        else tuple(topic for topic, _ in understanding.topics),
        city=city or session.city,
    )


def _danger(session: Session, understanding: Understanding, world: World, now: datetime) -> Turn:
    """The emergency answer before anything else, and beside it what was asked."""
    topic = understanding.urgent or ""
    asked = tuple(answers.topic_choice(other) for other, _ in understanding.topics[:1] if other != topic)
    made = answers.article(session, topic, world, now, beside=asked)
    told = answers.names_numbers(topic, session, world, now)
    warned = made if told else with_first(made, Text("emergency-now"))
    return replace(warned, urgent=True, effects=(*warned.effects, Counted(f"urgent:{topic}:{session.language}")))


def _answer(session: Session, understanding: Understanding, world: World, now: datetime) -> Turn:
    topic = understanding.topics[0][0]
    return answers.article(session, topic, world, now, beside=(answers.wrong_choice(topic),))


def _choose(session: Session, _understanding: Understanding, world: World, _now: datetime) -> Turn:
    return answers.choose(session, world)


def _unknown(session: Session, _understanding: Understanding, world: World, _now: datetime) -> Turn:
    if session.waiting_for == "city":
        return whereabouts.ask_city_again(session, world)
    return answers.unknown(session, world)


def _command(session: Session, understanding: Understanding, world: World, now: datetime) -> Turn:
    return pages.press(session, understanding.command or "menu", world, now)


def _smalltalk(session: Session, understanding: Understanding, world: World, now: datetime) -> Turn:
    kind = understanding.smalltalk or "greeting"
    if kind == "who":
        return answers.article(session, answers.ABOUT_US, world, now)
    if kind == "greeting":
        return pages.welcome(session, "", world, now)
    return turn(session.at("menu"), Reply((Text(f"smalltalk-{kind}"),), choices=pages.themes(world)))


Decided = Callable[[Session, Understanding, World, datetime], Turn]

DECISIONS: Mapping[str, Decided] = {
    "answer": _answer,
    "choose": _choose,
    "unknown": _unknown,
    "command": _command,
    "smalltalk": _smalltalk,
}


def _wordless(session: Session, attachment: Attachment | None, world: World, now: datetime) -> Turn:
    """A voice note, picture or sticker always gets an answer, in all five languages to a stranger."""
    kind = attachment.value if attachment else "nothing"
    if session.language is None:
        return with_first(pages.ask_language(session, "", world, now), Text("got-wordless"))
    return turn(session.at("menu"), Reply((Text(f"got-{kind}"),), choices=pages.themes(world)))
