"""Stewards and invitations: each rule holds for each store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import Conflict
from bot.storage.base import Sealed
from bot.storage.stewards import Binding, Invitation, StewardRecord
from bot.storage.whole import WholeStore
from tests.conftest import NOW
from tests.storage.test_stores import exchange

pytestmark = pytest.mark.anyio

WEEK, YEAR = NOW + timedelta(days=7), NOW + timedelta(days=365)
INVITATION = Invitation("hash", "villa", NOW, WEEK)
STEWARD = StewardRecord("p1", "villa", b"sealed", NOW, YEAR)


async def test_an_invitation_is_used_once(store: WholeStore) -> None:
    """An invitation makes one steward; the second use is refused, and nothing of it stays."""
    await store.keep_invitation(INVITATION)
    assert await store.invitation(["other", "hash"], NOW) == INVITATION
    await store.bind("hash", STEWARD)
    assert await store.stewardships(["new", "p1"], NOW) == [STEWARD]
    with pytest.raises(Conflict):
        await store.bind("hash", replace(STEWARD, person="p2"))
    assert await store.stewardships(["p2"], NOW) == []
    assert await store.invitation(["hash"], NOW) is None


async def test_an_invitation_is_used_with_its_answer_or_not_at_all(store: WholeStore) -> None:
    """An answer that cannot be kept leaves the invitation as it was; one whose invitation is gone is not kept."""
    await store.keep_invitation(INVITATION)
    taken = exchange(bindings=(Binding("hash", STEWARD),))
    with pytest.raises(Conflict):
        await store.keep(replace(taken, replaces=Sealed("p1", b"an older session", 7)))
    assert await store.invitation(["hash"], NOW) == INVITATION
    await store.keep(taken)
    assert await store.stewards("villa", NOW) == [STEWARD]
    with pytest.raises(Conflict):
        await store.keep(exchange("d2", "p2", bindings=(Binding("hash", replace(STEWARD, person="p2")),)))
    assert (await store.recall(["d2"], ["p2"], NOW)).delivery is None


async def test_an_invitation_is_for_one_place_and_one_week(store: WholeStore) -> None:
    """An invitation that has ended, or is for another place, binds nobody."""
    await store.keep_invitation(INVITATION)
    for wrong in (replace(STEWARD, place="other"), replace(STEWARD, since=WEEK)):
        with pytest.raises(Conflict):
            await store.bind("hash", wrong)
    assert await store.invitations("villa", WEEK) == []
    assert (await store.sweep(WEEK))["invitation"] == 1


async def test_invitations_are_listed_and_revoked(store: WholeStore) -> None:
    """The codes of a place are revoked together, and those of another place stay."""
    await store.keep_invitation(INVITATION)
    await store.keep_invitation(Invitation("second", "villa", NOW + timedelta(hours=1), WEEK))
    await store.keep_invitation(Invitation("third", "other", NOW, WEEK))
    assert [one.hash for one in await store.invitations("villa", NOW)] == ["second", "hash"]
    assert await store.revoke_invitations("villa") == 2
    assert [one.hash for one in await store.invitations(None, NOW)] == ["third"]


async def test_a_stewardship_lasts_while_it_is_used(store: WholeStore) -> None:
    """It ends a year after it was last used."""
    await store.keep_invitation(INVITATION)
    await store.bind("hash", STEWARD)
    later = YEAR + timedelta(days=1)
    assert await store.stewards("villa", later) == []
    await store.renew_stewardships(["p1"], later + timedelta(days=1))
    assert [one.person for one in await store.stewards(None, later)] == ["p1"]
    assert (await store.sweep(later + timedelta(days=1)))["steward"] == 1


async def test_a_steward_is_dismissed_or_forgotten(store: WholeStore) -> None:
    """Dismissing ends one place; forgetting a person ends all of theirs."""
    for hash_, place in (("a", "villa"), ("b", "other")):
        await store.keep_invitation(Invitation(hash_, place, NOW, WEEK))
        await store.bind(hash_, replace(STEWARD, place=place))
    assert await store.dismiss("villa", ["p1", "p2"]) == 1
    assert [one.place for one in await store.stewardships(["p1"], NOW)] == ["other"]
    await store.forget(["p1"])
    assert await store.stewardships(["p1"], NOW) == []


async def test_a_message_recalls_what_its_sender_speaks_for(store: WholeStore) -> None:
    """The places of a person are recalled with their message, under an older name too, and not after the end."""
    await store.keep_invitation(INVITATION)
    await store.bind("hash", STEWARD)
    assert (await store.recall(["d1"], ["new", "p1"], NOW)).stewardships == (STEWARD,)
    assert (await store.recall(["d1", "older"], ["p2"], NOW)).stewardships == ()
    assert (await store.recall(["d1"], ["p1"], YEAR)).stewardships == ()
