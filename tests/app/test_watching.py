"""Content is watched while the service runs, and everything that it needs is in the package."""

import asyncio
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from fnmatch import fnmatch
from pathlib import Path

import pytest

from bot.jobs import watch_content
from tests.conftest import ROOT


@pytest.mark.anyio
async def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    """Writing a content file reloads the content, again and again."""
    reloaded = asyncio.Event()
    loop = asyncio.get_running_loop()
    watching = asyncio.create_task(watch_content(tmp_path, lambda: loop.call_soon_threadsafe(reloaded.set)))
    try:
        for number in range(2):
            reloaded.clear()
            async with asyncio.timeout(20):
                while not reloaded.is_set():
                    (tmp_path / "bot.ftl").write_text(f"menu = {number}", encoding="utf-8")
                    with suppress(TimeoutError):
                        await asyncio.wait_for(reloaded.wait(), 0.2)
    finally:
        watching.cancel()


def test_the_package_holds_everything_that_is_no_python() -> None:
    """Each file beside the code that is not Python is named in the package data, so that an image has it too."""
    named = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    found = list(_files(ROOT / "bot"))
    assert len(found) > 5
    assert [path for path in found if not any(fnmatch(path, pattern) for pattern in named["bot"])] == []


def _files(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix not in {".py", ".pyc"}:
            yield path.relative_to(folder).as_posix()
