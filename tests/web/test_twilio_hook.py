"""Signed Twilio forms posted to the running service, and everything that is no such form."""

from xml.etree import ElementTree as ET

import httpx
import pytest

from bot.app import Parts
from bot.messages import LANGUAGES, Text
from bot.web.requests import BODY_LIMIT
from tests.conftest import NOW, post_signed, twilio_form

pytestmark = pytest.mark.anyio

ODD = {
    "ten thousand characters": "dokter " * 1430,
    "only emoji": "🤒🤒🤒",
    "mixed scripts": "doctor طبيب ሓኪም médecin",
    "control characters": "\x01\x02\x1b[31m dokter",
    "NUL": "\x00",
    "right-to-left overrides": "\u202edokter\u202c",
    "only a full stop": ".",
    "a huge number": "9" * 400,
    "markup": "<script>alert(1)</script> &amp; {$x}",
    "Fluent": "{ -emergency-number } { $by }",
}


def said(answer: httpx.Response) -> list[str]:
    return [message.text or "" for message in ET.fromstring(answer.text).iter("Message")]  # noqa: S314 -- our own


@pytest.mark.parametrize("sender", ["+3197010200001", "whatsapp:+3197010200001"])
async def test_every_topic_is_answered(parts: Parts, client: httpx.AsyncClient, sender: str) -> None:
    """A question about each topic in each language, from a stranger, gets that article in the same response."""
    content = parts.world().content
    assert len(content.articles) >= 14 * len(LANGUAGES)
    missed = []
    for number, ((topic, language), article) in enumerate(sorted(content.articles.items())):
        form = twilio_form(article.asks[0], sender=f"{sender[:-4]}{number:04}", sid=f"SM{number}")
        answer = await post_signed(client, form)
        isolated = language == "ar" and sender.startswith("whatsapp")
        short = content.texts[language].render(Text(f"{topic}.short"), isolate=isolated)
        if answer.status_code != 200 or short not in "\n".join(said(answer)):
            missed.append((topic, language, article.asks[0]))
    assert missed == []


@pytest.mark.parametrize("name", sorted(ODD))
async def test_anything_gets_an_answer(client: httpx.AsyncClient, name: str) -> None:
    """Whatever is typed, there is an answer."""
    answer = await post_signed(client, twilio_form(ODD[name]))
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/xml")
    assert "".join(said(answer)).strip()


async def test_the_same_message_again_gets_the_same_answer_and_moves_nothing(client: httpx.AsyncClient) -> None:
    """A repeated MessageSid gets the same TwiML, and the conversation stands where it stood."""
    await post_signed(client, twilio_form("/start", sid="SM0"))
    first = await post_signed(client, twilio_form("1", sid="SM1"))
    again = await post_signed(client, twilio_form("1", sid="SM1"))
    assert first.text == again.text
    menu = await post_signed(client, twilio_form("0", sid="SM2"))
    assert "9 " in menu.text


async def test_a_digit_means_what_was_offered_last(client: httpx.AsyncClient) -> None:
    """Digits, also Arabic and Ge'ez ones, choose from what was offered last."""
    for sid, digit in (("SM1", "2"), ("SM2", "٢"), ("SM3", "፪"), ("SM4", "2."), ("SM5", "2️⃣")):
        sender = f"+31970102{sid[2:]:0>5}"
        await post_signed(client, twilio_form("<3", sender=sender, sid=sid + "a"))
        await post_signed(client, twilio_form("hello", sender=sender, sid=sid + "b"))
        answer = await post_signed(client, twilio_form(digit, sender=sender, sid=sid))
        assert "Welcome to Wegwijs" in said(answer)[0], digit


@pytest.mark.parametrize("signature", [None, "", "AAAA", "wrong token"])
async def test_a_forged_form_is_refused_and_leaves_no_trace(
    parts: Parts, client: httpx.AsyncClient, signature: str | None
) -> None:
    """Without Twilio's signature nothing is answered, repeated or kept; only a count goes up."""
    form = twilio_form("planted words")
    if signature == "wrong token":
        answer = await post_signed(client, form, token="another token")
    else:
        headers = {} if signature is None else {"X-Twilio-Signature": signature}
        answer = await client.post("/twilio/inbound", data=form, headers=headers)
    assert answer.status_code == 403
    assert answer.headers["content-type"] == "application/problem+json"
    assert "planted" not in answer.text
    assert b'reason="forged"} 1.0' in parts.metrics.exposition()


async def test_a_body_over_the_limit_is_refused(client: httpx.AsyncClient) -> None:
    """A body over 64 KiB is refused with 413, signed or not."""
    answer = await post_signed(client, twilio_form("x" * BODY_LIMIT))
    assert answer.status_code == 413


async def test_too_many_fields_are_refused(client: httpx.AsyncClient) -> None:
    """A form with hundreds of fields is none of Twilio's."""
    form = twilio_form("x", **{f"Field{number}": "x" for number in range(300)})
    assert (await post_signed(client, form)).status_code == 400


async def test_the_end_of_our_own_message_is_noted(client: httpx.AsyncClient, parts: Parts) -> None:
    """Where we may not delete at Twilio, a status callback is accepted and nothing is noted."""
    form = {"MessageSid": "SM9", "MessageStatus": "delivered", "To": "+3197010200001"}
    assert (await post_signed(client, form, "/twilio/status")).status_code == 204
    assert await parts.store.redactions(10, NOW) == []
