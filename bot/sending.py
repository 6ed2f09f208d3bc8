"""Letters leave the outbox: the most urgent first, at each provider's pace, until they are taken or too late.

Rule 1: a letter is claimed for as long as a call may take; if this process dies it is free again after that, so
only what was on its way at that moment can arrive twice.
Rule 2: what became of a letter is written down the moment it is known.
Rule 3: nothing is given up silently: a letter is sent, or counted as failed or expired.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

import structlog

from bot.channels.base import Bubble
from bot.channels.carriers import Carrier
from bot.channels.pace import Slots, quiet_until
from bot.channels.twilio import failure_of
from bot.errors import SealBroken, SendFailed, Throttled, Unreachable, WindowClosed
from bot.letters import Person, open_letter
from bot.metrics import Metrics
from bot.privacy.keys import Keys
from bot.privacy.redaction import describe
from bot.storage.outbox import Fate, Letter, Urgency, segments_of
from bot.storage.whole import WholeStore

LOG = structlog.get_logger()

LONGEST_CALL = timedelta(seconds=60)
"""After this a claimed letter is free for others: longer than any call to a provider lasts."""

LOOK_AGAIN = timedelta(seconds=2)
"""So often an idle lane looks for letters."""

_LANE_HELD = timedelta(seconds=90)
"""So long one process keeps a lane for itself without renewing that."""
_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 300.0  # seconds between two tries
_FOR_ANSWERS = 0.2
"""This share of a day's budget is left for answers, and for letters about danger."""
_MANY_CHATS = 2000


@dataclass(frozen=True, slots=True)
class Way:
    """What a provider allows on one channel.

    ``per_second``: messages, or segments where ``by_units``. ``chat_gap``: between two messages to one person.
    ``budget``: segments a day. ``at_once``: calls that may be under way at the same time.
    """

    channel: str
    per_second: int
    by_units: bool = False
    chat_gap: timedelta = timedelta()
    budget: int | None = None
    at_once: int = 100


@dataclass(frozen=True, slots=True)
class Office:
    """What all lanes work with. ``chance`` draws from [0, 1); ``holder`` names this process."""

    store: WholeStore
    keys: Keys
    metrics: Metrics
    clock: Callable[[], datetime]
    chance: Callable[[], float]
    holder: str


class Lane:
    """The letters of one channel."""

    def __init__(self, way: Way, carrier: Carrier, office: Office) -> None:
        self._way, self._carrier, self._office = way, carrier, office
        self._slots = Slots(way.per_second, office.clock())
        self._paused = office.clock()
        self._chats: dict[str, datetime] = {}
        self._flying: set[asyncio.Task[None]] = set()

    async def run(self, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Send for ever. Of several processes one has the lane."""
        while True:
            now = self._office.clock()
            again = now + LOOK_AGAIN
            try:
                name = f"lane:{self._way.channel}"
                if await self._office.store.lease(name, self._office.holder, now, now + _LANE_HELD):
                    again = min(await self.step(), again)
            except Exception as error:  # noqa: BLE001 -- the lane goes on; what was claimed comes free again
                LOG.error("lane-interrupted", channel=self._way.channel, **describe(error))
            await pause(max((again - self._office.clock()).total_seconds(), 0))

    def spend(self) -> None:
        """Something else was sent on this channel."""
        self._slots.take(self._office.clock())

    async def step(self) -> datetime:
        """Begin to send all that may be sent now; when to look again."""
        while True:
            now = self._office.clock()
            free = self._slots.free(now)
            if now < self._paused or not free:
                return max(self._paused, self._slots.next_free())
            if len(self._flying) >= self._way.at_once:
                await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
                continue
            least = await self._least(now)
            if least is None:
                return datetime.combine(now.date() + timedelta(days=1), time(), tzinfo=UTC)
            letters = await self._claim(now, min(free, self._way.at_once - len(self._flying)), least)
            if not letters:
                return await self._idle(now, least)
            for letter in letters:
                await self._begin(letter, now)

    async def settle(self) -> None:
        """Wait for the calls that are under way."""
        while self._flying:
            await asyncio.wait(self._flying)

    async def hold(self, letter: Letter) -> None:
        """Keep a letter that may not be sent now for the person's next message, and knock for the first that waits."""
        now = self._office.clock()
        person, _ = open_letter(self._office.keys, letter)
        if await self._office.store.hold(letter.name, person.people(self._office.keys), now):
            self._slots.take(now)
            await self._knock(letter, person)

    async def _knock(self, letter: Letter, person: Person) -> None:
        """Say that there is news. While the provider cannot be reached the letter is tried again, and knocks then."""
        try:
            await self._carrier.knock(person.address, person.language)
        except Throttled as error:
            await self._try_later(letter, error.retry_after)
        except SendFailed as error:
            LOG.warning("knock-refused", channel=self._way.channel, **describe(error))

    async def end(self, letter: Letter) -> None:
        """This person cannot be written to any more: the letter failed, and nothing else is kept for them."""
        person, _ = open_letter(self._office.keys, letter)
        await self._office.store.settle(letter.name, Fate.FAILED, self._office.clock())
        await self._office.store.unfollow(person.people(self._office.keys))

    async def _least(self, now: datetime) -> Urgency | None:
        """The least urgent letters that may go now; None: none at all, as the day's budget is spent."""
        if self._way.budget is not None:
            spent = await self._office.store.counts(segments_of(self._way.channel), now.date().isoformat())
            left = self._way.budget - spent - len(self._flying)
            if left <= self._way.budget * _FOR_ANSWERS:
                return Urgency.DANGER if left > 0 else None
        return Urgency.TONIGHT if quiet_until(now) else Urgency.LEAST

    async def _claim(self, now: datetime, free: int, least: Urgency) -> Sequence[Letter]:
        """One at a time where a letter may take more than one unit of the pace."""
        limit = 1 if self._way.by_units else free
        return await self._office.store.claim(self._way.channel, now, now + LONGEST_CALL, limit, least)

    async def _idle(self, now: datetime, least: Urgency) -> datetime:
        """When the next letter is due; what is due at night, and may not be sent then, is due in the morning."""
        morning = quiet_until(now)
        due = await self._office.store.next_due(self._way.channel, least)
        if due is None or due <= now:  # what is due and could not be claimed is too late: it is not looked at at once
            due = now + LOOK_AGAIN
        return max(min(due, morning or now + LONGEST_CALL), self._slots.next_free())

    async def _begin(self, letter: Letter, now: datetime) -> None:
        chat_free = self._chats.get(letter.person, now)
        if chat_free > now:
            await self._office.store.put_off(letter.name, chat_free, letter.tries)
            return
        self._slots.take(now, letter.units if self._way.by_units else 1)
        self._note_chat(letter.person, now)
        task = asyncio.create_task(self._send(letter))
        self._flying.add(task)
        task.add_done_callback(self._flying.discard)

    def _note_chat(self, person: str, now: datetime) -> None:
        if not self._way.chat_gap:
            return
        if len(self._chats) > _MANY_CHATS:
            self._chats = {one: free for one, free in self._chats.items() if free > now}
        self._chats[person] = now + self._way.chat_gap

    async def _send(self, letter: Letter) -> None:
        try:
            person, bubbles = open_letter(self._office.keys, letter)
            await self._deliver(letter, person, bubbles)
        except SealBroken as error:
            LOG.warning("letter-unreadable", **describe(error))
            await self._office.store.settle(letter.name, Fate.FAILED, self._office.clock())
        except Exception as error:  # noqa: BLE001 -- whatever it is, the letter is tried again until it is too late
            LOG.error("letter-interrupted", channel=self._way.channel, **describe(error))
            await self._try_later(letter, None)

    async def _deliver(self, letter: Letter, person: Person, bubbles: tuple[Bubble, ...]) -> None:
        try:
            await self._carrier.carry(person.address, bubbles, letter.name)
        except SendFailed as error:
            await self._refused(letter, error)
        else:
            units = letter.units if self._way.by_units else 0
            now = self._office.clock()
            await self._office.store.settle(letter.name, Fate.SENT, now, units=units, keep=self._carrier.reports)

    async def _refused(self, letter: Letter, error: SendFailed) -> None:
        self._office.metrics.failed.labels(self._way.channel, type(error).__name__).inc()
        if isinstance(error, WindowClosed):
            await self.hold(letter)
        elif isinstance(error, Unreachable):
            await self.end(letter)
        elif isinstance(error, Throttled):
            await self._try_later(letter, error.retry_after)
        else:
            LOG.warning("letter-refused", channel=self._way.channel, **describe(error))
            await self._office.store.settle(letter.name, Fate.FAILED, self._office.clock())

    async def _try_later(self, letter: Letter, retry_after: float | None) -> None:
        """When the provider says how long to wait, the whole lane does; else this letter, longer each time."""
        now = self._office.clock()
        if retry_after is not None:
            self._paused = max(self._paused, now + timedelta(seconds=retry_after))
            await self._office.store.put_off(letter.name, self._paused, letter.tries)
            return
        due = now + backoff(letter.tries, self._office.chance())
        await self._office.store.put_off(letter.name, due, letter.tries + 1)


class Sending:
    """All lanes, and what the providers report of letters later."""

    def __init__(self, ways: Mapping[str, tuple[Way, Carrier]], office: Office) -> None:
        self._office = office
        self.lanes = {channel: Lane(way, carrier, office) for channel, (way, carrier) in ways.items()}

    def spend(self, channel: str) -> None:
        """An answer goes out on this channel, at once; letters give way to it."""
        if channel in self.lanes:
            self.lanes[channel].spend()

    async def settle(self) -> None:
        """Wait for the calls that are under way."""
        for lane in self.lanes.values():
            await lane.settle()

    async def reported(self, name: str, status: str, code: int) -> None:
        """A provider tells how far a letter got: Twilio's words for states, and its error code or 0.

        https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
        """
        letter = await self._office.store.letter(name)
        if letter is None or letter.channel not in self.lanes:
            return
        if status in {"delivered", "read"}:
            await self._office.store.settle(name, Fate.DELIVERED, self._office.clock())
        elif status in {"failed", "undelivered"}:
            await self._failed(letter, code)

    async def _failed(self, letter: Letter, code: int) -> None:
        lane, failure = self.lanes[letter.channel], failure_of(code)
        try:
            if isinstance(failure, WindowClosed):
                await lane.hold(letter)
            elif isinstance(failure, Unreachable):
                await lane.end(letter)
            else:
                await self._office.store.settle(letter.name, Fate.FAILED, self._office.clock())
        except SealBroken as error:
            LOG.warning("letter-unsettled", channel=letter.channel, **describe(error))


def backoff(tries: int, chance: float) -> timedelta:
    """The pause after so many tries: doubled each time, with half of it left to chance."""
    longest = min(_FIRST_PAUSE * 2 ** min(tries, 10), _LONGEST_PAUSE)
    return timedelta(seconds=longest * (0.5 + chance / 2))
