"""Ge'ez letters folded as Tigrinya readers fold them, and the consonants of a word.

A Ge'ez letter is a consonant and a vowel: rows of eight code points from U+1200 on, so the consonant is the row.
Letters that sound alike are written for each other (ሠ for ሰ, ፀ for ጸ, ኣ for አ), so they become one.
"""

import re
import unicodedata

_ROW = 8
_FIRST, _LAST = 0x1200, 0x135A
_SAME_ROWS = {"ሐ": "ሀ", "ኀ": "ሀ", "ሠ": "ሰ", "ፀ": "ጸ", "ዐ": "አ", "ኸ": "ከ", "ዀ": "ኰ", "ቐ": "ቀ", "ቘ": "ቈ"}
_LABIAL = {"ቈ": "ቀ", "ኈ": "ሀ", "ኰ": "ከ", "ጐ": "ገ"}
_LABIAL_VOWELS = {0: 6, 2: 1, 5: 1}  # ጐ is read as ጎ, ኵ and ኲ as ኩ
_FOURTH_AS_FIRST = "አሀ"
_DOUBLED = re.compile(r"(\D)\1+")
_PUNCTUATION = re.compile("[\u1360-\u1368]")

_CONSONANTS = {
    "ሀ": "h", "ለ": "l", "መ": "m", "ረ": "r", "ሰ": "s", "ሸ": "S", "ቀ": "k", "በ": "b", "ቨ": "b", "ተ": "t", "ቸ": "C",
    "ነ": "n", "ኘ": "N", "አ": "", "ከ": "k", "ወ": "w", "ዘ": "z", "ዠ": "z", "የ": "y", "ደ": "d", "ጀ": "j", "ገ": "g",
    "ጠ": "t", "ጨ": "C", "ጰ": "p", "ጸ": "s", "ፈ": "f", "ፐ": "p",
}  # fmt: skip


def _row(letter: str) -> tuple[str, int]:
    code = ord(letter) - _FIRST
    return chr(_FIRST + code // _ROW * _ROW), code % _ROW


def _fold_letter(letter: str) -> str:
    if not _FIRST <= ord(letter) <= _LAST:
        return letter
    head, vowel = _row(letter)
    if head in _LABIAL or head in ("ዀ", "ቘ"):
        head = _LABIAL[_SAME_ROWS.get(head, head)]
        vowel = _LABIAL_VOWELS.get(vowel, vowel)
    head = _SAME_ROWS.get(head, head)
    if head in _FOURTH_AS_FIRST and vowel == 3:  # noqa: PLR2004 - the fourth vowel, a
        vowel = 0
    folded = chr(ord(head) + vowel)
    return folded if unicodedata.name(folded, "") else letter


_FOLDED = {code: _fold_letter(chr(code)) for code in range(_FIRST, _LAST + 1)}
_SKELETON = {code: _CONSONANTS.get(_row(_fold_letter(chr(code)))[0], "") for code in range(_FIRST, _LAST + 1)}


def fold_geez(text: str) -> str:
    """One letter for each sound, and a space for Ge'ez punctuation."""
    return _PUNCTUATION.sub(" ", text).translate(_FOLDED)


def sounds_of_geez(word: str) -> str:
    """The consonants of a word in Latin letters: the root under Tigrinya's changing vowels ("ምድቃስ" gives "mdks").

    ቀ and ከ are one, as in Latin letters people write either; doubled consonants are one.
    """
    sounds = "".join(_SKELETON.get(ord(letter), letter if letter.isascii() else "") for letter in word)
    return _DOUBLED.sub(r"\1", sounds)
