"""What is taken out of a question before anybody may see it."""

import string
from dataclasses import replace

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from bot.content.findings import Source
from bot.content.toml import TomlFile
from bot.conversation.masking import LIKELY, LONGEST, MASK, SURE, Vocabulary, is_empty, known_words, mask
from bot.conversation.world import World
from bot.knowledge.normalise import fold, readable

KNOWN = known_words([
    "ik heet en zoek een dokter in Den Haag bij het Rode Kruis van mijn dochter kan naar zonder is name my doctor with",
    "je cherche un médecin fils à la fièvre et nombre أبحث عن طبيب في أمستردام علي رقمي ሓኪም የድልየኒ ቁጽረይ እዩ tbib",
])  # fmt: skip

CASES = [
    ("ik heet zekarias tesfay en zoek een dokter", "ik heet [...] en zoek een dokter"),
    ("mijn naam is Ben van Dijk, ik zoek een dokter", "mijn naam is [...], ik zoek een dokter"),
    ("my name's hope", "my name's [...]"),
    ("je m’appelle Aminata et je cherche un médecin", "je m’appelle [...] et je cherche un médecin"),
    ("اسمي محمد علي أبحث عن طبيب", "اسمي [...] أبحث عن طبيب"),
    ("أنا إسمي زكريا أبحث عن طبيب", "أنا إسمي [...] أبحث عن طبيب"),
    ("ስመይ ዮናስ እዩ ሓኪም የድልየኒ", "ስመይ [...] እዩ ሓኪም የድልየኒ"),
    ("ana ismi karim en zoek tbib", "ana ismi [...] en zoek tbib"),
    ("Shimey Selam is my name", "Shimey [...] is my name"),
    ("mijn dochter heet sara en is 3", "mijn dochter heet [...] en is [...]"),
    ("ik zoek Tesfay in Den Haag bij het Rode Kruis", "ik zoek [...] in Den Haag bij het Rode Kruis"),
    ("Mohamed Kassem zoek een dokter", "[...] zoek een dokter"),
    ("Zoek een dokter. Kan ik naar het Rode Kruis?", "Zoek een dokter. Kan ik naar het Rode Kruis?"),
    ("bel 06-12 34 56 78 of 0031 6 12345678", "bel [...] of [...]"),
    ("رقمي ٠٦١٢٣٤٥٦٧٨", "رقمي [...]"),
    ("v-nummer 280.123.4567, geboren 12-3-1990", "v-nummer [...], geboren [...]"),
    ("fin n9der nn3ess lyoum 3andi wa7d", "fin n9der nn3ess lyoum 3andi wa7d"),
    ("ik woon Kerkstraat 12a, 3511 ab", "ik woon [...]"),
    ("mijn dochter in de lange straat 5", "mijn dochter in de [...]"),
    ("postcode 3511AB of 3511 AB", "postcode [...] of [...]"),
    ("mail ze.k+1@voorbeeld.example of zek @ voorbeeld", "mail [...] of [...]"),
    ("kijk https://voorbeeld.example/ik?x=1 of voorbeeld.nl of t.me/zek", "kijk [...] of [...] of [...]"),
    ("\u200eik\u202e zoek\n een  dokter", "ik zoek een dokter"),
]


@pytest.mark.parametrize(("text", "masked"), CASES)
def test_what_is_taken_out_and_what_stays(text: str, masked: str) -> None:
    """Names, numbers and addresses go; the question, cities, places and Arabic in Latin letters stay."""
    assert mask(text, KNOWN) == masked


WORDS = st.sampled_from(
    [*sorted(KNOWN), "Zoek", "Dokter", "wkrtp", "Kassem", "Ik", "12", "n9der", *SURE, *LIKELY, MASK]
)
SIGNS = st.sampled_from([" ", ", ", ". ", "? ", "-", "\n", "፡", "، "])
SENTENCES = st.lists(st.tuples(WORDS, SIGNS), max_size=12).map(lambda said: "".join(word + sign for word, sign in said))
NAMES = st.text(string.ascii_lowercase, min_size=3, max_size=8).map(lambda name: f"qq{name}")


@given(st.one_of(SENTENCES, st.text(max_size=400)))
def test_masking_twice_is_masking_once(text: str) -> None:
    """What was masked is masked no further, and is never longer than what is shown."""
    once = mask(text, KNOWN)
    assert mask(once, KNOWN) == once
    assert len(once) <= LONGEST


@given(st.one_of(SENTENCES, st.text(max_size=400)))
def test_masking_only_takes_out(text: str) -> None:
    """Every stretch between two masks stands in the message, in this order."""
    rest = " ".join(readable(text).split())
    for part in filter(None, mask(text, KNOWN).split(MASK)):
        before, found, rest = rest.partition(part)
        assert found, before


@given(st.one_of(SENTENCES, st.text(max_size=400)))
def test_no_number_survives(text: str) -> None:
    """No two digits stand together, and no digit stands alone, in any script."""
    assert not regex.search(r"\p{N}{2}|(?<![\p{L}\p{M}])\p{N}(?![\p{L}\p{M}])", mask(text, KNOWN))


@given(SENTENCES, st.sampled_from(SURE), NAMES, SENTENCES)
def test_no_name_survives_behind_its_introduction(before: str, said: str, name: str, after: str) -> None:
    """A name behind "my name is" in any of our languages and spellings is gone, also when it is an ordinary word."""
    text = f"{before}. {said} {name} {after}"
    assert name not in fold(mask(text, KNOWN | {name}))


@given(SENTENCES, NAMES, SENTENCES)
def test_no_strange_capital_survives_inside_a_sentence(before: str, name: str, after: str) -> None:
    """A capitalised word inside a sentence that nobody knows is gone."""
    assert name not in fold(mask(f"{before} ik {name.capitalize()} {after}", KNOWN))


@given(
    NAMES,
    st.sampled_from(["{}@voorbeeld.example", "www.{}", "https://voorbeeld/{}", "{}.nl", "{}straat 1", "{} laan 3"]),
)
def test_no_address_survives(name: str, address: str) -> None:
    """A mail or web address and a street with its number are gone."""
    assert name not in mask(f"ik zoek {address.format(name)} in Den Haag", KNOWN)


def test_nothing_but_masks_is_empty() -> None:
    """A message of which only masks and signs are left is nothing to donate."""
    assert is_empty(mask("06 12345678, 5!", KNOWN))
    assert not is_empty(mask("dokter 5", KNOWN))


def test_questions_survive(world: World) -> None:
    """Of the asks of the content 95 in 100 stay as they are, and nearly all of the others lose a number only."""
    asks = [" ".join(readable(ask).split()) for article in world.content.articles.values() for ask in article.asks]
    assert len(asks) > 1000
    changed = [ask for ask in asks if mask(ask, world.vocabulary.of(world.content)) != mask_nothing(ask)]
    assert len(changed) < len(asks) * 0.05
    assert sum(not regex.search(r"\p{N}", ask) for ask in changed) < len(asks) * 0.01


def mask_nothing(ask: str) -> str:
    return ask if len(ask) <= LONGEST else ask[: LONGEST + 1].rpartition(" ")[0]


def test_a_name_in_a_story_is_a_name(world: World) -> None:
    """Words of a lexicon are nobody's name, but for those of its asks: people in stories have names."""
    tables = {"topics": {"day-food": ["breadbasket"]}, "asks": {"day-food": ["my neighbour Zebulon is hungry"]}}
    lexicon = TomlFile(Source("lexicon.toml", ""), tables)
    known = Vocabulary().of(replace(world.content, lexicons={"en": lexicon}))
    assert "breadbasket" in known
    assert "zebulon" not in known
