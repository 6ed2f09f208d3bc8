"""Reads content/: articles, texts, the review ledger, places and guides, and checks what volunteers wrote.

Rule 1: nothing here knows a person, a channel or a store. Rule 2: what was loaded can be put into words.
"""

from bot.content.library import Content, load

__all__ = ["Content", "load"]
