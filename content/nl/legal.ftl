# Thema: juridische hulp en de toekomst. Elke tekst eindigt met: een advocaat moet naar jouw eigen zaak kijken.
# De wet verandert (Europees pact juni 2026, wetsvoorstel over verblijf): zeg wat je wie kunt vragen, beloof niets.

# Advocaat en gratis advies
legal-help =
    .title = Juridisch advies
    .short = Er is gratis advies, ook zonder papieren. Ga met je brieven naar een hulporganisatie in de buurt of bel het Juridisch Loket: { -legal-desk-line }. Een advocaat houdt geheim wat je zegt. Wacht niet.
    .text =
        Je hebt recht op juridische hulp, ook zonder vergunning. Kun je niet betalen? De advocaat kan vragen of de Raad voor Rechtsbijstand het grootste deel betaalt. Een advocaat heeft geheimhouding.

        1. Brief met een datum? Ga deze week, met de envelop. Soms heb je maar een week, soms minder.
        2. Over verblijf: een spreekuur, zoals ASKV (Amsterdam), STIL (Utrecht), INLIA (Groningen) of ROS (Rotterdam). Andere stad? Vraag mij.
        3. Had je al een advocaat? Bel die eerst. Vraag je dossier.
        4. Loon, huur, familie: Juridisch Loket. Zegt iemand nee? "Ik heb recht op juridische hulp."
        5. Vraag: "Wat kost het? Wat kan misgaan? Tot wanneer kan het? Veranderen nieuwe wetten iets?"

        Betaal niemand die papieren belooft maar geen advocaat is.

        Een advocaat moet naar jouw eigen zaak kijken.
    .ask =
        waar vind ik een gratis advocaat
        hoe kom ik aan een goede vreemdelingenadvocaat
        wat kost een advocaat als ik geen inkomen heb
        kan ik naar het juridisch loket zonder verblijfsvergunning
        vertelt een advocaat door wat ik zeg
        wie kan een brief van de rechtbank met mij lezen
        advocaat nodig
        juridisch spreekuur Utrecht
        pro deo advocaat
        eigen bijdrage rechtsbijstand
        bezwaar termijn advies
        waar is gratis advokaat voor mensn zonder papiern
        jurdisch loket nummer
        me advocaat neemt niet op wat nu
        Er kwam een brief met een uiterste datum. Ik begrijp de woorden niet.
        Een man vraagt tweeduizend euro en zegt dat hij alles regelt. Hij heeft geen kantoor.
        Mijn oude advocaat is gestopt. Al mijn stukken liggen nog bij hem.
        Ik wil iemand die de wet kent en aan mijn kant staat. Geld heb ik niet.
        ik zoek iemand die kent wet, hulp mijn dossier
        hoe kan spreken met advocaat zonder betalen
        juridisch hulp waar, ik woon in Groningen
        ASKV of STIL, wie helpt mij met recht

# Mogelijke wegen naar verblijf
legal-residence =
    .title = Toekomst in Nederland
    .short = Misschien is er een weg om te blijven. Alleen een advocaat kan dat zeggen. Bereid het samen voor, nog voor je naar de IND of Ter Apel gaat. De regels zijn nieuw sinds juni 2026: vraag wat voor jou geldt.
    .text =
        Misschien is er een weg: opnieuw asiel met nieuwe feiten, uitstel van vertrek door ziekte (artikel 64, tijdelijk), buitenschuld (zelden), een Nederlands kind dat van jou afhangt, gezin hier, slachtoffer van geweld of uitbuiting. Staatloos verklaard? Dat geeft geen verblijf, misschien een identiteitspapier.

        1. Schrijf op wat er veranderde. Niet in deze chat.
        2. Verzamel bewijs: papieren van IND en rechtbank, brieven van artsen, geboorteaktes.
        3. Praat met een organisatie of advocaat voordat je naar de IND gaat.
        4. Vraag: "Welke weg past? Wat kost het? Heb ik intussen opvang? En na een nee?"

        Let op: door een aanvraag kent de overheid je. Een nee kan een bevel tot vertrek brengen. Vraag naar Europese regels en het wetsvoorstel over verblijf zonder papieren.

        Een advocaat moet naar jouw eigen zaak kijken.
    .ask =
        kan ik na een afwijzing nog een verblijfsvergunning krijgen
        hoe doe ik een tweede asielaanvraag
        wat is artikel 64 en geldt dat voor mij
        mijn kind is Nederlands, mag ik daarom blijven
        ik ben staatloos, hoe krijg ik een papier dat dit bewijst
        mijn land geeft geen paspoort en ik kan niet terug, wat nu
        HASA Ter Apel
        buitenschuldvergunning
        uitstel vertrek medisch
        verblijf bij partner
        kinderpardon nog mogelijk
        opniew asiel aanvragen nieuwe bewijzn
        verblijfsvergning zonder paspoort kn dat
        hoe krijg ik leg status na 10 jr
        Ik ben hier al twaalf jaar. Twee keer zei de IND nee, maar nu is er oorlog waar ik vandaan kom.
        De ambassade zegt dat ze mij niet kennen. Ik heb alles geprobeerd om een reispapier te krijgen.
        Ik krijg nierdialyse in het ziekenhuis. In mijn land bestaat die behandeling niet voor mij.
        Mijn dochtertje heeft het paspoort van haar Nederlandse vader. Ik zorg elke dag voor haar.
        ik wil papier krijgen, nieuwe bewijs van mijn land
        hoe kan ik legaal worden in Nederland
        asiel nog een keer, kan of niet, eerste is negatief
        getrouwd met vrouw met status, mag ik blijven

# Terug naar het eigen land of door naar een ander land
legal-return =
    .title = Teruggaan of doorreizen
    .short = Teruggaan is jouw keuze. IOM helpt ook mensen zonder papieren; praten is gratis: { -iom-line }. Vraag eerst een advocaat: is het veilig, stopt mijn procedure, krijg ik een inreisverbod? Teken voor die tijd niets.
    .text =
        IOM, een internationale organisatie, geeft advies, regelt en betaalt de reis en helpt met een reisdocument. DT&V is van de overheid en regelt ook gedwongen vertrek.

        1. Praat eerst met een advocaat: is het veilig? Verlies ik een procedure? Krijg ik een inreisverbod? Ook met IOM kan dat.
        2. Bel IOM (veel talen): { -iom-line }. Zeg: "Ik heb nog niets besloten."
        3. Vraag naar geld, zorg en hulp na aankomst. Paspoort verlopen? Neem het mee. Voor sommige landen kan IOM niet helpen.
        4. Vraag tot wanneer je nee kunt zeggen. Na je handtekening bij vertrek stoppen je procedures.
        5. Neem een kopie mee van medische papieren, schoolpapieren en geboorteaktes.

        Een ander land? Alleen als je daar zeker mag blijven.

        Een advocaat moet naar jouw eigen zaak kijken.
    .ask =
        wie betaalt mijn ticket als ik vrijwillig terug wil
        hoe maak ik een afspraak met IOM
        krijg ik een inreisverbod als ik met IOM vertrek
        kan ik naar Canada in plaats van naar mijn eigen land
        is er geld om daar een winkeltje te beginnen
        mijn paspoort is verlopen, kan ik toch naar huis vliegen
        vrijwillige terugkeer
        IOM spreekuur
        terug naar Marokko
        herintegratie steun
        laissez-passer ambassade
        ik wil trug nr mijn land wie helpt
        ticket nr huis betaln geen geld
        iom numer bellen terugker
        Mijn moeder is oud en ziek. Ik wil bij haar zijn, maar ik kan de reis niet betalen.
        Ik ben moe van wachten. Misschien is thuis beginnen beter voor de kinderen.
        DT&V praat steeds over vertrek. Ik wil liever zelf kiezen wanneer ik ga.
        ik wil naar mijn land gaan, wie geeft vliegtuig
        mijn man wil terug Ghana, hoe moet
        als ik ga met IOM, kan later weer komen Europa?
        Na tien jaar wil ik naar Brazilië verhuizen. Mijn kinderen hebben schoolpapieren nodig voor daar.
        training of cursus voor vertrek naar huis

# Vastzitten in vreemdelingenbewaring
legal-detention =
    .title = Als iemand vastzit
    .short = Vastgezet? Vraag meteen je advocaat en zeg dat je in beroep wilt. Vertel over ziekte en medicijnen. Hulp bij klachten: Meldpunt { -detention-complaints-line }, van binnen gratis { -detention-complaints-line-free }.
    .text =
        Vreemdelingenbewaring is geen straf. Het mag alleen als niets lichters werkt; een rechter controleert dat. Je hebt recht op een advocaat, zorg, bezoek, bellen en buitenlucht.

        1. Zeg: "Ik wil mijn advocaat spreken. Ik wil in beroep. Ik wil een tolk."
        2. Vertel de advocaat en de medische dienst over ziekte, medicijnen, zwangerschap, kinderen buiten of gedachten aan de dood.
        3. Bewaar papieren, noteer data.
        4. Klacht? Vraag meteen het formulier. Het Meldpunt Vreemdelingendetentie helpt.
        5. Zit een vriend vast? Geef naam en V-nummer aan de advocaat of het Meldpunt, niet in deze chat. Vraag naar bezoek.
        6. Weer buiten? Vraag een vrijlatingspapier. Ga naar je advocaat, een dokter en een hulporganisatie.

        Vraag hoe lang het kan duren. Regels kunnen veranderen.

        Een advocaat moet naar jouw eigen zaak kijken.
    .ask =
        wat zijn mijn rechten in vreemdelingendetentie
        hoe lang mogen ze mij in bewaring houden
        mijn vriend is gisteren vastgezet in Rotterdam, wat kan ik doen
        hoe dien ik een klacht in over de isoleercel
        mag ik bellen en bezoek krijgen in het detentiecentrum
        ik ben vrijgelaten uit Zeist, waar moet ik nu heen
        detentiecentrum Schiphol
        bewaring beroep rechter
        bezoek detentie
        klacht directeur
        advocaat in bewaring
        detentie centrm roterdam wie belt
        me broer zit vast vreemdlingen bewaring
        hoelang max vast zndr papieren
        Ze hebben mijn neef meegenomen na het gesprek bij DT&V. Hij neemt elke dag insuline.
        Ik zit in een cel met een raam dat niet opengaat. Ik heb niemand iets gedaan.
        Ik kwam vandaag naar buiten met een plastic zak. Ik heb geen bed en geen papier over mijn vrijlating.
        De bewaker heeft mij in de strafcel gezet. Ik wil dat iemand dit hoort.
        mijn man in gesloten centrum, hoe bezoek
        zij houden mij vast voor vliegtuig, ik wil advocaat
        schadevergoeding onterecht vastgezeten bewaring
        vrouw met kind in gesloten gezinsvoorziening, wat is recht

# Werk, loon, ongeluk, boete
legal-work =
    .title = Werk en loon
    .short = Zonder vergunning mag je niet werken. Heb je wel gewerkt? Dan heb je recht op je loon. Schrijf dagen, uren en je baas op. Bel FairWork: { -fairwork-line }. Ongeluk op het werk? Eerst een dokter of { -emergency-number }.
    .text =
        Zonder vergunning mag je niet werken, ook niet als vrijwilliger. Toch gewerkt? Dan heb je, ook zonder contract, recht op minstens minimumloon, vakantiegeld, vrije dagen en loon bij ziekte.

        1. Ongeluk? Eerst { -emergency-number } of een dokter. Zeg dat het op het werk was.
        2. Schrijf dagen, uren, loon en baas op. Bewaar berichten ook buiten je telefoon.
        3. Bel, nog voor de Arbeidsinspectie (overheid), FairWork: { -fairwork-line }, een vakbond of Juridisch Loket.
        4. Vraag of zij je baas schrijven. Boetes van je baas hoef je niet te betalen.
        5. Dreigt je baas of houdt hij je paspoort? Dat kan uitbuiting zijn.

        De boete voor verboden werk is voor de baas. Bij een controle of klacht kan de vreemdelingenpolitie komen.

        Een advocaat moet naar jouw eigen zaak kijken.
    .ask =
        mijn baas betaalt mijn loon niet, wat kan ik doen
        mag ik werken zonder verblijfsvergunning
        krijg ik een boete als de inspectie mij op het werk vindt
        ik ben van de steiger gevallen, wie betaalt de schade
        heb ik recht op vakantiegeld als schoonmaakster in een huis
        hoe bewijs ik mijn uren zonder contract
        loon niet betaald
        zwart werken boete
        minimumloon zonder papieren
        ongeluk op werk
        fairwork bellen
        bazz wil niet betaaln 3 wkn gewerkt
        mag je werkn zndr papiern
        ziek gewordn, krijg ik dan loon
        Twee maanden heb ik borden gewassen in een restaurant. Nu zegt hij dat hij mij niet kent.
        Ik sneed mijn hand aan de machine in de kas. De ploegbaas bracht mij naar huis, niet naar een dokter.
        De eigenaar houdt elke week geld in voor verwarming en fouten. Ik houd bijna niets over.
        Ik pas op kinderen bij een familie, zes dagen per week. Vrij krijg ik nooit.
        ik werk bouw, chef geen geld geven
        waar klagen over baas, ik geen contract
        controle op markt, ik werk daar, wat gebeurt
        vakbond helpt mij met salaris of niet

# Dublin
legal-dublin =
    .title = Dublin
    .short = Staan je vingerafdrukken in een ander land? Vraag je advocaat: welk land, sinds wanneer, tot wanneer? Sinds juni 2026 zijn er nieuwe Europese regels; data van vrienden kunnen fout zijn. Wacht niet.
    .text =
        Dublin betekent: één land in Europa behandelt je asielaanvraag. Dat kan een ander land zijn, door vingerafdrukken, een visum, een eerdere aanvraag of je reis.

        1. Er komt een gesprek. Vertel waarom Nederland je zaak moet doen: familie hier, ziekte, slechte behandeling daar.
        2. Verzamel daarvan bewijs.
        3. Een nee? Bel meteen de advocaat voor beroep; de tijd is heel kort. Vraag of je hier mag wachten.
        4. Vraag: "Welk land? Sinds wanneer is het akkoord? Tot wanneer kan ik worden overgedragen? Sta ik als verdwenen in het systeem?"
        5. Tijd voorbij? Laat de advocaat dat nakijken voordat je naar Ter Apel gaat.

        Sinds juni 2026 gelden nieuwe Europese regels. Vraag welke voor jou gelden. Verdwijnen heeft zware gevolgen.

        Een advocaat moet naar jouw eigen zaak kijken.
    .ask =
        mijn vingerafdrukken zijn in Italië genomen, mag ik hier asiel vragen
        wat is een dublinclaim
        wanneer vervalt mijn dublin
        kunnen ze mij terugsturen naar Duitsland
        hoe ga ik in beroep tegen de overdracht
        mijn zus woont hier, kan Nederland daarom mijn asiel doen
        vingers in Kroatië
        dublin 18 maanden
        overdracht naar Spanje
        eurodac hit
        dublin nieuwe regels 2026
        dublinn claim voorbij nr ter apel
        vingrafdrukken bulgarije wat nu
        moet ik trug nr frankrijk dublin
        In Griekenland hebben ze mij geslagen in het kamp. Nu zegt de IND dat ik daarheen moet.
        Ik kreeg een brief met een vluchtdatum naar Zweden. Daar heb ik jaren geleden asiel gevraagd.
        Ik had een Frans visum in mijn paspoort. Ik ben nooit in Frankrijk geweest.
        Een vriend zegt dat ik vrij ben na anderhalf jaar. Klopt dat nog met het nieuwe pact?
        ik vinger in Malta, nu Nederland, wat gaat gebeuren
        welke land is voor mijn asiel, ik niet begrijp
        zij sturen mij Polen, ik ziek, kan stop?
        geregistreerd als MOB, hoe weet ik dat
