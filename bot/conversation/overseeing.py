"""What stewards are written to without having asked, and the words that answer it where there are no buttons.

A digit cannot answer a letter: digits belong to the last answer. So each letter names a word, and the word of every
language is understood from everybody who speaks for a place of which something is asked.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.conversation.own_notices import HOME, label_of, name_of, of_place, worded
from bot.conversation.session import Session, Turn
from bot.conversation.steward import PAGES
from bot.conversation.turns import MENU, turn
from bot.conversation.world import World
from bot.messages import Choice, Reply, Text
from bot.notices.notice import Notice, State

WORDS: Mapping[str, frozenset[str]] = {
    "notice-confirm": frozenset({"klopt", "still", "مستمر", "toujours", "ገና"}),
    "notice-end": frozenset({"voorbij", "over", "انتهى", "انتهي", "fini", "ተወዲኡ"}),
    "notice-one": frozenset({"nakijken", "check", "مراجعة", "مراجعه", "vérifier", "verifier", "ምርኣይ"}),
}
"""What is typed, by the page that it leads to; ``steward-still-type`` and ``steward-look-type`` name these words."""

_AROUND = " \t\n.,;:!?\"'\u00ab\u00bb\u201c\u201d\u061f\u1361\u1362\u1366"


def typed_word(text: str) -> str:
    """The word that a message consists of, as it stands in our lists: no case, no quotes, no full stop."""
    return " ".join(text.strip(_AROUND).split()).casefold()


def still(notice: Notice, world: World, language: str) -> Reply:
    """The question whether a notice until further notice still holds."""
    choices = (
        Choice(f"notice-confirm:{notice.id}", Text("steward-confirm")),
        Choice(f"notice-end:{notice.id}", Text("steward-end")),
    )
    return _letter("steward-still", notice, world, language, *choices)


def look(notice: Notice, world: World, language: str) -> Reply:
    """That a notice waits for a second pair of eyes."""
    choices = (
        Choice(f"notice-approve:{notice.id}", Text("steward-approve")),
        Choice(f"notice-refuse:{notice.id}", Text("steward-refuse")),
    )
    return _letter("steward-look", notice, world, language, *choices)


def decided(notice: Notice, world: World, language: str) -> Reply:
    """What became of a notice that waited, for whoever wrote it."""
    id_ = "steward-let-through" if notice.state is State.PUBLISHED else "steward-refused"
    return _letter(id_, notice, world, language, HOME)


def heard(session: Session, text: str, world: World, now: datetime) -> Turn | None:
    """The answer to one of the words; None where nothing is asked that it could answer: an ordinary word then."""
    page = next((page for page, words in WORDS.items() if typed_word(text) in words), "")
    places = world.standing.places if page else ()
    asked = [one for place in places for one in of_place(place, world, now) if ASKED[page](one, world, now)]
    if len(asked) == 1:
        return PAGES[page](session, asked[0].id, world, now)
    return _which(session, page, asked, world) if asked else None


def _which(session: Session, page: str, asked: list[Notice], world: World) -> Turn:
    choices = (Choice(f"{page}:{one.id}", label_of(one), name_of(one.place, world)) for one in asked)
    return turn(session.at("steward"), Reply((Text("steward-which-notice"),), choices=(*choices, HOME, MENU)))


def _asked_again(notice: Notice, _world: World, now: datetime) -> bool:
    return notice.state is State.PUBLISHED and notice.asks_again(now)


def _waits_for_me(notice: Notice, world: World, _now: datetime) -> bool:
    return notice.state is State.WAITING and notice.id not in world.standing.wrote


ASKED: Mapping[str, Callable[[Notice, World, datetime], bool]] = {
    "notice-confirm": _asked_again,
    "notice-end": _asked_again,
    "notice-one": _waits_for_me,
}


def _letter(id_: str, notice: Notice, world: World, language: str, *choices: Choice) -> Reply:
    said = Text(id_, {"notice": worded(notice, world, language)})
    return Reply((said,), heading=name_of(notice.place, world), choices=choices)
