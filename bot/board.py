"""The notice board: what places announce, in memory for every answer and sealed in the store.

Rule 1: every way to post a notice (a steward's chat or page, the command line, the API) goes through here.
Rule 2: nobody is told of a notice before it can no longer be undone; until then it only stands on the board.
Rule 3: whoever was told of a notice hears once when it is ended or another takes its place; nobody else does.
"""

import asyncio
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Protocol

from bot.content.places import Place
from bot.errors import NotThere, Refused
from bot.notice_files import Held, NoticeFiles
from bot.notices.free_text import cleaned
from bot.notices.notice import UNDO, Kind, Notice, State
from bot.notices.rules import Verdict, judge, meet
from bot.privacy.keys import Keys
from bot.storage.notices import NoticeStore, Told

Posted = Mapping[str, tuple[Notice, ...]]
"""By place, the notices that are published and still count, the earliest first."""


class Followers(Protocol):
    """Those who want to hear of notices; ``Outbox`` writes to them."""

    async def announce(self, notice: Notice) -> int:
        """Put a notice on its way to all who follow the place; how many it will reach."""

    async def retract(self, notice: Notice, *, usual: bool) -> bool:
        """Tell those who were told of a notice that it was ended; whether nothing about it is on its way any more."""

    async def remember(self, notices: Sequence[str]) -> None:
        """These notices last: who was told of them has to be known for longer."""


REFRESH_EVERY = timedelta(seconds=30)
"""So often a process looks for notices that another one changed."""

_ID_BYTES = 8


class Nobody:
    """For where nobody is written to: in a command, whose changes the running service finds and tells."""

    async def announce(self, notice: Notice) -> int:  # noqa: ARG002
        return 0

    async def retract(self, notice: Notice, *, usual: bool) -> bool:  # noqa: ARG002
        return True

    async def remember(self, notices: Sequence[str]) -> None: ...


@dataclass(slots=True)
class _Memory:
    """What was read last. ``posted`` is what answers are made of."""

    held: Mapping[str, Held] = field(default_factory=dict)
    posted: Posted = field(default_factory=dict)


class Board:
    """See the module. ``places``: the directory in use; ``clock``: aware datetimes."""

    def __init__(
        self,
        store: NoticeStore,
        keys: Keys,
        places: Callable[[], Mapping[str, Place]],
        clock: Callable[[], datetime],
        followers: Followers | None = None,
    ) -> None:
        self._files, self._places = NoticeFiles(store, keys), places
        self._clock, self._followers = clock, followers or Nobody()
        self._memory = _Memory()
        self._changing = asyncio.Lock()

    def posted(self) -> Posted:
        """What places announce now and for later, as it was read last."""
        return self._memory.posted

    def waiting(self, place: str) -> tuple[Notice, ...]:
        """The notices of a place that wait for a second pair of eyes."""
        return tuple(one for one in self._all(place) if one.state is State.WAITING and not one.is_over(self._clock()))

    def written_by(self, authors: Collection[str]) -> frozenset[str]:
        """The ids of the notices of a steward, by their pseudonyms."""
        return frozenset(id_ for id_, held in self._memory.held.items() if held.record.author in authors)

    def lists(self, place: str) -> bool:
        """Whether the directory has this place."""
        return place in self._places()

    def author(self, id_: str) -> str:
        """The pseudonym of the steward who wrote this notice; empty where none did."""
        held = self._memory.held.get(id_)
        return held.record.author if held else ""

    def decided(self, since: datetime) -> tuple[Notice, ...]:
        """The notices that a second pair of eyes let through or refused after ``since``."""
        held = (one.notice for one in self._memory.held.values())
        return tuple(one for one in held if one.decided and one.decided > since)

    def lasting(self) -> tuple[Notice, ...]:
        """All notices that are not over, those that wait among them, the earliest first."""
        now = self._clock()
        held = (one.notice for one in self._memory.held.values())
        return tuple(sorted((one for one in held if not one.is_over(now)), key=lambda one: (one.begins, one.id)))

    def find(self, id_: str) -> Notice | None:
        held = self._memory.held.get(id_)
        return held.notice if held else None

    async def refresh(self) -> None:
        """Read all notices from the store; another process may have changed them."""
        self._memory.held = await self._files.read()
        self._memory.posted = _posted((one.notice for one in self._memory.held.values()), self._clock())

    def judge(self, draft: Notice, replaces: str = "") -> Verdict:
        """What is wrong with a draft and what makes it wait, for showing before it is posted.

        :raises NotThere: no such place.
        """
        place = self._places().get(draft.place)
        if place is None:
            raise NotThere
        others = [one for one in self._all(draft.place) if one.id != replaces]
        return judge(draft, place, others, self._clock())

    async def post(self, draft: Notice, author: str = "", replaces: str = "") -> Notice:
        """Publish a draft, or keep it waiting; the notice as it is kept, created now.

        A draft that was posted before (it has the id of a notice that is kept) changes nothing.

        :param author: the pseudonym of the steward, empty for a machine or an operator.
        :param replaces: the id of a notice of the same place that ends with this one's coming: at once, or when
            this one is approved.
        :raises NotThere: no such place, or nothing to replace.
        :raises Refused: the draft breaks a rule.
        """
        async with self._changing:
            await self.refresh()
            before = self._memory.held.get(draft.id)
            if before:
                return before.notice
            replaced = self._to_replace(replaces, draft.place)
            verdict = self.judge(draft, replaces)
            if not verdict.sound:
                raise Refused([fault.id for fault in verdict.faults])
            made = replace(
                draft,
                words={language: cleaned(words) for language, words in draft.words.items()},
                id=draft.id or secrets.token_hex(_ID_BYTES),
                created=self._clock(),
                state=State.WAITING if verdict.waits else State.PUBLISHED,
                replaces=replaces,
            )
            await self._write(Held.first(made, author), *([replaced.ended()] if replaced and not verdict.waits else ()))
            return made

    async def approve(self, id_: str, author: str = "") -> Notice:
        """Publish a notice that waits; an empty author is a reviewer or operator.

        :raises NotThere: it does not wait.
        :raises Refused: whoever wrote it cannot be the second pair of eyes.
        """
        async with self._changing:
            held = await self._held(id_)
            if held.notice.state is not State.WAITING:
                raise NotThere
            if author and author == held.record.author:
                raise Refused(["notice-fault-own"])
            now = self._clock()
            published = replace(held.notice, state=State.PUBLISHED, confirmed=now, decided=now)
            replaced = self._lasting_one(published.replaces)
            await self._write(held.next(published), *([replaced.ended()] if replaced else ()))
            return published

    async def refuse(self, id_: str, author: str = "") -> Notice:
        """Do not publish a notice that waits; by its own author it is taken back.

        :raises NotThere: it does not wait.
        """
        async with self._changing:
            held = await self._held(id_)
            if held.notice.state is not State.WAITING:
                raise NotThere
            if author and author == held.record.author:
                return await self._finish(held, restores=False)
            return await self._change(held, replace(held.notice, state=State.ENDED, decided=self._clock()))

    async def end(self, id_: str) -> Notice:
        """End a notice now; within two minutes of its creation it is as if it had never been.

        :raises NotThere: there is no such notice, or it is over.
        """
        async with self._changing:
            return await self._finish(await self._held(id_), restores=False)

    async def undo(self, id_: str) -> Notice:
        """Take a notice back within two minutes of its creation: what it replaced holds again. Later it is ended.

        :raises NotThere: there is no such notice, or it is over.
        """
        async with self._changing:
            return await self._finish(await self._held(id_), restores=True)

    async def confirm(self, id_: str) -> Notice:
        """It still holds.

        :raises NotThere: there is no such notice, or it is over, or waits.
        """
        async with self._changing:
            held = await self._held(id_)
            if held.notice.state is not State.PUBLISHED:
                raise NotThere
            return await self._change(held, replace(held.notice, confirmed=self._clock()))

    async def announce_due(self) -> int:
        """Tell the followers of each notice that can no longer be undone; how many messages went on their way."""
        async with self._changing:
            await self.refresh()
            due = [held for held in self._memory.held.values() if self._is_due(held)]
            reached = 0
            for held in due:
                reached += await self._announce(held)
                await self._write(held.next(told=Told.YES))
            return reached

    async def retract_due(self) -> int:
        """Tell of each notice that was ended that it was; how many notices are settled by that.

        One in whose place another came is told of together with that one.
        """
        async with self._changing:
            await self.refresh()
            now = self._clock()
            ended = [one for one in self._memory.held.values() if one.notice.state is State.ENDED]
            settled = [one for one in ended if one.record.told is not Told.SETTLED and await self._is_settled(one)]
            for held in settled:
                await self._write(held.next(told=Told.SETTLED))
            told = [one for one in self._memory.held.values() if one.record.told is Told.YES]
            await self._followers.remember([one.notice.id for one in told if not one.notice.is_over(now)])
            return len(settled)

    def _is_due(self, held: Held) -> bool:
        now, notice = self._clock(), held.notice
        published = notice.state is State.PUBLISHED and not notice.is_over(now)
        return published and not held.record.told and now - notice.created > UNDO

    async def _is_settled(self, held: Held) -> bool:
        successor = self._successor(held.notice.id)
        if successor:
            return successor.record.told is Told.YES
        return await self._followers.retract(held.notice, usual=not self._hours_differ(held.notice))

    async def _announce(self, held: Held) -> int:
        """Tell the followers; those who were told of what this notice stands in place of hear that it has changed."""
        known = next((one.notice.id for one in self._line(held.notice) if one.record.told is not Told.NO), "")
        return await self._followers.announce(replace(held.notice, replaces=known))

    def _successor(self, id_: str) -> Held | None:
        """The published notice that stands in place of this one, itself or by way of others; None: there is none."""
        now = self._clock()
        lasting = (one for one in self._memory.held.values() if one.notice.state is State.PUBLISHED)
        return next(
            (
                one
                for one in lasting
                if not one.notice.is_over(now) and any(before.notice.id == id_ for before in self._line(one.notice))
            ),
            None,
        )

    def _line(self, notice: Notice) -> Iterator[Held]:
        """The notices in whose place this one stands, one after the other, the latest first."""
        seen, before = {notice.id}, self._memory.held.get(notice.replaces)
        while before and before.notice.id not in seen:
            yield before
            seen.add(before.notice.id)
            before = self._memory.held.get(before.notice.replaces)

    def _hours_differ(self, ended: Notice) -> bool:
        """Whether something else changes the hours of the place in the time of this notice."""
        others = self._memory.posted.get(ended.place, ())
        return any(one.kind not in {Kind.MOVED, Kind.MESSAGE} and meet(one, ended) for one in others)

    async def _finish(self, held: Held, *, restores: bool) -> Notice:
        now, over = self._clock(), replace(held.notice, state=State.ENDED)
        if held.record.told or not held.notice.can_be_undone(now):
            return await self._change(held, over)
        before = self._memory.held.get(held.notice.replaces)
        if restores and before and held.notice.state is State.PUBLISHED:
            await self._restore(before)
        await self._files.drop(held.notice.id)
        await self.refresh()
        return over

    async def _restore(self, held: Held) -> None:
        """A notice is again what it was; those whom it had not reached yet are told of it now."""
        waits = not held.record.told and bool(self.judge(held.notice, held.notice.id).waits)
        restored = replace(held.notice, state=State.WAITING if waits else State.PUBLISHED)
        if held.record.told is Told.SETTLED or restored.is_over(self._clock()):
            return
        await self._change(held, restored)
        if held.record.told:
            await self._announce(held)

    def _all(self, place: str) -> tuple[Notice, ...]:
        return tuple(held.notice for held in self._memory.held.values() if held.notice.place == place)

    async def _held(self, id_: str) -> Held:
        await self.refresh()
        held = self._memory.held.get(id_)
        if held is None or held.notice.is_over(self._clock()):
            raise NotThere
        return held

    def _to_replace(self, id_: str, place: str) -> Held | None:
        """The notice that ends because another takes its place; None: it is not to replace any."""
        held = self._lasting_one(id_)
        if id_ and (held is None or held.notice.place != place):
            raise NotThere
        return held

    def _lasting_one(self, id_: str) -> Held | None:
        held = self._memory.held.get(id_)
        return None if held is None or held.notice.is_over(self._clock()) else held

    async def _change(self, held: Held, notice: Notice) -> Notice:
        await self._write(held.next(notice))
        return notice

    async def _write(self, *kept: Held) -> None:
        await self._files.write(self._clock(), *kept)
        await self.refresh()


def _posted(notices: Iterable[Notice], now: datetime) -> Posted:
    posted: dict[str, tuple[Notice, ...]] = {}
    for notice in sorted(notices, key=lambda one: (one.begins, one.id)):
        if notice.counts(now):
            posted[notice.place] = (*posted.get(notice.place, ()), notice)
    return MappingProxyType(posted)
