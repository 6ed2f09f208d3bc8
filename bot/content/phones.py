"""Phone numbers as volunteers write them, and as they are dialled and shown."""

import re
from contextlib import suppress
from dataclasses import dataclass

import phonenumbers

_SHORT_NUMBER = re.compile(r"1[0-9]{2,5}")
_DIALLED = re.compile(r"[0-9 ()+-]+")
_SERVICE_NUMBER = re.compile(r"0[89]00-?[0-9]{4}([0-9]{3})?")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number twice: ``dial`` for tel: links (E.164, or as dialled in the Netherlands), ``shown`` for people."""

    dial: str
    shown: str


def phone_advice(written: str) -> str:
    """The number that was probably meant, or how one is written."""
    with suppress(phonenumbers.NumberParseException):
        number = phonenumbers.parse(written, "NL")
        if phonenumbers.is_valid_number(number):
            return f'"{phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)}"'
    return '"+31201234567", "0800-1234" or "112"'


def is_dialled(written: str) -> bool:
    """Whether it can be dialled in the Netherlands as it is written, with blanks and dashes as people like them."""
    if read_phone(written):
        return True
    try:
        number = phonenumbers.parse(written, "NL")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) and _DIALLED.fullmatch(written) is not None


def read_phone(written: str) -> Phone | None:
    """A number in E.164, or a short or service number as it is dialled in the Netherlands; else None."""
    if written.startswith("+"):
        return _international(written)
    if _SHORT_NUMBER.fullmatch(written):
        short = phonenumbers.PhoneNumber(country_code=31, national_number=int(written))
        return Phone(written, written) if phonenumbers.is_possible_short_number_for_region(short, "NL") else None
    if _SERVICE_NUMBER.fullmatch(written):
        return Phone(written.replace("-", ""), written)
    return None


def _international(written: str) -> Phone | None:
    try:
        number = phonenumbers.parse(written)
    except phonenumbers.NumberParseException:
        return None
    dial = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if dial != written or not phonenumbers.is_valid_number(number):
        return None
    dutch = phonenumbers.PhoneNumberFormat.NATIONAL
    foreign = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    shown = phonenumbers.format_number(number, dutch if number.country_code == 31 else foreign)  # noqa: PLR2004
    return Phone(dial, shown)
