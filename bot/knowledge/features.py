"""A message as weighted pieces: words, letter groups and, where scripts vary, consonants."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np

from bot.knowledge.arabic import sounds_of_arabic
from bot.knowledge.encoder import Matrix
from bot.knowledge.geez import sounds_of_geez
from bot.knowledge.romanised import sounds_of_arabizi, sounds_of_latin_tigrinya
from bot.knowledge.sparse import Row, Rows

_GRAMS = (2, 3, 4)
_SOUND_GRAMS = (2, 3)
_TELLING = 2  # consonants: one alone is the sound of too many words
_FAMILIAR = 0.3  # no misspelt word that was understood has fewer known groups of letters
WEIGHTS = {"letters": 1.0, "sounds": 1.13}


def _sounds(word: str, language: str) -> str:
    if language == "ar":
        return sounds_of_arabizi(word) if word.isascii() else sounds_of_arabic(word)
    if language == "ti":
        return sounds_of_latin_tigrinya(word) if word.isascii() else sounds_of_geez(word)
    return ""


def _letter_groups(word: str, mark: str, sizes: tuple[int, ...]) -> list[str]:
    edged = f"_{word}_"
    return [mark + edged[start : start + size] for size in sizes for start in range(len(edged) - size + 1)]


def pieces_of(words: Sequence[str], language: str) -> dict[str, list[str]]:
    """The pieces of a message by kind; kinds are weighed apart so that sounds do not drown letters.

    A number has no letter groups: 013 is not nearly 113.
    """
    spelt = [word for word in words if not word.isdigit()]
    letters = [f"w{word}" for word in words]
    kinds = {"letters": letters + [group for word in spelt for group in _letter_groups(word, "c", _GRAMS)]}
    sounds = [sound for word in spelt if (sound := _sounds(word, language))]
    if sounds:
        groups = [group for sound in sounds for group in _letter_groups(sound, "g", _SOUND_GRAMS)]
        kinds["sounds"] = [f"s{sound}" for sound in sounds] + groups
    return kinds


def _length(row: Matrix) -> float:
    return math.sqrt(row @ row)  # numpy's norm takes three times as long


class Pieces:
    """The vocabulary of one language's asks: turns a message into the numbers and weights of its known pieces."""

    def __init__(self, language: str, known: Sequence[str], rarity: Matrix) -> None:
        self._language = language
        self.known = tuple(known)
        self.rarity = rarity
        self._number = {piece: number for number, piece in enumerate(known)}

    @classmethod
    def learn(cls, messages: Sequence[Sequence[str]], language: str) -> tuple["Pieces", Rows]:
        """Every word, and every letter group that two messages share; and the messages in these."""
        once: dict[str, str] = {}  # one string a piece: the groups of all messages together take a lot of memory
        split = [
            {kind: [once.setdefault(piece, piece) for piece in pieces] for kind, pieces in kinds.items()}
            for kinds in (pieces_of(words, language) for words in messages)
        ]
        counts = Counter(piece for kinds in split for piece in set(chain.from_iterable(kinds.values())))
        known = sorted(piece for piece, count in counts.items() if count > 1 or piece[0] in "ws")
        rarity = np.array([np.log((1 + len(messages)) / (1 + counts[piece])) + 1 for piece in known], dtype=np.float32)
        learnt = cls(language, known, rarity)
        return learnt, Rows.of([learnt._weighed(kinds) for kinds in split], len(known))

    def read(self, words: Sequence[str]) -> Row:
        """Numbers of the known pieces and their weights; every kind has its own length, all together length one."""
        return self._weighed(pieces_of(words, self._language))

    def _weighed(self, kinds: Mapping[str, Sequence[str]]) -> Row:
        known: list[int] = []
        parts: list[tuple[str, slice]] = []
        number = self._number.get
        for kind, pieces in kinds.items():
            start = len(known)
            known += [found for piece in dict.fromkeys(pieces) if (found := number(piece)) is not None]
            if len(known) > start:
                parts.append((kind, slice(start, len(known))))
        numbers = np.array(known, dtype=np.intp)
        weights = self.rarity[numbers]
        for kind, part in parts:
            weights[part] *= np.float32(WEIGHTS[kind] / _length(weights[part]))
        return numbers, weights / np.float32(_length(weights)) if parts else weights

    def knows_a_word(self, words: Sequence[str]) -> bool:
        """Whether one of the words was learnt from, or one that sounds like it."""
        sounds = [sound for word in words if len(sound := _sounds(word, self._language)) >= _TELLING]
        return any(piece in self._number for piece in (*(f"w{word}" for word in words), *(f"s{one}" for one in sounds)))

    def knows_letters(self, words: Sequence[str]) -> bool:
        """Whether the message could be a misspelt one: enough of its groups of three letters were learnt from."""
        groups = [group for word in words for group in _letter_groups(word, "c", (3,))]
        return sum(group in self._number for group in groups) >= _FAMILIAR * len(groups)
