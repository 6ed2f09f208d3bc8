"""Arabic letters folded to one spelling, and a Latin skeleton.

The folds are those of Arabic retrieval since Larkey, Ballesteros and Connell, "Light stemming for Arabic
information retrieval" (2002): alef forms to alef, alef maqsura to ya, ta marbuta to ha, no vowels, no tatweel.
"""

import re

_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_LETTERS = str.maketrans("أإآٱىةؤئکیګگڭݣپچڤڨہھە", "اااايهويكيككككبجفقههه")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_STRETCHED = re.compile(r"([\u0621-\u064a])\1{2,}")
_SEMIVOWELS = re.compile("[wy]")
_DOUBLED = re.compile(r"(\D)\1+")

_SOUNDS = {
    "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "5", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "S", "ص": "s", "ض": "d", "ط": "t", "ظ": "d", "ع": "3", "غ": "g", "ف": "f", "ق": "9", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y",
}  # fmt: skip


def fold_arabic(text: str) -> str:
    """One spelling for the same Arabic word, with plain digits."""
    folded = _MARKS.sub("", text).translate(_LETTERS).translate(_DIGITS)
    return _STRETCHED.sub(r"\1", folded)


def sounds_of_arabic(word: str) -> str:
    """The consonants of a folded Arabic word, as ``sounds_of_arabizi`` writes them: w and y count only at the start."""
    sounds = "".join(_SOUNDS.get(letter, letter if letter.isdigit() else "") for letter in word)
    return _DOUBLED.sub(r"\1", sounds[:1] + _SEMIVOWELS.sub("", sounds[1:]))
