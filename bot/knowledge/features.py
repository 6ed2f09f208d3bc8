"""A message as weighted pieces: words, letter groups and, where scripts vary, consonants."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from bot.knowledge.arabic import sounds_of_arabic
from bot.knowledge.encoder import Matrix
from bot.knowledge.geez import sounds_of_geez
from bot.knowledge.romanised import sounds_of_arabizi, sounds_of_latin_tigrinya
from bot.knowledge.sparse import Row

_LETTERS, _SYLLABLES, _CONSONANTS = 4, 3, 3  # in a group: a Ge'ez letter is a syllable and says more
_TELLING = 2  # consonants: one alone is the sound of too many words
_FAMILIAR = 0.2  # of the groups of letters: 19 of 20 misspelt words have as many known ones, 1 of 12 nonsense words
WEIGHTS = {"letters": 1.0, "sounds": 1.13}

Numbered = tuple[Sequence[int], ...]
"""The pieces of a word by number, of each kind in ``WEIGHTS``."""


def _sounds(word: str, language: str) -> str:
    if language == "ar":
        return sounds_of_arabizi(word) if word.isascii() else sounds_of_arabic(word)
    if language == "ti":
        return sounds_of_latin_tigrinya(word) if word.isascii() else sounds_of_geez(word)
    return ""


def _groups(word: str, mark: str, size: int) -> list[str]:
    edged = f"_{word}_"
    return [mark + edged[start : start + size] for start in range(len(edged) - size + 1)]


def _letter_groups(word: str) -> list[str]:
    return _groups(word, "c", _SYLLABLES if "\u1200" <= word[0] <= "\u137f" else _LETTERS)


def pieces_of(word: str, language: str) -> tuple[Sequence[str], ...]:
    """The pieces of a word, of each kind in ``WEIGHTS``; kinds are weighed apart so that sounds do not drown letters.

    A number has no letter groups: 013 is not nearly 113.
    """
    if word.isdigit():
        return (f"w{word}",), ()
    sound = _sounds(word, language)
    return (f"w{word}", *_letter_groups(word)), (f"s{sound}", *_groups(sound, "g", _CONSONANTS)) if sound else ()


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """Pieces of messages by number, each once a message, in order of message and kind."""

    piece: npt.NDArray[np.intp]
    part: npt.NDArray[np.intp]  # of which message and kind: message by message, in each kind by kind
    parts: int

    @classmethod
    def of(cls, messages: Sequence[Sequence[Numbered]]) -> "_Cells":
        pieces: list[int] = []
        sizes: list[int] = []
        for words in messages:
            for kind in range(len(WEIGHTS)):
                own = dict.fromkeys(chain.from_iterable(word[kind] for word in words))
                pieces += own
                sizes.append(len(own))
        part = np.repeat(np.arange(len(sizes)), sizes)
        return cls(np.array(pieces, dtype=np.intp), part, len(sizes))

    def renumbered(self, numbers: npt.NDArray[np.intp]) -> "_Cells":
        """With other numbers for the pieces, and without those whose number is negative."""
        piece = numbers[self.piece]
        known = piece >= 0
        return _Cells(piece[known], self.part[known], self.parts)

    def weighed(self, rarity: Matrix) -> list[Row]:
        """The rows of the messages: every kind has its own length, all together length one."""
        kinds = len(WEIGHTS)
        values = rarity[self.piece]
        values *= np.tile([*WEIGHTS.values()], self.parts // kinds)[self.part] / self._lengths(values, self.part)
        row = self.part // kinds
        values /= self._lengths(values, row)
        ends = np.searchsorted(row, np.arange(1, self.parts // kinds))
        return list(zip(np.split(self.piece, ends), np.split(values, ends), strict=True))

    def _lengths(self, values: Matrix, group: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """Of each cell's group of values."""
        return np.asarray(np.sqrt(np.bincount(group, weights=values * values))[group])


class Pieces:
    """The vocabulary of one language's asks: turns a message into the numbers and weights of its known pieces."""

    def __init__(self, language: str, known: Sequence[str], rarity: Matrix) -> None:
        self._language = language
        self.known = tuple(known)
        self.rarity = rarity
        self._number = {piece: number for number, piece in enumerate(known)}

    @classmethod
    def learn(cls, messages: Sequence[Sequence[str]], language: str) -> tuple["Pieces", list[Row]]:
        """Every word, and every letter group that two messages share; and the messages in these."""
        number: dict[str, int] = {}
        numbered = {
            word: tuple([number.setdefault(piece, len(number)) for piece in own] for own in pieces_of(word, language))
            for word in dict.fromkeys(chain.from_iterable(messages))
        }
        cells = _Cells.of([[numbered[word] for word in words] for words in messages])
        counts = np.bincount(cells.piece, minlength=len(number))
        known = [piece for piece, count in zip(number, counts, strict=True) if count > 1 or piece[0] in "ws"]
        kept = np.array([number[piece] for piece in known], dtype=np.intp)
        rarity = np.log((1 + len(messages)) / (1 + counts[kept])) + 1
        learnt = cls(language, known, rarity.astype(np.float32))
        numbers = np.full(len(number), -1)
        numbers[kept] = np.arange(len(kept))
        return learnt, cells.renumbered(numbers).weighed(learnt.rarity)

    def read(self, words: Sequence[str]) -> Row:
        """Numbers of the known pieces of one message and their weights."""
        number = self._number
        cells = _Cells.of(
            [
                [
                    tuple(
                        [number[piece] for piece in own if piece in number] for own in pieces_of(word, self._language)
                    )
                    for word in words
                ]
            ]
        )
        return cells.weighed(self.rarity)[0]

    def knows_a_word(self, words: Sequence[str]) -> bool:
        """Whether one of the words was learnt from, or one that sounds like it."""
        sounds = [sound for word in words if len(sound := _sounds(word, self._language)) >= _TELLING]
        return any(piece in self._number for piece in (*(f"w{word}" for word in words), *(f"s{one}" for one in sounds)))

    def knows_letters(self, words: Sequence[str]) -> bool:
        """Whether the message could be a misspelt one: enough of its groups of letters were learnt from."""
        groups = [group for word in words for group in _letter_groups(word)]
        return bool(groups) and sum(group in self._number for group in groups) >= _FAMILIAR * len(groups)
