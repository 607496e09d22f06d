"""What all cards of the programme share: how an item is written, where a card stands, whose button it is."""

from collections.abc import Sequence

from domain import agenda as rules
from domain.agenda import Item, State
from domain.errors import BadInput
from domain.groups import Role
from domain.help import Hint
from domain.meetings import Meeting, Status
from handlers.kit.about import MEETING_CARDS, convener_of, meeting_pressed
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Line, Style
from handlers.kit.proposals import credit
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import agenda as store
from storage import topics

agenda = Capability("agenda")
agenda.helps(
    Hint("programme", 20, "program", Role.COORDINATOR, given="meeting"),
    Hint("propose", 40, "program", Role.GUEST, Role.MINUTES, given="meeting"),
)

SHEET = "agenda"  # the coordinator's card
READ = "agenda-read"  # everybody's
PROPOSALS = "agenda-proposals"
ABOUT = (*MEETING_CARDS, PROPOSALS, SHEET, READ)  # cards whose subject is a meeting
OFFERED = 8  # meetings or proposals with buttons of their own
# Characters of an item, its presenter and its credit on a card: a page of them fits a message.
LINE, PRESENTER, CREDIT = 140, 50, 70


def may_change(view: View, meeting: Meeting) -> bool:
    return meeting.status in (Status.DRAFT, Status.CALLED) and view.now < meeting.over_at


def head(view: View, meeting: Meeting) -> list[Line]:
    title = view.line("agenda-title", Style.TITLE, title=meeting.title)
    return [title, Line(view.when(meeting.start, meeting.end), Style.NOTE)]


def numbered(view: View, meeting: Meeting, items: Sequence[Item], limit: int, *, timed: bool = True) -> list[str]:
    """„2. Návrh plánu – Hrubá (14:10, 20 min; návrh: Jana Nová, Diakonie)", numbered from 1."""
    begins = rules.times(items, meeting.start) if timed else None
    clocks = [f"{at.hour}:{at.minute:02}" for at in begins] if begins else [""] * len(items)
    return [
        numbered_one(view, number, item, limit, clock)
        for number, (item, clock) in enumerate(zip(items, clocks, strict=True), 1)
    ]


def numbered_one(view: View, number: int, item: Item, limit: int, clock: str) -> str:
    length = view.say("agenda-minutes-short", minutes=item.minutes) if item.minutes else ""
    time = ", ".join(piece for piece in (clock, length) if piece)
    notes = "; ".join(piece for piece in (time, _credit(view, item)) if piece)
    text = rules.shorten(item.text, limit) + (
        f" – {rules.shorten(item.presenter, PRESENTER)}" if item.presenter else ""
    )
    return f"{number}. {text}" + (f" ({notes})" if notes else "")


def _credit(view: View, item: Item) -> str:
    """Who proposed the item; of topics that were put together all of their authors."""
    if item.proposed_by is None:
        return ""
    topic = topics.find(view.db, item.topic) if item.topic is not None else None
    whole = topics.family_of(view.db, topic) if topic else []
    authors = dict.fromkeys([item.proposed_by, *(one.author for one in whole if not one.situation)])
    return view.say("agenda-credit", name=credit(view, list(authors), CREDIT))


def waiting_button(view: View, meeting: Meeting, number: int) -> Button:
    return view.button("agenda-button-waiting", "agenda.waiting", meeting.id, epoch=meeting.epoch, number=number)


def runs(turn: Turn, meeting: Meeting) -> bool:
    role = turn.role(meeting.group)
    return role is not None and role.may(Role.COORDINATOR)


def item_pressed(turn: Turn, *states: State) -> tuple[Meeting, Item]:
    """The meeting and the item of the pressed button, for its coordinator.

    Raises BadInput("agenda-gone") when somebody was faster.
    """
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    assert turn.pressed
    item = store.find(turn.db, turn.pressed.args[1])
    if item is None or item.meeting != meeting.id:
        raise BadInput("button-foreign")
    if item.state not in states:
        raise BadInput("agenda-gone")
    return meeting, item
