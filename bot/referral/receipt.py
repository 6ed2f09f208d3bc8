"""The receipt of a referral: eleven digits, the last of which tells a slip of the finger.

Rule 1: the place learns the first group and nothing else of it.
https://en.wikipedia.org/wiki/Damm_algorithm: one wrong digit, or two neighbours exchanged, are always noticed.
"""

import re

from stdnum import damm

from bot.digits import digits_among, digits_in, grouped

_WRITTEN = re.compile(r"\d{4}\D{0,2}\d{4}\D{0,2}\d{3}")

RANDOM_DIGITS = 10
"""33 bits: what is drawn at random; one check digit follows."""

DIGITS = RANDOM_DIGITS + 1
LABEL = 4
"""So many digits of it, the first group, the place sees."""


def make(random10: int) -> str:
    """The receipt of a number below 10 ** ``RANDOM_DIGITS``."""
    drawn = f"{random10:0{RANDOM_DIGITS}d}"
    return drawn + str(damm.calc_check_digit(drawn))


def shown(code: str) -> str:
    """The receipt in its groups: "1234 5678 901"."""
    return grouped(code)


def receipt_in(text: str) -> str | None:
    """The eleven digits that a message consists of, in any script and grouping; sound or not."""
    return digits_in(text, DIGITS)


def receipt_among(text: str) -> str | None:
    """The first sound receipt that stands among words: nine of ten other numbers of eleven digits are not sound."""
    return next((code for code in digits_among(text, DIGITS) if is_sound(code)), None)


def beside_receipt(text: str) -> str:
    """What a message says besides its receipt, whose digits say nothing: a 112 among them is no call for help."""
    return _WRITTEN.sub(" ", text) if receipt_among(text) else text


def is_sound(code: str) -> bool:
    """Whether the check digit fits."""
    return len(code) == DIGITS and bool(damm.is_valid(code))


def label_of(code: str) -> str:
    """What the place sees of a receipt."""
    return code[:LABEL]
