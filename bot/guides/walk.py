"""Through a guide, answer by answer. A walk is known by its guide and the id of the question that is asked."""

from dataclasses import dataclass

from bot.content.guides import OPEN_ANSWERS, Answer, Guide, Outcome, Question


@dataclass(frozen=True, slots=True)
class Step:
    """What an answer leads to; ``says`` are the ids of the texts that are told before it."""

    at: Question | Outcome
    says: tuple[str, ...] = ()


def start(guide: Guide) -> Question:
    return guide.questions[guide.start]


def answer(guide: Guide, question: str, given: str) -> Step | None:
    """The step after the answer ``given`` (an id) to ``question``; None when that question has no such answer."""
    asked = guide.questions.get(question)
    chosen = next((one for one in asked.answers if one.id == given), None) if asked else None
    return Step(_at(guide, chosen.to), _said(guide, chosen)) if chosen else None


def onward(guide: Guide, question: str) -> Question | None:
    """The question at which somebody goes on after an outcome, if an outcome of this guide offers that."""
    offered = any(outcome.onward == question for outcome in guide.outcomes.values())
    return guide.questions[question] if offered else None


def _at(guide: Guide, id_: str) -> Question | Outcome:
    return guide.questions[id_] if id_ in guide.questions else guide.outcomes[id_]


def _said(guide: Guide, chosen: Answer) -> tuple[str, ...]:
    """An answer that leaves the question open is told that this is all right, unless the guide says more."""
    if chosen.says:
        return (guide.words(chosen.says),)
    return (f"guide-{guide.id}.unsure",) if chosen.id in OPEN_ANSWERS else ()
