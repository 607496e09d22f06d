"""Somebody in a list of people: the name, where they come from, how they took part, what is said of them besides."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.letters import LOWER, UPPER
from domain.language.minutes.naming import WORDS_AFTER, Named, degree_after, given, person_at
from domain.language.minutes_parts import Part
from domain.language.text import Pattern, fold

DASH = Pattern(r"\s[–—-]+\s?|[–—]\s|\s?:\s|:$|\s/\s")
STATES = tuple((Part(part), Pattern(f"{words}|{en.STATES[part]}")) for part, words in cs.STATES.items())
AWAY = Pattern(rf"(?:{cs.AWAY}|{en.AWAY})\b")
REASON = Pattern(cs.REASON)
STANDS_IN = Pattern(rf"{cs.STANDS_IN}|{en.STANDS_IN}")
ADDRESSED = Pattern(rf"^(?:{cs.ADDRESSED})\s*")
SIDE = Pattern(rf"^(?:{cs.SIDE})\s+(?=\S)")
GROUP = Pattern(r"(?P<who>[^:()\t\n;]{2,90}?)\s*:(?:\s+|$)")
NOTE = Pattern(rf"(?:{cs.NOTE}|{en.NOTE})\b|\d+\s+\w+|{cs.IN_ALL}\b")
NOBODY = Pattern(rf"[-–—./\s]*|0|{cs.NOBODY}|{en.NOBODY}")
SENTENCE = Pattern(rf"(?:^|\s)(?:{cs.SENTENCE}|{en.SENTENCE})(?=\s|$)")
ROLE = Pattern(rf"(?:{cs.ROLES}|{en.ROLES})(?: (?:[a-z]{{2,5}}|{cs.OF_BODY}))?")
CUT = Pattern(rf"[,;]|[ ]?\t[\s|]*| {{2,}}|\s+\|\s*|\s+(?:{cs.AND}|{en.AND}|&)\s+(?=[{UPPER}]|{cs.TITLED})|[()]")
COUNTED = Pattern(r"^\s*\d{1,3}\s[^–:,\n-]{2,40}\s?[–:-]\s")  # "6 členů zastupitelstva – Brožek, Veselá"


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person of a list. degree: before and after the name, "Mgr.", "Bc., DiS."; note: "od 14:30", "online".

    start, end: where it stands in the text.
    """

    name: str
    degree: str = ""
    organisation: str = ""
    part: Part = Part.PRESENT
    note: str = ""
    start: int = 0
    end: int = 0
    strong: bool = True


@dataclass
class Roster:
    """What has been read of one list so far. end: where the list ends in the text."""

    part: Part
    people: list[Attendee] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    organisation: str = ""  # of the people who follow it
    single: bool = False  # lone capitalised words are surnames
    end: int = 0
    grouped: bool = False  # organisations with a colon stand before their people


def read_line(draft: Roster, line: str, shift: int, at: int, labelled: bool) -> bool:
    """Read the pieces of a line; False if it turns out to be a sentence."""
    depth, start, mine = 0, shift, len(draft.people)
    group = GROUP.match(line, shift)
    if group and not _is_person(group["who"]):
        draft.organisation = group["who"].strip() + ("" if line[group.end() :].strip() else ":")
        draft.grouped = True
        shift = start = group.end()
    for match in [*CUT.finditer(line[shift:]), None]:
        first, last = (match.start() + shift, match.end() + shift) if match else (len(line), len(line))
        if depth and match and match[0] not in "()":
            continue
        cell = start > shift and ("\t" in line[max(0, start - 2) : start] or bool(line[:shift].strip()))
        if not _piece(draft, line[start:first], at + start, depth > 0, mine, labelled and not cell, cell):
            return False
        if match and match[0] in "()":
            depth += 1 if match[0] == "(" else -1
            depth = max(0, depth)
        start = last
    return True


def _is_person(words: str) -> bool:
    named = person_at(words)
    return bool(named and named.strong and not words[named.rest :].strip(" ,"))


def _piece(draft: Roster, piece: str, at: int, bracketed: bool, mine: int, labelled: bool, cell: bool) -> bool:
    """Read what stands between two commas, in brackets, or in a cell of a table."""
    bare = _bare(piece)
    if not bare:
        return True
    if bracketed and len(draft.people) == mine and (named := person_at(piece)) and named.strong:
        return all(_within_brackets(draft, piece[a:b], at + a) for a, b in _apart(piece))
    if bracketed:
        return _about(draft, bare, mine) or True
    head = DASH.split(bare + " ", 1)[0]
    if len(draft.people) > mine and (degree := degree_after(head.strip(" .") + ".")):
        one = draft.people[-1]
        draft.people[-1] = replace(one, degree=", ".join(filter(None, (one.degree, degree))))
        return _about(draft, bare[len(head) :], mine)
    named = person_at(piece, draft.single)
    if named and not _stated(bare) and (named.strong or not cell or len(draft.people) == mine):
        return _person(draft, piece, at, named)
    if len(draft.people) > mine:
        return _about(draft, bare, mine)
    return _ahead(draft, piece, at, bare, labelled)


def _apart(piece: str) -> Iterator[tuple[int, int]]:
    """Where the parts of "Jan Malý a Eva Nová přijdou později" stand."""
    cuts = [*CUT.finditer(piece)]
    return zip([0, *(m.end() for m in cuts)], [*(m.start() for m in cuts), len(piece)], strict=True)


def _within_brackets(draft: Roster, piece: str, at: int) -> bool:
    """Read one of "2 členové (Jan Malý a Eva Nová)"; what else is said of them there is left out."""
    named = person_at(piece)
    return named is None or _person(draft, piece[: named.rest], at, named)


def _bare(piece: str) -> str:
    """A piece on one line, without the full stop of its sentence; "z. s." keeps its own."""
    plain = " ".join(piece.split()).strip(" |")
    return plain if "." in plain[:-1] else plain.strip(". ")


def _stated(bare: str) -> Part | None:
    plain = fold(bare).strip(" .,;:()–-")
    return next((part for part, words in STATES if words.fullmatch(plain)), None)


def _person(draft: Roster, piece: str, at: int, named: Named) -> bool:
    """Add a person, and what follows the name after a dash; False for "Jana Nová zahájila jednání"."""
    rest = piece[named.rest :]
    dash = DASH.match(rest)
    if rest.strip() and not dash and not _stated(rest) and _is_sentence(rest):
        return False
    degree = ", ".join(filter(None, (named.before, named.after)))
    shift = len(piece) - len(piece.lstrip())
    end = at + len(piece[: named.rest].rstrip())
    inherited = _inherited(draft.organisation.strip(" :–—-"))
    one = Attendee(named.name, degree, inherited, draft.part, "", at + shift, end, named.strong)
    draft.people.append(one)
    return all(_about(draft, bit, len(draft.people) - 1) for bit in DASH.split(rest) if bit and bit.strip())


def _inherited(organisation: str) -> str:
    """What stands before people as their organisation: "za VV SDH" is one, "za zřizovatele" and a role are none."""
    bare = SIDE.sub("", organisation)
    side = bare != organisation and bare[:1].islower()
    return "" if side or ROLE.fullmatch(fold(ADDRESSED.sub("", bare))) else bare


def _is_sentence(rest: str) -> bool:
    """Whether what follows a name without a sign between tells what the person did, not what they are."""
    if SENTENCE.search(fold(rest)):
        return True
    first = rest.split(maxsplit=1)[0]
    return first.islower() and len(rest.split()) > 3 and fold(first) not in WORDS_AFTER


def _about(draft: Roster, bare: str, mine: int) -> bool:
    """What is said of the last person: how they took part, where they come from, a note."""
    bare = _bare(bare.strip(" ,;–—-\t\n"))
    if len(draft.people) <= mine or not bare:
        draft.notes += [bare] if bare else []
        return True
    if NOTE.match(fold(bare)):
        draft.notes.append(bare)
        return True
    one, state = draft.people[-1], _stated(bare)
    plain = fold(bare)
    if _is_aside(bare, plain, one):
        draft.people[-1] = replace(one, note=one.note or ("" if bare.isupper() else bare))
        return True
    if state:
        draft.people[-1] = replace(one, part=state if state is not Part.PRESENT else one.part)
    elif AWAY.match(plain) or "@" in bare or sum(c.isdigit() for c in bare) > 6:
        draft.people[-1] = replace(one, note=bare if "@" not in bare and not bare[-3:].isdigit() else one.note)
    elif SENTENCE.search(plain):
        return False
    else:
        whole = f"{one.organisation}, {bare}" if one.organisation and one.organisation != draft.organisation else bare
        draft.people[-1] = replace(one, organisation=whole)
    return True


def _is_aside(bare: str, plain: str, one: Attendee) -> bool:
    """Whether it tells no organisation: a role in the group, who stands in, the person's own initials."""
    initials = "".join(part[0] for part in one.name.split())
    return bool(
        ROLE.fullmatch(plain) or REASON.fullmatch(plain) or STANDS_IN.match(plain) or bare in (initials, initials[::-1])
    )


def _ahead(draft: Roster, piece: str, at: int, bare: str, labelled: bool) -> bool:
    """What stands before the first person of a line: the organisation, "za město Ing. Nový", or a mere note."""
    plain = fold(bare)
    counted = COUNTED.match(piece)
    if counted and (named := person_at(piece[counted.end() :], draft.single)):
        return _person(draft, piece[counted.end() :], at + counted.end(), named)
    if NOTE.match(plain) or NOBODY.fullmatch(plain):
        draft.notes.append(bare)
        return True
    dash = DASH.search(piece)
    if dash and dash.end() == len(piece):
        draft.organisation = piece[: dash.start()].strip() + ":"
        return True
    if dash and (named := person_at(piece[dash.end() :], draft.single)):
        draft.organisation = piece[: dash.start()].strip()
        return _person(draft, piece[dash.end() :], at + dash.end(), named)
    inner = person_within(piece)
    if inner and SENTENCE.search(fold(piece[:inner])):
        return labelled and not draft.notes and _noted(draft, bare)
    if inner:
        draft.organisation = piece[:inner].strip()
        named = person_at(piece[inner:])
        return named is not None and _person(draft, piece[inner:], at + inner, named)
    if SENTENCE.search(plain):
        return labelled and not draft.notes and _noted(draft, bare)
    draft.organisation = f"{draft.organisation}, {bare}" if draft.organisation else bare
    return True


def _noted(draft: Roster, bare: str) -> bool:
    draft.notes.append(bare)
    return True


WITHIN = Pattern(rf"\s(?=[{UPPER}][\w. ]{{0,8}}\.\s?[{UPPER}]|[{UPPER}][{LOWER}]+\s[{UPPER}])")


def person_within(piece: str) -> int:
    """Where a person who is surely one begins within a piece: "za město Rokytnov Ing. Jan Nový"."""
    for match in WITHIN.finditer(piece[:200]):
        named = person_at(piece[match.end() :])
        first = fold(piece[match.end() :].split(maxsplit=1)[0]).strip(".")
        if named and named.strong and (named.before or first in given()):
            return match.end()
    return 0
