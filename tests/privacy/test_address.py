"""An address can be used, and never printed."""

import copy
import json
import pickle

import pytest

from bot.privacy.address import Address

NUMBER = "+3197010200001"


@pytest.mark.parametrize("show", [repr, str, "{}".format, lambda one: f"{one!r:>40}", lambda one: "%s" % one])  # noqa: UP031
def test_no_way_of_printing_shows_it(show) -> None:
    """No way of printing shows it."""
    assert NUMBER not in show(Address(NUMBER))


@pytest.mark.parametrize("carry", [pickle.dumps, copy.copy, json.dumps, vars])
def test_it_is_not_carried_away_whole(carry) -> None:
    """It cannot be pickled, copied, dumped or looked into by accident."""
    with pytest.raises(TypeError):
        carry(Address(NUMBER))


def test_it_is_usable_and_comparable() -> None:
    """It can be used on purpose, and two of the same are equal."""
    assert Address(NUMBER).reveal() == NUMBER
    assert Address(NUMBER) == Address(NUMBER) != Address("other")
    assert len({Address(NUMBER), Address(NUMBER)}) == 1
