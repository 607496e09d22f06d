# $what: kdy, kde a o čem; $days: za kolik dní; $coming, $members, $silent: počty osob; $names: kdo mlčí
reminders-room = ⏰ { $days ->
    [0] Dnes
    [1] Zítra
    [7] Za týden
   *[other] Připomínám
 }, { $what }. { $coming ->
    [one] Přijde { $coming } z { $members }
    [few] Přijdou { $coming } z { $members }
   *[other] Přijde { $coming } z { $members }
 }{ $silent ->
    [0] .
   *[other] , bez odpovědi: { $names }.
 }
reminders-private = ⏰ { $days ->
    [0] Dnes
    [1] Zítra
    [7] Za týden
   *[other] Připomínám
 }, { $what }. Počítáme s vámi.
# Na kartě, když uplyne čas připomenutí; $names: kdo nemá s botem soukromý chat
reminders-unreached = Bez odpovědi, soukromě psát nemohu: { $names }. Stačí klepnout tady na kartě.
reminders-unreached-news = K jednání „{ $title }“ ({ $when }) zatím chybí odpověď: { $names }. { $number ->
    [one] Soukromý chat se mnou nemá, ozvěte se prosím sami.
   *[other] Soukromý chat se mnou nemají, ozvěte se jim prosím sami.
 }
reminders-topics-until = Sběr námětů končí: { $day }. Námět pošlete takto: /tema a pár slov
# $day: poslední den sběru, $days: za kolik dní to je, $number: počet námětů
reminders-topics = Sběr námětů k jednání „{ $title }“ ({ $when }) končí { $days ->
    [0] dnes
    [1] zítra
   *[other] v den: { $day }
 }. { $number ->
    [0] Zatím nepřišel žádný.
    [one] Zatím přišel { $number }.
    [few] Zatím přišly { $number }.
   *[other] Zatím jich přišlo { $number }.
 }
# $what: o čem připomínky byly
reminders-missed = Byl jsem delší dobu mimo provoz a včas jsem nepřipomněl: { $what }. Teď už by to mátlo, ozvěte se prosím lidem sami.
reminders-plan = Připomínky:
# $when: den a hodina; $kind: room, private, nudge, topics
reminders-planned = { $kind ->
    [room] · { $when } do skupiny
    [private] · { $when } soukromě těm, kdo přijdou
    [nudge] · { $when } soukromě těm, kdo neodpověděli
   *[other] · { $when } vám, kolik přišlo námětů
 }
