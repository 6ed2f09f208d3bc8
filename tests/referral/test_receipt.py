"""The receipt: what is one, what is not, and that slips are noticed."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.referral.receipt import DIGITS, RANDOM_DIGITS, is_sound, label_of, make, receipt_among, receipt_in, shown

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


CODE = make(1234567890)
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SENTENCES = (
    "my code is {}",
    "My code is {}.",
    "hello, {} is the code I got on 12-11-2026, I am 34",
    "Mijn code is {}, is er al antwoord?",
    "code:{}",
    "Mon code est le {} merci",
    "رمزي هو {} هل من جواب؟",
    "ኮደይ {} እዩ።",
    "Write it down:\n{}\nWrite down all 11 digits.",
    "\u2068{}\u2069 this is it",
)


@pytest.mark.parametrize("said", SENTENCES)
@pytest.mark.parametrize(
    "written", [CODE, shown(CODE), shown(CODE).replace(" ", "-"), shown(CODE).replace(" ", "\u00a0")]
)
def test_a_receipt_among_words(said: str, written: str) -> None:
    """Typed whole or in its groups inside a sentence of any language, in either kind of digits, it is found."""
    assert receipt_among(said.format(written)) == CODE
    assert receipt_among(said.format(written.translate(EASTERN))) == CODE


@given(DRAWN, st.sampled_from(SENTENCES))
def test_every_receipt_is_found_among_words(drawn: int, said: str) -> None:
    """Whatever its digits are."""
    assert receipt_among(said.format(shown(make(drawn)))) == make(drawn)


@pytest.mark.parametrize(
    "written",
    [
        "+{0}{1}{2}",
        "+{0} {1} {2}",
        "00{0}{1}{2}",
        "00 {0} {1} {2}",
        "{0}{1} {2}",
        "{0} {1}{2}",
        "{0}-{1}{2}",
        "{0} {1} {2} 44",
        "12 {0} {1} {2}",
        "{0}/{1}/{2}",
        "{0},{1},{2}",
        "{0} {1} {2},50",
        "€{0}{1}{2},50",
        "NL{0}{1}{2}",
        "https://example.org/{0}{1}{2}",
        "id={0}{1}{2}&x",
        "{0}{1}{2}@example.org",
        "{0}\n{1}\n{2}",
    ],
)
def test_other_numbers_are_no_receipt(written: str) -> None:
    """Numbers of telephones, accounts, amounts and addresses are none, even where the check digit would fit."""
    assert receipt_among(f"call me on {written.format(CODE[:4], CODE[4:8], CODE[8:])} please") is None


@given(st.dates(), st.times(), st.sampled_from(["%d-%m-%Y %H %M", "%Y%m%d %H%M", "%d %m %Y %H.%M", "%d.%m.%Y-%H"]))
def test_a_moment_is_no_receipt(day: date, hour: time, written: str) -> None:
    """However a day and an hour are written."""
    assert receipt_among(f"ik was er {datetime.combine(day, hour).strftime(written)} uur") is None


@given(DRAWN, st.integers(1, 9))
def test_a_slip_among_words_is_no_receipt(drawn: int, by: int) -> None:
    """Inside a sentence only a number whose check digit fits counts."""
    code = make(drawn)
    slip = code[:-1] + str((int(code[-1]) + by) % 10)
    assert receipt_among(f"my code is {shown(slip)}") is None


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
