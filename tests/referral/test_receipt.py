"""The receipt: what is one, what is not, and that slips are noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.referral.receipt import DIGITS, RANDOM_DIGITS, is_sound, label_of, make, receipt_in, shown

DRAWN = st.integers(0, 10**RANDOM_DIGITS - 1)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1234 5678 901", "12345678901"),
        ("12345678901", "12345678901"),
        (" 1234-5678-901 ", "12345678901"),
        ("\u20681234 5678 901\u2069", "12345678901"),
        ("١٢٣٤ ٥٦٧٨ ٩٠١", "12345678901"),
        ("۱۲۳۴ ۵۶۷۸ ۹۰۱", "12345678901"),
        ("/start 12345678901", "12345678901"),
        ("1234 5678 9012", None),
        ("1234 5678 90", None),
        ("my code is 1234 5678 901", None),
        ("+1234 5678 901", None),
        ("", None),
    ],
)
def test_what_is_a_receipt(typed: str, code: str | None) -> None:
    """Eleven digits and nothing else, in any script and grouping."""
    assert receipt_in(typed) == code


@given(DRAWN)
def test_what_is_shown_is_read_again(drawn: int) -> None:
    """A receipt is sound, keeps all that was drawn, and is read back as it is shown."""
    code = make(drawn)
    assert (len(code), is_sound(code), int(code[:-1])) == (DIGITS, True, drawn)
    assert receipt_in(shown(code)) == code
    assert shown(code).startswith(f"{label_of(code)} ")


@given(DRAWN, st.integers(0, DIGITS - 1), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(drawn: int, at: int, by: int) -> None:
    """Whichever digit is wrong, the check digit says so."""
    code = make(drawn)
    wrong = f"{code[:at]}{(int(code[at]) + by) % 10}{code[at + 1 :]}"
    assert not is_sound(wrong)


@given(DRAWN, st.integers(0, DIGITS - 2))
def test_exchanged_neighbours_are_noticed(drawn: int, at: int) -> None:
    """Two neighbouring digits that are exchanged are noticed, unless they are the same."""
    code = make(drawn)
    other = f"{code[:at]}{code[at + 1]}{code[at]}{code[at + 2 :]}"
    assert is_sound(other) == (other == code)


@pytest.mark.parametrize("code", ["", "1234", "1234567890a", "123456789012"])
def test_other_codes_are_not_sound(code: str) -> None:
    """What has another length or a letter in it is no receipt."""
    assert not is_sound(code)
