"""The directory as volunteers keep it: what is refused, where, and what the real files hold."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.content.phones import Phone, read_phone
from bot.content.places import Introductions, load_places
from bot.messages import LANGUAGES

CONTENT = Path(__file__).parents[2] / "content"
FOR, ENTRY = 90, 110
"""The longest text for whom a place is, and how one gets in: both fit one segment of an SMS with the name."""

CITIES = """\
[utrecht]
name = "Utrecht"
also = ["أوترخت"]
latitude = 52.09
longitude = 5.12
"""
PLACE = """\
name = "Villa Vrede"
kinds = ["day-centre"]
services = ["day-centres"]
city = "utrecht"
phone = "+31302000000"
hours = "Mo-Fr 10:00-16:00"
confidence = "page"
checked = 2026-11-22
sources = ["https://villavrede.nl"]
"""
SOURCES = 'sources = ["https://villavrede.nl"]'
FAULTS = [
    ('name = "Villa Vrede"\n', "", 1, '"name" is missing'),
    ('kinds = ["day-centre"]', 'kinds = ["daycare"]', 2, '"daycare" is not known here: write "day-centre".'),
    ('services = ["day-centres"]', "services = []", 3, '"services" is empty: write at least one'),
    ('services = ["day-centres"]', 'services = ["day-center"]', 3, '"day-center" is not a topic'),
    ('services = ["day-centres"]', 'services = ["day-centres", "day-centres"]', 3, "says the same thing twice"),
    ('city = "utrecht"', 'city = "Utrecht"', 4, '"Utrecht" is not known here: write "utrecht".'),
    ('city = "utrecht"', 'city = "أوترخت"', 4, 'write "utrecht".'),
    ('city = "utrecht"', 'city = "Assen"', 4, "write one of utrecht."),
    ('city = "utrecht"\n', "", 1, '"city" is missing'),
    ("+31302000000", "030-200000", 5, "cannot be dialled"),
    ("Mo-Fr 10:00-16:00", "Ma-Vr 10-16", 6, "cannot be read as hours"),
    ("Mo-Fr 10:00-16:00", "Mo-Fr 10:00-10:00", 6, "opens and closes at 10:00"),
    ("Mo-Fr 10:00-16:00", "Feb 30 10:00-12:00", 6, "names Feb 30, a day that does not exist"),
    ("Mo-Fr 10:00-16:00", "Mo-Fr open", 6, "never says from when until when"),
    ("Mo-Fr 10:00-16:00", "We off", 6, "never says from when until when"),
    ('"page"', '"sure"', 7, '"sure" is not known here: write one of named, page'),
    ("2026-11-22", '"2026-11-22"', 8, "Write the date without quotes and without a time: checked = 2026-11-22."),
    ("checked = 2026-11-22\n", "", 1, '"checked" is missing'),
    ('sources = ["https://villavrede.nl"]', 'sources = ["a letter"]', 9, "This source cannot be found by others"),
    ('sources = ["https://villavrede.nl"]', "", 1, '"sources" is missing'),
    ("sources = ", "drop_in = 1\nsources = ", 9, "write true or false"),
    ("sources = ", 'openning = "x"\nsources = ', 9, '"openning" is not a known key'),
    ("sources = ", 'through = "villa-vrede"\nsources = ', 9, "is not another place"),
    ("sources = ", 'website = "villavrede.nl"\nsources = ', 9, "write an address that starts with https://"),
    ("sources = ", 'aside = ["day-food"]\nsources = ', 9, "is not one of the services"),
    ("sources = ", "latitude = 52.1\nsources = ", 1, "write both latitude and longitude"),
    ("sources = ", "source_year = 203\nsources = ", 9, "write it between 1990 and 2100"),
    ('"Villa Vrede"', '"Villa Vrede', 1, "cannot be read as TOML"),
    *(
        (SOURCES, f"{SOURCES}\n\n[introductions]\n{lines}", line, said)
        for lines, line, said in (
            ('topics = ["day-food"]', 12, "is not one of the services"),
            ('languages = ["nl"]', 11, '"topics" is missing'),
            ('topics = ["day-centres"]\ntimes = "di 10-12"', 13, "cannot be read as hours"),
            ('topics = ["day-centres"]\nlanguages = ["de"]', 13, "is not known here"),
            ('topics = ["day-centres"]\nchannels = ["visit"]', 13, "is not a known key"),
        )
    ),
    (SOURCES, f"{SOURCES}\nintroductions = true", 10, '"introductions" is a table'),
]


def write(folder: Path, place: str, cities: str = CITIES) -> Path:
    (folder / "places").mkdir(parents=True)
    (folder / "places/villa-vrede.toml").write_text(place, encoding="utf-8")
    (folder / "cities.toml").write_text(cities, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("right", "wrong", "line", "said"), FAULTS)
def test_a_fault_is_found_on_its_line(tmp_path: Path, right: str, wrong: str, line: int, said: str) -> None:
    """Each kind of fault in a place's file is found on the line of its key, and the finding says what to write."""
    assert right in PLACE
    _, _, findings = load_places(write(tmp_path / "content", PLACE.replace(right, wrong)), {"day-centres"})
    assert [(found.path, found.line) for found in findings] == [("content/places/villa-vrede.toml", line)], findings
    assert said in findings[0].message


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Villa Vrede.toml", "villa-vrede.toml"),
        ("villa_vrede.toml", "villa-vrede.toml"),
        ("villa-vrede.TOML", "villa-vrede.toml"),
        ("Café-Vrede.toml", "cafe-vrede.toml"),
        ("villa-vrede.toml.txt", "villa-vrede.toml"),
        ("سلام.toml", "name-of-the-place.toml"),
    ],
)
def test_a_file_is_told_the_name_it_should_have(tmp_path: Path, name: str, wanted: str) -> None:
    """A name that is no id is one finding, and the place is read under the id that it should have."""
    folder = write(tmp_path / "content", PLACE)
    (folder / "places/villa-vrede.toml").rename(folder / "places" / name)
    places, _, findings = load_places(folder, {"day-centres"})
    assert [found.path for found in findings] == [f"content/places/{name}"]
    assert f"Name this file {wanted}: " in findings[0].message
    assert list(places) == [wanted.removesuffix(".toml")]


def test_other_files_beside_the_places_are_left_alone(tmp_path: Path) -> None:
    """A copy that an editor keeps is no place and no fault."""
    folder = write(tmp_path / "content", PLACE)
    for name in ("villa-vrede.toml~", "#villa-vrede.toml#", ".villa-vrede.toml.swp", "notes.txt"):
        (folder / "places" / name).write_text("[", encoding="utf-8")
    places, _, findings = load_places(folder, {"day-centres"})
    assert (list(places), findings) == (["villa-vrede"], [])


def test_a_sound_place_is_read(tmp_path: Path) -> None:
    """A file without a fault gives one place and no finding."""
    places, cities, findings = load_places(write(tmp_path / "content", PLACE), {"day-centres"})
    assert findings == []
    assert places["villa-vrede"].phone == Phone("+31302000000", "030 200 0000")
    assert cities["utrecht"].centre.latitude == 52.09


def test_what_a_place_takes_introductions_for_is_read(tmp_path: Path) -> None:
    """The table has topics; what else is known of it may be left out."""
    more = PLACE + '\n[introductions]\ntopics = ["day-centres"]\ntimes = "Tu 10:00-12:00"\n'
    places, _, findings = load_places(write(tmp_path / "content", more), {"day-centres"})
    assert findings == []
    assert places["villa-vrede"].introductions == Introductions(("day-centres",), times="Tu 10:00-12:00")


def test_a_city_without_a_middle_is_found_in_its_table(tmp_path: Path) -> None:
    """A city that lacks its latitude is found on the line of its own table."""
    more = CITIES + '\n[zwolle]\nname = "Zwolle"\nlongitude = 6.1\n'
    _, _, findings = load_places(write(tmp_path / "content", PLACE, more))
    assert [(found.path, found.line) for found in findings] == [("content/cities.toml", 7)]


def test_missing_files_are_findings(tmp_path: Path) -> None:
    """An empty folder is a finding, never an exception."""
    (tmp_path / "content").mkdir()
    places, cities, findings = load_places(tmp_path / "content")
    assert (places, cities) == ({}, {})
    assert findings


@pytest.mark.parametrize(
    ("written", "dial", "shown"),
    [
        ("112", "112", "112"),
        ("113", "113", "113"),
        ("0800-2000", "08002000", "0800-2000"),
        ("0800-3388776", "08003388776", "0800-3388776"),
        ("0900-8844", "09008844", "0900-8844"),
        ("+31207653801", "+31207653801", "020 765 3801"),
        ("+31881691234", "+31881691234", "088 169 1234"),
        ("+3225551234", "+3225551234", "+32 2 555 12 34"),
    ],
)
def test_numbers_are_dialled_and_shown(written: str, dial: str, shown: str) -> None:
    """Short and service numbers are dialled as in the Netherlands, others in E.164; all are shown as usual."""
    assert read_phone(written) == Phone(dial, shown)


@pytest.mark.parametrize("written", ["", "+", "020-7653801", "+31 20 765 38 01", "+3120765", "999", "0112", "١١٢"])
def test_other_numbers_are_refused(written: str) -> None:
    """A number that a phone in the Netherlands would not dial as it stands is refused."""
    assert read_phone(written) is None


@given(st.text())
def test_any_text_is_a_number_or_none(written: str) -> None:
    """Reading a number never fails."""
    phone = read_phone(written)
    assert phone is None or phone.dial.lstrip("+").isdecimal()


def test_the_directory_is_sound() -> None:
    """The real directory has no finding, at least 100 places, and a source for every one of them."""
    places, cities, findings = load_places(CONTENT)
    assert findings == []
    assert len(places) >= 100
    assert len(cities) >= 60
    assert all(place.sources and place.services and (place.city or place.national) for place in places.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_and_city_has_its_words(language: str) -> None:
    """In each language every place says whom it is for and how one gets in, short enough, and every city has a name."""
    places, cities, _ = load_places(CONTENT)
    words = words_of(language)
    assert len(words) > 100
    expected = {f"place-{id_}" for id_ in places} | {f"city-{id_}" for id_ in cities}
    assert set(words) == expected
    for id_ in places:
        assert 0 < len(words[f"place-{id_}"]["for"]) <= FOR, id_
        assert 0 < len(words[f"place-{id_}"]["entry"]) <= ENTRY, id_


def words_of(language: str) -> dict[str, dict[str, str]]:
    """The attributes, and under "" the value, of every message in the language's places.ftl."""
    source = (CONTENT / language / "places.ftl").read_text(encoding="utf-8")
    messages = [entry for entry in FluentParser().parse(source).body if isinstance(entry, ast.Message)]
    return {message.id.name: _parts(message) for message in messages}


def _parts(message: ast.Message) -> dict[str, str]:
    parts = {attribute.id.name: attribute.value for attribute in message.attributes}
    if message.value is not None:
        parts[""] = message.value
    return {name: "".join(_plain(element) for element in pattern.elements) for name, pattern in parts.items()}


def _plain(element: ast.TextElement | ast.Placeable) -> str:
    assert isinstance(element, ast.TextElement)
    return element.value
