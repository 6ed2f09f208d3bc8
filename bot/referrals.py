"""Referrals: what a person may open, what a place may see, and what changes of both, in one transaction each.

Rule 1: what changes is planned here and kept by the store together with the letters that tell of it, or not at all.
Rule 2: a receipt that opens nothing costs the same work as any other, whatever is wrong with it.
Rule 3: nothing changes that somebody decided on an older version: they decide again.
"""

import secrets
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.case_files import Case, CaseFiles
from bot.conversation.referrals import NO_REFERRAL, Referring
from bot.conversation.world import World
from bot.errors import Conflict, NotThere, Refused, SealBroken
from bot.letters import Person
from bot.messages import Effect, Forget, Refer, Relay
from bot.outbox import Outbox
from bot.pace import Pace
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.privacy.retention import STEWARD
from bot.referral import clocks, counting, receipt, rules
from bot.referral.accepting import accepts, would_accept
from bot.referral.referral import WISHES, Referral, Side
from bot.storage.base import Changes
from bot.storage.referrals import ReferralRecord
from bot.storage.whole import WholeStore

LOG = structlog.get_logger()

WRONG_RECEIPTS_AN_HOUR = 5
"""Of one person; more are answered as wrong without being looked up."""

ALL_WRONG_RECEIPTS_AN_HOUR = 50
"""Of all people together; stewards, and people who type the receipt of what they last used here, are not held up."""

_HOUR = timedelta(hours=1)
_ALL = "all"
_ID_BYTES = 8
_AT_ONCE = 200
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Inbox:
    """What came to some places: ``cases`` as they may see them, and the place of each that cannot be opened."""

    cases: tuple[Referral, ...]
    unreadable: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What somebody saw when they decided: which referrals are their own, and the version of each."""

    own: frozenset[str]
    versions: Mapping[str, int]

    @classmethod
    def of(cls, referring: Referring, cases: Iterable[Referral]) -> "_Seen":
        own = [one for one in (referring.mine, referring.found) if one]
        return cls(frozenset(one.id for one in own), {one.id: one.version for one in (*cases, *own)})


class Referrals:
    """See the module. ``world``: the content in use; ``clock``: aware datetimes."""

    def __init__(
        self, store: WholeStore, keys: Keys, outbox: Outbox, world: Callable[[], World], clock: Callable[[], datetime]
    ) -> None:
        self._store, self._keys, self._world, self._clock = store, keys, world, clock
        self._files = CaseFiles(store, keys, outbox, world, clock)
        self._wrong = Pace(WRONG_RECEIPTS_AN_HOUR, clock, _HOUR)
        self._all_wrong = Pace(ALL_WRONG_RECEIPTS_AN_HOUR, clock, _HOUR)
        self._confirmed: frozenset[str] = frozenset()

    def confirmed(self) -> frozenset[str]:
        """The places that have a steward, as they were read last."""
        return self._confirmed

    async def refresh(self) -> None:
        """Read which places have a steward; another process may have changed it."""
        self._confirmed = await self._store.places_spoken_for(self._clock())

    async def referring(
        self,
        person: Person,
        text: str,
        now: datetime,
        remembered: ReferralRecord | None = None,
        places: Collection[str] | None = None,
    ) -> Referring:
        """What this person may know of referrals now.

        :param remembered: the person's own referral, as the store has it.
        :param places: for which they speak, where that is known: a receipt of one of these names a case, and never
            opens it as its person.
        """
        mine = self._files.opened(remembered) if remembered else None
        alone = receipt.receipt_in(text)
        code = alone or receipt.receipt_among(text)
        fresh = receipt.make(secrets.randbelow(10**receipt.RANDOM_DIGITS))
        if code is None:
            return Referring(mine=mine, fresh=fresh)
        theirs = await self._places(person, now) if places is None else places
        found = await self._look_up(code, person, remembered, theirs, now)
        opened = self._files.opened(found) if found else None
        if opened and opened.place in theirs:
            return Referring(mine=mine, code=True, at_door=rules.for_place(opened), fresh=fresh)
        known = alone is not None or opened is not None  # among words it may be any other number
        return Referring(mine=mine, code=known, found=opened, fresh=fresh)

    async def cases(self, places: Collection[str]) -> tuple[Referral, ...]:
        """The referrals to these places as they may see them, the oldest open one first."""
        return (await self.inbox(places)).cases

    async def inbox(self, places: Collection[str], names: Sequence[str] = ()) -> Inbox:
        """All that came to these places, the oldest open one first.

        :param names: of the steward who looks: what they took under an older key is theirs under the newest.
        """
        records = await self._store.referrals_to(sorted(places)) if places else ()
        opened = [(record, self._files.opened(record)) for record in records]
        seen = (rules.for_place(one) for _, one in opened if one)
        return Inbox(
            cases=tuple(replace(one, taker=names[0]) if one.taker in names else one for one in seen),
            unreadable=tuple(record.place for record, one in opened if one is None),
        )

    async def counts(self, place: str) -> tuple[counting.Row, ...]:
        """What was counted for a place, by week, topic and language, the latest week first."""
        rows = await self._store.tally(counting.prefix(place))
        return counting.table((row.day, row.what, row.by) for row in rows)

    async def plan(
        self,
        effects: Sequence[Effect],
        person: Person,
        now: datetime,
        referring: Referring = NO_REFERRAL,
        cases: Iterable[Referral] = (),
    ) -> Changes:
        """What the effects of a turn change; nothing is changed yet.

        :param referring: what the conversation knew of the person's own referral.
        :param cases: those of the person's places, as they were shown; one that changed since is a Conflict.
        :raises Conflict: it cannot be done any more, because something changed meanwhile.
        """
        try:
            return await self._plan(effects, person, now, _Seen.of(referring, cases))
        except (NotThere, Refused) as error:
            await self.refresh()
            raise Conflict from error

    async def _plan(self, effects: Sequence[Effect], person: Person, now: datetime, seen: "_Seen") -> Changes:
        wanted = [effect for effect in effects if isinstance(effect, Refer | Relay | Forget)]
        if not wanted:
            return Changes()
        plan: dict[str, Case] = {}
        for effect in wanted:
            if isinstance(effect, Refer):
                made = await self._begin(effect, person, plan, now)
                plan[made.after.id] = made
            elif isinstance(effect, Relay):
                case = plan.get(effect.referral) or await self._case(effect.referral, seen)
                plan[effect.referral] = await self._relay(effect, person, case, now, own=effect.referral in seen.own)
            else:
                plan.update(await self._withdraw_all(person, now))
        return _together([await self._files.written(case, now) for case in plan.values()])

    async def perform(self, effects: Sequence[Effect], person: Person, cases: Iterable[Referral] = ()) -> None:
        """Do what a steward's page asks for.

        :param cases: as they were shown to the steward, where that matters.
        :raises Conflict: something changed meanwhile.
        :raises NotThere: there is no such referral to a place of theirs.
        :raises Refused: it cannot be done, or not now.
        """
        changes = await self._plan(effects, person, self._clock(), _Seen.of(NO_REFERRAL, cases))
        if changes.referrals:
            await self._store.change(changes)

    async def leave(self, person: Person) -> None:
        """Somebody blocked us or left a browser in haste: nothing ties what is open to them but their receipt."""
        for record in await self._store.referrals_of(person.people(self._keys)):
            if record.open and self._files.opened(record):  # what cannot be opened is unbound with all else of theirs
                await self._let_go(record.id)

    async def tick(self) -> int:
        """Let the clocks run out that are due, and delete the addresses of people without access; how many changed."""
        now = self._clock()
        await self.refresh()
        due = [*await self._store.referrals_due(now, _AT_ONCE), *await self._of_lost_places()]
        changed = 0
        for record in {record.id: record for record in due}.values():
            try:
                changed += await self._wake(record, now)
            except (ValueError, LookupError) as error:  # one that makes no sense to us stops no other clock
                LOG.error("referral-clock-failed", **describe(error))
        await self._store.drop_addresses(now)
        return changed

    async def _look_up(
        self, code: str, person: Person, mine: ReferralRecord | None, places: Collection[str], now: datetime
    ) -> ReferralRecord | None:
        """The referral of a receipt. Where none may be looked up, something that does not exist is."""
        name = person.people(self._keys)[0]
        hashes = self._keys.pseudonyms(Purpose.RECEIPT, code)
        own = mine is not None and mine.receipt in hashes
        free = bool(places) or self._all_wrong.has_room(_ALL)
        allowed = own or (free and self._wrong.has_room(name))
        found = await self._store.referral_of_receipt(hashes if allowed else person.people(self._keys), now)
        if found is None and allowed:
            self._wrong.allows(name)
            self._all_wrong.allows(_ALL)
        return found

    async def _begin(self, effect: Refer, person: Person, plan: Mapping[str, Case], now: datetime) -> Case:
        place, topics = self._world().content.places.get(effect.place), self._world().content.topics
        names = person.people(self._keys)
        if place is None or not accepts(place, effect.topic, await self._store.places_spoken_for(now)):
            raise NotThere
        if not receipt.is_sound(effect.receipt) or not set(effect.wishes) <= set(WISHES):
            raise Refused([rules.NOT_NOW])
        ended = {id_ for id_, case in plan.items() if not case.after.is_open}
        mine = (one for one in await self._store.referrals_of(names) if one.open and one.access > now)
        if any(one.id not in ended for one in mine):
            raise Refused([rules.NOT_NOW])
        label = receipt.label_of(effect.receipt)
        if any(one.label == label for one in await self.cases([effect.place]) if one.is_open):
            raise Conflict  # two with the same label would be confused: another receipt is drawn
        made = Referral(
            id=secrets.token_hex(_ID_BYTES),
            place=effect.place,
            topic=effect.topic,
            language=effect.language,
            city=effect.city,
            wishes=effect.wishes,
            label=label,
            urgent=effect.topic in topics and topics[effect.topic].urgent,
            created=now,
            used=now,
        )
        hash_ = self._keys.pseudonym(Purpose.RECEIPT, effect.receipt)
        record = ReferralRecord(made.id, made.place, hash_, names[0], b"", b"", True, None, now, None, version=0)  # noqa: FBT003
        return Case(record, None, made, (("person", "refer"),), person)

    async def _relay(self, effect: Relay, person: Person, case: Case, now: datetime, *, own: bool) -> Case:
        names = person.people(self._keys)
        if effect.side == Side.PERSON.value and own:
            after = rules.apply(replace(case.after, unreachable=False), effect, now)
            return replace(case.done(after, effect.side, effect.what), person=person)
        if effect.side != Side.PLACE.value:
            raise NotThere
        await use_stewardship(self._store, names, case.record.place, now)
        taker = case.after.taker if case.after.taker in names else names[0]
        return case.done(rules.apply(case.after, effect, now, taker), effect.side, effect.what)

    async def _case(self, id_: str, seen: "_Seen") -> Case:
        record = await self._store.referral(id_)
        if record is None:
            raise NotThere
        if record.version != seen.versions.get(id_, record.version):
            raise Conflict
        before = self._files.opened(record)
        if before is None:
            raise NotThere
        return Case(record, before, before)

    async def _withdraw_all(self, person: Person, now: datetime) -> dict[str, Case]:
        """What is open of somebody who is forgotten; what has ended is deleted with them."""
        cases = {}
        for record in await self._store.referrals_of(person.people(self._keys)):
            before = self._files.opened(record) if record.open else None
            if before:
                case = Case(record, before, rules.withdrawn(before, now), forgotten=True)
                cases[record.id] = replace(case, deeds=(("person", "end"),))
        return cases

    async def _let_go(self, id_: str) -> None:
        """Unbind a referral, whoever else changes it meanwhile."""
        for _ in range(_ATTEMPTS):
            case = await self._case(id_, _Seen.of(NO_REFERRAL, ()))
            relay = Relay(id_, Side.SERVICE.value, "unreachable")
            after = rules.apply(case.after, relay, self._clock())
            left = replace(case.done(after, relay.side, relay.what), left=True)
            try:
                return await self._store.change(await self._files.written(left, self._clock()))
            except Conflict:
                continue
        raise Conflict

    async def _places(self, person: Person, now: datetime) -> frozenset[str]:
        return frozenset(one.place for one in await self._store.stewardships(person.people(self._keys), now))

    async def _of_lost_places(self) -> list[ReferralRecord]:
        """Open referrals to places that do not take introductions any more."""
        places = [place for place in await self._store.places_referred_to() if not self._takes_any(place)]
        records = await self._store.referrals_to(places) if places else ()
        return [record for record in records if record.open]

    def _takes_any(self, place_id: str) -> bool:
        place = self._world().content.places.get(place_id)
        return place is not None and place.introductions is not None and place_id in self._confirmed

    async def _wake(self, record: ReferralRecord, now: datetime) -> bool:
        """Do what is due for one referral, unless somebody else changes it at this moment."""
        try:
            return await self._do_what_is_due(record, now)
        except Conflict:
            return False

    async def _do_what_is_due(self, record: ReferralRecord, now: datetime) -> bool:
        try:
            before = self._files.read(record)
        except SealBroken as error:  # nobody can read it any more: it goes with the next sweep
            self._files.report(record, error)
            gone = replace(record, open=False, wakes=None, goes=now, version=record.version + 1)
            await self._store.change(Changes((gone,)))
            return True
        case = Case(record, before, before)
        for what in self._due(before, now):
            relay = Relay(before.id, Side.SERVICE.value, what)
            case = case.done(rules.apply(case.after, relay, now), relay.side, what)
        if case.deeds or record.failed:
            await self._store.change(await self._files.written(case, now))
        return bool(case.deeds)

    def _due(self, referral: Referral, now: datetime) -> tuple[str, ...]:
        place = self._world().content.places.get(referral.place)
        accepting = place is not None and would_accept(place, referral.topic)
        lost = clocks.is_lost(referral, confirmed=referral.place in self._confirmed, accepting=accepting)
        return ("gone",) if lost else clocks.due(referral, now)


async def use_stewardship(store: WholeStore, people: Sequence[str], place: str, now: datetime) -> None:
    """Insist that somebody speaks for a place, which lasts on because it is used.

    :raises NotThere: they do not.
    """
    if place not in {one.place for one in await store.stewardships(people, now)}:
        raise NotThere
    await store.renew_stewardships(people, now + STEWARD.lasts)


def _together(changes: Iterable[Changes]) -> Changes:
    all_ = tuple(changes)
    return Changes(
        tuple(record for one in all_ for record in one.referrals),
        tuple(letter for one in all_ for letter in one.letters),
        tuple(count for one in all_ for count in one.counts),
        tuple(name for one in all_ for name in one.taken_back),
    )
