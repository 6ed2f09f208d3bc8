"""The store in one SQLite file, through one connection on one thread of its own."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from bot.errors import Conflict
from bot.privacy.retention import COUNT
from bot.storage.base import Delivery, Exchange, Memory, Redaction, Sealed
from bot.storage.migrations import MIGRATIONS
from bot.storage.outbox import Fate
from bot.storage.sqlite_notices import NOTICE_SWEEPS, SqliteNotices
from bot.storage.sqlite_outbox import OUTBOX_SWEEPS, SqliteOutbox, follow, forget_follower, known_of, renew, settle
from bot.storage.sqlite_stewards import FORGET_STEWARD, STEWARD_SWEEPS, SqliteStewards

Result = TypeVar("Result")

_PRAGMAS = (
    "pragma journal_mode = wal",
    "pragma synchronous = normal",
    "pragma secure_delete = on",  # deleted bytes are overwritten: what is forgotten is not left in free pages
    "pragma foreign_keys = on",
    "pragma busy_timeout = 5000",
)

_OWE = "insert or ignore into redaction (name, sealed, ends) values (?, ?, ?)"

_SWEEPS = {
    "session": "delete from session where ends <= ?",
    "delivery": "delete from delivery where ends <= ?",
    "redaction": "delete from redaction where ends <= ?",
    "lease": "delete from lease where ends <= ?",
    **NOTICE_SWEEPS,
    **OUTBOX_SWEEPS,
    **STEWARD_SWEEPS,
}


class SqliteStore(SqliteNotices, SqliteOutbox, SqliteStewards):
    """See ``WholeStore``. ``path`` None keeps everything in memory."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")

    async def open(self) -> None:
        self._database = await self._run(self._connect)

    async def close(self) -> None:
        await self._run(self._database.conn.close)
        self._thread.shutdown()

    async def recall(
        self, deliveries: Sequence[str], people: Sequence[str], now: datetime, counted: str = ""
    ) -> Memory:
        return await self._run(lambda: self._recall(deliveries, people, now, counted))

    async def keep(self, exchange: Exchange) -> None:
        await self._run(lambda: self._keep(exchange))

    async def sent(self, delivery: str) -> None:
        await self._run(lambda: self._change("update delivery set sent = 1 where name = ?", [delivery]))

    async def forget(self, people: Sequence[str]) -> None:
        await self._run(lambda: self._forget(people))

    async def owe(self, redaction: Redaction) -> None:
        await self._run(lambda: self._change(_OWE, [redaction.name, redaction.sealed, _stamp(redaction.ends)]))

    async def redactions(self, limit: int) -> Sequence[Redaction]:
        rows = await self._run(
            lambda: self._rows("select name, sealed, ends from redaction order by ends limit ?", [limit])
        )
        return [Redaction(str(name), _bytes(sealed), _moment(ends)) for name, sealed, ends in rows]

    async def redacted(self, name: str) -> None:
        await self._run(lambda: self._change("delete from redaction where name = ?", [name]))

    async def counts(self, what: str, day: str) -> int:
        return await self._run(lambda: self._counted(what, day))

    async def sweep(self, now: datetime) -> Mapping[str, int]:
        return await self._run(lambda: self._sweep(now))

    async def lease(self, job: str, holder: str, now: datetime, until: datetime) -> bool:
        return await self._run(lambda: self._lease(job, holder, _stamp(now), _stamp(until)))

    async def _run(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _connect(self) -> Database:
        connection = sqlite3.connect(self._path or ":memory:", check_same_thread=False)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        database = Database(connection)
        MIGRATIONS.apply(database)
        return database

    def _rows(self, sql: str, arguments: Sequence[object]) -> list[tuple[object, ...]]:
        return self._database.conn.execute(sql, arguments).fetchall()

    def _change(self, sql: str, arguments: Sequence[object]) -> int:
        with self._database.atomic():
            return self._database.conn.execute(sql, arguments).rowcount

    def _recall(self, deliveries: Sequence[str], people: Sequence[str], now: datetime, counted: str) -> Memory:
        answered = self._rows(
            "select name, answer, sent from delivery where name in (select value from json_each(?)) and ends > ?",
            [json.dumps(deliveries), _stamp(now)],
        )
        sessions = self._rows(
            "select name, content, version from session where name in (select value from json_each(?)) and ends > ?",
            [json.dumps(people), _stamp(now)],
        )
        known = {
            str(name): Sealed(str(name), _bytes(content), int(str(version))) for name, content, version in sessions
        }
        follows, held = known_of(self._database, people, now)
        return Memory(
            delivery=Delivery(str(answered[0][0]), _bytes(answered[0][1]), bool(answered[0][2])) if answered else None,
            session=next((known[name] for name in people if name in known), None),
            counted=self._counted(counted, now.date().isoformat()) if counted else 0,
            follows=follows,
            held=held,
        )

    def _counted(self, what: str, day: str) -> int:
        rows = self._rows("select amount from count where what = ? and day = ?", [what, day])
        return int(str(rows[0][0])) if rows else 0

    def _keep(self, exchange: Exchange) -> None:
        with self._database.atomic():
            self._keep_delivery(exchange)
            self._keep_session(exchange)
            self._keep_following(exchange)
            for count in exchange.counts:
                self._database.conn.execute(
                    "insert into count (day, what, amount) values (?, ?, ?)"
                    " on conflict (day, what) do update set amount = amount + excluded.amount",
                    [count.day, count.what, count.by],
                )
            for redaction in exchange.redactions:
                self._database.conn.execute(_OWE, [redaction.name, redaction.sealed, _stamp(redaction.ends)])

    def _keep_delivery(self, exchange: Exchange) -> None:
        now = _stamp(exchange.now)
        self._database.conn.execute("delete from delivery where name = ? and ends <= ?", [exchange.delivery, now])
        try:
            self._database.conn.execute(
                "insert into delivery (name, person, answer, sent, ends) values (?, ?, ?, 0, ?)",
                [exchange.delivery, exchange.person, exchange.answer, _stamp(exchange.delivery_ends)],
            )
        except sqlite3.IntegrityError as error:
            raise Conflict from error

    def _keep_session(self, exchange: Exchange) -> None:
        read, execute = exchange.replaces, self._database.conn.execute
        if read:
            gone = execute("delete from session where name = ? and version = ?", [read.name, read.version]).rowcount
            if gone != 1:
                raise Conflict
        if exchange.session is None:
            self._forget_answers(exchange)
            return
        execute("delete from session where name = ? and ends <= ?", [exchange.person, _stamp(exchange.now)])
        try:
            execute(
                "insert into session (name, content, version, ends) values (?, ?, ?, ?)",
                [exchange.person, exchange.session, read.version + 1 if read else 1, _stamp(exchange.session_ends)],
            )
        except sqlite3.IntegrityError as error:
            raise Conflict from error

    def _keep_following(self, exchange: Exchange) -> None:
        if exchange.session is None:
            forget_follower(self._database, exchange.people)
            return
        for name in exchange.handed:
            settle(self._database, name, Fate.DELIVERED, exchange.now)
        self._database.conn.execute(
            "delete from subscription where name in (select value from json_each(?))", [json.dumps(exchange.unfollowed)]
        )
        if exchange.renewed:
            renew(self._database, exchange.people, *exchange.renewed)
        for subscription in exchange.followed:
            follow(self._database, subscription)

    def _forget_answers(self, exchange: Exchange) -> None:
        """All sealed answers to this person go, but the one that says so: it may have to be sent again."""
        people = [exchange.person, exchange.replaces.name] if exchange.replaces else [exchange.person]
        self._database.conn.execute(
            "update delivery set answer = x'' where person in (select value from json_each(?)) and name <> ?",
            [json.dumps(people), exchange.delivery],
        )
        self._database.conn.execute(FORGET_STEWARD, [json.dumps([*people, *exchange.people])])

    def _forget(self, people: Sequence[str]) -> None:
        named = json.dumps(people)
        with self._database.atomic():
            self._database.conn.execute("delete from session where name in (select value from json_each(?))", [named])
            self._database.conn.execute(
                "delete from delivery where person in (select value from json_each(?))", [named]
            )
            forget_follower(self._database, people)
            self._database.conn.execute(FORGET_STEWARD, [named])

    def _sweep(self, now: datetime) -> dict[str, int]:
        oldest_day = (now - COUNT.lasts).date().isoformat()
        with self._database.atomic():
            gone = {table: self._database.conn.execute(sql, [_stamp(now)]).rowcount for table, sql in _SWEEPS.items()}
            gone["count"] = self._database.conn.execute("delete from count where day < ?", [oldest_day]).rowcount
        self._database.conn.execute("pragma wal_checkpoint(truncate)")  # the log file still held the deleted rows
        return gone

    def _lease(self, job: str, holder: str, now: float, until: float) -> bool:
        sql = (
            "insert into lease (job, holder, ends) values (?, ?, ?) on conflict (job) do update"
            " set holder = excluded.holder, ends = excluded.ends"
            " where lease.ends <= ? or lease.holder = excluded.holder"
        )
        return self._change(sql, [job, holder, until, now]) == 1


def _stamp(moment: datetime) -> float:
    return moment.timestamp()


def _moment(stamp: object) -> datetime:
    return datetime.fromtimestamp(float(str(stamp)), tz=UTC)


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes) else b""
