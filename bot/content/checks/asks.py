"""Asks teach the service what people mean; the same ask twice teaches nothing, under two topics it misleads."""

import unicodedata
from collections.abc import Iterator

from bot.content.checks.subject import Subject
from bot.content.findings import Finding
from bot.messages import LANGUAGES

LONGEST_ASK = 150


def repeated_asks(subject: Subject) -> Iterator[Finding]:
    for language in LANGUAGES:
        first: dict[str, tuple[str, str]] = {}
        for topic, phrase, line, column, words in subject.asks(language):
            key = ask_key(words)
            if key in first:
                yield phrase.finding(_repeated(topic, *first[key]), line, column)
            first.setdefault(key, (topic, f"{phrase.path} line {line}"))


def _repeated(topic: str, other: str, where: str) -> str:
    if topic == other:
        return f"This ask stands already in {where}: keep one of the two."
    return f"This ask leads also to {other} ({where}): keep it where it fits best, and say it differently here."


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
