"""Guides: decision trees as volunteers keep them, ``content/guides/<id>.toml``; their words stand in ``guides.ftl``.

A question leads by each of its answers to another question or to an outcome. What is said on the way
(``says``) is a text of the guide too. The names of texts are made here and nowhere else.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, cast

from pydantic import ConfigDict, Field, StrictBool, StrictInt, TypeAdapter, ValidationError

from bot.content.findings import Finding, Source, read
from bot.content.texts import Texts
from bot.content.toml import parse_toml

OPEN_ANSWERS = ("unknown", "unsaid")
""""I do not know" and "I do not want to say": every question that can be answered by yes or no offers both."""

SHARED_ANSWERS = ("yes", "no", *OPEN_ANSWERS, "on")
"""The answers that all guides share, with the same words."""

SHARED_TEXTS = (*(f"guide-{answer}" for answer in SHARED_ANSWERS), "guide-stop", "guide-over", "guide-dated")

MOST_ANSWERS = 9
"""A list on WhatsApp has ten rows, and one of them stops the guide."""

LONGEST_LABEL = 24
LONGEST_QUESTION = 160
LONGEST_OUTCOME = 300
LONGEST_INTRO = 400

_STRICT = ConfigDict(extra="forbid")
_Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
_Some = Annotated[list[str], Field(min_length=1)]


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
    source: Source
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


@dataclass(frozen=True, slots=True)
class _QuestionTable:
    __pydantic_config__ = _STRICT

    id: _Id
    answers: dict[_Id, str]
    says: dict[_Id, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _OutcomeTable:
    __pydantic_config__ = _STRICT

    id: _Id
    topics: _Some
    places: list[str] = field(default_factory=list)
    says: list[str] = field(default_factory=list)
    onward: str | None = None


@dataclass(frozen=True, slots=True)
class _GuideFile:
    __pydantic_config__ = _STRICT

    start: str
    topics: _Some
    checked: date
    valid_days: Annotated[StrictInt, Field(gt=0)]
    sources: _Some
    question: list[_QuestionTable]
    outcome: list[_OutcomeTable]
    four_eyes: StrictBool = False


_FILE = TypeAdapter(_GuideFile)


def load_guides(folder: Path) -> tuple[dict[str, Guide], list[Finding]]:
    """The guides of ``folder/guides`` by id. A file with a fault in its form gives findings and no guide."""
    guides: dict[str, Guide] = {}
    findings: list[Finding] = []
    for path in guide_files(folder):
        source, faults = read(path, folder)
        guide, more = (None, []) if faults else parse_guide(path.stem, source)
        findings += [*faults, *more]
        if guide is not None:
            guides[guide.id] = guide
    return guides, findings


def guide_files(folder: Path) -> list[Path]:
    """The files of all guides; the id of each is the name of its file."""
    return sorted((folder / "guides").glob("[!.]*.toml"))


def parse_guide(id_: str, source: Source) -> tuple[Guide | None, list[Finding]]:
    """One guide from its file, or what is wrong with the file's form."""
    table, findings = parse_toml(source)
    if findings:
        return None, findings
    try:
        file = _FILE.validate_python(table)
    except ValidationError as error:
        return None, list(_form_faults(source, table, error))
    return _guide(id_, file, source), [*_doubles(source, file), *_stray_says(source, file)]


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


def guide_faults(guide: Guide, topics: Collection[str], places: Collection[str]) -> list[Finding]:
    """What makes a guide lead nowhere or astray; ``topics`` and ``places`` are the ids that exist."""
    return [
        *_unknown_ends(guide),
        *_never_reached(guide),
        *_circles(guide),
        *_awkward_answers(guide),
        *_unknown_names(guide, topics, places),
    ]


def _guide(id_: str, file: _GuideFile, source: Source) -> Guide:
    return Guide(
        id=id_,
        start=file.start,
        topics=tuple(file.topics),
        checked=file.checked,
        valid_days=file.valid_days,
        sources=tuple(file.sources),
        questions={table.id: _question(table) for table in file.question},
        outcomes={table.id: _outcome(table) for table in file.outcome},
        source=source,
        four_eyes=file.four_eyes,
    )


def _question(table: _QuestionTable) -> Question:
    return Question(table.id, tuple(Answer(id_, to, table.says.get(id_)) for id_, to in table.answers.items()))


def _outcome(table: _OutcomeTable) -> Outcome:
    return Outcome(table.id, tuple(table.topics), tuple(table.places), tuple(table.says), table.onward)


def _form_faults(source: Source, table: dict[str, object], error: ValidationError) -> Iterator[Finding]:
    for fault in error.errors():
        found: object = table
        words: list[str] = []
        for step in fault["loc"]:
            found = _inside(found, step)
            words += _mark(str(found["id"])) if isinstance(found, dict) and "id" in found else (str(step),)
        known = words[:-1] if fault["type"] == "missing" else words
        yield source.at(source.find(*known), f"{'.'.join(str(step) for step in fault['loc'])}: {fault['msg']}.")


def _inside(table: object, step: int | str) -> object:
    try:
        return cast("dict[int | str, object]", table)[step]
    except (LookupError, TypeError):
        return None


def _mark(id_: str) -> tuple[str, str]:
    """Words that lead to a table's id and not to an answer that ends like it, such as ``answers.unsaid = "desk"``."""
    return f'\nid = "{id_}"', f'id = "{id_}"'


def _at(guide: Guide, id_: str, *words: str) -> int:
    """The offset of a question or outcome in its file, or of what is written behind it."""
    return guide.source.find(*_mark(id_), *words)


def _doubles(source: Source, file: _GuideFile) -> Iterator[Finding]:
    seen: set[str] = set()
    for id_ in (*(table.id for table in file.question), *(table.id for table in file.outcome)):
        if id_ in seen:
            yield source.at(
                source.text.rfind(_mark(id_)[0]) + 1, f"{id_} stands twice: give one of the two another id."
            )
        seen.add(id_)


def _stray_says(source: Source, file: _GuideFile) -> Iterator[Finding]:
    for table in file.question:
        for answer in table.says:
            if answer not in table.answers:
                offset = source.find(*_mark(table.id), f"says.{answer}")
                yield source.at(offset, f"{table.id} has no answer {answer}: write one of {', '.join(table.answers)}.")


def _told(guide: Guide) -> Iterator[str]:
    for question in guide.questions.values():
        yield from (answer.says for answer in question.answers if answer.says)
    for outcome in guide.outcomes.values():
        yield from outcome.says


def _leads(guide: Guide) -> dict[str, list[str]]:
    """Where each question and outcome leads."""
    leads = {question.id: [answer.to for answer in question.answers] for question in guide.questions.values()}
    return leads | {outcome.id: [outcome.onward] if outcome.onward else [] for outcome in guide.outcomes.values()}


def _unknown_ends(guide: Guide) -> Iterator[Finding]:
    if guide.start not in guide.questions:
        yield guide.source.at(guide.source.find("start ="), f"There is no question {guide.start}: begin with one.")
    for question in guide.questions.values():
        if not question.answers:
            message = f"{question.id} is a dead end: give it answers that lead on, or make it an outcome."
            yield guide.source.at(_at(guide, question.id), message)
        for answer in question.answers:
            if answer.to not in guide.questions and answer.to not in guide.outcomes:
                message = f"There is no question or outcome {answer.to}: add it, or correct the name."
                yield guide.source.at(_at(guide, question.id, f"answers.{answer.id}"), message)
    for outcome in guide.outcomes.values():
        if outcome.onward is not None and outcome.onward not in guide.questions:
            message = f"There is no question {outcome.onward}: correct the name, or take the line out."
            yield guide.source.at(_at(guide, outcome.id, "onward"), message)


def _never_reached(guide: Guide) -> Iterator[Finding]:
    leads = _leads(guide)
    reached: set[str] = set()
    waiting = [guide.start]
    while waiting:
        id_ = waiting.pop()
        if id_ not in reached:
            reached.add(id_)
            waiting += leads.get(id_, [])
    for id_ in leads:
        if id_ not in reached:
            yield guide.source.at(_at(guide, id_), f"Nothing leads to {id_}: let an answer lead to it, or take it out.")


def _circles(guide: Guide) -> Iterator[Finding]:
    """Questions from which one can come back to the same question: a path that might never end."""
    leads = _leads(guide)
    ending: set[str] = set()  # everything behind these ends
    growing = True
    while growing:
        more = {id_ for id_, next_ in leads.items() if id_ not in ending and ending.issuperset(set(next_) & set(leads))}
        growing = bool(more)
        ending |= more
    for id_ in leads:
        if id_ not in ending:
            message = f"From {id_} the questions may go round for ever: let its answers lead forward only."
            yield guide.source.at(_at(guide, id_), message)


def _awkward_answers(guide: Guide) -> Iterator[Finding]:
    for question in guide.questions.values():
        ids = [answer.id for answer in question.answers]
        if len(ids) > MOST_ANSWERS:
            message = f"{question.id} has {len(ids)} answers: offer {MOST_ANSWERS}, or make two questions of it."
            yield guide.source.at(_at(guide, question.id), message)
        for missing in (answer for answer in OPEN_ANSWERS if {"yes", "no"} & set(ids) and answer not in ids):
            message = f"{question.id} must also offer {missing}: write answers.{missing} and where it leads."
            yield guide.source.at(_at(guide, question.id), message)


def _unknown_names(guide: Guide, topics: Collection[str], places: Collection[str]) -> Iterator[Finding]:
    if guide.id in topics:
        yield guide.source.at(0, f"{guide.id} is the name of a topic: give this file another name.")
    for topic in guide.topics:
        if topic not in topics:
            yield guide.source.at(guide.source.find("topics", f'"{topic}"'), _no_topic(topic))
    for outcome in guide.outcomes.values():
        for topic in outcome.topics:
            if topic not in topics:
                yield guide.source.at(_at(guide, outcome.id, "topics", f'"{topic}"'), _no_topic(topic))
        for place in outcome.places:
            if place not in places:
                message = f"There is no place {place}: write the name of a file in places/ without .toml."
                yield guide.source.at(_at(guide, outcome.id, "places", f'"{place}"'), message)


def _no_topic(topic: str) -> str:
    return f"There is no topic {topic}: write an id from topics.toml."
