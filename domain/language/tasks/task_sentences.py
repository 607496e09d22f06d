"""Who is to do what, said without labels: a sentence is tagged and held against the builds that set tasks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from domain.language.cs import task_phrases as cs
from domain.language.people.cases import Case, given_nominative, given_nominative_in_any
from domain.language.tasks import builds
from domain.language.tasks.builds import ALL, ASIDE, BOTH, HEAD, INNER, STRANGE, TAIL, WITH, Build
from domain.language.tasks.clauses import clause, without_intro
from domain.language.tasks.owners import Errand, Owner, bare_owner, may_be_somebody, named
from domain.language.tasks.sentence import CLOCK, Deadline, Said, bare_sentence, without_due
from domain.language.text import Pattern, fold

LONGEST_PRONOUN = 4  # letters
LINE = 160  # characters; what is longer is a story
ENOUGH = 3  # letters without which nothing is said to be done
EDGES = " ,;:–—-()/.|"
YOU = Pattern(rf"\b{cs.YOU}\b")
ELSEWHERE = Pattern(r"\s[a-z]{1,6}\s")  # "Jana do Prahy"


def duty(text: str, now: datetime, zone: str, language: str, *, late: bool = False) -> Errand | None:
    """The task of a sentence whose build is known. late: its deadline stands elsewhere."""
    rest, due = without_due(bare_sentence(text), now, zone, language, late)
    return _found(rest, due, language) or _found(_without_circumstance(rest, language), due, language)


def _found(text: str, due: Deadline, language: str) -> Errand | None:
    said = Said(clause(without_intro(text), language), due, language)
    for find in (_addressed, _built, _spoken_to, _listed, _unclaimed) if said.tags else ():
        if found := find(said):
            return found
    return None


def _without_circumstance(text: str, language: str) -> str:
    """The sentence without "za Diakonii", "místo Kamily" or "po Velikonocích:" at its head."""
    said = clause(text, language)
    match = builds.CIRCUMSTANCE.match(said.tags)
    return text[said.spans[match.end()][0] :] if match else ""


# --- sentences


def _built(said: Said) -> Errand | None:
    """ "Pavlína obešle spolky": the first build that fits."""
    return None if "?" in said.tags and said.tags[0] not in "AMYl" else _first(builds.BUILDS, said)


def _unclaimed(said: Said) -> Errand | None:
    """ "někdo by měl opravit web": nobody is named for it."""
    asked = "K" in said.tags[:2] and said.due.words
    to_one = said.tags[0] == "P" and YOU.search(said.cut((0, 1)))  # whom, only the chat knows
    return None if to_one or ("?" in said.tags and not asked) else _first(builds.UNCLAIMED, said)


def _first(choice: Sequence[Build], said: Said) -> Errand | None:
    for build in choice:
        match = build.pattern.fullmatch(said.tags) if said.due.late or not build.late else None
        if match is None or (build.sure and not all(map(_is_subject, _written(said, match)))):
            continue
        if found := _errand(said, match, build.case, build.form):
            return found
    return None


def _errand(said: Said, match: re.Match[str], case: Case, form: str) -> Errand | None:
    more = said.cut(match.span("more")).strip(EDGES) if match.groupdict().get("more") else ""
    what = f"{_deed(said, match.span('what'))} {more}".strip()
    owners = None if _is_attribute(said, match) else _names(said, match.span("who"), case)
    if owners is None or sum(map(str.isalpha, what)) < ENOUGH:
        return None
    return Errand(what, (*owners, *named(_second(said, match))), form, said.due.words)


def _is_attribute(said: Said, match: re.Match[str]) -> bool:
    """ "Nová verze vyjde": what may be a surname is an adjective where a thing follows."""
    first, last = match.span("who")
    name = said.cut((first, last))
    if last - first != 1 or said.tags[first] not in "NC" or " " in name:
        return False
    if name.isupper() and said.tags[last : last + 1] == "w":  # "GDPR souhlasy zkontroluje …", but "OSZ nám pošle …"
        return len(said.cut((last, last + 1))) > LONGEST_PRONOUN
    return name.endswith(cs.ADJECTIVES) and said.tags[last : last + 1] in tuple("wvai")


def _deed(said: Said, span: tuple[int, int]) -> str:
    """What is to be done, without the politeness before it."""
    lead = builds.LEAD.match(said.tags, *span)
    return said.cut((lead.end() if lead and lead.end() < span[1] else span[0], span[1])).strip(EDGES)


def _second(said: Said, match: re.Match[str]) -> tuple[str, ...]:
    """ "Svoboda zařídí ozvučení, Krátká květiny": another who does another part."""
    what = match["what"]
    found = re.search(r"(?<=[,J])N(?=[wvVZ])", what) if match["who"] and ("V" in what or "Z" in what) else None
    start = match.start("what")
    name = said.cut((start + found.start(), start + found.end())) if found else ""
    return (name,) if name and _stands(name) else ()


# --- people


def _names(said: Said, span: tuple[int, int], case: Case) -> tuple[Owner, ...] | None:
    """The owners; None when a name cannot stand in that case. English names have no cases."""
    found: list[Owner] = []
    for part in _parts(said.tags, *span):
        name = bare_owner(said.cut(part))
        own = _case(said, part, span, case)
        tags = said.tags[slice(*part)]
        if said.language != "en" and not _may_be_owner(tags, name, own):
            return None
        found.append(Owner(name, own))
    return tuple(found)


def _case(said: Said, part: tuple[int, int], span: tuple[int, int], case: Case) -> Case:
    """ "Antonín s Boženou": the second is in the instrumental."""
    if said.language == "en":
        return Case.NOMINATIVE
    with_others = part[0] > span[0] and fold(said.cut((part[0] - 1, part[0]))) in cs.WITH
    return Case.INSTRUMENTAL if with_others else case


def _parts(tags: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where each owner begins and ends."""
    start = first
    for at in range(first, last):
        apart = tags[at] in ",J"
        if start < at and (apart or tags[at - 1 : at + 1] == "NN"):
            yield start, at
            start = at
        start += apart
    if start < last:
        yield start, last


def _may_be_owner(tags: str, name: str, case: Case) -> bool:
    """Whether words of these tags can be who does something, and stand in this case."""
    if tags[0] == "p":
        return False
    known = bool(set(tags) & set("NRE"))
    if (
        case is Case.NOMINATIVE
        and "N" not in tags
        and name.split()[tags.find("R") if "R" in tags else 0].endswith(cs.MANY)
    ):
        return False
    return (known or may_be_somebody(name)) and (case is not Case.NOMINATIVE or _may_be_subject(tags, name))


def _may_be_subject(tags: str, name: str) -> bool:
    """Whether words can be who does something: "Janě" and "Smlouvu" cannot."""
    if tags == "C":
        return not name.endswith(cs.NO_NAMES)
    if tags[0] in "aRw" and name.partition(" ")[0].endswith(cs.NO_SUBJECTS):
        return False
    return tags[0] != "N" or (_stands(name) and not ELSEWHERE.search(name))


def _stands(name: str) -> bool:
    """Whether a name can stand in the nominative."""
    if name.endswith(cs.OBLIQUE):
        return False
    word = next((word for word in name.split() if word[:1].isupper() and not word.endswith(".")), "")
    return not given_nominative_in_any(word) or given_nominative(word, Case.NOMINATIVE) is not None


def owners_first(text: str) -> tuple[list[str], str]:
    """Owners enumerated at the head of what follows a label, and the rest."""
    said = clause(text)
    match = builds.AT_HEAD.match(said.tags)
    if not match:
        return [], text
    names = [bare_owner(said.cut(*part)) for part in _parts(said.tags, 0, match.end())]
    return names, text[said.spans[match.end() - 1][1] :].lstrip(" .,;)").rstrip(" ,;)")


# --- somebody addressed


def _addressed(said: Said) -> Errand | None:
    """ "Renčo, vytiskni pozvánky", "Ondřeji, schválení zápisu do 14 dnů", "can you ask the library, Simona?"."""
    for pattern, case in ((BOTH, Case.NOMINATIVE), (WITH, Case.INSTRUMENTAL)):
        match = pattern.fullmatch(said.tags)
        found = _errand(said, match, Case.VOCATIVE, "chat") if match else None
        if match and found:
            return replace(found, owners=(*found.owners, *named([said.cut(match.span("other"))], case)))
    for pattern in (HEAD, STRANGE, TAIL):
        match = pattern.fullmatch(said.tags)
        if match and _called(said, match) and (pattern is TAIL or _is_asked(said, match)):
            return _errand(said, match, Case.VOCATIVE, "chat")
    match = ALL.fullmatch(said.tags)
    return _errand(said, match, Case.NOMINATIVE, "prose") if match else None


def _spoken_to(said: Said) -> Errand | None:
    """ "Můžeš, Leoši, hodit na disk prezentaci?"."""
    match = INNER.fullmatch(said.tags)
    return _errand(said, match, Case.VOCATIVE, "chat") if match and _called(said, match) else _turned(said)


def _turned(said: Said) -> Errand | None:
    """ "Ráda bych Vás, pane Doležale, požádala o revizi": who is addressed goes first."""
    aside = ASIDE.match(said.tags)
    if not aside or not _called(said, aside) or any(map(_is_subject, _written(said, aside))):
        return None
    first, last = aside.span("who")
    lead = said.cut((0, first)).rstrip(" ,")
    text = f"{said.cut((first, last))}, {lead[:1].lower()}{lead[1:]} {said.cut((last + 1, len(said.tags)))}"
    again = replace(said, clause=clause(text, said.language))
    match = HEAD.fullmatch(again.tags)
    return _errand(again, match, Case.VOCATIVE, "chat") if match and _is_asked(again, match) else None


def _is_asked(said: Said, match: re.Match[str]) -> bool:
    """Whether what follows the address is a request; with a deadline a bare thing is one, too."""
    what, late = match["what"], said.due.late
    certain = bool(match["comma"]) or all(map(_is_vocative, _written(said, match)))
    if not certain and not re.match("[PyYIOZ]", what):
        return False
    if "X" in what and "A" not in what:
        return False
    likely = (late or "P" in what) and builds.LIKELY.fullmatch(what)
    thing = late and (certain or what.startswith("P")) and builds.THING.fullmatch(what)
    return bool(builds.ASKED.fullmatch(what) or likely or thing)


def _is_subject(name: str) -> bool:
    """Whether a name begins with a given name in the nominative: nobody is called so in the middle of a sentence."""
    return given_nominative(name.partition(" ")[0], Case.NOMINATIVE) is not None and not name.endswith(cs.OBLIQUE)


def _written(said: Said, match: re.Match[str]) -> list[str]:
    """The names under the group `who` as they are written."""
    return [said.cut(part) for part in _parts(said.tags, *match.span("who"))]


def _called(said: Said, match: re.Match[str]) -> bool:
    """Whether the names can be forms of address."""
    if match.re is STRANGE.made:
        return said.language == "en" or said.cut(match.span("who")).endswith(cs.VOCATIVES)
    comma = match.re not in (TAIL.made, ASIDE.made) and bool(match.groupdict().get("comma", ","))
    return said.language == "en" or all(_can_be_called(name, comma) for name in _written(said, match))


def _can_be_called(name: str, comma: bool) -> bool:
    word = name.lstrip("@").split()[0]
    if name.startswith("@") or fold(word) in cs.CALLED:
        return not name.endswith(cs.NOT_CALLED)
    if given_nominative(word, Case.VOCATIVE) is not None:
        return True
    return comma and (word.isascii() or given_nominative(word, Case.NOMINATIVE) is None)


def _is_vocative(name: str) -> bool:
    """Whether a name can be nothing but a form of address."""
    word = name.lstrip("@").split()[0]
    vocative = given_nominative(word, Case.VOCATIVE) is not None and given_nominative(word, Case.NOMINATIVE) is None
    return name.startswith("@") or vocative


# --- lines of lists


def _listed(said: Said) -> Errand | None:
    """ "svolat skupinu -> Polášková", "Příprava voleb: Hynek Vitásek, Olga Benešová a Jan Tvrdík"."""
    if not _is_line(said):
        return None
    parts = [part for part in _segments(said.tags) if part[0] < part[1]]
    pure = [part for part in parts if builds.PURE.fullmatch(said.tags[slice(*part)]) and _is_somebody(said, part)]
    rest = [part for part in parts if part not in pure]
    if not pure and _ends_with_somebody(said, rest):
        return _line(said, rest[:-1], rest[-1:])
    return _line(said, rest, pure) if _is_told_so(said, rest, pure) else None


Parts = Sequence[tuple[int, int]]


def _is_somebody(said: Said, part: tuple[int, int]) -> bool:
    return _names(said, part, Case.NOMINATIVE) is not None


def _ends_with_somebody(said: Said, parts: Parts) -> bool:
    """ "doplnit telefon do letáku (vrchní sestra, 31. 3.)": whoever it is stands apart from what is to be done."""
    if len(parts) < 2 or not builds.PLAIN.fullmatch(said.tags[slice(*parts[-1])]):
        return False
    return said.tags[parts[0][0]] == "I" or (said.due.late and "-" in said.tags)


def _is_told_so(said: Said, rest: Parts, pure: Parts) -> bool:
    """Whether the parts tell of a task, not of what is done, nor "Oslava je v pátek, těšíme se"."""
    if any("X" in said.tags[slice(*part)] and "I" not in said.tags[slice(*part)] for part in rest):
        return False
    set_apart = said.due.late or re.search("[/-]", said.tags)
    return bool(set_apart) or all(said.tags[first] == "N" for first, _ in pure)


def _line(said: Said, deed: Parts, people: Parts) -> Errand | None:
    """The task of a line whose parts are told apart."""
    owners = [owner for part in people for owner in _names(said, part, Case.NOMINATIVE) or ()]
    what = " ".join(_deed(said, part) for part in deed)
    enough = sum(map(str.isalpha, what)) >= ENOUGH
    return Errand(what, tuple(owners), "prose", said.due.words) if owners and enough else None


def _is_line(said: Said) -> bool:
    """Whether a text can be a line of a list: it has a deadline, or it is a thing, a sign and who does it."""
    day = said.due.words and not CLOCK.search(said.due.words)
    if len(said.clause.text) > LINE:
        return False
    return "?" not in said.tags and bool(said.due.late or day or builds.ALONE.fullmatch(said.tags))


def _segments(tags: str) -> Iterator[tuple[int, int]]:
    start = 0
    for sign in builds.BREAK.finditer(tags):
        yield start, sign.start()
        start = sign.end()
    yield start, len(tags)
