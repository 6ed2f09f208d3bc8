"""The part of the SQLite store for followers and letters."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from sqlite_utils import Database

from bot.storage.outbox import Fate, Letter, Subscription
from bot.storage.sqlite_referrals import letters_failed

OUTBOX_SWEEPS = {
    "subscription": "delete from subscription where ends <= ?",
    "letter": "delete from letter where goes <= ?",
}

_SUBSCRIPTION = "name, person, about, sealed, asks, ends"
_LETTER = "name, person, notice, channel, sealed, urgency, units, anytime, due, ends, goes, state, tries"
_AMONG = "in (select value from json_each(?))"

_CLAIM = f"""update letter set leased = ? where name in (
    select name from letter where channel = ? and state = 'waiting' and due <= ? and leased <= ? and ends > ?
    and anytime >= ? order by urgency, due, name limit ?) returning {_LETTER}"""  # noqa: S608 -- our own columns
_POST = f"""insert or ignore into letter ({_LETTER}, leased) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0
    where not exists (select 1 from letter where name {_AMONG})"""  # noqa: S608
_SETTLE = """update letter set state = ?, leased = 0, sealed = case when ? then sealed else x'' end
    where name = ? and (state = 'waiting' or (? <> 'sent' and state in ('held', 'sent'))) and state <> ?
    returning notice, channel"""
_EMPTY = "update letter set sealed = x'' where state = 'sent' and sealed <> x''"
_COUNT = """insert into count (day, what, amount) values (?, ?, ?)
    on conflict (day, what) do update set amount = amount + excluded.amount"""


class _Connected(Protocol):
    """What this part needs of the whole store."""

    _database: Database

    def _empty_log(self) -> None: ...


class SqliteOutbox:
    """See ``OutboxStore``; inherited by the store, whose connection it uses."""

    async def followers(
        self: _Connected, abouts: Sequence[str], after: str, limit: int, now: datetime
    ) -> Sequence[Subscription]:
        sql = (
            f"select {_SUBSCRIPTION} from subscription where about {_AMONG} and name > ? and ends > ?"  # noqa: S608
            " order by name limit ?"
        )
        values = [json.dumps(abouts), after, now.timestamp(), limit]
        return [_subscription(row) for row in _rows(self._database, sql, values)]

    async def reach(self: _Connected, abouts: Sequence[str], now: datetime) -> int:
        sql = f"select count(distinct person) from subscription where about {_AMONG} and ends > ?"  # noqa: S608
        values = [json.dumps(abouts), now.timestamp()]
        return int((_rows(self._database, sql, values))[0][0])

    async def to_ask_again(self: _Connected, now: datetime, limit: int) -> Sequence[Subscription]:
        sql = (
            f"select {_SUBSCRIPTION} from subscription where asked = 0 and asks <= ? and ends > ?"  # noqa: S608
            " order by asks limit ?"
        )
        values = [now.timestamp(), now.timestamp(), limit]
        return [_subscription(row) for row in _rows(self._database, sql, values)]

    async def asked_again(self: _Connected, names: Sequence[str], ends: datetime) -> None:
        sql = f"update subscription set asked = 1, ends = ? where name {_AMONG}"  # noqa: S608
        _change(self._database, sql, [ends.timestamp(), json.dumps(names)])

    async def unfollow(self: _Connected, people: Sequence[str]) -> int:
        with self._database.atomic():
            gone = forget_follower(self._database, people)
        self._empty_log()
        return gone

    async def post(self: _Connected, letters: Sequence[Letter]) -> int:
        with self._database.atomic():
            return post(self._database, letters)

    async def claim(
        self: _Connected, channel: str, now: datetime, until: datetime, limit: int, *, anytime_only: bool
    ) -> Sequence[Letter]:
        at = now.timestamp()
        values = [until.timestamp(), channel, at, at, at, int(anytime_only), limit]

        with self._database.atomic():
            claimed = [_letter(row) for row in self._database.conn.execute(_CLAIM, values).fetchall()]
        return sorted(claimed, key=lambda letter: (letter.urgency, letter.due, letter.name))

    async def next_due(self: _Connected, channel: str, *, anytime_only: bool) -> datetime | None:
        sql = "select min(max(due, leased)) from letter where channel = ? and state = 'waiting' and anytime >= ?"
        rows = _rows(self._database, sql, [channel, int(anytime_only)])
        return _moment(rows[0][0]) if rows[0][0] is not None else None

    async def settle(
        self: _Connected, name: str, fate: Fate, now: datetime, *, units: int = 0, keep: bool = False
    ) -> bool:
        with self._database.atomic():
            return settle(self._database, name, fate, now, units=units, keep=keep)

    async def put_off(self: _Connected, name: str, due: datetime, tries: int) -> None:
        sql = "update letter set due = ?, tries = ?, leased = 0 where name = ? and state = 'waiting'"
        _change(self._database, sql, [due.timestamp(), tries, name])

    async def letter(self: _Connected, name: str) -> Letter | None:
        sql = f"select {_LETTER} from letter where name = ?"  # noqa: S608
        rows = _rows(self._database, sql, [name])
        return _letter(rows[0]) if rows else None

    async def expire(self: _Connected, now: datetime) -> int:
        sql = "update letter set state = 'expired', sealed = x'' where state in ('waiting', 'held') and ends <= ?"
        with self._database.atomic():
            self._database.conn.execute(f"{_EMPTY} and ends <= ?", [now.timestamp()])
            return _expired(self._database, sql, [now.timestamp()], now)

    async def withdraw(self: _Connected, notice: str, now: datetime) -> int:
        sql = "delete from letter where state in ('waiting', 'held') and notice = ? and leased <= ?"
        with self._database.atomic():
            self._database.conn.execute(f"{_EMPTY} and notice = ?", [notice])
            return _expired(self._database, sql, [notice, now.timestamp()], now)

    async def told(self: _Connected, names: Sequence[str]) -> frozenset[str]:
        sql = f"select name from letter where name {_AMONG} and state in ('sent', 'delivered')"  # noqa: S608
        return frozenset(str(name) for (name,) in _rows(self._database, sql, [json.dumps(names)]))

    async def remember(self: _Connected, notices: Sequence[str], before: datetime, goes: datetime) -> None:
        sql = f"update letter set goes = ? where notice {_AMONG} and state in ('sent', 'delivered') and goes < ?"  # noqa: S608
        _change(self._database, sql, [goes.timestamp(), json.dumps(notices), before.timestamp()])

    async def open_notices(self: _Connected) -> Sequence[str]:
        sql = "select distinct notice from letter where state in ('waiting', 'held') order by notice"
        return [str(notice) for (notice,) in _rows(self._database, sql, [])]

    async def figures(self: _Connected, notice: str) -> Mapping[Fate, int]:
        counted = "select what, sum(amount) from count where what >= ? and what < ? group by what"
        open_ = "select state, count(*) from letter where notice = ? and state in ('waiting', 'held') group by state"
        rows = _rows(self._database, counted, [_figure(notice, ""), _figure(notice, "~")])
        now = _rows(self._database, open_, [notice])
        found = {str(what).rpartition(":")[2]: int(amount) for what, amount in [*rows, *now]}
        return {fate: found[fate.value] for fate in Fate if fate.value in found}


def post(database: Database, letters: Sequence[Letter]) -> int:
    """See ``OutboxStore.post``; within the caller's transaction."""
    return sum(database.conn.execute(_POST, _values(letter)).rowcount for letter in letters)


def follow(database: Database, subscription: Subscription) -> None:
    """Keep a subscription, or renew it; within the caller's transaction."""
    values = [
        subscription.name, subscription.person, subscription.about, subscription.sealed,
        subscription.asks.timestamp(), subscription.ends.timestamp(),
    ]  # fmt: skip
    database.conn.execute(
        f"insert or replace into subscription ({_SUBSCRIPTION}, asked) values (?, ?, ?, ?, ?, ?, 0)",  # noqa: S608
        values,
    )


def forget_follower(database: Database, people: Sequence[str]) -> int:
    """All subscriptions and letters under these names go, within the caller's transaction; how many subscriptions."""
    named = json.dumps(people)
    database.conn.execute(f"delete from letter where person {_AMONG}", [named])  # noqa: S608
    return int(database.conn.execute(f"delete from subscription where person {_AMONG}", [named]).rowcount)  # noqa: S608


def renew(database: Database, people: Sequence[str], asks: datetime, ends: datetime) -> None:
    """Somebody who was asked again has answered."""
    database.conn.execute(
        f"update subscription set asked = 0, asks = ?, ends = ? where asked = 1 and person {_AMONG}",  # noqa: S608
        [asks.timestamp(), ends.timestamp(), json.dumps(people)],
    )


def known_of(
    database: Database, people: Sequence[str], now: datetime
) -> tuple[tuple[Subscription, ...], tuple[Letter, ...]]:
    """What these names follow, and the letters held for them."""
    values = [json.dumps(people), now.timestamp()]
    follows = f"select {_SUBSCRIPTION} from subscription where person {_AMONG} and ends > ? order by name"  # noqa: S608
    held = f"select {_LETTER} from letter where person {_AMONG} and ends > ? and state = 'held' order by urgency, due"  # noqa: S608
    return (
        tuple(_subscription(row) for row in _rows(database, follows, values)),
        tuple(_letter(row) for row in _rows(database, held, values)),
    )


def settle(  # noqa: PLR0913 -- what became of it, and what of it is kept
    database: Database, name: str, fate: Fate, now: datetime, *, units: int = 0, keep: bool = False
) -> bool:
    """See ``OutboxStore.settle``; within the caller's transaction. ``name`` unknown or settled changes nothing."""
    rows = database.conn.execute(_SETTLE, [fate.value, int(keep), name, fate.value, fate.value]).fetchall()
    if rows and fate is Fate.FAILED:
        letters_failed(database, [name])
    for notice, channel in rows:
        if fate is not Fate.HELD:
            _count(database, now, _figure(notice, fate.value), 1)
        if units:
            _count(database, now, f"segments:{channel}", units)
    return bool(rows)


def _expired(database: Database, sql: str, values: Sequence[object], now: datetime) -> int:
    """Count the letters that this change ends without their having been sent, within the caller's transaction."""
    rows = database.conn.execute(f"{sql} returning notice, name", values).fetchall()
    letters_failed(database, [name for _, name in rows])
    for notice, _ in rows:
        _count(database, now, _figure(notice, Fate.EXPIRED.value), 1)
    return len(rows)


def _count(database: Database, now: datetime, what: str, by: int) -> None:
    database.conn.execute(_COUNT, [now.date().isoformat(), what, by])


def _figure(notice: str, fate: str) -> str:
    return f"notice:{notice}:{fate}"


def _rows(database: Database, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
    return list(database.conn.execute(sql, values).fetchall())


def _change(database: Database, sql: str, values: Sequence[object]) -> int:
    with database.atomic():
        return int(database.conn.execute(sql, values).rowcount)


def _values(letter: Letter) -> list[object]:
    return [
        letter.name, letter.person, letter.notice, letter.channel, letter.sealed, letter.urgency, letter.units,
        int(letter.anytime), letter.due.timestamp(), letter.ends.timestamp(), letter.goes.timestamp(),
        letter.fate.value, letter.tries, json.dumps([letter.name, *letter.also]),
    ]  # fmt: skip


def _letter(row: tuple[Any, ...]) -> Letter:
    name, person, notice, channel, sealed, urgency, units, anytime, due, ends, goes, state, tries = row
    return Letter(
        name, person, notice, channel, sealed, urgency, units, bool(anytime),
        _moment(due), _moment(ends), _moment(goes), Fate(state), tries,
    )  # fmt: skip


def _subscription(row: tuple[Any, ...]) -> Subscription:
    name, person, about, sealed, asks, ends = row
    return Subscription(name, person, about, sealed, _moment(asks), _moment(ends))


def _moment(stamp: float) -> datetime:
    return datetime.fromtimestamp(stamp, tz=UTC)
