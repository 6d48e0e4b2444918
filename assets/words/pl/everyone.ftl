### checked-by: nobody
### What anybody may meet: opening the app, the PIN, sending, and what went wrong.

everyone-opening = Otwieranie…
everyone-back = Wstecz
everyone-try-again = Spróbuj jeszcze raz

## Who is here, and the PIN

everyone-pin-title = Twój PIN
everyone-pin-digits = { $n ->
    [0] Nie wpisano żadnej cyfry
    [one] Wpisano { $n } cyfrę
    [few] Wpisano { $n } cyfry
    [many] Wpisano { $n } cyfr
   *[other] Wpisano { $n } cyfry
}
everyone-pin-rub-out = Zmaż ostatnią cyfrę
everyone-pin-open = Otwórz
everyone-pin-opening = Otwieranie…
everyone-pin-forgotten = Nie pamiętam kodu PIN
everyone-pin-wrong = To nie jest ten PIN.
everyone-pin-wait-seconds = { $n ->
    [one] Proszę poczekać { $n } sekundę. Nic nie przepadło.
    [few] Proszę poczekać { $n } sekundy. Nic nie przepadło.
    [many] Proszę poczekać { $n } sekund. Nic nie przepadło.
   *[other] Proszę poczekać { $n } sekundy. Nic nie przepadło.
}
everyone-pin-wait-minutes = { $n ->
    [one] Proszę poczekać { $n } minutę. Nic nie przepadło.
    [few] Proszę poczekać { $n } minuty. Nic nie przepadło.
    [many] Proszę poczekać { $n } minut. Nic nie przepadło.
   *[other] Proszę poczekać { $n } minuty. Nic nie przepadło.
}
everyone-pin-grown-up = Ta strona jest dla dorosłych.
everyone-pin-child-waits = Oddaj tablet. Czeka na niego { $worker }.

## What went wrong, in plain words

everyone-part-title = Ta część Heard jeszcze nie dotarła
everyone-part-text = Pojawi się, gdy tylko będzie zasięg. Nic, co zachowane, nie przepadło.
everyone-wrong-title = Coś się nie udało
everyone-wrong-nothing-lost = Nic, co zachowane, nie przepadło.
everyone-wrong-go-on = Dotknij, żeby iść dalej
everyone-wrong-not-kept = Nie udało się tego zachować. Być może na tablecie brakuje miejsca. Proszę nie zamykać tej strony.

## Days and times

everyone-weekday = { $n ->
    [1] pon.
    [2] wt.
    [3] śr.
    [4] czw.
    [5] pt.
    [6] sob.
   *[other] niedz.
}
everyone-month = { $n ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[other] grudnia
}
everyone-day = { $weekday } { $day } { $month }
everyone-day-of-year = { $weekday } { $day } { $month } { $year }

## What a child gave, as adults see it

everyone-pile-like = Lubię
everyone-pile-not-sure = Nie wiem na pewno
everyone-pile-dont-like = Nie lubię
everyone-pile-none = Nieułożone
everyone-card-own = Własna karta
everyone-written-by = Osoba zapisująca: { $name }
everyone-read-back-agreed = Odczytane na głos: zgoda.
everyone-read-back-changed = Odczytane na głos i zmienione. Najpierw zapisano:
everyone-read-back-not-wanted = Nie było chęci, żeby słuchać odczytania.
everyone-ring-close = Blisko mnie
everyone-ring-between = Nie tak blisko
everyone-ring-far = Daleko
everyone-ring-none = Nieułożone
everyone-somebody = Ktoś, czyjego imienia nie ma na tym urządzeniu

## What could not be done

everyone-wrong-safety-open = Dopóki sprawa bezpieczeństwa jest otwarta, nic z wizyty nie jest wyrzucane.

## A safety matter: what the adult does, in this order, without needing signal

everyone-safety-matter = Możliwa sprawa bezpieczeństwa
everyone-safety-raised-at = Zgłoszono o { $clock }, { $ago }.
everyone-safety-not-countersigned = Jeszcze bez drugiego podpisu.
everyone-safety-countersigned = Z drugim podpisem
everyone-safety-no-signal = Brak zasięgu: to NIE zostało wysłane. Proszę zadzwonić teraz.
everyone-safety-not-sent = To NIE zostało wysłane. Proszę zadzwonić teraz.
everyone-safety-sent = Kopia jest na serwerze. Powiedzenie komuś nadal należy do Pani lub Pana.
everyone-safety-told = Kopia jest na serwerze. { $who } – powiadomienie o { $clock }. Przełożony musi jeszcze złożyć drugi podpis.
everyone-safety-ring = Zadzwoń: { $number }
everyone-safety-no-number = Na tym tablecie nie ma numeru dyżurnego. Proszę zadzwonić pod numer, który jest Pani lub Panu znany, albo do kierownika.
everyone-safety-no-number-before = Ten tablet nie ma numeru dyżurnego. Przed wyjściem proszę go sobie zapisać albo poprosić kierownika o ustawienie go.
everyone-safety-number-before = Numer dyżurny jest na tym tablecie: { $number }
everyone-safety-card-listen = Proszę słuchać. Mówi { $name }.
everyone-safety-card-no-secret = Proszę nie obiecywać, że to zostanie tajemnicą.
everyone-safety-card-no-more = Proszę nie pytać o więcej, niż trzeba teraz wiedzieć ze względu na bezpieczeństwo.
everyone-safety-card-no-why = Żadnego „dlaczego” i nic, co wkłada dziecku słowa w usta.
everyone-safety-card-once = { $name } nie mówi tego jeszcze raz ani nie rysuje tego jeszcze raz.
everyone-safety-card-danger = Jeśli teraz jest niebezpieczeństwo, proszę zadzwonić
everyone-safety-card-then = Potem proszę zadzwonić pod numer dyżurny.
everyone-safety-card-not-an-interview = Heard nie jest do przesłuchań. To, co już nagrano, jest zachowane i zamknięte.
everyone-safety-card-done = Zapisz słowa
everyone-safety-words = Co mówi { $name }
everyone-safety-words-label = Słowo w słowo
everyone-safety-words-hint = Tak, jak to było słychać: bez wygładzania, bez dodawania. Gdzie nie było słów: to, co było widać.
everyone-safety-words-time = Zachowuje się z godziną, { $clock }, oraz Pani lub Pana nazwiskiem.
everyone-safety-words-keep = Zachowaj słowa
everyone-safety-done = Co zrobiono
everyone-safety-safe-now = Czy { $name } jest w tej chwili poza niebezpieczeństwem?
everyone-safety-safe-yes = Tak, w tej chwili jest bezpiecznie
everyone-safety-safe-no = Nie, albo nie ma pewności
everyone-safety-heard-by = Kto jeszcze to słyszał?
everyone-safety-heard-by-hint = Jeśli nikt, proszę napisać: nikt.
everyone-safety-told-child = Czy { $name } wie od Pani lub Pana, co będzie dalej?
everyone-safety-told-yes = Tak, to zostało powiedziane
everyone-safety-told-no = Jeszcze nie
everyone-safety-informed = Kto został powiadomiony?
everyone-safety-informed-hint = Imię i nazwisko oraz kim jest.
everyone-safety-informed-at = O której godzinie?
everyone-safety-informed-at-wrong = Proszę napisać tak: 14:05.
everyone-safety-done-keep = Zachowaj to
everyone-safety-written = To jest zapisane
everyone-safety-raised = Zgłoszono
everyone-safety-by-child = { $name }: „Nie czuję się bezpiecznie”
everyone-safety-by-worker = Zgłasza osoba z pomocy społecznej
everyone-safety-during = Pytanie na ekranie: { $code }.
everyone-safety-released = Znów liczy się to, co wybiera { $name }: kto może co zobaczyć.
everyone-safety-held = Opiekunowie i rodzice nadal nie widzą nic z tej wizyty.
everyone-safety-held-all = Opiekunowie i rodzice nadal nie widzą nic z żadnej wizyty.
everyone-safety-counts-now = Co liczy się teraz
everyone-safety-decided-apart = Dwie osoby zdecydowały, nie wiedząc o sobie. Dopóki jedna z nich nie zdecyduje na nowo, opiekunowie i rodzice nie widzą nic.
