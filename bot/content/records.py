"""One TOML file or table, read key by key, every mistake noted with its line.

A Record remembers which keys were read: what is left over is a mistake too (a misspelt key would otherwise be silence).
"""

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from bot.content.findings import Finding, Source, read
from bot.content.known import Known, id_of, nearest
from bot.content.toml import parse_toml

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""A day or year outside these is a slip of the keyboard."""

LONGEST_VALID = 3650
"""Days; no fact is good for more than ten years."""

_ID = re.compile(r"[a-z][a-z0-9-]*")


class Record:
    """A table of a TOML file; ``key`` is the table's own name ("" for the whole file), ``start`` where it begins."""

    def __init__(
        self, source: Source, data: dict[str, object], findings: list[Finding], key: str = "", start: int = 0
    ) -> None:
        self.key = key
        self._source = source
        self._data = data
        self._findings = findings
        self._start = start
        self._read: set[str] = set()
        self._missing: list[tuple[str, str]] = []

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def named_tables(self) -> Iterator["Record"]:
        """Every ``[key]`` of the file as a record of its own."""
        outside = [key for key, value in self._data.items() if not isinstance(value, dict)]
        if outside:
            self.complain(outside[0], f'"{outside[0]}" stands outside a table: write [name] above it.')
        for key, value in self._data.items():
            if isinstance(value, dict):
                yield self._below(key, value)

    def table(self, key: str) -> "Record | None":
        """The one table ``[key]``; None when it is absent."""
        value = self._take(key)
        if isinstance(value, dict):
            return self._below(key, value)
        if value is not None:
            self.complain(key, f'"{key}" is a table: write [{key}] on a line of its own, below all else.')
        return None

    def tables(self, key: str, name: str = "") -> tuple["Record", ...]:
        """The tables ``[[key]]`` in their order; ``name`` is how they are headed when they stand inside others."""
        head = f"[[{name or key}]]"
        value = self._take(key)
        if value is None:
            self.require(key, f"{head} on a line of its own, and below it what belongs to it")
        elif not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.complain(key, f'"{key}" needs two brackets on each side: write {head}.')
        else:
            starts = self._heads(name or key)
            return tuple(
                Record(self._source, item, self._findings, key, starts[number] if number < len(starts) else self._start)
                for number, item in enumerate(value)
            )
        return ()

    def texts_by_name(self, key: str, *, required: bool = False) -> dict[str, str]:
        """The texts ``key.name = "..."`` by their names, which are ids; empty when there is none."""
        value, example = self._take(key), f'{key}.yes = "..."'
        if isinstance(value, dict):
            table = self._below(key, value)
            return {name: text for name in value if (text := table.named_text(name))}
        if value is not None:
            self.complain(key, f'"{key}" has a name behind it: write {example}, one a line.')
        elif required:
            self.require(key, example)
        return {}

    def complain(self, key: str | None, message: str, word: str = "") -> None:
        """Note a mistake at ``key``, at the text ``word`` in its list, or at the head of the table."""
        offset = self._offset(key)
        at_word = self._source.text.find(f'"{word}"', offset) if word else -1
        self._findings.append(self._source.at(max(offset, at_word), message))

    def require(self, key: str, example: str) -> None:
        """Note, once all keys are known, that ``key`` is missing: a misspelt key is one mistake and not two."""
        self._missing.append((key, example))

    def finish(self) -> None:
        """Note every key that nobody asked for, and every one that is missing."""
        unknown = set(self._data) - self._read
        absent = self._read - set(self._data)
        optional = absent - {key for key, _ in self._missing}
        alone = {key for key in unknown if len(unknown) == len(self._missing) == 1 and not nearest(key, optional)}
        for key, example in self._missing:
            misspelt = nearest(key, unknown) or next(iter(alone), None)
            unknown.discard(misspelt or "")
            if misspelt:
                self._complain_unknown_key(misspelt, f'write "{key}"')
            else:
                self.complain(None, f'"{key}" is missing: write {example}.')
        for key in sorted(unknown):
            meant = nearest(key, absent) or nearest(key, self._read)
            self._complain_unknown_key(key, f'write "{meant}"' if meant else _instead(absent))

    def text(self, key: str, pattern: str = r".+", wanted: str = "some words, or leave the line out") -> str | None:
        """The text at ``key``, trimmed; None when it is absent."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.complain(key, f'"{key}" is one text between quotes: write {wanted}.')
        elif re.fullmatch(pattern, value.strip(), re.DOTALL):
            return value.strip()
        else:
            self.complain(key, f'"{key}" cannot be used: write {wanted}.')
        return None

    def required_text(self, key: str, pattern: str = r".+", wanted: str = "") -> str:
        """``text`` that must be there; "" (and a finding) when it is absent or cannot be used."""
        wanted = wanted or f'{key} = "..."'
        if key not in self._data:
            self.require(key, wanted)
        return self.text(key, pattern, wanted) or ""

    def named_text(self, name: str) -> str | None:
        """The text of a name that a volunteer chose, which must be an id."""
        if not _ID.fullmatch(name):
            self.complain(name, _no_id(name))
        return self.text(name, wanted=f'{self.key}.{name} = "..."')

    def id(self) -> str:
        """The id of this table, as written; a finding when it cannot be one."""
        written = self.required_text("id")
        if written and not _ID.fullmatch(written):
            self.complain("id", _no_id(written))
        return written

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """The list of texts at ``key``; empty when it is absent, which only what is not required may be."""
        value = self._take(key)
        if value is None:
            if required:
                self.require(key, f'{key} = ["..."]')
            return ()
        if isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value):
            if required and not value:
                self.complain(key, f'"{key}" is empty: write at least one, {key} = ["..."].')
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

    def whole(self, key: str, least: int, most: int) -> int | None:
        value = self._take(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and least <= value <= most):
            return value
        self.complain(key, f'"{key}" is a whole number: write it between {least} and {most}, without quotes.')
        return None

    def year(self, key: str) -> int | None:
        return self.whole(key, FIRST_YEAR, LAST_YEAR)

    def valid_days(self) -> int:
        """How many days the facts hold; 0 (and a finding) when that is absent or cannot be."""
        if "valid_days" not in self:
            self.require("valid_days", "valid_days = 180 (for how many days its facts hold)")
        return self.whole("valid_days", 1, LONGEST_VALID) or 0

    def day(self, key: str) -> date:
        """The day at ``key``; ``date.min`` (and a finding) when it is absent or cannot be read."""
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime) and FIRST_YEAR <= value.year <= LAST_YEAR:
            return value
        if value is None:
            self.require(key, f"{key} = 2026-11-22")
        else:
            self.complain(key, _day_advice(key, value))
        return date.min

    def _take(self, key: str) -> object:
        self._read.add(key)
        return self._data.get(key)

    def _below(self, key: str, data: dict[str, object]) -> "Record":
        return Record(self._source, data, self._findings, key, self._offset(key))

    def _without_repeats(self, key: str, values: list[str]) -> tuple[str, ...]:
        trimmed = tuple(dict.fromkeys(value.strip() for value in values))
        if len(trimmed) < len(values):
            self.complain(key, f'"{key}" says the same thing twice: keep one of the two.')
        return trimmed

    def _is_known(self, key: str, value: str, known: Known) -> bool:
        if value not in known.ids:
            self.complain(key, f'"{value}" is not known here: {known.advice(value)}.', value)
        return value in known.ids

    def _complain_unknown_key(self, key: str, advice: str) -> None:
        self.complain(key, f'"{key}" is not a known key: {advice}.')

    def _offset(self, key: str | None) -> int:
        """Where the key stands in its table, ``key =``, ``key.more =``, ``table.key =`` or ``[key]``; else its head."""
        if key is None:
            return self._start
        name, own = re.escape(key), re.escape(self.key)
        line = rf'^[ \t]*(?:"?{own}"?[ \t]*\.[ \t]*)?("?){name}\1[ \t]*[.=]|^[ \t]*\[[ \t]*("?){name}\2[ \t]*\]'
        found = re.compile(line, re.MULTILINE).search(self._source.text, self._start)
        return _words_at(found) if found else self._start

    def _heads(self, name: str) -> list[int]:
        """Where each ``[[name]]`` of this table stands."""
        head = re.compile(rf"^[ \t]*\[\[[ \t]*{re.escape(name)}[ \t]*\]\]", re.MULTILINE)
        return [_words_at(found) for found in head.finditer(self._source.text, self._start)]


def complain_of_doubles(records: Iterable[tuple[Record, str]]) -> None:
    """Note each table whose id, given beside it, another one has before it."""
    seen: set[str] = set()
    for record, id_ in records:
        if id_ and id_ in seen:
            record.complain("id", f'"{id_}" stands twice: give one of the two another id, or take it out.')
        seen.add(id_)


def _words_at(line: re.Match[str]) -> int:
    return line.start() + len(line[0]) - len(line[0].lstrip())


def _instead(absent: Collection[str]) -> str:
    return f"write one of {', '.join(sorted(absent))}, or take it out" if absent else "take it out"


def _no_id(written: str) -> str:
    proposed = id_of(written)
    advice = f'write "{proposed}"' if _ID.fullmatch(proposed) else "begin it with a letter"
    return f'"{written}" cannot be a name here: {advice}, in small letters, digits and dashes.'


def _day_advice(key: str, value: object) -> str:
    with suppress(ValueError):
        day = date.fromisoformat(str(value).strip()[:10])
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return f"{day} is no day in our time: correct the year, as in {key} = 2026-11-22."
        return f"Write the date without quotes and without a time: {key} = {day}."
    return f'"{key}" is a day: write {key} = 2026-11-22, year first and without quotes.'


def record_of(source: Source) -> tuple[Record, list[Finding]]:
    """The whole file as a record, with the list in which it notes what is wrong.

    A file that cannot be read is an empty record: its one finding says so, and nothing is noted after it.
    """
    data, unreadable = parse_toml(source)
    noted: list[Finding] = []
    return Record(source, data, [] if unreadable else noted), unreadable or noted


def read_record(path: Path, folder: Path) -> tuple[Record, list[Finding]]:
    """``record_of`` a file of the content folder; one that is absent or cannot be opened is empty and a finding."""
    source, faults = read(path, folder)
    record, noted = record_of(source)
    return (Record(source, {}, []), faults) if faults else (record, noted)
