"""Guides as volunteers keep them, ``content/guides/<id>.toml``: read, and held against what exists.

A tree must end: every answer leads forward to a question or an outcome, and every one of those is reached.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from bot.content.findings import Finding, Source, read
from bot.content.guides import OPEN_ANSWERS, Answer, Guide, Outcome, Question
from bot.content.known import Known
from bot.content.records import Record, complain_of_doubles, record_of

MOST_ANSWERS = 9
"""A list on WhatsApp has ten rows, and one of them stops the guide."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """``at`` is the id of a question or outcome, "" for the guide itself; ``word`` the text in the list of ``key``."""

    at: str
    key: str | None
    message: str
    word: str = ""


def load_guides(
    folder: Path, topics: Collection[str] | None = None, places: Collection[str] | None = None
) -> tuple[dict[str, Guide], list[Finding]]:
    """The guides of ``folder/guides`` by id. A file with a fault in its form gives findings and no guide.

    ``topics`` and ``places`` are the ids that exist; None where they are not known.
    """
    guides: dict[str, Guide] = {}
    findings: list[Finding] = []
    for path in guide_files(folder):
        source, faults = read(path, folder)
        guide, more = (None, []) if faults else parse_guide(path.stem, source, topics, places)
        findings += [*faults, *more]
        if guide is not None:
            guides[guide.id] = guide
    return guides, findings


def guide_files(folder: Path) -> list[Path]:
    """The files of all guides; the id of each is the name of its file."""
    return sorted((folder / "guides").glob("[!.]*.toml"))


def parse_guide(
    id_: str, source: Source, topics: Collection[str] | None = None, places: Collection[str] | None = None
) -> tuple[Guide | None, list[Finding]]:
    """One guide from its file and what is wrong with it; no guide when its form is."""
    record, findings = record_of(source)
    questions = [(table, _question(table)) for table in record.tables("question")]
    outcomes = [(table, _outcome(table)) for table in record.tables("outcome")]
    guide = _guide(id_, record, [one for _, one in questions], [one for _, one in outcomes])
    record.finish()
    written = [(table, one.id) for table, one in questions] + [(table, one.id) for table, one in outcomes]
    complain_of_doubles(written)
    if findings:
        return None, findings
    for table, question in questions:
        _check_says(table, question)
    tables = {"": record} | {name: table for table, name in written}
    for fault in (*_tree_faults(guide), *_unknown_names(guide, topics, places)):
        tables[fault.at].complain(fault.key, fault.message, fault.word)
    return guide, findings


def _guide(id_: str, record: Record, questions: Collection[Question], outcomes: Collection[Outcome]) -> Guide:
    return Guide(
        id=id_,
        start=record.required_text("start"),
        topics=record.texts("topics", required=True),
        checked=record.day("checked"),
        valid_days=record.valid_days(),
        sources=record.texts("sources", required=True),
        questions={question.id: question for question in questions},
        outcomes={outcome.id: outcome for outcome in outcomes},
        four_eyes=record.flag("four_eyes") or False,
    )


def _question(record: Record) -> Question:
    leads = record.texts_by_name("answers", required=True)
    says = record.texts_by_name("says")
    question = Question(record.id(), tuple(Answer(id_, to, says.get(id_)) for id_, to in leads.items()))
    record.finish()
    return question


def _check_says(record: Record, question: Question) -> None:
    """What is told on the way belongs to an answer."""
    answers = Known([answer.id for answer in question.answers])
    for name in record.texts_by_name("says"):
        if name not in answers.ids:
            record.complain(f"says.{name}", f"There is no answer {name} here: {answers.advice(name)}.")


def _outcome(record: Record) -> Outcome:
    outcome = Outcome(
        id=record.id(),
        topics=record.texts("topics", required=True),
        places=record.texts("places"),
        says=record.texts("says"),
        onward=record.text("onward"),
    )
    record.finish()
    return outcome


def _tree_faults(guide: Guide) -> Iterator[_Fault]:
    """What makes a guide lead nowhere or round; what is out of reach is told once everything leads somewhere."""
    astray = list(_unknown_ends(guide))
    yield from astray or chain(_never_reached(guide), _leading_back(guide))
    yield from _awkward_answers(guide)


def _leads(guide: Guide) -> dict[str, list[tuple[str, str]]]:
    """Where each question and outcome leads: the key and the id behind it."""
    questions = {
        question.id: [(f"answers.{answer.id}", answer.to) for answer in question.answers]
        for question in guide.questions.values()
    }
    outcomes = {
        outcome.id: [("onward", outcome.onward)] if outcome.onward else [] for outcome in guide.outcomes.values()
    }
    return questions | outcomes


def _unknown_ends(guide: Guide) -> Iterator[_Fault]:
    questions, ends = (Known(ids, "this file") for ids in (guide.questions, {**guide.questions, **guide.outcomes}))
    if guide.start not in guide.questions:
        yield _Fault("", "start", f"There is no question {guide.start}: {questions.advice(guide.start)}.")
    for name, leads in _leads(guide).items():
        if name in guide.questions and not leads:
            yield _Fault(name, "id", f"{name} is a dead end: give it answers that lead on, or make it an outcome.")
        for key, to in leads:
            if key == "onward" and to not in questions.ids:
                yield _Fault(name, key, f"There is no question {to}: {questions.advice(to)}, or take the line out.")
            elif to not in ends.ids:
                yield _Fault(name, key, f"There is no question or outcome {to}: {ends.advice(to)}.")


def _never_reached(guide: Guide) -> Iterator[_Fault]:
    leads = _leads(guide)
    reached: set[str] = set()
    waiting = [guide.start]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [to for _, to in leads[name]]
    for name in leads:
        if name not in reached:
            yield _Fault(name, "id", f"Nothing leads to {name}: let an answer lead to it, or take it out.")


def _leading_back(guide: Guide) -> Iterator[_Fault]:
    """Answers that lead back to a question on the way to them: a path that might never end."""
    leads = _leads(guide)
    done: set[str] = set()
    path = {
        guide.start: iter(leads[guide.start])
    }  # the way to the question that is looked at, and what is left of each
    while path:
        name = next(reversed(path))
        key, to = next(path[name], (None, ""))
        if key is None:
            done.add(path.popitem()[0])
        elif to in path:
            yield _Fault(
                name, key, f"This leads back to {to}, and so the questions may go round for ever: lead forward only."
            )
        elif to not in done:
            path[to] = iter(leads[to])


def _awkward_answers(guide: Guide) -> Iterator[_Fault]:
    for question in guide.questions.values():
        ids = [answer.id for answer in question.answers]
        if len(ids) > MOST_ANSWERS:
            message = f"{question.id} has {len(ids)} answers: offer {MOST_ANSWERS}, or make two questions of it."
            yield _Fault(question.id, "id", message)
        for missing in (answer for answer in OPEN_ANSWERS if {"yes", "no"} & set(ids) and answer not in ids):
            message = f"{question.id} must also offer {missing}: write answers.{missing} and where it leads."
            yield _Fault(question.id, "id", message)


def _unknown_names(guide: Guide, topics: Collection[str] | None, places: Collection[str] | None) -> Iterator[_Fault]:
    outcomes = guide.outcomes.values()
    if topics is not None:
        if guide.id in topics:
            yield _Fault("", None, f"{guide.id} is the name of a topic: give this file another name.")
        named = [("", topic) for topic in guide.topics] + [(one.id, topic) for one in outcomes for topic in one.topics]
        yield from _unknown("topic", named, Known(topics, "topics.toml"))
    if places is not None:
        named = [(one.id, place) for one in outcomes for place in one.places]
        yield from _unknown("place", named, Known(places, "places/, the name of a file without .toml"))


def _unknown(kind: str, named: Collection[tuple[str, str]], known: Known) -> Iterator[_Fault]:
    for at, name in named:
        if name not in known.ids:
            yield _Fault(at, f"{kind}s", f"There is no {kind} {name}: {known.advice(name)}.", name)
