"""Czech (and a little English): words by which tasks are told from other sentences."""

import re

from domain.language.text import Pattern

UPPER = "A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"
TITLE = r"(?:(?:Bc|BcA|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|doc|prof|p|pí)\.\s*|[Pp]an[aíeu]?\s+)*"
CAPITALS = rf"(?:{TITLE}@?(?:[{UPPER}][\w’'-]*\.?)(?:\s+[{UPPER}][\w’'-]+)*)"
ROLE = (
    r"(?:[Vv]šichni|[Vv]šechny|všem|všech|[Kk]aždý|[Vv]edoucí\w*|[Kk]oordinátor\w*|[Mm]etodi\w+|[Zz]apisovatel\w*|[Pp]ředsed\w+"
    r"|[Tt]ajemni\w+|[Mm]anažer\w*|člen\w*"
    r"|[Řř]editel\w*|[Gg]arant\w*|řídící|pracovní|realizační|[Ss]tarost\w+|[Pp]oskytovatel\w*"
    r"|tým\w*|skupina)"
)
# Folded stems of what people in working groups do, third person.
STEMS = """
aktualizuj doda dodaj dohodne dohodnou dokonc domluv donese donesou dopise doplni dopracuj doruc informuj
kontaktuj konzultuj nachyst nahlas nahraje nahraji nahrajou nakoup napise naplanuj navrhne navrhnou navstiv
objedna obstara odesle odeslou odevzda odnese odpovi oprav oslovi overi oznami ozve pomohou pomuze porid poskytne
poskytnou posle poslou postara potvrd pozve pozvou preda predloz predstav preloz preposle preposlou prepracuj
prevezme prevezmou prezentuj prihlas prinese prinesou pripomene pripomenou priprav projedna proskol provede
provedou prover rezervuj rozda rozesila rozesle rozeslou rozhodne roznese roznesou rozpracuj sepise sestav sezene
sezenou seznami shrne shrnou shromazd sjedna sjednoti spocita spust stanov svola uhrad umisti uprav usporada vlozi
vybere vyberou vyda vyhodnoti vyjedna vyplni vypracuj vyres vyskol vystavi vytiskne vytisknou vytvor vyvesi vyzve
vyzvedne vyzvednou vyzvou zabezpec zada zaeviduj zajede zajist zaktualizuj zaloz zaplat zapracuj zarezervuj zarid
zasle zaslou zavede zavola zaznamena zepta zhodnot zjednod zjist zkompletuj zkontroluj zkonzultuj zmapuj
zorganizuj zorganizuje zpracov zpracuj zverejn
"""
VERB = Pattern(rf"(?<!\w)(?:{'|'.join(STEMS.split())})(?:i|e|u|ou|ji|a|aji|eji|uje|uji|y)?(?=\s|$|[,.])")
PAST = Pattern(r"(?<!\w)[a-záčďéěíňóřšťúůýž]+(?:al|ala|ali|il|ila|ili|el|ela|eli|yl|yla|yli)(?!\w)")
THANKS = Pattern(r"(?<!\w)(?:děkuji|děkuju|děkujeme|dekuji|thanks|thank you)(?!\w)(?! předem)", re.IGNORECASE)
NO_TASK = Pattern(
    r"^\s*(?:přítomn|pritomn|omluven|zapsal|zápis (?:ověřil|zapsal)|příloh|program\b|host|další jednání"
    r"|úkol\w* (?:spln|je spln|byl|hotov|vypln)|nikdo|kdo má|kdo je|kdo bude)"
    r"|bere na vědomí|byl[aoiy]? schválen|schválen[aoiy]?[.]?$|má dovolen|je uzavřen|slaví|všechno nejlepší|úkol splněn"
    r"|sejdeme se|potkáme se|proběhne|se uskuteční|se koná|jsou omluven|je omluven|bylo? dodán|termín \w+ \w+ byl"
    r"|je naplánován",
    re.IGNORECASE,
)
PLEASE = (
    r"(?:prosím(?: tě| vás)?|prosim(?: te| vas)?|poprosím|můžeš|můžete|mohla? bys|mohl bys|mohl[ai]? byste"
    r"|could you|can you|please|would you)"
)
ORDER = Pattern(
    rf"(?<!\w)(?:{PLEASE}|pls|díky|\w{{3,}}(?:íš|áš|eš|uješ|íte|áte|ete)|pošli|uprav|dodejte|pošlete|objednej"
    r"|sežeň|zjisti|dodělej"
    r"|rozešli|svolej|přepošli|sepiš|spočítej|ozvi|termín)(?!\w)",
    re.IGNORECASE,
)
IMPERATIVE = Pattern(r"(?<!\w)\w{2,}(?:ej|ejte|ěte|ete|i|ji|ď|ň|ř|š|č|v|p|te)(?=\s)")
NO_ORDER = Pattern(
    r"\s*(?:děkuj|díky|dík|ahoj|dobrý|máš pravdu|souhlas|jak |kde |kdy |co |proč|thanks|ano\b|ne\b|jo\b|super|gratul)",
    re.IGNORECASE,
)
