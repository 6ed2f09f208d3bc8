"""The words around a name that show what somebody wants of a place, in the five languages and as typed on phones.

They are folded when read, so each may be written as usual.
"""

from bot.directory.sound import fold, words


def bag(text: str) -> frozenset[str]:
    """The words of ``text``, folded."""
    return frozenset(fold(word) for word in words(text))


OPENING = bag(
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

MOMENT = bag(
    """
    wanneer laat vandaag morgen nu vanavond vanmiddag weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    when time times today tomorrow now tonight monday tuesday wednesday thursday friday saturday sunday
    quand heure heures aujourd hui demain maintenant soir lundi mardi mercredi jeudi vendredi samedi dimanche
    overmorgen
    متى امتى إمتى وقتاش اليوم الآن هلق دابا غدا بكرا بكرة السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة
    ساعة الساعة imta lyoum lyom hala2 daba bukra bokra ghedwa
    መዓስ ሎሚ ሕጂ ጽባሕ ንጽባሕ ሰዓት ሰዓታት ቀዳም ሰንበት ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ meas lomi hji tsbah
    """,
)
"""A moment; about opening hours only beside a place."""

WHERE = bag(
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

LITTLE = bag(
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

INTO = bag(
    """
    in te uit naar bij near from to at around near omgeving rond à a de vers dans depuis gemeente city ville stad
    في من الى إلى ب بمدينة مدينة قرب f fi b men
    ኣብ ናብ ካብ ከተማ ab nab kab
    """,
)
"""What stands before the name of a city."""

FILLER = INTO | bag(
    """
    is het de dit deze die nu er zijn jullie jij je u bent hoe laat wanneer wat nog al vandaag of plek daar hier ook
    dan welke tijd en op om
    are you it the this that they there here still now does do be will what time is at until till place or and on day
    est ce c que vous êtes elle il ça cela encore là ici quelle jusqu où ou et le la lieu week end
    هل هو هي هم انتم أنتم انتو هذا هذه المكان مكان لسه كم أي اي راه الليلة الليل هاد واش wach wash hal rah chhal
    ድዩ ድያ ዶ እዩ እያ ኣሎ ኣለዉ ቦታ እቲ እዚ ክንደይ ኣብ ዲኹም ንስኹም do diyu
    """,
)
"""What may stand beside them in "is it open now?"; nothing that tells of the person, who may be locked in."""
