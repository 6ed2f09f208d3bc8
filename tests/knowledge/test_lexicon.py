import pytest

from bot.errors import ContentError
from bot.knowledge.lexicon import parse_lexicon
from bot.knowledge.normalise import words_of
from bot.knowledge.signs import Signs, folded_message, parse_sign

FAULTS = (
    ("[smalltalk]\nhowdy = []\n", "lexicon.toml:2: howdy is not known in [smalltalk]: write one of bye"),
    ("[danger.medical-doctor]\nsays = ['x']\n", "lexicon.toml:1: medical-doctor is not known in [danger]: "),
    ("[topics]\nmedical-doctor = 'gp'\n", "lexicon.toml:2: Write medical-doctor as a list"),
    ('[quiet]\nsigns = ["phone + !"]\n', "lexicon.toml:2: The sign 'phone + !'"),
    ('[out]\nsays = ["..."]\n', "A text of says has no word"),
    ("[topics\n", "lexicon.toml:1: "),
    ("topics = 3\n", "Write topics as a heading"),
    ("[colours]\n", "colours is not known"),
    ("[asks]\nmedical-docter = ['my tooth']\n", "lexicon.toml:2: medical-docter is not known in [asks]"),
    ("[topics]\nmedical-docter = ['gp']\n", "lexicon.toml:2: medical-docter is not known in [topics]"),
)


@pytest.mark.parametrize(("text", "finding"), FAULTS)
def test_faults_say_where(text, finding):
    """Every fault of a volunteer's file is a finding with file and line."""
    with pytest.raises(ContentError) as caught:
        parse_lexicon(text, "lexicon.toml", ["medical-doctor"])
    assert finding in str(caught.value)


def test_all_faults_at_once():
    """One reading finds all faults."""
    with pytest.raises(ContentError) as caught:
        parse_lexicon("[colours]\n[smalltalk]\nhowdy = []\n", "lexicon.toml")
    assert len(caught.value.findings) == 2


@pytest.mark.parametrize(
    ("sign", "message", "fits"),
    [
        ("baby + blue|purple", "The BABY is purple!", True),
        ("baby + blue|purple", "the baby is purplish", False),
        ("bleed* + stop", "stop the bleeding", True),
        ("can't breathe", "I cant breathe", True),
        ("phone + dead - chest", "phone dead chest pain", False),
        ("ሓኪም", "ሐኪም፡ንዓ", True),
        ("étouffe", "il etouffe", True),
    ],
)
def test_signs(sign, message, fits):
    """All parts in any order, one of the alternatives, none of the forbidden; folded as messages are."""
    words = words_of(message)
    assert parse_sign(sign).fits(folded_message(words)) is fits
    assert Signs([parse_sign("unheard"), parse_sign(sign)]).first(words, folded_message(words)) == (1 if fits else None)
