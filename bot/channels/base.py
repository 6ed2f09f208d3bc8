"""What every channel hands inward and takes back."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.messages import Message, Text
from bot.privacy.address import Address

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Envelope:
    """One inbound message.

    ``delivery`` is the provider's own id of it, by which a repetition is known; ``receipt`` what the provider
    wants back when it was a pressed button.
    """

    channel: str
    address: Address
    message: Message
    delivery: str
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice with its label in words."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """A link out of the conversation, in words."""

    uri: str
    label: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One reply in the words of one language and channel."""

    text: str
    heading: str = ""
    buttons: tuple[Button, ...] = ()
    links: tuple[Hyperlink, ...] = ()
    language: str = "en"


Wording = Callable[[Text], str]
"""Puts a text into the words of one language."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a channel can show.

    ``buttons``: choices are pressed; otherwise they are numbered in the text. ``isolates``: numbers and names
    are wrapped in U+2068 and U+2069 in right-to-left text; in an SMS one such character would triple the price.
    ``label_limit`` and ``part_limit`` count characters. ``pushes``: answers are sent by a call of our own, so a
    repeated delivery must not send again; elsewhere the answer is the response, and a repetition gets it again.
    ``reaches``: a person can be written to later, without having asked. ``is_a_page``: an answer always comes,
    because its place is on the screen already.
    """

    buttons: bool
    headings: bool
    isolates: bool
    links: bool
    label_limit: int
    part_limit: int
    pushes: bool = False
    reaches: bool = True
    is_a_page: bool = False


def dump_bubbles(bubbles: Sequence[Bubble]) -> bytes:
    plain = [
        [bubble.text, bubble.heading, bubble.language, _pairs(bubble.buttons), _pairs(bubble.links)]
        for bubble in bubbles
    ]
    return _JSON.encode(plain).encode("utf-8", "surrogatepass")


def load_bubbles(dumped: bytes) -> tuple[Bubble, ...]:
    """What ``dump_bubbles`` wrote; nothing was kept where it is empty."""
    return tuple(
        Bubble(
            text,
            heading,
            tuple(Button(id_, label) for id_, label in buttons),
            tuple(Hyperlink(uri, label) for uri, label in links),
            language,
        )
        for text, heading, language, buttons, links in json.loads(dumped or b"[]")
    )


def _pairs(pressed: Sequence[Button] | Sequence[Hyperlink]) -> list[tuple[str, str]]:
    return [(one.id if isinstance(one, Button) else one.uri, one.label) for one in pressed]
