"""Czech: the details of an answer: who comes instead or along, from when till when, how. Folded words."""

from domain.language.cs.verbs import COME, own
from domain.language.speech import anyof
from domain.language.text import words

HOUR = (
    r"(?:\d[\d:.]*|pul [a-z]+|(?:tri )?ctvrt\w* na [a-z]+|poledne\w*|jedn(?:e|ou|u)|dv(?:e|ou|a)|druh(?:e|ou)"
    r"|tret(?:i|iho)|tri|ctyri|ctyr|ctvrt(?:e|ou)|pet|peti|pat(?:e|ou)|sest|sest(?:i|e|ou)|sedm|sedm(?:i|e|ou)|osm"
    r"|osm(?:i|e|ou)|deset|desit[ie]|desat(?:e|ou)|devet|deviti|devat(?:e|ou)|jedenact(?:i|e|ou)?|dvanact(?:i|e|ou)?)"
    r"(?: hodin\w*)?"
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
WE = anyof(
    "prijdeme|prijedeme|(?:za |jen )?nas(?= (?:dva|tri|ctyri|pet|\\d))|je nas|budeme|dorazime|zucastnime|jdeme"
    "|jedeme|prijdem|prijedem|bude nas"
    "|pocitejte se?(?: nam[ai])?|pocitej se?(?: nam[ai])?|budem|dostavime|prijde nas|dorazi nas|bude nas|zapojime"
    "|ucastnime se|ucastnime|pujdeme|pojedeme|dojdeme|prijede nas|pujde nas|zucastni se nas"
    "|pripojime"
)
