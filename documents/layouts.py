"""How an office lays out its minutes: the house's own way, and five ways seen in the field."""

from dataclasses import dataclass
from enum import StrEnum


class List(StrEnum):
    """How those present are written: with organisations in a table, one a line, by states in lines, or elsewhere."""

    TABLE = "table"
    LINES = "lines"
    STATES = "states"
    SHEET = "sheet"  # "see the attendance sheet"
    NONE = "none"


class Duties(StrEnum):
    """How tasks are written: in a table at the end, as T: and Z: under their point, or as sentences."""

    TABLE = "table"
    LABELS = "labels"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class Layout:
    """An arrangement of minutes. `facts` are names of what stands in the head, in its order; `point` labels a point.

    capitals: the head is written in capitals. boxed: resolutions are set off; else they are sentences of their point.
    """

    name: str
    facts: tuple[str, ...]
    plain: bool = True
    centred: bool = False
    capitals: bool = False
    people_first: bool = False
    people: List = List.STATES
    programme: bool = True
    point: str = "{n}."
    heading: str = ""  # the same where the point is written up, if it is another one
    numbered: bool = True
    duties: Duties = Duties.TABLE
    boxed: bool = False
    summary: bool = False
    empty: bool = False  # what is not there is said too: "Attachments: 0"
    texts_only: bool = False  # points that are titles alone are not repeated below the programme


HOUSE = Layout(
    "house", ("number", "date", "time", "place", "link", "project", "activity", "goal"), plain=False,
    people=List.TABLE, boxed=True, summary=True, texts_only=True,
)  # fmt: skip
CROSS = Layout(
    "cross", ("date", "place", "time", "activity"), centred=True, capitals=True, people=List.SHEET, programme=False,
    point="{n}.", duties=Duties.SENTENCES, empty=True,
)  # fmt: skip
STEERING = Layout("steering", ("date", "place"), people_first=True, people=List.LINES, duties=Duties.SENTENCES)
WORKSHOP = Layout(
    "workshop", ("project", "event", "date", "place"), people=List.NONE, programme=False, numbered=False,
    duties=Duties.SENTENCES,
)  # fmt: skip
WORKING = Layout(
    "working", ("date", "time", "place"), capitals=True, people=List.STATES, programme=False, point="{n})",
    duties=Duties.SENTENCES,
)  # fmt: skip
COUNCIL = Layout(
    "council", ("place", "moment"), capitals=True, people=List.STATES, point="{n})", heading="Ad. {n})",
    duties=Duties.LABELS, texts_only=True,
)  # fmt: skip
LAYOUTS = {one.name: one for one in (HOUSE, CROSS, STEERING, WORKSHOP, WORKING, COUNCIL)}
