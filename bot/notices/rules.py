"""What a draft of a notice must keep to, and what makes it wait for a second steward or a reviewer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.messages import LANGUAGES, Text
from bot.notices.free_text import foreign_contacts, says_something
from bot.notices.notice import Kind, Notice
from bot.notices.times import read_rules

LONGEST_WORDS = 300
"""Characters of a place's own words in one language: five SMS segments of Arabic or Tigrinya."""
LONGEST_ADDRESS = 80
FARTHEST = timedelta(days=366)
"""So far ahead a notice may begin, and so long it may last."""

_WITH_HOURS = frozenset({Kind.HOURS, Kind.EXTRA})
_EXCLUDING = {
    Kind.CLOSED: frozenset({Kind.CLOSED, Kind.FULL, Kind.EXTRA}),
    Kind.HOURS: frozenset({Kind.HOURS}),
    Kind.FULL: frozenset({Kind.CLOSED, Kind.FULL}),
    Kind.EXTRA: frozenset({Kind.CLOSED}),
    Kind.MOVED: frozenset({Kind.MOVED}),
    Kind.MESSAGE: frozenset[Kind](),
}
"""Which kinds cannot both hold for one place: they would say two things. A closed day among other hours says one."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``faults``: why the draft cannot be taken; ``waits``: why it waits for a second pair of eyes."""

    faults: tuple[Text, ...]
    waits: tuple[Text, ...]

    @property
    def sound(self) -> bool:
        return not self.faults


def judge(draft: Notice, place: Place, others: Iterable[Notice], now: datetime) -> Verdict:
    """Look at a draft beside the place's other notices; itself may be among them."""
    faults = (*_time_faults(draft, now), *_word_faults(draft), *_overlaps(draft, others, now))
    return Verdict(faults, tuple(_waits(draft, place)))


def _time_faults(draft: Notice, now: datetime) -> Iterator[Text]:
    if draft.ends is not None and draft.ends <= draft.begins:
        yield Text("notice-fault-order")
    elif draft.begins < _today(now) or (draft.ends is not None and draft.ends <= now):
        yield Text("notice-fault-past")
    last = draft.begins if draft.ends is None else draft.ends
    if draft.begins - now > FARTHEST or last - draft.begins > FARTHEST:
        yield Text("notice-fault-far")
    if (draft.kind in _WITH_HOURS) != (draft.hours is not None) or (draft.hours and read_rules(draft.hours) is None):
        yield Text("notice-fault-hours")


def _word_faults(draft: Notice) -> Iterator[Text]:
    if not set(draft.words) <= set(LANGUAGES):
        yield Text("notice-fault-language")
    if any(len(words) > LONGEST_WORDS for words in draft.words.values()):
        yield Text("notice-fault-long")
    if (draft.kind is Kind.MESSAGE and not draft.words) or not all(map(says_something, draft.words.values())):
        yield Text("notice-fault-empty")
    address = draft.address or ""
    if (draft.kind is Kind.MOVED) != says_something(address) or len(address) > LONGEST_ADDRESS:
        yield Text("notice-fault-address")


def _overlaps(draft: Notice, others: Iterable[Notice], now: datetime) -> Iterator[Text]:
    lasting = (other for other in others if other.id != draft.id and not other.is_over(now))
    if any(meet(draft, other) and (other.kind in _EXCLUDING[draft.kind] or _same(draft, other)) for other in lasting):
        yield Text("notice-fault-overlap")


def meet(one: Notice, other: Notice) -> bool:
    """Whether there is a moment that both of them are about."""
    return (other.ends is None or one.begins < other.ends) and (one.ends is None or other.begins < one.ends)


def _same(one: Notice, other: Notice) -> bool:
    """Said twice, as by somebody who pressed the button twice."""
    return (one.kind, one.hours, dict(one.words)) == (other.kind, other.hours, dict(other.words))


def _waits(draft: Notice, place: Place) -> Iterator[Text]:
    """A new address always waits: it is where people would go."""
    if draft.kind is Kind.MOVED:
        yield Text("notice-waits-address")
    written = (*draft.words.values(), draft.address or "")
    found = dict.fromkeys(way for words in written for way in foreign_contacts(words, place))
    yield from (Text(f"notice-waits-{way}") for way in found if not (way == "address" and draft.kind is Kind.MOVED))


def _today(now: datetime) -> datetime:
    return now.astimezone(AMSTERDAM).replace(hour=0, minute=0, second=0, microsecond=0)
