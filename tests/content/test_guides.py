"""Guides as volunteers keep them: what is refused, where, and that the real ones have all their words."""

from collections.abc import Collection
from pathlib import Path

import pytest

from bot.content.findings import Finding, Source
from bot.content.guide_files import load_guides, parse_guide
from bot.content.guides import SHARED_TEXTS, guide_texts
from bot.content.library import Content, read_content
from bot.messages import LANGUAGES, Text
from tests.conftest import NOW, ROOT

TOPICS = ("legal-help", "shelter-intake")
PLACES = ("villa-vrede",)
GUIDE = """\
start = "home"
topics = ["shelter-intake"]
checked = 2026-11-22
valid_days = 90
sources = ["https://www.example.nl/"]

[[question]]
id = "home"
answers.yes = "friend"
answers.no = "desk"
answers.unknown = "desk"
answers.unsaid = "desk"
says.no = "first"

[[question]]
id = "friend"
answers.with-one = "desk"
answers.alone = "lawyer"

[[outcome]]
id = "desk"
topics = ["legal-help"]
places = ["villa-vrede"]

[[outcome]]
id = "lawyer"
topics = ["legal-help"]
"""
FORM = [  # what stands there, the mistake in its place, the line and words of the one finding
    ('start = "home"\n', "", 1, '"start" is missing: write start = "..."'),
    ('start = "home"', "start = 1", 1, '"start" is one text between quotes: write start = "..."'),
    ("start =", "begin =", 1, '"begin" is not a known key: write "start"'),
    ("checked = 2026-11-22", 'checked = "22-11-2026"', 3, '"checked" is a day: write checked = 2026-11-22'),
    ("checked = 2026-11-22", "checked = 2026-11-22T10:00:00", 3, "without a time: checked = 2026-11-22"),
    ("checked = 2026-11-22", "checked = 0026-11-22", 3, "0026-11-22 is no day in our time: correct the year"),
    ("checked = 2026-11-22", "checked = 2026-11-31", 3, "there is no such day or time, write a day as 2026-11-22"),
    ("valid_days = 90", 'valid_days = "90"', 4, "write it between 1 and 3650, without quotes"),
    ("valid_days = 90", "valid_days = 0", 4, "write it between 1 and 3650"),
    ("valid_days = 90", "valid_days = 9.5", 4, '"valid_days" is a whole number'),
    ("valid_days = 90", "valid_days = 99999999999", 4, "write it between 1 and 3650"),
    ("valid_days = 90", "valid_days = true", 4, '"valid_days" is a whole number'),
    ("valid_days = 90\n", "", 1, '"valid_days" is missing: write valid_days = 180'),
    ("valid_days = 90", "valid_days = 90\nfour_eyes = 1", 5, "write true or false, without quotes"),
    ('sources = ["https://www.example.nl/"]', "sources = []", 5, '"sources" is empty: write at least one'),
    ('sources = ["https://www.example.nl/"]', 'sources = "https://www.example.nl/"', 5, "must be a list of texts"),
    ('sources = ["https://www.example.nl/"]', "sources = [1]", 5, "must be a list of texts"),
    ('sources = ["https://www.example.nl/"]', 'sources = [""]', 5, "must be a list of texts"),
    ('answers.no = "desk"', "answers.no = 3", 10, '"no" is one text between quotes: write answers.no = "..."'),
    ('answers.no = "desk"', 'answers.no = ""', 10, '"no" cannot be used: write answers.no = "..."'),
    ('answers.no = "desk"', 'answers.No = "desk"', 10, '"No" cannot be a name here: write "no"'),
    ('answers.no = "desk"', 'answer.no = "desk"', 10, '"answer" is not a known key: write "'),
    ('answers.with-one = "desk"\nanswers.alone = "lawyer"', 'answers = "desk"', 17, 'write answers.yes = "..."'),
    ('answers.with-one = "desk"\nanswers.alone = "lawyer"\n', "", 15, '"answers" is missing: write answers.yes = '),
    ('says.no = "first"', 'says.no = ["first"]', 13, '"no" is one text between quotes: write says.no = "..."'),
    ('says.no = "first"', 'says.maybe = "first"', 13, "There is no answer maybe here: write one of no, unknown"),
    ('id = "lawyer"\ntopics = ["legal-help"]', 'id = "lawyer"', 25, '"topics" is missing: write topics = ["..."]'),
    ('id = "lawyer"\n', "", 25, '"id" is missing: write id = "..."'),
    ('places = ["villa-vrede"]', 'place = ["villa-vrede"]', 23, '"place" is not a known key: write "places"'),
    ('places = ["villa-vrede"]', 'places = "villa-vrede"', 23, '"places" must be a list of texts'),
    ('places = ["villa-vrede"]', "onward = 3", 23, '"onward" is one text between quotes'),
    ('id = "friend"', 'id = "Friend"', 16, '"Friend" cannot be a name here: write "friend"'),
    ('id = "friend"', 'id = "2 friends"', 16, '"2 friends" cannot be a name here: begin it with a letter'),
    ('id = "friend"', "id = 2", 16, '"id" is one text between quotes'),
    ("[[outcome]]", "[[outcome]", 20, "cannot be read as TOML"),
    ('\n[[outcome]]\nid = "lawyer"\ntopics = ["legal-help"]\n', "", 18, "There is no question or outcome lawyer"),
    ('id = "lawyer"', 'id = "home"', 26, '"home" stands twice: give one of the two another id'),
]
FAULTS = [
    ('start = "home"', 'start = "house"', 1, "There is no question house: write one of friend, home"),
    ('start = "home"', 'start = "street"', 1, "There is no question street: write one of friend, home"),
    ('topics = ["shelter-intake"]', 'topics = ["shelter"]', 2, "There is no topic shelter: write one of legal-help, "),
    ('answers.no = "desk"', 'answers.no = "disk"', 10, 'There is no question or outcome disk: write "desk"'),
    ('answers.unsaid = "desk"\n', "", 8, "home must also offer unsaid"),
    ('answers.alone = "lawyer"', 'answers.alone = "desk"', 26, "Nothing leads to lawyer"),
    ('answers.alone = "lawyer"', 'answers.alone = "lawyer"\nanswers.back = "home"', 19, "This leads back to home"),
    ('answers.with-one = "desk"', 'answers.with-one = "friend"', 17, "This leads back to friend"),
    ('answers.with-one = "desk"\nanswers.alone = "lawyer"', "answers = {}", 16, "friend is a dead end"),
    ('places = ["villa-vrede"]', 'places = ["villa-vred"]', 23, 'There is no place villa-vred: write "villa-vrede"'),
    ('places = ["villa-vrede"]', 'places = [\n"villa-vrede",\n"villa"]', 25, "There is no place villa"),
    ('id = "lawyer"\ntopics = ["legal-help"]', 'id = "lawyer"\ntopics = ["law"]', 27, "There is no topic law"),
    ('\nid = "desk"', '\nid = "desk"\nonward = "street"', 22, "There is no question street"),
    ('id = "lawyer"\n', 'id = "lawyer"\nonward = "friend"\n', 27, "This leads back to friend"),
    (
        'answers.alone = "lawyer"',
        'answers.alone = "lawyer"\n' + "".join(f'answers.way-{number} = "desk"\n' for number in range(8)),
        16,
        "friend has 10 answers",
    ),
]


@pytest.fixture(scope="module")
def content() -> Content:
    """The real content, faults and all."""
    return read_content(ROOT / "content").content


def found(text: str, topics: Collection[str] = TOPICS, places: Collection[str] = PLACES) -> list[Finding]:
    return parse_guide("sample", Source("content/guides/sample.toml", text), topics, places)[1]


def test_a_sound_guide_has_no_fault() -> None:
    """The sample that the faults are planted in is sound."""
    assert found(GUIDE) == []


@pytest.mark.parametrize(("before", "after", "line", "message"), [*FORM, *FAULTS])
def test_a_fault_is_one_finding_at_its_line(before: str, after: str, line: int, message: str) -> None:
    """Of the form or of the tree: each fault says once where it stands and what to write instead."""
    assert before in GUIDE
    findings = found(GUIDE.replace(before, after, 1))
    assert [finding.line for finding in findings] == [line], findings
    assert message in findings[0].message


def test_a_file_with_a_fault_gives_no_guide_and_does_not_hide_the_others(tmp_path: Path) -> None:
    """One broken guide costs that guide only."""
    folder = tmp_path / "content"
    (folder / "guides").mkdir(parents=True)
    (folder / "guides" / "good.toml").write_text(GUIDE, encoding="utf-8")
    (folder / "guides" / "broken.toml").write_text("start =", encoding="utf-8")
    (folder / "guides" / "latin.toml").write_bytes(b"\xff")
    guides, findings = load_guides(folder)
    assert set(guides) == {"good"}
    assert [finding.path for finding in findings] == ["content/guides/broken.toml", "content/guides/latin.toml"]


def test_the_real_guides_have_no_fault(content: Content) -> None:
    """Every answer, place and topic exists, and every question is reached and left."""
    assert len(content.guides) == 5
    assert load_guides(ROOT / "content", content.topics, content.places)[1] == []
    for guide in content.guides.values():
        assert guide.sources
        assert guide.checked <= NOW.date() <= guide.until


def test_one_topic_has_one_guide(content: Content) -> None:
    """Beside an answer stands one guide at most."""
    topics = [topic for guide in content.guides.values() for topic in guide.topics]
    assert topics
    assert len(topics) == len(set(topics))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_a_guide_is_there_and_short_enough(language: str, content: Content) -> None:
    """Questions, outcomes, notes and buttons in each language; and guides.ftl holds nothing else."""
    texts = content.texts[language]
    wanted = {id_: most for guide in content.guides.values() for id_, most in guide_texts(guide).items()}
    assert wanted
    for id_, most in wanted.items():
        assert len(texts.render(Text(id_), isolate=False)) <= most, id_
    written = {id_ for id_ in texts.ids if texts.phrases[id_].path.endswith("guides.ftl")}
    assert written == {*wanted, *SHARED_TEXTS}
