### What a social worker reads. Their words are kept apart from the child's.

## Children and visits

worker-children = Children
worker-children-none = No child has been given to you yet.
worker-child-age = Age { $age }
worker-last-heard = Last heard { $when }
worker-never-heard = Not heard yet
worker-works-without-signal = Works without signal
worker-take-with-me = Take with me
worker-taken = Ready without signal
worker-start-visit = Start a visit
worker-resume-visit = Go on with the visit
worker-right-child = Is this the right child?
worker-right-child-yes = Yes, this is { $name }
worker-right-child-no = No, go back

worker-who-is-here = Who is here?
worker-who-is-here-why = It is kept with everything that { $name } says, so that readers can weigh it.
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
worker-why-visit = Why this visit?
worker-why-planned = Planned
worker-why-unannounced = Unannounced
worker-why-asked = The child asked for it
worker-language = Language
worker-band = How should the app speak to { $name }?
worker-band-3-5 = Ages 3 to 5: pictures, everything spoken
worker-band-6-8 = Ages 6 to 8: pictures and words
worker-band-9-12 = Ages 9 to 12: words first
worker-band-13 = 13 and over: plain, no pictures
worker-band-hint = Choose by how { $name } communicates, not only by age.
worker-question-set = Questions
worker-hand-over = Give the tablet to { $name }
worker-hand-over-text = From here on your PIN is needed to come back to your own pages.
worker-hand-over-listen = Listen. Little prompts are enough: “Tell me more.” “What happened then?” “Mm-hm.”

worker-back-from-child = You have the tablet again
worker-assent-refused = { $name } said: not today
worker-visit-slip = What was made in this visit
worker-visit-drawings = { $n ->
    [one] 1 drawing
   *[other] { $n } drawings
}
worker-visit-feelings = { $n ->
    [one] 1 feeling
   *[other] { $n } feelings
}
worker-visit-recordings = { $n ->
    [one] 1 recording
   *[other] { $n } recordings
}
worker-visit-skipped = { $n ->
    [one] 1 question left out
   *[other] { $n } questions left out
}
worker-visit-stopped-by-child = { $name } chose to stop
worker-visit-stopped-by-me = I ended it
worker-exact-words = Words { $name } said away from the tablet
worker-exact-words-hint = Exactly as they were said. Do not tidy them.
worker-exact-words-read-back = I read it back and { $name } agreed
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
worker-slip-here = { $n ->
    [0] Nothing of this visit is only on this tablet.
    [one] 1 of these is only on this tablet. It is sent by itself when there is signal.
   *[other] { $n } of these are only on this tablet. They are sent by themselves when there is signal.
}
worker-slip-safe = { $n ->
    [0] None of these is on the server yet.
    [one] 1 of these is safe on the server.
   *[other] { $n } of these are safe on the server.
}
worker-slip-none = Nothing was kept in this visit. That is an answer too.
worker-to-my-pages = To my pages
worker-the-child = the child

## Review

worker-queue = To review
worker-queue-none = Everything that arrived has been reviewed.
worker-queue-count = { $n ->
    [0] Nothing to review
    [one] 1 to review
   *[other] { $n } to review
}
worker-queue-due = Review by { $when }
worker-queue-late = Waiting since { $when }
worker-layer-child = What { $name } said and drew
worker-layer-adult = What an adult thinks
worker-not-a-finding = A drawing is not a finding.
worker-asked = Asked
worker-asked-version = Question { $code }, version { $version }, as it was shown
worker-options-shown = Options, in the order shown
worker-picked = Picked
worker-not-picked = Not picked
worker-how-much = How much
worker-answer-none = No answer
worker-skipped-dont-know = { $name } said: I don’t know
worker-skipped-dont-want = { $name } said: I don’t want to say
worker-skipped-later = { $name } said: later
worker-present = Who was there
worker-present-alone = Alone with the social worker
worker-present-not-alone = Not alone: { $why }
worker-made = Made { $when }
worker-received = Received { $when }
worker-may-see = Who may see it
worker-may-see-only-you = Social worker only
worker-sharing-by-child = Chosen by { $name }
worker-replay = Watch it being drawn
worker-replay-play = Play
worker-replay-pause = Pause
worker-replay-speed = Speed
worker-replay-at = Where in the drawing
worker-replay-controls = Watching the drawing
worker-replay-unreadable = This drawing cannot be shown here. The original is kept as it came.
worker-replay-rubbed-out = Rubbed-out lines can be seen while it plays.
worker-sound = Recording
worker-sound-play = Play
worker-sound-pause = Pause
worker-sound-at = Where in the recording
worker-sound-cannot-play = This recording cannot be played here. The original is kept as it came.
worker-time-of = { $at } of { $all }
worker-drawing-of = Drawing by { $name }, { $when }
worker-note = Your note
worker-note-hint = What you think, not what { $name } said. It is kept apart, with your name and the date.
worker-note-add = Add the note
worker-note-kept = Note kept.
worker-note-by = { $name }, { $when }
worker-notes-none = No adult has written about this.
worker-mark-reviewed = Mark as reviewed
worker-reviewed = Reviewed
worker-reviewed-by = Reviewed by { $name }, { $when }
worker-seen-by = Opened by
worker-seen-none = Nobody has opened this yet.
worker-book = What { $name } likes and dislikes
worker-book-from-carer = From the carer’s book
