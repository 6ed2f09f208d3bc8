"""States of an article: derived from approvals, hashes and days, never typed."""

from dataclasses import replace
from datetime import date

import pytest

from bot.content.findings import Source
from bot.content.ledger import Approval, Review, State, approve, parse_ledger, review
from bot.content.topics import Topic
from bot.errors import OperatorError

TEXT, OLD_TEXT, SOURCE, OLD_SOURCE = ("a" * 64, "b" * 64, "c" * 64, "d" * 64)
DAY = date(2026, 12, 1)
UNTIL = date(2027, 2, 20)
TOPIC = Topic("legal-help", "legal", False, False, 90, date(2026, 11, 22), (), ("a source",))  # noqa: FBT003
STRICT = replace(TOPIC, four_eyes=True)
GIL = Approval("legal-help", TEXT, SOURCE, "GIL Leiden", DAY)
ASKV = replace(GIL, by="ASKV")
OTHER = replace(GIL, of="legal-work")


@pytest.mark.parametrize(
    ("topic", "approvals", "today", "expected"),
    [
        (TOPIC, [], DAY, Review(State.DRAFT)),
        (TOPIC, [OTHER], DAY, Review(State.DRAFT)),
        (TOPIC, [GIL], DAY, Review(State.REVIEWED, ("GIL Leiden",), UNTIL)),
        (TOPIC, [GIL], UNTIL, Review(State.REVIEWED, ("GIL Leiden",), UNTIL)),
        (TOPIC, [GIL], date(2027, 2, 21), Review(State.EXPIRED, ("GIL Leiden",), UNTIL)),
        (TOPIC, [replace(GIL, text=OLD_TEXT)], DAY, Review(State.CHANGED)),
        (TOPIC, [replace(GIL, source=OLD_SOURCE)], DAY, Review(State.OUTDATED)),
        (TOPIC, [replace(GIL, text=OLD_TEXT, source=OLD_SOURCE)], DAY, Review(State.CHANGED)),
        (TOPIC, [replace(GIL, text=OLD_TEXT), GIL], DAY, Review(State.REVIEWED, ("GIL Leiden",), UNTIL)),
        (STRICT, [GIL], DAY, Review(State.DRAFT, ("GIL Leiden",))),
        (STRICT, [GIL, replace(GIL, by="gil leiden")], DAY, Review(State.DRAFT, ("GIL Leiden",))),
        (STRICT, [GIL, ASKV], DAY, Review(State.REVIEWED, ("GIL Leiden", "ASKV"), UNTIL)),
        (STRICT, [GIL, replace(ASKV, text=OLD_TEXT)], DAY, Review(State.DRAFT, ("GIL Leiden",))),
    ],
)
def test_the_state_follows_from_approvals_hashes_and_the_day(
    topic: Topic, approvals: list[Approval], today: date, expected: Review
) -> None:
    """Only enough approvals of exactly this text and source count, and only as long as the facts are fresh."""
    assert review(topic, TEXT, SOURCE, approvals, today) == expected


def test_an_approval_is_read_back_as_it_was_written() -> None:
    """What ``approve`` writes, ``parse_ledger`` reads, also a name with quotation marks."""
    named = replace(ASKV, by='Stichting "De Brug" \\ Oost')
    first = approve("", TOPIC, GIL, [])
    text = approve(first, TOPIC, named, [GIL])
    assert parse_ledger(Source("review.toml", text), {TOPIC.id}) == ((GIL, named), [])


def test_the_same_approver_cannot_approve_twice() -> None:
    """A second approval needs a second pair of eyes."""
    with pytest.raises(OperatorError, match="already approved"):
        approve("", TOPIC, replace(GIL, by="GIL LEIDEN"), [GIL])


def test_old_facts_cannot_be_approved() -> None:
    """Whoever approves after the facts went stale is told to check them first."""
    with pytest.raises(OperatorError, match="last checked on 2026-11-22"):
        approve("", TOPIC, replace(GIL, on=date(2027, 2, 21)), [])


@pytest.mark.parametrize(
    ("old", "new", "line", "saying"),
    [
        ('by = "GIL Leiden"\n', "", 3, '"by" is missing: write a name of at most 80 characters'),
        ('by = "GIL Leiden"', f'by = "{81 * "x"}"', 5, '"by" cannot be used: write a name of at most 80 characters'),
        ("legal-help", "legal-helb", 4, "There is no topic or guide legal-helb: remove this entry"),
        ("on = 2026-12-01", 'on = "soon"', 6, '"on" is a day'),
        (TEXT, "123", 7, '"text" cannot be used: write the hash that `wegwijs review approve` writes'),
        ("[[review]]", "[[review]", 3, "cannot be read as TOML"),
        ("source =", "sauce =", 8, '"sauce" is not a known key: write "source"'),
        ("topic =", 'guide = "legal-help"\ntopic =', 5, '"topic" is not a known key'),
        ("[[review]]", "[review]", 3, "needs two brackets on each side: write [[review]]"),
    ],
)
def test_a_damaged_ledger_is_reported_with_its_line(old: str, new: str, line: int, saying: str) -> None:
    """A ledger that was edited by hand and broken says once in which line, and what to do."""
    text = approve("", TOPIC, GIL, []).replace(old, new)
    approvals, findings = parse_ledger(Source("review.toml", text), {TOPIC.id})
    assert [finding.line for finding in findings] == [line], findings
    assert saying in findings[0].message
    assert not approvals
