"""Debian's chromium, driven headless against the service on loopback."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright
from pydantic import SecretStr

from bot.app import build
from bot.config import Settings
from bot.living import LivingWorld
from bot.web.pages import AWAY
from tests.conftest import settings_in

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
NARROW = {"width": 360, "height": 720}
STARTED_WITHIN = 30  # seconds

Open = Callable[..., Page]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """For the tests of this folder only: while Playwright runs, no other loop can run in its thread."""
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("chromium is missing: the browser tests must run in CI")
        pytest.skip(
            "SKIPPED: chromium is missing, so no page was looked at in a browser (Debian: apt install chromium)"
        )
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield started
        started.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_in(tmp_path, public_url="", twilio_auth_token=SecretStr(""))


@pytest.fixture
def site(settings: Settings, living_world: LivingWorld) -> Iterator[str]:
    """The address of the whole service, on a free port, in a thread of its own."""
    server = uvicorn.Server(uvicorn.Config(build(settings, world=living_world).site, port=0, log_config=None))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{_port_of(server)}"
    server.should_exit = True
    thread.join()


def _port_of(server: uvicorn.Server) -> int:
    begun = time.monotonic()
    while not server.started:
        assert time.monotonic() - begun < STARTED_WITHIN, "the service did not start"
        time.sleep(0.01)
    return int(server.servers[0].sockets[0].getsockname()[1])


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open an address on a phone of 360 pixels; fails when the page loads anything from elsewhere or logs an error."""
    contexts = []

    def opened(address: str, *, javascript: bool = True, **options: object) -> Page:
        context = browser.new_context(viewport=NARROW, java_script_enabled=javascript, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: _must_be_ours(request.url))
        page.on("pageerror", lambda error: pytest.fail(f"error on the page: {error}"))
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()


def _must_be_ours(url: str) -> None:
    """The quick exit alone leads to another site."""
    assert url == AWAY or url.startswith(("http://127.0.0.1:", "data:")), "the page asked another site for something"
