"""Ordinary messages that stand near words of danger, or near words of our topics."""

from bot.conversation.world import World
from bot.knowledge.normalise import words_of
from bot.knowledge.understanding import LANGUAGES
from bot.living import corpus_of

HARDLY = 1 / 7  # learning anew flips some: each of these is one of many like it, and none stands in the lexicon

SAID = {
    "nl": (
        "mijn broer zit in een rolstoel",
        "bel maar aan bij de achterdeur",
        "mijn code is 4412",
        "bel me na zes uur",
        "ik slaap weer goed",
        "mijn paspoort ligt thuis",
        "hij is al naar zijn werk",
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
        "رن الجرس عند الباب الخلفي",
        "رمزي 4412",
        "اتصل بي بعد الساعة ستة",
        "صرت أنام منيح",
        "جوازي عند أختي في البيت",
        "راحت على الشغل",
    ),
    "ti": (
        "ብዊልቸር እየ ዝንቀሳቐስ",
        "ናይ ድሕሪት ማዕጾ ኳሕኲሕ",
        "ኮድ ናይ ማዕጾ 7781 እዩ",
        "ድሕሪ ሰዓት ሽዱሽተ ደውሉለይ",
        "ትማሊ ለይቲ ጽቡቕ ደቂሰ",
        "ፓስፖርታ ኣብ ገዛ ሓዲጋቶ",
        "ንሱ ናብ ስራሕ ከይዱ",
    ),
}


NONE_OF_OURS = {
    "nl": ("welke opleiding voor tandarts", "wat verdient een politieagent per maand", "dierenarts voor mijn kat"),
    "en": ("how many years to become a dentist", "what does a police officer earn a month", "my dog needs a doctor"),
    "fr": ("quelles études pour être dentiste", "combien gagne un policier par mois", "un docteur pour mon chat"),
    "ar": ("كم سنة دراسة طب الأسنان", "كم راتب الشرطي في الشهر", "طبيب لقطتي"),
    "ti": ("ሓኪም ስኒ ንምዃን ክንደይ ዓመት ትምህርቲ", "ፖሊስ ኣብ ወርሒ ክንደይ ደሞዝ ይወስድ", "ሓኪም ንድሙይ"),
}


def test_nothing_here_was_learnt(world: World) -> None:
    """A line of the lexicon decides alone, and would show nothing about other messages."""
    known = {
        " ".join(words_of(line))
        for lexicon in corpus_of(world.content).lexicons.values()
        for line in (*lexicon.quiet.says, *lexicon.out)
    }
    assert known
    said = {" ".join(words_of(text)) for table in (SAID, NONE_OF_OURS) for own in table.values() for text in own}
    assert not said & known


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
