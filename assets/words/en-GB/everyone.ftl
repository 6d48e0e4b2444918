### What anybody may meet: opening the app, the PIN, sending, and what went wrong.

everyone-app = Heard
everyone-app-what = So that children in care are heard.
everyone-opening = Opening…
everyone-close = Close
everyone-cancel = Cancel
everyone-back = Back
everyone-go-on = Go on
everyone-ok = OK
everyone-try-again = Try again
everyone-yes = Yes
everyone-no = No
everyone-show = Show
everyone-hide = Hide
everyone-settings = Settings
everyone-lock = Lock
everyone-practice = Practice: nothing here is real

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
everyone-pin-wrong-left = { $n ->
    [one] That is not the PIN. After 1 more try there is a wait.
   *[other] That is not the PIN. After { $n } more tries there is a wait.
}
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
everyone-forgotten-step-sign-in = Sign in with your email address and password.
everyone-forgotten-step-ask = Ask your organisation to approve this tablet.
everyone-forgotten-code = The code to read out
everyone-forgotten-waiting = Waiting for your organisation to approve. You can close this page and come back.
everyone-forgotten-done = Opened. Please choose a new PIN.
everyone-forgotten-nothing-lost = Nothing is erased while you wait.

## Signing in and pairing a tablet

everyone-sign-in = Sign in
everyone-sign-out = Sign out
everyone-email = Email address
everyone-password = Password
everyone-sign-in-needs-signal = Signing in for the first time needs signal. After that, your PIN opens the app without it.
everyone-sign-in-wrong = That email address and password do not belong together.
everyone-sign-in-often = Too many tries. Please wait a few minutes.
everyone-sign-in-expired = Please sign in again when you have signal. Until then you can go on working, and nothing is lost.
everyone-sign-out-unsent = { $n ->
    [one] 1 thing has not been sent yet. Send it before you sign out.
   *[other] { $n } things have not been sent yet. Send them before you sign out.
}
everyone-pair-title = Add this tablet
everyone-pair-text = On a tablet that is signed in, open “Add a tablet” and read its code here.
everyone-pair-code = Code
everyone-pair-hint = Eight letters and digits. It works once, for ten minutes.
everyone-pair-wrong = That code is not known, or its time is over. Please ask for a new one.
everyone-pair-show = Add a tablet
everyone-pair-show-text = Type this code on the other tablet, or scan it there.
everyone-pair-done = This tablet is added.
everyone-device-name = A name for this tablet
everyone-device-name-hint = For instance “North team, tablet 4”.
everyone-server = Address of the server

## Kept here, and safe there

everyone-only-here = Only on this tablet
everyone-on-the-way = Being sent
everyone-safe-there = Safe on the server
everyone-not-taken = Not taken by the server
everyone-no-signal = No signal. Everything works and is kept here.
everyone-signal-back = Signal is back.
everyone-waiting-to-send = { $n ->
    [0] Nothing is waiting to be sent
    [one] 1 thing is only on this tablet, not sent yet
   *[other] { $n } things are only on this tablet, not sent yet
}
everyone-sent-of = { $sent } of { $all } safe on the server
everyone-send-now = Send now
everyone-sending = Sending…
everyone-last-sent = Last sent { $when }
everyone-never-sent = Nothing has been sent from here yet
everyone-not-taken-text = The server could not take this one. It is kept here. Please tell your support and read them this number: { $number }.

## What the browser allows

everyone-storage-title = Before you start a visit
everyone-storage-kept = This browser has promised to keep what is stored here.
everyone-storage-not-promised = This browser has not promised to keep what is stored here. Add Heard to the home screen, and send soon after each visit.
everyone-storage-private = This is a private window. What is made here is gone when the window closes. Open Heard in an ordinary window.
everyone-storage-low = Only { $megabytes } MB are free on this tablet. Make room before a visit: { $needed } MB are needed.
everyone-storage-none = This browser cannot keep anything safely. Please use a current Chrome, Edge, Firefox or Safari.
everyone-storage-ready = Ready to work without signal
everyone-storage-not-ready = Still fetching what is needed without signal
everyone-install = Add to home screen
everyone-install-how-ipad = In Safari, tap the share sign, then “Add to Home Screen”.
everyone-second-tab-title = Heard is open in another window
everyone-second-tab-text = To keep everything safe, it works in one window at a time.
everyone-second-tab-use-here = Use it here
everyone-second-tab-visit = A visit is going on in the other window. Please go back to it.
everyone-second-tab-taken = Heard was opened in another window. This one has stopped, and nothing is lost.
everyone-new-version = There is a new version. It will be used the next time you open Heard.

## What went wrong, in plain words

everyone-wrong-title = Something did not work
everyone-wrong-nothing-lost = Nothing that was kept is lost.
everyone-wrong-go-on = Tap to go on
everyone-wrong-not-kept = This could not be kept. The space on the tablet may be full. Leave this page open.
everyone-wrong-server = The server is not answering. What you do is kept here and sent later.
everyone-wrong-not-found = There is nothing at this address.
everyone-wrong-not-allowed = You do not have access to this.
everyone-wrong-clock = The clock of this tablet is wrong by about { $minutes } minutes. Please set it, so that dates can be trusted.
everyone-wrong-damaged = One thing kept here cannot be read. It is left as it is. Please tell your support.
everyone-wrong-version = This tablet has an older Heard than the server needs. What you made is kept. Please open Heard once with signal.
everyone-wrong-input = Please look at the marked fields.
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
everyone-sound-failed = It cannot be played here.
everyone-play = Play
everyone-pause = Pause
everyone-faces-shown = The faces, in the order shown
everyone-face-picked = Picked
everyone-face-not-picked = Not picked
everyone-somebody = Somebody whose name is not on this device
