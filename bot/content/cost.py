"""What a text costs by SMS, in segments."""

from functools import lru_cache

import smsutil  # type: ignore[import-untyped]
from smsutil.codecs import GSM_CHARSET  # type: ignore[import-untyped]

_GSM = frozenset(GSM_CHARSET)


@lru_cache(maxsize=4096)  # most of what goes out are the same few texts
def segments(text: str) -> int:
    """The number of segments that a network bills for ``text``.

    One segment holds 160 characters of GSM-7, or 70 of UCS-2 once a single character is outside GSM-7; a longer
    text is split into parts of 153 or 67. See https://www.twilio.com/docs/glossary/what-sms-character-limit
    """
    return len(smsutil.split(text).parts)


def outside_gsm(text: str) -> tuple[str, ...]:
    """The characters that push an SMS from GSM-7 to UCS-2, each once, in order."""
    return tuple(dict.fromkeys(character for character in text if character not in _GSM))
