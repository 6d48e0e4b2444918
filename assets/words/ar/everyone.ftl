### checked-by: nobody
### What anybody may meet: opening the app, the PIN, sending, and what went wrong.

everyone-opening = جارٍ الفتح…
everyone-back = رجوع
everyone-try-again = محاولة أخرى

## Who is here, and the PIN

everyone-pin-title = رمزك السرّي
everyone-pin-digits = { $n ->
    [0] لم يُكتب أي رقم
    [zero] لم يُكتب أي رقم
    [one] كُتب رقم واحد
    [two] كُتب رقمان
    [few] كُتبت { $n } أرقام
    [many] كُتب { $n } رقماً
   *[other] كُتب { $n } رقم
}
everyone-pin-rub-out = مسح الرقم الأخير
everyone-pin-open = فتح
everyone-pin-opening = جارٍ الفتح…
everyone-pin-forgotten = نسيت رمزي السرّي
everyone-pin-wrong = ليس هذا هو الرمز السرّي.
everyone-pin-wait-seconds = { $n ->
    [zero] يُرجى الانتظار { $n } ثانية. لم يضع شيء.
    [one] يُرجى الانتظار ثانية واحدة. لم يضع شيء.
    [two] يُرجى الانتظار ثانيتين. لم يضع شيء.
    [few] يُرجى الانتظار { $n } ثوانٍ. لم يضع شيء.
    [many] يُرجى الانتظار { $n } ثانية. لم يضع شيء.
   *[other] يُرجى الانتظار { $n } ثانية. لم يضع شيء.
}
everyone-pin-wait-minutes = { $n ->
    [zero] يُرجى الانتظار { $n } دقيقة. لم يضع شيء.
    [one] يُرجى الانتظار دقيقة واحدة. لم يضع شيء.
    [two] يُرجى الانتظار دقيقتين. لم يضع شيء.
    [few] يُرجى الانتظار { $n } دقائق. لم يضع شيء.
    [many] يُرجى الانتظار { $n } دقيقة. لم يضع شيء.
   *[other] يُرجى الانتظار { $n } دقيقة. لم يضع شيء.
}
everyone-pin-grown-up = هذه الصفحة للكبار.
everyone-pin-child-waits = لنُعِد الجهاز إلى { $worker }.

## What went wrong, in plain words

everyone-part-title = هذا الجزء من Heard لم يصل بعد
everyone-part-text = سيصل عندما يتوفّر الاتصال. لم يضع شيء مما حُفظ.
everyone-wrong-title = هناك شيء لم ينجح
everyone-wrong-nothing-lost = لم يضع شيء مما حُفظ.
everyone-wrong-go-on = لنلمس هنا للمتابعة
everyone-wrong-not-kept = تعذّر حفظ هذا. ربما امتلأت مساحة الجهاز. يُرجى ترك هذه الصفحة مفتوحة.

## Days and times

everyone-weekday = { $n ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[other] الأحد
}
everyone-month = { $n ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[other] ديسمبر
}
everyone-day = { $weekday } { $day } { $month }
everyone-day-of-year = { $weekday } { $day } { $month } { $year }

## What a child gave, as adults see it

everyone-pile-like = يعجبني
everyone-pile-not-sure = لا أعرف تماماً
everyone-pile-dont-like = لا يعجبني
everyone-pile-none = بلا مكان
everyone-card-own = بطاقة خاصة
everyone-written-by = كُتب بيد { $name }
everyone-read-back-agreed = قُرئ بصوت مسموع: موافقة.
everyone-read-back-changed = قُرئ بصوت مسموع وتغيّر. كُتب في البداية:
everyone-read-back-not-wanted = لم تكن هناك رغبة في سماعه مقروءاً.
everyone-ring-close = قريب مني
everyone-ring-between = ليس قريباً جداً
everyone-ring-far = بعيد
everyone-ring-none = بلا مكان
everyone-somebody = شخص ليس اسمه على هذا الجهاز

## What could not be done

everyone-wrong-safety-open = ما دامت مسألة السلامة مفتوحة، لا يُرمى شيء من الزيارة.

## A safety matter: what the adult does, in this order, without needing signal

everyone-safety-matter = مسألة سلامة محتملة
everyone-safety-raised-at = أُثيرت الساعة { $clock }، { $ago }.
everyone-safety-not-countersigned = بلا توقيع ثانٍ بعد.
everyone-safety-countersigned = عليها توقيع ثانٍ
everyone-safety-no-signal = لا يوجد اتصال: هذا لم يُرسَل. يجب الاتصال بالهاتف الآن.
everyone-safety-not-sent = هذا لم يُرسَل. يجب الاتصال بالهاتف الآن.
everyone-safety-sent = توجد نسخة على الخادم. وما زال إخبار أحدٍ مهمّتك.
everyone-safety-told = توجد نسخة على الخادم. أُخبِر { $who } في { $clock }. وما زال على المدير أن يوقّع توقيعًا ثانيًا.
everyone-safety-ring = الاتصال بالرقم { $number }
everyone-safety-no-number = ليس على هذا الجهاز رقم مناوبة. يجب الاتصال بالرقم المعروف لديك، أو بمديرك.
everyone-safety-no-number-before = ليس لهذا الجهاز رقم مناوبة. يُرجى تدوينه لنفسك قبل الذهاب، أو طلب ضبطه من مديرك.
everyone-safety-number-before = رقم المناوبة موجود على هذا الجهاز: { $number }
everyone-safety-card-listen = الاستماع إلى { $name }.
everyone-safety-card-no-secret = عدم الوعد بإبقاء ذلك سرّاً.
everyone-safety-card-no-more = عدم السؤال عن أكثر مما تلزم معرفته من أجل السلامة الآن.
everyone-safety-card-no-why = لا «لماذا»، ولا شيء يضع كلاماً في فم الطفل.
everyone-safety-card-once = لا يُطلب من { $name } قول ذلك مرة أخرى ولا رسمه مرة أخرى.
everyone-safety-card-danger = إذا كان هناك خطر الآن، يجب الاتصال بالرقم
everyone-safety-card-then = ثم الاتصال برقم المناوبة.
everyone-safety-card-not-an-interview = لم يُصنَع Heard للمقابلات التحقيقية. ما سُجّل حتى الآن محفوظ ومقفل.
everyone-safety-card-done = تدوين الكلمات
everyone-safety-words = ما قيل من { $name }
everyone-safety-words-label = كلمة بكلمة
everyone-safety-words-hint = كما سُمع: بلا تهذيب، وبلا إضافة. وحيث لم تكن هناك كلمات، ما شوهد.
everyone-safety-words-time = يُحفَظ مع الوقت، { $clock }، ومع اسمك.
everyone-safety-words-keep = حفظ الكلمات
everyone-safety-done = ما تمّ فعله
everyone-safety-safe-now = { $name }: هل هناك أمان في هذه اللحظة؟
everyone-safety-safe-yes = نعم، هناك أمان في هذه اللحظة
everyone-safety-safe-no = لا، أو بلا تأكّد
everyone-safety-heard-by = من سمعه أيضاً؟
everyone-safety-heard-by-hint = إن لم يسمعه أحد، يُكتب: لا أحد.
everyone-safety-told-child = هل أخبرت { $name } بما سيحدث بعد ذلك؟
everyone-safety-told-yes = نعم، أخبرت
everyone-safety-told-no = ليس بعد
everyone-safety-informed = من الذي أبلغته؟
everyone-safety-informed-hint = الاسم والصفة.
everyone-safety-informed-at = في أي ساعة؟
everyone-safety-informed-at-wrong = يُكتب هكذا: 14:05.
everyone-safety-done-keep = حفظ هذا
everyone-safety-written = تمّ تدوينه
everyone-safety-raised = أُثيرت
everyone-safety-by-child = { $name }: «لا أشعر بالأمان»
everyone-safety-by-worker = من جانب الأخصائي الاجتماعي أو الأخصائية الاجتماعية
everyone-safety-during = كان السؤال على الشاشة: { $code }.
everyone-safety-released = اختيارات { $name } بشأن من يُسمح له برؤية الأشياء سارية من جديد.
everyone-safety-held = ما زال من يرعون الطفل والوالدان لا يرون شيئاً من هذه الزيارة.
everyone-safety-held-all = ما زال من يرعون الطفل والوالدان لا يرون شيئاً من أي زيارة.
everyone-safety-counts-now = ما يسري الآن
everyone-safety-decided-apart = قرّر مديران دون أن يعلم أحدهما بالآخر. إلى أن يقرّر أحدهما من جديد لا يرى من يرعون الطفل والوالدان شيئاً.
