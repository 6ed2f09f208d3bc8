"""What happens without anybody asking: sweeping, deleting at providers, polling, reloading content.

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

from bot.channels.telegram import TelegramChannel, envelope_of
from bot.channels.twilio import TwilioRest
from bot.desk import Desk
from bot.errors import SealBroken, SendFailed, WegwijsError
from bot.metrics import Metrics
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.push import answer_by_telegram
from bot.storage.base import Redaction, Store

LOG = structlog.get_logger()

Work = Callable[[], Awaitable[None]]
Clock = Callable[[], datetime]

_REDACTIONS_A_RUN = 50
_POLL_SECONDS = 50
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


def sweep(store: Store, clock: Clock) -> Work:
    """Delete what has lasted as long as the retention table says."""

    async def work() -> None:
        gone = await store.sweep(clock())
        LOG.info("swept", counts=dict(gone))

    return work


def delete_at_provider(store: Store, keys: Keys, twilio: TwilioRest) -> Work:
    """Delete messages that Twilio still holds; those that it refuses for now stay for the next run."""

    async def work() -> None:
        for redaction in await store.redactions(_REDACTIONS_A_RUN):
            await _delete_one(store, keys, twilio, redaction)

    return work


async def _delete_one(store: Store, keys: Keys, twilio: TwilioRest, redaction: Redaction) -> None:
    try:
        await twilio.delete(keys.open(Purpose.REDACTION, redaction.sealed, redaction.name).decode())
    except (SendFailed, SealBroken) as error:
        LOG.warning("provider-copy-stays", **describe(error))
        if getattr(error, "retryable", False):
            return
    await store.redacted(redaction.name)


async def until_it_works(call: Work) -> None:
    """Call until a provider answers: the service starts also while a provider is down."""
    while True:
        try:
            await call()
        except Exception as error:  # noqa: BLE001 -- the rest of the service runs on meanwhile
            LOG.warning("provider-unreachable", **describe(error))
            await asyncio.sleep(_PAUSE_AFTER_FAILURE)
        else:
            return


async def poll_telegram(telegram: TelegramChannel, desk: Desk, metrics: Metrics) -> None:
    """Fetch updates for ever. One is confirmed to Telegram only after its answer went out, or never can."""
    offset: int | None = None
    while True:
        try:
            for update in await telegram.updates(offset, _POLL_SECONDS):
                envelope = envelope_of(update)
                if envelope:
                    await answer_by_telegram(desk, telegram, envelope, metrics)
                offset = update.update_id + 1
        except Exception as error:  # noqa: BLE001 -- polling never ends; what was not confirmed comes again
            LOG.warning("polling-interrupted", **describe(error))
            await asyncio.sleep(getattr(error, "retry_after", None) or _PAUSE_AFTER_FAILURE)


async def watch_content(folder: Path, reload: Callable[[], None]) -> None:
    """Reload whenever a content file changes."""
    async for _ in awatch(folder):
        await asyncio.to_thread(reload)
