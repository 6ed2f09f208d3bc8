from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.corpus import Corpus
from bot.knowledge.lexicon import parse_lexicon
from bot.knowledge.matcher import Matcher
from tests.knowledge.corpora import ASKS, ENGLISH, small_corpus

QUESTIONS = (
    ("where is a docter", "en", "medical-doctor"),
    ("fever docter please", "en", "medical-doctor"),
    ("no bed tonight where sleep", "en", "shelter-tonight"),
    ("need lawyer", "en", "legal-help"),
    ("فين كاين دكتور", "ar", "medical-doctor"),
    ("win fi dktor", "ar", "medical-doctor"),
    ("ሓኪም ይደሊ", "ti", "medical-doctor"),
    ("hakim ydliyeni", "ti", "medical-doctor"),
    ("ik heb geen bed vannacht", "nl", "shelter-tonight"),
    ("ou dormir cette nuit", "fr", "shelter-tonight"),
)


@pytest.mark.parametrize(("text", "language", "topic"), QUESTIONS)
def test_questions(matcher: Matcher, text, language, topic):
    """A question in new or misspelt words finds its language and its topic."""
    understood = matcher.understand(text)
    assert (understood.language, understood.topics[0][0]) == (language, topic)


@pytest.mark.parametrize(
    ("text", "decision", "name"),
    [
        ("Hello!", "smalltalk", "greeting"),
        ("hello my friend", "smalltalk", "greeting"),
        ("good morning, thank you", "smalltalk", "thanks"),
        ("MENU", "command", "menu"),
        ("arabic", "command", "language:ar"),
        ("arabicc", "command", "language:ar"),
    ],
)
def test_whole_messages(matcher: Matcher, text, decision, name):
    """A whole message of the lexicon is that command or small talk, with filler and one slip of the finger."""
    understood = matcher.understand(text)
    assert (understood.decision, understood.command or understood.smalltalk) == (decision, name)
    assert understood.topics == ()


def test_a_sign_of_danger_explains_itself(matcher: Matcher):
    """The reason names the sign and nothing that the person wrote."""
    understood = matcher.understand("help Zebedeus my baby turns purple")
    assert understood.urgent == "medical-emergency"
    assert "baby + blue|purple" in understood.reason
    assert "Zebedeus" not in understood.reason


@pytest.mark.parametrize("text", ["my phone is dead", "paint the baby room purple"])
def test_calm(matcher: Matcher, text):
    """What sounds like danger and is not stays quiet."""
    assert matcher.understand(text).urgent is None


def test_a_line_of_the_lexicon_decides():
    """A message that is, word for word, a line of danger, calm or none of ours is just that."""
    lines = """
    [danger.medical-crisis]
    says = ["where can i sleep for ever"]
    [quiet]
    signs = ["for ever"]
    says = ["he lies on the floor of the gym and does not move"]
    [out]
    says = ["where can my dog see a doctor", "somebody is unconscious in my novel"]
    """
    matcher = Matcher(Corpus(ASKS, {"en": parse_lexicon(ENGLISH, "a.toml"), "nl": parse_lexicon(lines, "b.toml")}))
    said = [
        matcher.understand(text, "en")
        for text in (
            "Where can I sleep, for ever...",
            "he lies on the floor of the gym and does not move!",
            "where can my dog see a doctor?",
            "somebody is unconscious in my novel",
        )
    ]
    assert [one.urgent for one in said] == ["medical-crisis", None, None, None]
    assert [one.reason for one in said] == ["nl.danger.medical-crisis", "nl.quiet", "nl.out", "nl.out"]
    assert [one.decision for one in said[2:]] == ["unknown", "unknown"]
    assert matcher.understand("where can my dog see a doctor now", "en").decision != "unknown"


@pytest.mark.parametrize("text", ["xqzvk wpfjh", "ظظظ ءءء", "ዀኊክሟ", "vvvvkkk 123"])
def test_nothing_known_is_not_understood(matcher: Matcher, text):
    """A message of which neither a word nor enough letters are known is no topic, no small talk and no danger."""
    understood = matcher.understand(text)
    assert (understood.decision, understood.urgent, understood.topics) == ("unknown", None, ())


def test_danger_in_new_words(matcher: Matcher):
    """Danger is also found by its likeness to what the lexicon's people say."""
    assert matcher.understand("he does not move and lies on the ground").urgent == "medical-emergency"


@given(st.text(max_size=300) | st.sampled_from(["", "\x00", "\ud800", "a" * 10_000, "😀" * 50, "ሀ" * 999, "؟", "112"]))
def test_any_text_gets_an_understanding(matcher: Matcher, text):
    """No text makes it fail; chances lie between 0 and 1, best first, five at most."""
    understood = matcher.understand(text)
    chances = [chance for _, chance in understood.topics]
    assert chances == sorted(chances, reverse=True)
    assert len(chances) <= 5
    assert all(0 <= chance <= 1 for chance in chances)


def test_threads_and_time_change_nothing(matcher: Matcher):
    """The same question gets the same understanding from every thread."""
    texts = [text for text, _, _ in QUESTIONS] * 5
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(matcher.understand, texts)) == [matcher.understand(text) for text in texts]


def test_learning_twice_is_learning_once(matcher: Matcher):
    """The same content makes the same matcher."""
    again = Matcher(small_corpus())
    assert [again.understand(text) for text, _, _ in QUESTIONS] == [
        matcher.understand(text) for text, _, _ in QUESTIONS
    ]


def test_the_cache_changes_nothing(matcher: Matcher, tmp_path):
    """A matcher from the cache, and one whose cache file is broken, answer as one that has just learnt."""
    expected = [matcher.understand(text) for text, _, _ in QUESTIONS]
    Matcher(small_corpus(), cache=tmp_path)
    (path,) = tmp_path.iterdir()
    assert [Matcher(small_corpus(), cache=tmp_path).understand(text) for text, _, _ in QUESTIONS] == expected
    path.write_bytes(b"PK broken")
    assert [Matcher(small_corpus(), cache=tmp_path).understand(text) for text, _, _ in QUESTIONS] == expected


def test_the_chosen_language_weighs_in(matcher: Matcher):
    """Without letters the language is what the person chose before; a sixth language is None."""
    assert matcher.language_of("😀", "ti") == "ti"
    assert matcher.language_of("😀") is None
    assert matcher.language_of("Ich möchte heute Nacht irgendwo schlafen, bitte helfen Sie mir", "nl") is None
