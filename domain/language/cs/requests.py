"""Czech: small words, and words of questions, by the roles that they play in a request.

Folded, phrases apart by "|", `*` for any ending.
"""

WORDS = {
    "fill": "jich|zas|prave|celkem|porad|asi tak|uplne|konecne|taky jeste|zitra taky|nejak|nejaky|nejake|nejakou"
    "|vsak|hm|hmm|jo|aha|ok tak|ok|takhle|konkretne|presne|zrovna|ostatne|mimochodem|jenze|pac|nove|novinka|a pak"
    "|potom|pak|u toho|k tomu|na to|kolem toho|osobne|sama|sam|oba|obe|samozrejme|dohromady|laskave mi"
    "|pani kolegyne|kolegove|milacku|beze zmen|prosim|prosim te|prosim vas|poprosim|prosimte|prosimvas|hele|tak"
    "|takze|no|a|i|taky|take|jeste|uz|teda|tedy|vlastne|moc|jen|este|esce|jenom|mi|nam|ti|vam|si|se|tam|tu|tady"
    "|sem|nakonec|zase|znovu|hned|ted|radeji|radsi|pls|plz|laskave|kdyby to slo|jestli muzes|jestli muzete|letos"
    "|pokud mozno|pokud muzes|kdyz tak|kdyztak|nahodou|prosba|mila|mily|ze|z nas|u nas|od nas|pro nas|rychle"
    "|klidne jeste|co nejdriv|vubec|vsem|tento|tato|toto|tenhle|tuhle|tohle|ten|ta|te|ty|teto|nase|nasi|nasem"
    "|nasich|nas|vase|vasi|potrebne|dekuji|dekuju|diky|dik",
    "want": "meli bychom|mel* bych|meli bysme|bych|bychom|bysme|bys byl* tak hodn*|ano|jo|prosim o informaci|dej"
    "|dejte mi|chci abys|chtela jsem se zeptat|chtel jsem se zeptat|chtel* bych se zeptat"
    "|chtel* bych se jeste zeptat|rad* bych vedel*|chtel* bych vedet|zeptat se|mas info|mas prehled|nevis nahodou"
    "|muzes mi|muzete mi|muzes nam|mohli byste|pomuzes mi|pomohl* bys mi|bude mozne|jde nejak|dokazes|dokazete"
    "|dovedes|zvladnes|stacilo by|stacit bude|mam dotaz|jen dotaz|dotaz|otazka|mam otazku|rychly dotaz|muzes"
    "|muzete|muzeme|muzem|muzu|mohu|mohl* bys|mohl* byste|mohli bychom|mohli bysme|mohl* bych|bys mohl*"
    "|byste mohl*|bychom mohli|bych mohl*|bys|byste|nemohl* bys|nemohl* byste|nemohli bychom|slo by|slo by to"
    "|neslo by|dalo by se|da se|jde|je mozne|bylo by mozne|chci|chceme|chtel* bych|chteli bychom|chtela bych"
    "|rad* bych|bych rad*|bych chtel*|bych potreboval*|potrebuju|potrebuji|potrebujeme|potreboval* bych"
    "|potrebovali bychom|budu potrebovat|mel* bych zajem|je treba|je potreba|je nutne|musime|musim|prosim o"
    "|poprosim o|prosil* bych|poprosil* bych|chtel* bych te poprosit|mam prosbu|zadam|zadam o|dovolte|nechces"
    "|bylo by fajn|bylo by dobre|at",
    "please": "prosim o|poprosim o|chtel* bych poprosit o|prosim|poprosim",
    "greet": "ahoj|ahojky|ahojte|cau|cus|caues|nazdar|zdar|zdravim|zdravim vas|zdravicko|dobry den|dobre rano"
    "|dobre odpoledne|dobry vecer|hezky den|krasny den|dobre jitro|dobre dopoledne|pekny den|hoj",
    "thanks": "mnohokrat|dekuji mnohokrat|mnohokrat dekuji|dekuji pekne|dekuji krasne|diky moc moc|velke diky"
    "|srdecne diky|moc diky|dekuju ti|dekuji vam|diky ti|dekuji ti|velice dekuji|super dik|dekuju pekne"
    "|to je od tebe hezke|dekuji|dekuju|diky|dik|dikec|dekujeme|moc dekuji|diky moc|mockrat dekuji|dekuji moc"
    "|dekuju moc|diky za pomoc|dekuji za pomoc|diky za info|dekuji za informaci",
    "praise": "super prace|dobra prace kolecko|skvela prace|palec nahoru|to se ti povedlo|umis|jsi uzasny"
    "|jsi uzasne|jsi borec|frajer|bravo|gratuluji|vyborna prace|skvely|super kolecko|ty jsi sikovny"
    "|jsi k nezaplaceni|to je super|to je skvele|to je parada|jupi|hura|nadhera|super|parada|skvele|vyborne"
    "|jsi sikovny|jsi sikovna|jsi skvely|jsi skvele|jsi zlaty|jsi poklad|bezva|bomba|dobra prace|perfektni"
    "|perfektne|paradni|pecka|hezke|krasa|dobre kolecko|👍|👏|❤️|❤|🙏|👌",
    "block": "pridej se|pridejte se|pridat se|omluv se|omluvte se|omlouvej se|omlouvejte se|tema dne|tema tydne"
    "|tema roku|tema mesice|tema cislo jedna|kolik je hodin|proc|k smichu|zbytecn*|co se deje|nemuzeme|nemuzete"
    "|nemuzou|nejsem si jist*|nejsme si jist*|netusim|diky za|dekuji za|dekuju za|dik za|dekujeme za|diky moc za"
    "|dekuji moc za|se mi libi|se nam libi|se povedl*|je super|byl* super|neznam|libi|zajimav*|to neni|neni to"
    "|kdepak|ani nahodou|zadn*|zase nic|k nicemu|fuj|zasadne|v zadnem pripade|jako maku|sranda|vtip"
    "|delam si legraci|leda|leda ze|at uz|stejne|skoda|skoda ze|neradi|nerad*|radeji ne|nebude potreba|kez|kez by"
    "|jedine|jedine ze|jen kdyz|jen kdyby|kdyby|kdybych|kdybychom|kdybys|jestli|jestlize|pokud|kdyz|az|dokud|nez"
    "|mozna|asi|snad|pry|udajne|zrejme|prece|nejspis|pravdepodobne|rikal*|rekl*|slysel*|pise|psal*|vcera|minule"
    "|predloni|loni|nejradsi|nejradeji|ne|nikdy|nechci|nechceme|nemam|nesmime|haha|ha ha|aby|ironie|omylem|doufam"
    "|myslim|zda|bohuzel ne|nevim|nevime|nemusi*|neni|nebyl*|neni potreba|neni treba",
    "own": "musim|musim to|budu muset|ja musim",
    "who": "na koho|ke komu|kohopak|ktery z nas|komu|od koho vseho|kterej|kdopa|kym|z koho|kdo co|kdo konkretne"
    "|kdo z vas|kdo vlastne|kdo teda|kdo tedy|ze skupiny kdo|kdoze|kdo|kdopak|koho|od koho|kdo vsechno"
    "|kdo vsechny|kdo z nas|kteri|kdo jeste|kdo vsichni",
    "how-many": "na kolik|kolika|pocet|jaky je pocet|jaky pocet|kolik|v kolika|pro kolik",
    "until-when": "do kdy",
    "was": "byl*|je|zni|bylo|se resilo|se delo|resilo se|se probiralo|probehlo|se stalo",
    "to-them": "vsem kdo|tem kdo|tem co|vsem co|vsem kteri|tem kteri|tem|vsem|ostatnim|lidem|tem vsem",
    "when": "kdyze|kolikateho to je|ve kterou hodinu|kdy zas|jak brzo|ktery den je|v jakou hodinu|v jaky cas"
    "|jaky je termin|jaky termin|od kdy do kdy|jakeho data|kdy presne|kdy|do kdy|v kolik|v kolik hodin|od kolika"
    "|od kolika hodin|do kolika|do kolika hodin|jak dlouho|od kdy|na kdy|kdypak|jaky den|ktery den|v kolik ze"
    "|ktereho|kolikateho|kolikateho to",
    "where": "v jake budove|na kterem miste|ve ktere budove|v kterem patre|ve ktere mistnosti|ktera mistnost"
    "|jaka mistnost|jake je misto|kam presne|na jakem miste|ve kterem sale|jake misto|kde|kam|kudy"
    "|v jake mistnosti|na jake adrese|jaka je adresa|jaka adresa|v kterych prostorach",
    "what": "co|cim|cem|jaky|jaka|jake|jakeho|jakych|ktery|ktera|ktere|kterych|copak|o cem|na cem|co vsechno|co je",
    "how": "jak|jakym zpusobem|jakpak",
    "whose": "ci|cije|ci je|komu patri",
    "somebody": "nekdo|kdokoli|nekoho|nekdo z",
    "show": "dostat|ziskat|muzu dostat|chtel* bych videt|potreboval* bych videt|oznam|oznamte|informaci|informace"
    "|prehled|mas|mate|dej|dejte|hod mi|hodte mi|vyber|potrebuju vedet|potrebuji vedet|nevidim|chci vedet"
    "|chci videt|jsem zvedav*|popis|strucne|vypisem|mrknout na|sdelte|sdelit|vypsal*|najdu|sehnat|prehrat"
    "|muzu videt|ukaz|ukazte|ukaz mi|napis|napiste|napsat|posli|poslete|poslat|pripomen|vypis|vypiste|vypsat"
    "|rekni|reknete|rict|zjisti|zjistit|sdel|dej mi vedet|dejte mi vedet|dat vedet|dej vedet|vis|vite|nevis"
    "|nevite|vedet|zajima me|zajimalo by me|zajima|videt|podivat se na|najdi|vyjmenuj|zobraz|zobrazit|shrn"
    "|poslat mi|povez|poradis|poslal*|rekl*|napsal*|ukazal*|preposli|preposlete",
    "all": "vsecko|vsecky|vsici|vsechna|vsechnu|cela|vsechno|vsechny|vsichni|vsech|vse|cely|cele|celou|celkem"
    "|kompletni|uplny|vubec vsechny",
    "it": "slo by to|neslo by to|pujde to|jde to|to|tohle|toto|ji|ho|je ji|jej",
    "meeting": "schuz*|porada|porady|poradu|porade|poradou|jednani|jednanim|jednanich|zasedani|setkani|sraz|srazu"
    "|mitink*|meeting*|sezeni|termin schuzky|shuzk*|schuzi|schuzek|sesle",
    "meetings": "terminy|akce|akci|v planu|v kalendari schuzky|nejblizsi terminy|schuzek|setkani|schuzky|schuze"
    "|porady|porad|jednani|meetingy|vsechny schuzky",
    "next": "pristi|dalsi|nejblizsi|nasledujici|priste",
    "begin": "potkame|sejdeme|vidime|uvidime|setkame|schazime|schazi|sedet|budeme sedet|zasedame|zaseda|zasedneme"
    "|sedi|konat|bude konat|se to bude konat|odehravat|probihat|bude probihat|zacinat|koncit|sejdem|se sejdem|byt"
    "|navazuje|bude zacinat|je svolan*|svolan*|je naplanovan*|naplanovan*|je domluven*|sedime|jsme|mame byt"
    "|byt na|neco je|se to kona|to zacina|se sejit|sejit|bude neco|se potkavame|potkavame se|se kona|odehrava"
    "|se odehrava|zahajeni|ukonceni|je termin|delka|vypukne|je to|zacina|zacne|zaciname|zacneme|konci|skonci"
    "|koncime|potrva|trva|kona se|bude se konat|sejdeme se|se sejdeme|schazime se|se schazime|schazi se|se schazi"
    "|se vidime|vidime se|se potkame|potkame se|mame se sejit|probehne|probiha|zacatek|konec|je zacatek|schuzuje"
    "|se uvidime|uvidime se|konani",
    "we-meet": "sejde|se sejde|potkame|vidime|uvidime|setkame|schazime|schazi|se sejit|sejit se|sejit|setkat se"
    "|se setkat|se potkat|potkat se|sejdeme se|se sejdeme|sejdem se|schazime se|potkame se|vidime se|uvidime se"
    "|sejdeme|setkame se|se setkame",
    "be": "nakonec bude|bude nakonec|nakonec je|nakonec budou|prece jen bude|uz je|je|jsou|bude|budou|to bude"
    "|je to|bude to|budeme|bude se",
    "us": "jich|prihlasenych|ucastnici|ucastniky|clenu|to vypada|hlasi|hlasi se|prihlasek|nas|lidi|lidi nas"
    "|ucastniku|ucastnic|ucastnik|osob|hlav|clovek|lidem",
    "arrive": "jit|jet|zajit|dojet|prijet|dostavit|sednout|se dostavit|byt|se dostat|se ukazat|dojit|najit|trefim"
    "|zastavit|prijit|dorazit|dostavit se|prijdu",
    "come": "chodi|chodi na to|byva|cekame|se ceka|dojdou|prijdou urcite|ma dorazit|maji prijit|jdou vsichni"
    "|potvrzene|ucastniky|prihlasi|se hlasi|zucastni|se zucastni|zucastnuje|dojede|dojedou|zavita|se objevi"
    "|objevi se|ucastnit|nahlasil* ucast|nahlasil* se|si troufne|ma v planu prijit|pocita|prijit|dostavi|se da|da"
    "|ma zajem|prislibil* ucast|prislibil*|jsou potvrzeni|kyvl*|rekl* ano|dal* ano|to potvrdil*|se potvrdil*"
    "|budou|zapsan*|prijde|prijdou|dorazi|dorazej|prijede|prijedou|ucastni se|se ucastni|zucastni se|jde|jdou"
    "|se chysta|chysta se|chystaji se|tam bude|bude tam|tam budou|budou tam|potvrdil*|potvrdil* ucast|ma prijit"
    "|prihlasil* se|se prihlasil*|prihlasen*|prihlaseny|pujde|hodla prijit|planuje prijit|chce prijit|dojde"
    "|prihlasenych|potvrzen*|ma byt|potvrzenou ucast|prijdeme|nas prijde|se zucastnuje|dostavi se|se dostavi"
    "|pocitame s|slibil* ucast",
    "not-come": "neni|nemuze|neni schopn*|odmitl*|rekl* ne|dal* ne|odrekl*|se neukaze|neukaze se|nema cas|vypada"
    "|se vymluvil*|vymluvil* se|neni k dispozici|zrusil* ucast|nedojede|odhlasil* se|se odhlasil*|musi zustat"
    "|bude chybet|nedostavi se|se nedostavi|nezavita|nezvladne|neprijde|neprijdou|nedorazi|nedorazej|neprijede"
    "|nebude|nebude tam|tam nebude|nebudou|nezucastni se|se nezucastni|chybi|nemuzou|nemohou|nemuze prijit"
    "|nemuze dorazit|nedojde|nepujde|nejde|nebude moct|nestihne|neucastni se|se neucastni",
    "excused": "dal* omluvenku|ma omluvenku|maji omluvenku|poslal* omluvu|dal* omluvu|omlouva|omlouvaji"
    "|se omlouvaji|omluvilo|se omluvilo|omlouval* se|se omlouval*|se vymluvil*|se ze schuzky omluvil*"
    "|se z jednani omluvil*|omluvil* ze schuzky|omluvenka|omluvil* svou ucast|poslal* omluvenku|se omluvila z"
    "|ze schuzky omluvil*|je omluven*|byl* omluven*|se omluvil*|omluvil* se|omluven*|omluveny|se omlouva"
    "|omlouva se|omluvenych|omluvy|omluvil*|omluvenky|omluvenku",
    "silent": "cekame|jeste cekame|cekam|cekas|se ceka|neozyva se|se neozyva|neni jasne|nema vyjadreni|nerekl*"
    "|vahaji|vaha|se nerozhodl*|nerozhodl* se|se porad neozval*|nema potvrzen*|jeste nevi|nevime"
    "|dosud neodpovedel*|mi nenapsal*|nehlasi|nezareagoval*|nezareagovali|se nevyjadrili|nevyjadrili se"
    "|nevyjadrili|nepotvrdili|nereagovali|neodepsal*|neodepsali|mi neodepsal*|nic nenapsal*|neklikli|nedali"
    "|nehlasi se|se nehlasi|neni vyjadren*|volat|zavolat|mi neda vedet|porad mlci|nerekl* ano ani ne"
    "|nedal* nic vedet|se vubec neozval*|vubec neodpovedel*|tajnosti|neodpovedel*|neodpovedeli|neodpovidaji"
    "|neodpovida|nedal* vedet|nedali vedet|neozval* se|se neozval*|neozvali se|se neozvali|neozval*|nereagoval*"
    "|nereaguje|nepotvrdil*|chybi s odpovedi|mlci|nehlasil*|se nevyjadril*|nevyjadril* se|nevyjadril*"
    "|nemam odpoved|nemame odpoved|chybi odpoved*|bez odpovedi|chybi mi odpoved*|dluzi odpoved|mi neodpovedel*"
    "|nenapsal*|jeste nenapsal*|neklikl*|nehlasovali|nehlasoval*|nedal* odpoved",
    "invitation": "pozvanku|pozvani|ucast na schuzce|na pozvanku|hlasovat|bude hlasovat|se bude hlasovat"
    "|ze schuzky|na schuzce|na ni|na pozvanky|na mou zpravu|zatim|k tomu|na to|na vyzvu|na zpravu|na schuzku"
    "|na pozvani|k ucasti|ucast|na ucast|s ucasti|odpoved|na jednani|na poradu|na setkani|na akci",
    "join": "odkaz na pripojeni|odkaz na schuzku|odkaz na jednani|odkaz na poradu|odkaz na teams|odkaz na zoom"
    "|pripojeni na schuzku|prihlasim online|prihlasit online|na online schuzku|link na schuzku|dostanu online"
    "|dostat online|pripojit z domova|z domova|z prace|vzdalene|pripojovaci odkaz|adresa schuzky"
    "|na schuzku online|prenos|videokonferenci|online ucast|na call|na videohovor|z mobilu|prihlasovaci odkaz"
    "|pripojit|pripojim|prihlasit|prihlasim|dostat se na|dostanu se na|odkaz*|link*|teams|zoom*|meet|online"
    "|on-line|videohovor*|pres telefon|telefonicky|na dalku|dalkove|distancne|videokonferenc*|hybridne|pres teams"
    "|na teams|na zoom|pres zoom|pripojeni",
    "can": "muze|pujde|pujde to|jde to|slo by to|da se|muzu|mohu|muzeme|je moznost|existuje|bude moznost|lze",
    "programme": "porad dne|poradu dne|na poradu dne|na poradu jednani|obsah|napln|body jednani|program schuzky"
    "|programem|harmonogram|o cem|na pretresu|bod jednani|na stole|temata jednani|program*|na poradu"
    "|porad jednani|poradu jednani|agend*|bodu|body|na programu|na program|bod programu|body programu",
    "on-programme": "na program|na programu|do programu|na porad|na agendu|do agendy|na porad jednani"
    "|k projednani|mezi body|na program schuzky|na program jednani",
    "discuss": "probirame|resime|projednavame|mame na programu|nas ceka|ceka nas|budeme resit|budeme tam resit"
    "|se bude delat|se dela|se bude mluvit|bude rec|probirat|se probira|ma probirat|bude projednavano"
    "|mame na stole|se chysta|se ma probrat|mame probrat|budem probirat|se bude probirat|se budeme bavit"
    "|budeme probirat|projednavat|budeme projednavat|resit|probereme|budeme delat|mluvit|projedname|bavit se"
    "|budeme se bavit|se bude resit|se bude projednavat|se resi|ma resit|budem resit|na nas ceka",
    "topics": "tematech|o jakych tematech|tematum|temata k projednani|zasobnik|v zasobniku|zasobniku temat"
    "|v zasobniku temat|namety na tema|temat ke schuzce|podnety|podnetu|navrhovane|temata|tem|temat|namet*|navrhy"
    "|navrhu|navrhy temat|navrhovana temata|navrzena temata",
    "proposed": "co navrhl*|ceka|cekaji na projednani|mame v zasobniku|prisla|jsou|padla|padly|padlo|navrhli"
    "|navrhl*|navrzen*|navrzeno|navrhuje|navrhuji ostatni|lidi navrhli|cekaji|mame",
    "tasks": "ukolama|veci na praci|prace|ukoly|ukolu|ukolech|ukolum|resty|restu|povinnosti",
    "task": "ukol|ukolu|ukolem",
    "my": "moje|me|muj|moji|mou|svoje|sve|svuj|svou|mych|mojich",
    "me": "me|mne|mi|ja|za me",
    "have": "na me cekaji|na me|na mne|cekaji|mam nejake|mam jeste|mam mit|mam|mame|ma|maji|mas|mate|ma za|mam za"
    "|ceka me|me ceka|cekaji me|me cekaji|zbyva mi|mi zbyva|mi jeste zbyva",
    "to-do": "na krku|na praci|na starosti|na triku|udelat|delat|za ukol|za ukoly|na bedrech|splnit|zaridit"
    "|dodelat|vyridit|pripravit|na hrbu|pod palcem|v gesci",
    "promised": "mel* jsem udelat|jsem mel* udelat|jsem mel* splnit|jsem mel* poslat|po mne chcete|po mne chces"
    "|chcete po mne|ode me chcete|ode me potrebujete|jeste dluzim|jsem slibil* udelat|dluzim skupine|mi visi"
    "|visi na mne|na me ceka|na mne ceka|na me cekaji|mam nesplnen*|mam rozdelan*|mam nedodelan*"
    "|jeste nemam hotove|nemam hotove|jsem slibil*|jsem mel*|slibil* jsem|dluzim|jsem si vzal* na starost",
    "in-charge": "dela|ma nastarosti|objednava|vyrizuje|se tomu venuje|obstarava|je garantem|je zodpovedny za"
    "|zodpovida za|je odpovedny za|si vzal* na starost|si vzal*|to vzal*|ma zapsan*|to ma celkem|ma na starosti"
    "|ma na starost|ma na triku|zarizuje|resi|ma pod palcem|ma za ukol|se stara o|zajistuje|pripravuje|pise|to ma"
    "|to dela|ma to|ma to na starosti|to ma na starosti|ma v gesci|posila|pripravi|zajisti|zaridi|odpovida za",
    "overdue": "nejsou hotov*|nejsou splnen*|jeste nejsou hotov*|neni splnen*|nestihl*|nedodrzel*|nesplnil*"
    "|se nestihlo|nestihlo se|pozde|je pozde|zustalo viset|nebylo splneno|neni vcas|nestihli|jsme nestihli"
    "|nikdo nesplnil|je po deadlinu|po deadlinu|chybi splnit|maji zpozdeni|mame zpozdeni|v prodleni|ma zpozdeni"
    "|ve skluzu|skluz|opozdeno|po splatnosti|propasli|nesplnili|nedodal*|nedodali|zasekl*|s ukoly|proslapli"
    "|zpozduje|po terminu|nestihame|prosl*|zpozden*|opozden*|hori|po lhute|nesplnen*|neni hotove|neni hotovo"
    "|jeste neni hotov*|neni splneno|se nestiha|propaseno|zpozdujeme",
    "decided": "jsme dosli|dosli jsme|jsme minule dosli|jsme dohodli|se dohodlo|domluvilo se|se domluvilo"
    "|bylo domluveno|jsme domluvili|jsme uradili|bylo na minulem jednani schvaleno|rozhodli|jsme uzavreli|dopadl*"
    "|dopadla|skoncil*|bylo usneseni|jak zni usneseni|plati usneseni|jsme se shodli|jsme se rozhodli|odsouhlasili"
    "|jsme odsouhlasili|bylo odsouhlaseno|schvalen*|se rozhodlo|jake padlo rozhodnuti|padlo rozhodnuti|zaver"
    "|zavery|jsme rozhodli|jsme se usnesli|jsme se dohodli|jsme se domluvili|jsme schvalili|bylo rozhodnuto"
    "|bylo schvaleno|bylo usneseno|usneseni|jsme se minule usnesli|jsme minule rozhodli|jsme se minule dohodli"
    "|dopadlo|jsme se domluvili minule|se usneslo|se schvalilo|bylo dohodnuto|rozhodnuti|jsme odhlasovali"
    "|zaver* z|rozhodl* skupina",
    "last-time": "minule|naposledy|na minulem jednani|na minule schuzce|na posledni schuzce|na poslednim jednani"
    "|posledne",
    "about": "o|ohledne|kolem|ve veci|v otazce",
    "abilities": "co vsechno pro me muzes udelat|co pro me muzes udelat|co muzes|co vsechno muzes"
    "|s cim vsim pomuzes|porad mi|poradte mi|porad|poradte|potrebuju pomoct|potrebuji pomoct|jak se to ovlada"
    "|jak to ovladat|jak se ovladas|jak to pouzivat|jak s tim pracovat|jak to mam pouzivat|jak to pouziju"
    "|pomohl* bys mi s tim|jak te muzu pouzivat|jak te pouzivat|jak te mam oslovit|s cim umis pomoct"
    "|s cim pomahas|s cim pomuzes|co umi kolecko|jak pracujes|co obsluhujes|k cemu te muzu pouzit|k cemu slouzis"
    "|jak mi pomuzes|jak mi muzes pomoct|s cim mi pomuzes|uvod|zaciname|prvni kroky|pomoct mi|k cemu jsi"
    "|k cemu tu jsi|k cemu tady jsi|co zvladnes|co vsechno zvladnes|co delas|co tu delas|co vsechno delas"
    "|jak s tebou mluvit|jak se pouzivas|jak fungujete|jak na to|co nabizis|co mi muzes nabidnout"
    "|jake jsou prikazy|seznam prikazu|co ti muzu napsat|co muzu napsat|co je mozne|co ti mam psat"
    "|potrebuju pomoc|potrebuji pomoc|potrebuju poradit|jak zacit|jak zacnu|jak to tu chodi|co dal"
    "|jake mas funkce|funkce|muzes pomoct|pomuzes|pomuzes mi|co po tobe muzu chtit|napis mi co umis|kdo jsi ty"
    "|co je kolecko|co jsi zac|co umis|co umite|co vsechno umis|co vsechno umite|pomoc|napoveda|napovedu|help"
    "|nevim si rady|nevim jak na to|nevim co s tim|pomoz|pomoz mi|pomozte|s cim mi muzes pomoct"
    "|s cim muzes pomoct|jak to funguje|jak funguje|jak fungujes|jak te mam pouzivat|jak se to pouziva|co dovedes"
    "|co dokazes|kdo jsi|kdo jste|co jsi|co s tebou|nabidka|menu|prikazy|poradis mi|jak ti mam psat|navod"
    "|co tu muzu delat|co vsechno dovedes|co muzu delat",
    "excuse-me": "odhlasit|odhlasit ze schuzky|se odhlasit ze schuzky|odhlasit se ze schuzky|omluvit ze schuzky"
    "|omluvit na schuzku|poslat omluvenku|dat vedet ze nedorazim|dam vedet ze nedorazim|nahlasit neucast"
    "|oznamit neucast|rict ne|dat omluvenku|omluvim ze schuzky|omluvim ze stredy|nahlasim neucast"
    "|rict ze nedorazim|odmitnout pozvanku|zrusit svou ucast|omluvit|se omluvit|omluvit se|omluvim|se omluvim"
    "|odhlasit se|se odhlasit|odmitnout|dam vedet ze neprijdu|dat vedet ze neprijdu|reknu ze neprijdu"
    "|zrusit ucast|zrusim ucast|dam vedet|rict ze neprijdu|oznamim ze neprijdu",
    "coordinator": "hlavni|odpovedny|odpovedna|kontaktni osoba|kontakt|koordinator|koordinatorka|koordinatorkou"
    "|koordinatorem|koordinatora|koordinatorku|vedouci|svolavatel*|garant|predseda|predsedkyne|sef|sefka"
    "|organizator*",
    "leads": "je zodpovedny za skupinu|zodpovida za skupinu|je zodpovedna za skupinu|odpovida za skupinu"
    "|koordinuje|nas koordinuje|nas vede|nas svolava|vas vede|nas organizuje|ma celou skupinu na starosti"
    "|to ma cele na starosti|to ma cele na starost|vede skupinu|vede nasi skupinu|tomu veli|tomu sefuje|sefuje"
    "|je tu sef|je tady sef|je nas sef|vede|to vede|svolava|ridi|organizuje|to tu vede|to organizuje|to ridi"
    "|ma na starosti skupinu|tu veli",
    "turn-to": "na koho se mam obratit|na koho se muzu obratit|na koho se obratit|komu mam psat|komu psat"
    "|komu mam zavolat|s kym to mam resit|komu se mam ozvat",
    "members": "patri do nasi skupiny|patri do nasi|patri k nam|tam je|clenska zakladna|v ni je|patri do skupiny"
    "|tam patri|se sklada|v ridici skupine|do ni patri|je v ni|skladba|sklada|clenove|cleny|clen|clenem|clenkou"
    "|clenka|clenu|clenky|ve skupine|v te skupine|v nasi skupine|slozeni|obsazeni|clenstvo|slozeni skupiny"
    "|ve skupine je",
    "list": "seznam*|prehled*|listinu ucastniku|list ucastniku|tabulku ucasti",
    "data": "udaje|data|osobni udaje|informace o mne|osobni data|vsechno o mne",
    "about-me": "o mne|o me|o mne vis|o mne vite",
    "know-me": "co mas o mne|co o mne mas|co o mne mate|co mate o mne|co o mne bot vi|co vis o mne|co vite o mne"
    "|co o mne vis|co o mne vite|co o me vis|co o me vite|co o mne mas ulozeno|co mas o mne ulozeno"
    "|co si o mne pamatujes|co mate o mne ulozene",
    "stored": "mas|mate|ulozen*|evidujes|evidujete|vis|vite|vedes|zpracovavate",
    "group-noun": "skupin*|pracovni skupin*|ps|tymu|tym|vedouci skupin|vedouci pracovnich skupin|vedouci vsech skupin"
    "|vedouci ps|poskytovatel*|vsechny poskytovatele|zadavatel*|uzivatele|vsechny uzivatele",
    "place": "misto|mista|mistnost|lokalit*|adresu|misto konani|mistem",
    "link-noun": "odkaz|link|odkaz na pripojeni",
    "deadline": "termin|lhutu|terminu|deadline|uzaverku",
    "those": "jim|je|nim|tem|tech|ty|vsem|lidem|ostatnim|co|kdo|kteri|ktere|z nich|vsechny|vsem kdo",
    "reminder": "pripominku|pripomenuti|upominku|upominky|pripomenuti ucasti|pripominky lidem",
    "calendar": "kalendar*|do kalendare|ics|outlooku|google kalendare|do outlooku|do googlu|udalost do kalendare",
    "poll": "najdi termin ktery vyhovuje vsem|termin ktery vyhovuje vsem|termin kdy muzeme vsichni"
    "|kdy mame vsichni cas|kdy mohou vsichni prijit|spolecny cas|anket* na termin|anketu na termin"
    "|anketa na termin|anketu o terminu|hlasovani o terminu|doodle|anketu|vyber terminu|najdi termin|najit termin"
    "|hledani terminu|najdi nejaky termin|najdeme termin|najdeme si termin|domluv termin|domluvit termin"
    "|domluv nam termin|najdete nam termin|najit nam termin|najdi mi termin"
    "|najdete termin|hledat termin|spolecny termin|kdy muzou vsichni|kdy mohou vsichni|termin kdy muzou vsichni"
    "|kdy se to hodi vsem|ktery termin vyhovuje|najdi nam termin|vyhlas hlasovani o terminu|hlasovani o terminech",
    "term": "termin|terminu|terminy|kdy muzou vsichni|vsem|vsichni|na|kdy|muzou|mohou|vyhovovat|vyhovoval",
    "minutes": "zapis|zapisu|zapisy|zapisem|zaznam z jednani|zapis z jednani|zapis ze schuzky|posledni zapis"
    "|zapis z posledni schuzky|zapis z minula",
    "last": "posledni|minuly|minuleho|minule|z minula|z minule schuzky|z posledni schuzky|z jednani|ze schuzky"
    "|posledniho",
    "attendance": "prezenc*|prezencni listin*|prezencku|dochazk*|listinu|podpisovy arch|podpisovou listinu"
    "|ucast na jednani|prezencni",
    "printed": "pozvank* v pdf|pozvank* jako pdf|pozvank* do pdf|pdf pozvank*|pozvank* k tisku|pozvank* k vytisteni"
    "|pozvank* na papir*|tisten* pozvank*|papirov* pozvank*|papiry k jednani|papiry na jednani|papiry ke schuzce"
    "|papiry na schuzku|papiry",
    "undo": "vratit|vezmi to zpatky|vezmete to zpatky|vem to zpatky|vratit zpet|vrat mi to|vrat to prosim"
    "|chci to vratit|vrat posledni|vrat posledni zmenu|vrat zmenu|zrus tu zmenu|zrus posledni zmenu"
    "|vrat to jak to bylo|vrat to|vratte to|vratit to|vrat to zpet|vrat to zpatky|vratte to zpet|zpet|zpatky|undo"
    "|vezmi to zpet|vem to zpet|odvolej to|zrus posledni",
    "to": "na|z|ze|za",
    "about-q": "o cem|o com",
    "about-what": "na cem|o cem|k cemu|co",
    "somebody-thing": "neco|nejake|nejaky|nic",
    "from-here": "z nas|od nas|z",
    "span": "tyden|tydny|tydnu|mesic|mesice|mesicu|den|dny|dni|hodinu|hodiny|hodin|pul hodiny|pulhodinu"
    "|pul hodinu|minut|minuty|ctvrt hodiny|ctvrthodinu|ctrnact dni|par dni|par dnu|tri dny",
    "of": "za|z|ze|pro|na|v|ve|do|u|s|se|k|ke|o",
    "come-all": "jdou vsichni|prijdou vsichni|vsichni prijdou|dorazi vsichni|vsichni dorazi|budou vsichni"
    "|budeme vsichni|budeme v plnem poctu|budeme kompletni|mame potvrzene ucastniky|jsou vsichni potvrzeni",
    "call": "dejme dohromady|dat dohromady|dej dohromady|dame dohromady|sejdeme se na",
    "slip": "omyl|to byl omyl|byl to omyl|to je omyl|spletl* jsem se|preklikl* jsem se|to jsem nechtel*"
    "|to jsem nechtela",
}
# Adjectives of days, folded beginnings, and the day that each names.
DAYS = {
    "pondeln": "v pondělí", "utern": "v úterý", "stredecn": "ve středu", "ctvrtecn": "ve čtvrtek", "patecn": "v pátek",
    "sobotn": "v sobotu", "nedeln": "v neděli", "zitrejs": "zítra", "dnesn": "dnes",
}  # fmt: skip
BEFORE_DATE = "v|ve|na|do|od|k|ke|po|o|az na|uz|az|pred|do konce|az v|az ve|z|ze|uz na|uz v"
BEFORE_PLACE = "v|ve|na|do|u"
TASK = ("ukol", "ukoly")  # the word for a task, at the head of one
ABBREVIATED = "c|ul|tr|nam|mgr|ing|bc|cca|napr|tj|st"  # before a full stop that ends nothing
ALONE = "aik"  # letters that are words
