"""Czech: how people answer an invitation. Folded words (no case, no diacritics)."""

import re

from domain.language.cs import details
from domain.language.cs import idioms as cs_idioms
from domain.language.cs.answer_words import ANSWER_WORDS
from domain.language.cs.idioms import HOUR
from domain.language.cs.phrases import PHRASES
from domain.language.cs.verbs import COME, MENDED, NO_SLIPS, STAY_AWAY, SUITS, all_own, own
from domain.language.cs.whereabouts import DEVICE, FAMILY
from domain.language.speech import Speech, anyof, spoken_forms
from domain.language.text import Pattern

SUITING = "|".join(SUITS)
SUITS_US = "mi|nam|termin|datum|cas|to|tohle|tento termin"
FILL = r"(?:\w+ ){0,3}"
# What one has instead: "mám službu", "mám v tu dobu klienty".
OBSTACLES = (
    "dovol|sluzb|nocni|denni sluzb|smen|skolen|kurz|audit|inspekc|kontrolu|operac|vysetren|lekar|zubar|doktor|soud"
    "|pohreb"
    "|svatb|oslav|klient|jine|jinou|jiny|jina|jinde|konferenc|seminar|vyuk|prednask|zkousk|pracovni cest|sluzebni cest"
    "|nemocn|horeck|covid|chrip|angin|zlomen|neschopenk|poradu|porady|navstev|uzaverk|superviz|interviz|zastupitelstv"
    "|radu mesta"
    "|hodne prace|moc prace|spoustu prace|plno prace|praci|odpoledni|rodinn|rehabilitac|lazne|jednani|schuzku"
    "|zasedani|trid|promoc|zavod|zapas|trenink|turnaj|teambuilding|tabor|besid|slavnost|koncert|vylet|exkurz|ples"
    "|festival"
    "|den otevren|stehovan|rekonstrukc|malovan|kolaudac|reviz|dedict|notar|odber|rentgen|magnet|rehabk|porod|krest"
    "|narozenin|vyroc|rozvod|exekuc|polici|banku|servis|technick|pojistovn|zavaz|povinnost|namiren|uklid|inventur"
    "|vyjezd|pobyt|valn|snatek|oddavk|maturit|statnic|prijimack|prijimac|odjezd|odlet|pohotovost|odstavk|havari"
)
ROUGHLY = (
    r"(?<!\w)(?:asi|tak|tak asi|priblizne|zhruba|mozna|nejspis) "
    r"(?=o (?:pul|ctvrt|chvil|neco|trochu|hodin|par|pet|deset|patnact|dvacet|tricet|\d)|ve? \d|ve? (?:pul|ctvrt"
    r"|tri)|az|kolem|o \d|na \d|pozdeji"
    r"|o \w+ pozdeji)"
)
IDIOMS = (
    *cs_idioms.IDIOMS,
    *PHRASES,
    (anyof("nemuzu se (?:uz )?dockat|nemohu se (?:uz )?dockat|uz se nemuzu dockat|nemuzu se dockat"), " "),
    (
        anyof(
            "neni (?:to )?(?:zadny )?problem|nemam (?:s tim )?(?:zadny )?problem|bez problemu|zadny problem|bez obav"
        ),
        " klidne ",
    ),
    (anyof("(?:tak )?proc ne(?! )|proc by ne"), " klidne "),
    (anyof("ne ze bych \\w+|nic proti|nejsem proti|nemam nic proti"), " "),
    (anyof("jasne ze ne|urcite ne|v zadnem pripade|ani nahodou|rozhodne ne|samozrejme ne|to ne"), " ne "),
    (anyof("nejen|nejenze|nebojte|nezapomenu|nezapomnel*|nebude problem"), " "),
    (
        anyof(
            "(?:to |si )*(?:nenecham|nenechame) (?:si |to )*ujit|(?:ne)?chci (?:to )?zmeskat|(?:to )?(?:urcite "
            ")?nezmeskam"
        ),
        " prijdu ",
    ),
    (
        anyof(
            "pokud vim|pokud mozno|(?:pokud|jestli|kdyz)(?: to)?(?: vam"
            "| nikomu)? nevadi(?:,? ze (?:\\w+ ){0,6}\\w+)?|jestli se nepletu|snad to nevadi|pokud se nepletu"
        ),
        " ",
    ),
    (
        anyof(
            "(?:jen |jenom |akorat |jeste |zatim |ale ){0,3}nevim,? (?:jen |jenom |jestli |zda )?(?:to |tam |vas |se )*"
            "(?:mam (?:\\w+ ){0,2}(?:vzit|prinest|pripravit|poslat|mit)|trefim|najdu|zaparkuj\\w+|poznam|prectu"
            "|(?:stihnu|zvladnu|pripravim|dodelam|dam) (?:\\w+ )?"
            "(?:podklad\\w*|prezentac\\w*|material\\w*|ob[ei]d\\w*|zapis\\w*|precist))"
        ),
        " kde ",
    ),
    (
        anyof(
            "(?:jen |jenom |akorat |jeste |zatim )?nevim(?: jen| jenom| akorat)?,? (?:presne |zatim |jeste "
            "|ted )?(?:kde|kudy|kam|co(?! bude)|v kolik"
            "|jak(?! (?:mi|nam|to|se|nic|bud\\w+) )|od kdy|kdy|koho|kdo|s kym|kym|ktery|kterou|kolik|odkud|jakou|jaky)"
        ),
        " kde ",
    ),
    (
        anyof(
            "(?:asi |mozna |nejspis |patrne )?(?:se )?(?:asi |mozna )?"
            "(?:trochu |chvil\\w+ |malinko |kapku )?(?:opozdim|zpozdim)"
        ),
        " pozdeji ",
    ),
    (Pattern(ROUGHLY), " "),
    (Pattern(r"(?<!\w)jeste (?=jednou|rad|dve|jedn|jeden|dva|tri|s |k)"), " "),
    (Pattern(r"(?<!\w)(?:\w+ )?se pta(?:ji|la|li|l)?\b.*"), " kdo "),
    (Pattern(r"^(?:ja )?sem tam(?= )"), " jsem tam "),
    (anyof("(?:moc )?(?:rad|rada|radi) (?:vas|te) (?:zase |opet |vsechny )?(?:uvidim|uvidime|potkam|potkame)"), " "),
    (anyof("potvrzuj\\w+ (?:prijeti|doruceni|precteni)(?: \\w+)?|(?:mrknu|kouknu|podivam) se? ?na to"), " "),
    (anyof("neslibuj\\w+,? ze (?:budu mit|prinesu|pripravim|stihnu pripravit)(?: \\w+){0,4}"), " "),
    (anyof("budu (?:moc |velmi )?(?:rad|rada|vdecn*)(?: za| kdyz| kdyby| pokud)"), " prosim "),
)
SURE_YES = anyof(
    own(COME),
    "dam to (?:online|pres|na|po|z)|dam to(?! \\w)|budu (?:\\w+ ){0,2}(?:reprezentovat|zastupovat)(?! me)"
    "|nas (?:tam )?(?:prijde|dorazi|prijede|bude) (?:dva|dve|tri|ctyri|pet|sest|\\d)"
    "|to dam(?! \\w)|to dame(?! \\w)|potvrzuji|potvrzuju|potvrzujeme|potvrzuj\\w* ucast"
    "|ucast (?:je )?potvrzen\\w*",
    "(?:pocitejte|pocitej|pocitat|pocita se) (?:i |tam |urcite )?(?:se mnou|s nam[ai])",
    "(?:zapis|pripis|napis|pis)(?:te)? (?:si |prosim |tam )*(?:dva|dve|tri|ctyri|pet|\\d)",
    "ucasti? (?:jedne|dvou|tri|ctyr|peti|\\d+) (?:osob|lidi|zastupc\\w+|clen\\w+)",
    "s (?:moji |mou |nasi )?ucasti (?:prosim |urcite )?(?:pocitejte|pocitej)|pocitej(?:te)? s (?:moji |mou "
    "|nasi )?ucasti",
    f"(?:vydrzim|zustanu|pobudu|zdrzim se) (?:\\w+ ){{0,3}}do {HOUR}|prefer\\w+ (?:online|osobni) ucast",
    "(?:se mnou|s nam[ai]) (?:urcite |tam |muzete |muzes )?(?:pocitejte|pocitej|pocitat)",
    "pocitam(?:e)? s(?:e svou)? (?:ucasti|tim)|s (?:tim|ucasti) pocitam(?:e)?|pocitam(?:e)? (?:se svou|s nasi) ucasti",
    "jsem (?:online|na (?:dalku|teams\\w*|zoomu|prijmu))|(?:osobne|fyzicky|online) (?:pritom\\w+|ucasten|ucastna)"
    "|hlasim se|hlasime se|spolehnout|spolehn\\w+ se|(?:zastupuji|zastupuju|zastupujeme)(?! me| nas)",
    "(?:zapis|pripis|napis|pis|zapocitej|pricti|pridej|zarad)(?:te|me)? (?:si )?(?:tam )?(?:me|mne|nas)"
    "|(?:me|nas) (?:tam |prosim |si |klidne ){0,2}(?:zapis|pripis|napis|zapocitej|pricti|pridej|zarad)(?:te)?",
    f"(?:{SUITS_US}) (?:se |to |urcite |docela |dobre |skvele |naprosto ){{0,2}}(?:{SUITING})"
    f"|(?:{SUITING}) (?:se |to ){{0,2}}(?:mi|nam)(?: to)?|vyhovuje|vyhovuji|to (?:klapne|vyjde|klaplo|vyslo)"
    "|(?:vyslo|klaplo|vyjde|klapne|vychazi) to|pujde mi to|hodi se|to mi jde",
    "mam cas|mame cas|mam volno|mame volno|jsem voln[ay]|jsem (?:tam|u vas)(?! \\w+l[ay]?\\b)|jsem u toho"
    "|jsem s vami|jsem pro"
    "|jsme s vami|jsme u toho",
    "(?:u)?vidime se|se (?:tam |pak )?(?:u)?vidime|sejdeme se tam|(?:beru|vezmu|vemu|privedu|privezu|bereme|vezmeme"
    "|vemem)(?: \\w+)? s? ?sebou"
    "|s sebou (?:beru"
    "|vezmu|privedu)|cekejte (?:me|nas)|muzete (?:me|nas) cekat|(?:pozvani|pozvanku) (?:\\w+ ){0,2}prijimam\\w*"
    "|prijimam\\w* (?:\\w+ ){0,2}pozvani|jsem k dispozici|jsme k dispozici"
    "|(?:pocitejte|pocitej) se?(?: nam[ai])? (?:dvema|tremi|ctyrmi|peti)|jsme tam|budu pritom\\w+|(?:ne)?mam nic "
    "jineho|nic jineho nemam|nic nemam|nemam nic|nic mi nebrani|nic nebrani",
    own(STAY_AWAY, negative=True),
    "(?:zastoupim|zastoupime|zaskocim)(?! me)|bude nas|(?:prijde|dorazi|prijede|pujde|pojede) nas|zucastni se nas",
)
WORD_YES = anyof(
    "tamtez|ano|anoo*|jo|joo*|jj+|jojo|jup|urcite|rozhodne|samozrejme|samo|jasne|jasny|jasnacka|jasnaka|jiste|zajiste"
    "|jn|jasan"
    "|stoprocentne|stopro|na sto procent|na 100|bez debat|s radosti|s potesenim|moc rad[ai]?|pochopitelne|ovsem|yes"
    "|jasnovka"
    "|urco|jasnicka|jojojo"
)
LIGHT_YES = anyof(
    "klidne|na videnou(?: v\\w* \\w+)?|(?:za )?nas (?:dva|tri|ctyri|pet|\\d)|(?:i )?ja (?:taky|take|jo)|i ja|i my"
    "|my (?:taky|take|jo)|tak (?:v"
    "|ve|na) \\w+|(?:za [a-z ]{2,20} "
    ")?(?:dv[ae]|tri|ctyri|\\d) (?:osob\\w*|lid[ie])"
    "|pocitam|pocitame|ok|okej|okey|oki|okay|oks|dobr[eyaá]|dobra|fajn|plati|beru|domluveno|rad|rada|radi|tesim se"
    "|tesime se|tak plati|berem"
    "|budu se tesit|budeme se tesit|tesim se na vas|v poradku|v pohode|muze byt|dohodnuto|souhlasim"
)
SURE_NO = anyof(
    own(COME, negative=True),
    own(STAY_AWAY),
    f"ne(?:{SUITING})",
    "(?:se )?musim (?:to |se |vas |bohuzel |tentokrat |teda |tedy ){0,2}(?:omluvit|odmitnout|vynechat|zrusit|odhlasit"
    "|odrict|ozelet|oželet)|nezbyva mi nez se omluvit|dovolte mi se omluvit|necham se omluvit",
    "(?:neni|nebude) (?:mi|nam) (?:umozneno|dovoleno|prano)",
    "nejsem schop\\w*|nejsme schop\\w*|(?:neslo|nepodarilo se) (?:to|mi)|nejde(?: to| mi to| nam to)?(?! (?:mi "
    f"|nam )?{DEVICE})|nedam|nedame",
    "(?:neni|nebude)(?: to| pro me| pro nas| mi| bohuzel)* (?:mozn[eay]|v mych silach|v nasich silach|realne|v "
    "moznostech)|nikoho ne\\w+|nema kdo \\w+|stornujte\\w*",
    "(?:se mnou|s nam[ai]) (?:tentokrat |bohuzel |prosim )?(?:ne|nepocitej\\w*)|nepocitej\\w*",
    "(?:odhlas|odepis|skrtn\\w+|vyskrtn\\w+|vynech\\w*|vymaz\\w*|omluv)(?:te)? (?:si )?(?:me|nas|mne)"
    "|(?:me|nas|mne) (?:prosim |tentokrat |si |z toho |z nej |odtud ){0,2}(?:odhlas|odepis|skrtn\\w+|odskrtn\\w+"
    "|vyskrtn\\w+|vynech\\w*|vymaz\\w*)(?:te)?",
    "odhlaste|zruste? (?:prosim )?(?:mou|moji|nasi|me) (?:ucast|prihlask\\w+)",
    "nepotvrzuji|nejsem v praci|nejsem k dispozici|nejsem tady|nejsem tu|nejsem doma|nejsem v (?:cr|cesku|republice)"
    "|nejsem ve meste|nemam cas|nemame cas",
    "budu chybet|budeme chybet|mam smulu|neprichazi v uvahu|nepripada v uvahu|nedavam to|to nedavam|nezastihnete me"
    "|nedorazi* nikdo|(?:ne)?prijde nikdo"
    "|nikdo ne\\w+|nikdo|nemame koho poslat|nemam koho poslat",
    "budu (?:bohuzel )?pryc|jsem (?:bohuzel )?pryc|budu mimo|jsem mimo|budeme pryc|jsme pryc|budu na cestach",
)
WORD_NO = anyof("ne|nezajem|kdepak|kdeze|kdez|nn|nee+|nene|nikoli|nikoliv|bohuzel ne|nope|zel ne|no way|nn+")
LIGHT_NO = anyof(
    "(?:na )?(?:me|mne|nas) (?:\\w+ )?necekejte|necekej(?:te)? na (?:me|mne|nas)"
    "|omlouvam|omlouvame|omluvu|omluvte|omluv|omluva|omluvou|omluvim|omluvit|omluveni|omluven[ay]? jsem|jsem "
    "omluven[ay]?"
    "|bohuzel|zel|zelbohu|je mi lito|mrzi me|mrzi nas",
    "(?:mam|mame|cerpam|beru si|bereme si) (?:uz |tam |v te dobe |ten den |bohuzel |tentokrat |zrovna |prave "
    ")*dovol\\w*"
    "|dovolen*|neschopen*|marod*|nemocn*|onemocn*|rozstonal*|nastydl*|nachlazen*|jsem u lekare|v nemocnici|lezim|leham"
    "|horeck*|covid*|chripk*|angin*|viroz*|teplot[auy]|karanten*|je mi (?:spatne|zle|blbe)|neni mi (?:dobre|nejlip"
    "|moc dobre)"
    "|necitim se (?:dobre|na to|nejlip)|sluzebni ceste|sluzebce|na ocr|osetrovne",
    f"(?:mam|mame) (?!(?:to|dotaz|navrh|otazk|pripomink|namet|napad|prosb|radost|\\w+ dotaz)){FILL}(?:{OBSTACLES})\\w*"
    f"|(?:{OBSTACLES})\\w* (?:uz )?(?:mam|mame)(?! (?:hotov|volno))",
    "(?:mam|mame) (?:uz )?(?:v tu dobu|v te dobe|v ten cas|ten den|v ten den|tou dobou|ve stejn\\w+ (?:dobu|cas|den)"
    "|zaroven"
    "|soubezne|v tom case)(?! (?:cas|volno))|(?:v tu dobu|v te dobe|v ten cas|ten den|v ten den|tou dobou|ve stejn\\w+ "
    "(?:dobu|cas|den)|zaroven|soubezne) (?:uz |zrovna |prave |bohuzel )?(?:mam|mame|jsem|jsme|ucim|pracuj\\w+|slouzim"
    "|vedu"
    "|skolim|prednasim)(?! (?:cas|voln))",
    "(?:uz )(?:tam |na tu dobu )?neco mam|(?:mam|mame) (?:tam )?(?:uz )?(?:neco|plno)|koliduj\\w+|kryj\\w+ se|se "
    "(?:mi |nam |to )*kryj\\w+"
    "|prekryv\\w+|kriz\\w+ se|se (?:mi |nam |to )*kriz\\w+|zaneprazdn\\w+|vytizen\\w*|zavalen\\w*",
    f"{FAMILY} (?:mi |nam )?(?:ma|maji|je|jsou|lezi|marodi|onemocn\\w+|se rozstonal\\w*) (?!hlidani|rad\\w"
    f"|u babi\\w*|uz zdrav\\w*|zdrav\\w*|v poradku)\\w+"
    "|zlomil\\w* (?:jsem )?si|rodim|(?:uz )?(?:me )?nezvete(?: me)?|uz (?:tam |tady |u nich )?nepracuj\\w+",
    "nem[ae]me? (?:bohuzel |na to |ted |zrovna )*(?:prostor|hlidani|jak|odvoz|auto|dopravu|moznost|kapacit\\w*|lidi"
    "|zastup|volno|silu|sanci|koho)",
    "nezvlad\\w+ (?:to )?personalne|personaln\\w+ duvod\\w+|nedostatek (?:lidi|personalu)|nem\\w+ (?:dost )?lidi",
    "soud|pohreb*|slouzim|slouzime|ucim|mam slouzit|jsem ve sluzbe|budu ve sluzbe|mam kolizi|mame kolizi|kolize",
    "musim (?:bohuzel |ten den |tou dobou |v tu dobu )*(?:byt|zustat|hlidat|slouzit|pracovat|ucit|jet|jit|odjet"
    "|zastoupit|zaskocit|do|k|ke|na|za|pryc|odvezt|vyzvednout|doprovodit|dovezt|stehovat|dodelat|dokoncit|vyrizovat"
    "|zarizovat|skolit)(?! (?:driv\\w*|pryc|upri\\w+))",
)
# "bych přišla": a wish, or what would be.
WOULD = "(?:bych|bychom) (?:se |tam |moc |rad[ai]? )*(?:prisel|prisla|prisli|dorazil\\w*|zucastnil\\w*|prijel\\w*)"
HEDGE = anyof(
    WOULD,
    "budu vedet|asi|snad|mozna|treba|spis|spise|nejspis|nejspise|pravdepodobne|pravdepodobny|zrejme|patrne|nevim"
    "|uvidi se"
    "|nevime|uvidim|(?<!se\\s)uvidime(?! se)|netusim|netusime|nemam tuseni|nemame tuseni|pravdepodobnost\\w*"
    "|vyloucit|zkusim"
    "|zkusime|teoreticky|eventualne|pripadne|podminene|nezavazne|orientacne|v zasade"
    "|tusim|myslim|rekl bych|rekla bych|tipuju|tipuji|verim|predpokladam|predpokladame|vypada to|zda se|s otaznikem"
    "|(?:nemam|neni|nemame)(?: to| si| jeste| uplne| zatim| stoprocentne| moc)* jist\\w*|otaznik|vaham|vahame|skoro"
    "|temer|vicemene|s vyhradou|na \\d\\d ?(?:%|procent)|\\d\\d ?%|chystam se|planuj\\w+|mam v planu"
    "|v planu to mam|nekonecne",
    "pokusim|pokusime|budu se snazit|budeme se snazit|vynasnazim|snazim se|snad se|udelam (?:vse|vsechno|maximum|co)"
    "|nejsem (?:si )?(?:uplne |zcela |stoprocentne |moc )?jist\\w*|nejsme si (?:uplne )?jisti|neni (?:to )?(?:jeste "
    ")?jist\\w*"
    "|nejista|nejisty|zatim|prozatim|predbezne|(?:dam|dame)(?: \\w+){0,4}? vedet"
    "|ozvu(?: se)?|ozveme(?: se)?|reknu (?:vam|ti)|dejte mi cas|kdo vi|jeste reknu|upresnim|upresnime|dovim se|dozvim "
    "se",
    "potvrdim|potvrdime|50 na 50|50:50|50/50|fifty.fifty|padesat na padesat|pul na pul|(?:potvrdit|slibit|rict"
    "|zarucit)(?: to| vam)? (?:zatim |ted |dnes |jeste )*(?:nemuzu|nemohu|neumim|nedokazu|nemuzeme)"
    "|(?:nemuzu|nemohu|neumim|nedokazu|nemuzeme)\\s+(?:\\w+\\s+){0,3}(?:potvrdit|slibit|rict|zarucit)",
    "nic neslib\\w+|neslib\\w+|nerozhodnut*|nerozhodl*|(?:se )?rozhodnu(?: se)?|(?:se )?rozhodneme(?: se)?|\\d\\d ?: "
    "?\\d\\d(?= ze)|jeste nev\\w+|uvazuji|uvazuju|zvazim|zvazuji|zvazime"
    "|mohl bych|mohla bych|(?:rad|rada|radi) (?:bych|bychom)|(?:bych|bychom) (?:moc )?(?:rad|rada|radi)"
    "|mel bych|mela bych|meli bychom|(?:prisel|prisla|prijel|prijela|dorazil|dorazila|zucastnil|zucastnila) bych",
    "doufam|doufame|kdovi|tezko rict|rozmyslim|rozmyslime|mam to nejiste|nejiste|je to nejiste|nemam (?:to )?(?:jeste "
    ")?potvrzen*"
    "|nemam (?:v tom |jeste |zatim )*jasno|(?:musim|musime|potrebuju|potrebuji|chci) (?:si |se |to |jeste "
    "|nejdriv )*(?:ujasnit|promyslet|rozhodnout|dohodnout|vyjasnit|zeptat|overit|domluvit|zjistit"
    "|podivat"
    "|zkontrolovat|probrat|poradit|projednat|rozmyslet|porovnat|zorganizovat|zaridit)",
    "zjistim|zeptam se|pracuj\\w+ na tom|overim|nebranim se|zavisi|necham si|necham to|promyslim|chtel bych"
    "|chtela bych|chteli bychom"
    "|podivam se|mrknu|kouknu|proberu|zkontroluju|zkontroluji|zaridim si|jak to (?:vyjde|pujde|dopadne|bude|klapne)"
    "|jeste to (?:resim|resime|domlouvam|zjistuju|zjistuji)|jeste (?:resim|resime|zjistuju|zjistuji|cekam)"
    "|cekam na(?! (?:bus|autobus|vlak|tramvaj|spoj|odvoz|taxi|vas))"
    "|bud (?:ja )?a?nebo",
)
WISH = anyof(
    f"{WOULD}|(?:moc )?(?:rad|rada|radi) (?:bych|bychom)|(?:bych|bychom) (?:moc )?(?:rad|rada|radi)"
    "|chtel[aio]? (?:bych|bychom)"
    "|(?:prisel|prisla|prijel|prijela|dorazil|dorazila|zucastnil|zucastnila) bych"
)
CONDITION = anyof(
    "pokud|jestli|jestlize|v pripade|(?<!i\\s)kdyz|podle (?:toho|situace|sluzeb|pocasi|zdravi|okolnosti|stavu|prace"
    "|moznosti"
    "|\\w+ (?:stavu|situace|sluzeb|okolnosti))|zalezi"
    "|zalezet|za predpokladu|leda|ledaze|(?<!i\\s)kdyby|kdybych*|kdybychom|[a-z]+-li|s podminkou|pod podminkou"
)
THANKS = anyof(
    "dekuji|dekuju|dekujeme|diky|dik|dikes|beru na vedomi|bereme na vedomi|na vedomi|precteno"
    "|vzato|rozumim|chapu|jasne diky|hezky den"
    "|pekny den|dobra zprava|super termin|cest|prima zprava|mejte se|zdravim|ahoj|cau|dobry "
    "den|dobre rano|dobry vecer|dobre odpoledne"
)
ASKS = anyof(
    "kdo|kde|kdy|kam|kolik|v kolik|proc|jak(?! (?:to |se )*(?:vyjde|pujde|dopadne|bude|klapne|stihnu|dam))|jaky|jaka"
    "|jake|ktery|ktera|ktere|bude to|da se"
    "|slo by|neslo by|nevite|nevis|muzete(?! se mnou| s nami| se na| me cekat| nas cekat)|mohla byste|mohl byste"
    "|mohli byste|cim|odkud|budete"
)
TURN = anyof(
    "ale|avsak|nicmene|jenze|nakonec|zmena|oprava|vlastne|presto|pritom|menim na|beru zpet|tak preci|prece jen|opravuji"
)
ASIDE = anyof(
    "jinak|posl\\w+ (?:podklad\\w*|pripomin\\w*|zapis\\w*|material\\w*|stanovisk\\w*"
    "|vyjadren\\w*|to)|posilam (?:podklad\\w*|pripomin\\w*|material\\w*)"
    "|prosim o (?:zaslani|program|zapis|podklad\\w*|material\\w*|informac\\w*|poslani)"
    "|prosim program|program prosim|dotaz|doplnila bych|doplnil bych"
    "|navrhuji|drzim palce|posilam|prikladam|sejdeme|hodil[aoy]?|vidim|lepsi by|by byl[aoy]? lepsi|(?:radeji|radsi) "
    "bych(?! (?:online|na dalku|osobne|pres))|navrh|navrhujeme"
)
OTHERS = anyof(
    "kolega|kolegyne|kolegove|kolegu|vedouci|reditel|reditelka|starosta|starostka|klient"
    "|klientka|pan|pani|sef|sefka|sefova"
)
MEETING = anyof(
    "jednani|schuzk*|schuzi|schuze|setkani|setkanim|porad|porada|porade|poradu|porady|skupin"
    "|skupina|skupine|skupinu|skupiny|pracovk*"
    "|komisi|komise|zasedani|workshop*|seminar*|kulat* stol*|konferenc*|kolecko|kolecka|sezeni|rs|rps"
)
CZECH_SPEECH = Speech(
    IDIOMS,
    SURE_YES,
    WORD_YES,
    LIGHT_YES,
    SURE_NO,
    WORD_NO,
    LIGHT_NO,
    HEDGE,
    WISH,
    CONDITION,
    THANKS,
    ASKS,
    TURN,
    ASIDE,
    OTHERS,
    MEETING,
    details.INSTEAD,
    comes=details.COMES,
    leaves=details.LEAVES,
    arrives=details.ARRIVES,
    late=details.LATE,
    early=details.EARLY,
    online=details.ONLINE,
    in_person=details.IN_PERSON,
    company=details.COMPANY,
    partly=details.PARTLY,
    somehow=details.SOMEHOW,
    we=details.WE,
    busy=details.BUSY,
    elsewise=details.ELSEWISE,
    gets_there=details.GETS_THERE,
    spoken=spoken_forms(cs_idioms.SPOKEN),
    roles=ANSWER_WORDS,
    mended=frozenset((*all_own(MENDED), *all_own(MENDED, "ne"))),
    no_slips=NO_SLIPS | {f"ne{word}" for word in NO_SLIPS},
)
SIGNATURE = Pattern(
    r"(?:^|[\n,.;])\s{0,4}(?:s pozdravem|s uctou|se srdecnym pozdravem|hezky den preje|preji hezky den|zdravi)\b.*",
    re.DOTALL,
)
