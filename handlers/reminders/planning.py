"""Planning with every change of a meeting, a task or the settings, and what the cards say of what is planned."""

from domain import reminders as rules
from domain.groups import Group, Role
from domain.meetings import Meeting
from domain.reminders import Kind
from domain.tasks import Status as TaskStatus
from handlers.kit.capability import Capability
from handlers.kit.card import Line, Part, Style
from handlers.kit.desk import Desk
from handlers.kit.view import View
from handlers.reminders import words
from storage import groups, meetings, rooms, tasks
from storage import reminders as store
from storage import rsvp as replies
from storage.db import Connection

reminders = Capability("reminders")
PREPARING = (Kind.PRESENTER, Kind.RECAP)  # said only to those who prepare the meeting, where there is anything to say


# --- planning


@reminders.when("meeting-called")
@reminders.when("meeting-changed")
@reminders.when("meeting-cancelled")
@reminders.when("meeting-restored")
def plan_meeting(view: View, meeting_id: int) -> None:
    """The meeting is as it is now: what nobody has heard yet is planned anew, or not at all."""
    meeting = meetings.by_id(view.db, meeting_id)
    living = meeting.upcoming(view.now)
    store.drop(view.db, "meeting", meeting_id, rules.about(meeting) if living else None)
    planned = rules.of_meeting(meeting, invited(view.db, meeting), view.now)
    store.plan(view.db, rules.still_to_plan(planned, store.fired(view.db, "meeting", meeting_id)))


@reminders.when("settings-changed")
def plan_group(view: View, group_id: int) -> None:
    """The group wishes to be reminded otherwise."""
    for meeting in meetings.upcoming(view.db, [group_id], view.now):
        plan_meeting(view, meeting.id)
        view.show("meeting", meeting.id)
        view.show("control", meeting.id)
    for task in tasks.open_in(view.db, [group_id]):
        plan_task(view, task.id)


@reminders.when("task-changed")
def plan_task(view: View, task_id: int) -> None:
    """The task is as it is now."""
    replan_task(view.desk, task_id)


def replan_task(desk: Desk, task_id: int) -> None:
    """What nobody has heard yet of the task is planned anew; of a closed one, or one without a day, nothing."""
    task = tasks.by_id(desk.db, task_id)
    if task.due is None or task.state is not TaskStatus.OPEN:
        store.drop(desk.db, "task", task_id)
        return
    store.drop(desk.db, "task", task_id, task.due.isoformat())
    planned = rules.of_task(task_id, task.due, groups.group_by_id(desk.db, task.group), desk.now)
    store.plan(desk.db, rules.still_to_plan(planned, store.fired(desk.db, "task", task_id)))


def invited(db: Connection, meeting: Meeting) -> list[Group]:
    """The groups of the meeting's audience."""
    return [groups.group_by_id(db, group) for group in meeting.groups]


# --- what the cards say of it


@reminders.when("room-shut")
def shut(view: View, _room: int) -> None:
    """Somebody has shut the bot out: the cards that wait for their answer say so."""
    person = rooms.owner(view.db, view.room.account) if view.room.private and view.room.account else None
    mine = [group.id for group in groups.groups_with(view.db, person)] if person else []
    for meeting in meetings.upcoming(view.db, mine, view.now):
        if person and replies.reply_of(view.db, meeting.id, person) is None:
            view.show("meeting", meeting.id)


@reminders.part("meeting", 35)
def silent_part(view: View, meeting_id: int) -> Part:
    """Once the silent were nudged: how many of them could not be, and what to do."""
    meeting = meetings.by_id(view.db, meeting_id)
    if not meeting.upcoming(view.now) or not store.nudged(view.db, meeting_id):
        return Part()
    silent = words.silent_in(view.db, meeting, view.room.group)
    reached = rooms.reachable(view.db, [person.id for person in silent])
    names = [person.name for person in silent if person.id not in reached]
    return Part((words.unreached_part(view, names),)) if names else Part()


@reminders.part("meeting", 38)
def deadline_part(view: View, meeting_id: int) -> Part:
    """When several groups meet: until when topics are collected."""
    meeting = meetings.by_id(view.db, meeting_id)
    last = rules.deadline(meeting, invited(view.db, meeting))
    if last is None or last < view.today or not meeting.upcoming(view.now):
        return Part()
    return Part((view.line("reminders-topics-until", Style.NOTE, day=view.when(last)),))


@reminders.part("task", 50)
def others_part(view: View, task_id: int) -> Part:
    """For a coordinator who owns the task too: who else has to be reminded by them. They get no other word of it."""
    task = tasks.by_id(view.db, task_id)
    reader = rooms.owner(view.db, view.room.account) if view.room.account is not None else None
    if task.state is not TaskStatus.OPEN or task.due is None or reader is None or task.owned_by(reader) is None:
        return Part()
    role = groups.role_in(view.db, task.group, reader)
    names = words.unreachable_owners(view.db, task)
    if not names or role is None or not role.may(Role.COORDINATOR):
        return Part()
    return Part((words.others_line(view, names),))


@reminders.part("control", 60)
def plan_part(view: View, meeting_id: int) -> Part:
    """For the convener: when the bot will speak, and to whom."""
    seen: dict[str, None] = {}
    for one in store.waiting(view.db, "meeting", meeting_id):
        if one.kind in PREPARING:
            continue
        wall = view.wall(one.due)
        when = f"{view.when(wall.date())} {view.words.clock(wall)}"
        seen[view.say("reminders-planned", when=when, kind=one.kind.value)] = None
    lines = tuple(Line(said, Style.NOTE) for said in list(seen)[:6])
    return Part((view.line("reminders-plan", Style.NOTE), *lines)) if lines else Part()
