"""What people asked and we missed: counts by week without anybody in them, and the questions that were donated.

Rule 1: no count under ``SHOWN_FROM`` is told. Rule 2: a donated question has a day and a language, and no person.
"""

import json
import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import structlog

from bot.errors import SealBroken
from bot.messages import Donate
from bot.privacy.keys import Keys, Purpose
from bot.privacy.redaction import describe
from bot.small_numbers import HIDDEN, SHOWN_FROM
from bot.storage.base import Count, Donation, Store

LOG = structlog.get_logger()

KINDS = ("wrong", "instead", "unknown")
_NAME_BYTES = 16


@dataclass(frozen=True, slots=True)
class MissedCount:
    """How often in an ISO week an answer was wrong, what was chosen instead of it, or nothing was understood."""

    week: str  # 2026-W48
    kind: str
    topic: str  # "" where nothing was understood
    chosen: str  # the topic chosen instead, or ""
    language: str
    count: str  # a number, or "<5"


@dataclass(frozen=True, slots=True)
class Question:
    """A donated question: masked words, as the person saw them."""

    day: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Missed:
    """All of it, newest first."""

    counts: tuple[MissedCount, ...]
    questions: tuple[Question, ...]


def sealed_donation(keys: Keys, given: Donate, now: datetime) -> Donation:
    """The donation as the store keeps it, under a name that nothing else can be found by."""
    name = secrets.token_hex(_NAME_BYTES)
    plain = json.dumps({"words": given.words, "language": given.language}).encode()
    return Donation(name, now.date().isoformat(), keys.seal(Purpose.DONATION, plain, name))


async def read_missed(store: Store, keys: Keys, now: datetime) -> Missed:
    """What the store knows; a question that no key opens is left out."""
    counts = [count for kind in KINDS for count in await store.tally(f"{kind}:")]
    questions = tuple(_opened(keys, await store.donations(now)))
    return Missed(tuple(_by_week(counts)), questions[::-1])


def _by_week(counts: Sequence[Count]) -> Iterator[MissedCount]:
    total: Counter[tuple[str, str]] = Counter()
    for count in counts:
        total[_week(count.day), count.what] += count.by
    by_kind = sorted(total, key=lambda key: (KINDS.index(key[1].partition(":")[0]), key[1]))
    for week, what in sorted(by_kind, key=lambda key: key[0], reverse=True):
        kind, *topics, language = what.split(":")
        topic, chosen = (*topics, "", "")[:2]
        amount = total[week, what]
        yield MissedCount(week, kind, topic, chosen, language, str(amount) if amount >= SHOWN_FROM else HIDDEN)


def _week(day: str) -> str:
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"


def _opened(keys: Keys, given: Sequence[Donation]) -> Iterator[Question]:
    for one in given:
        try:
            plain = json.loads(keys.open(Purpose.DONATION, one.sealed, one.name))
        except SealBroken as error:
            LOG.warning("donation-unreadable", **describe(error))
            continue
        yield Question(one.day, plain["language"], plain["words"])
