"""The referrals' part of the SQLite store."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.referrals import ReferralRecord

REFERRAL_SWEEPS = {"referral": "delete from referral where goes <= ?"}

_COLUMNS = "id, place, receipt, person, sealed, address, open, wakes, access, goes, letter, failed, version"
_SELECT = f"select {_COLUMNS} from referral"  # noqa: S608 -- our own columns
_AMONG = "in (select value from json_each(?))"
_INSERT = f"insert into referral ({_COLUMNS}) values (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)"  # noqa: S608
_REPLACE = """update referral set receipt = nullif(?, ''), person = ?, sealed = ?, address = ?, open = ?, wakes = ?,
    access = ?, goes = ?, letter = ?, failed = 0, version = ? where id = ? and version = ?"""
_TAKE_BACK = """delete from letter where state in ('waiting', 'held') and leased = 0
    and name = (select letter from referral where id = ? and letter <> ?)"""
_UNBIND = "update referral set person = '', receipt = null, address = x'', version = version + 1 where"
_MINE = f"{_SELECT} where person = ? and access > ? order by open desc, access desc limit 1"


class _Connected(Protocol):
    """What this part needs of the whole store."""

    _database: Database


class SqliteReferrals:
    """See ``ReferralStore``; inherited by the store, whose connection it uses."""

    async def referral(self: _Connected, id_: str) -> ReferralRecord | None:
        return _first(self._database, f"{_SELECT} where id = ?", [id_])

    async def referral_of_receipt(self: _Connected, receipts: Sequence[str], now: datetime) -> ReferralRecord | None:
        sql = f"{_SELECT} where receipt {_AMONG} and access > ?"
        return _first(self._database, sql, [json.dumps(receipts), now.timestamp()])

    async def referrals_to(self: _Connected, places: Sequence[str]) -> Sequence[ReferralRecord]:
        return _all(self._database, f"{_SELECT} where place {_AMONG} order by open desc, rowid", [json.dumps(places)])

    async def referrals_due(self: _Connected, now: datetime, limit: int) -> Sequence[ReferralRecord]:
        sql = f"{_SELECT} where wakes <= ? or failed = 1 order by rowid limit ?"
        return _all(self._database, sql, [now.timestamp(), limit])

    async def referrals_of(self: _Connected, people: Sequence[str]) -> Sequence[ReferralRecord]:
        return _all(self._database, f"{_SELECT} where person {_AMONG} order by rowid", [json.dumps(people)])

    async def places_referred_to(self: _Connected) -> Sequence[str]:
        sql = "select distinct place from referral where open = 1 order by place"
        return [str(place) for (place,) in self._database.conn.execute(sql).fetchall()]

    async def drop_addresses(self: _Connected, now: datetime) -> int:
        with self._database.atomic():
            sql = f"{_UNBIND} access <= ? and (person <> '' or receipt is not null)"
            return int(self._database.conn.execute(sql, [now.timestamp()]).rowcount)


def referral_of(database: Database, people: Sequence[str], now: datetime) -> ReferralRecord | None:
    """The referral of somebody under one of these names: the open one, or the one used last."""
    found = (_first(database, _MINE, [name, now.timestamp()]) for name in people)
    return next((one for one in found if one), None)


def change_referrals(database: Database, records: Iterable[ReferralRecord]) -> None:
    """Keep each (version 1), or replace the version before; within the caller's transaction.

    A letter to the person that was not sent yet goes when another one, or none, counts instead.

    :raises Conflict: somebody else was first, or a receipt is taken.
    """
    for record in records:
        try:
            if record.version == 1:
                database.conn.execute(_INSERT, [record.id, record.place, *_values(record)])
                continue
            database.conn.execute(_TAKE_BACK, [record.id, record.letter])
            values = [*_values(record), record.version, record.id, record.version - 1]
            changed = database.conn.execute(_REPLACE, values).rowcount
        except sqlite3.IntegrityError as error:
            raise Conflict from error
        if changed != 1:
            raise Conflict


def forget_referrals(database: Database, people: Sequence[str]) -> None:
    """What ended goes; what is open is nobody's any more. Within the caller's transaction."""
    named = json.dumps(people)
    database.conn.execute(f"delete from referral where open = 0 and person {_AMONG}", [named])  # noqa: S608
    database.conn.execute(f"{_UNBIND} person {_AMONG}", [named])


def letters_failed(database: Database, letters: Sequence[str]) -> None:
    """Letters were refused for good, or never got out: if one was about a referral, its clock looks at that."""
    sql = f"update referral set failed = 1, version = version + 1 where letter {_AMONG}"  # noqa: S608
    database.conn.execute(sql, [json.dumps(letters)])


def _values(record: ReferralRecord) -> list[object]:
    return [
        record.receipt, record.person, record.sealed, record.address, int(record.open), _stamp(record.wakes),
        record.access.timestamp(), _stamp(record.goes), record.letter,
    ]  # fmt: skip


def _first(database: Database, sql: str, values: Sequence[object]) -> ReferralRecord | None:
    row = database.conn.execute(sql, values).fetchone()
    return _record(row) if row else None


def _all(database: Database, sql: str, values: Sequence[object]) -> list[ReferralRecord]:
    return [_record(row) for row in database.conn.execute(sql, values).fetchall()]


def _record(row: tuple[Any, ...]) -> ReferralRecord:
    id_, place, receipt, person, sealed, address, is_open, wakes, access, goes, letter, failed, version = row
    return ReferralRecord(
        id_, place, receipt or "", person, sealed, address, bool(is_open), _moment(wakes),
        datetime.fromtimestamp(access, tz=UTC), _moment(goes), letter, bool(failed), version,
    )  # fmt: skip


def _stamp(moment: datetime | None) -> float | None:
    return moment.timestamp() if moment else None


def _moment(stamp: float | None) -> datetime | None:
    return datetime.fromtimestamp(stamp, tz=UTC) if stamp is not None else None
