"""Czech: whole answers told by an idiom ("to si pište", "tentokrát beze mě"), each put as a plain word of coming."""

from domain.language.speech import anyof
from domain.language.text import Pattern

# How one takes part, said plainly.
HOW = (
    r"(?:online|on-line|onlajn|distancne|osobne|na dalku|vzdalene"
    r"|(?:pres |na |po )?(?:teams\w*|zoom\w*|meet|skype|webex|jitsi))"
)
# An hour, spoken or in figures.
HOUR = (
    r"(?:\d[\d:.]*|pul [a-z]+|(?:tri )?ctvrt\w* na [a-z]+|poledne\w*|jedn(?:e|ou|u)|dv(?:e|ou|a)|druh(?:e|ou)"
    r"|tret(?:i|iho)|tri|ctyri|ctyr|ctvrt(?:e|ou)|pet|peti|pat(?:e|ou)|sest|sest(?:i|e|ou)|sedm|sedm(?:i|e|ou)|osm"
    r"|osm(?:i|e|ou)|deset|desit[ie]|desat(?:e|ou)|devet|deviti|devat(?:e|ou)|jedenact(?:i|e|ou)?|dvanact(?:i|e|ou)?)"
    r"(?: hodin\w*)?"
)
ME = "(?:me|mne|nas)"
WITHOUT_ME = f"beze? {ME}"
ACCEPT = "(?:prijimam|prijimame|prijmu|prijmeme|prijmem|akceptuji|akceptuju|akceptujeme)"
GLADLY = "(?:s vdekem|s vdecnosti|s radosti|s diky|s potesenim|moc rad[ai]?|velmi rad[ai]?|rad[ai]?|vdecne)"
INVITED = "(?:pozvani|pozvanku|ucast)"
# When the meeting is: whoever does anything else then does not come.
THEN = (
    "(?:ten|tenhle|tento|v ten|v tento|v tenhle|cely ten) (?:den|tyden|termin|cas|vecer)|(?:v )?t(?:u|o|uto) dobu"
    "|v te dobe|v (?:onu|tuto|tuhle) dobu|tou dobou|v tom (?:case|terminu|tydnu)|ve stejn\\w+ (?:dobu|cas|den|case)"
    "|soubezne|zaroven"
)
WILL_COME = (
    "to si pis(?:te)?|(?:muzete |muzes )?spolehn\\w+ se(?: na (?:me|nas))?",
    "ucast(?:i)? (?:(?!ne)\\w+ ){0,3}zavazn\\w+|zavazn\\w+ (?:ucast|prihlas\\w+)",
    f"{ACCEPT} (?:\\w+ ){{0,3}}{INVITED}|{INVITED} (?:\\w+ ){{0,3}}{ACCEPT}|{GLADLY} {ACCEPT}|{ACCEPT} {GLADLY}",
    "(?:drz|drzte|nech|nechte|schovej|schovejte|rezerv\\w+|zarezerv\\w+) (?:\\w+ )?(?:mi|nam|pro me|pro nas) (?:\\w+ )?"
    "(?:misto|mista|misticko|zidli|zidle|flek)|(?:misto|zidli|flek) (?:mi|nam) (?:drz|drzte|nech|nechte|rezerv\\w+)",
    f"(?:dej|dejte|pis|piste|pripis|pripiste) (?:si )?{ME}(?: tam| prosim)*(?! pryc| ven| z | prosim z | prosim pryc)"
    "(?: (?:na|do|mezi) \\w+)?",
    f"{WITHOUT_ME} (?:to |prece |by |se |uz ){{0,4}}(?:nejde|neslo|neobejde\\w*|nepujde)|neobejde\\w* se {WITHOUT_ME}",
    "(?:nemuzu|nemohu|nemuzeme|neda se|nelze) (?:to |prece |takove |takovou |pozvani |nabidku ){0,3}"
    "(?:odmitnout|odolat|rict ne|odreknout)",
    "(?:nemam|nemame|neni|nevidim)(?: zadny| sebemensi| jediny)? duvod\\w*,? (?:ne\\w+t(?: se)?"
    "|(?:proc|abych) (?:bych |bychom )?ne\\w+)",
    "(?:to |tohle )?(?:bych|bychom) si (?:to )?nenechal\\w* ujit|nenechal\\w* (?:bych|bychom) si (?:to )?ujit",
    f"(?:urcite |rozhodne )?{ME} (?:tam |urcite |rozhodne )*(?:uvidite|uvidis|mate)|mate {ME} tam",
    "(?:jsem|jsme|budu) (?:cel[ay] |plne )?(?:vas|vase|vasi|tvuj|tvoje)(?=\\s*(?:$|[,.!;]))",
    "(?:omluvu|omluvenku|neucast) (?:rusim|odvolavam|stahuj\\w+|beru zpet)"
    "|(?:rusim|odvolavam|stahuj\\w+|beru zpet) (?:svou |svoji |moji )?(?:omluvu|omluvenku|neucast)",
    "(?:bude|je) (?:mi|nam) (?:velkou |velkym )?(?:cti|potesenim)",
    "hlasim (?:svou |svoji |nasi |zavazne |timto )*ucast",
    "(?:ucast|prihlas\\w+) (?:\\w+ )?(?:ano|jo|potvrzena|jista)",
)
WILL_STAY_AWAY = (
    "(?:(?:budete|budes|musite|musis|muset|se|si|to|holt) ){0,4}(?:pocitej|pocitejte|pocitat|obejd\\w+ se|obejit se"
    "|obejit|zvladn\\w+(?: to)?|musi to jit|bude to"
    f"|(?:jdete|jdi|bezte) (?:do toho|tam)|vystaci\\w+ si) (?:tentokrat |bohuzel |klidne |to )*{WITHOUT_ME}",
    "ne(?:planuj\\w+|hodlam\\w*|chystam se|chystame se|mam v (?:planu|umyslu))(?: (?:se|to|tam))*"
    "(?: (?:prijit|dorazit|jit|zucastnit|ucastnit|prijet)(?: se)?)?|(?:moje |ma |nase )?ucast (?:se rusi|pada|odpada)"
    f"|(?:zruste|vyradte|stahnete|vyjmete) (?:prosim )?{ME}(?: z \\w+)?|odepisuj\\w+ se|odepisuju se"
    "|(?:pada|padlo|padne) (?:mi|nam) to|(?:tentokrat |bohuzel |pozvani )*nevyuzij\\w+|ani (?:me|nas) nehne",
    f"(?:osobne|fyzicky) ne\\w+,? (?:a |ani )?(?:{HOW}) (?:to |taky |take |bohuzel )*ne",
    "necham(?:e)? si (?:to |tentokrat )*ujit",
    f"(?:osobne|fyzicky|nazivo|{HOW}),? ani {HOW} (?:to |tam |se )*ne\\w+",
    "neuvidi(?:te|s)|neuvidime se|nevidime se|se (?:\\w+ ){0,2}(?:neuvidime|nevidime)",
    f"(?:nakonec|tentokrat|holt|proste|letos|pauza|tak to|tak) {WITHOUT_ME}(?=\\s*(?:$|[,.!;]))",
    f"(?:{INVITED} )?(?:bohuzel |tentokrat |ale ){{0,3}}(?:nemuzu|nemohu|nemuzeme|nelze|nejde) (?:\\w+ ){{0,3}}"
    f"(?:prijmout|akceptovat|vyuzit|vyhovet)(?: \\w+)?(?: {INVITED})?",
    "(?:musim|musime|nuceni|nucen[ay]?) (?:\\w+ ){0,4}?(?:odmitnout|odrict|ozelet)",
    "(?:odvolavam|rusim|zrusim|stahuj\\w+|beru zpet) (?:svou |svoji |moji |nasi |tedy |potvrzen\\w+ ){0,2}ucast",
    f"ani (?:{HOW}|osobne|fyzicky|nazivo|prezencne),? ?(?:a )?ani (?:{HOW}|osobne|fyzicky|nazivo|prezencne)",
    f"ani (?:{HOW}|fyzicky|nazivo|prezencne) (?:to |tam |se )*ne\\w+",
    f"(?:to )?(?:nemuzu|nemohu|nemuzeme|nedam|nestihnu|nestiham|nezvladnu|nejde|neprijdu|nedorazim)(?: to| se)? ani "
    f"(?:{HOW}|fyzicky|nazivo|prezencne)(?: nemuzu)?",
    "(?:budu|budeme) (?:\\w+ )?(?:absentovat|neucasten|neucastna|nepritom\\w+)",
    "hlasim (?:svou |svoji |prosim )?(?:neucast|absenci|nepritomnost)|ucast (?:bohuzel |tentokrat |zel )*"
    "(?:ne|nemozna|neni mozna|odpada|nebude)",
)
# Who is not to be waited for before an hour comes later.
NOT_BEFORE = (
    f"(?:drive?) (?:nez|jak) [^,.]{{1,20}} (?:me |nas )?necek\\w+|necek\\w+ (?:{ME} )?(?:drive?|pred {HOUR}|do {HOUR})"
    f"|pred {HOUR} (?:{ME} )?necek\\w+",
)
# What comes in between is a reason: a plain "přijdu" beside it outweighs it.
REASONS = (
    "(?:\\w+ )?(?:mi|nam) (?:\\w+ )?do toho (?:\\w+ )?(?:vlezl|prisl|skocil|vpadl|padl|lezl)[aoiy]?"
    "|(?:vlezl|prisl|skocil|vpadl|padl)[aoiy]? (?:mi|nam) do toho|do toho (?:mi|nam) (?:\\w+ )?"
    "(?:vlezl|prisl|skocil|vpadl|padl)[aoiy]?",
    f"(?:{THEN}) ne\\w+(?:am|im|uju|uji|eme|ame|ime)|(?:cek(?:a|aji) (?:me|mne|nas)|(?:me|mne|nas) cek(?:a"
    f"|aji)) (?!na)\\w+",
    f"(?:{THEN}) (?:uz |bohuzel |zrovna |prave )*(?!mam cas|mam volno|mame cas|jsem (?:tam|tu|vas|voln|s vami|k dispo))"
    "(?:jsem|jsme|(?:stehuj|cestuj|pracuj|maluj|rekonstruuj|organizuj|predstavuj|slavi|porada|skoli|uci|vedu|sedi"
    "|hlida|jed|let|slouz|prednas|opravu|predava|odeviz|zkous|nahrav|nataci)\\w*)",
    f"(?:jsem|jsme|budu|budeme) (?:uz |bohuzel |zrovna |prave )*(?:{THEN}) (?:uz |bohuzel )*(?:v|ve|na|u|mimo|pryc|za"
    "|s|se|ze)(?= (?!vami|vas|teams|zoom|meet|dalku|jednani|setkani))",
    "mam(?:e)? toho (?:ted |tedka |bohuzel )*(?:moc|hodne|plno|nad|az|vic)|nad hlavu|(?:nas |mne "
    "|me )?(?:nepusti\\w*|neuvolni\\w*)(?: me| mne| nas)?|ne(?:sehnal|nasel|nasl)\\w* (?:jsem |jsme )?\\w+"
    "|lezi (?:mi|nam|doma|cel\\w+)|lezime|nevim(?:e)? kam driv"
    "|mam(?:e)? doma (?!to|ho|klid)\\w+|(?:odjizdim|odjizdime|odletam|odlitam|cestuji|cestuju|stehuji|stehuju"
    "|stehujeme) (?:se )?(?:na|do|k|ke|za|mimo|azyl\\w*|kancel\\w*)",
)
UNDECIDED = (
    "ve hvezdach|napul|ani ano,? ani ne|ani jo,? ani ne|nevyluc\\w+|nelze vyloucit|nech\\w* (?:si )?(?:mi )?to "
    "(?:zatim )?otevren\\w+|(?:nedokazu|nedovedu|neumim) (?:to )?(?:zatim |ted |jeste )*(?:odhadnout|posoudit|rict)"
    "|mel[oay]? by (?:to|se)|kdo vi|bozi uvaha|na vazkach|bud \\w+,? (?:a)?nebo \\w+|tezko (?:slib\\w+|rict"
    "|odhad\\w+)|(?:nechci|nerad\\w*) (?:\\w+ )?slibovat|se (?:jeste )?uvidi|(?:nemam|nemame)(?: jeste"
    "| zatim)* (?:rozpis|smeny|sluzby|plan)|reknu (?:zitra|pozdeji|az|do|v)|udelam,? co (?:budu )?\\w+|jak kdy"
    "|sance (?:je|tak|mala)",
)
# One word that is the whole answer, or a clause of it.
ALONE = "(?:^|(?<=[,.!;\\n]))[^\\S\\n]{0,3}(?:(?:ok|moje|ma|z me strany|ode me|ja|my|tentokrat|bohuzel|letos|za nas) )*"
END = "(?: (?:prosim|bohuzel|tentokrat|dekuji|diky|sorry))?[^\\S\\n]{0,3}(?=[,.!;\\n]|$)"


def alone(said: str) -> Pattern:
    """Words that are an answer only where no others stand beside them in the clause."""
    return Pattern(f"{ALONE}(?:{said}){END}")


IDIOMS = (
    (
        alone("ucast|pritom(?:en|na|ni)|ucasten|ucastna|potvrzeno|beru to|bereme to"),
        " prijdu ",
    ),
    (alone("neucast|absence|nepritom(?:en|na|ni)|omluven[ay]?|omluveni|omluvenka|pas|pauza|nestihacka"), " neprijdu "),
    (alone("(?:tak |asi )?(?:na ?pul|pul na pul)"), " nevim "),
    (anyof(*WILL_COME), " prijdu "),
    (anyof(*NOT_BEFORE), " prijdu az "),
    (anyof(*WILL_STAY_AWAY), " neprijdu "),
    (anyof(*REASONS), " , omlouvam "),
    (anyof(*UNDECIDED), " nevim "),
)
# Spoken and dialect forms with what they stand for; each may be negated by "ne".
SPOKEN = {
    "muzu": "mozu mozem",
    "muzeme": "mozeme muzme",
    "prijdu": "pridu prjdu",
    "pujde": "pude",
    "pujdu": "pudu",
    "jsem": "su",
    "jsme": "sme",
    "tak": "toz",
    "byt": "bejt",
    "prijit": "prijt",
    "jenom": "enom enem jenem",
    "dovolene": "dovca dovce dovci dovcu dovcou",
}
