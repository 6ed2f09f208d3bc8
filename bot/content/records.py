"""One TOML file or table, read key by key, every mistake noted with its line.

A Record remembers which keys were read: what is left over is a mistake too (a misspelt key would otherwise be silence).
"""

import re
import tomllib
from collections.abc import Collection, Iterator
from datetime import date, datetime
from pathlib import Path

from bot.content.findings import Finding, Source, read

_ERROR_LINE = re.compile(r"at line (\d+), column (\d+)")


class Record:
    """A table of a TOML file; ``key`` is the table's own name ("" for the whole file)."""

    def __init__(self, source: Source, data: dict[str, object], findings: list[Finding], key: str = "") -> None:
        self.key = key
        self._source = source
        self._data = data
        self._findings = findings
        self._read: set[str] = set()

    def tables(self) -> Iterator["Record"]:
        """Every ``[key]`` of the file as a record of its own."""
        for key, value in self._data.items():
            if isinstance(value, dict):
                yield Record(self._source, value, self._findings, key)
            else:
                self.complain(key, f'"{key}" stands outside a table: write [name] above it.')

    def table(self, key: str) -> "Record | None":
        """The one table ``[key]``; None when it is absent."""
        value = self._take(key)
        if isinstance(value, dict):
            return Record(self._source, value, self._findings, key)
        if value is not None:
            self.complain(key, f'"{key}" is a table: write [{key}] on a line of its own, below all else.')
        return None

    def complain(self, key: str | None, message: str) -> None:
        self._findings.append(self._source.at(self._offset(key), message))

    def require(self, key: str, example: str) -> None:
        self.complain(None, f'"{key}" is missing: write {example}.')

    def refuse_unread(self) -> None:
        """Note every key that nobody asked for."""
        for key in sorted(set(self._data) - self._read):
            self.complain(key, f'"{key}" is not a known key: write one of {", ".join(sorted(self._read))}.')

    def text(self, key: str, pattern: str = r".+", wanted: str = "some text, or leave the line out") -> str | None:
        """The text at ``key``, trimmed; None when it is absent."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, str) and re.fullmatch(pattern, value.strip(), re.DOTALL):
            return value.strip()
        self.complain(key, f'"{key}" cannot be used: write {wanted}.')
        return None

    def required_text(self, key: str) -> str:
        if key not in self._data:
            self.require(key, f'{key} = "..."')
        return self.text(key) or ""

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """The list of texts at ``key``; empty when it is absent."""
        value = self._take(key)
        if value is None:
            if required:
                self.require(key, f'{key} = ["..."]')
            return ()
        if isinstance(value, list) and value and all(isinstance(item, str) and item.strip() for item in value):
            return self._without_repeats(key, value)
        self.complain(key, f'"{key}" must be a list of texts: write {key} = ["one", "two"].')
        return ()

    def choice(self, key: str, known: Collection[str]) -> str | None:
        """The text at ``key`` when it is one of ``known``."""
        value = self.text(key)
        if value is None or value in known:
            return value
        self._complain_unknown(key, value, known)
        return None

    def choices(self, key: str, known: Collection[str], *, required: bool = True) -> tuple[str, ...]:
        """The texts at ``key`` that are among ``known``."""
        values = self.texts(key, required=required)
        for value in values:
            if value not in known:
                self._complain_unknown(key, value, known)
        return tuple(value for value in values if value in known)

    def flag(self, key: str) -> bool | None:
        value = self._take(key)
        if value is None or isinstance(value, bool):
            return value
        self.complain(key, f'"{key}" is yes or no: write true or false, without quotes.')
        return None

    def number(self, key: str, least: float, most: float) -> float | None:
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
            return float(value)
        self.complain(key, f'"{key}" is a number: write it between {least:g} and {most:g}, without quotes.')
        return None

    def year(self, key: str) -> int | None:
        number = self.number(key, 1990, 2100)
        return None if number is None else int(number)

    def day(self, key: str) -> date:
        """The day at ``key``; ``date.min`` (and a finding) when it is absent or cannot be read."""
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.complain(key if value is not None else None, f'"{key}" is a day: write {key} = 2026-11-22.')
        return date.min

    def _take(self, key: str) -> object:
        self._read.add(key)
        return self._data.get(key)

    def _without_repeats(self, key: str, values: list[str]) -> tuple[str, ...]:
        trimmed = tuple(dict.fromkeys(value.strip() for value in values))
        if len(trimmed) < len(values):
            self.complain(key, f'"{key}" says the same thing twice: keep one of the two.')
        return trimmed

    def _complain_unknown(self, key: str, value: str, known: Collection[str]) -> None:
        many = 20
        instead = f"one of {', '.join(sorted(known))}" if len(known) <= many else "one that exists"
        self.complain(key, f'"{value}" is not known here: write {instead}.')

    def _offset(self, key: str | None) -> int:
        """Where the key stands in its table, or where the table stands when the key is not written."""
        table = _search(self._source.text, rf'^\[("?){re.escape(self.key)}\1\]', 0) if self.key else 0
        return table if key is None else _search(self._source.text, rf'^("?){re.escape(key)}\1[ \t]*=', table)


def _search(text: str, pattern: str, start: int) -> int:
    found = re.compile(pattern, re.MULTILINE).search(text, start)
    return found.start() if found else start


def read_record(path: Path, folder: Path, findings: list[Finding]) -> Record:
    """The whole file as a record; an empty one, and a finding, when it is absent or is not TOML."""
    source, faults = read(path, folder)
    findings.extend(faults)
    try:
        data = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        findings.append(_unreadable(source, error))
        data = {}
    return Record(source, data, findings)


def _unreadable(source: Source, error: tomllib.TOMLDecodeError) -> Finding:
    where = _ERROR_LINE.search(str(error))
    line, column = (int(where[1]), int(where[2])) if where else source.position(len(source.text))
    message = "This line cannot be read as TOML: look for a missing quote, comma or bracket here or just above."
    return Finding(source.path, line, column, message)
