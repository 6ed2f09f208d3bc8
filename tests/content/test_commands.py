"""`wegwijs content ...` and `wegwijs review ...` as a volunteer types them."""

import json
from html import unescape
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli.content import content_app, review_app
from bot.content import load
from bot.content.guide_files import guide_files
from bot.content.guides import guide_texts
from bot.errors import OperatorError
from bot.messages import LANGUAGES, Text

DAY = ("--day", "2026-11-23")
REAL = Path(__file__).parents[2] / "content"


def content(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(content_app, [*words, "--content", str(folder)])


def review(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(review_app, [*words, "--content", str(folder)])


def break_a_number(folder: Path) -> None:
    path = folder / "nl" / "bot.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace("per keer", "per keer, 112"), encoding="utf-8")


def test_a_sound_folder_passes(folder: Path) -> None:
    """Exit status 0 and one reassuring line."""
    result = content(folder, "check", *DAY)
    assert (result.exit_code, result.output) == (0, "The content is in order.\n")


def test_findings_are_lines_that_an_editor_can_open(folder: Path) -> None:
    """Path, line, column, sentence; exit status 1."""
    break_a_number(folder)
    result = content(folder, "check", *DAY)
    assert result.exit_code == 1
    assert "content/nl/bot.ftl:1:44: 112 is typed here: write { -emergency-number }. [typed-number]" in result.output


def test_findings_are_annotations_for_a_workflow(folder: Path) -> None:
    """Each finding becomes an error at its line in the code review."""
    break_a_number(folder)
    first, *_ = content(folder, "check", "--format", "github", *DAY).output.splitlines()
    assert first.startswith("::error file=content/nl/bot.ftl,line=1,col=44,title=typed-number::112 is typed")


def test_findings_are_json_for_a_program(folder: Path) -> None:
    """The same findings as a list of objects; an empty list when there is nothing."""
    assert json.loads(content(folder, "check", "--format", "json", *DAY).output) == []
    break_a_number(folder)
    found = json.loads(content(folder, "check", "--format", "json", *DAY).output)
    assert {"path", "line", "column", "rule", "message"} == set(found[0])


SLIPS = [  # a lexicon, the line and words of its one finding
    ("[danger.medical-docter]\nsays = ['help']\n", 1, 'medical-docter is not known in [danger]: write "medical-'),
    ("[asks]\nmedical-docter = ['my tooth']\n", 2, 'medical-docter is not known in [asks]: write "medical-doctor".'),
    ("[topics]\nmedical-docter = ['gp']\n", 2, 'medical-docter is not known in [topics]: write "medical-doctor".'),
    ('[quiet]\nsigns = ["phone + !"]\n', 2, "The sign 'phone + !' has a part without a word"),
    ("[commands]\nmenu = 5\n", 2, 'Write menu as a list of texts: ["one", "two"].'),
    ("[danger\n", 1, "cannot be read as TOML"),
]


@pytest.mark.parametrize(("lexicon", "line", "saying"), SLIPS)
def test_a_fault_in_a_lexicon_is_one_finding(folder: Path, lexicon: str, line: int, saying: str) -> None:
    """What would keep the service from using a lexicon is told by the check, once, in its file and line."""
    (folder / "ti" / "lexicon.toml").write_text(lexicon, encoding="utf-8")
    result = content(folder, "check", "--format", "json", *DAY)
    found = json.loads(result.output)
    assert result.exit_code == 1
    assert [(one["path"], one["line"], one["rule"]) for one in found] == [
        ("content/ti/lexicon.toml", line, "structure")
    ]
    assert saying in found[0]["message"]


def test_each_language_tells_the_faults_of_its_lexicon(folder: Path) -> None:
    """A volunteer sees those of all five at once, not those of the first only."""
    for language in LANGUAGES:
        (folder / language / "lexicon.toml").write_text("[colours]\n[smalltalk]\nhowdy = []\n", encoding="utf-8")
    found = json.loads(content(folder, "check", "--format", "json", *DAY).output)
    assert sorted(one["path"] for one in found) == sorted(2 * [f"content/{code}/lexicon.toml" for code in LANGUAGES])


def test_a_lexicon_is_not_held_against_topics_that_cannot_be_read(folder: Path) -> None:
    """One mistake in topics.toml is not told again at every word of a lexicon."""
    (folder / "nl" / "lexicon.toml").write_text("[topics]\nmedical-doctor = ['gp']\n", encoding="utf-8")
    assert content(folder, "check", *DAY).exit_code == 0
    (folder / "topics.toml").write_text("[[theme", encoding="utf-8")
    found = json.loads(content(folder, "check", "--format", "json", *DAY).output)
    assert "content/topics.toml" in {one["path"] for one in found}
    assert "content/nl/lexicon.toml" not in {one["path"] for one in found}


def test_a_check_can_be_left_out(folder: Path) -> None:
    """What a build must not fail on is skipped by its name; a wrong name is refused."""
    later = ("--day", "2028-01-01")
    stale = [word for rule in ("stale-topic", "stale-place", "stale-guide") for word in ("--skip", rule)]
    assert content(folder, "check", *later).exit_code == 1
    assert content(folder, "check", *later, *stale).exit_code == 0
    assert "no check stale" in str(content(folder, "check", "--skip", "stale").exception)


@pytest.mark.parametrize(
    "words",
    [("check",), ("status",), ("preview", "medical-doctor")],
)
def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path, words: tuple[str, ...]) -> None:
    """A wrong folder is the operator's mistake, not a traceback."""
    result = content(tmp_path / "nowhere", *words)
    assert isinstance(result.exception, OperatorError)
    assert "name the content folder" in str(result.exception)


def test_reviews_are_approved_and_listed(folder: Path) -> None:
    """What was approved is no longer waiting, and says by whom and until when."""
    waiting = review(folder, "list", "--lang", "fr", *DAY).output
    assert waiting == "medical-emergency fr: draft\nmedical-doctor fr: draft\ndoor fr: draft\n"
    approved = review(folder, "approve", "medical-doctor", "--lang", "fr", "--by", "GIL Leiden", *DAY).output
    assert approved == "medical-doctor in fr: reviewed by GIL Leiden, until 2027-05-21\n"
    review(folder, "approve", "medical-emergency", "--lang", "fr", "--by", "GIL Leiden", *DAY)
    waiting = review(folder, "list", "--lang", "fr", *DAY).output
    assert waiting == "medical-emergency fr: draft by GIL Leiden, needs 1 more\ndoor fr: draft\n"
    approved = review(folder, "approve", "door", "--lang", "fr", "--by", "GIL Leiden", *DAY).output
    assert approved == "door in fr: reviewed by GIL Leiden, until 2027-03-22\n"
    assert "medical-doctor fr: reviewed" in review(folder, "list", "--lang", "fr", "--all", *DAY).output


@pytest.mark.parametrize(
    "words", [("approve", "medical-doctor", "--lang", "de", "--by", "GIL"), ("list", "--lang", "de")]
)
def test_a_language_that_we_do_not_speak_is_refused(folder: Path, words: tuple[str, ...]) -> None:
    """The five languages are named."""
    assert "nl, en, ar, fr, ti" in str(review(folder, *words).exception)


def test_status_shows_every_topic_and_the_median_cost() -> None:
    """Our own content: a row a topic, and what a first answer costs within the bounds for each language."""
    output = content(REAL, "status", *DAY).output
    assert "medical-doctor" in output
    costs = output.split("median segments")[1].replace("│", " ").split()[:5]
    assert [float(cost) <= most for cost, most in zip(costs, (2, 2, 4, 3, 4), strict=True)] == [True] * 5


def test_a_preview_shows_every_channel_and_language(tmp_path: Path) -> None:
    """Five languages on four channels, on one page that opens in a browser."""
    page = tmp_path / "doctor.html"
    result = content(REAL, "preview", "medical-doctor", "--html", str(page), "--segment-price", "0.1")
    assert result.exit_code == 0
    words = page.read_text(encoding="utf-8")
    assert words.count("<article") == 20
    assert words.count('dir="rtl"') == 16
    assert " euro" in words


@pytest.mark.parametrize("guide", [path.stem for path in guide_files(REAL)])
def test_a_preview_of_a_guide_shows_all_that_a_reviewer_approves(guide: str, tmp_path: Path) -> None:
    """Every question, outcome, note and button of a guide stands on its page."""
    page = tmp_path / "guide.html"
    assert content(REAL, "preview", guide, "--lang", "nl", "--html", str(page)).exit_code == 0
    shown = unescape(page.read_text(encoding="utf-8"))
    loaded = load(REAL)
    words = [loaded.texts["nl"].render(Text(id_), isolate=False) for id_ in guide_texts(loaded.guides[guide])]
    assert len(words) > 10
    assert [text for text in words if text not in shown] == []


def test_a_preview_in_the_terminal_names_channel_language_and_cost() -> None:
    """One language, four channels."""
    output = content(REAL, "preview", "medical-emergency", "--lang", "ar").output
    assert all(f"{channel} ar" in output for channel in ("whatsapp", "telegram", "sms", "web"))
    assert "segments" in output


def test_a_preview_of_no_topic_is_refused(folder: Path) -> None:
    """A misspelt topic is said in a sentence."""
    assert "There is no topic or guide doctor" in str(content(folder, "preview", "doctor").exception)
