"""What every button of an answer must be, on each channel that has buttons."""

from bot.content.texts import Texts
from bot.messages import Reply

LONGEST_LABEL = 24  # characters
LONGEST_ID = 64  # bytes


def kinds_that_fit(reply: Reply, texts: Texts, *, names: str = "") -> set[str]:
    """What kinds of choices there are; each label and id is short enough, but labels of ``names`` may be longer."""
    kinds = {choice.id.partition(":")[0] for choice in reply.choices}
    for choice in reply.choices:
        label = texts.render(choice.label, isolate=False)
        assert len(label) <= LONGEST_LABEL or (names and choice.id.startswith(names)), label
        assert len(choice.id.encode()) <= LONGEST_ID
    return kinds
