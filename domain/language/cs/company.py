"""Czech: who comes along with the writer of an answer. Folded words, pieces of patterns."""

from domain.language.case import Case
from domain.language.cs.details import SOMEBODY
from domain.language.cs.verbs import BRING, own

COUNTS = {
    1: "jeden jedna jedno jednu jednoho jednim jednou dalsi dalsim dalsiho",
    2: "dva dve dvou dvema oba obe obou obema",
    3: "tri trech tremi",
    4: "ctyri ctyrech ctyrmi",
    5: "pet peti",
    6: "sest sesti",
    7: "sedm sedmi",
    8: "osm osmi",
}
PEOPLE = rf"{SOMEBODY}|lid[iemu]|holk|kluk|klucin|pan[ai]?\b|panov|zen[auy]?\b|muz[eui]?\b|dam[auy]?\b"
NOT_MORE = r"(?<!dalsi\s)(?<!jeste\s)"
HEADS = r"osob(?!n)|lid[ie]\b|lide\b|mist"
SEATS = r"mist\w* (?:navic|pro hosta)"
BROUGHT = "vezm|vem[ue]|priv|beru|bere|dalsi|jeste|plus|navic|s sebou"
BOTH = r"(?:prijde|dorazi|bude|zucastni|jde|prijede)\w*(?: se| nas| tam)* (?:oba|obe)(?: dva| dve)?(?!\w)"
BETWEEN = "se|tam|nas|asi|celkem|dohromady|urcite|pravdepodobne|od nas|ode me|taky|v poctu|vsech"
IN_NUMBER = "v|ve"
HOUR = r"hod|h\b|min"
OF_US = r"nas (?:tam )?(?:prijde|dorazi|prijede|bude) "
OURS = r"nas\s+"
NO_COUNT = "do|za"
FOR = r"\bza\s+$"
FILL = r"(?:\s+(?:s sebou|sebou|si|i|jeste|taky|take|rovnou|asi|mozna|urcite|tam|nejspis))*"
GOES = r"(?:prijde|prijdou|jde|jdou|bude|budou|dorazi|prijede|prijedou|pojede|jede|pujde|pujdou|zucastni se)"
# Behind these words stand those who come along, in this case.
LEADS = (
    (rf"(?<!\w)(?:{own(BRING)}|privest|prizvat|sebe (?:a|i)(?: za)?){FILL}\s+", Case.ACCUSATIVE),
    (r"(?<!\w)(?:s|se(?=\s(?:[sz]|dve|tre|ctyr|vs)))\s+(?!sebou|tim|mnou|nam[ai]|vam[ai])", Case.INSTRUMENTAL),
    (
        rf"(?<!\w)(?:{GOES}{FILL} se mnou|(?<!pocitejte )(?<!pocitej )se mnou{FILL}(?: {GOES})?){FILL}\s+",
        Case.NOMINATIVE,
    ),
    (
        rf"(?<!\w)(?:(?:doprov\w+|pripoji se ke) (?:me|mne|mi)|(?:bude )?(?:me|mne) (?:bude )?doprov\w+){FILL}\s+",
        Case.NOMINATIVE,
    ),
    (r"(?<!\w)(?:ja|oba,?) (?:a|i|plus|\+)(?: jeste| taky| take)*\s+", Case.NOMINATIVE),
    (r"(?<!\w)(?:ano|jo|prijdu|dorazim|budu)\s*(?:\+|plus)\s*", Case.NOMINATIVE),
)
LISTED = r"(?<!\w)ja,\s+(?=[^,.]{2,40} (?:a|i) )"  # "já, Pavlína a Roman"; "já, Petr Malý" signs
ALSO = "taky|také|take|rovněž|rovnez"
AND = "a|i"
AND_WITH = r"(?:se?\s+|i\s+|jeste\s+)?"
ADJECTIVES = r"(?:(?:dalsi\w*|jeste|nas\w{0,3}|moj\w*|muj|[a-z]+(?:ym|im|em|ou|ho|eho|ni|mi|a|e|y|i|u)) ){0,3}?"
ONE = rf"{ADJECTIVES}{SOMEBODY}\w*|jedn\w{{1,3}} (?:[a-z]+ )?(?:{PEOPLE})\w*|nek(?:oho|ym|do)\b"
ANOTHER = r"dalsi\w*|jeste"
FROM = "z|ze|od"
DENIED = " ne"
ME_AND_ANOTHER = r"\s*ja\b[^,.]*(?:,| a| i)\s*(?:ma |moje |nase )?koleg\w+ (?:online|osobne|taky|take|ano)"
ONE_MORE = rf"(?:a|i) (?:ma |moje |muj |nase |nas )?{SOMEBODY}\w* (?:taky|take|rovnez)(?!\w)"
# With whom one has only talked, or meets elsewhere: "domluvila jsem to s Janou", "schůzka s klientem odpadla".
ONLY_TALKED = (
    r"(?<!\w)(?:domluv|porad|zept|prob[er]|projedn|mluv|konzult)\w*(?: \w+){0,3} se? [^,.]*",
    r"(?<!\w)(?:schuzk\w*|schuzi|jednani|porad\w*|hovor\w*|setkani|obed\w*|supervizi?|konzultac\w*|termin\w*"
    r"|rozhovor\w*)"
    r" se? [^,.!;\n]*",
    r"(?<![^,.!;\n])[^,.!;\n]{0,60}(?<!\w)se? [^,.!;\n]{0,60}(?<!\w)(?:(?:jsem|jsme) (?:se |si )?\w+[lny][aoiy]?"
    r"|\w+l[aoiy] jsem|sejdu|sejdeme|resim"
    r"|resime|mluvim|domluven[ay]|odpadl\w*)(?!\w)[^,.!;\n]*",
)
COMES_WITH = "prijd|doraz|prijed|zucastn|pripoj|jd[ue]|jed[ue]|bud[ue]|vez?m|beru|bere|privez|prived"
OBLIQUE = ("ou", "ého", "u")  # endings of a surname that does not stand in the nominative
