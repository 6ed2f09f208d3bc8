"""Ordinary messages that stand near words of danger, or near words of our topics."""

from bot.conversation.world import World
from bot.knowledge.understanding import LANGUAGES

HARDLY = 1 / 7  # learning anew flips some: each of these is one of many like it

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


NONE_OF_OURS = {
    "nl": ("hoe word ik tandarts", "wat verdient een politieagent per maand", "huisarts voor mijn hond"),
    "en": ("how do I become a dentist", "what does a police officer earn a month", "doctor for my dog"),
    "fr": ("comment devenir dentiste", "combien gagne un policier par mois", "médecin pour mon chien"),
    "ar": ("كيف أصير طبيب أسنان", "كم راتب الشرطي في الشهر", "دكتور لكلبي"),
    "ti": ("ሓኪም ስኒ ብኸመይ እኸውን", "ፖሊስ ኣብ ወርሒ ክንደይ ደሞዝ ይወስድ", "ሓኪም ንከልበይ"),
}


def test_what_is_ordinary_is_hardly_danger(world: World) -> None:
    """Hardly anybody who says something ordinary is sent to an emergency number, over the five languages."""
    said = [(language, text) for language in LANGUAGES for text in SAID[language]]
    flagged = [text for language, text in said if world.matcher.understand(text, language).urgent]
    assert len(flagged) <= len(said) * HARDLY, flagged


def test_what_is_none_of_ours_is_hardly_answered_at_once(world: World) -> None:
    """A word of one of our topics is not enough: where it may be none of ours, mostly at most a choice is offered."""
    said = [(language, text) for language in LANGUAGES for text in NONE_OF_OURS[language]]
    answered = [text for language, text in said if world.matcher.understand(text, language).decision == "answer"]
    assert len(answered) <= len(said) * HARDLY, answered
