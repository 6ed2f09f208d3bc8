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
button-follow = Me dire si cela change
button-unfollow = Plus rien sur ce sujet
button-follows = Mes abonnements
button-keep = Oui, garder
button-place = Plus sur ce lieu
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
place-day-open = { $by ->
    [phone] { $day } : joignable { $times }
    [chat] { $day } : chat ouvert { $times }
    [tickets] { $day } : tickets { $times }
   *[visit] { $day } : ouvert { $times }
}
place-day-closed = { $by ->
    [phone] { $day } : pas joignable
    [chat] { $day } : chat fermé
    [tickets] { $day } : pas de tickets
   *[visit] { $day } : fermé
}
place-day-told = { $day } : { $hours }
place-times-from = à partir de { $from }
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
web-privacy-intro = Nous ne gardons pas de nom. Nous ne gardons pas ce que vous écrivez, sauf si vous voulez le transmettre. Nous gardons votre numéro ou chat seulement si vous voulez nos messages plus tard, par exemple sur un lieu, ou si vous annoncez des nouvelles. C'est sous clé (chiffré) : seul ce service peut l'ouvrir. Cela reste jusqu'à ce que vous arrêtiez ou ne répondiez plus. Envoyez STOP ou OUBLIER dans la même discussion. Nous effaçons alors aussitôt tout sur vous. Voici tout ce que nous gardons :
web-privacy-for = Combien de temps
web-privacy-why = Pourquoi
web-privacy-provider = La société de votre appli (Telegram, WhatsApp) ou de votre téléphone voit votre numéro et l'heure de vos messages ; pour les SMS, le texte aussi. Le chat web ne demande pas de numéro.
web-privacy-who = Qui s'en occupe
web-privacy-free = Wegwijs est un logiciel libre : chacun peut lire comment il marche.
operator-named = { $name } gère ce service et en est responsable.
operator-none = Des bénévoles essaient encore ce service. Aucune organisation n'en est responsable pour l'instant. Des questions ? Demandez à qui vous a donné cette adresse.
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
    .what = Votre langue, votre ville, le dernier sujet et l'endroit où vous êtes dans le menu. Si vous annoncez pour un lieu : aussi l'annonce que vous écrivez. Sous clé (chiffré), avec un code secret à la place de votre numéro.
    .why = Pour pouvoir parler avec vous.
kept-delivery =
    .what = Nos réponses des dernières 24 heures. Sous clé (chiffrées).
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

## Annonces des lieux

weekday-mo = lundi
weekday-tu = mardi
weekday-we = mercredi
weekday-th = jeudi
weekday-fr = vendredi
weekday-sa = samedi
weekday-su = dimanche
weekdays = { $first } à { $last }
hours-on-days = { $days } { $times }
hours-times = { $from }-{ $to }
hours-and = { $first }, { $rest }
when-day = le { $day }
when-days = du { $first } au { $last } inclus
when-through = jusqu'au { $last } inclus
when-from = dès le { $first }, jusqu'à nouvel avis
when-open = jusqu'à nouvel avis
when-night = du { $day } au lendemain matin
when-at = { $day }, { $time }
when-until = jusqu'au { $at }
when-times = le { $day } de { $from } à { $to }
when-span = du { $begins } au { $ends }
notice-closed = { $place } : fermeture { $when }.
    .brief = fermeture { $when }
notice-hours = { $place } : autres horaires { $when } : { $hours }.
    .brief = autres horaires { $when }
notice-full = { $place } : complet { $when }.
    .brief = complet { $when }
notice-moved = { $place } : autre adresse { $when } : { $address }.
    .brief = autre adresse { $when }
notice-extra = { $place } : aussi ouvert { $when } : { $hours }.
    .brief = aussi ouvert { $when }
notice-message = Message de { $place } :
    .brief = message { $when }
notice-words = "{ $words }"
notice-words-other = ({ $language }, non traduit) "{ $words }"
place-full = Complet { $when }
place-noticed = { $hours } ({ $notice })
feed-title = Annonces des lieux : { $city }
feed-open = { $place } : ouvert
notice-fault-past = Ce moment est déjà passé. Choisissez un jour à partir d'aujourd'hui.
notice-fault-order = La fin vient avant le début. Choisissez une fin plus tard.
notice-fault-far = C'est trop loin ou trop long. Une annonce dure un an au plus.
notice-fault-hours = Ces horaires ne sont pas clairs. Écrivez-les ainsi : 10:00-12:00.
notice-fault-language = Choisissez une langue de ce service : nl, en, ar, fr ou ti.
notice-fault-long = C'est trop long. Utilisez 300 caractères au plus.
notice-fault-empty = Écrivez d'abord quelques mots.
notice-fault-address = Un déménagement demande une adresse de 80 caractères au plus. Les autres annonces n'en ont pas.
notice-fault-overlap = Il y a déjà une annonce pour ce moment. Changez-la ou arrêtez-la d'abord.
notice-fault-own = On ne peut pas vérifier sa propre annonce. Demandez à quelqu'un d'autre.
notice-waits-link = Il y a un lien qui n'est pas celui de ce lieu. Une autre personne vérifie d'abord.
notice-waits-phone = Il y a un numéro qui n'est pas celui de ce lieu. Une autre personne vérifie d'abord.
notice-waits-email = Il y a une adresse mail qui n'est pas celle de ce lieu. Une autre personne vérifie d'abord.
notice-waits-address = Il y a une adresse qui n'est pas celle de ce lieu. Une autre personne vérifie d'abord.
kept-notice =
    .what = Les annonces d'un lieu, comme "fermé demain". Encore 30 jours après la fin. Chiffrées. De la personne qui annonce, seulement un code secret.
    .why = Pour dire si un lieu est ouvert.
kept-token =
    .what = La clé avec laquelle un ordinateur d'un lieu publie des annonces. Seulement un code de cette clé.
    .why = Pour savoir qu'une annonce vient vraiment de ce lieu.

## Recevoir des nouvelles

follow-begun = Je vous écris s'il y a du nouveau. Sujet : { $what }. Par exemple : un lieu est fermé ou complet. Jamais entre 21:00 et 08:00, sauf pour dormir à l'abri cette nuit-là.
follow-kept = Pour cela, je garde le moyen de vous joindre. Sous clé (chiffré), jusqu'au { $until }. Avant, je demande si vous le voulez encore. Écrivez STOP pour effacer tout sur vous.
follow-stopped = Je ne vous écris plus à ce sujet : { $what }.
follow-something = ce lieu
follow-list = Voici ce que vous recevez. Choisissez ce que vous ne voulez plus :
follow-until = Gardé jusqu'au { $until }
follow-none = Vous ne recevez rien pour l'instant. Demandez un lieu, puis choisissez "{ button-follow }".
follow-not-here = Ici, je ne peux pas vous écrire plus tard. Par Telegram, WhatsApp ou SMS, je peux.
follow-city = tous les lieux à { $city }
follow-kind-in = { $kind } à { $city }
follow-kind-shelter = lieux pour dormir
follow-kind-food = repas
follow-kind-day-centre = accueils de jour
follow-kind-clinic = aide médicale
follow-kind-legal = aide juridique
news-stop = Ne plus rien recevoir ? Écrivez STOP. J'efface tout sur vous.
news-still = Vous recevez des nouvelles. Sujet : { $what }. Les voulez-vous encore ? Envoyez un message, un mot suffit. Sans réponse, cela finit le { $until }.
news-open = S'il y a du nouveau pour vous, cela arrive maintenant.
news-changed = Cela a changé. Voici maintenant :
news-ended = { $place } : ce n'est plus valable ({ $notice }).
news-usual-hours = Les horaires habituels reviennent.
news-usual-address = L'adresse habituelle est de nouveau la bonne.
kept-subscription =
    .what = Le moyen de vous joindre (numéro ou chat) et le sujet des nouvelles. Sous clé (chiffré).
    .why = Pour vous écrire si un lieu est fermé, complet ou ailleurs. Vous l'avez demandé. Après 90 jours, nous demandons si vous le voulez encore. Sans réponse, nous effaçons tout cela 14 jours plus tard. Avec STOP, aussitôt.
kept-letter =
    .what = Les nouvelles en route vers vous, avec votre numéro ou chat. Sous clé (chiffrées). Après l'envoi, il ne reste qu'un code secret, tant que la nouvelle est valable.
    .why = Pour vous apporter les nouvelles, ne rien envoyer deux fois, et dire quand ce n'est plus valable.

## Responsables : les personnes qui annoncent les nouvelles d'un lieu. Choix de 24 caractères au plus

button-steward = Mon lieu
steward-home = Retour à mon lieu
steward-welcome = Vous pouvez maintenant annoncer les nouvelles de { $place }. Écrivez LIEU pour revenir ici. Pour cela, je garde le moyen de vous joindre : sous clé (chiffré), jusqu'à un an après la dernière utilisation. Écrivez STOP pour effacer tout sur vous. Alors vous ne pouvez plus annoncer.
steward-code-wrong = Ce code n'est pas valable, ou ne l'est plus. Demandez-en un autre à l'équipe de Wegwijs.
steward-none = Vous ne pouvez pas encore annoncer pour un lieu. Demandez un code à l'équipe de Wegwijs et envoyez-le ici.
steward-which = Pour quel lieu ?
steward-what = Que voulez-vous annoncer ?
steward-posted = Annoncé : { $notice }
steward-waiting = Attend une deuxième personne : { $notice }
steward-kind-closed = Fermé
steward-kind-hours = Autres horaires
steward-kind-full = Complet
steward-kind-moved = Autre adresse
steward-kind-extra = Ouvert en plus
steward-kind-message = Message
steward-one = { $kind } { $when }
steward-when = Quand ? Choisissez, ou écrivez : 24 décembre, ou du 24 au 26 décembre.
steward-which-day = Quel jour ? Choisissez, ou écrivez : 24 décembre, ou du 24 au 26 décembre.
steward-when-unclear = Je n'ai pas compris ce jour.
steward-today = Aujourd'hui
steward-tonight = Cette nuit
steward-tomorrow = Demain
steward-other = Un autre jour
steward-open = Jusqu'à nouvel avis
steward-day = { $day }
steward-hours = De quelle heure à quelle heure ? Choisissez, ou écrivez : 10:00-14:00.
steward-hours-unclear = Je n'ai pas compris ces heures.
steward-hours-pick = { $hours }
steward-address = Quelle est l'adresse alors ? Écrivez la rue et le numéro.
steward-words = Écrivez votre message, { $most } caractères au plus. Je ne le traduis pas. S'il contient un lien, ou un numéro ou une adresse qui n'est pas à vous, une deuxième personne doit le lire avant.
steward-preview = Voici ce que les gens liront
steward-in-language = { $language } : { $words }
steward-reach = { $count ->
    [0] Personne ne suit encore ce lieu. Toute personne qui demande le lira.
    [one] Une personne le reçoit, et toute personne qui demande le lira.
   *[other] { $count } personnes le reçoivent, et toute personne qui demande le lira.
}
steward-cost = { $segments ->
    [one] { $count } caractères. Par SMS : 1 partie par personne.
   *[other] { $count } caractères. Par SMS : { $segments } parties par personne.
}
steward-needs-eyes = Cela attend qu'une autre personne de votre lieu, ou de Wegwijs, l'ait lu.
steward-fault = Impossible d'annoncer cela
steward-send = Annoncer
steward-again = Recommencer
steward-sent = C'est annoncé. Toute personne qui demande le lit déjà. Dans deux minutes, j'écris à celles qui suivent ce lieu. Avant cela, vous pouvez l'annuler.
steward-kept-waiting = C'est gardé. Personne ne le lit avant l'accord d'une autre personne.
steward-undo = Annuler
steward-undo-late = Plus de deux minutes sont passées : des gens ont pu le lire. Vous pouvez y mettre fin maintenant.
steward-confirm = C'est toujours vrai
steward-end = Y mettre fin
steward-change = Changer
steward-approve = D'accord : annoncer
steward-refuse = Ne pas annoncer
steward-done-undo = C'est annulé. Personne n'aura de message.
steward-done-end = C'est terminé. Les horaires habituels reviennent.
steward-done-confirm = Merci. Je redemande dans une semaine.
steward-done-approve = C'est annoncé. J'écris sous peu aux personnes qui suivent ce lieu.
steward-done-refuse = C'est effacé. Rien n'a été annoncé.
steward-gone = Cela n'existe plus. Voici la situation :
steward-resigned = Vous ne pouvez plus annoncer les nouvelles de { $place }. Ce que je gardais sur vous pour cela est effacé. Pour recommencer, il faut un nouveau code.
steward-resign = Ne plus annoncer ici
steward-resign-sure = Voulez-vous arrêter d'annoncer les nouvelles de { $place } ? Pour recommencer, il faut un nouveau code.
steward-still = Est-ce toujours vrai ? { $notice }
steward-still-type = Écrivez TOUJOURS si c'est toujours vrai. Écrivez FINI si ce n'est plus vrai.
steward-look = Une annonce de votre lieu attend. Personne ne la lit avant l'accord d'une autre personne : { $notice }
steward-look-type = Écrivez VERIFIER pour décider.
steward-let-through = Une autre personne est d'accord. C'est annoncé : { $notice }
steward-refused = Une autre personne n'est pas d'accord. Ce n'est pas annoncé : { $notice }
steward-which-notice = Quelle annonce ?
steward-web-title = Nouvelles d'un lieu
steward-web-code = Code de votre invitation
steward-web-code-hint = 12 chiffres
steward-web-enter = Continuer
steward-web-new = Nouvelle annonce
steward-web-kind = Quoi ?
steward-web-when = Quand ?
steward-web-from = Du
steward-web-until = Jusqu'au (inclus)
steward-web-days = Ces jours :
steward-web-hours = Horaires, s'ils sont autres ou en plus
steward-web-opens = De
steward-web-closes = À
steward-web-address = Adresse, si elle change
steward-web-words = Vos propres mots, dans cette langue
steward-web-look = Voir le résultat
steward-web-back = Changer
steward-web-date-unclear = Choisissez un jour.
steward-web-expired = Cette page est restée ouverte trop longtemps. Réessayez.
steward-web-busy = Trop de codes incorrects. Réessayez dans une heure.
steward-web-app = Ou avec Telegram, WhatsApp ou SMS : envoyez-y ce code.
kept-invitation =
    .what = Le code avec lequel une organisation peut commencer à annoncer. Seulement sous une forme illisible. Une semaine au plus.
    .why = Pour savoir que les nouvelles viennent du lieu même.
kept-steward =
    .what = Comment joindre une personne qui annonce pour un lieu, et quel lieu. Sous clé (chiffré).
    .why = Pour savoir qu'elle en a le droit, et lui demander si c'est toujours vrai. Jusqu'à un an après la dernière utilisation. Avec STOP ou "{ steward-resign }", nous effaçons aussitôt.

## Introductions: pages

verify-link = Est-ce bien nous ?
verify-title = Est-ce vraiment Wegwijs ?
verify-only = Wegwijs vous parle seulement sous ces noms et ces numéros. Un autre nom ou un autre numéro, ce n'est pas nous.
verify-way-web = Site web
verify-way-telegram = Telegram
verify-way-whatsapp = WhatsApp
verify-way-sms = SMS
verify-address = N'importe qui peut copier cette page. Regardez donc en haut de votre navigateur : l'adresse doit être exactement celle du site écrit ici.
verify-never = Ce que nous ne faisons jamais
verify-never-name = Demander votre nom, votre date de naissance ou votre adresse.
verify-never-papers = Demander une photo de vous ou de vos papiers.
verify-never-password = Demander un mot de passe, ou un code de WhatsApp, de Telegram ou de votre banque.
verify-never-money = Demander de l'argent ou vos coordonnées bancaires.
verify-never-call = Vous appeler.
verify-first = Nous vous écrivons en premier seulement si vous l'avez demandé, par exemple pour les nouvelles d'un lieu.
verify-receipt = Nous vous avons donné un code ? Montrez-le seulement à la porte du lieu que vous avez choisi, ou écrivez-le à l'un des noms ci-dessus.
verify-doubt = Un doute ? Ne répondez pas. Montrez le message à des personnes en qui vous avez confiance.
poster-link = Affiche pour le mur
poster-print = Imprimez cette page depuis votre navigateur, sur une feuille A4.
poster-title = Une question ? Demandez à Wegwijs.
poster-text = Médecin, lieu pour dormir, repas, vos droits. Gratuit, même sans papiers. Pas besoin de dire qui vous êtes.
poster-scan = Scannez un code avec votre téléphone, ou écrivez à ce nom ou à ce numéro.
poster-real = Un autre nom ou un autre numéro ? Ce n'est pas nous. Voyez { $address }
poster-place = { $place } travaille avec Wegwijs.
poster-code = Code QR pour { $way }
inbox-web-only = Nous ne vous disons rien de plus sur cette personne. À la porte, elle montre le code entier.
inbox-web-state = État
inbox-web-topic = Sujet
inbox-web-language = Langue
inbox-web-city = Ville
inbox-web-wishes = Souhaits
inbox-web-asked = Demandé
inbox-web-access = Le code marche jusqu'au
inbox-web-moment = { $at }
inbox-web-danger = Danger : répondez dans les 2 heures
inbox-web-message = Nouveau message
inbox-web-read = Lire le message
inbox-web-read-now = La personne a écrit ceci. C'est effacé maintenant.
inbox-web-propose-hint = Trois heures au plus. La personne en choisit une.
inbox-web-day = Jour
inbox-web-hour = Heure
inbox-web-send = Envoyer
inbox-web-proposed = Envoyé. La personne choisit, dans sa langue.
inbox-web-did-accept = La personne vient :
inbox-web-did-write = La personne a écrit quelque chose.
inbox-web-did-take = Quelqu'un de chez vous s'en occupe.
inbox-web-did-propose = Vous avez proposé :
inbox-web-did-answer = Vous avez écrit quelque chose.
inbox-web-history = Ce qui s'est passé
inbox-web-counts = Chiffres
inbox-web-counts-hint = Par semaine, sujet et langue. Nous ne montrons pas un chiffre de moins de cinq.
inbox-web-counts-file = En fichier (CSV)
inbox-web-counts-none = Rien n'a encore été compté.
inbox-web-week = Semaine du { $day }
inbox-web-count-asked = Demandes
inbox-web-count-answered = Réponse en 48 heures
inbox-web-count-arrived = Personnes venues
inbox-web-count-declined = Refus
inbox-web-count-expired = Expirées
inbox-web-count-helped = Utile ? { $answer }
inbox-web-changed = Cela a changé entre-temps. Voici la situation :

## Introductions: letters

referral-letter = Il y a un message pour vous. Répondez OUVRIR.
inbox-letter = Une nouvelle demande attend { $place }. Répondez DEMANDES.
inbox-answer = Une personne a répondu à { $place }. Répondez DEMANDES.
inbox-reminder = Une demande attend toujours une réponse de { $place }. Répondez DEMANDES.
button-open = Ouvrir
button-inbox = Demandes
referral-not-now = Ce n'est pas possible maintenant.
referral-taken = Quelqu'un de votre lieu s'en occupe déjà.
kept-referral =
    .what = Votre demande à un lieu : ce dont vous avez besoin, votre langue et votre ville, vos messages, et comment vous joindre. Sous clé (chiffré).
    .why = Pour que le lieu vous réponde sans savoir qui vous êtes. Comment vous joindre est effacé avant le reste.

## Demandes : quelqu'un arrive dans un lieu sans donner son nom. Choix de 24 caractères au plus

button-refer = Contact sans nom
button-referral = Ma demande
refer-topics = De quoi s'agit-il ? Choisissez :
refer-places = Je peux contacter un lieu pour vous, sans dire votre nom. Quel lieu ?
refer-places-none = Aucun lieu n'a encore confirmé que je peux le contacter pour vous. Vous pouvez y aller :
refer-unconfirmed = Pas encore confirmé. { $hours }
refer-far = { $place } est à { $city }.
refer-there = { $city } : { $line }
refer-not-yet = { $place } n'a pas encore confirmé sa participation. Je ne peux donc pas y envoyer votre demande. Vous pouvez y aller ou appeler :
refer-none = Je ne connais pas de lieu que je peux contacter pour cela. Il y a des lieux où vous pouvez aller :
refer-stopped = { $place } n'accepte pas mes demandes en ce moment. Je n'ai rien envoyé. Vous pouvez y aller ou appeler :
refer-gone = { $place } n'accepte plus mes demandes. Votre demande est finie. Je suis désolé.
refer-shares = { $place } aura seulement ceci : { $what }.
refer-hides = { $place } n'aura ni votre nom, ni votre numéro, ni nos messages. Je ne dis rien à la police ni à l'IND.
refer-share-topic = votre question ({ $topic })
refer-share-language = votre langue ({ $language })
refer-share-city = votre ville ({ $city })
refer-share-wish = votre souhait ({ $wish })
refer-share-time = le moment de la demande
refer-share-code = un code de 4 chiffres
spoken-nl = néerlandais
spoken-en = anglais
spoken-ar = arabe
spoken-fr = FRANÇAIS
spoken-ti = tigrinya
refer-and = { $first }, { $second }
refer-times = Heures pour venir à { $place } : { $hours }.
refer-languages = Langues à { $place } : { $languages }. Vous avez besoin d'un interprète ? Choisissez "{ refer-wish }".
refer-answer = Quand il y a une réponse, j'écris : "Il y a un message pour vous". Répondez alors OUVRIR.
refer-answer-here = La réponse arrive ici, dans cette discussion. Sur un autre téléphone, tapez votre code.
refer-agree = Voulez-vous que je demande ?
refer-yes = Oui, demandez
refer-wish = Ajouter un souhait
refer-elsewhere = Autre lieu
refer-wishes = Choisissez ce que vous voulez. Choisissez-le encore une fois pour l'enlever.
refer-wishes-done = C'est bon
refer-wish-chosen = [x] { $wish }
wish-woman = Parler à une femme
wish-man = Parler à un homme
wish-interpreter = Avec un interprète
wish-no-phone = Pas d'appels
wish-morning = Le matin
wish-afternoon = L'après-midi
wish-evening = Le soir
wish-accompanied = Avec quelqu'un
refer-sent = Demande envoyée. { $place } sait qu'il y a quelqu'un, mais pas qui. Voici votre code :
refer-code = { $code }
refer-keep = Notez les 11 chiffres. Avec eux, vous pouvez lire la réponse sur n'importe quel téléphone. Montrez-les à la porte. { $place } voit seulement les 4 premiers. Jusque-là, gardez les autres pour vous.
refer-lasts = Le code marche jusqu'au { $until } : 30 jours après sa dernière utilisation. Quand c'est fini, tout est effacé après 14 jours.
refer-forget = Tout effacer maintenant ? Écrivez OUBLIER.
refer-asked = Demandé le { $day }. Pas encore de réponse.
refer-taken = Quelqu'un s'en occupe à { $place }.
refer-proposed = { $place } demande : pouvez-vous venir à une de ces heures ?
refer-agreed = On vous attend à { $place } : { $at }. Montrez votre code à la porte.
refer-times-over = Les heures proposées par { $place } sont passées. Vous pouvez en demander d'autres.
refer-was = Votre rendez-vous à { $place } était : { $at }.
refer-arrived = Votre visite à { $place } a eu lieu. C'est fini maintenant.
refer-declined = { $place } ne peut pas vous aider pour cela en ce moment.
refer-reason = Leur réponse : "{ $reason }".
refer-better = Ils disent : essayez { $place }.
refer-closed = { $place } a fermé votre demande.
refer-withdrawn = Vous avez annulé cette demande. { $place } voit seulement que c'est fini.
refer-expired = C'est fini : cela a duré trop longtemps.
refer-words = Écrit en { $language } : "{ $words }"
refer-words-gone = On vous a écrit. Vous l'avez lu, et c'est effacé.
refer-told = Depuis deux jours, pas de réponse de { $place }. Je suis désolé. Vous pouvez attendre, y aller, ou annuler et choisir un autre lieu.
refer-unreachable = Mes messages ne vous sont pas arrivés. Regardez ici de temps en temps, ou tapez votre code sur un autre téléphone.
refer-until = Votre code marche jusqu'au { $until }.
refer-deleted = Tout est effacé le { $until }.
refer-nothing = Vous n'avez pas de demande ici en ce moment. Avez-vous un code ? Tapez-le.
refer-moved = Désormais, je vous écris ici à ce sujet.
refer-one = Vous avez déjà une demande à { $place }. Vous voulez un autre lieu ? Annulez d'abord cette demande.
refer-none-fits = Aucune de ces heures
refer-cannot = Je ne peux pas venir
refer-write = Écrire quelque chose
refer-end = Annuler ma demande
refer-other-ask = Quel moment du jour est mieux pour vous ?
refer-any = Peu importe
refer-other-sent = J'ai dit que ces heures ne vous conviennent pas. Ils peuvent en proposer d'autres.
refer-accepted = C'est d'accord : { $at }. Je l'ai dit à { $place }. Montrez votre code à la porte.
refer-write-ask = Écrivez ici, { $most } caractères au plus. Pas de nom, pas de numéro. Cela reste fermé à clé tant que { $place } ne l'a pas lu. Ensuite, c'est effacé.
refer-write-sent = Envoyé à { $place }. Après la lecture, c'est effacé.
refer-write-private = Je ne l'ai pas envoyé : il y a un numéro, une adresse ou une date de naissance. Écrivez-le encore une fois, sans cela.
refer-write-long = Je ne l'ai pas envoyé : c'est trop long. Écrivez { $most } caractères au plus.
refer-write-full = Je ne peux plus rien envoyer pour l'instant : { $place } n'a pas encore lu vos { $most } messages. Je les garde jusque-là. En danger ? Appelez le { -emergency-number }. Pour arrêter, choisissez "{ refer-end }".
refer-end-ask = Voulez-vous annuler ? { $place } verra seulement que c'est fini.
refer-end-yes = Oui, annuler
refer-ended = C'est annulé. { $place } voit seulement que c'est fini. Tout est effacé le { $until } au plus tard.
refer-helped-ask = Une question : est-ce que cela vous a aidé ?
helped-yes = Oui
helped-no = Non
helped-closed-door = La porte était fermée
helped-other = Autre chose
refer-helped-thanks = Merci. Je compte votre réponse, et rien d'autre.
refer-code-wrong = Ce code n'est pas juste, ou n'est plus valable. Tapez encore une fois les 11 chiffres. Après cinq codes faux, il faut attendre une heure.
refer-code-alone = C'est votre code ? Envoyez seulement les 11 chiffres.
refer-code-stranger =
    Deze code klopt niet. This code is not right. هذا الرمز غير صحيح. Ce code n'est pas juste. እዚ ኮድ ቅኑዕ ኣይኮነን።

## Demandes, comme les voient les gens du lieu

case-list = Demandes. Ici, personne n'a de nom, seulement un code. Choisissez :
case-list-none = Aucune demande n'attend en ce moment.
case-unreadable = { $count ->
    [one] Une demande ne s'ouvre plus. Prévenez les personnes qui gèrent Wegwijs.
   *[other] { $count } demandes ne s'ouvrent plus. Prévenez les personnes qui gèrent Wegwijs.
}
case-label = Code { $label }
case-line = { $state }. Demandé : { $age }. { $what }.
case-at-place = { $place } : { $what }
case-need-topic = Question sur "{ $topic }"
case-need-language = langue : { $language }
case-need-city = ville : { $city }
case-need-wishes = souhaits : { $wishes }
case-hours = { $count ->
    [0] il y a moins d'une heure
    [one] il y a une heure
   *[other] il y a { $count } heures
}
case-days = { $count ->
    [one] hier
   *[other] il y a { $count } jours
}
case-state-new = Nouvelle
case-state-mine = Vous vous en occupez
case-state-taken = Un collègue s'en occupe
case-state-proposed = Heure proposée
case-state-agreed = Rendez-vous : { $at }
case-state-arrived = La personne est venue
case-state-declined = Refusée
case-state-closed = Fermée
case-state-withdrawn = Retirée
case-state-expired = Expirée
case-offered = Proposé : { $times }.
case-words-once = Je montre ces mots une seule fois. Ensuite, ils sont effacés.
case-words-waiting = Il y a un message. Occupez-vous de cette demande pour le lire.
case-words-gone = Il y avait un message. Il a été lu et effacé.
case-other-time = Ces heures ne conviennent pas à la personne.
case-other-part = Ces heures ne conviennent pas à la personne. Mieux : { $wish }.
case-unreachable = Je ne peux plus joindre cette personne. Il est possible qu'elle vienne avec le code.
case-deleted = Tout cela est effacé le { $until }.
case-take = Je m'en occupe
case-take-over = Reprendre
case-propose = Proposer une heure
case-also = Ajouter une heure
case-write = Écrire quelque chose
case-decline = Nous ne pouvons pas
case-arrived = La personne est là
case-close = Fermer
case-home = Toutes les demandes
case-old = Demandes d'avant
case-door = Code à la porte
case-took = Vous vous en occupez maintenant. Vos collègues le voient.
case-too-late = Un collègue s'en occupe déjà. Voici la situation :
case-when = Quand la personne peut-elle venir ? Choisissez, ou tapez le jour et l'heure : jeudi 10:00.
case-when-unclear = Je n'ai pas compris ce jour ou cette heure.
case-when-past = C'est déjà passé, ou trop loin. Choisissez une heure dans les quatre semaines à venir.
case-hour = Quelle heure ? Choisissez, ou tapez : 10:30.
case-moment = { $weekday } { $day }, { $time }
case-time = { $time }
case-day = { $weekday } { $day }
case-other-day = Un autre jour
case-proposed = Je demande à la personne, dans sa langue.
case-why = Pourquoi pas ? La personne le lit dans sa langue.
decline-full = C'est complet
decline-not-for-us = Un autre lieu est mieux
decline-other-city = Notre ville seulement
decline-cannot-now = Pas possible maintenant
case-better = Quel lieu est mieux ? La personne lira son nom.
case-better-none = Je ne sais pas
case-declined = C'est fait. Je préviens la personne et je propose d'autres lieux.
case-write-ask = Écrivez ici, { $most } caractères au plus. Je ne traduis pas. Pas de lien, de numéro ou d'adresse qui n'est pas à vous.
case-write-sent = Envoyé. Quand la personne l'a lu, c'est effacé.
case-write-foreign = Je ne l'ai pas envoyé : il y a un lien, un numéro ou une adresse qui n'est pas à vous.
case-came = Bien. C'est noté : la personne est venue.
case-close-ask = Faut-il fermer ? La personne lira que vous avez fermé.
case-close-yes = Oui, fermer
case-closed = Demande fermée.
case-door-ask = Tapez le code entier que la personne montre : 11 chiffres.
case-at-door = Le code est juste. Il va avec cette demande :
