"""The notices' part of the SQLite store."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.notices import NoticeRecord, TokenRecord, Told

_INSERT = "insert into notice (id, place, sealed, author, told, goes, version) values (?, ?, ?, ?, ?, ?, ?)"
_REPLACE = "update notice set sealed = ?, author = ?, told = ?, goes = ?, version = ? where id = ? and version = ?"

NOTICE_SWEEPS = {
    "notice": "delete from notice where goes <= ?",
    "token": "delete from token where ends <= ?",
}


class _Connected(Protocol):
    """What this part needs of the whole store."""

    _database: Database


class SqliteNotices:
    """See ``NoticeStore``; inherited by the store, whose connection it uses."""

    async def notices(self: _Connected) -> Sequence[NoticeRecord]:
        sql = "select id, place, sealed, author, told, goes, version from notice order by id"
        rows = self._database.conn.execute(sql).fetchall()
        return [_notice(row) for row in rows]

    async def keep_notices(self: _Connected, records: Sequence[NoticeRecord]) -> None:
        _keep_all(self._database, records)

    async def drop_notice(self: _Connected, id_: str) -> None:
        _change(self._database, "delete from notice where id = ?", [id_])

    async def keep_token(self: _Connected, token: TokenRecord) -> None:
        sql = "insert into token (hash, place, created, ends) values (?, ?, ?, ?)"
        values = [token.hash, token.place, token.created.timestamp(), token.ends.timestamp()]
        _change(self._database, sql, values)

    async def tokens(self: _Connected, place: str | None, now: datetime) -> Sequence[TokenRecord]:
        sql = (
            "select hash, place, created, ends from token where (place = ? or ? is null) and ends > ?"
            " order by created desc"
        )
        values = [place, place, now.timestamp()]
        rows = self._database.conn.execute(sql, values).fetchall()
        return [TokenRecord(hash_, of, _moment(created), _moment(ends)) for hash_, of, created, ends in rows]

    async def revoke_tokens(self: _Connected, place: str) -> int:
        return _change(self._database, "delete from token where place = ?", [place])


def _keep_all(database: Database, records: Sequence[NoticeRecord]) -> None:
    with database.atomic():
        for record in records:
            _keep(database, record)


def _keep(database: Database, record: NoticeRecord) -> None:
    goes = record.goes.timestamp() if record.goes else None
    told, before = int(record.told), record.version - 1
    if before:
        values = [record.sealed, record.author, told, goes, record.version, record.id, before]
        if database.conn.execute(_REPLACE, values).rowcount != 1:
            raise Conflict
        return
    try:
        values = [record.id, record.place, record.sealed, record.author, told, goes, record.version]
        database.conn.execute(_INSERT, values)
    except sqlite3.IntegrityError as error:
        raise Conflict from error


def _change(database: Database, sql: str, arguments: Sequence[object]) -> int:
    with database.atomic():
        return int(database.conn.execute(sql, arguments).rowcount)


def _notice(row: tuple[str, str, bytes, str, int, float | None, int]) -> NoticeRecord:
    id_, place, sealed, author, told, goes, version = row
    return NoticeRecord(id_, place, sealed, author, Told(told), _moment(goes) if goes is not None else None, version)


def _moment(stamp: float) -> datetime:
    return datetime.fromtimestamp(stamp, tz=UTC)
