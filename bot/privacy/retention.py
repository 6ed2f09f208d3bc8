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

RETENTION = (SESSION, DELIVERY, REDACTION, COUNT, DONATION)
