"""Czech: words of deeds that are wanted, by the roles that they play; as in `cs.requests`."""

WORDS = {
    "capacity": "kapacita|kapacitu|kapacity|kapacitou|pocet mist|omez pocet",
    "people-noun": "lidi|osob|osoby|mist|mista|ucastniku|lide",
    "start": "zacatek|zacatku|cas|hodinu|termin|datum",
    "from-programme": "z programu|z poradu|z agendy",
    "item": "bod|bodu|bodem|polozk*",
    "topic": "jako tema|jako bod k diskusi|tema|tematu|tematem|namet|navrh|temat",
    "title-noun": "nazev|nazvu|jmeno schuzky|titulek|nadpis|nazev schuzky|nazev jednani",
    "guest": "host|hosta|hoste|hosty|hostem|hostu|jako hosta|jako host",
    "member": "clena|clenku|clen|clenka|cleny|noveho clena|novou clenku|kolegu|kolegyni|cloveka|mezi cleny"
    "|jako clena|jako clenku|do clenu",
    "into-group": "do skupiny|do nasi skupiny|do te skupiny|do pracovni skupiny|k nam do skupiny",
    "out-of-group": "ze skupiny|z te skupiny|z teto skupiny|z nasi skupiny|v te skupine|v teto skupine|ve skupine",
    "done": "to mam za sebou|mam to za sebou|mam to hotovo|to mam hotove|to mam hotovo|mam to splneno"
    "|to mam splnene|uz to mam|mam hotove|je to v suchu|je to poslane|je to za mnou|to je hotove|to je hotovo"
    "|je to vyrizene|je to zarizene|odskrtni|odskrtni to|odfajfkuj|muzes odskrtnout|muzes to odskrtnout"
    "|oznac jako hotove|oznac to jako hotove|oznac jako splneno|uzavri to|hotovo|hotov*|mam hotovo|mam to"
    "|mam to hotove|hotova vec|splneno|splnen*|udelano|vyrizeno|zarizeno|done|udelal* jsem to|je to hotove"
    "|je to hotovo|vyresen*|vyrizen*|zarizen*|odeslan*|poslan*|poslano|odeslano|objednan*|objednano|rozeslan*"
    "|rozeslano|vytisten*|domluven*|domluveno|pripraven*|zajisten*|zajisteno|dokoncen*|dokonceno|napsan*"
    "|odevzdan*|odevzdano|uzavren*|zaplacen*|predan*|nakoupen*|koupen*|dodelan*|zverejnen*|rezervovan*|zamluven*"
    "|zpracovan*|vyplnen*|opraven*|dotazen*|doreseno|jsem poslal*|poslal* jsem|jsem udelal*|udelal* jsem"
    "|jsem zaridil*|zaridil* jsem|jsem objednal*|objednal* jsem|jsem rozeslal*|jsem vyridil*|jsem vytiskl*"
    "|jsem dodelal*|jsem dokoncil*|jsem splnil*|splnil* jsem|jsem odeslal*|odeslal* jsem|dodelal* jsem"
    "|vyridil* jsem|rozeslal* jsem|pripravil* jsem|jsem pripravil*|jsem zajistil*|dokoncil* jsem|mam splneno"
    "|mam udelano",
    "more-time": "jeste|navic|vic casu|vice casu|jeste cas|odklad|prodlouzit|prodluz|prodluzte|prodlouzeni"
    "|pozdeji|o trochu pozdeji|delsi termin|o neco pozdeji|dyl",
    "not-manage": "nestihnu|nestiham|nestihneme|nestihame|nezvladnu|nezvladam|nedam|nedodelam|nedodam"
    "|nebudu mit hotovo|nebudu mit|nestihnu dodelat",
    "manage": "budu|budu mit|odevzdat|dodat|dodelat|dokoncit|splnit|poslat|to odevzdat|to dodat|to dodelat"
    "|to poslat|stihnu|zvladnu|dodam|dodelam|mit|to mit|dam to|posunout|odevzdam|to stihnu|to zvladnu|to dodam|az",
    "hours": "hodine|hodinach|hodin|vecer|v noci|noc|pres noc|rano|vecera|o vikendu|o vikendech",
    "quiet": "klid|ticho|mit klid|tichy rezim|nerusit|nocni klid|tiche hodiny|dobu klidu|nerusene",
    "do-not-write": "nechci zpravy|nechci dostavat zpravy|nechci nic dostavat|nechci byt rusen*|nechci byt rusena"
    "|nechci upozorneni|zadne zpravy|zadna upozorneni|nechci dostavat nic|neposilej|neposilejte|nepis|nepiste"
    "|nepis mi|neposilej nic|nerus|neruste|nerus me|neruste me|nerus mne|nepripominej|nepripominejte|neotravuj"
    "|neotravujte|nenapis|neposlat|neupozornuj",
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
    "cancelled": "se rusi|rusi se|odpada|nebude|nekona se|se nekona|se neuskutecni|neuskutecni se|je zrusen*"
    "|zrusen*|byla zrusena|je zruseno|nebude se konat|se nebude konat|se konat nebude|se odvolava|odvolava se",
    "moved": "se presouva|presouva se|se posouva|posouva se|se preklada|preklada se|je presunut*|bude az|bude uz"
    "|se odklada|odklada se|se presune|se posune|presunuta|presunuto|posunuta|se presunula|bude misto toho",
    "yet-be": "prece jen bude|nakonec bude|prece bude|se prece jen kona|se nakonec kona|prece jenom bude"
    "|bude prece jen|plati|se kona|nakonec se kona|prece jen plati|bude nakonec|nakonec plati|tedy bude"
    "|zase plati",
    "was-cancelled": "zrusenou|zrusene|zrusena",
    "be-called": "jmenuje|bude jmenovat|se bude jmenovat|bude se jmenovat|se jmenuje|ma se jmenovat|prejmenovavam na",
    "named-so": "jmenuju se|jmenuji se|se jmenuju|se jmenuji|zmenil* jsem prijmeni|zmenil* jsem si prijmeni"
    "|mam nove prijmeni|mam nove jmeno|vdala jsem se|provdala jsem se|nove prijmeni|zmenila jsem jmeno"
    "|jsem se vdala|jsem zmenila prijmeni",
    "my-name": "jmeno|prijmeni|me jmeno|moje jmeno|moje prijmeni|organizaci|moji organizaci|email|e-mail|telefon|titul",
    "no-longer": "uz nedela|uz nepracuje|uz neni|nedela|nepracuje|presel*|prestoupil*|odesel*|odesla",
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
    "should-discuss": "mluvit o|se bavit o|bychom mluvit o|resit|se zabyvat|zabyvat se|se venovat|promluvit o"
    "|pobavit o|bavit se o|otevreme|zarazme|meli bychom probrat|bychom meli probrat|abychom probrali|probrat"
    "|projednat|proberme|bychom probrali|abychom se bavili o|abychom mluvili o|pobavit se o|otevrit otazku"
    "|otevrit tema|otevrit|nadhodit|abychom resili|bychom mohli probrat|mohli bychom probrat|meli bychom resit"
    "|bychom meli resit|abychom projednali|bychom meli mluvit o|meli bychom se bavit o|meli bychom projednat"
    "|meli bychom otevrit|venovat se|abychom se venovali|prodiskutovat|meli bychom si rict neco o",
    "propose": "navrhuji|navrhuju|navrhujeme|navrhnout|navrhl* bych|bych navrhl*|mam navrh|mam navrh na"
    "|mel* bych navrh|navrh|mam tema|mam namet|mam namet na|dovoluji si navrhnout|dal* bych|tip na tema"
    "|predkladam",
    "support": "jsem taky pro|jsem take pro|byl* bych pro|jsem urcite pro|taky jsem pro|me taky zajima|podporuji"
    "|podporuju|podporit|jsem pro|hlasuji pro|hlasuju pro|pridavam se k|dam hlas|davam hlas|dat hlas"
    "|pripojuji se k|palec pro|podporujeme|hlas pro",
    "withdraw": "stahni|stahnete|stahnout|stahuju|stahuji|beru zpet|vzit zpet|zrus|zruste|odvolavam|smaz|smazte"
    "|odstran|beru zpatky|vem zpet|odvolat",
    "not-suit": "se mi nehodi|mi nevyhovuje|nemuzu|se nam nehodi|nam nevyhovuje|mi nesedi|se nehodi|nevyhovuje"
    "|nehodi se mi|mi nejde",
    "what-about": "co|a co|co treba|nemohlo by to byt|nemohla by byt|slo by to|neslo by to|nebylo by lepsi"
    "|co takhle|mohlo by to byt|bylo by lepsi|radsi bych|lepsi by byl*|co to dat na|co to dat"
    "|a nemohlo by to byt az|vyhovoval* by mi|hodil* by se mi|radeji bych",
    "clock": "ze trinacti|ze ctrnacti|z patnacti|ze sestnacti|ze sedmnacti|z osmnacti|na trinact|na ctrnact|na patnact"
    "|na sestnact|na sedmnact|na osmnact"
    "|z jedne|ze dvou|ze tri|ze ctyr|z peti|ze sesti|ze sedmi|z osmi|z deviti|z desiti|z deseti|z jedenacti"
    "|ze dvanacti|na tri|na ctyri|na pet|na sest|na sedm|na osm|na devet|na deset|na jedenact|na dvanact"
    "|na jednu|na druhou|na treti|na ctvrtou|na patou|na sestou|na sedmou|na osmou|na devatou|na desatou"
    "|na jedenactou|na dvanactou|na poledne|na rano|na odpoledne|na dopoledne|na vecer",
    "shift-later": "pozdeji|driv|drive|dozadu|dopredu",
    "new": "novy|nova|nove|novou|noveho|dalsi",
    "new-person": "novy|nova|novou|noveho",
    "how-are": "jak se mas|jak je|jak se mate|jak se dari",
    "language": "jazyk",
    "because": "protoze|jelikoz|jsem nemocn*|jsem marod|nestiham|kvuli|nemuzu|odjizdim|jedu|mam|musim|onemocnel*"
    "|jsem|necitim se|bohuzel|omlouvam se|sorry|pardon|nejde to|ja uz|promin*|z duvodu",
    "call-noun": "svolani|naplanovani|zorganizovani|usporadani",
    "move-noun": "presunuti|presun|posunuti|odlozeni|prelozeni|odklad",
    "cancel-noun": "zruseni|odvolani",
    "place-noun": "zmena mista|nove misto|zmena mistnosti",
    "time-noun": "termin|cas|datum|hodinu|cas zacatku|den|hodinu zacatku|terminu|casu|data",
    "start-at": "zacneme|zacnout|zacit|zacneme az|zacnem|zaciname|zacnime|zacneme radeji",
    "move-us": "presunme se|presuneme se|presunme to|sejdeme se|sejdeme se radeji",
    "convening-noun": "svolavani|svolavani jednani|svolavani schuzek|svolavani skupiny|koordinaci skupiny",
    "round-noun": "kolecko|kolecka|kolecku|kolo otazek",
    "ideas-noun": "napady|napadu|brainstorming|sber napadu",
    "collecting": "sber temat|sber nametu|sber podnetu|sberu temat|kolo temat|sberu nametu",
    "topic-head": "tema|namet na tema|tema na jednani|tema k projednani|navrh tematu|namet",
    "ideas": "mam napad|mam napad na|napad na|mam jeste|mel* bych",
    "instead": "misto|namisto",
    "ill": "ma chripku|ma covid|ma horecku|je nemocn*|onemocnel*|ma nemocne deti|ma nemocne dite|je na dovolene"
    "|ma dovolenou|je marod|lezi|je v nemocnici|ma jine jednani|ma jinou schuzku|je pryc|je mimo|ma rymu"
    "|ma dite nemocne|je na nemocenske|ma zubare|ma lekare|ma jinou akci|je v karantene|nestiha|ma kolizi|ma soud"
    "|je v praze|je na sluzebce|je na skoleni|ma skoleni|ma moc prace|ma neco jineho|je na horach|je v zahranici",
    "give": "dej|dejte|dejme|davam|dame|hod|hodme|hodte|dat|dal* bych|dala bych",
    "did": "poslal*|odeslal*|rozeslal*|zaslal*|predal*|udelal*|dodelal*|dokoncil*|splnil*|zaridil*|vyridil*"
    "|objednal*|zamluvil*|rezervoval*|domluvil*|vytiskl*|napsal*|sepsal*|pripravil*|zajistil*|zaplatil*|koupil*"
    "|nakoupil*|zverejnil*|zpracoval*|vyplnil*|opravil*|odevzdal*|dotahl*|rozdal*|obeslal*|zavolal*|obvolal*"
    "|zjistil*|uzavrel*|vyvesil*|nahral*|ulozil*|doresil*|vyresil*|dopsal*",
    "jsem": "jsem|jsme",
    "yesterday": "vcera|rano|dopoledne|predevcirem|minuly tyden|v patek|dnes|dneska",
    "could-be": "by slo|by bylo lepsi|by stacilo|by mi vyhovovalo|bych to mel*|to bude",
    "hand-it": "at to vezme|at to udela|muze to vzit|prevezme to|at si to vezme|muze to udelat|at to zaridi"
    "|vezme to za me|udela to za me|to vezme|to prevezme|vezme si to|at to dodela|bude to mit na starosti"
    "|to udela za me|to za me vezme|to za me udela",
    "could": "by mohl*|mohl* by",
    "light": "do priste|na priste|do pristi schuzky|na pristi schuzku|do pristiho jednani|ostatni|ostatnich|druzi"
    "|kolegove|kolegu|kolegyne|clovek|konkretniho|vsem|obcerstveni|hodin|vedeli|jejich|jeho|jeji|jim|jimi|nich"
    "|nej|ho|mu|ni|nimi|ony|oni|ona|on|vy|my|ty|tebe|tobe|tebou|vami|nami|mnou|sebe|sobe|sebou|svych|svymi|tomu"
    "|tom|tim|tech|tem|temi|toho|tyto|tato|timto|tomto|teto|onen|dnesek|jaksi|totiz|kolem|behem|mezi|pri|pred|po"
    "|nad|pod|podle|diky tomu|zhruba|asi tak|cca|spolu|dohromady|napred|dale|vice|min|mene|hodne|trochu|zatim"
    "|dosud|prozatim|doposud|momentalne|aktualne|nyni|soucasne|zpravidla|obvykle|v soucasnosti|vecer|letos|odkud"
    "|kteroukoli|bych|bychom|bude se|jsem|jsme|jste|jsi|jsou|ma se|maji se|se ma|budeme se|maji|ma|mame|mam|mate"
    "|mas|muzu|muzeme|nejak",
    "cannot-find": "nemuzu najit|nemohu najit|nenasel* jsem|nevidim|nefunguje|nefunguje mi|nemam|ztratil* jsem"
    "|nemuzu se|nedari se mi|nejde mi|nemohu se",
    "not-come-own": "ze neprijdu|ze nedorazim|ze nemuzu|neprijdu|nedorazim|neucast|svou neucast|ze se nezucastnim"
    "|ze nebudu moct|nemuzu prijit|kdyz neprijdu|kdyz nemuzu|kdyz nedorazim|ze se omlouvam|omluvenku|omluvu",
    "refuse": "odmitnu|odmitnout|odreknu|odriknout|odhlasim|odvolam",
    "change-noun": "zmena|novinka|oprava|aktualizace",
    "assign": "zadej|zadejte|uloz|ulozte|pridel|pridelte|prirad|priradte|zadat|ulozit|pridelit|priradit|zadavam"
    "|pridelim|zaukoluj|zaukolujte|dej za ukol|dejte za ukol",
    "time-for": "cas|vic casu|prostor|jeste cas",
    "suits": "vyhovuje|vyhovuji|hodi|se hodi|hodi se|muze|muzou|mohou|vyhovi|pasuje",
    "address": "adresa|adresu|adresu prosim|mapa|mapu|mapku|navigaci|kudy tam",
    "due": "kvuli|z duvodu|ohledne|co se tyce|kvulivam",
    "possible": "da se|dalo by se|lze|jde|slo by|je mozne|pujde",
    "is": "je|jsou|uz je|uz jsou|je uz|jsou uz",
    "urge": "urguj|urgujte|urgovat|upomen|upomente|upomenout|popozen|popozente|popohnat|upozorni|upozornete"
    "|upozornit|postouchni|popostrc|popostrcte|vyzvi|vyzvete|pripomen|pripomente|pripomenout",
    "attendance-q": "jak to vypada s ucasti|jak je to s ucasti|jak jsme na tom s ucasti|stav prihlasek"
    "|prehled ucasti|jaka bude ucast|jaka je ucast|jak to vypada s odpovedmi",
}
