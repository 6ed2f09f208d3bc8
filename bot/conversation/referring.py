"""A person asks to be introduced to a place: what is shared is shown first, and nothing goes out before they agree.

Rule 1: a button sends what stood above it, or nothing.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.conversation import introduced
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, language_of, turn
from bot.conversation.whereabouts import ANYWHERE, contact
from bot.conversation.world import World
from bot.knowledge.normalise import words_of
from bot.messages import RIGHT_TO_LEFT, Choice, Refer, Reply, Text
from bot.notices.times import hours_words
from bot.referral.accepting import Offer, accepts, offer, would_accept
from bot.referral.receipt import shown
from bot.referral.referral import ACCESS, WISHES

AGREEING = "refer-agree"
"""What the session waits for while a button stands there that begins a referral."""

CITY = "refer-city"
"""The same while it waits for the name of a city."""

MOST_OFFERED = 6
MOST_UNCONFIRMED = 3
MOST_TOPICS = 9
EITHER = frozenset({"woman", "man"})
"""Of these wishes only one can hold."""

NO_BREAK_SPACE = "\u00a0"

_DIGEST_LENGTH = 12


def begin(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """The places for a topic; ``<topic>:<city>`` names the city too, and without a topic it is asked for."""
    if _is_open(world):
        return _one_already(session, world)
    named, _, city = argument.partition(":")
    topic = named or session.topic or ""
    here = replace(session, city=city) if city in world.content.cities else session
    if not any(would_accept(place, topic) for place in world.content.places.values()):
        return _nowhere(here, topic, world) if named else _ask_topic(here, 0, world)
    asking = replace(here, asks=topic, wishes=())
    found = _offer(topic, asking.city, world)
    cities = {place.city for place in (*found.confirmed, *found.unconfirmed)} - {None}
    if here.city is None and len(cities) > 1:
        return _ask_city(asking, topic, cities, world)
    if len(found.confirmed) == 1 and not found.unconfirmed:
        return preview(asking, found.confirmed[0].id, world, now)
    return _list(asking, found, world, now)


def hear_city(session: Session, city: str, world: World, now: datetime) -> Turn | None:
    """A city was typed where one was asked for."""
    waits = session.waiting_for == CITY and session.asks and city in world.content.cities
    return begin(session, f"{session.asks}:{city}", world, now) if waits else None


def preview(session: Session, place_id: str, world: World, now: datetime) -> Turn:
    """All that the place would learn, and the button that agrees."""
    if _is_open(world):
        return _one_already(session, world)
    topic = _topic(session)
    place = world.content.places.get(place_id)
    if place is None or topic not in world.content.topics:
        return begin(session, "", world, now)
    if not accepts(place, topic, world.confirmed):
        return _by_oneself(session, place, topic, world, now)
    asking = replace(session, asks=f"{topic}:{place_id}")
    others = len(_offer(topic, asking.city, world).confirmed) > 1
    choices = (
        Choice(f"refer-agree:{_digest(asking)}", Text("refer-yes")),
        Choice("refer-with", Text("refer-wish")),
        *([Choice(f"refer:{topic}", Text("refer-elsewhere"))] if others else []),
        MENU,
    )
    reply = introduced.heading(place_id, world, *_terms(asking, topic, place, world))
    made = turn(asking.at(f"refer-to:{place_id}"), replace(reply, choices=choices))
    return replace(made, session=replace(made.session or asking, waiting_for=AGREEING))


def wish(session: Session, wished: str, world: World, now: datetime) -> Turn:
    """The wishes as buttons: pressing one adds it, pressing it again takes it away."""
    _, _, place_id = (session.asks or "").partition(":")
    if not place_id or _is_open(world):
        return begin(session, "", world, now)
    asking = replace(session, wishes=_toggled(session.wishes, wished), waiting_for="question")
    choices = tuple(Choice(f"refer-with:{one}", _wish_label(one, asking.wishes)) for one in WISHES)
    done = Choice(f"refer-to:{place_id}", Text("refer-wishes-done"))
    return turn(asking, Reply((Text("refer-wishes"),), choices=(*choices, done, MENU)))


def agreed(session: Session, text: str, world: World) -> str | None:
    """The choice that a typed "yes" stands for while it is asked: the first word of its button."""
    if session.waiting_for != AGREEING:
        return None
    label = world.content.texts[language_of(session)].render(Text("refer-yes"), isolate=False)
    return "refer-agree" if words_of(text) == words_of(label)[:1] else None


def agree(session: Session, digest: str, world: World, now: datetime) -> Turn:
    """Begin the referral that was shown. ``digest`` is that of the button; a typed "yes" has none."""
    if _is_open(world):
        return _one_already(session, world)
    topic, _, place_id = (session.asks or "").partition(":")
    place, receipt = world.content.places.get(place_id), world.referring.fresh
    if place is None or not accepts(place, topic, world.confirmed):
        return preview(session, place_id, world, now)
    stood_above = digest == _digest(session) if digest else session.waiting_for == AGREEING
    if not receipt or not stood_above:
        return preview(session, place_id, world, now)
    begun = Refer(place_id, topic, language_of(session), _city(session, world), session.wishes, receipt)
    choices = (Choice("referral", Text("button-referral")), MENU)
    reply = introduced.heading(place_id, world, *_receipt(receipt, place_id, language_of(session), world, now))
    asked = replace(session, asks=None, wishes=())
    return turn(asked.at("referral"), replace(reply, choices=choices), effects=(begun,))


def _terms(session: Session, topic: str, place: Place, world: World) -> Iterator[Text]:
    """In which city, if not their own; what is shared and what is not; when one can come; how the answer comes."""
    name = introduced.place_name(place.id, world)
    yield from _where(place, session, world)
    what = introduced.shared(topic, language_of(session), _city(session, world), session.wishes, world)
    yield Text("refer-shares", {"place": name, "what": what})
    yield Text("refer-hides", {"place": name})
    yield from _ways_of(place, language_of(session), world)
    yield Text("refer-answer" if world.brings_news else "refer-answer-here")
    yield Text("refer-agree")


def _ways_of(place: Place, language: str, world: World) -> Iterator[Text]:
    """When people can come there, and what is spoken, where that is known and not the person's own language."""
    name, known = introduced.place_name(place.id, world), place.introductions
    if known and known.times:
        yield Text("refer-times", {"place": name, "hours": hours_words(known.times)})
    if known and known.languages and language not in known.languages:
        spoken = introduced.listed([Text(f"spoken-{one}") for one in known.languages])
        yield Text("refer-languages", {"place": name, "languages": spoken})


def _receipt(receipt: str, place_id: str, language: str, world: World, now: datetime) -> Iterator[Text]:
    name = introduced.place_name(place_id, world)
    yield Text("refer-sent", {"place": name})
    yield Text("refer-code", {"code": _in_order(shown(receipt), language)})
    yield Text("refer-keep", {"place": name})
    yield Text("refer-answer" if world.brings_news else "refer-answer-here")
    yield Text("refer-lasts", {"until": (now + ACCESS).astimezone(AMSTERDAM).date()})
    yield Text("refer-forget")


def _in_order(code: str, language: str) -> str:
    """The code so that its groups stay in their order in right-to-left text, also in an SMS, which has no isolation.

    Between two numbers a no-break space belongs to them (https://unicode.org/reports/tr9/#W4), a space does not.
    """
    return code.replace(" ", NO_BREAK_SPACE) if language in RIGHT_TO_LEFT else code


def _list(session: Session, found: Offer, world: World, now: datetime) -> Turn:
    choices = (
        *(_place_choice(place, "place-line", session, world, now) for place in found.confirmed),
        *(_place_choice(place, "refer-unconfirmed", session, world, now) for place in found.unconfirmed),
    )
    reply = Reply((Text("refer-places" if found.confirmed else "refer-places-none"),), choices=(*choices, MENU))
    return turn(session.at(f"refer:{_topic(session)}"), reply)


def _place_choice(place: Place, text: str, session: Session, world: World, now: datetime) -> Choice:
    """A place with its line, which begins with its city where that is not the person's own."""
    line = Text(text, {"hours": world.hours(place, now), "entry": Text(f"place-{place.id}.entry")})
    away = Text("refer-there", {"city": Text(f"city-{place.city}"), "line": line})
    label = Text("place-name", {"name": place.name})
    return Choice(f"refer-to:{place.id}", label, away if _is_away(place, session, world) else line)


def _where(place: Place, session: Session, world: World) -> Iterator[Text]:
    """In which city it is, where that is not the person's own."""
    if _is_away(place, session, world):
        yield Text("refer-far", {"place": introduced.place_name(place.id, world), "city": Text(f"city-{place.city}")})


def _is_away(place: Place, session: Session, world: World) -> bool:
    """Whether it has a city, and that is not known to be the person's."""
    return place.city in world.content.cities and place.city != session.city


def _by_oneself(session: Session, place: Place, topic: str, world: World, now: datetime) -> Turn:
    """A place that cannot be asked: nothing is sent, and it is told how one gets there without us."""
    confirmed = place.id in world.confirmed or not would_accept(place, topic)
    first = Text("refer-stopped" if confirmed else "refer-not-yet", {"place": introduced.place_name(place.id, world)})
    lines = (
        first,
        *_where(place, session, world),
        world.hours(place, now),
        Text(f"place-{place.id}.entry"),
        *contact(place),
    )
    choices = (
        Choice(f"place:{place.id}", Text("button-place")),
        Choice(f"places:{topic}", Text("button-places")),
        MENU,
    )
    reply = introduced.heading(place.id, world, *lines)
    return turn(replace(session, asks=topic, topic=topic), replace(reply, choices=choices))


def introduce(session: Session, first: str, world: World, now: datetime) -> Turn:
    """To be introduced for whatever it is; ``first`` is the number of the first of more subjects to choose from."""
    return _ask_topic(session, int(first), world) if first.isdecimal() else begin(session, "", world, now)


def _ask_topic(session: Session, first: int, world: World) -> Turn:
    """What it is about, of what some place takes introductions for: of confirmed places where there are any."""
    places = [place for place in world.content.places.values() if place.introductions]
    asked = [place for place in places if place.id in world.confirmed] or places
    taken = {topic for place in asked if place.introductions for topic in place.introductions.topics}
    topics = [topic for topic in world.content.topics if topic in taken][first:]
    shown = topics if len(topics) <= MOST_TOPICS else topics[: MOST_TOPICS - 1]
    more = (Choice(f"introduce:{first + len(shown)}", Text("button-more")),) if len(shown) < len(topics) else ()
    choices = (*(Choice(f"refer:{topic}", Text(f"{topic}.title")) for topic in shown), *more)
    prompt = Text("refer-topics") if choices else Text("refer-none")
    human = () if choices else (Choice("human", Text("button-human")),)
    return turn(session.at("menu"), Reply((prompt,), choices=(*choices, *human, MENU)))


def _ask_city(session: Session, topic: str, cities: set[str | None], world: World) -> Turn:
    known = [city for city in world.content.cities if city in cities]
    choices = tuple(Choice(f"refer:{topic}:{city}", Text(f"city-{city}")) for city in known)
    made = turn(session.at(f"refer:{topic}"), Reply((Text("city-ask"),), choices=(*choices, MENU)))
    return replace(made, session=replace(made.session or session, waiting_for=CITY))


def _nowhere(session: Session, topic: str, world: World) -> Turn:
    known = topic in world.content.topics and world.has_places(topic)
    places = (Choice(f"places:{topic}", Text("button-places")),) if known else ()
    reply = Reply((Text("refer-none"),), choices=(*places, Choice("human", Text("button-human")), MENU))
    return turn(session.at("menu"), reply)


def _one_already(session: Session, world: World) -> Turn:
    mine = world.referring.mine
    place = introduced.place_name(mine.place, world) if mine else Text("follow-something")
    choices = (Choice("referral", Text("button-referral")), Choice("refer-end", Text("refer-end")), MENU)
    return turn(session.at("referral"), Reply((Text("refer-one", {"place": place}),), choices=choices))


def _offer(topic: str, city: str | None, world: World) -> Offer:
    """The places in the city; where there are none, in any city."""
    places, named = world.content.places.values(), None if city == ANYWHERE else city
    near = offer(topic, named, places, world.confirmed)
    found = near if near.confirmed or near.unconfirmed else offer(topic, None, places, world.confirmed)
    return Offer(found.confirmed[:MOST_OFFERED], found.unconfirmed[:MOST_UNCONFIRMED])


def _is_open(world: World) -> bool:
    return world.referring.mine is not None and world.referring.mine.is_open


def _topic(session: Session) -> str:
    return (session.asks or "").partition(":")[0] or session.topic or ""


def _city(session: Session, world: World) -> str | None:
    return session.city if session.city in world.content.cities else None


def _toggled(wishes: tuple[str, ...], wished: str) -> tuple[str, ...]:
    if wished not in WISHES:
        return wishes
    other = EITHER if wished in EITHER else frozenset({wished})
    kept = [one for one in wishes if one not in other]
    chosen = kept if wished in wishes else [*kept, wished]
    return tuple(one for one in WISHES if one in chosen)


def _wish_label(one: str, wishes: tuple[str, ...]) -> Text:
    label = Text(f"wish-{one}")
    return Text("refer-wish-chosen", {"wish": label}) if one in wishes else label


def _digest(session: Session) -> str:
    """Differs when anything that would be shared does."""
    shared = "\x1f".join((session.asks or "", language_of(session), session.city or "", *session.wishes))
    return hashlib.sha256(shared.encode()).hexdigest()[:_DIGEST_LENGTH]


PAGES: Mapping[str, Callable[[Session, str, World, datetime], Turn]] = {
    "introduce": introduce,
    "refer": begin,
    "refer-to": preview,
    "refer-with": wish,
    "refer-agree": agree,
}
