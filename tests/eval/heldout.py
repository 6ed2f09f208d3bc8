"""Asks that are kept back: learnt from four fifths of each topic's asks, measured on the fifth that was not seen."""

from collections.abc import Mapping
from dataclasses import replace

from bot.knowledge.corpus import Corpus
from bot.knowledge.lexicon import Lexicon
from tests.eval.reading import Question

Asks = Mapping[str, tuple[str, ...]]

FOLDS = 5


def kept_back(corpus: Corpus, fold: int) -> tuple[Corpus, list[Question]]:
    """The corpus without every fifth ask, from number ``fold`` on, and these asks as questions."""
    written = {
        language: [asks, corpus.lexicons.get(language, Lexicon()).asks] for language, asks in corpus.asks.items()
    }
    asked = [
        Question(ask, topic, frozenset(), "held-out", language)
        for language, tables in written.items()
        for table in tables
        for topic, asks in table.items()
        for ask in asks[fold::FOLDS]
    ]
    lexicons = {
        language: replace(lexicon, asks=_without(lexicon.asks, fold)) for language, lexicon in corpus.lexicons.items()
    }
    left = {language: _without(asks, fold) for language, asks in corpus.asks.items()}
    return replace(corpus, asks=left, lexicons=lexicons), asked


def _without(table: Asks, fold: int) -> Asks:
    return {
        topic: tuple(ask for place, ask in enumerate(asks) if place % FOLDS != fold) for topic, asks in table.items()
    }
