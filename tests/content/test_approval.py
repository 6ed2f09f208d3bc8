"""A review, an edit, an edit of the source and the passing of time each change the state."""

from datetime import date
from pathlib import Path

import pytest

from bot.content import load
from bot.content.approval import approve_article
from bot.content.ledger import State
from bot.errors import ContentError, OperatorError

DAY = date(2026, 12, 1)
TOPIC = "medical-doctor"


def state(folder: Path, language: str, day: date = DAY) -> State:
    return load(folder).review(TOPIC, language, day).state


def add(folder: Path, language: str, word: str) -> None:
    path = folder / language / "medical.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\n        1. ", f"\n        1. {word} "), encoding="utf-8")


def test_the_life_of_a_review(folder: Path) -> None:
    """Draft, reviewed, outdated by its source, reviewed again, changed by an edit, and expired with time."""
    assert state(folder, "fr") is State.DRAFT
    review = approve_article(folder, TOPIC, "fr", " GIL  Leiden ", DAY)
    assert (review.state, review.by, review.until) == (State.REVIEWED, ("GIL Leiden",), date(2027, 5, 21))
    add(folder, "nl", "Rustig.")
    assert state(folder, "fr") is State.OUTDATED
    approve_article(folder, TOPIC, "fr", "GIL Leiden", DAY)
    assert state(folder, "fr") is State.REVIEWED
    assert state(folder, "fr", date(2027, 5, 22)) is State.EXPIRED
    add(folder, "fr", "Alors.")
    assert state(folder, "fr") is State.CHANGED


def test_an_emergency_needs_two_pairs_of_eyes(folder: Path) -> None:
    """One approval of a topic with four eyes leaves it a draft; another organisation's makes it reviewed."""
    first = approve_article(folder, "medical-emergency", "ti", "GIL Leiden", DAY)
    second = approve_article(folder, "medical-emergency", "ti", "Dokters van de Wereld", DAY)
    assert (first.state, second.state) == (State.DRAFT, State.REVIEWED)


def test_a_review_in_one_language_says_nothing_about_another(folder: Path) -> None:
    """Each language is reviewed for itself."""
    approve_article(folder, TOPIC, "nl", "GIL Leiden", DAY)
    assert (state(folder, "nl"), state(folder, "ti")) == (State.REVIEWED, State.DRAFT)


@pytest.mark.parametrize(
    ("topic", "language", "by", "saying"),
    [("medical-docter", "nl", "GIL", "no topic"), (TOPIC, "nl", " ", "name"), (TOPIC, "nl", "x" * 81, "name")],
)
def test_what_cannot_be_approved_is_refused_in_a_sentence(
    folder: Path, topic: str, language: str, by: str, saying: str
) -> None:
    """A wrong topic or name writes nothing."""
    with pytest.raises(OperatorError, match=saying):
        approve_article(folder, topic, language, by, DAY)
    assert not (folder / language / "review.toml").exists()


def test_an_article_that_is_not_written_cannot_be_approved(folder: Path) -> None:
    """A missing article is named as such."""
    path = folder / "ti" / "medical.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("medical-doctor =")], encoding="utf-8")
    with pytest.raises(OperatorError, match="not written in ti"):
        approve_article(folder, TOPIC, "ti", "GIL Leiden", DAY)


def test_broken_content_cannot_be_approved(folder: Path) -> None:
    """What cannot be loaded cannot be approved either."""
    (folder / "nl" / "bot.ftl").write_text("logo Wegwijs", encoding="utf-8")
    with pytest.raises(ContentError):
        approve_article(folder, TOPIC, "nl", "GIL Leiden", DAY)
