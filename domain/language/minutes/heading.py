"""The head of minutes: title, number, what kind of meeting it was and whose."""

import re

from domain.language.cs import groups
from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.document import Document
from domain.language.minutes.labels import Part
from domain.language.minutes.page import Line
from domain.language.minutes.reading import Found, Kind, Sure
from domain.language.minutes.when import EXPLICIT
from domain.language.text import Pattern, fold, fold_in_place

TITLE = Pattern(rf"[*_#]*(?:{cs.BRIEF})?(?:{cs.TITLE}|{en.TITLE})(?!{cs.AUTHORS})")
CHOSEN = 30  # lines that are not blank, among which the title is looked for
CALLED = Pattern(rf"\b(?:{cs.CALLED}|{en.CALLED})\b")
TOP, WIDE = 8, 120  # lines at the top, and characters of one, that may call themselves minutes further on
LINES = 3  # of a title
LONGEST = 300  # characters of a title
FORM = rf"(?:{cs.FORM}|{en.FORM})"
WORDS = {word: i for row in (cs.ORDINALS, en.ORDINALS) for i, word in enumerate(row, 1)}
NUMBERED = Pattern(rf"[*_#]*(?:{cs.NUMBERED}|{en.NUMBERED})")
ADJECTIVE = rf"(?<!\w)(?!(?:{cs.NO_ADJECTIVE})\b){cs.ADJECTIVE}"
BARE = Pattern(rf"(?:{cs.BARE_GROUP}|{en.BARE_GROUP})")
LONGEST_ABBREVIATION = 6  # letters, with a space before it
FEW = 3  # words of a name of which each has a capital
WIDEST = 160  # characters of a heading that names the group
UNTIL_DATE = Pattern(rf",?\s(?:{cs.UNTIL_DATE}|{en.UNTIL_DATE})", re.IGNORECASE)
NO_ROOM = "".join(rf"(?<!{room} )" for room in cs.ROOMS)
NUMBER = Pattern(
    rf"{NO_ROOM}(?:{cs.NUMBER}|{en.NUMBER})\s*(?P<n>\d{{1,3}}(?:\s?[/-]\s?(?:\d{{4}}|\d\d(?!\d)))?)(?![\d.]*\s*{cs.FLOOR})"
)
NTH = Pattern(rf"(?<![\d:.,/])\b(?P<n>\d{{1,3}})(?:\.|st|nd|rd|th)\s*(?:\w+\s+){{0,2}}?{FORM}")
OF_BODY = Pattern(rf"\s*(?P<n>\d{{1,3}})\.\s*{FORM}\s(?:\w+\s){{0,2}}?(?:{cs.BODIES})")
WORDED = Pattern(rf"\b(?P<n>{'|'.join(WORDS)})(?:ho|m)?\s+(?:\w+\s+){{0,2}}?{FORM}")
ROMAN = Pattern(rf"\b(?P<n>[IVX]{{1,5}})\.\s*(?i:{FORM})")
SLASHED = Pattern(rf"\b(?:{cs.SLASHED}|{en.SLASHED})\w*\s+(?P<n>\d{{1,3}}\s?/\s?\d{{4}})\b")
LAST_KIND = "commission"  # what groups of other kinds may be called, too
SHORT = {Kind(kind): Pattern(rf"(?<!\w)(?:{words})(?!\w)") for kind, words in cs.SHORT_KINDS.items()}
KINDS: tuple[tuple[Kind, Pattern], ...] = (
    *((Kind(kind), Pattern(f"{words}|{en.KINDS[kind]}")) for kind, words in cs.KINDS.items() if kind != LAST_KIND),
    *SHORT.items(),
    (Kind(LAST_KIND), Pattern(f"{cs.KINDS[LAST_KIND]}|{en.KINDS[LAST_KIND]}")),
)
GROUP = Pattern(  # in small letters
    rf"(?P<whole>(?:\b{cs.SHORT_GROUP}\s(?=\w)|(?P<adjectives>(?:{ADJECTIVE}(?:,\s|\s{cs.AND}\s|\s)){{0,4}})"
    rf"(?P<noun>{cs.GROUP})\b)(?P<rest>.*))"
    rf"|(?P<english>(?:(?<!\w)(?!(?:{en.NO_GROUP})\b)\w[\w-]{{0,20}}\s){{0,4}}?(?:{en.GROUP})\b.*)",
    re.DOTALL,
)
RUNS_ON = Pattern(
    rf"\s*(?:\(|,\s(?=\d)|\s[–-]\s(?:{cs.CALLED})|\b(?:{cs.RUNS_ON}|{en.RUNS_ON})\b"
    r"|\bc\.\s?\d+/|\d{1,2}\.\s?\d{1,2}\.).*",
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
        if mark.words.startswith(cs.NAMED_BY) and mark.start < doc.body_at and end > start:
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
        if mark.words.endswith((cs.GROUP_LABEL, en.GROUP_LABEL)) and mark.start < doc.body_at:
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
        words = groups.nominative_of_group(text[first:last].lower() if shouted else text[first:last], found["noun"])
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
