# Geboorteaangifte: elk kind krijgt een akte; wie mag aangeven verschilt in de praktijk
birth-register =
    .title = Déclarer votre bébé
    .short = Tout enfant né ici a droit à un acte de naissance. Gratuit, sous trois jours, à la mairie de la ville où il est né. Faites-vous accompagner. En retard ? Allez-y malgré tout. Donnez seulement de vraies informations.
    .text =
        La mairie (gemeente) ne peut pas refuser un acte de naissance à un parent sans titre de séjour. Vous avez trois jours après la naissance, dont deux jours ouvrables au moins.

        1. Demandez tôt à la sage-femme qui peut déclarer le bébé. Parfois il faut des papiers. Une personne avec papiers, présente à la naissance, peut alors aider.
        2. Une organisation peut prendre le rendez-vous.
        3. Demandez la déclaration de la sage-femme.
        4. Dites : « Ik wil aangifte doen van de geboorte van mijn kind. »
        5. Refus ? Demandez un écrit, et l'avis du procureur (officier van justitie). Voyez un avocat le jour même.

        En retard ? Amende possible, mais l'enfant doit avoir son acte. C'est pour l'enfant. Pour vous, rien n'est garanti : faites-vous accompagner.
    .ask =
        Comment déclarer mon nouveau-né à la mairie ?
        Combien de jours ai-je pour déclarer une naissance ?
        Est-ce dangereux pour une maman sans séjour d'aller à la gemeente pour le bébé ?
        Ma femme a accouché dans une autre ville, où déclarer l'enfant ?
        La sage-femme peut-elle faire la déclaration à ma place ?
        Mon fils a deux ans et n'a jamais été déclaré, est-ce trop tard ?
        déclaration de naissance
        bébé pas encore inscrit
        déclaration en retard
        avoir un acte de naissance
        déclarer un bébé, payant ?
        bb né hier je vé a la mairie kan
        la mérie veu pas déclaré mon bb
        cb de jour pr déclaré la naisance
        Notre fille est née vendredi soir. La mairie est fermée, j'ai peur d'être en retard.
        L'employé nous a renvoyés sans raison. Le bébé n'a toujours pas d'acte.
        Je suis encore à la maternité avec mon bébé. Le guichet me fait peur.
        bébé deux jours, où écrire nom officiel ?
        je pas aller mairie seule, police là-bas ? bébé doit inscrire
        enfant né maison, personne déclaré, maintenant quoi
        Vais-je payer une amende si j'ai oublié de déclarer ma fille ?
        Un ami présent à l'accouchement peut-il aller à l'état civil ?
        Officiellement mon enfant n'existe pas

# Welke papieren bij de geboorteaangifte; geen papieren is geen reden om niet te gaan
birth-documents =
    .title = Papiers de naissance
    .short = Apportez tout ce que vous avez, y compris les papiers périmés, et la déclaration de la sage-femme. Vous n'avez rien ? Allez-y avec une organisation : votre enfant a droit à un acte. Dossier d'asile ? Voyez votre avocat avant d'appeler l'ambassade.
    .text =
        La mairie demande souvent la pièce d'identité de la mère et de la personne qui déclare. Souvent aussi la déclaration de la sage-femme et l'acte de reconnaissance, s'il existe.

        Pour inscrire les deux parents : un acte de naissance légalisé et un acte de mariage ou une preuve de célibat. La liste change selon la ville.

        1. Rassemblez tout : vieux passeports, copies, lettres de l'IND.
        2. Demandez des copies à la famille. Demandez d'abord le prix (légalisation, traduction).
        3. Une organisation peut demander ce que la mairie accepte.
        4. Vérifiez votre nom sur la déclaration.
        5. Rien ? Dites : « Wilt u dit aan de officier van justitie vragen? »

        En général, la mère y figure. Pour le père, c'est plus difficile. Erreur ? Voyez un avocat.
    .ask =
        Quels papiers apporter pour déclarer mon bébé ?
        Je n'ai pas de passeport, mon nom sera-t-il sur l'acte de mon enfant ?
        Mon acte de mariage doit-il être légalisé pour la naissance ?
        Comment obtenir mon propre acte de naissance du pays, pour le bébé ?
        Ma femme n'a qu'une copie de son passeport, l'état civil l'accepte ?
        C'est quoi une apostille, il m'en faut une pour le bébé ?
        papiers pour acte de naissance
        passeport périmé nouveau-né
        preuve de célibat
        mon nom mal écrit sur l'acte
        traduire mon acte de naissance
        kel papié il fo pour le bb a la mairie
        g pa de paspor pr lacte du bb
        fo traduire mariage pr déclaré bébé ?
        Au guichet ils ont voulu mon acte de naissance. Il a brûlé pendant la guerre.
        Mon sac avec tous les documents est tombé à la mer. Le bébé arrive le mois prochain.
        Mon nom est mal orthographié sur l'acte de ma fille. Qui le change ?
        je pas carte identité, comment montrer je suis la maman
        quelle lettre hôpital donner pour mairie bébé
        ma sœur envoyer photo ancien passeport, bon pour bébé ?
        Dois-je appeler mon ambassade pour un passeport, j'ai demandé l'asile
        La carte IND suffit-elle pour prouver qui je suis au guichet des naissances ?
        Combien coûte un traducteur assermenté pour nos actes ?

# Erkenning: juridisch ouder worden, achternaam, gezag; eerst advies
birth-recognition =
    .title = Reconnaissance et nom
    .short = Pas de mariage ? L'autre parent devient parent par reconnaissance (erkenning) : gratuit dans toute mairie, aussi avant la naissance, si la maman accepte. La mairie peut refuser. Les effets sont importants : parlez d'abord à un avocat.
    .text =
        Un homme marié à la mère à la naissance est père par la loi. Sinon, le père ou la seconde mère doit reconnaître l'enfant (erkenning). La mère doit accepter jusqu'à 16 ans. Dès 12 ans, l'enfant aussi.

        1. Demandez à la mairie quels papiers il faut.
        2. Allez-y ensemble, de préférence avant la naissance, avec vos pièces d'identité.
        3. Dites : « Ik wil dit kind erkennen. » Choisissez le nom de famille.
        4. La mairie (demandez un écrit) ou le père refuse ? Voyez un avocat. Le juge peut décider, l'ADN peut aider.

        Depuis 2023, l'autorité parentale est souvent partagée. Le nom dépend de la nationalité. La reconnaissance seule ne donne pas de titre de séjour. Doute ou violence ? Parlez d'abord à un avocat ou une sage-femme.
    .ask =
        Comment devenir légalement le père de mon fils ?
        Nous ne sommes pas mariés, quel nom de famille aura le bébé ?
        Ma compagne, l'autre mère, peut-elle devenir parent aussi ?
        Le père refuse de reconnaître le bébé, que faire ?
        Mon ami aura-t-il l'autorité parentale s'il reconnaît l'enfant ?
        Faut-il l'accord de la mère pour la reconnaissance ?
        reconnaître enfant sans passeport
        erkenning avant naissance
        prendre le nom du père
        autorité parentale partagée
        paternité par le juge
        cmt reconètre mon enfan svp
        kel nom a le bb si on né pas marié
        la mérie a refusé ma reconaissance papa
        Mon ami est le papa mais son nom n'est nulle part. On ne s'est jamais mariés.
        Il dit que le bébé n'est pas de lui. Je veux un test qui le montre.
        Mon ex veut mettre mon enfant à son nom. Je n'ai pas confiance.
        moi papa mais pas mari avec maman, comment être vrai papa loi
        bébé porter mon nom ou nom lui, qui choisir ?
        mon homme avoir femme au pays, lui peut reconnaître mon bébé ?
        Un notaire peut-il faire la reconnaissance ?
        Ma fille a treize ans, doit-elle dire oui pour que son père la reconnaisse ?
        Ai-je autant de droits sur mon fils que sa mère ?

# Nationaliteit en staatloosheid van het kind: eerst een advocaat
birth-nationality =
    .title = Nationalité de l'enfant
    .short = Né ici ne veut pas dire Néerlandais. Il l'est si la mère ou le père légal est néerlandais à la naissance. Montrez l'acte de naissance à un avocat avant toute demande. Rien n'est certain.
    .text =
        La mère ou le père légal est néerlandais à la naissance ? L'enfant l'est aussi. Un Néerlandais reconnaît l'enfant avant ses sept ans ? Alors aussi. Dès sept ans, une preuve ADN est nécessaire, dans l'année.

        Sinon, la loi du pays des parents décide. Un enfant sans pays est apatride.

        1. D'abord l'acte de naissance.
        2. Notez vos nationalités, le mariage, qui a reconnu l'enfant, quand.
        3. Demandez à un avocat la nationalité de votre enfant.
        4. Enfant néerlandais ? Demandez à l'avocat la procédure Chavez (rester avec votre enfant).
        5. Apatride ? Le tribunal de La Haye peut le constater, même sans papiers. Ce n'est pas un titre de séjour. Demandez aussi l'option.

        Demande d'asile ? N'appelez pas l'ambassade sans avocat. Bientôt 18 ou 21 ans ? Allez vite.
    .ask =
        Mon enfant est-il néerlandais parce qu'il est né ici ?
        Quelle nationalité pour mon bébé si nous sommes tous deux érythréens ?
        Son papa est néerlandais, ma fille aura-t-elle un passeport ?
        Comment prouver que mon fils est apatride ?
        Mon petit est néerlandais, puis-je demander à rester avec lui à l'IND ?
        Que veut dire nationalité inconnue pour mon enfant ?
        enfant apatride
        passeport néerlandais bébé
        demande Chavez parent
        option nationalité néerlandaise
        bébé palestinien sans pays
        mon enfan é til olandais si papa lé
        bb né a amstrdam a quel nationalité
        mn fils est apatrid jfé koi
        Chez nous, seuls les pères donnent la nationalité. Son père est inconnu.
        Ma fille est née ici et a presque dix-huit ans. Aucun pays ne dit qu'elle est sienne.
        Son papa a un passeport néerlandais mais on est séparés. C'est moi qui l'élève seule.
        enfant moi de quel pays ? je Guinée, papa Syrie
        papa hollandais, lui signer bébé après, bébé avoir passeport ?
        mon bébé pas nation, comment faire
        Faut-il un test ADN pour la nationalité, mon fils a huit ans
        Le tribunal de La Haye peut-il dire que mon enfant n'a pas de pays ?
        Dois-je inscrire mon bébé comme citoyen au consulat de mon pays ?
