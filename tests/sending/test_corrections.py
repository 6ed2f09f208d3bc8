"""Whoever was told of a notice hears when that is no longer so: once, in their language, and nobody else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from bot.board import Board
from bot.channels.carriers import TelegramCarrier
from bot.channels.telegram import TelegramChannel
from bot.content import Content
from bot.content.texts import AMSTERDAM
from bot.conversation.following import ended
from bot.letters import Person
from bot.messages import LANGUAGES, Unsubscribe
from bot.notices.notice import Kind, Notice
from bot.outbox import Figures, Outbox
from bot.sending import Lane, Sending, Way
from bot.storage.whole import WholeStore
from tests.conftest import NOW, Clock
from tests.sending.people import KEYS, PLACE, act, bare_world, follow, notice, office_of, opened, outbox_of, person
from tests.sending.standins import SECOND, Provider, telegram_refusal

pytestmark = pytest.mark.anyio

MINUTE = timedelta(minutes=1)
ABOUT = f"place:{PLACE}"


@dataclass
class House:
    """A board whose followers are written to by Telegram."""

    store: WholeStore
    outbox: Outbox
    board: Board
    lane: Lane
    provider: Provider
    clock: Clock

    async def minutes(self, minutes: float) -> None:
        """Let so much time pass, with what is done in it."""
        ends = self.clock.now + minutes * MINUTE
        while self.clock.now < ends:
            await self.board.retract_due()
            await self.board.announce_due()
            await self.outbox.withdraw_ended(self.board.find)
            again = await self.lane.step()
            await self.lane.settle()
            self.clock.now = min(max(again, self.clock.now + SECOND), self.clock.now + MINUTE / 2)

    async def posts(self, draft: Notice, minutes: float = 3, replaces: str = "") -> Notice:
        posted = await self.board.post(replace(draft, id=""), replaces=replaces)
        await self.minutes(minutes)
        return posted

    def got(self, number: int) -> list[str]:
        return self.provider.taken[person(number, "telegram").address.reveal()]


@pytest.fixture
async def house(content: Content, clock: Clock) -> AsyncIterator[House]:
    store, world, provider = await opened(), bare_world(content), Provider(clock)
    outbox = outbox_of(store, world, clock)
    board = Board(store, KEYS, lambda: content.places, clock, outbox)
    telegram = TelegramCarrier(TelegramChannel("700:invented", "", "", provider.wire()))
    way = Way("telegram", 30, chat_gap=SECOND)
    lane = Sending({"telegram": (way, telegram)}, office_of(store, clock)).lanes["telegram"]
    yield House(store, outbox, board, lane, provider, clock)
    await store.close()


def reader(number: int) -> Person:
    return person(number, "telegram")


def closed(**changes: object) -> Notice:
    """Closed for two days from the day after tomorrow, at midnight in Amsterdam."""
    begins = datetime(2026, 11, 26, tzinfo=AMSTERDAM)
    return notice(NOW, **{"begins": begins, "ends": begins + timedelta(days=2), **changes})


async def test_who_was_told_hears_of_the_end_in_their_language(house: House) -> None:
    """Five people who were told hear once that it is no longer so; one who came later, or left, hears nothing."""
    await follow(house.store, map(reader, range(5)), ABOUT, NOW)
    posted = await house.posts(closed())
    await follow(house.store, [reader(5)], ABOUT, NOW)
    await house.board.end(posted.id)
    await house.minutes(60)
    assert [len(house.got(number)) for number in range(6)] == [2, 2, 2, 2, 2, 0]
    assert len({house.got(number)[1] for number in range(5)}) == len(LANGUAGES)
    assert house.got(0)[1].startswith(
        "Villa Vrede: dit geldt niet meer: gesloten van donderdag 26 november tot en met vrijdag 27 november."
    )
    assert "De gewone openingstijden gelden weer." in house.got(0)[1]
    assert await house.outbox.figures(posted.id) == Figures(sent=5)


async def test_what_has_not_gone_out_is_withdrawn(house: House) -> None:
    """At night nobody is told; a notice that is ended before the morning reaches nobody, and neither does its end."""
    house.clock.now = datetime(2026, 11, 24, 22, 0, tzinfo=AMSTERDAM)
    await follow(house.store, [reader(1)], ABOUT, house.clock.now)
    posted = await house.posts(closed(created=house.clock.now))
    assert (await house.outbox.figures(posted.id)).waiting == 1
    await house.board.end(posted.id)
    await house.minutes(12 * 60)
    assert house.got(1) == []
    assert await house.outbox.figures(posted.id) == Figures(expired=1)


async def test_a_change_is_one_message(house: House) -> None:
    """Who was told reads that it has changed and how it is now; who was not, reads only how it is now."""
    await follow(house.store, [reader(0)], ABOUT, NOW)
    first = await house.posts(closed())
    await follow(house.store, [reader(5)], ABOUT, NOW)
    await house.posts(closed(ends=datetime(2026, 11, 29, tzinfo=AMSTERDAM)), 60, replaces=first.id)
    now = "Villa Vrede is gesloten van donderdag 26 november tot en met zaterdag 28 november."
    assert [text.partition("Geen nieuws")[0].strip() for text in house.got(0)[1:]] == [
        f"Dit is veranderd. Zo is het nu:\n{now}"
    ]
    assert [text.partition("Geen nieuws")[0].strip() for text in house.got(5)] == [now]


async def test_a_change_that_is_undone_is_told_to_nobody(house: House) -> None:
    """Within two minutes it never was; somebody whom the first notice had not reached is told of it after all."""
    await follow(house.store, [reader(0)], ABOUT, NOW)
    first = await house.posts(closed())
    second = await house.posts(closed(ends=None), 1, replaces=first.id)
    await house.board.undo(second.id)
    await follow(house.store, [reader(5)], ABOUT, NOW)
    await house.minutes(60)
    assert [len(house.got(number)) for number in (0, 5)] == [1, 0]
    assert house.board.posted()[PLACE][0].id == first.id


async def test_a_letter_that_waits_survives_a_change_that_is_undone(house: House) -> None:
    """What was withdrawn because of the change is written again."""
    house.clock.now = datetime(2026, 11, 24, 22, 0, tzinfo=AMSTERDAM)
    await follow(house.store, [reader(1)], ABOUT, house.clock.now)
    first = await house.posts(closed(created=house.clock.now))
    second = await house.posts(closed(created=house.clock.now, ends=None), 1, replaces=first.id)
    assert (await house.outbox.figures(first.id)).waiting == 0
    await house.board.undo(second.id)
    await house.minutes(12 * 60)
    assert len(house.got(1)) == 1


async def test_a_letter_on_its_way_is_waited_for(house: House) -> None:
    """A letter that is being tried when the notice ends is neither lost nor followed by nothing."""
    await follow(house.store, [reader(1)], ABOUT, NOW)
    house.provider.answers = lambda number, _to, _words: (
        telegram_refusal(500, "Internal Server Error") if number == 1 else None
    )
    posted = await house.board.post(replace(closed(), id=""))
    house.clock.move(3 * MINUTE)
    await house.board.announce_due()
    (flying,) = await house.store.claim("telegram", house.clock.now, house.clock.now + MINUTE, 9)
    await house.board.end(posted.id)
    assert await house.board.retract_due() == 0
    await house.lane._send(flying)  # it comes back with an error, and is withdrawn then
    await house.minutes(10)
    assert house.got(1) == []
    assert await house.board.retract_due() == 0


@pytest.mark.parametrize("days", [10, 30])
async def test_long_after_it_was_told_its_end_still_is(house: House, days: int) -> None:
    """As long as a notice lasts it is known who was told; a week after its end no trace of that is left."""
    await follow(house.store, [reader(1)], ABOUT, NOW)
    posted = await house.posts(closed(ends=None))
    for _ in range(days):
        house.clock.move(timedelta(days=1))
        await house.board.retract_due()
        await house.store.sweep(house.clock.now)
    await house.board.end(posted.id)
    await house.minutes(60)
    assert len(house.got(1)) == 2
    assert "until further notice" in house.got(1)[1]
    house.clock.move(timedelta(days=8))
    await house.store.sweep(house.clock.now)
    assert house.store._database.conn.execute("select count(*) from letter").fetchone() == (0,)  # type: ignore[attr-defined]


async def test_what_was_over_anyway_is_not_told(house: House) -> None:
    """A notice that ends by itself is over for everybody; ended a moment before that, it is not told any more."""
    await follow(house.store, [reader(1)], ABOUT, NOW)
    posted = await house.posts(notice(NOW, ends=NOW + timedelta(hours=1)))
    await house.board.end(posted.id)
    house.clock.now = NOW + timedelta(hours=1)
    await house.minutes(10)
    assert len(house.got(1)) == 1


async def test_who_stopped_hears_nothing_more(house: House) -> None:
    """Whoever unsubscribed after the notice is not written to about its end."""
    await follow(house.store, [reader(1)], ABOUT, NOW)
    posted = await house.posts(closed())
    await act(house.store, reader(1), NOW, Unsubscribe(ABOUT))
    await house.board.end(posted.id)
    await house.minutes(10)
    assert len(house.got(1)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("usual", [True, False])
def test_the_end_of_each_kind_can_be_told(content: Content, language: str, kind: Kind, usual: bool) -> None:
    """Each kind is named with its time and what counts again; a message is quoted; no gap is left."""
    more = {"hours": "10:00-14:00", "address": "Voorbeeldstraat 1"}
    words = {"nl": "Neem een deken mee."} if kind is Kind.MESSAGE else {}
    told = replace(closed(), kind=kind, words=words, **more)
    reply = ended(told, content.places[PLACE], language, ABOUT, usual=usual)
    texts = content.texts[language]
    ids = [text.id for text in reply.paragraphs]
    said = "\n".join(texts.render(text, isolate=False) for text in reply.paragraphs)
    assert "{" not in said
    assert "27" in said
    assert ("news-usual-hours" in ids) == (usual and kind not in {Kind.MOVED, Kind.MESSAGE})
    assert ("news-usual-address" in ids) == (kind is Kind.MOVED)
    assert ("deken" in said) == (kind is Kind.MESSAGE)
