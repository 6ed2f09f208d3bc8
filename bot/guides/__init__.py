"""The walk through a guide: no I/O, no clock, no randomness, and nothing remembered but where one is."""
