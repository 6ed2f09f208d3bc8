"""What was missed: by command and on its page, without anybody in it."""

import json
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import Parts
from bot.living import LivingWorld
from bot.messages import Donate
from bot.missed import Missed, MissedCount, Question, read_missed, sealed_donation
from bot.privacy.keys import Keys
from bot.storage.base import Count
from tests.app.test_cli import run
from tests.app.test_desk import envelope, pressed, said
from tests.conftest import NOW, SECRET, Clock, client_of, running, settings_in
from tests.storage.test_stores import exchange

pytestmark = pytest.mark.anyio

MONDAY, SUNDAY, NEXT = "2026-11-16", "2026-11-22", "2026-11-23"
GIVEN = "waar kan <b>[...]</b> slapen [red]"
COUNTS = (
    Count(MONDAY, "wrong:day-food:nl", 3),
    Count(SUNDAY, "wrong:day-food:nl", 2),
    Count(NEXT, "wrong:day-food:nl", 4),
    Count(MONDAY, "instead:day-food:day-centres:ti", 5),
    Count(MONDAY, "unknown:ar", 60),
    Count(MONDAY, "topic:day-food:nl", 60),
)
EXPECTED = Missed(
    (
        MissedCount("2026-W48", "wrong", "day-food", "", "nl", "<5"),
        MissedCount("2026-W47", "wrong", "day-food", "", "nl", "5"),
        MissedCount("2026-W47", "instead", "day-food", "day-centres", "ti", "5"),
        MissedCount("2026-W47", "unknown", "", "", "ar", "60"),
    ),
    (Question("2026-11-24", "nl", GIVEN),),
)


async def fill(parts: Parts) -> None:
    donation = sealed_donation(Keys([SECRET]), Donate(GIVEN, "nl"), NOW)
    await parts.store.keep(exchange(counts=COUNTS, donations=(donation,)))


async def test_counts_are_by_week_and_hidden_under_five(parts: Parts) -> None:
    """Counts are added by ISO week, hidden under five, newest first; a question that no key opens is left out."""
    await fill(parts)
    assert await read_missed(parts.store, Keys([SECRET]), NOW) == EXPECTED
    assert (await read_missed(parts.store, Keys(["m" * 40]), NOW)).questions == ()


async def test_the_page_is_for_whoever_may_read_figures(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """Without the token the page is refused; with it, it shows all, and somebody's words are never markup."""
    settings = settings_in(tmp_path, metrics_token=SecretStr("a-token"))
    async with running(settings, clock, living_world) as parts, client_of(parts) as client:
        await fill(parts)
        assert (await client.get("/missed")).status_code == 403
        page = await client.get("/missed", headers={"Authorization": "Bearer a-token"})
    assert page.status_code == 200
    assert "&lt;b&gt;[...]" in page.text
    assert "<td>&lt;5</td>" in page.text
    assert "2026-W47" in page.text


async def test_the_command_prints_the_same(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """`wegwijs missed` prints tables, with --format json all of it for a program."""
    async with running(settings_in(tmp_path), clock, living_world) as parts:
        await fill(parts)
    where = {"DATA_DIR": str(tmp_path / "data"), "SECRET": SECRET}
    found = json.loads(run("missed", "--format", "json", **where).stdout)
    assert [one["count"] for one in found["counts"]] == ["<5", "5", "5", "60"]
    table = run("missed", **where)
    assert (table.returncode, "day-centres" in table.stdout, "2026-W47" in table.stdout) == (0, True, True)


async def test_a_donation_goes_through_the_desk_once(parts: Parts, clock: Clock) -> None:
    """Yes keeps the question once, also when it arrives twice; no keeps nothing; neither answer can be read again."""
    for number, choice in enumerate(("donate:yes", "donate:no")):
        await said(parts, pressed("language:nl", f"a{number}"))
        await said(parts, pressed("donate", f"b{number}"))
        shown = pressed("", f"c{number}")
        await said(parts, envelope("ik zoek een dokter zonder verzekering", f"c{number}"))
        for _ in range(2):
            await said(parts, pressed(choice, f"d{number}"))
        assert await said(parts, shown) == ""
        kept = await read_missed(parts.store, Keys([SECRET]), clock.now)
        assert [one.words for one in kept.questions] == ["ik zoek een dokter zonder verzekering"]
