"""Czech: phrases of answers that say another thing than their words: absences, errands, politeness, slips."""

from domain.language.cs_verbs import BESIDES, COMING
from domain.language.speech import anyof
from domain.language.text import Pattern

AWAY = (
    r"(?:na dovolen\w*|v zahranici|na skoleni|mimo|na neschopen\w*|v (?:pracovni )?neschop\w*|na nemocensk\w*"
    r"|v nemocnici|v laznich|u (?:lekare|lekarky|doktora|doktorky|zubare|soudu)|na horach|na tabore|na pobytu"
    r"|na rehabilitac\w*|na vysetreni|na kontrole|na porad\w*|na kurzu|na svatb\w+|na seminari|v rakousku|v nemecku|v "
    r"cizine|u klient\w+|na sluzb\w+|v terenu|na materske|na exkurzi"
    r"|na vylete|na jine\w*|u more"
    r"|na sluzebni ceste|na sluzebce"
    r"|na ocr|na osetrovn\w*|na paragrafu|na konferenci|na staz\w*|na operaci|na pohrbu|nemocn\w*|marod\w*)"
)
ERRANDS = (
    r"(?:(?:k|ke) (?:lekar\w*|doktor\w*|zubar\w*|soudu)|na (?:skoleni|operac\w*|vysetreni|kontrolu|soud|pohreb"
    r"|dovolen\w*|svatb\w*|urad|hory|konferenc\w*|rehabilitac\w*|odber\w*)|do (?:nemocnice|lazni|zahranici)"
    r"|za (?:lekar\w*|klient\w*))"
)
HOW = (
    r"(?:online|on-line|onlajn|distancne|osobne|na dalku|(?:pres |na |po )?(?:teams\w*|zoom\w*|meet|skype|webex|jitsi))"
)
FAMILY = (
    r"(?:syn\w*|dcer\w*|dite|deti|mal[ay]|manzel\w*|maminka|mama|tatinek|tata|otec|matka|babicka|dedecek|kluk\w*"
    r"|holk\w*|prcek)"
)
# What one comes by: any other infinitive after "můžu", "budu", "jdu" is another deed ("můžu poslat podklady").
DEEDS = "|".join(COMING) + "|(?:z)?ucastnit|mit (?:[a-z]+ )?(?:zpozdeni|cas|volno)"
PHRASES = (
    (anyof("semnou"), "se mnou"),
    # To be given something is not to come; and where one may not be missing need not be this meeting.
    (anyof("(?:muzu|mohu|muzeme|smim|smime)(?: (?:to|vam|od vas|prosim|jeste|taky))* dostat(?! se)"), " nic "),
    (anyof("(?:nesmim|nesmime|nemuzu|nemohu|nemuzeme) (?:tam |u toho )*chybet"), " nic "),
    (anyof("snam[ai]"), "s nami"),
    # Not to be absent is to come, and what one will have to leave out is left out.
    (anyof("(?:urcite |tam |rozhodne )*(?:nebudu|nebudeme|nebudem) (?:tam |urcite )*chybet"), " prijdu "),
    (anyof("(?:budu|budeme|budem) (?:bohuzel |tam |tentokrat )*chybet"), " neprijdu "),
    (
        anyof(
            "(?:musim|musime|budu muset|budeme muset) (?:to |se |si |bohuzel |tentokrat |letos |tedy |teda )*"
            "(?:vynechat|odmitnout|odrict|odhlasit|omluvit|ozelet|zrusit(?: ucast)?)"
        ),
        " neprijdu ",
    ),
    (
        anyof(
            "(?:nebudu|nebudeme|nebudem) (?:se |tam |to )*(?:moci|moct|schop\\w*|v moznostech)(?: se| tam| to)*"
            "(?: (?:prijit|dorazit|zucastnit|ucastnit|prijet|dostavit|pripojit)(?: se)?)?"
        ),
        " nemuzu ",
    ),
    (anyof("(?:vam |ti )?potvrzuji(?:,)? ze (?=ne)"), " "),
    # What was said or thought before, where it has changed since.
    (
        Pattern(
            r"(?<!\w)(?:(?:puvodne|predtim|nejdriv|drive|vcera|minule|uz) )*(?:jsem )?(?:psal|rik|rek|mysle|hlasi"
            r"|tvrdi|slibi|oznami|odepsa|napsa"
            r"|potvrzova|odmit)\w*+(?: jsem)?+[^,.!\n]{0,20}+,? ?"
            r"[^,.!\n]{0,200}+(?=.{0,200}?(?<!\w)(?:ale|zmen\w*|nakonec|jenze|nicmene|bohuzel)(?!\w))"
        ),
        " ",
    ),
    (anyof("(?:tak )?(?:uvidime|sejdeme|vidime) se (?:snad |tak |zase |az |treba )*(?:priste|jindy)"), " omlouvam "),
    (anyof("nevidim (?:zadny |zadnou )?(?:duvod|problem|prekazku)(?:,? proc (?:bych|bychom) ne\\w+)?"), " klidne "),
    # "Though" takes nothing back; "next time" is not this time.
    (Pattern(r"(?<!\w)(?:i ?kdyz|i ?kdyby\w*|ackoli|ackoliv|prestoze)\b[^,.!\n]*"), " "),
    (
        Pattern(
            r"(?<!\w)(?:prijdu|dorazim|prijedu|zucastnim se|uvidime se|sejdeme se|stavim se)? ?(?:tak |tedy )?az "
            r"(?:zase )?"
            r"(?:priste|na pristi\w* \w+|nekdy jindy|na jar\w|po novem roce|v lete)(?!\w)"
        ),
        " neprijdu ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:(?:tak|snad|treba|zase|urcite|radeji|radsi|moc|rada|rad) ){0,3}(?:priste|podruhe|jindy|nekdy "
            r"jindy|jinokdy)"
            r"(?: (?:snad|urcite|zase|uz|tam|rad|rada|to)){0,2}(?: (?:prijdu|dorazim|vyjde|stihnu|prijedu|budu"
            r"|klapne))?"
        ),
        " ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:(?:snad|doufam|asi|mozna|jestli) (?:ze |to )?)?(?:stihnu|stiham|chytim|stihneme)"
            r" (?:ten |posledni |driv\w+ |ranni |dalsi )?(?:autobus|vlak|bus|spoj|metro|tramvaj|presun|oslav\w*)"
        ),
        " nic ",
    ),
    (Pattern(r"(?<!\w)jasne[, ]{1,2}(?:dik|diky|dekuj\w+)"), " diky "),
    (
        Pattern(
            r"(?<!\w)(?:loni|minule|vcera|posledne|naposledy|tehdy|predtim)[^,.!\n]{0,80}? (?:jsem|jsme)(?!\w)[^,.!\n]*"
        ),
        " ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:loni|minule|vcera|posledne|naposledy)(?! \w+l[ay]? jsem)"
            r"[^,.!\n]{0,80}?\w+l[aoiy]?(?!\w)[^,.!\n]*"
        ),
        " ",
    ),
    (anyof("(?:budu|budeme) zastoupen\\w*|zastoupen\\w* (?:budu|budeme)"), " zastoupi me "),
    (
        Pattern(
            r"(?<!\w)(?:nebudu|nebudeme|nebudem)(?: (?:to|se|si|vam|ti|ji|mu|jim|jeste|taky|zatim|tam|tu|s sebou"
            r"|sebou|ale))*"
            rf" (?!(?:{DEEDS})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)(?!\w)"
        ),
        " nic ",
    ),
    (anyof("stejne jako (?:minule|vzdy|vzdycky|posledne)|jako (?:vzdy|vzdycky|obvykle|minule)"), " "),
    (Pattern(r"(?<!\w)dovc(?:a|e|i|u|ou)(?!\w)"), "dovolene"),
    (
        Pattern(
            r"(?<!\w)(?:muzu|mohu|muzeme|smim|smime|jdu|jdeme|budu|budeme)(?: (?:to|se|si|vam|ti|ji|mu|jim"
            r"|jeste|taky|prosim))*"
            rf" (?!(?:{DEEDS})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)(?!\w)"
        ),
        " nic ",
    ),
    # Not the sender's absence now: "byla jsem na dovolené", "po dovolené", "Jana je nemocná", "dovolenou mám až v létě"
    (
        Pattern(rf"(?<!\w)(?:uz )?(?:nejsem|nejsme|(?:jsem |jsme )?byl[aiy]?(?: jsem| jsme)?)(?: \w+)? {AWAY}(?!\w)"),
        " ",
    ),
    (Pattern(r"(?<!\w)(?:po|z|ze|pred|od) (?:\w+ )?(?:dovolen\w*|neschopen\w*|nemoci)(?!\w)"), " "),
    (
        Pattern(
            r"(?<!\w)(?:mam )?dovolen\w* (?:mam |mame )?(?:az (?!do)|(?:jen )?(?:jen )?do (?=\w+ (?:takze|ale|tak)))"
        ),
        " ",
    ),
    (
        Pattern(
            rf"(?<!\w)(?!ja |uz |ted |take |zrovna |{FAMILY} )[a-z]+ (?:je|ma|bude) (?:\w+ )?(?:{AWAY}"
            rf"|dovolen\w*)(?!\w)"
        ),
        " ",
    ),
    (
        anyof(
            "(?:byl[aoiy]?|nebyl[aoiy]?|mohl[aoi]?|nemohl[aoi]?|chtel[aoi]?|prisel|prisla|prisli) (?:jsem|jsme)(?! "
            "\\w+ rad)"
        ),
        " ",
    ),
    (Pattern(r"(?<!\w)(?:jsem|jsme) (?:moc )?rad[ai]?,? ze (?!(?:budu|muzu|mohu|prijdu|se )\b)[^.!\n]*"), " "),
    (
        Pattern(
            r"(?<!\w)(?:nemuzu|nemohu|nemuzeme|nesmim|nesmime)(?: (?:to|se|si|vam|ti|ji|mu|jim"
            r"|jeste|taky|zatim|nikam|ted|ho|tu|ten"
            r"|na to|tam))*"
            rf" (?!(?:{DEEDS}|{'|'.join(BESIDES)})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)(?!\w)"
        ),
        " nic ",
    ),
    # Where one is or goes instead.
    (Pattern(rf"(?<!\w)(?:budu|budeme|jsem|jsme)(?: \w+)?(?: \w+)? {AWAY}(?!\w)"), " omlouvam "),
    (Pattern(rf"(?<!\w)(?:jdu|jedu|jdeme|jedeme|musim)(?: \w+)? {ERRANDS}"), " omlouvam "),
    (anyof("nikam (?:ne\\w+ )?(?:nejedu|nejdu|nejedeme|nejdeme|nepojedu)"), " "),
    (
        Pattern(
            r"(?<!\w)(?:jdu|jedu|jdeme|jedeme|pojedu|pojedeme|letim)(?: (?!vlak|autem|autobus|mhd|ja\b|rad)\w+){0,2}? "
            r"(?:na|do|k|ke|za)"
            r" (?!(?:to|toho|vas|vam|nej|tebe|jednani|setkani|schuz\w+|skupin\w*|porad\w*|akci|ni|pul|ctvrt|\d+"
            r"|dalku)(?!\w))\w+"
        ),
        " omlouvam ",
    ),
    # Where one will be: perhaps the place of the meeting, so it is outweighed by any refusal.
    (
        Pattern(
            r"(?<!\w)(?:budu|budeme) (?:uz |taky |tam )?(?:na|v|ve|u) (?!\d|(?:pul|ctvrt|tri|jed\w+|dv\w+|pet|sest"
            r"|sedm|osm|dev\w+|des\w+|trech|ctyr\w*|peti|sesti"
            r"|poledne|cas|pondeli|utery|stredu|ctvrtek|patek|dalku|dalku|teams\w*|zoom\w*|meet\w*|telefonu|celou"
            r"|cele|zacat\w+)\b)"
        ),
        " tamtez na ",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,.!]))\s*(?:(?:bohuzel|tentokrat|dnes|zitra|obejdete se|musite|to musi jit|letos) )*"
            r"(?:bez nas|beze? m[en]e?)(?=\s*(?:[,.!:]|$))"
        ),
        " neprijdu ",
    ),
    # Trouble with a file or a link says nothing of coming.
    (
        Pattern(
            r"(?<!\w)(?:nemuzu|nemohu|nejde mi|nejde|nedari se mi|neumim)(?: \w+)? "
            r"(?:otevrit|najit|stahnout|precist|zobrazit|vytisknout|nahrat|prihlasit)(?!\w)"
        ),
        " nic ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:teams\w*|zoom\w*|odkaz|link|formular|priloha|soubor|web|internet|mikrofon)"
            r"(?: se)?(?: mi| nam)? (?:nejde|nefunguje|nejede|neotevre\w*)(?: \w+)?"
        ),
        " nic ",
    ),
    # "za mě online" is no substitute.
    (
        Pattern(
            r"(?<!\w)(?:(?:za|pro|u) (?:me|mne|nas)|za (?:nasi )?\w+) (?=(?:jen |urcite |take |taky )?(?:ano|jo|ok\w*"
            r"|jasne|jasny|ne|plati|dobr\w+|fajn"
            r"|supe?r|v poradku|v pohode|klidne|muze byt"
            rf"|vyhovuje|{HOW})\s*(?:[,.!:]|$))"
        ),
        " ",
    ),
    # "já bych mohla jen online" says how one comes, politely.
    (
        Pattern(
            r"(?<!\w)(?:(?:ja )?(?:bych|bychom) (?:se )?(?:mohl\w*|mohli)|mohl\w* (?:bych|bychom)(?: se)?"
            rf"|(?:slo|vyhovovalo) by(?: mi| nam)?(?: to)?)(?: prijit| pripojit)?(?: se)? (?=(?:jen |pouze |jenom "
            rf"|akorat |spis )*{HOW}(?!\w))"
        ),
        " ",
    ),
    (anyof("(?:ne)?prijdu na (?:to|neco|zpusob|reseni)|neprijde mi|prijde mi"), " nic "),
    # Slips of the thumb.
    (
        Pattern(r"(?<!\w)(ne)?(?:prjidu|pridu|prijud|prjdu|prijdzu|priijdu|prujdu|prijfu|prijduu+|prijsu)(?!\w)"),
        r"\1prijdu",
    ),
    (Pattern(r"(?<!\w)(ne)?(?:dorzim|doarzim|dorazin|dorazm|dorayim|dorazimm+)(?!\w)"), r"\1dorazim"),
    (Pattern(r"(?<!\w)ne(?:muyu|mzu|muzuu+|umzu|mzuu)(?!\w)"), "nemuzu"),
)
