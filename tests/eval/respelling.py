"""The same words as another keyboard writes them: what folding is there for."""

import unicodedata

_HAMZA = str.maketrans("أإآةىؤ", "اااهيو")  # a phone without the long press, and Egypt's habit of ه and ي
_QUOTES = str.maketrans("'’", "’'")  # some phones curl it
_ROW = 8  # a Ge'ez consonant with its vowels
_OTHER_ROW = {0x1230: 0x1220, 0x1338: 0x1340}  # ሰ as ሠ, and Eritrea's ጸ as Tigray's ፀ
_GEEZ = {begin + vowel: other + vowel for begin, other in _OTHER_ROW.items() for vowel in range(_ROW)} | {
    ord("ኣ"): "አ"  # as on a keyboard for Amharic
}


def respelt(text: str, language: str) -> str:
    """The text without accents, without hamza, or with the letter that sounds the same."""
    if language == "ar":
        return text.translate(_HAMZA)
    if language == "ti":
        return text.translate(_GEEZ)
    apart = unicodedata.normalize("NFD", text.translate(_QUOTES))
    return "".join(mark for mark in apart if not unicodedata.combining(mark))
