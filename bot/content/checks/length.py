"""Whether every text fits where it is sent, and what it costs there."""

from collections.abc import Iterator

from bot.content.checks.subject import LANGUAGE_NAMES, Subject, blanked
from bot.content.cost import outside_gsm, segments
from bot.content.findings import Finding
from bot.content.fluent import Phrase
from bot.content.guides import guide_texts
from bot.messages import Text

LONGEST_TITLE = 24
"""Characters of a row in a WhatsApp list, the shortest of all buttons:
https://developers.facebook.com/docs/whatsapp/guides/interactive-messages"""

SHORT_SEGMENTS = {"nl": 2, "en": 2, "fr": 3, "ar": 4, "ti": 4}
"""What one answer by SMS may cost in each language."""

LONGEST_BUBBLE = 1600
"""Characters of one message by Twilio, SMS and WhatsApp alike: https://www.twilio.com/docs/api/errors/21617"""

PLACE_TEXT = {"for": 90, "entry": 110}
"""Characters of who a place is for, and of how one gets in."""

MOST_WORDS = 130
"""Words of a whole article that somebody reads to the end on a small screen."""

CHEAP = ("nl", "en")
"""Languages that can do with the letters of GSM-7; one other character more than doubles the price of an SMS."""


def long_titles(subject: Subject) -> Iterator[Finding]:
    for (topic, language), article in subject.content.articles.items():
        if len(article.title) > LONGEST_TITLE:
            message = f"The title has {len(article.title)} characters: WhatsApp shows {LONGEST_TITLE}, make it shorter."
            yield subject.part(topic, language, "title").finding(message)


def expensive_shorts(subject: Subject) -> Iterator[Finding]:
    for (topic, language), article in subject.content.articles.items():
        cost, most = segments(article.short), SHORT_SEGMENTS[language]
        if cost > most:
            message = (
                f"The short text costs {cost} SMS segments ({len(article.short)} characters), "
                f"{LANGUAGE_NAMES[language]} may cost {most}: make it shorter."
            )
            yield subject.part(topic, language, "short").finding(message)


def long_articles(subject: Subject) -> Iterator[Finding]:
    for (topic, language), article in subject.content.articles.items():
        words = len(article.text.split())
        if words > MOST_WORDS:
            message = f"The text has {words} words ({segments(article.text)} SMS segments): keep it to {MOST_WORDS}."
            yield subject.part(topic, language, "text").finding(message)


def long_bubbles(subject: Subject) -> Iterator[Finding]:
    """A text that no longer fits into one message of every channel."""
    for language, texts in subject.content.texts.items():
        for phrase in subject.said(language):
            arguments = dict.fromkeys(texts.arguments(phrase.id), "-")
            length = len(texts.render(Text(phrase.id, arguments), isolate=False))
            if length > LONGEST_BUBBLE:
                yield phrase.finding(f"This has {length} characters: SMS and WhatsApp carry {LONGEST_BUBBLE}.")


def long_guide_texts(subject: Subject) -> Iterator[Finding]:
    """A question, button or outcome of a guide that is too long for where it is shown."""
    limits = {id_: most for guide in subject.content.guides.values() for id_, most in guide_texts(guide).items()}
    for texts in subject.content.texts.values():
        for id_, most in limits.items():
            if texts.has(id_):
                length = len(texts.render(Text(id_, dict.fromkeys(texts.arguments(id_), "-")), isolate=False))
                if length > most:
                    yield texts.phrases[id_].finding(f"This has {length} characters: keep it to {most}.")


def long_place_texts(subject: Subject) -> Iterator[Finding]:
    """Three places with their words make one answer."""
    for language in subject.content.texts:
        for phrase in subject.said(language):
            most = PLACE_TEXT.get(phrase.id.rpartition(".")[2]) if phrase.id.startswith("place-") else None
            length = len(phrase.raw.partition("=")[2].strip())
            if most and length > most:
                yield phrase.finding(f"This has {length} characters: keep it to {most}, three places make one answer.")


def expensive_letters(subject: Subject) -> Iterator[Finding]:
    for language in CHEAP:
        for phrase in subject.said(language):
            yield from _expensive(phrase)


def _expensive(phrase: Phrase) -> Iterator[Finding]:
    for line, column, words in phrase.lines():
        letters = outside_gsm(blanked(words))
        if letters:
            named = " ".join(letters).replace("\t", "A tab")
            message = f"{named} makes an SMS cost more than double: write it with plain letters, signs or spaces."
            yield phrase.finding(message, line, column + words.index(letters[0]))
