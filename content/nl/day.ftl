# Plekken voor overdag: warm zitten, koffie, douche, internet, mensen
day-centres =
    .title = Plek voor overdag
    .short = In sommige steden kun je overdag binnen zitten, met koffie, warmte en mensen die helpen. Vraag mij om plekken bij jou in de buurt. Kijk eerst of het open is. Je mag alleen je voornaam zeggen. Slapen kan er niet.
    .text =
        In verschillende steden zijn dagplekken voor mensen zonder papieren. In Amsterdam en Den Haag heet zo'n plek Wereldhuis, in Utrecht Villa Vrede. Vaak is er koffie, een warme maaltijd, een computer en iemand die meedenkt. Elders is er soms een inloophuis, kerk, buurthuis of bibliotheek.

        1. Vraag mij om plekken bij jou in de buurt.
        2. Kijk of het open is. Wil je mee-eten? Kom vroeg, want het kan vol zijn.
        3. Je mag alleen je voornaam zeggen. Vraag gerust: "Wat schrijft u over mij op?"
        4. Zeg wat je nodig hebt: een douche, kleren, een dokter of een advocaat. De mensen daar kennen vaak de weg.

        Een dagplek is geen slaapplek. Niet elke plek heeft een douche of eten. Ik kan niet beloven dat er nooit politie komt.
    .ask =
        waar kan ik overdag naartoe als ik op straat leef
        is er een plek waar ik me warm kan houden en koffie krijg
        waar kan ik me douchen
        mijn vriend zit de hele dag buiten, waar mag hij zitten?
        waar kan ik gratis mijn telefoon opladen en internet gebruiken
        is er een ontmoetingsplek voor mensen zonder papieren
        dagopvang
        inloophuis adres
        wereldhuis open
        gratis douche
        villa vrede utrecht
        wr kn ik overdag zitten t is koud
        douch en kofie gratis wr
        inlop huis vr daklozen in de burt
        Om acht uur moet ik de opvang uit. Tot de avond loop ik door de regen.
        Ik ken hier niemand en praat dagen met niemand. Ik wil gewoon ergens mensen zien.
        We slapen bij een kennis maar overdag moeten we weg. Met de kleine is dat zwaar.
        Ik moet mijn mail lezen en iets printen. Een computer heb ik niet.
        ik zoek plaats voor zitten, buiten koud
        waar is huis voor mensen geen papier, koffie en praten
        mag ik in bibliotheek zitten zonder kaart
        wassen mijn kleren en lichaam, waar kan overdag
        opschrijven zij mijn naam als ik binnen kom daar?

# Lessen en activiteiten: Nederlands leren, sport, iets te doen
day-activities =
    .title = Lessen en activiteiten
    .short = Veel dagplekken geven taalles, computerles, sport of muziek, meestal gratis. Je hebt daar meestal geen papieren voor nodig. Vraag mij wat er is. Vrijwilligerswerk mag volgens de wet niet: vraag het eerst na.
    .text =
        Lessen en activiteiten zijn goed voor je en meestal gratis. Wereldhuizen en andere centra hebben taalles, computerles, sport, muziek en cursussen. Mensen zonder papieren geven die soms zelf.

        1. Vraag mij naar lessen of activiteiten bij jou in de buurt.
        2. Ga een keer kijken. Voor een les van vrijwilligers heb je meestal geen papieren nodig.
        3. Zeg: "Ik wil graag Nederlands leren. Kan ik meedoen?"
        4. Krijg je een certificaat? Bewaar het goed.

        Wil je vrijwilligerswerk doen? Volgens de wet mag dat niet zonder geldig verblijf. De organisatie kan een boete krijgen. Vraag daarom eerst: "Mag ik dit doen zonder verblijfsvergunning?" Meehelpen in je eigen centrum, zoals koken of schoonmaken, gebeurt vaak. Vraag daar wat kan. Een inburgeringscursus van de staat is voor mensen met een vergunning.
    .ask =
        waar kan ik gratis nederlands leren
        mag ik vrijwilligerswerk doen zonder vergunning
        zijn er computerlessen voor mensen zonder papieren
        mijn man wil voetballen, waar kan hij meedoen?
        welke workshops of cursussen zijn er in mijn stad
        kan ik helpen koken in een buurthuis
        nederlandse les
        taalles gratis
        samen sporten
        iets te doen overdag
        muziek of naailes
        wr kn ik nederlnds leren zndr geld
        vrijwiligerswerk mg dat
        cursis computer grtis
        Ik zit elke dag op mijn kamer en verveel me dood. Mijn hoofd heeft iets nodig.
        Vroeger was ik timmerman. Ik wil weer iets met mijn handen leren.
        Ik woon hier vier jaar en versta de mensen nog steeds niet goed. Ik wil beter praten.
        Een kerk vroeg of ik wil meehelpen in de tuin. Ik weet niet of dat mag.
        ik wil leren nederlands taal, waar is school voor volwassen
        ik niet werken mag, maar wil helpen mensen
        vrouw wil fietsen leren, is cursus?
        moet ik pas laten zien voor taal les
        ik wil schilderen of dansen met andere mensen

# Eten en kleding: maaltijd, voedselbank, kleren, dekens
day-food =
    .title = Eten en kleding
    .short = Honger? Vraag mij naar een maaltijd bij jou in de buurt: een dagplek, inloophuis of kerk. Een voedselpakket: vraag een hulporganisatie om je aan te melden bij de voedselbank. Samen lukt dat beter dan alleen.
    .text =
        Dagplekken voor mensen zonder papieren geven vaak gratis een warme maaltijd. Kerk, moskee of buurtgroep soms ook.

        1. Vandaag honger? Vraag mij naar een maaltijd bij jou in de buurt.
        2. Elke week een voedselpakket? Ga niet alleen naar de voedselbank. Vraag een hulporganisatie om je aan te melden.
        3. Zeg: "Ik heb geen papieren en geen inkomen. Kunt u mij aanmelden bij de voedselbank?"
        4. Zegt de voedselbank nee? Ga terug naar de organisatie. Soms is er een andere weg.
        5. Babyvoeding, luiers, een jas of een deken nodig? Vraag het bij een dagplek of kledingbank.

        De meeste voedselbanken vragen een identiteitsbewijs, je inkomen en een adres. Een pakket is dus niet zeker. Voedselbanken zeggen dat ze je gegevens niet doorgeven. Een uitkering (bijstand) krijg je zonder papieren niet.
    .ask =
        waar kan ik vandaag gratis eten
        hoe kom ik bij de voedselbank zonder papieren
        waar vind ik een warme jas en schoenen
        mijn baby heeft luiers en melkpoeder nodig, wie helpt?
        kan de kerk of de moskee ons eten geven
        vraagt de voedselbank om een identiteitsbewijs
        honger
        voedselpakket aanvragen
        warme maaltijd
        kledingbank
        deken en slaapzak
        heb al 2 dgn niks gegetn
        voedslbank aanmeldn hoe mt dat
        gratis klern voor de wintr
        Mijn koelkast is leeg en mijn geld is op. De kinderen vragen wat er vanavond is.
        Mijn schoenen zijn kapot en het vriest. Nieuwe kan ik niet kopen.
        De voedselbank stuurde me weg omdat ik geen paspoort had. Wat kan ik nu nog?
        Ik eet één keer per dag brood bij een vriend. Hij heeft zelf ook niet veel.
        ik niet eten vandaag, waar gratis
        waar geven kleding voor kind, hij groeit
        wij vier mensen geen geld, pakket eten kan?
        soep of brood in stad, welke plaats
        shampoo en zeep en maandverband gratis krijgen
