# Slaapplek vannacht: beloof nooit een bed; noem wat iemand nu kan proberen.
shelter-tonight =
    .title = Dormir ce soir
    .short = Il se peut qu'il n'y ait pas de lit ce soir. Demandez-moi des lieux près de vous. Par grand froid, beaucoup de villes ouvrent un abri en plus. Enfant, grossesse, violence : dites-le en premier. Malade ou gelé(e) : appelez le { -emergency-number }.
    .text =
        Un adulte seul n'a souvent pas droit à un lit le soir même. Mais vous pouvez essayer ceci.

        1. Maladie, blessure, confusion ou grand froid ? Appelez le { -emergency-number } ou allez aux urgences. Vous pouvez aussi y entrer pour vous réchauffer.
        2. Un enfant, une grossesse, une fuite devant la violence ? Dites-le partout en premier.
        3. En journée : allez au guichet d'inscription ou appelez une association. Demandez un lit d'urgence.
        4. Le soir ou le week-end : demandez-moi des lieux. Grand froid ? Demandez là-bas : « Is de winterkouderegeling vannacht open? » (L'abri grand froid est-il ouvert ?)
        5. On refuse ? Demandez pourquoi.

        Prenez médicaments, papiers, chargeur. Dites à quelqu'un où vous dormez.

        Pas certain : s'il y a de la place. Chaque ville fait autrement.
    .ask =
        où est-ce que je peux dormir ce soir ?
        y a-t-il un foyer de nuit qui prend encore du monde maintenant
        l'abri grand froid est-il ouvert cette nuit ?
        mon ami est dans la rue et il gèle, où peut-il aller
        est-ce qu'on peut entrer à la nuit sans carte d'identité
        jusqu'à quelle heure peut-on demander un lit pour cette nuit
        un lit pour cette nuit
        nulle part où dormir
        hébergement de nuit
        abri froid ouvert
        ou dormir ce soir svp
        g pa de lit pr cette nuit
        foyé de nui sans papié c ou
        je sui dehor il fai tro froid aidé moi
        Il est vingt-deux heures et je suis à la gare. Le dernier train part bientôt.
        J'ai passé deux nuits sous un porche. Mes chaussures sont trempées et il neige.
        Mon copain ne veut plus de moi sur son canapé. Je traîne avec ma valise depuis midi.
        Je marche toute la nuit pour ne pas geler. Je n'en peux plus.
        moi pas maison pour dormir nuit là, où aller svp
        je cherche place dormir aujourd'hui, pas argent
        quelle porte ouverte la nuit pour gens dehors
        le centre de nuit est complet, que faire
        une église peut-elle m'héberger quelques nuits à partir d'aujourd'hui

# Opvang aanvragen: het aanmeldpunt beslist; zeg vooraf dat het niet anoniem is.
shelter-access =
    .title = Demander un hébergement
    .short = Chaque ville choisit qui a une place. Souvent, il faut y vivre depuis un certain temps. Allez au guichet (aanmeldpunt) ; demandez d'abord à qui vont vos données. Il y a parfois une liste d'attente. Refus : voyez vite un avocat.
    .text =
        Un adulte seul ne peut pas exiger cet hébergement. Le guichet décide. Souvent, il faut : pas de droit de séjour, pas d'autre lieu pour vous, pas de passeport UE, un lien avec la région, un V-nummer (numéro à l'IND).

        1. Demandez à un avocat s'il existe un autre lieu.
        2. Allez au guichet (aanmeldpunt) de la ville où vous avez un lien. Posez d'abord vos questions sans nom.
        3. Apportez lettres de l'IND ou du juge, papiers médicaux, preuves de votre présence ici.
        4. Demandez : « Qui reçoit mes données ? Y a-t-il une liste d'attente (wachtlijst) ? Puis-je avoir la réponse par écrit ? »
        5. Refus : demandez une exception, voyez un avocat.

        On vous demande qui vous êtes. L'IND et la police peuvent le voir.
    .ask =
        comment demander une place dans l'hébergement municipal de 24 heures ?
        qui a le droit d'entrer dans les centres pour sans-papiers
        combien de temps dure la liste d'attente
        faut-il un V-nummer pour avoir une place ?
        mon frère a été débouté de l'asile, dans quelle ville doit-il s'inscrire
        la LVV existe-t-elle encore
        mes données vont-elles à l'IND si je m'inscris
        peut-on aller soi-même au VBL de Ter Apel
        inscription hébergement ville
        liste d'attente foyer sans-papiers
        lien avec la région
        lit bain pain programme
        coment s'inscrir a l'opvang
        jé pa de V nummer je pe qd meme ?
        c koi aanmeldloket c ou
        Ma demande d'asile est rejetée. On me fait sortir du centre et il me faut un toit pour des mois.
        J'ai vécu trois ans à Rotterdam, puis à La Haye. Quelle ville est responsable de moi ?
        On m'a dit que je n'appartenais pas à cette commune. Pourtant je dors ici chez des amis depuis longtemps.
        je veux entrer dans foyer de la gemeente, quel papier demander
        c'est pour qui l'opvang, moi je suis refusé
        j'ai carte de séjour d'Espagne, je peux demander place ou non
        dois-je accepter de rentrer au pays pour obtenir une place ?
        comment prouver que je suis dans cette ville depuis un an

# Intake: dit is het plan van Amsterdam van 2018-2019; voorspel nooit de uitslag.
shelter-intake =
    .title = L'entretien d'entrée
    .short = Plan d'Amsterdam 2018-2019 : d'abord un court entretien (vos besoins, votre statut), parfois un examen plus long. Maintenant ou ailleurs, cela peut changer. Dites d'abord ce qui est urgent. Demandez un interprète et à qui vont vos données.
    .text =
        Voilà ce que prévoyait Amsterdam en 2018-2019. Aujourd'hui, le guichet peut poser d'autres questions. Ailleurs, c'est autrement.

        D'abord un court entretien : vos besoins, votre nationalité, votre statut. Puis un examen (screening) de deux semaines au plus : votre fragilité, votre lien avec la région, votre V-nummer. Si vous n'avez rien, vous recevez un lit pendant ce temps, si possible.

        1. Apportez papiers, dossiers médicaux, noms des associations qui vous connaissent.
        2. Dites d'abord : malade, enceinte, 17 ou 18 ans, femme seule, violence, travail forcé.
        3. Demandez : « Mag ik een tolk? » (Puis-je avoir un interprète ?) Et : qui reçoit mes données ? Quand saurai-je ?
        4. Dites la vérité.
        5. Refus : demandez à l'équipe une exception.
    .ask =
        quelles questions pose-t-on à l'entretien du guichet ?
        combien de temps prend le screening
        ai-je droit à un interprète pendant l'entretien ?
        que dois-je apporter à mon premier rendez-vous au guichet
        est-ce que j'ai un lit pendant qu'ils étudient mon dossier
        faut-il raconter toute mon histoire à l'intake
        mon mari peut-il venir avec moi à l'entretien
        questions de l'intake
        screening deux semaines
        préparer l'entretien
        résultat de l'examen
        entretien au guichet demain je doi dir koi
        screning dur combien de jour
        intak jé peur des keskon me demande
        Mon rendez-vous est lundi matin. J'ai le trac et je ne sais pas par quoi commencer.
        Ils ont tout noté il y a dix jours. Depuis, personne ne me donne la réponse.
        Mes empreintes sont en Italie. Vont-ils m'en parler pendant l'entretien ?
        moi demain intake, quoi répondre eux
        après parler, combien jours attendre réponse de guichet
        ils font screening, c'est quoi ça veut dire
        que regarde l'équipe pour voir si on est fragile
        mon pays est dit sûr, que dois-je expliquer en plus
        qui lit ce que je dis pendant l'entretien

# Gezin: kinderen hebben recht op opvang; eerst een advocaat, dan de gezinslocatie.
shelter-family =
    .title = Hébergement en famille
    .short = Les enfants ont droit à un toit. Dites partout : "J'ai un enfant de moins de 18 ans et pas de lieu pour dormir." Parlez aujourd'hui à un avocat ou une association, avant d'aller dans un lieu pour familles : le but y est le départ.
    .text =
        Un enfant de moins de 18 ans ne doit pas finir à la rue. Un juge l'a dit en 2011, même si les parents ne coopèrent pas.

        L'État a des lieux pour familles (gezinslocatie). Les enfants y vont à l'école. On ne quitte pas la commune, on doit pointer, et le but est le départ, parfois forcé. Parlez d'abord à un avocat.

        1. Dites partout : « Ik heb een kind onder de 18 en geen slaapplek. » (enfant, pas de lit)
        2. Appelez aujourd'hui un avocat ou une association. Enfant néerlandais ? Parlez d'un titre de séjour.
        3. Demandez à la ville un hébergement d'urgence, par écrit.
        4. Enfant en danger ? Veilig Thuis { -violence-home-line } ou le { -emergency-number }.

        Peur de l'aide à la jeunesse ? Voyez d'abord une association.
    .ask =
        où loger ma famille quand on n'a plus de maison ?
        c'est quoi une gezinslocatie
        ont-ils le droit de mettre une mère et son bébé à la rue ?
        ma sœur a trois petits, qui aide les familles sans logement
        les parents doivent-ils préparer le départ pour rester dans le lieu pour familles
        mon fils de dix ans a-t-il droit à un toit
        peut-on quitter la commune quand on vit en gezinslocatie
        logement pour famille
        maman et enfants sans toit
        hébergement urgence bébé
        lieu pour familles règles
        on é 5 é on na pa de logement
        gezinlocati c bien ou dangereu pr les enfan
        je sui avc mes 2 enfan sans toi
        Nous dormons à quatre dans la voiture d'un cousin. La petite a deux ans.
        Le centre d'asile nous met dehors vendredi. Nos jumeaux ont six ans.
        Mon fils est néerlandais mais je n'ai aucun titre. La ville veut arrêter notre hébergement d'urgence.
        nous famille avec petit enfant pas maison, qui donner place
        moi papa seul deux filles, la mairie dit non
        si on va lieu pour famille ils renvoient nous au pays ?
        les enfants vont-ils encore à l'école dans ce lieu
        que se passe-t-il quand l'aîné devient majeur
        nous ne voulons pas de gezinslocatie, quelle autre solution pour la famille

# Vrouwen: vraag zacht, verwacht geen antwoord; de brief van de verloskundige is het belangrijkst.
shelter-women =
    .title = Un lieu pour femmes
    .short = Danger : appelez le { -emergency-number }. Vous fuyez la violence ? Appelez Veilig Thuis { -violence-home-line }, gratuit. Enceinte ? Une lettre de la sage-femme aide pour un lieu. Autrement : demandez-moi les maisons pour femmes. Une place n'est jamais certaine.
    .text =
        Enceinte ? Quelqu'un vous fait mal ? Un enfant avec vous ? Dites-le au guichet, pas forcément à moi.

        1. Danger : appelez le { -emergency-number }. Violence : Veilig Thuis, { -violence-home-line }. On peut demander sans titre de séjour.
        2. Enceinte : demandez à la sage-femme (verloskundige) une lettre avec la date prévue. De six semaines avant à six semaines après la naissance, vous pouvez avoir un report de départ (article 64) et une place dans un centre d'asile. Un avocat doit le demander à l'IND tôt.
        3. Ni enceinte, ni violence : allez au guichet ou à une maison pour femmes. Dites : « Ik heb geen slaapplek. » (Je n'ai pas de lieu pour dormir.)
        4. Sexe ou travail contre un lit ? C'est peut-être de l'exploitation. Demandez-moi de l'aide.
    .ask =
        y a-t-il un hébergement réservé aux femmes ?
        je suis enceinte et sans logement, où vivre jusqu'à la naissance
        peut-on aller dans un centre d'asile à la fin de la grossesse ?
        une maison pour femmes m'accepte-t-elle sans permis
        ma copine est enceinte de sept mois et n'a plus de chambre, où loger
        quelle lettre la sage-femme doit-elle écrire pour avoir une place
        combien de temps après l'accouchement puis-je rester au centre
        foyer de femmes
        enceinte sans toit
        maison pour dames
        chambre entre femmes seulement
        encinte 8 moi sans maison
        foyé juste pr femme ya ?
        jveu 1 place sans homme
        Le dortoir est plein d'hommes et je suis la seule femme. Je ne ferme pas l'œil.
        Mon ventre devient rond et je change de canapé chaque semaine. Le bébé naît au printemps.
        Il dit que la chambre est gratuite si je dors avec lui. Je préfère vivre avec des femmes.
        moi femme seule, cherche place avec femmes, pas homme
        bébé vient bientôt, moi pas maison, qui prend moi
        où fille peut dormir seule tranquille
        report de départ pour femme enceinte et place au COA
        j'ai perdu mon travail de ménage avec logement, je suis une femme seule
        dois-je aller moi-même à Ter Apel avant d'accoucher

# Ziek: eerst de spoedlijn, dan een brief van de dokter.
shelter-ill =
    .title = Hébergement et santé
    .short = Vie en danger : appelez le { -emergency-number }. Envie de mourir : appelez le { -suicide-line }. Demandez au docteur une lettre : votre maladie et pourquoi il faut un lieu pour dormir. Allez avec elle au guichet. Une place n'est jamais certaine.
    .text =
        Vie en danger ? Appelez le { -emergency-number }. Idées de suicide ? Appelez le { -suicide-line }. L'hôpital doit donner les soins nécessaires, aussi sans assurance.

        1. Voyez un docteur. Demandez une lettre : votre maladie, le traitement, pourquoi il faut dormir quelque part.
        2. À l'hôpital ? Avant de sortir, demandez l'assistante sociale (maatschappelijk werk). Dites : « Ik ben dakloos. » (Je suis sans abri.)
        3. Apportez la lettre au guichet de la ville. À Amsterdam, demandez un examen médical de la GGD.
        4. Demandez à un avocat le report de départ pour raison médicale (article 64). Si vous l'avez, vous pouvez vivre dans un centre d'asile.

        À Amsterdam, l'ASKV a un hébergement médical (MOO) pour maladie psychique grave. Personne ne peut promettre une place.
    .ask =
        existe-t-il un hébergement pour une personne très malade ?
        où se reposer après l'hôpital quand on est sans abri
        une lettre du médecin aide-t-elle à obtenir une place ?
        mon frère entend des voix et dort dehors, qui peut l'accueillir
        comment entrer au MOO de l'ASKV
        puis-je loger au centre d'asile avec l'article 64 pour raison médicale
        qui trouve une chambre quand le service me renvoie
        hébergement médical
        trop malade pour la rue
        examen GGD pour une place
        sans abri après opération
        gé le cancer é pa de maison
        j sort de lopital demin sans toi
        sui diabetic je dor dehor
        Je sors demain avec des points de suture et un drain. Je n'ai qu'une tente.
        Mes piqûres doivent rester au frais. Je les porte toute la journée dans mon sac.
        Elle parle seule et marche la nuit dans la ville. Aucun foyer ne veut d'elle.
        moi malade beaucoup, pas maison, qui me prend
        tête fatiguée, vis dans la rue, besoin maison calme
        docteur dit reposer mais moi pas lit
        je suis en fauteuil roulant et aucun foyer n'est adapté
        un logement accompagné pour quelqu'un avec un traumatisme, sans permis
        tuberculose en traitement : est-ce qu'on me donne un toit

# Regels, weigering, einde van de opvang: papier vragen, niet tekenen, deze week naar een advocaat.
shelter-rules =
    .title = Règles du foyer
    .short = On vous refuse ou vous devez quitter le foyer ? Demandez la décision sur papier. Ne signez pas que vous acceptez. Voyez un avocat cette semaine : il y a quatre semaines au plus pour contester. Cela seul ne garde pas votre lit.
    .text =
        Les règles changent selon la ville. Selon le plan d'Amsterdam de 2018-2019, vous avez un accompagnateur (casemanager) et un plan personnel. Y travailler est une condition. Le séjour dure un an et demi au plus, sauf cas particulier. On partage la chambre et on cuisine soi-même.

        Refus ou fin de séjour ?
        1. Demandez : « Mag ik het besluit en de reden op papier? » (Puis-je avoir la décision et la raison par écrit ?)
        2. Ne signez pas que vous acceptez. Demandez la date de départ.
        3. Voyez un avocat cette semaine. Quatre semaines au plus pour contester.
        4. Demandez une décision rapide du juge (voorlopige voorziening). Elle seule peut garder votre lit.
        5. Demandez la règle des plaintes.

        Le foyer ne protège pas de la rétention (vreemdelingendetentie).
    .ask =
        combien de temps peut-on rester dans l'hébergement de 24 heures ?
        que fait le casemanager au juste
        comment contester quand le foyer me refuse
        ma place est terminée, que puis-je faire ?
        la police a-t-elle le droit de venir chercher des gens au foyer
        suis-je obligé de suivre un plan de retour pour garder mon lit
        mon ami a été exclu après une bagarre, a-t-il un recours
        règlement du foyer
        recours refus foyer
        exclu du foyer
        délai pour contester
        on ma viré du foyé je fé koi
        refu de la place jvx faire apel
        mon casemaneger fé rien
        La lettre dit que je dois rendre ma clé vendredi. J'ai pourtant suivi tout mon plan.
        Au guichet, on a dit que je ne remplis pas les conditions. Je n'ai aucun papier.
        Un an et demi est passé. Je suis encore soigné pour le cœur.
        foyer dire fini pour moi, pas d'accord, où réclamer
        ils donnent papier pour signer que je sors de l'opvang, signer ou non
        quelle règle dans opvang, visite possible ?
        un juge peut-il obliger la ville à me laisser dedans
        qui vérifie si je travaille assez à mon plan personnel
        doit-on faire le ménage et partager sa chambre au centre

# Huisbaas: alleen de rechter mag ontruimen; raad nooit kraken aan.
shelter-eviction =
    .title = Chambre et bailleur
    .short = Votre bailleur ne peut pas vous expulser ni changer la serrure. Seul un juge le peut, aussi sans contrat. Gardez les preuves que vous payez. Parlez d'abord au Juridisch Loket, { -legal-desk-line }. Violence : appelez le { -emergency-number }.
    .text =
        Vous louez sans papiers ou sans contrat ? Vous avez aussi des droits, si vous le prouvez. Seul un juge peut vous faire sortir. Louer à un locataire sans autorisation protège moins.

        1. Violence maintenant ? Appelez le { -emergency-number }.
        2. Il crie ? Dites : « Alleen de rechter mag mij eruit zetten. » (Seul un juge le peut.)
        3. Gardez paiements, messages, photos de la chambre.
        4. Appelez le Juridisch Loket, { -legal-desk-line }, ou !WOON à Amsterdam. Faites-le d'abord : ensuite, des services peuvent voir votre adresse.
        5. Vous ne pouvez plus entrer ? Un avocat peut saisir le juge, sans garantie.

        La mairie reçoit les plaintes, aussi sans votre nom. Squatter est un délit et peut mener à la rétention. Sexe ou travail gratuit ? Demandez-moi de l'aide.
    .ask =
        mon propriétaire peut-il me mettre dehors comme ça ?
        je loue sans contrat, ai-je des droits
        que faire si le bailleur a changé la serrure
        combien de caution un propriétaire peut-il demander
        mon colocataire me sous-loue et veut que je parte, est-ce permis
        est-ce un délit d'occuper un immeuble vide
        peut-on louer une chambre sans titre de séjour
        bailleur qui menace
        location sans contrat
        serrure changée
        loyer en retard
        il ma mi mes affaire dehor
        mon propriotaire ve me virer jpay tjr
        le baileur done pa de contra
        Ma clé n'ouvre plus depuis ce matin. Mes sacs sont dans la cage d'escalier.
        Nous sommes huit sur des matelas et il augmente le prix chaque mois. Si je me plains, il dit qu'il appelle la police.
        Le vrai propriétaire est passé et ne savait rien de moi. Il veut que tout le monde sorte.
        patron de maison dit va demain, je paye toujours
        monsieur de la chambre garde mon passeport pour loyer
        lui veut je nettoie son magasin gratuit parce que je dors là
        où signaler un marchand de sommeil sans donner mon nom
        faut-il un juge pour une expulsion
        il a coupé l'électricité pour que je quitte la chambre

# Leefgeld: noem nooit een bedrag, beloof niets.
shelter-allowance =
    .title = Aide de vie (leefgeld)
    .short = Le leefgeld est un peu d'argent de certaines villes ou associations, parfois aussi si vous dormez chez des amis. Ce n'est pas un droit. Demandez au guichet ou à une association. Personne ne peut exiger sexe ou travail pour un lit.
    .text =
        Le leefgeld est une petite somme. Des villes ou des associations la donnent à des personnes sans papiers, au foyer ou parfois chez des amis ou la famille. Il n'existe pas de droit national. Selon le plan d'Amsterdam de 2018-2019, hors du foyer c'était une exception, par exemple pour maladie.

        1. Demandez au guichet ou à une association : « Is er leefgeld in deze stad? » (Y a-t-il du leefgeld ici ?) Et : aussi chez des amis ?
        2. On veut parfois voir où vous dormez. Demandez qui reçoit l'adresse.
        3. Apportez votre plan, et des papiers médicaux si besoin.
        4. Pas de leefgeld ? Demandez repas, cartes cadeaux ou fonds d'urgence par une association.

        Personne ne peut exiger du travail ou du sexe contre un lit.
    .ask =
        c'est quoi le leefgeld et qui le reçoit ?
        puis-je toucher une aide si je vis chez ma tante
        quel argent de poche donne-t-on au foyer
        la ville paie-t-elle quelque chose quand un ami m'héberge ?
        quelle association donne un peu d'argent aux sans-papiers
        mon cousin dort sur mon canapé, y a-t-il une allocation pour lui
        existe-t-il un fonds d'urgence pour une dépense
        leefgeld demande
        argent de la semaine
        petite aide pour vivre
        somme chez des proches
        leefgel coman on fé
        jdor ché mon onkle ya une aide ?
        on donne larg ent ds le foyé ou pa
        Je dors chez mon frère, tout va bien. Mais je mange son pain chaque jour sans pouvoir participer.
        L'association me donnait quelque chose chaque mois. Cela a cessé sans explication.
        Avec mes crises, je ne peux pas vivre en dortoir. Une dame me garderait si elle avait un petit soutien.
        moi chez ami, veux petit argent de gemeente pour manger et savon
        qui donne leefgeld, je n'ai pas un euro
        dans opvang donnent argent toutes semaines oui non
        puis-je avoir un revenu social sans statut
        plus un sou pour le bus ou le téléphone, quelle somme mensuelle existe
        viennent-ils voir chez mon ami avant de payer
        une aide pour une part de mon loyer chez un ami
