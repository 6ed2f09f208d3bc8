"""SMS and WhatsApp through Twilio: a signed form comes in, TwiML goes back in the same response.

https://www.twilio.com/docs/messaging/guides/webhook-request
https://www.twilio.com/docs/messaging/twiml
"""

import logging
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from urllib.parse import urlsplit, urlunsplit

import httpx
from twilio.base.exceptions import TwilioRestException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response as TwilioResponse
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from twilio.twiml.messaging_response import MessagingResponse

from bot.channels.base import Bubble, Envelope, Style
from bot.channels.wording import split
from bot.errors import BadRequest, Forged, SendFailed, Throttled, Unreachable, WindowClosed
from bot.messages import Attachment, Coordinates, Message
from bot.privacy.address import Address

SMS = "sms"
WHATSAPP = "whatsapp"

_WHATSAPP_PREFIX = "whatsapp:"
_LONGEST_BODY = 1600
"""Twilio refuses a longer body with error 21617: https://www.twilio.com/docs/api/errors/21617"""

STYLES: Mapping[str, Style] = {
    SMS: Style(buttons=False, headings=False, isolates=False, links=False, label_limit=40, part_limit=_LONGEST_BODY),
    WHATSAPP: Style(buttons=False, headings=True, isolates=True, links=False, label_limit=60, part_limit=_LONGEST_BODY),
}

_WINDOW_CLOSED = 63016
"""More than 24 hours after a person wrote, WhatsApp takes approved templates only."""
_GONE = frozenset({21211, 21610, 21614})
"""No such number, unsubscribed by STOP at Twilio, not a number for messages."""

_NOT_IN_XML = re.compile("[^\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""https://www.w3.org/TR/xml/#charsets, without the carriage return and the tab, which no text of ours has."""

_KINDS = {"audio": Attachment.VOICE, "image": Attachment.PICTURE, "video": Attachment.PICTURE}
_CONTACT_TYPES = frozenset({"text/vcard", "text/x-vcard", "text/directory"})
_STICKER_TYPE = "image/webp"


class TwilioChannel:
    """The inbound side: verify, parse, and word the answer as TwiML."""

    def __init__(self, auth_token: str, public_url: str, *, follows_up: bool = False) -> None:
        """``follows_up``: hear of each answer's way, so that it can be deleted at Twilio when it has arrived."""
        self._validator = RequestValidator(auth_token)
        self._public_url = public_url.rstrip("/")
        self._status_url = f"{self._public_url}/twilio/status" if follows_up else None

    def verify(self, path: str, form: Mapping[str, str], signature: str) -> None:
        """Refuse a form that Twilio did not sign.

        Twilio signs the public URL, which a proxy may have rewritten on the way here:
        https://www.twilio.com/docs/usage/security#validating-requests

        :raises Forged: the signature is missing or wrong.
        """
        if not signature or not self._validator.validate(self._public_url + path, dict(form), signature):
            raise Forged

    def parse(self, form: Mapping[str, str]) -> Envelope:
        """The one message that a form holds; fields that we do not know are left alone.

        :raises BadRequest: no sender or no id.
        """
        sender, sid = form.get("From", ""), form.get("MessageSid") or form.get("SmsSid", "")
        if not sender or not sid:
            raise BadRequest
        channel = WHATSAPP if sender.startswith(_WHATSAPP_PREFIX) else SMS
        return Envelope(channel, Address(sender.removeprefix(_WHATSAPP_PREFIX)), _message(form), sid)

    def answer(self, bubbles: Sequence[Bubble], channel: str) -> str:
        """TwiML with a message for each part of each bubble; none at all says nothing."""
        response = MessagingResponse()
        for bubble in bubbles:
            for part in split(plain(bubble, channel), STYLES[channel].part_limit):
                response.message(_printable(part), status_callback=self._status_url)
        return str(response)


class TwilioRest:
    """The outbound side: send what is no answer, and delete a message at Twilio once it has been answered."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str, http: httpx.AsyncClient) -> None:
        self._account_sid = account_sid
        self._client = Client(account_sid, auth_token, http_client=_HttpxClient(http, api_url))

    async def delete(self, sid: str) -> None:
        """Delete the message that Twilio keeps, its numbers with it.

        https://www.twilio.com/docs/messaging/api/message-resource#delete-a-message-resource

        :raises SendFailed: Twilio did not do it; ``retryable`` says whether it may later.
        """
        try:
            await self._client.messages(sid).delete_async()
        except TwilioRestException as error:
            _raise_unless_gone(error)
        except httpx.HTTPError as error:
            raise Throttled from error

    async def send(self, channel: str, sender: str, address: Address, bubble: Bubble, callback: str) -> None:
        """Send one bubble, in parts where it is long; of its last part Twilio tells ``callback`` how far it got.

        https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource

        :raises SendFailed: Twilio did not take it.
        """
        parts = split(_printable(plain(bubble, channel)), STYLES[channel].part_limit)
        for number, part in enumerate(parts, start=1):
            told = {"status_callback": callback} if number == len(parts) else {}
            await self._create(channel, sender, address, body=part, **told)

    async def knock(self, sender: str, address: Address, template: str) -> None:
        """Send an approved WhatsApp template, which may be sent at any time, by the id of its content (HX...).

        https://www.twilio.com/docs/content

        :raises SendFailed: Twilio did not take it.
        """
        await self._create(WHATSAPP, sender, address, content_sid=template)

    async def _create(self, channel: str, sender: str, address: Address, **fields: str) -> None:
        prefix = _WHATSAPP_PREFIX if channel == WHATSAPP else ""
        ends = {"from_": prefix + sender.removeprefix(prefix), "to": prefix + address.reveal()}
        try:
            await self._client.messages.create_async(**ends, **fields)
        except TwilioRestException as error:
            raise _failure(error) from error
        except httpx.HTTPError as error:
            raise Throttled from error

    async def check(self) -> None:
        """Ask Twilio for our own account, to see that SID and token fit.

        :raises SendFailed: they do not, or Twilio cannot be reached.
        """
        try:
            await self._client.api.v2010.accounts(self._account_sid).fetch_async()
        except (TwilioRestException, httpx.HTTPError) as error:
            raise SendFailed from error


def plain(bubble: Bubble, channel: str) -> str:
    """The bubble as one text; WhatsApp shows the heading in bold between asterisks."""
    heading = f"*{bubble.heading}*\n" if bubble.heading and channel == WHATSAPP else ""
    return heading + bubble.text


def failure_of(code: int) -> SendFailed:
    """What an error code of a message means.

    https://www.twilio.com/docs/api/errors
    """
    if code == _WINDOW_CLOSED:
        return WindowClosed()
    return Unreachable() if code in _GONE else SendFailed()


def _failure(error: TwilioRestException) -> SendFailed:
    busy = error.status == HTTPStatus.TOO_MANY_REQUESTS or error.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return Throttled() if busy else failure_of(error.code)


def _raise_unless_gone(error: TwilioRestException) -> None:
    """A message that is still on its way is answered with 409; see https://www.twilio.com/docs/api/errors/20009 ."""
    if error.status == HTTPStatus.NOT_FOUND:
        return
    later = (
        error.status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.CONFLICT}
        or error.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    )
    raise (Throttled if later else SendFailed) from error


def _message(form: Mapping[str, str]) -> Message:
    return Message(
        text=form.get("Body", ""),
        choice=form.get("ButtonPayload") or form.get("ListId") or None,
        attachment=_attachment(form),
        location=_location(form),
    )


def _attachment(form: Mapping[str, str]) -> Attachment | None:
    if form.get("Latitude"):
        return Attachment.LOCATION
    kind = form.get("MediaContentType0", "").casefold()
    if not kind:
        return None
    if kind == _STICKER_TYPE:
        return Attachment.STICKER
    return Attachment.CONTACT if kind in _CONTACT_TYPES else _KINDS.get(kind.partition("/")[0], Attachment.FILE)


def _location(form: Mapping[str, str]) -> Coordinates | None:
    try:
        latitude, longitude = float(form["Latitude"]), float(form["Longitude"])
    except (KeyError, ValueError):
        return None
    return Coordinates(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None  # noqa: PLR2004 -- degrees


def _printable(text: str) -> str:
    """XML 1.0 has no control characters and no lone surrogates; neither has a text message."""
    return _NOT_IN_XML.sub("", text)


class _HttpxClient(AsyncHttpClient):  # type: ignore[misc]  # Twilio ships no types
    """Twilio's REST client over our one HTTP client; ``api_url`` replaces scheme and host of every call."""

    def __init__(self, http: httpx.AsyncClient, api_url: str) -> None:
        super().__init__(logger=logging.getLogger(__name__), is_async=True)
        self._http = http
        self._replacement = urlsplit(api_url) if api_url else None

    async def request(  # noqa: PLR0913, PLR0917 -- the signature is Twilio's
        self,
        method: str,
        url: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        allow_redirects: bool = False,  # noqa: FBT001
    ) -> TwilioResponse:
        answer = await self._http.request(
            method,
            self._redirected(url),
            params=params,  # type: ignore[arg-type]
            data=data,
            headers=headers,
            auth=auth,
            timeout=timeout or self._http.timeout,
            follow_redirects=allow_redirects,
        )
        return TwilioResponse(answer.status_code, answer.text, answer.headers)

    def _redirected(self, url: str) -> str:
        if self._replacement is None:
            return url
        return urlunsplit(urlsplit(url)._replace(scheme=self._replacement.scheme, netloc=self._replacement.netloc))
