# Thema: opvang, school en studie (Frans). Korte zinnen, niets beloven, geen bedragen of openingstijden.

# Peuteropvang en voorschool, voor kinderen onder de vier
childcare-preschool =
    .title = Garde des petits
    .short = Une garderie (peuteropvang) peut accueillir votre enfant, avec ou sans papiers. Demandez au consultatiebureau une indication VE. Places et prix changent selon la ville. Ne demandez pas l'allocation de garde: elle crée une dette.
    .text =
        La garderie (peuteropvang) et la voorschool peuvent prendre un enfant sans titre de séjour. Une place n'est pas garantie. Chaque commune a ses règles et ses prix.

        1. Votre enfant a environ deux ans ? Demandez au consultatiebureau l'indication VE : une aide pour la langue.
        2. Demandez à la garderie : "Is er plek? Wat kost het zonder toeslag en zonder BSN?" (Y a-t-il une place ? Quel prix ?)
        3. Trop cher ? Demandez un prix plus bas. Demandez à la commune (gemeente), à une église, à un fonds.
        4. Ne demandez pas l'allocation de garde (kinderopvangtoeslag), même au nom d'un autre. C'est une dette.
        5. Pas de place ? Demandez des matinées de jeu à la bibliothèque.

        Inscrivez votre enfant à l'école bien avant ses quatre ans.
    .ask =
        ma fille de deux ans peut-elle aller à la crèche sans titre de séjour
        comment trouver une place en peuteropvang
        faut-il un BSN pour mettre mon bébé à la garderie
        qui peut garder mon petit pendant la journée
        est-ce que la voorschool est gratuite
        combien d'heures par semaine dure la voorschool
        crèche sans papiers
        garderie pas chère
        halte garderie quartier
        indication VE
        nounou pour bébé
        g besoin d une creche pr mon bb
        garderi 3 ans cmt on fait
        prescolaire gratui ou pa
        Ma cadette dessine toute la journée devant la télé. Je voudrais qu'elle apprenne à jouer en groupe.
        Ma voisine dépose son garçon chaque matin dans une maison pleine de jouets. Je voudrais la même chose pour le mien.
        Je dois aller à mes rendez-vous avec le petit sous le bras. Il a vingt mois et s'ennuie partout.
        On me dit que la liste est pleine jusqu'à l'été. Mon fils aura alors presque quatre ans.
        moi bébé deux ans, où mettre le matin
        je veux place enfant petit mais argent pas avoir
        jardin enfants pour la fille, comment faire ici
        kinderopvangtoeslag rembourser dette

# Naar school: recht, plicht en inschrijven
school-children =
    .title = L'école de votre enfant
    .short = Votre enfant peut et doit aller à l'école, avec ou sans papiers: possible dès 4 ans, obligatoire dès 5 ans. On ne peut pas le refuser faute de papiers. Pas de BSN? L'école demande un numéro à DUO. L'école est gratuite.
    .text =
        Votre enfant a droit à l'école dès quatre ans. C'est obligatoire dès cinq ans, jusqu'à dix-huit ans sans diplôme de base (startkwalificatie).

        1. Prenez rendez-vous dans une école proche, six mois avant ses quatre ans.
        2. Dites : "Mijn kind heeft geen BSN. Wilt u een nummer vragen bij DUO?"
        3. Apportez acte de naissance, carnet de vaccins. Rien ? Elle ne peut pas refuser.
        4. Demandez qui voit vos données. Selon un site sur les droits, l'école ne peut pas les donner à l'immigration.
        5. Refus ? Demandez la raison par écrit. Appelez Defence for Children : { -childrens-rights-line }. Demandez si la loi change.

        Souvent, d'abord une classe d'accueil (ISK), parfois une attente. Malade ? Prévenez le matin. Voyage à l'étranger ? Parlez-en avant.
    .ask =
        mon enfant a-t-il le droit d'aller à l'école aux Pays-Bas sans papiers
        dans quelle classe commence un enfant qui ne parle pas néerlandais
        l'école est-elle obligatoire à cinq ans
        le directeur peut-il refuser parce que nous n'avons pas de passeport
        est-ce que la maîtresse va nous signaler à l'immigration
        jusqu'à quel âge l'école est-elle obligatoire
        école sans BSN
        scolariser ma fille
        classe d'accueil ISK
        numéro DUO élève
        leerplicht amende
        inscrir mes enfans ecole svp
        lecole refuse mn fils pk
        a kel age ils vont a l ecole
        Mes jumeaux ont six ans et n'ont jamais été assis en classe. On vient d'arriver de Belgique.
        Ma fille a de la fièvre ce matin et l'école l'attend. Je ne sais pas qui prévenir de son absence.
        On m'a demandé l'acte de naissance. Il a brûlé au pays avec la maison.
        Mon neveu a quinze ans et ne lit pas le néerlandais. Où va-t-il commencer ?
        L'école du coin est catholique et nous prions autrement. La directrice dit de chercher ailleurs.
        mes enfants vouloir apprendre, quelle école prendre eux
        moi pas papier, l'enfant six ans, école possible oui non
        lettre de leerplichtambtenaar moi pas comprendre

# Geld voor schoolspullen, uitjes, fiets, sport, zwemles
school-costs =
    .title = Affaires d'école, sport
    .short = L'école et les livres sont gratuits. La contribution des parents est volontaire: sans payer, votre enfant participe aussi. Vélo, ordinateur, sport, natation? Demandez à l'école une aide de Leergeld ou du Jeugdfonds. Cela change selon la ville.
    .text =
        L'école et les livres sont gratuits, au primaire et au secondaire. La contribution (ouderbijdrage) est volontaire. Si vous ne payez pas, votre enfant ne peut pas être exclu des activités.

        1. Dites au maître que vous avez peu d'argent. Demandez ce que l'enfant peut emprunter.
        2. Dites : "De ouderbijdrage is vrijwillig. Ik kan niet betalen." (C'est volontaire.)
        3. Demandez à l'école, au médecin, à l'assistant social ou à l'église une demande à Leergeld ou au Jeugdfonds Sport & Cultuur.
        4. Preuve de revenus ? Demandez une attestation à une association.
        5. Voyez aussi les dons de jouets et de vêtements, et la bibliothèque.

        Leergeld paie le magasin ou l'école, pas vous. Dites tout de suite : pas de BSN ni DigiD. Tous les fonds n'aident pas sans papiers.
    .ask =
        peut-on priver ma fille de la fête si je n'ai rien versé
        la contribution des parents est-elle obligatoire
        l'école prête-t-elle un ordinateur aux élèves pauvres
        y a-t-il une aide pour des cours de natation
        comment demander l'aide de Leergeld
        qui paie la licence de foot d'un enfant sans papiers
        vélo pour l'école
        cartable et cahiers
        argent classe verte
        cours de danse gratuit
        ouderbijdrage pas payée
        g pa d'argent pr le voyage scolaire
        lordi pour les devoir c tro cher
        basket de sport pr mn fils aide svp
        La photo de classe et la fête coûtent chacune un billet. Je compte chaque pièce.
        Il y a de l'eau partout ici et ma fille ne sait pas nager. Le bassin coûte cher.
        Le club de judo a offert un essai. Mon fils adore, mais il faut le kimono et la cotisation.
        Les élèves partent à Texel en juin. J'ai signé la feuille mais je n'ai pas les sous.
        l'école demander argent, moi rien avoir
        mon enfant aime musique, qui payer la leçon
        je cherche bicyclette pour fille, loin école
        c'est quoi jeugdfonds et qui remplir papier

# Studeren na achttien, stage, jongeren die hier opgroeiden
study-after-18 =
    .title = Études après 18 ans
    .short = Moins de 18 ans le premier jour des cours? Vous pouvez commencer et finir plus tard. Après 18 ans, sans titre de séjour, ce n'est pas possible officiellement; il y a parfois des exceptions. Mail à ASKV: rechtoponderwijs@askv.nl
    .text =
        Moins de dix-huit ans le premier jour de la formation ? Vous pouvez commencer, et finir après. Le MBO est alors sans frais de cours. Seule la voie scolaire (BOL) est possible, pas BBL.

        1. Inscrivez-vous à temps. Demandez une lettre pour finir.
        2. Dites au conseiller (decaan) : "Je n'ai pas de BSN. Quel tarif pour moi ? Y a-t-il un fonds ?"
        3. Stage en MBO ? Obligatoire et non payé seulement. Demandez une preuve.
        4. Écrivez à ASKV : rechtoponderwijs@askv.nl
        5. Vous avez grandi ici ? Voyez un avocat avant 18 ou 21 ans. Visa d'études ? Avocat d'abord.

        Déjà dix-huit ans ? Certaines écoles font une exception. HBO et université coûtent cher. Pas de bourse DUO sans titre de séjour. Demande en cours ? Voyez l'avocat.
    .ask =
        puis-je faire un MBO sans titre de séjour
        l'école peut-elle me renvoyer le jour de mes dix-huit ans
        combien coûte l'université pour quelqu'un sans statut
        mon fils de dix-sept ans peut-il faire un stage non payé
        mon frère peut-il recevoir la bourse de DUO
        quelles hautes écoles acceptent les jeunes sans papiers
        études sans BSN
        frais HBO
        BOL ou BBL
        stage permis de travail
        inscription fac refusée
        g 20 ans jve etudier infirmiere sans papier
        cmt s inscrire a luniversité sans digid
        mon stag est refusé pk
        J'ai grandi à Rotterdam et parlé néerlandais avant le français. La fac me ferme la porte.
        Ma sœur veut être sage-femme et aura dix-huit ans en décembre. Elle pense attendre un an, est-ce sage ?
        Un hôtel est d'accord pour mes mois pratiques. Le conseiller bloque à cause de mon statut.
        Mon père a fui avec moi sur le dos. Aujourd'hui j'ai les notes pour la médecine, mais pas le tampon qu'il faut.
        moi 22 ans, vouloir apprendre informatique, possible ?
        après dix-huit l'école finie pour nous ou pas
        fils fort en mathématiques, veut université, document non
        j'attends asile, je commencer cours oui ou non

# Hulp bij opvoeden, jeugdhulp, kinderbescherming
youth-help =
    .title = Aide aux parents
    .short = Danger maintenant: { -emergency-number }. Violence à la maison: Veilig Thuis { -violence-home-line }, gratuit, jour et nuit, conseil sans donner votre nom. Soucis avec un enfant? Parlez à l'école, au médecin ou au consultatiebureau. C'est normal.
    .text =
        Demander de l'aide est normal et bon. Les enfants sans papiers peuvent en recevoir, avec des limites.

        1. Danger maintenant ? Appelez le { -emergency-number }.
        2. Violence chez vous ? Veilig Thuis : { -violence-home-line }. Conseil possible sans votre nom.
        3. Sommeil, humeur, comportement ? Parlez au maître, au médecin (huisarts) ou au consultatiebureau.
        4. Demandez au wijkteam (OKT à Amsterdam) : "Helpt u ook gezinnen zonder BSN?" Venez avec une association.
        5. Lettre ou visite de la protection des enfants (Raad voor de Kinderbescherming) ? Ne vous cachez pas. Appelez le jour même un avocat et une association. Demandez ce qui peut arriver.

        Les enfants peuvent appeler le Kindertelefoon : { -child-line }, gratuit et anonyme. Veilig Thuis demande d'habitude votre accord avant de transmettre. En grand danger, pas toujours.
    .ask =
        qui donne des conseils pour un petit de quatre ans qui tape
        existe-t-il une aide à l'enfance pour les familles sans papiers
        est-ce un juge qui décide de placer un enfant
        peut-on me prendre mes enfants parce que nous sommes pauvres
        à qui mon adolescente peut-elle parler en secret
        je crie trop sur mes petits, comment changer
        soutien parental
        wijkteam sans BSN
        enfant autiste
        peur de Jeugdzorg
        maman seule épuisée
        mn fils tape tt le monde a lecole
        aid moi avec ma fill elle fugue
        jeugdzorg vien ché moi kfer
        Ma fille de treize ans rentre après minuit. Je ne connais pas ses nouveaux amis.
        Une dame a sonné et regardé le frigo et les lits. Elle reviendra parler des enfants.
        Mon aîné a volé dans un magasin. Je ne sais plus comment lui parler.
        Mes deux filles se battent tous les soirs. Je pleure dans la salle de bain.
        mon enfant très difficile, moi seule, besoin conseil
        qui parler avec mon garçon toujours fâché
        j'ai peur eux prendre bébé à moi
        comment marche kindertelefoon pour ma fille
