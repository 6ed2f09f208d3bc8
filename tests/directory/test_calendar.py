"""Hours around the change of the clock and of the year: whole days are 23 or 25 hours long, and said rightly.

28 March 2027, on which summer time begins, is Easter Sunday: the Monday after it is a public holiday too.
"""

from datetime import UTC, datetime, timedelta

import pytest

from bot.content import Content
from bot.content.texts import AMSTERDAM
from bot.directory.hours import Open, hours_text
from bot.directory.nights import days_of
from bot.directory.opening import ahead, opening
from bot.messages import LANGUAGES
from bot.notices.dates import Period
from bot.notices.notice import Kind, Notice
from tests.directory.cases import ALWAYS, NIGHTS, WEEK, at, place

DAILY = "Mo-Su 09:00-17:00; PH off"
HOUR = timedelta(hours=1)


def closed_on(first: str, last: str, hours: str = DAILY) -> Notice:
    """Closed on these days, written two days before."""
    now = at(f"{first}T12:00") - timedelta(days=2)
    begins, ends = days_of(place(hours), Kind.CLOSED, Period(at(first).date(), at(last).date()), now)
    return Notice("n1", "a", Kind.CLOSED, begins, ends, created=now)


@pytest.mark.parametrize(
    ("first", "last", "hours"),
    [
        ("2027-03-28", "2027-03-28", 23),
        ("2026-10-25", "2026-10-25", 25),
        ("2026-12-31", "2026-12-31", 24),
        ("2026-12-31", "2027-01-01", 48),
        ("2027-03-27", "2027-03-29", 71),
    ],
)
def test_a_day_lasts_from_midnight_to_midnight(first: str, last: str, hours: int) -> None:
    """Counted in hours that pass, a day is shorter or longer when the clock changes."""
    told = closed_on(first, last)
    assert told.ends is not None
    assert told.ends.astimezone(UTC) - told.begins.astimezone(UTC) == hours * HOUR
    for moment, state in (
        (told.begins - timedelta(minutes=1), Open.OPEN),
        (told.begins, Open.CLOSED),
        (told.ends.astimezone(UTC) - timedelta(minutes=1), Open.CLOSED),
        (told.ends, Open.OPEN),
    ):
        assert opening(place(ALWAYS), (told,), moment.astimezone(AMSTERDAM)).state is state


@pytest.mark.parametrize("night", ["2026-10-24", "2027-03-27", "2026-12-31"])
def test_a_night_ends_in_its_morning(night: str) -> None:
    """Closed on a day: the night that begins on it is closed until six by the clock of that morning."""
    told, day = closed_on(night, night, NIGHTS), timedelta(days=1)
    morning = (at(night) + day).replace(hour=6)
    assert told.ends == morning
    shelter = place(NIGHTS + "; PH open" if night == "2026-12-31" else NIGHTS)
    for moment in (datetime.fromisoformat(f"{night}T23:30"), datetime.fromisoformat(f"{night}T05:59") + day):
        assert opening(shelter, (told,), moment.replace(tzinfo=AMSTERDAM)).state is Open.CLOSED


def test_what_lies_ahead_is_whole() -> None:
    """From the day before to the day after, the opening hours follow each other without gap and in order."""
    for day in ("2026-10-25", "2027-03-28", "2027-01-01"):
        start, end = at(day) - timedelta(days=2), at(day) + timedelta(days=3)
        found = list(ahead(place(DAILY), (closed_on(day, day),), start, end))
        assert len(found) >= 5
        assert [one.ends for one in found[:-1]] == [one.begins for one in found[1:]]
        opens = [one.begins for one in found if one.state is Open.OPEN]
        assert all(one.astimezone(AMSTERDAM).hour == 9 for one in opens)
        assert at(day).date() not in {one.date() for one in opens}


SAID = [
    (
        DAILY,
        "2027-03-28",
        "2027-03-28T11:00",
        {
            "nl": "dinsdag 30 maart, 09:00",
            "en": "Tuesday 30 March, 09:00",
            "ar": "الثلاثاء 30 مارس، 09:00",
            "fr": "mardi 30 mars, 09:00",
            "ti": "ሰሉስ 30 መጋቢት",
        },
    ),
    (
        DAILY,
        "2026-10-25",
        "2026-10-25T02:30",
        {
            "nl": "maandag 26 oktober, 09:00",
            "en": "Monday 26 October, 09:00",
            "ar": "الاثنين 26 أكتوبر، 09:00",
            "fr": "lundi 26 octobre, 09:00",
            "ti": "ሰኑይ 26 ጥቅምቲ",
        },
    ),
    (
        WEEK,
        "2026-12-31",
        "2026-12-31T11:00",
        {
            "nl": "maandag 4 januari, 09:00",
            "en": "Monday 4 January, 09:00",
            "ar": "الاثنين 4 يناير، 09:00",
            "fr": "lundi 4 janvier, 09:00",
            "ti": "ሰኑይ 4 ጥሪ",
        },
    ),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("hours", "day", "now", "says"), SAID, ids=[case[1] for case in SAID])
def test_the_next_opening_is_said_rightly(  # noqa: PLR0913, PLR0917
    content: Content, hours: str, day: str, now: str, says: dict[str, str], language: str
) -> None:
    """On a closed day the line names the day and hour of the next certain opening."""
    there, moment = place(hours), at(now)
    line = hours_text(there, opening(there, (closed_on(day, day, hours),), moment), moment)
    said = content.texts[language].render(line, isolate=False)
    assert says[language] in said
