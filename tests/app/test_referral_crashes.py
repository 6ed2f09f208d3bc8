"""A whole referral through the real desk, whose store breaks down before or after any of its transactions.

After each break the service starts again on the same store, and the provider delivers the same message again: what
comes out is what would have come out without, nothing lost and nothing twice.
"""

import re
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import STYLES
from bot.board import Board
from bot.channels.base import Envelope
from bot.conversation.world import World
from bot.desk import Desk, Limits
from bot.errors import WegwijsError
from bot.letters import open_letter
from bot.living import LivingWorld
from bot.messages import Message
from bot.metrics import Metrics
from bot.notices.codes import shown
from bot.outbox import Outbox
from bot.privacy.address import Address
from bot.referral.receipt import receipt_in
from bot.referrals import Referrals
from bot.stewards import Stewards, invite
from bot.storage.sqlite import SqliteStore
from tests.app.people import VILLA
from tests.conftest import Clock
from tests.sending.people import CARRIED, KEYS

pytestmark = pytest.mark.anyio

ILL, ANN = ("sms", "+3197010200011"), ("telegram", "700000021")
BROWSER = ("web", "a token of the web chat")
HOUR = timedelta(hours=1)
RECEIPT = re.compile(r"\d{4} \d{4} \d{3}")


class Broken(WegwijsError):
    """The process dies here."""


@dataclass
class Breaks:
    """Break at one transaction, before it (an even number) or after it (an odd one). ``seen``: how many came by."""

    at: int = -1
    seen: int = 0

    async def around(self, transaction: Coroutine[Any, Any, Any]) -> Any:
        self.seen += 2
        if self.seen - 2 == self.at:
            transaction.close()
            raise Broken
        done = await transaction
        if self.seen - 1 == self.at:
            raise Broken
        return done


class BreakingStore(SqliteStore):
    """The real store; its transactions that change referrals or sessions may be the last thing that happens."""

    breaks = Breaks()

    async def keep(self, exchange: Any) -> None:
        await self.breaks.around(super().keep(exchange))

    async def change(self, changes: Any) -> None:
        await self.breaks.around(super().change(changes))

    async def drop_addresses(self, now: Any) -> int:
        return int(await self.breaks.around(super().drop_addresses(now)))

    async def renew_stewardships(self, people: Any, ends: Any) -> None:
        await self.breaks.around(super().renew_stewardships(people, ends))


@dataclass
class Service:
    """The desk and the clocks over one store, started again whenever it breaks."""

    path: Path
    world: World
    clock: Clock
    breaks: Breaks
    broken: int = 0
    answers: list[str] = field(default_factory=list)

    async def start(self) -> None:
        self.store = BreakingStore(self.path)
        self.store.breaks = self.breaks
        await self.store.open()
        store, clock = self.store, self.clock
        outbox = Outbox(store, KEYS, lambda: self.world, STYLES, CARRIED, clock)
        board = Board(store, KEYS, lambda: self.world.content.places, clock)
        self.referrals = Referrals(store, KEYS, outbox, lambda: self.world, clock)
        stewards = Stewards(store, KEYS, board, outbox, self.referrals, clock)
        await self.referrals.refresh()

        def current() -> World:
            return replace(self.world, confirmed=self.referrals.confirmed())

        limits = Limits(1000, {})
        self.desk = Desk(store, KEYS, current, STYLES, limits, Metrics(), clock, stewards, self.referrals)

    async def until_done(self, work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        while True:
            try:
                return await work()
            except Broken:
                self.broken += 1
                await self.store.close()
                await self.start()

    async def says(self, who: tuple[str, str], text: str) -> str:
        """One message, delivered until it is answered; ``(id)`` presses the button that begins so."""
        channel, address = who
        said = Message(choice=self.button(text[1:-1])) if text.startswith("(") else Message(text=text)
        delivery = f"d{len(self.answers)}"
        envelope = Envelope(channel, Address(address), said, delivery)
        answer = await self.until_done(lambda: self.desk.receive(envelope))
        self.answers.append(
            "\n".join(
                "\n".join([bubble.heading, bubble.text, *(f"({button.id})" for button in bubble.buttons)])
                for bubble in answer.bubbles
            )
        )
        return self.answers[-1]

    def button(self, beginning: str) -> str:
        """A button of the last answer that begins so; else what was given."""
        found = re.search(rf"\(({re.escape(beginning)}[^)]*)\)", "".join(self.answers[-1:]))
        return found[1] if found else beginning

    async def passes(self, *hours: int) -> None:
        """The clocks run after each of these pauses."""
        for pause in hours:
            self.clock.move(pause * HOUR)
            await self.until_done(lambda: self.referrals.tick())  # noqa: PLW0108 -- after a break it is another one


async def introduced(service: Service) -> str:
    """Somebody is introduced by SMS, reminded of, answered, reads it in a browser, comes, and says that it helped."""
    await service.says(ANN, "(language:nl)")
    code = await invite(service.store, KEYS, VILLA, service.clock.now)
    await service.says(ANN, shown(code))
    await service.says(ILL, "(language:en)")
    await service.says(ILL, "(city:utrecht)")
    await service.says(ILL, "(refer:day-centres)")
    await service.says(ILL, f"(refer-to:{VILLA})")
    await service.says(ILL, "(refer-with)")
    await service.says(ILL, "(refer-with:woman)")
    await service.says(ILL, f"(refer-to:{VILLA})")
    agreed = await service.says(ILL, "(refer-agree)")
    receipt = RECEIPT.search(agreed)
    assert receipt, agreed
    await service.passes(24, 24, 1)
    await service.says(ANN, "(inbox)")
    case = service.button("case-take").partition(":")[2]
    assert case, service.answers[-1]
    await service.says(ANN, f"(case-take:{case})")
    await service.says(ANN, f"(case-propose:{case})")
    await service.says(ANN, f"(case-time:{case})")
    await service.says(ANN, f"(case-write:{case})")
    await service.says(ANN, "Ask for the back door")
    await service.says(ILL, "OPEN")
    await service.says(BROWSER, "(language:en)")
    await service.says(BROWSER, receipt[0])
    await service.says(BROWSER, "(refer-accept:)")
    await service.passes(2)
    await service.says(BROWSER, "(refer-write)")
    await service.says(BROWSER, "I am afraid")
    await service.says(ANN, f"(case:{case})")
    await service.says(ANN, receipt[0])
    await service.says(ANN, f"(case-arrived:{case})")
    await service.says(BROWSER, "(referral)")
    await service.says(BROWSER, "(refer-helped:yes)")
    await service.passes(13 * 24, 1)
    return receipt[0]


async def outcome(service: Service) -> dict[str, Any]:
    """All that came of it: the case, what was counted, and every letter by whom it is for."""
    (case,) = await service.referrals.cases([VILLA])
    (record,) = await service.store.referrals_to([VILLA])
    rows = service.store._database.execute("select name from letter order by rowid").fetchall()
    letters = [await service.store.letter(name) for (name,) in rows]
    return {
        "case": replace(case, id="", label="", taker=bool(case.taker)),  # type: ignore[arg-type]
        "left": (record.person, record.receipt, record.address, record.open),
        "counts": [(row.what, row.by) for row in await service.store.tally("referral:")],
        "letters": sorted(
            (letter.channel, letter.fate.value, letter.due.isoformat(), said(letter)) for letter in letters if letter
        ),
    }


def said(letter: Any) -> str:
    return open_letter(KEYS, letter)[1][0].text if letter.sealed else ""


async def service_of(folder: Path, living_world: LivingWorld, at: int = -1) -> Service:
    service = Service(folder / f"store{at}.sqlite", living_world(), Clock(), Breaks(at))
    await service.start()
    return service


@pytest.fixture
async def whole(tmp_path: Path, living_world: LivingWorld) -> AsyncIterator[Service]:
    service = await service_of(tmp_path, living_world)
    await introduced(service)
    yield service
    await service.store.close()


async def test_it_goes_well_without_a_break(whole: Service) -> None:
    """Reminded once, told once, answered, arrived and helped; each letter is there once."""
    found = await outcome(whole)
    what = {called.rpartition(":")[2]: by for called, by in found["counts"]}
    assert what == {"asked": 1, "arrived": 1, "helped-yes": 1}
    assert found["left"] == ("", "", b"", False)
    assert [entry.what for entry in found["case"].entries] == ["take", "propose", "write", "accept", "write", "arrived"]
    assert not any(entry.words for entry in found["case"].entries)
    assert len(found["letters"]) == len(set(found["letters"]))
    assert receipt_in(RECEIPT.findall("\n".join(whole.answers))[0])


async def test_whatever_breaks_nothing_is_lost_and_nothing_is_twice(
    whole: Service, tmp_path: Path, living_world: LivingWorld
) -> None:
    """Broken before and after each transaction in turn, the outcome is the same."""
    expected, steps = await outcome(whole), whole.breaks.seen
    assert steps > 60
    for at in range(steps):
        service = await service_of(tmp_path, living_world, at)
        await introduced(service)
        assert service.broken == 1, at
        assert await outcome(service) == expected, at
        await service.store.close()
