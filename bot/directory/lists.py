"""Which places to offer for a topic: in the person's city, then near it, then by telephone for the whole country.

A location is used for sorting and is part of no result.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from math import asin, cos, inf, radians, sin, sqrt
from types import MappingProxyType

from bot.content.places import City, Place
from bot.directory.hours import Open
from bot.directory.opening import opening
from bot.messages import Coordinates
from bot.notices.notice import Notice

HERE_KM = 12.0
"""Within this distance of a shared location a place counts as in the person's own city."""
NEAR_KM = 30.0
"""Within this distance a place in another city is still worth the train ticket."""
EARTH_KM = 6371.0

OWN, NEAR, NATIONAL = 0, 1, 2
"""In the person's own city; near it; for the whole country, mostly by telephone. Infinite: out of reach."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What one person asks for."""

    topic: str
    city: str | None
    centre: Coordinates | None  # the shared location, or the middle of the city
    located: bool  # the centre is where the person is
    urgent: bool
    now: datetime
    notices: Mapping[str, tuple[Notice, ...]]


def places_for(  # noqa: PLR0913 -- the question, the directory and the moment
    topic: str,
    city: str | None,
    places: Mapping[str, Place],
    cities: Mapping[str, City],
    now: datetime,
    *,
    location: Coordinates | None = None,
    limit: int = 3,
    urgent: bool = False,
    notices: Mapping[str, tuple[Notice, ...]] = MappingProxyType({}),
) -> tuple[Place, ...]:
    """At most ``limit`` places that serve the topic (an id), best first; ``urgent`` puts emergency lines first.

    Without a city and a location only national places are offered.
    """
    centre = location or (cities[city].centre if city is not None and city in cities else None)
    wanted = _Wanted(topic, city, centre, location is not None, urgent, now, notices)
    ranked = [(_rank(place, cities, wanted), place) for place in places.values() if _serves(place, topic)]
    reachable = sorted((rank, place.id) for rank, place in ranked if rank[2] < inf)
    return tuple(places[id_] for _, id_ in reachable[:limit])


def kilometres(one: Coordinates, other: Coordinates) -> float:
    """The great-circle distance (haversine)."""
    north = radians(other.latitude - one.latitude) / 2
    east = radians(other.longitude - one.longitude) / 2
    across = cos(radians(one.latitude)) * cos(radians(other.latitude)) * sin(east) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, sin(north) ** 2 + across)))


def _serves(place: Place, topic: str) -> bool:
    return place.listed and topic in place.services


def _rank(place: Place, cities: Mapping[str, City], wanted: _Wanted) -> tuple[float, ...]:
    """Smaller is better; the third figure is infinite for a place that is too far to offer."""
    distance = _distance(place, cities, wanted.centre)
    ring = _ring(place, distance, wanted)
    return (
        0 if wanted.urgent and "emergency-line" in place.kinds else 1,
        1 if wanted.topic in place.aside else 0,
        ring,
        round(distance) if ring == NEAR else 0,
        1 if place.indirect else 0,
        0 if _open_now(place, wanted) else 1,
        0 if place.confidence == "page" else 1,
        distance if wanted.located and distance < inf else 0.0,
        0 if place.phone or place.whatsapp or place.address else 1,
        place.services.index(wanted.topic),
    )


def _open_now(place: Place, wanted: _Wanted) -> bool:
    """A website is always open, so that says nothing."""
    return place.hours_of != "site" and opening(place, wanted.notices.get(place.id, ()), wanted.now).state is Open.OPEN


def _ring(place: Place, distance: float, wanted: _Wanted) -> float:
    own = distance <= HERE_KM if wanted.located else wanted.city is not None and wanted.city in _cities_of(place)
    if own:
        return OWN
    if distance <= NEAR_KM and not place.national:
        return NEAR
    return NATIONAL if place.national else inf


def _cities_of(place: Place) -> tuple[str, ...]:
    return place.serves if place.city is None else (place.city, *place.serves)


def _distance(place: Place, cities: Mapping[str, City], centre: Coordinates | None) -> float:
    """Kilometres from the centre to the nearest point where the place works; infinite when either is unknown."""
    if centre is None:
        return inf
    points = [cities[id_].centre for id_ in _cities_of(place) if id_ in cities]
    exact = [place.coordinates] if place.coordinates else points
    return min((kilometres(centre, point) for point in exact), default=inf)
