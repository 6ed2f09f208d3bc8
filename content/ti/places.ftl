# Plekken: voor wie ze zijn (.for, hooguit 90 tekens) en hoe je binnenkomt (.entry, hooguit 110).
# Daaronder de namen van de steden, zoals deze taal ze zegt. Adres, nummer en tijden staan in content/places/<id>.toml.

place-aandachtscentrum-den-haag =
    .for = ኣብ ደንሃግ ንኩሉ ሰብ፦ ቡን ወይ ሻሂ፣ ዕላል ወይ ሱቕ ዝበለ ቦታ።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-aanmeldloket-utrecht =
    .for = ኣብ ኡትረኽት መሕደሪ ንዝደልዩ ወረቐት ዘይብሎም።
    .entry = ክፉት ከሎ እተዉ። ድሕሪ ዝርርብ ይውስኑ። ናይ ምጽባይ ዝርዝር ኣሎ።

place-aco-amsterdam =
    .for = ናይ ኣምስተርዳም መዕቆቢ 24 ሰዓት ክሓቱ ንዝደልዩ ወረቐት ዘይብሎም።
    .entry = ብዘይ ቆጸራ ይእቶ። ናይ ምጽባይ ዝርዝር ኣሎ። ሓሚምኩም፧ ናይ ሕክምና ወረቓቕቲ ሒዝኩም ኪዱ።

place-alarmnummer-112 =
    .for = ህይወቶም ኣብ ሓደጋ ንዘሎ ኩሎም፣ ብዘይ ወረቐት እውን፦ ኣምቡላንስ፣ ፖሊስ፣ መጥፋእቲ ሓዊ።
    .entry = ብቕጽበት ደውሉ። ብነጻ እዩ፣ ለይትን መዓልትን።

place-alles-oke =
    .for = ካብ 18 ክሳብ 24 ዓመት ዝዕድሚኦም ክዛረቡ ንዝደልዩ መንእሰያት።
    .entry = ምድዋል ብነጻ እዩ። ስምኩም ምንጋር ኣየድልን።

place-amsterdam-city-rights =
    .for = ኣብ ኣምስተርዳም ወረቐት ዘይብሎም፣ ናይ መንእሰያት ምሸትን ጉጅለ LGBT+ን እውን።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ሰዓታት ኣይንፈልጥን።

place-apotheek-vrolijk-den-haag =
    .for = ኣብ ደንሃግ ናይ ሓኪም ወረቐት መድሃኒት ንዘለዎም ወረቐት ዘይብሎም።
    .entry = ናይ ሓኪም (huisarts) ወረቐት መድሃኒት ሒዝኩም ኪዱ። ቆጸራ ኣየድልን።

place-arbeidsinspectie =
    .for = ምዝመዛን ሓደገኛ ስራሕን ንምሕባር። ተጠንቀቑ፦ ናይ ስራሕ ፍቓድ እውን ይቆጻጸር።
    .entry = ቅድም ምስ FairWork ተዘራረቡ። ምድዋል ብነጻ እዩ።

place-askv-amsterdam =
    .for = ኣብ ኣምስተርዳም ሕቶ ዑቕባኦም ንዝተነጽገን ወረቐት ንዘይብሎምን፦ ሕግን ሓገዝን።
    .entry = ቅድም ኢመይል ስደዱ። ኣድራሻን ሰዓትን ርግጸኛ ኣይኮነን።

place-askv-moo-amsterdam =
    .for = ኣብ ኣምስተርዳም ከቢድ ናይ ኣእምሮ ጸገም ንዘለዎም ወረቐት ዘይብሎም።
    .entry = ብመንገዲ ASKV ወይ ምምሕዳር ከተማ እዩ። ቅድም ኣብኡ ሕተቱ።

place-basicrights =
    .for = መሰላት ብዘይ ወረቐት ንምንባብ፣ ንነፍሲ ወከፍ ከተማ።
    .entry = መርበብ ሓበሬታ እዩ፣ ቤት ጽሕፈት ኣይኮነን። ብቋንቋ ሆላንድ፣ እንግሊዝኛን ፈረንሳይኛን።

place-benu-apotheek-de-wasserij-den-haag =
    .for = ኣብ ደንሃግ ናይ ሓኪም ወረቐት መድሃኒት ንዘለዎም ወረቐት ዘይብሎም።
    .entry = ናይ ሓኪም (huisarts) ወረቐት መድሃኒት ሒዝኩም ኪዱ። ቆጸራ ኣየድልን።

place-benu-apotheek-laakkwartier-den-haag =
    .for = ኣብ ደንሃግ ናይ ሓኪም ወረቐት መድሃኒት ንዘለዎም ወረቐት ዘይብሎም።
    .entry = ናይ ሓኪም (huisarts) ወረቐት መድሃኒት ሒዝኩም ኪዱ። ቆጸራ ኣየድልን።

place-benu-apotheek-wateringse-veld-den-haag =
    .for = ኣብ ደንሃግ ናይ ሓኪም ወረቐት መድሃኒት ንዘለዎም ወረቐት ዘይብሎም።
    .entry = ናይ ሓኪም (huisarts) ወረቐት መድሃኒት ሒዝኩም ኪዱ። ቆጸራ ኣየድልን።

place-bij-betje-den-haag =
    .for = ኣብ ደንሃግ ክዳን ንዘድልዮም።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-boost-amsterdam =
    .for = ኣብ ኣምስተርዳም ንስደተኛታት፦ ምርኻብን ምምሃርን።
    .entry = ኣድራሻን ቁጽርን ኣይንፈልጥን። ኣብታ ከተማ ንዘሎ ካልእ ማሕበር ሕተቱ።

place-bridge-to-better =
    .for = ክምለሱ ንዝደልዩ፦ ንእሽቶ ንግዲ ወይ ስልጠና ንምድላው።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ኣድራሻን ሰዓትን ኣይንፈልጥን።

place-centrum-seksueel-geweld =
    .for = ጾታዊ ዓመጽ ንዘጋጠሞም ኩሎም። ናብ ፖሊስ ምኻድ ግዴታ ኣይኮነን።
    .entry = ምድዋል ብነጻ እዩ። ስምኩም ምንጋር ኣየድልን።

place-comensha =
    .for = ንግዳያት ንግዲ ሰብን ንዝሕግዝዎምን።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-cool-leiden =
    .for = ኣብ ላይደን ዝነብሩ ወረቐት ዘይብሎም።
    .entry = ብመንገዲ De Bakkerij ኣብ ላይደን እዩ። ቅድም ኣብኡ ሕተቱ።

place-de-bakkerij-leiden =
    .for = ኣብ ላይደን ሓገዝ ንዘድልዮም፣ ብዘይ ወረቐት እውን፦ ሓገዝ፣ ምግቢ፣ ምኽሪ።
    .entry = ቅድም ደውሉ። ሰዓታት ርግጸኛ ኣይኮነን።

place-de-wonne-almelo =
    .for = ኣብ ጸገም ንዘለዉ ምስ ካልኦት ሰባት ግዝያዊ ገዛ ንዘድልዮም።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-de-wonne-enschede =
    .for = ኣብ ጸገም ንዘለዉ ንገለ ኣዋርሕ ገዛ ንዘድልዮም። ወልፊ ንዘይብሎም።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-diaconaal-platform-leeuwarden =
    .for = ኣብ ለዋርደን ሓገዝ ንዘድልዮም። ኣብያተ ክርስቲያን ብሓባር ይሰርሓ።
    .entry = ቤት ጽሕፈት የለን። ብመንገዲ መርበብ ሓበሬታ ሓገዝ ሕተቱ።

place-dokters-van-de-wereld-helpdesk =
    .for = ወረቐት ወይ ኢንሹራንስ ዘይብሎም፦ ሓኪም ንዝደልዩ ወይ ናይ ሕክምና ክፍሊት ንዝመጾም።
    .entry = ደውሉ፣ መልእኽትን ቁጽሪ ስልክን ግደፉ። ደሓር ባዕሎም ይድውሉ።

place-dokters-van-de-wereld-medische-post-amsterdam =
    .for = ኣብ ኣምስተርዳም ሓኪም (huisarts) ንዘይብሎም ወረቐት ዘይብሎም።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-dokters-van-de-wereld-srg =
    .for = ብዛዕባ መከላኸሊ ጥንሲ፣ ጥንሲ፣ ምንጻል ጥንሲ ወይ ጾታዊ ዓመጽ ንዝህሉ ሕቶታት።
    .entry = ብWhatsApp መልእኽቲ ስደዱ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-dokters-van-de-wereld-srg-spreekuur-den-haag =
    .for = ኣብ ደንሃግ ብዛዕባ መከላኸሊ ጥንስን ጾታዊ ጥዕናን ንዝህሉ ሕቶታት።
    .entry = ቅድም ብቋንቋኹም ብWhatsApp ቆጸራ ሓዙ። ገንዘብ ዘይምህላው ጸገም ኣይኮነን።

place-dokters-van-de-wereld-zorgbus =
    .for = ኣብ ኣምስተርዳምን ደንሃግን ሕማም ንዝስምዖም ወረቐት ዘይብሎም።
    .entry = እታ ኣውቶቡስ ትንቀሳቐስ፦ ኣበይ ከም ዘላ ኣብ መርበብ ሓበሬታ ርኣዩ። ቆጸራ ኣየድልን።

place-dtv =
    .for = መንግስታዊ ቤት ጽሕፈት ምምላስ። ተጠንቀቑ፦ ብግዲ ምምላስ እውን ይሰርሕ።
    .entry = ቅድም ምስ IOM ወይ ምስ ጠበቓ ተዘራረቡ።

place-fabel-van-de-illegaal-leiden =
    .for = ኣብ ከባቢ ላይደን ወረቐት ዘይብሎም፣ ዑቕባ ሓቲቶም ንዘይፈልጡ እውን።
    .entry = ብዘይ ቆጸራ ይእቶ። ኣድራሻ ንምሕታት ቅድም ደውሉ።

place-fairwork =
    .for = ምዝመዛ፣ ምፍርራሕ ወይ ዘይተኸፍለ ደሞዝ ንዘጋጥሞም ሰራሕተኛታት፣ ብዘይ ወረቐት እውን።
    .entry = ብቆጸራ ጥራይ። ቅድም ደውሉ ወይ ኢመይል ስደዱ።

place-fier-chat =
    .for = ብዛዕባ ዓመጽ፣ ምግዳድ ወይ ምዝመዛ ብዘይ ስም ክዛረቡ ንዝደልዩ።
    .entry = ኣብ chat ናይቲ መርበብ ሓበሬታ ጽሓፉ። ስም ኣየድልን።

place-gaarkeuken-rotterdam =
    .for = ኣብ ሮተርዳም ምዉቕ ምግብን ምስ ሰብ ምዃንን ንዝደልዩ።
    .entry = ቅድም ኣብ መርበብ ሓበሬታ ተመዝገቡ።

place-ggd-amsterdam-seksuele-gezondheid =
    .for = ኣብ ኣምስተርዳም ንኩሉ ሰብ፦ ጾታዊ ጥዕና፣ ረኽሲ፣ መከላኸሊ ጥንሲ፣ ጾታዊ ዓመጽ።
    .entry = ቆጸራ ሓዙ። ብነጻ እዩ፤ መንነት ወረቐት፣ BSN ወይ ኢንሹራንስ ኣየድልን።

place-gil-leiden =
    .for = ኣብ ከባቢ ላይደን ሓኪም፣ ሓኪም ስኒ ወይ መድሃኒት ንዘድልዮም ወረቐት ዘይብሎም።
    .entry = ቅድም ናብ De Fabel van de Illegaal ወይ De Bakkerij ኣብ ላይደን ኪዱ።

place-goedwerk-foundation =
    .for = ብድሌት ምምላስ ንዝሓስቡ። ተጠንቀቑ፦ ኣብ ጋዜጣ ነቐፌታ ነይሩ።
    .entry = ክሳብ ሕጂ ይሰርሑ እንተ ኾይኖም ኣይንፈልጥን። ቅድም ንIOM ወይ ንጠበቓ ሕተቱ።

place-haagse-soepbus =
    .for = ኣብ ደንሃግ ሾርባ ወይ ምዉቕ መስተ ንዘድልዮ ኩሉ ሰብ።
    .entry = ናብታ ኣውቶቡስ ምጽኡ። ቆጸራ ኣየድልን።

place-hadoks-den-haag =
    .for = ኣብ ከባቢ ደንሃግ ምሸት፣ ለይቲ ወይ ቀዳመ ሰንበት ኣዝዩ ንዝሓመመ ሰብ።
    .entry = ኩሉ ግዜ ቅድም ደውሉ። ብዘይ ምድዋል ኣይትኺዱ።

place-helpdesk-onverzekerbare-vreemdelingen =
    .for = ብዘይ ኢንሹራንስ ክፍሊት ሕክምና ንዝምልከት ሕቶታት፣ ንሰራሕተኛታት ጥዕና እውን።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-hri-amsterdam =
    .for = ኣብ ኣምስተርዳም ወረቐት ዘይብሎም። ብልክዕ እንታይ ከም ዝገብሩ ኣይንፈልጥን።
    .entry = ኣድራሻን ቁጽርን ኣይንፈልጥን። ኣብታ ከተማ ንዘሎ ካልእ ማሕበር ሕተቱ።

place-huisartsenpost-amsterdam =
    .for = ኣብ ኣምስተርዳም ምሸት፣ ለይቲ ወይ ቀዳመ ሰንበት ኣዝዩ ንዝሓመመ ሰብ።
    .entry = ኩሉ ግዜ ቅድም ደውሉ። ብዘይ ምድዋል ኣይትኺዱ።

place-hvo-querido =
    .for = ኣብ ኣምስተርዳም ገዛ ዘይብሎም፣ ኣብ መዕቆቢ ወረቐት ዘይብሎም ዘለዉ እውን።
    .entry = ብመንገዲ ACO ኣብ ኣምስተርዳም እዩ። ቅድም ናብኡ ኪዱ።

place-hvo-querido-acm =
    .for = ኣብ ኣምስተርዳምን ክፋል Noord-Hollandን ንግዳያት ንግዲ ሰብ።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-inlia-groningen =
    .for = ኣብ ሰሜን ሃገር ሓገዝ ንዘድልዮም ሓተቲ ዑቕባን ወረቐት ንዘይብሎምን።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ኣድራሻን ሰዓትን ኣይንፈልጥን።

place-iom-nederland =
    .for = ብድሌቶም ናብ ሃገሮም ክምለሱ ንዝደልዩ። ሓሳብኩም ክትቕይሩ ትኽእሉ።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-jeugdfonds-sport-en-cultuur =
    .for = ገንዘብ ካብ ዝውሕዶም ስድራቤታት ንዝመጹ ቆልዑ፦ ስፖርት፣ ሙዚቃ ወይ ሳዕሳዒት።
    .entry = ወለዲ ክሓቱ ኣይክእሉን። መምህር፣ ሓኪም ወይ ሓጋዚ ይሓትት።

place-juridisch-loket =
    .for = ገንዘብ ንዝውሕዶም ብነጻ ናይ መጀመርታ ሕጋዊ ምኽሪ።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-kinderrechtenhelpdesk =
    .for = ንቆልዑ፣ ንወለድን ሓገዝትን፦ ሕቶታት መሰል ቆልዑ፣ ብዘይ ወረቐት እውን።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-kindertelefoon =
    .for = ካብ 8 ክሳብ 18 ዓመት ንዝዕድሚኦም ቆልዑን መንእሰያትን፣ ብዛዕባ ኩሉ ነገር።
    .entry = ምድዋል ብነጻ እዩ። ስምኩም ምንጋር ኣየድልን።

place-kruispost-amsterdam =
    .for = ኣብ ኣምስተርዳም ወረቐት ወይ ኢንሹራንስ ዘይብሎም ሓኪም ንዘድልዮም።
    .entry = ብዘይ ቆጸራ፦ ቁጽሪ ትወስዱ። ነዊሕ ምጽባይ ክህሉ ይኽእል። ንህጹጽ ኣይኮነን።

place-lampion =
    .for = ንሓገዝትን ሰራሕተኛታት ጥዕናን፣ ንሕሙማት ኣይኮነን።
    .entry = ሓጋዚ ሰብ ብኢመይል ሕቶ ክሓትት ይኽእል።

place-leger-des-heils =
    .for = ገዛ ንዘይብሎም። ብዘይ ወረቐት እንታይ ከም ዝከኣል ካብ ከተማ ናብ ከተማ ይፈላለ።
    .entry = ኣብ መርበብ ሓበሬታ ኣብ ከባቢኹም ዘሎ ቦታ ርኸቡ፣ ቅድም ድማ ደውሉ።

place-leger-des-heils-hier-en-nu-den-haag =
    .for = ኣብ ደንሃግ ገዛ ዘይብሎም፦ ቡን፣ ምግቢ፣ መሕጸቢ ነብሲ፣ ክዳን፣ ምኽሪ።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-meld-misdaad-anoniem =
    .for = ብዛዕባ ከቢድ ገበን ንዝፈልጡ፣ ስሞም ግን ክህቡ ንዘይደልዩ።
    .entry = ምድዋል ብነጻ እዩ። ስምኩም ምንጋር ኣየድልን።

place-meldpunt-vreemdelingendetentie =
    .for = ኣብ ናይ ወጻእተኛታት ማእሰርቲ ንዘለዉ፣ ንስድራቤቶምን ንኣዕሩኽቶምን።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-mind-korrelatie =
    .for = ብዛዕባ ጭንቀት፣ ፍርሒ፣ ሓዘን ወይ ካልእ ናይ ኣእምሮ ጸገም ክዛረቡ ንዝደልዩ።
    .entry = ብስልኪ ደውሉ። ምድዋል ዋጋ ክህልዎ ይኽእል።

place-nas-rotterdam =
    .for = ኣብ ሮተርዳም ገዛ ዘይብሎም። ብዘይ ወረቐት፦ ናይ ከቢድ ቁሪ ስርዓት ምስ ዝህሉ ጥራይ።
    .entry = ቁሪ ከቢድ ምስ ዝኸውን ምሸት ብግዜ ምጽኡ። ካልእ መሕደሪ ናይ ከተማ ካርድ ይሓትት።

place-nidos =
    .for = ትሕቲ 18 ዓመት ኮይኖም ብዘይ ወለዲ ኣብዚ ንዘለዉ ቆልዑ።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-noodopvang-fryslan =
    .for = ኣብ Friesland ሕቶ ዑቕባኦም ዝተነጽገ። ክሳብ ሕጂ እንተሎ ሕተቱ።
    .entry = ኣድራሻን ቁጽርን ኣይንፈልጥን። ኣብታ ከተማ ንዘሎ ካልእ ማሕበር ሕተቱ።

place-ontbijt-dunne-bierkade-den-haag =
    .for = ኣብ ደንሃግ ንኩሉ ሰብ፦ ቀዳም ብነጻ ቁርሲ።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-ontmoeting-rotterdam =
    .for = ኣብ ሮተርዳም ገዛ ንዘይብሎምን ካብ ወጻኢ ንዝመጹን። ዓራት ንዜጋታት ኤውሮጳ ጥራይ እዩ።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-op-t-stee-emmen =
    .for = ኣብ ኤመን ሕቶ ዑቕባኦም ዝተነጽገ።
    .entry = ኣድራሻን ቁጽርን ኣይንፈልጥን። ኣብታ ከተማ ንዘሎ ካልእ ማሕበር ሕተቱ።

place-pauluskerk-rotterdam =
    .for = ኣብ ሮተርዳም ሓገዝ ንዘድልዮ ኩሉ ሰብ፦ ባኒ፣ ቡን፣ መሕጸቢ ነብሲ፣ ክዳን።
    .entry = ክትኣትዉ ትኽእሉ። ወረቐት ኣየድልን።

place-pauluskerk-steunpunt-ongedocumenteerden =
    .for = ኣብ ሮተርዳም ወረቐት ዘይብሎም፦ ሕቶታት ሕጊ፣ መሕደሪ ወይ ሕክምና።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-perspektief-delft =
    .for = ኣብ ደልፍት ገዛ ንዘይብሎም ኩሎም፣ BSN ንዘይብሎም እውን፣ ሓደገኛ ቁሪ ምስ ዝኸውን ጥራይ።
    .entry = ናይ ክረምቲ መሕደሪ ክፉት እንተ ኾይኑ ንምሕታት ቅድም ደውሉ።

place-pmw-humanitas-rotterdam =
    .for = ኣብ ሮተርዳም ንግዳያት ንግዲ ሰብን ናይ ጾታ ሰራሕተኛታትን።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-politie-0900-8844 =
    .for = ንግዳያትን መሰኻኽርን ገበን፣ ህጹጽ እንተ ዘይኮይኑ።
    .entry = ብስልኪ ደውሉ። ምድዋል ዋጋ ክህልዎ ይኽእል።

place-rode-kruis-amsterdam =
    .for = ኣብ ኣምስተርዳም ሓገዝ ንዘድልዮ ኩሉ ሰብ፣ ብወረቐት ይኹን ብዘይ ወረቐት።
    .entry = ብWhatsApp መልእኽቲ ስደዱ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-rode-kruis-familieherstel =
    .for = ኣብ መገዲ ወይ ኣብ ካልእ ሃገር ዝጠፍኡ ስድራቤቶም ንዝደልዩ።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-rode-kruis-helpdesk-haaglanden =
    .for = ኣብ ደንሃግ ንኩሉ ሰብ፦ ሕቶታት ምግቢ፣ ገንዘብ፣ ጥዕና፣ ሕጊ ወይ መሕደሪ።
    .entry = ቅድም ኢመይል ስደዱ። ኣድራሻን ሰዓትን ርግጸኛ ኣይኮነን።

place-rode-kruis-hulplijn =
    .for = ወረቐት ንዘይብሎም፣ ንኩሉ ሕቶ፦ ምግቢ፣ ጥዕና፣ መሕደሪ፣ ሕጊ።
    .entry = ብWhatsApp መልእኽቲ ስደዱ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-rode-kruis-voedselhulp =
    .for = ወረቐት ንዘይብሎም ምግቢ ክገዝኡ ንዘይክእሉ። እንተ በዝሐ ሽዱሽተ ወርሒ።
    .entry = ናይ ምግቢ ካርድ ሓደ ናይ ሓገዝ ማሕበር ይህቦ። ብWhatsApp ሕተቱ።

place-ros-rotterdam =
    .for = ኣብ ሮተርዳምን ከባቢኣን ወረቐት ዘይብሎም፦ ሕጊ፣ መሕደሪ፣ ሕክምና።
    .entry = ኣድራሻን ቁጽርን ኣይንፈልጥን። ኣብታ ከተማ ንዘሎ ካልእ ማሕበር ሕተቱ።

place-roze-in-blauw-den-haag =
    .for = ኣብ ደንሃግ ግዳይ ገበን ንዝኾኑ LGBT+። ክፍሊ ፖሊስ እዩ።
    .entry = ደውሉ ወይ ኢመይል ስደዱ፣ ለይትን መዓልትን።

place-shop-den-haag =
    .for = ብግዲ ንዝሰርሑ፣ ብምንዝርና ይኹን ብካልእ። ብነጻ እዩ።
    .entry = እተዉ ወይ ደውሉ። ሰብ የለን፧ መልእኽቲ ግደፉ።

place-slachtofferhulp-nederland =
    .for = ንግዳያትን መሰኻኽርን ገበን ወይ ሓደጋ፣ ከምኡውን ንስድራቤቶም።
    .entry = ብስልኪ ደውሉ። ምድዋል ዋጋ ክህልዎ ይኽእል።

place-sndvu-utrecht =
    .for = ካብ ከባቢ ኡትረኽት ሕቶ ዑቕባኦም ዝተነጽገ፣ መስርሕ ንዘለዎም ወይ ኣዝዮም ንዝሓመሙ።
    .entry = ባዕልኹም ክትሓቱ ኣይከኣልን። ናይ ሓገዝ ማሕበር ጥራይ ይሓትት።

place-stap-verder-amsterdam =
    .for = ኣብ Amsterdam Zuidoost ወረቐት ዘይብሎም፦ ብነጻ ምስ ጠበቓ ምዝርራብ።
    .entry = ብዘይ ቆጸራ፣ ኣብ ካልኣይ ረቡዕ ናይ ወርሒ ድሕሪ ቀትሪ። ብግዜኡ ምጽኡ።

place-stek-den-haag =
    .for = ኣብ ደንሃግ ካልእ ዝኸድሉ ቦታ ንዘይብሎም።
    .entry = ህጹጽ እንተ ኾይኑ ጥራይ ደውሉ። ንካልእ ሕቶታት ናብ Den Haag Wereldhuis ኪዱ።

place-stem-in-de-stad-haarlem =
    .for = ኣብ ሃርለም ሓገዝ ንዘድልዮም፣ ብዘይ ወረቐት እውን፦ ምግቢ፣ ምኽሪ፣ ናይ መዓልቲ ቦታ።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ሰዓታት ኣይንፈልጥን።

place-stichting-ella-vogelaar =
    .for = ወረቐት ንዘይብለን ደቂ ኣንስትዮን ደቀንን፦ ገንዘብ ንምግቢ፣ ሕክምና፣ ትምህርቲ ወይ ክዳን።
    .entry = ባዕልኹም ክትሓቱ ኣይከኣልን። ናይ ሓገዝ ማሕበር ጥራይ ይሓትት።

place-stichting-gast-nijmegen =
    .for = ምስ ናይመገን ርክብ ዘለዎም ሕቶ ዑቕባኦም ዝተነጽገ።
    .entry = VluchtelingenWerk የመዝግብ። ድሕሪኡ ዝርርብ ኣሎ።

place-stichting-leergeld =
    .for = ገንዘብ ካብ ዝውሕዶም ስድራቤታት ንዝመጹ ተመሃሮ። ብዘይ ወረቐት፦ ሕተቱ።
    .entry = ኣብ መርበብ ሓበሬታ ኣብ ከባቢኹም ዘሎ ቦታ ርኸቡ፣ ቅድም ድማ ደውሉ።

place-stichting-los =
    .for = መንበሪ ፍቓድ ከይሃለወ ብዛዕባ መሰላት ንዝህሉ ሕቶታት።
    .entry = ብስልኪ ደውሉ። ናብ ዝኾነ ቦታ ምኻድ ኣየድልን።

place-stil-utrecht =
    .for = ኣብ ኡትረኽት ወረቐት ዘይብሎም ኩሎም፦ ሓኪም፣ ሕጋዊ ሓገዝ፣ ምግቢ፣ ክዳን።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ኣድራሻን ሰዓትን ኣይንፈልጥን።

place-stoelenproject-amsterdam =
    .for = ኣብ ኣምስተርዳም ገዛ ንዘይብሎም፣ ኣብ ክረምቲ ናይ ለይቲ መደቀሲ ንዝደልዩ።
    .entry = ንግሆ ብነጻ ቲኬት ውሰዱ። እቲ ሰዓታት ናይ ቲኬት እዩ።

place-straatalliantie-amsterdam =
    .for = ኣብ ኣምስተርዳም ገዛ ዘይብሎም፦ መዕቆቢ ምስ ዝኽልከሉ ሕጋዊ ሓገዝ።
    .entry = ቅድም ደውሉ። ኣበይን መዓስን ክትመጹ ከም እትኽእሉ ሕተቱ።

place-straatpastoraat-den-haag =
    .for = ኣብ ደንሃግ ንኩሉ ሰብ፦ ብነጻ ምግብን ናይ ቤተ ክርስቲያን ጸሎትን።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-straatzorg-rotterdam =
    .for = ኣብ ሮተርዳም ገዛ ወይ ኢንሹራንስ ዘይብሎም ሓኪም (huisarts) ንዘድልዮም።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-svzv-amsterdam =
    .for = መንበሪ ፍቓድ ንዘይብለን ደቂ ኣንስትዮ፣ ነፍሰ ጾር ንዝኾና እውን።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ኣድራሻን ሰዓትን ኣይንፈልጥን።

place-toevlucht-utrecht =
    .for = ምስ ኡትረኽት ርክብ ዘለዎም ጥዑያት ወረቐት ዘይብሎም ሰብኡት።
    .entry = ብመንገዲ Aanmeldloket ኣብ ኡትረኽት ጥራይ። ናይ ምጽባይ ዝርዝር ኣሎ።

place-transvaal-apotheek-den-haag =
    .for = ኣብ ደንሃግ ናይ ሓኪም ወረቐት መድሃኒት ንዘለዎም ወረቐት ዘይብሎም።
    .entry = ናይ ሓኪም (huisarts) ወረቐት መድሃኒት ሒዝኩም ኪዱ። ቆጸራ ኣየድልን።

place-uaf =
    .for = ክመሃሩ ንዝደልዩ ስደተኛታትን ኣብ መስርሕ ዑቕባ ንዘለዉን።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ኣድራሻን ሰዓትን ኣይንፈልጥን።

place-vadercentrum-den-haag =
    .for = ኣብ ደንሃግ ንኩሉ ሰብ፦ ዓርቢ ምኽሪ፣ ረቡዕ ብነጻ ምግቢ።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-veilig-thuis =
    .for = ኣብ ገዛ ዓመጽ ንዘጋጥሞም ወይ ብዛዕባ ካልእ ሰብ ጭንቀት ንዘለዎም።
    .entry = ምድዋል ብነጻ እዩ። ስምኩም ምንጋር ኣየድልን።

place-vidk-eindhoven =
    .for = ሕቶ ዑቕባኦም ንዝተነጽገን ግዳያት ንግዲ ሰብን፤ ንሕክምና ካልኦት እውን።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ሰዓታት ኣይንፈልጥን።

place-villa-vrede-utrecht =
    .for = ኣብ ኡትረኽት ወረቐት ዘይብሎም፦ ንምዕራፍ፣ ንምብላዕን ንምምሃርን ዝኸውን ገዛ።
    .entry = ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ። ሰዓታት ርግጸኛ ኣይኮነን፦ ቅድም መርበብ ሓበሬታ ርኣዩ።

place-vluchteling-onder-dak-wageningen =
    .for = ኣብ ዋገኒንገንን ከባቢኣን ሕቶ ዑቕባኦም ዝተነጽገ።
    .entry = ቅድም ኢመይል ስደዱ። ኣድራሻን ሰዓትን ርግጸኛ ኣይኮነን።

place-vluchtelingenwerk-almere =
    .for = ኣብ ኣልመረ መሕደሪ ንዝደልዩ ወረቐት ዘይብሎም። ክሳብ ሕጂ እንተሎ ሕተቱ።
    .entry = ቅድም መርበብ ሓበሬታ ርኣዩ። ኣድራሻን ሰዓትን ኣይንፈልጥን።

place-vluchtelingenwerk-den-haag =
    .for = ኣብ ደንሃግ ንሕጋዊ ሕቶታት፣ ንግዳያት ንግዲ ሰብ እውን። ናይ ምጽባይ ዝርዝር ኣሎ።
    .entry = ብቆጸራ ጥራይ። ቅድም ደውሉ ወይ ኢመይል ስደዱ።

place-vluchtelingenwerk-nederland =
    .for = ንሓተቲ ዑቕባን ስደተኛታትን፣ ዑቕባ ምስ ተነጽገ እውን።
    .entry = ኣብ መርበብ ሓበሬታ ኣብ ከባቢኹም ዘሎ ቦታ ርኸቡ፣ ቅድም ድማ ደውሉ።

place-voedselbanken-nederland =
    .for = ገንዘብ ኣዝዩ ንዝውሕዶም። ኩሉ ባንኪ ምግቢ ብዘይ ወረቐት ኣይሕግዝን።
    .entry = ብናይ ሓገዝ ማሕበር ክትምዝገቡ ሕተቱ። መብዛሕትኡ ግዜ ባዕልኻ ኣይከኣልን።

place-vrouwen-tegen-uitzetting =
    .for = ኣብ ኣምስተርዳም ወረቐት ንዘይብለን ስደተኛታት ደቂ ኣንስትዮ። ናይ ምልዕዓል ጉጅለ እዩ።
    .entry = ቤት ጽሕፈት የለን። መርበብ ሓበሬታ ርኣዩ።

place-we-are-here =
    .for = ኣብ ኣምስተርዳም ሕቶ ዑቕባኦም ዝተነጽገ ንባዕሎም ዝውደቡ ስደተኛታት።
    .entry = ቤት ጽሕፈት የለን። እታ ጉጅለ ክሳብ ሕጂ ትንቀሳቐስ እንተላ ኣይንፈልጥን።

place-weggeefwinkel-rotterdam =
    .for = ኣብ ሮተርዳም ብነጻ ክዳን ንዘድልዮም።
    .entry = ክፉት ከሎ ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።

place-wereldhuis-amsterdam =
    .for = ኣብ ኣምስተርዳም ወረቐት ዘይብሎም፦ ናይ መዓልቲ ቦታ፣ ምዉቕ ምሳሕ፣ ትምህርቲ፣ ምኽሪ።
    .entry = መዓልቲ ክትኣትዉ ትኽእሉ። ንምኽሪ ወይ ጠበቓ ቆጸራ ሓዙ።

place-wereldhuis-den-haag =
    .for = ኣብ ደንሃግ ወረቐት ዘይብሎም፦ ሕጊ፣ መሕደሪ፣ ጥዕና፣ ምግቢ፣ ሓኪም ስኒ።
    .entry = ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ። V-nummer እንተ ኣለኩም ሒዝኩም ኪዱ።

place-wereldvrouwenhuis-nijmegen =
    .for = ኣብ ከባቢ ናይመገን ገዛ ዘይብለንን ሕማም ዘለወንን ወረቐት ዘይብለን ደቂ ኣንስትዮ።
    .entry = ኣድራሻ ምስጢር እዩ። ብመንገዲ መርበብ ሓበሬታ ተወከሱ።

place-winterkoude-opvang-den-haag =
    .for = ኣብ ደንሃግ ገዛ ንዘይብሎም ኩሎም፣ ለይቲ ሓደገኛ ቁሪ ምስ ዝኸውን ጥራይ። ብነጻ።
    .entry = ምሸት ብግዜ ምጽኡ። ቦታ ነፍሲ ወከፍ ክረምቲ ክቕየር ይኽእል፦ ቅድም ሕተቱ።

place-zelfmoordpreventie-113 =
    .for = ብዛዕባ ሞት ንዝሓስቡ ወይ ብዛዕባ ካልእ ሰብ ፍርሒ ንዘለዎም። ለይትን መዓልትን።
    .entry = ደውሉ ወይ ኣብ chat ጽሓፉ። ኢንሹራንስ ኣየድልን። ብእንግሊዝኛ እውን ይከኣል።

city-amsterdam = ኣምስተርዳም
city-rotterdam = ሮተርዳም
city-den-haag = ደንሃግ
city-utrecht = ኡትረኽት
city-eindhoven = ኣይንድሆቨን
city-groningen = ግሮኒንገን
city-tilburg = ቲልቡርግ
city-almere = ኣልመረ
city-breda = ብረዳ
city-nijmegen = ናይመገን
city-apeldoorn = ኣፐልዶርን
city-arnhem = ኣርንሄም
city-haarlem = ሃርለም
city-haarlemmermeer = ሃርለመርመር
city-amersfoort = ኣመርስፎርት
city-enschede = ኤንስኸደ
city-zaanstad = ዛንስታድ
city-den-bosch = ደን ቦስ
city-zwolle = ዝዎለ
city-leiden = ላይደን
city-zoetermeer = ዙተርመር
city-leeuwarden = ለዋርደን
city-maastricht = ማስትሪኽት
city-ede = ኤደ
city-dordrecht = ዶርድረኽት
city-westland = ወስትላንድ
city-alphen-aan-den-rijn = ኣልፈን ኣን ደን ራይን
city-alkmaar = ኣልክማር
city-emmen = ኤመን
city-delft = ደልፍት
city-venlo = ቨንሎ
city-deventer = ደቨንተር
city-helmond = ሄልሞንድ
city-sittard-geleen = ሲታርድ
city-oss = ኦስ
city-amstelveen = ኣምስተልቨን
city-hilversum = ሂልቨርሱም
city-sudwest-fryslan = ስኔክ
city-hoorn = ሆርን
city-heerlen = ሄርለን
city-nissewaard = ስፓይከኒስ
city-lelystad = ለሊስታድ
city-purmerend = ፑርመረንድ
city-hengelo = ሄንገሎ
city-schiedam = ስኺዳም
city-vlaardingen = ቭላርዲንገን
city-gouda = ጋውዳ
city-leidschendam-voorburg = ቮርቡርግ
city-almelo = ኣልመሎ
city-capelle-aan-den-ijssel = ካፐለ ኣን ደን ኣይሰል
city-roosendaal = ሮዘንዳል
city-assen = ኣሰን
city-meierijstad = ፈግል
city-smallingerland = ድራኽተን
city-hoogeveen = ሆገቨን
city-katwijk = ካትዋይክ
city-velsen = ኣይማውደን
city-veenendaal = ቨነንዳል
city-bergen-op-zoom = በርገን ኦፕ ዞም
city-zeist = ዛይስት
city-nieuwegein = ኒውገይን
city-roermond = ሩርሞንድ
city-den-helder = ደን ሄልደር
city-doetinchem = ዱቲንኸም
city-rijswijk = ራይስዋይክ
city-weert = ወርት
city-dijk-en-waard = ሄርሁጎዋርድ
city-barneveld = ባርነቨልድ
city-houten = ሃውተን
city-kampen = ካምፐን
city-woerden = ዉርደን
city-middelburg = ሚደልቡርግ
city-vlissingen = ቭሊሲንገን
city-terneuzen = ተርኖዘን
city-goes = ጉስ
city-wageningen = ዋገኒንገን
city-tiel = ቲል
city-harderwijk = ሃርደርዋይክ
city-gorinchem = ጎሪንኸም
city-ter-apel = ተር ኣፐል
city-budel = ቡደል
city-hellevoetsluis = ሄለቩትስላውስ
