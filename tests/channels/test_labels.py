"""Everything that can be pressed fits each channel's limits, in all five languages."""

import pytest

from bot.app import STYLES
from bot.channels.telegram import CALLBACK_DATA_LIMIT, COMMANDS
from bot.content import Content
from bot.messages import LANGUAGES, Text

LABEL_LIMIT = 24
"""Characters: a WhatsApp list row takes no more, and two such buttons stand side by side on a small phone."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit(content: Content, language: str) -> None:
    """Each title and button label is at most 24 characters, which every channel has room for."""
    texts = content.texts[language]
    ids = [id_ for id_ in texts.ids if id_.startswith(("button-", "theme-", "language-")) and id_ not in PROMPTS]
    ids += [f"{topic}.title" for topic in content.topics]
    ids += [f"guide-{guide}.title" for guide in content.guides]
    ids += [id_ for id_ in texts.ids if id_.startswith("steward-kind-")] + [f"steward-{name}" for name in STEWARD]
    assert len(ids) > 90
    labels = {id_: texts.render(Text(id_), isolate=False) for id_ in ids}
    assert {id_: label for id_, label in labels.items() if len(label) > LABEL_LIMIT} == {}
    assert all(style.label_limit >= LABEL_LIMIT for style in STYLES.values())


PROMPTS = {"language-ask", "theme-prompt"}
STEWARD = (
    "home", "today", "tonight", "tomorrow", "other", "open", "send", "again", "undo", "confirm", "end", "change",
    "approve", "refuse", "resign",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_told_apart(content: Content, language: str) -> None:
    """No two topics or themes have the same label in one language."""
    texts = content.texts[language]
    ids = [f"{topic}.title" for topic in content.topics] + [f"theme-{theme.id}" for theme in content.themes]
    labels = [texts.render(Text(id_), isolate=False).casefold() for id_ in ids]
    assert len(labels) > 50
    assert len(set(labels)) == len(labels)


def test_ids_fit_in_callback_data(content: Content) -> None:
    """Every choice id is at most 64 bytes, which is what Telegram's buttons carry."""
    ids = [f"{page}:{topic}" for topic in content.topics for page in ("topic", "more", "places", "wrong")]
    ids += [f"place:{place}" for place in content.places] + [f"city:{city}" for city in content.cities]
    ids += [f"guide:{guide}" for guide in content.guides]
    assert len(ids) > 200
    assert [id_ for id_ in ids if len(id_.encode()) > CALLBACK_DATA_LIMIT] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_described(content: Content, language: str) -> None:
    """Each Telegram command has a description of 1 to 256 characters: https://core.telegram.org/bots/api#botcommand"""
    assert COMMANDS
    for command in COMMANDS:
        assert 1 <= len(content.texts[language].render(Text(f"command-{command}"), isolate=False)) <= 256
