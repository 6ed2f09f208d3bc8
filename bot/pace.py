"""How fast one person is answered."""

from aiolimiter import AsyncLimiter
from cachetools import TTLCache

_MINUTE = 60.0  # seconds
_MOST_PEOPLE = 50_000
"""People whose pace is known at once; beyond it the one who has been quiet longest starts anew."""


class Pace:
    """At most so many a minute for each name, in bursts; a name that is quiet for two minutes is not remembered."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._buckets: TTLCache[str, AsyncLimiter] = TTLCache(_MOST_PEOPLE, 2 * _MINUTE)

    async def allows(self, name: str) -> bool:
        """Whether one more is within the pace; if it is, it counts."""
        bucket = self._buckets.get(name) or AsyncLimiter(self._per_minute, _MINUTE)
        self._buckets[name] = bucket
        if not bucket.has_capacity():
            return False
        await bucket.acquire()
        return True
