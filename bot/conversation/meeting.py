"""When somebody can come: the moments that a steward is offered, and those that they type.

All of it is in Amsterdam's time. A moment within four weeks can be said by its weekday and day of the month alone.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import timetable
from bot.messages import Text
from bot.notices.dates import read_moment, read_time

FARTHEST = timedelta(days=28)
READY = 3
"""So many moments are offered at once."""
DAYS_OFFERED = 6
HOURS = (9, 10, 11, 13, 14, 15, 16)

_USUAL = (time(10), time(14))
"""Offered where nobody knows when the place receives people: on the next working days."""
_SATURDAY = 5
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_STAMP = "%Y%m%d%H%M"
_BETWEEN = re.compile(r"[,;،፣\n]| / ")
_MOST_STEPS = 40


def ready(place: Place | None, now: datetime) -> tuple[datetime, ...]:
    """The next moments at which the place receives people."""
    times = place.introductions.times if place and place.introductions else None
    moments = _openings(times, now) if times else _usual(now)
    return tuple(islice((at for at in moments if can_be(at, now)), READY))


def days(now: datetime) -> tuple[date, ...]:
    today = now.astimezone(AMSTERDAM).date()
    return tuple(today + timedelta(days=ahead) for ahead in range(1, 1 + DAYS_OFFERED))


def hours(day: str) -> tuple[datetime, ...]:
    """The usual hours of a day in ISO 8601."""
    return tuple(datetime.combine(date.fromisoformat(day), time(hour), AMSTERDAM) for hour in HOURS)


def can_be(at: datetime, now: datetime) -> bool:
    """Whether a moment is soon enough, and still to come."""
    return now < at <= now + FARTHEST


def stamp(at: datetime) -> str:
    """A moment as a part of a choice's id."""
    return at.astimezone(AMSTERDAM).strftime(_STAMP)


def read_stamp(written: str) -> datetime | None:
    """What ``stamp`` wrote, or None."""
    try:
        return datetime.strptime(written, _STAMP).replace(tzinfo=AMSTERDAM)
    except ValueError:
        return None


def day_of(written: str) -> date | None:
    """A day in ISO 8601, or None."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def day_label(day: date) -> Text:
    """A day as a short label: "Thursday 26"."""
    return Text("case-day", {"weekday": Text(f"weekday-{_WEEKDAYS[day.weekday()]}"), "day": day.day})


def moment_label(at: datetime) -> Text:
    """A moment as a short label: "Thursday 26, 10:00"."""
    here = at.astimezone(AMSTERDAM)
    weekday = Text(f"weekday-{_WEEKDAYS[here.weekday()]}")
    return Text("case-moment", {"weekday": weekday, "day": here.day, "time": here.time()})


def read_times(text: str, now: datetime) -> tuple[datetime, ...] | str | None:
    """The moments that were typed, one or several; a day alone in ISO 8601; None where one of them is unclear."""
    today = now.astimezone(AMSTERDAM).date()
    whole = read_moment(text, today)
    read = [whole] if whole else [read_moment(part, today) for part in _BETWEEN.split(text) if part.strip()]
    moments = [datetime.combine(one[0], one[1], AMSTERDAM) for one in read if one and one[1]]
    if read and len(moments) == len(read):
        return tuple(moments)
    return read[0][0].isoformat() if len(read) == 1 and read[0] else None


def read_hour(text: str, day: str) -> datetime | None:
    """The hour that was typed, on a day in ISO 8601."""
    hour, chosen = read_time(text), day_of(day)
    return datetime.combine(chosen, hour, AMSTERDAM) if hour and chosen else None


def _openings(times: str, now: datetime) -> Iterator[datetime]:
    """When the hours begin anew; a time that has begun has not."""
    table, at = timetable(times), now.astimezone(AMSTERDAM)
    for _ in range(_MOST_STEPS):
        change = table.next_change(at)
        if change is None:
            return
        at = change
        if table.is_open(at):
            yield at


def _usual(now: datetime) -> Iterator[datetime]:
    today = now.astimezone(AMSTERDAM).date()
    for ahead in range(1, DAYS_OFFERED):
        day = today + timedelta(days=ahead)
        if day.weekday() < _SATURDAY:
            yield from (datetime.combine(day, at, AMSTERDAM) for at in _USUAL)
