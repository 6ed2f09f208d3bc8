"""``python -m tests.eval.ablation FILE.jsonl... [--only NAME]``: what each stage adds, in one run.

Everything is learnt from four fifths of the asks; measured are the question files and the asks kept back. A row says
first right / right among three of both; urgent found, false urgent and language right on the question files. All are
means over the languages that the stage is there for. The last three columns are what is lost without it, in points: of
the mean of the first four figures, of urgent found, and by more false urgent.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder, load_encoders
from bot.knowledge.matcher import Matcher
from bot.knowledge.understanding import LANGUAGES
from tests.eval.baselines import by_meaning, by_spelling, by_words, shares
from tests.eval.heldout import kept_back
from tests.eval.reading import Question, corpus, questions
from tests.eval.scoring import Scored
from tests.eval.stages import HEADS, WITHOUT, Remembering, Variant, changed


def _right(scored: Sequence[Scored]) -> list[float]:
    """First right and right among three."""
    topical = [one for one in scored if one.asks_topic]
    return [mean(one.first_right for one in topical), mean(one.among_three for one in topical)]


def _danger(scored: Sequence[Scored]) -> list[float]:
    """Urgent found, false urgent, language right."""
    urgent = [one.understood.urgent is not None for one in scored if one.question.kind == "urgent"]
    false = [flag for one in scored if (flag := one.false_urgent) is not None]
    language = [one.understood.language == one.question.language for one in scored]
    return [mean(urgent), mean(false), mean(language)]


def _figures(scored: Sequence[Sequence[Scored]], languages: Sequence[str]) -> list[float]:
    """A row: each figure the mean over the languages."""
    rows = []
    for language in languages:
        asked, kept = ([one for one in own if one.question.language == language] for own in scored)
        rows.append([*_right(asked), *_right(kept), *_danger(asked)])
    return [mean(column) for column in zip(*rows, strict=True)]


def _score(
    variant: Variant, learnt: Corpus, encoders: Sequence[Encoder], sets: Sequence[Sequence[Question]]
) -> list[list[Scored]]:
    with changed(variant.changes):
        matcher = Matcher(variant.content(learnt), [encoder for encoder in encoders if variant.uses(encoder)])
        return [[Scored(one, matcher.understand(one.text), 0.0) for one in asked] for asked in sets]


def _show(name: str, row: Sequence[float], lost: Sequence[float] = ()) -> None:
    cells = [*(f"{value:.3f}" for value in row), *(f"{points * 100:+.1f}" for points in lost)]
    print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _lost(whole: Sequence[float], row: Sequence[float]) -> list[float]:
    """Of the mean of the first four figures, of urgent found, and by more false urgent."""
    return [mean(whole[:4]) - mean(row[:4]), whole[4] - row[4], row[5] - whole[5]]


def _alone(learnt: Corpus, encoders: Sequence[Encoder], sets: Sequence[Sequence[Question]]) -> None:
    rankers = {"rapidfuzz alone": by_spelling(learnt), "bm25s alone": by_words(learnt)}
    rankers |= {f"{encoder.name} alone": by_meaning(learnt, encoder) for encoder in encoders}
    for name, rank in rankers.items():
        topical = [[one for one in asked if one.topic and one.kind not in ("urgent", "not-urgent")] for asked in sets]
        _show(name, [figure for asked in topical for figure in shares(rank, asked)])


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.ablation")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--content", type=Path, default=Path("content"))
    parser.add_argument("--only", default="", help="only names that have one of these in them, separated by commas")
    arguments = parser.parse_args()
    learnt, kept = kept_back(corpus(arguments.content), 0)
    sets = [[one for path in arguments.files for one in questions(path)], kept]
    encoders = [Remembering(encoder) for encoder in load_encoders()]
    print("| stage | first | three | kept back first | three | urgent | false | language | lost | urgent | false |")
    whole = _score(HEADS[-1], learnt, encoders, sets)
    _show("all", _figures(whole, LANGUAGES))
    for variant in (*HEADS[:-1], *WITHOUT):
        if any(part in variant.name for part in arguments.only.split(",")):
            row = _figures(_score(variant, learnt, encoders, sets), variant.serves)
            name = variant.name if variant in HEADS else f"without {variant.name}"
            of = "" if variant.serves == LANGUAGES else f" ({', '.join(variant.serves)})"
            _show(name + of, row, _lost(_figures(whole, variant.serves), row))
    if not arguments.only or "alone" in arguments.only:
        _alone(learnt, encoders, sets)


if __name__ == "__main__":
    main()
