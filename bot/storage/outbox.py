"""What the store knows of followers and of letters to them: sealed bytes under pseudonyms, and when they go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Protocol


def segments_of(channel: str) -> str:
    """What is counted, by day, against the budget of a channel that costs money a segment."""
    return f"segments:{channel}"


class Fate(Enum):
    """How far a letter is.

    HELD: it may not be sent now, and goes out with the answer to the next message of this person.
    """

    WAITING = "waiting"
    HELD = "held"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    EXPIRED = "expired"


class Urgency(IntEnum):
    """How soon a letter goes, the smallest first.

    DANGER: about somebody's danger; also when only what is left for answers is left of the day's budget.
    TONIGHT: shelter for the night to come; like danger, in quiet hours too.
    """

    DANGER = 0
    TONIGHT = 1
    TODAY = 2
    LATER = 3
    LEAST = 4


@dataclass(frozen=True, slots=True)
class Subscription:
    """One wish of one person for news, its address sealed.

    ``about`` is a pseudonym as well: the store does not tell what anybody follows. ``asks``: when the person is
    asked again; ``ends``: when it ends without an answer to that.
    """

    name: str
    person: str
    about: str
    sealed: bytes
    asks: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """One message that is not the answer to another, sealed.

    ``name`` stands for one person and one notice, so that there is never a second one; ``also`` are its names under
    older keys. ``units``: what it takes of the provider's pace (segments of an SMS). ``ends``: sent by then or never.
    ``goes``: when all trace of it is deleted.
    """

    name: str
    person: str
    notice: str
    channel: str
    sealed: bytes
    urgency: Urgency
    units: int
    due: datetime
    ends: datetime
    goes: datetime
    fate: Fate = Fate.WAITING
    tries: int = 0
    also: tuple[str, ...] = ()


class OutboxStore(Protocol):
    """What every store can do for followers and letters. Each verb is one transaction."""

    async def followers(self, abouts: Sequence[str], after: str, limit: int, now: datetime) -> Sequence[Subscription]:
        """Subscriptions to any of these, by name, beginning behind the name ``after``."""

    async def reach(self, abouts: Sequence[str], now: datetime) -> int:
        """How many people follow any of these."""

    async def to_ask_again(self, now: datetime, limit: int) -> Sequence[Subscription]:
        """Subscriptions whose person is to be asked again."""

    async def asked_again(self, names: Sequence[str], ends: datetime) -> None:
        """They were asked: without an answer these subscriptions end then."""

    async def unfollow(self, people: Sequence[str]) -> int:
        """End all subscriptions of these names and delete the letters that wait for them; how many subscriptions."""

    async def post(self, letters: Sequence[Letter]) -> int:
        """Take letters in; how many were new. A letter that is known by any of its names is left alone."""

    async def claim(
        self, channel: str, now: datetime, until: datetime, limit: int, least: Urgency = Urgency.LEAST
    ) -> Sequence[Letter]:
        """Letters that are due, the most urgent first and none below ``least``, held for the caller ``until`` then."""

    async def next_due(self, channel: str, least: Urgency = Urgency.LEAST) -> datetime | None:
        """When the next letter of this channel that is not below ``least`` is due."""

    async def settle(self, name: str, fate: Fate, now: datetime, *, units: int = 0, keep: bool = False) -> bool:
        """Write down what became of a letter that was still on its way, and count it; whether it was.

        ``units`` are counted against the day of its channel. Its words are deleted unless ``keep``.
        """

    async def hold(self, name: str, people: Sequence[str], now: datetime) -> bool:
        """Keep a letter that was on its way for the next message of its person; whether nothing waited for that yet.

        :param people: the names of the person.
        """

    async def put_off(self, name: str, due: datetime, tries: int) -> None:
        """Try this letter, on its way or held, again at ``due``."""

    async def letter(self, name: str) -> Letter | None: ...

    async def expire(self, now: datetime) -> int:
        """Letters that came too late are counted as such, and their words deleted; how many."""

    async def withdraw(self, notice: str, now: datetime) -> int:
        """All letters of a notice that have not gone out are counted as expired and deleted; how many.

        What is on its way at this moment is left alone.
        """

    async def told(self, names: Sequence[str]) -> frozenset[str]:
        """Those of these letters that went out."""

    async def remember(self, notices: Sequence[str], before: datetime, goes: datetime) -> None:
        """Keep of these notices who was told, also what was to go ``before`` then: until ``goes``."""

    async def open_notices(self) -> Sequence[str]:
        """The notices that letters are still to go out about."""

    async def figures(self, notice: str) -> Mapping[Fate, int]:
        """How many letters of a notice met which fate so far, the deleted ones too; WAITING and HELD as of now."""
