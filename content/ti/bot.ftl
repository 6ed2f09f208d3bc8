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
web-privacy-intro = ስም፣ ቁጽርን መልእኽትን ኣይንዕቅብን። እንዕቅቦ ኩሉ እዚ እዩ፦
web-privacy-for = ክሳብ ክንደይ ግዜ
web-privacy-why = ንምንታይ
web-privacy-provider = ናይ ኣፕ (Telegram፣ WhatsApp) ወይ ናይ ተሌፎን ኩባንያ ቁጽርኹምን ናይ መልእኽቲ ሰዓትን ይርኢ፣ ኣብ SMS ጽሑፍ እውን። ዌብ ቻት ቁጽሪ ኣይሓትትን።
web-privacy-who = ነዚ ዝገብር መን እዩ
web-privacy-operator = ነዚ ኣድራሻ ዝሃበኩም ማሕበር ሕተቱ። Wegwijs ነጻ ሶፍትዌር እዩ፦ ከመይ ከም ዝሰርሕ ኩሉ ሰብ ከንብቦ ይኽእል።
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
    .what = ቋንቋኹም፣ ከተማኹም፣ ኣብ ዝርዝር ኣበይ ከም ዘለኹም። ብምስጢራዊ ጽሑፍ፣ ኣብ ትሕቲ ኮድ።
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
