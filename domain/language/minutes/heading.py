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
UNTIL_DATE = Pattern(r",?\s(?:konan\w+|které se|který se|ze dne|dne \d|held on|on \w+day)", re.IGNORECASE)
NUMBER = Pattern(
    r"(?:\bc(?:islo)?\s?\.?|\bno\.?|\bnr\.?|#|number)\s*(?P<n>\d{1,3}(?:\s?[/-]\s?(?:\d{4}|\d\d(?!\d)))?)(?![\d.]*\s*patro)"
)
NTH = Pattern(rf"\b(?P<n>\d{{1,3}})(?:\.|st|nd|rd|th)\s*(?:\w+\s+){{0,2}}?{FORM}")
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
GROUP = Pattern(
    r"(?:řídi?í?ci|řídící|řídicí|pracovní|realizační|fokusní)\w*\s+(?:pracovní\s+)?(?:skupin|tým|výbor)\w*|\bPS\s+\S|\bkomise\s"
    r"|working group|steering (?:group|committee)",
    0,
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
    """Whose meeting it was, as written: a label's value, a line of the head, or the end of the title."""
    for i, mark in doc.having(Part.GROUP):
        if mark.words.endswith(("skupina", "group")) and mark.start < doc.body_at:
            start, end = doc.value(i)
            return doc.found(doc.plain(start, end), start, end) if end > start else None
    for line in [line for line in doc.page.lines if not line.blank][:CHOSEN]:
        text = doc.plain(line.start, line.start + len(line.text))
        found = GROUP.search(text.lower() if text.isupper() else text) or GROUP.search(text.lower())
        if found and line.start < doc.body_at and len(text) < 160:
            inside = title is not None and _within(line, title)
            value = text[found.start() :] if inside else text
            if inside and title and (whole := GROUP.search(title.value.lower())):
                value = title.value[whole.start() :]
            return doc.found(value, line.start, line.start + len(line.text), Sure.LIKELY)
    return None
