"""Czech: phrases of answers that say another thing than their words: absences, errands, politeness, slips."""

from domain.language.cs.verbs import BESIDES
from domain.language.cs.whereabouts import AWAY, DEEDS, ELSEWHERE, FAMILY, MANNER, OTHER_SENSES, OTHERWISE
from domain.language.speech import anyof
from domain.language.text import Pattern

# What one has to leave out, and where one will not be missing.
OBLIGED = (
    (anyof("semnou"), "se mnou"),
    (Pattern(r"(?<!\w)se (?:zase |vsichni |tam |uz |pak |snad ){1,3}(u?vidime)(?!\w)"), r"\1 se"),
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
    (Pattern(r"(?<!\w)(?:vam |ti )?potvrzuj[iu],? ze (?=ne)"), " "),
)
# What was said or thought before, what would be next time, and deeds that are no coming.
NOT_NOW = (
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
            r"(?<!\w)(?:(?:tak|snad|treba|zase|urcite|radeji|radsi|moc|rada|rad|mozna|asi|doufam) ){0,3}(?:priste"
            r"|podruhe|jindy|nekdy "
            r"jindy|jinokdy)"
            r"(?: (?:snad|urcite|zase|uz|tam|rad|rada|to|ano|jo|klidne)){0,2}(?: (?:prijdu|dorazim|vyjde|stihnu"
            r"|prijedu|budu"
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
    (
        anyof("(?:budu|budeme) (?:zastoupen|reprezentovan)\\w*|(?:zastoupen|reprezentovan)\\w* (?:budu|budeme)"),
        " zastoupi me ",
    ),
    (
        Pattern(
            r"(?<!\w)(?:nebudu|nebudeme|nebudem)(?: (?:to|se|si|vam|ti|ji|mu|jim|jeste|taky|zatim|tam|tu|s sebou"
            r"|sebou|ale))*"
            rf" (?!(?:{DEEDS})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)(?!\w)"
        ),
        " nic ",
    ),
    (anyof("stejne jako (?:minule|vzdy|vzdycky|posledne)|jako (?:vzdy|vzdycky|obvykle|minule)"), " "),
    (
        Pattern(
            r"(?<!\w)(?:muzu|mohu|muzeme|smim|smime|jdu|jdeme|budu|budeme)(?: (?:to|se|si|vam|ti|ji|mu|jim"
            r"|jeste|taky|prosim|s vami|s nimi|pak|dnes|zitra|rad|rada))*"
            rf" (?!(?:{DEEDS})(?!\w))\w{{1,20}}(?:[aeiy]t|out|ct|zt|st)(?!\w)"
        ),
        " nic ",
    ),
)
# Not the sender's absence, or not now.
ABSENT = (
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
)
# In the order in which they are put plainly: a later phrase may rest on what an earlier one has left.
PHRASES = (*OBLIGED, *NOT_NOW, *ABSENT, *OTHERWISE, *OTHER_SENSES, *ELSEWHERE, *MANNER)
