"""Whether everything is there, and nothing too many: topics, articles, asks, terms."""

from collections.abc import Iterator

from bot.content.checks.subject import LANGUAGE_NAMES, Subject, languages_but
from bot.content.findings import Finding
from bot.content.fluent import Entry
from bot.content.ledger import SOURCE_LANGUAGE
from bot.content.topics import theme_of_file
from bot.messages import LANGUAGES

FEWEST_ASKS = 15


def missing_articles(subject: Subject) -> Iterator[Finding]:
    """A topic without an article in one of the languages, or a file without any."""
    for language in LANGUAGES:
        entries = subject.content.entries[language]
        files, written = {entry.path for entry in entries}, {entry.id for entry in entries}
        for theme in subject.content.themes:
            absent = [id_ for id_ in theme.topics if id_ not in written and not _may_be_unread(subject, id_, language)]
            file = subject.article_file(theme.id, language)
            if len(absent) > 1 and file not in files:
                yield Finding(file, 1, 1, f"This file is missing or empty: write {', '.join(absent)}.")
            else:
                yield from (_missing(subject, topic, file, language) for topic in absent)


def _missing(subject: Subject, topic: str, file: str, language: str) -> Finding:
    message = f"{topic} is missing in {LANGUAGE_NAMES[language]}: write it here{_example(subject, topic)}."
    return Finding(file, 1, 1, message)


def _may_be_unread(subject: Subject, topic: str, language: str) -> bool:
    """Whether a file where the article may stand has a fault, which is then the cause."""
    theme, themes = subject.content.topics[topic].theme, subject.content.themes
    return any(theme_of_file(file, themes) == theme for file in subject.faulty if f"/{language}/" in file)


def _example(subject: Subject, topic: str) -> str:
    article = subject.content.articles.get((topic, SOURCE_LANGUAGE))
    return f", from {article.path} line {article.line}" if article else ""


def extra_articles(subject: Subject) -> Iterator[Finding]:
    """A message in a theme's file that is no topic, and a topic in a file of another theme."""
    for entries in subject.content.entries.values():
        for entry in entries:
            yield from _misplaced(subject, entry)


def _misplaced(subject: Subject, entry: Entry) -> Iterator[Finding]:
    theme = theme_of_file(entry.path, subject.content.themes)
    topic = subject.content.topics.get(entry.id)
    if topic and topic.theme != theme:
        yield entry.finding(f"{entry.id} belongs to {topic.theme}: move it to {topic.theme}.ftl.")
    if not topic and theme:
        yield entry.finding(f"There is no topic {entry.id}: correct the name, or add the topic to topics.toml.")


def few_asks(subject: Subject) -> Iterator[Finding]:
    """An article that few questions lead to."""
    for (topic, language), article in subject.content.articles.items():
        if len(article.asks) < FEWEST_ASKS and article.path not in subject.faulty:
            message = f"{topic} has {len(article.asks)} asks: write at least {FEWEST_ASKS}, as people would type them."
            yield subject.part(topic, language, "ask").finding(message)


def unused_terms(subject: Subject) -> Iterator[Finding]:
    """A shared number that no text uses."""
    if not all(subject.sound(language) for language in LANGUAGES):
        return
    texts = subject.content.texts.values()
    used = {reference.name for text in texts for phrase in text.phrases.values() for reference in phrase.references}
    for phrase in subject.content.texts[SOURCE_LANGUAGE].phrases.values():
        if phrase.id.startswith("-") and phrase.id not in used:
            yield phrase.finding(f"No text uses {phrase.id}: use it where it helps, or take it out.")


def different_terms(subject: Subject) -> Iterator[Finding]:
    """An article that names a number which the Dutch one does not name, or leaves one out."""
    for topic in subject.content.topics:
        if _is_whole(subject, topic, SOURCE_LANGUAGE):
            original = _terms(subject, topic, SOURCE_LANGUAGE)
            for language in languages_but(SOURCE_LANGUAGE):
                if _is_whole(subject, topic, language):
                    yield from _compare(subject, topic, language, original)


def _is_whole(subject: Subject, topic: str, language: str) -> bool:
    article = subject.content.articles.get((topic, language))
    return article is not None and article.path not in subject.faulty


def _compare(subject: Subject, topic: str, language: str, original: set[str]) -> Iterator[Finding]:
    own = _terms(subject, topic, language)
    phrase = subject.part(topic, language, "text")
    for term in sorted(original - own):
        yield phrase.finding(f"The Dutch {topic} names {{ {term} }}, this one does not: add it, or take it out there.")
    for term in sorted(own - original):
        yield phrase.finding(f"This names {{ {term} }}, the Dutch {topic} does not: take it out, or add it there.")


def _terms(subject: Subject, topic: str, language: str) -> set[str]:
    parts = (subject.part(topic, language, part) for part in ("short", "text"))
    return {reference.name for phrase in parts for reference in phrase.references}
