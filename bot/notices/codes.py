"""The code of an invitation: twelve digits in three groups, easy to read out, to type on any phone and to scan."""

import re
import unicodedata

DIGITS = 12
"""About 40 bits: with a few tries an hour nobody guesses one of the few that hold for a week."""

_GROUP = 4
_BETWEEN = re.compile(r"[\s.\-\u2010-\u2015\u200e\u200f\u2066-\u2069]+")
_START = re.compile(r"^/start(?:@\w+)?\s+", re.IGNORECASE)


def code_in(text: str) -> str | None:
    """The code that a message consists of, also behind Telegram's /start and in digits of any script; or None."""
    kept = _BETWEEN.sub("", _START.sub("", text.strip()))
    if len(kept) != DIGITS:
        return None
    digits = [unicodedata.digit(character, None) for character in kept]
    return None if None in digits else "".join(map(str, digits))


def shown(code: str) -> str:
    """The code in its groups."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
