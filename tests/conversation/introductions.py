"""People who are introduced, the stewards of their places, and a clock, talking over the real rooms and a real store.

What each says is answered by the conversation as the desk lets it; what the turn decides is kept in the store.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.conversation.core import respond
from bot.conversation.session import Session, Turn
from bot.conversation.standing import Standing
from bot.conversation.transcript import read_message, turn_lines
from bot.conversation.world import World
from bot.letters import Person
from bot.messages import LANGUAGES, Refer, Text
from bot.privacy.address import Address
from bot.referral.receipt import make, shown
from bot.storage.outbox import Fate
from bot.storage.whole import WholeStore
from tests.app.people import STIL, VILLA, Rooms
from tests.conftest import Clock
from tests.sending.people import STYLES

LETTERS = ("referral-letter", "inbox-letter", "inbox-answer", "inbox-reminder")
WRONG = make(1)
SLIP = WRONG[:-1] + str((int(WRONG[-1]) + 1) % 10)
CODES = {"{wrong}": shown(WRONG), "{slip}": shown(SLIP)}

CHANNELS = {
    "ill": ("sms", "+3197010200011"),
    "web": ("web", "a token of the web chat"),
    "other": ("telegram", "700000012"),
    "ann": ("telegram", "700000021"),
    "bob": ("whatsapp", "+3197010200022"),
    "cor": ("sms", "+3197010200023"),
}
"""Somebody ill, with a browser and another phone; two stewards of one place and one of another."""
STEWARDS = {"ann": VILLA, "bob": VILLA, "cor": STIL}
SECONDS = timedelta(seconds=5)


@dataclass
class Talk:
    """One or more conversations at once. ``language``: of whoever is introduced; stewards speak the next one."""

    store: WholeStore
    world: World
    clock: Clock
    language: str
    sessions: dict[str, Session] = field(default_factory=dict)
    receipt: str = ""
    refused: bool = False

    def __post_init__(self) -> None:
        self.rooms = Rooms(self.store, self.world, self.clock)

    async def open(self) -> None:
        """The stewards take up their invitations."""
        for name, place in STEWARDS.items():
            await self.rooms.binds(self.person(name), place=place)
            self.sessions[name] = Session(language=self.spoken(name))
        self.sessions["ill"] = Session(language=self.language)

    def spoken(self, name: str) -> str:
        following = LANGUAGES[(LANGUAGES.index(self.language) + 1) % len(LANGUAGES)]
        return following if name in STEWARDS else self.language

    def person(self, name: str) -> Person:
        channel, address = CHANNELS[name]
        return Person(channel, Address(address), self.spoken(name))

    async def says(self, name: str, line: str) -> Turn:
        """What somebody sends, as a line of a transcript, and the turn that answers it."""
        for written, meant in (await self.meant(name)).items():
            line = line.replace(written, meant)
        person, message = self.person(name), read_message(line)
        standing = await self.standing(person)
        world = await self.known(person, message.text, standing)
        turn = respond(Session.load(self.session(name).dump()), message, world, self.clock.now)
        await self.rooms.acts(person, *turn.effects, text=message.text, seen=standing.cases)
        self.receipt = next((one.receipt for one in turn.effects if isinstance(one, Refer)), self.receipt)
        self.sessions[name] = turn.session or Session()
        self.clock.move(SECONDS)
        return turn

    async def meant(self, name: str) -> dict[str, str]:
        """What stands in a transcript for what differs from run to run: the case that is open, else the last one."""
        cases = await self.rooms.referrals.cases([VILLA, STIL])
        open_ = [case for case in cases if case.is_open] or cases[-1:]
        case = {"{case}": open_[0].id, "{label}": open_[0].label} if open_ else {}
        return {**CODES, **case, "{receipt}": shown(self.receipt), "{language}": self.spoken(name)}

    def session(self, name: str) -> Session:
        return self.sessions.get(name, Session())

    async def standing(self, person: Person) -> Standing:
        names = person.people(self.rooms.keys)
        places = tuple(one.place for one in await self.store.stewardships(names, self.clock.now))
        cases = await self.rooms.referrals.cases(places)
        return Standing(places=places, cases=cases, name=names[0])

    async def known(self, person: Person, text: str, standing: Standing) -> World:
        now = self.clock.now
        memory = await self.store.recall((), person.people(self.rooms.keys), now)
        referring = await self.rooms.referrals.referring(person, text, now, memory.referral, standing.places)
        return replace(
            self.rooms.world,
            standing=standing,
            referring=referring,
            confirmed=self.rooms.referrals.confirmed(),
            brings_news=STYLES[person.channel].reaches,
        )

    async def lines(self, name: str, said: str) -> list[str]:
        """The lines of a transcript that answer what somebody said, or what happened, and the letters that go out."""
        if name in EVENTS:
            await EVENTS[name](self, said)
            answered: list[str] = []
        else:
            answered = list(turn_lines(await self.says(name, f"> {said}")))
        letters = [f"~ {who} {what}" for who, what in await self.letters()]
        meant = await self.meant(name)
        id_, label = meant.get("{case}", "no case"), meant.get("{label}", "no label")
        written = (line.replace(id_, "{case}") for line in (*answered, *letters))
        return [line.replace(f"better:{label}:", "better:{label}:") for line in written]

    async def letters(self) -> list[tuple[str, str]]:
        """What is sent by itself: to whom, and which text."""
        names = {address: name for name, (_, address) in CHANNELS.items()}
        sent = await self.rooms.post(Fate.FAILED if self.refused else Fate.SENT)
        return sorted((names[address], self.letter(names[address], words)) for address, words in sent)

    def letter(self, name: str, words: str) -> str:
        texts = self.world.content.texts[self.spoken(name)]
        place = self.world.content.places[STEWARDS.get(name, VILLA)].name
        worded = {texts.render(Text(id_, {"place": place}), isolate=False): id_ for id_ in LETTERS}
        return worded[re.sub("[\u2068\u2069]", "", words)]


async def _passes(talk: Talk, said: str) -> None:
    """``49 hours``: so much time passes, and the clocks run."""
    talk.clock.move(timedelta(hours=int(said.partition(" ")[0])))
    await talk.rooms.referrals.tick()


async def _refuses(talk: Talk, said: str) -> None:
    """``refuses``: from now on the provider rejects each letter for good; ``takes`` it again."""
    talk.refused = said == "refuses"


async def _stops(talk: Talk, _said: str) -> None:
    """The first place takes no introductions any more."""
    content = talk.rooms.world.content
    places = {**content.places, VILLA: replace(content.places[VILLA], introductions=None)}
    talk.rooms.world = replace(talk.rooms.world, content=replace(content, places=places))


EVENTS: Mapping[str, Callable[[Talk, str], Awaitable[None]]] = {
    "clock": _passes,
    "provider": _refuses,
    "villa": _stops,
}
