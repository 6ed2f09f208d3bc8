"""The retention table is the truth about the store and the public page."""

import asyncio
from pathlib import Path

import pytest

from bot.content import Content
from bot.messages import LANGUAGES, Text
from bot.privacy.retention import RETENTION
from bot.storage.sqlite import SqliteStore


def test_every_table_of_the_store_has_a_retention(tmp_path: Path) -> None:
    """Every table that holds anything is in the retention table; leases hold a job's name only."""

    async def tables() -> set[str]:
        store = SqliteStore(tmp_path / "test.sqlite")
        await store.open()
        names = set(store._database.table_names())
        await store.close()
        return names

    kept = {name for name in asyncio.run(tables()) if not name.startswith(("_", "sqlite_"))}
    assert kept - {"lease"} == {one.name for one in RETENTION}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_retention_is_explained(content: Content, language: str) -> None:
    """What is kept and why is said in each language."""
    for one in RETENTION:
        for part in ("what", "why"):
            assert content.texts[language].render(Text(f"kept-{one.name}.{part}"), isolate=False)
