"""What goes in and out of the open data: shapes for programs, with an example of each."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from bot.notices.rules import LONGEST_ADDRESS, LONGEST_WORDS

Kind = Literal["closed", "hours", "full", "moved", "extra", "message"]
State = Literal["open", "closed", "appointment", "full", "unknown"]
Language = Literal["nl", "en", "ar", "fr", "ti"]
Words = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_WORDS)]
ByLanguage = Mapping[Language, str]

_NOTICE: dict[str, JsonValue] = {
    "id": "5b0c2f1e9a7d4c33",
    "place": "villa-vrede-utrecht",
    "kind": "closed",
    "state": "published",
    "begins": "2026-12-25T00:00:00+01:00",
    "ends": "2026-12-27T00:00:00+01:00",
    "created": "2026-12-20T10:00:00+01:00",
    "hours": None,
    "address": None,
    "words": {},
    "says": {"en": "Villa Vrede is closed from Friday 25 December up to and including Saturday 26 December."},
}
_HOURS: dict[str, JsonValue] = {
    "state": "closed",
    "until": "2026-12-28T09:00:00+01:00",
    "checked": "2026-12-20",
    "because": "5b0c2f1e9a7d4c33",
    "says": {"en": "Closed, opens Monday 28 December, 09:00 (closed from Friday 25 December)"},
}


def _example(example: JsonValue) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [example]}, extra="forbid")


class HoursOut(BaseModel):
    """Whether a place is open now. ``until``: when an open or full place stops being so, or a closed one opens."""

    model_config = _example(_HOURS)
    state: State
    until: AwareDatetime | None
    checked: date | None = Field(description="When the hours, or the notice that decides, were last confirmed.")
    because: str | None = Field(description="The id of the notice that decides, when one does.")
    says: ByLanguage


class NoticeOut(BaseModel):
    """What a place announces. It holds from ``begins`` up to ``ends``; null: until further notice."""

    model_config = _example(_NOTICE)
    id: str
    place: str
    kind: Kind
    state: Literal["waiting", "published", "ended"]
    begins: AwareDatetime
    ends: AwareDatetime | None
    created: AwareDatetime
    hours: str | None
    address: str | None
    words: ByLanguage
    says: ByLanguage


class PlaceOut(BaseModel):
    """A place in the directory. ``hours``: its own week, as OpenStreetMap ``opening_hours``."""

    model_config = _example(
        {
            "id": "villa-vrede-utrecht",
            "name": "Villa Vrede",
            "city": "utrecht",
            "services": ["day-centres", "day-food"],
            "national": False,
            "address": None,
            "postcode": None,
            "phone": None,
            "email": None,
            "website": "https://villavrede.nl",
            "hours": None,
            "hours_of": "visit",
            "hours_now": _HOURS,
            "for_whom": {"en": "People without papers"},
            "entry": {"en": "Call first"},
            "notices": [_NOTICE],
        }
    )
    id: str
    name: str
    city: str | None
    services: list[str]
    national: bool
    address: str | None
    postcode: str | None
    phone: str | None
    email: str | None
    website: str | None
    hours: str | None
    hours_of: Literal["visit", "phone", "chat", "site", "tickets"]
    hours_now: HoursOut
    for_whom: ByLanguage
    entry: ByLanguage
    notices: list[NoticeOut]


class PlacesOut(BaseModel):
    """Some places, by id."""

    places: list[PlaceOut]


class NoticesOut(BaseModel):
    """Notices that hold now or will, the earliest first."""

    notices: list[NoticeOut]


class NoticeIn(BaseModel):
    """A notice to post. ``hours`` with the kinds hours and extra, ``address`` with moved, ``words`` with message.

    Whole days run from midnight to midnight, in any offset; they are days in Amsterdam.
    """

    model_config = _example(
        {
            "kind": "closed",
            "begins": "2026-12-25T00:00:00+01:00",
            "ends": "2026-12-27T00:00:00+01:00",
        }
    )
    kind: Kind
    begins: AwareDatetime
    ends: AwareDatetime | None = Field(default=None, description="Left out or null: until further notice.")
    hours: str | None = Field(default=None, max_length=200, examples=["Mo-Fr 10:00-12:00"])
    address: str | None = Field(default=None, max_length=LONGEST_ADDRESS)
    words: Mapping[Language, Words] = Field(default_factory=dict)
    replaces: str | None = Field(default=None, max_length=40, description="The id of a notice that this one replaces.")


class Fault(BaseModel):
    """One reason, by the id of its text, in each language."""

    id: str
    says: ByLanguage


class PostedOut(NoticeOut):
    """A notice that was posted. ``waits``: why it waits for a second pair of eyes, when it does."""

    model_config = _example({**_NOTICE, "waits": []})
    waits: list[Fault]


class ProblemOut(BaseModel):
    """What went wrong: RFC 9457. ``faults``: which rules a notice breaks."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"type": "about:blank", "title": "Not Found", "status": 404}]}
    )
    type: str
    title: str
    status: int
    faults: list[Fault] = []
