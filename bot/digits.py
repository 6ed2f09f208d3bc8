"""Codes of digits that people type: in any script, in groups or not."""

import re
import unicodedata
from collections.abc import Iterator

_GROUP = 4
_BETWEEN = re.compile(r"[\s.\-\u2010-\u2015\u200e\u200f\u2066-\u2069]+")
_MARKS = re.compile(r"[\u200e\u200f\u2066-\u2069]")
_WORD = re.compile(r"\w+")
_END = re.compile(r"[\n\r]|[.,;:!?\u060c\u061b\u1362\u1363](?=\s)")
_NUMBER = re.compile(r"[^\d+/=@#&%\u20ac$\u00a3]*(\d(?:.*\d)?)[^\d+/=@#&%\u20ac$\u00a3]*")
_JOINT = re.compile(r"[ \t\u00a0\u202f.\-\u2010-\u2015]{1,2}")
_START = re.compile(r"^/start(?:@\w+)?\s+", re.IGNORECASE)


def digits_in(text: str, count: int) -> str | None:
    """The code of so many digits that a message consists of, also behind Telegram's /start; or None."""
    kept = _BETWEEN.sub("", _START.sub("", text.strip()))
    if len(kept) != count:
        return None
    digits = [unicodedata.digit(character, None) for character in kept]
    return None if None in digits else "".join(map(str, digits))


def digits_among(text: str, count: int) -> Iterator[str]:
    """The codes of so many digits that stand among words, whole or in groups of four, in any script.

    What is longer, grouped otherwise, or part of an amount, an address or a word with letters in it is none.
    """
    shapes = ([count], [len(group) for group in grouped("0" * count).split()])
    for phrase in _END.split(_WORD.sub(_number_or_end, _MARKS.sub("", text))):
        written = _NUMBER.fullmatch(phrase)
        groups = _JOINT.split(written[1]) if written else []
        if [len(group) for group in groups] in shapes and all(group.isdecimal() for group in groups):
            yield "".join(str(unicodedata.decimal(digit)) for digit in "".join(groups))


def grouped(code: str) -> str:
    """The code in groups of four."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def _number_or_end(word: re.Match[str]) -> str:
    return word[0] if word[0].isdecimal() else "\n"
