"""Whether a place is open, said only as far as its source supports it."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import HoursNow, Open, hours_now, hours_text

CHECKED = date(2026, 11, 22)
WEEK = "Mo-Fr 09:00-17:00"
NIGHTS = "Mo-Su 22:00-06:00"
HOLIDAYS = "Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su,PH 00:00-24:00"
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
HOURS = st.sampled_from(
    [None, WEEK, NIGHTS, HOLIDAYS, "24/7", "We 17:30+", "Tu[2,4] 09:30-12:30", "Dec 24 off; 09:00+"]
)


def place(hours: str | None, **more: object) -> Place:
    told = {"kinds": ("clinic",), "services": ("medical-doctor",), "sources": ("x",), **more}
    return Place(id="a", name="A", confidence="page", checked=CHECKED, hours=hours, **told)  # type: ignore[arg-type]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


CASES = [
    ("a working day", WEEK, "2026-11-24T11:00", Open.OPEN, "2026-11-24T17:00"),
    ("the minute of opening", WEEK, "2026-11-24T09:00", Open.OPEN, "2026-11-24T17:00"),
    ("the minute of closing", WEEK, "2026-11-24T17:00", Open.CLOSED, "2026-11-25T09:00"),
    ("before the weekend", WEEK, "2026-11-27T18:00", Open.CLOSED, "2026-11-30T09:00"),
    ("lunch", "Mo-Fr 10:00-12:30,13:30-16:00", "2026-11-24T13:00", Open.CLOSED, "2026-11-24T13:30"),
    ("a holiday of which the source is silent", WEEK, "2026-12-25T11:00", Open.UNKNOWN, None),
    ("Christmas night itself", NIGHTS, "2026-12-25T23:00", Open.UNKNOWN, None),
    (
        "Christmas Eve ends at midnight when the day was all day",
        "Mo-Su 10:00-24:00",
        "2026-12-24T22:00",
        Open.OPEN,
        "2026-12-25T00:00",
    ),
    ("a holiday outside the hours", WEEK, "2026-12-25T20:00", Open.CLOSED, "2026-12-28T09:00"),
    ("King's day is not offered as the next opening", WEEK, "2027-04-26T18:00", Open.CLOSED, "2027-04-28T09:00"),
    ("a holiday that the source names", HOLIDAYS, "2026-12-25T11:00", Open.OPEN, "2026-12-28T08:00"),
    ("past midnight, before it", NIGHTS, "2026-11-24T23:00", Open.OPEN, "2026-11-25T06:00"),
    ("past midnight, behind it", NIGHTS, "2026-11-25T03:00", Open.OPEN, "2026-11-25T06:00"),
    ("the second Tuesday", "Tu[2,4] 09:30-12:30", "2026-11-20T10:00", Open.CLOSED, "2026-11-24T09:30"),
    ("a season", "Sep 15-Apr 30 Mo 08:00-09:15", "2026-08-03T08:30", Open.CLOSED, "2026-09-21T08:00"),
    ("no end was told", "We 17:30+", "2026-11-25T18:00", Open.OPEN, None),
    ("always", "24/7", "2026-12-25T03:00", Open.OPEN, None),
    ("never again", "2020 Mo 09:00-17:00", "2026-11-24T11:00", Open.CLOSED, None),
    ("a night into Easter, when summer time begins", NIGHTS, "2027-03-27T23:00", Open.OPEN, "2027-03-28T06:00"),
    ("the night when summer time ends", NIGHTS, "2026-10-24T23:00", Open.OPEN, "2026-10-25T06:00"),
    ("Easter Monday, the first day of summer time", WEEK, "2027-03-29T09:30", Open.UNKNOWN, None),
    ("unknown", None, "2026-11-24T11:00", Open.UNKNOWN, None),
]


@pytest.mark.parametrize(("case", "hours", "now", "state", "until"), CASES, ids=[case[0] for case in CASES])
def test_the_state_and_the_next_change(case: str, hours: str | None, now: str, state: Open, until: str | None) -> None:
    """Open, closed and unknown are told apart, with the next change as far as it is certain."""
    assert hours_now(place(hours), at(now)) == HoursNow(state, at(until) if until else None, CHECKED), case


@pytest.mark.parametrize(
    ("hours", "more", "state"),
    [
        (None, {"appointment": True}, Open.APPOINTMENT),
        (None, {"appointment": True, "drop_in": True}, Open.UNKNOWN),
        (WEEK, {"appointment": True, "drop_in": False}, Open.APPOINTMENT),
        (WEEK, {"appointment": True, "drop_in": True}, Open.OPEN),
        (WEEK, {"appointment": True, "hours_of": "phone"}, Open.OPEN),
        (WEEK, {"appointment": False}, Open.OPEN),
    ],
)
def test_by_appointment(hours: str | None, more: dict[str, object], state: Open) -> None:
    """A visit by appointment is neither open nor closed; a telephone has hours even when visits are by appointment."""
    assert hours_now(place(hours, **more), at("2026-11-24T11:00")).state is state


TEXTS = [
    (WEEK, "2026-11-24T11:00", "place-open-until", {"time": time(17)}),
    (NIGHTS, "2026-11-24T23:00", "place-open-until", {"time": time(6)}),
    (HOLIDAYS, "2026-11-27T18:00", "place-open-until-day", {"at": at("2026-11-30T08:00")}),
    ("We 17:30+", "2026-11-25T18:00", "place-open", {}),
    ("24/7", "2026-11-24T11:00", "place-open-always", {}),
    (WEEK, "2026-11-24T08:00", "place-closed-opens", {"time": time(9)}),
    (WEEK, "2026-11-24T18:00", "place-closed-opens-day", {"at": at("2026-11-25T09:00")}),
    ("2020 Mo 09:00-17:00", "2026-11-24T11:00", "place-closed", {}),
]


@pytest.mark.parametrize(("hours", "now", "id_", "arguments"), TEXTS)
def test_the_line_that_is_read(hours: str, now: str, id_: str, arguments: dict[str, object]) -> None:
    """The day is said when the time alone would mislead; tonight's closing after midnight is a time alone."""
    telephone = place(hours, hours_of="phone")
    text = hours_text(telephone, hours_now(telephone, at(now)), at(now))
    assert (text.id, dict(text.arguments)) == (id_, {"by": "phone", **arguments})


def test_the_lines_without_hours() -> None:
    """By appointment says nothing else; unknown hours say when they were last looked up."""
    now = at("2026-11-24T11:00")
    unknown, appointment = place(None), place(None, appointment=True)
    assert hours_text(unknown, hours_now(unknown, now), now).arguments == {"checked": CHECKED}
    assert hours_text(appointment, hours_now(appointment, now), now).id == "place-by-appointment"


def test_a_moment_without_a_zone_is_refused() -> None:
    """A datetime without a zone could be any hour, so it is an error of ours."""
    with pytest.raises(ValueError, match="time zone"):
        hours_now(place(WEEK), datetime(2026, 11, 24, 11))  # noqa: DTZ001


@given(HOURS, MOMENTS, st.integers(-14 * 60, 14 * 60))
def test_the_zone_of_the_caller_changes_nothing(hours: str | None, moment: datetime, minutes: int) -> None:
    """One moment has one answer, in whatever zone it is written."""
    elsewhere = moment.astimezone(timezone(timedelta(minutes=minutes)))
    assert hours_now(place(hours), moment) == hours_now(place(hours), elsewhere)


@given(HOURS, MOMENTS)
def test_the_next_change_lies_ahead_and_changes_something(hours: str | None, moment: datetime) -> None:
    """What is said to come next is later than now, and the state differs then."""
    found = hours_now(place(hours), moment)
    if found.until is not None:
        assert found.until > moment
        assert hours_now(place(hours), found.until).state is not found.state
