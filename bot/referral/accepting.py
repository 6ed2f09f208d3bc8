"""Which places take introductions for what, and which of them have confirmed it themselves."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.content.places import Place


@dataclass(frozen=True, slots=True)
class Offer:
    """Places for one need. ``unconfirmed``: they would take introductions, but have not confirmed it themselves."""

    confirmed: tuple[Place, ...] = ()
    unconfirmed: tuple[Place, ...] = ()


def would_accept(place: Place, topic: str) -> bool:
    """Whether the directory says that this place takes introductions for this."""
    return place.introductions is not None and topic in place.introductions.topics


def accepts(place: Place, topic: str, confirmed: Collection[str]) -> bool:
    """Whether somebody can be introduced there for this now."""
    return place.id in confirmed and would_accept(place, topic)


def offer(topic: str, city: str | None, places: Iterable[Place], confirmed: Collection[str]) -> Offer:
    """The places for a topic in a city, or in any: those of the city itself first."""
    fitting = sorted(
        (one for one in places if would_accept(one, topic) and _is_for(one, city)),
        key=lambda one: (one.city != city, one.name),
    )
    return Offer(
        tuple(one for one in fitting if one.id in confirmed),
        tuple(one for one in fitting if one.id not in confirmed),
    )


def _is_for(place: Place, city: str | None) -> bool:
    return city is None or place.national or city in {place.city, *place.serves}
