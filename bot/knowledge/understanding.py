"""What was understood of one message: the only thing that leaves this room."""

from dataclasses import dataclass
from typing import Literal

Decision = Literal["answer", "choose", "smalltalk", "command", "unknown"]

LANGUAGES = ("nl", "en", "fr", "ar", "ti")
MOST_TOPICS = 5


@dataclass(frozen=True, slots=True)
class Understanding:
    """One message, understood; ``topics`` are best first with the chance (0 to 1) that each is the right one."""

    language: str | None  # None: none of the five, so the five are offered
    decision: Decision
    urgent: str | None  # topic id of the danger, answered before all else
    topics: tuple[tuple[str, float], ...]
    command: str | None = None  # language:<code>, menu, help, forget ...: only when the decision is "command"
    smalltalk: str | None = None  # greeting, thanks, bye ...
    reason: str = ""  # the lexicon entry or the stage that decided; never the person's words
