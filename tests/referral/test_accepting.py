"""Where somebody can be introduced."""

from datetime import date

from bot.content.places import Introductions, Place
from bot.referral.accepting import Offer, accepts, offer, would_accept


def place(id_: str, city: str | None, *topics: str, serves: tuple[str, ...] = ()) -> Place:
    kinds = ("day-centre",) if city else ("national",)
    taken = Introductions(topics) if topics else None
    more = {"city": city, "serves": serves, "introductions": taken}
    return Place(id_, id_.upper(), kinds, ("day-centres",), "page", date(2026, 11, 22), ("a",), **more)  # type: ignore[arg-type]


HERE = place("here", "utrecht", "day-centres")
NEAR = place("near", "zeist", "day-centres", serves=("utrecht",))
ALL = place("all", None, "day-centres")
FAR = place("far", "leiden", "day-centres")
NONE = place("none", "utrecht")
PLACES = (ALL, FAR, HERE, NEAR, NONE)


def test_only_confirmed_places_get_introductions() -> None:
    """A place gets an introduction for its topics, once it has a steward."""
    assert accepts(HERE, "day-centres", {"here"})
    assert not accepts(HERE, "day-centres", set())
    assert not accepts(HERE, "legal-help", {"here"})
    assert not would_accept(NONE, "day-centres")


def test_the_city_comes_first() -> None:
    """What is in the city comes before what serves it or the whole country; unconfirmed places stand apart."""
    assert offer("day-centres", "utrecht", PLACES, {"near", "here"}) == Offer((HERE, NEAR), (ALL,))
    assert offer("day-centres", None, PLACES, set()).unconfirmed == (ALL, FAR, HERE, NEAR)
    assert offer("legal-help", "utrecht", PLACES, {"near"}) == Offer()
