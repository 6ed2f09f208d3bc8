"""How the question files are scored: per language and kind, with counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.lexicon import DANGERS
from bot.knowledge.understanding import LANGUAGES, Understanding
from tests.eval.reading import Question

NO_TOPIC = ("out", "smalltalk", "urgent", "not-urgent", "gibberish", "sentence", "phrase")


@dataclass(frozen=True, slots=True)
class Scored:
    question: Question
    understood: Understanding
    milliseconds: float

    @property
    def asks_topic(self) -> bool:
        return self.question.kind not in NO_TOPIC

    @property
    def first_right(self) -> bool:
        return bool(self.understood.topics) and self.understood.topics[0][0] in self.question.right

    @property
    def shown_right(self) -> bool:
        shown = {"answer": 1, "choose": 3}.get(self.understood.decision, 0)
        return any(topic in self.question.right for topic, _ in self.understood.topics[:shown])

    @property
    def among_three(self) -> bool:
        return any(topic in self.question.right for topic, _ in self.understood.topics[:3])

    @property
    def sure_and_wrong(self) -> bool:
        return self.understood.decision == "answer" and not self.first_right

    @property
    def false_urgent(self) -> bool | None:
        """None where it counts neither way."""
        question = self.question
        if question.kind in ("urgent", "sentence") or question.right.intersection(DANGERS):
            return None
        return self.understood.urgent is not None

    @property
    def language_right(self) -> bool | None:
        """A sixth language is to be refused; nonsense is of no language, and counts neither way."""
        if self.question.kind == "gibberish":
            return None
        language = self.question.language
        return self.understood.language == (language if language in LANGUAGES else None)


def share(values: Sequence[bool]) -> str:
    """A share and its count, "0.95 19/20"."""
    return f"{sum(values) / len(values):.3f} {sum(values)}/{len(values)}" if values else "-"


def calibration(scored: Sequence[Scored]) -> float:
    """Expected calibration error of the first topic's chance, in ten bins."""
    pairs = [
        (one.understood.topics[0][1], one.first_right) for one in scored if one.asks_topic and one.understood.topics
    ]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for chance, right in pairs:
        bins.setdefault(min(9, int(chance * 10)), []).append((chance, right))
    return sum(abs(sum(c for c, _ in one) - sum(r for _, r in one)) for one in bins.values()) / max(1, len(pairs))


def percentile(values: Sequence[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0


def table(scored: Sequence[Scored]) -> dict[str, str]:
    """Name of the figure to its value."""
    topical = [one for one in scored if one.asks_topic]
    kinds = {kind: [one for one in scored if one.question.kind == kind] for kind in NO_TOPIC}
    counted = [flag for one in scored if (flag := one.false_urgent) is not None]
    spoken = [flag for one in scored if (flag := one.language_right) is not None]
    times = [one.milliseconds for one in scored]
    return {
        "first right": share([one.first_right for one in topical]),
        "shown right": share([one.shown_right for one in topical]),
        "right among three": share([one.among_three for one in topical]),
        "sure and wrong": share([one.sure_and_wrong for one in topical]),
        "answered at once": share([one.understood.decision == "answer" for one in topical]),
        "out answered": share([one.understood.decision == "answer" for one in kinds["out"]]),
        "out offered a choice": share([one.understood.decision == "choose" for one in kinds["out"]]),
        "gibberish understood": share([one.understood.decision != "unknown" for one in kinds["gibberish"]]),
        "small talk missed": share([one.understood.decision != "smalltalk" for one in kinds["smalltalk"]]),
        "urgent found": share([one.understood.urgent is not None for one in kinds["urgent"]]),
        "right danger": share([one.understood.urgent in one.question.right for one in kinds["urgent"]]),
        "false urgent": share(counted),
        "false urgent of not-urgent": share([one.understood.urgent is not None for one in kinds["not-urgent"]]),
        "language right": share(spoken),
        "calibration error": f"{calibration(scored):.3f}",
        "p50 ms": f"{percentile(times, 0.5):.2f}",
        "mean ms": f"{sum(times) / max(1, len(times)):.2f}",
        "p99 ms": f"{percentile(times, 0.99):.2f}",
    }


def by_kind(scored: Sequence[Scored]) -> dict[str, str]:
    """First right and shown right per kind of topic question."""
    kinds = sorted({one.question.kind for one in scored if one.asks_topic})
    return {
        kind: share([one.first_right for one in scored if one.question.kind == kind])
        + "  shown "
        + share([one.shown_right for one in scored if one.question.kind == kind])
        for kind in kinds
    }
