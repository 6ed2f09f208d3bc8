"""Latin letters: accents, apostrophes and stretched letters, for Dutch, English, French and romanised messages."""

import re
import unicodedata

_APOSTROPHE = re.compile("['’`´]")
_ELISION = re.compile(r"\b([cdjlmnst]|qu)['’`´](?=\w)")  # French j'ai, l'hôpital, qu'il
_INNER = re.compile(r"(?<=\w)['’`´](?=\w)")  # can't, foto's
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})


def fold_latin(text: str) -> str:
    """Lower-case text without accents or apostrophes: "J'ai été" becomes "j ai ete", "can't" becomes "cant"."""
    plain = text.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFD", plain)
        plain = "".join(mark for mark in decomposed if not unicodedata.combining(mark)).translate(_LIGATURES)
    return _INNER.sub("", _ELISION.sub(r"\1 ", plain)) if _APOSTROPHE.search(plain) else plain
