"""Arabic in Latin letters written out in Arabic letters, so that an encoder which knows Arabic can read it.

A word that sounds like a word of the content becomes that word ("tbib" and "طبيب" share t-b-b); the others are
written letter by letter, which is what a reader would do.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.knowledge.arabic import sounds_of_arabic
from bot.knowledge.romanised import sounds_of_arabizi

_PAIRS = (("sh", "ش"), ("ch", "ش"), ("kh", "خ"), ("gh", "غ"), ("th", "ث"), ("dh", "ذ"), ("ou", "و"))
_LETTERS = str.maketrans(
    {
        "a": "ا", "b": "ب", "c": "ك", "d": "د", "e": "", "f": "ف", "g": "ج", "h": "ه", "i": "ي", "j": "ج", "k": "ك",
        "l": "ل", "m": "م", "n": "ن", "o": "و", "p": "ب", "q": "ق", "r": "ر", "s": "س", "t": "ت", "u": "و", "v": "ف",
        "w": "و", "x": "كس", "y": "ي", "z": "ز", "2": "ء", "3": "ع", "5": "خ", "6": "ط", "7": "ح", "8": "غ", "9": "ق",
    }
)  # fmt: skip
_GLUED = (("l", "ال"), ("f", "في "), ("b", "ب"), ("w", "و "))  # article and prepositions, written onto the next word
_SHORTEST = 3


class Transliteration:
    """Knows the Arabic words of the content by their sounds; the commonest word wins."""

    def __init__(self, words: Iterable[str]) -> None:
        counts = Counter(word for word in words if not word.isascii())
        self._by_sound: dict[str, str] = {}
        for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            self._by_sound.setdefault(sounds_of_arabic(word), word)

    def write(self, words: Sequence[str]) -> str:
        """A message in Arabic letters; numbers and words that are Arabic already stay."""
        return " ".join(word if word.isdigit() or not word.isascii() else self._word(word) for word in words)

    def _word(self, word: str) -> str:
        sounds = sounds_of_arabizi(word)
        if sounds in self._by_sound:
            return self._by_sound[sounds]
        for sound, written in _GLUED:
            if len(sounds) >= _SHORTEST and sounds.startswith(sound) and sounds[1:] in self._by_sound:
                return written + self._by_sound[sounds[1:]]
        for pair, letter in _PAIRS:
            word = word.replace(pair, letter)
        return word.translate(_LETTERS)
