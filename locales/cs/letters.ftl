# $sent, $waiting, $failed: kolik dopisů
letters-counted = E-mailem: odesláno { $sent }{ $waiting ->
    [0] {""}
   *[other] , čeká { $waiting }
 }{ $failed ->
    [0] {""}
   *[other] , nedoručeno { $failed }
 }
letters-subject-invitation = Pozvánka: { $title }, { $when }
letters-subject-change = Změna: { $title }, { $when }
letters-subject-cancellation = Zrušeno: { $title }, { $when }
letters-invitation = Dobrý den, skupina { $group } vás zve na jednání.
letters-change = Dobrý den, jednání skupiny { $group } se změnilo. Teď platí:
letters-cancellation = Dobrý den, jednání skupiny { $group } se ruší.
letters-programme = Program:
# $names: kdo skupinu koordinuje
letters-foot = Tuhle zprávu poslal program a odpověď na ni nikdo nečte. Jestli přijdete, dejte prosím vědět tomu, kdo skupinu { $group } koordinuje: { $names }.
letters-failed-refused = E-mail o jednání „{ $title }“ se nepodařilo doručit: { $name }. Zkontrolujte prosím adresu, nebo dejte vědět jinak.
letters-failed-unsure = U e-mailu o jednání „{ $title }“ nevím, jestli dorazil: { $name }. Znovu ho neposílám; dejte prosím vědět jinak.
privacy-table-letter = Dopisy o jednáních
