"""The whole folder: what is loaded, what is refused, and what changes the digest."""

from datetime import date
from pathlib import Path

import pytest

from bot.content import Content, load
from bot.content.articles import READ
from bot.content.ledger import State
from bot.content.library import read_content
from bot.errors import ContentError
from bot.messages import LANGUAGES, Text

DAY = date(2026, 11, 23)


def test_a_sound_folder_is_loaded_whole(folder: Path) -> None:
    """Topics in order, an article a topic a language, places, cities and texts."""
    content = load(folder)
    assert [theme.topics for theme in content.themes] == [("medical-emergency", "medical-doctor")]
    assert set(content.articles) == {(topic, code) for topic in content.topics for code in LANGUAGES}
    assert content.articles["medical-emergency", "nl"].short.startswith("Ben je in gevaar? Bel meteen 112.")
    assert len(content.articles["medical-doctor", "ti"].asks) == 15
    assert (list(content.places), list(content.cities)) == (["huisartsenpost"], ["utrecht"])
    assert content.review("medical-doctor", "ti", DAY).state is State.DRAFT


def test_all_findings_are_raised_at_once(folder: Path) -> None:
    """A volunteer sees every fault of every file, each on a line of its own."""
    edit(folder / "nl" / "bot.ftl", "logo = Wegwijs", "logo Wegwijs")
    edit(folder / "fr" / "medical.ftl", "{ -helpdesk }", "{ -hepldesk }")
    with pytest.raises(ContentError) as raised:
        load(folder)
    lines = str(raised.value).split("\n")
    assert any(line.startswith("content/nl/bot.ftl:3:") for line in lines)
    assert any(line.startswith("content/fr/medical.ftl:") and "-hepldesk" in line for line in lines)


@pytest.mark.parametrize("name", ["topics.toml", "numbers.ftl", "cities.toml", "ar/bot.ftl"])
def test_a_missing_file_is_a_finding(folder: Path, name: str) -> None:
    """A file that is gone is named, and nothing raises before all is read."""
    (folder / name).unlink()
    assert f"content/{name}" in {finding.path for finding in read_content(folder).findings}


def test_a_missing_article_is_no_reason_to_refuse(folder: Path) -> None:
    """A topic that is not yet written in one language is missing there, and the rest is served."""
    edit(folder / "ti" / "medical.ftl", "medical-doctor =", "# not yet\n# medical-doctor =")
    path = folder / "ti" / "medical.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("# not yet")], encoding="utf-8")
    assert load(folder).review("medical-doctor", "ti", DAY).state is State.MISSING


@pytest.mark.parametrize("bad", [b"\xff\xfe", b"logo = \xe9t\xe9\n"])
def test_a_file_that_is_not_utf8_is_a_finding_with_its_line(folder: Path, bad: bytes) -> None:
    """A file saved in another encoding is reported where it goes wrong."""
    path = folder / "fr" / "bot.ftl"
    path.write_bytes(path.read_bytes() + bad)
    found = [finding for finding in read_content(folder).findings if "UTF-8" in finding.message]
    assert [(finding.path, finding.line) for finding in found] == [("content/fr/bot.ftl", 4)]


def test_line_ends_and_byte_order_marks_of_windows_change_nothing(folder: Path) -> None:
    """Saving a file with another editor does not undo its review."""
    before = load(folder).articles
    path = folder / "nl" / "medical.ftl"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(folder).articles == before


@pytest.mark.parametrize("part", READ)
def test_the_hash_covers_what_is_read(folder: Path, part: str) -> None:
    """One character more in title, short or text is another text."""
    before = load(folder).articles["medical-doctor", "nl"].hash
    path = folder / "nl" / "medical.ftl"
    head, mark, tail = path.read_text(encoding="utf-8").rpartition(f".{part} =")
    path.write_text(f"{head}{mark}{' Nu.' if part != 'text' else chr(10) + '        Nu.'}{tail}", encoding="utf-8")
    assert load(folder).articles["medical-doctor", "nl"].hash != before


def test_the_hash_leaves_asks_out(folder: Path) -> None:
    """An ask more does not undo a review: asks are not read by people."""
    before = load(folder).articles["medical-doctor", "nl"].hash
    edit(folder / "nl" / "medical.ftl", "doctor 1\n", "dokter een\n")
    content = load(folder)
    assert content.articles["medical-doctor", "nl"].hash == before


@pytest.mark.parametrize("name", ["nl/medical.ftl", "topics.toml", "places/huisartsenpost.toml", "nl/lexicon.toml"])
def test_the_digest_changes_with_every_file(folder: Path, name: str) -> None:
    """Whoever keeps something derived from the content can tell that it is old."""
    before = load(folder).digest
    path = folder / name
    path.write_text((path.read_text(encoding="utf-8") if path.exists() else "") + "\n# x\n", encoding="utf-8")
    assert load(folder).digest != before


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_ours_can_be_worded(content: Content, language: str) -> None:
    """Each text of the real content, with something for each argument, is worded with and without isolation."""
    texts = content.texts[language]
    ids = [id_ for id_ in texts.ids if not id_.startswith("-")]
    assert len(ids) > 200
    for id_ in ids:
        text = Text(id_, dict.fromkeys(texts.arguments(id_), "2"))
        for isolate in (False, True):
            assert texts.render(text, isolate=isolate).strip(), id_


def test_all_topics_are_written_in_all_languages(content: Content) -> None:
    """47 topics in five languages, each with a source."""
    assert len(content.topics) == 47
    assert set(content.articles) == {(topic, code) for topic in content.topics for code in LANGUAGES}
    assert all(topic.sources for topic in content.topics.values())


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
