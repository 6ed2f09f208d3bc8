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

_GRAMS = (3, 4)
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


def pieces_of(word: str, language: str) -> dict[str, tuple[str, ...]]:
    """The pieces of a word by kind; kinds are weighed apart so that sounds do not drown letters.

    A number has no letter groups: 013 is not nearly 113.
    """
    if word.isdigit():
        return {"letters": (f"w{word}",)}
    pieces = {"letters": (f"w{word}", *_letter_groups(word, "c", _GRAMS))}
    if sound := _sounds(word, language):
        pieces["sounds"] = (f"s{sound}", *_letter_groups(sound, "g", _SOUND_GRAMS))
    return pieces


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
        once: dict[str, str] = {}  # one string a piece: those of all words together take a lot of memory
        split = {
            word: {
                kind: [once.setdefault(piece, piece) for piece in own]
                for kind, own in pieces_of(word, language).items()
            }
            for word in set(chain.from_iterable(messages))
        }
        counts = Counter(
            chain.from_iterable(
                {piece for word in words for own in split[word].values() for piece in own} for words in messages
            )
        )
        known = sorted(piece for piece, count in counts.items() if count > 1 or piece[0] in "ws")
        rarity = np.array([np.log((1 + len(messages)) / (1 + counts[piece])) + 1 for piece in known], dtype=np.float32)
        learnt = cls(language, known, rarity)
        numbered = {word: learnt._numbered(kinds) for word, kinds in split.items()}
        return learnt, Rows.of([learnt._weighed([numbered[word] for word in words]) for words in messages], len(known))

    def read(self, words: Sequence[str]) -> Row:
        """Numbers of the known pieces and their weights; every kind has its own length, all together length one."""
        return self._weighed([self._numbered(pieces_of(word, self._language)) for word in words])

    def _numbered(self, pieces: Mapping[str, Sequence[str]]) -> dict[str, list[int]]:
        """The known pieces of a word by their numbers."""
        number = self._number
        return {kind: [number[piece] for piece in own if piece in number] for kind, own in pieces.items()}

    def _weighed(self, words: Sequence[Mapping[str, Sequence[int]]]) -> Row:
        known: list[int] = []
        parts: list[tuple[str, slice]] = []
        for kind in WEIGHTS:
            start = len(known)
            known += dict.fromkeys(chain.from_iterable(word.get(kind, ()) for word in words))
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
