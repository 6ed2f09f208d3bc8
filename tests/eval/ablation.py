"""``python -m tests.eval.ablation FILE.jsonl... [--only NAME]``: what each stage adds, in one run.

Everything is learnt from four fifths of the asks; measured are the question files and the asks kept back. A row says
first right / right among three of both, the mean of these four and what is lost against all stages; urgent found and
false urgent, and language right, on the question files. All are means over the languages.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder, load_encoders
from bot.knowledge.matcher import Matcher
from tests.eval.baselines import by_meaning, by_spelling, by_words, shares
from tests.eval.heldout import kept_back
from tests.eval.reading import Question, corpus, questions
from tests.eval.scoring import Scored
from tests.eval.stages import HEADS, WITHOUT, Remembering, Variant, changed


def _right(scored: Sequence[Scored]) -> list[float]:
    """First right and right among three, each the mean over the languages."""
    topical = [one for one in scored if one.asks_topic]
    own = [
        [one for one in topical if one.question.language == code] for code in {one.question.language for one in topical}
    ]
    return [
        mean(mean(one.first_right for one in language) for language in own),
        mean(mean(one.among_three for one in language) for language in own),
    ]


def _danger(scored: Sequence[Scored]) -> list[float]:
    """Urgent found, false urgent, language right."""
    urgent = [one.understood.urgent is not None for one in scored if one.question.kind == "urgent"]
    false = [flag for one in scored if (flag := one.false_urgent) is not None]
    language = [one.understood.language == one.question.language for one in scored]
    return [mean(urgent), mean(false), mean(language)]


def _measure(
    variant: Variant, learnt: Corpus, encoders: Sequence[Encoder], sets: Sequence[Sequence[Question]]
) -> list[float]:
    with changed(variant.changes):
        matcher = Matcher(variant.content(learnt), [encoder for encoder in encoders if variant.uses(encoder)])
        scored = [[Scored(one, matcher.understand(one.text), 0.0) for one in asked] for asked in sets]
    return [*_right(scored[0]), *_right(scored[1]), *_danger(scored[0])]


def _show(name: str, row: Sequence[float], whole: float | None) -> None:
    cells = " | ".join(f"{value:.3f}" for value in row)
    lost = f" | {(whole - mean(row[:4])) * 100:+.1f}" if whole is not None else ""
    print(f"| {name} | {cells} | {mean(row[:4]):.4f}{lost} |", flush=True)


def _alone(learnt: Corpus, encoders: Sequence[Encoder], sets: Sequence[Sequence[Question]]) -> None:
    rankers = {"rapidfuzz alone": by_spelling(learnt), "bm25s alone": by_words(learnt)}
    rankers |= {f"{encoder.name} alone": by_meaning(learnt, encoder) for encoder in encoders}
    for name, rank in rankers.items():
        topical = [[one for one in asked if one.topic and one.kind not in ("urgent", "not-urgent")] for asked in sets]
        _show(name, [figure for asked in topical for figure in shares(rank, asked)], None)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.ablation")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--content", type=Path, default=Path("content"))
    parser.add_argument("--only", default="", help="only names that have one of these in them, separated by commas")
    arguments = parser.parse_args()
    learnt, kept = kept_back(corpus(arguments.content), 0)
    sets = [[one for path in arguments.files for one in questions(path)], kept]
    encoders = [Remembering(encoder) for encoder in load_encoders()]
    print("| stage | dev first | three | kept back first | three | urgent | false | language | mean | lost |")
    whole = _measure(HEADS[-1], learnt, encoders, sets)
    _show("all", whole, None)
    for variant in (*HEADS[:-1], *WITHOUT):
        if any(part in variant.name for part in arguments.only.split(",")):
            row = _measure(variant, learnt, encoders, sets)
            _show(("" if variant in HEADS else "without ") + variant.name, row, mean(whole[:4]))
    if not arguments.only or "alone" in arguments.only:
        _alone(learnt, encoders, sets)


if __name__ == "__main__":
    main()
