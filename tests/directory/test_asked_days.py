"""Which days a question about hours names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.directory.asked_days import MOST, asked_days
from bot.directory.sound import fold, words

TODAY = date(2026, 11, 23)  # a Monday
TUESDAY, WEDNESDAY, SATURDAY, SUNDAY = (date(2026, 11, day) for day in (24, 25, 28, 29))

NAMED = [
    ("is kruispost zondag open", (SUNDAY,)),
    ("hoe laat is Kruispost morgen open", (TUESDAY,)),
    ("zondagmiddag open?", (SUNDAY,)),
    ("overmorgen open?", (WEDNESDAY,)),
    ("open op maandag?", (TODAY,)),
    ("in het weekend open", (SATURDAY, SUNDAY)),
    ("open zaterdag en zondag", (SATURDAY, SUNDAY)),
    ("zondag morgen open?", (SUNDAY,)),
    ("vandaag en morgen open?", (TODAY, TUESDAY)),
    ("Pauluskerk open on sunday?", (SUNDAY,)),
    ("open the day after tomorrow", (WEDNESDAY,)),
    ("open on 25 december", (date(2026, 12, 25),)),
    ("ouvert demain matin ?", (TUESDAY,)),
    ("ouvert après-demain ?", (WEDNESDAY,)),
    ("ouvert ce week-end ?", (SATURDAY, SUNDAY)),
    ("ouvert le 1 janvier ?", (date(2027, 1, 1),)),
    ("مفتوح بكرا؟", (TUESDAY,)),
    ("مفتوح غداً", (TUESDAY,)),
    ("مفتوح بعد غد", (WEDNESDAY,)),
    ("محلول نهار الأحد", (SUNDAY,)),
    ("wach m7lol ghedwa", (TUESDAY,)),
    ("ጽባሕ ክፉት ድዩ", (TUESDAY,)),
    ("ድሕሪ ጽባሕ ክፉት ድዩ", (WEDNESDAY,)),
    ("ንሰንበት ክፉት ድዩ", (SUNDAY,)),
    ("kfut tsbah", (TUESDAY,)),
]
NOT_NAMED = [
    "",
    "is het nu open",
    "vandaag open?",
    "goede morgen is kruispost open",
    "open tonight?",
    "what do you do from 10 to 12",
    "mon ami des papiers",
    "do I need money",
    "هل أحد هناك",
    "الغدا",
    "ካብ ሕጂ",
]


def days(text: str, today: date = TODAY) -> tuple[date, ...]:
    return asked_days([fold(word) for word in words(text)], today)


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_a_day_is_read(text: str, named: tuple[date, ...]) -> None:
    """Tomorrow, a weekday, the weekend and a date are read in each language; a weekday of today is today."""
    assert days(text) == named


@pytest.mark.parametrize("text", NOT_NAMED)
def test_now_and_today_name_no_other_day(text: str) -> None:
    """What is asked for now, a greeting, and short words that could stand for a day name none."""
    assert days(text) == ()


def test_a_weekend_that_has_begun_is_told_as_far_as_it_lasts() -> None:
    """On a Sunday "this weekend" is that Sunday."""
    assert days("open this weekend", SUNDAY) == (SUNDAY,)


@given(st.text(max_size=120), st.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_any_words_can_be_read(text: str, today: date) -> None:
    """Nothing that a person can type makes the reading fail or fill a page."""
    assert len(days(text, today)) <= MOST
