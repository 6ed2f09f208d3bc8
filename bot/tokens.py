"""The tokens with which machines post the notices of one place: shown once, kept as a hash."""

import hmac
import secrets
from collections.abc import Callable
from datetime import datetime

from bot.privacy.keys import Keys, Purpose
from bot.privacy.retention import TOKEN
from bot.storage.notices import NoticeStore, TokenRecord

PREFIX = "wegwijs_"
"""So that a scanner of published files can recognise a token that somebody left there."""
_TOKEN_BYTES = 32


class Tokens:
    """Makes, checks and ends tokens. ``clock``: aware datetimes."""

    def __init__(self, store: NoticeStore, keys: Keys, clock: Callable[[], datetime]) -> None:
        self._store, self._keys, self._clock = store, keys, clock

    async def issue(self, place: str) -> str:
        """A new token for this place; it is kept nowhere and cannot be shown again."""
        token, now = PREFIX + secrets.token_urlsafe(_TOKEN_BYTES), self._clock()
        hash_ = self._keys.pseudonym(Purpose.TOKEN, token)
        await self._store.keep_token(TokenRecord(hash_, place, now, now + TOKEN.lasts))
        return token

    async def revoke(self, place: str) -> int:
        """End all tokens of this place; how many there were."""
        return await self._store.revoke_tokens(place)

    async def place_of(self, token: str) -> str | None:
        """The place that a token speaks for. Every token is compared, so that the time tells nothing about any."""
        hashes = self._keys.pseudonyms(Purpose.TOKEN, token)
        found = None
        for known in await self._store.tokens(None, self._clock()):
            if any(hmac.compare_digest(known.hash, one) for one in hashes):
                found = known.place
        return found
