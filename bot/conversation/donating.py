"""Giving one question to the volunteers: offered once, masked, shown back, and kept only after a yes.

The words are in the session from being shown until the next message, and in no effect but ``Donate``.
"""

from dataclasses import replace
from datetime import datetime

from bot.conversation.masking import is_empty, mask
from bot.conversation.session import Session, Turn, offered
from bot.conversation.turns import MENU, language_of, turn
from bot.conversation.world import World
from bot.knowledge.normalise import words_of
from bot.messages import Choice, Counted, Donate, Reply, Text

WAITING = "donation"
"""What ``Session.waiting_for`` holds while the question is to be typed once more."""

YES, NO = "donate:yes", "donate:no"
OFFER = Choice("donate", Text("button-donate"))
CONSENT = (Choice(YES, Text("button-donate-yes")), Choice(NO, Text("button-donate-no")))


def offer(made: Turn) -> Turn:
    """The same turn with the choice to donate the question, the first time in a session."""
    session = made.session
    if session is None or not session.may_donate:
        return made
    *others, last = made.replies
    ways = tuple(choice for choice in last.choices if choice != MENU)
    replies = (*others, replace(last, choices=(*ways, OFFER, *last.choices[len(ways) :])))
    return replace(made, replies=replies, session=replace(session, may_donate=False, offered=offered(replies)))


def donate(session: Session, argument: str, _world: World, _now: datetime) -> Turn:
    """Say what happens and ask for the question; "yes" gives the words that were shown, "no" throws them away."""
    if argument == "yes":
        return _give(session)
    if argument == "no":
        return turn(dropped(session), Reply((Text("donate-dropped"),), choices=(MENU,)))
    asking = replace(session, may_donate=False, waiting_for=WAITING)
    return turn(asking, Reply((Text("donate-ask"),), choices=(Choice(NO, Text("button-donate-no")), MENU)))


def show(session: Session, text: str, world: World) -> Turn:
    """The question as others would see it, and whether it may be given."""
    words = mask(text, world.vocabulary.of(world.content))
    if is_empty(words):
        return _nothing(session)
    reply = Reply((Text("donate-show", {"words": words}),), choices=CONSENT)
    return turn(replace(session, masked=words), reply)


def answered(session: Session, text: str, world: World) -> str | None:
    """The choice that a typed "yes" or "no" stands for while words are shown: the first word of its button."""
    if session.masked is None:
        return None
    said, texts = words_of(text), world.content.texts[language_of(session)]
    labels = {choice.id: words_of(texts.render(choice.label, isolate=False)) for choice in CONSENT}
    return next((id_ for id_, label in labels.items() if said == label[:1]), None)


def dropped(session: Session) -> Session:
    """The session without the words, and no longer waiting for any."""
    if session.waiting_for == WAITING:
        return replace(session, masked=None, waiting_for="question")
    return session if session.masked is None else replace(session, masked=None)


def _give(session: Session) -> Turn:
    if session.masked is None:
        return _nothing(session)
    language = language_of(session)
    effects = (Donate(session.masked, language), Counted(f"donated:{language}"))
    return turn(dropped(session), Reply((Text("donate-thanks"),), choices=(MENU,)), effects=effects)


def _nothing(session: Session) -> Turn:
    return turn(dropped(session), Reply((Text("donate-none"),), choices=(MENU,)))
