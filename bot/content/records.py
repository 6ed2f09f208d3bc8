"""One TOML file or table, read key by key, every mistake noted with its line.

A Record remembers which keys were read: what is left over is a mistake too (a misspelt key would otherwise be silence).
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from bot.content.findings import Finding, Source, read
from bot.content.known import Known, nearest
from bot.content.toml import parse_toml


class Record:
    """A table of a TOML file; ``key`` is the table's own name ("" for the whole file)."""

    def __init__(self, source: Source, data: dict[str, object], findings: list[Finding], key: str = "") -> None:
        self.key = key
        self._source = source
        self._data = data
        self._findings = findings
        self._read: set[str] = set()
        self._missing: list[tuple[str, str]] = []

    def __contains__(self, key: str) -> bool:
        return key in self._data

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
        """Note, once all keys are known, that ``key`` is missing: a misspelt key is one mistake and not two."""
        self._missing.append((key, example))

    def finish(self) -> None:
        """Note every key that nobody asked for, and every one that is missing."""
        unknown = set(self._data) - self._read
        for key, example in self._missing:
            misspelt = nearest(key, unknown)
            unknown.discard(misspelt or "")
            if misspelt:
                self._complain_unknown_key(misspelt, f'write "{key}"')
            else:
                self.complain(None, f'"{key}" is missing: write {example}.')
        absent = Known(self._read - set(self._data))
        for key in sorted(unknown):
            self._complain_unknown_key(key, absent.advice(key) if absent.ids else "take it out")

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

    def choice(self, key: str, known: Known) -> str | None:
        """The text at ``key`` when it is one of ``known``."""
        value = self.text(key)
        return value if value is None or self._is_known(key, value, known) else None

    def choices(self, key: str, known: Known, *, required: bool = True) -> tuple[str, ...]:
        """The texts at ``key`` that are among ``known``."""
        return tuple(value for value in self.texts(key, required=required) if self._is_known(key, value, known))

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
        if value is None:
            self.require(key, f"{key} = 2026-11-22")
        else:
            self.complain(key, _day_advice(key, value))
        return date.min

    def _take(self, key: str) -> object:
        self._read.add(key)
        return self._data.get(key)

    def _without_repeats(self, key: str, values: list[str]) -> tuple[str, ...]:
        trimmed = tuple(dict.fromkeys(value.strip() for value in values))
        if len(trimmed) < len(values):
            self.complain(key, f'"{key}" says the same thing twice: keep one of the two.')
        return trimmed

    def _is_known(self, key: str, value: str, known: Known) -> bool:
        if value not in known.ids:
            self.complain(key, f'"{value}" is not known here: {known.advice(value)}.')
        return value in known.ids

    def _complain_unknown_key(self, key: str, advice: str) -> None:
        self.complain(key, f'"{key}" is not a known key: {advice}.')

    def _offset(self, key: str | None) -> int:
        """Where the key stands in its table, or where the table stands when the key is not written."""
        table = _search(self._source.text, rf'^\[("?){re.escape(self.key)}\1\]', 0) if self.key else 0
        return table if key is None else _search(self._source.text, rf'^("?){re.escape(key)}\1[ \t]*=', table)


def _search(text: str, pattern: str, start: int) -> int:
    found = re.compile(pattern, re.MULTILINE).search(text, start)
    return found.start() if found else start


def _day_advice(key: str, value: object) -> str:
    with suppress(ValueError):
        return f"Write the date without quotes: {key} = {date.fromisoformat(str(value).strip()[:10])}."
    return f'"{key}" is a day: write {key} = 2026-11-22, year first and without quotes.'


def read_record(path: Path, folder: Path) -> tuple[Record, list[Finding]]:
    """The whole file as a record, with the list in which it notes what is wrong.

    A file that is absent or cannot be read is an empty record: its one finding says so, and nothing is noted after it.
    """
    source, faults = read(path, folder)
    data, unreadable = ({}, faults) if faults else parse_toml(source)
    noted: list[Finding] = []
    return Record(source, data, [] if unreadable else noted), unreadable or noted
