"""A referral: what a place learns of a person, and what both said since. Nothing in it says who the person is.

Rule 1: the place sees the first four digits of the receipt, ``label``; the whole receipt stays with the person, so
that nobody of the place can pass for them. At the door the person shows all of it.
Rule 2: the person's access always ends before what was said is deleted.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from pydantic import TypeAdapter

ACCESS = timedelta(days=30)
"""So long after the person last used it, the receipt opens the referral."""

CONTENT = timedelta(days=14)
"""So long after a referral was closed, what was said in it is kept."""

MARGIN = timedelta(days=1)
"""So long before that, at the latest, the person's access ends."""

WISHES = ("woman", "man", "interpreter", "no-phone", "morning", "afternoon", "evening", "accompanied")
"""What a person may ask for with one tap each; each has a text ``wish-<id>``."""

REASONS = ("full", "not-for-us", "other-city", "cannot-now")
"""Why a place declines; each has a text ``decline-<id>``. The detail after a colon is the id of a better place."""

HELPED = ("yes", "no", "closed-door", "other")
"""Answers to the one question afterwards; each has a text ``helped-<id>``."""

LONGEST_WORDS = 300
"""Characters of a free answer, of either side."""


class Side(Enum):
    """Who says something in a referral."""

    PERSON = "person"
    PLACE = "place"
    SERVICE = "service"  # we ourselves, when a clock runs out


class State(Enum):
    """How far a referral is."""

    ASKED = "asked"  # nobody of the place has taken it yet
    TAKEN = "taken"  # somebody of the place sees to it
    PROPOSED = "proposed"  # the place proposed times, and the person may choose
    AGREED = "agreed"  # the person comes at ``meeting``
    ARRIVED = "arrived"  # the person was there
    DECLINED = "declined"  # by the place
    CLOSED = "closed"  # by the place, without any of these
    WITHDRAWN = "withdrawn"  # by the person
    EXPIRED = "expired"  # nobody answered, or nobody came back to it


ENDED = frozenset({State.ARRIVED, State.DECLINED, State.CLOSED, State.WITHDRAWN, State.EXPIRED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was said or done. ``what``: an id of ``rules.DEEDS``; ``times``: proposed or chosen, aware.

    ``words`` is free text in ``language``; it is emptied as soon as the other side has read it (``read``).
    """

    side: Side
    what: str
    at: datetime
    times: tuple[datetime, ...] = ()
    detail: str = ""
    words: str = ""
    language: str = ""
    read: bool = False


@dataclass(frozen=True, slots=True)
class Referral:
    """One person at one place. ``urgent``: its topic is tagged as danger. ``taker``: a steward's pseudonym.

    ``used``: when the person last did something with it. ``reminded`` and ``told``: the place was reminded, the person
    was told that nobody answers. ``unreachable``: our messages to the person were refused for good.
    ``version``: how often it was replaced in the store.
    """

    id: str
    place: str
    topic: str
    language: str
    city: str | None
    wishes: tuple[str, ...]
    label: str
    urgent: bool
    created: datetime
    used: datetime
    state: State = State.ASKED
    taker: str = ""
    entries: tuple[Entry, ...] = ()
    meeting: datetime | None = None
    closed: datetime | None = None
    reminded: bool = False
    told: bool = False
    unreachable: bool = False
    helped: str = ""
    version: int = field(default=0, compare=False)

    @property
    def is_open(self) -> bool:
        return self.state not in ENDED

    @property
    def content_ends(self) -> datetime | None:
        """When all of it is deleted; None as long as it is open."""
        return self.closed + CONTENT if self.closed else None

    @property
    def access_ends(self) -> datetime:
        """Until when the receipt opens it."""
        usual = self.used + ACCESS
        return min(usual, self.closed + CONTENT - MARGIN) if self.closed else usual

    @property
    def unread(self) -> bool:
        """Whether the place said something that the person has not read."""
        return any(entry.side is not Side.PERSON and not entry.read for entry in self.entries)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """What the person wrote and nobody of the place has read."""
        return tuple(entry for entry in self.entries if entry.side is Side.PERSON and entry.words)

    def dump(self) -> bytes:
        """As JSON, for the seal."""
        return _PLAIN.dump_json(self, exclude={"version"})


_PLAIN = TypeAdapter(Referral)


def load_referral(dumped: bytes, version: int = 0) -> Referral:
    """Read what ``dump`` wrote."""
    return replace(_PLAIN.validate_json(dumped), version=version)
