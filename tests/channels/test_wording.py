"""From replies to bubbles, and from a long text to parts."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import STYLES
from bot.channels import terminal
from bot.channels.base import Bubble, Button, Hyperlink, Style, dump_bubbles, load_bubbles
from bot.channels.wording import ZERO, shortened, split, word, word_all
from bot.content import Content
from bot.conversation.session import Session, chosen, offered
from bot.messages import LANGUAGES, Choice, Message, Reply, Text

TIGRINYA = "ሕክምናዊ ክንክን ንምርካብ ወረቐት ኣየድልየኩምን እዩ።"


@given(st.text(max_size=500), st.integers(min_value=20, max_value=80))
def test_parts_keep_every_word_and_the_limit(text: str, limit: int) -> None:
    """No part is over the limit, and all parts together hold every character but white space at the cuts."""
    parts = split(text, limit)
    assert all(0 < len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize("text", [TIGRINYA * 20, TIGRINYA.replace(" ", "") * 20, "مرحبا بكم في هذه الخدمة " * 30])
def test_parts_count_characters_not_bytes(text: str) -> None:
    """A Tigrinya or Arabic text is cut by its characters, also without spaces, and never inside a letter."""
    parts = split(text, 100)
    assert max(len(part) for part in parts) > 60
    assert all(len(part) <= 100 for part in parts)
    assert not any(unicodedata.combining(part[0]) for part in parts)


def test_parts_end_at_words_and_lines() -> None:
    """A part ends at the end of a line, or else of a word."""
    assert split("first line here\nsecond line here", 20) == ["first line here", "second line here"]
    assert split("one two three four", 12) == ["one two", "three four"]


def test_a_family_emoji_is_not_torn() -> None:
    """A cut never falls inside a grapheme cluster."""
    family = "👨‍👩‍👧"
    assert split(family * 4, 11) == [family * 2, family * 2]


REPLY = Reply(
    (Text("menu-prompt"),),
    heading=Text("theme-day"),
    choices=(
        Choice("a", Text("button-more")),
        Choice("menu", Text("button-menu")),
        Choice("b", Text("place-name", {"name": "A place"}), Text("place-closed", {"by": "visit"})),
    ),
)


@pytest.mark.parametrize("channel", sorted(STYLES))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_channel_words_a_reply(content: Content, channel: str, language: str) -> None:
    """Where there are no buttons each choice has its digit, and the menu is always 0."""
    style, texts = STYLES[channel], content.texts[language]
    bubble = word(REPLY, style, lambda text: texts.render(text, isolate=False), language, first_digit=4)
    assert [button.id for button in bubble.buttons] == ["a", "menu", "b"]
    assert "A place" in bubble.text
    lines = bubble.text.splitlines()
    assert (("4 " + bubble.buttons[0].label in lines), any(line.startswith("0 ") for line in lines)) == (
        (False, False) if style.buttons else (True, True)
    )
    assert bool(bubble.heading) == style.headings


@pytest.mark.parametrize("style", [*(one for one in STYLES.values() if not one.buttons), terminal.STYLE])
def test_digits_run_on_through_all_bubbles_of_an_answer(style: Style) -> None:
    """The digit beside a choice is the one that chooses it, also behind a bubble with the menu."""
    replies = (replace(REPLY, actions=()), replace(REPLY, actions=(), choices=(Choice("c", Text("c")),)))
    bubbles = word_all(replies, style, lambda text: text.id, "en")
    shown = [line.partition(" ")[0] for bubble in bubbles for line in bubble.text.splitlines() if line[0].isdigit()]
    ids = [choice for choice in offered(replies) if choice != ZERO]
    assert [chosen(Session(offered=offered(replies)), Message(text=digit)) for digit in shown if digit != "0"] == ids


def test_only_what_is_too_long_is_shortened() -> None:
    """A label at the limit stays whole; a longer one ends in three full stops."""
    assert shortened("1234567890", 10) == "1234567890"
    assert shortened("12345678901", 10) == "1234567..."


def test_bubbles_are_read_as_they_were_written() -> None:
    """A bubble survives being kept, in any script; nothing kept is no bubble."""
    bubble = Bubble(TIGRINYA, "كتاب", (Button("a:b", "é"),), (Hyperlink("tel:112", "112"),), "ti")
    assert load_bubbles(dump_bubbles([bubble, bubble])) == (bubble, bubble)
    assert load_bubbles(b"") == ()
