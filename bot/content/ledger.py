"""The review ledger, content/<lang>/review.toml: which organisation approved exactly which text, and when.

The state of an article or a guide is derived from hashes and dates and never typed. One approval holds the hash of the
text and of the Dutch text that it was held against; approvals are only ever added, so the file tells the history.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.content.findings import Finding, Source
from bot.content.guides import Guide
from bot.content.records import Record, record_of
from bot.content.topics import Topic
from bot.errors import OperatorError

SOURCE_LANGUAGE = "nl"
"""The language in which texts are written first; the others are held against it."""

LONGEST_NAME = 80
"""Characters of an approver's name: it is shown in every answer."""

_HEAD = "# Written by `wegwijs review approve`: each entry says which text was approved, by whom, on which day.\n"
_HASH = (r"[0-9a-f]{64}", "the hash that `wegwijs review approve` writes, or remove this entry and approve again")


class State(Enum):
    """How far an article or a guide can be trusted."""

    MISSING = "missing"
    DRAFT = "draft"  # nobody has approved it yet, or not enough of the approvers that it needs
    REVIEWED = "reviewed"
    CHANGED = "changed"  # edited since its review
    OUTDATED = "outdated"  # its Dutch source was edited since its review
    EXPIRED = "expired"  # reviewed, but its facts were not checked again in time


@dataclass(frozen=True, slots=True)
class Approval:
    """``of`` is the id of a topic or a guide; ``by`` is an organisation or a role, never a person's name.

    ``text`` and ``source`` are SHA-256 of what was approved and of the Dutch text that it was held against.
    """

    of: str
    text: str
    source: str
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Review:
    """The state of one article or guide, and who answers for it.

    ``by`` are those who approved exactly this text, in order; ``until`` is the last day on which its facts count as
    checked, when it is reviewed or expired.
    """

    state: State
    by: tuple[str, ...] = ()
    until: date | None = None

    @property
    def trusted(self) -> bool:
        return self.state is State.REVIEWED


MISSING = Review(State.MISSING)


def parse_ledger(source: Source, known: Collection[str] | None) -> tuple[tuple[Approval, ...], list[Finding]]:
    """The approvals in the order in which they were given; ``known`` are the ids of all topics and guides."""
    record, findings = record_of(source)
    entries = record.tables("review") if "review" in record else ()
    approvals = tuple(_approval(entry, known) for entry in entries)
    record.finish()
    return () if findings else approvals, findings


def _approval(record: Record, known: Collection[str] | None) -> Approval:
    kind = "guide" if "guide" in record else "topic"
    approval = Approval(
        of=record.required_text(kind),
        text=record.required_text("text", *_HASH),
        source=record.required_text("source", *_HASH),
        by=record.required_text("by", rf".{{1,{LONGEST_NAME}}}", f"a name of at most {LONGEST_NAME} characters"),
        on=record.day("on"),
    )
    record.finish()
    if known is not None and approval.of and approval.of not in known:
        record.complain(kind, f"There is no topic or guide {approval.of}: remove this entry.")
    return approval


def review(of: Topic | Guide, text: str, source: str, approvals: Iterable[Approval], today: date) -> Review:
    """The state of an article or a guide with the hashes ``text`` and ``source``."""
    by_hashes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for approval in approvals:
        if approval.of == of.id:
            _add(by_hashes[approval.text, approval.source], approval.by)
    current = tuple(by_hashes[text, source])
    if len(current) >= approvers_needed(of):
        return Review(State.REVIEWED if today <= of.until else State.EXPIRED, current, of.until)
    reviewed = [hashes for hashes, by in by_hashes.items() if len(by) >= approvers_needed(of)]
    return Review(_unreviewed(text, reviewed), current)


def _add(approvers: list[str], name: str) -> None:
    """The same approver twice counts once."""
    if name.casefold() not in map(str.casefold, approvers):
        approvers.append(name)


def _unreviewed(text: str, reviewed: Sequence[tuple[str, str]]) -> State:
    if not reviewed:
        return State.DRAFT
    return State.OUTDATED if any(own == text for own, _ in reviewed) else State.CHANGED


def approvers_needed(of: Topic | Guide) -> int:
    return 2 if of.four_eyes else 1


def approve(ledger: str, of: Topic | Guide, approval: Approval, approvals: Iterable[Approval]) -> str:
    """The text of the ledger with one approval more; ``approvals`` are those that it holds."""
    kind, file = ("guide", f"guides/{of.id}.toml") if isinstance(of, Guide) else ("topic", "topics.toml")
    if not 0 < len(approval.by) <= LONGEST_NAME:
        raise OperatorError(f"Give the name of an organisation or role, of at most {LONGEST_NAME} characters.")
    if approval.on > of.until:
        raise OperatorError(
            f"The facts of {of.id} were last checked on {of.checked}: hold them against their sources, "
            f"write the day at `checked` in {file}, then approve."
        )
    if any(_same(approval, other) for other in approvals):
        raise OperatorError(f"{approval.by} has already approved exactly this text: another organisation may.")
    return (ledger or _HEAD) + _entry(kind, approval)


def _same(one: Approval, other: Approval) -> bool:
    return (one.of, one.text, one.source, one.by.casefold()) == (
        other.of,
        other.text,
        other.source,
        other.by.casefold(),
    )


def _entry(kind: str, approval: Approval) -> str:
    by = approval.by.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'\n[[review]]\n{kind} = "{approval.of}"\nby = "{by}"\non = {approval.on.isoformat()}\n'
        f'text = "{approval.text}"\nsource = "{approval.source}"\n'
    )
