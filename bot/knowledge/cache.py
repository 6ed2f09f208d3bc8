"""What was learnt, kept on disk under the hash of what it was learnt from: numbers only, and safe to delete."""

import hashlib
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from bot.knowledge.encoder import Encoder
from bot.knowledge.features import Pieces
from bot.knowledge.model import Learnt

_FORM = "15"  # to be raised when the way of learning changes
_BROKEN = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)


def place_of(folder: Path, digest: str, encoder: Encoder | None) -> Path:
    """Where the models of this content with this encoder lie."""
    named = f"{_FORM}|{digest}|{encoder.name if encoder else ''}"
    return folder / f"understanding-{hashlib.sha256(named.encode()).hexdigest()[:24]}.npz"


def load(path: Path) -> dict[str, Learnt]:
    """The models by language; none when there is no file or it cannot be read."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return {language: _unpack(file, language) for language in str(file["languages"]).split()}
    except _BROKEN:
        return {}


def store(path: Path, models: Mapping[str, Learnt]) -> None:
    """Written beside and then renamed, so that a crash leaves no half file; a full disk is no reason to stop."""
    cells: dict[str, Any] = {"languages": np.array(" ".join(models))}
    for language, learnt in models.items():
        cells |= _pack(language, learnt)
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            np.savez(file, **cells)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)


def _pack(language: str, learnt: Learnt) -> dict[str, Any]:
    cells: dict[str, Any] = {
        f"{language}/known": np.array("\n".join(learnt.pieces.known)),
        f"{language}/rarity": learnt.pieces.rarity,
        f"{language}/letters": learnt.letters,
        f"{language}/step": np.array(learnt.step),
    }
    return cells if learnt.meaning is None else cells | {f"{language}/meaning": learnt.meaning}


def _unpack(file: Any, language: str) -> Learnt:  # noqa: ANN401 - numpy's archive has no public type
    pieces = Pieces(language, str(file[f"{language}/known"]).split("\n"), file[f"{language}/rarity"])
    letters, step = file[f"{language}/letters"], float(file[f"{language}/step"])
    return Learnt(pieces, letters, step, file.get(f"{language}/meaning"))
