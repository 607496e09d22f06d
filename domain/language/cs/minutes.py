"""Czech words by which minutes are read, besides their labels: parts of patterns, folded unless said otherwise."""

from domain.language.text import words

# --- the page and its language; not folded
PAGE = r"strana|stránka|str\."
SMALL_WORDS = r"se|na|je|pro|ze?|v|ve|byl[ao]?|jsou|dne|k|od|do|zápis|jednání|přítomni"
ABBREVIATIONS = words(
    "Bc Mgr MgA Ing Dr Drs PhDr JUDr MUDr RNDr PaedDr ThDr arch doc prof p pí tj tzv tzn např resp ul nám sv st str čl"
    " č"
)

# --- heading
TITLE = r"zapis|zaznam|protokol"
BRIEF = "strucny"  # before it
AUTHORS = r"[ou]v|ovatel|al"  # after it: who wrote is no title
CALLED = r"zapis|zaznam"
FORM = r"jednani|setkani|schuz\w*|zasedani|porad\w*|zapis\w*|pracovni\w*|ridici\w*|komis\w*"
ORDINALS = words("prvni druhe treti ctvrte pate seste sedme osme devate desate jedenacte dvanacte")
NUMBERED = r"zapis|zaznam|protokol|jednani|setkani|cislo(?:zapisu|jednani)?"
UNTIL_DATE = r"konan\w+|které se|který se|ze dne|dne \d"  # not folded
NUMBER = r"\bc(?:islo)?\s?\.?"
FLOOR = "patro"
ROOMS = words("mistnosti mistnost kancelari kancelar dvere dveri ucebna budova")  # their number is not the minutes'
BODIES = r"vybor|komis|rad[ay]\b|zastupitel|skupin|spolk|klub|predstavenst|tym|ps\b|rs\b"
SLASHED = r"zapis|zaznam|jednani"
KINDS = {
    "cross_group": r"napricpracovn|napricskupin|spolecne(?:ho)?(?:jednani|setkani)pracovnichskupin",
    "steering_group": r"ridici(?:ho|mu)?(?:pracovni)?(?:skupin|vybor)",
    "project_team": r"realizacni(?:ho|mu)?tym",
    "focus_group": r"fokusni|ohniskov",
    "case_conference": r"pripadov\w+konferenc",
    "working_group": r"pracovni(?:ch|mi|m)?skupin",
    "workshop": r"dilna",
    "public_meeting": r"verejne?(?:ho)?(?:setkani|projednani|fora|forum)",
    "commission": r"komis[ei]|vybor",
}
SHORT_KINDS = {"steering_group": r"r[rs]?s", "working_group": r"ps"}
# Whose meeting it was; not folded, in small letters.
NO_ADJECTIVE = (
    r"jednání|setkání|zasedání|plánování|fungování|\w+ého (?:jednání|setkání)|společn\w+|veřejn\w+|členov\w+|všichni"
    r"|(?:prv|druh|třet|čtvrt|pát|šest|sedm|osm|devát|desát)\w+|vedoucí"
)
ADJECTIVE = r"\w+(?:[íý]|ích|ých|ími|ými|ího|ého|ímu|ému|é|á|ou)"
GROUP = (
    r"skupin\w{0,3}|komis[eií]\w{0,2}|výbor\w{0,2}|tým\w{0,2}|zastupitelstv\w{1,2}|představenstv\w{1,2}"
    r"|(?:(?<=sk[áé] )|(?<=(?:vn|rč|čn)í ))rad[ayou]\b"
    r"|rad[ayou]\b(?= (?:města|obce|městyse|seniorů|školy|spolku|rodičů|při))|hromad[ayou]"
)
SHORT_GROUP = "ps"
AND = "a"
BARE_GROUP = r"pracovni skupina|skupina|ridic?i skupina|komise|vybor|pracovni skupiny"
# Where its name ends.
RUNS_ON = r"ze dne|dne|konan\w+|ktere|ktery|ktera|se konal\w*|zapis|zaznam"
NAMED_BY = ("aktivita", "nazev", "akce")  # labels of what a meeting is called
GROUP_LABEL = "skupina"

# --- people
ADDRESS = "p|pí|pi|sl|kol|pan|paní|pani|slečna|kolega|kolegyně|Pan|Paní"  # not folded
DEGREES = words("Dr Prof Doc ppor prap pprap nprap")
SUFFIX = "ml|st|nejml"
DEED = r"\w{4,}(?:al|il|el|la|li|lo|uje|ují)"  # of a verb that follows a name
AFTER_NAME = words(
    """
ml st a i za z ze od do v ve na s se k o u po pro při dle viz je jsou byl byla byli dne jako jen online host hoste
omluven omluvena omluveni neomluven neomluvena pritomen pritomna predseda predsedkyne vedouci reditel reditelka
koordinator koordinatorka starosta starostka mistostarosta mistostarostka clen clenka tajemnik tajemnice zastupce
zastupkyne pracovnik pracovnice socialni mesto obec mestys moderator moderatorka rodic pecujici uzivatel uzivatelka
radni zapisovatel zapisovatelka lektor lektorka metodik metodicka manazer manazerka
"""
)
WOMAN, WOMANS = "á", "ová"  # endings of surnames
COMPLETE = ("ova", "sky", "ska", "cky", "cka")
# Beginnings of words by which organisations are told from people.
ORGANISATIONS = (
    r"mest|obec|oblastn|obc[ei]|urad|charit|diakoni|domov|dum|centr|skol|zaklad|matersk|gymnaz|nemocnic|polici|farn"
    r"|spole[kc]|svaz|sdruzen|odbor|oddel|komis|krajsk|okres|narodn|nadac|ustav|agentur|stacionar|poradn|klub|knihov"
    r"|pecovatel|socialn|organizac|asociac|uni[ei]|rad[ay]$|zastupit|magistrat|minister|pracov|skupin|prezenc|zapis"
    r"|usnes|sluzb|zdravot|rodinn|detsk|verejn|ceska$|cesky$|ceske$|republik|jednan|setkan|bod$|misto|datum|prilo"
    r"|azylov|krizov|obcansk|nizkoprah|terenn|strana|chranen|odleh|hospic|mobiln|mas$|kraj$|meu$|mu$|ou$|ku$|orp$"
)
TITLED = r"(?:(?:kpt|mjr|plk|por|npor|gen|doc|prof|ing|mgr|bc|p|pí)\.|pan[aí]? )"  # what a second name begins with
ROLES = (
    r"(?:misto)?predsed(?:a|kyne)|(?:misto)?starost(?:a|ka)|clen(?:ka)?|tajemni(?:k|ce)|koordinator(?:ka)?|vedouci"
    r"|zapisovatel(?:ka)?|garant(?:ka)?|metodi(?:k|cka)|overovatel(?:ka)?|reditel(?:ka)?|jednatel(?:ka)?"
    r"|moderator(?:ka)?|sekretar(?:ka)?|hospodar(?:ka)?|pokladni(?:k|ce)?|revizor(?:ka)?"
)
OF_BODY = r"komise|vyboru|skupiny|spolku|klubu|pracovni skupiny|ridici skupiny"
LOOSE_END = "a|i|za|z|pro|v"  # after which a line goes on
HEADER = r"(?:tituly?|prijmeni|jmeno|krestni|a|,|/)*(?:jmeno|prijmeni)(?:,?tituly?)?|ucastni[kc]\w*|osoba|clen\w*"
STATES = {
    "unexcused": r"neomluv\w*|bez ?omluvy|nepritomn\w+|ne|n|chybel\w*",
    "excused": r"(?:\w+ )?(?:radne )?omluv\w*(?: \w+){0,2}|o|nepritomn\w+ ?[-–,(]? ?omluv\w*",
    "guests": r"(?:jako )?(?:host\w*|prizvan\w*)|h",
    "present": r"ano|pritom\w*|osobne",
}
NOTE = r"viz|dle|podle|pril\w*|prezen\w*|prilo\w*"
IN_ALL = "celkem"
NOBODY = r"nikdo|nebyl[ai]?|nejsou|zadn[iya]|bez"
AWAY = r"od|do|odes\w*|odch\w*|pris\w*|prich\w*|dorazil\w*|pres|distancne|z casti"
SENTENCE = (
    r"\w{3,}(?:[aiey]l[aio]|oval)|(?:zahaj|predstav|seznam|upozorn|oznam|zmin|dopln|vysvetl|ukonc|over|navrh)i?l"
    r"|(?:privit|zaps|pozv|pod[ea]kov)al|uvedl|otevrel|shrnul|je|jsou|byl|byla|byli|se|si"
)
REASON = (
    r"(?:ze? )?(?:nemoc(?!nic)\w*|zdravotni\w* duvod\w*|dovolen\w*|sluzebni\w* cest\w*|ocr|lekar\w*|pracovn\w*"
    r"|rodinn\w* duvod\w*|skolen\w*)"
)
STANDS_IN = r"(?:v )?zast(?:oupen[aiy]?|oupeni|upuje|\.)\b|misto (?:nej|ni)\b|za [a-z]+(?:ou|eho|a|u)$"
ADDRESSED = r"p\.|pan[ií]?"
SIDE = r"[Zz]a|[Zz]e?"  # not folded
SHEET = ("prezencnil",)  # squeezed
SHEET_NOTE = r".*(?:prezen\w+ listin|viz |dle |podle |priloh)|.*\d+ (?:osob|clen|ucastn)"
APPROVED = "schval"
SEVERAL = ("ovatele", "ovatelu")  # of labels of those who verify
ACCOUNT_LABEL = "zapis"
TICKS = "ano"

# --- what was decided, who does what
WHO = (
    r"\b(?:ps|rs|rps|ozp?|vv|kr|rv)\b|skupina|komise|pritomni|ucastnici|zucastneni|clenove|clenky|vybor|tym|vsichni"
    r"|\brada\b|zastupitelstvo|hromada|predstavenstvo|\bklub\b|spolek|\bobce\b|partneri|schuze|setkani|predsedajici"
)
NOT = "ne"
DECIDES = (
    r"bere na vedomi|schvaluj\w+|schvalil\w*|doporucuj\w+|doporucil\w*|uklada|poveruje|poveril\w*|berou na vedomi"
    r"|vza(?:l\w*|to) (?:\w+ ){0,4}na vedomi|stanovil\w*|prijal\w*|zamitl\w*|ulozil\w*|jmenoval\w*|souhlas\w+"
    r"|zada(?:ji)?|navrhuj\w+|voli|zvolil\w*|zrizuje|rusi|rozhodl\w*|odsouhlasil\w*"
)
DECIDED = (
    r"\b(?:se|jsme)\b[^.;]{0,60}?\b(?:shodl|dohodl|domluvil|usnesl|rozhodl)\w*"
    r"|\b(?:shodl|dohodl|domluvil|usnesl)\w*\s+(?:se|jsme)\b"
    r"|\bbyl\w*\s[^.;]{0,60}?\b(?:schvalen|odsouhlasen|zvolen|prijat|jmenovan|poveren|ustanoven|zamitnut)\w*"
    r"|\b(?:dohodnuto|rozhodnuto|odsouhlaseno|schvaleno(?! dne)|stanoveno|ujednano|domluveno|vzato na vedomi)\b"
    r"|\bzvolen[aiy]? byl[aiy]?\b|\b(?:jednomyslne|jednohlasne)\b[^.;]{0,40}?\b\w+(?:li|la|lo|ny|no)\b"
    r"|\b(?:bez pripominek|jednomyslne|jednohlasne)\s+(?:schvalen|prijat|schvalil)\w*|schvalen\w*\s+bez pripominek"
)
RESOLVES = r"bere na vedomi|schvaluje|doporucuje|uklada|poveruje|souhlasi|zada|navrhuje"  # at the head of a point
OF_PAPER = r"(?:usneseni|zapis)\b[^a-z]*(?:c\.)?[^a-z]*byl[oy]? "  # "Usnesení č. 2/2019 bylo schváleno"
VOTE = r"hlasování|pro\s*[:–-]?\s*\d"  # not folded
TASK_LABELS = {"t", "z", "zodpovida", "odpovida", "zajisti"}
ONE_LETTER = ("T:", "Z:")  # not folded
TASK_WORD, DUE_WORD = "ukol", "termin"
CONCLUSIONS = ("zaver", "dohod")
# Heads of the columns of a table of tasks, squeezed.
WHAT_HEAD = r"ukol\w*|cinnost|co|opatreni"
WHO_HEAD = r"z|kdo|zodp\w*|odpov\w*|resitel\w*|garant|zajisti"
DUE_HEAD = r"t|termin\w*|(?:do)?kdy|splnitdo"
BY = "do"  # not folded, before a deadline
TASK = "Úkol: {what}"
TASK_OWNER, TASK_DUE = " Z: {who}", " T: {due}"
VALUE_LABELS = "T|Z|Termín|Zodpovídá|Odpovídá|Zajistí"  # not folded
NAMES_TASK = "kol"  # of a label that is itself the task

# --- programme
ITEM = r"[Bb]od\s*(?:č\.\s*)?"  # not folded
RETURN = r"ad\.?|k\s+bodu|bod"
NO_ATTACHMENTS = r"zadn[aey]|bez(?:priloh)?|nejsou|neni|nula"
COUNTED = r"kusy?|listu?|listy|prilohy?|priloh|ks"
ATTACHMENT = "příloha"

# --- days and hours
WEEKDAYS = (
    r"(?:ve?\s)?(?:pondel\w+|uter\w+|stred[auy]|ctvrt(?:ek|ku)|pat(?:ek|ku)|sobot\w|nedel\w|po|ut|st|ct|pa|so|ne)\b"
)
MONTHS = words(
    """
leden ledna lednu unor unora unoru brezen brezna breznu duben dubna dubnu kveten kvetna kvetnu cervenec cervence
cervenci cerven cervna cervnu srpen srpna srpnu zari rijen rijna rijnu listopad listopadu prosinec prosince prosinci
"""
)
HOURS, TILL = r"hod\w*", "az|do"
LED = r"konan\w*|dne"
NOT_OF_MEETING = (
    r"\bod|\bdo|zakon\w*|vyhlask\w*|smlouv\w*|usneseni\w*|platn\w*|obdobi|minul\w*|predchoz\w*|sejdeme|pristi\w*"
    r"|dalsi\w*"
)
ABBREVIATED = words("p ing mgr bc dr")  # whose full stop ends no sentence
ENDED = r"ukoncen\w*|skoncil\w*|konec|ukoncil\w*"
BEGAN = r"zahajen\w*|zacal\w*|zacatek|zahajil\w*|sesl\w* (?:jsme )?se"
AT, AT_START = r"\bv|\bve|kolem", r"\bv|\bve|\bod"
SESSION = r"(?:jednani|setkani|schuz\w+|porad\w+|zasedani|workshop\w*)"
NEXT = (
    rf"(?:pristi|dalsi|nasledujici|nejblizsi)(?:ho|m|mu)?\s+(?:\w+\s+){{0,2}}?{SESSION}"
    r"|priste\s+se|(?:zase|znovu|opet)\s+(?:se\s+)?sejdeme|sejdeme\s+se\s+(?:zase|znovu|opet|priste)"
)
NEXT_LED = r"do|na|od|pred|ke?|pro|behem|ve?|az"  # before it: it is spoken of, not announced
NAMES_A_DAY = r"termin\w*|datum"
OR = "nebo|ci|az"  # between two months
SIGNED_AT = "V|Ve"  # not folded: "V Kolíně dne 5. 3. 2024"
IN_TOWN = r"nad|pod|n\.|p\.|u|na|ve?"
SIGNED_ON = r"dne:?[ \t]+|d\.[ \t]?"
ON = "dne"
WEAK = ("schval", "over", "potvrd")  # who approved later did not write
PLACE_LED, PLACE_NOT = "v|ve|na", "od|do"
ACCOUNT = r"se\s|uskute|kona|proběh|sešl|setkal|za účasti"  # not folded: no place any more
PLACE_BEFORE = ("se ", "v ", "ve ")
