"""Stewards through the whole service: the code, three taps on each channel, and who may not."""

import html
import re
from datetime import UTC, datetime, timedelta
from itertools import count

import httpx
import pytest

from bot.app import STYLES, Parts
from bot.channels.base import Bubble, Envelope
from bot.errors import Conflict
from bot.letters import contact, open_letter
from bot.messages import Message
from bot.notices.codes import code_in, shown
from bot.notices.notice import Kind, Notice, State
from bot.outbox import Outbox
from bot.privacy.address import Address
from bot.privacy.keys import Keys
from bot.stewards import WRONG_CODES_AN_HOUR, Stewards, invite
from bot.storage.base import Exchange
from bot.storage.outbox import Fate
from tests.conftest import NOW, SECRET, Clock, post_signed, twilio_form

pytestmark = pytest.mark.anyio

VILLA = "villa-vrede-utrecht"
COORDINATOR, COLLEAGUE = "+3197010200001", "+3197010200002"
KEYS = Keys([SECRET])
NUMBERS = count()


async def says(parts: Parts, text: str, who: str = COORDINATOR, channel: str = "telegram") -> str:
    """All that comes back, headings and buttons too; ``(id)`` presses a button."""
    pressed = text[1:-1] if text.startswith("(") else None
    message = Message(choice=pressed) if pressed else Message(text=text)
    answer = await parts.desk.receive(Envelope(channel, Address(who), message, f"d{next(NUMBERS)}"))
    return "\n".join(
        "\n".join([bubble.heading, bubble.text, *(f"({button.id}) {button.label}" for button in bubble.buttons)])
        for bubble in answer.bubbles
    )


async def becomes_steward(
    parts: Parts, who: str = COORDINATOR, channel: str = "telegram", language: str = "en"
) -> None:
    await says(parts, f"(language:{language})", who, channel)
    code = await invite(parts.store, KEYS, VILLA, NOW)
    assert "Villa Vrede" in await says(parts, shown(code), who, channel)


def button(answer: str, beginning: str) -> str:
    found = re.search(rf"\({beginning}[^)]*\)", answer)
    assert found, answer
    return found[0]


async def posts(parts: Parts, *taps: str, who: str = COORDINATOR) -> str:
    """The answer to the last tap of posting a notice, with the ids of its buttons."""
    answer = ""
    for tap in taps:
        answer = await says(parts, tap, who)
    return await says(parts, button(answer, "notice-send:"), who)


async def test_three_taps_close_the_place_everywhere(parts: Parts, clock: Clock) -> None:
    """After "closed", "today" and "post" everybody who asks reads it; after its end nobody does."""
    await becomes_steward(parts)
    assert "Posted" in await posts(parts, "(notice:closed)", "(notice-when:today)")
    place = await says(parts, f"(place:{VILLA})", COLLEAGUE, "sms")
    assert "losed" in place.partition("\n")[2].split("\n")[0]
    clock.move(timedelta(days=1))
    await parts.board.refresh()
    assert "24 November" not in await says(parts, f"(place:{VILLA})", COLLEAGUE, "sms")


async def test_undo_leaves_nothing(parts: Parts, clock: Clock) -> None:
    """Within two minutes a notice is taken back as if it had never been; later it can only be ended."""
    await becomes_steward(parts)
    for minutes, stays in ((1, False), (3, True)):
        posted = await posts(parts, "(notice:closed)", "(notice-when:tomorrow)")
        clock.move(timedelta(minutes=minutes))
        answer = await says(parts, button(posted, "notice-undo:"))
        assert bool(parts.board.posted().get(VILLA)) == stays
        assert ("two minutes" in answer) == stays
    await says(parts, button(answer, "notice-end:"))
    assert not parts.board.posted().get(VILLA)


async def test_posting_twice_is_posting_once(parts: Parts) -> None:
    """The same press delivered again, and pressed again, leaves one notice."""
    await becomes_steward(parts)
    await says(parts, "(notice:closed)")
    send = button(await says(parts, "(notice-when:tomorrow)"), "notice-send:")
    envelope = Envelope("telegram", Address(COORDINATOR), Message(choice=send[1:-1]), "twice")
    for _ in range(3):
        await parts.desk.receive(envelope)
    await says(parts, send)
    assert len(parts.board.posted()[VILLA]) == 1


async def test_a_code_works_once_and_only_for_a_week(parts: Parts, clock: Clock) -> None:
    """The second person with the same code is refused, and so is the first one a week later."""
    code = await invite(parts.store, KEYS, VILLA, NOW)
    await says(parts, "(language:en)")
    await says(parts, "(language:en)", COLLEAGUE)
    assert "Villa Vrede" in await says(parts, f"/start {code}")
    assert "not valid" in await says(parts, code, COLLEAGUE)
    late = await invite(parts.store, KEYS, VILLA, NOW)
    clock.move(timedelta(days=7))
    assert "not valid" in await says(parts, late, COLLEAGUE)
    assert [one.place for one in await parts.store.stewards(None, clock.now)] == [VILLA]


async def test_a_code_is_taken_up_with_its_answer(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    """When another process changes the conversation first, the code still holds at the second attempt."""
    keep, refused = parts.store.keep, [Conflict()]

    async def after_another(exchange: Exchange) -> None:
        if refused:
            raise refused.pop()
        await keep(exchange)

    await says(parts, "(language:en)")
    code = await invite(parts.store, KEYS, VILLA, NOW)
    monkeypatch.setattr(parts.store, "keep", after_another)
    assert "Villa Vrede" in await says(parts, code)
    assert [one.place for one in await parts.store.stewards(None, NOW)] == [VILLA]
    assert parts.referrals.confirmed() == {VILLA}


async def test_codes_cannot_be_tried_out(parts: Parts) -> None:
    """After five wrong codes in an hour even a right one is not looked up; an hour later it is."""
    await says(parts, "(language:en)")
    for wrong in range(WRONG_CODES_AN_HOUR):
        assert "not valid" in await says(parts, f"{wrong:012d}")
    right = await invite(parts.store, KEYS, VILLA, NOW)
    assert "not valid" in await says(parts, right)
    assert "Villa Vrede" in await says(parts, right, COLLEAGUE, "whatsapp")


async def test_a_steward_is_kept_sealed_and_forgotten(parts: Parts) -> None:
    """Who a steward is can be read with our keys only; "delete everything" ends it."""
    await becomes_steward(parts)
    (kept,) = await parts.store.stewards(VILLA, NOW)
    assert COORDINATOR.encode() not in kept.sealed
    assert COORDINATOR not in kept.person
    assert contact(KEYS, kept).address.reveal() == COORDINATOR
    await says(parts, "(forget)")
    assert await parts.store.stewards(VILLA, NOW) == []
    assert "(notice:closed)" not in await says(parts, "place")


async def test_a_rotated_place_is_nobodys(parts: Parts) -> None:
    """A steward who was dismissed posts nothing, whatever buttons are left on their screen."""
    await becomes_steward(parts)
    await says(parts, "(notice:closed)")
    send = button(await says(parts, "(notice-when:tomorrow)"), "notice-send:")
    (kept,) = await parts.store.stewards(VILLA, NOW)
    await parts.store.dismiss(VILLA, [kept.person])
    await says(parts, send)
    assert not parts.board.posted().get(VILLA)


async def test_a_strange_number_waits_for_a_second_steward(parts: Parts) -> None:
    """A message with a number that is not the place's own is read by nobody until a colleague agrees."""
    await becomes_steward(parts)
    await becomes_steward(parts, COLLEAGUE)
    assert "another person" in await posts(
        parts, "(notice:message)", "(notice-when:today)", "Call me on +31 97010200077"
    )
    assert not parts.board.posted().get(VILLA)
    own = button(await says(parts, "(steward)"), "notice-one:")
    assert "notice-approve" not in await says(parts, own)
    (waiting,) = parts.board.waiting(VILLA)
    assert waiting.state is State.WAITING
    await says(parts, f"(notice-approve:{waiting.id})")
    assert not parts.board.posted().get(VILLA)
    offered = await says(parts, own, COLLEAGUE)
    await says(parts, button(offered, "notice-approve:"), COLLEAGUE)
    assert len(parts.board.posted()[VILLA]) == 1


async def test_until_further_notice_is_asked_again_each_week(parts: Parts, clock: Clock) -> None:
    """A week after it was said, and each week until somebody confirms it, each steward is asked once."""
    await becomes_steward(parts)
    await posts(parts, "(notice:closed)", "(notice-when:open)")
    stewards = stewards_of(parts)
    asked = []
    for days in (6, 1, 1, 6, 1):
        clock.move(timedelta(days=days))
        asked.append(await stewards.ask_again(parts.world()))
    assert asked == [0, 1, 0, 1, 0]
    (notice,) = parts.board.posted()[VILLA]
    assert "a week" in await says(parts, f"(notice-confirm:{notice.id})")
    assert await stewards.ask_again(parts.world()) == 0


def stewards_of(parts: Parts) -> Stewards:
    """The stewards' room, as if Telegram and SMS were set up."""
    clock = parts.desk._clock
    outbox = Outbox(parts.store, KEYS, parts.world, STYLES, frozenset({"telegram", "sms"}), clock)
    return Stewards(parts.store, KEYS, parts.board, outbox, parts.referrals, clock)


async def letters(parts: Parts, channel: str, now: datetime) -> list[tuple[str, Bubble]]:
    """To whom and what: the letters that wait on this channel, which then count as sent."""
    found = []
    for letter in await parts.store.claim(channel, now, now, 9):
        person, (bubble,) = open_letter(KEYS, letter)
        found.append((person.address.reveal(), bubble))
        await parts.store.settle(letter.name, Fate.SENT, now)
    return found


DECISIONS = [("1", "has agreed"), ("2", "has not agreed")]


@pytest.mark.parametrize(("digit", "heard"), DECISIONS, ids=["approved", "refused"])
async def test_the_second_steward_hears_and_then_the_writer(parts: Parts, clock: Clock, digit: str, heard: str) -> None:
    """A colleague is written to when it can no longer be undone, decides with two words, and the writer hears."""
    await becomes_steward(parts)
    await becomes_steward(parts, COLLEAGUE, "sms", "nl")
    stewards = stewards_of(parts)
    await posts(parts, "(notice:message)", "(notice-when:today)", "Call me on +31 97010200077")
    assert await stewards.tell(parts.world()) == 0
    clock.move(timedelta(minutes=3))
    assert [await stewards.tell(parts.world()) for _ in range(2)] == [1, 0]
    ((reader, letter),) = await letters(parts, "sms", clock.now)
    assert reader == COLLEAGUE
    assert "+31 97010200077" in letter.text
    assert "NAKIJKEN" in letter.text
    assert not letter.buttons
    assert "97010200077" in await says(parts, "nakijken", COLLEAGUE, "sms")
    await says(parts, digit, COLLEAGUE, "sms")
    assert bool(parts.board.posted().get(VILLA)) == (digit == "1")
    assert [await stewards.tell(parts.world()) for _ in range(2)] == [1, 0]
    ((writer, told),) = await letters(parts, "telegram", clock.now)
    assert writer == COORDINATOR
    assert heard in told.text
    assert "97010200077" in told.text
    assert await letters(parts, "sms", clock.now) == []


async def test_by_telegram_a_waiting_notice_comes_with_its_buttons(parts: Parts, clock: Clock) -> None:
    """What a machine or an operator wrote waits for every steward of the place; one press decides."""
    await becomes_steward(parts)
    words = {"en": "Look at http://x.example.com"}
    waiting = await parts.board.post(Notice("", VILLA, Kind.MESSAGE, NOW, NOW + timedelta(days=1), NOW, words=words))
    clock.move(timedelta(minutes=3))
    assert await stewards_of(parts).tell(parts.world()) == 1
    ((_, letter),) = await letters(parts, "telegram", clock.now)
    assert [button.id for button in letter.buttons] == [f"notice-approve:{waiting.id}", f"notice-refuse:{waiting.id}"]
    assert "CHECK" not in letter.text
    await says(parts, f"(notice-approve:{waiting.id})")
    assert parts.board.posted()[VILLA]
    assert await stewards_of(parts).tell(parts.world()) == 0


async def test_what_its_writer_takes_back_is_told_to_nobody(parts: Parts, clock: Clock) -> None:
    """Taken back within two minutes, or refused by its own writer later, no letter says that it was decided."""
    await becomes_steward(parts)
    for minutes in (1, 3):
        posted = await posts(parts, "(notice:message)", "(notice-when:today)", "Call me on +31 97010200077")
        clock.move(timedelta(minutes=minutes))
        await says(parts, button(posted, "notice-undo:"))
        assert not parts.board.waiting(VILLA)
        assert await stewards_of(parts).tell(parts.world()) == 0


async def test_a_pressed_button_of_a_decided_notice_gets_an_answer(parts: Parts, clock: Clock) -> None:
    """Two colleagues press at the same time: the second one reads how it is, and changes nothing."""
    await becomes_steward(parts)
    await becomes_steward(parts, COLLEAGUE)
    await posts(parts, "(notice:message)", "(notice-when:today)", "Call me on +31 97010200077")
    (waiting,) = parts.board.waiting(VILLA)
    clock.move(timedelta(minutes=3))
    await says(parts, f"(notice-approve:{waiting.id})", COLLEAGUE)
    assert "Posted" in await says(parts, f"(notice-refuse:{waiting.id})", COLLEAGUE)
    assert parts.board.posted()[VILLA]


@pytest.mark.parametrize("prefix", ["", "whatsapp:"])
async def test_three_digits_by_sms_and_whatsapp(parts: Parts, client: httpx.AsyncClient, prefix: str) -> None:
    """By signed forms: the code, the word for a place, and three digits."""
    code = await invite(parts.store, KEYS, VILLA, NOW)
    answers = []
    for body in ("nederlands", shown(code), "1", "2", "1"):
        sid = f"SM{prefix}{next(NUMBERS)}"
        answered = await post_signed(client, twilio_form(body, f"{prefix}{COORDINATOR}", sid))
        answers.append(html.unescape(answered.text))
    assert "Gesloten" in answers[1]
    assert "Villa Vrede is gesloten op woensdag 25 november." in answers[3]
    assert "Geplaatst" in answers[4]
    (notice,) = parts.board.posted()[VILLA]
    assert notice.begins == datetime(2026, 11, 24, 23, tzinfo=UTC)  # midnight in Amsterdam


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1234 5678 9012", "123456789012"),
        ("/start 123456789012", "123456789012"),
        ("١٢٣٤-٥٦٧٨-٩٠١٢", "123456789012"),
        ("12345678901", None),
        ("1234567890123", None),
        ("my code is 123456789012", None),
        ("", None),
    ],
)
def test_what_is_a_code(typed: str, code: str | None) -> None:
    """Twelve digits and nothing else, in any script and grouping."""
    assert code_in(typed) == code
