"""What a message means: its language, its danger, its topics, and what to do with them.

Rule 1: nothing in this room keeps or logs a person's words. Rule 2: after construction everything is pure:
the same message gets the same understanding. Rule 3: it learns from content alone, at load time.
"""
