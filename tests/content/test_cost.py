"""SMS segments and what makes them dear."""

import pytest

from bot.content.cost import outside_gsm, segments


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("{" * 80, 1),  # the extension table takes two places a sign
        ("{" * 81, 2),
        ("ë" * 70, 1),
        ("ë" * 71, 2),
        ("ሰ" * 134, 2),
        ("س" * 135, 3),
        ("😀" * 35, 1),  # two UTF-16 units each
        ("😀" * 36, 2),
    ],
)
def test_segments_are_counted_as_networks_bill_them(text: str, count: int) -> None:
    """160 or 153 characters of GSM-7, 70 or 67 of UCS-2."""
    assert segments(text) == count


def test_dear_characters_are_named_once_in_order() -> None:
    """The characters that push a message out of GSM-7."""
    assert outside_gsm("één België, ’t kost €5 ë") == ("ë", "’")
