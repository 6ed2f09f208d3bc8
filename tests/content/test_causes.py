"""One mistake is one finding: what follows from a fault is not reported beside it."""

from datetime import date
from pathlib import Path

import pytest

from bot.content.approval import approve_text
from bot.content.checks import check
from tests.content.conftest import language_files

TODAY = date(2026, 11, 23)
PLACE = "places/huisartsenpost.toml"
WORDS_OF_THE_PLACE = language_files("ti")["ti/places.ftl"].partition("Utrecht\n")[2]
CAUSES = [  # file, what stands there, the mistake in its place, the line and words of the one finding
    # a place whose file cannot be read
    (
        PLACE,
        'name = "Huisartsenpost Utrecht"',
        'name = "Huisartsenpost Utrecht',
        1,
        "a missing quote, comma or bracket",
    ),
    (
        PLACE,
        'name = "Huisartsenpost Utrecht"',
        "name = “Huisartsenpost Utrecht”",
        1,
        'the straight quote " in the place',
    ),
    (PLACE, 'city = "utrecht"', "city = utrecht", 4, "words and phone numbers between quotes"),
    (PLACE, 'city = "utrecht"', 'city "utrecht"', 4, "write an equals sign behind the name"),
    (PLACE, 'city = "utrecht"', 'city = "utrecht"\ncity = "utrecht"', 5, "stands twice"),
    (PLACE, "checked = 2026-11-22", "checked = 22-11-2026", 7, "write the day as 2026-11-22"),
    # one key of a place
    (PLACE, "kinds =", "kind =", 2, '"kind" is not a known key: write "kinds".'),
    (PLACE, "city =", "City =", 4, '"City" is not a known key: write "city".'),
    (PLACE, "hours =", "openning =", 5, '"openning" is not a known key: write one of address'),
    (PLACE, '["clinic"]', '["clinics"]', 2, '"clinics" is not known here: write "clinic".'),
    (PLACE, '"utrecht"', '"Utrecht"', 4, '"Utrecht" is not known here: write "utrecht".'),
    (PLACE, '"utrecht"', '"Utrech"', 4, 'write "utrecht".'),
    (PLACE, '"page"', '"sure"', 6, "write one of named, page."),
    (PLACE, "2026-11-22", '"2026-11-22"', 7, "Write the date without quotes and without a time: checked = 2026-11-22."),
    (PLACE, "2026-11-22", '"22 november"', 7, "year first and without quotes"),
    (PLACE, "checked = 2026-11-22\n", "", 1, '"checked" is missing'),
    (PLACE, "hours =", 'latitude = "52.1"\nlongitude = 5.1\nhours =', 5, "write it between 50.5 and 54"),
    # the other tables
    ("cities.toml", "[utrecht]", "[utrecht", 1, "cannot be read as TOML"),
    ("cities.toml", "[utrecht]\n", "", 1, '"name" stands outside a table: write [name] above it.'),
    ("cities.toml", "latitude = 52.09\nlongitude = 5.12\n", "", 1, "This city has no middle"),
    ("cities.toml", "latitude = 52.09\n", "", 1, "Half a point is none"),
    ("topics.toml", "valid_days = 90", "valid_days = ninety", 9, "cannot be read as TOML"),
    ("topics.toml", "urgent = true", "pressing = true", 6, "pressing"),
    ("guides/door.toml", "[[outcome]]", "[[outcome]", 14, "cannot be read as TOML"),
    ("guides/door.toml", "valid_days = 120", "valid_days = 0", 4, "valid_days"),
    ("topics.toml", 'id = "medical-doctor"', 'id = "medical-emergency"', 14, "stands twice"),
    ("topics.toml", '  id = "medical-doctor"', '  id = "medical-docter"', 14, "did you mean medical-doctor?"),
    ("topics.toml", "[[theme]]", "[theme]", 1, "needs two brackets on each side: write [[theme]]"),
    ("guides/door.toml", "[[question]]", "[question]", 7, "needs two brackets on each side: write [[question]]"),
    ("guides/door.toml", '[[outcome]]\nid = "wait', '[outcome]\nid = "wait', 18, "write two brackets on each side"),
    ("nl/medical.ftl", "medical-doctor =\n", "", 25, ".title stands twice in medical-emergency"),
    # a misspelt name
    ("ti/medical.ftl", "medical-doctor =", "medical-docter =", 25, "no such topic; did you mean medical-doctor?"),
    ("nl/medical.ftl", "medical-doctor =", "medical-docter =", 25, "no such topic; did you mean medical-doctor?"),
    ("ti/medical.ftl", "medical-doctor =", "dokter =", 25, "no such topic; did you mean medical-doctor?"),
    ("fr/medical.ftl", ".title", ".titel", 2, ".titel: no such part of medical-emergency; did you mean .title?"),
    ("fr/medical.ftl", ".short", ".brief", 3, "did you mean .short?"),
    ("fr/medical.ftl", ".ask", ".Ask", 8, "did you mean .ask?"),
    ("nl/bot.ftl", "logo =", "lgo =", 3, "lgo: no such text; did you mean logo?"),
    ("ti/bot.ftl", "logo =", "lgo =", 3, "lgo: no such text; did you mean logo?"),
    ("nl/bot.ftl", "theme-medical", "theme-medicl", 2, "did you mean theme-medical?"),
    ("nl/places.ftl", "place-huisartsenpost", "place-huisartsenpst", 2, "did you mean place-huisartsenpost?"),
    ("ar/places.ftl", ".entry", ".in", 4, "did you mean .entry?"),
    ("ti/guides.ftl", "guide-door-call", "guide-dor-call", 10, "did you mean guide-door-call?"),
    ("numbers.ftl", "-helpdesk", "-helpdeks", 3, "no text uses this number; did you mean -helpdesk?"),
    # what is missing, told once
    ("numbers.ftl", "-helpdesk = 020-765 38 01\n", "", 1, "-helpdesk: texts use this; write the name here"),
    ("nl/bot.ftl", "logo = Wegwijs\n", "", 1, "logo is missing: translate it from content/en/bot.ftl line 3."),
    ("nl/bot.ftl", "{ $euros }", "10", 1, "price must use { $euros }, as in the other languages"),
    (
        "ti/places.ftl",
        WORDS_OF_THE_PLACE,
        "",
        1,
        "place-huisartsenpost is missing: translate it from content/nl/places",
    ),
    (PLACE, 'services = ["medical-doctor", "medical-emergency"]', "services = []", 3, "is empty"),
    (PLACE, "hours =", 'phone = "030-2345678"\nhours =', 5, 'cannot be dialled: write "+31302345678".'),
    (PLACE, "hours =", "phone = 31302345678\nhours =", 5, "is one text between quotes"),
    (PLACE, "checked = 2026-11-22", "checked = 2026-1-5", 7, "write the day as 2026-11-22"),
    (
        PLACE,
        "checked = 2026-11-22",
        "checked = 2026-11-31",
        7,
        "there is no such day or time, write a day as 2026-11-22",
    ),
    (PLACE, "checked = 2026-11-22", "checked = 9999-11-22", 7, "no day in our time"),
    (PLACE, "city =", "<<<<<<< HEAD\ncity =", 4, "two versions stand"),
    # texts
    ("numbers.ftl", "-emergency-number =", "-emergency-number", 2, "equals sign"),
    ("nl/bot.ftl", "logo = Wegwijs", "logo Wegwijs", 3, "equals sign"),
    ("ti/bot.ftl", "logo = Wegwijs", "logo Wegwijs", 3, "equals sign"),
    ("nl/medical.ftl", "medical-doctor =", "medical-doctor", 25, "equals sign"),
    ("ti/medical.ftl", "medical-doctor =", "medical-doctor", 25, "equals sign"),
    ("ti/medical.ftl", "medical-doctor =", "# doctor =", 26, "This cannot be read"),
    ("nl/guides.ftl", "guide-door =", "guide-door", 12, "equals sign"),
    ("nl/places.ftl", ".for = Iedereen", ".for Iedereen", 3, "write = behind its name"),
    ("nl/medical.ftl", "        ik ben ziek en zoek nu hulp doctor 3", "ik ben ziek", 35, "equals sign"),
    ("nl/medical.ftl", "ik ben ziek en zoek nu hulp doctor 3", "[ziek] hulp", 35, "A line may not begin with ["),
    ("nl/medical.ftl", "ik ben ziek en zoek nu hulp doctor 1\n", ".net ziek\n", 33, "A line may not begin with ."),
    ("nl/medical.ftl", "{ -helpdesk }", "{ -hepldesk }", 27, "no term -hepldesk: write { -helpdesk }"),
    ("nl/medical.ftl", "{ -helpdesk }", "{ helpdesk }", 27, "no message helpdesk: write { -helpdesk }"),
    ("nl/medical.ftl", "{ -helpdesk }", "{ -helpdesk", 27, "close it with }"),
    ("nl/medical.ftl", "        1. Zeg", "1. Zeg", 7, "begin the line with spaces"),
    ("nl/medical.ftl", "        ik ben ziek en zoek nu hulp emergency 1\n", "ik ben ziek\n", 9, "begin it with spaces"),
    ("nl/medical.ftl", "        1. Zeg", "        \x071. Zeg", 7, "A sign stands here that cannot be seen"),
    ("nl/bot.ftl", "logo = Wegwijs", "logo = Weg { wijs }", 3, "no message wijs"),
]


@pytest.mark.parametrize("case", CAUSES, ids=[f"{case[0]}-{case[4]}" for case in CAUSES])
def test_one_mistake_is_one_finding(folder: Path, case: tuple[str, str, str, int, str]) -> None:
    """The cause is named with its line and what to write; nothing that follows from it stands beside it."""
    file, old, new, line, saying = case
    approve_text(folder, "door", "nl", "GIL Leiden", TODAY)
    path = folder / file
    before = path.read_text(encoding="utf-8")
    assert old in before
    path.write_text(before.replace(old, new, 1), encoding="utf-8")
    found = check(folder, TODAY)
    assert [(fault.finding.path, fault.finding.line) for fault in found] == [(f"content/{file}", line)], found
    assert saying in found[0].finding.message


def test_what_all_languages_call_otherwise_is_one_finding(folder: Path) -> None:
    """A place whose words have another name than its file, in all five languages, is told once."""
    (folder / PLACE).rename(folder / "places" / "huisartsnpost.toml")
    path = folder / "guides" / "door.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("huisartsenpost", "huisartsnpost"), encoding="utf-8")
    assert [str(fault.finding) for fault in check(folder, TODAY)] == [
        "content/nl/places.ftl:2:1: place-huisartsenpost: no such text; did you mean place-huisartsnpost?"
    ]


@pytest.mark.parametrize("file", ["nl/bot.ftl", "ti/bot.ftl", "ti/medical.ftl", "nl/places.ftl", "numbers.ftl"])
@pytest.mark.parametrize("kept", ["", "# nothing yet\n"])
def test_an_empty_file_is_one_finding(folder: Path, file: str, kept: str) -> None:
    """A file without a text is told at its head, and not each text that it lacks."""
    (folder / file).write_text(kept, encoding="utf-8")
    found = check(folder, TODAY)
    assert [(fault.finding.path, fault.finding.line) for fault in found] == [(f"content/{file}", 1)], found


@pytest.mark.parametrize("ends", [b"\r\n", b"\r"])
def test_line_ends_of_other_machines_are_no_fault(folder: Path, ends: bytes) -> None:
    """Windows and the oldest Macs end a line otherwise; a byte order mark stands before the first."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    assert files
    for path in files:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", ends))
    assert check(folder, TODAY) == ()


@pytest.mark.parametrize("file", ["nl/medical.ftl", PLACE, "topics.toml", "guides/door.toml"])
@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_another_encoding_is_one_finding(folder: Path, file: str, encoding: str) -> None:
    """A file that was saved otherwise is told how to save it."""
    path = folder / file
    text = path.read_text(encoding="utf-8") + "# café\n"
    path.write_bytes(text.encode(encoding))
    found = check(folder, TODAY)
    assert [fault.finding.path for fault in found] == [f"content/{file}"], found
    assert "save the file with encoding UTF-8" in found[0].finding.message
