"""The stewards' part of the SQLite store."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.connection import AMONG, Connected, change, moment, rows
from bot.storage.sqlite_notices import FORGET_AUTHOR
from bot.storage.stewards import Binding, Invitation, StewardRecord

STEWARD_SWEEPS = {
    "invitation": "delete from invitation where ends <= ?",
    "steward": "delete from steward where ends <= ?",
}
FORGET_STEWARD = f"delete from steward where person {AMONG}"  # noqa: S608 -- constants only

_INVITATION = "select hash, place, created, ends from invitation where ends > ?"
_STEWARD = "select person, place, sealed, since, ends from steward where ends > ?"


class SqliteStewards:
    """See ``StewardStore``; inherited by the store, whose connection it uses."""

    async def keep_invitation(self: Connected, invitation: Invitation) -> None:
        sql = "insert into invitation (hash, place, created, ends) values (?, ?, ?, ?)"
        values = [invitation.hash, invitation.place, invitation.created.timestamp(), invitation.ends.timestamp()]
        change(self._database, sql, values)

    async def invitations(self: Connected, place: str | None, now: datetime) -> Sequence[Invitation]:
        sql = f"{_INVITATION} and (place = ? or ? is null) order by created desc"
        return [_invitation(row) for row in rows(self._database, sql, [now.timestamp(), place, place])]

    async def invitation(self: Connected, hashes: Sequence[str], now: datetime) -> Invitation | None:
        sql = f"{_INVITATION} and hash {AMONG}"
        found = rows(self._database, sql, [now.timestamp(), json.dumps(hashes)])
        return _invitation(found[0]) if found else None

    async def revoke_invitations(self: Connected, place: str) -> int:
        return change(self._database, "delete from invitation where place = ?", [place])

    async def bind(self: Connected, invitation: str, steward: StewardRecord) -> None:
        with self._database.atomic():
            bind_steward(self._database, Binding(invitation, steward))

    async def stewardships(self: Connected, people: Sequence[str], now: datetime) -> Sequence[StewardRecord]:
        return list(stewardships(self._database, people, now))

    async def stewards(self: Connected, place: str | None, now: datetime) -> Sequence[StewardRecord]:
        sql = f"{_STEWARD} and (place = ? or ? is null) order by since"
        return [_steward(row) for row in rows(self._database, sql, [now.timestamp(), place, place])]

    async def places_spoken_for(self: Connected, now: datetime) -> frozenset[str]:
        sql = "select distinct place from steward where ends > ?"
        return frozenset(str(place) for (place,) in rows(self._database, sql, [now.timestamp()]))

    async def renew_stewardships(self: Connected, people: Sequence[str], ends: datetime) -> None:
        sql = f"update steward set ends = ? where person {AMONG}"  # noqa: S608 -- constants only
        change(self._database, sql, [ends.timestamp(), json.dumps(people)])

    async def dismiss(self: Connected, place: str, people: Sequence[str]) -> int:
        values = [json.dumps(people), place]
        with self._database.atomic():
            self._database.conn.execute(f"{FORGET_AUTHOR} and place = ?", values)
            gone = int(self._database.conn.execute(f"{FORGET_STEWARD} and place = ?", values).rowcount)
        self._empty_log()
        return gone


def stewardships(database: Database, people: Sequence[str], now: datetime) -> tuple[StewardRecord, ...]:
    """The places that somebody under one of these names may speak for."""
    sql = f"{_STEWARD} and person {AMONG} order by place"
    return tuple(_steward(row) for row in rows(database, sql, [now.timestamp(), json.dumps(people)]))


def bind_steward(database: Database, binding: Binding) -> None:
    """Use the invitation up and keep its steward, within the caller's transaction.

    :raises Conflict: it was used or revoked before, or has ended.
    """
    steward, since = binding.steward, binding.steward.since.timestamp()
    used = database.conn.execute(
        "delete from invitation where hash = ? and place = ? and ends > ?", [binding.invitation, steward.place, since]
    )
    if used.rowcount != 1:
        raise Conflict
    database.conn.execute(
        "insert or replace into steward (person, place, sealed, since, ends) values (?, ?, ?, ?, ?)",
        [steward.person, steward.place, steward.sealed, since, steward.ends.timestamp()],
    )


def _invitation(row: tuple[str, str, float, float]) -> Invitation:
    hash_, place, created, ends = row
    return Invitation(hash_, place, moment(created), moment(ends))


def _steward(row: tuple[str, str, bytes, float, float]) -> StewardRecord:
    person, place, sealed, since, ends = row
    return StewardRecord(person, place, sealed, moment(since), moment(ends))
