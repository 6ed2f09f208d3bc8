"""The web chat as a channel: the answer is the page, the sender a random token in a cookie."""

import secrets

from bot.channels.base import Envelope, Style
from bot.messages import Message
from bot.privacy.address import Address

WEB = "web"
STYLE = Style(
    buttons=True,
    headings=True,
    isolates=True,
    links=True,
    label_limit=60,
    part_limit=100_000,
    reaches=False,
    is_a_page=True,
)

_TOKEN_BYTES = 32


def new_token() -> str:
    """A token that nobody can guess: 256 bits, base64url."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def envelope(token: str, message: Message, delivery: str) -> Envelope:
    """``delivery`` is the hidden number of the form that was sent, so that a reload asks nothing twice.

    What was said is part of the id, which is only ever hashed: a page that the browser restored has an old number.
    """
    return Envelope(WEB, Address(token), message, f"{token}:{delivery}:{message.choice or message.text}")
