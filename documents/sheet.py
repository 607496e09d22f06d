"""What a paper is made of, whatever file it becomes: headings, paragraphs, lists, tables, signatures."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading under the paper's title; `level` from 2. `aside`: what belongs to it in a lighter hand."""

    text: str
    level: int = 2
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; `lead` stands before it in bold, `note` makes it small and grey, `centred` in the middle."""

    text: str = ""
    lead: str = ""
    note: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list with dashes, or with its own labels ("1.", "a)")."""

    items: tuple[str, ...]
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and their values, one under another; `boxed` sets them off from the rest."""

    rows: tuple[tuple[str, str], ...]
    boxed: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head is repeated on every page.

    widths: shares of the width left by the columns of 0, which are as wide as their words. height: least height of a
    row in millimetres, for writing by hand. caption: what it is, for whoever hears it read.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    caption: str
    height: float = 0
    strong: tuple[int, ...] = ()  # columns in bold


@dataclass(frozen=True, slots=True)
class Decision:
    """A resolution set off from the text: its number, what was decided, and the vote."""

    mark: str
    text: str
    vote: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign: what of (label), who, when."""

    rows: tuple[tuple[str, str, str], ...]


Block = Heading | Para | Items | Facts | Table | Decision | Signatures


@dataclass(frozen=True, slots=True)
class Picture:
    """A logo or band as it was delivered: PNG, JPEG or SVG, with the words for whoever does not see it."""

    data: bytes
    alt: str

    @property
    def format(self) -> str:
        """Of which kind the file is, by its first bytes: "png", "jpg" or "svg"."""
        if self.data.startswith(b"\x89PNG"):
            return "png"
        return "jpg" if self.data.startswith(b"\xff\xd8") else "svg"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose paper it is. `band`: the publicity of a project, printed above every page; `foot`: what stands below it."""

    name: str = ""
    lines: tuple[str, ...] = ()
    logo: Picture | None = None
    band: Picture | None = None
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole paper. `under`: lines below the title; `badge`: a word that warns ("draft"), "" for none.

    dated: the day in the file's own record, as `author` is. plain: as offices type it, in black and without boxes.
    wide: the page lies on its side.
    """

    title: str
    dated: date
    blocks: tuple[Block, ...]
    language: str = "cs"
    under: tuple[str, ...] = ()
    badge: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    author: str = ""
    plain: bool = False
    centred: bool = False
    wide: bool = False
