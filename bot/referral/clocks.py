"""When something happens in a referral without anybody doing it: each as a deed of the service."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.referral.referral import Referral, Side, State
from bot.referral.rules import ANSWERS, quotes

REMIND_AFTER = timedelta(hours=24)
REMIND_AFTER_DANGER = timedelta(hours=2)
TELL_AFTER = timedelta(hours=48)
"""Unanswered for so long: the place is reminded, and then the person is told."""

COME_BY = timedelta(days=7)
"""So long after the agreed time the place may say that the person came."""

LOOK_AGAIN = timedelta(hours=1)
"""So long after the person read the place's words they may read them again."""


def waiting_since(referral: Referral) -> datetime | None:
    """Since when the person waits for an answer of the place; None when the place has answered."""
    since: datetime | None = referral.created
    for entry in referral.entries:
        if entry.side is Side.PLACE and entry.what in ANSWERS:
            since = None
        elif entry.side is Side.PERSON and entry.what == "other-time":
            since = since or entry.at
    return since


def due(referral: Referral, now: datetime) -> tuple[str, ...]:
    """The deeds of the service whose time has come, in their order."""
    ripe = [what for when, what in sorted(_alarms(referral)) if when <= now]
    return ("expire",) if "expire" in ripe else tuple(ripe)


def wakes(referral: Referral) -> datetime | None:
    """When ``due`` next has something; None: never."""
    return min((when for when, _ in _alarms(referral)), default=None)


def _alarms(referral: Referral) -> Iterator[tuple[datetime, str]]:
    if quotes(referral):
        yield referral.used + LOOK_AGAIN, "clear"
    if not referral.is_open:
        return
    since = waiting_since(referral)
    if since and not referral.reminded:
        yield since + (REMIND_AFTER_DANGER if referral.urgent else REMIND_AFTER), "remind"
    if since and not referral.told:
        yield since + TELL_AFTER, "tell"
    if referral.meeting:
        yield referral.meeting + COME_BY, "expire"
    yield referral.access_ends, "expire"


def is_lost(referral: Referral, *, confirmed: bool, accepting: bool) -> bool:
    """Whether nobody can be expected to answer any more: the place has no steward, or does not take this topic now.

    What was taken is still answered by who took it, and an agreed time stands.
    """
    if not referral.is_open or referral.state is State.AGREED:
        return False
    return not confirmed or (referral.state is State.ASKED and not accepting)
