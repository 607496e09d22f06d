command-termin = najít termín, který vyhovuje
    .also = anketa doodle hledej
help-button-poll = Najít termín
polls-title = 🗓 Hledáme termín – { $group }
polls-ask-line = Kdy asi? Napište třeba: příští týden dopoledne. Nebo rovnou termíny: út 9:00, čt 14–16: Rozpočet
polls-unread = Nerozumím, co je „{ $what }“. Napište termíny třeba takhle: út 9:00, čt 14–16. Téma patří za dvojtečku.
polls-no-slots = Zatím není nabídnutý žádný termín.
polls-how-draft = Klepnutím termín přidáte nebo uberete. Další dopište, třeba: út 9:00, čt 14–16
polls-how-edit = Klepnutím termín přidáte nebo uberete, odpovědi k němu zůstanou. Nové dopište, třeba: út 9:00, čt 14–16. Skupina se o nich dozví.
polls-how = Klepněte na termíny, které se vám hodí. Druhé klepnutí: jen v nouzi. Třetí: nehodí se.
polls-please = Ještě od vás nevíme, kdy se vám to hodí. Klepněte na vyhovující termíny. Druhé klepnutí: jen v nouzi. Třetí: nehodí se.
# $yes, $need: kolik lidí může, kolik jen v nouzi
polls-slot = { $number }. { $when }{ $yes ->
    [0] { $need ->
        [0] {""}
       *[other] {" "}– v nouzi { $need }
      }
    [one] {" "}– může { $yes }{ $need ->
        [0] {""}
       *[other] , v nouzi { $need }
      }
    [few] {" "}– mohou { $yes }{ $need ->
        [0] {""}
       *[other] , v nouzi { $need }
      }
   *[other] {" "}– může { $yes }{ $need ->
        [0] {""}
       *[other] , v nouzi { $need }
      }
 }
# $people, $members: kolik lidí odpovědělo a kolik je dotázaných
polls-answered = { $people ->
    [one] Odpověděl { $people } { OUT_OF($members) } { $members }.
    [few] Odpověděli { $people } { OUT_OF($members) } { $members }.
   *[other] Odpovědělo { $people } { OUT_OF($members) } { $members }.
 }
polls-button-none = Nehodí se mi žádný
polls-noted-yes = ✅ { $slot }: hodí se vám.
polls-noted-need = 🟡 { $slot }: jen v nouzi.
polls-noted-no = ❌ { $slot }: nehodí se.
polls-noted-none = Zapsáno: nehodí se vám žádný termín.
polls-noted = Zapsáno:
polls-unclear = Nevím jistě, jak to myslíte, nic jsem nezapsal. Klepněte na termíny na kartě, nebo napište třeba: { $slot } můžu, jinak ne
polls-names-yes = ✅ { $names }
polls-names-need = 🟡 { $names }
polls-names-no = ❌ { $names }
polls-silent = Neodpověděli: { $names }
polls-all-said = Odpověděli všichni.
polls-nudge = Kdo do té doby neodpoví, dostane soukromě připomenutí: { $when }
polls-everybody = K hledání termínu „{ $title }“ odpověděli všichni.
polls-best = Nejlépe vychází { $when } – hodí se { $yes ->
    [one] { $yes } člověku
    [few] { $yes } lidem
   *[other] { $yes } lidem
 }.
polls-button-choose = Vybrat { $slot }
polls-button-desk = Celý přehled
polls-button-edit = Upravit termíny
polls-button-done = Hotovo
polls-button-end = Ukončit hledání
polls-ask-end = Ukončit hledání termínu „{ $title }“ bez výsledku? Odpovědi už nebude kam dát.
polls-ended-noted = Hledání termínu „{ $title }“ skončilo.
polls-chosen = Vybráno: { $when }
polls-ended = Hledání termínu skončilo.
polls-news-added = 🗓 { $title }: přibyly termíny { $slots }. Řekněte prosím na kartě, jestli se vám hodí.
polls-weekend = { $day }: je víkend.
polls-holiday = { $day }: je svátek.
# $people: kolika lidí se to týká
polls-clash = { $slot } se kryje s jednáním „{ $title }“ – { $people ->
    [one] týká se { $people } člověka
    [few] týká se { $people } lidí
   *[other] týká se { $people } lidí
 }.
poll-no-slot = Aspoň jeden termín musí zůstat. Přidejte nejdřív jiný, třeba: út 9:00
poll-many = Termínů je { $got }, vybírat se dá nejvýš z { $most }. Některé prosím uberte.
poll-draft = Tohle hledání termínu ještě není zveřejněné.
poll-chosen = Hledání už skončilo, termín je vybraný. Odpovězte prosím na kartu jednání.
poll-ended = Hledání termínu už skončilo.
poll-changed = Hledání termínu se mezitím změnilo. Podívejte se na kartu a klepněte prosím znovu.
poll-slot-gone = Tenhle termín už v nabídce není. Podívejte se prosím na kartu.
poll-not-yours = Na tenhle termín se ptáme jiné skupiny. Myslíte-li, že do ní patříte, ozvěte se koordinátorovi.
privacy-table-poll = Hledání termínu
privacy-table-poll-vote = Kdy se vám hodilo jednání
