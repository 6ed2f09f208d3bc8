"""What the parts of the SQLite store share: its connection, and how they read and write by it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlite_utils import Database

AMONG = "in (select value from json_each(?))"
"""Behind a column: it is one of the values of a list, which is given as JSON."""

_COUNT = (
    "insert into count (day, what, amount) values (?, ?, ?)"
    " on conflict (day, what) do update set amount = amount + excluded.amount"
)


class Connected(Protocol):
    """What each part needs of the whole store."""

    _database: Database

    def _empty_log(self) -> None: ...


def rows(database: Database, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """All rows that are found."""
    return list(database.conn.execute(sql, values).fetchall())


def change(database: Database, sql: str, values: Sequence[object]) -> int:
    """One change in a transaction of its own; how many rows it changed."""
    with database.atomic():
        return int(database.conn.execute(sql, values).rowcount)


def count(database: Database, day: str, what: str, by: int) -> None:
    """So many more of something on a day (ISO 8601), within the caller's transaction."""
    database.conn.execute(_COUNT, [day, what, by])


def moment(stamp: float) -> datetime:
    """The moment that was kept as seconds since 1970."""
    return datetime.fromtimestamp(stamp, tz=UTC)


def moment_or_none(stamp: float | None) -> datetime | None:
    return None if stamp is None else moment(stamp)


def stamp_or_none(when: datetime | None) -> float | None:
    return when.timestamp() if when else None
