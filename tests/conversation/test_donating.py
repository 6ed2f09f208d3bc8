"""Giving a question, and the topic that was chosen instead of a wrong one."""

from dataclasses import replace

import pytest

from bot.conversation.core import respond
from bot.conversation.session import Session, Turn
from bot.conversation.world import World
from bot.messages import LANGUAGES, Attachment, Coordinates, Counted, Donate, Message, Text
from tests.conftest import NOW

SHOWN = Session(language="nl", masked="mijn [...] is weg", may_donate=False, offered=("donate:yes", "donate:no"))


def said(session: Session | None, message: str | Message, world: World) -> Turn:
    """One turn, with the session written and read before it; "(x)" presses x."""
    assert session is not None
    if isinstance(message, str):
        message = Message(choice=message[1:-1]) if message.startswith("(") else Message(text=message)
    return respond(Session.load(session.dump()), message, world, NOW)


def counted(made: Turn) -> set[str]:
    return {effect.what for effect in made.effects if isinstance(effect, Counted)}


def choices(made: Turn) -> list[str]:
    return [choice.id for choice in made.replies[-1].choices]


def test_the_topic_chosen_instead_is_counted_once(world: World) -> None:
    """After a wrong topic the next one that is chosen is counted with it, also by way of the menu, once."""
    wrong = said(Session(language="nl", candidates=("medical-doctor",)), "(wrong:medical-doctor)", world)
    assert counted(wrong) == {"wrong:medical-doctor:nl"}
    theme = said(wrong.session, "(theme:medical)", world)
    first = said(theme.session, "(topic:medical-dentist)", world)
    assert counted(first) == {"topic:medical-dentist:nl", "instead:medical-doctor:medical-dentist:nl"}
    assert counted(said(first.session, "(topic:day-food)", world)) == {"topic:day-food:nl"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_typed_words_are_the_button(world: World, language: str) -> None:
    """Whoever types the words of "not what I meant" gets what its button gives; with no answer in sight, the menu."""
    label = world.content.texts[language].render(Text("button-wrong"), isolate=False)
    shown = Session(
        language=language, candidates=("medical-doctor", "medical-dentist"), offered=("more:medical-doctor", "menu")
    )
    made = said(shown, label, world)
    assert counted(made) == {f"wrong:medical-doctor:{language}"}
    assert "topic:medical-dentist" in choices(made)
    assert counted(said(replace(shown, offered=("menu",)), label, world)) == {f"unknown:{language}"}


def test_a_person_is_offered_once(world: World) -> None:
    """Where talking to a person is one of the likely subjects, it does not stand twice in the list."""
    made = said(Session(language="nl", candidates=("medical-doctor", "service-human", "day-food")), "(wrong:x)", world)
    assert choices(made)[:3] == ["topic:medical-doctor", "topic:day-food", "human"]


def test_what_is_no_topic_is_never_counted(world: World) -> None:
    """A forged choice brings no word of anybody into the counts, which are not sealed."""
    made = said(Session(language="nl"), "(wrong:zwaluwnest)", world)
    assert counted(made) == {"unknown:nl"}
    assert made.session is not None
    assert made.session.missed is None


def test_donating_is_offered_once(world: World) -> None:
    """Donating is offered before the menu after the first miss, and not after the second."""
    session = Session(language="nl", candidates=("medical-doctor", "medical-dentist", "day-food"))
    first = said(session, "(wrong:medical-doctor)", world)
    assert choices(first)[-2:] == ["donate", "menu"]
    assert first.session is not None
    assert first.session.offered == tuple(choices(first))
    assert "donate" not in choices(said(first.session, "(wrong:medical-dentist)", world))


def test_only_yes_gives_exactly_what_was_shown(world: World) -> None:
    """Yes gives the words that were shown, in the person's language, and the session forgets them."""
    made = said(SHOWN, "1", world)
    assert Donate("mijn [...] is weg", "nl") in made.effects
    assert made.session is not None
    assert made.session.masked is None


ANYTHING_ELSE = [
    "(donate:no)", "2", "nee", "menu", "0", "dank je", "ik zoek een dokter", "(topic:day-food)", "(back)", "(donate)",
    Message(attachment=Attachment.VOICE), Message(attachment=Attachment.LOCATION, location=Coordinates(52.0, 5.0)),
]  # fmt: skip


@pytest.mark.parametrize("message", ANYTHING_ELSE, ids=str)
def test_after_anything_else_the_words_are_gone(message: str | Message, world: World) -> None:
    """Whatever the next message is, the session does not hold the words after it, and nothing is given."""
    made = said(SHOWN, message, world)
    assert not any(isinstance(effect, Donate) for effect in made.effects)
    assert made.session is not None
    assert made.session.masked is None
    assert b"weg" not in made.session.dump()


def test_a_command_ends_the_asking(world: World) -> None:
    """Somebody who was asked for the question but does something else is asked no more."""
    for other in ("menu", "(theme:day)", Message(attachment=Attachment.VOICE)):
        asked = said(Session(language="nl"), "(donate)", world)
        elsewhere = said(asked.session, other, world)
        assert elsewhere.session is not None
        assert elsewhere.session.waiting_for == "question"
        assert elsewhere.session.masked is None
