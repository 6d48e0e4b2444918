### checked-by: nobody
### complete
### What a social worker reads. Their words are kept apart from the child's.

## Children and visits

worker-children = Plant
worker-children-none = Does dim plentyn wedi’i roi i chi eto.
worker-last-heard = Clywyd ddiwethaf: { $when }
worker-never-heard = Heb ei glywed eto
worker-works-without-signal = Yn gweithio heb signal
worker-start-visit = Dechrau ymweliad
worker-right-child = Ai dyma’r plentyn iawn?
worker-right-child-yes = Ie, dyma { $name }
worker-right-child-no = Na, mynd yn ôl

worker-who-is-here = Pwy sydd yma?
worker-here-worker = Gweithiwr cymdeithasol
worker-here-carer = Gofalwr maeth
worker-here-parent = Rhiant
worker-here-sibling = Brawd neu chwaer
worker-here-advocate = Eiriolwr
worker-here-interpreter = Cyfieithydd ar y pryd
worker-here-other = Rhywun arall
worker-alone = Ai dim ond { $name } sydd gyda chi?
worker-alone-yes = Ie, neb arall
worker-alone-no = Nage
worker-alone-why-not = Pam fod rhywun arall yma?
worker-alone-why-not-hint = Er enghraifft: gofynnodd { $name } i Jo aros.
worker-where = Ble rydych chi?
worker-where-carer = Yng nghartref y gofalwr
worker-where-parent = Yng nghartref y rhieni
worker-where-school = Yn yr ysgol
worker-where-office = Yn y swyddfa
worker-where-outside = Y tu allan
worker-where-car = Yn y car
worker-where-other = Rhywle arall
worker-language = Iaith
worker-band = Sut dylai’r ap siarad â’r plentyn, { $name }?
worker-band-3-5 = 3 i 5 oed: lluniau, popeth yn llafar
worker-band-6-8 = 6 i 8 oed: lluniau a geiriau
worker-band-9-12 = 9 i 12 oed: geiriau’n gyntaf
worker-band-13 = 13 oed a throsodd: plaen, dim lluniau
worker-band-hint = Dewiswch yn ôl sut mae { $name } yn cyfathrebu, nid yn ôl oedran yn unig.
worker-how-old = Faint yw oed { $name } nawr?
worker-how-old-three = Tair
worker-how-old-three-hint = Dim wynebau na meintiau: yn dair oed lluniau ydyn nhw, nid atebion.
worker-how-old-older = Pedair neu bump
worker-question-set = Cwestiynau
worker-hand-over = Rhoi’r dabled i { $name }
worker-hand-over-text = O hyn ymlaen mae angen eich PIN i ddod yn ôl at eich tudalennau eich hun.
worker-hand-over-listen = Gwrandewch. Mae anogaeth fach yn ddigon: “Dweda fwy wrtha i.” “Beth ddigwyddodd wedyn?” “Mm-hm.”

worker-back-from-child = Mae’r dabled gyda chi eto
worker-assent-refused = Dywedodd { $name }: dim heddiw
worker-visit-slip = Beth gafodd ei wneud yn ystod yr ymweliad hwn
worker-visit-nothing = Chafodd dim byd ei wneud
worker-visit-drawings = { $n ->
    [zero] { $n } llun
    [one] 1 llun
    [two] { $n } lun
    [few] { $n } llun
    [many] { $n } llun
   *[other] { $n } llun
}
worker-visit-feelings = { $n } ateb drwy ddewis wynebau
worker-visit-recordings = { $n } recordiad
worker-visit-sorted = { $n ->
    [zero] { $n } set o gardiau wedi’u sortio
    [one] 1 set o gardiau wedi’i sortio
    [two] { $n } set o gardiau wedi’u sortio
    [few] { $n } set o gardiau wedi’u sortio
    [many] { $n } set o gardiau wedi’u sortio
   *[other] { $n } set o gardiau wedi’u sortio
}
worker-visit-written = { $n ->
    [zero] { $n } peth mewn ysgrifen
    [one] 1 peth mewn ysgrifen
    [two] { $n } beth mewn ysgrifen
    [few] { $n } pheth mewn ysgrifen
    [many] { $n } pheth mewn ysgrifen
   *[other] { $n } peth mewn ysgrifen
}
worker-visit-maps = { $n ->
    [zero] { $n } map o bobl
    [one] 1 map o bobl
    [two] { $n } fap o bobl
    [few] { $n } map o bobl
    [many] { $n } map o bobl
   *[other] { $n } map o bobl
}
worker-visit-skipped = { $n ->
    [zero] { $n } cwestiwn wedi’u gadael allan
    [one] 1 cwestiwn wedi’i adael allan
    [two] { $n } gwestiwn wedi’u gadael allan
    [few] { $n } chwestiwn wedi’u gadael allan
    [many] { $n } chwestiwn wedi’u gadael allan
   *[other] { $n } cwestiwn wedi’u gadael allan
}
worker-visit-stopped-by-child = { $name } ddewisodd stopio
worker-visit-carried-on = { $n ->
    [zero] Ni stopiodd { $name } o gwbl.
    [one] Stopiodd { $name } unwaith ac yna cario ymlaen.
    [two] Stopiodd { $name } ddwywaith ac yna cario ymlaen.
    [few] Stopiodd { $name } deirgwaith ac yna cario ymlaen.
    [many] Stopiodd { $name } chwe gwaith ac yna cario ymlaen.
   *[other] Stopiodd { $name } { $n } gwaith ac yna cario ymlaen.
}
worker-visit-stopped-by-me = Fi ddaeth â hwn i ben
worker-own-question = Gofyn rhywbeth yn fy ngeiriau fy hun
worker-own-question-words = Eich cwestiwn, yn union fel y bydd yn cael ei ofyn i { $name }
worker-own-question-hint = Dechreuwch gyda dweda, dangosa, tynna lun neu beth. Mae’n cael ei gadw air am air.
worker-own-question-doubt = Efallai yr hoffech chi ei ofyn yn wahanol:
worker-own-question-add = Gofyn i { $name } nesaf
worker-own-question-added = Mae hyn yn cael ei ofyn i { $name } nesaf: “{ $words }”
worker-doubt-closed = Gellir ateb hwn â ie neu na. Mae “Dweda wrtha i am…” yn ei adael yn agored.
worker-doubt-leading = Mae ateb ynddo’n barod, neu mae’n cymryd rhywbeth yn ganiataol.
worker-doubt-double = Mae’n gofyn dau beth ar unwaith. Gofynnwch un ohonyn nhw’n gyntaf.
worker-doubt-blames = Gall “Pam” swnio fel bai. Mae “Beth ddigwyddodd wedyn?” yn gofyn yr un peth.
worker-doubt-people = Mae’n gofyn am ddewis rhwng pobl.
worker-doubt-decision = Mae’n gofyn am benderfyniad. Dywedwch mai oedolion sy’n penderfynu, a bod angen iddyn nhw wybod beth mae { $name } yn ei feddwl.
worker-doubt-draws = Mae’n gofyn am lun o’r hyn a wnaeth rhywun. Gofynnwch am lun o unrhyw beth, ac am sôn amdano.
worker-doubt-body = Mae’n enwi’r corff. Gadewch hynny i bobl sydd wedi’u hyfforddi ar ei gyfer.
worker-doubt-office = Gair y swyddfa yw “{ $word }”.
worker-doubt-long = Nifer y geiriau mewn un frawddeg: { $n }. Yn yr oedran hwn mae { $most } yn aros yn y cof.
worker-write-down = Ysgrifennu i lawr beth ddywedodd { $name }
worker-write-down-about = Beth gafodd ei ofyn i { $name }
worker-write-down-by = Pwy ysgrifennodd hyn?
worker-write-down-words = Yr union eiriau
worker-write-down-hint = Fel y dywedodd { $name }: dim tacluso, dim crynhoi. Mae lle ar wahân wedyn i’r hyn rydych chi’n ei feddwl ohono.
worker-write-down-read-back = Darllenwch y geiriau yn ôl i { $name }. Beth ddywedodd { $name }?
worker-read-back-agreed = Dyna beth ddywedais i
worker-read-back-changed = Cafodd ei newid
worker-read-back-not-wanted = Ddim eisiau ei glywed
worker-write-down-at-first = Beth oedd yno cyn ei newid
worker-write-down-keep = Cadw geiriau { $name }
worker-write-down-kept = Wedi’u cadw, gyda’ch enw chi fel yr un a’u hysgrifennodd i lawr.
worker-close-visit = Cau’r ymweliad
worker-close-visit-text = Nes i chi ei gau, does dim byd o’r ymweliad hwn yn cyrraedd gofalwr na rhiant, beth bynnag a gytunwyd.
worker-visit-closed = Mae’r ymweliad wedi’i gau.
worker-visit-open = Mae’r ymweliad hwn ar agor o hyd.
worker-visit-at-end = Mae popeth a gynlluniwyd wedi’i ofyn.
worker-visit-undecided = { $n ->
    [zero] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } peth. Rhowch y dabled yn ôl i ofyn. Os byddwch chi’n cau’r ymweliad nawr, fyddan nhw ddim yn cael eu cadw.
    [one] Dydy { $name } ddim wedi dweud a ddylid cadw 1 peth. Rhowch y dabled yn ôl i ofyn. Os byddwch chi’n cau’r ymweliad nawr, fydd e ddim yn cael ei gadw.
    [two] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } beth. Rhowch y dabled yn ôl i ofyn. Os byddwch chi’n cau’r ymweliad nawr, fyddan nhw ddim yn cael eu cadw.
    [few] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } pheth. Rhowch y dabled yn ôl i ofyn. Os byddwch chi’n cau’r ymweliad nawr, fyddan nhw ddim yn cael eu cadw.
    [many] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } pheth. Rhowch y dabled yn ôl i ofyn. Os byddwch chi’n cau’r ymweliad nawr, fyddan nhw ddim yn cael eu cadw.
   *[other] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } peth. Rhowch y dabled yn ôl i ofyn. Os byddwch chi’n cau’r ymweliad nawr, fyddan nhw ddim yn cael eu cadw.
}
worker-give-back = Rhoi’r dabled yn ôl i { $name }
worker-ask-again = Holi { $name } eto
worker-end-here = Dod â hwn i ben yma
worker-close-sure = Cau heb gadw’r hyn a ddechreuwyd?
worker-close-anyway = Cau, a pheidio â’i gadw
worker-slip-kept = { $n } o { $all } wedi’u cadw ar y dabled hon
worker-slip-sent = { $n } o { $all } wedi’u hanfon ac yn ddiogel ar y gweinydd
worker-slip-rest = Dim ond ar y llechen hon mae sut aeth yr ymweliad ymlaen a gorffen, hyd yn hyn
worker-slip-none = Chafodd dim byd ei gadw yn ystod yr ymweliad hwn. Mae hynny’n ateb hefyd.
worker-to-my-pages = I’m tudalennau
worker-the-child = y plentyn

## A case

worker-visits = Ymweliadau
worker-visits-none = Dim ymweliad eto.
worker-visit-not-arrived = Heb gyrraedd eto
worker-stopped-by-child = Y plentyn ddewisodd stopio
worker-stopped-by-worker = Y gweithiwr cymdeithasol ddaeth â’r ymweliad i ben
worker-book = Beth mae { $name } yn ei hoffi a ddim yn ei hoffi
worker-book-cards-shut = Trefnodd { $name } gardiau: { $day }. Agorwch nhw i’w gweld.
worker-book-from-carer = O lyfr y gofalwr
worker-book-none = Dydy’r gofalwr ddim wedi ysgrifennu dim byd eto.

## Review

worker-queue = I’w hadolygu
worker-queue-none = Mae popeth sydd wedi cyrraedd wedi’i adolygu.
worker-queue-count = { $n ->
    [0] Dim byd i’w adolygu
    [one] 1 i’w adolygu
    [two] { $n } i’w hadolygu
    [few] { $n } i’w hadolygu
    [many] { $n } i’w hadolygu
   *[other] { $n } i’w hadolygu
}
worker-queue-oldest = yr hynaf: { $when }
worker-queue-still-open = Ymweliad ar agor o hyd
worker-queue-still-open-why = Bydd modd adolygu’r rhain pan fydd yr ymweliad wedi’i gau.
worker-way-drawing = Llun
worker-way-feeling = Wynebau
worker-way-recording = Recordiad
worker-way-sorted = Cardiau wedi’u sortio
worker-way-written = Ysgrifennu
worker-way-map = Map o bobl
worker-visit-of = Ymweliad: { $when }
worker-visit-open-review = Gallwch edrych ar yr hyn sydd wedi cyrraedd. Mae nodiadau ac adolygiadau’n aros nes iddo gael ei gau.
worker-visit-empty = Chafodd dim byd ei ofyn yn ystod yr ymweliad hwn.
worker-visited-by = Ymweliad gan
worker-where-it-was = Ble
worker-present = Pwy oedd yno
worker-alone-was = Heb neb arall yno
worker-present-alone = Ie, dim ond y gweithiwr cymdeithasol gyda’r plentyn
worker-present-not-alone = Nage: { $why }
worker-band-was = Sut cafodd ei eirio
worker-closed-at = Wedi’i gau
worker-assent = Cyn dechrau
worker-assent-yes = Dywedodd { $name }: ydw
worker-assent-told = Dyma beth gafodd ei ddweud cyn hynny:

worker-layer-child = Yr hyn a ddywedodd ac a ddarluniodd { $name }
worker-layer-adult = Yr hyn mae oedolyn yn ei feddwl
worker-not-a-finding = Nid canfyddiad yw llun.
worker-asked = Y cwestiwn
worker-asked-version = Cwestiwn { $code }, fersiwn { $version }
worker-asked-set = o “{ $set }”, fersiwn { $version }
worker-words-for-3-5 = Yn y geiriau i blant 3–5 oed
worker-words-for-6-8 = Yn y geiriau i blant 6–8 oed
worker-words-for-9-12 = Yn y geiriau i blant 9–12 oed
worker-words-for-13 = Yn y geiriau i rai 13 oed a throsodd
worker-read-aloud = { $n ->
    [0] heb ei ddarllen yn uchel
    [1] wedi’i ddarllen yn uchel unwaith
    [2] wedi’i ddarllen yn uchel ddwywaith
    [few] wedi’i ddarllen yn uchel { $n } gwaith
    [many] wedi’i ddarllen yn uchel { $n } gwaith
   *[other] wedi’i ddarllen yn uchel { $n } gwaith
}
worker-open-item = Agor: { $what }
worker-open-item-told = Mae’r ffaith i chi ei agor wedi’i chofnodi, gyda’ch enw a’r amser.
worker-open-item-failed = Mae’n aros ar gau, oherwydd nad oedd modd cofnodi eich bod wedi ei agor.
worker-skipped-dont-know = Dywedodd { $name }: dw i ddim yn gwybod
worker-skipped-dont-want = Dywedodd { $name }: dw i ddim eisiau dweud
worker-skipped-later = Dywedodd { $name }: wedyn
worker-thrown-drawing = Dechreuodd { $name } lun a’i daflu. Ni chadwyd yr hyn roedd yn ei ddangos.
worker-thrown-feeling = Dechreuodd { $name } ddewis wynebau a gadael hynny. Ni chadwyd yr hyn a ddewiswyd.
worker-thrown-sorted = Dechreuodd { $name } sortio cardiau a gadael hynny. Ni chadwyd ble roedden nhw’n gorwedd.
worker-thrown-written = Dechreuodd { $name } ysgrifennu a’i daflu. Ni chadwyd y geiriau.
worker-thrown-map = Dechreuodd { $name } fap o bobl a’i daflu. Ni chadwyd pwy oedd arno.
worker-thrown-recording = Dechreuodd { $name } recordiad a’i daflu. Ni chadwyd yr hyn a ddywedwyd.
worker-may-see = Pwy sy’n cael gweld hwn
worker-may-see-only-you = Gweithwyr cymdeithasol yn unig
worker-may-see-withheld = Wedi’i gadw oddi wrth bawb ond chi a’ch rheolwyr nes i reolwr benderfynu.
worker-may-see-carer = Gweithwyr cymdeithasol ac, o ddewis { $name }, y gofalwr maeth
worker-may-see-parent = Gweithwyr cymdeithasol ac, o ddewis { $name }, y rhiant
worker-may-see-both = Gweithwyr cymdeithasol ac, o ddewis { $name }, y gofalwr maeth a’r rhiant
worker-made = Wedi’i wneud: { $when }, yn ôl cloc y dabled
worker-received = Wedi’i dderbyn: { $when }
worker-digest = Cofnod { $digest }
worker-digest-why = Ôl bys y cofnod hwn. Mae yr un fath ble bynnag mae’r cofnod heb ei newid.

worker-note = Eich nodyn
worker-note-hint = Yr hyn rydych chi’n ei feddwl, nid yr hyn a ddywedodd { $name }. Mae’n cael ei gadw ar wahân, gyda’ch enw a’r dyddiad.
worker-note-open-first = Agorwch hwn yn gyntaf. Mae’r hyn a roddodd y plentyn yn dod cyn yr hyn mae oedolion yn ei feddwl ohono.
worker-note-long = Gwnewch hwn yn fyrrach, os gwelwch yn dda.
worker-note-add = Ychwanegu’r nodyn
worker-note-kept = Nodyn wedi’i gadw.
worker-notes-none = Does dim oedolyn wedi ysgrifennu am hwn.
worker-mark-reviewed = Marcio fel wedi’i adolygu
worker-reviewed = Wedi’i adolygu
worker-reviewed-by = Adolygwyd gan { $name }, { $when }
worker-seen-by = Agorwyd gan
worker-seen-none = Does neb wedi agor hwn eto.

## Getting ready for a visit

worker-prepare-for = Cyn yr ymweliad: { $name }
worker-prepare-chose = Y llun a ddewisodd { $name }
worker-prepare-where-words = Ble mae hynny?
worker-prepare-here-hint = Heblaw { $name } a chi. Gadewch yn wag os nad oes neb arall yn yr ystafell.
worker-prepare-name-of = Enw: { $who } (os hoffech chi)
worker-prepare-alone-differs = Mae rhywun arall wedi’i farcio fel rhywun sydd yma. Edrychwch eto, os gwelwch yn dda.
worker-prepare-not-alone-nobody = Does neb arall wedi’i farcio fel rhywun sydd yma. Edrychwch eto, os gwelwch yn dda.
worker-prepare-how = Sut i holi { $name }
worker-prepare-set-hint = { $n ->
    [zero] Hyd at { $n } cwestiwn
    [one] 1 cwestiwn
    [two] Hyd at { $n } gwestiwn
    [few] Hyd at { $n } chwestiwn
    [many] Hyd at { $n } chwestiwn
   *[other] Hyd at { $n } cwestiwn
}
worker-prepare-language-en-gb = Saesneg
worker-prepare-language-cy = Cymraeg
worker-prepare-language-bfi = Iaith Arwyddion Prydain
worker-prepare-language-pl = Pwyleg
worker-prepare-language-ro = Rwmaneg
worker-prepare-language-ar = Arabeg
worker-prepare-language-ur = Wrdw
worker-prepare-language-uk = Wcreineg
worker-prepare-language-other = Iaith arall
worker-prepare-tablet = Y dabled hon
worker-prepare-microphone-ready = Mae’r meicroffon yn barod.
worker-prepare-microphone-refused = Dydy’r meicroffon ddim wedi’i ganiatáu. Gall { $name } dynnu llun a dewis wynebau o hyd. Gallwch ei ganiatáu yng ngosodiadau’r porwr.
worker-prepare-microphone-unknown = Bydd y porwr yn gofyn a gaiff Heard ddefnyddio’r meicroffon. Atebwch nawr, fel nad oes rhaid i { $name } wneud.
worker-prepare-microphone-absent = Does gan y dabled hon ddim meicroffon y gellir ei ddefnyddio. Gall { $name } dynnu llun a dewis wynebau.
worker-prepare-microphone-ask = Gofyn am y meicroffon nawr
worker-prepare-start = Dechrau
worker-prepare-starting = Yn dechrau…
worker-prepare-missing = Cyn i chi ddechrau, atebwch yr hyn sydd wedi’i farcio, os gwelwch yn dda.
worker-prepare-has-it = Mae’r dabled gan { $name }

## A safety matter in a visit

worker-safety-raise = Mater diogelwch posibl
worker-safety-back = Yn ôl i’r ymweliad
worker-safety-to-slip = I’r slip
worker-safety-go-on = Ysgrifennu i lawr beth sydd ar goll
worker-safety-kept = { $n ->
    [zero] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } peth. Oherwydd y mater diogelwch maen nhw’n cael eu cadw pan fyddwch chi’n cau’r ymweliad.
    [one] Dydy { $name } ddim wedi dweud a ddylid cadw 1 peth. Oherwydd y mater diogelwch mae’n cael ei gadw pan fyddwch chi’n cau’r ymweliad.
    [two] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } beth. Oherwydd y mater diogelwch maen nhw’n cael eu cadw pan fyddwch chi’n cau’r ymweliad.
    [few] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } pheth. Oherwydd y mater diogelwch maen nhw’n cael eu cadw pan fyddwch chi’n cau’r ymweliad.
    [many] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } pheth. Oherwydd y mater diogelwch maen nhw’n cael eu cadw pan fyddwch chi’n cau’r ymweliad.
   *[other] Dydy { $name } ddim wedi dweud a ddylid cadw { $n } peth. Oherwydd y mater diogelwch maen nhw’n cael eu cadw pan fyddwch chi’n cau’r ymweliad.
}
worker-safety-matters = Materion diogelwch
worker-safety-since = { $name } · codwyd { $ago }
worker-safety-open = Heb ei gydlofnodi eto
worker-safety-unwritten = Mae rhywbeth i’w ysgrifennu i lawr o hyd
worker-safety-of = Mater diogelwch: { $name }
worker-safety-visit = Yr ymweliad
worker-safety-countersign = Cydlofnodi
worker-safety-countersign-text = Mae eich enw, yr amser a’ch rheswm yn cael eu cadw gydag ef.
worker-safety-what-becomes = Beth sy’n digwydd i’r hyn a rannodd { $name } yn yr ymweliad hwn?
worker-safety-what-becomes-all = Beth sy’n digwydd i’r hyn a rannodd { $name } mewn unrhyw ymweliad?
worker-safety-hold = Dydy gofalwyr a rhieni yn dal ddim yn gweld dim byd ohono
worker-safety-hold-again = Dydy gofalwyr a rhieni ddim yn gweld dim byd ohono o hyn ymlaen
worker-safety-release = Mae dewisiadau { $name } yn cyfrif eto
worker-safety-why = Pam
worker-safety-waits-for-manager = Mae’n rhaid i reolwr gydlofnodi hwn.
worker-safety-decide-again = Penderfynu o’r newydd

## Told back to the child

worker-told-back = Beth gafodd ei ddweud yn ôl wrth { $name }
worker-open-room = Ystafell { $name }
worker-promises-open = Wedi’i addo, a heb ei ddweud yn ôl eto
worker-promises-before = Addawoch chi i { $name }
worker-promises-made = { $n ->
    [0] Dim byd wedi’i addo
    [one] 1 addewid wedi’i wneud
    [two] { $n } addewid wedi’u gwneud
    [few] { $n } addewid wedi’u gwneud
    [many] { $n } addewid wedi’u gwneud
   *[other] { $n } addewid wedi’u gwneud
}
worker-replies-none = Does dim byd wedi’i ddweud yn ôl wrth { $name } eto.
worker-reply-write = Dweud wrth { $name } beth ddaeth ohono
worker-reply-to-child = Ysgrifennwch at { $name }: “ti”, byr, dim jargon. Mae’n cael ei ddangos a’i ddarllen yn uchel yn ystafell { $name }.
worker-reply-said = Dywedaist ti
worker-reply-said-hint = Er enghraifft: Gofynnaist ti am gael mynd i’r gwely’n hwyrach.
worker-reply-outcome = Beth ddaeth ohono?
worker-reply-done = Gwnaethon ni fe.
worker-reply-begun = Rydyn ni wrthi.
worker-reply-not-possible = Doedden ni ddim yn gallu ei wneud.
worker-reply-words = Beth wnaethon ni, neu pam ddim
worker-reply-words-hint = Er enghraifft: Gofynnon ni i Jo. Ar nos Wener cei di aros ar dy draed tan naw.
worker-reply-promise = Ydy hyn yn cadw addewid?
worker-reply-no-promise = Nac ydy
worker-reply-about = Beth mae’n ei ateb?
worker-reply-keep = Ei gadw i { $name }
worker-reply-okay = Dywedodd { $name }: iawn
worker-reply-not-okay = Dywedodd { $name }: ddim yn iawn
worker-reply-talk = Mae { $name } eisiau siarad am hyn
worker-reply-unanswered = Dydy { $name } ddim wedi ateb eto.
worker-layer-watched = Beth welodd oedolion { $name } yn ei wneud
worker-watched-none = Chafodd dim byd ei ysgrifennu i lawr.

## The language of a visit, and who interprets

worker-language-unchecked = Mae Heard yn siarad { $language } â { $name }, ond does neb sy’n siarad { $language } wedi gwirio ei eiriau eto. Maen nhw’n cael eu defnyddio dim ond gyda chyfieithydd ar y pryd yn yr ystafell neu ar y ffôn: marciwch fod un yma, os gwelwch yn dda.
worker-language-checked-by = Cafodd geiriau’r iaith hon eu gwirio gan { $who }.
worker-language-not-here = Dydy { $language } ddim wedi cyrraedd y dabled hon eto. Agorwch Heard unwaith gyda signal. Tan hynny mae’n siarad Saesneg â { $name }.
worker-language-no-words = Does gan Heard ddim geiriau yn yr iaith hon ({ $language }): mae ei eiriau ei hun a’r cwestiynau yn Saesneg. Dim ond gyda chyfieithydd yn yr ystafell neu ar y ffôn y cân nhw eu defnyddio: nodwch fod un yma.
worker-language-set-in-english = Dydy’r cwestiynau hyn ddim yn yr iaith hon eto. Maen nhw’n cael eu gofyn yn Saesneg.
worker-interpreter-needed = Does neb wedi gwirio geiriau’r iaith hon. Marciwch fod cyfieithydd ar y pryd yma, neu dewiswch iaith arall ar gyfer { $name }, os gwelwch yn dda.
worker-interpreter-needed-no-words = Dydy Heard ddim yn siarad yr iaith hon. Nodwch fod cyfieithydd yma, neu dewiswch iaith arall i { $name }.
worker-interpreter-name = Enw’r cyfieithydd ar y pryd, a’i rif os oes un
worker-interpreter-name-hint = Fel ar y cerdyn. Mae ar y ffôn yn cyfrif fel bod yma.
worker-interpreter-tie = Beth yw’r cyfieithydd ar y pryd i { $name }?
worker-interpreter-profession = Cyfieithydd ar y pryd wrth ei waith
worker-interpreter-family = O’r teulu
worker-interpreter-friend = Ffrind i’r teulu neu i’r plentyn
worker-interpreter-carer = Un o ofalwyr y plentyn
worker-interpreter-why = Pam na all neb arall gyfieithu ar y pryd?
worker-interpreter-why-hint = Gall rhywun agos newid yr hyn mae { $name } yn ei ddweud, neu glywed yr hyn na fyddai { $name } yn ei ddweud wrthyn nhw. Mae’r rheswm yn cael ei gadw gyda’r ymweliad.
worker-interpreter-close = yn agos at y plentyn, oherwydd: { $why }

worker-translated = Mewn iaith arall
worker-translated-what = Yr hyn a ddywedodd y plentyn yw’r cofnod o hyd. Mae cyfieithiad yn sefyll wrth ei ochr, gydag enw’r sawl a gyfieithodd.
worker-translated-by = Cyfieithwyd gan { $who }. Ysgrifennwyd i lawr gan { $name }, { $when }.
worker-translated-words = Geiriau’r plentyn, wedi’u cyfieithu
worker-translated-words-hint = Air am air. Mae’r hyn nad yw’n glir yn cael ei farcio [ddim yn glir].
worker-translated-who = Pwy gyfieithodd
worker-translated-add = Ychwanegu’r cyfieithiad
worker-translated-kept = Cyfieithiad wedi’i gadw.

## How a child communicates

worker-profile = Sut mae { $name } yn cyfathrebu
worker-profile-none = Does dim byd wedi’i ysgrifennu i lawr eto. Y bobl sy’n adnabod { $name } orau sy’n gallu dweud sut mae’n mynd yn dda.
worker-profile-by = Ysgrifennwyd i lawr gan { $name }, { $when }
worker-profile-write = Ysgrifennu hyn i lawr
worker-profile-keep = Cadw
worker-profile-yes = Sut mae “ie” yn cael ei ddweud
worker-profile-yes-hint = Er enghraifft: nodio, edrych i fyny, dweud “mm”
worker-profile-no = Sut mae “na” yn cael ei ddweud
worker-profile-no-hint = Er enghraifft: troi i ffwrdd, gwthio’r cerdyn yn ôl
worker-profile-stop = Sut mae “stop” yn cael ei ddweud
worker-profile-stop-hint = Beth i wylio amdano, fel bod stopio bob amser yn bosibl
worker-profile-aids = Beth sy’n helpu
worker-profile-aids-hint = Er enghraifft: cymorth clyw, sbectol, arwyddion, switsh, ystafell dawel
worker-profile-knows = Pwy sy’n gwybod orau
worker-profile-knows-hint = Pwy i’w holi cyn ymweliad
worker-profile-targets = Maint yr hyn sy’n cael ei gyffwrdd
worker-profile-tone = Siarad fel ag oedran
worker-profile-choices = Dewisiadau ar un dudalen, ar y mwyaf
worker-profile-prompts = Cwestiynau mewn un ymweliad, ar y mwyaf
worker-profile-spoken = Darllen yn uchel yn awtomatig
worker-profile-spoken-yes = Ie, pob tudalen
worker-profile-spoken-no = Na, dim ond ar gais
worker-profile-as-age = Fel mae’r oedran yn ei roi
worker-band-move = Sut i siarad â’r plentyn, { $name }
worker-band-move-hint = Mae’r cwestiynau’n mynd ymlaen yn y geiriau hyn. Mae’r hyn a roddwyd yn aros fel yr oedd.

## What a child can hear: a voice of the tablet, or lines that an adult read out before

worker-heard-title = Beth mae { $name } yn gallu ei glywed
worker-heard-room = Beth all { $name } ei glywed yn yr ystafell
worker-heard-looking = Yn chwilio am leisiau…
worker-heard-own-voice = Mae gan y dabled hon ei llais ei hun ar gyfer yr iaith hon ({ $voice }). Mae’n gweithio heb signal, a dydy’r hyn mae’n ei ddarllen ddim yn mynd i unman.
worker-heard-all = Mae pob llinell wedi’i darllen yn uchel ({ $all }).
worker-heard-missing = { $n ->
    [zero] Does gan y dabled hon ddim llais ar gyfer yr iaith hon, a dydy { $n } llinell o { $all } ddim wedi’u darllen yn uchel.
    [one] Does gan y dabled hon ddim llais ar gyfer yr iaith hon, a dydy 1 llinell o { $all } ddim wedi’i darllen yn uchel.
    [two] Does gan y dabled hon ddim llais ar gyfer yr iaith hon, a dydy { $n } linell o { $all } ddim wedi’u darllen yn uchel.
    [few] Does gan y dabled hon ddim llais ar gyfer yr iaith hon, a dydy { $n } llinell o { $all } ddim wedi’u darllen yn uchel.
    [many] Does gan y dabled hon ddim llais ar gyfer yr iaith hon, a dydy { $n } llinell o { $all } ddim wedi’u darllen yn uchel.
   *[other] Does gan y dabled hon ddim llais ar gyfer yr iaith hon, a dydy { $n } llinell o { $all } ddim wedi’u darllen yn uchel.
}
worker-heard-young = Yn yr oedran hwn mae’r ymweliad yn llafar dim ond pan fydd pob un wedi’i darllen yn uchel. Tan hynny chi sy’n darllen popeth i { $name }.
worker-heard-which = Pa linellau
worker-heard-read = Darllen y geiriau’n uchel nawr
worker-heard-close = Digon am y tro
worker-heard-count = { $n } o { $all } llinell wedi’u darllen yn uchel. Maen nhw’n aros ar y dabled hon, ac yn cael eu defnyddio eto ar gyfer yr un geiriau.
worker-heard-this = Darllen yn uchel: { $line }
worker-heard-again = Darllen yn uchel eto: { $line }
worker-heard-listen = Gwrando
worker-heard-take-out = Ei thynnu allan

## How a child's pages look

worker-looks = Sut mae’n edrych i { $name }
worker-looks-easier = Beth sy’n ei wneud yn haws?
worker-looks-larger = Testun mwy
worker-looks-still = Does dim byd yn symud ar ei ben ei hun
worker-looks-paper = Lliw’r papur
worker-looks-plain = Fel y mae
worker-looks-straw = Gwellt
worker-looks-sky = Glas golau
worker-looks-leaf = Gwyrdd golau
worker-looks-rose = Rhosyn golau

## Practice with a child who does not exist

worker-practice = Ymarfer gyda phlentyn dychmygol
worker-practice-what = Ymweliad cyfan, tudalen wrth dudalen, fel mae plentyn o’r oedran hwnnw yn ei brofi. Does dim byd ohono’n cael ei gadw, does dim byd yn cael ei anfon, a does dim achos go iawn yn cael ei gyffwrdd. Eich PIN sy’n arwain allan ohono.
worker-practice-leave = Gadael yr ymarfer
worker-practice-over = Ymarfer oedd hwnnw. Bydd wedi mynd pan fyddwch yn gadael y dudalen hon.
worker-practice-safety = Ymarfer yw hwn: does dim byd sy’n cael ei ysgrifennu yma yn cael ei gadw na’i anfon. Os oedd plentyn o ddifrif, gwrandewch, gadewch yr ymarfer, a chodwch y mater yn achos y plentyn ei hun.
worker-practice-safety-ring = Mae’r rhif dyletswydd yn un go iawn: { $number }

## What a child says differently later

worker-differently = Ysgrifennu beth oedd yn cael ei feddwl yn lle hynny
worker-to-case = I’r achos
worker-said-differently = Dywedwyd yn wahanol: { $day }
worker-said-differently-what = Mae’r plentyn, { $name }, yn dweud nad yr eitem cyn hon oedd yr ystyr. Mae honno’n aros fel y cafodd ei rhoi; mae hon yn sefyll wrth ei hochr.

## A copy for the child

worker-copy-print = { $n ->
    [zero] Argraffu’r copi: { $n } peth
    [one] Argraffu’r copi: { $n } peth
    [two] Argraffu’r copi: { $n } beth
    [few] Argraffu’r copi: { $n } pheth
    [many] Argraffu’r copi: { $n } pheth
   *[other] Argraffu’r copi: { $n } peth
}
worker-copy-now = Argraffu
worker-copy-what = Dim ond yr hyn a ddewisodd y plentyn, fel y gwnaeth y plentyn ef, heb ddim gan unrhyw oedolyn. Nodir eich bod wedi agor y pethau hyn. Does dim ffeil yn cael ei gadael ar y dabled.
worker-copy-not-here = Nid yw’r llun hwn ar y dabled hon, a does dim signal i’w nôl.

## What has to be shared whatever a child chose

worker-anyway-layer = Wedi’i rannu i gadw rhywun yn ddiogel
worker-anyway = Mae’n rhaid rhannu hwn, beth bynnag oedd y dewis
worker-anyway-what = Nid yw dewis plentyn byth yn sefyll yn ffordd cadw rhywun yn ddiogel. Ysgrifennwch gyda phwy rydych yn rhannu hwn a pham. Mae rheolwr yn ei gydlofnodi, a bydd y plentyn, { $name }, yn darllen eich geiriau wrth ochr yr eitem hon. Yn Heard nid yw’n agor dim i ofalwyr na rhieni.
worker-anyway-with = Gyda phwy?
worker-anyway-with-hint = Yr heddlu, y swyddog adolygu, meddyg
worker-anyway-why = Pam mae’n rhaid, ar gyfer y cofnod
worker-anyway-words = Beth mae’r plentyn, { $name }, yn ei ddarllen
worker-anyway-words-begin = Roedd rhaid i ni rannu hwn achos
worker-anyway-keep = Ysgrifennu hwn
worker-anyway-done = Wedi’i rannu gyda { $with }, beth bynnag oedd y dewis
worker-anyway-waits = Nid oes rheolwr wedi cydlofnodi hwn eto.
worker-anyway-signed = Wedi’i gydlofnodi gan { $name }, { $when }
worker-anyway-list = Wedi’i rannu beth bynnag a ddewisodd y plentyn, heb ei gydlofnodi
worker-anyway-row = { $name }: wedi’i rannu gyda { $with }
