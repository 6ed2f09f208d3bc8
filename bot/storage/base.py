"""The store, in the words of the house: it keeps sealed bytes under pseudonyms and can open neither."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.storage.outbox import Letter, Subscription
from bot.storage.referrals import ReferralRecord
from bot.storage.stewards import Binding, StewardRecord


@dataclass(frozen=True, slots=True)
class Sealed:
    """Sealed bytes, the pseudonym that they stand under, and how often they have been replaced."""

    name: str
    content: bytes
    version: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """An inbound message that was answered before: its sealed answer, and whether that went out."""

    name: str
    answer: bytes
    sent: bool


@dataclass(frozen=True, slots=True)
class Memory:
    """What the store knows when a message comes in."""

    delivery: Delivery | None
    session: Sealed | None
    counted: int = 0  # how many there were of what was asked for, on the day that was asked for
    follows: tuple[Subscription, ...] = ()
    held: tuple[Letter, ...] = ()  # they go out with this answer
    referral: ReferralRecord | None = None  # their open one, or the one used last
    stewardships: tuple[StewardRecord, ...] = ()  # the places that they may speak for


@dataclass(frozen=True, slots=True)
class Count:
    """One more of something on a day: never tied to a person."""

    day: str  # ISO 8601
    what: str
    by: int = 1


@dataclass(frozen=True, slots=True)
class Donation:
    """A question that somebody gave to the volunteers, sealed; under a random name, tied to a day and to nobody."""

    name: str
    day: str  # ISO 8601
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Exchange:
    """One answered message, to be kept whole or not at all.

    ``replaces`` is the session that was read (None: there was none); a session that changed since is a Conflict.
    ``session`` None means that the person is forgotten: their session, the answers sent to them, their subscriptions
    and their letters go, they are nobody's steward, and their notices are by nobody. ``withdraws``: the answers sent to
    them before go, because they quoted words of theirs. ``unfollowed`` names subscriptions that end, before those of
    ``followed`` begin; whoever was asked whether to keep theirs has answered by this message, and keeps them until
    ``renewed``: when they are asked again, and when it ends without an answer. ``handed`` names the held letters that
    are part of the answer. ``referrals``, ``letters`` and ``taken_back`` are as in ``Changes``. ``bindings``:
    invitations that are used up; one that was used up meanwhile is a Conflict.
    """

    delivery: str
    person: str
    people: tuple[str, ...]  # all names of this person, under older keys too
    answer: bytes
    session: bytes | None
    replaces: Sealed | None
    now: datetime
    session_ends: datetime
    delivery_ends: datetime
    counts: tuple[Count, ...] = ()
    redactions: tuple["Redaction", ...] = ()
    donations: tuple[Donation, ...] = ()
    withdraws: bool = False
    unfollowed: tuple[str, ...] = ()
    followed: tuple[Subscription, ...] = ()
    renewed: tuple[datetime, datetime] | None = None
    handed: tuple[str, ...] = ()
    referrals: tuple[ReferralRecord, ...] = ()
    letters: tuple[Letter, ...] = ()
    taken_back: tuple[str, ...] = ()
    bindings: tuple[Binding, ...] = ()


@dataclass(frozen=True, slots=True)
class Redaction:
    """A message that the provider still holds, sealed: to be deleted there as well."""

    name: str
    sealed: bytes
    ends: datetime


@dataclass(frozen=True, slots=True)
class Changes:
    """What changes about referrals, whole or not at all.

    ``referrals`` are kept or replaced, and ``letters`` put into the outbox; letters under the names in ``taken_back``
    are deleted, if they have not gone out.
    """

    referrals: tuple[ReferralRecord, ...] = ()
    letters: tuple[Letter, ...] = ()
    counts: tuple[Count, ...] = ()
    taken_back: tuple[str, ...] = ()


class Store(Protocol):
    """What every store can do. Each verb is one transaction. All datetimes are aware."""

    async def open(self) -> None:
        """Connect, and bring the tables up to date."""

    async def close(self) -> None: ...

    async def recall(
        self, deliveries: Sequence[str], people: Sequence[str], now: datetime, counted: str = ""
    ) -> Memory:
        """What is known under any of these names; what has ended is not known. ``counted``: today's count of what."""

    async def keep(self, exchange: Exchange) -> None:
        """Keep one exchange.

        :raises Conflict: this delivery was kept before, or the session or a referral changed since it was read.
        """

    async def change(self, changes: Changes) -> None:
        """Keep what changes without a message.

        :raises Conflict: somebody else changed a referral first.
        """

    async def sent(self, delivery: str) -> None:
        """The answer to this delivery went out."""

    async def forget(self, people: Sequence[str]) -> None:
        """Delete all that stands under these names."""

    async def owe(self, redaction: Redaction) -> None:
        """Note that a provider has to delete this message."""

    async def redactions(self, limit: int, now: datetime) -> Sequence[Redaction]:
        """Messages that a provider has to delete and that are due, the longest due first."""

    async def postpone(self, name: str, until: datetime) -> None:
        """The provider did not delete this message yet: it is due again at ``until``."""

    async def redacted(self, name: str) -> None:
        """The provider has deleted it."""

    async def counts(self, what: str, day: str) -> int:
        """How many of ``what`` there were on that day."""

    async def tally(self, prefix: str) -> Sequence[Count]:
        """All counts of what begins with ``prefix``, oldest first."""

    async def donations(self, now: datetime) -> Sequence[Donation]:
        """The donated questions that have not ended, oldest day first."""

    async def sweep(self, now: datetime) -> Mapping[str, int]:
        """Delete what has ended; how many rows of each table went."""

    async def lease(self, job: str, holder: str, now: datetime, until: datetime) -> bool:
        """Whether ``holder`` may run this job now: nobody else's lease on it lasts."""
