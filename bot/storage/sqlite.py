"""The store in one SQLite file, through one connection.

Its transactions are a handful of rows found by their keys: a tenth of a millisecond, less than waking a thread and
coming back. They run where they are asked for; nothing awaits inside one, so they never mix.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import zip_longest
from pathlib import Path

from sqlite_utils import Database

from bot.errors import Conflict, OperatorError
from bot.privacy.retention import COUNT, DONATION, Retention
from bot.storage.base import Changes, Count, Delivery, Donation, Exchange, Memory, Redaction, Sealed
from bot.storage.connection import AMONG, change, count, moment, rows
from bot.storage.migrations import MIGRATIONS
from bot.storage.outbox import Fate
from bot.storage.sqlite_notices import FORGET_AUTHOR, NOTICE_SWEEPS, SqliteNotices
from bot.storage.sqlite_outbox import (
    OUTBOX_SWEEPS,
    SqliteOutbox,
    follow,
    forget_follower,
    known_of,
    post,
    renew,
    settle,
    take_back,
)
from bot.storage.sqlite_referrals import (
    REFERRAL_SWEEPS,
    SqliteReferrals,
    change_referrals,
    forget_referrals,
    referral_of,
)
from bot.storage.sqlite_stewards import FORGET_STEWARD, STEWARD_SWEEPS, SqliteStewards, bind_steward, stewardships

_PRAGMAS = (
    "pragma journal_mode = wal",
    "pragma synchronous = normal",
    "pragma secure_delete = on",  # deleted bytes are overwritten: what is forgotten is not left in free pages
    "pragma foreign_keys = on",
    "pragma busy_timeout = 5000",
    "pragma wal_autocheckpoint = 4000",  # pages, 16 MB: each such moment waits for the disk
)

# What has ended but was not swept yet stands in nobody's way: it is written over.
_KEEP_DELIVERY = (
    "insert into delivery (name, person, answer, sent, ends) values (?, ?, ?, 0, ?) on conflict (name) do update"
    " set person = excluded.person, answer = excluded.answer, sent = 0, ends = excluded.ends where delivery.ends <= ?"
)
_KEEP_SESSION = (
    "insert into session (name, content, version, ends) values (?, ?, 1, ?) on conflict (name) do update"
    " set content = excluded.content, version = 1, ends = excluded.ends where session.ends <= ?"
)
# One statement for what nearly every message needs; who follows nothing, awaits nothing, speaks for no place and was
# introduced to none, as nearly everybody, costs no statement more.
_RECALL = """
    select delivery.name, delivery.answer, delivery.sent, session.name, session.content, session.version,
        (select amount from count where day = :day and what = :counted),
        exists (select 1 from subscription where person = :person)
            or exists (select 1 from letter where person = :person and state = 'held'),
        exists (select 1 from steward where person = :person),
        exists (select 1 from referral where person = :person)
    from (select 1) left join delivery on delivery.name = :delivery and delivery.ends > :now
        left join session on session.name = :person and session.ends > :now"""
_REPLACE_SESSION = "update session set content = ?, ends = ?, version = version + 1 where name = ? and version = ?"
_KEEP_DONATION = "insert into donation (name, day, sealed) values (?, ?, ?)"
_OWE = "insert or ignore into redaction (name, sealed, ends) values (?, ?, ?)"

_SWEEPS = {
    "session": "delete from session where ends <= ?",
    "delivery": "delete from delivery where ends <= ?",
    "redaction": "delete from redaction where ends <= ?",
    "lease": "delete from lease where ends <= ?",
    **NOTICE_SWEEPS,
    **OUTBOX_SWEEPS,
    **STEWARD_SWEEPS,
    **REFERRAL_SWEEPS,
}

_SWEEPS_BY_DAY = {
    "count": (COUNT, "delete from count where day < ?"),
    "donation": (DONATION, "delete from donation where day < ?"),
}


class SqliteStore(SqliteNotices, SqliteOutbox, SqliteStewards, SqliteReferrals):
    """See ``WholeStore``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def open(self) -> None:
        try:
            self._database = self._connect()
        except sqlite3.DatabaseError as error:
            raise OperatorError("The store in WEGWIJS_DATA_DIR cannot be opened: it is damaged or not ours.") from error

    async def close(self) -> None:
        self._database.conn.close()

    async def recall(
        self, deliveries: Sequence[str], people: Sequence[str], now: datetime, counted: str = ""
    ) -> Memory:
        asked = {"now": now.timestamp(), "day": now.date().isoformat(), "counted": counted}
        found = [
            self._database.conn.execute(_RECALL, {**asked, "delivery": delivery, "person": person}).fetchone()
            for delivery, person in zip_longest(deliveries, people)
        ]
        answered = next((row[0:3] for row in found if row[0]), None)
        session = next((row[3:6] for row in found if row[3]), None)
        follows, held = known_of(self._database, people, now) if any(row[7] for row in found) else ((), ())
        return Memory(
            delivery=Delivery(answered[0], answered[1], bool(answered[2])) if answered else None,
            session=Sealed(*session) if session else None,
            counted=next((row[6] for row in found if row[6]), 0),
            follows=follows,
            held=held,
            stewardships=stewardships(self._database, people, now) if any(row[8] for row in found) else (),
            referral=referral_of(self._database, people, now) if any(row[9] for row in found) else None,
        )

    async def keep(self, exchange: Exchange) -> None:
        self._keep(exchange)
        if exchange.session is None or exchange.unfollowed:
            self._empty_log()

    async def change(self, changes: Changes) -> None:
        with self._database.atomic():
            self._keep_changes(changes)

    async def sent(self, delivery: str) -> None:
        change(self._database, "update delivery set sent = 1 where name = ?", [delivery])

    async def forget(self, people: Sequence[str]) -> None:
        named = json.dumps(people)
        with self._database.atomic():
            self._database.conn.execute(f"delete from session where name {AMONG}", [named])  # noqa: S608
            self._database.conn.execute(f"delete from delivery where person {AMONG}", [named])  # noqa: S608
            self._forget_wishes_and_deeds(people)
        self._empty_log()

    async def owe(self, redaction: Redaction) -> None:
        change(self._database, _OWE, [redaction.name, redaction.sealed, redaction.ends.timestamp()])

    async def redactions(self, limit: int, now: datetime) -> Sequence[Redaction]:
        sql = "select name, sealed, ends from redaction where due <= ? order by due, ends limit ?"
        due = rows(self._database, sql, [now.timestamp(), limit])
        return [Redaction(name, sealed, moment(ends)) for name, sealed, ends in due]

    async def postpone(self, name: str, until: datetime) -> None:
        change(self._database, "update redaction set due = ? where name = ?", [until.timestamp(), name])

    async def redacted(self, name: str) -> None:
        change(self._database, "delete from redaction where name = ?", [name])

    async def counts(self, what: str, day: str) -> int:
        found = rows(self._database, "select amount from count where what = ? and day = ?", [what, day])
        return int(found[0][0]) if found else 0

    async def tally(self, prefix: str) -> Sequence[Count]:
        sql = "select day, what, amount from count where substr(what, 1, ?) = ? order by day, what"
        return [Count(day, what, by) for day, what, by in rows(self._database, sql, [len(prefix), prefix])]

    async def donations(self, now: datetime) -> Sequence[Donation]:
        sql = "select name, day, sealed from donation where day >= ? order by day, name"
        return [
            Donation(name, day, sealed) for name, day, sealed in rows(self._database, sql, [_oldest_day(now, DONATION)])
        ]

    async def sweep(self, now: datetime) -> Mapping[str, int]:
        with self._database.atomic():
            gone = {
                table: self._database.conn.execute(sql, [now.timestamp()]).rowcount for table, sql in _SWEEPS.items()
            }
            for table, (kept, sql) in _SWEEPS_BY_DAY.items():
                gone[table] = self._database.conn.execute(sql, [_oldest_day(now, kept)]).rowcount
        self._empty_log()
        return gone

    async def lease(self, job: str, holder: str, now: datetime, until: datetime) -> bool:
        sql = (
            "insert into lease (job, holder, ends) values (?, ?, ?) on conflict (job) do update"
            " set holder = excluded.holder, ends = excluded.ends"
            " where lease.ends <= ? or lease.holder = excluded.holder"
        )
        return change(self._database, sql, [job, holder, until.timestamp(), now.timestamp()]) == 1

    def _connect(self) -> Database:
        connection = sqlite3.connect(self._path)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        database = Database(connection)
        MIGRATIONS.apply(database)
        return database

    def _keep(self, exchange: Exchange) -> None:
        with self._database.atomic():
            self._keep_delivery(exchange)
            self._keep_changes(Changes(exchange.referrals, exchange.letters, exchange.counts, exchange.taken_back))
            for binding in exchange.bindings:
                bind_steward(self._database, binding)
            self._keep_session(exchange)  # after the letters: who is forgotten is not written to
            if exchange.session is not None:
                self._keep_following(exchange)
            for redaction in exchange.redactions:
                self._database.conn.execute(_OWE, [redaction.name, redaction.sealed, redaction.ends.timestamp()])
            for given in exchange.donations:
                self._database.conn.execute(_KEEP_DONATION, [given.name, given.day, given.sealed])
            if exchange.withdraws:
                self._forget_answers(exchange)

    def _keep_changes(self, changes: Changes) -> None:
        change_referrals(self._database, changes.referrals)
        take_back(self._database, changes.taken_back)
        post(self._database, changes.letters)
        for one in changes.counts:
            count(self._database, one.day, one.what, one.by)

    def _keep_delivery(self, exchange: Exchange) -> None:
        row = [
            exchange.delivery,
            exchange.person,
            exchange.answer,
            exchange.delivery_ends.timestamp(),
            exchange.now.timestamp(),
        ]
        self._insist(self._database.conn.execute(_KEEP_DELIVERY, row).rowcount)

    def _keep_session(self, exchange: Exchange) -> None:
        read, execute = exchange.replaces, self._database.conn.execute
        renamed = read is not None and read.name != exchange.person  # the secret was rotated since
        if read and (renamed or exchange.session is None):
            gone = execute("delete from session where name = ? and version = ?", [read.name, read.version]).rowcount
            self._insist(gone)
        if exchange.session is None:
            self._forget_person(exchange)
            return
        ends = exchange.session_ends.timestamp()
        if read and not renamed:
            changed = [exchange.session, ends, read.name, read.version]
            self._insist(execute(_REPLACE_SESSION, changed).rowcount)
        else:
            self._insist(
                execute(_KEEP_SESSION, [exchange.person, exchange.session, ends, exchange.now.timestamp()]).rowcount
            )

    @staticmethod
    def _insist(changed: int) -> None:
        """Exactly one row was to change; otherwise somebody else was first."""
        if changed != 1:
            raise Conflict

    def _keep_following(self, exchange: Exchange) -> None:
        for name in exchange.handed:
            settle(self._database, name, Fate.DELIVERED, exchange.now)
        for name in exchange.unfollowed:
            self._database.conn.execute("delete from subscription where name = ?", [name])
        if exchange.renewed:
            renew(self._database, exchange.people, *exchange.renewed)
        for subscription in exchange.followed:
            follow(self._database, subscription)

    def _forget_answers(self, exchange: Exchange) -> None:
        """All sealed answers to this person go, but the one that says so: it may have to be sent again."""
        self._database.conn.execute(
            f"update delivery set answer = x'' where person {AMONG} and name <> ?",  # noqa: S608
            [json.dumps(exchange.people), exchange.delivery],
        )

    def _forget_person(self, exchange: Exchange) -> None:
        """That deliveries came stays, under nobody's name, so that a late repetition does not begin anew."""
        self._forget_answers(exchange)
        self._database.conn.execute(
            f"update delivery set person = '' where person {AMONG}",  # noqa: S608
            [json.dumps(exchange.people)],
        )
        self._forget_wishes_and_deeds(exchange.people)

    def _forget_wishes_and_deeds(self, people: Sequence[str]) -> None:
        """What they follow and what waits for them, what they speak for, what they wrote and whom they asked."""
        named = json.dumps(people)
        forget_follower(self._database, people)
        for sql in (FORGET_STEWARD, FORGET_AUTHOR):
            self._database.conn.execute(sql, [named])
        forget_referrals(self._database, people)

    def _empty_log(self) -> None:
        """The write-ahead log still holds what was deleted, until it is written into the file and cut off."""
        self._database.conn.execute("pragma wal_checkpoint(truncate)")


def _oldest_day(now: datetime, kept: Retention) -> str:
    """The first day of which anything is still kept."""
    return (now - kept.lasts).date().isoformat()
