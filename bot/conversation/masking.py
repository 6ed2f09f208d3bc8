"""Takes out of a question what could lead to a person: numbers, addresses of every kind, and names.

No list knows every name: masking errs towards taking out too much, and the person reads what is left before anybody.
Pure: the same text and the same known words give the same result, and masking twice is masking once.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import regex

from bot.content import Content
from bot.knowledge.normalise import fold, readable

MASK = "[...]"
"""Stands for what was taken out: letters of GSM-7, so that it makes no SMS dearer, and of no language."""

LONGEST = 300
"""Characters of a question that are shown back and passed on; in Tigrinya that is five segments by SMS."""

_MOST_NAMES = 4  # words of one full name
_POSTCODE_LETTERS = 2
_TOKEN = regex.compile(r"\[\.\.\.\]|[\p{L}\p{M}\p{N}]+")
_SENTENCE_END = regex.compile(r"[.!?:;\n\u061f\u06d4\u061b\u1361-\u1368]")
_JOINED = regex.compile(r"[\p{L}\p{N}@]")

_TOP_DOMAINS = "nl|com|org|net|eu|be|fr|uk|info|app|io|gov|edu"
_STREETS = "straat|strat|str|laan|weg|plein|gracht|kade|singel|dreef|steeg|dijk"
_WHOLE = tuple(
    regex.compile(pattern, regex.IGNORECASE)
    for pattern in (
        r"\S*\s?@\s?\S+",  # e-mail and user names, also with spaces around the sign
        r"(?:https?:|www\.)\S+",
        rf"[\p{{L}}\p{{N}}._-]+\.(?:{_TOP_DOMAINS})(?![\p{{L}}\p{{N}}])\S*",
        r"[\p{L}\p{N}._-]+\.\p{L}{2,}/\S*",
        rf"\p{{L}}+ (?:{_STREETS}|street|road|lane)\.? ?\p{{N}}+",
        rf"\p{{L}}{{2,}}(?:{_STREETS})\.? ?\p{{N}}+",
        r"(?<![\p{L}\p{N}])(?-i:[1-9]\d{3} ?[A-Z]{2})(?![\p{L}\p{N}])",
    )
)
_STREET_NAME = regex.compile(rf"\p{{L}}{{3,}}(?:{_STREETS})", regex.IGNORECASE)
_FOUR_DIGITS = regex.compile(r"\p{N}{4}")
_MARKS = regex.compile(r"\p{M}")
_NUMBER = regex.compile(r"\p{N}+\p{L}?|\p{L}?\p{N}+|.*\p{N}{2}.*|(?:.*\p{N}){4}.*")
"""A word that is a number. "n9der", "3andi" and "la2" are Arabic in Latin letters and stay."""

SURE = (
    "ik heet", "mijn naam is", "mn naam is", "m n naam is", "me naam is", "naam is",
    "my name is", "my name s", "name is", "i am called", "i m called", "they call me",
    "je m appelle", "je mappelle", "je mapelle", "j m appelle", "mon nom est", "mon prenom est", "mon nom c est",
    "اسمي", "انا اسمي", "واسمي", "اسمي هو", "سميتي", "يسمونني", "ينادونني", "لقبي",
    "ስመይ", "ስመይ ድማ", "ሽመይ", "ana ismi", "ismi", "esmi", "isme", "smiti", "smiyti", "smyti", "ismi huwa",
    "shimey", "shmey", "semey", "simey", "simay", "shimay", "smey", "sma y", "sme y",
)  # fmt: skip
"""Behind these words stands a name, whatever it looks like."""

LIKELY = (
    "heet", "heten", "naam", "name", "nom", "prenom", "genaamd", "named", "called", "s appelle", "appelle",
    "اسمه", "اسمها", "اسم", "ስሙ", "ስማ", "ስም",
    "ismo", "ismu", "ismha", "smito", "smitha", "simu", "shimu", "sima", "shima", "meneer", "mevrouw", "mister", "mr",
    "mrs", "monsieur", "madame", "السيد", "السيده", "ኣቶ", "ወይዘሮ", "rue", "avenue", "boulevard", "شارع", "ጎደና",
    "straat", "adres is", "address is", "adresse est", "adresse", "عنواني", "ኣድራሻይ", "woon op", "live at",
)  # fmt: skip
"""Behind these words may stand a name, of a person or a street: words that we know stay."""

_PARTICLES = frozenset({
    "van", "de", "der", "den", "het", "ter", "ten", "von", "du", "des", "di", "da", "la", "le", "les", "el",
    "al", "ul", "abd", "abdel", "abdul", "abu", "abou", "ben", "bin", "bint", "ibn", "ould", "ait", "haile",
    "gebre", "عبد", "ابو", "ابن", "بن", "بنت", "ال", "ولد", "ام",
})  # fmt: skip
"""Words inside a name that may well be words we know."""

_ALSO_NAMES = frozenset({
    "ali", "sara", "sarah", "hope", "grace", "faith", "noor", "nour", "amal", "said", "salam", "selam", "saba",
    "mariam", "maryam", "karim", "jamal", "hassan", "hussein", "rose", "علي", "امل", "نور", "سعيد", "فرح",
    "كريم", "جميل", "حسن", "حسين", "سالم", "سلام", "ايمان", "مريم", "ساره", "رحمه", "ሰላም", "ብርሃን", "ሓጎስ", "ሳባ",
    "ተስፋ", "ጸጋ", "ፍቅር",
})  # fmt: skip
"""Words that we may know and that are names where a name is expected."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the message: where it stands, how we spell it, and whether a sentence begins with it."""

    start: int
    end: int
    written: str
    folded: str
    first: bool

    @property
    def masked(self) -> bool:
        return self.written == MASK

    @property
    def capital(self) -> bool:
        return self.written[0].isupper()


def mask(text: str, known: Collection[str]) -> str:
    """What may be shown to others. ``known``: folded words that are nobody's name, of the content and the directory."""
    shown, before = " ".join(readable(text).split()), ""
    while shown != before:  # what was taken out may have stood between a word and its neighbours
        shown, before = _mask_once(shown, known), shown
    return _cut(shown)


def is_empty(masked: str) -> bool:
    """Whether masking left no word."""
    return not any(character.isalpha() for character in masked)


class Vocabulary:
    """The words that are nobody's name: of the content, the lexicons, the cities and the places.

    Read when they are first needed: that takes a tenth of a second, and most conversations never need them.
    """

    __slots__ = ("_content", "_words")

    def __init__(self) -> None:
        self._content: Content | None = None
        self._words: frozenset[str] = frozenset()

    def of(self, content: Content) -> frozenset[str]:
        """The words of ``content``, read once."""
        if self._content is not content:
            self._content, self._words = content, known_words(_texts(content))
        return self._words


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """The folded words of these texts, as ``mask`` compares them."""
    written = {word for text in texts for word in _TOKEN.findall(text)}
    return frozenset(fold(" ".join(written)).split())


def _texts(content: Content) -> list[str]:
    phrases = (phrase.raw for texts in content.texts.values() for phrase in texts.phrases.values())
    places = (name for place in content.places.values() for name in (place.name, *place.also))
    cities = (name for city in content.cities.values() for name in (city.name, *city.also))
    lexicons = (words for lexicon in content.lexicons.values() for words in _strings(_without_stories(lexicon.tables)))
    return [*phrases, *lexicons, *places, *cities]


def _without_stories(tables: Mapping[str, object]) -> Mapping[str, object]:
    """A lexicon without its asks: in a story somebody has a name."""
    return {name: table for name, table in tables.items() if name != "asks"}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from chain.from_iterable(map(_strings, value.values()))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_strings, value))


def _mask_once(shown: str, known: Collection[str]) -> str:
    words = _words(shown)
    spans = [
        *(found.span() for pattern in _WHOLE for found in pattern.finditer(shown)),
        *((word.start, word.end) for word in words if _is_number(word) or _is_street(word, known)),
        *((word.start, word.end) for word in _postcode_letters(words)),
        *((word.start, word.end) for word in _introduced(words, known)),
        *((word.start, word.end) for word in _capitals(words, known)),
    ]
    return _without(shown, spans)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST + 1].rpartition(" ")[0] or text[:LONGEST]


def _words(text: str) -> list[_Word]:
    words: list[_Word] = []
    end = 0
    for found in _TOKEN.finditer(text):
        begins = not words or _SENTENCE_END.search(text, end, found.start()) is not None
        words.append(_Word(found.start(), found.end(), found[0], fold(found[0]), begins))
        end = found.end()
    return words


def _is_number(word: _Word) -> bool:
    return _NUMBER.fullmatch(_MARKS.sub("", word.written)) is not None


def _postcode_letters(words: Sequence[_Word]) -> Iterator[_Word]:
    """Two letters behind a number, as in "3511 ab"."""
    for before, word in pairwise(words):
        if len(word.written) == _POSTCODE_LETTERS and word.written.isascii() and _FOUR_DIGITS.fullmatch(before.written):
            yield word


def _is_street(word: _Word, known: Collection[str]) -> bool:
    return word.folded not in known and _STREET_NAME.fullmatch(word.written) is not None


def _introduced(words: Sequence[_Word], known: Collection[str]) -> Iterator[_Word]:
    for start in range(len(words)):
        for length in range(1, _LONGEST_INTRODUCTION + 1):
            said = " ".join(word.folded for word in words[start : start + length])
            following = words[start + length : start + length + _MOST_NAMES]
            if said in _SURE and following and not following[0].masked:
                yield following[0]
                yield from _name(following[1:], known)
            elif said in _LIKELY:
                yield from _name(following, known)


def _name(words: Sequence[_Word], known: Collection[str]) -> Iterator[_Word]:
    """The words at the beginning that belong to a name."""
    for word in words:
        if word.first or word.masked or (_is_known(word, known) and word.folded not in _NAMELY):
            return
        yield word


def _capitals(words: Sequence[_Word], known: Collection[str]) -> Iterator[_Word]:
    """Words with a capital inside a sentence that we do not know, with the capitals that stand around them."""
    run: list[_Word] = []
    for word in words:
        if not word.capital or word.first:
            yield from _strangers(run, known)
            run = []
        if word.capital:
            run.append(word)
    yield from _strangers(run, known)


def _strangers(run: Sequence[_Word], known: Collection[str]) -> Sequence[_Word]:
    """All of a run of capitals when one of them is a stranger; a known word that begins a sentence stays."""
    inside = [word for word in run if not word.first]
    if all(word.folded in known for word in inside):
        return ()
    return [word for word in run if not word.first or not _is_known(word, known)]


def _is_known(word: _Word, known: Collection[str]) -> bool:
    return word.folded in known or word.folded in _INTRODUCING


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with one mask for each stretch of masked spans that only signs stand between."""
    kept, end = [""], 0
    old = [found.span() for found in regex.finditer(regex.escape(MASK), text)]
    for start, stop in sorted([*spans, *old]):
        between = text[end:start]
        if not (len(kept) > 1 and (start <= end or not _JOINED.search(between))):
            kept.extend((between, MASK))
        end = max(end, stop)
    return "".join([*kept, text[end:]]).strip()


_NAMELY = _PARTICLES | {fold(word) for word in _ALSO_NAMES}
_SURE, _LIKELY = (frozenset(fold(phrase) for phrase in phrases) for phrases in (SURE, LIKELY))
_INTRODUCING = frozenset(word for phrase in (*_SURE, *_LIKELY) for word in phrase.split())
_LONGEST_INTRODUCTION = max(len(phrase.split()) for phrase in (*SURE, *LIKELY))
