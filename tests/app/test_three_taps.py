"""From a steward's phone to everybody's: "closed tomorrow" in three taps, told on three channels in five languages."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from bot.app import Parts
from bot.living import LivingWorld
from bot.messages import Text
from bot.notices.codes import shown
from bot.outbox import Figures
from bot.privacy.keys import Keys
from bot.stewards import invite
from tests.app.standin import TOKEN, TelegramStandIn, button_update, telegram_stand_in, text_update
from tests.conftest import NOW, SECRET, Clock, client_of, post_signed, running, settings_in, twilio_form
from tests.sending.people import PLACE
from tests.sending.standins import Provider

pytestmark = pytest.mark.anyio

NAMES = {"nl": "Nederlands", "en": "English", "ar": "العربية", "fr": "Français", "ti": "ትግርኛ"}
TOLD = {
    "nl": "Villa Vrede is gesloten op woensdag 25 november.",
    "en": "Villa Vrede is closed on Wednesday 25 November.",
    "ar": "Villa Vrede: المكان مغلق يوم الأربعاء 25 نوفمبر.",
    "fr": "Villa Vrede : fermeture le mercredi 25 novembre.",
    "ti": "Villa Vrede ኣብ ረቡዕ 25 ሕዳር ዕጹው እዩ።",
}
MOST_TAPS = 3
STEWARD_CHAT, STEWARD_NUMBER = 700_000_999, "+3197010200999"
CHATS = {700_000_001 + at: language for at, language in enumerate(NAMES)}
PHONES = {
    f"{prefix}+31970102{base}{at}": language
    for prefix, base in (("whatsapp:", "0001"), ("", "0002"))
    for at, language in enumerate(NAMES)
}
_ISOLATES = re.compile("[\u2066-\u2069]")


@dataclass
class Town:
    """The service with both providers in their stand-ins. ``arrived`` has an entry for each message by Twilio."""

    parts: Parts
    client: httpx.AsyncClient
    telegram: TelegramStandIn
    twilio: Provider
    arrived: asyncio.Queue[None]
    clock: Clock
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def chat(self, said: str, chat: int) -> str:
        """What the bot sends to this chat on a text, or on a button whose id stands in brackets: words and buttons."""
        number = next(self.numbers)
        pressed = said.startswith("(")
        self.telegram.say(button_update(number, said[1:-1], chat) if pressed else text_update(number, said, chat))
        sent = await self.telegram.next_call("sendMessage")
        assert int(sent["chat_id"]) == chat
        rows = sent.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [f"({button.get('callback_data')}) {button['text']}" for row in rows for button in row]
        return "\n".join([sent["text"], *buttons])

    async def phone(self, said: str, sender: str) -> str:
        """What is answered to a signed form."""
        answer = await post_signed(self.client, twilio_form(said, sender, f"SM{next(self.numbers)}"))
        assert answer.status_code == 200
        return _ISOLATES.sub("", html.unescape(answer.text))

    def label(self, id_: str, language: str) -> str:
        return self.parts.world().content.texts[language].render(Text(id_), isolate=False)


@pytest.fixture
async def town(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> AsyncIterator[Town]:
    twilio, arrived = Provider(clock), asyncio.Queue[None]()

    def take(request: httpx.Request) -> httpx.Response:
        if request.method != "POST":  # our own answers are deleted at Twilio
            return httpx.Response(204)
        arrived.put_nowait(None)
        return twilio(request)

    async with telegram_stand_in() as telegram, httpx.AsyncClient(transport=httpx.MockTransport(take)) as http:
        settings = settings_in(
            tmp_path,
            telegram_token=SecretStr(TOKEN),
            telegram_api_url=telegram.url,
            twilio_account_sid="AC1",
            twilio_sms_from="+3197010200000",
            twilio_whatsapp_from="+3197010200000",
            twilio_sms_per_second=100,
        )
        async with running(settings, clock, living_world, http) as parts, client_of(parts) as client:
            yield Town(parts, client, telegram, twilio, arrived, clock)


def button(answer: str, beginning: str) -> str:
    found = re.search(rf"\({re.escape(beginning)}[^)]*\)", answer)
    assert found, answer
    return found[0]


def digit(answer: str, label: str) -> str:
    """The digit that stands before this label."""
    found = re.search(rf"^\D*?(\d+) {re.escape(label)}", answer, re.MULTILINE)
    assert found, answer
    return found[1]


async def everybody_follows(town: Town) -> None:
    """Fifteen people, five on each channel, each in another language, follow the place as anybody does."""
    for chat, language in CHATS.items():
        await town.chat(f"(language:{language})", chat)
        place = await town.chat("Villa Vrede", chat)
        await town.chat(button(place, "follow:"), chat)
    for sender, language in PHONES.items():
        await town.phone(NAMES[language], sender)
        place = await town.phone("Villa Vrede", sender)
        await town.phone(digit(place, town.label("button-follow", language)), sender)
    assert await town.parts.outbox.reach(PLACE) == len(CHATS) + len(PHONES) == 15


async def by_telegram(town: Town, code: str, language: str) -> int:
    """Post "closed tomorrow" with the buttons that are offered; how many taps it took."""
    await town.chat(f"(language:{language})", STEWARD_CHAT)
    answer, taps = await town.chat(shown(code), STEWARD_CHAT), 0
    for beginning in ("notice:closed", "notice-when:tomorrow", "notice-send:"):
        answer = await town.chat(button(answer, beginning), STEWARD_CHAT)
        taps += 1
    assert town.label("steward-sent", language)[:20] in answer
    return taps


async def by_form(town: Town, code: str, language: str, prefix: str) -> int:
    """The same with digits."""
    sender = prefix + STEWARD_NUMBER
    await town.phone(NAMES[language], sender)
    answer, taps = await town.phone(shown(code), sender), 0
    for label in ("steward-kind-closed", "steward-tomorrow", "steward-send"):
        answer = await town.phone(digit(answer, town.label(label, language)), sender)
        taps += 1
    assert town.label("steward-sent", language)[:20] in answer
    return taps


STEWARDS = [("telegram", "nl"), ("telegram", "ar"), ("whatsapp", "fr"), ("sms", "ti"), ("sms", "en")]


@pytest.mark.parametrize(("channel", "language"), STEWARDS)
async def test_closed_tomorrow_reaches_everybody(town: Town, channel: str, language: str) -> None:
    """At most three taps after the invitation; then everybody is told once, in their language, on their channel."""
    await everybody_follows(town)
    code = await invite(town.parts.store, Keys([SECRET]), PLACE, NOW)
    if channel == "telegram":
        taps = await by_telegram(town, code, language)
    else:
        taps = await by_form(town, code, language, "whatsapp:" if channel == "whatsapp" else "")
    assert taps <= MOST_TAPS
    (notice,) = town.parts.board.posted()[PLACE]
    assert await town.parts.board.announce_due() == 0  # it can still be taken back
    town.clock.move(timedelta(minutes=3))
    assert await town.parts.board.announce_due() == 15
    by_chat = [await town.telegram.next_call("sendMessage") for _ in CHATS]
    for _ in PHONES:
        await asyncio.wait_for(town.arrived.get(), 20)
    assert {int(sent["chat_id"]): _ISOLATES.sub("", sent["text"]).splitlines()[0] for sent in by_chat} == {
        chat: TOLD[spoken] for chat, spoken in CHATS.items()
    }
    assert {to: [words.splitlines()[0] for words in got] for to, got in by_phone(town).items()} == {
        sender: [TOLD[spoken]] for sender, spoken in PHONES.items()
    }
    assert await town.parts.board.announce_due() == 0
    async with asyncio.timeout(20):
        # until it is written down that the last one was taken; nothing tells when
        while (await town.parts.outbox.figures(notice.id)).waiting:  # noqa: ASYNC110
            await asyncio.sleep(0)
    assert await town.parts.outbox.figures(notice.id) == Figures(sent=15)


def by_phone(town: Town) -> dict[str, list[str]]:
    """What each number was sent, by WhatsApp or SMS."""
    whatsapp = {sender.removeprefix("whatsapp:") for sender in PHONES if sender.startswith("whatsapp:")}
    return {
        f"whatsapp:{to}" if to in whatsapp else to: [_ISOLATES.sub("", words) for words in got]
        for to, got in town.twilio.taken.items()
    }
