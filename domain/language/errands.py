"""Tasks without labels: requests to somebody in a chat, and sentences of minutes that say who does what."""

import re
from collections.abc import Callable
from datetime import datetime

from domain.language.cases import Case, given_nominative
from domain.language.cs_tasks import (
    CAPITALS,
    IMPERATIVE,
    NO_ORDER,
    NO_TASK,
    ORDER,
    PAST,
    PLEASE,
    ROLE,
    THANKS,
    UPPER,
    VERB,
)
from domain.language.due import split_due
from domain.language.names import nominative
from domain.language.owners import Errand, is_owner, split_names
from domain.language.text import fold_in_place

SEVERAL = rf"{CAPITALS}(?:(?:,| a)\s+{CAPITALS})*"
Finder = Callable[[str, datetime, str, str], Errand | None]


def is_no_task(text: str) -> bool:
    """Whether a text is a part of minutes or talk that looks like a task and is none: lists, thanks, what is done."""
    if THANKS.search(text) and not re.search(r"prosím|úkol|do \d|díky[.!]?\s*$", text, re.IGNORECASE):
        return True
    return bool(NO_TASK.search(text))


def errand(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """The task of a text without labels, by the first form that fits."""
    for find in FINDERS:
        found = find(text.strip(), now, zone, language)
        if found:
            return found
    return None


def _for_somebody(text: str, *_: object) -> Errand | None:
    """ "úkol pro Karla a Hanku: …", "/ukol Zdeněk: …", "TODO (Anna, Tom): …"."""
    match = re.match(
        r"/?(?:úkol|ukol|task|todo|action)\s+(?P<for>pro|for)?\s*(?P<who>[^:–—\n]{2,60}?)\s*(?::|\s[–—-]\s)\s*(?P<what>.+)",
        text,
        re.IGNORECASE | re.DOTALL,
    )
    if not match:
        return _command(text)
    case = Case.ACCUSATIVE if (match["for"] or "").lower() == "pro" else Case.NOMINATIVE
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
    who = re.search(r"@(\w+)", match["what"])
    what = match["what"].replace(who[0], " ") if who else match["what"]
    return Errand(what, (who[1],) if who else (), Case.NOMINATIVE, "labelled")


def _everybody(name: str) -> str:
    """ "všechny poskytovatele" → "všichni poskytovatelé"."""
    name = re.sub(r"^všechny\b", "všichni", name)
    return re.sub(r"(?<=všichni )(\w+)tele$", r"\1telé", name)


def _request(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """A request to somebody addressed: "Jano, pošleš prosím do pátku …?"."""
    names, rest, addressed = _addressed(text)
    if not names or not rest or not _asks(rest, addressed, now, zone, language):
        return None
    extra = re.match(rf"\s*,?\s*(?:ty|vy) a (?P<who>{CAPITALS})\s+", rest)
    if extra:
        names, rest = [*names, extra["who"]], rest[extra.end() :]
    rest = re.sub(rf"^\s*,?\s*{PLEASE}\s+(?:o\s+)?", " ", rest, flags=re.IGNORECASE)
    rest = re.sub(r"^\s*o\s+(?=\w)", " ", rest)
    rest = re.sub(r"\s*\btermín na (.+?) je\b", r" \1", rest)
    return Errand(rest, tuple(names), Case.VOCATIVE if language != "en" else Case.NOMINATIVE, "chat")


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
    good = all(polite or _vocative(name.lstrip("@").split()[0], comma) for name in names)
    return (names, match["rest"], comma) if good else ([], "", False)


def _vocative(word: str, comma: bool) -> bool:
    """Whether a word can be a form of address: a given name of the table; other names only before a comma."""
    if given_nominative(word, Case.VOCATIVE) is not None:
        return True
    return comma and word.isalpha() and ((word[-1:] in "oieu" and len(word) > 3) or word.isascii())


def _asks(rest: str, comma: bool, now: datetime, zone: str, language: str) -> bool:
    if NO_ORDER.match(rest):
        return False
    first = re.match(r"\s*(\w+)", rest)
    due = split_due(rest, now, zone, language)
    late = bool(due and due.reading.when and due.reading.when.deadline)
    order = bool(ORDER.search(rest))
    done = bool(PAST.search(rest)) and not order
    return not done and (order or (comma and (late or bool(first and IMPERATIVE.match(first[1] + " ")))))


def _polite(text: str, *_: object) -> Errand | None:
    """ "prosím Moniku o zaslání tabulky do středy", "Prosím Ivana Langera o stanovisko"."""
    match = re.match(
        rf"[Pp]?o?[Pp]rosím\w*\s+(?P<who>{SEVERAL}|všechny(?: \w+e)?)\s+(?:o|aby)\s+(?P<what>.+)", text, re.DOTALL
    )
    if not match:
        return None
    names = [_everybody(name) for name in split_names(match["who"])]
    return Errand(match["what"], tuple(names), Case.ACCUSATIVE, "chat")


def _charged(text: str, *_: object) -> Errand | None:
    """ "ŘS ukládá koordinátorce předložit …", "Blahníkové dávám za úkol …", "abychom zadali Lence …"."""
    match = re.search(
        r"(?:ukládá|ukládáme|uložil\w*|zadal\w*|zadává\w*|svěřil\w*|pověřuje\w*|pověřil\w*)\s+"
        rf"(?P<who>{CAPITALS}|{ROLE}(?:\s+[{UPPER}]{{2,}})?)\s+(?P<what>.+)",
        text,
        re.DOTALL,
    ) or re.match(
        rf"(?P<who>{CAPITALS})\s+(?:dávám|dáváme|dal[ai]? \w+|zadávám|zadáváme)\s+za úkol\s+(?P<what>.+)",
        text,
        re.DOTALL,
    )
    if not match:
        return None
    case = Case.ACCUSATIVE if "pověř" in match[0] else Case.DATIVE
    return Errand(match["what"], (_role(match["who"]),), case, "prose")


def _role(word: str) -> str:
    """A role in the dative or accusative: "koordinátorce" → "koordinátorka", "vedoucím PS" → "vedoucí PS"."""
    if word[:1].isupper():
        return word
    if word.startswith("vedoucí"):
        return re.sub(r"^vedoucí\w*", "vedoucí", word)
    return (
        re.sub(r"(?:ovi|a)$", "", word) if word.endswith(("rovi", "kovi", "ra")) else re.sub(r"(?:ce|ku)$", "ka", word)
    )


def _took(text: str, *_: object) -> Errand | None:
    """ "Karel si vzal na starost …", "… má na starosti p. Pavlíček"."""
    match = re.match(
        rf"(?P<who>{SEVERAL})\s+(?:si\s+)?(?:vzal\w*|bere|má|mají|převzal\w*)\s+(?:si\s+)?na\s+starosti?\s+(?P<what>.+)",
        text,
        re.DOTALL,
    )
    match = match or re.match(rf"(?P<what>.+?)\s+má\s+na\s+starosti?\s+(?P<who>{CAPITALS})\s*\.?$", text, re.DOTALL)
    return Errand(match["what"], tuple(split_names(match["who"])), Case.NOMINATIVE, "prose") if match else None


def _needed(text: str, *_: object) -> Errand | None:
    match = re.match(
        r"(?:je|bude)\s+(?:potřeba|třeba|nutné|nutno|zapotřebí)\s+(?P<what>.+)", text, re.IGNORECASE | re.DOTALL
    )
    match = match or re.match(
        r"(?:nezapomenout|nezapomeňte|nezapomeňme)\s*:?\s*(?P<what>.+)", text, re.IGNORECASE | re.DOTALL
    )
    return Errand(match["what"], (), Case.NOMINATIVE, "prose") if match else None


def _who_will(text: str, *_: object) -> Errand | None:
    """ "Kdo do úterý pošle logo?"."""
    match = re.match(r"kdo\s+(?P<what>[^?]+)\?\s*$", text, re.IGNORECASE)
    if not match or not VERB.search(fold_in_place(match["what"])):
        return None
    return Errand(match["what"], (), Case.NOMINATIVE, "prose")


def _does(text: str, *_: object) -> Errand | None:
    """ "Paní Švestková zajistí tlumočníka do 26. 1.", "Pozvánku rozešle OSZ do 13. 3."."""
    body = re.sub(rf"^[{UPPER}][^:.]{{2,30}}:\s+", "", text)
    verb = VERB.search(fold_in_place(body))
    if not verb or "?" in body or PAST.search(body):
        return None
    head = body[: verb.start()].rstrip()
    subject = re.fullmatch(
        rf"(?:a\s+)?(?P<who>{CAPITALS}(?:(?:,| a| s| se)\s+{CAPITALS})*)(?P<self>\s+(?:se|si))?", head
    )
    turned = _object_first(body, head, verb)
    if subject and not (turned and _is_thing(subject["who"])):
        return _subject(subject["who"], f"{(subject['self'] or '').strip()} {body[verb.start() :]}".strip())
    return turned


def _is_thing(word: str) -> bool:
    """Whether a capitalised word at the head is no name but the thing to be done: "Pozvánku rozešle OSZ"."""
    return " " not in word and not word.isupper() and given_nominative(word, Case.NOMINATIVE) is None


def _subject(who: str, what: str) -> Errand:
    names = _with(split_names(who)) if re.search(r"\sse?\s", who) else split_names(who)
    second = re.search(rf",\s+(?P<who>[{UPPER}]\w+)\s+(?=\w+)", what)
    if second and given_nominative(second["who"], Case.NOMINATIVE):
        names.append(second["who"])
    return Errand(what, tuple(names), Case.NOMINATIVE, "prose")


def _with(names: list[str]) -> list[str]:
    """ "Antonín s Boženou": the second is in the instrumental."""
    return [names[0], *(nominative(name, Case.INSTRUMENTAL) for name in names[1:])]


def _object_first(body: str, head: str, verb: re.Match[str]) -> Errand | None:
    """ "Podklady pro radu zpracuje Bc. Kamenická", "… provede Ústav sociální práce"."""
    more = re.match(r"\s+a\s+", body[verb.end() :])
    second = VERB.match(fold_in_place(body), verb.end() + more.end()) if more else None
    last = second.end() if second else verb.end()
    whole = re.match(
        r"\s*(?P<mid>(?:[a-záčďéěíňóřšťúůýž]\w*\s+)?)"
        rf"(?P<who>{CAPITALS}(?:\s+(?:sociální|práce|služeb|města|úřad|péče|odbor)\w*)*"
        rf"(?:(?:,| a| s| se)\s+{CAPITALS})*)"
        r"(?P<rest>.*)",
        body[last:],
        re.DOTALL,
    )
    if not whole or not head or not is_owner(whole["who"].split(" s ")[0]):
        return None
    names = split_names(whole["who"])
    what = f"{head} {body[verb.start() : last]} {whole['mid']}{whole['rest']}"
    owners = _with(names) if " s " in whole["who"] else names
    return Errand(re.sub(r"^Za \w+ ", "", what), tuple(owners), Case.NOMINATIVE, "prose")


def _listed(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """A line of a list: "- článek / Kleinová / 25. 1.", "4. … → Teplá (do …)", "Do 15. 1.: … (Rafael)"."""
    body = re.sub(r"^\s*(?:[-–•*]|\d+[.)])\s+", "", text)
    due = split_due(body, now, zone, language)
    if not due or (due.reading.when is None and not due.before) or "?" in body:
        return None
    left = f"{due.before.strip(' ,;:–—-')} {due.after.strip()}".strip()
    found = re.search(
        rf"(?:\(|→|/|,\s|\s[–—-]\s)\s*(?:zajistí\s+|zodp\.\s*)?(?P<who>{SEVERAL})\s*(?=[()/,.;–—-]|$)", left
    )
    if not found or PAST.search(left) or not _is_line(text, body, found[0]):
        return None
    what = f"{left[: found.start()]} {left[found.end() :]}".strip(" :,")
    what = re.sub(r"^(?:musí|má|by měl\w*) být (?:hotov\w*|připraven\w*|dokončen\w*)\s*", "", what)
    words = body[len(due.before) : len(body) - len(due.after)]
    return Errand(what.strip(" ()/–—-→"), tuple(split_names(found["who"])), Case.NOMINATIVE, "prose", words)


def _is_line(text: str, body: str, mark: str) -> bool:
    """Whether a text is set like a line of a list, not like a sentence with a name in it."""
    late = re.match(r"\s*do\s", body, re.IGNORECASE)
    return text != body or mark[0] in "(→/" or bool(late) or " – " in mark


def _all_of_you(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """ "všichni prosím do neděle vyplňte anketu", "připomínky prosím posílejte … do 19. 1."."""
    asked = re.search(r"(?<!\w)prosím(?!\w)", text, re.IGNORECASE) and re.search(r"\wte(?!\w)", text)
    if not asked or "?" in text or not split_due(text, now, zone, language, anything=False):
        return None
    match = re.match(r"(?P<who>všichni)\s+(?P<what>.+)", text, re.IGNORECASE | re.DOTALL)
    if match:
        return Errand(match["what"], ("všichni",), Case.NOMINATIVE, "prose")
    what = re.sub(rf"\s*prosím\s+posílejte(?:\s+{CAPITALS})?", " ", text)
    return Errand(what, (), Case.NOMINATIVE, "prose")


def _english(text: str, *_: object) -> Errand | None:
    """ "Peter will draft the minutes by 20 January."."""
    match = re.match(
        r"(?P<who>[A-Z]\w+(?: [A-Z]\w+)?(?:(?:,| and) [A-Z]\w+)*) (?:will|shall|is to) (?P<what>.+)", text, re.DOTALL
    )
    return Errand(match["what"], tuple(split_names(match["who"])), Case.NOMINATIVE, "prose") if match else None


FINDERS: tuple[Finder, ...] = (
    _for_somebody,
    _request,
    _polite,
    _charged,
    _took,
    _needed,
    _who_will,
    _listed,
    _does,
    _all_of_you,
    _english,
)
