"""What `wegwijs content check` looks for beyond what keeps content from being loaded.

Each check is one function from a ``Subject`` to findings, and one line in ``CHECKS``; the name stands in reports.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from bot.content.checks import asks, coverage, length, links, numbers, reading, script, stale
from bot.content.checks.subject import Subject
from bot.content.findings import Finding
from bot.content.library import read_content

Check = Callable[[Subject], Iterable[Finding]]

CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "missing-article": coverage.missing_articles,
        "extra-article": coverage.extra_articles,
        "few-asks": coverage.few_asks,
        "unused-term": coverage.unused_terms,
        "different-term": coverage.different_terms,
        "long-title": length.long_titles,
        "expensive-short": length.expensive_shorts,
        "expensive-letter": length.expensive_letters,
        "long-article": length.long_articles,
        "long-bubble": length.long_bubbles,
        "long-place-text": length.long_place_texts,
        "long-guide-text": length.long_guide_texts,
        "typed-number": numbers.typed_numbers,
        "wrong-number": numbers.wrong_numbers,
        "orphaned-words": links.orphaned_words,
        "unserved-topic": links.unserved_topics,
        "repeated-ask": asks.repeated_asks,
        "long-ask": asks.long_asks,
        "other-script": script.other_scripts,
        "persian-letter": script.persian_letters,
        "latin-line": script.latin_lines,
        "other-language": script.other_languages,
        "long-sentence": reading.long_sentences,
        "hard-text": reading.hard_texts,
        "stale-topic": stale.stale_topics,
        "future-check": stale.future_checks,
        "stale-place": stale.stale_places,
        "stale-guide": stale.stale_guides,
    },
)

UNREADABLE = "structure"
"""The name under which all is reported that keeps content from being used."""


def nothing(_: Subject) -> Iterable[Finding]:
    """No finding."""
    return ()


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A finding, and the check that found it."""

    finding: Finding
    rule: str


def check(folder: Path, today: date, skip: Collection[str] = (), unusable: Check = nothing) -> tuple[Fault, ...]:
    """Everything that is wrong with the content in ``folder`` on the day ``today``, in the order of the files.

    ``skip`` names checks that are left out; what keeps content from being used is always reported: what the loader
    finds, and what ``unusable`` finds in files that only floors above this one can read.
    """
    reading = read_content(folder)
    subject = Subject(reading.content, today, frozenset(finding.path for finding in reading.findings))
    faults = {Fault(finding, UNREADABLE) for finding in (*reading.findings, *unusable(subject))}
    for rule, run in CHECKS.items():
        if rule not in skip:
            faults.update(Fault(finding, rule) for finding in run(subject))
    return tuple(sorted(faults))
