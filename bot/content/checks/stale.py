"""Facts grow old: what was last held against its sources too long ago."""

from collections.abc import Iterator
from datetime import date, timedelta

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
    """A day that nobody can have looked yet, of a topic, a place or a guide."""
    for topic in subject.content.topics.values():
        if topic.checked > subject.today:
            yield subject.in_topics_file(topic.id, "checked", _to_come(topic.checked))
    for place in subject.content.places.values():
        if place.checked > subject.today:
            yield subject.at_check_of(f"places/{place.id}", _to_come(place.checked))
    for guide in subject.content.guides.values():
        if guide.checked > subject.today:
            yield subject.at_check_of(f"guides/{guide.id}", _to_come(guide.checked))


def _to_come(day: date) -> str:
    return f"{day} is still to come: write the day on which the facts were checked."


def stale_places(subject: Subject) -> Iterator[Finding]:
    for place in subject.content.places.values():
        if place.checked != date.min and place.checked + PLACE_VALID < subject.today:
            message = f"{place.id} was last checked on {place.checked}: look at its page again and write the day."
            yield subject.at_check_of(f"places/{place.id}", message)


def stale_guides(subject: Subject) -> Iterator[Finding]:
    for guide in subject.content.guides.values():
        if guide.until < subject.today:
            message = f"{guide.id} was last checked on {guide.checked} and held until {guide.until}: check it again."
            yield subject.at_check_of(f"guides/{guide.id}", message)
