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
