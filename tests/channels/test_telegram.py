"""Telegram's updates in, and what its errors mean."""

import json

import pytest

from bot.channels.telegram import TelegramChannel
from bot.errors import Forged
from bot.messages import Attachment, Coordinates, Message
from tests.conftest import ROOT

RECORDED = json.loads((ROOT / "tests" / "channels" / "telegram-updates.json").read_text(encoding="utf-8"))

telegram = TelegramChannel("700:invented-token", "http://127.0.0.1:9", "the secret")


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_recorded_updates(name: str) -> None:
    """Each kind of update becomes the message that it holds; what is none of ours, new or broken becomes none."""
    update, expected = RECORDED[name]["update"], RECORDED[name]["expected"]
    envelope = telegram.parse(update)
    if expected is None:
        assert envelope is None
        return
    assert envelope is not None
    assert (envelope.channel, envelope.address.reveal()) == ("telegram", "700000001")
    assert (envelope.delivery, envelope.receipt) == (str(update["update_id"]), expected.get("receipt", ""))
    place = expected.get("location")
    assert envelope.message == Message(
        text=expected.get("text", ""),
        choice=expected.get("choice"),
        attachment=Attachment(expected["attachment"]) if "attachment" in expected else None,
        location=Coordinates(*place) if place else None,
    )


def test_there_are_recorded_updates() -> None:
    """Every attachment is among the recorded updates."""
    kinds = {(one["expected"] or {}).get("attachment") for one in RECORDED.values()}
    assert kinds >= {kind.value for kind in Attachment}


@pytest.mark.parametrize("secret", ["", "wrong", "the secret "])
def test_a_wrong_secret_is_refused(secret: str) -> None:
    """A webhook call without our secret is forged."""
    with pytest.raises(Forged):
        telegram.verify(secret)
    telegram.verify("the secret")
