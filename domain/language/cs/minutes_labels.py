"""Czech labels of minutes, squeezed: folded, without spaces ("datumjednani:"), as parts of patterns."""

from domain.language.minutes_parts import Part
from domain.language.text import Pattern, words

KINDS = "jednani|setkani|schuz(?:e|i|ky|ce|ka|ku)|porad[yauce]|zasedani|workshopu?|akce|skupiny|konani"
MEETING = rf"(?:(?:pracovni(?:ho|m)?|spolecne(?:ho|m)?|ridici(?:ho|m)?|tohoto|teto|ps|rs|rps)*(?:{KINDS}))"
ENDING = r"(?:/-?a|/-?la|\(l?a\)|-a|[aiyo])?"
# "Přítomni členové skupiny (8):", "Omluveni za město:" – but no sentence: "Přítomni se shodli na tomto:".
WHOSE = r"(?!se|by(?:li|lo)[a-z]|souhlas|schval|shodl|diskut|projedn|hlas|konstat|vza|obdrz|dostal)[a-z.,/&]{0,40}"
WHOSE = rf"(?:\([^()]{{0,40}}\))?(?:{WHOSE})?(?:\([^()]{{0,40}}\))?[-–]?"
OF_GROUP = "komise|skupiny|ps|pracovniskupiny|ridiciskupiny|vyboru|kpss|planovani"
WROTE = "zapsal|vyhotovil|zpracoval|poridil|vypracoval|sepsal|provedl|zaznamenal|napsal"
CHOICE = "urceni|volba|schvaleni|jmenovani|navrh|a(?=schval|jmen|volb)"
WILL_WRITE = "provedou|provede|poridi|vyhotovi|zpracuje|sepise|zapise"
CHECKED = "overil|zkontroloval|kontroloval|schvalil|potvrdil|revidoval|odsouhlasil"

# What may stand as a label before a colon, a wide gap, or alone on a line.
TABLE: dict[Part, str] = {
    Part.DATE: rf"""
        (?:datum|termin|den|kdy)(?:[/,a]*(?:cas|hodina|misto|doba|den))*(?:{MEETING})*(?:[/,a]*(?:cas|hodina|misto|d
        oba))*|(?:misto|cas|doba)(?:[/,a]*(?:datum|termin|den|cas|misto|doba))+(?:{MEETING})*|konan[aoy]*dne
        |konalosedne""",
    Part.TIME: rf"""
        (?:cas|hodina|doba)(?:trvani|od-?do)?(?:{MEETING})*|vdobe""",
    Part.START: rf"""
        (?:zacatek|zahajeni|od)(?:{MEETING})*""",
    Part.END: rf"""
        (?:konec|ukonceni|skonceni|do)(?:{MEETING})*""",
    Part.PLACE: rf"""
        misto(?:{MEETING})*|kde|mistnost|adresa""",
    Part.UNEXCUSED: rf"""
        (?:nepritomn[a-z]{{1,2}}[-–,(]?)?(?:neomluven{ENDING}|bezomluvy)\)?{WHOSE}
        |nepritom(?:n[iyao]|en)(?![-–,(]*(?:radne)?omluv){WHOSE}|neucast{WHOSE}|chybel[aiyo]?|chybi|chybeji
        |nedostavil[aiy]?se""",
    Part.EXCUSED: rf"""
        (?:nepritomn[a-z]{{1,2}}[-–,(]?)?(?:radne)?omluven{ENDING}\)?{WHOSE}
        |(?:z(?:ucasti(?:na)?|{MEETING}))?(?:se)?omluvil[aiyo]?(?:se)?(?:z(?:ucasti|{MEETING}))?|omluvy|omluvenky""",
    Part.GUESTS: rf"""
        (?:prizvan[iyae]|pozvan[iyae]|vzacn[iy]|stal[ia]|prizvani|pritomn[iya]e?|dalsi|ostatni)*(?:host(?:[eiay]|/e|
        \(e\)|/host[ei])?){WHOSE}|prizvan[iyae]?{WHOSE}|jakohost(?:e|i|ka)?""",
    Part.PRESENT: rf"""
        (?:dale)?pritomn[iyaeo][-–]?{WHOSE}|pritomen{WHOSE}
        |(?:seznam|jmenn[a-z]+seznam)?(?:z?ucastnik[ua]?|z?ucastnici|zucastnen[iy](?:ch)?){WHOSE}
        |(?:{MEETING}|ho)?(?:se)?zucastnil[aiy]?(?:se)?{WHOSE}|ucast{WHOSE}|prezence
        |prezencnilistina(?:ucastniku|clenu)?|(?:bylijsme|sesl[iy]jsmese|sesl[iy]se)""",
    Part.AGENDA: rf"""
        [a-z]{{0,40}}(?:tento|nasledujici)program(?:{MEETING})?
        |(?:navrh|schvaleny|navrzeny)?(?:program|porad|agenda|(?:hlavni|projednavane|jednotlive)?body|temata|obsah|n
        apln)(?:u|em)?(?:{MEETING}|programu|kprojednani|k{MEETING})*|cojsme(?:resili|probrali|delali)""",
    Part.DECISIONS: rf"""
        (?:prijat[aeo]|navrh|zneni)?usneseni(?:c\.?)?[\d/.-]{{0,14}}|rozhodnuti|zavery?(?:z?{MEETING})?
        |dohod(?:nuto|y|a)""",
    Part.TASKS: rf"""
        (?:zavery?a|prehled|seznam|ulozene|nove|prijate|trvajici|zadane|zaverecne)*ukoly(?:azavery|azodpovednost[i]?
        |aterminy)?(?:vyplyvajici|zprubehu|z?{MEETING}|dopristiho{MEETING}|proclenyskupiny|propristiobdobi)*
        |(?:ze?{MEETING})?vyplynul[yia](?:z{MEETING})?(?:nasledujici|tyto)?ukoly|kdoc?oudela|kdocoudela|codal
        |cojetreba(?:udelat|zajistit)?|cojepotreba(?:udelat|zajistit)?|zeschuzkyplyne""",
    Part.NEXT: rf"""
        (?:(?:datum|termin|cas|misto|den)(?:a|/|konani|misto|cas)*)?(?:pristi|dalsi|nasledujici|nejblizsi)(?:ho|m)?(
        ?:{MEETING})(?:ps|rs|rps|skupiny|pracovni|ridici|komise|se)*
        |(?:pristi|dalsi|nasledujici)(?:termin|datum)(?:{MEETING})?|priste""",
    Part.SIGNED: r"""
        (?:datum|den)(?:a?(?:vyhotoveni|zpracovani|porizeni|sepsani|podpisu?|zapisu|vytvoreni|overeni))+
        |(?:zapis)?(?:byl)?(?:vyhotoven|zpracovan|porizen|sepsan|zapsan|schvalen|podepsan|overen)[oa]?(?:dne)?|dne""",
    Part.AUTHOR: rf"""
        (?:zapis)?(?:z?{MEETING})?(?:{WROTE}){ENDING}(?:zapis)?
        |(?:{CHOICE})*zapisovatel(?:ka|/-?ka|\(ka\)|e|ky|u|ek)?(?:zapisu|{MEETING})*|autor(?:ka)?zapisu|zapis""",
    Part.VERIFIER: rf"""
        (?:zapis)?(?:{CHECKED}){ENDING}(?:zapis)?
        |(?:zapis)?(?:{CHOICE})*overovatel(?:e|ka|ky|u|ek|/-?ka|\(ka\))?(?:zapisu|{MEETING})*|overeni(?:zapisu)?
        |zaspravnost(?:zapisu|odpovida)?""",
    Part.ATTACHMENTS: r"""
        (?:seznam|pocet)?priloh[ay]?(?:kzapisu|zapisu)?(?:c\.?\d{1,2})?""",
    Part.GROUP: rf"""
        projekt|aktivita|nazev(?:akce|projektu|skupiny|{MEETING})|skupina|pracovniskupina|akce""",
    Part.ROLE: rf"""
        (?:{MEETING}|dale)?(?:ridil|vedl|moderoval|zahajil|predsedal|svolal|facilitoval){ENDING}(?:{MEETING})?
        |predsedajici|moderator(?:ka)?|moderace|facilit(?:ator|atorka|ace)
        |(?:misto)?predsed(?:a|kyne)(?:{OF_GROUP})?|vedouci(?:{OF_GROUP})?|tajemni(?:k|ce)(?:{OF_GROUP})?
        |koordinator(?:ka)?(?:{OF_GROUP})?|clenove(?:{OF_GROUP})?""",
    Part.OTHER: rf"""
        hlasovani|rozdelovnik|distribuce|navedomi|tema|vec|predmet(?:{MEETING})?|ruzne|diskus[ei]|diskuz[ei]
        |poznamk[ay]|pozn\.?|kontakt[y]?|kontaktniosoba|usnasenischopnost|cil(?:{MEETING})?|zastupuje|podpis[y]?|t|z
        |zodpovid[aá]|odpovida|terminsplneni|ukol[\d./]{{0,9}}|zajisti""",
}
# A value may follow these without a colon; whoever reads the value checks that it is one.
LOOSE: dict[Part, str] = {
    Part.AUTHOR: rf"""
        (?:zapis)?(?:{WROTE}){ENDING}(?:zapis)?|zapis(?:{WILL_WRITE})""",
    Part.VERIFIER: rf"""
        (?:zapis)?(?:{CHECKED}){ENDING}(?:zapis)?|overovatel(?:e|ka|ky)?(?:zapisu)?""",
    Part.SIGNED: r"""
        dne|(?:zapis)?(?:byl)?(?:vyhotoven|zpracovan|porizen|sepsan|zapsan)[oa]?(?:dne)?
        |(?:zapis)?(?:schvalen|overen)[oa]?dne""",
    Part.PRESENT: rf"""
        pritomn[iya]|pritomen|(?:{MEETING})?se(?:dale)?zucastnil[aiy]?|ucastnici""",
    Part.EXCUSED: rf"""
        (?:radne)?omluven[iya]?|(?:z{MEETING}|zucasti)?seomluvil[aiy]?|omluvil[aiy]?se""",
    Part.UNEXCUSED: r"""
        neomluven[iya]?|chybel[aiy]?""",
    Part.GUESTS: r"""
        host(?:e|i|ia)?|prizvan[iya]?""",
    Part.NEXT: rf"""
        (?:termin|datum)?(?:pristi|dalsi|nasledujici|nejblizsi)(?:ho)?(?:{MEETING})|pristese""",
}
# Sentences that name people without a label at the head of a line; folded, with single spaces.
ELECTED = (
    r"(?:\s+(?:zapisu|jednani|schuze|dnesniho))*\s+(?:(?:byl[aiy]?|je|bude|budou|jsou)\s+)?(?:(?:urcen|zvolen"
    r"|jmenovan|poveren|navrzen)[aiy]?\s+)?"
)
SAID: tuple[tuple[Part, Pattern], ...] = (
    (Part.AUTHOR, Pattern(rf"\bzapisovatel(?:em|kou)\b{ELECTED}")),
    (Part.AUTHOR, Pattern(r"(?<=,)\s*(?:zapis\s)?zapsal[aiy]?\s")),
    (Part.VERIFIER, Pattern(r"(?<=,)\s*(?:a\s)?(?:zapis\s)?overil[aiy]?\s")),
    (Part.VERIFIER, Pattern(rf"\boverovatel(?:em|kou|i|kami)\b{ELECTED}")),
    (
        Part.EXCUSED,
        Pattern(
            r"(?:(?:z|ze|na|svou)\s+(?:\w+\s+){0,2})?se\s+(?:radne\s+)?omluvil[aiy]?\s|omluvil[aiy]?\s+se\s|omluven[aiy]?\s+(?:jsou|byl[aiy]?|je)\s"
        ),
    ),
    (Part.UNEXCUSED, Pattern(r"bez\s+omluvy\s+(?:chybel[aiy]?|byl[aiy]?)\s|neomluven[aiy]?\s+(?:jsou|byl[aiy]?|je)\s")),
    (Part.GUESTS, Pattern(r"(?:jako\s+host[eéi]?\w*|hostem)\s+(?:\w+\s+){0,2}?(?:byl[aiy]?|se\s+zucastnil[aiy]?)\s")),
    (
        Part.PRESENT,
        Pattern(r"(?<!ne)pritomn[iya]\s+(?:jsou|byl[iya]?)\s|se\s+(?:\w+\s+)?zucastnil[aiy]?\s"),
    ),
)


# Words of the genre by which torn ones are known, folded.
LABEL_WORDS = frozenset(
    words(
        """
        zapis jednani setkani pracovni pracovnich pracovnimi skupina skupiny skupinami napric pritomni omluveni
        neomluveni hoste program usneseni zapsala zapsal overil overila prilohy datum misto zajisteni komunitni
        komunitniho planovani socialni socialnich sluzeb sluzby ridici mesto mesta urad mestsky charita pritomny
        poskytovatelu rozvoj region setkavani dalsi koordinator koordinatorka schvaluje doporucuje souhlasi vedomi
        ukoly zodpovida termin diskuse zaver prezencni listina
        """
    )
)
