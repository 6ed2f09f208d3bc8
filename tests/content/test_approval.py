"""A review, an edit, an edit of the source and the passing of time each change the state."""

from datetime import date
from pathlib import Path

import pytest

from bot.content import load
from bot.content.approval import approve_text
from bot.content.ledger import State
from bot.content.library import read_content
from bot.errors import ContentError, OperatorError

DAY = date(2026, 12, 1)
TOPIC = "medical-doctor"
GUIDE = "door"


def state(folder: Path, language: str, day: date = DAY, of: str = TOPIC) -> State:
    return load(folder).review(of, language, day).state


def add(folder: Path, language: str, word: str) -> None:
    path = folder / language / "medical.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\n        1. ", f"\n        1. {word} "), encoding="utf-8")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_life_of_a_review(folder: Path) -> None:
    """Draft, reviewed, outdated by its source, reviewed again, changed by an edit, and expired with time."""
    assert state(folder, "fr") is State.DRAFT
    review = approve_text(folder, TOPIC, "fr", " GIL  Leiden ", DAY)
    assert (review.state, review.by, review.until) == (State.REVIEWED, ("GIL Leiden",), date(2027, 5, 21))
    add(folder, "nl", "Rustig.")
    assert state(folder, "fr") is State.OUTDATED
    approve_text(folder, TOPIC, "fr", "GIL Leiden", DAY)
    assert state(folder, "fr") is State.REVIEWED
    assert state(folder, "fr", date(2027, 5, 22)) is State.EXPIRED
    add(folder, "fr", "Alors.")
    assert state(folder, "fr") is State.CHANGED


def test_the_life_of_a_review_of_a_guide(folder: Path) -> None:
    """As for an article: its words, the Dutch words and the way from question to question are what was approved."""
    assert state(folder, "fr", of=GUIDE) is State.DRAFT
    review = approve_text(folder, GUIDE, "fr", "GIL Leiden", DAY)
    assert (review.state, review.by, review.until) == (State.REVIEWED, ("GIL Leiden",), date(2027, 3, 22))
    assert state(folder, "ti", of=GUIDE) is State.DRAFT
    edit(folder / "nl/guides.ftl", "guide-door-danger = Zorg", "guide-door-danger = Zorg?")
    assert state(folder, "fr", of=GUIDE) is State.OUTDATED
    approve_text(folder, GUIDE, "fr", "GIL Leiden", DAY)
    assert state(folder, "fr", of=GUIDE) is State.REVIEWED
    assert state(folder, "fr", date(2027, 3, 23), of=GUIDE) is State.EXPIRED
    edit(folder / "guides/door.toml", 'answers.unsaid = "call"', 'answers.unsaid = "wait"')
    assert state(folder, "fr", of=GUIDE) is State.CHANGED
    edit(folder / "guides/door.toml", 'answers.unsaid = "wait"', 'answers.unsaid = "call"')
    assert state(folder, "fr", of=GUIDE) is State.REVIEWED
    edit(folder / "fr/guides.ftl", "guide-yes = Soins", "guide-yes = Oui")
    assert state(folder, "fr", of=GUIDE) is State.CHANGED


def test_what_is_not_told_in_a_guide_does_not_undo_its_review(folder: Path) -> None:
    """A newer day, a source more and another article beside which it is offered leave the review as it is."""
    approve_text(folder, GUIDE, "nl", "GIL Leiden", DAY)
    edit(folder / "guides/door.toml", "checked = 2026-11-22", "checked = 2026-11-23")
    edit(folder / "guides/door.toml", "https://www.112.nl/", "https://www.113.nl/")
    edit(folder / "guides/door.toml", 'topics = ["medical-doctor"]\nchecked', 'topics = ["medical-emergency"]\nchecked')
    assert state(folder, "nl", of=GUIDE) is State.REVIEWED


def test_a_guide_may_need_two_pairs_of_eyes(folder: Path) -> None:
    """As a topic does, with the same words in its file; the ledger calls it a guide."""
    edit(folder / "guides/door.toml", "valid_days = 120", "valid_days = 120\nfour_eyes = true")
    first = approve_text(folder, GUIDE, "ti", "GIL Leiden", DAY)
    second = approve_text(folder, GUIDE, "ti", "Dokters van de Wereld", DAY)
    assert (first.state, second.state) == (State.DRAFT, State.REVIEWED)
    assert (folder / "ti/review.toml").read_text(encoding="utf-8").count('guide = "door"') == 2


def test_old_facts_of_a_guide_are_checked_in_its_own_file(folder: Path) -> None:
    """Whoever approves too late is told where to write the day."""
    with pytest.raises(OperatorError, match=r"`checked` in guides/door\.toml"):
        approve_text(folder, GUIDE, "nl", "GIL Leiden", date(2027, 3, 23))


def test_a_guide_may_not_be_called_as_a_topic(folder: Path) -> None:
    """One id means one text, for whoever approves it."""
    (folder / "guides/door.toml").rename(folder / "guides/medical-doctor.toml")
    assert any("is the name of a topic" in finding.message for finding in read_content(folder).findings)


def test_an_emergency_needs_two_pairs_of_eyes(folder: Path) -> None:
    """One approval of a topic with four eyes leaves it a draft; another organisation's makes it reviewed."""
    first = approve_text(folder, "medical-emergency", "ti", "GIL Leiden", DAY)
    second = approve_text(folder, "medical-emergency", "ti", "Dokters van de Wereld", DAY)
    assert (first.state, second.state) == (State.DRAFT, State.REVIEWED)


def test_a_review_in_one_language_says_nothing_about_another(folder: Path) -> None:
    """Each language is reviewed for itself."""
    approve_text(folder, TOPIC, "nl", "GIL Leiden", DAY)
    assert (state(folder, "nl"), state(folder, "ti")) == (State.REVIEWED, State.DRAFT)


@pytest.mark.parametrize(
    ("topic", "language", "by", "saying"),
    [("medical-docter", "nl", "GIL", "no topic or guide"), (TOPIC, "nl", " ", "name"), (TOPIC, "nl", "x" * 81, "name")],
)
def test_what_cannot_be_approved_is_refused_in_a_sentence(
    folder: Path, topic: str, language: str, by: str, saying: str
) -> None:
    """A wrong topic or name writes nothing."""
    with pytest.raises(OperatorError, match=saying):
        approve_text(folder, topic, language, by, DAY)
    assert not (folder / language / "review.toml").exists()


def test_an_article_that_is_not_written_cannot_be_approved(folder: Path) -> None:
    """A missing article is named as such."""
    path = folder / "ti" / "medical.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("medical-doctor =")], encoding="utf-8")
    with pytest.raises(OperatorError, match="not written in ti"):
        approve_text(folder, TOPIC, "ti", "GIL Leiden", DAY)


def test_broken_content_cannot_be_approved(folder: Path) -> None:
    """What cannot be loaded cannot be approved either."""
    (folder / "nl" / "bot.ftl").write_text("logo Wegwijs", encoding="utf-8")
    with pytest.raises(ContentError):
        approve_text(folder, TOPIC, "nl", "GIL Leiden", DAY)
