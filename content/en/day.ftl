# Plekken voor overdag: warm zitten, koffie, douche, internet, mensen
day-centres =
    .title = A place for the day
    .short = In some cities you can sit inside by day: warm, with coffee and people who help. Ask me for places near you. Check first that it is open. You may give only a first name. It is not a place to sleep.
    .text =
        Several cities have places for people without papers. In Amsterdam and The Hague they are called Wereldhuis (World House), in Utrecht Villa Vrede. There is often coffee, a warm meal, a computer and people to talk to. Elsewhere look for a walk-in house (inloophuis), a church, a neighbourhood house or a library.

        1. Ask me for places near you.
        2. Check that it is open. For a meal, come early.
        3. You may give only a first name. You may ask: "What do you write down about me?"
        4. Say what you need: a shower, clothes, a doctor or a lawyer. They often know the way.

        A day place is not a night shelter. Not every place has a shower or food. I cannot promise that police never come.
    .ask =
        Where can I go during the day if I live on the street?
        is there somewhere warm to sit with a hot drink
        where can I take a shower
        my friend is outside all day, where can he sit down?
        where can I charge my phone and use free wifi
        is there a meeting place for people without papers
        day centre
        drop-in house
        world house address
        free shower
        villa vrede utrecht
        wher can i sit inside its freezin
        showr n cofee free whr
        wakl in house for homless near me
        I have to leave the shelter at eight. Until evening I walk in the rain.
        I know nobody here and go days without talking. I just want to see people.
        We sleep at a friend's but must be out in the daytime. It is hard with the little one.
        I need to read my email and print something. I don't own a computer.
        I search place for sitting, outside cold
        where is house for people no paper, coffee and talk
        can I sit in library if I no have card
        washing my clothes and my body, where in daytime
        they write my name when I come inside that place?

# Lessen en activiteiten: Nederlands leren, sport, iets te doen
day-activities =
    .title = Classes and activities
    .short = Many day places offer Dutch lessons, computer lessons, sport or music, mostly free. Usually you need no papers. Ask me what is near you. By law volunteering is not allowed without a permit: ask first.
    .text =
        Lessons and activities are good for you and mostly free. World Houses and other centres have language lessons, computer lessons, sport, music and courses. People without papers run some of them.

        1. Ask me for lessons or activities near you.
        2. Go once and look. For a lesson by volunteers you normally need no papers.
        3. Say: "Ik wil Nederlands leren. Kan ik meedoen?" (I want to learn Dutch. Can I join?)
        4. Keep your certificates.

        Do you want to volunteer? By law you may not without lawful stay. The organisation can get a fine. So ask first: "Am I allowed to do this without a permit?" Helping in your own centre, such as cooking, is common. Ask there. State integration courses (inburgering) are for people with a permit.
    .ask =
        Where can I learn Dutch for free?
        am I allowed to volunteer without a permit
        are there computer classes for undocumented people
        my husband wants to play football, where can he join?
        what workshops or courses are there in my city
        can I help cook at a community centre
        dutch lessons
        free language class
        play sports together
        something to do
        sewing or music course
        wher 2 learn duch no mony
        voluntering ok w/out papers?
        free compter corse
        I sit in my room every day and I'm bored to death. My head needs something.
        I used to be a carpenter. I'd like to learn something with my hands again.
        I've lived here four years and still don't follow what people say. I want to speak better.
        A church asked me to help in the garden. I'm not sure that's allowed.
        I want learn Nederlands language where is school for adult
        I can not work but I like to help people
        woman want learn bicycle, exist course?
        must I show card for language lesson
        I like to paint or dance with other people

# Eten en kleding: maaltijd, voedselbank, kleren, dekens
day-food =
    .title = Food and clothes
    .short = Hungry? Ask me for a meal near you: a day centre, walk-in house or church. Need a weekly parcel? Ask a support organisation to apply with you at the food bank (voedselbank). That works better than alone.
    .text =
        Day centres for people without papers often give a free warm meal. Churches, mosques and neighbourhood groups sometimes too.

        1. Hungry today? Ask me for a meal near you.
        2. A parcel every week? Ask a support organisation to apply for you at the food bank (voedselbank).
        3. Say: "I have no papers and no income. Can you apply for me?"
        4. The food bank says no? Go back to the organisation. There may be another way.
        5. Baby food, nappies, a coat or a blanket? Ask at a day centre or clothing bank (kledingbank).

        Most food banks ask for an ID, your income and an address. So a parcel is not certain. Food banks say they do not pass your data on. Without papers: no social assistance (bijstand).
    .ask =
        Where can I eat for free today?
        how do I get into the food bank without papers
        where can I find a warm coat and shoes
        my baby needs nappies and milk powder, who helps?
        could a church or mosque give us food
        does the voedselbank ask for an ID card
        hungry
        food parcel
        hot meal
        clothing bank
        blanket and sleeping bag
        havnt eatn in 2 days
        food bnk how 2 aply
        free close for winter pls
        My fridge is empty and the money is gone. The kids ask what's for dinner.
        My shoes are broken and it is freezing. I can't buy new ones.
        The food bank sent me off because I had no passport. What's left for me?
        Once a day I eat bread at a friend's. He doesn't have much himself.
        I no eat today, where is free
        where they give clothes for child, he grow fast
        we four people no money, box of food is possible?
        soup or bread in city which place
        shampoo, soap and sanitary pads for free
