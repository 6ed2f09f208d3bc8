"""Days of a place that is open at night: "closed today" covers the night that begins today, and no other."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.content import Content
from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import Open
from bot.directory.nights import days_of, tonight, with_nights
from bot.directory.opening import opening
from bot.messages import LANGUAGES
from bot.notices.dates import Period
from bot.notices.notice import Kind, Notice
from bot.notices.sentences import sentences
from tests.directory.cases import NIGHTS, WEEK, at, place

NOON = at("2026-11-24T12:00")
TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
SHELTER = {"kinds": ("shelter",)}
TICKETS = {"kinds": ("shelter",), "hours_of": "tickets"}


@pytest.mark.parametrize(
    ("hours", "more", "first", "begins", "ends"),
    [
        (NIGHTS, SHELTER, TODAY, "2026-11-24T12:00", "2026-11-25T06:00"),
        (NIGHTS, SHELTER, TODAY + DAY, "2026-11-25T06:00", "2026-11-26T06:00"),
        ("Mo-Su 18:00-10:00", SHELTER, TODAY + DAY, "2026-11-25T10:00", "2026-11-26T10:00"),
        ("Mo-Th 22:00-06:00", SHELTER, date(2026, 11, 26), "2026-11-26T06:00", "2026-11-27T06:00"),
        ("Mo-Th 22:00-06:00", SHELTER, date(2026, 11, 27), "2026-11-27T06:00", "2026-11-28T00:00"),
        (None, SHELTER, TODAY, "2026-11-24T12:00", "2026-11-25T09:00"),
        (None, SHELTER, TODAY + DAY, "2026-11-25T09:00", "2026-11-26T09:00"),
        ("Mo,Th 08:00-09:15", TICKETS, TODAY, "2026-11-24T12:00", "2026-11-25T09:00"),
        (WEEK, SHELTER, TODAY, "2026-11-24T12:00", "2026-11-25T00:00"),
        ("24/7", SHELTER, TODAY, "2026-11-24T12:00", "2026-11-25T00:00"),
        (None, {"kinds": ("legal", "shelter")}, TODAY, "2026-11-24T12:00", "2026-11-25T00:00"),
        (None, {}, TODAY + DAY, "2026-11-25T00:00", "2026-11-26T00:00"),
        (NIGHTS, SHELTER, date(2027, 3, 27), "2027-03-27T06:00", "2027-03-28T06:00"),
        (NIGHTS, SHELTER, date(2027, 3, 28), "2027-03-28T06:00", "2027-03-29T06:00"),
        (None, SHELTER, date(2026, 12, 31), "2026-12-31T09:00", "2027-01-01T09:00"),
    ],
)
def test_a_day_ends_with_its_night(
    hours: str | None, more: dict[str, object], first: date, begins: str, ends: str
) -> None:
    """By the place's own hours; a shelter that does not tell them has nights until nine; by day it is midnight."""
    found = days_of(place(hours, **more), Kind.CLOSED, Period(first, first), NOON)
    assert found == (at(begins), at(ends))


@pytest.mark.parametrize("kind", [Kind.HOURS, Kind.EXTRA])
def test_other_hours_tell_their_own_nights(kind: Kind) -> None:
    """What has hours of its own begins and ends at midnight: those hours say how long its last night lasts."""
    found = days_of(place(NIGHTS, **SHELTER), kind, Period(TODAY + DAY, TODAY + DAY), NOON)
    assert found == (at("2026-11-25T00:00"), at("2026-11-26T00:00"))


def test_until_further_notice_has_no_morning() -> None:
    """Without an end there is none; from a day on it begins after the night before it."""
    shelter = place(NIGHTS, **SHELTER)
    assert days_of(shelter, Kind.CLOSED, Period(TODAY, None), NOON) == (NOON, None)
    assert days_of(shelter, Kind.CLOSED, Period(TODAY + DAY, None), NOON) == (at("2026-11-25T06:00"), None)


@pytest.mark.parametrize(
    ("hours", "more", "now", "ends"),
    [
        (NIGHTS, SHELTER, "2026-11-24T20:00", "2026-11-25T06:00"),
        (NIGHTS, SHELTER, "2026-11-25T02:00", "2026-11-25T06:00"),
        ("Mo-Su 20:00-04:00", SHELTER, "2026-11-25T05:00", "2026-11-25T09:00"),
        (None, SHELTER, "2026-11-24T20:00", "2026-11-25T09:00"),
        (WEEK, {}, "2026-11-24T20:00", "2026-11-25T09:00"),
        (NIGHTS, SHELTER, "2026-10-24T23:00", "2026-10-25T06:00"),
    ],
)
def test_tonight_ends_with_the_night(hours: str | None, more: dict[str, object], now: str, ends: str) -> None:
    """When the place's own hours end it, else at nine."""
    assert tonight(place(hours, **more), at(now)) == (at(now), at(ends))


def noticed(shelter: Place, first: date, now: datetime = NOON) -> Notice:
    begins, ends = days_of(shelter, Kind.CLOSED, Period(first, first), now)
    return Notice("n1", "a", Kind.CLOSED, begins, ends, created=now)


@pytest.mark.parametrize("hours", [NIGHTS, None])
def test_the_night_of_the_day_is_closed_and_no_other(hours: str | None) -> None:
    """Closed on Wednesday: Tuesday's night lasts until its morning, Wednesday's is closed, Thursday's is not."""
    shelter = place(hours, **SHELTER)
    told = noticed(shelter, TODAY + DAY)
    usual = Open.OPEN if hours else Open.UNKNOWN
    for moment, state in (
        ("2026-11-25T03:00", usual),
        ("2026-11-25T23:00", Open.CLOSED),
        ("2026-11-26T03:00", Open.CLOSED),
        ("2026-11-26T23:00", usual),
    ):
        assert opening(shelter, (told,), at(moment)).state is state


def test_a_notice_by_the_day_gets_its_nights() -> None:
    """Written with midnights it covers its nights; with other moments, or hours of its own, it stays as it is."""
    shelter = place(NIGHTS, **SHELTER)
    days = Notice("n1", "a", Kind.CLOSED, at("2026-11-25T00:00"), at("2026-11-27T00:00"), created=NOON)
    found = with_nights(shelter, days)
    assert (found.begins, found.ends) == (at("2026-11-25T06:00"), at("2026-11-27T06:00"))
    assert with_nights(shelter, replace(days, ends=None)).ends is None
    for other in (found, replace(days, kind=Kind.HOURS, hours="10:00-12:00")):
        assert with_nights(shelter, other) == other
    assert with_nights(place(WEEK), days) == days


def test_full_tonight_and_closed_tomorrow_do_not_meet() -> None:
    """The night that is full belongs to today."""
    shelter = place(NIGHTS, **SHELTER)
    (_, morning), (begins, _) = tonight(shelter, NOON), days_of(shelter, Kind.CLOSED, Period(TODAY + DAY, None), NOON)
    assert morning <= begins


SAID = {
    "nl": "De Brug is gesloten van dinsdag 24 november tot de volgende ochtend.",
    "en": "De Brug is closed from Tuesday 24 November until the next morning.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_night_is_said_as_one(content: Content, language: str) -> None:
    """The sentence names the day on which the night begins, and that it lasts until the morning."""
    texts = content.texts[language]
    told = noticed(place(NIGHTS, **SHELTER), TODAY)
    (sentence,) = sentences(told, "De Brug", language)
    said = texts.render(sentence, isolate=False)
    assert "24" in said
    assert "25" not in said
    assert said == SAID.get(language, said)
    assert told.ends == datetime(2026, 11, 25, 6, tzinfo=AMSTERDAM)
