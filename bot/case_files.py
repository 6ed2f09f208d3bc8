"""The file of one referral: opened for reading, and written with the letters and counts that go with a change."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.conversation.referrals import for_person, for_steward
from bot.conversation.world import World
from bot.errors import SealBroken
from bot.letters import Person, letter_names, open_address, seal_address, stewards_of
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

_HOUR = timedelta(hours=1)
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
    """See the module. ``world``: the content in use; ``clock``: aware datetimes."""

    def __init__(
        self,
        store: StewardStore,
        keys: Keys,
        outbox: Outbox,
        world: Callable[[], World],
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._keys, self._outbox, self._world = store, keys, outbox, world
        self._calls = Pace(MOST_CALLS_AN_HOUR, clock, _HOUR)
        self._reported: set[str] = set()  # of what cannot be opened the operator hears once

    def opened(self, record: ReferralRecord) -> Referral | None:
        """The referral, with what its last letter met; None when it cannot be opened."""
        try:
            return self.read(record)
        except (SealBroken, ValueError) as error:
            self.report(record, error)
            return None

    def read(self, record: ReferralRecord) -> Referral:
        """The same.

        :raises SealBroken: its key is gone, or it is damaged.
        :raises ValueError: it makes no sense to us, such as what a newer version of this service wrote.
        """
        plain = self._keys.open(Purpose.REFERRAL, record.sealed, record.id)
        referral = load_referral(plain, record.version)
        return replace(referral, unreachable=True) if record.failed else referral

    def report(self, record: ReferralRecord, error: Exception) -> None:
        """Tell the operator, once, that one cannot be opened."""
        if record.id not in self._reported:
            LOG.warning("referral-unreadable", **describe(error))
            self._reported.add(record.id)

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
        replaced = (case.record.letter,) if case.record.letter != record.letter else ()
        return Changes((record,), tuple(letters), counts, (*replaced, *await self._moot(case, now)))

    @staticmethod
    def _letter_that_counts(case: Case) -> str:
        """The letter before, unless the person has no need of it any more."""
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
        return self._outbox.letter(person, _matter(case, version), for_person(), soon=case.after.urgent)

    async def _letters_to_place(self, case: Case, version: int, now: datetime) -> list[Letter]:
        """To whoever took it, or to all stewards as long as nobody has."""
        text = next((_TOLD_TO_PLACE[deed] for deed in case.deeds if deed in _TOLD_TO_PLACE), None)
        place = self._world().content.places.get(case.after.place)
        if text is None or place is None or (case.after.state is State.WITHDRAWN and not case.after.taker):
            return []
        if case.before is None and not self._calls.allows(f"{place.id}:{case.after.urgent}"):
            return []
        stewards = await stewards_of(self._store, self._keys, place.id, now)
        taken = [one for one in stewards if case.after.taker in one.people(self._keys) and text == "inbox-answer"]
        made = (
            self._outbox.letter(one, _matter(case, version), for_steward(text, place), soon=case.after.urgent)
            for one in taken or stewards
        )
        return [letter for letter in made if letter]

    async def _moot(self, case: Case, now: datetime) -> tuple[str, ...]:
        """The names of all letters that told the place's stewards of something which has ended now."""
        if case.after.is_open or (case.before and not case.before.is_open):
            return ()
        versions = range(1, case.record.version + 1)
        stewards = await stewards_of(self._store, self._keys, case.after.place, now)
        return tuple(
            name
            for one in stewards
            for version in versions
            for name in letter_names(self._keys, one, *_matter(case, version))
        )


def _matter(case: Case, version: int) -> tuple[str, str, str]:
    """What a letter about one version of a referral is about."""
    return MATTER, case.after.id, str(version)
