"""Requests to somebody in a chat: "úkol pro Danu: …", "Dano, pošleš prosím …?", "prosím Danu o …"."""

import re
from datetime import datetime

from domain.language.cases import Case, given_nominative
from domain.language.cs_tasks import CAPITALS, IMPERATIVE, NO_ORDER, ORDER, PAST, PLEASE, STATE, UPPER
from domain.language.due import split_due
from domain.language.owners import SEVERAL, Errand, split_names

DAYS = re.compile(
    r"(?:dnešek|dnešní|zítřek|zítřejší|víkend|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|t[uae]nto|toto|příští"
    r"|letošní)\b",
    re.I,
)


def for_somebody(text: str, *_: object) -> Errand | None:
    """ "úkol pro Karla a Hanku: …", "/ukol Zdeněk: …", "TODO (Anna, Tom): …"."""
    match = re.match(
        r"/?(?:úkol|ukol|task|todo|action)\s+(?P<for>pro|for)?\s*(?P<who>[^:–—\n]{2,60}?)\s*(?::"
        r"|\s[–—-]\s)\s*(?P<what>.+)",
        text,
        re.IGNORECASE | re.DOTALL,
    )
    if not match:
        return _command(text)
    case = Case.ACCUSATIVE if (match["for"] or "").lower() == "pro" else Case.NOMINATIVE
    if DAYS.match(match["who"].strip()):
        return None
    names = [_everybody(name) for name in split_names(match["who"].strip(" ()"))]
    return Errand(match["what"], tuple(names), case, "chat")


def _command(text: str) -> Errand | None:
    """ "/ukol aktualizovat jednací řád @ondra do konce února"."""
    match = re.match(r"/(?:ukol|úkol|task)\s+(?P<what>.+)", text, re.IGNORECASE | re.DOTALL)
    match = match or re.match(
        r"(?:ukol|úkol)\s+(?P<what>\w{3,}(?:t|ct|ci)\b(?! (?:je|byl|bude)\b).+)", text, re.I | re.DOTALL
    )
    if not match:
        return None
    told = _told_to(match["what"]) if text.startswith("/") else None
    if told:
        return told
    who = re.search(r"@(\w+)", match["what"])
    what = match["what"].replace(who[0], " ") if who else match["what"]
    return Errand(what, (who[1],) if who else (), Case.NOMINATIVE, "labelled")


def _told_to(what: str) -> Errand | None:
    """ "Jana Nová do pátku pošle pozvánky": somebody's name stands at the head of a command."""
    head = re.match(rf"(?P<who>[{UPPER}]\w+(?:\s+[{UPPER}]\w+)?)\s+(?P<what>(?=[^{UPPER}]).+)", what, re.DOTALL)
    if not head or given_nominative(head["who"].split()[0], Case.NOMINATIVE) is None:
        return None
    return Errand(head["what"], (head["who"],), Case.NOMINATIVE, "labelled")


def _everybody(name: str) -> str:
    """ "všechny poskytovatele" → "všichni poskytovatelé"."""
    name = re.sub(r"^všechny\b", "všichni", name)
    return re.sub(r"(?<=všichni )(\w+)tele$", r"\1telé", name)


def request(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """A request to somebody addressed: "Jano, pošleš prosím do pátku …?"."""
    names, rest, addressed = _mentioned(text) or _addressed(_accented(text))
    if not names or not rest or not _asks(rest, addressed, now, zone, language):
        return None
    extra = re.match(rf"\s*,?\s*(?:ty|vy) a (?P<who>{CAPITALS})\s+", rest)
    if extra:
        names, rest = [*names, extra["who"]], rest[extra.end() :]
    rest = re.sub(rf"^\s*,?\s*{PLEASE}(?:\s*,)?\s+(?:aby(?:s|ste)?\s+|o\s+)?", " ", rest, flags=re.IGNORECASE)
    rest = re.sub(
        r"(?<!\w)(?:až|jak) (?:bude\w*|to) (?:mít |trochu )?(?:čas|chvil\w+|moct|moci|půjde|prostor)\w*\s*,?", " ", rest
    )
    rest = re.sub(r"^\s*o\s+(?=\w)", " ", rest)
    rest = re.sub(r"\s*\btermín na (.+?) je\b", r" \1", rest)
    return Errand(rest, tuple(names), Case.VOCATIVE if language != "en" else Case.NOMINATIVE, "chat")


def _mentioned(text: str) -> tuple[list[str], str, bool] | None:
    """Those mentioned by "@" at the head of a message, and the rest."""
    match = re.match(r"(?P<who>(?:@\w+[,\s]+(?:a\s+)?){1,6})(?P<rest>.+)", text, re.DOTALL)
    if not match or given_nominative(match["who"].split()[0].strip("@,"), Case.VOCATIVE):
        return None
    return re.findall(r"@(\w+)", match["who"]), match["rest"], True


def _accented(text: str) -> str:
    """A question typed without diacritics with the ending that tells its verb: "posles?" → "pošleš"."""
    if not text.isascii() or "?" not in text:
        return text
    return re.sub(r"(?<!\w)([a-z]{3,}(?:[aei]|uje))s(?= (?:mi|nam|to|prosim|do|na|si|se|jim)\b)", r"\1š", text, count=1)


def _addressed(text: str) -> tuple[list[str], str, bool]:
    """Who is spoken to, the rest, and whether a comma or "@" says so."""
    match = re.match(
        rf"(?P<who>(?:@|[Pp]an[íe]\s+)?[{UPPER}]\w+(?:\s+[{UPPER}]\w+)?(?:(?:,| a)\s+[{UPPER}]\w+(?=\s*,))*)"
        r"(?P<sep>\s*,|\s+)(?P<rest>.+)",
        text,
        re.DOTALL,
    )
    if not match:
        return [], "", False
    comma = "," in match["sep"] or match["who"].startswith("@")
    names = split_names(match["who"])
    polite = bool(re.match(r"[Pp]an[íe]\s", match["who"]))
    if match["sep"].isspace() and re.match(r"[Pp]aní\s.*ou$", match["who"]):
        return [], "", False  # "Paní Beranovou prosím o …" speaks of her
    good = all(polite or _vocative(name.lstrip("@").split()[0], comma) for name in names)
    return (names, match["rest"], comma) if good else ([], "", False)


def _vocative(word: str, comma: bool) -> bool:
    """Whether a word can be a form of address: a given name of the table; other names only before a comma."""
    if given_nominative(word, Case.VOCATIVE) is not None:
        return True
    return comma and word.isalpha() and ((word[-1:] in "oieu" and len(word) > 3) or word.isascii())


def _asks(rest: str, comma: bool, now: datetime, zone: str, language: str) -> bool:
    if NO_ORDER.match(rest) or (STATE.match(rest) and not re.search(PLEASE, rest, re.IGNORECASE)):
        return False
    first = re.match(r"\s*(\w+)", rest)
    due = split_due(rest, now, zone, language)
    late = bool(due and due.reading.when and due.reading.when.deadline)
    order = bool(ORDER.search(rest))
    done = bool(PAST.search(rest)) and not order
    return not done and (order or (comma and (late or bool(first and IMPERATIVE.match(first[1] + " ")))))


WOULD_ASK = (
    r"(?:(?:(?:[Pp]o)?[Pp]rosil|[Pp]ožádal)[aio]?\s+(?:bych|bychom)"
    r"|(?:[Cc]htěl|[Rr]ád|[Mm]oc rád)[aio]?\s+(?:bych|bychom)\s+(?:(?:tedy|ještě|moc|ráda?)\s+)*(?:po)?(?:pros|žád)\w+)"
)


def polite(text: str, *_: object) -> Errand | None:
    """ "prosím Moniku o zaslání tabulky do středy", "Prosím Ivana Langera o stanovisko"."""
    match = re.match(
        rf"(?:[Pp]?o?[Pp]ros[íi]m\w*|{WOULD_ASK})\s+(?P<who>(?!(?:[Tt]ě|[Tt]ebe|[Vv][áa]s)\s){SEVERAL}"
        r"|všechny(?: \w+e)?)\s*,?\s+(?:o|aby|ať|at)\s+(?P<what>.+)",
        text,
        re.DOTALL,
    )
    match = match or re.match(
        rf"(?P<who>[Pp]aní\s+(?:{CAPITALS}\s+)?\w+ou|[Pp]ana\s+{CAPITALS}|[{UPPER}]\w+(?:u|ii)(?:\s+\w+ou)?)"
        r"\s+(?:po)?prosím\w*\s*,?\s+(?:o|aby)\s+(?P<what>.+)",
        text,
        re.DOTALL,
    )
    if not match:
        return _let(text)
    names = [_everybody(name) for name in split_names(match["who"])]
    return Errand(match["what"], tuple(names), Case.ACCUSATIVE, "chat")


def _let(text: str) -> Errand | None:
    """ "Ať to Květa pošle na kraj do středy"."""
    match = re.match(rf"A[ťt]\s+(?:to\s+|se\s+|nám\s+)?(?P<who>{SEVERAL})\s+(?P<what>.+)", text, re.DOTALL)
    return Errand(match["what"], tuple(split_names(match["who"])), Case.NOMINATIVE, "chat") if match else None
