"""The inbox of a place in a real browser, used by two stewards at once."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from bot.app import store_of
from bot.config import Settings
from bot.desk import utc_now
from bot.letters import Person
from bot.living import LivingWorld
from bot.messages import Refer
from bot.privacy.address import Address
from bot.referral import receipt
from bot.referral.referral import WISHES
from bot.referrals import Referrals
from tests.browser.conftest import Open
from tests.browser.test_chat import assert_fits, picture
from tests.browser.test_place import VILLA, invitation, submit
from tests.sending.people import KEYS, outbox_of

pytestmark = pytest.mark.browser

PLACED = """(paragraph) => {
    const text = paragraph.firstChild;
    const left = (at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
    };
    return [...text.data].flatMap((sign, at) => /[0-9]/.test(sign) ? [left(at)] : []);
}"""
"""Where each digit of a paragraph stands on the screen, in the order in which they are written."""

CODE = receipt.make(1_234_567_890)


@pytest.fixture
def introduced(settings: Settings, living_world: LivingWorld) -> None:
    """Somebody asks Villa Vrede, as another process of the service would keep it."""

    async def made() -> None:
        store = store_of(settings)
        await store.open()
        referrals = Referrals(store, KEYS, outbox_of(store, living_world(), utc_now), living_world, utc_now)
        person = Person("telegram", Address("970102000100"), "ar")
        await referrals.perform([Refer(VILLA, "day-food", "ar", "utrecht", WISHES, CODE)], person)
        await store.close()

    with ThreadPoolExecutor(1) as other:  # Playwright's own loop runs in this thread
        other.submit(asyncio.run, made()).result()


def enters(open_page: Open, site: str, settings: Settings, language: str, *, scripts: bool = True) -> Page:
    """A steward with a browser of their own."""
    page = open_page(f"{site}/place?language={language}", javascript=scripts)
    page.fill("#code", invitation(settings))
    submit(page, "/place/enter")
    return page


def presses(page: Page, what: str) -> None:
    page.locator(f'button[name="what"][value="{what}"]').click()


def opens(page: Page) -> None:
    """From the steward's page to the one introduction."""
    page.locator('a[href^="/place/inbox"]').first.click()
    page.locator('a[href^="/place/case/"]').first.click()
    page.locator('button[name="what"]').first.wait_for()


def proposes(page: Page) -> None:
    page.fill('input[name="day1"]', (utc_now() + timedelta(days=3)).date().isoformat())
    page.fill('input[name="hour1"]', "10:00")
    presses(page, "propose")


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_an_introduction_from_a_phone(  # noqa: PLR0913, PLR0917 -- fixtures
    open_page: Open, site: str, settings: Settings, request: pytest.FixtureRequest, language: str, scripts: bool
) -> None:
    """At 360 px a steward takes it, proposes a time, sees it at the door and ends it, and nothing sticks out."""
    page = enters(open_page, site, settings, language, scripts=scripts)
    request.getfixturevalue("introduced")
    page.locator('a[href^="/place/inbox"]').first.click()
    looked_at(page, f"inbox-{language}-{scripts}")
    page.locator('a[href^="/place/case/"]').first.click()
    looked_at(page, f"case-new-{language}-{scripts}")
    presses(page, "take")
    proposes(page)
    page.locator("summary").first.click()
    looked_at(page, f"case-proposed-{language}-{scripts}")
    page.locator('a[href^="/place/inbox"]').first.click()
    page.fill("#code", receipt.shown(CODE))
    submit(page, "/place/door")
    expect(page.locator("h1")).to_contain_text(CODE[:4])
    presses(page, "arrived")
    looked_at(page, f"case-ended-{language}-{scripts}")
    page.locator('a[href^="/place/inbox"]').first.click()
    page.locator('a[href^="/place/counts"]').first.click()
    looked_at(page, f"counts-{language}-{scripts}")


def test_two_stewards_at_once(open_page: Open, site: str, settings: Settings, request: pytest.FixtureRequest) -> None:
    """Both look at it; one takes it; the other is told, loses no word, and takes it over only by saying so."""
    one = enters(open_page, site, settings, "nl")
    other = enters(open_page, site, settings, "ar", scripts=False)
    request.getfixturevalue("introduced")
    opens(one)
    opens(other)
    presses(one, "take")
    other.fill("#words", "تعال يوم الثلاثاء")
    presses(other, "write")
    expect(other.locator('[role="alert"]')).to_have_count(1)
    expect(other.locator("#words")).to_have_count(0)  # it is a colleague's now
    presses(other, "take-over")
    proposes(other)
    one.fill("#words", "kom dinsdag")
    presses(one, "write")
    expect(one.locator('[role="alert"]')).to_have_count(1)
    expect(one.locator('button[value="take-over"]')).to_have_count(1)
    expect(one.locator(".said")).to_have_text("kom dinsdag")
    for page in (one, other):
        expect(page.locator(".lines li")).to_have_count(2)
    looked_at(one, "inbox-late")


def looked_at(page: Page, name: str) -> None:
    page.locator("footer").wait_for()
    assert_fits(page)
    picture(page, name)


def test_from_the_web_chat_to_the_door(open_page: Open, site: str, settings: Settings) -> None:
    """Somebody asks in the chat, in Arabic; a steward answers on their page, in Dutch; they meet by the receipt."""
    steward = enters(open_page, site, settings, "nl", scripts=False)
    person = open_page(f"{site}/?language=ar", javascript=False)
    for choice in ("theme:day", "topic:day-food", "refer:day-food", "refer:day-food:utrecht", "refer-agree:"):
        person.locator(f'button[value^="{choice}"]').first.click()
        person.locator("footer").wait_for()
    shown = person.locator(".bubble p").filter(has_text=re.compile(r"^\W*\d{4}\s\d{4}\s\d{3}\W*$"))
    code = receipt.receipt_in(shown.inner_text())
    assert code
    assert shown.evaluate(PLACED) == sorted(shown.evaluate(PLACED))
    looked_at(person, "asked")
    opens(steward)
    assert code[4:8] not in steward.content()
    presses(steward, "take")
    proposes(steward)
    person.fill("#text", "افتح")
    person.locator("#ask button").click()
    person.locator('button[value^="refer-accept:"]').first.click()
    looked_at(person, "accepted")
    steward.locator('a[href^="/place/inbox"]').first.click()
    steward.fill("#code", code)
    submit(steward, "/place/door")
    expect(steward.locator("dd").first).to_contain_text("Komt")
    presses(steward, "arrived")
    looked_at(steward, "met")
