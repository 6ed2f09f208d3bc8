"""The counts of introductions as a table and as a file for spreadsheets; a number under five is shown to nobody."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO

from bot.conversation.introduced import question
from bot.conversation.world import World
from bot.messages import Text
from bot.referral.counting import WHATS, Row
from bot.small_numbers import HIDDEN


@dataclass(frozen=True, slots=True)
class Shown:
    """One row as it is shown."""

    week: date
    topic: Text
    language: Text
    numbers: tuple[str, ...]


def columns() -> tuple[Text, ...]:
    """The names of the numbers, in the order of each row."""
    return tuple(_column(what) for what in WHATS)


def rows(table: Sequence[Row], world: World) -> list[Shown]:
    """The table in words."""
    return [Shown(row.week, question(row.topic, world), Text(f"spoken-{row.language}"), _numbers(row)) for row in table]


def spreadsheet(table: Sequence[Row]) -> str:
    """The table as CSV (RFC 4180) in ids, so that programs read the same whatever language somebody speaks."""
    written = StringIO()
    lines = csv.writer(written)
    lines.writerow(["week", "place", "topic", "language", *WHATS])
    lines.writerows([row.week.isoformat(), row.place, row.topic, row.language, *_numbers(row)] for row in table)
    return written.getvalue()


def _column(what: str) -> Text:
    kind, _, answer = what.partition("-")
    if kind == "helped":
        return Text("inbox-web-count-helped", {"answer": Text(f"helped-{answer}")})
    return Text(f"inbox-web-count-{what}")


def _numbers(row: Row) -> tuple[str, ...]:
    return tuple(HIDDEN if row.numbers[what] is None else str(row.numbers[what]) for what in WHATS)
