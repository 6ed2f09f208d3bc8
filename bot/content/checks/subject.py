"""What a check looks at, and the pieces that several checks read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.content.findings import Finding, read
from bot.content.fluent import Phrase
from bot.content.library import Content
from bot.messages import LANGUAGES

PLACEABLE = re.compile(r"\{[^{}]*\}")
LANGUAGE_NAMES = {"nl": "Dutch", "en": "English", "ar": "Arabic", "fr": "French", "ti": "Tigrinya"}


@dataclass(frozen=True)
class Subject:
    """Content that was read, faults and all, on a day. ``faulty`` are the files in which the loader found a fault."""

    content: Content
    today: date
    faulty: frozenset[str] = frozenset()

    @property
    def folder(self) -> str:
        """The content folder as paths of findings begin with it."""
        return self.content.folder.resolve().name

    def sound(self, *path: str) -> bool:
        """Whether the loader found no fault in a file or folder: only then is what is not there really missing."""
        begin = "/".join((self.folder, *path))
        return not any(file == begin or file.startswith(f"{begin}/") for file in self.faulty)

    @cached_property
    def shared(self) -> frozenset[str]:
        """Ids of the texts that are meant to be the same in all languages, such as the names of the languages."""
        texts = list(self.content.texts.values())
        ids = {id_ for text in texts for id_ in text.ids}
        return frozenset(id_ for id_ in ids if len({text.phrases[id_].raw for text in texts if text.has(id_)}) == 1)

    def said(self, language: str) -> Iterator[Phrase]:
        """What a person can read in this language: no terms, no asks, nothing that is the same in all languages."""
        for phrase in self.content.texts[language].phrases.values():
            if not (phrase.id.startswith("-") or phrase.id.endswith(".ask") or phrase.id in self.shared):
                yield phrase

    def part(self, topic: str, language: str, part: str) -> Phrase:
        """A part of an article that exists."""
        return self.content.texts[language].phrases[f"{topic}.{part}"]

    def asks(self, language: str) -> Iterator[tuple[str, Phrase, int, int, str]]:
        """Topic, phrase, line, column and words of each ask."""
        for topic, code in self.content.articles:
            if code == language:
                phrase = self.part(topic, language, "ask")
                for line, column, words in phrase.lines():
                    yield topic, phrase, line, column, words

    def article_file(self, theme: str, language: str) -> str:
        """The path of the file in which the articles of a theme belong."""
        return f"{self.folder}/{language}/{theme}.ftl"

    def in_topics_file(self, topic: str, key: str, message: str) -> Finding:
        """A finding at a key of a topic in topics.toml."""
        source, _ = read(self.content.folder / "topics.toml", self.content.folder)
        return source.at(source.find(f'id = "{topic}"', key), message)

    def at_check_of(self, name: str, message: str) -> Finding:
        """A finding at the day on which a file was checked: ``places/...`` or ``guides/...``, without its ending."""
        source, _ = read(self.content.folder / f"{name}.toml", self.content.folder)
        return source.at(source.find("\nchecked") + 1, message)


def languages_but(language: str) -> tuple[str, ...]:
    return tuple(code for code in LANGUAGES if code != language)


def blanked(words: str) -> str:
    """The words with everything between braces replaced by spaces, so that columns stay."""
    return PLACEABLE.sub(lambda found: " " * len(found[0]), words)
