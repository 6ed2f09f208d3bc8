"""What the languages must have in common: every text of the bot itself, with the same arguments.

An article may be missing in a language, and then says so; a menu, a prompt or a guide's question may not,
because the conversation asks for it by its id in whatever language the person chose.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from bot.content.findings import Finding
from bot.content.fluent import Phrase
from bot.content.texts import Texts


def disagreements(original: Texts, other: Texts, topics: Collection[str]) -> Iterator[Finding]:
    """Where ``other`` lacks a text of ``original``, has one more, or uses other arguments; articles apart."""
    yield from _missing(original, other, topics)
    for phrase in _own(other, topics):
        if not original.has(phrase.id):
            yield phrase.finding(f"{phrase.id} is not in {original.language}: correct the name, or take it out.")
        elif original.arguments(phrase.id) != other.arguments(phrase.id):
            wanted = _listed(original.arguments(phrase.id))
            yield phrase.finding(f"{phrase.id} must use {wanted}, as in {original.language}, and no other.")


def _own(texts: Texts, topics: Collection[str]) -> Iterator[Phrase]:
    """The texts that are neither a term nor part of an article."""
    for phrase in texts.phrases.values():
        if not phrase.id.startswith("-") and phrase.id.partition(".")[0] not in topics:
            yield phrase


def _missing(original: Texts, other: Texts, topics: Collection[str]) -> Iterator[Finding]:
    """Each text that ``other`` lacks, or, for a file that it lacks altogether, one finding."""
    files = {phrase.path for phrase in other.phrases.values()}
    absent: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in _own(original, topics):
        path = phrase.path.replace(f"/{original.language}/", f"/{other.language}/")
        if path not in files:
            absent[path].append(phrase)
        elif not other.has(phrase.id):
            yield _missing_text(phrase, path, other)
    for path, phrases in absent.items():
        yield Finding(path, 1, 1, f"This file is missing: translate the {len(phrases)} texts of {phrases[0].path}.")


def _missing_text(phrase: Phrase, path: str, other: Texts) -> Finding:
    """At the message that lacks the attribute, else at the head of the file that should hold the text."""
    message = f"{phrase.id} is missing: translate it from {phrase.path} line {phrase.line}."
    name = phrase.id.partition(".")[0]
    beside = next((own for own in other.phrases.values() if own.id.partition(".")[0] == name), None)
    return beside.finding(message) if beside else Finding(path, 1, 1, message)


def wanted(texts: Texts, file: str, ids: Iterable[str]) -> Iterator[Finding]:
    """The texts that the conversation will ask for and that ``texts`` lacks; they belong in ``file``."""
    absent = [id_ for id_ in ids if not texts.has(id_)]
    if absent and file not in {phrase.path for phrase in texts.phrases.values()}:
        yield Finding(file, 1, 1, f"This file is missing: write {absent[0]} and {len(absent) - 1} more texts in it.")
    else:
        yield from (Finding(file, 1, 1, f"{id_} is missing: add it to this file.") for id_ in absent)


def _listed(arguments: frozenset[str]) -> str:
    return " and ".join(f"{{ ${name} }}" for name in sorted(arguments)) or "no argument"
