"""Twilio's forms in, TwiML out, and its REST interface."""

import json
from xml.etree import ElementTree as ET

import httpx
import pytest

from bot.channels.base import Bubble
from bot.channels.twilio import SMS, WHATSAPP, TwilioChannel, TwilioRest
from bot.errors import BadRequest, SendFailed
from bot.messages import Attachment, Coordinates, Message
from tests.conftest import PUBLIC_URL, ROOT, TWILIO_TOKEN, twilio_form

RECORDED = json.loads((ROOT / "tests" / "channels" / "twilio-forms.json").read_text(encoding="utf-8"))

channel = TwilioChannel(TWILIO_TOKEN, PUBLIC_URL)


def messages(twiml: str) -> list[str]:
    return [message.text or "" for message in ET.fromstring(twiml).iter("Message")]  # noqa: S314 -- our own


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_recorded_forms(name: str) -> None:
    """Each kind of form that Twilio posts becomes the message that it holds."""
    recorded = RECORDED[name]
    envelope = channel.parse(recorded["form"])
    expected = recorded["expected"]
    assert envelope.channel == expected["channel"]
    assert envelope.address.reveal() == expected["address"]
    assert envelope.delivery == recorded["form"]["MessageSid"]
    place = expected.get("location")
    assert envelope.message == Message(
        text=expected.get("text", ""),
        choice=expected.get("choice"),
        attachment=Attachment(expected["attachment"]) if "attachment" in expected else None,
        location=Coordinates(*place) if place else None,
    )


def test_there_are_recorded_forms() -> None:
    """Every attachment and both channels are among the recorded forms."""
    kinds = {one["expected"].get("attachment") for one in RECORDED.values()}
    assert kinds >= {None, *(kind.value for kind in Attachment)}
    assert {one["expected"]["channel"] for one in RECORDED.values()} == {SMS, WHATSAPP}


@pytest.mark.parametrize("missing", ["From", "MessageSid"])
def test_a_form_without_sender_or_id_is_refused(missing: str) -> None:
    """A form without a sender or an id cannot be answered once only."""
    form = {name: value for name, value in twilio_form("x").items() if name not in {missing, "SmsSid"}}
    with pytest.raises(BadRequest):
        channel.parse(form)


def test_a_long_answer_is_several_messages() -> None:
    """A body over 1600 characters is refused by Twilio, so it is sent in parts."""
    parts = messages(channel.answer([Bubble("woord " * 500)], SMS))
    assert len(parts) == 2
    assert all(len(part) <= 1600 for part in parts)


def test_what_xml_cannot_hold_is_left_out() -> None:
    """Control characters, NUL and lone surrogates do not break the answer."""
    assert messages(channel.answer([Bubble("a\x00\x07b\ud800c\nd<&>")], SMS)) == ["abc\nd<&>"]


def test_whatsapp_has_a_heading_and_sms_has_none() -> None:
    """WhatsApp shows the heading in bold; an SMS saves the characters."""
    bubble = Bubble("text", "Heading")
    assert messages(channel.answer([bubble], WHATSAPP)) == ["*Heading*\ntext"]
    assert messages(channel.answer([bubble], SMS)) == ["text"]


def test_no_bubble_is_an_empty_answer() -> None:
    """Nothing to say is a valid, empty TwiML document."""
    assert messages(channel.answer([], SMS)) == []


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "retryable"), [(204, None), (404, None), (409, True), (429, True), (503, True), (401, False)]
)
async def test_deleting_a_message(status: int, retryable: bool | None) -> None:
    """A deleted or unknown message is done; busy, on its way and down may be tried again; refused may not."""
    asked: list[httpx.Request] = []

    def twilio(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, json={} if status == 204 else {"code": 1, "message": "no", "status": status})

    async with httpx.AsyncClient(transport=httpx.MockTransport(twilio)) as http:
        rest = TwilioRest("AC1", "token", "http://127.0.0.1:9", http)
        if retryable is None:
            await rest.delete("SM1")
        else:
            with pytest.raises(SendFailed) as failure:
                await rest.delete("SM1")
            assert failure.value.retryable is retryable
    assert str(asked[0].url) == "http://127.0.0.1:9/2010-04-01/Accounts/AC1/Messages/SM1.json"
    assert asked[0].method == "DELETE"


@pytest.mark.anyio
async def test_an_unreachable_twilio_may_be_tried_again() -> None:
    """A connection that fails is a failure that may pass."""

    def down(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("down", request=request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(down)) as http:
        with pytest.raises(SendFailed) as failure:
            await TwilioRest("AC1", "token", "", http).delete("SM1")
    assert failure.value.retryable
