"""A person and the stewards of a place, who act as the desk and the pages let them; over real content, no matcher."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count

from bot.conversation.referrals import Referring
from bot.conversation.world import World
from bot.effects import apply_effects
from bot.letters import Person, open_letter, seal_address
from bot.messages import Effect, Refer, Relay
from bot.outbox import Outbox
from bot.privacy.address import Address
from bot.privacy.keys import Keys, Purpose
from bot.referral.referral import Referral
from bot.referrals import Referrals
from bot.storage.base import Exchange
from bot.storage.outbox import Fate
from bot.storage.stewards import Invitation, StewardRecord
from bot.storage.whole import WholeStore
from tests.conftest import Clock
from tests.sending.people import KEYS, outbox_of

DAY = timedelta(days=1)
VILLA, STIL = "villa-vrede-utrecht", "stil-utrecht"
ILL = Person("sms", Address("+3197010200011"), "ti")
BROWSER = Person("web", Address("a token of the web chat"), "ti")
ANN = Person("telegram", Address("700000021"), "nl")
BOB = Person("whatsapp", Address("+3197010200022"), "en")
PAGE = Person("place", Address("a token of the pages"), "en")


@dataclass
class Rooms:
    """The referrals' room over one store."""

    store: WholeStore
    world: World
    clock: Clock
    keys: Keys = KEYS
    numbers: "count[int]" = field(default_factory=count)

    def __post_init__(self) -> None:
        self.outbox: Outbox = outbox_of(self.store, self.world, self.clock)
        self.referrals = Referrals(self.store, self.keys, self.outbox, lambda: self.world, self.clock)

    async def binds(self, *people: Person, place: str = VILLA) -> None:
        """Make somebody a steward."""
        now = self.clock.now
        for person in people:
            name, code = person.people(self.keys)[0], f"code {next(self.numbers)}"
            await self.store.keep_invitation(Invitation(code, place, now, now + DAY))
            sealed = seal_address(self.keys, Purpose.STEWARD, person, name)
            await self.store.bind(code, StewardRecord(name, place, sealed, now, now + 365 * DAY))
        await self.referrals.refresh()

    async def knows(self, person: Person, text: str = "") -> Referring:
        """What the conversation knows when this person says something."""
        memory = await self.store.recall((), person.people(self.keys), self.clock.now)
        return await self.referrals.referring(person, text, self.clock.now, memory.referral)

    async def acts(self, person: Person, *effects: Effect, text: str = "", seen: Sequence[Referral] = ()) -> None:
        """One answered message with these effects, kept as the desk keeps it."""
        now, names = self.clock.now, person.people(self.keys)
        referring = await self.knows(person, text)
        changes = await self.referrals.plan(effects, person, now, referring, seen)
        known, end = await self.store.recall([], names, now), now + DAY
        plain = Exchange(f"d{next(self.numbers)}", names[0], names, b"", b"session", known.session, now, end, end)
        exchange = apply_effects(plain, effects, person, self.keys)
        kept = replace(exchange, referrals=changes.referrals, letters=changes.letters, taken_back=changes.taken_back)
        await self.store.keep(replace(kept, counts=(*exchange.counts, *changes.counts)))

    async def asks(self, person: Person = ILL, place: str = VILLA, topic: str = "day-centres") -> str:
        """Begin a referral; its receipt."""
        receipt = (await self.knows(person)).fresh
        await self.acts(person, Refer(place, topic, person.language, "utrecht", ("woman", "interpreter"), receipt))
        return receipt

    async def does(self, person: Person, side: str, what: str, **more: object) -> None:
        """One deed in the only referral that this person has or that is to their place."""
        cases = await self.referrals.cases([VILLA, STIL])
        mine = (await self.knows(person)).mine
        id_ = mine.id if mine and side == "person" else cases[0].id
        await self.acts(person, Relay(id_, side, what, **more), seen=cases)  # type: ignore[arg-type]

    async def case(self, place: str = VILLA) -> Referral:
        return (await self.referrals.cases([place]))[0]

    async def post(self, fate: Fate = Fate.SENT) -> list[tuple[str, str]]:
        """Send, or refuse, all letters that can be carried: to whom (by address), and what they say."""
        found = []
        for channel in ("sms", "telegram", "whatsapp"):
            for letter in await self.store.claim(channel, self.clock.now, self.clock.now, 99):
                person, bubbles = open_letter(self.keys, letter)
                found.append((person.address.reveal(), bubbles[0].text))
                await self.store.settle(letter.name, fate, self.clock.now)
        return sorted(found)
