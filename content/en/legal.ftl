# Thema: juridische hulp en de toekomst (Engels). Elke tekst eindigt met de zin over de advocaat.
# De wet verandert (Europees pact juni 2026, wetsvoorstel over verblijf): zeg wat je wie kunt vragen, beloof niets.

# Advocaat en gratis advies
legal-help =
    .title = Legal advice
    .short = Free legal advice exists, also without papers. Take your letters to a support organisation near you, or call Juridisch Loket: { -legal-desk-line }. A lawyer keeps your secret. Do not wait: time limits are short.
    .text =
        You have a right to legal help. No money? The lawyer can ask the Raad voor Rechtsbijstand to pay most. A lawyer keeps your secret.

        1. Letter with a date? Go this week, with the envelope. Sometimes you have one week, or less.
        2. About your stay: ask ASKV (Amsterdam), STIL (Utrecht), INLIA (Groningen) or ROS (Rotterdam). Other town? Ask me.
        3. Had a lawyer before? Call that one; ask for your file.
        4. Wages, rent, family: Juridisch Loket. They refuse? Say: "Ik heb recht op juridische hulp." (I have a right to legal help.)
        5. Ask: "What does it cost? What can go wrong? Until when? Do new laws matter?"

        Never pay somebody who promises papers and is not a lawyer.

        A lawyer must look at your own case.
    .ask =
        where can I find a free lawyer
        is there somebody who speaks Somali and knows Dutch law
        what will a lawyer cost if I have no income
        does the Juridisch Loket help people without a permit
        will my lawyer tell the police what I say
        how many days do I have to object to a decision
        need a lawyer
        legal aid Amsterdam
        free legal consult
        own contribution lawyer
        change my advocate
        lawer for no papers ppl
        juridish loket numbr pls
        my advocat dont pick up fone
        A letter came with a deadline in it. I only understand the date.
        They gave me a lawyer for one hour in the asylum centre. Since I left I have not heard her voice.
        In my friend's town a church has law questions on Wednesdays. I look for the same where I stay.
        I want somebody who knows the rules and stands beside me. My pocket is empty.
        I search person who know law, help my dossier
        how can speak with advocaat and not pay
        is possible lawyer for me, no status, live Eindhoven
        who do legal help in World House, which day

# Mogelijke wegen naar verblijf
legal-residence =
    .title = A future here
    .short = There may be a way to stay. Only a lawyer can say so. Prepare together before you go to the IND or Ter Apel. Since June 2026 there are new European asylum rules: ask what counts for you now.
    .text =
        There may be a way: asylum again with new facts, delay of departure for illness (article 64, for a time), buitenschuld (cannot leave; rare), a Dutch child who depends on you, family here, victims of violence or exploitation. Stateless? It gives no stay, perhaps an ID.

        1. Write down what changed. Not in this chat.
        2. Collect proof: IND and court papers, doctors' letters, birth papers.
        3. See an organisation or lawyer before the IND.
        4. Ask: "Which way fits? What does it cost? Is there shelter meanwhile? And after a no?"

        An application makes you known to the authorities. A no can bring an order to leave. Ask about new European rules and the bill on stay without papers.

        A lawyer must look at your own case.
    .ask =
        is a new court ruling a reason to open my old asylum case
        how do I make a second asylum application
        what is article 64 and could it be for me
        does being married to a German citizen help me stay
        how can I prove that I am stateless
        my embassy refuses to give me a passport, what now
        HASA form
        buitenschuld permit
        regularise after ten years
        partner visa stay
        medical delay departure
        new evidense for my asylm case
        can i get leagal status no pasport
        hw to get papers in holland
        I have lived here for twelve years with two refusals. Last month war started where I was born.
        I went to the consulate five times. They say that I am not one of their people.
        My heart doctor writes that I must not fly. Somebody told me there is a rule for that at the IND.
        We married in the mosque and she has a passport from here. I would like to live with her openly.
        I want paper for stay, have new proof from my country
        is possible ask asylum again, first is negative
        husband have status, me no, can join him legal
        children pardon still exist or closed

# Terug naar het eigen land of door naar een ander land
legal-return =
    .title = Going back or moving on
    .short = Going back is your own choice. IOM helps, also without papers; talking is free: { -iom-line }. First ask a lawyer: is it safe, does my case end, do I get an entry ban? Sign nothing before that.
    .text =
        IOM is an international organisation. It advises, arranges and pays the journey and helps with travel papers. DT&V is a government service that also arranges forced departure.

        1. First ask a lawyer: is it safe? Does a case end? Do I get an entry ban? That can happen with IOM too.
        2. Call IOM (many languages): { -iom-line }. Say: "I want information. I have not decided."
        3. Ask about money, health care and help after arrival. Expired passport? Bring it. For some countries IOM cannot help.
        4. Ask until when you can say no. When you sign at departure, cases here end.
        5. Take copies of medical, school and birth papers.

        Another country? Only if you surely may stay there.

        A lawyer must look at your own case.
    .ask =
        who pays my ticket if I want to go home
        how do I make an appointment with IOM
        will I get an entry ban when I leave with IOM
        would IOM pay a flight to a third country where my sister lives
        what help do people get in the first months after landing
        my passport expired, can I still fly back
        voluntary return
        IOM office hours
        reintegration help
        laissez-passer embassy
        return to Ghana
        wanna go bak to my country who helps
        tiket home no money pls
        i o m fone nr
        My brother opened a bakery in Accra and keeps a place for me. My passport ran out in 2019.
        I am tired of hiding and waiting. Maybe life is better where my brothers are.
        The man from DT&V talks only about leaving. I would rather choose the day myself.
        They made me sign something about leaving, but I want to think again. Is it too late to say no?
        I want go my country, who give plane
        if I go with IOM after can come Europe again?
        training for work before I return, is exist?
        for Eritrea IOM can send or not can

# Vastzitten in vreemdelingenbewaring
legal-detention =
    .title = When someone is held
    .short = Held in detention? Ask for your lawyer now and say you want to appeal. Tell them about illness and medicine. Help with complaints: { -detention-complaints-line }, free from inside: { -detention-complaints-line-free }.
    .text =
        Immigration detention is not a punishment. It is allowed only if nothing lighter works; a judge checks. You have a right to a lawyer, care, visits, phone and outdoor time.

        1. Say: "Ik wil mijn advocaat. Ik wil in beroep. Ik wil een tolk." (lawyer, appeal, interpreter)
        2. Tell the lawyer and the medical service about illness, medicine, pregnancy, children or thoughts of dying.
        3. Keep papers and dates.
        4. Complaint? Ask for the form now. The hotline (Meldpunt) helps.
        5. A friend is held? Give the name and V-number to the lawyer or hotline, never in this chat.
        6. Free again? Ask for a release paper. See your lawyer, a doctor and a support organisation.

        Ask how long; rules may change.

        A lawyer must look at your own case.
    .ask =
        what are my rights in immigration detention
        how long can they keep me locked up without papers
        my friend was taken to the detention centre, how can I help
        how do I complain about the isolation cell
        when does a judge look at my detention
        they released me from Zeist, what do I do next
        detention Rotterdam
        visit detainee
        lawyer in bewaring
        appeal detention judge
        compensation unlawful detention
        my cusin in detenton schiphol hw 2 call
        hw long max detension
        they lockd up my husbnd
        My flatmate was picked up at the tram stop and sits in Zeist. His blood pressure pills are on my table.
        The window here does not open and I hurt nobody. I want a judge to see this.
        Four months I have been counting planes at Schiphol. My embassy does not answer them.
        A guard put me in the punishment room for two days. I want somebody to hear my side.
        my wife in closed centre, how I can visit
        they keep me for airplane, want advocate
        woman with baby in closed family place, what is right
        inside no medicine give to me, who to tell

# Werk, loon, ongeluk, boete
legal-work =
    .title = Work and wages
    .short = Without a permit you may not work. If you did work, you have a right to your wages. Write down days, hours and the boss. Call FairWork: { -fairwork-line }. Accident? First a doctor or { -emergency-number }.
    .text =
        Without a permit you may not work, not even as a volunteer. If you did work, you have rights: at least the minimum wage, holiday money, days off, sick pay. Also without a contract.

        1. Accident? First { -emergency-number } or a doctor. Say that it happened at work.
        2. Write down days, hours, pay, place and boss. Save messages outside your phone.
        3. Before any Labour Inspectorate (state), call FairWork: { -fairwork-line }, a union or Juridisch Loket.
        4. Ask if they can write to your boss. No need to pay a boss "fines".
        5. Threats, passport kept? Perhaps exploitation. Ask me.

        The fine for forbidden work is for the employer. A check or complaint can bring the immigration police.

        A lawyer must look at your own case.
    .ask =
        my boss does not pay me, what can I do
        may I work without a residence permit
        do I get a fine if inspectors find me working
        I fell from a ladder on a building site, who pays
        may my boss cut my pay as a fine for mistakes
        are photos and chats enough to show that I worked there
        unpaid wages
        minimum wage undocumented
        FairWork contact
        work accident no insurance
        labour inspection raid
        boss ows me 3 wks salery
        can i wrk cash in hand no papers
        got sick at wrk do i get payd
        I painted nine rooms for a man with a white van. Since March he says the money comes next month.
        A pallet fell on my foot in the warehouse. They told me to say that it happened at home.
        Each Friday he takes off money for heating and for mistakes. Almost nothing remains.
        I clean for an old lady three mornings. When I had the flu she took it off my money.
        I do construction, chief no give money
        where I complain for salary, not have contract
        my work is in market, police come control, what happen
        union can help for me or only for people with permit

# Dublin
legal-dublin =
    .title = Dublin
    .short = Fingerprints in another country? Ask your lawyer: which country, since when, until when? Since June 2026 there are new European rules, so dates that friends tell you may be wrong. Do not wait.
    .text =
        Dublin means: one country in Europe handles your asylum case. That can be another country, because of fingerprints, a visa, an earlier application or your route.

        1. There is an interview. Say why the Netherlands should do your case: family here, illness, or bad treatment there.
        2. Collect proof.
        3. A no? Call the lawyer at once for an appeal; time is very short. Ask if you may wait here.
        4. Ask: "Which country? Since when did it agree? Until when can they transfer me? Am I registered as disappeared?"
        5. Is the time over? Let the lawyer check before you go to Ter Apel.

        New European rules count since June 2026. Ask which ones count for you. Disappearing has heavy results.

        A lawyer must look at your own case.
    .ask =
        my fingerprints are in Italy, can I ask asylum here
        what does a Dublin claim mean
        when is my Dublin period finished
        I was moved to Austria and came back, does it start again
        how do I appeal against the transfer
        does a serious illness stop a transfer to another country
        fingers Croatia
        Dublin transfer date
        Eurodac hit
        responsible country asylum
        new pact Dublin 2026
        fingrprints bulgaria wat now
        dublinn 18 mnths over?
        do i hav to go bak to france
        In Lithuania we slept in a container behind wire. The letter says that country must hear my story.
        A paper says that I travel to Sweden on Tuesday. I asked protection there years ago.
        My wife and I came by different roads. She may tell her story here, and they want to put me on a plane to Malta.
        Somebody told me that I am free after a year and a half. Is this still so?
        I give finger in Malta, now Holland, what will be
        which country is for my asylum, not understand
        they send me Poland, I sick, can stop it?
        am I written as MOB, how I know
