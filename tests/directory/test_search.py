"""Which place or city a message names, measured on the real directory."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.places import load_places
from bot.directory.search import PlaceFinder

CONTENT = Path(__file__).parents[2] / "content"
PLACES, CITIES, _ = load_places(CONTENT)
VILLA = PLACES["villa-vrede-utrecht"]
FINDER = PlaceFinder({**PLACES, VILLA.id: replace(VILLA, also=(*VILLA.also, "het huis aan de vecht"))}, CITIES)

NAMED = [
    ("is Villa Vrede open today", "villa-vrede-utrecht", None, True),
    ("vila vrde", "villa-vrede-utrecht", None, False),
    ("villavrede", "villa-vrede-utrecht", None, False),
    ("Het huis aan de Vecht?", "villa-vrede-utrecht", None, False),
    ("فيلا فريده", "villa-vrede-utrecht", None, False),
    ("فيلا فريدة مفتوحة اليوم؟", "villa-vrede-utrecht", None, True),
    ("ቪላ ቭረደ", "villa-vrede-utrecht", None, False),
    ("villa vrede utrecht", "villa-vrede-utrecht", "utrecht", False),
    ("waar is het wereldhuis in Den Haag", "wereldhuis-den-haag", "den-haag", False),
    ("wereldhuis amsterdam", "wereldhuis-amsterdam", "amsterdam", False),
    ("red cross amsterdam", "rode-kruis-amsterdam", "amsterdam", False),
    ("croix rouge", "rode-kruis-hulplijn", None, False),
    ("leger des heils den haag", "leger-des-heils-hier-en-nu-den-haag", "den-haag", False),
    ("leger des heils in utrecht", "leger-des-heils", "utrecht", False),
    ("hoe laat sluit pauluskrek rotterdam", "pauluskerk-rotterdam", "rotterdam", True),
    ("كنيسة بولس", "pauluskerk-rotterdam", None, False),
    ("عنوان كروسبوست امستردام", "kruispost-amsterdam", "amsterdam", False),
    ("ክሩይስፖስት ክፉት ድዩ ሎሚ", "kruispost-amsterdam", None, True),
    ("kruispost horaires", "kruispost-amsterdam", None, True),
    ("juridish loket numbr pls", "juridisch-loket", None, False),
    ("zorgbus dokters van de wereld", "dokters-van-de-wereld-zorgbus", None, False),
    ("when is the haagse soepbus there", "haagse-soepbus", None, True),
    ("iom", "iom-nederland", None, False),
]
CITY_ONLY = [
    ("ziekenhuis utrecht", "utrecht", "ziekenhuis"),
    ("ziekenhus utrehct", "utrecht", "ziekenhus"),
    ("I live in The Hague and I need a lawyer", "den-haag", "I live and I need lawyer"),
    ("je suis à la haye", "den-haag", "je suis"),
    ("Ik woon in Leiden", "leiden", "Ik woon"),
    ("leiden", "leiden", ""),
    ("أسكن في أوترخت", "utrecht", "أسكن"),
    ("دكتور بأمستردام", "amsterdam", "دكتور"),
    ("ኣብ ኡትረክት ሓኪም", "utrecht", "ሓኪም"),
    ("ንሮተርዳም", "rotterdam", ""),
    ("the police took me at the Pauluskerk in Rotterdam and I am afraid now", "rotterdam", None),
]
NOTHING = [
    "",
    "?!",
    "ik heb pijn in mijn buik",
    "wat kan dit leiden tot",
    "worden ze mij uitgezet",
    "hoe kom ik aan een laptop voor de middelbare school",
    "we are here since two years without papers",
    "the police stopped me near the pauluskerk",
    "I was at the Wereldhuis and they sent me away because of my papers, what are my rights",
    "may I call 112 without papers",
    "113",
    "تركت بيتي",
    "هل تستطيع المديرة رفضنا",
    "leefgeld aanvragen",
    "adam is mijn zoon",
]


@pytest.mark.parametrize(("text", "place", "city", "hours"), NAMED)
def test_a_place_is_found(text: str, place: str, city: str | None, hours: bool) -> None:
    """A place is found misspelt, in any script, in the city that is named, and whether its hours are asked for."""
    found = FINDER.find(text)
    assert found is not None
    assert (found.place, found.city, found.about_hours) == (place, city, hours)


@pytest.mark.parametrize(("text", "city", "rest"), CITY_ONLY)
def test_a_city_is_found_for_later(text: str, city: str, rest: str | None) -> None:
    """A message that only mentions a city gives the city, no place, and what else it says."""
    found = FINDER.find(text)
    assert found is not None
    assert (found.place, found.city) == (None, city)
    assert rest is None or found.rest == rest


ORDINARY = ["نقدر نعس", "فين نقدر نعس", "نقدر نعس هاد الليلة"]


@pytest.mark.parametrize("text", ORDINARY)
def test_two_words_joined_are_no_name_by_chance(text: str) -> None:
    """Several words sound like a name only word by word, or when they share so much that it is no chance."""
    assert FINDER.find(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("نيكو أدريانس", "nas-rotterdam"),
        ("كروس بوست", "kruispost-amsterdam"),
        ("باولوس كيرك", "pauluskerk-rotterdam"),
        ("باولوسكيريك", "pauluskerk-rotterdam"),
    ],
)
def test_a_name_is_heard_word_by_word(text: str, place: str) -> None:
    """A name in another script is still found, in one word or in as many as it has."""
    found = FINDER.find(text)
    assert found is not None
    assert found.place == place


def test_a_name_that_is_only_heard_is_in_no_other_city() -> None:
    """A place that is known by its sound alone is not found where another city is named."""
    found = FINDER.find("فين نقدر نعس هاد الليلة في Utrecht")
    assert found is not None
    assert (found.place, found.city) == (None, "utrecht")
    heard = FINDER.find("نيكو أدريانس في Utrecht")
    assert heard is not None
    assert heard.place is None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("pauluskerk utrecht", False),
        ("pauluskerk rotterdam", True),
        ("pauluskerk", True),
        ("rode kruis hulplijn utrecht", True),
    ],
)
def test_a_place_in_another_city_is_never_sure(text: str, sure: bool) -> None:
    """Where the message names another city than the one of its place, the place is one to ask about."""
    found = FINDER.find(text)
    assert found is not None
    assert found.place is not None
    assert found.sure is sure


@pytest.mark.parametrize(
    "text",
    [
        "is het nu open?",
        "zijn jullie morgen open",
        "are you open now?",
        "open on sunday?",
        "c'est ouvert maintenant ?",
        "vous êtes ouverts ce week-end ?",
        "دابا محلول؟",
        "wach m7lol daba",
        "هل هو مفتوح الآن؟",
        "ክፉት ድዩ ሕጂ?",
    ],
)
def test_hours_alone_ask_of_which_place(text: str) -> None:
    """A message of opening-words, moments and fillers asks for hours and names neither place nor city."""
    found = FINDER.find(text)
    assert found is not None
    assert (found.hours_alone, found.about_hours) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "I am closed in",
        "ik zit dicht",
        "wanneer morgen",
        "hoe laat is het",
        "gesloten",
        "fermé",
        "مسكر علي الباب",
        "is mijn bsn open",
    ],
)
def test_another_word_is_another_question(text: str) -> None:
    """One word more, or no word of opening, and the message asks something else."""
    assert FINDER.find(text) is None


@pytest.mark.parametrize("text", NOTHING)
def test_an_ordinary_question_names_nothing(text: str) -> None:
    """Words that look like names, and places in passing, find nothing."""
    assert FINDER.find(text) is None


def test_the_persons_city_decides_between_places_of_one_name() -> None:
    """Without a city in the message the remembered one decides, and the others of that name are told."""
    found = FINDER.find("wereldhuis open?", city="den-haag")
    assert found is not None
    assert (found.place, found.others) == ("wereldhuis-den-haag", ("wereldhuis-amsterdam",))


def test_every_place_is_found_by_its_own_name() -> None:
    """Whoever types the name of a place as we write it finds that place, perhaps among others of the same name."""
    named = [place for place in PLACES.values() if not place.name.isdecimal()]  # 112 is a question for an article
    assert len(named) > 100
    for place in named:
        found = FINDER.find(place.name)
        assert found is not None, place.id
        assert place.id in (found.place, *found.others), place.name


def test_every_city_is_found_by_every_name() -> None:
    """Each spelling of a city in cities.toml finds that city."""
    assert CITIES
    for city in CITIES.values():
        for name in (city.name, *city.also):
            found = FINDER.find(name)
            assert found is not None, name
            assert found.city == city.id, name


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    """Nothing that a person can type makes the search fail, and what it finds exists."""
    found = FINDER.find(text)
    if found is not None:
        assert found.place is None or found.place in PLACES
        assert found.city is None or found.city in CITIES
        assert 0 < found.score <= 1


def test_most_asks_name_no_place() -> None:
    """Of all the ways to ask that stand in the articles, fewer than three in a hundred are taken for a place."""
    asks = [line.strip() for path in CONTENT.glob("*/*.ftl") for line in _asks(path)]
    assert len(asks) > 1000
    taken = [ask for ask in asks if (found := FINDER.find(ask)) is not None and found.place is not None]
    assert len(taken) < 0.03 * len(asks), taken


def _asks(path: Path) -> list[str]:
    """The lines that stand under ``.ask =`` in a file of articles."""
    lines = path.read_text(encoding="utf-8").splitlines()
    deep = [number for number, line in enumerate(lines) if line == "    .ask ="]
    return [line for start in deep for line in _indented(lines[start + 1 :])]


def _indented(lines: list[str]) -> list[str]:
    end = next((number for number, line in enumerate(lines) if not line.startswith("        ")), len(lines))
    return lines[:end]
