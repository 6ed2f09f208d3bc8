"""Pseudonyms and seals."""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import SealBroken, SettingsError
from bot.privacy.keys import Keys, Purpose, generated_secret

OLD, NEW = "o" * 40, "n" * 40


def test_a_pseudonym_is_the_same_for_the_same_person_and_key() -> None:
    """A pseudonym is the same for the same person and key."""
    assert Keys([NEW]).pseudonym(Purpose.PERSON, "sms", "+31") == Keys([NEW]).pseudonym(Purpose.PERSON, "sms", "+31")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((NEW, Purpose.PERSON, "sms", "1"), (OLD, Purpose.PERSON, "sms", "1")),
        ((NEW, Purpose.PERSON, "sms", "1"), (NEW, Purpose.DELIVERY, "sms", "1")),
        ((NEW, Purpose.PERSON, "sms", "1"), (NEW, Purpose.PERSON, "whatsapp", "1")),
        ((NEW, Purpose.PERSON, "sms", "1"), (NEW, Purpose.PERSON, "sm", "s1")),
    ],
)
def test_a_pseudonym_differs(one: tuple, other: tuple) -> None:
    """A pseudonym differs by secret, purpose, channel and where one part ends."""
    names = [Keys([secret]).pseudonym(purpose, *parts) for secret, purpose, *parts in (one, other)]
    assert names[0] != names[1]


@given(st.binary(max_size=300), st.sampled_from(Purpose), st.text(max_size=20))
def test_what_is_sealed_opens(plain: bytes, purpose: Purpose, bound: str) -> None:
    """What is sealed opens with the same key, purpose and binding."""
    keys = Keys([NEW])
    assert keys.open(purpose, keys.seal(purpose, plain, bound), bound) == plain


def test_after_rotation_the_old_still_opens_and_the_new_is_written() -> None:
    """After a rotation old seals open, old names are found, and new ones are made under the newest secret."""
    before, after = Keys([OLD]), Keys([NEW, OLD])
    sealed = before.seal(Purpose.SESSION, b"x", "row")
    assert after.open(Purpose.SESSION, sealed, "row") == b"x"
    assert before.pseudonym(Purpose.PERSON, "a") in after.pseudonyms(Purpose.PERSON, "a")
    assert Keys([NEW]).pseudonym(Purpose.PERSON, "a") == after.pseudonym(Purpose.PERSON, "a")


@pytest.mark.parametrize("change", ["purpose", "binding", "key", "byte", "short", "version"])
def test_a_seal_does_not_open_otherwise(change: str) -> None:
    """Another purpose, row, key or a changed byte leaves the seal closed."""
    keys = Keys([NEW])
    sealed = keys.seal(Purpose.SESSION, b"secret", "row")
    changed = {"byte": sealed[:-1] + bytes([sealed[-1] ^ 1]), "short": sealed[:5], "version": b"\x09" + sealed[1:]}
    opener = Keys([OLD]) if change == "key" else keys
    purpose = Purpose.ANSWER if change == "purpose" else Purpose.SESSION
    with pytest.raises(SealBroken):
        opener.open(purpose, changed.get(change, sealed), "other" if change == "binding" else "row")


@pytest.mark.parametrize("given_secrets", [[], ["short"], [NEW, NEW]])
def test_weak_secrets_are_refused(given_secrets: list[str]) -> None:
    """No secret, a short one or the same one twice is refused in one line that does not repeat it."""
    with pytest.raises(SettingsError) as refusal:
        Keys(given_secrets)
    assert "\n" not in str(refusal.value)
    assert "short" not in str(refusal.value).replace("too short", "")


def test_a_generated_secret_is_kept_and_is_the_owners_alone(tmp_path: Path) -> None:
    """A generated secret stays the same, and only its owner can read it."""
    path = tmp_path / "data" / "secret"
    first = generated_secret(path)
    assert generated_secret(path) == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    Keys([first])
