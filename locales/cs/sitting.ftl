command-zahajit = zahájit jednání a psát si, co se rozhodlo
    .also = prubeh
sitting-title = 📝 Jednání: { $title }
# $number: bod, který je na řadě (0: žádný); $items: počet bodů
sitting-how = { $number ->
    [0] { $items ->
        [0] Jednání nemá program. Bod přidáte zprávou „bod: …“, psát můžete hned.
       *[other] Všechny body mají výsledek. Číslem bodu se k němu vrátíte.
    }
   *[other] Jak dopadl bod { $number }? Klepněte, nebo napište „shoda“, „schváleno bez připomínek“, „odloženo“…
 } Do zápisu: „usnesení: …“, „úkol: …“, „připomínka: …“, „poznámka: …“, „další jednání ve středu …“.
sitting-agreed = shoda
sitting-approved = schváleno bez připomínek
sitting-remarks = schváleno s připomínkami
sitting-rejected = neschváleno
sitting-postponed = odloženo
sitting-discussed = projednáno
sitting-button-agreed = Shoda
sitting-button-approved = Bez připomínek
sitting-button-remarks = S připomínkami
sitting-button-rejected = Neschváleno
sitting-button-postponed = Odloženo
sitting-button-discussed = Projednáno
sitting-kind-note = poznámka
sitting-kind-remark = připomínka
sitting-kind-resolution = usnesení
# $kind: note, remark, resolution
sitting-entry = { $kind ->
    [remark] – připomínka: { $text }
    [resolution] – usnesení: { $text }
   *[note] – { $text }
 }
# $names: kdo, $due: den; $named, $dated: yes, no
sitting-task = – úkol: { $text }{ $named ->
    [yes] , Z: { $names }
   *[no] {""}
 }{ $dated ->
    [yes] , T: { $due }
   *[no] {""}
 }
sitting-next = 📅 Další jednání: { $when }
sitting-next-noted = Další jednání: { $when }. Do zápisu to mám.
sitting-button-begin = Zahájit jednání
sitting-button-open = Průběh jednání
sitting-button-end = Ukončit jednání
sitting-button-call = Svolat další jednání
sitting-button-edit = ✎ Bod { $number }
sitting-button-add = Připsat
sitting-button-back = ← Zpět
sitting-button-let-go = Nepřenášet: { $text }
sitting-button-carry = Přenést: { $text }
# $outcome: výsledek, $next: bod, který je teď na řadě (0: žádný)
sitting-came-out = Bod { $number }: { $outcome ->
    [agreed] shoda
    [approved] schváleno bez připomínek
    [remarks] schváleno s připomínkami
    [rejected] neschváleno
    [postponed] odloženo
   *[discussed] projednáno
 }.{ $next ->
    [0] {""}
   *[other] {" "}Na řadě je bod { $next }.
 }
sitting-ended = Jednání je ukončené.
# $names: body, $number: kolik jich je, $when: kdy je další jednání; $called: yes, no
sitting-left = { $number ->
    [0] Na další jednání se nepřenáší nic.
   *[other] Na další jednání{ $called ->
        [yes] {" "}({ $when })
       *[no] {""}
    } se přenáší: { $names }
 }
# $number, $text: bod
sitting-point = Bod { $number }. { $text }
sitting-point-how = ✎ přepíše, ✕ vyškrtne. Klepnutím na výsledek ho změníte, druhým klepnutím zrušíte.
sitting-ask-passed = Schváleno – jak? Bod: { $text }
sitting-ask-words = Napište nové znění. Teď tam stojí: { $text }
sitting-ask-kind = Co chcete připsat?
sitting-ask-new = Napište to prosím.
sitting-struck = Vyškrtnuto: { $text }
sitting-tap = Klepněte prosím na jednu z možností.
sitting-early = Jednání zatím nezačíná. Zahájit ho můžete { $minutes } minut předem.
sitting-none = Žádné jednání teď nezačíná. Zahájit ho jde půl hodiny předem.
sitting-not-begun = Jednání zatím nikdo nezahájil. Klepněte na Zahájit jednání, nebo napište /zahajit
sitting-which = Běží víc jednání naráz. Odpovězte prosím přímo na kartu toho, ke kterému to patří.
sitting-no-item = Žádný bod není na řadě. Napište číslo, třeba „bod 2: shoda“.
sitting-entry-gone = Tohle už v zápise není.
sitting-full = K jednomu jednání se vejde { $limit } záznamů. Spojte prosím některé dohromady.
sitting-recap-title = Zítra jednáte: { $title }
sitting-recap-decided = Minule ({ $when }) se rozhodlo
sitting-recap-carried = Vrací se na program
privacy-table-sitting = Průběh jednání
privacy-table-sitting-outcome = Výsledky bodů
privacy-table-sitting-note = Záznamy z jednání
privacy-table-carried-item = Přenesené body
