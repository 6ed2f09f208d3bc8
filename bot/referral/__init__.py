"""Anonymous introductions of one person to one place: pure."""
