"""The notice board: what is posted, seen, undone, ended and told."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.board import Board
from bot.content import Content, load
from bot.errors import Conflict, NotThere, Refused
from bot.notices.notice import Kind, Notice, State
from bot.privacy.keys import Keys
from bot.storage.notices import NoticeStore
from bot.storage.sqlite import SqliteStore
from bot.tokens import Tokens
from tests.conftest import CONTENT, NOW, SECRET, Clock
from tests.directory.cases import notice

pytestmark = pytest.mark.anyio

PLACE = "villa-vrede-utrecht"
MINUTE = timedelta(minutes=1)


@pytest.fixture(scope="module")
def content() -> Content:
    return load(CONTENT)


@dataclass
class Followers:
    """Who would be told: the ids of the notices, in order."""

    told: list[str] = field(default_factory=list)

    async def __call__(self, told: Notice) -> int:
        self.told.append(told.id)
        return 3


@dataclass
class House:
    """A store with a board on it, and a second board as another process would have."""

    store: SqliteStore
    content: Content
    clock: Clock
    followers: Followers

    def board(self, secrets: tuple[str, ...] = (SECRET,)) -> Board:
        return Board(self.store, Keys(secrets), lambda: self.content.places, self.clock, self.followers)


@pytest.fixture
async def house(content: Content, clock: Clock) -> AsyncIterator[House]:
    store = SqliteStore(Path(":memory:"))
    await store.open()
    yield House(store, content, clock, Followers())
    await store.close()


def tomorrow(**more: object) -> Notice:
    made = notice(Kind.CLOSED, "2026-11-25T00:00", "2026-11-26T00:00", id="", place=PLACE, created=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


async def test_a_posted_notice_is_seen_by_every_process(house: House) -> None:
    """It stands on the board at once, and on another process' board after it looked."""
    here, there = house.board(), house.board()
    posted = await here.post(tomorrow())
    assert here.posted()[PLACE] == (posted,)
    assert not there.posted()
    await there.refresh()
    assert there.posted()[PLACE] == (posted,)


async def test_what_breaks_a_rule_is_not_kept(house: House) -> None:
    """A refused draft says which rules it breaks and leaves nothing."""
    board = house.board()
    with pytest.raises(Refused) as refused:
        await board.post(tomorrow(ends=NOW - MINUTE, begins=NOW - 2 * MINUTE))
    assert refused.value.text_ids == ("notice-fault-past",)
    with pytest.raises(NotThere):
        await board.post(tomorrow(place="nowhere"))
    assert await house.store.notices() == []


async def test_sending_twice_is_sending_once(house: House) -> None:
    """A draft with an id of its own is posted once, whatever is pressed again."""
    board = house.board()
    first = await board.post(tomorrow(id="draft-1"))
    house.clock.move(MINUTE)
    assert await board.post(tomorrow(id="draft-1")) == first
    assert len(await house.store.notices()) == 1


async def test_a_notice_can_be_undone_for_two_minutes(house: House) -> None:
    """Undone within two minutes it never was, and nobody is told; later it ends and is kept as ended."""
    board = house.board()
    first = await board.post(tomorrow())
    house.clock.move(2 * MINUTE)
    await board.announce_due()
    await board.end(first.id)
    assert (await house.store.notices(), house.followers.told) == ([], [])
    second = await board.post(tomorrow())
    house.clock.move(3 * MINUTE)
    assert (await board.end(second.id)).state is State.ENDED
    assert not board.posted()
    with pytest.raises(NotThere):
        await board.end(second.id)


async def test_followers_are_told_once(house: House) -> None:
    """After the two minutes each notice goes out once, also when another process looks, and a restart comes."""
    board = house.board()
    posted = await board.post(tomorrow())
    assert await board.announce_due() == 0
    house.clock.move(3 * MINUTE)
    assert await board.announce_due() == 3
    assert [await one.announce_due() for one in (board, house.board())] == [0, 0]
    assert house.followers.told == [posted.id]


async def test_followers_are_told_again_when_nobody_wrote_it_down(house: House) -> None:
    """A process that ends between telling and writing tells again: the outbox keeps one message a person."""

    class Interrupted(Followers):
        async def __call__(self, told: Notice) -> int:
            await super().__call__(told)
            raise Conflict

    board = Board(house.store, Keys([SECRET]), lambda: house.content.places, house.clock, interrupted := Interrupted())
    posted = await board.post(tomorrow())
    house.clock.move(3 * MINUTE)
    with pytest.raises(Conflict):
        await board.announce_due()
    assert await house.board().announce_due() == 3
    assert interrupted.told + house.followers.told == [posted.id, posted.id]


async def test_what_waits_needs_a_second_pair_of_eyes(house: House) -> None:
    """A message with a link waits, unseen and untold; its own author cannot let it through, another can."""
    board = house.board()
    message = tomorrow(kind=Kind.MESSAGE, words={"nl": "Kijk op http://x.example.com"})
    waiting = await board.post(message, author="first")
    house.clock.move(3 * MINUTE)
    await board.announce_due()
    assert (board.waiting(PLACE), dict(board.posted()), house.followers.told) == ((waiting,), {}, [])
    with pytest.raises(Refused):
        await board.approve(waiting.id, author="first")
    published = await board.approve(waiting.id, author="second")
    assert (published.state, board.waiting(PLACE)) == (State.PUBLISHED, ())
    assert await board.announce_due() == 3


async def test_a_replaced_notice_ends_with_the_new_ones_coming(house: House) -> None:
    """Both happen together, and only for a notice of the same place."""
    board = house.board()
    first = await board.post(tomorrow())
    longer = tomorrow(ends=NOW + timedelta(days=5))
    with pytest.raises(Refused):
        await board.post(longer)
    with pytest.raises(NotThere):
        await board.post(longer, replaces="nothing")
    second = await board.post(longer, replaces=first.id)
    assert board.posted()[PLACE] == (second,)
    other = tomorrow(place="stil-utrecht")
    with pytest.raises(NotThere):
        await board.post(other, replaces=second.id)


async def test_a_notice_until_further_notice_is_asked_about_each_week(house: House) -> None:
    """After a week it asks again; confirmed, it is silent for another week."""
    board = house.board()
    posted = await board.post(tomorrow(ends=None))
    house.clock.move(timedelta(days=6))
    assert not posted.asks_again(house.clock())
    house.clock.move(timedelta(days=2))
    assert posted.asks_again(house.clock())
    confirmed = await board.confirm(posted.id)
    assert not confirmed.asks_again(house.clock())


async def test_notices_go_thirty_days_after_their_end(house: House) -> None:
    """The sweep deletes a notice a month after it ended, and never one that holds."""
    board = house.board()
    await board.post(tomorrow())
    forever = await board.post(tomorrow(begins=NOW + timedelta(days=3), ends=None))
    house.clock.move(timedelta(days=33))
    await house.store.sweep(house.clock())
    assert [one.id for one in await house.store.notices()] == [forever.id]


async def test_nothing_that_was_written_stands_open_in_the_store(house: House) -> None:
    """The words of a notice are sealed; under another secret it is left out, and the board still works."""
    board = house.board()
    await board.post(tomorrow(kind=Kind.MESSAGE, words={"nl": "Er is soep"}))
    assert all(b"soep" not in record.sealed for record in await house.store.notices())
    other = house.board(("another secret that is long enough for a key",))
    await other.refresh()
    assert not other.posted()


async def test_a_token_is_kept_as_a_hash(house: House) -> None:
    """The store holds nothing that a token could be made of; a rotated secret still knows it."""
    old, new = SECRET, "another secret that is long enough for a key"
    store: NoticeStore = house.store
    token = await Tokens(store, Keys([old]), house.clock).issue(PLACE)
    (kept,) = await store.tokens(None, house.clock())
    assert token not in repr(kept)
    assert await Tokens(store, Keys([new, old]), house.clock).place_of(token) == PLACE
    assert await Tokens(store, Keys([new]), house.clock).place_of(token) is None
    assert await Tokens(store, Keys([old]), house.clock).place_of("") is None
