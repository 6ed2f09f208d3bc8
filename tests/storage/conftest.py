"""The stores that each rule holds for."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.sqlite import SqliteStore
from bot.storage.whole import WholeStore


@pytest.fixture(params=["memory", "file"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[WholeStore]:
    """An empty store, open."""
    made = SqliteStore(tmp_path / "test.sqlite" if request.param == "file" else Path(":memory:"))
    await made.open()
    yield made
    await made.close()
