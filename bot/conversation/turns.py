"""What all steps of the conversation share."""

from dataclasses import replace

from bot.conversation.session import Session, Turn, offered
from bot.messages import Choice, Effect, Reply, Text

FALLBACK_LANGUAGE = "en"
"""The language of a turn with somebody who has not shown one: its texts are said in all five languages at once."""

MENU = Choice("menu", Text("button-menu"))
BACK = Choice("back", Text("button-back"))


def language_of(session: Session) -> str:
    return session.language or FALLBACK_LANGUAGE


def turn(session: Session, *replies: Reply, effects: tuple[Effect, ...] = ()) -> Turn:
    """A turn that remembers which choices these replies offer, and leaves a guide when none of them answers it."""
    choices = offered(replies)
    asks = any(choice.startswith("answer:") for choice in choices)
    guide, node = (session.guide, session.node) if asks else (None, None)
    here = replace(session, guide=guide, node=node, offered=choices)
    return Turn(here, replies, language_of(session), effects)


def with_first(made: Turn, *paragraphs: Text) -> Turn:
    """The same turn with paragraphs before all others."""
    first, *others = made.replies
    return replace(made, replies=(replace(first, paragraphs=(*paragraphs, *first.paragraphs)), *others))


def with_last(made: Turn, *paragraphs: Text) -> Turn:
    """The same turn with paragraphs after all others of its last reply."""
    *others, last = made.replies
    return replace(made, replies=(*others, replace(last, paragraphs=(*last.paragraphs, *paragraphs))))
