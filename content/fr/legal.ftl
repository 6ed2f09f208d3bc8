# Thema: juridische hulp en de toekomst (Frans). Elke tekst eindigt met de zin over de advocaat.
# De wet verandert (Europees pact juni 2026, wetsvoorstel over verblijf): zeg wat je wie kunt vragen, beloof niets.

# Advocaat en gratis advies
legal-help =
    .title = Conseil juridique
    .short = Il existe des conseils gratuits, avec ou sans papiers. Allez avec vos lettres chez une association près de vous, ou appelez Juridisch Loket: { -legal-desk-line }. Un avocat garde le secret. N'attendez pas.
    .text =
        Vous avez droit à une aide juridique. Pas d'argent ? L'avocat peut demander au Raad voor Rechtsbijstand de payer la plus grande partie. Un avocat garde votre secret.

        1. Une lettre avec une date ? Allez-y cette semaine, avec l'enveloppe. Vous avez parfois une semaine, parfois moins.
        2. Pour le séjour : ASKV (Amsterdam), STIL (Utrecht), INLIA (Groningue), ROS (Rotterdam). Autre ville ? Demandez-moi.
        3. Vous aviez un avocat ? Appelez-le d'abord. Demandez votre dossier.
        4. Salaire, loyer, famille : Juridisch Loket. On refuse ? Dites : "Ik heb recht op juridische hulp." (J'y ai droit.)
        5. Demandez : "Quel prix ? Quel risque ? Jusqu'à quand ? Des lois nouvelles ?"

        Ne payez pas quelqu'un qui promet des papiers sans être avocat.

        Un avocat doit regarder votre propre dossier.
    .ask =
        où trouver un avocat gratuit
        faut-il un rendez-vous au Juridisch Loket
        qui règle l'avocat si je n'ai aucun salaire
        le Juridisch Loket aide-t-il les gens sans titre de séjour
        mon avocat va-t-il répéter ce que je dis
        qui peut lire avec moi une lettre du tribunal
        besoin d'un avocat
        aide juridique Rotterdam
        permanence juridique
        avocat commis gratuit
        changer d'avocat
        avoca gratui sans papier svp
        jcherche kelkun ki connai la loi
        mn avocat repond pa
        J'ai reçu six pages du tribunal en néerlandais. Le délai court et personne ne me les explique.
        Au marché, une femme vend des rendez-vous pour un dossier complet. Je me méfie et je veux un vrai juriste.
        L'avocat qu'on m'a donné raccroche vite. Je voudrais en prendre un autre qui m'écoute.
        L'audience est dans dix jours. Je suis seul et je ne sais pas quoi préparer.
        je chercher personne connaît droit, aider dossier
        comment parler avocat et pas payer
        ASKV c'est où, eux aider pour conseil
        moi sans statut, un avocat possible à Eindhoven

# Mogelijke wegen naar verblijf
legal-residence =
    .title = Un avenir ici
    .short = Il existe parfois une voie pour rester. Seul un avocat peut le dire. Préparez avec lui avant d'aller à l'IND ou à Ter Apel. Depuis juin 2026 il y a de nouvelles règles d'asile: demandez ce qui compte pour vous.
    .text =
        Il y a peut-être une voie : un nouvel asile avec des faits nouveaux, un départ reporté pour maladie (article 64, temporaire), buitenschuld (rare), un enfant néerlandais qui dépend de vous, la famille ici, victime de violence ou d'exploitation. Apatride : pas de séjour, mais peut-être un papier d'identité.

        1. Notez ce qui change, pas ici.
        2. Rassemblez papiers de l'IND et du tribunal, lettres de médecins, actes de naissance.
        3. Voyez une association ou un avocat avant l'IND.
        4. Demandez : la voie, le prix, l'hébergement en attendant, l'après refus.

        Attention : avec une demande, les autorités vous connaissent. Un refus peut apporter l'ordre de partir. Parlez des règles européennes de 2026 et du projet de loi sur le séjour.

        Un avocat doit regarder votre propre dossier.
    .ask =
        puis-je encore avoir un titre de séjour après un refus
        où déposer un nouveau dossier d'asile avec de nouvelles preuves
        qu'est-ce que l'article 64 et est-ce pour moi
        mon enfant est néerlandais, ai-je le droit de rester avec lui
        un avis de médecin peut-il reporter mon départ
        mon ambassade ne me donne pas de passeport, que faire
        formulaire HASA
        buitenschuld
        régularisation après dix ans
        visa conjoint rester
        report départ maladie
        avoir papier legal en holande cmt
        nouvel preuv pr mon azile
        jve rester ici g plu de passeport
        L'IND a dit non en 2019. Depuis, j'ai retrouvé l'acte du tribunal qui prouve mon histoire.
        Je suis né dans un camp, aucun État ne me reconnaît. On m'appelle étranger partout.
        Mon traitement contre le VIH marche ici. Au pays la pharmacie est vide, peuvent-ils quand même me renvoyer ?
        Mon fils de huit ans est né à Tilburg et ne connaît rien d'autre. On nous a dit non en avril.
        je vouloir papier pour rester, nouvelle preuve de mon pays
        asile encore une fois possible, premier négatif
        mon mari a statut, moi non, devenir légal comment
        la loi pour enfants vivant ici longtemps, c'est fini ?

# Terug naar het eigen land of door naar een ander land
legal-return =
    .title = Rentrer ou repartir
    .short = Rentrer est votre choix. L'IOM aide, avec ou sans papiers; parler est gratuit: { -iom-line }. Demandez d'abord à un avocat: est-ce dangereux, ma procédure va-t-elle finir, aurai-je une interdiction d'entrée? Ne signez rien avant.
    .text =
        L'IOM est une organisation internationale. Elle conseille, organise et paie le voyage et aide pour un document. La DT&V est un service de l'État ; elle organise aussi les départs forcés.

        1. Voyez d'abord un avocat : un danger ? Une procédure finit ? Une interdiction d'entrée (inreisverbod) ? Possible aussi avec l'IOM.
        2. Appelez l'IOM (beaucoup de langues) : { -iom-line }. Dites : "Je n'ai rien décidé."
        3. Parlez d'argent, de soins, d'aide après l'arrivée. Passeport périmé ? Apportez-le. Pour certains pays, l'IOM ne peut pas aider.
        4. Jusqu'à quand peut-on dire non ? Quand vous signez au départ, vos procédures finissent.
        5. Emportez des copies médicales, scolaires, de naissance.

        Un autre pays ? Seulement si vous pouvez sûrement y rester.

        Un avocat doit regarder votre propre dossier.
    .ask =
        qui paie mon billet si je veux rentrer chez moi
        comment prendre rendez-vous avec l'IOM
        aurai-je une interdiction d'entrée si je pars avec l'IOM
        puis-je encore dire non après le rendez-vous avec l'IOM
        y a-t-il de l'argent pour ouvrir une boutique au village
        est-ce qu'on parle français ou lingala chez IOM
        retour volontaire
        permanence IOM
        aide réintégration
        laissez-passer ambassade
        rentrer au Maroc
        jve rentré au pays ki paye
        biyet avion pa d argent
        numero iom svp retour
        Ma grand-mère a vendu ses chèvres pour m'aider à revenir. Il manque encore le prix du vol.
        Mon père est mort et les terres n'ont plus personne. Je voudrais repartir travailler le champ.
        Le consulat m'a donné un laissez-passer de trente jours. Qui achète le billet avant qu'il finisse ?
        Après neuf ans je pense à Kinshasa. Mes enfants auront besoin de leurs bulletins.
        moi vouloir partir pays, qui donner avion
        avec IOM après, revenir Europe possible
        formation métier avant retour, ça existe
        pour Érythrée, IOM peut envoyer ou non

# Vastzitten in vreemdelingenbewaring
legal-detention =
    .title = Quand on est retenu
    .short = Retenu en détention? Demandez tout de suite votre avocat et dites que vous voulez faire un recours. Parlez de vos maladies et médicaments. Aide pour plaintes: { -detention-complaints-line }; gratuit depuis le centre: { -detention-complaints-line-free }.
    .text =
        La détention pour étrangers n'est pas une punition. Elle est permise si rien de plus léger ne suffit. Un juge contrôle. Vous avez droit à un avocat, des soins, des visites, le téléphone, l'air libre.

        1. Dites : "Ik wil mijn advocaat. Ik wil in beroep. Ik wil een tolk." (avocat, recours, interprète)
        2. Dites à l'avocat et au médecin : maladie, médicaments, grossesse, enfants, idées de mort.
        3. Gardez les papiers avec les dates.
        4. Plainte ? Demandez vite le formulaire. Le Meldpunt aide.
        5. Un ami est enfermé ? Donnez son nom et V-nummer à l'avocat ou au Meldpunt, pas ici.
        6. Libre ? Demandez un papier de sortie. Voyez avocat, médecin, association.

        Demandez la durée. Les règles peuvent changer.

        Un avocat doit regarder votre propre dossier.
    .ask =
        quels sont mes droits en détention d'étrangers
        combien de temps peuvent-ils me garder enfermé
        mon ami est au centre fermé, que puis-je faire
        comment me plaindre de la cellule d'isolement
        ai-je le droit à des visites et au téléphone
        une personne malade peut-elle être gardée en centre fermé
        centre fermé Rotterdam
        visiter un détenu
        avocat rétention
        recours détention juge
        indemnité détention illégitime
        mn cousin est enferme a schiphol cmt l apeler
        cb de tps max enfermé
        mon mari ils lont arreté centre
        Mon voisin est allé faire son tampon et n'est pas revenu. Sa femme demande où lui porter ses médicaments.
        Ils m'ont pris à l'aéroport avec ma valise. Je dors dans une cellule et personne ne m'explique.
        Je suis sorti de Zeist avec un ordre de partir dans la poche. Je dors chez un cousin et j'ai peur du lendemain.
        Ici on me refuse l'imam et la promenade. À qui puis-je l'écrire ?
        ma femme dans centre fermé, comment visite
        eux me garder pour avion, vouloir avocat
        femme avec bébé dans centre famille fermé, quel droit
        pas donner médicament à moi ici, dire à qui

# Werk, loon, ongeluk, boete
legal-work =
    .title = Travail et salaire
    .short = Sans titre de séjour, il est interdit de travailler. Mais si vous avez travaillé, vous avez droit à votre salaire. Notez les jours, les heures, le patron. Appelez FairWork: { -fairwork-line }. Accident? D'abord un médecin ou le { -emergency-number }.
    .text =
        Sans permis, vous ne pouvez pas travailler, ni faire du bénévolat. Vous avez travaillé ? Vous avez droit au moins au salaire minimum, à l'argent des vacances, aux jours libres, au salaire de maladie. Même sans contrat.

        1. Accident ? D'abord le { -emergency-number } ou un médecin. Dites que c'était au travail.
        2. Notez jours, heures, salaire, lieu, patron. Copiez aussi vos messages.
        3. Appelez FairWork : { -fairwork-line }, un syndicat ou Juridisch Loket, avant l'inspection du travail (l'État).
        4. Demandez s'ils écrivent au patron. Vous ne lui devez pas d'"amendes".
        5. Menaces, passeport gardé ? C'est peut-être de l'exploitation. Demandez-moi.

        L'amende pour travail interdit est pour le patron. Un contrôle ou une plainte peut amener la police des étrangers.

        Un avocat doit regarder votre propre dossier.
    .ask =
        mon patron ne me paie pas, que faire
        ai-je le droit de travailler sans permis de séjour
        aurai-je une amende si l'inspection me trouve au travail
        brûlé dans une cuisine au travail, qui me dédommage
        une femme de ménage a-t-elle droit aux congés payés
        un cahier avec mes heures suffit-il comme preuve
        salaire impayé
        salaire minimum sans papiers
        contact FairWork
        accident du travail
        contrôle inspection travail
        patron ma pa payé 3 semaine
        travayé au noir amende koi
        malad au boulot jsuis payé ou pa
        Je coiffe dans un salon dix heures par jour. La patronne me donne vingt euros et un repas.
        La machine de la serre m'a coupé le doigt. Le chef m'a laissé devant ma porte.
        Je livre des repas avec le compte d'un autre. Il garde une grande part de ce que je gagne.
        J'ai cueilli des tomates tout l'été. À la fin il m'a donné la moitié et a bloqué mon numéro.
        moi travail bâtiment, chef pas donner argent
        où porter plainte salaire, contrat pas avoir
        contrôle au marché, moi là, que se passer
        syndicat aider moi ou seulement avec permis

# Dublin
legal-dublin =
    .title = Dublin
    .short = Vos empreintes sont dans un autre pays? Demandez à votre avocat: quel pays, depuis quand, jusqu'à quand? Depuis juin 2026 il y a de nouvelles règles; les dates que donnent vos amis sont parfois fausses. N'attendez pas.
    .text =
        Dublin : un seul pays d'Europe traite votre demande d'asile. Ce peut être un autre pays, à cause des empreintes, d'un visa, d'une première demande ou de votre route.

        1. Il y a un entretien. Dites pourquoi les Pays-Bas doivent traiter votre dossier : famille ici, maladie, mauvais traitement là-bas.
        2. Rassemblez des preuves.
        3. Refus ? Appelez tout de suite l'avocat pour un recours, le temps est très court. Demandez si vous pouvez attendre ici.
        4. Demandez : "Quel pays ? Depuis quand d'accord ? Jusqu'à quand peut-on me transférer ? Suis-je noté disparu ?"
        5. Délai passé ? L'avocat vérifie avant Ter Apel.

        De nouvelles règles européennes valent depuis juin 2026. Demandez lesquelles comptent pour vous. Disparaître a des suites lourdes.

        Un avocat doit regarder votre propre dossier.
    .ask =
        j'ai donné mes doigts à Lampedusa, qui examine mon asile
        que veut dire une procédure Dublin
        quand finit mon délai Dublin
        combien de temps dure un dossier Dublin maintenant
        comment faire recours contre le transfert
        ma sœur vit à La Haye, mon dossier peut-il être traité ici pour cela
        empreintes Croatie
        transfert Dublin date
        Eurodac
        pays responsable asile
        nouveau pacte Dublin 2026
        empreinte bulgarie jfais koi
        dublin 18 moi fini ou pa
        jdois retourné en france dublin ?
        Ma mère et mon frère ont le statut à Arnhem. La lettre m'envoie quand même au Portugal.
        La Belgique a pris mes dix doigts au commissariat. Ici on refuse d'ouvrir mon dossier.
        Mon passeport avait un visa espagnol. Je n'ai jamais mis le pied en Espagne.
        Leur avion m'a posé à Lyon et je suis revenu en train. Est-ce que tout recommence à zéro ?
        moi donner doigts Malte, maintenant Hollande, quoi après
        quel pays pour asile à moi, pas comprendre
        eux envoyer Pologne, moi malade, arrêter possible
        moi écrit disparu MOB, comment savoir
