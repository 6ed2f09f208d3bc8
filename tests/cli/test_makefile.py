"""`make run` as somebody types it, with a stand-in for the service."""

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

from tests.conftest import ROOT

SERVICE = """\
#!/bin/sh
trap 'exit {status}' INT
echo "$1"
while :; do read line <&3 || :; done 3<>"{pipe}"
"""


LOST = "wait: No child processes"
"""What make 4.3 says instead when the signal reaches it just as it learns that the service has ended."""


def stopped(folder: Path, status: int) -> str:
    """What make says when Ctrl+C reaches all processes of the terminal and the service then ends with ``status``."""
    tries = (_stopped_once(Path(mkdtemp(dir=folder)), status) for _ in range(5))
    return next((said for said in tries if LOST not in said), LOST)


def _stopped_once(folder: Path, status: int) -> str:
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    service = folder / "wegwijs"
    service.write_text(SERVICE.format(status=status, pipe=pipe), encoding="utf-8")
    service.chmod(0o755)
    command = ["make", f"BIN={folder}", "--old-file=.venv/run-ready", "run"]
    bare = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}  # "make test" runs us
    with subprocess.Popen(  # noqa: S603 -- our own Makefile
        command, cwd=ROOT, env=bare, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stdout is not None
            started = [process.stdout.readline() for _ in range(2)]
            assert started == ["Starting Wegwijs. Stop it with Ctrl+C.\n", "serve\n"]
            os.killpg(process.pid, signal.SIGINT)
            return process.communicate(timeout=60)[1]
        finally:
            with suppress(ProcessLookupError):  # whoever does not end is not waited for
                os.killpg(process.pid, signal.SIGKILL)


def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    """Who stops the service reads no error: it ended as it was asked to."""
    assert "Error" not in stopped(tmp_path, 130)


def test_a_service_that_fails_is_an_error(tmp_path: Path) -> None:
    """Only the stop is quiet: another end is still told."""
    assert "Error 3" in stopped(tmp_path, 3)
