"""The only composition root: settings in, running parts out; started in order, stopped in reverse."""

import asyncio
import gc
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import httpx
import structlog
from fastapi import FastAPI

from bot.board import REFRESH_EVERY, Board
from bot.channels import telegram as telegram_channel
from bot.channels import twilio, web
from bot.channels.base import Style
from bot.channels.carriers import Carrier, TelegramCarrier, TwilioCarrier
from bot.channels.telegram import COMMANDS, TELEGRAM, TelegramChannel
from bot.channels.twilio import TwilioChannel, TwilioRest
from bot.config import Settings
from bot.content import Content
from bot.conversation.world import World
from bot.desk import Desk, Limits, utc_now
from bot.errors import SettingsError
from bot.jobs import (
    Job,
    Jobs,
    announce_due,
    delete_at_provider,
    expire_letters,
    read_again,
    reporting,
    sweep,
    until_it_works,
    watch_content,
)
from bot.knowledge.encoder import load_encoder
from bot.living import LivingWorld
from bot.messages import LANGUAGES, Text
from bot.metrics import Metrics
from bot.missed import Missed, read_missed
from bot.outbox import Outbox
from bot.pace import Pace
from bot.polling import Polling
from bot.privacy.keys import Keys, Purpose
from bot.referrals import Referrals
from bot.sending import Office, Sending, Way
from bot.stewards import Stewards
from bot.storage.base import Store
from bot.storage.sqlite import SqliteStore
from bot.storage.whole import WholeStore
from bot.tokens import Tokens
from bot.web.api import Api
from bot.web.chat import Chat, chat_templates
from bot.web.hooks import Hooks
from bot.web.inbox import InboxPages
from bot.web.official import Official
from bot.web.place import PlacePages
from bot.web.poster import PosterPage
from bot.web.site import Site, build_site
from bot.web.verify import VerifyPage
from bot.web.visits import Visits

LOG = structlog.get_logger()

STYLES: dict[str, Style] = {
    TELEGRAM: telegram_channel.STYLE,
    **twilio.STYLES,
    web.WEB: web.STYLE,
}

STRANGERS = 300
"""Requests a minute to the web chat from browsers without its cookie, all together."""

_SWEEP_EVERY = timedelta(minutes=15)
_DELETE_EVERY = timedelta(minutes=1)
_ASK_EVERY = timedelta(hours=1)
_EXPIRE_EVERY = timedelta(minutes=1)
_HTTP_TIMEOUT = 20.0  # seconds


class _Current:
    """The world with its notices and confirmed places as they stand now; put together anew only when one changed."""

    def __init__(self, world: LivingWorld, board: Board, referrals: Referrals) -> None:
        self._world, self._board, self._referrals = world, board, referrals
        self._bare = world()
        self._made = self._bare

    def __call__(self) -> World:
        bare, posted, confirmed = self._world(), self._board.posted(), self._referrals.confirmed()
        made = self._made
        if bare is not self._bare or posted is not made.notices or confirmed is not made.confirmed:
            self._bare, self._made = bare, replace(bare, notices=posted, confirmed=confirmed)
        return self._made


@dataclass(frozen=True, slots=True)
class Parts:
    """What runs, for those who drive it: the server, the terminal, the bench and the tests."""

    site: FastAPI
    desk: Desk
    world: LivingWorld
    board: Board
    outbox: Outbox
    referrals: Referrals
    store: WholeStore
    metrics: Metrics


@contextmanager
def _without_collections() -> Iterator[None]:
    """At the start hundreds of thousands of objects are made and hardly one dies: looking for dead ones is in vain."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def build(
    settings: Settings,
    clock: Callable[[], datetime] = utc_now,
    http: httpx.AsyncClient | None = None,
    world: LivingWorld | None = None,
) -> Parts:
    """Build all parts; nothing is opened before the site's lifespan begins.

    :raises OperatorError: settings or content cannot be used.
    """
    metrics = Metrics()
    keys = Keys(settings.secrets())
    with _without_collections():
        world = world or LivingWorld(settings, load_encoder(), metrics)
    store = store_of(settings)
    limits = Limits(settings.rate_per_minute, {twilio.SMS: settings.sms_daily_budget})
    outside = _Outside.of(settings, keys, http or httpx.AsyncClient(timeout=_HTTP_TIMEOUT))
    ways = _ways(settings, outside)
    outbox = Outbox(store, keys, world, STYLES, frozenset(ways), clock)
    board = Board(store, keys, lambda: world().content.places, clock, outbox)
    office = Office(store, keys, metrics, clock, secrets.SystemRandom().random, secrets.token_hex(8))
    sending = Sending(ways, office)
    referrals = Referrals(store, keys, outbox, world, clock)
    stewards = Stewards(store, keys, board, outbox, referrals, clock)

    current = _Current(world, board, referrals)
    desk = Desk(store, keys, current, STYLES, limits, metrics, clock, stewards, referrals)
    deletes = outside.twilio_rest is not None
    spend = partial(sending.spend, TELEGRAM)
    hooks = Hooks(desk, metrics, outside.twilio, outside.telegram, deletes, sending.reported, spend)
    templates = chat_templates()
    chat = Chat(desk, world, settings.public_url.startswith("https://"), templates, Pace(STRANGERS, clock))
    visits = Visits(stewards, current, chat.secure, templates)
    place = PlacePages(visits, stewards, clock)
    official = Official(
        settings.public_url, settings.telegram_name, settings.twilio_whatsapp_from, settings.twilio_sms_from
    )
    inbox = InboxPages(visits, referrals, clock)
    poster, verify = PosterPage(visits, official), VerifyPage(official, world, templates)
    running = _Running(store, keys, desk, world, board, outbox, stewards, referrals, sending, metrics, clock)
    api = Api(current, board, Tokens(store, keys, clock), clock)
    lifespan = _lifespan(settings, running, outside)
    token = settings.metrics_token.get_secret_value()
    read = partial(_missed_now, store, keys, clock)
    public = bool(settings.public_url)
    site = build_site(
        Site(hooks, chat, place, inbox, poster, verify, api, metrics, token, public, lifespan, read, templates)
    )
    return Parts(site, desk, world, board, outbox, referrals, store, metrics)


async def _missed_now(store: Store, keys: Keys, clock: Callable[[], datetime]) -> Missed:
    return await read_missed(store, keys, clock())


@dataclass(frozen=True, slots=True)
class _Outside:
    """The providers that are set up, and the one HTTP client."""

    http: httpx.AsyncClient
    telegram: TelegramChannel | None
    twilio: TwilioChannel | None
    twilio_rest: TwilioRest | None

    @classmethod
    def of(cls, settings: Settings, keys: Keys, http: httpx.AsyncClient) -> "_Outside":
        token, auth = settings.telegram_token.get_secret_value(), settings.twilio_auth_token.get_secret_value()
        webhook_secret = keys.pseudonym(Purpose.DELIVERY, "telegram-webhook")
        sid = settings.twilio_account_sid
        return cls(
            http,
            TelegramChannel(token, settings.telegram_api_url, webhook_secret) if token else None,
            TwilioChannel(auth, settings.public_url, follows_up=bool(sid)) if auth else None,
            TwilioRest(sid, auth, settings.twilio_api_url, http) if sid else None,
        )


def _ways(settings: Settings, outside: _Outside) -> dict[str, tuple[Way, Carrier]]:
    """The ways out of the channels that can write to people by themselves, as fast as their providers allow.

    https://core.telegram.org/bots/faq#broadcasting-to-users
    https://help.twilio.com/articles/115002943027
    https://www.twilio.com/docs/whatsapp/api#whatsapp-rate-limits
    """
    ways: dict[str, tuple[Way, Carrier]] = {}
    if outside.telegram:
        ways[TELEGRAM] = (Way(TELEGRAM, 30, chat_gap=timedelta(seconds=1)), TelegramCarrier(outside.telegram))
    rest, callback = outside.twilio_rest, f"{settings.public_url}/twilio/status"
    if rest and settings.twilio_sms_from:
        budget, pace = settings.sms_daily_budget, settings.twilio_sms_per_second
        way = Way(twilio.SMS, pace, by_units=True, budget=budget)
        ways[twilio.SMS] = (way, TwilioCarrier(rest, twilio.SMS, settings.twilio_sms_from, callback))
    if rest and settings.twilio_whatsapp_from:
        sender, templates = settings.twilio_whatsapp_from, settings.twilio_whatsapp_templates
        carrier = TwilioCarrier(rest, twilio.WHATSAPP, sender, callback, templates)
        ways[twilio.WHATSAPP] = (Way(twilio.WHATSAPP, 80), carrier)
    return ways


@dataclass(frozen=True, slots=True)
class _Running:
    """What the lifespan starts and the jobs work on."""

    store: WholeStore
    keys: Keys
    desk: Desk
    world: LivingWorld
    board: Board
    outbox: Outbox
    stewards: Stewards
    referrals: Referrals
    sending: Sending
    metrics: Metrics
    clock: Callable[[], datetime]


def _lifespan(
    settings: Settings, running: _Running, outside: _Outside
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_site: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            gc.freeze()  # the content is a million objects that never die: no collection need look at them again
            await running.store.open()
            stack.push_async_callback(running.store.close)
            stack.push_async_callback(outside.http.aclose)
            await running.board.refresh()
            await running.referrals.refresh()
            jobs = Jobs(running.store, _jobs(running, outside), running.clock)
            jobs.start()
            stack.callback(jobs.stop)
            await _start(stack, read_again(running.board.refresh, REFRESH_EVERY))
            await _start(stack, read_again(running.referrals.refresh, REFRESH_EVERY))
            await _start(stack, watch_content(settings.content_dir, running.world.reload))
            if outside.telegram:
                await _start_telegram(stack, settings, running, outside.telegram)
            stack.push_async_callback(running.sending.settle)
            for lane in running.sending.lanes.values():
                await _start(stack, lane.run())
            LOG.info("started", mode=settings.telegram_mode if outside.telegram else "web")
            yield

    return lifespan


def _jobs(running: _Running, outside: _Outside) -> tuple[Job, ...]:
    world, stewards = running.world, running.stewards
    asking = reporting("stewards-asked", lambda: stewards.ask_again(world()))
    telling = reporting("stewards-told", lambda: stewards.tell(world()))
    always = (
        Job("sweep", _SWEEP_EVERY, sweep(running.store, running.clock)),
        Job("announce", REFRESH_EVERY, announce_due(running.board)),
        Job("ask-again", _ASK_EVERY, reporting("asked-again", running.outbox.ask_again)),
        Job("ask-stewards", _ASK_EVERY, asking),
        Job("tell-stewards", REFRESH_EVERY, telling),
        Job("expire-letters", _EXPIRE_EVERY, expire_letters(running.outbox, running.board)),
        Job("referral-clocks", REFRESH_EVERY, reporting("referral-clocks", running.referrals.tick)),
    )
    if outside.twilio_rest is None:
        return always
    deleting = delete_at_provider(running.store, running.keys, outside.twilio_rest, running.clock)
    return (*always, Job("delete-at-provider", _DELETE_EVERY, deleting))


async def _start_telegram(
    stack: AsyncExitStack, settings: Settings, running: _Running, telegram: TelegramChannel
) -> None:
    """Telegram may be down or refuse the token: the rest of the service starts all the same."""
    stack.push_async_callback(telegram.close)
    await _start(stack, _serve_telegram(settings, running, telegram))


async def _serve_telegram(settings: Settings, running: _Running, telegram: TelegramChannel) -> None:
    if not await until_it_works(lambda: _introduce(settings, telegram)):
        return
    naming = asyncio.create_task(
        until_it_works(lambda: telegram.name_commands(_command_texts(running.world().content)))
    )
    try:
        if settings.telegram_mode == "polling":
            spend = partial(running.sending.spend, TELEGRAM)
            await Polling(telegram, running.desk, running.metrics, spend).run()
        await naming
    finally:
        naming.cancel()


async def _introduce(settings: Settings, telegram: TelegramChannel) -> None:
    await telegram.open()
    if settings.telegram_mode == "webhook":
        await telegram.use_webhook(f"{settings.public_url}/telegram/webhook")
    else:
        await telegram.use_polling()


def _command_texts(content: Content) -> dict[str, dict[str, str]]:
    return {
        language: {
            command: content.texts[language].render(Text(f"command-{command}"), isolate=False) for command in COMMANDS
        }
        for language in LANGUAGES
    }


async def _start(stack: AsyncExitStack, work: Coroutine[None, None, None]) -> None:
    task = asyncio.create_task(work)
    stack.push_async_callback(_cancel, task)


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def store_of(settings: Settings) -> WholeStore:
    """The store that the settings name, not yet opened."""
    return SqliteStore(_database(settings.data_dir))


def _database(folder: Path) -> Path:
    path = folder / "wegwijs.sqlite"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
    except OSError as error:
        raise SettingsError("WEGWIJS_DATA_DIR cannot be written: name a folder that this user may write in.") from error
    return path
