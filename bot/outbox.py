"""Everything that is sent without being an answer begins here: a letter to each follower, sealed, once.

Rule 1: one person gets one letter about one notice, whatever is retried, and whatever else they follow.
Rule 2: nothing is sent from here: ``sending`` does that, at each provider's pace.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.channels.base import Bubble, Style
from bot.channels.pace import QUIET_ENDS
from bot.channels.twilio import SMS
from bot.channels.wording import word
from bot.content.cost import segments
from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.conversation.following import abouts, ask_again, changed, ended, news
from bot.conversation.world import World
from bot.directory.nights import SHELTER
from bot.errors import SealBroken
from bot.letters import Person, about_names, letter_names, open_subscription, seal_letter
from bot.messages import RIGHT_TO_LEFT, Reply, Text
from bot.notices.notice import Notice
from bot.privacy.keys import Keys
from bot.privacy.redaction import describe
from bot.privacy.retention import LETTER
from bot.storage.outbox import Fate, Letter, OutboxStore, Subscription, Urgency

LOG = structlog.get_logger()

ANSWER_WITHIN = timedelta(days=14)
"""So long somebody has to answer whether they still want news."""

ENDED = "ended"
"""Stands before a notice's id on letters that say that it was ended."""

ASKED_AGAIN = "asked-again"
"""Stands in place of a notice's id on letters that ask whether somebody still wants news."""

_SWEPT_AFTER = timedelta(hours=1)
"""So long a letter to one person that never got out is still there, so that it is noted before it is deleted."""

_AT_ONCE = 100
"""So many subscriptions are read and written at a time, so that answers are not kept waiting meanwhile."""

_ASKED_AT_ONCE = 500
"""So many people are asked again in one run."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of a notice, in numbers of letters."""

    sent: int = 0
    delivered: int = 0
    failed: int = 0
    expired: int = 0
    waiting: int = 0  # held for the next message of the person, too


@dataclass(frozen=True, slots=True)
class _Matter:
    """What a letter is about: the parts of its name, and when it is sent."""

    notice: str
    parts: tuple[str, ...]
    urgency: Urgency
    now: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class _Worded:
    """The bubble of each channel, language and subject, worded once."""

    bubbles: dict[tuple[str, str, str], Bubble] = field(default_factory=dict)

    def of(self, channel: str, language: str, about: str, make: Callable[[], Bubble]) -> Bubble:
        key = (channel, language, about)
        if key not in self.bubbles:
            self.bubbles[key] = make()
        return self.bubbles[key]


class Outbox:
    """See the module. ``carried``: channels that letters can be sent by; on others they wait for the next message."""

    def __init__(  # noqa: PLR0913, PLR0917 -- where store, keys and words come together
        self,
        store: OutboxStore,
        keys: Keys,
        world: Callable[[], World],
        styles: Mapping[str, Style],
        carried: frozenset[str],
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._keys, self._world = store, keys, world
        self._styles, self._carried, self._clock = styles, carried, clock

    async def reach(self, place: str) -> int:
        """How many people follow this place, its city or its kind."""
        return await self._store.reach(self._names(place), self._clock())

    async def announce(self, notice: Notice) -> int:
        """Put a letter to each follower into the outbox, in their language; how many are new.

        It may be called again for the same notice: whoever has a letter about it gets no second one. Whoever was
        told of the notice that this one replaces reads that it has changed.
        """
        now, place = self._clock(), self._world().content.places.get(notice.place)
        if place is None:
            return 0
        matter = _matter(notice, notice.id, place, now)
        posted, worded, reworded = 0, _Worded(), _Worded()
        async for followers in self._followers(place.id, now):
            known, new = await self._told(followers, notice.replaces)
            posted += await self._store.post([
                *self._letters(new, matter, partial(news, notice, place), worded),
                *self._letters(known, matter, partial(changed, notice, place), reworded),
            ])  # fmt: skip
        return posted

    async def retract(self, notice: Notice, *, usual: bool) -> bool:
        """A notice was ended: what has not gone out stays here, and whoever was told of it hears that it ended, once.

        :param usual: nothing else changes the hours of the place.
        :return: whether that is all; else a letter about it is on its way at this moment, and it is to be done again.
        """
        now, place = self._clock(), self._world().content.places.get(notice.place)
        await self._store.withdraw(notice.id, now)
        if place is None or (notice.ends and notice.ends <= now):
            return True
        matter, worded = _matter(notice, f"{ENDED}-{notice.id}", place, now), _Worded()
        make = partial(ended, notice, place, usual=usual)
        async for followers in self._followers(place.id, now):
            known, _ = await self._told(followers, notice.id)
            await self._store.post(self._letters(known, matter, make, worded))
        return not (await self.figures(notice.id)).waiting

    async def remember(self, notices: Sequence[str]) -> None:
        """These notices last: who was told of them is kept, so that they can hear when that changes."""
        now = self._clock()
        await self._store.remember(notices, now + LETTER.lasts / 2, now + LETTER.lasts)

    async def withdraw_ended(self, find: Callable[[str], Notice | None]) -> int:
        """What has not gone out about notices that were ended stays here; how many letters that were."""
        now, withdrawn = self._clock(), 0
        for id_ in await self._store.open_notices():
            notice = find(id_)
            if notice and notice.is_over(now):
                withdrawn += await self._store.withdraw(id_, now)
        return withdrawn

    async def figures(self, notice_id: str) -> Figures:
        found = await self._store.figures(notice_id)
        waiting = found.get(Fate.WAITING, 0) + found.get(Fate.HELD, 0)
        known = {fate.value: found.get(fate, 0) for fate in (Fate.SENT, Fate.DELIVERED, Fate.FAILED, Fate.EXPIRED)}
        return Figures(**known, waiting=waiting)

    async def ask_again(self) -> int:
        """Ask people who have followed something for 90 days whether they still want to; how many letters."""
        now = self._clock()
        due = await self._store.to_ask_again(now, _ASKED_AT_ONCE)
        letters: list[Letter] = []
        for one in due:
            parts = (one.name, one.asks.isoformat())
            matter = _Matter(ASKED_AGAIN, parts, Urgency.LEAST, now, now + LETTER.lasts)
            until = (now + ANSWER_WITHIN).astimezone(AMSTERDAM).date()
            letters += self._letters([one], matter, partial(ask_again, until, self._world()), _Worded())
        await self._store.post(letters)
        await self._store.asked_again([one.name for one in due], now + ANSWER_WITHIN)
        return len(letters)

    async def write(self, person: Person, matter: tuple[str, ...], reply: Reply, typed: tuple[Text, ...] = ()) -> int:
        """Put a letter to one person into the outbox, once for each matter; 0 where they cannot be written to.

        :param typed: stands below it where no button can be pressed: what to type instead.
        """
        if person.channel not in self._carried:
            return 0
        below = () if self._styles[person.channel].buttons else typed
        shown = replace(reply, paragraphs=(*reply.paragraphs, *below))
        return await self._store.post([self._to_one(person, matter, shown, Urgency.LEAST)])

    def letter(self, person: Person, matter: tuple[str, ...], reply: Reply, *, soon: bool = False) -> Letter | None:
        """A letter to one person, which is not in the outbox yet; None on a channel of pages that have no letters.

        Where it cannot be carried it is held for the person's next message. ``soon``: there is danger.
        """
        if person.channel not in self._styles:
            return None
        return self._to_one(person, matter, reply, Urgency.DANGER if soon else Urgency.TODAY)

    async def expire(self) -> int:
        """Count and empty the letters whose time is over."""
        return await self._store.expire(self._clock())

    def _names(self, place_id: str) -> Sequence[str]:
        place = self._world().content.places.get(place_id)
        return [name for about in abouts(place) for name in about_names(self._keys, about)] if place else []

    async def _followers(self, place: str, now: datetime) -> AsyncIterator[Sequence[Subscription]]:
        """All who follow this place in some way, some at a time; somebody may be among them twice."""
        names, after = self._names(place), ""
        while followers := await self._store.followers(names, after, _AT_ONCE, now):
            after = followers[-1].name
            yield followers
            await asyncio.sleep(0)  # the store does not wait for anything, so nothing else would have its turn

    async def _told(
        self, followers: Sequence[Subscription], notice: str
    ) -> tuple[Sequence[Subscription], Sequence[Subscription]]:
        """Those of these followers who were told of a notice (its id, empty for none), and the others."""
        if not notice:
            return (), followers
        names = {follower.name: self._letter_names(follower, notice) for follower in followers}
        went = await self._store.told([name for of in names.values() for name in of])
        known = {name for name, of in names.items() if not went.isdisjoint(of)}
        return [one for one in followers if one.name in known], [one for one in followers if one.name not in known]

    def _letter_names(self, follower: Subscription, notice: str) -> tuple[str, ...]:
        try:
            person, _ = open_subscription(self._keys, follower)
        except SealBroken:
            return ()  # said where the letters are made
        return letter_names(self._keys, person, notice)

    def _letters(
        self, followers: Iterable[Subscription], matter: _Matter, make: Callable[[str, str], Reply], worded: _Worded
    ) -> list[Letter]:
        made = []
        for follower in followers:
            try:
                person, about = open_subscription(self._keys, follower)
            except SealBroken as error:
                LOG.warning("subscription-unreadable", **describe(error))
                continue
            build = partial(self._bubble, person, about, make)
            made.append(self._letter(person, matter, worded.of(person.channel, person.language, about, build)))
        return made

    def _to_one(self, person: Person, matter: tuple[str, ...], reply: Reply, urgency: Urgency) -> Letter:
        now = self._clock()
        about = _Matter(matter[0], matter, urgency, now, now + LETTER.lasts - _SWEPT_AFTER)
        return self._letter(person, about, self._bubble(person, "", lambda _language, _about: reply))

    def _letter(self, person: Person, matter: _Matter, bubble: Bubble) -> Letter:
        name, *older = letter_names(self._keys, person, *matter.parts)
        return Letter(
            name=name,
            person=person.people(self._keys)[0],
            notice=matter.notice,
            channel=person.channel,
            sealed=seal_letter(self._keys, person, [bubble], name),
            urgency=matter.urgency,
            units=segments(bubble.text) if person.channel == SMS else 1,
            due=matter.now,
            ends=matter.ends,
            goes=matter.now + LETTER.lasts,
            fate=Fate.WAITING if person.channel in self._carried else Fate.HELD,
            also=tuple(older),
        )

    def _bubble(self, person: Person, about: str, make: Callable[[str, str], Reply]) -> Bubble:
        """The words; only where buttons can be pressed there are choices, as digits belong to the last answer."""
        style, texts = self._styles[person.channel], self._world().content.texts[person.language]
        wording = partial(texts.render, isolate=style.isolates and person.language in RIGHT_TO_LEFT)
        reply = make(person.language, about)
        shown = reply if style.buttons else Reply(reply.paragraphs, reply.heading)
        return word(shown, style, wording, person.language)


def _matter(notice: Notice, name: str, place: Place, now: datetime) -> _Matter:
    """News that is of no use any more when the notice is over."""
    latest = now + LETTER.lasts
    ends = min(notice.ends, latest) if notice.ends else latest
    return _Matter(name, (name,), _urgency(notice, place, now), now, ends)


def _urgency(notice: Notice, place: Place, now: datetime) -> Urgency:
    """How soon a notice is sent: shelter that is for the night to come first."""
    local = now.astimezone(AMSTERDAM)
    morning = local.replace(hour=QUIET_ENDS, minute=0, second=0, microsecond=0)
    morning += timedelta(days=1) if local >= morning else timedelta()
    if SHELTER in place.kinds and notice.begins < morning:
        return Urgency.TONIGHT
    return Urgency.TODAY if notice.begins.astimezone(AMSTERDAM).date() <= local.date() else Urgency.LATER
