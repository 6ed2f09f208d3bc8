# Geboorteaangifte: elk kind krijgt een akte; wie mag aangeven verschilt in de praktijk
birth-register =
    .title = Registering your baby
    .short = Every child born here has a right to a birth certificate. Declare the birth within 3 days in the city where it was born. It is free. Bring a helper. Late? Still go. Give only true data.
    .text =
        The town hall (gemeente) may not refuse a birth certificate because you lack a residence permit. You have three days after the birth (at least two working days).

        1. Ask your midwife early who can declare the baby. In some cities that person must have papers. Then someone with papers who was there can help.
        2. Let an organisation make the appointment.
        3. Get the doctor's or midwife's statement.
        4. Say: "Ik wil aangifte doen van de geboorte van mijn kind."
        5. Sent away? Ask why, on paper. Ask them to consult the prosecutor (officier van justitie). Call a lawyer the same day.

        Late? A fine is possible, but the child must get a certificate. It is for your child. For you there is no guarantee: take a helper.
    .ask =
        How do I register my newborn at the town hall?
        How many days do I have to declare a birth?
        Is it dangerous for a mum without status to go to the gemeente for her baby?
        My wife gave birth in another city, where do we declare it?
        Can my midwife do the birth declaration for me?
        My son is two and was never registered, is it too late?
        birth registration
        baby not registered yet
        late birth declaration
        get birth certificate
        does declaring a birth cost money
        baby borned, wen i go to gemeente
        city hal wont regster my baby
        how lng i hav to declair birth
        Our girl was born on Friday night. The office is closed and I fear we are too late.
        The clerk sent us away and gave no reason. The baby still has no certificate.
        I am still in the hospital bed with my newborn. I am scared of the counter.
        baby two days old, where I must write his name official?
        I no want go municipality alone, police there? baby need register
        child born at home, nobody registered, what now
        Will I get a fine because I forgot to declare my daughter's birth?
        May a friend who was at the delivery go to the civil registry?
        On paper my child does not exist

# Welke papieren bij de geboorteaangifte; geen papieren is geen reden om niet te gaan
birth-documents =
    .title = Papers for the birth
    .short = Bring everything you have, even expired, plus the midwife's statement. No papers? Go anyway with a helper: your child must get a certificate. Asylum case? Ask your lawyer before calling the embassy.
    .text =
        The municipality usually asks ID of the mother and of the person who declares. Often also the midwife's statement, and the deed of recognition if there is one.

        For the parents on the certificate they also ask a legalised (officially checked) birth certificate and proof of marriage or being unmarried. Each city has its own list.

        1. Collect everything: old passports, copies, letters from the IND.
        2. Ask family for copies. First ask what legalisation and translation cost.
        3. Let an organisation ask what the city accepts.
        4. Check your name on the statement.
        5. Nothing? Say: "Wilt u dit aan de officier van justitie vragen?" (Please ask the public prosecutor.)

        The mother is usually on the certificate. For the father it is harder. Mistake on it? See a lawyer.
    .ask =
        Which documents must I bring to register my baby?
        I have no passport, will my name be on my child's certificate?
        Does my marriage certificate need legalisation for the birth declaration?
        How do I get my own birth certificate from home for my baby's file?
        My wife only has a copy of her passport, is that enough for the registrar?
        What is an apostille and do I need one for the baby?
        papers for birth certificate
        expired passport newborn
        proof of being unmarried
        wrong name on certificate
        translate my birth certificate
        wich paper i need for babys declaration
        dont hav pasport for my babys birth papr
        must i translat marrige papers 4 the baby
        At the counter they asked for my birth certificate. It burned in the war.
        My bag with all documents was lost at sea. The baby comes next month.
        My surname is spelled wrong on my daughter's certificate. Who can change it?
        I not have identity card, how I show I am the mama
        what letter hospital give for city hall?
        my sister send photo of my old ID, is good for baby papers?
        Should I call my embassy for a passport for the registration, I asked for asylum
        Will they accept the IND card as proof of who I am at the birth desk?
        How much does a sworn translator cost for our certificates?

# Erkenning: juridisch ouder worden, achternaam, gezag; eerst advies
birth-recognition =
    .title = Legal parent and name
    .short = Not married? The other parent becomes legal parent by recognition (erkenning): free at any gemeente, also before birth, if the mother agrees. It can be refused. Big consequences: ask a lawyer first.
    .text =
        A man married to the mother at the birth is the father by law. If not, the father or second mother must recognise the child (erkenning). The mother must agree until the child is 16. From age 12 the child must agree too.

        1. Ask the municipality which papers they want. A helper can call.
        2. Go together, best before the birth. Bring both IDs.
        3. Say: "Ik wil dit kind erkennen." Choose the family name.
        4. City refuses (ask for it in writing) or father refuses? See a lawyer. A court can decide. DNA can help.

        Since 2023, recognition usually gives parental authority together with the mother. Name rules depend on nationality. A residence permit does not come with it. Doubt or violence? See a lawyer or midwife first.
    .ask =
        How can I legally become my son's father?
        We aren't married, which last name does the baby get?
        Can my girlfriend, the other mother, become a parent too?
        The father refuses to recognise the baby, what can I do?
        Does my partner get parental authority when he recognises our child?
        Must the mother give consent for erkenning?
        recognise child without passport
        recognition before birth
        take father's surname
        shared custody rights
        paternity through court
        how do i recogniz my kid pls
        wat surname bby gets if not maried
        gemente refused my recognition as fathr
        My boyfriend is the dad but his name is nowhere. We never married.
        He says the baby isn't his. I want a test that proves it.
        My ex wants to put my child on his name. I don't trust him.
        I am papa but not married with mother, how I be real papa in law
        baby carry my name or his name, who choose?
        my man have wife back home, can he still recognise my baby
        Can a notary do the recognition?
        My daughter is thirteen, must she say yes when her dad recognises her?
        Do I have the same say over my son as his mother?

# Nationaliteit en staatloosheid van het kind: eerst een advocaat
birth-nationality =
    .title = Child's nationality
    .short = Being born here does not make a child Dutch. It is Dutch if the mother or legal father is Dutch at the birth. Take the birth certificate to a lawyer before you apply. Nothing is sure.
    .text =
        Mother or legal father Dutch at the birth? Then the child is Dutch. Recognised later by a Dutch man, before age seven? Then too. From seven, DNA proof is needed within a year.

        If not, the law of the parents' country decides. Some children then have no country (stateless).

        1. First get the birth certificate.
        2. Write down the nationality of both parents, and who recognised the child and when.
        3. Ask a lawyer: "Which nationality does my child have?"
        4. Dutch child? Ask the lawyer about Chavez: staying with your child.
        5. Stateless? The court in The Hague can establish it, even without papers. That gives no permit. Ask about the option too.

        Asked for asylum? Ask your lawyer before the embassy. Nearly 18 or 21? Go soon.
    .ask =
        Is my child Dutch because it was born here?
        What nationality does my baby have if we are both Eritrean?
        Her dad is a Dutch citizen, does my daughter get a Dutch passport?
        How do I prove that my son is stateless?
        My little boy is Dutch, can I ask the IND to stay with him?
        What does nationality unknown mean for my child?
        stateless child
        Dutch passport for baby
        Chavez application parent
        opt for Dutch nationality
        Palestinian baby no country
        is my kid duch if dad is from holland
        baby born in rotterdam gets citizenshp or not
        my son is statless wat now
        In my country only fathers pass on nationality. His father is unknown.
        My daughter was born here and is nearly eighteen. No country says she is theirs.
        Her dad has a Dutch passport but we separated. I alone take care of her every day.
        my child belong which country? I from Sudan, papa Syria
        papa Dutch, he sign baby after, child have passport?
        my baby no nation, how make
        Is a DNA test needed for Dutch nationality, my son is eight
        Can my child use the court in The Hague to show he has no country?
        Must I register my baby as a citizen at our consulate?
