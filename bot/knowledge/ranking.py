"""The chances of all classes for a message: the quick head first, the careful one when the quick one is unsure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from bot.knowledge import cache
from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder, Matrix
from bot.knowledge.learner import chances
from bot.knowledge.lexicon import DANGERS
from bot.knowledge.model import Head, Learnt, Reader, Sample, learn
from bot.knowledge.normalise import words_of
from bot.knowledge.samples import CHAT, DANGER, OUT, QUIET, classes_of, samples_of
from bot.knowledge.thresholds import of_language
from bot.knowledge.transliteration import Transliteration

# Who asks about an emergency or about wanting to die is in it; who asks about the police may only ask.
_ASKS_OF_DANGER: Mapping[str, float] = MappingProxyType({"medical-emergency": 1.0, "medical-crisis": 1.0})
_SOME = 0.3
_NONE: Mapping[str, Matrix] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Ranked:
    """Chances from 0 to 1 that add up to one over topics, out and small talk; danger is counted apart."""

    topics: tuple[tuple[str, float], ...]  # best first
    out: float
    smalltalk: tuple[str, float]  # the likeliest kind, and the chance of any
    danger: tuple[str, float]  # the likeliest danger, and the chance of any
    careful: bool = False


def reader_of(corpus: Corpus, language: str) -> Reader:
    """How messages of this language are read."""
    lexicon = corpus.lexicons.get(language)
    words = (word for text, _, _ in samples_of(corpus, "ar") for word in words_of(text)) if language == "ar" else ()
    return Reader(language, lexicon.spelling if lexicon else {}, Transliteration(words))


class Ranking:
    """Learnt at construction; ``rank`` is pure."""

    def __init__(self, corpus: Corpus, encoders: Sequence[Encoder], folder: Path | None = None) -> None:
        self._classes = classes_of(corpus)
        self._encoders = tuple(encoders)
        self._readers = {language: reader_of(corpus, language) for language in sorted(corpus.asks)}
        path = cache.place_of(folder, corpus.digest, encoders) if folder else None
        self._learnt = cache.load(path) if path else {}
        if not self._learnt:
            self._learnt = {language: self._learn(corpus, language) for language in self._readers}
            if path:
                cache.store(path, self._learnt)

    def _learn(self, corpus: Corpus, language: str) -> Learnt:
        number = {name: place for place, name in enumerate(self._classes)}
        samples = [Sample(text, number[name], worth) for text, name, worth in samples_of(corpus, language)]
        return learn(self._readers[language], samples, len(number), self._encoders)

    def rank(self, text: str, language: str) -> Ranked:
        """Nothing at all when nothing was learnt."""
        language = language if language in self._learnt else next(iter(self._learnt), "")
        if not language:
            return Ranked((), 1.0, ("", 0.0), ("", 0.0))
        learnt, reader, limits = self._learnt[language], self._readers[language], of_language(language)
        words = reader.words(text)
        vectors = self._vectors(reader, learnt.quick, text)
        ranked = self._ranked(learnt.scores(learnt.quick, words, vectors), limits.sharpness, careful=False)
        if learnt.careful is None or not limits.is_unsure(ranked.topics[0][1], ranked.out):
            return ranked
        vectors |= self._vectors(reader, learnt.careful, text, vectors)
        return self._ranked(learnt.scores(learnt.careful, words, vectors), limits.sharpness, careful=True)

    def _vectors(self, reader: Reader, head: Head, text: str, known: Mapping[str, Matrix] = _NONE) -> dict[str, Matrix]:
        wanted = [encoder for encoder in self._encoders if encoder.name in head.meaning and encoder.name not in known]
        return {encoder.name: encoder.encode([reader.encodable(text, slow=encoder.slow)])[0] for encoder in wanted}

    def _ranked(self, scores: Matrix, sharpness: float, *, careful: bool) -> Ranked:
        chance = dict(zip(self._classes, chances(scores, sharpness).tolist(), strict=True))
        danger = {topic: chance[DANGER + topic] for topic in DANGERS}
        asked = {topic: danger[topic] + _ASKS_OF_DANGER.get(topic, _SOME) * chance.get(topic, 0.0) for topic in DANGERS}
        chats = {name.removeprefix(CHAT): value for name, value in chance.items() if name.startswith(CHAT)}
        topics = {name: value + danger.get(name, 0.0) for name, value in chance.items()
                  if name not in (OUT, QUIET) and not name.startswith((CHAT, DANGER))}  # fmt: skip
        worst = max(DANGERS, key=asked.__getitem__)
        kind = max(chats, key=chats.__getitem__)
        return Ranked(
            tuple(sorted(topics.items(), key=lambda item: (-item[1], item[0]))[:5]),
            chance[OUT] + chance[QUIET],
            (kind, sum(chats.values())),
            (worst, sum(asked.values())),
            careful,
        )
