# Recht op zorg: wat mag je krijgen, en wat doe je als je wordt geweigerd
medical-rights =
    .title = Votre droit aux soins
    .short = Sans papiers et sans assurance, vous avez droit aux soins que le médecin juge nécessaires. Appelez d'abord un médecin (huisarts). Refus ? Médecins du Monde : { -doctors-of-the-world-line }. Danger de mort : appelez le { -emergency-number }.
    .text =
        Vous avez droit aux soins médicalement nécessaires, même sans papiers. Pas seulement l'urgence. C'est un soignant qui décide, pas l'accueil. Les enfants ont le même droit.

        1. Danger de mort : appelez le { -emergency-number }.
        2. Sinon, appelez un médecin (huisarts).
        3. Dites : "Je n'ai ni assurance ni titre de séjour." En néerlandais : "Ik vraag medisch noodzakelijke zorg. U kunt kosten declareren bij het CAK."
        4. On refuse ? Demandez un médecin et la raison. Notez la date et le cabinet.
        5. Appelez Médecins du Monde : { -doctors-of-the-world-line }. Laissez un message, on vous rappelle.
        6. Pour vous plaindre, même sans nom : { -care-complaints-line }.

        Les soins ne sont pas toujours gratuits. D'autres règles valent pour l'UE et au COA. Cela peut changer en 2027.
    .ask =
        Est-ce que j'ai droit aux soins sans titre de séjour ?
        l'hôpital peut-il me renvoyer parce que je n'ai pas de papiers
        quels soins puis-je avoir si je ne suis pas assuré
        peut-on prendre une assurance maladie néerlandaise sans statut
        ma femme a été déboutée, va-t-on encore la soigner ?
        ça veut dire quoi soins médicalement nécessaires
        droit à la santé
        soins refusés
        se faire soigner sans statut
        porter plainte clinique
        g droit o soin san papié ?
        es ce kils peuve refusé de me soigné
        assurence maladi sans bsn cest possibl
        La dame à l'accueil a dit pas de carte, pas de soins. Elle a le droit de dire ça ?
        J'ai du diabète et ma demande d'asile est rejetée. Mon traitement va-t-il s'arrêter ?
        Ma fille de sept ans n'a pas de statut. Je ne sais pas si elle compte comme les autres enfants malades.
        On m'a dit que seule l'urgence est pour nous. Moi, il me faut une opération du genou.
        moi pas permis séjour, eux obligés soigner moi oui ou non
        quelle loi dit moi peut avoir soin ici
        où moi se plaindre si eux refusent aider
        mon ami négatif asile, hôpital c'est interdit pour lui ?
        je suis roumain sans assurance, mêmes droits que les autres ?
        medisch noodzakelijke zorg c'est quoi

# Huisarts: hoe je een dokter ziet, ook 's avonds en in het weekend
medical-doctor =
    .title = Voir un médecin
    .short = Appelez un médecin (huisarts) près de vous. Vous pouvez vous inscrire sans papiers. Dites : pas d'assurance, pas de BSN. Complet ? Essayez ailleurs ou appelez Médecins du Monde : { -doctors-of-the-world-line }. Soir, week-end : appelez d'abord le huisartsenpost. Danger de mort : { -emergency-number }.
    .text =
        Votre droit : sans papiers, vous pouvez vous inscrire chez un généraliste (huisarts) qui a de la place. Un spécialiste demande en général sa lettre.

        1. Appelez un cabinet près de l'endroit où vous dormez.
        2. Dites : "Je n'ai ni assurance ni BSN." En néerlandais : "Ik kom als passant. U kunt negen nullen invullen en declareren bij het CAK."
        3. Pas de place ? Essayez deux ou trois cabinets.
        4. Toujours rien ? Médecins du Monde : { -doctors-of-the-world-line }. Laissez un message, on vous rappelle. Ou demandez-moi un lieu.
        5. Soir, nuit ou week-end ? Appelez le huisartsenpost avant d'y aller. Danger de mort : le { -emergency-number }.

        On demande une adresse. Cela reste confidentiel. Apportez vos lettres, la liste des médicaments et un adulte qui traduit.
    .ask =
        Comment trouver un médecin de famille qui me prend ?
        puis-je m'inscrire chez un huisarts sans BSN
        mon oncle a mal à la gorge depuis trois jours, quel docteur peut le voir ?
        existe-t-il un dispensaire gratuit pour les sans-papiers
        c'est samedi soir et je me sens très mal, qui appeler
        comment obtenir une lettre pour voir un spécialiste
        chercher un docteur
        généraliste sans assurance
        médecin de garde
        bus médecins du monde
        kruispost horaires
        ou es qu on trouve un medcin
        huisart san bsn svp aidé moi
        jsui malade et aucun docteur me pren
        Je tousse depuis un mois et je maigris. Trois cabinets disent qu'ils sont complets.
        Mon colocataire a des boutons qui le grattent partout. On ne sait pas où l'emmener.
        L'assistante a raccroché parce que je n'ai pas de BSN. Quel autre cabinet essayer ?
        J'ai porté un frigo et depuis mon dos me fait mal. Je veux que quelqu'un regarde.
        je cherche docteur pour mal de ventre moi
        comment faire rendez-vous médecin si pas carte
        ma maman vieille et malade, elle va chez quel docteur
        docteur ouvert le soir où c'est
        je parle pas néerlandais, docteur avec traducteur possible ?

# Spoed: eerst 112, dan pas de rest
medical-emergency =
    .title = Aide urgente
    .short = Danger de mort ? Appelez le { -emergency-number }, c'est gratuit. Donnez l'adresse. Vous pouvez aller aux urgences (SEH) partout, sans papiers ni argent. N'attendez pas. Urgent sans danger de mort : appelez le huisarts ou le huisartsenpost.
    .text =
        Danger de mort ? Appelez vite le { -emergency-number }. Gratuit, jour et nuit. Anglais possible.

        Inconscient, saigne beaucoup, mal à la poitrine, respire à peine, visage soudain de travers, bébé qui ne se réveille pas. Un doute ? Appelez.

        1. Dites où vous êtes (rue, numéro, ville) et ce qui se passe. La personne respire-t-elle ?
        2. Restez en ligne, suivez les conseils.
        3. Ou allez aux urgences (SEH) d'un hôpital. Dites : "Dit is spoed. Ik heb geen verzekering." (Urgent, sans assurance.) Parlez du CAK.
        4. Urgent, sans danger de mort ? Appelez le huisarts. Soir, nuit, week-end : le huisartsenpost.

        N'attendez pas, même sans argent ni papiers. L'hôpital n'a pas le droit de prévenir la police juste faute de papiers. Une facture peut venir, aussi pour l'ambulance.
    .ask =
        Mon ami a perdu connaissance, que faire ?
        puis-je appeler le 112 si je n'ai pas de papiers
        les urgences vont-elles me prendre sans assurance
        comment faire venir une ambulance tout de suite
        mon père a soudain une douleur très forte à la poitrine
        qu'est-ce que je dis au téléphone des secours
        vite une ambulance
        il ne respire plus
        urgences hôpital
        beaucoup de sang
        service SEH
        au secour il bouge plu appelé qui
        embulance svp ma fame est tombé dan le pomme
        jarive pa a respiré sa serre
        Mon frère est tombé de l'échafaudage et il saigne de la tête. Il ne répond pas.
        Elle a renversé de l'huile bouillante sur elle. La peau s'en va.
        Le visage de mon oncle est tombé d'un côté et il parle bizarrement. Cela vient de commencer.
        Le bébé est tout mou. Impossible de le réveiller.
        viens vite mon enfant bleu pas respirer
        femme ici beaucoup sang de jambe, quel numéro
        homme dans la rue yeux fermés, je dois appeler ?
        copain tremble tout le corps et mousse bouche
        quelqu'un a planté couteau à mon ami, je l'amène hôpital ?

# Kosten van zorg: wie betaalt, en wat doe je met een rekening
medical-costs =
    .title = Payer les soins
    .short = Ne jetez jamais une facture. Dites que vous avez peu d'argent et pas d'assurance, et parlez du CAK. C'est le soignant qui s'adresse au CAK, pas vous. Payez ce que vous pouvez. Aide, Médecins du Monde : { -doctors-of-the-world-line }.
    .text =
        Les soins ne sont pas toujours gratuits. Vous payez ce que vous pouvez. Pour le reste, le soignant peut s'adresser au CAK, pas vous.

        1. Avant, dites : pas d'assurance, et ce que vous pouvez payer.
        2. Soins prévus à l'hôpital ? Demandez : "Avez-vous un contrat CAK ?" Sinon, le huisarts peut vous adresser ailleurs.
        3. Une facture ? Répondez : "Ik heb geen verblijfsvergunning, geen verzekering en weinig inkomen. Gebruik alstublieft de CAK-regeling."
        4. Demandez par écrit de payer petit à petit.
        5. Rappel ou huissier (incasso) ? Voyez vite une association ou Médecins du Monde : { -doctors-of-the-world-line }. Laissez un message, on vous rappelle.

        Tout n'est pas couvert, comme le dentiste des adultes. On peut encore vous demander de payer. Cela peut changer en 2027.
    .ask =
        Qui paie mes soins si je n'ai pas d'assurance ?
        j'ai reçu une facture de l'hôpital, que dois-je faire
        comment fonctionne le CAK pour les sans-papiers
        puis-je payer l'hôpital en plusieurs fois
        ma femme va-t-elle recevoir une note pour l'ambulance
        combien coûte une consultation sans assurance
        facture hôpital
        échelonner paiement soins
        CAK non assurable
        huissier dette médicale
        prix d'une opération
        g recu un facture je pe pa payé
        combien coute un scaner san assurence
        letre de recouvrement hopital je fai koi
        Une enveloppe de 900 euros est arrivée après mon hospitalisation. Je ne gagne rien.
        On m'a opéré le bras le mois dernier. Maintenant un huissier m'écrit.
        À l'accueil on veut de l'argent avant la prise de sang. Je n'ai que dix euros.
        L'infirmière m'a bien aidé. J'ai peur de la dette qui va suivre.
        moi pas argent pour docteur, qui payer ça
        lettre hôpital avec beaucoup euro, moi pas comprendre
        je peux donner vingt euro chaque mois à l'hôpital ?
        ma soeur reçoit papier payer clinique, elle travaille pas
        comment moi savoir si hôpital a contrat CAK

# Medicijnen: welke apotheek, wat kost het
medical-medicine =
    .title = Médicaments, pharmacie
    .short = Vous ne pouvez pas payer vos médicaments ? Demandez au médecin quelle pharmacie (apotheek) a un contrat CAK. Elles ne l'ont pas toutes. Souvent, on paie une petite somme par produit. Appelez avant. Ne stoppez rien sans demander au médecin.
    .text =
        Sans papiers, une ordonnance est possible. Si vous ne pouvez pas payer, il faut une pharmacie (apotheek) avec un contrat CAK. Les autres ne reçoivent rien du CAK.

        1. Demandez au médecin : "Quelle pharmacie a un contrat CAK ?" Faites écrire "CAK" sur l'ordonnance.
        2. Appelez-la : "Wat moet ik zelf betalen?" (Combien dois-je payer ?) Souvent une petite somme par produit.
        3. Traitement long ? Demandez trois mois d'un coup.
        4. Pas d'argent ? Dites-le. Parfois une association ou un fonds aide. N'arrêtez pas sans demander au médecin.
        5. Ne prenez pas les médicaments d'un autre. N'achetez rien dans la rue.

        Le soir et le week-end, il y a une pharmacie de garde (dienstapotheek), parfois plus chère. Le traitement du VIH fait partie des soins nécessaires.
    .ask =
        Où récupérer mon ordonnance si je ne suis pas assuré ?
        quelle pharmacie accepte les patients du CAK
        pourquoi dois-je payer cinq euros pour chaque boîte
        mon enfant a besoin d'antibiotiques, comment les obtenir ?
        le médecin peut-il me donner de l'insuline pour trois mois
        y a-t-il un fonds qui paie les comprimés
        pharmacie sans papiers
        pas d'argent ordonnance
        participation par médicament
        pharmacie de nuit
        la farmacie veu pa de mon ordonance
        medicamen fini et plu de sou
        kel apotheek a le contra cak
        Mes comprimés contre la tension finissent vendredi. On m'a demandé une carte d'assurance.
        Le médecin m'a écrit une crème et des gélules. À la caisse c'était quarante euros.
        J'ai le VIH et je prends mes cachets tous les jours. La semaine prochaine je n'aurai plus rien.
        Mon ami emprunte le spray du voisin pour son asthme. Il n'en trouve pas pour lui.
        j'ai papier du docteur pour cachets, je prends où
        combien euro payer chaque médicament sans carte
        apotheek dit non nous pas cak, où autre
        mon mari épilepsie, plus de comprimés, quoi faire
        sirop pour la toux et paracétamol sont payés aussi ?

# Zwanger: verloskundige, bevalling, kraamzorg
medical-pregnancy =
    .title = La sage-femme
    .short = Enceinte ? Vous avez droit à une sage-femme (verloskundige), sans papiers aussi. Appelez tout de suite ; plus tard est possible. Refus ? Médecins du Monde { -doctors-of-the-world-line }. Sang, forte douleur, bébé bouge moins : appelez vite la sage-femme. Danger de mort : { -emergency-number }.
    .text =
        Votre droit, même sans papiers : une sage-femme (verloskundige), l'accouchement et des soins à domicile (kraamzorg).

        1. Appelez une sage-femme, au mieux semaine 8-10. Plus tard aussi.
        2. Dites : "Ik ben zwanger. Ik heb geen verzekering. U kunt dit voor 100% declareren bij het CAK." (Enceinte, sans assurance.)
        3. Refus ? Médecins du Monde : { -doctors-of-the-world-line }. Laissez un message.
        4. Avant la semaine 16, demandez la kraamzorg et la déclaration de naissance.
        5. Demandez où accoucher. L'hôpital sans raison médicale peut être payant.
        6. Pas d'abri ? Voyez un avocat ou une association bien avant la semaine 34.

        Forte douleur, sang, gros mal de tête, taches devant les yeux, bébé qui bouge moins ? Appelez vite la sage-femme, jour et nuit. Danger de mort : { -emergency-number }.
    .ask =
        Je suis enceinte et sans papiers, où aller ?
        comment trouver une sage-femme sans assurance
        qui paie l'accouchement de ma copine
        ma femme peut-elle accoucher à l'hôpital sans titre de séjour
        comment demander l'aide à domicile après l'accouchement
        quand faire la première visite
        grossesse sans assurance
        échographie
        kraamzorg
        appeler verloskundige
        jsui enceinte keske je doi faire
        sage fame san bsn cest possible
        acouchement hopital sa coute combien
        Je n'ai plus mes règles depuis trois mois et le test est positif. Je veux garder le bébé.
        Mon ventre est déjà gros et personne ne m'a examinée. Est-ce trop tard ?
        Ma soeur doit accoucher en mars. Elle n'ose pas prendre rendez-vous.
        Aujourd'hui je sens moins de coups dans mon ventre.
        moi enceinte six mois, pas encore contrôle
        ma femme attend bébé, quel docteur
        où naît bébé, maison ou hôpital, on paie ?
        je veux dame qui aide accoucher mais pas carte
        vaccin coqueluche pendant la grossesse, moi aussi ?
        je vomis toute la journée depuis que je suis enceinte

# Voorbehoed, abortus, soa, seksueel geweld. Geen oordeel; nooit beloven dat het gratis is.
medical-contraception =
    .title = Santé femme et homme
    .short = Contraception, pilule du lendemain, test, doute sur une grossesse ? Demandez de l'aide, sans papiers aussi : médecin (huisarts), GGD ou { -unwanted-pregnancy-line }. Le temps compte. Demandez d'abord le prix. Violence sexuelle : appelez le { -sexual-violence-line }.
    .text =
        Le choix est à vous. Le médecin garde le secret. Avant 18 ans, vous n'avez pas à le dire à vos parents.

        1. Pilule ou stérilet (spiraal) : huisarts ou GGD ("Nu Niet Zwanger"). C'est souvent payant.
        2. Rapport non protégé ? Pilule du lendemain aujourd'hui, au mieux avant 72 heures, en pharmacie ou droguerie, sans ordonnance.
        3. Enceinte et pas sûre ? Appelez le { -unwanted-pregnancy-line }. Avortement permis jusqu'à 24 semaines, par comprimé du huisarts jusqu'à 9. La clinique reçoit sans lettre.
        4. C'est souvent payant. Dites avant : "Je n'ai ni papiers ni assurance." Parfois un fonds aide.
        5. Peur d'une infection ? Demandez un test au huisarts ou au GGD.
        6. Violence sexuelle ? Appelez le { -sexual-violence-line }, au mieux avant sept jours.

        Vérifiez les délais avec un médecin.
    .ask =
        Où trouver la pilule quand on n'a pas d'assurance ?
        Combien coûte une IVG sans titre de séjour ?
        Est-ce qu'un généraliste peut poser un stérilet ?
        Ma copine ne veut pas garder le bébé, à qui s'adresser ?
        Jusqu'à combien de semaines peut-on avorter ici ?
        Où faire un dépistage du VIH sans BSN ?
        pilule du lendemain
        test MST
        préservatifs gratuits
        clinique avortement
        implant ou piqûre contraceptive
        capote craké hier soir koi faire
        jveu avorté c combien
        jcroi jai une mst
        rdv pr sterilet svp
        J'ai oublié mes comprimés trois jours. Mon mari est rentré hier.
        Ça me brûle quand j'urine. Mon ami m'a dit qu'il était contaminé.
        Deux traits sur le test. Je n'ai pas la force d'élever un autre enfant.
        Un homme m'a forcée samedi soir. Je voudrais être examinée.
        moi pas vouloir enfant, quel docteur aider
        ma femme et moi plus bébé, quoi médicament
        mes règles pas venir, moi peur, pas garder
        boutons en bas après dormir avec fille, où montrer

# Consultatiebureau, inentingen, ziek kind. Gratis is alleen het consultatiebureau.
medical-child =
    .title = Santé de l'enfant
    .short = Le suivi des enfants (consultatiebureau) et les vaccins sont gratuits, avec ou sans papiers. Pas de lettre ? Appelez-les. Enfant malade : appelez le huisarts, le soir et le week-end le huisartsenpost. Bébé respire mal ? { -emergency-number }.
    .text =
        Votre enfant a droit aux soins nécessaires, même sans papiers.

        1. Bébé né ? Demandez à la sage-femme ou à la kraamzorg de le signaler au consultatiebureau.
        2. Aucune invitation ? Appelez le consultatiebureau ou le GGD. Dites : « Mijn kind heeft geen BSN. Ik wil graag een afspraak. » (Mon enfant n'a pas de BSN, je voudrais un rendez-vous.)
        3. Apportez le carnet de vaccins, même d'un autre pays.
        4. Enfant malade ? Appelez le huisarts. Soir et week-end : le huisartsenpost.
        5. Bébé très endormi, gris ou bleu, qui respire mal ? Appelez le { -emergency-number }.
        6. Refus ? Médecins du Monde, { -doctors-of-the-world-line }. Laissez un message, on vous rappelle.

        Après quatre ans, le GGD suit l'enfant, en partie à l'école. Les médicaments peuvent être payants.
    .ask =
        Est-ce que mon bébé a droit aux vaccins même sans papiers ?
        Comment prendre rendez-vous au consultatiebureau ?
        Les piqûres de ma fille sont-elles payantes ?
        Mon fils de deux ans a 39 de fièvre, qui appeler ?
        Où fait-on peser et mesurer un nourrisson ?
        Ma nièce a six ans et n'a jamais été vaccinée, c'est trop tard ?
        vaccination enfant
        rougeole bébé vaccin
        pédiatre sans assurance
        suivi nourrisson PMI
        carnet de santé perdu
        mon bb tousse bcp cette nuit
        consultatieburo coment appelé
        vacin pr mon ptit gratuit ou pas
        ma fille a d boutons partout
        Nous sommes arrivés il y a un mois avec un nouveau-né. Personne ne nous a convoqués.
        Ma petite est bien plus maigre que les autres. J'ai peur qu'elle ne grandisse pas.
        Il vomit depuis ce matin. Il n'a que huit mois.
        Toute la classe a reçu une lettre pour une piqûre. Mon garçon n'a rien eu.
        mon enfant chaud le corps, chercher docteur des enfants
        bébé moi pas encore vaccin, où partir
        garçon mal oreille pleurer toute la nuit
        livre jaune de mon pays pour vaccin, ici bon ?

# Tandarts. Eerlijk: volwassenen betalen meestal zelf.
medical-dentist =
    .title = Dentiste
    .short = En général, un adulte paie le dentiste. Demandez d'abord le prix. Moins de 18 ans : le dentiste peut demander une partie au CAK. Visage gonflé et fièvre ? Appelez un médecin (huisarts) aujourd'hui. Du mal à respirer ou avaler : { -emergency-number }.
    .text =
        Un adulte paie en général lui-même. Pour les moins de 18 ans, le dentiste peut demander au CAK une partie d'une facture impayée.

        1. Appelez un dentiste (tandarts). Dites : « Ik ben niet verzekerd. Wat kost de goedkoopste behandeling van de pijn? » (Je n'ai pas d'assurance. Quel soin est le moins cher ?)
        2. Demandez à payer petit à petit.
        3. Demandez à une association : dentiste bénévole, fonds, ou bus dentaire de Médecins du Monde. On n'y entre pas directement.
        4. Soir, week-end : cherchez « spoedtandarts » et votre ville. C'est plus cher.
        5. Enflure et fièvre ? Huisarts ou huisartsenpost aujourd'hui. Du mal à respirer ou avaler ? Appelez le { -emergency-number }.

        L'attente peut durer. Demandez-moi les lieux près de vous.
    .ask =
        J'ai une rage de dents et pas d'assurance, où aller ?
        C'est combien pour arracher une dent ?
        Existe-t-il un dentiste gratuit pour les sans-papiers ?
        Qui paie le dentiste pour mon fils de neuf ans ?
        Peut-on régler le dentiste petit à petit ?
        Mon père pourrait-il avoir un dentier ?
        dent cassée
        dentiste pas cher
        gencives qui saignent
        carie à soigner
        urgence dentaire dimanche
        mal o dents jdors pu
        dantiste gratui svp
        abcé dent koi faire
        dent de sagess ki pousse aie
        Je ne mange plus que de la soupe. Dès que c'est froid, je sursaute.
        Mon plombage est tombé hier. Le cabinet veut être payé avant de regarder.
        Ma fille cache son sourire. Ses dents de lait deviennent noires.
        Je suis tombé du vélo. Une dent de devant bouge.
        dent moi fait mal trop, pas argent
        moi vouloir enlever molaire, où moins cher
        camion des dents, comment entrer dedans
        bouche sent mauvais, sang quand brosse

# Stress, slaap, verdriet. Bij gedachten aan de dood: medical-crisis.
medical-mental =
    .title = Stress et sommeil
    .short = Mal dormir, avoir peur ou se sentir triste après des choses dures, c'est normal. Parlez-en au médecin (huisarts). Parler sans donner son nom, jour et nuit : Luisterlijn { -listening-line }. Envie de mourir ? Appelez le { -suicide-line } maintenant.
    .text =
        Beaucoup de personnes sans papiers vivent avec du stress, de la peur, de mauvais rêves. C'est normal après des choses dures. D'autres vivent cela aussi. L'aide psychique fait partie des soins nécessaires si un médecin le juge utile.

        1. Voyez un huisarts. Dites comment vous dormez, ce que vous sentez, depuis quand. Demandez : « Kan ik praten met de POH-GGZ? »
        2. Demandez un interprète, ou venez avec un adulte de confiance.
        3. Avant un suivi, demandez si l'établissement a un contrat CAK.
        4. Appelez la Luisterlijn, { -listening-line }. Moins de 18 ans : { -child-line }.
        5. Voyez du monde : centre de jour, église, mosquée.

        Il y a parfois une attente. Ces lignes parlent surtout néerlandais. Envie de mourir ? { -suicide-line }. Danger ? { -emergency-number }.
    .ask =
        Je ne dors plus depuis des semaines, qui peut m'aider ?
        À qui parler de ce que j'ai vécu pendant la traversée ?
        Puis-je voir un psychologue sans assurance ?
        Ma femme pleure tout le temps et reste au lit, que faire ?
        La POH-GGZ chez le huisarts, c'est quoi ?
        Comment calmer mes crises d'angoisse ?
        dépression aide
        cauchemars toutes les nuits
        je me sens seul
        traumatisme de guerre
        quelqu'un pour m'écouter
        jarrive pa a dormir
        tro de stress ma tete va xploser
        deprime a fond jfais koi
        jai peur tt le tps sans raison
        Quand une porte claque, je suis de retour en prison. Je tremble pendant une heure.
        Toute la nuit je pense à mon avenir. Le jour je ne ressens plus rien.
        Depuis le bateau, mon frère ne parle presque plus. Il sursaute au moindre bruit.
        Avant je riais beaucoup. Maintenant plus rien ne me plaît.
        ma tête pas repos, moi penser guerre
        moi triste tous les jours, personne parler
        chercher docteur pour la tête, pas fou, coeur fatigué
        mauvais rêve beaucoup, moi crier dans dormir

# Crisis. De lijnen staan altijd vooraan. Geen details, geen aantallen.
medical-crisis =
    .title = Moments difficiles
    .short = Appelez maintenant le { -suicide-line } ou le { -suicide-line-free } : gratuit, jour et nuit, sans donner votre nom. Danger tout de suite ? Appelez le { -emergency-number }. Il y a de l'aide. Allez chez une personne de confiance et demandez-lui de rester avec vous.
    .text =
        Danger immédiat, quelqu'un s'est blessé ou a avalé quelque chose ? Appelez le { -emergency-number }.
        Envie de mourir ? Appelez le { -suicide-line } ou le { -suicide-line-free }, ou écrivez sur { -suicide-line }.nl. Gratuit, jour et nuit, sans nom.

        Vous n'êtes pas seul(e). Vous avez bien fait d'écrire.

        1. Appelez, ou faites appeler.
        2. Allez voir un proche, imam ou prêtre.
        3. Éloignez ce qui peut vous blesser.
        4. Appelez aujourd'hui le huisarts, soir et week-end le huisartsenpost. Dites : « Het is een crisis. Ik wil dood. » (Je veux mourir.) Il peut appeler les soins de crise.

        Pour un proche : parlez-en calmement, écoutez, restez si c'est sans danger. Le { -suicide-line } vous aide aussi. Enfants : { -child-line }.

        Langue non garantie. Après le { -emergency-number }, la police peut venir. Appelez quand même.
    .ask =
        Je veux mourir, qui puis-je appeler ?
        Quel est le numéro contre le suicide ?
        Mon ami dit qu'il va se tuer, comment réagir ?
        Comment joindre le service de crise ce soir ?
        Est-ce que je peux appeler le 113 sans dire qui je suis ?
        Ma soeur se coupe les bras, comment l'arrêter ?
        idées suicidaires
        en finir avec la vie
        me faire du mal
        ligne suicide
        plus envie de vivre
        jveu mourir aidez moi
        jvais me tué
        jai avalé plein de cachets expres
        jen peu plus jveux plus etre la
        J'ai écrit une lettre d'adieu à ma mère. Tout le monde sera mieux sans moi.
        Je suis sur le pont. Je ne vois plus d'autre sortie.
        Mon colocataire donne toutes ses affaires. Il dit qu'on ne le reverra pas.
        J'ai un couteau devant moi. J'ai peur de ce que je vais faire.
        moi plus vouloir vivre, la vie finie
        mon frère vouloir tuer lui-même, vite aider
        chaque jour penser la mort, plus la force
        mieux je suis mort que comme ça

# Zwijgplicht van de dokter. Zeg "mag niet", nooit "zal nooit". Noem de uitzonderingen.
medical-privacy =
    .title = Médecin et vos données
    .short = Médecin, accueil et soignants n'ont pas le droit de donner vos données à la police ou à l'IND juste faute de papiers. Il y a des exceptions, par exemple un danger grave. Sans ID ? Dites-le. En urgence, on vous soigne d'abord.
    .text =
        Médecins, infirmiers et accueil gardent le secret. Ils n'ont pas le droit de donner vos données à la police ou à l'IND juste parce que vous êtes sans papiers.

        1. Parlez franchement. Demandez : "Est-ce confidentiel ? Qui voit mon dossier ?"
        2. Sans ID ni BSN ? Dites : "Kunt u mij inschrijven met negen nullen?" Copier votre ID exige votre accord.
        3. Donnez toujours vos vrais nom et date de naissance. Jamais la carte d'un autre : dangereux et puni.
        4. Un problème ? Notez tout. Appelez le Landelijk Meldpunt Zorg, { -care-complaints-line }, ou une association.

        Exceptions : votre accord, un devoir légal, un danger grave (un enfant, par exemple). Hors urgence, l'hôpital peut vouloir une ID. La police y est parfois. En détention, autres règles.
    .ask =
        Le médecin va-t-il me dénoncer à la police ?
        Dois-je montrer un passeport à l'hôpital ?
        Le huisarts dit-il à l'IND où j'habite ?
        L'immigration peut-elle voir mon dossier médical ?
        La secrétaire a-t-elle le droit de photocopier ma carte ?
        Ce que ma femme confie à l'infirmière reste-t-il entre elles ?
        secret médical
        hôpital sans pièce d'identité
        médecin et police
        pas d'ID au cabinet
        inscription neuf zéros
        lhopital va mdenoncer ou pas
        jai peur daller o docteur a cause de la polis
        huisart demande mon adres c normal
        fo un paseport pr voir le medecin ?
        Je suis malade mais je reste chez moi. J'ai peur que des agents attendent à la sortie.
        La dame de l'accueil a réclamé ma carte. Je suis reparti aussitôt.
        Un ami veut me prêter sa carte d'assurance pour la clinique. Est-ce une bonne idée ?
        Il y avait un uniforme dans le couloir des urgences. J'ai fait demi-tour.
        docteur il est ami avec police ?
        moi aller hôpital, eux envoyer mon nom gouvernement ?
        infirmière écrire tout, qui lire ce papier
        donner faux nom docteur, possible ?
