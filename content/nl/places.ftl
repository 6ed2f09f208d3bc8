# Plekken: voor wie ze zijn (.for, hooguit 90 tekens) en hoe je binnenkomt (.entry, hooguit 110).
# Daaronder de namen van de steden, zoals deze taal ze zegt. Adres, nummer en tijden staan in content/places/<id>.toml.

place-aandachtscentrum-den-haag =
    .for = Voor iedereen in Den Haag: koffie of thee, een gesprek of een rustige plek.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-aanmeldloket-utrecht =
    .for = Voor mensen zonder papieren in Utrecht die opvang zoeken.
    .entry = Loop binnen als het open is. Na een gesprek beslissen zij. Er is een wachtlijst.

place-aco-amsterdam =
    .for = Voor mensen zonder papieren die 24-uursopvang van Amsterdam willen vragen.
    .entry = Inloop zonder afspraak. Er is een wachtlijst. Ben je ziek? Neem medische papieren mee.

place-alarmnummer-112 =
    .for = Voor iedereen in levensgevaar, ook zonder papieren: ambulance, politie, brandweer.
    .entry = Bel meteen. Het is gratis, dag en nacht.

place-alles-oke =
    .for = Voor jongeren van 18 tot en met 24 jaar die willen praten.
    .entry = Bellen is gratis. Je hoeft je naam niet te zeggen.

place-amsterdam-city-rights =
    .for = Voor mensen zonder papieren in Amsterdam, ook een jongerenavond en een lhbti-groep.
    .entry = Kijk eerst op de website. De tijden kennen we niet.

place-apotheek-vrolijk-den-haag =
    .for = Voor mensen zonder papieren in Den Haag met een recept.
    .entry = Neem je recept van de huisarts mee. Een afspraak is niet nodig.

place-arbeidsinspectie =
    .for = Om uitbuiting en gevaarlijk werk te melden. Let op: zij controleren ook vergunningen.
    .entry = Praat eerst met FairWork. Bellen naar de inspectie is gratis.

place-askv-amsterdam =
    .for = Voor afgewezen asielzoekers en anderen zonder papieren in Amsterdam: recht en hulp.
    .entry = Stuur eerst een e-mail. Adres en tijden zijn niet zeker.

place-askv-moo-amsterdam =
    .for = Voor mensen zonder papieren in Amsterdam met ernstige psychische problemen.
    .entry = De weg loopt via ASKV of de gemeente. Vraag het daar eerst.

place-basicrights =
    .for = Om zelf te lezen over je rechten zonder papieren, per stad.
    .entry = Dit is een website, geen kantoor. In het Nederlands, Engels en Frans.

place-benu-apotheek-de-wasserij-den-haag =
    .for = Voor mensen zonder papieren in Den Haag met een recept.
    .entry = Neem je recept van de huisarts mee. Een afspraak is niet nodig.

place-benu-apotheek-laakkwartier-den-haag =
    .for = Voor mensen zonder papieren in Den Haag met een recept.
    .entry = Neem je recept van de huisarts mee. Een afspraak is niet nodig.

place-benu-apotheek-wateringse-veld-den-haag =
    .for = Voor mensen zonder papieren in Den Haag met een recept.
    .entry = Neem je recept van de huisarts mee. Een afspraak is niet nodig.

place-bij-betje-den-haag =
    .for = Voor mensen in Den Haag die kleren nodig hebben.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-boost-amsterdam =
    .for = Voor vluchtelingen in Amsterdam: ontmoeten en leren.
    .entry = We kennen geen adres of nummer. Vraag het aan een andere organisatie in de stad.

place-bridge-to-better =
    .for = Voor wie terug wil en een klein bedrijf of opleiding wil voorbereiden.
    .entry = Kijk eerst op de website. Adres en tijden kennen we niet.

place-centrum-seksueel-geweld =
    .for = Voor iedereen na een verkrachting of aanranding. Je hoeft niet naar de politie.
    .entry = Bellen is gratis. Je hoeft je naam niet te zeggen.

place-comensha =
    .for = Voor slachtoffers van mensenhandel en wie hen helpt.
    .entry = Je belt. Je hoeft nergens heen.

place-cool-leiden =
    .for = Voor mensen zonder papieren die in Leiden wonen.
    .entry = De weg loopt via De Bakkerij in Leiden. Vraag het daar eerst.

place-de-bakkerij-leiden =
    .for = Voor mensen in nood in Leiden, ook zonder papieren: hulp, eten, advies.
    .entry = Bel eerst. De tijden zijn niet zeker.

place-de-wonne-almelo =
    .for = Voor mensen in moeilijkheden die een tijdelijk huis in een woongroep zoeken.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-de-wonne-enschede =
    .for = Voor mensen in moeilijkheden die een tijdelijk huis zoeken. Geen verslaving.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-diaconaal-platform-leeuwarden =
    .for = Voor mensen in nood in Leeuwarden. Kerken werken hier samen.
    .entry = Er is geen loket. Vraag hulp via de website.

place-dokters-van-de-wereld-helpdesk =
    .for = Voor mensen zonder papieren of verzekering die een dokter zoeken of een rekening kregen.
    .entry = Bel en spreek een bericht in met je nummer. Zij bellen terug.

place-dokters-van-de-wereld-medische-post-amsterdam =
    .for = Voor mensen zonder papieren in Amsterdam die geen huisarts hebben.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-dokters-van-de-wereld-srg =
    .for = Voor vragen over anticonceptie, zwangerschap, abortus of seksueel geweld.
    .entry = Stuur een bericht met WhatsApp. Je hoeft nergens heen.

place-dokters-van-de-wereld-srg-spreekuur-den-haag =
    .for = Voor vragen over anticonceptie en seksuele gezondheid in Den Haag.
    .entry = Maak eerst een afspraak met WhatsApp, in je eigen taal. Geen geld is geen probleem.

place-dokters-van-de-wereld-zorgbus =
    .for = Voor mensen zonder papieren die zich ziek voelen, in Amsterdam en Den Haag.
    .entry = De bus rijdt rond: kijk op de website waar hij staat. Geen afspraak nodig.

place-dtv =
    .for = Overheid, voor terugkeer. Let op: zij werkt ook aan gedwongen vertrek.
    .entry = Praat eerst met IOM of met een advocaat.

place-fabel-van-de-illegaal-leiden =
    .for = Voor mensen zonder papieren rond Leiden, ook als je nooit asiel hebt gevraagd.
    .entry = Inloop zonder afspraak. Bel eerst om het adres te vragen.

place-fairwork =
    .for = Voor werkers, ook zonder papieren, die worden uitgebuit, bedreigd of niet betaald.
    .entry = Alleen met afspraak. Bel of mail eerst.

place-fier-chat =
    .for = Voor wie anoniem wil praten over geweld, dwang of uitbuiting.
    .entry = Je schrijft in de chat op de website. Je naam is niet nodig.

place-gaarkeuken-rotterdam =
    .for = Voor wie in Rotterdam een warme maaltijd en gezelschap zoekt.
    .entry = Meld je eerst aan op de website.

place-ggd-amsterdam-seksuele-gezondheid =
    .for = Voor iedereen in Amsterdam: vragen over seks, soa, anticonceptie of seksueel geweld.
    .entry = Maak een afspraak. Gratis; identiteitsbewijs, BSN of verzekering is niet nodig.

place-gil-leiden =
    .for = Voor mensen zonder papieren rond Leiden die een dokter, tandarts of medicijn zoeken.
    .entry = Ga eerst naar De Fabel van de Illegaal of De Bakkerij in Leiden.

place-goedwerk-foundation =
    .for = Voor wie denkt aan vrijwillige terugkeer. Let op: er is kritiek in de krant op dit werk.
    .entry = We weten niet of zij nog werken. Vraag het eerst aan IOM of een advocaat.

place-haagse-soepbus =
    .for = Voor iedereen in Den Haag die soep en een warme drank nodig heeft.
    .entry = Kom gewoon naar de bus. Een afspraak is niet nodig.

place-hadoks-den-haag =
    .for = Voor wie in de regio Den Haag erg ziek is in de avond, de nacht of het weekend.
    .entry = Bel altijd eerst. Ga er niet heen zonder te bellen.

place-helpdesk-onverzekerbare-vreemdelingen =
    .for = Voor vragen over het betalen van zorg zonder verzekering, ook van zorgverleners.
    .entry = Je belt. Je hoeft nergens heen.

place-hri-amsterdam =
    .for = Voor mensen zonder papieren in Amsterdam. Wat zij precies doen, weten we niet.
    .entry = We kennen geen adres of nummer. Vraag het aan een andere organisatie in de stad.

place-huisartsenpost-amsterdam =
    .for = Voor wie in Amsterdam erg ziek is in de avond, de nacht of het weekend.
    .entry = Bel altijd eerst. Ga er niet heen zonder te bellen.

place-hvo-querido =
    .for = Voor daklozen in Amsterdam, ook in de opvang voor mensen zonder papieren.
    .entry = De weg loopt via het ACO in Amsterdam. Ga daar eerst heen.

place-hvo-querido-acm =
    .for = Voor slachtoffers van mensenhandel in Amsterdam en delen van Noord-Holland.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-inlia-groningen =
    .for = Voor asielzoekers in nood en mensen zonder papieren in het noorden van het land.
    .entry = Kijk eerst op de website. Adres en tijden kennen we niet.

place-iom-nederland =
    .for = Voor wie zelf terug wil naar het eigen land. Je kunt je aanvraag weer intrekken.
    .entry = Je belt. Je hoeft nergens heen.

place-jeugdfonds-sport-en-cultuur =
    .for = Voor kinderen uit gezinnen met weinig geld die willen sporten, muziek of dans doen.
    .entry = Ouders kunnen niet zelf aanvragen. De leraar, huisarts of een helper doet het.

place-juridisch-loket =
    .for = Voor gratis eerste juridisch advies als je weinig geld hebt.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-kinderrechtenhelpdesk =
    .for = Voor kinderen, ouders en helpers met vragen over kinderrechten, ook zonder papieren.
    .entry = Je belt. Je hoeft nergens heen.

place-kindertelefoon =
    .for = Voor kinderen en jongeren van 8 tot 18 jaar, over alles.
    .entry = Bellen is gratis. Je hoeft je naam niet te zeggen.

place-kruispost-amsterdam =
    .for = Voor mensen in Amsterdam zonder papieren of verzekering die een dokter nodig hebben.
    .entry = Zonder afspraak: je krijgt een nummer. Wachten kan lang duren. Niet bij spoed.

place-lampion =
    .for = Voor hulpverleners en zorgverleners, niet voor patienten zelf.
    .entry = Je helper kan er een vraag stellen per e-mail.

place-leger-des-heils =
    .for = Voor daklozen. Wat er zonder papieren kan, verschilt per stad.
    .entry = Zoek op de website de plek bij jou in de buurt en bel die eerst.

place-leger-des-heils-hier-en-nu-den-haag =
    .for = Voor daklozen in Den Haag: koffie, eten, douche, wassen, kleren, advies.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-meld-misdaad-anoniem =
    .for = Voor wie iets weet van een zwaar misdrijf en zijn naam niet wil geven.
    .entry = Bellen is gratis. Je hoeft je naam niet te zeggen.

place-meldpunt-vreemdelingendetentie =
    .for = Voor mensen in vreemdelingendetentie, en hun familie en vrienden.
    .entry = Je belt. Je hoeft nergens heen.

place-mind-korrelatie =
    .for = Voor wie wil praten over stress, angst, verdriet of andere psychische problemen.
    .entry = Je belt. Bellen kan geld kosten.

place-nas-rotterdam =
    .for = Voor daklozen in Rotterdam. Zonder papieren alleen als de winterregeling geldt.
    .entry = Bij vorst: meld je vroeg in de avond. Andere opvang vraagt een pas van de gemeente.

place-nidos =
    .for = Voor kinderen onder de 18 die hier zonder hun ouders zijn.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-noodopvang-fryslan =
    .for = Voor afgewezen asielzoekers in Friesland. Vraag of dit nog bestaat.
    .entry = We kennen geen adres of nummer. Vraag het aan een andere organisatie in de stad.

place-ontbijt-dunne-bierkade-den-haag =
    .for = Voor iedereen in Den Haag die op zaterdag wil ontbijten. Het is gratis.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-ontmoeting-rotterdam =
    .for = Voor daklozen en buitenlanders in Rotterdam. Een bed is er alleen voor EU-burgers.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-op-t-stee-emmen =
    .for = Voor afgewezen asielzoekers in Emmen.
    .entry = We kennen geen adres of nummer. Vraag het aan een andere organisatie in de stad.

place-pauluskerk-rotterdam =
    .for = Voor iedereen in Rotterdam die hulp nodig heeft: brood, koffie, douche, kleren.
    .entry = Je kunt zo binnenlopen. Papieren zijn niet nodig.

place-pauluskerk-steunpunt-ongedocumenteerden =
    .for = Voor mensen zonder papieren in Rotterdam met vragen over recht, opvang of zorg.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-perspektief-delft =
    .for = Voor alle daklozen in Delft, ook zonder BSN, alleen bij gevaarlijke kou.
    .entry = Bel eerst om te vragen of de winteropvang open is.

place-pmw-humanitas-rotterdam =
    .for = Voor slachtoffers van mensenhandel en sekswerkers in Rotterdam.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-politie-0900-8844 =
    .for = Voor slachtoffers en getuigen van een misdrijf, als er geen haast bij is.
    .entry = Je belt. Bellen kan geld kosten.

place-rode-kruis-amsterdam =
    .for = Voor iedereen in nood in Amsterdam, met of zonder papieren.
    .entry = Stuur een bericht met WhatsApp. Je hoeft nergens heen.

place-rode-kruis-familieherstel =
    .for = Voor wie familie zoekt die onderweg of in een ander land is kwijtgeraakt.
    .entry = Je belt. Je hoeft nergens heen.

place-rode-kruis-helpdesk-haaglanden =
    .for = Voor iedereen in Den Haag met vragen over eten, geld, gezondheid, recht of opvang.
    .entry = Stuur eerst een e-mail. Adres en tijden zijn niet zeker.

place-rode-kruis-hulplijn =
    .for = Voor mensen zonder papieren, met elke vraag: eten, gezondheid, slapen, recht.
    .entry = Stuur een bericht met WhatsApp. Je hoeft nergens heen.

place-rode-kruis-voedselhulp =
    .for = Voor mensen zonder papieren die geen eten kunnen kopen. Hooguit zes maanden.
    .entry = De bonnen komen van een organisatie die je kent. Vraag het op WhatsApp.

place-ros-rotterdam =
    .for = Voor mensen zonder papieren in en rond Rotterdam: recht, opvang, zorg.
    .entry = We kennen geen adres of nummer. Vraag het aan een andere organisatie in de stad.

place-roze-in-blauw-den-haag =
    .for = Voor lhbti-mensen in Den Haag die slachtoffer zijn van een misdrijf. Dit is politie.
    .entry = Bel of mail, dag en nacht.

place-shop-den-haag =
    .for = Voor wie gedwongen wordt te werken, in de prostitutie of ergens anders. Gratis.
    .entry = Loop binnen of bel. Is er niemand? Spreek een bericht in.

place-slachtofferhulp-nederland =
    .for = Voor slachtoffers en getuigen van een misdrijf of ongeluk, en hun familie.
    .entry = Je belt. Bellen kan geld kosten.

place-sndvu-utrecht =
    .for = Voor afgewezen asielzoekers uit de regio Utrecht met een procedure, of die erg ziek zijn.
    .entry = Je kunt het niet zelf aanvragen. Een hulporganisatie doet dat voor je.

place-stap-verder-amsterdam =
    .for = Voor mensen zonder papieren in Amsterdam Zuidoost: gratis gesprek met een advocaat.
    .entry = Zonder afspraak, op de tweede woensdagmiddag van de maand. Kom op tijd.

place-stek-den-haag =
    .for = Voor mensen in Den Haag die nergens anders terechtkunnen.
    .entry = Bel alleen bij spoed. Andere vragen: ga naar het Den Haag Wereldhuis.

place-stem-in-de-stad-haarlem =
    .for = Voor mensen in nood in Haarlem, ook zonder papieren: eten, advies, een plek overdag.
    .entry = Kijk eerst op de website. De tijden kennen we niet.

place-stichting-ella-vogelaar =
    .for = Voor vrouwen zonder papieren en hun kinderen: geld voor eten, zorg, school of kleren.
    .entry = Je kunt het niet zelf aanvragen. Een hulporganisatie doet dat voor je.

place-stichting-gast-nijmegen =
    .for = Voor afgewezen asielzoekers met een band met Nijmegen.
    .entry = VluchtelingenWerk meldt je aan. Daarna volgt een gesprek.

place-stichting-leergeld =
    .for = Voor schoolgaande kinderen uit gezinnen met weinig geld. Zonder papieren: vraag het.
    .entry = Zoek op de website de plek bij jou in de buurt en bel die eerst.

place-stichting-los =
    .for = Voor vragen over je rechten zonder verblijfsvergunning.
    .entry = Je belt. Je hoeft nergens heen.

place-stil-utrecht =
    .for = Voor iedereen zonder papieren in Utrecht: dokter, juridische hulp, eten en kleren.
    .entry = Kijk eerst op de website. Adres en tijden kennen we niet.

place-stoelenproject-amsterdam =
    .for = Voor daklozen in Amsterdam die in de winter een slaapplek voor de nacht zoeken.
    .entry = Haal 's ochtends zelf een gratis kaartje. De tijden gelden voor de kaartjes.

place-straatalliantie-amsterdam =
    .for = Voor daklozen in Amsterdam: juridische hulp als opvang wordt geweigerd.
    .entry = Bel eerst. Dan hoor je of, waar en wanneer je kunt komen.

place-straatpastoraat-den-haag =
    .for = Voor iedereen in Den Haag: een gratis maaltijd en een kerkdienst.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-straatzorg-rotterdam =
    .for = Voor daklozen en mensen zonder verzekering in Rotterdam die een huisarts nodig hebben.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-svzv-amsterdam =
    .for = Voor vrouwen zonder verblijfsvergunning, ook als je zwanger bent.
    .entry = Kijk eerst op de website. Adres en tijden kennen we niet.

place-toevlucht-utrecht =
    .for = Voor gezonde mannen zonder papieren die een band met Utrecht hebben.
    .entry = Alleen via het Aanmeldloket in Utrecht. Er is een wachtlijst.

place-transvaal-apotheek-den-haag =
    .for = Voor mensen zonder papieren in Den Haag met een recept.
    .entry = Neem je recept van de huisarts mee. Een afspraak is niet nodig.

place-uaf =
    .for = Voor vluchtelingen en mensen in een asielprocedure die willen studeren.
    .entry = Kijk eerst op de website. Adres en tijden kennen we niet.

place-vadercentrum-den-haag =
    .for = Voor iedereen in Den Haag: advies op vrijdag en een gratis maaltijd op woensdag.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-veilig-thuis =
    .for = Voor wie thuis geweld meemaakt of zich zorgen maakt om iemand anders.
    .entry = Bellen is gratis. Je hoeft je naam niet te zeggen.

place-vidk-eindhoven =
    .for = Voor afgewezen asielzoekers en slachtoffers van mensenhandel; voor zorg ook anderen.
    .entry = Kijk eerst op de website. De tijden kennen we niet.

place-villa-vrede-utrecht =
    .for = Voor mensen zonder papieren in Utrecht: een huiskamer om te rusten, eten en leren.
    .entry = Inloop zonder afspraak. De tijden zijn niet zeker: kijk eerst op de website.

place-vluchteling-onder-dak-wageningen =
    .for = Voor afgewezen asielzoekers in Wageningen en de plaatsen eromheen.
    .entry = Stuur eerst een e-mail. Adres en tijden zijn niet zeker.

place-vluchtelingenwerk-almere =
    .for = Voor mensen zonder papieren in Almere die opvang zoeken. Vraag of dit nog zo is.
    .entry = Kijk eerst op de website. Adres en tijden kennen we niet.

place-vluchtelingenwerk-den-haag =
    .for = Voor juridische vragen in Den Haag, ook na mensenhandel. Er is een wachtlijst.
    .entry = Alleen met afspraak. Bel of mail eerst.

place-vluchtelingenwerk-nederland =
    .for = Voor asielzoekers en vluchtelingen, ook na een afwijzing van asiel.
    .entry = Zoek op de website de plek bij jou in de buurt en bel die eerst.

place-voedselbanken-nederland =
    .for = Voor mensen met heel weinig geld. Niet elke voedselbank helpt zonder papieren.
    .entry = Vraag een hulporganisatie om je aan te melden. Dat gaat vaak niet zelf.

place-vrouwen-tegen-uitzetting =
    .for = Voor gevluchte vrouwen zonder papieren in Amsterdam. Het is een actiegroep.
    .entry = Er is geen loket. Kijk op de website.

place-we-are-here =
    .for = Afgewezen vluchtelingen in Amsterdam die zichzelf organiseren.
    .entry = Geen kantoor. We weten niet of de groep nog actief is.

place-weggeefwinkel-rotterdam =
    .for = Voor mensen in Rotterdam die gratis kleren nodig hebben.
    .entry = Je kunt zo binnenlopen als het open is. Een afspraak is niet nodig.

place-wereldhuis-amsterdam =
    .for = Voor mensen zonder papieren in Amsterdam: dagopvang, warme lunch, cursussen, advies.
    .entry = Overdag kun je binnenlopen. Voor advies of de advocaat maak je een afspraak.

place-wereldhuis-den-haag =
    .for = Voor mensen zonder papieren in Den Haag: recht, opvang, gezondheid, eten, tandarts.
    .entry = Je kunt zo binnenlopen. Neem je V-nummer mee als je er een hebt.

place-wereldvrouwenhuis-nijmegen =
    .for = Voor vrouwen zonder papieren rond Nijmegen, dakloos en met gezondheidsproblemen.
    .entry = Het adres is geheim. Neem contact op via de website.

place-winterkoude-opvang-den-haag =
    .for = Voor alle daklozen in Den Haag, alleen als het 's nachts gevaarlijk koud is. Gratis.
    .entry = Kom vroeg in de avond. De plek kan elke winter anders zijn: vraag het eerst na.

place-zelfmoordpreventie-113 =
    .for = Voor wie aan de dood denkt, of bang is om iemand anders. Dag en nacht.
    .entry = Bel of schrijf in de chat. Verzekering is niet nodig. Engels kan ook.

city-amsterdam = Amsterdam
city-rotterdam = Rotterdam
city-den-haag = Den Haag
city-utrecht = Utrecht
city-eindhoven = Eindhoven
city-groningen = Groningen
city-tilburg = Tilburg
city-almere = Almere
city-breda = Breda
city-nijmegen = Nijmegen
city-apeldoorn = Apeldoorn
city-arnhem = Arnhem
city-haarlem = Haarlem
city-haarlemmermeer = Haarlemmermeer
city-amersfoort = Amersfoort
city-enschede = Enschede
city-zaanstad = Zaanstad
city-den-bosch = Den Bosch
city-zwolle = Zwolle
city-leiden = Leiden
city-zoetermeer = Zoetermeer
city-leeuwarden = Leeuwarden
city-maastricht = Maastricht
city-ede = Ede
city-dordrecht = Dordrecht
city-westland = Westland
city-alphen-aan-den-rijn = Alphen aan den Rijn
city-alkmaar = Alkmaar
city-emmen = Emmen
city-delft = Delft
city-venlo = Venlo
city-deventer = Deventer
city-helmond = Helmond
city-sittard-geleen = Sittard-Geleen
city-oss = Oss
city-amstelveen = Amstelveen
city-hilversum = Hilversum
city-sudwest-fryslan = Sneek
city-hoorn = Hoorn
city-heerlen = Heerlen
city-nissewaard = Spijkenisse
city-lelystad = Lelystad
city-purmerend = Purmerend
city-hengelo = Hengelo
city-schiedam = Schiedam
city-vlaardingen = Vlaardingen
city-gouda = Gouda
city-leidschendam-voorburg = Leidschendam-Voorburg
city-almelo = Almelo
city-capelle-aan-den-ijssel = Capelle aan den IJssel
city-roosendaal = Roosendaal
city-assen = Assen
city-meierijstad = Veghel
city-smallingerland = Drachten
city-hoogeveen = Hoogeveen
city-katwijk = Katwijk
city-velsen = IJmuiden
city-veenendaal = Veenendaal
city-bergen-op-zoom = Bergen op Zoom
city-zeist = Zeist
city-nieuwegein = Nieuwegein
city-roermond = Roermond
city-den-helder = Den Helder
city-doetinchem = Doetinchem
city-rijswijk = Rijswijk
city-weert = Weert
city-dijk-en-waard = Heerhugowaard
city-barneveld = Barneveld
city-houten = Houten
city-kampen = Kampen
city-woerden = Woerden
city-middelburg = Middelburg
city-vlissingen = Vlissingen
city-terneuzen = Terneuzen
city-goes = Goes
city-wageningen = Wageningen
city-tiel = Tiel
city-harderwijk = Harderwijk
city-gorinchem = Gorinchem
city-ter-apel = Ter Apel
city-budel = Budel
city-hellevoetsluis = Hellevoetsluis
