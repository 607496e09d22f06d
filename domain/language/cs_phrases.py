"""Czech: phrases of answers that say another thing than their words: absences, errands, politeness, slips."""

from domain.language.speech import anyof
from domain.language.text import Pattern

AWAY = (
    r"(?:na dovolen\w*|v zahranici|na skoleni|mimo|na neschopen\w*|v (?:pracovni )?neschop\w*|na nemocensk\w*"
    r"|v nemocnici|v laznich|u (?:lekare|lekarky|doktora|doktorky|zubare|soudu)|na horach|u more"
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
PHRASES = (
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
    (Pattern(rf"(?<!\w)(?!ja |uz |ted |take |zrovna )[a-z]+ (?:je|ma|bude) (?:\w+ )?(?:{AWAY}|dovolen\w*)(?!\w)"), " "),
    # Where one is or goes instead.
    (Pattern(rf"(?<!\w)(?:budu|budeme|jsem|jsme)(?: \w+)?(?: \w+)? {AWAY}(?!\w)"), " omlouvam "),
    (Pattern(rf"(?<!\w)(?:jdu|jedu|jdeme|jedeme|musim)(?: \w+)? {ERRANDS}"), " omlouvam "),
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
            r"(?<!\w)za (?:me|mne|nas) (?=(?:jen |urcite )?(?:ano|jo|ok\w*|jasne|jasny|ne|plati|dobre|fajn|super"
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
