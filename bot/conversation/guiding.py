"""Guides: one question after another, each answered by pressing, until an outcome says what comes next.

Rule 1: only the question that is asked now is remembered, no answer; after an outcome not even that.
Rule 2: an outcome tells what to do next; it decides nothing, and says how old its facts are and who checked them.
"""

from dataclasses import replace
from datetime import datetime

from bot.content.guides import Guide, Outcome, Question
from bot.conversation.answers import review_line, topic_choice
from bot.conversation.session import Session, Turn
from bot.conversation.turns import MENU, language_of, turn, with_first
from bot.conversation.world import World
from bot.guides import walk
from bot.messages import Choice, Counted, Reply, Text

STOP = Choice("guide:", Text("guide-stop"))


def guide(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """Begin a guide with its opening text; ``<guide>:<question>`` goes on after an outcome; "" stops."""
    id_, _, question = argument.partition(":")
    found = _told(id_, session, world, now)
    if found is None:
        return _over(session)
    later = walk.onward(found, question)
    if later is not None:
        return _ask(session, found, later)
    begun = _ask(session.at(f"guide:{id_}"), found, walk.start(found))
    opened = with_first(begun, Text(f"guide-{id_}.intro"))
    return replace(opened, effects=(Counted(f"guide:{id_}:{language_of(session)}"),))


def answer(session: Session, argument: str, world: World, now: datetime) -> Turn:
    """``<question>:<answer>``; a button of an earlier question changes nothing, the one that is open is asked again."""
    found = _told(session.guide, session, world, now)
    asked = found.questions.get(session.node or "") if found else None
    if found is None or asked is None:
        return _over(session)
    question, _, given = argument.partition(":")
    step = walk.answer(found, question, given) if question == asked.id else None
    if step is None:
        return _ask(session, found, asked)
    reached = step.at
    made = _ask(session, found, reached) if isinstance(reached, Question) else _end(session, found, reached, world, now)
    return with_first(made, *(Text(id_) for id_ in step.says))


def _told(id_: str | None, session: Session, world: World, now: datetime) -> Guide | None:
    found = world.content.guides.get(id_ or "")
    return found if found and world.tells(found.id, language_of(session), now.date()) else None


def _ask(session: Session, found: Guide, question: Question) -> Turn:
    choices = tuple(
        Choice(f"answer:{question.id}:{one.id}", Text(found.label(question.id, one.id))) for one in question.answers
    )
    reply = Reply((Text(found.words(question.id)),), heading=_title(found), choices=(*choices, STOP))
    return turn(replace(session, guide=found.id, node=question.id, waiting_for="question"), reply)


def _end(session: Session, found: Guide, outcome: Outcome, world: World, now: datetime) -> Turn:
    lines = (
        Text(found.words(outcome.id)),
        *(Text(found.words(name)) for name in outcome.says),
        Text("guide-dated", {"checked": found.checked}),
        review_line(world.content.review(found.id, language_of(session), now.date())),
    )
    onward = (Choice(f"guide:{found.id}:{outcome.onward}", Text("guide-on")),) if outcome.onward else ()
    choices = (*onward, *_places(outcome, world), *(topic_choice(topic) for topic in outcome.topics), MENU)
    return turn(_left(session), Reply(lines, heading=_title(found), choices=choices))


def _places(outcome: Outcome, world: World) -> tuple[Choice, ...]:
    known = (world.content.places[place] for place in outcome.places)
    return tuple(Choice(f"place:{place.id}", Text("place-name", {"name": place.name})) for place in known)


def _over(session: Session) -> Turn:
    return turn(_left(session), Reply((Text("guide-over"),), choices=(MENU,)))


def _left(session: Session) -> Session:
    return replace(session, guide=None, node=None)


def _title(found: Guide) -> Text:
    return Text(f"guide-{found.id}.title")
