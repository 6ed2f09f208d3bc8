import numpy as np
import pytest

from bot.knowledge.learner import Messages, solve


@pytest.mark.parametrize("size", [1, 64, 65, 300])
def test_solving_in_blocks(size):
    """The system times what is found is what was wanted, whatever the size."""
    drawn = np.random.default_rng(1).standard_normal((size, 40)).astype(np.float32)
    system = drawn @ drawn.T + np.float32(size) * np.eye(size, dtype=np.float32)
    wanted = drawn[:, :3].copy()
    np.testing.assert_allclose(system @ solve(system.copy(), wanted.copy()), wanted, atol=1e-4)


def _messages(labels, vectors=None):
    """Of each message one piece of letters, that of its class, and these vectors."""
    vectors = np.zeros((len(labels), 0), dtype=np.float32) if vectors is None else vectors
    letters = [(np.array([label]), np.ones(1, dtype=np.float32)) for label in labels]
    return Messages(letters, max(labels) + 1, vectors, np.array(labels), np.arange(len(labels)) % 5 == 0)


@pytest.mark.parametrize("part", [3000, 7])
def test_each_class_scores_highest_for_its_own_messages(monkeypatch, part):
    """What is learnt tells the classes apart, in one part or in many, by letters and by meaning."""
    monkeypatch.setattr("bot.knowledge.learner._PART", part)
    labels = [0] * 10 + [1] * 20 + [2] * 3
    weights = _messages(labels, np.eye(3, dtype=np.float32)[labels]).teach(3)
    assert weights.letters.argmax(axis=1).tolist() == [0, 1, 2]
    assert weights.meaning.argmax(axis=1).tolist() == [0, 1, 2]


def test_letters_alone():
    """Without an encoder there is nothing to learn of meaning, and letters are learnt all the same."""
    weights = _messages([0, 1, 1]).teach(2)
    assert weights.meaning.shape == (0, 2)
    assert weights.letters.argmax(axis=1).tolist() == [0, 1]


def test_parts_have_the_same_mixture(monkeypatch):
    """Every message is in one part, none with two more of a class than another; articles' asks come again last."""
    monkeypatch.setattr("bot.knowledge.learner._PART", 20)
    labels = np.random.default_rng(3).integers(0, 4, 90)
    parts = _messages(labels.tolist()).parts()
    parts, last = parts[:5], parts[5:]
    assert sorted(np.concatenate(parts).tolist()) == list(range(90))
    assert max(map(len, parts)) <= 20
    mixtures = np.array([np.bincount(labels[part], minlength=4) for part in parts])
    assert np.ptp(mixtures, axis=0).max() <= 1
    assert sorted(np.concatenate(last).tolist()) == list(range(0, 90, 5))


def test_an_ask_of_an_article_outweighs_what_is_said_elsewhere():
    """Where the same words stand with an article and, more often, in a lexicon, the article is answered."""
    letters = [(np.zeros(1, dtype=np.intp), np.ones(1, dtype=np.float32))] * 20
    labels = np.array([0] + [1] * 19)
    weights = Messages(letters, 1, np.zeros((20, 0), dtype=np.float32), labels, labels == 0).teach(2)
    assert weights.letters.argmax() == 0
