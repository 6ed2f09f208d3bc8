"""The pages that a choice leads to. A page is one small function in the table ``PAGES``.

Each takes the session, what stands behind the colon of the choice's id, the world and the moment.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.conversation import answers, donating, following, guiding, inbox, own_referral, referring, steward, whereabouts
from bot.conversation.session import Session, Turn
from bot.conversation.turns import BACK, MENU, language_of, turn
from bot.conversation.world import World
from bot.messages import LANGUAGES, Choice, Counted, Forget, Reply, Text

Page = Callable[[Session, str, World, datetime], Turn]


def ask_language(session: Session, _argument: str, _world: World, _now: datetime) -> Turn:
    choices = tuple(Choice(f"language:{code}", Text(f"language-{code}")) for code in LANGUAGES)
    return turn(replace(session, waiting_for="language"), Reply((Text("language-ask"),), choices=choices))


def choose_language(session: Session, code: str, world: World, now: datetime) -> Turn:
    if code not in LANGUAGES:
        return ask_language(session, "", world, now)
    spoken = replace(session, language=code)
    topic = spoken.topic if spoken.topic in world.content.topics else None
    return answers.article(spoken, topic, world, now) if topic else welcome(spoken, "", world, now)


def welcome(session: Session, _argument: str, world: World, now: datetime) -> Turn:
    if session.language is None:
        return ask_language(session, "", world, now)
    reply = Reply((Text("welcome"), Text("ask-anything")), choices=themes(world))
    return turn(session.at("menu"), reply)


def menu(session: Session, _argument: str, world: World, _now: datetime) -> Turn:
    return turn(session.at("menu"), Reply((Text("menu-prompt"),), choices=themes(world)))


def theme(session: Session, theme_id: str, world: World, now: datetime) -> Turn:
    found = next((one for one in world.content.themes if one.id == theme_id), None)
    if found is None:
        return menu(session, "", world, now)
    topics = tuple(answers.topic_choice(topic) for topic in found.topics)
    own = OWN_CHOICES if theme_id == "service" else ()
    reply = Reply((Text("theme-prompt"),), heading=Text(f"theme-{theme_id}"), choices=(*topics, *own, BACK, MENU))
    return turn(session.at(f"theme:{theme_id}"), reply)


def help_page(session: Session, _argument: str, _world: World, _now: datetime) -> Turn:
    choices = (Choice("language", Text("button-language")), Choice("forget", Text("button-forget")), MENU)
    return turn(session.at("help"), Reply((Text("help"),), choices=choices))


def emergency(session: Session, _argument: str, _world: World, _now: datetime) -> Turn:
    reply = Reply(
        (Text("emergency-now"),),
        heading=Text("button-emergency"),
        choices=(*(answers.topic_choice(topic) for topic in EMERGENCY_TOPICS), MENU),
    )
    return turn(session.at("emergency"), reply)


def forget(session: Session, _argument: str, _world: World, _now: datetime) -> Turn:
    return Turn(None, (Reply((Text("forgotten"),)),), language_of(session), (Forget(), Counted("forget")))


def back(session: Session, _argument: str, world: World, now: datetime) -> Turn:
    trail = session.trail[:-1]
    here = replace(session, trail=trail[:-1])
    return press(here, trail[-1] if trail else "menu", world, now)


def themes(world: World) -> tuple[Choice, ...]:
    mine = (Choice("referral", Text("button-referral")),) if world.referring.mine else ()
    own = (Choice("inbox", Text("button-inbox")), Choice("steward", Text("button-steward")))
    spoken_for = own if world.standing.places else ()
    return (*answers.theme_choices(world), Choice("emergency", Text("button-emergency")), *mine, *spoken_for)


EMERGENCY_TOPICS = ("medical-emergency", "medical-crisis", "police-violence-home", "shelter-tonight")

OWN_CHOICES = (
    Choice("language", Text("button-language")),
    Choice("help", Text("button-help")),
    Choice("follows", Text("button-follows")),
    Choice("forget", Text("button-forget")),
)

PAGES: Mapping[str, Page] = {
    "menu": menu,
    "start": welcome,
    "language": lambda session, code, world, now: (choose_language if code else ask_language)(
        session, code, world, now
    ),
    "theme": theme,
    "topic": answers.chosen_topic,
    "more": answers.more,
    "wrong": answers.wrong,
    "donate": donating.donate,
    "places": whereabouts.places,
    "place": whereabouts.place,
    "city": whereabouts.city,
    "guide": guiding.guide,
    "answer": guiding.answer,
    "help": help_page,
    "emergency": emergency,
    "human": lambda session, _argument, world, now: answers.chosen_topic(session, "service-human", world, now),
    "follow": following.follow,
    "unfollow": following.unfollow,
    "follows": following.following,
    **steward.PAGES,
    **referring.PAGES,
    **own_referral.PAGES,
    **inbox.PAGES,
    "forget": forget,
    "stop": forget,
    "back": back,
}


def press(session: Session, choice: str, world: World, now: datetime) -> Turn:
    """Go where a choice leads; a choice that is no longer known leads to the menu."""
    page, _, argument = choice.partition(":")
    return PAGES.get(page, menu)(session, argument, world, now)
