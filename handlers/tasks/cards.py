"""How tasks look: one of them, the lists, and the lines on the cards of others."""

from collections.abc import Sequence

from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.help import Hint
from domain.tasks import Owner, State, Status, Task
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.fitting import shortened
from handlers.kit.gather import FEW
from handlers.kit.readers import in_group, oneself, with_task
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from storage import agenda, groups, meetings, outbox, rooms
from storage import reminders as told
from storage import tasks as store

tasks = Capability("tasks")
tasks.helps(
    Hint("task", 50, "ukol", Role.MEMBER),
    Hint("tasks", 60, "ukoly"),
    Hint("noted", 85, least=Role.MEMBER),
)

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MINE = "my-tasks"
LISTED = 15  # tasks on one list; five buttons in a row
ON_MEETING = 6  # lines on a meeting's card
SINGLE = 2  # that many tasks of mine come as a card each
ON_ME = 5  # lines on my own card
SHORT = 120  # characters of a task, and of its owners' names, on a list's line
SHORTER = 70  # the same on a meeting's card, which has more to say


# --- words


def due_words(view: View, task: Task, at: int | None = None) -> str:
    """By when: "do čtvrtka 30. 11. 2017", or by the next meeting; on the card of that meeting `at`, by this one."""
    if task.due is None:
        return view.say("tasks-due-none")
    if task.until is not None and task.until == at:
        return view.say("tasks-due-here")
    if task.until is not None and task.due >= view.today:
        return view.say("tasks-due-meeting", when=view.when(task.due))
    day, month, year = (str(part) for part in (task.due.day, task.due.month, task.due.year))
    weekday = WEEKDAYS[task.due.weekday()]
    return view.say("tasks-due", weekday=weekday, day=day, month=month, year=year, when=view.when(task.due))


def owners_words(view: View, task: Task, budget: int = 1500) -> str:
    """Who answers for it, within a budget of characters; whoever has done their part is ticked."""
    names = [_owner_words(view, owner) for owner in task.present]
    return view.some(names, budget) if names else ""


def _owner_words(view: View, owner: Owner) -> str:
    name = f"{owner.name} ({owner.role})" if owner.role and owner.person is not None else owner.name
    if owner.state is State.ASKED:
        return view.say("tasks-owner-asked", name=name)
    return f"{name} ✓" if owner.state is State.DONE else name


def line_of(view: View, task: Task, short: int = SHORT, at: int | None = None) -> str:
    """One line of a list: what, by when, who; what and who in so many characters each."""
    text = shortened(" ".join(task.text.split()), short)
    late = "yes" if rules.overdue(task, view.today) else "no"
    owners = shortened(owners_words(view, task, short - 12), short) or view.say("tasks-nobody")
    return view.say("tasks-line", text=text, due=due_words(view, task, at), owners=owners, late=late)


def label_of(person: Person, others: Sequence[Person]) -> str:
    """A name on a button, with the organisation where somebody else is called the same."""
    same = [one for one in others if one.name == person.name]
    return f"{person.name} ({person.organisation})" if len(same) > 1 and person.organisation else person.name


def changed(view: View, task: Task) -> None:
    """Everything that shows the task owes its newest state, and whoever reminds of it is told."""
    view.show("task", task.id)
    view.show("tasks", task.group)
    for owner in task.owners:
        if owner.person is not None:
            view.show("me", owner.person)
            view.show(MINE, owner.person)
    _show_next(view, task.group)
    view.happened("task-changed", task.id)


def _show_next(view: View, group: int) -> None:
    for meeting in meetings.upcoming(view.db, [group], view.now)[:1]:
        view.show("meeting", meeting.id)
        view.show("control", meeting.id)


def bring_to(view: View, person: int, task_id: int) -> bool:
    """The task comes down in the person's private chat, for an edit makes no sound; False if they have no such chat."""
    there = own_view(view.desk, person)
    if there and not _with_others(there, person):
        there.bring("task", task_id)
    return there is not None


def _with_others(there: View, person: int) -> bool:
    """Whether the task goes on a list: more than a few come at once, before those before have been sent."""
    waiting = outbox.unsent(there.db, there.room.id, "task")
    if len(waiting) < FEW and not outbox.unsent(there.db, there.room.id, MINE):
        return False
    for one in waiting:
        outbox.change_copy(there.db, one.id, state="lost")
    there.bring(MINE, person)
    return True


def tell_owners(view: View, task: Task, but: int | None = None) -> None:
    """The owners who still have to do their share, or to take it on, get the task in their private chats."""
    for owner in task.present:
        if owner.person is not None and owner.person != but and owner.state is not State.DONE:
            bring_to(view, owner.person, task.id)


# --- one task


@tasks.card("task", with_task)
def card(view: View, task_id: int) -> Card:
    """A task for its owner, its giver or a coordinator: who reads it decides on the buttons."""
    task = store.by_id(view.db, task_id)
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    lines = [_head(view, task, reader), Line(task.text, Style.HEAD)]
    late = "yes" if rules.overdue(task, view.today) else "no"
    lines.append(view.line("tasks-when", due=due_words(view, task), late=late))
    if task.present:
        lines.append(view.line("tasks-who", owners=owners_words(view, task)))
    return Card((*lines, *view.parts("task", task_id).lines, _origin(view, task)), _buttons(view, task, reader))


def _head(view: View, task: Task, reader: int | None) -> Line:
    """What the card is to its reader; their reminder is the card brought down once more, so it says how time stands."""
    mine = task.owned_by(reader)
    if task.state is Status.OPEN and (task.proposed or (mine and mine.state is State.ASKED)):
        return view.line("tasks-head-proposed", Style.TITLE, mine=str(mine is not None).lower())
    if task.state is not Status.OPEN or mine is None or mine.person is None:
        return view.line(f"tasks-head-{task.state.value}", Style.TITLE)
    if task.due is None or mine.state is State.DONE or not told.reminded(view.db, task.id, mine.person, str(task.due)):
        return view.line("tasks-head-mine", Style.TITLE)
    late = "yes" if rules.overdue(task, view.today) else "no"
    return view.line("tasks-head-reminded", Style.TITLE, late=late, days=(task.due - view.today).days)


ITEM = 80  # characters of an agenda item named as a task's origin


def _origin(view: View, task: Task) -> Line:
    """Whose task it is: the group, the meeting, who gave it."""
    pieces = [groups.group_by_id(view.db, task.group).name]
    if task.meeting is not None and (meeting := meetings.find(view.db, task.meeting)):
        number, year = meeting.number or 0, str(meeting.year or "")
        pieces.append(view.say("tasks-from-meeting", number=number, year=year, when=view.when(meeting.start.date())))
    if task.item is not None and (item := agenda.find(view.db, task.item)):
        pieces.append(view.say("tasks-from-item", text=item.text[:ITEM]))
    if task.given_by is not None:
        pieces.append(view.say("tasks-given-by", name=groups.person_by_id(view.db, task.given_by).name))
    return Line(" · ".join(pieces), Style.NOTE)


def _buttons(view: View, task: Task, reader: int | None) -> tuple[tuple[Button, ...], ...]:
    mine = task.owned_by(reader)
    runs = reader is not None and _runs(groups.role_in(view.db, task.group, reader))
    if task.state is not Status.OPEN:
        return ((_act(view, "again", task),),) if task.state is Status.DONE and (mine or runs) else ()
    row = []
    if mine and mine.state is State.ASKED:
        return tuple(
            one
            for one in ((_act(view, "accept", task), _act(view, "refuse", task)), *_bosses(view, task, reader, runs))
            if one
        )
    if mine:
        row.append(_act(view, "done" if mine.state is State.OPEN else "again", task))
    if (mine or runs or task.given_by == reader) and task.due:
        row.append(view.button("tasks-button-week", "tasks.week", task.id, epoch=task.due.toordinal()))
    if mine and mine.state is State.OPEN:
        row.append(view.button("tasks-button-hand", "tasks.hand", mine.id))
    again = (_act(view, "once", task),) if task.every and (mine or runs or task.given_by == reader) else ()
    return tuple(row for row in (tuple(row), again, *_bosses(view, task, reader, runs)) if row)


def _bosses(view: View, task: Task, reader: int | None, runs: bool) -> list[tuple[Button, ...]]:
    """What the giver and the coordinator may do besides; a sole owner closes it by doing it."""
    gave = reader is not None and task.given_by == reader
    sole = len(task.present) == 1 and task.owned_by(reader) is not None
    row = [_act(view, "close", task)] if (runs or (gave and nobody(task))) and not sole else []
    if runs or gave:
        row += [_act(view, "rewrite", task), _act(view, "cancel", task)]
    named = [owner for owner in task.present if owner.person is None] if runs else []
    assign = [(view.button("tasks-button-assign", "tasks.hand", one.id, name=one.name[:40]),) for one in named[:5]]
    return [*assign, tuple(row)]


def _act(view: View, action: str, task: Task) -> Button:
    return view.button(f"tasks-button-{action}", f"tasks.{action}", task.id)


def _runs(role: Role | None) -> bool:
    return role is not None and role.may(Role.COORDINATOR)


def nobody(task: Task) -> bool:
    """Whether no owner can tap: there are none, or guests and bodies only."""
    return all(owner.person is None for owner in task.present)


@tasks.part("recap", 40)
def recap_part(view: View, meeting_id: int) -> Part:
    """The day before a meeting: what its group still has to do, the most urgent first."""
    found = rules.in_order(store.open_in(view.db, [meetings.by_id(view.db, meeting_id).group]))
    if not found:
        return Part()
    lines = [Line(f"• {line_of(view, one)}") for one in found[:ON_MEETING]]
    if len(found) > ON_MEETING:
        lines.append(view.line("agenda-and-more", more=len(found) - ON_MEETING))
    return Part((view.line("tasks-recap", Style.HEAD, number=len(found)), *lines))


# --- lists


def task_pressed(turn: Turn) -> Task:
    """The task of the pressed button, whose first argument is its id."""
    assert turn.pressed
    task = store.find(turn.db, turn.pressed.args[0])
    if task is None or task.state is Status.OFFERED:
        raise BadInput("button-foreign")
    return task


@tasks.command("ukoly", "tasks", place=32)
def listed(turn: Turn) -> None:
    """In a group its one list, privately mine."""
    if turn.group is not None:
        turn.view.bring("tasks", turn.group.id)
        turn.outcome.taken = True
    else:
        listed_mine(turn)


@tasks.button("mine")
def mine_pressed(turn: Turn) -> None:
    """[Moje úkoly]"""
    listed_mine(turn)


def listed_mine(turn: Turn) -> None:
    """My tasks in the private chat: a few as cards, more as a list."""
    me = turn.me()
    mine = rules.in_order(store.open_of(turn.db, me.id))
    view = turn.private_view()
    for task in rules.in_order(store.open_of(turn.db, me.id, State.ASKED))[:LISTED]:
        view.bring("task", task.id)
    for task in mine[:SINGLE] if len(mine) <= SINGLE else []:
        view.bring("task", task.id)
    lines, rows = _numbered(view, mine) if len(mine) > SINGLE else ([], [])
    where = turn.groups_where(Role.GUEST)
    rows += [(view.button("tasks-button-group", "tasks.group", group.id, group=group.name[:50]),) for group in where]
    head = view.line("tasks-mine", Style.TITLE, number=len(mine))
    view.post(view.room, Card((head, *lines), tuple(rows[:20])))
    turn.outcome.taken = True


@tasks.button("group")
def group_pressed(turn: Turn) -> None:
    """The list of one of my groups, in private."""
    assert turn.pressed
    if turn.role(turn.pressed.args[0]) is None:
        raise BadInput("tasks-not-yours")
    turn.view.bring("tasks", turn.pressed.args[0])


@tasks.card("tasks", in_group())
def group_card(view: View, group_id: int) -> Card:
    """Open tasks of a group, the overdue first; a number opens one in private."""
    found = rules.in_order(store.open_in(view.db, [group_id]))
    title = view.line("tasks-of-group", Style.TITLE, group=groups.group_by_id(view.db, group_id).name)
    if not found:
        return Card((title, view.line("tasks-none", Style.NOTE)))
    lines, rows = _numbered(view, found)
    if len(found) > 1:
        by = [(f"tasks-button-overview-{at}", at) for at in range(2)]
        rows.append(tuple(view.button(key, "tasks.overview", group_id, at) for key, at in by))
    return Card((title, *lines, view.line("tasks-open-hint", Style.NOTE)), tuple(rows))


def _numbered(view: View, found: Sequence[Task]) -> tuple[list[Line], list[tuple[Button, ...]]]:
    """Tasks with numbers, the rest as a count, and rows of five number buttons."""
    shown = found[:LISTED]
    lines = [Line(f"{at}. {line_of(view, task)}") for at, task in enumerate(shown, 1)]
    if len(found) > LISTED:
        lines.append(view.line("tasks-more", more=len(found) - LISTED))
    buttons = [view.labelled(str(at), "tasks.open", task.id) for at, task in enumerate(shown, 1)]
    return lines, [tuple(buttons[at : at + 5]) for at in range(0, len(buttons), 5)]


@tasks.card(MINE, oneself)
def my_card(view: View, person: int) -> Card:
    """Many tasks that came at once: those of the person that wait, a number opens one."""
    mine = rules.in_order([*store.open_of(view.db, person, State.ASKED), *store.open_of(view.db, person)])
    lines, rows = _numbered(view, mine)
    return Card((view.line("tasks-mine", Style.TITLE, number=len(mine)), *lines), tuple(rows))


@tasks.button("open")
def opened(turn: Turn) -> None:
    """A number on a list: the task in the presser's private chat; who has none is led there by the tap itself."""
    task = task_pressed(turn)
    _readable(turn, task)
    turn.lead("task", task.id, f"task-{task.id}")


@tasks.started("task-")
def open_started(turn: Turn) -> None:
    """The deep link behind a number."""
    number = turn.text.removeprefix("task-")
    task = store.find(turn.db, int(number)) if number.isdecimal() and len(number) < 19 else None
    if task is None or task.state is Status.OFFERED:
        raise BadInput("button-foreign")
    _readable(turn, task)
    turn.lead("task", task.id, turn.text)


def _readable(turn: Turn, task: Task) -> None:
    """Only members and owners read a task. Raises BadInput("tasks-not-yours")."""
    if turn.group is not None and turn.group.id == task.group:
        turn.me()
    elif turn.role(task.group) is None and task.owned_by(turn.account.person) is None:
        raise BadInput("tasks-not-yours")


# --- on the cards of others


@tasks.part("meeting", 40)
def meeting_part(view: View, meeting_id: int) -> Part:
    """What this room's group has open, on its next meeting only: the overdue first, the rest as a count.

    At a meeting of several groups each room sees its own tasks, as on its list: they are nobody else's business.
    """
    meeting = meetings.by_id(view.db, meeting_id)
    here = [group for group in meeting.groups if group == view.room.group]
    found = rules.in_order(store.open_in(view.db, next_for(view, meeting_id, here)))
    if not found:
        return Part()
    lines = [Line(f"• {line_of(view, task, SHORTER, meeting_id)}") for task in found[:ON_MEETING]]
    if len(found) > ON_MEETING:
        lines.append(view.line("tasks-more-list", more=len(found) - ON_MEETING))
    return Part((Line(""), view.line("tasks-on-meeting", Style.HEAD), *lines))


def next_for(view: View, meeting_id: int, among: Sequence[int]) -> list[int]:
    """The groups whose next meeting it is."""
    return [
        group
        for group in among
        if (coming := meetings.upcoming(view.db, [group], view.now)) and coming[0].id == meeting_id
    ]


@tasks.part("control", 45)
def control_part(view: View, meeting_id: int) -> Part:
    """For the convener: how many are open, how many late."""
    found = store.open_in(view.db, next_for(view, meeting_id, meetings.by_id(view.db, meeting_id).groups))
    late = len([task for task in found if rules.overdue(task, view.today)])
    return Part((view.line("tasks-count", open=len(found), late=late),)) if found else Part()


@tasks.part("me", 30)
def my_part(view: View, person: int) -> Part:
    """What I have promised."""
    mine = rules.in_order(store.open_of(view.db, person))
    if not mine:
        return Part()
    lines = [Line(f"• {line_of(view, task)}") for task in mine[:ON_ME]]
    if len(mine) > ON_ME:
        lines.append(view.line("tasks-more", more=len(mine) - ON_ME))
    button = view.button("tasks-button-mine", "tasks.mine")
    return Part((view.line("tasks-mine", Style.HEAD, number=len(mine)), *lines), ((button,),))


@tasks.when("task-passed")
def passed(view: View, task_id: int) -> None:
    """A role changed hands, and a share with it: two shares of one person are one."""
    task = store.by_id(view.db, task_id)
    for owner in task.present:
        mine = task.owned_by(owner.person)
        if mine is not None and mine.id != owner.id and owner.state is not State.DONE:
            store.disown(view.db, owner.id)
    changed(view, store.by_id(view.db, task_id))


@tasks.when("person-merged")
def owned_once(view: View, person_id: int) -> None:
    """Two shares of one person are one, and with it a task may be done."""
    mine = [group.id for group in groups.groups_with(view.db, person_id)]
    for task in store.open_in(view.db, mine):
        if task.owned_by(person_id):
            if rules.all_done(task.owners):
                store.set_state(view.db, task.id, Status.DONE, view.now)
            changed(view, task)


@tasks.when("meeting-called")
@tasks.when("meeting-changed")
@tasks.when("meeting-cancelled")
@tasks.when("meeting-restored")
def next_meeting(view: View, meeting_id: int) -> None:
    """Another meeting may be the next one now: the open tasks move to its card."""
    for group in meetings.by_id(view.db, meeting_id).groups:
        for meeting in meetings.upcoming(view.db, [group], view.now)[:2]:
            view.show("meeting", meeting.id)
            view.show("control", meeting.id)
