"""How fast one person is answered, by an invented clock."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import Pace
from tests.conftest import NOW, Clock

MINUTE = timedelta(minutes=1)
ONES = st.lists(st.integers(0, 40), min_size=1, max_size=60)


def test_a_burst_and_then_one_at_a_time() -> None:
    """All at once is allowed up to the most; then one more each time that its share of the period has passed."""
    clock = Clock()
    pace = Pace(7, clock)
    assert [pace.allows("a") for _ in range(8)] == [True] * 7 + [False]
    assert (pace.has_room("a"), pace.has_room("b")) == (False, True)
    clock.move(MINUTE / 7)
    assert [pace.allows("a") for _ in range(2)] == [True, False]
    clock.move(MINUTE)
    assert [pace.allows("a") for _ in range(8)] == [True] * 7 + [False]


def test_asking_whether_there_is_room_takes_none() -> None:
    """Only what is allowed counts: neither a question nor a refusal makes anybody wait longer."""
    clock = Clock()
    pace = Pace(1, clock)
    assert all(pace.has_room("a") for _ in range(3))
    assert [pace.allows("a") for _ in range(3)] == [True, False, False]
    clock.move(MINUTE)
    assert pace.allows("a")


@given(st.integers(1, 9), ONES)
def test_no_period_has_twice_the_most(most: int, pauses: list[int]) -> None:
    """However the calls are spread (pauses in seconds), in no period more than twice the most are allowed."""
    clock = Clock(NOW)
    pace = Pace(most, clock)
    allowed = []
    for pause in pauses:
        clock.move(timedelta(seconds=pause))
        allowed += [clock.now] if pace.allows("a") else []
    for moment in allowed:
        assert sum(moment <= one < moment + MINUTE for one in allowed) <= 2 * most
