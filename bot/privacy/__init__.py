"""Everything that keeps people from being found: keys, sealing, retention, redaction. No words in here."""
