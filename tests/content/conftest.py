"""A small content folder without a fault, in five languages: one theme, two topics, one place, one city."""

from pathlib import Path

import pytest

from bot.content.guides import SHARED_TEXTS

TOPICS = """\
[[theme]]
id = "medical"

  [[theme.topic]]
  id = "medical-emergency"
  urgent = true
  four_eyes = true
  checked = 2026-11-22
  valid_days = 90
  related = ["medical-doctor"]
  sources = ["https://www.112.nl/"]

  [[theme.topic]]
  id = "medical-doctor"
  checked = 2026-11-22
  valid_days = 180
  sources = ["Zorgverzekeringswet art. 122a"]
"""
NUMBERS = """\
# Free, day and night
-emergency-number = 112
-helpdesk = 020-765 38 01
"""
CITIES = """\
[utrecht]
name = "Utrecht"
latitude = 52.09
longitude = 5.12
"""
PLACE = """\
name = "Huisartsenpost Utrecht"
kinds = ["clinic"]
services = ["medical-doctor", "medical-emergency"]
city = "utrecht"
hours = "Mo-Fr 17:00-08:00"
confidence = "page"
checked = 2026-11-22
sources = ["https://www.example.nl/"]
"""
PLACE_WORDS = """\
city-utrecht = Utrecht
place-huisartsenpost =
    .for = {for_whom}
    .entry = {entry}
"""
GUIDE = """\
start = "danger"
topics = ["medical-doctor"]
checked = 2026-11-22
valid_days = 120
sources = ["https://www.112.nl/"]

[[question]]
id = "danger"
answers.yes = "call"
answers.no = "wait"
answers.unknown = "call"
answers.unsaid = "call"

[[outcome]]
id = "call"
topics = ["medical-emergency"]

[[outcome]]
id = "wait"
topics = ["medical-doctor"]
places = ["huisartsenpost"]
"""
ARTICLE = """\
{id} =
    .title = {title}
    .short = {short}
    .text =
        {short}

        1. {step}
    .ask =
{asks}
"""
GUIDE_TEXTS = (*SHARED_TEXTS, "guide-door-danger", "guide-door-call", "guide-door-wait")
GUIDE_HEAD = """\
guide-door =
    .title = {theme}
    .intro = {theme}
    .unsure = {theme}
"""
WORDS = {
    "nl": {
        "emergency": ("In gevaar", "Ben je in gevaar? Bel meteen { -emergency-number }. De hulp komt naar je toe."),
        "doctor": ("Huisarts", "Je mag naar een huisarts. Vragen? Bel Dokters van de Wereld: { -helpdesk }."),
        "step": "Zeg waar je bent en wat er aan de hand is, ook als je geen papieren hebt.",
        "ask": "ik ben ziek en zoek nu hulp",
        "bot": ("Dat kost { $euros } euro per keer.", "Zorg", "Iedereen zonder verzekering.", "Loop binnen."),
    },
    "en": {
        "emergency": ("In danger", "Are you in danger? Call { -emergency-number } at once. Help will come to you."),
        "doctor": ("See a doctor", "You may see a doctor. Questions? Call the helpdesk: { -helpdesk }."),
        "step": "Say where you are and what has happened, also when you have no papers.",
        "ask": "I am ill and look for help now",
        "bot": ("That costs { $euros } euros each time.", "Care", "Everybody without insurance.", "Just walk in."),
    },
    "ar": {
        "emergency": ("في خطر", "هل أنت في خطر؟ اتصل فوراً على { -emergency-number }. المساعدة تأتي إليك."),
        "doctor": ("طبيب الأسرة", "يمكنك الذهاب إلى طبيب. عندك أسئلة؟ اتصل على { -helpdesk }."),
        "step": "قل أين أنت وماذا حدث، حتى لو لم تكن عندك أوراق.",
        "ask": "أنا مريض وأبحث عن مساعدة الآن",
        "bot": ("هذا يكلف { $euros } يورو في كل مرة.", "الرعاية", "كل من ليس عنده تأمين.", "ادخل بدون موعد."),
    },
    "fr": {
        "emergency": ("En danger", "Vous avez peur pour votre vie ? Appelez vite le { -emergency-number }. On vient."),
        "doctor": ("Voir un docteur", "Vous pouvez voir un docteur. Des questions ? Appelez le { -helpdesk }."),
        "step": "Dites où vous avez mal et ce qui se passe, aussi quand vous n'avez pas de papiers.",
        "ask": "je suis malade et je cherche une aide",
        "bot": ("Il faut payer { $euros } euros par fois.", "Soins", "Pour tous, sans assurance.", "Entrez."),
    },
    "ti": {
        "emergency": ("ሓደጋ", "ኣብ ሓደጋ ዲኹም፧ ብቕልጡፍ { -emergency-number } ደውሉ። ሓገዝ ናባኹም ክመጽእ እዩ።"),
        "doctor": ("ሓኪም ስድራ", "ናብ ሓኪም ክትከዱ ትኽእሉ ኢኹም። ሕቶ እንተሃልዩኩም ናብ { -helpdesk } ደውሉ።"),
        "step": "ኣበይ ከም ዘለኹም ንገሩ። እንታይ ከም ዘጋጠመኩም ንገሩ። ወረቐት እንተዘይብልኩም እውን ጸገም የለን።",
        "ask": "ሓሚመ ኣለኹ ሕጂ ሓገዝ እደሊ",
        "bot": ("ሓደ ግዜ { $euros } ዩሮ ዋግኡ እዩ።", "ሕክምና", "ንኹሎም መድሕን ዘይብሎም።", "ብዘይ ቆጸራ እተዉ።"),
    },
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content folder, to be read or to plant a fault in."""
    content = tmp_path / "content"
    files = {"topics.toml": TOPICS, "numbers.ftl": NUMBERS, "cities.toml": CITIES, "places/huisartsenpost.toml": PLACE}
    files["guides/door.toml"] = GUIDE
    for language in WORDS:
        files |= language_files(language)
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return content


def language_files(language: str) -> dict[str, str]:
    words = WORDS[language]
    price, theme, for_whom, entry = words["bot"]
    return {
        f"{language}/medical.ftl": f"{_article('emergency', language)}\n{_article('doctor', language)}",
        f"{language}/guides.ftl": "".join(f"{id_} = {theme}\n" for id_ in GUIDE_TEXTS) + GUIDE_HEAD.format(theme=theme),
        f"{language}/bot.ftl": f"price = {price}\ntheme-medical = {theme}\nlogo = Wegwijs\n",
        f"{language}/places.ftl": PLACE_WORDS.format(for_whom=for_whom, entry=entry),
    }


def _article(name: str, language: str) -> str:
    title, short = WORDS[language][name]
    asks = "\n".join(f"        {WORDS[language]['ask']} {name} {number}" for number in range(1, 16))
    return ARTICLE.format(id=f"medical-{name}", title=title, short=short, step=WORDS[language]["step"], asks=asks)
