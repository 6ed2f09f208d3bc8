"""Names as they are written on a phone: folded to plain letters, and to the sounds that survive another script."""

import re
import unicodedata
from collections.abc import Iterator

_LETTERS = str.maketrans(
    {
        "ى": "ي",
        "ة": "ه",
        "ـ": None,
        "گ": "ك",
        "ڤ": "ف",
        "پ": "ب",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "&": " en ",
    },
)
# Rows of the Ethiopic block that sound alike in Tigrinya names, as offsets of their first letters.
_SAME_ROW = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338, 0x12B8: 0x12A8}
_ROW = 8
_ETHIOPIC = range(0x1200, 0x1380)
_FIRST_ORDER_A = {"አ": "ኣ", "ሀ": "ሃ"}
_PREFIXES = ("وال", "بال", "لل", "ال", "ب", "ل", "و", "ف", "ኣብ", "ናብ", "ካብ", "ን", "ብ", "ዝ")
_RUN = re.compile(r"(.)\1+")
_WORD = re.compile(r"[^\W_]+")

_SOUNDS = {
    "B": "bpب",
    "F": "fvwف",
    "T": "tdتدطضثذظ",
    "K": "kgcqxكقغجخ",
    "S": "szسصزش",
    "R": "rر",
    "L": "lل",
    "M": "mم",
    "N": "nن",
}
_SOUND_OF = {letter: sound for sound, letters in _SOUNDS.items() for letter in letters}
_ETHIOPIC_SOUNDS = {
    0x1208: "L",
    0x1218: "M",
    0x1228: "R",
    0x1230: "S",
    0x1238: "S",
    0x1240: "K",
    0x1250: "K",
    0x1260: "B",
    0x1268: "F",
    0x1270: "T",
    0x1278: "S",
    0x1290: "N",
    0x12A8: "K",
    0x12C8: "F",
    0x12D8: "S",
    0x12E0: "S",
    0x12F0: "T",
    0x1300: "K",
    0x1308: "K",
    0x1320: "T",
    0x1338: "S",
    0x1348: "F",
    0x1350: "B",
}


def words(text: str) -> list[str]:
    """The words of the text as they are written."""
    return _WORD.findall(unicodedata.normalize("NFC", text).replace("&", " en "))


def fold(word: str) -> str:
    """The word without capitals, accents, vowel signs, and letters that are mixed up in writing."""
    plain = word.casefold()
    if plain.isascii():
        return plain
    bare = "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
    return "".join(map(_fold_ethiopic, bare.translate(_LETTERS)))


def without_prefixes(word: str) -> Iterator[str]:
    """The word, and what is left when its Arabic or Tigrinya "in", "to", "from" is taken off."""
    yield word
    if not word.isascii():
        for prefix in _PREFIXES:
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                yield word[len(prefix) :]


def skeleton(name: str) -> str:
    """The consonants of a folded name as classes of sound, the same for "kruispost" in every script."""
    return same_once("".join(map(_sound, name)))


def same_once(sounds: str) -> str:
    """Each run of one sound as a single sound."""
    return _RUN.sub(r"\1", sounds)


def _fold_ethiopic(char: str) -> str:
    code = ord(char)
    if code not in _ETHIOPIC:
        return char
    row = code - code % _ROW
    same = chr(_SAME_ROW.get(row, row) + code % _ROW)
    return _FIRST_ORDER_A.get(same, same)


def _sound(char: str) -> str:
    code = ord(char)
    return _ETHIOPIC_SOUNDS.get(code - code % _ROW, "") if code in _ETHIOPIC else _SOUND_OF.get(char, "")
