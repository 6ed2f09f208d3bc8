"""Days of a place that is open at night: a night belongs to the day on which it begins, and ends with its morning.

"Closed today" of a night shelter covers the night to come, and leaves the night that is under way at midnight whole.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from opening_hours import OpeningHours

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import NIGHT_ENDS, timetable
from bot.notices.dates import Period
from bot.notices.notice import Kind, Notice

MORNING = time(9)
"""When a night ends at a place whose hours do not tell."""
SHELTER = "shelter"
_VISITS = "visit"
_SMALL_HOURS = time(6)
_MINUTE = timedelta(minutes=1)
_OWN_HOURS = frozenset({Kind.HOURS, Kind.EXTRA})
"""Kinds with hours of their own: those tell how long a night lasts."""


def days_of(place: Place, kind: Kind, period: Period, now: datetime) -> tuple[datetime, datetime | None]:
    """From when to when a notice about these days lasts; days that have begun last from now on.

    They begin and end at midnight in Amsterdam, also when the clock changes; with the morning, where there are nights.
    """
    today = now.astimezone(AMSTERDAM).date()
    running = period.first <= today and (period.last is None or period.last >= today)
    begins = now if running else _begin_of(period.first, place, kind)
    return begins, _begin_of(period.last + timedelta(days=1), place, kind) if period.last else None


def tonight(place: Place, now: datetime) -> tuple[datetime, datetime]:
    """From now until the morning after."""
    here = now.astimezone(AMSTERDAM)
    day = here.date() if here.time() < _SMALL_HOURS else here.date() + timedelta(days=1)
    ends = with_night(place, _midnight(day))
    return now, ends if ends > now and ends.time() != time() else datetime.combine(day, MORNING, AMSTERDAM)


def with_nights(place: Place, notice: Notice) -> Notice:
    """The notice with its whole days ending with their nights."""
    if notice.kind in _OWN_HOURS:
        return notice
    begins, ends = notice.begins.astimezone(AMSTERDAM), notice.ends and notice.ends.astimezone(AMSTERDAM)
    return replace(notice, begins=with_night(place, begins), ends=ends and with_night(place, ends))


def with_night(place: Place, edge: datetime) -> datetime:
    """The end of the night that is under way at this midnight; the edge itself at any other time, and by day.

    :param edge: in Europe/Amsterdam.
    """
    over = night_over(timetable(place.hours), edge) if place.hours else None
    if over is None and edge.time() == time() and _is_for_nights(place):
        return edge.replace(hour=MORNING.hour)
    return over or edge


def night_over(table: OpeningHours, edge: datetime) -> datetime | None:
    """When the night ends that is under way at ``edge``, a midnight; None at other times, and where it is no night."""
    if edge.time() != time() or not table.is_open(edge) or not table.is_open(edge - _MINUTE):
        return None
    ends = table.next_change(edge)
    return ends if ends and ends.date() == edge.date() and ends.time() <= NIGHT_ENDS else None


def _is_for_nights(place: Place) -> bool:
    """A shelter before anything else, of which no hours tell when one can be there."""
    return place.kinds[:1] == (SHELTER,) and (place.hours is None or place.hours_of != _VISITS)


def _begin_of(day: date, place: Place, kind: Kind) -> datetime:
    return _midnight(day) if kind in _OWN_HOURS else with_night(place, _midnight(day))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), AMSTERDAM)
