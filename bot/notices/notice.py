"""The value of a notice: a dated fact that a place announces.

Rule 1: a notice says something of a place and nothing of who wrote it.
Rule 2: it holds from ``begins`` up to, not including, ``ends``; "closed on Wednesday" ends at Thursday's midnight.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import MappingProxyType


class Kind(Enum):
    """What is announced. The value is part of text ids, of the API and of what is stored."""

    CLOSED = "closed"
    HOURS = "hours"  # other hours than usual
    FULL = "full"
    MOVED = "moved"
    EXTRA = "extra"  # open as well as usual
    MESSAGE = "message"  # words of the place itself


class State(Enum):
    """How far a notice is: waiting for a second pair of eyes, in effect from its beginning, or over."""

    WAITING = "waiting"
    PUBLISHED = "published"
    ENDED = "ended"


UNDO = timedelta(minutes=2)
"""So long after its creation a notice can be taken back as if it had never been; nobody is told of it before then."""

LINGERS = timedelta(hours=12)
"""A notice that ends with a day may rule the night that began on it: so long after its end it is still looked at."""

ASK_AGAIN = timedelta(days=7)
"""A notice until further notice is asked about again when it was confirmed longer ago than this."""

TRUSTED = timedelta(days=21)
"""A notice until further notice that nobody confirmed for so long leaves the hours unknown."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. All datetimes are aware; ``ends`` None means until further notice.

    ``hours``: OpenStreetMap ``opening_hours`` that hold meanwhile, for the kinds HOURS and EXTRA.
    ``address``: where the place is meanwhile, for MOVED.
    ``words``: by language, as the place wrote them, for MESSAGE; an optional addition for the other kinds.
    ``confirmed``: when a steward last said that it still holds; None: when it was created.
    ``replaces``: the id of the notice that ended with this one's coming; empty: none did.
    ``decided``: when a second pair of eyes let it through (it is PUBLISHED then) or refused it (it is ENDED).
    """

    id: str
    place: str  # the place's id
    kind: Kind
    begins: datetime
    ends: datetime | None
    created: datetime
    state: State = State.PUBLISHED
    hours: str | None = None
    address: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    confirmed: datetime | None = None
    replaces: str = ""
    decided: datetime | None = None

    @property
    def confirmed_last(self) -> datetime:
        return self.confirmed or self.created

    def is_over(self, now: datetime) -> bool:
        return self.state is State.ENDED or (self.ends is not None and self.ends <= now)

    def counts(self, now: datetime) -> bool:
        """Whether the hours of the place may still depend on it: it is published, or its last night lasts."""
        return self.state is State.PUBLISHED and (self.ends is None or now < self.ends + LINGERS)

    def can_be_undone(self, now: datetime) -> bool:
        return now - self.created <= UNDO

    def asks_again(self, now: datetime) -> bool:
        """Whether a steward should say again that it still holds."""
        return self.ends is None and not self.is_over(now) and now - self.confirmed_last >= ASK_AGAIN

    def dump(self) -> bytes:
        """As JSON, for the store."""
        fields: dict[str, object] = {
            "id": self.id,
            "place": self.place,
            "kind": self.kind.value,
            "state": self.state.value,
            "begins": self.begins.astimezone(UTC).isoformat(),
            "ends": self.ends.astimezone(UTC).isoformat() if self.ends else None,
            "created": self.created.astimezone(UTC).isoformat(),
            "hours": self.hours,
            "address": self.address,
            "words": dict(self.words),
            "confirmed": self.confirmed.astimezone(UTC).isoformat() if self.confirmed else None,
            "replaces": self.replaces,
            "decided": self.decided.astimezone(UTC).isoformat() if self.decided else None,
        }
        return json.dumps(fields, ensure_ascii=False).encode()


def load_notice(dumped: bytes) -> Notice:
    """What ``Notice.dump`` wrote."""
    fields = json.loads(dumped)
    return Notice(
        id=fields["id"],
        place=fields["place"],
        kind=Kind(fields["kind"]),
        state=State(fields["state"]),
        begins=datetime.fromisoformat(fields["begins"]),
        ends=_moment(fields["ends"]),
        created=datetime.fromisoformat(fields["created"]),
        hours=fields["hours"],
        address=fields["address"],
        words=MappingProxyType(fields["words"]),
        confirmed=_moment(fields["confirmed"]),
        replaces=fields.get("replaces", ""),
        decided=_moment(fields.get("decided")),
    )


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
