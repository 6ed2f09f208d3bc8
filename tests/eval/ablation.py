"""``python -m tests.eval.ablation FILE.jsonl... [--only NAME]``: what each stage adds, in one run.

Everything is learnt from four fifths of the asks; measured are the question files and the asks kept back, and, as
another keyboard writes them (*respelt*), the questions, the commands and small talk. *Letters alone* is how many need
no encoder. A row has the means, over the languages that the stage is there for, of each figure of which the files have
questions. Its last two cells say what is lost without it, in points: of the topics (the mean of the first four
figures), and of each other figure that loses half a point or more.
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import mean

from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder, load_encoder
from bot.knowledge.lexicon import FILLER
from bot.knowledge.matcher import Matcher
from bot.knowledge.understanding import LANGUAGES
from tests.eval.baselines import by_meaning, by_spelling, by_words, shares
from tests.eval.heldout import kept_back
from tests.eval.reading import Question, corpus, questions
from tests.eval.respelling import respelt
from tests.eval.scoring import NO_TOPIC, Scored
from tests.eval.stages import ALL, WITHOUT, Remembering, Variant, changed

Figures = Mapping[str, float]

PHRASE = "phrase"
WORTH = 0.5  # points: what adds less is removed
TOPICS = ("first", "three", "kept back first", "kept back three")


def _means(**flags: Sequence[bool]) -> dict[str, float]:
    return {name.replace("_", " "): mean(own) for name, own in flags.items() if own}


def _figures_of(asked: Sequence[Scored], kept: Sequence[Scored], other: Sequence[Scored]) -> Figures:
    """Of one language; more is better in each."""
    topical, back, respelt_ones = ([one for one in own if one.asks_topic] for own in (asked, kept, other))
    kinds = {kind: [one.understood for one in asked if one.question.kind == kind] for kind in NO_TOPIC}
    return _means(
        first=[one.first_right for one in topical],
        three=[one.among_three for one in topical],
        kept_back_first=[one.first_right for one in back],
        kept_back_three=[one.among_three for one in back],
        respelt=[one.first_right for one in respelt_ones],
        respelt_phrases=[
            one.understood.decision in ("command", "smalltalk") for one in other if one.question.kind == PHRASE
        ],
        letters_alone=[one.understood.reason == "letters" for one in topical],
        danger_found=[one.urgent is not None for one in kinds["urgent"]],
        no_danger=[not flag for one in asked if (flag := one.false_urgent) is not None],
        calm=[one.urgent is None for one in kinds["not-urgent"]],
        out=[one.decision != "answer" for one in kinds["out"]],
        small_talk=[one.decision == "smalltalk" for one in kinds["smalltalk"]],
        nonsense=[one.decision == "unknown" for one in kinds["gibberish"]],
        language=[flag for one in asked if (flag := one.language_right) is not None],
    )


def _figures(scored: Sequence[Sequence[Scored]], languages: Sequence[str]) -> Figures:
    """A row: each figure the mean over the languages, and the share of sentences of other languages that is refused."""
    rows = [
        _figures_of(*([one for one in own if one.question.language == language] for own in scored))
        for language in languages
    ]
    others = [one.language_right is True for one in scored[0] if one.question.language not in LANGUAGES]
    names = max(rows, key=len)  # Dutch and English commands have no letter that is written otherwise
    return {name: mean(row[name] for row in rows if name in row) for name in names} | _means(other_language=others)


def _score(
    variant: Variant, learnt: Corpus, encoder: Encoder | None, sets: Sequence[Sequence[Question]]
) -> list[list[Scored]]:
    with changed(variant.changes):
        matcher = Matcher(variant.content(learnt), encoder if variant.encoder else None)
        return [[Scored(one, matcher.understand(one.text), 0.0) for one in asked] for asked in sets]


def _respelt(asked: Sequence[Question]) -> list[Question]:
    """Those that another keyboard writes otherwise."""
    others = [replace(one, text=respelt(one.text, one.language)) for one in asked]
    return [other for one, other in zip(asked, others, strict=True) if other.text != one.text]


def _phrases(learnt: Corpus) -> list[Question]:
    """Commands and small talk, each a whole message."""
    return [
        Question(phrase, None, frozenset(), PHRASE, language)
        for language, lexicon in learnt.lexicons.items()
        for table in (lexicon.commands, lexicon.smalltalk)
        for name, phrases in table.items()
        for phrase in phrases
        if name != FILLER
    ]


def _show(name: str, row: Figures, *more: str) -> None:
    print(f"| {name} | {' | '.join([*(f'{value:.3f}' for value in row.values()), *more])} |", flush=True)


def _lost(whole: Figures, row: Figures) -> tuple[str, str]:
    """Of the topics, and of each other figure that loses half a point or more."""
    points = {name: (whole[name] - row[name]) * 100 for name in whole}
    others = sorted((name for name in points if name not in TOPICS), key=points.__getitem__, reverse=True)
    told = [f"{points[name]:+.1f} {name}" for name in others if points[name] >= WORTH]
    return f"{mean(points[name] for name in TOPICS):+.1f}", ", ".join(told)


def _alone(learnt: Corpus, encoder: Encoder | None, sets: Sequence[Sequence[Question]]) -> None:
    rankers = {"rapidfuzz alone": by_spelling(learnt), "bm25s alone": by_words(learnt)}
    if encoder:
        rankers[f"{encoder.name} alone"] = by_meaning(learnt, encoder)
    for name, rank in rankers.items():
        topical = [[one for one in asked if one.topic and one.kind not in ("urgent", "not-urgent")] for asked in sets]
        figures = [figure for asked in topical[:2] for figure in shares(rank, asked)]
        _show(name, dict(zip(TOPICS, figures, strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.ablation")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--content", type=Path, default=Path("content"))
    parser.add_argument("--only", default="", help="only names that have one of these in them, separated by commas")
    arguments = parser.parse_args()
    learnt, kept = kept_back(corpus(arguments.content), 0)
    asked = [one for path in arguments.files for one in questions(path)]
    sets = [asked, kept, _respelt([*asked, *_phrases(learnt)])]
    loaded = load_encoder()
    encoder = Remembering(loaded) if loaded else None
    whole = _score(ALL, learnt, encoder, sets)
    figures = _figures(whole, LANGUAGES)
    print(f"| stage | {' | '.join(figures)} | topics lost | also lost |")
    _show("all", figures)
    for variant in WITHOUT:
        if any(part in variant.name for part in arguments.only.split(",")):
            row = _figures(_score(variant, learnt, encoder, sets), variant.serves)
            of = "" if variant.serves == LANGUAGES else f" ({', '.join(variant.serves)})"
            _show(f"without {variant.name}{of}", row, *_lost(_figures(whole, variant.serves), row))
    if not arguments.only or "alone" in arguments.only:
        _alone(learnt, encoder, sets)


if __name__ == "__main__":
    main()
