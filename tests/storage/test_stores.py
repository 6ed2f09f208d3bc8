"""What every store does: each rule holds for each of them."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.errors import Conflict
from bot.storage.base import Count, Donation, Exchange, Redaction
from bot.storage.migrations import MIGRATIONS
from bot.storage.outbox import Urgency
from bot.storage.sqlite import SqliteStore
from bot.storage.whole import WholeStore
from tests.conftest import NOW

pytestmark = pytest.mark.anyio

DAY = NOW.date().isoformat()
LATER = NOW + timedelta(hours=25)


def exchange(delivery: str = "d1", person: str = "p1", **changes: object) -> Exchange:
    plain = Exchange(
        delivery=delivery,
        person=person,
        people=(person,),
        answer=b"answer",
        session=b"session",
        replaces=None,
        now=NOW,
        session_ends=NOW + timedelta(hours=24),
        delivery_ends=NOW + timedelta(hours=24),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


async def test_what_was_kept_is_recalled(store: WholeStore) -> None:
    """What was kept is recalled under its names, with what was counted."""
    await store.keep(exchange(counts=(Count(DAY, "topic"), Count(DAY, "topic", 2))))
    memory = await store.recall(["d1"], ["p1"], NOW, "topic")
    assert memory.delivery is not None
    assert (memory.delivery.answer, memory.delivery.sent) == (b"answer", False)
    assert memory.session is not None
    assert (memory.session.content, memory.session.version) == (b"session", 1)
    assert memory.counted == 3
    assert await store.counts("topic", DAY) == 3


async def test_the_newest_name_wins(store: WholeStore) -> None:
    """Of several names the first that has a session is recalled."""
    await store.keep(exchange(person="old", session=b"old"))
    assert (await store.recall([], ["new", "old"], NOW)).session.content == b"old"
    await store.keep(exchange("d2", person="new", session=b"new"))
    assert (await store.recall([], ["new", "old"], NOW)).session.content == b"new"


async def test_a_delivery_is_kept_once(store: WholeStore) -> None:
    """A delivery that was kept is not kept again, and nothing of the second time stays."""
    await store.keep(exchange())
    with pytest.raises(Conflict):
        await store.keep(exchange(person="p2", counts=(Count(DAY, "x"),)))
    assert (await store.recall([], ["p2"], NOW)).session is None
    assert await store.counts("x", DAY) == 0


async def test_a_session_that_changed_meanwhile_is_a_conflict(store: WholeStore) -> None:
    """Of two exchanges that read the same session the second one is refused whole."""
    await store.keep(exchange())
    read = (await store.recall([], ["p1"], NOW)).session
    await store.keep(exchange("d2", replaces=read, session=b"second"))
    with pytest.raises(Conflict):
        await store.keep(exchange("d3", replaces=read, session=b"third"))
    memory = await store.recall(["d3"], ["p1"], NOW)
    assert memory.delivery is None
    assert (memory.session.content, memory.session.version) == (b"second", 2)


async def test_a_first_message_sent_twice_at_once_is_a_conflict(store: WholeStore) -> None:
    """Two exchanges that both found no session: the second one is refused."""
    await store.keep(exchange())
    with pytest.raises(Conflict):
        await store.keep(exchange("d2"))


async def test_forgetting_in_an_exchange_takes_session_and_answers(store: WholeStore) -> None:
    """A session of None deletes the session and every earlier answer, and keeps the one that says so."""
    await store.keep(exchange())
    read = (await store.recall([], ["p1"], NOW)).session
    await store.keep(exchange("d2", answer=b"forgotten", session=None, replaces=read))
    memory = await store.recall(["d1"], ["p1"], NOW)
    assert memory.session is None
    assert memory.delivery.answer == b""
    assert (await store.recall(["d2"], [], NOW)).delivery.answer == b"forgotten"


async def test_forget_takes_all_under_the_names(store: WholeStore) -> None:
    """Forget deletes all that stands under these names, and nothing of anybody else."""
    await store.keep(exchange())
    await store.keep(exchange("d2", person="p2"))
    await store.forget(["p1", "unknown"])
    gone, other = await store.recall(["d1"], ["p1"], NOW), await store.recall(["d2"], ["p2"], NOW)
    assert gone.delivery is None
    assert gone.session is None
    assert other.delivery is not None
    assert other.session is not None


async def test_what_has_ended_is_not_known_and_is_swept(store: WholeStore) -> None:
    """What has ended is not recalled even before the sweep, which then deletes and counts it."""
    await store.keep(exchange(redactions=(Redaction("r", b"sid", NOW + timedelta(hours=1)),)))
    memory = await store.recall(["d1"], ["p1"], LATER)
    assert memory.delivery is None
    assert memory.session is None
    gone = await store.sweep(LATER)
    assert {table: gone[table] for table in ("session", "delivery", "redaction")} == {
        "session": 1,
        "delivery": 1,
        "redaction": 1,
    }
    assert not any((await store.sweep(LATER)).values())


async def test_somebody_who_comes_back_after_the_end_starts_anew(store: WholeStore) -> None:
    """An ended session and delivery that were not swept yet stand in nobody's way."""
    await store.keep(exchange())
    end = LATER + timedelta(hours=1)
    await store.keep(exchange(now=LATER, session_ends=end, delivery_ends=end))
    assert (await store.recall(["d1"], ["p1"], LATER)).session.version == 1


async def test_sent_is_remembered(store: WholeStore) -> None:
    """That an answer went out is remembered."""
    await store.keep(exchange())
    await store.sent("d1")
    assert (await store.recall(["d1"], [], NOW)).delivery.sent


async def test_redactions_wait_until_they_are_done(store: WholeStore) -> None:
    """A message that a provider holds waits, oldest first, until it is deleted there; noting it twice is once."""
    await store.owe(Redaction("second", b"2", LATER))
    await store.keep(exchange(redactions=(Redaction("first", b"1", NOW),)))
    await store.owe(Redaction("first", b"1", NOW))
    assert [one.name for one in await store.redactions(10, NOW)] == ["first", "second"]
    await store.redacted("first")
    assert [(one.name, one.sealed, one.ends) for one in await store.redactions(10, NOW)] == [("second", b"2", LATER)]


async def test_a_lease_is_held_by_one(store: WholeStore) -> None:
    """A lease is taken by one holder until it ends; the holder may renew it."""
    until = NOW + timedelta(minutes=1)
    assert await store.lease("sweep", "a", NOW, until)
    assert not await store.lease("sweep", "b", NOW, until)
    assert await store.lease("sweep", "a", NOW, until)
    assert await store.lease("other", "b", NOW, until)
    assert await store.lease("sweep", "b", until, until + timedelta(minutes=1))


async def test_old_counts_are_swept(store: WholeStore) -> None:
    """Counts go after two years."""
    await store.keep(exchange(counts=(Count("2020-01-01", "topic"), Count(DAY, "topic"))))
    assert (await store.sweep(NOW))["count"] == 1
    assert await store.counts("topic", DAY) == 1


async def test_a_store_that_is_opened_again_knows_what_it_knew(tmp_path: Path) -> None:
    """Closing and opening loses nothing, and applies each migration once."""
    for number in range(2):
        store = SqliteStore(tmp_path / "test.sqlite")
        await store.open()
        assert ((await store.recall([], ["p1"], NOW)).session is None) == (number == 0)
        if number == 0:
            await store.keep(exchange())
        await store.close()


async def test_letters_of_an_older_store_keep_their_order(tmp_path: Path) -> None:
    """Before urgencies had names a letter said beside its number whether it may go at night; both are one now."""
    path = tmp_path / "test.sqlite"
    before = Database(sqlite3.connect(path))
    MIGRATIONS.apply(before, stop_before="m007_urgency")
    for number, anytime in ((0, 1), (1, 0), (3, 0)):
        before.execute(
            "insert into letter values (?, 'p1', 'n1', 'sms', 'waiting', ?, 1, ?, 0, ?, 0, 0, x'', ?)",
            [f"l{number}", number, anytime, LATER.timestamp(), LATER.timestamp()],
        )
    before.conn.commit()
    before.close()
    store = SqliteStore(path)
    await store.open()
    letters = await store.claim("sms", NOW, NOW, 9)
    assert [one.urgency for one in letters] == [Urgency.TONIGHT, Urgency.TODAY, Urgency.LEAST]
    await store.close()


async def test_counts_are_listed_by_prefix(store: WholeStore) -> None:
    """All counts of what begins with a prefix are listed by day; the prefix is no pattern."""
    counts = (Count(DAY, "wrong:b:nl", 2), Count("2026-11-01", "wrong:a:nl"), Count(DAY, "wrongly"), Count(DAY, "x"))
    await store.keep(exchange(counts=counts))
    assert await store.tally("wrong:") == [Count("2026-11-01", "wrong:a:nl"), Count(DAY, "wrong:b:nl", 2)]
    assert await store.tally("wrong%") == []


async def test_donations_are_kept_with_their_exchange_for_thirty_days(store: WholeStore) -> None:
    """A donation is kept with its exchange or not at all, listed by day for thirty days, and then swept."""
    first, second = Donation("b", DAY, b"one"), Donation("a", (NOW + timedelta(days=1)).date().isoformat(), b"two")
    await store.keep(exchange(donations=(second, first)))
    with pytest.raises(Conflict):
        await store.keep(exchange(donations=(Donation("c", DAY, b"three"),)))
    assert await store.donations(NOW) == [first, second]
    assert await store.donations(NOW + timedelta(days=31)) == [second]
    assert (await store.sweep(NOW + timedelta(days=31)))["donation"] == 1
    assert await store.donations(NOW) == [second]


async def test_a_donation_outlives_forgetting(store: WholeStore) -> None:
    """Nothing ties a donation to a person, so forgetting the person cannot find it."""
    await store.keep(exchange(donations=(Donation("a", DAY, b"one"),)))
    await store.forget(["p1"])
    assert len(await store.donations(NOW)) == 1


async def test_withdrawing_empties_the_earlier_answers(store: WholeStore) -> None:
    """An exchange that withdraws empties the earlier answers to this person, and keeps its own and the session."""
    await store.keep(exchange())
    await store.keep(exchange("other", person="p2"))
    read = (await store.recall([], ["p1"], NOW)).session
    await store.keep(exchange("d2", replaces=read, withdraws=True))
    memory = await store.recall(["d1"], ["p1"], NOW)
    assert memory.delivery.answer == b""
    assert memory.session is not None
    assert (await store.recall(["d2"], [], NOW)).delivery.answer == b"answer"
    assert (await store.recall(["other"], [], NOW)).delivery.answer == b"answer"
