"""A notice as texts: one sentence that is complete when it arrives days later, and a short form beside the hours.

No text says "today" or "tomorrow": a message may be read on another day than it was written.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from bot.content.texts import AMSTERDAM
from bot.messages import LANGUAGES, Day, Text, Value
from bot.notices.notice import Notice
from bot.notices.times import hours_words

_NIGHT_ENDS = time(12)
"""What ends by noon of the next day is said as a night."""
_DAY_ENDS = "24:00"
_AT_ONCE = timedelta(minutes=10)
"""A notice that began this soon after it was written began at once."""


def sentences(notice: Notice, name: str, language: str) -> tuple[Text, ...]:
    """What is sent and shown of a notice: the sentence, then the place's own words where it wrote any.

    :param name: the place's name.
    :param language: of the reader: words in another language are marked as such.
    """
    arguments: dict[str, Value] = {"place": name, "when": when(notice)}
    if notice.hours:
        arguments["hours"] = hours_words(notice.hours)
    if notice.address:
        arguments["address"] = notice.address
    sentence = Text(f"notice-{notice.kind.value}", arguments)
    return (sentence, own_words(notice.words, language)) if notice.words else (sentence,)


def brief(notice: Notice) -> Text:
    """The reason that stands in brackets behind the hours of a place."""
    return Text(f"notice-{notice.kind.value}.brief", {"when": when(notice)})


def own_words(words: Mapping[str, str], language: str) -> Text:
    """The words in the reader's language, or in the first one that there is, which is then named."""
    if language in words:
        return Text("notice-words", {"words": words[language]})
    written = next(code for code in LANGUAGES if code in words)
    return Text("notice-words-other", {"language": Text(f"language-{written}"), "words": words[written]})


def when(notice: Notice) -> Text:
    """The time of a notice as a part of a sentence."""
    begins = notice.begins.astimezone(AMSTERDAM)
    at_once = notice.begins - notice.created <= _AT_ONCE
    if notice.ends is None:
        return Text("when-open") if at_once else Text("when-from", {"first": _at(begins, notice)})
    ends = notice.ends.astimezone(AMSTERDAM)
    return (_through if ends.time() == time() else _until)(begins, ends, notice, at_once=at_once)


def _through(begins: datetime, ends: datetime, notice: Notice, *, at_once: bool) -> Text:
    """The time of what ends with a day: nobody reads a midnight."""
    last = ends - timedelta(days=1)
    if last.date() == begins.date():
        day = _day(begins, notice)
        if at_once or begins.time() == time():
            return Text("when-day", {"day": day})
        return Text("when-times", {"day": day, "from": begins.time(), "to": _DAY_ENDS})
    if at_once:
        return Text("when-through", {"last": _day(last, notice)})
    return Text("when-days", {"first": _at(begins, notice), "last": _day(last, notice)})


def _until(begins: datetime, ends: datetime, notice: Notice, *, at_once: bool) -> Text:
    if ends.date() == begins.date() + timedelta(days=1) and ends.time() <= _NIGHT_ENDS:
        return Text("when-night", {"day": _day(begins, notice)})
    if at_once:
        return Text("when-until", {"at": _at(ends, notice)})
    if ends.date() == begins.date():
        return Text("when-times", {"day": _day(begins, notice), "from": begins.time(), "to": ends.time()})
    return Text("when-span", {"begins": _at(begins, notice), "ends": _at(ends, notice)})


def _at(moment: datetime, notice: Notice) -> Value:
    """A day and an hour; where a day begins, the day alone."""
    day = _day(moment, notice)
    return Text("when-at", {"day": day, "time": moment.time()}) if moment.time() != time() else day


def _day(moment: datetime, notice: Notice) -> Day:
    """The day with its year when that is not the year in which the notice was written."""
    written = notice.created.astimezone(AMSTERDAM).year
    return Day(moment.date(), with_year=moment.year != written)
