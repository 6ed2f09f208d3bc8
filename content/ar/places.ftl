# Plekken: voor wie ze zijn (.for, hooguit 90 tekens) en hoe je binnenkomt (.entry, hooguit 110).
# Daaronder de namen van de steden, zoals deze taal ze zegt. Adres, nummer en tijden staan in content/places/<id>.toml.

place-aandachtscentrum-den-haag =
    .for = لكل شخص في لاهاي: قهوة أو شاي، حديث أو مكان هادئ.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-aanmeldloket-utrecht =
    .for = لمن بدون أوراق في أوترخت ويبحث عن مأوى.
    .entry = يمكنك الدخول في وقت الدوام. يقررون بعد مقابلة. توجد قائمة انتظار.

place-aco-amsterdam =
    .for = لمن بدون أوراق ويريد طلب مأوى 24 ساعة في أمستردام.
    .entry = الدخول بدون موعد. توجد قائمة انتظار. عند المرض يجب إحضار الأوراق الطبية.

place-alarmnummer-112 =
    .for = لكل شخص حياته في خطر، أيضاً بدون أوراق: إسعاف وشرطة وإطفاء.
    .entry = يجب الاتصال فوراً. المكالمة مجانية، ليلاً ونهاراً.

place-alles-oke =
    .for = للشباب من 18 إلى 24 سنة الذين يريدون الكلام.
    .entry = الاتصال مجاني، ولا حاجة إلى ذكر الاسم.

place-amsterdam-city-rights =
    .for = لمن بدون أوراق في أمستردام، وأيضاً أمسية للشباب ومجموعة LGBT+.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف الأوقات.

place-apotheek-vrolijk-den-haag =
    .for = لمن بدون أوراق في لاهاي ومعه وصفة طبية.
    .entry = يجب إحضار وصفة الطبيب (huisarts). لا حاجة إلى موعد.

place-arbeidsinspectie =
    .for = للتبليغ عن الاستغلال والعمل الخطر. انتباه: تفحص أيضاً تصاريح العمل.
    .entry = من الأفضل الكلام مع FairWork أولاً. الاتصال مجاني.

place-askv-amsterdam =
    .for = لمن رُفض لجوؤهم ولمن بدون أوراق في أمستردام: قانون ومساعدة.
    .entry = يجب إرسال بريد إلكتروني أولاً. العنوان والأوقات غير مؤكدة.

place-askv-moo-amsterdam =
    .for = لمن بدون أوراق في أمستردام وعنده مشاكل نفسية شديدة.
    .entry = الدخول عن طريق ASKV أو البلدية. يجب السؤال هناك أولاً.

place-basicrights =
    .for = للقراءة عن حقوقك بدون أوراق، حسب المدينة.
    .entry = هذا موقع وليس مكتباً. بالهولندية والإنجليزية والفرنسية.

place-benu-apotheek-de-wasserij-den-haag =
    .for = لمن بدون أوراق في لاهاي ومعه وصفة طبية.
    .entry = يجب إحضار وصفة الطبيب (huisarts). لا حاجة إلى موعد.

place-benu-apotheek-laakkwartier-den-haag =
    .for = لمن بدون أوراق في لاهاي ومعه وصفة طبية.
    .entry = يجب إحضار وصفة الطبيب (huisarts). لا حاجة إلى موعد.

place-benu-apotheek-wateringse-veld-den-haag =
    .for = لمن بدون أوراق في لاهاي ومعه وصفة طبية.
    .entry = يجب إحضار وصفة الطبيب (huisarts). لا حاجة إلى موعد.

place-bij-betje-den-haag =
    .for = لمن يحتاج إلى ملابس في لاهاي.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-boost-amsterdam =
    .for = للاجئين في أمستردام: لقاء وتعلّم.
    .entry = لا نعرف عنواناً ولا رقماً. يمكنك سؤال منظمة أخرى في المدينة.

place-bridge-to-better =
    .for = لمن يريد العودة والتحضير لعمل صغير أو تدريب.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف العنوان ولا الأوقات.

place-centrum-seksueel-geweld =
    .for = لكل شخص تعرّض لاغتصاب أو اعتداء جنسي. لا حاجة إلى الذهاب للشرطة.
    .entry = الاتصال مجاني، ولا حاجة إلى ذكر الاسم.

place-comensha =
    .for = لضحايا الاتجار بالبشر ومن يساعدهم.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-cool-leiden =
    .for = لمن بدون أوراق ويسكن في لايدن.
    .entry = الدخول عن طريق De Bakkerij في لايدن. يجب السؤال هناك أولاً.

place-de-bakkerij-leiden =
    .for = للمحتاجين في لايدن، أيضاً بدون أوراق: مساعدة وطعام ونصيحة.
    .entry = يجب الاتصال أولاً. الأوقات غير مؤكدة.

place-de-wonne-almelo =
    .for = لمن في ضيق ويحتاج إلى بيت مؤقت في سكن جماعي.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-de-wonne-enschede =
    .for = لمن في ضيق ويحتاج إلى بيت لعدة أشهر. بدون إدمان.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-diaconaal-platform-leeuwarden =
    .for = للمحتاجين في ليواردن. كنائس تعمل معاً.
    .entry = لا يوجد شباك. يمكنك طلب المساعدة عن طريق الموقع.

place-dokters-van-de-wereld-helpdesk =
    .for = لمن بدون أوراق أو تأمين: البحث عن طبيب أو وصول فاتورة علاج.
    .entry = اتصال ثم ترك رسالة صوتية مع رقم الهاتف. هم يعاودون الاتصال.

place-dokters-van-de-wereld-medische-post-amsterdam =
    .for = لمن بدون أوراق في أمستردام وليس عنده طبيب (huisarts).
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-dokters-van-de-wereld-srg =
    .for = للأسئلة عن منع الحمل أو الحمل أو الإجهاض أو العنف الجنسي.
    .entry = يكفي إرسال رسالة عبر WhatsApp، بدون الذهاب إلى أي مكان.

place-dokters-van-de-wereld-srg-spreekuur-den-haag =
    .for = للأسئلة عن منع الحمل والصحة الجنسية في لاهاي.
    .entry = يجب أخذ موعد أولاً عبر WhatsApp، بلغتك. عدم وجود مال ليس مشكلة.

place-dokters-van-de-wereld-zorgbus =
    .for = لمن بدون أوراق ويشعر بالمرض، في أمستردام ولاهاي.
    .entry = الباص يتنقل: الموقع يبيّن أين يقف. لا حاجة إلى موعد.

place-dtv =
    .for = جهة حكومية للعودة. انتباه: تعمل أيضاً على الترحيل القسري.
    .entry = من الأفضل الكلام أولاً مع IOM أو مع محامٍ.

place-fabel-van-de-illegaal-leiden =
    .for = لمن بدون أوراق حول لايدن، أيضاً لمن لم يطلب اللجوء أبداً.
    .entry = الدخول بدون موعد. يجب الاتصال أولاً لمعرفة العنوان.

place-fairwork =
    .for = للعمال، أيضاً بدون أوراق، عند الاستغلال أو التهديد أو عدم دفع الأجر.
    .entry = بموعد فقط. يجب الاتصال أو الكتابة أولاً.

place-fier-chat =
    .for = لمن يريد الكلام بدون اسم عن العنف أو الإجبار أو الاستغلال.
    .entry = بالكتابة في محادثة الموقع. لا حاجة إلى الاسم.

place-gaarkeuken-rotterdam =
    .for = لمن يبحث عن وجبة دافئة ورفقة في روتردام.
    .entry = يجب التسجيل في الموقع أولاً.

place-ggd-amsterdam-seksuele-gezondheid =
    .for = لكل شخص في أمستردام: الجنس، العدوى، منع الحمل، العنف الجنسي.
    .entry = يجب أخذ موعد. مجاناً، بدون هوية ولا BSN ولا تأمين.

place-gil-leiden =
    .for = لمن بدون أوراق حول لايدن ويحتاج إلى طبيب أو طبيب أسنان أو دواء.
    .entry = يجب الذهاب أولاً إلى De Fabel van de Illegaal أو De Bakkerij في لايدن.

place-goedwerk-foundation =
    .for = لمن يفكر في العودة الطوعية. انتباه: صحيفة انتقدت عملها.
    .entry = لا نعرف إن كانت ما زالت تعمل. من الأفضل سؤال IOM أو محامٍ أولاً.

place-haagse-soepbus =
    .for = لكل من يحتاج إلى حساء ومشروب دافئ في لاهاي.
    .entry = يكفي المجيء إلى الباص. لا حاجة إلى موعد.

place-hadoks-den-haag =
    .for = لمن هو مريض جداً حول لاهاي مساءً أو ليلاً أو في عطلة الأسبوع.
    .entry = يجب الاتصال أولاً دائماً، قبل الذهاب إلى هناك.

place-helpdesk-onverzekerbare-vreemdelingen =
    .for = للأسئلة عن دفع تكلفة العلاج بدون تأمين، أيضاً للعاملين في الصحة.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-hri-amsterdam =
    .for = لمن بدون أوراق في أمستردام. لا نعرف بالضبط ماذا تعمل.
    .entry = لا نعرف عنواناً ولا رقماً. يمكنك سؤال منظمة أخرى في المدينة.

place-huisartsenpost-amsterdam =
    .for = لمن هو مريض جداً في أمستردام مساءً أو ليلاً أو في عطلة الأسبوع.
    .entry = يجب الاتصال أولاً دائماً، قبل الذهاب إلى هناك.

place-hvo-querido =
    .for = لمن بلا سكن في أمستردام، وأيضاً في مأوى من هم بدون أوراق.
    .entry = الدخول عن طريق ACO في أمستردام. يجب الذهاب إلى هناك أولاً.

place-hvo-querido-acm =
    .for = لضحايا الاتجار بالبشر في أمستردام وأجزاء من Noord-Holland.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-inlia-groningen =
    .for = لطالبي اللجوء المحتاجين ومن بدون أوراق في شمال البلاد.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف العنوان ولا الأوقات.

place-iom-nederland =
    .for = لمن يريد العودة إلى بلده برغبته. يمكن سحب الطلب بعد ذلك.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-jeugdfonds-sport-en-cultuur =
    .for = لأطفال العائلات قليلة المال الذين يريدون رياضة أو موسيقى أو رقصاً.
    .entry = لا يقدّم الأهل الطلب. المعلم أو الطبيب أو المساعد يقدّمه.

place-juridisch-loket =
    .for = لمشورة قانونية أولى مجانية لمن لديه مال قليل.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-kinderrechtenhelpdesk =
    .for = للأطفال والأهل ومن يساعدهم: أسئلة عن حقوق الطفل، أيضاً بدون أوراق.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-kindertelefoon =
    .for = للأطفال والشباب من 8 إلى 18 سنة، عن أي موضوع.
    .entry = الاتصال مجاني، ولا حاجة إلى ذكر الاسم.

place-kruispost-amsterdam =
    .for = لمن هم في أمستردام بدون أوراق أو تأمين ويحتاجون إلى طبيب.
    .entry = بدون موعد: تأخذ رقماً. قد يطول الانتظار. ليس للحالات الطارئة.

place-lampion =
    .for = للمساعدين والعاملين في الصحة، وليس للمرضى أنفسهم.
    .entry = من يساعدك يمكنه طرح سؤال هناك بالبريد الإلكتروني.

place-leger-des-heils =
    .for = لمن بلا سكن. ما هو متاح بدون أوراق يختلف حسب المدينة.
    .entry = في الموقع يمكنك إيجاد المكان القريب منك، ثم الاتصال به أولاً.

place-leger-des-heils-hier-en-nu-den-haag =
    .for = لمن بلا سكن في لاهاي: قهوة وطعام وحمّام وغسيل وملابس ونصيحة.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-meld-misdaad-anoniem =
    .for = لمن يعرف شيئاً عن جريمة كبيرة ولا يريد ذكر اسمه.
    .entry = الاتصال مجاني، ولا حاجة إلى ذكر الاسم.

place-meldpunt-vreemdelingendetentie =
    .for = للمحتجزين بسبب الإقامة، ولعائلاتهم وأصدقائهم.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-mind-korrelatie =
    .for = لمن يريد الكلام عن التوتر أو الخوف أو الحزن أو مشاكل نفسية أخرى.
    .entry = الاتصال بالهاتف. قد تكون المكالمة غير مجانية.

place-nas-rotterdam =
    .for = لمن بلا سكن في روتردام. بدون أوراق: فقط عند نظام البرد الشديد.
    .entry = عند الصقيع: المجيء باكراً في المساء. المأوى العادي يطلب بطاقة من البلدية.

place-nidos =
    .for = للأطفال تحت 18 سنة الموجودين هنا بدون والديهم.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-noodopvang-fryslan =
    .for = لمن رُفض لجوؤهم في Friesland. يجب السؤال إن كان ما زال موجوداً.
    .entry = لا نعرف عنواناً ولا رقماً. يمكنك سؤال منظمة أخرى في المدينة.

place-ontbijt-dunne-bierkade-den-haag =
    .for = لكل شخص في لاهاي: فطور مجاني يوم السبت.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-ontmoeting-rotterdam =
    .for = لمن بلا سكن وللقادمين من الخارج في روتردام. الأسرّة لمواطني الاتحاد الأوروبي.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-op-t-stee-emmen =
    .for = لمن رُفض لجوؤهم في إيمن.
    .entry = لا نعرف عنواناً ولا رقماً. يمكنك سؤال منظمة أخرى في المدينة.

place-pauluskerk-rotterdam =
    .for = لكل من يحتاج إلى مساعدة في روتردام: خبز وقهوة وحمّام وملابس.
    .entry = يمكنك الدخول بدون موعد. لا حاجة إلى أوراق.

place-pauluskerk-steunpunt-ongedocumenteerden =
    .for = لمن بدون أوراق في روتردام: أسئلة عن القانون أو المأوى أو العلاج.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-perspektief-delft =
    .for = لكل من بلا سكن في دلفت، أيضاً بدون BSN، فقط عند البرد الخطير.
    .entry = يجب الاتصال أولاً للسؤال إن كان مأوى الشتاء مفتوحاً.

place-pmw-humanitas-rotterdam =
    .for = لضحايا الاتجار بالبشر وللعاملين في الجنس في روتردام.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-politie-0900-8844 =
    .for = لضحايا الجرائم وشهودها، عندما لا يكون الأمر عاجلاً.
    .entry = الاتصال بالهاتف. قد تكون المكالمة غير مجانية.

place-rode-kruis-amsterdam =
    .for = لكل محتاج في أمستردام، مع أوراق أو بدونها.
    .entry = يكفي إرسال رسالة عبر WhatsApp، بدون الذهاب إلى أي مكان.

place-rode-kruis-familieherstel =
    .for = لمن يبحث عن أهله الذين فقدهم في الطريق أو في بلد آخر.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-rode-kruis-helpdesk-haaglanden =
    .for = لكل شخص في لاهاي: أسئلة عن الطعام أو المال أو الصحة أو القانون أو المأوى.
    .entry = يجب إرسال بريد إلكتروني أولاً. العنوان والأوقات غير مؤكدة.

place-rode-kruis-hulplijn =
    .for = لمن بدون أوراق، لأي سؤال: طعام، صحة، مبيت، قانون.
    .entry = يكفي إرسال رسالة عبر WhatsApp، بدون الذهاب إلى أي مكان.

place-rode-kruis-voedselhulp =
    .for = لمن بدون أوراق ولا يستطيع شراء الطعام. ستة أشهر على الأكثر.
    .entry = القسائم تأتي من منظمة تعرفك. يمكنك السؤال عبر WhatsApp.

place-ros-rotterdam =
    .for = لمن بدون أوراق في روتردام وما حولها: قانون، مأوى، علاج.
    .entry = لا نعرف عنواناً ولا رقماً. يمكنك سؤال منظمة أخرى في المدينة.

place-roze-in-blauw-den-haag =
    .for = لأشخاص LGBT+ في لاهاي من ضحايا الجرائم. هذه جهة من الشرطة.
    .entry = بالاتصال أو البريد الإلكتروني، ليلاً ونهاراً.

place-shop-den-haag =
    .for = لمن يُجبر على العمل، في الدعارة أو غيرها. مجاناً.
    .entry = بالدخول مباشرة أو بالاتصال. إن لم يرد أحد يمكنك ترك رسالة.

place-slachtofferhulp-nederland =
    .for = لضحايا الجريمة أو الحادث والشهود وعائلاتهم.
    .entry = الاتصال بالهاتف. قد تكون المكالمة غير مجانية.

place-sndvu-utrecht =
    .for = لمن رُفض لجوؤهم في منطقة أوترخت ولهم إجراء جديد أو مرضهم شديد.
    .entry = لا يمكن تقديم الطلب مباشرة. منظمة مساعدة تقدّمه بدلاً عنك.

place-stap-verder-amsterdam =
    .for = لمن بدون أوراق في جنوب شرق أمستردام: محامٍ مجاناً.
    .entry = بدون موعد، بعد ظهر الأربعاء الثاني من الشهر. من الأفضل المجيء باكراً.

place-stek-den-haag =
    .for = لمن ليس له مكان آخر يذهب إليه في لاهاي.
    .entry = الاتصال فقط عند الضرورة. للأسئلة الأخرى: Den Haag Wereldhuis.

place-stem-in-de-stad-haarlem =
    .for = للمحتاجين في هارلم، أيضاً بدون أوراق: طعام ونصيحة ومكان في النهار.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف الأوقات.

place-stichting-ella-vogelaar =
    .for = للنساء بدون أوراق وأطفالهن: مال للطعام أو العلاج أو المدرسة أو الملابس.
    .entry = لا يمكن تقديم الطلب مباشرة. منظمة مساعدة تقدّمه بدلاً عنك.

place-stichting-gast-nijmegen =
    .for = لمن رُفض لجوؤهم ولهم صلة بنايميخن.
    .entry = VluchtelingenWerk تسجّلك هناك، ثم تكون مقابلة.

place-stichting-leergeld =
    .for = لتلاميذ المدارس من عائلات قليلة المال. بدون أوراق: يجب السؤال.
    .entry = في الموقع يمكنك إيجاد المكان القريب منك، ثم الاتصال به أولاً.

place-stichting-los =
    .for = للأسئلة عن حقوقك بدون إقامة.
    .entry = يكفي الاتصال بالهاتف، بدون الذهاب إلى أي مكان.

place-stil-utrecht =
    .for = لكل من بدون أوراق في أوترخت: طبيب، مساعدة قانونية، طعام وملابس.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف العنوان ولا الأوقات.

place-stoelenproject-amsterdam =
    .for = لمن بلا سكن في أمستردام ويبحث عن مبيت في ليالي الشتاء.
    .entry = يجب المجيء صباحاً لأخذ تذكرة مجانية. الأوقات هي أوقات التذاكر.

place-straatalliantie-amsterdam =
    .for = لمن بلا سكن في أمستردام: مساعدة قانونية عند رفض المأوى.
    .entry = يجب الاتصال أولاً، والسؤال هل يمكن المجيء، وأين ومتى.

place-straatpastoraat-den-haag =
    .for = لكل شخص في لاهاي: وجبة مجانية وصلاة في الكنيسة.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-straatzorg-rotterdam =
    .for = لمن بلا سكن أو بلا تأمين في روتردام ويحتاج إلى طبيب.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-svzv-amsterdam =
    .for = للنساء بدون إقامة، وأيضاً الحوامل.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف العنوان ولا الأوقات.

place-toevlucht-utrecht =
    .for = للرجال الأصحّاء بدون أوراق الذين لهم صلة بأوترخت.
    .entry = فقط عن طريق Aanmeldloket في أوترخت. توجد قائمة انتظار.

place-transvaal-apotheek-den-haag =
    .for = لمن بدون أوراق في لاهاي ومعه وصفة طبية.
    .entry = يجب إحضار وصفة الطبيب (huisarts). لا حاجة إلى موعد.

place-uaf =
    .for = للاجئين ومن هم في إجراءات اللجوء ويريدون الدراسة.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف العنوان ولا الأوقات.

place-vadercentrum-den-haag =
    .for = لكل شخص في لاهاي: نصيحة يوم الجمعة ووجبة مجانية يوم الأربعاء.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-veilig-thuis =
    .for = لمن يعيش العنف في البيت أو يقلق على شخص آخر.
    .entry = الاتصال مجاني، ولا حاجة إلى ذكر الاسم.

place-vidk-eindhoven =
    .for = لمن رُفض لجوؤهم ولضحايا الاتجار بالبشر. وللعلاج آخرون أيضاً.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف الأوقات.

place-villa-vrede-utrecht =
    .for = لمن بدون أوراق في أوترخت: بيت للراحة والطعام والتعلّم ولقاء الناس.
    .entry = الدخول بدون موعد. الأوقات غير مؤكدة، من الأفضل النظر في الموقع أولاً.

place-vluchteling-onder-dak-wageningen =
    .for = لمن رُفض لجوؤهم في فاخننغن والبلدات حولها.
    .entry = يجب إرسال بريد إلكتروني أولاً. العنوان والأوقات غير مؤكدة.

place-vluchtelingenwerk-almere =
    .for = لمن بدون أوراق في ألميره ويبحث عن مأوى. يجب السؤال إن كان ما زال موجوداً.
    .entry = من الأفضل النظر في الموقع أولاً. لا نعرف العنوان ولا الأوقات.

place-vluchtelingenwerk-den-haag =
    .for = للأسئلة القانونية في لاهاي، أيضاً بعد الاتجار بالبشر. توجد قائمة انتظار.
    .entry = بموعد فقط. يجب الاتصال أو الكتابة أولاً.

place-vluchtelingenwerk-nederland =
    .for = لطالبي اللجوء واللاجئين، أيضاً بعد رفض اللجوء.
    .entry = في الموقع يمكنك إيجاد المكان القريب منك، ثم الاتصال به أولاً.

place-voedselbanken-nederland =
    .for = لمن لديه مال قليل جداً. ليس كل بنك طعام يساعد بدون أوراق.
    .entry = يُطلب التسجيل عن طريق منظمة مساعدة. غالباً لا يمكن مباشرة.

place-vrouwen-tegen-uitzetting =
    .for = للاجئات بدون أوراق في أمستردام. هي مجموعة نشاط وتضامن.
    .entry = لا يوجد مكتب. من الأفضل النظر في الموقع.

place-we-are-here =
    .for = لاجئون مرفوضون في أمستردام ينظمون أنفسهم.
    .entry = لا يوجد مكتب. لا نعرف إن كانت المجموعة ما زالت نشطة.

place-weggeefwinkel-rotterdam =
    .for = لمن يحتاج إلى ملابس مجانية في روتردام.
    .entry = يمكنك الدخول بدون موعد في وقت الدوام.

place-wereldhuis-amsterdam =
    .for = لمن بدون أوراق في أمستردام: مركز نهاري، غداء دافئ، دروس، نصائح.
    .entry = يمكنك الدخول في النهار. للنصيحة أو المحامي يلزم موعد.

place-wereldhuis-den-haag =
    .for = لمن بدون أوراق في لاهاي: قانون، مأوى، صحة، طعام، طبيب أسنان.
    .entry = يمكنك الدخول بدون موعد. من الأفضل إحضار V-nummer إن وُجد.

place-wereldvrouwenhuis-nijmegen =
    .for = للنساء بدون أوراق حول نايميخن، بلا سكن وعندهن مشاكل صحية.
    .entry = العنوان سري. التواصل عن طريق الموقع.

place-winterkoude-opvang-den-haag =
    .for = لكل من بلا سكن في لاهاي، فقط في ليالي البرد الخطير. مجاناً.
    .entry = يجب المجيء باكراً في المساء. قد يتغير المكان كل شتاء: يجب السؤال أولاً.

place-zelfmoordpreventie-113 =
    .for = لمن يفكر في الموت أو يخاف على شخص آخر. ليلاً ونهاراً.
    .entry = بالاتصال أو بالكتابة في المحادثة. لا حاجة إلى تأمين. بالإنجليزية أيضاً.

city-amsterdam = أمستردام
city-rotterdam = روتردام
city-den-haag = لاهاي
city-utrecht = أوترخت
city-eindhoven = آيندهوفن
city-groningen = خرونينغن
city-tilburg = تيلبورخ
city-almere = ألميره
city-breda = بريدا
city-nijmegen = نايميخن
city-apeldoorn = أبلدورن
city-arnhem = آرنهم
city-haarlem = هارلم
city-haarlemmermeer = هارلمرمير
city-amersfoort = أمرسفورت
city-enschede = إنسخديه
city-zaanstad = زانستاد
city-den-bosch = دن بوس
city-zwolle = زفوله
city-leiden = لايدن
city-zoetermeer = زوترمير
city-leeuwarden = ليواردن
city-maastricht = ماستريخت
city-ede = إيده
city-dordrecht = دوردرخت
city-westland = فستلاند
city-alphen-aan-den-rijn = ألفن آن دن راين
city-alkmaar = ألكمار
city-emmen = إيمن
city-delft = دلفت
city-venlo = فنلو
city-deventer = ديفنتر
city-helmond = هلموند
city-sittard-geleen = سيتارد
city-oss = أوس
city-amstelveen = أمستلفين
city-hilversum = هيلفرسوم
city-sudwest-fryslan = سنيك
city-hoorn = هورن
city-heerlen = هيرلن
city-nissewaard = سبايكينيسه
city-lelystad = ليليستاد
city-purmerend = بورمرند
city-hengelo = هنغلو
city-schiedam = سخيدام
city-vlaardingen = فلاردينغن
city-gouda = خاودا
city-leidschendam-voorburg = فوربورخ
city-almelo = ألملو
city-capelle-aan-den-ijssel = كابيله آن دن آيسل
city-roosendaal = روزندال
city-assen = آسن
city-meierijstad = فيخل
city-smallingerland = دراختن
city-hoogeveen = هوخفين
city-katwijk = كاتفايك
city-velsen = آيماودن
city-veenendaal = فينندال
city-bergen-op-zoom = بيرخن أوب زوم
city-zeist = زايست
city-nieuwegein = نيوخاين
city-roermond = رورموند
city-den-helder = دن هيلدر
city-doetinchem = دوتينخم
city-rijswijk = رايسفايك
city-weert = فيرت
city-dijk-en-waard = هيرهوخوفارد
city-barneveld = بارنفلد
city-houten = هاوتن
city-kampen = كامبن
city-woerden = فوردن
city-middelburg = ميدلبورخ
city-vlissingen = فليسينغن
city-terneuzen = ترنوزن
city-goes = خوس
city-wageningen = فاخننغن
city-tiel = تيل
city-harderwijk = هاردرفايك
city-gorinchem = خورينخم
city-ter-apel = تير آبل
city-budel = بودل
city-hellevoetsluis = هيليفوتسلاوس
