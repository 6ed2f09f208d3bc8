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
button-follow = أخبرني بأي تغيير
button-unfollow = لا أخبار عن هذا
button-follows = الأخبار التي تصلني
button-keep = نعم، أبقها
button-place = المزيد عن هذا المكان
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
place-day-open = { $by ->
    [phone] { $day }: يردون { $times }
    [chat] { $day }: المحادثة مفتوحة { $times }
    [tickets] { $day }: التذاكر { $times }
   *[visit] { $day }: مفتوح { $times }
}
place-day-closed = { $by ->
    [phone] { $day }: لا يردون
    [chat] { $day }: المحادثة مغلقة
    [tickets] { $day }: لا تذاكر
   *[visit] { $day }: مغلق
}
place-day-told = { $day }: { $hours }
place-times-from = من { $from }
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
web-privacy-intro = لا نحفظ اسمك. ولا نحفظ ما تكتبه، إلا إذا أردت أن نوصله لغيرنا. نحفظ طريقة الوصول إليك (رقم أو محادثة) فقط إذا أردت رسائل منا لاحقاً، مثل أخبار مكان، أو إذا كنت تنشر أخبار مكان. وهي مقفلة (مشفرة): لا تفتحها إلا هذه الخدمة. تبقى عندنا حتى تطلب التوقف، أو حتى نسألك ولا تجيب. أرسل STOP أو "انس" في المحادثة نفسها. عندها نمسح حالاً كل شيء عنك. هذا كل ما نحفظه:
web-privacy-for = كم من الوقت
web-privacy-why = لماذا
web-privacy-provider = شركة تطبيقك (Telegram أو WhatsApp) أو شركة هاتفك ترى رقمك ووقت رسائلك، وفي رسائل SMS ترى النص أيضاً. محادثة الويب لا تطلب رقماً.
web-privacy-who = من يدير هذا
web-privacy-free = Wegwijs برنامج حر: يمكن لأي شخص أن يقرأ كيف يعمل.
operator-named = تدير هذه الخدمة { $name }، وهي مسؤولة عنها.
operator-none = ما زال متطوعون يجربون هذه الخدمة. لا توجد بعد منظمة مسؤولة عنها. عندك سؤال؟ اسأل من أعطاك هذا العنوان.
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
    .what = لغتك ومدينتك وآخر موضوع ومكانك في القائمة. إذا كنت تنشر أخبار مكان: أيضاً الإعلان الذي تكتبه. مقفلة (مشفرة)، تحت رمز سري بدل رقمك.
    .why = لكي نستطيع التحدث معك.
kept-delivery =
    .what = أجوبتنا خلال آخر 24 ساعة. مقفلة (مشفرة).
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
    .what = سؤال أعطاه لنا شخص باختياره، بعد حذف الأسماء والأرقام. مقفل (مشفر)، ولا نعرف ممن هو.
    .why = لكي يتعلم المتطوعون كيف يسأل الناس. قبل أن تقول نعم أو لا تبقى الكلمات مع محادثتك.

## إعلانات الأماكن

weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد
weekdays = { $first } إلى { $last }
hours-on-days = { $days } { $times }
hours-times = من { $from } إلى { $to }
hours-and = { $first }، { $rest }
when-day = يوم { $day }
when-days = من { $first } حتى نهاية يوم { $last }
when-through = حتى نهاية يوم { $last }
when-from = من يوم { $first } حتى إشعار آخر
when-open = حتى إشعار آخر
when-night = من يوم { $day } حتى صباح اليوم التالي
when-at = { $day }، { $time }
when-until = حتى يوم { $at }
when-times = يوم { $day } من { $from } إلى { $to }
when-span = من { $begins } حتى { $ends }
notice-closed = { $place }: المكان مغلق { $when }.
    .brief = مغلق { $when }
notice-hours = { $place }: مواعيد أخرى { $when }: { $hours }.
    .brief = مواعيد أخرى { $when }
notice-full = { $place }: المكان ممتلئ { $when }.
    .brief = ممتلئ { $when }
notice-moved = { $place }: عنوان آخر { $when }: { $address }.
    .brief = عنوان آخر { $when }
notice-extra = { $place }: مفتوح أيضاً { $when }: { $hours }.
    .brief = مفتوح أيضاً { $when }
notice-message = رسالة من { $place }:
    .brief = رسالة { $when }
notice-words = "{ $words }"
notice-words-other = ({ $language }، غير مترجم) "{ $words }"
place-full = ممتلئ { $when }
place-noticed = { $hours } ({ $notice })
feed-title = إعلانات الأماكن في { $city }
feed-open = { $place }: مفتوح
notice-fault-past = هذا الوقت مضى. اختر يوماً من اليوم فصاعداً.
notice-fault-order = النهاية قبل البداية. اختر نهاية بعد البداية.
notice-fault-far = هذا بعيد جداً أو طويل جداً. الإعلان يستمر سنة على الأكثر.
notice-fault-hours = هذه الساعات غير واضحة. اكتبها هكذا: من 10:00 إلى 12:00.
notice-fault-language = اختر لغة من لغات هذه الخدمة: nl أو en أو ar أو fr أو ti.
notice-fault-long = هذا طويل جداً. اكتب 300 حرف على الأكثر.
notice-fault-empty = اكتب بعض الكلمات أولاً.
notice-fault-address = الانتقال يحتاج إلى عنوان من 80 حرفاً على الأكثر. الإعلانات الأخرى بدون عنوان.
notice-fault-overlap = يوجد إعلان لهذا الوقت. غيّره أو أوقفه أولاً.
notice-fault-own = من يكتب الإعلان لا يراجعه بنفسه. اطلب ذلك من شخص آخر.
notice-waits-link = فيه رابط ليس لهذا المكان. يراجعه شخص آخر أولاً.
notice-waits-phone = فيه رقم هاتف ليس لهذا المكان. يراجعه شخص آخر أولاً.
notice-waits-email = فيه بريد إلكتروني ليس لهذا المكان. يراجعه شخص آخر أولاً.
notice-waits-address = فيه عنوان ليس لهذا المكان. يراجعه شخص آخر أولاً.
kept-notice =
    .what = إعلانات مكان، مثل "مغلق غداً". نحفظها 30 يوماً بعد نهايتها. مشفرة. ومن نشرها: رمز سري فقط.
    .why = لكي نقول هل المكان مفتوح.
kept-token =
    .what = المفتاح الذي ينشر به حاسوب المكان الإعلانات. نحفظ رمزاً منه فقط.
    .why = لكي نعرف أن الإعلان من هذا المكان فعلاً.

## متابعة الأخبار

follow-begun = سأكتب لك عندما يصل خبر عن { $what }، مثلاً أن مكاناً مغلق أو ممتلئ. لا أكتب بين 21:00 و08:00، إلا عن مكان للنوم في تلك الليلة.
follow-kept = لهذا أحفظ طريقة الوصول إليك: مقفلة (مشفرة)، حتى { $until }. قبل ذلك أسألك هل ما زلت تريد هذا. اكتب STOP لمسح كل شيء عنك.
follow-stopped = لن أكتب لك بعد الآن عن { $what }.
follow-something = هذا المكان
follow-list = تصلك أخبار عن هذا. اختر ما لم تعد تريده:
follow-until = محفوظ حتى { $until }
follow-none = لا تصلك أخبار الآن. اسأل عن مكان ثم اختر "{ button-follow }".
follow-not-here = لا أستطيع أن أكتب لك هنا لاحقاً. أستطيع ذلك في Telegram أو WhatsApp أو SMS.
follow-city = كل الأماكن في { $city }
follow-kind-in = { $kind } في { $city }
follow-kind-shelter = أماكن النوم
follow-kind-food = الطعام
follow-kind-day-centre = مراكز النهار
follow-kind-clinic = المساعدة الطبية
follow-kind-legal = المساعدة القانونية
news-stop = لإيقاف الأخبار اكتب STOP، وسأمسح كل شيء عنك.
news-still = تصلك أخبار عن { $what }. هل ما زلت تريدها؟ أرسل أي كلمة لتستمر. بدون جواب تتوقف في { $until }.
news-open = إذا كان هناك خبر لك، فسيصلك الآن.
news-changed = هناك تغيير. الوضع الآن:
news-ended = لم يعد هذا الخبر عن { $place } صحيحاً: { $notice }.
news-usual-hours = عادت المواعيد العادية.
news-usual-address = عاد العنوان العادي.
kept-subscription =
    .what = طريقة الوصول إليك (رقم أو محادثة) وموضوع الأخبار التي تريدها. مقفلة (مشفرة).
    .why = لكي نكتب لك إذا كان مكان مغلقاً أو ممتلئاً أو انتقل. أنت طلبت ذلك. بعد 90 يوماً نسألك هل ما زلت تريد هذا. بدون جواب نمسحه بعد 14 يوماً. إذا كتبت STOP نمسحه حالاً.
kept-letter =
    .what = أخبار في الطريق إليك، مع رقمك أو محادثتك. مقفلة (مشفرة). بعد الإرسال يبقى رمز سري فقط، ما دام الخبر صحيحاً.
    .why = لكي تصلك الأخبار، ولا نرسل شيئاً مرتين، ونقول لك إذا لم يعد الخبر صحيحاً.

## المسؤولون: أشخاص ينشرون أخبار مكان. كل اختيار 24 حرفا على الأكثر

button-steward = مكاني
steward-home = العودة إلى مكاني
steward-welcome = يمكنك الآن نشر أخبار { $place }. للعودة إلى هنا في أي وقت اكتب "مكان". لهذا أحفظ طريقة الوصول إليك: مقفلة (مشفرة)، حتى سنة بعد آخر استعمال. اكتب STOP لمسح كل شيء عنك. بعدها لا يمكنك نشر الأخبار.
steward-code-wrong = هذا الرمز غير صحيح، أو انتهت مدته. اطلب رمزاً جديداً من فريق Wegwijs.
steward-none = لا يمكنك بعد نشر أخبار أي مكان. اطلب رمزاً من فريق Wegwijs وأرسله هنا.
steward-which = لأي مكان؟
steward-what = ما الخبر الذي تريد نشره؟
steward-posted = منشور: { $notice }
steward-waiting = ينتظر شخصاً ثانياً: { $notice }
steward-kind-closed = مغلق
steward-kind-hours = مواعيد أخرى
steward-kind-full = ممتلئ
steward-kind-moved = عنوان آخر
steward-kind-extra = مفتوح أيضاً
steward-kind-message = رسالة
steward-one = { $kind } { $when }
steward-when = متى؟ اختر أو اكتب: 24 ديسمبر، أو من 24 إلى 26 ديسمبر.
steward-which-day = أي يوم؟ اختر أو اكتب: 24 ديسمبر، أو من 24 إلى 26 ديسمبر.
steward-when-unclear = لم أفهم هذا اليوم.
steward-today = اليوم
steward-tonight = هذه الليلة
steward-tomorrow = غداً
steward-other = يوم آخر
steward-open = حتى إشعار آخر
steward-day = { $day }
steward-hours = من أي ساعة إلى أي ساعة؟ اختر أو اكتب: من 10:00 إلى 14:00.
steward-hours-unclear = لم أفهم هذه الساعات.
steward-hours-pick = { $hours }
steward-address = ما هو العنوان إذن؟ اكتب اسم الشارع والرقم.
steward-words = اكتب رسالتك، { $most } حرف على الأكثر. أنا لا أترجمها. إذا كان فيها رابط، أو رقم أو عنوان ليس لكم، يقرؤها شخص آخر أولاً.
steward-preview = هذا ما سيقرؤه الناس
steward-in-language = { $language }: { $words }
steward-reach = { $count ->
    [0] لا أحد يتابع هذا المكان بعد. كل من يسأل عنه سيقرأ هذا.
    [one] يصل هذا إلى شخص واحد، وكل من يسأل سيقرؤه.
    [two] يصل هذا إلى شخصين، وكل من يسأل سيقرؤه.
    [few] يصل هذا إلى { $count } أشخاص، وكل من يسأل سيقرؤه.
    [many] يصل هذا إلى { $count } شخصاً، وكل من يسأل سيقرؤه.
   *[other] يصل هذا إلى { $count } شخص، وكل من يسأل سيقرؤه.
}
steward-cost = عدد الحروف: { $count }. عدد أجزاء رسالة SMS لكل شخص: { $segments }.
steward-needs-eyes = هذا ينتظر حتى يقرأه شخص آخر من مكانكم أو من Wegwijs.
steward-fault = لا يمكن نشر هذا
steward-send = نشر
steward-again = من جديد
steward-sent = تم النشر. من يسأل عن مكانكم يقرؤه من الآن. بعد دقيقتين أكتب لمن يتابعون المكان. حتى ذلك الوقت يمكنك التراجع.
steward-kept-waiting = تم الحفظ. لا يقرؤه أحد قبل موافقة شخص آخر.
steward-undo = تراجع
steward-undo-late = مرت أكثر من دقيقتين، وربما قرأه الناس. يمكنك إنهاؤه الآن.
steward-confirm = ما زال صحيحاً
steward-end = إنهاء الآن
steward-change = تغيير
steward-approve = موافق: نشر
steward-refuse = عدم النشر
steward-done-undo = تم التراجع. لن تصل رسالة عنه إلى أحد.
steward-done-end = انتهى. تعود المواعيد العادية.
steward-done-confirm = شكراً. سأسأل مرة أخرى بعد أسبوع.
steward-done-approve = تم النشر. سأكتب قريباً لمن يتابعون المكان.
steward-done-refuse = تم الحذف، ولم ننشره.
steward-gone = هذا لم يعد موجوداً. الوضع الآن:
steward-resigned = لا يمكنك بعد الآن نشر أخبار { $place }. مسحت ما حفظته عنك لهذا. للبدء من جديد تحتاج إلى رمز جديد.
steward-resign = إيقاف النشر لهذا المكان
steward-resign-sure = هل تريد التوقف عن نشر أخبار { $place }؟ للبدء من جديد تحتاج إلى رمز جديد.
steward-still = هل ما زال هذا صحيحاً؟ { $notice }
steward-still-type = إذا كان ما زال صحيحاً اكتب "مستمر". إذا لم يعد صحيحاً اكتب "انتهى".
steward-look = يوجد إعلان لمكانكم ينتظر. لا يقرؤه أحد قبل موافقة شخص آخر: { $notice }
steward-look-type = لكي تقرر اكتب "مراجعة".
steward-let-through = وافق شخص آخر. تم نشر الإعلان: { $notice }
steward-refused = لم يوافق شخص آخر، ولم ننشر الإعلان: { $notice }
steward-which-notice = أي إعلان؟
steward-web-title = أخبار مكان
steward-web-code = رمز الدعوة
steward-web-code-hint = 12 رقماً
steward-web-enter = متابعة
steward-web-new = خبر جديد
steward-web-kind = ماذا؟
steward-web-when = متى؟
steward-web-from = من
steward-web-until = حتى نهاية يوم
steward-web-days = هذه الأيام:
steward-web-hours = المواعيد، إذا كانت أخرى أو إضافية
steward-web-opens = من الساعة
steward-web-closes = إلى الساعة
steward-web-address = العنوان، إذا تغير
steward-web-words = كلماتك، بهذه اللغة
steward-web-look = كيف سيظهر؟
steward-web-back = تغيير
steward-web-date-unclear = اختر يوماً.
steward-web-expired = بقيت هذه الصفحة مفتوحة وقتاً طويلاً. حاول مرة أخرى.
steward-web-busy = رموز خاطئة كثيرة. حاول مرة أخرى بعد ساعة.
steward-web-app = أو من Telegram أو WhatsApp أو SMS: أرسل الرمز هناك.
kept-invitation =
    .what = الرمز الذي تبدأ به منظمة بنشر أخبارها. بشكل لا يقرؤه أحد. أسبوع على الأكثر.
    .why = لنعرف أن الخبر من المكان نفسه.
kept-steward =
    .what = كيف نصل إلى شخص ينشر أخبار مكان، وأي مكان. مقفل (مشفر).
    .why = لنعرف أن له هذا الحق، ولنسأله هل ما زال الخبر صحيحاً. حتى سنة بعد آخر استعمال. إذا كتب STOP أو اختار "{ steward-resign }" نمسحه حالاً.

## Introductions: pages

verify-link = هل هذا حقيقي؟
verify-title = هل هذا هو Wegwijs حقاً؟
verify-only = يكلمك Wegwijs بهذه الأسماء والأرقام فقط. أي اسم آخر أو رقم آخر ليس منا.
verify-way-web = الموقع
verify-way-telegram = Telegram
verify-way-whatsapp = WhatsApp
verify-way-sms = SMS
verify-address = يستطيع أي شخص أن يقلد هذه الصفحة. لذلك انظر إلى العنوان في أعلى المتصفح: يجب أن يكون هو الموقع المكتوب هنا بالضبط.
verify-never = أشياء لا نفعلها أبداً
verify-never-name = لا نسأل عن اسمك أو تاريخ ميلادك أو عنوانك.
verify-never-papers = لا نطلب صورتك ولا صورة أوراقك.
verify-never-password = لا نطلب كلمة سر، ولا رمزاً من WhatsApp أو Telegram أو من البنك.
verify-never-money = لا نطلب منك مالاً ولا معلومات عن حسابك في البنك.
verify-never-call = لا نتصل بك بالهاتف.
verify-first = لا نكتب إليك من عندنا إلا إذا طلبت ذلك بنفسك، مثلاً أخبار مكان.
verify-receipt = هل أعطيناك رمزاً؟ أظهره فقط عند باب المكان الذي اخترته، أو اكتبه لأحد الأسماء المذكورة هنا.
verify-doubt = لست متأكداً؟ لا ترد. واعرض الرسالة على أشخاص تثق بهم.
poster-link = ملصق للجدار
poster-print = اطبع هذه الصفحة من المتصفح على ورق A4.
poster-title = عندك سؤال؟ اسأل Wegwijs.
poster-text = طبيب، مكان للنوم، طعام، حقوقك. مجاناً، وبدون أوراق أيضاً. لا داعي لأن تقول من أنت.
poster-scan = وجه كاميرا الهاتف إلى أحد المربعات، أو اكتب إلى الاسم أو الرقم.
poster-real = أي اسم آخر أو رقم آخر ليس منا. انظر: { $address }
poster-place = المكان { $place } يعمل مع Wegwijs.
poster-code = رمز QR من أجل { $way }
inbox-web-only = لا نعطيكم عن هذا الشخص أكثر من هذا. عند الباب يريكم الشخص الرمز كله.
inbox-web-state = الحالة
inbox-web-topic = الموضوع
inbox-web-language = اللغة
inbox-web-city = المدينة
inbox-web-wishes = ما يناسب الشخص
inbox-web-asked = وقت الطلب
inbox-web-access = يعمل الرمز حتى
inbox-web-moment = { $at }
inbox-web-danger = خطر: يجب الجواب خلال ساعتين
inbox-web-message = رسالة جديدة
inbox-web-read = قراءة الرسالة
inbox-web-read-now = هذا ما كتبه الشخص. تم مسحه الآن.
inbox-web-propose-hint = ثلاثة مواعيد على الأكثر. يختار الشخص واحداً منها.
inbox-web-day = اليوم
inbox-web-hour = الساعة
inbox-web-send = إرسال
inbox-web-proposed = تم الإرسال. سيختار الشخص بلغته.
inbox-web-did-accept = سيأتي الشخص في هذا الموعد:
inbox-web-did-write = كتب الشخص رسالة.
inbox-web-did-take = تولى أحدكم هذا الطلب.
inbox-web-did-propose = اقترحتم مواعيد:
inbox-web-did-answer = كتبتم رسالة.
inbox-web-history = ماذا حدث
inbox-web-counts = الأعداد
inbox-web-counts-hint = حسب الأسبوع والموضوع واللغة. لا نعرض عدداً أقل من خمسة.
inbox-web-counts-file = كملف (CSV)
inbox-web-counts-none = لا توجد أعداد بعد.
inbox-web-week = أسبوع { $day }
inbox-web-count-asked = طلبات
inbox-web-count-answered = جواب خلال 48 ساعة
inbox-web-count-arrived = حضروا
inbox-web-count-declined = مرفوضة
inbox-web-count-expired = انتهى وقتها
inbox-web-count-helped = هل ساعد؟ { $answer }
inbox-web-changed = تغير هذا في هذه الأثناء. الوضع الآن:

## Introductions: letters

referral-letter = لديك رسالة. اكتب "افتح".
inbox-letter = طلب جديد ينتظر { $place }. اكتب: الطلبات
inbox-answer = وصل رد من شخص إلى { $place }. اكتب: الطلبات
inbox-reminder = طلب عند { $place } ما زال ينتظر جواباً. اكتب: الطلبات
button-open = افتح
button-inbox = الطلبات
referral-not-now = هذا غير ممكن الآن.
referral-taken = زميل آخر يهتم بهذا الطلب.
kept-referral =
    .what = طلبك إلى مكان: ما تحتاجه، ولغتك ومدينتك، وما كتبتم لبعضكم، وكيف نصل إليك. مقفل (مشفر).
    .why = ليجيبك المكان دون أن يعرف من أنت. نمسح طريقة الوصول إليك قبل الباقي.

## الطلبات: شخص يصل إلى مكان بدون اسم. الاختيارات: 24 حرفاً على الأكثر

button-refer = تواصل بدون اسم
button-referral = طلبي
refer-topics = عن ماذا؟ اختر:
refer-places = أستطيع أن أسأل مكاناً من أجلك، بدون اسمك. أي مكان؟
refer-places-none = لم يؤكد أي مكان بعد أنني أستطيع أن أسأل هناك من أجلك. يمكنك أن تذهب بنفسك:
refer-unconfirmed = غير مؤكد بعد. { $hours }
refer-far = { $place } في مدينة { $city }.
refer-there = في { $city }. { $line }
refer-not-yet = لم يؤكد أحد من { $place } بعد أنهم معنا. لذلك لا أستطيع أن أسأل هناك من أجلك. يمكنك أن تذهب أو تتصل بنفسك:
refer-none = لا أعرف مكاناً أستطيع أن أسأله عن هذا من أجلك. هناك أماكن يمكنك أن تذهب إليها بنفسك:
refer-stopped = لا يستقبلون في { $place } طلبات مني الآن. لم أرسل شيئاً. يمكنك أن تذهب أو تتصل بنفسك:
refer-gone = لم يعودوا في { $place } يستقبلون طلبات مني. انتهى طلبك. أنا آسف.
refer-shares = يصل إلى { $place } هذا فقط: { $what }.
refer-hides = لا يصل إلى { $place } اسمك ولا رقمك ولا محادثتنا. ولا أقول أي شيء للشرطة أو لـ IND.
refer-share-topic = سؤالك ({ $topic })
refer-share-language = لغتك ({ $language })
refer-share-city = مدينتك ({ $city })
refer-share-wish = ما يناسبك ({ $wish })
refer-share-time = وقت السؤال
refer-share-code = رمز من 4 أرقام
spoken-nl = الهولندية
spoken-en = الإنجليزية
spoken-ar = العربية
spoken-fr = الفرنسية
spoken-ti = التغرينية
refer-and = { $first }، { $second }
refer-times = يستقبلون الناس في { $place } في هذه الأوقات: { $hours }.
refer-languages = يتكلمون في { $place }: { $languages }. إذا كنت تحتاج إلى مترجم فاختر "{ refer-wish }".
refer-answer = عندما يأتي الجواب أكتب لك: "لديك رسالة". عندها اكتب "افتح".
refer-answer-here = يأتي الجواب هنا، في هذه المحادثة. من هاتف آخر اكتب رمزك.
refer-agree = هل أسألهم؟
refer-yes = نعم، اسألهم
refer-wish = ما يناسبني أكثر
refer-elsewhere = مكان آخر
refer-wishes = اختر ما تريده. اختره مرة أخرى لحذفه.
refer-wishes-done = انتهيت
refer-wish-chosen = [x] { $wish }
wish-woman = التحدث مع امرأة
wish-man = التحدث مع رجل
wish-interpreter = مع مترجم
wish-no-phone = بدون مكالمات
wish-morning = في الصباح
wish-afternoon = بعد الظهر
wish-evening = في المساء
wish-accompanied = مع مرافق
refer-sent = سألتهم. يعرفون في { $place } أن شخصاً يسأل، ولا يعرفون من هو. هذا رمزك:
refer-code = { $code }
refer-keep = اكتب كل الأرقام (11) على ورقة. تقرأ بها الجواب من أي هاتف، وتظهرها عند الباب. يعرفون في { $place } أول 4 فقط. لا تعط الباقي لأحد قبل ذلك.
refer-lasts = يعمل الرمز حتى { $until }: 30 يوماً بعد آخر استعمال. بعد انتهاء الطلب بـ 14 يوماً نمسح كل شيء.
refer-forget = لمسح كل شيء الآن اكتب "انس".
refer-asked = تاريخ السؤال: { $day }. لا جواب بعد.
refer-taken = شخص من { $place } ينظر في طلبك.
refer-proposed = يسألونك من { $place }: هل يمكنك أن تأتي في أحد هذه الأوقات؟
refer-agreed = ينتظرونك في { $place }: { $at }. أرهم رمزك عند الباب.
refer-times-over = مضت الأوقات التي اقترحوها في { $place }. يمكنك أن تطلب غيرها.
refer-was = كان موعدك في { $place }: { $at }.
refer-arrived = تمت زيارتك إلى { $place }. انتهى هذا الطلب.
refer-declined = لا يستطيعون في { $place } مساعدتك في هذا الآن.
refer-reason = جوابهم: "{ $reason }".
refer-better = يقولون: جرب { $place }.
refer-closed = أغلقوا طلبك في { $place }.
refer-withdrawn = أنهيت هذا الطلب. لا يرون في { $place } إلا أنه انتهى.
refer-expired = انتهى هذا الطلب: مر وقت طويل.
refer-words = رسالة ({ $language }): "{ $words }"
refer-words-gone = كتبوا لك. قرأت الكلام، وتم مسحه.
refer-told = منذ يومين لم يجب أحد من { $place }. أنا آسف. يمكنك أن تنتظر، أو أن تذهب بنفسك، أو أن تنهي هذا وتختار مكاناً آخر.
refer-unreachable = رسائلي لم تصل إليك. انظر هنا من وقت لآخر، أو اكتب رمزك من هاتف آخر.
refer-until = يعمل رمزك حتى { $until }.
refer-deleted = نمسح كل شيء في { $until }.
refer-nothing = ليس لديك طلب هنا الآن. إذا كان عندك رمز فاكتبه.
refer-moved = من الآن أكتب لك هنا عن هذا.
refer-one = لديك طلب في { $place }. إذا كنت تريد مكاناً آخر، فيجب إنهاء هذا الطلب أولاً.
refer-none-fits = لا تناسبني هذه الأوقات
refer-cannot = لا أستطيع في هذا الوقت
refer-write = كتابة رسالة
refer-end = إنهاء الطلب
refer-other-ask = أي جزء من اليوم أفضل لك؟
refer-any = أي وقت
refer-other-sent = أخبرتهم أن هذه الأوقات لا تناسبك. يمكنهم أن يقترحوا غيرها.
refer-accepted = اتفقنا: { $at }. أخبرت { $place } بذلك. أرهم رمزك عند الباب.
refer-write-ask = اكتب هنا، { $most } حرف على الأكثر. بدون اسم وبدون رقم. يبقى الكلام مقفلاً حتى يقرؤوه في { $place }، ثم نمسحه.
refer-write-sent = تم إرسال كلامك إلى { $place }. بعد أن يقرؤوه نمسحه.
refer-write-private = لم أرسل هذا: فيه رقم أو عنوان أو تاريخ ميلاد. اكتبه مرة أخرى بدون ذلك.
refer-write-long = لم أرسل هذا: هو طويل جداً. اكتب { $most } حرف على الأكثر.
refer-write-full = لا أستطيع إرسال المزيد الآن: في { $place } لم يقرؤوا رسائلك بعد، وعددها { $most }. تبقى محفوظة حتى يقرؤوها. في خطر؟ اتصل على { -emergency-number }. وإذا كنت لا تريد الانتظار، يمكنك اختيار "{ refer-end }".
refer-end-ask = هل أنهي الطلب؟ لن يروا في { $place } إلا أنه انتهى.
refer-end-yes = نعم، إنهاء الطلب
refer-ended = انتهى الطلب. لا يرون في { $place } إلا ذلك. نمسح كل شيء في { $until } على الأكثر.
refer-helped-ask = سؤال واحد: هل ساعدك هذا؟
helped-yes = نعم
helped-no = لا
helped-closed-door = كان الباب مغلقاً
helped-other = شيء آخر
refer-helped-thanks = شكراً لك. أحسب جوابك مع غيره، بدون أي شيء عنك.
refer-code-wrong = هذا الرمز غير صحيح، أو انتهت مدته. اكتب الأرقام كلها مرة أخرى، وعددها 11. بعد خمسة رموز خاطئة يجب الانتظار ساعة.
refer-code-alone = هل هذا رمزك؟ أرسل الأرقام وحدها، وعددها 11.
refer-code-stranger =
    Deze code klopt niet. This code is not right. هذا الرمز غير صحيح. Ce code n'est pas juste. እዚ ኮድ ቅኑዕ ኣይኮነን።

## الطلبات كما يراها أهل المكان

case-list = الطلبات. هنا لا أسماء، بل رموز فقط. يمكنك الاختيار:
case-list-none = لا يوجد طلب ينتظر الآن.
case-unreadable = { $count ->
    [one] يوجد طلب لا يمكن فتحه. يجب إخبار من يدير Wegwijs.
    [two] يوجد طلبان لا يمكن فتحهما. يجب إخبار من يدير Wegwijs.
    [few] { $count } طلبات لا يمكن فتحها. يجب إخبار من يدير Wegwijs.
   *[other] { $count } طلباً لا يمكن فتحها. يجب إخبار من يدير Wegwijs.
}
case-label = الرمز { $label }
case-line = { $state }. وقت السؤال: { $age }. { $what }.
case-at-place = { $place }: { $what }
case-need-topic = سؤال عن "{ $topic }"
case-need-language = اللغة: { $language }
case-need-city = المدينة: { $city }
case-need-wishes = ما يناسب الشخص: { $wishes }
case-hours = { $count ->
    [0] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
   *[other] قبل { $count } ساعة
}
case-days = { $count ->
    [one] أمس
    [two] قبل يومين
    [few] قبل { $count } أيام
   *[other] قبل { $count } يوماً
}
case-state-new = جديد
case-state-mine = عندك
case-state-taken = عند زميل
case-state-proposed = موعد مقترح
case-state-agreed = يأتي { $at }
case-state-arrived = حضر
case-state-declined = مرفوض
case-state-closed = مغلق
case-state-withdrawn = مسحوب
case-state-expired = انتهى وقته
case-offered = الموعد المقترح: { $times }.
case-words-once = أعرض هذا الكلام مرة واحدة، ثم أمسحه.
case-words-waiting = هناك رسالة. لقراءتها يجب أن تتولى هذا الطلب.
case-words-gone = كانت هناك رسالة. تمت قراءتها ومسحها.
case-other-time = هذه الأوقات لا تناسب الشخص.
case-other-part = هذه الأوقات لا تناسب الشخص. الأفضل: { $wish }.
case-unreachable = لم أعد أستطيع الوصول إلى هذا الشخص. ربما يأتي ومعه الرمز.
case-deleted = نمسح كل هذا في { $until }.
case-take = سأتولى هذا الطلب
case-take-over = أخذ الطلب من الزميل
case-propose = اقتراح موعد
case-also = موعد إضافي
case-write = كتابة رسالة
case-decline = لا نستطيع
case-arrived = حضر
case-close = إغلاق الطلب
case-home = كل الطلبات
case-old = الطلبات السابقة
case-door = رمز عند الباب
case-took = هذا الطلب عندك الآن. زملاؤك يرون ذلك.
case-too-late = سبقك زميل. الوضع الآن:
case-when = متى يمكن للشخص أن يأتي؟ يمكنك الاختيار أو كتابة اليوم والساعة: الخميس 10:00.
case-when-unclear = لم أفهم هذا اليوم أو هذه الساعة.
case-when-past = هذا الوقت مضى، أو هو بعيد جداً. يجب اختيار وقت في الأسابيع الأربعة القادمة.
case-hour = في أي ساعة؟ يمكنك الاختيار أو الكتابة: 10:30.
case-moment = { $weekday } { $day }، { $time }
case-time = { $time }
case-day = { $weekday } { $day }
case-other-day = يوم آخر
case-proposed = سأسأل الشخص بلغته.
case-why = لماذا لا؟ يقرأ الشخص السبب بلغته.
decline-full = المكان ممتلئ
decline-not-for-us = الأفضل في مكان آخر
decline-other-city = نساعد مدينتنا فقط
decline-cannot-now = غير ممكن الآن
case-better = أي مكان أفضل؟ سيقرأ الشخص اسمه.
case-better-none = لا أعرف مكاناً
case-declined = تم. سأخبر الشخص وأذكر له أماكن أخرى.
case-write-ask = يمكنك الكتابة هنا، { $most } حرف على الأكثر. يصل الكلام بدون ترجمة. لا رابط ولا رقم ولا عنوان ليس لكم.
case-write-sent = تم الإرسال. بعد أن يقرأه الشخص نمسحه.
case-write-foreign = لم أرسل هذا: فيه رابط أو رقم أو عنوان ليس لكم.
case-came = جيد. سجلت أن الشخص حضر.
case-close-ask = هل أغلق هذا الطلب؟ سيقرأ الشخص أنكم أغلقتموه.
case-close-yes = نعم، إغلاق
case-closed = تم الإغلاق.
case-door-ask = اكتب الرمز الكامل الذي يريك إياه الشخص: 11 رقماً.
case-at-door = الرمز صحيح. هذا هو الطلب:
