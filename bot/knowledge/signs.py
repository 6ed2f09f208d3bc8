"""Signs: words that together mean danger, or calm. Hundreds of them are looked up in one pass over a message's words.

A sign is a line such as ``"baby|kind + blauw|purple* - toy"``: every part joined by ``+`` must be in the message,
``|`` stands between alternatives, a final ``*`` allows more letters, a part after ``-`` must not be there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.knowledge.normalise import words_of

Part = tuple[str, ...]
"""Alternatives as they stand in a folded message: a space, words, and a space where the last word must end there."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that together mean danger (or calm), in any order."""

    text: str
    present: tuple[Part, ...]
    absent: tuple[Part, ...]

    def fits(self, folded: str) -> bool:
        """Whether a folded message shows this sign."""
        return all(_holds(folded, part) for part in self.present) and not any(
            _holds(folded, part) for part in self.absent
        )


def _holds(folded: str, part: Part) -> bool:
    return any(choice in folded for choice in part)


def folded_message(words: Iterable[str]) -> str:
    """A message as signs see it: its folded words, each between two spaces."""
    return f" {' '.join(words)} "


def _part(text: str) -> Part:
    choices = [(words_of(choice), choice.strip().endswith("*")) for choice in text.split("|")]
    if not all(words for words, _ in choices):
        raise ValueError(text)
    return tuple(f" {' '.join(words)}" + ("" if open_ended else " ") for words, open_ended in choices)


def parse_sign(text: str) -> Sign:
    """Raises ValueError for a sign without words."""
    present, *absent = re.split(r"\s-\s", text)
    return Sign(text, tuple(map(_part, present.split(" + "))), tuple(map(_part, absent)))


class Signs:
    """Finds the first of many signs that fits, looking only at those that share a first word with the message."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        self._signs = tuple(signs)
        self._by_word: dict[str, list[int]] = {}
        self._by_start: dict[str, list[int]] = {}
        for number, sign in enumerate(signs):
            for choice in min(sign.present, key=len):
                first, *rest = choice[1:].split(" ")
                (self._by_word if rest else self._by_start).setdefault(first, []).append(number)
        self._sizes = sorted({len(start) for start in self._by_start})

    def first(self, words: Iterable[str], folded: str) -> int | None:
        """The place of the first sign that fits; ``folded`` is what ``folded_message`` makes of ``words``."""
        near = {number for word in set(words) for number in self._near(word)}
        return next((number for number in sorted(near) if self._signs[number].fits(folded)), None)

    def _near(self, word: str) -> Iterator[int]:
        yield from self._by_word.get(word, ())
        for size in self._sizes:
            if size > len(word):
                break
            yield from self._by_start.get(word[:size], ())
