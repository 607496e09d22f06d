"""Czech: where one is and what one does instead of coming, and what would be otherwise. Folded words."""

from domain.language.cs.idioms import HOUR, HOW
from domain.language.cs.verbs import BESIDES, COMING
from domain.language.speech import anyof
from domain.language.text import Pattern

AWAY = (
    r"(?:na dovolen\w*|v zahranici|na skoleni|mimo|na neschopen\w*|v (?:pracovni )?neschop\w*|na nemocensk\w*"
    r"|v nemocnici|v laznich|u (?:lekare|lekarky|doktora|doktorky|zubare|soudu)|na horach|na tabore|na pobytu"
    r"|na rehabilitac\w*|na vysetreni|na kontrole|na porad\w*|na kurzu|na svatb\w+|na seminari|v rakousku|v nemecku|v "
    r"cizine|u klient\w+|na sluzb\w+|v terenu|na materske|na exkurzi"
    r"|na vylete|na jine\w*|u more"
    r"|na sluzebni ceste|na sluzebce"
    r"|na ocr|po (?:operaci|urazu|vykonu)|na antibiotik\w+|na pecku|na osetrovn\w*|na paragrafu|na konferenci"
    r"|na staz\w*|na operaci|na pohrbu|nemocn\w*|marod\w*)"
)
ERRANDS = (
    r"(?:(?:k|ke) (?:lekar\w*|doktor\w*|zubar\w*|soudu)|na (?:skoleni|operac\w*|vysetreni|kontrolu|soud|pohreb"
    r"|dovolen\w*|svatb\w*|urad|hory|konferenc\w*|rehabilitac\w*|odber\w*)|do (?:nemocnice|lazni|zahranici)"
    r"|za (?:lekar\w*|klient\w*))"
)
FAMILY = (
    r"(?:syn\w*|dcer\w*|dite|deti|mal[ay]|manzel\w*|maminka|mama|tatinek|tata|otec|matka|babicka|dedecek|kluk\w*"
    r"|holk\w*|prcek)"
)
# Words with the ending of an infinitive that are none: "tentokrát nebudu", "v deset můžu".
NO_DEED = (
    r"(?:\w*krat|akorat|opet|zpet|dost|svet|pet|devet|deset|\w*nact|dvacet|tricet|padesat|sest|host|radost|ucast|cest"
    r"|most|list|prist|meet|chat|net|internet|let|vylet)"
)
# What one comes by: any other infinitive after "můžu", "budu", "jdu" is another deed ("můžu poslat podklady").
DEEDS = "|".join((*COMING, NO_DEED)) + "|(?:z)?ucastnit|mit (?:[a-z]+ )?(?:zpozdeni|cas|volno)"
DEVICE = (
    r"(?:zvuk|obraz|odkaz|link|formular|priloh\w*|soubor|stranka|web|internet|net|wifi|mikrofon|kamera|tiskarna|mail"
    r"|telefon|teams\w*|zoom\w*|pripojeni|tabulka|prihlaseni)"
)
# What comes afterwards, may come, or would be otherwise: none of it is the answer.
OTHERWISE = (
    # What comes afterwards is no reason to stay away: "od devíti do jedenácti můžu, pak musím do terénu".
    (
        Pattern(
            rf"(?<!\w)(?:pak|potom|pote|nasledne|od {HOUR})(?: (?:uz|ale|bohuzel|hned|mi|ja|zase|ovsem))* "
            r"(?:musim|mam|mame|jedu|jdu|utikam|mizim|padam|jede|zacina|nemuzu|nemohu|uz ne|ucim|slouzim"
            r"|ne(?= *(?:$|[,.!])))"
            r"(?! (?:volno|cas))[^,.!\n]*"
        ),
        " driv odejdu ",
    ),
    # Only this way: "jen po síti, jinak to nejde", "raději osobně než přes kameru".
    (Pattern(r"(?<!\w)jinak (?:to |se )?ne(?:jde|muzu|mohu|prijdu|dam|pujde|stihnu)?(?!\w)"), " "),
    (Pattern(r"(?<!\w)(radeji|radsi) (\w+) nez (?!v\b|ve\b)[^,.!\n]*"), r"\1 \2"),
    # Trouble that may come, with what would then be done about it.
    (
        Pattern(
            r"(?<!\w)(?:a |ale )?kdyby\w*(?: se)?(?: nahodou)? (?:neco|ne\w+|bylo|chtel\w*|potreb\w*)[^,.!\n]{0,40},? ?"
            r"(?:tak )?(?:za|pro|po)?(?:vol\w*|zvon\w*|napis\w*|ozv\w*(?: se)?|(?:dam|dejte|dej) (?:\w+ )?vedet"
            r"|rekn\w+|hlas\w*)"
        ),
        " ",
    ),
    # What would be otherwise, before what is: "kdyby to bylo jindy, tak jo, takhle ne".
    (
        Pattern(
            r"(?<!\w)kdyby\w*[^.!?\n]{0,200}?[,.] ?(?:ale |jenze |bohuzel )?"
            r"(?=(?:takhle|takto|ve? (?:pondeli|utery|stredu|ctvrtek|patek)|ted|letos|tentokrat|bohuzel|v (?:tenhle"
            r"|tento|tuhle|tuto|ten|tu) \w+)"
            r"(?: (?:to|bohuzel|fakt|opravdu|uz|ale))* ne)"
        ),
        " ",
    ),
    (
        Pattern(
            r"(?<!\w)kdyby\w*[^.!?\n]{0,200}?[,.] ?(?:jenze|jenomze|bohuzel|ale) "
            r"ne(?!vi|jsp|bo|jak|co|kd|jd|ch|kol|kter)\w+"
        ),
        " neprijdu ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:prijdu|dorazim|jdu|zucastnim se|pujdu|prijedu)\b(?P<how>[^.!?\n]{0,40}?),? nikoho (?:jineho )?"
            r"ne(?:posl|posil|vys|deleg)\w+"
        ),
        r" prijdu \g<how>",
    ),
    (Pattern(r"(?<!\w)nikoho (?:s sebou |sebou |dalsiho )*ne(?:ber|vez|ved|priv|mam s sebou)\w*"), " "),
)
# Verbs of coming in another sense, and deeds that only stand beside one.
OTHER_SENSES = (
    # Other destinations and other senses of "přijít".
    (
        Pattern(
            r"(?<!\w)(?:do (?:prace|kancl\w*|kancelare|skol\w*|terenu|obchodu)|na obed|domu) "
            r"(?:ne)?(?:prijdu|dorazim|prijedu|jdu|budu)(?!\w)"
        ),
        " nic ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:ne)?prijdu (?:o (?!pul|ctvrt|hodin|chvil|neco|trochu|\d|deset|patnact|dvacet|pet|tricet|par)"
            r"|s (?:nic|neci|navrh|napad)|k (?:sobe|tomu)|do (?:prace|kancl|kancelar|skol)|domu)\w*"
        ),
        " nic ",
    ),
    # What of the papers is not managed: "zápis ze schůzky nestihnu", "nestihnu přečíst podklady".
    (
        Pattern(
            r"(?<!\w)(?:ne)?(?:stihnu|stiham|zvladnu|zvladam)(?: (?:to|se|si|vam|ted|uz|jeste|zatim))*"
            rf" (?!(?:{DEEDS}|{'|'.join(BESIDES)})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)(?!\w)"
        ),
        " nic ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:zapis|podklad\w*|pozvank\w*|program|prezentac\w*|material\w*|tabulk\w*|zprav\w*)"
            r"[^,.!?\n]{0,40} ne(?:stihnu|stiham|mam|zvladnu|dam)(?!\w)"
        ),
        " nic ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:pris(?:el|la|li)|dorazil\w*|prijel\w*|zucastnil\w*) (?:bych"
            r"|bychom)(?: se)?,? kdyby\w* ne[^,.!?\n]*"
        ),
        " neprijdu ",
    ),
    # To be done something to is not to come: "budu reprezentována", but "budu přítomna".
    (
        Pattern(
            r"(?<!\w)(?:budu|budeme) (?:\w+ )?(?!pritom|pripoj|zastoup|reprez|ucast|zpozd|jen|cel|ten|den|ran|ven|an)"
            r"\w{3,}(?:an|en|ut)[aoyi]?(?!\w)"
        ),
        " nic ",
    ),
    (
        Pattern(
            rf"(?:^|(?<=[,.!;]))\s{{0,2}}(?:az|nejdriv|nejdrive|teprve)(?: tak)? (?:v|ve|od|na|kolem|okolo|o)? ?{HOUR}"
        ),
        " prijdu az ",
    ),
    # The deed before its verb: "prezentaci mít nebudu".
    (
        Pattern(
            rf"(?<!\w)(?!(?:{DEEDS}|{'|'.join(BESIDES)})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)"
            r"(?: to| se| si| vam| tam)? (?:ne)?(?:budu|budeme|muzu|mohu|muzeme|stihnu|stiham)(?!\w)"
        ),
        " nic ",
    ),
    (Pattern(r"(?<!\w)(?:nic )?neslib\w+ (?:ohledne|co se|s tou|s tim|k)\b[^,.!\n]*"), " nic "),
)
# Where one is or goes instead.
ELSEWHERE = (
    # Where one is or goes instead.
    (Pattern(rf"(?<!\w)(?:budu|budeme|jsem|jsme)(?: \w+){{0,4}}? {AWAY}(?!\w)"), " omlouvam "),
    (Pattern(rf"(?<!\w)(?:jdu|jedu|jdeme|jedeme|musim)(?: \w+)? {ERRANDS}"), " omlouvam "),
    (anyof("nikam (?:jinam )?(?:ne\\w+ )?(?:nejedu|nejdu|nejedeme|nejdeme|nepojedu)"), " "),
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
            r"|poledne|cas|pondeli|utery|stredu|ctvrtek|patek|dalku|videu|kamere|siti|netu|mobilu|teams\w*|zoom\w*"
            r"|meet\w*|telefonu|celou"
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
)
# Trouble with a link, and politeness about how one comes.
MANNER = (
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
            rf"(?<!\w){DEVICE}"
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
)
