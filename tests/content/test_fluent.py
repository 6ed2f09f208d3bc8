"""Positions, raw texts and references of a Fluent file. The faults it can have are in test_checks.py."""

from hypothesis import given
from hypothesis import strategies as st

from bot.content.findings import Source
from bot.content.fluent import duplicates, parse, unknown_references

FILE = """\
# A comment
hello = Hello { $name }
    and welcome
doctor =
    .title = Doctor
    .ask =
        one thing

        another { -thing }
-thing = Thing
"""


def test_a_phrase_knows_where_it_stands_and_how_it_was_written() -> None:
    """Line, column and the exact characters of a text come from the file."""
    entries = {entry.id: entry for entry in parse(Source("x.ftl", FILE)).entries}
    title = entries["doctor"].phrases["title"]
    assert (title.line, title.column, title.raw) == (5, 5, ".title = Doctor")
    assert entries["hello"].phrases[""].raw == "hello = Hello { $name }\n    and welcome"
    assert list(entries) == ["hello", "doctor", "-thing"]


def test_lines_have_the_positions_of_their_words() -> None:
    """Each line of a text is found again in the file at the line and column that it reports."""
    rows = FILE.split("\n")
    phrases = [phrase for entry in parse(Source("x.ftl", FILE)).entries for phrase in entry.phrases.values()]
    assert len(phrases) == 4
    for phrase in phrases:
        for line, column, words in phrase.lines():
            assert rows[line - 1][column - 1 :].rstrip() == words


def test_references_are_listed_with_their_kind_and_place() -> None:
    """Arguments begin with a dollar, terms with a dash."""
    found = [
        (reference.name, reference.line)
        for entry in parse(Source("x.ftl", FILE)).entries
        for phrase in entry.phrases.values()
        for reference in phrase.references
    ]
    assert found == [("$name", 2), ("-thing", 9)]


def test_references_in_every_variant_are_seen() -> None:
    """A reference in a variant that is rarely chosen is checked too."""
    file = parse(Source("x.ftl", "days = { $n ->\n    [one] { -day }\n   *[other] { $n } { tage }\n }\n"))
    assert [finding.line for finding in unknown_references(file.entries)] == [2, 3]


def test_a_sound_file_has_no_findings() -> None:
    """Nothing is reported about a file that is right."""
    file = parse(Source("x.ftl", FILE))
    assert not file.findings
    assert not duplicates(file.entries)
    assert not unknown_references(file.entries)


def test_an_attribute_that_stands_twice_is_reported_at_the_second() -> None:
    """fluent.runtime would take one of the two in silence."""
    file = parse(Source("x.ftl", "a =\n    .b = 1\n    .b = 2\n"))
    assert [(finding.line, finding.column) for finding in file.findings] == [(3, 5)]


@given(st.text())
def test_any_text_is_parsed_or_reported(text: str) -> None:
    """Whatever stands in a file, reading it ends in entries and findings, never in an exception."""
    file = parse(Source("x.ftl", text))
    rows = text.count("\n") + 1
    assert all(1 <= finding.line <= rows and finding.column >= 1 for finding in file.findings)
