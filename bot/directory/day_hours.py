"""The hours of a place on one day, with its notices laid over them, and the line that tells them.

Rule 1: the line always names its day.
Rule 2: a night belongs to the day on which it begins: what is open at midnight and shut by noon is last night's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import reduce

from opening_hours import State

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import ALWAYS, NIGHT_ENDS, HoursNow, Open, hours_text, timetable
from bot.directory.opening import moments, opening
from bot.messages import Day, Text, Value
from bot.notices.notice import Notice
from bot.notices.sentences import brief

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_DAY_ENDS = "24:00"
_TOLD = (Open.UNKNOWN, Open.FULL, Open.APPOINTMENT)
"""What is said of a day on which nothing is surely open, the gravest doubt first; else it is closed."""


@dataclass(frozen=True, slots=True)
class Times:
    """A time of being open; ``ends`` None: nobody said when."""

    begins: datetime
    ends: datetime | None


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of one day. ``state``: open when ``times`` has any, else what is to be said; ``known``: as of when."""

    day: date
    state: Open
    times: tuple[Times, ...]
    known: HoursNow


def day_hours(place: Place, notices: Sequence[Notice], day: date) -> DayHours:
    """What is known of the place on ``day``, a day in Amsterdam."""
    begins, ends = _midnight(day), _midnight(day + _DAY)
    found = list(moments(place, notices, begins, ends))
    if len(found) > 1 and _is_last_night(place, notices, found[0]):
        found = found[1:]
    found += _unsure(place, notices, begins, ends)
    times = _joined([Times(at, one.until) for at, one in found if one.state is Open.OPEN])
    states = {one.state for _, one in found}
    state = Open.OPEN if times else next((one for one in _TOLD if one in states), Open.CLOSED)
    return DayHours(day, state, tuple(_whole(one, place, notices, ends) for one in times), _telling(found, state))


def day_text(place: Place, hours: DayHours, today: date) -> Text:
    """The line that a person reads about the day, with the notice that decides in brackets."""
    day, by = Day(hours.day, with_year=hours.day.year != today.year), place.hours_of
    if hours.state in _TOLD:
        return Text("place-day-told", {"day": day, "hours": hours_text(place, hours.known, _midnight(hours.day))})
    told = _open_text(place, hours, day) if hours.times else Text("place-day-closed", {"day": day, "by": by})
    because = hours.known.because
    return Text("place-noticed", {"hours": told, "notice": brief(because)}) if because else told


def _open_text(place: Place, hours: DayHours, day: Day) -> Text:
    by: dict[str, Value] = {"by": place.hours_of}
    if place.hours == ALWAYS and hours.times == (Times(_midnight(hours.day), None),):
        return Text("place-day-told", {"day": day, "hours": Text("place-open-always", by)})
    return Text("place-day-open", {**by, "day": day, "times": _times_words(hours.times)})


def _times_words(times: Sequence[Times]) -> Value:
    parts: list[Value] = [_words(one) for one in times]
    return reduce(lambda first, rest: Text("hours-and", {"first": first, "rest": rest}), parts)


def _words(times: Times) -> Text:
    begins = times.begins.strftime("%H:%M")
    if times.ends is None:
        return Text("place-times-from", {"from": begins})
    ends = times.ends.strftime("%H:%M")
    is_midnight = times.ends.time() == time() and times.ends.date() > times.begins.date()
    return Text("hours-times", {"from": begins, "to": _DAY_ENDS if is_midnight else ends})


def _is_last_night(place: Place, notices: Sequence[Notice], first: tuple[datetime, HoursNow]) -> bool:
    """Whether what is so at midnight began the day before and ends with the morning: a night, or a notice about it."""
    at, found = first
    if found.until is None or found.until > at.replace(hour=NIGHT_ENDS.hour):
        return False
    if found.state is not Open.OPEN:
        return bool(found.because and found.because.ends and found.because.ends <= at)
    return opening(place, notices, at - _MINUTE).state is Open.OPEN


def _unsure(
    place: Place, notices: Sequence[Notice], begins: datetime, ends: datetime
) -> list[tuple[datetime, HoursNow]]:
    """The openings of a public holiday of which the source says nothing: the week's own steps pass them by."""
    if place.hours is None:
        return []
    opens = [at for at, _, state, _ in timetable(place.hours).intervals(begins, ends) if state is State.OPEN]
    found = [(at, opening(place, notices, at)) for at in opens]
    return [(at, one) for at, one in found if one.state is Open.UNKNOWN]


def _joined(times: Sequence[Times]) -> list[Times]:
    """Times that touch, as one."""
    joined: list[Times] = []
    for one in times:
        touches = joined and joined[-1].ends == one.begins
        joined[-1:] = [Times(joined[-1].begins, one.ends)] if touches else [*joined[-1:], one]
    return joined


def _whole(times: Times, place: Place, notices: Sequence[Notice], midnight: datetime) -> Times:
    """The times with the night to come whole; what is open until the next noon or later ends with its day."""
    if times.ends is None or times.ends < midnight:
        return times
    ends = times.ends if times.ends > midnight else _night_behind(place, notices, midnight)
    is_night = ends <= midnight.replace(hour=NIGHT_ENDS.hour) and ends - times.begins < _DAY
    return Times(times.begins, ends if is_night else midnight)


def _night_behind(place: Place, notices: Sequence[Notice], midnight: datetime) -> datetime:
    """When a night that something changes about at midnight is over."""
    found = opening(place, notices, midnight)
    return found.until if found.state is Open.OPEN and found.until else midnight


def _telling(found: Sequence[tuple[datetime, HoursNow]], state: Open) -> HoursNow:
    """The moment of the day that says most of it: with a notice if one decides, and in its state."""
    alike = [one for _, one in found if one.state is state]
    noticed = [one for _, one in found if one.because] if state not in _TOLD else [one for one in alike if one.because]
    return (noticed or alike)[0]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), AMSTERDAM)
