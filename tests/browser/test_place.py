"""The pages for stewards in a real browser, on the smallest phone, with and without JavaScript."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import Page, expect

from bot.app import store_of
from bot.config import Settings
from bot.desk import utc_now
from bot.privacy.keys import Keys
from bot.stewards import invite
from tests.browser.conftest import Open
from tests.conftest import SECRET

VILLA = "villa-vrede-utrecht"

pytestmark = pytest.mark.browser


def invitation(settings: Settings) -> str:
    """A code, as the command line makes one beside the running service."""

    async def made() -> str:
        store = store_of(settings)
        await store.open()
        code = await invite(store, Keys([SECRET]), VILLA, utc_now())
        await store.close()
        return code

    with ThreadPoolExecutor(1) as other:  # Playwright's own loop runs in this thread
        return other.submit(asyncio.run, made()).result()


def submit(page: Page, action: str) -> None:
    page.locator(f'form[action="{action}"] button[type="submit"]').first.click()


def fits(page: Page) -> bool:
    """Nothing has to be scrolled sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_notice_from_a_phone(open_page: Open, site: str, settings: Settings, language: str, scripts: bool) -> None:
    """At 360 px a steward enters, fills in, reads, posts, takes back and ends, and nothing sticks out."""
    page = open_page(f"{site}/place?language={language}", javascript=scripts)
    page.fill("#code", invitation(settings))
    submit(page, "/place/enter")
    for how in ("undo", "end"):
        page.check('input[name="when"][value="tomorrow"]')
        assert fits(page)
        submit(page, "/place/look")
        expect(page.locator("p.language")).to_have_count(5)
        assert fits(page)
        submit(page, "/place/post")
        page.locator(f'button[name="how"][value="{how}"]').click()
        expect(page.locator('button[name="how"]')).to_have_count(0)
        assert fits(page)


def test_a_link_on_another_site_costs_no_steward_their_place(open_page: Open, site: str, settings: Settings) -> None:
    """A link in webmail opens the place itself: the browser still has its cookie, which it does not send at first."""
    page = open_page(f"{site}/place?language=en")
    page.fill("#code", invitation(settings))
    submit(page, "/place/enter")
    for path in ("/place?language=nl", "/place/inbox?language=nl"):
        page.goto(f"data:text/html,<a href='{site}{path}'>Wegwijs</a>")
        page.click("a")
        page.wait_for_selector("text=Villa Vrede")
    page.goto(f"{site}/place")
    assert "Villa Vrede" in page.inner_text("h1")
