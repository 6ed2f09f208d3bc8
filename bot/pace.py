"""How fast one person is answered."""

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_MOST_PEOPLE = 50_000
"""People whose pace is known at once; beyond it the one who has been quiet longest starts anew."""


class Pace:
    """At most ``most`` in ``seconds`` for each name, in bursts; one that is quiet twice as long is not remembered."""

    def __init__(self, most: int, seconds: float = 60.0) -> None:
        self._most, self._seconds = most, seconds
        self._buckets: TTLCache[str, AsyncLimiter] = TTLCache(_MOST_PEOPLE, 2 * seconds)

    async def allows(self, name: str) -> bool:
        """Whether one more is within the pace; if it is, it counts."""
        bucket = self._buckets.get(name) or AsyncLimiter(self._most, self._seconds)
        self._buckets[name] = bucket
        if not bucket.has_capacity():
            return False
        await bucket.acquire()
        return True

    def has_room(self, name: str) -> bool:
        """Whether one more would be within the pace; nothing counts."""
        bucket = self._buckets.get(name)
        return bucket is None or bucket.has_capacity()
