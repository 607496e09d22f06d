"""Tasks with labels, as minutes write them: "T: 30. 11. 2017", "Z: K. Martincová", "Úkol: …", in any order."""

import re
from dataclasses import replace
from datetime import datetime

from domain.language.cs import labels as cs
from domain.language.cs import task_phrases as cs_phrases
from domain.language.cs.tasks import BODY, CAPITALS, UPPER
from domain.language.dates.dates import read_date
from domain.language.en import labels as en
from domain.language.en import task_phrases as en_phrases
from domain.language.tasks.due import split_due
from domain.language.tasks.owners import Errand, named, split_names, surely_somebody
from domain.language.tasks.sentence import VAGUE
from domain.language.tasks.task_sentences import owners_first
from domain.language.tasks.unlabelled import errand
from domain.language.text import Pattern

LABEL = Pattern(
    rf"(?<![\w/])(?:(?P<due>{cs.DUE}|{en.DUE})|(?P<who>{cs.OWNER}|{en.OWNER})"
    rf"|(?P<task>{cs.TASK}(?:{cs.NUMBER})?|{cs.TODO}|{en.TODO}|{en.TASK}))\s*(?P<sep>\.?:|\.?=)\s*"
    rf"|(?<![\w/])(?P<numbered>{cs.TASK}(?:{cs.NUMBER})?)(?:\s[–—-]\s|\s*\n)"
    rf"|(?<![\w/])(?P<bare>{cs.DUE_BARE}|{cs.OWNER_BARE})\s+"
    rf"(?=(?-i:[{UPPER}\d])|(?<=p\.\s)|(?:{cs.DUE_WORD})\s)",
    re.IGNORECASE,
)
DEED_BARE = Pattern(rf"(?:{cs.DEED_BARE})", re.IGNORECASE)
DUE_BARE = Pattern(rf"(?:{cs.DUE_BARE})", re.IGNORECASE)
OF_THE_CLOCK = Pattern(
    rf"(?<!\w)(?:{cs_phrases.CLOCK_BEFORE}|{en_phrases.CLOCK_BEFORE}) \d{{1,2}}(?:[:.]\d\d)?"
    rf"(?: ?(?:{cs_phrases.CLOCK_AFTER}|{en_phrases.CLOCK_AFTER}))?(?![.\w])",
    re.IGNORECASE,
)
BODY_HEAD = Pattern(rf"\s*{BODY}(?!\w)[^,;:]*")
SHORT_NAME = Pattern(rf"{cs.HENCEFORTH}\s+(?P<name>[{UPPER}]{{2,6}})")
END_OF = Pattern(cs_phrases.END_OF, re.IGNORECASE)
NEXT = Pattern(cs_phrases.NEXT, re.IGNORECASE)
LATEST = Pattern(rf"\s*(?:{cs_phrases.BY}|{en_phrases.BY})(?!\w)", re.IGNORECASE)
SMALL_OWNER = Pattern(r"\s*(?P<who>[^\W\d_]+(?:\s[^\W\d_]+){0,2})\s*(?:[.;\n]|$)")
APART = Pattern(r"(?:[,;.(/]|\s[–—-])\s*$")
NAME_BEFORE = Pattern(rf"(?<!\w)[{UPPER}]\w+\s+$")
MOST = 12  # labels of one task
DASH = Pattern(r"\s+[–—-]\s+|\n|\s*\|\s*")


def labelled(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """The task of a text with labels; None if it has none, or if what follows them is neither date nor owner."""
    marks = [m for m in LABEL.finditer(text) if _upright(m) and not _is_verb(m, text)]
    marks = [m for m in marks if not m["bare"] or _apart(m, text)] if not _worded(marks) else marks
    if not marks or len(marks) > MOST:
        return None
    ends = [m.start() for m in marks[1:]] + [len(text)]
    what, due, tasked = [text[: marks[0].start()]], "", False
    owners: list[str] = []
    for mark, end in zip(marks, ends, strict=True):
        value = text[mark.end() : end]
        kind = _kind(mark)
        if kind == "task":
            what.append(value)
            tasked = True
        elif kind == "due":
            head, rest = _due(value, now, zone, language)
            names, rest = _only_owners(rest)
            due, owners, what = due or head, [*owners, *names], [*what, rest]
        else:
            late, value = _late(value, now, zone, language)
            due = due or late
            names, rest = _owners(value)
            owners, what = [*owners, *names], [*what, rest]
    if not tasked and (not _serious(marks, due, owners) or (not owners and _is_appointment(due, now, zone, language))):
        return None
    if not tasked and not due and not what[0].strip() and not any(map(surely_somebody, owners)):
        return None  # "Z: Olomouc hl. n. 7:42, ráno jedu vlakem"
    words = " ".join(part.strip(" ,;()–—-\n") for part in what if part.strip(" ,;.()–—-\n"))
    return _rest(words, due, owners) if owners else _said(words, due, now, zone, language, tasked)


def _worded(marks: list[re.Match[str]]) -> bool:
    """Whether a label with its colon stands there; words alone are labels only where a sign sets them apart."""
    return any(m["sep"] or m["numbered"] for m in marks)


def _apart(mark: re.Match[str], text: str) -> bool:
    """ "…, zodpovídá Jan Holub", "… (termín 3. 12.)"; "sál zajistí Jan" is a sentence."""
    return bool(APART.search(text[: mark.start()]))


def _is_verb(mark: re.Match[str], text: str) -> bool:
    """ "a Alena zajistí 3 kávy": after a name, or before a number, the word is what somebody does."""
    if not mark["bare"] or not DEED_BARE.match(mark["bare"]):
        return False
    return bool(NAME_BEFORE.search(text[: mark.start()])) or text[mark.end() : mark.end() + 1].isdecimal()


def _upright(mark: re.Match[str]) -> bool:
    """One-letter labels are capitals."""
    return not (len(mark[0].strip(" :\n")) == 1 and mark[0][0].islower())


def _kind(mark: re.Match[str]) -> str:
    if mark["bare"]:
        return "due" if DUE_BARE.match(mark["bare"] + " 1") else "who"
    return "due" if mark["due"] else "who" if mark["who"] else "task"


def _serious(marks: list[re.Match[str]], due: str, owners: list[str]) -> bool:
    """Whether "T:" is followed by a date or "Z:" by an owner, not "T: 20 °C"."""
    return bool(due or owners) and any(_kind(m) in ("due", "who") for m in marks)


def _is_appointment(due: str, now: datetime, zone: str, language: str) -> bool:
    """Whether a "Termín:" names an hour to meet at, not a day to be ready by."""
    heard = read_date(due, now, zone, language)
    if heard.when is None:  # a past day, or one whose weekday does not agree
        return bool(OF_THE_CLOCK.search(due)) and not LATEST.match(due)
    return bool(heard.when and not heard.when.all_day and not heard.when.deadline)


def _due(value: str, now: datetime, zone: str, language: str) -> tuple[str, str]:
    """The words of the deadline, and the rest that says what is to be done."""
    value = END_OF.sub(cs_phrases.BY_END, value)
    found = split_due(value, now, zone, language)
    if not found:
        return "", VAGUE.sub(" ", NEXT.sub(" ", value))
    rest = f"{found.before.strip(' ,;–—-')} {found.after.strip(' ,;.–—-()')}".strip()
    return found.words(value).strip() or value, rest


def _only_owners(rest: str) -> tuple[list[str], str]:
    """ "termín 12/2026, Králová": who it is may follow the deadline."""
    names, left = owners_first(rest)
    return (names, "") if names and not left and all(map(surely_somebody, names)) else ([], rest)


def _late(value: str, now: datetime, zone: str, language: str) -> tuple[str, str]:
    """The words of a deadline that follow the owner ("J. Brožek do 3. 11."), and the value without them."""
    found = split_due(value, now, zone, language, anything=False)
    if not found or not found.before.strip():
        return "", value
    return found.words(value).strip(" ,;"), f"{found.before} {found.after}"


def _owners(value: str) -> tuple[list[str], str]:
    """The owners at the head of a value, and the rest."""
    inside, bracket, after = value.partition(")")
    if bracket and "(" not in inside and (body := BODY_HEAD.match(inside)):
        short = SHORT_NAME.search(inside)  # "Odbor sociálních věcí – dále OSZ"
        return [short["name"] if short else body[0].strip(" ,–-")], after
    head, *rest = DASH.split(value.strip(" \t\n–—-|"), most=1)
    names, left = owners_first(head.lstrip(" ,;.()").rstrip(" ,;)|"))
    if names:
        return names, " ".join([left, *rest])
    small = SMALL_OWNER.match(value)
    return ([small["who"]], value[small.end() :]) if small else ([], value)


def _said(words: str, due: str, now: datetime, zone: str, language: str, tasked: bool) -> Errand | None:
    """A sentence that says itself who does what, with only its deadline, or that it is a task, labelled."""
    found = errand(words, now, zone, language, late=True)
    return (
        replace(found, form="labelled", due=due or found.due)
        if found and (found.owners or not tasked)
        else _rest(words, due, [])
    )


def _rest(words: str, due: str, owners: list[str]) -> Errand | None:
    """Owners and deadline that stand unlabelled in the task itself: "úkol: … do pátku, Novák"."""
    if not words.strip():
        return None
    if not owners:
        mention = re.search(r"@(\w+)", words)
        if mention:
            owners, words = [mention[1]], words.replace(mention[0], " ")
    if not owners:
        owners, words = _trailing(words)
    return Errand(words, named(owners), "labelled", due)


def _trailing(words: str) -> tuple[list[str], str]:
    """An owner after the last comma or dash, or in brackets at the end."""
    for found in re.finditer(
        rf"(?:,|\s[–—-]|\(|/)\s*(?P<who>{CAPITALS}(?:(?:,| a)\s*{CAPITALS})*)\s*(?=$|[,;.)/]|\s[–—-])", words
    ):
        if found.start() > 2:
            return split_names(found["who"]), f"{words[: found.start()]} {words[found.end() :]}"
    return [], words
