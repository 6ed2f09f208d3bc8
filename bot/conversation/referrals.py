"""What a conversation knows of referrals at this moment; nothing here says who anybody is."""

from dataclasses import dataclass

from bot.content.places import Place
from bot.messages import Choice, Reply, Text
from bot.referral.referral import Referral


@dataclass(frozen=True, slots=True)
class Referring:
    """``mine``: the person's own referral, open or ended not long ago; at most one is open at a time.

    ``code``: this message consists of a receipt, or holds one among words that opens something; ``found``: the
    referral that it opens for the person (None: it is wrong, mistyped, expired or somebody else's, which all look
    alike); ``at_door``: the referral that it names, where
    the one who typed it speaks for its place. ``fresh``: a receipt for the referral that this message may begin.
    """

    mine: Referral | None = None
    code: bool = False
    found: Referral | None = None
    at_door: Referral | None = None
    fresh: str = ""


NO_REFERRAL = Referring()


def for_person() -> Reply:
    """What a person is sent when there is something to read: nothing that tells about what."""
    return Reply((Text("referral-letter"),), choices=(Choice("open", Text("button-open")),))


def for_steward(letter: str, place: Place) -> Reply:
    """What a steward is sent: ``inbox-letter``, ``inbox-answer`` or ``inbox-reminder``."""
    said = Text(letter, {"place": place.name})
    return Reply((said,), choices=(Choice("inbox", Text("button-inbox")),))
