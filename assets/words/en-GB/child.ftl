### What a child sees and hears. Short, here and now, never a question that presumes an answer.
### Ages at the end of a name (-3-5, -6-8, -9-12, -13) are the age band that is spoken to.

## Hello

child-hello = Hello, { $name }.
child-hello-nobody = Hello.

## Before we start: what this is, who will see it, and that stopping is always all right

child-what-this-is-3-5 = You can draw. You can talk. You can point.
child-what-this-is-6-8 = You can draw, talk or pick a face. There are no wrong answers.
child-what-this-is-9-12 = This is a place to draw, talk or pick how things feel. There are no right or wrong answers.
child-what-this-is-13 = This is where you can say how things are for you, in your own way: speaking, writing, drawing, or a few words.

child-stop-promise-3-5 = You can stop. Stopping is fine.
child-stop-promise-6-8 = You can stop when you want. You can miss out any question.
child-stop-promise-9-12 = You can stop at any time and leave out any question. You do not have to say why.
child-stop-promise-13 = You can stop at any time and leave out anything. You do not have to give a reason, and nobody will be cross.

child-who-sees-3-5 = { $worker } will see it.
child-who-sees-6-8 = { $worker } will see what you make. People who plan with you might see it too.
child-who-sees-9-12 = { $worker } will see it. So can { $worker }’s manager, and the people who check that your plan is right. If a judge has to decide something about you, the judge may see it.
child-who-sees-13 = Your worker, { $worker }, will see this. Their manager can, and so can the people who check your plan. If there is a court case about you, a judge may see it.

child-who-does-not-see-3-5 = We ask before anyone at home sees it.
child-who-does-not-see-6-8 = The grown-ups at home do not see it, unless you say yes.
child-who-does-not-see-9-12 = Your carers and your parents do not see it, unless you say yes.
child-who-does-not-see-13 = Your carers and your parents do not see it, unless you say yes. They are not told that you made anything.

child-if-not-safe-3-5 = Not safe? Then we tell people who help.
child-if-not-safe-6-8 = What if somebody is not safe? Then { $worker } has to tell people who can help.
child-if-not-safe-9-12 = There is one thing { $worker } cannot keep between you: if you or someone else might be hurt, { $worker } has to tell people who can help. { $worker } will tell you first if possible.
child-if-not-safe-13 = The limit: if you or someone else may be in danger, { $worker } has to pass it on. You should be told first, wherever that is possible.

child-cannot-be-unsaid-9-12 = Once you have kept something, it stays in your file. You can always add that you see it differently now.
child-cannot-be-unsaid-13 = What you keep goes into your file and is not deleted. You can add to it later and say that it was not what you meant.
child-your-file-13 = It is your file: you can ask to see it at any time, now or when you are grown up.

child-do-you-want-to-3-5 = Shall we?
child-do-you-want-to-6-8 = Would you like to do some now?
child-do-you-want-to-9-12 = Is it all right to start?
child-do-you-want-to-13 = Do you want to go on?
child-assent-yes = Yes
child-assent-not-today = Not today
child-not-today-said = That is fine. We can do something else.

## The frame around everything

child-stop = Stop
child-put-away = Put away
child-go-back = Back
child-go-on = Go on
child-hear-it = Hear it
child-hear-it-again = Hear it again
child-hear-hush = Quiet
child-no-voice = This tablet has no voice of its own. Please read it out.
child-read-out = I have read it out
child-footprints = { $n ->
    [0] We are at the start.
    [one] You have taken 1 step of { $all }.
   *[other] You have taken { $n } steps of { $all }.
}

child-how-3-5 = Draw, point or talk?
child-how-6-8 = How would you like to tell it?
child-how-9-12 = How would you like to answer?
child-how-13 = Answer in any of these ways
child-way-draw = Draw
child-way-feel = Pick a face
child-way-feel-13 = How it feels
child-way-say = Talk
child-way-say-13 = Voice note
child-way-sort = Sort cards
child-way-write = Write
child-way-people = My people

child-topics = What shall we talk about?
child-another-topic = Something else
child-mine-3-5 = Tell me something of your own.
child-mine-6-8 = Tell me anything you like. Good news too.
child-mine-9-12 = Something of your own: good news, or anything else.
child-mine-13 = Anything you want to bring up yourself, good news too.
child-tell-about-it = Tell me about it.
child-warm-up-happy = Which face is happy?
child-warm-up-sad = Which face is sad?
child-skip = Miss this one
child-skip-how = That is fine. Which is it?
child-skip-dont-know = I don’t know
child-skip-dont-want = I don’t want to say
child-skip-later = Later
child-asked-again = You said later. How about now?
child-way-begun = You have begun

## Stop and put away

child-stopped-title = We have stopped.
child-stopped-give-back = You can give the tablet back now.
child-stopped-text = Stopping is fine. What you kept stays kept.
child-stopped-done = That is all for today
child-stop-yes = Yes, stop
child-stop-carry-on = Carry on
child-grown-up = For the grown-up

## Not safe: calm, and nothing is asked

child-not-safe = I don’t feel safe
child-not-safe-3-5 = Not safe
child-safe-thank-you = Thank you for telling.
child-safe-help-3-5 = { $worker } will get help.
child-safe-help-6-8 = { $worker } is going to make sure someone helps.
child-safe-help-9-12 = It was right to say it. { $worker } is going to make sure someone helps.
child-safe-help-13 = It was right to say it. { $worker } has to pass it on, and is going to make sure someone helps. You do not have to say any more now.
child-safe-give = Give it to { $worker }
child-safe-carry-on = Carry on here

## A break, offered and no more

child-rest-title = Shall we have a little break?
child-rest-stop-title = Shall we stop?
child-rest-text = You can carry on, have a break or stop. All of them are fine.
child-rest-break = A little break
child-rest-now = A little break.
child-rest-now-text = Take your time.

## Draw

child-tell-while-drawing = Talk while you draw
child-tell-stop = Stop talking
child-tell-this-is-it = Here is what you said.
child-draw-page = Drawing paper
child-draw-rubber = Rubber
child-draw-thin = Thin
child-draw-middle = Middle
child-draw-thick = Thick
child-draw-colours = Colours
child-draw-thickness = How thick
child-draw-tools = Other things to draw with
child-draw-undo = One step back
child-draw-redo = One step on
child-draw-clear = New paper
child-draw-clear-sure = Start with new paper?
child-draw-clear-yes = Yes, new paper
child-draw-clear-no = No, keep this one
child-draw-full = This paper is full. You can keep it and take another.
child-draw-this-is-it = Here is your drawing.
child-draw-more = Draw more
child-draw-watch = Watch it grow
child-draw-watch-where = Where in the drawing
child-draw-watch-speed = How fast
child-draw-very-thin = Very thin
child-draw-very-thick = Very thick
child-draw-strength = How strong
child-draw-strong = Strong
child-draw-half-strong = Half see-through
child-draw-faint = Very see-through
child-draw-fill = Pour colour
child-draw-stamps = Stamps
child-draw-more-stamps = More stamps
child-stamp-sun = Sun
child-stamp-moon = Moon
child-stamp-cloud = Cloud
child-stamp-rain = Rain
child-stamp-rainbow = Rainbow
child-stamp-snow = Snow
child-stamp-house = House
child-stamp-tree = Tree
child-stamp-flower = Flower
child-stamp-cat = Cat
child-stamp-dog = Dog
child-stamp-rabbit = Rabbit
child-stamp-fish = Fish
child-stamp-bird = Bird
child-stamp-person-tall = Tall person
child-stamp-person-middle = Person
child-stamp-person-small = Small person
child-stamp-baby = Baby
child-stamp-heart = Heart
child-stamp-bike = Bike
child-stamp-ball = Ball
child-stamp-car = Car
child-stamp-figure = Me, on the path
child-paper-which = Which paper?
child-paper-others = Other papers
child-paper-blank = Plain paper
child-paper-good-worries-wishes = Good things, worries, wishes
child-paper-home-now-before = My home now, my home before
child-paper-my-people = My people
child-paper-path = A path from worried to ready
child-colour-black = Black
child-colour-red = Red
child-colour-yellow = Yellow
child-colour-green = Green
child-colour-blue = Blue
child-colour-skin-deep = Deep brown skin
child-colour-skin-warm = Warm brown skin
child-colour-skin-light = Light skin

## Feel

child-feel-title-3-5 = Point to a face.
child-feel-title-6-8 = Which face is it? You can pick more than one.
child-feel-title-9-12 = Pick up to three. Feelings can be mixed.
child-feel-title-13 = Pick any that fit, up to three. Or leave this out.
child-face-happy = Happy
child-face-sad = Sad
child-face-angry = Angry
child-face-scared = Scared
child-face-calm = OK
child-face-worried = Worried
child-face-mixed = Mixed up
child-faces-words = Just words
child-faces-too = Faces too
child-face-picked = { $n ->
    [0] No face picked yet.
    [one] You picked: { $faces }.
   *[other] You picked { $n }: { $faces }.
}
child-face-three-is-all = Three are picked. Tap one again to swap it.
child-how-much-3-5 = How big is it?
child-how-much-6-8 = How big is the feeling?
child-how-much-9-12 = How strong is it?
child-how-much-13 = How strong is it?
child-how-much-of = How much { $face }?
child-much-small = A little
child-much-middle = Some
child-much-big = A lot

## Say

child-say-ask-3-5 = Tap, then talk.
child-say-ask-6-8 = Tap the big button and talk. Tap again to stop.
child-say-ask-9-12 = Tap to start. You can listen to it before you keep it.
child-say-ask-13 = Record a voice note, up to five minutes. People nearby can hear you speak.
child-say-start = Start talking
child-say-asking = The tablet asks if it may listen. Choose “Allow”.
child-say-recording = Recording
child-say-pause = Pause
child-say-paused = Paused
child-say-carry-on = Carry on
child-say-finish = Finished
child-say-listen = Listen
child-say-listen-stop = Stop listening
child-say-again = Say it again
child-say-keep = Keep
child-say-i-hear-you = I can hear you
child-say-it-is-quiet = It is quiet
child-say-nearly-full = Half a minute left
child-say-full = That is as long as one can be. You can make another.
child-say-where = Where you are listening
child-say-denied = The tablet is not allowed to listen now. You can draw it or pick a face.
child-say-no-microphone = This tablet cannot listen just now. You can draw it or pick a face.
child-say-nothing-heard = I could not hear anything. You can try again, draw it or pick a face.
child-say-busy = Something else is listening now. You can try again, draw it or pick a face.
child-say-try-again = Try again
child-say-from-before = Here is what was recorded before.
child-say-earlier = Back to the one before
child-say-cannot-play = It is kept, but it cannot be played here.
child-say-interrupted = Something stopped the recording. All of it until then is here.
child-say-was-stopped = Something stopped this. What you said is here.
child-other-ways = Another way

## Sort, write, people

child-sort-left = { $n ->
    [one] 1 card left
   *[other] { $n } cards left
}
child-sort-all-lie = Every card lies on a pile. Tap one to move it.
child-sort-something-else = Something else
child-sort-own-card = Write what is on your card
child-sort-add = Add
child-card-what = What is on your card?
child-card-own = My own card
child-card-done = That is my card
child-write-here = Write here
child-write-full = This page is full. You can keep it and take another.
child-starter-how = If you like, begin with one of these.
child-starter-best = The best bit is…
child-starter-dislike = I don’t like it when…
child-starter-knew = I wish people knew…
child-starter-wondering = I am still wondering…
child-around-who = Who or what is around you?
child-around-where = Tap one, then tap how near.
child-around-how-near = How near to you?
child-around-more = More
child-around-me = Me
child-around-add = Somebody or something more
child-around-other = Somebody else
child-around-seeing = How is it to see { $name }?
child-around-mum = Mum
child-around-dad = Dad
child-around-sister = Sister
child-around-brother = Brother
child-around-nan = Nan
child-around-grandad = Grandad
child-around-carer = Carer
child-around-friend = Friend
child-around-teacher = Teacher
child-around-worker = Social worker
child-around-pet = Pet
child-around-here = Where I live now
child-around-before = Where I lived before
child-around-school = School

## Kept, and who may see it

child-keep = Keep
child-kept = Kept
child-kept-text = It is safe on this tablet.
child-keep-busy = Keeping…
child-do-not-keep = Don’t keep it
child-do-not-keep-sure = Keep it, or let it go? What you let go is gone.
child-do-not-keep-yes = Let it go
child-do-not-keep-no = Keep it here
child-leftover-title-3-5 = You made this. Keep it?
child-leftover-title-6-8 = You began this. Shall we keep it?
child-leftover-title-9-12 = You began this. Do you want to keep it?
child-leftover-title-13 = You began this and moved on. Keep it, or not?
child-not-kept-yet = This is not kept yet. Nothing is lost.
child-not-kept-why = Please tell your grown-up.
child-try-again = Try again
child-one-moment = One moment…
child-could-not-open = What you began could not be opened just now. It is still here.
child-make-another = Make another
child-who-may-see-3-5 = Who may see it?
child-who-may-see-6-8 = Who may see this one?
child-who-may-see-9-12 = Who may see this one?
child-who-may-see-13 = Who may see this?
child-see-carer-plain = My carer may see it
child-see-parent-plain = My mum or dad may see it
child-see-worker-always = { $worker } always sees it
child-see-planners = People who plan with you can see it too
child-see-manager = The manager of { $worker } can see it
child-see-officer = Whoever checks your plan can see it
child-see-yes = Yes
child-see-no = No

## The end

child-end-title = Thank you.
child-end-text-3-5 = { $worker } will look at it.
child-end-text-6-8 = { $worker } will look at what you made.
child-end-text-9-12 = { $worker } will go through what you made. You can ask what happens with it.
child-end-text-13 = { $worker } will go through what you kept. You can ask what was done about it.
child-end-made = { $n ->
    [0] You looked around. That is fine.
    [one] You made 1 thing.
   *[other] You made { $n } things.
}
child-end-give-back = You can give the tablet back now.
child-end-done = Done
child-what-else = What else?
child-end-item-draw = A drawing

## My own room

child-room-of = { $name }’s room
child-room-cards = What came of what you said
child-room-cards-none = There is nothing new here yet.
child-room-you-said = You said
child-room-done = We did this
child-room-begun = We are doing this
child-room-not-possible = We could not do this
child-room-okay = OK
child-room-not-okay = Not OK
child-room-talk = I want to talk about it
child-room-promised = Promised to you
child-room-things = What I made
child-room-things-none = You have not kept anything yet.
child-room-more = Show older things
child-room-looked-at = { $who } looked at this on { $day }.
child-room-listened-to = { $who } listened to this on { $day }.
child-room-nobody-looked = Nobody has looked at this yet.
child-room-for-later = For later me
child-room-for-later-on = Marked for later me
child-room-sharing-3-5 = You can say no again.
child-room-sharing-6-8 = You can change who may see it. Here it counts now. On other phones it counts when they next have signal.
child-room-sharing-9-12 = You can change who may see it at any time. On this tablet it counts now, elsewhere when the other phone or tablet next has signal.
child-room-sharing-13 = You can take back who may see something at any time. It counts on this tablet at once, and elsewhere when the other phone or tablet next has signal.
child-room-done-here = I am done

## Practice: a child who does not exist, and nothing is kept

child-practice = This is practice. Nothing is kept.
child-practice-name = Robin

## That is not what I meant: the first one stays, and both are shown

child-differently = That is not what I meant
child-differently-how = Tell or show what you meant. The first one stays too.
child-differently-scribe = { $worker } writes it down
child-differently-said = I said it differently on { $day }.

## Somebody on my side, and a way to complain, for those who read

child-advocate = I want someone on my side
child-advocate-what = An advocate is on your side. They help you say what you want and make sure that you are heard. They do not work for your worker, and it costs nothing.
child-complain = I want to complain
child-complain-what = You can complain about anything that is not right, also about your worker or the people you live with. Complaining is allowed, and nobody may treat you worse for it.
child-outside-how = You can ring from any phone, or ask a grown-up you trust to ring for you.
child-outside-none = There is no number on this tablet yet. You can ask the person who leads your reviews, a teacher, or the manager of { $worker }.
child-outside-private = Reading this is not written down. { $worker } and the people you live with are not told that you looked.

## A copy for me, on paper

child-copy = A copy for me
child-copy-chosen = It comes into my copy
child-copy-of = What { $name } made
child-copy-voice = This was spoken. { $name } can hear it again on the tablet.

## What had to be passed on, to keep somebody safe

child-anyway = We had to share this with: { $with }.
