"""Who may speak for which place: invitations, what a person is at this moment, and what they decided.

Rule 1: a code is shown once and kept as a hash; it makes one person a steward, once, within a week.
Rule 2: whatever the conversation or a page asks for is done only for a place that this person speaks for.
"""

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.board import Board
from bot.conversation.overseeing import decided, look, still
from bot.conversation.standing import NOBODY, Standing
from bot.conversation.world import World
from bot.errors import Conflict, NotThere, Refused
from bot.letters import Person, stewards_of, stewardship
from bot.messages import Effect, PostNotice, Reply, ResignSteward, SettleNotice, Text
from bot.notices.codes import DIGITS, code_in
from bot.notices.notice import ASK_AGAIN, UNDO, Notice, State, load_notice
from bot.outbox import Outbox
from bot.pace import Pace
from bot.privacy.keys import Keys, Purpose
from bot.privacy.retention import INVITATION, LETTER
from bot.referrals import Referrals, use_stewardship
from bot.storage.stewards import Invitation, StewardRecord, StewardStore
from bot.storage.whole import WholeStore

WRONG_CODES_AN_HOUR = 5
"""Of one person; more are answered as wrong without being looked up."""

_HOUR = timedelta(hours=1)

STILL = "still-so"
"""Stands in place of a notice's id on letters that ask a steward whether it still holds."""

LOOK = "look"
"""The same on letters to those who can be the second pair of eyes."""

DECIDED = "decided"
"""The same on letters to whoever wrote a notice that waited."""

_TELLS_WITHIN = LETTER.lasts / 2
"""So long after a decision its letter may still be written; for longer than this it is known that it was."""


class Stewards:
    """See the module. ``clock``: aware datetimes."""

    def __init__(  # noqa: PLR0913, PLR0917 -- where the places, their people and their cases come together
        self,
        store: WholeStore,
        keys: Keys,
        board: Board,
        outbox: Outbox,
        referrals: Referrals,
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._keys, self._board = store, keys, board
        self._referrals = referrals
        self._outbox, self._clock = outbox, clock
        self._wrong_codes = Pace(WRONG_CODES_AN_HOUR, clock, _HOUR)

    async def standing(self, person: Person, text: str = "") -> Standing:
        """What this person may do, and where the code leads that their message consists of."""
        names = person.people(self._keys)
        return await self.standing_of(names, await self._store.stewardships(names, self._clock()), text)

    async def standing_of(self, names: Sequence[str], kept: Sequence[StewardRecord], text: str = "") -> Standing:
        """The same of somebody whose names, newest first, and stewardships are known already.

        A place that has left the directory is none of theirs until it is back.
        """
        code = code_in(text)
        if not kept and code is None:
            return NOBODY
        places = tuple(one.place for one in kept if self._board.lists(one.place))
        invitation = await self._invitation(code, names[0]) if code else None
        inbox = await self._referrals.inbox(places, names)
        return Standing(
            places=places,
            reach={place: await self._outbox.reach(place) for place in places},
            wrote=self._board.written_by(names),
            waiting=tuple(notice for place in places for notice in self._board.waiting(place)),
            cases=inbox.cases,
            unreadable=inbox.unreadable,
            name=names[0],
            code=code is not None,
            invited=invitation.place if invitation else None,
            invitation=invitation.hash if invitation else "",
        )

    async def ask_again(self, world: World) -> int:
        """Ask the stewards of each place whether what holds until further notice still does, once a week."""
        now, asked = self._clock(), 0
        for notice in (one for notices in self._board.posted().values() for one in notices if one.asks_again(now)):
            week = str((now - notice.confirmed_last) // ASK_AGAIN)
            for person in await stewards_of(self._store, self._keys, notice.place, now):
                question, typed = still(notice, world, person.language), Text("steward-still-type")
                asked += await self._outbox.write(person, (STILL, notice.id, week), question, (typed,))
        return asked

    async def tell(self, world: World) -> int:
        """Tell stewards what waits for their eyes, and writers what became of what waited; how many letters are new.

        Nobody is told before it can no longer be undone.
        """
        now, told = self._clock(), 0
        waiting = [one for one in self._board.lasting() if one.state is State.WAITING and now - one.created > UNDO]
        for notice in waiting:
            told += await self._tell(notice, LOOK, look, world, Text("steward-look-type"))
        for notice in self._board.decided(now - _TELLS_WITHIN):
            told += await self._tell(notice, DECIDED, decided, world)
        return told

    async def _tell(
        self, notice: Notice, matter: str, make: Callable[[Notice, World, str], Reply], world: World, *typed: Text
    ) -> int:
        """Write to the writer of a notice what was decided, or to the other stewards of the place what waits."""
        author, told = self._board.author(notice.id), 0
        for person in await stewards_of(self._store, self._keys, notice.place, self._clock()):
            if (author in person.people(self._keys)) == (matter == DECIDED):
                letter = make(notice, world, person.language)
                told += await self._outbox.write(person, (matter, notice.id), letter, typed)
        return told

    async def take_up(self, invitation: str, place: str, person: Person) -> None:
        """Bind whoever entered a code on a page; in a conversation it is kept together with the answer.

        :raises Conflict: somebody else was first.
        """
        await self._store.bind(invitation, stewardship(self._keys, person, place, self._clock()))
        await self._referrals.refresh()

    async def perform(self, effects: Sequence[Effect], person: Person) -> None:
        """Do what a turn decided about places; the same turn again changes nothing more.

        :raises Conflict: it cannot be done any more, because somebody else was first.
        """
        for effect in effects:
            deed = self._deeds().get(type(effect))
            if deed:
                try:
                    await deed(effect, person)
                except (NotThere, Refused) as error:
                    raise Conflict from error

    def _deeds(self) -> Mapping[type[Effect], Callable[[Any, Person], Awaitable[None]]]:
        return {
            ResignSteward: self._resign,
            PostNotice: self._post,
            SettleNotice: self._settle,
        }

    async def _invitation(self, code: str, person: str) -> Invitation | None:
        if not self._wrong_codes.has_room(person):
            return None
        hashes = self._keys.pseudonyms(Purpose.INVITATION, code)
        found = await self._store.invitation(hashes, self._clock())
        if found is None:
            self._wrong_codes.allows(person)
        return found if found and self._board.lists(found.place) else None

    async def _resign(self, effect: ResignSteward, person: Person) -> None:
        await self._store.dismiss(effect.place, person.people(self._keys))
        await self._referrals.refresh()

    async def _post(self, effect: PostNotice, person: Person) -> None:
        notice = load_notice(effect.notice)
        await use_stewardship(self._store, person.people(self._keys), notice.place, self._clock())
        before = self._board.find(effect.replaces)
        lasts = before is not None and before.place == notice.place and not before.is_over(self._clock())
        await self._board.post(notice, person.people(self._keys)[0], effect.replaces if lasts else "")

    async def _settle(self, effect: SettleNotice, person: Person) -> None:
        notice = self._board.find(effect.notice)
        if notice is None:
            raise NotThere
        name, *_ = people = person.people(self._keys)
        await use_stewardship(self._store, people, notice.place, self._clock())
        deeds: Mapping[str, Callable[[str], Awaitable[Notice]]] = {
            "approve": partial(self._board.approve, author=name),
            "refuse": partial(self._board.refuse, author=name),
            "confirm": self._board.confirm,
            "undo": self._board.undo,
            "end": self._board.end,
        }
        await deeds[effect.how](notice.id)


async def invite(store: StewardStore, keys: Keys, place: str, now: datetime) -> str:
    """A new code for this place, which holds for a week; it is kept nowhere."""
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
    hash_ = keys.pseudonym(Purpose.INVITATION, code)
    await store.keep_invitation(Invitation(hash_, place, now, now + INVITATION.lasts))
    return code
