# Recht op zorg: wat mag je krijgen, en wat doe je als je wordt geweigerd
medical-rights =
    .title = Your right to care
    .short = Without papers or insurance you still have a right to care that a doctor finds necessary. Call a GP (huisarts) first. Refused? Call Doctors of the World: { -doctors-of-the-world-line }. Danger to life: call { -emergency-number }.
    .text =
        Your right: medically necessary care, also without papers or insurance. Not only emergency care: all care a doctor finds needed. A care professional decides, not the front desk. Children too.

        1. Danger to life: call { -emergency-number }.
        2. If not: call or visit a GP (huisarts).
        3. Say: "I have no insurance and no permit." In Dutch: "Ik vraag medisch noodzakelijke zorg. U kunt kosten declareren bij het CAK."
        4. Refused? Ask for a doctor and the reason. Note date and practice.
        5. Call Doctors of the World: { -doctors-of-the-world-line }. Leave a message. They call back.
        6. Still no help? Complain, also without your name: { -care-complaints-line }.

        Care is not always free. Other rules apply for EU citizens and people at the COA. Rules may change in 2027.
    .ask =
        Am I entitled to treatment without a residence permit?
        can they turn me away at the clinic because I have no documents
        what kind of care can I get if I am not insured
        is it possible to buy Dutch health insurance as undocumented
        my wife's asylum was refused, can she still be treated?
        what does medically necessary care mean
        right to healthcare
        refused treatment
        care without status
        complaint hospital refused
        do i hav rigth to helth care no papers
        can u get health insurence w/o bsn
        hospital sendin me away is dat allowd
        The lady at reception said no card, no help. Is she allowed to say that?
        I have diabetes and my procedure has ended. Will my treatment just stop?
        My son is eight and was born here without status. I don't know if he counts as other sick children do.
        Someone told me only emergencies are for us. I need surgery on my knee.
        I no have permit, they must to treat me yes or no
        which law say I can get care in Holland
        where I complain if they not want help me
        my friend negative asylum, he can go hospital or forbidden
        I am from Romania with no insurance, same rights as others?
        medisch noodzakelijke zorg what is it

# Huisarts: hoe je een dokter ziet, ook 's avonds en in het weekend
medical-doctor =
    .title = Seeing a doctor
    .short = Call a GP (huisarts) near you. You may register without papers. Say: no insurance, no BSN. Full? Call Doctors of the World { -doctors-of-the-world-line }. Evening or weekend: phone the huisartsenpost first. Danger to life: { -emergency-number }.
    .text =
        Your right: you may register with a GP (huisarts) who has room, also without papers. For a specialist you normally need the GP's letter.

        1. Call a practice near where you sleep.
        2. Say: "I want to register, or come once. I have no insurance and no BSN." In Dutch: "Ik kom als passant. U kunt negen nullen invullen en declareren bij het CAK."
        3. No room? Try two or three.
        4. Still nothing? Call Doctors of the World: { -doctors-of-the-world-line }. Leave a message; they call back. Or ask me for clinics.
        5. Evening, night or weekend? Phone the huisartsenpost before you go. Danger to life: call { -emergency-number }.

        They ask for an address. It stays confidential. Bring letters, your list of medicines and an adult to interpret.
    .ask =
        How do I find a GP who takes people without insurance?
        can I register with a huisarts if I don't have a BSN
        my uncle has had a sore throat for a week, which doctor will see him?
        is there a free clinic for undocumented people near me
        it's Saturday night and I feel awful, who do I phone
        how do I get referred to a specialist
        need a doctor
        gp without insurance
        after hours doctor
        doctors of the world bus
        kruispost opening
        whr can i find a docter
        huisart reg no bsn pls help
        im sik n no doctor wil take me
        I have been coughing for a month and I am losing weight. Three practices said they are full.
        My flatmate has an itchy rash all over. We don't know where to take him.
        The assistant hung up because I have no BSN. Which other practice can I try?
        Since I lifted a fridge my back hurts. I want someone to look at it.
        I search doctor for stomach pain
        how make appointment with family doctor no card
        my mother old and sick, which doctor she can go
        doctor open in evening where
        I not speak Dutch, doctor with translator is possible?

# Spoed: eerst 112, dan pas de rest
medical-emergency =
    .title = Urgent help
    .short = Danger to life? Call { -emergency-number } now. The call is free. Say where you are. You may go to any hospital emergency room without papers or money. Do not wait. Not life-threatening: call a GP or huisartsenpost.
    .text =
        Danger to life? Call { -emergency-number } now. Free, day and night. English is fine.

        Signs: unconscious, heavy bleeding, chest pain, hardly breathing, a face that suddenly droops, a baby that will not wake. Not sure? Call.

        1. Say where you are: street, number, town. What happened? Is the person awake, breathing?
        2. Stay on the line and do what they say.
        3. Or go to any hospital's emergency department (SEH). Say: "Dit is spoed. Ik heb geen verzekering." (Urgent; no insurance.) Mention the CAK.
        4. Urgent, no danger to life? Call the GP (huisarts). Evening, night, weekend: the huisartsenpost.

        Do not wait because of money or papers. The hospital may not tell the police just because you lack papers. A bill can come, also for the ambulance.
    .ask =
        My friend collapsed and won't wake up, what do I do?
        can I call 112 if I have no papers
        will the emergency room treat me uninsured
        how do I get an ambulance right now
        my dad suddenly has a crushing pain in his chest
        what should I tell the emergency operator
        need ambulance now
        not breathing
        hospital emergency room
        bleeding won't stop
        A&E SEH urgent
        help he fel an not movin cal who
        ambulence plsss wife is bleeding
        cant breath propely chest tite
        My brother fell from the scaffolding and his head is open. He doesn't answer me.
        She spilled boiling oil on herself. The skin is coming off.
        One side of my uncle's face is hanging and he talks strangely. It started just now.
        The baby is floppy and cold. We can't get him to wake.
        please fast my child blue no breath
        woman here much blood from leg, which number
        man on street eyes closed, I must call?
        roommate is shaking all body and foam on mouth
        someone stab my friend with knife, can I bring him to hospital

# Kosten van zorg: wie betaalt, en wat doe je met een rekening
medical-costs =
    .title = Paying for care
    .short = Never throw a bill away. Say: I have no insurance and little money, please use the CAK scheme. The doctor or hospital claims there, not you. Pay what you can. Help: Doctors of the World { -doctors-of-the-world-line }.
    .text =
        Care is not always free. You pay what you can. The doctor or hospital, not you, can claim the rest from the CAK.

        1. Before treatment, say: no insurance, and what you can pay.
        2. Planned hospital care? Ask: "Do you have a CAK contract?" If not, ask the GP (huisarts) for another hospital.
        3. A bill? Answer: "Ik heb geen verblijfsvergunning, geen verzekering en weinig inkomen. Gebruik alstublieft de CAK-regeling."
        4. Ask in writing to pay in small parts.
        5. Reminder or debt collector? Get help at once: a support organisation, or Doctors of the World { -doctors-of-the-world-line }. Leave a message; they call back.

        Not all is covered, such as ordinary dental care for adults. You may still be asked to pay. Rules may change in 2027.
    .ask =
        Who pays for my treatment if I am uninsured?
        I received a bill from the hospital, what should I do
        how does the CAK scheme work for people without papers
        may I pay my hospital debt in instalments
        will my wife get an invoice for the ambulance ride
        what does a visit to the doctor cost without insurance
        hospital bill
        payment plan clinic
        CAK uninsurable
        debt collector medical
        price of surgery
        got big bil from hospitl cant pay
        hw much 4 a scan w/out insurence
        incaso letter abt doctor wat do i do
        An envelope came with 900 euros on it after my stay on the ward. I earn nothing.
        They operated on my arm last month. Now a bailiff is writing to me.
        The desk wants cash before they take blood. I have ten euros.
        The nurse was kind and helped me. Now I'm scared of the debt that follows.
        I no have money for doctor who is paying this
        letter come from hospital many euro I not understand
        can I give twenty euro every month to the hospital
        my sister she get invoice from clinic, she not work
        how I know this hospital have CAK contract

# Medicijnen: welke apotheek, wat kost het
medical-medicine =
    .title = Medicines and pharmacy
    .short = Can't pay for medicines? Ask your doctor which pharmacy (apotheek) has a CAK contract; not every one does. Often you pay a small amount per item. Phone first. Do not stop a medicine without asking the doctor.
    .text =
        You can get prescription medicines without papers. If you cannot pay, you need a pharmacy (apotheek) with a CAK contract. Other pharmacies cannot claim the cost.

        1. Ask the doctor: "Which pharmacy has a CAK contract?" Ask to have "CAK" on the prescription.
        2. Phone that pharmacy. Ask: "Wat moet ik zelf betalen?" (What must I pay?) Often a small contribution per item.
        3. Long-term medicine? Ask if you can get three months at once.
        4. No money for that? Tell them. Sometimes an organisation or local fund helps. Do not stop without asking the doctor.
        5. Never use another person's medicines. Do not buy them on the street.

        Evenings and weekends there is a duty pharmacy (dienstapotheek). It can cost more. HIV treatment is necessary care too.
    .ask =
        Where can I pick up my prescription if I'm not insured?
        which pharmacy accepts people under the CAK scheme
        why do I have to pay five euros for each box
        my kid needs antibiotics, how do we get them?
        can the doctor give me insulin for three months at a time
        is there any fund that pays for tablets
        pharmacy without papers
        cannot afford prescription
        contribution per item
        night pharmacy
        farmacy wont take my perscription
        meds finishd n no mony
        wich apotheek has cak contract
        My blood pressure pills run out on Friday. At the counter they wanted an insurance card.
        The doctor wrote me a cream and some capsules. At the shop it was forty euros.
        I have HIV and take tablets daily. From next week I have none left.
        My friend borrows his neighbour's inhaler. He can't get one himself.
        I have paper from doctor for tablets, where I take it
        how many euro pay for each medicine no card
        apotheek say no, we not do cak, where other one
        my husband epilepsy, medicine is finish, what to do
        is cough syrup or paracetamol paid too

# Zwanger: verloskundige, bevalling, kraamzorg
medical-pregnancy =
    .title = Midwife care
    .short = Pregnant? You have a right to a midwife (verloskundige), also without papers. Call early; later is possible. Refused? Doctors of the World { -doctors-of-the-world-line }. Bleeding or strong pain: call her at once. Danger to life: { -emergency-number }.
    .text =
        Your right, also without papers: a midwife (verloskundige), care at birth and maternity care at home (kraamzorg).

        1. Call a midwife: week 8-10 is best, later is possible.
        2. Say: "Ik ben zwanger. Ik heb geen verzekering. U kunt dit voor 100% declareren bij het CAK."
        3. Refused? Try another, or Doctors of the World { -doctors-of-the-world-line }. Leave a message; they call back.
        4. Before week 16, ask for kraamzorg and about registering the birth.
        5. Ask where to give birth. A hospital birth without medical reason may cost money.
        6. No safe place to sleep? Ask a lawyer or support organisation well before week 34.

        Strong pain, bleeding, bad headache with spots, or baby moves less? Call the midwife at once, day or night. Danger to life: { -emergency-number }.
    .ask =
        I'm expecting a baby and have no papers, where do I go?
        how can I find a midwife without insurance
        who pays when my girlfriend gives birth
        can my wife deliver in hospital with no residence permit
        how do I arrange maternity care at home
        when should the first check-up be
        pregnant no insurance
        ultrasound scan
        kraamzorg
        call verloskundige
        im pregnent wat shud i do
        midwif no bsn posible?
        givin birth hospital how mch cost
        I have missed three periods and the test shows two lines. I want to keep the baby.
        My belly is big already and nobody has ever checked me. Is it too late?
        My sister is due in March. She is too scared to make an appointment.
        Today I feel fewer kicks than normal.
        I pregnant six month, no control yet
        my wife she have baby in belly which doctor
        where to born baby, home or hospital, we pay?
        I need woman who help with birth but no card
        whooping cough vaccine for pregnant women, me too?
        vomiting all day in my first weeks of pregnancy

# Voorbehoed, abortus, soa, seksueel geweld. Geen oordeel; nooit beloven dat het gratis is.
medical-contraception =
    .title = Health: women and men
    .short = Birth control, morning-after pill, infection test or unsure about a pregnancy? Ask for help, also without papers: GP (huisarts), GGD or { -unwanted-pregnancy-line }. Go soon. Ask the price first. Sexual violence: call { -sexual-violence-line }.
    .text =
        It is your choice. The doctor keeps it secret. Under 18 you do not have to tell your parents.

        1. Pill or coil (spiraal): ask a GP (huisarts) or GGD ("Nu Niet Zwanger"). Often you pay.
        2. Sex without protection? Get a morning-after pill today, best within 72 hours, at a pharmacy or drugstore. No prescription.
        3. Pregnant and unsure? Call { -unwanted-pregnancy-line }. Abortion is possible until 24 weeks, by pill from a GP until 9. A clinic needs no referral.
        4. It usually costs money. Tell them first: "I have no papers or insurance. What is possible?" Sometimes a fund helps.
        5. Worried about an infection? Ask the GP or GGD for a test.
        6. Sexual violence? Call { -sexual-violence-line }, best within seven days.

        Ask a doctor how long you have.
    .ask =
        Where can I get birth control without insurance?
        How much does an abortion cost for someone with no papers?
        Can a GP put in a coil for me?
        My girlfriend does not want to keep the pregnancy, what are her options?
        Until which week can I end a pregnancy?
        Is an HIV or syphilis test possible with no BSN?
        emergency contraception today
        STI check
        free condoms
        abortion clinic appointment
        implant or injection
        condom brok last nite wat now
        i thnk i got an std
        whre to buy plan b pill holland
        my period is 3 weks late dont want it
        I forgot my pill twice this week. We were together last night.
        It itches and burns down there. My boyfriend says he has it too.
        The test shows two lines. I cannot raise another baby now.
        He forced himself on me on Saturday. I want a check-up but no questions from anyone.
        i not want baby, which doctor help
        me and husband want no more child, what medicine
        have discharge bad smell, is sickness from man?
        girl is 16, can take pill, mother not know

# Consultatiebureau, inentingen, ziek kind. Gratis is alleen het consultatiebureau.
medical-child =
    .title = Your child's health
    .short = The child clinic (consultatiebureau) and vaccinations are free, also without papers. No letter? Call them yourself. Child ill? Call the GP; evening or weekend the huisartsenpost. Baby breathes badly? Call { -emergency-number }.
    .text =
        Your child has a right to the care it needs, also without papers.

        1. New baby? Ask the midwife or kraamzorg to report your baby to the consultatiebureau.
        2. No invitation? Call the consultatiebureau or GGD in your town. Say: "Mijn kind heeft geen BSN. Ik wil graag een afspraak." (My child has no BSN. I would like an appointment.)
        3. Bring vaccination papers, also from another country.
        4. Child ill? Call the GP. In the evening or weekend call the huisartsenpost.
        5. Baby very sleepy, grey or blue, or breathing badly? Call { -emergency-number }.
        6. Sent away? Call Doctors of the World: { -doctors-of-the-world-line }. Leave a message; they call back.

        After age four the GGD follows your child, partly at school. Medicines may cost money: ask the pharmacy.
    .ask =
        Can my baby get vaccinated if we are undocumented?
        How do I make an appointment at the consultatiebureau?
        Are the injections for my daughter free?
        Who do I call when my two-year-old has a high fever?
        Where do they weigh and measure newborns?
        My nephew is five and never had a jab, is it too late?
        child vaccination
        measles shot toddler
        baby clinic near me
        paediatrician no insurance
        health check for kids
        my baby wnt stop coughing
        lost the vacination card of my kid
        consultatie buro how 2 call
        rash all ovr my sons body
        We moved here with an infant last month. Nobody has invited us for any check.
        My little girl is much smaller than the others. I worry she is not growing.
        He has been throwing up since this morning. He is only eight months old.
        All the kids in class got a letter about a needle. Mine got nothing.
        my child hot body, need doctor of children
        baby no have number BSN, who give needle?
        my boy ear pain cry all night what do
        yellow book from my country for injection, is good here?

# Tandarts. Eerlijk: volwassenen betalen meestal zelf.
medical-dentist =
    .title = Dentist
    .short = Adults usually pay the dentist themselves. Ask the price first. For a child under 18 the dentist can claim part from the CAK. Swollen face with fever? Call a GP (huisarts) today. Hard to swallow or breathe? Call { -emergency-number }.
    .text =
        For adults there is usually no cover. For children under 18 there is: the dentist can ask the CAK for part of a bill you cannot pay.

        1. Call a dentist (tandarts). Say: "Ik ben niet verzekerd. Wat kost de goedkoopste behandeling van de pijn?" (I am not insured. What is the cheapest treatment for the pain?)
        2. Ask if you can pay in parts.
        3. Ask a support organisation about a volunteer dentist, a fund, or the mobile clinic of Doctors of the World. You cannot just walk in there.
        4. Evening or weekend: search "spoedtandarts" and your town. It costs more.
        5. Swelling with fever? Call the GP or huisartsenpost today. Trouble breathing or swallowing? Call { -emergency-number }.

        The wait can be long. Ask me for places near you.
    .ask =
        I have a terrible toothache and no insurance, where can I go?
        How much is it to pull out a tooth?
        Is there any free dentist for undocumented people?
        Who pays if my ten-year-old needs a filling?
        Could I pay the dentist a little every month?
        Can my father get dentures here?
        broken molar
        cheap dentist
        bleeding gums
        emergency dentist sunday
        root canal price
        tooth ake cant sleep
        dentst wont see me no money
        my gum is swolen w pus
        wisdm tooth hurts so bad
        I can only eat soup now. Anything cold makes me jump.
        My filling fell out yesterday. The practice wants cash before they look.
        My daughter hides her smile. Her milk teeth are turning brown.
        I fell down the stairs. One of my front teeth is loose.
        my teeth pain too much, i no have money
        need remove tooth black, where is cheap
        the bus for teeth, how can go inside
        mouth smell and blood when brush

# Stress, slaap, verdriet. Bij gedachten aan de dood: medical-crisis.
medical-mental =
    .title = Stress and sleep
    .short = Bad sleep, fear or sadness after hard things is normal. You can tell a GP (huisarts). To talk without giving a name, day and night: Luisterlijn { -listening-line }. Thoughts of dying? Call { -suicide-line } now.
    .text =
        Many people without papers have stress, fear or bad dreams. That is normal after hard things. You are not the only one. Help for your mind is part of necessary care when a doctor finds you need it.

        1. See a GP. Say how you sleep, what you feel and since when. Ask: "Can I talk to the POH-GGZ?"
        2. Ask for an interpreter, or bring an adult you trust.
        3. Referred? Ask the institution: "Do you have a CAK contract?"
        4. Call the Luisterlijn, { -listening-line }. Under 18: Kindertelefoon, { -child-line }.
        5. Be with people: a day centre, church, mosque or friend.

        There may be a waiting list. The lines mostly speak Dutch. Do you want to die, or is there danger? Call { -suicide-line } or { -emergency-number }.
    .ask =
        I have not slept properly for months, what can help?
        Where can I talk to someone about what happened in Libya?
        Can I see a psychologist without a permit?
        My wife cries all day and will not leave the room, how can I help her?
        What is a POH-GGZ?
        How do I stop these panic attacks?
        depression help
        nightmares every night
        feeling very lonely
        trauma counselling
        something against anxiety
        cant sleep too much thinkin
        so stresed my head is exploding
        realy depressed pls help
        my hart beats fast n im scared 4 no reason
        A door slams and I am back in the cell. My hands shake for an hour.
        I worry all night about what will become of me. In the daytime I feel empty.
        Since the crossing my brother hardly says a word. He jumps at every noise.
        I used to laugh a lot. Now nothing makes me happy.
        my mind no rest, i remember the war
        i am sad every day and nobody for talk
        need doctor of the head, not crazy, only tired heart
        many dream bad, i wake up shouting

# Crisis. De lijnen staan altijd vooraan. Geen details, geen aantallen.
medical-crisis =
    .title = Hard moments
    .short = Please call { -suicide-line } or { -suicide-line-free } now: free, day and night, no name needed. Danger right now? Call { -emergency-number }. You are not alone. Go to someone you trust and ask them to stay with you.
    .text =
        Danger right now, or has someone hurt themselves or taken something? Call { -emergency-number }.
        Thoughts of dying? Call { -suicide-line } or { -suicide-line-free }, or chat on { -suicide-line }.nl. Free, day and night, no name needed.

        You are not alone. It is good that you wrote this.

        1. Call, or let someone call.
        2. Go to a friend, helper, imam or priest.
        3. Put away things you could use to hurt yourself.
        4. Call the GP (huisarts) today, at night or weekends the huisartsenpost. Say: "Het is een crisis. Ik wil dood." (It is a crisis. I want to die.) They can call crisis care.

        For someone else: ask calmly, listen, stay if safe. { -suicide-line } helps you too. Children can call { -child-line }.

        We cannot promise the language. After { -emergency-number }, police may come. Still call.
    .ask =
        I want to die, is there anyone I can call?
        What is the number of the suicide line?
        My friend says he is going to end it, what do I do?
        How do I reach the crisis team tonight?
        Can I call 113 without giving my name?
        My sister cuts her arms, how can I stop her?
        suicidal thoughts
        end my life
        hurt myself
        suicide hotline english
        don't want to live
        i wana die pls
        im gona kil myself
        took to many pills on purpose hlp
        cant go on anymor better ded
        I have written goodbye to my mother. Everyone is better off without me.
        I am standing on the bridge. I see no other way out.
        My roommate is giving his things away. He says we will not see him again.
        There is a knife in front of me. I am afraid of what I will do.
        i not want live, life finish for me
        my brother want kill himself help me
        every day i think to be dead, i have no more force
        god please take me, i stop tonight

# Zwijgplicht van de dokter. Zeg "mag niet", nooit "zal nooit". Noem de uitzonderingen.
medical-privacy =
    .title = Doctors and your data
    .short = Doctors, desks and hospitals may not give your data to police or IND just because you have no papers. There are exceptions, for example serious danger. No ID? Say so. In an emergency, help comes first.
    .text =
        Doctors, nurses and desk staff must keep secrets. They may not give your data to police or immigration (IND) just because you have no papers.

        1. Be honest about what is wrong. Ask: "Is this confidential? Who can see my file?"
        2. No ID or BSN? Say: "Kunt u mij inschrijven met negen nullen?" (Nine zeros?) They may copy ID only if you agree.
        3. Always give your own name and birth date. Never another person's card: dangerous and punishable.
        4. Something wrong? Write it down. Call the Landelijk Meldpunt Zorg, { -care-complaints-line }, or a support organisation.

        Exceptions: your consent, a legal duty, or serious danger to someone, such as a child. Without urgency, a hospital may want ID. Police can be there. Detention has other rules.
    .ask =
        Will the doctor report me to the police?
        Do I have to show a passport at the hospital?
        Does a GP tell the IND where I live?
        Can immigration look into my medical records?
        May the receptionist copy my ID card?
        Is what my wife tells the nurse kept secret?
        doctor confidentiality
        hospital without ID
        are doctors allowed to call police
        no ID at the GP desk
        nine zeros registration
        wil hospital give my name 2 immigration
        scared 2 go doctor bcs of polise
        do i need pasport for huisarst
        docter ask for my adress is it safe
        I have been ill for weeks but I stay home. I fear officers will be waiting outside.
        The lady at the desk asked for my card. I walked out.
        A friend offers me his insurance card for the clinic. Should I use it?
        I saw a uniform in the emergency hall. I turned around and left.
        doctor is friend with police or no?
        i go hospital, they send my name to government?
        nurse write everything, who read this paper
        can i say false name to doctor
