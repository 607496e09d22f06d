"""Czech: words of requests by the roles that they play; folded, phrases apart by "|", `*` for any ending."""

WORDS = {
    # --- what may stand beside anything
    "fill": "prosim|prosim te|prosim vas|poprosim|prosimte|prosimvas|hele|tak|takze|no|a|i|taky|take|jeste|uz"
    "|teda|tedy|vlastne|moc|jen|este|esce|jenom|mi|nam|ti|vam|si|se|tam|tu|tady|sem|nakonec|zase|znovu|hned|ted"
    "|radeji|radsi|pls|plz|laskave|kdyby to slo|jestli muzes|jestli muzete|letos|pokud mozno|pokud muzes|kdyz tak"
    "|kdyztak|nahodou|prosba|mila|mily|ze|z nas|u nas|od nas|pro nas|rychle|klidne jeste|co nejdriv|taky jeste"
    "|vubec|vsem|tento|tato|toto|tenhle|tuhle|tohle|ten|ta|te|ty|teto|nase|nasi|nasem|nasich|nas|vase|vasi"
    "|potrebne|dekuji|dekuju|diky|dik",
    "want": "muzes|muzete|muzeme|muzem|muzu|mohu|mohl* bys|mohl* byste|mohli bychom|mohli bysme|mohl* bych"
    "|mohl* by|mohl* by se|muze|by mohl*|bys mohl*|byste mohl*|bychom mohli|bych mohl*|bys|byste|nemohl* bys"
    "|nemohl* byste|nemohli bychom|nemuzeme|slo by|slo by to|neslo by|dalo by se|da se|jde|je mozne|bylo by mozne"
    "|chci|chceme|chtel* bych|chteli bychom|chtela bych|rad* bych|bych rad*|bych chtel*|bych potreboval*"
    "|potrebuju|potrebuji|potrebujeme|potreboval* bych|potrebovali bychom|budu potrebovat|mel* bych zajem"
    "|je treba|je potreba|je nutne|musime|musim|prosim o|poprosim o|prosil* bych|poprosil* bych"
    "|chtel* bych te poprosit|mam prosbu|zadam|zadam o|dovolte|nechces|bylo by fajn|bylo by dobre|at",
    "greet": "ahoj|ahojky|ahojte|cau|cus|caues|nazdar|zdar|zdravim|zdravim vas|zdravicko|dobry den|dobre rano"
    "|dobre odpoledne|dobry vecer|hezky den|krasny den|dobre jitro|dobre dopoledne|pekny den|hoj",
    "thanks": "dekuji|dekuju|diky|dik|dikec|dekujeme|moc dekuji|diky moc|mockrat dekuji|dekuji moc|dekuju moc"
    "|diky za pomoc|dekuji za pomoc|diky za info|dekuji za informaci",
    "praise": "super|parada|skvele|vyborne|jsi sikovny|jsi sikovna|jsi skvely|jsi skvele|jsi zlaty|jsi poklad"
    "|bezva|bomba|dobra prace|perfektni|perfektne|paradni|pecka|hezke|krasa|dobre kolecko|👍|👏|❤️|❤|🙏|👌",
    "block": "kdyby|kdybych|kdybychom|kdybys|jestli|jestlize|pokud|kdyz|az|dokud|nez|mozna|asi|snad|pry|udajne"
    "|zrejme|prece|nejspis|pravdepodobne|rikal*|rekl*|slysel*|pise|psal*|vcera|minule|predloni|loni|nejradsi"
    "|nejradeji|ne|nikdy|nechci|nechceme|nemam|nesmime|haha|ha ha|aby|ironie|omylem|doufam|myslim|zda|bohuzel ne"
    "|nevim|nevime|nemusi*|neni|nebyl*|neni potreba|neni treba",
    # --- questions
    "who": "kdo|kdopak|koho|od koho|kdo vsechno|kdo vsechny|kdo z nas|kteri|ktere|kdo jeste|kdo vsichni",
    "how-many": "kolik|v kolika|kolika|pro kolik|kolik z",
    "until-when": "do kdy",
    "was": "bylo|se resilo|se delo|resilo se|se probiralo|probehlo|se stalo",
    "to-them": "tem|vsem|ostatnim|lidem|tem vsem",
    "when": "kdy|do kdy|v kolik|v kolik hodin|od kolika|od kolika hodin|do kolika|do kolika hodin|jak dlouho"
    "|od kdy|na kdy|kdyze|kdypak|jaky den|ktery den|v kolik ze|ktereho|kolikateho|kolikateho to",
    "where": "kde|kam|kdepak|kudy|v jake mistnosti|ve ktere mistnosti|na jake adrese|jaka je adresa|jaka adresa"
    "|v kterych prostorach",
    "what": "co|cim|cem|jaky|jaka|jake|jakeho|jakych|ktery|ktera|ktere|kterych|copak|o cem|na cem|co vsechno|co je",
    "how": "jak|jakym zpusobem|jakpak",
    "whose": "ci|cije|ci je|komu patri",
    "somebody": "nekdo|kdokoli|nekoho|nekdo z",
    "show": "ukaz|ukazte|ukaz mi|napis|napiste|napsat|posli|poslete|poslat|pripomen|vypis|vypiste|vypsat|rekni"
    "|reknete|rict|zjisti|zjistit|sdel|dej mi vedet|dejte mi vedet|dat vedet|dej vedet|vis|vite|nevis|nevite"
    "|vedet|zajima me|zajimalo by me|zajima|videt|podivat se na|najdi|vyjmenuj|zobraz|zobrazit|shrn|poslat mi"
    "|povez|poradis|poslal*|rekl*|napsal*|ukazal*|preposli|preposlete",
    "all": "vsechno|vsechny|vsichni|vsech|vse|cely|cele|celou|celkem|kompletni|uplny|vubec vsechny",
    # --- things
    "it": "to|tohle|toto|ji|ho|je ji|jej",
    "meeting": "schuz*|porada|porady|poradu|porade|poradou|jednani|jednanim|jednanich|zasedani|setkani|sraz|srazu"
    "|mitink*|meeting*|sezeni|termin schuzky|shuzk*|schuzi|schuzek|sesle",
    "meetings": "schuzky|schuzek|schuze|porady|porad|jednani|setkani|meetingy|terminy|vsechny schuzky",
    "next": "pristi|dalsi|nejblizsi|nasledujici|priste",
    "begin": "zacina|zacne|zaciname|zacneme|konci|skonci|koncime|potrva|trva|kona se|se kona|bude se konat"
    "|sejdeme se|se sejdeme|schazime se|se schazime|schazi se|se schazi|se vidime|vidime se|se potkame|potkame se"
    "|mame se sejit|probehne|probiha|zacatek|konec|je zacatek|schuzuje|se uvidime|uvidime se|konani",
    "we-meet": "sejdeme se|se sejdeme|sejdem se|schazime se|potkame se|vidime se|uvidime se|sejdeme|setkame se"
    "|se setkame",
    "start": "zacatek|zacatku|cas|hodinu|termin|datum",
    "be": "je|jsou|bude|budou|to bude|je to|bude to|budeme|bude se",
    "us": "nas|lidi|lidi nas|ucastniku|ucastnic|ucastnik|osob|hlav|clovek|lidem",
    "arrive": "prijit|dorazit|prijet|byt|dostavit se|prijdu",
    "come": "prijde|prijdou|dorazi|dorazej|prijede|prijedou|ucastni se|se ucastni|zucastni se|se zucastni|jde"
    "|jdou|se chysta|chysta se|chystaji se|tam bude|bude tam|tam budou|budou tam|potvrdil*|potvrdil* ucast"
    "|ma prijit|prihlasil* se|se prihlasil*|prihlasen*|prihlaseny|se hlasi|pujde|hodla prijit|planuje prijit"
    "|chce prijit|dojde|dojdou|prihlasenych|potvrzen*|ma byt|potvrzenou ucast|prijdeme|nas prijde|se zucastnuje"
    "|dostavi se|se dostavi|pocitame s|slibil* ucast",
    "not-come": "neprijde|neprijdou|nedorazi|nedorazej|neprijede|nebude|nebude tam|tam nebude|nebudou"
    "|nezucastni se|se nezucastni|chybi|bude chybet|nemuze|nemuzou|nemohou|nemuze prijit|nemuze dorazit|nedojde"
    "|nepujde|nejde|nebude moct|nestihne|neucastni se|se neucastni",
    "excused": "se omluvil*|omluvil* se|omluven*|omluveny|se omlouva|omlouva se|omluvenych|omluvy|omluvil*"
    "|omluvenky|omluvenku",
    "silent": "neodpovedel*|neodpovedeli|neodpovidaji|neodpovida|nedal* vedet|nedali vedet|neozval* se"
    "|se neozval*|neozvali se|se neozvali|neozval*|nereagoval*|nereaguje|nepotvrdil*|chybi s odpovedi|mlci"
    "|nehlasil*|se nevyjadril*|nevyjadril* se|nevyjadril*|nemam odpoved|nemame odpoved|chybi odpoved*"
    "|bez odpovedi|chybi mi odpoved*|dluzi odpoved|mi neodpovedel*|nenapsal*|jeste nenapsal*|neklikl*|nehlasovali"
    "|nehlasoval*|nedal* odpoved",
    "invitation": "na pozvanku|na schuzku|na pozvani|k ucasti|ucast|na ucast|s ucasti|odpoved|na jednani"
    "|na poradu|na setkani|na ni|na akci",
    "join": "pripojit|pripojim|prihlasit|prihlasim|dostat se na|dostanu se na|odkaz*|link*|teams|zoom*|meet"
    "|online|on-line|videohovor*|pres telefon|telefonicky|na dalku|dalkove|distancne|videokonferenc*|hybridne"
    "|pres teams|na teams|na zoom|pres zoom|pripojeni",
    "can": "pujde|pujde to|jde to|slo by to|da se|muzu|mohu|muzeme|je moznost|existuje|bude moznost|lze",
    "programme": "program*|na poradu|porad jednani|poradu jednani|agend*|bodu|body|na programu|na program"
    "|bod programu|body programu|porad",
    "on-programme": "na program|na programu|do programu|na porad|na agendu|do agendy|na porad jednani"
    "|k projednani|mezi body|na program schuzky|na program jednani",
    "from-programme": "z programu|z poradu|z agendy",
    "discuss": "probirat|budeme probirat|projednavat|budeme projednavat|budeme resit|resit|probereme|budeme delat"
    "|mluvit|projedname|bavit se|budeme se bavit|se budeme bavit|se bude resit|se bude probirat"
    "|se bude projednavat|se resi|ma resit|budem resit|na nas ceka|nas ceka",
    "topics": "temata|tem|temat|namet*|navrhy|navrhu|navrhy temat|navrhovana temata|navrzena temata",
    "proposed": "navrhli|navrhl*|navrzen*|navrzeno|navrhuje|navrhuji ostatni|lidi navrhli|ceka|cekaji|mame",
    "tasks": "ukoly|ukolu|ukolech|ukolum|resty|restu|povinnosti",
    "task": "ukol|ukolu|ukolem",
    "my": "moje|me|muj|moji|mou|svoje|sve|svuj|svou|mych|mojich",
    "me": "me|mne|mi|ja|za me",
    "have": "mam|mame|ma|maji|mas|mate|ma za|mam za|ceka me|me ceka|cekaji me|me cekaji|za|zbyva mi|mi zbyva"
    "|mi jeste zbyva",
    "to-do": "na krku|na praci|na starosti|na triku|udelat|delat|za ukol|za ukoly|na bedrech|splnit|zaridit"
    "|dodelat|vyridit|pripravit|na hrbu|pod palcem|v gesci",
    "promised": "jsem slibil*|jsem mel*|slibil* jsem|dluzim|jsem si vzal* na starost",
    "in-charge": "ma na starosti|ma na starost|ma na triku|zarizuje|resi|dela|ma pod palcem|ma za ukol|se stara o"
    "|zajistuje|pripravuje|pise|to ma|to dela|ma to|ma to na starosti|to ma na starosti|ma v gesci|posila"
    "|pripravi|zajisti|zaridi|odpovida za",
    "overdue": "po terminu|nestihame|prosl*|zpozden*|opozden*|hori|po lhute|nesplnen*|neni hotove|neni hotovo"
    "|jeste neni hotov*|neni splneno|se nestiha|propaseno|zpozdujeme",
    "decided": "jsme rozhodli|jsme se rozhodli|jsme se usnesli|jsme se dohodli|jsme se domluvili|jsme schvalili"
    "|bylo rozhodnuto|se rozhodlo|bylo schvaleno|bylo usneseno|usneseni|jsme se minule usnesli"
    "|jsme minule rozhodli|jsme se minule dohodli|dopadlo|jsme se domluvili minule|se usneslo|se schvalilo"
    "|bylo dohodnuto|jsme se na|rozhodnuti|jsme odhlasovali|se dohodlo|jsme uzavreli|zaver* z|rozhodl* skupina",
    "last-time": "minule|naposledy|na minulem jednani|na minule schuzce|na posledni schuzce|na poslednim jednani"
    "|posledne",
    "about": "o|ohledne|kolem|k|ke|ve veci|v otazce|s|na|pro|za|v|do|u",
    "abilities": "co umis|co umite|co vsechno umis|co vsechno umite|pomoc|pomoct|napoveda|napovedu|help"
    "|nevim si rady|nevim jak na to|nevim co s tim|pomoz|pomoz mi|pomozte|s cim mi muzes pomoct"
    "|s cim muzes pomoct|jak to funguje|jak funguje|jak fungujes|jak te mam pouzivat|jak se to pouziva|co dovedes"
    "|co dokazes|kdo jsi|kdo jste|co jsi|k cemu jsi|co s tebou|nabidka|menu|prikazy|poradit|poradis mi"
    "|jak ti mam psat|navod|co tu muzu delat|co vsechno dovedes|co muzu delat|co po tobe muzu chtit",
    "excuse-me": "omluvit|se omluvit|omluvit se|omluvim|se omluvim|odhlasit se|se odhlasit|odmitnout"
    "|dam vedet ze neprijdu|dat vedet ze neprijdu|reknu ze neprijdu|zrusit ucast|zrusim ucast|dam vedet"
    "|rict ze neprijdu|oznamim ze neprijdu",
    "coordinator": "koordinator|koordinatorka|koordinatorkou|koordinatorem|koordinatora|koordinatorku|vedouci"
    "|svolavatel*|garant|predseda|predsedkyne|sef|sefka|organizator*",
    "leads": "vede|to vede|svolava|ridi|organizuje|to tu vede|to organizuje|to ridi|ma na starosti skupinu|tu veli",
    "turn-to": "na koho se mam obratit|na koho se muzu obratit|na koho se obratit|komu mam psat|komu psat"
    "|komu mam zavolat|s kym to mam resit|komu se mam ozvat",
    "members": "clenove|cleny|clen|clenem|clenkou|clenka|clenu|clenky|ve skupine|v te skupine|v nasi skupine"
    "|slozeni|obsazeni|clenstvo|slozeni skupiny|ve skupine je",
    "list": "seznam*|prehled*|listinu ucastniku|list ucastniku|tabulku ucasti",
    "data": "udaje|data|osobni udaje|informace o mne|osobni data|vsechno o mne",
    "about-me": "o mne|o me|o mne vis|o mne vite",
    "know-me": "co o mne vis|co o mne vite|co o me vis|co o me vite|co o mne mas ulozeno|co mas o mne ulozeno"
    "|co si o mne pamatujes|co mate o mne ulozene",
    "stored": "mas|mate|ulozen*|evidujes|evidujete|vis|vite|vedes|zpracovavate",
    "group-noun": "skupin*|pracovni skupin*|ps|tymu|tym",
    # --- deeds: other things
    "item": "bod|bodu|bodem|polozk*",
    "topic": "tema|tematu|tematem|namet|navrh|temat",
    "place": "misto|mista|mistnost|lokalit*|adresu|misto konani|mistem",
    "title-noun": "nazev|nazvu|jmeno schuzky|titulek|nadpis|nazev schuzky|nazev jednani",
    "link-noun": "odkaz|link|odkaz na pripojeni",
    "guest": "host|hosta|hoste|hosty|hostem|hostu|jako hosta|jako host",
    "member": "clena|clenku|clen|clenka|cleny|noveho clena|novou clenku|kolegu|kolegyni|cloveka|mezi cleny"
    "|jako clena|jako clenku|do clenu",
    "into-group": "do skupiny|do nasi skupiny|do te skupiny|do pracovni skupiny|k nam do skupiny",
    "out-of-group": "ze skupiny|z te skupiny|z teto skupiny|z nasi skupiny|ze seznamu|v te skupine|v teto skupine"
    "|ve skupine",
    "deadline": "termin|lhutu|terminu|deadline|uzaverku",
    "done": "hotovo|hotov*|mam hotovo|mam to|mam to hotove|hotova vec|splneno|splnen*|udelano|vyrizeno|zarizeno"
    "|done|udelal* jsem to|je to hotove|je to hotovo|vyresen*|vyrizen*|zarizen*|odeslan*|poslan*|poslano|odeslano"
    "|objednan*|objednano|rozeslan*|rozeslano|vytisten*|domluven*|domluveno|pripraven*|zajisten*|zajisteno"
    "|dokoncen*|dokonceno|napsan*|odevzdan*|odevzdano|uzavren*|zaplacen*|predan*|nakoupen*|koupen*|dodelan*"
    "|zverejnen*|rezervovan*|zamluven*|zpracovan*|vyplnen*|opraven*|dotazen*|doreseno|jsem poslal*|poslal* jsem"
    "|jsem udelal*|udelal* jsem|jsem zaridil*|zaridil* jsem|jsem objednal*|objednal* jsem|jsem rozeslal*"
    "|jsem vyridil*|jsem vytiskl*|jsem dodelal*|jsem dokoncil*|jsem splnil*|splnil* jsem|jsem odeslal*"
    "|odeslal* jsem|dodelal* jsem|vyridil* jsem|rozeslal* jsem|pripravil* jsem|jsem pripravil*|jsem zajistil*"
    "|dokoncil* jsem|mam splneno|mam to za sebou|mam udelano",
    "more-time": "navic|vic casu|vice casu|jeste cas|odklad|prodlouzit|prodluz|prodluzte|prodlouzeni|tyden navic"
    "|pozdeji|o trochu pozdeji|delsi termin|jeste tyden|jeste par dni|o neco pozdeji|dyl",
    "not-manage": "nestihnu|nestiham|nestihneme|nestihame|nezvladnu|nezvladam|nedam|nedodelam|nedodam"
    "|nebudu mit hotovo|nebudu mit|nestihnu dodelat",
    "manage": "stihnu|zvladnu|dodam|dodelam|budu mit|mit|to mit|dam to|posunout|odevzdam|to stihnu|to zvladnu"
    "|to dodam|az",
    "those": "tem|tech|ty|vsem|lidem|ostatnim|co|kdo|kteri|ktere|z nich|vsechny|vsem kdo",
    "reminder": "pripominku|pripomenuti|upominku|upominky|pripomenuti ucasti|pripominky lidem",
    "hours": "hodine|hodinach|hodin|vecer|v noci|noc|pres noc|rano|vecera|o vikendu|o vikendech",
    "quiet": "klid|ticho|mit klid|tichy rezim|nerusit|nocni klid|tiche hodiny|dobu klidu|nerusene",
    "do-not-write": "neposilej|neposilejte|nepis|nepiste|nepis mi|neposilej nic|nerus|neruste|nerus me|neruste me"
    "|nerus mne|nepripominej|nepripominejte|neotravuj|neotravujte|nenapis|neposlat|neupozornuj",
    "nothing": "nic|zadne zpravy|zpravy|pripominky|upozorneni|vubec nic|zadna upozorneni",
    "leave-me": "nech me byt|nechte me byt|nech me|nechte me|nech me na pokoji|nechte me na pokoji|dej mi pokoj"
    "|dejte mi pokoj|nech mne byt|dej mi svatek",
    "holiday": "mam dovolenou|jsem na dovolene|mam volno|jedu na dovolenou|budu na dovolene|jsem na nemocenske"
    "|jsem nemocny|jsem nemocna|jsem mimo|budu pryc|jsem pryc|budu mimo",
    "english": "anglicky|anglictinu|anglictiny|english|do anglictiny|na anglictinu|v anglictine",
    "czech": "cesky|cestinu|cestiny|po cesku|na cestinu|do cestiny|v cestine|czech",
    "speak": "mluv|mluvte|mluvit|pis|piste|psat|prepni|prepnete|prepnout|nastav|nastavit|jazyk|na me|se mnou"
    "|mluvis|zmen jazyk na|komunikuj|umis",
    "channel": "telefonicky|mailem|e-mailem|po telefonu|ustne|osobne|volal*|mi volal*|mi|dnes|rano|sms"
    "|sms zpravou|pisemne|emailem|bohuzel|radne|predem|ze zdravotnich duvodu|kvuli nemoci|nakonec|je nemocn*"
    "|nemoc|taky|take|tentokrat|prave|dneska|mailem dnes|me|na schuzku|ze schuzky|z jednani|ze stredecni schuzky"
    "|na stredu",
    "called": "volal*|mi volal*|volal* mi|psal*|mi psal*|psal* mi|dal* vedet|mi dal* vedet|dal* mi vedet|napsal*"
    "|mi napsal*|vzkazuje|mi rekl*|rekl* mi|rekl*|hlasi|se ozval*|volala",
    "confirmed": "potvrdil* ucast|potvrdil*|potvrzuje ucast|slibil* ucast|slibil* ze prijde|svou ucast potvrdil*"
    "|ucast potvrdil*|potvrdil* ze prijde|potvrdil* prichod|prijde urcite|urcite prijde",
    "as-excused": "jako omluven*|jako omluveny|omluven*|mezi omluvene|do omluvenych|k omluvenym|mezi omluvenymi",
    "as-coming": "jako prihlasen*|jako ucastnika|jako prichazejici|ze prijde|ze dorazi|mezi prihlasene|na seznam"
    "|mezi prichazejici|jako potvrzen*|jako pritomn*",
    "as-not-coming": "ze neprijde|ze nedorazi|ze se omlouva|ze se omluvil*|jako neprichazejici",
    "za": "za",
    "with-me": "se mnou|s nami|sebou|s sebou|prijde se mnou|vezmu s sebou|beru s sebou|privedu|vezmu|beru",
    "calendar": "kalendar*|do kalendare|ics|outlooku|google kalendare|do outlooku|do googlu|udalost do kalendare",
    "poll": "anket* na termin|anketu na termin|anketa na termin|anketu o terminu|hlasovani o terminu|doodle"
    "|anketu|vyber terminu|najdi termin|najit termin|najdete termin|hledat termin|spolecny termin"
    "|kdy muzou vsichni|kdy mohou vsichni|termin kdy muzou vsichni|kdy se to hodi vsem|ktery termin vyhovuje"
    "|najdi nam termin|vyhlas hlasovani o terminu|hlasovani o terminech",
    "term": "termin|terminu|terminy|kdy muzou vsichni|vsem|vsichni|na|kdy|muzou|mohou|vyhovovat|vyhovoval",
    "minutes": "zapis|zapisu|zapisy|zapisem|zaznam z jednani|zapis z jednani|zapis ze schuzky|posledni zapis"
    "|zapis z posledni schuzky|zapis z minula",
    "last": "posledni|minuly|minuleho|minule|z minula|z minule schuzky|z posledni schuzky|z jednani|ze schuzky"
    "|posledniho",
    "attendance": "prezenc*|prezencni listin*|prezencku|dochazk*|listinu|podpisovy arch|podpisovou listinu"
    "|ucast na jednani|prezencni",
    "undo": "vrat to|vrat|vratte to|vratit to|vrat to zpet|vrat to zpatky|vratte to zpet|zpet|zpatky|undo"
    "|vzit zpet|vezmi to zpet|vem to zpet|to byl omyl|byl to omyl|to jsem nechtel*|to je omyl|odvolej to"
    "|zrus posledni|omyl|spletl* jsem se|preklikl* jsem se|to jsem nechtela",
    # --- deeds: states
    "cancelled": "se rusi|rusi se|odpada|nebude|nekona se|se nekona|se neuskutecni|neuskutecni se|je zrusen*"
    "|zrusen*|byla zrusena|je zruseno|nebude se konat|se nebude konat|se konat nebude|se odvolava|odvolava se",
    "moved": "se presouva|presouva se|se posouva|posouva se|se preklada|preklada se|je presunut*|bude az|bude uz"
    "|se odklada|odklada se|se presune|se posune|presunuta|presunuto|posunuta|se presunula|bude misto toho",
    "yet-be": "prece jen bude|nakonec bude|prece bude|se prece jen kona|se nakonec kona|prece jenom bude"
    "|bude prece jen|plati|se kona|nakonec se kona|prece jen plati|bude nakonec|nakonec plati|tedy bude"
    "|zase plati",
    "was-cancelled": "zrusenou|zrusene|zrusena",
    "be-called": "se bude jmenovat|bude se jmenovat|se jmenuje|ma se jmenovat|prejmenovavam na",
    "named-so": "jmenuju se|jmenuji se|se jmenuju|se jmenuji|zmenil* jsem prijmeni|zmenil* jsem si prijmeni"
    "|mam nove prijmeni|mam nove jmeno|vdala jsem se|provdala jsem se|nove prijmeni|zmenila jsem jmeno"
    "|jsem se vdala|jsem zmenila prijmeni",
    "my-name": "jmeno|prijmeni|me jmeno|moje jmeno|moje prijmeni|organizaci|moji organizaci|email|e-mail|telefon|titul",
    "no-longer": "uz nedela|uz nepracuje|uz neni|nedela|nepracuje|presel*|prestoupil*|odesel*|odesla",
    "works": "dela|pracuje|je|je ted|ted dela|nastoupil*|v|na|z|u|ve|ale|pro",
    "not-in": "uz nejsem|nejsem|koncim|uz nechci byt|nechci byt|chci odejit|odchazim|uz tam nepatrim"
    "|chci vystoupit|vystupuji|uz nepatrim",
    "i-do": "udelam|to udelam|vezmu si to|beru si to|beru to|vezmu to|to vezmu|to si vezmu|ujmu se toho"
    "|postaram se|postaram se o to|zaridim to|to zaridim|ja to udelam|udelam to|jdu do toho|hlasim se|to si beru"
    "|si beru|ja to vezmu|vezmu si to ja|beru si ho|ujimam se",
    "take-on": "vezmu|vezmu si|si vezmu|beru|beru si|si beru|ujmu se|prevezmu|prebiram|zaridim|udelam"
    "|postaram se o|zajistim|hlasim se na|se postaram o",
    "onto-me": "na starost|na starosti|na sebe|ja|na triko|na me|si|za ukol|sama|sam",
    "for-me": "za me|za mne|misto me|misto mne|za nas",
    "do-it": "udelat|delat|zaridit|prevzit|vzit|prevezme|udela|vezme|zastat|dokoncit|dodelat|vezme si|vezme si to"
    "|prevzala|prevzal",
    "should-discuss": "meli bychom probrat|bychom meli probrat|abychom probrali|probrat|projednat|proberme"
    "|bychom probrali|abychom se bavili o|abychom mluvili o|pobavit se o|otevrit otazku|otevrit tema|otevrit"
    "|nadhodit|abychom resili|bychom mohli probrat|mohli bychom probrat|meli bychom resit|bychom meli resit"
    "|abychom projednali|bychom meli mluvit o|meli bychom se bavit o|meli bychom projednat|meli bychom otevrit"
    "|venovat se|abychom se venovali|prodiskutovat|meli bychom si rict neco o",
    "propose": "navrhuji|navrhuju|navrhujeme|navrhnout|navrhl* bych|bych navrhl*|mam navrh|mam navrh na"
    "|mel* bych navrh|navrh|mam tema|mam namet|mam namet na|dovoluji si navrhnout|dal* bych|tip na tema"
    "|predkladam",
    "support": "podporuji|podporuju|podporit|jsem pro|hlasuji pro|hlasuju pro|pridavam se k|dam hlas|davam hlas"
    "|dat hlas|pripojuji se k|palec pro|podporujeme|hlas pro",
    "withdraw": "stahni|stahnete|stahnout|stahuju|stahuji|beru zpet|vzit zpet|zrus|zruste|odvolavam|smaz|smazte"
    "|odstran|beru zpatky|vem zpet|odvolat",
    "not-suit": "se mi nehodi|mi nevyhovuje|nemuzu|se nam nehodi|nam nevyhovuje|mi nesedi|se nehodi|nevyhovuje"
    "|nehodi se mi|mi nejde",
    "what-about": "co|a co|co treba|nemohlo by to byt|nemohla by byt|slo by to|neslo by to|nebylo by lepsi"
    "|co takhle|mohlo by to byt|bylo by lepsi|radsi bych|lepsi by byl*|co to dat na|co to dat"
    "|a nemohlo by to byt az|vyhovoval* by mi|hodil* by se mi|radeji bych",
    "clock": "na jednu|na druhou|na treti|na ctvrtou|na patou|na sestou|na sedmou|na osmou|na devatou|na desatou"
    "|na jedenactou|na dvanactou|na poledne|na rano|na odpoledne|na dopoledne|na vecer",
    "shift-later": "pozdeji|driv|drive|dozadu|dopredu",
    "new": "novy|nova|nove|novou|noveho|dalsi",
    "new-person": "novy|nova|novou|noveho",
    "to": "na|z|ze|za",
    "please": "prosim|prosim o|poprosim|poprosim o",
    "about-q": "o cem|o com",
    "about-what": "na cem|o cem|k cemu|co",
    "somebody-thing": "neco|nejake|nejaky|nic",
    "from-here": "z nas|od nas|z",
    "span": "tyden|tydny|tydnu|mesic|mesice|mesicu|den|dny|dni|hodinu|hodiny|hodin|pul hodiny|pulhodinu"
    "|pul hodinu|minut|minuty|ctvrt hodiny|ctvrthodinu|ctrnact dni|par dni|par dnu|tri dny",
    "how-are": "jak se mas|jak je|jak se mate|jak se dari",
    "language": "jazyk",
    "send-back": "zpet",
    "because": "protoze|jelikoz|jsem nemocn*|jsem marod|nestiham|kvuli|nemuzu|odjizdim|jedu|mam|musim|onemocnel*"
    "|jsem|necitim se|bohuzel|omlouvam se|sorry|pardon|nejde to|ja uz|promin*|z duvodu",
}
# Adjectives of days, folded beginnings, and the day that each names.
DAYS = {
    "pondeln": "v pondělí", "utern": "v úterý", "stredecn": "ve středu", "ctvrtecn": "ve čtvrtek", "patecn": "v pátek",
    "sobotn": "v sobotu", "nedeln": "v neděli", "zitrejs": "zítra", "dnesn": "dnes",
}  # fmt: skip
BEFORE_DATE = "v|ve|na|do|od|k|ke|po|o|az na|uz|az|pred|do konce|az v|az ve|z|ze|uz na|uz v"
BEFORE_PLACE = "v|ve|na|do|u"
