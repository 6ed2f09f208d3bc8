"""Referrals over the real store: who may open and do what, whom it is told, and how all of it ends."""

import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.case_files import MOST_CALLS_AN_HOUR
from bot.content import Content
from bot.errors import Conflict, NotThere, Refused
from bot.letters import Person
from bot.messages import Forget, Refer, Relay, Text
from bot.privacy.address import Address
from bot.privacy.keys import Keys, Purpose
from bot.privacy.retention import LETTER, REFERRAL
from bot.referral.receipt import is_sound, make, shown
from bot.referral.referral import CONTENT as CONTENT_LASTS
from bot.referral.referral import Side, State
from bot.referral.rules import MOST_UNREAD
from bot.referrals import ALL_WRONG_RECEIPTS_AN_HOUR, WRONG_RECEIPTS_AN_HOUR
from bot.storage.base import Changes
from bot.storage.outbox import Fate
from bot.storage.referrals import ReferralRecord
from bot.storage.sqlite import SqliteStore
from tests.app.people import ANN, BOB, BROWSER, ILL, PAGE, STIL, VILLA, Rooms
from tests.conftest import NOW, Clock
from tests.sending.people import bare_world

pytestmark = pytest.mark.anyio

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TUESDAY = (NOW + 2 * DAY).isoformat()
WRONG = make(1)
PHONE = next(f"3161234567{last}" for last in range(10) if is_sound(f"3161234567{last}"))
SLIP = WRONG[:-1] + str((int(WRONG[-1]) + 1) % 10)


@pytest.fixture
async def rooms(content: Content, clock: Clock, tmp_path: Path) -> AsyncIterator[Rooms]:
    store = SqliteStore(tmp_path / "test.sqlite")
    await store.open()
    yield Rooms(store, bare_world(content), clock)
    await store.close()


async def test_a_whole_referral(rooms: Rooms) -> None:
    """Asked, taken, times proposed, one accepted, arrived, helped: each side is told once, in its language."""
    await rooms.binds(ANN, BOB)
    await rooms.asks()
    assert await rooms.post() == [
        ("+3197010200022", "A new introduction waits for Villa Vrede. Reply INBOX."),
        ("700000021", "Er wacht een nieuwe aanmelding op Villa Vrede. Stuur INBOX."),
    ]
    await rooms.does(ANN, "place", "take")
    assert await rooms.post() == []
    await rooms.does(ANN, "place", "propose", times=(TUESDAY,))
    opens = rooms.world.content.texts["ti"].render(Text("referral-letter"), isolate=False)
    assert await rooms.post() == [("+3197010200011", opens)]
    await rooms.does(ILL, "person", "read")
    assert await rooms.post() == []
    await rooms.does(ILL, "person", "accept", times=(TUESDAY,))
    assert await rooms.post() == [("700000021", "Iemand heeft Villa Vrede geantwoord. Stuur INBOX.")]
    rooms.clock.move(2 * DAY)
    await rooms.does(BOB, "place", "arrived")
    assert len(await rooms.post()) == 1
    await rooms.does(ILL, "person", "helped", detail="yes")
    counted = {row.what.rpartition(":")[2]: row.by for row in await rooms.store.tally(f"referral:{VILLA}:")}
    assert counted == {"asked": 1, "answered": 1, "arrived": 1, "helped-yes": 1}
    assert [row.day for row in await rooms.store.tally("referral:")] == ["2026-11-23"] * 4
    (row,) = await rooms.referrals.counts(VILLA)
    assert set(row.numbers.values()) == {None}


async def test_the_place_sees_what_the_person_agreed_to(rooms: Rooms) -> None:
    """Topic, language, city, wishes and four digits, and nothing that was said to the person alone."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    rooms.clock.move(49 * HOUR)
    await rooms.referrals.tick()
    case = await rooms.case()
    assert (case.topic, case.language, case.city, case.wishes) == (
        "day-centres",
        "ti",
        "utrecht",
        ("woman", "interpreter"),
    )
    assert case.label == receipt[:4]
    assert (case.helped, case.entries) == ("", ())
    mine = (await rooms.knows(ILL)).mine
    assert mine
    assert [entry.what for entry in mine.entries] == ["tell"]


@pytest.mark.parametrize(
    ("place", "topic", "bound"),
    [(VILLA, "day-centres", False), (VILLA, "legal-help", True), ("nowhere", "day-centres", True)],
)
async def test_who_takes_none_gets_none(rooms: Rooms, place: str, topic: str, bound: bool) -> None:
    """Without a steward, for another topic, or where there is no such place, nothing begins."""
    if bound:
        await rooms.binds(ANN)
    with pytest.raises(Conflict):
        await rooms.asks(place=place, topic=topic)
    assert await rooms.referrals.cases([VILLA]) == ()


async def test_one_open_referral_at_a_time(rooms: Rooms) -> None:
    """A second one is refused; ending the first and beginning another may happen in one turn."""
    await rooms.binds(ANN)
    await rooms.binds(BOB, place=STIL)
    await rooms.asks()
    with pytest.raises(Conflict):
        await rooms.asks(place=STIL, topic="medical-doctor")
    known = await rooms.knows(ILL)
    assert known.mine
    other = Refer(STIL, "medical-doctor", "ti", None, (), known.fresh)
    await rooms.acts(ILL, Relay(known.mine.id, "person", "end"), other)
    mine = (await rooms.knows(ILL)).mine
    assert mine
    assert (mine.place, (await rooms.case()).state) == (STIL, State.WITHDRAWN)


async def test_two_with_one_label_are_never_open(rooms: Rooms) -> None:
    """A receipt that begins like that of another open case of the place is drawn again."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    alike = make(int(receipt[:4]) * 10**6 + (int(receipt[4:10]) + 1) % 10**6)
    with pytest.raises(Conflict):
        await rooms.acts(BROWSER, Refer(VILLA, "day-centres", "ti", None, (), alike))
    assert len(await rooms.referrals.cases([VILLA])) == 1


async def test_the_receipt_opens_it_on_any_channel(rooms: Rooms) -> None:
    """Asked by SMS, opened in a browser: from then on it is there, and answers come there."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    await rooms.post()
    found = (await rooms.knows(BROWSER, shown(receipt))).found
    assert found
    await rooms.acts(BROWSER, Relay(found.id, "person", "move"), text=receipt)
    assert ((await rooms.knows(ILL)).mine, (await rooms.knows(BROWSER)).mine) == (None, found)
    await rooms.does(ANN, "place", "write", words="Ask for the back door.", language="en")
    assert await rooms.post() == []
    memory = await rooms.store.recall((), BROWSER.people(rooms.keys), rooms.clock.now)
    assert [letter.fate for letter in memory.held] == [Fate.HELD]


async def test_whatever_is_wrong_with_it_a_receipt_opens_nothing(rooms: Rooms) -> None:
    """Wrong, mistyped, expired, and a receipt after "forget": the answer knows no more than that it is a code."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    assert is_sound(WRONG)
    assert not is_sound(SLIP)
    for code in (WRONG, SLIP):
        knows = await rooms.knows(BROWSER, code)
        assert (knows.code, knows.found, knows.at_door, knows.mine) == (True, None, None, None)
    assert (await rooms.knows(BROWSER, receipt)).found
    rooms.clock.move(30 * DAY)
    assert (await rooms.knows(BROWSER, receipt)).found is None
    rooms.clock.move(-30 * DAY)
    await rooms.acts(ILL, Forget())
    assert (await rooms.knows(BROWSER, receipt)).found is None


async def test_among_words_a_receipt_opens_what_it_opens_alone(rooms: Rooms) -> None:
    """A person finds their referral by a sentence, a steward their case; a sentence with another's number is none."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    for said in (f"hello my code is {shown(receipt)}.", f"code {receipt}, hoor", f"رمزي {shown(receipt)}"):
        knows = await rooms.knows(BROWSER, said)
        assert (knows.code, knows.found == await rooms.case()) == (True, True)
        assert (await rooms.knows(ANN, said)).at_door


@pytest.mark.parametrize("number", [PHONE, shown(PHONE), f"+{PHONE}", WRONG, shown(WRONG), SLIP, shown(SLIP)])
async def test_among_words_a_number_that_opens_nothing_is_a_word(rooms: Rooms, number: str) -> None:
    """A telephone number whose check digit happens to fit is no receipt, nor is a wrong or mistyped one."""
    assert is_sound(PHONE)
    await rooms.binds(ANN)
    await rooms.asks()
    for person in (BROWSER, ILL, ANN):
        knows = await rooms.knows(person, f"call me on {number} please")
        assert (knows.code, knows.found, knows.at_door) == (False, None, None)


async def test_among_words_receipts_cannot_be_tried_out_either(rooms: Rooms) -> None:
    """Wrong ones count wherever they stand."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    for drawn in range(WRONG_RECEIPTS_AN_HOUR):
        await rooms.knows(BROWSER, f"is it {shown(make(drawn))}")
    assert (await rooms.knows(BROWSER, receipt)).found is None


async def test_whatever_is_wrong_the_same_work_is_done(content: Content, clock: Clock) -> None:
    """Wrong, mistyped, expired, forgotten, or not looked up at all: one look into the store, for as many names."""
    store = CountingStore(Path(":memory:"))
    await store.open()
    rooms = Rooms(store, bare_world(content), clock)
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    clock.move(30 * DAY)
    for code in (receipt, WRONG, SLIP, *map(make, range(2 * WRONG_RECEIPTS_AN_HOUR))):
        assert (await rooms.knows(BROWSER, code)).found is None
    assert store.looked == [1] * (3 + 2 * WRONG_RECEIPTS_AN_HOUR)
    await store.close()


class CountingStore(SqliteStore):
    """Notes for how many names each receipt was looked up."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.looked: list[int] = []

    async def referral_of_receipt(self, receipts: Sequence[str], now: datetime) -> ReferralRecord | None:
        self.looked.append(len(receipts))
        return await super().referral_of_receipt(receipts, now)


async def test_receipts_cannot_be_tried_out(rooms: Rooms) -> None:
    """After five wrong ones in an hour even a right one opens nothing for this person; for its own person it does."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    for drawn in range(WRONG_RECEIPTS_AN_HOUR):
        assert (await rooms.knows(BROWSER, make(drawn))).found is None
        assert (await rooms.knows(ILL, make(drawn))).found is None
    assert (await rooms.knows(BROWSER, receipt)).found is None
    assert (await rooms.knows(ILL, receipt)).found
    assert (await rooms.knows(BOB, receipt)).found


async def test_all_together_cannot_try_them_out_either(rooms: Rooms) -> None:
    """Fifty wrong ones in an hour, of whomever: nothing is looked up but for stewards and one's own."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    for number in range(ALL_WRONG_RECEIPTS_AN_HOUR):
        stranger = replace(BROWSER, address=type(BROWSER.address)(f"stranger {number}"))
        assert (await rooms.knows(stranger, make(number))).found is None
    assert (await rooms.knows(BROWSER, receipt)).found is None
    assert (await rooms.knows(ILL, receipt)).found
    assert (await rooms.knows(ANN, receipt)).at_door


async def test_a_steward_cannot_pass_for_the_person(rooms: Rooms) -> None:
    """At the door the whole receipt names the case; it never opens it, and the person's deeds are not the steward's."""
    await rooms.binds(ANN, PAGE)
    receipt = await rooms.asks()
    for steward in (ANN, PAGE):
        knows = await rooms.knows(steward, receipt)
        assert knows.found is None
        assert knows.at_door
        with pytest.raises(Conflict):
            await rooms.acts(steward, Relay(knows.at_door.id, "person", "end"), text=receipt)
    await rooms.does(ANN, "place", "arrived")
    assert (await rooms.case()).state is State.ARRIVED


@pytest.mark.parametrize("stranger", [ILL, BROWSER, BOB])
async def test_nobody_else_does_anything(rooms: Rooms, stranger: Person) -> None:
    """Whoever is neither its person nor a steward of its place can do nothing, also with its id."""
    await rooms.binds(ANN)
    await rooms.binds(BOB, place=STIL)
    await rooms.asks()
    case = await rooms.case()
    for relay in (Relay(case.id, "place", "take"), Relay(case.id, "service", "expire"), Relay("none", "place", "take")):
        with pytest.raises(Conflict):
            await rooms.acts(stranger, relay)
        with pytest.raises(NotThere):
            await rooms.referrals.perform([relay], stranger)
    if stranger is not ILL:
        with pytest.raises(Conflict):
            await rooms.acts(stranger, Relay(case.id, "person", "end"))
    assert await rooms.case() == case


async def test_two_stewards_at_once(rooms: Rooms) -> None:
    """Both saw it free and answer: the second is told that it changed, and then that it is taken."""
    await rooms.binds(ANN, BOB, PAGE)
    await rooms.asks()
    case = await rooms.case()
    take, answer = Relay(case.id, "place", "take"), Relay(case.id, "place", "write", words="Hello", language="en")
    await rooms.acts(ANN, take, seen=[case])
    with pytest.raises(Conflict):
        await rooms.acts(BOB, answer, seen=[case])
    with pytest.raises(Conflict):
        await rooms.referrals.perform([answer], PAGE, [case])
    with pytest.raises(Refused):
        await rooms.referrals.perform([answer], PAGE, await rooms.referrals.cases([VILLA]))
    await rooms.referrals.perform([Relay(case.id, "place", "take-over")], PAGE)
    await rooms.referrals.perform([answer], PAGE)
    assert [entry.what for entry in (await rooms.case()).entries] == ["take", "write"]


async def test_the_person_who_decides_on_an_old_answer_decides_again(rooms: Rooms) -> None:
    """When the place answers between reading and pressing, nothing is marked as read that was not shown."""
    await rooms.binds(ANN)
    await rooms.asks()
    knows = await rooms.knows(ILL)
    await rooms.does(ANN, "place", "write", words="Hello", language="en")
    assert knows.mine
    with pytest.raises(Conflict):
        await rooms.referrals.plan([Relay(knows.mine.id, "person", "read")], ILL, NOW, knows)
    assert (await rooms.knows(ILL)).mine.unread  # type: ignore[union-attr]


async def test_forgetting_tells_the_place_that_it_was_withdrawn(rooms: Rooms) -> None:
    """After "forget" the place sees the label and "withdrawn"; of the person nothing is left, and nothing is sent."""
    await rooms.binds(ANN)
    await rooms.asks()
    await rooms.does(ANN, "place", "propose", times=(TUESDAY,))
    await rooms.acts(ILL, Forget())
    case = await rooms.case()
    assert (case.state, case.wishes, [entry.what for entry in case.entries]) == (State.WITHDRAWN, (), ["end"])
    record = await rooms.store.referral(case.id)
    assert record
    assert (record.person, record.receipt, record.address) == ("", "", b"")
    assert (await rooms.knows(ILL)).mine is None
    rooms.clock.move(DAY)
    assert await rooms.post() == [("700000021", "Iemand heeft Villa Vrede geantwoord. Stuur INBOX.")]
    with pytest.raises(Conflict):
        await rooms.does(ANN, "place", "write", words="Hello", language="en")


@pytest.mark.parametrize("word", ["end", "forget"])
async def test_what_is_over_is_not_announced(rooms: Rooms, word: str) -> None:
    """What still waits to tell stewards of an introduction stays here when that has ended."""
    await rooms.binds(ANN, BOB)
    await rooms.asks()
    told = await rooms.post()
    rooms.clock.move(25 * HOUR)
    assert await rooms.referrals.tick() == 1  # a reminder
    await rooms.asks(BROWSER)
    await (rooms.acts(ILL, Forget()) if word == "forget" else rooms.does(ILL, "person", "end"))
    assert await rooms.post() == told  # of the other introduction


async def test_leaving_in_haste_loses_nothing(rooms: Rooms) -> None:
    """Who blocks us, or leaves a browser in haste, is tied to nothing; their receipt opens it elsewhere."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    await rooms.referrals.leave(ILL)
    await rooms.store.forget(ILL.people(rooms.keys))
    await rooms.referrals.leave(ILL)  # again changes nothing
    assert await rooms.store.referrals_of(ILL.people(rooms.keys)) == []
    await rooms.does(ANN, "place", "propose", times=(TUESDAY,))
    assert (await rooms.case()).unreachable
    found = (await rooms.knows(BROWSER, receipt)).found
    assert found
    await rooms.acts(BROWSER, Relay(found.id, "person", "move"), text=receipt)
    await rooms.does(BROWSER, "person", "accept", times=(TUESDAY,))
    assert ((await rooms.case()).state, (await rooms.case()).unreachable) == (State.AGREED, False)


async def test_what_cannot_be_read_holds_nobody_who_leaves(rooms: Rooms) -> None:
    """A damaged introduction does not stop its person from leaving: the rest of what is theirs is let go."""
    await rooms.binds(ANN)
    await rooms.asks()
    (record,) = await rooms.store.referrals_of(ILL.people(rooms.keys))
    await rooms.store.change(Changes((replace(record, sealed=b"no seal", version=record.version + 1),)))
    await rooms.referrals.leave(ILL)
    await rooms.store.forget(ILL.people(rooms.keys))
    assert await rooms.store.referrals_of(ILL.people(rooms.keys)) == []


async def test_a_message_that_is_refused_for_good_is_known(rooms: Rooms) -> None:
    """The place sees that the person cannot be reached, until they are somewhere again; nothing is lost."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    await rooms.post()
    await rooms.does(ANN, "place", "write", words="Hello", language="en")
    await rooms.post(Fate.FAILED)
    await rooms.store.unfollow(ILL.people(rooms.keys))  # what sending does besides
    assert (await rooms.case()).unreachable
    await rooms.referrals.tick()
    assert (await rooms.case()).unreachable
    await rooms.does(ANN, "place", "propose", times=(TUESDAY,))
    assert (await rooms.case()).unreachable
    found = (await rooms.knows(BROWSER, receipt)).found
    assert found
    assert found.unread
    await rooms.acts(BROWSER, Relay(found.id, "person", "move"), text=receipt)
    assert not (await rooms.case()).unreachable


async def test_a_message_that_never_got_out_is_known(rooms: Rooms) -> None:
    """The same where it could not be sent before it was too late, before the letter itself is deleted."""
    await rooms.binds(ANN)
    await rooms.asks(BROWSER)
    await rooms.does(ANN, "place", "write", words="Hello", language="en")
    rooms.clock.move(LETTER.lasts - HOUR)
    assert not (await rooms.case()).unreachable
    await rooms.store.expire(rooms.clock.now)
    assert (await rooms.case()).unreachable
    await rooms.referrals.tick()
    assert (await rooms.case()).unreachable


async def test_a_flood_of_people_wakes_nobody_for_ever(rooms: Rooms) -> None:
    """However many ask one place at once, its stewards are told of the first; all wait in the inbox."""
    await rooms.binds(ANN)
    for number in range(2 * MOST_CALLS_AN_HOUR):
        asks = Refer(VILLA, "day-centres", "en", None, (), make(number * 10**6))
        await rooms.acts(Person("web", Address(f"browser {number}"), "en"), asks)
    assert len(await rooms.post()) == MOST_CALLS_AN_HOUR
    assert len(await rooms.referrals.cases([VILLA])) == 2 * MOST_CALLS_AN_HOUR


async def test_unread_words_do_not_pile_up(rooms: Rooms) -> None:
    """Five messages of a person wait at most; when the place has read them there is room again."""
    await rooms.binds(ANN)
    await rooms.asks()
    await rooms.does(ANN, "place", "take")
    for _ in range(MOST_UNREAD):
        await rooms.does(ILL, "person", "write", words="Hello", language="ti")
    with pytest.raises(Conflict):
        await rooms.does(ILL, "person", "write", words="Hello", language="ti")
    await rooms.does(ANN, "place", "read")
    await rooms.does(ILL, "person", "write", words="Hello", language="ti")


async def test_a_place_that_stopped_is_told_of_at_once(rooms: Rooms) -> None:
    """When the last steward leaves, or the place takes none any more, the person hears it with the next tick."""
    await rooms.binds(ANN)
    await rooms.asks()
    await rooms.post()
    await rooms.store.dismiss(VILLA, ANN.people(rooms.keys))
    assert await rooms.referrals.tick() == 1
    assert [to for to, _ in await rooms.post()] == ["+3197010200011"]
    mine = (await rooms.knows(ILL)).mine
    assert mine
    assert (mine.state, mine.entries[-1].what, mine.unread) == (State.CLOSED, "gone", True)
    assert await rooms.referrals.tick() == 0


async def test_a_file_that_no_longer_takes_introductions(rooms: Rooms) -> None:
    """The same when the place's file loses its table; what was taken before is still answered."""
    await rooms.binds(ANN)
    await rooms.asks()
    places = rooms.world.content.places
    stopped = {**places, VILLA: replace(places[VILLA], introductions=None)}
    rooms.world = replace(rooms.world, content=replace(rooms.world.content, places=stopped))
    await rooms.does(ANN, "place", "take")
    assert await rooms.referrals.tick() == 0
    await rooms.does(ANN, "place", "decline", detail=f"not-for-us:{STIL}")
    with pytest.raises(Conflict):
        await rooms.asks(BROWSER)


@pytest.mark.parametrize(("urgent", "reminded"), [(False, 24), (True, 2)])
async def test_sixty_days_of_silence(rooms: Rooms, urgent: bool, reminded: int) -> None:
    """Hour by hour: the place is reminded once, the person told once, the address goes first, then all but numbers."""
    content = rooms.world.content
    topics = {**content.topics, "day-centres": replace(content.topics["day-centres"], urgent=urgent)}
    rooms.world = replace(rooms.world, content=replace(content, topics=topics))
    await rooms.binds(ANN)
    receipt, told = await rooms.asks(), []
    ends: dict[str, int] = {}
    for hour in range(60 * 24):
        await rooms.referrals.tick()
        await rooms.referrals.tick()
        told += [(hour, to) for to, _ in await rooms.post()]
        await rooms.store.expire(rooms.clock.now)
        await rooms.store.sweep(rooms.clock.now)
        await note_ends(rooms, receipt, hour, ends)
        rooms.clock.move(HOUR)
    assert told == [(0, "700000021"), (reminded, "700000021"), (48, "+3197010200011")]
    assert ends == {"access": 30 * 24, "content": (30 + 14) * 24}
    assert {row.what.rpartition(":")[2]: row.by for row in await rooms.store.tally("referral:")} == {
        "asked": 1,
        "expired": 1,
    }


async def note_ends(rooms: Rooms, receipt: str, hour: int, ends: dict[str, int]) -> None:
    """When the person's access is gone, and when everything is."""
    kept = await rooms.store.referrals_to([VILLA])
    gone = (await rooms.knows(ILL, receipt)).found is None and not any(one.address or one.person for one in kept)
    for name, over in (("access", gone), ("content", not kept)):
        if over:
            ends.setdefault(name, hour)


async def test_an_answered_one_lasts_as_long_as_it_is_used(rooms: Rooms) -> None:
    """Used every twenty days it stays open; closed, the receipt ends a day before the content at the latest."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    await rooms.does(ANN, "place", "write", words="Come by", language="en")
    for _ in range(4):
        rooms.clock.move(20 * DAY)
        await rooms.referrals.tick()
        await rooms.does(ILL, "person", "read")
    await rooms.does(ANN, "place", "close")
    case = await rooms.case()
    assert (case.access_ends, case.content_ends) == (rooms.clock.now + 13 * DAY, rooms.clock.now + 14 * DAY)
    rooms.clock.move(13 * DAY - HOUR)
    assert (await rooms.knows(BROWSER, receipt)).found
    rooms.clock.move(HOUR)
    assert (await rooms.knows(BROWSER, receipt)).found is None
    assert REFERRAL.lasts == CONTENT_LASTS


async def test_words_that_were_read_are_gone(rooms: Rooms) -> None:
    """The person's words go as the place reads them, the place's an hour after the person did."""
    await rooms.binds(ANN)
    await rooms.asks()
    await rooms.does(ANN, "place", "write", words="Hello", language="en")
    await rooms.does(ILL, "person", "read")
    await rooms.does(ILL, "person", "write", words="I am afraid", language="en")
    assert [entry.words for entry in (await rooms.case()).entries] == ["", "I am afraid"]
    await rooms.does(ANN, "place", "read")
    assert [entry.words for entry in (await rooms.case()).entries] == ["", ""]
    await rooms.does(ANN, "place", "write", words="No need", language="en")
    await rooms.does(ILL, "person", "read")
    assert (await rooms.case()).entries[-1].words == "No need"
    rooms.clock.move(HOUR)
    await rooms.referrals.tick()
    assert (await rooms.case()).entries[-1].words == ""


async def test_what_nobody_can_read_any_more_is_deleted(rooms: Rooms) -> None:
    """When the key is gone nothing fails, and the next clock and sweep delete it."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    other = Rooms(rooms.store, rooms.world, rooms.clock, Keys(["another secret that is long enough for us"]))
    assert await other.referrals.cases([VILLA]) == ()
    assert (await other.knows(ILL, receipt)).found is None
    rooms.clock.move(DAY)
    assert await other.referrals.tick() == 1
    assert (await rooms.store.sweep(rooms.clock.now))["referral"] == 1


@pytest.mark.parametrize("damage", [b"", b"no seal at all", b"\x01" + bytes(60), "sealed {}"])
async def test_a_damaged_one_leaves_the_others(rooms: Rooms, damage: bytes | str, log: io.StringIO) -> None:
    """The place sees the others and how many are damaged; the operator reads one line, without what was in it."""
    await rooms.binds(ANN)
    await rooms.asks(BROWSER)
    await rooms.asks(ILL)
    first, second = await rooms.store.referrals_to([VILLA])
    strange = (
        rooms.keys.seal(Purpose.REFERRAL, b'{"id": "zwaluwnest"}', first.id) if isinstance(damage, str) else damage
    )
    await rooms.store.change(Changes((replace(first, sealed=strange, version=first.version + 1),)))
    for _ in range(3):
        inbox = await rooms.referrals.inbox([VILLA])
        assert ([case.id for case in inbox.cases], inbox.unreadable) == ([second.id], (VILLA,))
        assert (await rooms.knows(BROWSER)).mine is None
    (line,) = log.getvalue().splitlines()
    assert "referral-unreadable" in line
    assert not any(one in line for one in (first.id, VILLA, "zwaluwnest"))


async def test_one_that_cannot_be_read_stops_no_clock(rooms: Rooms) -> None:
    """What another version of ours wrote stays as it is, and everybody else is told in time."""
    await rooms.binds(ANN)
    await rooms.binds(BOB, place=STIL)
    await rooms.asks(BROWSER)
    await rooms.asks(place=STIL, topic="medical-doctor")
    (record,) = await rooms.store.referrals_to([VILLA])
    strange = rooms.keys.seal(Purpose.REFERRAL, b"{}", record.id)
    await rooms.store.change(Changes((replace(record, sealed=strange, version=record.version + 1),)))
    rooms.clock.move(49 * HOUR)
    assert await rooms.referrals.tick() == 1
    assert (await rooms.case(STIL)).told


async def test_an_older_key_still_opens_it(rooms: Rooms) -> None:
    """After the secret was rotated both sides go on: it is theirs, and whoever took it still has it."""
    await rooms.binds(ANN)
    receipt = await rooms.asks()
    await rooms.does(ANN, "place", "take")
    keys = Keys(["another secret that is long enough for us", "a-secret-that-only-the-tests-know-long-enough"])
    rotated = Rooms(rooms.store, rooms.world, rooms.clock, keys, rooms.numbers)
    await rotated.does(ANN, "place", "propose", times=(TUESDAY,))
    await rotated.does(ILL, "person", "accept", times=(TUESDAY,))
    assert (await rotated.case()).state is State.AGREED
    assert (await rotated.knows(BROWSER, receipt)).found
    assert [one.side for one in (await rotated.case()).entries] == [Side.PLACE, Side.PLACE, Side.PERSON]
