"""The stages of understanding, and how to take each away: for measuring what it adds."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from bot.knowledge import features, language, matcher, normalise, ranking
from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder
from bot.knowledge.lexicon import Danger, Lexicon
from bot.knowledge.thresholds import Limits, of_language
from bot.knowledge.understanding import LANGUAGES

Change = tuple[Any, str, Any]
"""Whose attribute, its name, and what stands there instead while this is measured."""


def _same(corpus: Corpus) -> Corpus:
    return corpus


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to understand: with the encoder or not, what of the content, and what of the code is changed."""

    name: str
    encoder: bool = True
    content: Callable[[Corpus], Corpus] = _same
    changes: Sequence[Change] = ()
    serves: Sequence[str] = LANGUAGES
    """The languages that it is there for."""


@contextmanager
def changed(changes: Sequence[Change]) -> Iterator[None]:
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in changes]
    for owner, name, value in changes:
        setattr(owner, name, value)
    try:
        yield
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)


def _lexicons(change: Callable[[Lexicon], Lexicon]) -> Callable[[Corpus], Corpus]:
    return lambda corpus: replace(corpus, lexicons={name: change(one) for name, one in corpus.lexicons.items()})


def _no_signs(lexicon: Lexicon) -> Lexicon:
    danger = {topic: replace(one, signs=()) for topic, one in lexicon.danger.items()}
    return replace(lexicon, danger=danger)


def _limits(**other: float) -> Change:
    def changed_limits(code: str) -> Limits:
        return replace(of_language(code), **other)

    return ranking, "of_language", changed_limits


def _no_meant_danger(code: str) -> Limits:
    return replace(of_language(code), danger=2.0, danger_of_a_word=2.0)


def _weights(**kinds: float) -> Change:
    return features, "WEIGHTS", features.WEIGHTS | {name.replace("_", " "): weight for name, weight in kinds.items()}


def _as_is(text: str) -> str:
    return text


_LITTLE = 1e-3

ALL = Variant("all")

WITHOUT = (
    Variant("lexicon's words of topics", content=_lexicons(lambda one: replace(one, topics={}))),
    Variant("lexicon's asks: stories", content=_lexicons(lambda one: replace(one, asks={}))),
    Variant("letters: words and their groups", changes=[_weights(letters=_LITTLE)], serves=("ar", "ti")),
    Variant("consonants", changes=[(features, "_sounds", lambda _word, _code: "")], serves=("ar", "ti")),
    Variant("folded Arabic letters", changes=[(normalise, "fold_arabic", _as_is)], serves=("ar",)),
    Variant("folded Ge'ez letters", changes=[(normalise, "fold_geez", _as_is)], serves=("ti",)),
    Variant("folded Latin letters", changes=[(normalise, "fold_latin", str.casefold)], serves=("nl", "en", "fr")),
    Variant("encoder", encoder=False, serves=("nl", "en", "fr", "ar")),
    Variant("letters that are sure", changes=[_limits(sure=2.0)], serves=("nl", "en", "fr", "ar")),
    Variant("signs of danger", content=_lexicons(_no_signs)),
    Variant("danger by meaning", changes=[(matcher, "of_language", _no_meant_danger)]),
    Variant("signs of calm", content=_lexicons(lambda one: replace(one, quiet=Danger(says=one.quiet.says)))),
    Variant("what only sounds like danger", content=_lexicons(lambda one: replace(one, quiet=Danger(one.quiet.signs)))),
    Variant("none of ours", content=_lexicons(lambda one: replace(one, out=()))),
    Variant("fastText", changes=[(language, "_GUESS", 0.0), (language, "_SURE_OTHER", 2.0)]),
    Variant("strange messages known", changes=[(features.Pieces, "knows_letters", lambda _pieces, _words: True)]),
)

_Memory = dict[tuple[str, str], Any]


@dataclass(frozen=True, slots=True)
class Remembering:
    """An encoder that reads no text twice: many variants ask about the same questions."""

    encoder: Encoder
    memory: _Memory = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.encoder.name

    @property
    def languages(self) -> frozenset[str]:
        return self.encoder.languages

    def taught(self, texts: Sequence[str]) -> Any:
        return self.encoder.taught(texts)

    def encode(self, texts: Sequence[str]) -> Any:
        for text in texts:
            if (self.name, text) not in self.memory:
                self.memory[self.name, text] = self.encoder.encode([text])[0]
        return np.array([self.memory[self.name, text] for text in texts])
