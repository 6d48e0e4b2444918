### What a foster carer reads. About what a child needs, never a log of the day.

carer-children = The children you look after
carer-children-none = No child has been put in your care here yet. Your social worker can arrange it.

carer-book = { $name }’s book
carer-book-what = What { $name } likes, and what helps. It is for everyone who looks after { $name }.
carer-parent-what = When { $name } wants you to see something, it is shown here.
carer-book-none = Nothing here yet. One small thing is a good beginning.
carer-only-here = { $n ->
    [0] Safe on the server.
    [one] 1 thing in the book is only on this phone. It is sent by itself when there is signal.
   *[other] { $n } things in the book are only on this phone. They are sent by themselves when there is signal.
}
carer-shared = { $name } wanted you to see this

carer-add = Add something
carer-add-title = Something about { $name }
carer-topic = What is it about?
carer-topic-food = Food
carer-topic-tv = TV and games
carer-topic-school = School
carer-topic-sleep = Sleep
carer-topic-comfort = Comfort
carer-topic-other = Other
carer-leaning = Which is it?
carer-likes = Likes
carer-dislikes = Does not like
carer-text = In a few words
carer-text-hint-food = For instance: pasta, with the sauce not touching
carer-text-hint-tv = For instance: cartoons before tea, nothing loud
carer-text-hint-school = For instance: likes Mr Ali, packs the bag the evening before
carer-text-hint-sleep = For instance: the landing light on, door half open
carer-text-hint-comfort = For instance: the blue blanket, and not being talked to at first
carer-text-hint-other = For instance: always chooses the window seat
carer-text-needs = Write about what { $name } needs. Use initials for other children.
carer-text-long = A few words are enough. Please make it shorter.
carer-said-in-cards = What { $name } said, with cards
carer-known = How do you know?
carer-known-child-said = { $name } said so
carer-known-i-saw = I saw it
carer-known-saw = { $name } saw it
carer-known-parent-told = A parent told us
carer-when = When?
carer-when-to-come = That day has not come yet.
carer-keep = Keep
carer-kept = Kept in { $name }’s book.
carer-allergy = Allergies and medicine belong in the health plan. Please tell the social worker.
