"""One line of ``wegwijs match``: a question as JSON in, what was understood as JSON out."""

import json
import time
from typing import Any

from bot.knowledge.matcher import Matcher
from bot.knowledge.understanding import LANGUAGES, Understanding


def _answer(understood: Understanding, milliseconds: float) -> dict[str, Any]:
    return {
        "lang": understood.language,
        "decision": understood.decision,
        "urgent": understood.urgent,
        "topics": [[topic, round(chance, 4)] for topic, chance in understood.topics],
        "ms": round(milliseconds, 2),
    }


def _question(line: str) -> tuple[str, str | None] | str:
    """The question and the chosen language, or what is wrong with the line."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return "this line is not JSON"
    if not isinstance(asked, dict) or not isinstance(asked.get("q"), str):
        return 'a line must be an object with a text "q"'
    if asked.get("lang") not in (None, *LANGUAGES):
        return f'"lang" must be one of {", ".join(LANGUAGES)}'
    return asked["q"], asked.get("lang")


def match_line(matcher: Matcher, line: str, *, explain: bool = False) -> str:
    """The answer to one line, on one line; a line that cannot be read gives ``{"error": ...}``."""
    asked = _question(line)
    if isinstance(asked, str):
        return json.dumps({"error": asked})
    begun = time.perf_counter()
    understood = matcher.understand(*asked)
    answer = _answer(understood, (time.perf_counter() - begun) * 1000)
    return json.dumps(answer | ({"reason": understood.reason} if explain else {}), ensure_ascii=False)
