"""The file of one referral: opened for reading, and written with the letters and counts that go with a change."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.conversation.referrals import for_person, for_steward
from bot.conversation.world import World
from bot.errors import SealBroken
from bot.letters import Person, contact, open_address, seal_address
from bot.outbox import Outbox
from bot.pace import Pace
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.referral import clocks, counting, rules
from bot.referral.referral import Referral, Side, State, load_referral
from bot.storage.base import Changes, Count
from bot.storage.outbox import Letter
from bot.storage.referrals import ReferralRecord
from bot.storage.stewards import StewardStore

LOG = structlog.get_logger()

MATTER = "referral"
"""Stands in place of a notice's id on letters about referrals."""

MOST_CALLS_AN_HOUR = 12
"""So often in a row the stewards of a place are told of a new introduction; whoever asks beside waits in the inbox, and
a flood of invented people spends no more messages than that. Danger is counted by itself."""

_HOUR = 3600.0  # seconds
_TOLD_BY_SERVICE = frozenset({("service", "tell"), ("service", "gone"), ("service", "expire")})
_TOLD_TO_PLACE = {
    ("person", "refer"): "inbox-letter",
    ("service", "remind"): "inbox-reminder",
    **{("person", what): "inbox-answer" for what in rules.CALLS},
}


@dataclass(frozen=True, slots=True)
class Case:
    """One referral while its changes are planned. ``record``: as it was read, or as it begins, with version 0.

    ``deeds``: what was done, by side and name. ``person``: whoever did something as its person, and is bound to it
    now; ``forgotten``: nobody is any more; ``left``: only whoever has the receipt is.
    """

    record: ReferralRecord
    before: Referral | None
    after: Referral
    deeds: tuple[tuple[str, str], ...] = ()
    person: Person | None = None
    forgotten: bool = False
    left: bool = False

    def done(self, after: Referral, side: str, what: str) -> "Case":
        return replace(self, after=after, deeds=(*self.deeds, (side, what)))


class CaseFiles:
    """See the module. ``world``: the content in use."""

    def __init__(self, store: StewardStore, keys: Keys, outbox: Outbox, world: Callable[[], World]) -> None:
        self._store, self._keys, self._outbox, self._world = store, keys, outbox, world
        self._calls = Pace(MOST_CALLS_AN_HOUR, _HOUR)

    def opened(self, record: ReferralRecord) -> Referral | None:
        """The referral, with what its last letter met; None when its key is gone."""
        try:
            plain = self._keys.open(Purpose.REFERRAL, record.sealed, record.id)
        except SealBroken as error:
            LOG.warning("referral-unreadable", **describe(error))
            return None
        referral = load_referral(plain, record.version)
        return replace(referral, unreachable=True) if record.failed else referral

    async def written(self, case: Case, now: datetime) -> Changes:
        """The record, the letters and the counts of one referral's changes."""
        after, version = case.after, case.record.version + 1
        told = self._letter_to_person(case, version, now)
        letters = ([told] if told else []) + await self._letters_to_place(case, version, now)
        record = replace(
            self._bound(case),
            sealed=self._keys.seal(Purpose.REFERRAL, after.dump(), after.id),
            open=after.is_open,
            wakes=clocks.wakes(after),
            access=after.access_ends,
            goes=after.content_ends,
            letter=told.name if told else self._letter_that_counts(case),
            failed=False,
            version=version,
        )
        week = counting.week_of(after.created).isoformat()
        counts = tuple(Count(week, counting.name(after, what)) for what in counting.counted(case.before, after))
        return Changes((record,), tuple(letters), counts)

    @staticmethod
    def _letter_that_counts(case: Case) -> str:
        """The letter before, unless the person has no need of it any more: the store takes back what is not sent."""
        outdated = any(side == Side.PERSON.value and what in rules.OUTDATES for side, what in case.deeds)
        return "" if outdated else case.record.letter

    def _bound(self, case: Case) -> ReferralRecord:
        """The record with how to reach its person: where they last did something with it, or nowhere."""
        if case.forgotten:
            return replace(case.record, person="", receipt="", address=b"")
        if case.left:
            return replace(case.record, person="", address=b"")
        bound = replace(case.record, person=case.person.people(self._keys)[0]) if case.person else case.record
        if case.after.state is State.WITHDRAWN:
            return replace(bound, address=b"")
        if case.person is None:
            return bound
        return replace(bound, address=seal_address(self._keys, Purpose.RELAY, case.person, case.record.id))

    def _letter_to_person(self, case: Case, version: int, now: datetime) -> Letter | None:
        tells = any(
            (side, what) in _TOLD_BY_SERVICE or (side == Side.PLACE.value and what in rules.ANSWERS)
            for side, what in case.deeds
        )
        if not tells or not case.record.address or now >= case.after.access_ends:
            return None
        try:
            person = open_address(self._keys, Purpose.RELAY, case.record.address, case.record.id)
        except SealBroken as error:
            LOG.warning("address-unreadable", **describe(error))
            return None
        matter = (MATTER, case.after.id, str(version))
        return self._outbox.letter(person, matter, for_person(), soon=case.after.urgent)

    async def _letters_to_place(self, case: Case, version: int, now: datetime) -> list[Letter]:
        """To whoever took it, or to all stewards as long as nobody has."""
        text = next((_TOLD_TO_PLACE[deed] for deed in case.deeds if deed in _TOLD_TO_PLACE), None)
        place = self._world().content.places.get(case.after.place)
        if text is None or place is None or (case.after.state is State.WITHDRAWN and not case.after.taker):
            return []
        if case.before is None and not await self._calls.allows(f"{place.id}:{case.after.urgent}"):
            return []
        stewards = await self._store.stewards(place.id, now)
        taken = [one for one in stewards if one.person == case.after.taker and text == "inbox-answer"]
        letters = []
        for steward in taken or stewards:
            try:
                person = contact(self._keys, steward)
            except SealBroken as error:
                LOG.warning("steward-unreadable", **describe(error))
                continue
            matter = (MATTER, case.after.id, str(version))
            letter = self._outbox.letter(person, matter, for_steward(text, place), soon=case.after.urgent)
            letters += [letter] if letter else []
        return letters
