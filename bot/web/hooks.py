"""The providers' webhooks: the size is capped, then the signature is checked, and only then is anything read."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request, Response
from starlette.routing import BaseRoute, Route

from bot.channels.telegram import TELEGRAM, TelegramChannel
from bot.channels.twilio import SMS, TwilioChannel
from bot.desk import Desk
from bot.errors import BadRequest, Forged
from bot.metrics import Metrics
from bot.push import answer_by_telegram
from bot.web.requests import path_of, read_body, read_form

_FINAL_STATES = frozenset({"delivered", "read", "failed", "undelivered", "canceled"})
"""States of a message after which Twilio lets it be deleted."""

_XML = "application/xml"

Reported = Callable[[str, str, int], Awaitable[None]]
"""Takes the name of a letter, Twilio's state of it and its error code, 0 for none."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """The handlers of all webhooks; a channel that is not set up has none.

    ``spend`` is called for each answer by Telegram, which shares its pace with letters.
    """

    desk: Desk
    metrics: Metrics
    twilio: TwilioChannel | None
    telegram: TelegramChannel | None
    twilio_deletes: bool
    reported: Reported
    spend: Callable[[], None]

    def routes(self) -> list[BaseRoute]:
        """Starlette's own: handlers that read the request themselves need nothing of what FastAPI prepares."""
        routes: list[BaseRoute] = []
        if self.twilio:
            routes.append(Route("/twilio/inbound", self.twilio_inbound, methods=["POST"]))
            routes.append(Route("/twilio/status", self.twilio_status, methods=["POST"]))
        if self.telegram:
            routes.append(Route("/telegram/webhook", self.telegram_webhook, methods=["POST"]))
        return routes

    async def twilio_inbound(self, request: Request) -> Response:
        """A message by SMS or WhatsApp; the answer is the TwiML of this response."""
        twilio, form = await self._signed(request)
        envelope = twilio.parse(form)
        answer = await self.desk.receive(envelope, self.twilio_deletes)
        return Response(twilio.answer(answer.bubbles, envelope.channel), media_type=_XML)

    async def twilio_status(self, request: Request) -> Response:
        """One of our messages got further; at the end of its way Twilio's copy has to go."""
        _, form = await self._signed(request)
        letter, code = request.query_params.get("letter"), form.get("ErrorCode", "")
        if letter:
            await self.reported(letter, form.get("MessageStatus", ""), int(code) if code.isdecimal() else 0)
        sid = form.get("MessageSid", "")
        if self.twilio_deletes and sid and form.get("MessageStatus") in _FINAL_STATES:
            await self.desk.provider_keeps(sid)
        return Response(status_code=204)

    async def telegram_webhook(self, request: Request) -> Response:
        """One update. A send that may succeed later fails the call, and Telegram brings the update again."""
        telegram = self._telegram()
        try:
            telegram.verify(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        except Forged:
            self.metrics.refused.labels(TELEGRAM, "forged").inc()
            raise
        envelope = telegram.parse(_json_object(await read_body(request)))
        if envelope:
            await answer_by_telegram(self.desk, telegram, envelope, self.metrics, self.spend)
        return Response(status_code=204)

    async def _signed(self, request: Request) -> tuple[TwilioChannel, dict[str, str]]:
        """The form of a request that Twilio signed.

        :raises Forged: it did not.
        """
        twilio = self.twilio
        signature = request.headers.get("X-Twilio-Signature", "")
        try:
            if twilio is None or not signature:
                raise Forged
            form = await read_form(request)
            twilio.verify(path_of(request), form, signature)
        except BadRequest as error:
            self.metrics.refused.labels(SMS, type(error).__name__.casefold()).inc()
            raise
        return twilio, form

    def _telegram(self) -> TelegramChannel:
        if self.telegram is None:
            raise Forged
        return self.telegram


def _json_object(body: bytes) -> dict[str, object]:
    try:
        fields = json.loads(body)
    except ValueError as error:
        raise BadRequest from error
    if not isinstance(fields, dict):
        raise BadRequest
    return fields
