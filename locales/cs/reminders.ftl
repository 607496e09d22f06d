# $what: kdy, kde a o čem; $days: za kolik dní; $coming, $members, $silent: počty osob; $names: kdo mlčí, jen kde si to
# skupina přeje
reminders-room = ⏰ { $days ->
    [0] Dnes
    [1] Zítra
    [7] Za týden
   *[other] Připomínám
 }, { $what }. { $coming ->
    [one] Přijde { $coming } { OUT_OF($members) } { $members }
    [few] Přijdou { $coming } { OUT_OF($members) } { $members }
   *[other] Přijde { $coming } { OUT_OF($members) } { $members }
 }{ $silent ->
    [0] .
   *[other] { $names ->
        [none] { $silent ->
            [one] . { $silent } člověk ještě neodpověděl.
            [few] . { $silent } lidé ještě neodpověděli.
           *[other] . { $silent } lidí ještě neodpovědělo.
         }
       *[other] , bez odpovědi: { $names }.
    }
 }
# Koordinátorovi, když to skupina neslyší jmenovitě
reminders-silent = Na jednání „{ $title }“ ({ $when }) zatím bez odpovědi: { $names }.
reminders-private = ⏰ { $days ->
    [0] Dnes
    [1] Zítra
    [7] Za týden
   *[other] Připomínám
 }, { $what }. Počítáme s vámi.
# Na kartě, když uplyne čas připomenutí; $names: kdo nemá s botem soukromý chat
reminders-unreached = Bez odpovědi, soukromě psát nemohu: { $names }. Stačí klepnout tady na kartě.
reminders-unreached-number = { $number ->
    [one] { $number } člověku bez odpovědi soukromě psát nemohu.
    [few] { $number } lidem bez odpovědi soukromě psát nemohu.
   *[other] { $number } lidem bez odpovědi soukromě psát nemohu.
 } Stačí klepnout tady na kartě.
reminders-unreached-news = K jednání „{ $title }“ ({ $when }) zatím chybí odpověď: { $names }. { $number ->
    [one] Soukromý chat se mnou nemá, ozvěte se prosím sami.
   *[other] Soukromý chat se mnou nemají, ozvěte se jim prosím sami.
 }
reminders-topics-until = Sběr témat končí: { $day }. Téma navrhnete takto: /tema a pár slov
# $day: poslední den sběru, $days: za kolik dní to je, $number: počet témat
reminders-topics = Sběr témat k jednání „{ $title }“ ({ $when }) končí{ $days ->
    [0] {" "}dnes
    [1] {" "}zítra
   *[other] : { $day }
 }. { $number ->
    [0] Zatím nečeká žádné.
    [one] Zatím čeká { $number } téma.
    [few] Zatím čekají { $number } témata.
   *[other] Zatím čeká { $number } témat.
 }
# $what: o čem připomínky byly
reminders-missed = Včas jsem nestihl připomenout: { $what }. Teď už by to mátlo, ozvěte se prosím lidem sami.
reminders-plan = Upozornění:
# $when: den a hodina; $kind: room, private, nudge, topics
reminders-planned = { $kind ->
    [room] · { $when } do skupiny
    [private] · { $when } soukromě těm, kdo přijdou
    [nudge] · { $when } soukromě těm, kdo neodpověděli
   *[other] · { $when } vám, kolik čeká témat
 }
# $text: úkol, $day: jeho den, $days: za kolik dní, $late: zda už minul
reminders-task = ⏰ { $late ->
    [true] Úkol „{ $text }“ měl být hotový, termín byl { $day }.
   *[other] { $days ->
        [0] Dnes je termín úkolu „{ $text }“.
        [1] Zítra je termín úkolu „{ $text }“ ({ $day }).
        [7] Za týden je termín úkolu „{ $text }“ ({ $day }).
       *[other] Blíží se termín úkolu „{ $text }“: { $day }.
    }
 }
# $names: kdo nemá s botem soukromý chat, $number: kolik jich je (0: úkol nemá nikdo)
reminders-task-untold = { $late ->
    [true] Úkol „{ $text }“ je po termínu ({ $day }).
   *[other] { $days ->
        [0] Úkol „{ $text }“ má termín dnes.
        [1] Úkol „{ $text }“ má termín zítra ({ $day }).
        [7] Úkol „{ $text }“ má termín za týden ({ $day }).
       *[other] Blíží se termín úkolu „{ $text }“: { $day }.
    }
 } { $number ->
    [0] Zatím ho nikdo nemá na starosti.
    [one] Má ho na starosti { $names }; soukromý chat se mnou nemá, připomeňte to prosím za mě.
   *[other] Mají ho na starosti: { $names }; soukromý chat se mnou nemají, připomeňte to prosím za mě.
 }
# Na kartě úkolu pro koordinátora, který ho má také; $names: kdo nemá s botem soukromý chat
reminders-task-others = { $names } – soukromý chat se mnou { $number ->
    [one] nemá
   *[other] nemají
 }, připomeňte to prosím za mě.
reminders-named = „{ $what }“ ({ $when })
reminders-nobody-silent = Odpověděli všichni, není komu připomínat.
reminders-button-remind = Připomenout
# $number: komu mohu napsat, $others: komu ne
reminders-ask-remind = Soukromě připomenout „{ $title }“ těm, kdo neodpověděli? { $number ->
    [0] Nikomu z nich soukromě psát nemohu.
    [one] Napíšu { $number } člověku.
    [few] Napíšu { $number } lidem.
   *[other] Napíšu { $number } lidem.
 }{ $others ->
    [0] {""}
   *[other] {" "}Bez soukromého chatu: { $others }.
 }
reminders-reminded = { $number ->
    [0] Nikomu z nich soukromě psát nemohu.
    [one] Připomenu to { $number } člověku; kdo má teď klid, toho se zeptám, až mu skončí.
    [few] Připomenu to { $number } lidem; kdo má teď klid, toho se zeptám, až mu skončí.
   *[other] Připomenu to { $number } lidem; kdo má teď klid, toho se zeptám, až mu skončí.
 }
reminders-task-away = Za nepřítomné: { $name } má úkol „{ $text }“, termín { $day }.
# $items: body s těmi, kdo je uvádějí
reminders-presenter = ⏰ { $days ->
    [0] Dnes
    [1] Zítra
   *[other] Připomínám
 }, { $what }. Uvádíte: { $items }
reminders-presenters = Jednání { $what }. Zítra uvádějí a ode mě to nevědí: { $items }. Připomeňte jim to prosím za mě.
