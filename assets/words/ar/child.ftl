### checked-by: nobody
### complete
### What a child sees and hears. Short, here and now, never a question that presumes an answer.
### Ages at the end of a name (-3-5, -6-8, -9-12, -13) are the age band that is spoken to.

## Hello

child-hello = مرحباً، { $name }.
child-hello-nobody = مرحباً.

## Before we start: what this is, who will see it, and that stopping is always all right

child-what-this-is-3-5 = يمكنك الرسم. يمكنك الكلام. يمكنك الإشارة بإصبعك.
child-what-this-is-6-8 = يمكنك الرسم أو الكلام أو اختيار وجه. لا توجد إجابات خاطئة.
child-what-this-is-9-12 = هنا يمكنك الرسم أو الكلام أو اختيار شعورك تجاه الأشياء. لا توجد إجابات صحيحة أو خاطئة.
child-what-this-is-13 = هنا يمكنك التعبير عن أحوالك بطريقتك: بالكلام أو الكتابة أو الرسم أو ببضع كلمات.

child-stop-promise-3-5 = يمكنك التوقّف. لا بأس بالتوقّف.
child-stop-promise-6-8 = يمكنك التوقّف متى أردت. ويمكنك ترك أي سؤال.
child-stop-promise-9-12 = يمكنك التوقّف في أي وقت وترك أي سؤال. لا يلزمك ذكر السبب.
child-stop-promise-13 = يمكنك التوقّف في أي وقت وترك أي شيء. لا يلزمك ذكر السبب، ولن يغضب أحد.

child-who-sees-3-5 = سيُعرَض هذا على { $worker }.
child-who-sees-6-8 = سيُعرَض ما هو من صنعك على { $worker }. وقد يراه أيضاً من يخطّطون معك.
child-who-sees-9-12 = سيُعرَض هذا على { $worker }. ويمكن أن يراه المدير المسؤول عن { $worker }، ومن يتأكّدون من أن خطّتك سليمة. وإذا كان على قاضٍ أن يقرّر شيئاً عنك، فقد يراه القاضي.
child-who-sees-13 = سيُعرَض هذا على { $worker }، أي الشخص الذي يعمل معك. ويمكن أن يراه مدير هذا الشخص، ومن يراجعون خطّتك. وإذا كانت هناك قضية عنك في المحكمة، فقد يراه القاضي.

child-who-does-not-see-3-5 = نسألك قبل أن يراه أحد في البيت.
child-who-does-not-see-6-8 = الكبار في البيت لا يرونه، إلا إذا قلت نعم.
child-who-does-not-see-9-12 = من يرعونك ووالداك لا يرونه، إلا إذا قلت نعم.
child-who-does-not-see-13 = من يرعونك ووالداك لا يرونه، إلا إذا قلت نعم. ولا يخبرهم أحد بأنك صنعت شيئاً.

child-if-not-safe-3-5 = أحد ليس بأمان؟ عندها نخبر من يساعدون.
child-if-not-safe-6-8 = أحد ليس بأمان؟ عندها على { $worker } إخبار من يمكنهم المساعدة.
child-if-not-safe-9-12 = هناك أمر واحد لا يمكن أن يبقى بينك وبين { $worker } فقط: إذا كان من الممكن أن يصيبك أذى أو يصيب غيرك، فعلى { $worker } إخبار من يمكنهم المساعدة. وسيصلك الخبر أولاً من { $worker } إن أمكن.
child-if-not-safe-13 = الحدّ هو: إذا كان من الممكن أن يكون هناك خطر عليك أو على غيرك، فعلى { $worker } نقل ذلك إلى من يلزم. وينبغي إخبارك أولاً، كلّما أمكن ذلك.

child-cannot-be-unsaid-9-12 = ما حفظته يبقى في ملفّك. ويمكنك دائماً إضافة أن نظرتك إليه اختلفت الآن.
child-cannot-be-unsaid-13 = ما تمّ حفظه يدخل ملفّك ولا يُحذَف. ويمكنك لاحقاً إضافة شيء إليه، والقول إنه لم يكن ما قصدته.
child-your-file-13 = إنه ملفّك: يمكنك طلب رؤيته في أي وقت، الآن أو بعد بلوغ سنّ الرشد.

child-do-you-want-to-3-5 = هل نبدأ؟
child-do-you-want-to-6-8 = هل لك رغبة في بعض ذلك الآن؟
child-do-you-want-to-9-12 = هل يناسبك أن نبدأ؟
child-do-you-want-to-13 = هل لك رغبة في المتابعة؟
child-assent-yes = نعم
child-assent-not-today = ليس اليوم
child-not-today-said = لا بأس. يمكننا أن نفعل شيئاً آخر.

## The frame around everything

child-stop = توقّف
child-put-away = لنضعه جانباً
child-go-back = رجوع
child-go-on = متابعة
child-hear-it = استماع
child-hear-it-again = استماع مرة أخرى
child-hear-hush = هدوء
child-no-voice = ليس لهذا الجهاز صوت خاص به. تُرجى قراءة هذا بصوت مسموع.
child-read-out = تمّت القراءة بصوت مسموع
child-footprints = { $n ->
    [0] نحن في البداية.
    [zero] نحن في البداية.
    [one] مشيت خطوة واحدة من { $all }.
    [two] مشيت خطوتين من { $all }.
    [few] مشيت { $n } خطوات من { $all }.
    [many] مشيت { $n } خطوة من { $all }.
   *[other] مشيت { $n } خطوة من { $all }.
}

child-how-3-5 = نرسم أم نشير أم نتكلّم؟
child-how-6-8 = كيف يناسبك أن تحكي هذا؟
child-how-9-12 = ما طريقتك في الإجابة؟
child-how-13 = الإجابة بأي طريقة من هذه
child-way-draw = أرسم
child-way-feel = أختار وجهاً
child-way-feel-13 = ما الشعور
child-way-say = أتكلّم
child-way-say-13 = تسجيل صوتي
child-way-sort = أرتّب البطاقات
child-way-write = أكتب
child-way-people = الناس في حياتي

child-topics = عن ماذا نتكلّم؟
child-another-topic = شيء آخر
child-mine-3-5 = احكِ لي شيئًا من عندك.
child-mine-6-8 = احكِ لي ما تشاء. والأخبار السارة أيضًا.
child-mine-9-12 = شيء من عندك: خبر سارّ أو أي شيء آخر.
child-mine-13 = أي شيء تريد أن تطرحه بنفسك، والأخبار السارة أيضًا.
child-tell-about-it = يمكنك أن تحكي لي عن هذا.
child-warm-up-happy = أي وجه فرِح؟
child-warm-up-sad = أي وجه حزين؟
child-skip = أترك هذا
child-skip-how = لا بأس. أيّها؟
child-skip-dont-know = لا أعرف
child-skip-dont-want = لا أريد أن أقول
child-skip-later = لاحقاً
child-asked-again = قلت: لاحقاً. ماذا عن الآن؟
child-way-begun = بدأت بهذا

## Stop and put away

child-stopped-title = لقد توقّفنا.
child-stopped-give-back = يمكنك الآن إعادة الجهاز.
child-stopped-text = لا بأس بالتوقّف. ما حفظته يبقى محفوظاً.
child-stopped-done = هذا كلّ شيء لليوم
child-stop-yes = نعم، نتوقّف
child-stop-carry-on = نواصل
child-grown-up = للكبار

## Not safe: calm, and nothing is asked

child-not-safe = لا أشعر بالأمان
child-not-safe-3-5 = ليس هناك أمان
child-safe-thank-you = شكراً لأنك أخبرتنا.
child-safe-help-3-5 = ستأتي المساعدة عن طريق { $worker }.
child-safe-help-6-8 = ستكون مهمّة { $worker } التأكّد من أن أحداً يساعد.
child-safe-help-9-12 = كان من الصواب قول ذلك. ستكون مهمّة { $worker } التأكّد من أن أحداً يساعد.
child-safe-help-13 = كان من الصواب قول ذلك. على { $worker } نقل ذلك إلى من يلزم، وستكون مهمّة { $worker } التأكّد من أن أحداً يساعد. لا يلزمك قول المزيد الآن.
child-safe-give = إعطاء الجهاز إلى { $worker }
child-safe-carry-on = نواصل هنا

## A break, offered and no more

child-rest-title = هل نأخذ استراحة صغيرة؟
child-rest-stop-title = هل نتوقّف؟
child-rest-text = يمكنك المواصلة أو أخذ استراحة أو التوقّف. لا بأس بأيٍّ منها.
child-rest-break = استراحة صغيرة
child-rest-now = استراحة صغيرة.
child-rest-now-text = على مهلك.

## Draw

child-tell-while-drawing = أتكلّم وأنا أرسم
child-tell-stop = إنهاء الكلام
child-tell-this-is-it = هذا ما قلته.
child-draw-page = ورقة الرسم
child-draw-rubber = ممحاة
child-draw-thin = رفيع
child-draw-middle = متوسط
child-draw-thick = سميك
child-draw-colours = الألوان
child-draw-thickness = سُمك الخط
child-draw-tools = أدوات أخرى للرسم
child-draw-undo = خطوة إلى الوراء
child-draw-redo = خطوة إلى الأمام
child-draw-clear = ورقة جديدة
child-draw-clear-sure = هل نبدأ بورقة جديدة؟
child-draw-clear-yes = نعم، ورقة جديدة
child-draw-clear-no = لا، تبقى هذه
child-draw-full = امتلأت هذه الورقة. يمكنك حفظها وأخذ ورقة أخرى.
child-draw-this-is-it = ها هي رسمتك.
child-draw-more = أرسم المزيد
child-draw-watch = لنشاهد كيف يكبر الرسم
child-draw-watch-where = الموضع في الرسم
child-draw-watch-speed = ما السرعة
child-draw-very-thin = رفيع جداً
child-draw-very-thick = سميك جداً
child-draw-strength = ما قوّة اللون
child-draw-strong = قوي
child-draw-half-strong = نصف شفّاف
child-draw-faint = شفّاف جداً
child-draw-fill = صبّ اللون
child-draw-stamps = أختام
child-draw-more-stamps = المزيد من الأختام
child-stamp-sun = شمس
child-stamp-moon = قمر
child-stamp-cloud = غيمة
child-stamp-rain = مطر
child-stamp-rainbow = قوس قزح
child-stamp-snow = ثلج
child-stamp-house = بيت
child-stamp-tree = شجرة
child-stamp-flower = زهرة
child-stamp-cat = قطة
child-stamp-dog = كلب
child-stamp-rabbit = أرنب
child-stamp-fish = سمكة
child-stamp-bird = عصفور
child-stamp-person-tall = شخص طويل
child-stamp-person-middle = شخص
child-stamp-person-small = شخص صغير
child-stamp-baby = رضيع
child-stamp-heart = قلب
child-stamp-bike = درّاجة
child-stamp-ball = كرة
child-stamp-car = سيارة
child-stamp-figure = أنا، على الطريق
child-paper-which = أي ورقة؟
child-paper-others = أوراق أخرى
child-paper-blank = ورقة بيضاء
child-paper-good-worries-wishes = أشياء جيدة، هموم، أمنيات
child-paper-home-now-before = بيتي الآن، وبيتي من قبل
child-paper-my-people = الناس في حياتي
child-paper-path = طريق من القلق إلى الاستعداد
child-colour-black = أسود
child-colour-red = أحمر
child-colour-yellow = أصفر
child-colour-green = أخضر
child-colour-blue = أزرق
child-colour-skin-deep = بشرة بنّية داكنة
child-colour-skin-warm = بشرة بنّية دافئة
child-colour-skin-light = بشرة فاتحة

## Feel

child-feel-title-3-5 = لنُشِر إلى وجه.
child-feel-title-6-8 = أي وجه هو؟ يمكنك اختيار أكثر من وجه.
child-feel-title-9-12 = يمكنك اختيار ما يصل إلى ثلاثة. قد تختلط المشاعر.
child-feel-title-13 = يمكنك اختيار كل ما يناسب، حتى ثلاثة. أو ترك هذا.
child-face-happy = فرح
child-face-sad = حزن
child-face-angry = غضب
child-face-scared = خوف
child-face-calm = لا بأس
child-face-worried = قلق
child-face-mixed = مشاعر مختلطة
child-faces-words = كلمات فقط
child-faces-too = مع الوجوه
child-face-picked = { $n ->
    [0] لم يُختَر أي وجه بعد.
    [zero] لم يُختَر أي وجه بعد.
    [one] اخترت: { $faces }.
    [two] اخترت { $n }: { $faces }.
    [few] اخترت { $n }: { $faces }.
    [many] اخترت { $n }: { $faces }.
   *[other] اخترت { $n }: { $faces }.
}
child-face-three-is-all = اخترت ثلاثة. لتبديل وجه، يمكنك لمسه مرة أخرى.
child-how-much-3-5 = كم هو كبير؟
child-how-much-6-8 = كم هو كبير هذا الشعور؟
child-how-much-9-12 = ما مدى قوّته؟
child-how-much-13 = ما مدى قوّته؟
child-how-much-of = ما المقدار: { $face }؟
child-much-small = قليل
child-much-middle = متوسط
child-much-big = كثير

## Say

child-say-ask-3-5 = نلمس، ثم نتكلّم.
child-say-ask-6-8 = نلمس الزرّ الكبير ونتكلّم. نلمسه مرة أخرى لنتوقّف.
child-say-ask-9-12 = البدء بلمسة. ويمكنك الاستماع إليه قبل حفظه.
child-say-ask-13 = يمكنك تسجيل صوتك، حتى خمس دقائق. قد يسمع القريبون كلامك.
child-say-start = بدء الكلام
child-say-asking = يسأل الجهاز إن كان مسموحاً له بالاستماع. لنختر «السماح» («Allow»).
child-say-recording = يجري التسجيل
child-say-pause = توقّف قليلاً
child-say-paused = متوقّف قليلاً
child-say-carry-on = متابعة
child-say-finish = انتهيت
child-say-listen = استماع
child-say-listen-stop = إيقاف الاستماع
child-say-again = أقوله من جديد
child-say-keep = حفظ
child-say-i-hear-you = أسمعك
child-say-it-is-quiet = المكان هادئ
child-say-nearly-full = بقيت نصف دقيقة
child-say-full = هذا أطول ما يمكن. ويمكنك إضافة تسجيل آخر.
child-say-where = الموضع في التسجيل
child-say-denied = ليس مسموحاً للجهاز بالاستماع الآن. يمكنك رسمه أو اختيار وجه.
child-say-no-microphone = لا يستطيع هذا الجهاز الاستماع الآن. يمكنك رسمه أو اختيار وجه.
child-say-nothing-heard = لم أسمع شيئاً. يمكنك المحاولة مرة أخرى أو رسمه أو اختيار وجه.
child-say-busy = هناك شيء آخر يستمع الآن. يمكنك المحاولة مرة أخرى أو رسمه أو اختيار وجه.
child-say-try-again = محاولة أخرى
child-say-from-before = هذا ما سُجّل من قبل.
child-say-earlier = رجوع إلى السابق
child-say-cannot-play = إنه محفوظ، لكن لا يمكن تشغيله هنا.
child-say-interrupted = أوقف شيء ما التسجيل. كل ما سُجّل حتى ذلك الحين موجود هنا.
child-say-was-stopped = شيء ما أوقف هذا. ما قلته موجود هنا.
child-other-ways = طريقة أخرى

## Sort, write, people

child-sort-left = { $n ->
    [zero] لم تبقَ بطاقات
    [one] بقيت بطاقة واحدة
    [two] بقيت بطاقتان
    [few] بقيت { $n } بطاقات
    [many] بقيت { $n } بطاقة
   *[other] بقيت { $n } بطاقة
}
child-sort-all-lie = كل بطاقة موضوعة في كومة. يمكنك لمس بطاقة لتغيير مكانها.
child-sort-something-else = شيء آخر
child-sort-own-card = هنا يُكتب ما على بطاقتك
child-sort-add = إضافة
child-card-what = ماذا على بطاقتك؟
child-card-own = بطاقتي الخاصة
child-card-done = هذه بطاقتي
child-write-here = الكتابة هنا
child-write-full = امتلأت هذه الصفحة. يمكنك حفظها وأخذ صفحة أخرى.
child-starter-how = إن أردت، هذه بدايات جُمل يمكنك أن تكملها.
child-starter-best = أفضل ما في الأمر هو…
child-starter-dislike = لا أحب عندما…
child-starter-knew = أتمنى أن يعرف الناس…
child-starter-wondering = ما زلت أتساءل…
child-around-who = من حولك، أو ماذا حولك؟
child-around-where = نلمس واحداً، ثم نلمس كم هو قريب.
child-around-how-near = كم هو قريب منك؟
child-around-more = المزيد
child-around-me = أنا
child-around-add = شخص أو شيء إضافي
child-around-other = شخص آخر
child-around-seeing = كيف هو اللقاء مع { $name }؟
child-around-mum = أمي
child-around-dad = أبي
child-around-sister = أختي
child-around-brother = أخي
child-around-nan = جدّتي
child-around-grandad = جدّي
child-around-carer = من يرعاني
child-around-friend = صديق أو صديقة
child-around-teacher = معلّم أو معلّمة
child-around-worker = أخصائي اجتماعي أو أخصائية اجتماعية
child-around-pet = حيوان أليف
child-around-here = حيث أسكن الآن
child-around-before = حيث سكنت من قبل
child-around-school = المدرسة

## Kept, and who may see it

child-keep = حفظ
child-kept = محفوظ
child-kept-text = إنه بأمان على هذا الجهاز.
child-keep-busy = يجري الحفظ…
child-do-not-keep = عدم الحفظ
child-do-not-keep-sure = أنحتفظ به أم نتركه؟ ما نتركه لن يبقى.
child-do-not-keep-yes = لنتركه
child-do-not-keep-no = ليبقَ هنا
child-leftover-title-3-5 = هذا من صنعك. هل نحفظه؟
child-leftover-title-6-8 = بدأت هذا. هل نحفظه؟
child-leftover-title-9-12 = بدأت هذا. هل لك رغبة في حفظه؟
child-leftover-title-13 = بدأت هذا ثم انتقلت إلى غيره. هل يُحفَظ أم لا؟
child-not-kept-yet = هذا لم يُحفَظ بعد. لم يضع شيء.
child-not-kept-why = من فضلك، لنخبر الشخص الكبير الذي معك.
child-try-again = محاولة أخرى
child-one-moment = لحظة من فضلك…
child-could-not-open = تعذّر الآن فتح ما بدأته. ما زال هنا.
child-make-another = أصنع واحداً آخر
child-who-may-see-3-5 = من المسموح له أن يراه؟
child-who-may-see-6-8 = من المسموح له أن يرى هذا؟
child-who-may-see-9-12 = من المسموح له أن يرى هذا؟
child-who-may-see-13 = من المسموح له أن يرى هذا؟
child-see-carer-plain = مسموح لمن يرعاني أن يراه
child-see-parent-plain = مسموح لأمي أو أبي برؤيته
child-see-worker-always = يُعرَض دائماً على { $worker }
child-see-planners = يمكن أن يراه أيضاً من يخطّطون معك
child-see-manager = يمكن أن يراه المدير المسؤول عن { $worker }
child-see-officer = يمكن أن يراه من يراجع خطّتك
child-see-yes = نعم
child-see-no = لا

## The end

child-end-title = شكراً.
child-end-text-3-5 = سيُعرَض هذا على { $worker }.
child-end-text-6-8 = سيُعرَض ما صنعته على { $worker }.
child-end-text-9-12 = ستكون مهمّة { $worker } مراجعة ما صنعته. ويمكنك السؤال عمّا يحدث به.
child-end-text-13 = ستكون مهمّة { $worker } مراجعة ما حفظته. ويمكنك السؤال عمّا فُعل بشأنه.
child-end-made = { $n ->
    [0] ألقيت نظرة. لا بأس بذلك.
    [zero] ألقيت نظرة. لا بأس بذلك.
    [one] صنعت شيئاً واحداً.
    [two] صنعت شيئين.
    [few] صنعت { $n } أشياء.
    [many] صنعت { $n } شيئاً.
   *[other] صنعت { $n } شيء.
}
child-end-give-back = يمكنك الآن إعادة الجهاز.
child-end-done = تمّ
child-what-else = ماذا أيضاً؟
child-end-item-draw = رسم

## My own room

child-room-of = غرفة { $name }
child-room-cards = ماذا نتج عمّا قلته
child-room-cards-none = لا يوجد شيء جديد هنا بعد.
child-room-you-said = قلت
child-room-done = فعلنا هذا
child-room-begun = نحن نفعل هذا
child-room-not-possible = لم نستطع أن نفعل هذا
child-room-okay = يناسبني
child-room-not-okay = لا يناسبني
child-room-talk = أريد أن أتكلّم عن هذا
child-room-promised = وُعِدتَ بهذا
child-room-things = ما صنعته
child-room-things-none = لم يُحفَظ شيء هنا بعد.
child-room-more = عرض أشياء أقدم
child-room-looked-at = من نظر إلى هذا: { $who }، { $day }.
child-room-listened-to = من استمع إلى هذا: { $who }، { $day }.
child-room-nobody-looked = لم ينظر أحد إلى هذا بعد.
child-room-for-later = لي في المستقبل
child-room-for-later-on = عليه علامة: لي في المستقبل
child-room-sharing-3-5 = يمكنك قول «لا» من جديد.
child-room-sharing-6-8 = يمكنك تغيير من يُسمح له برؤيته. هنا يسري ذلك الآن. وعلى هواتف أخرى يسري عندما يصلها الاتصال في المرة التالية.
child-room-sharing-9-12 = يمكنك في أي وقت تغيير من يُسمح له برؤيته. على هذا الجهاز يسري ذلك الآن، وفي غيره عندما يصل الاتصال إلى الهاتف أو الجهاز الآخر في المرة التالية.
child-room-sharing-13 = يمكنك في أي وقت سحب الإذن برؤية شيء. يسري ذلك على هذا الجهاز فوراً، وفي غيره عندما يصل الاتصال إلى الهاتف أو الجهاز الآخر في المرة التالية.
child-room-done-here = انتهيت

## Practice: a child who does not exist, and nothing is kept

child-practice = هذا تمرين فقط. لا يُحفَظ شيء.
child-practice-name = روبن

## That is not what I meant: the first one stays, and both are shown

child-differently = ليس هذا ما قصدته
child-differently-how = يمكنك قول ما قصدته أو إظهاره. والأول يبقى أيضاً.
child-differently-scribe = يكتبه { $worker }
child-differently-said = قلته بشكل مختلف: { $day }.

## Somebody on my side, and a way to complain, for those who read

child-advocate = أريد شخصاً يقف إلى جانبي
child-advocate-what = المدافع يقف إلى جانبك. يساعدك على قول ما تريد، ويتأكّد من أن رأيك مسموع. وهو لا يعمل لدى من يعمل معك، وذلك مجاناً.
child-complain = أريد تقديم شكوى
child-complain-what = يمكنك أن تشتكي من أي شيء ليس على ما يرام، ومن الشخص الذي يعمل معك أو ممّن تعيش معهم أيضاً. الشكوى مسموحة، ولا يجوز لأحد أن يعاملك معاملة أسوأ بسببها.
child-outside-how = يمكنك الاتصال من أي هاتف، أو الطلب من شخص كبير تثق به أن يتصل عنك.
child-outside-none = لا يوجد رقم على هذا الجهاز بعد. يمكنك سؤال من يدير اجتماعات مراجعة خطّتك، أو أحد المعلّمين، أو مدير { $worker }.
child-outside-private = لا يُسجَّل أنك قرأت هذا. ولن يعلم بذلك { $worker } ولا من تعيش معهم.

## A copy for me, on paper

child-copy = نسخة لي
child-copy-chosen = سيكون في نسختي
child-copy-of = ما صنعه { $name }
child-copy-voice = هذا كلام مسجَّل. يمكن سماعه من جديد على الجهاز ({ $name }).

## What had to be passed on, to keep somebody safe

child-anyway = كان علينا أن نُطلع على هذا: { $with }.
