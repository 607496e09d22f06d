"""Czech: phrases by which a sentence says who is to do what, for `clauses`; all folded unless said otherwise."""

import re

from domain.language.text import Pattern, words

ASKING = r"(?:po)?(?:pros|zad)"
GAVE = r"(?:zadal|ulozil|pridelil|sveril)[aiy]?"
TOOK = r"(?:vzal[aiy]?|vezmou|vezme|bere|berou)"
# Tag → what counts as one word of it; see `clauses` for the tags.
PHRASES = {
    "P": rf"prosba (?:na|pro)|uvital[aiy]? (?:bych|bychom)(?= ?,)|(?:a |moc |hezky |pekne |vas |te )*(?:po"
    rf"|za)?prosim(?:e)?(?: ?te| vas| moc| pekne| hezky)*|pls|plz"
    r"|(?:po)?prosil[aio]? (?:bych|bychom)(?: te| vas| moc)*|(?:po)?zadam(?:e)?(?: te| vas| timto)*"
    rf"|(?:chtel|rad|moc rad)[aio]? (?:bych|bychom)(?: te| vas| jeste| tedy| rada?| timto| moc)*"
    rf" {ASKING}(?:it|at|[ia]l[aio]?)"
    rf"|(?:ja )?bych(?:om)?(?: te| vas| rad[ai]?| moc| jeste)* {ASKING}(?:il|al)[aio]?"
    rf"|(?:mohu|muzu|mohl[aio]? (?:bych|bychom)|smim)(?: te| vas| jeste)* {ASKING}(?:it|at)"
    rf"|(?:dovol(?:uji|ujeme|ime|im)|dovolil[aio]? (?:bych|bychom))(?: si)?(?: te| vas)?(?: zdvorile| uctive| timto"
    rf"| moc)* {ASKING}(?:it|at)"
    r"|(?:byl[aio]?|budeme|budu) (?:bych|bychom|bysme)?(?: vam| ti)?(?: moc| velmi| velice)? ?"
    r"(?:vdecn[aiy]|rad[ai]?|stastn[aiy])(?= ?,)"
    r"|(?:je|bude)(?: to)? (?:ted )?na (?:tobe|vas)|bylo by (?:fajn|dobre|super|skvele|prima)(?= ?,| kdyby| aby)"
    r"|(?:bych |bychom )?potreb(?:uji|uju|ujeme|oval[aio]?)(?: bych| bychom)?(?: jeste)? (?:od|po) (?:tebe|tobe|vas)",
    "t": r"(?:(?:si|se|to|uz) )*(?:slib|prislib|nabid|prihlas)(?:il|l)[aiy]?(?: (?:se|si|to|ze|k tomu|na))*",
    "A": r"byl[ai]? by(?:s|ste) (?:tak )?(?:hodn|laskav|ochotn)\w+(?: a|,? kdyby\w*)?|aby(?:s|ste|chom|sme)?|at(?= )"
    r"|necht(?= )|kdyby(?:s|ste)?",
    "Q": r"zada(?= pan)|vyzyva|prosi(?= )|pover(?:it|uj(?:i|u|eme|e)|ili|il[aio]?)(?: jsme| jsem)?",
    "q": r"(?:je|byl[ao]?|jsou|byli|bude) (?:timto )?(?:poveren|pozadan)[aoiy]?(?: o)?",
    "k": r"ukolem",
    "D": rf"(?:(?:bylo|je) (?:ulozeno|zadano|prideleno|svereno)|(?:jsem |jsme )?dal[aiy]?(?: jsem| jsme)?(?= za ukol"
    rf"| na staros)|davame?|zadavame?|ukladame?"
    rf"|uklada(?: se)?|prideluj(?:i|u|eme)|sveruj(?:i|u|eme)|pripominame?"
    rf"|zadava(?: se)?|{GAVE}(?: jsme| jsem)?|(?:zadat|ulozit|pridelit|sverit)(?= [a-z]))"
    r"(?: se)?(?: za ukol| na starosti?| tento ukol)?",
    "B": r"(?:je|bude|bylo by|by bylo) (?:jeste )?"
    r"(?:potreba|treba|nutn[eo]|zapotrebi|vhodne|dobre|fajn|potrebne|dulezite)"
    r"|potreba|nutno|treba|zbyva|chybi(?: nam)?|chce to|chtelo by to|zapotrebi|(?:melo|muselo) by se|musi(?:me)? se"
    r"|nezapom(?:enout|enme|ente|en)|je na (?:case|rade)",
    "m": r"(?:musime|meli bychom|mame|potrebujeme|potrebovali bychom)(?= (?:\w+ ){0,6}\w{2,}(?:t|ct|ci)\b)",
    "Y": r"(?:ne)?(?:muzes|muzete|mohl[ai]? by(?:s|ste|sis)|dokaz(?:es|ete)|dokazal[ai]? by(?:s|ste)|zvladnes|zvladnete"
    r"|zvladl[ai]? by(?:s|ste)|slo by|chtel[ai]? by(?:s|ste)|stihnes|stihnete|umel[ai]? by(?:s|ste)|ujmes se|ujmete se"
    r"|vezmes si|vezmete si|musis|musite|mas|mate|mel[ai]? by(?:s|ste))(?: (?:prosim|nam|mi|to|si|se|tedy|jeste))*",
    "T": rf"(?:(?:si|to|na sebe|se|uz) )*(?:{TOOK}(?: (?:si|to|na sebe|na starosti?|na triku))+"
    rf"|(?:si|na sebe)(?: to)? {TOOK}|prevzal[aiy]?|prevezme|prevezmou|prebira(?:ji)?|ma to|ujal[aiy]?|ujme|ujmou"
    rf"|postara(?:ji)?"
    r"|zodpovida(?:ji)?|odpovida(?:ji)?|zavazal[aiy]?|vyfasoval[aiy]?|zdedil[aiy]?"
    r"|(?:dostal[aiy]?|dostane|dostanou)(?= (?:za ukol|ukol|na starost|na triko)))"
    r"(?: (?:si|se|to|toho|tohle|na sebe|na starosti?|na triko|za ukol|ukol|za|o|ze|k tomu))*",
    "L": r"na (?:starosti?|triku|krku|hrbu|bedrech)|pod palcem|v gesci|v rezii|za ukol|u sebe",
    "G": r"nech(?:am|ame|me|avam|ejme)(?: to)?|zustava|zustal[oa]|zbyva|zbylo|lezi|visi|pripadl[aoiy]?|nalezi",
    "g": r"pripada|pada|padl[ao]|spadl[ao]",
    "M": r"(?:ma|maji|musi|bude|budou|by mel[aiy]?|mel[aiy]? by|by musel[aiy]?|potrebuje|potrebuji|by mohl[aiy]?"
    r"|mohl[aiy]? by|mohl[aiy]?|muze|mohou|muzou|bude muset|budou muset|jde|jdou|chce|chteji|nezapomene|nezapomenou"
    r"|zkusi|pokusi(?= se))"
    r"(?! (?:povinnost|pravo|narok|moznost|smysl|cas|chut|radost|strach)\b)"
    r"(?: (?:to|si|se|take|jeste|i))*",
    "H": r"mame|mas|mate|ma|maji",
    "U": r"(?:(?:bychom|bych|budeme|budu) (?:jeste )?)?(?:potrebuj(?:eme|u|i)|potrebovat|potreboval[aiy]?|po?ckame?"
    r"|cekame?|ocekavame?|chci|chceme|zadame?)(?: (?:bych|bychom|jeste|dostat|mit))*|chybi(?: mi| nam)?(?: jeste)?",
    "e": r"je|jsou",
    "F": r"od",
    "o": r"na",
    "b": r"o",
    "r": r"pro",
    "p": r"za|misto|po|pred|behem|zacatkem|koncem|v|ve|k|ke|u|pri|z|ze|do|dle|podle|kvuli|ohledne|mezi|bez|nad|pod"
    r"|pres",
    "E": r"vsichni|vsechny|vsem|vsech|kazd[yae]",
    "K": r"nekdo|kdo(?=[^,]{3,}\?)|nikdo",
    "S": r"se|si",
    "J": r"a|i|plus|&|\+|s",
}
# Words at the head of a sentence that are no names.
COMMON = words(
    """
za do na pro pred po pri ke ku v ve s se z ze u o od tu ten ta to ty tuto tohle tento ti te jestli kdyz az nas vas at
necht ahoj cau hele ja my vy on ona oni muj nase tvuj rada rad radi zitra dnes dneska vcera pozitri letos ted pak
potom rano vecer kdo co kde kdy jak proc prave uz jiz jeste take taky tady tam misto behem podle kvuli ohledne
"""
)
# Nouns that end like infinitives.
NO_DEEDS = words(
    """
ucet pocet rozpocet vypocet vylet zivot kabinet internet pamet balet buket certifikat plakat inzerat referat mandat
format automat koncert prezident student dokument senat stat salat podnet predmet svet ocet smet list test rest text
cast ucast oblast most trest mest dotaci praci akci organizaci lavici sekci funkci relaci redakci pomoci noci veci
obci rodici pracovnici
vedet znat byt mit umet chtit prijit dorazit jit jet spat zustat cekat doufat myslet verit souhlasit rozumet vratit
stihnout moct moci smet muset tusit vypadat znamenat odpocivat slavit
"""
)
# Not folded: what only introduces a task, what stands for a deadline without a date, what surrounds a task.
INTROS = (
    r"ahoj(?:te|ky)?|čau(?:ky)?|cau|hele|hej|zdravím(?: vás)?|zdar|nazdar|dobr[ýé] (?:den|ráno|odpoledne|večer)"
    r"|dobry den|krásný den|hezký den|milá|milý|vážen[áýíé]|vazen[ay]|(?:dohod|domluv|shod"
    r"|usnes)l[ai] jsme se(?:,?\s+že)?"
    r"|(?:(?:by[lt][oay]?|je|bude)\s)?(?:\w+\s){0,2}?(?:dohodnut|domluven|ujednán|odsouhlasen|rozhodnut|stanoven|určen|ustanoven)o"
    r"(?:,?\s+že)?\b"
    r"|(?:\w+\s){0,4}?(?:dohod|domluv|usnes|shod|rozhod|ujist|potvrd|slíb)l[aio]?(?:\s+\w+){0,2},\s+že\b"
    r"|(?:závěr|usnesení|dohoda|výstup|rozhodnutí|shrnutí|poznámka|pozn\.|info)(?=\s*:)"
    r"|jak (?:jsme )?(?:se )?(?:domluvili|dohodli|říkali)(?: jsme)?(?: se)?|(?:připomínám|pripominam)(?=\s*[,:]| že)"
    r"|navrhuj[iu](?:eme)?"
    r"|platí|teda|tedy|takže|takze|tak jo|tak(?= )|znovu|opět|zase|mimochodem|pro jistotu|(?:hned )?(?:ráno|dopoledne"
    r"|odpoledne|večer)"
    r"|z minul[aé]\w*(?=\s*:)|jinak|ještě|jeste|jen|a(?= )|no(?= )|(?:prosím|prosim) ?(?:tě|te)(?= [a-z]+[,:])"
    r"|(?:k (?:vyřízení|řešení|zajištění|zařízení)|vyřídit|zařídit|zajistit|udělat)(?=\s*:)|do příště(?=\s*:)"
)
MEETING = r"(?:schůzk[yuae]|schůzce|schůz[eií]|zasedání|setkání|jednání|porad[yuě]|skupin[yuě])"
# After "termín:" the end of a month means by then.
END_OF, BY_END = r"^\s*konec\s", "do konce "
# After "T:" the next meeting means by then.
NEXT = rf"^\s*(?:do |na )?(?:příští|další|nejbližší|následující)\w*\s{MEETING}(?!\w)\s*:?"
VAGUE = (
    r"co nejdřív\w*|co nejdriv\w*|průběžně|prubezne|ihned|neprodleně|čtvrtletně|měsíčně|každoročně|týdně|denně"
    r"|pravidelně|postupně|v průběhu roku|do (?:příštího|dalšího|příští|další) "
    + MEETING
    + r"|do příšt[ěí](?:ho)?|(?:na|ke?) příští(?:mu)? "
    + MEETING
    + r"|(?:na|do) priste|(?:je to )?(?:urgentní|spěchá(?: to)?|hoří to|na tom)(?= *[.,!]|$)"
)
FLUFF = (
    r"(?:díky|diky|děkuj[iu]|dekuj[iu])[^.?!,\n]{0,12}[,.!]\s*[A-ZÁ-Ž]\w+\s*$|"
    r"(?:až|az|jak|když|kdyz|pokud) (?:bud(?:eš|es|ete|e)|máš|máte) (?:mít |mit )?(?:(?:trochu|volnou|zrovna|na to) )*"
    r"(?:chvíl\w+|chvil\w+|čas\w*|cas\w*|prostor|cestu kolem)\s*,?|(?:není to |neni to )?(?:spěch|spech)\w*"
    r"|nespěchá(?: to)?|díky(?: moc| předem)?|dík|diky(?: moc)?|děkuj[iu](?: moc| předem)?|dekuj[iu]|ideálně|idealne"
    r"|nejlépe|nejlepe|nejlíp|nejlip"
    r"|pokud možno|pokud mozno|kdyžtak|kdyztak|bylo by to (?:super|fajn|skvělé)|laskavě|(?:jestli|pokud) (?:to (?:jde"
    r"|půjde)|můžeš|můžete|stíháš|stíháte)\s*,?|s (?:vaším|tvým) (?:laskavým )?svolením|s dovolením|oba(?= *$)|obojí"
    r"|obě(?= *$)"
    r"|(?:musí|má|mělo by|by mělo|by měla|by měl) být (?:hotov|připraven|dokončen|vyřízen)\w*|hotovo (?:bude|má být)"
    r"|nejpozd[eě]j[cš]\w*|nejpozdejs\w*|a[ťt] (?:je|byl\w*|bude)(?= .{0,30}hotov)|hotov(?:o|ý|ou|á)(?= \w)"
    r"|hotov(?:ou|ý|é|á)(?= *[,.!]?$)"
)
TRAILING = r"a to|v termínu|termin(?: je)?|termín je|odevzdání|splnění|dokončení|uzávěrka|termín|hotovo|stačí"
LATE = r"do|nejpozději|nejpozdeji|termín\w*"
# Endings of what cannot be who does something: surnames, words with a capital at the head, roles and other words.
OBLIQUE = ("ého", "ému", "ovi", "ovou")
NO_NAMES = ("u", "y", "í", "ie", "ce", "ám", "ím", "áme", "íme", "uji")
ADJECTIVES = ("á", "ý")  # of surnames, too
MANY = ("ích", "ých", "ími", "ými", "ům", "ám")
NO_SUBJECTS = ("u", "ů", "ům", "ám", "ovi", "emu", "ou")
# "Na pondělí potřebujeme …": at the head of a text the day is the deadline.
ON = Pattern(
    r"^\s*na\s+(?=(?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|pondeli|utery|stredu|ctvrtek|patek|\d{1,2}\.))",
    re.I,
)
NAMED_DUE = Pattern(r"\btermín (?:na|pro) (.+?) je(?= )", re.I)  # "termín na ty grafy je 6. 11."
# Politeness within what is to be done, not folded.
FILLERS = (
    r"prosím(?: tě| vás)?|prosim(?: te| vas)?|poprosím|díky(?: moc)?|dík|diky|děkuji|děkuju|hotovo|stačí|obojí|ještě"
)
# Words that belong to the phrase of a deadline and go with it; after which a date is one.
DUE_BEFORE = (
    r"nejpozději|ještě|stačí|hotovo|hotové|termín(?:em)?|uzávěrka|T|je|na to|dne|obojí|to vše|vše|a to|musí být"
    r"|dokončit"
)
DUE_SAID = r"nejpozději|termín\w*|uzávěrka"
DUE_IS = r"je|na\b[^.]{0,30}\bje"
LOOSE_AFTER = r"z|ze|ke?|po|před|za"  # a date after one of these belongs to a thing
# A day whose month is not said ("do 28.", "do patnáctého"); no month, hour or thing follows. Folded.
BARE_DAY = (
    r"(?<![\w.])(?:nejpozdeji )?do (?:(?P<day>[1-9]|[12]\d|3[01])\.(?=\s+[a-z]|\s*$)(?!\s*(?:hod|h\b|min|rana|vecer))"
    r"|(?P<word>\w{3,}(?:eho|yho|iho)(?: \w+(?:eho|yho))?)(?=\s*(?:$|[,;.!?(–-]|(?P<next>\w+))))"
)
# Endings by which words that are in no table look like adjectives, deeds and orders; not folded but the first.
ADJECTIVE = r"\w{2,}(?:ych|ich|eho|iho|ske|cke|ove|ni|ym|im|ou)"
INFINITIVE = r"\w{2,}(?:[aeěiíoyý]t|out|ct|ci|[sš]t)"
ORDERLY = r"\w+(?:[^aeiouyáéíóúůýěr\W]ni|ej|[^k]uj|ejte|ujte|\wěte|ete|\w{2}[bcdďjlmnňprřsštťvzž]te|íš|áš|eš|íte|áte)"
DONE = r"\w{2,}(?:a|i|e|y|nu)lo"
SCHOOL = r"\w+(?:ick|eck|elsk|áln|ovac|nick)[áýéí]"  # "Technická univerzita" goes on, "Novotná" does not
WOMANS = ("ova", "ove", "ovou")  # folded endings of surnames
COLLEAGUE = r"(?:slečn[auy]|koleg(?:a|yně|ovi|u|yni)|[Bb]ratr)"
YOU = r"t[ěe]"  # whom, only the chat knows
WITH = ("s", "se")  # "Antonín s Boženou"
CALLED = ("pane", "pani", "kolego", "kolegyne")  # folded
NOT_CALLED = "ou"  # "Paní Beranovou prosím o …" speaks of her
VOCATIVES = ("o", "e", "u", "i")
# Before a number that is an hour of the clock, and after it; before a date that is a deadline.
CLOCK_BEFORE, CLOCK_AFTER, BY = r"v|ve|od", r"h|hod\w*", r"do|nejpozději"
CLOCK = r"\d[:.]\d\d(?!\d|\.)|\bhod"
THAT = "že"

# How often a task comes again: unit, how many, folded words; `day` is a weekday.
EVERY = (
    (
        "week",
        2,
        r"kazdych (?:14|ctrnact) dn[iu]|kazde dva tydny|jednou za (?:14 dni|ctrnact dni|dva tydny)|kazdy druhy tyden",
    ),
    ("month", 3, r"kazde ctvrtleti|ctvrtletne|kazde tri mesice|jednou za ctvrt roku"),
    ("month", 6, r"kazde pololeti|pololetne|kazdych sest mesicu|jednou za pul roku"),
    ("month", 12, r"kazdy rok|kazdorocne|jednou (?:za rok|rocne)|rocne"),
    ("month", 1, r"kazdy mesic|jednou (?:za mesic|mesicne)|mesicne"),
    ("week", 1, r"(?:vzdy )?kazd(?:e|y|ou) (?P<day>pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)"),
    ("week", 1, r"kazdy tyden|jednou (?:za tyden|tydne)|tydne"),
)
DAYS_BY_STEM = "pon ute str ctv pat sob ned"
