"""What a draft must keep to, and what makes it wait."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import Content
from bot.content.places import Phone
from bot.messages import LANGUAGES, Text
from bot.notices.free_text import cleaned, foreign_contacts, says_something
from bot.notices.notice import Kind, Notice, State
from bot.notices.rules import LONGEST_ADDRESS, LONGEST_WORDS, judge
from bot.notices.times import hours_words, read_rules
from tests.conftest import NOW
from tests.directory.cases import WEEK, at, notice, place

OWN = place(
    WEEK,
    phone=Phone("+31302334700", "030 233 4700"),
    email="info@brug.example",
    website="https://www.brug.nl/open",
    address="Schoolstraat 18",
    postcode="3511 AB",
)
TUESDAY, WEDNESDAY, THURSDAY = "2026-11-24T00:00", "2026-11-25T00:00", "2026-11-26T00:00"


def draft(kind: Kind = Kind.CLOSED, begins: str = WEDNESDAY, ends: str | None = THURSDAY, **more: object) -> Notice:
    return notice(kind, begins, ends, created=NOW, **more)


def faults(made: Notice, *others: Notice) -> list[str]:
    return [fault.id.removeprefix("notice-fault-") for fault in judge(made, OWN, others, NOW).faults]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (draft(), []),
        (draft(begins=TUESDAY), []),
        (draft(ends=None), []),
        (draft(begins="2026-11-23T00:00"), ["past"]),
        (draft(begins=TUESDAY, ends="2026-11-24T09:00"), ["past"]),
        (draft(begins=THURSDAY, ends=WEDNESDAY), ["order"]),
        (draft(ends=WEDNESDAY), ["order"]),
        (draft(begins="2027-12-01T00:00", ends=None), ["far"]),
        (draft(ends="2028-01-01T00:00"), ["far"]),
        (draft(Kind.HOURS), ["hours"]),
        (draft(Kind.HOURS, hours="in the morning"), ["hours"]),
        (draft(Kind.HOURS, hours="10:00-10:00"), ["hours"]),
        (draft(Kind.HOURS, hours="Mo-Fr 10:00-12:00"), []),
        (draft(Kind.CLOSED, hours="10:00-12:00"), ["hours"]),
        (draft(Kind.MESSAGE), ["empty"]),
        (draft(Kind.MESSAGE, words={"nl": "🎉🎉"}), ["empty"]),
        (draft(Kind.MESSAGE, words={"nl": "Er is soep", "en": " "}), ["empty"]),
        (draft(Kind.MESSAGE, words={"de": "Suppe"}), ["language"]),
        (draft(Kind.MESSAGE, words={"nl": "x" * (LONGEST_WORDS + 1)}), ["long"]),
        (draft(Kind.MESSAGE, words={"ti": "መረቕ ኣሎ"}), []),
        (draft(Kind.MOVED), ["address"]),
        (draft(Kind.MOVED, address="x" * (LONGEST_ADDRESS + 1)), ["address"]),
        (draft(address="Kerkstraat 1"), ["address"]),
        (draft(Kind.MOVED, begins="2026-11-01T00:00", ends="2026-10-01T00:00"), ["order", "address"]),
    ],
)
def test_a_draft_keeps_the_rules(made: Notice, expected: list[str]) -> None:
    """Each broken rule is named, all of them at once."""
    assert faults(made) == expected


@pytest.mark.parametrize(
    ("kind", "other", "clash"),
    [
        (Kind.CLOSED, Kind.CLOSED, True),
        (Kind.CLOSED, Kind.FULL, True),
        (Kind.FULL, Kind.FULL, True),
        (Kind.EXTRA, Kind.CLOSED, True),
        (Kind.HOURS, Kind.HOURS, True),
        (Kind.CLOSED, Kind.HOURS, False),
        (Kind.FULL, Kind.HOURS, False),
        (Kind.MESSAGE, Kind.CLOSED, False),
    ],
)
def test_two_notices_do_not_say_two_things(kind: Kind, other: Kind, clash: bool) -> None:
    """What would say two things of one moment is refused, in either order; what joins at an edge is not."""
    hours = {Kind.HOURS: "10:00-12:00", Kind.EXTRA: "10:00-12:00"}
    words = {"nl": "Er is soep"}
    one = draft(kind, hours=hours.get(kind), words=words if kind is Kind.MESSAGE else {})
    there = draft(other, hours=hours.get(other), id="n2")
    assert faults(one, there) == (["overlap"] if clash else [])
    assert faults(one, replace(there, begins=at(THURSDAY), ends=None)) == []
    assert faults(one, replace(there, state=State.ENDED)) == []
    assert faults(replace(one, id="n2"), there) == []


def test_the_same_message_twice_is_one() -> None:
    """Somebody who presses twice does not send twice."""
    one = draft(Kind.MESSAGE, words={"nl": "Er is soep"})
    assert faults(one, replace(one, id="n2")) == ["overlap"]
    assert faults(one, replace(one, id="n2", words={"nl": "Er is brood"})) == []


WAITING = [
    ("Er is soep om 12:00", ()),
    ("Op 25-11-2026 van 10.00 tot 12.00 uur is er soep, tafel 14", ()),
    ("من 10:00 إلى 12:00 يوم 25", ()),
    ("ካብ 10:00 ክሳብ 12:00", ()),
    ("Kijk op bit.ly/x9", ("link",)),
    ("Kijk op hxxp://gratis-hulp", ("link",)),
    ("Kijk op gratis-hulp . nl", ("link",)),
    ("www.brug.nl", ()),
    ("https://brug.nl/agenda", ()),
    ("https://brug.nl.evil.com", ("link",)),
    ("Schrijf @helper_ams op Telegram", ("link",)),
    ("Bel 06 12 34 56 78", ("phone",)),
    ("Bel 0\u200b6 1 2 3 4 5 6 7 8", ("phone",)),
    ("اتصل على ٠٦١٢٣٤٥٦٧٨", ("phone",)),
    ("Bel 030 233 4700", ()),
    ("Bel +31 30 233 47 00", ()),
    ("Mail info@brug.example", ()),
    ("Mail hulp@brug.example", ("email",)),
    ("Kom naar Kerkstraat 12", ("address",)),
    ("Kom naar de Schoolstraat 18", ()),
    ("Kom naar 3511 AB", ()),
    ("Kom naar 1011 ZZ", ("address",)),
    ("Venez au 12 rue Haute", ("address",)),
    ("Bel 0612345678 of kom naar Kerkstraat 12", ("phone", "address")),
]


@pytest.mark.parametrize(("words", "expected"), WAITING)
def test_a_way_to_somebody_else_waits(words: str, expected: tuple[str, ...]) -> None:
    """A link, number or address that is not the place's own waits for a second pair of eyes; its own does not."""
    assert foreign_contacts(words, OWN) == expected
    found = judge(draft(Kind.MESSAGE, words={"nl": words}), OWN, (), NOW)
    assert [text.id for text in found.waits] == [f"notice-waits-{way}" for way in expected]


def test_a_new_address_waits_for_a_second_pair_of_eyes() -> None:
    """People would go there, so somebody else looks at it first."""
    found = judge(draft(Kind.MOVED, address="Kerkstraat 12"), OWN, (), NOW)
    assert (found.sound, [text.id for text in found.waits]) == (True, ["notice-waits-address"])


@given(st.text())
def test_any_words_can_be_judged(words: str) -> None:
    """Nothing that anybody can type breaks the judgement."""
    judge(draft(Kind.MESSAGE, words={"nl": words}), OWN, (), NOW)
    assert cleaned(cleaned(words)) == cleaned(words)
    assert isinstance(says_something(words), bool)


@given(st.datetimes(), st.timedeltas(timedelta(0), timedelta(days=10)))
def test_any_moment_can_be_judged(begins, length) -> None:
    """Nor does a moment at either end of time."""
    aware = begins.replace(tzinfo=NOW.tzinfo)
    made = replace(draft(), begins=aware, ends=aware + length if aware.year < 9999 else None)
    assert judge(made, OWN, (), NOW).faults or aware >= NOW - timedelta(days=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_worded(content: Content, language: str) -> None:
    """Each reason has a text in each language, and the limits in it are those of the rules."""
    texts = content.texts[language]
    reasons = [f"notice-waits-{way}" for way in ("link", "phone", "email", "address")]
    names = ("past", "order", "far", "hours", "language", "long", "empty", "address", "overlap", "own")
    said = {id_: texts.render(Text(id_), isolate=False) for id_ in (*reasons, *(f"notice-fault-{n}" for n in names))}
    assert len(set(said.values())) == len(said)
    assert str(LONGEST_WORDS) in said["notice-fault-long"]
    assert str(LONGEST_ADDRESS) in said["notice-fault-address"]


@pytest.mark.parametrize(
    ("hours", "nl", "ar"),
    [
        ("10:00-12:00,13:00-15:00", "10:00-12:00, 13:00-15:00", "من 10:00 إلى 12:00، من 13:00 إلى 15:00"),
        ("Mo-Fr 10:00-12:00", "maandag tot en met vrijdag 10:00-12:00", "الاثنين إلى الجمعة من 10:00 إلى 12:00"),
        ("Tu,Th 10:00-12:00; Sa 14:00-16:00", "dinsdag, donderdag 10:00-12:00, zaterdag 14:00-16:00", None),
    ],
)
def test_hours_are_read_aloud(content: Content, hours: str, nl: str, ar: str | None) -> None:
    """The hours of a notice are words in each language; in Arabic a dash between digits is read in either direction."""
    text = Text("notice-extra", {"place": "X", "when": "Y", "hours": hours_words(hours)})
    assert nl in content.texts["nl"].render(text, isolate=False)
    assert ar is None or ar in content.texts["ar"].render(text, isolate=False)


@pytest.mark.parametrize(
    "hours", ["", "Mo", "25:00-26:00", "10-12", "Mo-Fr 10:00-12:00 open", "PH 10:00-12:00", "x; y"]
)
def test_hours_in_any_other_form_are_not_read(hours: str) -> None:
    """What could not be put into words is not taken."""
    assert read_rules(hours) is None
