"""Dates around the change of the clock and of the year, read in each of the five languages.

The days were looked up in a calendar: 25 October 2026 and 28 March 2027 are Sundays, 31 December 2026 a Thursday.
"""

from datetime import timedelta

import pytest

from bot.content import Content
from bot.messages import LANGUAGES
from bot.notices.dates import read_period
from bot.notices.notice import Kind
from bot.notices.sentences import sentences
from tests.directory.cases import at, notice

# name: begins, ends, and what stands in the sentence of nl, en, ar, fr and ti, in order
CASES: dict[str, tuple[str, str | None, dict[str, list[str]]]] = {
    "the day on which summer time begins": (
        "2027-03-28T00:00",
        "2027-03-29T00:00",
        {
            "nl": ["zondag 28 maart 2027"],
            "en": ["Sunday 28 March 2027"],
            "ar": ["الأحد 28 مارس 2027"],
            "fr": ["dimanche 28 mars 2027"],
            "ti": ["ሰንበት 28 መጋቢት 2027"],
        },
    ),
    "days around it": (
        "2027-03-27T00:00",
        "2027-03-30T00:00",
        {
            "nl": ["zaterdag 27 maart 2027", "maandag 29 maart 2027"],
            "en": ["Saturday 27 March 2027", "Monday 29 March 2027"],
            "ar": ["السبت 27 مارس 2027", "الاثنين 29 مارس 2027"],
            "fr": ["samedi 27 mars 2027", "lundi 29 mars 2027"],
            "ti": ["ቀዳም 27 መጋቢት 2027", "ሰኑይ 29 መጋቢት 2027"],
        },
    ),
    "hours around it": (
        "2027-03-28T01:30",
        "2027-03-28T03:30",
        {
            "nl": ["zondag 28 maart 2027", "01:30", "03:30"],
            "en": ["Sunday 28 March 2027", "01:30", "03:30"],
            "ar": ["الأحد 28 مارس 2027", "01:30", "03:30"],
            "fr": ["dimanche 28 mars 2027", "01:30", "03:30"],
            "ti": ["ሰንበት 28 መጋቢት 2027", "01:30", "03:30"],
        },
    ),
    "the day on which summer time ends": (
        "2026-10-25T00:00",
        "2026-10-26T00:00",
        {
            "nl": ["zondag 25 oktober"],
            "en": ["Sunday 25 October"],
            "ar": ["الأحد 25 أكتوبر"],
            "fr": ["dimanche 25 octobre"],
            "ti": ["ሰንበት 25 ጥቅምቲ"],
        },
    ),
    "the night in which it ends": (
        "2026-10-24T22:00",
        "2026-10-25T08:00",
        {
            "nl": ["zaterdag 24 oktober", "volgende ochtend"],
            "en": ["Saturday 24 October", "next morning"],
            "ar": ["السبت 24 أكتوبر", "صباح"],
            "fr": ["samedi 24 octobre", "matin"],
            "ti": ["ቀዳም 24 ጥቅምቲ", "ንግሆ"],
        },
    ),
    "over new year": (
        "2026-12-31T00:00",
        "2027-01-02T00:00",
        {
            "nl": ["donderdag 31 december ", "vrijdag 1 januari 2027"],
            "en": ["Thursday 31 December ", "Friday 1 January 2027"],
            "ar": ["الخميس 31 ديسمبر ", "الجمعة 1 يناير 2027"],
            "fr": ["jeudi 31 décembre ", "vendredi 1er janvier 2027"],
            "ti": ["ሓሙስ 31 ታሕሳስ ", "ዓርቢ 1 ጥሪ 2027"],
        },
    ),
    "new year's day": (
        "2027-01-01T00:00",
        "2027-01-02T00:00",
        {
            "nl": ["vrijdag 1 januari 2027"],
            "en": ["Friday 1 January 2027"],
            "ar": ["الجمعة 1 يناير 2027"],
            "fr": ["vendredi 1er janvier 2027"],
            "ti": ["ዓርቢ 1 ጥሪ 2027"],
        },
    ),
    "hours into the new year": (
        "2026-12-31T23:00",
        "2027-01-03T12:00",
        {
            "nl": ["donderdag 31 december, 23:00", "zondag 3 januari 2027, 12:00"],
            "en": ["Thursday 31 December, 23:00", "Sunday 3 January 2027, 12:00"],
            "ar": ["الخميس 31 ديسمبر، 23:00", "الأحد 3 يناير 2027، 12:00"],
            "fr": ["jeudi 31 décembre, 23:00", "dimanche 3 janvier 2027, 12:00"],
            "ti": ["ሓሙስ 31 ታሕሳስ፣ 23:00", "ሰንበት 3 ጥሪ 2027፣ 12:00"],
        },
    ),
    "from new year's day on": (
        "2027-01-01T00:00",
        None,
        {
            "nl": ["vrijdag 1 januari 2027", "tot nader bericht"],
            "en": ["Friday 1 January 2027", "until further notice"],
            "ar": ["الجمعة 1 يناير 2027", "حتى إشعار آخر"],
            "fr": ["vendredi 1er janvier 2027", "jusqu'à nouvel avis"],
            "ti": ["ዓርቢ 1 ጥሪ 2027", "ክሳብ"],
        },
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_the_days_are_right_in_each_language(content: Content, name: str, language: str) -> None:
    """Weekday, day, month and, where it is another one than that in which it was written, the year, in order."""
    begins, ends, expected = CASES[name]
    told = notice(Kind.CLOSED, begins, ends, created=min(at(begins), at("2026-12-01T10:00")) - timedelta(days=1))
    texts = content.texts[language]
    said = " ".join(texts.render(text, isolate=False) for text in sentences(told, "De Brug", language))
    places = [said.find(part) for part in expected[language]]
    assert -1 not in places, said
    assert places == sorted(places), said
    assert said.count("202") == sum(part.count("202") for part in expected[language]), said


TYPED = [
    ("morgen", "2027-03-27", "2027-03-28", "2027-03-28"),
    ("tomorrow", "2026-12-31", "2027-01-01", "2027-01-01"),
    ("demain", "2026-10-24", "2026-10-25", "2026-10-25"),
    ("غدا", "2026-12-31", "2027-01-01", "2027-01-01"),
    ("ጽባሕ", "2027-03-27", "2027-03-28", "2027-03-28"),
    ("31 december t/m 1 januari", "2026-12-20", "2026-12-31", "2027-01-01"),
    ("31 December to 1 January", "2026-12-20", "2026-12-31", "2027-01-01"),
    ("du 31 décembre au 1er janvier", "2026-12-20", "2026-12-31", "2027-01-01"),
    ("من 31 ديسمبر إلى 1 يناير", "2026-12-20", "2026-12-31", "2027-01-01"),
    ("ካብ 31 ታሕሳስ ክሳብ 1 ጥሪ", "2026-12-20", "2026-12-31", "2027-01-01"),
]


@pytest.mark.parametrize(("typed", "today", "first", "last"), TYPED)
def test_what_is_typed_is_read_across_the_year_and_the_clock(typed: str, today: str, first: str, last: str) -> None:
    """A day that is named in any language is the right one, whatever changes in between."""
    found = read_period(typed, at(f"{today}T12:00").date())
    assert found is not None
    assert (found.first.isoformat(), found.last and found.last.isoformat()) == (first, last)
