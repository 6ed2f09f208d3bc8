"""How fast one person is answered."""

from collections.abc import Callable
from datetime import datetime, timedelta

from cachetools import TTLCache

_MOST_PEOPLE = 50_000
"""People whose pace is known at once; beyond it the one who has been quiet longest starts anew."""


class Pace:
    """At most ``most`` in a ``period`` for each name, in bursts; ``clock``: aware datetimes.

    A leaky bucket, kept as the moment at which it will be empty: each one that counts moves it ``period / most`` ahead.
    """

    def __init__(self, most: int, clock: Callable[[], datetime], period: timedelta = timedelta(minutes=1)) -> None:
        self._each, self._period, self._clock = period // most, period, clock
        self._empty_at: TTLCache[str, datetime, datetime] = TTLCache(_MOST_PEOPLE, period, clock)

    def allows(self, name: str) -> bool:
        """Whether one more is within the pace; if it is, it counts."""
        if not self.has_room(name):
            return False
        self._empty_at[name] = self._next(name)
        return True

    def has_room(self, name: str) -> bool:
        """Whether one more would be within the pace; nothing counts."""
        return self._next(name) <= self._clock() + self._period

    def _next(self, name: str) -> datetime:
        """When the bucket would be empty after one more."""
        now = self._clock()
        return max(self._empty_at.get(name, now), now) + self._each
