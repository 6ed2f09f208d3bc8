# Thema: opvang, school en studie (Engels). Korte zinnen, niets beloven, geen bedragen of openingstijden.

# Peuteropvang en voorschool, voor kinderen onder de vier
childcare-preschool =
    .title = Playgroup for toddlers
    .short = A playgroup (peuteropvang) may take your child without papers. Ask the child clinic (consultatiebureau) about preschool (VE). Places and prices differ by town. Do not apply for childcare allowance.
    .text =
        A playgroup (peuteropvang) or preschool (voorschool) may take a child without a permit. A place is not a fixed right. Rules and prices differ by town.

        1. When your child is about two, ask at the consultatiebureau: "Can my child get an indication for VE?" VE gives extra help with language.
        2. Ask the playgroup: "Is er plek? Wat kost het zonder toeslag en zonder BSN?" (Is there a place? What does it cost?)
        3. Too expensive? Ask for a lower price. Ask the gemeente, a church or a fund.
        4. Do not apply for childcare allowance (kinderopvangtoeslag), also not in another name. It becomes a debt.
        5. No place? Ask the library or community centre about play mornings.

        Put your child on a school list well before four.
    .ask =
        can my two year old go to nursery if we have no residence permit
        how do I find a playgroup for my toddler
        is there a lower price at the playgroup for a family with no income
        who can look after my baby in the daytime
        is preschool free for my daughter, she is three
        does my wife need a letter from the clinic to get our boy into preschool
        nursery without BSN
        cheap creche
        voorschool place
        kinderopvangtoeslag debt
        babysitter for infant
        were can my todler play with othr kids
        daycare 4 my lil one no papers
        preskool list how 2 join
        Our flat has no garden and my son throws everything. At nineteen months he needs a room full of blocks.
        The neighbour used to watch my twins, but she moved away. They turn two in spring.
        A letter says that I must give back childcare money from years ago. My cousin filled in that form for me.
        The nurse who weighs the children talked about VE. I said yes but understood nothing.
        my small child 2 years, which place can take
        I want put baby in nursery but no money
        friend child go voorschool, mine can go too?
        please where is garden for kids before school

# Naar school: recht, plicht en inschrijven
school-children =
    .title = School for your child
    .short = Your child may and must go to school, also without papers: may from age 4, must from 5. A school may not refuse because of papers. No BSN? The school asks DUO for a number. School is free.
    .text =
        Your child has a right to school from four. It must go from five, until eighteen without a basic diploma (startkwalificatie).

        1. Visit a school nearby; for a toddler, six months before four.
        2. Say: "Mijn kind heeft geen BSN. Wilt u DUO om een onderwijsnummer vragen?"
        3. Bring what you have: birth certificate, school reports. Nothing? They still may not refuse.
        4. Ask who sees your data. A rights website says a school may not pass it to the immigration service.
        5. Refused? Ask why, in writing. Call Defence for Children: { -childrens-rights-line }. Ask if the law is changing.

        Often a newcomers' class (ISK) comes first, sometimes after waiting. Ill? Tell the school that morning. Trip abroad? Ask the school first.
    .ask =
        are undocumented children allowed to go to school in the Netherlands
        how can I register my son at a primary school
        does my daughter have to go to school when she is five
        is a Catholic school allowed to say no to my boy
        will the school tell immigration about our family
        do they want a vaccination booklet or a birth certificate on the first day
        school no BSN
        enrol child age 4
        newcomers class waiting list
        education number DUO
        compulsory school attendance officer
        skool for my kids no passport
        hw do i regster my boy in basisschool
        cn they say no 2 my child at school
        My daughter watches the others walk past with their bags each morning. She asks when it is her turn.
        My son teaches himself letters from videos on my phone. He is nearly seven and has never sat in a class.
        The office lady wanted a citizen number. She closed the file and sent us home.
        The director says the class is full and sends us to another building. That one says the same.
        In spring her class takes the boat to England. All she has is a birth certificate, and I am afraid of the border.
        I have two childs, they want learn, what school take them
        my kid six year, no paper, is possible lessons?
        letter come from leerplicht, I not understand
        children must study here or not must

# Geld voor schoolspullen, uitjes, fiets, sport, zwemles
school-costs =
    .title = School things and sport
    .short = School and school books are free. The parent contribution is voluntary: your child may still join in. Bike, laptop, sport, swimming? Ask the school about Leergeld or Jeugdfonds. Help differs by town.
    .text =
        School is free, and so are the books. The parent contribution (ouderbijdrage) is voluntary. If you do not pay, your child may not be left out of activities.

        1. Tell the teacher that money is tight. Ask: "What can my child borrow?"
        2. Say: "De ouderbijdrage is vrijwillig. Ik kan niet betalen." (It is voluntary. I cannot pay.)
        3. Ask the school, doctor, church or social worker: "Will you apply for us at Leergeld or Jeugdfonds Sport & Cultuur?"
        4. Proof of income? Ask a support organisation for a statement.
        5. Try toy banks, clothes banks, the library.

        Leergeld pays the shop or the school, not you. Not every fund helps families without papers, so ask in your town. Say at once that you have no BSN or DigiD.
    .ask =
        who can pay for the school trip of my son
        do I really have to pay the parent contribution
        my son needs a tablet for secondary, could the school lend him one
        is there help with swimming diploma A for a seven year old
        how do I ask Leergeld for help
        is there money for a football club for children without papers
        bicycle for school
        school bag and pens
        music lessons fund
        ouderbijdrage not paid
        gym clothes for kids
        leergelt aply how
        cant pay skool camp pls help
        need lap top 4 my kid class
        All the children in group 7 go away for three days. I told my son to say he is sick.
        She got a trumpet on loan for one month and plays it all day. After that we must pay.
        He walks one hour to his class each day. Other boys ride.
        Calculator, dictionary, drawing set: the list for the first year fills a page. I have eleven euro.
        school say pay for book, I have no money
        my daughter like dance but club is expensive, who help
        want sport shoes for my boy, is there some help
        what means jeugdfonds and who do the form

# Studeren na achttien, stage, jongeren die hier opgroeiden
study-after-18 =
    .title = Study after 18
    .short = Under 18 on the first day of the course? You may start it and finish it later. After 18, without a permit, it is officially not possible, but some schools make exceptions. Mail ASKV: rechtoponderwijs@askv.nl
    .text =
        Under eighteen on the first day of your course? You may start it and finish later. MBO then has no course fee (lesgeld). In MBO only the school route (BOL) is possible, not the working route (BBL).

        1. Enrol in time. Ask in writing to finish.
        2. Ask the student counsellor (decaan): "I have no BSN. What must I pay? Is there a fund?"
        3. MBO internship (stage)? It must be required and unpaid. Ask the school for proof.
        4. Mail ASKV: rechtoponderwijs@askv.nl
        5. Grew up here? Ask a lawyer before you turn 18 or 21. Study visa? Lawyer first.

        Already eighteen? Some schools make exceptions. HBO and university often cost a lot. Student finance (DUO) is not for people without a permit. Application running? Ask your lawyer.
    .ask =
        can I study at MBO without a residence permit
        must an internship be without pay if I have no permit
        how much is university for someone with no legal status
        am I allowed to do an internship without papers
        does anyone give a scholarship to a student without a permit
        which colleges in Amsterdam take undocumented students
        college no BSN
        HBO fee undocumented
        BOL or BBL route
        stage work permit needed
        UAF scholarship
        studielink login dont work no digid
        wanna study nursing bt im 20 no permit
        hw 2 apply univrsity without status
        I have been in Dutch classrooms since I was seven. Now everyone in my year picks a degree and I cannot.
        I did two years of cookery and turned nineteen. Now the college wants to strike me off the list.
        A garage will take me for my practical months. The teacher says a paper is missing.
        My mentor sees me in a lab coat in Delft. The price on the website made my father laugh, then cry.
        I am 22 years, want learn computer, school possible?
        after eighteen finish for us or can go on study
        my son good in mathematics, want go university, no document
        I wait for asylum answer, can begin a course or no

# Hulp bij opvoeden, jeugdhulp, kinderbescherming
youth-help =
    .title = Help for parents
    .short = Danger now: call { -emergency-number }. Violence at home: Veilig Thuis { -violence-home-line }, free, day and night, advice without your name. Worried about your child? Talk to the school, GP or child clinic. It is normal.
    .text =
        Asking for help is normal and good. Children without papers can get it too, with limits.

        1. Danger now? Call { -emergency-number }.
        2. Violence at home? Call Veilig Thuis: { -violence-home-line }. For advice you need not give your name.
        3. Trouble with sleep or behaviour? Talk to the teacher, the GP (huisarts) or the consultatiebureau.
        4. Ask the neighbourhood team (wijkteam; OKT in Amsterdam): "Helpt u ook gezinnen zonder BSN?" Take a helper along.
        5. A letter or visit from the Child Protection Board (Raad voor de Kinderbescherming)? Do not hide. Call a lawyer and a support organisation the same day. Ask what can happen.

        Children can call the Kindertelefoon themselves: { -child-line }, free and anonymous. Veilig Thuis normally shares things only with your consent. In grave danger this can be different.
    .ask =
        where do parents go for advice about a wild teenager
        is there youth care for children without papers
        what does the child protection board want from us
        may a youth worker come into our home without asking
        who can my teenager talk to in private
        how do I stop shouting at my children
        parenting support
        youth worker no BSN
        autistic child help
        Jeugdzorg visit
        single mother tired
        my kid is agresive at scool wat can i do
        wijkteem help 4 family
        scared jeugzorg take my baby
        My son of sixteen throws chairs when I wake him. I am afraid of my own boy.
        Two ladies came to ask about the children and will return on Thursday. They left a card with a stamp.
        The teacher says he bites the others in the sandpit. She wants me to come and talk.
        Since the boat he hardly speaks. He wets the bed and he is nine.
        my child very difficult, I alone mother, need advice
        want somebody talk with my angry boy
        they say school make report for my family, I afraid
        how use kindertelefoon for my daughter, she sad with me
