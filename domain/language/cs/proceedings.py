"""Czech words of a meeting that is going on: how an item came out, what is to be written down. Patterns, folded."""

# How an item came out, when the whole message says nothing else.
AGREED = (
    r"shoda|(?:pritomni |vsichni )?(?:se shodli|shodli jsme se)|shodou(?: pritomnych)?|(?:vseobecny )?souhlas"
    r"(?: vsech| pritomnych)?|dohodnuto|dohodli jsme se|panuje shoda"
)
APPROVED = (
    r"(?:schvalen[oay]? |prijat[oay]? )?bez pripominek(?: schvalen[oay]?| prijat[oay]?)?"
    r"|(?:schvalen[oay]? )?bez namitek|schvalen[oay]? beze zmen"
)
REMARKS = r"(?:schvalen[oay]? )?s (?:pripominkami|vyhradami)(?: schvalen[oay]?)?|schvalen[oay]? se zmenami"
REJECTED = r"neschvalen[oay]?|zamitnut[oay]?|neprijat[oay]?|nesouhlas|odmitnut[oay]?"
POSTPONED = (
    r"odlozen[oay]?|odkladame|odklada se|presunut[oay]?(?: na priste)?|presouvame(?: na priste)?|priste|na priste"
    r"|nestihli jsme|nestihlo se|neprojednan[oay]?|odlozeno na priste"
)
DISCUSSED = r"projednan[oay]?|vzat[oay]? na vedomi|bereme na vedomi|probran[oay]?|bez usneseni"
# It does not say whether with or without comments, so that has to be asked.
PASSED = r"schvalen[oay]?|schvaleno vsemi|proslo|prijat[oay]?|jednomyslne(?: schvalen[oay]?)?"

NOTE = r"poznamk[ay]|pozn|do zapisu|zapis"
REMARK = r"pripomink[ay]|namet|podnet|navrh clena"
RESOLUTION = r"usneseni|usnesli jsme se|zaver"
# Before a colon, or at the head of a sentence that tells when the next meeting is.
NEXT = r"(?:(?:termin|datum) )?(?:dalsi|pristi)(?:ho|m)? (?:jednani|schuzk[ay]|schuze|setkani|porad[ay]|termin)"
BEGIN = r"zacina(?:me|m)|zahajuj(?:i|u|eme)(?: jednani| schuzku)?|zahajit(?: jednani| schuzku)?|jednani zacina"
END = (
    r"konci(?:me|m)|ukoncuj(?:i|u|eme)(?: jednani| schuzku)?|ukoncit(?: jednani| schuzku)?|konec (?:jednani|schuzky)"
    r"|jednani skoncilo|jednani konci"
)
ONWARD = r"dalsi bod|dalsi|dal|pokracujeme"
ITEM = r"(?:k )?bodu?|ad"  # before the number of an item
# Folded: the result of a vote.
VOTE = r"(?:(?:tajne|verejne)\s)?hlasovani(?:\stajne)?|vysledek(?:\shlasovani)?"
YES, NO, ABSTAINED = r"pro", r"proti", r"zdrz\w{2,5}(?:\(\w\))?(?:\sse)?(?:\shlasovani)?"
ROLLAM, SECRET = r"per\srollam", r"tajn\w{1,3}"
# Folded: what a body does by a resolution, behind the body and before what it does it to.
VERBS = {
    "approves": r"schvaluj[ei]|schvalil[aoiy]?",
    "rejects": r"neschvaluj[ei]|neschvalil[aoiy]?|zamit[aá]|zamitl[aoiy]?",
    "notes": r"(?:bere|vzal[aoiy]?) na vedomi",
    "recommends": r"doporucuj[ei]|doporucil[aoiy]?",
    "imposes": r"uklada|ulozil[aoiy]?",
    "entrusts": r"poveruj[ei]|poveril[aoiy]?",
    "asks": r"zada|pozadal[aoiy]?",
    "disagrees": r"nesouhlasi|nesouhlasil[aoiy]?",
    "agrees": r"souhlasi|souhlasil[aoiy]?",
    "elects": r"voli|zvolil[aoiy]?",
    "establishes": r"zrizuj[ei]|zridil[aoiy]?",
    "abolishes": r"rusi|zrusil[aoiy]?",
}
# The same around what it is done to: "bere zprávu na vědomí".
AROUND = r"(?:bere|vzal[aoiy]?)\s(?P<what>.{2,400}?)\sna vedomi"
