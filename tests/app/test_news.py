"""News through the whole service: followed in a conversation, announced, sent or brought with the next answer."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs

import httpx
import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import SecretStr

from bot.app import Parts
from bot.channels.base import Envelope
from bot.living import LivingWorld
from bot.messages import Message
from bot.outbox import Figures
from bot.privacy.address import Address
from tests.app.standin import CHAT, TOKEN, TelegramStandIn, button_update, served, telegram_stand_in
from tests.conftest import NOW, Clock, client_of, post_signed, running, settings_in, twilio_form
from tests.sending.people import PLACE, notice

pytestmark = pytest.mark.anyio

NUMBER = "+3197010200001"
FOLLOW = f"follow:place:{PLACE}"


async def pressed(parts: Parts, choice: str, delivery: str, channel: str = "whatsapp") -> str:
    envelope = Envelope(channel, Address(NUMBER), Message(choice=choice), delivery)
    return "\n".join(bubble.text for bubble in (await parts.desk.receive(envelope)).bubbles)


async def typed(parts: Parts, text: str, delivery: str, channel: str = "whatsapp") -> str:
    envelope = Envelope(channel, Address(NUMBER), Message(text=text), delivery)
    return "\n".join(bubble.text for bubble in (await parts.desk.receive(envelope)).bubbles)


async def test_held_news_comes_with_the_next_answer_once(parts: Parts) -> None:
    """Without a way to write first, news comes behind the next answer; the same message again gets it again."""
    await pressed(parts, "language:en", "1")
    await pressed(parts, FOLLOW, "2")
    assert await parts.outbox.announce(notice(NOW)) == 1
    first = await pressed(parts, "menu", "3")
    assert "Villa Vrede is closed" in first
    assert await pressed(parts, "menu", "3") == first
    assert "Villa Vrede" not in await pressed(parts, "menu", "4")
    assert await parts.outbox.figures("n1") == Figures(delivered=1)


async def test_danger_is_not_mixed_with_news(parts: Parts) -> None:
    """News waits while an answer is about danger, and comes with the one after it."""
    await pressed(parts, "language:en", "1")
    await pressed(parts, FOLLOW, "2")
    await parts.outbox.announce(notice(NOW))
    danger = await typed(parts, "my friend is not breathing", "3")
    assert "112" in danger
    assert "Villa Vrede" not in danger
    assert "Villa Vrede is closed" in await typed(parts, "OPEN", "4")


async def test_stop_deletes_what_was_followed_and_what_waited(parts: Parts) -> None:
    """After STOP nothing is followed, nothing waits, and a new notice reaches nobody."""
    await pressed(parts, "language:en", "1")
    await pressed(parts, FOLLOW, "2")
    await parts.outbox.announce(notice(NOW))
    assert "Villa Vrede" not in await typed(parts, "STOP", "3")
    assert await parts.outbox.reach(PLACE) == 0
    assert "Villa Vrede" not in await pressed(parts, "language:en", "4")
    assert await parts.outbox.announce(notice(NOW, id="n2")) == 0


async def test_what_is_followed_is_shown_after_the_session_ended(parts: Parts, clock: Clock) -> None:
    """What somebody follows is known from the subscription itself, a month later too, and can be stopped."""
    await pressed(parts, "language:en", "1")
    await pressed(parts, FOLLOW, "2")
    clock.move(timedelta(days=30))
    await pressed(parts, "language:en", "3")
    assert "Villa Vrede" in await pressed(parts, "follows", "4")
    await pressed(parts, f"unfollow:place:{PLACE}", "5")
    assert "Villa Vrede" not in await pressed(parts, "follows", "6")
    assert await parts.outbox.reach(PLACE) == 0


async def test_the_web_chat_offers_no_news(parts: Parts) -> None:
    """A page in a browser cannot be written to later, so nothing can be followed there."""
    await pressed(parts, "language:en", "1", "web")
    envelope = Envelope("web", Address(NUMBER), Message(choice=f"place:{PLACE}"), "2")
    (bubble,) = (await parts.desk.receive(envelope)).bubbles
    assert not any(button.id.startswith("follow") for button in bubble.buttons)
    assert "Telegram" in await pressed(parts, FOLLOW, "3", "web")
    assert await parts.outbox.reach(PLACE) == 0


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with telegram_stand_in() as started:
        yield started


async def test_a_follower_by_telegram_is_told(
    tmp_path: Path, clock: Clock, living_world: LivingWorld, stand_in: TelegramStandIn
) -> None:
    """Following by a button, and then a notice: the lane sends it by itself, with its buttons."""
    settings = settings_in(tmp_path, telegram_token=SecretStr(TOKEN), telegram_api_url=stand_in.url)
    async with running(settings, clock, living_world) as parts:
        for number, choice in enumerate(("language:fr", FOLLOW), start=1):
            stand_in.say(button_update(number, choice))
            await stand_in.next_call("sendMessage")
        assert await parts.outbox.announce(notice(NOW)) == 1
        clock.move(timedelta(minutes=5))
        told = await stand_in.next_call("sendMessage")
    assert int(told["chat_id"]) == CHAT
    assert "Villa Vrede : fermeture" in told["text"]
    assert f"unfollow:place:{PLACE}" in str(told["reply_markup"])


async def test_a_follower_by_sms_is_told_and_the_report_is_counted(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """An SMS goes out through Twilio; its signed report becomes a figure, and a forged one nothing."""
    sent: asyncio.Queue[dict[str, str]] = asyncio.Queue()

    async def messages(request: Request) -> JSONResponse:
        fields = parse_qs((await request.body()).decode())
        await sent.put({name: values[0] for name, values in fields.items()})
        return JSONResponse({"sid": "SM1"}, 201)

    site = FastAPI()
    site.add_api_route("/2010-04-01/Accounts/AC1/Messages.json", messages, methods=["POST"])
    async with served(site) as url:
        twilio = {"twilio_account_sid": "AC1", "twilio_sms_from": "+3197010200000", "twilio_api_url": url}
        async with running(settings_in(tmp_path, **twilio), clock, living_world) as parts:
            await pressed(parts, "language:en", "1", "sms")
            await pressed(parts, FOLLOW, "2", "sms")
            await parts.outbox.announce(notice(NOW))
            clock.move(timedelta(minutes=5))
            form = await asyncio.wait_for(sent.get(), 20)
            async with client_of(parts) as client:
                await report(client, form["StatusCallback"])
            figures = await parts.outbox.figures("n1")
    assert (form["To"], "Villa Vrede is closed" in form["Body"]) == (NUMBER, True)
    assert figures.delivered == 1


async def report(client: httpx.AsyncClient, callback: str) -> None:
    form = twilio_form("", sid="SM1", MessageStatus="delivered")
    path = callback.removeprefix("https://wegwijs.example")
    assert (await post_signed(client, form, path, token="another token")).status_code == 403
    assert (await post_signed(client, form, path)).status_code == 204
