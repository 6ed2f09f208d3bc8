"""The table of states and costs."""

from datetime import date
from pathlib import Path

from bot.content import load
from bot.content.approval import approve_text
from bot.content.ledger import State
from bot.content.status import counts, median_segments, rows

DAY = date(2026, 12, 1)


def test_states_and_costs_are_counted_by_language(folder: Path) -> None:
    """A row a topic and a guide, a count a state, and the median of what a first answer costs."""
    approve_text(folder, "medical-doctor", "nl", "GIL Leiden", DAY)
    answers = {"medical-doctor": "a" * 161, "medical-emergency": "a"}
    table = rows(load(folder), DAY, lambda topic, _language: answers[topic])
    assert [row.id for row in table] == ["medical-emergency", "medical-doctor", "door"]
    assert counts(table)["nl"] == {State.REVIEWED: 1, State.DRAFT: 2}
    assert median_segments(table)["ti"] == 1.5


def test_a_missing_article_costs_nothing(folder: Path) -> None:
    """A language without an article counts it as missing and leaves it out of the median."""
    (folder / "ti" / "medical.ftl").unlink()
    table = rows(load(folder), DAY, lambda _topic, _language: "a")
    assert counts(table)["ti"] == {State.MISSING: 2, State.DRAFT: 1}
    assert "ti" not in median_segments(table)
