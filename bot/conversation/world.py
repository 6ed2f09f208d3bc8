"""What a conversation can know: the content, what understands questions, and what finds places."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.content import Content
from bot.content.places import Place
from bot.conversation.masking import Vocabulary
from bot.conversation.referrals import NO_REFERRAL, Referring
from bot.conversation.standing import NOBODY, Standing
from bot.directory.hours import hours_text
from bot.directory.opening import opening
from bot.directory.search import PlaceFinder
from bot.knowledge.matcher import Matcher
from bot.messages import Text
from bot.notices.notice import Notice
from bot.referral.accepting import accepts


@dataclass(frozen=True, slots=True)
class World:
    """One version of everything that answers are made of. ``hide_drafts``: only what is reviewed is told.

    ``notices``: what places announce, by the id of the place. ``brings_news``: this channel can write by itself.
    ``confirmed``: the places that have taken up their invitation, and so can be introduced to.
    ``operator``: the organisation that runs this service, empty where none does.
    """

    content: Content
    matcher: Matcher
    finder: PlaceFinder
    hide_drafts: bool = False
    standing: Standing = NOBODY
    notices: Mapping[str, tuple[Notice, ...]] = field(default_factory=dict)
    brings_news: bool = True
    confirmed: frozenset[str] = frozenset()
    referring: Referring = NO_REFERRAL
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    operator: str = ""

    @property
    def run_by(self) -> Text:
        """Who runs this service, or that nobody does yet."""
        return Text("operator-named", {"name": self.operator}) if self.operator else Text("operator-none")

    def has_places(self, topic: str) -> bool:
        return any(place.listed and topic in place.services for place in self.content.places.values())

    def introduces(self, topic: str) -> bool:
        """Whether some place takes introductions for this."""
        return any(accepts(place, topic, self.confirmed) for place in self.content.places.values())

    def hours(self, place: Place, now: datetime) -> Text:
        """The line about the hours of a place, its notices laid over them."""
        return hours_text(place, opening(place, self.notices.get(place.id, ()), now), now)

    def tells(self, id_: str, language: str, today: date) -> bool:
        """Whether an article or a guide may be told: always, unless drafts are hidden and it is not reviewed."""
        return not self.hide_drafts or self.content.review(id_, language, today).trusted
