"""Days and hours as stewards type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notices.dates import LONGEST, Period, read_hours, read_moment, read_period, read_time

TODAY = date(2026, 11, 24)  # a Tuesday


def days(first: str, last: str | None = None) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last or first))


TYPED: tuple[tuple[str, Period], ...] = (
    ("vandaag", days("2026-11-24")),
    ("Morgen", days("2026-11-25")),
    ("overmorgen", days("2026-11-26")),
    ("vrijdag", days("2026-11-27")),
    ("vr", days("2026-11-27")),
    ("dinsdag", days("2026-12-01")),
    ("24 december", days("2026-12-24")),
    ("24-12", days("2026-12-24")),
    ("24/12/2026", days("2026-12-24")),
    ("24.12.26", days("2026-12-24")),
    ("2026-12-24", days("2026-12-24")),
    ("donderdag 24 december", days("2026-12-24")),
    ("24 t/m 26 december", days("2026-12-24", "2026-12-26")),
    ("24-26 december", days("2026-12-24", "2026-12-26")),
    ("3-5 december", days("2026-12-03", "2026-12-05")),
    ("van 24 december tot en met 2 januari", days("2026-12-24", "2027-01-02")),
    ("28 t/m 3 januari", days("2026-12-28", "2027-01-03")),
    ("tot vrijdag", days("2026-11-24", "2026-11-27")),
    ("tot nader bericht", Period(TODAY, None)),
    ("vanaf maandag", Period(date(2026, 11, 30), None)),
    ("20 november tot 30 november", days("2026-11-20", "2026-11-30")),
    ("1 maart", days("2027-03-01")),
    ("29 februari 2028", days("2028-02-29")),
    ("tomorrow", days("2026-11-25")),
    ("the day after tomorrow", days("2026-11-26")),
    ("next Friday", days("2026-11-27")),
    ("December 24th", days("2026-12-24")),
    ("from Dec 24 to Dec 26", days("2026-12-24", "2026-12-26")),
    ("Monday - Wednesday", days("2026-11-30", "2026-12-02")),
    ("until further notice", Period(TODAY, None)),
    ("aujourd'hui", days("2026-11-24")),
    ("aujourd\u2019hui", days("2026-11-24")),
    ("après-demain", days("2026-11-26")),
    ("demain", days("2026-11-25")),
    ("vendredi prochain", days("2026-11-27")),
    ("du 24 au 26 décembre", days("2026-12-24", "2026-12-26")),
    ("le 1er janvier", days("2027-01-01")),
    ("jusqu'à nouvel ordre", Period(TODAY, None)),
    ("غداً", days("2026-11-25")),
    ("اليوم", days("2026-11-24")),
    ("بعد غد", days("2026-11-26")),
    ("بكرة", days("2026-11-25")),
    ("يوم الجمعة", days("2026-11-27")),
    ("٢٤ ديسمبر", days("2026-12-24")),
    ("٢٤/١٢/٢٠٢٦", days("2026-12-24")),
    ("24 كانون الأول", days("2026-12-24")),
    ("من ٢٤ إلى ٢٦ ديسمبر", days("2026-12-24", "2026-12-26")),
    ("من الاثنين إلى الأربعاء", days("2026-11-30", "2026-12-02")),
    ("حتى إشعار آخر", Period(TODAY, None)),
    ("ሎሚ", days("2026-11-24")),
    ("ጽባሕ", days("2026-11-25")),
    ("ድሕሪ ጽባሕ", days("2026-11-26")),
    ("ዓርቢ", days("2026-11-27")),
    ("ብዓርቢ", days("2026-11-27")),
    ("24 ታሕሳስ", days("2026-12-24")),
    ("ካብ 24 ክሳብ 26 ታሕሳስ", days("2026-12-24", "2026-12-26")),
    ("፳፬ ታሕሳስ", days("2026-12-24")),
    ("ካብ ሰኑይ ክሳብ ረቡዕ", days("2026-11-30", "2026-12-02")),
    ("ክሳብ ካልእ ሓበሬታ", Period(TODAY, None)),
)

UNCLEAR = (
    "", "🙂", "niet morgen", "misschien vrijdag", "31 februari", "99-99", "24", "vrijdag 24 december",
    "maandag dinsdag", "1 tot 2 tot 3 december", "tot nader bericht tot vrijdag", "hello",
    "12345678901234567890", "-", "t/m", "0 december",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), TYPED)
def test_days_in_five_languages(typed: str, meant: Period) -> None:
    """A day, a range or an open end is read as it was meant."""
    assert read_period(typed, TODAY) == meant


@pytest.mark.parametrize("typed", UNCLEAR)
def test_what_is_unclear_is_not_guessed(typed: str) -> None:
    """A word that is not known, a day that does not exist or a wrong weekday is unclear."""
    assert read_period(typed, TODAY) is None


def test_a_range_that_ends_before_it_starts_is_told_as_typed() -> None:
    """With years given nothing is put right in silence."""
    assert read_period("26-12-2026 t/m 24-12-2026", TODAY) == days("2026-12-26", "2026-12-24")


def test_new_year_is_crossed() -> None:
    """At the end of December "2 January" is days away and "31 December" of the past weeks is not next year's."""
    assert read_period("2 januari", date(2026, 12, 30)) == days("2027-01-02")
    assert read_period("31 december", date(2027, 1, 2)) == days("2026-12-31")
    assert read_period("morgen", date(2026, 12, 31)) == days("2027-01-01")


HOURS = (
    ("10-14", "10:00-14:00"),
    ("10:00 - 14:00", "10:00-14:00"),
    ("van 10 tot 14 uur", "10:00-14:00"),
    ("10u30-14u", "10:30-14:00"),
    ("10.30 tot 14.00 uur", "10:30-14:00"),
    ("from 9 am to 5 pm", "09:00-17:00"),
    ("12am - 12pm", "00:00-12:00"),
    ("de 10h à 14h30", "10:00-14:30"),
    ("من ١٠ إلى ١٤", "10:00-14:00"),
    ("من 9 صباحا إلى 5 مساءً", "09:00-17:00"),
    ("ካብ 10 ክሳብ 14", "10:00-14:00"),
    ("ካብ ሰዓት 10:00 ክሳብ ሰዓት 14:00", "10:00-14:00"),
    ("10-12 en 13-17", "10:00-12:00,13:00-17:00"),
    ("22-6", "22:00-06:00"),
    ("18:00-24:00", "18:00-24:00"),
)


@pytest.mark.parametrize(("typed", "meant"), HOURS)
def test_hours_in_five_languages(typed: str, meant: str) -> None:
    """Hours are read as OpenStreetMap writes them."""
    assert read_hours(typed) == meant


@pytest.mark.parametrize("typed", ["", "10", "25-26", "10:75-12", "10-10", "10-12-14", "13 pm - 14 pm", "niet 10-12"])
def test_unclear_hours_are_not_guessed(typed: str) -> None:
    """Hours that cannot be are asked again."""
    assert read_hours(typed) is None


@given(st.text(max_size=LONGEST * 2))
def test_anything_can_be_typed(typed: str) -> None:
    """No text breaks the reading."""
    read_period(typed, TODAY)
    read_hours(typed)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_whole_date_is_read_back(day: date) -> None:
    """A date with its year is that date, in each usual order and with Arabic digits."""
    eastern = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    for typed in (day.isoformat(), f"{day.day}-{day.month}-{day.year}", f"{day.day}/{day.month}/{day.year}"):
        assert read_period(typed, TODAY) == Period(day, day)
        assert read_period(typed.translate(eastern), TODAY) == Period(day, day)


MOMENTS = [
    ("donderdag 10:00", date(2026, 11, 26), time(10)),
    ("do 26 nov 10.30", date(2026, 11, 26), time(10, 30)),
    ("24 december 10 uur", date(2026, 12, 24), time(10)),
    ("tomorrow at 2 pm", date(2026, 11, 25), time(14)),
    ("jeudi 26 novembre à 14h30", date(2026, 11, 26), time(14, 30)),
    ("الخميس الساعة ١٠", date(2026, 11, 26), time(10)),
    ("الخميس 2 مساء", date(2026, 11, 26), time(14)),
    ("ንጽባሕ ሰዓት 10:30", date(2026, 11, 25), time(10, 30)),
    ("26/11 10:00", date(2026, 11, 26), time(10)),
    ("Friday", date(2026, 11, 27), None),
]


@pytest.mark.parametrize(("text", "day", "hour"), MOMENTS)
def test_a_moment_is_a_day_and_its_hour(text: str, day: date, hour: time | None) -> None:
    """A day with an hour, in every language; a day alone has none."""
    assert read_moment(text, date(2026, 11, 24)) == (day, hour)


@pytest.mark.parametrize(
    "text", ["8 december 10", "10:00", "not tomorrow 10:00", "25:00 morgen", "Thursday to Friday", ""]
)
def test_an_unclear_moment_is_none(text: str) -> None:
    """Two readings, no day, an hour that there is not, or several days: nothing is guessed."""
    assert read_moment(text, date(2026, 11, 24)) is None


@pytest.mark.parametrize(
    ("text", "hour"), [("10", time(10)), ("à 10h", time(10)), ("2 pm", time(14)), ("10 or 11", None), ("", None)]
)
def test_one_hour(text: str, hour: time | None) -> None:
    """An hour alone, with the words that belong to it."""
    assert read_time(text) == hour
