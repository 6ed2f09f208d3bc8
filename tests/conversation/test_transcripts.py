"""Whole conversations as files, replayed in each of the five languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.conversation.core import respond
from bot.conversation.session import Session
from bot.conversation.transcript import read_message, turn_lines
from bot.conversation.world import World
from bot.messages import LANGUAGES
from tests.conftest import NOW, ROOT

FOLDER = ROOT / "tests" / "transcripts"
FILES = sorted(FOLDER.glob("*.txt"))
ANY_CHOICES = "[...]"


@dataclass(frozen=True)
class Step:
    """What is said in one language, and the lines that must come back."""

    said: str
    expected: tuple[str, ...]


def steps_of(text: str, language: str) -> Iterator[Step]:
    """The steps of a transcript: ``> nl words`` is said in Dutch only, ``> * words`` in every language."""
    for block in re.split(r"\n(?=>)", "\n" + text.split("\n\n", 1)[1].strip().replace("\n\n", "\n")):
        lines = [line for line in block.strip().splitlines() if line]
        if lines:
            yield Step(lines[0], tuple(line.replace("{language}", language) for line in lines[1:]))


def turns_of(text: str, language: str) -> list[Step]:
    """Steps with what this language says; consecutive said lines without an answer between them are one step."""
    turns: list[Step] = []
    said = ""
    for step in steps_of(text, language):
        who, _, words = step.said.removeprefix("> ").partition(" ")
        said = words if who in {language, "*"} else said
        if step.expected:
            turns.append(Step("> " + said.replace("{language}", language), step.expected))
            said = ""
    return turns


def test_there_are_transcripts_and_each_states_its_rule() -> None:
    """A transcript begins with a comment that says what it shows."""
    assert len(FILES) >= 10
    assert all(file.read_text(encoding="utf-8").startswith("# ") for file in FILES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_transcript(file: Path, language: str, world: World) -> None:
    """Each transcript goes the same way in each language, with the session written and read between turns."""
    session, turns = Session(), turns_of(file.read_text(encoding="utf-8"), language)
    assert turns
    for step in turns:
        turn = respond(Session.load(session.dump()), read_message(step.said), world, NOW)
        got = list(turn_lines(turn))
        assert [shortened(line, step.expected) for line in got] == list(step.expected), step.said
        assert turn.language in {language, "en"}
        session = turn.session or Session()


def shortened(line: str, expected: tuple[str, ...]) -> str:
    """The line without its choices where the transcript leaves them open."""
    short = re.sub(r"\[.*?\]", ANY_CHOICES, line)
    return short if short in expected else line
