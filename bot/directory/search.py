"""Which place or city a message names: misspelt, in another script, or in the middle of a question.

Rule 1: a place is found only when the message asks about that place. "The police took me at the Pauluskerk" does not.
Rule 2: a city is found wherever it is named, so that the conversation can remember it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.content.places import City, Place
from bot.directory.asking import INTO, LITTLE, MOMENT, OPENING, WHERE
from bot.directory.sound import fold, same_once, skeleton, words

LONGEST = 7
"""Words of a name that are looked at; the rest of a long name adds nothing."""
FORGIVEN, FORGIVEN_ELSEWHERE = 6, 7
"""Letters that a Latin name, and one in another script, must have to be known when it is misspelt."""
TALK = 1
"""Words of its own that a message may have and still be about the place that it names."""
TALK_WHEN_ASKING = 2
"""The same, when it also asks where, which number or whether it is open."""
SURE_SKELETON = 6
"""Consonants that a name in another script must share; with fewer, ordinary words of Arabic sound like names."""
BY_SOUND = 0.85
"""The score of a name that agrees in its consonants only."""
SHORT = 3
"""A Latin word of so few letters says nothing about the question."""

_HOURS = OPENING | MOMENT
_ASKING = OPENING | WHERE
_AROUND = _ASKING | MOMENT | LITTLE | INTO
_PREFIXES = ("وال", "بال", "لل", "ال", "ب", "ل", "و", "ف", "ኣብ", "ናብ", "ካብ", "ን", "ብ", "ዝ")


@dataclass(frozen=True, slots=True)
class Found:
    """What a message names. ``place`` is None when it names a city only, or a place in passing."""

    place: str | None
    city: str | None
    about_hours: bool
    score: float  # 1.0: written as we write it; lower: the share of its letters that agree
    others: tuple[str, ...] = ()  # places of the same name, such as the Wereldhuis of another city
    rest: str = ""  # the message without the names and the words around them: "ziekenhuis utrecht" -> "ziekenhuis"


@dataclass(frozen=True, slots=True)
class _Hit:
    """A name at words ``start`` to ``end`` of the message."""

    ids: tuple[str, ...]
    start: int
    end: int
    score: float

    def key(self) -> tuple[bool, float, int]:
        """The name of one place before the name of many, then the longer, then the earlier."""
        return len(self.ids) == 1, self.score * (self.end - self.start), -self.start


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as the names spell it, and how many slips away from that it was written."""

    form: str
    slips: int


class _Names:
    """Names of one kind of thing, found exactly, with a slip or two in a word, and (places) by their sound."""

    def __init__(self, named: Iterable[tuple[str, str]], *, exact_only: frozenset[str], by_sound: bool) -> None:
        """``named``: pairs of a name as it is written and the id that it stands for."""
        ids: dict[str, dict[str, None]] = defaultdict(dict)
        for name, id_ in named:
            for form in _forms(name):
                ids[form][id_] = None
        self._ids = {form: tuple(found) for form, found in ids.items()}
        self._beginnings = {beginning for form in self._ids for beginning in _beginnings(form)}
        self._exact_only = exact_only
        self._vocabulary = _vocabulary(self._ids)
        sounds = {skeleton(form): found for form, found in self._ids.items()} if by_sound else {}
        self._sounds = {sound: found for sound, found in sounds.items() if len(sound) >= SURE_SKELETON}

    def hits(self, folded: Sequence[str]) -> Iterator[_Hit]:
        corrected = [self._correct(word) for word in folded]
        for start, word in enumerate(folded):
            for head in _without_prefixes(word):
                yield from self._hits_from(start, [self._correct(head), *corrected[start + 1 : start + LONGEST]])
            if self._sounds and not word.isascii():
                yield from self._hits_by_sound(folded, start)

    def _hits_from(self, start: int, following: Sequence[_Word]) -> Iterator[_Hit]:
        form, slips = "", 0
        for count, word in enumerate(following, 1):
            form, slips = f"{form} {word.form}".strip(), slips + word.slips
            if form not in self._beginnings:
                return
            found = self._ids.get(form, ())
            if found and (not slips or self._forgives(form, found)):
                yield _Hit(found, start, start + count, 1.0 - slips / len(form))

    def _forgives(self, form: str, ids: Sequence[str]) -> bool:
        """Whether a name is long and strange enough to be known when it is misspelt."""
        enough = FORGIVEN if form.isascii() else FORGIVEN_ELSEWHERE
        return len(form) >= enough and self._exact_only.isdisjoint(ids)

    def _correct(self, word: str) -> _Word:
        allowed = _slips(word)
        known = self._vocabulary.get(word[0], ())
        if not allowed or word in known:
            return _Word(word, 0)
        best = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=allowed)
        return _Word(word, 0) if best is None else _Word(best[0], best[1])

    def _hits_by_sound(self, folded: Sequence[str], start: int) -> Iterator[_Hit]:
        sound = ""
        for end in range(start + 1, min(start + LONGEST, len(folded)) + 1):
            sound = same_once(sound + skeleton(folded[end - 1]))
            if sound in self._sounds:
                yield _Hit(self._sounds[sound], start, end, BY_SOUND)


class PlaceFinder:
    """Finds places and cities in what people write. Built once for the content; ``find`` takes well under 0.3 ms."""

    def __init__(self, places: Mapping[str, Place], cities: Mapping[str, City]) -> None:
        self._places = places
        self._doubtful = frozenset(city.id for city in cities.values() if city.ambiguous)
        exact = frozenset(place.id for place in places.values() if place.ambiguous)
        self._place_names = _Names(_names_of(places.values()), exact_only=exact, by_sound=True)
        every_city = [(name, city.id) for city in cities.values() for name in (city.name, *city.also)]
        self._city_names = _Names(every_city, exact_only=self._doubtful, by_sound=False)

    def find(self, text: str, city: str | None = None) -> Found | None:
        """What ``text`` names; ``city``, the person's own, decides between places of one name."""
        written = words(text)
        folded = [fold(word) for word in written]
        in_city = self._city_hit(written, folded)
        at_places = list(self._place_names.hits(folded))
        named_city = in_city.ids[0] if in_city else None
        rest = _rest(written, folded, (*at_places, in_city))
        if at_places and _is_about(folded, rest):
            best = max(at_places, key=_Hit.key)
            ids = self._by_city(best.ids, named_city or city)
            hours = not _HOURS.isdisjoint(folded)
            return Found(ids[0], named_city, hours, best.score, ids[1:], " ".join(rest))
        if in_city is None:
            return None
        rest = _rest(written, folded, (in_city,))
        return Found(None, named_city, not OPENING.isdisjoint(folded), in_city.score, (), " ".join(rest))

    def _city_hit(self, written: Sequence[str], folded: Sequence[str]) -> _Hit | None:
        hits = [hit for hit in self._city_names.hits(folded) if self._is_city(hit, written, folded)]
        return max(hits, key=_Hit.key, default=None)

    def _is_city(self, hit: _Hit, written: Sequence[str], folded: Sequence[str]) -> bool:
        """An ordinary word such as "leiden" is a city behind "in", with a capital inside a sentence, or alone."""
        if self._doubtful.isdisjoint(hit.ids) or hit.end - hit.start == len(folded):
            return True
        return hit.start > 0 and (folded[hit.start - 1] in INTO or written[hit.start][0].isupper())

    def _by_city(self, ids: Sequence[str], city: str | None) -> tuple[str, ...]:
        """The places in the city first, then those for the whole country."""

        def order(id_: str) -> int:
            place = self._places[id_]
            there = city is not None and city in (place.city, *place.serves)
            return 0 if there else 1 if place.national else 2

        return tuple(sorted(ids, key=order))


def _names_of(places: Iterable[Place]) -> Iterator[tuple[str, str]]:
    for place in places:
        for name in (place.name, *place.also):
            if not name.isdecimal():  # "may I call 112?" is a question for an article
                yield name, place.id


def _forms(name: str) -> Iterator[str]:
    """The folded name, and the same written as one word."""
    folded = [fold(word) for word in words(name)][:LONGEST]
    yield " ".join(folded)
    joined = "".join(folded)
    if len(folded) > 1 and len(joined) >= 8:  # noqa: PLR2004 -- shorter ones collide with words
        yield joined


def _beginnings(form: str) -> Iterator[str]:
    """The form itself and what it starts with, word by word."""
    parts = form.split(" ")
    return (" ".join(parts[:count]) for count in range(1, len(parts) + 1))


def _vocabulary(forms: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words of all names by their first letter, which people seldom get wrong."""
    known: dict[str, dict[str, None]] = defaultdict(dict)
    for word in (word for form in forms for word in form.split(" ")):
        known[word[0]][word] = None
    return {letter: tuple(found) for letter, found in known.items()}


def _slips(word: str) -> int:
    """How many slips (a letter more, less, other, or two swapped) may be corrected in a word."""
    return 0 if len(word) < 4 else 1 if len(word) < 11 else 2  # noqa: PLR2004 -- measured on names and on questions


def _without_prefixes(word: str) -> Iterator[str]:
    """The word, and what is left when its Arabic or Tigrinya "in", "to", "from" is taken off."""
    yield word
    if not word.isascii():
        for prefix in _PREFIXES:
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                yield word[len(prefix) :]


def _rest(written: Sequence[str], folded: Sequence[str], hits: Iterable[_Hit | None]) -> list[str]:
    """The words outside the names that are not about hours or the way there."""
    named = {index for hit in hits if hit is not None for index in range(hit.start, hit.end)}
    own = [index for index, word in enumerate(folded) if index not in named and word not in _AROUND]
    return [written[index] for index in own]


def _is_about(folded: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a message that names a place is about that place."""
    own = [word for word in rest if len(word) > SHORT or not word.isascii()]
    asking = not _ASKING.isdisjoint(folded)
    return len(own) <= (TALK_WHEN_ASKING if asking else TALK)
