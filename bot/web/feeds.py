"""Feeds for other sites and calendars: iCalendar (RFC 5545) of a place, Atom (RFC 4287) of a city."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from itertools import groupby

from bot.content.places import City, Place
from bot.content.texts import AMSTERDAM, Texts
from bot.directory.hours import Open
from bot.directory.opening import Stretch, ahead
from bot.messages import Text
from bot.notices.notice import Notice
from bot.notices.sentences import sentences

SHOWN_AHEAD = timedelta(days=14)
Told = tuple[Place, Notice, Text]
"""A notice, its place, and the line about the hours of that place now."""

_LINE_OCTETS = 75
_STAMP = "%Y%m%dT%H%M%SZ"


def calendar(place: Place, notices: Sequence[Notice], texts: Texts, now: datetime) -> str:
    """When the place is open in the next two weeks, and what it announces, as an iCalendar object."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Wegwijs//open data//EN",
        f"X-WR-CALNAME:{_escaped(place.name)}",
        *(
            line
            for stretch in open_stretches(place, notices, now)
            for line in _opening_event(place, stretch, texts, now)
        ),
        *(line for notice in notices if not notice.is_over(now) for line in _notice_event(place, notice, texts, now)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def open_stretches(place: Place, notices: Sequence[Notice], now: datetime) -> Iterator[Stretch]:
    """When the place is open, as far as that is not over; from yesterday on, so that a night has its beginning."""
    yesterday = datetime.combine(now.astimezone(AMSTERDAM).date() - timedelta(days=1), time(), AMSTERDAM)
    stretches = ahead(place, notices, yesterday, now + SHOWN_AHEAD)
    for state, group in groupby(stretches, key=lambda stretch: stretch.state):
        joined = list(group)
        ends = joined[-1].ends
        if state is Open.OPEN and (ends is None or ends > now):
            yield Stretch(joined[0].begins, ends, state)


def atom(city: City, told: Sequence[Told], texts: Texts, here: str, now: datetime) -> dict[str, object]:
    """What the template of an Atom feed needs. ``here``: the feed's own address."""
    entries = [_entry(place, notice, hours, texts) for place, notice, hours in told]
    updated = max((notice.confirmed_last for _, notice, _ in told), default=now)
    return {
        "id": f"tag:wegwijs,2026:city:{city.id}:{texts.language}",
        "title": texts.render(Text("feed-title", {"city": Text(f"city-{city.id}")}), isolate=False),
        "language": texts.language,
        "here": here,
        "updated": updated.astimezone(UTC).isoformat(),
        "entries": entries,
    }


def _entry(place: Place, notice: Notice, hours: Text, texts: Texts) -> dict[str, str]:
    title, *words = (texts.render(text, isolate=False) for text in sentences(notice, place.name, texts.language))
    return {
        "id": f"tag:wegwijs,2026:notice:{notice.id}",
        "title": title,
        "updated": notice.confirmed_last.astimezone(UTC).isoformat(),
        "kind": notice.kind.value,
        "author": place.name,
        "content": "\n".join([title, *words]),
        "hours": f"{place.name}: {texts.render(hours, isolate=False)}",
    }


def _opening_event(place: Place, stretch: Stretch, texts: Texts, now: datetime) -> Iterator[str]:
    begins = stretch.begins.astimezone(UTC)
    yield from _event(
        f"open-{place.id}-{begins.strftime(_STAMP)}",
        texts.render(Text("feed-open", {"place": place.name}), isolate=False),
        Stretch(begins, stretch.ends or now + SHOWN_AHEAD, stretch.state),
        datetime.combine(place.checked, time(), UTC),
        "OPEN",
    )


def _notice_event(place: Place, notice: Notice, texts: Texts, now: datetime) -> Iterator[str]:
    said = " ".join(texts.render(text, isolate=False) for text in sentences(notice, place.name, texts.language))
    ends = notice.ends or max(now, notice.begins) + SHOWN_AHEAD
    stretch = Stretch(notice.begins, ends, Open.UNKNOWN)
    yield from _event(f"notice-{notice.id}", said, stretch, notice.confirmed_last, f"NOTICE-{notice.kind.name}")


def _event(id_: str, summary: str, stretch: Stretch, stamp: datetime, category: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{id_}@wegwijs"
    yield f"DTSTAMP:{stamp.astimezone(UTC).strftime(_STAMP)}"
    yield f"DTSTART:{stretch.begins.astimezone(UTC).strftime(_STAMP)}"
    if stretch.ends:
        yield f"DTEND:{stretch.ends.astimezone(UTC).strftime(_STAMP)}"
    yield f"SUMMARY:{_escaped(summary)}"
    yield f"CATEGORIES:{category}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    """RFC 5545, 3.3.11."""
    return text.translate({ord("\\"): "\\\\", ord(";"): "\\;", ord(","): "\\,", ord("\n"): "\\n", ord("\r"): None})


def _folded(line: str) -> Iterator[str]:
    """RFC 5545, 3.1: no line above 75 octets, a character is never cut."""
    part, room = "", _LINE_OCTETS
    for character in line:
        octets = len(character.encode())
        if octets > room:
            yield part
            part, room = " ", _LINE_OCTETS - 1
        part, room = part + character, room - octets
    yield part
