# Kdo co změnil: protokol skupiny. $what: název jednání, text tématu nebo úkolu; $whom: jméno člověka v prvním pádě.
audit-button = Kdo co změnil
audit-button-newer = ‹ Novější
audit-button-older = Starší ›
audit-title = Kdo co změnil: { $group }
audit-none = Tady zatím nikdo nic nezměnil.
audit-nobody = někdo mimo seznam
# $deed: jak se změna jmenuje v programu
audit-other = jiná změna ({ $deed })
audit-agenda-added = program jednání „{ $what }“: nové body
audit-agenda-proposed = program jednání „{ $what }“: návrh bodu
audit-agenda-accepted = program jednání „{ $what }“: návrh bodu přijat
audit-agenda-refused = program jednání „{ $what }“: návrh bodu odmítnut
audit-agenda-rewritten = program jednání „{ $what }“: jiné znění bodu
audit-agenda-dropped = program jednání „{ $what }“: bod škrtnut
audit-agenda-returned = program jednání „{ $what }“: bod vrácen
audit-meeting-drafted = jednání „{ $what }“: náhled
audit-meeting-called = jednání „{ $what }“: svoláno
audit-meeting-restored = jednání „{ $what }“: obnoveno
audit-meeting-cancelled = jednání „{ $what }“: zrušeno
audit-meeting-time = jednání „{ $what }“: jiný termín
audit-meeting-place = jednání „{ $what }“: jiné místo
audit-meeting-title = jednání „{ $what }“: jiný název
# $answer: coming, excused, maybe
audit-rsvp-recorded = účast ({ $whom }) na jednání „{ $what }“: { $answer ->
    [coming] přijde
    [excused] omluva
    [none] odpověď vzata zpět
   *[maybe] zatím neví
 }
# $answer: present, excused, absent, substitute
audit-attendance-corrected = docházka ({ $whom }) na jednání „{ $what }“: { $answer ->
    [present] účast
    [excused] omluva
    [absent] bez omluvy
   *[substitute] přišel náhradník
 }
audit-attendance-closed = docházka na jednání „{ $what }“: uzavřena
audit-attendance-guest = docházka na jednání „{ $what }“: jiní hosté
audit-papers-sheet = prezenční listina k jednání „{ $what }“: vydána
audit-sitting-began = jednání „{ $what }“: zahájeno
audit-sitting-ended = jednání „{ $what }“: ukončeno
audit-sitting-outcome = jednání „{ $what }“: výsledek bodu
audit-sitting-struck = jednání „{ $what }“: vyškrtnutý záznam
audit-sitting-reworded = jednání „{ $what }“: přepsaný záznam
audit-minutes-verifier = zápis „{ $what }“: ověřovatel
audit-minutes-comments = zápis „{ $what }“: k připomínkám
audit-minutes-commented = zápis „{ $what }“: připomínka
audit-minutes-verified = zápis „{ $what }“: ověřen
audit-minutes-published = zápis „{ $what }“: zveřejněn
audit-minutes-reopened = zápis „{ $what }“: otevřena nová verze
audit-topic-proposed = téma „{ $what }“: navrženo
# $given: true, false
audit-topic-support = téma „{ $what }“: { $given ->
    [true] podpora
   *[false] podpora vzata zpět
 }
audit-topic-open = téma „{ $what }“: vráceno do seznamu
audit-topic-withdrawn = téma „{ $what }“: staženo
audit-topic-merged = téma „{ $what }“: sloučeno s jiným
audit-topic-parted = téma „{ $what }“: zase samostatné
audit-topic-taken = téma „{ $what }“: zařazeno na jednání
audit-topic-discussed = téma „{ $what }“: projednáno
audit-topic-declined = téma „{ $what }“: odmítnuto
audit-topic-counting = způsob počítání hlasů pro témata: změněn
audit-topic-collecting = sběr témat: vyhlášen
audit-topic-collected = sběr témat: ukončen
audit-topic-voting = hlasování o tématech: vyhlášeno
audit-topic-voted = hlasování o tématech: ukončeno
audit-topic-waiting = situace klienta: čeká na schválení
audit-topic-approved = situace klienta: schválena
audit-task-given = úkol „{ $what }“: zadán
audit-task-offered = úkol „{ $what }“: nabídnut
audit-task-rewritten = úkol „{ $what }“: jiné znění
audit-task-owner = úkol „{ $what }“: jiný nositel
audit-task-due = úkol „{ $what }“: jiný termín
audit-task-done = úkol „{ $what }“: hotovo
audit-task-reopened = úkol „{ $what }“: zase otevřen
audit-task-postponed = úkol „{ $what }“: odložen
audit-task-closed = úkol „{ $what }“: uzavřen
audit-task-cancelled = úkol „{ $what }“: zrušen
audit-task-handed = úkol „{ $what }“: předán
audit-task-accepted = úkol „{ $what }“: přijat
audit-task-refused = úkol „{ $what }“: nepřijat
audit-member-joined = nový člen skupiny
# $role: admin, coordinator, minutes, member, guest
audit-member-role = { $whom }: teď { $role ->
    [admin] správce
    [coordinator] koordinátor
    [minutes] zapisovatel
    [guest] host
   *[member] člen
 }
audit-member-left = odebrán ze skupiny: { $whom }
audit-members-added = noví lidé na seznamu
audit-members-taken-back = lidé ze seznamu zase odebráni
audit-people-exported = seznam lidí vydán jako tabulka
audit-person-changed = { $whom }: jiné údaje
audit-organisation-changed = jiné údaje o organizaci
audit-group-bound = chat připojen
audit-group-renamed = jiné jméno skupiny
audit-group-dissolved = chat připojen k jiné skupině
audit-group-let-go = chat odpojen
audit-settings-changed = nastavení skupiny
audit-limits-changed = omezení psaní
audit-admin-made = { $whom }: teď správce
audit-person-linked = { $whom }: účty propojeny
audit-person-merged = { $whom }: dva záznamy spojeny v jeden
audit-person-unlinked = { $whom }: účty odpojeny
audit-person-erased = { $whom }: údaje smazány na vlastní žádost
audit-person-returned = { $whom }: smazání údajů vzato zpět
audit-person-language = { $whom }: jiný jazyk
audit-person-away = { $whom }: nepřítomnost zapsána
audit-person-back = { $whom }: nepřítomnost skončila
audit-person-quiet = { $whom }: jiný noční klid
audit-audit-forgotten = staré řádky protokolu smazány
audit-audit-new-key = odtud pečetí jiný klíč
audit-audit-restored = data obnovena ze zálohy
audit-member-accepted = { $whom }: pozvánka přijata
audit-member-back = { $whom }: zase ve skupině
audit-member-invited = { $whom }: pozvánka vystavena
audit-member-kept-out = někdo nebyl puštěn do skupiny
audit-member-known = { $whom }: potvrzeno, kdo to je
audit-member-let-in = { $whom }: vpuštění do skupiny
audit-member-went = { $whom }: odchod z chatu skupiny
audit-member-term = { $whom }: role na čas
audit-person-not-listed = { $whom }: není to nikdo ze seznamu
audit-person-parted = { $whom }: spojené záznamy zase rozděleny
audit-member-expired = { $whom }: čas ve skupině nebo v roli skončil
audit-device-vouched = { $whom }: nové zařízení potvrzeno
audit-device-refused = { $whom }: cizí zařízení odmítnuto
audit-meeting-reminded = jednání „{ $what }“: připomenuto těm, kdo neodpověděli
audit-rsvp-guest = jednání „{ $what }“: odebrán host
audit-person-corrected = { $whom }: opraveno jméno nebo organizace
audit-post-held = role předána
audit-person-digest = { $whom }: týdenní souhrn zapnut nebo vypnut
audit-occasion-invited = pozvánka na akci
audit-occasion-withdrawn = pozvánka na akci stažena
audit-task-once = úkol se už neopakuje
audit-commitment-made = závazek, kolikrát ročně se sejít
audit-commitment-ended = závazek už neplatí
audit-meeting-capacity = jednání „{ $what }“: jiný počet míst
audit-motion-opened = hlasování zahájeno
audit-motion-voted = { $whom }: odevzdaný hlas
audit-motion-closed = hlasování ukončeno
audit-poll-opened = hledání termínu zahájeno
audit-poll-voted = { $whom }: kdy se hodí jednání
audit-poll-ended = hledání termínu ukončeno
audit-series-begun = série jednání založena
audit-series-day = série: změna jednoho jednání
audit-series-ended = série jednání ukončena
