"""Who is to do what: tasks with labels, in tables, in lists and in sentences."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from domain.language.cs import minutes as cs
from domain.language.cs.tasks import BODY
from domain.language.en import minutes as en
from domain.language.minutes.decisions import DECIDED
from domain.language.minutes.document import Document, Span
from domain.language.minutes.entries import person_within
from domain.language.minutes.labels import Part
from domain.language.minutes.letters import LOWER, UPPER
from domain.language.minutes.naming import person_at
from domain.language.minutes.page import Line, cells_of
from domain.language.minutes.points import paragraphs, points_under, sentences_in, unmarked
from domain.language.minutes.reading import Found, Sure
from domain.language.tasks.deeds import tells_of_deeds
from domain.language.tasks.tasks import TaskReading, read_task
from domain.language.text import Pattern, fold, fold_in_place

TASK_LABELS = cs.TASK_LABELS | en.TASK_LABELS
HEADER = Pattern(rf"{cs.WHAT_HEAD}|{en.WHAT_HEAD}")
WHO_HEAD = Pattern(rf"{cs.WHO_HEAD}|{en.WHO_HEAD}")
DUE_HEAD = Pattern(rf"{cs.DUE_HEAD}|{en.DUE_HEAD}")
OWNER_FIRST = Pattern(r"(?P<who>[^:–—]{2,60}?)\s*(?::|\s[-–—]\s)\s*(?P<what>.+)", re.DOTALL)
ENGLISH = Pattern(rf"(?P<who>[^:]{{3,60}}?)\s+{en.TO}\s+(?P<what>[a-z].+)", re.DOTALL)
INITIALS = Pattern(rf"[{UPPER}]{{2,4}}")
PER_LETTERS = 120  # letters of a document for which one task is read at the most
WIDE = 400  # characters of a sentence that is read for a task
BODY_FIRST = Pattern(rf"[{UPPER}]{{2,5}}\s|{BODY}\s")
DATED = Pattern(rf"\b{cs.BY}\s|\d\.")
VALUE_LABELS = Pattern(rf"\b(?:{cs.VALUE_LABELS}|{en.VALUE_LABELS})\s*:")
ANDS = Pattern(rf" {cs.AND} | {en.AND} | ?[+] ?")
BRACKETS = Pattern(r"\(([^()]{15,300})\)")
NEAR = 1  # blank lines between the labels of one task


class Tasks:
    """Reads tasks, and no more of them than a text of its length may have, so that no text takes long."""

    def __init__(self, doc: Document, day: date | None) -> None:
        self.doc = doc
        self.language = doc.language
        self.now = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else datetime(2000, 1, 1, tzinfo=UTC)
        self.left = 8 + len(doc.text) // PER_LETTERS
        self.taken: set[int] = set()  # lines that belong to a task already

    def all(self) -> tuple[Found[TaskReading], ...]:
        """The tasks in the order of the text."""
        found = [*self._tables(), *self._listed(), *self._labelled()]
        known = {_who_and_when(task) for task in found if task.value.due}
        said = [task for task in self._prose() if _who_and_when(task) not in known]
        return tuple(sorted([*found, *said], key=lambda task: task.start))

    def _read(self, text: str, span: Span, sure: Sure) -> Iterator[Found[TaskReading]]:
        lines = range(self.doc.page.line_of(span[0]), self.doc.page.line_of(span[1] - 1) + 1)
        if self.left <= 0 or not text.strip() or not self.taken.isdisjoint(lines):
            return
        self.left -= 1
        task = read_task(text[:600], self.now, language=self.language)
        if task:
            self.taken.update(lines)
            yield self.doc.found(task, *self.doc.trimmed(*span), sure)

    def _tables(self) -> Iterator[Found[TaskReading]]:
        """Rows under a head like "Úkol | Zodpovídá | Termín"."""
        columns: dict[str, int] | None = None
        for line in self.doc.page.lines:
            cells = (
                [cell.strip() for _, cell in cells_of(line.text)]
                if "\t" in line.squeezed or "|" in line.squeezed
                else []
            )
            head = _columns(cells)
            if head:
                columns = head
            elif not cells:
                columns = None if not line.blank else columns
            elif columns and len(cells) > max(columns.values()) and cells[columns["what"]]:
                yield from self._row(line, cells, columns)

    def _row(self, line: Line, cells: list[str], columns: dict[str, int]) -> Iterator[Found[TaskReading]]:
        what, who, due = (cells[columns[name]] if name in columns else "" for name in ("what", "who", "due"))
        if any(c.isalpha() for c in what):
            text = _in_czech(what, who, due if any(c.isdigit() for c in due) else "")
            yield from self._read(text, (line.start, line.start + len(line.text)), Sure.SURE)

    def _listed(self) -> Iterator[Found[TaskReading]]:
        """Points under "Úkoly:"."""
        for i, mark in self.doc.having(Part.TASKS):
            if mark.alone or mark.colon:
                for rows in points_under(self.doc, i):
                    span = (max(rows[0].start, mark.value), rows[-1].start + len(rows[-1].text))
                    yield from self._point(span)

    def _point(self, span: Span) -> Iterator[Found[TaskReading]]:
        rows = [self.doc.mender.mend(row) for row in self.doc.text[span[0] : span[1]].split("\n")]
        text = unmarked("\n".join(row for row in rows if row))
        english, owned = ENGLISH.fullmatch(text), OWNER_FIRST.fullmatch(text)
        if english and _are_people(english["who"]):
            text = _in_english(english)
        elif owned and _are_people(owned["who"]):
            text = _in_czech(owned["what"].replace(" - ", ", "), ANDS.sub(", ", owned["who"]))
        if text.rstrip().endswith(":") or text.count("|") > 2 or DECIDED.search(fold(text)):
            return
        found = list(self._read(text, span, Sure.LIKELY))
        yield from found or self._read(_in_czech(text), span, Sure.UNSURE)

    def _labelled(self) -> Iterator[Found[TaskReading]]:
        """Tasks told by "T:", "Z:", "Úkol:", "ACTION:" wherever they stand."""
        for lines in self._blocks():
            first, last = lines
            rows = [line for line in self.doc.page.lines[first : last + 1] if not line.blank]
            text = "\n".join(self.doc.mender.mend(unmarked(line.text)) for line in rows)
            span = (rows[0].start, rows[-1].start + len(rows[-1].text))
            if text.lower().startswith(en.TASK_WORD) and (english := ENGLISH.fullmatch(text.partition(":")[2].strip())):
                text = _in_english(english)
            yield from self._read(text, span, Sure.SURE)

    def _prose(self) -> Iterator[Found[TaskReading]]:
        """Sentences that say who will do what; they may only be offered."""
        plain = fold_in_place(self.doc.text)
        for start, end in paragraphs(self.doc):
            if end <= self.doc.author_at and tells_of_deeds(plain[start:end]):
                for a, b in self._said(start, end):
                    text = unmarked(self.doc.plain(a, b)).strip(" .")
                    if b - a < WIDE and tells_of_deeds(fold(text)) and _owned(text):
                        yield from self._read(text, (a, b), Sure.UNSURE)

    def _said(self, start: int, end: int) -> Iterator[Span]:
        """The sentences of a paragraph, and what stands in brackets there: "(A. Malá se zeptá …)"."""
        yield from ((start + m.start(1), start + m.end(1)) for m in BRACKETS.finditer(self.doc.text[start:end]))
        yield from sentences_in(self.doc.text, start, end)

    def _blocks(self) -> Iterator[tuple[int, int]]:
        """First and last line, from 0, of every task with labels, with the words of the task beside them."""
        runs: list[list[int]] = []
        for _, mark in self.doc.having(Part.OTHER, Part.DATE):
            ukol = mark.words.startswith(cs.TASK_WORD) or mark.words == en.TASK_WORD
            due = mark.words.startswith(cs.DUE_WORD) and mark.start > self.doc.body_at
            if not (ukol or due or mark.words in TASK_LABELS) or not (mark.colon or ukol):
                continue
            near = runs and mark.index - runs[-1][-1] <= 1 + NEAR and not ukol
            if near:
                runs[-1].append(mark.index)
            else:
                runs.append([mark.index])
        for run in runs:
            yield self._around(run[0], run[-1])

    def _around(self, first: int, last: int) -> tuple[int, int]:
        """The lines of labels with the line that says what is to be done, when it stands before or after them."""
        lines = self.doc.page.lines
        said = _said(" ".join(line.text for line in lines[first : last + 1]))
        if said:
            return first, last
        before = next((i for i in range(first - 1, max(-1, first - 3), -1) if not lines[i].blank), None)
        after = last + 1 if last + 1 < len(lines) and not lines[last + 1].blank else None
        if (
            before is not None
            and (before == first - 1 or after is None)
            and not lines[before].text.rstrip().endswith(":")
        ):
            return before, last
        return (first, after) if after is not None else (first if before is None else before, last)


def _who_and_when(task: Found[TaskReading]) -> tuple[object, ...]:
    due = task.value.due
    return (due.start if due else None, task.value.owners)


def _in_czech(what: str, who: str = "", due: str = "") -> str:
    """What was found apart as minutes write it: "Úkol: … Z: … T: …"."""
    owner, late = cs.TASK_OWNER.format(who=who) if who else "", cs.TASK_DUE.format(due=due) if due else ""
    return f"{cs.TASK.format(what=what)}{owner}{late}"


def _in_english(found: re.Match[str]) -> str:
    """ "Ann and Tom to book the room" with labels."""
    return en.TASK.format(what=found["what"].rstrip("."), who=ANDS.sub(", ", found["who"]))


def _owned(text: str) -> bool:
    """Whether a sentence begins with a person ("Ing. Tvrdý zjistí …"), or a body that has a deadline."""
    named = person_at(text)
    if named is not None and named.strong:
        return True
    known = BODY_FIRST.match(text) or person_within(text)
    return text[:1].isupper() and bool(known) and bool(DATED.search(text))


def _said(text: str) -> bool:
    """Whether labels with their values say what is to be done: three words besides names and dates."""
    plain = VALUE_LABELS.sub(" ", text)
    if cs.NAMES_TASK in plain.split(":")[0] or en.NAMES_TASK in plain.split(":")[0].lower():
        return True
    return len(re.findall(rf"(?<![\w.])[{LOWER}]{{3,}}", plain)) >= 2


def _are_people(text: str) -> bool:
    parts = re.split(rf",|\s{cs.AND}\s|\s{en.AND}\s|\s?\+\s?", text)
    if all(INITIALS.fullmatch(part.strip()) for part in parts):
        return True
    named = [person_at(part) for part in parts]
    return all(n is not None and n.strong and not part[n.rest :].strip() for n, part in zip(named, parts, strict=True))


def _columns(cells: list[str]) -> dict[str, int] | None:
    """Which column is what, if a row is the head of a table of tasks."""
    names = ["".join(fold(cell).split()).strip(".:") for cell in cells]
    found: dict[str, int] = {}
    for key, words in (("what", HEADER), ("who", WHO_HEAD), ("due", DUE_HEAD)):
        at = next((i for i, name in enumerate(names) if words.fullmatch(name)), None)
        if at is not None:
            found[key] = at
    return found if "what" in found and len(found) > 1 else None
