# Slova na papírech, které se tisknou a posílají: zápis, pozvánka, prezenční listina, usnesení, přehled úkolů.
# $page, $pages: číslo stránky a jejich počet.
papers-paging = Strana { $page } z { $pages }
papers-minutes = Zápis z jednání
papers-minutes-nth = Zápis z { $number }. jednání
papers-nth = Zápis č. { $number }/{ $year }
papers-number = Číslo
papers-badge-draft = NÁVRH – dosud neprošel připomínkami
papers-badge-comments = NÁVRH K PŘIPOMÍNKÁM
papers-badge-version = Opravená verze { $version } – { $reason }
papers-badge-public = Veřejná verze

papers-date = Datum
papers-time = Čas
papers-moment = Datum a čas
papers-place = Místo
papers-link = Připojení
papers-project = Projekt
papers-registration = Registrační číslo
papers-activity = Aktivita
papers-goal = Cíl
papers-event = Akce
papers-when = Kdy
papers-where = Kde
# $start, $end: hodiny „9:00“.
papers-hours = { $start }–{ $end } hod.
papers-hours-from = { $start } hod.

papers-attendance = Účast
papers-present-label = Přítomni:
papers-see-sheet = viz prezenční listina
papers-name = Jméno a příjmení
papers-organisation = Organizace
papers-took = Účast
papers-signature = Podpis
papers-took-present = ano
papers-took-substituted = v zastoupení
papers-took-excused = omluva
papers-took-absent = bez omluvy
papers-took-guest = host
papers-those-present = Přítomni ({ $number }):
papers-those-guest = Hosté ({ $number }):
papers-those-excused = Omluveni ({ $number }):
papers-those-absent = Neomluveni ({ $number }):
papers-substituted = { $name } (v zastoupení: { $substitute })
papers-others = { $number ->
    [one] { $number } další
    [few] { $number } další
   *[other] { $number } dalších
 }
papers-totals = Přítomno { $present } · hosté { $guest } · omluveno { $excused } · bez omluvy { $absent }

papers-programme = Program
papers-programme-label = Program jednání:
papers-outcome = Závěr:
papers-suggestions = Připomínky a návrhy zúčastněných:
papers-sees-to = vyřídí { $name }
# $by: kdo zval; $event: kam.
papers-invites = { $by }: pozvánka – { $event }
papers-period = Období
papers-what = Aktivita
papers-schedule = Harmonogram

papers-group = Skupina
papers-resolution = Usnesení č. { $mark }
papers-resolutions = Přehled usnesení
papers-verb-approves = schvaluje
papers-verb-rejects = neschvaluje
papers-verb-notes = bere na vědomí
papers-verb-recommends = doporučuje
papers-verb-imposes = ukládá
papers-verb-entrusts = pověřuje
papers-verb-asks = žádá
papers-verb-agrees = souhlasí
papers-verb-disagrees = nesouhlasí
papers-verb-elects = volí
papers-verb-establishes = zřizuje
papers-verb-abolishes = ruší
# $date: do kdy.
papers-till = , T: { $date }
papers-consensus = Přijato bez připomínek, shodou přítomných.
papers-vote = { $how ->
    [secret] Tajné hlasování
    [rollam] Hlasování per rollam
   *[open] Hlasování
 }: pro { $yes } – proti { $no } – zdržel(o) se { $abstained }.

papers-tasks = Úkoly
papers-task = Úkol:
papers-no = Č.
papers-task-what = Úkol
papers-task-owner = Zodpovídá (Z)
papers-task-due = Termín (T)
papers-task-state = Stav
papers-task-origin = Uloženo
papers-t = T:
papers-z = Z:
papers-owned = zodpovídá { $name }
papers-due-by = termín { $date }

papers-next = Další jednání
papers-next-label = Další jednání:
papers-later = termín bude upřesněn
papers-attachments = Přílohy:
# $n: bod programu, ke kterému příloha patří.
papers-at-point = { " " }(k bodu { $n })
papers-author = { $gender ->
    [female] Zapsala:
    [male] Zapsal:
   *[unknown] Zapsal(a):
 }
papers-verifier = { $gender ->
    [female] Ověřila:
    [male] Ověřil:
   *[unknown] Ověřil(a):
 }
papers-on = dne { $date }

# --- pozvánka
papers-call = POZVÁNKA
papers-call-moved = ZMĚNA TERMÍNU
papers-call-cancelled = ZRUŠENO
papers-call-greeting = Vážené dámy, vážení pánové,
papers-call-text = zvu Vás na { $number ->
    [0] jednání
   *[other] { $number }. jednání
 } skupiny „{ $group }“.
papers-call-titled = zvu Vás na akci „{ $title }“, kterou pořádá { $group }.
papers-call-moved-text = termín jednání se mění. Původní termín { $old } neplatí.
papers-call-cancelled-text = jednání svolané na { $old } se nekoná.
papers-call-purpose = Účel
papers-call-answer = Účast prosím potvrďte do { $date }; neúčast prosím omluvte.
papers-call-closing = Těšíme se na Vaši účast.
papers-call-convener = Svolává:
papers-call-issued = { $place ->
    [none] { $date }
   *[other] { $place }, { $date }
 }
# $minutes: délka bodu v minutách.
papers-call-minutes = { $minutes } min
papers-call-presenter = předkládá { $name }
papers-phone = tel. { $phone }

# --- prezenční listina
papers-sheet = Prezenční listina
papers-sheet-group = Pořádá
papers-sheet-notice = Údaje na této listině slouží k doložení účasti na jednání a vyúčtování projektu (čl. 6 odst. 1 písm. e) GDPR). Uchovávají se po dobu, kterou ukládají předpisy, a nezveřejňují se. Podrobnosti sdělí pořadatel.

# --- přehledy
papers-resolutions-of = Usnesení z jednání
papers-no-resolutions = Na jednání nebylo přijato žádné usnesení.
papers-tasks-of = Přehled úkolů
papers-no-tasks = Žádné úkoly nejsou zapsané.
papers-as-of = Stav ke dni { $date }
papers-state-open = trvá
papers-state-done = splněn
papers-state-overdue = po termínu

# --- vlastní soubor Wordu, do kterého se papíry sázejí
papers-template-large = Soubor je moc velký. Vejde se { $limit } MB; zmenšete v něm obrázky a pošlete ho znovu.
papers-template-no-word = Tohle není soubor Wordu (.docx). Otevřete ho ve Wordu a uložte jako „Dokument Word (.docx)“.
papers-template-active = Soubor obsahuje makra, vložené soubory nebo odkazuje na obsah odjinud, a ten nemůžu použít. Uložte ho ve Wordu jako prostý dokument .docx, obrázky v něm vložte, nepropojujte.
papers-template-code = Do souboru patří jen jména polí, například {"{{"} obsah {"}}"}. Výpočty a cykly z něj prosím smažte.
papers-template-field = V souboru je pole, které neznám. Známá pole jsou { $known }.
papers-template-body = V souboru chybí odstavec {"{{"} obsah {"}}"}. Napište ho tam, kde má být text zápisu.

# --- v chatu
command-papiry = papíry k jednání: pozvánka, prezenční listina
command-kalendar = jednání do vašeho kalendáře
    .also = ics
help-calendar = jednání do vašeho kalendáře: /kalendar
papers-title = Papíry: { $title }
papers-button-open = Papíry
papers-button-invitation = Pozvánka
papers-button-sheet = Prezenční listina
papers-button-calendar = Do kalendáře
papers-said-invitation = Pozvánka k vytištění: { $title }
papers-said-sheet = Prezenční listina k podpisu: { $title }. Jsou na ní jména a organizace, do skupiny ji neposílejte.
papers-said-calendar = { $title }: otevřete soubor a jednání se uloží do vašeho kalendáře. Když se změní termín, pošlete si ho znovu, starý záznam se přepíše.
papers-said-calendar-off = { $title } je zrušené. Soubor ho z vašeho kalendáře odebere.
# Jméno souboru, píše se bez diakritiky.
papers-file-call = pozvánka
papers-file-sheet = prezenční listina

# --- staré zápisy
papers-old-read = Přečetl jsem zápis
papers-old-how = Zatím jsem z něj nic nepřevzal. Převezmu, na co klepnete:
papers-old-people-line = Přítomno { $present } · omluveno { $excused } · hosté { $guests }
papers-old-task-line = Úkol: { $what }
papers-old-decision-line = Rozhodnutí: { $what }
papers-old-next-line = Další jednání: { $when }
papers-old-tasks = Převzít úkoly ({ $number })
papers-old-people = Přidat lidi ({ $number })
papers-old-next = Svolat další jednání
papers-old-title = Další jednání
papers-read-locked = Soubor je zamčený heslem, nepřečtu ho. Uložte ho prosím bez hesla a pošlete znovu.
papers-read-long = Soubor má víc než { $limit } stran. Pošlete prosím jen zápis z jednoho jednání.
papers-read-scan = Tohle PDF je obrázek bez textu (sken), nepřečtu ho. Pošlete prosím původní dokument z Wordu nebo text zápisu.
papers-read-active = V souboru jsou makra nebo vložený obsah, proto ho nečtu. Uložte ho prosím jako prostý .docx a pošlete znovu.
papers-read-nothing = V souboru jsem nenašel lidi, úkoly ani rozhodnutí, takže z něj nemám co převzít.

# --- grafy
papers-button-presence = Graf účasti
papers-button-owes = Graf úkolů
papers-chart-presence = Účast organizací: { $group }
papers-chart-present = ano
papers-chart-excused = oml.
papers-chart-absent = ne
papers-chart-legend = ano = účast · oml. = omluva · ne = bez omluvy · prázdné = nikdo nebyl zván · vpravo podíl účasti
papers-chart-owes = Otevřené úkoly: { $group }
papers-chart-owes-legend = Stav ke dni { $date }. Červeně a v závorce po termínu.
papers-chart-presence-said = { $meetings ->
    [one] Účast organizací na { $meetings } jednání: { $shares }
    [few] Účast organizací na { $meetings } jednáních: { $shares }
   *[other] Účast organizací na { $meetings } jednáních: { $shares }
 }
# $waiting: kolik má úkolů, $late: kolik z nich je po termínu
papers-chart-late = { $waiting } ({ $late } po termínu)
papers-chart-owes-said = Otevřené úkoly: { $those }
papers-chart-nothing-came = Graf účasti nakreslím, až bude uzavřená docházka aspoň z jednoho jednání.
papers-chart-nothing-owed = Skupina teď nemá žádný otevřený úkol.
