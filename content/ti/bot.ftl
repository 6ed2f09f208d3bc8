# እቲ ቦት ባዕሉ ዝብሎ ኩሉ፦ ዝርዝራት፣ ሕቶታት፣ መልእኽታት። ኣብ መንጎ { } ዘሎ ቃላት ኣይትቐይርዎ።

## ቋንቋታት፦ ነፍሲ ወከፍ ብናቱ ፊደል፣ ኣብ ኩሉ ፋይል ሓደ ዓይነት

language-nl = Nederlands
language-en = English
language-ar = العربية
language-fr = Français
language-ti = ትግርኛ
language-ask =
    Welke taal? Which language? أي لغة؟ Quelle langue ? ኣየናይ ቋንቋ፧

## መጀመርታ

welcome =
    እንቋዕ ናብ Wegwijs ብደሓን መጻእኩም። ወረቐት ንዘይብሎም ሰባት ሓበሬታ እህብ። ብነጻ እዩ። መን ምዃንኩም ምንጋር ኣየድልን። ኣነ ናይ ኮምፒተር ፕሮግራም እየ። መንግስቲ፣ ፖሊስ ወይ IND ኣይኮንኩን።
ask-anything = ሕቶኹም ብናትኩም ቃላት ጽሓፉ፣ ወይ ምረጹ፦
menu-prompt = ሕቶኹም ብዛዕባ እንታይ እዩ፧ ጽሓፉ ወይ ምረጹ፦
theme-prompt = ምረጹ፣ ወይ ሕቶኹም ጽሓፉ፦
help =
    ሕቶኹም ብቐሊል ቃላት ጽሓፉ። ወይ መልጎም ወይ ቁጽሪ ምረጹ።
    ንኹሉ ኣርእስትታት፦ "ዝርዝር" ጽሓፉ።
    ንካልእ ቋንቋ፦ "ቋንቋ" ጽሓፉ።
    ብዛዕባኹም ዘሎ ኩሉ ንምድምሳስ፦ "ርስዓኒ" ጽሓፉ።
    ሓደጋ ኣሎ፧ ናብ { -emergency-number } ደውሉ።

## ኣርእስትታት

theme-medical = ጥዕናን ሓኪምን
theme-police = ፖሊስን ውሕስነትን
theme-birth = ልደት ምምዝጋብ
theme-childcare = መዋእለ ህጻናት፣ ትምህርቲ
theme-day = መዓልቲ፣ ምግቢ
theme-shelter = መደቀሲ ቦታ
theme-legal = ሕግን መጻኢን
theme-service = ብዛዕባ Wegwijs

## መልጎማት፦ እንተ በዝሐ 24 ፊደላት

button-menu = ዝርዝር
button-back = ንድሕሪት
button-more = ተወሳኺ
button-places = ቦታታት
button-language = ካልእ ቋንቋ
button-help = ከመይ ይሰርሕ፧
button-follow = ለውጢ ንገሩኒ
button-unfollow = ብዛዕባ እዚ ኣይደልን እየ
button-follows = ዝመጽኣኒ ሓበሬታ
button-keep = እወ፡ ይቐጽል
button-place = ብዛዕባ እዚ ቦታ
button-forget = ኩሉ ምድምሳስ
button-emergency = ሕጂ ሓደጋ ኣሎ
button-human = ምስ ሰብ ምዝራብ
button-wrong = ዝደለኽዎ ኣይኮነን
button-city = ካልእ ከተማ
button-anywhere = ኣብ ምሉእ ሆላንድ
button-call = ደውሉ
button-map = ካርታ
button-site = መርበብ ሓበሬታ

## መልስታት

choose-prompt = ካብዚኣቶም ሓደ ድዩ፧
unknown = ጽቡቕ ጌሩ ኣይተረድኣንን። ብኻልእ ቃላት ጽሓፉ፣ ወይ ምረጹ፦
review-draft = ማሕበር ገና ኣየረጋገጾን።
review-reviewed = { $by } ኣረጋጊጽዎ፣ ክሳብ { $until } የገልግል።
review-expired = { $by } ኣረጋጊጽዎ፣ ክሳብ { $until } የገልግል፦ ሕጂ እውን ቅኑዕ ድዩ ሕተቱ።
review-changed = ድሕሪ ናይ መወዳእታ ምርግጋጽ ተቐይሩ።
draft-hidden = ነዚ መልሲ ማሕበር ገና ኣየረጋገጾን። ስለዚ ከርእየኩም ኣይክእልን። ኣብዚ ሕተቱ፦
emergency-now = ሓደጋ ወይ ከቢድ ሕማም ኣሎ፧ ናብ { -emergency-number } ደውሉ። ብነጻ እዩ፣ ብዘይ ወረቐት እውን ይከኣል።
private-details = ስም፣ ቁጽሪ፣ ዕለት ልደት ወይ ኣድራሻ ምስዳድ ኣየድልን። ኣይዓቀብክዎን። ካልእ ሰብ ተሌፎንኩም ዝርኢ እንተ ኾይኑ፣ ነቲ መልእኽቲ ኣጥፍኡ።

## ጽሑፍ ዘይኮነ

got-voice = ድምጺ ክሰምዕ ኣይክእልን። ቁሩብ ቃላት ጽሓፉ፣ ወይ ምረጹ፦
got-picture = ስእሊ ክርኢ ኣይክእልን። ነቲ ስእሊ ኣይዓቀብክዎን። ቁሩብ ቃላት ጽሓፉ፣ ወይ ምረጹ፦
got-sticker = ጽቡቕ! ቁሩብ ቃላት ጽሓፉ፣ ወይ ምረጹ፦
got-location = ኣበይ ከም ዘለኹም ከንብብ ኣይከኣልኩን። ስም ከተማኹም ጽሓፉ፣ ወይ ምረጹ፦
got-contact = በጃኹም ናይ ካልኦት ሰባት ቁጽሪ ኣይትስደዱ። ኣይዓቀብክዎን። ሕቶኹም ጽሓፉ፣ ወይ ምረጹ፦
got-file = ፋይል ከንብብ ኣይክእልን። ኣይዓቀብክዎን። ቁሩብ ቃላት ጽሓፉ፣ ወይ ምረጹ፦
got-nothing = እቲ መልእኽቲ ባዶ እዩ። ቁሩብ ቃላት ጽሓፉ፣ ወይ ምረጹ፦
got-wordless =
    Typ een paar woorden. Write a few words. اكتب بضع كلمات. Écrivez quelques mots. ቁሩብ ቃላት ጽሓፉ።
smalltalk-ok = ጽቡቕ። ካልእ ሕቶ ኣለኩም ዶ፧
smalltalk-thanks = ገንዘብኩም። ካልእ ሕቶ ኣለኩም ዶ፧
smalltalk-bye = ደሓን ኩኑ! ኩሉ ግዜ ክትምለሱ ትኽእሉ። ብዛዕባኹም ዘሎ ኩሉ ንምድምሳስ "ርስዓኒ" ጽሓፉ።
smalltalk-insult = ክሕግዘኩም እደሊ። ሕቶኹም ብዛዕባ እንታይ እዩ፧

## ቦታታት

city-ask = ኣብ ኣየነይቲ ከተማ፧ ስማ ጽሓፉ፣ ወይ ምረጹ፦
city-unknown = ነዛ ከተማ ኣይፈልጣን። ካልእ ናይ ቀረባ ከተማ ጽሓፉ፣ ወይ ምረጹ፦
city-what = ኣብ { $city } እንታይ ትደልዩ፧
places-in = ኣብ ከባቢ { $city } ዘለዉ ቦታታት፦
places-anywhere = ክሕግዙኹም ዝኽእሉ ቦታታት፦
places-none = ነዚ ዝኸውን ቦታ ኣብዚ ኣይፈልጥን። ካልእ ከተማ ምረጹ፣ ወይ ንሰብ ሕተቱ።
location-used = ኣበይ ከም ዘለኹም ሓንሳብ ጥራይ ተጠቒመሉ፣ ኣይዓቀብክዎን።
place-name = { $name }
place-line = { $hours }። { $entry }
place-open = { $by ->
    [phone] ሕጂ ይምልሱ
    [chat] ቻት ሕጂ ክፉት እዩ
   *[visit] ሕጂ ክፉት እዩ
}
place-open-until = { $by ->
    [phone] ክሳብ { $time } ይምልሱ
    [chat] ቻት ክሳብ { $time } ክፉት እዩ
    [tickets] ቲኬት ክሳብ { $time }
   *[visit] ክሳብ { $time } ክፉት እዩ
}
place-open-until-day = { $by ->
    [phone] ክሳብ { $at } ይምልሱ
    [chat] ቻት ክሳብ { $at } ክፉት እዩ
    [tickets] ቲኬት ክሳብ { $at }
   *[visit] ክሳብ { $at } ክፉት እዩ
}
place-open-always = { $by ->
    [phone] ለይትን መዓልትን ይምልሱ
    [chat] ቻት ለይትን መዓልትን ክፉት እዩ
   *[visit] ለይትን መዓልትን ክፉት እዩ
}
place-closed-opens = { $by ->
    [phone] ሕጂ ኣይምልሱን፣ ካብ { $time } ይምልሱ
    [chat] ቻት ሕጂ ዕጹው እዩ፣ ካብ { $time } ክፉት
    [tickets] ቲኬት ካብ { $time }
   *[visit] ሕጂ ዕጹው እዩ፣ ካብ { $time } ክፉት
}
place-closed-opens-day = { $by ->
    [phone] ሕጂ ኣይምልሱን፣ ካብ { $at } ይምልሱ
    [chat] ቻት ሕጂ ዕጹው እዩ፣ ካብ { $at } ክፉት
    [tickets] ቲኬት ካብ { $at }
   *[visit] ሕጂ ዕጹው እዩ፣ ካብ { $at } ክፉት
}
place-closed = { $by ->
    [phone] ሕጂ ኣይምልሱን
    [chat] ቻት ሕጂ ዕጹው እዩ
    [tickets] ሕጂ ቲኬት የለን
   *[visit] ሕጂ ዕጹው እዩ
}
place-day-open = { $by ->
    [phone] { $day }፦ { $times } ይምልሱ
    [chat] { $day }፦ ቻት { $times } ክፉት እዩ
    [tickets] { $day }፦ ቲኬት { $times }
   *[visit] { $day }፦ { $times } ክፉት እዩ
}
place-day-closed = { $by ->
    [phone] { $day }፦ ኣይምልሱን
    [chat] { $day }፦ ቻት ዕጹው እዩ
    [tickets] { $day }፦ ቲኬት የለን
   *[visit] { $day }፦ ዕጹው እዩ
}
place-day-told = { $day }፦ { $hours }
place-times-from = ካብ { $from }
place-by-appointment = ብቆጸራ ጥራይ
place-hours-unknown = ሰዓቱ ርግጸኛ ኣይኮነን (ዝረኣናዮ { $checked })፦ ቅድም ሕተቱ
place-address = ኣድራሻ፦ { $address }
place-phone = ተሌፎን፦ { $phone }
place-website = { $website }
place-call-first = እዚ ሓበሬታ ርግጸኛ ኣይኮነን። ቅድም ደውሉ ወይ ጽሓፉ።

## ምድምሳስ፣ ጸገም፣ ገደብ

forgotten =
    ኣባና ብዛዕባኹም ዝነበረ ኩሉ ጠፊኡ። እቲ ዘተ ግን ኣብ ተሌፎንኩም ኣሎ፣ ምናልባት ኣብ ኩባንያ ኣፕ ወይ ተሌፎን እውን። ኣብኡ እውን ባዕልኹም ኣጥፍኡ። ኩሉ ግዜ ከም ሓድሽ ክትጅምሩ ትኽእሉ።
slow-down = ንዓይ ኣዝዩ ቅልጡፍ እዩ። ሓንቲ ደቒቕ ተጸበዩ። ሓደጋ ኣሎ፧ ናብ { -emergency-number } ደውሉ።
trouble = ኣባና ጸገም ኣጋጢሙ። ድሓር መሊስኩም ፈትኑ። ሓደጋ ኣሎ፧ ናብ { -emergency-number } ደውሉ።
over-budget = ሎሚ ድሕሪ ሕጂ ብ SMS ክምልስ ኣይክእልን። ጽባሕ እምልስ። ሓደጋ ኣሎ፧ ናብ { -emergency-number } ደውሉ።

## ገጻት ዌብ

web-title = Wegwijs
web-input = ሕቶኹም
web-send = ስደዱ
web-leave = ብቕልጡፍ ውጹ
web-you = ንስኹም
web-privacy = ምስጢር
web-privacy-title = እንታይ ንዕቅብ
web-privacy-intro = ስም ኣይንዕቅብን። ዝጸሓፍኩምዎ እውን ኣይንዕቅብን፣ ባዕልኹም ንኻልእ ክወሃብ እንተ ዘይደሊኹም። ድሓር መልእኽቲ ካባና እንተ ደሊኹም ጥራይ፣ ብኸመይ ከም እንረኽበኩም (ቁጽሪ ወይ ቻት) ንዕቅብ። ንኣብነት፦ ሓበሬታ ናይ ቦታ እንተ ደሊኹም፣ ወይ ባዕልኹም ሓበሬታ ናይ ቦታ እንተ ጽሒፍኩም። ብምስጢራዊ ጽሑፍ ዝተዓጽወ እዩ፦ እዚ ኣገልግሎት ጥራይ ክኸፍቶ ይኽእል። ክሳብ "ይኣክል" እትብሉ፣ ወይ ንሕቶና ክሳብ ዘይትምልሱ ይጸንሕ። ኣብቲ ቻት STOP ወይ "ርስዓኒ" ስደዱ። ሽዑ ብዛዕባኹም ዘሎ ኩሉ ብኡንብኡ ነጥፍእ። እንዕቅቦ ኩሉ እዚ እዩ፦
web-privacy-for = ክሳብ ክንደይ ግዜ
web-privacy-why = ንምንታይ
web-privacy-provider = ናይ ኣፕ (Telegram፣ WhatsApp) ወይ ናይ ተሌፎን ኩባንያ ቁጽርኹምን ናይ መልእኽቲ ሰዓትን ይርኢ፣ ኣብ SMS ጽሑፍ እውን። ዌብ ቻት ቁጽሪ ኣይሓትትን።
web-privacy-who = ነዚ ዝገብር መን እዩ
web-privacy-free = Wegwijs ነጻ ሶፍትዌር እዩ፦ ከመይ ከም ዝሰርሕ ኩሉ ሰብ ከንብቦ ይኽእል።
operator-named = { $name } ነዚ ኣገልግሎት ይመርሖ፣ ሓላፍነቱ እውን ናቱ እዩ።
operator-none = ወለንተኛታት ነዚ ኣገልግሎት ገና ይፍትንዎ ኣለዉ። ክሳብ ሕጂ ሓላፍነት ዝወሰደ ማሕበር የለን። ሕቶ ኣለኩም ዶ፧ ነቲ እዚ ኣድራሻ ዝሃበኩም ሕተቱ።
web-days = { $count ->
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
}
web-hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
}
web-not-found = እዚ ገጽ የለን።
web-too-long = እቲ መልእኽቲ ኣዝዩ ነዊሕ እዩ። ሓጺር ጌርኩም ጽሓፉ።
kept-session =
    .what = ቋንቋኹም፣ ከተማኹም፣ ናይ መወዳእታ ኣርእስቲ፣ ኣብ ዝርዝር ኣበይ ከም ዘለኹም። ሓበሬታ ናይ ቦታ ትጽሕፉ እንተ ኾይንኩም፦ እትጽሕፍዎ ዘለኹም መልእኽቲ እውን። ብምስጢራዊ ጽሑፍ ዝተዓጽወ፣ ኣብ ክንዲ ቁጽርኹም ብምስጢራዊ ኮድ።
    .why = ምሳኹም ክንዛረብ ምእንቲ ክንክእል።
kept-delivery =
    .what = ናይ ዝሓለፋ 24 ሰዓታት መልስታትና። ብምስጢራዊ ጽሑፍ ዝተዓጽወ።
    .why = መልእኽቲ ክልተ ግዜ እንተ መጺኡ፣ ክልተ ግዜ ከይንምልስ።
kept-redaction =
    .what = ናይ መልእኽትኹም ተራ ቁጽሪ ኣብ ኩባንያ ተሌፎን። ብምስጢራዊ ጽሑፍ።
    .why = እቲ መልእኽቲ ኣብኡ ምእንቲ ክጠፍእ።
kept-count =
    .what = ናይ መዓልቲ ድምር ቁጽሪ፣ ብዘይ ናይ ሰባት ሓበሬታ።
    .why = ኣየኖት ሕቶታት ብዙሕ ግዜ ከም ዝመጹ ንምፍላጥ።

## ትእዛዛት Telegram፦ እንተ በዝሐ 256 ፊደላት

command-start = ጀምሩ
command-menu = ኩሉ ኣርእስትታት
command-language = ካልእ ቋንቋ
command-forget = ብዛዕባይ ዘሎ ኩሉ ምድምሳስ
command-help = ከመይ ይሰርሕ፧

## ሕቶ ንወለንተኛታት ምሃብ (መልጎማት፦ እንተ በዝሐ 24 ፊደላት)

button-donate = ሕቶይ ንወለንተኛታት ምሃብ
button-donate-yes = እወ፣ ይወሃቦም
button-donate-no = ኣይፋል፣ ይጥፋእ
donate-ask =
    ወለንተኛታት ካብ ሕቶኹም ክመሃሩ ትደልዩ ዶ፧ ነቲ ሕቶ ብዘይ ስምን ቁጽርን ሓንሳብ ከም ብሓድሽ ጽሓፍዎ። ዝፈለጥክዎ ስምን ቁጽርን ከውጽኦ እየ፣ ዝተረፈ ድማ ከርእየኩም እየ። ድሕሪኡ እወ ወይ ኣይፋል ምረጹ።
    ወለንተኛታት ነዚ ቃላት ጥራይ ይርእዩ፣ መን ምዃንኩም ኣይፈልጡን። ድሕሪ 30 መዓልታት ይጠፍእ። ቅድሚኡ ከነጥፍኦ ኣይንኽእልን፣ ኣየናይ ሕቶ ናትኩም ምዃኑ ስለ ዘይንፈልጥ።
donate-show =
    እንተ ተሰማሚዕኩም፣ ወለንተኛታት ዝርእይዎ እዚ እዩ፦

    { $words }

    ገና ብዛዕባኹም ወይ ብዛዕባ ካልእ ሰብ ዝገልጽ ነገር ኣለዎ ድዩ፧ እንተ ኣለዎ ኣይፋል ምረጹ። ክህቦም ዶ፧
donate-thanks = የቐንየልና። ወለንተኛታት ነዚ ቃላት ከንብብዎ እዮም። ድሕሪ 30 መዓልታት ይጠፍእ።
donate-dropped = ሕራይ። ንማንም ኣይሃብኩን። እቲ ቃላት ጠፊኡ።
donate-none = ዝወሃብ ሕቶ የለን። ሓድሽ ሕቶ ጽሓፉ፣ ወይ ምረጹ፦
kept-donation =
    .what = ሰብ ባዕሉ ዝሃበና ሕቶ፣ ስምን ቁጽርን ዝተኣልየሉ። ብምስጢራዊ ጽሑፍ፣ ናይ መን ምዃኑ ዘይፍለጥ።
    .why = ወለንተኛታት ሰባት ከመይ ከም ዝሓቱ ምእንቲ ክመሃሩ። እወ ወይ ኣይፋል ክሳብ ትብሉ እቲ ቃላት ምስ ዘተኹም ይጸንሕ።

## ናይ ቦታታት ምልክታታት

weekday-mo = ሰኑይ
weekday-tu = ሰሉስ
weekday-we = ረቡዕ
weekday-th = ሓሙስ
weekday-fr = ዓርቢ
weekday-sa = ቀዳም
weekday-su = ሰንበት
weekdays = ካብ { $first } ክሳብ { $last }
hours-on-days = { $days } { $times }
hours-times = ካብ { $from } ክሳብ { $to }
hours-and = { $first }፣ { $rest }
when-day = ኣብ { $day }
when-days = ካብ { $first } ክሳብ መወዳእታ { $last }
when-through = ክሳብ መወዳእታ { $last }
when-from = ካብ { $first } ክሳብ ካልእ ሓበሬታ ዝመጽእ
when-open = ክሳብ ካልእ ሓበሬታ ዝመጽእ
when-night = ካብ { $day } ክሳብ ንጽባሒቱ ንግሆ
when-at = { $day }፣ { $time }
when-until = ክሳብ { $at }
when-times = ኣብ { $day } ካብ { $from } ክሳብ { $to }
when-span = ካብ { $begins } ክሳብ { $ends }
notice-closed = { $place } { $when } ዕጹው እዩ።
    .brief = { $when } ዕጹው
notice-hours = { $place } { $when } ካልእ ሰዓታት ኣለዎ፦ { $hours }።
    .brief = { $when } ካልእ ሰዓታት
notice-full = { $place } { $when } መሊኡ እዩ፣ ቦታ የለን።
    .brief = { $when } መሊኡ
notice-moved = { $place } { $when } ኣብ ካልእ ኣድራሻ እዩ፦ { $address }።
    .brief = { $when } ካልእ ኣድራሻ
notice-extra = { $place } { $when } ብተወሳኺ ክፉት እዩ፦ { $hours }።
    .brief = { $when } ብተወሳኺ ክፉት
notice-message = መልእኽቲ ካብ { $place }፦
    .brief = መልእኽቲ { $when }
notice-words = "{ $words }"
notice-words-other = ({ $language }፣ ኣይተተርጐመን) "{ $words }"
place-full = { $when } መሊኡ እዩ
place-noticed = { $hours } ({ $notice })
feed-title = መልእኽትታት ናይ ቦታታት ኣብ { $city }
feed-open = { $place }፦ ክፉት
notice-fault-past = እዚ ግዜ ሓሊፉ እዩ። ካብ ሎሚ ጀሚሩ መዓልቲ ምረጹ።
notice-fault-order = መወዳእታ ቅድሚ መጀመርታ እዩ። ድሕሪኡ ዝኾነ መወዳእታ ምረጹ።
notice-fault-far = እዚ ኣዝዩ ርሑቕ ወይ ነዊሕ እዩ። ሓደ መልእኽቲ እንተ በዝሐ ሓደ ዓመት ይጸንሕ።
notice-fault-hours = እዚ ሰዓታት ንጹር ኣይኮነን። ከምዚ ጽሓፉ፦ ካብ 10:00 ክሳብ 12:00።
notice-fault-language = ካብ ቋንቋታት ናይዚ ኣገልግሎት ምረጹ፦ nl, en, ar, fr, ti።
notice-fault-long = እዚ ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ 300 ፊደላት ጽሓፉ።
notice-fault-empty = ቅድም ቁሩብ ቃላት ጽሓፉ።
notice-fault-address = ቦታ እንተ ተቐይሩ፣ እንተ በዝሐ 80 ፊደላት ዘለዎ ኣድራሻ የድሊ። ኣብ ካልእ መልእኽቲ ኣድራሻ የለን።
notice-fault-overlap = ነዚ ግዜ እዚ መልእኽቲ ኣሎ። ቅድም ንዕኡ ቀይሩ ወይ ደው ኣብሉ።
notice-fault-own = ነቲ መልእኽቲ ዝጸሓፈ ባዕሉ ክርእዮ ኣይክእልን። ንኻልእ ሰብ ሕተቱ።
notice-waits-link = ናይዚ ቦታ ዘይኮነ ሊንክ ኣለዎ። ቅድም ካልእ ሰብ ክርእዮ እዩ።
notice-waits-phone = ናይዚ ቦታ ዘይኮነ ቁጽሪ ተሌፎን ኣለዎ። ቅድም ካልእ ሰብ ክርእዮ እዩ።
notice-waits-email = ናይዚ ቦታ ዘይኮነ ኢመይል ኣለዎ። ቅድም ካልእ ሰብ ክርእዮ እዩ።
notice-waits-address = ናይዚ ቦታ ዘይኮነ ኣድራሻ ኣለዎ። ቅድም ካልእ ሰብ ክርእዮ እዩ።
kept-notice =
    .what = መልእኽትታት ናይ ሓደ ቦታ፣ ከም "ጽባሕ ዕጹው"። ድሕሪ ምውዳኡ 30 መዓልቲ። ብምስጢራዊ ጽሑፍ። ናይቲ ዝጸሓፎ ሰብ ምስጢራዊ ኮድ ጥራይ።
    .why = ሓደ ቦታ ክፉት ምዃኑ ንምንጋር።
kept-token =
    .what = ኮምፒተር ናይ ሓደ ቦታ መልእኽቲ ዝጽሕፈሉ መፍትሕ። ኮድ ናቱ ጥራይ።
    .why = መልእኽቲ ብሓቂ ካብቲ ቦታ ከም ዝመጸ ንምፍላጥ።

## ሓበሬታ ምክትታል

follow-begun = ብዛዕባ { $what } ሓድሽ ሓበሬታ እንተ መጺኡ ክጽሕፈልኩም እየ፣ ንኣብነት ቦታ ዕጹው ወይ መሊኡ እንተ ኾይኑ። ካብ 21:00 ክሳብ 08:00 መልእኽቲ ኣይሰድድን፣ ብዘይካ ናይታ ለይቲ መደቀሲ።
follow-kept = ነዚ ንምግባር፣ ብኸመይ ከም ዝረኽበኩም ክዕቅብ እየ፦ ብምስጢራዊ ጽሑፍ፣ ክሳብ { $until }። ቅድሚኡ ገና እትደልይዎ እንተ ኾይንኩም ክሓተኩም እየ። ብዛዕባኹም ዘሎ ኩሉ ንምጥፋእ STOP ጽሓፉ።
follow-stopped = ብዛዕባ { $what } ድሕሪ ሕጂ ኣይጽሕፈልኩምን።
follow-something = እዚ ቦታ
follow-list = ብዛዕባ እዚ ሓበሬታ ይመጽኣኩም። ዘይትደልይዎ ምረጹ፦
follow-until = ክሳብ { $until } ይጸንሕ
follow-none = ሕጂ ሓበሬታ ኣይመጽኣኩምን እዩ። ብዛዕባ ሓደ ቦታ ሕተቱ፣ ካብኡ "{ button-follow }" ምረጹ።
follow-not-here = ኣብዚ ድሓር ክጽሕፈልኩም ኣይክእልን። ብ Telegram፣ WhatsApp ወይ SMS እክእል።
follow-city = ኩሉ ቦታታት ኣብ { $city }
follow-kind-in = { $kind } ኣብ { $city }
follow-kind-shelter = ናይ መደቀሲ ቦታ
follow-kind-food = መግቢ
follow-kind-day-centre = ናይ መዓልቲ ማእከል
follow-kind-clinic = ሕክምናዊ ሓገዝ
follow-kind-legal = ሕጋዊ ሓገዝ
news-stop = ሓበሬታ ኣይትደልዩን፧ STOP ጽሓፉ። ሽዑ ብዛዕባኹም ዘሎ ኩሉ ከጥፍኦ እየ።
news-still = ብዛዕባ { $what } ሓበሬታ ይመጽኣኩም ኣሎ። ሕጂ እውን ትደልይዎ ዲኹም፧ መልሲ ጽሓፉ፣ ሓንቲ ቃል እኹል እዩ። መልሲ እንተ ዘየለ ኣብ { $until } የቋርጽ።
news-open = ንዓኹም ሓድሽ ሓበሬታ እንተ ኣሎ፣ ሕጂ ክመጽኣኩም እዩ።
news-changed = እዚ ተቐይሩ ኣሎ። ሕጂ ከምዚ እዩ፦
news-ended = ብዛዕባ { $place } እዚ ደጊም ከምኡ ኣይኮነን፦ { $notice }።
news-usual-hours = እቲ ልሙድ ሰዓታት ተመሊሱ።
news-usual-address = እቲ ልሙድ ኣድራሻ ተመሊሱ።
kept-subscription =
    .what = ብኸመይ ከም እንረኽበኩም (ቁጽሪ ወይ ቻት)፣ ብዛዕባ እንታይ ሓበሬታ ከም እትደልዩ። ብምስጢራዊ ጽሑፍ ዝተዓጽወ።
    .why = ሓደ ቦታ ዕጹው፣ መሊኡ ወይ ተቐይሩ እንተ ኾይኑ ክንጽሕፈልኩም። ባዕልኹም ሓቲትኩም። ድሕሪ 90 መዓልታት ገና እትደልይዎ እንተ ኾይንኩም ክንሓተኩም ኢና። መልሲ እንተ ዘየለ፣ ድሕሪ 14 መዓልታት ነጥፍኦ። STOP እንተ ጽሒፍኩም ብኡንብኡ ነጥፍኦ።
kept-letter =
    .what = ናባኹም ዝመጽእ ዘሎ ሓበሬታ፣ ምስ ቁጽርኹም ወይ ቻት። ብምስጢራዊ ጽሑፍ ዝተዓጽወ። ምስ ተላእከ፣ እቲ ሓበሬታ ክሳብ ዝውዳእ ምስጢራዊ ኮድ ጥራይ ይተርፍ።
    .why = ሓበሬታ ክበጽሓኩም፣ ሓደ ነገር ክልተ ግዜ ከይንልእኽ፣ ምስ ተወድአ ከኣ ክንነግረኩም።

## ሓለፍቲ፦ ሓበሬታ ናይ ሓደ ቦታ ዝጽሕፉ ሰባት። ምርጫታት እንተ በዝሐ 24 ፊደላት

button-steward = ቦታይ
steward-home = ናብ ቦታይ ምምላስ
steward-welcome = ሕጂ ሓበሬታ ናይ { $place } ክትጽሕፉ ትኽእሉ ኢኹም። ናብዚ ንምምላስ "ቦታ" ጽሓፉ። ነዚ ንምግባር፣ ብኸመይ ከም ዝረኽበኩም ክዕቅብ እየ፦ ብምስጢራዊ ጽሑፍ ዝተዓጽወ፣ ካብ መወዳእታ ግዜ ዝተጠቐምኩምሉ ክሳብ ሓደ ዓመት። ብዛዕባኹም ዘሎ ኩሉ ንምጥፋእ STOP ጽሓፉ። ሽዑ ሓበሬታ ክትጽሕፉ ኣይትኽእሉን።
steward-code-wrong = እዚ ኮድ ቅኑዕ ኣይኮነን፣ ወይ ግዜኡ ሓሊፉ። ካብ ሰራሕተኛታት Wegwijs ሓድሽ ኮድ ሕተቱ።
steward-none = ክሳብ ሕጂ ሓበሬታ ናይ ዝኾነ ቦታ ክትጽሕፉ ኣይትኽእሉን። ካብ ሰራሕተኛታት Wegwijs ኮድ ሕተቱ፣ ናብዚ ስደዱ።
steward-which = ንኣየናይ ቦታ፧
steward-what = እንታይ ሓበሬታ ክትህቡ ትደልዩ፧
steward-posted = ተላኢኹ፦ { $notice }
steward-waiting = ንካልኣይ ሰብ ይጽበ ኣሎ፦ { $notice }
steward-kind-closed = ዕጹው
steward-kind-hours = ካልእ ሰዓታት
steward-kind-full = መሊኡ
steward-kind-moved = ካልእ ኣድራሻ
steward-kind-extra = ተወሳኺ ሰዓታት
steward-kind-message = መልእኽቲ
steward-one = { $kind } { $when }
steward-when = መዓስ፧ ምረጹ ወይ ጽሓፉ፦ 24 ታሕሳስ፣ ወይ ካብ 24 ክሳብ 26 ታሕሳስ።
steward-which-day = ኣየናይ መዓልቲ፧ ምረጹ ወይ ጽሓፉ፦ 24 ታሕሳስ፣ ወይ ካብ 24 ክሳብ 26 ታሕሳስ።
steward-when-unclear = እቲ መዓልቲ ኣይተረድኣንን።
steward-today = ሎሚ
steward-tonight = ሎሚ ለይቲ
steward-tomorrow = ጽባሕ
steward-other = ካልእ መዓልቲ
steward-open = ክሳብ ካልእ ሓበሬታ
steward-day = { $day }
steward-hours = ካብ ሰዓት ክንደይ ክሳብ ሰዓት ክንደይ፧ ምረጹ ወይ ጽሓፉ፦ ካብ 10:00 ክሳብ 14:00።
steward-hours-unclear = እቲ ሰዓታት ኣይተረድኣንን።
steward-hours-pick = { $hours }
steward-address = ኣድራሻ እንታይ እዩ፧ ስም ጎደናን ቁጽርን ጽሓፉ።
steward-words = ናትኩም መልእኽቲ ጽሓፉ፣ እንተ በዝሐ { $most } ፊደላት። ኣነ ኣይትርጉሞን እየ። ሊንክ፣ ወይ ናትኩም ዘይኮነ ቁጽሪ ወይ ኣድራሻ እንተ ኣለዎ፣ መጀመርታ ካልኣይ ሰብ ከንብቦ ኣለዎ።
steward-preview = ሰባት ከምዚ ከንብቡ እዮም
steward-in-language = { $language }፦ { $words }
steward-reach = { $count ->
    [0] ክሳብ ሕጂ ነዚ ቦታ ዝከታተል ሰብ የለን። ዝሓትት ኩሉ ግን ከንብቦ እዩ።
    [one] ንሓደ ሰብ ይበጽሕ፣ ዝሓትት ኩሉ እውን ከንብቦ እዩ።
   *[other] ን{ $count } ሰባት ይበጽሕ፣ ዝሓትት ኩሉ እውን ከንብቦ እዩ።
}
steward-cost = { $segments ->
    [one] { $count } ፊደላት። ብ SMS፦ ንነፍሲ ወከፍ ሰብ 1 ክፋል።
   *[other] { $count } ፊደላት። ብ SMS፦ ንነፍሲ ወከፍ ሰብ { $segments } ክፋላት።
}
steward-needs-eyes = ካልእ ሰብ ናይ ቦታኹም ወይ ናይ Wegwijs ክሳብ ዘንብቦ፣ እዚ መልእኽቲ ይጽበ።
steward-fault = እዚ ክለኣኽ ኣይከኣልን
steward-send = ምልኣኽ
steward-again = ካብ ሓድሽ
steward-sent = ተላኢኹ። ብዛዕባ ቦታኹም ዝሓትት ሰብ ካብ ሕጂ ከንብቦ እዩ። ድሕሪ ክልተ ደቒቕ ነቶም ነቲ ቦታ ዝከታተሉ ሰባት ክጽሕፈሎም እየ። ክሳብ ሽዑ ምስራዝ ይከኣል እዩ።
steward-kept-waiting = ተቐሚጡ ኣሎ። ካልእ ሰብ "እወ" ክሳብ ዝብል ሓደ እኳ ኣይርእዮን።
steward-undo = ምስራዝ
steward-undo-late = ልዕሊ ክልተ ደቒቕ ሓሊፉ፣ ሰባት ርእዮምዎ ክኾኑ ይኽእሉ። ሕጂ ክትውድእዎ ትኽእሉ ኢኹም።
steward-confirm = ሕጂ እውን ከምኡ እዩ
steward-end = ሕጂ ምውዳእ
steward-change = ምቕያር
steward-approve = እወ፣ ይለኣኽ
steward-refuse = ኣይለኣኽን
steward-done-undo = ተሰሪዙ። ብዛዕባኡ ንሓደ እኳ መልእኽቲ ኣይበጽሖን።
steward-done-end = ተወዲኡ። እቲ ልሙድ ሰዓታት ተመሊሱ።
steward-done-confirm = የቐንየለይ። ድሕሪ ሓደ ሰሙን ደጊመ ክሓትት እየ።
steward-done-approve = ተላኢኹ። ድሕሪ ቁሩብ ግዜ ነቶም ነቲ ቦታ ዝከታተሉ ሰባት ክጽሕፈሎም እየ።
steward-done-refuse = ጠፊኡ። ኣይተላእከን።
steward-gone = እዚ ሕጂ የለን። ሕጂ ከምዚ ኣሎ፦
steward-resigned = ድሕሪ ሕጂ ሓበሬታ ናይ { $place } ክትጽሕፉ ኣይትኽእሉን። ነዚ ኢለ ዝዓቀብክዎ ናትኩም ሓበሬታ ጠፊኡ። ካብ ሓድሽ ንምጅማር ሓድሽ ኮድ የድሊ።
steward-resign = ነዚ ቦታ ምቁራጽ
steward-resign-sure = ርግጸኛ ዲኹም፧ ሽዑ ሓበሬታ ናይ { $place } ክትጽሕፉ ኣይትኽእሉን። ካብ ሓድሽ ንምጅማር ሓድሽ ኮድ የድሊ።
steward-still = እዚ ሕጂ እውን ከምኡ ድዩ፧ { $notice }
steward-still-type = ሕጂ እውን ከምኡ እንተ ኾይኑ "ገና" ጽሓፉ። እንተ ተወዲኡ "ተወዲኡ" ጽሓፉ።
steward-look = ሓደ መልእኽቲ ናይ ቦታኹም ይጽበ ኣሎ። ካልእ ሰብ "እወ" ክሳብ ዝብል ሓደ እኳ ኣይርእዮን፦ { $notice }
steward-look-type = ንምውሳን "ምርኣይ" ጽሓፉ።
steward-let-through = ካልእ ሰብ "እወ" ኢሉ። መልእኽትኹም ተላኢኹ፦ { $notice }
steward-refused = ካልእ ሰብ "ኣይፋል" ኢሉ። መልእኽትኹም ኣይተላእከን፦ { $notice }
steward-which-notice = ኣየናይ መልእኽቲ፧
steward-web-title = ሓበሬታ ናይ ሓደ ቦታ
steward-web-code = ኮድ ናይ ዕድመ
steward-web-code-hint = 12 ቁጽርታት
steward-web-enter = ይቕጽል
steward-web-new = ሓድሽ ሓበሬታ
steward-web-kind = እንታይ፧
steward-web-when = መዓስ፧
steward-web-from = ካብ
steward-web-until = ክሳብ (ምስቲ መዓልቲ)
steward-web-days = እዞም መዓልታት፦
steward-web-hours = ሰዓታት፣ ካልእ ወይ ተወሳኺ እንተ ኾይኑ
steward-web-opens = ካብ ሰዓት
steward-web-closes = ክሳብ ሰዓት
steward-web-address = ኣድራሻ፣ ካልእ እንተ ኾይኑ
steward-web-words = ናትኩም ቃላት፣ በዚ ቋንቋ
steward-web-look = ከመይ ከም ዝንበብ ምርኣይ
steward-web-back = ምቕያር
steward-web-date-unclear = መዓልቲ ምረጹ።
steward-web-expired = እዚ ገጽ ንነዊሕ ግዜ ክፉት ጸኒሑ። ደጊምኩም ፈትኑ።
steward-web-busy = ብዙሕ ጌጋ ኮድ። ድሕሪ ሓደ ሰዓት ደጊምኩም ፈትኑ።
steward-web-app = ወይ ካብ Telegram፣ WhatsApp ወይ SMS፦ እቲ ኮድ ናብኡ ስደዱ።
kept-invitation =
    .what = ሓደ ማሕበር ሓበሬታ ምጽሓፍ ዝጅምረሉ ኮድ። ሰብ ከንብቦ ብዘይክእል መልክዕ ጥራይ። እንተ በዝሐ ሓደ ሰሙን።
    .why = እቲ ሓበሬታ ካብቲ ቦታ ባዕሉ ከም ዝመጸ ንምፍላጥ።
kept-steward =
    .what = ሓበሬታ ናይ ሓደ ቦታ ዝጽሕፍ ሰብ ብኸመይ ከም ዝርከብ፣ ኣየናይ ቦታ ከም ዝኾነ። ብምስጢራዊ ጽሑፍ ዝተዓጽወ።
    .why = መሰል ከም ዘለዎ ንምፍላጥ፣ እቲ ሓበሬታ ሕጂ እውን ቅኑዕ ምዃኑ ንምሕታት። ካብ መወዳእታ ግዜ ዝተጠቕመሉ ክሳብ ሓደ ዓመት። STOP ወይ "{ steward-resign }" እንተ መሪጹ ብኡንብኡ ነጥፍኦ።

## Introductions: pages

verify-link = እዚ ሓቂ ድዩ፧
verify-title = እዚ ብሓቂ Wegwijs ድዩ፧
verify-only = Wegwijs በዞም ኣስማትን ቁጽርታትን ጥራይ እዩ ዝዛረበኩም። ካልእ ስም ወይ ካልእ ቁጽሪ እንተ ኾይኑ፣ ንሕና ኣይኮንናን።
verify-way-web = መርበብ ሓበሬታ
verify-way-telegram = Telegram
verify-way-whatsapp = WhatsApp
verify-way-sms = SMS
verify-address = ዝኾነ ሰብ ነዚ ገጽ ከምስሎ ይኽእል እዩ። ስለዚ ኣብ ላዕሊ ናይ ብራውዘርኩም ርኣዩ፦ እቲ ኣድራሻ ልክዕ ከምቲ ኣብዚ ተጻሒፉ ዘሎ ክኸውን ኣለዎ።
verify-never = ፈጺምና ዘይንገብሮ
verify-never-name = ስምኩም፣ ዕለተ ልደትኩም ወይ ኣድራሻኹም ኣይንሓትትን።
verify-never-papers = ስእልኹም ወይ ስእሊ ናይ ወረቓቕትኹም ኣይንሓትትን።
verify-never-password = ምስጢራዊ ቃል (password)፣ ወይ ኮድ ናይ WhatsApp፣ Telegram ወይ ባንኪ ኣይንሓትትን።
verify-never-money = ገንዘብ ወይ ናይ ባንኪ ሓበሬታ ኣይንሓትትን።
verify-never-call = ተሌፎን ኣይንድውለልኩምን።
verify-first = ባዕልኹም እንተ ሓቲትኩምና ጥራይ ኢና ቀዲምና ንጽሕፈልኩም፣ ንኣብነት ሓበሬታ ናይ ሓደ ቦታ።
verify-receipt = ኮድ ሂብናኩም ዶ፧ ኣብ ማዕጾ ናይቲ ዝመረጽኩምዎ ቦታ ጥራይ ኣርእይዎ፣ ወይ ናብ ሓደ ካብዞም ኣብ ላዕሊ ዘለዉ ኣስማት ጽሓፍዎ።
verify-doubt = ርግጸኛታት ኣይኮንኩምን ዶ፧ ኣይትመልሱ። ነቲ መልእኽቲ ንእትኣምንዎም ሰባት ኣርእዩ።
poster-link = ፖስተር ንመንደቕ
poster-print = ነዚ ገጽ ካብ ብራውዘርኩም ኣብ A4 ወረቐት ሕተምዎ።
poster-title = ሕቶ ኣለኩም ዶ፧ ን Wegwijs ሕተቱ።
poster-text = ሓኪም፣ መደቀሲ፣ መግቢ፣ መሰላትኩም። ብነጻ እዩ፣ ወረቐት እንተ ዘይብልኩም እውን። መን ምዃንኩም ምንጋር ኣየድልን።
poster-scan = ብካሜራ ናይ ተሌፎንኩም ነቲ ስእሊ ርኣዩ፣ ወይ ናብቲ ስም ወይ ቁጽሪ ጽሓፉ።
poster-real = ካልእ ስም ወይ ካልእ ቁጽሪ ናትና ኣይኮነን። ርኣዩ፦ { $address }
poster-place = { $place } ምስ Wegwijs ይሰርሕ።
poster-code = QR ኮድ ናይ { $way }
inbox-web-only = ብዛዕባ እዚ ሰብ ካብዚ ንላዕሊ ኣይንነግረኩምን። ኣብ ማዕጾ እቲ ሰብ ምሉእ ኮድ የርኢ።
inbox-web-state = ኩነታት
inbox-web-topic = ኣርእስቲ
inbox-web-language = ቋንቋ
inbox-web-city = ከተማ
inbox-web-wishes = እቲ ሰብ ዝደልዮ
inbox-web-asked = ዝተሓተተሉ ግዜ
inbox-web-access = እቲ ኮድ ዝሰርሕ ክሳብ
inbox-web-moment = { $at }
inbox-web-danger = ሓደጋ፦ ኣብ ውሽጢ 2 ሰዓታት መልሱ
inbox-web-message = ሓድሽ መልእኽቲ
inbox-web-read = ነቲ መልእኽቲ ምንባብ
inbox-web-read-now = እቲ ሰብ እዚ ጽሒፉ። ሕጂ ጠፊኡ።
inbox-web-propose-hint = እንተ በዝሐ ሰለስተ ግዜ። እቲ ሰብ ሓደ ይመርጽ።
inbox-web-day = መዓልቲ
inbox-web-hour = ሰዓት
inbox-web-send = ስደዱ
inbox-web-proposed = ተላኢኹ። እቲ ሰብ ብቋንቋኡ ክመርጽ እዩ።
inbox-web-did-accept = እቲ ሰብ በዚ ግዜ ክመጽእ እዩ፦
inbox-web-did-write = እቲ ሰብ መልእኽቲ ጽሒፉ።
inbox-web-did-take = ካባኹም ሓደ ሰብ ነዚ ወሲድዎ።
inbox-web-did-propose = እዚ ሰዓታት ሂብኩም፦
inbox-web-did-answer = መልእኽቲ ጽሒፍኩም።
inbox-web-history = እንታይ ከም ዝተገብረ
inbox-web-counts = ብዝሒ
inbox-web-counts-hint = ብሰሙን፣ ብኣርእስትን ብቋንቋን። ካብ ሓሙሽተ ዝውሕድ ቁጽሪ ኣይነርእን።
inbox-web-counts-file = ከም ፋይል (CSV)
inbox-web-counts-none = ክሳብ ሕጂ ዝተቖጽረ የለን።
inbox-web-week = ሰሙን ናይ { $day }
inbox-web-count-asked = ዝተሓተቱ
inbox-web-count-answered = ኣብ ውሽጢ 48 ሰዓታት ዝተመለሱ
inbox-web-count-arrived = ዝመጹ
inbox-web-count-declined = ዝተነጸጉ
inbox-web-count-expired = ግዜኦም ዝሓለፈ
inbox-web-count-helped = ሓጊዙ ዶ፧ { $answer }
inbox-web-changed = እዚ ክሳብ ሕጂ ተቐይሩ። ሕጂ ከምዚ ኣሎ፦

## Introductions: letters

referral-letter = መልእኽቲ ኣለኩም። "ክፈት" ጽሓፉ።
inbox-letter = ሓድሽ ሕቶ ን{ $place } ይጽበ ኣሎ። ጽሓፉ፦ ሕቶታት
inbox-answer = ሓደ ሰብ ን{ $place } መሊሱ ኣሎ። ጽሓፉ፦ ሕቶታት
inbox-reminder = ሓደ ሕቶ ካብ { $place } መልሲ ክሳብ ሕጂ ይጽበ ኣሎ። ጽሓፉ፦ ሕቶታት
button-open = ክፈቱ
button-inbox = ሕቶታት
referral-not-now = እዚ ሕጂ ኣይከኣልን እዩ።
referral-taken = ካልእ ሰብ ናይ ቦታኹም ይሰርሓሉ ኣሎ።
kept-referral =
    .what = ናብ ሓደ ቦታ ዝለኣኽኩምዎ ሕቶ፦ እንታይ ከም እትደልዩ፣ ቋንቋኹምን ከተማኹምን፣ ዝጸሓፍኩምዎ፣ ብኸመይ ከም እትርከቡ። ብምስጢራዊ ጽሑፍ ዝተዓጽወ።
    .why = እቲ ቦታ መን ምዃንኩም ከይፈለጠ ክምልሰልኩም። ብኸመይ ከም እትርከቡ ቅድሚ እቲ ካልእ ይጠፍእ።

## ናይ ርክብ ሕቶታት፦ ሰብ ብዘይ ስም ናብ ሓደ ቦታ ይኸይድ። ምርጫታት፦ እንተ በዝሐ 24 ፊደላት

button-refer = ብዘይ ስም ርክብ
button-referral = ዝለኣኽክዎ ሕቶ
refer-topics = ብዛዕባ እንታይ እዩ፧ ምረጹ፦
refer-places = ስምኩም ከይነገርኩ ንሓደ ቦታ ክሓተልኩም እኽእል እየ። ንኣየናይ ቦታ፧
refer-places-none = ኣብኡ ክሓተልኩም ከም ዝኽእል ዘረጋገጸ ቦታ ገና የለን። ባዕልኹም ግን ክትከዱ ትኽእሉ፦
refer-unconfirmed = ገና ኣይተረጋገጸን። { $hours }
refer-far = { $place } ኣብ { $city } እዩ።
refer-there = ኣብ { $city }። { $line }
refer-not-yet = ናይ { $place } ሰባት ምሳና ከም ዝሰርሑ ገና ኣየረጋገጹን። ስለዚ ኣብኡ ክሓተልኩም ኣይክእልን። ባዕልኹም ክትከዱ ወይ ክትድውሉ ትኽእሉ፦
refer-none = ብዛዕባ እዚ ክሓተልኩም ዝኽእል ቦታ ኣይፈልጥን። ባዕልኹም ክትከዱ እትኽእሉ ቦታታት ግን ኣሎ፦
refer-stopped = { $place } ሕጂ ካባይ ሕቶ ኣይቅበልን እዩ። ዝለኣኽክዎ ነገር የለን። ባዕልኹም ክትከዱ ወይ ክትድውሉ ትኽእሉ፦
refer-gone = { $place } ድሕሪ ሕጂ ካባይ ሕቶ ኣይቅበልን እዩ። ሕቶኹም ተወዲኡ። ይቕሬታ።
refer-shares = ናብ { $place } ዝበጽሕ እዚ ጥራይ እዩ፦ { $what }።
refer-hides = ስምኩም፣ ቁጽሪ ተሌፎንኩምን ዝተጸሓሓፍናዮን ናብ { $place } ኣይበጽሕን። ንፖሊስ ኮነ ን IND ዋላ ሓንቲ ኣይነግርን።
refer-share-topic = ሕቶኹም ({ $topic })
refer-share-language = ቋንቋኹም ({ $language })
refer-share-city = ከተማኹም ({ $city })
refer-share-wish = እትደልይዎ ({ $wish })
refer-share-time = ዝሓተትኩምሉ ግዜ
refer-share-code = 4 ቁጽሪ ዘለዎ ኮድ
spoken-nl = ሆላንድኛ
spoken-en = እንግሊዝኛ
spoken-ar = ዓረብኛ
spoken-fr = ፈረንሳይኛ
spoken-ti = ትግርኛ
refer-and = { $first }፣ { $second }
refer-times = { $place } ሰባት ዝቕበለሉ ሰዓታት፦ { $hours }።
refer-languages = ኣብ { $place } ዝዛረብዎ ቋንቋ፦ { $languages }። ተርጓሚ የድልየኩም ድዩ፧ "{ refer-wish }" ምረጹ።
refer-answer = መልሲ ምስ መጸ "መልእኽቲ ኣለኩም" ኢለ ክጽሕፈልኩም እየ። ሽዑ "ክፈት" ጽሓፉ።
refer-answer-here = እቲ መልሲ ኣብዚ ቻት ክመጽእ እዩ። ኣብ ካልእ ተሌፎን ኮድኩም ጽሓፉ።
refer-agree = ክሓተልኩም ዶ፧
refer-yes = እወ፣ ሕተቱለይ
refer-wish = ዝደልዮ ነገር ኣሎ
refer-elsewhere = ካልእ ቦታ
refer-wishes = እትደልይዎ ምረጹ። ንምጥፋእ ካልኣይ ግዜ ምረጹ።
refer-wishes-done = ወዲአ
refer-wish-chosen = [x] { $wish }
wish-woman = ምስ ሰበይቲ ምዝራብ
wish-man = ምስ ሰብኣይ ምዝራብ
wish-interpreter = ምስ ተርጓሚ
wish-no-phone = ብዘይ ደወል ተሌፎን
wish-morning = ንግሆ
wish-afternoon = ድሕሪ ቀትሪ
wish-evening = ምሸት
wish-accompanied = ምስ ካልእ ሰብ
refer-sent = ሓቲተ ኣለኹ። ሓደ ሰብ ከም ዘሎ { $place } ይፈልጥ፣ መን ምዃኑ ግን ኣይፈልጥን። ኮድኩም እዚ እዩ፦
refer-code = { $code }
refer-keep = ኩሎም 11 ቁጽርታት ኣብ ወረቐት ጽሓፍዎም። ብእኦም ኣብ ዝኾነ ተሌፎን ነቲ መልሲ ተንብብዎ። ኣብ ማዕጾ ኣርእይዎም። { $place } ናይ መጀመርታ 4 ጥራይ ይፈልጥ። ነቶም ካልኦት ክሳብ ሽዑ ንማንም ኣይትሃቡ።
refer-lasts = እቲ ኮድ ክሳብ { $until } ይሰርሕ፦ ካብ ዝተጠቐምኩምሉ መዓልቲ 30 መዓልታት። ምስ ተወድአ ኩሉ ድሕሪ 14 መዓልታት ይጠፍእ።
refer-forget = ሕጂ ኩሉ ንምጥፋእ "ርስዓኒ" ጽሓፉ።
refer-asked = ዝተሓተተሉ መዓልቲ፦ { $day }። ገና መልሲ የለን።
refer-taken = ካብ { $place } ሓደ ሰብ ይርእዮ ኣሎ።
refer-proposed = { $place } ይሓትት፦ ካብዚ ሰዓታት ኣብ ሓደ ክትመጹ ትኽእሉ ዶ፧ (ናይ ሆላንድ ሰዓት)
refer-agreed = ኣብ { $place } ይጽበዩኹም ኣለዉ፦ { $at } (ናይ ሆላንድ ሰዓት)። ኣብ ማዕጾ ኮድኩም ኣርእዩ።
refer-times-over = { $place } ዝሃቦ ሰዓታት ሓሊፉ። ካልእ ሰዓታት ክትሓቱ ትኽእሉ።
refer-was = ኣብ { $place } ዝነበረኩም ቆጸራ፦ { $at }።
refer-arrived = ናብ { $place } ከይድኩም ኔርኩም። ሕጂ ተወዲኡ።
refer-declined = { $place } ሕጂ ብዛዕባ እዚ ክሕግዘኩም ኣይክእልን።
refer-reason = መልሶም፦ "{ $reason }"።
refer-better = ናብ { $place } ክትከዱ ይሓይሽ ይብሉ።
refer-closed = { $place } ንሕቶኹም ዓጽዩዎ።
refer-withdrawn = ኣቋሪጽኩምዎ። { $place } ከም ዝተወድአ ጥራይ ይርኢ።
refer-expired = እዚ ተወዲኡ፦ ነዊሕ ግዜ ወሲዱ።
refer-words = ብ{ $language } ዝተጻሕፈ፦ "{ $words }"
refer-words-gone = ጽሒፎምልኩም ኔሮም። ኣንቢብኩምዎ፣ ሕጂ ጠፊኡ።
refer-told = ካብ { $place } ክልተ መዓልቲ ዝመለሰ ሰብ የለን። ይቕሬታ። ክትጽበዩ፣ ባዕልኹም ክትከዱ፣ ወይ ነዚ ኣቋሪጽኩም ካልእ ቦታ ክትመርጹ ትኽእሉ።
refer-unreachable = መልእኽተይ ኣይበጽሓኩምን። ካብ ግዜ ናብ ግዜ ኣብዚ ርኣዩ፣ ወይ ኣብ ካልእ ተሌፎን ኮድኩም ጽሓፉ።
refer-until = ኮድኩም ክሳብ { $until } ይሰርሕ።
refer-deleted = ኩሉ ኣብ { $until } ይጠፍእ።
refer-nothing = ሕጂ ኣብዚ ዝለኣኽኩምዎ ሕቶ የለን። ኮድ እንተ ኣለኩም ጽሓፍዎ።
refer-moved = ካብ ሕጂ ንደሓር ብዛዕባ እዚ ኣብዚ ክጽሕፈልኩም እየ።
refer-one = ኣብ { $place } ድሮ ሕቶ ኣለኩም። ካልእ ቦታ እንተ ደሊኹም፣ ቅድም ነዚ ኣቋርጹ።
refer-none-fits = ካብዚ ሓደ እኳ ኣይጥዕመንን
refer-cannot = ሽዑ ክመጽእ ኣይክእልን
refer-write = መልእኽቲ ምጽሓፍ
refer-end = ነዚ ሕቶ ምቁራጽ
refer-other-ask = ኣየናይ ክፋል መዓልቲ ይጥዕመኩም፧
refer-any = ዝኾነ ግዜ
refer-other-sent = እዚ ሰዓታት ከም ዘይጥዕመኩም ነጊረዮም። ካልእ ሰዓታት ክህቡ ይኽእሉ።
refer-accepted = ተሰማሚዕና፦ { $at } (ናይ ሆላንድ ሰዓት)። ን{ $place } ነጊረ ኣለኹ። ኣብ ማዕጾ ኮድኩም ኣርእዩ።
refer-write-ask = ኣብዚ ጽሓፉ፣ እንተ በዝሐ { $most } ፊደላት። ስምን ቁጽርን ኣይትጽሓፉ። { $place } ክሳብ ዘንብቦ ተዓጽዩ ይጸንሕ፣ ሽዑ ይጠፍእ።
refer-write-sent = ናብ { $place } ተላኢኹ። ምስ ኣንበብዎ ይጠፍእ።
refer-write-private = ነዚ ኣይለኣኽክዎን፦ ቁጽሪ፣ ኣድራሻ ወይ ዕለት ልደት ኣለዎ። ብዘይ ከምኡ መሊስኩም ጽሓፉ።
refer-write-long = ነዚ ኣይለኣኽክዎን፦ ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ { $most } ፊደላት ጽሓፉ።
refer-write-full = ሕጂ ካልእ መልእኽቲ ክልእኽ ኣይክእልን፦ { $place } ነቲ { $most } መልእኽትኹም ክሳብ ሕጂ ኣየንበቦን። ክሳብ ዘንብቦ ይጸንሕ። ሓደጋ ኣሎ፧ ናብ { -emergency-number } ደውሉ። ከተቋርጹ እንተ ደሊኹም፣ "{ refer-end }" ምረጹ።
refer-end-ask = ከቋርጾ ዶ፧ { $place } ከም ዝተወድአ ጥራይ ክርኢ እዩ።
refer-end-yes = እወ፣ ይቋረጽ
refer-ended = ተቋሪጹ። { $place } እዚ ጥራይ ይርኢ። ክሳብ { $until } ኩሉ ይጠፍእ።
refer-helped-ask = ሓንቲ ሕቶ፦ ሓጊዙኩም ድዩ፧
helped-yes = እወ
helped-no = ኣይፋል
helped-closed-door = ማዕጾ ዕጹው ኔሩ
helped-other = ካልእ
refer-helped-thanks = የቐንየለይ። መልስኹም ጥራይ ይቑጸር፣ ብዘይ ስም።
refer-code-wrong = እዚ ኮድ ቅኑዕ ኣይኮነን፣ ወይ ግዜኡ ሓሊፉ። ኩሎም 11 ቁጽርታት ደጊምኩም ጽሓፉ። ድሕሪ ሓሙሽተ ግጉይ ኮድ ሓደ ሰዓት ክትጽበዩ ኣለኩም።
refer-code-alone = እዚ ኮድኩም ድዩ፧ ነቶም 11 ቁጽርታት ጥራይ ስደዱ።
refer-code-stranger =
    Deze code klopt niet. This code is not right. هذا الرمز غير صحيح. Ce code n'est pas juste. እዚ ኮድ ቅኑዕ ኣይኮነን።

## ናይ ርክብ ሕቶታት፣ ሰባት ናይቲ ቦታ ከም ዝርእይዎ

case-list = ሕቶታት። ኣብዚ ስም የለን፣ ኮድ ጥራይ። ምረጹ፦
case-list-none = ሕጂ ዝጽበ ሕቶ የለን።
case-unreadable = { $count ->
    [one] ሓደ ሕቶ ክኽፈት ኣይከኣለን። ንሰባት Wegwijs ንገርዎም።
   *[other] { $count } ሕቶታት ክኽፈቱ ኣይከኣሉን። ንሰባት Wegwijs ንገርዎም።
}
case-label = ኮድ { $label }
case-line = { $state }። ዝተሓተተሉ ግዜ፦ { $age }። { $what }።
case-at-place = { $place }፦ { $what }
case-need-topic = ሕቶ ብዛዕባ "{ $topic }"
case-need-language = ቋንቋ፦ { $language }
case-need-city = ከተማ፦ { $city }
case-need-wishes = እቲ ሰብ ዝደልዮ፦ { $wishes }
case-hours = { $count ->
    [0] ቅድሚ ትሕቲ ሓደ ሰዓት
    [one] ቅድሚ ሓደ ሰዓት
   *[other] ቅድሚ { $count } ሰዓታት
}
case-days = { $count ->
    [one] ትማሊ
   *[other] ቅድሚ { $count } መዓልታት
}
case-state-new = ሓድሽ
case-state-mine = ምሳኹም ኣሎ
case-state-taken = ምስ መሳርሕቲ ኣሎ
case-state-proposed = ሰዓት ተዋሂቡ
case-state-agreed = ይመጽእ፦ { $at }
case-state-arrived = መጺኡ
case-state-declined = ተነጺጉ
case-state-closed = ተዓጽዩ
case-state-withdrawn = ተሳሒቡ
case-state-expired = ግዜኡ ሓሊፉ
case-offered = ዝተዋህበ ሰዓት፦ { $times }።
case-words-once = ነዚ ቃላት ሓንሳብ ጥራይ የርኢ። ድሕሪኡ ይጠፍእ።
case-words-waiting = መልእኽቲ ኣሎ። ንምንባቡ ነዚ ሕቶ ውሰድዎ።
case-words-gone = መልእኽቲ ኔሩ። ተነቢቡ ጠፊኡ።
case-other-time = እዚ ሰዓታት ነቲ ሰብ ኣይጥዕሞን።
case-other-part = እዚ ሰዓታት ነቲ ሰብ ኣይጥዕሞን። ዝሓሸ፦ { $wish }።
case-unreachable = ድሕሪ ሕጂ ነዚ ሰብ ክረኽቦ ኣይክእልን። ምናልባት ምስቲ ኮድ ይመጽእ ይኸውን።
case-deleted = ናይዚ ኩሉ ኣብ { $until } ይጠፍእ።
case-take = ኣነ ክርእዮ እየ
case-take-over = ካብ መሳርሕቲ ምውሳድ
case-propose = ሰዓት ምሃብ
case-also = ካልእ ሰዓት ወስኹ
case-write = መልእኽቲ ምጽሓፍ
case-decline = ኣይንኽእልን ኢና
case-arrived = መጺኡ
case-close = ምዕጻው
case-home = ኩሎም ሕቶታት
case-old = ናይ ቅድሚ ሕጂ
case-door = ናይ ማዕጾ ኮድ
case-took = ሕጂ ምሳኹም ኣሎ። መሳርሕትኹም ነዚ ይርእይዎ።
case-too-late = ካልእ መሳርሕቲ ቀዲሙኩም። ሕጂ ከምዚ ኣሎ፦
case-when = እቲ ሰብ መዓስ ክመጽእ ይኽእል፧ ምረጹ፣ ወይ መዓልትን ሰዓትን ጽሓፉ፦ ሓሙስ 10:00።
case-when-unclear = እቲ መዓልቲ ወይ ሰዓት ኣይተረድኣንን።
case-when-past = እዚ ሓሊፉ፣ ወይ ኣዝዩ ርሑቕ እዩ። ኣብ ዝመጽእ ኣርባዕተ ሰሙን ዘሎ ሰዓት ምረጹ።
case-hour = ሰዓት ክንደይ፧ ምረጹ፣ ወይ ጽሓፉ፦ 10:30።
case-moment = { $weekday } { $day }፣ { $time }
case-time = { $time }
case-day = { $weekday } { $day }
case-other-day = ካልእ መዓልቲ
case-proposed = ነቲ ሰብ ብቋንቋኡ ክሓቶ እየ።
case-why = ስለምንታይ ኣይከኣልን፧ እቲ ሰብ ብቋንቋኡ ከንብቦ እዩ።
decline-full = መሊኡ
decline-not-for-us = ካልእ ቦታ ይሓይሽ
decline-other-city = ንከተማና ጥራይ
decline-cannot-now = ሕጂ ኣይከኣልን
case-better = ኣየናይ ቦታ ይሓይሽ፧ እቲ ሰብ ስም ናይቲ ቦታ ከንብብ እዩ።
case-better-none = ኣይፈልጥን
case-declined = ሕራይ። ነቲ ሰብ ክነግሮ እየ፣ ካልእ ቦታታት እውን ክጽሕፈሉ እየ።
case-write-ask = ኣብዚ ጽሓፉ፣ እንተ በዝሐ { $most } ፊደላት። ናብ ካልእ ቋንቋ ኣይቅይሮን። ናትኩም ዘይኮነ ሊንክ፣ ቁጽሪ ወይ ኣድራሻ ኣይትጽሓፉ።
case-write-sent = ተላኢኹ። እቲ ሰብ ምስ ኣንበቦ ይጠፍእ።
case-write-foreign = ነዚ ኣይለኣኽክዎን፦ ናትኩም ዘይኮነ ሊንክ፣ ቁጽሪ ወይ ኣድራሻ ኣለዎ።
case-came = ጽቡቕ። እቲ ሰብ ከም ዝመጸ ተጻሒፉ።
case-close-ask = ክዓጽዎ ዶ፧ እቲ ሰብ ከም ዝዓጸኹምዎ ከንብብ እዩ።
case-close-yes = እወ፣ ይዕጾ
case-closed = ተዓጽዩ።
case-door-ask = እቲ ሰብ ዘርኢ ምሉእ ኮድ ጽሓፉ፦ 11 ቁጽርታት።
case-at-door = እቲ ኮድ ቅኑዕ እዩ። ናይዚ ሕቶ እዩ፦
