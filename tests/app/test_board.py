"""The notice board: what is posted, seen, undone, ended and told."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.board import Board
from bot.content import Content
from bot.errors import Conflict, NotThere, Refused
from bot.notices.notice import Kind, Notice, State
from bot.privacy.keys import Keys
from bot.storage.notices import NoticeStore
from bot.storage.sqlite import SqliteStore
from bot.tokens import Tokens
from tests.conftest import NOW, SECRET, Clock
from tests.directory.cases import notice

pytestmark = pytest.mark.anyio

PLACE = "villa-vrede-utrecht"
MINUTE = timedelta(minutes=1)


@dataclass
class Followers:
    """Who would be told: the ids of the notices, in order, with that of the one that each is a change of.

    ``retracted``: of which it was told that they ended, and whether the usual hours count again. ``flying``: letters
    about this one are still on their way.
    """

    told: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    retracted: list[tuple[str, bool]] = field(default_factory=list)
    remembered: list[str] = field(default_factory=list)
    flying: str = ""

    async def announce(self, notice: Notice) -> int:
        self.told.append(notice.id)
        self.changes.append(notice.replaces)
        return 3

    async def retract(self, notice: Notice, *, usual: bool) -> bool:
        self.retracted.append((notice.id, usual))
        return notice.id != self.flying

    async def remember(self, notices: Sequence[str]) -> None:
        self.remembered = list(notices)


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
        async def announce(self, notice: Notice) -> int:
            await super().announce(notice)
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


async def told_one(house: House, board: Board, **more: object) -> Notice:
    """A notice of which the followers were told."""
    posted = await board.post(tomorrow(**more))
    house.clock.move(3 * MINUTE)
    await board.announce_due()
    return posted


async def test_the_end_of_a_notice_is_told_once(house: House) -> None:
    """Whoever was told hears that it ended, once, whichever process looks; what ends by itself is not told again."""
    board = house.board()
    first = await told_one(house, board)
    assert await board.retract_due() == 0
    await board.end(first.id)
    assert [await one.retract_due() for one in (board, house.board(), board)] == [1, 0, 0]
    assert house.followers.retracted == [(first.id, True)]
    await told_one(house, board)
    house.clock.move(timedelta(days=3))
    assert await board.retract_due() == 0


async def test_usual_hours_are_not_promised_beside_another_notice(house: House) -> None:
    """Where something else changes the hours in that time, nobody is told that the usual ones count again."""
    board = house.board()
    closed = await told_one(house, board)
    await board.post(tomorrow(kind=Kind.HOURS, hours="10:00-12:00"))
    await board.post(tomorrow(kind=Kind.MESSAGE, words={"nl": "Er is soep"}))
    await board.end(closed.id)
    await board.retract_due()
    assert house.followers.retracted == [(closed.id, False)]


async def test_a_letter_that_is_on_its_way_is_waited_for(house: House) -> None:
    """While it is not known whom a notice reached, its end stays to be told."""
    board = house.board()
    first = await told_one(house, board)
    house.followers.flying = first.id
    await board.end(first.id)
    assert await board.retract_due() == 0
    house.followers.flying = ""
    assert [await board.retract_due(), await board.retract_due()] == [1, 0]


async def test_a_change_is_told_instead_of_the_end(house: House) -> None:
    """Of a notice in whose place another came nothing is told before that one, and nothing but that one."""
    board = house.board()
    first = await told_one(house, board)
    second = await board.post(tomorrow(ends=NOW + timedelta(days=5)), replaces=first.id)
    third = await board.post(tomorrow(ends=NOW + timedelta(days=6)), replaces=second.id)
    assert await board.retract_due() == 0
    house.clock.move(3 * MINUTE)
    await board.announce_due()
    assert (house.followers.told, house.followers.changes) == ([first.id, third.id], ["", first.id])
    assert await board.retract_due() == 2
    assert house.followers.retracted == []
    await board.end(third.id)
    await board.retract_due()
    assert house.followers.retracted == [(third.id, True)]


async def test_a_change_that_is_undone_never_was(house: House) -> None:
    """What it replaced holds again, as it was; whoever was not reached by it before is told now."""
    board = house.board()
    first = await told_one(house, board)
    second = await board.post(tomorrow(ends=NOW + timedelta(days=5)), replaces=first.id)
    await board.retract_due()
    await board.undo(second.id)
    assert [one.id for one in board.posted()[PLACE]] == [first.id]
    assert house.followers.told == [first.id, first.id]
    assert (await board.retract_due(), house.followers.retracted) == (0, [])
    third = await board.post(tomorrow(ends=NOW + timedelta(days=5)), replaces=first.id)
    await board.end(third.id)
    await board.retract_due()
    assert (dict(board.posted()), house.followers.retracted) == ({}, [(first.id, True)])


LINK = {"nl": "Kijk op http://x.example.com"}


async def test_a_change_that_waits_leaves_the_old_notice(house: House) -> None:
    """Until somebody has agreed to it the old one holds; refused, nothing has changed."""
    board = house.board()
    first = await told_one(house, board, kind=Kind.MESSAGE, words={"nl": "Er is soep"})
    changed = tomorrow(kind=Kind.MESSAGE, words=LINK)
    for decide, holds in ((board.refuse, "soep"), (board.approve, "http")):
        waiting = await board.post(changed, author="first", replaces=first.id)
        assert [one.id for one in board.posted()[PLACE]] == [first.id]
        await decide(waiting.id, "second")
        (left,) = board.posted()[PLACE]
        assert holds in left.words["nl"]
    house.clock.move(3 * MINUTE)
    await board.announce_due()
    assert house.followers.changes == ["", first.id]


async def test_what_nobody_agreed_to_is_not_let_through_by_undoing(house: House) -> None:
    """A notice that waits, was changed and is restored waits again; saying that it still holds lets nothing through."""
    board = house.board()
    waiting = await board.post(tomorrow(kind=Kind.MESSAGE, words=LINK), author="first")
    with pytest.raises(NotThere):
        await board.confirm(waiting.id)
    changed = await board.post(tomorrow(kind=Kind.MESSAGE, words={"nl": "Soep"}), "first", waiting.id)
    await board.undo(changed.id)
    assert (board.waiting(PLACE), dict(board.posted())) == ((waiting,), {})


async def test_notices_that_replace_each_other_end(house: House) -> None:
    """Two notices that stand in each other's place, as machines with fixed ids can make them, hold nothing up."""
    board = house.board()
    first = await board.post(tomorrow(id="a", kind=Kind.MESSAGE, words=LINK))
    await board.post(tomorrow(id="b", kind=Kind.MESSAGE, words={"nl": "www.x.example.com"}), replaces=first.id)
    await board.undo("a")
    await board.post(tomorrow(id="a", kind=Kind.MESSAGE, words=LINK), replaces="b")
    await board.approve("a")
    house.clock.move(3 * MINUTE)
    await board.announce_due()
    assert await board.retract_due() >= 0


async def test_who_was_told_of_what_lasts_is_remembered(house: House) -> None:
    """Only of notices that were told and are not over."""
    board = house.board()
    first = await told_one(house, board, ends=None)
    await board.post(tomorrow(kind=Kind.MESSAGE, words={"nl": "Er is soep"}))
    await board.retract_due()
    assert house.followers.remembered == [first.id]
    await board.end(first.id)
    await board.retract_due()
    assert house.followers.remembered == []


async def test_a_decision_is_known_with_its_moment(house: House) -> None:
    """What was let through or refused is found for its writer; taken back by the writer it was not decided."""
    board, posted = house.board(), []
    for decide, author in ((board.refuse, "second"), (board.refuse, "first"), (board.approve, "second")):
        posted.append(await board.post(tomorrow(kind=Kind.MESSAGE, words=LINK), author="first"))
        await decide(posted[-1].id, author)
        with pytest.raises(NotThere):
            await board.refuse(posted[-1].id, "second")
    assert {one.id for one in board.decided(NOW - MINUTE)} == {posted[0].id, posted[2].id}
    assert board.decided(NOW) == ()
    assert [board.author(one.id) for one in posted] == ["first", "", "first"]


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
