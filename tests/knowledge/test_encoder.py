import numpy as np

from bot.knowledge.encoder import (
    key_of,
    load_encoders,
    missing_encoders,
    shortened,
    stored_vectors,
    write_vectors,
)
from bot.knowledge.normalise import Said
from bot.knowledge.ranking import Ranking
from tests.knowledge.corpora import small_corpus


class Lengths:
    """An encoder that knows how long a text is and what it starts with."""

    name = "lengths"
    slow = False
    languages = frozenset({"en"})

    def taught(self, texts):
        return self.encode(texts)

    def encode(self, texts):
        rows = np.array([[len(text) % 7 + 1, ord(text[0]) % 13, 1] for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


class SlowLengths(Lengths):
    name = "slow"
    slow = True


class Unread(SlowLengths):
    def __init__(self, every):
        self.every = every

    def taught(self, texts):
        return self.encode(texts) * (np.arange(len(texts)) % self.every == 0)[:, None]


def test_encoders_are_optional():
    """What cannot be loaded is named, what can is loaded; together they are all."""
    assert len(load_encoders()) + len(missing_encoders()) == 2


def test_the_careful_head_is_asked_when_the_quick_one_is_unsure():
    """A slow encoder is used for unsure questions, and not at all when it has read too few texts."""
    unsure = Said.of("in the morning my")
    assert Ranking(small_corpus(), [Lengths(), SlowLengths()]).rank(unsure, "en").stage == "careful"
    assert Ranking(small_corpus(), [Lengths(), Unread(2)]).rank(unsure, "en").stage == "careful"
    assert Ranking(small_corpus(), [Lengths(), Unread(9)]).rank(unsure, "en").stage == "quick"


def test_a_slow_encoder_reads_few_words():
    """Words are left out from the end until the rest is short enough; one long word stays."""
    assert shortened("one two three " * 20, lambda text: len(text.split())) == " ".join(["one two three"] * 7)[:-6]
    assert shortened("word", lambda _: 99) == "word"


def test_stored_vectors(tmp_path):
    """Stored vectors are close to the encoder's own, found by hash, and refused for another encoder."""
    path = tmp_path / "vectors.npz"
    assert write_vectors(path, [(Lengths(), ["old", "two"])]) == 2
    assert write_vectors(path, [(Lengths(), ["one", "two", "one"])]) == 1
    found = stored_vectors(path, "lengths")
    assert set(found) == {key_of("one"), key_of("two")}
    assert stored_vectors(path, "other") == {}
    assert stored_vectors(tmp_path / "none.npz", "lengths") == {}
