"""Which places are shown, and of which day their hours are told."""

from datetime import UTC, datetime

import pytest

from bot.conversation.core import respond
from bot.conversation.session import Session, Turn
from bot.conversation.world import World
from bot.messages import Message, Reply, Text
from tests.conftest import NOW

MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""Two o'clock in Amsterdam, when Kruispost is between its two openings."""


def said(text: str, world: World, session: Session | None = None, now: datetime = MONDAY) -> Reply:
    return turn_of(text, world, session, now).replies[0]


def turn_of(text: str, world: World, session: Session | None = None, now: datetime = MONDAY) -> Turn:
    return respond(session or Session(language="en"), Message(text=text), world, now)


def worded(text: Text, world: World) -> str:
    return world.content.texts["en"].render(text, isolate=False)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("is kruispost open on sunday", "Sunday 29 November: closed"),
        ("when is kruispost open tomorrow", "Tuesday 24 November: open 10:00-12:00, 19:00-21:00"),
        ("Pauluskerk open on sunday?", "Sunday 29 November: open 09:00-21:00"),
        ("is kruispost open now", "Closed, opens at 19:00"),
    ],
)
def test_the_hours_are_those_of_the_day_that_was_asked_for(text: str, line: str, world: World) -> None:
    """A question about another day is answered with that day's hours, under its name; any other with those of now."""
    assert worded(said(text, world).paragraphs[0], world) == line


def test_each_day_of_a_weekend_has_its_line(world: World) -> None:
    """Two days that are asked for are two lines."""
    told = said("is kruispost open this weekend", world).paragraphs[:2]
    assert [worded(one, world) for one in told] == ["Saturday 28 November: closed", "Sunday 29 November: closed"]


@pytest.mark.parametrize("text", ["wereldhuis open tomorrow", "doctor amsterdam tomorrow"])
def test_a_list_tells_the_day_that_was_asked_for(text: str, world: World) -> None:
    """Each place of a list has the hours of that day, with its name."""
    details = [choice.detail for choice in said(text, world).choices if choice.id.startswith("place:")]
    assert details
    assert all(one and "24 November" in worded(one, world) for one in details)


def test_a_place_in_another_city_is_asked_about(world: World) -> None:
    """Where the message names another city, the place is offered and not shown as the answer."""
    reply = said("pauluskerk open in utrecht", world)
    assert reply.paragraphs == (Text("choose-prompt"),)
    assert [choice.id for choice in reply.choices] == ["place:pauluskerk-rotterdam", "menu"]


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_place_to_sleep_is_no_place_by_its_sound(language: str, world: World) -> None:
    """Ordinary Arabic words beside a city are a question of their own."""
    made = turn_of("فين نقدر نعس هاد الليلة في Utrecht", world, Session(language=language), NOW)
    assert "place:nas-rotterdam" not in (made.session or Session()).trail


@pytest.mark.parametrize(
    "text", ["is het nu open?", "ክፉት ድዩ ሕጂ?", "c'est ouvert maintenant ?", "دابا محلول؟", "are you open now?"]
)
def test_hours_of_no_place_ask_which(text: str, world: World) -> None:
    """Before any place was shown, the same places are offered as by the word "places"."""
    asked, offered = said(text, world), respond(Session(language="en"), Message(choice="places"), world, MONDAY)
    assert asked == offered.replies[0]
