"""Articles: what we say about a topic in one language."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.content.findings import Finding
from bot.content.fluent import Entry
from bot.content.texts import Texts
from bot.content.topics import Topic
from bot.messages import Text

PARTS = ("title", "short", "text", "ask")
"""The attributes of an article, in the order in which they are written."""

READ = PARTS[:3]
"""What a person reads, and so what a reviewer approves: not the asks."""


@dataclass(frozen=True, slots=True)
class Article:
    """``title``, ``short`` and ``text`` are the words as an SMS has them; ``line`` is where the article begins."""

    topic: str
    language: str
    title: str
    short: str
    text: str
    asks: tuple[str, ...]
    path: str
    line: int
    hash: str  # SHA-256 of the title, short and text exactly as written


def article_of(entry: Entry, texts: Texts) -> Article:
    """``entry`` has all parts of an article."""
    title, short, text = (texts.render(Text(f"{entry.id}.{part}"), isolate=False) for part in READ)
    asks = tuple(words for _, _, words in entry.phrases["ask"].lines())
    return Article(entry.id, texts.language, title, short, text, asks, entry.path, entry.line, written_hash(entry))


def written_hash(entry: Entry) -> str:
    """Covers every character of title, short and text with their indentation, so that no edit goes unseen."""
    written = "\n".join(entry.phrases[part].raw for part in READ)
    return hashlib.sha256(written.encode()).hexdigest()


def article_faults(entries: Iterable[Entry], topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """What keeps an article from being shown: parts that are missing or unknown, a value, arguments."""
    for entry in entries:
        if entry.id in topics:
            yield from _missing(entry)
            yield from _surplus(entry)
            yield from _inserted(entry)


def is_complete(entry: Entry) -> bool:
    return all(part in entry.phrases for part in PARTS)


def _missing(entry: Entry) -> Iterator[Finding]:
    for part in PARTS:
        if part not in entry.phrases:
            yield entry.finding(f"{entry.id} has no .{part}: add it below the name, indented by 4 spaces.")


def _surplus(entry: Entry) -> Iterator[Finding]:
    known = ", ".join(f".{part}" for part in PARTS)
    for part, phrase in entry.phrases.items():
        if part not in PARTS:
            name = f".{part}" if part else "A text right behind the equals sign"
            yield phrase.finding(f"{name} is not part of an article: use {known} only.")


def _inserted(entry: Entry) -> Iterator[Finding]:
    """Articles are the same for everybody: they hold shared numbers (terms) and nothing else that is inserted."""
    for part, phrase in entry.phrases.items():
        for reference in phrase.references:
            if part == "ask" or not reference.name.startswith("-"):
                advice = "write the words as a person types them" if part == "ask" else "use a term of numbers.ftl"
                message = f"{{ {reference.name} }} cannot stand in .{part}: {advice}."
                yield Finding(phrase.path, reference.line, reference.column, message)
