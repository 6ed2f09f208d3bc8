"""The notice board: what places announce, in memory for every answer and sealed in the store.

Rule 1: every way to post a notice (a steward's chat or page, the command line, the API) goes through here.
Rule 2: nobody is told of a notice before it can no longer be undone; until then it only stands on the board.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType

import structlog

from bot.content.places import Place
from bot.errors import NotThere, Refused, SealBroken
from bot.notices.free_text import cleaned
from bot.notices.notice import UNDO, Notice, State, load_notice
from bot.notices.rules import Verdict, judge
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.privacy.retention import NOTICE
from bot.storage.notices import NoticeRecord, NoticeStore

LOG = structlog.get_logger()

Posted = Mapping[str, tuple[Notice, ...]]
"""By place, the notices that are published and still count, the earliest first."""

Announce = Callable[[Notice], Awaitable[int]]
"""Puts a notice on its way to all who follow the place; how many it will reach."""

REFRESH_EVERY = timedelta(seconds=30)
"""So often a process looks for notices that another one changed."""

_ID_BYTES = 8


async def tell_nobody(_notice: Notice) -> int:
    """For where there are no subscribers."""
    return 0


@dataclass(frozen=True, slots=True)
class _Held:
    notice: Notice
    record: NoticeRecord


@dataclass(slots=True)
class _Memory:
    """What was read last. ``posted`` is what answers are made of."""

    held: Mapping[str, _Held] = field(default_factory=dict)
    posted: Posted = field(default_factory=dict)


class Board:
    """See the module. ``places``: the directory in use; ``clock``: aware datetimes."""

    def __init__(
        self,
        store: NoticeStore,
        keys: Keys,
        places: Callable[[], Mapping[str, Place]],
        clock: Callable[[], datetime],
        announce: Announce = tell_nobody,
    ) -> None:
        self._store, self._keys, self._places = store, keys, places
        self._clock, self._announce = clock, announce
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
        records = await self._store.notices()
        held = (self._opened(record) for record in records)
        self._memory.held = MappingProxyType({one.notice.id: one for one in held if one})
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
        :param replaces: the id of a notice of the same place that ends with this one's coming.
        :raises NotThere: no such place, or nothing to replace.
        :raises Refused: the draft breaks a rule.
        """
        async with self._changing:
            await self.refresh()
            before = self._memory.held.get(draft.id)
            if before:
                return before.notice
            replaced = self._replaced(replaces, draft.place)
            verdict = self.judge(draft, replaces)
            if not verdict.sound:
                raise Refused([fault.id for fault in verdict.faults])
            made = replace(
                draft,
                words={language: cleaned(words) for language, words in draft.words.items()},
                id=draft.id or secrets.token_hex(_ID_BYTES),
                created=self._clock(),
                state=State.WAITING if verdict.waits else State.PUBLISHED,
            )
            await self._write((made, _first_record(made, author)), *replaced)
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
            published = replace(held.notice, state=State.PUBLISHED, confirmed=self._clock())
            return await self._change(held, published)

    async def end(self, id_: str) -> Notice:
        """End a notice now; within two minutes of its creation it is as if it had never been.

        :raises NotThere: there is no such notice, or it is over.
        """
        async with self._changing:
            held = await self._held(id_)
            now = self._clock()
            if held.notice.can_be_undone(now) and not held.record.told:
                await self._store.drop_notice(id_)
                await self.refresh()
                return replace(held.notice, state=State.ENDED)
            return await self._change(held, replace(held.notice, state=State.ENDED))

    async def confirm(self, id_: str) -> Notice:
        """It still holds.

        :raises NotThere: there is no such notice, or it is over.
        """
        async with self._changing:
            held = await self._held(id_)
            return await self._change(held, replace(held.notice, confirmed=self._clock()))

    async def announce_due(self) -> int:
        """Tell the followers of each notice that can no longer be undone; how many messages went on their way."""
        async with self._changing:
            await self.refresh()
            due = [held for held in self._memory.held.values() if self._is_due(held)]
            reached = 0
            for held in due:
                reached += await self._announce(held.notice)
                await self._write((held.notice, _next_record(held.record, told=True)))
            return reached

    def _is_due(self, held: _Held) -> bool:
        now, notice = self._clock(), held.notice
        published = notice.state is State.PUBLISHED and not notice.is_over(now)
        return published and not held.record.told and now - notice.created > UNDO

    def _all(self, place: str) -> tuple[Notice, ...]:
        return tuple(held.notice for held in self._memory.held.values() if held.notice.place == place)

    async def _held(self, id_: str) -> _Held:
        await self.refresh()
        held = self._memory.held.get(id_)
        if held is None or held.notice.is_over(self._clock()):
            raise NotThere
        return held

    def _replaced(self, id_: str, place: str) -> tuple[tuple[Notice, NoticeRecord], ...]:
        """The notice that ends because another takes its place."""
        if not id_:
            return ()
        held = self._memory.held.get(id_)
        if held is None or held.notice.place != place or held.notice.is_over(self._clock()):
            raise NotThere
        return ((replace(held.notice, state=State.ENDED), _next_record(held.record)),)

    async def _change(self, held: _Held, notice: Notice) -> Notice:
        await self._write((notice, _next_record(held.record)))
        return notice

    async def _write(self, *kept: tuple[Notice, NoticeRecord]) -> None:
        now = self._clock()
        await self._store.keep_notices(
            [
                replace(
                    record,
                    sealed=self._keys.seal(Purpose.NOTICE, notice.dump(), notice.id),
                    goes=_goes(notice, now),
                )
                for notice, record in kept
            ]
        )
        await self.refresh()

    def _opened(self, record: NoticeRecord) -> _Held | None:
        try:
            return _Held(load_notice(self._keys.open(Purpose.NOTICE, record.sealed, record.id)), record)
        except SealBroken as error:
            LOG.warning("notice-unreadable", **describe(error))
            return None


def _first_record(notice: Notice, author: str) -> NoticeRecord:
    return NoticeRecord(notice.id, notice.place, b"", author, told=False, goes=None, version=1)


def _next_record(record: NoticeRecord, *, told: bool = False) -> NoticeRecord:
    return replace(record, told=record.told or told, version=record.version + 1)


def _goes(notice: Notice, now: datetime) -> datetime | None:
    """When it is deleted: some time after it ended, and never while it is in effect."""
    if notice.state is State.ENDED:
        return now + NOTICE.lasts
    return notice.ends + NOTICE.lasts if notice.ends else None


def _posted(notices: Iterable[Notice], now: datetime) -> Posted:
    posted: dict[str, tuple[Notice, ...]] = {}
    for notice in sorted(notices, key=lambda one: (one.begins, one.id)):
        if notice.counts(now):
            posted[notice.place] = (*posted.get(notice.place, ()), notice)
    return MappingProxyType(posted)
