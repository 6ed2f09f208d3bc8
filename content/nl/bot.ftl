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
web-privacy-intro = Wij bewaren geen naam, geen nummer en geen berichten. Dit is alles wat wij wel bewaren:
web-privacy-for = Hoe lang
web-privacy-why = Waarom
web-privacy-provider = Het bedrijf van je app (Telegram, WhatsApp) of telefoon ziet je nummer en de tijd van je berichten; bij sms ook de tekst. De webchat vraagt geen nummer.
web-privacy-who = Wie dit doet
web-privacy-operator = Vraag het aan de organisatie die je dit adres gaf. Wegwijs is vrije software; iedereen kan lezen hoe het werkt.
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
    .what = Je taal, je stad en waar je bent in het menu. Op slot (versleuteld), onder een geheime code in plaats van je nummer.
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
