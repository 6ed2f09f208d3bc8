"""Notices what a person need not send: a V-number, BSN, date of birth, address, phone number or e-mail address.

Nothing of it is kept in any case; the person is told that it is not needed.
"""

import re

from phonenumbers import PhoneNumberMatcher

_BSN_DIGITS = 9
_BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_V_NUMBER = re.compile(r"(?<!\d)\d{3}[. ]?\d{3}[. ]?\d{4}(?!\d)")  # ten digits, on IND letters as 123.456.7890
_NINE_DIGITS = re.compile(r"(?<!\d)(?:\d[ .]?){8}\d(?!\d)")
_DATE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d(?!\d)")
_DATE_YEAR_FIRST = re.compile(r"(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)")
_POSTCODE = re.compile(r"\b[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})\b")
_STREET = re.compile(r"\b\w{3,}(?:straat|laan|weg|plein|gracht|kade|singel|dreef) ?\d{1,4}\b", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]{2,}")
_LONGEST_READ = 2000  # characters; nobody hides a number behind more


def holds_private_details(text: str) -> bool:
    """Whether something in the text looks like a detail by which a person could be found."""
    read = text[:_LONGEST_READ]
    if not any(character.isdigit() or character == "@" for character in read):
        return False
    patterns = (_V_NUMBER, _DATE, _DATE_YEAR_FIRST, _POSTCODE, _STREET, _EMAIL)
    return any(pattern.search(read) for pattern in patterns) or _holds_bsn(read) or _holds_phone_number(read)


def _holds_bsn(text: str) -> bool:
    return any(_is_bsn(re.sub(r"\D", "", found)) for found in _NINE_DIGITS.findall(text))


def _is_bsn(digits: str) -> bool:
    """The eleven-test of the Dutch citizen service number (Regeling burgerservicenummer)."""
    total = sum(weight * int(digit) for weight, digit in zip(_BSN_WEIGHTS, digits, strict=True))
    return len(digits) == _BSN_DIGITS and total % 11 == 0


def _holds_phone_number(text: str) -> bool:
    return PhoneNumberMatcher(text, "NL").has_next()
