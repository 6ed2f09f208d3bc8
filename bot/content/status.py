"""How far the content is: the state of each article and guide in each language, and what an answer costs by SMS."""

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
    """One topic or guide: its reviews and the segments of the first answer to a topic, by language.

    A missing article costs nothing, and neither does a guide: nobody gets one unasked.
    """

    id: str
    reviews: Mapping[str, Review]
    segments: Mapping[str, int]


def rows(content: Content, today: date, answer: Answer) -> tuple[Row, ...]:
    """One row a topic, in the order of the menu, then one a guide."""
    return tuple(_row(content, id_, today, answer) for id_ in content.reviewed)


def _row(content: Content, id_: str, today: date, answer: Answer) -> Row:
    written = [language for language in LANGUAGES if (id_, language) in content.articles]
    return Row(
        id_,
        {language: content.review(id_, language, today) for language in LANGUAGES},
        {language: segments(answer(id_, language)) for language in written},
    )


def counts(table: tuple[Row, ...]) -> dict[str, Counter[State]]:
    """How many articles and guides of each language are in each state."""
    return {language: Counter(row.reviews[language].state for row in table) for language in LANGUAGES}


def median_segments(table: tuple[Row, ...]) -> dict[str, float]:
    """The median cost of a first answer, for each language that has one."""
    costs = {language: [row.segments[language] for row in table if language in row.segments] for language in LANGUAGES}
    return {language: median(found) for language, found in costs.items() if found}
