"""Czech words that tell where and when a meeting is, and what it is called. Parts of patterns."""

# Folded: the rooms, houses and streets in which groups meet.
PLACES = (
    r"radni\w+|kancelar\w*|zasedac\w+|mistnost\w*|klubovn\w*|sal|sale|salu|urad\w*|meu|mu|ou|ku|kd|patr[oae]\w*"
    r"|budov\w+|ucebn\w*|knihovn\w*|charit\w*|skol\w+|dum|dome|domu|centr\w+|stacionar\w*|namest\w+|ulic\w+|ul\.|nam\."
    r"|tr\.|restaurac\w*|kavarn\w*|kino|kine|spolecensk\w+|obradni\w*|dvere|c\.|hala|hale|pobock\w+|aul\w+|nemocnic\w*"
    r"|poliklini\w*|magistrat\w*|far[ay]|fare|diakoni\w+|jideln\w*"
)
AT = r"v|ve|na|u|přes"
WHERE = r"kde|místo|místo konání"
CALLED = r"název|téma|věc|co|program|cíl|předmět"
WHEN = r"kdy|datum|termín|čas|dne|se (?:koná|uskuteční|bude konat|sejde)|proběhne|bude|je naplánován[oa]?(?: na)?"
# Folded: what every meeting is; alone it is no title, and before a group's name it goes with it.
MEETING = (
    r"(?:nov[aey] )?(?:porad[auy]|schuz[eiy]|schuzk[auy]|jednani|setkani|zasedani|sraz|tema|termin|skupin[auy]"
    r"|(?:pro )?pracovni(?:ho)? skupin[auy]|ps|pro|kter[aey])"
)
GROUP = r"(?:pracovni(?:ho)? )?skupin(?:a|u|y|e|ou)|ps"  # folded: what a group's name may begin with
# Folded: how a letter of invitation greets and invites; none of it is a title.
COURTESY = (
    r"vazen\w+|dobry den|hezky den|mil[iyea]\b|ahoj|zve(?:me|m)\b|zvu\b|srdecne|dovoluj\w+|informovat|pozvat|pozvank\w+"
    r"|s pozdravem|dekuj\w+|tesi(?:me|m) se|prosim\w*|sejdeme se|svolav\w+"
)
TOPIC = r"téma|název"  # before a title without a colon
KINDS = r"jednani|setkani|schuz\w*|navrh|porada|workshop"  # folded: what begins a title although a place follows
JOINS = r"a|pro"  # before or behind a group's name
# Folded: how many people fit in.
PEOPLE = r"osob|osoby|lidi|lide|mist|mista|ucastniku|ucastnici|zidli"
CAPACITY = (
    rf"(?:s )?kapacit(?:a|u|ou|y)(?: je| na| max\.?| maximalne| do)?\s?:?\s*\d{{1,6}}(?:\s(?:{PEOPLE}))?"
    rf"|(?:pro )?(?:max\.?|maximalne|nejvyse|nejvys)\s*\d{{1,6}}\s(?:{PEOPLE})"
    rf"|omezen[oay] na \d{{1,6}}\s(?:{PEOPLE})"
)
