"""The whole service against a stand-in for Telegram on loopback, by polling and by webhook."""

import json
from collections import deque
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.app import Parts
from bot.living import LivingWorld
from bot.messages import LANGUAGES, Text
from tests.app.standin import CHAT, TOKEN, TelegramStandIn, button_update, telegram_stand_in, text_update
from tests.conftest import Clock, client_of, running, settings_in

pytestmark = pytest.mark.anyio


@pytest.fixture
async def stand_in() -> AsyncIterator[TelegramStandIn]:
    async with telegram_stand_in() as started:
        yield started


@pytest.fixture
async def polling(
    tmp_path: Path, clock: Clock, living_world: LivingWorld, stand_in: TelegramStandIn
) -> AsyncIterator[Parts]:
    settings = settings_in(tmp_path, telegram_token=SecretStr(TOKEN), telegram_api_url=stand_in.url)
    async with running(settings, clock, living_world) as parts:
        yield parts


@pytest.fixture
async def webhook(
    tmp_path: Path, clock: Clock, living_world: LivingWorld, stand_in: TelegramStandIn
) -> AsyncIterator[Parts]:
    settings = settings_in(
        tmp_path, telegram_token=SecretStr(TOKEN), telegram_api_url=stand_in.url, telegram_mode="webhook"
    )
    async with running(settings, clock, living_world) as parts:
        yield parts


def short(parts: Parts, topic: str, language: str) -> str:
    return parts.world().content.texts[language].render(Text(f"{topic}.short"), isolate=language == "ar")


def questions(parts: Parts) -> list[tuple[str, str, str]]:
    """An ask of each topic in each language."""
    articles = parts.world().content.articles
    return [(topic, language, article.asks[0]) for (topic, language), article in sorted(articles.items())]


async def test_every_topic_is_answered_by_polling(polling: Parts, stand_in: TelegramStandIn) -> None:
    """A question about each topic in each language, from a stranger, gets that article with its buttons."""
    asked = questions(polling)
    assert len(asked) >= 14 * len(LANGUAGES)
    missed = []
    for number, (topic, language, question) in enumerate(asked, start=1):
        stand_in.say(text_update(number, question, chat=CHAT + number))
        sent = await stand_in.next_call("sendMessage")
        assert int(sent["chat_id"]) == CHAT + number
        buttons = [row[0]["callback_data"] for row in sent["reply_markup"]["inline_keyboard"]]
        if short(polling, topic, language) not in sent["text"] or f"more:{topic}" not in buttons:
            missed.append((topic, language, question))
    assert missed == []


@pytest.mark.usefixtures("polling")
async def test_a_press_is_acknowledged_and_answered(stand_in: TelegramStandIn) -> None:
    """A pressed button stops waiting and gets its page; the bot has told Telegram its commands in five languages."""
    told = {(await stand_in.next_call("setMyCommands")).get("language_code") for _ in range(6)}
    assert told == {None, *LANGUAGES}
    stand_in.say(button_update(1, "language:nl"))
    assert (await stand_in.next_call("answerCallbackQuery"))["callback_query_id"] == "1"
    assert "Wegwijs" in (await stand_in.next_call("sendMessage"))["text"]


@pytest.mark.usefixtures("polling")
async def test_a_repeated_update_is_answered_once(stand_in: TelegramStandIn) -> None:
    """An update that Telegram brings twice is answered once."""
    stand_in.say(text_update(1, "/start"))
    await stand_in.next_call("sendMessage")
    stand_in.say(text_update(1, "/start"))
    stand_in.say(button_update(2, "language:fr"))
    await stand_in.next_call("answerCallbackQuery")
    assert "gratuit" in (await stand_in.next_call("sendMessage"))["text"]


@pytest.mark.usefixtures("polling")
async def test_an_answer_that_telegram_did_not_take_is_sent_again(stand_in: TelegramStandIn) -> None:
    """After "too many requests" the same answer goes out later, and the update is confirmed only then."""
    busy: dict[str, Any] = {"description": "Too Many Requests: retry after 0", "parameters": {"retry_after": 0}}
    stand_in.refusals["sendMessage"] = deque([(429, busy)])
    stand_in.say(text_update(1, "/start"))
    assert "Which language?" in (await stand_in.next_call("sendMessage"))["text"]
    assert 2 not in stand_in.offsets


@pytest.mark.usefixtures("polling")
async def test_somebody_who_blocked_the_bot_is_forgotten(stand_in: TelegramStandIn) -> None:
    """When Telegram says that the person blocked us, nothing of theirs is kept, and others are answered on."""
    stand_in.refusals["sendMessage"] = deque([(403, {"description": "Forbidden: bot was blocked by the user"})])
    stand_in.say(button_update(1, "language:nl"))
    await stand_in.next_call("answerCallbackQuery")
    stand_in.say(text_update(2, "/start", chat=CHAT + 1))
    assert int((await stand_in.next_call("sendMessage"))["chat_id"]) == CHAT + 1
    stand_in.say(text_update(3, "/start"))
    assert "Which language?" in (await stand_in.next_call("sendMessage"))["text"]


async def test_the_webhook_answers_too(webhook: Parts, stand_in: TelegramStandIn) -> None:
    """By webhook the same question gets the same answer; without the secret it is refused and leaves no trace."""
    secret = (await stand_in.next_call("setWebhook"))["secret_token"]
    async with client_of(webhook) as client:
        for number, (topic, language, question) in enumerate(questions(webhook)[:70], start=1):
            update = text_update(number, question, chat=CHAT + number)
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
            assert (await client.post("/telegram/webhook", json=update, headers=headers)).status_code == 204
            assert short(webhook, topic, language) in (await stand_in.next_call("sendMessage"))["text"]
        forged = await client.post("/telegram/webhook", json=text_update(900, "hello"))
        assert forged.status_code == 403
        assert "hello" not in forged.text


async def test_a_send_that_may_succeed_later_fails_the_webhook(webhook: Parts, stand_in: TelegramStandIn) -> None:
    """Telegram brings an update again after a failure; the answer is then sent, once, and nothing moves twice."""
    secret = (await stand_in.next_call("setWebhook"))["secret_token"]
    stand_in.refusals["sendMessage"] = deque([(502, {"description": "Bad Gateway"})])
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with client_of(webhook) as client:
        statuses = [
            (await client.post("/telegram/webhook", json=text_update(1, "/start"), headers=headers)).status_code
            for _ in range(3)
        ]
    assert statuses == [503, 204, 204]
    assert "Which language?" in (await stand_in.next_call("sendMessage"))["text"]
    others = [stand_in.calls.get_nowait()[0] for _ in range(stand_in.calls.qsize())]
    assert "sendMessage" not in others


@pytest.mark.parametrize("text", ["\ud800 dokter", "\x00", "🤒" * 900, "a" * 4096, "\u202e\u2066", "<b>{$x}</b>"])
async def test_anything_gets_an_answer(webhook: Parts, stand_in: TelegramStandIn, text: str) -> None:
    """Lone surrogates, NUL, emoji alone, the longest text and markup each get one answer."""
    secret = (await stand_in.next_call("setWebhook"))["secret_token"]
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret, "Content-Type": "application/json"}
    async with client_of(webhook) as client:
        body = json.dumps(text_update(1, text))
        assert (await client.post("/telegram/webhook", content=body, headers=headers)).status_code == 204
    assert (await stand_in.next_call("sendMessage"))["text"].strip()


@pytest.mark.parametrize("body", ["", "[]", "{", '"x"', "\ud800".encode("utf-8", "surrogatepass"), b"\xff", "{}"])
async def test_what_is_no_update_is_refused_or_ignored(
    webhook: Parts, stand_in: TelegramStandIn, body: str | bytes
) -> None:
    """A body that is no object is refused, an object that is no update is ignored; neither is a crash."""
    secret = (await stand_in.next_call("setWebhook"))["secret_token"]
    async with client_of(webhook) as client:
        answer = await client.post(
            "/telegram/webhook", content=body, headers={"X-Telegram-Bot-Api-Secret-Token": secret}
        )
    assert answer.status_code == (204 if body == "{}" else 400)
