"""Declaring an article or a guide reviewed: the one thing that is written into content/ by the service itself."""

import tempfile
from datetime import date
from pathlib import Path

from bot.content.ledger import SOURCE_LANGUAGE, Approval, Review, approve
from bot.content.library import Content, load
from bot.errors import OperatorError


def approve_text(folder: Path, id_: str, language: str, by: str, on: date) -> Review:
    """Write down that ``by`` approved an article or a guide as it stands, and return the state that it then has.

    Raises OperatorError when there is no such topic or guide, when its facts are too old to be approved, when this
    approver has approved exactly this text before, or when ``by`` cannot be a name.
    """
    content = load(folder)
    text, source = (_hash(content, id_, code) for code in (language, SOURCE_LANGUAGE))
    approval = Approval(id_, text, source, " ".join(by.split()), on)
    path = folder / language / "review.toml"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    after = approve(before, content.reviewed[id_], approval, content.approvals[language])
    _replace(path, after)
    return load(folder).review(id_, language, on)


def _hash(content: Content, id_: str, language: str) -> str:
    if id_ not in content.reviewed:
        raise OperatorError(f"There is no topic or guide {id_}: see `wegwijs content status` for their names.")
    if (id_, language) not in content.hashes:
        raise OperatorError(f"{id_} is not written in {language}: write it first.")
    return content.hashes[id_, language]


def _replace(path: Path, text: str) -> None:
    """Write the whole file or nothing, so that a running service never reads half of it."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    written = Path(file.name)
    written.chmod(0o644)
    written.replace(path)
