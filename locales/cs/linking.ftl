linking-ask-where = Ve které síti máte svůj druhý účet? Kód pak bude platit jen tam.
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
linking-wrong-network = Tenhle kód platí jen v síti { $network }. Napište ho prosím tam, nebo si /propojit vyžádejte znovu a zvolte tuhle síť.
# $giver, $taker: jméno člověka a v závorce síť a účet, třeba Dana Králová (Telegram @dana)
linking-ask = Spojit účet { $giver } s účtem { $taker }?
linking-ask-then = Po spojení pro mě budou jeden člověk: odpovědi, úkoly a role budou mít společné. Jde to vrátit.
# $rights: role se skupinami nebo obcemi
linking-ask-rights = Kdo má účet { $account }, bude pak smět všechno, co smíte vy: { $rights }.
linking-ask-only = Potvrďte jen tehdy, když jsou oba účty vaše. Pokud vám kód nebo odkaz dal někdo jiný, odmítněte.
linking-button-yes = Ano, oba jsou moje
linking-button-no = Ne
linking-waits = Děkuji. Teď to prosím potvrďte ještě na svém účtu { $account }.
linking-refused = Dobře, nic se nezměnilo.
linking-refused-there = Spojení s účtem { $account } bylo odmítnuto. Nic se nezměnilo.
linking-over = Na tohle už je pozdě: je to vyřízené, nebo uběhla čtvrthodina. Začít znovu můžete příkazem /propojit.
# $name: celé jméno člověka
linking-done = Hotovo, účet { $account } a tenhle patří k sobě ({ $name }): odpovědi, úkoly i role máte společné.
linking-told = Účet { $account } teď patří k vám. Jestli to nejste vy, hned ho prosím odpojte.
linking-unlinked = Účet { $account } už k vám nepatří.
linking-not-hers = Tenhle účet k vám nepatří.
linking-perhaps = V síti { $network } už znám někoho, kdo se jmenuje { $name }. Jste-li to vy, napište mi tam soukromě { $sign }propojit a kód pak pošlete sem.
command-propojit = propojit své účty ve dvou sítích
    .also = spojit
