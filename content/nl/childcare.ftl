# Thema: opvang, school en studie. Korte zinnen, niets beloven, geen bedragen of openingstijden.

# Peuteropvang en voorschool, voor kinderen onder de vier
childcare-preschool =
    .title = Peuteropvang
    .short = Een peuteropvang of voorschool mag je kind aannemen, ook zonder papieren. Vraag het consultatiebureau om een VE-indicatie. Plek en prijs verschillen per stad. Vraag geen kinderopvangtoeslag aan.
    .text =
        Peuteropvang en voorschool mogen kinderen zonder verblijfsvergunning aannemen. Een plek is geen vast recht. Prijs en regels verschillen per gemeente.

        1. Is je kind ongeveer twee? Vraag het consultatiebureau: "Kan mijn kind een indicatie voor voorschoolse educatie (VE) krijgen?" Dat is extra hulp met taal.
        2. Vraag de peuteropvang: "Is er plek? Wat kost het zonder kinderopvangtoeslag en zonder BSN?"
        3. Te duur? Vraag een lagere prijs. Vraag ook de gemeente, een kerk of een fonds.
        4. Vraag geen kinderopvangtoeslag aan, ook niet op naam van iemand anders. Dan krijg je een schuld.
        5. Geen plek? Vraag de bibliotheek of het buurthuis naar speelochtenden.

        Schrijf je kind ruim voor de vierde verjaardag in voor de basisschool. Vraag mij naar plekken bij jou in de buurt.
    .ask =
        mag mijn dochter van twee naar de peuterspeelzaal als wij geen vergunning hebben
        hoe krijg ik een plek op de voorschool
        wat kost een kinderdagverblijf als je geen toeslag krijgt
        vanaf welke leeftijd kan mijn zoontje naar de peuteropvang
        krijg ik kinderopvangtoeslag zonder bsn
        wie kan overdag op mijn baby passen
        crèche zonder papieren
        voorschool gratis
        opvang peuter van 3
        indicatie VE aanvragen
        oppas voor dreumes
        peuterspeelzl in de buurt
        kan me kindje naar de voorschol zndr verblijf
        kindropvangtoeslag terugbetalen help
        wnr mag een peuter nr de opvang
        Mijn jongste is drie en spreekt alleen Arabisch. Ik wil dat ze speelt met andere kleintjes.
        Ik zit de hele dag met twee peuters op een kleine kamer. Ze hebben ruimte en speelgoed nodig.
        Een kennis wil de toeslag op haar naam zetten voor mijn kind. Ik weet niet of dat goed is.
        De leidster zegt dat er een wachtlijst is voor de peutergroep. We staan nergens op papier.
        ik kindje 2 jaar, waar kan brengen ochtend
        mijn baby moet naar kinderopvang maar ik geen geld
        wat is voorschool en hoe mijn kind kan daar
        consultatieburo zegt VE, wat ik moet doen

# Naar school: recht, plicht en inschrijven
school-children =
    .title = School voor je kind
    .short = Je kind mag en moet naar school, ook zonder papieren. Vanaf vier mag het, vanaf vijf moet het. Een school mag niet weigeren om papieren. Geen BSN? De school vraagt DUO om een nummer. School is gratis.
    .text =
        Je kind heeft recht op school, ook zonder papieren. Vanaf vier mag het. Vanaf vijf moet het, tot achttien zonder basisdiploma (startkwalificatie).

        1. Maak een afspraak bij een school dichtbij. Nog geen vier? Begin een half jaar vooraf.
        2. Zeg: "Mijn kind heeft geen BSN. Wilt u bij DUO een onderwijsnummer vragen?"
        3. Neem mee wat je hebt: geboorteakte, vaccinatieboekje. Niets? De school mag toch niet weigeren.
        4. Geef een telefoonnummer. Vraag wie jullie gegevens ziet. Een school mag ze niet doorgeven aan de immigratiedienst, schrijft een rechtensite.
        5. Geweigerd? Vraag de reden op papier. Bel Defence for Children: { -childrens-rights-line }. Vraag ook of de wet verandert.

        Vaak is er eerst een nieuwkomersklas, soms met wachtlijst. Ziek? Meld het dezelfde ochtend. Reis naar het buitenland? Praat eerst met school.
    .ask =
        mag mijn kind naar de basisschool zonder verblijfsvergunning
        hoe schrijf ik mijn zoon in op school als hij geen bsn heeft
        is een kind van vijf verplicht om naar school te gaan
        kan de school ons weigeren omdat we geen paspoort hebben
        geeft de directeur onze naam door aan de IND
        welke papieren wil de school zien bij de inschrijving
        leerplicht zonder papieren
        inschrijven basisschool
        ISK wachtlijst
        onderwijsnummer DUO
        school zegt nee
        mag me dochtr nr school zndr bsn
        inschrijvn bassischool geen pasport
        moet me kind vd leerplicht nr school
        Mijn meisje wordt volgende maand vier. Alle buurkinderen gaan dan naar groep 1.
        We zijn net verhuisd naar een andere stad. De kinderen zitten nu al twee weken thuis.
        De vrouw achter de balie vroeg om een ID van mijn zoon. Toen zijn we weggegaan.
        Mijn zoon is dertien en spreekt geen Nederlands. Waar begint hij?
        De klas gaat een dag naar Duitsland. Mijn kind heeft geen reisdocument.
        mijn kinderen zes en negen jaar, wil leren, hoe moet ik doen
        school vraag bsn maar wij niet heb
        brief van leerplichtambtenaar ik niet begrijp
        kan kind zonder document gaan in de school

# Geld voor schoolspullen, uitjes, fiets, sport, zwemles
school-costs =
    .title = Schoolspullen en sport
    .short = School en schoolboeken zijn gratis. De ouderbijdrage is vrijwillig; je kind mag toch meedoen. Fiets, laptop, sport of zwemles nodig? Vraag de school om hulp van Leergeld of het Jeugdfonds. Dat verschilt per stad.
    .text =
        Basisschool en middelbare school zijn gratis. Schoolboeken ook. De ouderbijdrage is vrijwillig. Betaal je niet, dan mag de school je kind niet buitensluiten bij activiteiten.

        1. Vertel de leraar dat je weinig geld hebt. Vraag: "Wat kan mijn kind lenen?"
        2. Kun je de bijdrage niet betalen? Zeg: "De ouderbijdrage is vrijwillig. Ik kan nu niet betalen."
        3. Vraag school, huisarts, kerk of maatschappelijk werker: "Wilt u voor ons aanvragen bij Leergeld of Jeugdfonds Sport & Cultuur?"
        4. Vraagt een fonds naar je inkomen? Vraag een hulporganisatie om een verklaring.
        5. Kijk ook bij de speelgoedbank, de kledingbank en de bibliotheek.

        Leergeld betaalt de winkel of de school, niet jou. Of een fonds helpt zonder papieren, verschilt per stad. Zeg meteen dat je geen BSN of DigiD hebt.
    .ask =
        wie betaalt de schoolreis als ik geen geld heb
        moet ik de ouderbijdrage betalen
        hoe kom ik aan een laptop voor de middelbare school
        is er een fonds voor zwemles voor mijn zoon
        mijn dochter wil op voetbal maar de contributie is te duur
        wie helpt met een fiets om naar school te gaan
        stichting leergeld aanvragen
        gratis schoolspullen
        geld voor schoolkamp
        jeugdfonds sport zonder bsn
        rugzak en schriften
        vrijwillige oudrbijdrage verplcht?
        leptop voor school krijgen hoe
        wie btaald zwemles A diploma
        gymschoenen te duur wat nu
        De hele klas gaat met de bus naar een pretpark. Ik heb de rekening weggestopt.
        Mijn zoon maakt zijn huiswerk op mijn kapotte telefoon. Iedereen in de klas heeft een tablet.
        Ze danst de hele dag in huis. Een dansles kan ik niet betalen.
        De school stuurt steeds een mail over het ouderfonds. Ik schaam me.
        school vraag geld voor reis, ik niet heb
        mijn kind wil sport club maar hoeveel en wie betaal
        ik zoek fiets voor mijn meisje elke dag ver lopen
        wat is leergeld, kan wij ook

# Studeren na achttien, stage, jongeren die hier opgroeiden
study-after-18 =
    .title = Studeren na je 18e
    .short = Nog geen 18 op de eerste lesdag? Dan mag je je opleiding beginnen en later afmaken. Na je 18e kan het officieel niet zonder vergunning, maar soms is er een uitzondering. Mail ASKV: rechtoponderwijs@askv.nl
    .text =
        Ben je op de eerste dag van je opleiding nog geen achttien? Dan mag je beginnen en later afmaken. Op het mbo betaal je dan geen lesgeld. Alleen de schoolroute (BOL) kan, niet BBL.

        1. Schrijf je op tijd in. Vraag op papier dat je mag afmaken.
        2. Vraag de decaan: "Ik heb geen BSN. Welk bedrag geldt voor mij? Is er een fonds?"
        3. Mbo-stage? Die moet verplicht en onbetaald zijn. Vraag school om bewijs.
        4. Mail ASKV: rechtoponderwijs@askv.nl
        5. Hier opgegroeid? Vraag een advocaat naar je kansen voordat je 18 of 21 wordt. Studievisum? Eerst een advocaat.

        Al achttien? Sommige scholen maken een uitzondering. Hbo en universiteit vragen vaak veel geld. Studiefinanciering (DUO) is er niet zonder vergunning. Loopt er een aanvraag? Vraag je advocaat.
    .ask =
        kan ik een mbo opleiding doen zonder verblijfsvergunning
        ik word achttien in mei, mag ik mijn opleiding dan nog afmaken
        hoeveel collegegeld betaal je op de universiteit zonder vergunning
        mag ik stage lopen als ik geen papieren heb
        kan mijn zoon studiefinanciering krijgen van DUO
        mag ik naar het hbo na de havo zonder status
        studeren zonder bsn
        mbo BOL of BBL
        stage zonder werkvergunning
        instellingscollegegeld te hoog
        ROC inschrijven 17 jaar
        kan ik studern na me 18e zndr papiern
        stagge lopen ongedocumenteerd mag dt
        wil nr de uni maar geen digid
        Ik woon hier sinds groep 3 en heb net mijn vwo-diploma. Mijn vrienden kiezen allemaal een studie.
        Mijn dochter wordt in oktober achttien. Haar opleiding verpleging begint in september.
        Het ziekenhuis wil mij als stagiair. De school zegt dat er iets ontbreekt.
        Mijn asielaanvraag loopt nog. Ik wil intussen een vak leren op school.
        De aanmelding loopt vast omdat ik niet kan inloggen bij Studielink.
        ik 19 jaar, wil leren automonteur, kan of niet
        mijn broer wil universiteit maar hij geen document
        na achttien jaar school stop voor ons?
        ik wil diploma maken in Nederland, hoe kan volwassen mens

# Hulp bij opvoeden, jeugdhulp, kinderbescherming
youth-help =
    .title = Hulp bij opvoeden
    .short = Gevaar nu: bel { -emergency-number }. Geweld thuis: Veilig Thuis { -violence-home-line }, gratis, dag en nacht, advies kan zonder naam. Zorgen om je kind? Praat met school, huisarts of consultatiebureau. Dat is heel gewoon.
    .text =
        Hulp vragen is gewoon en goed voor je kind. Ook kinderen zonder papieren kunnen jeugdhulp krijgen. Er zijn wel grenzen.

        1. Gevaar nu? Bel { -emergency-number }.
        2. Geweld thuis? Bel Veilig Thuis: { -violence-home-line }. Voor advies hoef je je naam niet te geven.
        3. Zorgen over slapen, gedrag of school? Praat met de leraar, de huisarts of het consultatiebureau.
        4. Vraag het wijkteam (in Amsterdam het OKT): "Helpt u ook gezinnen zonder BSN?" Neem een hulpverlener mee.
        5. Brief of bezoek van de Raad voor de Kinderbescherming? Verstop je niet. Bel dezelfde dag een advocaat en een hulporganisatie. Vraag wat er kan gebeuren.

        Kinderen kunnen zelf bellen met de Kindertelefoon: { -child-line }, gratis en anoniem. Veilig Thuis geeft meestal alleen iets door als jij dat goedvindt. Bij groot gevaar kan dat anders zijn.
    .ask =
        mijn zoon luistert niet meer, wie kan mij helpen met opvoeden
        is er jeugdhulp voor kinderen zonder papieren
        wat doet de Raad voor de Kinderbescherming
        kunnen ze mijn kinderen afpakken omdat we geen huis hebben
        waar kan mijn dochter met iemand praten zonder dat ik erbij ben
        ik schreeuw te veel tegen mijn kinderen en wil dat anders doen
        opvoedhulp
        wijkteam zonder bsn
        kind met autisme
        jeugdzorg bang
        puber problemen thuis
        me zoon is agresief op school wie helpt
        hulp bij opvoedn alleenstaande moedr
        jeugdzorgg komt langs wat moet ik doen
        Mijn dochter van veertien komt 's nachts niet thuis. Ik weet niet met wie ze omgaat.
        Er ligt een brief van de kinderbescherming op tafel. Ik durf hem niet te openen.
        De juf zegt dat mijn zoontje slaat en bijt. Ze wil een gesprek met mij.
        Sinds de vlucht praat mijn jongste bijna niet meer. Op school zit hij alleen.
        mijn kind heel moeilijk gedrag, ik alleen mama, moe
        wie kan praten met mijn jongen, hij altijd boos
        ik bang jeugdzorg neemt mijn kind
        gezinscoach nodig maar wij geen bsn
        kindertelefoon hoe werkt dat
