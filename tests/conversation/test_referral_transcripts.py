"""Whole referrals as files, both sides side by side, in each of the five languages, over a real store."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.conversation.world import World
from bot.messages import LANGUAGES
from bot.storage.sqlite import SqliteStore
from tests.conftest import ROOT, Clock
from tests.conversation.introductions import Talk
from tests.conversation.test_transcripts import shortened

pytestmark = pytest.mark.anyio

FILES = sorted((ROOT / "tests" / "transcripts" / "referral").glob("*.txt"))
TEXTS = {file: file.read_text(encoding="utf-8") for file in FILES}
SAID = re.compile(r"(\w+) > (\S+) (.+)")


@dataclass
class Step:
    """What one side says, by language or in every one ("*"), and the lines that must come back."""

    name: str
    said: dict[str, str]
    expected: list[str] = field(default_factory=list)


def steps_of(text: str) -> list[Step]:
    """``ann > nl words`` is said where Ann speaks Dutch, ``ann > * words`` in every language."""
    steps: list[Step] = []
    for line in filter(None, text.split("\n\n", 1)[1].splitlines()):
        found = SAID.fullmatch(line)
        if found is None:
            steps[-1].expected.append(line)
            continue
        name, language, words = found.groups()
        going_on = steps and steps[-1].name == name and not steps[-1].expected
        if not going_on or language in {"*", *steps[-1].said}:
            steps.append(Step(name, {}))
        steps[-1].said[language] = words
    return steps


@pytest.fixture
async def store() -> AsyncIterator[SqliteStore]:
    opened = SqliteStore(Path(":memory:"))
    await opened.open()
    yield opened
    await opened.close()


def test_there_are_transcripts_of_referrals() -> None:
    """Each begins with the rule that it shows."""
    assert len(FILES) >= 10
    assert all(text.startswith("# ") for text in TEXTS.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_transcript(file: Path, language: str, world: World, store: SqliteStore, clock: Clock) -> None:
    """Each goes the same way in each language, with the sessions written and read between turns."""
    talk = Talk(store, world, clock, language)
    await talk.open()
    steps = steps_of(TEXTS[file])
    assert steps
    for step in steps:
        said = step.said.get("*") or step.said[talk.spoken(step.name)]
        got = await talk.lines(step.name, said)
        assert [shortened(line, tuple(step.expected)) for line in got] == step.expected, (step.name, said)
