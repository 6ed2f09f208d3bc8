"""What the languages must have in common: every text of the bot itself, with the same arguments.

An article may be missing in a language, and then says so; a menu, a prompt or a guide's question may not,
because the conversation asks for it by its id in whatever language the person chose. Where all other languages
agree with each other, it is the source language that is mistaken.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.content.findings import Finding
from bot.content.fluent import Phrase
from bot.content.texts import Texts
from bot.messages import LANGUAGES


@dataclass(frozen=True, slots=True)
class _Said:
    """A text of one language, and what it inserts."""

    phrase: Phrase
    arguments: frozenset[str]


def disagreements(
    original: Texts, others: Sequence[Texts], articles: Collection[str], expected: Mapping[str, str]
) -> Iterator[Finding]:
    """What the source language, or another one, lacks, has too many, or inserts otherwise.

    ``others`` are those that could be read whole; ``articles`` are messages that are left out; ``expected`` are the
    files of the source language, each by the id of a text that the conversation will ask for.
    """
    own, theirs = _said(original, articles), [_said(other, articles) for other in others]
    agreed = _agreed(theirs) if len(theirs) == len(LANGUAGES) - 1 else {}
    files = {id_: _file(said.phrase, original) for id_, said in agreed.items()} | dict(expected)
    yield from _missing(original, files, agreed)
    mistaken = {id_ for id_, said in agreed.items() if id_ in own and own[id_].arguments != said.arguments}
    for id_ in mistaken:
        yield _other_arguments(own[id_].phrase, agreed[id_].arguments, "the other languages")
    for other, said in zip(others, theirs, strict=True):
        yield from _missing(other, {id_: _file(more.phrase, other) for id_, more in own.items()}, own)
        yield from _surplus(original, [said[id_].phrase for id_ in said.keys() - own.keys() - agreed.keys()])
        for id_ in (said.keys() & own.keys()) - mistaken:
            if said[id_].arguments != own[id_].arguments:
                yield _other_arguments(said[id_].phrase, own[id_].arguments, original.language)


def _said(texts: Texts, articles: Collection[str]) -> dict[str, _Said]:
    """The texts that are neither a term nor part of an article."""
    return {
        id_: _Said(phrase, texts.arguments(id_))
        for id_, phrase in texts.phrases.items()
        if not id_.startswith("-") and _name(id_) not in articles
    }


def _agreed(languages: Sequence[Mapping[str, _Said]]) -> dict[str, _Said]:
    """What stands in each of these languages, with the same arguments."""
    first, *rest = languages
    return {
        id_: said
        for id_, said in first.items()
        if all(id_ in other and other[id_].arguments == said.arguments for other in rest)
    }


def _missing(texts: Texts, files: Mapping[str, str], models: Mapping[str, _Said]) -> Iterator[Finding]:
    """Each of ``files``, by the ids of texts, that ``texts`` lack altogether, else each message or part that they lack.

    ``models`` are the same texts in another language, where it has them.
    """
    present = {phrase.path for phrase in texts.phrases.values()}
    beside = {_name(id_): phrase for id_, phrase in reversed(list(texts.phrases.items()))}
    lost: dict[str, int] = defaultdict(int)
    told: set[str] = set()
    for id_, file in files.items():
        name = _name(id_)
        if texts.has(id_):
            continue
        if file not in present:
            lost[file] += 1
        elif name in beside:
            yield beside[name].finding(f"{id_} is missing: {_advice(models.get(id_))}.")
        elif name not in told:
            told.add(name)
            yield Finding(file, 1, 1, f"{name} is missing: {_advice(models.get(id_))}.")
    for file, count in lost.items():
        yield Finding(file, 1, 1, f"This file is missing or empty: write its {count} texts as in another language.")


def _advice(model: _Said | None) -> str:
    return f"translate it from {model.phrase.path} line {model.phrase.line}" if model else "add it to this file"


def _surplus(original: Texts, phrases: Sequence[Phrase]) -> Iterator[Finding]:
    """Messages that only this language has, each once, and parts of others."""
    names = {_name(id_) for id_ in original.ids}
    told: set[str] = set()
    for phrase in sorted(phrases, key=lambda phrase: (phrase.path, phrase.line)):
        name = _name(phrase.id)
        if name in names or name not in told:
            shown = phrase.id if name in names else name
            yield phrase.finding(f"{shown} is not in {original.language}: correct the name, or take it out.")
        told.add(name)


def _other_arguments(phrase: Phrase, wanted: frozenset[str], where: str) -> Finding:
    listed = " and ".join(f"{{ ${name} }}" for name in sorted(wanted)) or "no argument"
    return phrase.finding(f"{phrase.id} must use {listed}, as in {where}, and no other.")


def _file(phrase: Phrase, texts: Texts) -> str:
    """The path of the same file in the language of ``texts``."""
    folder, _, rest = phrase.path.partition("/")
    return f"{folder}/{texts.language}/{rest.partition('/')[2]}"


def _name(id_: str) -> str:
    return id_.partition(".")[0]
