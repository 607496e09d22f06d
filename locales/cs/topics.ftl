command-tema = navrhnout téma
    .also = navrh navrhnout
command-temata = navržená témata
    .also = navrhy
# Slova, kterými začíná zpráva s tématem („téma: …“), oddělená mezerou.
topics-words = téma námět
topics-title = 💡 Témata pro společná jednání
topics-how = Klepnutím téma podpoříte. Nové navrhnete třeba takto: /tema bydlení pro mladé
topics-none = Žádné téma teď nečeká. Navrhnete ho třeba takto: /tema bydlení pro mladé
topics-ahead = Už na programu ({ $when }): { $text }
topics-button-more = { $more ->
    [one] Ještě { $more } téma
    [few] Ještě { $more } témata
   *[other] Ještě { $more } témat
 }
topics-button-desk = Vyřídit
topics-button-choose = Vybrat témata
topics-button-list = Všechna témata
topics-button-withdraw = Stáhnout
topics-button-again = Vrátit na seznam
topics-ask-text = O čem by se mělo jednat? Napište to jednou větou, třeba: bydlení pro mladé, kteří odcházejí z dětského domova
topics-supported = Podporujete: { $text }
topics-taken-back = Podpora odebrána: { $text }
topics-same-supported = „{ $text }“ už na seznamu je ({ $names }). Přidal jsem k tomu vaši podporu.
topics-same-already = „{ $text }“ už na seznamu je a podporujete to.
topics-mine-title = 💡 Vaše téma
topics-mine = Moje témata
topics-and-more = { $more ->
    [one] a { $more } další
    [few] a { $more } další
   *[other] a { $more } dalších
 }
# $votes: kolik lidí téma podporuje
topics-votes = { $votes ->
    [0] zatím bez podpory
    [one] podporuje { $votes } člověk
    [few] podporují { $votes } lidé
   *[other] podporuje { $votes } lidí
 }
topics-fate-taken = na programu: { $title }, { $when }
topics-fate-discussed = projednáno: { $title }, { $when }
topics-fate-merged = spojeno s tématem „{ $text }“
topics-fate-declined = odmítnuto: { $reason }
topics-fate-withdrawn = staženo
topics-withdrawn = Staženo. Kdyby to přece jen bylo potřeba, navrhněte téma znovu a podpora se mu vrátí.
# $number: kolik témat čeká, $votes: kolik lidí podporuje to první
topics-waiting = { $number ->
    [one] 💡 Čeká { $number } téma: { $text } (👍 { $votes })
    [few] 💡 Čekají { $number } témata, vede: { $text } (👍 { $votes })
   *[other] 💡 Čeká { $number } témat, vede: { $text } (👍 { $votes })
 }
topics-empty = Chybí, o čem to má být. Napište to třeba takto: téma: bydlení pro mladé
topics-too-long = Téma má { $got } znaků, vejde se { $limit }. Napište ho kratší, třeba: téma: bydlení pro mladé. Podrobnosti si řeknete na jednání.
topics-not-yours = Témata navrhují a podporují členové pracovních skupin této obce. Patříte-li k nim, ozvěte se nejdřív v chatu své skupiny.
topics-not-author = Tohle téma navrhl někdo jiný, stáhnout ho nemůžete.
topics-closed = { $state ->
    [taken] Tohle téma už je na programu jednání.
    [discussed] Tohle téma už se projednávalo.
    [merged] Tohle téma je spojené s jiným.
    [declined] Tohle téma bylo odmítnuto.
    [withdrawn] Tohle téma je stažené.
   *[other] Tohle téma je znovu na seznamu.
 }
topics-merge-self = Téma nejde spojit samo se sebou. Vyberte prosím jiné.
topics-undo-late = Spojené téma už je vyřízené, rozdělit ho nejde. Můžete ho navrhnout znovu.
topics-supported-waits = Podporujete: { $text }. Počítat se to bude, jakmile vás potvrdí, kdo skupinu koordinuje.
topics-same-supported-waits = „{ $text }“ už na seznamu je ({ $names }). Vaše podpora je u něj; počítat se bude, jakmile vás potvrdí, kdo skupinu koordinuje.
topics-same-already-waits = „{ $text }“ už na seznamu je a podporujete to. Počítat se to bude, jakmile vás potvrdí, kdo skupinu koordinuje.
topics-waits = Téma je na seznamu. Vaše podpora se u něj bude počítat, jakmile vás potvrdí, kdo skupinu koordinuje.
topics-none-such = Takové téma na seznamu není.
# $other: téma, které na seznamu je, $text: to nové, $votes: kolik lidí podporuje to starší
topics-ask-same = { $votes ->
    [0] „{ $text }“ je na seznamu. Podobné téma tam už čeká: „{ $other }“ ({ $names }). Je to totéž?
   *[other] „{ $text }“ je na seznamu. Podobné téma tam už čeká: „{ $other }“ ({ $names }, 👍 { $votes }). Je to totéž?
 }
topics-button-same = Ano, spojit je
topics-button-other = Ne, je to jiné
topics-both-stay = Dobře, „{ $text }“ zůstává jako samostatné téma.
topics-united = Spojeno s tématem „{ $text }“, podpora se sečetla.
topics-dealt-with = Téma je na seznamu. Podobné, „{ $text }“, už se projednávalo: { $title }, { $when }.
topics-told-discussed = 💡 O vašem tématu „{ $text }“ se jednalo: { $title }, { $when }. Děkujeme za ně. Najdete ho příkazem /temata a slovem z názvu.
topics-told-back = 💡 Na vaše téma „{ $text }“ se při jednání nedostalo, vrací se na seznam.
topics-told-cancelled = 💡 Jednání „{ $title }“ se ruší. Vaše téma „{ $text }“ se vrací na seznam a čeká na další.
# $query: hledaná slova, $number: kolik témat o nich mluví
topics-found = { $number ->
    [0] O „{ $query }“ se tu žádné téma nenašlo, ani mezi vyřízenými.
    [one] Témata: „{ $query }“ ({ $number })
   *[other] Témata: „{ $query }“ ({ $number })
 }
topics-button-by-organisation = Za organizaci jeden hlas
topics-by-organisation = Každá organizace má u tématu jeden hlas.
topics-voices = { $votes ->
    [0] zatím bez podpory
    [one] { $votes } hlas
    [few] { $votes } hlasy
   *[other] { $votes } hlasů
 }
topics-fate-waiting = čeká na schválení
