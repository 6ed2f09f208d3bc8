"""What each class sounds like in one language: asks of topics, and the lexicon's own examples."""

from collections.abc import Iterator

from bot.knowledge.corpus import Corpus
from bot.knowledge.lexicon import DANGERS, FILLER, SMALLTALK

OUT = "out"  # what we do not answer
QUIET = "quiet"  # what sounds like danger and is not
DANGER = "danger."
CHAT = "smalltalk."
_LOOSE = 0.6  # words of a topic, and stories: they say less clearly what they are about than an article's ask


def classes_of(corpus: Corpus) -> tuple[str, ...]:
    """Every class there may be, in a fixed order, whether or not a language has examples of it."""
    return (*corpus.topics, OUT, QUIET, *(DANGER + topic for topic in DANGERS), *(CHAT + kind for kind in SMALLTALK))


def samples_of(corpus: Corpus, language: str) -> list[tuple[str, str, float]]:
    """Texts with their class and their worth beside an ask's one, each text once."""
    found: dict[str, tuple[str, float]] = {}
    for text, name, worth in _all(corpus, language):
        found.setdefault(text, (name, worth))
    return [(text, *rest) for text, rest in found.items()]


def _all(corpus: Corpus, language: str) -> Iterator[tuple[str, str, float]]:
    for topic, asks in sorted(corpus.asks.get(language, {}).items()):
        yield from ((ask, topic, 1.0) for ask in asks)
    lexicon = corpus.lexicons.get(language)
    if lexicon is None:
        return
    topics = frozenset(corpus.topics)
    for table in (lexicon.asks, lexicon.topics):
        yield from ((phrase, topic, _LOOSE) for topic, own in table.items() if topic in topics for phrase in own)
    for topic, danger in lexicon.danger.items():
        yield from ((said, DANGER + topic, 1.0) for said in danger.says)
    for kind, phrases in lexicon.smalltalk.items():
        yield from ((phrase, CHAT + kind, 1.0) for phrase in phrases if kind != FILLER)
    yield from ((said, QUIET, 1.0) for said in lexicon.quiet.says)
    yield from ((said, OUT, 1.0) for said in lexicon.out)
