"""The moments that a steward is offered, and how those that they type are read."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.content import Content
from bot.content.places import Introductions
from bot.content.texts import AMSTERDAM
from bot.conversation import meeting
from tests.app.people import VILLA
from tests.conftest import NOW

THURSDAY = datetime(2026, 11, 26, 10, tzinfo=AMSTERDAM)
FRIDAY = datetime(2026, 11, 27, 14, 30, tzinfo=AMSTERDAM)


def test_the_next_openings_are_offered_where_they_are_known(content: Content) -> None:
    """A place that receives people on Mondays and Thursdays is offered those, from the next one on."""
    place = replace(content.places[VILLA], introductions=Introductions(("day-centres",), times="Mo,Th 10:00-12:00"))
    assert [at.isoformat() for at in meeting.ready(place, NOW)] == [
        "2026-11-26T10:00:00+01:00",
        "2026-11-30T10:00:00+01:00",
        "2026-12-03T10:00:00+01:00",
    ]


@pytest.mark.parametrize("days", range(7))
def test_without_known_hours_working_days_are_offered(content: Content, days: int) -> None:
    """Three moments to come, none of them at a weekend."""
    now = NOW + timedelta(days=days)
    ready = meeting.ready(content.places[VILLA], now)
    assert len(ready) == 3
    assert all(at > now and at.weekday() < 5 for at in ready)
    assert meeting.ready(None, now) == ready


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("donderdag 10:00", (THURSDAY,)),
        ("Thursday at 10 am", (THURSDAY,)),
        ("jeudi à 10h; vendredi à 14h30", (THURSDAY, FRIDAY)),
        ("الخميس الساعة 10، الجمعة 14:30", (THURSDAY, FRIDAY)),
        ("ሓሙስ ሰዓት 10፣ ዓርቢ 14:30", (THURSDAY, FRIDAY)),
        ("26 november, 10:00", (THURSDAY,)),
        ("donderdag", "2026-11-26"),
        ("donderdag, vrijdag", None),
        ("donderdag 10:00, misschien", None),
        ("", None),
    ],
)
def test_typed_moments(text: str, read: object) -> None:
    """One moment or several, a day alone, or nothing where a part of it is unclear."""
    assert meeting.read_times(text, NOW) == read


@pytest.mark.parametrize(
    ("text", "hour"), [("10:30", 10), ("om 10 uur", 10), ("à 10h", 10), ("ሰዓት 10", 10), ("x", None)]
)
def test_a_typed_hour_belongs_to_the_day_that_was_chosen(text: str, hour: int | None) -> None:
    """An hour alone is of that day; without a day it is nothing."""
    at = meeting.read_hour(text, "2026-11-26")
    assert (at.hour if at else None) == hour
    assert meeting.read_hour(text, "") is None


def test_a_stamp_is_read_as_it_was_written() -> None:
    """A moment goes through a button's id and comes back; nonsense does not."""
    assert meeting.read_stamp(meeting.stamp(THURSDAY)) == THURSDAY
    assert [meeting.read_stamp(one) for one in ("", "x", "202613011000", "2026")] == [None] * 4


def test_a_moment_is_soon_and_to_come() -> None:
    """Neither past nor more than four weeks away."""
    assert meeting.can_be(THURSDAY, NOW)
    assert not meeting.can_be(NOW, NOW)
    assert not meeting.can_be(NOW + timedelta(days=29), NOW)
