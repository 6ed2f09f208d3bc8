"""A process that announces a notice and sends its letters, for `test_kill` to kill: store, provider, seconds ahead."""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.channels.carriers import TelegramCarrier
from bot.channels.telegram import TelegramChannel
from bot.sending import LOOK_AGAIN, Sending, Way
from tests.sending.people import bare_world, notice, office_of, opened, outbox_of

BEGAN = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
WAY = Way("telegram", 200, at_once=20)


async def main(path: Path, url: str, ahead: int) -> None:
    """Until nothing waits. The clock runs from a day's noon, ``ahead`` seconds later than it would."""
    started = datetime.now(UTC)

    def clock() -> datetime:
        return BEGAN + timedelta(seconds=ahead) + (datetime.now(UTC) - started)

    store = await opened(path)
    outbox = outbox_of(store, bare_world(), clock)
    print("announcing", flush=True)
    await outbox.announce(notice(BEGAN))
    telegram = TelegramChannel("700:invented-token", url, "")
    lane = Sending({"telegram": (WAY, TelegramCarrier(telegram))}, office_of(store, clock)).lanes["telegram"]
    while await store.next_due("telegram"):
        again = min(await lane.step(), clock() + LOOK_AGAIN)
        await asyncio.sleep(max((again - clock()).total_seconds(), 0))
    await lane.settle()
    await telegram.close()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
