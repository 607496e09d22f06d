command-program = program jednání, nový bod
    .also = bod body
# Slova, kterými začíná odpověď s body programu; bez diakritiky, malými písmeny.
agenda-labels = program bod body agenda item items programme
agenda-title = 📋 Program: { $title }
agenda-head = Program
agenda-minutes-short = { $minutes } min
# $name: jméno a organizace; rod neznáme
agenda-credit = návrh: { $name }
agenda-and-more = a { $more ->
    [one] { $more } další bod
    [few] { $more } další body
   *[other] { $more } dalších bodů
 }
agenda-waiting = { $number ->
    [one] { $number } návrh čeká na koordinátora
    [few] { $number } návrhy čekají na koordinátora
   *[other] { $number } návrhů čeká na koordinátora
 }
agenda-over = Body dají dohromady o { $minutes } min víc, než trvá jednání.
agenda-sheet-empty = Zatím je prázdný. Klepněte na Přidat body, nebo sem odpovězte číslovaným seznamem.
agenda-none = Zatím je prázdný. Bod navrhnete odpovědí na kartu jednání „bod: Kapacity odlehčovací služby“
agenda-button-edit = Upravit program
agenda-button-whole = Celý program
agenda-button-more = Přidat body
agenda-button-back = Vrátit „{ $text }“
agenda-button-waiting = Návrhy ({ $number })
agenda-button-accept = Přijmout
agenda-button-refuse = Odmítnout
agenda-ask-which = Ke kterému jednání?
agenda-ask-items = Napište body, každý na jeden řádek. Třeba:
    1) Úvod
    2) Návrh plánu – p. Hrubá 20 min
    3) Různé
agenda-ask-words = Jak má bod znít? Napište ho celý znovu, i s tím, kdo ho uvede a kolik minut. Teď je to:
    { $text }
agenda-one-item = Tohle jsou { $got ->
    [few] { $got } body
   *[other] { $got } bodů
 }, měním ale jen jeden. Napište ho na jeden řádek; další přidáte tlačítkem Přidat body.
agenda-tap-meeting = Klepněte prosím na jedno z jednání.
agenda-added = Přidáno do programu.
agenda-proposed = Návrh má, kdo skupinu koordinuje.
agenda-moved = { $number }. { $text }
agenda-dropped = Vyřazeno: { $text }. Vrátit to jde tlačítkem dole.
agenda-returned = Zpátky v programu: { $text }
agenda-proposals-title = Návrhy k programu
agenda-proposals-none = Žádný návrh už nečeká.
agenda-accepted = 👍 Váš návrh „{ $text }“ je v programu jednání „{ $title }“, { $when }.
agenda-refused = Váš návrh „{ $text }“ se tentokrát do programu jednání „{ $title }“ nedostal. Důvod vám řekne, kdo skupinu koordinuje.
agenda-accepted-noted = V programu: { $text }
agenda-refused-noted = Odmítnuto. Rozmyslíte-li si to, vrátíte návrh z karty programu.
agenda-no-meeting = Není svolané žádné jednání, kam by bod patřil. Napište ho, až se objeví pozvánka.
agenda-empty = Nenašel jsem žádný bod. Napište ho třeba takto: bod: Kapacity odlehčovací služby
agenda-item-long = Bod „{ $text }“ má { $got } znaků, vejde se { $limit }. Zkraťte ho, podrobnosti pošlete zvlášť.
agenda-minutes = U bodu „{ $text }“ nesedí délka. Napište 1 až { $limit } minut, třeba: 20 min
agenda-twice = „{ $text }“ už v programu nebo mezi návrhy je.
agenda-full = { $left ->
    [0] Program už je plný, vejde se { $limit } bodů. Nejdřív z něj musí koordinátor něco vyřadit.
    [one] Do programu se vejde { $limit } bodů, zbývá místo na { $left }. Zkraťte prosím seznam.
   *[other] Do programu se vejde { $limit } bodů, zbývá místo na { $left }. Zkraťte prosím seznam.
 }
agenda-proposals-many = Na vyřízení už čeká hodně vašich návrhů, najednou jich smí být { $limit }. Počkejte prosím, až na ně dojde.
agenda-gone = Tenhle bod už někdo vyřídil nebo vyřadil. Karta ukazuje, jak to je teď.
agenda-no-such-item = Takový bod na programu není.
