"""What docs/threats.md says is so: its tests exist, its figures are those of the code, and the store tells no more."""

import ast
import re
import sqlite3
from pathlib import Path

import pytest

from bot.app import Parts
from bot.referral.receipt import LABEL, RANDOM_DIGITS
from bot.referral.referral import ACCESS
from bot.referrals import ALL_WRONG_RECEIPTS_AN_HOUR, WRONG_RECEIPTS_AN_HOUR
from tests.conftest import ROOT
from tests.web.introductions import CHAT, asks, becomes_confirmed

DOCUMENT = (ROOT / "docs" / "threats.md").read_text(encoding="utf-8")
HOURS_A_YEAR = 8766
HEXADECIMAL = re.compile(r"[0-9a-f]{8,64}")


def test_each_named_test_exists() -> None:
    """A threat names the tests that show what is said of it, and each of them is there."""
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", DOCUMENT)
    assert len(named) > 20
    for path, test in named:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert test in {one.name for one in tree.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}, test


def test_the_figures_are_those_of_the_code() -> None:
    """How long guessing takes follows from the length of a receipt and the limits."""
    receipts = 10**RANDOM_DIGITS
    one, all_ = (
        receipts / (tries * 100 * HOURS_A_YEAR) for tries in (WRONG_RECEIPTS_AN_HOUR, ALL_WRONG_RECEIPTS_AN_HOUR)
    )
    left = 10 ** (RANDOM_DIGITS - LABEL)
    alone, together = (
        tries * int(ACCESS.total_seconds()) // 3600 for tries in (WRONG_RECEIPTS_AN_HOUR, ALL_WRONG_RECEIPTS_AN_HOUR)
    )
    for said in (
        f"{receipts:,} receipts",
        f"wrong {WRONG_RECEIPTS_AN_HOUR} times an hour, all people together {ALL_WRONG_RECEIPTS_AN_HOUR} times",
        f"| {WRONG_RECEIPTS_AN_HOUR} times an hour, 100 receipts in use | {one:.0f} years |",
        f"100 receipts in use | {all_:.0f} years |",
        f"1,000 receipts in use | {all_ / 10:.1f} years |",
        f"has {left:,} left",
        f"{alone:,} tries in 30 days: {100 * alone / left:.2f} %",
        f"{together:,} in 30 days: {100 * together / left:.0f} %",
    ):
        assert said in " ".join(DOCUMENT.split()), said


@pytest.mark.anyio
async def test_a_stolen_store(parts: Parts, tmp_path: Path) -> None:
    """Of an introduction the store shows without its key: the place, moments, hashes, and what was counted."""
    await becomes_confirmed(parts)
    asker = await asks(parts, 0, "day-food", "woman")
    await asker.does("read")
    file = tmp_path / "data" / "wegwijs.sqlite"
    (row,) = [dict(one) for one in _rows(file, "select * from referral")]
    texts = {name: value for name, value in row.items() if isinstance(value, str) and value}
    assert texts.pop("place") == "villa-vrede-utrecht"
    assert all(HEXADECIMAL.fullmatch(value) for value in texts.values()), texts.keys()
    moments = {name for name, value in row.items() if isinstance(value, float)}
    assert moments == {"wakes", "access"}
    counts = [tuple(one) for one in _rows(file, "select * from count where what like 'referral:%'")]
    assert any("referral:villa-vrede-utrecht:day-food:ar:asked" in one for one in counts)
    for planted in (str(CHAT), asker.code, asker.code[4:], "woman"):
        assert planted.encode() not in _bytes(file)


def _bytes(file: Path) -> bytes:
    """The file of the store and those that belong to it."""
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


def _rows(file: Path, query: str) -> list[sqlite3.Row]:
    store = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    store.row_factory = sqlite3.Row
    found = store.execute(query).fetchall()
    store.close()
    return found
