# Plekken voor overdag: warm zitten, koffie, douche, internet, mensen
day-centres =
    .title = Un lieu pour la journée
    .short = Dans certaines villes, vous pouvez entrer la journée dans un lieu chaud, avec du café et des gens qui aident. Demandez-moi les lieux près de vous. Regardez d'abord si c'est ouvert. Vous pouvez donner juste un prénom. On ne peut pas y dormir.
    .text =
        Plusieurs villes ont des lieux de jour pour les sans-papiers. À Amsterdam et La Haye, on les appelle Wereldhuis (maison du monde), à Utrecht Villa Vrede. Il y a souvent du café, un repas chaud, un ordinateur et des gens à qui parler. Ailleurs, cherchez un inloophuis, une église ou une bibliothèque.

        1. Demandez-moi les lieux près de vous.
        2. Regardez si c'est ouvert. Pour un repas, venez assez tôt.
        3. Vous pouvez donner seulement un prénom. Demandez : "Qu'écrivez-vous sur moi ?"
        4. Dites de quoi vous avez besoin : douche, vêtements, médecin, avocat. On connaît souvent le chemin.

        Ce n'est pas un abri pour la nuit. Il n'y a pas toujours douche ou repas. Je ne peux pas promettre que la police ne vient jamais.
    .ask =
        Où puis-je aller la journée si je vis dehors ?
        y a-t-il un endroit chaud où s'asseoir et boire un café
        où prendre une douche
        mon ami est dehors toute la journée, où peut-il se poser ?
        où recharger mon portable et avoir le wifi gratuit
        existe-t-il un lieu de rencontre pour les sans-papiers
        accueil de jour
        maison du monde adresse
        inloophuis
        douche gratuite
        villa vrede utrecht
        ou s assoir il fai tro froid
        kafé douche gratui c ou
        acueil pour sdf pré de moi
        Je dois sortir du foyer à huit heures. Jusqu'au soir je marche sous la pluie.
        Je ne connais personne et je passe des jours sans parler. J'ai envie de voir du monde.
        Nous dormons chez un ami mais la journée il faut partir. Avec la petite c'est dur.
        Je dois lire mes mails et imprimer un papier. Je n'ai pas d'ordinateur.
        je cherche place pour asseoir, dehors froid
        où est maison pour gens sans papier, café et parler
        moi peut rester bibliothèque si pas carte
        laver mes habits et mon corps, où la journée
        eux écrivent mon nom quand j'entre là ?

# Lessen en activiteiten: Nederlands leren, sport, iets te doen
day-activities =
    .title = Cours et activités
    .short = Beaucoup de lieux de jour proposent des cours de néerlandais, d'ordinateur, du sport ou de la musique, le plus souvent gratuits. En général, sans papiers, cela va. Demandez-moi un lieu. La loi ne permet pas le bénévolat sans permis : demandez avant.
    .text =
        Les cours et activités font du bien et sont le plus souvent gratuits. Les Wereldhuis et d'autres lieux donnent cours de langue, ordinateur, sport et musique. Des personnes sans papiers en animent aussi.

        1. Demandez-moi les cours ou activités près de vous.
        2. Allez voir une fois. Un cours de bénévoles se suit en général sans papiers.
        3. Dites : "Ik wil Nederlands leren. Kan ik meedoen?" (Je veux apprendre le néerlandais. Puis-je participer ?)
        4. Gardez vos attestations.

        Vous voulez être bénévole ? La loi ne le permet pas sans séjour légal. L'organisation risque une amende. Demandez d'abord. Aider dans votre propre lieu, par exemple cuisiner, est courant : demandez là-bas. Les cours d'intégration de l'État (inburgering) sont pour les gens avec permis.
    .ask =
        Où apprendre le néerlandais gratuitement ?
        ai-je le droit de faire du bénévolat sans permis
        y a-t-il des cours d'informatique pour les sans-papiers
        mon mari veut jouer au foot, où peut-il s'inscrire ?
        quels ateliers ou formations dans ma ville
        puis-je aider en cuisine dans une maison de quartier
        cours de langue
        néerlandais gratuit
        sport ensemble
        quelque chose à faire
        atelier couture ou musique
        ou aprandre le holandai san argent
        bénévola san papié c permi
        cour ordinater gratui
        Je reste assis dans ma chambre toute la journée et je m'ennuie. Il me faut quelque chose pour la tête.
        J'étais menuisier au pays. J'aimerais réapprendre un métier de mes mains.
        Je vis ici depuis quatre ans et je comprends mal les gens. Je veux mieux parler.
        Une église me demande d'aider au jardin. Je ne sais pas si c'est permis.
        moi apprendre langue hollande, où école pour adulte
        moi pas droit travailler, mais vouloir aider les gens
        femme veut apprendre vélo, cours existe ?
        il faut montrer carte pour cours de langue
        je veux peindre ou danser avec d'autres gens

# Eten en kleding: maaltijd, voedselbank, kleren, dekens
day-food =
    .title = Repas et habits
    .short = Faim ? Demandez-moi un repas près de vous : lieu de jour, inloophuis ou église. Un colis chaque semaine ? Demandez à une association de vous inscrire à la banque alimentaire (voedselbank). Cela marche mieux que seul.
    .text =
        Les lieux de jour pour sans-papiers donnent souvent un repas chaud gratuit. Églises, mosquées et groupes de quartier aussi, parfois.

        1. Faim aujourd'hui ? Demandez-moi un repas près de vous.
        2. Un colis chaque semaine ? Demandez à une association de vous inscrire à la banque alimentaire (voedselbank).
        3. Dites : "Je n'ai ni papiers ni revenus. Pouvez-vous faire la demande pour moi ?"
        4. Refus ? Revenez voir l'association.
        5. Lait de bébé, couches, manteau ou couverture ? Demandez au lieu de jour ou au vestiaire (kledingbank).

        La plupart des banques alimentaires demandent une pièce d'identité, des revenus, une adresse. Le colis n'est donc pas sûr. Elles disent ne pas transmettre vos données. Sans papiers, il n'y a pas d'aide sociale (bijstand).
    .ask =
        Où manger gratuitement aujourd'hui ?
        comment entrer à la banque alimentaire sans papiers
        où trouver un manteau chaud et des chaussures
        mon bébé a besoin de couches et de lait, qui aide ?
        l'église ou la mosquée peut-elle nous donner à manger
        le voedselbank demande-t-il une pièce d'identité
        j'ai faim
        colis alimentaire
        repas chaud
        vestiaire gratuit
        couverture et sac de couchage
        g rien mangé depui 2 jour
        banqe alimantaire coment sinscrire
        habi chaud gratui pr lhiver
        Mon frigo est vide et il n'y a plus d'argent. Les enfants demandent ce qu'on mange ce soir.
        Mes chaussures sont trouées et il gèle. Je ne peux pas en acheter.
        La banque alimentaire m'a renvoyé parce que je n'avais pas de passeport. Que me reste-t-il ?
        Je mange du pain une fois par jour chez un copain. Lui non plus n'a pas grand-chose.
        moi pas mangé aujourd'hui, où gratuit
        qui donne habits pour enfant, il grandit
        nous quatre personnes sans argent, panier possible ?
        soupe ou pain en ville, quel endroit
        shampoing, savon et serviettes hygiéniques gratuits
