"""What one language has learnt: what pieces of letters, and an encoder's vectors, say of each class."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Encoder, Matrix
from bot.knowledge.features import Pieces
from bot.knowledge.learner import Messages
from bot.knowledge.normalise import Said
from bot.knowledge.sparse import Row

_SCALE = np.float32(0.4**0.5)  # of an encoder's vectors: their products weigh 0.4 of the letters'; flat from 0.3 to 0.5
_LONGEST = 200  # characters that the encoder reads: its time grows with them
_LEVELS = np.iinfo(np.int8).max


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to learn from, its class and whether an article asks it."""

    said: Said
    label: int
    asked: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """Weights of the classes; ``meaning`` is None where no encoder knows the language."""

    pieces: Pieces
    letters: npt.NDArray[np.int8]  # in steps: the largest part of what is learnt, a quarter of the memory
    step: float
    meaning: Matrix | None

    def by_letters(self, row: Row) -> Matrix:
        """One score a class, to be sharpened into chances, of a message's known pieces."""
        numbers, weights = row
        return np.asarray(weights @ self.letters[numbers].astype(np.float32) * np.float32(self.step), dtype=np.float32)


def encodable(said: Said) -> str:
    """What an encoder is given of a message: never empty, never long."""
    return said.shown[:_LONGEST].strip() or "?"


def learn(language: str, samples: Sequence[Sample], classes: int, encoder: Encoder | None) -> Learnt:
    """All of one language."""
    pieces, letters = Pieces.learn([sample.said.words for sample in samples], language)
    labels = np.array([sample.label for sample in samples], dtype=np.intp)
    asked = np.array([sample.asked for sample in samples], dtype=np.bool_)
    vectors = _vectors(language, samples, encoder)
    weights = Messages(letters, len(pieces.known), vectors, labels, asked).teach(classes)
    step = float(np.abs(weights.letters).max(initial=1e-9)) / _LEVELS
    meaning = weights.meaning * _SCALE if vectors.shape[1] else None
    return Learnt(pieces, np.rint(weights.letters / step).astype(np.int8), step, meaning)


def _vectors(language: str, samples: Sequence[Sample], encoder: Encoder | None) -> Matrix:
    """One row a sample, without columns where no encoder knows the language."""
    if encoder is None or language not in encoder.languages:
        return np.zeros((len(samples), 0), dtype=np.float32)
    rows = encoder.taught([encodable(sample.said) for sample in samples])
    return np.multiply(rows, _SCALE, out=rows)
