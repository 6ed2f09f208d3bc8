"""The directory as volunteers keep it: ``content/places/<id>.toml``, one place a file, and ``content/cities.toml``.

Reading is strict: every key that is missing, unknown or cannot be used becomes a Finding with its line and
what to write instead. A place with a finding, also one whose file cannot be read at all, is still built as far as
possible, so that one mistake shows one finding.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from opening_hours import validate

from bot.content.findings import Finding, shown
from bot.content.known import Known, called, id_of
from bot.content.phones import Phone, phone_advice, read_phone
from bot.content.records import Record, read_record
from bot.messages import LANGUAGES, Coordinates

KINDS = Known(
    {
        "clinic",
        "day-centre",
        "education",
        "emergency-line",
        "food",
        "information",
        "legal",
        "national",
        "police-support",
        "return",
        "shelter",
        "women",
        "youth",
    },
)
CONFIDENCES = Known(("page", "named"))
"""``page``: read on a page of the place or about it; ``named``: only named in a document."""

HOURS_OF = Known(("visit", "phone", "chat", "site", "tickets"))
"""What the hours are hours of: the door, the telephone, written messages, a website, or the handing out of tickets."""

_LANGUAGES = Known(LANGUAGES)

TITLE_WORDS = 3
"""A source that is not an address is the title of a document, which has some words."""


_SPAN = re.compile(r"\d{1,2}:\d\d\s*(?:-\s*\d{1,2}:\d\d|\+)")
_SAME_TIME = re.compile(r"(\d{1,2}:\d\d)\s*-\s*\1")
_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_DATE = re.compile(rf"\b({'|'.join(re.findall('...', _MONTHS))}) (\d{{1,2}})\b(?!:)")
_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True)
class City:
    """A municipality: its middle, and how people write its name, in any language and script."""

    id: str
    name: str
    centre: Coordinates
    also: tuple[str, ...] = ()
    ambiguous: bool = False  # its name is an ordinary word too, such as Leiden


@dataclass(frozen=True, slots=True)
class Introductions:
    """What a place takes anonymous introductions for. Empty languages, and no times: not known.

    ``times``: when people can come, as OpenStreetMap opening_hours.
    """

    topics: tuple[str, ...]
    languages: tuple[str, ...] = ()
    times: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """An organisation at one location; who it is for and how one gets in are texts in ``places.ftl``."""

    id: str
    name: str
    kinds: tuple[str, ...]
    services: tuple[str, ...]  # topic ids, the most important first
    confidence: str
    checked: date  # date.min when it could not be read
    sources: tuple[str, ...]
    aside: tuple[str, ...] = ()  # those of the services that are for some people only, or a side of its work
    city: str | None = None
    serves: tuple[str, ...] = ()  # other cities where it works as well
    address: str | None = None
    postcode: str | None = None
    coordinates: Coordinates | None = None
    phone: Phone | None = None
    whatsapp: Phone | None = None
    email: str | None = None
    website: str | None = None
    hours: str | None = None  # OpenStreetMap opening_hours; None: not known
    hours_of: str = "visit"
    hours_source: str | None = None  # the hours in the words of the source, also when they are too vague for `hours`
    drop_in: bool | None = None  # None: not known
    appointment: bool | None = None
    through: str | None = None  # the id of the place where one goes first
    announced: bool = False  # another organisation may announce a person
    introductions: Introductions | None = None  # what people can be introduced there for, through us
    languages: tuple[str, ...] = ()
    listed: bool = True  # False: found by its name, never offered
    source_year: int | None = None
    also: tuple[str, ...] = ()
    ambiguous: bool = False  # its name is a slip away from an ordinary word
    note: str | None = None  # for volunteers: what is still to be checked

    @property
    def national(self) -> bool:
        return "national" in self.kinds

    @property
    def indirect(self) -> bool:
        """One gets in through somebody else: another place, or any organisation that announces people."""
        return self.through is not None or (self.announced and not self.drop_in and self.phone is None)


def load_places(
    folder: Path,
    topics: Collection[str] | None = None,
) -> tuple[dict[str, Place], dict[str, City], list[Finding]]:
    """Read ``folder/cities.toml`` and ``folder/places/*.toml``; with ``topics``, services must be among them."""
    cities, findings = _load_cities(folder)
    known = Known(cities, "cities.toml", called((name, city.id) for city in cities.values() for name in _names(city)))
    read = {id_: read_record(path, folder) for id_, path in _files(folder, findings).items()}
    places = {id_: _place(id_, record, known if cities else None) for id_, (record, _) in read.items()}
    for id_, (record, _) in read.items():
        _check_links(record, id_, places, None if topics is None else Known(topics, "topics.toml"))
    return places, cities, findings + [finding for _, noted in read.values() for finding in noted]


def _files(folder: Path, findings: list[Finding]) -> dict[str, Path]:
    """The files of the places by id; one that is named wrongly is read all the same, under the id it should have."""
    files: dict[str, Path] = {}
    for path in sorted((folder / "places").glob("[!.]*")):
        stem, ending, rest = path.name.lower().partition(".toml")
        if ending and rest in {"", ".txt"}:
            id_ = id_of(stem) or "name-of-the-place"
            if path.name != f"{id_}.toml":
                message = f"Name this file {id_}.toml: small letters, digits and dashes, and .toml at the end."
                findings.append(Finding(shown(path, folder), 1, 1, message))
            files.setdefault(id_, path)
    return files


def _names(city: City) -> tuple[str, ...]:
    return (city.name, *city.also)


def _load_cities(folder: Path) -> tuple[dict[str, City], list[Finding]]:
    record, findings = read_record(folder / "cities.toml", folder)
    cities = {entry.key: _city(entry) for entry in record.named_tables()}
    if not cities and not findings:
        record.complain(None, "There is no city: write one as [utrecht] with name, latitude and longitude.")
    return cities, findings


def _city(record: Record) -> City:
    city = City(
        id=record.key,
        name=record.text("name") or record.key,
        centre=_coordinates(record) or Coordinates(0.0, 0.0),
        also=record.texts("also"),
        ambiguous=record.flag("ambiguous") or False,
    )
    if "latitude" not in record and "longitude" not in record:
        record.complain(None, "This city has no middle: add latitude and longitude in degrees.")
    record.finish()
    return city


def _place(id_: str, record: Record, cities: Known | None) -> Place:
    """``cities`` are None when they could not be read: then any will do."""
    services = record.texts("services", required=True)
    place = Place(
        id=id_,
        name=record.required_text("name"),
        kinds=record.choices("kinds", KINDS),
        services=services,
        aside=record.texts("aside"),
        confidence=_confidence(record),
        checked=record.day("checked"),
        sources=_sources(record),
        city=record.choice("city", cities) if cities else record.text("city"),
        serves=record.choices("serves", cities, required=False) if cities else record.texts("serves"),
        address=record.text("address"),
        postcode=record.text("postcode", r"[1-9]\d{3} [A-Z]{2}", 'a postcode such as "3511 AB"'),
        coordinates=_coordinates(record),
        phone=_phone(record, "phone"),
        whatsapp=_phone(record, "whatsapp"),
        email=record.text("email", r"[^@\s]+@[^@\s]+\.[a-z]+", "an e-mail address"),
        website=record.text("website", r"https?://\S+", "an address that starts with https://"),
        hours=_hours(record),
        hours_of=record.choice("hours_of", HOURS_OF) or "visit",
        hours_source=record.text("hours_source"),
        drop_in=record.flag("drop_in"),
        appointment=record.flag("appointment"),
        through=record.text("through"),
        announced=record.flag("announced") or False,
        introductions=_introductions(record, services),
        languages=record.texts("languages"),
        listed=record.flag("listed") is not False,
        source_year=record.year("source_year"),
        also=record.texts("also"),
        ambiguous=record.flag("ambiguous") or False,
        note=record.text("note"),
    )
    if "city" not in record and place.kinds and not place.national:
        record.require("city", 'city = "utrecht" (an id from cities.toml), or add "national" to kinds')
    record.finish()
    return place


def _confidence(record: Record) -> str:
    if "confidence" not in record:
        record.require("confidence", 'confidence = "page" (read on a page) or "named" (only named in a document)')
    return record.choice("confidence", CONFIDENCES) or "named"


def _sources(record: Record) -> tuple[str, ...]:
    sources = record.texts("sources", required=True)
    for source in sources:
        if not source.startswith("http") and len(source.split()) < TITLE_WORDS:
            record.complain(
                "sources",
                "This source cannot be found by others: write the document's title, who wrote it and the year.",
            )
    return sources


def _coordinates(record: Record) -> Coordinates | None:
    latitude, longitude = record.number("latitude", 50.5, 54.0), record.number("longitude", 3.0, 7.5)
    if ("latitude" in record) != ("longitude" in record):
        record.complain(None, "Half a point is none: write both latitude and longitude, or neither.")
    return None if latitude is None or longitude is None else Coordinates(latitude, longitude)


def _phone(record: Record, key: str) -> Phone | None:
    written = record.text(key, wanted=f'{key} = "+31201234567"')
    if written is None:
        return None
    phone = read_phone(written)
    if phone is None:
        record.complain(key, f'"{written}" cannot be dialled: write {phone_advice(written)}.')
    return phone


def _introductions(record: Record, services: Collection[str]) -> Introductions | None:
    table = record.table("introductions")
    if table is None:
        return None
    introductions = Introductions(
        topics=table.texts("topics", required=True),
        languages=table.choices("languages", _LANGUAGES, required=False),
        times=_hours(table, "times"),
    )
    for topic in set(introductions.topics) - set(services or introductions.topics):
        table.complain("topics", f'"{topic}" is not one of the services: write it there too.', topic)
    table.finish()
    return introductions


def _hours(record: Record, key: str = "hours") -> str | None:
    written = record.text(key)
    if written is None:
        return None
    if not validate(written):
        record.complain(key, f'"{written}" cannot be read as hours: write them as "Mo-Fr 09:00-17:00; We off".')
        return None
    impossible = _impossible(written)
    if impossible:
        record.complain(key, f'"{written}" {impossible}.')
        return None
    return written


def _impossible(hours: str) -> str | None:
    """What is wrong with hours that can be read, and still tell people to come when nobody is there."""
    same = _SAME_TIME.search(hours)
    if same:
        return f"opens and closes at {same[1]}: write both times"
    if not _SPAN.search(hours) and "24/7" not in hours:
        return "never says from when until when it is open: write times, or leave hours out"
    day = next((found[0] for found in _DATE.finditer(hours) if not _exists(found[1], int(found[2]))), None)
    return f"names {day}, a day that does not exist" if day else None


def _exists(month: str, day: int) -> bool:
    try:
        return bool(date(_LEAP_YEAR, _MONTHS.index(month) // 3 + 1, day))
    except ValueError:
        return False


def _check_links(record: Record, id_: str, places: Mapping[str, Place], topics: Known | None) -> None:
    """Names of other places and of topics; ``topics`` are None when they are not known."""
    place = places[id_]
    if place.through is not None and (place.through == id_ or place.through not in places):
        others = Known(places.keys() - {id_}, "places/, the name of a file without .toml")
        record.complain("through", f'"{place.through}" is not another place: {others.advice(place.through)}.')
    for topic in set(place.aside) - set(place.services):
        if place.services:
            record.complain("aside", f'"{topic}" is not one of the services: write it there too.', topic)
    for topic in place.services:
        if topics is not None and topic not in topics.ids:
            record.complain("services", f'"{topic}" is not a topic: {topics.advice(topic)}.', topic)
