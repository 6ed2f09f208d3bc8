# Tout ce que dit le bot lui-même : menus, questions, messages. Ne touchez pas aux mots entre { }.

## Langues : chacune dans son écriture, pareil dans tous les fichiers

language-nl = Nederlands
language-en = English
language-ar = العربية
language-fr = Français
language-ti = ትግርኛ
language-ask =
    Welke taal? Which language? أي لغة؟ Quelle langue ? ኣየናይ ቋንቋ፧

## Début

welcome =
    Bienvenue chez Wegwijs. J'informe les personnes sans papiers. C'est gratuit. Pas besoin de dire votre nom. Je suis un programme informatique. Je ne suis ni l'État, ni la police, ni l'IND.
ask-anything = Écrivez votre question avec vos mots, ou choisissez :
menu-prompt = Quelle est votre question ? Écrivez-la, ou choisissez :
theme-prompt = Choisissez, ou écrivez votre question :
help =
    Écrivez votre question avec des mots simples. Ou choisissez un bouton ou un chiffre.
    Écrivez MENU pour voir tous les sujets.
    Écrivez LANGUE pour changer de langue.
    Écrivez OUBLIER pour effacer tout sur vous.
    En danger ? Appelez le { -emergency-number }.

## Thèmes

theme-medical = Santé et médecin
theme-police = Police et protection
theme-birth = Déclarer une naissance
theme-childcare = Garde, école, études
theme-day = Journée et repas
theme-shelter = Un endroit où dormir
theme-legal = Droits et avenir
theme-service = Au sujet de Wegwijs

## Boutons : 24 caractères au plus

button-menu = Menu
button-back = Retour
button-more = En savoir plus
button-places = Lieux
button-language = Autre langue
button-help = Aide pour ce bot
button-forget = Tout effacer
button-emergency = En danger maintenant
button-human = Parler à une personne
button-wrong = Pas ce que je cherche
button-city = Autre ville
button-anywhere = Tous les Pays-Bas
button-call = Appeler
button-map = Carte
button-site = Site web

## Réponses

choose-prompt = Est-ce un de ces sujets ?
unknown = Je n'ai pas bien compris. Dites-le avec d'autres mots, ou choisissez :
review-draft = Pas encore vérifié par une organisation.
review-reviewed = Vérifié par { $by }, valable jusqu'au { $until }.
review-expired = Vérifié par { $by }, valable jusqu'au { $until } : demandez si c'est encore juste.
review-changed = Modifié depuis la dernière vérification.
draft-hidden = Aucune organisation n'a encore vérifié cette réponse. Alors je ne la montre pas. Demandez ici :
emergency-now = En danger ou gravement malade ? Appelez le { -emergency-number }. C'est gratuit, et possible sans papiers.
private-details = Pas besoin de m'envoyer un nom, un numéro, une date de naissance ou une adresse. Je n'ai rien gardé. Effacez votre message si d'autres voient votre téléphone.

## Ce qui n'est pas du texte

got-voice = Je ne peux pas écouter les messages vocaux. Écrivez quelques mots, ou choisissez :
got-picture = Je ne peux pas voir les photos. Je n'ai pas gardé la photo. Écrivez quelques mots, ou choisissez :
got-sticker = Sympa ! Écrivez quelques mots, ou choisissez :
got-location = Je n'ai pas pu lire votre position. Écrivez le nom de votre ville, ou choisissez :
got-contact = Ne m'envoyez pas le numéro d'autres personnes. Je ne l'ai pas gardé. Écrivez votre question, ou choisissez :
got-file = Je ne peux pas lire les fichiers. Je ne l'ai pas gardé. Écrivez quelques mots, ou choisissez :
got-nothing = Votre message est vide. Écrivez quelques mots, ou choisissez :
got-wordless =
    Typ een paar woorden. Write a few words. اكتب بضع كلمات. Écrivez quelques mots. ቁሩብ ቃላት ጽሓፉ።
smalltalk-ok = D'accord. Avez-vous une autre question ?
smalltalk-thanks = Avec plaisir. Avez-vous une autre question ?
smalltalk-bye = Au revoir ! Vous pouvez toujours revenir. Écrivez OUBLIER pour effacer tout sur vous.
smalltalk-insult = Je veux bien vous aider. Quelle est votre question ?

## Lieux

city-ask = Dans quelle ville ? Écrivez son nom, ou choisissez :
city-unknown = Je ne connais pas cette ville. Écrivez une autre ville proche, ou choisissez :
city-what = De quoi avez-vous besoin ? Ville : { $city }.
places-in = Lieux près de { $city } :
places-anywhere = Lieux qui peuvent vous aider :
places-none = Je ne connais pas de lieu pour cela ici. Choisissez une autre ville, ou demandez à une personne.
location-used = J'ai utilisé votre position une seule fois, sans la garder.
place-name = { $name }
place-line = { $hours }. { $entry }
place-open = { $by ->
    [phone] Joignable maintenant
    [chat] Chat ouvert maintenant
   *[visit] Ouvert maintenant
}
place-open-until = { $by ->
    [phone] Joignable jusqu'à { $time }
    [chat] Chat ouvert jusqu'à { $time }
    [tickets] Tickets jusqu'à { $time }
   *[visit] Ouvert jusqu'à { $time }
}
place-open-until-day = { $by ->
    [phone] Joignable jusqu'au { $at }
    [chat] Chat ouvert jusqu'au { $at }
    [tickets] Tickets jusqu'au { $at }
   *[visit] Ouvert jusqu'au { $at }
}
place-open-always = { $by ->
    [phone] Joignable jour et nuit
    [chat] Chat ouvert jour et nuit
   *[visit] Ouvert jour et nuit
}
place-closed-opens = { $by ->
    [phone] Pas joignable, appelez dès { $time }
    [chat] Chat fermé, ouvre à { $time }
    [tickets] Tickets à partir de { $time }
   *[visit] Fermé, ouvre à { $time }
}
place-closed-opens-day = { $by ->
    [phone] Pas joignable, appelez le { $at }
    [chat] Chat fermé, ouvre le { $at }
    [tickets] Tickets le { $at }
   *[visit] Fermé, ouvre le { $at }
}
place-closed = { $by ->
    [phone] Pas joignable maintenant
    [chat] Chat fermé maintenant
    [tickets] Pas de tickets maintenant
   *[visit] Fermé maintenant
}
place-by-appointment = Sur rendez-vous seulement
place-hours-unknown = Horaires pas certains (lus le { $checked }) : demandez d'abord
place-address = Adresse : { $address }
place-phone = Téléphone : { $phone }
place-website = { $website }
place-call-first = Ces informations ne sont pas certaines. Appelez ou écrivez d'abord.

## Effacer, pannes, limites

forgotten =
    Chez nous, tout sur vous est effacé. La discussion reste sur votre téléphone, et parfois chez la société de l'appli ou du téléphone. Effacez-la aussi. Vous pouvez toujours recommencer.
slow-down = C'est trop rapide pour moi. Attendez une minute. En danger ? Appelez le { -emergency-number }.
trouble = Il y a un problème chez nous. Réessayez un peu plus tard. En danger ? Appelez le { -emergency-number }.
over-budget = Je ne peux plus répondre par SMS aujourd'hui. Demain, oui. En danger ? Appelez le { -emergency-number }.

## Pages web

web-title = Wegwijs
web-input = Votre question
web-send = Envoyer
web-leave = Sortir vite
web-you = Vous
web-privacy = Vie privée
web-privacy-title = Ce que nous gardons
web-privacy-intro = Nous ne gardons ni nom, ni numéro, ni messages. Voici tout ce que nous gardons :
web-privacy-for = Combien de temps
web-privacy-why = Pourquoi
web-privacy-provider = La société de votre appli (Telegram, WhatsApp) ou de votre téléphone voit votre numéro et l'heure de vos messages ; pour les SMS, le texte aussi. Le chat web ne demande pas de numéro.
web-privacy-who = Qui s'en occupe
web-privacy-operator = Demandez à l'organisation qui vous a donné cette adresse. Wegwijs est un logiciel libre : chacun peut lire comment il marche.
web-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
web-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d'heures
   *[other] { $count } heures
}
web-not-found = Cette page n'existe pas.
web-too-long = Votre message est trop long. Raccourcissez-le.
kept-session =
    .what = Votre langue, votre ville et l'endroit où vous êtes dans le menu. Chiffrés, sous un code.
    .why = Pour pouvoir parler avec vous.
kept-delivery =
    .what = Nos réponses des dernières 24 heures. Fermées à clé (chiffrées).
    .why = Pour ne pas répondre deux fois si votre message arrive deux fois.
kept-redaction =
    .what = Le numéro d'ordre de votre message chez la société de téléphone. Chiffré.
    .why = Pour y faire effacer votre message.
kept-count =
    .what = Des totaux par jour, sans rien sur les personnes.
    .why = Pour savoir quelles questions reviennent souvent.

## Commandes de Telegram : 256 caractères au plus

command-start = Commencer
command-menu = Tous les sujets
command-language = Autre langue
command-forget = Effacer tout sur moi
command-help = Comment ça marche ?

## Transmettre une question aux bénévoles (boutons : 24 caractères au plus)

button-donate = Transmettre ma question
button-donate-yes = Oui, transmettre
button-donate-no = Non, effacer
donate-ask =
    Les bénévoles peuvent-ils apprendre de votre question ? Alors écrivez-la encore une fois, sans noms ni numéros. J'enlève ce que je reconnais et je vous montre ce qui reste. Ensuite, vous choisissez oui ou non.
    Les bénévoles voient seulement ces mots, pas qui vous êtes. Ils sont effacés après 30 jours. Pas avant, car nous ne savons pas quelle question est la vôtre.
donate-show =
    Voici ce que verront les bénévoles, si vous êtes d'accord :

    { $words }

    Y a-t-il encore quelque chose sur vous ou sur une autre personne ? Alors choisissez non. Puis-je transmettre ces mots ?
donate-thanks = Merci. Les bénévoles liront ces mots. Ils sont effacés après 30 jours.
donate-dropped = D'accord. Je n'ai rien transmis. Les mots sont effacés.
donate-none = Il n'y a pas de question à transmettre. Écrivez une nouvelle question, ou choisissez :
kept-donation =
    .what = Une question qu'une personne nous a donnée, sans les noms ni les numéros. Chiffrée, sans lien avec une personne.
    .why = Pour que les bénévoles apprennent comment les gens demandent. Avant votre oui ou non, les mots sont avec votre conversation.
