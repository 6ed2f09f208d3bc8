"""``python -m tests.eval FILE.jsonl... [options]``: how well the questions of these files are understood.

With ``--held-out N`` (0 to 4) every fifth ask from number N on is kept back from learning and asked as well.
"""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from bot.knowledge.encoder import load_encoder
from bot.knowledge.matcher import Matcher
from tests.eval.heldout import FOLDS, kept_back
from tests.eval.reading import Question, corpus, questions
from tests.eval.scoring import Scored, by_kind, table


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.eval")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--content", type=Path, default=Path("content"))
    parser.add_argument(
        "--only-topics", default="", help="score only topic questions of these topics, separated by commas"
    )
    parser.add_argument("--letters", action="store_true", help="without the encoder")
    parser.add_argument("--held-out", type=int, choices=range(FOLDS), help="which fifth of the asks to keep back")
    parser.add_argument("--errors", action="store_true", help="list what went wrong, without the words of the question")
    return parser.parse_args()


def _score(matcher: Matcher, question: Question) -> Scored:
    begun = time.perf_counter()
    understood = matcher.understand(question.text)
    return Scored(question, understood, (time.perf_counter() - begun) * 1000)


def _show(scored: Sequence[Scored], errors: bool) -> None:
    for language in dict.fromkeys(one.question.language for one in scored):
        own = [one for one in scored if one.question.language == language]
        print(f"\n{language} ({len(own)} questions)")
        for name, value in (table(own) | by_kind(own)).items():
            if value != "-":
                print(f"  {name:28} {value}")
        for number, one in enumerate(own, 1):
            if errors and one.asks_topic and not one.first_right:
                taken = one.understood.topics[:1]
                print(f"  {number}: {one.question.topic} taken for {taken} ({one.understood.decision})")


def main() -> None:
    arguments = _arguments()
    only = set(filter(None, arguments.only_topics.split(",")))
    asked = [
        one for path in arguments.files for one in questions(path) if not only or not one.topic or one.topic in only
    ]
    learnt = corpus(arguments.content)
    if arguments.held_out is not None:
        learnt, kept = kept_back(learnt, arguments.held_out)
        asked += kept
    begun = time.perf_counter()
    matcher = Matcher(learnt, None if arguments.letters else load_encoder())
    print(f"learnt in {time.perf_counter() - begun:.1f} s")
    for one in asked[:20]:
        matcher.understand(one.text)
    _show([_score(matcher, one) for one in asked], arguments.errors)


if __name__ == "__main__":
    main()
