groups-community = Naše obec
groups-hello-stranger = Dobrý den, jsem Kolečko: svolávám jednání, sbírám témata a hlídám úkoly pracovních skupin. Pracuji jen pro skupiny, kam mě pozve jejich koordinátor.
groups-hello-member = Dobrý den, jsem tu pro vás. Znám vás ze skupin: { $groups }. Co umím, vypíše /pomoc.
groups-hello-admin = Dobrý den. Přidejte mě do chatu pracovní skupiny a ožiju tam.
groups-admin-now = Dobrý den{ CALLED($name) }, teď jste správce. Přidejte mě do chatu pracovní skupiny; stačí to a skupina je založená. Jednání pak svoláte příkazem /schuzka.
# $community: jméno obce
groups-invited = Stanete se správcem: { $community }.
groups-invited-may = Správce zakládá skupiny, vidí všechny skupiny té obce a může v nich všechno. Potvrďte, jen když jste o to žádali.
groups-invited-for = Pozvánka je pro: { $name }.
groups-button-accept = Ano, jsem to já
groups-button-decline = Ne
groups-invited-no = Dobře, nic se nezměnilo. Pozvánku prosím nechte tomu, komu patří.
# $accounts: sítě a účty nového správce
groups-admin-new = Nový správce: { $name } ({ $accounts }), { $community }. Jestli to tak být nemá, řekněte to hned tomu, kdo bota provozuje.
# $meant: pro koho byla pozvánka vystavená
groups-admin-new-for = Nový správce: { $name } ({ $accounts }), { $community }. Pozvánka byla pro: { $meant }. Jestli to tak být nemá, řekněte to hned tomu, kdo bota provozuje.
groups-code-bad = Tenhle kód neznám, nejspíš je v něm překlep. Požádejte o nový.
groups-code-used = Tuhle pozvánku už někdo použil, platí jen jednou. Požádejte o novou.
groups-code-late = Tahle pozvánka už vypršela. Požádejte o novou.
groups-code-needless = Správce už jste: { $community }. Pozvánku nechte někomu dalšímu.
groups-ask-town = Ke které obci patří chat { $name }?
groups-tap-a-town = Klepněte prosím na jednu z obcí.
groups-only-in-chat = Tenhle příkaz patří do chatu skupiny. Přidejte mě tam a napište ho.
groups-kind-working = pracovní skupina
groups-kind-steering = řídicí skupina
groups-kind-cross = jednání napříč skupinami
groups-button-working = Pracovní
groups-button-steering = Řídicí
groups-button-cross = Napříč
groups-button-members = Členové
groups-button-remove = Odebrat ze skupiny
# $members, $rooms: počty
groups-count = { $members ->
    [one] { $members } člen
    [few] { $members } členové
   *[other] { $members } členů
 }, { $rooms ->
    [one] { $rooms } chat
    [few] { $rooms } chaty
   *[other] { $rooms } chatů
 }
groups-next = Skupina je připravená. Jednání svoláte třeba takto: /schuzka { $soon } od 14:00 do 16:00, radnice: Návrh plánu
groups-who-may-found = V chatu { $chat } zatím nic nedělám: skupinu z něj může udělat jen koordinátor ({ $names }). Ať mě tam pozve, nebo tam napíše /skupina.
# $chat: název chatu, $platform: síť, $address: jméno, pod kterým bota v té síti najdou
groups-trouble-pin = Ve skupině { $group } nemohu připnout kartu jednání. { $platform ->
    [matrix] Dejte mi prosím v Elementu v Nastavení místnosti → Role a oprávnění roli Moderátor; co čeká, pak připnu.
   *[other] Dejte mi prosím v nastavení chatu právo připínat zprávy; co čeká, pak připnu.
 }
groups-trouble-write = V chatu { $chat } nesmím psát: karty ani oznámení skupiny { $group } tam teď nejsou. { $platform ->
    [matrix] Dejte mi prosím v Elementu v Nastavení místnosti → Role a oprávnění roli Moderátor, nebo tam dovolte psát všem; co čeká, pak dorazí samo.
   *[other] Dovolte mi to prosím v nastavení chatu v oprávněních, nebo ze mě udělejte správce chatu; co čeká, pak dorazí samo.
 }
groups-trouble-out = Z chatu { $chat } mě někdo odebral, takže karty ani oznámení skupiny { $group } tam nedorazí. Pozvěte mě tam prosím znovu ({ $address }); nic jsem nezapomněl a karty dorovnám.
groups-trouble-moved = Chat { $chat } skupiny { $group } má nástupce a bez pozvání se do něj nedostanu. Pozvěte mě tam prosím ({ $address }); karty v něm pak vystavím znovu.
groups-trouble-refused = Do chatu { $chat } skupiny { $group } síť odmítla moji zprávu a přijmout ji nechce ani později. Dejte o tom prosím vědět tomu, kdo bota provozuje.
groups-takes = Do chatu { $chat } skupiny { $group } už zase píšu; co čekalo, je tam.
groups-unreadable = Tuhle zprávu nepřečtu: je zašifrovaná a klíč k ní ke mně nedorazil. Pošlete ji prosím znovu; kdyby to nepomohlo, povolte v nastavení šifrování posílat zprávy i neověřeným zařízením.
groups-thread-gone = Ve skupině { $group } zmizelo nebo se zavřelo vlákno, kam jsem psal. Píšu teď do hlavního chatu.
groups-name-taken = Skupina { $group } už je. Dejte téhle prosím jiný název, třeba i s názvem obce.
groups-person-in = Skupina: { $group }
groups-role-given = { $name }: { $role }.
groups-removed = { $name } už ve skupině není.
groups-add-how = Napište člověka na jeden řádek, třeba: /clen Bc. Soňa Hladká, Diakonie, poskytovatel
groups-add-hint = Další lidi přidáte: /clen Bc. Soňa Hladká, Diakonie, poskytovatel. Celý seznam mi pošlete soukromě jako text, CSV nebo Excel.
groups-ask-whose = Do které skupiny?
groups-tap-a-group = Klepněte prosím na jednu ze skupin.
# $number: kolik lidí
groups-added = { $number ->
    [one] Přidáno do skupiny { $group }: { $names }
    [few] Přidáni do skupiny { $group }: { $names }
   *[other] Přidáno do skupiny { $group }: { $names }
 }
groups-already-in = Ve skupině { $group } už předtím: { $names }
groups-button-chats = Chaty
# $chat: jméno chatu a síť
groups-button-let-go = Odpojit: { $chat }
groups-no-chats = Skupina teď nemá žádný chat.
groups-chats-hint = Další chat přidáte tak, že mě do něj pozvete a napíšete tam /skupina se jménem téhle skupiny.
groups-belongs = Jestli je tohle další chat skupiny, která už tu je, klepněte na její jméno:
groups-farewell = Tenhle chat už ke skupině { $group } nepatří. Děkuji a mějte se hezky.
groups-let-go = Odpojeno: { $chat }.
groups-let-go-already = Tenhle chat už ke skupině nepatří.
role-admin = správce
# role někoho, koho známe jménem
role-of = { $role ->
    [admin] správa
    [coordinator] { SEX($name) ->
        [woman] koordinátorka
        [man] koordinátor
       *[unknown] koordinace
     }
    [minutes] { SEX($name) ->
        [woman] zapisovatelka
        [man] zapisovatel
       *[unknown] zápisy
     }
    [guest] host
   *[member] { SEX($name) ->
        [woman] členka
        [man] člen
       *[unknown] člen
     }
 }
role-coordinator = koordinátor
role-minutes = zapisovatel
role-member = člen
role-guest = host
command-skupina = připojit chat nebo přejmenovat skupinu
command-clenove = kdo ve skupině je
    .also = lide roster
command-clen = přidat člověka do skupiny
    .also = pridat osoba
groups-person-gone = Tenhle člověk už na seznamu není.
# $known: yes, když už má účet ($accounts); $ends: yes, když role platí jen do $until
groups-access = { $known ->
    [no] od { $since } · zatím bez účtu
   *[yes] od { $since } · { $accounts }
 }{ $ends ->
    [no] { "" }
   *[yes] { " " }· do { $until }
 }
# $number: kolik jich je; 0: skupina nikoho takového nemá
groups-said-coordinator = { $number ->
    [0] { $group }: zatím ji nikdo nekoordinuje.
   *[other] { $group }: koordinace – { $names }
 }
groups-correct-how = Napište prosím, koho a jak opravit, třeba: Novákové změň příjmení na Dvořáková. Nebo: Petru Šimkovi změň organizaci na Charita
# $what: name, organisation
groups-ask-correct = { $name }: { $what ->
    [name] na seznamu teď bude jméno „{ $new }“.
   *[organisation] organizace teď bude „{ $new }“.
 } Platí to všude, ve všech skupinách.
groups-button-correct = Opravit
groups-corrected = Opraveno: { $name }
groups-corrected-told = Koordinátor opravil, jak vás mám na seznamu: { $name }. Není-li to tak, napište mu.
# $role: coordinator, minutes
groups-ask-appoint = { $name } bude skupinu { $group } { $role ->
    [minutes] zapisovat
   *[coordinator] koordinovat: svolávat jednání a rozhodovat o programu i lidech
 }. Vám vaše role zůstane.
groups-button-appoint = Ano
groups-appointed = { $name } teď skupinu { $group } { $role ->
    [minutes] zapisuje
   *[coordinator] koordinuje
 }.
groups-appointed-told = Skupinu { $group } teď { $role ->
    [minutes] zapisujete vy
   *[coordinator] koordinujete vy
 }. Co to obnáší, vypíše /pomoc.
groups-appoint-member = { $name } ve skupině { $group } není. Nejdřív ho do ní prosím přidejte: /clen { $name }
groups-ask-add = Do skupiny { $group } přidám: { $names }
groups-button-add = Přidat
