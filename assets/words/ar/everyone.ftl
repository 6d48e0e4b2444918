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
