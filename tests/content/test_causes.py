"""One mistake is one finding: what follows from a fault is not reported beside it."""

from datetime import date
from pathlib import Path

import pytest

from bot.content.approval import approve_text
from bot.content.checks import check

TODAY = date(2026, 11, 23)
PLACE = "places/huisartsenpost.toml"
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
    (PLACE, "checked = 2026-11-22", "checked = 22-11-2026", 7, "a day as 2026-11-22"),
    # one key of a place
    (PLACE, "kinds =", "kind =", 2, '"kind" is not a known key: write "kinds".'),
    (PLACE, "city =", "City =", 4, '"City" is not a known key: write "city".'),
    (PLACE, "hours =", "openning =", 5, '"openning" is not a known key: write one of address'),
    (PLACE, '["clinic"]', '["clinics"]', 2, '"clinics" is not known here: write "clinic".'),
    (PLACE, '"utrecht"', '"Utrecht"', 4, '"Utrecht" is not known here: write "utrecht".'),
    (PLACE, '"utrecht"', '"Utrech"', 4, 'write "utrecht".'),
    (PLACE, '"page"', '"sure"', 6, "write one of named, page."),
    (PLACE, "2026-11-22", '"2026-11-22"', 7, "Write the date without quotes: checked = 2026-11-22."),
    (PLACE, "2026-11-22", '"22 november"', 7, "year first and without quotes"),
    (PLACE, "checked = 2026-11-22\n", "", 1, '"checked" is missing'),
    (PLACE, "hours =", 'latitude = "52.1"\nlongitude = 5.1\nhours =', 5, "write it between 50.5 and 54"),
    # the other tables
    ("cities.toml", "[utrecht]", "[utrecht", 1, "cannot be read as TOML"),
    ("cities.toml", "latitude = 52.09\nlongitude = 5.12\n", "", 1, "This city has no middle"),
    ("cities.toml", "latitude = 52.09\n", "", 1, "Half a point is none"),
    ("topics.toml", "valid_days = 90", "valid_days = ninety", 9, "cannot be read as TOML"),
    ("topics.toml", "urgent = true", "pressing = true", 6, "pressing"),
    ("guides/door.toml", "[[outcome]]", "[[outcome]", 14, "cannot be read as TOML"),
    ("guides/door.toml", "valid_days = 120", "valid_days = 0", 4, "valid_days"),
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
    ("nl/medical.ftl", "{ -helpdesk }", "{ -hepldesk }", 27, "no term -hepldesk"),
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
