"""Misspelt names: each is one finding, and is read as the name that was meant, so that nothing else follows from it.

What is meant is a name that is expected and stands nowhere, and that is spelt most like one that nobody expects.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from bot.content.articles import is_complete
from bot.content.findings import Finding, Source
from bot.content.fluent import Entry, FluentFile, Phrase, parse
from bot.content.known import nearest
from bot.content.ledger import SOURCE_LANGUAGE

Files = Mapping[str, Sequence[FluentFile]]
"""The Fluent files of each language, the source language first."""

Names = Mapping[str, Collection[str]]
"""The names of messages, each with its parts; the value's part is ""."""


@dataclass(frozen=True, slots=True)
class _Slip:
    """Where a name stands that was misspelt, and what was meant."""

    at: Entry | Phrase
    wrong: str
    right: str
    what: str

    @property
    def finding(self) -> Finding:
        return self.at.finding(f"{self.wrong}: {self.what}; did you mean {self.right}?")


def respelt_terms(numbers: FluentFile, files: Files) -> tuple[FluentFile, list[Finding]]:
    """Terms that no text uses, where texts use another that does not exist; and terms that all languages miss."""
    if numbers.findings:
        return numbers, []
    written = {entry.id: entry for entry in numbers.entries}
    used = [_terms(own) for own in files.values()]
    meant = _meant(written.keys() - set().union(*used), set().union(*used) - written.keys())
    slips = [_Slip(written[wrong], wrong, right, "no text uses this number") for wrong, right in meant.items()]
    missed = sorted(set.intersection(*used) - written.keys() - set(meant.values()))
    if not missed:
        return _corrected(numbers, slips), [slip.finding for slip in slips]
    path = numbers.source.path
    lost = Finding(path, 1, 1, f"{', '.join(missed)}: texts use this; write the name here, then = and the number.")
    as_meant = _corrected(numbers, slips).source.text + "".join(f"\n{name} = 112" for name in missed)
    return parse(Source(path, as_meant)), [lost, *(slip.finding for slip in slips)]


def respelt_topics(source: Source, topics: Collection[str], files: Files) -> tuple[Source, list[Finding]]:
    """Topics that no language writes about, where every language has an article of no topic."""
    articles = [{entry.id for file in own for entry in file.entries if is_complete(entry)} for own in files.values()]
    alone = {topic for topic in topics if source.text.count(f'"{topic}"') == 1}  # no other topic calls it by this name
    meant = _meant(alone.difference(*articles), set.intersection(*articles).difference(topics))
    findings = []
    for wrong, right in meant.items():
        message = f"{wrong}: no language has an article of this name; did you mean {right}?"
        findings.append(source.at(source.find(f'"{wrong}"'), message))
        source = Source(source.path, source.text.replace(f'"{wrong}"', f'"{right}"'))
    return source, findings


def respelt_texts(files: Files, expected: Names, topics: Collection[str]) -> tuple[Files, list[Finding]]:
    """Names of messages and parts that are written otherwise in one language, or otherwise than in what they belong to.

    What all languages misspell alike is told once, in the source language.
    """
    read = dict(files)
    names = {language: _names(own) for language, own in files.items()}
    written = [own.keys() for own in names.values()]
    alike = _meant(set.intersection(*map(set, written)) - expected.keys(), expected.keys() - set().union(*written))
    findings: list[Finding] = []
    for language, own in files.items():
        others = [names[other] for other in files if other != language]
        agreed = names[SOURCE_LANGUAGE] if language != SOURCE_LANGUAGE else _common(others)
        known = (expected, {name: agreed[name] for name in agreed.keys() - alike})
        slips = list(_misspelt(own, names[language].keys(), known, topics))
        if slips:
            read[language] = [_corrected(file, slips) for file in own]
            names[language] = _names(read[language])
        findings += [slip.finding for slip in slips if language == SOURCE_LANGUAGE or slip.wrong not in alike]
    return read, findings


def _misspelt(
    files: Iterable[FluentFile], written: AbstractSet[str], known: Sequence[Names], topics: Collection[str]
) -> Iterator[_Slip]:
    """The slips in one language; ``known`` are the names that are expected of it, and those of other languages."""
    entries = [entry for file in files for entry in file.entries]
    names = set().union(*known)
    strays, lacking = written - names, names - written
    articles = [entry.id for entry in entries if entry.id in strays and is_complete(entry)]
    meant = _meant(strays, lacking) | _only_one(articles, lacking & set(topics))
    for entry in entries:
        name = meant.get(entry.id)
        if name:
            yield _Slip(entry, entry.id, name, f"no such {'topic' if name in topics else 'text'}")
        yield from _misspelt_parts(entry, {part for own in known for part in own.get(name or entry.id, ())})


def _misspelt_parts(entry: Entry, known: AbstractSet[str]) -> Iterator[_Slip]:
    strays, lacking = entry.phrases.keys() - known - {""}, known - entry.phrases.keys() - {""}
    for wrong, right in (_meant(strays, lacking) | _only_one(strays, lacking)).items():
        yield _Slip(entry.phrases[wrong], f".{wrong}", f".{right}", f"no such part of {entry.id}")


def _meant(strays: Iterable[str], lacking: Iterable[str]) -> dict[str, str]:
    left = set(lacking)
    found = {}
    for name in sorted(strays) if left else ():
        right = nearest(name, sorted(left))
        if right:
            found[name] = right
            left.discard(right)
    return found


def _only_one(strays: Collection[str], lacking: Collection[str]) -> dict[str, str]:
    """Where one name is unknown and one is lacking, that one is meant, however it is spelt."""
    return dict(zip(strays, lacking, strict=True)) if len(strays) == len(lacking) == 1 else {}


def _corrected(file: FluentFile, slips: Sequence[_Slip]) -> FluentFile:
    """The file as it would be without the slips in it."""
    lines = file.source.text.split("\n")
    own = [slip for slip in slips if slip.at.path == file.source.path]
    for slip in own:
        lines[slip.at.line - 1] = lines[slip.at.line - 1].replace(slip.wrong, slip.right, 1)
    return parse(Source(file.source.path, "\n".join(lines))) if own else file


def _names(files: Iterable[FluentFile]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for entry in (entry for file in files for entry in file.entries if not entry.id.startswith("-")):
        names.setdefault(entry.id, set()).update(entry.phrases)
    return names


def _common(languages: Sequence[Names]) -> dict[str, set[str]]:
    first, *rest = languages
    return {
        name: set(parts).intersection(*(names[name] for names in rest))
        for name, parts in first.items()
        if all(name in names for names in rest)
    }


def _terms(files: Iterable[FluentFile]) -> set[str]:
    """The terms that these files use."""
    phrases = (phrase for file in files for entry in file.entries for phrase in entry.phrases.values())
    return {reference.name for phrase in phrases for reference in phrase.references if reference.name.startswith("-")}
