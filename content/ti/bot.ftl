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
