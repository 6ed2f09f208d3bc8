"""The names and numbers under which this service can be reached, and nobody else in its name.

Rule 1: a link on a poster is the same at every place, so that whoever follows it tells a provider nothing of the place.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import quote, urlsplit

import phonenumbers
import segno

_FIRST_WORD = "👋"
"""What a poster's WhatsApp link writes for the person: no language and no question, so that both are asked."""

_QUIET_ZONE = 4  # modules, as ISO/IEC 18004 asks for


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the service. ``id``: a channel; ``shown``: what a person compares; ``link``: a URI, or empty."""

    id: str
    shown: str
    link: str


@dataclass(frozen=True, slots=True)
class Official:
    """What the operator set: a web address, a bot's name without @, numbers or a sender's name; empty: not there."""

    web: str = ""
    telegram: str = ""
    whatsapp: str = ""
    sms: str = ""

    def ways(self, here: str) -> tuple[Way, ...]:
        """All ways. ``here``: the address of the page itself, which counts where no public one is set."""
        return tuple(self._ways(self.web or here.rstrip("/")))

    def _ways(self, web: str) -> Iterator[Way]:
        yield Way("web", urlsplit(web).netloc, f"{web}/")
        if self.telegram:
            yield Way("telegram", f"@{self.telegram}", f"https://t.me/{self.telegram}?start=poster")
        if self.whatsapp:
            number = self.whatsapp.removeprefix("whatsapp:")
            link = f"https://wa.me/{number.removeprefix('+')}?text={quote(_FIRST_WORD)}"
            yield Way("whatsapp", _readable(number), link)
        if self.sms:
            yield Way("sms", _readable(self.sms), f"sms:{self.sms}" if self.sms.startswith("+") else "")


def drawn(link: str) -> bytes:
    """The QR code of a link as an SVG file, with room for dirt and creases: a quarter of it may be lost."""
    drawing = BytesIO()
    segno.make_qr(link, error="q").save(drawing, kind="svg", border=_QUIET_ZONE, omitsize=True)
    return drawing.getvalue()


def _readable(number: str) -> str:
    """+31 970 102 00000; the name of a sender stays as it is."""
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
