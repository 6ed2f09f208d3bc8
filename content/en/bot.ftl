# Everything that the bot itself says: menus, prompts, notes. Leave words between { } as they are.

## Languages: each in its own script, the same in all files

language-nl = Nederlands
language-en = English
language-ar = العربية
language-fr = Français
language-ti = ትግርኛ
language-ask =
    Welke taal? Which language? أي لغة؟ Quelle langue ? ኣየናይ ቋንቋ፧

## Beginning

welcome =
    Welcome to Wegwijs. I give information to people without papers. It is free. You do not have to say who you are. I am a computer program. I am not the government, the police or the IND.
ask-anything = Type your question in your own words, or choose:
menu-prompt = What is your question about? Type it, or choose:
theme-prompt = Choose, or type your question:
help =
    Type your question in plain words. Or choose a button or a number.
    Type MENU for all subjects.
    Type LANGUAGE for another language.
    Type FORGET to delete everything about you.
    In danger? Call { -emergency-number }.

## Themes

theme-medical = Doctor and health
theme-police = Police and safety
theme-birth = Registering a birth
theme-childcare = Day care, school, study
theme-day = Daytime and food
theme-shelter = A place to sleep
theme-legal = Legal help and future
theme-service = About Wegwijs

## Buttons: at most 24 characters

button-menu = Menu
button-back = Back
button-more = More
button-places = Places
button-language = Other language
button-help = Help with this bot
button-forget = Delete everything
button-emergency = In danger now
button-human = Talk to a person
button-wrong = Not what I meant
button-city = Another city
button-anywhere = All of the country
button-call = Call
button-map = Map
button-site = Website

## Answers

choose-prompt = Do you mean one of these?
unknown = I did not understand that well. Say it in other words, or choose:
review-draft = Not yet checked by an organisation.
review-reviewed = Checked by { $by }, valid until { $until }.
review-expired = Checked by { $by }, but that was valid until { $until }. Ask if it is still correct.
review-changed = Changed since it was last checked.
draft-hidden = This answer has not been checked by an organisation yet, so I do not show it. Ask here:
emergency-now = In danger or very ill? Call { -emergency-number }. It is free, also without papers.
private-details = You do not need to send me a name, number, birth date or address. I have not kept it. Delete your message if others see your phone.

## What is not words

got-voice = I cannot listen to voice messages. Type a few words, or choose:
got-picture = I cannot look at pictures. I have not kept yours. Type a few words, or choose:
got-sticker = Nice! Type a few words, or choose:
got-location = I could not read your location. Type the name of your city, or choose:
got-contact = Please do not send me other people's numbers. I have not kept this one. Type your question, or choose:
got-file = I cannot read files. I have not kept it. Type a few words, or choose:
got-nothing = Your message was empty. Type a few words, or choose:
got-wordless =
    Typ een paar woorden. Write a few words. اكتب بضع كلمات. Écrivez quelques mots. ቁሩብ ቃላት ጽሓፉ።
smalltalk-ok = Good. Do you have another question?
smalltalk-thanks = You are welcome. Do you have another question?
smalltalk-bye = Goodbye! You can always come back. Type FORGET to delete everything about you.
smalltalk-insult = I would like to help you. What is your question about?

## Places

city-ask = In which city? Type its name, or choose:
city-unknown = I do not know that city. Type another one nearby, or choose:
city-what = What do you need in { $city }?
places-in = Places near { $city }:
places-anywhere = Places that can help you:
places-none = I know no place for this here. Choose another city, or ask a person.
location-used = I used your location once and did not keep it.
place-name = { $name }
place-line = { $hours }. { $entry }
place-open = { $by ->
    [phone] Answers now
    [chat] Chat open now
   *[visit] Open now
}
place-open-until = { $by ->
    [phone] Answers until { $time }
    [chat] Chat open until { $time }
    [tickets] Tickets until { $time }
   *[visit] Open until { $time }
}
place-open-until-day = { $by ->
    [phone] Answers until { $at }
    [chat] Chat open until { $at }
    [tickets] Tickets until { $at }
   *[visit] Open until { $at }
}
place-open-always = { $by ->
    [phone] Answers day and night
    [chat] Chat open day and night
   *[visit] Open day and night
}
place-closed-opens = { $by ->
    [phone] Call again from { $time }
    [chat] Chat closed now, opens at { $time }
    [tickets] Tickets from { $time }
   *[visit] Closed, opens at { $time }
}
place-closed-opens-day = { $by ->
    [phone] Call again { $at }
    [chat] Chat closed now, opens { $at }
    [tickets] Tickets from { $at }
   *[visit] Closed, opens { $at }
}
place-closed = { $by ->
    [phone] No answer now
    [chat] Chat closed now
    [tickets] No tickets now
   *[visit] Closed now
}
place-by-appointment = By appointment only
place-hours-unknown = Hours not certain (looked up on { $checked }): ask first
place-address = Address: { $address }
place-phone = Phone: { $phone }
place-website = { $website }
place-call-first = These details are not certain. Call or write first.

## Deleting, trouble, limits

forgotten =
    Everything about you is deleted by us. The chat is still on your phone, and perhaps at the company of the app or your phone. Delete it there too. You can always start again.
slow-down = That is too fast for me. Wait one minute. In danger? Call { -emergency-number }.
trouble = Something went wrong with us. Try again later. In danger? Call { -emergency-number }.
over-budget = I cannot answer by SMS any more today. Tomorrow I can. In danger? Call { -emergency-number }.

## Web pages

web-title = Wegwijs
web-input = Your question
web-send = Send
web-leave = Leave quickly
web-you = You
web-privacy = Privacy
web-privacy-title = What we keep
web-privacy-intro = We keep no name, no number and no messages. This is all that we do keep:
web-privacy-for = How long
web-privacy-why = Why
web-privacy-provider = The company of your app (Telegram, WhatsApp) or phone sees your number and the time of your messages; with SMS also the text. The web chat asks for no number.
web-privacy-who = Who does this
web-privacy-operator = Ask the organisation that gave you this address. Wegwijs is free software: everybody can read how it works.
web-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
web-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
web-not-found = There is no such page.
web-too-long = Your message is too long. Make it shorter.
kept-session =
    .what = Your language, your city and where you are in the menu. Locked (encrypted), under a secret code instead of your number.
    .why = To be able to talk with you.
kept-delivery =
    .what = Our answers of the last 24 hours. Locked (encrypted).
    .why = So as not to answer twice when your message arrives twice.
kept-redaction =
    .what = The serial number of your message at the phone company. Encrypted.
    .why = To have your message deleted there.
kept-count =
    .what = Daily totals, nothing about persons.
    .why = To know which questions are asked often.

## Commands of Telegram: at most 256 characters

command-start = Start
command-menu = All subjects
command-language = Another language
command-forget = Delete everything about me
command-help = How does this work?

## Passing a question on to the volunteers (buttons: at most 24 characters)

button-donate = Pass on my question
button-donate-yes = Yes, pass this on
button-donate-no = No, throw it away
donate-ask =
    May volunteers learn from your question? Then type it once more, without names and numbers. I take out what I recognise and show you what is left. Then you choose yes or no.
    Volunteers see only those words, not who you are. After 30 days they are deleted. Sooner is not possible, because we do not know which question is yours.
donate-show =
    This is what the volunteers will see, if you agree:

    { $words }

    Does it still say something about you or somebody else? Then choose no. May I pass this on?
donate-thanks = Thank you. Volunteers will read these words. After 30 days they are gone.
donate-dropped = All right. I have passed nothing on. The words are gone.
donate-none = There is no question to pass on. Type a new question, or choose:
kept-donation =
    .what = A question that somebody chose to give us, with names and numbers taken out. Locked (encrypted), without a person.
    .why = So that volunteers learn how people ask. Until you say yes or no, the words are kept with your chat.
