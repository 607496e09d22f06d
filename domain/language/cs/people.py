"""Czech words for those who do something without being a named person, and for the sides of the planning."""

from domain.language.text import words

# Parts of patterns, matched without regard to case.
BODY = r"odbor|oddělení|město|městský|krajský|úřad|skupina|komise|rada|tým|charita|centrum|výbor"
BODY_NOMINATIVES = words(
    "Charita Diakonie Město Úřad Odbor Nadace Poradna Škola Nemocnice Domov Centrum Policie Knihovna Výbor"
)
LEGAL_FORM = r"z\. ?s|o\. ?p"
ROLE = r"koordin|metodi|vedouc|manaž|předsed|tajemn|zapisovatel|starost|ředitel|všichni|všechn|všem"
ROLE_NOMINATIVE = (
    r"koordinátor(?:ka)?|vedoucí|předsed(?:a|kyně)|tajemn(?:ík|ice)|zapisovatel(?:ka)?|starost(?:a|ka)|metodi(?:k|čka)"
    r"|ředitel(?:ka)?|manažer(?:ka)?|všichni"
)

# Words, folded.
MYSELF = {"ja", "me", "mne", "mi", "sebe"}
NOBODY = {"nikdo", "nikoho"}
SIDES = {
    "zadavatel": "commissioner", "zadavatelka": "commissioner",
    "poskytovatel": "provider", "poskytovatelka": "provider",
    "uzivatel": "user", "uzivatelka": "user", "jiny": "other", "jina": "other", "jine": "other",
}  # fmt: skip

# What stands above the columns of a list of people, folded, by its beginning; longer ones first where they begin alike.
COLUMNS = {
    "prijmeni a jmeno": "turned", "prijmeni jmeno": "turned", "jmeno a prijmeni": "name", "jmeno prijmeni": "name",
    "cele jmeno": "name", "clen": "name", "osoba": "name", "kontaktni osoba": "name", "krestni jmeno": "given",
    "jmeno": "given", "prijmeni": "surname", "titul za": "after", "tituly za": "after", "titul": "before",
    "organizace": "organisation", "instituce": "organisation", "zarizeni": "organisation", "subjekt": "organisation",
    "zamestnavatel": "organisation", "nazev organizace": "organisation", "zastupuje": "organisation",
    "strana": "side", "triada": "side", "e-mail": "email", "email": "email", "mail": "email", "telefon": "phone",
    "tel": "phone", "mobil": "phone", "pohlavi": "gender", "rod": "gender", "osloveni": "gender",
}  # fmt: skip
GENDERS = {"zena": "female", "z": "female", "pani": "female", "muz": "male", "m": "male", "pan": "male"}

# People called by what they are and by no name, folded, by their beginning: nobody else in small letters does anything.
HUMAN = (
    r"kaplan|far[ai]r|knez|sestr[ay]|bratr|ucitel|vychovatel|asistent|lekar|doktor|psycholo|terapeut|lektor|trener|cvicitel"
    r"|spravc|spravkyn|hospodar|ucetni|pokladn|zapisovatel|(?:misto)?predsed|tajemn|(?:misto)?starost|jednatel|redaktor"
    r"|grafi[kc]|fotograf|ridic|kuchar|kurator|koordin|metodi[kc]|garant|gestor|vedouci|zastupc|zastupky|pracovni[kc]"
    r"|referent|uredni[kc]|radn[ií]|zastupitel|poradc|poradky|dobrovolni|stazist|praktikant|student|zaci|rodice|mamin|deti"
    r"|holky|kluci|senior|clen[ok]|kolego|kolegy|partner|poskytovatel|zadavatel|uzivatel|organizator|poradatel|moderator"
    r"|mluvci|recepcni|skolni[kc]|udrzbar|spolupracovni|zamestnan|firma|dodavatel|zhotovitel|zpracovatel|architekt|projektant"
    r"|pravni[kc]|advokat|informati[kc]|administrator|ekonom|personalist|archivar|knihovn|hasic|policist|vsichni|kazd|ostatni"
    r"|oba|obe$|iniciator|predkladatel|nositel|resitel|manazer|reditel|inzenyr|dramaturg|skauti|vedeni|duverni[kc]|studovn|ctenari|hlidac|topic[ie]|dispecer"
)
# Endings of what is no nominative of somebody, folded; of words with a capital that are things and nobody's surname.
OBLIQUE = ("ich", "ych", "imi", "ymi", "ami", "ach", "ech", "um", "ovi", "emu", "eho", "iho", "ou")
THINGS = ("ace", "ost", "eni", "ani", "stvi", "ctvi", "um", "ie", "ing", "ze", "ce", "ura", "tura", "ita", "ika")

# Said before a name; folded.
ADDRESS = words(
    """
p pi pan pana panu panem pane pani sl slecna slecno slecny kolega kol kolegu kolegove kolegyne kolegyni kolegyna
kolegovi
"""
)
OFFICES = frozenset(
    words(
        """
starosta starostka mistostarosta mistostarostka vedouci reditel reditelka koordinator koordinatorka predseda predsedkyne
doktor doktorka inzenyr inzenyrka magistr magistra tajemnik tajemnice starosto reditele reditelko predsedo doktore
doktorko starostovi reditelce koordinatorce reditelkou
"""
    )
)
TITLES_BEFORE = words(
    """
Bc Bca BcA Mgr MgA Ing Ing.arch MUDr MDDr MVDr JUDr PhDr RNDr PharmDr ThDr ThLic ICDr PaedDr RSDr doc prof akad kpt
mjr plk por npor gen PhMr dr
"""
)
TITLES_AFTER = words("DiS PhD Ph CSc DrSc MBA LLM MPA MHA MSc BA MA ThD D dr h c LL M EUR ING Paed IGIP")
