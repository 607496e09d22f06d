"""Slovak, German and Polish: the commonest words of dates and times, folded; what they read is to be confirmed."""

import re

from domain.language.cs.dates import MANNER  # the neighbours share the endings of Czech
from domain.language.lexicon import (
    AFTERNOON,
    DAY,
    EVENING,
    FORENOON,
    HOUR,
    MINUTE,
    MONTH,
    MORNING,
    QUARTER,
    WEEK,
    YEAR,
    Entry,
    Lexicon,
    table,
)
from domain.language.text import Pattern

CLAIMS = Pattern(
    r"""
    (?<!\S)\S{1,64}@\S{1,255} | https?://\S+
    | (?<!\S)\S{1,80}\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|zip|csv|html?|txt|rtf)\b
    | \b(?:dobr|pekn|krasn|prijemn|stastn|vesel|guten?|schonen?s?|frohe|miłego|miłej|dzien|udanego)\w{0,3}
        \s(?:dobry|rano|den|vecer|dzien|wieczor\w*|ranek|weekend\w*|vikend|novy\srok|morgen|tag|abend|mittag|wochenende
        |woche|jahr|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|pondel\w+|utor\w+|stred\w+|stvrt\w+|piat\w+
        |sobot\w+|nedel\w+|poniedzia\w+|wtor\w+|srod\w+|czwart\w+|niedziel\w+|tyzden|tydzien|dnia)\b
    | \b(?:c|cislo|nr|nummer|raum|zimmer|pokoj|miestnost|bod|punkt|strana|seite|strona|abs|art|pkt)\.?
        \s*(?:c\.|nr\.?)?\s*\d+
    | (?<![/\d])\d{1,4}/(?:19|20)\d\d\b | (?<!§)§{1,3}\s?\d+
    | \b(?:ulic\w|ul\.|aleja|alei|plac\w*|namesti\w|osiedl\w|strasse|platz)
        \s+\d+\.?\s?[a-z]+(?:\s+\d+\b(?!\s?[.:]))?
    | \b\d+\.\s*(?:stock|poschodie|poschodi|pietro|patro|etage|og)\b
    | \b(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)\b(?![-–\d]) | \b\d+(\s?):\1\d+\1:\1\d+\b
    | \b\d+\s?(?:%|°|eur\b|zl\b|kc\b|osob\w*|personen\b|menschen\b)
    """,
    re.VERBOSE,
)
Phrases = tuple[tuple[tuple[str, ...], Entry], ...]
SIGNS = (("q", [(0, "cca ca asi okolo etwa gegen")]), ("i", [(0, "a i und")]))


def _numbered(names: str) -> list[tuple[int, str]]:
    """Words in the order of the numbers they say; forms of one number are joined by a stroke."""
    return [(i, forms.replace("/", " ")) for i, forms in enumerate(names.split(), 1)]


def _weekdays(names: str) -> list[tuple[int, str]]:
    return [(i - 1, forms) for i, forms in _numbered(names)]


def _endings(stems: str, endings: str) -> list[tuple[int, str]]:
    return [(i, " ".join(stem + end for end in endings.split("/"))) for i, stem in _numbered(stems)]


def _lexicon(
    words: dict[str, Entry], phrases: tuple[tuple[tuple[str, ...], Entry], ...], clear: bool = True
) -> Lexicon:
    return Lexicon(
        words,
        CLAIMS,
        {word: True for word, (tag, _) in words.items() if tag in "WMD"},
        MANNER,
        phrases,
        next_is_clear=clear,
    )


SLOVAK_WORDS = table(
    (
        "W",
        _weekdays(
            "pondelok/pondelka/pondelku utorok/utorka/utorku streda/stredu/stredy stvrtok/stvrtka/stvrtku "
            "piatok/piatka/piatku sobota/sobotu/soboty nedela/nedelu/nedele"
        ),
    ),
    (
        "M",
        _numbered(
            "januar/januara/januari februar/februara/februari marec/marca/marci april/aprila/aprili maj/maja/maji "
            "jun/juna/juni jul/jula/juli august/augusta/auguste september/septembra/septembri oktober/oktobra/oktobri "
            "november/novembra/novembri december/decembra/decembri"
        ),
    ),
    ("D", [(0, "dnes"), (1, "zajtra"), (2, "pozajtra"), (-1, "vcera")]),
    ("P", [(MORNING, "rano"), (FORENOON, "dopoludnia predpoludnim doobeda"), (AFTERNOON, "popoludni poobede")]),
    ("P", [(EVENING, "vecer")]),
    ("T", [(0, "tento tuto toto tohto tomto"), (1, "buduci buducu buduca buduce buduceho buducom"), (-1, "minuly")]),
    (
        "U",
        [(DAY, "den dni"), (WEEK, "tyzden tyzdne tyzdnov tyzdna tyzdni"), (MONTH, "mesiac mesiaca mesiace mesiacov")],
    ),
    ("U", [(YEAR, "rok roka roku roky rokov"), (MINUTE, "minut minuty minutu"), (QUARTER, "stvrtrok")]),
    ("h", [(HOUR, "h hod hodin hodina hodiny hodinu")]),
    ("H", [(0, "pol")]),
    ("Q", [(1, "stvrt"), (3, "tristvrte")]),
    ("N", [(12, "poludnie")]),
    (
        "C",
        _numbered(
            "jeden/jednu dva/dve/dvoch tri styri pat sest sedem osem devat desat jedenast dvanast trinast strnast "
            "patnast sestnast sedemnast osemnast devatnast dvadsat"
        ),
    ),
    (
        "O",
        _endings(
            "prv druh tret stvrt piat siest siedm osm deviat desiat jedenast dvanast trinast strnast patnast sestnast "
            "sedemnast osemnast devatnast dvadsiat",
            "y/a/e/ej/eho/u/om/i",
        ),
    ),
    ("O", [(-1, "posledny posledna posledneho poslednu")]),
    ("v", [(0, "v vo")]),
    ("Z", [(0, "o")]),
    ("f", [(0, "od")]),
    ("t", [(0, "do")]),
    ("ž", [(0, "az")]),
    ("g", [(0, "na")]),
    ("z", [(0, "za")]),
    ("p", [(0, "po pred okrem")]),
    ("b", [(0, "medzi")]),
    ("d", [(0, "dna dnoch t")]),
    ("o", [(0, "alebo ci")]),
    ("e", [(0, "konca koniec")]),
    ("E", [(0, "zaciatkom zaciatku polovici koncom")]),
    ("R", [(0, "kazdy kazdu kazde vzdy")]),
    ("V", [(0, "jar jari leto lete jesen jeseni zima zime vianoce vianociach velka sviatky coskoro")]),
    *SIGNS,
)
GERMAN_WORDS = table(
    ("W", _weekdays("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag")),
    ("M", _numbered("januar/janner februar marz april mai juni juli august september oktober november dezember")),
    ("D", [(0, "heute"), (1, "morgen"), (2, "ubermorgen"), (-1, "gestern")]),
    (
        "P",
        [
            (MORNING, "fruh"),
            (FORENOON, "vormittag vormittags"),
            (AFTERNOON, "nachmittag nachmittags"),
            (EVENING, "abend abends"),
        ],
    ),
    ("T", [(0, "diesen diese dieser diesem dieses"), (1, "nachste nachsten nachster nachstem kommende kommenden")]),
    (
        "U",
        [
            (DAY, "tag tage tagen"),
            (WEEK, "woche wochen"),
            (MONTH, "monat monate monaten monats"),
            (YEAR, "jahr jahre jahren"),
        ],
    ),
    ("U", [(MINUTE, "minute minuten"), (QUARTER, "quartal")]),
    ("h", [(HOUR, "uhr h stunde stunden")]),
    ("H", [(0, "halb")]),
    ("N", [(12, "mittag")]),
    (
        "C",
        _numbered(
            "eins/ein/eine/einer/einem zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn "
            "funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
        ),
    ),
    ("O", _endings("erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft", "e/en/er/es")),
    ("O", [(-1, "letzte letzten letzter")]),
    ("v", [(0, "um am im an")]),
    ("Z", [(0, "in")]),
    ("f", [(0, "von vom ab seit")]),
    ("t", [(0, "bis")]),
    ("g", [(0, "fur")]),
    ("p", [(0, "nach vor ausser")]),
    ("b", [(0, "zwischen")]),
    ("d", [(0, "den dem des der das die t erst schon")]),
    ("o", [(0, "oder")]),
    ("e", [(0, "ende")]),
    ("E", [(0, "anfang mitte")]),
    ("r", [(0, "montags dienstags mittwochs donnerstags freitags samstags sonntags taglich wochentlich monatlich")]),
    ("R", [(0, "jeden jede jedes immer")]),
    ("V", [(0, "herbst sommer winter fruhling fruhjahr ostern weihnachten bald")]),
    *SIGNS,
)
POLISH_WORDS = table(
    (
        "W",
        _weekdays(
            "poniedziałek/poniedziałku wtorek/wtorku sroda/srode/srody czwartek/czwartku piatek/piatku "
            "sobota/sobote/soboty niedziela/niedziele/niedzieli"
        ),
    ),
    (
        "M",
        _numbered(
            "styczen/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecien/kwietnia/kwietniu maj/maja/maju "
            "czerwiec/czerwca/czerwcu lipiec/lipca/lipcu sierpien/sierpnia/sierpniu wrzesien/wrzesnia/wrzesniu "
            "pazdziernik/pazdziernika/pazdzierniku listopad/listopada/listopadzie grudzien/grudnia/grudniu"
        ),
    ),
    ("D", [(0, "dzis dzisiaj"), (1, "jutro"), (2, "pojutrze"), (-1, "wczoraj")]),
    ("P", [(MORNING, "rano"), (EVENING, "wieczorem")]),
    ("T", [(0, "ten ta te tym"), (1, "przyszły przyszła przyszłe przyszłym przyszłego nastepny nastepnym")]),
    (
        "U",
        [
            (DAY, "dzien dni"),
            (WEEK, "tydzien tygodnia tygodnie tygodni tygodniu"),
            (MONTH, "miesiac miesiaca miesiace"),
        ],
    ),
    ("U", [(YEAR, "rok roku lata"), (MINUTE, "minut minuty"), (QUARTER, "kwartał kwartale")]),
    ("h", [(HOUR, "h godz godzina godzine godzinie godziny godzin")]),
    ("N", [(12, "południe")]),
    (
        "C",
        _numbered(
            "jeden/jedna dwa/dwie trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie "
            "trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia"
        ),
    ),
    (
        "O",
        _endings(
            "pierwsz drug trzec czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast trzynast czternast "
            "pietnast szesnast siedemnast osiemnast dziewietnast dwudziest",
            "y/a/i/ej/iej/iego/ego",
        ),
    ),
    ("O", [(-1, "ostatni ostatnia ostatniego")]),
    ("v", [(0, "w we")]),
    ("Z", [(0, "o")]),
    ("f", [(0, "od")]),
    ("t", [(0, "do")]),
    ("g", [(0, "na")]),
    ("z", [(0, "za")]),
    ("p", [(0, "po przed oprocz")]),
    ("b", [(0, "miedzy")]),
    ("d", [(0, "dnia dniach r t")]),
    ("o", [(0, "albo lub czy")]),
    ("e", [(0, "konca koniec")]),
    ("E", [(0, "poczatku poczatkiem połowie koncem")]),
    ("R", [(0, "kazdy kazda kazde zawsze")]),
    ("V", [(0, "wiosna wiosne latem jesienia jesien zima zime swieta wkrotce")]),
    *SIGNS,
)
LEXICONS = {
    "sk": _lexicon(SLOVAK_WORDS, ()),
    "de": _lexicon(
        GERMAN_WORDS,
        ((("drei", "viertel"), ("Q", 3)), (("viertel", "nach"), ("J", 15)), (("viertel", "vor"), ("J", -15))),
        clear=False,
    ),
    "pl": _lexicon(
        POLISH_WORDS,
        (
            (("wpoł", "do"), ("H", 0)),
            (("o", "godzinie"), ("v", 0)),
            (("kwadrans", "po"), ("J", 15)),
            (("za", "kwadrans"), ("J", -15)),
            (("przed", "południem"), ("P", FORENOON)),
            (("po", "południu"), ("P", AFTERNOON)),
        ),
    ),
}
