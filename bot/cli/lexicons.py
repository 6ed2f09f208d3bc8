"""The faults of the lexicons as findings of `wegwijs content check`: content carries lexicons, knowledge reads them."""

from collections.abc import Iterator

from bot.content.checks.subject import Subject
from bot.content.findings import Finding
from bot.errors import ContentError
from bot.knowledge.lexicon import read_lexicon


def lexicon_faults(subject: Subject) -> Iterator[Finding]:
    """What keeps each language's lexicon from being used; one that is no TOML has its finding already."""
    topics = subject.content.topics if subject.sound("topics.toml") else None
    for language, file in subject.content.lexicons.items():
        if subject.sound(language, "lexicon.toml"):
            source = file.source
            try:
                read_lexicon(file.tables, source.text, source.path, topics)
            except ContentError as error:
                yield from (_finding(source.path, str(told)) for told in error.findings)


def _finding(path: str, told: str) -> Finding:
    """A finding of ``read_lexicon``, which tells it as "path:line: message"."""
    line, message = told.removeprefix(f"{path}:").split(": ", 1)
    return Finding(path, int(line), 1, message)
