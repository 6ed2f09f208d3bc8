"""Reading a TOML file, with one finding that says what to write where it cannot be read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import tomli

from bot.content.findings import Finding, Source

_WHERE = re.compile(r"\(at line (\d+), column (\d+)\)")
_HEAD = re.compile(r"[ \t]*\[+[ \t]*([\w.-]+)")
_OTHER_DAY = re.compile(r"=[ \t]*(?!\d{4}-\d\d-\d\d\b)\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}[ \t]*(#.*)?$")
_CURLY = re.compile("[“”„‘’«»]")
_PLAIN_ADVICE = "look for a missing quote, comma or bracket here or just above"
_ADVICE = (
    ("Cannot overwrite", "this name stands twice, keep one of the two lines"),
    ("Cannot declare", "this name between brackets stands twice, keep one of the two"),
    ("Expected '='", 'write an equals sign behind the name, as in name = "Villa Vrede"'),
    ("Invalid date", "there is no such day or time, write a day as 2026-11-22"),
    ("Invalid value", "write words and phone numbers between quotes, a day as 2026-11-22, yes or no as true or false"),
    ("Expected newline", "write one value a line, with no quote inside the quotes, and a day as 2026-11-22"),
)
"""How the messages of ``tomli`` begin, and what the volunteer probably did."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file that another room reads: as it is written, and its tables; none where there is no file, or a fault."""

    source: Source
    tables: Mapping[str, object]


def parse_toml(source: Source) -> tuple[dict[str, object], list[Finding]]:
    """The tables of a TOML file, or where it cannot be read."""
    try:
        return tomli.loads(source.text), []
    except ValueError as error:  # a number of thousands of digits is no TOMLDecodeError
        return {}, [_unreadable(source, str(error))]


def _unreadable(source: Source, message: str) -> Finding:
    """The reader says "Expected '=' (at line 3, column 5)" or "(at end of document)"."""
    where = _WHERE.search(message)
    line, column = (int(where[1]), int(where[2])) if where else source.position(len(source.text))
    advice = _advice(source, message, source.text.split("\n")[line - 1])
    return Finding(source.path, line, column, f"This line cannot be read as TOML: {advice}.")


def _advice(source: Source, message: str, line: str) -> str:
    curly, head = _CURLY.search(line), _HEAD.match(line)
    if curly:
        return f'write the straight quote " in the place of {curly[0]}'
    if _OTHER_DAY.search(line):
        return "write the day as 2026-11-22: year, month and day, without quotes"
    if head and message.startswith("Cannot") and "[[" in source.text:
        return f"write two brackets on each side, [[{head[1]}]], wherever this name stands"
    return next((advice for beginning, advice in _ADVICE if message.startswith(beginning)), _PLAIN_ADVICE)
