# Aangifte doen als slachtoffer of getuige; "free in, free out" is een werkafspraak, geen wet
police-report =
    .title = Aller à la police
    .short = Avec ou sans papiers, vous pouvez porter plainte. Selon un accord de la police, victimes et témoins peuvent repartir. Pas de garantie : faites-vous accompagner. Interdiction d'entrée ? Parlez d'abord à un avocat. Danger : appelez le { -emergency-number }.
    .text =
        Vous êtes victime ou témoin ? Vous pouvez porter plainte (aangifte). La police applique « free in, free out » : vous devez pouvoir ressortir. C'est un accord, pas une loi. Parfois, cela s'est mal passé.

        On peut vous soupçonner ? Interdiction d'entrée ou ordre de partir ? Parlez d'abord à un avocat.

        1. Danger : appelez le { -emergency-number }.
        2. Sinon, une organisation peut appeler la police et vous accompagner.
        3. Notez les faits. Gardez photos et messages.
        4. Dites : « Ik ben slachtoffer. Ik wil aangifte doen. Free in, free out. » (Je suis victime, je veux porter plainte.)
        5. Demandez un interprète gratuit. Relisez avant de signer.

        L'agent peut demander une pièce d'identité. Ne mentez pas sur votre nom. La loi peut changer : demandez à l'organisation.
    .ask =
        Est-ce que je peux porter plainte sans titre de séjour ?
        Vont-ils m'expulser si je raconte qu'on m'a volé ?
        C'est quoi exactement « free in free out » ?
        Mon cousin a été tabassé, peut-il entrer au commissariat sans crainte ?
        J'ai vu une bagarre au couteau, un sans-papiers peut-il être témoin ?
        Une amie qui a ses papiers peut-elle déposer plainte à ma place avec une lettre ?
        plainte pour vol
        victime sans papiers
        téléphone volé, que faire
        agression dans la rue
        commissariat sans risque ?
        jveu porté plinte mais g pa de papié
        ils von maretter si jvai voir la polisse
        on ma agressé hier j fait koi
        Deux hommes m'ont pris mon sac et m'ont blessée. Depuis je n'ose plus sortir ni parler.
        Quelqu'un a forcé ma porte et tout emporté. Je connais le voleur, mais je n'ai pas de séjour.
        J'ai payé la caution d'une chambre qui n'existe pas. L'escroc doit être puni, pas moi.
        moi vouloir dire police homme taper moi, mais pas carte
        lui voler moi argent, police aider moi ou renvoyer pays ?
        je témoin accident et police appeler moi, est danger ?
        Que dois-je dire au guichet pour pouvoir repartir après ma déclaration ?
        Est-ce que quelqu'un vient avec moi au poste de police ?
        J'ai une interdiction d'entrée et on m'a frappé dans un bar, je porte plainte ou non ?

# Geweld of dreiging thuis; de titel verraadt niets op een gedeelde telefoon
police-violence-home =
    .title = Vie à la maison
    .short = Danger : appelez le { -emergency-number }. Conseil : Veilig Thuis { -violence-home-line }, gratuit, jour et nuit. Sans nom ni papiers, on vous écoute. Ce n'est pas votre faute. Quelqu'un regarde votre écran ? Effacez cette conversation.
    .text =
        Ce n'est pas votre faute. La violence est interdite, même sans papiers. Vous pouvez demander conseil sans nom.

        1. Danger : appelez le { -emergency-number }. Impossible de parler ? Allez chez un voisin, au magasin, à l'hôpital.
        2. Appelez Veilig Thuis : { -violence-home-line }. Dites : « Je veux un conseil sans donner mon nom. » Demandez un interprète.
        3. Demandez un lieu sûr. Le foyer refuse ? Une organisation ou un avocat peut appeler.
        4. Un médecin peut noter vos blessures. Mettez les preuves à l'abri.

        Viol, agression sexuelle : Centrum Seksueel Geweld { -sexual-violence-line }, gratuit, si possible sous 7 jours. Pas besoin de police d'abord.

        Mariage forcé : c'est un crime, Veilig Thuis aide.

        Titre de séjour ? Demandez à un avocat. Rien n'est certain. Demandez ce qui reste secret.
    .ask =
        Mon mari me bat, où puis-je aller ?
        Qui appeler quand mon copain me menace à la maison ?
        Une femme battue sans titre de séjour peut-elle entrer dans un foyer ?
        Mes parents m'obligent à épouser un homme que je ne veux pas, qui m'aide ?
        La belle-famille enferme ma sœur, comment l'aider ?
        Est-ce que je peux parler à Veilig Thuis sans dire qui je suis ?
        violence conjugale aide
        peur de mon conjoint
        mariage forcé
        violée par mon mari
        foyer pour femme battue
        mon mari me tape tt le tps aidé moi svp
        il ma étrangler hier soir jsui perdu
        mn copain regarde mon tel et il me frap
        Il a cassé la porte cette nuit. Mon petit garçon ne parle plus.
        Si je pars, il dit qu'il enverra mes photos à ma famille. J'ai des bleus sur le cou.
        Mon oncle dit que j'ai sali la famille. Mes frères me cherchent partout.
        lui toujours taper moi et je pas papier, où dormir sûr ?
        mari méchant dire moi appeler immigration si je parler
        famille de mon mari faire mal à moi, je veux sortir de là
        Existe-t-il un lieu sûr pour un homme que sa femme frappe ?
        On m'a emmenée en vacances au pays pour me laisser là-bas et me marier
        Mon séjour dépendait de mon époux et il est violent, est-ce que je perds tout ?

# Mensenhandel en uitbuiting: eerst bedenktijd vragen, dan pas beslissen
police-trafficking =
    .title = Sous pression
    .short = On vous force à travailler ou à avoir des rapports ? On garde votre passeport ? Vous pouvez obtenir de l'aide sans papiers et demander un temps pour réfléchir. CoMensha : { -trafficking-line }, en semaine. Danger : { -emergency-number }.
    .text =
        On a pris votre passeport ? Vous ne pouvez pas sortir ? Pas de salaire, ou une grosse dette ? C'est peut-être de la traite. Vous avez droit à une protection, même sans papiers.

        1. Danger : appelez le { -emergency-number }.
        2. Appelez CoMensha : { -trafficking-line }. Ou voyez fairwork.nu. Dites : « Je crois être victime. Je veux la bedenktijd (temps de réflexion). »
        3. Faites-vous accompagner au premier entretien avec la police ou l'Inspection du travail. Cet entretien n'est pas encore une plainte. Vous déciderez plus tard.
        4. Gardez les preuves : heures, salaire, messages.

        La bedenktijd dure au plus trois mois. Vous restez légalement. Logement, argent, soins, avocat sont possibles.

        Une place ou un titre de séjour n'est pas certain. N'écrivez ici ni nom ni adresse.
    .ask =
        Mon patron a gardé mon passeport, comment le récupérer ?
        C'est quoi la bedenktijd pour une victime de traite ?
        On me force à coucher avec des clients, comment m'échapper ?
        Y a-t-il un hébergement pour quelqu'un qui a été exploité et n'a pas de séjour ?
        Mon amie nettoie une villa et ne sort jamais, est-ce de l'esclavage ?
        Faut-il témoigner tout de suite pour être protégé contre les trafiquants ?
        passeport confisqué
        forcée à la prostitution
        rembourser le passeur
        enfermé au travail
        aide victime traite
        patron a pri mon pasport et il me menasse
        jbosse au resto sans salaire il me laisse pa partir
        ils mforce a vendre de la drog sinon ils tap
        Je dors derrière la cuisine et je travaille sept jours. Il dit que je dois d'abord payer le voyage.
        La dame ferme le portail à clé quand elle sort. Je ne peux pas voir un médecin.
        On m'avait promis un poste à l'hôtel. La nuit, des hommes entrent et une femme prend l'argent.
        chef prendre papier moi, pas payer, dire police venir si je partir
        homme amener moi chez clients, moi vouloir arrêter, peur
        passeur dire il faire mal à maman si je pas travailler pour lui
        Que fait CoMensha pour les gens comme moi ?
        Une bande m'oblige à voler dans les magasins
        Mon copain a des vidéos de moi et me fait coucher avec ses amis

# Staande gehouden of aangehouden: rechten; geen advies om controle te ontlopen
police-stopped =
    .title = Contrôle de police
    .short = Restez calme, ne courez pas, ne donnez pas de faux nom. Dites : "Je veux un avocat et un interprète." C'est votre droit. Attendez l'avocat avant de répondre. Ne signez rien sans comprendre.
    .text =
        Dès 14 ans, montrez une pièce d'identité si la police en a besoin pour son travail. Un contrôle de séjour exige des faits : visage ou langue seuls ne suffisent pas.

        1. Demandez : « C'est pour un crime ou pour mes papiers ? »
        2. Dites : « Ik wil een advocaat. Ik wil een tolk. »
        3. Dites si vous êtes malade, enceinte, mineur, victime, parent, ou voulez l'asile.
        4. Demandez copie de tout.

        Pour vos papiers : 6 heures au plus (minuit à 9 heures ne compte pas), puis parfois 48 heures maximum. Suspect d'un crime ? Parfois plus long. Vous pouvez vous taire. Empreintes possibles. Puis sortie ou détention.

        Ordre de partir ou interdiction d'entrée ? Appel : sous 4 semaines. Voyez un avocat cette semaine.
    .ask =
        La police peut-elle me demander mes papiers dans la rue sans raison ?
        Combien de temps peuvent-ils me garder au poste ?
        Que dire quand des agents m'arrêtent pour un contrôle ?
        Ai-je droit à un avocat si on m'interpelle ?
        Mon frère a été embarqué ce matin, quels sont ses droits là-bas ?
        Suis-je obligé de donner mes empreintes à la police des étrangers ?
        contrôle d'identité gare
        arrêté sans papiers
        garde à vue droits
        droit de se taire
        contrôle dans le train
        la polisse ma arreter jdi koi
        ils veul que je sign un papié jle fé ?
        2 flics devan moi ils veule ma carte
        Deux policiers sont devant moi et veulent un passeport. Je n'ai rien.
        Ils m'ont laissé sortir avec une lettre disant de quitter le pays. Je ne sais pas la lire.
        Dans le bus, ils n'ont regardé que moi. C'est à cause de ma peau.
        police arrêter moi marché, demander carte, quoi faire
        ils mettre mon mari dans la voiture, lui avoir avocat ?
        policier parler vite, je pas comprendre, demander interprète possible ?
        Ont-ils le droit de fouiller mon téléphone et mon sac ?
        J'ai seize ans et pas de ticket, dois-je dire qui je suis ?
        Puis-je refuser de répondre pendant l'interrogatoire ?

# Tip zonder naam, slachtofferhulp zonder politie, discriminatie
police-anonymous =
    .title = Sans donner son nom
    .short = Signaler un crime grave : { -anonymous-tip-line }, gratuit, sans nom. Ce n'est pas une plainte. Aide aux victimes : { -victim-support-line }. Discrimination : Discriminatie.nl. Danger : { -emergency-number }.
    .text =
        Choisissez selon votre besoin.

        1. Seulement signaler : Meld Misdaad Anoniem, { -anonymous-tip-line }, gratuit. Ce n'est pas la police. Ils ne voient pas votre numéro. Ne dites rien que personne d'autre ne sait.
        2. De l'aide pour vous : Slachtofferhulp, { -victim-support-line }, aide gratuite. Une organisation peut appeler. Dites : « Je veux de l'aide. Je ne veux pas encore porter plainte. »
        3. Discrimination : formulaire sur Discriminatie.nl. La loi vous protège aussi sans papiers. Ils ne font rien sans votre accord, et c'est confidentiel.

        Un signalement n'est pas une plainte. Il vous apporte rarement aide ou argent. Personne ne peut promettre que l'auteur ne devinera pas. Une plainte sans nom n'est possible que si l'on vous menace. N'écrivez pas le crime ici.
    .ask =
        Puis-je signaler un crime sans dire mon nom ?
        À qui me plaindre de racisme si je n'ai pas de permis ?
        Existe-t-il une aide aux victimes sans passer par la police ?
        La ligne anonyme voit-elle mon numéro de téléphone ?
        Je sais qui vend des armes mais personne ne doit savoir que c'est moi
        Mon nom peut-il rester caché si l'auteur me menace ?
        dénoncer anonymement
        insultée pour ma couleur
        soutien après agression sans police
        numéro pour informer en secret
        refusé à cause du foulard
        jveu dire kelk choz sans donné mn nom
        discriminé au taf ou me plaindr
        qui vend de la drog ds ma rue je balance sans nom
        Je sais qui a braqué le magasin. S'il apprend que j'ai parlé, je suis mort.
        Depuis l'agression je tremble et ne dors plus seule. Je ne veux pas voir d'agents.
        Le propriétaire a dit pas d'Africains. Les autres ont visité la chambre.
        moi vouloir dire secret sur homme mauvais, pas écrire nom moi
        gens dire singe à moi, à qui je dis ça ?
        je vois chose grave dans rue, dire police mais pas qui je suis
        Quelle différence entre un signalement et une vraie plainte ?
        La boîte de nuit refuse toujours les étrangers, quelqu'un peut agir ?
        Slachtofferhulp est-elle payante et prévient-elle la police ?
