### checked-by: nobody
### complete
### What a child sees and hears. Short, here and now, never a question that presumes an answer.
### Ages at the end of a name (-3-5, -6-8, -9-12, -13) are the age band that is spoken to.

## Hello

child-hello = Helô, { $name }.
child-hello-nobody = Helô.

## Before we start: what this is, who will see it, and that stopping is always all right

child-what-this-is-3-5 = Cei di dynnu llun. Cei di siarad. Cei di bwyntio.
child-what-this-is-6-8 = Cei di dynnu llun, siarad neu ddewis wyneb. Does dim atebion anghywir.
child-what-this-is-9-12 = Dyma le i dynnu llun, siarad neu ddewis sut mae pethau’n teimlo. Does dim atebion cywir nac anghywir.
child-what-this-is-13 = Dyma ble cei di ddweud sut mae pethau i ti, yn dy ffordd dy hun: siarad, ysgrifennu, tynnu llun, neu ychydig eiriau.

child-stop-promise-3-5 = Cei di stopio. Mae stopio’n iawn.
child-stop-promise-6-8 = Cei di stopio pan wyt ti eisiau. Cei di adael unrhyw gwestiwn allan.
child-stop-promise-9-12 = Cei di stopio unrhyw bryd a gadael unrhyw gwestiwn allan. Does dim rhaid i ti ddweud pam.
child-stop-promise-13 = Cei di stopio unrhyw bryd a gadael unrhyw beth allan. Does dim rhaid i ti roi rheswm, a fydd neb yn grac.

child-who-sees-3-5 = Bydd { $worker } yn ei weld.
child-who-sees-6-8 = Bydd { $worker } yn gweld beth wyt ti’n ei wneud. Efallai bydd pobl sy’n cynllunio gyda ti yn ei weld hefyd.
child-who-sees-9-12 = Bydd { $worker } yn ei weld. Mae rheolwr { $worker } yn gallu ei weld hefyd, a’r bobl sy’n gwneud yn siŵr bod dy gynllun di’n iawn. Os oes rhaid i farnwr benderfynu rhywbeth amdanat ti, efallai bydd y barnwr yn ei weld.
child-who-sees-13 = Bydd dy weithiwr, { $worker }, yn gweld hwn. Mae rheolwr { $worker } yn gallu ei weld, a’r bobl sy’n gwirio dy gynllun di hefyd. Os oes achos llys amdanat ti, efallai bydd barnwr yn ei weld.

child-who-does-not-see-3-5 = Rydyn ni’n gofyn cyn i neb gartref weld.
child-who-does-not-see-6-8 = Dydy’r oedolion gartref ddim yn ei weld. Dim ond os wyt ti’n dweud ei bod hi’n iawn.
child-who-does-not-see-9-12 = Dydy dy ofalwyr a dy rieni ddim yn ei weld, oni bai dy fod ti’n dweud ei bod hi’n iawn.
child-who-does-not-see-13 = Dydy dy ofalwyr a dy rieni ddim yn ei weld, oni bai dy fod ti’n cytuno. Dydyn nhw ddim yn cael gwybod dy fod ti wedi gwneud unrhyw beth.

child-if-not-safe-3-5 = Ddim yn saff? Yna rydyn ni’n dweud wrth bobl sy’n helpu.
child-if-not-safe-6-8 = Beth os nad yw rhywun yn saff? Yna mae’n rhaid i { $worker } ddweud wrth bobl sy’n gallu helpu.
child-if-not-safe-9-12 = Mae un peth na all { $worker } ei gadw rhyngoch chi: os gallet ti neu rywun arall gael niwed, mae’n rhaid i { $worker } ddweud wrth bobl sy’n gallu helpu. Bydd { $worker } yn dweud wrthyt ti’n gyntaf os yw’n bosibl.
child-if-not-safe-13 = Y terfyn: os gallet ti neu rywun arall fod mewn perygl, mae’n rhaid i { $worker } basio hynny ymlaen. Dylet ti gael gwybod yn gyntaf, pryd bynnag mae hynny’n bosibl.

child-cannot-be-unsaid-9-12 = Unwaith i ti gadw rhywbeth, mae’n aros yn dy ffeil di. Cei di ychwanegu unrhyw bryd dy fod ti’n ei weld yn wahanol nawr.
child-cannot-be-unsaid-13 = Mae beth rwyt ti’n ei gadw yn mynd i dy ffeil di a fydd e ddim yn cael ei ddileu. Cei di ychwanegu ato wedyn, a dweud nad dyna oeddet ti’n ei feddwl.
child-your-file-13 = Dy ffeil di yw hi: cei di ofyn am ei gweld unrhyw bryd, nawr neu pan fyddi di’n oedolyn.

child-do-you-want-to-3-5 = Wyt ti eisiau?
child-do-you-want-to-6-8 = Wyt ti eisiau gwneud peth nawr?
child-do-you-want-to-9-12 = Wyt ti’n fodlon dechrau?
child-do-you-want-to-13 = Wyt ti eisiau mynd ymlaen?
child-assent-yes = Ydw
child-assent-not-today = Dim heddiw
child-not-today-said = Mae hynny’n iawn. Gallwn ni wneud rhywbeth arall.

## The frame around everything

child-stop = Stopio
child-put-away = Rhoi i gadw
child-go-back = Yn ôl
child-go-on = Ymlaen
child-hear-it = Gwrando
child-hear-it-again = Gwrando eto
child-hear-hush = Tawel
child-no-voice = Does gan y dabled hon ddim llais ei hun. Darllenwch hwn yn uchel, os gwelwch yn dda.
child-read-out = Dw i wedi ei ddarllen yn uchel
child-footprints = { $n ->
    [0] Rydyn ni ar y dechrau.
    [one] Rwyt ti wedi cymryd 1 cam allan o { $all }.
    [two] Rwyt ti wedi cymryd { $n } gam allan o { $all }.
    [few] Rwyt ti wedi cymryd { $n } cham allan o { $all }.
    [many] Rwyt ti wedi cymryd { $n } cham allan o { $all }.
   *[other] Rwyt ti wedi cymryd { $n } cam allan o { $all }.
}

child-how-3-5 = Tynnu llun, pwyntio neu siarad?
child-how-6-8 = Sut hoffet ti ei ddweud?
child-how-9-12 = Sut hoffet ti ateb?
child-how-13 = Ateba mewn unrhyw un o’r ffyrdd hyn
child-way-draw = Tynnu llun
child-way-feel = Dewis wyneb
child-way-feel-13 = Sut mae’n teimlo
child-way-say = Siarad
child-way-say-13 = Nodyn llais
child-way-sort = Sortio cardiau
child-way-write = Ysgrifennu
child-way-people = Fy mhobl i

child-topics = Am beth gawn ni siarad?
child-another-topic = Rhywbeth arall
child-mine-3-5 = Dwed rywbeth o dy ben dy hun wrtha i.
child-mine-6-8 = Dwed unrhyw beth wrtha i. Newyddion da hefyd.
child-mine-9-12 = Rhywbeth o dy ddewis di: newyddion da, neu unrhyw beth arall.
child-mine-13 = Unrhyw beth rwyt ti am ei godi dy hun, newyddion da hefyd.
child-tell-about-it = Dweda wrtha i amdano.
child-warm-up-happy = Pa wyneb sy’n hapus?
child-warm-up-sad = Pa wyneb sy’n drist?
child-skip = Gadael hwn allan
child-skip-how = Mae hynny’n iawn. Pa un?
child-skip-dont-know = Dw i ddim yn gwybod
child-skip-dont-want = Dw i ddim eisiau dweud
child-skip-later = Wedyn
child-asked-again = Dywedaist ti: wedyn. Beth am nawr?
child-way-begun = Rwyt ti wedi dechrau

## Stop and put away

child-stopped-title = Rydyn ni wedi stopio.
child-stopped-give-back = Cei di roi’r dabled yn ôl nawr.
child-stopped-text = Mae stopio’n iawn. Mae popeth gadwaist ti yn aros.
child-stopped-done = Dyna ni am heddiw
child-stop-yes = Ie, stopio
child-stop-carry-on = Cario ymlaen
child-grown-up = I’r oedolyn

## Not safe: calm, and nothing is asked

child-not-safe = Dw i ddim yn teimlo’n saff
child-not-safe-3-5 = Ddim yn saff
child-safe-thank-you = Diolch i ti am ddweud.
child-safe-help-3-5 = Bydd { $worker } yn nôl help.
child-safe-help-6-8 = Bydd { $worker } yn gwneud yn siŵr bod rhywun yn helpu.
child-safe-help-9-12 = Roedd hi’n iawn dweud hynny. Bydd { $worker } yn gwneud yn siŵr bod rhywun yn helpu.
child-safe-help-13 = Roedd hi’n iawn dweud hynny. Mae’n rhaid i { $worker } basio hynny ymlaen, a bydd { $worker } yn gwneud yn siŵr bod rhywun yn helpu. Does dim rhaid i ti ddweud mwy nawr.
child-safe-give = Rhoi’r dabled i { $worker }
child-safe-carry-on = Cario ymlaen yma

## A break, offered and no more

child-rest-title = Gawn ni seibiant bach?
child-rest-stop-title = Stopio nawr?
child-rest-text = Cei di gario ymlaen, cael seibiant neu stopio. Mae pob un yn iawn.
child-rest-break = Seibiant bach
child-rest-now = Seibiant bach.
child-rest-now-text = Cymer dy amser.

## Draw

child-tell-while-drawing = Siarad wrth dynnu llun
child-tell-stop = Stopio siarad
child-tell-this-is-it = Dyma beth ddwedaist ti.
child-draw-page = Papur tynnu llun
child-draw-rubber = Rhwbiwr
child-draw-thin = Tenau
child-draw-middle = Canolig
child-draw-thick = Trwchus
child-draw-colours = Lliwiau
child-draw-thickness = Pa mor drwchus
child-draw-tools = Pethau eraill ar gyfer tynnu llun
child-draw-undo = Un cam yn ôl
child-draw-redo = Un cam ymlaen
child-draw-clear = Papur newydd
child-draw-clear-sure = Dechrau gyda phapur newydd?
child-draw-clear-yes = Ie, papur newydd
child-draw-clear-no = Na, cadw hwn
child-draw-full = Mae’r papur hwn yn llawn. Cei di ei gadw a chymryd un arall.
child-draw-this-is-it = Dyma dy lun di.
child-draw-more = Tynnu rhagor
child-draw-watch = Gwylio’r llun yn tyfu
child-draw-watch-where = Ble yn y llun
child-draw-watch-speed = Pa mor gyflym
child-draw-very-thin = Tenau iawn
child-draw-very-thick = Trwchus iawn
child-draw-strength = Pa mor gryf
child-draw-strong = Cryf
child-draw-half-strong = Hanner tryloyw
child-draw-faint = Tryloyw iawn
child-draw-fill = Arllwys lliw
child-draw-stamps = Stampiau
child-draw-more-stamps = Mwy o stampiau
child-stamp-sun = Haul
child-stamp-moon = Lleuad
child-stamp-cloud = Cwmwl
child-stamp-rain = Glaw
child-stamp-rainbow = Enfys
child-stamp-snow = Eira
child-stamp-house = Tŷ
child-stamp-tree = Coeden
child-stamp-flower = Blodyn
child-stamp-cat = Cath
child-stamp-dog = Ci
child-stamp-rabbit = Cwningen
child-stamp-fish = Pysgodyn
child-stamp-bird = Aderyn
child-stamp-person-tall = Person tal
child-stamp-person-middle = Person
child-stamp-person-small = Person bach
child-stamp-baby = Babi
child-stamp-heart = Calon
child-stamp-bike = Beic
child-stamp-ball = Pêl
child-stamp-car = Car
child-stamp-figure = Fi, ar y llwybr
child-paper-which = Pa bapur?
child-paper-others = Papurau eraill
child-paper-blank = Papur plaen
child-paper-good-worries-wishes = Pethau da, pryderon, dymuniadau
child-paper-home-now-before = Fy nghartref nawr, fy nghartref o’r blaen
child-paper-my-people = Fy mhobl i
child-paper-path = Llwybr o boeni i fod yn barod
child-colour-black = Du
child-colour-red = Coch
child-colour-yellow = Melyn
child-colour-green = Gwyrdd
child-colour-blue = Glas
child-colour-skin-deep = Croen brown tywyll
child-colour-skin-warm = Croen brown cynnes
child-colour-skin-light = Croen golau

## Feel

child-feel-title-3-5 = Pwyntia at wyneb.
child-feel-title-6-8 = Pa wyneb? Cei di ddewis mwy nag un.
child-feel-title-9-12 = Dewisa hyd at dri. Gall teimladau fod yn gymysg.
child-feel-title-13 = Dewisa unrhyw rai sy’n ffitio, hyd at dri. Neu gad hwn allan.
child-face-happy = Hapus
child-face-sad = Trist
child-face-angry = Crac
child-face-scared = Ofnus
child-face-calm = Iawn
child-face-worried = Yn poeni
child-face-mixed = Cymysg
child-faces-words = Dim ond geiriau
child-faces-too = Wynebau hefyd
child-face-picked = { $n ->
    [0] Dim wyneb wedi’i ddewis eto.
    [one] Dewisaist ti: { $faces }.
    [two] Dewisaist ti { $n }: { $faces }.
    [few] Dewisaist ti { $n }: { $faces }.
    [many] Dewisaist ti { $n }: { $faces }.
   *[other] Dewisaist ti { $n }: { $faces }.
}
child-face-three-is-all = Mae tri wedi’u dewis. Tapia un eto i’w gyfnewid.
child-how-much-3-5 = Pa mor fawr?
child-how-much-6-8 = Pa mor fawr yw’r teimlad?
child-how-much-9-12 = Pa mor gryf yw’r teimlad?
child-how-much-13 = Pa mor gryf yw’r teimlad?
child-how-much-of = { $face }: faint?
child-much-small = Ychydig
child-much-middle = Rhywfaint
child-much-big = Llawer

## Say

child-say-ask-3-5 = Tapia, wedyn siarada.
child-say-ask-6-8 = Tapia’r botwm mawr a siarada. Tapia eto i stopio.
child-say-ask-9-12 = Tapia i ddechrau. Cei di wrando arno cyn ei gadw.
child-say-ask-13 = Recordia nodyn llais, hyd at bum munud. Mae pobl gerllaw yn gallu dy glywed di’n siarad.
child-say-start = Dechrau siarad
child-say-asking = Mae’r dabled yn gofyn a yw hi’n cael gwrando. Dewisa “Caniatáu” (“Allow”).
child-say-recording = Yn recordio
child-say-pause = Oedi
child-say-paused = Wedi oedi
child-say-carry-on = Cario ymlaen
child-say-finish = Wedi gorffen
child-say-listen = Gwrando
child-say-listen-stop = Stopio gwrando
child-say-again = Dweud eto
child-say-keep = Cadw
child-say-i-hear-you = Dw i’n dy glywed di
child-say-it-is-quiet = Mae’n dawel
child-say-nearly-full = Hanner munud ar ôl
child-say-full = Dyna’r hiraf y gall un fod. Cei di wneud un arall.
child-say-where = Ble rwyt ti’n gwrando
child-say-denied = Dydy’r dabled ddim yn cael gwrando nawr. Cei di dynnu llun neu ddewis wyneb.
child-say-no-microphone = Dydy’r dabled hon ddim yn gallu gwrando ar hyn o bryd. Cei di dynnu llun neu ddewis wyneb.
child-say-nothing-heard = Chlywais i ddim byd. Cei di drio eto, tynnu llun neu ddewis wyneb.
child-say-busy = Mae rhywbeth arall yn gwrando nawr. Cei di drio eto, tynnu llun neu ddewis wyneb.
child-say-try-again = Trio eto
child-say-from-before = Dyma beth gafodd ei recordio o’r blaen.
child-say-earlier = Yn ôl at yr un cynt
child-say-cannot-play = Mae wedi’i gadw, ond does dim modd ei chwarae yma.
child-say-interrupted = Stopiodd rhywbeth y recordio. Mae’r cyfan hyd at hynny yma.
child-say-was-stopped = Stopiodd rhywbeth hwn. Mae’r hyn ddywedaist ti yma.
child-other-ways = Ffordd arall

## Sort, write, people

child-sort-left = { $n ->
    [zero] { $n } cerdyn ar ôl
    [one] 1 cerdyn ar ôl
    [two] { $n } gerdyn ar ôl
    [few] { $n } cherdyn ar ôl
    [many] { $n } cherdyn ar ôl
   *[other] { $n } cerdyn ar ôl
}
child-sort-all-lie = Mae pob cerdyn ar bentwr. Tapia un i’w symud.
child-sort-something-else = Rhywbeth arall
child-sort-own-card = Ysgrifenna beth sydd ar dy gerdyn di
child-sort-add = Ychwanegu
child-card-what = Beth sydd ar dy gerdyn di?
child-card-own = Fy ngherdyn i
child-card-done = Dyna fy ngherdyn i
child-write-here = Ysgrifenna yma
child-write-full = Mae’r dudalen hon yn llawn. Cei di ei chadw a chymryd un arall.
child-starter-how = Os wyt ti eisiau, dechreua gydag un o’r rhain.
child-starter-best = Y peth gorau yw…
child-starter-dislike = Dydw i ddim yn hoffi pan…
child-starter-knew = Hoffwn i bobl wybod…
child-starter-wondering = Dw i’n dal i feddwl am…
child-around-who = Pwy neu beth sydd o dy gwmpas di?
child-around-where = Tapia un, wedyn tapia pa mor agos.
child-around-how-near = Pa mor agos atat ti?
child-around-more = Mwy
child-around-me = Fi
child-around-add = Rhywun neu rywbeth arall eto
child-around-other = Rhywun arall
child-around-seeing = Sut beth yw gweld { $name }?
child-around-mum = Mam
child-around-dad = Dad
child-around-sister = Chwaer
child-around-brother = Brawd
child-around-nan = Nain / Mam-gu
child-around-grandad = Taid / Tad-cu
child-around-carer = Gofalwr
child-around-friend = Ffrind
child-around-teacher = Athro neu athrawes
child-around-worker = Gweithiwr cymdeithasol
child-around-pet = Anifail anwes
child-around-here = Ble dw i’n byw nawr
child-around-before = Ble roeddwn i’n byw o’r blaen
child-around-school = Ysgol

## Kept, and who may see it

child-keep = Cadw
child-kept = Wedi’i gadw
child-kept-text = Mae’n saff ar y dabled hon.
child-keep-busy = Yn cadw…
child-do-not-keep = Peidio â’i gadw
child-do-not-keep-sure = Ei gadw, neu adael iddo fynd? Bydd yr hyn rwyt ti’n gadael iddo fynd wedi mynd.
child-do-not-keep-yes = Gadael iddo fynd
child-do-not-keep-no = Ei gadw yma
child-leftover-title-3-5 = Ti wnaeth hwn. Ei gadw?
child-leftover-title-6-8 = Ti ddechreuodd hwn. Beth am ei gadw?
child-leftover-title-9-12 = Ti ddechreuodd hwn. Wyt ti eisiau ei gadw?
child-leftover-title-13 = Dechreuaist ti hwn a symud ymlaen. Ei gadw, neu beidio?
child-not-kept-yet = Dydy hwn ddim wedi’i gadw eto. Does dim byd wedi’i golli.
child-not-kept-why = Dweda wrth dy oedolyn, plis.
child-try-again = Trio eto
child-one-moment = Un eiliad…
child-could-not-open = Doedd dim modd agor beth ddechreuaist ti nawr. Mae’n dal yma.
child-make-another = Gwneud un arall
child-who-may-see-3-5 = Pwy sy’n cael gweld hwn?
child-who-may-see-6-8 = Pwy sy’n cael gweld hwn?
child-who-may-see-9-12 = Pwy sy’n cael gweld hwn?
child-who-may-see-13 = Pwy sy’n cael gweld hwn?
child-see-carer-plain = Mae fy ngofalwr yn cael gweld hwn
child-see-parent-plain = Mae fy mam neu fy nhad yn cael gweld hwn
child-see-worker-always = Mae { $worker } bob amser yn gweld hwn
child-see-planners = Mae’r bobl sy’n cynllunio gyda ti yn gallu gweld hwn hefyd
child-see-manager = Mae rheolwr { $worker } yn gallu gweld hwn
child-see-officer = Mae pwy bynnag sy’n gwirio dy gynllun di yn gallu gweld hwn
child-see-yes = Ydy
child-see-no = Nac ydy

## The end

child-end-title = Diolch i ti.
child-end-text-3-5 = Bydd { $worker } yn edrych arno.
child-end-text-6-8 = Bydd { $worker } yn edrych ar beth wnest ti.
child-end-text-9-12 = Bydd { $worker } yn mynd drwy beth wnest ti. Cei di ofyn beth sy’n digwydd iddo.
child-end-text-13 = Bydd { $worker } yn mynd drwy beth gadwaist ti. Cei di ofyn beth gafodd ei wneud amdano.
child-end-made = { $n ->
    [0] Edrychaist ti o gwmpas. Mae hynny’n iawn.
    [one] Gwnest ti 1 peth.
    [two] Gwnest ti { $n } beth.
    [few] Gwnest ti { $n } pheth.
    [many] Gwnest ti { $n } pheth.
   *[other] Gwnest ti { $n } peth.
}
child-end-give-back = Cei di roi’r dabled yn ôl nawr.
child-end-done = Wedi gorffen
child-what-else = Beth arall?
child-end-item-draw = Llun

## My own room

child-room-of = Ystafell { $name }
child-room-cards = Beth ddaeth o beth ddywedaist ti
child-room-cards-none = Does dim byd newydd yma eto.
child-room-you-said = Dywedaist ti
child-room-done = Gwnaethon ni hyn
child-room-begun = Rydyn ni’n gwneud hyn
child-room-not-possible = Doedden ni ddim yn gallu gwneud hyn
child-room-okay = Iawn
child-room-not-okay = Ddim yn iawn
child-room-talk = Dw i eisiau siarad am hyn
child-room-promised = Addawyd i ti
child-room-things = Beth wnes i
child-room-things-none = Dwyt ti ddim wedi cadw dim byd eto.
child-room-more = Dangos pethau hŷn
child-room-looked-at = Edrychodd { $who } ar hwn: { $day }.
child-room-listened-to = Gwrandawodd { $who } ar hwn: { $day }.
child-room-nobody-looked = Does neb wedi edrych ar hwn eto.
child-room-for-later = I fi yn y dyfodol
child-room-for-later-on = Wedi’i farcio i fi yn y dyfodol
child-room-sharing-3-5 = Cei di ddweud na eto.
child-room-sharing-6-8 = Cei di newid pwy sy’n cael gweld hwn. Yma mae’n cyfrif nawr. Ar ffonau eraill mae’n cyfrif pan fydd ganddyn nhw signal nesaf.
child-room-sharing-9-12 = Cei di newid pwy sy’n cael gweld hwn unrhyw bryd. Ar y dabled hon mae’n cyfrif nawr, ac mewn lle arall pan fydd gan y ffôn neu’r dabled arall signal nesaf.
child-room-sharing-13 = Cei di dynnu caniatâd i weld rhywbeth yn ôl unrhyw bryd. Mae’n cyfrif ar y dabled hon ar unwaith, ac mewn lle arall pan fydd gan y ffôn neu’r dabled arall signal nesaf.
child-room-done-here = Dw i wedi gorffen

## Practice: a child who does not exist, and nothing is kept

child-practice = Ymarfer yw hwn. Does dim byd yn cael ei gadw.
child-practice-name = Robin

## That is not what I meant: the first one stays, and both are shown

child-differently = Nid dyna oeddwn i’n ei feddwl
child-differently-how = Dywed neu dangos beth oeddet ti’n ei feddwl. Mae’r un cyntaf yn aros hefyd.
child-differently-scribe = { $worker } sy’n ei ysgrifennu
child-differently-said = Dywedais i hyn yn wahanol: { $day }.

## Somebody on my side, and a way to complain, for those who read

child-advocate = Dw i eisiau rhywun ar fy ochr i
child-advocate-what = Mae eiriolwr ar dy ochr di. Maen nhw’n dy helpu di i ddweud beth rwyt ti ei eisiau ac yn gwneud yn siŵr bod rhywun yn gwrando. Dydyn nhw ddim yn gweithio i dy weithiwr di, ac mae am ddim.
child-complain = Dw i eisiau cwyno
child-complain-what = Cei di gwyno am unrhyw beth sydd ddim yn iawn, hefyd am dy weithiwr neu’r bobl rwyt ti’n byw gyda nhw. Mae hawl gyda ti i gwyno, a does neb yn cael dy drin di’n waeth o’i achos.
child-outside-how = Cei di ffonio o unrhyw ffôn, neu ofyn i oedolyn rwyt ti’n ymddiried ynddo ffonio drosot ti.
child-outside-none = Does dim rhif ar y dabled hon eto. Cei di ofyn i’r person sy’n arwain dy adolygiadau, i athro, neu i reolwr { $worker }.
child-outside-private = Does neb yn nodi dy fod ti wedi darllen hwn. Fydd { $worker } a’r bobl rwyt ti’n byw gyda nhw ddim yn cael gwybod dy fod ti wedi edrych.

## A copy for me, on paper

child-copy = Copi i fi
child-copy-chosen = Bydd yn fy nghopi i
child-copy-of = Beth wnaeth { $name }
child-copy-voice = Cafodd hwn ei ddweud ar lafar. Gall { $name } ei glywed eto ar y dabled.

## What had to be passed on, to keep somebody safe

child-anyway = Roedd rhaid i ni rannu hwn gyda: { $with }.
