# Privacy van Wegwijs zelf. Nooit "100% veilig" of "helemaal anoniem" schrijven.
service-privacy =
    .title = Wegwijs and privacy
    .short = Wegwijs is not the government, IND or police. A computer answers and does not keep your messages. We keep your number only if you want messages later (encrypted). The app or phone company does see it. Do not write your name or address. To delete everything: send forget.
    .text =
        Wegwijs is free software, not government, IND, DT&V, COA or police. We give information, decide nothing and are no doctor or lawyer.

        A computer answers with people's texts, no outside AI. We do not keep messages. We keep language, city, menu choice, topic and our answers: encrypted, under a code, until 24 hours after your last message.

        Only if you want messages later, such as news, we keep your number or chat: encrypted, until you stop.

        SMS and WhatsApp go through the company Twilio; we delete them there. The app or phone company sees number and times, with SMS also text.

        Police or judge asks? We can only give what we keep.

        1. Write no name, address or V-number.
        2. No number: web chat.
        3. Shared phone? Delete the chat.
    .ask =
        Who is behind this service?
        Can the IND read what I type here?
        Is this chat anonymous?
        Am I talking to a robot or to a human?
        What do you store about me, and for how long?
        Are you part of the municipality?
        who reads my messages
        is it safe here
        who are you
        can you see my number
        does this use chatgpt
        r u the police??
        can i trst this app
        do u save wat i write
        is ths realy anonimous
        A friend passed me this contact. I want to know who I am dealing with.
        Three of us use one phone. Could they find out what I asked you?
        Suppose a judge orders you to hand things over. What would they find of mine?
        I am afraid to write my story. Somebody may be watching this line.
        you give my phone to police yes or no
        i write here, who can look
        this is government app?
        you are machine or real person, tell me

# Een mens spreken. Nooit beloven dat iemand terugbelt.
service-human =
    .title = Talk to a person
    .short = Want to talk to a person? Send your city and what it is about: I name places and if they are open. Talk now, day and night: Luisterlijn { -listening-line }. Danger: { -emergency-number }. Thoughts of dying: { -suicide-line }.
    .text =
        Here a computer program answers. You can speak to a person at an organisation near you.

        1. Write what it is about and which city. I name places and say if they are open.
        2. Call or go there. Many day centres have a social worker, by appointment. Say: "I would like to talk to someone in confidence."
        3. Take your letters and a friend. Ask for an interpreter.
        4. You may first ask: "What do you write down, and for whom?"
        5. No answer? Try the next place.

        A person day and night: danger { -emergency-number }, thoughts of dying { -suicide-line }, violence at home { -violence-home-line }, just talking { -listening-line }. We cannot promise their language.

        We cannot phone you or connect you. Without your yes we pass on nothing about you.
    .ask =
        Can I speak to a real person?
        How do I get in touch with an organisation that helps?
        Could one of your staff phone me?
        Is there somebody who can come with me to an appointment?
        My mother does not understand this chat, who can she talk to face to face?
        Can you put me through to a volunteer?
        human please
        phone number of an NGO
        need a social worker
        agent not bot
        call me back
        i wana talk 2 someone not a bot
        pls conect me with a helper
        any1 i can call?? real persn
        dis robot dont get me, gimme a human
        Your answers do not fit my problem. I would rather explain it to someone.
        I cannot read well. Speaking is easier for me than typing.
        My story is long and complicated. A menu is not enough for it.
        A lady from a foundation used to help me. She left and I do not know who to ask now.
        i want people talk not computer
        give me office where i can sit and speak
        i no understand machine, somebody help by voice
        please you send my case to organisation

# Wissen en stoppen. Zeg ook wat er blijft.
service-delete =
    .title = Delete and stop
    .short = Send forget or stop, or press the button: we delete at once everything we have of you, also your number. Delete the chat on your own phone yourself. The app or phone company may still keep things.
    .text =
        You may always ask to delete or stop. We do not ask why, or who you are.

        1. Send "forget" or "stop", or press the button. We delete at once everything about you, also your number and news.
        2. You get one message that it is done. Then we write only if you do.
        3. Delete the chat and contact on your own phone.

        If you do nothing, the conversation goes after 24 hours. News: after 90 days we ask if you still want it; without an answer it stops.

        What stays: counts without people, a question you passed on, notices you posted. We cannot delete the chat on your phone, or at the app or phone company.

        More: privacy page of the web chat. Complaints: Autoriteit Persoonsgegevens.
    .ask =
        How do I erase everything you have about me?
        Can you stop texting me?
        I want to sign off from this service
        How can I wipe this conversation?
        May I know which data of mine you hold?
        My husband keeps getting your SMS, how does he switch it off?
        delete all
        no more messages
        remove my data
        sign me off
        forget me
        plz delet my number
        stp sending me stuff
        unsubscibe
        clear my chats rn
        Tomorrow this phone goes to another person. Nothing of mine should be left.
        I sent my full name and birth date by mistake. It has to go.
        My phone beeps every day with your alerts. I do not need them.
        I have my permit now. Take me off the list.
        throw away my message please
        i not want receive from you again
        make empty what i write here
        i take back my yes
