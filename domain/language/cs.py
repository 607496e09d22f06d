"""Czech: closed tables of words of dates and times, folded (no case, no diacritics)."""

import re

from domain.language.lexicon import (
    AFTERNOON,
    DAY,
    DAYS14,
    EVENING,
    FORENOON,
    HALF_HOUR,
    HALF_YEAR,
    HOUR,
    MINUTE,
    MONTH,
    MORNING,
    NIGHT,
    QUARTER,
    QUARTER_HOUR,
    WEEK,
    WORKDAY,
    YEAR,
    Lexicon,
    by_first_letter,
    table,
)
from domain.language.text import Pattern, words

WEEKDAYS = [
    (0, "pondeli pondelek pondelka pondelku pondelkem pondelim"),
    (1, "utery uterka uterku uterkem uterek uterym"),
    (2, "streda stredu stredy strede stredou"),
    (3, "ctvrtek ctvrtka ctvrtku ctvrtkem"),
    (4, "patek patku patkem patka"),
    (5, "sobota sobotu soboty sobote sobotou"),
    (6, "nedele nedeli"),
]
WEEKDAYS_SHORT = [(0, "pon"), (1, "ut ute"), (2, "st str"), (3, "ct ctv"), (4, "pa pat"), (5, "so sob"), (6, "ne ned")]
MONTHS = [
    (1, "leden ledna lednu lednem"),
    (2, "unor unora unoru unorem"),
    (3, "brezen brezna breznu breznem"),
    (4, "duben dubna dubnu dubnem"),
    (5, "kveten kvetna kvetnu kvetnem maje"),
    (6, "cerven cervna cervnu cervnem"),
    (7, "cervenec cervence cervenci cervencem"),
    (8, "srpen srpna srpnu srpnem"),
    (9, "zari"),
    (10, "rijen rijna rijnu rijnem"),
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
    (0, "dnes dneska"),
    (1, "zitra zejtra zitrka zitrku zejtrka"),
    (2, "pozitri pozejtri pozitrku pozitrka"),
    (3, "popozitri"),
    (-1, "vcera vcerejska vcerejsku"),
    (-2, "predevcirem"),
]
PARTS = [
    (MORNING, "rano rana zrana"),
    (FORENOON, "dopoledne dopo dop dopoledni"),
    (AFTERNOON, "odpoledne odpo odp odpoledni"),
    (EVENING, "vecer navecer podvecer vecera"),
    (NIGHT, "noci noc"),
]
WHICH = [
    (0, "tento tato toto tuto teto tohoto tomto touto tenhle tuhle tohle tahle tohohle teto"),
    (1, "pristi pristiho pristimu pristim"),
    (2, "prespristi prespristiho prespristim"),
    (-1, "minuly minula minule minulou minuleho minulem minulemu"),
]
UNITS = [
    (MINUTE, "minuta minutu minuty minut minutach min minutek"),
    (DAY, "den dny dni dnu dnech dnech"),
    (WEEK, "tyden tydny tydnu tydne tydnem tydnech"),
    (MONTH, "mesic mesice mesicu mesici mesicem mesicich"),
    (QUARTER, "ctvrtleti kvartal kvartalu ctvrtletim"),
    (HALF_YEAR, "pololeti pulrok pulroku pulroce"),
    (YEAR, "rok roku roky roce rokem let"),
    (DAYS14, "ctrnactidenni"),
    (HALF_HOUR, "pulhodina pulhodinu pulhodiny pulhodinku pulhodince"),
    (QUARTER_HOUR, "ctvrthodina ctvrthodinu ctvrthodiny ctvrthodinku ctvrthodince"),
]
HOURS = [(HOUR, "h hod hodin hodina hodiny hodinu hodine hodinou hodinach hodinam hodinami")]
CARDINALS = [
    (1, "jednu jedna jedne jeden jednoho"),
    (2, "dve dva dvou"),
    (3, "tri"),
    (4, "ctyri ctyr"),
    (5, "pet peti"),
    (6, "sest sesti"),
    (7, "sedm sedmi"),
    (8, "osm osmi"),
    (9, "devet deviti"),
    (10, "deset deseti desiti"),
    (11, "jedenact jedenacti"),
    (12, "dvanact dvanacti"),
    (13, "trinact trinacti"),
    (14, "ctrnact ctrnacti"),
    (15, "patnact patnacti"),
    (16, "sestnact sestnacti"),
    (17, "sedmnact sedmnacti"),
    (18, "osmnact osmnacti"),
    (19, "devatenact devatenacti"),
    (20, "dvacet dvaceti"),
    (30, "tricet triceti"),
    (40, "ctyricet"),
    (50, "padesat"),
    (60, "sedesat"),
]
HARD_ENDINGS = ("y", "e", "a", "eho", "emu", "em", "ou", "ym")
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
ORDINALS = [
    *((n, " ".join(stem + end for end in HARD_ENDINGS)) for n, stem in ORDINAL_STEMS),
    *((n, " ".join(word + end for end in SOFT_ENDINGS)) for n, word in ((1, "prvni"), (3, "treti"))),
    *(
        (tens + n, " ".join(f"{unit}a{stem}{end}" for end in HARD_ENDINGS))
        for tens, stem in ((20, "dvacat"), (30, "tricat"))
        for n, unit in enumerate(("jedn", "dva", "tri", "ctyri", "pet", "sest", "sedm", "osm", "devet"), 1)
    ),
    (-1, "posledni posledniho poslednim"),
    (-2, "predposledni predposledniho predposlednim"),
]
PREPOSITIONS = [
    ("v", "v ve"),
    ("k", "k ke ku kolem okolo"),
    ("g", "na"),
    ("f", "od ode pocinaje"),
    ("t", "do az_do"),
    ("ž", "az"),
    ("b", "mezi"),
    ("p", "po pred pres krome vyjma mimo"),
    ("z", "za"),
    ("q", "o cca asi priblizne zhruba tak circa ca tusim"),
    ("d", "dne dnech t"),
    ("l", "nejpozdeji nejdele nejzazsi"),
    ("i", "a i"),
    ("o", "nebo anebo ci popripade pripadne eventualne pripadne alternativne respektive resp"),
    ("e", "konce konec konci koncem zaverem"),
    (
        "E",
        "zacatkem zacatku zacatek pocatkem pocatku zkraje polovine poloviny polovinu pulky pulce pulku prelomu sklonku",
    ),
    ("r", "pondelky uterky ctvrtky patky"),
    ("R", "kazdy kazda kazde kazdou kazdeho kazdem vzdy pravidelne mesicne rocne kazdorocne ctvrtletne obden"),
]
DAY_ADJECTIVES = words("dnesn zitrejs pozitrejs vcerejs pondeln utern stredecn ctvrtecn patecn sobotn nedeln")
SOFT_ADJECTIVE = ("i", "iho", "imu", "im", "ich", "imi")
VAGUE = """jaro jara jare jaru leto leta lete podzim podzimu zima zimy zime zimu prazdniny prazdninach prazdnin
velikonoce velikonocich velikonoc vanoce vanocich vanoc vanocemi vanocim silvestrem svatky svatcich svatku svatkach
brzy brzo casem nekdy ihned hned okamzite neprodlene prubezne obratem bezodkladne vikend vikendu
vikendem jednou pozdeji"""
AFTER_AN_HOUR = """online distancne osobne prosim se si s z ze ale jako jen bude budeme je jsme zacneme zaciname
sejdeme sraz tady tam zde opet rovnez take taky pro diky dekuji nas u pres pod nad kde jestli pokud presne
vas mi to by kvuli vedle potom pak uz klidne treba hlavni zasedacka klubovna teams zoom"""

WORDS = table(
    ("W", WEEKDAYS),
    ("M", MONTHS),
    ("D", DAY_WORDS),
    ("P", PARTS),
    ("T", WHICH),
    ("U", UNITS),
    ("h", HOURS),
    ("H", [(0, "pul")]),
    ("Q", [(1, "ctvrt"), (3, "trictvrte trictvrti")]),
    ("N", [(12, "poledne polednem poledni"), (0, "pulnoc pulnoci")]),
    ("C", CARDINALS),
    ("O", ORDINALS),
    *((tag, [(0, forms)]) for tag, forms in PREPOSITIONS),
    ("j", [(0, " ".join(stem + end for stem in DAY_ADJECTIVES for end in SOFT_ADJECTIVE))]),
    ("w", WEEKDAYS_SHORT),
    ("F", [(1231, "silvestra silvestr")]),
    ("V", [(0, VAGUE)]),
    ("m", MONTHS_SHORT),
    ("B", [(0, "nejdriv nejdrive driv drive")]),
    ("K", [(0, AFTER_AN_HOUR)]),
)
PHRASES = (
    (("stedry", "den"), ("F", 1224)),
    (("stedreho", "dne"), ("F", 1224)),
    (("novy", "rok"), ("F", 101)),
    (("pracovni", "den"), ("U", WORKDAY)),
    (("pracovniho", "dne"), ("U", WORKDAY)),
    (("po", "novem", "roce"), ("V", 0)),
    (("po", "obede"), ("P", AFTERNOON)),
    (("pred", "obedem"), ("P", FORENOON)),
    (("pred", "polednem"), ("P", FORENOON)),
    (("po", "poledni"), ("P", AFTERNOON)),
    (("k", "veceru"), ("P", EVENING)),
    (("az", "do"), ("t", 0)),
    (("co", "nejdriv"), ("V", 0)),
    (("co", "nejdrive"), ("V", 0)),
    (("jednou", "za"), ("R", 0)),
    (("co", "nevidet"), ("V", 0)),
    (("o", "vikendu"), ("V", 0)),
)

# Words one letter off the name of a day or month that mean something else.
LOOKALIKES = frozenset(
    words(
        """
parek paket patky paty padek pater sobotka robota nedelni nedela jedna jedno jednu vedna cervena cerveny cervene
cerveni cervenou brezina brezova breziny kvetina kvetiny kvetinu kvetena srpek dubina dubova stredni stredem strela
streva stred streta ctvrtka ctvrtina ctvrty ctvrte ctvrta ctvrtou uteky uterus ledva lednice ledni unava unorova
rizen rizeni rijnova listopadka prosinek patra patro zarim zariv zarit pondelni ponde uterni patecni ledno sobotni
listopadovy stredisko
"""
    )
)

CLAIMS = Pattern(
    r"""
    (?<!\S)\S{1,64}@\S{1,255} | https?://\S+ | www\.\S+
    | \b(?:c|cis|cislo|cisla|cj)\.?\s*(?:j\.\s*)?(?:dveri\s*|jednaci\s*|pokoje\s*)?\d+(?:[/._-]\d+)*(?!\.\s?\d)
    | (?<![/\d])\d{1,4}/(?:19|20)\d\d\b(?:\s*sb\b\.?)?
    | §+\s*\d+\s*[a-z]?\b
    | \b(?:odst|pism|cl|clanek|clanku|kap|kapitola|kapitole|tab|obr|str|strana|strane|verze|verzi)\.?\s?\d+(?:\.\d+)*\b
    | \b(?:bod|bodu|bode|body|bodem|bodech|priloha|prilohy|priloze|cil|cile|opatreni|priorita|priority|aktivita
        |aktivity|aktivite|etapa|skupina|skupiny|ps|kancelar|kancelari|mistnost|mistnosti|ucebna|ucebne|dvere|dveri
        |pokoj|budova|budove|sal|linka)\s+(?:c\.\s*)?\d+(?:[.–-]\s?\d+)*\.?(?=[\s,;:)a-z]|$)(?!\s?\d)
    | \b\d+\.\d+(?:\.\d+){0,6}\.?\s?[a-z]\)
    | \b\d{1,2}\.\d{1,2}\.\d\b(?!\d)
    | \b\d+\.\s*(?:patr\w+|podlazi|np|poschodi|nadzemni|etap\w+)\b
    | \b(?:tel|telefon|mobil|fax)\b\.?:?\s*[+\d][\d ]{5,20}
    | (?:\+\s?420\s?)?\b\d{3}\s?\d{3}\s?\d{3}\b
    | \b\d{3}\s\d{2}\b(?=\s+[a-z]{3})
    | \b\d[\d .,]{0,16}\s?(?:kc|czk|eur|mil|tis|korun)\b | \b\d[\d .]{0,12},-
    | \b\d+\s?:\s?\d+\s?:\s?\d+\b
    | \b(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)\b(?![-–\d])
    | (?:\bod\s)?\b\d+\s?(?:(?:[-–]|do|az|a)\s?\d+\s?)?
        (?:let|lete|leti|leta|osob\w*|lidi|clenu|hlasu|%|°|km|m2|bodu|procent\w*)\b
    | \b\d+\s?x\b(?:\s?[-–]\s?\d+\s?x\b)? | (?<!\d)\d{1,9}\s?[%°]
    | \b(?:ul|ulice|ulici|nam|namesti|tr|trida|tride|tridy|nabr|nabrezi|sidliste|sidlisti)\.?
        \s+\d+\.\s?[a-z]+(?:\s+\d+)?
    | \b(?:17\.\s?listopadu|28\.\s?rijna|1\.\s?maje|9\.\s?kvetna|5\.\s?kvetna)
        \s+(?!(?:19|20)\d\d\b)\d{1,4}(?:/\d+)?\b(?!\s?[.:]?\s?(?:\d|h))
    | \b(?:pan|pana|panu|panem|pane|pani|p\.|pi|slecna|slecny|slecno)\s?[a-z]{3,}
    | -\s?\d+\s?°
    """,
    re.VERBOSE,
)

# What is glued to a number written as a word: "27teho" = "27.", "od 9ti" = "od 9".
ENDINGS = {"teho": ".", "tyho": ".", "ho": ".", "ti": "d", "mi": "d", "eti": "d"}

CZECH = Lexicon(WORDS, CLAIMS, LOOKALIKES, PHRASES, names=by_first_letter(WORDS), endings=ENDINGS)
