"""Messages that we begin: what Twilio is asked, and what its answers mean."""

from urllib.parse import parse_qs

import httpx
import pytest

from bot.channels.base import Bubble
from bot.channels.carriers import TwilioCarrier
from bot.channels.twilio import SMS, WHATSAPP, TwilioRest, failure_of
from bot.errors import SendFailed, Throttled, Unreachable, WindowClosed
from bot.privacy.address import Address

pytestmark = pytest.mark.anyio

TO = Address("+3197010200001")
FROM = "+3197010200000"
CALLBACK = "https://wegwijs.example/twilio/status"


async def asked(
    channel: str, bubbles: list[Bubble], answer: httpx.Response, sender: str = FROM, language: str = ""
) -> list[dict[str, str]]:
    """The forms that Twilio gets when a letter is sent, or, with a language, when a template is."""
    forms: list[dict[str, str]] = []

    def twilio(request: httpx.Request) -> httpx.Response:
        forms.append({name: values[0] for name, values in parse_qs(request.content.decode()).items()})
        assert request.url.path == "/2010-04-01/Accounts/AC1/Messages.json"
        return answer

    async with httpx.AsyncClient(transport=httpx.MockTransport(twilio)) as http:
        carrier = TwilioCarrier(TwilioRest("AC1", "token", "", http), channel, sender, CALLBACK, {"nl": "HX1"})
        if language:
            assert await carrier.knock(TO, language) == bool(forms)
        else:
            await carrier.carry(TO, bubbles, "name")
    return forms


TAKEN = httpx.Response(201, json={"sid": "SM1"})


@pytest.mark.parametrize("sender", [FROM, f"whatsapp:{FROM}"])
async def test_whatsapp_has_its_prefix_once(sender: str) -> None:
    """Both ends of a WhatsApp message are written with the prefix, also when the setting has it already."""
    (form,) = await asked(WHATSAPP, [Bubble("text", "Heading")], TAKEN, sender)
    assert form == {
        "To": "whatsapp:+3197010200001",
        "From": "whatsapp:+3197010200000",
        "Body": "*Heading*\ntext",
        "StatusCallback": f"{CALLBACK}?letter=name",
    }


async def test_a_long_letter_is_reported_once() -> None:
    """A long letter goes in parts, and only its last part is reported, so that one letter is counted once."""
    forms = await asked(SMS, [Bubble("woord " * 500)], TAKEN)
    assert ["StatusCallback" in form for form in forms] == [False, True]
    assert all(form["To"] == TO.reveal() and len(form["Body"]) <= 1600 for form in forms)


async def test_a_template_is_sent_in_its_language_only() -> None:
    """Where there is no approved template in a language nothing is sent."""
    (form,) = await asked(WHATSAPP, [], TAKEN, language="nl")
    assert form["ContentSid"] == "HX1"
    assert await asked(WHATSAPP, [], TAKEN, language="ti") == []


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (429, 20429, Throttled),
        (503, 0, Throttled),
        (400, 21610, Unreachable),
        (400, 21211, Unreachable),
        (400, 21614, Unreachable),
        (400, 63016, WindowClosed),
        (400, 21617, SendFailed),
        (401, 20003, SendFailed),
    ],
)
async def test_refusals(status: int, code: int, error: type[SendFailed]) -> None:
    """Busy and down may pass; no such person and a closed window are known by their codes; the rest is final."""
    with pytest.raises(SendFailed) as failure:
        await asked(SMS, [Bubble("text")], httpx.Response(status, json={"code": code, "message": "no"}))
    assert type(failure.value) is error
    assert failure.value.retryable == (error is Throttled)


def test_no_code_is_an_ordinary_failure() -> None:
    """A report without a code says only that the message did not arrive."""
    assert type(failure_of(0)) is SendFailed


async def test_a_broken_line_may_be_tried_again() -> None:
    """When Twilio cannot be reached the letter is tried again."""

    def down(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("down", request=request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(down)) as http:
        with pytest.raises(Throttled):
            await TwilioRest("AC1", "token", "", http).send(SMS, FROM, TO, Bubble("text"), CALLBACK)
