### checked-by: nobody
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
worker-question-set = Cwestiynau
worker-hand-over = Rhoi’r dabled i { $name }
worker-hand-over-text = O hyn ymlaen mae angen eich PIN i ddod yn ôl at eich tudalennau eich hun.
worker-hand-over-listen = Gwrandewch. Mae anogaeth fach yn ddigon: “Dweda fwy wrtha i.” “Beth ddigwyddodd wedyn?” “Mm-hm.”

worker-back-from-child = Mae’r dabled gyda chi eto
worker-assent-refused = Dywedodd { $name }: dim heddiw
worker-visit-slip = Beth gafodd ei wneud yn ystod yr ymweliad hwn
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
worker-visit-stopped-by-me = Fi ddaeth â hwn i ben
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
worker-prepare-language-hint = Mae’r cwestiynau yn Saesneg. Os oes cyfieithydd ar y pryd, marciwch fod y cyfieithydd yma.
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
