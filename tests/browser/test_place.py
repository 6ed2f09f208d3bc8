"""The pages for stewards in a real browser, on the smallest phone, with and without JavaScript."""

import asyncio
import shutil
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from bot.app import LivingWorld, build, store_of
from bot.config import Settings
from bot.desk import utc_now
from bot.privacy.keys import Keys
from bot.stewards import invite
from tests.conftest import SECRET, settings_in

CHROMIUM = shutil.which("chromium")
VILLA = "villa-vrede-utrecht"
PHONE = {"width": 360, "height": 720}
STARTED_WITHIN = 30  # seconds

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="Debian's chromium is not installed"),
]


@dataclass(frozen=True)
class Served:
    """The whole service on a free port, in a thread of its own."""

    url: str
    settings: Settings

    def code(self) -> str:
        """An invitation, as the command line makes one beside the running service."""

        async def made() -> str:
            store = store_of(self.settings)
            await store.open()
            code = await invite(store, Keys([SECRET]), VILLA, utc_now())
            await store.close()
            return code

        with ThreadPoolExecutor(1) as other:  # playwright's own loop runs in this thread
            return other.submit(asyncio.run, made()).result()


@pytest.fixture
def service(tmp_path: Path, living_world: LivingWorld) -> Iterator[Served]:
    settings = settings_in(tmp_path, public_url="http://localhost")
    server = uvicorn.Server(uvicorn.Config(build(settings, world=living_world).site, port=0, log_config=None))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    begun = time.monotonic()
    while not server.started and time.monotonic() - begun < STARTED_WITHIN:
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield Served(f"http://127.0.0.1:{port}", settings)
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


def submit(page: Page, action: str) -> None:
    page.locator(f'form[action="{action}"] button[type="submit"]').first.click()


def fits(page: Page) -> bool:
    """Nothing has to be scrolled sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_notice_from_a_phone(service: Served, chromium: Browser, language: str, scripts: bool) -> None:
    """At 360 px a steward enters, fills in, reads, posts, takes back and ends, and nothing sticks out."""
    code = service.code()
    page = chromium.new_page(viewport=PHONE, java_script_enabled=scripts)
    page.goto(f"{service.url}/place?language={language}")
    page.fill("#code", code)
    submit(page, "/place/enter")
    for how in ("undo", "end"):
        page.check('input[name="when"][value="tomorrow"]')
        assert fits(page)
        submit(page, "/place/look")
        assert page.locator("p.language").count() == 5
        assert fits(page)
        submit(page, "/place/post")
        page.locator(f'button[name="how"][value="{how}"]').click()
        assert page.locator('button[name="how"]').count() == 0
        assert fits(page)
    page.close()
