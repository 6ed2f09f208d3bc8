"""What happens without anybody asking: sweeping, deleting at providers, reloading content.

Each timed run first takes a lease in the store, so that of several processes only one does it.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from watchfiles import awatch

from bot.board import Board
from bot.channels.twilio import TwilioRest
from bot.errors import SealBroken, SendFailed, WegwijsError
from bot.outbox import Outbox
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.storage.base import Redaction, Store

LOG = structlog.get_logger()

Work = Callable[[], Awaitable[None]]
Clock = Callable[[], datetime]

_REDACTIONS_AT_ONCE = 50
_NEXT_TRY = timedelta(minutes=10)
_PAUSE_AFTER_FAILURE = 3.0  # seconds


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do every so often."""

    name: str
    every: timedelta
    work: Work


class Jobs:
    """Runs jobs on time, each under its lease."""

    def __init__(self, store: Store, jobs: tuple[Job, ...], clock: Clock) -> None:
        self._store, self._jobs, self._clock = store, jobs, clock
        self._holder = secrets.token_hex(8)
        self._scheduler = AsyncIOScheduler(timezone="Europe/Amsterdam")

    def start(self) -> None:
        for job in self._jobs:
            self._scheduler.add_job(
                self.run, "interval", args=[job], seconds=job.every.total_seconds(), max_instances=1, coalesce=True
            )
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    async def run(self, job: Job) -> bool:
        """Do it once, unless another process holds its lease; whether it was done."""
        now = self._clock()
        if not await self._store.lease(job.name, self._holder, now, now + job.every):
            return False
        try:
            await job.work()
        except WegwijsError as error:
            LOG.error("job-failed", kind=job.name, **describe(error))
        return True


def reporting(event: str, work: Callable[[], Awaitable[int]]) -> Work:
    """Work of which the log says how many things it did, when it did any."""

    async def reported() -> None:
        done = await work()
        if done:
            LOG.info(event, count=done)

    return reported


def announce_due(board: Board) -> Work:
    """Put the notices that can no longer be undone, and the end of others, on their way to those who follow them."""
    retract, announce = reporting("retracted", board.retract_due), reporting("announced", board.announce_due)

    async def work() -> None:
        await retract()
        await announce()

    return work


def expire_letters(outbox: Outbox, board: Board) -> Work:
    """Count and empty the letters whose time, or whose notice, is over."""

    async def expire() -> int:
        return await outbox.expire() + await outbox.withdraw_ended(board.find)

    return reporting("letters-expired", expire)


def sweep(store: Store, clock: Clock) -> Work:
    """Delete what has lasted as long as the retention table says."""

    async def work() -> None:
        gone = await store.sweep(clock())
        LOG.info("swept", counts=dict(gone))

    return work


def delete_at_provider(store: Store, keys: Keys, twilio: TwilioRest, clock: Clock) -> Work:
    """Delete what Twilio still holds, until nothing is due; what it refuses is tried again, as long as it is kept."""

    async def work() -> None:
        while due := await store.redactions(_REDACTIONS_AT_ONCE, clock()):
            for redaction in due:
                await _delete_one(store, keys, twilio, redaction, clock)

    return work


async def _delete_one(store: Store, keys: Keys, twilio: TwilioRest, redaction: Redaction, clock: Clock) -> None:
    try:
        await twilio.delete(keys.open(Purpose.REDACTION, redaction.sealed, redaction.name).decode())
    except SealBroken as error:
        LOG.error("provider-copy-unreadable", **describe(error))
    except SendFailed as error:
        LOG.warning("provider-copy-stays", **describe(error))
        await store.postpone(redaction.name, clock() + _NEXT_TRY)
        return
    await store.redacted(redaction.name)


async def until_it_works(call: Work) -> bool:
    """Call until a provider answers, also when it is down at our start; False when it refuses us for good."""
    while True:
        try:
            await call()
        except SendFailed as error:
            LOG.error("provider-refuses" if not error.retryable else "provider-unreachable", **describe(error))
            if not error.retryable:
                return False
            await asyncio.sleep(getattr(error, "retry_after", None) or _PAUSE_AFTER_FAILURE)
        else:
            return True


async def read_again(refresh: Work, every: timedelta) -> None:
    """Read for ever what another process may have changed; each process does this for itself, without a lease."""
    while True:
        await asyncio.sleep(every.total_seconds())
        try:
            await refresh()
        except Exception as error:  # noqa: BLE001 -- what was read before stays in use
            LOG.error("refresh-failed", **describe(error))


async def watch_content(folder: Path, reload: Callable[[], None]) -> None:
    """Reload whenever a content file changes."""
    async for _ in awatch(folder):
        await asyncio.to_thread(reload)
