"""The themes and topics as volunteers keep them: what is refused, where, and what to write instead."""

import pytest

from bot.content.findings import Source
from bot.content.topics import parse_topics, theme_of_file
from tests.content.conftest import TOPICS

FAULTS = [  # what stands there, the mistake in its place, the line and words of the one finding
    ("[[theme]]", "[theme]", 1, "needs two brackets on each side: write [[theme]]"),
    ('id = "medical"\n', "", 1, '"id" is missing: write id = "..."'),
    ('id = "medical"', 'id = "Medical"', 2, '"Medical" cannot be a name here: write "medical"'),
    ('id = "medical"', 'id = "medical"\ntitle = "Zorg"', 3, '"title" is not a known key: take it out'),
    ('  id = "medical-doctor"\n', "", 13, '"id" is missing: write id = "..."'),
    ('id = "medical-doctor"', "id = 112", 14, '"id" is one text between quotes: write id = "..."'),
    ('id = "medical-doctor"', 'id = "medical-emergency"', 14, '"medical-emergency" stands twice'),
    ("urgent = true", 'urgent = "yes"', 6, '"urgent" is yes or no: write true or false, without quotes'),
    ("four_eyes = true", "four-eyes = true", 7, '"four-eyes" is not a known key: write "four_eyes"'),
    ("checked = 2026-11-22", 'checked = "2026-11-22"', 8, "Write the date without quotes and without a time"),
    ("checked = 2026-11-22", "checked = 22", 8, '"checked" is a day: write checked = 2026-11-22'),
    ("checked = 2026-11-22", "checked = 22-11-2026", 8, "write the day as 2026-11-22"),
    ("checked = 2026-11-22", "checked = 1026-11-22", 8, "1026-11-22 is no day in our time"),
    ("  checked = 2026-11-22\n", "", 4, '"checked" is missing: write checked = 2026-11-22'),
    ("valid_days = 90", 'valid_days = "90"', 9, "write it between 1 and 3650, without quotes"),
    ("valid_days = 90", "valid_days = -1", 9, "write it between 1 and 3650"),
    ("valid_days = 90", "valid_days = 9999999999", 9, "write it between 1 and 3650"),
    ("  valid_days = 90\n", "", 4, '"valid_days" is missing: write valid_days = 180'),
    ('related = ["medical-doctor"]', 'related = "medical-doctor"', 10, '"related" must be a list of texts'),
    (
        'related = ["medical-doctor"]',
        'related = ["medical-docter"]',
        10,
        'is not another topic: write "medical-doctor"',
    ),
    ('related = ["medical-doctor"]', 'related = ["medical-emergency"]', 10, "is not another topic"),
    ('sources = ["https://www.112.nl/"]', "sources = []", 11, '"sources" is empty: write at least one'),
    ('sources = ["https://www.112.nl/"]', 'sources = [["a"]]', 11, '"sources" must be a list of texts'),
    ('  sources = ["https://www.112.nl/"]\n', "", 4, '"sources" is missing: write sources = ["..."]'),
]


@pytest.mark.parametrize(("before", "after", "line", "message"), FAULTS)
def test_a_fault_is_one_finding_at_its_line(before: str, after: str, line: int, message: str) -> None:
    """Every kind of fault is told once, in a sentence of ours that says what to write instead."""
    assert before in TOPICS
    _, _, findings = parse_topics(Source("content/topics.toml", TOPICS.replace(before, after, 1)))
    assert [finding.line for finding in findings] == [line], findings
    assert message in findings[0].message


def test_a_file_with_a_fault_in_its_form_gives_nothing() -> None:
    """Whoever asks for a topic then knows that none could be read."""
    assert parse_topics(Source("topics.toml", TOPICS.replace("[[theme]]", "[theme]")))[:2] == ((), ())


@pytest.mark.parametrize(
    ("path", "theme"),
    [("content/nl/medical.ftl", "medical"), ("content/nl/medical-2.ftl", "medical"), ("content/nl/bot.ftl", None)],
)
def test_a_theme_has_its_own_files(path: str, theme: str | None) -> None:
    """The articles of a theme stand in one file or in several with a number."""
    themes, _, findings = parse_topics(Source("topics.toml", TOPICS))
    assert not findings
    assert theme_of_file(path, themes) == theme
