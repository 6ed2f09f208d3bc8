"""Telegram by polling: updates are fetched, each is answered in a task of its own, and confirmed when that has ended.

One person's flood wait, one odd update or one fault of ours holds up nobody else, and what was under way when the
process died comes again.
"""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog

from bot.channels.base import Envelope
from bot.channels.telegram import TelegramChannel
from bot.desk import Desk
from bot.errors import SendFailed
from bot.metrics import Metrics
from bot.privacy.redaction import describe
from bot.push import answer_by_telegram

LOG = structlog.get_logger()

_LONG_POLL = 50  # seconds
_PAUSE = 3.0  # seconds between tries
_TRIES = 200
"""About ten minutes at the usual pause; a longer outage ends in the next process's hands."""


class Polling:
    """Fetches for ever; see ``run``. ``spend`` is called for each bubble, which shares its pace with letters."""

    def __init__(self, telegram: TelegramChannel, desk: Desk, metrics: Metrics, spend: Callable[[], None]) -> None:
        self._telegram, self._desk, self._metrics, self._spend = telegram, desk, metrics, spend
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._next: int | None = None

    async def run(self) -> None:
        try:
            while True:
                await self._fetch()
        finally:
            for task in self._under_way.values():
                task.cancel()

    async def _fetch(self) -> None:
        """Fetch once. With answers under way Telegram gives the same updates again at once, so there is a pause."""
        oldest = min(self._under_way, default=self._next)
        try:
            for fields in await self._telegram.updates(oldest, 0 if self._under_way else _LONG_POLL):
                self._take(fields)
        except Exception as error:  # noqa: BLE001 -- polling never ends; what was not confirmed comes again
            LOG.warning("polling-interrupted", **describe(error))
            await asyncio.sleep(getattr(error, "retry_after", None) or _PAUSE)
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=_PAUSE, return_when=asyncio.FIRST_COMPLETED)

    def _take(self, fields: dict[str, Any]) -> None:
        number = int(fields["update_id"])
        if self._next is not None and number < self._next:
            return  # under way, or answered
        self._next = number + 1
        task = asyncio.create_task(self._answer(fields))
        self._under_way[number] = task
        task.add_done_callback(lambda _: self._under_way.pop(number, None))

    async def _answer(self, fields: dict[str, Any]) -> None:
        """Answer one update, as often as Telegram says "later"; a fault of ours is logged and ends it."""
        try:
            envelope = self._telegram.parse(fields)
            if envelope:
                await self._insist(envelope)
        except Exception as error:  # noqa: BLE001 -- one update must not stop the others
            LOG.error("update-failed", **describe(error))

    async def _insist(self, envelope: Envelope) -> None:
        for _ in range(_TRIES):
            try:
                await answer_by_telegram(self._desk, self._telegram, envelope, self._metrics, self._spend)
            except SendFailed as error:
                waited = getattr(error, "retry_after", None)
                await asyncio.sleep(_PAUSE if waited is None else waited)
            else:
                return
