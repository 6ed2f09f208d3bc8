"""The content folder as one value: everything that the service can say, and who vouches for it.

``load`` refuses content with any structural fault, so that what is loaded can always be put into words.
What is merely badly written is the business of ``bot.content.checks``.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.content.agreement import disagreements
from bot.content.articles import PARTS, Article, article_faults, article_of, is_complete
from bot.content.findings import Finding, Source, read, shown
from bot.content.fluent import Entry, FluentFile, duplicates, parse, unknown_references
from bot.content.guide_files import guide_files, load_guides
from bot.content.guides import SHARED_TEXTS, Guide, guide_hash, guide_texts
from bot.content.ledger import MISSING, SOURCE_LANGUAGE, Approval, Review, parse_ledger, review
from bot.content.places import City, Place, load_places
from bot.content.spelling import Files, respelt_terms, respelt_texts, respelt_topics
from bot.content.texts import Texts
from bot.content.toml import TomlFile, parse_toml
from bot.content.topics import Theme, Topic, parse_topics, theme_of_file
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
    lexicons: Mapping[str, TomlFile]  # content/<lang>/lexicon.toml, read by bot.knowledge
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
    """The texts of one language as read. ``whole``: each file to its end, so that what is not there is missing."""

    texts: Texts
    entries: tuple[Entry, ...]
    articles: tuple[Article, ...]
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
    written = {language: _fluent_files(folder, language) for language in LANGUAGES}
    numbers, number_slips = respelt_terms(_read_fluent(folder / "numbers.ftl", folder), written)
    themes, topics, topic_findings = _read_topics(folder, written)
    by_id = {topic.id: topic for topic in topics}
    known = by_id if topics else None
    places, cities, place_findings = load_places(folder, known)
    guides, guide_findings = load_guides(folder, known, places)
    expected = _expected(themes, places, cities, guides)
    files, slips = respelt_texts(written, _names(expected, by_id), by_id)
    reviewed = {*by_id, *(path.stem for path in guide_files(folder))} if topics else None
    languages = {language: _read_language(language, numbers, files[language], by_id) for language in LANGUAGES}
    ledgers = {language: _read_ledger(folder, language, reviewed) for language in LANGUAGES}
    lexicons = {language: _read_lexicon(folder, language) for language in LANGUAGES}
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
        approvals={code: approvals for code, (approvals, _) in ledgers.items()},
        lexicons={code: lexicon for code, (lexicon, _) in lexicons.items()},
        digest=_digest(folder),
    )
    findings = [
        *topic_findings,
        *number_slips,
        *numbers.findings,
        *slips,
        *(finding for one in languages.values() for finding in one.findings),
        *(finding for _, own in (*ledgers.values(), *lexicons.values()) for finding in own),
        *_disagreements(content, languages, expected),
        *place_findings,
        *guide_findings,
    ]
    return Reading(content, tuple(sorted(set(findings))))


def _read_topics(folder: Path, written: Files) -> tuple[tuple[Theme, ...], tuple[Topic, ...], list[Finding]]:
    """Themes and topics; topics that are misspelt are read as what their articles are called."""
    source, missing = read(folder / "topics.toml", folder)
    if missing:
        return (), (), missing
    themes, topics, findings = parse_topics(source)
    source, slips = respelt_topics(source, [topic.id for topic in topics], written)
    if slips:
        themes, topics, findings = parse_topics(source)
    return themes, topics, [*slips, *findings]


def _expected(
    themes: Iterable[Theme], places: Iterable[str], cities: Iterable[str], guides: Mapping[str, Guide]
) -> dict[str, str]:
    """The ids of the texts that the conversation will ask for, each with the name of its file."""
    guide_ids = [id_ for guide in guides.values() for id_ in guide_texts(guide)]
    ids = {
        "bot.ftl": [f"theme-{theme.id}" for theme in themes],
        "places.ftl": [
            *(f"city-{city}" for city in cities),
            *(f"place-{place}.{part}" for place in places for part in ("for", "entry")),
        ],
        "guides.ftl": [*SHARED_TEXTS, *guide_ids] if guides else [],
    }
    return {id_: file for file, own in ids.items() for id_ in own}


def _names(expected: Iterable[str], topics: Iterable[str]) -> dict[str, set[str]]:
    """The messages in which these texts and articles stand, each with its parts."""
    names: dict[str, set[str]] = {topic: set(PARTS) for topic in topics}
    for id_ in expected:
        name, _, part = id_.partition(".")
        names.setdefault(name, set()).add(part)
    return names


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


def _fluent_files(folder: Path, language: str) -> list[FluentFile]:
    return [_read_fluent(path, folder) for path in sorted((folder / language).glob("[!.]*.ftl"))]


def _read_language(
    language: str, numbers: FluentFile, files: Sequence[FluentFile], topics: Mapping[str, Topic]
) -> _Language:
    whole = not any(file.findings for file in (numbers, *files))
    entries = tuple(entry for file in files for entry in file.entries)
    texts = Texts(language, [numbers, *files])
    findings = [
        *(finding for file in files for finding in file.findings),
        *duplicates([*numbers.entries, *entries]),
        *_numbers_findings(numbers),
        *(_lacking([*numbers.entries, *entries], texts, topics) if whole else ()),
    ]
    return _Language(texts, entries, tuple(_articles(entries, texts, topics)), tuple(findings), whole)


def _lacking(entries: Sequence[Entry], texts: Texts, topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """What the texts of a language lack, once each of its files could be read to its end."""
    unknown = unknown_references(entries)
    yield from unknown or texts.faults()
    told = {(finding.path, finding.line, finding.column) for finding in unknown}
    for fault in article_faults(entries, topics):
        if (fault.path, fault.line, fault.column) not in told:
            yield fault


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
) -> tuple[tuple[Approval, ...], list[Finding]]:
    source, findings = _read_optional(folder / language / "review.toml", folder)
    approvals, faults = parse_ledger(source, known)
    return approvals, [*findings, *faults]


def _read_lexicon(folder: Path, language: str) -> tuple[TomlFile, list[Finding]]:
    source, findings = _read_optional(folder / language / "lexicon.toml", folder)
    tables, faults = parse_toml(source)
    return TomlFile(source, tables), [*findings, *faults]


def _read_optional(path: Path, folder: Path) -> tuple[Source, list[Finding]]:
    """A file that may be absent; then it is empty."""
    return read(path, folder) if path.exists() else (Source(shown(path, folder), ""), [])


def _disagreements(
    content: Content, languages: Mapping[str, _Language], expected: Mapping[str, str]
) -> Iterator[Finding]:
    """The languages against each other and against what is expected, as far as they could be read whole."""
    if languages[SOURCE_LANGUAGE].whole:
        others = [one.texts for code, one in languages.items() if one.whole and code != SOURCE_LANGUAGE]
        folder = f"{shown(content.folder, content.folder)}/{SOURCE_LANGUAGE}"
        files = {id_: f"{folder}/{file}" for id_, file in expected.items()}
        yield from disagreements(content.texts[SOURCE_LANGUAGE], others, _articles_of(content), files)


def _articles_of(content: Content) -> set[str]:
    """The names of all messages that are articles, also of topics that there are not: a check tells of those."""
    entries = [entry for own in content.entries.values() for entry in own]
    themed = {path for path in {entry.path for entry in entries} if theme_of_file(path, content.themes)}
    return {*content.topics, *(entry.id for entry in entries if entry.path in themed)}


def _digest(folder: Path) -> str:
    hasher = hashlib.sha256()
    for path in sorted([*folder.rglob("[!.]*.ftl"), *folder.rglob("[!.]*.toml")]):
        content = path.read_bytes()
        hasher.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return hasher.hexdigest()
