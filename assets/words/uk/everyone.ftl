### checked-by: nobody
### What anybody may meet: opening the app, the PIN, sending, and what went wrong.

everyone-opening = Відкривається…
everyone-back = Назад
everyone-try-again = Спробувати ще раз

## Who is here, and the PIN

everyone-pin-title = Ваш PIN-код
everyone-pin-digits = { $n ->
    [0] Не введено жодної цифри
    [one] Введено { $n } цифру
    [few] Введено { $n } цифри
    [many] Введено { $n } цифр
   *[other] Введено { $n } цифри
}
everyone-pin-rub-out = Стерти останню цифру
everyone-pin-open = Відкрити
everyone-pin-opening = Відкривається…
everyone-pin-forgotten = Не пам’ятаю PIN-коду
everyone-pin-wrong = Це не той PIN-код.
everyone-pin-wait-seconds = { $n ->
    [one] Зачекайте { $n } секунду, будь ласка. Нічого не втрачено.
    [few] Зачекайте { $n } секунди, будь ласка. Нічого не втрачено.
    [many] Зачекайте { $n } секунд, будь ласка. Нічого не втрачено.
   *[other] Зачекайте { $n } секунди, будь ласка. Нічого не втрачено.
}
everyone-pin-wait-minutes = { $n ->
    [one] Зачекайте { $n } хвилину, будь ласка. Нічого не втрачено.
    [few] Зачекайте { $n } хвилини, будь ласка. Нічого не втрачено.
    [many] Зачекайте { $n } хвилин, будь ласка. Нічого не втрачено.
   *[other] Зачекайте { $n } хвилини, будь ласка. Нічого не втрачено.
}
everyone-pin-grown-up = Ця сторінка для дорослих.
everyone-pin-child-waits = Віддай планшет. Його чекає { $worker }.

## What went wrong, in plain words

everyone-part-title = Ця частина Heard ще не надійшла
everyone-part-text = Вона з’явиться, щойно буде зв’язок. Нічого зі збереженого не втрачено.
everyone-wrong-title = Щось не вийшло
everyone-wrong-nothing-lost = Нічого зі збереженого не втрачено.
everyone-wrong-go-on = Торкнися, щоб іти далі
everyone-wrong-not-kept = Це не вдалося зберегти. Можливо, на планшеті немає місця. Не закривайте цієї сторінки.

## What a child gave, as adults see it

everyone-pile-like = Подобається
everyone-pile-not-sure = Не знаю точно
everyone-pile-dont-like = Не подобається
everyone-pile-none = Не розкладено
everyone-card-own = Власна картка
everyone-written-by = Записала ця людина: { $name }
everyone-read-back-agreed = Прочитано вголос: згода.
everyone-read-back-changed = Прочитано вголос і змінено. Спершу було записано:
everyone-read-back-not-wanted = Не було бажання слухати прочитане вголос.
everyone-ring-close = Близько до мене
everyone-ring-between = Не так близько
everyone-ring-far = Далеко
everyone-ring-none = Не розкладено
