"""Which places are offered: one's own city, then near it, then by telephone."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.places import City, Phone, Place
from bot.content.texts import AMSTERDAM
from bot.directory.lists import NEAR_KM, kilometres, places_for
from bot.messages import Coordinates

CHECKED = date(2026, 11, 22)
NOW = datetime(2026, 11, 24, 11, tzinfo=AMSTERDAM)
UTRECHT, ZEIST, LEIDEN = Coordinates(52.09, 5.12), Coordinates(52.09, 5.23), Coordinates(52.16, 4.49)
CITIES = {
    "utrecht": City("utrecht", "Utrecht", UTRECHT),
    "zeist": City("zeist", "Zeist", ZEIST),
    "leiden": City("leiden", "Leiden", LEIDEN),
}
POINTS = st.builds(Coordinates, st.floats(-90, 90), st.floats(-180, 180))


def place(id_: str, city: str | None = None, **more: object) -> Place:
    kinds = ("clinic",) if city else ("national",)
    told = {"kinds": kinds, "services": ("medical-doctor",), "phone": Phone("112", "112"), "confidence": "page", **more}
    return Place(id=id_, name=id_, checked=CHECKED, sources=("x",), city=city, **told)  # type: ignore[arg-type]


OPEN, SHUT = {"hours": "24/7"}, {"hours": "Mo 01:00-02:00"}
LINE = {"kinds": ("national", "emergency-line")}
CASES = [
    ("own city, near, then national", [place("n"), place("z", "zeist"), place("u", "utrecht")], "u z n"),
    ("too far to offer", [place("l", "leiden"), place("n")], "n"),
    ("open before closed", [place("a", "utrecht", **SHUT), place("b", "utrecht", **OPEN)], "b a"),
    ("own city before open", [place("z", "zeist", **OPEN), place("u", "utrecht", **SHUT)], "u z"),
    ("a door before one behind it", [place("a", "utrecht", through="b"), place("b", "utrecht")], "b a"),
    (
        "announced by others comes last",
        [place("a", "utrecht", announced=True, phone=None), place("b", "utrecht")],
        "b a",
    ),
    ("seen on a page before only named", [place("a", "utrecht", confidence="named"), place("b", "utrecht")], "b a"),
    ("a side of its work", [place("u", "utrecht", aside=("medical-doctor",)), place("n")], "n u"),
    ("its first service", [place("a", "utrecht", services=("x", "medical-doctor")), place("b", "utrecht")], "b a"),
    ("also works here", [place("l", "leiden", serves=("utrecht",)), place("z", "zeist")], "l z"),
    ("a website is no open door", [place("a", hours="24/7", hours_of="site", phone=None), place("b", **SHUT)], "b a"),
    ("not for this topic", [place("a", "utrecht", services=("day-food",)), place("n")], "n"),
    ("found by name only", [place("a", "utrecht", listed=False), place("n")], "n"),
    ("at most three", [place("a"), place("b"), place("c"), place("d")], "a b c"),
]


def offered(places: list[Place], city: str | None = "utrecht", **more: object) -> str:
    found = places_for("medical-doctor", city, {p.id: p for p in places}, CITIES, NOW, **more)  # type: ignore[arg-type]
    return " ".join(found_place.id for found_place in found)


@pytest.mark.parametrize(("rule", "places", "expected"), CASES, ids=[case[0] for case in CASES])
def test_the_order_of_places(rule: str, places: list[Place], expected: str) -> None:
    """Each rule of the order holds when nothing else differs."""
    assert offered(places) == expected, rule


def test_without_a_city_only_national_places() -> None:
    """As long as nobody knows where the person is, no local place is offered."""
    assert offered([place("u", "utrecht"), place("n")], city=None) == "n"
    assert offered([place("u", "utrecht"), place("n")], city="nowhere") == "n"


def test_emergency_lines_come_first_when_it_is_urgent() -> None:
    """For an urgent topic the emergency line stands before the open place next door, and only then."""
    places = [place("u", "utrecht", **OPEN), place("line", **LINE)]
    assert offered(places, urgent=True) == "line u"
    assert offered(places) == "u line"


def test_a_location_sorts_by_distance() -> None:
    """A shared location decides over the city, and the nearer of two places comes first."""
    places = [place("l", "leiden"), place("a", "zeist"), place("z", "utrecht", coordinates=Coordinates(52.09, 5.22))]
    assert offered(places, city="leiden", location=Coordinates(52.09, 5.21)) == "z a"


@given(POINTS, POINTS)
def test_distance_is_a_distance(one: Coordinates, other: Coordinates) -> None:
    """It is the same both ways, nothing to oneself, and never more than half the earth."""
    assert kilometres(one, other) == pytest.approx(kilometres(other, one), abs=1e-6)
    assert kilometres(one, one) == 0
    assert 0 <= kilometres(one, other) <= 20_016


def test_a_known_distance() -> None:
    """From the Dom in Utrecht to the Dam in Amsterdam is about 35 kilometres."""
    assert kilometres(Coordinates(52.0907, 5.1214), Coordinates(52.3731, 4.8926)) == pytest.approx(35, abs=1)


PLACES = st.builds(
    place,
    st.text("abcdef", min_size=1, max_size=3),
    st.sampled_from([None, "utrecht", "zeist", "leiden"]),
    listed=st.booleans(),
    hours=st.sampled_from([None, "24/7", "Mo 01:00-02:00"]),
    services=st.sampled_from([("medical-doctor",), ("day-food", "medical-doctor"), ("day-food",)]),
)


@given(st.lists(PLACES), st.sampled_from([None, *CITIES]), st.integers(0, 5), st.booleans())
def test_only_what_serves_and_can_be_reached(made: list[Place], city: str | None, limit: int, urgent: bool) -> None:
    """Whatever the directory holds: no more than asked for, each once, of the topic, listed, and near or national."""
    places = {p.id: p for p in made}
    found = places_for("medical-doctor", city, places, CITIES, NOW, limit=limit, urgent=urgent)
    assert len(found) <= limit
    assert len({p.id for p in found}) == len(found)
    for p in found:
        assert p.listed
        assert "medical-doctor" in p.services
        assert p.national or (city and kilometres(CITIES[city].centre, CITIES[str(p.city)].centre) <= NEAR_KM)
