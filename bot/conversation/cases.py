"""A case as the steward of its place sees it: what is known, what was said, and what can be done with it.

Rule 1: the person's words are shown once, to the steward who took the case on, and are deleted by that.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.conversation import introduced, meeting
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, turn
from bot.conversation.world import World
from bot.directory.lists import places_for
from bot.messages import Choice, Relay, Reply, Text, Value
from bot.referral.referral import Entry, Referral, Side, State
from bot.referral.rules import MOST_TIMES, could, proposed

ALL = "all"
HOME = Choice(f"inbox:{ALL}", Text("case-home"))


def shown(session: Session, case: Referral, world: World, now: datetime, *, came: bool = False) -> Turn:
    """The case. The person's words are shown once, to the steward who has taken it on."""
    mine = case.taker == world.standing.name
    reads = bool(case.waiting) and mine
    lines = (*_facts(case, world, now), *_said(case, reads=reads), *ends(case))
    choices = (*_deeds(case, world, now, came=came), HOME, MENU)
    effects = (relay(case, "read"),) if reads else ()
    return turn(session.at(f"case:{case.id}"), Reply(lines, choices=choices), effects=effects)


def _facts(case: Referral, world: World, now: datetime) -> Iterator[Text]:
    yield Text("case-label", {"label": case.label})
    yield line(case, world, now)
    times = proposed(case)
    if times:
        yield Text("case-offered", {"times": introduced.listed([meeting.moment_label(one) for one in times])})


def _said(case: Referral, *, reads: bool) -> Iterator[Text]:
    """What the person answered, the last thing of each kind."""
    other = [entry for entry in case.entries if entry.what == "other-time"]
    if other and case.state is State.TAKEN:
        yield _other_time(other[-1])
    wrote = any(entry.side is Side.PERSON and entry.what == "write" for entry in case.entries)
    if reads:
        yield from map(introduced.words_of, case.waiting)
        yield Text("case-words-once")
    elif case.waiting and case.is_open:
        yield Text("case-words-waiting")
    elif wrote and not case.waiting:
        yield Text("case-words-gone")
    if case.unreachable and case.is_open:
        yield Text("case-unreachable")


def _other_time(entry: Entry) -> Text:
    return Text("case-other-part", {"wish": Text(f"wish-{entry.detail}")}) if entry.detail else Text("case-other-time")


def ends(case: Referral) -> Iterator[Text]:
    """When all of it is deleted, once that is known."""
    if case.content_ends:
        yield Text("case-deleted", {"until": case.content_ends.astimezone(AMSTERDAM).date()})


def _deeds(case: Referral, world: World, now: datetime, *, came: bool) -> Iterator[Choice]:
    """What this steward can do now, the likeliest first."""
    me, id_ = world.standing.name, case.id
    arrived = Choice(f"case-arrived:{id_}", Text("case-arrived"))
    comes = case.state in {State.PROPOSED, State.AGREED}
    if case.is_open and (came or comes):
        yield arrived
    if can(case, "take", world, now) and case.taker != me:
        yield Choice(f"case-take:{id_}", Text("case-take"))
    if is_colleagues(case, me):
        yield Choice(f"case-take-over:{id_}", Text("case-take-over"))
    if can(case, "propose", world, now):
        if 0 < len(proposed(case)) < MOST_TIMES:
            yield Choice(f"case-also:{id_}", Text("case-also"))
        yield Choice(f"case-propose:{id_}", Text("case-propose"))
    if case.taker == me and can(case, "write", world, now):
        yield Choice(f"case-write:{id_}", Text("case-write"))
    if can(case, "decline", world, now):
        yield Choice(f"case-decline:{id_}", Text("case-decline"))
    if case.taker == me and case.is_open:
        yield Choice(f"case-close:{id_}", Text("case-close"))


def case_choice(case: Referral, world: World, now: datetime) -> Choice:
    return Choice(f"case:{case.id}", Text("case-label", {"label": case.label}), line(case, world, now))


def line(case: Referral, world: World, now: datetime) -> Text:
    state = introduced.state_for_place(case, world.standing.name)
    age = introduced.age(case.created, now)
    return Text("case-line", {"state": state, "age": age, "what": needs_of(case, world)})


def needs_of(referral: Referral, world: World) -> Value:
    """What is known of somebody; for a steward of several places with the place."""
    what = introduced.needs(referral, world)
    if len(world.standing.places) < 2:  # noqa: PLR2004 -- more than one
        return what
    return Text("case-at-place", {"place": introduced.place_name(referral.place, world), "what": what})


def can(case: Referral, what: str, world: World, now: datetime) -> bool:
    """Whether this steward can do a deed of this kind now."""
    return could(case, Side.PLACE, what, now, world.standing.name)


def is_colleagues(case: Referral, steward: str) -> bool:
    """Whether somebody else of the place sees to it."""
    return case.is_open and case.taker not in {"", steward}


def better_places(case: Referral, world: World, now: datetime, most: int) -> list[Place]:
    """The other places for this need, the nearest first."""
    own = world.content.places.get(case.place)
    city = case.city or (own.city if own else None)
    found = places_for(case.topic, city, world.content.places, world.content.cities, now, limit=most + 1)
    return [place for place in found if place.id != case.place][:most]


def relay(case: Referral, what: str, **said: Any) -> Relay:  # noqa: ANN401 -- whatever a Relay holds
    return Relay(case.id, Side.PLACE.value, what, **said)
