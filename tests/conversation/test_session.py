"""What is remembered of a conversation between two messages."""

import json

from bot.conversation.session import Session


def test_what_a_newer_version_remembers_is_left_alone() -> None:
    """After a step back to an older version of this service people go on where they were."""
    known = Session(language="ti", city="utrecht", offered=("menu", "back"))
    newer = {**json.loads(known.dump()), "mood": "fine"}
    assert Session.load(json.dumps(newer).encode()) == known


def test_another_format_starts_anew_in_the_same_language() -> None:
    """What cannot be read at all costs the conversation, and not its language."""
    newer = {**json.loads(Session(language="ti", city="utrecht").dump()), "format": 99}
    assert Session.load(json.dumps(newer).encode()) == Session(language="ti")
