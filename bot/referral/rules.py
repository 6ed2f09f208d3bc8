"""What each side may do in a referral, and what becomes of it. ``DEEDS`` has them all.

Rule 1: words are gone once they were read: the person's as soon as the place has them on its screen, the place's with
the next thing that the person does, or after ``clocks.LOOK_AGAIN``.
Rule 2: whoever withdraws leaves nothing but the label.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.errors import Refused
from bot.messages import Relay
from bot.referral.referral import ACCESS, HELPED, LONGEST_WORDS, REASONS, Entry, Referral, Side, State

MOST_TIMES = 3
"""So many times a place may propose at once."""

MOST_UNREAD = 5
"""So many messages of a person wait at most for the place to read them: all of them are shown to it at once."""

ANSWERS = frozenset({"propose", "decline", "write", "arrived", "close"})
"""Deeds of the place that answer the person: they are told of each."""

CALLS = frozenset({"accept", "other-time", "write", "end"})
"""Deeds of the person that the place is told of."""

OUTDATES = frozenset({"read", "move", "end"})
"""Deeds of the person after which no letter need tell them that there is something to read."""

NOT_NOW, TAKEN = "referral-not-now", "referral-taken"
"""Texts that say why something is refused."""

_BETTER = "not-for-us"
_SOON = timedelta(hours=1)

Deed = Callable[[Referral, Relay, datetime, str], Referral]


def apply(referral: Referral, relay: Relay, now: datetime, taker: str = "") -> Referral:
    """The referral after a deed; ``version`` stays. ``taker``: the pseudonym of the steward who does it.

    :raises Refused: it cannot be done now, or not so.
    """
    deed = DEEDS.get((relay.side, relay.what))
    if deed is None:
        raise Refused([NOT_NOW])
    if relay.side != Side.PERSON.value:
        return deed(referral, relay, now, taker)
    if now >= referral.access_ends:
        raise Refused([NOT_NOW])
    return replace(deed(_without_read_words(referral), relay, now, taker), used=now)


def allows(referral: Referral, relay: Relay, now: datetime, taker: str = "") -> bool:
    """Whether ``apply`` would do it."""
    try:
        apply(referral, relay, now, taker)
    except Refused:
        return False
    return True


def could(referral: Referral, side: Side, what: str, now: datetime, taker: str = "") -> bool:
    """Whether a deed of this kind can be done, when something that fits is filled in.

    Not for ``accept`` and ``helped``: what fits them depends on what was proposed or ended.
    """
    filled = Relay(referral.id, side.value, what, times=((now + _SOON).isoformat(),), detail=REASONS[0], words="a")
    return allows(referral, filled, now, taker)


def proposed(referral: Referral) -> tuple[datetime, ...]:
    """The times that the person may choose from now."""
    if referral.state is not State.PROPOSED:
        return ()
    return next((entry.times for entry in reversed(referral.entries) if entry.what == "propose"), ())


def withdrawn(referral: Referral, now: datetime) -> Referral:
    """An open referral after its person left it: the label, and that it was withdrawn."""
    return replace(
        referral,
        state=State.WITHDRAWN,
        city=None,
        wishes=(),
        meeting=None,
        closed=now,
        entries=(Entry(Side.PERSON, "end", now),),
    )


def for_place(referral: Referral) -> Referral:
    """What the place may see: what the person said afterwards, and what we told them, is not its business."""
    entries = tuple(entry for entry in referral.entries if entry.side is not Side.SERVICE)
    return replace(referral, helped="", entries=entries)


def is_full(referral: Referral) -> bool:
    """Whether so many messages of the person wait for the place to read them that no more are taken."""
    return referral.is_open and len(referral.waiting) >= MOST_UNREAD


def quotes(referral: Referral) -> bool:
    """Whether words of the place are kept that the person has read."""
    return any(entry.words and entry.read for entry in referral.entries if entry.side is Side.PLACE)


def _accept(referral: Referral, relay: Relay, now: datetime, _taker: str) -> Referral:
    (chosen, *others) = _times(relay) or (None,)
    _insist(chosen is not None and not others and chosen in proposed(referral) and chosen > now)
    return _said(replace(referral, state=State.AGREED, meeting=chosen), relay, now)


def _other_time(referral: Referral, relay: Relay, now: datetime, _taker: str) -> Referral:
    _insist(referral.state in {State.PROPOSED, State.AGREED})
    return _said(replace(referral, state=State.TAKEN, meeting=None), relay, now)


def _write(referral: Referral, relay: Relay, now: datetime, _taker: str) -> Referral:
    """Own words come after the place has answered, never at first."""
    _insist(referral.is_open and referral.state is not State.ASKED and _is_short(relay.words))
    _insist(not is_full(referral))
    return _said(referral, relay, now)


def _end(referral: Referral, _relay: Relay, now: datetime, _taker: str) -> Referral:
    _insist(referral.is_open)
    return withdrawn(referral, now)


def _read_by_person(referral: Referral, _relay: Relay, _now: datetime, _taker: str) -> Referral:
    entries = tuple(entry if entry.side is Side.PERSON else replace(entry, read=True) for entry in referral.entries)
    return replace(referral, entries=entries)


def _move(referral: Referral, _relay: Relay, _now: datetime, _taker: str) -> Referral:
    """The person is now where they typed the receipt."""
    return replace(referral, unreachable=False)


def _helped(referral: Referral, relay: Relay, _now: datetime, _taker: str) -> Referral:
    _insist(not referral.is_open and not referral.helped and relay.detail in HELPED)
    return replace(referral, helped=relay.detail)


def _take(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    _insist(referral.is_open)
    if referral.taker == taker:
        return referral
    _insist(not referral.taker, TAKEN)
    return _said(_by(referral, taker), relay, now)


def _take_over(referral: Referral, _relay: Relay, _now: datetime, taker: str) -> Referral:
    _insist(referral.is_open)
    return replace(_by(referral, taker), taker=taker)


def _propose(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    times = _times(relay)
    _insist(
        referral.is_open
        and 1 <= len(times) <= MOST_TIMES
        and len(set(times)) == len(times)
        and all(now < time <= now + ACCESS for time in times)
    )
    answered = _answered(referral, relay, now, taker)
    return replace(answered, state=State.PROPOSED, meeting=None)


def _decline(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    reason, _, better = relay.detail.partition(":")
    _insist(referral.is_open and reason in REASONS and (not better or reason == _BETTER))
    return _closed(_answered(referral, relay, now, taker), State.DECLINED, now)


def _write_back(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    _insist(referral.is_open and _is_short(relay.words))
    return _answered(referral, relay, now, taker)


def _read_by_place(referral: Referral, _relay: Relay, _now: datetime, _taker: str) -> Referral:
    entries = tuple(
        replace(entry, read=True, words="") if entry.side is Side.PERSON else entry for entry in referral.entries
    )
    return replace(referral, entries=entries)


def _arrived(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    """Whoever stands at the door may say so."""
    _insist(referral.is_open)
    here = replace(referral, taker=referral.taker or taker)
    return _closed(_said(here, relay, now), State.ARRIVED, now)


def _close(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    _insist(referral.is_open)
    return _closed(_answered(referral, relay, now, taker), State.CLOSED, now)


def _remind(referral: Referral, _relay: Relay, _now: datetime, _taker: str) -> Referral:
    _insist(referral.is_open)
    return replace(referral, reminded=True)


def _tell(referral: Referral, relay: Relay, now: datetime, _taker: str) -> Referral:
    _insist(referral.is_open)
    return _said(replace(referral, told=True), relay, now)


def _expire(referral: Referral, relay: Relay, now: datetime, _taker: str) -> Referral:
    _insist(referral.is_open)
    return _closed(_said(referral, relay, now), State.EXPIRED, now)


def _unreachable(referral: Referral, _relay: Relay, _now: datetime, _taker: str) -> Referral:
    return replace(referral, unreachable=True)


def _gone(referral: Referral, relay: Relay, now: datetime, _taker: str) -> Referral:
    """The place takes no introductions any more."""
    _insist(referral.is_open)
    return _closed(_said(referral, relay, now), State.CLOSED, now)


def _clear(referral: Referral, _relay: Relay, _now: datetime, _taker: str) -> Referral:
    return _without_read_words(referral)


DEEDS: Mapping[tuple[str, str], Deed] = {
    ("person", "accept"): _accept,
    ("person", "other-time"): _other_time,
    ("person", "write"): _write,
    ("person", "end"): _end,
    ("person", "read"): _read_by_person,
    ("person", "move"): _move,
    ("person", "helped"): _helped,
    ("place", "take"): _take,
    ("place", "take-over"): _take_over,
    ("place", "propose"): _propose,
    ("place", "decline"): _decline,
    ("place", "write"): _write_back,
    ("place", "read"): _read_by_place,
    ("place", "arrived"): _arrived,
    ("place", "close"): _close,
    ("service", "remind"): _remind,
    ("service", "tell"): _tell,
    ("service", "expire"): _expire,
    ("service", "unreachable"): _unreachable,
    ("service", "gone"): _gone,
    ("service", "clear"): _clear,
}
"""By side and name. ``Side`` has the sides."""


def _insist(allowed: bool, why: str = NOT_NOW) -> None:  # noqa: FBT001
    if not allowed:
        raise Refused([why])


def _said(referral: Referral, relay: Relay, now: datetime) -> Referral:
    entry = Entry(
        Side(relay.side), relay.what, now, _times(relay), relay.detail, " ".join(relay.words.split()), relay.language
    )
    return replace(referral, entries=(*referral.entries, entry))


def _by(referral: Referral, taker: str) -> Referral:
    """Taken by this steward, if it was nobody's yet."""
    asked = referral.state is State.ASKED
    return replace(referral, taker=referral.taker or taker, state=State.TAKEN if asked else referral.state)


def _answered(referral: Referral, relay: Relay, now: datetime, taker: str) -> Referral:
    """After an answer of the steward who took it, or who takes it by this; the clocks begin anew."""
    _insist(referral.taker in {"", taker}, TAKEN)
    return _said(replace(_by(referral, taker), reminded=False, told=False), relay, now)


def _closed(referral: Referral, state: State, now: datetime) -> Referral:
    return replace(referral, state=state, closed=now)


def _times(relay: Relay) -> tuple[datetime, ...]:
    """The times of a deed, aware.

    :raises Refused: one cannot be read, or has no zone.
    """
    try:
        times = tuple(datetime.fromisoformat(time) for time in relay.times)
    except ValueError as error:
        raise Refused([NOT_NOW]) from error
    _insist(all(time.tzinfo is not None for time in times))
    return times


def _is_short(words: str) -> bool:
    return 0 < len(" ".join(words.split())) <= LONGEST_WORDS


def _without_read_words(referral: Referral) -> Referral:
    """Without the words of the place that the person has read."""
    entries = tuple(
        replace(entry, words="") if entry.side is Side.PLACE and entry.read else entry for entry in referral.entries
    )
    return replace(referral, entries=entries)
