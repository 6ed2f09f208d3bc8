"""The hours of a notice: a small, certain part of OpenStreetMap's syntax, and its words.

``10:00-12:00,13:00-15:00`` or ``Mo-Fr 10:00-12:00; Sa 14:00-16:00``: weekdays where they differ, times, nothing else,
because each part of it is put into words in every language.
"""

import re
from dataclasses import dataclass
from functools import reduce

from opening_hours import validate

from bot.messages import Text, Value

_DAYS = "Mo|Tu|We|Th|Fr|Sa|Su"
_DAY_RANGE = rf"(?:{_DAYS})(?:-(?:{_DAYS}))?"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)"
_RULE = re.compile(rf"(?:({_DAY_RANGE}(?:,{_DAY_RANGE})*) )?({_TIME}(?:,{_TIME})*)")
_MOST_RULES = 7


@dataclass(frozen=True, slots=True)
class Rule:
    """Some weekdays, as (first, last) of each range and empty for every day, and the times on them."""

    days: tuple[tuple[str, str], ...]
    times: tuple[str, ...]


def read_rules(hours: str) -> tuple[Rule, ...] | None:
    """The rules of these hours; None when they are written in any other way."""
    parts = [_RULE.fullmatch(part.strip()) for part in hours.split(";")]
    rules = tuple(Rule(_ranges(part[1]), tuple(part[2].split(","))) for part in parts if part)
    sound = len(rules) == len(parts) <= _MOST_RULES and all(_has_length(time) for rule in rules for time in rule.times)
    return rules if sound and validate(hours) else None


def hours_words(hours: str) -> Value:
    """The hours as an argument of a text: times alone, or with the names of the days.

    Each language has its own words for "from ten to twelve": a dash between digits is read in either direction in
    Arabic, and not at all by a voice.
    """
    rules = read_rules(hours) or ()
    return _joined([_rule_words(rule) for rule in rules]) if rules else hours


def _rule_words(rule: Rule) -> Value:
    times = _joined([_time_words(*time.split("-")) for time in rule.times])
    if not rule.days:
        return times
    return Text("hours-on-days", {"days": _joined([_range_words(*one) for one in rule.days]), "times": times})


def _time_words(begins: str, ends: str) -> Text:
    return Text("hours-times", {"from": begins, "to": ends})


def _range_words(first: str, last: str) -> Value:
    name = Text(f"weekday-{first.casefold()}")
    return name if first == last else Text("weekdays", {"first": name, "last": Text(f"weekday-{last.casefold()}")})


def _joined(parts: list[Value]) -> Value:
    return reduce(lambda first, rest: Text("hours-and", {"first": first, "rest": rest}), parts)


def _ranges(days: str | None) -> tuple[tuple[str, str], ...]:
    ranges = [one.partition("-") for one in days.split(",")] if days else []
    return tuple((first, last or first) for first, _, last in ranges)


def _has_length(time: str) -> bool:
    begins, _, ends = time.partition("-")
    return begins != ends
