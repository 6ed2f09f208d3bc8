"""What the lexicons know for certain: commands, small talk and lines of danger as whole messages; and the signs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.knowledge.lexicon import FILLER, Lexicon
from bot.knowledge.normalise import as_written, words_of
from bot.knowledge.signs import Signs, folded_message

_LONGEST = 9  # words; a longer message says something of its own
_SLIP_FROM = 5  # letters from which one slip of the finger is forgiven


@dataclass(frozen=True, slots=True)
class Found:
    """A message that the lexicon knows as a whole; ``languages`` are those that know it."""

    kind: Literal["command", "smalltalk"]
    name: str
    language: str
    languages: frozenset[str]


@dataclass(frozen=True, slots=True)
class Line:
    """A message that stands word for word below [danger], [quiet] or [out], whatever was learnt from all the others."""

    danger: str | None  # its topic
    is_out: bool
    reason: str


_Entry = tuple[Literal["command", "smalltalk"], str, str]


class Phrases:
    """Looks a message up in the lexicons of all languages; the chosen language goes first."""

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        self._lexicons = dict(lexicons)
        self._whole: dict[str, list[_Entry]] = {}
        for language, lexicon in lexicons.items():
            self._add("command", lexicon.commands, language)
            self._add("smalltalk", {kind: said for kind, said in lexicon.smalltalk.items() if kind != FILLER}, language)
        self._filler = {
            language: frozenset(words_of(" ".join(lexicon.smalltalk.get(FILLER, ()))))
            for language, lexicon in lexicons.items()
        }
        self._begin = {language: self._beginnings(language) for language in lexicons}
        self._near = _by_length([phrase for phrase in self._whole if len(phrase) >= _SLIP_FROM])
        self._danger = [
            (sign, topic, f"{language}.danger.{topic}: {sign.text}")
            for language, lexicon in lexicons.items()
            for topic, danger in lexicon.danger.items()
            for sign in danger.signs
        ]
        self._quiet = [
            (sign, f"{language}.quiet: {sign.text}")
            for language, lexicon in lexicons.items()
            for sign in lexicon.quiet.signs
        ]
        self._lines = {as_written(said): line for one in lexicons.items() for said, line in _lines_of(*one)}
        self._danger_signs = Signs([sign for sign, _, _ in self._danger])
        self._quiet_signs = Signs([sign for sign, _ in self._quiet])

    def _add(self, kind: Literal["command", "smalltalk"], names: Mapping[str, Sequence[str]], language: str) -> None:
        for name, phrases in names.items():
            for phrase in phrases:
                self._whole.setdefault(" ".join(words_of(phrase)), []).append((kind, name, language))

    def _beginnings(self, language: str) -> frozenset[str]:
        """First words of small talk and filler: a message that begins otherwise is not made of them."""
        known = {phrase.partition(" ")[0] for phrase, entries in self._whole.items()
                 if any(kind == "smalltalk" and own == language for kind, _, own in entries)}  # fmt: skip
        return self._filler[language] | known

    def whole(self, words: Sequence[str], chosen: str | None) -> Found | None:
        """The command or small talk that the whole message is; small talk may be said twice and with filler."""
        if not 0 < len(words) <= _LONGEST:
            return None
        joined = " ".join(words)
        entries = self._whole.get(joined) or self._slipped(joined)
        return self._best(entries, chosen) if entries else self._pieces(words, chosen)

    def _slipped(self, joined: str) -> list[_Entry]:
        if len(joined) < _SLIP_FROM:
            return []
        near = process.extractOne(joined, self._near.get(len(joined), ()), scorer=OSA.distance, score_cutoff=1)
        return self._whole[near[0]] if near else []

    @staticmethod
    def _best(entries: list[_Entry], chosen: str | None) -> Found:
        kind, name, language = min(entries, key=lambda entry: (entry[2] != chosen, entry[0] != "command", entry[2]))
        return Found(kind, name, language, frozenset(entry[2] for entry in entries))

    def _pieces(self, words: Sequence[str], chosen: str | None) -> Found | None:
        """Small talk made of known small talk and filler in one language; the last piece but a greeting names it."""
        for language in sorted(self._lexicons, key=lambda one: (one != chosen, one)):
            names = self._cover(words, language) if words[0] in self._begin[language] else None
            if names:
                telling = [name for name in names if name not in ("greeting", "ok")] or names
                return Found("smalltalk", telling[-1], language, frozenset([language]))
        return None

    def _cover(self, words: Sequence[str], language: str) -> list[str] | None:
        """Names of the small talk that covers all words, longest pieces first; None when a word is left."""
        names: list[str] = []
        start = 0
        while start < len(words):
            for end in range(len(words), start, -1):
                known = [name for kind, name, own in self._whole.get(" ".join(words[start:end]), ())
                         if kind == "smalltalk" and own == language]  # fmt: skip
                if known or (end == start + 1 and words[start] in self._filler[language]):
                    names += known[:1]
                    start = end
                    break
            else:
                return None
        return names

    def line(self, shown: str) -> Line | None:
        """The line of danger, calm or none of ours that the whole readable message is, in whatever language."""
        return self._lines.get(as_written(shown))

    def calm(self, words: Sequence[str]) -> str:
        """The sign of calm that fits, or nothing."""
        place = self._quiet_signs.first(words, folded_message(words))
        return "" if place is None else self._quiet[place][1]

    def danger(self, words: Sequence[str]) -> tuple[str | None, str]:
        """The danger whose sign fits, in whatever language, with that sign."""
        place = self._danger_signs.first(words, folded_message(words))
        return (None, "") if place is None else self._danger[place][1:]


def _lines_of(language: str, lexicon: Lexicon) -> Iterator[tuple[str, Line]]:
    yield from ((said, Line(None, is_out=True, reason=f"{language}.out")) for said in lexicon.out)
    yield from ((said, Line(None, is_out=False, reason=f"{language}.quiet")) for said in lexicon.quiet.says)
    for topic, danger in lexicon.danger.items():
        line = Line(topic, is_out=False, reason=f"{language}.danger.{topic}")
        yield from ((said, line) for said in danger.says)


def _by_length(phrases: Sequence[str]) -> dict[int, list[str]]:
    """The phrases that a message of some length could be with one letter too many, too few or wrong."""
    near: dict[int, list[str]] = {}
    for phrase in phrases:
        for length in range(len(phrase) - 1, len(phrase) + 2):
            near.setdefault(length, []).append(phrase)
    return near
