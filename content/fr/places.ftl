# Plekken: voor wie ze zijn (.for, hooguit 90 tekens) en hoe je binnenkomt (.entry, hooguit 110).
# Daaronder de namen van de steden, zoals deze taal ze zegt. Adres, nummer en tijden staan in content/places/<id>.toml.

place-aandachtscentrum-den-haag =
    .for = Pour tous à La Haye : café ou thé, parler ou trouver un lieu calme.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-aanmeldloket-utrecht =
    .for = Pour les sans-papiers d'Utrecht qui cherchent un abri.
    .entry = Entrez quand c'est ouvert. Ils décident après un entretien. Liste d'attente.

place-aco-amsterdam =
    .for = Pour les sans-papiers qui veulent demander l'abri 24 heures d'Amsterdam.
    .entry = Sans rendez-vous. Il y a une liste d'attente. Malade ? Apportez vos papiers médicaux.

place-alarmnummer-112 =
    .for = Pour tous, aussi sans papiers, en danger de mort : ambulance, police, pompiers.
    .entry = Appelez tout de suite. C'est gratuit, jour et nuit.

place-alles-oke =
    .for = Pour les jeunes de 18 à 24 ans qui veulent parler.
    .entry = L'appel est gratuit. Vous n'avez pas besoin de donner votre nom.

place-amsterdam-city-rights =
    .for = Pour les sans-papiers à Amsterdam, aussi une soirée jeunes et un groupe LGBT+.
    .entry = Regardez d'abord le site. Nous ne connaissons pas les heures.

place-apotheek-vrolijk-den-haag =
    .for = Pour les sans-papiers de La Haye avec une ordonnance.
    .entry = Apportez l'ordonnance du médecin (huisarts). Sans rendez-vous.

place-arbeidsinspectie =
    .for = Pour signaler l'exploitation. Attention : elle vérifie aussi les permis de travail.
    .entry = Parlez d'abord avec FairWork. L'appel est gratuit.

place-askv-amsterdam =
    .for = Pour les demandeurs d'asile refusés et autres sans-papiers à Amsterdam : droit, aide.
    .entry = Envoyez d'abord un e-mail. L'adresse et les heures ne sont pas certaines.

place-askv-moo-amsterdam =
    .for = Pour les sans-papiers d'Amsterdam avec de graves problèmes psychiques.
    .entry = On y entre par l'ASKV ou la ville. Demandez d'abord là-bas.

place-basicrights =
    .for = Pour lire vos droits sans papiers, ville par ville.
    .entry = C'est un site, pas un bureau. En anglais, en néerlandais et dans votre langue.

place-benu-apotheek-de-wasserij-den-haag =
    .for = Pour les sans-papiers de La Haye avec une ordonnance.
    .entry = Apportez l'ordonnance du médecin (huisarts). Sans rendez-vous.

place-benu-apotheek-laakkwartier-den-haag =
    .for = Pour les sans-papiers de La Haye avec une ordonnance.
    .entry = Apportez l'ordonnance du médecin (huisarts). Sans rendez-vous.

place-benu-apotheek-wateringse-veld-den-haag =
    .for = Pour les sans-papiers de La Haye avec une ordonnance.
    .entry = Apportez l'ordonnance du médecin (huisarts). Sans rendez-vous.

place-bij-betje-den-haag =
    .for = Pour ceux qui ont besoin d'habits à La Haye.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-boost-amsterdam =
    .for = Pour les réfugiés à Amsterdam : rencontres et apprentissage.
    .entry = Nous n'avons ni adresse ni numéro. Demandez à une autre association de la ville.

place-bridge-to-better =
    .for = Pour qui veut rentrer et préparer un petit commerce ou une formation.
    .entry = Regardez d'abord le site. Nous ne connaissons ni l'adresse ni les heures.

place-centrum-seksueel-geweld =
    .for = Pour toute personne après un viol ou une agression sexuelle. Sans aller à la police.
    .entry = L'appel est gratuit. Vous n'avez pas besoin de donner votre nom.

place-comensha =
    .for = Pour les victimes de la traite et ceux qui les aident.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-cool-leiden =
    .for = Pour les sans-papiers qui habitent Leiden.
    .entry = On y entre par De Bakkerij à Leiden. Demandez d'abord là-bas.

place-de-bakkerij-leiden =
    .for = Pour les personnes en difficulté à Leiden, aussi sans papiers : aide, repas, conseils.
    .entry = Appelez d'abord. Les heures ne sont pas certaines.

place-de-wonne-almelo =
    .for = Pour les personnes en difficulté qui cherchent un toit provisoire en groupe.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-de-wonne-enschede =
    .for = Pour les personnes en difficulté qui cherchent un toit quelques mois. Sans addiction.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-diaconaal-platform-leeuwarden =
    .for = Pour les personnes en difficulté à Leeuwarden. Des églises y travaillent ensemble.
    .entry = Il n'y a pas de guichet. Demandez de l'aide par le site.

place-dokters-van-de-wereld-helpdesk =
    .for = Pour les sans-papiers ou sans assurance : trouver un médecin, une facture.
    .entry = Appelez et laissez un message avec votre numéro. On vous rappelle.

place-dokters-van-de-wereld-medische-post-amsterdam =
    .for = Pour les sans-papiers d'Amsterdam qui n'ont pas de médecin (huisarts).
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-dokters-van-de-wereld-srg =
    .for = Pour les questions de contraception, grossesse, avortement ou violence sexuelle.
    .entry = Envoyez un message par WhatsApp. Pas besoin de vous déplacer.

place-dokters-van-de-wereld-srg-spreekuur-den-haag =
    .for = Pour les questions de contraception et de santé sexuelle à La Haye.
    .entry = Prenez d'abord rendez-vous par WhatsApp, dans votre langue. Aussi sans argent.

place-dokters-van-de-wereld-zorgbus =
    .for = Pour les sans-papiers qui se sentent malades, à Amsterdam et La Haye.
    .entry = Le bus se déplace : voyez sur le site où il est. Sans rendez-vous.

place-dtv =
    .for = Service public pour le retour. Attention : il s'occupe aussi du départ forcé.
    .entry = Parlez d'abord avec l'OIM (IOM) ou avec un avocat.

place-fabel-van-de-illegaal-leiden =
    .for = Pour les sans-papiers autour de Leiden, aussi sans demande d'asile.
    .entry = Sans rendez-vous. Appelez d'abord pour demander l'adresse.

place-fairwork =
    .for = Pour les travailleurs, aussi sans papiers, exploités, menacés ou non payés.
    .entry = Seulement sur rendez-vous. Appelez ou écrivez d'abord.

place-fier-chat =
    .for = Pour parler sans donner son nom de violence, de contrainte ou d'exploitation.
    .entry = Vous écrivez dans le chat du site. Votre nom n'est pas nécessaire.

place-gaarkeuken-rotterdam =
    .for = Pour ceux qui cherchent un repas chaud et de la compagnie à Rotterdam.
    .entry = Inscrivez-vous d'abord sur le site.

place-ggd-amsterdam-seksuele-gezondheid =
    .for = Pour tous à Amsterdam : sexe, infections, contraception ou violence sexuelle.
    .entry = Prenez rendez-vous. Gratuit, sans carte, BSN ni assurance.

place-gil-leiden =
    .for = Pour les sans-papiers autour de Leiden : médecin, dentiste ou médicament.
    .entry = Allez d'abord à De Fabel van de Illegaal ou De Bakkerij à Leiden.

place-goedwerk-foundation =
    .for = Pour un retour volontaire. Attention : un journal a critiqué son travail.
    .entry = Nous ne savons pas si elle existe encore. Demandez d'abord à IOM ou à un avocat.

place-haagse-soepbus =
    .for = Pour tous à La Haye : de la soupe et une boisson chaude.
    .entry = Venez simplement au bus. Sans rendez-vous.

place-hadoks-den-haag =
    .for = Pour qui est très malade autour de La Haye le soir, la nuit ou le week-end.
    .entry = Appelez toujours d'abord. N'y allez pas sans appeler.

place-helpdesk-onverzekerbare-vreemdelingen =
    .for = Pour les questions sur le paiement des soins sans assurance, aussi des soignants.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-hri-amsterdam =
    .for = Pour les sans-papiers à Amsterdam. Nous ne savons pas exactement ce qu'ils font.
    .entry = Nous n'avons ni adresse ni numéro. Demandez à une autre association de la ville.

place-huisartsenpost-amsterdam =
    .for = Pour qui est très malade à Amsterdam le soir, la nuit ou le week-end.
    .entry = Appelez toujours d'abord. N'y allez pas sans appeler.

place-hvo-querido =
    .for = Pour les sans-abri d'Amsterdam, aussi dans l'abri pour sans-papiers.
    .entry = On y entre par l'ACO à Amsterdam. Allez d'abord là-bas.

place-hvo-querido-acm =
    .for = Pour les victimes de la traite à Amsterdam et dans une partie de Noord-Holland.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-inlia-groningen =
    .for = Pour les demandeurs d'asile en difficulté et les sans-papiers du nord du pays.
    .entry = Regardez d'abord le site. Nous ne connaissons ni l'adresse ni les heures.

place-iom-nederland =
    .for = Pour qui veut rentrer de son plein gré dans son pays. Vous pouvez encore renoncer.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-jeugdfonds-sport-en-cultuur =
    .for = Pour les enfants de familles avec peu d'argent : sport, musique ou danse.
    .entry = Les parents ne peuvent pas demander. L'enseignant, le médecin ou un aidant le fait.

place-juridisch-loket =
    .for = Pour un premier conseil juridique gratuit si vous avez peu d'argent.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-kinderrechtenhelpdesk =
    .for = Pour enfants, parents et aidants : droits des enfants, aussi sans papiers.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-kindertelefoon =
    .for = Pour les enfants et les jeunes de 8 à 18 ans, sur tout.
    .entry = L'appel est gratuit. Vous n'avez pas besoin de donner votre nom.

place-kruispost-amsterdam =
    .for = Pour ceux qui, à Amsterdam, sont sans papiers ou assurance et ont besoin d'un médecin.
    .entry = Sans rendez-vous : vous recevez un numéro. Attente longue. Pas pour les urgences.

place-lampion =
    .for = Pour les aidants et les soignants, pas pour les patients.
    .entry = La personne qui vous aide peut y poser une question par e-mail.

place-leger-des-heils =
    .for = Pour les sans-abri. Ce qui est ouvert sans papiers change selon la ville.
    .entry = Cherchez sur le site le lieu près de chez vous et appelez d'abord.

place-leger-des-heils-hier-en-nu-den-haag =
    .for = Pour les sans-abri de La Haye : café, repas, douche, lessive, habits, conseils.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-meld-misdaad-anoniem =
    .for = Pour qui sait quelque chose d'un crime grave et ne veut pas donner son nom.
    .entry = L'appel est gratuit. Vous n'avez pas besoin de donner votre nom.

place-meldpunt-vreemdelingendetentie =
    .for = Pour les personnes en détention pour étrangers, leur famille et leurs amis.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-mind-korrelatie =
    .for = Pour parler de stress, de peur, de tristesse ou d'autres problèmes psychiques.
    .entry = Vous appelez. L'appel est parfois payant.

place-nas-rotterdam =
    .for = Pour les sans-abri de Rotterdam. Sans papiers : seulement en cas de grand froid.
    .entry = Quand il gèle : arrivez avant la nuit. Les autres abris demandent une carte de la ville.

place-nidos =
    .for = Pour les enfants de moins de 18 ans qui sont ici sans leurs parents.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-noodopvang-fryslan =
    .for = Pour les demandeurs d'asile refusés de Friesland. Demandez si cela existe encore.
    .entry = Nous n'avons ni adresse ni numéro. Demandez à une autre association de la ville.

place-ontbijt-dunne-bierkade-den-haag =
    .for = Pour tous à La Haye : un petit-déjeuner gratuit le samedi.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-ontmoeting-rotterdam =
    .for = Pour les sans-abri et les étrangers à Rotterdam. Les lits sont pour citoyens de l'UE.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-op-t-stee-emmen =
    .for = Pour les demandeurs d'asile refusés d'Emmen.
    .entry = Nous n'avons ni adresse ni numéro. Demandez à une autre association de la ville.

place-pauluskerk-rotterdam =
    .for = Pour tous ceux qui ont besoin d'aide à Rotterdam : pain, café, douche, habits.
    .entry = Vous pouvez entrer librement. Pas besoin de papiers.

place-pauluskerk-steunpunt-ongedocumenteerden =
    .for = Pour les sans-papiers de Rotterdam : questions de droit, d'abri ou de soins.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-perspektief-delft =
    .for = Pour tous les sans-abri de Delft, aussi sans BSN, seulement en cas de grand froid.
    .entry = Appelez d'abord pour savoir si l'abri d'hiver est ouvert.

place-pmw-humanitas-rotterdam =
    .for = Pour les victimes de la traite et les travailleuses du sexe à Rotterdam.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-politie-0900-8844 =
    .for = Pour les victimes et témoins d'un crime, quand ce n'est pas urgent.
    .entry = Vous appelez. L'appel est parfois payant.

place-rode-kruis-amsterdam =
    .for = Pour toute personne en difficulté à Amsterdam, avec ou sans papiers.
    .entry = Envoyez un message par WhatsApp. Pas besoin de vous déplacer.

place-rode-kruis-familieherstel =
    .for = Pour chercher de la famille perdue en route ou dans un autre pays.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-rode-kruis-helpdesk-haaglanden =
    .for = Pour tous à La Haye : questions de repas, argent, santé, droit ou abri.
    .entry = Envoyez d'abord un e-mail. L'adresse et les heures ne sont pas certaines.

place-rode-kruis-hulplijn =
    .for = Pour les sans-papiers, pour toute question : repas, santé, abri, droit.
    .entry = Envoyez un message par WhatsApp. Pas besoin de vous déplacer.

place-rode-kruis-voedselhulp =
    .for = Pour les sans-papiers qui ne peuvent pas acheter à manger. Six mois au plus.
    .entry = Les bons viennent d'une association qui vous suit. Demandez par WhatsApp.

place-ros-rotterdam =
    .for = Pour les sans-papiers de Rotterdam et autour : droit, abri, soins.
    .entry = Nous n'avons ni adresse ni numéro. Demandez à une autre association de la ville.

place-roze-in-blauw-den-haag =
    .for = Pour les personnes LGBT+ de La Haye victimes d'un crime. C'est la police.
    .entry = Appelez ou écrivez, jour et nuit.

place-shop-den-haag =
    .for = Pour les personnes forcées à travailler, dans la prostitution ou ailleurs. Gratuit.
    .entry = Entrez ou appelez. Personne ? Laissez un message.

place-slachtofferhulp-nederland =
    .for = Pour les victimes et témoins d'un crime ou d'un accident, et leur famille.
    .entry = Vous appelez. L'appel est parfois payant.

place-sndvu-utrecht =
    .for = Pour les demandeurs d'asile refusés de la région d'Utrecht, en procédure ou malades.
    .entry = Vous ne demandez pas directement. Une association d'aide le fait pour vous.

place-stap-verder-amsterdam =
    .for = Pour les sans-papiers d'Amsterdam Zuidoost : un avocat gratuit.
    .entry = Sans rendez-vous, le deuxième mercredi du mois, l'après-midi. Venez à l'heure.

place-stek-den-haag =
    .for = Pour les personnes de La Haye qui ne peuvent aller nulle part ailleurs.
    .entry = Appelez seulement si c'est urgent. Sinon : allez au Den Haag Wereldhuis.

place-stem-in-de-stad-haarlem =
    .for = Pour les personnes en difficulté à Haarlem, aussi sans papiers : repas, conseils.
    .entry = Regardez d'abord le site. Nous ne connaissons pas les heures.

place-stichting-ella-vogelaar =
    .for = Pour les femmes sans papiers et leurs enfants : argent pour manger, soins, école.
    .entry = Vous ne demandez pas directement. Une association d'aide le fait pour vous.

place-stichting-gast-nijmegen =
    .for = Pour les demandeurs d'asile refusés qui ont un lien avec Nijmegen.
    .entry = C'est VluchtelingenWerk qui vous inscrit. Ensuite il y a un entretien.

place-stichting-leergeld =
    .for = Pour les écoliers de familles avec peu d'argent. Sans papiers : demandez.
    .entry = Cherchez sur le site le lieu près de chez vous et appelez d'abord.

place-stichting-los =
    .for = Pour les questions sur vos droits sans permis de séjour.
    .entry = Vous appelez. Pas besoin de vous déplacer.

place-stil-utrecht =
    .for = Pour tous les sans-papiers à Utrecht : médecin, aide juridique, repas, habits.
    .entry = Regardez d'abord le site. Nous ne connaissons ni l'adresse ni les heures.

place-stoelenproject-amsterdam =
    .for = Pour les sans-abri d'Amsterdam qui cherchent un lit la nuit en hiver.
    .entry = Venez le matin chercher un ticket gratuit. Les heures sont celles des tickets.

place-straatalliantie-amsterdam =
    .for = Pour les sans-abri d'Amsterdam : aide juridique si l'abri est refusé.
    .entry = Appelez d'abord. On vous dira si, où et quand vous pouvez venir.

place-straatpastoraat-den-haag =
    .for = Pour tous à La Haye : un repas gratuit et une messe.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-straatzorg-rotterdam =
    .for = Pour les sans-abri et sans assurance de Rotterdam qui cherchent un médecin.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-svzv-amsterdam =
    .for = Pour les femmes sans permis de séjour, aussi enceintes.
    .entry = Regardez d'abord le site. Nous ne connaissons ni l'adresse ni les heures.

place-toevlucht-utrecht =
    .for = Pour les hommes sans papiers, en bonne santé, qui ont un lien avec Utrecht.
    .entry = Seulement par l'Aanmeldloket à Utrecht. Il y a une liste d'attente.

place-transvaal-apotheek-den-haag =
    .for = Pour les sans-papiers de La Haye avec une ordonnance.
    .entry = Apportez l'ordonnance du médecin (huisarts). Sans rendez-vous.

place-uaf =
    .for = Pour les réfugiés et les personnes en procédure d'asile qui veulent étudier.
    .entry = Regardez d'abord le site. Nous ne connaissons ni l'adresse ni les heures.

place-vadercentrum-den-haag =
    .for = Pour tous à La Haye : conseils le vendredi et repas gratuit le mercredi.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-veilig-thuis =
    .for = Pour toute personne qui vit des violences à la maison ou s'inquiète pour quelqu'un.
    .entry = L'appel est gratuit. Vous n'avez pas besoin de donner votre nom.

place-vidk-eindhoven =
    .for = Pour les demandeurs d'asile refusés et victimes de la traite ; soins : d'autres aussi.
    .entry = Regardez d'abord le site. Nous ne connaissons pas les heures.

place-villa-vrede-utrecht =
    .for = Pour les sans-papiers à Utrecht : un salon pour se reposer, manger et apprendre.
    .entry = Entrée sans rendez-vous. Les heures ne sont pas certaines : regardez d'abord le site.

place-vluchteling-onder-dak-wageningen =
    .for = Pour les demandeurs d'asile refusés de Wageningen et des environs.
    .entry = Envoyez d'abord un e-mail. L'adresse et les heures ne sont pas certaines.

place-vluchtelingenwerk-almere =
    .for = Pour les sans-papiers d'Almere qui cherchent un abri. Demandez si cela existe encore.
    .entry = Regardez d'abord le site. Nous ne connaissons ni l'adresse ni les heures.

place-vluchtelingenwerk-den-haag =
    .for = Pour les questions juridiques à La Haye, aussi après la traite. Liste d'attente.
    .entry = Seulement sur rendez-vous. Appelez ou écrivez d'abord.

place-vluchtelingenwerk-nederland =
    .for = Pour les demandeurs d'asile et les réfugiés, aussi après un refus.
    .entry = Cherchez sur le site le lieu près de chez vous et appelez d'abord.

place-voedselbanken-nederland =
    .for = Pour les personnes avec très peu d'argent. Toutes n'aident pas sans papiers.
    .entry = Demandez à une association de vous inscrire. Souvent on ne peut pas seul.

place-vrouwen-tegen-uitzetting =
    .for = Pour les femmes réfugiées sans papiers à Amsterdam. C'est un groupe d'action.
    .entry = Il n'y a pas de bureau. Regardez le site.

place-we-are-here =
    .for = Réfugiés refusés d'Amsterdam qui s'organisent.
    .entry = Pas de bureau. Nous ne savons pas si le groupe existe encore.

place-weggeefwinkel-rotterdam =
    .for = Pour ceux qui ont besoin d'habits gratuits à Rotterdam.
    .entry = Vous pouvez entrer sans rendez-vous quand c'est ouvert.

place-wereldhuis-amsterdam =
    .for = Pour les sans-papiers à Amsterdam : accueil de jour, repas chaud, cours, conseils.
    .entry = On entre librement en journée. Pour un conseil ou l'avocat, prenez rendez-vous.

place-wereldhuis-den-haag =
    .for = Pour les sans-papiers de La Haye : droit, abri, santé, repas, dentiste.
    .entry = Vous pouvez entrer sans rendez-vous. Apportez votre V-nummer si vous en avez un.

place-wereldvrouwenhuis-nijmegen =
    .for = Pour les femmes sans papiers autour de Nijmegen, sans abri et malades.
    .entry = L'adresse est secrète. Prenez contact par le site.

place-winterkoude-opvang-den-haag =
    .for = Pour tous les sans-abri de La Haye, seulement les nuits de grand froid. Gratuit.
    .entry = Arrivez avant la nuit. Le lieu peut changer chaque hiver : demandez d'abord.

place-zelfmoordpreventie-113 =
    .for = Pour toute personne qui pense à mourir ou a peur pour quelqu'un. Jour et nuit.
    .entry = Appelez ou écrivez dans le chat. Sans assurance. En anglais aussi.

city-amsterdam = Amsterdam
city-rotterdam = Rotterdam
city-den-haag = La Haye
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
city-den-bosch = Bois-le-Duc
city-zwolle = Zwolle
city-leiden = Leiden
city-zoetermeer = Zoetermeer
city-leeuwarden = Leeuwarden
city-maastricht = Maastricht
city-ede = Ede
city-dordrecht = Dordrecht
city-westland = Westland
city-alphen-aan-den-rijn = Alphen-sur-le-Rhin
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
city-bergen-op-zoom = Berg-op-Zoom
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
city-middelburg = Middelbourg
city-vlissingen = Flessingue
city-terneuzen = Terneuzen
city-goes = Goes
city-wageningen = Wageningen
city-tiel = Tiel
city-harderwijk = Harderwijk
city-gorinchem = Gorinchem
city-ter-apel = Ter Apel
city-budel = Budel
city-hellevoetsluis = Hellevoetsluis
