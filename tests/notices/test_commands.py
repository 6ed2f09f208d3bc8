"""`wegwijs notice ...` and `wegwijs place token` as an operator types them, on a store of its own."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.errors import OperatorError
from tests.conftest import CONTENT, SECRET

PLACE = "villa-vrede-utrecht"


@pytest.fixture(autouse=True)
def _operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The settings of an operator with an empty store; the logging that a command sets up is put back."""
    for name, value in (("DATA_DIR", tmp_path), ("CONTENT_DIR", CONTENT), ("SECRET", SECRET)):
        monkeypatch.setenv(f"WEGWIJS_{name}", str(value))
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def wegwijs(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def test_a_notice_is_added_listed_and_ended() -> None:
    """A notice shows how it reads in five languages, is listed for every later command, and ends."""
    added = wegwijs("notice", "add", PLACE, "closed")
    assert (added.exit_code, added.stderr) == (0, "")
    assert "  nl  Villa Vrede is gesloten tot nader bericht.\n" in added.stdout
    assert len(added.stdout.splitlines()) == 6
    id_ = added.stdout.split()[0]
    assert wegwijs("notice", "list").stdout.startswith(f"{id_} {PLACE} closed\n")
    assert wegwijs("notice", "end", id_).stdout == f"{id_} {PLACE}: ended\n"
    assert wegwijs("notice", "list").stdout == ""


def test_a_waiting_notice_is_approved() -> None:
    """A message with a number waits, says why, and an operator lets it through."""
    added = wegwijs("notice", "add", PLACE, "message", "--text", "nl=Bel 0612345678")
    assert "It has a phone number that is not this place's own." in added.stdout
    id_ = added.stdout.split()[0]
    assert f"{id_} {PLACE} message (waits)\n" in wegwijs("notice", "list", "--place", PLACE).stdout
    assert wegwijs("notice", "approve", id_).stdout == f"{id_} {PLACE}: published\n"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (
            ("add", "nowhere", "closed"),
            "There is no place nowhere: the name of a file in content/places without .toml.",
        ),
        (("add", PLACE, "closed", "--from", "soon"), 'soon is no moment: write "2026-12-25" or "2026-12-25 14:00".'),
        (("add", PLACE, "message", "--text", "Soup"), "Write the words with their language, one of nl, en, ar, fr, ti"),
        (("add", PLACE, "hours", "--hours", "late"), "These hours are not clear. Write them like 10:00-12:00."),
        (("end", "nothing"), "There is no notice nothing to change: see `wegwijs notice list`."),
    ],
)
def test_a_mistake_is_one_plain_line(words: tuple[str, ...], error: str) -> None:
    """What was typed wrong is one line that says what to do."""
    answer = wegwijs("notice", *words)
    assert isinstance(answer.exception, OperatorError)
    assert (answer.stdout, str(answer.exception).count("\n")) == ("", 0)
    assert error in str(answer.exception)


def test_a_token_is_shown_once(tmp_path: Path) -> None:
    """The token is printed and stands nowhere in the store; revoking says how many there were."""
    token = wegwijs("place", "token", PLACE).stdout.strip()
    assert len(token) > 40
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert PLACE.encode() in stored  # it is the store that was looked into
    assert token.encode() not in stored
    assert wegwijs("place", "token", PLACE, "--revoke").stdout == "Ended: 1\n"
