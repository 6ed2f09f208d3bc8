"""What one language has learnt: a quick head (letters, quick encoders) and a careful one (slow encoders too)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Encoder, Matrix
from bot.knowledge.features import Pieces
from bot.knowledge.learner import fit
from bot.knowledge.normalise import readable, respell, with_standard, words_of
from bot.knowledge.sparse import Rows
from bot.knowledge.transliteration import Transliteration

_SHARE = 0.4  # weight of an encoder beside the letters' one; flat between 0.3 and 0.5
_LONGEST = {False: 200, True: 64}  # characters that a quick and a slow encoder read: its time grows with them
_DENSE = 0.5  # Ge'ez letters are syllables: half as many say as much


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to learn from, its class and how much it counts beside an ask's one."""

    text: str
    label: int
    worth: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """Scores of the classes: letters, encoders by name, and a constant."""

    letters: Matrix
    meaning: Mapping[str, Matrix]
    constant: Matrix


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """How a message of one language is read before anything is learnt or asked."""

    language: str
    spelling: Mapping[str, str]
    transliteration: Transliteration

    def words(self, text: str) -> list[str]:
        return with_standard(words_of(text), self.spelling)

    def encodable(self, text: str, *, slow: bool) -> str:
        """What an encoder is given: never empty, never long, in letters and a spelling that it knows."""
        longest = int(_LONGEST[slow] * (_DENSE if self.language == "ti" else 1.0))
        return self._shown(text)[:longest].strip() or "?"

    def _shown(self, text: str) -> str:
        words = words_of(text)
        if self.language in ("nl", "en"):
            return " ".join(respell(words, self.spelling))
        if self.language == "ar" and sum(word.isascii() for word in words) * 2 > len(words):
            return self.transliteration.write(words)
        return readable(text)


@dataclass(frozen=True, slots=True, eq=False)
class Learnt:
    """What one language has learnt; ``careful`` is None where no slow encoder works."""

    pieces: Pieces
    quick: Head
    careful: Head | None

    def scores(self, head: Head, words: Sequence[str], vectors: Mapping[str, Matrix]) -> Matrix:
        """One score a class, to be sharpened into chances."""
        numbers, weights = self.pieces.read(words)
        total = weights @ head.letters[numbers] + head.constant
        for name, matrix in head.meaning.items():
            total = total + vectors[name] @ matrix
        return np.asarray(total, dtype=np.float32)


def _centred(rows: Matrix) -> tuple[Matrix, Matrix, float]:
    """Rows around their mean with the wanted mean square, that mean, and the factor."""
    mean = np.asarray(rows.mean(axis=0), dtype=np.float32)
    away = rows - mean
    factor = float(np.sqrt(_SHARE / max(float((away**2).sum(axis=1).mean()), 1e-9)))
    return np.asarray(away * factor, dtype=np.float32), mean, factor


def _head(letters: Rows, likeness: Matrix, vectors: Mapping[str, Matrix], lesson: "_Lesson") -> Head:
    centred = {name: _centred(rows) for name, rows in vectors.items()}
    for rows, _, _ in centred.values():
        likeness = likeness + rows @ rows.T
    shares = fit(likeness, lesson.labels, lesson.worth, lesson.classes)
    meaning = {name: np.asarray(rows.T @ shares * np.float32(factor)) for name, (rows, _, factor) in centred.items()}
    constant = np.zeros(lesson.classes, dtype=np.float32)
    for name, weights in meaning.items():
        constant -= centred[name][1] @ weights
    return Head(letters.transposed(shares), meaning, constant)


@dataclass(frozen=True, slots=True, eq=False)
class _Lesson:
    """What is to be learnt of each message: its class, and how much it counts."""

    labels: npt.NDArray[np.intp]
    worth: Matrix
    classes: int


def learn(reader: Reader, samples: Sequence[Sample], classes: int, encoders: Sequence[Encoder]) -> Learnt:
    """All of one language."""
    labels = np.array([sample.label for sample in samples], dtype=np.intp)
    lesson = _Lesson(labels, np.array([sample.worth for sample in samples], dtype=np.float32), classes)
    messages = [reader.words(sample.text) for sample in samples]
    pieces = Pieces.learn(messages, reader.language)
    letters = pieces.rows(messages)
    likeness = letters.likeness()
    quick: dict[str, Matrix] = {}
    slow: dict[str, Matrix] = {}
    for encoder in encoders:
        texts = [reader.encodable(sample.text, slow=encoder.slow) for sample in samples]
        if reader.language in encoder.languages and encoder.affordable(texts):
            (slow if encoder.slow else quick)[encoder.name] = encoder.encode(texts)
    careful = _head(letters, likeness, quick | slow, lesson) if slow else None
    return Learnt(pieces, _head(letters, likeness, quick, lesson), careful)
