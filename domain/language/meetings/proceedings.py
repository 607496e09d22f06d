"""What is said for the minutes while a meeting goes on: how an item came out, a note, a resolution, the next date."""

from dataclasses import dataclass

from domain.language.cs import proceedings as cs
from domain.language.en import proceedings as en
from domain.language.text import Pattern, fold_in_place

LONGEST = 2000  # characters of one entry
SHORT = 80  # characters of a message that only tells how an item came out
HEAD = 24  # characters before a colon
EDGES = " \t\n.,;:!–—-"


def _either(name: str) -> Pattern:
    return Pattern(rf"(?:{getattr(cs, name)}|{getattr(en, name)})")


# "passed" leaves open which of two it was.
OUTCOMES = (
    (("agreed",), _either("AGREED")),
    (("approved",), _either("APPROVED")),
    (("remarks",), _either("REMARKS")),
    (("rejected",), _either("REJECTED")),
    (("postponed",), _either("POSTPONED")),
    (("discussed",), _either("DISCUSSED")),
    (("approved", "remarks"), _either("PASSED")),
)
LABELS = (("note", _either("NOTE")), ("remark", _either("REMARK")), ("resolution", _either("RESOLUTION")))
MOVES = (("begin", _either("BEGIN")), ("end", _either("END")), ("onward", _either("ONWARD")))
NEXT = Pattern(rf"(?:{cs.NEXT}|{en.NEXT})\b")
ITEM = Pattern(rf"\s*(?:(?:{cs.ITEM}|{en.ITEM})\.?\s*(?P<named>\d{{1,2}})|(?P<bare>\d{{1,2}})\s*[.):])\s*[.):–-]*\s*")
LAST = Pattern(rf"\s+(?:u\s+)?(?:{cs.ITEM}|{en.ITEM})\s+(?P<n>\d{{1,2}})\s*\.?\s*$")


@dataclass(frozen=True, slots=True)
class Proceeding:
    """What a message says for the minutes.

    outcomes: how the item came out ("agreed", "approved", "remarks", "rejected", "postponed", "discussed"), two where
    the words leave open which; note: "note", "remark" or "resolution", and its `text`; move: "begin", "end", "onward",
    "item" (to the one of this number) or "next" (`text` tells when the next meeting is); number: the item named.
    """

    outcomes: tuple[str, ...] = ()
    note: str = ""
    move: str = ""
    text: str = ""
    number: int | None = None


def read_proceeding(text: str) -> Proceeding | None:
    """What is said for the minutes, or None for any other talk. Never raises on any text.

    "shoda", "bod 2: schváleno s připomínkami: zkrátit", "usnesení: …", "k bodu 3 poznámka: …", "další bod", "bod 4",
    "další jednání ve středu 20. 12. od 14:00". Only a message that says just that is one.
    """
    said = " ".join(text.split())
    if not said or len(said) > LONGEST + HEAD:
        return None
    number, rest = _item(said)
    if not rest.strip(EDGES):
        return Proceeding(move="item", number=number) if number and not said[:1].isdigit() else None
    return _labelled(text, rest, number) or _outcome(rest, number) or (_moved(rest) if number is None else None)


def _item(said: str) -> tuple[int | None, str]:
    found = ITEM.match(fold_in_place(said))
    return (int(found["named"] or found["bare"]), said[found.end() :]) if found else (None, said)


def _labelled(text: str, rest: str, number: int | None) -> Proceeding | None:
    """A note behind its label and a colon; its lines are kept."""
    head, colon, _ = rest.partition(":")
    plain = fold_in_place(head).strip(EDGES)
    if not colon or len(head) > HEAD:
        return None
    body = text[text.index(":", text.find(head.split()[-1]) if head.split() else 0) + 1 :].strip()
    for name, pattern in LABELS:
        if pattern.fullmatch(plain):
            return Proceeding(note=name, text=body, number=number) if body else None
    if NEXT.fullmatch(plain) and number is None:
        return Proceeding(move="next", text=body) if body else None
    return None


def _outcome(rest: str, number: int | None) -> Proceeding | None:
    """How the item came out; what follows a colon is a remark to it."""
    head, _, body = rest.partition(":")
    if len(head) > SHORT:
        return None
    plain = fold_in_place(head).strip(EDGES)
    last = LAST.search(f" {plain}")
    if last and number is None:
        number, plain = int(last["n"]), f" {plain}"[: last.start()].strip(EDGES)
    found = next((names for names, pattern in OUTCOMES if pattern.fullmatch(plain)), ())
    return Proceeding(found, text=body.strip(), number=number) if found else None


def _moved(rest: str) -> Proceeding | None:
    plain = fold_in_place(rest).strip(EDGES)
    for name, pattern in MOVES:
        if pattern.fullmatch(plain):
            return Proceeding(move=name)
    found = NEXT.match(plain)
    told = rest.strip(EDGES)[found.end() :].strip(EDGES) if found else ""
    return Proceeding(move="next", text=told) if told else None


@dataclass(frozen=True, slots=True)
class Decided:
    """A resolution taken apart: who decides ("" where nobody is named), by which verb of domain.minutes, and what."""

    subject: str
    verb: str
    text: str


WHO = 80  # characters of the body that decides
VERBS = [(verb, Pattern(rf"(?:^|(?<=\s))(?:{table[verb]})(?=\s)")) for table in (cs.VERBS, en.VERBS) for verb in table]


AROUND = Pattern(rf"(?:^|(?<=\s)){cs.AROUND}(?![^\W\d_])")


def read_decided(text: str) -> Decided | None:
    """A resolution by the first of its verbs: "ŘS doporučuje radě města …"; None where it has none.

    Never raises on any text.
    """
    said = " ".join(text.split())
    whole = fold_in_place(said)
    around = AROUND.search(whole)
    if around and around.start() <= WHO:
        start, end = around.span("what")
        what = f"{said[start:end]} {said[around.end() :].strip(EDGES)}"
        return Decided(said[: around.start()].strip(EDGES), "notes", what.strip(EDGES))
    plain = whole[: WHO + HEAD]
    found = [(match, verb) for verb, pattern in VERBS if (match := pattern.search(plain))]
    if not found:
        return None
    match, verb = min(found, key=lambda one: (one[0].start(), -len(one[0][0])))
    what = said[match.end() :].strip(" ,;:–—-")
    return Decided(said[: match.start()].strip(EDGES), verb, what.rstrip(". ")) if what.strip(EDGES) else None
