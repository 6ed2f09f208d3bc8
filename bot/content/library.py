"""The content folder as one value: everything that the service can say, and who vouches for it.

``load`` refuses content with any structural fault, so that what is loaded can always be put into words.
What is merely badly written is the business of ``bot.content.checks``.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.content.agreement import disagreements, wanted
from bot.content.articles import Article, article_faults, article_of, is_complete
from bot.content.findings import Finding, Source, read, shown
from bot.content.fluent import Entry, FluentFile, duplicates, parse, unknown_references
from bot.content.guides import SHARED_TEXTS, Guide, guide_faults, guide_files, guide_hash, guide_texts, load_guides
from bot.content.ledger import MISSING, SOURCE_LANGUAGE, Approval, Review, parse_ledger, review
from bot.content.places import City, Place, load_places
from bot.content.texts import Texts
from bot.content.toml import parse_toml
from bot.content.topics import Theme, Topic, parse_topics
from bot.errors import ContentError
from bot.messages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Content:
    """All content, of which every text can be worded. ``entries`` are the messages as written, by language."""

    folder: Path
    themes: tuple[Theme, ...]
    topics: Mapping[str, Topic]
    articles: Mapping[tuple[str, str], Article]  # by topic and language
    texts: Mapping[str, Texts]
    entries: Mapping[str, tuple[Entry, ...]]
    places: Mapping[str, Place]
    cities: Mapping[str, City]
    guides: Mapping[str, Guide]
    hashes: Mapping[tuple[str, str], str]  # of what a reviewer reads, by topic or guide and language
    approvals: Mapping[str, tuple[Approval, ...]]  # by language, in the order in which they were given
    lexicons: Mapping[str, str]  # content/<lang>/lexicon.toml, read by bot.knowledge; "" where there is none
    sources: Mapping[str, Source]  # the files as read, by shown path
    digest: str  # SHA-256 over names and bytes of all content files

    @property
    def reviewed(self) -> Mapping[str, Topic | Guide]:
        """All that is reviewed, by id: the articles of the topics, and the guides."""
        return {**self.topics, **self.guides}

    def review(self, id_: str, language: str, today: date) -> Review:
        """Whether an article or a guide can be trusted on the day ``today``, and who says so."""
        written = self.hashes.get((id_, language))
        if written is None:
            return MISSING
        source = self.hashes.get((id_, SOURCE_LANGUAGE), "")
        return review(self.reviewed[id_], written, source, self.approvals[language], today)


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read of a folder, and what is wrong with it. The content is sound only without findings."""

    content: Content
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """One language folder as read. ``whole``: each file could be read to its end, so what is not there is missing."""

    texts: Texts
    entries: tuple[Entry, ...]
    articles: tuple[Article, ...]
    approvals: tuple[Approval, ...]
    lexicon: str
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]
    whole: bool


def load(folder: Path) -> Content:
    """The content of ``folder``, or a ContentError with every fault that was found."""
    reading = read_content(folder)
    if reading.findings:
        raise ContentError(reading.findings)
    return reading.content


def read_content(folder: Path) -> Reading:
    """Read as much of ``folder`` as can be read."""
    topics_source, missing = read(folder / "topics.toml", folder)
    themes, topics, topic_findings = parse_topics(topics_source) if not missing else ((), (), missing)
    by_id = {topic.id: topic for topic in topics}
    numbers = _read_fluent(folder / "numbers.ftl", folder)
    guides, guide_findings = load_guides(folder)
    known = {*by_id, *(path.stem for path in guide_files(folder))} if topics else None
    languages = {language: _read_language(folder, language, numbers, by_id, known) for language in LANGUAGES}
    places, cities, place_findings = load_places(folder, by_id if topics else None)
    articles = {(article.topic, code): article for code, one in languages.items() for article in one.articles}
    content = Content(
        folder=folder,
        themes=themes,
        topics=by_id,
        articles=articles,
        texts={code: one.texts for code, one in languages.items()},
        entries={code: one.entries for code, one in languages.items()},
        places=places,
        cities=cities,
        guides=guides,
        hashes={key: article.hash for key, article in articles.items()} | dict(_guide_hashes(guides, languages)),
        approvals={code: one.approvals for code, one in languages.items()},
        lexicons={code: one.lexicon for code, one in languages.items()},
        sources={source.path: source for source in _all_sources(topics_source, numbers, languages)},
        digest=_digest(folder),
    )
    findings = [
        *topic_findings,
        *numbers.findings,
        *(finding for one in languages.values() for finding in one.findings),
        *_disagreements(languages, by_id),
        *(_wanted(content) if languages[SOURCE_LANGUAGE].whole else ()),
        *(finding for guide in guides.values() if topics for finding in guide_faults(guide, by_id, places)),
        *place_findings,
        *guide_findings,
    ]
    return Reading(content, tuple(sorted(set(findings))))


def _all_sources(topics: Source, numbers: FluentFile, languages: Mapping[str, _Language]) -> Iterator[Source]:
    yield topics
    yield numbers.source
    for language in languages.values():
        yield from language.sources


def _guide_hashes(
    guides: Mapping[str, Guide], languages: Mapping[str, _Language]
) -> Iterator[tuple[tuple[str, str], str]]:
    for guide in guides.values():
        for code, language in languages.items():
            written = guide_hash(guide, language.texts)
            if written:
                yield (guide.id, code), written


def _read_fluent(path: Path, folder: Path) -> FluentFile:
    source, findings = read(path, folder)
    file = parse(source)
    return replace(file, findings=(*findings, *file.findings))


def _read_language(
    folder: Path, language: str, numbers: FluentFile, topics: Mapping[str, Topic], known: Collection[str] | None
) -> _Language:
    files = [_read_fluent(path, folder) for path in sorted((folder / language).glob("[!.]*.ftl"))]
    whole = not any(file.findings for file in (numbers, *files))
    entries = tuple(entry for file in files for entry in file.entries)
    texts = Texts(language, [numbers, *files])
    ledger, approvals, ledger_findings = _read_ledger(folder, language, known)
    lexicon, lexicon_findings = _read_optional(folder / language / "lexicon.toml", folder)
    findings = [
        *(finding for file in files for finding in file.findings),
        *duplicates([*numbers.entries, *entries]),
        *_numbers_findings(numbers),
        *(_lacking([*numbers.entries, *entries], texts, topics) if whole else ()),
        *ledger_findings,
        *lexicon_findings,
        *parse_toml(lexicon)[1],
    ]
    sources = (*(file.source for file in files), ledger, lexicon)
    articles = tuple(_articles(entries, texts, topics))
    return _Language(texts, entries, articles, approvals, lexicon.text, sources, tuple(findings), whole)


def _lacking(entries: Sequence[Entry], texts: Texts, topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """What the texts of a language lack, once each of its files could be read to its end."""
    yield from unknown_references(entries) or texts.faults()
    yield from article_faults(entries, topics)


def _numbers_findings(numbers: FluentFile) -> Iterator[Finding]:
    for entry in numbers.entries:
        if not entry.id.startswith("-"):
            yield entry.finding(f"Write a dash before the name: -{entry.id}. This file holds shared terms only.")


def _articles(entries: Iterable[Entry], texts: Texts, topics: Mapping[str, Topic]) -> Iterator[Article]:
    """The article of each topic; of two with one name the first counts, as it does for the texts."""
    seen: set[str] = set()
    for entry in entries:
        if entry.id in topics and entry.id not in seen and is_complete(entry):
            yield article_of(entry, texts)
        seen.add(entry.id)


def _read_ledger(
    folder: Path, language: str, known: Collection[str] | None
) -> tuple[Source, tuple[Approval, ...], list[Finding]]:
    source, findings = _read_optional(folder / language / "review.toml", folder)
    approvals, faults = parse_ledger(source, known)
    return source, approvals, [*findings, *faults]


def _read_optional(path: Path, folder: Path) -> tuple[Source, list[Finding]]:
    """A file that may be absent; then it is empty."""
    return read(path, folder) if path.exists() else (Source(shown(path, folder), ""), [])


def _disagreements(languages: Mapping[str, _Language], topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """Languages against the source language, as far as both could be read whole."""
    original = languages[SOURCE_LANGUAGE]
    for language in languages.values():
        if language is not original and language.whole and original.whole:
            yield from disagreements(original.texts, language.texts, topics)


def _wanted(content: Content) -> Iterator[Finding]:
    """Words for each theme, place, city and guide. The other languages are held against the source language."""
    texts = content.texts[SOURCE_LANGUAGE]
    folder = f"{shown(content.folder, content.folder)}/{SOURCE_LANGUAGE}"
    yield from wanted(texts, f"{folder}/bot.ftl", (f"theme-{theme.id}" for theme in content.themes))
    cities = [f"city-{city}" for city in content.cities]
    places = [f"place-{place}.{part}" for place in content.places for part in ("for", "entry")]
    yield from wanted(texts, f"{folder}/places.ftl", cities + places)
    guides = [id_ for guide in content.guides.values() for id_ in guide_texts(guide)]
    yield from wanted(texts, f"{folder}/guides.ftl", [*SHARED_TEXTS, *guides] if guides else [])


def _digest(folder: Path) -> str:
    hasher = hashlib.sha256()
    for path in sorted([*folder.rglob("[!.]*.ftl"), *folder.rglob("[!.]*.toml")]):
        content = path.read_bytes()
        hasher.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return hasher.hexdigest()
