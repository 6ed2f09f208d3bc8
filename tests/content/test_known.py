"""Which name was meant: by another spelling, by what people call it, or by none that exists."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.known import Known, called, id_of

CITIES = Known(
    ("den-haag", "s-hertogenbosch", "utrecht", *(f"city-{number}" for number in range(30))),
    "cities.toml",
    called([("Den Haag", "den-haag"), ("The Hague", "den-haag"), ("'s-Hertogenbosch", "s-hertogenbosch")]),
)


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("Utrecht", 'write "utrecht"'),
        ("utrect", 'write "utrecht"'),
        ("UTRECHT ", 'write "utrecht"'),
        ("Den Haag", 'write "den-haag"'),
        ("the hague", 'write "den-haag"'),
        ("'s Hertogenbosch", 'write "s-hertogenbosch"'),
        ("Moskou", "write an id from cities.toml"),
        ("", "write an id from cities.toml"),
    ],
)
def test_the_nearest_id_is_proposed(written: str, advice: str) -> None:
    """A name, a capital or a slip leads to the id; where nothing is near, the file that lists them is named."""
    assert CITIES.advice(written) == advice


def test_few_ids_are_listed() -> None:
    """A handful is easier read than looked up."""
    assert Known(("page", "named")).advice("sure") == "write one of named, page"


@given(st.text())
def test_an_id_is_made_of_any_name(name: str) -> None:
    """Small letters, digits and dashes, or nothing; the id of an id is itself."""
    id_ = id_of(name)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", id_)
    assert id_of(id_) == id_


@given(st.text())
def test_any_name_gets_advice(name: str) -> None:
    """Whatever is written, something is proposed."""
    assert CITIES.advice(name).startswith("write ")
