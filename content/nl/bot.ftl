# Alles wat de bot zelf zegt: menu's, vragen, meldingen. Woorden tussen { } laat je staan.

## Talen: elke taal in haar eigen schrift, in alle bestanden gelijk

language-nl = Nederlands
language-en = English
language-ar = العربية
language-fr = Français
language-ti = ትግርኛ
language-ask =
    Welke taal? Which language? أي لغة؟ Quelle langue ? ኣየናይ ቋንቋ፧

## Begin

welcome =
    Welkom bij Wegwijs. Ik geef informatie aan mensen zonder papieren. Het is gratis. Je hoeft niet te zeggen wie je bent. Ik ben een computerprogramma en geen overheid, politie of IND.
ask-anything = Typ je vraag in je eigen woorden, of kies:
menu-prompt = Waar gaat je vraag over? Typ je vraag of kies:
theme-prompt = Kies, of typ je vraag:
help =
    Typ je vraag in gewone woorden. Of kies een knop of een cijfer.
    Typ MENU voor alle onderwerpen.
    Typ TAAL voor een andere taal.
    Typ VERGEET om alles over jou te wissen.
    In gevaar? Bel { -emergency-number }.

## Thema's

theme-medical = Zorg en dokter
theme-police = Politie en veiligheid
theme-birth = Geboorte aangeven
theme-childcare = Opvang, school, studie
theme-day = Overdag en eten
theme-shelter = Slaapplek
theme-legal = Recht en toekomst
theme-service = Over Wegwijs

## Knoppen: hooguit 24 tekens

button-menu = Menu
button-back = Terug
button-more = Meer
button-places = Plekken
button-language = Andere taal
button-help = Hulp bij deze bot
button-follow = Zeg het als het wijzigt
button-unfollow = Hierover geen nieuws
button-follows = Nieuws dat ik krijg
button-keep = Ja, houden
button-place = Meer over deze plek
button-forget = Alles wissen
button-emergency = Nu in gevaar
button-human = Praten met een mens
button-wrong = Dit zocht ik niet
button-city = Andere stad
button-anywhere = Heel Nederland
button-call = Bel
button-map = Kaart
button-site = Website

## Antwoorden

choose-prompt = Bedoel je een van deze?
unknown = Dat begreep ik niet goed. Typ het in andere woorden, of kies:
review-draft = Nog niet nagekeken door een organisatie.
review-reviewed = Nagekeken door { $by }, geldig tot { $until }.
review-expired = Nagekeken door { $by }, maar dat was geldig tot { $until }. Vraag of het nog klopt.
review-changed = Veranderd na de laatste controle.
draft-hidden = Dit antwoord is nog niet nagekeken door een organisatie. Daarom laat ik het niet zien. Vraag het hier:
emergency-now = In gevaar of ernstig ziek? Bel { -emergency-number }. Dat is gratis en kan ook zonder papieren.
private-details = Je hoeft mij geen naam, nummer, geboortedatum of adres te sturen. Ik heb het niet bewaard. Wis je bericht als iemand anders je telefoon ziet.

## Wat geen woorden zijn

got-voice = Ik kan niet naar spraak luisteren. Typ een paar woorden, of kies:
got-picture = Ik kan geen foto's bekijken. Ik heb je foto niet bewaard. Typ een paar woorden, of kies:
got-sticker = Leuk! Typ een paar woorden, of kies:
got-location = Ik kon je plek niet lezen. Typ de naam van je stad, of kies:
got-contact = Stuur mij geen nummers van anderen. Ik heb dit nummer niet bewaard. Typ je vraag, of kies:
got-file = Ik kan geen bestanden lezen. Ik heb het niet bewaard. Typ een paar woorden, of kies:
got-nothing = Je bericht was leeg. Typ een paar woorden, of kies:
got-wordless =
    Typ een paar woorden. Write a few words. اكتب بضع كلمات. Écrivez quelques mots. ቁሩብ ቃላት ጽሓፉ።
smalltalk-ok = Goed. Heb je nog een vraag?
smalltalk-thanks = Graag gedaan. Heb je nog een vraag?
smalltalk-bye = Dag! Je mag altijd terugkomen. Typ VERGEET om alles over jou te wissen.
smalltalk-insult = Ik wil je graag helpen. Waar gaat je vraag over?

## Plekken

city-ask = In welke stad? Typ de naam, of kies:
city-unknown = Die stad ken ik niet. Typ een andere stad in de buurt, of kies:
city-what = Wat zoek je in { $city }?
places-in = Plekken bij { $city }:
places-anywhere = Plekken die je kunnen helpen:
places-none = Ik ken hier geen plek voor. Kies een andere stad, of vraag het aan een mens.
location-used = Ik heb je plek één keer gebruikt en niet bewaard.
place-name = { $name }
place-line = { $hours }. { $entry }
place-open = { $by ->
    [phone] Nu bereikbaar
    [chat] Chat nu open
   *[visit] Nu open
}
place-open-until = { $by ->
    [phone] Bereikbaar tot { $time }
    [chat] Chat open tot { $time }
    [tickets] Kaartjes tot { $time }
   *[visit] Open tot { $time }
}
place-open-until-day = { $by ->
    [phone] Bereikbaar tot { $at }
    [chat] Chat open tot { $at }
    [tickets] Kaartjes tot { $at }
   *[visit] Open tot { $at }
}
place-open-always = { $by ->
    [phone] Dag en nacht bereikbaar
    [chat] Chat dag en nacht open
   *[visit] Dag en nacht open
}
place-closed-opens = { $by ->
    [phone] Nu niet bereikbaar, wel vanaf { $time }
    [chat] Chat nu dicht, open om { $time }
    [tickets] Kaartjes vanaf { $time }
   *[visit] Dicht, open om { $time }
}
place-closed-opens-day = { $by ->
    [phone] Nu niet bereikbaar, wel { $at }
    [chat] Chat nu dicht, open { $at }
    [tickets] Kaartjes vanaf { $at }
   *[visit] Dicht, open { $at }
}
place-closed = { $by ->
    [phone] Nu niet bereikbaar
    [chat] Chat nu dicht
    [tickets] Nu geen kaartjes
   *[visit] Nu dicht
}
place-day-open = { $by ->
    [phone] { $day }: bereikbaar { $times }
    [chat] { $day }: chat open { $times }
    [tickets] { $day }: kaartjes { $times }
   *[visit] { $day }: open { $times }
}
place-day-closed = { $by ->
    [phone] { $day }: niet bereikbaar
    [chat] { $day }: chat dicht
    [tickets] { $day }: geen kaartjes
   *[visit] { $day }: dicht
}
place-day-told = { $day }: { $hours }
place-times-from = vanaf { $from }
place-by-appointment = Alleen met afspraak
place-hours-unknown = Tijden niet zeker (opgezocht op { $checked }): vraag het eerst
place-address = Adres: { $address }
place-phone = Telefoon: { $phone }
place-website = { $website }
place-call-first = Deze gegevens zijn niet zeker. Bel of mail eerst.

## Wissen, storing, grenzen

forgotten =
    Alles over jou is gewist bij ons. Het gesprek staat nog op je telefoon, en misschien bij het bedrijf van de app of je telefoon. Wis het daar ook. Je kunt altijd opnieuw beginnen.
slow-down = Dat gaat te snel voor mij. Wacht een minuut. In gevaar? Bel { -emergency-number }.
trouble = Er ging iets mis bij ons. Probeer het straks nog eens. In gevaar? Bel { -emergency-number }.
over-budget = Vandaag kan ik niet meer antwoorden per sms. Morgen weer. In gevaar? Bel { -emergency-number }.

## Webpagina's

web-title = Wegwijs
web-input = Je vraag
web-send = Stuur
web-leave = Snel weg
web-you = Jij
web-privacy = Privacy
web-privacy-title = Wat wij bewaren
web-privacy-intro = Wij bewaren geen naam. Wat je typt bewaren wij niet, behalve als jij het wilt doorgeven. Je nummer of chat bewaren wij alleen als je later bericht van ons wilt, zoals nieuws over een plek, of als je nieuws plaatst. Dat staat op slot (versleuteld): alleen deze dienst kan het openen. Het blijft tot je stopt of niet meer antwoordt. Stuur STOP of VERGEET in dezelfde chat. Dan wissen wij meteen alles over jou. Dit is alles wat wij bewaren:
web-privacy-for = Hoe lang
web-privacy-why = Waarom
web-privacy-provider = Het bedrijf van je app (Telegram, WhatsApp) of telefoon ziet je nummer en de tijd van je berichten; bij sms ook de tekst. De webchat vraagt geen nummer.
web-privacy-who = Wie dit doet
web-privacy-free = Wegwijs is vrije software; iedereen kan lezen hoe het werkt.
operator-named = { $name } beheert deze dienst en is ervoor verantwoordelijk.
operator-none = Vrijwilligers proberen deze dienst nog uit. Er is nog geen organisatie voor verantwoordelijk. Vragen? Stel ze aan wie je dit adres gaf.
web-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
web-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
web-not-found = Deze pagina is er niet.
web-too-long = Je bericht is te lang. Maak het korter.
kept-session =
    .what = Je taal, stad, laatste onderwerp en waar je bent in het menu. Plaats je nieuws voor een plek: ook het bericht dat je schrijft. Op slot (versleuteld), onder een geheime code in plaats van je nummer.
    .why = Om het gesprek te kunnen voeren.
kept-delivery =
    .what = Onze antwoorden van de laatste 24 uur. Op slot (versleuteld).
    .why = Om niet twee keer te antwoorden als je bericht dubbel komt.
kept-redaction =
    .what = Het volgnummer van je bericht bij het telefoonbedrijf. Versleuteld.
    .why = Om je bericht daar te laten wissen.
kept-count =
    .what = Aantallen per dag, zonder personen.
    .why = Om te weten welke vragen vaak komen.

## Opdrachten van Telegram: hooguit 256 tekens

command-start = Begin
command-menu = Alle onderwerpen
command-language = Andere taal
command-forget = Wis alles over mij
command-help = Hoe werkt dit?

## Een vraag doorgeven aan de vrijwilligers (knoppen: hooguit 24 tekens)

button-donate = Vraag doorgeven
button-donate-yes = Ja, geef dit door
button-donate-no = Nee, gooi het weg
donate-ask =
    Mogen vrijwilligers van je vraag leren? Typ je vraag dan nog een keer, zonder namen en nummers. Ik haal weg wat ik herken en laat je zien wat er overblijft. Daarna kies jij ja of nee.
    Vrijwilligers zien alleen die woorden, niet wie je bent. Na 30 dagen worden ze gewist. Eerder kan niet, want wij weten niet welke vraag van jou is.
donate-show =
    Dit zien de vrijwilligers, als jij het goed vindt:

    { $words }

    Staat er nog iets in over jou of een ander? Kies dan nee. Mag ik dit doorgeven?
donate-thanks = Dank je wel. Vrijwilligers lezen deze woorden. Na 30 dagen zijn ze weg.
donate-dropped = Goed. Ik heb niets doorgegeven. De woorden zijn weg.
donate-none = Er is geen vraag om door te geven. Typ een nieuwe vraag, of kies:
kept-donation =
    .what = Een vraag die iemand zelf aan ons gaf, met namen en nummers eruit. Op slot (versleuteld), zonder persoon.
    .why = Zodat vrijwilligers leren hoe mensen iets vragen. Tot je ja of nee zegt, staan de woorden bij je gesprek.

## Berichten van plekken

weekday-mo = maandag
weekday-tu = dinsdag
weekday-we = woensdag
weekday-th = donderdag
weekday-fr = vrijdag
weekday-sa = zaterdag
weekday-su = zondag
weekdays = { $first } tot en met { $last }
hours-on-days = { $days } { $times }
hours-times = { $from }-{ $to }
hours-and = { $first }, { $rest }
when-day = op { $day }
when-days = van { $first } tot en met { $last }
when-through = tot en met { $last }
when-from = vanaf { $first }, tot nader bericht
when-open = tot nader bericht
when-night = van { $day } tot de volgende ochtend
when-at = { $day }, { $time }
when-until = tot { $at }
when-times = op { $day } van { $from } tot { $to }
when-span = van { $begins } tot { $ends }
notice-closed = { $place } is gesloten { $when }.
    .brief = gesloten { $when }
notice-hours = { $place } heeft andere openingstijden { $when }: { $hours }.
    .brief = andere openingstijden { $when }
notice-full = { $place } is vol { $when }.
    .brief = vol { $when }
notice-moved = { $place } is op een ander adres { $when }: { $address }.
    .brief = ander adres { $when }
notice-extra = { $place } is extra open { $when }: { $hours }.
    .brief = extra open { $when }
notice-message = Bericht van { $place }:
    .brief = bericht { $when }
notice-words = "{ $words }"
notice-words-other = ({ $language }, niet vertaald) "{ $words }"
place-full = Vol { $when }
place-noticed = { $hours } ({ $notice })
feed-title = Berichten van plekken in { $city }
feed-open = { $place }: open
notice-fault-past = Die tijd is al voorbij. Kies een dag vanaf vandaag.
notice-fault-order = Het einde ligt voor het begin. Kies een later einde.
notice-fault-far = Dat is te ver weg of te lang. Een bericht geldt hooguit een jaar.
notice-fault-hours = Deze tijden zijn niet duidelijk. Schrijf ze als 10:00-12:00.
notice-fault-language = Kies een taal van deze dienst: nl, en, ar, fr of ti.
notice-fault-long = Dit is te lang. Gebruik hooguit 300 tekens.
notice-fault-empty = Schrijf eerst een paar woorden.
notice-fault-address = Bij een verhuizing hoort een adres van hooguit 80 tekens. Bij andere berichten niet.
notice-fault-overlap = Er is al een bericht voor die tijd. Verander of stop dat eerst.
notice-fault-own = Wie een bericht schrijft, kan het niet zelf nakijken. Vraag een ander.
notice-waits-link = Er staat een link in die niet van deze plek is. Iemand anders kijkt het eerst na.
notice-waits-phone = Er staat een telefoonnummer in dat niet van deze plek is. Iemand anders kijkt het eerst na.
notice-waits-email = Er staat een mailadres in dat niet van deze plek is. Iemand anders kijkt het eerst na.
notice-waits-address = Er staat een adres in dat niet van deze plek is. Iemand anders kijkt het eerst na.
kept-notice =
    .what = Berichten van een plek, zoals "morgen dicht". Na het einde nog 30 dagen. Versleuteld. Van wie het plaatste alleen een geheime code.
    .why = Om te zeggen of een plek open is.
kept-token =
    .what = De sleutel waarmee een computer van een plek berichten plaatst. Alleen een code ervan.
    .why = Om te weten dat een bericht echt van die plek komt.

## Nieuws volgen

follow-begun = Ik schrijf je als er nieuws is over { $what }, bijvoorbeeld dat een plek dicht of vol is. Niet tussen 21:00 en 08:00, behalve over opvang voor die nacht.
follow-kept = Hiervoor bewaar ik hoe ik je kan bereiken. Op slot (versleuteld), tot { $until }. Eerst vraag ik nog of je dit wilt. Typ STOP om alles over jou te wissen.
follow-stopped = Ik schrijf je niet meer over { $what }.
follow-something = deze plek
follow-list = Hierover krijg je nieuws. Kies wat je niet meer wilt:
follow-until = Bewaard tot { $until }
follow-none = Je krijgt nu geen nieuws. Vraag naar een plek en kies "{ button-follow }".
follow-not-here = Hier kan ik je later niet schrijven. Dat kan wel met Telegram, WhatsApp of sms.
follow-city = alle plekken in { $city }
follow-kind-in = { $kind } in { $city }
follow-kind-shelter = slaapplekken
follow-kind-food = eten
follow-kind-day-centre = inloophuizen
follow-kind-clinic = medische hulp
follow-kind-legal = juridische hulp
news-stop = Geen nieuws meer? Typ STOP. Dan wis ik alles over jou.
news-still = Je krijgt nieuws over { $what }. Wil je dat nog? Stuur een bericht terug, één woord is genoeg. Zonder antwoord stopt het op { $until }.
news-open = Is er nieuws voor je, dan komt het nu.
news-changed = Dit is veranderd. Zo is het nu:
news-ended = { $place }: dit geldt niet meer: { $notice }.
news-usual-hours = De gewone openingstijden gelden weer.
news-usual-address = Het gewone adres geldt weer.
kept-subscription =
    .what = Hoe we je kunnen bereiken (nummer of chat) en waarover je nieuws wilt. Op slot (versleuteld).
    .why = Om je te schrijven als een plek dicht, vol of verhuisd is. Je vroeg daar zelf om. Na 90 dagen vragen we of je dit nog wilt. Zonder antwoord wissen we het 14 dagen later. Met STOP wissen we het meteen.
kept-letter =
    .what = Nieuws dat naar je onderweg is, met je nummer of chat. Op slot (versleuteld). Na het versturen blijft alleen een geheime code over, zolang het nieuws geldt.
    .why = Om je nieuws te brengen, niets twee keer te sturen, en te zeggen als het niet meer geldt.

## Beheerders: mensen die nieuws van een plek plaatsen. Keuzes hoogstens 24 tekens

button-steward = Mijn plek
steward-home = Terug naar mijn plek
steward-welcome = Je kunt nu nieuws plaatsen voor { $place }. Typ PLAATS als je hier terug wilt komen. Hiervoor bewaar ik hoe ik je kan bereiken: op slot (versleuteld), tot een jaar na het laatste gebruik. Typ STOP om alles over jou te wissen. Dan kun je geen nieuws meer plaatsen.
steward-code-wrong = Deze code klopt niet, of is niet meer geldig. Vraag de mensen van Wegwijs om een nieuwe.
steward-none = Je kunt nog voor geen plek nieuws plaatsen. Vraag de mensen van Wegwijs om een code, en stuur die hier.
steward-which = Voor welke plek?
steward-what = Wat wil je laten weten?
steward-posted = Geplaatst: { $notice }
steward-waiting = Wacht op een tweede persoon: { $notice }
steward-kind-closed = Gesloten
steward-kind-hours = Andere tijden
steward-kind-full = Vol
steward-kind-moved = Ander adres
steward-kind-extra = Extra open
steward-kind-message = Bericht
steward-one = { $kind } { $when }
steward-when = Wanneer? Kies, of typ het: 24 december, of 24 tot en met 26 december.
steward-which-day = Welke dag? Kies, of typ het: 24 december, of 24 tot en met 26 december.
steward-when-unclear = Ik begrijp die dag niet.
steward-today = Vandaag
steward-tonight = Vannacht
steward-tomorrow = Morgen
steward-other = Een andere dag
steward-open = Tot nader bericht
steward-day = { $day }
steward-hours = Van hoe laat tot hoe laat? Kies, of typ het: 10:00-14:00.
steward-hours-unclear = Ik begrijp die tijden niet.
steward-hours-pick = { $hours }
steward-address = Wat is dan het adres? Typ straat en nummer.
steward-words = Typ je bericht, hooguit { $most } tekens. Ik vertaal het niet. Met een link, of een nummer of adres dat niet van jullie is, moet eerst een tweede persoon het lezen.
steward-preview = Dit gaan mensen lezen
steward-in-language = { $language }: { $words }
steward-reach = { $count ->
    [0] Nog niemand volgt deze plek. Iedereen die ernaar vraagt, leest dit.
    [one] Eén persoon krijgt dit, en iedereen die ernaar vraagt, leest het.
   *[other] { $count } mensen krijgen dit, en iedereen die ernaar vraagt, leest het.
}
steward-cost = { $segments ->
    [one] { $count } tekens. Per sms: 1 deel voor iedere persoon.
   *[other] { $count } tekens. Per sms: { $segments } delen voor iedere persoon.
}
steward-needs-eyes = Dit wacht tot iemand anders van jullie plek, of van Wegwijs, het gelezen heeft.
steward-fault = Dit kan niet geplaatst worden
steward-send = Plaatsen
steward-again = Opnieuw
steward-sent = Geplaatst. Wie naar je plek vraagt, leest het nu al. Over twee minuten schrijf ik de mensen die je plek volgen. Tot dan kun je het terugnemen.
steward-kept-waiting = Bewaard. Niemand leest het voordat een ander akkoord is.
steward-undo = Terugnemen
steward-undo-late = Het is langer dan twee minuten geleden: mensen kunnen het gelezen hebben. Je kunt het nu stoppen.
steward-confirm = Het is nog zo
steward-end = Nu stoppen
steward-change = Veranderen
steward-approve = Akkoord: plaatsen
steward-refuse = Niet plaatsen
steward-done-undo = Teruggenomen. Niemand krijgt er bericht van.
steward-done-end = Gestopt. De gewone tijden gelden weer.
steward-done-confirm = Dank je. Over een week vraag ik het weer.
steward-done-approve = Geplaatst. Ik schrijf zo de mensen die je plek volgen.
steward-done-refuse = Verwijderd. Het is niet geplaatst.
steward-gone = Dat is er niet meer. Zo is het nu:
steward-resigned = Je kunt geen nieuws meer plaatsen voor { $place }. Wat ik daarvoor van je bewaarde, is gewist. Om opnieuw te beginnen heb je een nieuwe code nodig.
steward-resign = Stoppen voor deze plek
steward-resign-sure = Wil je stoppen voor { $place }? Om opnieuw te beginnen heb je een nieuwe code nodig.
steward-still = Is dit nog zo? { $notice }
steward-still-type = Typ KLOPT als het nog zo is. Typ VOORBIJ als het niet meer zo is.
steward-look = Er wacht een bericht van jullie plek. Niemand leest het voordat een ander akkoord is: { $notice }
steward-look-type = Typ NAKIJKEN om te beslissen.
steward-let-through = Een ander is akkoord. Je bericht is geplaatst: { $notice }
steward-refused = Een ander is niet akkoord. Je bericht is niet geplaatst: { $notice }
steward-which-notice = Welk bericht?
steward-web-title = Nieuws van een plek
steward-web-code = Code van je uitnodiging
steward-web-code-hint = 12 cijfers
steward-web-enter = Verder
steward-web-new = Nieuw bericht
steward-web-kind = Wat?
steward-web-when = Wanneer?
steward-web-from = Van
steward-web-until = Tot en met
steward-web-days = Deze dagen:
steward-web-hours = Tijden, bij andere tijden of extra open
steward-web-opens = Van
steward-web-closes = Tot
steward-web-address = Adres, bij een ander adres
steward-web-words = Je eigen woorden, in deze taal
steward-web-look = Kijk hoe het wordt
steward-web-back = Veranderen
steward-web-date-unclear = Kies een dag.
steward-web-expired = Deze pagina stond te lang open. Probeer het nog eens.
steward-web-busy = Te veel verkeerde codes. Probeer het over een uur weer.
steward-web-app = Of doe het met Telegram, WhatsApp of sms: stuur de code daarheen.
kept-invitation =
    .what = De code waarmee een organisatie nieuws mag gaan plaatsen. Alleen in een vorm die niemand kan lezen. Hooguit een week.
    .why = Om te weten dat nieuws van de plek zelf komt.
kept-steward =
    .what = Hoe we iemand bereiken die nieuws van een plek plaatst, en van welke plek. Op slot (versleuteld).
    .why = Om te weten dat die persoon dat mag, en om te vragen of het nieuws nog klopt. Tot een jaar na het laatste gebruik. Met STOP of "{ steward-resign }" wissen we het meteen.

## Introductions: pages

verify-link = Is dit echt?
verify-title = Is dit echt Wegwijs?
verify-only = Wegwijs praat alleen met je onder deze namen en nummers. Is het een andere naam of een ander nummer? Dan zijn wij het niet.
verify-way-web = Website
verify-way-telegram = Telegram
verify-way-whatsapp = WhatsApp
verify-way-sms = SMS
verify-address = Iedereen kan deze pagina namaken. Kijk daarom boven in je browser: daar moet precies de website staan die je hier ziet.
verify-never = Dit doen we nooit
verify-never-name = Vragen naar je naam, je geboortedatum of je adres.
verify-never-papers = Vragen om een foto van jou of van je papieren.
verify-never-password = Vragen om een wachtwoord, of om een code van WhatsApp, Telegram of je bank.
verify-never-money = Vragen om geld of om je bankgegevens.
verify-never-call = Je bellen.
verify-first = We sturen je alleen uit onszelf een bericht als jij daarom hebt gevraagd, bijvoorbeeld om nieuws van een plek.
verify-receipt = Heb je van ons een code gekregen? Laat hem alleen zien bij de deur van de plek die jij hebt gekozen, of typ hem bij een van de namen hierboven.
verify-doubt = Twijfel je? Antwoord niet. Laat het bericht zien aan mensen die je vertrouwt.
poster-link = Poster voor aan de muur
poster-print = Print deze pagina met je browser, op A4.
poster-title = Een vraag? Vraag het Wegwijs.
poster-text = Dokter, slapen, eten, je rechten. Gratis, ook zonder papieren. Je hoeft niet te zeggen wie je bent.
poster-scan = Scan een code met je telefoon, of stuur een bericht naar de naam of het nummer.
poster-real = Een andere naam of een ander nummer? Dat zijn wij niet. Kijk op { $address }
poster-place = { $place } werkt met Wegwijs.
poster-code = QR-code voor { $way }
inbox-web-only = Meer vertellen we niet over deze persoon. Aan de deur laat de persoon de hele code zien.
inbox-web-state = Stand
inbox-web-topic = Onderwerp
inbox-web-language = Taal
inbox-web-city = Stad
inbox-web-wishes = Wensen
inbox-web-asked = Gevraagd
inbox-web-access = Code werkt tot
inbox-web-moment = { $at }
inbox-web-danger = Gevaar: antwoord binnen 2 uur
inbox-web-message = Nieuw bericht
inbox-web-read = Het bericht lezen
inbox-web-read-now = Dit schreef de persoon. Het is nu gewist.
inbox-web-propose-hint = Hooguit drie tijden. De persoon kiest er een.
inbox-web-day = Dag
inbox-web-hour = Tijd
inbox-web-send = Sturen
inbox-web-proposed = Gestuurd. De persoon kiest, in de eigen taal.
inbox-web-did-accept = De persoon komt dan:
inbox-web-did-write = De persoon heeft iets geschreven.
inbox-web-did-take = Iemand van jullie heeft dit opgepakt.
inbox-web-did-propose = Jullie hebben tijden voorgesteld:
inbox-web-did-answer = Jullie hebben iets geschreven.
inbox-web-history = Wat er is gebeurd
inbox-web-counts = Aantallen
inbox-web-counts-hint = Per week, onderwerp en taal. Een aantal onder de vijf laten we niet zien.
inbox-web-counts-file = Als bestand (CSV)
inbox-web-counts-none = Er is nog niets geteld.
inbox-web-week = Week van { $day }
inbox-web-count-asked = Gevraagd
inbox-web-count-answered = Antwoord binnen 48 uur
inbox-web-count-arrived = Geweest
inbox-web-count-declined = Afgewezen
inbox-web-count-expired = Verlopen
inbox-web-count-helped = Geholpen? { $answer }
inbox-web-changed = Dit is intussen veranderd. Zo is het nu:

## Introductions: letters

referral-letter = Er is een bericht voor je. Stuur OPEN.
inbox-letter = Er wacht een nieuwe aanmelding op { $place }. Stuur INBOX.
inbox-answer = Iemand heeft { $place } geantwoord. Stuur INBOX.
inbox-reminder = Een aanmelding bij { $place } wacht nog op antwoord. Stuur INBOX.
button-open = Openen
button-inbox = Aanmeldingen
referral-not-now = Dat kan nu niet.
referral-taken = Een collega is hier al mee bezig.
kept-referral =
    .what = Je verzoek aan een plek: wat je nodig hebt, je taal en stad, wat jullie elkaar schreven, en hoe we je bereiken. Op slot (versleuteld).
    .why = Zodat de plek je kan antwoorden zonder te weten wie je bent. Hoe we je bereiken wissen we eerder dan de rest.

## Aanmeldingen: iemand komt bij een plek terecht zonder naam. Keuzes hooguit 24 tekens

button-refer = Contact zonder naam
button-referral = Mijn verzoek
refer-topics = Waar gaat het over? Kies:
refer-places = Ik kan het voor je vragen bij een plek, zonder je naam. Bij welke plek?
refer-places-none = Nog geen plek heeft bevestigd dat ik daar voor je mag vragen. Je kunt er wel zelf heen:
refer-unconfirmed = Nog niet bevestigd. { $hours }
refer-far = { $place } is in { $city }.
refer-there = In { $city }. { $line }
refer-not-yet = { $place } heeft nog niet bevestigd dat ze meedoen. Daarom kan ik daar niets voor je vragen. Je kunt er zelf heen gaan of bellen:
refer-none = Ik ken geen plek waar ik dit voor je kan vragen. Er zijn wel plekken waar je zelf heen kunt:
refer-stopped = { $place } neemt nu geen verzoeken van mij aan. Ik heb niets gestuurd. Je kunt er zelf heen gaan of bellen:
refer-gone = { $place } neemt geen verzoeken van mij meer aan. Je verzoek is gestopt. Dat spijt me.
refer-shares = { $place } krijgt alleen dit: { $what }.
refer-hides = Je naam, je nummer en ons gesprek krijgt { $place } niet. De politie en de IND vertel ik niets.
refer-share-topic = je vraag ({ $topic })
refer-share-language = je taal ({ $language })
refer-share-city = je stad ({ $city })
refer-share-wish = je wens ({ $wish })
refer-share-time = wanneer je het vroeg
refer-share-code = een code van 4 cijfers
spoken-nl = Nederlands
spoken-en = Engels
spoken-ar = Arabisch
spoken-fr = Frans
spoken-ti = Tigrinya
refer-and = { $first }, { $second }
refer-times = { $place } ontvangt mensen op deze tijden: { $hours }.
refer-languages = Bij { $place } spreken ze { $languages }. Heb je een tolk nodig? Kies "{ refer-wish }".
refer-answer = Komt er antwoord, dan schrijf ik: "Er is een bericht voor je". Stuur dan OPEN.
refer-answer-here = Het antwoord komt hier, in deze chat. Op een andere telefoon typ je je code.
refer-agree = Zal ik het vragen?
refer-yes = Ja, vraag het
refer-wish = Ik heb een wens
refer-elsewhere = Andere plek
refer-wishes = Kies wat je wilt. Kies het nog een keer om het weg te halen.
refer-wishes-done = Klaar
refer-wish-chosen = [x] { $wish }
wish-woman = Liever een vrouw
wish-man = Liever een man
wish-interpreter = Met een tolk
wish-no-phone = Niet bellen
wish-morning = In de ochtend
wish-afternoon = In de middag
wish-evening = In de avond
wish-accompanied = Met iemand erbij
refer-sent = Ik heb het gevraagd. { $place } weet dat er iemand is, niet wie. Dit is je code:
refer-code = { $code }
refer-keep = Schrijf alle 11 cijfers op. Daarmee kun je het antwoord lezen op elke telefoon. Laat ze zien aan de deur. { $place } kent alleen de eerste 4. Houd de andere tot dan voor jezelf.
refer-lasts = De code werkt tot { $until }: 30 dagen nadat je hem het laatst gebruikte. Is het afgelopen, dan wordt alles na 14 dagen gewist.
refer-forget = Nu meteen alles wissen? Typ VERGEET.
refer-asked = Gevraagd op { $day }. Er is nog geen antwoord.
refer-taken = Iemand van { $place } kijkt ernaar.
refer-proposed = { $place } vraagt: kun je op een van deze tijden komen?
refer-agreed = { $place } verwacht je: { $at }. Laat aan de deur je code zien.
refer-times-over = De tijden die { $place } noemde, zijn voorbij. Je kunt om andere vragen.
refer-was = Je afspraak bij { $place } was: { $at }.
refer-arrived = Je bent bij { $place } geweest. Dit is nu klaar.
refer-declined = { $place } kan je hier nu niet mee helpen.
refer-reason = Hun antwoord: "{ $reason }".
refer-better = Ze zeggen: probeer { $place }.
refer-closed = { $place } heeft je verzoek afgesloten.
refer-withdrawn = Je bent hiermee gestopt. { $place } ziet alleen dat het gestopt is.
refer-expired = Dit is voorbij: het duurde te lang.
refer-words = Geschreven in het { $language }: "{ $words }"
refer-words-gone = Ze hebben je geschreven. Je hebt het gelezen, en het is gewist.
refer-told = Er heeft al twee dagen niemand van { $place } geantwoord. Dat spijt me. Je kunt wachten, er zelf heen gaan, of stoppen en een andere plek kiezen.
refer-unreachable = Mijn berichten kwamen niet bij je aan. Kijk af en toe hier, of typ je code op een andere telefoon.
refer-until = Je code werkt tot { $until }.
refer-deleted = Alles wordt gewist op { $until }.
refer-nothing = Je hebt hier nu geen verzoek. Heb je een code? Typ die.
refer-moved = Vanaf nu schrijf ik je hier hierover.
refer-one = Je hebt al een verzoek bij { $place }. Wil je een andere plek? Stop dan eerst hiermee.
refer-none-fits = Geen van deze tijden
refer-cannot = Dan kan ik niet
refer-write = Iets schrijven
refer-end = Hiermee stoppen
refer-other-ask = Welk deel van de dag past jou beter?
refer-any = Maakt niet uit
refer-other-sent = Ik heb gezegd dat deze tijden jou niet passen. Ze kunnen andere tijden noemen.
refer-accepted = Afgesproken: { $at }. { $place } weet het. Laat aan de deur je code zien.
refer-write-ask = Schrijf het hier, hooguit { $most } tekens. Geen naam, geen nummer. Het zit op slot tot { $place } het gelezen heeft. Dan wordt het gewist.
refer-write-sent = Gestuurd naar { $place }. Als ze het gelezen hebben, wordt het gewist.
refer-write-private = Ik heb dit niet gestuurd: er staat een nummer, adres of geboortedatum in. Schrijf het nog eens, zonder.
refer-write-long = Ik heb dit niet gestuurd: het is te lang. Schrijf hooguit { $most } tekens.
refer-write-full = Ik kan nu niets meer sturen: { $place } heeft je { $most } berichten nog niet gelezen. Ik bewaar ze tot dan. In gevaar? Bel { -emergency-number }. Wil je stoppen? Kies "{ refer-end }".
refer-end-ask = Zal ik hiermee stoppen? { $place } ziet dan alleen dat het gestopt is.
refer-end-yes = Ja, stoppen
refer-ended = Het is gestopt. { $place } ziet alleen dat. Uiterlijk op { $until } is alles gewist.
refer-helped-ask = Een vraag nog: heeft het geholpen?
helped-yes = Ja
helped-no = Nee
helped-closed-door = De deur was dicht
helped-other = Iets anders
refer-helped-thanks = Dank je wel. Ik tel je antwoord mee, en verder niets.
refer-code-wrong = Deze code klopt niet, of is niet meer geldig. Typ alle 11 cijfers nog een keer. Na vijf foute codes moet je een uur wachten.
refer-code-alone = Is dat je code? Stuur dan alleen de 11 cijfers.
refer-code-stranger =
    Deze code klopt niet. This code is not right. هذا الرمز غير صحيح. Ce code n'est pas juste. እዚ ኮድ ቅኑዕ ኣይኮነን።

## Aanmeldingen, zoals de mensen van de plek ze zien

case-list = Aanmeldingen. Niemand heeft hier een naam, alleen een code. Kies:
case-list-none = Er wacht nu geen aanmelding.
case-unreadable = { $count ->
    [one] Een aanmelding kan niet meer open. Laat het weten aan wie Wegwijs beheert.
   *[other] { $count } aanmeldingen kunnen niet meer open. Laat het weten aan wie Wegwijs beheert.
}
case-label = Code { $label }
case-line = { $state }. Gevraagd: { $age }. { $what }.
case-at-place = { $place }: { $what }
case-need-topic = Vraag over "{ $topic }"
case-need-language = taal: { $language }
case-need-city = stad: { $city }
case-need-wishes = wensen: { $wishes }
case-hours = { $count ->
    [0] minder dan een uur geleden
    [one] een uur geleden
   *[other] { $count } uur geleden
}
case-days = { $count ->
    [one] gisteren
   *[other] { $count } dagen geleden
}
case-state-new = Nieuw
case-state-mine = Bij jou
case-state-taken = Bij een collega
case-state-proposed = Tijd voorgesteld
case-state-agreed = Komt { $at }
case-state-arrived = Is geweest
case-state-declined = Afgewezen
case-state-closed = Gesloten
case-state-withdrawn = Ingetrokken
case-state-expired = Verlopen
case-offered = Voorgesteld: { $times }.
case-words-once = Ik laat deze woorden een keer zien. Daarna zijn ze gewist.
case-words-waiting = Er is een bericht. Pak dit op om het te lezen.
case-words-gone = Er was een bericht. Het is gelezen en gewist.
case-other-time = Deze tijden passen de persoon niet.
case-other-part = Deze tijden passen de persoon niet. Beter: { $wish }.
case-unreachable = Ik kan deze persoon niet meer bereiken. Misschien komt die nog wel met de code.
case-deleted = Dit wordt allemaal gewist op { $until }.
case-take = Ik pak dit op
case-take-over = Overnemen
case-propose = Een tijd voorstellen
case-also = Tijd toevoegen
case-write = Iets schrijven
case-decline = Dit kan niet
case-arrived = Is gekomen
case-close = Dit sluiten
case-home = Alle aanmeldingen
case-old = Eerdere
case-door = Code aan de deur
case-took = Deze is nu bij jou. Je collega's zien dat.
case-too-late = Een collega was je voor. Zo is het nu:
case-when = Wanneer kan de persoon komen? Kies, of typ dag en tijd: donderdag 10:00.
case-when-unclear = Ik begrijp die dag of tijd niet.
case-when-past = Dat is al voorbij, of te ver weg. Kies een tijd in de komende vier weken.
case-hour = Hoe laat? Kies, of typ het: 10:30.
case-moment = { $weekday } { $day }, { $time }
case-time = { $time }
case-day = { $weekday } { $day }
case-other-day = Andere dag
case-proposed = Ik vraag het aan de persoon, in de eigen taal.
case-why = Waarom niet? De persoon leest het in de eigen taal.
decline-full = We zitten vol
decline-not-for-us = Beter ergens anders
decline-other-city = Alleen voor onze stad
decline-cannot-now = Nu kan het niet
case-better = Welke plek is beter? De persoon leest dan de naam.
case-better-none = Ik weet er geen
case-declined = Goed. Ik laat het de persoon weten en noem andere plekken.
case-write-ask = Schrijf het hier, hooguit { $most } tekens. Ik vertaal het niet. Geen link, nummer of adres dat niet van jullie is.
case-write-sent = Gestuurd. Als de persoon het gelezen heeft, wordt het gewist.
case-write-foreign = Ik heb dit niet gestuurd: er staat een link, nummer of adres in dat niet van jullie is.
case-came = Goed. Genoteerd dat de persoon er was.
case-close-ask = Zal ik dit sluiten? De persoon leest dan dat jullie het gesloten hebben.
case-close-yes = Ja, sluiten
case-closed = Gesloten.
case-door-ask = Typ de hele code die de persoon laat zien: 11 cijfers.
case-at-door = De code klopt. Die hoort bij deze aanmelding:
