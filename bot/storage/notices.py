"""What the store knows of notices and of the tokens of machines: sealed bytes, and when they go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Protocol


class Told(IntEnum):
    """What followers know of a notice.

    SETTLED: it was ended, and all that is to be said or withdrawn because of that has been.
    """

    NO = 0
    YES = 1
    SETTLED = 2


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    """One notice, sealed.

    ``author``: the pseudonym of the steward who wrote it, given with version 1; empty for a machine or an operator, and
    as soon as that steward is forgotten or speaks for the place no longer.

    ``told``: whether the subscribers' messages stand in the outbox. ``goes``: when it is deleted; None: while it lasts.
    ``version``: how often it was replaced, from 1.
    """

    id: str
    place: str
    sealed: bytes
    author: str
    told: Told
    goes: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class TokenRecord:
    """A machine's token: its hash under our key, the place that it may speak for, and when it ends."""

    hash: str
    place: str
    created: datetime
    ends: datetime


class NoticeStore(Protocol):
    """What every store can do with notices. Each verb is one transaction."""

    async def notices(self) -> Sequence[NoticeRecord]:
        """All notices that are kept."""

    async def keep_notices(self, records: Sequence[NoticeRecord]) -> None:
        """Keep each (version 1), or replace the version before ``record.version``; all of them or none.

        :raises Conflict: somebody else replaced one first, or it is there already.
        """

    async def drop_notice(self, id_: str) -> None:
        """Delete a notice as if it had never been."""

    async def keep_token(self, token: TokenRecord) -> None: ...

    async def tokens(self, place: str | None, now: datetime) -> Sequence[TokenRecord]:
        """The tokens of a place, or of all places, that have not ended; newest first."""

    async def revoke_tokens(self, place: str) -> int:
        """End all tokens of a place; how many there were."""
