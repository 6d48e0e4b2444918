### What a social worker reads. Their words are kept apart from the child's.

## Children and visits

worker-children = Children
worker-children-none = No child has been given to you yet.
worker-last-heard = Last heard: { $when }
worker-never-heard = Not heard yet
worker-works-without-signal = Works without signal
worker-start-visit = Start a visit
worker-right-child = Is this the right child?
worker-right-child-yes = Yes, this is { $name }
worker-right-child-no = No, go back

worker-who-is-here = Who is here?
worker-here-worker = Social worker
worker-here-carer = Foster carer
worker-here-parent = Parent
worker-here-sibling = Brother or sister
worker-here-advocate = Advocate
worker-here-interpreter = Interpreter
worker-here-other = Someone else
worker-alone = Is { $name } alone with you?
worker-alone-yes = Yes, alone with me
worker-alone-no = No
worker-alone-why-not = Why not alone?
worker-alone-why-not-hint = For instance: { $name } asked for Jo to stay.
worker-where = Where are you?
worker-where-carer = At the carer’s home
worker-where-parent = At the parents’ home
worker-where-school = At school
worker-where-office = At the office
worker-where-outside = Outside
worker-where-car = In the car
worker-where-other = Somewhere else
worker-language = Language
worker-band = How should the app speak to { $name }?
worker-band-3-5 = Ages 3 to 5: pictures, everything spoken
worker-band-6-8 = Ages 6 to 8: pictures and words
worker-band-9-12 = Ages 9 to 12: words first
worker-band-13 = 13 and over: plain, no pictures
worker-band-hint = Choose by how { $name } communicates, not only by age.
worker-how-old = How old is { $name } now?
worker-how-old-three = Three
worker-how-old-three-hint = No faces and no amounts: at three they are pictures and not answers.
worker-how-old-older = Four or five
worker-question-set = Questions
worker-hand-over = Give the tablet to { $name }
worker-hand-over-text = From here on your PIN is needed to come back to your own pages.
worker-hand-over-listen = Listen. Little prompts are enough: “Tell me more.” “What happened then?” “Mm-hm.”

worker-back-from-child = You have the tablet again
worker-assent-refused = { $name } said: not today
worker-visit-slip = What was made in this visit
worker-visit-nothing = Nothing was made
worker-visit-drawings = { $n ->
    [one] 1 drawing
   *[other] { $n } drawings
}
worker-visit-feelings = { $n ->
    [one] 1 answer in faces
   *[other] { $n } answers in faces
}
worker-visit-recordings = { $n ->
    [one] 1 recording
   *[other] { $n } recordings
}
worker-visit-sorted = { $n ->
    [one] 1 set of cards sorted
   *[other] { $n } sets of cards sorted
}
worker-visit-written = { $n ->
    [one] 1 thing in writing
   *[other] { $n } things in writing
}
worker-visit-maps = { $n ->
    [one] 1 map of people
   *[other] { $n } maps of people
}
worker-visit-skipped = { $n ->
    [one] 1 question left out
   *[other] { $n } questions left out
}
worker-visit-stopped-by-child = { $name } chose to stop
worker-visit-carried-on = { $n ->
    [one] { $name } stopped once and then carried on.
   *[other] { $name } stopped { $n } times and then carried on.
}
worker-visit-stopped-by-me = I ended it
worker-own-question = Ask something in my own words
worker-own-question-words = Your question, exactly as { $name } will be asked
worker-own-question-hint = Begin with tell, show, draw or what. It is kept word for word.
worker-own-question-doubt = You may want to ask it differently:
worker-own-question-add = Ask { $name } next
worker-own-question-added = { $name } is asked this next: “{ $words }”
worker-doubt-closed = It can be answered with yes or no. “Tell me about…” leaves it open.
worker-doubt-leading = It already holds an answer, or takes something for granted.
worker-doubt-double = It asks two things at once. Ask one of them first.
worker-doubt-blames = “Why” can sound like blame. “What happened then?” asks the same.
worker-doubt-people = It asks to choose between people.
worker-doubt-decision = It asks for a decision. Say that grown-ups decide and need to know what { $name } thinks.
worker-doubt-draws = It asks to draw what somebody did. Ask to draw anything, and to tell about it.
worker-doubt-body = It names the body. Leave that to people who are trained for it.
worker-doubt-office = “{ $word }” is a word of the office.
worker-doubt-long = A sentence has { $n } words. { $most } are held at this age.
worker-write-down = Write down what { $name } said
worker-write-down-about = What { $name } was asked
worker-write-down-by = Who wrote it down?
worker-write-down-words = The exact words
worker-write-down-hint = As { $name } said it: no tidying, no summary. What you think of it has a place of its own later.
worker-write-down-read-back = Read it back to { $name }. What did { $name } say?
worker-read-back-agreed = That is what I said
worker-read-back-changed = It was changed
worker-read-back-not-wanted = Did not want to hear it
worker-write-down-at-first = What it said before it was changed
worker-write-down-keep = Keep { $name }’s words
worker-write-down-kept = Kept, with your name as the one who wrote it down.
worker-close-visit = Close the visit
worker-close-visit-text = Until you close it, nothing of this visit reaches a carer or a parent, whatever was agreed.
worker-visit-closed = The visit is closed.
worker-visit-open = This visit is still open.
worker-visit-at-end = Everything that was planned has been asked.
worker-visit-undecided = { $n ->
    [one] { $name } has not said whether to keep 1 thing. Give the tablet back to ask. If you close the visit now, it is not kept.
   *[other] { $name } has not said whether to keep { $n } things. Give the tablet back to ask. If you close the visit now, they are not kept.
}
worker-give-back = Give the tablet back to { $name }
worker-ask-again = Ask { $name } again
worker-end-here = End it here
worker-close-sure = Close without keeping what was begun?
worker-close-anyway = Close, and do not keep it
worker-slip-kept = { $n } of { $all } kept on this tablet
worker-slip-sent = { $n } of { $all } sent and safe on the server
worker-slip-rest = How the visit went on and ended is only on this tablet so far
worker-slip-none = Nothing was kept in this visit. That is an answer too.
worker-to-my-pages = To my pages
worker-the-child = the child

## A case

worker-visits = Visits
worker-visits-none = No visit yet.
worker-visit-not-arrived = Not arrived yet
worker-stopped-by-child = The child chose to stop
worker-stopped-by-worker = The social worker ended it
worker-book = What { $name } likes and dislikes
worker-book-cards-shut = { $name } sorted cards on { $day }. Open them to see.
worker-book-from-carer = From the carer’s book
worker-book-none = The carer has written nothing yet.

## Review

worker-queue = To review
worker-queue-none = Everything that arrived has been reviewed.
worker-queue-count = { $n ->
    [0] Nothing to review
    [one] 1 to review
   *[other] { $n } to review
}
worker-queue-oldest = the oldest: { $when }
worker-queue-still-open = Visit still open
worker-queue-still-open-why = These can be reviewed when the visit is closed.
worker-way-drawing = Drawing
worker-way-feeling = Faces
worker-way-recording = Recording
worker-way-sorted = Sorted cards
worker-way-written = Writing
worker-way-map = Map of people
worker-visit-of = Visit of { $when }
worker-visit-open-review = You can look at what has arrived. Notes and reviews wait until it is closed.
worker-visit-empty = Nothing was asked in this visit.
worker-visited-by = Visited by
worker-where-it-was = Where
worker-present = Who was there
worker-alone-was = Seen alone
worker-present-alone = Yes, alone with the social worker
worker-present-not-alone = No: { $why }
worker-band-was = How it was put
worker-closed-at = Closed
worker-assent = Before the start
worker-assent-yes = { $name } said: yes
worker-assent-told = This is what was said before that:

worker-layer-child = What { $name } said and drew
worker-layer-adult = What an adult thinks
worker-not-a-finding = A drawing is not a finding.
worker-asked = Asked
worker-asked-version = Question { $code }, version { $version }
worker-asked-set = from “{ $set }”, version { $version }
worker-words-for-3-5 = In the words for ages 3 to 5
worker-words-for-6-8 = In the words for ages 6 to 8
worker-words-for-9-12 = In the words for ages 9 to 12
worker-words-for-13 = In the words for 13 and over
worker-read-aloud = { $n ->
    [0] not read aloud
    [1] read aloud once
    [2] read aloud twice
   *[other] read aloud { $n } times
}
worker-open-item = Open: { $what }
worker-open-item-told = That you opened it is written down, with your name and the time.
worker-open-item-failed = It stays closed, because it could not be written down that you opened it.
worker-skipped-dont-know = { $name } said: I don’t know
worker-skipped-dont-want = { $name } said: I don’t want to say
worker-skipped-later = { $name } said: later
worker-thrown-drawing = { $name } began a drawing and threw it away. What it showed was not kept.
worker-thrown-feeling = { $name } began to pick faces and left it. What was picked was not kept.
worker-thrown-sorted = { $name } began to sort cards and left it. Where they lay was not kept.
worker-thrown-written = { $name } began to write and threw it away. The words were not kept.
worker-thrown-map = { $name } began a map of people and threw it away. Who was on it was not kept.
worker-thrown-recording = { $name } began a recording and threw it away. What was said was not kept.
worker-may-see = Who may see it
worker-may-see-only-you = Social workers only
worker-may-see-withheld = Held back from everybody but you and your managers until a manager decides.
worker-may-see-carer = Social workers and, by { $name }’s choice, the foster carer
worker-may-see-parent = Social workers and, by { $name }’s choice, the parent
worker-may-see-both = Social workers and, by { $name }’s choice, the foster carer and the parent
worker-made = Made { $when }, by the tablet’s clock
worker-received = Received { $when }
worker-digest = Record { $digest }
worker-digest-why = The fingerprint of this record. It is the same wherever the record is unchanged.

worker-note = Your note
worker-note-hint = What you think, not what { $name } said. It is kept apart, with your name and the date.
worker-note-open-first = Open it first. What the child gave comes before what adults think of it.
worker-note-long = Please make it shorter.
worker-note-add = Add the note
worker-note-kept = Note kept.
worker-notes-none = No adult has written about this.
worker-mark-reviewed = Mark as reviewed
worker-reviewed = Reviewed
worker-reviewed-by = Reviewed by { $name }, { $when }
worker-seen-by = Opened by
worker-seen-none = Nobody has opened this yet.

## Getting ready for a visit

worker-prepare-for = Before the visit with { $name }
worker-prepare-chose = The picture { $name } chose
worker-prepare-where-words = Where is that?
worker-prepare-here-hint = Besides you and { $name }. Leave empty if nobody else is in the room.
worker-prepare-name-of = Name: { $who } (if you want)
worker-prepare-alone-differs = Somebody else is marked as here. Please look again.
worker-prepare-not-alone-nobody = Nobody else is marked as here. Please look again.
worker-prepare-how = How { $name } is asked
worker-prepare-set-hint = { $n ->
    [one] 1 question
   *[other] Up to { $n } questions
}
worker-prepare-language-en-gb = English
worker-prepare-language-cy = Welsh
worker-prepare-language-bfi = British Sign Language
worker-prepare-language-pl = Polish
worker-prepare-language-ro = Romanian
worker-prepare-language-ar = Arabic
worker-prepare-language-ur = Urdu
worker-prepare-language-uk = Ukrainian
worker-prepare-language-other = Another language
worker-prepare-tablet = This tablet
worker-prepare-microphone-ready = The microphone is ready.
worker-prepare-microphone-refused = The microphone is not allowed. { $name } can still draw and pick faces. You can allow it in the settings of the browser.
worker-prepare-microphone-unknown = The browser will ask whether Heard may use the microphone. Answer now, so that { $name } does not have to.
worker-prepare-microphone-absent = This tablet has no microphone that can be used. { $name } can draw and pick faces.
worker-prepare-microphone-ask = Ask for the microphone now
worker-prepare-start = Start
worker-prepare-starting = Starting…
worker-prepare-missing = Before you start, please answer what is marked.
worker-prepare-has-it = { $name } has it

## A safety matter in a visit

worker-safety-raise = Possible safety matter
worker-safety-back = Back to the visit
worker-safety-to-slip = To the slip
worker-safety-go-on = Write down what is missing
worker-safety-kept = { $n ->
    [one] { $name } has not said whether to keep 1 thing. Because of the safety matter it is kept when you close the visit.
   *[other] { $name } has not said whether to keep { $n } things. Because of the safety matter they are kept when you close the visit.
}
worker-safety-matters = Safety matters
worker-safety-since = { $name } · raised { $ago }
worker-safety-open = Not countersigned yet
worker-safety-unwritten = Something is still to be written down
worker-safety-of = A safety matter of { $name }
worker-safety-visit = The visit
worker-safety-countersign = Countersign
worker-safety-countersign-text = Your name, the time and your reason are kept with it.
worker-safety-what-becomes = What becomes of what { $name } shared in this visit?
worker-safety-what-becomes-all = What becomes of what { $name } shared in any visit?
worker-safety-hold = Carers and parents still see nothing of it
worker-safety-hold-again = Carers and parents see nothing of it from now on
worker-safety-release = { $name }’s own choices count again
worker-safety-why = Why
worker-safety-waits-for-manager = A manager has to countersign this.
worker-safety-decide-again = Decide anew

## Told back to the child

worker-told-back = Told back to { $name }
worker-open-room = { $name }’s own room
worker-promises-open = Promised, and not told back yet
worker-promises-before = You promised { $name }
worker-promises-made = { $n ->
    [0] Nothing promised
    [one] 1 promise made
   *[other] { $n } promises made
}
worker-replies-none = Nothing has been told back to { $name } yet.
worker-reply-write = Tell { $name } what came of it
worker-reply-to-child = Write to { $name }: “you”, short, no jargon. It is shown and read out in { $name }’s own room.
worker-reply-said = You said
worker-reply-said-hint = For instance: You asked for a later bedtime.
worker-reply-outcome = What came of it?
worker-reply-done = We did it.
worker-reply-begun = We are on it.
worker-reply-not-possible = We could not do it.
worker-reply-words = What we did, or why not
worker-reply-words-hint = For instance: We asked Jo. On Fridays you can stay up until nine.
worker-reply-promise = Does this keep a promise?
worker-reply-no-promise = No
worker-reply-about = What does it answer?
worker-reply-keep = Keep it for { $name }
worker-reply-okay = { $name } said: OK
worker-reply-not-okay = { $name } said: not OK
worker-reply-talk = { $name } wants to talk about it
worker-reply-unanswered = { $name } has not answered yet.
worker-layer-watched = What adults saw { $name } do
worker-watched-none = Nothing was written down.

## The language of a visit, and who interprets

worker-language-unchecked = Heard speaks { $language } to { $name }, but nobody who speaks { $language } has checked its words yet. They are used only with an interpreter in the room or on the telephone: please mark one as here.
worker-language-checked-by = The words of this language were checked by { $who }.
worker-language-not-here = { $language } has not come to this tablet yet. Open Heard once with signal. Until then { $name } is spoken to in English.
worker-language-no-words = Heard has no words in { $language }: its own words and the questions are in English. They are used only with an interpreter in the room or on the telephone: please mark one as here.
worker-language-set-in-english = These questions are not in this language yet. They are asked in English.
worker-interpreter-needed = Nobody has checked the words of this language. Please mark an interpreter as here, or choose another language for { $name }.
worker-interpreter-needed-no-words = Heard does not speak this language. Please mark an interpreter as here, or choose another language for { $name }.
worker-interpreter-name = The interpreter’s name, and number if they have one
worker-interpreter-name-hint = As on their card. On the telephone counts as here.
worker-interpreter-tie = What is the interpreter to { $name }?
worker-interpreter-profession = Interprets by profession
worker-interpreter-family = Of the family
worker-interpreter-friend = A friend of the family or of the child
worker-interpreter-carer = A carer of the child
worker-interpreter-why = Why can nobody else interpret?
worker-interpreter-why-hint = Somebody close may change what { $name } says, or hear what { $name } would not tell them. The reason is kept with the visit.
worker-interpreter-close = close to the child, because { $why }

worker-translated = In another language
worker-translated-what = What the child said stays the record. A translation stands beside it, with the name of who translated.
worker-translated-by = Translated by { $who }. Written down by { $name }, { $when }.
worker-translated-words = The child’s words, translated
worker-translated-words-hint = Word for word. What is not clear is marked [not clear].
worker-translated-who = Who translated it
worker-translated-add = Add the translation
worker-translated-kept = Translation kept.

## How a child communicates

worker-profile = How { $name } communicates
worker-profile-none = Nothing is written down yet. People who know { $name } best can say how it goes well.
worker-profile-by = Written down by { $name }, { $when }
worker-profile-write = Write it down
worker-profile-keep = Keep
worker-profile-yes = How yes is said
worker-profile-yes-hint = For instance: nods, looks up, says “mm”
worker-profile-no = How no is said
worker-profile-no-hint = For instance: turns away, pushes the card back
worker-profile-stop = How stop is said
worker-profile-stop-hint = What to watch for, so that stopping is always possible
worker-profile-aids = What helps
worker-profile-aids-hint = For instance: hearing aid, glasses, signs, a switch, a quiet room
worker-profile-knows = Who knows best
worker-profile-knows-hint = Whom to ask before a visit
worker-profile-targets = Size of what is touched
worker-profile-tone = Spoken to as
worker-profile-choices = Choices on one page, at most
worker-profile-prompts = Questions in one visit, at most
worker-profile-spoken = Read aloud by itself
worker-profile-spoken-yes = Yes, every page
worker-profile-spoken-no = No, only when asked
worker-profile-as-age = As the age has it
worker-band-move = How { $name } is spoken to
worker-band-move-hint = The questions go on in these words. What was given stays as it was.

## What a child can hear: a voice of the tablet, or lines that an adult read out before

worker-heard-title = What { $name } can hear
worker-heard-room = What { $name } can hear in the room
worker-heard-looking = Looking for voices…
worker-heard-own-voice = This tablet has a voice of its own for this language ({ $voice }). It works without signal, and what it reads goes nowhere.
worker-heard-all = All { $all } lines have been read out.
worker-heard-missing = { $n ->
    [one] This tablet has no voice for this language, and 1 line of { $all } has not been read out.
   *[other] This tablet has no voice for this language, and { $n } lines of { $all } have not been read out.
}
worker-heard-young = At this age the visit is spoken only when all of them have been. Until then you read everything to { $name }.
worker-heard-which = Which lines
worker-heard-read = Read the words out now
worker-heard-close = Enough for now
worker-heard-count = { $n } of { $all } lines read out. They stay on this tablet, and are used again for the same words.
worker-heard-this = Read out: { $line }
worker-heard-again = Read out again: { $line }
worker-heard-listen = Listen
worker-heard-take-out = Take it out

## How a child's pages look

worker-looks = How it looks for { $name }
worker-looks-easier = What makes it easier?
worker-looks-larger = Larger text
worker-looks-still = Nothing moves by itself
worker-looks-paper = The colour of the paper
worker-looks-plain = As it is
worker-looks-straw = Straw
worker-looks-sky = Pale blue
worker-looks-leaf = Pale green
worker-looks-rose = Pale rose

## Practice with a child who does not exist

worker-practice = Practise with a made-up child
worker-practice-what = A whole visit, page by page, as a child of that age meets it. Nothing of it is kept, nothing is sent, and no real case is touched. Your PIN leads out of it.
worker-practice-leave = Leave practice
worker-practice-over = That was practice. It is gone when you leave this page.
worker-practice-safety = This is practice: nothing that is written here is kept or sent. If a child meant it, listen, leave practice, and raise it in that child’s own case.
worker-practice-safety-ring = The duty number is real: { $number }

## What a child says differently later

worker-differently = Write down what was meant instead
worker-to-case = To the case
worker-said-differently = Said differently on { $day }
worker-said-differently-what = { $name } says that the item before this one was not what was meant. It stays as it was given; this stands beside it.

## A copy for the child

worker-copy-print = { $n ->
    [one] Print the copy: { $n } thing
   *[other] Print the copy: { $n } things
}
worker-copy-now = Print
worker-copy-what = Only what the child chose, as the child made it, with nothing from any adult. It is noted that you opened these things. No file is left on the tablet.
worker-copy-not-here = This drawing is not on this tablet, and there is no signal to fetch it.

## What has to be shared whatever a child chose

worker-anyway-layer = Shared to keep somebody safe
worker-anyway = This has to be shared, whatever was chosen
worker-anyway-what = What a child chose never stands in the way of keeping somebody safe. Write down with whom you share this and why. A manager countersigns it, and { $name } reads your words beside this item. In Heard it opens nothing to carers or parents.
worker-anyway-with = With whom?
worker-anyway-with-hint = The police, the reviewing officer, a doctor
worker-anyway-why = Why it has to be, for the record
worker-anyway-words = What { $name } reads
worker-anyway-words-begin = We had to share this because
worker-anyway-keep = Write it down
worker-anyway-done = Shared with { $with }, whatever was chosen
worker-anyway-waits = No manager has countersigned this yet.
worker-anyway-signed = Countersigned by { $name }, { $when }
worker-anyway-list = Shared whatever the child chose, not countersigned
worker-anyway-row = { $name }: shared with { $with }
