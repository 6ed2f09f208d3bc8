"""The commands: what they print, and how an operator's mistake looks."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CONTENT, ROOT


@pytest.fixture(scope="module")
def folder(request: pytest.FixtureRequest) -> Path:
    """A data folder whose cache is kept between runs."""
    return Path(request.config.cache.mkdir("matcher"))


def run(*arguments: str, given: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WEGWIJS_")}
    environment |= {"WEGWIJS_CONTENT_DIR": str(CONTENT)}
    environment |= {f"WEGWIJS_{name}": value for name, value in settings.items()}
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(  # noqa: S603 -- our own command
        command, input=given, env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_match_answers_line_by_line(folder: Path) -> None:
    """`wegwijs match` writes one line of JSON for each question, in order, and survives what is no question."""
    lines = [
        '{"q": "ik zoek een dokter zonder verzekering"}',
        "no json",
        '{"q": "أريد أن أموت", "lang": "ar"}',
        '{"x": 1}',
    ]
    ran = run("match", given="\n".join(lines), DATA_DIR=str(folder))
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert (ran.returncode, len(answers)) == (0, 4)
    assert set(answers[0]) == {"lang", "decision", "urgent", "topics", "ms"}
    assert (answers[0]["lang"], answers[0]["topics"][0][0]) == ("nl", "medical-doctor")
    assert (answers[2]["lang"], answers[2]["urgent"]) == ("ar", "medical-crisis")
    assert "error" in answers[1]
    assert "error" in answers[3]


def test_chat_talks_and_prints_transcripts(folder: Path) -> None:
    """`wegwijs chat` answers in words, with --transcript in text ids."""
    said = "hello\n2\n<voice>\n"
    assert "Welcome to Wegwijs" in run("chat", given=said, DATA_DIR=str(folder)).stdout
    lines = run("chat", "--transcript", given=said, DATA_DIR=str(folder)).stdout.splitlines()
    assert lines[0].startswith("language-ask [language:nl ")
    assert lines[1].startswith("welcome ask-anything [")
    assert lines[2].startswith("got-voice [")


MISTAKES = [
    (("serve",), {"PORT": "none"}, "WEGWIJS_PORT"),
    (("serve",), {"SECRET": "short"}, "WEGWIJS_SECRET"),
    (("serve",), {"TWILIO_AUTH_TOKEN": "x"}, "WEGWIJS_PUBLIC_URL"),
    (("match",), {"CONTENT_DIR": "/nowhere"}, "topics.toml"),
    (("review", "approve", "no-such-topic", "--lang", "ti", "--by", "x"), {}, "no-such-topic"),
]


@pytest.mark.parametrize(("command", "settings", "named"), MISTAKES)
def test_an_operators_mistake_is_plain(
    tmp_path: Path, command: tuple[str, ...], settings: dict[str, str], named: str
) -> None:
    """A mistake is said in plain lines on standard error that name it, with exit status 2 and no traceback."""
    ran = run(*command, **{"DATA_DIR": str(tmp_path), **settings})
    assert ran.returncode == 2
    assert named in ran.stderr
    assert "Traceback" not in ran.stderr + ran.stdout


def test_broken_content_is_listed_whole_at_the_start(tmp_path: Path) -> None:
    """A broken .ftl at the start gives every finding with file, line and column, and exit status 2."""
    broken = copied_content(tmp_path)
    (broken / "nl" / "day.ftl").write_text("day-centres =\n    .title = {\nday-food\n", encoding="utf-8")
    (broken / "ti" / "bot.ftl").write_text("menu-prompt = {$x", encoding="utf-8")
    ran = run("serve", DATA_DIR=str(tmp_path / "data"), CONTENT_DIR=str(broken))
    assert ran.returncode == 2
    assert "content/nl/day.ftl:2:14: " in ran.stderr
    assert "content/ti/bot.ftl:1:15: " in ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_doctor_says_what_works(folder: Path, tmp_path: Path) -> None:
    """`wegwijs doctor` has a line for each part; one that does not work gives exit status 1."""
    well = run("doctor", DATA_DIR=str(folder))
    assert (well.returncode, well.stdout.count("ok ")) == (0, len(well.stdout.splitlines()))
    broken = copied_content(tmp_path)
    (broken / "numbers.ftl").unlink()
    ill = run("doctor", DATA_DIR=str(folder), CONTENT_DIR=str(broken))
    assert ill.returncode == 1
    assert "NOT content:" in ill.stdout


def test_sweep_says_what_went(tmp_path: Path) -> None:
    """`wegwijs sweep` names each table and how many rows went."""
    ran = run("sweep", DATA_DIR=str(tmp_path))
    assert ran.returncode == 0
    assert "session: 0" in ran.stdout


def copied_content(folder: Path) -> Path:
    copy = folder / "content"
    for path in CONTENT.rglob("*"):
        if path.is_file():
            (copy / path.relative_to(CONTENT)).parent.mkdir(parents=True, exist_ok=True)
            (copy / path.relative_to(CONTENT)).write_bytes(path.read_bytes())
    return copy
