command-serie = jednání, která se opakují
    .also = opakovani opakovane zavazky zavazek
# $number: po kolika týdnech
series-rule-weekly = { $number ->
    [one] { $weekday ->
        [mon] každé pondělí
        [tue] každé úterý
        [wed] každou středu
        [thu] každý čtvrtek
        [fri] každý pátek
        [sat] každou sobotu
       *[sun] každou neděli
      }
    [few] jednou za { $number } týdny v { $weekday ->
        [mon] pondělí
        [tue] úterý
        [wed] středu
        [thu] čtvrtek
        [fri] pátek
        [sat] sobotu
       *[sun] neděli
      }
   *[other] jednou za { $number } týdnů v { $weekday ->
        [mon] pondělí
        [tue] úterý
        [wed] středu
        [thu] čtvrtek
        [fri] pátek
        [sat] sobotu
       *[sun] neděli
      }
 }
# $nth: kolikátý, -1 poslední; $number: po kolika měsících (3: čtvrtletí)
series-rule-nth = { $nth ->
    [-1] poslední
   *[other] { $nth }.
 } { $weekday ->
    [mon] pondělí
    [tue] úterý
    [wed] středa
    [thu] čtvrtek
    [fri] pátek
    [sat] sobota
   *[sun] neděle
 } { $number ->
    [one] v měsíci
    [few] ve čtvrtletí
   *[other] ve čtvrtletí
 }
series-rule-day = { $number ->
    [one] každý měsíc { $day }.
    [few] každé čtvrtletí { $day }.
   *[other] každé čtvrtletí { $day }.
 }
series-rule-year = každý rok { $day }.{"\u00A0"}{ $month }.
# $rule: „každé úterý“; $ends: yes, je-li znám konec
series-times = { $ends ->
    [yes] { $rule } od { $start } do { $end }
   *[no] { $rule } od { $start }
 }
series-title = 🔁 { $group }
series-all = 🔁 Opakovaná jednání
series-ask-line = Jak se jednání opakuje? Napište třeba: každé první úterý v měsíci od 14:00, radnice: Porada. Nebo závazek bez dnů: 3–4× ročně: Jednání napříč
series-how = Nerozumím, jak se to opakuje. Napište třeba: každé první úterý v měsíci od 14:00, radnice: Porada. Nebo bez dnů: 3–4× ročně: Jednání napříč
series-hour = Chybí hodina nebo ji nedokážu přečíst. Napište třeba: každé první úterý v měsíci od 14:00, radnice: Porada
series-second = „Každé druhé“ se dá číst dvojím způsobem. Napište buď „každé druhé úterý v měsíci“, nebo „každý druhý týden v úterý“.
series-over = Tahle série už skončila.
series-called = Karta tohohle jednání už je venku. Změníte ji tlačítkem Upravit na kartě jednání.
series-nowhere = Skupina nemá žádný chat, kde bych kartu mohl ukázat. Přidejte mě prosím do něj.
# $state: waits čeká, skipped vynechá se, called zveřejněno; $card: kdy vyjde karta
series-day = · { $when }{ $moved ->
    [yes] {" "}(přesunuto)
   *[no] {""}
 }{ $free ->
    [yes] {" "}⚠ volný den
   *[no] {""}
 } { $state ->
    [skipped] – vynechá se
    [called] – zveřejněno
   *[waits] – karta { $card }
 }
series-no-days = Žádné další jednání není v dohledu.
# $days: počet dní
series-ahead = { $days ->
    [one] Kartu zveřejním { $days } den předem.
    [few] Kartu zveřejním { $days } dny předem.
   *[other] Kartu zveřejním { $days } dní předem.
 }
series-button-ahead = { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
 } předem
series-tap-a-day = Klepněte na jednání, které se má vynechat nebo přesunout.
series-button-begin = Spustit
series-button-end = Ukončit sérii
series-begun = { $days ->
    [one] Běží. Karta každého jednání vyjde sama { $days } den předem.
    [few] Běží. Karta každého jednání vyjde sama { $days } dny předem.
   *[other] Běží. Karta každého jednání vyjde sama { $days } dní předem.
 }
series-ended = Série skončila.
series-ask-end = Ukončit sérii „{ $title }“? Jednání, která už jsou zveřejněná, zůstanou.
series-ended-noted = Série „{ $title }“ skončila.
series-ask-day = Co s jednáním { $when }?
series-do-skip = Vynechat
series-do-back = Nevynechávat
series-do-move = Přesunout
series-do-now = Zveřejnit hned
series-skipped-noted = Vynechá se.
series-back-noted = Bude jako obvykle.
series-moved-noted = Přesunuto: { $when }
series-ask-whose = Které skupiny se to týká?
series-promised = Zapsáno. Kdyby jednání mohlo být málo, ozvu se osm týdnů předem.
# $span: year celý rok, span část roku; $now: now běží, next teprve přijde; $held z $number (3–4)
series-standing = { $span ->
    [year] { $now ->
        [now] letos { $held } { OUT_OF($most) } { $number }
       *[next] { $year }: { $held } { OUT_OF($most) } { $number }
      }
   *[span] { $now ->
        [now] do { $day } { $held } { OUT_OF($most) } { $number }
       *[next] { $year }: { $held } { OUT_OF($most) } { $number }
      }
 }: { $title }{ $enough ->
    [yes] {" "}✓
   *[no] {""}
 }
series-shortage = Nejpozději kdy by mělo být další: { $day }. Najdeme termín?
series-button-forget = Zrušit závazek { $title }
series-forgotten = Závazek „{ $title }“ už nehlídám.
commitment-zero = Závazek má být aspoň na jedno jednání. Napište třeba: 2× ročně
commitment-many = Tolik jednání ročně hlídat neumím, nejvýš { $most }.
privacy-table-series = Opakovaná jednání
privacy-table-commitment = Závazky skupiny
