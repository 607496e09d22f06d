command-kapacita = kolik lidí se na jednání vejde
    .also = mista
capacity-seats = Míst: { $seats }
capacity-free = { $free ->
    [0] Všechna místa jsou obsazená.
    [one] Zbývá { $free } místo.
    [few] Zbývají { $free } místa.
   *[other] Zbývá { $free } míst.
 }
# $number: kolik lidí čeká
capacity-waiting = { $number ->
    [one] Čeká { $number }: { $names }
    [few] Čekají { $number }: { $names }
   *[other] Čeká { $number }: { $names }
 }
capacity-waiting-noted = Místa jsou už obsazená, čekáte jako { $place }. v pořadí. Uvolní-li se místo, dám vám vědět.
capacity-mine = Máte zapsáno: přijdu, ale místa jsou obsazená. Čekáte jako { $place }. v pořadí.
capacity-list-waiting = Čekají na místo ({ $number })
capacity-promoted = Uvolnilo se místo: počítáme s vámi na „{ $title }“, { $when }. Kdyby se vám to už nehodilo, napište prosím „omlouvám se“.
capacity-promoted-unreached = Na „{ $title }“ se uvolnilo místo pro: { $names }. Soukromě psát jim nemůžu, řekněte jim to prosím.
capacity-demoted = Na „{ $title }“, { $when }, je teď míň míst a vy čekáte. Uvolní-li se místo, dám vám vědět.
capacity-demoted-unreached = Na „{ $title }“ už nevyšlo místo pro: { $names }. Soukromě psát jim nemůžu, řekněte jim to prosím.
capacity-button = Kapacita
capacity-ask = Kolik lidí se vejde? Napište číslo.
capacity-none = Bez omezení
capacity-noted = { $seats ->
    [one] Na „{ $title }“ je { $seats } místo.
    [few] Na „{ $title }“ jsou { $seats } místa.
   *[other] Na „{ $title }“ je { $seats } míst.
 }
capacity-none-noted = Na „{ $title }“ se místa nepočítají.
capacity-zero = Aspoň jedno místo tam být musí. Nemá-li se počítat, zvolte „Bez omezení“.
capacity-large = Tolik míst nespočítám, nejvýš { $most }. Nemá-li se počítat, zvolte „Bez omezení“.
capacity-how = Kolik je míst? Napište jen číslo, třeba: 20
capacity-no-seat = Volné místo pro hosta už není. Hosta přiveďte, až se nějaké uvolní, nebo požádejte koordinátora o větší místnost.
privacy-table-seat-order = Pořadí na místa
