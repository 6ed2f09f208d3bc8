import pytest

from bot.knowledge.matcher import Matcher

SENTENCES = (
    ("ik zoek een dokter voor mijn kind", "nl"),
    ("where can i sleep please", "en"),
    ("je cherche un médecin", "fr"),
    ("بغيت نمشي عند الطبيب", "ar"),
    ("fin n3es had lila", "ar"),
    ("ኣነ ሓኪም የድልየኒ ኣሎ", "ti"),
    ("abey kdeks lomi mshet", "ti"),
    ("bel mij op +31600000000", "nl"),
    ("call me on 0600000000", "en"),
    ("የብለይን", "ti"),
    ("ሓኪም አበይ አሎ", "ti"),
    ("መደቀሲ አይረኸብኩን", "ti"),
    ("እኔ ሐኪም እፈልጋለሁ እባክዎ", None),
    ("من به یک پزشک نیاز دارم چگونه", None),
    ("مجھے ڈاکٹر کی ضرورت ہے", None),
    ("waxaan u baahanahay dhakhtar waa in la helo fadlan", None),
    ("Bu gece uyuyacak bir yerim yok, lütfen yardım edin", None),
    ("¿Dónde puedo dormir esta noche con mis hijos?", None),
    ("Мне негде спать", None),
)


@pytest.mark.parametrize(("text", "language"), SENTENCES)
def test_languages(matcher: Matcher, text, language):
    """Our five in every script that people type; a sixth language is nobody's."""
    assert matcher.language_of(text) == language


def test_a_keyboard_for_amharic_writes_tigrinya_too(matcher: Matcher):
    """A letter that Amharic has and Tigrinya hardly is no reason to refuse whoever chose Tigrinya."""
    assert matcher.language_of("አቦሓጎይ አጉል") is None
    assert matcher.language_of("አቦሓጎይ ሞይቱ", "ti") == "ti"
    assert matcher.language_of("እኔ ሐኪም እፈልጋለሁ እባክዎ", "ti") is None
