"""The chances of all classes for a message: from its letters and, where these are not sure, from its meaning too."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from bot.knowledge import cache
from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder, Matrix
from bot.knowledge.learner import chances
from bot.knowledge.lexicon import DANGERS, SMALLTALK
from bot.knowledge.model import Learnt, Sample, encodable, learn
from bot.knowledge.normalise import Said
from bot.knowledge.samples import CHAT, DANGER, OUT, QUIET, classes_of, samples_of
from bot.knowledge.thresholds import Limits, of_language
from bot.knowledge.understanding import MOST_TOPICS

# Who asks about an emergency or about wanting to die is in it; who asks about the police may only ask.
_ASKS_OF_DANGER: Mapping[str, float] = MappingProxyType({"medical-emergency": 1.0, "medical-crisis": 1.0})
_SOME = 0.3

Stage = Literal["strange", "letters", "meaning"]


@dataclass(frozen=True, slots=True)
class Ranked:
    """Chances from 0 to 1 that add up to one over topics, out and small talk; danger is counted apart."""

    topics: tuple[tuple[str, float], ...]  # best first
    out: float
    smalltalk: tuple[str, float]  # the likeliest kind, and the chance of any
    danger: tuple[str, float]  # the likeliest danger, and the chance of any
    stage: Stage  # what was looked at last; strange when no letters are known
    known: bool = True  # whether a word of the message was learnt from


_STRANGE = Ranked((), 1.0, ("", 0.0), ("", 0.0), "strange", known=False)


class Ranking:
    """Learnt at construction; ``rank`` is pure."""

    def __init__(self, corpus: Corpus, encoder: Encoder | None, folder: Path | None = None) -> None:
        number = {name: place for place, name in enumerate(classes_of(corpus))}
        self._topics = {topic: number[topic] for topic in corpus.topics}
        self._danger = {topic: number[DANGER + topic] for topic in DANGERS}
        self._chats = {kind: number[CHAT + kind] for kind in SMALLTALK}
        self._neither = (number[OUT], number[QUIET])
        self._encoder = encoder
        path = cache.place_of(folder, corpus.digest, encoder) if folder else None
        self._learnt = cache.load(path) if path else {}
        if not self._learnt:
            self._learnt = {language: _learnt(corpus, language, number, encoder) for language in sorted(corpus.asks)}
            if path:
                cache.store(path, self._learnt)

    def rank(self, said: Said, language: str) -> Ranked:
        """Nothing at all when nothing was learnt."""
        language = language if language in self._learnt else next(iter(self._learnt), "")
        if not language:
            return _STRANGE
        learnt, limits = self._learnt[language], of_language(language)
        known = learnt.pieces.knows_a_word(said.words)
        if not known and not learnt.pieces.knows_letters(said.words):
            return _STRANGE
        scores = learnt.by_letters(learnt.pieces.read(said.words))
        ranked = self._ranked(scores, limits.sharpness, "letters")
        if self._encoder and learnt.meaning is not None and not _is_sure(ranked, limits):
            scores += self._encoder.encode([encodable(said)])[0] @ learnt.meaning
            ranked = self._ranked(scores, limits.sharpness, "meaning")
        return replace(ranked, known=known)

    def _ranked(self, scores: Matrix, sharpness: float, stage: Stage) -> Ranked:
        chance = chances(scores, sharpness).tolist()
        danger = {topic: chance[place] for topic, place in self._danger.items()}
        chats = [chance[place] for place in self._chats.values()]
        topics = {topic: chance[place] for topic, place in self._topics.items()}
        asked = {topic: danger[topic] + _ASKS_OF_DANGER.get(topic, _SOME) * topics.get(topic, 0.0) for topic in DANGERS}
        topics |= {topic: chance + danger[topic] for topic, chance in topics.items() if topic in danger}
        worst = max(DANGERS, key=asked.__getitem__)
        kind = max(zip(chats, self._chats, strict=True), key=itemgetter(0))[1]
        return Ranked(
            tuple(sorted(topics.items(), key=lambda item: (-item[1], item[0]))[:MOST_TOPICS]),
            sum(chance[place] for place in self._neither),
            (kind, sum(chats)),
            (worst, sum(asked.values())),
            stage,
        )


def _learnt(corpus: Corpus, language: str, number: Mapping[str, int], encoder: Encoder | None) -> Learnt:
    samples = [Sample(Said.of(text), number[name], asked) for text, name, asked in samples_of(corpus, language)]
    return learn(language, samples, len(number), encoder)


def _is_sure(ranked: Ranked, limits: Limits) -> bool:
    """Whether the encoder, half of the time that a message takes, would change nothing."""
    best = ranked.topics[0][1] if ranked.topics else 0.0
    return best >= limits.sure and max(ranked.danger[1], ranked.out) <= limits.doubt
