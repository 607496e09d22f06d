"""Lists of people as minutes have them: in a line, line by line, in a table, under the names of organisations."""

from collections.abc import Iterator
from dataclasses import replace

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.entries import COUNTED, GROUP, NOBODY, NOTE, ROLE, SENTENCE, Roster, read_line
from domain.language.minutes.labels import Part
from domain.language.minutes.letters import BULLETS, LOWER
from domain.language.minutes.naming import BEFORE, ORGANISATIONS, given
from domain.language.minutes.page import cells_of
from domain.language.text import Pattern, fold

DOTS = Pattern(r"[._…]{4,}")
BULLET = Pattern(rf"\s*(?:[{BULLETS}☐☑✓✔]\s*|\(?\d{{1,2}}[.)]\s*|\|\s*|\d{{1,2}}\t\s*)*")
LOOSE_END = Pattern(rf"(?:[,(–—/-]|\b(?:{cs.LOOSE_END}|{en.LOOSE_END}))\s*$")
NEXT_GOES_ON = Pattern(rf"\s*(?:\(|[–—-]\s?[{LOWER}]|[{LOWER}])")
HEADER = Pattern(rf"{cs.HEADER}|{en.HEADER}")
LONGEST = 400  # characters of one line of a list
BRACKETED = Pattern(r"\([^()]*\)")
MOST_SINGLE = 0.6  # of the names of a list of surnames
BLANKS = 2  # blank lines within a list, one after the other


def read_list(text: str, start: int, end: int, part: Part, alone: bool) -> Roster:
    """The people of a list that begins at `start` and ends at `end` at the latest, or where its lines end.

    alone: nothing follows the label on its line, so that the list begins on the next one.
    """
    roster = Roster(part, end=start, single=_of_surnames(text[start : min(end, start + LONGEST)], part))
    blanks, first = 0, True
    for at, last in _lines(text, start, end):
        line = text[at:last]
        if not line.strip():
            blanks += not first or not alone
            continue
        if (
            blanks > BLANKS
            or (not first and _is_next_label(roster, line, alone))
            or not _take(roster, line, at, bool(blanks), first and not alone)
        ):
            break
        roster.end, blanks, first = last, 0, False
    return roster


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a list; one that plainly goes on is taken with the next."""
    at = start
    while at < end:
        last = _line_end(text, at, end)
        while last < end and last - at < LONGEST and _goes_on(text, at, last, end):
            last = _line_end(text, last + 1, end)
        yield at, last
        at = last + 1


def _line_end(text: str, at: int, end: int) -> int:
    found = text.find("\n", at, end)
    return end if found < 0 else found


def _goes_on(text: str, at: int, last: int, end: int) -> bool:
    line, follows = text[at:last].rstrip(), text[last + 1 : _line_end(text, last + 1, end)]
    if not line:
        return False
    if not follows.strip():
        return line.endswith(",") and bool(text[last + 1 : last + 200].strip())
    if line.count("(") > line.count(")") or LOOSE_END.search(line) or NEXT_GOES_ON.match(follows):
        ends = line.endswith((":", ";")) or follows.rstrip().endswith(":") or GROUP.match(follows.lstrip())
        return not ends and "\t" not in line.strip()
    return _unfinished(line[max(line.rfind(","), line.rfind(":"), line.rfind(";")) + 1 :])


def _unfinished(tail: str) -> bool:
    """Whether a line breaks within a name: after degrees or a given name."""
    bare = tail.strip() + " "
    at = 0
    while match := BEFORE.match(bare, at):
        at = match.end()
    return (at > 0 and at >= len(bare) - 1) or fold(bare[at:].strip()) in given()


def _of_surnames(text: str, part: Part) -> bool:
    """Whether a list names people by surnames alone: "Nováková, Malý (zastupuje Dubská), ing. Pelc"."""
    first = (
        COUNTED.sub("", BRACKETED.sub("", text.strip().split("\n\n")[0]))
        .replace(";", ",")
        .replace("\n", ",")
        .replace(f" {cs.AND} ", ",")
    )
    whole = [bare for piece in first.split(",") if (bare := piece[_degrees_end(piece) :].strip(" .\t–-"))]
    single = [one for one in whole if one.isalpha() and one.istitle() and len(one) > 2 and not _common(one)]
    if len(whole) == 1:
        return len(single) == 1 and part in (Part.EXCUSED, Part.UNEXCUSED)
    return len(whole) > 1 and len(single) >= MOST_SINGLE * len(whole) and all(one[0].isupper() for one in whole)


def _degrees_end(piece: str) -> int:
    at = 0
    while match := BEFORE.match(piece, at):
        at = match.end()
    return at


def _common(word: str) -> bool:
    """Whether a lone word with a capital is no surname: a role, an organisation, "Nikdo"."""
    plain = fold(word)
    return bool(ROLE.fullmatch(plain) or ORGANISATIONS.match(plain) or NOBODY.fullmatch(plain) or NOTE.match(plain))


def _is_next_label(roster: Roster, line: str, alone: bool) -> bool:
    """Whether "Energetik: …" under names that stand beside their label is a label, not an organisation."""
    return not alone and bool(roster.people) and not roster.grouped and bool(GROUP.match(line.strip()))


def _take(roster: Roster, line: str, at: int, after_blank: bool, labelled: bool) -> bool:
    """Read one line of a list; False if it belongs to the list no more."""
    if is_header(line):
        return True
    line = DOTS.made.sub(lambda dots: " " * len(dots[0]), line)
    bullet = BULLET.match(line)
    shift = bullet.end() if bullet else 0
    before = len(roster.people)
    draft = replace(roster, people=list(roster.people), notes=list(roster.notes))
    if not labelled:
        draft.organisation = roster.organisation if roster.organisation.endswith(":") else ""
    fine = read_line(draft, line, shift, at, labelled)
    found = draft.people[before:]
    if not fine or (not found and not _may_be_empty(draft, line, shift, labelled, after_blank)):
        return False
    if found and not labelled and not shift and not _like_the_rest(draft, before, after_blank):
        return False
    roster.people, roster.notes, roster.organisation = draft.people, draft.notes, draft.organisation
    roster.grouped = draft.grouped
    return True


def is_header(line: str) -> bool:
    """Whether a line is the head of a table of people: "Jméno a příjmení | Organizace | Podpis"."""
    cells = ["".join(fold(cell).split()).strip(".:*_") for _, cell in cells_of(line)]
    cells = [cell for cell in cells if cell]
    return len(cells) > 1 and any(HEADER.fullmatch(cell) for cell in cells[:3])


def without_bullet(line: str) -> str:
    """A line of a list without the sign or number before it."""
    found = BULLET.match(line)
    return line[found.end() :] if found else line


def _may_be_empty(draft: Roster, line: str, shift: int, labelled: bool, after_blank: bool) -> bool:
    """Whether a line without a person may stand in a list: a note, an organisation over its people, a heading."""
    if any(char.isdigit() for char in line[:shift]):
        return labelled
    line = line[shift:]
    bare = fold(line).strip(" .:")
    if labelled or NOBODY.fullmatch(bare) or NOTE.match(bare):
        return True
    return line.rstrip().endswith(":") or (bool(draft.people) and not after_blank and _is_rest(line))


def _is_rest(line: str) -> bool:
    """Whether a line is the rest of an organisation's name."""
    return len(line.split()) <= 6 and not line.rstrip().endswith((".", "?")) and not SENTENCE.search(fold(line))


def _like_the_rest(draft: Roster, before: int, after_blank: bool) -> bool:
    """Whether a new line's people are as sure as people: "Velké Podolí" after names with organisations is none."""
    one = draft.people[before]
    if one.strong or (one.organisation and not after_blank):
        return True
    earlier = draft.people[:before]
    if earlier and all(e.organisation for e in earlier):
        last = earlier[-1]
        draft.people[before - 1 :] = [replace(last, organisation=f"{last.organisation} {one.name}")]
        return True
    return not after_blank
