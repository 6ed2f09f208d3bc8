"""Asks that are kept back: learnt from four fifths of each topic's asks, measured on the fifth that was not seen."""

from dataclasses import replace

from bot.knowledge.corpus import Corpus
from tests.eval.reading import Question

FOLDS = 5


def kept_back(corpus: Corpus, fold: int) -> tuple[Corpus, list[Question]]:
    """The corpus without every fifth ask, from number ``fold`` on, and these asks as questions."""
    asked = [
        Question(ask, topic, frozenset(), "held-out", language)
        for language, topics in corpus.asks.items()
        for topic, asks in topics.items()
        for ask in asks[fold::FOLDS]
    ]
    left = {
        language: {
            topic: tuple(ask for place, ask in enumerate(asks) if place % FOLDS != fold)
            for topic, asks in topics.items()
        }
        for language, topics in corpus.asks.items()
    }
    return replace(corpus, asks=left), asked
