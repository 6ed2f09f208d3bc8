"""The content folder as one value: everything that the service can say, and who vouches for it.

``load`` refuses content with any structural fault, so that what is loaded can always be put into words.
What is merely badly written is the business of ``bot.content.checks``.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content.agreement import disagreements, wanted
from bot.content.articles import Article, article_faults, article_of, is_complete
from bot.content.findings import Finding, Source, read, shown
from bot.content.fluent import Entry, FluentFile, duplicates, parse, unknown_references
from bot.content.guides import SHARED_TEXTS, Guide, guide_faults, guide_texts, load_guides
from bot.content.ledger import MISSING, SOURCE_LANGUAGE, Approval, Review, parse_ledger, review
from bot.content.places import City, Place, load_places
from bot.content.texts import Texts
from bot.content.topics import Theme, Topic, parse_toml, parse_topics
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
    approvals: Mapping[str, tuple[Approval, ...]]  # by language, in the order in which they were given
    lexicons: Mapping[str, str]  # content/<lang>/lexicon.toml, read by bot.knowledge; "" where there is none
    sources: Mapping[str, Source]  # the files as read, by shown path
    digest: str  # SHA-256 over names and bytes of all content files

    def review(self, topic: str, language: str, today: date) -> Review:
        """Whether the article can be trusted on the day ``today``, and who says so."""
        article = self.articles.get((topic, language))
        original = self.articles.get((topic, SOURCE_LANGUAGE))
        if article is None:
            return MISSING
        source = original.hash if original else ""
        return review(self.topics[topic], article.hash, source, self.approvals[language], today)


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read of a folder, and what is wrong with it. The content is sound only without findings."""

    content: Content
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Language:
    """One language folder as read; ``files`` begin with the shared numbers."""

    texts: Texts
    entries: tuple[Entry, ...]
    articles: tuple[Article, ...]
    approvals: tuple[Approval, ...]
    lexicon: str
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]


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
    numbers, number_findings = _read_fluent(folder / "numbers.ftl", folder)
    languages = {language: _read_language(folder, language, numbers, by_id) for language in LANGUAGES}
    places, cities, place_findings = load_places(folder, by_id)
    guides, guide_findings = load_guides(folder)
    content = Content(
        folder=folder,
        themes=themes,
        topics=by_id,
        articles={(article.topic, code): article for code, one in languages.items() for article in one.articles},
        texts={code: one.texts for code, one in languages.items()},
        entries={code: one.entries for code, one in languages.items()},
        places=places,
        cities=cities,
        guides=guides,
        approvals={code: one.approvals for code, one in languages.items()},
        lexicons={code: one.lexicon for code, one in languages.items()},
        sources={source.path: source for source in _all_sources(topics_source, numbers, languages)},
        digest=_digest(folder),
    )
    findings = [
        *topic_findings,
        *number_findings,
        *numbers.findings,
        *(finding for one in languages.values() for finding in one.findings),
        *_disagreements(languages, by_id),
        *_wanted(content),
        *(finding for guide in guides.values() for finding in guide_faults(guide, by_id, places)),
        *(_relative(finding, folder) for finding in (*place_findings, *guide_findings)),
    ]
    return Reading(content, tuple(sorted(set(findings))))


def _all_sources(topics: Source, numbers: FluentFile, languages: Mapping[str, _Language]) -> Iterator[Source]:
    yield topics
    yield numbers.source
    for language in languages.values():
        yield from language.sources


def _read_fluent(path: Path, folder: Path) -> tuple[FluentFile, list[Finding]]:
    source, findings = read(path, folder)
    return parse(source), findings


def _read_language(folder: Path, language: str, numbers: FluentFile, topics: Mapping[str, Topic]) -> _Language:
    reads = [_read_fluent(path, folder) for path in sorted((folder / language).glob("[!.]*.ftl"))]
    files = [file for file, _ in reads]
    entries = tuple(entry for file in files for entry in file.entries)
    texts = Texts(language, [numbers, *files])
    ledger, approvals, ledger_findings = _read_ledger(folder, language, topics)
    lexicon, lexicon_findings = _read_optional(folder / language / "lexicon.toml", folder)
    findings = [
        *(finding for file, missing in reads for finding in (*missing, *file.findings)),
        *duplicates([*numbers.entries, *entries]),
        *_numbers_findings(numbers),
        *unknown_references([*numbers.entries, *entries]),
        *texts.faults(),
        *article_faults(entries, topics),
        *ledger_findings,
        *lexicon_findings,
        *parse_toml(lexicon)[1],
    ]
    sources = (*(file.source for file in files), ledger, lexicon)
    articles = tuple(_articles(entries, texts, topics))
    return _Language(texts, entries, articles, approvals, lexicon.text, sources, tuple(findings))


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
    folder: Path, language: str, topics: Mapping[str, Topic]
) -> tuple[Source, tuple[Approval, ...], list[Finding]]:
    source, findings = _read_optional(folder / language / "review.toml", folder)
    approvals, faults = parse_ledger(source, topics)
    return source, approvals, [*findings, *faults]


def _read_optional(path: Path, folder: Path) -> tuple[Source, list[Finding]]:
    """A file that may be absent; then it is empty."""
    return read(path, folder) if path.exists() else (Source(shown(path, folder), ""), [])


def _disagreements(languages: Mapping[str, _Language], topics: Mapping[str, Topic]) -> Iterator[Finding]:
    original = languages[SOURCE_LANGUAGE].texts
    for code, language in languages.items():
        if code != SOURCE_LANGUAGE:
            yield from disagreements(original, language.texts, topics)


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


def _relative(finding: Finding, folder: Path) -> Finding:
    """Paths of findings are shown relative to the content folder's parent."""
    path = Path(finding.path)
    inside = path.is_relative_to(folder)
    return Finding(shown(path, folder), finding.line, finding.column, finding.message) if inside else finding


def _digest(folder: Path) -> str:
    hasher = hashlib.sha256()
    for path in sorted([*folder.rglob("[!.]*.ftl"), *folder.rglob("[!.]*.toml")]):
        content = path.read_bytes()
        hasher.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return hasher.hexdigest()
