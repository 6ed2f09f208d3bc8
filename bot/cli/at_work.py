"""What the commands share that read or change the store: it is opened, used and closed again."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TypeVar

from bot.app import store_of
from bot.board import Board
from bot.config import Settings, read_settings
from bot.content import Content, load
from bot.content.places import Place
from bot.desk import utc_now
from bot.errors import OperatorError
from bot.privacy.keys import Keys
from bot.privacy.redaction import set_up_logging
from bot.storage.whole import WholeStore

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Office:
    """What a command works with. The running service reads what it changed within half a minute."""

    content: Content
    store: WholeStore
    keys: Keys
    board: Board

    def place(self, id_: str) -> Place:
        """The place with this id.

        :raises OperatorError: there is none.
        """
        if id_ not in self.content.places:
            raise OperatorError(f"There is no place {id_}: the name of a file in content/places without .toml.")
        return self.content.places[id_]


def at_work(work: Callable[[Office], Awaitable[Result]]) -> Result:
    """Do this work with the store of the settings.

    :raises OperatorError: settings or content cannot be used.
    """
    settings = read_settings()
    set_up_logging("ERROR")
    content = load(settings.content_dir)
    keys = Keys(settings.secrets())

    async def opened() -> Result:
        async with open_store(settings) as store:
            board = Board(store, keys, lambda: content.places, utc_now)
            await board.refresh()
            return await work(Office(content, store, keys, board))

    return asyncio.run(opened())


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[WholeStore]:
    """The store of the settings, closed again at the end of the block."""
    store = store_of(settings)
    await store.open()
    try:
        yield store
    finally:
        await store.close()
