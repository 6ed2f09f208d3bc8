"""The names and numbers of the service, as pages and posters show them."""

import re
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree as ET

import httpx
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from bot.app import Parts
from bot.channels.base import Envelope
from bot.living import LivingWorld
from bot.messages import LANGUAGES, Message
from bot.privacy.address import Address
from bot.privacy.keys import Keys
from bot.stewards import invite
from bot.web.official import Official, drawn
from bot.web.verify import NEVER_ASKED
from tests.conftest import NOW, SECRET, Clock, running, settings_in

pytestmark = pytest.mark.anyio

VILLA = "villa-vrede-utrecht"
NUMBER = "+3197010200000"
OFFICIAL = Official("https://wegwijs.example", "wegwijs_bot", f"whatsapp:{NUMBER}", NUMBER)
SET = {"telegram_name": "@wegwijs_bot", "twilio_whatsapp_from": NUMBER, "twilio_sms_from": NUMBER}


@pytest.fixture
async def parts(tmp_path, clock: Clock, living_world: LivingWorld):
    async with running(settings_in(tmp_path, **SET), clock, living_world) as started:
        yield started


def matrix(svg: bytes) -> set[tuple[int, int]]:
    """The dark modules of a drawing, as column and row, its border counted."""
    path = ET.fromstring(svg).find(".//{*}path")  # noqa: S314 -- our own drawing
    assert path is not None
    dark, x, y = set(), 0.0, 0.0
    for command, one, other in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", path.get("d") or ""):
        if command == "h":
            dark |= {(int(x) + step, int(y)) for step in range(int(one))}
            x += float(one)
        else:
            x, y = (float(one), float(other)) if command == "M" else (x + float(one), y + float(other))
    return dark


def expected(link: str) -> set[tuple[int, int]]:
    rows = segno.make_qr(link, error="q").matrix_iter(border=4)
    return {(x, y) for y, row in enumerate(rows) for x, module in enumerate(row) if module}


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789?=/", min_size=1, max_size=60))
def test_the_drawing_is_the_code(path: str) -> None:
    """Each module of a drawing is dark where the code of the link is, and nowhere else."""
    assert matrix(drawn(f"https://{path}")) == expected(f"https://{path}")


def test_the_ways() -> None:
    """Each way shows what a person compares, and leads into a chat."""
    ways = {way.id: way for way in OFFICIAL.ways("http://elsewhere/")}
    assert [*ways] == ["web", "telegram", "whatsapp", "sms"]
    assert (ways["web"].shown, ways["web"].link) == ("wegwijs.example", "https://wegwijs.example/")
    assert (ways["telegram"].shown, ways["telegram"].link) == (
        "@wegwijs_bot",
        "https://t.me/wegwijs_bot?start=poster",
    )
    assert ways["whatsapp"].shown == ways["sms"].shown == "+31 970 102 00000"
    assert ways["whatsapp"].link.startswith("https://wa.me/3197010200000?text=")
    assert ways["sms"].link == f"sms:{NUMBER}"


def test_what_is_not_set_is_not_shown() -> None:
    """Without settings there is the website at which the page was asked for; a sender's name is no link."""
    (web,) = Official().ways("http://127.0.0.1:8000/")
    assert (web.shown, web.link) == ("127.0.0.1:8000", "http://127.0.0.1:8000/")
    named = Official(sms="Wegwijs").ways("http://127.0.0.1/")[-1]
    assert (named.shown, named.link) == ("Wegwijs", "")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_verify_in_each_language(client: httpx.AsyncClient, language: str) -> None:
    """Anybody sees our names and numbers, what we never ask, and finds it from each page."""
    page = await client.get(f"/verify?language={language}")
    assert f'<html lang="{language}"' in page.text
    for shown in ("wegwijs.example", "@wegwijs_bot", "+31 970 102 00000"):
        assert f'<bdi dir="ltr">{shown}</bdi>' in page.text
    assert page.text.count("<li>") == len(NEVER_ASKED)
    assert "set-cookie" not in page.headers
    for path in ("/", "/privacy", "/place"):
        assert 'href="/verify?language=' in (await client.get(path)).text


async def test_a_foreign_name_changes_nothing(client: httpx.AsyncClient) -> None:
    """Where a public address is set, the page says it, whatever address it was asked under."""
    page = await client.get("/verify", headers={"Host": "wegwijs.elsewhere.example"})
    assert "elsewhere" not in page.text


async def test_codes_lead_into_the_chat(client: httpx.AsyncClient) -> None:
    """The codes of the poster are those of our own links; there is none for anything else."""
    for way in OFFICIAL.ways(""):
        code = await client.get(f"/verify/{way.id}.svg")
        assert code.headers["content-type"] == "image/svg+xml"
        assert matrix(code.content) == expected(way.link)
    assert (await client.get("/verify/signal.svg")).status_code == 404


async def test_what_the_codes_write_begins_a_conversation(parts: Parts) -> None:
    """What Telegram and WhatsApp send for whoever scanned a code is answered with the choice of a language."""
    (wave,) = parse_qs(urlsplit(OFFICIAL.ways("")[2].link).query)["text"]
    for channel, message in (
        ("telegram", Message(text="/start poster", choice="start")),
        ("whatsapp", Message(text=wave)),
    ):
        answer = await parts.desk.receive(Envelope(channel, Address(NUMBER), message, channel))
        assert [button.id for button in answer.bubbles[-1].buttons] == [f"language:{one}" for one in LANGUAGES]


async def test_a_poster_is_for_a_steward(parts: Parts, client: httpx.AsyncClient) -> None:
    """A poster has five languages, the place and each code; the same codes for each place; nobody else sees it."""
    assert "<img" not in (await client.get(f"/place/poster?place={VILLA}")).text
    door = await client.get("/place")
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', door.text))
    code = await invite(parts.store, Keys([SECRET]), VILLA, NOW)
    home = await client.post("/place/enter", data={**hidden, "code": code}, follow_redirects=True)
    assert 'href="/place/poster?' in home.text
    poster = (await client.get(f"/place/poster?language=nl&place={VILLA}")).text
    for language in LANGUAGES:
        assert f'<section lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in poster
    assert poster.count("Villa Vrede") == len(LANGUAGES)
    assert re.findall(r'src="/verify/(\w+)\.svg"', poster) == ["web", "telegram", "whatsapp"]
    assert "wegwijs.example/verify" in poster
