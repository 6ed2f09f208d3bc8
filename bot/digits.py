"""Codes of digits that people type: in any script, in groups or not."""

import re
import unicodedata

_GROUP = 4
_BETWEEN = re.compile(r"[\s.\-\u2010-\u2015\u200e\u200f\u2066-\u2069]+")
_START = re.compile(r"^/start(?:@\w+)?\s+", re.IGNORECASE)


def digits_in(text: str, count: int) -> str | None:
    """The code of so many digits that a message consists of, also behind Telegram's /start; or None."""
    kept = _BETWEEN.sub("", _START.sub("", text.strip()))
    if len(kept) != count:
        return None
    digits = [unicodedata.digit(character, None) for character in kept]
    return None if None in digits else "".join(map(str, digits))


def grouped(code: str) -> str:
    """The code in groups of four."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
