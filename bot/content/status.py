"""How far the content is: each article's state in each language, and what a first answer costs by SMS."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from bot.content.cost import segments
from bot.content.ledger import Review, State
from bot.content.library import Content
from bot.messages import LANGUAGES

Answer = Callable[[str, str], str]
"""The first answer about a topic in a language, as an SMS carries it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One topic: its reviews and the segments of its first answer, by language; a missing article costs nothing."""

    topic: str
    reviews: Mapping[str, Review]
    segments: Mapping[str, int]


def rows(content: Content, today: date, answer: Answer) -> tuple[Row, ...]:
    """One row a topic, in the order of the menu."""
    return tuple(_row(content, topic, today, answer) for topic in content.topics)


def _row(content: Content, topic: str, today: date, answer: Answer) -> Row:
    written = [language for language in LANGUAGES if (topic, language) in content.articles]
    return Row(
        topic,
        {language: content.review(topic, language, today) for language in LANGUAGES},
        {language: segments(answer(topic, language)) for language in written},
    )


def counts(table: tuple[Row, ...]) -> dict[str, Counter[State]]:
    """How many articles of each language are in each state."""
    return {language: Counter(row.reviews[language].state for row in table) for language in LANGUAGES}


def median_segments(table: tuple[Row, ...]) -> dict[str, float]:
    """The median cost of a first answer, for each language that has one."""
    costs = {language: [row.segments[language] for row in table if language in row.segments] for language in LANGUAGES}
    return {language: median(found) for language, found in costs.items() if found}
