"""The code of an invitation: twelve digits in three groups, easy to read out, to type on any phone and to scan."""

from bot.digits import digits_in, grouped

DIGITS = 12
"""About 40 bits: with a few tries an hour nobody guesses one of the few that hold for a week."""


def code_in(text: str) -> str | None:
    """The code that a message consists of, also behind Telegram's /start and in digits of any script; or None."""
    return digits_in(text, DIGITS)


def shown(code: str) -> str:
    """The code in its groups."""
    return grouped(code)
