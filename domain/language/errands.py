"""Tasks without labels: sentences of minutes that say who does what, and lines of lists; see also `requests`."""

import re
from collections.abc import Callable
from datetime import datetime

from domain.language import requests
from domain.language.cases import Case, given_nominative
from domain.language.cs_tasks import (
    BODY,
    CAPITALS,
    NO_TASK,
    PAST,
    ROLE,
    THANKS,
    UPPER,
    VERB,
)
from domain.language.due import split_due
from domain.language.names import nominative
from domain.language.owners import SEVERAL, Errand, is_owner, split_names
from domain.language.text import Pattern, fold_in_place

ASKING = re.compile(r"(?:Kdo|Kde|Kdy|Kam|Jak|Co|Proč|Kolik|Který|Která)\b")
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


def _charged(text: str, *_: object) -> Errand | None:
    """ "ŘS ukládá koordinátorce předložit …", "Blahníkové dávám za úkol …", "abychom zadali Lence …"."""
    match = re.search(
        r"(?:ukládá|ukládáme|uložil\w*|zadal\w*|zadává\w*|svěřil\w*|pověř\w+|uložit|zadat|svěřit)\s+"
        rf"(?P<who>{CAPITALS}|{ROLE}(?:\s+(?:[{UPPER}]{{2,}}|odboru|oddělení|skupiny|služby|střediska|týmu"
        rf"|projektu))?)\s+(?P<what>.+)",
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
        rf"(?P<who>{SEVERAL})\s+(?:si\s+)?(?:vzal\w*|bere|má|mají"
        rf"|převzal\w*)\s+(?:si\s+)?na\s+starosti?\s+(?P<what>.+)",
        text,
        re.DOTALL,
    )
    match = match or re.match(
        rf"(?P<who>{SEVERAL})\s+(?:si\s+(?:vzal|vzít|bere|vezme)\w*|se\s+(?:ujal|ujme|postará)\w*(?:\s+o)?"
        rf"|má\s+za\s+úkol"
        r"|dostal\w*\s+za\s+úkol|převzal\w*|převezme|slíbil\w*(?:,\s+že)?)\s+(?P<what>.+)",
        text,
        re.DOTALL,
    )
    match = match or re.match(
        rf"(?P<what>.+?)\s+(?:si\s+(?:vzal|bere|vezme)\w*|mají|má|převzal\w*|dostal\w*)\s+na\s+starosti?\s+"
        rf"(?P<who>{SEVERAL})\s*(?P<rest>$|[,.;(].*)",
        text,
        re.DOTALL,
    )
    match = match or re.match(rf"(?P<what>.+?)\s+má\s+na\s+starosti?\s+(?P<who>{CAPITALS})\s*\.?$", text, re.DOTALL)
    if not match or ASKING.match(match["who"]):
        return None
    what = f"{match['what']} {match.groupdict().get('rest') or ''}"
    return Errand(what, tuple(split_names(match["who"])), Case.NOMINATIVE, "prose")


def _taken_last(text: str, *_: object) -> Errand | None:
    """ "rozdat letáky do pátku, vezme si to Gábina", "objednat sál – zařídí Lída"."""
    match = re.search(
        r"(?:,|\s[–—-]|\()\s*(?:(?:vezme|bere|vzal\w*)\s+si\s+to(?:\s+na\s+starosti?)?|(?:udělá|zařídí|zajistí|má"
        r"|ohlídá|pořeší|dělá"
        r"|dodá|připraví|zpracuje|ujme se|postará se)(?:\s+(?:o\s+)?t(?:o|oho))?(?:\s+na\s+starosti?)?)\s+"
        rf"(?P<who>{SEVERAL})\s*\)?\s*[.!]?\s*$",
        text,
    )
    if not match or not text[: match.start()].strip():
        return None
    return Errand(text[: match.start()], tuple(split_names(match["who"])), Case.NOMINATIVE, "prose")


def _answers_for(text: str, *_: object) -> Errand | None:
    """ "Za analýzu potřeb odpovídá Helena Tichá"."""
    match = re.match(
        rf"Za\s+(?P<what>.+?)\s+(?:(?:zod|od)povídá|je\s+(?:zod|od)povědn\w+)\s+(?P<who>{SEVERAL})\s*(?P<rest>$"
        rf"|[,.;(].*)",
        text,
        re.DOTALL,
    )
    if not match:
        return None
    return Errand(f"{match['what']} {match['rest']}", tuple(split_names(match["who"])), Case.NOMINATIVE, "prose")


def _needed(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    match = re.match(
        r"(?:je|bude)\s+(?:potřeba|třeba|nutné|nutno|zapotřebí)\s+(?P<what>.+)", text, re.IGNORECASE | re.DOTALL
    )
    match = match or re.match(
        r"(?:nezapomenout|nezapomeňte|nezapomeňme)\s*:?\s*(?P<what>.+)", text, re.IGNORECASE | re.DOTALL
    )
    match = match or _we_must(text, now, zone, language)
    return Errand(match["what"], (), Case.NOMINATIVE, "prose") if match else None


def _we_must(text: str, now: datetime, zone: str, language: str) -> re.Match[str] | None:
    """ "musíme do pátku upravit mapu": a deed with a deadline, not "musíme se sejít"."""
    match = re.match(
        r"(?:musíme|potřebujeme|měli bychom|mělo by se|zbývá|máme)\s+(?!se\s)(?P<what>.+)",
        text,
        re.IGNORECASE | re.DOTALL,
    )
    due = split_due(text, now, zone, language) if match else None
    late = bool(due and due.reading.when and due.reading.when.deadline)
    return match if match and late and re.search(r"\w{3,}(?:[aeiyáéíý]t|out)(?!\w)", match["what"]) else None


def _who_will(text: str, *_: object) -> Errand | None:
    """ "Kdo do úterý pošle logo?", "Pošle někdo do pátku pozvánky?"."""
    match = re.match(r"kdo\s+(?P<what>[^?]+)\?\s*$", text, re.IGNORECASE)
    match = match or re.match(r"(?P<what>\w+\s+(?:to\s+)?někdo\s+[^?]+)\?\s*$", text, re.IGNORECASE)
    if not match or not VERB.search(fold_in_place(match["what"])):
        return None
    return Errand(match["what"], (), Case.NOMINATIVE, "prose")


def _does(text: str, *_: object) -> Errand | None:
    """ "Paní Švestková zajistí tlumočníka do 26. 1.", "Pozvánku rozešle OSZ do 13. 3."."""
    body = re.sub(r"^[^\W\d_][^:.,]{2,30}:\s+", "", text)
    verb = VERB.search(fold_in_place(body))
    if not verb or "?" in body or PAST.search(body):
        return None
    head = body[: verb.start()].rstrip()
    subject = re.fullmatch(
        rf"(?:a\s+)?(?P<who>(?:{ROLE}|{BODY})(?:\s+(?!(?:se|si|do)\s)\w+){{0,4}}|{CAPITALS}(?:(?:,| a| s| "
        rf"se)\s+{CAPITALS})*)(?P<self>\s+(?:se|si))?",
        head,
    )
    turned = _object_first(body, head, verb)
    if subject and not (turned and _is_thing(subject["who"])):
        if _is_thing(subject["who"]) and subject["who"].endswith("u"):
            return None  # "Analýzu zadá město"
        return _subject(subject["who"], f"{(subject['self'] or '').strip()} {body[verb.start() :]}".strip())
    return turned


def _is_thing(word: str) -> bool:
    """Whether a capitalised word at the head is no name but the thing to be done: "Pozvánku rozešle OSZ"."""
    return " " not in word and not word.isupper() and given_nominative(word, Case.NOMINATIVE) is None


def _subject(who: str, what: str) -> Errand:
    names = _with(split_names(who)) if re.search(r"\sse?\s", who) else split_names(who)
    second = re.search(rf"(?P<sep>,|\sa)\s+(?P<who>[{UPPER}]\w+)\s+(?=\w+)", what)
    does = second and (second["sep"] == "," or VERB.match(fold_in_place(what), second.end()))
    if second and does and given_nominative(second["who"], Case.NOMINATIVE):
        names.append(second["who"])  # "… a Alena zajistí kávu"
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
    if (
        not found
        or PAST.search(left)
        or not _is_line(text, body, found[0], not due.before and due.after.lstrip()[:1] == ":")
    ):
        return None
    what = f"{left[: found.start()]} {left[found.end() :]}".strip(" :,")
    what = re.sub(r"^(?:musí|má|by měl\w*) být (?:hotov\w*|připraven\w*|dokončen\w*)\s*", "", what)
    words = body[len(due.before) : len(body) - len(due.after)]
    return Errand(what.strip(" ()/–—-→"), tuple(split_names(found["who"])), Case.NOMINATIVE, "prose", words)


def _shared_out(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """A deed, a colon, who does it and by when: "Rozeslat pozvánky na jaro: D. Malý, do konce listopadu"."""
    match = re.fullmatch(
        rf"\s*(?:[-–•*]\s+|\d+[.)]\s+)?(?P<what>[^\W\d_]+(?:[aeiyáéíýě]t|out|ct|ci|zt|st)\s[^:?]+):\s+(?P<who>{SEVERAL})"
        r"\s*[,;(–-]\s*(?P<due>[^:?]+)",
        text,
    )
    due = split_due(match["due"], now, zone, language, anything=False) if match else None
    if not match or not due or re.search(r"\w", due.before + due.after):
        return None
    return Errand(match["what"], tuple(split_names(match["who"])), Case.NOMINATIVE, "prose", match["due"])


def _office_does(text: str, now: datetime, zone: str, language: str) -> Errand | None:
    """ "Odbor dopravy přemaluje přechod do konce dubna": an office or a role, a deed in the future, a deadline."""
    match = OFFICE_DOES.match(text) if "?" not in text and not PAST.search(text) else None
    if not match or not split_due(match["what"], now, zone, language, anything=False):
        return None
    return Errand(match["what"], (match["who"],), Case.NOMINATIVE, "prose")


# A verb with a prefix in the present tense speaks of the future; these are states, not deeds.
OFFICE_DOES = Pattern(
    rf"(?P<who>(?:{BODY}|{ROLE})(?:\s+(?!(?:se|si|do|na|v|ve|od)\s)[^\W\d_]+){{0,3}}?)\s+(?P<what>(?:si\s+)?"
    r"(?!(?:zůstan|uzavř|prob[íě]h|skonč|začn|potrv|pokrač|zased|sejd|otevř|vrát|přij[dí]|odj|odej|přej|dostan|přeruš"
    r"|prostřed|zastup|potřeb|odpov|podnik|povol|pobyt|před|úč)|\w*(?:[aeě]ní|ství|ctví)\s)"
    r"(?:na|ob|od|po|pro|pře|při|roz|se|u|vy|vz|za|z|do|s)\w{3,}(?:í|uje|uji|ou|ne|me|le|še|ře|že|de|je)\s.+)",
    re.DOTALL,
)


def _is_line(text: str, body: str, mark: str, dated: bool) -> bool:
    """Whether a text is set like a line of a list, not like a sentence with a name in it."""
    late = re.match(r"\s*do\s", body, re.IGNORECASE)
    return text != body or mark[0] in "(→/" or bool(late) or " – " in mark or dated


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


def _english(text: str, _now: datetime, _zone: str, language: str) -> Errand | None:
    """ "Peter will draft the minutes by 20 January."."""
    to = "to|" if language == "en" else ""
    text = re.sub(r"^(?:Action|Task|TODO|Agreed|AP|Next step)s?\s*:\s*", "", text, flags=re.IGNORECASE)
    match = re.match(
        r"(?P<who>[A-Z]\w+(?: [A-Z]\w+)?(?:(?:,| and|, and) [A-Z]\w+(?: [A-Z]\w+)?)*)"
        rf" (?:will|shall|is to|are to|{to}should|needs to|has to|agreed to) (?!(?:be|come|attend|join|our|the|a|my"
        rf"|all|everyone|everybody|you|your|his|her|this|that|us|them)\b)(?P<what>.+)",
        text,
        re.DOTALL,
    )
    return Errand(match["what"], tuple(split_names(match["who"])), Case.NOMINATIVE, "prose") if match else None


FINDERS: tuple[Finder, ...] = (
    requests.for_somebody,
    requests.request,
    requests.polite,
    _charged,
    _took,
    _taken_last,
    _answers_for,
    _needed,
    _who_will,
    _shared_out,
    _listed,
    _does,
    _office_does,
    _all_of_you,
    _english,
)
