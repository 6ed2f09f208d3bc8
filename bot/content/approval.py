"""Declaring an article reviewed: the one thing that is written into content/ by the service itself."""

import tempfile
from datetime import date
from pathlib import Path

from bot.content.articles import Article
from bot.content.ledger import SOURCE_LANGUAGE, Approval, Review, approve
from bot.content.library import Content, load
from bot.errors import OperatorError


def approve_article(folder: Path, topic: str, language: str, by: str, on: date) -> Review:
    """Write down that ``by`` approved the article as it stands, and return the state that it then has.

    Raises OperatorError when there is no such article, when its facts are too old to be approved, when this
    approver has approved exactly this text before, or when ``by`` cannot be a name.
    """
    content = load(folder)
    article = _article(content, topic, language)
    source = _article(content, topic, SOURCE_LANGUAGE)
    name = " ".join(by.split())
    approval = Approval(topic, article.hash, source.hash, name, on)
    path = folder / language / "review.toml"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    after = approve(before, content.topics[topic], approval, content.approvals[language])
    _replace(path, after)
    return load(folder).review(topic, language, on)


def _article(content: Content, topic: str, language: str) -> Article:
    if topic not in content.topics:
        raise OperatorError(f"There is no topic {topic}: see `wegwijs content status` for their names.")
    if (topic, language) not in content.articles:
        raise OperatorError(f"{topic} is not written in {language}: write it first.")
    return content.articles[topic, language]


def _replace(path: Path, text: str) -> None:
    """Write the whole file or nothing, so that a running service never reads half of it."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    written = Path(file.name)
    written.chmod(0o644)
    written.replace(path)
