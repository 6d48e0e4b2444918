### checked-by: nobody
### complete
### What a foster carer reads. About what a child needs, never a log of the day.

carer-children = Y plant rydych chi’n gofalu amdanyn nhw
carer-children-none = Does dim plentyn wedi’i roi yn eich gofal yma eto. Gall eich gweithiwr cymdeithasol drefnu hynny.

carer-book = Llyfr { $name }
carer-book-what = Beth mae { $name } yn ei hoffi, a beth sy’n helpu. Mae ar gyfer pawb sy’n gofalu am { $name }.
carer-parent-what = Pan fydd { $name } eisiau i chi weld rhywbeth, bydd yn cael ei ddangos yma.
carer-book-none = Dim byd yma eto. Mae un peth bach yn ddechrau da.
carer-only-here = { $n ->
    [0] Yn ddiogel ar y gweinydd.
    [one] Mae 1 peth yn y llyfr ar y ffôn hwn yn unig. Mae’n cael ei anfon yn awtomatig pan fydd signal.
    [two] Mae { $n } beth yn y llyfr ar y ffôn hwn yn unig. Maen nhw’n cael eu hanfon yn awtomatig pan fydd signal.
    [few] Mae { $n } pheth yn y llyfr ar y ffôn hwn yn unig. Maen nhw’n cael eu hanfon yn awtomatig pan fydd signal.
    [many] Mae { $n } pheth yn y llyfr ar y ffôn hwn yn unig. Maen nhw’n cael eu hanfon yn awtomatig pan fydd signal.
   *[other] Mae { $n } peth yn y llyfr ar y ffôn hwn yn unig. Maen nhw’n cael eu hanfon yn awtomatig pan fydd signal.
}
carer-shared = Roedd { $name } eisiau i chi weld hwn

carer-add = Ychwanegu rhywbeth
carer-add-title = Rhywbeth am { $name }
carer-topic = Am beth mae’n sôn?
carer-topic-food = Bwyd
carer-topic-tv = Teledu a gemau
carer-topic-school = Ysgol
carer-topic-sleep = Cwsg
carer-topic-comfort = Cysur
carer-topic-other = Arall
carer-leaning = Pa un?
carer-likes = Yn hoffi
carer-dislikes = Ddim yn hoffi
carer-text = Mewn ychydig eiriau
carer-text-hint-food = Er enghraifft: pasta, heb i’r saws gyffwrdd ag ef
carer-text-hint-tv = Er enghraifft: cartwnau cyn te, dim byd swnllyd
carer-text-hint-school = Er enghraifft: yn hoffi Mr Ali, yn pacio’r bag y noson cynt
carer-text-hint-sleep = Er enghraifft: golau’r landin ymlaen, y drws yn hanner agored
carer-text-hint-comfort = Er enghraifft: y flanced las, a neb yn siarad i ddechrau
carer-text-hint-other = Er enghraifft: yn dewis y sedd wrth y ffenestr bob tro
carer-text-needs = Ysgrifennwch am yr hyn sydd ei angen ar { $name }. Defnyddiwch flaenlythrennau ar gyfer plant eraill.
carer-text-long = Mae ychydig eiriau’n ddigon. Gwnewch hwn yn fyrrach, os gwelwch yn dda.
carer-said-in-cards = Beth ddywedodd { $name }, gyda chardiau
carer-known = Sut ydych chi’n gwybod?
carer-known-child-said = { $name } ddywedodd
carer-known-i-saw = Fi welodd
carer-known-saw = { $name } welodd
carer-known-parent-told = Rhiant ddywedodd wrthon ni
carer-when = Pryd?
carer-when-to-come = Dydy’r diwrnod hwnnw ddim wedi dod eto.
carer-keep = Cadw
carer-kept = Wedi’i gadw yn llyfr { $name }.
carer-allergy = Mae alergeddau a meddyginiaeth yn perthyn i’r cynllun iechyd. Dywedwch wrth y gweithiwr cymdeithasol, os gwelwch yn dda.
