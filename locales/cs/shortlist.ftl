shortlist-draft-title = 🗳 Připravit hlasování
shortlist-draft-how = Zaškrtněte témata a klepněte, do kdy se má hlasovat. Zatím to vidíte jen vy.
shortlist-button-prepare = Dát hlasovat
shortlist-button-open = Hlasovat do: { $day }
shortlist-button-other = Jiný den
shortlist-button-yes = Vyhlásit
shortlist-button-end = Ukončit hlasování
shortlist-ask-until = Do kdy se má hlasovat? Napište třeba: do pátku
shortlist-ask-open = Vyhlásit hlasování? Skončí: { $day }
shortlist-opened = { $rooms ->
    [one] Hlasuje se, karta je v { $rooms } chatu.
    [few] Hlasuje se, karta je ve { $rooms } chatech.
   *[other] Hlasuje se, karta je v { $rooms } chatech.
 }
shortlist-goes = Hlasuje se, konec: { $day }
shortlist-title = 🗳 Které téma má přednost?
shortlist-until = Konec: { $day }
# $at: pořadí, $text: téma, $votes: kolik má hlasů
shortlist-line = { $votes ->
    [0] { $at }. { $text } – zatím bez hlasu
    [one] { $at }. { $text } – { $votes } hlas
    [few] { $at }. { $text } – { $votes } hlasy
   *[other] { $at }. { $text } – { $votes } hlasů
 }
shortlist-how = { $by ->
    [organisation] Klepnutím hlasujete. Každá organizace má jeden hlas a platí ten poslední.
   *[person] Klepnutím hlasujete. Každý má jeden hlas, klepnutím jinam ho přesunete.
 }
shortlist-over = 🗳 Hlasování skončilo
shortlist-cast = { $number ->
    [0] Nehlasoval nikdo.
    [one] Hlasoval { $number } člověk.
    [few] Hlasovali { $number } lidé.
   *[other] Hlasovalo { $number } lidí.
 }
shortlist-voted = Hlasujete pro: { $text }
shortlist-voted-moved = Hlas vaší organizace je teď u tématu: { $text } (předtím: { $was })
shortlist-won = 🗳 Hlasování skončilo, vyhrálo:
shortlist-even = 🗳 Hlasování skončilo nerozhodně:
shortlist-nobody = 🗳 Hlasování skončilo a nikdo nehlasoval:
shortlist-told-open = 🗳 Vaše téma „{ $text }“ je v užším výběru, hlasuje se o něm.
shortlist-told-over = { $votes ->
    [0] 🗳 Hlasování skončilo. Vaše téma „{ $text }“ nedostalo žádný hlas, na seznamu zůstává.
    [one] 🗳 Hlasování skončilo. Vaše téma „{ $text }“ dostalo { $votes } hlas; vybíralo se z { $number } témat.
    [few] 🗳 Hlasování skončilo. Vaše téma „{ $text }“ dostalo { $votes } hlasy; vybíralo se z { $number } témat.
   *[other] 🗳 Hlasování skončilo. Vaše téma „{ $text }“ dostalo { $votes } hlasů; vybíralo se z { $number } témat.
 }
shortlist-few = Hlasuje se o { $least } až { $most } tématech. Zaškrtněte jich tolik, prosím.
shortlist-open = Jedno hlasování už běží. Nejdřív ho ukončete.
shortlist-closed = Hlasování už skončilo.
shortlist-gone = O tomhle tématu se už nehlasuje. Vyberte prosím jiné.
shortlist-past = Ten den už byl. Napište, do kdy se má hlasovat, třeba: do pátku
shortlist-far = Hlasovat se může nejvýš { $days } dní. Napište bližší den.
privacy-table-shortlist = Hlasování o tématech, která jste vyhlásili
privacy-table-shortlist-vote = Vaše hlasy pro témata
privacy-table-collecting = Sběry témat, které jste vyhlásili
