"""A document with its labels, and the text that belongs to each of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.minutes.labels import LABEL_WORDS, Part
from domain.language.minutes.letters import UPPER
from domain.language.minutes.marks import Mark, marks_of
from domain.language.minutes.mend import Mender
from domain.language.minutes.naming import person_at
from domain.language.minutes.page import Page, cells_of, page_of
from domain.language.minutes.reading import Found, Sure, Value
from domain.language.minutes.roster import is_header, without_bullet
from domain.language.text import Pattern

PEOPLE = (Part.PRESENT, Part.EXCUSED, Part.UNEXCUSED, Part.GUESTS)
SCALARS = {Part.DATE, Part.TIME, Part.START, Part.END, Part.PLACE, Part.AUTHOR, Part.VERIFIER, Part.SIGNED}
NO_END = "".join(rf"(?<!\b{word}\.)" for word in cs.ABBREVIATIONS) + r"(?<!\b[A-Z]\.)"
SENTENCE_END = Pattern(rf"(?<=[.!?]){NO_END}\s+(?=[{UPPER}])")
SIGNING = (Part.AUTHOR, Part.VERIFIER)
AHEAD = 4  # lines between a label and the value below it
TAIL = 15  # lines at the end, where minutes are signed
SAMPLE = 6000  # characters that tell the language
ENGLISH = Pattern(rf"\b(?:{en.SMALL_WORDS})\b")
CZECH = Pattern(rf"\b(?:{cs.SMALL_WORDS})\b")
Span = tuple[int, int]


@dataclass(frozen=True)
class Document:
    """Minutes as text and labels. Spans are characters of the text as it was given."""

    page: Page
    marks: tuple[Mark, ...]
    columns: dict[int, Span] = field(default_factory=dict)  # by the number of a mark: its value, when apart from it

    @property
    def text(self) -> str:
        return self.page.text

    @cached_property
    def mender(self) -> Mender:
        return Mender(self.text, LABEL_WORDS)

    @cached_property
    def language(self) -> str:
        """ "cs" or "en", whichever has more of its small words here."""
        plain = self.text[:SAMPLE].lower()
        return "en" if len(ENGLISH.made.findall(plain)) > len(CZECH.made.findall(plain)) else "cs"

    @cached_property
    def tail(self) -> int:
        """Where the last lines begin."""
        full = [line.start for line in self.page.lines if not line.blank]
        return full[-TAIL] if len(full) > TAIL else 0

    @cached_property
    def author_at(self) -> int:
        """Where the first label of the author or verifier in the second half stands; the end if none does."""
        half = len(self.text) // 2
        signs = (m.start for m in self.marks if m.start >= half and m.words != "said" and _signs(m))
        return next(signs, len(self.text))

    @cached_property
    def body_at(self) -> int:
        """Where the head with its labels ends: at the first programme, decision or task."""
        bodies = (m.start for m in self.marks if m.part in (Part.AGENDA, Part.DECISIONS, Part.TASKS))
        return next(bodies, len(self.text))

    def having(self, *parts: Part) -> Iterator[tuple[int, Mark]]:
        """The labels of some parts with their numbers."""
        return ((i, mark) for i, mark in enumerate(self.marks) if mark.part in parts)

    def later(self, i: int) -> Iterator[Mark]:
        """The labels after the i-th."""
        return (self.marks[j] for j in range(i + 1, len(self.marks)))

    def until(self, i: int) -> int:
        """Where the value of the i-th label ends at the latest: at the next label."""
        return self.marks[i + 1].start if i + 1 < len(self.marks) else len(self.text)

    def value(self, i: int, lines: int = 1) -> Span:
        """The value of the i-th label: the rest of its line, or the next lines that are not blank."""
        if i in self.columns:
            return self.columns[i]
        mark, limit = self.marks[i], self.until(i)
        start = mark.value
        if mark.alone:
            below = next(self.page.follows(mark.index + 1), None)
            if below is None or below.number - mark.index - 1 > AHEAD or below.start >= limit:
                return start, start
            start = below.start
        return self.trimmed(start, min(limit, self._block(start, lines)))

    def _block(self, start: int, lines: int) -> int:
        end = self.text.find("\n", start)
        while end >= 0 and lines > 1:
            after = self.text.find("\n", end + 1)
            if not self.text[end + 1 : after if after >= 0 else None].strip():
                break
            end, lines = after, lines - 1
        return end if end >= 0 else len(self.text)

    def trimmed(self, start: int, end: int) -> Span:
        """The span without spaces and loose signs at its ends."""
        while start < end and self.text[start] in " \t\n|*_":
            start += 1
        while end > start and self.text[end - 1] in " \t\n,;|*_":
            end -= 1
        return start, end

    def found(self, value: Value, start: int, end: int, sure: Sure = Sure.SURE, doubt: str = "") -> Found[Value]:
        """A value with its place; a doubt makes it unsure."""
        return Found(value, start, end, self.page.line_of(start), Sure.UNSURE if doubt else sure, doubt)

    def plain(self, start: int, end: int) -> str:
        """The words of a span on one line, torn words whole."""
        return self.mender.mend(self.text[start:end])


def _signs(mark: Mark) -> bool:
    return mark.part in SIGNING or mark.words == "signed"


def document_of(text: str) -> Document:
    """The document with its labels; values that stand in columns under or after several labels are told apart."""
    page = page_of(text)
    read = [mark for mark in marks_of(page) if not _is_mere_sheet(page, mark)]
    marks = tuple(sorted([*read, *_heads_of_tables(page)], key=lambda mark: mark.start))
    return Document(page, marks, _columns(page, marks))


def _is_mere_sheet(page: Page, mark: Mark) -> bool:
    """Whether "Prezenční listina" names an attachment: nobody's name follows."""
    if not mark.words.startswith((*cs.SHEET, *en.SHEET)):
        return False
    below = next(page.follows(mark.index + 1), None) if mark.alone and not mark.numbered else None
    named = person_at(without_bullet(below.text)) if below else None
    return not (below and (is_header(below.text) or (named and named.strong)))


def _heads_of_tables(page: Page) -> Iterator[Mark]:
    """Heads of tables of people as labels of those present: a table needs no label of its own."""
    for line in page.lines:
        if ("\t" in line.squeezed.strip("\t") or "|" in line.squeezed) and is_header(line.text):
            yield Mark(Part.PRESENT, line.number - 1, line.start, line.start + len(line.text), "", False, True)


def _columns(page: Page, marks: tuple[Mark, ...]) -> dict[int, Span]:
    """Values of labels that stand together before their values: "Zapsala:    Ověřil:" over two names."""
    found: dict[int, Span] = {}
    for run in _runs(page, marks):
        limit = marks[run[-1] + 1].start if run[-1] + 1 < len(marks) else len(page.text)
        last = marks[run[-1]].index
        below = [line for line, _ in zip(page.follows(last + 1), range(len(run)), strict=False) if line.start < limit]
        if not below:
            continue
        if marks[run[0]].index == last:
            cells = [(below[0].start + at, cell) for at, cell in cells_of(below[0].text) if cell.strip()]
            spans = [(at, at + len(cell)) for at, cell in cells]
        else:
            spans = [(line.start, line.start + len(line.text)) for line in below]
        if len(spans) >= len(run):
            found |= dict(zip(run, spans, strict=False))
    return found


def _runs(page: Page, marks: tuple[Mark, ...]) -> Iterator[list[int]]:
    """Runs of two or more labels of single values with nothing between them."""
    run: list[int] = []
    for i, mark in enumerate(marks):
        empty = mark.part in SCALARS and mark.colon
        joined = run and empty and not page.text[marks[run[-1]].value : mark.start].strip(" \t\n|")
        if not joined:
            if len(run) > 1 and marks[run[-1]].alone:
                yield run
            run = []
        if empty:
            run.append(i)
    if len(run) > 1 and marks[run[-1]].alone:
        yield run
