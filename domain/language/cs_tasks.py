"""Czech (and a little English): words by which tasks are told from other sentences."""

import re

from domain.language.text import Pattern

UPPER = "A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"
TITLE = r"(?:(?:Bc|BcA|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|doc|prof|p|pí)\.\s*|[Pp]an[aíeui]?\s+)*"
CAPITALS = rf"(?:{TITLE}@?(?:[{UPPER}][\w’'-]*\.?)(?:\s+[{UPPER}][\w’'-]+)*)"
# Bodies, which do things under names of several words.
BODY = (
    r"(?:[Oo]dbor|[Oo]ddělení|[Mm]ěsto|[Mm]ěst(?:ský|ská|ys)|[Uu]řad|[Úú]řad|[Cc]harita|[Dd]iakonie|[Cc]entrum"
    r"|[Dd]omov|[Úú]stav|[Kk]omise"
    r"|[Rr]ada|[Vv]ýbor|[Tt]ým|[Ss]kupina|[Ss]družení|[Ss]polek|[Šš]kola|[Nn]emocnice|[Kk]rajský|[Oo]bec(?:ní)?"
    r"|[Kk]raj|[Mm]agistrát"
    r"|[Mm]inisterstvo|[Ss]tacionář|[Pp]oradna|[Aa]zylový|[Pp]ečovatelská|[Rr]ealizační|[Pp]racovní|[Řř]ídi?cí"
    r"|[Nn]adace|[Ff]arní|[Oo]blastní"
    r"|[Kk]nihovna|[Pp]olicie|[Hh]asiči|[Ss]ekretariát|[Rr]edakční|[Pp]říspěvková)"
)
ROLE = (
    r"(?:[Vv]šichni|[Vv]šechny|všem|všech|[Kk]aždý|[Vv]edoucí\w*|[Kk]oordinátor\w*|[Mm]etodi\w+|[Úú]ředn[ií]\w+|[Mm]luvčí|[Ss]právc\w+|[Pp]okladn\w+|[Hh]ospodář\w*|[Zz]apisovatel\w*"
    r"|[Pp]ředsed\w+"
    r"|[Tt]ajemn[ií]\w+|[Mm]anažer\w*|člen\w*"
    r"|[Řř]editel\w*|[Pp]rávn[ií]\w+|[Ss]ociální pracovn[ií]\w+|[Úú]četní\w*|[Mm]ístostarost\w+|[Rr]adní\w*"
    r"|[Ee]konom\w*"
    r"|[Ss]ekretář\w*|[Gg]arant\w*|řídící|pracovní|realizační|[Ss]tarost\w+|[Pp]oskytovatel\w*"
    r"|tým\w*|skupina)"
)
# Folded stems of what people in working groups do, third person.
STEMS = """
aktualizuj doda dodaj dohodne dohodnou dokonc domluv donese donesou dopise doplni dopracuj doruc informuj kontaktuj
konzultuj nachyst nahlas nahraje nahraji nahrajou nakoup napise naplanuj navrhne navrhnou navstiv objedna obstara
odesle odeslou odevzda odnese odpovi oprav oslovi overi oznami ozve pomohou pomuze porid poskytne poskytnou posle
poslou postara potvrd pozve pozvou preda predloz predstav preloz preposle preposlou prepracuj prevezme prevezmou
prezentuj prihlas prinese prinesou pripomene pripomenou priprav projedna proskol provede provedou prover rezervuj
rozda rozesila rozesle rozeslou rozhodne roznese roznesou rozpracuj sepise sestav sezene sezenou seznami shrne shrnou
shromazd sjedna sjednoti spocita spust stanov svola uhrad umisti uprav usporada vlozi vybere vyberou vyda vyhodnoti
vyjedna vyplni vypracuj vyres vyskol vystavi vytiskne vytisknou vytvor vyvesi vyzve vyzvedne vyzvednou vyzvou zabezpec
zada zaeviduj zajede zajist zaktualizuj zaloz zaplat zapracuj zarezervuj zarid zasle zaslou koupi spoji vezme vezmou
najde najdou projde projdou vyrid sjedn zpracuj natoci vyfoti zapise zapisou nafoti sesbir preda presune vyridi
obeslou obesle vyrobi dohled ohlida otestuj zaskol pokus probere proberou objasni zajedna zavede zavola zaznamena
zepta zhodnot zjednod zjist osad zkompletuj zkontroluj zkonzultuj zmapuj zorganizuj zorganizuje zpracov zpracuj zverejn
"""
VERB = Pattern(rf"(?<!\w)(?:{'|'.join(STEMS.split())})(?:i|e|u|ou|ji|a|aji|eji|uje|uji|y)?(?=\s|$|[,.])")
PAST = Pattern(
    r"(?<!\w)[a-záčďéěíňóřšťúůýž]+(?:al|ala|ali|il|ila|ili|(?<=[šsjž])el|[šž]l[aiy]|ěl|ela|eli|ěla|ěli|yl|yla"
    r"|yli)(?!\w)"
)
THANKS = Pattern(r"(?<!\w)(?:děkuji|děkuju|děkujeme|dekuji|thanks|thank you)(?!\w)(?! předem)", re.IGNORECASE)
NO_TASK = Pattern(
    r"^\s*(?:přítomn|pritomn|omluven|zapsal|zápis (?:ověřil|zapsal)|příloh|program\b|host|další jednání"
    r"|úkol\w* (?:spln|je spln|byl|hotov|vypln)|nikdo|kdo má|kdo je|kdo bude)"
    r"|bere na vědomí|byl[aoiy]? schválen|schválen[aoiy]?[.]?$|má dovolen|je uzavřen|slaví|všechno nejlepší|úkol splněn"
    r"|sejdeme se|potkáme se|proběhne|se uskuteční|se koná|jsou omluven|je omluven|bylo? dodán|termín \w+ \w+ byl"
    r"|je naplánován",
    re.IGNORECASE,
)
# What one is asked about rather than asked for: "přijdeš?", "máš?", "víš?".
STATE = Pattern(
    r"\s*,?\s*(?:a |už |taky |v \w+ |ty |tak )*(?:ne)?(?:(?:při|do|pů|)jd|doraz|(?:při|od|po|)jed|bud|stih?n|stíh"
    r"|(?:z|)účastn|souhlas"
    r"|mysl|vid|slyš|rozum|pamatuj|potřebuj|odejd|zůstan|chc|um|jsi|jste|jsem|m(?=á)|v(?=í[šm]|íte)|zn(?=á)|pracuj"
    r"|ček|jak|kdy)"
    r"(?:eš|íš|áš|ete|íte|áte|š|te|)(?!\w)",
    re.IGNORECASE,
)
PLEASE = (
    r"(?:prosím(?: tě| vás)?|prosim(?: te| vas)?|poprosím|můžeš|můžete|mohla? bys|mohl bys|mohl[ai]? byste"
    r"|potřeboval[aio]? (?:bych|bychom)(?: od (?:tebe|vás)| po (?:tobě|vás))?|bud(?:eš|ete) (?:tak )?(?:hodn|laskav)\w+"
    r"|byl[aio]? (?:bych|bychom) rád[ai]?|mohl[aio]? bysis?|nemohl[aio]? (?:bys|byste)|dokázal[aio]? (?:bys|byste)"
    r"|zvládneš|zvládnete"
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
