"""What one language has learnt: a quick head of letters and quick encoders, a careful one with slow encoders too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Encoder, Matrix
from bot.knowledge.features import Pieces
from bot.knowledge.learner import Messages, Weights
from bot.knowledge.normalise import Said
from bot.knowledge.sparse import Row

Stage = Literal["quick", "careful"]

STAGES: tuple[Stage, ...] = ("quick", "careful")
_SCALE = np.float32(0.4**0.5)  # of an encoder's vectors: their products weigh 0.4 of the letters'; flat from 0.3 to 0.5
_LONGEST = {False: 200, True: 56}  # characters that a quick and a slow encoder read: its time grows with them
_ENOUGH = 0.3  # the part of the texts that an encoder must have read for its head to be worth its time
_LEVELS = np.iinfo(np.int8).max
_DENSITY = {"ar": 0.95, "ti": 0.5}  # vowels are not written, and Ge'ez letters are syllables: fewer say as much


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to learn from, its class and whether an article asks it."""

    said: Said
    label: int
    asked: bool = True


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
    """What one language has learnt; the careful head only where a slow encoder works for it."""

    pieces: Pieces
    heads: Mapping[Stage, Head]


def learn(language: str, samples: Sequence[Sample], classes: int, encoders: Sequence[Encoder]) -> Learnt:
    """All of one language."""
    pieces, letters = Pieces.learn([sample.said.words for sample in samples], language)
    labels = np.array([sample.label for sample in samples], dtype=np.intp)
    asked = np.array([sample.asked for sample in samples], dtype=np.bool_)
    heads: dict[Stage, Head] = {}
    vectors: dict[str, Matrix] = {}
    for stage in STAGES:
        own = _vectors(language, samples, [encoder for encoder in encoders if encoder.slow is (stage == "careful")])
        vectors |= own
        if own or not heads:
            messages = Messages(letters, len(pieces.known), tuple(vectors.values()), labels, asked)
            heads[stage] = _head(messages.teach(classes), {name: rows.shape[1] for name, rows in vectors.items()})
    return Learnt(pieces, heads)


def _head(weights: Weights, widths: Mapping[str, int]) -> Head:
    step = float(np.abs(weights.letters).max(initial=1e-9)) / _LEVELS
    *parts, _ = np.split(weights.meaning * _SCALE, np.cumsum([*widths.values()], dtype=np.intp))
    return Head(np.rint(weights.letters / step).astype(np.int8), step, dict(zip(widths, parts, strict=True)))


def _vectors(language: str, samples: Sequence[Sample], encoders: Sequence[Encoder]) -> dict[str, Matrix]:
    """By encoder, of those that know the language and have read enough of the texts."""
    found: dict[str, Matrix] = {}
    for encoder in encoders:
        if language in encoder.languages:
            rows = encoder.taught([encodable(sample.said, language, slow=encoder.slow) for sample in samples])
            if rows.any(axis=1).mean() >= _ENOUGH:
                found[encoder.name] = np.multiply(rows, _SCALE, out=rows)
    return found
