"""What a steward fills in on the page of a referral, as a deed of the place. Pure.

Rule 1: what the person will read names no link, number or address that is not the place's own.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time

from bot.content.texts import AMSTERDAM
from bot.conversation.cases import better_places, relay
from bot.conversation.inbox import unfit
from bot.conversation.meeting import can_be
from bot.errors import Refused
from bot.messages import Relay
from bot.notices.free_text import cleaned
from bot.referral.referral import REASONS, Referral
from bot.referral.rules import MOST_TIMES
from bot.web.visits import Visit

MOST_BETTER = 20
"""So many other places a page offers when a place declines."""


def read_deed(referral: Referral, visit: Visit, now: datetime) -> Relay:
    """What was filled in.

    :raises Refused: something is missing or wrong; with the ids of the texts that say so.
    """
    what = visit.form.get("what", "")
    reader = _READERS.get(what)
    return reader(referral, visit, now) if reader else relay(referral, what)


def _read_times(referral: Referral, visit: Visit, now: datetime) -> Relay:
    form = visit.form
    filled = [(form.get(f"day{row}", ""), form.get(f"hour{row}", "")) for row in range(1, MOST_TIMES + 1)]
    times = sorted({_time(day, hour) for day, hour in filled if day or hour})
    if not times:
        raise Refused(["case-when-unclear"])
    if not all(can_be(one, now) for one in times):
        raise Refused(["case-when-past"])
    return relay(referral, "propose", times=tuple(one.isoformat() for one in times))


def _time(day: str, hour: str) -> datetime:
    """A moment in UTC, from a day and an hour in Amsterdam.

    :raises Refused: one of them is missing.
    """
    try:
        return datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), AMSTERDAM).astimezone(UTC)
    except (ValueError, OverflowError) as error:  # the first hour of the year 1 is in no year elsewhere
        raise Refused(["case-when-unclear"]) from error


def _read_reason(referral: Referral, visit: Visit, now: datetime) -> Relay:
    reason, better = visit.form.get("reason", ""), visit.form.get("better", "")
    if reason not in REASONS:
        raise Refused(["case-why"])
    known = better in {place.id for place in better_places(referral, visit.world, now, MOST_BETTER)}
    detail = f"{reason}:{better}" if known and reason == "not-for-us" else reason
    return relay(referral, "decline", detail=detail)


def _read_words(referral: Referral, visit: Visit, _now: datetime) -> Relay:
    words = cleaned(visit.form.get("words", ""))
    fault = unfit(words, referral, visit.world)
    if fault:
        raise Refused([fault.id])
    return relay(referral, "write", words=words, language=visit.language)


_READERS: Mapping[str, Callable[[Referral, Visit, datetime], Relay]] = {
    "propose": _read_times,
    "decline": _read_reason,
    "write": _read_words,
}
