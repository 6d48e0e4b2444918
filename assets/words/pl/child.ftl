### checked-by: nobody
### complete
### What a child sees and hears. Short, here and now, never a question that presumes an answer.
### Ages at the end of a name (-3-5, -6-8, -9-12, -13) are the age band that is spoken to.

## Hello

child-hello = Cześć, { $name }.
child-hello-nobody = Cześć.

## Before we start: what this is, who will see it, and that stopping is always all right

child-what-this-is-3-5 = Możesz rysować. Możesz mówić. Możesz pokazać palcem.
child-what-this-is-6-8 = Możesz rysować, mówić albo wybrać minkę. Tu nie ma złych odpowiedzi.
child-what-this-is-9-12 = Tutaj możesz rysować, mówić albo wybierać, jakie coś jest. Nie ma dobrych ani złych odpowiedzi.
child-what-this-is-13 = Tutaj możesz powiedzieć, jak jest u ciebie, po swojemu: mówiąc, pisząc, rysując albo w kilku słowach.

child-stop-promise-3-5 = Możesz przestać. To jest w porządku.
child-stop-promise-6-8 = Możesz przestać, kiedy chcesz. Możesz pominąć każde pytanie.
child-stop-promise-9-12 = Możesz przestać w każdej chwili i pominąć każde pytanie. Nie musisz mówić dlaczego.
child-stop-promise-13 = Możesz przestać w każdej chwili i pominąć wszystko, co chcesz. Nie musisz podawać powodu i nikt nie będzie się gniewać.

child-who-sees-3-5 = { $worker } to zobaczy.
child-who-sees-6-8 = { $worker } zobaczy, co robisz. Mogą to zobaczyć też osoby, które planują z tobą.
child-who-sees-9-12 = { $worker } to zobaczy. Może to zobaczyć też kierownik tej osoby i ludzie, którzy sprawdzają, czy twój plan jest dobry. Jeśli sędzia ma o czymś zdecydować w twojej sprawie, może to zobaczyć.
child-who-sees-13 = Zobaczy to osoba, która z tobą pracuje: { $worker }. Może to zobaczyć także kierownik tej osoby i ludzie, którzy sprawdzają twój plan. Jeśli w sądzie jest sprawa, która cię dotyczy, może to zobaczyć sędzia.

child-who-does-not-see-3-5 = Zanim ktoś w domu to zobaczy, zapytamy cię.
child-who-does-not-see-6-8 = Dorośli w domu tego nie widzą, chyba że powiesz „tak”.
child-who-does-not-see-9-12 = Twoi opiekunowie i rodzice tego nie widzą, chyba że powiesz „tak”.
child-who-does-not-see-13 = Twoi opiekunowie i rodzice tego nie widzą, chyba że powiesz „tak”. Nikt im nie mówi, że coś tu robisz.

child-if-not-safe-3-5 = Nie jest bezpiecznie? Wtedy mówimy ludziom, którzy pomagają.
child-if-not-safe-6-8 = A jeśli ktoś nie jest bezpieczny? Wtedy { $worker } musi powiedzieć ludziom, którzy mogą pomóc.
child-if-not-safe-9-12 = Jednej rzeczy { $worker } nie może zostawić tylko między wami: jeśli tobie lub komuś innemu może stać się krzywda, { $worker } musi powiedzieć ludziom, którzy mogą pomóc. Jeśli to możliwe, { $worker } najpierw powie o tym tobie.
child-if-not-safe-13 = Granica: jeśli tobie lub komuś innemu może grozić niebezpieczeństwo, { $worker } musi przekazać to dalej. O ile tylko to możliwe, należy najpierw powiedzieć o tym tobie.

child-cannot-be-unsaid-9-12 = To, co zachowasz, zostaje w twoich aktach. Zawsze możesz dodać, że teraz widzisz to inaczej.
child-cannot-be-unsaid-13 = To, co zachowasz, trafia do twoich akt i nie jest usuwane. Możesz później coś dodać i powiedzieć, że chodziło ci o coś innego.
child-your-file-13 = To są twoje akta: możesz poprosić o wgląd w nie w każdej chwili, teraz albo w dorosłym życiu.

child-do-you-want-to-3-5 = Zaczynamy?
child-do-you-want-to-6-8 = Masz ochotę teraz coś zrobić?
child-do-you-want-to-9-12 = Czy to w porządku, jeśli zaczniemy?
child-do-you-want-to-13 = Chcesz iść dalej?
child-assent-yes = Tak
child-assent-not-today = Nie dzisiaj
child-not-today-said = W porządku. Możemy robić coś innego.

## The frame around everything

child-stop = Stop
child-put-away = Odłóż
child-go-back = Wstecz
child-go-on = Dalej
child-hear-it = Posłuchaj
child-hear-it-again = Posłuchaj jeszcze raz
child-hear-hush = Cisza
child-no-voice = Ten tablet nie ma własnego głosu. Proszę przeczytać to na głos.
child-read-out = Przeczytane na głos
child-footprints = { $n ->
    [0] Jesteśmy na początku.
    [one] Za nami { $n } krok z { $all }.
    [few] Za nami { $n } kroki z { $all }.
    [many] Za nami { $n } kroków z { $all }.
   *[other] Za nami { $n } kroku z { $all }.
}

child-how-3-5 = Rysujesz, pokazujesz czy mówisz?
child-how-6-8 = Jak chcesz to opowiedzieć?
child-how-9-12 = Jak chcesz odpowiedzieć?
child-how-13 = Odpowiedz w dowolny z tych sposobów
child-way-draw = Rysuj
child-way-feel = Wybierz minkę
child-way-feel-13 = Jakie to uczucie
child-way-say = Mów
child-way-say-13 = Notatka głosowa
child-way-sort = Układaj karty
child-way-write = Pisz
child-way-people = Moi ludzie

child-topics = O czym porozmawiamy?
child-another-topic = Coś innego
child-mine-3-5 = Opowiedz mi coś od siebie.
child-mine-6-8 = Opowiedz, co tylko chcesz. Dobre wieści też.
child-mine-9-12 = Coś od siebie: dobra wiadomość albo cokolwiek innego.
child-mine-13 = Wszystko, co chcesz poruszyć, dobre wieści też.
child-tell-about-it = Opowiedz mi o tym.
child-warm-up-happy = Która minka jest wesoła?
child-warm-up-sad = Która minka jest smutna?
child-skip = Pomiń to
child-skip-how = W porządku. Które z tych?
child-skip-dont-know = Nie wiem
child-skip-dont-want = Nie chcę mówić
child-skip-later = Później
child-asked-again = Miało być później. A teraz?
child-way-begun = Zaczęte

## Stop and put away

child-stopped-title = Na tym kończymy.
child-stopped-give-back = Możesz teraz oddać tablet.
child-stopped-text = Można przestać, to w porządku. Co jest zachowane, zostaje zachowane.
child-stopped-done = To wszystko na dziś
child-stop-yes = Tak, kończymy
child-stop-carry-on = Robimy dalej
child-grown-up = Dla dorosłych

## Not safe: calm, and nothing is asked

child-not-safe = Nie czuję się bezpiecznie
child-not-safe-3-5 = Nie jest bezpiecznie
child-safe-thank-you = Dziękujemy, że o tym mówisz.
child-safe-help-3-5 = { $worker } sprowadzi pomoc.
child-safe-help-6-8 = { $worker } dopilnuje, żeby ktoś pomógł.
child-safe-help-9-12 = Dobrze było to powiedzieć. { $worker } dopilnuje, żeby ktoś pomógł.
child-safe-help-13 = Dobrze było to powiedzieć. { $worker } musi przekazać to dalej i dopilnuje, żeby ktoś pomógł. Nie musisz teraz mówić nic więcej.
child-safe-give = Niech { $worker } weźmie tablet
child-safe-carry-on = Robimy tu dalej

## A break, offered and no more

child-rest-title = Zrobimy małą przerwę?
child-rest-stop-title = Kończymy?
child-rest-text = Możesz robić dalej, zrobić przerwę albo przestać. Wszystko to jest w porządku.
child-rest-break = Mała przerwa
child-rest-now = Mała przerwa.
child-rest-now-text = Nie musisz się spieszyć.

## Draw

child-tell-while-drawing = Mów podczas rysowania
child-tell-stop = Koniec mówienia
child-tell-this-is-it = Tak to brzmi, co tu opowiadasz.
child-draw-page = Kartka do rysowania
child-draw-rubber = Gumka
child-draw-thin = Cienka
child-draw-middle = Średnia
child-draw-thick = Gruba
child-draw-colours = Kolory
child-draw-thickness = Grubość kreski
child-draw-tools = Inne rzeczy do rysowania
child-draw-undo = Krok w tył
child-draw-redo = Krok w przód
child-draw-clear = Nowa kartka
child-draw-clear-sure = Zacząć na nowej kartce?
child-draw-clear-yes = Tak, nowa kartka
child-draw-clear-no = Nie, zostaje ta
child-draw-full = Ta kartka jest pełna. Możesz ją zachować i wziąć następną.
child-draw-this-is-it = Oto twój rysunek.
child-draw-more = Rysuj dalej
child-draw-watch = Zobacz, jak powstaje
child-draw-watch-where = Miejsce w rysunku
child-draw-watch-speed = Jak szybko
child-draw-very-thin = Bardzo cienka
child-draw-very-thick = Bardzo gruba
child-draw-strength = Jak mocno
child-draw-strong = Mocno
child-draw-half-strong = Na wpół przezroczyście
child-draw-faint = Bardzo przezroczyście
child-draw-fill = Wylej kolor
child-draw-stamps = Stempelki
child-draw-more-stamps = Więcej stempelków
child-stamp-sun = Słońce
child-stamp-moon = Księżyc
child-stamp-cloud = Chmura
child-stamp-rain = Deszcz
child-stamp-rainbow = Tęcza
child-stamp-snow = Śnieg
child-stamp-house = Dom
child-stamp-tree = Drzewo
child-stamp-flower = Kwiat
child-stamp-cat = Kot
child-stamp-dog = Pies
child-stamp-rabbit = Królik
child-stamp-fish = Ryba
child-stamp-bird = Ptak
child-stamp-person-tall = Wysoka osoba
child-stamp-person-middle = Osoba
child-stamp-person-small = Mała osoba
child-stamp-baby = Niemowlę
child-stamp-heart = Serce
child-stamp-bike = Rower
child-stamp-ball = Piłka
child-stamp-car = Samochód
child-stamp-figure = Ja, na ścieżce
child-paper-which = Która kartka?
child-paper-others = Inne kartki
child-paper-blank = Czysta kartka
child-paper-good-worries-wishes = Dobre rzeczy, zmartwienia, życzenia
child-paper-home-now-before = Mój dom teraz, mój dom wcześniej
child-paper-my-people = Moi ludzie
child-paper-path = Ścieżka od zmartwienia do gotowości
child-colour-black = Czarny
child-colour-red = Czerwony
child-colour-yellow = Żółty
child-colour-green = Zielony
child-colour-blue = Niebieski
child-colour-skin-deep = Skóra ciemnobrązowa
child-colour-skin-warm = Skóra ciepłobrązowa
child-colour-skin-light = Skóra jasna

## Feel

child-feel-title-3-5 = Pokaż palcem minkę.
child-feel-title-6-8 = Która to minka? Możesz wybrać więcej niż jedną.
child-feel-title-9-12 = Wybierz najwyżej trzy. Uczucia mogą być pomieszane.
child-feel-title-13 = Wybierz te, które pasują, najwyżej trzy. Albo pomiń to.
child-face-happy = Radość
child-face-sad = Smutek
child-face-angry = Złość
child-face-scared = Strach
child-face-calm = W porządku
child-face-worried = Zmartwienie
child-face-mixed = Pomieszane uczucia
child-faces-words = Same słowa
child-faces-too = Także buźki
child-face-picked = { $n ->
    [0] Jeszcze nie ma wybranej minki.
    [one] Twój wybór: { $faces }.
    [few] Twój wybór ({ $n }): { $faces }.
    [many] Twój wybór ({ $n }): { $faces }.
   *[other] Twój wybór ({ $n }): { $faces }.
}
child-face-three-is-all = Trzy są wybrane. Dotknij jednej jeszcze raz, żeby ją zamienić.
child-how-much-3-5 = Jak duże to jest?
child-how-much-6-8 = Jak duże jest to uczucie?
child-how-much-9-12 = Jak mocne to jest?
child-how-much-13 = Jak mocne to jest?
child-how-much-of = Jak bardzo: { $face }?
child-much-small = Trochę
child-much-middle = Średnio
child-much-big = Bardzo

## Say

child-say-ask-3-5 = Dotknij, a potem mów.
child-say-ask-6-8 = Dotknij dużego przycisku i mów. Dotknij jeszcze raz, żeby skończyć.
child-say-ask-9-12 = Dotknij, żeby zacząć. Możesz tego posłuchać, zanim to zachowasz.
child-say-ask-13 = Nagraj notatkę głosową, najwyżej pięć minut. Ludzie w pobliżu mogą słyszeć, co mówisz.
child-say-start = Zacznij mówić
child-say-asking = Tablet pyta, czy może słuchać. Wybierz „Zezwól” („Allow”).
child-say-recording = Nagrywa się
child-say-pause = Przerwa
child-say-paused = Jest przerwa
child-say-carry-on = Dalej
child-say-finish = Gotowe
child-say-listen = Posłuchaj
child-say-listen-stop = Przestań słuchać
child-say-again = Powiedz jeszcze raz
child-say-keep = Zachowaj
child-say-i-hear-you = Słyszę cię
child-say-it-is-quiet = Jest cicho
child-say-nearly-full = Zostało pół minuty
child-say-full = Dłuższe nagranie się nie zmieści. Możesz zrobić następne.
child-say-where = Miejsce w nagraniu
child-say-denied = Tabletowi nie wolno teraz słuchać. Możesz to narysować albo wybrać minkę.
child-say-no-microphone = Ten tablet nie może teraz słuchać. Możesz to narysować albo wybrać minkę.
child-say-nothing-heard = Nic nie było słychać. Możesz spróbować jeszcze raz, narysować to albo wybrać minkę.
child-say-busy = Teraz słucha coś innego. Możesz spróbować jeszcze raz, narysować to albo wybrać minkę.
child-say-try-again = Spróbuj jeszcze raz
child-say-from-before = Oto wcześniejsze nagranie.
child-say-earlier = Wróć do poprzedniego
child-say-cannot-play = To jest zachowane, ale nie można tego tutaj odtworzyć.
child-say-interrupted = Coś zatrzymało nagrywanie. Wszystko do tej chwili jest tutaj.
child-say-was-stopped = Coś to przerwało. Wszystko do tej chwili jest tutaj.
child-other-ways = Inny sposób

## Sort, write, people

child-sort-left = { $n ->
    [one] Została { $n } karta
    [few] Zostały { $n } karty
    [many] Zostało { $n } kart
   *[other] Zostało { $n } karty
}
child-sort-all-lie = Każda karta leży na stosie. Dotknij jednej, żeby ją przełożyć.
child-sort-something-else = Coś innego
child-sort-own-card = Napisz, co jest na twojej karcie
child-sort-add = Dodaj
child-card-what = Co jest na twojej karcie?
child-card-own = Moja własna karta
child-card-done = To moja karta
child-write-here = Pisz tutaj
child-write-full = Ta strona jest pełna. Możesz ją zachować i wziąć następną.
child-starter-how = Jeśli chcesz, zacznij od jednego z tych zdań.
child-starter-best = Najlepsze jest…
child-starter-dislike = Nie lubię, kiedy…
child-starter-knew = Chcę, żeby inni wiedzieli…
child-starter-wondering = Wciąż się zastanawiam…
child-around-who = Kto lub co jest wokół ciebie?
child-around-where = Dotknij jednego, a potem dotknij, jak blisko.
child-around-how-near = Jak blisko ciebie?
child-around-more = Więcej
child-around-me = Ja
child-around-add = Ktoś lub coś jeszcze
child-around-other = Ktoś inny
child-around-seeing = { $name }: jak ci jest, kiedy się widzicie?
child-around-mum = Mama
child-around-dad = Tata
child-around-sister = Siostra
child-around-brother = Brat
child-around-nan = Babcia
child-around-grandad = Dziadek
child-around-carer = Opiekun lub opiekunka
child-around-friend = Przyjaciel lub przyjaciółka
child-around-teacher = Nauczyciel lub nauczycielka
child-around-worker = Ktoś z pomocy społecznej
child-around-pet = Zwierzę domowe
child-around-here = Gdzie teraz mieszkam
child-around-before = Moje wcześniejsze miejsce
child-around-school = Szkoła

## Kept, and who may see it

child-keep = Zachowaj
child-kept = Zachowane
child-kept-text = Jest bezpieczne na tym tablecie.
child-keep-busy = Zachowuje się…
child-do-not-keep = Nie zachowuj
child-do-not-keep-sure = Zachować to czy usunąć? Usuniętego już nie będzie.
child-do-not-keep-yes = Usuń to
child-do-not-keep-no = Niech zostanie
child-leftover-title-3-5 = To jest od ciebie. Zachować?
child-leftover-title-6-8 = To jest twoje, zaczęte. Zachowamy to?
child-leftover-title-9-12 = To jest twoje, zaczęte. Chcesz to zachować?
child-leftover-title-13 = To jest twoje, zaczęte i zostawione. Zachować czy nie?
child-not-kept-yet = To nie jest jeszcze zachowane. Nic nie przepadło.
child-not-kept-why = Powiedz o tym dorosłej osobie, która jest z tobą.
child-try-again = Spróbuj jeszcze raz
child-one-moment = Chwileczkę…
child-could-not-open = Tego, co zaczęte, nie udało się teraz otworzyć. To nadal tu jest.
child-make-another = Zrób następne
child-who-may-see-3-5 = Kto może to zobaczyć?
child-who-may-see-6-8 = Kto może to zobaczyć?
child-who-may-see-9-12 = Kto może to zobaczyć?
child-who-may-see-13 = Kto może to zobaczyć?
child-see-carer-plain = Mój opiekun lub opiekunka może to zobaczyć
child-see-parent-plain = Mama lub tata może to zobaczyć
child-see-worker-always = { $worker } zawsze to widzi
child-see-planners = Mogą to zobaczyć też ludzie, którzy z tobą planują
child-see-manager = Może to zobaczyć kierownik tej osoby: { $worker }
child-see-officer = Może to zobaczyć każdy, kto sprawdza twój plan
child-see-yes = Tak
child-see-no = Nie

## The end

child-end-title = Dziękujemy.
child-end-text-3-5 = { $worker } to obejrzy.
child-end-text-6-8 = { $worker } obejrzy to, co tu powstało.
child-end-text-9-12 = { $worker } przejrzy to, co tu powstało. Możesz zapytać, co się z tym dzieje.
child-end-text-13 = { $worker } przejrzy to, co jest zachowane. Możesz zapytać, co z tym zrobiono.
child-end-made = { $n ->
    [0] Było oglądanie. To jest w porządku.
    [one] Powstała tu { $n } twoja rzecz.
    [few] Powstały tu { $n } twoje rzeczy.
    [many] Powstało tu { $n } twoich rzeczy.
   *[other] Powstało tu { $n } twojej rzeczy.
}
child-end-give-back = Możesz teraz oddać tablet.
child-end-done = Gotowe
child-what-else = Co jeszcze?
child-end-item-draw = Rysunek

## My own room

child-room-of = Pokój: { $name }
child-room-cards = Co wynikło z twoich słów
child-room-cards-none = Nie ma tu jeszcze nic nowego.
child-room-you-said = Twoje słowa
child-room-done = Zrobiliśmy to
child-room-begun = Robimy to
child-room-not-possible = Nie mogliśmy tego zrobić
child-room-okay = W porządku
child-room-not-okay = Nie w porządku
child-room-talk = Chcę o tym porozmawiać
child-room-promised = Obiecano ci
child-room-things = Moje rzeczy
child-room-things-none = Nic tu jeszcze nie jest zachowane.
child-room-more = Pokaż starsze rzeczy
child-room-looked-at = Kto to obejrzał: { $who }, { $day }.
child-room-listened-to = Kto tego wysłuchał: { $who }, { $day }.
child-room-nobody-looked = Nikt jeszcze tego nie obejrzał.
child-room-for-later = Dla mnie na przyszłość
child-room-for-later-on = Zaznaczone dla mnie na przyszłość
child-room-sharing-3-5 = Możesz znów powiedzieć „nie”.
child-room-sharing-6-8 = Możesz zmienić, kto może to zobaczyć. Tutaj liczy się to teraz. Na innych telefonach liczy się, gdy znów będą mieć zasięg.
child-room-sharing-9-12 = Możesz w każdej chwili zmienić, kto może to zobaczyć. Na tym tablecie liczy się to teraz, a gdzie indziej wtedy, gdy ten drugi telefon lub tablet znów będzie mieć zasięg.
child-room-sharing-13 = Możesz w każdej chwili cofnąć zgodę na to, żeby ktoś coś zobaczył. Na tym tablecie liczy się to od razu, a gdzie indziej wtedy, gdy ten drugi telefon lub tablet znów będzie mieć zasięg.
child-room-done-here = To już wszystko

## Practice: a child who does not exist, and nothing is kept

child-practice = To tylko ćwiczenie. Nic nie jest zachowywane.
child-practice-name = Robin

## That is not what I meant: the first one stays, and both are shown

child-differently = Chodziło mi o coś innego
child-differently-how = Powiedz albo pokaż, o co ci chodziło. To pierwsze też zostaje.
child-differently-scribe = Zapisze to { $worker }
child-differently-said = Powiedziane inaczej: { $day }.

## Somebody on my side, and a way to complain, for those who read

child-advocate = Chcę kogoś po mojej stronie
child-advocate-what = Rzecznik jest po twojej stronie. Pomaga ci powiedzieć, czego chcesz, i pilnuje, żeby cię wysłuchano. Nie pracuje dla osoby, która z tobą pracuje, i nic to nie kosztuje.
child-complain = Chcę złożyć skargę
child-complain-what = Możesz się poskarżyć na wszystko, co jest nie w porządku, także na osobę, która z tobą pracuje, albo na ludzi, z którymi mieszkasz. Wolno się skarżyć i nikt nie może cię za to gorzej traktować.
child-outside-how = Możesz zadzwonić z dowolnego telefonu albo poprosić zaufaną dorosłą osobę, żeby zadzwoniła za ciebie.
child-outside-none = Na tym tablecie nie ma jeszcze numeru. Możesz zapytać osobę, która prowadzi spotkania o twoim planie, nauczyciela albo kierownika tej osoby: { $worker }.
child-outside-private = Nigdzie się nie zapisuje, że to czytasz. { $worker } i ludzie, z którymi mieszkasz, się o tym nie dowiedzą.

## A copy for me, on paper

child-copy = Kopia dla mnie
child-copy-chosen = Będzie w mojej kopii
child-copy-of = Prace: { $name }
child-copy-voice = To jest nagranie głosu. Na tablecie można go znów posłuchać ({ $name }).

## What had to be passed on, to keep somebody safe

child-anyway = Musieliśmy to przekazać dalej: { $with }.
