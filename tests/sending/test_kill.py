"""A real process is killed again and again while it announces and sends: every follower is told all the same."""

import asyncio
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect

from bot.outbox import Figures
from bot.sending import LONGEST_CALL
from tests.app.standin import served
from tests.conftest import ROOT
from tests.sending.child import BEGAN, WAY
from tests.sending.people import PLACE, bare_world, follow, opened, outbox_of, person

pytestmark = pytest.mark.anyio

PEOPLE = 600
KILLS = (0, 40, 173, 301, 480)
"""After so many messages in all the process is killed; the first time while it announces."""
LONGEST_LIFE = 300
"""Seconds, many times what a life takes: a process that never ends is a fault, and not a test without an end."""


@dataclass
class Telegram:
    """Counts what everybody got, and kills ``process`` when it is time."""

    got: Counter[str] = field(default_factory=Counter)
    process: asyncio.subprocess.Process | None = None
    kill_after: int | None = None

    async def take(self, request: Request) -> JSONResponse:
        try:
            to = str((await request.form())["chat_id"])
        except ClientDisconnect:  # killed in the middle of the call
            return JSONResponse({})
        self.got[to] += 1
        if self.process and self.got.total() == self.kill_after:
            self.process.kill()
        sent = {"message_id": 1, "date": 1795518000, "chat": {"id": int(to), "type": "private"}, "text": "x"}
        return JSONResponse({"ok": True, "result": sent})


async def test_five_kills(tmp_path: Path) -> None:
    """Killed five times, everybody is told; only what was on its way at a kill can come twice."""
    path, telegram, site = tmp_path / "test.sqlite", Telegram(), FastAPI()
    store = await opened(path)
    await follow(store, [person(number, "telegram") for number in range(PEOPLE)], f"place:{PLACE}", BEGAN)
    await store.close()
    site.add_api_route("/bot{token}/{method}", telegram.take, methods=["POST"])
    codes = []
    async with served(site) as url:
        for life, kill_after in enumerate((*KILLS, None)):
            codes.append(await live(telegram, path, url, life, kill_after))
    assert codes == [-9] * len(KILLS) + [0]
    assert len(telegram.got) == PEOPLE
    twice = telegram.got.total() - PEOPLE
    print(f"{PEOPLE} followers, {len(KILLS)} kills, {twice} messages came twice")
    assert max(telegram.got.values()) <= len(KILLS)
    assert twice <= len(KILLS) * WAY.at_once
    store = await opened(path)
    assert await outbox_of(store, bare_world(), lambda: BEGAN).figures("n1") == Figures(sent=PEOPLE)
    await store.close()


async def live(telegram: Telegram, path: Path, url: str, life: int, kill_after: int | None) -> int:
    """One life of the process; each begins after the claims of the one before it have ended. Its exit status."""
    ahead = str(life * 10 * int(LONGEST_CALL.total_seconds()))
    arguments = ["-m", "tests.sending.child", str(path), url, ahead]
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    telegram.process, telegram.kill_after = process, kill_after
    assert process.stdout is not None
    try:
        async with asyncio.timeout(LONGEST_LIFE):
            assert await process.stdout.readline() == b"announcing\n"
            if kill_after == 0:
                process.kill()
            return await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
