"""Wording: arguments, isolation, dates, and what happens to what is missing."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.findings import Source
from bot.content.fluent import parse
from bot.content.texts import Texts
from bot.messages import LANGUAGES, Text

FILE = """\
-number = 112
plain = Hello
call = Call { -number } now
greet = Hello { $name }.
nested = So: { greet }
count = { $n ->
    [one] one day
   *[other] { $n } days
 }
topic =
    .title = Title
"""
FSI, PDI = "\u2068", "\u2069"


def texts(language: str = "en", file: str = FILE) -> Texts:
    return Texts(language, [parse(Source("x.ftl", file))])


ENGLISH = texts()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (Text("plain"), "Hello"),
        (Text("topic.title"), "Title"),
        (Text("call"), "Call 112 now"),
        (Text("greet", {"name": "Utrecht"}), "Hello Utrecht."),
        (Text("greet", {"name": Text("call")}), "Hello Call 112 now."),
        (Text("nested", {"name": "A"}), "So: Hello A."),
        (Text("count", {"n": 1}), "one day"),
        (Text("count", {"n": 3}), "3 days"),
        (Text("greet", {"name": time(9, 5)}), "Hello 09:05."),
        (Text("greet", {"name": date(2027, 5, 21)}), "Hello 21 May 2027."),
        (Text("greet", {"name": datetime(2026, 7, 1, 22, 30, tzinfo=UTC)}), "Hello Thursday 2 July, 00:30."),
    ],
)
def test_a_text_is_worded_with_its_arguments(text: Text, words: str) -> None:
    """Numbers choose the plural, dates and times are written out, moments are told in Amsterdam's time."""
    assert ENGLISH.render(text, isolate=False) == words


def test_isolation_wraps_what_is_inserted_and_only_then() -> None:
    """Inserted numbers and names keep their direction inside Arabic, except where each such sign costs money."""
    assert ENGLISH.render(Text("call"), isolate=True) == f"Call {FSI}112{PDI} now"
    assert ENGLISH.render(Text("greet", {"name": "A"}), isolate=True) == f"Hello {FSI}A{PDI}."
    assert FSI not in ENGLISH.render(Text("call"), isolate=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_has_day_month_and_year_in_every_language(language: str) -> None:
    """Dates are written in the order in which they are spoken, with a month that is not a number."""
    words = texts(language).render(Text("greet", {"name": date(2027, 5, 21)}), isolate=False)
    day, month, year = words.removeprefix("Hello ").removesuffix(".").split(" ", 2)
    assert (day, year) == ("21", "2027")
    assert month.isalpha()


def test_tigrinya_has_all_months_and_days() -> None:
    """No month or day of Tigrinya is left in Latin letters or as a number."""
    tigrinya = texts("ti")
    moments = [datetime(2026, month, month, 12, 0) for month in range(1, 13)]  # noqa: DTZ001 -- days of a calendar
    words = [tigrinya.render(Text("greet", {"name": moment}), isolate=False) for moment in moments]
    assert len(set(words)) == 12
    assert not any(letter.isascii() for line in words for letter in line.removeprefix("Hello ") if letter.isalpha())


@given(st.text(max_size=40) | st.text(min_size=1, max_size=3).map(lambda part: part * 3000))
def test_any_words_can_be_inserted(words: str) -> None:
    """Whatever is inserted comes out whole, however long it is."""
    assert ENGLISH.render(Text("greet", {"name": words}), isolate=False) == f"Hello {words}."


def test_a_missing_argument_shows_its_name_and_raises_nothing() -> None:
    """A person gets an answer even where we forgot something."""
    assert "name" in ENGLISH.render(Text("greet"), isolate=True)


def test_an_unknown_id_is_a_key_error() -> None:
    """An id that does not exist is a fault of ours, not of the content."""
    with pytest.raises(KeyError):
        ENGLISH.render(Text("nonsense"), isolate=False)


def test_arguments_are_known_through_references() -> None:
    """A text needs the arguments of the texts that it refers to."""
    assert ENGLISH.arguments("nested") == {"name"}
    assert ENGLISH.arguments("plain") == frozenset()


def test_ids_list_values_attributes_and_terms() -> None:
    """``has`` and ``ids`` tell which texts there are."""
    assert ENGLISH.has("topic.title")
    assert not ENGLISH.has("topic")
    assert set(ENGLISH.ids) == {"-number", "plain", "call", "greet", "nested", "count", "topic.title"}


def test_texts_that_refer_to_each_other_in_a_circle_are_faults() -> None:
    """A circle cannot be worded; both texts are reported."""
    circle = texts(file="a = { b }\nb = x { a }\n")
    assert {finding.line for finding in circle.faults()} == {1, 2}
