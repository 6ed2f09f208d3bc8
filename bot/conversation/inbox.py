"""The people of a place answer those who were introduced to them: take one on, name a time, decline, write, let in.

Rule 1: the cases come from the steward's standing, never from a button's id.
Rule 2: a button of an earlier moment, or of a case that a colleague has, changes nothing and shows how it is now.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.conversation import meeting, steward
from bot.conversation.cases import ALL, HOME, better_places, can, case_choice, is_colleagues, relay, shown
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, language_of, turn, with_first
from bot.conversation.world import World
from bot.messages import Choice, Reply, Text
from bot.notices.free_text import foreign_contacts, says_something
from bot.referral.referral import LONGEST_WORDS, REASONS, Referral
from bot.referral.rules import MOST_TIMES, allows, apply, proposed

WAITS = "case-"
"""What the session waits for begins with this while a steward is asked for a time or for words."""

WORDS_WAIT = f"{WAITS}words"
"""What it waits for while the next message goes to the person."""

WORDS = frozenset({
    "inbox", "/inbox", "postvak", "aanmeldingen", "introductions", "demandes", "boîte", "الطلبات", "طلبات",
    "ናይ ርክብ ሕቶታት", "ሕቶታት",
})  # fmt: skip
"""What a steward types to get here; to everybody else these are ordinary words."""

OLD = "old"
MOST_SHOWN = 8
BETTER_PLACES = 4
_BETTER = "not-for-us"

_DOOR = Choice("case-door", Text("case-door"))


def home(session: Session, which: str, world: World, now: datetime) -> Turn:
    """The open cases; one alone is shown at once. ``which``: ``all`` lists them anyway, ``old`` those that ended."""
    if not world.standing.places:
        return steward.home(session, "", world, now)
    made = _home(_without(session), which, world, now)
    damaged = len(world.standing.unreadable)
    return with_first(made, Text("case-unreadable", {"count": damaged})) if damaged else made


def _home(here: Session, which: str, world: World, now: datetime) -> Turn:
    cases = [case for case in world.standing.cases if case.is_open is (which != OLD)]
    if len(cases) == 1 and not which:
        return shown(here, cases[0], world, now)
    ended = [case for case in world.standing.cases if not case.is_open]
    choices = (
        *(case_choice(case, world, now) for case in cases[:MOST_SHOWN]),
        *([Choice(f"inbox:{OLD}", Text("case-old"))] if ended and which != OLD else []),
        _DOOR,
        Choice("steward", Text("steward-home")),
        MENU,
    )
    prompt = Text("case-list") if cases else Text("case-list-none")
    return turn(here.at("inbox:all"), Reply((prompt,), choices=choices))


def one(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """One case, and what can be done with it."""
    case = world.standing.case(id_)
    return shown(_without(session), case, world, now) if case else _gone(session, world, now)


def deed(what: str, said: str) -> Callable[[Session, str, World, datetime], Turn]:
    """The page that does something which needs no more than a button."""

    def page(session: Session, id_: str, world: World, now: datetime) -> Turn:
        return _do(session, id_, what, Text(said), world, now)

    return page


def propose(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """Ask for a time instead of those that were proposed."""
    return _ask_time(replace(session, adds=False), id_, world, now)


def also(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """Ask for one more time."""
    return _ask_time(replace(session, adds=True), id_, world, now)


def day(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``<case>:<day>`` asks for the hour; without a day the days are offered."""
    id_, _, written = argument.partition(":")
    case, chosen = world.standing.case(id_), meeting.day_of(written)
    if case is None or not can(case, "propose", world, now):
        return _changed(session, id_, world, now)
    known = replace(session, case=id_, adds=session.adds and session.case == id_)
    if chosen is None:
        days = tuple(Choice(f"case-day:{id_}:{one}", meeting.day_label(one)) for one in meeting.days(now))
        return _waiting(known, "case-when", Reply((Text("case-when"),), choices=(*days, _back(case), MENU)))
    return _ask_hour(replace(known, day=written), case, written)


def time(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``<case>:<moment>``: propose it."""
    id_, _, written = argument.partition(":")
    at = meeting.read_stamp(written)
    adds = session.adds and session.case == id_
    return _propose(replace(session, adds=adds), id_, (at,), world, now) if at else _changed(session, id_, world, now)


def decline(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """Ask for the reason."""
    case = world.standing.case(id_)
    if case is None or not can(case, "decline", world, now):
        return _changed(session, id_, world, now)
    choices = tuple(Choice(f"case-reason:{id_}:{reason}", Text(f"decline-{reason}")) for reason in REASONS)
    return turn(_without(session), Reply((Text("case-why"),), choices=(*choices, _back(case), MENU)))


def reason(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``<case>:<reason>``: decline for it; where another place is better, ask which."""
    id_, _, why = argument.partition(":")
    case = world.standing.case(id_)
    if case is None or why != _BETTER:
        return _do(session, id_, "decline", Text("case-declined"), world, now, detail=why)
    known = better_places(case, world, now, BETTER_PLACES)
    choices = (
        *(Choice(f"case-better:{case.label}:{place.id}", Text("place-name", {"name": place.name})) for place in known),
        Choice(f"case-better:{case.label}:", Text("case-better-none")),
    )
    reply = Reply((Text("case-better"),), choices=(*choices, _back(case), MENU))
    return turn(replace(session, case=id_), reply)


def better(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``<label>:<place>``: decline, and name that place; with the case's own id it would be too long for a button."""
    label, _, place = argument.partition(":")
    case = world.standing.case(session.case or "")
    if case is None or case.label != label:
        return _gone(session, world, now)
    detail = f"{_BETTER}:{place}" if place in world.content.places else _BETTER
    return _do(session, case.id, "decline", Text("case-declined"), world, now, detail=detail)


def write(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """Ask for words; the next message is it, unless it is a command or a digit."""
    case = world.standing.case(id_)
    if case is None or not can(case, "write", world, now):
        return _changed(session, id_, world, now)
    return _ask_words(session, case)


def close(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``<case>`` asks whether, ``<case>:yes`` closes it."""
    id_, _, answer = argument.partition(":")
    case = world.standing.case(id_)
    if answer == "yes" or case is None or not case.is_open:
        return _do(session, id_, "close", Text("case-closed"), world, now)
    choices = (Choice(f"case-close:{id_}:yes", Text("case-close-yes")), _back(case), MENU)
    return turn(_without(session), Reply((Text("case-close-ask"),), choices=choices))


def door(session: Session, _argument: str, _world: World, _now: datetime) -> Turn:
    """What to do with somebody who stands there with a code."""
    return turn(_without(session), Reply((Text("case-door-ask"),), choices=(HOME, MENU)))


def at_door(session: Session, case: Referral, world: World, now: datetime) -> Turn:
    """A steward typed the whole receipt: it is right, and here is the case."""
    return with_first(shown(_without(session), case, world, now, came=True), Text("case-at-door"))


def hear(session: Session, text: str, world: World, now: datetime) -> Turn | None:
    """What a steward typed where a time or words were asked for; None where nothing was."""
    case = world.standing.case(session.case or "")
    reader = READERS.get(session.waiting_for)
    return reader(session, case, text, world, now) if reader and case else None


def unfit(words: str, referral: Referral, world: World) -> Text | None:
    """Why these words of a place are not passed on: nobody is to be led to another number, link or address."""
    place = world.content.places.get(referral.place)
    if not says_something(words):
        return Text("notice-fault-empty")
    if len(words) > LONGEST_WORDS:
        return Text("refer-write-long", {"most": LONGEST_WORDS})
    return Text("case-write-foreign") if place is None or foreign_contacts(words, place) else None


def _do(  # noqa: PLR0913, PLR0917 -- a deed, what is said of it, and where
    session: Session,
    id_: str,
    what: str,
    said: Text,
    world: World,
    now: datetime,
    **with_it: Any,  # noqa: ANN401
) -> Turn:
    """Do it and show the case as it then is; where it cannot be done, as it is."""
    case, me = world.standing.case(id_), world.standing.name
    if case is None or not allows(case, done := relay(case, what, **with_it), now, me):
        return _changed(session, id_, world, now)
    made = shown(_without(session), apply(case, done, now, me), world, now)
    return replace(with_first(made, said), effects=(done, *made.effects))


def _propose(session: Session, id_: str, times: tuple[datetime, ...], world: World, now: datetime) -> Turn:
    """Propose these times, beside those that stand or instead of them."""
    case = world.standing.case(id_)
    if case is None or not can(case, "propose", world, now):
        return _changed(session, id_, world, now)
    if not all(meeting.can_be(at, now) for at in times):
        return with_first(_ask_time(session, id_, world, now), Text("case-when-past"))
    kept = [at for at in proposed(case) if at > now] if session.adds else []
    all_ = tuple(sorted({*kept, *times}))[:MOST_TIMES]
    return _do(session, id_, "propose", Text("case-proposed"), world, now, times=tuple(at.isoformat() for at in all_))


def _ask_time(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """The next moments that fit the place, any other day, or what is typed."""
    case = world.standing.case(id_)
    if case is None or not can(case, "propose", world, now):
        return _changed(session, id_, world, now)
    ready = meeting.ready(world.content.places.get(case.place), now)
    choices = (
        *(Choice(f"case-time:{id_}:{meeting.stamp(at)}", meeting.moment_label(at)) for at in ready),
        Choice(f"case-day:{id_}", Text("case-other-day")),
    )
    asking = replace(_without(session), case=id_, adds=session.adds)
    return _waiting(asking, "case-when", Reply((Text("case-when"),), choices=(*choices, _back(case), MENU)))


def _ask_hour(session: Session, case: Referral, written: str) -> Turn:
    hours = tuple(
        Choice(f"case-time:{case.id}:{meeting.stamp(at)}", Text("case-time", {"time": at.time()}))
        for at in meeting.hours(written)
    )
    return _waiting(session, "case-hour", Reply((Text("case-hour"),), choices=(*hours, _back(case), MENU)))


def _ask_words(session: Session, case: Referral) -> Turn:
    reply = Reply((Text("case-write-ask", {"most": LONGEST_WORDS}),), choices=(_back(case), MENU))
    return _waiting(replace(_without(session), case=case.id), WORDS_WAIT, reply)


def _hear_when(session: Session, case: Referral, text: str, world: World, now: datetime) -> Turn:
    """One or more times, or a day alone, after which the hour is asked for."""
    read = meeting.read_times(text, now)
    if read is None:
        return with_first(_ask_time(session, case.id, world, now), Text("case-when-unclear"))
    if isinstance(read, str):
        return day(session, f"{case.id}:{read}", world, now)
    return _propose(session, case.id, read, world, now)


def _hear_hour(session: Session, case: Referral, text: str, world: World, now: datetime) -> Turn:
    """The hour of the day that was chosen; or another day and hour."""
    at = meeting.read_hour(text, session.day or "")
    return _propose(session, case.id, (at,), world, now) if at else _hear_when(session, case, text, world, now)


def _hear_words(session: Session, case: Referral, text: str, world: World, now: datetime) -> Turn:
    words = " ".join(text.split())
    fault = unfit(words, case, world)
    if fault:
        return with_first(_ask_words(session, case), fault)
    said = {"words": words, "language": language_of(session)}
    return _do(session, case.id, "write", Text("case-write-sent"), world, now, **said)


READERS: Mapping[str, Callable[[Session, Referral, str, World, datetime], Turn]] = {
    "case-when": _hear_when,
    "case-hour": _hear_hour,
    WORDS_WAIT: _hear_words,
}


def _changed(session: Session, id_: str, world: World, now: datetime) -> Turn:
    """It cannot be done now: perhaps a colleague was first."""
    case = world.standing.case(id_)
    if case is None:
        return _gone(session, world, now)
    said = Text("case-too-late" if is_colleagues(case, world.standing.name) else "steward-gone")
    return with_first(shown(_without(session), case, world, now), said)


def _gone(session: Session, world: World, now: datetime) -> Turn:
    made = home(session, ALL, world, now)
    return with_first(made, Text("steward-gone")) if world.standing.places else made


def _waiting(session: Session, for_: str, reply: Reply) -> Turn:
    made = turn(session, reply)
    return replace(made, session=replace(made.session or session, waiting_for=for_))


def _without(session: Session) -> Session:
    """The session without what was asked about a case."""
    waits = "question" if session.waiting_for.startswith(WAITS) else session.waiting_for
    return replace(session, case=None, day=None, adds=False, waiting_for=waits)


def _back(case: Referral) -> Choice:
    return Choice(f"case:{case.id}", Text("button-back"))


PAGES: Mapping[str, Callable[[Session, str, World, datetime], Turn]] = {
    "inbox": home,
    "case": one,
    "case-take": deed("take", "case-took"),
    "case-take-over": deed("take-over", "case-took"),
    "case-propose": propose,
    "case-also": also,
    "case-day": day,
    "case-time": time,
    "case-decline": decline,
    "case-reason": reason,
    "case-better": better,
    "case-write": write,
    "case-arrived": deed("arrived", "case-came"),
    "case-close": close,
    "case-door": door,
}
