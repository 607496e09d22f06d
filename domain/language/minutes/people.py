"""Who was there, who was not, who wrote and who verified the minutes."""

from collections.abc import Iterator
from dataclasses import replace

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.document import PEOPLE, SENTENCE_END, Document
from domain.language.minutes.entries import Attendee, Roster, person_within
from domain.language.minutes.labels import LABEL, Part
from domain.language.minutes.naming import person_at
from domain.language.minutes.page import Line, cells_of
from domain.language.minutes.reading import Found, People, Sure
from domain.language.minutes.roster import is_header, read_list
from domain.language.minutes.when import EXPLICIT
from domain.language.text import Pattern, fold, fold_in_place

LONGEST_NOTE = 400  # characters; what goes on is no mere remark
NOTE = Pattern(rf"{cs.SHEET_NOTE}|{en.SHEET_NOTE}")
LED_BY_DATE = Pattern(rf"(?:{cs.ON}\s+)?(?:{EXPLICIT.source})\s*[,:–-]?\s*")
NAME_ENDS = Pattern(rf"\s*(?:[,;.(]|$|\n|(?:{en.AND}|{cs.AND})\s)")
SURNAME = Pattern(r"[^\W\d_a-z][^\W\d_]{2,}")
CELL_END = Pattern(r"\t|\s{3,}|\n")
APPROVED = cs.APPROVED
LONGEST = 200  # characters of a sentence that names who signs
SAID = "said"  # of the marks of sentences
TICK = Pattern(rf"[x+✓✔✗✘•1]|{cs.TICKS}|{en.TICKS}")
SIGNERS = 4


class Attendance:
    """Everybody named in the lists of a document, by how they took part; a name counts once, where it stands first."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.lists: dict[Part, list[Found[Attendee]]] = {part: [] for part in PEOPLE}
        self.note: Found[str] | None = None
        self._seen: set[str] = set()
        for one in _in_columns(doc):
            self._add(one)
        for i, roster in self._rosters():
            told = doc.marks[i].words != SAID  # a sentence is one sign, a label and a name are two
            for one in roster.people:
                self._add(one if told else replace(one, strong=False))
            self._note(i, roster)

    def of(self, part: Part) -> People:
        """The people of one list, in the order of the text."""
        return tuple(self.lists[part])

    def _rosters(self) -> Iterator[tuple[int, Roster]]:
        for i, mark in self.doc.having(*PEOPLE):
            limit = self._limit(i)
            if mark.words == "said":
                stop = SENTENCE_END.search(self.doc.text, mark.value)
                limit = min(limit, stop.start() if stop else limit)
            roster = read_list(self.doc.text, mark.value, limit, mark.part, mark.alone)
            if mark.colon or mark.alone or _starts_with_person(self.doc.text[mark.value : mark.value + 80]):
                yield i, roster

    def _limit(self, i: int) -> int:
        """Where a list ends at the latest: at the next label that does not name one of those present."""
        here = self.doc.marks[i].part
        skipped = {Part.ROLE} if here is Part.PRESENT else set()
        later = (m for m in self.doc.later(i) if m.part not in skipped and (m.part is not Part.OTHER or m.colon))
        return next((m.start for m in later), len(self.doc.text))

    def _add(self, one: Attendee) -> None:
        key = "".join(fold(one.name).split())
        if key in self._seen:
            return
        self._seen.add(key)
        self.doc.mender.learn(part for part in fold(one.name).split() if len(part) > 4)
        one = replace(one, organisation=self.doc.mender.mend(one.organisation))
        sure = Sure.SURE if one.strong else Sure.LIKELY
        self.lists[one.part].append(self.doc.found(one, one.start, one.end, sure))

    def _note(self, i: int, roster: Roster) -> None:
        """ "viz prezenční listina" instead of names, or beside them."""
        mark = self.doc.marks[i]
        if mark.part is Part.PRESENT and self.note is None and roster.notes and roster.end > mark.value:
            start, end = self.doc.trimmed(mark.value, roster.end)
            text = ", ".join(roster.notes) if roster.people else self.doc.plain(start, end).strip("-– ")
            if NOTE.match(fold(text[:LONGEST_NOTE])):
                self.note = self.doc.found(text, start, end)


def _in_columns(doc: Document) -> Iterator[Attendee]:
    """People under heads that stand side by side: "Přítomni    Omluveni    Hosté"."""
    heads: list[tuple[int, Part]] = []
    for line in doc.page.lines:
        cells = _placed(line) if "\t" in line.squeezed or "|" in line.text or heads else []
        states = [(column, part) for column, _, cell in cells if (part := _list_named(cell))]
        if len(states) > 1 and (len(states) == len(cells) or is_header(line.text)):
            heads = states
        elif ticked := _ticked(cells, heads):
            yield from _of_row(doc, cells, *ticked)
        elif not cells or not all(person_at(cell.strip()) for _, _, cell in cells):
            heads = []
        else:
            for column, at, cell in cells if heads else []:
                part = min(heads, key=lambda head: abs(head[0] - column))[1]
                yield from read_list(doc.text, at, at + len(cell), part, False).people


Cells = list[tuple[int, int, str]]


def _ticked(cells: Cells, heads: list[tuple[int, Part]]) -> tuple[int, Part] | None:
    """The cell with a person and the list whose column has the cross, in a row like "Jana Nová | | X"."""
    named = [at for at, (_, _, cell) in enumerate(cells) if (one := person_at(cell.strip())) and one.strong]
    ticks = [column for column, _, cell in cells if TICK.fullmatch(fold(cell.strip()))]
    if len(named) != 1 or len(ticks) != 1 or not heads:
        return None
    own = cells[named[0]][0]
    others = [head for head in heads if head[0] != own] or heads
    return named[0], min(others, key=lambda head: abs(head[0] - ticks[0]))[1]


def _of_row(doc: Document, cells: Cells, at: int, part: Part) -> Iterator[Attendee]:
    """The person of a row with a cross, and what else stands in it as the organisation."""
    _, place, cell = cells[at]
    rest = [text.strip() for _, _, text in cells[at + 1 :] if not TICK.fullmatch(fold(text.strip()))]
    for one in read_list(doc.text, place, place + len(cell), part, False).people:
        yield replace(one, organisation=one.organisation or ", ".join(rest[:1]))


def _placed(line: Line) -> list[tuple[int, int, str]]:
    """The cells of a row that are not empty: their column (by tabs, else by letters), place in the text, words."""
    if "\t" not in line.text.strip() and line.text.count("|") > 1:
        return _between_bars(line)
    if "\t" not in line.text.strip():
        return [(at, line.start + at, cell) for at, cell in cells_of(line.text) if cell.strip()]
    found, at = [], line.start
    for column, cell in enumerate(line.text.split("\t")):
        found += [(column, at, cell)] if cell.strip() else []
        at += len(cell) + 1
    return found


def _between_bars(line: Line) -> Cells:
    """The cells between bars, whose numbers are their columns; a bar before the first of them makes none."""
    found, at = [], line.start
    for column, cell in enumerate(line.text.split("|"), -line.text.lstrip().startswith("|")):
        found += [(column, at, cell)] if cell.strip() else []
        at += len(cell) + 1
    return found


def _list_named(cell: str) -> Part | None:
    """Which list of people a cell is the head of."""
    squeezed = "".join(fold(cell).split()).strip(".:*_")
    found = LABEL.fullmatch(squeezed)
    part = Part(found.lastgroup) if found and found.lastgroup else None
    return part if part in PEOPLE else None


def _starts_with_person(text: str) -> bool:
    """Whether a text begins with somebody: surely, or with two names that a sign, "and" or the end follows."""
    bare = text.lstrip()
    named = person_at(bare)
    if named is None or named.strong:
        return named is not None
    return " " in named.name and bool(NAME_ENDS.match(bare, named.rest))


def signers(doc: Document, part: Part) -> People:
    """Who wrote the minutes (AUTHOR) or verified them (VERIFIER), as their labels say.

    Who approved them verified them only where nobody else did.
    """
    found: list[Found[Attendee]] = []
    for i, mark in sorted(doc.having(part), key=lambda one: (APPROVED in one[1].words, one[1].words == SAID)):
        if found and (APPROVED in mark.words or mark.words == SAID):
            break
        start, end = doc.value(i) if mark.words != SAID else (mark.value, _clause_end(doc, mark.value))
        dated = LED_BY_DATE.match(fold_in_place(doc.text[start:end]))
        start += dated.end() if dated else 0
        if mark.words in (cs.ACCOUNT_LABEL, en.ACCOUNT_LABEL) and not _starts_with_person(doc.text[start:end]):
            continue
        found += _signers_at(doc, start, end, mark.colon, len(found))
        if part is Part.VERIFIER and mark.words.endswith(cs.SEVERAL):
            found += _more_signers(doc, end, len(found))
    return tuple({_squeezed(one.value.name): one for one in reversed(found)}.values())[::-1]


def _squeezed(name: str) -> str:
    return "".join(fold(name).split())


def _clause_end(doc: Document, start: int) -> int:
    """Where what a sentence says of its people ends: "zapisovatelem Jan Malý, ověřovatelem Eva Nová"."""
    stop = SENTENCE_END.search(doc.text, start)
    marks = (m.start for m in doc.marks if m.start > start)
    return min(stop.start() if stop else len(doc.text), next(marks, len(doc.text)), start + LONGEST)


def _more_signers(doc: Document, end: int, already: int) -> Iterator[Found[Attendee]]:
    """Those on lines of their own under "Ověřovatelé:", with nobody else's label."""
    labelled = {mark.index for mark in doc.marks}
    for line in doc.page.follows(doc.page.index_at(end) + 1):
        named = person_at(line.text.strip())
        if line.number - 1 in labelled or not named or not named.strong or line.text.strip()[named.rest :].strip(" ,."):
            return
        yield from _signers_at(doc, line.start, line.start + len(line.text), True, already)


def author_of(doc: Document) -> Found[Attendee] | None:
    """Who wrote the minutes; who only signed them, less surely."""
    wrote = next(iter(signers(doc, Part.AUTHOR)), None)
    if wrote:
        return wrote
    for i, mark in doc.having(Part.SIGNED):
        signed = _signers_at(doc, *doc.value(i), mark.colon, 0) if mark.words == "signed" else []
        if signed:
            return replace(signed[0], sure=Sure.LIKELY)
    return None


def _signers_at(doc: Document, start: int, end: int, colon: bool, already: int) -> list[Found[Attendee]]:
    text = doc.text[start:end]
    if not colon and not _starts_with_person(text) and not SURNAME.fullmatch(text):
        start += person_within(text)  # "Zápis provedou pracovnice úřadu p. Jasná a p. Machová"
        if start + len(text) == end:
            return []
        text = doc.text[start:end]
    cell = CELL_END.search(text)
    roster = read_list(doc.text, start, start + cell.start() if cell and cell.start() > 2 else end, Part.PRESENT, False)
    if not roster.people and (named := person_at(text, single=True)):
        roster.people.append(Attendee(named.name, named.before, start=start, end=start + named.rest, strong=False))
    return [
        doc.found(one, one.start, one.end, Sure.SURE if one.strong else Sure.LIKELY)
        for one in roster.people[: SIGNERS - already]
    ]
