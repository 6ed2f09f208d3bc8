"""Phone numbers are shared terms, so that one change reaches every text."""

import re
from collections.abc import Iterator

from bot.content.checks.subject import Subject, blanked
from bot.content.findings import Finding
from bot.content.fluent import Phrase
from bot.content.ledger import SOURCE_LANGUAGE
from bot.content.phones import is_dialled
from bot.messages import LANGUAGES

_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_SHORT = r"(?<![\d.,-])(?:11[0-9]|14\d{3})(?![\d-])"
_LONG = r"(?<![\d-])(?:\+|00)?[0-9](?:[ \-()]{0,2}[0-9]){6,}"
_CANDIDATE = re.compile(f"{_LONG}|{_SHORT}")
_DATE = re.compile(r"\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{1,2}-\d{1,2}|(?:19|20)\d\d-(?:19|20)\d\d")


def typed_numbers(subject: Subject) -> Iterator[Finding]:
    """A phone number typed into a text in place of its term."""
    terms = _terms(subject)
    for language in LANGUAGES:
        for phrase in subject.said(language):
            yield from _typed(phrase, terms)


def wrong_numbers(subject: Subject) -> Iterator[Finding]:
    """A shared number that nobody can dial: it stands in many texts, the emergency number in most."""
    for phrase in subject.content.texts[SOURCE_LANGUAGE].phrases.values():
        number = phrase.raw.partition("=")[2].strip()
        if phrase.id.startswith("-") and phrase.path.endswith("/numbers.ftl") and not is_dialled(number):
            advice = "look for a digit that is missing, or a letter that looks like one"
            yield phrase.finding(f'"{number}" cannot be dialled: {advice}.')


def _typed(phrase: Phrase, terms: dict[str, str]) -> Iterator[Finding]:
    for line, column, words in phrase.lines():
        for found in _CANDIDATE.finditer(blanked(words).translate(_EASTERN)):
            term = terms.get(_digits(found[0]))
            if term or _is_phone(found[0]):
                yield phrase.finding(f"{found[0]} is typed here: {_advice(term)}.", line, column + found.start())


def _advice(term: str | None) -> str:
    return f"write {{ {term} }}" if term else "add it to numbers.ftl as a term and write the term here"


def _is_phone(number: str) -> bool:
    return number.startswith(("0", "+")) and not _DATE.fullmatch(number)


def _terms(subject: Subject) -> dict[str, str]:
    """The term of each shared number, by its digits."""
    texts = subject.content.texts[SOURCE_LANGUAGE]
    terms = (phrase for phrase in texts.phrases.values() if phrase.id.startswith("-"))
    return {_digits(phrase.raw.partition("=")[2]): phrase.id for phrase in terms}


def _digits(number: str) -> str:
    """The digits as dialled inside the country."""
    digits = re.sub(r"\D", "", number)
    return re.sub(r"^(?:0031|31)(?=\d{9}$)", "0", digits)
