rsvp-button-coming = Přijdu
rsvp-button-excused = Omlouvám se
rsvp-button-maybe = Nevím
rsvp-button-neither = Nic z toho
rsvp-button-list = Celý seznam
rsvp-coming-noted = Počítáme s vámi: { $when }.
rsvp-excused-noted = Omluva zapsána.
rsvp-maybe-noted = Zapsáno, že zatím nevíte. Ozvěte se, až to bude jasné.
rsvp-which = Které jednání myslíte?
rsvp-unclear = Nevím jistě, jak to myslíte. Přijdete na „{ $title }“ ({ $when })?
rsvp-left-out = Dobře, nic jsem nezapsal.
# $coming, $members, $excused, $maybe, $guests: počty osob
rsvp-counts = { $coming ->
    [one] přijde { $coming } { OUT_OF($members) } { $members }
    [few] přijdou { $coming } { OUT_OF($members) } { $members }
   *[other] přijde { $coming } { OUT_OF($members) } { $members }
 }{ $guests ->
    [0] {""}
    [one] {" "}· { $guests } host
    [few] {" "}· { $guests } hosté
   *[other] {" "}· { $guests } hostů
 }{ $excused ->
    [0] {""}
    [one] {" "}· { $excused } omluva
    [few] {" "}· { $excused } omluvy
   *[other] {" "}· { $excused } omluv
 }{ $maybe ->
    [0] {""}
    [one] {" "}· { $maybe } neví
    [few] {" "}· { $maybe } nevědí
   *[other] {" "}· { $maybe } neví
 }
rsvp-guests = Hosté: { $names }
rsvp-excused-names = Omluveni: { $names }
rsvp-maybe-names = Nevědí: { $names }
rsvp-note-substitute = zastoupí { $name }
rsvp-note-arrives = od { $time }
rsvp-note-leaves = do { $time }
rsvp-note-online = online
rsvp-note-late = přijde později
rsvp-note-early = odejde dřív
rsvp-note-unconfirmed = ještě potvrdí
rsvp-somebody = někdo jiný
rsvp-unnamed-guest = { $number ->
    [0] host (zve { $name })
   *[other] { $number }. host (zve { $name })
}
rsvp-guest-words = host hosta
rsvp-guests-words = hosté hosty
rsvp-guest-how = Napište jméno hosta, třeba: host Michal Polák, univerzita
rsvp-guest-twice = { $name } už na seznamu je.
rsvp-list-coming = Přijdou ({ $number })
rsvp-list-excused = Omluveni ({ $number })
rsvp-list-maybe = Nevědí ({ $number })
rsvp-list-silent = Bez odpovědi ({ $number })
rsvp-mine-none = Přijdete?
rsvp-mine-coming = Máte zapsáno: přijdu.
rsvp-mine-excused = Máte zapsáno: omlouvám se.
rsvp-mine-maybe = Máte zapsáno: nevím.
rsvp-mine-again = Jednání se změnilo. Platí, že přijdete?
# odpověď převzatá z hledání termínu
rsvp-mine-found-coming = Termín je vybraný. Podle hledání se vám hodí, zatím s vámi počítáme. Potvrďte prosím, že přijdete.
rsvp-mine-found-maybe = Termín je vybraný. Hodí se vám jen v nouzi, zatím máte zapsáno: nevím. Přijdete?
rsvp-mine-found-excused = Termín je vybraný. Podle hledání se vám nehodí, zatím máte zapsánu omluvu.
rsvp-list-guests = Hosté ({ $number })
# odpovědi na obyčejné otázky
rsvp-said-head = { $title }, { $when }
rsvp-said-coming = Přijdou: { $names }
rsvp-said-no-excuse = Zatím se nikdo neomluvil.
rsvp-said-silent = Neodpověděli: { $names }
rsvp-said-silent-number = { $number ->
    [0] Odpověděli všichni.
    [one] Bez odpovědi je { $number } člověk.
    [few] Bez odpovědi jsou { $number } lidé.
   *[other] Bez odpovědi je { $number } lidí.
 }
rsvp-how-to-excuse = Na jednání „{ $title }“, { $when }, se omluvíte tlačítkem, nebo stačí napsat „omlouvám se“, třeba i „přijde za mě p. Nováková“.
rsvp-for-coming = Zapsáno: přijde { $names } ({ $when }).
rsvp-for-excused = Zapsána omluva: { $names } ({ $when }).
rsvp-for-maybe = Zapsáno, že zatím neví: { $names } ({ $when }).
rsvp-for-whom = Nevím, o koho jde. Napište prosím celé jméno někoho, kdo je na jednání zvaný.
# $by: kdo to zapsal
rsvp-recorded-coming = Máte zapsáno, že přijdete: { $title }, { $when } – zápis: { $by }. Když to neplatí, klepněte:
rsvp-recorded-excused = Máte zapsanou omluvu: { $title }, { $when } – zápis: { $by }. Když to neplatí, klepněte:
rsvp-recorded-maybe = Máte zapsáno, že zatím nevíte: { $title }, { $when } – zápis: { $by }. Když to neplatí, klepněte:
rsvp-unanswered-noted = Odpověď je, jak byla.
rsvp-guest-gone = Z hostů odebráno: { $names }.
rsvp-guest-unknown = Takového hosta na seznamu nemám.
# $name: kdo to napsal
rsvp-passed-on = { $name } píše k jednání „{ $title }“: „{ $text }“
rsvp-button-for-coming = Zapsat, že přijde: { $names }
rsvp-button-for-excused = Zapsat omluvu: { $names }
rsvp-button-for-maybe = Zapsat, že neví: { $names }
# $group: jméno skupiny, $coming: kolik z ní přijde, $number: kolik v ní je lidí
rsvp-list-group = { $coming ->
    [few] { $group } – přijdou { $coming } z { $number }
   *[other] { $group } – přijde { $coming } z { $number }
 }
rsvp-list-others = Další
