"""The numbers that decide, per language, chosen on the development questions: figures in docs/understanding.md."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Limits:
    """Chances are from 0 to 1."""

    sharpness: float = 25.0  # scores to chances: the least calibration error that still leaves few sure mistakes
    answer: float = 0.95  # from here the first topic is answered at once: at most 1 of 77 sure and wrong
    doubt: float = 0.002  # but not if "none of ours" is likelier than this: 1 of 525 of these is answered, else 10
    choose: float = 0.08  # from here three topics are offered
    out: float = 0.35  # from here it is none of ours
    smalltalk: float = 0.5
    danger: float = 0.15  # from here the emergency answer comes first, even where "none of ours" is likelier
    danger_of_a_word: float = 0.5  # likewise for a message of one word, which says little ("door")
    sure: float = 0.97  # from here letters decide alone, if danger and "none of ours" are no likelier than a doubt


_USUAL = Limits()
_LIMITS: Mapping[str, Limits] = MappingProxyType(
    {
        "ti": Limits(danger=0.2),  # short messages of few known words sounded like danger
    }
)


def of_language(language: str) -> Limits:
    """The usual limits where a language has none of its own."""
    return _LIMITS.get(language, _USUAL)
