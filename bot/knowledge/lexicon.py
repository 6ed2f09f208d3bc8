"""The lexicon of one language: what volunteers write in content/<lang>/lexicon.toml, read strictly."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import tomli

from bot.content.known import Known
from bot.errors import ContentError
from bot.knowledge.signs import Sign, parse_sign

SMALLTALK = ("greeting", "thanks", "bye", "who", "insult", "ok")
FILLER = "filler"  # words that may stand beside small talk
COMMANDS = (
    "language:nl", "language:en", "language:fr", "language:ar", "language:ti", "language", "menu", "help", "forget",
    "stop", "start", "back", "more", "places", "emergency", "human", "follow", "follows", "open",
    "introduce", "referral", "wrong",
)  # fmt: skip
DANGERS = (
    "medical-emergency", "medical-crisis", "police-violence-home", "police-report", "police-trafficking",
    "shelter-tonight",
)  # fmt: skip

_TABLES = ("topics", "smalltalk", "commands", "danger", "quiet", "out", "asks")
_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Danger:
    """How one danger sounds: sure signs, and whole messages as people write them."""

    signs: tuple[Sign, ...] = ()
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that one language's lexicon.toml says."""

    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    smalltalk: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    commands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    danger: Mapping[str, Danger] = field(default_factory=dict)
    quiet: Danger = Danger()
    out: tuple[str, ...] = ()
    asks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # topic id -> more than stand in its article
    source: str = ""  # the text it was read from, for the content hash


class _Reader:
    """Reads one file and collects its findings instead of stopping at the first."""

    def __init__(self, text: str, file: str) -> None:
        self._lines = text.splitlines()
        self._file = file
        self.findings: list[str] = []

    def find(self, what: str, message: str) -> None:
        line = next((number for number, line in enumerate(self._lines, 1) if what in line), 1)
        self.findings.append(f"{self._file}:{line}: {message}")

    def table(self, document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        value = document.get(name, {})
        if isinstance(value, dict):
            return value
        self.find(name, f"Write {name} as a heading, [{name}], with its lines below.")
        return _NOTHING

    def known(self, table: Mapping[str, Any], allowed: tuple[str, ...], where: str) -> None:
        for key in table:
            if key not in allowed:
                self.find(key, f"{key} is not known in {where}: {Known(allowed, 'topics.toml').advice(key)}.")

    def strings(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.find(key, f'Write {key} as a list of texts: ["one", "two"].')
            return ()
        for item in value:
            if not any(map(str.isalnum, item)):
                self.find(f'"{item}"', f"A text of {key} has no word: write one, or take the line out.")
        return tuple(value)

    def lists(self, table: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        return {key: self.strings(table, key) for key in table}

    def signs(self, table: Mapping[str, Any]) -> tuple[Sign, ...]:
        read = []
        for text in self.strings(table, "signs"):
            try:
                read.append(parse_sign(text))
            except ValueError:
                self.find(text, f"The sign {text!r} has a part without a word: write one, or take the part out.")
        return tuple(read)

    def danger(self, table: Mapping[str, Any], where: str) -> Danger:
        self.known(table, ("signs", "says"), where)
        return Danger(self.signs(table), self.strings(table, "says"))

    def dangers(self, table: Mapping[str, Any]) -> dict[str, Danger]:
        self.known(table, DANGERS, "[danger]")
        return {topic: self.danger(self.table(table, topic), f"[danger.{topic}]") for topic in table}


def _document(text: str, file: str) -> Mapping[str, Any]:
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        line = place.group(1) if place else len(text.splitlines()) or 1
        raise ContentError([f"{file}:{line}: {error}"]) from error


def parse_lexicon(text: str, file: str, topics: Collection[str] | None = None) -> Lexicon:
    """The lexicon in ``text``; raises ContentError as ``read_lexicon`` does, and when it is no TOML."""
    return read_lexicon(_document(text, file), text, file, topics)


def read_lexicon(document: Mapping[str, Any], text: str, file: str, topics: Collection[str] | None = None) -> Lexicon:
    """The lexicon in ``document``, which was read from ``text``.

    Raises ContentError with every finding as ``file:line: message``. With ``topics``, words and asks must be of these.
    """
    reader = _Reader(text, file)
    reader.known(document, _TABLES, "the lexicon")
    smalltalk, commands = reader.table(document, "smalltalk"), reader.table(document, "commands")
    reader.known(smalltalk, (*SMALLTALK, FILLER), "[smalltalk]")
    reader.known(commands, COMMANDS, "[commands]")
    out, words, asks = (reader.table(document, name) for name in ("out", "topics", "asks"))
    reader.known(out, ("says",), "[out]")
    if topics is not None:
        reader.known(words, tuple(topics), "[topics]")
        reader.known(asks, tuple(topics), "[asks]")
    lexicon = Lexicon(
        topics=reader.lists(words),
        smalltalk=reader.lists(smalltalk),
        commands=reader.lists(commands),
        danger=reader.dangers(reader.table(document, "danger")),
        quiet=reader.danger(reader.table(document, "quiet"), "[quiet]"),
        out=reader.strings(out, "says"),
        asks=reader.lists(asks),
        source=text,
    )
    if reader.findings:
        raise ContentError(reader.findings)
    return lexicon
