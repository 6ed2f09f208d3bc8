"""Articles: the short answer, more of it, and what to offer beside it."""

from dataclasses import replace
from datetime import datetime
from itertools import islice

from bot.content.ledger import Review, State
from bot.conversation.donating import offer
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, language_of, turn
from bot.conversation.world import World
from bot.messages import Choice, Counted, Reply, Text

OFFERED_AT_ONCE = 3
HUMAN = "service-human"

ABOUT_US = "service-privacy"
"""The topic that says who we are: who runs this copy of the service stands behind its text."""


def topic_choice(topic: str) -> Choice:
    return Choice(f"topic:{topic}", Text(f"{topic}.title"))


def theme_choices(world: World) -> tuple[Choice, ...]:
    return tuple(Choice(f"theme:{theme.id}", Text(f"theme-{theme.id}")) for theme in world.content.themes)


def wrong_choice(topic: str) -> Choice:
    """Beside the answer to a typed question: "not what I meant"."""
    return Choice(f"wrong:{topic}", Text("button-wrong"))


def chosen_topic(session: Session, topic: str, world: World, now: datetime) -> Turn:
    """The answer to a topic that was picked from a list; instead of which one, if another had been wrong."""
    if topic not in world.content.topics:
        return choose(session, world)
    made = article(session, topic, world, now)
    if session.missed in {None, topic}:
        return made
    return replace(made, effects=(*made.effects, Counted(f"instead:{session.missed}:{topic}:{language_of(session)}")))


def article(session: Session, topic: str, world: World, now: datetime, beside: tuple[Choice, ...] = ()) -> Turn:
    """The short answer, who checked it, and the ways on."""
    known = replace(session, topic=topic, missed=None, asks=None).at(f"topic:{topic}")
    refer = _refer_choice(topic, session.topic, world)
    if not world.tells(topic, language_of(session), now.date()):
        return _hidden(known, topic, refer, world)
    reply = Reply(
        _told("short", topic, session, world, now),
        heading=Text(f"{topic}.title"),
        choices=(
            Choice(f"more:{topic}", Text("button-more")),
            *_ways_on(topic, session, world, now),
            *refer,
            *beside,
            MENU,
        ),
    )
    return turn(known, reply, effects=(Counted(f"topic:{topic}:{language_of(session)}"),))


def more(session: Session, topic: str, world: World, now: datetime) -> Turn:
    """The whole article."""
    topic = topic or session.topic or ""
    if topic not in world.content.topics or not world.tells(topic, language_of(session), now.date()):
        return chosen_topic(session, topic, world, now)
    related = tuple(topic_choice(other) for other in world.content.topics[topic].related)
    reply = Reply(
        _told("text", topic, session, world, now),
        heading=Text(f"{topic}.title"),
        choices=(*_ways_on(topic, session, world, now), *_refer_choice(topic, None, world), *related, MENU),
    )
    return turn(replace(session, topic=topic).at(f"more:{topic}"), reply)


def wrong(session: Session, topic: str, world: World, _now: datetime) -> Turn:
    """The answer was not what was meant: offer what came after it, and count that it was missed."""
    topic = topic or _shown(session)
    if not topic:
        return unknown(session, world)
    if topic not in world.content.topics:
        return choose(session, world)
    others = tuple(candidate for candidate in session.candidates if candidate != topic)
    made = offer(choose(replace(session, candidates=others, missed=topic), world))
    return replace(made, effects=(Counted(f"wrong:{topic}:{language_of(session)}"),))


def _shown(session: Session) -> str:
    """The topic whose answer the person has before them, or nothing."""
    return next((id_.partition(":")[2] for id_ in session.offered if id_.startswith(("wrong:", "more:"))), "")


def choose(session: Session, world: World) -> Turn:
    """Offer the likeliest topics, or the menu where there is none."""
    topics = world.content.topics.keys() - {HUMAN}  # a person is offered beside them anyway
    likely = tuple(topic for topic in session.candidates if topic in topics)[:OFFERED_AT_ONCE]
    if not likely:
        return unknown(session, world)
    choices = (*(topic_choice(topic) for topic in likely), Choice("human", Text("button-human")), MENU)
    return turn(session.at("menu"), Reply((Text("choose-prompt"),), choices=choices))


def unknown(session: Session, world: World) -> Turn:
    """Nothing fits: the menu, and a person."""
    reply = Reply((Text("unknown"),), choices=(*theme_choices(world), Choice("human", Text("button-human"))))
    return offer(turn(session.at("menu"), reply, effects=(Counted(f"unknown:{language_of(session)}"),)))


def names_numbers(topic: str, session: Session, world: World, now: datetime) -> bool:
    """Whether the article of this danger says whom to call: it is about danger, and may be told."""
    known = world.content.topics.get(topic)
    return known is not None and known.urgent and world.tells(topic, language_of(session), now.date())


def first_aid(topic: str, session: Session, world: World, now: datetime) -> tuple[Text, ...]:
    """Whom to call in this danger, beside another answer: what its article says in short, else the usual number."""
    if names_numbers(topic, session, world, now):
        return _told("short", topic, session, world, now)
    return (Text("emergency-now"),)


def review_line(review: Review) -> Text:
    """Who checked what the person reads, and until when; or that nobody did yet."""
    if review.state in {State.REVIEWED, State.EXPIRED} and review.until:
        return Text(f"review-{review.state.value}", {"by": ", ".join(review.by), "until": review.until})
    return Text("review-changed" if review.state in {State.CHANGED, State.OUTDATED} else "review-draft")


def _hidden(session: Session, topic: str, refer: tuple[Choice, ...], world: World) -> Turn:
    choices = (*_places_choice(topic, world), *refer, Choice("human", Text("button-human")), MENU)
    return turn(session, Reply((Text("draft-hidden"),), heading=Text(f"{topic}.title"), choices=choices))


def _refer_choice(topic: str, before: str | None, world: World) -> tuple[Choice, ...]:
    """To be introduced to a place for this. Whoever wants a person is introduced for what they asked ``before``."""
    about = before if topic == HUMAN and before and world.introduces(before) else topic
    if world.introduces(about):
        return (Choice(f"refer:{about}", Text("button-refer")),)
    return (Choice("introduce", Text("button-refer")),) if topic == HUMAN and world.confirmed else ()


def _told(part: str, topic: str, session: Session, world: World, now: datetime) -> tuple[Text, ...]:
    """The words of an article, who runs this service where they are about it, and who checked them."""
    review = world.content.review(topic, language_of(session), now.date())
    about_us = (world.run_by,) if topic == ABOUT_US else ()
    return (Text(f"{topic}.{part}"), *about_us, review_line(review))


def _places_choice(topic: str, world: World) -> tuple[Choice, ...]:
    return (Choice(f"places:{topic}", Text("button-places")),) if world.has_places(topic) else ()


def _ways_on(topic: str, session: Session, world: World, now: datetime) -> tuple[Choice, ...]:
    return (*_places_choice(topic, world), *_guide_choice(topic, session, world, now))


def _guide_choice(topic: str, session: Session, world: World, now: datetime) -> tuple[Choice, ...]:
    """The guide that prepares for this topic."""
    fitting = (
        guide
        for guide in world.content.guides.values()
        if topic in guide.topics and world.tells(guide.id, language_of(session), now.date())
    )
    return tuple(Choice(f"guide:{guide.id}", Text(f"guide-{guide.id}.title")) for guide in islice(fitting, 1))
