"""The part of the SQLite store for followers and letters."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from bot.storage.connection import AMONG, Connected, change, count, moment, moment_or_none, rows
from bot.storage.outbox import Fate, Letter, Subscription, Urgency, segments_of
from bot.storage.sqlite_referrals import letters_failed

OUTBOX_SWEEPS = {
    "subscription": "delete from subscription where ends <= ?",
    "letter": "delete from letter where goes <= ?",
}

_SUBSCRIPTION = "name, person, about, sealed, asks, ends"
_LETTER = "name, person, notice, channel, sealed, urgency, units, due, ends, goes, state, tries"

_CLAIM = f"""update letter set leased = ? where name in (
    select name from letter where channel = ? and state = 'waiting' and due <= ? and leased <= ? and ends > ?
    and urgency <= ? order by urgency, due, name limit ?) returning {_LETTER}"""  # noqa: S608 -- our own columns
_POST = f"""insert or ignore into letter ({_LETTER}, leased) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0
    where not exists (select 1 from letter where name {AMONG})"""  # noqa: S608
_SETTLE = """update letter set state = ?, leased = 0, sealed = case when ? then sealed else x'' end
    where name = ? and (state = 'waiting' or (? <> 'sent' and state in ('held', 'sent'))) and state <> ?
    returning notice, channel"""
_EMPTY = "update letter set sealed = x'' where state = 'sent' and sealed <> x''"


class SqliteOutbox:
    """See ``OutboxStore``; inherited by the store, whose connection it uses."""

    async def followers(
        self: Connected, abouts: Sequence[str], after: str, limit: int, now: datetime
    ) -> Sequence[Subscription]:
        sql = (
            f"select {_SUBSCRIPTION} from subscription where about {AMONG} and name > ? and ends > ?"  # noqa: S608
            " order by name limit ?"
        )
        values = [json.dumps(abouts), after, now.timestamp(), limit]
        return [_subscription(row) for row in rows(self._database, sql, values)]

    async def reach(self: Connected, abouts: Sequence[str], now: datetime) -> int:
        sql = f"select count(distinct person) from subscription where about {AMONG} and ends > ?"  # noqa: S608
        values = [json.dumps(abouts), now.timestamp()]
        return int(rows(self._database, sql, values)[0][0])

    async def to_ask_again(self: Connected, now: datetime, limit: int) -> Sequence[Subscription]:
        sql = (
            f"select {_SUBSCRIPTION} from subscription where asked = 0 and asks <= ? and ends > ?"  # noqa: S608
            " order by asks limit ?"
        )
        values = [now.timestamp(), now.timestamp(), limit]
        return [_subscription(row) for row in rows(self._database, sql, values)]

    async def asked_again(self: Connected, names: Sequence[str], ends: datetime) -> None:
        sql = f"update subscription set asked = 1, ends = ? where name {AMONG}"  # noqa: S608
        change(self._database, sql, [ends.timestamp(), json.dumps(names)])

    async def unfollow(self: Connected, people: Sequence[str]) -> int:
        with self._database.atomic():
            gone = forget_follower(self._database, people)
        self._empty_log()
        return gone

    async def post(self: Connected, letters: Sequence[Letter]) -> int:
        with self._database.atomic():
            return post(self._database, letters)

    async def claim(
        self: Connected, channel: str, now: datetime, until: datetime, limit: int, least: Urgency = Urgency.LEAST
    ) -> Sequence[Letter]:
        at = now.timestamp()
        values = [until.timestamp(), channel, at, at, at, int(least), limit]
        with self._database.atomic():
            claimed = [_letter(row) for row in self._database.conn.execute(_CLAIM, values).fetchall()]
        return sorted(claimed, key=lambda letter: (letter.urgency, letter.due, letter.name))

    async def next_due(self: Connected, channel: str, least: Urgency = Urgency.LEAST) -> datetime | None:
        sql = "select min(max(due, leased)) from letter where channel = ? and state = 'waiting' and urgency <= ?"
        return moment_or_none(rows(self._database, sql, [channel, int(least)])[0][0])

    async def settle(
        self: Connected, name: str, fate: Fate, now: datetime, *, units: int = 0, keep: bool = False
    ) -> bool:
        with self._database.atomic():
            return settle(self._database, name, fate, now, units=units, keep=keep)

    async def hold(self: Connected, name: str, people: Sequence[str], now: datetime) -> bool:
        sql = f"select 1 from letter where person {AMONG} and state = 'held' and ends > ? limit 1"  # noqa: S608
        with self._database.atomic():
            waits = rows(self._database, sql, [json.dumps(people), now.timestamp()])
            return settle(self._database, name, Fate.HELD, now, keep=True) and not waits

    async def put_off(self: Connected, name: str, due: datetime, tries: int) -> None:
        sql = """update letter set state = 'waiting', due = ?, tries = ?, leased = 0
            where name = ? and state in ('waiting', 'held')"""
        change(self._database, sql, [due.timestamp(), tries, name])

    async def letter(self: Connected, name: str) -> Letter | None:
        sql = f"select {_LETTER} from letter where name = ?"  # noqa: S608
        found = rows(self._database, sql, [name])
        return _letter(found[0]) if found else None

    async def expire(self: Connected, now: datetime) -> int:
        sql = "update letter set state = 'expired', sealed = x'' where state in ('waiting', 'held') and ends <= ?"
        with self._database.atomic():
            self._database.conn.execute(f"{_EMPTY} and ends <= ?", [now.timestamp()])
            return _expired(self._database, sql, [now.timestamp()], now)

    async def withdraw(self: Connected, notice: str, now: datetime) -> int:
        sql = "delete from letter where state in ('waiting', 'held') and notice = ? and leased <= ?"
        with self._database.atomic():
            self._database.conn.execute(f"{_EMPTY} and notice = ?", [notice])
            return _expired(self._database, sql, [notice, now.timestamp()], now)

    async def told(self: Connected, names: Sequence[str]) -> frozenset[str]:
        sql = f"select name from letter where name {AMONG} and state in ('sent', 'delivered')"  # noqa: S608
        return frozenset(str(name) for (name,) in rows(self._database, sql, [json.dumps(names)]))

    async def remember(self: Connected, notices: Sequence[str], before: datetime, goes: datetime) -> None:
        sql = f"update letter set goes = ? where notice {AMONG} and state in ('sent', 'delivered') and goes < ?"  # noqa: S608
        change(self._database, sql, [goes.timestamp(), json.dumps(notices), before.timestamp()])

    async def open_notices(self: Connected) -> Sequence[str]:
        sql = "select distinct notice from letter where state in ('waiting', 'held') order by notice"
        return [str(notice) for (notice,) in rows(self._database, sql, [])]

    async def figures(self: Connected, notice: str) -> Mapping[Fate, int]:
        counted = "select what, sum(amount) from count where what >= ? and what < ? group by what"
        open_ = "select state, count(*) from letter where notice = ? and state in ('waiting', 'held') group by state"
        ended = rows(self._database, counted, [_figure(notice, ""), _figure(notice, "~")])
        now = rows(self._database, open_, [notice])
        found = {str(what).rpartition(":")[2]: int(amount) for what, amount in [*ended, *now]}
        return {fate: found[fate.value] for fate in Fate if fate.value in found}


def post(database: Database, letters: Sequence[Letter]) -> int:
    """See ``OutboxStore.post``; within the caller's transaction."""
    return sum(database.conn.execute(_POST, _values(letter)).rowcount for letter in letters)


def take_back(database: Database, names: Sequence[str]) -> None:
    """Letters that have not gone out, and are not on their way, go; within the caller's transaction."""
    database.conn.execute(
        f"delete from letter where state in ('waiting', 'held') and leased = 0 and name {AMONG}",  # noqa: S608
        [json.dumps(names)],
    )


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
    database.conn.execute(f"delete from letter where person {AMONG}", [named])  # noqa: S608
    return int(database.conn.execute(f"delete from subscription where person {AMONG}", [named]).rowcount)  # noqa: S608


def renew(database: Database, people: Sequence[str], asks: datetime, ends: datetime) -> None:
    """Somebody who was asked again has answered."""
    database.conn.execute(
        f"update subscription set asked = 0, asks = ?, ends = ? where asked = 1 and person {AMONG}",  # noqa: S608
        [asks.timestamp(), ends.timestamp(), json.dumps(people)],
    )


def known_of(
    database: Database, people: Sequence[str], now: datetime
) -> tuple[tuple[Subscription, ...], tuple[Letter, ...]]:
    """What these names follow, and the letters held for them."""
    values = [json.dumps(people), now.timestamp()]
    follows = f"select {_SUBSCRIPTION} from subscription where person {AMONG} and ends > ? order by name"  # noqa: S608
    held = f"select {_LETTER} from letter where person {AMONG} and ends > ? and state = 'held' order by urgency, due"  # noqa: S608
    return (
        tuple(_subscription(row) for row in rows(database, follows, values)),
        tuple(_letter(row) for row in rows(database, held, values)),
    )


def settle(  # noqa: PLR0913 -- what became of it, and what of it is kept
    database: Database, name: str, fate: Fate, now: datetime, *, units: int = 0, keep: bool = False
) -> bool:
    """See ``OutboxStore.settle``; within the caller's transaction. ``name`` unknown or settled changes nothing."""
    settled = database.conn.execute(_SETTLE, [fate.value, int(keep), name, fate.value, fate.value]).fetchall()
    if settled and fate is Fate.FAILED:
        letters_failed(database, [name])
    day = now.date().isoformat()
    for notice, channel in settled:
        if fate is not Fate.HELD:
            count(database, day, _figure(notice, fate.value), 1)
        if units:
            count(database, day, segments_of(channel), units)
    return bool(settled)


def _expired(database: Database, sql: str, values: Sequence[object], now: datetime) -> int:
    """Count the letters that this change ends without their having been sent, within the caller's transaction."""
    ended = database.conn.execute(f"{sql} returning notice, name", values).fetchall()
    letters_failed(database, [name for _, name in ended])
    for notice, _ in ended:
        count(database, now.date().isoformat(), _figure(notice, Fate.EXPIRED.value), 1)
    return len(ended)


def _figure(notice: str, fate: str) -> str:
    return f"notice:{notice}:{fate}"


def _values(letter: Letter) -> list[object]:
    return [
        letter.name, letter.person, letter.notice, letter.channel, letter.sealed, int(letter.urgency),
        letter.units, letter.due.timestamp(), letter.ends.timestamp(), letter.goes.timestamp(),
        letter.fate.value, letter.tries, json.dumps([letter.name, *letter.also]),
    ]  # fmt: skip


def _letter(row: tuple[Any, ...]) -> Letter:
    name, person, notice, channel, sealed, urgency, units, due, ends, goes, state, tries = row
    return Letter(
        name, person, notice, channel, sealed, Urgency(urgency), units,
        moment(due), moment(ends), moment(goes), Fate(state), tries,
    )  # fmt: skip


def _subscription(row: tuple[Any, ...]) -> Subscription:
    name, person, about, sealed, asks, ends = row
    return Subscription(name, person, about, sealed, moment(asks), moment(ends))
