### checked-by: nobody
### complete
### What a child sees and hears. Short, here and now, never a question that presumes an answer.
### Ages at the end of a name (-3-5, -6-8, -9-12, -13) are the age band that is spoken to.

## Hello

child-hello = Привіт, { $name }.
child-hello-nobody = Привіт.

## Before we start: what this is, who will see it, and that stopping is always all right

child-what-this-is-3-5 = Можна малювати. Можна говорити. Можна показати пальчиком.
child-what-this-is-6-8 = Можна малювати, говорити або вибрати личко. Тут немає неправильних відповідей.
child-what-this-is-9-12 = Тут можна малювати, говорити або вибирати, як воно відчувається. Правильних чи неправильних відповідей немає.
child-what-this-is-13 = Тут можна сказати, як тобі живеться, по-своєму: голосом, текстом, малюнком чи кількома словами.

child-stop-promise-3-5 = Ти можеш зупинитися. Це нормально.
child-stop-promise-6-8 = Ти можеш зупинитися, коли захочеш. Можна пропустити будь-яке запитання.
child-stop-promise-9-12 = Ти можеш зупинитися будь-коли й пропустити будь-яке запитання. Не треба казати чому.
child-stop-promise-13 = Ти можеш зупинитися будь-коли й пропустити будь-що. Не треба називати причину, і ніхто не сердитиметься.

child-who-sees-3-5 = { $worker } це побачить.
child-who-sees-6-8 = { $worker } побачить те, що ти робиш. Люди, які планують разом із тобою, теж можуть це побачити.
child-who-sees-9-12 = { $worker } це побачить. Це також може побачити керівник цієї людини й ті, хто перевіряє, чи твій план правильний. Якщо суддя має щось вирішити про тебе, суддя може це побачити.
child-who-sees-13 = Це побачить людина, яка з тобою працює: { $worker }. Це також може побачити керівник цієї людини й ті, хто перевіряє твій план. Якщо про тебе є справа в суді, це може побачити суддя.

child-who-does-not-see-3-5 = Перш ніж хтось удома це побачить, спитаємо тебе.
child-who-does-not-see-6-8 = Дорослі вдома цього не бачать, хіба що ти скажеш «так».
child-who-does-not-see-9-12 = Твої опікуни й батьки цього не бачать, хіба що ти скажеш «так».
child-who-does-not-see-13 = Твої опікуни й батьки цього не бачать, хіба що ти скажеш «так». Їм не кажуть, що ти щось тут робиш.

child-if-not-safe-3-5 = Хтось не в безпеці? Тоді кажемо тим, хто допомагає.
child-if-not-safe-6-8 = А якщо хтось не в безпеці? Тоді { $worker } мусить сказати людям, які можуть допомогти.
child-if-not-safe-9-12 = Є одне, чого { $worker } не може залишити тільки між вами: якщо тебе чи когось іншого можуть скривдити, { $worker } мусить сказати людям, які можуть допомогти. Якщо це можливо, { $worker } спершу скаже про це тобі.
child-if-not-safe-13 = Межа така: якщо тобі чи комусь іншому може загрожувати небезпека, { $worker } мусить передати це далі. Якщо тільки це можливо, спершу про це мають сказати тобі.

child-cannot-be-unsaid-9-12 = Те, що ти збережеш, залишається у твоїй особовій справі. Завжди можна додати, що тепер ти бачиш це інакше.
child-cannot-be-unsaid-13 = Те, що ти збережеш, потрапляє до твоєї особової справи й не видаляється. Пізніше можна щось додати й сказати, що малося на увазі інше.
child-your-file-13 = Це твоя особова справа: ти можеш попросити її показати будь-коли, зараз чи в дорослому віці.

child-do-you-want-to-3-5 = Почнемо?
child-do-you-want-to-6-8 = Хочеш зараз щось зробити?
child-do-you-want-to-9-12 = Ти не проти, щоб ми почали?
child-do-you-want-to-13 = Хочеш іти далі?
child-assent-yes = Так
child-assent-not-today = Не сьогодні
child-not-today-said = Добре. Ми можемо робити щось інше.

## The frame around everything

child-stop = Стоп
child-put-away = Відкласти
child-go-back = Назад
child-go-on = Далі
child-hear-it = Послухати
child-hear-it-again = Послухати ще раз
child-hear-hush = Тихо
child-no-voice = Цей планшет не має власного голосу. Прочитайте це вголос, будь ласка.
child-read-out = Прочитано вголос
child-footprints = { $n ->
    [0] Ми на початку.
    [one] Позаду { $n } крок із { $all }.
    [few] Позаду { $n } кроки з { $all }.
    [many] Позаду { $n } кроків із { $all }.
   *[other] Позаду { $n } кроку з { $all }.
}

child-how-3-5 = Малюєш, показуєш чи говориш?
child-how-6-8 = Як ти хочеш це розповісти?
child-how-9-12 = Як ти хочеш відповісти?
child-how-13 = Відповідай у будь-який із цих способів
child-way-draw = Малювати
child-way-feel = Вибрати личко
child-way-feel-13 = Яке це почуття
child-way-say = Говорити
child-way-say-13 = Голосове повідомлення
child-way-sort = Розкладати картки
child-way-write = Писати
child-way-people = Мої люди

child-topics = Про що поговоримо?
child-another-topic = Щось інше
child-mine-3-5 = Розкажи мені щось своє.
child-mine-6-8 = Розкажи все, що хочеш. Гарні новини теж.
child-mine-9-12 = Щось своє: гарна новина чи будь-що інше.
child-mine-13 = Усе, про що хочеш сказати, гарні новини теж.
child-tell-about-it = Розкажи мені про це.
child-warm-up-happy = Яке личко веселе?
child-warm-up-sad = Яке личко сумне?
child-skip = Пропустити це
child-skip-how = Добре. Що з цього?
child-skip-dont-know = Не знаю
child-skip-dont-want = Не хочу казати
child-skip-later = Пізніше
child-asked-again = Ми відклали це на потім. А тепер?
child-way-begun = Розпочато

## Stop and put away

child-stopped-title = Ми зупинилися.
child-stopped-give-back = Тепер можна віддати планшет.
child-stopped-text = Зупинитися — це нормально. Що збережено, те залишиться.
child-stopped-done = На сьогодні все
child-stop-yes = Так, стоп
child-stop-carry-on = Робимо далі
child-grown-up = Для дорослих

## Not safe: calm, and nothing is asked

child-not-safe = Я не почуваюся в безпеці
child-not-safe-3-5 = Не в безпеці
child-safe-thank-you = Дякуємо, що ти про це кажеш.
child-safe-help-3-5 = { $worker } приведе допомогу.
child-safe-help-6-8 = { $worker } простежить, щоб хтось допоміг.
child-safe-help-9-12 = Правильно було це сказати. { $worker } простежить, щоб хтось допоміг.
child-safe-help-13 = Правильно було це сказати. { $worker } мусить передати це далі й простежить, щоб хтось допоміг. Зараз не треба казати нічого більше.
child-safe-give = Хай { $worker } візьме планшет
child-safe-carry-on = Робимо далі тут

## A break, offered and no more

child-rest-title = Зробимо маленьку перерву?
child-rest-stop-title = Зупинимося?
child-rest-text = Можна робити далі, зробити перерву або зупинитися. Усе це нормально.
child-rest-break = Маленька перерва
child-rest-now = Маленька перерва.
child-rest-now-text = Не треба поспішати.

## Draw

child-tell-while-drawing = Говорити під час малювання
child-tell-stop = Більше не говорити
child-tell-this-is-it = Ось що тут розказано.
child-draw-page = Аркуш для малювання
child-draw-rubber = Гумка
child-draw-thin = Тонка
child-draw-middle = Середня
child-draw-thick = Товста
child-draw-colours = Кольори
child-draw-thickness = Товщина лінії
child-draw-tools = Чим іще малювати
child-draw-undo = Крок назад
child-draw-redo = Крок уперед
child-draw-clear = Новий аркуш
child-draw-clear-sure = Почати на новому аркуші?
child-draw-clear-yes = Так, новий аркуш
child-draw-clear-no = Ні, залишити цей
child-draw-full = На цьому аркуші більше немає місця. Його можна зберегти й узяти інший.
child-draw-this-is-it = Ось твій малюнок.
child-draw-more = Малювати далі
child-draw-watch = Подивитися, як він росте
child-draw-watch-where = Місце в малюнку
child-draw-watch-speed = Як швидко
child-draw-very-thin = Дуже тонка
child-draw-very-thick = Дуже товста
child-draw-strength = Наскільки густо
child-draw-strong = Густо
child-draw-half-strong = Напівпрозоро
child-draw-faint = Дуже прозоро
child-draw-fill = Вилити колір
child-draw-stamps = Штампики
child-draw-more-stamps = Більше штампиків
child-stamp-sun = Сонце
child-stamp-moon = Місяць
child-stamp-cloud = Хмара
child-stamp-rain = Дощ
child-stamp-rainbow = Веселка
child-stamp-snow = Сніг
child-stamp-house = Будинок
child-stamp-tree = Дерево
child-stamp-flower = Квітка
child-stamp-cat = Кіт
child-stamp-dog = Собака
child-stamp-rabbit = Кролик
child-stamp-fish = Риба
child-stamp-bird = Пташка
child-stamp-person-tall = Висока людина
child-stamp-person-middle = Людина
child-stamp-person-small = Маленька людина
child-stamp-baby = Немовля
child-stamp-heart = Серце
child-stamp-bike = Велосипед
child-stamp-ball = М’яч
child-stamp-car = Машина
child-stamp-figure = Я, на стежці
child-paper-which = Який аркуш?
child-paper-others = Інші аркуші
child-paper-blank = Чистий аркуш
child-paper-good-worries-wishes = Хороше, тривоги, бажання
child-paper-home-now-before = Мій дім тепер, мій дім раніше
child-paper-my-people = Мої люди
child-paper-path = Стежка від хвилювання до готовності
child-colour-black = Чорний
child-colour-red = Червоний
child-colour-yellow = Жовтий
child-colour-green = Зелений
child-colour-blue = Синій
child-colour-skin-deep = Темно-коричнева шкіра
child-colour-skin-warm = Тепло-коричнева шкіра
child-colour-skin-light = Світла шкіра

## Feel

child-feel-title-3-5 = Покажи пальчиком личко.
child-feel-title-6-8 = Яке це личко? Можна вибрати не одне.
child-feel-title-9-12 = Вибери до трьох. Почуття можуть перемішуватися.
child-feel-title-13 = Вибери ті, що підходять, до трьох. Або пропусти це.
child-face-happy = Радість
child-face-sad = Сум
child-face-angry = Злість
child-face-scared = Страх
child-face-calm = Усе нормально
child-face-worried = Хвилювання
child-face-mixed = Змішані почуття
child-faces-words = Лише слова
child-faces-too = І обличчя теж
child-face-picked = { $n ->
    [0] Личко ще не вибрано.
    [one] Твій вибір: { $faces }.
    [few] Твій вибір ({ $n }): { $faces }.
    [many] Твій вибір ({ $n }): { $faces }.
   *[other] Твій вибір ({ $n }): { $faces }.
}
child-face-three-is-all = Вибрано три. Торкнися одного ще раз, щоб його замінити.
child-how-much-3-5 = Наскільки воно велике?
child-how-much-6-8 = Наскільки велике це почуття?
child-how-much-9-12 = Наскільки воно сильне?
child-how-much-13 = Наскільки воно сильне?
child-how-much-of = Як сильно: { $face }?
child-much-small = Трохи
child-much-middle = Середньо
child-much-big = Дуже

## Say

child-say-ask-3-5 = Торкнися, а тоді говори.
child-say-ask-6-8 = Торкнися великої кнопки й говори. Торкнися ще раз, щоб закінчити.
child-say-ask-9-12 = Торкнися, щоб почати. Перед збереженням це можна послухати.
child-say-ask-13 = Запиши голосове повідомлення, до п’яти хвилин. Люди поруч можуть чути, що ти говориш.
child-say-start = Почати говорити
child-say-asking = Планшет питає, чи можна йому слухати. Вибери «Дозволити» («Allow»).
child-say-recording = Іде запис
child-say-pause = Пауза
child-say-paused = Зараз пауза
child-say-carry-on = Далі
child-say-finish = Готово
child-say-listen = Послухати
child-say-listen-stop = Більше не слухати
child-say-again = Сказати ще раз
child-say-keep = Зберегти
child-say-i-hear-you = Чую тебе
child-say-it-is-quiet = Тихо
child-say-nearly-full = Лишилося пів хвилини
child-say-full = Довшим запис бути не може. Можна зробити ще один.
child-say-where = Місце в записі
child-say-denied = Планшету зараз не дозволено слухати. Це можна намалювати або вибрати личко.
child-say-no-microphone = Цей планшет зараз не може слухати. Це можна намалювати або вибрати личко.
child-say-nothing-heard = Нічого не було чути. Можна спробувати ще раз, намалювати це або вибрати личко.
child-say-busy = Зараз слухає щось інше. Можна спробувати ще раз, намалювати це або вибрати личко.
child-say-try-again = Спробувати ще раз
child-say-from-before = Ось попередній запис.
child-say-earlier = Назад до попереднього
child-say-cannot-play = Це збережено, але тут його не можна відтворити.
child-say-interrupted = Щось зупинило запис. Усе до тієї миті є тут.
child-say-was-stopped = Щось це зупинило. Усе сказане є тут.
child-other-ways = Інший спосіб

## Sort, write, people

child-sort-left = { $n ->
    [one] Лишилася { $n } картка
    [few] Лишилися { $n } картки
    [many] Лишилося { $n } карток
   *[other] Лишилося { $n } картки
}
child-sort-all-lie = Кожна картка лежить у якійсь купці. Торкнися однієї, щоб її перекласти.
child-sort-something-else = Щось інше
child-sort-own-card = Напиши, що на твоїй картці
child-sort-add = Додати
child-card-what = Що на твоїй картці?
child-card-own = Моя власна картка
child-card-done = Це моя картка
child-write-here = Писати тут
child-write-full = На цій сторінці більше немає місця. Її можна зберегти й узяти іншу.
child-starter-how = Якщо хочеш, почни з одного з цих речень.
child-starter-best = Найкраще — це…
child-starter-dislike = Мені не подобається, коли…
child-starter-knew = Хочу, щоб люди знали…
child-starter-wondering = Мені досі цікаво…
child-around-who = Хто або що довкола тебе?
child-around-where = Торкнися одного, а тоді торкнися, як близько.
child-around-how-near = Як близько до тебе?
child-around-more = Ще
child-around-me = Я
child-around-add = Ще хтось або щось
child-around-other = Хтось інший
child-around-seeing = { $name }: як тобі, коли ви бачитеся?
child-around-mum = Мама
child-around-dad = Тато
child-around-sister = Сестра
child-around-brother = Брат
child-around-nan = Бабуся
child-around-grandad = Дідусь
child-around-carer = Опікун чи опікунка
child-around-friend = Друг чи подруга
child-around-teacher = Учитель чи вчителька
child-around-worker = Соціальний працівник чи працівниця
child-around-pet = Домашній улюбленець
child-around-here = Де я тепер живу
child-around-before = Де мені жилося раніше
child-around-school = Школа

## Kept, and who may see it

child-keep = Зберегти
child-kept = Збережено
child-kept-text = Воно в безпеці на цьому планшеті.
child-keep-busy = Зберігається…
child-do-not-keep = Не зберігати
child-do-not-keep-sure = Залишити це чи прибрати? Прибраного вже не буде.
child-do-not-keep-yes = Прибрати
child-do-not-keep-no = Хай буде тут
child-leftover-title-3-5 = Це від тебе. Зберегти?
child-leftover-title-6-8 = Це твоє, розпочате. Збережемо?
child-leftover-title-9-12 = Це твоє, розпочате. Хочеш це зберегти?
child-leftover-title-13 = Це твоє, розпочате й залишене. Зберегти чи ні?
child-not-kept-yet = Це ще не збережено. Нічого не втрачено.
child-not-kept-why = Скажи про це дорослій людині поруч.
child-try-again = Спробувати ще раз
child-one-moment = Хвилинку…
child-could-not-open = Те, що розпочато, зараз не вдалося відкрити. Воно й досі тут.
child-make-another = Зробити ще
child-who-may-see-3-5 = Кому можна це бачити?
child-who-may-see-6-8 = Кому можна це бачити?
child-who-may-see-9-12 = Кому можна це бачити?
child-who-may-see-13 = Кому можна це бачити?
child-see-carer-plain = Моєму опікуну чи опікунці можна це бачити
child-see-parent-plain = Моїй мамі чи татові можна це бачити
child-see-worker-always = { $worker } завжди це бачить
child-see-planners = Це можуть бачити й ті, хто планує разом із тобою
child-see-manager = Це може бачити керівник людини: { $worker }
child-see-officer = Це може бачити той, хто перевіряє твій план
child-see-yes = Так
child-see-no = Ні

## The end

child-end-title = Дякуємо.
child-end-text-3-5 = { $worker } на це подивиться.
child-end-text-6-8 = { $worker } подивиться на те, що тут зроблено.
child-end-text-9-12 = { $worker } перегляне те, що тут зроблено. Ти можеш спитати, що з цим відбувається.
child-end-text-13 = { $worker } перегляне те, що збережено. Ти можеш спитати, що з цим зробили.
child-end-made = { $n ->
    [0] Ми роззирнулися. Це нормально.
    [one] Тут є { $n } твоя річ.
    [few] Тут є { $n } твої речі.
    [many] Тут є { $n } твоїх речей.
   *[other] Тут є { $n } твоєї речі.
}
child-end-give-back = Тепер можна віддати планшет.
child-end-done = Готово
child-what-else = Що ще?
child-end-item-draw = Малюнок

## My own room

child-room-of = Кімната: { $name }
child-room-cards = Що вийшло з твоїх слів
child-room-cards-none = Тут іще немає нічого нового.
child-room-you-said = Твої слова
child-room-done = Ми це зробили
child-room-begun = Ми це робимо
child-room-not-possible = Ми не змогли цього зробити
child-room-okay = Нормально
child-room-not-okay = Не нормально
child-room-talk = Хочу про це поговорити
child-room-promised = Тобі обіцяли
child-room-things = Мої речі
child-room-things-none = Тут іще нічого не збережено.
child-room-more = Показати старіші речі
child-room-looked-at = Хто це переглянув: { $who }, { $day }.
child-room-listened-to = Хто це прослухав: { $who }, { $day }.
child-room-nobody-looked = Ніхто ще цього не переглянув.
child-room-for-later = Для мене на майбутнє
child-room-for-later-on = Позначено для мене на майбутнє
child-room-sharing-3-5 = Ти можеш знову сказати «ні».
child-room-sharing-6-8 = Ти можеш змінити, кому можна це бачити. Тут це діє вже зараз. На інших телефонах це діє, коли вони знову матимуть зв’язок.
child-room-sharing-9-12 = Ти можеш будь-коли змінити, кому можна це бачити. На цьому планшеті це діє вже зараз, а деінде — коли той інший телефон чи планшет знову матиме зв’язок.
child-room-sharing-13 = Ти можеш будь-коли забрати дозвіл щось бачити. На цьому планшеті це діє одразу, а деінде — коли той інший телефон чи планшет знову матиме зв’язок.
child-room-done-here = На цьому все

## Practice: a child who does not exist, and nothing is kept

child-practice = Це лише вправа. Нічого не зберігається.
child-practice-name = Робін

## That is not what I meant: the first one stays, and both are shown

child-differently = Я маю на увазі інше
child-differently-how = Скажи або покажи, що малося на увазі. Перше теж залишається.
child-differently-scribe = Запише { $worker }
child-differently-said = Сказано інакше: { $day }.

## Somebody on my side, and a way to complain, for those who read

child-advocate = Хочу, щоб хтось був на моєму боці
child-advocate-what = Захисник — на твоєму боці. Він допомагає сказати, чого ти хочеш, і дбає, щоб тебе почули. Він не працює на людину, яка працює з тобою, і це безкоштовно.
child-complain = Хочу поскаржитися
child-complain-what = Можна поскаржитися на все, що не так, також на людину, яка з тобою працює, або на тих, із ким ти живеш. Скаржитися дозволено, і ніхто не має права ставитися до тебе через це гірше.
child-outside-how = Можна подзвонити з будь-якого телефону або попросити дорослого, якому ти довіряєш, подзвонити за тебе.
child-outside-none = На цьому планшеті ще немає номера. Можна спитати людину, яка веде зустрічі щодо твого плану, учителя або керівника людини, яка з тобою працює ({ $worker }).
child-outside-private = Ніде не записується, що ти це читаєш. { $worker } і ті, з ким ти живеш, про це не дізнаються.

## A copy for me, on paper

child-copy = Копія для мене
child-copy-chosen = Буде в моїй копії
child-copy-of = Роботи: { $name }
child-copy-voice = Це запис голосу. Його можна знову послухати на планшеті ({ $name }).

## What had to be passed on, to keep somebody safe

child-anyway = Нам довелося цим поділитися: { $with }.
