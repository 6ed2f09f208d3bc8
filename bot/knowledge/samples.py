"""What each class sounds like in one language: asks of topics, and the lexicon's own examples."""

from collections.abc import Iterator

from bot.knowledge.corpus import Corpus
from bot.knowledge.lexicon import DANGERS, FILLER, SMALLTALK

OUT = "out"  # what we do not answer
QUIET = "quiet"  # what sounds like danger and is not
DANGER = "danger."
CHAT = "smalltalk."


def classes_of(corpus: Corpus) -> tuple[str, ...]:
    """Every class there may be, in a fixed order, whether or not a language has examples of it."""
    return (*corpus.topics, OUT, QUIET, *(DANGER + topic for topic in DANGERS), *(CHAT + kind for kind in SMALLTALK))


def samples_of(corpus: Corpus, language: str) -> list[tuple[str, str, bool]]:
    """Texts with their class and whether they are asks of an article, each text once."""
    asks = [(ask, topic, True) for topic, own in sorted(corpus.asks.get(language, {}).items()) for ask in own]
    found: dict[str, tuple[str, bool]] = {}
    for text, name, asked in (*asks, *_of_lexicon(corpus, language)):
        found.setdefault(text, (name, asked))
    return [(text, *rest) for text, rest in found.items()]


def _of_lexicon(corpus: Corpus, language: str) -> Iterator[tuple[str, str, bool]]:
    lexicon = corpus.lexicons.get(language)
    if lexicon is None:
        return
    topics = frozenset(corpus.topics)
    for table in (lexicon.asks, lexicon.topics):
        yield from ((phrase, topic, False) for topic, own in table.items() if topic in topics for phrase in own)
    for topic, danger in lexicon.danger.items():
        yield from ((said, DANGER + topic, False) for said in danger.says)
    for kind, phrases in lexicon.smalltalk.items():
        yield from ((phrase, CHAT + kind, False) for phrase in phrases if kind != FILLER)
    yield from ((said, QUIET, False) for said in lexicon.quiet.says)
    yield from ((said, OUT, False) for said in lexicon.out)
