"""How people check that we are we, and the posters that lead to us, in a real browser."""

import re
from pathlib import Path

import pytest
import segno
from playwright.sync_api import Page

from bot.config import Settings
from bot.messages import LANGUAGES
from bot.web.verify import NEVER_ASKED
from tests.browser.conftest import Open
from tests.browser.test_chat import assert_fits, picture
from tests.browser.test_place import invitation, submit
from tests.conftest import settings_in

pytestmark = pytest.mark.browser

NUMBER = "+3197010200000"
SET = {"telegram_name": "wegwijs_bot", "twilio_whatsapp_from": NUMBER, "twilio_sms_from": NUMBER}

SHEET = {"width": 688, "height": 1017}  # A4 without its margins, at 96 dots an inch

DRAWN = """async (image) => {
    await image.decode();
    const canvas = document.createElement("canvas");
    const modules = %d, size = 8;
    canvas.width = canvas.height = modules * size;
    const paper = canvas.getContext("2d");
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    const dark = (x, y) => paper.getImageData((x + 0.5) * size, (y + 0.5) * size, 1, 1).data[0] < 128;
    return Array.from({length: modules}, (_, y) => Array.from({length: modules}, (_, x) => dark(x, y) ? 1 : 0));
}"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_in(tmp_path, public_url="", twilio_auth_token="", **SET)


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_verify_on_a_phone(open_page: Open, site: str, language: str, scripts: bool) -> None:
    """From the first page one link leads to our names and numbers; at 360 px nothing sticks out."""
    page = open_page(f"{site}/?language={language}", javascript=scripts)
    page.locator('footer a[href^="/verify"]').click()
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    assert page.locator("dd bdi").all_inner_texts() == [
        site.removeprefix("http://"),
        "@wegwijs_bot",
        "+31 970 102 00000",
        "+31 970 102 00000",
    ]
    assert page.locator(".page li").count() == len(NEVER_ASKED)
    assert_fits(page)
    picture(page, f"verify-{language}-{scripts}")


def test_the_poster_leads_into_the_chat(open_page: Open, site: str, settings: Settings) -> None:
    """What the browser draws is the code of our address, and that address is the chat, in five languages."""
    page = poster(open_page, site, settings, "nl")
    rows = [list(row) for row in segno.make_qr(f"{site}/", error="q").matrix_iter(border=4)]
    assert page.locator('img[src="/verify/web.svg"]').evaluate(DRAWN % len(rows)) == rows
    chat = open_page(f"{site}/")
    assert chat.locator('button[value^="language:"]').count() == len(LANGUAGES)


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_poster_fits_one_sheet(open_page: Open, site: str, settings: Settings, language: str) -> None:
    """On the phone nothing sticks out; in print it is one sheet of A4, without buttons, each code in view."""
    page = poster(open_page, site, settings, language)
    assert_fits(page)
    picture(page, f"poster-{language}")
    page.emulate_media(media="print")
    for one in ("header", "footer", ".screen"):
        page.locator(one).first.wait_for(state="hidden")
    assert page.locator(".codes img").count() == 3
    page.set_viewport_size(SHEET)
    picture(page, f"poster-{language}-printed")
    assert re.findall(rb"/Count (\d+)", page.pdf(prefer_css_page_size=True)) == [b"1"]


def poster(open_page: Open, site: str, settings: Settings, language: str) -> Page:
    page = open_page(f"{site}/place?language={language}", javascript=False)
    page.fill("#code", invitation(settings))
    submit(page, "/place/enter")
    page.locator('a[href^="/place/poster"]').click()
    page.wait_for_url("**/place/poster*")
    return page
