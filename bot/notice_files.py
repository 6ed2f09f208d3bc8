"""The notices in the store: opened for reading, and written sealed, one version after the other."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

import structlog

from bot.errors import SealBroken
from bot.notices.notice import Notice, State, load_notice
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.privacy.retention import NOTICE
from bot.storage.notices import NoticeRecord, NoticeStore, Told

LOG = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Held:
    """A notice as it was read, or as it is to be kept."""

    notice: Notice
    record: NoticeRecord

    @classmethod
    def first(cls, notice: Notice, author: str) -> "Held":
        """A new notice. ``author``: the pseudonym of the steward, empty for a machine or an operator."""
        return cls(notice, NoticeRecord(notice.id, notice.place, b"", author, told=Told.NO, goes=None, version=1))

    def next(self, notice: Notice | None = None, told: Told = Told.NO) -> "Held":
        """The version after this one, with what changes; what followers know is never less than before."""
        record = replace(self.record, told=max(self.record.told, told), version=self.record.version + 1)
        return Held(notice or self.notice, record)

    def ended(self) -> "Held":
        """The version in which it is over."""
        return self.next(replace(self.notice, state=State.ENDED))


class NoticeFiles:
    """See the module."""

    def __init__(self, store: NoticeStore, keys: Keys) -> None:
        self._store, self._keys = store, keys

    async def read(self) -> Mapping[str, Held]:
        """All notices that can be opened, by id."""
        opened = [self._opened(record) for record in await self._store.notices()]
        return MappingProxyType({held.notice.id: held for held in opened if held})

    async def write(self, now: datetime, *kept: Held) -> None:
        """Keep all of these or none.

        :raises Conflict: somebody else changed one of them first.
        """
        await self._store.keep_notices([self._sealed(held, now) for held in kept])

    async def drop(self, id_: str) -> None:
        """Delete a notice as if it had never been."""
        await self._store.drop_notice(id_)

    def _opened(self, record: NoticeRecord) -> Held | None:
        try:
            return Held(load_notice(self._keys.open(Purpose.NOTICE, record.sealed, record.id)), record)
        except SealBroken as error:
            LOG.warning("notice-unreadable", **describe(error))
            return None

    def _sealed(self, held: Held, now: datetime) -> NoticeRecord:
        sealed = self._keys.seal(Purpose.NOTICE, held.notice.dump(), held.notice.id)
        return replace(held.record, sealed=sealed, goes=_goes(held.notice, now))


def _goes(notice: Notice, now: datetime) -> datetime | None:
    """When it is deleted: some time after it ended, and never while it is in effect."""
    if notice.state is State.ENDED:
        return now + NOTICE.lasts
    return notice.ends + NOTICE.lasts if notice.ends else None
