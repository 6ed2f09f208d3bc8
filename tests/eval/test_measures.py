"""The measures themselves: what is kept back is not learnt, and what is taken away comes back."""

import pytest

from bot.knowledge import features, normalise
from tests.eval.baselines import by_spelling, by_words, shares
from tests.eval.heldout import FOLDS, kept_back
from tests.eval.respelling import respelt
from tests.eval.stages import WITHOUT, changed
from tests.knowledge.corpora import small_corpus


def test_every_ask_is_kept_back_once():
    """Over all folds each ask is asked once, and is never among those that are learnt."""
    corpus = small_corpus()
    seen = []
    for fold in range(FOLDS):
        learnt, asked = kept_back(corpus, fold)
        assert all(one.text not in learnt.asks[one.language][one.topic] for one in asked)
        seen += [one.text for one in asked]
    assert sorted(seen) == sorted(ask for topics in corpus.asks.values() for asks in topics.values() for ask in asks)


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("J'ai été à l’hôpital", "fr", "J’ai ete a l'hopital"),
        ("أين المدرسة إلى", "ar", "اين المدرسه الي"),
        ("ኣብ ጸሓይ ሰብ", "ti", "አብ ፀሓይ ሠብ"),
        ("where", "en", "where"),
    ],
)
def test_another_keyboard_writes_the_same_words(text, language, other):
    """Letters become those of another keyboard, and words stay words."""
    assert respelt(text, language) == other


def test_a_stage_comes_back():
    """After a stage was taken away for measuring, the code is as it was."""
    variants = [variant for variant in WITHOUT if variant.changes]
    assert variants
    before = features.WEIGHTS, normalise.fold_arabic
    for variant in variants:
        with changed(variant.changes):
            assert all(getattr(owner, name) is not None for owner, name, _ in variant.changes)
    assert (features.WEIGHTS, normalise.fold_arabic) == before


def test_other_ways_find_their_own_asks():
    """Each of the other ways finds the topic of an ask that it knows."""
    corpus = small_corpus()
    learnt, asked = kept_back(corpus, FOLDS - 1)
    known = [one for fold in range(FOLDS - 1) for one in kept_back(corpus, fold)[1]]
    assert known
    assert asked is not known
    assert shares(by_spelling(learnt), known)[0] > 0.9
    assert shares(by_words(learnt), known)[0] > 0.7
