"""What the person reads about who checked a text, through a review, an edit, a source edit and the passing of time."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.content import load
from bot.content.approval import approve_text
from bot.conversation.core import respond
from bot.conversation.session import Session
from bot.conversation.transcript import turn_lines
from bot.conversation.world import World
from bot.messages import Message
from tests.app.test_cli import copied_content
from tests.conftest import NOW

TODAY = NOW.date()
TOPIC = "day-food"
MEDICAL = "medical-doctor"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied_content(tmp_path)


def told(folder: Path, world: World, language: str = "ti", topic: str = TOPIC, **changes: object) -> str:
    """The line about the review in the answer to the topic, and the words that it has."""
    days = changes.pop("days", 0)
    now = NOW + timedelta(days=int(str(days)))
    living = World(load(folder), world.matcher, world.finder, **changes)  # type: ignore[arg-type]
    turn = respond(Session(language=language), Message(choice=f"topic:{topic}"), living, now)
    return next(turn_lines(turn))


def edit(folder: Path, language: str, topic: str) -> None:
    path = folder / language / f"{topic.partition('-')[0]}.ftl"
    text = path.read_text(encoding="utf-8")
    head, _, tail = text.partition(f"\n{topic} =\n")
    changed = tail.replace(".text =", ".text =\n        And this.", 1)
    path.write_text(f"{head}\n{topic} =\n{changed}", encoding="utf-8")


def test_each_change_changes_the_line(folder: Path, world: World) -> None:
    """Draft, reviewed, expired, outdated by its source, reviewed anew, changed by its own edit."""
    assert "review-draft" in told(folder, world)
    approve_text(folder, TOPIC, "ti", "GIL Leiden", TODAY)
    assert "review-reviewed" in told(folder, world)
    assert "review-expired" in told(folder, world, days=400)
    edit(folder, "nl", TOPIC)
    assert "review-changed" in told(folder, world)
    approve_text(folder, TOPIC, "ti", "GIL Leiden", TODAY)
    assert "review-reviewed" in told(folder, world)
    edit(folder, "ti", TOPIC)
    assert "review-changed" in told(folder, world)


def test_four_eyes_need_two_organisations(folder: Path, world: World) -> None:
    """A medical text that one organisation approved is still a draft; the second one makes it reviewed."""
    approve_text(folder, MEDICAL, "fr", "GIL Leiden", TODAY)
    assert "review-draft" in told(folder, world, "fr", MEDICAL)
    approve_text(folder, MEDICAL, "fr", "Dokters van de Wereld", TODAY)
    assert "review-reviewed" in told(folder, world, "fr", MEDICAL)


def test_hidden_drafts_are_not_told(folder: Path, world: World) -> None:
    """With drafts hidden only a reviewed article is told; for others the person learns where to ask instead."""
    hidden = told(folder, world, hide_drafts=True)
    assert "draft-hidden [places:day-food human menu]" in hidden
    approve_text(folder, TOPIC, "ti", "GIL Leiden", TODAY)
    assert "day-food.short" in told(folder, world, hide_drafts=True)


def test_the_person_reads_who_and_until_when(folder: Path, world: World) -> None:
    """The line names the organisations and the last day on which the facts count as checked."""
    approve_text(folder, TOPIC, "nl", "Stichting Voorbeeld", date(2026, 11, 24))
    living = World(load(folder), world.matcher, world.finder)
    turn = respond(Session(language="nl"), Message(choice=f"topic:{TOPIC}"), living, NOW)
    line = living.content.texts["nl"].render(turn.replies[0].paragraphs[1], isolate=False)
    assert line.startswith("Nagekeken door Stichting Voorbeeld, geldig tot ")
    assert line.endswith("2027.")
