"""What in a place's own words makes a notice wait for a second pair of eyes: a way to reach somebody else.

People without papers are a target for traps, so a link, number or address is let through only when it is the place's
own. The words are read as a person would read them: invisible characters gone, digits of every script alike.
"""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

from bot.content.phones import Phone
from bot.content.places import Place

_DATE = re.compile(r"(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)")
_TIMES = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?:\s*[-–]\s*\d{1,2}[:.h]\d{2})?(?!\d)")
_DIGITS = re.compile(r"\+?\d(?:[\s()./\\·•*_-]*\d){5,}")
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\w.]{2,}", re.IGNORECASE)
_LINK = re.compile(
    r"\b(?:h(?:tt|xx)ps?\s?:|www\s?\.)\S*"
    r"|(?<![\w@.])(?:[\w-]+\s?(?:\.|\(dot\)|\[dot\])\s?)+"
    r"(?:nl|com|org|net|info|eu|be|de|fr|me|ly|io|app|link|site|online|xyz|ru|gl|cc|co|tk)\b(?:/\S*)?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.])@\w{3,}")
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b", re.IGNORECASE)
_STREET = re.compile(
    r"\b[^\W\d]\w*(?: [^\W\d]\w*)?"
    r"(?:straat|laan|weg|plein|gracht|kade|singel|dreef|dijk|steeg|markt|hof|park|pad|boulevard|brug|wal|haven)"
    r"\s?\d{1,4}[a-z]?\b"
    r"|\b\d{1,4},? (?:rue|avenue|place|boulevard)\b|\b(?:street|rue|avenue|شارع)\s+\w+\s+\d{1,4}\b",
    re.IGNORECASE,
)
_FEWEST_DIGITS = 3


def foreign_contacts(words: str, place: Place) -> tuple[str, ...]:
    """Which ways to reach somebody else the words hold: ``email``, ``link``, ``phone``, ``address``, each once."""
    return tuple(dict.fromkeys(_found(readable(words), place)))


def readable(words: str) -> str:
    """The words as they look: compatibility forms and every script's digits plain, what is invisible gone."""
    plain = unicodedata.normalize("NFKC", words)
    return "".join(_plain(character) for character in plain if unicodedata.category(character) not in {"Cf", "Mn"})


def cleaned(words: str) -> str:
    """The words in composed form, without control characters and half characters, and without space around them."""
    plain = unicodedata.normalize("NFC", words)
    kept = (mark for mark in plain if mark == "\n" or unicodedata.category(mark) not in {"Cc", "Cs"})
    return "".join(kept).strip()


def says_something(words: str) -> bool:
    """Whether there is a letter or a digit in it, and not only signs and pictures."""
    return any(character.isalnum() for character in words)


def _plain(character: str) -> str:
    digit = unicodedata.digit(character, None)
    return character if digit is None else str(digit)


def _found(words: str, place: Place) -> Iterator[str]:
    emails = _EMAIL.findall(words)
    if any(email.casefold() != (place.email or "").casefold() for email in emails):
        yield "email"
    rest = _EMAIL.sub(" ", words)
    if _HANDLE.search(rest) or any(_site(link) != _site(place.website or "") for link in _LINK.findall(rest)):
        yield "link"
    rest = _LINK.sub(" ", rest)
    if any(number not in _own_numbers(place) for number in _numbers(rest)):
        yield "phone"
    if not _is_own_address(rest, place):
        yield "address"


def _site(link: str) -> str:
    """The host of a link, which is what decides where one arrives; of a path beside it nothing is trusted less."""
    written = re.sub(r"\s", "", link).casefold()
    address = written if "//" in written else f"//{written}"
    return (urlsplit(address).hostname or written).removeprefix("www.")


def _numbers(words: str) -> Iterator[str]:
    """Numbers that could be dialled, as digits alone; dates and times are none."""
    rest = _TIMES.sub(" ", _DATE.sub(" ", words))
    for match in PhoneNumberMatcher(rest, "NL", leniency=Leniency.POSSIBLE):
        yield format_number(match.number, PhoneNumberFormat.E164).lstrip("+")
    for found in _DIGITS.findall(rest):
        yield _national(re.sub(r"\D", "", found))


def _national(digits: str) -> str:
    return f"31{digits[1:]}" if digits.startswith("0") and not digits.startswith("00") else digits.removeprefix("00")


def _own_numbers(place: Place) -> frozenset[str]:
    phones: list[Phone] = [phone for phone in (place.phone, place.whatsapp) if phone]
    digits = [re.sub(r"\D", "", phone.dial) for phone in phones]
    return frozenset((*digits, *(_national(number) for number in digits)))


def _is_own_address(words: str, place: Place) -> bool:
    own = " ".join(part for part in (place.address, place.postcode) if part).casefold().replace(" ", "")
    found = [*_POSTCODE.findall(words), *(match.group() for match in _STREET.finditer(words))]
    return all(_ending(one) in own for one in found)


def _ending(address: str) -> str:
    """The last word before the number and the number: "in de Schoolstraat 18" is "Schoolstraat 18"."""
    parts = address.casefold().split()
    kept = parts[-2:] if len(parts) > 1 and len(parts[-1]) <= _FEWEST_DIGITS + 2 else parts[-1:]
    return "".join(kept)
