"""Pseudonyms and seals: each purpose has its own key, and every key can be rotated.

All keys are derived from the operator's secret, which is never in the store nor in its backups.
Without it the store's rows cannot be tied to a number, nor opened.
"""

import hmac
import os
import secrets
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import SealBroken, SettingsError

SHORTEST_SECRET = 32  # characters; 128 bits as hexadecimal digits
_KEY_BYTES = 32
_NONCE_BYTES = 12
_VERSION = b"\x01"


class Purpose(Enum):
    """What a key is for. Two purposes never share a key."""

    PERSON = "person"
    DELIVERY = "delivery"
    SESSION = "session"
    ANSWER = "answer"
    REDACTION = "redaction"
    DONATION = "donation"
    NOTICE = "notice"
    TOKEN = "token"  # noqa: S105 -- the name of a purpose
    STEWARD = "steward"
    INVITATION = "invitation"
    SUBSCRIPTION = "subscription"
    LETTER = "letter"
    REFERRAL = "referral"
    RELAY = "relay"
    RECEIPT = "receipt"


class Keys:
    """The keys of one secret and of the older secrets that it replaced, newest first."""

    __slots__ = ("_naming", "_sealing")

    def __init__(self, secrets_newest_first: Sequence[str]) -> None:
        """Derive all keys.

        :raises SettingsError: no secret, one that is too short, or the same one twice.
        """
        _refuse_weak(secrets_newest_first)
        self._naming = {
            purpose: [_derive(secret, f"name:{purpose.value}") for secret in secrets_newest_first]
            for purpose in Purpose
        }
        self._sealing = {
            purpose: [ChaCha20Poly1305(_derive(secret, f"seal:{purpose.value}")) for secret in secrets_newest_first]
            for purpose in Purpose
        }

    def __repr__(self) -> str:
        return "Keys(hidden)"

    def pseudonyms(self, purpose: Purpose, *parts: str) -> tuple[str, ...]:
        """The names under which something may stand in the store, the newest key's first: HMAC-SHA256, hexadecimal."""
        text = "\x1f".join(parts).encode("utf-8", "surrogatepass")
        return tuple(hmac.digest(key, text, "sha256").hex() for key in self._naming[purpose])

    def pseudonym(self, purpose: Purpose, *parts: str) -> str:
        """The name under the newest key."""
        return self.pseudonyms(purpose, *parts)[0]

    def seal(self, purpose: Purpose, plain: bytes, bound_to: str) -> bytes:
        """Encrypt and authenticate; it opens only for the same purpose and the same ``bound_to``."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + self._sealing[purpose][0].encrypt(nonce, plain, bound_to.encode())

    def open(self, purpose: Purpose, sealed: bytes, bound_to: str) -> bytes:
        """Open what ``seal`` made, under the newest key or an older one.

        :raises SealBroken: no key opens it.
        """
        start = len(_VERSION)
        nonce, body = sealed[start : start + _NONCE_BYTES], sealed[start + _NONCE_BYTES :]
        if sealed[:start] != _VERSION or len(nonce) != _NONCE_BYTES:
            raise SealBroken
        for cipher in self._sealing[purpose]:
            try:
                return cipher.decrypt(nonce, body, bound_to.encode())
            except InvalidTag:
                continue
        raise SealBroken


def generated_secret(path: Path) -> str:
    """The secret that a lone server keeps beside its store: read, or made with mode 0600 when absent."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with open(path, "x", encoding="ascii", opener=_owner_only) as file:  # Path.open takes no opener
            file.write(secrets.token_hex(_KEY_BYTES) + "\n")
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii").strip()


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _derive(secret: str, label: str) -> bytes:
    """HKDF-SHA256 (RFC 5869): one secret in, an independent key a label out."""
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=f"wegwijs:{label}".encode()).derive(
        secret.encode()
    )


def _refuse_weak(given: Sequence[str]) -> None:
    if not given:
        raise SettingsError("No secret is set: set WEGWIJS_SECRET or WEGWIJS_SECRET_FILE.")
    if any(len(secret) < SHORTEST_SECRET for secret in given):
        raise SettingsError(f"A secret is too short: WEGWIJS_SECRET needs {SHORTEST_SECRET} characters or more.")
    if len(set(given)) != len(given):
        raise SettingsError("The same secret stands twice in WEGWIJS_SECRET: give each one once, newest first.")
