# Geboorteaangifte: elk kind krijgt een akte; wie mag aangeven verschilt in de praktijk
birth-register =
    .title = Je baby aangeven
    .short = Elk kind dat hier geboren is, heeft recht op een geboorteakte. Gratis, binnen drie dagen, bij de gemeente waar het kind geboren is. Ga met een helper. Te laat? Doe het toch. Geef alleen echte gegevens.
    .text =
        De gemeente mag een geboorteakte niet weigeren omdat jij geen verblijfsvergunning hebt. Je hebt drie dagen na de geboorte, waarvan minstens twee werkdagen.

        1. Vraag de verloskundige op tijd wie de baby kan aangeven. In sommige gemeenten moet die persoon papieren hebben. Dan kan iemand met papieren die bij de geboorte was.
        2. Laat een organisatie of advocaat de afspraak maken.
        3. Vraag de verklaring van de dokter of verloskundige.
        4. Zeg: "Ik wil aangifte doen van de geboorte van mijn kind."
        5. Weggestuurd? Vraag de reden op papier. Zeg: "Vraag het aan de officier van justitie." Bel dezelfde dag een advocaat.

        Te laat? Een boete kan, maar het kind moet een akte krijgen. De aangifte is voor je kind. Voor jou is er geen garantie: neem een helper mee.
    .ask =
        Hoe schrijf ik mijn baby in bij de gemeente?
        Binnen hoeveel dagen moet ik de geboorte aangeven?
        Is het gevaarlijk om als moeder zonder verblijf naar het gemeentehuis te gaan voor de baby?
        Mijn vrouw is in een andere stad bevallen, waar geven we het kind aan?
        Mag de verloskundige de geboorte voor mij aangeven?
        Mijn kind is al drie jaar en staat nergens ingeschreven, kan het nog?
        geboorteaangifte doen
        baby nog niet aangegeven
        te laat met aangifte kind
        geboorteakte krijgen
        kost geboorteaangifte geld
        bby geboren wnr naar gemeente
        gemeente wil mn babyy niet inschrijve
        hoe lng heb ik om kindje aan te gevn
        Vrijdagnacht is onze dochter geboren. Het stadhuis is nu dicht en ik ben bang dat we te laat zijn.
        De ambtenaar stuurde ons weg zonder uitleg. Onze zoon heeft nog steeds geen akte.
        Ik lig nog in het ziekenhuis met mijn pasgeboren kind. Ik durf niet naar het loket.
        mijn baby twee dag oud, waar ik moet schrijven naam?
        ik niet gaan gemeente, bang politie, wie kan doen voor mij baby?
        kind geboren thuis, niet geregistreerd, wat moet doen
        krijg ik een boete als ik de geboorte vergeten ben te melden
        kan een vriend die bij de bevalling was naar de burgerlijke stand gaan
        ons kind bestaat op papier niet

# Welke papieren bij de geboorteaangifte; geen papieren is geen reden om niet te gaan
birth-documents =
    .title = Papieren bij geboorte
    .short = Neem alles mee wat je hebt, ook als het verlopen is, en de verklaring van de verloskundige. Geen papieren? Ga toch, met een helper: je kind moet een akte krijgen. Asielzaak? Vraag je advocaat voor je de ambassade belt.
    .text =
        Meestal vraagt de gemeente een identiteitsbewijs van de moeder en van wie aangifte doet. Vaak ook de verklaring van de dokter of verloskundige, en de akte van erkenning als die er is.

        Voor de ouders op de akte ook: een gelegaliseerde (officieel gecontroleerde) geboorteakte en een bewijs van huwelijk of ongehuwd zijn. De lijst verschilt per gemeente.

        1. Verzamel alles: oude paspoorten, alle brieven van de IND.
        2. Vraag familie om hulp. Vraag eerst wat legaliseren en vertalen kost.
        3. Laat een organisatie vragen wat de gemeente aanneemt.
        4. Controleer je naam op de verklaring.
        5. Niets? Zeg: "Wilt u dit aan de officier van justitie vragen?"

        De moeder komt meestal op de akte. Voor de vader is dat moeilijker. Fout op de akte? Ga naar een advocaat.
    .ask =
        Welke papieren moet ik meenemen om mijn baby aan te geven?
        Ik heb geen paspoort, komt mijn naam dan wel op de akte van mijn kind?
        Moet mijn trouwakte gelegaliseerd zijn voor de geboorteaangifte?
        Hoe kom ik aan mijn eigen geboorteakte uit mijn land, voor mijn baby?
        Mijn vrouw heeft alleen een kopie van haar paspoort, is dat genoeg bij de burgerlijke stand?
        Wat is een apostille en heb ik die nodig voor de baby?
        documenten voor geboorteakte
        verlopen paspoort baby aangeven
        verklaring van ongehuwd zijn
        naam fout op akte
        vertaling geboortebewijs
        wlke papiren nodig voor baby gemeente
        heb gn paspoort vr aangifte v mijn kind
        moet trouwackte vertaald zijn vr baby
        Bij het loket vroegen ze mijn geboortebewijs. Dat is in de oorlog verbrand.
        Mijn tas met alle documenten is in zee verdwenen. Volgende maand komt de baby.
        Op de akte van mijn dochter staat mijn achternaam verkeerd. Wie verandert dat?
        ik geen identiteit kaart, hoe bewijzen ik ben mama
        welke brief van ziekenhuis nodig voor gemeente baby
        mijn moeder stuurt foto van mijn oude akte, is goed voor baby?
        mag ik mijn ambassade bellen om een paspoort voor de aangifte, ik vroeg asiel
        volstaat een pasje van de IND als bewijs wie ik ben bij de aangifte
        hoeveel kost een beëdigde vertaler voor onze aktes

# Erkenning: juridisch ouder worden, achternaam, gezag; eerst advies
birth-recognition =
    .title = Erkenning en naam
    .short = Niet getrouwd? Dan word je juridisch ouder door erkenning: gratis bij elke gemeente, ook voor de geboorte, met de moeder. Zonder papieren kan men weigeren. Grote gevolgen: vraag eerst een advocaat.
    .text =
        Is een man met de moeder getrouwd bij de geboorte? Dan is hij vanzelf vader. Anders moet de vader of tweede moeder het kind erkennen. De moeder moet instemmen tot het kind 16 is. Vanaf 12 jaar stemt het kind in.

        1. Vraag de gemeente welke papieren nodig zijn. Een helper mag bellen.
        2. Ga samen, liefst voor de geboorte. Neem je identiteitsbewijs mee.
        3. Zeg: "Ik wil dit kind erkennen." Kies ook de achternaam.
        4. Weigert de gemeente (vraag dat op papier) of de vader? Ga naar een advocaat. De rechter kan beslissen; DNA kan helpen.

        Wie sinds 2023 erkent, krijgt meestal samen met de moeder het gezag. Naamregels hangen af van de nationaliteit. Erkenning zelf geeft geen verblijfsvergunning. Twijfel of geweld? Vraag eerst een advocaat of verloskundige.
    .ask =
        Hoe kan ik als vader mijn kind erkennen?
        Wij zijn niet getrouwd, welke achternaam krijgt ons kind?
        Kan mijn vriendin, de andere moeder, ook ouder worden van de baby?
        De vader wil het kind niet erkennen, wat kan ik doen?
        Krijgt mijn vriend gezag als hij onze zoon erkent?
        Moet de moeder toestemming geven voor erkenning?
        kind erkennen zonder paspoort
        erkenning voor geboorte
        achternaam van de vader
        gezamenlijk gezag
        vaderschap via de rechter
        hoe moet k mijn kindje erkenne
        wlke achternm krygt bby als we niet getrouwt zijn
        gemeente weigrt erkening door vader
        Mijn vriend is de papa maar hij staat nergens. We zijn nooit getrouwd.
        Hij zegt nu dat het kind niet van hem is. Ik wil dat een test dat laat zien.
        Mijn ex wil mijn kind op zijn naam zetten. Ik vertrouw hem niet.
        ik papa maar niet getrouwd, hoe ik word echte papa voor wet
        baby naam van mij of naam van vader, wie kiezen?
        mijn man andere vrouw in land, kan hij erkennen baby hier
        kan erkenning ook bij een notaris
        mijn dochter is dertien, moet zij ja zeggen als haar vader haar erkent
        heb ik evenveel te zeggen over mijn zoon als zijn moeder

# Nationaliteit en staatloosheid van het kind: eerst een advocaat
birth-nationality =
    .title = Nationaliteit kind
    .short = Hier geboren is niet meteen Nederlands. Wel als de moeder of de wettelijke vader Nederlander is bij de geboorte. Ga met de geboorteakte naar een advocaat voor je iets aanvraagt. Niets is zeker.
    .text =
        Is de moeder of de wettelijke vader Nederlands bij de geboorte? Dan is het kind ook Nederlands. Erkent een Nederlandse man het kind later, voor het zeven is? Dan ook. Vanaf zeven jaar is DNA-bewijs nodig, binnen een jaar.

        Anders telt de wet van jullie land. Soms heeft een kind dan geen land: het is staatloos.

        1. Zorg eerst voor de geboorteakte.
        2. Schrijf op: nationaliteit van beide ouders, getrouwd of erkend, wanneer.
        3. Vraag een advocaat: "Welke nationaliteit heeft mijn kind?"
        4. Nederlands kind? Vraag de advocaat naar Chavez (verblijf bij je kind).
        5. Staatloos? De rechtbank in Den Haag kan dat vaststellen, ook zonder verblijf. Dat geeft geen vergunning. Vraag ook naar de optie.

        Asiel gevraagd? Bel geen ambassade zonder je advocaat. Bijna 18 of 21? Ga snel.
    .ask =
        Wordt mijn kind Nederlander omdat het hier geboren is?
        Welke nationaliteit krijgt mijn baby als wij allebei Eritrees zijn?
        De vader is Nederlander, heeft mijn dochter nu recht op een Nederlands paspoort?
        Hoe vraag ik aan dat mijn zoon staatloos is?
        Mijn kind heeft een Nederlandse papa, kan ik daardoor bij de IND verblijf vragen?
        Wat betekent nationaliteit onbekend bij mijn kind?
        staatloos kind
        Nederlands paspoort voor baby
        Chavez verblijf bij kind
        optie Nederlanderschap kind
        Palestijns kind zonder land
        is mn kind nederlnder als papa nl is
        babby geboren in adam, krijgt hij nl paspoort
        me zoon is staatlos wat nu
        In mijn land geven alleen vaders hun nationaliteit door. Zijn vader is onbekend.
        Mijn dochter is hier geboren en nu zeventien. Geen enkel land zegt dat ze van hen is.
        Haar vader heeft een Nederlands paspoort maar wij zijn uit elkaar. Ik zorg elke dag alleen voor haar.
        mijn kind welke land hoort? ik Sudan, papa Syrie
        papa is Nederlander, hij later schrijven kind, kind krijgt paspoort?
        mijn baby geen land, hoe maken
        DNA-bewijs nodig voor Nederlandse nationaliteit, mijn zoon is acht
        geldt de rechtbank in Den Haag voor staatloosheid ook voor mijn kind
        moet ik mijn kind bij het consulaat van mijn land inschrijven als burger
