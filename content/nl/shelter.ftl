# Slaapplek vannacht: beloof nooit een bed; noem wat iemand nu kan proberen.
shelter-tonight =
    .title = Slaapplek vannacht
    .short = Misschien is er vannacht geen bed. Vraag mij naar plekken bij jou. Bij strenge kou openen veel steden een extra opvang. Kind, zwanger of geweld: zeg dat eerst. Ziek of verkleumd: bel { -emergency-number }.
    .text =
        Een volwassene alleen heeft meestal geen recht op een bed vannacht. Toch kun je dit proberen.

        1. Ziek, gewond, in de war of verkleumd? Bel { -emergency-number } of ga naar de spoedeisende hulp. Je mag daar ook naar binnen om warm te worden.
        2. Kind bij je, zwanger of op de vlucht voor geweld? Zeg dat overal eerst.
        3. Overdag: ga naar het aanmeldpunt of bel een hulporganisatie. Vraag om een noodbed.
        4. 's Avonds of in het weekend: vraag mij naar plekken bij jou. Is het erg koud? Vraag daar: "Is de winterkouderegeling vannacht open? Ik heb geen papieren."
        5. Zegt iemand nee? Vraag waarom.

        Neem medicijnen, papieren en oplader mee. Zeg iemand waar je slaapt.

        Niet zeker: of er plek is. Elke stad doet het anders.
    .ask =
        waar kan ik vannacht slapen?
        is er nog ergens een bed vrij voor deze nacht
        gaat de winterkouderegeling vanavond open?
        mag ik zonder id de nachtopvang in?
        mijn vriend staat op straat en het vriest, waar kan hij heen
        kan ik om elf uur 's avonds nog ergens terecht om te slapen
        nachtopvang zonder papieren
        slaapplek nu
        bed deze nacht
        koude opvang open
        waar slaapen vannacht
        heb geen slaapplk voor vanacht
        wnr is de winteropvng open
        moet buite slapen help
        Het is donker en ik zit op het station. Ik weet niet waar ik mijn ogen dicht kan doen.
        Ik sliep drie nachten in het park. Mijn slaapzak is nat en het gaat vriezen.
        De man bij wie ik op de bank lag wil me vanavond niet meer. Alles is dicht.
        Ik loop al de hele avond rond met mijn tas. Straks rijdt de laatste trein.
        ik niet heb slapen vandaag nacht waar gaan
        alsjeblieft vandaag bed voor mij, heel koud buiten
        welke huis open in nacht voor slapen mensen zonder papier
        vannacht geen dak boven mijn hoofd
        leger des heils slapen vanavond mogelijk?

# Opvang aanvragen: het aanmeldpunt beslist; zeg vooraf dat het niet anoniem is.
shelter-access =
    .title = Opvang aanvragen
    .short = Elke stad beslist zelf wie opvang krijgt. Vaak moet je er al een tijd zijn. Ga naar het aanmeldpunt; vraag eerst wie je gegevens krijgt. Soms is er een wachtlijst. Bij nee: meteen naar een advocaat.
    .text =
        Een volwassene alleen kan deze opvang niet opeisen. Het aanmeldpunt van de stad beslist. Vaak vragen steden: geen verblijfsrecht, geen andere plek voor jou, geen EU-paspoort, een band met de regio en een V-nummer (je nummer bij de IND).

        1. Vraag een advocaat of hulporganisatie: is er een andere plek voor mij?
        2. Ga naar het aanmeldpunt in de stad waar je een band hebt. Stel eerst vragen zonder naam.
        3. Neem brieven van IND of rechter mee, medische papieren, bewijs dat je hier was.
        4. Vraag: "Wie krijgt mijn gegevens? Kan ik op de wachtlijst? Mag ik het antwoord op papier?"
        5. Bij nee: vraag naar een uitzondering en ga naar een advocaat.

        Ze vragen wie je bent. Misschien zien ook IND en politie dat. Regels verschillen per stad.
    .ask =
        hoe vraag ik opvang aan als ik geen verblijfsvergunning heb?
        wie komt in aanmerking voor de 24-uursopvang?
        waar meld ik me aan voor de lvv
        bestaat bed bad brood nog in onze stad
        kan mijn broer zich inschrijven voor de gemeentelijke opvang?
        hoe lang is de wachtlijst voor een plek
        aanmeldpunt ongedocumenteerden adres
        regiobinding bewijzen
        opvang zonder v-nummer
        inschrijven 24 uurs opvang
        hoe aanmeldn opvang ongedocumentrd
        wachtlyst lvv hoe werkt da
        ksnt u zeggen waar aanmeldloket is
        In Utrecht ken ik niemand, in Rotterdam woonde ik twee jaar. In welke stad moet ik het proberen?
        Mijn asiel is afgewezen en ik moest het azc uit. Nu zoek ik een vaste plek van de gemeente.
        Ze zeggen dat ik eerst een V-nummer moet hebben. Ik heb er nooit een gekregen.
        ik wil plaats in opvang gemeente, wat moet doen voor krijgen
        mag ik ook in opvang als ik kom van ander stad
        wie mag binnen in lvv, ik ben afgewezen
        moet ik terugkeer tekenen om in de gemeentelijke opvang te komen?
        kan ik zelf naar de vbl in ter apel of beslist dtenv dat
        ziet de ind het als ik mij bij de opvang inschrijf
        ik heb een spaans verblijf, kan ik mij dan toch aanmelden bij het aco

# Intake: dit is het plan van Amsterdam van 2018-2019; voorspel nooit de uitslag.
shelter-intake =
    .title = Het intakegesprek
    .short = Plan Amsterdam 2018-2019: eerst een kort gesprek (wat heb je nodig, welke status?), soms een langer onderzoek. Nu of elders kan het anders zijn. Zeg dringende dingen eerst. Vraag een tolk en wie je gegevens krijgt.
    .text =
        Zo stond het in het plan van Amsterdam van 2018-2019. Nu kan het anders zijn. Andere steden doen het op hun manier.

        Stap een is een kort gesprek. Wat heb je nodig? Welke nationaliteit en status heb je? Stap twee is een screening van hooguit twee weken. Ze kijken hoe kwetsbaar je bent, naar je band met de regio en je V-nummer. Heb je niets, dan krijg je zolang een bed als dat kan.

        1. Neem papieren mee, ook medische, en namen van organisaties die je kennen.
        2. Zeg eerst: ziek, zwanger, 17 of 18 jaar, vrouw alleen, geweld of dwang.
        3. Vraag: "Mag ik een tolk? Wie krijgt mijn gegevens? Wanneer hoor ik iets?"
        4. Vertel de waarheid.
        5. Bij nee: vraag of het team een uitzondering kan bekijken.
    .ask =
        wat vragen ze bij de intake van de opvang?
        hoe lang duurt de screening
        krijg ik een tolk bij dat gesprek aan het loket?
        welke papieren moet ik meenemen naar mijn intake
        slaap ik al binnen zolang ze mijn zaak onderzoeken?
        moet ik mijn hele vluchtverhaal vertellen bij het aanmeldpunt
        vragen bij intake
        screening twee weken
        intakegesprek voorbereiden
        uitslag screening wanneer
        wa vragen ze op t intake gesprk
        hoelang duurd screning opvang
        moet ik me land zegge bij intakke
        Morgen om tien uur moet ik bij het loket komen. Ik ben zenuwachtig over wat ik moet zeggen.
        Vorige week hebben ze alles opgeschreven. Sindsdien hoor ik niets over de uitslag.
        Ik had vingerafdrukken in Italië. Gaan ze daar in het gesprek naar vragen?
        ik heb gesprek bij opvang, wat zij gaan vragen mij
        hoe veel dagen wachten na intake voor antwoord
        wat ik moet zeggen in gesprek van opvang, goed of niet goed
        kijken ze bij de screening naar kwetsbaarheid, en wat is dat?
        mag mijn begeleider mee naar het eerste gesprek
        mijn land heet veilig, moet ik dan in de screening extra uitleg geven
        wat gebeurt er in de eerste twee weken na aanmelding

# Gezin: kinderen hebben recht op opvang; eerst een advocaat, dan de gezinslocatie.
shelter-family =
    .title = Opvang met kinderen
    .short = Kinderen hebben recht op opvang. Zeg overal: "Ik heb een kind onder 18 en geen slaapplek." Bel vandaag een advocaat of hulporganisatie. Doe dat voor je naar een gezinslocatie gaat: daar is het doel vertrek.
    .text =
        Kinderen onder de 18 mogen niet op straat komen. Een rechter zei in 2011: ook als ouders niet meewerken aan vertrek.

        Er zijn gezinslocaties van de staat. Kinderen gaan daar naar school. Maar je mag de gemeente niet uit, je moet je melden en het doel is vertrek, soms gedwongen. Praat eerst met een advocaat.

        1. Zeg overal meteen: "Ik heb een kind onder de 18 en geen slaapplek."
        2. Bel vandaag een advocaat of hulporganisatie. Vraag naar noodopvang van de stad en naar de gezinslocatie. Is je kind Nederlands? Vraag naar een vergunning.
        3. Vraag de gemeente om noodopvang voor je gezin, op papier.
        4. Is je kind in gevaar? Bel Veilig Thuis { -violence-home-line } of { -emergency-number }.

        Bang voor jeugdzorg? Vraag eerst een hulporganisatie.
    .ask =
        waar kan ik met mijn kinderen wonen als we geen huis hebben?
        wat is een gezinslocatie precies
        mogen ze een gezin met een baby op straat zetten?
        mijn zus heeft twee kleine kinderen en geen onderdak, wie helpt haar
        heeft mijn zoon van 9 recht op een dak
        moeten we meewerken aan vertrek om in de gezinslocatie te blijven?
        gezin zonder huis
        noodopvang voor ouders
        opvang moeder en kind
        gezinslocatie regels
        opvng voor gezin met 3 kindren
        gezinslokatie katwijk hoe kom je daarin
        mag me dochter naar school vanuit gezins locatie
        We slapen met zijn vieren in de auto van een kennis. De jongste is drie.
        Het azc zegt dat we volgende week weg moeten. Onze kinderen zijn vijf en acht.
        Mijn dochter is Nederlands, ik heb niets. De gemeente wil onze noodopvang stoppen.
        wij zijn familie met kleine kinders, geen huis, wie kan geven plaats
        ik met mijn zoon waar wonen, gemeente zeg nee
        gezinslocatie is goed of is gevaar voor familie
        kunnen wij vader moeder en kinderen samen in een opvang?
        mogen we weg uit de gemeente als we in een gezinslocatie zitten
        wat gebeurt er met onze plek als het oudste kind 18 wordt
        wij durven niet naar een gezinslocatie, is er iets anders met de kinderen

# Vrouwen: vraag zacht, verwacht geen antwoord; de brief van de verloskundige is het belangrijkst.
shelter-women =
    .title = Plek voor vrouwen
    .short = Gevaar: bel { -emergency-number }. Vlucht je voor geweld? Bel Veilig Thuis { -violence-home-line }, gratis. Zwanger? Een brief van de verloskundige helpt bij opvang. Anders: vraag mij naar vrouwenhuizen bij jou. Een plek is nooit zeker.
    .text =
        Ben je zwanger? Doet iemand je pijn? Heb je een kind bij je? Je hoeft mij niets te vertellen. Zeg het wel aan het loket.

        1. Gevaar: bel { -emergency-number }. Geweld: bel Veilig Thuis, { -violence-home-line }. Vrouwenopvang vragen kan ook zonder vergunning.
        2. Zwanger: vraag de verloskundige een brief met de verwachte datum. Van zes weken voor tot zes weken na de bevalling kun je uitstel van vertrek (artikel 64) en een plek in een azc krijgen. Laat een advocaat dat op tijd bij de IND vragen.
        3. Niet zwanger, geen geweld: vraag het aanmeldpunt of een vrouwenhuis. Zeg: "Ik ben alleen en heb geen slaapplek."
        4. Wil iemand seks of werk voor een bed? Dat kan uitbuiting zijn. Vraag mij om hulp.

        Niemand kan een plek beloven.
    .ask =
        is er opvang alleen voor vrouwen?
        ik ben zwanger en heb geen huis, waar kan ik wonen
        mag ik naar een azc als ik bijna moet bevallen?
        bestaat er een vrouwenhuis voor vrouwen zonder verblijf
        mijn vriendin is zeven maanden zwanger en dakloos, wat nu?
        kan ik na de bevalling in het azc blijven wonen
        vrouwenhuis zonder papieren
        dakloos en zwanger
        opvang voor vrouwen
        geen mannen opvang
        vrouwen opvng zonder vergunnig
        zwangr geen slaapplk waar heen
        is der een huis allen voor vrouwn
        De dokter zegt dat de baby over acht weken komt. Ik heb geen kamer en geen bed.
        In de gewone slaapzaal zijn bijna alleen mannen. Daar durf ik als vrouw niet te liggen.
        Hij zegt dat ik gratis mag blijven als ik bij hem in bed slaap. Ik wil een vrouwenplek.
        ik vrouw alleen, zoek kamer met andere vrouwen
        buik is groot, baby komt snel, ik geen huis heb
        waar slapen vrouwen alleen veilig, niet met man
        brief verloskundige voor plek bij coa, hoe gaat dat?
        artikel 64 zwanger opvang zes weken
        ik ben mijn schoonmaakbaan met inwoning kwijt, zoek een huis met alleen dames
        mag een zwangere vrouw zelf naar ter apel gaan voor een bed

# Ziek: eerst de spoedlijn, dan een brief van de dokter.
shelter-ill =
    .title = Opvang en gezondheid
    .short = Leven in gevaar: bel { -emergency-number }. Wil je niet meer leven: bel { -suicide-line }. Vraag een dokter om een brief: wat je hebt en waarom je een slaapplek nodig hebt. Ga met die brief naar het aanmeldpunt. Een plek is niet zeker.
    .text =
        Is je leven in gevaar? Bel { -emergency-number }. Gedachten aan de dood? Bel { -suicide-line }. Zorg die echt nodig is, moet het ziekenhuis geven, ook zonder verzekering.

        1. Ga naar een dokter. Vraag een brief: wat je hebt, welke behandeling, waarom een slaapplek nodig is.
        2. Lig je in het ziekenhuis? Vraag voor vertrek naar maatschappelijk werk. Zeg: "Ik ben dakloos. Ik kan zo niet naar buiten."
        3. Ga met de brief naar het aanmeldpunt van je stad. Vraag in Amsterdam om een medische screening door de GGD.
        4. Vraag een advocaat naar uitstel van vertrek om medische redenen (artikel 64). Krijg je dat, dan kun je in een azc wonen.

        In Amsterdam heeft ASKV een medische opvang (MOO) voor ernstige psychische ziekte. Niemand kan een plek beloven.
    .ask =
        is er opvang voor iemand die ernstig ziek is?
        waar kan ik uitzieken als ik dakloos ben
        kan een brief van mijn arts helpen om een bed te krijgen?
        mijn broer is psychotisch en leeft op straat, welke opvang is er
        hoe kom je bij de moo van askv binnen
        krijg ik onderdak met artikel 64 om medische redenen?
        dakloos na operatie
        medische opvang ongedocumenteerden
        ziek op straat
        ggd screening opvang
        opvng voor zieke mense zonder papiren
        ik heb suikr en insuline maar geen plek om te wonen
        krijg ik n plek met tbc
        Morgen word ik ontslagen uit het ziekenhuis. Met deze wond kan ik niet buiten slapen.
        Hij hoort stemmen en loopt 's nachts door de stad. Geen enkel tehuis neemt hem op.
        Ik krijg dialyse, drie keer per week. Daarna moet ik weer terug naar mijn tentje.
        ik ben ziek in hoofd en geen huis, wie heeft plek voor mij
        been kapot, ik kan niet lopen, waar kan ik liggen en beter worden
        dokter zeg ik moet rusten maar ik woon op straat
        wie regelt een bed na opname, de transferverpleegkundige?
        mijn medicijnen moeten in een koelkast en ik heb geen onderdak
        trauma en geen plek, kan ik in een huis met begeleiding wonen
        ik ben ontslagen uit de psychiatrie en heb nergens een adres

# Regels, weigering, einde van de opvang: papier vragen, niet tekenen, deze week naar een advocaat.
shelter-rules =
    .title = Regels van de opvang
    .short = Kreeg je nee of moet je de opvang uit? Vraag het besluit op papier. Teken niet dat je akkoord bent. Ga deze week naar een advocaat: er is hooguit vier weken voor bezwaar. Bezwaar alleen houdt je bed niet vast.
    .text =
        Regels verschillen per stad. In het plan van Amsterdam van 2018-2019 heb je een begeleider (casemanager) en een persoonlijk plan. Aan je plan werken is een voorwaarde. Je blijft hooguit anderhalf jaar, bij ernstige ziekte soms langer. Je deelt een kamer en kookt zelf.

        Geweigerd of eruit gezet?
        1. Vraag: "Mag ik het besluit en de reden op papier, met datum?"
        2. Teken niet dat je het eens bent. Vraag wanneer je weg moet.
        3. Ga deze week naar een advocaat. Bezwaar kan hooguit vier weken. Wacht niet op de laatste brief.
        4. Vraag de advocaat om een voorlopige voorziening: een snel besluit van de rechter. Alleen dat kan je bed vasthouden.
        5. Vraag naar de klachtenregeling. Breng bewijs mee.

        Wonen in de opvang beschermt niet tegen vreemdelingendetentie.
    .ask =
        hoe lang mag ik in de 24-uursopvang blijven?
        wat doet een casemanager eigenlijk
        kan ik bezwaar maken als de opvang mij weigert?
        mijn plek is beëindigd, wat kan ik daartegen doen
        mag de politie mij in de opvang komen halen?
        ben ik verplicht aan mijn terugkeerplan te werken om te mogen blijven
        bezwaar weigering opvang
        huisregels van de opvang
        anderhalf jaar voorbij
        geschorst uit opvang
        moet opvng uit wat nu
        hoe maak ik bezwar tegen nee van t loket
        me casemanger doet niks
        Na een ruzie in de keuken kreeg ik een brief. Vrijdag moet ik mijn kamer inleveren.
        Het loket zei dat ik niet aan de voorwaarden voldoe. Ze gaven me niets op papier.
        Ze zeggen dat ik niet genoeg aan mijn toekomstplan doe. Ik doe juist alles wat gevraagd wordt.
        opvang zeg stop, ik niet akkoord, waar klagen
        hoe veel maand mag blijven in opvang gemeente
        zij willen ik teken papier voor weg gaan uit opvang, moet ik tekenen
        mag ik bezoek ontvangen of een nacht wegblijven van de opvang
        kan een rechter met spoed zorgen dat ik mijn bed houd
        moet ik daar zelf schoonmaken en mijn kamer delen?
        welke termijn geldt voor beroep tegen het besluit over mijn opvangplek

# Huisbaas: alleen de rechter mag ontruimen; raad nooit kraken aan.
shelter-eviction =
    .title = Kamer en huisbaas
    .short = Je huisbaas mag je er niet zelf uitzetten of je slot vervangen. Dat mag alleen via de rechter, ook zonder contract. Bewaar bewijs dat je betaalt. Praat eerst met het Juridisch Loket, { -legal-desk-line }. Geweld: { -emergency-number }.
    .text =
        Huur je zonder papieren of contract? Dan heb je ook rechten, als je kunt bewijzen dat je huurt. Alleen de rechter mag je eruit laten zetten. Onderhuur zonder toestemming geeft minder bescherming.

        1. Dreigt er nu geweld? Bel { -emergency-number }.
        2. Schreeuwt hij alleen? Zeg: "Alleen de rechter mag mij eruit zetten."
        3. Bewaar betalingen, berichten en foto's van je kamer.
        4. Bel het Juridisch Loket, { -legal-desk-line }, of in Amsterdam !WOON. Doe dit eerst: in een procedure kunnen instanties je adres zien.
        5. Buitengesloten? Een advocaat kan de rechter om spoed vragen. Zeker is dat niet.

        Bij het meldpunt van de gemeente kun je ook zonder naam klagen. Kraken is strafbaar en kan tot detentie leiden. Wil hij seks of gratis werk? Vraag mij hulp.
    .ask =
        mag mijn huisbaas mij zomaar op straat zetten?
        ik huur zonder contract, heb ik dan rechten
        wat kan ik doen als de verhuurder het slot heeft vervangen?
        hoeveel borg mag een verhuurder vragen
        mijn huisgenoot verhuurt mij een kamer en wil mij nu weg hebben
        is een leeg gebouw kraken strafbaar
        huisbaas dreigt
        kamer zonder contract
        slot veranderd
        huurachterstand uitzetting
        huisbaas gooit me spulen buiten
        me huur bass wil me vd kamer af
        verhuurdr geeft me gn contract
        Ik kwam thuis van mijn werk en mijn sleutel paste niet meer. Mijn kleren stonden in vuilniszakken.
        Elke maand vraagt hij meer geld voor dezelfde matras. Als ik klaag, zegt hij dat hij de politie belt.
        De eigenaar wist niet dat ik hier woonde. Nu wil hij ons allebei de flat uit.
        baas van huis zeg ga weg morgen, ik betaal altijd
        ik heb kamer geen papier van huur, man wil mij weg
        eigenaar huis pakt mijn paspoort voor huur, mag dat
        waar kan ik klagen over een huisjesmelker?
        mag ik zonder verblijfsvergunning wel een kamer huren
        kan ik anoniem melding doen over mijn verhuurder bij de gemeente
        hij laat me gratis wonen maar ik moet elke dag zijn zaak schoonmaken

# Leefgeld: noem nooit een bedrag, beloof niets.
shelter-allowance =
    .title = Leefgeld
    .short = Leefgeld is wat geld van sommige steden of organisaties, soms ook als je bij vrienden woont. Recht heb je er niet op. Vraag het aan het aanmeldpunt of een hulporganisatie. Niemand mag seks of werk eisen voor een bed.
    .text =
        Leefgeld is een klein bedrag. Sommige steden of organisaties geven het aan mensen zonder papieren, in de opvang of soms bij vrienden of familie. Er is geen landelijk recht op. In het plan van Amsterdam van 2018-2019 was het buiten de opvang een uitzondering, bijvoorbeeld bij ziekte.

        1. Vraag het aanmeldpunt of een hulporganisatie: "Is er leefgeld in deze stad? Krijg ik het ook als ik bij vrienden woon?"
        2. Vertel waar je slaapt; soms willen ze dat zien. Vraag eerst wie je adres krijgt.
        3. Neem je plan mee, en medische papieren als ziekte de reden is.
        4. Geen leefgeld? Vraag naar eten, cadeaukaarten of een noodfonds via een hulpverlener.

        Niemand mag je dwingen te werken of seks te hebben voor een slaapplek. Vraag mij dan om hulp.
    .ask =
        kan ik leefgeld krijgen als ik bij familie woon?
        hoeveel leefgeld geeft de gemeente
        wie betaalt leefgeld aan mensen zonder verblijf?
        is er een noodfonds waar een hulpverlener iets kan vragen
        mijn neef logeert bij mij, kan hij een toelage krijgen
        heb ik in de opvang recht op weekgeld voor eten en kleren
        leefgeld aanvragen
        wat geld om te leven
        toelage bij vrienden
        zakgeld in de opvang
        leefgelt hoe krijg ik da
        kan ik leefgeld krijge bij me oom
        geen uitkring wel leef geld?
        Ik slaap bij een oude vriend, dat gaat goed. Maar ik kan nooit iets bijdragen voor de boodschappen.
        Vroeger kreeg ik elke maand iets van de stichting. Nu is het zonder uitleg gestopt.
        Ik kan om mijn ziekte niet in een slaapzaal. Mijn tante wil me houden als er wat geld voor is.
        ik woon bij vriend, wil beetje geld van gemeente voor leven
        hoe kan ik krijgen leefgeld, wie geeft dat
        in opvang geven ze geld elke week of niet
        bestaat er bijstand of iets dergelijks als je geen status hebt?
        geen cent meer, telefoonkaart en buskaartje kan ik niet kopen
        vraagt de organisatie naar het adres van mijn vriend voor leefgeld
        helpt een organisatie met een deel van de huur voor mijn logeerkamer
