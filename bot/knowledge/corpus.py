"""Everything that is learnt from, as plain values that hash by content."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.knowledge.lexicon import Lexicon


@dataclass(frozen=True, slots=True, eq=False)
class Corpus:
    """The asks of all articles, and the lexicon, of each language."""

    asks: Mapping[str, Mapping[str, tuple[str, ...]]]  # language -> topic id -> asks
    lexicons: Mapping[str, Lexicon]  # language -> lexicon

    @property
    def digest(self) -> str:
        """The same for the same content, whatever the order in which it was read."""
        asks = {
            language: {topic: list(lines) for topic, lines in topics.items()} for language, topics in self.asks.items()
        }
        lexicons = {language: lexicon.source for language, lexicon in self.lexicons.items()}
        plain = json.dumps([asks, lexicons], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(plain.encode()).hexdigest()

    @property
    def topics(self) -> tuple[str, ...]:
        """Every topic id that has asks in some language, sorted."""
        found = {topic for by_topic in self.asks.values() for topic in by_topic}
        return tuple(sorted(found))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Corpus) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)
