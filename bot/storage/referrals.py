"""What the store knows of referrals: sealed bytes, the place, pseudonyms of the person and the receipt, and moments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ReferralRecord:
    """One referral: ``sealed`` is all of it, ``address`` how to reach its person, both sealed.

    ``receipt`` and ``person`` are pseudonyms, empty with ``address`` after the person withdrew or their ``access``
    ended. ``wakes``: when a clock next runs out; ``goes``: when all of it is deleted (None: it is open).
    ``letter``: the name of the letter that tells the person that there is something to read, if one still does;
    ``failed``: it was refused for good or never got out, which whoever replaces the record has taken into account.
    ``version``: how often it was replaced, from 1.
    """

    id: str
    place: str
    receipt: str
    person: str
    sealed: bytes
    address: bytes
    open: bool
    wakes: datetime | None
    access: datetime
    goes: datetime | None
    letter: str = ""
    failed: bool = False
    version: int = 1


class ReferralStore(Protocol):
    """What every store can tell of referrals; they change by ``Store.keep`` and ``Store.change``."""

    async def referral(self, id_: str) -> ReferralRecord | None: ...

    async def referral_of_receipt(self, receipts: Sequence[str], now: datetime) -> ReferralRecord | None:
        """The referral that one of these names of a receipt opens now."""

    async def referrals_to(self, places: Sequence[str]) -> Sequence[ReferralRecord]:
        """All referrals to these places, the oldest open one first."""

    async def referrals_due(self, now: datetime, limit: int) -> Sequence[ReferralRecord]:
        """Referrals whose clock has run out or whose letter was refused for good."""

    async def referrals_of(self, people: Sequence[str]) -> Sequence[ReferralRecord]:
        """All that are bound to somebody under one of these names, open or not."""

    async def places_referred_to(self) -> Sequence[str]:
        """The places with an open referral."""

    async def drop_addresses(self, now: datetime) -> int:
        """Delete the address, person and receipt of referrals whose person has no access any more; how many."""
