"""What the tests share: the real content and the real matcher, an invented clock, and no network."""

import io
import logging
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pydantic import SecretStr
from twilio.request_validator import RequestValidator

from bot.app import Parts, build
from bot.config import Settings
from bot.content import Content, load
from bot.conversation.world import World
from bot.knowledge.encoder import load_encoder
from bot.living import LivingWorld
from bot.metrics import Metrics
from bot.privacy.redaction import set_up_logging

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / "content"

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # a Tuesday, noon in Amsterdam
SECRET = "a-secret-that-only-the-tests-know-long-enough"
TWILIO_TOKEN = "an invented auth token"
PUBLIC_URL = "https://wegwijs.example"
OPERATOR = "Stichting De Proef"  # invented

# A machine that is busy with other things is no fault of the code.
hypothesis_settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("unhurried")


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default=NOW)

    def __call__(self) -> datetime:
        return self.now

    def move(self, by: timedelta) -> None:
        self.now += by


def turns(most: int) -> Iterator[None]:
    """So many turns of a loop that breaks off by itself: where the code under test never lets it, the test fails."""
    for _ in range(most):
        yield
    raise AssertionError(f"not done after {most} turns")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test reaches this machine's loopback and nothing else."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise AssertionError("a test wanted to leave this machine")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Every log record of this process at DEBUG, as the service writes it; what stood before is put back."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    caught = io.StringIO()
    set_up_logging("DEBUG", caught)
    yield caught
    root.handlers[:] = before
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings with Twilio set up and everything else as it comes, apart from the environment."""
    return settings_in(tmp_path)


def settings_in(folder: Path, **changes: object) -> Settings:
    given: dict[str, object] = {
        "data_dir": folder / "data",
        "content_dir": CONTENT,
        "secret": SecretStr(SECRET),
        "public_url": PUBLIC_URL,
        "twilio_auth_token": SecretStr(TWILIO_TOKEN),
        "rate_per_minute": 1000,
    }
    return Settings(_env_file=None, **{**given, **changes})  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content alone, for what needs nothing that understands questions: that takes long to learn."""
    return load(CONTENT)


@pytest.fixture(scope="session")
def living_world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> LivingWorld:
    """The real content, understood by the real matcher. What it learnt is kept between runs, by content hash."""
    kept = request.config.cache.mkdir("matcher") if request.config.cache else tmp_path_factory.mktemp("matcher")
    settings = settings_in(kept, data_dir=kept, operator=OPERATOR)
    return LivingWorld(settings, load_encoder(), Metrics())


@pytest.fixture
def world(living_world: LivingWorld) -> World:
    return living_world()


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine reaches a test."""
    for name in [name for name in os.environ if name.startswith("WEGWIJS_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def parts(settings: Settings, clock: Clock, living_world: LivingWorld) -> AsyncIterator[Parts]:
    """The whole service, started, with an empty store and an invented clock."""
    async with running(settings, clock, living_world) as started:
        yield started


@asynccontextmanager
async def running(
    settings: Settings, clock: Clock, world: LivingWorld, http: httpx.AsyncClient | None = None
) -> AsyncIterator[Parts]:
    """The whole service under the given settings, started and stopped as the server does it."""
    parts = build(settings, clock, http, world)
    async with parts.site.router.lifespan_context(parts.site):
        yield parts


def client_of(parts: Parts, **options: Any) -> httpx.AsyncClient:
    """A client that reaches the service without a network."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(parts.site), base_url=PUBLIC_URL, **options)


@pytest.fixture
async def client(parts: Parts) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(parts) as opened:
        yield opened


def twilio_form(body: str, sender: str = "+3197010200001", sid: str = "SM1", **more: str) -> dict[str, str]:
    """A message as Twilio posts it, from an invented number of the range that is kept for machines."""
    return {
        "ToCountry": "NL",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "SmsSid": sid,
        "SmsStatus": "received",
        "Body": body,
        "FromCountry": "NL",
        "To": "+3197010200000",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": "AC00000000000000000000000000000000",
        "From": sender,
        "ApiVersion": "2010-04-01",
        **more,
    }


async def post_signed(
    client: httpx.AsyncClient, form: dict[str, str], path: str = "/twilio/inbound", token: str = TWILIO_TOKEN
) -> httpx.Response:
    """Post a form with the signature that Twilio would give it."""
    signature = RequestValidator(token).compute_signature(PUBLIC_URL + path, form)
    return await client.post(path, data=form, headers={"X-Twilio-Signature": signature})
