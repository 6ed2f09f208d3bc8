"""What a place announces: a dated fact, the rules that a draft must keep, and its sentences. Pure: no clock, no I/O."""
