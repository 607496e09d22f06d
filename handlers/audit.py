"""[Kdo co změnil]: the last changes in a group, for its coordinator alone."""

from datetime import date

from domain.audit import Row
from domain.errors import BadInput
from domain.groups import Role
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from locales import Words
from storage import audit as store
from storage import groups, meetings, tasks, topics
from storage.db import Connection

audit = Capability("audit")

KIND = "changes"
PAGE = 12  # deeds on one card
SHORT = 60  # characters of a title or text among many


@audit.part("group", 60)
def part(view: View, group_id: int) -> Part:
    """The way here from the group's card."""
    return Part(buttons=((view.button("audit-button", "audit.open", group_id, 0),),))


@audit.button("open")
def opened(turn: Turn) -> None:
    """[Kdo co změnil], and the way to older and newer changes."""
    assert turn.pressed
    group, page = turn.pressed.args
    _lead(turn, group, page)


@audit.started("changes-")
def started(turn: Turn) -> None:
    """The deep link for a coordinator who has no private chat yet."""
    group = turn.started_with("changes-")
    if group is None:
        raise BadInput("stranger")
    _lead(turn, group)


def _lead(turn: Turn, group: int, page: int = 0) -> None:
    turn.need(Role.COORDINATOR, group)
    turn.lead(KIND, group, f"changes-{group}", page, within=(KIND,))


@audit.card(KIND, in_group(Role.COORDINATOR))
def card(view: View, group_id: int) -> Card:
    """The group's changes, the newest first and under their days."""
    found = store.of_group(view.db, group_id, PAGE + 1, view.page * PAGE)
    title = view.line("audit-title", Style.TITLE, group=groups.group_by_id(view.db, group_id).name)
    lines = [title, *_told(view, found[:PAGE])] if found else [title, view.line("audit-none")]
    leaves = _leaves(view, group_id, more=len(found) > PAGE)
    return Card(tuple(lines), (leaves,) if leaves else ())


def _told(view: View, rows: list[Row]) -> list[Line]:
    lines: list[Line] = []
    day: date | None = None
    for row in rows:
        wall = view.wall(row.at)
        if wall.date() != day:
            day = wall.date()
            lines.append(Line(view.when(day), Style.HEAD))
        lines.append(Line(f"{wall:%H:%M} {who(view.db, view.words, row)}: {what(view.db, view.words, row)}"))
    return lines


def _leaves(view: View, group_id: int, *, more: bool) -> tuple[Button, ...]:
    newer = [view.button("audit-button-newer", "audit.open", group_id, view.page - 1)] if view.page else []
    older = [view.button("audit-button-older", "audit.open", group_id, view.page + 1)] if more else []
    return (*newer, *older)


# --- a deed in words, also for whoever runs the bot


def who(db: Connection, words: Words, row: Row) -> str:
    """The name of whoever did it, as the roster has it now."""
    known = _name(db, row.person)
    return known or words.say("audit-nobody")


def what(db: Connection, words: Words, row: Row) -> str:
    """What was done, to what as it is called now."""
    key = "audit-" + row.deed.replace(".", "-")
    if not words.has(key):
        return words.say("audit-other", deed=row.deed)
    said = {name: str(row.values.get(name, "")).lower() for name in ("answer", "role", "given")}
    return words.say(key, what=_called(db, row), whom=_name(db, _person(row)) or "–", **said)


def _person(row: Row) -> int | None:
    """Whom it was done to: the one that the deed names, else its subject."""
    named = row.values.get("person", row.subject_id if row.subject == "person" else None)
    return named if isinstance(named, int) else None


def _name(db: Connection, person: int | None) -> str:
    known = groups.find_person(db, person) if person is not None else None
    return known.name if known else ""


def _called(db: Connection, row: Row) -> str:
    """The title of a meeting, the words of a topic or a task; "…" for what is not there any more."""
    if row.subject_id is None:
        return "…"
    meeting = meetings.find(db, row.subject_id) if row.subject == "meeting" else None
    topic = topics.find(db, row.subject_id) if row.subject == "topic" else None
    task = tasks.find(db, row.subject_id) if row.subject == "task" else None
    text = meeting.title if meeting else topic.text if topic else task.text if task else "…"
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"
