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
place-day-open = { $by ->
    [phone] { $day }: call { $times }
    [chat] { $day }: chat open { $times }
    [tickets] { $day }: tickets { $times }
   *[visit] { $day }: open { $times }
}
place-day-closed = { $by ->
    [phone] { $day }: no answer
    [chat] { $day }: chat closed
    [tickets] { $day }: no tickets
   *[visit] { $day }: closed
}
place-day-told = { $day }: { $hours }
place-times-from = from { $from }
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
news-ended = This is no longer so at { $place }: { $notice }.
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
steward-resign-sure = Do you want to stop for { $place }? For a new start you need a new code.
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

## Introductions: pages

verify-link = Is this real?
verify-title = Is this really Wegwijs?
verify-only = Wegwijs talks to you only under these names and numbers. Is it another name or number? Then it is not us.
verify-way-web = Website
verify-way-telegram = Telegram
verify-way-whatsapp = WhatsApp
verify-way-sms = SMS
verify-address = Anybody can copy this page. So look at the top of your browser: the website there must be exactly the one you see here.
verify-never = What we never do
verify-never-name = Ask for your name, your birth date or your address.
verify-never-papers = Ask for a photo of you or of your papers.
verify-never-password = Ask for a password, or for a code of WhatsApp, Telegram or your bank.
verify-never-money = Ask for money or for your bank details.
verify-never-call = Call you.
verify-first = We write to you first only if you asked for it, for example for news of a place.
verify-receipt = Did you get a code from us? Show it only at the door of the place that you chose, or type it to one of the names above.
verify-doubt = Not sure? Do not answer. Show the message to people you trust.
poster-link = Poster for the wall
poster-print = Print this page with your browser, on A4.
poster-title = A question? Ask Wegwijs.
poster-text = Doctor, a place to sleep, food, your rights. Free, also without papers. You do not have to say who you are.
poster-scan = Scan a code with your phone, or write to the name or the number.
poster-real = Another name or number? That is not us. Look at { $address }
poster-place = { $place } works with Wegwijs.
poster-code = QR code for { $way }
inbox-web-only = We tell you nothing more about this person. At the door they show the whole code.
inbox-web-state = Status
inbox-web-topic = Topic
inbox-web-language = Language
inbox-web-city = City
inbox-web-wishes = Wishes
inbox-web-asked = Asked
inbox-web-access = Code works until
inbox-web-moment = { $at }
inbox-web-danger = Danger: answer within 2 hours
inbox-web-message = New message
inbox-web-read = Read the message
inbox-web-read-now = The person wrote this. It is deleted now.
inbox-web-propose-hint = Three times at most. The person chooses one.
inbox-web-day = Day
inbox-web-hour = Time
inbox-web-send = Send
inbox-web-proposed = Sent. The person chooses, in their own language.
inbox-web-did-accept = The person is coming:
inbox-web-did-write = The person wrote something.
inbox-web-did-take = One of you took this on.
inbox-web-did-propose = You proposed times:
inbox-web-did-answer = You wrote something.
inbox-web-history = What happened
inbox-web-counts = Numbers
inbox-web-counts-hint = By week, topic and language. Numbers under five are not shown.
inbox-web-counts-file = As a file (CSV)
inbox-web-counts-none = Nothing has been counted yet.
inbox-web-week = Week of { $day }
inbox-web-count-asked = Asked
inbox-web-count-answered = Answered within 48 hours
inbox-web-count-arrived = Came
inbox-web-count-declined = Declined
inbox-web-count-expired = Ran out
inbox-web-count-helped = Did it help? { $answer }
inbox-web-changed = This has changed in the meantime. This is how it is now:

## Introductions: letters

referral-letter = There is a message for you. Reply OPEN.
inbox-letter = A new introduction waits for { $place }. Reply INBOX.
inbox-answer = Somebody has answered { $place }. Reply INBOX.
inbox-reminder = An introduction to { $place } still waits for an answer. Reply INBOX.
button-open = Open
button-inbox = Introductions
referral-not-now = That is not possible now.
referral-taken = A colleague is already seeing to this.
kept-referral =
    .what = Your request to a place: what you need, your language and city, what you wrote to each other, and how to reach you. Locked (encrypted).
    .why = So that the place can answer you without knowing who you are. How to reach you is deleted before the rest.

## Introductions: somebody is brought to a place without a name. Choices at most 24 characters

button-refer = Contact without a name
button-referral = My request
refer-topics = What is it about? Choose:
refer-places = I can ask a place for you, without your name. Which place?
refer-places-none = No place has confirmed yet that I can ask there for you. You can go there yourself:
refer-unconfirmed = Not confirmed yet. { $hours }
refer-far = { $place } is in { $city }.
refer-there = In { $city }. { $line }
refer-not-yet = { $place } has not confirmed yet that it takes part. So I cannot ask there for you. You can go or call yourself:
refer-none = I know no place that I can ask for you about this. There are places where you can go yourself:
refer-stopped = { $place } does not take requests through me now. I have sent nothing. You can go or call yourself:
refer-gone = { $place } does not take requests through me any more. Your request has ended. I am sorry.
refer-shares = { $place } gets only this: { $what }.
refer-hides = { $place } does not get your name, your number or our chat. I tell the police and the IND nothing.
refer-share-topic = your question ({ $topic })
refer-share-language = your language ({ $language })
refer-share-city = your city ({ $city })
refer-share-wish = your wish ({ $wish })
refer-share-time = when you asked
refer-share-code = a code of 4 digits
spoken-nl = Dutch
spoken-en = English
spoken-ar = Arabic
spoken-fr = French
spoken-ti = Tigrinya
refer-and = { $first }, { $second }
refer-times = { $place } receives people at these times: { $hours }.
refer-languages = { $place } speaks { $languages }. Do you need an interpreter? Choose "{ refer-wish }".
refer-answer = When there is an answer, I will write: "There is a message for you". Then reply OPEN.
refer-answer-here = The answer comes here, in this chat. On another phone, type your code.
refer-agree = Shall I ask them?
refer-yes = Yes, ask them
refer-wish = Add a wish
refer-elsewhere = Another place
refer-wishes = Choose what you want. Choose it again to take it away.
refer-wishes-done = Done
refer-wish-chosen = [x] { $wish }
wish-woman = Talk to a woman
wish-man = Talk to a man
wish-interpreter = With an interpreter
wish-no-phone = No phone calls
wish-morning = In the morning
wish-afternoon = In the afternoon
wish-evening = In the evening
wish-accompanied = Bringing somebody
refer-sent = I have asked. { $place } knows that there is somebody, not who. This is your code:
refer-code = { $code }
refer-keep = Write down all 11 digits. With them you can read the answer on any phone. Show them at the door. { $place } knows only the first 4. Keep the others to yourself until then.
refer-lasts = The code works until { $until }: 30 days after you last used it. When it is over, everything is deleted after 14 days.
refer-forget = Delete everything now? Type FORGET.
refer-asked = Asked on { $day }. Nobody has answered yet.
refer-taken = Somebody at { $place } is looking at it.
refer-proposed = { $place } asks: can you come at one of these times?
refer-agreed = You are expected at { $place }: { $at }. Show your code at the door.
refer-times-over = The times that { $place } offered have passed. You can ask for others.
refer-was = Your appointment at { $place } was: { $at }.
refer-arrived = You have been to { $place }. This is finished now.
refer-declined = { $place } cannot help you with this now.
refer-reason = Their answer: "{ $reason }".
refer-better = They say: try { $place }.
refer-closed = { $place } has closed your request.
refer-withdrawn = You ended this. { $place } sees only that it ended.
refer-expired = This has ended: too much time has passed.
refer-words = Written in { $language }: "{ $words }"
refer-words-gone = They wrote to you. You have read it, and it is deleted.
refer-told = Nobody at { $place } has answered for two days. I am sorry. You can wait, go there yourself, or end this and choose another place.
refer-unreachable = My messages did not reach you. Look here now and then, or type your code on another phone.
refer-until = Your code works until { $until }.
refer-deleted = Everything will be deleted on { $until }.
refer-nothing = You have no request here now. Do you have a code? Type it.
refer-moved = From now on I write to you here about this.
refer-one = You already have a request at { $place }. Do you want another place? Then end this one first.
refer-none-fits = None of these times
refer-cannot = I cannot come then
refer-write = Write something
refer-end = End this
refer-other-ask = Which part of the day is better for you?
refer-any = Any time
refer-other-sent = I have told them that these times do not suit you. They can offer other times.
refer-accepted = Agreed: { $at }. I have told { $place }. Show your code at the door.
refer-write-ask = Write it here, at most { $most } characters. No name, no number. It stays locked until { $place } has read it. Then it is deleted.
refer-write-sent = Sent to { $place }. When they have read it, it is deleted.
refer-write-private = I did not send this: there is a number, an address or a date of birth in it. Write it again without that.
refer-write-long = I did not send this: it is too long. Write at most { $most } characters.
refer-write-full = I cannot send more now: { $place } has not read your { $most } messages yet. I keep them until then. In danger? Call { -emergency-number }. Do you want to stop? Choose "{ refer-end }".
refer-end-ask = Shall I end this? { $place } then sees only that it ended.
refer-end-yes = Yes, end it
refer-ended = It has ended. { $place } sees only that. Everything is deleted on { $until } at the latest.
refer-helped-ask = One question: did it help?
helped-yes = Yes
helped-no = No
helped-closed-door = The door was closed
helped-other = Something else
refer-helped-thanks = Thank you. I count your answer, and nothing else.
refer-code-wrong = This code is not right, or no longer valid. Type all 11 digits once more. After five wrong codes you have to wait an hour.
refer-code-alone = Is that your code? Then send only its 11 digits.
refer-code-stranger =
    Deze code klopt niet. This code is not right. هذا الرمز غير صحيح. Ce code n'est pas juste. እዚ ኮድ ቅኑዕ ኣይኮነን።

## Introductions, as the people of the place see them

case-list = Introductions. Nobody has a name here, only a code. Choose:
case-list-none = No introduction is waiting now.
case-unreadable = { $count ->
    [one] One introduction cannot be opened any more. Tell whoever runs Wegwijs.
   *[other] { $count } introductions cannot be opened any more. Tell whoever runs Wegwijs.
}
case-label = Code { $label }
case-line = { $state }. Asked: { $age }. { $what }.
case-at-place = { $place }: { $what }
case-need-topic = Question about "{ $topic }"
case-need-language = language: { $language }
case-need-city = city: { $city }
case-need-wishes = wishes: { $wishes }
case-hours = { $count ->
    [0] less than an hour ago
    [one] one hour ago
   *[other] { $count } hours ago
}
case-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}
case-state-new = New
case-state-mine = With you
case-state-taken = With a colleague
case-state-proposed = Time proposed
case-state-agreed = Comes { $at }
case-state-arrived = Has come
case-state-declined = Declined
case-state-closed = Closed
case-state-withdrawn = Withdrawn
case-state-expired = Ran out
case-offered = Proposed: { $times }.
case-words-once = I show these words once. After that they are deleted.
case-words-waiting = There is a message. Take this on to read it.
case-words-gone = There was a message. It has been read and is deleted.
case-other-time = These times do not suit the person.
case-other-part = These times do not suit the person. Better: { $wish }.
case-unreachable = I cannot reach this person any more. They may still come with the code.
case-deleted = All of this will be deleted on { $until }.
case-take = I will take this on
case-take-over = Take over
case-propose = Propose a time
case-also = Add another time
case-write = Write something
case-decline = We cannot do this
case-arrived = Has come
case-close = Close this
case-home = All introductions
case-old = Earlier ones
case-door = Code at the door
case-took = This one is with you now. Your colleagues see that.
case-too-late = A colleague was first. This is how it is now:
case-when = When can the person come? Choose, or type day and time: Thursday 10:00.
case-when-unclear = I did not understand that day or time.
case-when-past = That is over already, or too far off. Choose a time in the next four weeks.
case-hour = What time? Choose, or type it: 10:30.
case-moment = { $weekday } { $day }, { $time }
case-time = { $time }
case-day = { $weekday } { $day }
case-other-day = Another day
case-proposed = I will ask the person, in their own language.
case-why = Why not? The person will read it in their own language.
decline-full = We are full
decline-not-for-us = Better somewhere else
decline-other-city = Only for our own city
decline-cannot-now = Not possible now
case-better = Which place is better? The person will read its name.
case-better-none = I do not know one
case-declined = Done. I will tell the person, and offer other places.
case-write-ask = Write it here, at most { $most } characters. I do not translate it. No link, number or address that is not your own.
case-write-sent = Sent. When the person has read it, it is deleted.
case-write-foreign = I did not send this: it has a link, number or address that is not your own.
case-came = Good. I have noted that the person came.
case-close-ask = Shall I close this? The person will read that you closed it.
case-close-yes = Yes, close it
case-closed = Closed.
case-door-ask = Type the whole code that the person shows: 11 digits.
case-at-door = The code is right. It belongs to this introduction:
