"""What the lexicons know for certain: commands and small talk as whole messages, and the signs of danger and calm."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.knowledge.lexicon import FILLER, Lexicon
from bot.knowledge.normalise import words_of

_LONGEST = 9  # words; a longer message says something of its own
_SLIP_FROM = 5  # letters from which one slip of the finger is forgiven


@dataclass(frozen=True, slots=True)
class Found:
    """A message that the lexicon knows as a whole; ``languages`` is in how many it is known."""

    kind: Literal["command", "smalltalk"]
    name: str
    language: str
    languages: int


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
        self._long = [phrase for phrase in self._whole if len(phrase) >= _SLIP_FROM]

    def _add(self, kind: Literal["command", "smalltalk"], names: Mapping[str, Sequence[str]], language: str) -> None:
        for name, phrases in names.items():
            for phrase in phrases:
                self._whole.setdefault(" ".join(words_of(phrase)), []).append((kind, name, language))

    def whole(self, text: str, chosen: str | None) -> Found | None:
        """The command or small talk that the whole message is; small talk may be said twice and with filler."""
        words = words_of(text)
        if not 0 < len(words) <= _LONGEST:
            return None
        joined = " ".join(words)
        entries = self._whole.get(joined) or self._slipped(joined)
        return self._best(entries, chosen) if entries else self._pieces(words, chosen)

    def _slipped(self, joined: str) -> list[_Entry]:
        if len(joined) < _SLIP_FROM:
            return []
        near = process.extractOne(joined, self._long, scorer=OSA.distance, score_cutoff=1)
        return self._whole[near[0]] if near else []

    @staticmethod
    def _best(entries: list[_Entry], chosen: str | None) -> Found:
        kind, name, language = min(entries, key=lambda entry: (entry[2] != chosen, entry[0] != "command", entry[2]))
        return Found(kind, name, language, len({entry[2] for entry in entries}))

    def _pieces(self, words: Sequence[str], chosen: str | None) -> Found | None:
        """Small talk made of known small talk and filler in one language; the last piece but a greeting names it."""
        for language in sorted(self._lexicons, key=lambda one: (one != chosen, one)):
            names = self._cover(words, language)
            if names:
                telling = [name for name in names if name not in ("greeting", "ok")] or names
                return Found("smalltalk", telling[-1], language, 1)
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

    def calm(self, folded: str) -> str:
        """The sign of calm that fits, or nothing."""
        return next((f"{language}.quiet: {sign.text}" for language, lexicon in self._lexicons.items()
                     for sign in lexicon.quiet.signs if sign.fits(folded)), "")  # fmt: skip

    def danger(self, folded: str) -> tuple[str | None, str]:
        """The danger whose sign fits, in whatever language, with that sign."""
        for language, lexicon in self._lexicons.items():
            for topic, danger in lexicon.danger.items():
                for sign in danger.signs:
                    if sign.fits(folded):
                        return topic, f"{language}.danger.{topic}: {sign.text}"
        return None, ""
