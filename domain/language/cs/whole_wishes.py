"""Czech: wishes that fill a whole sentence of a fixed build, as folded patterns by what is wanted.

Parts: who (somebody known), instead (who stands in), when (a time and nothing else), value, field, role, group, what.
"""

WHEN = r"(?P<when>.+?)"
WHO = r"(?P<who>.+?)"
NOW = r"(?: (?:ted|nove|nyni|uz|od ted|odted|ode dneska|po svatbe))?"
BE = r"(?:jsem|budu|mam|beru si|jedu|odjizdim)"
AWAY = (
    r"(?:na dovolene|na dovolenou|dovolenou|volno|mimo|pryc|nemocn[ya]|marod|na nemocenske|nemocenskou|v laznich"
    r"|do lazni|v zahranici|nepritomn[ya]|nepritomen)"
)
INSTEAD = (
    r"(?:\s?[,;.–-]?\s(?:a )?(?:zastupuje|zastoupi|zastupi|nahradi|zaskoci|zastup(?:ce|kyne)?:?|misto|za)"
    r" (?:(?:me|mne|bude|je|za) ){0,2}(?P<instead>.+))?"
)
CHANGE = r"(?:zmen|zmente|oprav|opravte|prepis|prepiste)(?: prosim)?"
FIELD = r"(?P<field>prijmeni|jmeno|organizaci)"
VALUE = r"(?P<value>.+)"
ROLE = r"(?P<role>koordinator\w*|zapisovatel\w*)"
GROUP = r"(?: (?:skupiny |pro |v )?(?P<group>.+))?"
NEW = r"nov(?:ym|ou|y|a) "
HOLDS = r"(?:ma|prebira|prevezme|zastava|bude mit|bude zastavat|dostane)"
POLITE = r"(?:(?:ahoj|dobry den|zdravim|prosim|prosim vas)[,!.]? )?"
END = r"(?: ?,? ?(?:prosim|diky|dekuji|dekuju))?\s?(?:(?<!\d)\.|!)*"
FIELDS = {"prijmeni": "surname", "jmeno": "name", "organizaci": "organisation"}  # as the deed knows them

BUILDS = {
    "leave-alone": (
        rf"(?:(?:me|mne) )?nech(?:te)? (?:(?:me|mne) )?(?:prosim )?(?:byt|na pokoji) {WHEN}{INSTEAD}",
        rf"{WHEN} (?:me|mne) (?:prosim )?nech(?:te)?(?: prosim)? (?:byt|na pokoji)",
    ),
    "away": (
        rf"{BE}{NOW} {AWAY}:? {WHEN}{INSTEAD}",
        rf"{WHEN} {BE} {AWAY}{INSTEAD}",
        rf"(?:dovolena|nepritomnost|nepritomen|nepritomna):? {WHEN}{INSTEAD}",
    ),
    "back": (
        r"(?:uz )?jsem (?:uz |zase )?(?:zpatky|zpet)(?: z dovolene| v praci)?",
        r"(?:uz )?mi (?:uz |zase |zas )?pis(?:te)?(?: zase| zas)?",
        r"zrus(?:te)? (?:mou |moji |moje )?(?:nepritomnost|volno)",
    ),
    "digest": (
        r"(?:ukaz(?:te)? |posli |poslete )?(?:mi )?(?:muj |tydenni )?(?:souhrn|prehled tydne)(?: tydne)?",
        r"co me (?:ceka|tento tyden ceka|ceka tento tyden)",
    ),
    "digest-on": (
        r"(?:(?:chci|chtel\w* bych) (?:dostavat )?|(?:posilej|zasilej)(?:te)? mi )"
        r"(?:kazdy tyden |kazde pondeli |tydenni )?souhrn(?: (?:kazdy tyden|kazde pondeli|tydne))?",
    ),
    "digest-off": (
        r"(?:uz )?(?:tydenni )?souhrn (?:uz )?(?:nechci|neposilej(?:te)?|mi neposilej(?:te)?|zrus(?:te)?)",
        r"(?:uz )?(?:nechci|(?:mi )?neposilej(?:te)?(?: mi)?|zrus(?:te)?) (?:uz )?(?:tydenni )?souhrn",
    ),
    "correct-person": (
        rf"{WHO} {CHANGE} {FIELD} na {VALUE}",
        rf"{CHANGE} (?:u )?{WHO} {FIELD} na {VALUE}",
        rf"{CHANGE} {FIELD} (?:u )?{WHO} na {VALUE}",
        rf"prejmenuj(?:te)?(?: prosim)? {WHO} na {VALUE}",
        rf"{WHO} se{NOW} jmenuje{NOW} {VALUE}",
        rf"{WHO} se (?:vdala|provdala|ozenil|rozvedla),?(?: a)?{NOW}(?: se)?{NOW} (?:jmenuje(?: se)?|je){NOW} {VALUE}",
    ),
    "appoint": (
        rf"{NEW}{ROLE}(?: (?:skupiny |pro |v )?(?P<group>.+?))? (?:je|bude|se stava){NOW} (?P<who>.+)",
        rf"{ROLE}(?: skupiny| (?:skupiny |pro |v )?(?P<group>.+?))? (?:je (?:ted|nove|nyni)|bude|se stava) (?P<who>.+)",
        rf"{WHO} (?:je{NOW} {NEW}|bude{NOW} (?:{NEW})?|se stava (?:{NEW})?){ROLE}{GROUP}",
        rf"(?:udelej|jmenuj|nastav|urc[ie]|urcete)(?:te)?(?: z| za)? {WHO} (?:jako |za |na )?(?:{NEW})?{ROLE}{GROUP}",
        r"(?:predej|predejte|predavam) (?:koordinaci|vedeni)(?: skupiny (?P<group>.+?))? (?P<who>.+)",
    ),
    "hold-post": (
        rf"(?:roli|funkci) (?P<what>.+?){NOW} {HOLDS}{NOW} (?P<who>.+)",
        rf"{WHO}{NOW} {HOLDS}{NOW} (?:roli|funkci) (?P<what>.+)",
    ),
}
