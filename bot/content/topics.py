"""content/topics.toml: the themes and topics in their order, and what is known about the facts of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePosixPath

from bot.content.findings import Finding, Source
from bot.content.known import Known
from bot.content.records import Record, complain_of_doubles, record_of


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that people ask about. ``checked`` is the day on which its facts were last held against ``sources``."""

    id: str
    theme: str
    urgent: bool
    four_eyes: bool
    valid_days: int
    checked: date
    related: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def until(self) -> date:
        """The last day on which its facts count as checked."""
        return self.checked + timedelta(days=self.valid_days)


@dataclass(frozen=True, slots=True)
class Theme:
    """A group of topics in the menu; ``topics`` are ids in their order."""

    id: str
    topics: tuple[str, ...]


def parse_topics(source: Source) -> tuple[tuple[Theme, ...], tuple[Topic, ...], list[Finding]]:
    """Themes and topics in the order of the file. Nothing is taken from a file that has a fault in its form."""
    record, findings = record_of(source)
    themes: list[tuple[Record, Theme]] = []
    written: list[tuple[Record, Topic]] = []
    for table in record.tables("theme"):
        id_ = table.id()
        own = [(inner, _topic(id_, inner)) for inner in table.tables("topic", "theme.topic")]
        table.finish()
        themes.append((table, Theme(id_, tuple(topic.id for _, topic in own))))
        written += own
    record.finish()
    complain_of_doubles((record, theme.id) for record, theme in themes)
    complain_of_doubles((record, topic.id) for record, topic in written)
    if findings:
        return (), (), findings
    _check_related(written)
    return tuple(theme for _, theme in themes), tuple(topic for _, topic in written), findings


def theme_of_file(path: str, themes: Iterable[Theme]) -> str | None:
    """The theme whose articles stand in this file: ``theme.ftl``, or one of several ``theme-2.ftl``."""
    stem = PurePosixPath(path).stem
    return next((theme.id for theme in themes if stem == theme.id or stem.startswith(f"{theme.id}-")), None)


def _topic(theme: str, record: Record) -> Topic:
    topic = Topic(
        id=record.id(),
        theme=theme,
        urgent=record.flag("urgent") or False,
        four_eyes=record.flag("four_eyes") or False,
        valid_days=record.valid_days(),
        checked=record.day("checked"),
        related=record.texts("related"),
        sources=record.texts("sources", required=True),
    )
    record.finish()
    return topic


def _check_related(topics: Sequence[tuple[Record, Topic]]) -> None:
    known = {topic.id for _, topic in topics}
    for record, topic in topics:
        others = Known(known - {topic.id}, "topics.toml")
        for other in topic.related:
            if other not in others.ids:
                advice = f"{others.advice(other)}, or take it out"
                record.complain("related", f'"{other}" is not another topic: {advice}.', other)
