command-zapis = zápis z jednání: psát, číst
    .also = zapisy
help-minutes = zápis z jednání: /zapis
# $number, $year: číslo jednání
minutes-title-draft = 📄 Zápis č. { $number }/{ $year } – návrh
minutes-title-comments = 📄 Zápis č. { $number }/{ $year } – k připomínkám
minutes-title-verified = 📄 Zápis č. { $number }/{ $year } – ověřený
minutes-title-published = 📄 Zápis č. { $number }/{ $year }
minutes-title-verify = 📄 Zápis č. { $number }/{ $year } k ověření
# $days: kolik dní od jednání; $until: do kdy jsou připomínky; $over: yes, no; $name: ověřovatel; $verified: yes, no, nobody
minutes-stage-draft = Zatím ho vidíte jen vy.{ $days ->
    [0] {""}
    [one] {" "}Od jednání uběhl { $days } den.
    [few] {" "}Od jednání uběhly { $days } dny.
   *[other] {" "}Od jednání uběhlo { $days } dní.
 }
minutes-stage-comments = { $over ->
    [yes] Lhůta k připomínkám skončila, kdo mlčel, souhlasí.
   *[no] Připomínky do: { $until }.
 }{ $verified ->
    [no] {" "}Čeká na ověření: { $name }.
   *[other] {""}
 }
minutes-stage-verified = Zápis ověřuje { $name }, hotovo.{ $over ->
    [yes] {" "}Lhůta k připomínkám skončila.
   *[no] {" "}Připomínky do: { $until }.
 }
minutes-stage-published = Zveřejněno. Změnit ho jde jen novou verzí.
# počty osob
minutes-counts = Přítomno { $present }{ $excused ->
    [0] {""}
   *[other] , omluveno { $excused }
 }{ $absent ->
    [0] {""}
   *[other] , neomluveno { $absent }
 }{ $guests ->
    [0] {""}
    [one] , { $guests } host
    [few] , { $guests } hosté
   *[other] , { $guests } hostů
 }
minutes-present = Přítomni: { $names }
minutes-excused = Omluveni: { $names }
minutes-absent = Neomluveni: { $names }
minutes-guests = Hosté: { $names }
minutes-besides = Mimo program
minutes-unread = Usnesení: { $text }
minutes-suggestion = – připomínka: { $text }
# $named, $dated: yes, no
minutes-task = úkol { $number }: { $text }{ $named ->
    [yes] , Z: { $names }
   *[no] {""}
 }{ $dated ->
    [yes] , T: { $due }
   *[no] {""}
 }
# $gender: female, male, unknown
minutes-author = { $gender ->
    [female] Zapsala
    [male] Zapsal
   *[unknown] Zapsal(a)
 }: { $name }
minutes-verifier = { $gender ->
    [female] Ověřila
    [male] Ověřil
   *[unknown] Ověřil(a)
 }: { $name }
minutes-attendance-open = ⚠ Docházka není uzavřená.{ $waits ->
    [0] {""}
    [one] {" "}O jednom člověku se neví, jestli přišel.
    [few] {" "}O { $waits } lidech se neví, jestli přišli.
   *[other] {" "}O { $waits } lidech se neví, jestli přišli.
 }
minutes-no-programme = ⚠ Jednání nemá žádný bod. Body přidáte zprávou „bod: …“ v odpovědi na kartu jednání.
minutes-button-open = Zápis
minutes-button-back = ← Zápis
minutes-button-read = Celý zápis
minutes-button-author = Zapisuji já
minutes-button-verifier = { $chosen ->
    [yes] Ověří: { $name }
   *[no] Kdo ověří?
 }
minutes-button-comments = { $days ->
    [one] Dát k připomínkám ({ $days } den)
    [few] Dát k připomínkám ({ $days } dny)
   *[other] Dát k připomínkám ({ $days } dní)
 }
minutes-button-publish = Zveřejnit zápis
minutes-button-correct = Opravit zveřejněný zápis
minutes-button-verify = Ověřuji
minutes-button-term = { $days ->
    [0] Zápis k připomínkám: ne
    [one] Zápis k připomínkám: { $days } den
    [few] Zápis k připomínkám: { $days } dny
   *[other] Zápis k připomínkám: { $days } dní
 }
minutes-term = Zápis: { $days ->
    [0] zveřejňuje se bez připomínek
    [one] připomínky { $days } den, kdo mlčí, souhlasí
    [few] připomínky { $days } dny, kdo mlčí, souhlasí
   *[other] připomínky { $days } dní, kdo mlčí, souhlasí
 }
minutes-ask-verifier = Kdo zápis ověří? Může to být jen ten, kdo na jednání byl.
minutes-nobody = Nikdo
minutes-verifier-noted = Mám to.
minutes-comment-how = Připomínky do: { $until }. Stačí odpovědět na tuto zprávu. Kdo mlčí, souhlasí.
minutes-comments-over = Lhůta k připomínkám skončila.
minutes-comments-open = { $days ->
    [one] Návrh je ve skupině, připomínky běží { $days } den.
    [few] Návrh je ve skupině, připomínky běží { $days } dny.
   *[other] Návrh je ve skupině, připomínky běží { $days } dní.
 }
minutes-comments-first = Nejdřív dejte návrh k připomínkám. Skupina na ně má { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
 }; změnit to jde v /nastaveni
minutes-comments-until = Lhůta k připomínkám ještě běží. Až skončí, návrh vám připomenu.
minutes-comments-many = K jednomu zápisu se vejde { $limit } připomínek.
minutes-comment-settled = Vaše připomínka k zápisu z jednání „{ $title }“ je vypořádaná: { $text }
minutes-settled = Vypořádáno ({ $name }).
minutes-verify-first = Zápis ještě čeká na ověření. Ověřovatele jde změnit tlačítkem na návrhu.
minutes-verify-how = Přečtěte si ho prosím. Sedí-li, klepněte na Ověřuji; připomínku pošlete odpovědí na kartu zápisu ve skupině.
minutes-verified = ✓ Ověřeno.
minutes-verified-told = Zápis z jednání „{ $title }“ je ověřený.
minutes-not-verifier = Ověřit zápis může jen ten, koho zapisovatel vybral.
minutes-published = Zápis je zveřejněný.
minutes-locked = Zápis je zveřejněný, přepsat už nejde. Opravit ho jde novou verzí: /zapis a tlačítko Opravit zveřejněný zápis.
minutes-ask-reason = Proč se zápis opravuje? Důvod bude na nové verzi.
minutes-reopened = Návrh verze { $version } je otevřený. Do zveřejnění platí ta předchozí.
minutes-corrected = Verze { $version }, oprava: { $reason }
minutes-early = Zápis jde psát, až jednání začne.
minutes-none-yet = Zápis z jednání „{ $title }“ zatím není.
minutes-none = Žádný zápis tu zatím není.
# $days: kolik dní od jednání, $name: kdo zápis píše
minutes-late = Zápis z jednání „{ $title }“ po { $days ->
    [one] { $days } dnu
    [few] { $days } dnech
   *[other] { $days } dnech
 } stále není zveřejněný. Píše ho { $name }.
# $number: kolik otázek, $said: otázky za sebou
minutes-ask-complete = Než zápis uvidí ostatní, { $number ->
    [one] mám otázku
    [few] mám { $number } otázky
   *[other] mám { $number } otázek
 }. { $said }
minutes-button-anyway = Je to v pořádku, pokračovat
minutes-button-fix = Upravit bod { $number }
minutes-button-pdf = PDF
minutes-button-word = Word
minutes-button-public = Veřejná verze
# $number, $year: číslo jednání; začátek jména souboru
minutes-file = Zápis { $number }/{ $year }
minutes-file-said = { $kind ->
    [public] Zápis z jednání „{ $title }“ pro veřejnost: bez kontaktů, místo jmen organizace.
   *[other] Zápis z jednání „{ $title }“.
 }
privacy-table-minutes = Zápisy
privacy-table-minutes-comment = Připomínky k zápisům
privacy-table-minutes-version = Zveřejněné verze zápisů
privacy-table-resolution = Usnesení
