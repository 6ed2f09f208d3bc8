"""Guides: decision trees. ``guide_files`` reads them; their words stand in ``guides.ftl``.

A question leads by each of its answers to another question or to an outcome. What is said on the way
(``says``) is a text of the guide too. The names of texts are made here and nowhere else.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from bot.content.texts import Texts

OPEN_ANSWERS = ("unknown", "unsaid")
""""I do not know" and "I do not want to say": every question that can be answered by yes or no offers both."""

SHARED_ANSWERS = ("yes", "no", *OPEN_ANSWERS, "on")
"""The answers that all guides share, with the same words."""

SHARED_TEXTS = (*(f"guide-{answer}" for answer in SHARED_ANSWERS), "guide-stop", "guide-over", "guide-dated")

LONGEST_LABEL = 24
LONGEST_QUESTION = 160
LONGEST_OUTCOME = 300
LONGEST_INTRO = 400


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer a question; ``to`` is the id of the next question or of an outcome."""

    id: str
    to: str
    says: str | None = None  # a text of the guide that is told before what comes next


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its answers in the order in which they are offered."""

    id: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """An end of the guide: which topics and places come next, and what is told behind its own text.

    ``onward`` is the question at which the person may go on all the same, where an outcome is an offer only.
    """

    id: str
    topics: tuple[str, ...]
    places: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    onward: str | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """One decision tree. ``topics`` are those beside whose answers it is offered.

    ``four_eyes``: two organisations must approve it.
    """

    id: str
    start: str
    topics: tuple[str, ...]
    checked: date
    valid_days: int
    sources: tuple[str, ...]
    questions: Mapping[str, Question]
    outcomes: Mapping[str, Outcome]
    four_eyes: bool = False

    @property
    def until(self) -> date:
        """The last day on which its facts count as checked."""
        return self.checked + timedelta(days=self.valid_days)

    def words(self, name: str) -> str:
        """The id of the text of a question, an outcome, or something said on the way."""
        return f"guide-{self.id}-{name}"

    def label(self, question: str, answer: str) -> str:
        """The id of the words on the button of an answer."""
        return f"guide-{answer}" if answer in SHARED_ANSWERS else f"{self.words(question)}.{answer}"


def guide_texts(guide: Guide) -> dict[str, int]:
    """The ids of all texts that the guide needs, each with the most characters that it may have."""
    own = {
        guide.label(question.id, answer.id): LONGEST_LABEL
        for question in guide.questions.values()
        for answer in question.answers
    }
    return {
        f"guide-{guide.id}.title": LONGEST_LABEL,
        f"guide-{guide.id}.intro": LONGEST_INTRO,
        f"guide-{guide.id}.unsure": LONGEST_QUESTION,
        **own,
        **{guide.words(id_): LONGEST_QUESTION for id_ in guide.questions},
        **{guide.words(id_): LONGEST_OUTCOME for id_ in (*guide.outcomes, *_told(guide))},
    }


def guide_hash(guide: Guide, texts: Texts) -> str | None:
    """SHA-256 of where each answer leads and of every text exactly as written; None when a text is missing."""
    names = tuple(guide_texts(guide))
    if not all(texts.has(name) for name in names):
        return None
    tree = [guide.start, *map(asdict, guide.questions.values()), *map(asdict, guide.outcomes.values())]
    written = [texts.phrases[name].raw for name in names]
    return hashlib.sha256(json.dumps([tree, written], ensure_ascii=False).encode()).hexdigest()


def _told(guide: Guide) -> Iterator[str]:
    for question in guide.questions.values():
        yield from (answer.says for answer in question.answers if answer.says)
    for outcome in guide.outcomes.values():
        yield from outcome.says
