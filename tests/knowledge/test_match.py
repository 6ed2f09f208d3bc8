import json

import pytest

from bot.knowledge.match import match_line
from bot.knowledge.matcher import Matcher


def test_a_line_in_a_line_out(matcher: Matcher):
    """The answer has the fields that scripts rely on, in one line of JSON."""
    line = match_line(matcher, '{"q": "where is a doctor", "lang": "en"}')
    answer = json.loads(line)
    assert list(answer) == ["lang", "decision", "urgent", "topics", "ms"]
    assert answer["topics"][0][0] == "medical-doctor"
    assert "\n" not in line


@pytest.mark.parametrize(
    "line", ["{", "[1]", '{"q": 3}', '{"q": "x", "lang": "de"}', '{"q": "x", "lang": []}', "[" * 100_000]
)
def test_a_bad_line_is_answered(matcher: Matcher, line):
    """A line that cannot be read gives an error, not an end."""
    assert list(json.loads(match_line(matcher, line))) == ["error"]


def test_explain(matcher: Matcher):
    """On request the reason is told."""
    assert json.loads(match_line(matcher, '{"q": "menu"}', explain=True))["reason"] == "commands.menu"
