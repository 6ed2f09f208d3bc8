"""The matcher: learns from the corpus once, then understands one message at a time.

Order of deciding: commands and small talk (whole messages), danger (whole lines, signs, then meaning), then topics.
"""

from pathlib import Path

from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder
from bot.knowledge.language import Languages
from bot.knowledge.normalise import Said
from bot.knowledge.phrases import Phrases
from bot.knowledge.ranking import Ranked, Ranking
from bot.knowledge.thresholds import Limits, of_language
from bot.knowledge.understanding import Decision, Understanding


class Matcher:
    """Pure after construction, safe for threads, and never raises on any text."""

    def __init__(self, corpus: Corpus, encoder: Encoder | None = None, cache: Path | None = None) -> None:
        self._languages = Languages(
            {
                language: [Said.of(ask) for asks in topics.values() for ask in asks]
                for language, topics in corpus.asks.items()
            }
        )
        self._phrases = Phrases(corpus.lexicons)
        self._ranking = Ranking(corpus, encoder, cache)

    def language_of(self, text: str, chosen: str | None = None) -> str | None:
        """The language to answer in, or None when it is none of the five."""
        return self._languages.of(Said.of(text), chosen)

    def understand(self, text: str, chosen: str | None = None) -> Understanding:
        """What the message means; ``chosen`` is the language that the person chose before."""
        said = Said.of(text)
        found = self._phrases.whole(said.words, chosen)
        if chosen and _is_one_sound(said) and not (found and chosen in found.languages):
            return self._meant(said, chosen)
        if found:
            guess = found.language if found.language == chosen else self._languages.of(said, chosen)
            language = guess if guess in found.languages else found.language
            if found.kind == "command":
                return Understanding(language, "command", None, (), command=found.name, reason=f"commands.{found.name}")
            return Understanding(
                language, "smalltalk", None, (), smalltalk=found.name, reason=f"smalltalk.{found.name}"
            )
        return self._meant(said, self._languages.of(said, chosen))

    def _meant(self, said: Said, language: str | None) -> Understanding:
        if said.script == "none":  # digits, emoji, nothing: choices and places are read elsewhere
            return Understanding(language, "unknown", None, (), reason="no letters")
        limits = of_language(language or "")
        ranked = self._ranking.rank(said, language or "en")
        line = self._phrases.line(said.shown)
        urgent, reason = (line.danger, line.reason) if line else self._urgent(said, ranked, limits)
        decision = "unknown" if language is None or (line and line.is_out) else _decide(ranked, limits)
        smalltalk = ranked.smalltalk[0] if decision == "smalltalk" else None
        return Understanding(
            language, decision, urgent, ranked.topics, smalltalk=smalltalk, reason=reason or ranked.stage
        )

    def _urgent(self, said: Said, ranked: Ranked, limits: Limits) -> tuple[str | None, str]:
        calm = self._phrases.calm(said.words)
        topic, reason = self._phrases.danger(said.words)
        if topic and not calm:
            return topic, reason
        worst, chance = ranked.danger
        words = sum(not word.isdigit() for word in said.words)
        needed = limits.danger if words > 1 else limits.danger_of_a_word
        if chance >= needed and not calm:
            return worst, f"meaning.{worst}"
        return None, calm


def _is_one_sound(said: Said) -> bool:
    """One letter, held down perhaps ("aaaa", "hhhh"): that is no other language than the one that was chosen."""
    return len(set("".join(said.words))) == 1


def _decide(ranked: Ranked, limits: Limits) -> Decision:
    best = ranked.topics[0][1] if ranked.topics else 0.0
    if ranked.known and ranked.smalltalk[1] >= limits.smalltalk:
        return "smalltalk"
    if ranked.out >= limits.out or ranked.out > best or best < limits.choose:
        return "unknown"
    return "answer" if best >= limits.answer and ranked.out <= limits.doubt else "choose"
