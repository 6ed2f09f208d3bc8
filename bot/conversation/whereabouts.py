"""Places: which ones to show, what is told about one, and in which city."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from urllib.parse import quote

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.conversation.answers import topic_choice
from bot.conversation.following import follow_choice
from bot.conversation.session import Session, Turn
from bot.conversation.turns import BACK, MENU, language_of, turn, with_first
from bot.conversation.world import World
from bot.directory.asked_days import asked_days
from bot.directory.day_hours import day_hours, day_text
from bot.directory.lists import places_for
from bot.directory.search import Found
from bot.messages import Action, Choice, Coordinates, Link, Reply, Text
from bot.notices.sentences import sentences
from bot.referral.accepting import accepts

CITIES_OFFERED = ("amsterdam", "rotterdam", "den-haag", "utrecht", "leiden", "eindhoven", "groningen")
ANYWHERE = "anywhere"
"""The city of somebody who does not want to name one: places for the whole country are shown."""

ANNOUNCED_AHEAD = timedelta(days=14)
"""So long before it begins a notice is told on the page of its place."""

YEARS_OF_TRUST = 2
"""A page older than this is a reason to call first."""

WORDS_OF_A_NEED = 3
"""So many words beside a city's name are a search for places; more are a question with an answer of its own."""

TOPICS_HERE = ("medical-doctor", "shelter-tonight", "day-centres", "day-food", "legal-help")


def places(session: Session, topic: str, world: World, now: datetime, days: Sequence[date] = ()) -> Turn:
    """At most three places for a topic; the city is asked for once, where it matters.

    :param days: whose hours are told, instead of those of now.
    """
    named = topic or session.topic or ""
    wanted = named if named in world.content.topics else "service-human"  # a button may be older than the content
    if session.city is None and _depends_on_city(wanted, world):
        return _ask_city(replace(session, topic=wanted), world)
    city = None if session.city == ANYWHERE else session.city
    content, urgent = world.content, _urgent(wanted, world)
    found = places_for(wanted, city, content.places, content.cities, now, urgent=urgent, notices=world.notices)
    listed = tuple(_place_choice(one, world, now, days) for one in found)
    return _listed(replace(session, topic=wanted), listed, city, world)


def city(session: Session, city_id: str, world: World, now: datetime) -> Turn:
    """A city was chosen; an empty id asks for another one."""
    if not city_id or (city_id != ANYWHERE and city_id not in world.content.cities):
        return _ask_city(replace(session, city=None), world)
    return places(replace(session, city=city_id, waiting_for="question"), session.topic or "", world, now)


def here(session: Session, location: Coordinates, world: World, now: datetime) -> Turn:
    """A shared location sorts the places, and is forgotten."""
    topic = session.topic
    if topic is None or not world.has_places(topic):
        choices = tuple(topic_choice(one) for one in TOPICS_HERE)
        return turn(session, Reply((Text("location-used"),), choices=(*choices, MENU)))
    content = world.content
    found = places_for(topic, None, content.places, content.cities, now, location=location, notices=world.notices)
    listed = tuple(_place_choice(one, world, now) for one in found)
    return with_first(_listed(session, listed, None, world), Text("location-used"))


def place(session: Session, place_id: str, world: World, now: datetime, days: Sequence[date] = ()) -> Turn:
    """All that is known about one place.

    :param days: whose hours are told, instead of those of now.
    """
    found = world.content.places.get(place_id)
    if found is None:
        return places(session, "", world, now)
    lines = (
        *_hours(found, world, now, days),
        *_announced(found, language_of(session), world, now),
        Text(f"place-{found.id}.for"),
        Text(f"place-{found.id}.entry"),
        *contact(found),
        *([Text("place-call-first")] if _is_uncertain(found, now) else []),
    )
    topic = tuple(topic_choice(one) for one in found.services[:1])
    follow = follow_choice(session, f"place:{found.id}", world)
    asked = accepts(found, session.topic or "", world.confirmed)
    refer = (Choice(f"refer-to:{found.id}", Text("button-refer")),) if asked else ()
    reply = Reply(
        lines, heading=_name(found), choices=(*topic, *refer, *follow, BACK, MENU), actions=tuple(_actions(found))
    )
    return turn(session.at(f"place:{place_id}"), reply)


def find(session: Session, text: str, world: World) -> Found | None:
    """What a message names, the remembered city deciding between places of the same name."""
    return world.finder.find(text, None if session.city == ANYWHERE else session.city)


def answer_about_place(
    session: Session, found: Found, language: str | None, world: World, now: datetime
) -> Turn | None:
    """The page of the place, or the places in the city, that a message asks for; None when it asks something else."""
    if language is None:
        return None
    spoken = replace(session, language=language, city=found.city or session.city)
    days = asked_days(found.around, now.astimezone(AMSTERDAM).date())
    if found.others or (found.place and not found.sure):
        named = dict.fromkeys((*([found.place] if found.place else []), *found.others))
        return _which(spoken, tuple(named), world, now, days)
    if found.place:
        return place(spoken, found.place, world, now, days)
    if found.city:
        return _about_city(spoken, found, world, now, days)
    return _about_shown(spoken, world, now, days)


def ask_city_again(session: Session, world: World) -> Turn:
    """The city that was typed is none that we know."""
    asked = _ask_city(session, world)
    return replace(asked, replies=(replace(asked.replies[0], paragraphs=(Text("city-unknown"),)),))


def _about_shown(session: Session, world: World, now: datetime, days: Sequence[date]) -> Turn:
    """Hours were asked of no place: it is the one on the page, or one of those listed there, or is to be chosen."""
    kind, _, page = (session.trail or ("",))[-1].partition(":")
    if kind == "place" and page in world.content.places:
        return place(session, page, world, now, days)
    listed = [id_ for one in session.offered if (id_ := one.removeprefix("place:")) != one]
    shown = tuple(id_ for id_ in listed if id_ in world.content.places)
    return _which(session, shown, world, now, days) if shown else places(session, "", world, now, days)


def _about_city(session: Session, found: Found, world: World, now: datetime, days: Sequence[date]) -> Turn | None:
    """A city alone, or a city with a word or two for what is needed there."""
    if session.waiting_for == "city":
        return city(session, found.city or "", world, now)
    if not found.rest.strip():
        choices = tuple(Choice(f"places:{one}", Text(f"{one}.title")) for one in TOPICS_HERE)
        prompt = Text("city-what", {"city": Text(f"city-{found.city}")})
        return turn(session.at("menu"), Reply((prompt,), choices=(*choices, MENU)))
    if len(found.rest.split()) > WORDS_OF_A_NEED:
        return None
    need = world.matcher.understand(found.rest, session.language)
    known = need.decision in {"answer", "choose"} and need.urgent is None and world.has_places(need.topics[0][0])
    return places(session, need.topics[0][0], world, now, days) if known else None


def _which(session: Session, ids: tuple[str, ...], world: World, now: datetime, days: Sequence[date]) -> Turn:
    choices = tuple(_place_choice(world.content.places[id_], world, now, days) for id_ in ids)
    return turn(session.at("menu"), Reply((Text("choose-prompt"),), choices=(*choices, MENU)))


def _place_choice(found: Place, world: World, now: datetime, days: Sequence[date] = ()) -> Choice:
    return Choice(f"place:{found.id}", _name(found), _line(found, world, now, days))


def _listed(session: Session, listed: tuple[Choice, ...], city_id: str | None, world: World) -> Turn:
    if not listed:
        reply = Reply((Text("places-none"),), choices=(Choice("city", Text("button-city")), BACK, MENU))
        return turn(session.at(f"places:{session.topic}"), reply)
    asked = (Choice("city", Text("button-city")),) if _depends_on_city(session.topic or "", world) else ()
    prompt = Text("places-in", {"city": Text(f"city-{city_id}")}) if city_id else Text("places-anywhere")
    return turn(session.at(f"places:{session.topic}"), Reply((prompt,), choices=(*listed, *asked, BACK, MENU)))


def _ask_city(session: Session, world: World) -> Turn:
    known = tuple(one for one in CITIES_OFFERED if one in world.content.cities)
    choices = (
        *(Choice(f"city:{one}", Text(f"city-{one}")) for one in known),
        Choice(f"city:{ANYWHERE}", Text("button-anywhere")),
    )
    return turn(replace(session, waiting_for="city"), Reply((Text("city-ask"),), choices=choices))


def _depends_on_city(topic: str, world: World) -> bool:
    return any(one.city and not one.national for one in _serving(topic, world.content.places.values()))


def _serving(topic: str, known: Iterable[Place]) -> Iterator[Place]:
    return (one for one in known if one.listed and topic in one.services)


def _urgent(topic: str, world: World) -> bool:
    return topic in world.content.topics and world.content.topics[topic].urgent


def _name(found: Place) -> Text:
    return Text("place-name", {"name": found.name})


def _line(found: Place, world: World, now: datetime, days: Sequence[date]) -> Text:
    """Hours and how one gets in; a list has room for one day."""
    return Text("place-line", {"hours": _hours(found, world, now, days)[0], "entry": Text(f"place-{found.id}.entry")})


def _hours(found: Place, world: World, now: datetime, days: Sequence[date]) -> tuple[Text, ...]:
    """The hours of now, or of each day that was asked for."""
    if not days:
        return (world.hours(found, now),)
    today, notices = now.astimezone(AMSTERDAM).date(), world.notices.get(found.id, ())
    return tuple(day_text(found, day_hours(found, notices, day), today) for day in days)


def _announced(found: Place, language: str, world: World, now: datetime) -> Iterator[Text]:
    """What the place announces for now and for the days to come, the earliest first."""
    for notice in world.notices.get(found.id, ()):
        if not notice.is_over(now) and notice.begins - now <= ANNOUNCED_AHEAD:
            yield from sentences(notice, found.name, language)


def _is_uncertain(found: Place, now: datetime) -> bool:
    """Only named in a document, or read on a page of years ago."""
    return found.confidence != "page" or now.year - (found.source_year or 0) > YEARS_OF_TRUST


def contact(found: Place) -> Iterator[Text]:
    """Address, telephone and website, as far as they are known."""
    if found.address:
        where = ", ".join(part for part in (found.address, found.postcode) if part)
        yield Text("place-address", {"address": where})
    if found.phone:
        yield Text("place-phone", {"phone": found.phone.shown})
    if found.website:
        yield Text("place-website", {"website": found.website})


def _actions(found: Place) -> Iterator[Action]:
    if found.phone:
        yield Action(Link.CALL, f"tel:{found.phone.dial}", Text("button-call"))
    if found.address and found.city:
        query = quote(f"{found.address}, {found.postcode or found.city}")
        yield Action(Link.MAP, f"https://www.openstreetmap.org/search?query={query}", Text("button-map"))
    if found.website:
        yield Action(Link.SITE, found.website, Text("button-site"))
