"""What one language has learnt: a head of letters alone, a quick one (quick encoders too), a careful one (all)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from bot.knowledge.bundles import Bundles
from bot.knowledge.encoder import Encoder, Matrix
from bot.knowledge.features import Pieces
from bot.knowledge.learner import Lesson
from bot.knowledge.normalise import Said
from bot.knowledge.sparse import Row, Rows

Stage = Literal["letters", "quick", "careful"]

STAGES: tuple[Stage, ...] = ("letters", "quick", "careful")
_SCALE = np.float32(0.4**0.5)  # of an encoder's vectors: their products weigh 0.4 of the letters'; flat from 0.3 to 0.5
_LONGEST = {False: 200, True: 56}  # characters that a quick and a slow encoder read: its time grows with them
_ENOUGH = 0.3  # the part of the texts that an encoder must have read for its head to be worth its time
_LEVELS = np.iinfo(np.int8).max
_DENSITY = {"ar": 0.95, "ti": 0.5}  # vowels are not written, and Ge'ez letters are syllables: fewer say as much


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to learn from, its class and how much it counts beside an ask's one."""

    said: Said
    label: int
    worth: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """Scores of the classes: from letters, and from encoders by name."""

    letters: npt.NDArray[np.int8]  # in steps: the largest part of what is learnt, a quarter of the memory
    step: float
    meaning: Mapping[str, Matrix]

    def scores(self, row: Row, vectors: Mapping[str, Matrix]) -> Matrix:
        """One score a class, to be sharpened into chances, for a message's known pieces and vectors by encoder."""
        numbers, weights = row
        total = weights @ self.letters[numbers].astype(np.float32) * np.float32(self.step)
        for name, matrix in self.meaning.items():
            total += vectors[name] @ matrix
        return np.asarray(total, dtype=np.float32)


def encodable(said: Said, language: str, *, slow: bool) -> str:
    """What an encoder is given of a message: never empty, never long."""
    longest = int(_LONGEST[slow] * _DENSITY.get(language, 1.0))
    return said.shown[:longest].strip() or "?"


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """What one language has learnt; ``heads`` from the cheapest on, as far as encoders work for it."""

    pieces: Pieces
    heads: Mapping[Stage, Head]


def _head(letters: Rows, vectors: Mapping[str, Matrix], lesson: Lesson) -> Head:
    shares = lesson.shares()
    meaning = {name: np.asarray(rows.T @ shares * _SCALE) for name, rows in vectors.items()}
    weights = letters.transposed(shares)
    step = float(np.abs(weights).max(initial=1e-9)) / _LEVELS
    return Head(np.rint(np.divide(weights, step, out=weights), out=weights).astype(np.int8), step, meaning)


def learn(language: str, samples: Sequence[Sample], classes: int, encoders: Sequence[Encoder]) -> Learnt:
    """All of one language."""
    pieces, letters, bundles = _bundled(language, samples)
    found = {stage: _vectors(language, samples, bundles, _encoders(encoders, stage)) for stage in STAGES[1:]}
    lesson = Lesson(letters, bundles.labels, bundles.worth, classes)
    heads: dict[Stage, Head] = {"letters": _head(letters, {}, lesson)}
    vectors: dict[str, Matrix] = {}
    for stage, own in found.items():
        for meanings in own.values():
            lesson.add(meanings)
        vectors |= own
        if own:
            heads[stage] = _head(letters, vectors, lesson)
    return Learnt(pieces, heads)


def _bundled(language: str, samples: Sequence[Sample]) -> tuple[Pieces, Rows, Bundles]:
    pieces, rows = Pieces.learn([sample.said.words for sample in samples], language)
    bundles = Bundles.of([sample.label for sample in samples], [sample.worth for sample in samples], rows)
    return pieces, bundles.rows(rows), bundles


def _encoders(encoders: Sequence[Encoder], stage: Stage) -> list[Encoder]:
    return [encoder for encoder in encoders if encoder.slow is (stage == "careful")]


def _vectors(
    language: str, samples: Sequence[Sample], bundles: Bundles, encoders: Sequence[Encoder]
) -> dict[str, Matrix]:
    """By encoder, of those that know the language and have read enough of the texts."""
    found: dict[str, Matrix] = {}
    for encoder in encoders:
        if language in encoder.languages:
            rows = encoder.taught([encodable(sample.said, language, slow=encoder.slow) for sample in samples])
            if rows.any(axis=1).mean() >= _ENOUGH:
                found[encoder.name] = bundles.vectors(rows) * _SCALE
    return found
