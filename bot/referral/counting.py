"""Counting referrals without people: what the store counts, by place, topic, language and week.

Rule 1: a number under five is shown to nobody.
Rule 2: all is counted in the week in which it was asked, so that a row can be read from left to right.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.content.texts import AMSTERDAM
from bot.referral.clocks import TELL_AFTER
from bot.referral.referral import HELPED, Referral, Side, State
from bot.referral.rules import ANSWERS
from bot.small_numbers import SHOWN_FROM

PREFIX = "referral"
WHATS = ("asked", "answered", "arrived", "declined", "expired", *(f"helped-{answer}" for answer in HELPED))
"""What is counted, in the order of the table. ``answered``: within 48 hours."""

_ENDS = {State.ARRIVED: "arrived", State.DECLINED: "declined", State.EXPIRED: "expired"}


@dataclass(frozen=True, slots=True)
class Row:
    """One week of one place, topic and language; a number is None where it is too small to be shown."""

    week: date
    place: str
    topic: str
    language: str
    numbers: Mapping[str, int | None]


def counted(before: Referral | None, after: Referral) -> Iterator[str]:
    """What of ``WHATS`` happened between the two."""
    if before is None:
        yield "asked"
    if _answered_in_time(after) and not (before and _answers(before)):
        yield "answered"
    if after.state in _ENDS and not (before and before.state is after.state):
        yield _ENDS[after.state]
    if after.helped and not (before and before.helped):
        yield f"helped-{after.helped}"


def name(referral: Referral, what: str) -> str:
    """What the store counts this as."""
    return f"{PREFIX}:{referral.place}:{referral.topic}:{referral.language}:{what}"


def prefix(place: str) -> str:
    """How the names of all that is counted for a place begin."""
    return f"{PREFIX}:{place}:"


def week_of(moment: datetime) -> date:
    """The Monday of its week in Amsterdam."""
    day = moment.astimezone(AMSTERDAM).date()
    return day - timedelta(days=day.weekday())


def table(counts: Iterable[tuple[str, str, int]]) -> tuple[Row, ...]:
    """The rows of what the store counted (day, name, amount), the latest week first."""
    found: dict[tuple[str, str, str, str], dict[str, int]] = {}
    for day, called, amount in counts:
        kind, place, topic, language, what = called.split(":")
        if kind == PREFIX:
            found.setdefault((day, place, topic, language), {})[what] = amount
    latest = sorted(found.items(), key=lambda one: (_backwards(one[0][0]), one[0][1:]))
    return tuple(
        Row(date.fromisoformat(day), place, topic, language, {what: _shown(numbers.get(what, 0)) for what in WHATS})
        for (day, place, topic, language), numbers in latest
    )


def _answers(referral: Referral) -> list[datetime]:
    return [entry.at for entry in referral.entries if entry.side is Side.PLACE and entry.what in ANSWERS]


def _answered_in_time(referral: Referral) -> bool:
    answers = _answers(referral)
    return bool(answers) and answers[0] - referral.created < TELL_AFTER


def _shown(amount: int) -> int | None:
    return amount if amount >= SHOWN_FROM else None


def _backwards(day: str) -> int:
    return -date.fromisoformat(day).toordinal()
