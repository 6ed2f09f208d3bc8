"""What a person does with their own referral: look at it, choose a time, write, end it, say whether it helped.

Rule 1: what a place wrote is shown when it is asked for, by a button, by OPEN or by the receipt, and not before.
Rule 2: what the person writes leaves in an effect or is gone; nothing of it is remembered here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.content.texts import AMSTERDAM
from bot.conversation import following, introduced, meeting
from bot.conversation.private_details import holds_private_details
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, language_of, turn, with_first
from bot.conversation.world import World
from bot.messages import Choice, Relay, Reply, Text, Value
from bot.notices.free_text import says_something
from bot.referral.accepting import accepts
from bot.referral.receipt import receipt_among
from bot.referral.referral import CONTENT, HELPED, LONGEST_WORDS, Referral, Side, State
from bot.referral.rules import MOST_UNREAD, allows, apply, could, is_full, proposed

WORDS = "refer-words"
"""What the session waits for while the next message goes to the place."""

PARTS_OF_DAY = ("morning", "afternoon", "evening")
ANY = "any"


def show(session: Session, _argument: str, world: World, now: datetime) -> Turn:
    """How far the person's referral is; what the place wrote counts as read from now on."""
    mine = world.referring.mine
    if mine is None:
        choices = (Choice("introduce", Text("button-refer")), Choice("human", Text("button-human")), MENU)
        return turn(session.at("menu"), Reply((Text("refer-nothing"),), choices=choices))
    return _shown(session, mine, world, now)


def open_answer(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """The answer to "OPEN": what a place wrote, or news that was held, which comes with any answer."""
    mine = world.referring.mine
    if mine is None or not mine.unread:
        return following.open_news(session, argument, world, now)
    return show(session, "", world, now)


def receipt(session: Session, found: Referral, world: World, now: datetime) -> Turn:
    """The message was the receipt of this referral: it moves to where that was typed."""
    move = _relay(found, "move")
    moved = apply(found, move, now)
    spoken = replace(session, language=session.language or found.language)
    made = _shown(spoken, moved, world, now)
    told = with_first(made, Text("refer-moved")) if found.is_open and world.brings_news else made
    return replace(told, effects=(move, *made.effects))


def accept(session: Session, time: str, world: World, now: datetime) -> Turn:
    """Come at a time that was proposed, in ISO 8601."""
    mine = world.referring.mine
    chosen = next((at for at in proposed(mine) if at.isoformat() == time), None) if mine else None
    if mine is None or chosen is None:
        return _changed(session, world, now)
    agreed = Text("refer-accepted", {"at": chosen, "place": introduced.place_name(mine.place, world)})
    said = (agreed, *introduced.how_to_get_there(mine.place, world))
    return _done(session, _relay(mine, "accept", times=(time,)), said, world, now)


def other_time(session: Session, part: str, world: World, now: datetime) -> Turn:
    """None of the times suits; a part of the day may be named that would."""
    mine = world.referring.mine
    if mine is None or not _can(mine, "other-time", now):
        return _changed(session, world, now)
    if part:
        detail = part if part in PARTS_OF_DAY else ""
        return _done(session, _relay(mine, "other-time", detail=detail), (Text("refer-other-sent"),), world, now)
    parts = (Choice(f"refer-other:{one}", Text(f"wish-{one}")) for one in PARTS_OF_DAY)
    choices = (*parts, Choice(f"refer-other:{ANY}", Text("refer-any")), MENU)
    return turn(session, Reply((Text("refer-other-ask"),), choices=choices))


def write(session: Session, _argument: str, world: World, now: datetime) -> Turn:
    """Ask for a short text; the next message is it, unless it is a command or a digit."""
    mine = world.referring.mine
    if mine is None or not _can(mine, "write", now):
        return _changed(session, world, now)
    return _ask_words(session, mine, world)


def hear(session: Session, text: str, world: World, now: datetime) -> Turn | None:
    """The text that was asked for, on its way to the place; None where none was asked for."""
    mine = world.referring.mine
    if session.waiting_for != WORDS or mine is None:
        return None
    words = " ".join(text.split())
    fault = _fault(words)
    if fault:
        return with_first(_ask_words(session, mine, world), fault)
    said = Text("refer-write-sent", {"place": introduced.place_name(mine.place, world)})
    relay = _relay(mine, "write", words=words, language=language_of(session))
    return _done(session, relay, (said,), world, now)


def end(session: Session, answer: str, world: World, now: datetime) -> Turn:
    """End it; asked once, because a wrong digit is quickly typed."""
    mine = world.referring.mine
    if mine is None or not _can(mine, "end", now):
        return _changed(session, world, now)
    place: dict[str, Value] = {"place": introduced.place_name(mine.place, world)}
    if answer == "yes":
        until = (now + CONTENT).astimezone(AMSTERDAM).date()
        said = Text("refer-ended", {**place, "until": until})
        choices = (Choice(f"refer:{mine.topic}", Text("refer-elsewhere")), MENU)
        return turn(session.at("menu"), Reply((said,), choices=choices), effects=(_relay(mine, "end"),))
    sure = (Choice("refer-end:yes", Text("refer-end-yes")), Choice("referral", Text("button-referral")), MENU)
    return turn(session, Reply((Text("refer-end-ask", place),), choices=sure))


def helped(session: Session, answer: str, world: World, now: datetime) -> Turn:
    """The one question afterwards."""
    mine = world.referring.mine
    if mine is None or not allows(mine, _relay(mine, "helped", detail=answer), now):
        return _changed(session, world, now)
    elsewhere = () if answer == "yes" else (Choice(f"places:{mine.topic}", Text("button-places")),)
    reply = Reply((Text("refer-helped-thanks"),), choices=(*elsewhere, MENU))
    return turn(session.at("menu"), reply, effects=(_relay(mine, "helped", detail=answer),))


def _shown(session: Session, mine: Referral, world: World, now: datetime) -> Turn:
    relay = _relay(mine, "read")
    effects = (relay,) if mine.unread and allows(mine, relay, now) else ()
    reply = introduced.heading(mine.place, world, *_lines(mine, world, now))
    here = replace(session, asks=mine.topic).at("referral")  # another place is asked for the same
    return turn(here, replace(reply, choices=(*_deeds(mine, world, now), MENU)), effects=effects)


def _done(session: Session, relay: Relay, said: tuple[Text, ...], world: World, now: datetime) -> Turn:
    """What was just said, and what can be done next; nothing where this cannot be done any more."""
    mine = world.referring.mine
    if mine is None or not allows(mine, relay, now):
        return _changed(session, world, now)
    after = apply(mine, relay, now)
    reply = introduced.heading(mine.place, world, *said, *_full(after, world))
    choices = (Choice("referral", Text("button-referral")), *_deeds(after, world, now), MENU)
    return turn(session.at("referral"), replace(reply, choices=choices), effects=(relay,))


def _lines(mine: Referral, world: World, now: datetime) -> Iterator[Text]:
    yield introduced.state_for_person(mine, world, now)
    if mine.state is State.AGREED:
        yield from introduced.how_to_get_there(mine.place, world)
    yield from introduced.answers(mine, world)
    yield from _full(mine, world)
    if mine.unreachable and mine.is_open:
        yield Text("refer-unreachable")
    yield from introduced.ends(mine, now)
    if _asks_whether_it_helped(mine):
        yield Text("refer-helped-ask")


def _full(mine: Referral, world: World) -> Iterator[Text]:
    """Why the person cannot write now, where it is because the place has not read what they wrote."""
    if is_full(mine):
        yield Text("refer-write-full", {"place": introduced.place_name(mine.place, world), "most": MOST_UNREAD})


def _deeds(mine: Referral, world: World, now: datetime) -> Iterator[Choice]:
    for time in proposed(mine):
        if time > now:
            yield Choice(f"refer-accept:{time.isoformat()}", meeting.moment_label(time))
    if _can(mine, "other-time", now):
        yield Choice("refer-other", Text("refer-none-fits" if mine.state is State.PROPOSED else "refer-cannot"))
    if _can(mine, "write", now):
        yield Choice("refer-write", Text("refer-write"))
    if mine.is_open:
        yield from _ways_around(mine)
        yield Choice("refer-end", Text("refer-end"))
    else:
        yield from _afterwards(mine, world)


def _ways_around(mine: Referral) -> Iterator[Choice]:
    """Where nobody answers: the place itself, with its drop-in hours, and other places."""
    if mine.told:
        yield Choice(f"place:{mine.place}", Text("button-place"))
        yield Choice(f"places:{mine.topic}", Text("button-places"))


def _afterwards(mine: Referral, world: World) -> Iterator[Choice]:
    if _asks_whether_it_helped(mine):
        yield from (Choice(f"refer-helped:{one}", Text(f"helped-{one}")) for one in HELPED)
    better = world.content.places.get(introduced.better_place(mine))
    if better:
        page = "refer-to" if accepts(better, mine.topic, world.confirmed) else "place"
        yield Choice(f"{page}:{better.id}", Text("place-name", {"name": better.name}))
    yield Choice(f"refer:{mine.topic}", Text("refer-elsewhere"))


def _asks_whether_it_helped(mine: Referral) -> bool:
    """Only of what somebody of the place ended, or of a time to come there, can anybody say."""
    by_place = mine.state in {State.ARRIVED, State.CLOSED} and any(one.side is Side.PLACE for one in mine.entries[-1:])
    return (by_place or mine.meeting is not None) and not mine.is_open and not mine.helped


def _ask_words(session: Session, mine: Referral, world: World) -> Turn:
    asked = Text("refer-write-ask", {"most": LONGEST_WORDS, "place": introduced.place_name(mine.place, world)})
    made = turn(session.at("referral"), Reply((asked,), choices=(Choice("referral", Text("button-back")), MENU)))
    return replace(made, session=replace(made.session or session, waiting_for=WORDS))


def _fault(words: str) -> Text | None:
    """Why these words do not go to the place, if they do not."""
    if not says_something(words):
        return Text("notice-fault-empty")
    if len(words) > LONGEST_WORDS:
        return Text("refer-write-long", {"most": LONGEST_WORDS})
    return Text("refer-write-private") if holds_private_details(words) or receipt_among(words) else None


def _changed(session: Session, world: World, now: datetime) -> Turn:
    """A button of an earlier moment: nothing happens, and it is shown how it is now."""
    made = show(session, "", world, now)
    return with_first(made, Text("steward-gone")) if world.referring.mine else made


def _can(mine: Referral, what: str, now: datetime) -> bool:
    return could(mine, Side.PERSON, what, now)


def _relay(mine: Referral, what: str, **said: Any) -> Relay:  # noqa: ANN401 -- whatever a Relay holds
    return Relay(mine.id, Side.PERSON.value, what, **said)


PAGES: Mapping[str, Callable[[Session, str, World, datetime], Turn]] = {
    "referral": show,
    "open": open_answer,
    "refer-accept": accept,
    "refer-other": other_time,
    "refer-write": write,
    "refer-end": end,
    "refer-helped": helped,
}
