# Plekken: voor wie ze zijn (.for, hooguit 90 tekens) en hoe je binnenkomt (.entry, hooguit 110).
# Daaronder de namen van de steden, zoals deze taal ze zegt. Adres, nummer en tijden staan in content/places/<id>.toml.

place-aandachtscentrum-den-haag =
    .for = For everyone in The Hague: coffee or tea, a talk or a quiet place.
    .entry = You can walk in when it is open. You need no appointment.

place-aanmeldloket-utrecht =
    .for = For people without papers in Utrecht who look for shelter.
    .entry = Walk in when it is open. They decide after a talk. There is a waiting list.

place-aco-amsterdam =
    .for = For people without papers who want to apply for the 24-hour shelter of Amsterdam.
    .entry = Walk in without appointment. There is a waiting list. Ill? Bring medical papers.

place-alarmnummer-112 =
    .for = For everyone in danger of life, also without papers: ambulance, police, fire brigade.
    .entry = Call at once. It is free, day and night.

place-alles-oke =
    .for = For young people of 18 to 24 who want to talk.
    .entry = Calling is free. You do not have to give your name.

place-amsterdam-city-rights =
    .for = For people without papers in Amsterdam, also a youth evening and an LGBT+ group.
    .entry = Look at the website first. We do not know the times.

place-apotheek-vrolijk-den-haag =
    .for = For people without papers in The Hague with a prescription.
    .entry = Bring the prescription from the GP (huisarts). You need no appointment.

place-arbeidsinspectie =
    .for = To report exploitation and dangerous work. Careful: they also check work permits.
    .entry = Talk to FairWork first. Calling the inspectorate is free.

place-askv-amsterdam =
    .for = For refused asylum seekers and others without papers in Amsterdam: law and help.
    .entry = Send an e-mail first. The address and times are not certain.

place-askv-moo-amsterdam =
    .for = For people without papers in Amsterdam with serious mental problems.
    .entry = The way in is through ASKV or the city. Ask there first.

place-basicrights =
    .for = To read about your rights without papers, city by city.
    .entry = It is a website, not an office. In Dutch, English and French.

place-benu-apotheek-de-wasserij-den-haag =
    .for = For people without papers in The Hague with a prescription.
    .entry = Bring the prescription from the GP (huisarts). You need no appointment.

place-benu-apotheek-laakkwartier-den-haag =
    .for = For people without papers in The Hague with a prescription.
    .entry = Bring the prescription from the GP (huisarts). You need no appointment.

place-benu-apotheek-wateringse-veld-den-haag =
    .for = For people without papers in The Hague with a prescription.
    .entry = Bring the prescription from the GP (huisarts). You need no appointment.

place-bij-betje-den-haag =
    .for = For people in The Hague who need clothes.
    .entry = You can walk in when it is open. You need no appointment.

place-boost-amsterdam =
    .for = For refugees in Amsterdam: meeting and learning.
    .entry = We know no address or number. Ask another organisation in the city.

place-bridge-to-better =
    .for = For people who want to return and prepare a small business or training.
    .entry = Look at the website first. We do not know the address and the times.

place-centrum-seksueel-geweld =
    .for = For everyone after rape or sexual assault. You do not have to go to the police.
    .entry = Calling is free. You do not have to give your name.

place-comensha =
    .for = For victims of human trafficking and those who help them.
    .entry = You call. You do not have to go anywhere.

place-cool-leiden =
    .for = For people without papers who live in Leiden.
    .entry = The way in is through De Bakkerij in Leiden. Ask there first.

place-de-bakkerij-leiden =
    .for = For people in need in Leiden, also without papers: help, food, advice.
    .entry = Call first. The times are not certain.

place-de-wonne-almelo =
    .for = For people in trouble who need a temporary home in a living community.
    .entry = Call first. They tell you whether, where and when you can come.

place-de-wonne-enschede =
    .for = For people in trouble who need a home for some months. No addiction.
    .entry = Call first. They tell you whether, where and when you can come.

place-diaconaal-platform-leeuwarden =
    .for = For people in need in Leeuwarden. Churches work together here.
    .entry = There is no counter. Ask for help through the website.

place-dokters-van-de-wereld-helpdesk =
    .for = For people without papers or insurance who need a doctor or got a medical bill.
    .entry = Call and leave a message with your number. They call back.

place-dokters-van-de-wereld-medische-post-amsterdam =
    .for = For people without papers in Amsterdam who have no GP (huisarts).
    .entry = Call first. They tell you whether, where and when you can come.

place-dokters-van-de-wereld-srg =
    .for = For questions about contraception, pregnancy, abortion or sexual violence.
    .entry = Send a message by WhatsApp. You do not have to go anywhere.

place-dokters-van-de-wereld-srg-spreekuur-den-haag =
    .for = For questions about contraception and sexual health in The Hague.
    .entry = First make an appointment by WhatsApp, in your own language. No money is no problem.

place-dokters-van-de-wereld-zorgbus =
    .for = For people without papers who feel ill, in Amsterdam and The Hague.
    .entry = The bus moves: see on the website where it stands. No appointment needed.

place-dtv =
    .for = Government, for return. Careful: it also works on forced departure.
    .entry = Talk to IOM or to a lawyer first.

place-fabel-van-de-illegaal-leiden =
    .for = For people without papers around Leiden, also if you never asked for asylum.
    .entry = Walk in without appointment. Call first to ask for the address.

place-fairwork =
    .for = For workers, also without papers, who are exploited, threatened or not paid.
    .entry = By appointment only. Call or e-mail first.

place-fier-chat =
    .for = For anyone who wants to talk about violence, force or exploitation without a name.
    .entry = You write in the chat on the website. Your name is not needed.

place-gaarkeuken-rotterdam =
    .for = For anyone in Rotterdam who needs a warm meal and company.
    .entry = Register on the website first.

place-ggd-amsterdam-seksuele-gezondheid =
    .for = For everyone in Amsterdam: sex, infections, contraception or sexual violence.
    .entry = Make an appointment. Free; no ID, BSN or insurance needed.

place-gil-leiden =
    .for = For people without papers around Leiden who need a doctor, dentist or medicine.
    .entry = First go to De Fabel van de Illegaal or De Bakkerij in Leiden.

place-goedwerk-foundation =
    .for = For people who think of voluntary return. Careful: a newspaper criticised its work.
    .entry = We do not know if they still work. Ask IOM or a lawyer first.

place-haagse-soepbus =
    .for = For everyone in The Hague who needs soup and a warm drink.
    .entry = Just come to the bus. You need no appointment.

place-hadoks-den-haag =
    .for = For anyone around The Hague who is very ill in the evening, night or weekend.
    .entry = Always call first. Do not go there without calling.

place-helpdesk-onverzekerbare-vreemdelingen =
    .for = For questions about paying for care without insurance, also from care workers.
    .entry = You call. You do not have to go anywhere.

place-hri-amsterdam =
    .for = For people without papers in Amsterdam. We do not know exactly what they do.
    .entry = We know no address or number. Ask another organisation in the city.

place-huisartsenpost-amsterdam =
    .for = For anyone in Amsterdam who is very ill in the evening, at night or at the weekend.
    .entry = Always call first. Do not go there without calling.

place-hvo-querido =
    .for = For homeless people in Amsterdam, also in the shelter for people without papers.
    .entry = The way in is through the ACO in Amsterdam. Go there first.

place-hvo-querido-acm =
    .for = For victims of trafficking in Amsterdam and parts of Noord-Holland.
    .entry = Call first. They tell you whether, where and when you can come.

place-inlia-groningen =
    .for = For asylum seekers in need and people without papers in the north of the country.
    .entry = Look at the website first. We do not know the address and the times.

place-iom-nederland =
    .for = For people who want to go back to their country themselves. You can withdraw again.
    .entry = You call. You do not have to go anywhere.

place-jeugdfonds-sport-en-cultuur =
    .for = For children from families with little money who want sport, music or dance.
    .entry = Parents cannot apply. The teacher, GP or a helper does it.

place-juridisch-loket =
    .for = For free first legal advice when you have little money.
    .entry = Call first. They tell you whether, where and when you can come.

place-kinderrechtenhelpdesk =
    .for = For children, parents and helpers: questions about children's rights, also without papers.
    .entry = You call. You do not have to go anywhere.

place-kindertelefoon =
    .for = For children and young people of 8 to 18, about anything.
    .entry = Calling is free. You do not have to give your name.

place-kruispost-amsterdam =
    .for = For people in Amsterdam without papers or insurance who need a doctor.
    .entry = No appointment: you get a number. The wait can be long. Not for emergencies.

place-lampion =
    .for = For helpers and care workers, not for patients themselves.
    .entry = Your helper can ask a question there by e-mail.

place-leger-des-heils =
    .for = For homeless people. What is open without papers differs by city.
    .entry = Find the place near you on the website and call it first.

place-leger-des-heils-hier-en-nu-den-haag =
    .for = For homeless people in The Hague: coffee, food, shower, washing, clothes, advice.
    .entry = You can walk in when it is open. You need no appointment.

place-meld-misdaad-anoniem =
    .for = For anyone who knows of a serious crime and does not want to give a name.
    .entry = Calling is free. You do not have to give your name.

place-meldpunt-vreemdelingendetentie =
    .for = For people in immigration detention, and their family and friends.
    .entry = You call. You do not have to go anywhere.

place-mind-korrelatie =
    .for = For anyone who wants to talk about stress, fear, sadness or other mental problems.
    .entry = You call. The call may cost money.

place-nas-rotterdam =
    .for = For homeless people in Rotterdam. Without papers only when the winter rule is on.
    .entry = When it freezes: report early in the evening. Other shelter needs a city pass.

place-nidos =
    .for = For children under 18 who are here without their parents.
    .entry = Call first. They tell you whether, where and when you can come.

place-noodopvang-fryslan =
    .for = For refused asylum seekers in Friesland. Ask whether it still exists.
    .entry = We know no address or number. Ask another organisation in the city.

place-ontbijt-dunne-bierkade-den-haag =
    .for = For everyone in The Hague who wants breakfast on Saturday. It is free.
    .entry = You can walk in when it is open. You need no appointment.

place-ontmoeting-rotterdam =
    .for = For homeless people and people from abroad in Rotterdam. Beds are for EU citizens.
    .entry = You can walk in when it is open. You need no appointment.

place-op-t-stee-emmen =
    .for = For refused asylum seekers in Emmen.
    .entry = We know no address or number. Ask another organisation in the city.

place-pauluskerk-rotterdam =
    .for = For everyone in Rotterdam who needs help: bread, coffee, shower, clothes.
    .entry = You can walk in. You need no papers.

place-pauluskerk-steunpunt-ongedocumenteerden =
    .for = For people without papers in Rotterdam: questions about law, shelter or care.
    .entry = You can walk in when it is open. You need no appointment.

place-perspektief-delft =
    .for = For all homeless people in Delft, also without BSN, only when it is dangerously cold.
    .entry = Call first to ask whether the winter shelter is open.

place-pmw-humanitas-rotterdam =
    .for = For victims of trafficking and sex workers in Rotterdam.
    .entry = Call first. They tell you whether, where and when you can come.

place-politie-0900-8844 =
    .for = For victims and witnesses of a crime, when it is not urgent.
    .entry = You call. The call may cost money.

place-rode-kruis-amsterdam =
    .for = For anyone in need in Amsterdam, with or without papers.
    .entry = Send a message by WhatsApp. You do not have to go anywhere.

place-rode-kruis-familieherstel =
    .for = For people who look for family lost on the way or in another country.
    .entry = You call. You do not have to go anywhere.

place-rode-kruis-helpdesk-haaglanden =
    .for = For anyone in The Hague with questions about food, money, health, law or shelter.
    .entry = Send an e-mail first. The address and times are not certain.

place-rode-kruis-hulplijn =
    .for = For people without papers, with any question: food, health, a place to sleep, law.
    .entry = Send a message by WhatsApp. You do not have to go anywhere.

place-rode-kruis-voedselhulp =
    .for = For people without papers who cannot buy food. Six months at most.
    .entry = The vouchers come from an organisation that knows you. Ask by WhatsApp.

place-ros-rotterdam =
    .for = For people without papers in and around Rotterdam: law, shelter, care.
    .entry = We know no address or number. Ask another organisation in the city.

place-roze-in-blauw-den-haag =
    .for = For LGBT+ people in The Hague who are victims of a crime. It is part of the police.
    .entry = Call or e-mail, day and night.

place-shop-den-haag =
    .for = For people who are forced to work, in prostitution or elsewhere. Free.
    .entry = Walk in or call. Nobody there? Leave a message.

place-slachtofferhulp-nederland =
    .for = For victims and witnesses of a crime or accident, and their family.
    .entry = You call. The call may cost money.

place-sndvu-utrecht =
    .for = For refused asylum seekers of the Utrecht region with a procedure, or very ill.
    .entry = You cannot apply yourself. An aid organisation does it for you.

place-stap-verder-amsterdam =
    .for = For people without papers in Amsterdam Zuidoost: a free talk with a lawyer.
    .entry = No appointment, on the second Wednesday afternoon of the month. Come on time.

place-stek-den-haag =
    .for = For people in The Hague who can go nowhere else.
    .entry = Call only when it is urgent. Other questions: go to the Den Haag Wereldhuis.

place-stem-in-de-stad-haarlem =
    .for = For people in need in Haarlem, also without papers: food, advice, a place by day.
    .entry = Look at the website first. We do not know the times.

place-stichting-ella-vogelaar =
    .for = For women without papers and their children: money for food, care, school or clothes.
    .entry = You cannot apply yourself. An aid organisation does it for you.

place-stichting-gast-nijmegen =
    .for = For refused asylum seekers with ties to Nijmegen.
    .entry = VluchtelingenWerk brings you in. Then there is a talk.

place-stichting-leergeld =
    .for = For schoolchildren from families with little money. Without papers: ask.
    .entry = Find the place near you on the website and call it first.

place-stichting-los =
    .for = For questions about your rights without a residence permit.
    .entry = You call. You do not have to go anywhere.

place-stil-utrecht =
    .for = For everyone without papers in Utrecht: doctor, legal help, food and clothes.
    .entry = Look at the website first. We do not know the address and the times.

place-stoelenproject-amsterdam =
    .for = For homeless people in Amsterdam who need a place for the night in winter.
    .entry = Come in the morning for a free ticket. The times are those of the tickets.

place-straatalliantie-amsterdam =
    .for = For homeless people in Amsterdam: legal help when shelter is refused.
    .entry = Call first. They tell you whether, where and when you can come.

place-straatpastoraat-den-haag =
    .for = For everyone in The Hague: a free meal and a church service.
    .entry = You can walk in when it is open. You need no appointment.

place-straatzorg-rotterdam =
    .for = For homeless people and people without insurance in Rotterdam who need a GP.
    .entry = You can walk in when it is open. You need no appointment.

place-svzv-amsterdam =
    .for = For women without a residence permit, also when pregnant.
    .entry = Look at the website first. We do not know the address and the times.

place-toevlucht-utrecht =
    .for = For healthy men without papers who have ties with Utrecht.
    .entry = Only through the Aanmeldloket in Utrecht. There is a waiting list.

place-transvaal-apotheek-den-haag =
    .for = For people without papers in The Hague with a prescription.
    .entry = Bring the prescription from the GP (huisarts). You need no appointment.

place-uaf =
    .for = For refugees and people in an asylum procedure who want to study.
    .entry = Look at the website first. We do not know the address and the times.

place-vadercentrum-den-haag =
    .for = For everyone in The Hague: advice on Friday and a free meal on Wednesday.
    .entry = You can walk in when it is open. You need no appointment.

place-veilig-thuis =
    .for = For anyone who lives with violence at home, or worries about somebody else.
    .entry = Calling is free. You do not have to give your name.

place-vidk-eindhoven =
    .for = For refused asylum seekers and trafficking victims; for health care others too.
    .entry = Look at the website first. We do not know the times.

place-villa-vrede-utrecht =
    .for = For people without papers in Utrecht: a living room to rest, eat and learn.
    .entry = You can walk in, no appointment. The times are not certain: look at the website first.

place-vluchteling-onder-dak-wageningen =
    .for = For refused asylum seekers in Wageningen and the towns around it.
    .entry = Send an e-mail first. The address and times are not certain.

place-vluchtelingenwerk-almere =
    .for = For people without papers in Almere who look for shelter. Ask if this still exists.
    .entry = Look at the website first. We do not know the address and the times.

place-vluchtelingenwerk-den-haag =
    .for = For legal questions in The Hague, also after trafficking. There is a waiting list.
    .entry = By appointment only. Call or e-mail first.

place-vluchtelingenwerk-nederland =
    .for = For asylum seekers and refugees, also after asylum was refused.
    .entry = Find the place near you on the website and call it first.

place-voedselbanken-nederland =
    .for = For people with very little money. Not every food bank helps without papers.
    .entry = Ask an aid organisation to apply for you. Often you cannot do it yourself.

place-vrouwen-tegen-uitzetting =
    .for = For refugee women without papers in Amsterdam. It is an action group.
    .entry = There is no office. Look at the website.

place-we-are-here =
    .for = Refused refugees in Amsterdam who organise themselves.
    .entry = No office. We do not know if the group is still active.

place-weggeefwinkel-rotterdam =
    .for = For people in Rotterdam who need free clothes.
    .entry = You can walk in when it is open. You need no appointment.

place-wereldhuis-amsterdam =
    .for = For people without papers in Amsterdam: day centre, warm lunch, courses, advice.
    .entry = You can walk in by day. For advice or the lawyer you make an appointment.

place-wereldhuis-den-haag =
    .for = For people without papers in The Hague: law, shelter, health, food, dentist.
    .entry = You can walk in. Bring your V-number if you have one.

place-wereldvrouwenhuis-nijmegen =
    .for = For women without papers around Nijmegen, homeless and with health problems.
    .entry = The address is kept secret. Make contact through the website.

place-winterkoude-opvang-den-haag =
    .for = For all homeless people in The Hague, only when nights are dangerously cold. Free.
    .entry = Come early in the evening. The place may change every winter: ask first.

place-zelfmoordpreventie-113 =
    .for = For anyone who thinks of dying, or fears for somebody else. Day and night.
    .entry = Call, or write in the chat. You need no insurance. English is possible.

city-amsterdam = Amsterdam
city-rotterdam = Rotterdam
city-den-haag = The Hague
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
