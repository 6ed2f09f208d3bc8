"""A notice in the making: what was said so far, what is still to be asked, and the notice that comes of it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from bot.content.texts import AMSTERDAM
from bot.notices.notice import Kind, Notice, State

_ID_LENGTH = 12  # hexadecimal digits
_LAST_MINUTE = time(23, 59)

ASKED_OF_KIND: Mapping[Kind, tuple[str, ...]] = MappingProxyType({
    Kind.CLOSED: ("when",),
    Kind.HOURS: ("when", "hours"),
    Kind.FULL: ("when",),
    Kind.MOVED: ("when", "address"),
    Kind.EXTRA: ("when", "hours"),
    Kind.MESSAGE: ("when", "words"),
})  # fmt: skip
"""What each kind needs, in the order in which it is asked."""


@dataclass(frozen=True, slots=True)
class Draft:
    """``begins`` None: the time is not chosen yet; ``replaces``: the id of a notice that ends when this one is sent."""

    id: str
    place: str
    kind: Kind
    created: datetime
    begins: datetime | None = None
    ends: datetime | None = None
    hours: str | None = None
    address: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    replaces: str = ""

    @property
    def asks(self) -> str | None:
        """What is to be asked next: ``when``, ``hours``, ``address`` or ``words``; None: it is complete."""
        said = {"when": self.begins, "hours": self.hours, "address": self.address, "words": self.words}
        return next((what for what in ASKED_OF_KIND[self.kind] if not said[what]), None)

    @property
    def digest(self) -> str:
        """Differs when anything in it does: a button for an earlier draft sends nothing else."""
        return hashlib.sha256(self.dump().encode()).hexdigest()[:_ID_LENGTH]

    def timed(self, begins: datetime, ends: datetime | None) -> "Draft":
        return replace(self, begins=begins, ends=ends)

    def notice(self, state: State = State.PUBLISHED) -> Notice:
        """The complete draft as a notice."""
        if self.begins is None:
            raise ValueError("the draft has no time yet")
        return Notice(
            id=self.id,
            place=self.place,
            kind=self.kind,
            begins=self.begins,
            ends=self.ends,
            created=self.created,
            state=state,
            hours=self.hours,
            address=self.address,
            words=self.words,
            replaces=self.replaces,
        )

    def dump(self) -> str:
        """As JSON, for a session."""
        fields = {
            "id": self.id,
            "place": self.place,
            "kind": self.kind.value,
            "created": self.created.isoformat(),
            "begins": self.begins.isoformat() if self.begins else None,
            "ends": self.ends.isoformat() if self.ends else None,
            "hours": self.hours,
            "address": self.address,
            "words": dict(self.words),
            "replaces": self.replaces,
        }
        return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def load_draft(dumped: str) -> Draft:
    """What ``Draft.dump`` wrote."""
    fields = json.loads(dumped)
    times = {
        name: datetime.fromisoformat(fields[name]) if fields[name] else None for name in ("created", "begins", "ends")
    }
    return Draft(**{**fields, **times, "kind": Kind(fields["kind"])})


def in_days(begins: datetime, ends: datetime | None) -> tuple[datetime, datetime | None]:
    """The times that a computer gave, with whole days as the days of Amsterdam that its owner means.

    What ends in the last minute of a day ends with it. Midnights alone are days in whatever offset they are written:
    a place that is closed "from 00:00Z to 00:00Z" is not closed from one o'clock to one o'clock.
    """
    if ends and ends.time() >= _LAST_MINUTE and ends.date() < date.max:
        ends = datetime.combine(ends.date() + timedelta(days=1), time(), ends.tzinfo)
    if any(edge.time() != time() for edge in (begins, ends) if edge):
        return begins, ends
    return _midnight(begins), _midnight(ends) if ends else None


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), time(), AMSTERDAM)


def new_draft(place: str, kind: Kind, now: datetime, salt: str = "") -> Draft:
    """An empty draft. Its id follows from the place and from ``salt`` or the moment: sending twice is sending once."""
    seed = f"{place}\x1f{kind.value}\x1f{salt or now.isoformat()}"
    return Draft(hashlib.sha256(seed.encode()).hexdigest()[:_ID_LENGTH], place, kind, now)
