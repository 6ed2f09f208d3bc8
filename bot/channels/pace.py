"""How fast a provider may be called. Pure: the moment is an argument."""

import heapq
from datetime import datetime, timedelta

from bot.content.texts import AMSTERDAM

QUIET_BEGINS, QUIET_ENDS = 21, 8
"""Hours of the clock in Amsterdam between which nobody is woken, but for tonight's shelter."""

PERIOD = timedelta(seconds=1.01)
"""A second, and a little: what leaves here within a second may arrive there within slightly less."""


class Slots:
    """At most ``per_second`` units in any period, however they are spread.

    Each unit that is sent takes a slot for one period. What takes more units than there are slots takes the slots
    of the periods to come, as the provider will spread it too.
    """

    def __init__(self, per_second: int, now: datetime) -> None:
        """It begins with all slots taken: the process before this one may have used them just now."""
        self._slots = [now + PERIOD] * per_second

    def free(self, now: datetime) -> int:
        """How many units may be sent at ``now``."""
        return sum(slot <= now for slot in self._slots)

    def next_free(self) -> datetime:
        """When the next unit may be sent."""
        return self._slots[0]

    def take(self, now: datetime, units: int = 1) -> None:
        """Something is sent now."""
        for _ in range(units):
            heapq.heapreplace(self._slots, max(self._slots[0], now) + PERIOD)


def quiet_until(now: datetime) -> datetime | None:
    """The end of the quiet hours, when ``now`` is in them."""
    local = now.astimezone(AMSTERDAM)
    if QUIET_ENDS <= local.hour < QUIET_BEGINS:
        return None
    morning = local.replace(hour=QUIET_ENDS, minute=0, second=0, microsecond=0)
    return morning if local.hour < QUIET_ENDS else morning + timedelta(days=1)
