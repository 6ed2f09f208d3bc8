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
from bot.directory.asking import FILLER, INTO, LITTLE, MOMENT, OPENING, WHERE
from bot.directory.sound import fold, same_once, skeleton, without_prefixes, words

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
SURE_JOINED = 9
"""The same for several words that only together sound like a name: two words of four letters reach six by chance."""
BY_SOUND = 0.85
"""The score of a name that agrees in its consonants only."""
SHORT = 3
"""A Latin word of so few letters says nothing about the question."""

_HOURS = OPENING | MOMENT
_AROUND_HOURS = MOMENT | FILLER
_ASKING = OPENING | WHERE
_AROUND = _ASKING | MOMENT | LITTLE | INTO


@dataclass(frozen=True, slots=True)
class Found:
    """What a message names. ``place`` is None when it names a city only, or a place in passing."""

    place: str | None
    city: str | None
    about_hours: bool
    score: float  # 1.0: written as we write it; lower: the share of its letters that agree
    others: tuple[str, ...] = ()  # places of the same name, such as the Wereldhuis of another city
    sure: bool = True  # False: the message names another city than the one of the place
    rest: str = ""  # the message without the names and the words around them: "ziekenhuis utrecht" -> "ziekenhuis"
    around: tuple[str, ...] = ()  # the folded words outside the names, such as those that name a day

    @property
    def hours_alone(self) -> bool:
        """Neither a place nor a city: "is it open now?", and nothing else."""
        return self.place is None and self.city is None


@dataclass(frozen=True, slots=True)
class _Hit:
    """A name at words ``start`` to ``end`` of the message."""

    ids: tuple[str, ...]
    start: int
    end: int
    score: float
    by_sound: bool = False

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
        self._word_by_word = {_sounds_of(form.split(" ")) for form in self._ids}

    def hits(self, folded: Sequence[str]) -> Iterator[_Hit]:
        corrected = [self._correct(word) for word in folded]
        for start, word in enumerate(folded):
            for head in without_prefixes(word):
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
        heard = _sounds_of(folded[start : start + LONGEST])
        for count in range(1, len(heard) + 1):
            sound = same_once("".join(heard[:count]))
            if sound in self._sounds and self._is_heard(heard[:count], sound):
                yield _Hit(self._sounds[sound], start, start + count, BY_SOUND, by_sound=True)

    def _is_heard(self, heard: tuple[str, ...], sound: str) -> bool:
        """One word that sounds like the name, each word like one of it, or so much that no chance explains it."""
        return len(heard) == 1 or heard in self._word_by_word or len(sound) >= SURE_JOINED


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
        named_city = in_city.ids[0] if in_city else None
        at_places = [hit for hit in self._place_names.hits(folded) if not self._is_misheard(hit, named_city)]
        rest = _rest(written, folded, (*at_places, in_city))
        if at_places and _is_about(folded, rest):
            best = max(at_places, key=_Hit.key)
            ids = self._by_city(best.ids, named_city or city)
            hours, sure = not _HOURS.isdisjoint(folded), not self._is_elsewhere(ids[0], named_city)
            around = _outside(folded, at_places)
            return Found(ids[0], named_city, hours, best.score, ids[1:], sure, " ".join(rest), around)
        if in_city is None:
            alone = Found(None, None, about_hours=True, score=1.0, around=tuple(folded))
            return alone if _asks_hours_alone(folded) else None
        rest, around = _rest(written, folded, (in_city,)), _outside(folded, (in_city,))
        hours = not OPENING.isdisjoint(folded)
        return Found(None, named_city, hours, in_city.score, rest=" ".join(rest), around=around)

    def _city_hit(self, written: Sequence[str], folded: Sequence[str]) -> _Hit | None:
        hits = [hit for hit in self._city_names.hits(folded) if self._is_city(hit, written, folded)]
        return max(hits, key=_Hit.key, default=None)

    def _is_city(self, hit: _Hit, written: Sequence[str], folded: Sequence[str]) -> bool:
        """An ordinary word such as "leiden" is a city behind "in", with a capital inside a sentence, or alone."""
        if self._doubtful.isdisjoint(hit.ids) or hit.end - hit.start == len(folded):
            return True
        return hit.start > 0 and (folded[hit.start - 1] in INTO or written[hit.start][0].isupper())

    def _is_misheard(self, hit: _Hit, city: str | None) -> bool:
        """A name that is only heard, of places in other cities than the one that is named."""
        return hit.by_sound and all(self._is_elsewhere(id_, city) for id_ in hit.ids)

    def _is_elsewhere(self, id_: str, city: str | None) -> bool:
        place = self._places[id_]
        return city is not None and not place.national and city not in (place.city, *place.serves)

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


def _sounds_of(folded: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(skeleton, folded))


def _slips(word: str) -> int:
    """How many slips (a letter more, less, other, or two swapped) may be corrected in a word."""
    return 0 if len(word) < 4 else 1 if len(word) < 11 else 2  # noqa: PLR2004 -- measured on names and on questions


def _outside(folded: Sequence[str], hits: Iterable[_Hit | None]) -> tuple[str, ...]:
    """The words outside the names."""
    named = _named(hits)
    return tuple(word for index, word in enumerate(folded) if index not in named)


def _named(hits: Iterable[_Hit | None]) -> set[int]:
    return {index for hit in hits if hit is not None for index in range(hit.start, hit.end)}


def _asks_hours_alone(folded: Sequence[str]) -> bool:
    """Whether a message asks if something is open and holds no other word. "Closed" alone may be a cell door."""
    around = set(folded) - OPENING
    return 0 < len(around) < len(set(folded)) and _AROUND_HOURS.issuperset(around)


def _rest(written: Sequence[str], folded: Sequence[str], hits: Iterable[_Hit | None]) -> list[str]:
    """The words outside the names that are not about hours or the way there."""
    named = _named(hits)
    own = [index for index, word in enumerate(folded) if index not in named and word not in _AROUND]
    return [written[index] for index in own]


def _is_about(folded: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a message that names a place is about that place."""
    own = [word for word in rest if len(word) > SHORT or not word.isascii()]
    asking = not _ASKING.isdisjoint(folded)
    return len(own) <= (TALK_WHEN_ASKING if asking else TALK)
