"""What a conversation can know: the content, what understands questions, and what finds places."""

from dataclasses import dataclass, field
from datetime import date

from bot.content import Content
from bot.conversation.masking import Vocabulary
from bot.directory.search import PlaceFinder
from bot.knowledge.matcher import Matcher


@dataclass(frozen=True, slots=True)
class World:
    """One version of everything that answers are made of. ``hide_drafts``: only reviewed articles are told."""

    content: Content
    matcher: Matcher
    finder: PlaceFinder
    hide_drafts: bool = False
    vocabulary: Vocabulary = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "vocabulary", Vocabulary(self.content))  # frozen: derived once, read when needed

    def has_places(self, topic: str) -> bool:
        return any(place.listed and topic in place.services for place in self.content.places.values())

    def tells(self, topic: str, language: str, today: date) -> bool:
        """Whether this article may be told: always, unless drafts are hidden and it is not reviewed."""
        return not self.hide_drafts or self.content.review(topic, language, today).trusted
