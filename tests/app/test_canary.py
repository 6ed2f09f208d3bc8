"""Planted numbers, names, chat ids and words are searched for everywhere afterwards.

They may be in the one answer that goes out, and nowhere else: no log record at DEBUG, no figure, no exception,
no byte of the data folder.
"""

import io
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import Parts
from bot.channels.base import Envelope
from bot.errors import SealBroken
from bot.knowledge.matcher import Matcher
from bot.living import LivingWorld
from bot.messages import Message
from bot.privacy.address import Address
from bot.privacy.keys import Keys, Purpose
from bot.stewards import invite
from tests.app.standin import TOKEN, TelegramStandIn, button_update, telegram_stand_in, text_update
from tests.conftest import NOW, SECRET, Clock, client_of, post_signed, running, settings_in, twilio_form
from tests.sending.people import PLACE, notice

pytestmark = pytest.mark.anyio

NUMBER = "97010277777"
CHAT = 777123456789
NAME = "Zekarias"
WORDS = "zwaluwnest"
SID = "SM77777777777777777777777777777777"
RECEIPT = re.compile(r"\d{4} \d{4} \d{3}")
DELIVERIES = count()
CONVERSATION = [
    f"hallo ik heet {NAME} {WORDS}",
    f"ik zoek een dokter zonder verzekering {WORDS}",
    "1",
    f"mijn v-nummer is 2801234567 {WORDS}",
    f"{WORDS} {NAME}",
    "menu",
]


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with telegram_stand_in() as started:
        yield started


@pytest.fixture
async def service(
    tmp_path: Path, clock: Clock, living_world: LivingWorld, stand_in: TelegramStandIn, log: io.StringIO
) -> AsyncIterator[Parts]:
    settings = settings_in(tmp_path, telegram_token=SecretStr(TOKEN), telegram_api_url=stand_in.url)
    async with running(settings, clock, living_world) as parts:
        yield parts
    assert "started" in log.getvalue()


def assert_nowhere(parts: Parts, folder: Path, log: io.StringIO, *planted: str) -> None:
    """None of what was planted is in the log, the figures or the data folder."""
    files = [path for path in folder.rglob("*") if path.is_file() and "cache" not in path.parts]
    assert any(path.name.startswith("wegwijs.sqlite") for path in files)
    places = {path.name: path.read_bytes() for path in files}
    places |= {"log": log.getvalue().encode(), "figures": parts.metrics.exposition()}
    found = [(name, one) for name, content in places.items() for one in planted if one.encode() in content]
    assert found == []


@pytest.mark.parametrize("prefix", ["+31", "whatsapp:+31"])
async def test_by_twilio(service: Parts, tmp_path: Path, log: io.StringIO, prefix: str) -> None:
    """After a whole conversation by SMS or WhatsApp nothing planted is anywhere."""
    async with client_of(service) as client:
        for number, text in enumerate(CONVERSATION):
            form = twilio_form(text, sender=prefix + NUMBER, sid=SID[:-1] + str(number), ProfileName=NAME)
            assert (await post_signed(client, form)).status_code == 200
        forged = {**twilio_form(WORDS, sender=prefix + NUMBER), "ProfileName": NAME}
        assert (await client.post("/twilio/inbound", data=forged)).status_code == 403
    assert_nowhere(service, tmp_path / "data", log, NUMBER, NAME, WORDS, "2801234567", SID[:-1])


async def test_by_telegram(service: Parts, tmp_path: Path, log: io.StringIO, stand_in: TelegramStandIn) -> None:
    """After a whole conversation by Telegram neither the chat id, the token nor anything said is anywhere."""
    for number, text in enumerate(CONVERSATION, start=1):
        stand_in.say(text_update(number, text, chat=CHAT))
        await stand_in.next_call("sendMessage")
    stand_in.say(button_update(99, f"topic:{WORDS}", chat=CHAT))
    await stand_in.next_call("sendMessage")
    assert_nowhere(service, tmp_path / "data", log, str(CHAT), NAME, WORDS, "2801234567", TOKEN)


async def test_of_followers(
    service: Parts, tmp_path: Path, log: io.StringIO, stand_in: TelegramStandIn, clock: Clock
) -> None:
    """Whoever follows a place, and is written to or waits for that, is nowhere to be found either."""
    for address, channel in ((str(CHAT), "telegram"), (f"+31{NUMBER}", "sms")):
        pressed = Message(choice=f"follow:place:{PLACE}")
        await service.desk.receive(Envelope(channel, Address(address), pressed, f"{channel}1"))
    assert await service.outbox.announce(notice(NOW)) == 2
    clock.move(timedelta(minutes=5))
    assert int((await stand_in.next_call("sendMessage"))["chat_id"]) == CHAT
    assert_nowhere(service, tmp_path / "data", log, NUMBER, str(CHAT), PLACE, "Villa Vrede", TOKEN)


async def test_by_web(service: Parts, tmp_path: Path, log: io.StringIO) -> None:
    """After a whole conversation by web chat neither the cookie's token nor anything said is anywhere."""
    async with client_of(service) as client:
        await client.get("/?language=nl")
        for number, text in enumerate(CONVERSATION):
            await client.post("/", data={"text": text, "number": f"n{number}"})
        token = client.cookies["wegwijs"]
    assert_nowhere(service, tmp_path / "data", log, token, NAME, WORDS, "2801234567")


async def test_of_a_referral(service: Parts, tmp_path: Path, log: io.StringIO, clock: Clock) -> None:
    """Whoever is introduced, and whoever answers, is nowhere; nor is what they wrote, nor the receipt.

    The place reads no number, the person no chat id, and without the key the sealed bytes tell nothing.
    """
    steward, ill = (("telegram", str(CHAT)), ("sms", f"+31{NUMBER}"))
    code = await invite(service.store, Keys([SECRET]), PLACE, clock.now)
    for number in range(6):
        assert await says(service, steward, f"{number:011d}", language="en")
    agreed = await said_of(service, ill, ["(language:en)", "(refer:day-centres)", "(city:utrecht)"])
    read = await said_of(service, steward, [code])
    agreed += await said_of(
        service, ill, ["(refer:day-centres)", f"(refer-to:{PLACE})", "(refer-with:woman)", f"(refer-to:{PLACE})"]
    )
    agreed += await said_of(service, ill, ["(refer-agree)"])
    receipt = RECEIPT.findall(agreed)[-1]
    (case,) = await service.referrals.cases([PLACE])
    read += await said_of(service, steward, [f"(case-take:{case.id})", f"(case-write:{case.id})", f"komt goed {WORDS}"])
    agreed += await said_of(service, ill, ["open", "(refer-write)", f"ik ben {NAME}"])
    read += await said_of(service, steward, [f"(case:{case.id})", receipt])
    agreed += await said_of(service, ("telegram", str(CHAT + 1)), [f"hi {NAME} {WORDS} my code is {receipt}"])
    agreed += await said_of(service, ill, [f"mijn code is {receipt}, {NAME} {WORDS}"])
    clock.move(timedelta(hours=2))
    await service.referrals.tick()
    assert WORDS in agreed
    assert NAME in read
    assert NUMBER not in read
    assert str(CHAT) not in agreed
    planted = (NUMBER, str(CHAT), NAME, WORDS, receipt, receipt.replace(" ", ""), TOKEN)
    assert_nowhere(service, tmp_path / "data", log, *planted)
    for record in await service.store.referrals_to([PLACE]):
        for sealed, purpose in ((record.sealed, Purpose.REFERRAL), (record.address, Purpose.RELAY)):
            with pytest.raises(SealBroken):
                Keys(["another secret that is long enough for us"]).open(purpose, sealed, record.id)
    await said_of(service, ill, ["forget"])
    (left,) = await service.store.referrals_to([PLACE])
    opened = Keys([SECRET]).open(Purpose.REFERRAL, left.sealed, left.id)
    assert (left.address, left.person, left.receipt) == (b"", "", "")
    assert not any(one.encode() in opened for one in (*planted, "woman"))


async def says(parts: Parts, who: tuple[str, str], text: str, language: str = "") -> str:
    """All that comes back; ``(id)`` presses a button, ``language`` is chosen before."""
    pressed = text[1:-1] if text.startswith("(") else None
    message = Message(choice=pressed) if pressed else Message(text=text)
    if language:
        await says(parts, who, f"(language:{language})")
    answer = await parts.desk.receive(Envelope(who[0], Address(who[1]), message, f"c{next(DELIVERIES)}"))
    return "\n".join(f"{bubble.heading}\n{bubble.text}" for bubble in answer.bubbles)


async def said_of(parts: Parts, who: tuple[str, str], texts: list[str]) -> str:
    return "\n".join([await says(parts, who, text) for text in texts])


@pytest.mark.parametrize("choice", ["donate:yes", "donate:no", "menu"])
async def test_a_donated_question_without_what_was_masked(
    service: Parts, tmp_path: Path, log: io.StringIO, choice: str
) -> None:
    """What was masked out of a donated question is nowhere; what was donated is nowhere to be read without the key."""
    said = f"ik heet {NAME} uit de {WORDS}straat 12, 2801234567. ik zoek een dokter zonder verzekering kolibrie"
    async with client_of(service) as client:
        await client.get("/?language=nl")
        steps = [{"choice": "donate"}, {"text": said}, {"choice": choice}]
        pages = [await client.post("/", data={**step, "number": f"n{n}"}) for n, step in enumerate(steps)]
    assert 'value="donate:yes"' in pages[1].text
    kept = await service.store.donations(NOW)
    assert len(kept) == (choice == "donate:yes")
    opened = b"".join(Keys([SECRET]).open(Purpose.DONATION, one.sealed, one.name) for one in kept)
    assert not any(planted.encode() in opened for planted in (NAME, WORDS, "2801234567"))
    assert_nowhere(service, tmp_path / "data", log, NAME, WORDS, "2801234567", "kolibrie")


async def test_when_something_breaks(
    service: Parts, tmp_path: Path, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in our own code quotes nobody, and the person gets an answer that says so."""

    def break_down(_matcher: Matcher, text: str, _chosen: str | None) -> None:
        raise ValueError(text)

    monkeypatch.setattr(Matcher, "understand", break_down)
    async with client_of(service) as client:
        answer = await post_signed(client, twilio_form(f"{NAME} {WORDS}", sender="+31" + NUMBER))
    assert "112" in answer.text
    assert "conversation-failed" in log.getvalue()
    assert_nowhere(service, tmp_path / "data", log, NUMBER, NAME, WORDS)


async def test_after_forgetting_the_store_holds_nothing_of_the_person(
    service: Parts, tmp_path: Path, log: io.StringIO
) -> None:
    """After FORGET no session is left, and the answers that were kept are empty but for the last one."""
    async with client_of(service) as client:
        for number, text in enumerate([*CONVERSATION, "vergeet"]):
            await post_signed(client, twilio_form(text, sender="+31" + NUMBER, sid=f"SM{number}"))
    rows = service.store._database.execute("select length(answer) from delivery").fetchall()  # type: ignore[attr-defined]
    assert sum(length > 0 for (length,) in rows) == 1
    assert service.store._database.execute("select count(*) from session").fetchone() == (0,)  # type: ignore[attr-defined]
    assert_nowhere(service, tmp_path / "data", log, NUMBER, NAME, WORDS)
