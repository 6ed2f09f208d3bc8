"""The chances of all classes for a message: the quick head first, the careful one where that is unsure."""

from collections.abc import Mapping, Sequence
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
from bot.knowledge.model import Head, Learnt, Sample, Stage, encodable, learn
from bot.knowledge.normalise import Said
from bot.knowledge.samples import CHAT, DANGER, OUT, QUIET, classes_of, samples_of
from bot.knowledge.thresholds import Limits, of_language
from bot.knowledge.understanding import MOST_TOPICS

# Who asks about an emergency or about wanting to die is in it; who asks about the police may only ask.
_ASKS_OF_DANGER: Mapping[str, float] = MappingProxyType({"medical-emergency": 1.0, "medical-crisis": 1.0})
_SOME = 0.3
_STORY = 100  # characters; asking the careful head about longer messages changed nothing


@dataclass(frozen=True, slots=True)
class Ranked:
    """Chances from 0 to 1 that add up to one over topics, out and small talk; danger is counted apart."""

    topics: tuple[tuple[str, float], ...]  # best first
    out: float
    smalltalk: tuple[str, float]  # the likeliest kind, and the chance of any
    danger: tuple[str, float]  # the likeliest danger, and the chance of any
    stage: Stage | Literal["strange"] = "quick"  # the last head that was asked; none when no letters are known
    known: bool = True  # whether a word of the message was learnt from


_STRANGE = Ranked((), 1.0, ("", 0.0), ("", 0.0), "strange", known=False)


class Ranking:
    """Learnt at construction; ``rank`` is pure."""

    def __init__(self, corpus: Corpus, encoders: Sequence[Encoder], folder: Path | None = None) -> None:
        self._classes = classes_of(corpus)
        number = {name: place for place, name in enumerate(self._classes)}
        self._topics = {topic: number[topic] for topic in corpus.topics}
        self._danger = {topic: number[DANGER + topic] for topic in DANGERS}
        self._chats = {kind: number[CHAT + kind] for kind in SMALLTALK}
        self._neither = (number[OUT], number[QUIET])
        self._encoders = tuple(encoders)
        path = cache.place_of(folder, corpus.digest, encoders) if folder else None
        self._learnt = cache.load(path) if path else {}
        if not self._learnt:
            self._learnt = {language: self._learn(corpus, language) for language in sorted(corpus.asks)}
            if path:
                cache.store(path, self._learnt)

    def _learn(self, corpus: Corpus, language: str) -> Learnt:
        number = {name: place for place, name in enumerate(self._classes)}
        samples = [Sample(Said.of(text), number[name], asked) for text, name, asked in samples_of(corpus, language)]
        return learn(language, samples, len(number), self._encoders)

    @property
    def stages(self) -> dict[str, tuple[Stage, ...]]:
        """The heads of each language, from the cheapest on."""
        return {language: tuple(learnt.heads) for language, learnt in self._learnt.items()}

    def rank(self, said: Said, language: str) -> Ranked:
        """Nothing at all when nothing was learnt."""
        language = language if language in self._learnt else next(iter(self._learnt), "")
        if not language:
            return _STRANGE
        learnt, limits = self._learnt[language], of_language(language)
        known = learnt.pieces.knows_a_word(said.words)
        if not known and not learnt.pieces.knows_letters(said.words):
            return _STRANGE
        row = learnt.pieces.read(said.words)
        vectors: dict[str, Matrix] = {}
        for stage, head in learnt.heads.items():
            vectors |= self._vectors(language, head, said, vectors)
            ranked = self._ranked(head.scores(row, vectors), limits.sharpness, stage)
            if not _is_unsure(ranked, limits, len(said.shown)):
                break
        return replace(ranked, known=known)

    def _vectors(self, language: str, head: Head, said: Said, known: Mapping[str, Matrix]) -> dict[str, Matrix]:
        wanted = [encoder for encoder in self._encoders if encoder.name in head.meaning and encoder.name not in known]
        return {encoder.name: encoder.encode([encodable(said, language, slow=encoder.slow)])[0] for encoder in wanted}

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


def _is_unsure(ranked: Ranked, limits: Limits, length: int) -> bool:
    """Whether the careful head is asked too: not when it would read only the beginning of a story."""
    best = ranked.topics[0][1] if ranked.topics else 0.0
    return length <= _STORY and limits.is_unsure(best, ranked.out)
