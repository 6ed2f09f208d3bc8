"""Positions, raw texts and references of a Fluent file. The faults it can have are in test_checks.py."""

import pytest
from fluent.syntax import FluentParser, ast
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


@pytest.mark.parametrize("sign", [".", "[", "*", "}"])
@pytest.mark.parametrize("first", [True, False])
def test_a_line_that_begins_with_a_sign_is_told_what_to_write(sign: str, *, first: bool) -> None:
    """As the first ask and as a later one: the finding stands at the sign."""
    asks = [f"{sign}nu hulp", "wat nu"] if first else ["wat nu", f"{sign}nu hulp"]
    file = parse(Source("x.ftl", "\n".join(["doctor =", "    .ask =", *(f"        {ask}" for ask in asks)])))
    assert [(finding.line, finding.column) for finding in file.findings] == [(3 if first else 4, 9)]
    message = file.findings[0].message
    assert message.startswith(f'A line may not begin with {sign} here: take the sign out, or write {{ "{sign}" }}')


def test_a_part_without_a_text_is_not_taken_for_a_sign() -> None:
    """The part that follows an empty one begins with a dot, and rightly so."""
    file = parse(Source("x.ftl", "doctor =\n    .ask =\n    .title = Doctor\n"))
    assert [(finding.line, finding.message) for finding in file.findings] == [
        (2, "Write a text behind the equals sign.")
    ]


@given(st.text())
def test_any_text_is_parsed_or_reported(text: str) -> None:
    """Whatever stands in a file, reading it ends in entries and findings, never in an exception."""
    file = parse(Source("x.ftl", text))
    rows = text.count("\n") + 1
    assert all(1 <= finding.line <= rows and finding.column >= 1 for finding in file.findings)


@given(st.lists(st.sampled_from([*'a-b9_ .=*[]{}"$#\té\r\n\n', " = ", "\n    ", "{ $n }", "{ -b }"])).map("".join))
def test_a_file_is_read_as_fluent_reads_it(text: str) -> None:
    """Reading blanks, words and names in one go changes nothing: neither entries, nor places, nor faults."""
    source = Source("x.ftl", text.replace("\r\n", "\n"))
    assert said(parse(source).resource) == said(FluentParser().parse(source.text))


def said(resource: ast.Resource) -> list[object]:
    """The entries without comments, which Fluent ties to the message below, so that it begins with them."""
    entries = [entry for entry in resource.body if not isinstance(entry, ast.BaseComment)]
    for entry in entries:
        if isinstance(entry, ast.Message | ast.Term) and entry.span:
            entry.comment, entry.span.start = None, 0
    return [entry.to_json() for entry in entries]
