command-sber = vyhlásit sběr témat
    .also = sbirat
help-button-collect = Sběr témat
collecting-ask-until = Do kdy se mají témata sbírat, a na co? Napište třeba: do pátku, jarní jednání
# $day: den, dokdy se sbírá, $about: na co, $named: jestli na něco určitého, $rooms: do kolika chatů to přijde
collecting-ask-open = { $named ->
    [yes] Vyhlásit sběr témat ({ $about })? Skončí: { $day }.
   *[no] Vyhlásit sběr témat? Skončí: { $day }.
 } { $rooms ->
    [one] Seznam témat přijde do { $rooms } chatu a den předem tam jednou připomenu konec.
    [few] Seznam témat přijde do { $rooms } chatů a den předem tam jednou připomenu konec.
   *[other] Seznam témat přijde do { $rooms } chatů a den předem tam jednou připomenu konec.
 }
collecting-button-open = Vyhlásit
collecting-button-end = Ukončit sběr
collecting-opened = Sběr témat je vyhlášený, skončí: { $day }.
collecting-until = { $named ->
    [yes] Sbíráme: { $about }. Konec: { $day }
   *[no] Sbíráme. Konec: { $day }
 }
collecting-goes = Sběr témat končí: { $day }. { $number ->
    [0] Zatím nepřišlo žádné téma.
    [one] Zatím přišlo { $number } téma.
    [few] Zatím přišla { $number } témata, navrhovatelů: { $authors }.
   *[other] Zatím přišlo { $number } témat, navrhovatelů: { $authors }.
 }
collecting-reminder = ⏰ Sběr témat končí: { $day }. { $number ->
    [0] Zatím žádné nepřišlo,
    [one] Zatím přišlo { $number },
    [few] Zatím přišla { $number },
   *[other] Zatím jich přišlo { $number },
 } další navrhnete takto: /tema a pár slov
collecting-ended = Sběr témat skončil. { $number ->
    [0] Nepřišlo žádné.
    [one] Přišlo { $number } téma.
    [few] Přišla { $number } témata, navrhovatelů: { $authors }.
   *[other] Přišlo { $number } témat, navrhovatelů: { $authors }.
 }
collecting-open = Sběr témat už běží. Ukončíte ho příkazem /sber.
collecting-over = Tenhle sběr už skončil.
collecting-past = Ten den už byl. Napište, do kdy se mají témata sbírat, třeba: do pátku
collecting-far = Sběr může trvat nejvýš { $days } dní. Napište bližší den.
collecting-about-long = Popis má { $got } znaků, vejde se { $limit }. Zkraťte ho prosím.
