"""A provider's pace, and the hours in which nobody is woken."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.pace import Slots, quiet_until
from bot.content.texts import AMSTERDAM
from tests.conftest import NOW

SECOND = timedelta(seconds=1)


def test_it_begins_with_a_pause() -> None:
    """A new process waits, as the one before it may have used up this second."""
    slots = Slots(30, NOW)
    assert (slots.free(NOW), slots.free(slots.next_free())) == (0, 30)


@given(st.integers(1, 40), st.lists(st.tuples(st.integers(0, 900), st.integers(1, 4)), max_size=200))
def test_no_second_has_more_than_it_may(per_second: int, tries: list[tuple[int, int]]) -> None:
    """Whatever is tried when: the units of all that began within any second are within the limit."""
    slots, now, begun = Slots(per_second, NOW), NOW, []
    for milliseconds, units in tries:
        now += timedelta(milliseconds=milliseconds)
        if slots.free(now) >= min(units, per_second):
            slots.take(now, units)
            begun += [now + timedelta(seconds=at // per_second) for at in range(units)]
    for at in begun:
        assert sum(at <= other < at + SECOND for other in begun) <= per_second


def test_no_second_is_wasted() -> None:
    """Whoever takes each free slot at once sends 99 of 100 of what is allowed."""
    slots, now, sent = Slots(30, NOW), NOW, 0
    while now < NOW + timedelta(minutes=10):
        now = slots.next_free()
        sent += slots.free(now)
        for _ in range(slots.free(now)):
            slots.take(now)
    assert 0.98 < sent / (30 * 600) <= 1


@pytest.mark.parametrize(
    ("local", "until"),
    [
        ((2026, 11, 24, 8, 0), None),
        ((2026, 11, 24, 20, 59), None),
        ((2026, 11, 24, 21, 0), (2026, 11, 25, 8, 0)),
        ((2026, 12, 31, 23, 0), (2027, 1, 1, 8, 0)),
        ((2026, 11, 24, 0, 0), (2026, 11, 24, 8, 0)),
        ((2026, 11, 24, 7, 59), (2026, 11, 24, 8, 0)),
        ((2026, 3, 28, 22, 0), (2026, 3, 29, 8, 0)),
        ((2026, 10, 24, 22, 0), (2026, 10, 25, 8, 0)),
    ],
)
def test_quiet_hours(local: tuple[int, ...], until: tuple[int, ...] | None) -> None:
    """Quiet from nine to eight by the clock in Amsterdam, also in nights in which that clock is changed."""
    now = datetime(*local, tzinfo=AMSTERDAM).astimezone(UTC)  # type: ignore[arg-type, misc]
    ends = quiet_until(now)
    assert (ends and ends.astimezone(UTC)) == (until and datetime(*until, tzinfo=AMSTERDAM).astimezone(UTC))  # type: ignore[arg-type, misc]
