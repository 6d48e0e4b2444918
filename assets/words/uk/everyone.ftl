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

## Days and times

everyone-weekday = { $n ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[other] нд
}
everyone-month = { $n ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[other] грудня
}
everyone-day = { $weekday } { $day } { $month }
everyone-day-of-year = { $weekday } { $day } { $month } { $year }

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
everyone-somebody = Хтось, чийого імені немає на цьому пристрої

## What could not be done

everyone-wrong-safety-open = Поки справа безпеки відкрита, нічого з візиту не викидають.

## A safety matter: what the adult does, in this order, without needing signal

everyone-safety-matter = Можлива справа безпеки
everyone-safety-raised-at = Повідомлено о { $clock }, { $ago }.
everyone-safety-not-countersigned = Другого підпису ще немає.
everyone-safety-countersigned = Другий підпис є
everyone-safety-no-signal = Немає зв’язку: це НЕ надіслано. Телефонуйте зараз.
everyone-safety-not-sent = Це НЕ надіслано. Телефонуйте зараз.
everyone-safety-sent = Копія є на сервері. Сказати комусь — це й далі ваше завдання.
everyone-safety-told = Копія є на сервері. { $who } повідомлено о { $clock }. Керівник ще має поставити другий підпис.
everyone-safety-ring = Зателефонувати: { $number }
everyone-safety-no-number = На цьому планшеті немає чергового номера. Телефонуйте на номер, який ви знаєте, або своєму керівникові.
everyone-safety-no-number-before = Цей планшет не має чергового номера. Запишіть його для себе перед виходом або попросіть керівника встановити його.
everyone-safety-number-before = Черговий номер є на цьому планшеті: { $number }
everyone-safety-card-listen = Слухайте. Говорить { $name }.
everyone-safety-card-no-secret = Не обіцяйте зберегти це в таємниці.
everyone-safety-card-no-more = Не питайте більше, ніж треба знати зараз задля безпеки.
everyone-safety-card-no-why = Жодного «чому» й нічого, що вкладає слова в уста дитини.
everyone-safety-card-once = { $name } не каже цього ще раз і не малює цього ще раз.
everyone-safety-card-danger = Якщо зараз є небезпека, телефонуйте
everyone-safety-card-then = Потім зателефонуйте на черговий номер.
everyone-safety-card-not-an-interview = Heard не створено для допитів. Те, що вже записано, збережено й замкнено.
everyone-safety-card-done = Записати слова
everyone-safety-words = Що каже { $name }
everyone-safety-words-label = Слово в слово
everyone-safety-words-hint = Так, як ви це почули: не пригладжено, нічого не додано. Де слів не було — те, що ви побачили.
everyone-safety-words-time = Це зберігається з часом, { $clock }, і вашим іменем.
everyone-safety-words-keep = Зберегти слова
everyone-safety-done = Що зроблено
everyone-safety-safe-now = Чи { $name } зараз у безпеці?
everyone-safety-safe-yes = Так, зараз у безпеці
everyone-safety-safe-no = Ні, або немає певності
everyone-safety-heard-by = Хто ще це чув?
everyone-safety-heard-by-hint = Якщо ніхто, напишіть: ніхто.
everyone-safety-told-child = Чи { $name } знає від вас, що буде далі?
everyone-safety-told-yes = Так, про це сказано
everyone-safety-told-no = Ще ні
everyone-safety-informed = Кого ви повідомили?
everyone-safety-informed-hint = Ім’я та хто це.
everyone-safety-informed-at = О котрій годині?
everyone-safety-informed-at-wrong = Напишіть так: 14:05.
everyone-safety-done-keep = Зберегти це
everyone-safety-written = Це записано
everyone-safety-raised = Повідомлено
everyone-safety-by-child = { $name }: «Я не почуваюся в безпеці»
everyone-safety-by-worker = Від соціального працівника чи працівниці
everyone-safety-during = Запитання на екрані: { $code }.
everyone-safety-released = Знову діє те, що вибирає { $name }: хто що може бачити.
everyone-safety-held = Опікуни й батьки, як і раніше, не бачать нічого з цього візиту.
everyone-safety-held-all = Опікуни й батьки, як і раніше, не бачать нічого з жодного візиту.
everyone-safety-counts-now = Що діє тепер
everyone-safety-decided-apart = Двоє керівників вирішили, не знаючи одне про одного. Доки хтось із них не вирішить знову, опікуни й батьки не бачать нічого.
