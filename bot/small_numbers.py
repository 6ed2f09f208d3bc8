"""Numbers that are hidden wherever something is counted of people: a small one could be somebody."""

SHOWN_FROM = 5
"""Fewer than so many in a week could be one person, so their number is hidden."""

HIDDEN = f"<{SHOWN_FROM}"
"""What stands there instead."""
