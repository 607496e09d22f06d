"""Tasks without labels: the words of a command ("úkol pro Danu: …"), else a sentence (`task_sentences`)."""

import re
from datetime import datetime

from domain.language.cs import labels as cs
from domain.language.cs.tasks import ANSWER, ASKS_ABOUT, DAYS, NO_TASK, SOURCE, THANKS, THANKS_BUT, UPPER
from domain.language.en import labels as en
from domain.language.en import task_phrases as en_phrases
from domain.language.people.cases import Case, given_nominative
from domain.language.tasks.clauses import clause
from domain.language.tasks.owners import Errand, may_be_somebody, named, split_names
from domain.language.tasks.task_sentences import duty
from domain.language.text import Pattern, fold

WORD = rf"/?(?:{cs.COMMAND_WRITTEN}|{en.COMMAND})(?:{cs.NUMBER})?"
COMMAND = Pattern(
    rf"{WORD}\s+(?:(?P<whom>{cs.FOR})\s|{en.FOR}\s)?\s*(?P<who>[^:–—\n]{{2,60}}?)\s*(?::|\s[–—-]\s)\s*(?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
ALONE = Pattern(rf"(?P<slash>/)?(?:{cs.COMMAND_WRITTEN}|{en.COMMAND})\s+(?P<what>.+)", re.IGNORECASE | re.DOTALL)
INFINITIVE = Pattern(rf"\w{{3,}}{cs.INFINITIVE_ENDING}\b(?! (?:{cs.IS})\b).+", re.IGNORECASE | re.DOTALL)
SOMEBODY_FIRST = Pattern(r"(?P<who>N(?:,?J?N){0,3})[,-]?(?P<what>[Ii].+)")
HEAD = Pattern(rf"(?P<who>[{UPPER}]\w+(?:\s+[{UPPER}]\w+)?)\s+(?P<what>(?=[^{UPPER}]).+)", re.DOTALL)
ENGLISH_ANSWER = Pattern(rf"\b(?:{en_phrases.ANSWER})\b", re.IGNORECASE)
MENTION = Pattern(r"@(\w+)")


def is_no_task(text: str) -> bool:
    """Whether a text is a part of minutes or talk that looks like a task and is none: lists, thanks, what is done."""
    if THANKS.search(text) and not THANKS_BUT.search(text):
        return True
    return bool(NO_TASK.search(text) or ASKS_ABOUT.search(text))


def is_answer(text: str) -> bool:
    """Whether a text says who comes or who stands in: an answer to an invitation, whatever else it sounds like."""
    return bool(ANSWER.search(text) or ENGLISH_ANSWER.search(text))


def errand(text: str, now: datetime, zone: str, language: str, *, late: bool = False) -> Errand | None:
    """The task of a text without labels. late: its deadline stands elsewhere."""
    told = _commanded(text.strip())
    return told or (None if is_answer(text) else duty(text.strip(), now, zone, language, late=late))


def _commanded(text: str) -> Errand | None:
    """ "úkol pro Karla a Hanku: …", "úkol Markovi: …", "/ukol Zdeněk: …", "TODO (Anna, Tom): …"."""
    match = COMMAND.match(text)
    if not match:
        return _command(text)
    who = match["who"].strip(" ()")
    if SOURCE.match(who):  # "úkol z porady: …"
        return Errand(match["what"], (), "labelled")
    if DAYS.match(who):
        return None
    names = split_names(who)
    if not all(map(may_be_somebody, names)) and not match["whom"]:
        return Errand(f"{who}: {match['what']}", (), "labelled") if who[:1].isupper() else _command(text)
    return Errand(match["what"], named(names, Case.ACCUSATIVE if match["whom"] else _case(who)), "chat")


def _case(who: str) -> Case:
    """ "úkol Petr: …", "úkol Petrovi: …", "úkol výboru: …"."""
    if who.islower():
        return Case.GENITIVE
    first, last = who.split(maxsplit=1)[0], who.rsplit(maxsplit=1)[-1]
    if given_nominative(first, Case.NOMINATIVE):
        return Case.NOMINATIVE
    return Case.DATIVE if given_nominative(first, Case.DATIVE) or last.endswith(cs.DATIVE_ENDINGS) else Case.NOMINATIVE


def _command(text: str) -> Errand | None:
    """ "/ukol aktualizovat jednací řád @ondra do konce února", "úkol Markovi objednat sál"."""
    match = ALONE.match(text)
    if not match:
        return None
    what = match["what"]
    if told := told_to(what, bool(match["slash"])):
        return told
    if not match["slash"] and not INFINITIVE.match(what):
        return None
    who = MENTION.search(what)
    bare = what.replace(who[0], " ") if who else what
    return Errand(bare, named([who[1]] if who else []), "labelled")


def told_to(what: str, slash: bool = False) -> Errand | None:
    """ "Jana Nová do pátku pošle pozvánky", "pro Katku zavolat …", "Markovi objednat …": somebody at the head."""
    whom = fold(what).startswith(f"{cs.FOR} ")
    rest = what.split(" ", 1)[1] if whom else what
    said = clause(rest)
    if match := SOMEBODY_FIRST.fullmatch(said.tags):
        who = said.cut(*match.span("who"))
        case = Case.ACCUSATIVE if whom else _case(who)
        return Errand(said.cut(*match.span("what")), named(split_names(who), case), "chat")
    head = HEAD.match(what) if slash else None
    if not head or given_nominative(head["who"].split()[0], Case.NOMINATIVE) is None:
        return None
    return Errand(head["what"], named([head["who"]]), "labelled")
