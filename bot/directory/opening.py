"""The one answer to "is it open?": the hours of a place, with its notices laid over them.

Every answer, list, page, feed and the API asks here and nowhere else.
Rule 1: closed goes before full, full before other hours, those before the week's own; words change no hours.
Rule 2: a night belongs to the day on which it begins. "Closed on Wednesday" leaves Tuesday's night its morning
and takes Wednesday's night whole.
Rule 3: a notice until further notice that nobody confirmed for weeks leaves the hours unknown, from that day on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice

from opening_hours import State

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import HoursNow, Open, hours_now, timetable
from bot.directory.nights import night_over, with_night
from bot.notices.notice import TRUSTED, Kind, Notice

_LOOKS_AHEAD = timedelta(days=400)
"""Farther than any notice reaches."""
_MOST_STEPS = 200
_INTERVALS_READ = 240
"""So far the hours of a notice are looked at: some months of days."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in which the answer stays the same; ``ends`` None: as far as anybody knows."""

    begins: datetime
    ends: datetime | None
    state: Open


@dataclass(frozen=True, slots=True)
class _Span:
    """From ``begins`` up to ``ends`` (None: without an end) a notice decides."""

    begins: datetime
    ends: datetime | None
    notice: Notice

    def covers(self, moment: datetime) -> bool:
        return self.begins <= moment and (self.ends is None or moment < self.ends)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A place's notices as spans: when it is closed, when full, when other hours hold, and when those open."""

    place: Place
    closed: tuple[_Span, ...]
    full: tuple[_Span, ...]
    other: tuple[_Span, ...]
    openings: tuple[_Span, ...]

    def at(self, moment: datetime) -> HoursNow:
        """The state at a moment. ``until`` is the next moment at which something may change."""
        for spans, state in ((self.closed, Open.CLOSED), (self.full, Open.FULL), (self.openings, Open.OPEN)):
            span = _covering(spans, moment)
            if span:
                return self._decided(span, state, moment)
        span = _covering(self.other, moment)
        if span:
            return self._decided(span, Open.CLOSED, moment)
        week = hours_now(self.place, moment)
        return replace(week, until=_first((week.until, self._next_edge(moment), self._midnight(week, moment))))

    def _decided(self, span: _Span, state: Open, moment: datetime) -> HoursNow:
        notice, until = span.notice, self._next_edge(moment)
        confirmed = notice.confirmed_last.astimezone(AMSTERDAM).date()
        if notice.ends is None and moment - notice.confirmed_last >= TRUSTED:
            return HoursNow(Open.UNKNOWN, until, confirmed, notice)
        return HoursNow(state, until, confirmed, notice)

    def _midnight(self, week: HoursNow, moment: datetime) -> datetime | None:
        """A holiday of which the week says nothing is over at midnight."""
        if self.place.hours is None or week.state is not Open.UNKNOWN:
            return None
        return (moment + _DAY).replace(hour=0, minute=0, second=0, microsecond=0)

    def _next_edge(self, moment: datetime) -> datetime | None:
        spans = (*self.closed, *self.full, *self.other, *self.openings)
        edges = (edge for span in spans for edge in (span.begins, span.ends, _doubt(span)))
        return min((edge for edge in edges if edge and edge > moment), default=None)


def opening(place: Place, notices: Sequence[Notice], now: datetime) -> HoursNow:
    """The state of the place at ``now``, an aware datetime; ``notices`` are those of this place, over or to come."""
    told = [one for one in notices if one.kind not in {Kind.MOVED, Kind.MESSAGE} and one.counts(now)]
    if not told:
        return hours_now(place, now)
    laid, here = _lay(place, told, now), now.astimezone(AMSTERDAM)
    found = laid.at(here)
    return replace(found, until=_until(laid, found, here))


def ahead(place: Place, notices: Sequence[Notice], start: datetime, end: datetime) -> Iterator[Stretch]:
    """What the answer is from ``start`` to ``end``, one stretch after the other, as far as it is known."""
    for begins, found in moments(place, notices, start, end):
        yield Stretch(begins, found.until, found.state)


def moments(
    place: Place, notices: Sequence[Notice], start: datetime, end: datetime
) -> Iterator[tuple[datetime, HoursNow]]:
    """What is known at ``start``, and at each moment until ``end`` at which something may change."""
    told = [one for one in notices if one.kind not in {Kind.MOVED, Kind.MESSAGE} and one.counts(start)]
    laid, at = _lay(place, told, start), start.astimezone(AMSTERDAM)
    for _ in range(_MOST_STEPS):
        found = laid.at(at)
        yield at, found
        if found.until is None or found.until >= end:
            return
        at = found.until


def _until(laid: _Laid, found: HoursNow, now: datetime) -> datetime | None:
    """When an open or full place stops being so, and when a closed one opens; None where that is not certain."""
    state, at = found.state, found.until
    if state in {Open.UNKNOWN, Open.APPOINTMENT}:
        return None
    for _ in range(_MOST_STEPS):
        if at is None or at - now > _LOOKS_AHEAD:
            return None
        then = laid.at(at)
        if then.state is Open.OPEN if state is Open.CLOSED else then.state is not state:
            return at
        if state is Open.CLOSED and then.state in {Open.APPOINTMENT, Open.FULL}:
            return None
        at = then.until
    return None


def _lay(place: Place, notices: Sequence[Notice], now: datetime) -> _Laid:
    spans = [_span(place, one) for one in notices]
    other = [span for span in spans if span.notice.kind is Kind.HOURS]
    extra = [span for span in spans if span.notice.kind is Kind.EXTRA]
    return _Laid(
        place,
        tuple(span for span in spans if span.notice.kind is Kind.CLOSED),
        tuple(span for span in spans if span.notice.kind is Kind.FULL),
        tuple(other),
        tuple(opened for span in (*other, *extra) for opened in _openings(span.notice, now)),
    )


def _span(place: Place, notice: Notice) -> _Span:
    """What the notice covers; where it begins or ends with a day, nights are kept whole."""
    begins = with_night(place, notice.begins.astimezone(AMSTERDAM))
    return _Span(begins, with_night(place, notice.ends.astimezone(AMSTERDAM)) if notice.ends else None, notice)


def _openings(notice: Notice, now: datetime) -> Iterator[_Span]:
    """When the notice's own hours open, each opening that begins while it holds, whole."""
    table, begins = timetable(notice.hours or "off"), notice.begins.astimezone(AMSTERDAM)
    start = max(night_over(table, begins) or begins, now.astimezone(AMSTERDAM) - _DAY)
    end = notice.ends.astimezone(AMSTERDAM) if notice.ends else start + _LOOKS_AHEAD
    if start >= end:
        return
    for opens, closes, state, _ in islice(table.intervals(start, end), _INTERVALS_READ):
        if state is State.OPEN:
            yield _Span(opens, (night_over(table, end) or end) if closes == end else closes, notice)


def _covering(spans: Iterable[_Span], moment: datetime) -> _Span | None:
    """The span that decides; of several the one that was written last."""
    return max((span for span in spans if span.covers(moment)), key=lambda span: span.notice.created, default=None)


def _doubt(span: _Span) -> datetime | None:
    """When a notice until further notice is no longer believed."""
    return span.notice.confirmed_last.astimezone(AMSTERDAM) + TRUSTED if span.notice.ends is None else None


def _first(moments: Iterable[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment), default=None)
