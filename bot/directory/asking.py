"""The words around a name that show what somebody wants of a place, in the five languages and as typed on phones.

They are folded when read, so each may be written as usual.
"""

from bot.directory.sound import fold, words


def _bag(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words(text))


OPENING = _bag(
    """
    open opens opened opening openingstijd openingstijden openingsuren geopend geopent gesloten dicht sluit sluiten
    openen closed closes close closing hours uren
    ouvert ouverte ouvre ouvrent ouverts fermé fermée ferme fermer ouverture fermeture horaire horaires
    مفتوح مفتوحة فاتح فاتحة فاتحين يفتح تفتح بيفتح بتفتح مغلق مغلقة يغلق تغلق مسكر مسكرة مسدود محلول محلولة يحل دوام
    الدوام ساعات maftou7 mafto7 maftuh m7lol ma7loul msakkar fate7
    ክፉት ክፉትዶ ክፍቲ ይኽፈት ትኽፈት ይኸፍት ዕጹው ዕጽው ይዕጾ ይዕጸው ዝኽፈት ዝዕጾ kfut kifut
    """,
)
"""Open, closed, opening hours."""

MOMENT = _bag(
    """
    wanneer laat vandaag morgen nu vanavond vanmiddag weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    when time times today tomorrow now tonight monday tuesday wednesday thursday friday saturday sunday
    quand heure heures aujourd hui demain maintenant soir lundi mardi mercredi jeudi vendredi samedi dimanche
    متى امتى إمتى وقتاش اليوم الآن هلق دابا غدا بكرا بكرة السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة
    ساعة الساعة imta lyoum lyom hala2
    መዓስ ሎሚ ሕጂ ጽባሕ ሰዓት ሰዓታት ቀዳም ሰንበት ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ meas lomi
    """,
)
"""A moment; about opening hours only beside a place."""

WHERE = _bag(
    """
    waar adres ligt route telefoon telefoonnummer nummer bellen contact website mail email afspraak wat wie info
    informatie over
    where address phone number call contact website mail appointment what who info information about location get
    adresse téléphone numéro appeler joindre rendez vous quoi qui infos situe trouve
    أين اين وين فين عنوان العنوان هاتف الهاتف تلفون رقم الرقم موعد ما شو شنو مين كيف اتصل أتصل wein wen fin fen raqm
    ኣበይ አበይ ኣድራሻ ስልኪ ቁጽሪ ቆጸራ እንታይ መን ብኸመይ abey slki
    """,
)
"""Where, which address or number, what is it."""

LITTLE = _bag(
    """
    een naar voor van met bij mijn deze dit kan kun kunnen wil graag moet gaan kom komen hallo alstublieft aub
    even ook zijn
    for from with near this that can could want would like please hello does have there going they are here still
    pour avec chez mon une des les est sont dans près veux voudrais aller bonjour svp vers cette peux puis
    إلى الى على من عن هل أريد اريد بدي بغيت عايز لو سمحت مرحبا السلام عليكم في هو هي عند
    ኣብ ናብ ካብ ምስ እዩ እያ ዶ ድዩ ክኸይድ ይደሊ እደሊ በጃኹም ሰላም
    """,
)
"""Words that say nothing about the question."""

INTO = _bag(
    """
    in te uit naar bij near from to at around near omgeving rond à a de vers dans depuis gemeente city ville stad
    في من الى إلى ب بمدينة مدينة قرب f fi b men
    ኣብ ናብ ካብ ከተማ ab nab kab
    """,
)
"""What stands before the name of a city."""
