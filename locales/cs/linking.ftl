linking-code = Kód: { $code }
linking-how = Platí { $minutes } minut a jen jednou. Napište mi ho soukromě ze svého druhého účtu:
# $sign: čím v té síti začíná příkaz
linking-where = { $network }, bot { $address }: { $sign }propojit { $code }
linking-where-only = { $network }: { $sign }propojit { $code }
linking-open = Otevřít { $network }
# $account: síť a jméno účtu v ní, třeba Matrix @dana:example.org
linking-hers = Už propojeno: { $account }
linking-button-unlink = Odpojit: { $account }
linking-stranger = Tady vás zatím neznám. Napište mi /propojit z účtu, pod kterým mě už používáte, a kód pak pošlete sem.
linking-not-here = Kód patří do soukromého chatu, tady ho vidí i ostatní. Zrušil jsem ho; nový si prosím vyžádejte příkazem /propojit.
linking-code-bad = Tenhle kód neznám: už byl použit, nebo je v něm překlep. Nový dostanete příkazem /propojit ze svého druhého účtu.
linking-code-late = Tenhle kód už vypršel. Nový dostanete příkazem /propojit ze svého druhého účtu.
linking-own-code = Tenhle kód jsem dal tomuto účtu. Napište mi ho prosím ze svého druhého.
linking-already = Tyhle účty už k sobě patří.
linking-too-often = To už bylo moc nesprávných kódů. Zkuste to prosím za hodinu.
linking-other-community = Každý z těch účtů patří do jiné obce, a ty propojit neumím.
# $name: celé jméno člověka
linking-done = Hotovo, účet { $account } a tenhle patří k sobě ({ $name }): odpovědi, úkoly i role máte společné.
linking-told = Účet { $account } teď patří k vám. Jestli to nejste vy, hned ho prosím odpojte.
linking-unlinked = Účet { $account } už k vám nepatří.
linking-not-hers = Tenhle účet k vám nepatří.
linking-perhaps = V síti { $network } už znám někoho, kdo se jmenuje { $name }. Jste-li to vy, napište mi tam soukromě { $sign }propojit a kód pak pošlete sem.
command-propojit = propojit své účty ve dvou sítích
