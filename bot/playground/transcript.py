"""The written form of a chat: what people say and tap, how time passes, what the bot shows.

    == PS Senioři ==                 from here on people speak there
    Dana> přijdu                     Dana writes, as a reply to the bot's newest message there
    Dana~> dobré ráno všem           Dana writes to the others, not in reply to anything
    Dana> ^ úkol                     Dana replies to the last message of a person
    Dana> [Přijdu]                   Dana taps the newest button with this label
    Dana> (👍)                       Dana reacts to the bot's newest message
    Dana@bot> /pomoc                 Dana writes to the bot privately
    Dana@bot> 📎 people.csv          Dana sends a file that stands beside the transcript
    >> + 7 days                      time passes; >> 2026-11-25 08:00 goes to an instant on the wall
    bot> …                           the bot writes a new message; bot* it edits one
    bot@Dana> …  bot@Dana* …         the same in Dana's private chat
    bot(Dana)> …                     a pop-up only Dana sees
    bot+ 👍                          the bot reacts to the last message

Docs, tests and the tour are written so.

Lines that begin with two spaces continue the one above. Of a bot's message any lines may be left out, those written
must come in their order and agree; … stands for any words. A new message of the bot that the file does not mention is
an error; edits, pop-ups and reactions may go unmentioned. Lines that begin with # are remarks.
"""

import re
from dataclasses import dataclass

from bot.playground.console import Shown

ROOM = re.compile(r"^==\s*(?P<room>.+?)\s*==$")
TIME = re.compile(r"^>>\s*(?P<time>.+)$")
SAID = re.compile(r"^(?P<who>[^\s@>*~#(\[][^@>*~#(\[]*?)(?P<private>@bot)?(?P<aside>~)?>[ \t]?(?P<text>.*)$")
SHOWN = re.compile(
    r"^bot(?:@(?P<person>[^>*]+?)|\((?P<popup>[^)]+)\)|#(?P<room>[^>*]+?))?(?P<how>[>*+])[ \t]*(?P<text>.*)$"
)
HOW = {">": "new", "*": "edit", "+": "react"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a transcript and the line of the file where it stands, from 1.

    kind: room, time, said, shown. who: the speaker, or whom the bot addresses. how: see bot.playground.console.Shown.
    """

    line: int
    kind: str
    text: str
    who: str = ""
    how: str = ""
    private: bool = False
    aside: bool = False
    room: str = ""

    @property
    def lines(self) -> list[str]:
        """The expected lines, tidied."""
        return [tidy(line) for line in self.text.split("\n") if line.strip()]

    @property
    def written(self) -> str:
        """The step as a transcript has it."""
        if self.kind in ("room", "time"):
            return f"== {self.text} ==" if self.kind == "room" else f">> {self.text}"
        first, *more = self.text.split("\n")
        return f"{self._head} {first}".rstrip() + "".join(f"\n  {line}" for line in more)

    @property
    def _head(self) -> str:
        if self.kind == "said":
            return f"{self.who}{'@bot' if self.private else ''}{'~' if self.aside else ''}>"
        if self.how == "popup":
            return f"bot({self.who})>"
        mark = next(mark for mark, how in HOW.items() if how == self.how)
        return f"bot{'@' + self.who if self.private else ''}{'#' + self.room if self.room else ''}{mark}"


class Unreadable(ValueError):
    """A line of a transcript that is none of its forms; `line` counts from 1."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(f"line {line}: {text!r}")
        self.line = line
        self.text = text


def read(text: str, before: int = 0) -> list[Step]:
    """The steps of a transcript; `before`: how many lines of its file stand above it.

    Raises Unreadable with the number of a line that makes no sense.
    """
    steps: list[Step] = []
    for number, line in enumerate(text.split("\n"), before + 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.startswith("  ") and steps:
            steps[-1] = _continued(steps[-1], line.strip())
        else:
            steps.append(_step(number, line.rstrip()))
    return steps


def chats(markdown: str) -> list[tuple[int, str]]:
    """(number of lines above it, text) of every ```chat block of a page."""
    return [
        (markdown.count("\n", 0, found.start(1)), found.group(1))
        for found in re.finditer(r"^```chat[ \t]*\n(.*?)^```", markdown, re.M | re.S)
    ]


def page(text: str, *, markdown: bool) -> list[Step]:
    """The steps of a whole file: of a Markdown page those of its ```chat blocks, which continue one another.

    Raises Unreadable with the line of the file.
    """
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    blocks = chats(text) if markdown else [(0, text)]
    return [step for before, block in blocks for step in read(block, before)]


def _continued(step: Step, line: str) -> Step:
    return Step(step.line, step.kind, f"{step.text}\n{line}", step.who, step.how, step.private, step.aside, step.room)


def _step(number: int, line: str) -> Step:
    if found := ROOM.match(line):
        return Step(number, "room", found["room"])
    if found := TIME.match(line):
        return Step(number, "time", found["time"].strip())
    if found := SHOWN.match(line):
        how = "popup" if found["popup"] else HOW[found["how"]]
        who = found["person"] or found["popup"] or ""
        return Step(number, "shown", found["text"], who, how, bool(found["person"]), room=found["room"] or "")
    if found := SAID.match(line):
        who = found["who"].strip()
        return Step(number, "said", found["text"], who, "", bool(found["private"]), bool(found["aside"]))
    raise Unreadable(number, line)


def tidy(line: str) -> str:
    """A line with every run of spaces, no-break ones too, as one space."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", line).strip()


def agrees(step: Step, shown: Shown) -> bool:
    """Whether what the bot showed has all the lines expected, in their order."""
    there = iter([tidy(line) for line in shown.lines])
    return all(any(_same(wanted, line) for line in there) for wanted in step.lines if wanted != "…")


def _same(wanted: str, line: str) -> bool:
    if "…" not in wanted:
        return wanted == line
    pattern = ".*".join(re.escape(piece) for piece in wanted.split("…"))
    return re.fullmatch(pattern, line, re.S) is not None
