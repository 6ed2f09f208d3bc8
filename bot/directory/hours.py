"""Whether a place is open by its own hours, in states that are never collapsed into two.

Rule 1: a source that says nothing of public holidays supports no claim about them: on such a day the hours are unknown.
Rule 2: hours are the place's own; ``directory.opening`` lays dated notices over them, and is what everybody asks.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

from opening_hours import OpeningHours

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.messages import Text, Value
from bot.notices.notice import Notice
from bot.notices.sentences import brief, when

ALWAYS = "24/7"
OPEN_END = "+"
"""In ``17:00+`` nobody said when it ends, and the library would say midnight."""
NIGHT_ENDS = time(12)
"""Closing tomorrow before noon is said as a time alone: "open until 08:00" is tonight's shift."""


class Open(Enum):
    """What can be said of a place at one moment."""

    OPEN = "open"
    CLOSED = "closed"
    APPOINTMENT = "appointment"
    UNKNOWN = "unknown"
    FULL = "full"  # only a notice says so


@dataclass(frozen=True, slots=True)
class HoursNow:
    """``until`` (Europe/Amsterdam): when an open place closes or a closed one opens; None when that is not known.

    ``because``: the notice that decides, when one does.
    """

    state: Open
    until: datetime | None
    checked: date | None  # when what we know was last read
    because: Notice | None = None


def hours_now(place: Place, now: datetime) -> HoursNow:
    """The state of the place at ``now``, an aware datetime in any zone."""
    if now.tzinfo is None:
        raise ValueError("now must carry a time zone")
    if place.appointment and not place.drop_in and (place.hours is None or place.hours_of == "visit"):
        return HoursNow(Open.APPOINTMENT, None, place.checked)
    if place.hours is None:
        return HoursNow(Open.UNKNOWN, None, place.checked)
    state, until = _by_the_clock(place.hours, now.astimezone(AMSTERDAM))
    return HoursNow(state, until, place.checked)


def hours_text(place: Place, hours: HoursNow, now: datetime) -> Text:
    """The line that a person reads about ``hours``, with the notice that decides in brackets."""
    if hours.because is None or hours.state is Open.UNKNOWN:
        return _own_text(place, hours, now)
    if hours.state is Open.FULL:
        return Text("place-full", {"when": when(hours.because)})
    return Text("place-noticed", {"hours": _own_text(place, hours, now), "notice": brief(hours.because)})


def _own_text(place: Place, hours: HoursNow, now: datetime) -> Text:
    """The line without a notice; its ``by`` argument is what they are hours of (HOURS_OF)."""
    by: dict[str, Value] = {"by": place.hours_of}
    if hours.state is Open.OPEN:
        return _until("place-open-until", hours.until, now, by) or Text(_open_without_end(place), by)
    if hours.state is Open.CLOSED:
        return _until("place-closed-opens", hours.until, now, by) or Text("place-closed", by)
    if hours.state is Open.APPOINTMENT:
        return Text("place-by-appointment")
    return Text("place-hours-unknown", {"checked": hours.checked} if hours.checked else {})


def _open_without_end(place: Place) -> str:
    return "place-open-always" if place.hours == ALWAYS else "place-open"


def _by_the_clock(hours: str, here: datetime) -> tuple[Open, datetime | None]:
    if not timetable(hours).is_open(here):
        return Open.CLOSED, timetable(_certain(hours)).next_change(here)
    certain = timetable(_certain(hours))
    if not certain.is_open(here):
        return Open.UNKNOWN, None
    return Open.OPEN, None if OPEN_END in hours else _closes(hours, here)


def _closes(hours: str, here: datetime) -> datetime | None:
    """The next certain closing. A night that runs into a public holiday still ends in the morning, not at midnight."""
    told, certain = (timetable(rule).next_change(here) for rule in (hours, _certain(hours)))
    if told is None or certain is None or certain.time() != time():
        return certain
    return told if told.date() == certain.date() and told.time() < NIGHT_ENDS else certain


def _certain(hours: str) -> str:
    """The hours without the public holidays, unless the hours themselves speak of them."""
    return hours if "PH" in hours or hours == ALWAYS else f"{hours}; PH off"


@lru_cache(maxsize=1024)  # parsing costs more than asking, and the directory has few different hours
def timetable(hours: str) -> OpeningHours:
    """The evaluator of ``opening_hours`` in Amsterdam, with Dutch public holidays."""
    return OpeningHours(hours, timezone=AMSTERDAM, country="NL", auto_country=False, auto_timezone=False)


def _until(id_: str, until: datetime | None, now: datetime, by: dict[str, Value]) -> Text | None:
    """``id_`` with the time, and ``<id_>-day`` with the day as well when the time alone would mislead."""
    if until is None:
        return None
    here = now.astimezone(AMSTERDAM)
    tonight = until.date() == here.date() + timedelta(days=1) and until.time() < NIGHT_ENDS
    if until.date() == here.date() or (tonight and id_ == "place-open-until"):
        return Text(id_, {**by, "time": until.time()})
    return Text(f"{id_}-day", {**by, "at": until})
