### What anybody may meet: opening the app, the PIN, sending, and what went wrong.

everyone-app = Heard
everyone-app-what = So that children in care are heard.
everyone-opening = Opening…
everyone-cancel = Cancel
everyone-back = Back
everyone-go-on = Go on
everyone-try-again = Try again
everyone-lock = Lock

## Who is here, and the PIN

everyone-who-are-you = Who is using this tablet?
everyone-someone-else = Someone else
everyone-pin-title = Your PIN
everyone-pin-of = { $name }’s PIN
everyone-pin-digits = { $n ->
    [0] No digit typed
    [one] 1 digit typed
   *[other] { $n } digits typed
}
everyone-pin-rub-out = Rub out the last digit
everyone-pin-open = Open
everyone-pin-opening = Opening…
everyone-pin-forgotten = I forgot my PIN
everyone-pin-wrong = That is not the PIN.
everyone-pin-wait-seconds = { $n ->
    [one] Please wait 1 second. Nothing is lost.
   *[other] Please wait { $n } seconds. Nothing is lost.
}
everyone-pin-wait-minutes = { $n ->
    [one] Please wait 1 minute. Nothing is lost.
   *[other] Please wait { $n } minutes. Nothing is lost.
}
everyone-pin-never-erased = However many tries it takes, nothing on this tablet is erased.
everyone-pin-choose = Choose a PIN for this tablet
everyone-pin-choose-why = It opens your work on this tablet, also with no signal. At least { $n } digits, not your date of birth.
everyone-pin-again = Once more, please
everyone-pin-differ = The two are not the same. Please choose again.
everyone-pin-too-plain = That PIN is easy to guess. Please choose another.
everyone-pin-grown-up = This page is for the grown-up.
everyone-pin-child-waits = Give the tablet back to { $worker }.

everyone-forgotten-title = Forgotten PIN
everyone-forgotten-text = Your work is still here, encrypted. Your organisation can open it for you, and then you choose a new PIN.
everyone-forgotten-step-signal = Go where there is signal.
everyone-forgotten-step-sign-in = Sign in with your name and password.
everyone-forgotten-step-ask = Ask your organisation to approve this tablet.
everyone-forgotten-waiting = Waiting for your organisation to approve. You can close this page and come back.
everyone-forgotten-done = Opened. Please choose a new PIN.
everyone-forgotten-nothing-lost = Nothing is erased while you wait.

## Signing in and pairing a tablet

everyone-sign-in = Sign in
everyone-login = The name you sign in with
everyone-password = Password
everyone-sign-in-needs-signal = Signing in for the first time needs signal. After that, your PIN opens the app without it.
everyone-sign-in-wrong = That name and password do not belong together.
everyone-sign-in-often = Too many tries. Please wait a few minutes.
everyone-sign-in-expired = Please sign in again when you have signal. Until then you can go on working, and nothing is lost.
everyone-pair-title = Add this tablet
everyone-pair-text = On a tablet that is signed in, open “About”, then “Add a tablet”, and read its code here.
everyone-pair-code = Code
everyone-add-tablet = Add a tablet
everyone-add-tablet-text = A new tablet needs a code once. Make one here, and read it out or hold the picture to the other tablet’s camera.
everyone-add-tablet-code = Make a code
everyone-add-tablet-another = Make another code
everyone-add-tablet-qr = The code as a picture, to be photographed by the other tablet
everyone-pair-hint = Letters and digits in groups of five. It works once, for ten minutes.
everyone-pair-wrong = That code is not known, or its time is over. Please ask for a new one.
everyone-device-name = A name for this tablet
everyone-device-name-hint = For instance “North team, tablet 4”.
everyone-server = Address of the server

## Kept here, and safe there

everyone-only-here = Only on this tablet
everyone-safe-there = Safe on the server
everyone-not-taken = Not taken by the server
everyone-no-signal = No signal. Everything works and is kept here.
everyone-waiting-to-send = { $n ->
    [0] Nothing is waiting to be sent
    [one] 1 thing is only on this tablet, not sent yet
   *[other] { $n } things are only on this tablet, not sent yet
}
everyone-send-now = Send now
everyone-sending = Sending…

## What the browser allows

everyone-storage-kept = This browser has promised to keep what is stored here.
everyone-storage-not-promised = This browser has not promised to keep what is stored here. Add Heard to the home screen, and send soon after each visit.
everyone-storage-private = This is a private window. What is made here is gone when the window closes. Open Heard in an ordinary window.
everyone-storage-low = Only { $megabytes } MB are free on this tablet. Make room before a visit: { $needed } MB are needed.
everyone-storage-none = This browser cannot keep anything safely. Please use a current Chrome, Edge, Firefox or Safari.
everyone-second-tab-title = Heard is open in another window
everyone-second-tab-text = To keep everything safe, it works in one window at a time.
everyone-second-tab-visit = A visit is going on in the other window. Please go back to it.

## What went wrong, in plain words

everyone-part-title = This part of Heard has not come yet
everyone-part-text = It comes as soon as there is signal. Nothing that was kept is lost.
everyone-wrong-title = Something did not work
everyone-wrong-nothing-lost = Nothing that was kept is lost.
everyone-wrong-go-on = Tap to go on
everyone-wrong-not-kept = This could not be kept. The space on the tablet may be full. Leave this page open.
everyone-wrong-not-found = There is nothing at this address.
everyone-wrong-not-allowed = You do not have access to this.
everyone-wrong-version = This tablet has an older Heard than the server needs. What you made is kept. Please open Heard once with signal.
everyone-needed = This is needed.
everyone-number = Number for support: { $number }

## Days and times

everyone-today = Today
everyone-yesterday = Yesterday
everyone-days-ago = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
everyone-just-now = Just now
everyone-minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}
everyone-hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}
everyone-weekday = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[other] Sun
}
everyone-month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
everyone-day = { $weekday } { $day } { $month }
everyone-day-of-year = { $weekday } { $day } { $month } { $year }
everyone-day-and-clock = { $day }, { $clock }

## What a child gave, as adults see it

everyone-fetching = Fetching it…
everyone-not-here = It is not on this device, and the server does not have it either.
everyone-not-here-no-signal = It is not on this device, and there is no signal to fetch it.
everyone-drawing-by = Drawing by { $name }
everyone-replay = How it was drawn
everyone-replay-at = Where in the drawing
everyone-replay-speed = Speed
everyone-sound-at = Where in the recording
everyone-sound-failed = This recording cannot be played here. The original is kept as it came.
everyone-sound-stopped = Something other than { $name } stopped this at { $at }: a call, or the tablet. It went on from there.
everyone-sound-cut-off = Something other than { $name } ended this at { $at }: a call, or the tablet. { $name } may have had more to say.
everyone-replay-unreadable = This drawing cannot be shown here. The original is kept as it came.
everyone-play = Play
everyone-pause = Pause
everyone-faces-shown = The faces, in the order shown
everyone-words-shown = The words, in the order shown
everyone-pile-like = Like
everyone-pile-not-sure = Not sure
everyone-pile-dont-like = Don’t like
everyone-pile-none = Not placed
everyone-card-own = A card of their own
everyone-written-by = Written down by { $name }
everyone-read-back-agreed = Read back: agreed.
everyone-read-back-changed = Read back and changed. Written down at first:
everyone-read-back-not-wanted = Did not want to hear it read back.
everyone-ring-close = Close to me
everyone-ring-between = Not so close
everyone-ring-far = Far away
everyone-ring-none = Not placed
everyone-face-picked = Picked
everyone-face-not-picked = Not picked
everyone-somebody = Somebody whose name is not on this device

## Opening, and the ways in

everyone-hello = Hello, { $name }.
everyone-for-support = For support
everyone-second-tab-by-itself = It will open here when the other one is closed.
everyone-no-storage-title = A visit cannot start here
everyone-no-storage-why = Heard keeps what a child gives on this device first, and here nothing can be kept.
everyone-no-storage-window = Perhaps Heard is open already: please look for its other window. Otherwise its folder cannot be written to.
everyone-no-storage-private = Some private windows keep nothing. Please open Heard in an ordinary window.
everyone-sign-in-both = Please fill in both fields.
everyone-sign-in-other-person = That is somebody else’s account. Lock Heard first, then sign in as “Someone else”.
everyone-signing-in = Signing in…
everyone-pair-fill-in = Please fill in every field.
everyone-pair-do = Add this tablet
everyone-pairing = Adding…
everyone-server-hint = Your organisation knows it. For instance: https://heard.example
everyone-forgotten-step-choose = When it is opened, choose a new PIN. Everything is as it was.
everyone-forgotten-asking = Asking your organisation…
everyone-forgotten-refused = Your organisation has not opened it. Please speak to them; your work stays here, encrypted.
everyone-forgotten-tried-again = It is tried again by itself.

## The frame of every page

everyone-skip = Go to the page
everyone-nav = Pages
everyone-nav-home = Home
everyone-nav-review = To review
everyone-nav-about = About
everyone-all-safe = All safe on the server
everyone-badge-only-here = { $n } only on this tablet
everyone-badge-oldest = oldest { $age }
everyone-badge-not-taken = { $n } not taken by the server

## Sending

everyone-sending-title = What is only on this tablet
everyone-sending-parts = { $captures ->
    [0] None of it was made by a child or noted by a carer.
    [one] 1 of these { $all } was made by a child or noted by a carer.
   *[other] { $captures } of these { $all } were made by a child or noted by a carer.
}
everyone-last-heard = The server last answered: { $when }
everyone-never-heard = The server has not answered yet.
everyone-now-resting = Sending goes by itself whenever there is signal.
everyone-now-talking = Talking to the server now.
everyone-now-sign-in = What you made is still sent. To get news from the server, please sign in again.
everyone-receipts-title = When is it safe?
everyone-receipts-text = “Safe on the server” is only shown after the server has signed a receipt that it has written everything down. Until then it is kept here, and a copy stays here afterwards.
everyone-stuck-title = Not taken by the server
everyone-stuck-text = These are kept here and hold nothing else back. Please tell your support.
everyone-carry-title = Carry it away by hand
everyone-carry-text = If this tablet cannot reach the server, you can save everything that is only here as one file. The file is not encrypted: keep it as you would keep a case file.
everyone-carry = Save as a file
everyone-carried = Saved: { $place }
everyone-storage-free = { $amount } are free for Heard on this device.
everyone-kind-capture = Something a child gave
everyone-kind-skipped = A question left out
everyone-kind-remark = A remark
everyone-kind-review = A review
everyone-kind-note = A note in the book
everyone-kind-visit = A part of a visit
everyone-kind-other = Something

## What Heard is

everyone-about-title = About Heard
everyone-about-kept = Where things are kept
everyone-about-kept-here = Everything is first kept on this device, encrypted. Your PIN opens it, also with no signal.
everyone-about-kept-there = When there is signal it is sent to your organisation’s server, which signs a receipt for it.
everyone-about-see = Who can see what
everyone-about-see-who = The social worker sees what a child gives. A carer or a parent sees it only if it was shared with them, and never before the visit is closed.
everyone-about-see-limits = Heard is not a secret between you and a child. If a child may not be safe, the social worker has to act. Tell the child so before you begin.
everyone-about-tablet = Locking the tablet
everyone-about-tablet-why = During a visit Heard needs your PIN before it shows anything of yours. It cannot keep a child from leaving the app: the tablet itself can.
everyone-about-tablet-ipad = On an iPad: Settings, Accessibility, Guided Access. Then open Heard and press the top button three times.
everyone-about-tablet-android = On Android: Settings, Security, App pinning. Then open the list of apps, tap the sign above Heard, and choose Pin.
everyone-about-tablet-home = Add Heard to the home screen and open it from there. Then nothing of a browser is around it, and the browser keeps what is stored for longer.
everyone-about-pin = Your PIN
everyone-about-made = What it is made of
everyone-about-made-fonts = The letters are Andika by SIL International, under the SIL Open Font Licence 1.1.
everyone-about-made-code = Heard is free software, under the MIT or the Apache 2.0 licence.

## What could not be done

everyone-wrong-not-paired = This tablet does not belong to a server yet.
everyone-wrong-locked = This is locked. Please enter your PIN again.
everyone-wrong-no-answer = There is no answer from the server. Please try again where there is signal. Nothing is lost.
everyone-wrong-store-damaged = What is kept here cannot be read. It is left as it is. Please tell your support before anything else is done with this tablet.
everyone-wrong-newer-store = What is kept here was written by a newer Heard. Please open Heard once with signal, so that it is up to date.
everyone-wrong-not-on-tablet = This is not on this tablet. Please try again where there is signal.
everyone-wrong-safety-open = While a safety matter is open, nothing of the visit is thrown away.
everyone-wrong-empty = There is nothing to keep yet.
everyone-wrong-stopped = Something stopped. Nothing that was kept is lost. Please open Heard again.
everyone-wrong-something = Something did not work. Nothing that was kept is lost. Please try again.
everyone-wrong-revoked = Your organisation has taken this tablet off its list. What is kept here stays here, encrypted. Please speak to them.
everyone-wrong-too-large = It is larger than the server takes. It is kept here.
everyone-wrong-server-can-not = The server cannot do this now. It is tried again later, and nothing is lost.
everyone-wrong-refused = The server did not take this. It is kept here. Please tell your support.

## How old

everyone-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
everyone-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
everyone-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}

## Languages, each by its own name

everyone-language = Language
everyone-language-en-gb = English
everyone-language-cy = Cymraeg
everyone-language-pl = Polski
everyone-language-ar = العربية
everyone-language-uk = Українська
everyone-language-not-come = The words of this language have not come yet. Please try again when there is signal.

## A safety matter: what the adult does, in this order, without needing signal

everyone-safety-matter = Possible safety matter
everyone-safety-raised-at = Raised at { $clock }, { $ago }.
everyone-safety-not-countersigned = Not countersigned yet.
everyone-safety-countersigned = Countersigned
everyone-safety-no-signal = No signal: this has NOT been sent. Ring now.
everyone-safety-not-sent = This has NOT been sent. Ring now.
everyone-safety-sent = A copy is on the server. Telling somebody is still yours to do.
everyone-safety-told = A copy is on the server. { $who } was told at { $clock }. A manager still has to countersign.
everyone-safety-ring = Ring { $number }
everyone-safety-no-number = There is no duty number on this tablet. Ring the number that you know, or your manager.
everyone-safety-no-number-before = This tablet has no duty number. Write it down for yourself before you go, or ask your manager to set it.
everyone-safety-number-before = The duty number is on this tablet: { $number }
everyone-safety-card-listen = Listen to { $name }.
everyone-safety-card-no-secret = Do not promise to keep it secret.
everyone-safety-card-no-more = Do not ask for more than you need to know for safety now.
everyone-safety-card-no-why = No “why”, and nothing that puts words in a child’s mouth.
everyone-safety-card-once = { $name } does not say it again or draw it again.
everyone-safety-card-danger = If there is danger now, ring
everyone-safety-card-then = Then ring the duty number.
everyone-safety-card-not-an-interview = Heard is not made for interviews. What was recorded already is kept and locked.
everyone-safety-card-done = Write down the words
everyone-safety-words = What { $name } said
everyone-safety-words-label = Word for word
everyone-safety-words-hint = As you heard it: not tidied, nothing added. Where there were no words, what you saw.
everyone-safety-words-time = It is kept with the time, { $clock }, and your name.
everyone-safety-words-keep = Keep the words
everyone-safety-done = What was done
everyone-safety-safe-now = Is { $name } safe just now?
everyone-safety-safe-yes = Yes, safe just now
everyone-safety-safe-no = No, or not sure
everyone-safety-heard-by = Who else heard it?
everyone-safety-heard-by-hint = If nobody did, write: nobody.
everyone-safety-told-child = Did you tell { $name } what happens next?
everyone-safety-told-yes = Yes, I told
everyone-safety-told-no = Not yet
everyone-safety-informed = Whom did you inform?
everyone-safety-informed-hint = Name, and what they are.
everyone-safety-informed-at = At what time?
everyone-safety-informed-at-wrong = Write it like 14:05.
everyone-safety-done-keep = Keep this
everyone-safety-written = It is written down
everyone-safety-raised = Raised
everyone-safety-by-child = { $name } said: I don’t feel safe
everyone-safety-by-worker = By the social worker
everyone-safety-during = The question on the screen was { $code }.
everyone-safety-released = { $name }’s own choices about who may see things count again.
everyone-safety-held = Carers and parents still see nothing of this visit.
everyone-safety-held-all = Carers and parents still see nothing of any visit.
everyone-safety-counts-now = What counts now
everyone-safety-decided-apart = Two managers decided without knowing of each other. Until one decides anew, carers and parents see nothing.

## What an adult watched, and what was promised

everyone-watched-write = Write down what { $name } showed
everyone-watched-what = Play and behaviour, as you saw it. It is kept on the adults’ side and never shown as the child’s words.
everyone-watched-offered = What was offered?
everyone-watched-offered-hint = For instance: the red car and the blue car.
everyone-watched-did = What did { $name } do?
everyone-watched-did-time = What did { $name } do, time { $n }?
everyone-watched-looked = Looked at it
everyone-watched-reached = Reached for it
everyone-watched-turned-away = Turned away
everyone-watched-left = Left
everyone-watched-other = Something else
everyone-watched-words = What you saw
everyone-watched-again = It was offered again
everyone-watched-keep = Keep what I saw
everyone-promise-label = What did you promise { $name }?
everyone-promise-hint = In words to the child: “I will ask about…”
everyone-promise-add = Keep the promise here

## Tablets only

everyone-tablet-only = This is a telephone. From 3 to 8 years Heard needs a tablet: what is large enough for small hands does not fit here. Take a tablet, or choose another age if that fits the child.
