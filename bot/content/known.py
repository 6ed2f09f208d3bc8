"""Names that a file may hold, and which one was probably meant by a name that does not exist."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

_FEW = 20


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that a key may have, the file in which they are listed, and by what other names people call them."""

    ids: Collection[str]
    listed_in: str = ""
    names: Mapping[str, str] = field(default_factory=dict)  # the id by other names, as ``called`` makes them

    def advice(self, value: str) -> str:
        """What to write in the place of ``value``, which is not among the ids."""
        meant = self._meant(value)
        if meant:
            return f'write "{meant}"'
        if self.listed_in and len(self.ids) > _FEW:
            return f"write an id from {self.listed_in}"
        return f"write one of {', '.join(sorted(self.ids))}"

    def _meant(self, value: str) -> str | None:
        named = self.names.get(value.casefold())
        spelt = nearest(value, (*self.ids, *self.names))
        return named or (self.names.get(spelt, spelt) if spelt else None)


def called(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The id by each name in small letters and by the id that the name would have, from pairs of name and id."""
    return {spelt: id_ for name, id_ in names for spelt in (name.casefold(), id_of(name)) if spelt}


def nearest(value: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` that is spelt most like ``value``, when one is alike at all."""
    found = get_close_matches(id_of(value), list(names), n=1, cutoff=0.7)
    return found[0] if found else None


def id_of(name: str) -> str:
    """The id that a name would have: small letters, digits and dashes; "" for a name without Latin letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
