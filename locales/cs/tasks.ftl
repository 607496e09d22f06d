command-ukol = zadat úkol
    .also = zadat
command-ukoly = otevřené úkoly
    .also = todo
# Slova, kterými začíná zpráva s úkolem, bez diakritiky.
tasks-words = ukol task todo
# $weekday: mon … sun; den v týdnu stojí po předložce „do“
tasks-due = do { $weekday ->
    [mon] pondělí
    [tue] úterý
    [wed] středy
    [thu] čtvrtka
    [fri] pátku
    [sat] soboty
   *[sun] neděle
 } { $day }. { $month }. { $year }
tasks-due-none = do příštího jednání
tasks-due-here = do tohoto jednání
tasks-due-meeting = do příštího jednání ({ $when })
# bod programu, který plní otevřené úkoly
tasks-review = Kontrola úkolů
# $late: yes, no
tasks-line = { $late ->
    [yes] ❗ { $text } – mělo být { $due } – { $owners }
   *[no] { $text } – { $due } – { $owners }
 }
tasks-nobody = zatím nikdo
tasks-head-mine = ✍ Máte úkol
# $late: yes, no; $days: za kolik dní je termín
tasks-head-reminded = ⏰ { $late ->
    [yes] Úkol po termínu
   *[no] { $days ->
        [0] Dnes je termín úkolu
        [1] Zítra je termín úkolu
        [7] Za týden je termín úkolu
       *[other] Blíží se termín úkolu
    }
 }
tasks-head-open = ✍ Úkol
tasks-head-done = ✅ Úkol je hotový
tasks-head-cancelled = Úkol je zrušený
# $mine: true, false – zda ho má přijmout ten, kdo čte
tasks-head-proposed = ✍ Navržený úkol{ $mine ->
    [true] {" "}– přijmete ho?
   *[false] {""}
 }
tasks-owner-asked = { $name } (ještě nepřijato)
tasks-button-accept = Přijmout
tasks-button-refuse = Nepřijmout
tasks-accepted = Úkol je váš, díky.
tasks-refused = Rozumím, úkol vám nezapíšu.
tasks-refused-told = { $name } úkol „{ $text }“ nepřijímá. Domluvte se prosím, nebo ho dejte někomu jinému.
tasks-answered-already = Na tenhle úkol už jste mi odpověděli.
tasks-when = { $late ->
    [yes] ❗ Po termínu: mělo být { $due }
   *[no] Termín: { $due }
 }
tasks-who = Kdo: { $owners }
# $number 0: jednání bez čísla
tasks-from-meeting = { $number ->
    [0] z jednání { $when }
   *[other] z jednání č. { $number }/{ $year }
 }
tasks-from-item = k bodu „{ $text }“
tasks-given-by = zadání: { $name }
tasks-button-done = Hotovo
tasks-button-again = Ještě není hotovo
tasks-button-week = + týden
tasks-button-hand = Předat
tasks-button-close = Uzavřít úkol
tasks-button-cancel = Zrušit úkol
tasks-button-rewrite = Přepsat
tasks-button-assign = Přiřadit: { $name }
tasks-button-more = Další ›
tasks-button-before = ‹ Zpět
tasks-button-guest = Nechat jako hosta
tasks-button-no-due = Bez termínu
tasks-button-take = Založit úkol
tasks-button-drop = Ne
tasks-button-mine = Moje úkoly
tasks-button-group = Úkoly: { $group }
tasks-noted = Úkol je zapsaný.
# $waits: kolik dalších ještě nemá hotovo, $names: jejich jména
tasks-done-noted = { $waits ->
    [0] Hotovo, díky!
   *[other] Zapsáno, díky! Ještě čeká: { $names }
 }
tasks-again-noted = Úkol je zase otevřený.
tasks-moved = Platí termín { $due }.
tasks-moved-already = Termín se mezitím změnil, teď platí { $due }.
tasks-moved-giver = Úkol „{ $text }“ má nový termín: { $due }. Posouvá: { $name }
tasks-closed-noted = Úkol je uzavřený.
tasks-cancelled-noted = Úkol je zrušený.
tasks-choose = Komu předáváte úkol „{ $text }“?
tasks-choose-for = Kdo má za „{ $name }“ na starosti úkol „{ $text }“?
tasks-choose-none = Ve skupině zatím nikdo další není. Členy přidáte příkazem /clen.
tasks-handed = Úkol přebírá { $name }.
tasks-handed-asked = { $name } úkol převezme, až ho přijme.
tasks-handed-untold = Úkol přebírá { $name }. Soukromý chat se mnou ale nemá, řekněte to tam prosím za mě.
tasks-owner-noted = Zapsáno: { $name }.
tasks-ask-what = Co je potřeba udělat, kdo a dokdy? Třeba: předložit plán do { $figures }, Marková
tasks-ask-rewrite = Jak má úkol znít? Napište ho celý znovu; nebo jen nový termín, nebo koho přidat. Teď je to:
    { $text }
tasks-ask-group = Pro kterou skupinu ten úkol je?
tasks-ask-who = Úkol je zapsaný. Kdo je { $name }? Klepněte, nebo napište celé jméno.
tasks-ask-several = Úkol je zapsaný, ale jméno { $name } sedí na více lidí. Koho myslíte?
# $why: past, ambiguous, conflict, illegal, vague, recurring, far …; $number: kolik dní nabízím
tasks-ask-due = Úkol „{ $text }“ je zapsaný. { $why ->
    [confirm] Termín raději potvrďte.
    [past] Jeho termín už ale uplynul.
    [illegal] Takové datum ale není v kalendáři.
    [conflict] Den v týdnu ale nesouhlasí s datem.
    [recurring] Opakované úkoly zatím neumím.
    [vague] Termín potřebuji na den přesně.
    [far] Jeho termín je ale moc daleko.
    [no_date] Termín jsem nenašel.
    [backwards] Konec termínu ale vychází dřív než začátek.
   *[other] Jeho termín se dá číst různě.
 } { $number ->
    [0] Dokdy má být hotový? Napište třeba: do { $figures }
   *[other] Dokdy má být hotový?
 }
tasks-mine = { $number ->
    [0] Žádný otevřený úkol nemáte.
    [one] Máte { $number } otevřený úkol.
    [few] Máte { $number } otevřené úkoly.
   *[other] Máte { $number } otevřených úkolů.
 }
tasks-of-group = ✍ Otevřené úkoly: { $group }
tasks-none = Nic otevřeného. Nový úkol zadáte třeba takto: úkol: poslat pozvánky do pátku, Marková
tasks-open-hint = Číslo otevře úkol v soukromém chatu.
tasks-on-meeting = ✍ Otevřené úkoly
tasks-more = a { $more ->
    [one] { $more } další
    [few] { $more } další
   *[other] { $more } dalších
 }
tasks-more-list = a { $more ->
    [one] { $more } další
    [few] { $more } další
   *[other] { $more } dalších
 } – /ukoly
tasks-count = ✍ { $open ->
    [one] { $open } otevřený úkol
    [few] { $open } otevřené úkoly
   *[other] { $open } otevřených úkolů
 }{ $late ->
    [0] {""}
   *[other] , z toho { $late } po termínu
 }
tasks-offer = Zaznělo ve skupině { $group }. Má z toho být úkol?
tasks-offer-taken = Úkol je založený.
tasks-offer-gone = Dobře, nic jsem nezaložil.
tasks-offer-over = O tomhle už je rozhodnuto.
tasks-nothing = Nenašel jsem, co se má udělat. Napište to třeba takto: úkol: poslat pozvánky do pátku, Marková
tasks-partly = Ze zprávy jsem zapsal { $kept } z { $all } úkolů. U zbylých nevím, co se má udělat; napište je prosím znovu i s tím.
tasks-too-long = Úkol má { $got } znaků, vejde se { $limit }. Zkraťte ho prosím, podrobnosti pošlete do chatu.
tasks-not-owner = Tenhle úkol má na starosti někdo jiný. Za sebe tu odškrtnout nic nemůžete.
tasks-not-member = Tenhle člověk už ve skupině není. Vyberte prosím někoho jiného.
tasks-not-yours = Tenhle úkol patří jiné skupině, vidí ho jen její členové.
tasks-closed = Tenhle úkol už je hotový a uzavřený.
tasks-cancelled = Tenhle úkol byl zrušen.
tasks-handed-already = Tahle část úkolu už je hotová nebo předaná.
# odpovědi na obyčejné otázky
tasks-said-none = Žádný takový úkol není.
tasks-none-of-yours = Žádný takový otevřený úkol nemáte.
tasks-no-due-to-move = Tenhle úkol nemá termín, není co odkládat.
tasks-move-how = Teď platí termín { $due }. Napište prosím nový den, třeba: posuňte to na { $figures }
# $number: počet otevřených úkolů
tasks-recap = Otevřené úkoly ({ $number })
tasks-role-unheld = Roli { $name } teď nikdo nemá, úkol u ní počká. Kdo ji má, řeknete takto: /role { $name }: Petr Šimek
# $unit: week, month; $number: po kolika
tasks-every = ↻ { $unit ->
    [week] { $number ->
        [1] každý týden
       *[other] každé { $number } týdny
    }
   *[month] { $number ->
        [1] každý měsíc
        [3] každé čtvrtletí
        [6] každé pololetí
        [12] každý rok
       *[other] po { $number } měsících
    }
 }
tasks-button-once = Už neopakovat
tasks-once-noted = Dobře, tenhle je poslední.
tasks-taken-over = { $name } od vás přebírá úkol „{ $text }“.
tasks-kept-told = { $name } úkol „{ $text }“ nepřebírá, zůstává vám.
# $lead: true, false
tasks-closing = Úkol více lidí je hotový, { $lead ->
    [true] když má hotovo, kdo ho vede (první jmenovaný)
   *[false] až mají hotovo všichni
 }
tasks-button-lead = { $tick }Úkol uzavírá, kdo ho vede
tasks-led-by = Vede a uzavírá: { $name }
tasks-button-overview-0 = Podle lidí
tasks-button-overview-1 = Podle organizací
tasks-overview-people = ✍ Kdo má co na starosti: { $group }
tasks-overview-organisations = ✍ Úkoly podle organizací: { $group }
tasks-overview-none = bez organizace
# $open: kolik otevřených, $late: kolik z nich po termínu
tasks-overview-line = { $name } – { $open }{ $late ->
    [0] {""}
   *[other] , po termínu { $late }
 }
