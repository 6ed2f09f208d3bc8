"""The directory of places: whether one is open, which one was meant, which to offer. Pure: no clock, no I/O."""
