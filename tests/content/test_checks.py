"""Every fault that `wegwijs content check` knows is planted, and found in its line."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.content.checks import CHECKS, UNREADABLE, Fault, check
from tests.content.conftest import language_files

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Planted:
    """``old`` becomes ``new`` in ``file``; ``rule`` then reports the line of ``seen_in`` that holds ``at``."""

    rule: str
    file: str
    old: str
    new: str
    at: str
    saying: str
    seen_in: str = ""
    today: date = TODAY


def planted(rule: str, file: str, old: str, new: str, **more: Any) -> Planted:
    """The fault stands where ``new`` stands, unless ``at`` says otherwise."""
    return Planted(rule, file, old, new, **{"at": new, **more})


FIRST_LINE = ""
LAST_ARTICLE = "medical-doctor =" + language_files("ti")["ti/medical.ftl"].partition("medical-doctor =")[2]
ANSWERS = 'answers.yes = "call"\nanswers.no = "wait"\nanswers.unknown = "call"\nanswers.unsaid = "call"\n'
MANY = "heel "
HARD = (
    "Municipal administrative responsibilities notwithstanding, international organisations occasionally provide "
    "complementary accommodation possibilities following individual assessments."
)

FAULTS = (
    # Fluent itself
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo Wegwijs", saying="equals sign"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo =\n\tWegwijs", at="\tWegwijs", saying="tab"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Weg}wijs", saying="closing brace"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = { logo", saying="close it with }"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo =", saying="Write a text"),
    planted(
        UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Wegwijs\nlogo = Twee", at="logo = Twee", saying="already"
    ),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Weg { -weg }", saying="no term -weg"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Weg { wijs }", saying="no message wijs"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Weg { price.sum }", saying="no message price.sum"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Weg { SUM(1) }", saying="no function SUM()"),
    planted(UNREADABLE, "nl/bot.ftl", "logo = Wegwijs", "logo = Weg { logo }", saying="refers to itself"),
    planted(
        UNREADABLE, "numbers.ftl", "-helpdesk", "police = 0900-8844\n-helpdesk", at="police", saying="Write a dash"
    ),
    planted(UNREADABLE, "numbers.ftl", "= 112", "= { $number }", saying="takes no arguments"),
    # what the languages share
    planted(UNREADABLE, "ti/bot.ftl", "{ $euros }", "{ $prijs }", saying="must use { $euros }"),
    planted(UNREADABLE, "ti/bot.ftl", "{ $euros }", "12", at="price =", saying="must use { $euros }"),
    planted(UNREADABLE, "ti/bot.ftl", "logo = Wegwijs\n", "", at=FIRST_LINE, saying="logo is missing"),
    planted(UNREADABLE, "ti/bot.ftl", "logo =", "merk =", at="merk =", saying="merk is not in nl"),
    planted(
        UNREADABLE, "ti/places.ftl", "    .for =", "    .who =", saying=".who: no such part of place-huisartsenpost"
    ),
    planted(UNREADABLE, "nl/bot.ftl", "theme-medical", "theme-care", at=FIRST_LINE, saying="theme-medical is missing"),
    planted(UNREADABLE, "nl/places.ftl", "city-utrecht", "city-zeist", at=FIRST_LINE, saying="city-utrecht is missing"),
    planted(UNREADABLE, "nl/places.ftl", "    .for =", "    .who =", saying="did you mean .for?"),
    # articles
    planted(
        UNREADABLE,
        "fr/medical.ftl",
        "    .title = Voir un docteur\n",
        "",
        at="medical-doctor =",
        saying="has no .title",
    ),
    planted(
        UNREADABLE, "fr/medical.ftl", "    .short = V", "    .brief = Ah\n    .short = V", saying=".brief is not part"
    ),
    planted(UNREADABLE, "fr/medical.ftl", ".title = Voir un", ".title = { $title }", saying="cannot stand in .title"),
    planted(
        UNREADABLE,
        "fr/medical.ftl",
        "doctor 3\n",
        "docteur { -helpdesk }\n",
        at="docteur {",
        saying="cannot stand in .ask",
    ),
    # topics.toml, ledgers, lexicons
    planted(UNREADABLE, "topics.toml", "valid_days = 90", "valid_days = ninety", saying="cannot be read as TOML"),
    planted(UNREADABLE, "topics.toml", "valid_days = 90", 'valid_days = "90"', saying="valid_days"),
    planted(UNREADABLE, "topics.toml", "urgent = true", "pressing = true", saying="pressing"),
    planted(
        UNREADABLE,
        "topics.toml",
        "  checked = 2026-11-22\n  valid_days = 180\n",
        "",
        at="[[theme.topic]]",
        saying="checked",
    ),
    planted(UNREADABLE, "topics.toml", 'related = ["medical-doctor"]', 'related = ["medical-docter"]', saying="docter"),
    planted(UNREADABLE, "topics.toml", 'id = "medical-doctor"', 'id = "medical-emergency"', saying="twice"),
    planted(UNREADABLE, "nl/review.toml", "", "[[review]]\ntopic = 1\n", at="topic = 1", saying='"topic"'),
    planted(UNREADABLE, "nl/lexicon.toml", "", "[danger\n", at="[danger", saying="cannot be read as TOML"),
    # places and cities
    planted(UNREADABLE, "places/huisartsenpost.toml", "Mo-Fr 17:00", "Mon t/m vrij 17:00", saying="hours"),
    planted(
        UNREADABLE, "places/huisartsenpost.toml", '"medical-doctor", ', '"medical-docter", ', saying="medical-docter"
    ),
    planted(UNREADABLE, "places/huisartsenpost.toml", 'city = "utrecht"', 'city = "utrect"', saying="utrect"),
    planted(
        UNREADABLE,
        "places/huisartsenpost.toml",
        'sources = ["https://www.example.nl/"]\n',
        "",
        at=FIRST_LINE,
        saying="sources",
    ),
    # guides
    planted(UNREADABLE, "guides/door.toml", 'start = "danger"', 'start = "dange"', saying="no question dange"),
    planted(UNREADABLE, "guides/door.toml", 'no = "wait"', 'no = "waiting"', saying="no question or outcome waiting"),
    planted(
        UNREADABLE, "guides/door.toml", 'no = "wait"', 'no = "call"', at='id = "wait"', saying="Nothing leads to wait"
    ),
    planted(UNREADABLE, "guides/door.toml", 'no = "wait"', 'no = "danger"', at="answers.no", saying="round for ever"),
    planted(UNREADABLE, "guides/door.toml", ANSWERS, "answers = {}\n", at='id = "danger"', saying="dead end"),
    planted(UNREADABLE, "guides/door.toml", '["medical-emergency"]', '["medical-urgency"]', saying="medical-urgency"),
    planted(UNREADABLE, "guides/door.toml", '["huisartsenpost"]', '["huisarts"]', saying="huisarts"),
    planted(UNREADABLE, "nl/guides.ftl", "guide-door-call = Zorg\n", "", at=FIRST_LINE, saying="door-call is missing"),
    planted(
        "orphaned-words",
        "nl/guides.ftl",
        "guide-door =",
        "guide-dor = Deur\nguide-door =",
        at="guide-dor ",
        saying="No guide",
    ),
    planted(
        "long-guide-text",
        "nl/guides.ftl",
        ".title = Zorg",
        ".title = Zorg voor iedereen in Nederland",
        saying="keep it to 24",
    ),
    planted(
        "stale-guide",
        "topics.toml",
        "",
        "",
        at="checked =",
        saying="held until",
        seen_in="guides/door.toml",
        today=date(2027, 4, 1),
    ),
    # what is there, and what is too many
    planted(
        "missing-article",
        "ti/medical.ftl",
        LAST_ARTICLE,
        "",
        at=FIRST_LINE,
        saying="medical-doctor is missing",
    ),
    planted(
        "extra-article",
        "ti/medical.ftl",
        "medical-doctor =",
        "medical-herbs = 1\nmedical-doctor =",
        at="medical-herbs",
        saying="no topic medical-herbs",
    ),
    planted(
        "extra-article",
        "nl/bot.ftl",
        "logo =",
        "medical-doctor = Arts\nlogo =",
        at="medical-doctor",
        saying="medical.ftl",
    ),
    planted(
        "few-asks",
        "en/medical.ftl",
        "emergency 1\n        I am ill and look for help now emergency 2\n",
        "emergency 1\n",
        at=".ask =",
        saying="at least 15",
    ),
    planted("unused-term", "numbers.ftl", "= 112", "= 112\n-police = 0900-8844", at="-police", saying="No text uses"),
    planted(
        "different-term",
        "ti/medical.ftl",
        "{ -helpdesk }",
        "{ -emergency-number }",
        at=".text",
        saying="names { -emergency-number }",
    ),
    planted(
        "orphaned-words",
        "nl/places.ftl",
        "city-utrecht =",
        "city-utrect = U\ncity-utrecht =",
        at="city-utrect ",
        saying="no city",
    ),
    planted(
        "unserved-topic",
        "places/huisartsenpost.toml",
        '"medical-doctor", ',
        "",
        at='id = "medical-doctor"',
        saying="No place",
        seen_in="topics.toml",
    ),
    # length and cost
    planted("long-title", "nl/medical.ftl", "= In gevaar", "= In gevaar voor je eigen leven", saying="29 characters"),
    planted(
        "expensive-short",
        "nl/medical.ftl",
        "De hulp",
        60 * "Bel nu. " + "De hulp",
        at=".short = Ben",
        saying="SMS segments",
    ),
    planted(
        "expensive-short",
        "ar/medical.ftl",
        "المساعدة",
        40 * "اتصل. " + "المساعدة",
        at=".short = هل",
        saying="Arabic may cost 4",
    ),
    planted("expensive-letter", "nl/medical.ftl", "De hulp", "Dé hulp België", saying="ë"),
    planted("expensive-letter", "nl/medical.ftl", "De hulp", "De\thulp", saying="A tab makes an SMS cost more"),
    planted(
        "long-article",
        "nl/medical.ftl",
        "        1. Zeg",
        "        " + 131 * "ja. " + "\n        1. Zeg",
        at=".text",
        saying="keep it to 130",
    ),
    planted(
        "long-bubble",
        "nl/bot.ftl",
        "logo = Wegwijs",
        "logo = Wegwijs" + 300 * " nee.\n    Ja",
        at="logo",
        saying="SMS and WhatsApp carry 1600",
    ),
    planted("long-place-text", "nl/places.ftl", ".entry = Loop", ".entry = Loop" + 40 * " nu", saying="keep it to 110"),
    # numbers
    planted("typed-number", "nl/medical.ftl", "De hulp", "Of 112. De hulp", saying="write { -emergency-number }"),
    planted("typed-number", "ar/medical.ftl", "المساعدة", "١١٢. المساعدة", saying="write { -emergency-number }"),
    planted("typed-number", "nl/bot.ftl", "logo = Wegwijs", "logo = Bel 020 7653801", saying="write { -helpdesk }"),
    planted(
        "typed-number", "nl/bot.ftl", "logo = Wegwijs", "logo = Bel +31 20 765 38 01", saying="write { -helpdesk }"
    ),
    planted("typed-number", "nl/bot.ftl", "logo = Wegwijs", "logo = Bel 0900-8844", saying="add it to numbers.ftl"),
    planted("wrong-number", "numbers.ftl", "= 112", "= 11", saying='"11" cannot be dialled'),
    planted("wrong-number", "numbers.ftl", "= 112", "= 1l2", saying="a letter that looks like one"),
    planted("wrong-number", "numbers.ftl", "765 38 01", "765 38 0", saying="a digit that is missing"),
    # asks
    planted(
        "repeated-ask", "nl/medical.ftl", "emergency 7", "EMERGENCY 5!", saying="already in content/nl/medical.ftl line"
    ),
    planted(
        "repeated-ask",
        "nl/medical.ftl",
        "doctor 7",
        "emergency 5",
        at="emergency 5",
        saying="leads also to medical-emergency",
    ),
    planted(
        "repeated-ask",
        "nl/lexicon.toml",
        "",
        '[quiet]\nsays = ["Ik ben ziek en zoek nu hulp: doctor 7?"]\n',
        at="doctor 7",
        saying="leads also to medical-doctor (content/nl/medical.ftl line",
    ),
    planted(
        "repeated-ask",
        "nl/lexicon.toml",
        "",
        '[out]\nsays = ["a dog"]\n[danger.medical-crisis]\nsays = [\n"A dog!"]\n',
        at="a dog",
        saying="leads also to [danger.medical-crisis] (content/nl/lexicon.toml line 5)",
    ),
    planted(
        "repeated-ask",
        "nl/lexicon.toml",
        "",
        '[asks]\nmedical-doctor = [\n"it hurts",\n"it hurts!"]\n',
        at="it hurts!",
        saying="already in content/nl/lexicon.toml line 3",
    ),
    planted("long-ask", "nl/medical.ftl", "emergency 7", 40 * MANY + "ziek", saying="keep it under 150"),
    # script and language
    planted("other-script", "nl/medical.ftl", "De hulp", "Помощь. De hulp", saying="not a letter of Dutch"),
    planted("other-script", "ti/medical.ftl", "1. ኣበይ", "1. مرحبا ኣበይ", saying="not a letter of Tigrinya"),
    planted("persian-letter", "ar/medical.ftl", "doctor 9", "دكتور کبير", saying="U+06A9"),
    planted("latin-line", "ar/medical.ftl", "طبيب الأسرة", "Tabib", saying="not in Arabic"),
    planted(
        "latin-line",
        "ar/medical.ftl",
        "        1. قل",
        "        Zeg waar je bent.\n        1. قل",
        at="Zeg waar",
        saying="not in Arabic",
    ),
    planted(
        "other-language",
        "en/medical.ftl",
        "        1. Say",
        "        Je mag altijd naar een dokter gaan, ook zonder papieren.\n        1. Say",
        at="Je mag",
        saying="looks like Dutch: write it in English",
    ),
    planted(
        "other-language",
        "ti/medical.ftl",
        "        1. ኣበይ",
        "        የት እንዳሉ እና ምን እንደተፈጠረ ይንገሩን። ወረቀት ባይኖርዎትም ችግር የለም።\n        1. ኣበይ",
        at="የት እንዳሉ",
        saying="looks like Amharic",
    ),
    # reading
    planted("long-sentence", "nl/medical.ftl", "De hulp", 25 * MANY + "lang.", at=".short = Ben", saying="26 words"),
    planted("long-sentence", "ti/medical.ftl", "ኣበይ ከም", 21 * "ኣበይ " + "ከም", saying="words"),
    planted(
        "hard-text",
        "en/medical.ftl",
        "        1. Say",
        f"        {HARD}\n        1. Say",
        at=".text",
        saying="LIX",
    ),
    # age
    planted(
        "stale-topic",
        "topics.toml",
        "",
        "",
        at="checked = 2026-11-22",
        saying="held until 2027-02-20",
        today=date(2027, 2, 21),
    ),
    planted(
        "future-check",
        "topics.toml",
        "2026-11-22\n  valid_days = 90",
        "2027-11-22\n  valid_days = 90",
        at="checked = 2027",
        saying="still to come",
    ),
    planted(
        "future-check",
        "places/huisartsenpost.toml",
        "2026-11-22",
        "2027-11-22",
        at="checked = 2027",
        saying="2027-11-22 is still to come",
    ),
    planted(
        "future-check",
        "guides/door.toml",
        "2026-11-22",
        "2027-11-22",
        at="checked = 2027",
        saying="2027-11-22 is still to come",
    ),
    planted(UNREADABLE, "topics.toml", '["https://www.112.nl/"]', "[]", at="sources = []", saying="write at least one"),
    planted(
        "stale-place",
        "topics.toml",
        "",
        "",
        at="checked = 2026-11-22",
        saying="look at its page",
        seen_in="places/huisartsenpost.toml",
        today=date(2027, 11, 23),
    ),
)


def test_sound_content_has_no_fault(folder: Path) -> None:
    """A sound folder has no fault, so that whatever is found below was planted."""
    assert check(folder, TODAY) == ()


@pytest.mark.parametrize("case", FAULTS, ids=[f"{case.rule}-{case.saying}" for case in FAULTS])
def test_a_planted_fault_is_found_in_its_line(folder: Path, case: Planted) -> None:
    """A planted fault is reported by its rule, in its file and line, with a sentence that helps."""
    plant(folder, case)
    seen_in = case.seen_in or case.file
    found = [fault for fault in check(folder, case.today) if _is(fault, case, seen_in)]
    lines = (folder / seen_in).read_text(encoding="utf-8").split("\n")
    assert found, [str(fault.finding) for fault in check(folder, case.today)]
    assert any(case.at.strip("\n").split("\n")[0] in lines[fault.finding.line - 1] for fault in found), found


def test_every_check_has_a_planted_fault() -> None:
    """No check is without a fault that it was seen to find."""
    assert {case.rule for case in FAULTS} == {*CHECKS, UNREADABLE}


def plant(folder: Path, case: Planted) -> None:
    path = folder / case.file
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    assert case.old in before
    path.write_text(before.replace(case.old, case.new, 1) if case.old else before + case.new, encoding="utf-8")


def _is(fault: Fault, case: Planted, seen_in: str) -> bool:
    same_file = fault.finding.path == f"content/{seen_in}"
    return fault.rule == case.rule and same_file and case.saying in fault.finding.message


def test_volunteers_can_look_up_every_check() -> None:
    """Each name that a finding carries stands in the volunteers' guide."""
    guide = (Path(__file__).parents[2] / "docs" / "volunteers.md").read_text(encoding="utf-8")
    assert [rule for rule in (*CHECKS, UNREADABLE) if f"`{rule}`" not in guide] == []


@pytest.mark.parametrize("seed", range(40))
def test_no_slip_of_the_keyboard_stops_the_check(folder: Path, seed: int) -> None:
    """Whatever is typed into whichever file, the check ends with findings or without, never with a traceback."""
    chance = Random(seed)  # noqa: S311 -- a seed, not a secret
    path = chance.choice(sorted(path for path in folder.rglob("*") if path.is_file()))
    text = path.read_text(encoding="utf-8")
    start = chance.randrange(len(text))
    slip = chance.choice(["{", "}", "=", '"', "\t", "\n", ".", "[", "{ $x }", "-", "\x00", ""])
    path.write_text(text[:start] + slip + text[start + chance.randrange(30) :], encoding="utf-8")
    assert all(fault.finding.line >= 1 for fault in check(folder, TODAY))
