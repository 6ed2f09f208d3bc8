"""Logging that cannot betray anybody.

Our own log lines are an event name and fields from an allow-list. Of a library's record only the logger's
name, the level and the class of an exception are printed: httpx prints the Telegram token in URLs at INFO,
python-telegram-bot prints chat ids and bodies at DEBUG, and no list of such habits is ever complete.
"""

import logging
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any, TextIO

import structlog

SAFE_FIELDS = frozenset({
    "attempt", "channel", "count", "counts", "decision", "directory", "error", "findings", "host", "kind",
    "language", "level", "milliseconds", "mode", "port", "retry_after", "setting", "status", "text_ids",
    "timestamp", "topic", "urgent", "version", "where",
})  # fmt: skip
"""The only fields that a log line may carry. None of them ever holds something that a person wrote or is."""

_DEEPEST_FRAMES = 4
_LEVELS = logging.getLevelNamesMapping()


def set_up_logging(level: str, stream: TextIO | None = None) -> None:
    """Send all logging of this process, ours and the libraries', through the two filters of this file."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_LibraryFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel("DEBUG" if level == "DEBUG" else max(level, "WARNING", key=_LEVELS.__getitem__))
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_safe_fields,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(stream or sys.stderr),
        cache_logger_on_first_use=False,
    )


def only_safe_fields(_logger: object, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Drop each field that is not on the allow-list; exceptions become their class and place."""
    kept = {name: value for name, value in event.items() if name in SAFE_FIELDS or name == "event"}
    error = event.get("exc_info")
    return kept | describe(error) if isinstance(error, BaseException) else kept


def describe(error: BaseException) -> dict[str, str]:
    """What failed and where, without the error's message, which may quote what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST_FRAMES:]
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return {"error": type(error).__qualname__, "where": where}


class _LibraryFormatter(logging.Formatter):
    """A library's record without its message and arguments."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        fields = describe(error) if error else {}
        return " ".join([record.levelname, record.name, *(f"{name}={value}" for name, value in fields.items())])
