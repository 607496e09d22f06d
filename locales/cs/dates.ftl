# Jak se jazyk jmenuje sám; tak ho nabízí nastavení ve všech jazycích.
language-name = Čeština

# $weekday: mon až sun; $day, $month, $year: číslice; $name: měsíc, jan až dec.
day = { $weekday ->
    [mon] pondělí
    [tue] úterý
    [wed] středa
    [thu] čtvrtek
    [fri] pátek
    [sat] sobota
   *[sun] neděle
 } { $day }.{"\u00A0"}{ $month }.{"\u00A0"}{ $year }
clock = { $hour }:{ $minute }
# $day: den i s názvem; $from, $to: hodiny.
day-from = { $day } od{"\u00A0"}{ $from }
day-from-to = { $day } od{"\u00A0"}{ $from } do{"\u00A0"}{ $to }
# $from, $to: dny, u jednání přes půlnoc i s hodinou.
days = { $from }{"\u00A0"}– { $to }
# den bez jména, kde na něm nezáleží: 22. 11. 2017
day-bare = { $day }.{"\u00A0"}{ $month }.{"\u00A0"}{ $year }
# středa za dva týdny, jak ji lidé píší do zprávy: st 22. 11.
day-soon = st { $day }. { $month }.
# krátce na tlačítko: st 22. 11.
# $weekday: mon až sun; $day, $month: číslice
day-short = { $weekday ->
    [mon] po
    [tue] út
    [wed] st
    [thu] čt
    [fri] pá
    [sat] so
   *[sun] ne
 } { $day }.{"\u00A0"}{ $month }.
