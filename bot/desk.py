"""One message through the house: known before? open the session, ask the conversation, keep all of it at once.

This is the only room where identity and conversation meet, and they do not touch: the conversation gets a
message and a session, the store gets pseudonyms and sealed bytes.
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain
from weakref import WeakValueDictionary

import structlog

from bot.channels.base import Bubble, Envelope, Style, dump_bubbles, load_bubbles
from bot.channels.wording import word_all
from bot.content.cost import segments
from bot.conversation import donating
from bot.conversation.core import respond
from bot.conversation.pages import press
from bot.conversation.referrals import Referring
from bot.conversation.session import Session, Turn
from bot.conversation.standing import Standing
from bot.conversation.turns import FALLBACK_LANGUAGE, language_of
from bot.conversation.world import World
from bot.effects import apply_effects, lasting
from bot.errors import Conflict, SealBroken
from bot.letters import Person, open_letter, open_subscription
from bot.messages import RIGHT_TO_LEFT, Relay, Reply, Text
from bot.metrics import Metrics
from bot.pace import Pace
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.privacy.retention import DELIVERY, REDACTION, SESSION
from bot.referral.rules import OUTDATES, quotes
from bot.referrals import Referrals
from bot.stewards import Stewards
from bot.storage.base import Changes, Count, Delivery, Exchange, Memory, Redaction, Store
from bot.storage.outbox import segments_of

LOG = structlog.get_logger()

_ATTEMPTS = 5
_HOUR = timedelta(hours=1)
_FLOOD = 5
"""So many times the usual pace is no person any more: it is not even read."""

_TELLING_OF_BUDGET = 1.1
"""Beyond the budget so much more may be spent on telling people that it is spent; then there is silence."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send, and under which name the store must hear that it was sent. ``again``: this was asked before."""

    bubbles: tuple[Bubble, ...]
    delivery: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """``per_minute``: answers to one person; ``budgets``: segments a day, by channel that has one."""

    per_minute: int
    budgets: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Names:
    """The names under which one envelope may stand in the store, newest key first."""

    deliveries: tuple[str, ...]
    people: tuple[str, ...]


class Desk:
    """See ``receive``. Safe for many messages at once, and for several processes on one store."""

    def __init__(  # noqa: PLR0913, PLR0917 -- the one place where all of it comes together
        self,
        store: Store,
        keys: Keys,
        world: Callable[[], World],
        styles: Mapping[str, Style],
        limits: Limits,
        metrics: Metrics,
        clock: Callable[[], datetime],
        stewards: Stewards,
        referrals: Referrals,
    ) -> None:
        self._stewards, self._referrals = stewards, referrals
        self._store, self._keys, self._world, self._styles = store, keys, world, styles
        self._limits, self._metrics, self._clock = limits, metrics, clock
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()  # one person's messages in turn
        self._answers, self._warnings = Pace(limits.per_minute, clock), Pace(1, clock)
        self._floods, self._emergencies = Pace(_FLOOD * limits.per_minute, clock), Pace(1, clock, _HOUR)

    async def receive(self, envelope: Envelope, provider_keeps: bool = False) -> Answer:  # noqa: FBT001
        """Answer one envelope; the same envelope again gets the same answer and moves nothing.

        :param provider_keeps: the provider holds a copy of the message, which has to be deleted there.
        """
        started = time.perf_counter()
        names = self._names(envelope)
        async with self._turns.setdefault(names.people[0], asyncio.Lock()):
            answer = await self._persist(envelope, names, provider_keeps=provider_keeps)
        self._metrics.answering.labels(envelope.channel).observe(time.perf_counter() - started)
        return answer

    async def sent(self, answer: Answer) -> None:
        """The answer went out."""
        await self._store.sent(answer.delivery)

    async def forget(self, envelope: Envelope) -> None:
        """Delete all that is kept of the sender; a referral is from now on only whose receipt it is."""
        await self._referrals.leave(Person(envelope.channel, envelope.address, FALLBACK_LANGUAGE))
        await self._store.forget(self._names(envelope).people)

    async def language(self, envelope: Envelope) -> str | None:
        """The language that the sender chose before."""
        memory = await self._store.recall((), self._names(envelope).people, self._clock())
        return self._session(memory).language

    def say(self, text: str, language: str, channel: str) -> tuple[Bubble, ...]:
        """One text in words, outside of any conversation."""
        return self._word(Turn(None, (Reply((Text(text),)),), language), channel)

    def page(self, language: str | None, choice: str, channel: str) -> tuple[Bubble, ...]:
        """What a choice leads to for somebody of whom nothing is known; nothing is kept of it."""
        turn = press(Session(language=language), choice, self._world(), self._clock())
        return self._word(turn, channel)

    async def provider_keeps(self, sid: str) -> None:
        """Note that a provider holds this message of ours and has to delete it."""
        await self._store.owe(self._redaction(sid))

    async def _persist(self, envelope: Envelope, names: _Names, *, provider_keeps: bool) -> Answer:
        """Try again when another process changed the same conversation first."""
        for _ in range(_ATTEMPTS):
            try:
                return await self._attempt(envelope, names, provider_keeps=provider_keeps)
            except Conflict:
                continue
        raise Conflict

    def _names(self, envelope: Envelope) -> _Names:
        who = (envelope.channel, envelope.address.reveal())
        return _Names(
            self._keys.pseudonyms(Purpose.DELIVERY, envelope.channel, envelope.delivery),
            self._keys.pseudonyms(Purpose.PERSON, *who),
        )

    async def _attempt(self, envelope: Envelope, names: _Names, *, provider_keeps: bool) -> Answer:
        now = self._clock()
        counted = segments_of(envelope.channel) if envelope.channel in self._limits.budgets else ""
        memory = await self._store.recall(names.deliveries, names.people, now, counted)
        if memory.delivery:
            self._metrics.repeated.labels(envelope.channel).inc()
            return Answer(self._said_before(memory.delivery, envelope.channel), memory.delivery.name, again=True)
        session = self._session(memory)
        in_pace = self._answers.has_room(names.people[0])
        if not in_pace and not self._floods.allows(names.people[0]):
            return await self._unkept(envelope, names, (), provider_keeps=provider_keeps)
        standing = await self._stewards.standing_of(names.people, memory.stewardships, envelope.message.text)
        person = Person(envelope.channel, envelope.address, language_of(session))
        referring = await self._referrals.referring(
            person, envelope.message.text, now, memory.referral, standing.places
        )
        turn = _noting_quotes(self._respond(session, envelope, standing, referring, now), referring)
        if not in_pace and not turn.urgent:
            told = self._too_fast(envelope, names, session)
            return await self._unkept(envelope, names, told, provider_keeps=provider_keeps)
        within = memory.counted < self._limits.budgets.get(envelope.channel, memory.counted + 1)
        affords = within or (turn.urgent and self._emergencies.has_room(names.people[0]))
        say = self._word if affords else partial(self._over_budget, memory.counted)
        turn = turn if affords else _untold(turn, session)
        answer = say(turn, envelope.channel)
        news = self._news(memory, turn) if answer and turn.session and not turn.urgent else {}
        bubbles = (*answer, *chain.from_iterable(news.values()))
        exchange = replace(
            self._exchange(names, memory, turn, bubbles, now),
            handed=tuple(news),
            withdraws=session.masked is not None or session.quoted,  # the last answer quoted words that go now
            counts=self._costs(bubbles, envelope.channel, now),
            redactions=(self._redaction(envelope.delivery),) if provider_keeps else (),
        )
        person = replace(person, language=turn.language)
        await self._stewards.perform(turn.effects, person)
        exchange = apply_effects(exchange, turn.effects, person, self._keys)
        changes = await self._referrals.plan(turn.effects, person, now, referring, standing.cases)
        exchange = _with_changes(exchange, changes)
        await self._store.keep(exchange)
        self._answers.allows(names.people[0])  # counted when it is kept: an attempt that came too late answers nobody
        if turn.urgent and not within:
            self._emergencies.allows(names.people[0])
        if exchange.bindings:
            await self._referrals.refresh()
        self._metrics.received.labels(envelope.channel, turn.language).inc()
        return Answer(bubbles, names.deliveries[0])

    def _respond(
        self, session: Session, envelope: Envelope, standing: Standing, referring: Referring, now: datetime
    ) -> Turn:
        try:
            reaches = self._styles[envelope.channel].reaches
            world = replace(self._world(), brings_news=reaches, standing=standing, referring=referring)
            return respond(session, envelope.message, world, now)
        except Exception as error:  # noqa: BLE001 -- a fault of ours must not leave anybody without an answer
            LOG.error("conversation-failed", channel=envelope.channel, **describe(error))
            self._metrics.withheld.labels(envelope.channel, "fault").inc()
            return replace(_trouble(language_of(session)), session=donating.dropped(session))

    def _said_before(self, delivery: Delivery, channel: str) -> tuple[Bubble, ...]:
        """The answer of the first time; nothing where it was forgotten, or pushed and sent already."""
        if not delivery.answer or (delivery.sent and self._styles[channel].pushes):
            return ()
        try:
            return load_bubbles(self._keys.open(Purpose.ANSWER, delivery.answer, delivery.name))
        except SealBroken as error:
            LOG.warning("answer-unreadable", **describe(error))
            return ()

    def _open_session(self, memory: Memory) -> Session:
        """The session, or a new one when there is none or its key is gone."""
        if memory.session is None:
            return Session()
        try:
            return Session.load(self._keys.open(Purpose.SESSION, memory.session.content, memory.session.name))
        except SealBroken as error:
            LOG.warning("session-unreadable", **describe(error))
            return Session()

    def _session(self, memory: Memory) -> Session:
        """The session with what the person follows now."""
        session, follows = self._open_session(memory), self._follows(memory)
        return session if session.follows == follows else replace(session, follows=follows)

    def _follows(self, memory: Memory) -> dict[str, str]:
        """What the person follows, and the day until which that is kept."""
        follows = {}
        for subscription in memory.follows:
            try:
                _, about = open_subscription(self._keys, subscription)
            except SealBroken as error:
                LOG.warning("subscription-unreadable", **describe(error))
            else:
                follows[about] = subscription.ends.date().isoformat()
        return follows

    def _news(self, memory: Memory, turn: Turn) -> dict[str, tuple[Bubble, ...]]:
        """The letters that were held for this person's next message, by name: they go out behind the answer.

        Where the answer shows what a place wrote, nothing need say that there is something to read.
        """
        news, outdated = {}, _relays(turn, OUTDATES) and memory.referral and memory.referral.letter
        for letter in (one for one in memory.held if one.name != outdated):
            try:
                _, news[letter.name] = open_letter(self._keys, letter)
            except SealBroken as error:
                LOG.warning("letter-unreadable", **describe(error))
        return news

    async def _unkept(
        self, envelope: Envelope, names: _Names, bubbles: tuple[Bubble, ...], *, provider_keeps: bool
    ) -> Answer:
        """What is said to a message of which nothing is kept here; the provider's copy has to go all the same."""
        if provider_keeps:
            await self.provider_keeps(envelope.delivery)
        return Answer(bubbles, names.deliveries[0])

    def _too_fast(self, envelope: Envelope, names: _Names, session: Session) -> tuple[Bubble, ...]:
        """Said once a minute; on a page, where silence saves nothing and looks broken, always."""
        self._metrics.withheld.labels(envelope.channel, "rate").inc()
        told = self._warnings.allows(names.people[0]) or self._styles[envelope.channel].is_a_page
        return self.say("slow-down", language_of(session), envelope.channel) if told else ()

    def _over_budget(self, spent: int, turn: Turn, channel: str) -> tuple[Bubble, ...]:
        """What is said instead of an answer when the day's budget is spent."""
        self._metrics.withheld.labels(channel, "budget").inc()
        if spent >= self._limits.budgets[channel] * _TELLING_OF_BUDGET:
            return ()
        return self.say("over-budget", turn.language, channel)

    def _word(self, turn: Turn, channel: str) -> tuple[Bubble, ...]:
        try:
            return self._worded(turn, channel)
        except Exception as error:  # noqa: BLE001 -- a fault of ours must not leave anybody without an answer
            LOG.error("wording-failed", channel=channel, **describe(error))
            self._metrics.withheld.labels(channel, "fault").inc()
            return self._worded(_trouble(turn.language), channel)

    def _worded(self, turn: Turn, channel: str) -> tuple[Bubble, ...]:
        style, texts = self._styles[channel], self._world().content.texts[turn.language]
        wording = partial(texts.render, isolate=style.isolates and turn.language in RIGHT_TO_LEFT)
        return word_all(turn.replies, style, wording, turn.language)

    def _exchange(
        self, names: _Names, memory: Memory, turn: Turn, bubbles: Sequence[Bubble], now: datetime
    ) -> Exchange:
        delivery, person = names.deliveries[0], names.people[0]
        kept = turn.session.dump() if turn.session else None
        return Exchange(
            delivery=delivery,
            person=person,
            people=names.people,
            answer=self._keys.seal(Purpose.ANSWER, dump_bubbles(bubbles), delivery),
            session=self._keys.seal(Purpose.SESSION, kept, person) if kept else None,
            replaces=memory.session,
            now=now,
            session_ends=now + SESSION.lasts,
            delivery_ends=now + DELIVERY.lasts,
            renewed=lasting(now) if memory.follows else None,
        )

    def _costs(self, bubbles: Sequence[Bubble], channel: str, now: datetime) -> tuple[Count, ...]:
        """What the answer takes of the day's budget, where its channel has one."""
        if channel not in self._limits.budgets:
            return ()
        spent = sum(segments(bubble.text) for bubble in bubbles)
        self._metrics.segments.inc(spent)
        return (Count(_day(now), segments_of(channel), spent),)

    def _redaction(self, sid: str) -> Redaction:
        name = self._keys.pseudonym(Purpose.REDACTION, sid)
        sealed = self._keys.seal(Purpose.REDACTION, sid.encode(), name)
        return Redaction(name, sealed, self._clock() + REDACTION.lasts)


def _with_changes(exchange: Exchange, changes: Changes) -> Exchange:
    if not changes.referrals:
        return exchange
    return replace(
        exchange,
        referrals=changes.referrals,
        letters=changes.letters,
        counts=(*exchange.counts, *changes.counts),
        taken_back=changes.taken_back,
    )


def _relays(turn: Turn, deeds: Collection[str]) -> bool:
    """Whether one of these deeds is done in a referral."""
    return any(isinstance(effect, Relay) and effect.what in deeds for effect in turn.effects)


def _noting_quotes(turn: Turn, referring: Referring) -> Turn:
    """The turn, its session knowing whether its answer may quote what somebody wrote in a referral."""
    quoted = _relays(turn, {"read"}) or (referring.mine is not None and quotes(referring.mine))
    if turn.session is None or turn.session.quoted == quoted:
        return turn
    return replace(turn, session=replace(turn.session, quoted=quoted))


def _untold(turn: Turn, session: Session) -> Turn:
    """The turn when its answer is not given: what nobody is told of does not happen, but for forgetting."""
    return turn if turn.session is None else replace(turn, session=donating.dropped(session), effects=())


def _trouble(language: str) -> Turn:
    return Turn(None, (Reply((Text("trouble"),)),), language, urgent=True)


def _day(now: datetime) -> str:
    return now.date().isoformat()


def utc_now() -> datetime:
    return datetime.now(UTC)
