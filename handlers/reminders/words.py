"""How reminders sound."""

from collections.abc import Sequence
from datetime import date

from domain import reminders as rules
from domain import rsvp
from domain.groups import Person
from domain.language import by_surname
from domain.meetings import Meeting
from domain.reminders import Reminder
from domain.tasks import State, Task
from handlers.kit.about import roll_of
from handlers.kit.card import Line, Style
from handlers.kit.view import View
from storage import agenda, groups, meetings, rooms, tasks
from storage.db import Connection

NONE = "none"  # no names are said
SHORT = 200  # characters of a task's text in a sentence


def silent_in(db: Connection, meeting: Meeting, group: int | None = None) -> list[Person]:
    """Who has said nothing yet, by surname; with `group` only its own members."""
    here = {one.person.id for one in groups.members_of(db, [group])} if group else set()
    silent = [one.person for one in roll_of(db, meeting).silent]
    return [person for person in silent if not group or person.id in here]


def _announced(view: View, meeting: Meeting) -> dict[str, object]:
    """When, where and what about, as the sentences want it."""
    where = f", {meeting.place}" if meeting.place else ""
    what = f"{view.when(meeting.start, meeting.end)}{where}: {meeting.title}"
    return {"what": what, "days": rules.days_until(meeting.start.date(), view.today)}


def room_line(view: View, meeting: Meeting) -> Line:
    """To the group: what is coming, who comes, how many of its own members are silent, or who if it wishes so."""
    roll = roll_of(view.db, meeting)
    silent = silent_in(view.db, meeting, view.room.group)
    names = view.some([person.name for person in silent], 200) if names_silent(view) else NONE
    return view.line(
        "reminders-room", coming=len(roll.said(rsvp.Answer.COMING)), members=len(roll.everyone),
        silent=len(silent), names=names, **_announced(view, meeting),
    )  # fmt: skip


def silent_line(meeting: Meeting, names: Sequence[str], view: View) -> Line:
    """To a coordinator, when the group reads numbers only: who is silent."""
    return view.line(
        "reminders-silent", title=meeting.title, when=view.when(meeting.start), names=view.some(names, 600)
    )


def unreached_part(view: View, names: Sequence[str]) -> Line:
    """On the card: who could not be asked privately, or how many they are."""
    if names_silent(view):
        return view.line("reminders-unreached", Style.NOTE, names=view.some(names, 200))
    return view.line("reminders-unreached-number", Style.NOTE, number=len(names))


def names_silent(view: View) -> bool:
    """Whether the group of this chat wishes to read who is silent."""
    group = view.room.group
    return group is not None and groups.group_by_id(view.db, group).settings.names_silent


def private_line(view: View, meeting: Meeting) -> Line:
    """To somebody who comes."""
    return view.line("reminders-private", **_announced(view, meeting))


def presenter_line(view: View, meeting: Meeting, numbers: Sequence[int]) -> Line:
    """To whoever presents: which items."""
    return view.line("reminders-presenter", items=_items(view, meeting, numbers), **_announced(view, meeting))


def presenters_line(view: View, meeting: Meeting, numbers: Sequence[int]) -> Line:
    """To a coordinator: who presents and was not told."""
    return view.line("reminders-presenters", items=_items(view, meeting, numbers), **_announced(view, meeting))


def _items(view: View, meeting: Meeting, numbers: Sequence[int]) -> str:
    items = agenda.programme(view.db, meeting.id)
    named = [(number, items[number - 1]) for number in numbers if number <= len(items)]
    return "; ".join(f"{number}. {_cut(one.text)} – {one.presenter}" for number, one in named)


def unreached_line(view: View, meeting: Meeting, names: list[str]) -> Line:
    """To a coordinator: whom the bot could not ask."""
    when, named = view.when(meeting.start), view.some(names, 600)
    return view.line("reminders-unreached-news", title=meeting.title, when=when, names=named, number=len(names))


def topics_line(view: View, meeting: Meeting, last: date, number: int) -> Line:
    """To a coordinator: how many topics there are, and until when more may come."""
    days = rules.days_until(last, view.today)
    return view.line(
        "reminders-topics", title=meeting.title, when=view.when(meeting.start), day=view.when(last), days=days,
        number=number,
    )  # fmt: skip


def missed_line(lost: Sequence[Reminder], view: View) -> Line:
    """To a coordinator: what could not be said in time, each thing once."""
    named = dict.fromkeys(said for one in lost if (said := _named(view, one)))
    return view.line("reminders-missed", what=view.some(list(named), 1500))


def _named(view: View, one: Reminder) -> str:
    """What the reminder was about; nothing where that is no more."""
    if one.subject == "task":
        task = tasks.find(view.db, one.subject_id)
        return view.say("reminders-named", what=_cut(task.text), when=view.when(task.due)) if task and task.due else ""
    meeting = meetings.find(view.db, one.subject_id)
    return view.say("reminders-named", what=meeting.title, when=view.when(meeting.start)) if meeting else ""


def task_line(view: View, task: Task) -> Line:
    """To an owner: by when."""
    return view.line("reminders-task", **_task(view, task))


def away_task_line(view: View, task: Task, name: str) -> Line:
    """To whoever stands in for an owner who is away."""
    return view.line("reminders-task-away", name=name, text=_cut(task.text), day=view.when(task.due or view.today))


def untold_task_line(task: Task, names: Sequence[str], view: View) -> Line:
    """To a coordinator: who has to be told by somebody else."""
    named = view.some(names, 300)
    return view.line("reminders-task-untold", names=named, number=len(names), **_task(view, task))


def unreachable_owners(db: Connection, task: Task) -> list[str]:
    """Names of those who still owe their share and whom the bot does not remind: guests, bodies, who is out."""
    waiting = [owner for owner in task.present if owner.state is State.OPEN]
    gone = groups.out_of(db, [task.group])
    reached = rooms.reachable(db, [one.person for one in waiting if one.person is not None and one.person not in gone])
    return by_surname(owner.name for owner in waiting if owner.person not in reached)


def others_line(view: View, names: Sequence[str]) -> Line:
    """On the card of a coordinator who owns the task too: whom they should remind."""
    return view.line("reminders-task-others", Style.NOTE, names=view.some(names, 300), number=len(names))


def _task(view: View, task: Task) -> dict[str, object]:
    due = task.due or view.today
    days = rules.days_until(due, view.today)
    return {"text": _cut(task.text), "day": view.when(due), "days": days, "late": str(days < 0).lower()}


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"
