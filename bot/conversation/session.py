"""What is remembered of one conversation. It goes to the store sealed, and ends with it."""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.messages import Choice, Effect, Message, Reply

_FORMAT = 1
_JSON = json.JSONEncoder(separators=(",", ":"))
_LONGEST_TRAIL = 8
_MOST_DIGITS = 2
_LONGEST_CHOICE = 64  # characters; none of ours is longer, and what is not ours is not remembered
_AROUND_DIGITS = frozenset(" \t\r\n.,;:!()[]<>#*-/\u20e3\ufe0f\u200e\u200f\u2066\u2067\u2068\u2069\u060c\u1361\u1362")


@dataclass(frozen=True, slots=True)
class Session:
    """Ids only: no word that a person typed is in here, with two exceptions.

    ``offered`` holds the choices last shown, in the order of their digits; ``trail`` the pages that lead back.
    ``missed`` is the topic that was not meant, until another one is chosen; ``may_donate`` whether donating a question
    can still be offered. The first exception is ``masked``: the masked words of a question that the person is about to
    give to the volunteers, from showing them until the next message, whatever that is. The second is a steward's
    ``draft``, which is written to be published.
    """

    language: str | None = None
    waiting_for: str = "question"
    offered: tuple[str, ...] = ()
    trail: tuple[str, ...] = ()
    topic: str | None = None
    candidates: tuple[str, ...] = ()
    city: str | None = None
    guide: str | None = None
    node: str | None = None
    follows: Mapping[str, str] = field(default_factory=dict)  # what is followed, and the day until which (ISO 8601)
    place: str | None = None  # for which a steward of several places speaks now
    draft: str | None = None  # of a notice, as ``Draft.dump`` wrote it
    missed: str | None = None
    may_donate: bool = True
    masked: str | None = None
    asks: str | None = None  # what a referral would be: its topic, then a colon and its place once that is chosen
    wishes: tuple[str, ...] = ()  # of the person, for it
    case: str | None = None  # the referral for which a steward chooses a time, a reason or words
    day: str | None = None  # of that time, in ISO 8601
    adds: bool = False  # that time joins those that are proposed already
    quoted: bool = False  # the last answer quoted what somebody wrote in a referral: it goes with the next message

    def dump(self) -> bytes:
        """What differs from a new session, which nearly all of it does not."""
        told = {name: value for name in self.__slots__ if (value := getattr(self, name)) != getattr(_NEW, name)}
        return _JSON.encode({"format": _FORMAT, **told}).encode()

    @classmethod
    def load(cls, dumped: bytes) -> "Session":
        """Read what ``dump`` wrote, as far as this version knows it.

        A session of another format starts anew, with its language if it had one.
        """
        plain: dict[str, Any] = json.loads(dumped)
        if plain.get("format") != _FORMAT:
            return cls(language=plain.get("language"))
        known = {name: value for name, value in plain.items() if name in cls.__slots__}
        known |= {name: tuple(value) for name, value in known.items() if isinstance(value, list)}
        return cls(**known)

    def at(self, page: str) -> "Session":
        """The session after ``page`` was shown: the way back leads past it."""
        trail = self.trail if self.trail[-1:] == (page,) else (*self.trail, page)
        return replace(self, trail=trail[-_LONGEST_TRAIL:], waiting_for="question")


_NEW = Session()


@dataclass(frozen=True, slots=True)
class Turn:
    """What the conversation hands back.

    ``session`` None: nothing is remembered any more. ``language`` is the one to word the replies in.
    ``urgent``: these replies go out whatever has been spent today.
    """

    session: Session | None
    replies: tuple[Reply, ...]
    language: str
    effects: tuple[Effect, ...] = ()
    urgent: bool = False


def chosen(session: Session, message: Message) -> str | None:
    """The id of the choice that a button or a typed digit stands for, if it stands for one."""
    if message.choice is not None:
        return message.choice if len(message.choice) <= _LONGEST_CHOICE else "menu"
    number = typed_number(message.text)
    if number == 0 and session.offered:
        return "menu"
    numbered = [choice for choice in session.offered if choice != "menu"]
    return numbered[number - 1] if number is not None and 0 < number <= len(numbered) else None


def typed_number(text: str) -> int | None:
    """The number that a message consists of: "2", "2.", "(2)", Arabic and Ge'ez digits, keycaps."""
    kept = "".join(character for character in text if character not in _AROUND_DIGITS)
    digits = [unicodedata.digit(character, None) for character in kept]
    if not digits or len(digits) > _MOST_DIGITS or None in digits:
        return None
    return int("".join(str(digit) for digit in digits))


def offered(replies: tuple[Reply, ...]) -> tuple[str, ...]:
    """The ids of all choices of these replies, in the order of their digits."""
    choices: list[Choice] = [choice for reply in replies for choice in reply.choices]
    return tuple(choice.id for choice in choices)
