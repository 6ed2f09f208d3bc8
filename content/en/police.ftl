# Aangifte doen als slachtoffer of getuige; "free in, free out" is een werkafspraak, geen wet
police-report =
    .title = Going to the police
    .short = You may report a crime without papers. The police agreed that a victim or witness may walk out again. No guarantee: do not go alone. Entry ban? Ask a lawyer first. Danger now: call { -emergency-number }.
    .text =
        Anyone may report a crime (aangifte). The police work with "free in, free out": victims and witnesses should walk out again. It is a working agreement, not a law. Sometimes it went wrong.

        Could you be a suspect? Entry ban? Order to leave? See a lawyer first.

        1. Danger now: call { -emergency-number } and say where you are.
        2. No hurry: ask a support organisation to call the police and come too.
        3. Write down what happened. Keep photos and messages.
        4. Say: "Ik ben slachtoffer. Ik wil aangifte doen. Free in, free out." (I am a victim.) Witness: "Ik ben getuige."
        5. Ask for a free interpreter. Read it before you sign.

        The officer may ask for ID. Never lie about your name. The law may change: ask the organisation.
    .ask =
        Can I report a crime to the police if I have no residence permit?
        Will they deport me when I tell them I was robbed?
        How does free in free out work?
        My flatmate was beaten up, is it safe for him to go to the station?
        I saw a stabbing, may an undocumented person be a witness?
        Could a friend with papers file the report in my place?
        report stolen phone
        victim no papers
        police station safe?
        assaulted in the street
        scammed, go to police
        can i reprot a theft withot visa
        wil police arest me if i go make complaint
        got robbd last nite, scared 2 go police
        Two men took my wallet and cut my arm. I stay inside because I fear the officers.
        Somebody broke into my room and took everything. I know his name but I have no status.
        I paid a deposit for a room that does not exist. I want them to catch him, not me.
        I want say to police man hit me outside but I no have paper
        they steal my bicycle, police help me or send me my country?
        me witness of fight, police ask me come talk, is danger?
        What do I say at the desk so that I can leave again after my statement?
        Does an organisation go with me to make an aangifte?
        I have an entry ban and I was attacked, should I still report it?

# Geweld of dreiging thuis; de titel verraadt niets op een gedeelde telefoon
police-violence-home =
    .title = Home and relationships
    .short = Danger now: call { -emergency-number }. Advice: Veilig Thuis { -violence-home-line }, free, day and night. No name or papers needed to ask. It is not your fault. Does someone check your phone? Delete this chat.
    .text =
        This is not your fault. Violence is forbidden, whatever your papers. You can ask for advice without a name.

        1. Danger now: call { -emergency-number }. Cannot talk? Go to a neighbour, shop or hospital.
        2. Call Veilig Thuis: { -violence-home-line }. Say: "I want advice without giving my name." Ask for an interpreter.
        3. Ask for a safe place (men too). If a shelter says no, let an organisation or lawyer call.
        4. Let a doctor write down your injuries. Hide photos and messages well.

        After rape or sexual assault: Centrum Seksueel Geweld, { -sexual-violence-line }, free. Within 7 days is best. No need for police first.

        Forced marriage is a crime: Veilig Thuis helps too.

        Ask a lawyer about a permit. A place or permit is never certain. Ask Veilig Thuis what stays secret.
    .ask =
        My husband hits me, where can I go?
        Who do I call when my boyfriend threatens me?
        Can a woman without a visa get into a refuge after abuse?
        My parents are making me marry someone I don't want, who helps?
        My sister's husband locks her in the bedroom, how do I help her?
        Can I talk to Veilig Thuis without telling my name?
        domestic violence help
        afraid of my partner
        forced marriage
        raped by my husband
        abusive mother in law
        he choked me agian, wat can i do
        my husbnd beats me evry day pls help
        my bf chek my phone n he hit me
        He broke the door last night. My little girl stopped talking.
        If I leave him he says he will send my pictures to my family. I have a bruise on my neck.
        My uncle says I brought shame. My brothers are looking for me.
        he always beat me, I no have document, where I sleep safe
        my man angry and say I call immigration for you
        husband family treat me bad, hit, no food, I want run
        Is there a safe house for a man whose wife attacks him?
        They took me on holiday and want to leave me there to be married
        My visa was through my spouse and he is violent, do I lose everything?

# Mensenhandel en uitbuiting: eerst bedenktijd vragen, dan pas beslissen
police-trafficking =
    .title = Under pressure
    .short = Someone forces you to work or have sex, or keeps your passport? You can get help without papers. Ask for time to think before you decide to report. CoMensha: { -trafficking-line }, weekdays. Danger: { -emergency-number }.
    .text =
        Did someone take your passport? Not allowed out? No pay, or a big debt to work off? This can be trafficking. You have a right to protection, also without papers.

        1. Danger now: call { -emergency-number }.
        2. Call CoMensha: { -trafficking-line }. Or look at fairwork.nu. Say: "I think I am a victim. I have no papers. I want bedenktijd (time to think)."
        3. Take a helper to the first talk with the police or Labour Inspectorate. That talk is not yet a report. You need not decide at once.
        4. Keep proof: hours, pay, messages, photos.

        Bedenktijd lasts at most three months. You stay legally. You can get shelter, some money, care and a lawyer.

        A place or a permit is not certain. Do not send us names or addresses.
    .ask =
        My boss keeps my passport, how do I get it back?
        What is the reflection period for trafficking victims?
        They force me to have sex with clients, how can I get out?
        Is there shelter for someone who was exploited and has no status?
        My friend cleans a villa and is never allowed outside, is that slavery?
        Do I have to testify straight away to be protected as a trafficking victim?
        passport taken away
        forced into prostitution
        pay back smuggler debt
        locked in at work
        modern slavery help
        boss tok my pasport n threaten me
        i wrk in resturant no pay he wont let me leav
        they make me sel drugs or they beet me
        I sleep behind the kitchen and work seven days. He says I must first pay back the journey.
        The lady I clean for locks the gate when she leaves. I cannot see a doctor.
        They promised me a hotel job. At night men come to my room and a woman takes the cash.
        chief hold my papers, I work long time, he say police will catch me if I go
        man bring me to many customer, I want stop, I fear
        agent say he kill my mother if I not work for him
        What does CoMensha do?
        a gang makes me steal from shops and takes everything I bring
        my boyfriend has videos of me and makes me sleep with his friends

# Staande gehouden of aangehouden: rechten; geen advies om controle te ontlopen
police-stopped =
    .title = Police check
    .short = Stay calm, do not run, never give a false name. Say: "I want a lawyer and an interpreter." That is your right. Wait for the lawyer before you answer questions. Do not sign what you do not understand.
    .text =
        From age 14 you must show ID when the police need it for their work. An immigration check needs facts: your looks or language alone are not enough.

        1. Ask: "Is it about a crime or about my papers?"
        2. Say: "Ik wil een advocaat. Ik wil een tolk."
        3. Tell them if you are ill, pregnant, under 18 or a victim, have children at home, or want asylum.
        4. Ask for copies of everything.

        Held about papers: at most 6 hours (midnight to 9:00 does not count), sometimes up to 48 more. Suspect of a crime? It can be longer. You may stay silent. They may take fingerprints. Then release or detention.

        Order to leave or entry ban? You have 4 weeks to appeal. See a lawyer that week.
    .ask =
        Can the police ask for my ID on the street for no reason?
        How many hours can they hold me at the station?
        What should I say when officers stop me?
        Do I get a lawyer if they arrest me?
        My cousin was picked up this morning, what are his rights there?
        Must I give fingerprints to the immigration police?
        ID check at the station
        arrested without papers
        police took my friend
        right to stay silent
        ticket control no ID
        cops stoped me wat do i say
        polise want me sign a papr shud i
        they r askin 4 my id rn
        Two officers stand in front of me and want a passport. I have nothing on me.
        They let me out with a letter saying I must leave the country. I cannot read it.
        On the bus they only looked at me, nobody else. It was because of my skin.
        police stop me in market, ask card, what I must do
        they put my brother in police car, he can have lawyer?
        officer speak fast I no understand, can ask interpreter?
        Are they allowed to look through my phone and bag?
        I am fifteen and they caught me without a ticket, do I have to prove who I am?
        Can I refuse to answer during the interview?

# Tip zonder naam, slachtofferhulp zonder politie, discriminatie
police-anonymous =
    .title = Without your name
    .short = Tip about a serious crime: call { -anonymous-tip-line }, free, no name. A tip is not a report. Help for victims: { -victim-support-line }. Discrimination: Discriminatie.nl. In danger: call { -emergency-number }.
    .text =
        Choose what you want.

        1. Only tell about a crime: call Meld Misdaad Anoniem (M.), { -anonymous-tip-line }, free. M. is not the police and does not see your number. Tell nothing that only you could know.
        2. Help for yourself: call Victim Support (Slachtofferhulp), { -victim-support-line }. The help is free. Or let an organisation call. Say: "I want help. I do not want to report yet."
        3. Discrimination: use the form on Discriminatie.nl. The law protects people without papers too. It stays confidential. They do nothing without your permission.

        A tip is not a police report (aangifte). It usually brings you no help or money. Nobody can promise that the offender will not guess. A report without a name is only possible under threat. Do not describe the crime in this chat.
    .ask =
        Can I tell about a crime without giving my name?
        Where do I complain about racism if I have no permit?
        Is there support for victims who do not want the police involved?
        Does the anonymous tip line see my number?
        I know who sells guns but nobody may know it was me, whom do I call?
        Can my name stay out of the statement if the offender threatens me?
        anonymous tip line
        insulted for my skin colour
        talk after robbery, no police
        Crimestoppers Netherlands number
        refused because of headscarf
        wanna tel sumthing annonymous
        discrimnated at work were to complain
        tip abt drugs lab nobody kno its me
        I know who robbed that shop. If he finds out I spoke, I am finished.
        Since the attack I shake and cannot sleep alone. I don't want to deal with officers.
        The landlord said no Africans. Everyone else got to see the room.
        I want to tell secret about bad man, my name not write
        people say monkey to me, who can I say this
        I see thing bad in street, tell police but not who I am
        What's the difference between a tip and an official report?
        A nightclub always refuses us because we look foreign, can someone do something?
        Does Slachtofferhulp cost money and do they tell the police?
