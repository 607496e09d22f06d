"""Czech words that tell where and when a meeting is, and what it is called. Parts of patterns."""

# Folded: the rooms, houses and streets in which groups meet.
PLACES = (
    r"radni\w+|kancelar\w*|zasedac\w+|mistnost\w*|klubovn\w*|sal|sale|salu|urad\w*|meu|mu|ou|ku|kd|patr[oae]\w*"
    r"|budov\w+|ucebn\w*|knihovn\w*|charit\w*|skol\w+|dum|dome|domu|centr\w+|stacionar\w*|namest\w+|ulic\w+|ul\.|nam\."
    r"|tr\.|restaurac\w*|kavarn\w*|kino|kine|spolecensk\w+|obradni\w*|dvere|c\.|hala|hale|pobock\w+|aul\w+|nemocnic\w*"
    r"|poliklini\w*"
)
AT = r"v|ve|na|u|přes"
WHERE = r"kde|místo|místo konání"
CALLED = r"název|téma|věc|co|program|cíl"
WHEN = r"kdy|datum|termín|čas|dne|se (?:koná|uskuteční|bude konat|sejde)|proběhne|bude|je naplánován[oa]?(?: na)?"
