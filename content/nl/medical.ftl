# Recht op zorg: wat mag je krijgen, en wat doe je als je wordt geweigerd
medical-rights =
    .title = Recht op zorg
    .short = Ook zonder papieren en verzekering heb je recht op zorg die volgens een arts nodig is. Bel eerst een huisarts. Geweigerd? Bel Dokters van de Wereld: { -doctors-of-the-world-line }. Levensgevaar: bel { -emergency-number }.
    .text =
        Je hebt recht op medisch noodzakelijke zorg, ook zonder papieren of verzekering. Dat is alle zorg die volgens een arts nodig is, niet alleen spoed. Een zorgverlener beslist dat, niet de balie. Voor kinderen geldt hetzelfde.

        1. Levensgevaar? Bel { -emergency-number }.
        2. Anders: bel een huisarts.
        3. Zeg: "Ik heb geen verzekering en geen verblijfsvergunning. Ik vraag medisch noodzakelijke zorg. U kunt kosten declareren bij het CAK."
        4. Geweigerd? Vraag om een arts en naar de reden. Noteer datum en praktijk.
        5. Bel Dokters van de Wereld: { -doctors-of-the-world-line }. Spreek in, ze bellen terug.
        6. Lukt het niet? Bel het Landelijk Meldpunt Zorg: { -care-complaints-line }. Je naam hoeft niet.

        Zorg is niet altijd gratis. Voor EU-burgers en bij het COA gelden andere regels. In 2027 kan er iets veranderen.
    .ask =
        heb ik recht op medische hulp zonder verblijfsvergunning?
        mag een praktijk mij wegsturen omdat ik geen papieren heb?
        welke zorg krijg ik als ik nergens verzekerd ben
        kan ik in nederland een zorgverzekering afsluiten zonder status
        mijn man is uitgeprocedeerd, mag hij nog behandeld worden?
        wat betekent medisch noodzakelijke zorg precies
        recht op zorg
        behandeling zonder verblijfsvergunning
        balie weigert mij
        klacht geweigerde zorg
        hb ik rcht op zorg zondr papiern
        mgn ze mij weigern zonder verzkering
        zorgverzekring nemen zonder bsn kn dat
        De vrouw aan de balie zei dat ik moest vertrekken omdat ik geen pasje heb. Klopt dat wel?
        Ik heb suikerziekte en mijn asiel is afgewezen. Houdt mijn behandeling nu op?
        Mijn dochter van zes heeft geen status. Geldt voor haar hetzelfde als voor andere kinderen die ziek zijn?
        Ze zeggen dat voor ons alleen spoed mag. Ik heb een operatie aan mijn knie nodig.
        ik geen vergunning, moeten zij mij helpen ja of nee?
        welke wet zeggen ik mag behandeling krijgen
        vriend geen asiel meer, mag ziekenhuis zeggen ga weg?
        waar ik klagen als kliniek niet wil helpen mij
        ik kom uit bulgarije en heb geen verzekering, zelfde recht?
        landelijk meldpunt zorg bellen zonder naam

# Huisarts: hoe je een dokter ziet, ook 's avonds en in het weekend
medical-doctor =
    .title = Huisarts
    .short = Bel een huisarts in de buurt, ook zonder papieren. Zeg: geen verzekering, geen BSN. Vol? Bel Dokters van de Wereld { -doctors-of-the-world-line }. Avond of weekend: bel eerst de huisartsenpost. Levensgevaar: { -emergency-number }.
    .text =
        Je recht: ook zonder papieren mag je je inschrijven bij een huisarts die plaats heeft. Voor een specialist heb je meestal een verwijsbrief van de huisarts nodig.

        1. Bel een praktijk dicht bij je slaapplek.
        2. Zeg: "Ik wil me inschrijven, of één keer komen als passant. Ik heb geen verzekering en geen BSN. U kunt negen nullen invullen en declareren bij het CAK."
        3. Vol? Probeer er twee of drie.
        4. Lukt het niet? Bel Dokters van de Wereld: { -doctors-of-the-world-line }. Spreek in, ze bellen terug. Vraag mij ook naar spreekuren bij jou in de buurt.
        5. Avond, nacht of weekend? Bel eerst de huisartsenpost. Levensgevaar: bel { -emergency-number }.

        Ze vragen een adres. Dat blijft vertrouwelijk. Neem brieven en je medicijnlijst mee, en een volwassene die tolkt.
    .ask =
        hoe vind ik een huisarts die mij aanneemt
        kan ik me inschrijven bij een praktijk zonder bsn
        mijn oom heeft sinds gisteren koorts en keelpijn, welke dokter kan hem zien?
        waar is een gratis spreekuur voor mensen zonder papieren
        het is zondag en ik ben ziek, wie kan ik bellen
        hoe kom ik aan een verwijsbrief voor een specialist
        dokter zoeken
        huisarts zonder verzekering
        nummer huisartsenpost nacht
        zorgbus dokters van de wereld
        kruispost amsterdam
        wr vind ik een huisrts in de burt
        ben zik en heb gen dokter
        hoe mk ik afsprak bij dokter
        Ik hoest al drie weken en voel me slap. Elke praktijk zegt dat ze vol zitten.
        Mijn vriendin heeft jeuk en vlekken over haar hele lijf. We weten niet bij wie we terecht kunnen.
        De assistente hing op toen ik zei dat ik geen BSN heb. Welke praktijk kan ik nu proberen?
        Sinds het tillen doet mijn rug pijn. Ik wil dat iemand ernaar kijkt.
        ik zoek dokter voor mijn buik pijn
        hoe maken afspraak huisarts als ik geen kaart heb
        mijn moeder 60 jaar ziek, zij kan waar gaan
        avond dokter open waar is
        ik spreek geen nederlands, dokter met tolk kan?

# Spoed: eerst 112, dan pas de rest
medical-emergency =
    .title = Spoed
    .short = Levensgevaar? Bel nu { -emergency-number }. Bellen is gratis. Zeg waar je bent. Je mag naar de spoed van elk ziekenhuis, ook zonder papieren of geld. Wacht niet. Geen levensgevaar: bel de huisarts of huisartsenpost.
    .text =
        Levensgevaar? Bel nu { -emergency-number }. Gratis, dag en nacht. Engels mag.

        Bijvoorbeeld: bewusteloos, hevig bloeden, pijn op de borst, bijna geen lucht, plots een scheef gezicht, een baby die niet wakker wordt. Twijfel je? Bel.

        1. Zeg waar je bent: straat, nummer, plaats. Wat is er gebeurd? Is de persoon wakker? Ademt die?
        2. Blijf aan de lijn. Doe wat ze zeggen.
        3. Of ga naar de spoedeisende hulp (SEH) van elk ziekenhuis. Zeg: "Dit is spoed. Ik heb geen verzekering." Noem het CAK.
        4. Geen levensgevaar, wel dringend? Bel de huisarts. Avond, nacht of weekend: de huisartsenpost.

        Wacht niet om geld of papieren. Het ziekenhuis mag je niet bij de politie melden alleen omdat je geen papieren hebt. Later kan een rekening komen, ook voor de ambulance. Vraag dan hulp.
    .ask =
        mijn vriend is bewusteloos, wat moet ik doen
        kan ik 112 bellen als ik geen papieren heb
        mag ik naar de spoedeisende hulp zonder verzekering
        hoe krijg ik nu meteen een ambulance
        mijn vader heeft opeens heel erge pijn op zijn borst
        wat moet ik zeggen als ik het alarmnummer bel
        help ambulance nu
        hij ademt niet
        spoed ziekenhuis
        heel veel bloed
        eerste hulp SEH
        bel 112 snl hij bewegt nit
        ambulanc nodg mn vrouw valt stds flauw
        zij stkt krijgt gn lucht
        Mijn broer viel van de steiger en er komt bloed uit zijn hoofd. Hij geeft geen antwoord.
        Ze kreeg kokende olie over zich heen. De huid laat los.
        Het gezicht van mijn oom hangt scheef en hij praat raar. Het begon net.
        De baby is helemaal slap. We krijgen hem niet wakker.
        kom snel mijn kind blauw, niet ademen
        vrouw hier veel bloed uit been, wie bellen
        man ligt op straat, ogen dicht, help
        huisgenoot schudden hele lichaam en schuim in mond
        vriend gestoken met mes, mag ik hem brengen ziekenhuis?

# Kosten van zorg: wie betaalt, en wat doe je met een rekening
medical-costs =
    .title = Kosten van zorg
    .short = Gooi een rekening nooit weg. Zeg: ik heb geen verzekering en weinig geld, gebruik de CAK-regeling. De zorgverlener vraagt het geld daar zelf. Betaal wat je kunt. Hulp: Dokters van de Wereld { -doctors-of-the-world-line }.
    .text =
        Zorg is niet altijd gratis. Je betaalt wat je kunt. Voor de rest kan de zorgverlener, niet jij, geld vragen bij het CAK.

        1. Zeg vooraf dat je geen verzekering hebt en wat je kunt betalen.
        2. Geplande zorg in een ziekenhuis? Vraag: "Heeft u een CAK-contract?" Nee? Vraag de huisarts om een ander ziekenhuis.
        3. Een rekening? Antwoord: "Ik heb geen verblijfsvergunning, geen verzekering en weinig inkomen. Gebruik de CAK-regeling."
        4. Vraag op papier of je in kleine delen mag betalen.
        5. Aanmaning of incasso? Vraag meteen hulp bij een organisatie of bel Dokters van de Wereld: { -doctors-of-the-world-line }. Spreek in, ze bellen terug.

        Niet alles valt hieronder, zoals de gewone tandarts voor volwassenen. Of je later nog iets betaalt, is niet zeker. In 2027 kan dit veranderen.
    .ask =
        wie betaalt mijn behandeling als ik niet verzekerd ben
        ik heb een rekening van het ziekenhuis gekregen, wat nu?
        hoe werkt de regeling van het CAK
        kan ik in termijnen betalen bij het ziekenhuis
        krijgt mijn vrouw een factuur voor de ambulance?
        hoeveel kost een consult bij de dokter zonder verzekering
        ziekenhuisrekening
        betalingsregeling zorg
        CAK onverzekerbaar
        incasso huisarts
        kosten operatie
        rekenin zieknhuis kn ik nit betalen
        hoevel kst een scan zndr verzkering
        incaso brief van het zieknhuis wat mt ik doen
        Er ligt een brief van 900 euro op de mat na mijn opname. Ik heb geen inkomen.
        Vorige maand is mijn arm geopereerd. Nu schrijft een deurwaarder mij.
        De balie wil eerst geld zien voor ze bloed prikken. Ik heb maar tien euro.
        De dokter hielp me goed. Nu ben ik bang voor schulden door die nota.
        ik niet geld voor dokter, wie betalen dit
        brief komt van ziekenhuis met veel euro, ik niet begrijp
        kan ik elke maand twintig euro geven aan ziekenhuis
        mijn zus krijgen factuur van kliniek, zij niet werken
        wat is CAK contract, hoe weet ik dit ziekenhuis heeft

# Medicijnen: welke apotheek, wat kost het
medical-medicine =
    .title = Medicijnen en apotheek
    .short = Kun je medicijnen niet betalen? Vraag de dokter welke apotheek een CAK-contract heeft. Niet elke apotheek heeft dat. Vaak betaal je wel een klein bedrag per medicijn. Bel eerst. Stop niet zonder je dokter te vragen.
    .text =
        Je kunt ook zonder papieren medicijnen krijgen op recept. Kun je niet betalen, dan heb je een apotheek met een CAK-contract nodig. Andere apotheken krijgen geen geld van het CAK.

        1. Vraag de dokter: "Welke apotheek heeft een CAK-contract?" Vraag ook om "CAK" op het recept te zetten.
        2. Bel die apotheek. Vraag wat je zelf betaalt. Vaak is dat een kleine bijdrage per medicijn.
        3. Lang nodig? Vraag of drie maanden tegelijk kan.
        4. Geen geld voor de bijdrage? Zeg dat daar. Soms helpt een organisatie of fonds. Stop niet zonder de dokter te vragen.
        5. Gebruik geen medicijnen van een ander. Koop ze niet op straat.

        's Avonds en in het weekend is er een dienstapotheek. Die kan duurder zijn. Behandeling van hiv is ook noodzakelijke zorg.
    .ask =
        waar kan ik mijn medicijnen halen zonder verzekering
        bij welke apotheek kan ik terecht met een recept van de huisarts
        waarom moet ik vijf euro betalen voor elk doosje
        mijn kind moet antibiotica, hoe kom ik daaraan?
        mag ik insuline voor drie maanden tegelijk meekrijgen
        is er een fonds dat mijn pillen betaalt
        apotheek zonder papieren
        recept niet betalen
        eigen bijdrage medicijn
        dienstapotheek zondag
        apoteek wil mn resept niet aannemn
        medcijnen op en gn geld
        wlke apotheek heeft cak contrct
        Mijn bloeddrukpillen zijn bijna op. Aan de balie vroegen ze een verzekeringspas.
        De dokter gaf me een briefje voor een zalf en tabletten. In de winkel was het veertig euro.
        Ik heb hiv en moet elke dag mijn tabletten nemen. Vanaf volgende week heb ik niets meer.
        Mijn vriend leent inhalers van een buurman. Zelf krijgt hij ze nergens.
        ik heb papier van dokter voor tabletten, waar moet ik halen
        hoeveel euro betalen voor elke medicijn zonder pas
        apotheek zeggen nee, wij geen cak, waar andere
        mijn man suiker ziek, medicijn klaar, wat doen
        hoestdrank en paracetamol ook van het CAK?

# Zwanger: verloskundige, bevalling, kraamzorg
medical-pregnancy =
    .title = Verloskundige zorg
    .short = Zwanger? Je hebt recht op een verloskundige, ook zonder papieren. Bel vroeg; later kan ook. Geweigerd? Dokters van de Wereld { -doctors-of-the-world-line }. Bloed of veel pijn? Bel meteen de verloskundige. Levensgevaar: { -emergency-number }.
    .text =
        Je recht, ook zonder papieren: een verloskundige, hulp bij de bevalling en kraamzorg thuis.

        1. Bel een verloskundige. Liefst rond week 8 tot 10. Later kan ook.
        2. Zeg: "Ik ben zwanger. Ik heb geen verzekering en geen BSN. U kunt dit voor 100% declareren bij het CAK."
        3. Geweigerd? Probeer een andere, of bel Dokters van de Wereld: { -doctors-of-the-world-line }. Spreek in, ze bellen terug.
        4. Vraag voor week 16 om kraamzorg. Vraag ook naar geboorteaangifte.
        5. Vraag waar je kunt bevallen. In het ziekenhuis zonder medische reden kan geld kosten.
        6. Geen veilige slaapplek? Vraag ruim voor week 34 een advocaat of hulporganisatie.

        Veel pijn, bloed, erge hoofdpijn met vlekken zien, of beweegt je baby minder? Bel meteen de verloskundige, dag en nacht. Levensgevaar: bel { -emergency-number }.
    .ask =
        ik ben zwanger en heb geen papieren, waar kan ik heen
        hoe vind ik een verloskundige zonder verzekering
        wie betaalt de bevalling van mijn vriendin
        kan mijn vrouw in het ziekenhuis bevallen zonder verblijfsvergunning
        hoe regel ik kraamzorg
        wanneer moet ik voor het eerst op controle
        zwanger zonder verzekering
        echo laten maken
        kraamzorg thuis
        verloskundige bellen
        ik bn zwangr wat mt ik nu doen
        verloskndige zndr bsn kn dat
        bevaling zieknhuis kostn
        Ik ben al drie maanden niet ongesteld en de test is positief. Ik wil de baby houden.
        Mijn buik is al dik en ik ben nog nooit nagekeken. Is het te laat?
        Mijn zus is uitgerekend in maart. Ze durft geen afspraak te maken.
        Ik voel de baby vandaag minder bewegen dan anders.
        ik zwanger zes maand, geen controle nog
        vrouw van mij krijgt baby, welke dokter voor baby in buik
        waar bevallen, thuis of ziekenhuis, hoeveel betalen
        ik nodig vroedvrouw maar geen kaart
        prik tegen kinkhoest voor zwangere, krijg ik ook?
        misselijk en overgeven in de eerste weken zwangerschap

# Voorbehoed, abortus, soa, seksueel geweld. Geen oordeel; nooit beloven dat het gratis is.
medical-contraception =
    .title = Gezondheid vrouw en man
    .short = Voorbehoed, morning-afterpil, soa-test of twijfel over een zwangerschap? Vraag hulp, ook zonder papieren: huisarts, GGD of { -unwanted-pregnancy-line }. Wacht niet. Vraag eerst de prijs. Seksueel geweld: bel { -sexual-violence-line }.
    .text =
        De keuze is van jou. De dokter houdt het geheim. Onder de 18 hoef je het je ouders niet te vertellen.

        1. Pil of spiraal: vraag de huisarts of GGD ("Nu Niet Zwanger"). Vaak betaal je zelf.
        2. Onveilige seks? Haal vandaag, liefst binnen 72 uur, een morning-afterpil bij apotheek of drogist, zonder recept.
        3. Zwanger en onzeker? Bel { -unwanted-pregnancy-line } of de huisarts. Abortus mag tot 24 weken, met een pil via de huisarts tot 9 weken. Een kliniek kan zonder verwijzing.
        4. Abortus kost meestal geld. Zeg vooraf: "Ik heb geen papieren of verzekering. Wat kan?" Soms betaalt een fonds mee.
        5. Bang voor een soa? Vraag huisarts of GGD om een test.
        6. Seksueel geweld? Bel { -sexual-violence-line }, liefst binnen zeven dagen.

        Vraag een arts hoeveel tijd je hebt.
    .ask =
        waar kan ik de pil krijgen zonder verzekering
        Wat kost een abortus als ik geen verblijfsvergunning heb?
        Kan ik een spiraal laten zetten zonder BSN?
        Mijn vriendin wil het kindje niet houden, waar kan ze heen?
        Hoeveel weken mag je nog een zwangerschap afbreken?
        Hoe weet mijn man of hij een geslachtsziekte heeft?
        morning after pil
        soa test GGD
        gratis condooms
        abortuskliniek zonder verwijzing
        prikpil of implanon
        condoom gescheut wat nu
        wr kan ik abortuspil krijge
        spiraaltje ltn plaatsen hoeveel kost t
        ik dnk dat ik chlamydia heb
        Gisteravond vergat ik de pil. Nu ben ik bang dat het misgaat.
        Het brandt als ik plas. Ik had laatst een nieuwe vriend.
        Ik ben drie weken over tijd. Ik kan nu echt geen baby krijgen.
        Een man heeft mij gedwongen tot seks. Ik wil een dokter die naar mij kijkt.
        ik wil niet zwanger zijn, waar moet ik gaan
        ik nodig medicijn voor geen baby
        ik en man slapen samen zonder bescherming, wat doen
        is hiv test kan zonder papier

# Consultatiebureau, inentingen, ziek kind. Gratis is alleen het consultatiebureau.
medical-child =
    .title = Gezondheid van je kind
    .short = Het consultatiebureau en de inentingen zijn gratis, ook zonder papieren. Geen brief gekregen? Bel zelf. Kind ziek? Bel de huisarts, in avond en weekend de huisartsenpost. Ademt je baby slecht? Bel { -emergency-number }.
    .text =
        Je kind heeft recht op de zorg die nodig is, ook zonder papieren.

        1. Net bevallen? Vraag de verloskundige of kraamzorg je baby te melden bij het consultatiebureau.
        2. Geen uitnodiging? Bel zelf het consultatiebureau of de GGD. Zeg: "Mijn kind heeft geen BSN. Ik wil graag een afspraak."
        3. Neem papieren over inentingen mee, ook uit een ander land.
        4. Kind ziek? Bel de huisarts. In avond en weekend bel je de huisartsenpost.
        5. Is je baby heel suf, grauw of blauw, of ademt hij slecht? Bel { -emergency-number }.
        6. Word je weggestuurd? Bel Dokters van de Wereld, { -doctors-of-the-world-line }. Spreek in, ze bellen terug.

        Na het vierde jaar volgt de GGD je kind, soms op school. Medicijnen zijn niet altijd gratis: vraag het de apotheek.
    .ask =
        Krijgt mijn baby inentingen als wij geen papieren hebben?
        Hoe maak ik een afspraak bij het consultatiebureau?
        Moet ik betalen voor de prikken van mijn dochter?
        Mijn zoontje van twee heeft al dagen koorts, wie kan ik bellen?
        Waar wordt mijn baby gewogen en gemeten?
        Mag een kind zonder BSN naar de kinderarts?
        vaccinatie kind
        prikken voor kleuter gemist
        baby wil niet drinken
        consultatiebureau geen brief
        inenting mazelen peuter
        consultatieburo bellen hoe
        mn kindje heeft rode vlekjes en hoest
        babytje huilt heel nacht wt moet ik doen
        vacinatie boekje kwijt
        We zijn vorige maand gekomen met een baby. Niemand heeft ons opgeroepen voor een controle.
        Mijn dochter groeit bijna niet. Ik maak me zorgen of ze genoeg eet.
        De buurkinderen kregen een brief voor een prik. Mijn kind kreeg niets.
        Mijn zoon heeft pijn in zijn oor. Hij slaapt er niet van.
        mijn kind is ziek, ik wil dokter voor kind
        baby mij nog geen spuit gehad, waar gaan
        kind heeft veel diarree en ik weet niet dokter
        vaccin boek is uit Eritrea, hier ook goed?

# Tandarts. Eerlijk: volwassenen betalen meestal zelf.
medical-dentist =
    .title = Tandarts
    .short = Volwassenen betalen de tandarts meestal zelf: vraag eerst de prijs. Kind onder 18: de tandarts kan een deel bij het CAK vragen. Dik gezicht met koorts? Bel vandaag de huisarts. Moeilijk slikken of ademen? Bel { -emergency-number }.
    .text =
        Voor volwassenen is er meestal geen vergoeding. Voor kinderen onder 18 wel: de tandarts kan een onbetaalde rekening voor een deel bij het CAK vragen.

        1. Bel een tandarts. Zeg: "Ik ben niet verzekerd. Ik heb pijn. Wat kost de goedkoopste behandeling?"
        2. Vraag of je in kleine delen mag betalen.
        3. Vraag een hulporganisatie naar een vrijwillige tandarts, een fonds of een plek bij de tandartsbus van Dokters van de Wereld. Zelf binnenlopen kan daar niet.
        4. Avond of weekend? Zoek "spoedtandarts" met je stad. Dat is duurder.
        5. Dik gezicht met koorts? Bel vandaag de huisarts of huisartsenpost. Kun je moeilijk slikken of ademen? Bel { -emergency-number }.

        De wachttijd kan lang zijn. Hulp verschilt per stad: vraag mij naar plekken bij jou.
    .ask =
        Ik heb vreselijke kiespijn en ben niet verzekerd, wat kan ik doen?
        Wat kost een kies trekken?
        Is er een gratis tandarts voor mensen zonder verblijfsvergunning?
        Wie betaalt de tandarts voor mijn kind van acht?
        Mag ik de tandarts in termijnen betalen?
        Kan mijn vader zonder papieren een kunstgebit krijgen?
        tandarts geen geld
        kies afgebroken
        ontstoken tandvlees
        spoedtandarts weekend
        gaatje vullen prijs
        tandats gezocht pijn aan kies
        kiespijnn al 3 dgn help
        wnr komt de tandartsbus
        mn wang is dik dr een tand
        Ik kan alleen nog links kauwen. Bij koud water schiet de pijn door mijn hoofd.
        Mijn vulling is eruit gevallen. De praktijk wil eerst geld zien.
        Mijn dochter heeft zwarte melktanden. Ze durft niet te lachen.
        Ik ben gevallen met de fiets. Mijn voortand zit nu los.
        mijn tand doet pijn veel, waar dokter tand
        ik moet trekken tand maar niet heb geld
        tandarts zegt eerst betalen, kan niet, wat nu
        bloed van mond als ik poets

# Stress, slaap, verdriet. Bij gedachten aan de dood: medical-crisis.
medical-mental =
    .title = Stress en slapen
    .short = Slecht slapen, angst of verdriet na wat je meemaakte is normaal. Vertel het de huisarts. Praten zonder naam kan dag en nacht: Luisterlijn { -listening-line }. Denk je aan de dood? Bel nu { -suicide-line }.
    .text =
        Veel mensen zonder papieren hebben stress, angst of nare dromen. Dat is normaal na moeilijke dingen. Je bent niet de enige. Hulp voor je geest hoort bij nodige zorg, als een dokter dat vindt.

        1. Ga naar de huisarts. Zeg hoe je slaapt, wat je voelt en sinds wanneer. Vraag: "Kan ik praten met de POH-GGZ?"
        2. Vraag om een tolk of neem een volwassene mee die je vertrouwt.
        3. Word je verwezen? Vraag de instelling: "Hebt u een contract met het CAK?"
        4. Bel de Luisterlijn, { -listening-line }. Tot 18 jaar: Kindertelefoon, { -child-line }.
        5. Zoek mensen op: een dagcentrum, kerk of moskee.

        Er kan een wachtlijst zijn. De lijnen zijn meestal in het Nederlands. Wil je dood of is er gevaar? Bel { -suicide-line } of { -emergency-number }.
    .ask =
        Ik slaap al weken slecht, wie kan mij helpen?
        Waar kan ik praten over wat ik heb meegemaakt in de oorlog?
        Kan ik een psycholoog krijgen zonder verzekering?
        Mijn vrouw huilt elke dag en komt haar bed niet uit, wat nu?
        Wat doet een POH-GGZ bij de huisarts?
        Hoe kom ik van die paniekaanvallen af?
        hulp bij depressie
        nare dromen
        altijd bang en gespannen
        iemand om mee te praten
        trauma therapie ptss
        ik kn niet meer slape al maanden
        heb veel stres in mn hoofd
        depresief en moe wr kan ik heen
        angstaanval snachts wt doen
        Als er een deur dichtslaat, ben ik weer in de gevangenis. Mijn hart gaat dan tekeer.
        Ik pieker de hele nacht over mijn toekomst. Overdag voel ik niets meer.
        Sinds de boot spreekt mijn broer bijna niet. Hij schrikt van alles.
        Ik ben zo eenzaam hier. Er is niemand die vraagt hoe het gaat.
        mijn hoofd is te vol, ik niet kan rusten
        ik heb slechte droom elke nacht van Libie
        ik ben verdrietig altijd en wil praten met dokter van hoofd
        stress is veel, medicijn voor slapen waar vragen

# Crisis. De lijnen staan altijd vooraan. Geen details, geen aantallen.
medical-crisis =
    .title = Moeilijke momenten
    .short = Bel nu { -suicide-line } of { -suicide-line-free }: gratis, dag en nacht, je naam is niet nodig. Direct gevaar? Bel { -emergency-number }. Je bent niet alleen. Ga naar iemand die je vertrouwt en vraag om bij je te blijven.
    .text =
        Direct gevaar, of heeft iemand zichzelf iets aangedaan of iets ingenomen? Bel { -emergency-number }.
        Denk je aan de dood? Bel { -suicide-line } of { -suicide-line-free }, of chat op { -suicide-line }.nl. Gratis, dag en nacht, zonder naam.

        Je bent niet alleen. Goed dat je dit schrijft.

        1. Bel nu, of laat iemand voor je bellen.
        2. Ga naar een vriend, helper, imam of priester.
        3. Leg weg waarmee je jezelf pijn kunt doen.
        4. Bel vandaag de huisarts, in avond en weekend de huisartsenpost. Zeg: "Het is een crisis. Ik wil dood." Zij kunnen de crisisdienst bellen.

        Gaat het om een ander? Vraag het rustig, luister en blijf als het veilig is. { -suicide-line } helpt jou ook. Kinderen bellen { -child-line }.

        Welke taal de lijn spreekt, is niet zeker. Na { -emergency-number } kan ook politie komen. Bel toch.
    .ask =
        Ik wil dood, wie kan mij helpen?
        Wat is het nummer van de zelfmoordlijn?
        Mijn vriend zegt dat hij er een eind aan wil maken, wat moet ik doen?
        Hoe krijg ik de crisisdienst aan de telefoon?
        Kan ik 113 bellen zonder mijn naam te zeggen?
        Wat doe ik als mijn zus zichzelf snijdt?
        suicidale gedachten
        niet meer leven
        mezelf pijn doen
        113 bellen
        zelfmoord hulp nu
        ik wil dr een eind aan mken
        zelfmort gedachte wat moet ik
        heb pillen geslikt expres hlp
        wil niet meer wakker wrdn
        Ik heb afscheidsbrieven geschreven. Het is beter als ik er niet meer ben.
        Ik sta bij het spoor. Ik zie geen andere weg.
        Mijn kamergenoot geeft al zijn spullen weg. Hij zegt dat wij hem snel niet meer zien.
        Ik heb een mes in mijn hand. Ik ben bang voor mezelf.
        ik wil niet leven meer, leven is klaar
        mijn broer hij wil zichzelf dood maken help
        ik denk elke dag aan sterven, ik kan niet meer
        beter ik dood ben dan zo

# Zwijgplicht van de dokter. Zeg "mag niet", nooit "zal nooit". Noem de uitzonderingen.
medical-privacy =
    .title = Dokter en je gegevens
    .short = Dokter, balie en ziekenhuis mogen je gegevens niet aan politie of IND geven alleen omdat je geen papieren hebt. Er zijn uitzonderingen, bijvoorbeeld ernstig gevaar. Geen ID? Zeg het. Bij spoed gaat hulp voor.
    .text =
        Dokters, verpleegkundigen en baliemedewerkers moeten zwijgen. Zij mogen je gegevens niet aan politie of IND geven alleen omdat je geen papieren hebt.

        1. Vertel eerlijk wat er is. Vraag: "Is dit vertrouwelijk? Wie ziet mijn dossier?"
        2. Geen ID of BSN? Zeg: "Kunt u mij inschrijven met negen nullen?" Een kopie van je ID mag alleen als jij ja zegt.
        3. Geef steeds je eigen naam en geboortedatum. Nooit de pas van een ander: gevaarlijk en strafbaar.
        4. Iets mis? Schrijf het op. Bel het Landelijk Meldpunt Zorg, { -care-complaints-line }, of een hulporganisatie.

        Uitzonderingen: jouw toestemming, een plicht in de wet, ernstig gevaar voor iemand, zoals een kind. Zonder spoed kan een ziekenhuis om ID vragen. Soms is daar politie. Word je vastgehouden, dan gelden andere regels.
    .ask =
        Geeft de dokter mijn naam door aan de politie?
        Moet ik mijn paspoort laten zien in het ziekenhuis?
        Kan de vreemdelingenpolitie mijn medisch dossier inzien?
        Vertelt de huisarts aan de IND dat ik hier ben?
        Mag de assistente een kopie van mijn ID maken?
        Is wat mijn man aan de arts zegt geheim?
        beroepsgeheim arts
        ziekenhuis zonder legitimatie
        zwijgplicht huisarts politie
        geen id bij dokter
        negen nullen inschrijven
        melt ziekenhuis mij bij politie
        mot ik id laten zien op de spoedeisende hlp
        huisarts zegt tie alles tegen immigratie
        kga niet nr dokter bang voor ind
        Ik heb hulp nodig maar durf niet naar de huisarts. Straks staat de politie voor mijn deur.
        Aan de balie vroegen ze om mijn kaart. Ik ben weggelopen.
        Een vriend wil mij zijn verzekeringspas lenen. Is dat slim bij de dokter?
        In het ziekenhuis liep een agent rond. Ik heb mijn afspraak laten gaan.
        dokter vragen papier van mij, ik heb geen, hij bellen politie?
        ik bang ziekenhuis geven mijn adres aan IND
        wat ik zeg dokter, andere mensen weten ook?
        moet ik echte naam zeggen bij huisarts
