"""Ordinary messages that stand near words of danger."""

import pytest

from bot.conversation.world import World
from bot.knowledge.understanding import LANGUAGES

SAID = {
    "nl": (
        "ik zit in een rolstoel",
        "bel maar aan bij de achterdeur",
        "mijn code is 4412",
        "bel me na zes uur",
        "ik slaap weer goed",
        "mijn paspoort ligt thuis",
        "ze is naar haar werk",
    ),
    "en": (
        "I use a wheelchair",
        "ring at the back door",
        "my code is 4412",
        "call me after six",
        "I sleep well now",
        "my passport is at home",
        "she went to work",
    ),
    "fr": (
        "je suis en fauteuil roulant",
        "sonnez à la porte de derrière",
        "mon code c'est 4412",
        "appelez-moi après six heures",
        "je dors bien maintenant",
        "mon passeport est à la maison",
        "elle est partie au travail",
    ),
    "ar": (
        "أنا على كرسي متحرك",
        "دق على الباب اللي ورا",
        "رمزي 4412",
        "اتصل بي بعد الساعة ستة",
        "صرت أنام منيح",
        "جواز سفري في البيت",
        "راحت على الشغل",
    ),
    "ti": (
        "ብዊልቸር እየ ዝንቀሳቐስ",
        "ናይ ድሕሪት ማዕጾ ኳሕኲሕ",
        "ኮደይ 4412 እዩ",
        "ድሕሪ ሰዓት ሽዱሽተ ደውሉለይ",
        "ሕጂ ጽቡቕ እድቅስ ኣለኹ",
        "ፓስፖርተይ ኣብ ገዛ እዩ",
        "ናብ ስራሕ ከይዳ",
    ),
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in LANGUAGES for text in SAID[language]])
def test_what_is_ordinary_is_no_danger(world: World, language: str, text: str) -> None:
    """Nobody who says something ordinary is sent to an emergency number, in any of the five languages."""
    assert world.matcher.understand(text, language).urgent is None
