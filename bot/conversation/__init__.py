"""State and words in, replies and effects out.

Rule 1: nothing in this room does I/O, reads a clock or draws a random number.
Rule 2: it never learns who somebody is: addresses and keys do not come this far down.
"""
