"""Czech: closed tables of words of dates and times, folded (no case, no diacritics)."""

from domain.language.cs.claims import CLAIMS
from domain.language.lexicon import (
    AFTERNOON,
    DAY,
    DAYS14,
    EVENING,
    FOLLOWING,
    FORENOON,
    HALF_HOUR,
    HALF_YEAR,
    HOUR,
    MINUTE,
    MONTH,
    MORNING,
    NEAREST,
    NIGHT,
    QUARTER,
    QUARTER_HOUR,
    WEEK,
    WEEKEND,
    WORKDAY,
    YEAR,
    Lexicon,
    Manner,
    names_of,
    table,
)
from domain.language.text import words

WEEKDAYS = [
    (0, "pondeli pondelek pondelka pondelku"),
    (1, "utery uterka~ uterku uterek uterej uteri"),
    (2, "streda stredu stredy strede"),
    (3, "ctvrtek ctvrtka~ ctvrtku stvrtek stvrtka stvrtku"),
    (4, "patek patku~ patka~"),
    (5, "sobota sobotu soboty sobote"),
    (6, "nedele nedeli"),
]
WITH_WEEKDAYS = [
    (0, "pondelkem pondelim"),
    (1, "uterkem uterym"),
    (2, "stredou"),
    (3, "ctvrtkem"),
    (4, "patkem"),
    (5, "sobotou"),
]
WEEKDAYS_SHORT = [(0, "pon"), (1, "ut ute"), (2, "st str"), (3, "ct ctv"), (4, "pa pat"), (5, "so sob"), (6, "ne ned")]
MONTHS = [
    (1, "leden~ ledna lednu lednem"),
    (2, "unor unora unoru unorem"),
    (3, "brezen~ brezna~ breznu~ breznem"),
    (4, "duben~ dubna~ dubnu dubnem"),
    (5, "kveten~ kvetna kvetnu kvetnem maje"),
    (6, "cerven~ cervna~ cervnu cervnem"),
    (7, "cervenec cervence cervenci cervencem"),
    (8, "srpen~ srpna~ srpnu~ srpnem"),
    (9, "zari~"),
    (10, "rijen~ rijna rijnu rijnem"),
    (11, "listopad listopadu listopade listopadem"),
    (12, "prosinec prosince prosinci prosincem"),
]
MONTHS_SHORT = [
    (1, "i led"),
    (2, "ii uno un unr"),
    (3, "iii bre brez"),
    (4, "iv dub"),
    (5, "v kve kvet"),
    (6, "vi cvn cer cerv"),
    (7, "vii cvc cec"),
    (8, "viii srp"),
    (9, "ix zar"),
    (10, "x rij"),
    (11, "xi lis list"),
    (12, "xii pro pros"),
]
DAY_WORDS = [
    (0, "dnes dneska dnesek dnesku dneskem"),
    (1, "zitra zejtra zitrka zitrku zitrkem zejtrka zejtrku"),
    (2, "pozitri pozejtri pozitrku pozitrka"),
    (3, "popozitri"),
    (-1, "vcera vcerejska vcerejsku"),
    (-2, "predevcirem"),
]
PARTS = [
    (MORNING, "rano rana zrana ranni"),
    (FORENOON, "dopoledne dopo dop dopoledni"),
    (AFTERNOON, "odpoledne odpo odp odpoledni"),
    (EVENING, "vecer navecer podvecer vecera veceru vecerni vecir"),
    (NIGHT, "noci noc"),
]
WHICH = [
    (0, "tento tato toto tuto teto tohoto tomto touto tenhle tuhle tohle tahle tohohle letosni letosniho letosnim"),
    (1, "pristi pristiho pristimu pristim"),
    (2, "prespristi prespristiho prespristim"),
    (-1, "minuly minula minule minulou minuleho minulem minulemu uplynuly uplynule lonsky lonskeho lonskem"),
    (-2, "predminuly predminula predminule predminulou predminuleho predminulem"),
    (NEAREST, "nejblizsi nejblizsiho nejblizsim nadchazejici nadchazejiciho nadchazejicim"),
    (FOLLOWING, "nasledujici nasledujiciho nasledujicim dalsi dalsiho dalsim"),
]
UNITS = [
    (MINUTE, "minuta minutu minuty minut minutach min minutek minutku minutky"),
    (DAY, "den dny dni dnu dnech dnech"),
    (WEEK, "tyden tydny tydnu tydne tydnem tydnech tejden tejdny tejdnu tejdne tejdnem"),
    (MONTH, "mesic mesice mesicu mesici mesicem mesicich"),
    (QUARTER, "ctvrtleti kvartal kvartalu kvartale ctvrtletim q"),
    (HALF_YEAR, "pololeti pulrok pulroku pulroce"),
    (YEAR, "rok roku roky roce rokem let"),
    (DAYS14, "ctrnactidenni"),
    (WEEKEND, "vikend vikendu vikendem"),
    (HALF_HOUR, "pulhodina pulhodinu pulhodiny pulhodinku pulhodince"),
    (QUARTER_HOUR, "ctvrthodina ctvrthodinu ctvrthodiny ctvrthodinku ctvrthodince"),
]
HOURS = [
    (HOUR, "h hod hodin hodina hodiny hodinu hodine hodinou hodinach hodinam hodinami hodinka hodinky hodinku hodince")
]
CARDINALS = [
    (0, "nula nul"),
    (1, "jednu jedna jedne jeden jednoho jedny jednej"),
    (2, "dve dva dvou dvema"),
    (3, "tri tremi trech"),
    (4, "ctyri ctyry ctyr ctyrmi ctyrech styri"),
    (5, "pet peti"),
    (6, "sest sesti"),
    (7, "sedm sedmi sedum"),
    (8, "osm osmi osum"),
    (9, "devet deviti"),
    (10, "deset deseti desiti"),
    (11, "jedenact jedenacti"),
    (12, "dvanact dvanacti"),
    (13, "trinact trinacti"),
    (14, "ctrnact ctrnacti"),
    (15, "patnact patnacti"),
    (16, "sestnact sestnacti"),
    (17, "sedmnact sedmnacti sedumnact"),
    (18, "osmnact osmnacti osumnact"),
    (19, "devatenact devatenacti"),
    (20, "dvacet dvaceti"),
    (30, "tricet triceti"),
    (40, "ctyricet ctyriceti"),
    (50, "padesat padesati"),
    (60, "sedesat sedesati"),
    *(
        (tens + n, f"{unit}a{word}")
        for tens, word in ((20, "dvacet"), (30, "tricet"), (40, "ctyricet"), (50, "padesat"))
        for n, unit in enumerate(("jedn", "dva", "tri", "ctyri", "pet", "sest", "sedm", "osm", "devet"), 1)
    ),
]
HARD_ENDINGS = ("y", "e", "a", "eho", "emu", "em", "ou", "ym", "yho", "ymu", "ej")
SOFT_ENDINGS = ("", "ho", "mu", "m")
ORDINAL_STEMS = [
    (2, "druh"),
    (4, "ctvrt"),
    (5, "pat"),
    (6, "sest"),
    (7, "sedm"),
    (8, "osm"),
    (9, "devat"),
    (10, "desat"),
    (11, "jedenact"),
    (12, "dvanact"),
    (13, "trinact"),
    (14, "ctrnact"),
    (15, "patnact"),
    (16, "sestnact"),
    (17, "sedmnact"),
    (18, "osmnact"),
    (19, "devatenact"),
    (20, "dvacat"),
    (30, "tricat"),
]
TENTHS = ((20, "dvacat"), (30, "tricat"))
ORDINALS = [
    *((n, " ".join(stem + end for end in HARD_ENDINGS)) for n, stem in ORDINAL_STEMS),
    *((n, " ".join(word + end for end in SOFT_ENDINGS)) for n, word in ((1, "prvni"), (3, "treti"))),
    *(
        (tens + n, " ".join(f"{unit}a{stem}{end}" for end in HARD_ENDINGS))
        for tens, stem in TENTHS
        for n, unit in enumerate(("jeden", "dva", "tri", "ctyri", "pet", "sest", "sedm", "osm", "devet"), 1)
    ),
    *((tens + 1, " ".join(f"jedna{stem}{end}" for end in HARD_ENDINGS)) for tens, stem in TENTHS),
    (-1, "posledni posledniho poslednim poslednimu"),
    (-2, "predposledni predposledniho predposlednim"),
]
EDGES = """
uprostred vprostred
zacatkem zacatku zacatek pocatkem pocatku zkraje polovine poloviny polovinu polovina polovinou pulky pulkou pulka
pulce pulku prelomu prelom sklonku nektery nektere nekterou nekterem nekterych libovolny libovolne libovolnou
libovolnem kterykoli kterekoli kteroukoli kterykoliv kterekoliv kteroukoliv kteremkoli kteremkoliv
"""
EVERY = """
sudy sude sudou sudem sudych lichy liche lichou lichem lichych kazdy kazda kazde kazdou kazdeho kazdem vzdy
vzdycky pokazde pravidelne mesicne rocne kazdorocne ctvrtletne obden
"""
PREPOSITIONS = [
    ("v", "v ve"),
    ("k", "k ke ku kolem okolo uderem"),
    ("g", "na"),
    ("f", "od ode pocinaje"),
    ("t", "do az_do"),
    ("ž", "az"),
    ("b", "mezi"),
    ("p", "po pred pres krome vyjma mimo"),
    ("z", "za"),
    ("q", "o cca asi priblizne zhruba tak circa ca tusim"),
    ("d", "dne dnech t termin terminu terminem uzaverka uzaverky deadline case kalendarni kalendarnim kalendarniho"),
    ("l", "nejpozdeji nejpozdejs nejpozdejc nejpozdejsi nejdele nejzazsi"),
    ("i", "a i"),
    ("o", "nebo anebo ci popripade pripadne eventualne pripadne alternativne respektive resp"),
    ("e", "konce konec konci koncem zaverem"),
    (
        "E",
        EDGES,
    ),
    ("r", "pondelky uterky ctvrtky patky denne kazdodenne"),
    (
        "R",
        EVERY,
    ),
]
DAY_ADJECTIVES = words("dnesn zitrejs pozitrejs vcerejs pondeln utern stredecn ctvrtecn patecn sobotn nedeln")
MONTH_ADJECTIVES = words(
    "lednov unorov breznov dubnov kvetnov cervnov cervencov srpnov zarijov rijnov listopadov prosincov"
)
SOFT_ADJECTIVE = ("i", "iho", "imu", "im", "ich", "imi")
VAGUE = """
jaro jara jare jaru leto leta lete podzim podzimu zima zimy zime zimu prazdniny prazdninach prazdnin velikonoce
velikonocich velikonoc vanoce vanocich vanoc vanoci vanocemi vanocim silvestrem svatky svatcich svatku svatkach brzy
brzo casem nekdy ihned hned okamzite neprodlene prubezne obratem bezodkladne jednou pozdeji
"""
AFTER_AN_HOUR = """
hodi hodilo online distancne osobne prosim se si s z ze ale jako jen bude budeme je jsme zacneme zaciname sejdeme sraz
tady tam zde opet rovnez take taky pro diky dekuji nas u pres pod nad kde jestli pokud presne vas mi to by kvuli vedle
potom pak uz klidne treba hlavni zasedacka klubovna teams zoom
"""

WORDS = table(
    ("W", WEEKDAYS),
    ("W", WITH_WEEKDAYS),
    ("M", MONTHS),
    ("D", DAY_WORDS),
    ("P", PARTS),
    ("T", WHICH),
    ("U", UNITS),
    ("h", HOURS),
    ("H", [(0, "pul")]),
    ("Q", [(1, "ctvrt ctvrti"), (3, "trictvrte trictvrti")]),
    ("N", [(12, "poledne polednem poledni"), (0, "pulnoc pulnoci")]),
    ("C", CARDINALS),
    ("O", ORDINALS),
    *((tag, [(0, forms)]) for tag, forms in PREPOSITIONS),
    ("j", [(0, " ".join(stem + end for stem in DAY_ADJECTIVES for end in SOFT_ADJECTIVE))]),
    ("A", [(i, " ".join(stem + end for end in HARD_ENDINGS)) for i, stem in enumerate(MONTH_ADJECTIVES, 1)]),
    ("L", [(0, "letos"), (-1, "loni vloni")]),
    ("w", WEEKDAYS_SHORT),
    ("F", [(1231, "silvestra silvestr")]),
    ("V", [(0, VAGUE)]),
    ("m", MONTHS_SHORT),
    ("B", [(0, "nejdriv nejdrive driv drive")]),
    ("K", [(0, AFTER_AN_HOUR)]),
)
NAMES = names_of(WEEKDAYS, MONTHS, DAY_WORDS)
TIMES = ("jednou", "dvakrat", "trikrat", "ctyrikrat", "parkrat", "nekolikrat")
OFTEN = ("denne", "tydne", "mesicne", "ctvrtletne", "rocne")
SPELT_YEARS = (
    *((2020 + n, ("dvacet", word)) for n, word in enumerate(("jedna", "dva", "tri", "ctyri", "pet"), 1)),
    *((2025 + n, ("dvacet", word)) for n, word in enumerate(("sest", "sedm", "osm", "devet"), 1)),
    (2030, ("tricet",)),
)
# Days of the church year that move, by the weekday on which they fall: never the nearest one.
MOVING = (
    ("velky velkeho velkem cerny cernem cerneho", "patek patku"),
    ("zeleny zeleneho zelenem", "ctvrtek ctvrtku ctvrtka"),
    ("bila bilou bile", "sobota sobotu sobote soboty"),
    ("velikonocni velikonocniho velikonocnim cervene", "pondeli pondelek pondelku nedele nedeli"),
    ("kvetna kvetnou kvetne zlata zlatou zlate stribrna stribrnou bronzova bronzovou adventni smrtna", "nedele nedeli"),
    ("popelecni skareda skaredou skarede popelcova", "streda stredu stredy strede"),
)
PHRASES = (
    *(((a, b), ("V", 0)) for names, days in MOVING for a in words(names) for b in words(days)),
    (("stedry", "den"), ("F", 1224)),
    (("stedreho", "dne"), ("F", 1224)),
    (("stedrej", "den"), ("F", 1224)),
    (("svateho", "stepana"), ("F", 1226)),
    (("tri", "krale"), ("F", 106)),
    (("tri", "kralu"), ("F", 106)),
    (("novy", "rok"), ("F", 101)),
    (("ve", "dnech"), ("d", 0)),
    (("na", "mikulase"), ("F", 1206)),
    (("na", "hromnice"), ("F", 202)),
    (("na", "dusicky"), ("F", 1102)),
    (("pol", "."), ("U", HALF_YEAR)),
    (("pracovni", "den"), ("U", WORKDAY)),
    (("pracovniho", "dne"), ("U", WORKDAY)),
    (("po", "novem", "roce"), ("V", 0)),
    (("t", ".", "r", "."), ("L", 0)),
    *((("dva", "tisice", *spelt), ("y", year)) for year, spelt in SPELT_YEARS),
    (("konce", "dne"), ("D", 0)),
    (("po", "obede"), ("P", AFTERNOON)),
    (("pred", "obedem"), ("P", FORENOON)),
    (("pred", "polednem"), ("P", FORENOON)),
    (("po", "poledni"), ("P", AFTERNOON)),
    (("k", "veceru"), ("P", EVENING)),
    (("az", "do"), ("t", 0)),
    (("co", "nejdriv"), ("V", 0)),
    (("co", "nejdrive"), ("V", 0)),
    *(((times, often), ("r", 0)) for times in TIMES for often in OFTEN),
    *(((times, "za"), ("R", 0)) for times in TIMES),
    *((("ob", unit), ("r", 0)) for unit in ("den", "tyden", "tejden", "mesic", "dva")),
    *(
        (("co", *unit), ("r", 0))
        for unit in (("tyden",), ("mesic",), ("ctvrtleti",), ("14", "dni"), ("ctrnact", "dni"))
    ),
    (("co", "nevidet"), ("V", 0)),
)

# What is glued to a number written as a word: "27teho" = "27.", "od 9ti" = "od 9".
ENDINGS = {"teho": ".", "tyho": ".", "ho": ".", "ti": "d", "mi": "d", "eti": "d"}

MANNER = Manner(
    hour_endings=words("e i ej ou y"),
    in_hour=words("ou i"),
    till_hour=words("ou treti prvni"),
    counted=frozenset(
        words("dvou trech ctyrech jedne jednoho peti sesti sedmi osmi deviti deseti desiti jedenacti dvanacti ctyr")
    ),
    counted_ending="i",
    noun_endings=words("ch mi um am i u y ek ku"),
    verb_endings=words("at it et im eme ame ime muzu mohu budu jdu"),
    verbs=frozenset(words("mam mas mame dam znam jsem jsme")),
    no_hour=frozenset(words("k ke az")),
    at=frozenset(words("v ve")),
    day_endings=("ho",),
    month_endings=words("ho y i ej"),
    quarter=frozenset(words("ctvrte stvrte")),
    dotted=words("dop odp"),
    monday="po",
    shy=frozenset(words("so ne po sob ned")),
    months_too=frozenset(words("pro list i v x")),
    earlier=frozenset(words("driv drive")),
    than=frozenset(words("nez")),
    negation=frozenset(words("ne nikoli nikoliv")),
    joints=frozenset(words("nebo anebo ci pripadne a")),
    with_=frozenset(words("s se")),
    this_year=words("letos lonsk"),
    times="x",
    by=frozenset(words("o jeste")),
    later=frozenset(words("navic pozdeji dal dale dyl")),
    sooner=frozenset(words("driv drive drivejs")),
    awake=frozenset(words("jen jenom pouze pis piste muzes muzete")),
)

CZECH = Lexicon(
    WORDS,
    CLAIMS,
    NAMES,
    MANNER,
    PHRASES,
    endings=ENDINGS,
    last={"po": ("w", 0)},  # "pošli to do po"; anywhere else "po" is "after"
)
