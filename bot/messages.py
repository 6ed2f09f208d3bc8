"""What is said in a conversation, and nothing about who says it.

Rule 1: no value in this file holds a phone number, chat id or name. Everything above may pass these
values around, log their text ids and compare them without being able to betray anybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum

LANGUAGES = ("nl", "en", "ar", "fr", "ti")
"""The languages that Wegwijs speaks, as BCP 47 codes, in the order in which they are offered."""

RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Day:
    """A date that is said with its weekday ("Wednesday 25 November"), and with its year only where that is needed."""

    date: date
    with_year: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its id in the content, with arguments; worded only when it leaves through a channel.

    An id names a Fluent message (``menu-prompt``) or one of its attributes (``medical-doctor.short``).
    An argument that is itself a Text is worded first, in the same language.
    """

    id: str
    arguments: Mapping[str, "Value"] = field(default_factory=dict)


Value = str | int | float | date | datetime | time | Day | Text


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the person can press, or choose by its digit: ``id`` comes back, ``label`` is shown.

    ``detail`` is what stands about it in the bubble, beside its digit or before the buttons.
    """

    id: str
    label: Text
    detail: Text | None = None


class Link(Enum):
    """What a place's line can be pressed for, where the channel can do that."""

    CALL = "call"
    MAP = "map"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Action:
    """A link out of the conversation, as a URI (``tel:+31...``, ``https://...``) of a place in the directory."""

    kind: Link
    uri: str
    label: Text


@dataclass(frozen=True, slots=True)
class Reply:
    """One bubble: a heading where the channel has room for it, paragraphs in order, then what can be pressed."""

    paragraphs: tuple[Text, ...]
    heading: Text | None = None
    choices: tuple[Choice, ...] = ()
    actions: tuple[Action, ...] = ()


class Attachment(Enum):
    """What came instead of words. None of it is opened, fetched or kept."""

    VOICE = "voice"
    PICTURE = "picture"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point in WGS 84, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Message:
    """What a person said: words, a pressed button (``choice``), or something else."""

    text: str = ""
    choice: str | None = None
    attachment: Attachment | None = None
    location: Coordinates | None = None


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete all that is kept of this person, now."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One more of ``what`` today, for the statistics: ids only, never tied to anybody."""

    what: str


@dataclass(frozen=True, slots=True)
class Donate:
    """Keep this question for the volunteers: words that were masked, shown to the person and given by them."""

    words: str
    language: str


@dataclass(frozen=True, slots=True)
class BecomeSteward:
    """The person took up an invitation, named by its hash, and speaks for this place from now on."""

    invitation: str
    place: str


@dataclass(frozen=True, slots=True)
class ResignSteward:
    """The person speaks for this place no longer."""

    place: str


@dataclass(frozen=True, slots=True)
class PostNotice:
    """A notice as ``Notice.dump`` wrote it, to be published or to wait; ``replaces``: the id of one that then ends."""

    notice: bytes
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class SettleNotice:
    """Something was decided about a notice: ``undo``, ``end``, ``confirm``, ``approve`` or ``refuse``."""

    notice: str
    how: str


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Tell this person of notices about ``about``, such as ``place:<id>`` or ``city:<id>``."""

    about: str


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """No longer."""

    about: str


@dataclass(frozen=True, slots=True)
class Refer:
    """Introduce this person to a place: all that the place will learn. ``receipt``: the digits, for the person only."""

    place: str
    topic: str
    language: str
    city: str | None
    wishes: tuple[str, ...]
    receipt: str


@dataclass(frozen=True, slots=True)
class Relay:
    """One side of a referral does or says something: ``what`` is one of ``bot.referral.rules.DEEDS``.

    ``side``: ``person``, ``place``, or ``service`` for a clock. ``detail``: a wish, a reason, an answer; ``times``:
    ISO 8601; ``words``: free text in ``language``.
    """

    referral: str
    side: str
    what: str
    detail: str = ""
    times: tuple[str, ...] = ()
    words: str = ""
    language: str = ""


Effect = (
    Forget
    | Counted
    | Donate
    | Subscribe
    | Unsubscribe
    | BecomeSteward
    | ResignSteward
    | PostNotice
    | SettleNotice
    | Refer
    | Relay
)
"""What must happen besides answering. The conversation names it; the desk does it."""
