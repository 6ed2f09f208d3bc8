"""Referrals: each rule holds for each store."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import Conflict
from bot.storage.base import Changes, Count, Exchange
from bot.storage.outbox import Fate, Letter, Urgency
from bot.storage.referrals import ReferralRecord
from bot.storage.stewards import Invitation, StewardRecord
from bot.storage.whole import WholeStore
from tests.conftest import NOW

pytestmark = pytest.mark.anyio

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FIRST = ReferralRecord(
    "r1", "villa", "receipt", "p1", b"sealed", b"address", open=True, wakes=NOW + DAY, access=NOW + 30 * DAY, goes=None,
    letter="l1",
)  # fmt: skip


def letter(name: str = "l1", person: str = "p1") -> Letter:
    ends = NOW + 7 * DAY
    return Letter(name, person, "referral", "sms", b"words", Urgency.TODAY, 1, due=NOW, ends=ends, goes=ends)


def exchange(**changes: Any) -> Exchange:
    plain = Exchange("d1", "p1", ("p1", "p0"), b"", b"session", None, NOW, NOW + DAY, NOW + DAY)
    return replace(plain, **changes)


def after(record: ReferralRecord, **changes: Any) -> ReferralRecord:
    return replace(record, **{"version": record.version + 1, **changes})


async def test_a_referral_is_kept_with_its_exchange(store: WholeStore) -> None:
    """Session, referral, letters and counts are there together, and come back as they were kept."""
    await store.keep(exchange(referrals=(FIRST,), letters=(letter(),), counts=(Count("2026-11-23", "asked"),)))
    assert await store.referral("r1") == FIRST
    assert (await store.recall([], ["new", "p1"], NOW)).referral == FIRST
    assert (await store.recall([], ["p2"], NOW)).referral is None
    assert [one.name for one in await store.claim("sms", NOW, NOW + HOUR, 9)] == ["l1"]
    assert [(one.day, one.by) for one in await store.tally("asked")] == [("2026-11-23", 1)]


async def test_all_of_it_or_nothing(store: WholeStore) -> None:
    """When the referral changed meanwhile, neither session nor letter nor count is kept."""
    await store.change(Changes((FIRST,)))
    await store.change(Changes((after(FIRST),)))
    late = exchange(referrals=(after(FIRST),), letters=(letter(),), counts=(Count("2026-11-23", "asked"),))
    with pytest.raises(Conflict):
        await store.keep(late)
    memory = await store.recall(["d1"], ["p1"], NOW)
    assert (memory.delivery, memory.session) == (None, None)
    assert await store.letter("l1") is None
    assert not await store.tally("asked")


@pytest.mark.parametrize(
    "late", [FIRST, after(FIRST), replace(FIRST, id="r2"), replace(FIRST, version=9), after(replace(FIRST, id="r3"))]
)
async def test_who_comes_late_is_told(store: WholeStore, late: ReferralRecord) -> None:
    """What is there already, was replaced meanwhile, is not there or has a receipt that is taken is a Conflict."""
    await store.change(Changes((FIRST,)))
    second = after(FIRST, sealed=b"other")
    await store.change(Changes((second,)))
    with pytest.raises(Conflict):
        await store.change(Changes((late,), letters=(letter("l2"),)))
    assert await store.referral("r1") == second
    assert await store.letter("l2") is None


async def test_it_is_found_by_receipt_while_there_is_access(store: WholeStore) -> None:
    """Under any of its names, and only as long as the receipt opens it."""
    await store.change(Changes((FIRST, replace(FIRST, id="r2", receipt="", person=""))))
    assert await store.referral_of_receipt(["new", "receipt"], NOW) == FIRST
    assert await store.referral_of_receipt(["other"], NOW) is None
    assert await store.referral_of_receipt([""], NOW) is None
    assert await store.referral_of_receipt(["receipt"], FIRST.access) is None


async def test_the_open_one_is_theirs(store: WholeStore) -> None:
    """Of several referrals of one person the open one is remembered, else the one used last."""
    ended = replace(FIRST, id="r2", receipt="x", open=False, access=FIRST.access + DAY)
    older = replace(ended, id="r3", receipt="y", access=NOW + DAY)
    await store.change(Changes((ended, FIRST, older)))
    assert (await store.recall([], ["p1"], NOW)).referral == FIRST
    await store.change(Changes((after(FIRST, open=False),)))
    assert (await store.recall([], ["p1"], NOW)).referral == ended
    assert [one.id for one in await store.referrals_of(["p1", "p0"])] == ["r2", "r1", "r3"]


async def test_a_place_has_its_own(store: WholeStore) -> None:
    """The oldest open one comes first; other places see nothing of it."""
    records = [replace(FIRST, id=f"r{n}", receipt=f"x{n}", person="", open=n > 1) for n in range(4)]
    elsewhere = replace(FIRST, id="r9", place="other", open=False, person="")
    await store.change(Changes((*records, elsewhere)))
    assert [one.id for one in await store.referrals_to(["villa"])] == ["r2", "r3", "r0", "r1"]
    assert await store.places_referred_to() == ["villa"]


async def test_what_is_due(store: WholeStore) -> None:
    """A referral is due when its clock runs out, or as soon as its letter was refused for good."""
    await store.change(Changes((FIRST,), letters=(letter(),)))
    assert await store.referrals_due(NOW, 9) == []
    assert await store.referrals_due(NOW + DAY, 9) == [FIRST]
    await store.settle("l1", Fate.SENT, NOW)
    assert await store.referrals_due(NOW, 9) == []
    await store.settle("l1", Fate.FAILED, NOW)
    (failed,) = await store.referrals_due(NOW, 9)
    assert (failed.failed, failed.version) == (True, 2)
    with pytest.raises(Conflict):
        await store.change(Changes((after(FIRST),)))  # decided without knowing of it
    await store.change(Changes((after(failed),)))
    assert await store.referrals_due(NOW, 9) == []


async def test_addresses_go_with_the_access(store: WholeStore) -> None:
    """When the access has ended, address, person and receipt are gone; the rest stays until it goes."""
    closed = replace(FIRST, open=False, goes=NOW + 31 * DAY)
    await store.change(Changes((closed,)))
    assert await store.drop_addresses(NOW) == 0
    assert [await store.drop_addresses(FIRST.access), await store.drop_addresses(FIRST.access)] == [1, 0]
    left = await store.referral("r1")
    assert left
    assert (left.address, left.person, left.receipt, left.sealed) == (b"", "", "", b"sealed")
    assert (await store.sweep(FIRST.access))["referral"] == 0
    assert (await store.sweep(NOW + 31 * DAY))["referral"] == 1
    assert await store.referral("r1") is None


@pytest.mark.parametrize("how", ["keep", "forget"])
async def test_forgetting_leaves_nobody(store: WholeStore, how: str) -> None:
    """Forgetting somebody deletes what ended, unbinds what is open, and leaves others alone."""
    ended = replace(FIRST, id="r2", receipt="x", open=False)
    other = replace(FIRST, id="r3", receipt="y", person="p2")
    await store.change(Changes((FIRST, ended, other)))
    if how == "keep":
        withdrawn = after(FIRST, open=False, person="", receipt="", address=b"")
        await store.keep(exchange(session=None, referrals=(withdrawn,), letters=(letter("l9", "steward"),)))
        assert await store.letter("l9")
    else:
        await store.forget(["p1", "p0"])
    left = await store.referral("r1")
    assert left
    assert (left.person, left.receipt, left.address) == ("", "", b"")
    assert await store.referral("r2") is None
    assert await store.referral("r3") == other


async def test_letters_are_taken_back_with_a_change(store: WholeStore) -> None:
    """Named letters that wait or are held go with the change; what is on its way or went out stays."""
    await store.post([letter(name) for name in ("waits", "held", "flying", "sent", "other")])
    await store.hold("held", ["p1"], NOW)
    await store.settle("sent", Fate.SENT, NOW)
    await store.put_off("waits", NOW + HOUR, 1)
    assert "flying" in {one.name for one in await store.claim("sms", NOW, NOW + HOUR, 9)}
    await store.put_off("other", NOW + HOUR, 1)
    named = ("waits", "held", "flying", "sent", "unknown")
    await store.keep(exchange(referrals=(FIRST,), taken_back=named))
    left = [name for name in ("waits", "held", "flying", "sent", "other") if await store.letter(name)]
    assert left == ["flying", "sent", "other"]


async def test_which_places_are_spoken_for(store: WholeStore) -> None:
    """A place is spoken for from the first invitation that was taken up until its last steward ends."""
    await store.keep_invitation(Invitation("hash", "villa", NOW, NOW + DAY))
    assert await store.places_spoken_for(NOW) == frozenset()
    await store.bind("hash", StewardRecord("p1", "villa", b"sealed", NOW, NOW + DAY))
    assert await store.places_spoken_for(NOW) == {"villa"}
    assert await store.places_spoken_for(NOW + DAY) == frozenset()
