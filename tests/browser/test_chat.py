"""The web chat as people see it, at 360 pixels."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bot.conversation.world import World
from bot.messages import LANGUAGES, Text
from bot.web.pages import AWAY

pytestmark = pytest.mark.browser

PICTURES = os.environ.get("WEGWIJS_PICTURES")
"""A folder for screenshots, for looking at them; the tests themselves need none."""

QUESTIONS = {
    "nl": "ik zoek een dokter zonder verzekering",
    "en": "I am looking for a doctor without insurance",
    "ar": "أبحث عن طبيب بدون تأمين",
    "fr": "je cherche un médecin sans assurance",
    "ti": "ብዘይ መድሕን ሓኪም እደሊ ኣለኹ",
}


@pytest.mark.parametrize("javascript", [True, False], ids=["with-javascript", "without-javascript"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_answered(open_page, site: str, world: World, language: str, *, javascript: bool) -> None:
    """A question in each language gets its answer, and nothing is wider than the phone."""
    page = open_page(site, javascript=javascript)
    page.get_by_role("textbox").fill(QUESTIONS[language])
    page.locator("#ask button").click()
    answer = page.locator(".bubble").last
    answer.locator("h2").wait_for()
    assert answer.locator("h2").inner_text() == world.content.texts[language].render(
        Text("medical-doctor.title"), isolate=False
    )
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    assert QUESTIONS[language] in page.locator(".said").last.inner_text()
    assert_fits(page)
    picture(page, f"question-{language}-{javascript}")


def test_with_javascript_earlier_bubbles_stay(open_page, site: str) -> None:
    """With JavaScript the conversation stays on the page; without it each exchange is a page."""
    for javascript, exchanges in ((True, 3), (False, 1)):
        page = open_page(site, javascript=javascript)
        page.locator('button[value="language:fr"]').click()
        page.locator('button[value="theme:day"]').click()
        page.locator('button[value="topic:day-food"]').wait_for()
        assert page.locator(".exchange").count() == exchanges


@pytest.mark.parametrize(
    "path", ["/", "/?language=ti", "/privacy?language=ar", "/privacy?language=fr", "/verify?language=ar"]
)
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_page_is_wider_than_the_screen(open_page, site: str, path: str, width: int) -> None:
    """Every page fits from 320 pixels on."""
    page = open_page(site + path)
    page.set_viewport_size({"width": width, "height": 700})
    assert_fits(page)


def test_the_keyboard_reaches_everything(open_page, site: str) -> None:
    """The whole way to an answer goes by keyboard, and what has the focus is seen."""
    page = open_page(site + "/?language=nl")
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.value || document.activeElement.id"))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none" or page.evaluate("document.activeElement === document.body")
    assert {"theme:medical", "theme:service", "emergency", "text", "leave"} <= {str(one) for one in reached}


def test_a_screen_reader_hears_the_answer(open_page, site: str) -> None:
    """New bubbles are announced, every control has a name, and each language is marked as such."""
    page = open_page(site + "/?language=ar")
    assert page.locator("#log[role=log][aria-live=polite]").count() == 1
    for control in page.locator("button, input:not([type=hidden]), a").all():
        label = page.locator(f'label[for="{control.get_attribute("id")}"]')
        named = control.inner_text() or control.get_attribute("aria-label") or label.inner_text()
        assert named.strip()
    assert page.locator(".bubble").first.get_attribute("lang") == "ar"


def test_contrast(open_page, site: str) -> None:
    """Text on buttons and bubbles has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    page = open_page(site + "/?language=nl")
    for selector in (".bubble p", ".choices button", "#ask button", ".leave", ".home", "footer a"):
        colours = page.locator(selector).first.evaluate(
            "e => { const colour = (one) => getComputedStyle(one).backgroundColor; let b = e;"
            " while (b && colour(b) === 'rgba(0, 0, 0, 0)') b = b.parentElement;"
            " return [getComputedStyle(e).color, colour(b || document.body)] }"
        )
        assert contrast(*colours) >= 4.5, selector


def test_three_presses_of_shift_leave(open_page, site: str) -> None:
    """Shift three times is the quick exit."""
    page = open_page(site + "/?language=nl")
    page.route(AWAY, lambda route: route.fulfill(status=200, body="elsewhere"))
    for _ in range(3):
        page.keyboard.press("Shift")
    page.get_by_text("elsewhere").wait_for()


def test_a_link_on_another_site_goes_on_with_the_conversation(open_page, site: str) -> None:
    """Who comes by a link is no stranger: the language that they chose is still theirs."""
    page = open_page(f"{site}/?language=fr", locale="nl-NL")
    page.goto(f"data:text/html,<a href='{site}'>Wegwijs</a>")
    page.click("a")
    assert page.locator(".bubble").last.get_attribute("lang") == "fr"


def assert_fits(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
