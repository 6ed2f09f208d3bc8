"""Following a place, a city or a kind of place: to be told of notices, to see what is kept for it, and to stop.

What is followed is an id: ``place:<place>``, ``city:<city>``, ``kind:<kind>`` or ``kind:<kind>:<city>``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.content.places import Place
from bot.conversation.session import Session, Turn
from bot.conversation.turns import BACK, MENU, turn
from bot.conversation.world import World
from bot.directory.nights import SHELTER
from bot.messages import Choice, Counted, Reply, Subscribe, Text, Unsubscribe
from bot.notices.notice import Kind, Notice
from bot.notices.sentences import brief, own_words, sentences

KINDS = (SHELTER, "food", "day-centre", "clinic", "legal")
"""Kinds of places that can be followed; each has a text ``follow-kind-<kind>``."""

KEPT = timedelta(days=104)
"""How long a wish is kept: the person is asked again after 90 days, and has 14 to answer."""

_OPEN_LIST = Choice("follows", Text("button-follows"))


def follow(session: Session, about: str, world: World, now: datetime) -> Turn:
    """Begin to follow something; without a name, what was shown last."""
    wanted = about or _shown_last(session)
    what = subject(wanted, world)
    if what is None or not world.brings_news:
        return following(session, "", world, now)
    until = (now + KEPT).date()
    known = replace(session, follows={**session.follows, wanted: until.isoformat()})
    texts = (Text("follow-begun", {"what": what}), Text("follow-kept", {"until": until}))
    choices = (*_wider(wanted, known, world), Choice(f"unfollow:{wanted}", Text("button-unfollow")), _OPEN_LIST, MENU)
    return turn(known, Reply(texts, choices=choices), effects=(Subscribe(wanted), Counted("follow")))


def unfollow(session: Session, about: str, world: World, _now: datetime) -> Turn:
    """Stop following it; also what is no longer in the directory."""
    known = replace(session, follows={one: until for one, until in session.follows.items() if one != about})
    what = subject(about, world) or Text("follow-something")
    reply = Reply((Text("follow-stopped", {"what": what}),), choices=(_OPEN_LIST, MENU))
    return turn(known, reply, effects=(Unsubscribe(about),))


def following(session: Session, _argument: str, world: World, _now: datetime) -> Turn:
    """What is followed and how long that is kept; each can be stopped by pressing it."""
    choices = tuple(
        Choice(
            f"unfollow:{about}",
            subject(about, world) or Text("follow-something"),
            Text("follow-until", {"until": date.fromisoformat(until)}),
        )
        for about, until in sorted(session.follows.items())
    )
    prompt = Text("follow-list") if choices else Text("follow-none" if world.brings_news else "follow-not-here")
    return turn(session.at("follows"), Reply((prompt,), choices=(*choices, BACK, MENU)))


def open_news(session: Session, _argument: str, _world: World, _now: datetime) -> Turn:
    """The answer to "OPEN"; the news that was held comes with this answer as with any other."""
    return turn(session.at("menu"), Reply((Text("news-open"),), choices=(_OPEN_LIST, MENU)))


def follow_choice(session: Session, about: str, world: World) -> tuple[Choice, ...]:
    """The button to follow something, or to stop."""
    if about in session.follows:
        return (Choice(f"unfollow:{about}", Text("button-unfollow")),)
    return (Choice(f"follow:{about}", Text("button-follow")),) if world.brings_news else ()


def abouts(place: Place) -> tuple[str, ...]:
    """All that can be followed so that one hears of this place."""
    cities = tuple(dict.fromkeys(city for city in (place.city, *place.serves) if city))
    kinds = tuple(kind for kind in place.kinds if kind in KINDS)
    return (
        f"place:{place.id}",
        *(f"city:{city}" for city in cities),
        *(f"kind:{kind}" for kind in kinds),
        *(f"kind:{kind}:{city}" for kind in kinds for city in cities),
    )


def subject(about: str, world: World) -> Text | None:
    """What is followed, in words; None when it is not there."""
    sort, _, id_ = about.partition(":")
    content = world.content
    if sort == "place" and id_ in content.places:
        return Text("place-name", {"name": content.places[id_].name})
    if sort == "city" and id_ in content.cities:
        return Text("follow-city", {"city": Text(f"city-{id_}")})
    kind, _, city = id_.partition(":")
    if sort != "kind" or kind not in KINDS or (city and city not in content.cities):
        return None
    named = Text(f"follow-kind-{kind}")
    return Text("follow-kind-in", {"kind": named, "city": Text(f"city-{city}")}) if city else named


def news(notice: Notice, place: Place, language: str, about: str) -> Reply:
    """What a follower is sent about a notice."""
    return _letter(sentences(notice, place.name, language), place, about)


def changed(notice: Notice, place: Place, language: str, about: str) -> Reply:
    """What a follower is sent about a notice in place of another one, of which they were told."""
    return _letter((Text("news-changed"), *sentences(notice, place.name, language)), place, about)


def ended(notice: Notice, place: Place, language: str, about: str, *, usual: bool) -> Reply:
    """What a follower is sent who was told of a notice that was ended. ``usual``: the week's own hours count again."""
    said = [Text("news-ended", {"place": place.name, "notice": brief(notice)})]
    if notice.words:
        said.append(own_words(notice.words, language))
    if notice.kind is Kind.MOVED:
        said.append(Text("news-usual-address"))
    elif notice.kind is not Kind.MESSAGE and usual:
        said.append(Text("news-usual-hours"))
    return _letter(said, place, about)


def ask_again(until: date, world: World, _language: str, about: str) -> Reply:
    """Whether somebody still wants news: any answer keeps it."""
    what = subject(about, world) or Text("follow-something")
    choices = (Choice("follows", Text("button-keep")), Choice(f"unfollow:{about}", Text("button-unfollow")))
    return Reply((Text("news-still", {"what": what, "until": until}), Text("news-stop")), choices=choices)


def _letter(said: Iterable[Text], place: Place, about: str) -> Reply:
    choices = (
        Choice(f"place:{place.id}", Text("button-place")),
        Choice(f"unfollow:{about}", Text("button-unfollow")),
    )
    return Reply((*said, Text("news-stop")), choices=choices)


def _shown_last(session: Session) -> str:
    """The place on whose page the person is, else their city."""
    here = session.trail[-1] if session.trail else ""
    return here if here.startswith("place:") else f"city:{session.city}"


def _wider(about: str, session: Session, world: World) -> Iterator[Choice]:
    """From one place to all of its kind in the city, where nights are concerned, or to the whole city."""
    place = world.content.places.get(about.removeprefix("place:")) if about.startswith("place:") else None
    if place is None or place.city is None:
        return
    wider = [f"kind:{SHELTER}:{place.city}"] if SHELTER in place.kinds else []
    for one in (*wider, f"city:{place.city}"):
        what = subject(one, world)
        if what and one not in session.follows:
            yield Choice(f"follow:{one}", what)
