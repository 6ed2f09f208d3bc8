"""Whether every name leads somewhere: no words without their place or city, no topic without a place."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePosixPath

from bot.content.checks.subject import Subject
from bot.content.findings import Finding
from bot.content.guides import SHARED_TEXTS, guide_texts
from bot.content.ledger import SOURCE_LANGUAGE


def orphaned_words(subject: Subject) -> Iterator[Finding]:
    """A message of places.ftl whose place or city does not exist, or of guides.ftl that no guide says."""
    content = subject.content
    known: Mapping[str, Collection[str]] = {"place": content.places, "city": content.cities}
    for entry in content.entries[SOURCE_LANGUAGE]:
        kind, _, id_ = entry.id.partition("-")
        listed = kind != "city" or subject.sound("cities.toml")
        if PurePosixPath(entry.path).name == "places.ftl" and listed and id_ not in known.get(kind, ()):
            yield entry.finding(f"There is no {kind} {id_}: correct the name, or take it out in all languages.")
    if subject.sound("guides"):
        yield from _unsaid(subject)


def _unsaid(subject: Subject) -> Iterator[Finding]:
    guides = subject.content.guides.values()
    said = {*SHARED_TEXTS, *(id_ for guide in guides for id_ in guide_texts(guide))}
    for phrase in subject.content.texts[SOURCE_LANGUAGE].phrases.values():
        if PurePosixPath(phrase.path).name == "guides.ftl" and phrase.id not in said:
            yield phrase.finding(f"No guide says {phrase.id}: correct the name, or take it out in all languages.")


def unserved_topics(subject: Subject) -> Iterator[Finding]:
    """A topic for which no place is known."""
    if not subject.sound("places"):
        return
    served = {topic for place in subject.content.places.values() for topic in place.services}
    for topic in subject.content.topics.values():
        if topic.id not in served and topic.theme != "service":
            message = f"No place serves {topic.id}: add it to the services of a place that helps with this."
            yield subject.in_topics_file(topic.id, "id", message)
