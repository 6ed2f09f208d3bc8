"""Asks teach the service what people mean; the same ask twice teaches nothing, and with two meanings it misleads."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.content.checks.subject import Subject
from bot.content.findings import Finding, Source
from bot.messages import LANGUAGES

LONGEST_ASK = 150


@dataclass(frozen=True, slots=True)
class _Line:
    """What somebody may say, and what it means: a topic, or the heading of a list in the lexicon."""

    meaning: str
    words: str
    finding: Callable[[str], Finding]


def repeated_asks(subject: Subject) -> Iterator[Finding]:
    """Of the articles and of the lexicon, whose lines of danger, calm and none of ours decide at once."""
    for language in LANGUAGES:
        first: dict[str, _Line] = {}
        for line in (*_of_articles(subject, language), *_of_lexicon(subject, language)):
            before = first.setdefault(ask_key(line.words), line)
            if before is not line:
                yield line.finding(_repeated(line.meaning, before))


def _of_articles(subject: Subject, language: str) -> Iterator[_Line]:
    for topic, phrase, line, column, words in subject.asks(language):
        yield _Line(topic, words, partial(phrase.finding, line=line, column=column))


def _of_lexicon(subject: Subject, language: str) -> Iterator[_Line]:
    """What has another form than a lexicon has is left out here: ``structure`` tells of it."""
    file = subject.content.lexicons[language]
    asks, danger = _table(file.tables.get("asks")), _table(file.tables.get("danger"))
    lists = [
        *((topic, ("[asks]", f"\n{topic} ="), lines) for topic, lines in asks.items()),
        *((f"[danger.{topic}]", (f"[danger.{topic}]",), _table(one).get("says")) for topic, one in danger.items()),
        *((f"[{name}]", (f"[{name}]",), _table(file.tables.get(name)).get("says")) for name in ("quiet", "out")),
    ]
    for meaning, heading, lines in lists:
        for words in filter(lambda line: isinstance(line, str), lines if isinstance(lines, list) else ()):
            yield _Line(meaning, words, partial(_finding, file.source, (*heading, words)))


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _finding(source: Source, where: Sequence[str], message: str) -> Finding:
    return source.at(source.find(*where), message)


def _repeated(meaning: str, before: _Line) -> str:
    at = before.finding("")
    where = f"{at.path} line {at.line}"
    if meaning == before.meaning:
        return f"This ask stands already in {where}: keep one of the two."
    return (
        f"This ask leads also to {before.meaning} ({where}): keep it where it fits best, and say it differently here."
    )


def long_asks(subject: Subject) -> Iterator[Finding]:
    for language in LANGUAGES:
        for _, phrase, line, column, words in subject.asks(language):
            if len(words) > LONGEST_ASK:
                message = f"This ask has {len(words)} characters: keep it under {LONGEST_ASK}, as people type."
                yield phrase.finding(message, line, column)


def ask_key(words: str) -> str:
    """Two asks with the same key are the same: case, punctuation, spaces and Arabic vowel signs do not count."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return " ".join("".join(_kept(character) for character in plain).split())


def _kept(character: str) -> str:
    if unicodedata.category(character) in {"Mn", "Cf"}:
        return ""
    return character if character.isalnum() else " "
