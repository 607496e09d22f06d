"""The head of minutes: title, number, what kind of meeting it was and whose."""

import re

from domain.language.minutes.document import Document
from domain.language.minutes.labels import Part
from domain.language.minutes.page import Line
from domain.language.minutes.reading import Found, Kind, Sure
from domain.language.minutes.when import EXPLICIT
from domain.language.text import Pattern, fold, fold_in_place

TITLE = Pattern(
    r"[*_#]*(?:strucny)?(?:zapis|zaznam|protokol|minutes|meetingminutes|meetingnotes|notesof)(?![ou]v|ovatel|al)"
)
CHOSEN = 30  # lines that are not blank, among which the title is looked for
CALLED = Pattern(r"\b(?:zapis|zaznam|minutes|notes)\b")
TOP, WIDE = 8, 120  # lines at the top, and characters of one, that may call themselves minutes further on
LINES = 3  # of a title
LONGEST = 300  # characters of a title
FORM = (
    r"(?:jednani|setkani|schuz\w*|zasedani|porad\w*|workshop\w*|zapis\w*|pracovni\w*|ridici\w*|komis\w*|meeting"
    r"|session)"
)
ORDINALS = (
    "prvni druhe treti ctvrte pate seste sedme osme devate desate jedenacte dvanacte",
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
)
WORDS = {word: i for row in ORDINALS for i, word in enumerate(row.split(), 1)}
NUMBERED = Pattern(
    r"[*_#]*(?:zapis|zaznam|protokol|minutes|meeting|jednani|setkani|cislo(?:zapisu|jednani)?|number|no\.)"
)
NO_ADJECTIVE = (
    r"jednání|setkání|zasedání|plánování|fungování|\w+ého (?:jednání|setkání)|(?:prv|druh|třet|čtvrt|pát|šest|sedm"
    r"|osm|devát|desát)\w+|společn\w+|veřejn\w+|členov\w+|všichni|vedoucí"
)
ADJECTIVE = rf"(?<!\w)(?!(?:{NO_ADJECTIVE})\b)\w+(?:[íý]|ích|ých|ími|ými|ího|ého|ímu|ému|é|á|ou)"
# Folded beginnings of what bodies are called: the nominative, and the ending of a hard adjective before it.
NOUNS = {
    "skupin": ("skupina", "á"), "komis": ("komise", "á"), "vybor": ("výbor", "ý"), "tym": ("tým", "ý"),
    "zastupitelstv": ("zastupitelstvo", "é"), "predstavenstv": ("představenstvo", "é"), "rad": ("rada", "á"),
    "hromad": ("hromada", "á"),
}  # fmt: skip
PLURALS = {"skupin": "skupiny", "skupinami": "skupiny", "skupinam": "skupiny"}
NOUN = (
    r"skupin\w{0,3}|komis[eií]\w{0,2}|výbor\w{0,2}|tým\w{0,2}|zastupitelstv\w{1,2}|představenstv\w{1,2}"
    r"|(?:(?<=sk[áé] )|(?<=(?:vn|rč|čn)í ))rad[ayou]\b|rad[ayou]\b(?= (?:města|obce|městyse|seniorů|školy|spolku"
    r"|rodičů|při))|hromad[ayou]"
)
BARE = Pattern(r"(?:pracovni skupina|skupina|ridic?i skupina|komise|vybor|working group|pracovni skupiny)")
LONGEST_ABBREVIATION = 6  # letters, with a space before it
FEW = 3  # words of a name of which each has a capital
WIDEST = 160  # characters of a heading that names the group
UNTIL_DATE = Pattern(r",?\s(?:konan\w+|které se|který se|ze dne|dne \d|held on|on \w+day)", re.IGNORECASE)
NUMBER = Pattern(
    r"(?<!mistnosti )(?<!mistnost )(?<!kancelari )(?<!kancelar )(?<!dvere )(?<!dveri )(?<!ucebna )(?<!budova )(?:\bc("
    r"?:islo)?\s?\.?|\bno\.?|\bnr\.?|#|number)\s*(?P<n>\d{1,3}(?:\s?[/-]\s?(?:\d{4}|\d\d(?!\d)))?)(?![\d.]*\s*patro)"
)
NTH = Pattern(rf"(?<![\d:.,/])\b(?P<n>\d{{1,3}})(?:\.|st|nd|rd|th)\s*(?:\w+\s+){{0,2}}?{FORM}")
OF_BODY = Pattern(
    rf"\s*(?P<n>\d{{1,3}})\.\s*{FORM}\s(?:\w+\s){{0,2}}?(?:vybor|komis|rad[ay]\b|zastupitel|skupin|spolk|klub|predstavenst|tym|ps\b|rs\b)"
)
WORDED = Pattern(rf"\b(?P<n>{'|'.join(WORDS)})(?:ho|m)?\s+(?:\w+\s+){{0,2}}?{FORM}")
ROMAN = Pattern(rf"\b(?P<n>[IVX]{{1,5}})\.\s*(?i:{FORM})")
SLASHED = Pattern(r"\b(?:zapis|zaznam|jednani|minutes)\w*\s+(?P<n>\d{1,3}\s?/\s?\d{4})\b")
KINDS: tuple[tuple[Kind, Pattern], ...] = (
    (
        Kind.CROSS_GROUP,
        Pattern(r"napricpracovn|napricskupin|spolecne(?:ho)?(?:jednani|setkani)pracovnichskupin|crossgroup"),
    ),
    (Kind.STEERING_GROUP, Pattern(r"ridici(?:ho|mu)?(?:pracovni)?(?:skupin|vybor)|steering")),
    (Kind.PROJECT_TEAM, Pattern(r"realizacni(?:ho|mu)?tym|projectteam")),
    (Kind.FOCUS_GROUP, Pattern(r"fokusni|ohniskov|focusgroup")),
    (Kind.CASE_CONFERENCE, Pattern(r"pripadov\w+konferenc|caseconference")),
    (Kind.WORKING_GROUP, Pattern(r"pracovni(?:ch|mi|m)?skupin|workinggroup|taskforce")),
    (Kind.WORKSHOP, Pattern(r"workshop|dilna")),
    (Kind.PUBLIC_MEETING, Pattern(r"verejne?(?:ho)?(?:setkani|projednani|fora|forum)|publicmeeting")),
    (Kind.STEERING_GROUP, Pattern(r"(?<!\w)r[rs]?s(?!\w)")),
    (Kind.WORKING_GROUP, Pattern(r"(?<!\w)ps(?!\w)")),
    (Kind.COMMISSION, Pattern(r"komis[ei]|committee|commission|vybor")),
)
GROUP = Pattern(  # in small letters
    rf"(?P<whole>(?:\bps\s(?=\w)|(?P<adjectives>(?:{ADJECTIVE}(?:,\s|\sa\s|\s)){{0,4}})(?P<noun>{NOUN})\b)(?P<rest>.*))"
    r"|(?P<english>(?:(?<!\w)(?!(?:of|the|minutes|meeting|notes|town|city)\b)\w[\w-]{0,20}\s){0,4}?(?:working group"
    r"|steering (?:group|committee)|committee|network)\b.*)",
    re.DOTALL,
)
RUNS_ON = Pattern(
    r"\s*(?:\(|,\s(?=\d)|\s[–-]\s(?:zapis|zaznam)|\b(?:ze dne|dne|konan\w+|ktere|ktery|ktera|se konal\w*|zapis|zaznam"
    r"|meeting|held|on \d)\b"
    r"|\bc\.\s?\d+/|\d{1,2}\.\s?\d{1,2}\.|\bve?\s(?=[A-ZÁ-Ž]\w+e\b)).*",
    re.DOTALL,
)


def title_of(doc: Document) -> Found[str] | None:
    """The line that calls itself minutes, with the lines that carry it on; else the first line, less surely."""
    head = [line for line in doc.page.lines if not line.blank][:CHOSEN]
    free = [line for line in head if not _labelled(doc, line)]
    own = next((line for line in free if TITLE.match(line.squeezed)), None)
    own = own or next((line for line in free[:TOP] if CALLED.search(fold(line.text)) and len(line.text) < WIDE), None)
    if own is None and (named := _named(doc)):
        return named
    first = own or next((line for line in head if not _labelled(doc, line)), None)
    if first is None:
        return None
    last = _last(doc, first)
    start, end = doc.trimmed(first.start, min(first.start + LONGEST, last.start + len(last.text)))
    text = UNTIL_DATE.split(doc.plain(start, end), 1)[0]
    return doc.found(text.strip("*_# ,"), start, end, Sure.SURE if own else Sure.LIKELY)


def _named(doc: Document) -> Found[str] | None:
    """What a label calls the meeting: "Akce: Workshop …", "Název: …"."""
    for i, mark in doc.having(Part.GROUP):
        start, end = doc.value(i)
        if mark.words.startswith(("aktivita", "nazev", "akce")) and mark.start < doc.body_at and end > start:
            return doc.found(doc.plain(start, end), start, end, Sure.LIKELY)
    return None


def _labelled(doc: Document, line: Line) -> bool:
    """Whether a label of some value begins the line; "Zápis:" alone does not count."""
    return any(
        m.index == line.number - 1 and not TITLE.match(m.words) and (m.colon or m.part is not Part.OTHER)
        for m in doc.marks
    )


def _last(doc: Document, first: Line) -> Line:
    """The last line of a title: lines go on it in small letters, in brackets, in capitals under capitals."""
    last = first
    for line in doc.page.lines[first.number : first.number + LINES - 1]:
        text = line.text.strip()
        shouted = last.text.isupper() and line.text.isupper()
        dated = EXPLICIT.search(fold_in_place(text)) and not UNTIL_DATE.search(" " + text)
        if line.blank or dated or _labelled(doc, line) or not (text[0].islower() or text[0] in "(–-" or shouted):
            break
        last = line
    return last


def _within(line: Line, title: Found[str]) -> bool:
    return line.start < title.end and line.start + len(line.text) > title.start


def number_of(doc: Document, title: Found[str] | None) -> Found[str] | None:
    """The number of the minutes or of the meeting: "2/2023", "5", "3" of "třetího jednání"."""
    if title and (found := _number(title.value)):
        return doc.found(found, title.start, title.end)
    for line in doc.page.lines[: CHOSEN * 2]:
        first = OF_BODY.match(fold(line.text)) if line.start < doc.body_at else None
        if first:
            return doc.found(first["n"], line.start, line.start + len(line.text), Sure.LIKELY)
        if NUMBERED.match(line.squeezed) and (found := _number(UNTIL_DATE.split(line.text, 1)[0])):
            return doc.found(found, line.start, line.start + len(line.text))
    return None


def _number(text: str) -> str | None:
    plain = fold(text)
    found = SLASHED.search(plain) or NUMBER.search(plain) or NTH.search(plain)
    if found:
        return "".join(found["n"].split())
    word = WORDED.search(plain)
    if word:
        return str(WORDS[word["n"]])
    roman = ROMAN.search(text)
    return str(_of_roman(roman["n"])) if roman else None


def _of_roman(number: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in number]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def kind_of(doc: Document, title: Found[str] | None) -> Found[Kind] | None:
    """What kind of meeting it was, told by the title, else by the head."""
    lines = [line for line in doc.page.lines if not line.blank][:CHOSEN]
    own = [line for line in lines if title and _within(line, title)]
    before = [line for line in lines if title and line.start < title.start]
    for place, sure in ((own, Sure.SURE), (before, Sure.LIKELY), (lines[:8], Sure.LIKELY)):
        squeezed = "".join(line.squeezed for line in place) + "\n" + fold("\n".join(line.text for line in place))
        for kind, words in KINDS:
            if place and words.search(squeezed):
                return doc.found(kind, place[0].start, place[-1].start + len(place[-1].text), sure)
    return doc.found(Kind.MEETING, title.start, title.end, Sure.UNSURE) if title else None


def group_of(doc: Document, title: Found[str] | None) -> Found[str] | None:
    """Whose meeting it was, in the nominative: a label's value, the title's, or that of a line of the head."""
    for i, mark in doc.having(Part.GROUP):
        if mark.words.endswith(("skupina", "group")) and mark.start < doc.body_at:
            start, end = doc.value(i)
            return doc.found(doc.plain(start, end), start, end) if end > start else None
    head = [line for line in doc.page.lines if not line.blank and line.start < doc.body_at][:TOP]
    spans = [
        (line.start, line.start + len(line.text), doc.plain(line.start, line.start + len(line.text))) for line in head
    ]
    own = [(title.start, title.end, title.value)] if title else []
    short = [one for one in spans if _is_heading(one[2]) and not (title and _within_span(one, title))]
    found = [(group, start, end) for start, end, text in (*own, *short) if (group := _group(text))]
    named = next((one for one in found if " " in one[0].strip() and not BARE.fullmatch(fold(one[0]))), None)
    best = named or next(iter(found), None)
    return doc.found(*best, Sure.LIKELY) if best else None


def _is_heading(text: str) -> bool:
    """Whether a line is a heading that names a group at its head or after a dash, no sentence."""
    found = GROUP.search(text.lower()) if len(text) < WIDEST else None
    before = text[: found.start()].rstrip() if found else "x"
    return not text.endswith((".", ";")) and (not before or before[-1] in "–-,:|(")


def _within_span(one: tuple[int, int, str], title: Found[str]) -> bool:
    return one[0] < title.end and one[1] > title.start


def _group(text: str) -> str:
    """The group that a title or a heading names, in the nominative; "" for none."""
    plain = text.lower()
    found = GROUP.search(plain)
    if not found:
        return ""
    words, rest = text[found.start() : found.end()], ""
    if found["noun"]:
        first, last = found.span("adjectives")
        head, rest = text[first : found.end("noun")], text[found.end("noun") : found.end()]
        shouted = head.isupper()
        words = nominative_of_group(text[first:last].lower() if shouted else text[first:last], found["noun"])
        words = words[:1].upper() + words[1:] if shouted or head[:1].isupper() else words
    cut = RUNS_ON.search(fold_in_place(words + rest), len(words) if rest else 3)
    whole = (words + rest)[: cut.start()] if cut else words + rest
    return _quiet(whole.strip(" .,:–-"), len(words))


def _quiet(name: str, head: int) -> str:
    """A name without its shouting: "pracovní skupina SENIOŘI" is "pracovní skupina Senioři"."""
    rest = name[head:]
    if not (rest.isupper() and len(rest) > LONGEST_ABBREVIATION):
        return name.capitalize() if name.isupper() and len(name) > LONGEST_ABBREVIATION else name
    return name[:head] + (rest.title() if len(rest.split()) < FEW else f" {rest.strip().capitalize()}")


def nominative_of_group(adjectives: str, noun: str) -> str:
    """ "řídící", "skupiny" → "řídící skupina"; "Výkonného", "výboru" → "Výkonný výbor"."""
    base, hard = NOUNS[next(stem for stem in NOUNS if fold(noun).startswith(stem))]
    if fold(noun) in PLURALS:
        base, hard = PLURALS[fold(noun)], "é"
    turned = [_adjective(word, hard) for word in adjectives.split()]
    return " ".join([*turned, base])


def _adjective(word: str, hard: str) -> str:
    for ending in ("ého", "ému", "ých", "ými", "é", "ou", "ý", "á"):
        if word.lower().endswith(ending):
            return word[: -len(ending)] + hard
    for ending in ("ího", "ímu", "ích", "ími"):
        if word.lower().endswith(ending):
            return word[: -len(ending)] + "í"
    return word
