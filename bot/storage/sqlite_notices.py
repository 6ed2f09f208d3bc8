"""The notices' part of the SQLite store."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.connection import AMONG, Connected, change, moment, moment_or_none, rows, stamp_or_none
from bot.storage.notices import NoticeRecord, TokenRecord, Told

_INSERT = "insert into notice (id, place, sealed, author, told, goes, version) values (?, ?, ?, ?, ?, ?, ?)"
# Who wrote it is never written again: they may have been forgotten since it was read.
_REPLACE = "update notice set sealed = ?, told = ?, goes = ?, version = ? where id = ? and version = ?"

FORGET_AUTHOR = f"update notice set author = '' where author {AMONG}"  # noqa: S608 -- constants only

NOTICE_SWEEPS = {
    "notice": "delete from notice where goes <= ?",
    "token": "delete from token where ends <= ?",
}


class SqliteNotices:
    """See ``NoticeStore``; inherited by the store, whose connection it uses."""

    async def notices(self: Connected) -> Sequence[NoticeRecord]:
        sql = "select id, place, sealed, author, told, goes, version from notice order by id"
        return [_notice(row) for row in rows(self._database, sql)]

    async def keep_notices(self: Connected, records: Sequence[NoticeRecord]) -> None:
        with self._database.atomic():
            for record in records:
                _keep(self._database, record)

    async def drop_notice(self: Connected, id_: str) -> None:
        change(self._database, "delete from notice where id = ?", [id_])

    async def keep_token(self: Connected, token: TokenRecord) -> None:
        sql = "insert into token (hash, place, created, ends) values (?, ?, ?, ?)"
        values = [token.hash, token.place, token.created.timestamp(), token.ends.timestamp()]
        change(self._database, sql, values)

    async def tokens(self: Connected, place: str | None, now: datetime) -> Sequence[TokenRecord]:
        sql = (
            "select hash, place, created, ends from token where (place = ? or ? is null) and ends > ?"
            " order by created desc"
        )
        values = [place, place, now.timestamp()]
        found = rows(self._database, sql, values)
        return [TokenRecord(hash_, of, moment(created), moment(ends)) for hash_, of, created, ends in found]

    async def revoke_tokens(self: Connected, place: str) -> int:
        return change(self._database, "delete from token where place = ?", [place])


def _keep(database: Database, record: NoticeRecord) -> None:
    goes, told, before = stamp_or_none(record.goes), int(record.told), record.version - 1
    if before:
        values = [record.sealed, told, goes, record.version, record.id, before]
        if database.conn.execute(_REPLACE, values).rowcount != 1:
            raise Conflict
        return
    try:
        values = [record.id, record.place, record.sealed, record.author, told, goes, record.version]
        database.conn.execute(_INSERT, values)
    except sqlite3.IntegrityError as error:
        raise Conflict from error


def _notice(row: tuple[str, str, bytes, str, int, float | None, int]) -> NoticeRecord:
    id_, place, sealed, author, told, goes, version = row
    return NoticeRecord(id_, place, sealed, author, Told(told), moment_or_none(goes), version)
