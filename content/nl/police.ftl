# Aangifte doen als slachtoffer of getuige; "free in, free out" is een werkafspraak, geen wet
police-report =
    .title = Naar de politie
    .short = Ook zonder papieren mag je aangifte doen. De afspraak: een slachtoffer of getuige mag weer weg. Geen garantie, dus ga niet alleen. Inreisverbod? Vraag eerst een advocaat. Gevaar nu: bel { -emergency-number }.
    .text =
        Iedereen mag aangifte doen. De politie werkt met "free in, free out": een slachtoffer of getuige mag het bureau weer uit. Dat is een werkafspraak, geen wet. Het ging soms mis.

        Word je misschien verdacht? Heb je een inreisverbod of moet je het land uit? Praat eerst met een advocaat.

        1. Gevaar nu: bel { -emergency-number }. Zeg waar je bent.
        2. Geen haast: vraag een hulporganisatie de politie te bellen en mee te gaan.
        3. Schrijf op wat er gebeurde. Bewaar foto's en berichten.
        4. Zeg: "Ik ben slachtoffer (of getuige). Ik wil aangifte doen. Free in, free out."
        5. Vraag een gratis tolk. Lees alles voordat je tekent.

        De agent kan naar je identiteitsbewijs vragen. Lieg niet over je naam. De wet kan veranderen: vraag de organisatie.
    .ask =
        kan ik aangifte doen als ik geen verblijfsvergunning heb?
        Pakken ze mij op als ik op het bureau vertel dat ik beroofd ben?
        Wat betekent free in free out precies?
        mijn vriend is in elkaar geslagen, durft hij wel naar de politie te gaan?
        Ik heb een steekpartij gezien, kan ik getuige zijn zonder papieren?
        Mag iemand met papieren voor mij aangifte doen met een brief?
        aangifte van diefstal
        slachtoffer zonder verblijf
        telefoon gestolen, en nu
        politie veilig of niet
        getuige bij de politie
        kan ik angifte doen zndr papiren
        worden ze mij uitgzet als ik naar plitie ga
        wnr ben ik veilig op t buro, ben bestolen
        Gisteren hebben drie jongens mijn tas afgepakt. Ik durf het bureau niet in.
        Een man heeft me op straat geslagen. Ik ben bang dat ze me daarna niet laten gaan.
        Ze hebben mijn fiets meegenomen en ik weet wie. Maar ik heb hier geen verblijf.
        ik wil praat met politie over dief maar ik niet legaal, kan?
        iemand heeft mij geld afpakken, politie mij helpen of deporteren?
        ik slachtoffer, ik bang politie houden mij, hoe moet doen aangifte
        gaat er iemand met mij mee naar het politiebureau?
        ik ben opgelicht met een kamer, waar meld ik dat bij de politie
        ik heb een inreisverbod en ik ben mishandeld op straat, kan ik aangifte doen?

# Geweld of dreiging thuis; de titel verraadt niets op een gedeelde telefoon
police-violence-home =
    .title = Thuis en relatie
    .short = Gevaar nu: bel { -emergency-number }. Advies: Veilig Thuis { -violence-home-line }, gratis, dag en nacht, ook zonder je naam en zonder papieren. Het is niet jouw schuld. Kijkt iemand mee? Wis dit gesprek.
    .text =
        Het is niet jouw schuld. Geweld is verboden, met of zonder papieren. Je mag advies vragen zonder je naam.

        1. Gevaar nu: bel { -emergency-number }. Kun je niet praten? Ga naar buren, winkel of ziekenhuis.
        2. Bel Veilig Thuis: { -violence-home-line }. Zeg: "Ik geef mijn naam liever niet. Ik wil advies." Vraag een tolk.
        3. Vraag een veilige plek, ook als man. Zegt de opvang nee? Laat een organisatie of advocaat bellen.
        4. Laat een dokter je verwondingen opschrijven. Bewaar bewijs waar de ander niet kijkt.

        Verkracht of aangerand? Bel het Centrum Seksueel Geweld: { -sexual-violence-line }, liefst binnen 7 dagen. Je hoeft niet eerst naar de politie.

        Gedwongen huwelijk is strafbaar: Veilig Thuis helpt ook dan.

        Vergunning? Vraag een advocaat. Een plek of vergunning is niet zeker. Vraag Veilig Thuis wat geheim blijft.
    .ask =
        Mijn man slaat mij, waar kan ik heen?
        Wie kan ik bellen als mijn partner mij bedreigt?
        Kan ik naar een vrouwenopvang als ik geen verblijf heb en mijn vriend mij mishandelt?
        Mijn ouders willen dat ik met mijn neef trouw, ik wil niet
        Mijn zusje wordt door haar man opgesloten, wat kan ik doen?
        Wat doet Veilig Thuis voor mensen zonder verblijfsvergunning?
        huiselijk geweld hulp
        bang voor mijn man
        blijf van mijn lijf huis
        gedwongen huwelijk
        mijn vriend heeft me verkracht
        me man slaat me elke dg wat mt ik doen
        hij dreigt me te vermoorde, help pls
        mn schoonfamilie sluit me op in huiss
        Hij heeft weer gedronken en dingen naar mij gegooid. De kinderen zitten in de kast.
        Als ik wegga, zegt hij dat hij mijn familie iets aandoet. Ik slaap met mijn schoenen aan.
        Mijn broer controleert mijn telefoon en zegt dat ik de familie te schande maak. Ik ben bang voor hem.
        mijn man altijd slaan, ik geen papier, waar ik gaan
        ik wil weg van mijn man, hij boos, hij zeggen ik bel politie voor jou
        mama van mijn man mij pijn doen, ik durf niet naar huis
        mijn vrouw slaat mij, is er ook een plek voor een man?
        mijn vader slaat mij en mijn broertje, wie helpt ons
        mijn verblijf hing aan mijn man en hij is gewelddadig

# Mensenhandel en uitbuiting: eerst bedenktijd vragen, dan pas beslissen
police-trafficking =
    .title = Als je onder druk staat
    .short = Dwingt iemand je tot werk of seks? Ook zonder papieren kun je hulp en bedenktijd vragen. Beslis later over aangifte. Bel CoMensha { -trafficking-line } (werkdagen). Gevaar nu: bel { -emergency-number }.
    .text =
        Pakte iemand je paspoort af? Mag je niet naar buiten? Krijg je geen loon, of moet je een grote schuld afwerken? Dat kan mensenhandel zijn. Je hebt recht op bescherming, ook zonder papieren.

        1. Gevaar nu: bel { -emergency-number }.
        2. Bel CoMensha: { -trafficking-line }. Of kijk op fairwork.nu. Zeg: "Ik denk dat ik slachtoffer ben. Ik heb geen papieren. Ik wil bedenktijd."
        3. Ga niet alleen naar het eerste gesprek met de politie of Arbeidsinspectie. Dat gesprek is nog geen aangifte. Je hoeft niet meteen te beslissen.
        4. Bewaar bewijs: uren, loon, berichten, foto's.

        Bedenktijd duurt hoogstens drie maanden. Je mag dan in Nederland blijven. Je kunt opvang, wat geld, zorg en een advocaat krijgen.

        Een plek of vergunning daarna is niet zeker. Stuur ons geen namen of adressen.
    .ask =
        Mijn baas heeft mijn paspoort en geeft het niet terug
        Wat is bedenktijd voor slachtoffers van mensenhandel?
        Ze dwingen mij om seks te hebben voor geld, hoe kom ik weg?
        Krijgt een slachtoffer van uitbuiting opvang als hij geen verblijf heeft?
        Mijn vriendin moet in een huis werken en mag nooit naar buiten, is dat strafbaar?
        Moet ik meteen aangifte doen van mensenhandel om bescherming te krijgen?
        paspoort afgepakt door baas
        gedwongen prostitutie
        schuld aan smokkelaar afbetalen
        opgesloten op mijn werk
        slachtoffer mensenhandel hulp
        me baas houd al mn geld en me pasport vast
        moet drugs brengen v iemnd anders slaan ze me
        kan nt weg van werk ze dreigen mt politie
        Ik slaap in de keuken van het restaurant en werk elke dag. Hij zegt dat ik eerst de reis moet terugbetalen.
        De mevrouw waar ik schoonmaak doet de deur op slot. Ik mag ook niet naar de dokter.
        Ze brachten me hierheen voor een baan in een hotel. Nu komen er elke nacht mannen.
        baas zeggen jij niet weg anders ik pak jouw familie
        ik werken zonder geld zes maand, chef heeft mijn paspoort
        man brengt mij naar klant, ik wil stop, hij slaan
        wat is CoMensha
        loverboy chanteert mij met filmpjes en ik moet met mannen mee
        moet ik stelen voor een bende, ze laten mij niet gaan

# Staande gehouden of aangehouden: rechten; geen advies om controle te ontlopen
police-stopped =
    .title = Politiecontrole
    .short = Blijf rustig, ren niet weg, geef geen valse naam. Zeg: "Ik wil een advocaat en een tolk." Daar heb je recht op. Wacht met antwoorden tot de advocaat er is. Teken niets wat je niet begrijpt.
    .text =
        Vanaf 14 jaar moet je een identiteitsbewijs tonen als de politie dat voor haar werk nodig heeft. Voor een verblijfscontrole zijn feiten nodig: alleen uiterlijk of taal is niet genoeg.

        1. Vraag: "Gaat het om een misdrijf of om mijn papieren?"
        2. Zeg: "Ik wil een advocaat. Ik wil een tolk."
        3. Zeg het als je ziek, zwanger, minderjarig of slachtoffer bent, kinderen thuis hebt of asiel wilt.
        4. Vraag alles op papier.

        Vasthouden om je papieren: hoogstens 6 uur. Middernacht tot 9 uur telt niet mee. Daarna soms nog hoogstens 48 uur. Verdacht van een misdrijf? Dan kan het langer; je mag zwijgen. Ze mogen vingerafdrukken nemen. Daarna: vrij of detentie.

        Bevel om te vertrekken of inreisverbod? Je hebt 4 weken voor beroep. Ga dezelfde week naar een advocaat.
    .ask =
        Mag de politie zomaar mijn ID vragen op straat?
        Hoe lang mogen ze mij vasthouden op het bureau?
        Wat moet ik zeggen als agenten mij staande houden?
        Heb ik recht op een advocaat als ik gearresteerd word?
        Mijn broer is net door de politie meegenomen, wat zijn zijn rechten?
        Moet ik mijn vingerafdrukken geven aan de vreemdelingenpolitie?
        politie wil mijn papieren zien
        opgepakt zonder ID
        rechten bij aanhouding
        controle in de trein
        agent vraagt legitimatie
        ksnt mee met politie wat mg ik zegge
        ze hebbn me aangehoudn, moet ik tekene?
        id controlle op station ik heb nks bij me
        Er staan twee agenten voor mij en ze willen een paspoort. Ik heb niets bij me.
        Ik kreeg een papier dat ik binnen een paar dagen weg moet. Daarna lieten ze me gaan.
        Ze stopten alleen mij, omdat ik er anders uitzie. De anderen mochten doorlopen.
        politie stop mij in straat, vragen kaart, wat ik zeg?
        ik zit in politie auto, ik moet praten of niet praten?
        politie pakken mijn man, hij heeft recht advocaat?
        mogen agenten in mijn telefoon kijken bij een controle
        ik ben 16 en zwartgereden, nu bellen ze de politie voor mijn identiteit
        mag ik zwijgen tijdens het verhoor

# Tip zonder naam, slachtofferhulp zonder politie, discriminatie
police-anonymous =
    .title = Zonder je naam
    .short = Tip over ernstig misdrijf: bel gratis { -anonymous-tip-line }, zonder je naam. Het is geen aangifte. Hulp als slachtoffer: { -victim-support-line }. Discriminatie: Discriminatie.nl. Spoed: bel { -emergency-number }.
    .text =
        Kies wat je wilt.

        1. Alleen iets melden: bel Meld Misdaad Anoniem, { -anonymous-tip-line }, gratis. Dit is geen politie. Ze zien je nummer niet. Vertel niets wat alleen van jou kan komen.
        2. Hulp voor jezelf: bel Slachtofferhulp, { -victim-support-line }. De hulp is gratis. Of vraag een organisatie om te bellen. Zeg: "Ik wil hulp. Ik wil nog geen aangifte doen."
        3. Discriminatie: meld het op Discriminatie.nl. Ook zonder papieren mag niemand je discrimineren. Je verhaal blijft vertrouwelijk. Ze doen niets zonder jouw toestemming.

        Een tip is geen aangifte. Meestal krijg jij er geen hulp of geld door. Niemand kan beloven dat de dader niet raadt wie belde. Aangifte zonder naam kan alleen bij bedreiging. Beschrijf het misdrijf niet in deze chat.
    .ask =
        Kan ik een misdaad melden zonder mijn naam te zeggen?
        Waar kan ik discriminatie melden als ik geen papieren heb?
        Is er slachtofferhulp als ik geen aangifte wil doen?
        Ziet Meld Misdaad Anoniem mijn telefoonnummer?
        Ik weet van drugs in onze straat maar wil niet dat iemand weet dat ik het zei
        Kan ik anoniem getuigen als de dader mij bedreigt?
        anoniem tip geven
        uitgescholden om mijn huidskleur
        praten na overval, geen politie
        Meld Misdaad Anoniem nummer
        geweigerd vanwege hoofddoek
        wil melde zonder nm, kan dat
        discrminatie op mn werk waar kn ik klage
        anoniem melden drugslab vn buren
        Ik weet wie de winkel heeft overvallen. Niemand mag horen dat het van mij komt.
        Sinds de overval schrik ik van elk geluid. Met agenten wil ik niets te maken hebben.
        Bij de deur van de club mag iedereen naar binnen. Alleen wij Afrikanen niet.
        ik wil zeggen over slechte man maar mijn naam niet schrijven
        mensen zeggen racist woord tegen mij, waar ik klagen
        ik weet wie heeft pistool, hoe vertellen geheim
        wat is het verschil tussen een tip en een aangifte
        de verhuurder zegt: geen buitenlanders. bij wie kan ik dat melden
        kost slachtofferhulp geld en vertellen ze het aan de politie
