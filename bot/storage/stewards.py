"""What the store knows of stewards: invitations by the hash of their code, and who may speak for which place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code that makes one person a steward of one place, once; the code itself is kept nowhere."""

    hash: str
    place: str
    created: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class StewardRecord:
    """A person who may speak for a place: their pseudonym, and their channel and address, sealed."""

    person: str
    place: str
    sealed: bytes
    since: datetime
    ends: datetime  # a year after they last used it


@dataclass(frozen=True, slots=True)
class Binding:
    """An invitation that is used up, by its hash, and who becomes a steward by it."""

    invitation: str
    steward: StewardRecord


class StewardStore(Protocol):
    """What every store can do with stewards. Each verb is one transaction."""

    async def keep_invitation(self, invitation: Invitation) -> None: ...

    async def invitations(self, place: str | None, now: datetime) -> Sequence[Invitation]:
        """The invitations of a place, or of all places, that still hold; newest first."""

    async def invitation(self, hashes: Sequence[str], now: datetime) -> Invitation | None:
        """The invitation under one of these hashes, if it still holds."""

    async def revoke_invitations(self, place: str) -> int:
        """End all invitations of a place; how many there were."""

    async def bind(self, invitation: str, steward: StewardRecord) -> None:
        """Use an invitation up, and keep its steward; ``Exchange.bindings`` do it together with an answer.

        :raises Conflict: it was used or revoked before, or has ended at ``steward.since``.
        """

    async def stewardships(self, people: Sequence[str], now: datetime) -> Sequence[StewardRecord]:
        """All places that somebody under one of these names may speak for."""

    async def stewards(self, place: str | None, now: datetime) -> Sequence[StewardRecord]:
        """All stewards of a place, or of all places, longest first."""

    async def places_spoken_for(self, now: datetime) -> frozenset[str]:
        """The places that have a steward."""

    async def renew_stewardships(self, people: Sequence[str], ends: datetime) -> None:
        """Somebody used what they are; it lasts until ``ends``."""

    async def dismiss(self, place: str, people: Sequence[str]) -> int:
        """End the stewardship of these people for one place, whose notices say no more who wrote them; how many."""
