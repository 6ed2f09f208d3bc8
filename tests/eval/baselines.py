"""Other ways to rank topics, each alone: what the matcher must beat."""

from collections.abc import Callable, Iterable, Sequence

import bm25s
import numpy as np
from rapidfuzz import fuzz, process

from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder
from bot.knowledge.normalise import words_of
from tests.eval.reading import Question

MOST = 3

Ranker = Callable[[Question], list[str]]
"""The likeliest topics of a question, best first."""


def _asks(corpus: Corpus, language: str) -> list[tuple[str, str]]:
    return [(ask, topic) for topic, asks in corpus.asks[language].items() for ask in asks]


def _best(scores: Sequence[float], topics: Sequence[str]) -> list[str]:
    """The topics of the best asks, each topic once."""
    return list(dict.fromkeys(topics[place] for place in np.argsort(-np.asarray(scores))))[:MOST]


def by_spelling(corpus: Corpus) -> Ranker:
    """Spelling alone: the nearest ask by rapidfuzz's WRatio."""
    asks = {language: _asks(corpus, language) for language in corpus.asks}

    def rank(question: Question) -> list[str]:
        own = asks[question.language]
        scores = process.cdist([question.text], [ask for ask, _ in own], scorer=fuzz.WRatio)[0]
        return _best(scores, [topic for _, topic in own])

    return rank


def by_words(corpus: Corpus) -> Ranker:
    """Words alone, folded as ours are: the nearest ask by bm25s."""
    indexes = {}
    for language in corpus.asks:
        index = bm25s.BM25()
        index.index([words_of(ask) for ask, _ in _asks(corpus, language)], show_progress=False)
        indexes[language] = index, [topic for _, topic in _asks(corpus, language)]

    def rank(question: Question) -> list[str]:
        index, topics = indexes[question.language]
        known = [word for word in words_of(question.text) if word in index.vocab_dict]
        return _best(index.get_scores(known), topics) if known else []

    return rank


def by_meaning(corpus: Corpus, encoder: Encoder) -> Ranker:
    """One encoder alone: the nearest ask; whatever languages it was made for."""
    asks = {language: _asks(corpus, language) for language in corpus.asks}
    vectors = {language: encoder.encode([ask for ask, _ in own]) for language, own in asks.items()}

    def rank(question: Question) -> list[str]:
        scores = vectors[question.language] @ encoder.encode([question.text])[0]
        return _best(scores, [topic for _, topic in asks[question.language]])

    return rank


def shares(rank: Ranker, asked: Iterable[Question]) -> tuple[float, float]:
    """First right, and right among three."""
    found = [(question.right, rank(question)) for question in asked]
    first = sum(bool(topics) and topics[0] in right for right, topics in found) / len(found)
    return first, sum(bool(right & set(topics)) for right, topics in found) / len(found)
