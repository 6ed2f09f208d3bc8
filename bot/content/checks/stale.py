"""Facts grow old: what was last held against its sources too long ago."""

from collections.abc import Iterator
from datetime import timedelta

from bot.content.checks.subject import Subject
from bot.content.findings import Finding

PLACE_VALID = timedelta(days=365)
"""How long a look at a place's own page counts."""


def stale_topics(subject: Subject) -> Iterator[Finding]:
    for topic in subject.content.topics.values():
        if topic.until < subject.today:
            message = (
                f"The facts of {topic.id} were last checked on {topic.checked} and held until {topic.until}: hold "
                f"them against their sources and write the day here."
            )
            yield subject.in_topics_file(topic.id, "checked", message)


def future_checks(subject: Subject) -> Iterator[Finding]:
    for topic in subject.content.topics.values():
        if topic.checked > subject.today:
            message = f"{topic.checked} is still to come: write the day on which the facts were checked."
            yield subject.in_topics_file(topic.id, "checked", message)


def unsourced_topics(subject: Subject) -> Iterator[Finding]:
    for topic in subject.content.topics.values():
        if not topic.sources:
            message = f"{topic.id} names no source: write down where its facts come from."
            yield subject.in_topics_file(topic.id, "sources", message)


def stale_places(subject: Subject) -> Iterator[Finding]:
    folder = subject.content.folder.resolve().name
    for place in subject.content.places.values():
        if place.checked + PLACE_VALID < subject.today:
            message = f"{place.id} was last checked on {place.checked}: look at its page again and write the day."
            yield Finding(f"{folder}/places/{place.id}.toml", 1, 1, message)


def stale_guides(subject: Subject) -> Iterator[Finding]:
    for guide in subject.content.guides.values():
        if guide.until < subject.today:
            message = f"{guide.id} was last checked on {guide.checked} and held until {guide.until}: check it again."
            yield guide.source.at(guide.source.find("checked"), message)
