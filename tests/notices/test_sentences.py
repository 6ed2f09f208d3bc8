"""How a notice reads, in five languages, across the change of the clock and of the year."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.content import Content
from bot.messages import LANGUAGES
from bot.notices.notice import Kind, Notice, load_notice
from bot.notices.sentences import brief, sentences
from tests.directory.cases import at, notice

HOURS = {Kind.HOURS: "10:00-12:00", Kind.EXTRA: "10:00-12:00"}
WEDNESDAY = ("2026-11-25T00:00", "2026-11-26T00:00")


def said(content: Content, told: Notice, language: str) -> str:
    texts = content.texts[language]
    return " ".join(texts.render(text, isolate=False) for text in sentences(told, "De Brug", language))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", "De Brug is gesloten op woensdag 25 november."),
        ("en", "De Brug is closed on Wednesday 25 November."),
        ("fr", "De Brug : fermeture le mercredi 25 novembre."),
        ("ar", "De Brug: المكان مغلق يوم الأربعاء 25 نوفمبر."),
        ("ti", "De Brug ኣብ ረቡዕ 25 ሕዳር ዕጹው እዩ።"),
    ],
)
def test_one_day_in_each_language(content: Content, language: str, expected: str) -> None:
    """A day is said with its weekday, so that it is right on whatever day it is read."""
    assert said(content, notice(Kind.CLOSED, *WEDNESDAY), language) == expected


TIMES = [
    ("2026-11-25T00:00", "2026-11-28T00:00", "van woensdag 25 november tot en met vrijdag 27 november"),
    ("2026-11-25T00:00", None, "vanaf woensdag 25 november, tot nader bericht"),
    ("2026-11-25T14:00", None, "vanaf woensdag 25 november, 14:00, tot nader bericht"),
    ("2026-11-25T14:00", "2026-11-25T16:00", "op woensdag 25 november van 14:00 tot 16:00"),
    ("2026-11-25T14:00", "2026-11-26T00:00", "op woensdag 25 november van 14:00 tot 24:00"),
    ("2026-11-25T14:00", "2026-11-28T00:00", "van woensdag 25 november, 14:00 tot en met vrijdag 27 november"),
    ("2026-11-25T00:00", "2026-11-27T14:00", "van woensdag 25 november tot vrijdag 27 november, 14:00"),
    ("2026-11-25T20:00", "2026-11-26T09:00", "van woensdag 25 november tot de volgende ochtend"),
    ("2026-11-25T14:00", "2026-11-28T12:00", "van woensdag 25 november, 14:00 tot zaterdag 28 november, 12:00"),
    ("2026-12-31T00:00", "2027-01-02T00:00", "van donderdag 31 december tot en met vrijdag 1 januari 2027"),
    ("2027-01-01T00:00", "2027-01-02T00:00", "op vrijdag 1 januari 2027"),
    ("2027-03-28T00:00", "2027-03-29T00:00", "op zondag 28 maart 2027"),
    ("2027-03-27T00:00", "2027-03-29T00:00", "van zaterdag 27 maart 2027 tot en met zondag 28 maart 2027"),
    ("2026-10-25T00:00", "2026-10-26T00:00", "op zondag 25 oktober"),
]


@pytest.mark.parametrize(("begins", "ends", "expected"), TIMES)
def test_the_time_of_a_notice(content: Content, begins: str, ends: str | None, expected: str) -> None:
    """Days count to their end, also when the clock or the year changes; another year is named."""
    told = notice(Kind.CLOSED, begins, ends, created=min(at(begins), at("2026-12-01T10:00")) - timedelta(days=1))
    assert said(content, told, "nl") == f"De Brug is gesloten {expected}."


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (None, "tot nader bericht"),
        ("2026-11-25T00:00", "op dinsdag 24 november"),
        ("2026-11-28T00:00", "tot en met vrijdag 27 november"),
        ("2026-11-24T18:00", "tot dinsdag 24 november, 18:00"),
        ("2026-11-25T09:00", "van dinsdag 24 november tot de volgende ochtend"),
    ],
)
def test_what_begins_at_once_has_no_beginning(content: Content, ends: str | None, expected: str) -> None:
    """A notice from now on says until when."""
    now = at("2026-11-24T14:03")
    told = replace(notice(Kind.CLOSED, "2026-11-24T14:00", ends), created=now)
    assert said(content, told, "nl") == f"De Brug is gesloten {expected}."


def test_the_first_of_a_month_in_french(content: Content) -> None:
    """French says "1er", for days and moments alike; 21 stays 21."""
    first = notice(Kind.CLOSED, "2026-12-01T00:00", "2026-12-02T00:00")
    span = notice(Kind.CLOSED, "2026-12-01T14:00", "2026-12-21T15:00")
    assert said(content, first, "fr") == "De Brug : fermeture le mardi 1er décembre."
    assert "mardi 1er décembre, 14:00 au lundi 21 décembre, 15:00" in said(content, span, "fr")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_is_complete_in_each_language(content: Content, kind: Kind, language: str) -> None:
    """Every sentence names the place and leaves no gap, and so does the short form."""
    told = notice(
        kind,
        *WEDNESDAY,
        HOURS.get(kind),
        address="Kerkstraat 12" if kind is Kind.MOVED else None,
        words={"en": "Soup"} if kind is Kind.MESSAGE else {},
    )
    sentence = said(content, told, language)
    short = content.texts[language].render(brief(told), isolate=False)
    assert "De Brug" in sentence
    assert "{" not in sentence + short
    assert short
    hours = (told.hours or "").split("-")
    assert all(part in sentence for part in (*hours, told.address or "", told.words.get("en", "")))


def test_words_in_another_language_are_marked(content: Content) -> None:
    """Words are shown as they were written; a reader of another language is told which one it is."""
    told = notice(Kind.MESSAGE, *WEDNESDAY, words={"en": "Soup", "ar": "حساء"})
    assert said(content, told, "ar") == 'رسالة من De Brug: "حساء"'
    assert said(content, told, "fr") == 'Message de De Brug : (English, non traduit) "Soup"'


def test_a_notice_is_read_as_it_was_written() -> None:
    """Kept and read again it is the same notice, at the same moments."""
    told = notice(Kind.MOVED, *WEDNESDAY, address="Kerkstraat 12", words={"ti": "ሰላም"}, confirmed=at(WEDNESDAY[0]))
    assert load_notice(told.dump()) == told
