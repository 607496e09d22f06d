"""Czech: the details of an answer: who comes instead or along, from when till when, how. Folded words."""

from domain.language.cs.idioms import HOUR
from domain.language.cs.verbs import COME, own
from domain.language.speech import anyof
from domain.language.text import words

HANDED = "(?:ucast\\w*|misto|pozvan\\w+|stafetu|zezlo|kormidlo|zastoupeni|jednani)"
HAND_OVER = "(?:predav\\w+|predam|predame|predal\\w*|prenech\\w+|sver\\w+|postoup\\w+|postupuj\\w+|deleg\\w+)"
INSTEAD = anyof(
    "za me|za mne|misto me|misto mne|za sebe|misto sebe|o (?:me |nase )?zastoupeni|zastoupi|zastoupi me|zastupovat"
    "|v (?:mem )?zastoupeni"
    "|zastup|zastupem|zastupuje|zastupi|vystrida me|vystrida nas|reprezentovat bude|bude reprezentovat|(?:necham"
    "|nechame|nechavam|dam) se (?:bohuzel )?zastoupit|zmocnuj\\w+|zmocnil\\w*|nahradi|nahradu|nahrada|nahradnik"
    "|nahradnika|nahradnici|nahradnikem"
    "|zaskoci|zaskok|za nas|vyslu|povereny|poverena|misto nas|poverim|poverila|poveril|poveruj*",
    r"(?<!jsem\s)(?<!jako\s)(?:zastupkyne|zastupce|zastupkyni|zastupcem|zastupuji me)",
    "prenech\\w+ to",
    f"{HANDED} (?:\\w+ ){{0,3}}?{HAND_OVER}|{HAND_OVER} (?:\\w+ ){{0,2}}{HANDED}",
    "(?:prijde|pujde|dorazi|jde|zucastni se|pojede|zajde) (?:tam )?(?:ona|on)",
    "(?:zaridim|zajistim|sezenu|najdu|obstaram|domluvim|hledam) (?:za sebe |nejak\\w+ )?(?:nahrad\\w+|zastup\\w*"
    "|nekoho)",
    "prevezme|nahrazuje (?:me|nas)|zaskakuje|nominuj\\w+|reprezentovan[ay]?"
    "|(?:vyslu|vysleme|vysilam|vysilame|deleguji) nekoho",
    "delegat\\w*|deleguj\\w+|(?:posilam|posilame|poslu|posleme) (?!to |ho |ji |je |odkaz|zapis|program|pozvank"
    "|podklad|info)"
    "(?:[a-z]+ )?(?:kolegu|kolegyni|nekoho|nahradu"
    "|zastup\\w*|nahradni\\w+|zastupce"
    "|reditel\\w+|student\\w+|asistent\\w+|vedouci)|nekoho (?:poslu|posleme|vyslu|najdu)",
)
COMES = anyof(
    "prijde|dorazi|zucastni se|zucastni|jde|pujde|prijede|bude|ucastni se|dostavi se|pripoji"
    "|pripoji se|zastoupi|zastupi|zastupuje|zaskoci|nahradi|prevezme|nahrazuje|zaskakuje"
)
GOING = (
    "jit|odejit|odjet|pryc|bezet|utikat|mizet|zmizet|koncit|skoncit|letet|padat|utect|opustit|odpojit|vyrazit|odchazet"
    "|odjizdet|zvednout|zvedat|bejt|frcet|jet|valit|zdrhat|zdrhnout|domu|byt (?:uz )?(?:jinde|pryc|zpatky|zpet)"
    "|na (?:\\w+ )?(?:vlak|bus"
    "|autobus|spoj|tramvaj)"
)
GO = words(
    """
odchazim odejdu odjizdim odjedu koncim mizim zmizim utikam utecu frcim padam valim odbiham odpojuji odpojim opustim
opoustim odletam letim loucim rozloucim omluvim vypadnu prcham pelasim vyskocim vyrazim odskocim
"""
)
LEAVES = anyof(
    f"(?:musim|musime|potrebuju|potrebuji|potrebujeme|budu|budeme|muset|hodlam) (?:\\w+ ){{0,3}}?(?:{GOING})",
    own(GO),
    "odchod\\w*|odjezd\\w*|odejit|odjet|zmizet|utect|utikat|bezet|zdrhnout|opustit|odpojit|pryc|jdu domu|beru roha"
    "|sup pryc",
)
# What somebody does at that hour elsewhere: whoever has a train at eleven leaves then, if nothing else is told.
BUSY = anyof(
    "(?:mi|nam)(?: to| uz| pak)? (?:jede|odjizdi|leti|zacina|konci|jedou|prijizdi)",
    "(?:mam|mame)(?: uz| pak| ale| jeste| tam| dalsi| bohuzel)* "
    "(?!(?:uz|pak|ale|jeste|tam|dalsi|bohuzel|cas|volno|moznost|zajem|to|hodin\\w*|jen|zpozd\\w*|auto|radost|sanci"
    "|smysl|cestu|v|ve|do|od|na)\\b)\\w+",
    "(?:musim|musime) (?!prijit|dorazit|byt tam)\\w+|(?:me|mne|nas) (?:uz )?ceka\\w*|ceka (?:me|nas)",
    "(?:jsem|jsme|budu|budeme|jdu|jedu|jedeme)(?: jeste| bohuzel| uz)* (?:u|na|do|k|ke|za|pro|v|ve) "
    "(?!(?:vas|vam|to|miste|ni|nim|dalku|dispozici|kontaktu|sale|zoom\\w*|teams\\w*|meet\\w*|spojeni|tom|jednani"
    "|setkani|schuz\\w+|pul|ctvrt|tri|jedn\\w+|dev\\w+|des\\w+|osm\\w*|sedm\\w*|pet|dv\\w+|ctyr\\w*|sest\\w*|pol\\w+)"
    "\\b)[a-z]+",
    "ucim|slouzim|vyzvedavam|prednasim|skolim|vezu|vedu|supervize|supervizi",
)
ARRIVES = anyof(
    own(COME),
    "prichod\\w*|prijezd\\w*|driv (?:nez|jak|ne)|drive (?:nez|jak|ne)|uvolnim|uvolnime|az|nejdriv|nejdrive|pozdeji"
    "|prijde|dorazi|pripoji|od"
    "|tak v|kolem|okolo|pribehnu|hodim se|cekejte|(?:tam|u vas|k dispozici) (?:jsem|jsme)"
    "|(?:jsem|jsme) (?:tam|u vas|s vami|k dispozici|na miste|online|volny|volna|vas[ei]?)|vyrazim z",
)
GETS_THERE = anyof(own(words("dorazim dojedu doklusu")), "(?:stihnu|zvladnu) (?:prijit|dorazit|dojet|prijet)")
# Clauses whose hour is none of the sender's own: when to call, when something was, when the meeting begins.
ELSEWISE = anyof(
    "volejte|zavolejte|zavolej|napiste|napis|piste|pockejte|zacnete|zacnou|zacinate|potvrdim|dam vedet|dejte vedet"
    "|ozvu|ozveme|zavolam|napisu|reknu|poslu|posilam|posleme|(?:zacatek|termin|cas) (?:je )?(?:v|ve|od)|preposl\\w+"
    "|psal\\w*|odpadl\\w*"
    "|presunul\\w*|zrusil\\w*|puvodne"
)
LATE = anyof(
    "zdrzim|zdrzime|nabihat|pozdeji|opozdim|zpozdim|zpozdeni|zpozdenim|pozde|se opozdim|mirne zpozdeni|dorazim dyl"
    "|prijdu dyl|opozdime|zpozdime|nestihnu zacatek|neprijdu vcas|nestiham zacatek|az po(?! usi)"
)
EARLY = anyof(
    "(?:odejit|odejdu|odchazim|utecu|mizim|odjedu|odjizdim|zmizim|pryc)(?: \\w+){0,4}? (?:driv\\w*|pred koncem)"
    "|drive odejit|drive odejdu|driv odejit|driv odejdu|odejdu driv*|odejit driv*|musim driv*"
    "|odchazim driv*|jen na chvili|jen na zacatek|jen na uvod|jen na cast|nezustanu do konce"
    "|nebudu do konce|drive odchazim|jen na chvilku|na chvilku|jen na hodin*|na prvni pulku"
    "|na prvni cast"
)
ONLINE = anyof(
    "online|on-line|onlajn|on line|dalku|distanc\\w+|(?:po |pres )?(?:siti|net|internet|kameru|web)|(?:na )?kamere"
    "|google meet|telefonicky|(?:po|pres) (?:telefon\\w*|mobil\\w*|notebook|skajp)|videu|videem|teams*|zoom*|meet*"
    "|na dalku|dalkove|vzdalene"
    "|video|videohovor*|videokonferenc*|webex|skype\\w*|jitsi|pripojim se pres|pres pocitac|z "
    "domova|virtualne"
)
IN_PERSON = anyof(
    "osobne|fyzicky|nazivo|prezencne|na miste(?! (?:v|ve|od|az|do|kolem|uz|nejdriv|nejpozdeji)(?!\\w))|zive"
    "|face to face|na zivo"
)
# Who comes along, by the stems of such words in any case.
SOMEBODY = (
    r"(?:koleg|reditel|vedouc|student|praktikant|stazist|asistent|host(?!in)|dobrovolni|manzel|klient|uzivatel"
    r"|starost|sef(?!o?v? s)"
    r"|pracovni[ckc]|socialni pracovni|doprovod|partner|syn(?:em|a)?\b|dcer|tlumocni|kamarad|znam(?:ym|ou|eho)\b"
    r"|mistostarost|tajemni|koordinator"
    r"|pecovatel|terapeut|psychol|ucitel|lekar|predsed|zamestnan|spolupracovni|ekonom|ucetni|pravni[kc]|metodi[kc]"
    r"|konzultant|peer|mentor|lektor|delegat|zastupc|zastupkyn|rodic|babick|pritel|kamos|delnic|instruktor|manazer"
    r"|garant"
    r"|opatrovni|sest(?:rou|ru|rickou)\b|nekoho|nekym|jednoho|jednu|posil|novack|clovek|osob(?!n))"
)
COMPANY = anyof(
    rf"(?:spolu |spolecne )?(?:s|se(?=\s(?:[sz]|dve|tre|ctyr|vs))) (?!sebou)(?:[a-z]+(?:m|ou|imi|ymi|i|mi) "
    rf"){{0,2}}{SOMEBODY}\w*|v doprovodu"
    rf"|(?:vezmu|vemu|vemem|vezmeme|beru|bereme"
    rf"|privedu|privedeme|privezu|privezeme|prizvu|berem) (?:s sebou |sebou |i |jeste "
    rf"|taky |take |rovnou )*"
    rf"(?:[a-z]+(?:ho|ou|ni|i|u|e|a) ){{0,2}}{SOMEBODY}\w*",
    rf"ja (?:a|i|s|plus|\+) (?:[a-z]+ ){{0,3}}{SOMEBODY}\w*|i koleg(?:a|yne)|se mnou (?:[a-z]+ ){{0,2}}{SOMEBODY}\w*"
    rf"|sebe (?:a|i) {SOMEBODY}\w*|ja (?:a|\+|plus) (?:\d|dv[ae]|tri|ctyri) {SOMEBODY}\w*",
)
# What is not done, where one does come: "nestihnu začátek", "nebudu tam celou dobu", "dřív než v 10 nepřijdu".
PARTLY = anyof(
    f"(?:pred|do) {HOUR}|zacat\\w+|uvod\\w*|konec|konce|zaver\\w*|celou dobu|cely cas|cele(?: to)?|cely den|na cele"
    f"|po celou|vcas|presne"
    "|na cas|hned|driv|drive|dele"
    "|dyl|dlouho|prvni (?:pulk\\w+|cast\\w*|hodin\\w+|bod\\w*)|druh\\w+ (?:pulk\\w+|cast\\w*|hodin\\w+)|posledni \\w+"
)
SOMEHOW = anyof(
    "osobne|fyzicky|prezencne|nazivo|online|on-line|distancne|na dalku|rano|dopoledne|odpoledne|vecer|sam|sama"
    "|autem|vlakem|po \\w+ hodine"
)
WE = anyof(
    "prijdeme|prijedeme|(?:za |jen )?nas(?= (?:dva|tri|ctyri|pet|\\d))|je nas|budeme|dorazime|zucastnime|jdeme"
    "|jedeme|prijdem|prijedem|bude nas"
    "|pocitejte se?(?: nam[ai])?|pocitej se?(?: nam[ai])?|budem|dostavime|prijde nas|dorazi nas|bude nas|zapojime"
    "|ucastnime se|ucastnime|pujdeme|pojedeme|dojdeme|prijede nas|pujde nas|zucastni se nas"
    "|pripojime"
)
