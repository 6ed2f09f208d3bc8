"""A TOML file is read, or says once where it cannot be and what to write."""

from hypothesis import given
from hypothesis import strategies as st

from bot.content.findings import Source
from bot.content.toml import parse_toml


def test_what_can_be_read_is_read() -> None:
    """The tables, and no finding."""
    assert parse_toml(Source("x.toml", 'a = "b"\n')) == ({"a": "b"}, [])


@given(st.text() | st.text(alphabet='ab="[]\n ,“”1-').map(lambda text: f"a = 1\n{text}"))
def test_any_text_is_read_or_is_one_finding(text: str) -> None:
    """Whatever stands in the file, there is one finding at most, within the file."""
    _, findings = parse_toml(Source("x.toml", text))
    assert len(findings) <= 1
    assert all(1 <= finding.line <= text.count("\n") + 1 for finding in findings)
