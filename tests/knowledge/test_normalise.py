import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.arabic import sounds_of_arabic
from bot.knowledge.geez import sounds_of_geez
from bot.knowledge.normalise import fold, readable, script_of, words_of
from bot.knowledge.romanised import sounds_of_arabizi, sounds_of_latin_tigrinya

TEXTS = st.text(alphabet=st.characters(), max_size=80) | st.text(
    alphabet="aàéœßz ' ’أإآىةٰـًّ٣گچءሀሐኀሠኵጐዓፀቘ፡።AZ3!", max_size=40
)


@given(TEXTS)
def test_folding_twice_is_folding_once(text):
    """Folding is idempotent."""
    once = fold(readable(text))
    assert words_of(once) == words_of(text)


@given(TEXTS)
def test_a_word_is_never_lost(text):
    """A readable letter or digit of our scripts leaves a word."""
    if any(mark.isascii() and mark.isalnum() for mark in readable(text)):
        assert words_of(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("J'ai été à l'hôpital!!", ["j", "ai", "ete", "a", "l", "hopital"]),
        ("can't heeeelp", ["cant", "help"]),
        ("مُحتاج دكتووووور ١١٢؟", ["محتاج", "دكتور", "112"]),
        ("ሐኪም፡የድልየኒ።", ["ሀኪም", "የድልየኒ"]),
        ("a\x00b\ud800c\u200dd", ["a", "bcd"]),
    ],
)
def test_words(text, words):
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("وين", "wein"), ("دكتور", "doktor"), ("نمشي", "nmchi"), ("عندي", "3andi"), ("خايف", "5ayef"), ("نقدر", "n9der")],
)
def test_arabizi_sounds_like_arabic(arabic, latin):
    """Arabic in Latin letters has the sounds of its own letters, whatever the vowels."""
    assert sounds_of_arabizi(latin) == sounds_of_arabic(arabic)


@pytest.mark.parametrize(
    ("geez", "latin"), [("ሀኪም", "hakim"), ("የድልየኒ", "yedliyeni"), ("አበይ", "abey"), ("ክከይድ", "kkeyd"), ("ጸጋም", "tsegam")]
)
def test_latin_tigrinya_sounds_like_tigrinya(geez, latin):
    """Tigrinya in Latin letters has the consonants of its Ge'ez letters."""
    assert sounds_of_latin_tigrinya(latin) == sounds_of_geez(geez)


def test_scripts():
    """The script of most letters."""
    assert [script_of(text) for text in ("ab", "طبيب ok", "ሓኪም", "привет", "123")] == [
        "latin",
        "arabic",
        "geez",
        "other",
        "none",
    ]
