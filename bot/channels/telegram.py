"""Telegram through python-telegram-bot's Bot; the state of a conversation stays ours.

https://core.telegram.org/bots/api
"""

import hmac
import json
from collections.abc import Mapping, Sequence
from typing import Any, cast
from urllib.parse import urlencode

import httpx
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram import Message as TelegramMessage
from telegram.constants import ChatType, MessageLimit
from telegram.error import BadRequest as TelegramBadRequest
from telegram.error import Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.base import Bubble, Envelope, Style
from bot.channels.wording import split
from bot.errors import Forged, SendFailed, Throttled, Unreachable
from bot.messages import Attachment, Coordinates, Message
from bot.privacy.address import Address

TELEGRAM = "telegram"
ALLOWED_UPDATES = ("message", "callback_query")
COMMANDS = ("start", "menu", "language", "forget", "help")
STYLE = Style(
    buttons=True,
    headings=True,
    isolates=True,
    links=True,
    label_limit=40,  # a full-width inline button on a 360 px phone cuts what is longer
    part_limit=MessageLimit.MAX_TEXT_LENGTH // 2,  # Telegram counts UTF-16 units: an emoji is two
    pushes=True,
)
CALLBACK_DATA_LIMIT = 64
"""Bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton"""

_READ_SLACK = 10.0
"""Seconds to wait for the end of a long poll's answer beyond its own timeout."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramChannel:
    """One bot, for polling and for webhooks alike."""

    def __init__(
        self, token: str, api_url: str, webhook_secret: str, wire: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """``wire`` carries the calls in place of the network."""
        base = (api_url or "https://api.telegram.org").rstrip("/")
        self._webhook_secret = webhook_secret
        self._updates_url = f"{base}/bot{token}/getUpdates"
        self._fetching = _request(wire)
        self._bot = Bot(token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot", request=_request(wire))

    def verify(self, secret: str) -> None:
        """Refuse a webhook call without the secret that we gave Telegram.

        https://core.telegram.org/bots/api#setwebhook

        :raises Forged: it is missing or wrong.
        """
        if not hmac.compare_digest(secret.encode(), self._webhook_secret.encode()):
            raise Forged

    def parse(self, fields: dict[str, object]) -> Envelope | None:
        """The message in one update, or None when it holds nothing for us."""
        try:
            update = Update.de_json(fields, self._bot)
        except (KeyError, TypeError, ValueError, AttributeError):
            return None  # an update kind or field newer than the library
        return envelope_of(update)

    async def open(self) -> None:
        """Make the first call.

        :raises SendFailed: Telegram cannot be reached or refuses the token.
        """
        try:
            await self._fetching.initialize()
            await self._bot.initialize()
        except TelegramError as error:
            raise _failure(error) from error

    async def close(self) -> None:
        await self._bot.shutdown()
        await self._fetching.shutdown()

    async def updates(self, offset: int | None, timeout: int) -> Sequence[dict[str, Any]]:  # noqa: ASYNC109 -- Telegram waits
        """Updates from ``offset`` on as Telegram wrote them, after at most ``timeout`` seconds.

        They are read one by one with ``parse``: the library's own getUpdates raises for all when it cannot read one.

        :raises SendFailed: Telegram cannot be reached or refuses the token.
        """
        wanted: dict[str, str | int] = {"timeout": timeout, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        query = urlencode(wanted if offset is None else {**wanted, "offset": offset})
        try:
            found = await self._fetching.post(f"{self._updates_url}?{query}", read_timeout=timeout + _READ_SLACK)
        except TelegramError as error:
            raise _failure(error) from error
        return cast("list[dict[str, Any]]", found)

    async def send(self, address: Address, bubbles: Sequence[Bubble]) -> None:
        """Send each bubble in parts; the buttons hang under its last part.

        :raises SendFailed: Telegram did not take it.
        """
        try:
            for bubble in bubbles:
                await self._send_bubble(int(address.reveal()), bubble)
        except TelegramError as error:
            raise _failure(error) from error

    async def acknowledge(self, callback: str) -> None:
        """Stop the waiting sign on a pressed button. That it came too late harms nobody."""
        if not callback:
            return
        try:
            await self._bot.answer_callback_query(callback)
        except TelegramBadRequest:
            return  # "query is too old": https://core.telegram.org/bots/api#answercallbackquery
        except TelegramError as error:
            raise _failure(error) from error

    async def use_webhook(self, url: str) -> None:
        """Have updates delivered to ``url``.

        :raises SendFailed: Telegram did not take it.
        """
        try:
            await self._bot.set_webhook(url, secret_token=self._webhook_secret, allowed_updates=ALLOWED_UPDATES)
        except TelegramError as error:
            raise _failure(error) from error

    async def use_polling(self) -> None:
        """Have updates kept until they are fetched.

        :raises SendFailed: Telegram did not take it.
        """
        try:
            await self._bot.delete_webhook()
        except TelegramError as error:
            raise _failure(error) from error

    async def name_commands(self, descriptions: Mapping[str, Mapping[str, str]]) -> None:
        """Tell Telegram what each command does, by language; English is shown to all other languages.

        :raises SendFailed: Telegram did not take it.
        """
        try:
            for language, texts in ((None, descriptions["en"]), *descriptions.items()):
                commands = [BotCommand(command, texts[command]) for command in COMMANDS]
                await self._bot.set_my_commands(commands, language_code=language)
        except TelegramError as error:
            raise _failure(error) from error

    async def username(self) -> str:
        """The bot's own name, by which `wegwijs doctor` shows that the token works.

        :raises SendFailed: Telegram cannot be reached or refuses the token.
        """
        try:
            return (await self._bot.get_me()).username or ""
        except TelegramError as error:
            raise _failure(error) from error

    async def _send_bubble(self, chat: int, bubble: Bubble) -> None:
        *before, last = split(plain(bubble), STYLE.part_limit)
        for part in before:
            await self._bot.send_message(chat, part, link_preview_options=_NO_PREVIEW)
        await self._bot.send_message(chat, last, reply_markup=_keyboard(bubble), link_preview_options=_NO_PREVIEW)


def _request(wire: httpx.AsyncBaseTransport | None) -> HTTPXRequest:
    return HTTPXRequest(httpx_kwargs={"transport": wire}) if wire else HTTPXRequest()


def plain(bubble: Bubble) -> str:
    """The bubble as one text. No markup: a person's city or a place's name must never be read as such."""
    return f"{bubble.heading}\n\n{bubble.text}" if bubble.heading else bubble.text


def envelope_of(update: Update) -> Envelope | None:
    """The message of an update in a private chat; groups and channels are none of ours."""
    pressed, said = update.callback_query, update.message
    if pressed is not None and pressed.data and pressed.message is not None:
        chat, message, receipt = pressed.message.chat, Message(choice=pressed.data), pressed.id
    elif said is not None:
        chat, message, receipt = said.chat, _message(said), ""
    else:
        return None
    if chat.type != ChatType.PRIVATE:
        return None
    return Envelope(TELEGRAM, Address(str(chat.id)), message, str(update.update_id), receipt)


def _message(said: TelegramMessage) -> Message:
    text = said.text or said.caption or ""
    command = text[1:].partition("@")[0].partition(" ")[0] if text.startswith("/") else ""
    return Message(
        text=text,
        choice=command if command in COMMANDS else None,
        attachment=_attachment(said),
        location=Coordinates(said.location.latitude, said.location.longitude) if said.location else None,
    )


def _attachment(said: TelegramMessage) -> Attachment | None:
    found = {
        Attachment.VOICE: said.voice or said.audio,
        Attachment.PICTURE: said.photo or said.video or said.video_note,
        Attachment.STICKER: said.sticker or said.animation,
        Attachment.LOCATION: said.location,
        Attachment.CONTACT: said.contact,
        Attachment.FILE: said.document,
    }
    return next((kind for kind, content in found.items() if content), None)


def _keyboard(bubble: Bubble) -> InlineKeyboardMarkup | None:
    """One choice a row: long labels in five languages stay whole."""
    rows = [[InlineKeyboardButton(button.label, callback_data=button.id)] for button in bubble.buttons]
    links = [
        [InlineKeyboardButton(link.label, url=link.uri)] for link in bubble.links if link.uri.startswith("http")
    ]  # Telegram refuses tel: in a button; it makes numbers in the text pressable itself
    return InlineKeyboardMarkup([*links, *rows]) if links or rows else None


def _failure(error: TelegramError) -> SendFailed:
    if isinstance(error, RetryAfter):
        seconds = error.retry_after
        return Throttled(seconds.total_seconds() if hasattr(seconds, "total_seconds") else float(seconds))
    if isinstance(error, Forbidden):
        return Unreachable()
    return SendFailed() if isinstance(error, TelegramBadRequest | InvalidToken) else Throttled()
