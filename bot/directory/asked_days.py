"""Which other days than this one a question about hours names: "is it open tomorrow", "on Sunday", "on 25 December".

Rule 1: only whole names of days are read. "Mon", "do" and "ma" are days to a steward, and ordinary words to others.
Rule 2: a day is read here and never told without its name, so that somebody who meant another one sees that.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.directory.asking import bag
from bot.directory.sound import without_prefixes
from bot.notices.dates import read_period

MOST = 3
"""Days that are told in one answer."""

_TODAY = bag(
    "vandaag vanavond vannacht nu today tonight now aujourd soir maintenant اليوم الليلة الآن هلق دابا lyoum lyom daba"
    " ሎሚ ሕጂ lomi"
)
_TOMORROW = bag(
    "morgen mrgn morgenochtend morgenvroeg morgenmiddag morgenavond tomorrow tomorow tommorow tommorrow tmrw demain"
    " غدا غدوة غدوا بكرا بكرة bukra bokra boukra ghadan ghadwa ghedwa ghda ጽባሕ tsbah tsebah tsibah nitsbah"
)
_DAY_AFTER = bag("overmorgen")
_AFTER = bag("after après بعد ድሕሪ")
_TOMORROW_AFTER = _TOMORROW | bag("غد")
_NO_TOMORROW = bag("goede goeie goed elke iedere deze de")
"""Before "morgen" they make a morning of it; so does a weekday."""
_WEEKEND = bag("weekend weekends weekeinde الويكند ويكند")
_WEEKDAYS = (
    bag("maandag monday lundi الاثنين الإثنين اثنين التنين tnin ltnin ሰኑይ ሶኒ senuy"),
    bag("dinsdag tuesday mardi الثلاثاء ثلاثاء التلاتا tlata ltlat ሰሉስ selus"),
    bag("woensdag wednesday mercredi الأربعاء أربعاء الاربعا larb3a ረቡዕ ሮቡዕ robue"),
    bag("donderdag thursday jeudi الخميس خميس lkhmis khmis ሓሙስ hamus"),
    bag("vrijdag friday vendredi الجمعة جمعة jom3a ljom3a ዓርቢ arbi"),
    bag("zaterdag saturday samedi السبت سبت sebt ssebt ቀዳም ቀዳመ kedam"),
    bag("zondag sunday dimanche الأحد الحد l7ad l7edd ሰንበት senbet"),
)
_ARTICLES = ("ال", "لل")
_LONG = 5
"""A Latin name of so many letters is known by its beginning: "zondagmiddag", "sundays"."""


def asked_days(folded: Sequence[str], today: date) -> tuple[date, ...]:
    """The days that these words name, the earliest first; empty when they name no other day than today.

    A weekday that is today's is told as today, by its name. Today is told as well where both are asked.
    """
    named = {day for at in range(len(folded)) for day in _days_at(folded, at, today)}
    if named and any(_is(word, _TODAY) for word in folded):
        named.add(today)
    return tuple(sorted(named))[:MOST]


def _days_at(folded: Sequence[str], at: int, today: date) -> Iterator[date]:
    word, before = folded[at], folded[at - 1] if at else ""
    weekday = _weekday(word)
    if weekday is not None:
        yield _coming(weekday, today)
    elif _is(word, _WEEKEND) or (before, word) == ("week", "end"):
        yield from _weekend(today)
    elif _is(word, _DAY_AFTER) or (before in _AFTER and _is(word, _TOMORROW_AFTER)):
        yield today + timedelta(days=2)
    elif _is(word, _TOMORROW) and not (word == "morgen" and _is_morning(before)) and not _leads_after(folded, at):
        yield today + timedelta(days=1)
    yield from _dated(folded[at : at + 2], today)


def _is_morning(before: str) -> bool:
    return before in _NO_TOMORROW or _weekday(before) is not None


def _leads_after(folded: Sequence[str], at: int) -> bool:
    """Whether "tomorrow" is a part of the day after it."""
    return at > 0 and folded[at - 1] in _AFTER


def _weekday(word: str) -> int | None:
    return next((number for number, names in enumerate(_WEEKDAYS) if _is(word, names) or _begins(word, names)), None)


def _is(word: str, names: frozenset[str]) -> bool:
    return any(form in names for form in _heads(word))


def _heads(word: str) -> Iterator[str]:
    """The word without its "in" and "to", but with its article: "the lunch" is spelt like "the tomorrow"."""
    return (form for form in without_prefixes(word) if not word.removesuffix(form).endswith(_ARTICLES))


def _begins(word: str, names: frozenset[str]) -> bool:
    return word.isascii() and any(len(name) >= _LONG and name.isascii() and word.startswith(name) for name in names)


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _weekend(today: date) -> Iterator[date]:
    """Saturday and Sunday, or what is left of them."""
    sunday = _coming(6, today)
    yield from (day for day in (sunday - timedelta(days=1), sunday) if day >= today)


def _dated(pair: Sequence[str], today: date) -> Iterator[date]:
    """The day of "25 december" and "december 25"."""
    if sum(word.isdecimal() for word in pair) != 1 or len(pair) != 2:  # noqa: PLR2004 -- a number and a month
        return
    period = read_period(" ".join(pair), today)
    if period and period.first == period.last:
        yield period.first
