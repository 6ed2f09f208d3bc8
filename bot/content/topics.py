"""content/topics.toml: the themes and topics in their order, and what is known about the facts of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated, cast

from pydantic import ConfigDict, Field, StrictBool, StrictInt, TypeAdapter, ValidationError

from bot.content.findings import Finding, Source
from bot.content.toml import parse_toml

_STRICT = ConfigDict(extra="forbid")
_Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]


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


@dataclass(frozen=True, slots=True)
class _TopicTable:
    __pydantic_config__ = _STRICT

    id: _Id
    checked: date
    sources: list[str]
    valid_days: Annotated[StrictInt, Field(gt=0)]
    urgent: StrictBool = False
    four_eyes: StrictBool = False
    related: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _ThemeTable:
    __pydantic_config__ = _STRICT

    id: _Id
    topic: list[_TopicTable]


@dataclass(frozen=True, slots=True)
class _TopicsFile:
    __pydantic_config__ = _STRICT

    theme: list[_ThemeTable]


_FILE = TypeAdapter(_TopicsFile)


def parse_topics(source: Source) -> tuple[tuple[Theme, ...], tuple[Topic, ...], list[Finding]]:
    """Themes and topics in the order of the file. Nothing is taken from a file that has a fault in its form."""
    table, findings = parse_toml(source)
    if findings:
        return (), (), findings
    try:
        file = _FILE.validate_python(table)
    except ValidationError as error:
        return (), (), list(_faults(source, table, error))
    themes = tuple(Theme(theme.id, tuple(topic.id for topic in theme.topic)) for theme in file.theme)
    topics = tuple(_topic(theme.id, topic) for theme in file.theme for topic in theme.topic)
    return themes, topics, [*_doubles(source, topics), *_unknown_related(source, topics)]


def _topic(theme: str, table: _TopicTable) -> Topic:
    return Topic(
        id=table.id,
        theme=theme,
        urgent=table.urgent,
        four_eyes=table.four_eyes,
        valid_days=table.valid_days,
        checked=table.checked,
        related=tuple(table.related),
        sources=tuple(table.sources),
    )


def at_topic(source: Source, topic: str, *keys: str) -> int:
    """The offset in topics.toml of a topic, or of one of its keys."""
    return source.find(f'id = "{topic}"', *keys)


def _faults(source: Source, table: dict[str, object], error: ValidationError) -> Iterator[Finding]:
    for fault in error.errors():
        ids = [f'id = "{id_}"' for id_ in _ids_on_path(table, fault["loc"])]
        key = [str(step) for step in fault["loc"][-1:] if fault["type"] != "missing"]
        name = ".".join(str(step) for step in fault["loc"])
        yield source.at(source.find(*ids, *key), f"{name}: {fault['msg']}.")


def _ids_on_path(table: object, path: Sequence[int | str]) -> Iterator[str]:
    """The ids of the tables that a pydantic path leads through."""
    for step in path:
        try:
            table = cast("dict[int | str, object]", table)[step]
        except (LookupError, TypeError):
            return
        if isinstance(table, dict) and isinstance(table.get("id"), str):
            yield table["id"]


def _doubles(source: Source, topics: Sequence[Topic]) -> Iterator[Finding]:
    seen: set[str] = set()
    for topic in topics:
        if topic.id in seen:
            mark = f'id = "{topic.id}"'
            yield source.at(source.text.rfind(mark), f"{topic.id} stands twice: keep one of the two.")
        seen.add(topic.id)


def _unknown_related(source: Source, topics: Sequence[Topic]) -> Iterator[Finding]:
    known = {topic.id for topic in topics}
    for topic in topics:
        for other in topic.related:
            if other not in known or other == topic.id:
                offset = at_topic(source, topic.id, "related", f'"{other}"')
                yield source.at(offset, f"{other} is not another topic: take it out, or correct the id.")
