"""The hours of a place on one day, with its notices laid over them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.content import Content
from bot.directory.day_hours import DayHours, day_hours, day_text
from bot.directory.hours import Open
from bot.messages import LANGUAGES, Text
from bot.notices.notice import Kind, Notice
from tests.directory.cases import ALWAYS, LUNCH, NIGHTS, PH, PH_OPEN, WEDNESDAY, WEEK, at, notice, place

NIGHT_KIND = {"kinds": ("shelter",)}
WEDNESDAY_DAY, SUNDAY, CHRISTMAS = date(2026, 11, 25), date(2026, 11, 29), date(2026, 12, 25)
CLOSED_WEDNESDAY = notice(Kind.CLOSED, *WEDNESDAY)


def spans(hours: DayHours) -> list[str]:
    return [f"{one.begins:%H:%M}-{one.ends:%H:%M}" if one.ends else f"{one.begins:%H:%M}+" for one in hours.times]


@pytest.mark.parametrize(
    ("hours", "day", "state", "times"),
    [
        (WEEK, WEDNESDAY_DAY, Open.OPEN, ["09:00-17:00"]),
        (WEEK, SUNDAY, Open.CLOSED, []),
        (LUNCH, WEDNESDAY_DAY, Open.OPEN, ["10:00-12:30", "13:30-16:00"]),
        (NIGHTS, WEDNESDAY_DAY, Open.OPEN, ["22:00-06:00"]),
        (PH_OPEN, WEDNESDAY_DAY, Open.OPEN, ["17:00-08:00"]),
        (PH_OPEN, SUNDAY, Open.OPEN, ["00:00-00:00"]),
        ("We 17:30+", WEDNESDAY_DAY, Open.OPEN, ["17:30+"]),
        (ALWAYS, WEDNESDAY_DAY, Open.OPEN, ["00:00+"]),
        (WEEK, CHRISTMAS, Open.UNKNOWN, []),
        (PH, CHRISTMAS, Open.CLOSED, []),
        (None, WEDNESDAY_DAY, Open.UNKNOWN, []),
    ],
)
def test_the_hours_of_a_day(hours: str | None, day: date, state: Open, times: list[str]) -> None:
    """A day has its own hours, with the night that begins on it; a holiday of which the source is silent is unknown."""
    found = day_hours(place(hours), (), day)
    assert (found.state, spans(found)) == (state, times)


def test_a_place_by_appointment_stays_so() -> None:
    """Who has to make an appointment has to on every day."""
    assert day_hours(place(None, appointment=True), (), SUNDAY).state is Open.APPOINTMENT


@pytest.mark.parametrize(
    ("hours", "told", "day", "state", "times"),
    [
        (WEEK, CLOSED_WEDNESDAY, WEDNESDAY_DAY, Open.CLOSED, []),
        (NIGHTS, CLOSED_WEDNESDAY, WEDNESDAY_DAY, Open.CLOSED, []),
        (NIGHTS, CLOSED_WEDNESDAY, date(2026, 11, 26), Open.OPEN, ["22:00-06:00"]),
        (NIGHTS, CLOSED_WEDNESDAY, date(2026, 11, 24), Open.OPEN, ["22:00-06:00"]),
        (WEEK, notice(Kind.FULL, *WEDNESDAY), WEDNESDAY_DAY, Open.FULL, []),
        (WEEK, notice(Kind.HOURS, *WEDNESDAY, "10:00-12:00"), WEDNESDAY_DAY, Open.OPEN, ["10:00-12:00"]),
        (WEEK, notice(Kind.EXTRA, "2026-11-29T00:00", None, "20:00-22:00"), SUNDAY, Open.OPEN, ["20:00-22:00"]),
        (WEEK, notice(Kind.CLOSED, "2026-11-01T00:00"), SUNDAY, Open.UNKNOWN, []),
        (None, CLOSED_WEDNESDAY, WEDNESDAY_DAY, Open.CLOSED, []),
    ],
)
def test_notices_are_laid_over_the_day(
    hours: str | None, told: Notice, day: date, state: Open, times: list[str]
) -> None:
    """A notice changes the day that it covers, its night included, and no other."""
    found = day_hours(place(hours, **(NIGHT_KIND if hours == NIGHTS else {})), (told,), day)
    assert (found.state, spans(found)) == (state, times)


def test_the_notice_that_decides_stands_behind_the_day() -> None:
    """A day that a notice closes names it; the day after does not."""
    for day, id_ in ((WEDNESDAY_DAY, "place-noticed"), (date(2026, 11, 26), "place-day-open")):
        assert day_text(place(WEEK), day_hours(place(WEEK), (CLOSED_WEDNESDAY,), day), day).id == id_
    night = place(NIGHTS, **NIGHT_KIND)
    assert day_text(night, day_hours(night, (CLOSED_WEDNESDAY,), date(2026, 11, 26)), SUNDAY).id == "place-day-open"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hours", [None, WEEK, LUNCH, NIGHTS, ALWAYS, PH_OPEN, "We 17:30+"])
@pytest.mark.parametrize("by", ["visit", "phone", "chat", "tickets"])
def test_the_day_is_named_in_every_language(hours: str | None, by: str, language: str, content: Content) -> None:
    """Whatever is said of a day, its date stands in the line."""
    for notices in ((), (CLOSED_WEDNESDAY,), (notice(Kind.FULL, *WEDNESDAY),)):
        for day in (WEDNESDAY_DAY, SUNDAY):
            asked = replace(place(hours), hours_of=by)
            text = day_text(asked, day_hours(asked, notices, day), day - timedelta(days=1))
            assert str(day.day) in content.texts[language].render(text, isolate=False)


def test_a_day_of_another_year_has_its_year() -> None:
    """New year's day is told with its year in December."""
    text = day_text(place(ALWAYS), day_hours(place(ALWAYS), (), date(2027, 1, 2)), date(2026, 12, 30))
    assert text.arguments["day"].with_year  # type: ignore[union-attr]
    assert isinstance(text, Text)
    assert at("2027-01-02T00:00") == day_hours(place(ALWAYS), (), date(2027, 1, 2)).times[0].begins
