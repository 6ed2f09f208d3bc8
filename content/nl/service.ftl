# Privacy van Wegwijs zelf. Nooit "100% veilig" of "helemaal anoniem" schrijven.
service-privacy =
    .title = Wegwijs en je privacy
    .short = Wegwijs is niet van overheid, IND of politie. Een computer antwoordt en bewaart je berichten niet. Je nummer bewaren wij alleen als je later bericht wilt (versleuteld). De app of telefoonmaatschappij ziet het wel. Schrijf geen naam of adres. Alles wissen: stuur vergeet.
    .text =
        Wegwijs is vrije software, niet van overheid, IND, DT&V, COA of politie. Wij geven informatie, zijn geen arts of advocaat en beslissen niets.

        Een computerprogramma antwoordt met teksten van mensen, zonder AI van buiten. Berichten bewaren wij niet. Taal, stad, menukeuze, onderwerp en onze antwoorden wel: versleuteld, onder een code, tot 24 uur na je laatste bericht.

        Alleen als je later bericht wilt, zoals nieuws over een plek, bewaren wij je nummer of chat: versleuteld, tot je stopt.

        Sms en WhatsApp gaan via het bedrijf Twilio; daar wissen wij ze. Je app- of telefoonbedrijf ziet nummer, tijden en sms-tekst.

        Vraagt politie of rechter iets? Wij kunnen alleen geven wat wij bewaren.

        1. Schrijf geen naam, adres of V-nummer.
        2. Zonder nummer: webchat.
        3. Gedeelde telefoon? Wis de chat.
    .ask =
        Wie zit er achter Wegwijs?
        Kan de IND lezen wat ik hier typ?
        Is deze chat anoniem?
        Praat ik met een robot of met een mens?
        Wat bewaren jullie van mij en hoe lang?
        Is dit van de gemeente of van de overheid?
        wie leest mijn berichten
        is dit veilig
        wie zijn jullie
        zien jullie mijn nummer
        gebruikt deze dienst chatgpt
        is dit betrouwbaar ofzo wie bn jij
        leest de polisie mee in deze app
        ksnt zien wie ik ben?
        slaan jullie dit op of nie
        Mijn vriend gaf mij dit nummer. Ik weet niet of ik jullie kan vertrouwen.
        Ik deel mijn telefoon met anderen. Wat als zij dit gesprek lezen?
        Stel dat een rechter om jullie gegevens vraagt. Wat ligt er dan van mij?
        Ik wil iets vragen maar liever niet mijn naam zeggen. Kan dat bij jullie?
        jij bent politie of niet
        ik schrijf hier, wie kan zien dit
        deze app geven mijn telefoon aan IND ja of nee
        is hier echte mens of machine

# Een mens spreken. Nooit beloven dat iemand terugbelt.
service-human =
    .title = Praten met een mens
    .short = Wil je een mens spreken? Stuur je stad en je vraag, dan noem ik plekken en of ze open zijn. Nu praten, dag en nacht: Luisterlijn { -listening-line }. Gevaar: { -emergency-number }. Denk je aan de dood: { -suicide-line }.
    .text =
        Hier antwoordt een computerprogramma. Een mens spreken kan bij een organisatie bij jou in de buurt.

        1. Schrijf waar het over gaat en in welke stad. Ik noem plekken en of ze open zijn.
        2. Bel of ga erheen. Veel dagcentra hebben een maatschappelijk werker, op afspraak. Zeg: "Ik wil graag met iemand praten. Het is vertrouwelijk."
        3. Neem je brieven mee, en een vriend. Vraag om een tolk.
        4. Vraag eerst: "Wat schrijft u op, en voor wie?"
        5. Geen antwoord? Probeer de volgende plek.

        Dag en nacht een mens: gevaar { -emergency-number }, gedachten aan de dood { -suicide-line }, geweld thuis { -violence-home-line }, gewoon praten { -listening-line }. Welke taal zij spreken, is niet zeker.

        Wij kunnen je niet bellen of doorverbinden. Zonder jouw ja geven wij niets over jou door.
    .ask =
        Kan ik met een echt mens praten?
        Hoe kom ik in contact met een hulporganisatie?
        Kan een medewerker mij bellen?
        Is er iemand die met mij mee kan gaan naar een afspraak?
        Mijn buurman begrijpt deze chat niet, wie kan hem gewoon te woord staan?
        Kun je mij doorverbinden met een vrijwilliger?
        mens spreken aub
        telefoonnummer hulporganisatie
        maatschappelijk werker gezocht
        stop robot, medewerker graag
        bel mij terug
        kan k iemand spreke ipv computer
        wil egt persoon pls
        wie kan k bellen voor hulp gwn een mens
        doorverwijzen nr organisatie ksnt niet alleen
        Jouw antwoorden passen niet bij mijn probleem. Ik wil het aan iemand uitleggen.
        Ik kan niet goed lezen. Vertellen gaat beter dan typen.
        Mijn verhaal is lang en moeilijk. Zo'n menu is daar niet genoeg voor.
        Vroeger hielp een vrouw van een stichting mij. Nu weet ik niet bij wie ik moet zijn.
        ik wil praten met mens niet machine
        geef mij nummer van persoon die helpt
        ik niet begrijp computer, iemand bellen mij
        waar is kantoor van jullie, ik wil komen praten

# Wissen en stoppen. Zeg ook wat er blijft.
service-delete =
    .title = Wissen en stoppen
    .short = Stuur vergeet of stop, of druk op de knop: dan wissen wij meteen alles wat wij van je hebben, ook je nummer. Wis de chat op je telefoon zelf. De app of telefoonmaatschappij kan nog iets bewaren.
    .text =
        Je mag altijd laten wissen of stoppen. Wij vragen niet waarom of wie je bent.

        1. Stuur "vergeet" of "stop", of druk op de knop. Wij wissen meteen alles van jou, ook je nummer en nieuws.
        2. Je krijgt één bericht dat het is gewist. Daarna schrijven wij alleen als jij weer schrijft.
        3. Wis zelf de chat en het contact op je telefoon.

        Doe je niets? Het gesprek verdwijnt na 24 uur. Nieuws: na 90 dagen vragen wij of je het nog wilt; zonder antwoord stopt het.

        Wat blijft: aantallen zonder mensen, een doorgegeven vraag, berichten die je voor een plek plaatste. De chat op je telefoon en bij het app- of telefoonbedrijf kunnen wij niet wissen.

        Lees de privacypagina van de webchat. Klagen kan bij de Autoriteit Persoonsgegevens.
    .ask =
        Hoe verwijder ik alles wat jullie van mij hebben?
        Kunnen jullie ophouden met berichten sturen?
        Ik wil mij bij jullie uitschrijven
        Hoe wis ik dit gesprek?
        Mag ik weten welke gegevens van mij zijn opgeslagen?
        Mijn vrouw krijgt steeds sms van jullie, hoe zet zij dat uit?
        alles wissen
        geen berichten meer
        gegevens verwijderen
        afmelden graag
        vergeet mij
        verwijdr mijn nummer aub
        stp met smsen
        kun je alles delete doen
        wisse al mn chats pls
        Deze telefoon gaat morgen naar iemand anders. Er moet niets van mij achterblijven.
        Ik heb per ongeluk mijn naam en geboortedatum gestuurd. Dat moet weg.
        Elke dag piept mijn telefoon door jullie meldingen. Ik hoef ze niet meer.
        Ik heb nu papieren gekregen. Haal mij maar van de lijst.
        weg doen mijn bericht alsjeblieft
        ik wil niet meer krijgen bericht van jou
        hoe maak ik leeg wat ik heb geschreven hier
        mijn toestemming ik neem terug
