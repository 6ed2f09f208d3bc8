"""The hours of a place with its notices laid over them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.directory.hours import Open, hours_now, hours_text
from bot.directory.opening import opening
from bot.messages import Text
from bot.notices.notice import Kind, Notice, State
from tests.conftest import ROOT
from tests.directory.cases import CASES, NIGHTS, WEDNESDAY, WEEK, Case, at, notice, notices_of, place, place_of

MOMENTS = st.datetimes(datetime(2026, 11, 1), datetime(2027, 1, 31), timezones=st.just(UTC))  # noqa: DTZ001
LENGTHS = st.one_of(st.none(), st.timedeltas(timedelta(minutes=1), timedelta(days=20)))


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    begins, length = draw(MOMENTS), draw(LENGTHS)
    kind = draw(st.sampled_from(Kind))
    hours = draw(st.sampled_from(["10:00-13:00", "20:00-02:00", "Tu,Th 00:00-24:00"]))
    return Notice(
        id=draw(st.text("abc", min_size=4, max_size=4)),
        place="a",
        kind=kind,
        begins=begins,
        ends=begins + length if length else None,
        created=begins - timedelta(hours=1),
        hours=hours if kind in {Kind.HOURS, Kind.EXTRA} else None,
    )


def test_there_are_sixty_cases() -> None:
    """The table covers each state and each kind that changes hours."""
    assert len(CASES) >= 60
    assert {case.state for case in CASES} == set(Open)
    assert {told[0] for case in CASES for told in case.notices} == {Kind.CLOSED, Kind.HOURS, Kind.FULL, Kind.EXTRA}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_the_state_and_the_next_change(case: Case) -> None:
    """Each case has one answer."""
    found = opening(place_of(case), notices_of(case), at(case.now))
    assert (found.state, found.until) == (case.state, at(case.until) if case.until else None)


def test_the_notice_that_decides_is_named() -> None:
    """A closed day names its notice; when the notice is over nothing does."""
    closed = notice(Kind.CLOSED, *WEDNESDAY)
    assert opening(place(WEEK), (closed,), at("2026-11-25T11:00")).because == closed
    assert opening(place(WEEK), (closed,), at("2026-11-24T11:00")).because is None
    assert opening(place(WEEK), (closed,), at("2026-11-26T11:00")).because is None


@pytest.mark.parametrize(
    ("kind", "now", "id_", "inside"),
    [
        (Kind.CLOSED, "2026-11-25T11:00", "place-noticed", ["place-closed-opens-day", "notice-closed.brief"]),
        (Kind.HOURS, "2026-11-25T11:00", "place-noticed", ["place-open-until", "notice-hours.brief"]),
        (Kind.FULL, "2026-11-25T11:00", "place-full", ["when-day"]),
        (Kind.MESSAGE, "2026-11-25T11:00", "place-open-until", []),
        (Kind.MOVED, "2026-11-25T11:00", "place-open-until", []),
    ],
)
def test_the_line_that_is_read(kind: Kind, now: str, id_: str, inside: list[str]) -> None:
    """The reason stands behind the hours; a message and a new address change no hours."""
    told = (notice(kind, *WEDNESDAY, "10:00-12:00" if kind is Kind.HOURS else None),)
    text = hours_text(place(WEEK), opening(place(WEEK), told, at(now)), at(now))
    assert text.id == id_
    assert [part.id for part in text.arguments.values() if isinstance(part, Text)] == inside


def test_what_nobody_confirmed_is_unknown_since_then() -> None:
    """A notice until further notice of weeks ago says when it was last known, not that the place is closed."""
    told = notice(Kind.CLOSED, "2026-11-01T00:00", None, created=at("2026-11-01T10:00"))
    now = at("2026-11-25T11:00")
    line = hours_text(place(WEEK), opening(place(WEEK), (told,), now), now)
    assert (line.id, line.arguments) == ("place-hours-unknown", {"checked": told.created.date()})
    confirmed = replace(told, confirmed=at("2026-11-20T10:00"))
    assert opening(place(WEEK), (confirmed,), now).state is Open.CLOSED


@pytest.mark.parametrize("state", [State.WAITING, State.ENDED])
def test_what_is_not_published_changes_nothing(state: State) -> None:
    """A notice that waits or was ended has no effect anywhere."""
    told = replace(notice(Kind.CLOSED, *WEDNESDAY), state=state)
    now = at("2026-11-25T11:00")
    assert opening(place(WEEK), (told,), now) == hours_now(place(WEEK), now)


def test_nobody_else_reads_the_hours() -> None:
    """There is one truth: only it asks for the hours without notices."""
    files = [file for file in (ROOT / "bot").rglob("*.py") if "hours_now(" in file.read_text(encoding="utf-8")]
    assert sorted(file.name for file in files) == ["hours.py", "opening.py"]


@given(st.sampled_from([None, WEEK, NIGHTS, "24/7"]), st.lists(notices(), max_size=3), MOMENTS)
def test_the_next_change_lies_ahead_and_changes_something(
    hours: str | None, told: list[Notice], moment: datetime
) -> None:
    """What is said to come next is later than now, and the state differs then."""
    found = opening(place(hours), told, moment)
    if found.until is not None:
        assert found.until > moment
        assert opening(place(hours), told, found.until).state is not found.state


@given(st.sampled_from([None, WEEK, NIGHTS, "24/7"]), st.lists(notices(), max_size=3), MOMENTS)
def test_an_ended_notice_leaves_nothing(hours: str | None, told: list[Notice], moment: datetime) -> None:
    """When all notices are ended the hours are those of the week."""
    ended = [replace(one, state=State.ENDED) for one in told]
    assert opening(place(hours), ended, moment) == hours_now(place(hours), moment)
