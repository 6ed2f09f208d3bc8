"""Followers and letters: each rule holds for each store."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from bot.storage.base import Exchange
from bot.storage.outbox import Fate, Letter, Subscription, Urgency
from bot.storage.sqlite import SqliteStore
from bot.storage.stewards import Invitation, StewardRecord
from bot.storage.whole import WholeStore
from tests.conftest import NOW

pytestmark = pytest.mark.anyio

HOUR = timedelta(hours=1)
DAY = NOW.date().isoformat()
NUMBERS = count()


def letter(name: str = "l1", **changes: object) -> Letter:
    plain = Letter(
        name=name,
        person="p1",
        notice="n1",
        channel="sms",
        sealed=b"words",
        urgency=Urgency.TODAY,
        units=1,
        due=NOW,
        ends=NOW + HOUR,
        goes=NOW + 2 * HOUR,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def wish(name: str = "s1", **changes: object) -> Subscription:
    plain = Subscription(name, "p1", "a1", b"address", NOW + HOUR, NOW + 2 * HOUR)
    return replace(plain, **changes)  # type: ignore[arg-type]


async def said(store: WholeStore, **changes: object) -> None:
    """The person p1 says something, with what that changes."""
    number = next(NUMBERS)
    end = NOW + 24 * HOUR
    plain = Exchange(f"d{number}", f"session{number}", ("p1", "p0"), b"", b"session", None, NOW, end, end)
    await store.keep(replace(plain, **changes))  # type: ignore[arg-type]


async def claimed(store: WholeStore, now: datetime = NOW, limit: int = 9, least: Urgency = Urgency.LEAST) -> list[str]:
    letters = await store.claim("sms", now, now + HOUR, limit, least)
    return [one.name for one in letters]


async def test_a_letter_is_taken_in_once(store: WholeStore) -> None:
    """A letter that is known by its name, or by one under an older key, is not taken in again, sent or not."""
    assert await store.post([letter("l1"), letter("l1"), letter("l2")]) == 2
    await store.settle("l1", Fate.SENT, NOW)
    assert await store.post([letter("l1"), letter("l3", also=("l2",)), letter("l4")]) == 1
    assert await store.letter("l3") is None
    kept = await store.letter("l4")
    assert kept is not None
    assert replace(kept, also=()) == letter("l4")


async def test_the_most_urgent_letters_go_first_and_each_to_one(store: WholeStore) -> None:
    """Letters are claimed by urgency, then by when they were due; a claimed one is free again when the claim ends."""
    early = NOW - HOUR
    await store.post([letter("late"), letter("early", due=early), letter("urgent", urgency=Urgency.DANGER)])
    assert await claimed(store, limit=2) == ["urgent", "early"]
    assert await claimed(store) == ["late"]
    assert await claimed(store) == []
    await store.post([letter("other", ends=NOW + 3 * HOUR)])
    assert await claimed(store, NOW + HOUR) == ["other"]


async def test_what_is_not_due_too_late_or_less_urgent_is_not_claimed(store: WholeStore) -> None:
    """Not before it is due, not when it has ended, and nothing below the least urgency that is asked for."""
    await store.post([letter("later", due=NOW + HOUR / 2), letter("over", ends=NOW), letter("x", channel="telegram")])
    assert await claimed(store) == []
    await store.post([letter("day"), letter("night", urgency=Urgency.TONIGHT)])
    assert await claimed(store, least=Urgency.TONIGHT) == ["night"]
    assert await store.next_due("sms", least=Urgency.TONIGHT) == NOW + HOUR
    await store.settle("night", Fate.SENT, NOW)
    assert await store.next_due("sms", least=Urgency.TONIGHT) is None


async def test_a_postponed_letter_is_free_when_it_is_due_again(store: WholeStore) -> None:
    """A letter that was postponed keeps how often it was tried, and a settled one is not postponed."""
    await store.post([letter("l1"), letter("l2")])
    assert await claimed(store) == ["l1", "l2"]
    await store.settle("l2", Fate.SENT, NOW)
    for name in ("l1", "l2"):
        await store.put_off(name, NOW + HOUR / 2, 3)
    (again,) = await store.claim("sms", NOW + HOUR / 2, NOW + HOUR, 9)
    assert (again.name, again.tries) == ("l1", 3)


async def test_the_first_letter_that_is_held_is_known(store: WholeStore) -> None:
    """Holding tells whether nothing waited for the person yet; a held letter can be tried again."""
    await store.post([letter("l1"), letter("l2"), letter("l3", person="p2"), letter("l4", person="p0")])
    people = ["p1", "p0"]
    assert [await store.hold(name, people, NOW) for name in ("l1", "l1", "l2", "unknown")] == [
        True,
        False,
        False,
        False,
    ]
    assert await store.hold("l3", ["p2"], NOW)
    assert not await store.hold("l4", people, NOW)
    for name in ("l1", "l2", "l4"):
        await store.put_off(name, NOW, 1)
    assert await claimed(store) == ["l1", "l2", "l4"]


async def test_what_became_of_a_letter_is_counted_and_its_words_go(store: WholeStore) -> None:
    """Each fate is counted once, segments with it; the words stay only where they may be needed again."""
    await store.post([letter("l1"), letter("l2"), letter("l3"), letter("l4")])
    assert await store.settle("l1", Fate.SENT, NOW, units=3)
    assert not await store.settle("l1", Fate.SENT, NOW, units=3)
    assert await store.settle("l2", Fate.SENT, NOW, keep=True)
    assert [(await store.letter(name)).sealed for name in ("l1", "l2")] == [b"", b"words"]
    assert await store.settle("l2", Fate.DELIVERED, NOW)
    assert await store.settle("l3", Fate.FAILED, NOW)
    assert not await store.settle("l3", Fate.DELIVERED, NOW)
    assert not await store.settle("unknown", Fate.SENT, NOW)
    figures = {Fate.SENT: 2, Fate.DELIVERED: 1, Fate.FAILED: 1, Fate.WAITING: 1}
    assert await store.figures("n1") == figures
    assert await store.counts("segments:sms", DAY) == 3
    await store.sweep(NOW + 2 * HOUR)
    del figures[Fate.WAITING]
    assert await store.figures("n1") == figures


async def test_a_report_that_comes_before_the_answer_stands(store: WholeStore) -> None:
    """A letter that was reported held or delivered is not made "sent" by the call that ends later."""
    for name, fate in (("l1", Fate.HELD), ("l2", Fate.DELIVERED)):
        await store.post([letter(name)])
        await store.settle(name, fate, NOW, keep=True)
        assert not await store.settle(name, Fate.SENT, NOW)
        assert (await store.letter(name)).fate is fate


async def test_letters_end_with_their_time_or_their_notice(store: WholeStore) -> None:
    """What was not sent in time, or is about a notice that is over, is counted as expired; no words of it are left."""
    await store.post([letter("l1"), letter("l2", fate=Fate.HELD), letter("l3", notice="n2")])
    await store.settle("l3", Fate.SENT, NOW, keep=True)
    assert await store.expire(NOW) == 0
    assert await store.withdraw("n1", NOW) == 2
    assert await store.expire(NOW + HOUR) == 0
    assert [await store.letter(name) for name in ("l1", "l2")] == [None, None]
    assert (await store.letter("l3")).sealed == b""
    assert await store.figures("n1") == {Fate.EXPIRED: 2}
    await store.post([letter("l4")])
    assert await store.expire(NOW + HOUR) == 1
    assert (await store.letter("l4")).sealed == b""


async def test_what_is_on_its_way_is_not_withdrawn(store: WholeStore) -> None:
    """A letter that is claimed may arrive: it stays until it is known what became of it, or the claim ended."""
    await store.post([letter("l1", ends=NOW + 2 * HOUR), letter("l2", due=NOW + HOUR)])
    assert await claimed(store) == ["l1"]
    assert await store.withdraw("n1", NOW) == 1
    assert await store.letter("l1") is not None
    assert await store.withdraw("n1", NOW + HOUR) == 1
    assert await store.letter("l1") is None


async def test_who_was_told_is_known_while_the_notice_lasts(store: WholeStore) -> None:
    """Letters that went out are known by name, and kept for longer when they are remembered; others are not."""
    await store.post([letter(name) for name in ("sent", "there", "waits", "held", "late")])
    for name, fate in (("sent", Fate.SENT), ("there", Fate.DELIVERED), ("held", Fate.HELD), ("late", Fate.EXPIRED)):
        await store.settle(name, fate, NOW)
    assert await store.told(["sent", "there", "waits", "held", "late", "unknown"]) == {"sent", "there"}
    await store.remember(["n1"], NOW + 2 * HOUR, NOW + 9 * HOUR)  # they go then: too late to be remembered
    assert (await store.letter("sent")).goes == NOW + 2 * HOUR
    await store.remember(["n1", "n2"], NOW + 3 * HOUR, NOW + 9 * HOUR)
    assert (await store.sweep(NOW + 2 * HOUR))["letter"] == 3
    assert await store.told(["sent", "there"]) == {"sent", "there"}


PLANTED = b"an-address-under-its-seal"


@pytest.mark.parametrize("way", ["forget", "stop", "unfollow", "unsubscribe", "resign"])
async def test_a_sealed_address_leaves_no_trace(tmp_path: Path, way: str) -> None:
    """Whoever stops, is forgotten or cannot be reached: not even the sealed bytes are left in any file of the store."""
    store = SqliteStore(tmp_path / "test.sqlite")
    await store.open()
    await said(store, followed=(wish("s1", sealed=PLANTED),))
    if way not in {"unsubscribe", "resign"}:
        await store.post([letter("l1", sealed=PLANTED)])
    if way == "resign":
        await said(store, unfollowed=("s1",))
        await store.keep_invitation(Invitation("i1", "a", NOW, NOW + HOUR))
        await store.bind("i1", StewardRecord("p1", "a", PLANTED, NOW, NOW + HOUR))
    assert PLANTED in everything(tmp_path)
    await {
        "forget": lambda: store.forget(["p1"]),
        "stop": lambda: said(store, session=None),
        "unfollow": lambda: store.unfollow(["p1"]),
        "unsubscribe": lambda: said(store, unfollowed=("s1",)),
        "resign": lambda: store.dismiss("a", ["p1"]),
    }[way]()
    assert PLANTED not in everything(tmp_path)
    await store.close()


def everything(folder: Path) -> bytes:
    files = sorted(folder.iterdir())
    assert len(files) >= 2  # the store and its log
    return b"".join(file.read_bytes() for file in files)


async def test_followers_are_found_by_what_they_follow(store: WholeStore) -> None:
    """Subscriptions are read page by page; people are counted once; what has ended is not known."""
    wishes = (wish("s1"), wish("s2", about="a2"), wish("s3", person="p2"), wish("s4", about="other"))
    await said(store, followed=(*wishes, wish("s5", ends=NOW)))
    first = await store.followers(["a1", "a2"], "", 2, NOW)
    rest = await store.followers(["a1", "a2"], first[-1].name, 2, NOW)
    assert [one.name for one in (*first, *rest)] == ["s1", "s2", "s3"]
    assert rest[0] == wishes[2]
    assert await store.reach(["a1", "a2"], NOW) == 2
    assert await store.reach([], NOW) == 0


async def test_an_exchange_begins_and_ends_what_is_followed(store: WholeStore) -> None:
    """What is followed is recalled under any name of the person; ending one leaves the others."""
    await said(store, followed=(wish("s1"), wish("s2", person="p0", about="a2")))
    assert [one.name for one in (await store.recall([], ["p1", "p0"], NOW)).follows] == ["s1", "s2"]
    await said(store, unfollowed=("s1", "unknown"), followed=(wish("s3", about="a3"),))
    assert [one.name for one in (await store.recall([], ["p1", "p0"], NOW)).follows] == ["s2", "s3"]


async def test_held_letters_go_out_with_an_answer_once(store: WholeStore) -> None:
    """A held letter is recalled with the next message and counted as delivered when it was part of the answer."""
    await store.post([letter("l1", fate=Fate.HELD), letter("l2"), letter("l3", fate=Fate.HELD, ends=NOW)])
    assert [one.name for one in (await store.recall([], ["p0", "p1"], NOW)).held] == ["l1"]
    await said(store, handed=("l1",))
    assert (await store.recall([], ["p1"], NOW)).held == ()
    assert (await store.figures("n1"))[Fate.DELIVERED] == 1


async def test_somebody_who_was_asked_again_keeps_it_by_any_message(store: WholeStore) -> None:
    """Who is due is asked once; then a message renews what was asked about, and silence ends it."""
    await said(store, followed=(wish("s1", asks=NOW), wish("s2", person="p2", asks=NOW), wish("s3", about="a2")))
    due = await store.to_ask_again(NOW, 9)
    assert {one.name for one in due} == {"s1", "s2"}
    await store.asked_again(["s1", "s2"], NOW + HOUR)
    assert await store.to_ask_again(NOW, 9) == []
    await said(store, renewed=(NOW + 5 * HOUR, NOW + 6 * HOUR))
    assert (await store.sweep(NOW + 2 * HOUR))["subscription"] == 2
    (left,) = await store.followers(["a1", "a2"], "", 9, NOW)
    assert (left.name, left.asks, left.ends) == ("s1", NOW + 5 * HOUR, NOW + 6 * HOUR)


@pytest.mark.parametrize("way", ["forget", "exchange", "unfollow"])
async def test_forgetting_takes_what_is_followed_and_the_letters(store: WholeStore, way: str) -> None:
    """Whoever is forgotten, or cannot be reached any more, follows nothing, and nothing waits for them."""
    await said(store, followed=(wish("s1"), wish("s2", person="p2", about="a2")))
    await store.post([letter("l1"), letter("l2", person="p2")])
    if way == "exchange":
        await said(store, session=None)
    else:
        await (store.forget if way == "forget" else store.unfollow)(["p1", "p0"])
    assert [one.name for one in await store.followers(["a1", "a2"], "", 9, NOW)] == ["s2"]
    assert await store.letter("l1") is None
    assert await store.letter("l2") is not None
