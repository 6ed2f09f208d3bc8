"""Reads what is learnt from (content) and what is measured (question files)."""

import json
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, parse

from bot.knowledge.corpus import Corpus
from bot.knowledge.lexicon import Lexicon, parse_lexicon
from bot.knowledge.understanding import LANGUAGES


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    topic: str | None
    also: frozenset[str]
    kind: str
    language: str

    @property
    def right(self) -> frozenset[str]:
        return self.also | ({self.topic} if self.topic else set())


def questions(path: Path) -> list[Question]:
    """Of a file of questions, or of sentences (``text``, ``lang``) of which only the language counts."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Question(one["text"], None, frozenset(), "sentence", one["lang"])
        if "text" in one
        else Question(one["q"], one["topic"], frozenset(one.get("also", ())), one["kind"], one["lang"])
        for one in lines
    ]


def _plain(pattern: ast.Pattern) -> str:
    return "".join(part.value if isinstance(part, ast.TextElement) else "112" for part in pattern.elements)


def _topics(folder: Path) -> dict[str, tuple[str, ...]]:
    asks: dict[str, tuple[str, ...]] = {}
    for path in sorted(folder.glob("*.ftl")):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                parts = {
                    part.id.name: _plain(part.value) for part in entry.attributes if isinstance(part.value, ast.Pattern)
                }
                if "ask" in parts:
                    asks[entry.id.name] = tuple(line.strip() for line in parts["ask"].splitlines() if line.strip())
    return asks


def _lexicon(folder: Path) -> Lexicon:
    path = folder / "lexicon.toml"
    return parse_lexicon(path.read_text(encoding="utf-8"), str(path)) if path.exists() else Lexicon()


def corpus(content: Path) -> Corpus:
    """The corpus of a content directory, whatever the state of its articles."""
    lexicons = {language: _lexicon(content / language) for language in LANGUAGES}
    read = {language: topics for language in LANGUAGES if (topics := _topics(content / language))}
    return Corpus(asks=read, lexicons=lexicons)
