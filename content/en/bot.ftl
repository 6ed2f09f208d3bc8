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
button-follow = Tell me about changes
button-unfollow = No news about this
button-follows = News I get
button-keep = Yes, keep it
button-place = More about this place
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
web-privacy-intro = We keep no name. We do not keep what you type, unless you want it passed on. We keep your number or chat only if you want messages from us later, such as news of a place, or if you post news. It is locked (encrypted): only this service can open it. It stays until you stop or no longer answer. Send STOP or FORGET in the same chat. Then we delete everything about you at once. This is all that we keep:
web-privacy-for = How long
web-privacy-why = Why
web-privacy-provider = The company of your app (Telegram, WhatsApp) or phone sees your number and the time of your messages; with SMS also the text. The web chat asks for no number.
web-privacy-who = Who does this
web-privacy-free = Wegwijs is free software: everybody can read how it works.
operator-named = { $name } runs this service and answers for it.
operator-none = Volunteers are still trying out this service. No organisation answers for it yet. Questions? Ask whoever gave you this address.
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
    .what = Your language, city, last topic and where you are in the menu. If you post news for a place: also the notice you are writing. Locked (encrypted), under a secret code instead of your number.
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

## Notices of places

weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday
weekdays = { $first } to { $last }
hours-on-days = { $days } { $times }
hours-times = { $from }-{ $to }
hours-and = { $first }, { $rest }
when-day = on { $day }
when-days = from { $first } to the end of { $last }
when-through = until the end of { $last }
when-from = from { $first } until further notice
when-open = until further notice
when-night = from { $day } until the next morning
when-at = { $day }, { $time }
when-until = until { $at }
when-times = on { $day } from { $from } to { $to }
when-span = from { $begins } to { $ends }
notice-closed = { $place } is closed { $when }.
    .brief = closed { $when }
notice-hours = { $place } has other opening hours { $when }: { $hours }.
    .brief = other hours { $when }
notice-full = { $place } is full { $when }.
    .brief = full { $when }
notice-moved = { $place } has another address { $when }: { $address }.
    .brief = another address { $when }
notice-extra = { $place } is also open { $when }: { $hours }.
    .brief = also open { $when }
notice-message = Message from { $place }:
    .brief = message { $when }
notice-words = "{ $words }"
notice-words-other = ({ $language }, not translated) "{ $words }"
place-full = Full { $when }
place-noticed = { $hours } ({ $notice })
feed-title = Notices of places in { $city }
feed-open = { $place }: open
notice-fault-past = That time is over already. Choose a day from today on.
notice-fault-order = The end comes before the beginning. Choose a later end.
notice-fault-far = That is too far away or too long. A notice lasts a year at most.
notice-fault-hours = These hours are not clear. Write them like 10:00-12:00.
notice-fault-language = Choose a language of this service: nl, en, ar, fr or ti.
notice-fault-long = This is too long. Use 300 characters at most.
notice-fault-empty = Write a few words first.
notice-fault-address = A move needs an address of 80 characters at most. Other notices have none.
notice-fault-overlap = There is a notice for that time already. Change or end that one first.
notice-fault-own = Nobody can check their own notice. Ask somebody else.
notice-waits-link = It has a link that is not this place's own. Somebody else looks at it first.
notice-waits-phone = It has a phone number that is not this place's own. Somebody else looks at it first.
notice-waits-email = It has an e-mail address that is not this place's own. Somebody else looks at it first.
notice-waits-address = It has an address that is not this place's own. Somebody else looks at it first.
kept-notice =
    .what = Notices of a place, such as "closed tomorrow". For 30 days after they end. Encrypted. Of whoever posted it, only a secret code.
    .why = To say whether a place is open.
kept-token =
    .what = The key with which a computer of a place posts notices. Only a code of it.
    .why = To know that a notice really comes from that place.

## Following news

follow-begun = I will write to you when there is news about { $what }, for example that a place is closed or full. Not between 21:00 and 08:00, except about shelter for that night.
follow-kept = For this I keep how to reach you. Locked (encrypted), until { $until }. Before that I ask if you still want it. Type STOP to delete everything about you.
follow-stopped = I will not write to you about { $what } any more.
follow-something = this place
follow-list = You get news about this. Choose what you no longer want:
follow-until = Kept until { $until }
follow-none = You get no news now. Ask about a place and choose "{ button-follow }".
follow-not-here = Here I cannot write to you later. With Telegram, WhatsApp or SMS I can.
follow-city = all places in { $city }
follow-kind-in = { $kind } in { $city }
follow-kind-shelter = places to sleep
follow-kind-food = food
follow-kind-day-centre = day centres
follow-kind-clinic = medical help
follow-kind-legal = legal help
news-stop = No more news? Type STOP. I delete everything about you.
news-still = You get news about { $what }. Do you still want it? Send a message back, one word is enough. Without an answer it stops on { $until }.
news-open = If there is news for you, it comes now.
news-changed = This has changed. It is now like this:
news-ended = At { $place } this no longer holds: { $notice }.
news-usual-hours = The usual opening hours count again.
news-usual-address = The usual address counts again.
kept-subscription =
    .what = How to reach you (number or chat) and what you want news about. Locked (encrypted).
    .why = To write to you when a place is closed, full or has moved. You asked for it yourself. After 90 days we ask if you still want it. Without an answer we delete this 14 days later. With STOP we delete it at once.
kept-letter =
    .what = News on its way to you, with your number or chat. Locked (encrypted). After it is sent only a secret code remains, as long as the news holds.
    .why = To bring you the news, to send nothing twice, and to say when it no longer holds.

## Stewards: people who post news for a place. Choices at most 24 characters

button-steward = My place
steward-home = Back to my place
steward-welcome = You can now post news for { $place }. Type PLACE whenever you want to come back here. For this I keep how to reach you: locked (encrypted), until a year after the last use. Type STOP to delete everything about you. Then you can no longer post news.
steward-code-wrong = This code is not valid, or not any more. Ask the people of Wegwijs for a new one.
steward-none = You cannot post news for a place yet. Ask the people of Wegwijs for a code, and send it here.
steward-which = For which place?
steward-what = What do you want to announce?
steward-posted = Posted: { $notice }
steward-waiting = Waits for a second person: { $notice }
steward-kind-closed = Closed
steward-kind-hours = Other hours
steward-kind-full = Full
steward-kind-moved = Other address
steward-kind-extra = Open extra
steward-kind-message = Message
steward-one = { $kind } { $when }
steward-when = When? Choose, or type it: 24 December, or 24 to 26 December.
steward-which-day = Which day? Choose, or type it: 24 December, or 24 to 26 December.
steward-when-unclear = I did not understand that day.
steward-today = Today
steward-tonight = Tonight
steward-tomorrow = Tomorrow
steward-other = Another day
steward-open = Until further notice
steward-day = { $day }
steward-hours = From when to when? Choose, or type it: 10:00-14:00.
steward-hours-unclear = I did not understand those hours.
steward-hours-pick = { $hours }
steward-address = What is the address then? Type street and number.
steward-words = Type your message, at most { $most } characters. I do not translate it. With a link, or a number or address that is not your own, a second person has to read it first.
steward-preview = This is what people will read
steward-in-language = { $language }: { $words }
steward-reach = { $count ->
    [0] Nobody follows this place yet. Everybody who asks about it will read this.
    [one] One person gets this, and everybody who asks will read it.
   *[other] { $count } people get this, and everybody who asks will read it.
}
steward-cost = { $segments ->
    [one] { $count } characters. By SMS: 1 part for each person.
   *[other] { $count } characters. By SMS: { $segments } parts for each person.
}
steward-needs-eyes = This waits until another person of your place, or of Wegwijs, has read it.
steward-fault = This cannot be posted
steward-send = Post
steward-again = Once more
steward-sent = Posted. Whoever asks about your place reads it from now on. In two minutes I write to the people who follow it. Until then you can take it back.
steward-kept-waiting = Kept. Nobody reads it until another person has agreed.
steward-undo = Take back
steward-undo-late = More than two minutes have passed: people may have read it. You can end it now.
steward-confirm = It is still so
steward-end = End it now
steward-change = Change it
steward-approve = I agree: post it
steward-refuse = Do not post it
steward-done-undo = Taken back. Nobody gets a message about it.
steward-done-end = Ended. The usual hours count again.
steward-done-confirm = Thank you. I ask again in a week.
steward-done-approve = Posted. I soon write to the people who follow your place.
steward-done-refuse = Deleted. It was not posted.
steward-gone = That is no longer there. This is how it is now:
steward-resigned = You can no longer post news for { $place }. What I kept of you for it is deleted. For a new start you need a new code.
steward-resign = Stop for this place
steward-still = Is this still so? { $notice }
steward-still-type = Type STILL if it is still so. Type OVER if it is not any more.
steward-look = A notice of your place is waiting. Nobody reads it until another person has agreed: { $notice }
steward-look-type = Type CHECK to decide.
steward-let-through = Another person has agreed. Your notice is posted: { $notice }
steward-refused = Another person has not agreed. Your notice is not posted: { $notice }
steward-which-notice = Which notice?
steward-web-title = News of a place
steward-web-code = Code of your invitation
steward-web-code-hint = 12 digits
steward-web-enter = Continue
steward-web-new = New notice
steward-web-kind = What?
steward-web-when = When?
steward-web-from = From
steward-web-until = Up to and including
steward-web-days = These days:
steward-web-hours = Hours, for other or extra hours
steward-web-opens = From
steward-web-closes = To
steward-web-address = Address, for another address
steward-web-words = Your own words, in this language
steward-web-look = See how it reads
steward-web-back = Change
steward-web-date-unclear = Choose a day.
steward-web-expired = This page was open too long. Please try again.
steward-web-busy = Too many wrong codes. Try again in an hour.
steward-web-app = Or do it from Telegram, WhatsApp or SMS: send this code there.
kept-invitation =
    .what = The code with which an organisation may begin to post news. Only in a form that nobody can read. At most a week.
    .why = To know that news comes from the place itself.
kept-steward =
    .what = How to reach somebody who posts news for a place, and which place. Locked (encrypted).
    .why = To know that they may, and to ask them if their news is still true. Until a year after the last use. With STOP or "{ steward-resign }" we delete it at once.
