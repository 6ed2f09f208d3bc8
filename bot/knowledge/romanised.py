"""Arabic and Tigrinya in Latin letters: reduced to the same consonants as their own scripts.

Vowels are written as everybody likes (wein, win, ween) and hardly carry the word in these languages; consonants do.
So "fin n9der" and "فين نقدر" share their sounds, as do "hakim yedliyeni" and "ሓኪም የድልየኒ".
"""

import re

# Longest first. Habits: Levantine 7 3 5 2, Maghrebi 9 and ch, French spelling (ou, dj), Egyptian g for jeem stays g.
_ARABIZI = (
    ("tch", "S"), ("sch", "S"), ("3'", "g"), ("7'", "5"), ("gh", "g"), ("kh", "5"), ("sh", "S"), ("ch", "S"),
    ("th", "t"), ("dh", "d"), ("dj", "j"), ("ph", "f"), ("ou", "u"), ("7", "h"), ("8", "g"), ("6", "t"), ("2", ""),
    ("x", "5"), ("q", "9"), ("c", "k"), ("p", "b"), ("v", "f"),
)  # fmt: skip
_TIGRINYA = (
    ("tsh", "C"), ("sh", "S"), ("ch", "C"), ("ts", "s"), ("tz", "s"), ("kh", "k"), ("qh", "k"), ("gh", "g"),
    ("gn", "N"), ("ny", "N"), ("zh", "z"), ("th", "t"), ("ph", "f"), ("x", "s"), ("q", "k"), ("c", "k"), ("v", "b"),
    ("3", ""), ("7", "h"), ("2", ""), ("9", "k"), ("4", ""),
)  # fmt: skip
_VOWELS = re.compile("[aeiou]")
_SEMIVOWELS = re.compile("[wy]")
_DOUBLED = re.compile(r"(\D)\1+")
_NUMBER = re.compile(r"\d+")


def _spell(word: str, table: tuple[tuple[str, str], ...]) -> str:
    for written, sound in table:
        word = word.replace(written, sound)
    return word


def sounds_of_arabizi(word: str) -> str:
    """The consonants of a folded Latin word read as Arabic; a number stays what it is."""
    if _NUMBER.fullmatch(word):
        return word
    sounds = _VOWELS.sub("", _spell(word, _ARABIZI))
    return _DOUBLED.sub(r"\1", sounds[:1] + _SEMIVOWELS.sub("", sounds[1:]))


def sounds_of_latin_tigrinya(word: str) -> str:
    """The consonants of a folded Latin word read as Tigrinya; a number stays what it is."""
    if _NUMBER.fullmatch(word):
        return word
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", _spell(word, _TIGRINYA)))
