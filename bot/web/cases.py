"""A referral as a steward sees it on a page. Pure.

Rule 1: nothing here says more of a person than they agreed to: topic, language, city, wishes, and the first digits of
their receipt.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.conversation.introduced import age, place_name, question, state_for_place
from bot.conversation.world import World
from bot.messages import Text
from bot.referral.referral import Entry, Referral, Side
from bot.referral.rules import DEEDS, could


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said or done. ``more``: times, or a reason; ``words``: the place's own, in ``language``."""

    side: str
    at: Text
    what: Text
    more: tuple[Text, ...]
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class Card:
    """A referral in the list. ``marks``: what is special about it."""

    id: str
    label: str
    topic: Text
    state: Text
    language: Text
    age: Text
    marks: tuple[Text, ...]


def card(referral: Referral, world: World, now: datetime) -> Card:
    """One line of the inbox. ``world``: with the standing of the one who looks."""
    return Card(
        id=referral.id,
        label=referral.label,
        topic=question(referral.topic, world),
        state=state_for_place(referral, world.standing.name),
        language=Text(f"spoken-{referral.language}"),
        age=age(referral.created, now),
        marks=tuple(marks(referral)),
    )


def facts(referral: Referral, world: World, now: datetime) -> Iterator[tuple[Text, tuple[Text, ...]]]:
    """All that the place learns, as names and values."""
    yield Text("inbox-web-state"), (state_for_place(referral, world.standing.name),)
    yield Text("inbox-web-topic"), (question(referral.topic, world),)
    yield Text("inbox-web-language"), (Text(f"spoken-{referral.language}"),)
    if referral.city in world.content.cities:
        yield Text("inbox-web-city"), (Text(f"city-{referral.city}"),)
    if referral.wishes:
        yield Text("inbox-web-wishes"), tuple(Text(f"wish-{wish}") for wish in referral.wishes)
    yield Text("inbox-web-asked"), (age(referral.created, now),)
    if referral.access_ends > now:
        yield Text("inbox-web-access"), (moment(referral.access_ends),)


def lines(referral: Referral, world: World) -> Iterator[Line]:
    """What was said and done, the first first. A person's words are not in it: they are read once, by themselves."""
    for entry in referral.entries:
        yield Line(
            side=entry.side.value,
            at=moment(entry.at),
            what=Text(DID[entry.side, entry.what]),
            more=(*map(moment, entry.times), *_detail(entry, world)),
            words=entry.words if entry.side is Side.PLACE else "",
            language=entry.language,
        )


DID: Mapping[tuple[Side, str], str] = {
    (Side.PERSON, "accept"): "inbox-web-did-accept",
    (Side.PERSON, "other-time"): "case-other-time",
    (Side.PERSON, "write"): "inbox-web-did-write",
    (Side.PERSON, "end"): "case-state-withdrawn",
    (Side.PLACE, "take"): "inbox-web-did-take",
    (Side.PLACE, "propose"): "inbox-web-did-propose",
    (Side.PLACE, "decline"): "case-state-declined",
    (Side.PLACE, "write"): "inbox-web-did-answer",
    (Side.PLACE, "arrived"): "case-state-arrived",
    (Side.PLACE, "close"): "case-state-closed",
}
"""The text of each thing that is kept of what was done."""


def possible(referral: Referral, steward: str, now: datetime) -> frozenset[str]:
    """The deeds that this steward can do now; what a person wrote is read by the one who took it on."""
    mine = referral.taker == steward
    not_now = {"take", "take-over"} if mine else {"take" if referral.taker else "take-over"}
    if not (mine and referral.waiting):
        not_now.add("read")
    deeds = {what for side, what in DEEDS if side == Side.PLACE.value} - not_now
    return frozenset(what for what in deeds if could(referral, Side.PLACE, what, now, steward))


def seen(referral: Referral, steward: str) -> str:
    """What a page shows of a referral, in short: a form of a page that shows something older counts for nothing."""
    taker = ("mine" if referral.taker == steward else "other") if referral.taker else "nobody"
    return f"{referral.state.value}-{len(referral.entries)}-{taker}"


def moment(at: datetime) -> Text:
    """A day and an hour."""
    return Text("inbox-web-moment", {"at": at})


def marks(referral: Referral) -> Iterator[Text]:
    """What is special about it."""
    if referral.urgent and referral.is_open:
        yield Text("inbox-web-danger")
    if referral.waiting:
        yield Text("inbox-web-message")
    if referral.unreachable and referral.is_open:
        yield Text("case-unreachable")


def _detail(entry: Entry, world: World) -> Iterator[Text]:
    if entry.what == "other-time" and entry.detail:
        yield Text(f"wish-{entry.detail}")
    if entry.what == "decline":
        reason, _, better = entry.detail.partition(":")
        yield Text(f"decline-{reason}")
        if better:
            yield place_name(better, world)
