"""The texts of one language, and the wording of a ``Text`` in it.

fluent.runtime does the work. Texts without arguments are worded once, when they are first needed. With
isolation each inserted number or name is wrapped in U+2068/U+2069, so that it keeps its direction inside
Arabic; SMS goes without, because one such character triples its price.
"""

import re
from collections.abc import Iterable, Iterator, KeysView, Mapping
from copy import copy
from datetime import date, datetime, time
from types import MappingProxyType
from typing import cast
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentNone

from bot.content.findings import Finding
from bot.content.fluent import FluentFile, Phrase
from bot.messages import Day, Text, Value

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LOCALES = {"en": "en-GB"}
"""CLDR locales that are not simply the language's code."""

# One order and the 24-hour clock everywhere: CLDR's long forms for Tigrinya put the month first ("November 24,")
# and its short times say "5:30" with an abbreviation that few people use.
_DATE = "d MMMM y"
_DATE_TIME = "EEEE d MMMM{comma} HH:mm"
_COMMAS = {"ar": "\u060c", "ti": "\u1363"}
_DAY = "EEEE d MMMM"
_DAY_YEAR = "EEEE d MMMM y"

_FRENCH_FIRST = re.compile(r"\b1 (?=\D)")

_LONG = 2000  # fluent.runtime refuses an argument above 2500 characters and writes {???}
_MARK = "\ue000{}\ue001"


class Texts:
    """All texts of one language. ``phrases`` says where each was written."""

    def __init__(self, language: str, files: Iterable[FluentFile]) -> None:
        """``files`` in order; of two entries with the same name the first counts."""
        files = tuple(files)
        self.language = language
        self.locale = Locale.parse(LOCALES.get(language, language), sep="-")
        self._date_time = _DATE_TIME.format(comma=_COMMAS.get(language, ","))
        self.phrases: Mapping[str, Phrase] = MappingProxyType(_phrases(files))
        self._arguments = {id_: _arguments(id_, self.phrases, frozenset()) for id_ in self.phrases}
        bundle = FluentBundle([str(self.locale).replace("_", "-")], use_isolating=False)
        for file in files:
            bundle.add_resource(file.resource)
        patterns = {id_: _pattern(bundle, id_) for id_ in self.ids if not id_.startswith("-")}
        self._plain, self._isolated = _Wording(bundle, patterns), _Wording(_isolating(bundle), patterns)

    @property
    def ids(self) -> KeysView[str]:
        return self.phrases.keys()

    def has(self, id_: str) -> bool:
        return id_ in self.phrases

    def arguments(self, id_: str) -> frozenset[str]:
        """The names of the arguments that this text needs, also through texts that it refers to."""
        return self._arguments[id_]

    def render(self, text: Text, *, isolate: bool) -> str:
        """The words of ``text``. A missing argument shows as its name in braces; an unknown id is a KeyError."""
        wording = self._isolated if isolate else self._plain
        if not self._arguments[text.id]:
            return wording.fixed(text.id)
        arguments = {name: self._argument(value, isolate=isolate) for name, value in text.arguments.items()}
        return wording.compose(text.id, arguments)

    def faults(self) -> list[Finding]:
        """Texts that cannot be worded although every name in them is known: they refer to themselves, for example."""
        return [self.phrases[id_].finding(_FAULT) for id_ in self._plain.broken(self._arguments)]

    def _argument(self, value: Value, *, isolate: bool) -> str | int | float:
        if isinstance(value, Text):
            return self.render(value, isolate=isolate)
        if isinstance(value, Day):
            return self._first(format_date(value.date, _DAY_YEAR if value.with_year else _DAY, locale=self.locale))
        if isinstance(value, datetime):
            local = value.astimezone(AMSTERDAM) if value.tzinfo else value
            return self._first(format_datetime(local, self._date_time, locale=self.locale))
        if isinstance(value, date):
            return self._first(format_date(value, _DATE, locale=self.locale))
        if isinstance(value, time):
            return value.strftime("%H:%M")
        return value

    def _first(self, day: str) -> str:
        """French says "1er décembre", which CLDR leaves to its readers."""
        return _FRENCH_FIRST.sub("1er ", day) if self.language == "fr" else day


_FAULT = "This text cannot be put into words: look whether it refers to itself, or to a message without a text."


class _Wording:
    """The texts of one language with or without isolation."""

    def __init__(self, bundle: FluentBundle, patterns: Mapping[str, Pattern]) -> None:
        self._bundle, self._patterns = bundle, patterns
        self._fixed: dict[str, str] = {}

    def fixed(self, id_: str) -> str:
        """The words of a text that takes no arguments, put together once."""
        words = self._fixed.get(id_)
        if words is None:
            words = self._fixed[id_] = self.compose(id_, {})
        return words

    def compose(self, id_: str, arguments: Mapping[str, str | int | float]) -> str:
        marks = {_MARK.format(name): value for name, value in arguments.items() if _too_long(value)}
        if not marks:
            return str(self._bundle.format_pattern(self._patterns[id_], dict(arguments))[0])
        short = {name: _MARK.format(name) if _too_long(value) else value for name, value in arguments.items()}
        words = self.compose(id_, short)
        for mark, value in marks.items():
            words = words.replace(mark, str(value))
        return words

    def broken(self, arguments: Mapping[str, frozenset[str]]) -> Iterator[str]:
        """The texts that cannot be worded, whatever is given for the arguments that they need."""
        for id_, pattern in self._patterns.items():
            words, errors = self._bundle.format_pattern(pattern, dict.fromkeys(arguments[id_], 1))
            if errors or isinstance(words, FluentNone):
                yield id_


def _pattern(bundle: FluentBundle, id_: str) -> Pattern:
    name, _, attribute = id_.partition(".")
    message = bundle.get_message(name)
    return message.attributes[attribute] if attribute else cast("Pattern", message.value)


def _isolating(bundle: FluentBundle) -> FluentBundle:
    """The same bundle with isolation; both share what they compiled, which does not depend on it."""
    isolating = copy(bundle)
    isolating.use_isolating = True
    return isolating


def _too_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > _LONG


def _phrases(files: Iterable[FluentFile]) -> dict[str, Phrase]:
    found: dict[str, Phrase] = {}
    taken: set[str] = set()
    for entry in (entry for file in files for entry in file.entries):
        if entry.id not in taken:
            found |= {phrase.id: phrase for phrase in entry.phrases.values()}
        taken.add(entry.id)
    return found


def _arguments(id_: str, phrases: Mapping[str, Phrase], above: frozenset[str]) -> frozenset[str]:
    if id_ in above or id_ not in phrases:
        return frozenset()
    names = [reference.name for reference in phrases[id_].references]
    own = frozenset(name[1:] for name in names if name.startswith("$"))
    return own.union(*(_arguments(name, phrases, above | {id_}) for name in names if name[0] not in "$-"))
