"""A case as the steward of its place sees it: what is known, what was said, and what can be done with it.

Rule 1: the person's words are shown once, to the steward who took the case on, and are deleted by that.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from bot.content.texts import AMSTERDAM
from bot.conversation import introduced, meeting
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, turn
from bot.conversation.world import World
from bot.messages import Choice, Relay, Reply, Text, Value
from bot.referral.referral import REASONS, Entry, Referral, Side, State
from bot.referral.rules import MOST_TIMES, allows, proposed

ALL = "all"
HOME = Choice(f"inbox:{ALL}", Text("case-home"))


def shown(session: Session, case: Referral, world: World, now: datetime, *, came: bool = False) -> Turn:
    """The case. The person's words are shown once, to the steward who has taken it on."""
    mine = case.taker == world.standing.name
    unread = [entry for entry in case.entries if entry.side is Side.PERSON and entry.words]
    reads = bool(unread) and mine
    lines = (*_facts(case, world, now), *_said(case, reads=reads), *_ends(case))
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
    words = [entry for entry in case.entries if entry.side is Side.PERSON and entry.what == "write"]
    unread = [entry for entry in words if entry.words]
    if reads:
        yield from map(introduced.words_of, unread)
        yield Text("case-words-once")
    elif unread and case.is_open:
        yield Text("case-words-waiting")
    elif words and not unread:
        yield Text("case-words-gone")
    if case.unreachable and case.is_open:
        yield Text("case-unreachable")


def _other_time(entry: Entry) -> Text:
    return Text("case-other-part", {"wish": Text(f"wish-{entry.detail}")}) if entry.detail else Text("case-other-time")


def _ends(case: Referral) -> Iterator[Text]:
    if case.content_ends:
        yield Text("case-deleted", {"until": case.content_ends.astimezone(AMSTERDAM).date()})


def _deeds(case: Referral, world: World, now: datetime, *, came: bool) -> Iterator[Choice]:
    """What this steward can do now, the likeliest first."""
    me, id_ = world.standing.name, case.id
    arrived = Choice(f"case-arrived:{id_}", Text("case-arrived"))
    comes = case.state in {State.PROPOSED, State.AGREED}
    if case.is_open and (came or comes):
        yield arrived
    if allows(case, relay(case, "take"), now, me) and case.taker != me:
        yield Choice(f"case-take:{id_}", Text("case-take"))
    if case.is_open and case.taker not in {"", me}:
        yield Choice(f"case-take-over:{id_}", Text("case-take-over"))
    if may_propose(case, world, now):
        if 0 < len(proposed(case)) < MOST_TIMES:
            yield Choice(f"case-also:{id_}", Text("case-also"))
        yield Choice(f"case-propose:{id_}", Text("case-propose"))
    if case.taker == me and allows(case, relay(case, "write", words="a"), now, me):
        yield Choice(f"case-write:{id_}", Text("case-write"))
    if allows(case, relay(case, "decline", detail=REASONS[0]), now, me):
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


def may_propose(case: Referral, world: World, now: datetime) -> bool:
    soon = (now + timedelta(hours=1)).isoformat()
    return allows(case, relay(case, "propose", times=(soon,)), now, world.standing.name)


def relay(case: Referral, what: str, **said: Any) -> Relay:  # noqa: ANN401 -- whatever a Relay holds
    return Relay(case.id, Side.PLACE.value, what, **said)
