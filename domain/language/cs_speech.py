"""Czech: how people answer an invitation. Folded words (no case, no diacritics)."""

import re

from domain.language.cs_phrases import PHRASES
from domain.language.speech import Speech, anyof
from domain.language.text import Pattern

ROUGHLY = (
    r"(?<!\w)(?:asi|tak|tak asi|priblizne|zhruba|mozna|nejspis) "
    r"(?=o (?:pul|ctvrt|chvil|neco|trochu|hodin|par|\d)|ve? \d|ve? (?:pul|ctvrt|tri)|az|kolem|o \d|na \d|pozdeji"
    r"|o \w+ pozdeji)"
)
IDIOMS = (
    *PHRASES,
    (anyof("nemuzu se (?:uz )?dockat|nemohu se (?:uz )?dockat|uz se nemuzu dockat|nemuzu se dockat"), " "),
    (anyof("neni problem|neni to problem|nemam problem|nemam s tim problem|bez problemu|zadny problem|bez obav"), " "),
    (anyof("proc ne(?! )|proc by ne"), " "),
    (anyof("ne ze bych \\w+|nic proti|nejsem proti|nemam nic proti"), " "),
    (anyof("jasne ze ne|urcite ne|v zadnem pripade|ani nahodou|rozhodne ne|samozrejme ne|to ne"), " ne "),
    (anyof("nejen|nejenze|nebojte|nezapomenu|nezapomnel*|nezmeskam|nenecham si to ujit|nebude problem"), " "),
    (
        anyof(
            "pokud vim|pokud mozno|jestli to nevadi|pokud to nevadi|jestli se nepletu|snad to nevadi|pokud se nepletu"
        ),
        " ",
    ),
    (anyof("(?:jen |jenom |akorat )?nevim (?:presne )?(?:kde|kudy|kam|co|v kolik|jak|od kdy|kdy)"), " kde "),
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
    (anyof("budu (?:moc |velmi )?(?:rad|rada|vdecn*)(?: za| kdyz| kdyby| pokud)"), " prosim "),
)
SURE_YES = anyof(
    "prijdu|prijdem|prijdeme|dorazim|dorazime|prijedu|prijedeme|prijedem|budu|budeme|budem"
    "|zucastnim|zucastnime|ucastnim"
    "|dostavim|dostavime|dojdu|dojdeme|pripojim|pripojime|potvrzuji|potvrzuju|potvrzujeme|pocitejte se mnou"
    "|pocitej se mnou|pocitejte s nami|pocitej s nami|pocitat se mnou|se mnou pocitat|pocitat s nami|s nami pocitat"
    "|pocitam s ucasti|pocitame s ucasti|se mnou pocitejte|se mnou pocitej|s nami pocitejte|hlasim se|hlasime se"
    "|sedi mi|sedi nam"
    "|zapiste me|zapiste nas|zapis me|zapis nas|pripiste me|pripis me|vyhovuje|vyhovuji|hodi "
    "se|stihnu|stihneme|stiham|stihame"
    "|prijdu rad|jdu|jdeme|jedu|jedeme|muzu|mohu|muzeme|mohli jsme to|ucast potvrzuj*"
    "|prihlasuji|prihlasuju|prihlasujeme"
    "|nebudu chybet|nechybim|nebudeme chybet|vyjde mi to|vychazi mi to|vyslo mi to|mam cas|mam volno|zvladnu|zvladneme"
    "|naskocim|zastavim se|objevim se|ukazu se|doklusu|dobehnu|prifrcim|se pridam|pridam se|prihlaste me|prihlas me"
)
WORD_YES = anyof("ano|jo|jj|jojo|jup|urcite|rozhodne|samozrejme|samo|jasne|jasny|jasnacka|jiste|zajiste|anoo|jn|jasan")
LIGHT_YES = anyof(
    "ok|okej|okey|oki|okay|dobre|dobra|fajn|platí|plati|beru|domluveno|rad|rada|radi|s radosti|tesim se|tesime se"
)
SURE_NO = anyof(
    "neprijdu|neprijdeme|neprijdem|nedorazim|nedorazime|neprijedu|neprijedeme|nebudu|nebudeme|nebudem|nezucastnim"
    "|nezucastnime|neucastnim|nedostavim|nedostavime|nedojdu|nepripojim|nemuzu|nemohu"
    "|nemuzeme|nemuzem|nestiham|nestihame"
    "|nestihnu|nestihneme|nevychazi|nevyjde|nevyslo|nehodi|nevyhovuje|nejde|nepujde|nejdu"
    "|nejdeme|nejedu|nezvladnu|nezvladam"
    "|nezvladneme|nedam|odhlasuji|odhlasuju|odhlaste|odhlasit|odhlas|rusim ucast|nepocitejte"
    "|nepocitej|musim zrusit|vynecham"
    "|nejsem v praci|nejsem k dispozici|nepotvrzuji|(?:se )?musim (?:se )?omluvit|budu muset "
    "vynechat|nemam cas|musim odmitnout"
    "|odmitam|rusim|mam smulu|budu chybet|chybim|neprichazi v uvahu|skrtnete me|vynechte|vynechejte|nezastihnete "
    "me|nedorazi* nikdo|(?:ne)?prijde nikdo"
    "|nikdo ne\\w+|nikdo|nemame koho poslat|budu (?:bohuzel )?pryc|jsem (?:bohuzel )?pryc"
    "|budu mimo|jsem mimo|nejsem ve meste"
)
WORD_NO = anyof("ne|nn|nene|nikoli|nikoliv|bohuzel ne|nope|zel ne")
LIGHT_NO = anyof(
    "omlouvam|omlouvame|omluvu|omluvte|omluv|omluva|omluvou|omluvim|omluvit|bohuzel|zel|dovolen*|neschopen*|marod*"
    "|nemocn*|onemocnel*|jsem u lekare|mam lekare|v nemocnici|lezim|horeck*|covid|chripk*"
    "|karanten*|sluzebni ceste|sluzebce"
    "|na ocr|osetrovne|koliduje|v te dobe mam|v tu dobu mam|mam v tu dobu|mam v te dobe|mam uz jine|mam jine"
    "|mam jinou|mam jiny|soud|pohreb*"
)
HEDGE = anyof(
    "asi|snad|mozna|treba|spis|spise|nejspis|nejspise|pravdepodobne|zrejme|patrne|nevim"
    "|nevime|uvidim|uvidime|zkusim|zkusime"
    "|pokusim|pokusime|budu se snazit|vynasnazim|nejsem si jist*|nejsem si uplne jist*"
    "|nejista|nejisty|zatim|predbezne|dam vedet|dame vedet|ozvu se|upresnim"
    "|potvrdim|potvrdime|50 na 50|50:50|fifty fifty|padesat na padesat|pul na pul|(?:nemuzu"
    "|nemohu|neumim|nedokazu)\\s+(?:\\w+\\s+){0,3}(?:potvrdit|slibit|rict)"
    "|neslibuj*|nemuzu slibit|nerozhodnut*|jeste nev\\w+|uvazuji|zvazim|zvazuji|mohl bych"
    "|mohla bych|rad bych|rada bych|radi bychom"
    "|doufam|kdovi|tezko rict|rozmyslim|mam to nejiste|nejiste|je to nejiste|nemam potvrzen*"
    "|musim (?:se )?(?:zeptat|overit|domluvit|zjistit|podivat)"
    "|zjistim|zeptam se|overim|nebranim se|zavisi|necham si|promyslim|chtel bych|chtela bych"
)
CONDITION = anyof(
    "pokud|jestli|jestlize|kdyz|podle toho|zalezi|zalezet|za predpokladu|leda|ledaze|kdyby|jedine kdyz|bude-li"
)
THANKS = anyof(
    "dekuji|dekuju|dekujeme|diky|dik|dikes|beru na vedomi|bereme na vedomi|na vedomi|precteno"
    "|vzato|rozumim|chapu|jasne diky|hezky den"
    "|pekny den|dobra zprava|super termin|cest|prima zprava|mejte se|zdravim|ahoj|cau|dobry "
    "den|dobre rano|dobry vecer|dobre odpoledne"
)
ASKS = anyof(
    "kdo|kde|kdy|kam|kolik|v kolik|proc|jak|jaky|jaka|jake|ktery|ktera|ktere|bude to|da se"
    "|slo by|neslo by|nevite|nevis|muzete(?! se mnou| s nami)|mohla byste|mohl byste|mohli byste|cim|odkud|budete"
)
TURN = anyof(
    "ale|avsak|nicmene|jenze|nakonec|zmena|oprava|vlastne|presto|pritom|menim na|beru zpet|tak preci|prece jen|opravuji"
)
ASIDE = anyof(
    "jinak|posl\\w+ (?:podklad\\w*|pripomin\\w*|zapis\\w*|material\\w*|stanovisk\\w*"
    "|vyjadren\\w*|to)|posilam (?:podklad\\w*|pripomin\\w*|material\\w*)"
    "|prosim o (?:zaslani|program|zapis|podklad\\w*|material\\w*|informac\\w*|poslani)"
    "|prosim program|program prosim|dotaz|doplnila bych|doplnil bych"
    "|navrhuji|drzim palce|posilam|prikladam|sejdeme|hodilo|vidim"
)
OTHERS = anyof(
    "kolega|kolegyne|kolegove|kolegu|vedouci|reditel|reditelka|starosta|starostka|klient"
    "|klientka|pan|pani|sef|sefka|manzel|manzelka|syn|dcera|dite"
)
MEETING = anyof(
    "jednani|schuzk*|schuzi|schuze|setkani|setkanim|porad|porada|porade|poradu|porady|skupin"
    "|skupina|skupine|skupinu|skupiny|pracovk*"
    "|zasedani|workshop*|seminar*|kulat* stol*|konferenc*|kolecko|kolecka|sezeni|rs|rps"
)
INSTEAD = anyof(
    "zastupkyne|zastupce|zastupkyni|za me|za mne|misto me|misto mne|za sebe|misto sebe|zastoupi|zastoupi me|zastupovat"
    "|zastup|zastupem|zastupuje|zastupi|nahradi|nahradu|nahrada|nahradnik|nahradnika"
    "|nahradnici|zaskoci|zaskok|deleguji|posilam kolegu|posilam kolegyni|poslu kolegu|poslu "
    "kolegyni|za nas|vyslu|povereny|poverena|misto nas|poverim|poverila|poveril"
)
COMES = anyof(
    "prijde|dorazi|zucastni se|zucastni|jde|pujde|prijede|bude|ucastni se|dostavi se|pripoji"
    "|pripoji se|zastoupi|zastupi|zastupuje|zaskoci|nahradi"
)
LEAVES = anyof(
    "odejit|odejdu|odchazim|odchazime|odejdeme|pryc|musim jit|musim bezet|musim odjet"
    "|odjizdim|odjet|odjedu|koncim|utikam|zmizet|mizim|utect|bezet|zdrhnout|opustit|odpojim"
    "|odpojit|odpojuji"
)
ARRIVES = anyof(
    "prijdu|dorazim|prijedu|dojdu|stihnu|budu|pripojim|az|nejdriv|nejdrive|pozdeji|zucastnim"
    "|dorazime|prijdeme|prijedeme|jdu|dobehnu|prijde|dorazi|pripoji|muzu|mohu|od|dostavim"
    "|tak v|kolem"
)
LATE = anyof(
    "pozdeji|opozdim|zpozdim|zpozdeni|zpozdenim|pozde|se opozdim|mirne zpozdeni|dorazim dyl"
    "|prijdu dyl|opozdime|zpozdime|nestihnu zacatek|neprijdu vcas|nestiham zacatek|az po"
)
EARLY = anyof(
    "drive odejit|drive odejdu|driv odejit|driv odejdu|odejdu driv*|odejit driv*|musim driv*"
    "|odchazim driv*|jen na chvili|jen na zacatek|jen na uvod|jen na cast|nezustanu do konce"
    "|nebudu do konce|drive odchazim|jen na chvilku|na chvilku|jen na hodin*|na prvni pulku"
    "|na prvni cast"
)
ONLINE = anyof(
    "online|on-line|onlajn|distancne|teams|teamsy|zoom|zoomu|meet|na dalku|dalkove|vzdalene"
    "|video|videohovor*|videokonferenc*|webex|skype|jitsi|pripojim se pres|pres pocitac|z "
    "domova|virtualne"
)
IN_PERSON = anyof("osobne|fyzicky|nazivo|prezencne|na miste|zive|face to face|na zivo")
COMPANY = anyof(
    "s koleg\\w+|s nasi \\w+|se (?:\\w+ )?koleg\\w+|vezmu (?:s sebou |sebou |i )?\\w+|beru "
    "(?:s sebou |sebou |i )?\\w+|privedu (?:s sebou |i |sebou )?\\w+|privezu (?:s sebou |i "
    ")?\\w+"
    "|dalsi(?:m|ho)? koleg\\w+|s (?:jednim|jednou|jeste) \\w+|s (?:reditel\\w+|vedouc\\w+"
    "|student\\w+|praktikant\\w+|stazist\\w+|asistent\\w+|hostem|dobrovolnic\\w+"
    "|dobrovolnik\\w+|manzel\\w+)|se (?:student\\w+|starost\\w+|sef\\w+|stazist\\w+|socialni "
    "pracovnici)"
)
WE = anyof(
    "prijdeme|prijedeme|budeme|dorazime|zucastnime|jdeme|jedeme|prijdem|prijedem|bude nas"
    "|budem|dostavime|prijde nas|dorazi nas"
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
    CONDITION,
    THANKS,
    ASKS,
    TURN,
    ASIDE,
    OTHERS,
    MEETING,
    INSTEAD,
    COMES,
    LEAVES,
    ARRIVES,
    LATE,
    EARLY,
    ONLINE,
    IN_PERSON,
    COMPANY,
    WE,
)
SIGNATURE = Pattern(
    r"(?:^|[\n,.;])\s{0,4}(?:s pozdravem|s uctou|se srdecnym pozdravem|hezky den preje|preji hezky den|zdravi)\b.*",
    re.DOTALL,
)
