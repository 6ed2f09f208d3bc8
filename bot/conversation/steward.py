"""Stewards: a notice in three taps (what, when, send), and what can be done with it afterwards.

Rule 1: nothing is posted that was not shown as it will read; a button sends the draft that it stood under, or nothing.
Rule 2: the places for which somebody may speak come from their standing, never from a button's id.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.content.texts import AMSTERDAM
from bot.conversation.own_notices import (
    HOME,
    deeds,
    find,
    in_all_languages,
    judged,
    label_of,
    name_of,
    of_place,
    outlook,
    shown,
    title_of,
)
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, language_of, turn, with_first
from bot.conversation.world import World
from bot.directory.nights import days_of, tonight
from bot.messages import BecomeSteward, Choice, Counted, Day, PostNotice, Reply, ResignSteward, SettleNotice, Text
from bot.notices.dates import Period, read_hours, read_period
from bot.notices.drafts import Draft, load_draft, new_draft
from bot.notices.notice import Kind, Notice, State
from bot.notices.rules import LONGEST_WORDS

WAITS = "notice-"
"""What the session waits for begins with this while a draft asks for words of the steward."""

WORDS = frozenset({"plaats", "plek", "place", "lieu", "مكان", "المكان", "ቦታ", "/place", "/plaats"})
"""What a steward types to get here; to everybody else these are ordinary words."""

DAYS_PICKED = 6
USUAL_HOURS = ("09:00-13:00", "10:00-14:00", "10:00-17:00", "13:00-17:00", "17:00-21:00")


def home(session: Session, place: str, world: World, now: datetime) -> Turn:
    """What the place announces now, and what it may announce next; first which place, for a steward of several."""
    mine = world.standing.places
    chosen = next((one for one in (place, session.place) if one in mine), mine[0] if len(mine) == 1 else None)
    if not mine:
        return turn(_without_draft(session).at("menu"), Reply((Text("steward-none"),), choices=(MENU,)))
    if chosen is None:
        choices = tuple(Choice(f"steward:{one}", name_of(one, world)) for one in mine)
        return turn(_without_draft(session), Reply((Text("steward-which"),), choices=(*choices, MENU)))
    current = tuple(of_place(chosen, world, now))
    reply = Reply(
        (*(shown(notice, world, language_of(session)) for notice in current), Text("steward-what")),
        heading=name_of(chosen, world),
        choices=(
            *(Choice(f"notice:{kind.value}", Text(f"steward-kind-{kind.value}")) for kind in Kind),
            *(Choice(f"notice-one:{one.id}", label_of(one)) for one in current),
            Choice("inbox", Text("button-inbox")),
            *(Choice(f"steward:{one}", name_of(one, world)) for one in mine if one != chosen),
            Choice(f"steward-leaving:{chosen}", Text("steward-resign")),
            MENU,
        ),
    )
    return turn(replace(_without_draft(session), place=chosen).at("steward"), reply)


def bind(session: Session, world: World, now: datetime) -> Turn:
    """The message is the code of an invitation, or looks like one."""
    standing = world.standing
    if standing.invited not in world.content.places:
        return turn(session, Reply((Text("steward-code-wrong"),), choices=(MENU,)))
    place = standing.invited or ""
    bound = replace(world, standing=replace(standing, places=tuple(sorted({*standing.places, place}))))
    made = with_first(home(session, place, bound, now), Text("steward-welcome", {"place": title_of(place, world)}))
    return replace(made, effects=(BecomeSteward(standing.invitation, place), Counted("steward:bound")))


def begin(session: Session, kind: str, world: World, now: datetime) -> Turn:
    """A new notice of this kind."""
    place = session.place or next(iter(world.standing.places), "")
    if place not in world.standing.places or kind not in {one.value for one in Kind}:
        return home(session, "", world, now)
    return _ask(session, new_draft(place, Kind(kind), now), world, now)


def pick_time(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``today``, ``tonight``, ``tomorrow``, ``open``, a day as ISO 8601, or ``other`` for the list of days."""
    draft = _draft(session, world)
    if draft is None:
        return _gone(session, world, now)
    today = now.astimezone(AMSTERDAM).date()
    if argument == "tonight":
        return _ask(session, draft.timed(*tonight(world.content.places[draft.place], now)), world, now)
    named = {"today": today, "tomorrow": today + timedelta(days=1)}
    first = named.get(argument) or _iso(argument)
    if argument == "open":
        return _ask(session, _timed(draft, Period(today, None), world, now), world, now)
    if first is None:
        return _ask_day(session, draft, today)
    return _ask(session, _timed(draft, Period(first, first), world, now), world, now)


def pick_hours(session: Session, hours: str, world: World, now: datetime) -> Turn:
    draft, read = _draft(session, world), read_hours(hours)
    if draft is None or read is None:
        return _gone(session, world, now)
    return _ask(session, replace(draft, hours=read), world, now)


def hear(session: Session, text: str, world: World, now: datetime) -> Turn | None:
    """What a steward typed where a draft asks for it; None when it asks for nothing."""
    draft = _draft(session, world)
    asked = session.waiting_for.removeprefix(WAITS)
    if draft is None or not session.waiting_for.startswith(WAITS) or asked not in READERS:
        return None
    filled = READERS[asked](draft, text, world, language_of(session), now)
    if filled is None:
        return with_first(_ask(session, draft, world, now), Text(f"steward-{asked}-unclear"))
    return _ask(session, filled, world, now)


def send(session: Session, digest: str, world: World, now: datetime) -> Turn:
    """Post the draft that stands beside the pressed button; another one is shown first."""
    draft = _draft(session, world)
    if draft is None or draft.asks:
        return _gone(session, world, now)
    verdict = judged(draft, world, now)
    if draft.digest != digest or not verdict.sound:
        return _ask(session, draft, world, now)
    notice = draft.notice(State.WAITING if verdict.waits else State.PUBLISHED)
    reply = Reply(
        (Text("steward-kept-waiting" if verdict.waits else "steward-sent"),),
        heading=name_of(draft.place, world),
        choices=(Choice(f"notice-undo:{notice.id}", Text("steward-undo")), HOME, MENU),
    )
    effects = (PostNotice(notice.dump(), draft.replaces), Counted(f"notice:{notice.kind.value}"))
    return turn(_without_draft(session).at("steward"), reply, effects=effects)


def one(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """One notice of the steward's place, and what can be done with it."""
    notice = find(id_, world, now)
    if notice is None:
        return _gone(session, world, now)
    reply = Reply(
        (shown(notice, world, language_of(session)),),
        heading=name_of(notice.place, world),
        choices=(*deeds(notice, world, now), HOME, MENU),
    )
    return turn(session.at(f"notice-one:{id_}"), reply)


def undo(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """Take it back, within two minutes; later it can only be ended."""
    notice = find(id_, world, now)
    if notice is not None and not notice.can_be_undone(now) and notice.state is State.PUBLISHED:
        return with_first(one(session, id_, world, now), Text("steward-undo-late"))
    return _settle(session, notice, "undo", world, now)


def change(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """The same kind of notice anew; the old one ends when the new one is sent."""
    notice = find(id_, world, now)
    if notice is None:
        return _gone(session, world, now)
    draft = replace(new_draft(notice.place, notice.kind, now), replaces=id_)
    return _ask(session, draft, world, now)


_OF_WAITING = frozenset({"approve", "refuse"})
"""What can be decided about a notice that waits, and about no other."""


def settle(how: str) -> Callable[[Session, str, World, datetime], Turn]:
    """The page that ends, confirms, approves or refuses a notice."""

    def page(session: Session, id_: str, world: World, now: datetime) -> Turn:
        notice = find(id_, world, now)
        own = how == "approve" and id_ in world.standing.wrote
        late = notice is not None and (notice.state is State.WAITING) != (how in _OF_WAITING)
        return one(session, id_, world, now) if own or late else _settle(session, notice, how, world, now)

    return page


def leaving(session: Session, place: str, world: World, now: datetime) -> Turn:
    """Ask once more: only a new code would bring them back."""
    if place not in world.standing.places:
        return home(session, "", world, now)
    asked = Text("steward-resign-sure", {"place": title_of(place, world)})
    choices = (Choice(f"steward-leave:{place}", Text("steward-resign")), HOME)
    return turn(_without_draft(session).at("steward"), Reply((asked,), choices=choices))


def resign(session: Session, place: str, world: World, now: datetime) -> Turn:
    if place not in world.standing.places:
        return home(session, "", world, now)
    left = replace(_without_draft(session), place=None).at("menu")
    said = Text("steward-resigned", {"place": title_of(place, world)})
    return turn(left, Reply((said,), choices=(MENU,)), effects=(ResignSteward(place),))


def _settle(session: Session, notice: Notice | None, how: str, world: World, now: datetime) -> Turn:
    if notice is None:
        return _gone(session, world, now)
    reply = Reply((Text(f"steward-done-{how}"),), heading=name_of(notice.place, world), choices=(HOME, MENU))
    effects = (SettleNotice(notice.id, how), Counted(f"notice-{how}"))
    return turn(_without_draft(session).at("steward"), reply, effects=effects)


def _ask(session: Session, draft: Draft, world: World, now: datetime) -> Turn:
    """The next thing that the draft needs, or all of it as it will read."""
    kept = replace(session, draft=draft.dump(), place=draft.place).at("steward")
    if draft.asks is None:
        return _preview(kept, draft, world, now)
    choices = tuple(ASKS[draft.asks](draft, world)) if draft.asks in ASKS else ()
    asked = Text(f"steward-{draft.asks}", {"most": LONGEST_WORDS} if draft.asks == "words" else {})
    reply = Reply((asked,), heading=Text(f"steward-kind-{draft.kind.value}"), choices=(*choices, HOME))
    return turn(replace(kept, waiting_for=f"{WAITS}{draft.asks}"), reply)


def _ask_day(session: Session, draft: Draft, today: date) -> Turn:
    days = [today + timedelta(days=ahead) for ahead in range(2, 2 + DAYS_PICKED)]
    choices = tuple(Choice(f"notice-when:{day}", Text("steward-day", {"day": Day(day)})) for day in days)
    asking = replace(session.at("steward"), waiting_for=f"{WAITS}when", draft=draft.dump())
    return turn(asking, Reply((Text("steward-which-day"),), choices=(*choices, HOME)))


def _preview(session: Session, draft: Draft, world: World, now: datetime) -> Turn:
    verdict = judged(draft, world, now)
    again = Choice(f"notice:{draft.kind.value}", Text("steward-again"))
    if not verdict.sound:
        reply = Reply(verdict.faults, heading=Text("steward-fault"), choices=(again, HOME))
        return turn(session, reply)
    after = (Text("steward-needs-eyes"), *verdict.waits) if verdict.waits else ()
    reply = Reply(
        (*in_all_languages(draft.notice(), world), *after, *outlook(draft, world, language_of(session))),
        heading=Text("steward-preview"),
        choices=(Choice(f"notice-send:{draft.digest}", Text("steward-send")), again, HOME),
    )
    return turn(session, reply)


def _when_choices(draft: Draft, _world: World) -> Iterator[Choice]:
    night = ("tonight",) if draft.kind is Kind.FULL else ()
    for name in ("today", *night, "tomorrow", "other", "open"):
        yield Choice(f"notice-when:{name}", Text(f"steward-{name}"))


def _hours_choices(_draft: Draft, _world: World) -> Iterator[Choice]:
    return (Choice(f"notice-hours:{hours}", Text("steward-hours-pick", {"hours": hours})) for hours in USUAL_HOURS)


ASKS: Mapping[str, Callable[[Draft, World], Iterator[Choice]]] = {"when": _when_choices, "hours": _hours_choices}


def _timed(draft: Draft, period: Period, world: World, now: datetime) -> Draft:
    return draft.timed(*days_of(world.content.places[draft.place], draft.kind, period, now))


def _read_when(draft: Draft, text: str, world: World, _language: str, now: datetime) -> Draft | None:
    period = read_period(text, now.astimezone(AMSTERDAM).date())
    return _timed(draft, period, world, now) if period else None


def _read_hours(draft: Draft, text: str, _world: World, _language: str, _now: datetime) -> Draft | None:
    hours = read_hours(text)
    return replace(draft, hours=hours) if hours else None


def _read_address(draft: Draft, text: str, _world: World, _language: str, _now: datetime) -> Draft | None:
    return replace(draft, address=" ".join(text.split()))


def _read_words(draft: Draft, text: str, _world: World, language: str, _now: datetime) -> Draft | None:
    return replace(draft, words={language: " ".join(text.split())})


READERS: Mapping[str, Callable[[Draft, str, World, str, datetime], Draft | None]] = {
    "when": _read_when,
    "hours": _read_hours,
    "address": _read_address,
    "words": _read_words,
}


def _iso(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _draft(session: Session, world: World) -> Draft | None:
    """The draft, if there is one for a place of this steward."""
    draft = load_draft(session.draft) if session.draft else None
    return draft if draft and draft.place in world.standing.places and draft.place in world.content.places else None


def _gone(session: Session, world: World, now: datetime) -> Turn:
    """A button of an earlier conversation: nothing happens, and the beginning is shown."""
    made = home(session, "", world, now)
    return with_first(made, Text("steward-gone")) if world.standing.places else made


def _without_draft(session: Session) -> Session:
    return replace(session, draft=None)


PAGES: Mapping[str, Callable[[Session, str, World, datetime], Turn]] = {
    "steward": home,
    "steward-leaving": leaving,
    "steward-leave": resign,
    "notice": begin,
    "notice-when": pick_time,
    "notice-hours": pick_hours,
    "notice-send": send,
    "notice-one": one,
    "notice-undo": undo,
    "notice-change": change,
    **{f"notice-{how}": settle(how) for how in ("end", "confirm", "approve", "refuse")},
}
