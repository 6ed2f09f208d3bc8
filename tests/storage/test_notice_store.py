"""What every store does with notices and tokens: each rule holds for each of them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import Conflict
from bot.storage.base import Exchange
from bot.storage.notices import NoticeRecord, TokenRecord, Told
from bot.storage.whole import WholeStore
from tests.conftest import NOW

pytestmark = pytest.mark.anyio

FIRST = NoticeRecord("n1", "a", b"sealed", "author", told=Told.NO, goes=None, version=1)
TOKEN = TokenRecord("hash", "a", NOW, NOW + timedelta(days=1))


async def test_a_notice_is_kept_and_replaced(store: WholeStore) -> None:
    """A notice comes back as it was kept; the next version takes its place."""
    await store.keep_notices([FIRST])
    assert await store.notices() == [FIRST]
    second = replace(FIRST, sealed=b"other", told=Told.SETTLED, goes=NOW, version=2)
    await store.keep_notices([second])
    assert await store.notices() == [second]


@pytest.mark.parametrize("late", [FIRST, replace(FIRST, version=2, sealed=b"late")])
async def test_who_comes_late_is_told(store: WholeStore, late: NoticeRecord) -> None:
    """A notice that is there already, or was replaced meanwhile, is a Conflict; what was kept first stays."""
    await store.keep_notices([FIRST])
    second = replace(FIRST, version=2)
    await store.keep_notices([second])
    with pytest.raises(Conflict):
        await store.keep_notices([late])
    assert await store.notices() == [second]


async def test_all_are_kept_or_none(store: WholeStore) -> None:
    """When one of several cannot be kept, none is."""
    await store.keep_notices([FIRST])
    with pytest.raises(Conflict):
        await store.keep_notices([replace(FIRST, id="n2"), FIRST])
    assert await store.notices() == [FIRST]


async def test_a_notice_is_dropped(store: WholeStore) -> None:
    """A dropped notice never was; dropping it again changes nothing."""
    await store.keep_notices([FIRST])
    await store.drop_notice("n1")
    await store.drop_notice("n1")
    assert await store.notices() == []


async def test_notices_and_tokens_are_swept(store: WholeStore) -> None:
    """What has gone is deleted; a notice until further notice stays."""
    await store.keep_notices([FIRST, replace(FIRST, id="n2", goes=NOW)])
    await store.keep_token(TOKEN)
    swept = await store.sweep(NOW + timedelta(days=2))
    assert (swept["notice"], swept["token"]) == (1, 1)
    assert await store.notices() == [FIRST]


async def test_tokens_are_found_until_they_end(store: WholeStore) -> None:
    """The tokens of a place, or of all, are known until they end or are revoked."""
    await store.keep_token(TOKEN)
    await store.keep_token(replace(TOKEN, hash="other", place="b"))
    assert await store.tokens("a", NOW) == [TOKEN]
    assert {one.place for one in await store.tokens(None, NOW)} == {"a", "b"}
    assert await store.tokens(None, TOKEN.ends) == []
    assert (await store.revoke_tokens("a"), await store.revoke_tokens("a")) == (1, 0)
    assert [one.place for one in await store.tokens(None, NOW)] == ["b"]


@pytest.mark.parametrize("way", ["exchange", "forget", "dismiss"])
async def test_whoever_is_forgotten_wrote_nothing(store: WholeStore, way: str) -> None:
    """Who is forgotten, or resigns, leaves their notices under nobody's name, and those of others alone."""
    other = replace(FIRST, id="n2", author="p2")
    await store.keep_notices([FIRST, other])
    if way == "exchange":
        end = NOW + timedelta(hours=24)
        await store.keep(Exchange("d1", "new", ("new", "author"), b"", None, None, NOW, end, end))
    elif way == "forget":
        await store.forget(["new", "author"])
    else:
        await store.dismiss("a", ["new", "author"])
    assert await store.notices() == [replace(FIRST, author=""), other]
    await store.keep_notices([replace(FIRST, sealed=b"changed", version=2)])  # read before they were forgotten
    assert [one.author for one in await store.notices()] == ["", "p2"]
