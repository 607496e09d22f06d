command-okruh = okruhy napříč skupinami
    .also = okruhy
audiences-name-leaders = Vedoucí skupin
audiences-name-providers = Poskytovatelé
audiences-name-commissioners = Zadavatelé
audiences-name-users = Uživatelé
audiences-button-people = Jmenovitě…
audiences-ask-people = Koho pozvat? Napište jména oddělená čárkou, třeba: Dana Králová, Petr Šimek
audiences-title = Okruhy napříč skupinami
audiences-none = Zatím tu není žádný okruh.
# $name: jméno okruhu, $number: kolik lidí v něm je
audiences-line = { $number ->
    [one] { $name } – { $number } člověk
    [few] { $name } – { $number } lidé
   *[other] { $name } – { $number } lidí
 }
audiences-how = Okruh organizací založíte takto: /okruh Obce: Městský úřad Javorná, Obec Lhota. Svoláte ho pak jménem: svolej obce na čtvrtek 14:00
audiences-made = { $number ->
    [one] Okruh „{ $name }“ má { $number } člověka.
    [few] Okruh „{ $name }“ má { $number } lidi.
   *[other] Okruh „{ $name }“ má { $number } lidí.
 } Kdo do těch organizací přibude, přibude i sem. Svoláte ho jménem při svolávání jednání.
audiences-invited = { $number ->
    [0] Soukromě nemohu pozvat nikoho.
    [one] Soukromě pozván { $number } člověk.
    [few] Soukromě pozváni { $number } lidé.
   *[other] Soukromě pozváno { $number } lidí.
 }
audiences-missed = Soukromý chat se mnou nemají, pozvěte je prosím sami: { $names }
audiences-nobody = V okruhu „{ $name }“ teď nikdo není. Roli nebo stranu lidí nastavíte v seznamu členů: /clenove
audiences-who = { $several ->
    [yes] Jméno „{ $name }“ má víc lidí. Napište ho celé, oddělené čárkou od ostatních.
   *[no] Koho myslíte jménem „{ $name }“? Nikoho takového v seznamech nemám. Napište celá jména oddělená čárkou.
 }
audiences-body = Z organizace „{ $name }“ v seznamech nikdo není. Napište její jméno tak, jak stojí u lidí: /clenove
audiences-taken = Jméno „{ $name }“ už patří skupině nebo jinému okruhu. Zvolte prosím jiné.
audiences-long = Jméno okruhu má nejvýš { $limit } znaků a organizací může být nejvýš { $most }.
privacy-table-circle = Okruhy napříč skupinami
