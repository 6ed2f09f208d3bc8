"""Invented followers, notices and an outbox over real content; used by tests and by processes that tests kill."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from bot.channels import telegram, twilio, web
from bot.content import Content, load
from bot.conversation.world import World
from bot.effects import apply_effects
from bot.letters import Person
from bot.messages import LANGUAGES, Effect, Subscribe
from bot.metrics import Metrics
from bot.notices.notice import Kind, Notice
from bot.outbox import Outbox
from bot.privacy.address import Address
from bot.privacy.keys import Keys
from bot.sending import Office
from bot.storage.base import Exchange
from bot.storage.sqlite import SqliteStore
from bot.storage.whole import WholeStore

CONTENT = Path(__file__).parents[2] / "content"
KEYS = Keys(["a-secret-that-only-the-tests-know-long-enough"])
PLACE = "villa-vrede-utrecht"
SHELTER = "winterkoude-opvang-den-haag"
STYLES = {telegram.TELEGRAM: telegram.STYLE, **twilio.STYLES, web.WEB: web.STYLE}
CARRIED = frozenset({"telegram", "whatsapp", "sms"})
NUMBERS = {"telegram": 700_000_000, "whatsapp": 31_970_102_000_000, "sms": 31_970_103_000_000, "web": 0}


def bare_world(content: Content | None = None) -> World:
    """The real content, with nothing that understands questions: none is asked here."""
    return World(content or load(CONTENT), cast("Any", None), cast("Any", None))


def person(number: int, channel: str) -> Person:
    """One of the invented people, each with the next language."""
    plus = "+" if channel in {"whatsapp", "sms"} else ""
    return Person(channel, Address(f"{plus}{NUMBERS[channel] + number}"), LANGUAGES[number % len(LANGUAGES)])


async def follow(store: WholeStore, people: Iterable[Person], about: str, now: datetime) -> None:
    """Let them follow something, as the desk does it."""
    for one in people:
        await act(store, one, now, Subscribe(about))


async def act(store: WholeStore, one: Person, now: datetime, *effects: Effect, handed: tuple[str, ...] = ()) -> None:
    """Keep an exchange with these effects, whose answer brings the held letters in ``handed``."""
    names, end = one.people(KEYS), now + timedelta(hours=24)
    known = await store.recall([], names, now)
    delivery = f"{names[0]}:{now}:{effects}"
    plain = Exchange(delivery, names[0], names, b"", b"session", known.session, now, end, end, handed=handed)
    await store.keep(apply_effects(plain, effects, one, KEYS))


def notice(now: datetime, place: str = PLACE, **changes: Any) -> Notice:
    """Closed from now on until the end of tomorrow (at noon in Amsterdam), unless changed."""
    given = {"id": "n1", "kind": Kind.CLOSED, "begins": now, "ends": now + timedelta(hours=36), "created": now}
    return Notice(place=place, **{**given, **changes})


def outbox_of(
    store: WholeStore, world: World, clock: Callable[[], datetime], carried: frozenset[str] = CARRIED
) -> Outbox:
    return Outbox(store, KEYS, lambda: world, STYLES, carried, clock)


def office_of(store: WholeStore, clock: Callable[[], datetime], chance: Callable[[], float] = lambda: 0.5) -> Office:
    return Office(store, KEYS, Metrics(), clock, chance, "tests")


async def opened(path: Path | None = None) -> SqliteStore:
    store = SqliteStore(path or Path(":memory:"))
    await store.open()
    return store
