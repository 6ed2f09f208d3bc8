"""Strict reading of Fluent files.

fluent.runtime skips what it does not understand: a broken entry, a second message with the same name, a
reference to nothing. Here each of these is a finding with its line, found by walking the parsed file.
The syntax: https://projectfluent.org/fluent/guide/
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from fluent.syntax import FluentParser, ast
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream
from fluent.syntax.visitor import Visitor

from bot.content.findings import Finding, Source
from bot.content.known import nearest

FUNCTIONS = frozenset({"NUMBER"})
"""The functions that a text may call. Not DATETIME: dates reach a text as words."""

_ADVICE = {
    "E0003": "Write an equals sign behind the name; or, if this line belongs to the text above, begin it with spaces.",
    "E0005": "Write a text behind the equals sign, or attributes such as .title below the name.",
    "E0006": "Write a text behind the equals sign of this term.",
    "E0010": "Mark one of the choices with a star, the one that is used when no other fits: *[other].",
    "E0012": "Write a text behind the equals sign.",
    "E0020": 'Close the quotation mark: { "text" }.',
    "E0027": 'A closing brace stands alone: write { "}" } for a brace, or open it: { -emergency-number }.',
    "E0028": "A brace { opens a term, a message or an argument: { -emergency-number }; close it with }.",
}
_PLAIN_ADVICE = "This cannot be read: if it belongs to the text above, begin the line with spaces, as those around it."
_SIGN = re.compile(r"\s*(?!\.[A-Za-z][\w-]* *=)([.*\[}])")
"""A sign at the head of a line that Fluent takes for its own, but for a part such as ``.title =``."""

_TAB_ADVICE = "Replace the tab by spaces: Fluent indents by spaces only."


@dataclass(frozen=True, slots=True)
class Reference:
    """A name that a text uses: ``-term``, ``message``, ``message.attribute``, ``$argument`` or ``FUNCTION()``."""

    name: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text of a file: the value of a message or of one of its attributes."""

    id: str
    path: str
    line: int
    column: int
    raw: str  # exactly as written, from the name or the attribute's dot to the last character
    references: tuple[Reference, ...]

    def finding(self, message: str, line: int | None = None, column: int = 1) -> Finding:
        """A finding at this phrase's name, or in one of its lines."""
        if line is None:
            return Finding(self.path, self.line, self.column, message)
        return Finding(self.path, line, column, message)

    def lines(self) -> Iterator[tuple[int, int, str]]:
        """Line, column and words of each line that has words, as written."""
        head, _, first = self.raw.partition("=")
        offset = len(head) + 1 + len(first) - len(first.lstrip(" "))
        for number, words in enumerate(self.raw.split("\n")):
            bare = words[offset:] if number == 0 else words.lstrip(" ")
            start = self.column + offset if number == 0 else len(words) - len(bare) + 1
            if bare.strip():
                yield self.line + number, start, bare.rstrip()


@dataclass(frozen=True, slots=True)
class Entry:
    """A message or term (its id then begins with ``-``) with its texts by attribute; the value's key is ``""``."""

    id: str
    path: str
    line: int
    column: int
    phrases: Mapping[str, Phrase]

    def finding(self, message: str) -> Finding:
        return Finding(self.path, self.line, self.column, message)


@dataclass(frozen=True, slots=True)
class FluentFile:
    """A parsed file: what fluent.runtime needs, what the checks need, and what is wrong."""

    source: Source
    resource: ast.Resource
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...]


class _Stream(FluentParserStream):
    _BLANK = re.compile(" *")

    def peek_blank_inline(self) -> str:
        found = self._BLANK.match(self.string, self.index + self.peek_offset)
        blank = found.group() if found else ""
        self.peek_offset += len(blank)
        return blank


class _Parser(FluentParser):
    """Fluent's own parser, which reads a character at a time; blanks, words and names are read here in one go instead.

    A ``Source`` has no carriage returns before newlines, which the original reads as one character. Comments stay
    entries of their own: nobody asks to which message they belong.
    """

    _WORDS = re.compile(r"[^{}\n]*")
    _NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")

    def parse(self, source: str) -> ast.Resource:
        stream = _Stream(source)
        entries: list[ast.EntryType] = []
        stream.skip_blank_block()
        while stream.current_char:
            entries.append(self.get_entry_or_junk(stream))
            stream.skip_blank_block()
        return ast.Resource(entries)

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return ast.TextElement(_take(ps, self._WORDS))

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        name = _take(ps, self._NAME)
        return ast.Identifier(name) if name else super().get_identifier(ps)


def _take(ps: FluentParserStream, pattern: re.Pattern[str]) -> str:
    """Read on past what matches; empty where nothing does."""
    found = pattern.match(ps.string, ps.index)
    ps.index, ps.peek_offset = found.end() if found else ps.index, 0
    return found.group() if found else ""


def parse(source: Source) -> FluentFile:
    resource = _Parser(with_spans=True).parse(source.text)
    entries: list[Entry] = []
    findings: list[Finding] = []
    for node, after in pairwise([*resource.body, None]):
        if isinstance(node, ast.Junk):
            if not (_lacks_text(node) and isinstance(after, ast.Junk)):  # the text stands there, and cannot be read
                findings.append(_junk(source, node))
        elif isinstance(node, ast.Message | ast.Term):
            entries.append(_entry(source, node))
            findings.extend(_double_attributes(source, node))
    return FluentFile(source, resource, tuple(entries), tuple(findings))


def duplicates(entries: Iterable[Entry]) -> list[Finding]:
    """Each second entry with a name that is taken, within one language."""
    first: dict[str, Entry] = {}
    found = []
    for entry in entries:
        before = first.setdefault(entry.id, entry)
        if before is not entry:
            where = f"{before.path} line {before.line}"
            found.append(entry.finding(f"{entry.id} stands already in {where}: keep one of the two."))
    return found


def unknown_references(entries: Iterable[Entry]) -> list[Finding]:
    """Each reference to a term, message, attribute or function that no entry of this language has."""
    entries = tuple(entries)
    known = {phrase.id for entry in entries for phrase in entry.phrases.values()}
    return [
        Finding(phrase.path, reference.line, reference.column, _unknown(reference.name, known))
        for entry in entries
        for phrase in entry.phrases.values()
        for reference in phrase.references
        if not _resolves(reference.name, entry, known)
    ]


def _resolves(name: str, entry: Entry, known: set[str]) -> bool:
    if name.startswith("$"):
        return not entry.id.startswith("-")  # nobody passes arguments to a term
    if name.endswith("()"):
        return name[:-2] in FUNCTIONS
    return name in known


def _unknown(name: str, known: Collection[str]) -> str:
    if name.startswith("$"):
        return f"A term takes no arguments: write the words in place of {{ {name} }}."
    if name.endswith("()"):
        return f"There is no function {name}: use {' or '.join(sorted(FUNCTIONS))}, or none."
    kind = "term" if name.startswith("-") else "message"
    meant = nearest(name, known)
    advice = f"write {{ {meant} }}" if meant else "correct the name, or add it to the file where it belongs"
    return f"There is no {kind} {name}: {advice}."


def _junk(source: Source, junk: ast.Junk) -> Finding:
    """Where the reading failed, and what to write there."""
    start = junk.span.start if junk.span else 0
    annotation = junk.annotations[0] if junk.annotations else None
    offset = annotation.span.start if annotation and annotation.span else start
    tab = source.text.find("\t", start, start + len(junk.content or ""))
    if tab >= 0:
        return source.at(tab, _TAB_ADVICE)
    brace = source.text.rfind("{", start, offset)
    if brace > source.text.rfind("}", start, offset):
        return source.at(brace, _ADVICE["E0028"])
    code = annotation.code if annotation else ""
    sign = _sign_at(source, offset, code)
    if sign:
        return source.at(sign.start(1), _sign_advice(sign[1]))
    return source.at(offset, _ADVICE.get(code, _PLAIN_ADVICE))


def _sign_at(source: Source, offset: int, code: str) -> re.Match[str] | None:
    """The sign at the head of the line that was not understood, or of the one behind an equals sign without a text."""
    if code not in {"E0002", "E0003", "E0004", "E0012"}:
        return None
    return _SIGN.match(source.text, offset if code == "E0012" else source.text.rfind("\n", 0, offset) + 1)


def _sign_advice(sign: str) -> str:
    part = " Is it a part such as .title? Then write = behind its name." if sign == "." else ""
    return f'A line may not begin with {sign} here: take the sign out, or write {{ "{sign}" }} in its place.{part}'


def _lacks_text(junk: ast.Junk) -> bool:
    return any(annotation.code == "E0012" for annotation in junk.annotations)


def _double_attributes(source: Source, node: ast.Message | ast.Term) -> Iterator[Finding]:
    """The first part that stands twice: where the name of the next text is gone, all of its parts do."""
    seen: set[str] = set()
    for attribute in node.attributes:
        if attribute.id.name in seen:
            advice = "keep one of the two, or write the name of the text above it that it belongs to"
            yield source.at(_start(attribute), f".{attribute.id.name} stands twice in {node.id.name}: {advice}.")
            return
        seen.add(attribute.id.name)


def _entry(source: Source, node: ast.Message | ast.Term) -> Entry:
    name = ("-" if isinstance(node, ast.Term) else "") + node.id.name
    start = _start(node.id) - (1 if isinstance(node, ast.Term) else 0)
    phrases = {}
    if node.value is not None:
        phrases[""] = _phrase(source, name, start, node.value)
    for attribute in node.attributes:
        phrase = _phrase(source, f"{name}.{attribute.id.name}", _start(attribute), attribute.value)
        phrases.setdefault(attribute.id.name, phrase)
    return Entry(name, source.path, *source.position(start), phrases)


def _phrase(source: Source, name: str, start: int, pattern: ast.Pattern) -> Phrase:
    end = pattern.span.end if pattern.span else start
    raw = source.text[start:end]
    references = _References(source)
    if "{" in raw:
        references.visit(pattern)
    return Phrase(name, source.path, *source.position(start), raw, tuple(references.found))


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


class _References(Visitor):
    """Collects the names that a pattern uses."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Reference] = []

    def _add(self, node: ast.SyntaxNode, name: str) -> None:
        self.found.append(Reference(name, *self.source.position(_start(node))))
        self.generic_visit(node)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self._add(node, "-" + _full_name(node))

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self._add(node, _full_name(node))

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self._add(node, "$" + node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self._add(node, node.id.name + "()")


def _full_name(node: ast.TermReference | ast.MessageReference) -> str:
    return node.id.name + (f".{node.attribute.name}" if node.attribute else "")
