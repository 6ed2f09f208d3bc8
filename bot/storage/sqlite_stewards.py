"""The stewards' part of the SQLite store."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.stewards import Invitation, StewardRecord

STEWARD_SWEEPS = {
    "invitation": "delete from invitation where ends <= ?",
    "steward": "delete from steward where ends <= ?",
}
FORGET_STEWARD = "delete from steward where person in (select value from json_each(?))"

_INVITATION = "select hash, place, created, ends from invitation where ends > ?"
_STEWARD = "select person, place, sealed, since, ends from steward where ends > ?"


class _Connected(Protocol):
    """What this part needs of the whole store."""

    _database: Database

    def _empty_log(self) -> None: ...


class SqliteStewards:
    """See ``StewardStore``; inherited by the store, whose connection it uses."""

    async def keep_invitation(self: _Connected, invitation: Invitation) -> None:
        sql = "insert into invitation (hash, place, created, ends) values (?, ?, ?, ?)"
        values = [invitation.hash, invitation.place, invitation.created.timestamp(), invitation.ends.timestamp()]
        _change(self._database, sql, values)

    async def invitations(self: _Connected, place: str | None, now: datetime) -> Sequence[Invitation]:
        sql = f"{_INVITATION} and (place = ? or ? is null) order by created desc"
        rows = self._database.conn.execute(sql, [now.timestamp(), place, place]).fetchall()
        return [_invitation(row) for row in rows]

    async def invitation(self: _Connected, hashes: Sequence[str], now: datetime) -> Invitation | None:
        sql = f"{_INVITATION} and hash in (select value from json_each(?))"  # noqa: S608 -- constants only
        values = [now.timestamp(), json.dumps(hashes)]
        rows = self._database.conn.execute(sql, values).fetchall()
        return _invitation(rows[0]) if rows else None

    async def revoke_invitations(self: _Connected, place: str) -> int:
        return _change(self._database, "delete from invitation where place = ?", [place])

    async def bind(self: _Connected, invitation: str, steward: StewardRecord) -> None:
        _bind(self._database, invitation, steward)

    async def stewardships(self: _Connected, people: Sequence[str], now: datetime) -> Sequence[StewardRecord]:
        return list(stewardships(self._database, people, now))

    async def stewards(self: _Connected, place: str | None, now: datetime) -> Sequence[StewardRecord]:
        sql = f"{_STEWARD} and (place = ? or ? is null) order by since"
        rows = self._database.conn.execute(sql, [now.timestamp(), place, place]).fetchall()
        return [_steward(row) for row in rows]

    async def places_spoken_for(self: _Connected, now: datetime) -> frozenset[str]:
        sql = "select distinct place from steward where ends > ?"
        return frozenset(str(place) for (place,) in self._database.conn.execute(sql, [now.timestamp()]).fetchall())

    async def renew_stewardships(self: _Connected, people: Sequence[str], ends: datetime) -> None:
        sql = "update steward set ends = ? where person in (select value from json_each(?))"
        _change(self._database, sql, [ends.timestamp(), json.dumps(people)])

    async def dismiss(self: _Connected, place: str, people: Sequence[str]) -> int:
        sql = f"{FORGET_STEWARD} and place = ?"
        gone = _change(self._database, sql, [json.dumps(people), place])
        self._empty_log()
        return gone


def stewardships(database: Database, people: Sequence[str], now: datetime) -> tuple[StewardRecord, ...]:
    """The places that somebody under one of these names may speak for."""
    sql = f"{_STEWARD} and person in (select value from json_each(?)) order by place"  # noqa: S608 -- constants only
    rows = database.conn.execute(sql, [now.timestamp(), json.dumps(people)]).fetchall()
    return tuple(_steward(row) for row in rows)


def _bind(database: Database, invitation: str, steward: StewardRecord) -> None:
    since = steward.since.timestamp()
    values = [steward.person, steward.place, steward.sealed, since, steward.ends.timestamp()]
    with database.atomic():
        used = database.conn.execute(
            "delete from invitation where hash = ? and place = ? and ends > ?", [invitation, steward.place, since]
        )
        if used.rowcount != 1:
            raise Conflict
        database.conn.execute(
            "insert or replace into steward (person, place, sealed, since, ends) values (?, ?, ?, ?, ?)", values
        )


def _change(database: Database, sql: str, arguments: Sequence[object]) -> int:
    with database.atomic():
        return int(database.conn.execute(sql, arguments).rowcount)


def _invitation(row: tuple[str, str, float, float]) -> Invitation:
    hash_, place, created, ends = row
    return Invitation(hash_, place, _moment(created), _moment(ends))


def _steward(row: tuple[str, str, bytes, float, float]) -> StewardRecord:
    person, place, sealed, since, ends = row
    return StewardRecord(person, place, sealed, _moment(since), _moment(ends))


def _moment(stamp: float) -> datetime:
    return datetime.fromtimestamp(stamp, tz=UTC)
