"""What is sealed inside a subscription, a letter, a stewardship and a referral: all places where an address is kept.

Rule 1: what is opened here goes to a channel or back under a seal, and nowhere else.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.channels.base import Bubble, dump_bubbles, load_bubbles
from bot.errors import SealBroken
from bot.privacy.address import Address
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.privacy.retention import STEWARD
from bot.storage.outbox import Letter, Subscription
from bot.storage.stewards import StewardRecord, StewardStore

LOG = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Person:
    """How to write to somebody."""

    channel: str
    address: Address
    language: str

    def people(self, keys: Keys) -> tuple[str, ...]:
        """The names under which this person stands in the store, newest key first."""
        return keys.pseudonyms(Purpose.PERSON, self.channel, self.address.reveal())


def about_names(keys: Keys, about: str) -> tuple[str, ...]:
    """The names under which a subject stands in the store."""
    return keys.pseudonyms(Purpose.SUBSCRIPTION, "about", about)


def subscription_names(keys: Keys, person: Person, about: str) -> tuple[str, ...]:
    return keys.pseudonyms(Purpose.SUBSCRIPTION, "name", person.channel, person.address.reveal(), about)


def letter_names(keys: Keys, person: Person, *matter: str) -> tuple[str, ...]:
    """The names of the one letter to this person about this matter."""
    return keys.pseudonyms(Purpose.LETTER, person.channel, person.address.reveal(), *matter)


def seal_address(keys: Keys, purpose: Purpose, person: Person, name: str) -> bytes:
    """How to write to somebody, and nothing else; bound to the name of what it is kept with."""
    return keys.seal(purpose, json.dumps(_parts(person)).encode(), name)


def open_address(keys: Keys, purpose: Purpose, sealed: bytes, name: str) -> Person:
    """How to write to somebody.

    :raises SealBroken: its key is gone, or it is deleted.
    """
    return _person(json.loads(keys.open(purpose, sealed, name)))


def stewardship(keys: Keys, person: Person, place: str, now: datetime) -> StewardRecord:
    """What is kept of somebody who speaks for a place from now on."""
    name = person.people(keys)[0]
    return StewardRecord(name, place, seal_address(keys, Purpose.STEWARD, person, name), now, now + STEWARD.lasts)


def contact(keys: Keys, steward: StewardRecord) -> Person:
    """How to write to a steward.

    :raises SealBroken: the key is gone.
    """
    return open_address(keys, Purpose.STEWARD, steward.sealed, steward.person)


async def stewards_of(store: StewardStore, keys: Keys, place: str, now: datetime) -> list[Person]:
    """Those who speak for a place, longest first, but for whom the key is gone: they cannot be written to."""
    found = []
    for steward in await store.stewards(place, now):
        try:
            found.append(contact(keys, steward))
        except SealBroken as error:
            LOG.warning("steward-unreadable", **describe(error))
    return found


def seal_subscription(keys: Keys, person: Person, about: str, name: str) -> bytes:
    return keys.seal(Purpose.SUBSCRIPTION, json.dumps([*_parts(person), about]).encode(), name)


def open_subscription(keys: Keys, subscription: Subscription) -> tuple[Person, str]:
    """Who follows, and what.

    :raises SealBroken: its key is gone.
    """
    *parts, about = json.loads(keys.open(Purpose.SUBSCRIPTION, subscription.sealed, subscription.name))
    return _person(parts), about


def seal_letter(keys: Keys, person: Person, bubbles: Sequence[Bubble], name: str) -> bytes:
    plain = json.dumps([*_parts(person), dump_bubbles(bubbles).decode("utf-8", "surrogatepass")]).encode()
    return keys.seal(Purpose.LETTER, plain, name)


def open_letter(keys: Keys, letter: Letter) -> tuple[Person, tuple[Bubble, ...]]:
    """To whom, and the words.

    :raises SealBroken: its key is gone, or its words are deleted.
    """
    *parts, bubbles = json.loads(keys.open(Purpose.LETTER, letter.sealed, letter.name))
    return _person(parts), load_bubbles(bubbles.encode("utf-8", "surrogatepass"))


def _parts(person: Person) -> list[str]:
    return [person.channel, person.address.reveal(), person.language]


def _person(parts: Sequence[str]) -> Person:
    channel, address, language = parts
    return Person(channel, Address(address), language)
