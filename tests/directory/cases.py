"""Sixty cases of "is it open now?", on which every answer, list, page, feed and the API must agree."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.directory.hours import Open
from bot.notices.notice import Kind, Notice

CHECKED = date(2026, 11, 22)
WEEK = "Mo-Fr 09:00-17:00"
NIGHTS = "Mo-Su 22:00-06:00"
LUNCH = "Mo-Fr 10:00-12:30,13:30-16:00"
PH = "Mo-Fr 09:00-17:00; PH off"
PH_OPEN = "Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su,PH 00:00-24:00"
ALWAYS = "24/7"

CLOSED, HOURS, FULL, EXTRA = Kind.CLOSED, Kind.HOURS, Kind.FULL, Kind.EXTRA
OPEN, SHUT, ASK, UNKNOWN, FILLED = Open.OPEN, Open.CLOSED, Open.APPOINTMENT, Open.UNKNOWN, Open.FULL


@dataclass(frozen=True)
class Case:
    """``notices``: (kind, begins, ends, hours), written the day before; Tuesday 24 November 2026 is an ordinary day."""

    says: str
    hours: str | None
    now: str
    state: Open
    until: str | None
    notices: tuple[tuple[Kind, str, str | None, str | None], ...] = ()
    place: tuple[tuple[str, object], ...] = ()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def place(hours: str | None, id_: str = "a", **more: object) -> Place:
    told = {"kinds": ("day-centre",), "services": ("day-centres",), "sources": ("x",), "city": "utrecht", **more}
    return Place(id=id_, name="De Brug", confidence="page", checked=CHECKED, hours=hours, **told)  # type: ignore[arg-type]


def notice(kind: Kind, begins: str, ends: str | None = None, hours: str | None = None, **more: object) -> Notice:
    created = more.pop("created", at(begins) - timedelta(days=1))
    told = {"id": "n1", "place": "a", **more}
    return Notice(kind=kind, begins=at(begins), ends=at(ends) if ends else None, created=created, hours=hours, **told)  # type: ignore[arg-type]


def place_of(case: Case, id_: str = "a") -> Place:
    return place(case.hours, id_, **dict(case.place))


def notices_of(case: Case, place_id: str = "a") -> tuple[Notice, ...]:
    return tuple(
        notice(kind, begins, ends, hours, id=f"{place_id}-{number}", place=place_id)
        for number, (kind, begins, ends, hours) in enumerate(case.notices)
    )


TUESDAY = ("2026-11-24T00:00", "2026-11-25T00:00")
WEDNESDAY = ("2026-11-25T00:00", "2026-11-26T00:00")
APPOINTMENT = (("appointment", True),)

CASES = (
    # the week's own hours
    Case("a working day", WEEK, "2026-11-24T11:00", OPEN, "2026-11-24T17:00"),
    Case("the minute of opening", WEEK, "2026-11-24T09:00", OPEN, "2026-11-24T17:00"),
    Case("the minute of closing", WEEK, "2026-11-24T17:00", SHUT, "2026-11-25T09:00"),
    Case("the weekend", WEEK, "2026-11-28T11:00", SHUT, "2026-11-30T09:00"),
    Case("lunch", LUNCH, "2026-11-24T13:00", SHUT, "2026-11-24T13:30"),
    Case("past midnight, before it", NIGHTS, "2026-11-24T23:00", OPEN, "2026-11-25T06:00"),
    Case("past midnight, behind it", NIGHTS, "2026-11-25T03:00", OPEN, "2026-11-25T06:00"),
    Case("a holiday of which the source is silent", WEEK, "2026-12-25T11:00", UNKNOWN, None),
    Case("a holiday that the source calls closed", PH, "2026-12-25T11:00", SHUT, "2026-12-28T09:00"),
    Case("a holiday that the source calls open", PH_OPEN, "2026-12-25T11:00", OPEN, "2026-12-28T08:00"),
    Case("the day before a silent holiday", WEEK, "2026-12-24T18:00", SHUT, "2026-12-28T09:00"),
    Case("always", ALWAYS, "2026-12-25T03:00", OPEN, None),
    Case("nobody knows", None, "2026-11-24T11:00", UNKNOWN, None),
    Case("by appointment", None, "2026-11-24T11:00", ASK, None, (), APPOINTMENT),
    Case("by appointment, with hours", WEEK, "2026-11-24T11:00", ASK, None, (), APPOINTMENT),
    Case("no end was told", "We 17:30+", "2026-11-25T18:00", OPEN, None),
    # closed
    Case("closed today", WEEK, "2026-11-24T11:00", SHUT, "2026-11-25T09:00", ((CLOSED, *TUESDAY, None),)),
    Case("closed today, after hours", WEEK, "2026-11-24T20:00", SHUT, "2026-11-25T09:00", ((CLOSED, *TUESDAY, None),)),
    Case("closed tomorrow, today", WEEK, "2026-11-24T11:00", OPEN, "2026-11-24T17:00", ((CLOSED, *WEDNESDAY, None),)),
    Case("closed tomorrow, tonight", WEEK, "2026-11-24T18:00", SHUT, "2026-11-26T09:00", ((CLOSED, *WEDNESDAY, None),)),
    Case("over since midnight", WEEK, "2026-11-26T11:00", OPEN, "2026-11-26T17:00", ((CLOSED, *WEDNESDAY, None),)),
    Case(
        "closed from now",
        WEEK,
        "2026-11-24T14:00",
        SHUT,
        "2026-11-25T09:00",
        ((CLOSED, "2026-11-24T14:00", "2026-11-25T00:00", None),),
    ),
    Case(
        "open, but closing early",
        WEEK,
        "2026-11-24T11:00",
        OPEN,
        "2026-11-24T14:00",
        ((CLOSED, "2026-11-24T14:00", "2026-11-25T00:00", None),),
    ),
    Case(
        "closed for an hour",
        WEEK,
        "2026-11-24T11:30",
        SHUT,
        "2026-11-24T12:00",
        ((CLOSED, "2026-11-24T11:00", "2026-11-24T12:00", None),),
    ),
    Case(
        "closed until after the weekend",
        WEEK,
        "2026-11-25T11:00",
        SHUT,
        "2026-11-30T09:00",
        ((CLOSED, "2026-11-25T00:00", "2026-11-28T00:00", None),),
    ),
    Case("closed until further notice", WEEK, "2026-11-24T11:00", SHUT, None, ((CLOSED, TUESDAY[0], None, None),)),
    Case(
        "closed until further notice, confirmed by nobody",
        WEEK,
        "2026-12-21T11:00",
        UNKNOWN,
        None,
        ((CLOSED, "2026-11-24T00:00", None, None),),
    ),
    Case(
        "closed into a holiday of which the source is silent",
        WEEK,
        "2026-12-24T11:00",
        SHUT,
        "2026-12-28T09:00",
        ((CLOSED, "2026-12-24T00:00", "2026-12-25T00:00", None),),
    ),
    Case(
        "closed over new year",
        WEEK,
        "2026-12-31T11:00",
        SHUT,
        "2027-01-04T09:00",
        ((CLOSED, "2026-12-31T00:00", "2027-01-02T00:00", None),),
    ),
    Case(
        "a silent holiday, and a notice that says closed",
        WEEK,
        "2026-12-25T11:00",
        SHUT,
        "2026-12-28T09:00",
        ((CLOSED, "2026-12-25T00:00", "2026-12-26T00:00", None),),
    ),
    Case(
        "always open, closed today", ALWAYS, "2026-11-24T11:00", SHUT, "2026-11-25T00:00", ((CLOSED, *TUESDAY, None),)
    ),
    Case("always open, closed tomorrow", ALWAYS, "2026-11-24T11:00", OPEN, WEDNESDAY[0], ((CLOSED, *WEDNESDAY, None),)),
    Case("unknown hours, closed today", None, "2026-11-24T11:00", SHUT, None, ((CLOSED, *TUESDAY, None),)),
    Case("unknown hours, closed yesterday", None, "2026-11-25T11:00", UNKNOWN, None, ((CLOSED, *TUESDAY, None),)),
    Case("appointments, closed today", None, "2026-11-24T11:00", SHUT, None, ((CLOSED, *TUESDAY, None),), APPOINTMENT),
    Case(
        "appointments, closed tomorrow", None, "2026-11-24T11:00", ASK, None, ((CLOSED, *WEDNESDAY, None),), APPOINTMENT
    ),
    # nights
    Case(
        "Tuesday's night, closed on Wednesday",
        NIGHTS,
        "2026-11-25T03:00",
        OPEN,
        "2026-11-25T06:00",
        ((CLOSED, *WEDNESDAY, None),),
    ),
    Case(
        "Wednesday's night, closed on Wednesday",
        NIGHTS,
        "2026-11-25T23:00",
        SHUT,
        "2026-11-26T22:00",
        ((CLOSED, *WEDNESDAY, None),),
    ),
    Case(
        "its small hours, closed on Wednesday",
        NIGHTS,
        "2026-11-26T03:00",
        SHUT,
        "2026-11-26T22:00",
        ((CLOSED, *WEDNESDAY, None),),
    ),
    Case(
        "a night closed at once",
        NIGHTS,
        "2026-11-25T03:00",
        SHUT,
        "2026-11-25T22:00",
        ((CLOSED, "2026-11-25T02:00", "2026-11-25T12:00", None),),
    ),
    Case(
        "the night when summer time ends",
        NIGHTS,
        "2026-10-24T23:00",
        SHUT,
        "2026-10-25T22:00",
        ((CLOSED, "2026-10-24T00:00", "2026-10-25T00:00", None),),
    ),
    Case(
        "the night when summer time begins",
        NIGHTS,
        "2027-03-27T23:00",
        OPEN,
        "2027-03-28T06:00",
        ((CLOSED, "2027-03-26T00:00", "2027-03-27T00:00", None),),
    ),
    # other hours
    Case("other hours, open", WEEK, "2026-11-24T11:00", OPEN, "2026-11-24T13:00", ((HOURS, *TUESDAY, "10:00-13:00"),)),
    Case(
        "other hours, not yet", WEEK, "2026-11-24T09:30", SHUT, "2026-11-24T10:00", ((HOURS, *TUESDAY, "10:00-13:00"),)
    ),
    Case(
        "other hours, no longer",
        WEEK,
        "2026-11-24T15:00",
        SHUT,
        "2026-11-25T09:00",
        ((HOURS, *TUESDAY, "10:00-13:00"),),
    ),
    Case(
        "other hours, longer", WEEK, "2026-11-24T16:00", OPEN, "2026-11-24T20:00", ((HOURS, *TUESDAY, "12:00-20:00"),)
    ),
    Case(
        "other hours, the day before",
        WEEK,
        "2026-11-23T18:00",
        SHUT,
        "2026-11-24T10:00",
        ((HOURS, *TUESDAY, "10:00-13:00"),),
    ),
    Case(
        "other hours on a silent holiday",
        WEEK,
        "2026-12-25T11:00",
        OPEN,
        "2026-12-25T13:00",
        ((HOURS, "2026-12-25T00:00", "2026-12-26T00:00", "10:00-13:00"),),
    ),
    Case(
        "other hours by weekday",
        WEEK,
        "2026-11-25T11:00",
        SHUT,
        "2026-11-26T10:00",
        ((HOURS, "2026-11-23T00:00", "2026-11-28T00:00", "Tu,Th 10:00-13:00"),),
    ),
    Case(
        "other hours past midnight",
        WEEK,
        "2026-11-25T01:00",
        OPEN,
        "2026-11-25T02:00",
        ((HOURS, *TUESDAY, "20:00-02:00"),),
    ),
    Case(
        "other hours where none are known",
        None,
        "2026-11-24T11:00",
        OPEN,
        "2026-11-24T13:00",
        ((HOURS, *TUESDAY, "10:00-13:00"),),
    ),
    Case(
        "other hours, all day", WEEK, "2026-11-24T20:00", OPEN, "2026-11-25T00:00", ((HOURS, *TUESDAY, "00:00-24:00"),)
    ),
    Case(
        "other hours of a night shelter",
        NIGHTS,
        "2026-11-25T07:00",
        OPEN,
        "2026-11-25T10:00",
        ((HOURS, *TUESDAY, "20:00-10:00"),),
    ),
    # extra
    Case(
        "extra on a Sunday",
        WEEK,
        "2026-11-29T11:00",
        OPEN,
        "2026-11-29T14:00",
        ((EXTRA, "2026-11-29T00:00", "2026-11-30T00:00", "10:00-14:00"),),
    ),
    Case(
        "extra, announced",
        WEEK,
        "2026-11-28T11:00",
        SHUT,
        "2026-11-29T10:00",
        ((EXTRA, "2026-11-29T00:00", "2026-11-30T00:00", "10:00-14:00"),),
    ),
    Case(
        "extra that joins the week's hours",
        WEEK,
        "2026-11-24T11:00",
        OPEN,
        "2026-11-24T20:00",
        ((EXTRA, *TUESDAY, "17:00-20:00"),),
    ),
    Case(
        "extra at a place by appointment",
        None,
        "2026-11-24T11:00",
        OPEN,
        "2026-11-24T13:00",
        ((EXTRA, *TUESDAY, "10:00-13:00"),),
        APPOINTMENT,
    ),
    # full
    Case(
        "full tonight, before it opens",
        NIGHTS,
        "2026-11-24T18:00",
        FILLED,
        "2026-11-25T09:00",
        ((FULL, "2026-11-24T15:00", "2026-11-25T09:00", None),),
    ),
    Case(
        "full tonight, at night",
        NIGHTS,
        "2026-11-25T01:00",
        FILLED,
        "2026-11-25T09:00",
        ((FULL, "2026-11-24T15:00", "2026-11-25T09:00", None),),
    ),
    Case(
        "full yesterday",
        NIGHTS,
        "2026-11-25T23:00",
        OPEN,
        "2026-11-26T06:00",
        ((FULL, "2026-11-24T15:00", "2026-11-25T09:00", None),),
    ),
)
