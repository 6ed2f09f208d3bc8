"""A corpus small enough to learn from in a moment."""

from bot.knowledge.corpus import Corpus
from bot.knowledge.lexicon import parse_lexicon

ENGLISH = """
[topics]
medical-doctor = ["fever cough", "sore throat"]
[smalltalk]
greeting = ["hello", "good morning"]
thanks = ["thank you"]
filler = ["friend", "my"]
[commands]
menu = ["menu"]
"language:ar" = ["arabic"]
[danger.medical-emergency]
signs = ["baby + blue|purple - paint"]
says = [
    "my baby is blue and does not breathe", "he lies on the floor and does not move", "she bleeds and it does not stop"
]
[quiet]
signs = ["phone + dead"]
says = ["my phone is dead", "dying of boredom"]
[out]
says = ["what is the weather tomorrow", "recipe for pancakes", "who won the football match", "cheap flight to spain"]
"""

ASKS = {
    "en": {
        "medical-doctor": (
            "where can i see a doctor",
            "i have a fever",
            "find a gp please",
            "my ear hurts who can look",
        ),
        "medical-emergency": ("call an ambulance", "somebody is unconscious"),
        "shelter-tonight": (
            "i have nowhere to sleep tonight",
            "where can i sleep",
            "bed for this night",
            "night shelter",
        ),
        "legal-help": (
            "i need a lawyer",
            "free legal advice",
            "who explains the letter of the court",
            "lawyer for my case",
        ),
    },
    "ar": {
        "medical-doctor": ("أريد طبيب", "وين في دكتور", "wein fi doktor"),
        "shelter-tonight": ("أين أنام الليلة", "fin n3es lila", "ما عندي مكان أنام"),
    },
    "ti": {
        "medical-doctor": ("ሓኪም የድልየኒ", "hakim yedliyeni", "ኣበይ ሓኪም ክረክብ"),
        "shelter-tonight": ("ሎሚ ምሸት ኣበይ ክድቅስ", "lomi mshet abey kdeks", "መደቀሲ የብለይን"),
    },
    "nl": {
        "medical-doctor": ("ik zoek een dokter", "waar is een huisarts", "ik ben ziek en heb koorts"),
        "shelter-tonight": ("ik kan nergens slapen", "waar kan ik vannacht slapen", "geen bed vannacht"),
    },
    "fr": {
        "medical-doctor": ("je cherche un médecin", "où voir un docteur", "je suis malade j'ai de la fièvre"),
        "shelter-tonight": ("je ne sais pas où dormir", "où dormir ce soir", "pas de lit cette nuit"),
    },
}


def small_corpus() -> Corpus:
    return Corpus(asks=ASKS, lexicons={"en": parse_lexicon(ENGLISH, "lexicon.toml")})
