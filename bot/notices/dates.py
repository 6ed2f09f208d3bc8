"""Days and hours as a steward types them, in any of the five languages and with the digits of any script.

Rule 1: a word that is not known makes the whole unclear: "not tomorrow" is asked again, never guessed.
Rule 2: what was read is shown back before anything is sent, so a day without a year may be completed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache

from babel import Locale

LONGEST = 120  # characters; a day or two take less
STILL_THIS_YEAR = timedelta(days=31)
"""A day without a year that passed no longer ago than this is meant as passed, not as next year's."""

_LOCALES = ("nl", "en", "fr", "ar", "ar_SY", "ar_DZ", "ar_MA", "ti")
_TOKEN = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d{2}))?(?!\d)|\d+|[^\W\d_]+|[-\u2013\u2014]"
)
_TIME = re.compile(r"(?<!\d)(\d{1,2})(?:\s?[:.hu]\s?(\d{2}))?(?!\d)\s?(am\b|pm\b|a\.m\.|p\.m\.)?")
_GEEZ_NUMBER = re.compile("[\u1369-\u137b]+")
_CENTURY = 2000
_YEAR_DIGITS = 4
_NOON, _DAY_ENDS, _LAST_MINUTE = 12, 24, 59

_TODAY = (
    "vandaag", "vanavond", "vannacht", "today", "tonight", "aujourd'hui", "auj", "ce soir", "cette nuit",
    "اليوم", "هذا اليوم", "الليلة", "هذه الليلة", "النهارده", "اليوم مساء", "lyom", "elyom",
    "ሎሚ", "ሎምስ", "ሎሚ ምሸት", "ሎሚ ለይቲ", "lomi",
)  # fmt: skip
_TOMORROW = (
    "morgen", "mrgn", "tomorrow", "tmrw", "demain", "غدا", "بكرة", "بكرا", "بكره", "غدوة", "غدوا", "bukra", "bokra",
    "ጽባሕ", "ንጽባሕ", "tsbah", "tsebah",
)  # fmt: skip
_DAY_AFTER = (
    "overmorgen", "day after tomorrow", "the day after tomorrow", "après-demain", "après demain",
    "بعد غد", "بعد غدا", "بعد بكرة", "بعد بكرا", "ድሕሪ ጽባሕ", "ድሕሪ ንጽባሕ",
)  # fmt: skip
_UNTIL = (
    "tot en met", "t/m", "tm", "tot", "until", "till", "through", "to", "up to", "au", "jusqu'au", "jusqu'à",
    "à", "إلى", "الى", "حتى", "لغاية", "إلى غاية", "ክሳብ", "ክሳዕ", "ናብ", "-", "\u2013", "\u2014",
)  # fmt: skip
_ONWARD = ("vanaf", "from", "starting", "as of", "à partir de", "à partir du", "dès", "depuis", "من", "ابتداء من", "ካብ")
_OPEN_END = (
    "tot nader bericht", "tot nader order", "tot nadere kennisgeving", "voorlopig", "until further notice",
    "till further notice", "for now", "jusqu'à nouvel ordre", "jusqu'à nouvel avis", "حتى إشعار آخر", "حتى اشعار اخر",
    "إلى إشعار آخر", "ክሳብ ካልእ ሓበሬታ", "ክሳብ ሓድሽ ሓበሬታ", "ክሳብ ዝሕበር",
)  # fmt: skip
_NEXT = (
    "volgende", "komende", "aanstaande", "next", "coming", "this", "deze", "prochain", "prochaine", "ce", "cette",
    "القادم", "القادمة", "المقبل", "المقبلة", "الجاي", "هذا", "ዝመጽእ", "ዝቕጽል",
)  # fmt: skip
_SILENT = (
    "van", "op", "om", "uur", "u", "de", "het", "en", "tussen", "on", "at", "the", "of", "st", "nd", "rd", "th",
    "and", "between", "hours", "o'clock", "du", "le", "la", "er", "et", "entre", "heures", "heure", "h",
    "يوم", "في", "و", "الساعة", "ساعة", "بين", "شهر", "ዕለት", "መዓልቲ", "ኣብ", "ሰዓት", "ን", "ብ", "ን", "ወርሒ",
)  # fmt: skip
_HOUR_WORDS = ("om", "at", "à", "uur", "u", "h", "heures", "heure", "o'clock", "الساعة", "ساعة", "ሰዓት", "ብሰዓት")
"""What stands before or after an hour."""
_WEEKDAYS: Mapping[int, tuple[str, ...]] = {
    0: ("اثنين", "الإثنين", "إثنين", "ሶኒ"),
    1: ("ثلاثاء", "التلاتا"),
    2: ("أربعاء", "الاربعا", "ሮቡዕ"),
    3: ("خميس",),
    4: ("جمعة",),
    5: ("سبت", "ቀዳመ"),
    6: ("أحد", "الحد", "ሰንበት"),
}
"""More ways to write the days than CLDR has, Monday first."""
_MONTHS: Mapping[int, tuple[str, ...]] = {
    6: ("يونية",),
    7: ("يولية",),
    8: ("اوت",),
    9: ("sept",),
}
_AFTERNOON = ("pm", "p.m.", "مساء", "بعد الظهر", "عصرا", "ድሕሪ ቀትሪ", "ምሸት")
_MORNING = ("am", "a.m.", "صباحا", "ቅድሚ ቀትሪ", "ንግሆ")


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, ``last`` included; None: until further notice."""

    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class _Token:
    """One thing that was said: a number, a day, a month, or a word between days."""

    kind: str
    value: int = 0
    day: date | None = None


_UNTIL_TOKEN = _Token("until")


def read_period(text: str, today: date) -> Period | None:
    """The days that ``text`` names, or None when it is unclear; "until Friday" begins today."""
    tokens = _tokens(text, today)
    if not tokens:
        return None
    kinds = [token.kind for token in tokens]
    open_end = "open" in kinds or ("onward" in kinds and "until" not in kinds)
    said = [token for token in tokens if token.kind not in {"open", "onward", "next"}]
    if kinds.count("until") > 1 or (open_end and "until" in kinds):
        return None
    if open_end:
        first = _day(said, today) if said else today
        return Period(first, None) if first else None
    return _between(said, today) if "until" in kinds else _alone(said, today)


def read_hours(text: str) -> str | None:
    """The hours that ``text`` names, as OpenStreetMap writes them ("10:00-12:00,13:00-17:00"); None when unclear."""
    folded = _fold(_halves(text[:LONGEST]))
    times = [_time(found) for found in _TIME.finditer(folded)]
    words = _TIME.sub(" ", folded)
    if len(times) not in {2, 4} or None in times or not _only_between(words):
        return None
    shown = [one.strftime("%H:%M") if isinstance(one, time) else "" for one in times]
    spans = [(shown[at], shown[at + 1]) for at in range(0, len(shown), 2)]
    if any(begins == ends for begins, ends in spans):
        return None
    return ",".join(f"{begins}-{'24:00' if ends == '00:00' else ends}" for begins, ends in spans)


def read_moment(text: str, today: date) -> tuple[date, time | None] | None:
    """One day that ``text`` names, and its hour where that is named too; None when it is unclear."""
    folded = _fold(_halves(text[:LONGEST]))
    named = [found for found in _TIME.finditer(folded) if int(found[1]) < _DAY_ENDS and _time(found)]
    for hours in ([found for found in named if _is_surely_an_hour(found, folded)], named):
        read = {(day, _time(found)) for found in hours if (day := _one_day(_without(found, folded), today))}
        if read:
            return read.pop() if len(read) == 1 else None
    day = _one_day(folded, today)
    return (day, None) if day else None


def read_time(text: str) -> time | None:
    """The one hour that ``text`` consists of; None when it is unclear."""
    folded = _fold(_halves(text[:LONGEST]))
    found = list(_TIME.finditer(folded))
    return _time(found[0]) if len(found) == 1 and _only_between(_without(found[0], folded)) else None


def _one_day(text: str, today: date) -> date | None:
    period = read_period(text, today)
    return period.first if period and period.first == period.last else None


def _is_surely_an_hour(found: re.Match[str], folded: str) -> bool:
    """It has minutes or half a day, or stands beside the word for an hour; "24" beside "December" has not."""
    before, after = folded[: found.start()].split(), folded[found.end() :].split()
    return bool(found[2] or found[3] or {*before[-1:], *after[:1]} & _hour_words())


def _without(found: re.Match[str], folded: str) -> str:
    """What is said beside an hour."""
    before, after = folded[: found.start()], folded[found.end() :]
    words = before.split()
    kept = " ".join(words[:-1] if words and words[-1] in _hour_words() else words)
    return f"{kept} {after}"


@cache
def _hour_words() -> frozenset[str]:
    return frozenset(map(_fold, _HOUR_WORDS))


def _alone(said: Sequence[_Token], today: date) -> Period | None:
    day = _day(said, today)
    return Period(day, day) if day else None


def _between(said: Sequence[_Token], today: date) -> Period | None:
    """Two days; of "24 until 26 December" the first takes its month from the last."""
    cut = said.index(_UNTIL_TOKEN)
    before, after = said[:cut], said[cut + 1 :]
    if [token.kind for token in before] == ["number"]:
        last = _day(after, today)
        first = _same_month(before[0].value, last) if last else None
    else:
        first = _day(before, today) if before else today
        last = _day(after, first, starts=True) if first else None
    return Period(first, last) if first and last else None


def _day(said: Sequence[_Token], base: date, *, starts: bool = False) -> date | None:
    """One day on or about ``base``; ``starts``: on or after it. A weekday beside a date has to be right."""
    weekdays = [token.value for token in said if token.kind == "weekday"]
    rest = [token for token in said if token.kind != "weekday"]
    if len(weekdays) > 1:
        return None
    if not rest:
        return _coming(weekdays[0], base) if weekdays else None
    day = _dated(rest, base, starts=starts)
    return day if day and all(day.weekday() == weekday for weekday in weekdays) else None


def _dated(said: Sequence[_Token], base: date, *, starts: bool) -> date | None:
    kinds = tuple(token.kind for token in said)
    if kinds == ("day",):
        return said[0].day
    if kinds in {("number", "month"), ("month", "number"), ("short",)}:
        month, number = _month_and_number(said)
        return _completed(month, number, base, starts=starts)
    if kinds in {("number", "month", "number"), ("month", "number", "number")}:
        month, number = _month_and_number(said[:2])
        return _safe_date(_full_year(said[2].value), month, number)
    return None


def _month_and_number(said: Sequence[_Token]) -> tuple[int, int]:
    if said[0].kind == "short":
        return said[0].value % 100, said[0].value // 100
    month = next(token.value for token in said if token.kind == "month")
    return month, next(token.value for token in said if token.kind == "number")


def _completed(month: int, number: int, base: date, *, starts: bool) -> date | None:
    """The year that was left out: the first in which the day is not long past."""
    earliest = base if starts else base - STILL_THIS_YEAR
    days = (_safe_date(year, month, number) for year in range(base.year - 1, base.year + 2))
    return next((day for day in days if day and day >= earliest), None)


def _coming(weekday: int, base: date) -> date:
    """The next such day; today has a word of its own."""
    return base + timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)


def _same_month(number: int, last: date) -> date | None:
    if number <= last.day:
        return _safe_date(last.year, last.month, number)
    before = last.replace(day=1) - timedelta(days=1)
    return _safe_date(before.year, before.month, number)


def _safe_date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _full_year(year: int) -> int:
    return year if year >= 10 ** (_YEAR_DIGITS - 1) else _CENTURY + year


def _tokens(text: str, today: date) -> list[_Token] | None:
    """All tokens, or None when a word is not known."""
    words = _TOKEN.findall(_fold(text[:LONGEST]))
    table, longest = _words()
    found: list[_Token] = []
    at = 0
    while at < len(words):
        if words[at][0].isdigit():
            token, length = _number(words[at]), 1
        else:
            token, length = _longest(words[at : at + longest], table)
        if token is None:
            return None
        found += [_Token("day", day=today + timedelta(days=token.value)) if token.kind == "ahead" else token]
        at += length
    return list(_ranged([token for token in found if token.kind != "silent"]))


def _longest(words: Sequence[str], table: Mapping[tuple[str, ...], _Token]) -> tuple[_Token | None, int]:
    """The token of the longest phrase that begins here; Tigrinya writes "on" and "for" as a letter before the word."""
    for length in range(len(words), 0, -1):
        token = table.get(tuple(words[:length]))
        if token:
            return token, length
    bare = words[0][1:] if words[0][:1] in {"ብ", "ን", "ል"} else ""
    return table.get((bare,)), 1


def _number(word: str) -> _Token | None:
    """A number, a whole date, or a day and month ("short", as day times 100 plus month)."""
    parts = [int(part) for part in re.split(r"[-/.]", word)]
    if len(parts) == 1:
        return _Token("number", parts[0])
    if len(parts) == 2:  # noqa: PLR2004 -- day and month
        return _Token("short", parts[0] * 100 + parts[1])
    year, month, number = parts if len(word.partition("-")[0]) == _YEAR_DIGITS else parts[::-1]
    day = _safe_date(_full_year(year), month, number)
    return _Token("day", day=day) if day else None


def _ranged(tokens: Sequence[_Token]) -> Iterator[_Token]:
    """The "3-5" of "3-5 December" is two days, not the third of May; so is "24-26"."""
    for at, token in enumerate(tokens):
        following = tokens[at + 1].kind if at + 1 < len(tokens) else ""
        if token.kind == "short" and following == "month":
            yield from (_Token("number", token.value // 100), _UNTIL_TOKEN, _Token("number", token.value % 100))
        else:
            yield token


@cache
def _words() -> tuple[Mapping[tuple[str, ...], _Token], int]:
    """Each known phrase, folded, with what it means; and the number of words of the longest."""
    table: dict[tuple[str, ...], _Token] = {}
    for phrases, token in _phrases():
        for phrase in phrases:
            table.setdefault(tuple(_TOKEN.findall(_fold(phrase))), token)
    return table, max(map(len, table))


def _phrases() -> Iterator[tuple[Sequence[str], _Token]]:
    yield from (
        (_TODAY, _Token("ahead", 0)),
        (_TOMORROW, _Token("ahead", 1)),
        (_DAY_AFTER, _Token("ahead", 2)),
        (_OPEN_END, _Token("open")),
        (_UNTIL, _UNTIL_TOKEN),
        (_ONWARD, _Token("onward")),
        (_NEXT, _Token("next")),
    )
    for locale in map(Locale.parse, _LOCALES):
        for width in ("wide", "abbreviated"):
            for weekday, name in locale.days["format"][width].items():
                yield (name, name.rstrip(".")), _Token("weekday", weekday)
            for month, name in locale.months["format"][width].items():
                yield (name, name.rstrip(".")), _Token("month", month)
    yield from ((names, _Token("weekday", weekday)) for weekday, names in _WEEKDAYS.items())
    yield from ((names, _Token("month", month)) for month, names in _MONTHS.items())
    yield _SILENT, _Token("silent")


def _only_between(words: str) -> bool:
    """Whether nothing is said beside the times but what stands between them."""
    table, _ = _words()
    left = _TOKEN.findall(words)
    return all((token := table.get((word,))) and token.kind in {"silent", "until", "onward"} for word in left)


def _halves(text: str) -> str:
    """The words for before and after noon, as English writes them."""
    for words, half in ((_AFTERNOON, "pm"), (_MORNING, "am")):
        text = re.sub("|".join(map(re.escape, words)), half, text, flags=re.IGNORECASE)
    return text


def _time(found: re.Match[str]) -> time | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if hour > _NOON or hour == 0:
            return None
        hour = hour % _NOON + (_NOON if found[3].startswith("p") else 0)
    if hour > _DAY_ENDS or minute > _LAST_MINUTE or (hour == _DAY_ENDS and minute):
        return None
    return time(hour % _DAY_ENDS, minute)


def _fold(text: str) -> str:
    """Lower case without accents and vowel signs, one letter of each set that sounds alike, digits as 0-9."""
    numbered = _GEEZ_NUMBER.sub(lambda found: f" {sum(int(unicodedata.numeric(sign)) for sign in found[0])} ", text)
    plain = unicodedata.normalize("NFKD", numbered.casefold())
    return "".join(_letter(sign) for sign in plain if unicodedata.category(sign) not in {"Mn", "Cf"})


def _letter(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    return str(digit) if digit is not None else sign.translate(_ALIKE)


_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ـ": "", "\u2019": "'"}) | {
    old + order: new + order
    for old, new in ((0x1220, 0x1230), (0x1340, 0x1338), (0x1210, 0x1200))
    for order in range(7)
}
"""Arabic letters that are written for each other, and the Ge'ez series that Tigrinya speakers exchange."""
