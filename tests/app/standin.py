"""A Bot API server on loopback that takes Telegram's place: updates go in, calls come out."""

import asyncio
import json
import socket
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

TOKEN = "700:invented-token"
CHAT = 700000001


@dataclass
class TelegramStandIn:
    """``updates`` wait to be fetched, ``calls`` are what the bot did, ``refusals`` answer next calls of a method."""

    url: str = ""
    updates: list[dict[str, Any]] = field(default_factory=list)
    calls: asyncio.Queue[tuple[str, dict[str, Any]]] = field(default_factory=asyncio.Queue)
    refusals: dict[str, deque[tuple[int, dict[str, Any]]]] = field(default_factory=dict)
    offsets: list[int] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def say(self, update: dict[str, Any]) -> None:
        self.updates.append(update)
        self.arrived.set()

    async def next_call(self, method: str) -> dict[str, Any]:
        """The fields of the next call of ``method``; calls of other methods before it are passed over."""
        while True:
            name, fields = await asyncio.wait_for(self.calls.get(), 20)
            if name == method:
                return fields

    async def handle(self, request: Request) -> JSONResponse:
        token, method = request.path_params["token"], request.path_params["method"]
        if token != TOKEN:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        given = {**request.query_params, **(await request.form())}
        fields = {name: _plain(str(value)) for name, value in given.items()}
        if method == "getUpdates":
            return await self._updates(int(fields.get("offset", 0)))
        if self.refusals.get(method):
            status, body = self.refusals[method].popleft()
            return JSONResponse({"ok": False, "error_code": status, **body}, status)
        await self.calls.put((method, fields))
        return JSONResponse({"ok": True, "result": _result(method, fields)})

    async def _updates(self, offset: int) -> JSONResponse:
        self.offsets.append(offset)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        if not self.updates:
            self.arrived.clear()
            await self.arrived.wait()
        return JSONResponse({"ok": True, "result": self.updates})


def _plain(value: str) -> Any:
    return json.loads(value) if value[:1] in {"{", "["} else value


def _result(method: str, fields: dict[str, Any]) -> Any:
    if method == "sendMessage":
        chat = {"id": int(fields["chat_id"]), "type": "private"}
        return {"message_id": 1, "date": 1795518000, "chat": chat, "text": fields["text"]}
    if method == "getMe":
        return {"id": 700, "is_bot": True, "first_name": "Wegwijs", "username": "wegwijs_bot"}
    return True


@asynccontextmanager
async def telegram_stand_in() -> AsyncIterator[TelegramStandIn]:
    """The server, on a free port, until the block ends."""
    stand_in, site = TelegramStandIn(), FastAPI()
    site.add_api_route("/bot{token}/{method}", stand_in.handle, methods=["GET", "POST"])
    async with served(site) as url:
        stand_in.url = url
        yield stand_in
        stand_in.arrived.set()


@asynccontextmanager
async def served(site: FastAPI, *, lifespan: str = "off") -> AsyncIterator[str]:
    """The address of ``site``, served on a free port of loopback."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(site, log_config=None, access_log=False, lifespan=lifespan, timeout_graceful_shutdown=1)  # type: ignore[arg-type]
        server = uvicorn.Server(config)
        server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        task = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:
            assert not task.done(), "the server did not start"
            await asyncio.sleep(0)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        server.force_exit = True
        await task


def text_update(number: int, text: str, chat: int = CHAT) -> dict[str, Any]:
    said = {"message_id": number, "date": 1795518000, "chat": {"id": chat, "type": "private"}, "text": text}
    return {"update_id": number, "message": said}


def button_update(number: int, choice: str, chat: int = CHAT) -> dict[str, Any]:
    under = {"message_id": 1, "date": 1795518000, "chat": {"id": chat, "type": "private"}, "text": "x"}
    person = {"id": chat, "is_bot": False, "first_name": "Invented"}
    pressed = {"id": str(number), "chat_instance": "1", "from": person, "data": choice, "message": under}
    return {"update_id": number, "callback_query": pressed}
