"""One spelling for what people type: the words of a message, folded per script.

Every function is pure; folding twice is folding once; a message that has a letter or a digit keeps a word.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.arabic import fold_arabic
from bot.knowledge.geez import fold_geez
from bot.knowledge.latin import fold_latin

Script = Literal["latin", "arabic", "geez", "other", "none"]

LONGEST = 600  # characters that are read; a need is said before that, and time must not grow with the text

_BLANK = ("Cc", "Zs", "Zl", "Zp")
_UNSEEN = ("Cf", "Co", "Cn", "Cs")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_SCRIPT = (
    ("latin", re.compile("[A-Za-z\u00c0-\u024f]")),
    ("arabic", re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")),
    ("geez", re.compile("[\u1200-\u139f\u2d80-\u2ddf]")),
)


def readable(text: str) -> str:
    """The part of a message that is read: compatible forms, without lone surrogates, controls and invisible marks."""
    shown = text[:LONGEST]
    if not shown.isascii():
        shown = unicodedata.normalize("NFKC", shown.encode("utf-8", "ignore").decode("utf-8"))
    if shown.isprintable():
        return shown
    return "".join(" " if unicodedata.category(mark) in _BLANK else mark for mark in shown
                   if unicodedata.category(mark) not in _UNSEEN)  # fmt: skip


def script_of(text: str) -> Script:
    """The script of most letters."""
    if text.isascii():
        return "latin" if any(map(str.isalpha, text)) else "none"
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPT}
    letters = sum(map(str.isalpha, text))
    name, most = max(counts.items(), key=lambda item: item[1])
    if most * 2 >= letters and most:
        return name  # type: ignore[return-value]
    return "other" if letters else "none"


def fold(text: str) -> str:
    """Readable text in one spelling per script, lower case; punctuation stays."""
    folded = fold_latin(text)
    return _STRETCHED.sub(r"\1", folded if folded.isascii() else fold_geez(fold_arabic(folded)))


def as_written(readable_text: str) -> str:
    """The words of a readable text in lower case, not folded: to tell quickly whether two messages are the same."""
    return " ".join(_WORD.findall(readable_text.casefold()))


def words_of(text: str) -> list[str]:
    """The folded words of a message, in order."""
    return _WORD.findall(fold(readable(text)))


@dataclass(frozen=True, slots=True)
class Said:
    """A message read once for every stage: as it can be read, its script, and its folded words."""

    shown: str
    script: Script
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Said":
        shown = readable(text)
        return cls(shown, script_of(shown), tuple(_WORD.findall(fold(shown))))
