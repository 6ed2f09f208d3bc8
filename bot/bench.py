"""`wegwijs bench`: the speed of the whole path, as ratios to a bare signed echo measured in the same run.

Absolute figures belong to one machine on one day; a ratio within one run says what our own work costs
beside what any signed webhook costs.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, cycle
from pathlib import Path
from statistics import quantiles
from urllib.parse import urlencode

from fastapi import FastAPI, Request, Response
from pydantic import SecretStr
from starlette.types import ASGIApp, Message
from twilio.request_validator import RequestValidator

from bot.app import Parts, build
from bot.channels.base import Bubble
from bot.channels.twilio import SMS, TwilioChannel
from bot.config import Settings
from bot.content import Content
from bot.conversation.world import World
from bot.knowledge.encoder import Encoder, load_encoder
from bot.living import LivingWorld, corpus_of
from bot.messages import LANGUAGES
from bot.metrics import Metrics
from bot.web.requests import read_form

_TOKEN = "an invented token for the bench"  # noqa: S105
_URL = "https://bench.invalid"
_PATH = "/twilio/inbound"
_WARM_UP = 20
_REGULAR = "+3197010200000"
"""The one who chooses from menus; questions come from strangers."""

_START_CODE = (
    "import time; begun = time.perf_counter()\n"
    "from bot.app import build; from bot.config import read_settings\n"
    "build(read_settings()); print(time.perf_counter() - begun)\n"
    "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
)


@dataclass(slots=True)
class Timing:
    """Seconds of each request of one kind."""

    seconds: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return len(self.seconds) / sum(self.seconds)

    def percentile(self, share: int) -> float:
        return quantiles(self.seconds, n=100)[share - 1] * 1000


async def run_bench(rounds: int, times: int = 1) -> list[str]:
    """Lines of a table, after ``rounds`` requests of each kind, taken in turn so that all share the machine's moods.

    ``times`` is by how much the asks are multiplied; the start is that of the content as it is.
    """
    with tempfile.TemporaryDirectory() as folder:
        (cold, peak), (warm, _) = _start(folder), _start(folder)
        settings = _settings(folder)
        world = _Larger(times, settings, load_encoder(), Metrics()) if times > 1 else None
        parts = build(settings, world=world)
        async with parts.site.router.lifespan_context(parts.site):
            timings = await _measure(parts, rounds)
    corpus = corpus_of(parts.world().content)
    asks = (*corpus.asks.values(), *(lexicon.asks for lexicon in corpus.lexicons.values()))
    return [
        *_table(timings),
        "",
        f"asks: {sum(len(own) for topics in asks for own in topics.values())}",
        f"start: cold {cold:.2f} s, at most {peak:.0f} MB; warm {warm:.2f} s",
        f"resident: {_resident():.0f} MB",
    ]


class _Larger(LivingWorld):
    """A world with more asks than the content has, made from its own."""

    def __init__(self, times: int, settings: Settings, encoder: Encoder | None, metrics: Metrics) -> None:
        self._times = times
        super().__init__(settings, encoder, metrics)

    def _world_of(self, content: Content) -> World:
        articles = {
            key: replace(article, asks=multiplied(article.asks, self._times))
            for key, article in content.articles.items()
        }
        return super()._world_of(replace(content, articles=articles))


def multiplied(asks: Sequence[str], times: int) -> tuple[str, ...]:
    """The asks of a topic and, for each, ``times - 1`` others: its first half before the end of another ask."""
    words = [ask.split() for ask in asks]
    made = [
        " ".join(own[: (len(own) + 1) // 2] + words[(place + turn) % len(words)][turn // len(words) :])
        for turn in range(1, times)
        for place, own in enumerate(words)
    ]
    return (*asks, *made)


async def _measure(parts: Parts, rounds: int) -> dict[str, Timing]:
    echo, forms = _echo(), _Forms()
    digits = cycle("011")  # the menu, its first theme, that theme's first topic
    questions = {language: cycle(_questions(parts, language)) for language in LANGUAGES}
    requests: dict[str, tuple[ASGIApp, Callable[[], dict[str, str]]]] = {
        "echo": (echo, lambda: forms.form("hello")),
        "menu": (parts.site, lambda: forms.form(next(digits), sender=_REGULAR)),
        **{
            f"question {language}": (parts.site, lambda asked=asked: forms.form(next(asked)))  # type: ignore[misc]
            for language, asked in questions.items()
        },
    }
    await _post(parts.site, forms.form("language:nl", sender=_REGULAR, ButtonPayload="language:nl"))
    timings = {name: Timing() for name in requests}
    for turn in range(_WARM_UP + rounds):
        for name, (app, form) in requests.items():
            seconds = await _post(app, form())
            if turn >= _WARM_UP:
                timings[name].seconds.append(seconds)
    return timings


def _table(timings: dict[str, Timing]) -> Iterator[str]:
    echo = timings["echo"].rate
    yield f"{'':<14}{'requests/s':>12}{'ratio':>8}{'p50 ms':>9}{'p99 ms':>9}"
    for name, timing in timings.items():
        yield _row(name, timing, echo)
    asked = [timing for name, timing in timings.items() if name.startswith("question")]
    yield _row("question, all", Timing([seconds for timing in asked for seconds in timing.seconds]), echo)


def _row(name: str, timing: Timing, echo: float) -> str:
    middle, late = timing.percentile(50), timing.percentile(99)
    return f"{name:<14}{timing.rate:>12.0f}{timing.rate / echo:>8.2f}{middle:>9.2f}{late:>9.2f}"


class _Forms:
    """Signed forms as Twilio posts them, each from another invented number unless one is given."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def form(self, body: str, sender: str = "", **more: str) -> dict[str, str]:
        """The fields of one message."""
        number = next(self._numbers)
        return {
            "MessageSid": f"SM{number:032x}",
            "From": sender or f"+31970{number:08d}",
            "To": "+3197000000000",
            "Body": body,
            "NumMedia": "0",
            "NumSegments": "1",
            "ApiVersion": "2010-04-01",
            **more,
        }


def _signature(form: dict[str, str]) -> str:
    return str(RequestValidator(_TOKEN).compute_signature(_URL + _PATH, form))


async def _post(app: ASGIApp, form: dict[str, str]) -> float:
    """Seconds from the first byte in to the last byte out, without a network between."""
    body = urlencode(form).encode()
    headers = [
        (b"host", b"bench.invalid"),
        (b"content-type", b"application/x-www-form-urlencoded"),
        (b"x-twilio-signature", _signature(form).encode()),
    ]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "https",
        "path": _PATH,
        "raw_path": _PATH.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("bench.invalid", 443),
    }

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] != 200:  # noqa: PLR2004 -- HTTP
            raise RuntimeError("the bench got a refusal")

    begun = time.perf_counter()
    await app(scope, receive, send)
    return time.perf_counter() - begun


def _echo() -> FastAPI:
    """The least that any signed webhook does: read the form, check the signature, answer TwiML."""
    site, channel = FastAPI(), TwilioChannel(_TOKEN, _URL)

    async def echo(request: Request) -> Response:
        form = await read_form(request)
        channel.verify(_PATH, form, request.headers.get("X-Twilio-Signature", ""))
        return Response(channel.answer((Bubble(form["Body"]),), SMS), media_type="application/xml")

    site.add_api_route(_PATH, echo, methods=["POST"])
    return site


def _questions(parts: Parts, language: str) -> list[str]:
    """Questions that stand nowhere in the content: each ask without its last word."""
    asks = [
        ask for (_, code), article in parts.world().content.articles.items() if code == language for ask in article.asks
    ]
    return [" ".join(ask.split()[:-1]) for ask in asks if len(ask.split()) > 2]  # noqa: PLR2004 -- something is left


def _settings(folder: str) -> Settings:
    return Settings(
        _env_file=None,  # type: ignore[call-arg]  # the operator's own settings are no part of a measurement
        telegram_token=SecretStr(""),
        twilio_account_sid="",
        data_dir=Path(folder),
        twilio_auth_token=SecretStr(_TOKEN),
        public_url=_URL,
        rate_per_minute=1_000_000,
        sms_daily_budget=1_000_000_000,
    )


def _start(folder: str) -> tuple[float, float]:
    """Seconds from a new process's first line to an app that could answer, and the most megabytes it had till then."""
    environment = {**os.environ, "WEGWIJS_DATA_DIR": folder}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed service has its bytecode
    ran = subprocess.run(  # noqa: S603 -- our own interpreter and our own words
        [sys.executable, "-c", _START_CODE], env=environment, capture_output=True, text=True, check=True
    )
    seconds, kilobytes = ran.stdout.split()[-2:]
    return float(seconds), float(kilobytes) / 1e3


def _resident() -> float:
    """Megabytes of this process that are in memory; Linux tells it in pages."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
