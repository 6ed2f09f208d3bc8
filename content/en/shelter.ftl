# Slaapplek vannacht: beloof nooit een bed; noem wat iemand nu kan proberen.
shelter-tonight =
    .title = Sleeping tonight
    .short = There may be no bed tonight. Ask me for places near you. In severe cold many cities open extra shelter. With a child, pregnant or fleeing violence: say so first. Ill or freezing: call { -emergency-number }.
    .text =
        A single adult mostly has no right to a bed tonight. But you can try these things.

        1. Ill, hurt, confused or freezing? Call { -emergency-number } or go to a hospital emergency room. You may also go in to get warm.
        2. Do you have a child, are you pregnant, are you fleeing violence? Say this first, everywhere.
        3. In the day: go to the registration desk or call a support group. Ask for an emergency bed.
        4. Evening or weekend: ask me for places near you. Very cold? Ask them: "Is de winterkouderegeling vannacht open?" (Is the cold shelter open tonight?)
        5. Refused? Ask why.

        Take medicines, papers and charger. Tell someone where you sleep.

        Not certain: whether there is room. Every city is different.
    .ask =
        where can I sleep tonight?
        is any night shelter still taking people this evening
        does the winter cold shelter open when it freezes?
        can my friend get in somewhere at midnight without ID
        which place lets you spend just one night indoors
        I got off the bus in Eindhoven, is there an emergency bed for this night
        bed for tonight
        night shelter no papers
        sleeping outside now
        winterkouderegeling open
        wher can i slep tonite
        no place 2 sleep 2nite pls help
        nigth shelter stil open??
        It is minus four and I only have a thin jacket. The station closes at one.
        My cousin locked the door and does not answer. It is already dark.
        I have been riding the tram to stay warm. They will make me get off soon.
        Last night I lay under a bridge. I cannot do that again.
        tonight I no have house for sleep, please where
        please give place sleeping this night very cold me
        I am in street now, which door open for poor people night
        what do I do if the night shelter says it is full?
        can I stay in a church for a few nights starting today
        roof over my head before it gets dark

# Opvang aanvragen: het aanmeldpunt beslist; zeg vooraf dat het niet anoniem is.
shelter-access =
    .title = Asking for shelter
    .short = Each city decides who gets shelter. Often you must have been there for some time. Go to the registration desk; first ask who gets your data. There may be a waiting list. If they say no, see a lawyer at once.
    .text =
        A single adult cannot demand this shelter. The city's desk decides. Many cities ask for: no right to stay, no other place meant for you, no EU passport, ties with the region, and a V-number (your number at the immigration service, IND).

        1. Ask a lawyer first: is another place meant for me?
        2. Go to the desk (aanmeldpunt) in the city where you have ties. First ask questions without a name.
        3. Take IND or court letters, medical papers, proof that you were here.
        4. Ask: "Who gets my data? Can I get on the waiting list (wachtlijst)? Can I have the answer on paper?"
        5. If no: ask about exceptions, see a lawyer.

        They ask who you are. IND and police may see it. Rules differ per city.
    .ask =
        how do I apply for the municipal 24-hour shelter?
        who is allowed into shelter for undocumented people
        do I need a V-number to get a place?
        my brother was rejected, which city must he register in
        how long do people wait on the list for a place
        does the LVV still exist
        can I sign up in Amsterdam if I lived in Groningen before
        register for city shelter
        waiting list shelter
        ties with the region proof
        bed bath bread scheme
        how 2 aply for shelter wit no papers
        wher is regstration desk undocumented
        do i ned v nummer for oppvang
        My asylum case is finished and the camp sent me away. I need somewhere steady to stay for months.
        They told me I belong to another city. I have lived here with friends for three years.
        I have a permit from Italy but live in Utrecht. At the desk they looked unsure about me.
        I want enter the shelter of gemeente, what conditions for me
        how to get place in house for refused asylum people
        can everybody come in shelter of city or only some person
        will the immigration service know that I signed up for a place?
        can I walk in at the VBL in Ter Apel on my own
        what papers prove that I have been in this town
        must I promise to return to my country to be let in

# Intake: dit is het plan van Amsterdam van 2018-2019; voorspel nooit de uitslag.
shelter-intake =
    .title = The intake talk
    .short = Amsterdam plan 2018-2019: first a short talk (what do you need, which status?), sometimes a longer check. Now or elsewhere it may differ. Say urgent things first. Ask for an interpreter and who gets your data.
    .text =
        Amsterdam planned it like this in 2018-2019. Today it may differ. Other cities do it their own way.

        Step one is a short talk. What do you need? What is your nationality and status? Step two is a screening of two weeks at most. They look at how vulnerable you are, your ties with the region and your V-number. With nowhere to stay, you get a bed meanwhile if possible.

        1. Bring your papers, medical papers, and names of groups that know you.
        2. Say first: ill, pregnant, aged 17 or 18, woman alone, violence or forced work.
        3. Ask: "Mag ik een tolk?" (May I have an interpreter?) And: who gets my data?
        4. Tell the truth.
        5. If no: ask whether the team can look at an exception.
    .ask =
        what questions do they ask at the shelter intake?
        how long does the screening take
        will there be an interpreter when I talk to the desk?
        what should I bring to my first appointment at the registration point
        do I get a bed while they study my case
        must I tell my whole life story at the intake
        can a volunteer sit next to my wife during the interview
        intake questions
        screening two weeks
        prepare for intake
        result of screening when
        wat do they aks in intake
        how long screning tak pls
        im scared of intervew at shelter desk wat i say
        My appointment at the desk is on Monday. I do not know what they want to hear from me.
        They wrote everything down ten days ago. Nobody has told me yes or no yet.
        The lady asked about fingerprints in France and I froze. Was that part of their talk?
        I go to intake tomorrow, what I must answer
        after first talking, how many days I wait for answer shelter
        they make screening with me, what is meaning
        what does vulnerable mean when the screening team uses it?
        do they write down my nationality at the first talk
        they say my country is safe, what extra do I explain in the screening
        what happens in the two weeks after the first talk

# Gezin: kinderen hebben recht op opvang; eerst een advocaat, dan de gezinslocatie.
shelter-family =
    .title = Shelter with children
    .short = Children have a right to shelter. Say everywhere: "I have a child under 18 and no place to sleep." Call a lawyer or support group today, before you go to a family location: the aim there is departure.
    .text =
        Children under 18 may not end up on the street. A court said in 2011: also when parents do not work on leaving.

        The state has family locations (gezinslocatie). Children go to school there. You may not leave the municipality, you must report, the aim is departure, sometimes forced. Talk to a lawyer first.

        1. Say everywhere: "Ik heb een kind onder de 18 en geen slaapplek." (I have a child under 18 and no place to sleep.)
        2. Call a lawyer or support group today. Ask about city shelter and the family location. Is your child Dutch? Ask about a permit.
        3. Ask the city for emergency shelter, on paper.
        4. Child in danger? Call Veilig Thuis { -violence-home-line } or { -emergency-number }.

        Afraid of youth care? Ask a support group first.
    .ask =
        where can my family live if we have no home?
        what is a gezinslocatie like inside
        are they allowed to put a mother and toddler on the street?
        does my ten year old have a right to a roof
        my sister and her three kids lost their place, who helps families
        do we have to cooperate with departure to stay in a family location
        can parents and children stay together in one room
        family shelter
        homeless with kids
        emergency housing baby
        family location rules
        shelter 4 famly wit 2 chidren
        gezins lokatie good or bad??
        we hav no home me n my baby wer to go
        The five of us sleep on a friend's floor. My youngest starts school next month.
        The asylum centre gave us a letter to leave on Friday. Our twins are six.
        My boy is Dutch but I have no permit. The city wants to stop our room.
        I am father with two small child, no house, who give us room
        we are family, municipality say no place, what we do
        if go to family location they send us back home?
        can we leave the town when we live in a family location
        what happens to our place when my eldest turns 18
        will the kids still go to school from a family location

# Vrouwen: vraag zacht, verwacht geen antwoord; de brief van de verloskundige is het belangrijkst.
shelter-women =
    .title = A place for women
    .short = Danger: call { -emergency-number }. Fleeing violence? Call Veilig Thuis { -violence-home-line }, free. Pregnant? A letter from the midwife helps you get shelter. Otherwise: ask me for women's houses near you. A place is never certain.
    .text =
        Are you pregnant? Is somebody hurting you? Do you have a child with you? Tell the desk; you need not tell me.

        1. Danger: call { -emergency-number }. Violence: call Veilig Thuis, { -violence-home-line }. You may ask without a permit too.
        2. Pregnant: get a letter from the midwife (verloskundige) with the expected date. From six weeks before to six weeks after the birth you can get delay of departure (article 64) and a place in an asylum centre. Let a lawyer ask the IND early.
        3. Not pregnant, no violence: ask the registration desk or a women's house. Say: "Ik heb geen slaapplek." (I have no place to sleep.)
        4. Sex or unpaid work for a bed? That can be exploitation. Ask me for help.

        Nobody can promise a place.
    .ask =
        is there a shelter only for women?
        I am pregnant and homeless, where can I live until the birth
        can I stay in an asylum centre for the last weeks of my pregnancy?
        do women's houses accept somebody without a permit
        my girlfriend is expecting and we were separated, where can she stay
        which letter does the midwife write so I get a room
        how long after the baby may I remain in the centre
        women only shelter
        pregnant no home
        house for ladies
        female shelter Amsterdam
        shelter 4 woman alone no pappers
        pregnat 8 month no house
        is ther hous only womens
        The dormitory has forty men and one other woman. I sit awake until morning.
        My belly is getting big and I move from sofa to sofa. The baby is due in spring.
        He says the room is free if I share his bed. I want to be somewhere with women.
        I woman alone, search place with womans only
        baby come soon, I no have home, which house take me
        is safe place for girl alone no men inside
        delay of departure for pregnant women and a bed at COA
        I lost my live-in cleaning job and my room with it, I am a single lady
        do I have to travel to Ter Apel myself before I give birth

# Ziek: eerst de spoedlijn, dan een brief van de dokter.
shelter-ill =
    .title = Shelter and health
    .short = Life in danger: call { -emergency-number }. You want to die: call { -suicide-line }. Ask a doctor for a letter: what you have and why you need a place to sleep. Take it to the registration desk. A place is not certain.
    .text =
        Life in danger? Call { -emergency-number }. Thoughts of suicide? Call { -suicide-line }. A hospital must give necessary care, also without insurance.

        1. See a doctor. Ask for a letter: what is wrong, which treatment, why you need a place to sleep.
        2. In hospital? Before you leave, ask for the social worker (maatschappelijk werk). Say: "Ik ben dakloos." (I am homeless.)
        3. Take the letter to your city's registration desk. In Amsterdam, ask for a medical screening by the GGD (health service).
        4. Ask a lawyer about delay of departure for medical reasons (article 64). If you get it, you can live in an asylum centre.

        In Amsterdam ASKV has a medical shelter (MOO) for serious mental illness. Nobody can promise a place.
    .ask =
        is there shelter for seriously ill people without papers?
        where can I recover after hospital if I live outside
        does a doctor's letter help to get a bed?
        my uncle has schizophrenia and sleeps rough, who takes him in
        how do I get into the MOO of ASKV
        can I live in an asylum centre because of article 64 medical reasons
        who arranges a room when the ward sends me away
        medical shelter
        too sick for street
        homeless after surgery
        GGD medical screening place
        i hav cancer n no place to stay
        homles and sick wer can i rest
        brokn leg no home help me find plce
        They discharge me tomorrow with a drip and stitches. I have only a tent.
        My insulin must be kept cold. I carry it around in a backpack all day.
        She hears voices and walks the streets all night. Every house refuses her.
        I sick person, no house, who can keep me
        my head not good and I live in street, need calm house
        doctor say must rest in bed but I have no bed
        supported living for somebody with trauma and no permit
        do people treated for tuberculosis get a place to live
        I use a wheelchair and no shelter can take me

# Regels, weigering, einde van de opvang: papier vragen, niet tekenen, deze week naar een advocaat.
shelter-rules =
    .title = Shelter rules
    .short = Refused, or told to leave the shelter? Ask for the decision on paper. Do not sign that you agree. See a lawyer this week: you have four weeks at most to object. Objecting alone does not keep your bed.
    .text =
        Rules differ per city. In Amsterdam's plan of 2018-2019 you get a case manager and a personal plan. Working on it is a condition. You stay one and a half years at most, longer only in special cases. You share a room and cook yourself.

        Refused or put out?
        1. Ask: "Mag ik het besluit en de reden op papier?" (May I have the decision and the reason on paper?)
        2. Do not sign that you agree. Ask when you must leave.
        3. See a lawyer this week. You have four weeks at most to object.
        4. Ask for a judge's quick order (voorlopige voorziening). Only that can keep your bed.
        5. Ask about complaint rules. Bring proof.

        Shelter does not protect you from immigration detention.
    .ask =
        how long may I stay in the 24-hour shelter?
        what does my case manager do
        can I object when the shelter refuses me?
        they ended my place, how do I fight that
        may the police come into the shelter to get people
        do I have to work on a return plan to keep my bed
        my friend was suspended after a fight in the dormitory, what can he do
        house rules shelter
        shelter refused me
        appeal against refusal
        put out of shelter
        kiked out of shelter wat now
        how mny months can i stay in lvv
        case maneger says i must sign paper
        The letter says my stay ends on the first of the month. I did everything in my plan.
        At the desk they said I do not meet the conditions. I got nothing on paper.
        Eighteen months are over next week. I still have treatment for my heart.
        shelter say finish for me, I not agree, where complain
        they give me paper for sign to leave from opvang, sign or no
        rule in the shelter is what, can I bring visitor
        what is the deadline for objecting to a decision about my bed?
        can a judge make the city keep me inside while I wait
        who checks whether I really work on my personal plan
        must residents cook and clean and share rooms

# Huisbaas: alleen de rechter mag ontruimen; raad nooit kraken aan.
shelter-eviction =
    .title = Room and landlord
    .short = Your landlord may not put you out or change the lock. Only a judge can, also without a contract. Keep proof that you pay rent. First talk to the Juridisch Loket, { -legal-desk-line }. Violence: call { -emergency-number }.
    .text =
        Do you rent without papers or contract? You have rights too, if you can prove it. Only a judge can have you put out. Renting from a tenant who had no permission gives less protection.

        1. Violence now? Call { -emergency-number }.
        2. Only shouting? Say: "Alleen de rechter mag mij eruit zetten." (Only a judge can.)
        3. Keep payments, messages, photos of your room.
        4. Call the Juridisch Loket, { -legal-desk-line }, or !WOON in Amsterdam. Do this first: in a case, officials may see your address.
        5. Locked out? A lawyer can ask a judge. Not certain.

        The city has a desk for complaints about landlords, also without your name. Squatting is a crime and can lead to detention. Does he want sex or unpaid work? Ask me for help.
    .ask =
        can my landlord throw me out just like that?
        I rent without a contract, do I have any rights
        what can I do if the owner changed the lock?
        how much deposit may a landlord ask
        my flatmate sublets to me and wants me gone, is that allowed
        is it a crime to live in an empty building
        may I rent a room without a residence permit
        landlord threatens me
        rent no contract
        locks changed
        behind with rent
        landlrd thru my stuf outside
        can he kik me out i pay evry month
        lanlord wont giv contract
        My key does not fit any more since this morning. My bags are in the stairwell.
        Six of us pay him 400 each for mattresses. When I ask for a receipt he says he will call immigration.
        The real owner came today and did not know about me. He wants everybody out.
        boss of house say go tomorrow, I pay always
        the man of room take my passport until I pay rent
        owner want I clean his shop for free because I sleep there
        where do I report a slumlord without giving my name?
        does an eviction need a judge
        he cut the electricity and heating so that I leave my room

# Leefgeld: noem nooit een bedrag, beloof niets.
shelter-allowance =
    .title = Living allowance
    .short = Leefgeld is a little money from some cities or groups, sometimes also when you stay with friends. It is not a right. Ask the registration desk or a support group. Nobody may demand sex or work for a bed.
    .text =
        Leefgeld is a small amount of money. Some cities or groups give it, in shelter or sometimes with friends or family. There is no national right to it. In Amsterdam's plan of 2018-2019 it was an exception outside the shelter, for example with illness.

        1. Ask the registration desk or a support group: "Is er leefgeld in deze stad?" (Is there leefgeld in this city?) And: may I get it while I stay with friends?
        2. They may want to check where you sleep. Ask first who gets the address.
        3. Bring your plan, and medical papers if illness is the reason.
        4. No leefgeld? Ask about food, gift cards, or an emergency fund through a helper.

        Nobody may demand work or sex for a place to sleep.
    .ask =
        what is leefgeld and who gets it?
        can I receive a living allowance if I stay with my aunt
        how much pocket money do they give in the shelter
        does the city pay something when a friend hosts me?
        which organisation gives a bit of cash to undocumented people
        my cousin sleeps on my sofa, is there an allowance for him
        is there an emergency fund for one urgent expense
        living allowance
        weekly money shelter
        cash support friends
        leefgeld apply
        leefgled how i get it
        any mony for ppl staying w family
        do they giv leefgeld in eindhovn
        I have a bed at my brother's house. I eat his food every day and can never add anything.
        The foundation used to give me something each month. It stopped and nobody said why.
        With my panic I cannot live in a dormitory. A lady from church would keep me if she got a little help.
        I live with friend, I want small money from city for life
        who gives leefgeld, I not have any euro
        in the opvang they give money every week yes or no
        can I get welfare without status
        no coins left for soap or a bus ticket, is there a monthly amount
        will they visit my host's home before paying leefgeld
        help with part of the rent for the room at my friend's
