"""Measures understanding on question files: ``python -m tests.eval FILE.jsonl...``; the files never teach."""
