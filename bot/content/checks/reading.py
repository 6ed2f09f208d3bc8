"""Whether somebody can read it who left school early and reads in a second language: B1."""

import re
from collections.abc import Iterator
from functools import cache

from textstat.textstat import textstatistics  # type: ignore[import-untyped]

from bot.content.articles import Article
from bot.content.checks.subject import LANGUAGE_NAMES, Subject, blanked
from bot.content.findings import Finding
from bot.content.fluent import Phrase
from bot.messages import LANGUAGES

LONGEST_SENTENCE = {"nl": 25, "en": 25, "fr": 25, "ar": 22, "ti": 20}
"""Words. Arabic and Tigrinya write articles, prepositions and pronouns into the word, so a word weighs more."""

HARDEST = {"nl": 40, "en": 40, "fr": 45}
"""LIX: words a sentence plus the percentage of words above six letters. 40 is the upper end of everyday prose;
French words run longer. https://readable.com/readability/lix-rix-readability-formulas/"""

_SENTENCE_END = re.compile(r"(?<=[.!?؟።፧:;؛])[\"'”»)\u2069]*\s+|\s+(?=[\"“«(])")


def long_sentences(subject: Subject) -> Iterator[Finding]:
    for language in LANGUAGES:
        for phrase in subject.said(language):
            yield from _long(phrase, language)


def _long(phrase: Phrase, language: str) -> Iterator[Finding]:
    most = LONGEST_SENTENCE[language]
    for line, column, words in phrase.lines():
        for start, sentence in _sentences(blanked(words)):
            count = len(sentence.split())
            if count > most:
                message = f"This sentence has {count} words: make two of it, of at most {most} words each."
                yield phrase.finding(message, line, column + start)


def _sentences(words: str) -> Iterator[tuple[int, str]]:
    """Each sentence with its offset. A list behind a colon and what is quoted are read by themselves."""
    start = 0
    for end in _SENTENCE_END.finditer(words):
        yield start, words[start : end.start()]
        start = end.end()
    yield start, words[start:]


def hard_texts(subject: Subject) -> Iterator[Finding]:
    """Articles above B1, in the languages for which there is a measure."""
    for (topic, language), article in subject.content.articles.items():
        if language in HARDEST:
            level = reading_level(article)
            if level > HARDEST[language]:
                message = (
                    f"This is hard to read (LIX {level:.0f}, {LANGUAGE_NAMES[language]} may have "
                    f"{HARDEST[language]}): use shorter sentences and shorter words."
                )
                yield subject.part(topic, language, "text").finding(message)


def reading_level(article: Article) -> float:
    return float(_statistics().lix(article.text))


@cache
def _statistics() -> textstatistics:
    return textstatistics()
