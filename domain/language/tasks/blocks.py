"""Several tasks in one message, as minutes set them: which lines with the labels "T:", "Z:", "Úkol:" make one."""

import re
from dataclasses import dataclass, field

from domain.language.cs import labels as cs
from domain.language.en import labels as en
from domain.language.text import Pattern

LABELS = {
    "due": Pattern(rf"\s*(?:{cs.DUE}|{en.DUE})\s*:"),
    "who": Pattern(rf"\s*(?:{cs.OWNER}|{en.OWNER})\s*:"),
    "task": Pattern(rf"\s*(?:{cs.TASK}(?:{cs.NUMBER})?|{en.TASK})\s*:", re.IGNORECASE),
}
SURE = Pattern(
    rf"(?:^|\s)[TZ]:\s|^\s*(?:{cs.OWNER_SURELY}|{en.OWNER_SURELY}|{cs.TASK}|{en.TASK})\b[^:\n]{{0,12}}:",
    re.MULTILINE | re.IGNORECASE,
)
SMALL = Pattern(r"[tz]\s*:")
SMALL_NAME = r"[^\W\d_]+(?: [^\W\d_]+)?"
ANDS = rf"{cs.AND}|{en.AND}"
SMALL_NAMES = Pattern(rf"Z\s*:\s*(?P<names>{SMALL_NAME}(?:(?:,\s*| (?:{ANDS}) ){SMALL_NAME})*)$")
INITIAL = Pattern(rf"\b(?!(?:{ANDS})\b)[^\W\d_]")
BOTH = {"due", "who"}
NAMED = 120  # characters of a line of names
INLINE = Pattern(r"(?<!\S)\(?(?P<n>\d{1,2})\)\s?(?=[^\W\d_])")
BULLET = Pattern(r"^[ \t]*(?:(?P<n>\d{1,2})[.)]|[-–•*])\s(?=[^\W\d_])", re.MULTILINE)
FEWEST, MOST = 2, 10  # tasks taken from one message

Line = tuple[str, str]  # which label it begins by, "" for none; the line


def task_blocks(text: str) -> list[str]:
    """The tasks of minutes with labels, each with its lines; empty when no line begins by "T:", "Z:" or "Úkol:".

    The lines of one task may come in any order; the next one begins where a label comes again, or where plain words
    follow after both labels. Lines above the labels belong to what is to be done only where it is not said behind them.
    A message whose first line is "T:" or "Z:" says below its labels what is to be done.
    """
    lines = _capitals([line.strip() for line in text.split("\n") if line.strip()])
    below = bool(lines) and _label(lines[0]) in BOTH
    found = [Block()]
    for line in lines:
        _put(found, (_label(line), line), below)
    whole = ["\n".join(line for _, line in block.lines) for block in found if block.seen]
    if not whole and all(re.search(rf"(?<!\w){label}:\s", text) for label in "TZ"):
        whole = [text]
    return whole[:MOST]


def numbered(text: str) -> list[str]:
    """The parts of "1) rozeslat pozvánky 2) objednat sál", and of lines with numbers or bullets; [] for other texts."""
    inline = [*INLINE.finditer(text)]
    lines = [*BULLET.finditer(text)]
    marks = inline if len(inline) >= len(lines) else lines
    counted = [int(mark["n"]) for mark in marks if mark["n"]]
    if len(marks) < FEWEST or text[: marks[0].start()].strip() or counted != list(range(1, len(counted) + 1)):
        return []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    parts = [text[mark.end() : end].strip(" ,;\n") for mark, end in zip(marks, ends, strict=True)]
    return [part for part in parts if part][:MOST]


def is_of_minutes(block: str) -> bool:
    """Whether a block has the labels of minutes besides the word for a task."""
    return any(_label(line) in BOTH for line in block.split("\n"))


def labels_a_task(block: str) -> bool:
    """Whether the labels are those of a task: "Termín: 8. prosince" alone is an invitation, not a due date."""
    return bool(SURE.search(block))


def block_cores(block: str) -> list[str]:
    """What to read a block of minutes as, best first: its labels alone, with the line above them, the whole of it.

    "Úkol:" says itself what is to be done and may go on for more lines; headings above it are none of it.
    """
    lines = block.split("\n")
    labelled = [at for at, line in enumerate(lines) if _label(line)]
    if not labelled:
        return [block]
    first = labelled[0]
    tasked = any(_label(line) == "task" for line in lines)
    core = lines[first:] if tasked else [lines[at] for at in labelled]
    return ["\n".join(core), "\n".join([*lines[max(0, first - 1) : first], *core]), block]


def _label(line: str) -> str:
    return next((name for name, label in LABELS.items() if label.match(line)), "")


@dataclass
class Block:
    """The lines of one task so far, which labels were among them, and how many lines go up to the last label."""

    lines: list[Line] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    labelled: int = 0

    def add(self, line: Line) -> None:
        self.lines.append(line)
        if line[0]:
            self.seen.add(line[0])
            self.labelled = len(self.lines)


def _put(found: list[Block], line: Line, below: bool) -> None:
    block, label = found[-1], line[0]
    if label and label in block.seen:
        own = len(block.lines) if below or block.seen >= BOTH else block.labelled
        found.append(Block(block.lines[own:]))
        del block.lines[own:]
    elif not below and not label and block.seen >= BOTH:
        found.append(Block())
    found[-1].add(line)


def _capitals(lines: list[str]) -> list[str]:
    """The lines as minutes have them: "t:" and "z:" are labels where a message has both, and "Z: dana" names Dana."""
    both = {line[0] for line in map(str.lower, lines) if SMALL.match(line)} == {"t", "z"}
    written = [line[0].upper() + line[1:] if both and SMALL.match(line) else line for line in lines]
    named = [(line, SMALL_NAMES.match(line) if len(line) <= NAMED else None) for line in written]
    return [_capital(line) if found and found["names"].islower() else line for line, found in named]


def _capital(line: str) -> str:
    return INITIAL.made.sub(lambda first: first[0].upper(), line)
