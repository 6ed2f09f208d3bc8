# كل ما يقوله البرنامج نفسه: القوائم والأسئلة والتنبيهات. الكلمات بين { } تبقى كما هي.

## اللغات: كل لغة بخطها، وهي نفسها في كل الملفات

language-nl = Nederlands
language-en = English
language-ar = العربية
language-fr = Français
language-ti = ትግርኛ
language-ask =
    Welke taal? Which language? أي لغة؟ Quelle langue ? ኣየናይ ቋንቋ፧

## البداية

welcome =
    مرحباً بك في Wegwijs. أعطي معلومات للناس بدون أوراق. الخدمة مجانية. لا داعي لأن تقول من أنت. أنا برنامج كمبيوتر، ولست الحكومة ولا الشرطة ولا IND.
ask-anything = اكتب سؤالك بكلماتك، أو اختر:
menu-prompt = ما موضوع سؤالك؟ اكتبه أو اختر:
theme-prompt = اختر، أو اكتب سؤالك:
help =
    اكتب سؤالك بكلمات عادية، أو اختر زراً أو رقماً.
    لكل المواضيع اكتب "قائمة".
    للغة أخرى اكتب "لغة".
    لمسح كل شيء عنك اكتب "انس".
    في خطر؟ اتصل على { -emergency-number }.

## المواضيع

theme-medical = الصحة والطبيب
theme-police = الشرطة والأمان
theme-birth = تسجيل ولادة
theme-childcare = حضانة ومدرسة ودراسة
theme-day = النهار والأكل
theme-shelter = مكان للنوم
theme-legal = القانون والمستقبل
theme-service = عن Wegwijs

## الأزرار: 24 حرفاً على الأكثر

button-menu = القائمة
button-back = رجوع
button-more = المزيد
button-places = أماكن
button-language = لغة أخرى
button-help = كيف أستعمل هذا؟
button-forget = مسح كل شيء
button-emergency = خطر الآن
button-human = التحدث مع إنسان
button-wrong = لم أقصد هذا
button-city = مدينة أخرى
button-anywhere = كل هولندا
button-call = اتصال
button-map = خريطة
button-site = الموقع

## الأجوبة

choose-prompt = هل المقصود واحد من هذه؟
unknown = لم أفهم جيداً. اكتب بكلمات أخرى، أو اختر:
review-draft = لم تراجعه منظمة بعد.
review-reviewed = راجعته { $by }، صالح حتى { $until }.
review-expired = راجعته { $by }، وكان صالحاً حتى { $until }: اسأل هل ما زال صحيحاً.
review-changed = تغير النص بعد آخر مراجعة.
draft-hidden = لم تراجع منظمة هذا الجواب بعد، لذلك لا أعرضه. اسأل هنا:
emergency-now = خطر أو مرض شديد؟ اتصل على { -emergency-number }. الاتصال مجاني، وممكن بدون أوراق.
private-details = لا داعي لإرسال اسم أو رقم أو تاريخ ميلاد أو عنوان. لم أحفظ ذلك. امسح رسالتك إذا كان غيرك يرى هاتفك.

## ما ليس كلاماً مكتوباً

got-voice = لا أستطيع سماع الصوت. اكتب بضع كلمات، أو اختر:
got-picture = لا أستطيع رؤية الصور. لم أحفظ صورتك. اكتب بضع كلمات، أو اختر:
got-sticker = جميل! اكتب بضع كلمات، أو اختر:
got-location = لم أستطع قراءة موقعك. اكتب اسم مدينتك، أو اختر:
got-contact = من فضلك لا ترسل أرقام أشخاص آخرين. لم أحفظ الرقم. اكتب سؤالك، أو اختر:
got-file = لا أستطيع قراءة الملفات. لم أحفظ الملف. اكتب بضع كلمات، أو اختر:
got-nothing = رسالتك فارغة. اكتب بضع كلمات، أو اختر:
got-wordless =
    Typ een paar woorden. Write a few words. اكتب بضع كلمات. Écrivez quelques mots. ቁሩብ ቃላት ጽሓፉ።
smalltalk-ok = حسناً. هل لديك سؤال آخر؟
smalltalk-thanks = العفو. هل عندك سؤال آخر؟
smalltalk-bye = مع السلامة! يمكنك أن ترجع في أي وقت. لمسح كل شيء عنك اكتب "انس".
smalltalk-insult = أحب أن أساعدك. ما موضوع سؤالك؟

## الأماكن

city-ask = في أي مدينة؟ اكتب اسمها أو اختر:
city-unknown = لا أعرف هذه المدينة. اكتب مدينة أخرى قريبة، أو اختر:
city-what = ما الذي تحتاجه في { $city }؟
places-in = أماكن قرب { $city }:
places-anywhere = أماكن يمكن أن تساعدك:
places-none = لا أعرف هنا مكاناً لهذا. اختر مدينة أخرى، أو اسأل إنساناً.
location-used = استعملت موقعك مرة واحدة ولم أحفظه.
place-name = { $name }
place-line = { $hours }. { $entry }
place-open = { $by ->
    [phone] يردون الآن
    [chat] المحادثة مفتوحة الآن
   *[visit] مفتوح الآن
}
place-open-until = { $by ->
    [phone] يردون حتى { $time }
    [chat] المحادثة مفتوحة حتى { $time }
    [tickets] التذاكر حتى { $time }
   *[visit] مفتوح حتى { $time }
}
place-open-until-day = { $by ->
    [phone] يردون حتى { $at }
    [chat] المحادثة مفتوحة حتى { $at }
    [tickets] التذاكر حتى { $at }
   *[visit] مفتوح حتى { $at }
}
place-open-always = { $by ->
    [phone] يردون ليلاً ونهاراً
    [chat] المحادثة مفتوحة ليلاً ونهاراً
   *[visit] مفتوح ليلاً ونهاراً
}
place-closed-opens = { $by ->
    [phone] لا يردون الآن، بل من الساعة { $time }
    [chat] المحادثة مغلقة الآن، تفتح الساعة { $time }
    [tickets] التذاكر من { $time }
   *[visit] مغلق، يفتح الساعة { $time }
}
place-closed-opens-day = { $by ->
    [phone] لا يردون الآن، بل يوم { $at }
    [chat] المحادثة مغلقة الآن، تفتح يوم { $at }
    [tickets] التذاكر من { $at }
   *[visit] مغلق، يفتح يوم { $at }
}
place-closed = { $by ->
    [phone] لا يردون الآن
    [chat] المحادثة مغلقة الآن
    [tickets] لا تذاكر الآن
   *[visit] مغلق الآن
}
place-by-appointment = بموعد فقط
place-hours-unknown = المواعيد غير مؤكدة (قرأناها { $checked }): اسأل أولاً
place-address = العنوان: { $address }
place-phone = الهاتف: { $phone }
place-website = { $website }
place-call-first = هذه المعلومات غير مؤكدة. اتصل أو اكتب لهم أولاً.

## المسح والأعطال والحدود

forgotten =
    مسحنا كل ما عندنا عنك. المحادثة ما زالت في هاتفك، وربما عند شركة التطبيق أو الهاتف. امسحها هناك أيضاً. يمكنك أن تبدأ من جديد في أي وقت.
slow-down = هذا سريع جداً بالنسبة لي. انتظر دقيقة. في خطر؟ اتصل على { -emergency-number }.
trouble = حدث خطأ عندنا. حاول مرة أخرى بعد قليل. في خطر؟ اتصل على { -emergency-number }.
over-budget = لا أستطيع الرد بعد الآن برسائل SMS اليوم. غداً أستطيع. في خطر؟ اتصل على { -emergency-number }.

## صفحات الويب

web-title = Wegwijs
web-input = سؤالك
web-send = إرسال
web-leave = خروج سريع
web-you = أنت
web-privacy = الخصوصية
web-privacy-title = ماذا نحفظ
web-privacy-intro = لا نحتفظ بأي اسم أو رقم أو رسالة. هذا كل ما نحتفظ به:
web-privacy-for = كم من الوقت
web-privacy-why = لماذا
web-privacy-provider = شركة تطبيقك (Telegram أو WhatsApp) أو شركة هاتفك ترى رقمك ووقت رسائلك، وفي رسائل SMS ترى النص أيضاً. محادثة الويب لا تطلب رقماً.
web-privacy-who = من يدير هذا
web-privacy-operator = اسأل المنظمة التي أعطتك هذا العنوان. Wegwijs برنامج حر: يمكن لأي شخص أن يقرأ كيف يعمل.
web-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
web-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
web-not-found = هذه الصفحة غير موجودة.
web-too-long = رسالتك طويلة جداً. اكتب رسالة أقصر.
kept-session =
    .what = لغتك ومدينتك ومكانك في القائمة. مشفرة، تحت رمز.
    .why = لكي نستطيع التحدث معك.
kept-delivery =
    .what = أجوبتنا خلال آخر 24 ساعة. مشفرة.
    .why = لكي لا نجيب مرتين إذا وصلت رسالتك مرتين.
kept-redaction =
    .what = الرقم التسلسلي لرسالتك عند شركة الهاتف. مشفر.
    .why = لكي نطلب مسح رسالتك هناك.
kept-count =
    .what = أعداد لكل يوم، بدون شيء عن الأشخاص.
    .why = لكي نعرف ما هي الأسئلة التي تتكرر.

## أوامر Telegram: 256 حرفاً على الأكثر

command-start = ابدأ
command-menu = كل المواضيع
command-language = لغة أخرى
command-forget = امسح كل شيء عني
command-help = كيف يعمل هذا؟

## إعطاء سؤال للمتطوعين (الأزرار: 24 حرفاً على الأكثر)

button-donate = إعطاء سؤالي للمتطوعين
button-donate-yes = نعم، أعطهم هذا
button-donate-no = لا، امسح الكلمات
donate-ask =
    هل تريد أن يتعلم المتطوعون من سؤالك؟ اكتبه مرة أخرى بدون أسماء وأرقام. أحذف ما أعرفه منها وأريك ما يبقى، ثم تختار نعم أو لا.
    يرى المتطوعون هذه الكلمات فقط، ولا يعرفون من أنت. تمسح بعد 30 يوماً. لا يمكن مسحها قبل ذلك، لأننا لا نعرف أي سؤال هو سؤالك.
donate-show =
    هذا ما سيراه المتطوعون إذا وافقت:

    { $words }

    هل ما زال فيه شيء عنك أو عن شخص آخر؟ إذن اختر لا. هل أعطيهم هذا؟
donate-thanks = شكراً لك. سيقرأ المتطوعون هذه الكلمات، وتمسح بعد 30 يوماً.
donate-dropped = حسناً. لم أعط أحداً شيئاً، ومسحت الكلمات.
donate-none = لا يوجد سؤال لإعطائه. اكتب سؤالاً جديداً، أو اختر:
kept-donation =
    .what = سؤال أعطاه لنا شخص باختياره، بعد حذف الأسماء والأرقام. مشفر، ولا نعرف ممن هو.
    .why = لكي يتعلم المتطوعون كيف يسأل الناس. قبل أن تقول نعم أو لا تبقى الكلمات مع محادثتك.
