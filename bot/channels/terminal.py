"""Wegwijs in a terminal, for trying things out: numbered choices, nothing is sent anywhere."""

from bot.channels.base import Bubble, Style

STYLE = Style(buttons=False, headings=True, isolates=False, links=False, label_limit=60, part_limit=100_000)


def plain(bubble: Bubble) -> str:
    return f"{bubble.heading.upper()}\n{bubble.text}" if bubble.heading else bubble.text
