"""Guides as volunteers keep them: what is refused, where, and that the real ones have all their words."""

from collections.abc import Collection
from pathlib import Path

import pytest

from bot.content.findings import Finding, Source
from bot.content.guides import SHARED_TEXTS, guide_faults, guide_texts, load_guides, parse_guide
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
onward = "friend"
"""
SOUND = GUIDE.replace('onward = "friend"\n', "")
FORM = [
    ('start = "home"\n', "", 1, "start: Field required"),
    ("valid_days = 90", 'valid_days = "90"', 4, "valid_days: Input should be a valid integer"),
    ('sources = ["https://www.example.nl/"]', "sources = []", 5, "sources: List should have at least 1 item"),
    ('answers.no = "desk"', "answers.no = 3", 10, "question.0.answers.no: Input should be a valid string"),
    ('id = "lawyer"\ntopics = ["legal-help"]', 'id = "lawyer"', 26, "outcome.1.topics: Field required"),
    ('places = ["villa-vrede"]', 'place = ["villa-vrede"]', 23, "outcome.0.place: Unexpected keyword argument"),
    ('id = "friend"', 'id = "Friend"', 16, "question.1.id: String should match pattern"),
    ("[[outcome]]", "[[outcome]", 20, "cannot be read as TOML"),
    ('id = "lawyer"', 'id = "home"', 26, "home stands twice"),
    ('says.no = "first"', 'says.maybe = "first"', 13, "home has no answer maybe: write one of yes, no"),
]
FAULTS = [
    ('start = "home"', 'start = "house"', 1, "There is no question house"),
    ('topics = ["shelter-intake"]', 'topics = ["shelter"]', 2, "There is no topic shelter"),
    ('answers.no = "desk"', 'answers.no = "disk"', 10, "There is no question or outcome disk"),
    ('answers.unsaid = "desk"\n', "", 8, "home must also offer unsaid"),
    ('answers.alone = "lawyer"', 'answers.alone = "desk"', 26, "Nothing leads to lawyer"),
    ('answers.alone = "lawyer"', 'answers.alone = "home"', 8, "From home the questions may go round for ever"),
    ('answers.with-one = "desk"\nanswers.alone = "lawyer"', "answers = {}", 16, "friend is a dead end"),
    ('places = ["villa-vrede"]', 'places = ["villa"]', 23, "There is no place villa"),
    ('id = "lawyer"\ntopics = ["legal-help"]', 'id = "lawyer"\ntopics = ["law"]', 27, "There is no topic law"),
    ('\nid = "desk"', '\nid = "desk"\nonward = "street"', 22, "There is no question street"),
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
    guide, findings = parse_guide("sample", Source("content/guides/sample.toml", text))
    return [*findings, *(guide_faults(guide, topics, places) if guide else [])]


def test_a_sound_guide_has_no_fault() -> None:
    """The sample that the faults are planted in is sound."""
    assert found(SOUND) == []


@pytest.mark.parametrize(("before", "after", "line", "message"), FORM)
def test_a_fault_in_the_form_is_found_at_its_line(before: str, after: str, line: int, message: str) -> None:
    """A guide that cannot be read says where, and what to write."""
    assert before in SOUND
    findings = found(SOUND.replace(before, after, 1))
    assert any(finding.line == line and message in finding.message for finding in findings), findings


@pytest.mark.parametrize(("before", "after", "line", "message"), FAULTS)
def test_a_fault_in_the_tree_is_found_at_its_line(before: str, after: str, line: int, message: str) -> None:
    """Dead ends, circles, questions that nothing leads to, and names that do not exist."""
    assert before in SOUND
    findings = found(SOUND.replace(before, after, 1))
    assert any(finding.line == line and message in finding.message for finding in findings), findings


def test_going_on_after_an_outcome_may_not_lead_back() -> None:
    """A path over an offer ends too."""
    messages = [finding.message for finding in found(GUIDE)]
    assert any(message.startswith("From lawyer the questions may go round") for message in messages)


def test_a_file_with_a_fault_gives_no_guide_and_does_not_hide_the_others(tmp_path: Path) -> None:
    """One broken guide costs that guide only."""
    folder = tmp_path / "content"
    (folder / "guides").mkdir(parents=True)
    (folder / "guides" / "good.toml").write_text(SOUND, encoding="utf-8")
    (folder / "guides" / "broken.toml").write_text("start =", encoding="utf-8")
    (folder / "guides" / "latin.toml").write_bytes(b"\xff")
    guides, findings = load_guides(folder)
    assert set(guides) == {"good"}
    assert [finding.path for finding in findings] == ["content/guides/broken.toml", "content/guides/latin.toml"]


def test_the_real_guides_have_no_fault(content: Content) -> None:
    """Every answer, place and topic exists, and every question is reached and left."""
    assert len(content.guides) == 5
    for guide in content.guides.values():
        assert guide_faults(guide, content.topics, content.places) == []
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
