# Privacy van Wegwijs zelf. Nooit "100% veilig" of "helemaal anoniem" schrijven.
service-privacy =
    .title = Wegwijs et vie privée
    .short = Wegwijs n'est ni le gouvernement, ni l'IND, ni la police. Un programme répond et ne garde pas vos messages. Nous gardons votre numéro seulement si vous voulez des messages plus tard (chiffré). La société de l'appli ou du téléphone le voit. N'écrivez ni nom ni adresse. Tout effacer : envoyez oublier.
    .text =
        Wegwijs est un logiciel libre, pas l'État, l'IND, DT&V, COA ou la police. Nous informons, sans décider. Ni médecin, ni avocat.

        Un programme répond, avec des textes humains, sans IA extérieure. Nous ne gardons pas les messages. Nous gardons langue, ville, menu, sujet et nos réponses : chiffrés, sous code, jusqu'à 24 heures après votre dernier message.

        Nous gardons numéro ou chat seulement si vous voulez des nouvelles plus tard : chiffré, jusqu'à votre STOP.

        SMS et WhatsApp passent par l'entreprise Twilio, où nous les effaçons. L'appli ou l'opérateur voit numéro et heures, et le texte des SMS.

        Police ou juge ? Nous pouvons donner seulement ce que nous gardons.

        1. Ni nom, ni adresse, ni numéro V.
        2. Sans numéro, chat web.
        3. Téléphone partagé : effacez la discussion.
    .ask =
        Qui est derrière ce service ?
        L'IND peut-elle lire ce que j'écris ici ?
        Cette discussion est-elle anonyme ?
        Est-ce un robot ou un humain qui me répond ?
        Que gardez-vous sur moi, et combien de temps ?
        Dépendez-vous de la mairie ou de l'État ?
        qui lit mes messages
        c'est sûr ici
        vous êtes qui
        vous voyez mon numéro
        vous utilisez chatgpt
        c la police ici ou koi
        jpeu vous fair confiance ?
        vs enregistré ce ke jecris
        c vrément anonyme ce truc
        Un ami m'a donné ce contact. Je veux savoir à qui j'ai affaire.
        Nous sommes trois sur un seul téléphone. Les autres verront-ils mes questions ?
        Imaginons qu'un juge vous ordonne de parler. Que trouverait-il de moi chez vous ?
        J'hésite à raconter mon histoire. Quelqu'un surveille peut-être cette ligne.
        toi donner mon téléphone police oui ou non
        moi écrire ici, qui regarder
        application ça gouvernement ?
        toi machine ou personne vrai, dis-moi

# Een mens spreken. Nooit beloven dat iemand terugbelt.
service-human =
    .title = Parler à une personne
    .short = Vous voulez parler à une personne ? Envoyez votre ville et le sujet : je cite des lieux et dis s'ils sont ouverts. Jour et nuit : Luisterlijn { -listening-line }. Danger : { -emergency-number }. Envie de mourir : { -suicide-line }.
    .text =
        Ici, un programme répond. Une personne peut vous recevoir dans une organisation près de chez vous.

        1. Écrivez le sujet et la ville. Je cite des lieux et dis s'ils sont ouverts.
        2. Appelez ou allez-y. Beaucoup de centres de jour ont un travailleur social, sur rendez-vous. Dites : « Je voudrais parler à quelqu'un en confiance. »
        3. Prenez vos lettres et un ami. Demandez un interprète.
        4. Demandez d'abord : « Que notez-vous, et pour qui ? »
        5. Pas de réponse ? Essayez le lieu suivant.

        Jour et nuit : danger { -emergency-number }, envie de mourir { -suicide-line }, violence à la maison { -violence-home-line }, parler { -listening-line }.

        Langue non garantie. Nous ne pouvons ni vous appeler ni vous mettre en contact. Nous ne transmettons rien sur vous sans votre accord.
    .ask =
        Puis-je parler avec une vraie personne ?
        Comment être mis en relation avec une association ?
        Un de vos collègues peut-il me téléphoner ?
        Y a-t-il quelqu'un pour m'accompagner à un rendez-vous ?
        Ma mère ne comprend pas ce chat, qui peut la recevoir ?
        Pouvez-vous me passer un bénévole ?
        un humain svp
        numéro d'une association
        assistante sociale
        conseiller pas robot
        rappelez-moi
        jveu parlé a kelkun
        ya pa un vrai gens ici ?
        pass moi un umain stp
        g besoin dun contact direct pas dune machine
        Vos réponses ne collent pas avec mon cas. J'aimerais mieux l'expliquer de vive voix.
        Je lis mal. Raconter est plus facile pour moi que taper.
        Mon histoire est longue et compliquée. Un menu ne suffit pas.
        Avant, une dame d'une fondation m'aidait. Elle est partie et je ne sais plus vers qui me tourner.
        moi vouloir parler homme pas ordinateur
        donner bureau où je peux venir asseoir et parler
        moi pas comprendre machine, une voix s'il te plaît
        toi envoyer mon cas organisation

# Wissen en stoppen. Zeg ook wat er blijft.
service-delete =
    .title = Effacer et quitter
    .short = Envoyez oublier ou stop, ou appuyez sur le bouton : nous allons effacer tout de suite ce que nous avons de vous, votre numéro aussi. Effacez la discussion sur votre téléphone. La société de l'appli ou du téléphone peut garder des traces.
    .text =
        Vous pouvez toujours demander d'effacer ou d'arrêter. Nous ne demandons ni pourquoi, ni qui vous êtes.

        1. Envoyez « oublier » ou « stop », ou appuyez sur le bouton. Nous effaçons aussitôt tout sur vous, votre numéro et vos nouvelles aussi.
        2. Un message le confirme. Ensuite, nous n'écrivons que si vous écrivez.
        3. Effacez vous-même la discussion et le contact sur votre téléphone.

        Sinon, la conversation disparaît après 24 heures. Nouvelles : après 90 jours, nous demandons si vous les voulez encore. Sans réponse, fin.

        Ce qui reste : des chiffres sans personnes, une question transmise, vos annonces pour un lieu. Nous ne pouvons pas effacer la discussion sur votre téléphone, ni chez l'appli ou l'opérateur.

        Lisez la page vie privée du chat web. Plainte : Autoriteit Persoonsgegevens.
    .ask =
        Comment supprimer tout ce que vous avez sur moi ?
        Pouvez-vous arrêter de m'envoyer des SMS ?
        Je voudrais me désinscrire de votre service
        Comment faire disparaître cette conversation ?
        Ai-je le droit de savoir quelles données vous détenez ?
        Mon mari reçoit sans cesse vos alertes, comment les couper ?
        tout effacer
        plus de messages
        supprimer mes données
        désinscription
        oubliez-moi
        efacé mon numero svp
        aretez de mecrire
        jveu me desinscrir
        vider le tchat vite
        Demain ce téléphone change de main. Il ne faut rien laisser de moi.
        J'ai envoyé mon nom complet et ma date de naissance par erreur. Il faut que ça parte.
        Mon téléphone sonne chaque jour avec vos notifications. Je n'en ai plus besoin.
        J'ai eu mon titre de séjour. Enlevez-moi de la liste.
        jeter mon message s'il te plaît
        moi plus vouloir recevoir de toi
        nettoyer tout ce que moi écrire ici
        je reprends mon accord
