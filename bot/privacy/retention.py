"""The one table of what is kept, and how long. The public privacy page shows it; the sweep enforces it.

Why and in which words stands in the content: ``kept-<name>`` with the attributes ``.what`` and ``.why``.
"""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Retention:
    """One kind of record: its table in the store, and how long after its last use it is deleted."""

    name: str
    lasts: timedelta


SESSION = Retention("session", timedelta(hours=24))
DELIVERY = Retention("delivery", timedelta(hours=24))
REDACTION = Retention("redaction", timedelta(days=3))
COUNT = Retention("count", timedelta(days=730))
DONATION = Retention("donation", timedelta(days=30))
NOTICE = Retention("notice", timedelta(days=30))
TOKEN = Retention("token", timedelta(days=365))
INVITATION = Retention("invitation", timedelta(days=7))
STEWARD = Retention("steward", timedelta(days=365))
SUBSCRIPTION = Retention("subscription", timedelta(days=104))  # asked again after 90 days, with 14 to answer
LETTER = Retention("letter", timedelta(days=7))
REFERRAL = Retention("referral", timedelta(days=14))  # after it was closed; the person's address goes before that

RETENTION = (
    SESSION,
    DELIVERY,
    REDACTION,
    COUNT,
    DONATION,
    NOTICE,
    TOKEN,
    INVITATION,
    STEWARD,
    SUBSCRIPTION,
    LETTER,
    REFERRAL,
)
