"""A referral in words, for either side: what the place learns, how far it is, and what was said.

Rule 1: nothing is said to one side that only the other may know.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import reduce

from bot.content.texts import AMSTERDAM
from bot.conversation.world import World
from bot.messages import Reply, Text, Value
from bot.referral.referral import Entry, Referral, Side, State
from bot.referral.rules import proposed

_DAY = timedelta(days=1)
_LATE = timedelta(hours=1)
"""So long after the agreed time somebody is still expected."""


def place_name(place: str, world: World) -> Text:
    """The name of a place, also of one that has left the directory."""
    found = world.content.places.get(place)
    return Text("place-name", {"name": found.name}) if found else Text("follow-something")


def listed(parts: Sequence[Value]) -> Value:
    """Things one after another."""
    return reduce(lambda first, second: Text("refer-and", {"first": first, "second": second}), parts)


def shared(topic: str, language: str, city: str | None, wishes: Sequence[str], world: World) -> Value:
    """All that a place would learn, to the person themselves."""
    return listed(tuple(_shared(topic, language, city, wishes, world)))


def needs(referral: Referral, world: World) -> Value:
    """What a place knows of somebody: topic, language, city and wishes."""
    return listed(tuple(_needs(referral, world)))


def question(topic: str, world: World) -> Text:
    """What somebody asks about, to a place: a title speaks to whoever reads it, so it is quoted.

    A topic that has left the content has its id for a title.
    """
    known = topic in world.content.topics
    title = Text(f"{topic}.title") if known else Text("place-name", {"name": topic})
    return Text("case-need-topic", {"topic": title})


def age(since: datetime, now: datetime) -> Text:
    """How long ago: in hours on the first day, then in days of the calendar."""
    passed = now - since
    if passed < _DAY:
        return Text("case-hours", {"count": int(passed.total_seconds() // 3600)})
    days = now.astimezone(AMSTERDAM).date() - since.astimezone(AMSTERDAM).date()
    return Text("case-days", {"count": days.days})


def state_for_person(referral: Referral, world: World, now: datetime) -> Text:
    """How far it is, to its person."""
    place: dict[str, Value] = {"place": place_name(referral.place, world)}
    if _last(referral, Side.SERVICE) == "gone":
        return Text("refer-gone", place)
    if referral.told and referral.is_open:
        return Text("refer-told", place)
    if referral.state is State.ASKED:
        return Text("refer-asked", {"day": referral.created.astimezone(AMSTERDAM).date()})
    if referral.meeting and referral.state is State.AGREED:
        comes = now <= referral.meeting + _LATE
        return Text("refer-agreed" if comes else "refer-was", {**place, "at": referral.meeting})
    if referral.state is State.PROPOSED and max(proposed(referral), default=now) <= now:
        return Text("refer-times-over", place)
    return Text(f"refer-{referral.state.value}", {} if referral.state is State.EXPIRED else place)


def state_for_place(referral: Referral, steward: str) -> Text:
    """How far it is, to a steward of the place, by their pseudonym."""
    if referral.state is State.ASKED:
        return Text("case-state-new")
    if referral.state is State.TAKEN:
        return Text("case-state-mine" if referral.taker == steward else "case-state-taken")
    if referral.state is State.AGREED and referral.meeting:
        return Text("case-state-agreed", {"at": referral.meeting})
    return Text(f"case-state-{referral.state.value}")


def answers(referral: Referral, world: World) -> Iterator[Text]:
    """The reason of a place and its own words, as far as they are not deleted."""
    for entry in referral.entries:
        if entry.side is Side.PLACE and entry.what == "decline":
            yield from _reason(entry, world)
        elif entry.side is Side.PLACE and entry.what == "write":
            yield words_of(entry) if entry.words else Text("refer-words-gone")


def words_of(entry: Entry) -> Text:
    """Somebody's own words, with the language in which they wrote them."""
    return Text("refer-words", {"language": Text(f"spoken-{entry.language}"), "words": entry.words})


def better_place(referral: Referral) -> str:
    """The place that a place named instead of itself; "" where there is none."""
    declined = [entry.detail for entry in referral.entries if entry.what == "decline"]
    return declined[-1].partition(":")[2] if declined else ""


def ends(referral: Referral, now: datetime) -> Iterator[Text]:
    """Until when the person can open it, and when all of it is deleted, which is always later."""
    if referral.access_ends > now:
        yield Text("refer-until", {"until": referral.access_ends.astimezone(AMSTERDAM).date()})
    if referral.content_ends:
        yield Text("refer-deleted", {"until": referral.content_ends.astimezone(AMSTERDAM).date()})


def how_to_get_there(place: str, world: World) -> Iterator[Text]:
    """How one gets in, and the address where it is known."""
    found = world.content.places.get(place)
    if found:
        yield Text(f"place-{found.id}.entry")
        if found.address:
            where = ", ".join(part for part in (found.address, found.postcode) if part)
            yield Text("place-address", {"address": where})


def heading(place: str, world: World, *paragraphs: Text) -> Reply:
    """A bubble that begins with the name of the place, where the channel has room for it."""
    return Reply(paragraphs, heading=place_name(place, world))


def _shared(topic: str, language: str, city: str | None, wishes: Sequence[str], world: World) -> Iterator[Text]:
    yield Text("refer-share-topic", {"topic": Text(f"{topic}.title")})
    yield Text("refer-share-language", {"language": Text(f"spoken-{language}")})
    if city in world.content.cities:
        yield Text("refer-share-city", {"city": Text(f"city-{city}")})
    yield from (Text("refer-share-wish", {"wish": Text(f"wish-{wish}")}) for wish in wishes)
    yield Text("refer-share-time")
    yield Text("refer-share-code")


def _needs(referral: Referral, world: World) -> Iterator[Text]:
    yield question(referral.topic, world)
    yield Text("case-need-language", {"language": Text(f"spoken-{referral.language}")})
    if referral.city in world.content.cities:
        yield Text("case-need-city", {"city": Text(f"city-{referral.city}")})
    if referral.wishes:
        yield Text("case-need-wishes", {"wishes": listed([Text(f"wish-{wish}") for wish in referral.wishes])})


def _reason(entry: Entry, world: World) -> Iterator[Text]:
    reason, _, better = entry.detail.partition(":")
    yield Text("refer-reason", {"reason": Text(f"decline-{reason}")})
    if better in world.content.places:
        yield Text("refer-better", {"place": place_name(better, world)})


def _last(referral: Referral, side: Side) -> str:
    """The last thing that one side did; "" before the first."""
    return next((entry.what for entry in reversed(referral.entries) if entry.side is side), "")
