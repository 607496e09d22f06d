"""Tasks without labels: the words of a command ("úkol pro Danu: …"), else a sentence (`task_sentences`)."""

import re
from datetime import datetime

from domain.language.cs.tasks import NO_TASK, THANKS, UPPER
from domain.language.people.cases import Case, given_nominative
from domain.language.tasks.owners import Errand, named, split_names
from domain.language.tasks.task_sentences import duty

DAYS = re.compile(
    r"(?:dnešek|dnešní|zítřek|zítřejší|víkend|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|t[uae]nto|toto|příští"
    r"|letošní|do|na|by)\b",
    re.IGNORECASE,
)

SOURCE = re.compile(r"(?:z|ze|od|č)\b", re.IGNORECASE)


def is_no_task(text: str) -> bool:
    """Whether a text is a part of minutes or talk that looks like a task and is none: lists, thanks, what is done."""
    if THANKS.search(text) and not re.search(r"prosím|úkol|do \d|díky[.!]?\s*$", text, re.IGNORECASE):
        return True
    return bool(NO_TASK.search(text))


def errand(text: str, now: datetime, zone: str, language: str, *, late: bool = False) -> Errand | None:
    """The task of a text without labels. late: its deadline stands elsewhere."""
    return _commanded(text.strip()) or duty(text.strip(), now, zone, language, late=late)


def _commanded(text: str) -> Errand | None:
    """ "úkol pro Karla a Hanku: …", "/ukol Zdeněk: …", "TODO (Anna, Tom): …"."""
    match = re.match(
        r"/?(?:úkol|ukol|task|todo|action)\s+(?P<for>pro|for)?\s*(?P<who>[^:–—\n]{2,60}?)\s*(?::"
        r"|\s[–—-]\s)\s*(?P<what>.+)",
        text,
        re.IGNORECASE | re.DOTALL,
    )
    if not match:
        return _command(text)
    if SOURCE.match(match["who"]):  # "úkol z porady: …"
        return Errand(match["what"], (), "labelled")
    if DAYS.match(match["who"]):
        return None
    case = Case.ACCUSATIVE if (match["for"] or "").lower() == "pro" else Case.NOMINATIVE
    if not match["for"] and match["who"].islower():  # "úkol výboru: …"
        case = Case.GENITIVE
    return Errand(match["what"], named(split_names(match["who"].strip(" ()")), case), "chat")


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
    return Errand(what, named([who[1]] if who else []), "labelled")


def _told_to(what: str) -> Errand | None:
    """ "Jana Nová do pátku pošle pozvánky": somebody's name stands at the head of a command."""
    head = re.match(rf"(?P<who>[{UPPER}]\w+(?:\s+[{UPPER}]\w+)?)\s+(?P<what>(?=[^{UPPER}]).+)", what, re.DOTALL)
    if not head or given_nominative(head["who"].split()[0], Case.NOMINATIVE) is None:
        return None
    return Errand(head["what"], named([head["who"]]), "labelled")
