"""The referrals' part of the SQLite store."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.connection import AMONG, Connected, change, moment, moment_or_none, rows, stamp_or_none
from bot.storage.referrals import ReferralRecord

REFERRAL_SWEEPS = {"referral": "delete from referral where goes <= ?"}

_COLUMNS = "id, place, receipt, person, sealed, address, open, wakes, access, goes, letter, failed, version"
_SELECT = f"select {_COLUMNS} from referral"  # noqa: S608 -- our own columns
_INSERT = f"insert into referral ({_COLUMNS}) values (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)"  # noqa: S608
_REPLACE = """update referral set receipt = nullif(?, ''), person = ?, sealed = ?, address = ?, open = ?, wakes = ?,
    access = ?, goes = ?, letter = ?, failed = 0, version = ? where id = ? and version = ?"""
_UNBIND = "update referral set person = '', receipt = null, address = x'', version = version + 1 where"
_MINE = f"{_SELECT} where person = ? and access > ? order by open desc, access desc limit 1"


class SqliteReferrals:
    """See ``ReferralStore``; inherited by the store, whose connection it uses."""

    async def referral(self: Connected, id_: str) -> ReferralRecord | None:
        return _first(self._database, f"{_SELECT} where id = ?", [id_])

    async def referral_of_receipt(self: Connected, receipts: Sequence[str], now: datetime) -> ReferralRecord | None:
        sql = f"{_SELECT} where receipt {AMONG} and access > ?"
        return _first(self._database, sql, [json.dumps(receipts), now.timestamp()])

    async def referrals_to(self: Connected, places: Sequence[str]) -> Sequence[ReferralRecord]:
        return _all(self._database, f"{_SELECT} where place {AMONG} order by open desc, rowid", [json.dumps(places)])

    async def referrals_due(self: Connected, now: datetime, limit: int) -> Sequence[ReferralRecord]:
        sql = f"{_SELECT} where wakes <= ? or failed = 1 order by rowid limit ?"
        return _all(self._database, sql, [now.timestamp(), limit])

    async def referrals_of(self: Connected, people: Sequence[str]) -> Sequence[ReferralRecord]:
        return _all(self._database, f"{_SELECT} where person {AMONG} order by rowid", [json.dumps(people)])

    async def places_referred_to(self: Connected) -> Sequence[str]:
        sql = "select distinct place from referral where open = 1 order by place"
        return [str(place) for (place,) in rows(self._database, sql)]

    async def drop_addresses(self: Connected, now: datetime) -> int:
        sql = f"{_UNBIND} access <= ? and (person <> '' or receipt is not null)"
        return change(self._database, sql, [now.timestamp()])


def referral_of(database: Database, people: Sequence[str], now: datetime) -> ReferralRecord | None:
    """The referral of somebody under one of these names: the open one, or the one used last."""
    found = (_first(database, _MINE, [name, now.timestamp()]) for name in people)
    return next((one for one in found if one), None)


def change_referrals(database: Database, records: Iterable[ReferralRecord]) -> None:
    """Keep each (version 1), or replace the version before; within the caller's transaction.

    :raises Conflict: somebody else was first, or a receipt is taken.
    """
    for record in records:
        try:
            if record.version == 1:
                database.conn.execute(_INSERT, [record.id, record.place, *_values(record)])
                continue
            values = [*_values(record), record.version, record.id, record.version - 1]
            changed = database.conn.execute(_REPLACE, values).rowcount
        except sqlite3.IntegrityError as error:
            raise Conflict from error
        if changed != 1:
            raise Conflict


def forget_referrals(database: Database, people: Sequence[str]) -> None:
    """What ended goes; what is open is nobody's any more. Within the caller's transaction."""
    named = json.dumps(people)
    database.conn.execute(f"delete from referral where open = 0 and person {AMONG}", [named])  # noqa: S608
    database.conn.execute(f"{_UNBIND} person {AMONG}", [named])


def letters_failed(database: Database, letters: Sequence[str]) -> None:
    """Letters were refused for good, or never got out: if one was about a referral, its clock looks at that."""
    sql = f"update referral set failed = 1, version = version + 1 where letter {AMONG}"  # noqa: S608
    database.conn.execute(sql, [json.dumps(letters)])


def _values(record: ReferralRecord) -> list[object]:
    return [
        record.receipt, record.person, record.sealed, record.address, int(record.open), stamp_or_none(record.wakes),
        record.access.timestamp(), stamp_or_none(record.goes), record.letter,
    ]  # fmt: skip


def _first(database: Database, sql: str, values: Sequence[object]) -> ReferralRecord | None:
    row = database.conn.execute(sql, values).fetchone()
    return _record(row) if row else None


def _all(database: Database, sql: str, values: Sequence[object]) -> list[ReferralRecord]:
    return [_record(row) for row in rows(database, sql, values)]


def _record(row: tuple[Any, ...]) -> ReferralRecord:
    id_, place, receipt, person, sealed, address, is_open, wakes, access, goes, letter, failed, version = row
    return ReferralRecord(
        id_, place, receipt or "", person, sealed, address, bool(is_open), moment_or_none(wakes),
        moment(access), moment_or_none(goes), letter, bool(failed), version,
    )  # fmt: skip
