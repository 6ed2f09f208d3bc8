"""Logging cannot betray anybody."""

import io
import json
import logging

import pytest
import structlog

from bot.privacy.redaction import SAFE_FIELDS, describe

PLANTED = "+3197010200001"


@pytest.mark.parametrize("name", ["httpx", "telegram.Bot", "twilio.http_client", "uvicorn.error", "anything"])
def test_of_a_librarys_record_only_name_and_level_are_printed(log: io.StringIO, name: str) -> None:
    """Of a library's record only its logger's name and level are printed, whatever it says."""
    logging.getLogger(name).debug("message for %s", PLANTED, extra={"chat": PLANTED})
    assert log.getvalue() == f"DEBUG {name}\n"


def test_an_exception_is_named_and_placed_but_not_quoted(log: io.StringIO) -> None:
    """An exception's class and place are logged, never its message."""
    try:
        raise ValueError(PLANTED)
    except ValueError as error:
        logging.getLogger("library").exception("failed with %s", PLANTED)
        structlog.get_logger().error("failed", **describe(error))
        structlog.get_logger().error("failed", exc_info=error)
    logged = log.getvalue()
    assert PLANTED not in logged
    assert logged.count("ValueError") == 3
    assert logged.count("test_redaction.py:") == 3


def test_our_own_lines_carry_only_the_allowed_fields(log: io.StringIO) -> None:
    """A field that is not on the allow-list is dropped."""
    structlog.get_logger().info("received", channel="sms", text=PLANTED, address=PLANTED)
    line = json.loads(log.getvalue())
    assert line["channel"] == "sms"
    assert set(line) <= SAFE_FIELDS | {"event"}
