### checked-by: nobody
### complete
### What anybody may meet: opening the app, the PIN, sending, and what went wrong.

everyone-app = Heard
everyone-app-what = Er mwyn i blant mewn gofal gael eu clywed.
everyone-opening = Yn agor…
everyone-cancel = Canslo
everyone-back = Yn ôl
everyone-go-on = Ymlaen
everyone-try-again = Trio eto
everyone-lock = Cloi

## Who is here, and the PIN

everyone-who-are-you = Pwy sy’n defnyddio’r dabled hon?
everyone-someone-else = Rhywun arall
everyone-pin-title = Eich PIN
everyone-pin-of = PIN { $name }
everyone-pin-digits = { $n ->
    [0] Dim digid wedi’i deipio
    [one] 1 digid wedi’i deipio
    [two] { $n } ddigid wedi’u teipio
    [few] { $n } digid wedi’u teipio
    [many] { $n } digid wedi’u teipio
   *[other] { $n } digid wedi’u teipio
}
everyone-pin-rub-out = Dileu’r digid olaf
everyone-pin-open = Agor
everyone-pin-opening = Yn agor…
everyone-pin-forgotten = Dw i wedi anghofio fy PIN
everyone-pin-wrong = Nid dyna’r PIN.
everyone-pin-wait-seconds = Arhoswch { $n } eiliad, os gwelwch yn dda. Does dim byd wedi’i golli.
everyone-pin-wait-minutes = { $n ->
    [zero] Arhoswch { $n } munud, os gwelwch yn dda. Does dim byd wedi’i golli.
    [one] Arhoswch 1 munud, os gwelwch yn dda. Does dim byd wedi’i golli.
    [two] Arhoswch { $n } funud, os gwelwch yn dda. Does dim byd wedi’i golli.
    [few] Arhoswch { $n } munud, os gwelwch yn dda. Does dim byd wedi’i golli.
    [many] Arhoswch { $n } munud, os gwelwch yn dda. Does dim byd wedi’i golli.
   *[other] Arhoswch { $n } munud, os gwelwch yn dda. Does dim byd wedi’i golli.
}
everyone-pin-never-erased = Waeth faint o weithiau y byddwch chi’n trio, does dim byd ar y dabled hon yn cael ei ddileu.
everyone-pin-choose = Dewiswch PIN ar gyfer y dabled hon
everyone-pin-choose-why = Mae’n agor eich gwaith ar y dabled hon, hyd yn oed heb signal. O leiaf { $n } digid, ac nid eich dyddiad geni.
everyone-pin-again = Unwaith eto, os gwelwch yn dda
everyone-pin-differ = Dydy’r ddau ddim yr un fath. Dewiswch eto, os gwelwch yn dda.
everyone-pin-too-plain = Mae’r PIN hwnnw’n hawdd ei ddyfalu. Dewiswch un arall, os gwelwch yn dda.
everyone-pin-grown-up = Tudalen i’r oedolyn yw hon.
everyone-pin-child-waits = Rho’r dabled yn ôl i { $worker }.

everyone-forgotten-title = Wedi anghofio’r PIN
everyone-forgotten-text = Mae eich gwaith yma o hyd, wedi’i amgryptio. Gall eich sefydliad ei agor i chi, ac yna byddwch chi’n dewis PIN newydd.
everyone-forgotten-step-signal = Ewch i rywle lle mae signal.
everyone-forgotten-step-sign-in = Mewngofnodwch gyda’ch enw a’ch cyfrinair.
everyone-forgotten-step-ask = Gofynnwch i’ch sefydliad gymeradwyo’r dabled hon.
everyone-forgotten-waiting = Yn aros i’ch sefydliad gymeradwyo. Cewch gau’r dudalen hon a dod yn ôl.
everyone-forgotten-done = Wedi agor. Dewiswch PIN newydd, os gwelwch yn dda.
everyone-forgotten-nothing-lost = Does dim byd yn cael ei ddileu wrth i chi aros.

## Signing in and pairing a tablet

everyone-sign-in = Mewngofnodi
everyone-login = Yr enw rydych chi’n mewngofnodi ag ef
everyone-password = Cyfrinair
everyone-sign-in-needs-signal = Mae angen signal i fewngofnodi am y tro cyntaf. Ar ôl hynny, bydd eich PIN yn agor yr ap hebddo.
everyone-sign-in-wrong = Dydy’r enw a’r cyfrinair hynny ddim yn perthyn i’w gilydd.
everyone-sign-in-often = Gormod o gynigion. Arhoswch ychydig funudau, os gwelwch yn dda.
everyone-sign-in-expired = Mewngofnodwch eto pan fydd gennych chi signal, os gwelwch yn dda. Tan hynny cewch ddal i weithio, a does dim byd yn cael ei golli.
everyone-pair-title = Ychwanegu’r dabled hon
everyone-pair-text = Ar dabled sydd wedi mewngofnodi, agorwch “Ynghylch”, yna “Ychwanegu tabled”, a darllenwch ei chod yma.
everyone-pair-code = Cod
everyone-add-tablet = Ychwanegu tabled
everyone-add-tablet-text = Mae angen cod unwaith ar dabled newydd. Gwnewch un yma, a’i ddarllen yn uchel neu ddal y llun at gamera’r dabled arall.
everyone-add-tablet-code = Gwneud cod
everyone-add-tablet-another = Gwneud cod arall
everyone-add-tablet-qr = Y cod fel llun, i’r dabled arall dynnu llun ohono
everyone-pair-hint = Llythrennau a digidau mewn grwpiau o bump. Mae’n gweithio unwaith, am ddeg munud.
everyone-pair-wrong = Dydyn ni ddim yn adnabod y cod hwnnw, neu mae ei amser ar ben. Gofynnwch am un newydd, os gwelwch yn dda.
everyone-device-name = Enw ar gyfer y dabled hon
everyone-device-name-hint = Er enghraifft “Tîm y gogledd, tabled 4”.
everyone-server = Cyfeiriad y gweinydd

## Kept here, and safe there

everyone-only-here = Ar y dabled hon yn unig
everyone-safe-there = Yn ddiogel ar y gweinydd
everyone-not-taken = Heb ei dderbyn gan y gweinydd
everyone-no-signal = Dim signal. Mae popeth yn gweithio ac yn cael ei gadw yma.
everyone-waiting-to-send = { $n ->
    [0] Does dim byd yn aros i gael ei anfon
    [one] Mae 1 peth ar y dabled hon yn unig, heb ei anfon eto
    [two] Mae { $n } beth ar y dabled hon yn unig, heb eu hanfon eto
    [few] Mae { $n } pheth ar y dabled hon yn unig, heb eu hanfon eto
    [many] Mae { $n } pheth ar y dabled hon yn unig, heb eu hanfon eto
   *[other] Mae { $n } peth ar y dabled hon yn unig, heb eu hanfon eto
}
everyone-send-now = Anfon nawr
everyone-sending = Yn anfon…

## What the browser allows

everyone-storage-kept = Mae’r porwr hwn wedi addo cadw’r hyn sy’n cael ei storio yma.
everyone-storage-not-promised = Dydy’r porwr hwn ddim wedi addo cadw’r hyn sy’n cael ei storio yma. Ychwanegwch Heard at y sgrin gartref, ac anfonwch yn fuan ar ôl pob ymweliad.
everyone-storage-private = Ffenestr breifat yw hon. Bydd yr hyn sy’n cael ei wneud yma wedi mynd pan fydd y ffenestr yn cau. Agorwch Heard mewn ffenestr gyffredin.
everyone-storage-low = Dim ond { $megabytes } MB sydd ar gael ar y dabled hon. Gwnewch le cyn ymweliad: mae angen { $needed } MB.
everyone-storage-none = Dydy’r porwr hwn ddim yn gallu cadw dim byd yn ddiogel. Defnyddiwch fersiwn gyfredol o Chrome, Edge, Firefox neu Safari, os gwelwch yn dda.
everyone-second-tab-title = Mae Heard ar agor mewn ffenestr arall
everyone-second-tab-text = Er mwyn cadw popeth yn ddiogel, mae’n gweithio mewn un ffenestr ar y tro.
everyone-second-tab-visit = Mae ymweliad ar y gweill yn y ffenestr arall. Ewch yn ôl iddi, os gwelwch yn dda.

## What went wrong, in plain words

everyone-part-title = Dydy’r rhan hon o Heard ddim wedi cyrraedd eto
everyone-part-text = Bydd yn dod cyn gynted ag y bydd signal. Does dim byd a gadwyd wedi’i golli.
everyone-wrong-title = Wnaeth rhywbeth ddim gweithio
everyone-wrong-nothing-lost = Does dim byd a gadwyd wedi’i golli.
everyone-wrong-go-on = Tapiwch i fynd ymlaen
everyone-wrong-not-kept = Doedd dim modd cadw hwn. Efallai fod y lle ar y dabled yn llawn. Gadewch y dudalen hon ar agor.
everyone-wrong-not-found = Does dim byd yn y cyfeiriad hwn.
everyone-wrong-not-allowed = Does gennych chi ddim mynediad at hwn.
everyone-wrong-version = Mae Heard ar y dabled hon yn hŷn nag y mae’r gweinydd ei angen. Mae’r hyn a wnaethoch wedi’i gadw. Agorwch Heard unwaith gyda signal, os gwelwch yn dda.
everyone-needed = Mae angen hwn.
everyone-number = Rhif ar gyfer cymorth: { $number }

## Days and times

everyone-today = Heddiw
everyone-yesterday = Ddoe
everyone-days-ago = { $n ->
    [zero] { $n } diwrnod yn ôl
    [one] 1 diwrnod yn ôl
    [two] { $n } ddiwrnod yn ôl
    [few] { $n } diwrnod yn ôl
    [many] { $n } diwrnod yn ôl
   *[other] { $n } diwrnod yn ôl
}
everyone-just-now = Nawr
everyone-minutes-ago = { $n ->
    [zero] { $n } munud yn ôl
    [one] 1 munud yn ôl
    [two] { $n } funud yn ôl
    [few] { $n } munud yn ôl
    [many] { $n } munud yn ôl
   *[other] { $n } munud yn ôl
}
everyone-hours-ago = { $n } awr yn ôl
everyone-weekday = { $n ->
    [1] Llun
    [2] Maw
    [3] Mer
    [4] Iau
    [5] Gwe
    [6] Sad
   *[other] Sul
}
everyone-month = { $n ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[other] Rhagfyr
}
everyone-day = { $weekday } { $day } { $month }
everyone-day-of-year = { $weekday } { $day } { $month } { $year }
everyone-day-and-clock = { $day }, { $clock }

## What a child gave, as adults see it

everyone-fetching = Yn ei nôl…
everyone-not-here = Dydy hwn ddim ar y ddyfais hon, a dydy e ddim ar y gweinydd chwaith.
everyone-not-here-no-signal = Dydy hwn ddim ar y ddyfais hon, a does dim signal i’w nôl.
everyone-drawing-by = Llun gan { $name }
everyone-replay = Sut cafodd y llun ei dynnu
everyone-replay-at = Ble yn y llun
everyone-replay-speed = Cyflymder
everyone-sound-at = Ble yn y recordiad
everyone-sound-failed = Does dim modd chwarae’r recordiad hwn yma. Mae’r gwreiddiol wedi’i gadw fel y daeth.
everyone-sound-stopped = Stopiodd rhywbeth heblaw { $name } hwn ar { $at }: galwad, neu’r tabled. Aeth ymlaen o’r fan honno.
everyone-sound-cut-off = Daeth rhywbeth heblaw { $name } â hwn i ben ar { $at }: galwad, neu’r tabled. Efallai fod gan { $name } fwy i’w ddweud.
everyone-replay-unreadable = Does dim modd dangos y llun hwn yma. Mae’r gwreiddiol wedi’i gadw fel y daeth.
everyone-play = Chwarae
everyone-pause = Oedi
everyone-faces-shown = Yr wynebau, yn y drefn y cawson nhw eu dangos
everyone-words-shown = Y geiriau, yn y drefn y cawson nhw eu dangos
everyone-pile-like = Hoffi
everyone-pile-not-sure = Ddim yn siŵr
everyone-pile-dont-like = Ddim yn hoffi
everyone-pile-none = Heb ei osod
everyone-card-own = Cerdyn y plentyn ei hun
everyone-written-by = Ysgrifennwyd i lawr gan { $name }
everyone-read-back-agreed = Wedi’i ddarllen yn ôl: cytunwyd.
everyone-read-back-changed = Wedi’i ddarllen yn ôl a’i newid. Yr hyn a ysgrifennwyd i lawr yn gyntaf:
everyone-read-back-not-wanted = Ddim eisiau clywed y geiriau’n cael eu darllen yn ôl.
everyone-ring-close = Yn agos ata i
everyone-ring-between = Ddim mor agos
everyone-ring-far = Ymhell i ffwrdd
everyone-ring-none = Heb ei osod
everyone-face-picked = Wedi’i ddewis
everyone-face-not-picked = Heb ei ddewis
everyone-somebody = Rhywun nad yw ei enw ar y ddyfais hon

## Opening, and the ways in

everyone-hello = Helô, { $name }.
everyone-for-support = Ar gyfer cymorth
everyone-second-tab-by-itself = Bydd yn agor yma pan fydd y llall wedi cau.
everyone-no-storage-title = Does dim modd dechrau ymweliad yma
everyone-no-storage-why = Mae Heard yn cadw’r hyn mae plentyn yn ei roi ar y ddyfais hon yn gyntaf, ac yma does dim modd cadw dim byd.
everyone-no-storage-window = Efallai fod Heard ar agor yn barod: edrychwch am ei ffenestr arall, os gwelwch yn dda. Fel arall, does dim modd ysgrifennu i’w ffolder.
everyone-no-storage-private = Dydy rhai ffenestri preifat ddim yn cadw dim byd. Agorwch Heard mewn ffenestr gyffredin, os gwelwch yn dda.
everyone-sign-in-both = Llenwch y ddau faes, os gwelwch yn dda.
everyone-sign-in-other-person = Cyfrif rhywun arall yw hwnnw. Yn gyntaf clowch Heard, yna mewngofnodwch fel “Rhywun arall”.
everyone-signing-in = Yn mewngofnodi…
everyone-pair-fill-in = Llenwch bob maes, os gwelwch yn dda.
everyone-pair-do = Ychwanegu’r dabled hon
everyone-pairing = Yn ychwanegu…
everyone-server-hint = Mae eich sefydliad yn ei wybod. Er enghraifft: https://heard.example
everyone-forgotten-step-choose = Pan fydd wedi agor, dewiswch PIN newydd. Mae popeth fel yr oedd.
everyone-forgotten-asking = Yn gofyn i’ch sefydliad…
everyone-forgotten-refused = Dydy eich sefydliad ddim wedi ei agor. Siaradwch â nhw, os gwelwch yn dda; mae eich gwaith yn aros yma, wedi’i amgryptio.
everyone-forgotten-tried-again = Bydd hyn yn cael ei drio eto’n awtomatig.

## The frame of every page

everyone-skip = Mynd i’r dudalen
everyone-nav = Tudalennau
everyone-nav-home = Hafan
everyone-nav-review = I’w hadolygu
everyone-nav-about = Ynghylch
everyone-all-safe = Popeth yn ddiogel ar y gweinydd
everyone-badge-only-here = { $n } ar y dabled hon yn unig
everyone-badge-oldest = yr hynaf: { $age }
everyone-badge-not-taken = { $n } heb eu derbyn gan y gweinydd

## Sending

everyone-sending-title = Yr hyn sydd ar y dabled hon yn unig
everyone-sending-parts = { $captures ->
    [0] Chafodd dim ohono ei wneud gan blentyn na’i nodi gan ofalwr.
    [one] Cafodd 1 o’r { $all } hyn ei wneud gan blentyn neu ei nodi gan ofalwr.
    [two] Cafodd { $captures } o’r { $all } hyn eu gwneud gan blentyn neu eu nodi gan ofalwr.
    [few] Cafodd { $captures } o’r { $all } hyn eu gwneud gan blentyn neu eu nodi gan ofalwr.
    [many] Cafodd { $captures } o’r { $all } hyn eu gwneud gan blentyn neu eu nodi gan ofalwr.
   *[other] Cafodd { $captures } o’r { $all } hyn eu gwneud gan blentyn neu eu nodi gan ofalwr.
}
everyone-last-heard = Ateb diwethaf y gweinydd: { $when }
everyone-never-heard = Dydy’r gweinydd ddim wedi ateb eto.
everyone-now-resting = Mae anfon yn digwydd yn awtomatig pryd bynnag mae signal.
everyone-now-talking = Yn siarad â’r gweinydd nawr.
everyone-now-sign-in = Mae’r hyn a wnaethoch yn dal i gael ei anfon. I gael newyddion o’r gweinydd, mewngofnodwch eto, os gwelwch yn dda.
everyone-receipts-title = Pryd mae’n ddiogel?
everyone-receipts-text = Dim ond ar ôl i’r gweinydd lofnodi derbynneb ei fod wedi ysgrifennu popeth i lawr mae “Yn ddiogel ar y gweinydd” yn cael ei ddangos. Tan hynny mae’n cael ei gadw yma, ac mae copi’n aros yma wedyn.
everyone-stuck-title = Heb eu derbyn gan y gweinydd
everyone-stuck-text = Mae’r rhain wedi’u cadw yma a dydyn nhw ddim yn dal dim byd arall yn ôl. Rhowch wybod i’ch tîm cymorth, os gwelwch yn dda.
everyone-carry-title = Mynd ag ef i ffwrdd â llaw
everyone-carry-text = Os na all y dabled hon gyrraedd y gweinydd, gallwch gadw popeth sydd yma’n unig mewn un ffeil. Dydy’r ffeil ddim wedi’i hamgryptio: cadwch hi fel y byddech yn cadw ffeil achos.
everyone-carry = Cadw fel ffeil
everyone-carried = Wedi’i gadw: { $place }
everyone-storage-free = Mae { $amount } ar gael i Heard ar y ddyfais hon.
everyone-kind-capture = Rhywbeth a roddodd plentyn
everyone-kind-skipped = Cwestiwn a adawyd allan
everyone-kind-remark = Sylw
everyone-kind-review = Adolygiad
everyone-kind-note = Nodyn yn y llyfr
everyone-kind-visit = Rhan o ymweliad
everyone-kind-other = Rhywbeth

## What Heard is

everyone-about-title = Ynghylch Heard
everyone-about-kept = Ble mae pethau’n cael eu cadw
everyone-about-kept-here = Mae popeth yn cael ei gadw ar y ddyfais hon yn gyntaf, wedi’i amgryptio. Eich PIN sy’n ei agor, hyd yn oed heb signal.
everyone-about-kept-there = Pan fydd signal, mae’n cael ei anfon at weinydd eich sefydliad, sy’n llofnodi derbynneb amdano.
everyone-about-see = Pwy sy’n gallu gweld beth
everyone-about-see-who = Mae’r gweithiwr cymdeithasol yn gweld yr hyn mae plentyn yn ei roi. Mae gofalwr neu riant yn ei weld dim ond os cafodd ei rannu â nhw, a byth cyn i’r ymweliad gael ei gau.
everyone-about-see-limits = Nid cyfrinach rhyngoch chi a phlentyn yw Heard. Os yw’n bosibl nad yw plentyn yn ddiogel, mae’n rhaid i’r gweithiwr cymdeithasol weithredu. Dywedwch hynny wrth y plentyn cyn i chi ddechrau.
everyone-about-tablet = Cloi’r dabled
everyone-about-tablet-why = Yn ystod ymweliad mae angen eich PIN ar Heard cyn iddo ddangos unrhyw beth o’ch eiddo chi. Does dim modd iddo rwystro plentyn rhag gadael yr ap: mae’r dabled ei hun yn gallu.
everyone-about-tablet-ipad = Ar iPad: Settings, Accessibility, Guided Access. Yna agorwch Heard a phwyswch y botwm uchaf dair gwaith.
everyone-about-tablet-android = Ar Android: Settings, Security, App pinning. Yna agorwch y rhestr o apiau, tapiwch yr arwydd uwchben Heard, a dewiswch Pin.
everyone-about-tablet-home = Ychwanegwch Heard at y sgrin gartref a’i agor oddi yno. Wedyn does dim rhan o’r porwr o’i gwmpas, ac mae’r porwr yn cadw’r hyn sydd wedi’i storio am fwy o amser.
everyone-about-pin = Eich PIN
everyone-about-made = O beth mae wedi’i wneud
everyone-about-made-fonts = Andika gan SIL International yw’r llythrennau, o dan Drwydded Ffontiau Agored SIL 1.1.
everyone-about-made-code = Meddalwedd rydd yw Heard, o dan drwydded MIT neu drwydded Apache 2.0.

## What could not be done

everyone-wrong-not-paired = Dydy’r dabled hon ddim yn perthyn i weinydd eto.
everyone-wrong-locked = Mae hwn wedi’i gloi. Rhowch eich PIN eto, os gwelwch yn dda.
everyone-wrong-no-answer = Does dim ateb gan y gweinydd. Triwch eto lle mae signal, os gwelwch yn dda. Does dim byd wedi’i golli.
everyone-wrong-store-damaged = Does dim modd darllen yr hyn sydd wedi’i gadw yma. Mae’n cael ei adael fel y mae. Rhowch wybod i’ch tîm cymorth cyn gwneud dim byd arall gyda’r dabled hon, os gwelwch yn dda.
everyone-wrong-newer-store = Cafodd yr hyn sydd wedi’i gadw yma ei ysgrifennu gan fersiwn fwy newydd o Heard. Agorwch Heard unwaith gyda signal, os gwelwch yn dda, er mwyn ei ddiweddaru.
everyone-wrong-not-on-tablet = Dydy hwn ddim ar y dabled hon. Triwch eto lle mae signal, os gwelwch yn dda.
everyone-wrong-safety-open = Tra bo mater diogelwch ar agor, does dim byd o’r ymweliad yn cael ei daflu.
everyone-wrong-empty = Does dim byd i’w gadw eto.
everyone-wrong-stopped = Stopiodd rhywbeth. Does dim byd a gadwyd wedi’i golli. Agorwch Heard eto, os gwelwch yn dda.
everyone-wrong-something = Wnaeth rhywbeth ddim gweithio. Does dim byd a gadwyd wedi’i golli. Triwch eto, os gwelwch yn dda.
everyone-wrong-revoked = Mae eich sefydliad wedi tynnu’r dabled hon oddi ar ei restr. Mae’r hyn sydd wedi’i gadw yma yn aros yma, wedi’i amgryptio. Siaradwch â nhw, os gwelwch yn dda.
everyone-wrong-too-large = Mae’n fwy nag y mae’r gweinydd yn ei dderbyn. Mae wedi’i gadw yma.
everyone-wrong-server-can-not = Dydy’r gweinydd ddim yn gallu gwneud hyn nawr. Bydd yn cael ei drio eto nes ymlaen, a does dim byd wedi’i golli.
everyone-wrong-refused = Wnaeth y gweinydd ddim derbyn hwn. Mae wedi’i gadw yma. Rhowch wybod i’ch tîm cymorth, os gwelwch yn dda.

## How old

everyone-minutes = { $n ->
    [zero] { $n } munud
    [one] 1 munud
    [two] { $n } funud
    [few] { $n } munud
    [many] { $n } munud
   *[other] { $n } munud
}
everyone-hours = { $n } awr
everyone-days = { $n ->
    [zero] { $n } diwrnod
    [one] 1 diwrnod
    [two] { $n } ddiwrnod
    [few] { $n } diwrnod
    [many] { $n } diwrnod
   *[other] { $n } diwrnod
}

## Languages, each by its own name

everyone-language = Iaith
everyone-language-en-gb = English
everyone-language-cy = Cymraeg
everyone-language-pl = Polski
everyone-language-ar = العربية
everyone-language-uk = Українська
everyone-language-not-come = Dydy geiriau’r iaith hon ddim wedi cyrraedd eto. Triwch eto pan fydd signal, os gwelwch yn dda.

## A safety matter: what the adult does, in this order, without needing signal

everyone-safety-matter = Mater diogelwch posibl
everyone-safety-raised-at = Codwyd am { $clock }, { $ago }.
everyone-safety-not-countersigned = Heb ei gydlofnodi eto.
everyone-safety-countersigned = Wedi’i gydlofnodi
everyone-safety-no-signal = Dim signal: NID yw hwn wedi’i anfon. Ffoniwch nawr.
everyone-safety-not-sent = NID yw hwn wedi’i anfon. Ffoniwch nawr.
everyone-safety-sent = Mae copi ar y gweinydd. Eich gwaith chi o hyd yw dweud wrth rywun.
everyone-safety-told = Mae copi ar y gweinydd. Dywedwyd wrth { $who } am { $clock }. Mae’n rhaid i reolwr gydlofnodi o hyd.
everyone-safety-ring = Ffonio { $number }
everyone-safety-no-number = Does dim rhif dyletswydd ar y dabled hon. Ffoniwch y rhif rydych chi’n ei wybod, neu’ch rheolwr.
everyone-safety-no-number-before = Does gan y dabled hon ddim rhif dyletswydd. Ysgrifennwch y rhif i lawr i chi’ch hun cyn mynd, neu gofynnwch i’ch rheolwr ei osod.
everyone-safety-number-before = Mae’r rhif dyletswydd ar y dabled hon: { $number }
everyone-safety-card-listen = Gwrandewch ar { $name }.
everyone-safety-card-no-secret = Peidiwch ag addo ei gadw’n gyfrinach.
everyone-safety-card-no-more = Peidiwch â gofyn am fwy nag y mae angen i chi ei wybod ar gyfer diogelwch nawr.
everyone-safety-card-no-why = Dim “pam”, a dim byd sy’n rhoi geiriau yng ngheg plentyn.
everyone-safety-card-once = Dydy { $name } ddim yn ei ddweud eto nac yn ei ddarlunio eto.
everyone-safety-card-danger = Os oes perygl nawr, ffoniwch
everyone-safety-card-then = Yna ffoniwch y rhif dyletswydd.
everyone-safety-card-not-an-interview = Nid yw Heard wedi’i wneud ar gyfer cyfweliadau. Mae’r hyn a recordiwyd yn barod wedi’i gadw a’i gloi.
everyone-safety-card-done = Ysgrifennu’r geiriau i lawr
everyone-safety-words = Beth ddywedodd { $name }
everyone-safety-words-label = Air am air
everyone-safety-words-hint = Fel y clywsoch chi: heb ei dacluso, heb ychwanegu dim. Lle nad oedd geiriau, yr hyn a welsoch.
everyone-safety-words-time = Mae’n cael ei gadw gyda’r amser, { $clock }, a’ch enw.
everyone-safety-words-keep = Cadw’r geiriau
everyone-safety-done = Beth gafodd ei wneud
everyone-safety-safe-now = Ydy { $name } yn ddiogel ar hyn o bryd?
everyone-safety-safe-yes = Ydy, yn ddiogel ar hyn o bryd
everyone-safety-safe-no = Nac ydy, neu ddim yn siŵr
everyone-safety-heard-by = Pwy arall a’i clywodd?
everyone-safety-heard-by-hint = Os na wnaeth neb, ysgrifennwch: neb.
everyone-safety-told-child = A ddywedoch chi wrth { $name } beth sy’n digwydd nesaf?
everyone-safety-told-yes = Do, dywedais
everyone-safety-told-no = Ddim eto
everyone-safety-informed = Pwy gafodd wybod gennych chi?
everyone-safety-informed-hint = Enw, a beth yw eu rôl.
everyone-safety-informed-at = Am faint o’r gloch?
everyone-safety-informed-at-wrong = Ysgrifennwch fel hyn: 14:05.
everyone-safety-done-keep = Cadw hyn
everyone-safety-written = Mae wedi’i ysgrifennu i lawr
everyone-safety-raised = Codwyd
everyone-safety-by-child = Dywedodd { $name }: dw i ddim yn teimlo’n saff
everyone-safety-by-worker = Gan y gweithiwr cymdeithasol
everyone-safety-during = Y cwestiwn ar y sgrin oedd { $code }.
everyone-safety-released = Mae dewisiadau { $name } am bwy sy’n cael gweld pethau yn cyfrif eto.
everyone-safety-held = Dydy gofalwyr a rhieni yn dal ddim yn gweld dim byd o’r ymweliad hwn.
everyone-safety-held-all = Dydy gofalwyr a rhieni yn dal ddim yn gweld dim byd o unrhyw ymweliad.
everyone-safety-counts-now = Beth sy’n cyfrif nawr
everyone-safety-decided-apart = Penderfynodd dau reolwr heb wybod am ei gilydd. Nes i un benderfynu o’r newydd, dydy gofalwyr a rhieni ddim yn gweld dim byd.

## What an adult watched, and what was promised

everyone-watched-write = Ysgrifennu i lawr beth ddangosodd { $name }
everyone-watched-what = Chwarae ac ymddygiad, fel y gwelsoch chi. Mae’n cael ei gadw ar ochr yr oedolion, a byth yn cael ei ddangos fel geiriau’r plentyn.
everyone-watched-offered = Beth gafodd ei gynnig?
everyone-watched-offered-hint = Er enghraifft: y car coch a’r car glas.
everyone-watched-did = Beth wnaeth { $name }?
everyone-watched-did-time = Beth wnaeth { $name }, tro { $n }?
everyone-watched-looked = Edrych arno
everyone-watched-reached = Estyn amdano
everyone-watched-turned-away = Troi i ffwrdd
everyone-watched-left = Gadael
everyone-watched-other = Rhywbeth arall
everyone-watched-words = Beth welsoch chi
everyone-watched-again = Cafodd ei gynnig eto
everyone-watched-keep = Cadw beth welais i
everyone-promise-label = Beth addawoch chi i { $name }?
everyone-promise-hint = Mewn geiriau i’r plentyn: “Bydda i’n gofyn am…”
everyone-promise-add = Cadw’r addewid yma

## Tablets only

everyone-tablet-only = Ffôn yw hwn. Rhwng 3 ac 8 oed mae angen tabled ar Heard: nid yw’r hyn sy’n ddigon mawr i ddwylo bach yn ffitio yma. Ewch â thabled, neu dewiswch oedran arall os yw hynny’n addas i’r plentyn.
