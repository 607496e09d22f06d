command-prezence = docházka na jednání: kdo přišel
    .also = dochazka
attendance-title = Docházka: { $title }
# $waits: o kolika lidech ještě nic nevíme
attendance-how = { $waits ->
    [0] {""}
    [one] Nahoře je člověk, který se neozval. {""}
    [few] Nahoře jsou { $waits } lidé, kteří se neozvali. {""}
   *[other] Nahoře je { $waits } lidí, kteří se neozvali. {""}
 }Klepnutím na jméno změníte: ✅ přítomen, ✉️ omluven, ⛔ neomluven, 👥 přišel náhradník. Hosta přidáte zprávou „host Jméno, organizace“.
# počty osob
attendance-counts = přítomno { $present }{ $substitute ->
    [0] {""}
   *[other] {" "}· zastoupeno { $substitute }
 }{ $excused ->
    [0] {""}
   *[other] {" "}· omluveno { $excused }
 }{ $absent ->
    [0] {""}
   *[other] {" "}· neomluveno { $absent }
 }{ $guests ->
    [0] {""}
    [one] {" "}· { $guests } host
    [few] {" "}· { $guests } hosté
   *[other] {" "}· { $guests } hostů
 }{ $open ->
    [0] {""}
   *[other] {" "}· zatím nevíme { $open }
 }
attendance-side-commissioner = zadavatelé { $number }
attendance-side-provider = poskytovatelé { $number }
attendance-side-user = uživatelé { $number }
attendance-of-commissioner = zadavatele
attendance-of-provider = poskytovatele
attendance-of-user = uživatele
attendance-missing = ⚠ Nikdo tu nebyl za { $sides }.
attendance-quorum = usnášeníschopné: { $here } { OUT_OF($members) } { $members }
attendance-no-quorum = neusnášeníschopné: { $here } { OUT_OF($members) } { $members }, potřeba { $needed }
attendance-names-present = Přítomni: { $names }
attendance-names-excused = Omluveni: { $names }
attendance-names-absent = Neomluveni: { $names }
attendance-names-substitute = Zastoupeni: { $names }
attendance-names-open = Nezapsáno: { $names }
attendance-names-guests = Hosté: { $names }
attendance-note-substitute = přišel náhradník: { $name }
attendance-note-arrives = od { $time }
attendance-note-leaves = do { $time }
attendance-note-late = později
attendance-note-early = odešli dřív
attendance-guest = { $name } – host
attendance-button-done = Hotovo
attendance-button-change = Opravit
attendance-button-open = Docházka
attendance-button-rule = Usnášet se smí jen nadpoloviční většina
attendance-button-grant = Zapsat jako omluvu
attendance-button-leave = Nechat
# $gender: woman, man, unknown
attendance-marked-present = { $name }: { $gender ->
    [woman] přítomna
    [man] přítomen
   *[unknown] účast
 }
attendance-marked-excused = { $name }: { $gender ->
    [woman] omluvena
    [man] omluven
   *[unknown] s omluvou
 }
attendance-marked-absent = { $name }: { $gender ->
    [woman] neomluvena
    [man] neomluven
   *[unknown] bez omluvy
 }
attendance-marked-substitute = { $name }: { $gender ->
    [woman] zastoupena
    [man] zastoupen
   *[unknown] náhradník
 }
attendance-closed = { $waits ->
    [0] Docházka je uzavřená.
    [one] Docházka je uzavřená. O jednom člověku v ní nic není.
    [few] Docházka je uzavřená. O { $waits } lidech v ní nic není.
   *[other] Docházka je uzavřená. O { $waits } lidech v ní nic není.
 }
attendance-guest-member = { $name } na seznamu je mezi členy. Klepněte prosím na to jméno.
attendance-were = { $number ->
    [0] Nepřišel nikdo.
    [one] Byl tu { $number } člověk.
    [few] Byli jsme { $number }.
   *[other] Bylo nás { $number }.
 }
# $on: true, false
attendance-rule = Usnášeníschopnost: { $on ->
    [true] když je přítomna víc než polovina členů
   *[false] nehlídám
 }
attendance-early = Docházka se zapisuje, až jednání začne.
attendance-none = Docházka se zapisuje, až jednání začne, a žádné tu zatím nebylo. Kdo přijde, ukáže „kdo přijde?“ a [Celý seznam] na kartě; listinu k podpisu zatím vytisknout neumím.
attendance-which = U kterého jednání?
attendance-tap = Klepněte prosím na jednání.
attendance-excuse = { $name } se omlouvá za neúčast na jednání „{ $title }“ ({ $when }).
attendance-excuse-granted = Zapsáno jako omluva.
attendance-excuse-left = Docházka zůstává, jak je.
attendance-decided = Tohle už je vyřízené.
attendance-passed-on = Předávám jako omluvu z jednání „{ $title }“ ({ $when }) tomu, kdo vede docházku.
attendance-excused-already = Z jednání „{ $title }“ ({ $when }) už omluvu zapsanou máte.
attendance-excused-told = Z jednání „{ $title }“ ({ $when }) máte zapsanou omluvu.
attendance-not-listed = Na seznamu pozvaných na jednání „{ $title }“ nejste.
privacy-table-attendance = Docházka
privacy-table-attendance-excuse = Omluvy po jednání
privacy-table-attendance-guest = Hosté na jednání
privacy-table-attendance-sheet = Seznamy docházky
