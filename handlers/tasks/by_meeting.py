"""Tasks and the next meeting: promised by its day, which they follow, and gone through as its first item."""

from datetime import date

from domain import tasks as rules
from domain.agenda import State
from domain.language import reviews_tasks
from domain.meetings import Meeting, Status
from domain.tasks import Task
from handlers.kit.view import View
from handlers.tasks.cards import changed, next_for, tasks
from locales import words
from storage import agenda, groups, meetings, sitting
from storage import tasks as store

OURS = "tasks"  # who fills the item


def until_next(view: View, group: int) -> tuple[date | None, int | None]:
    """The day and the id of the group's next meeting, by which whatever has no day is promised; None while none is."""
    coming = rules.next_of(meetings.upcoming(view.db, [group], view.now), view.now)
    return (coming.start.date(), coming.id) if coming else (None, None)


@tasks.when("meeting-called")
@tasks.when("meeting-changed")
@tasks.when("meeting-cancelled")
@tasks.when("meeting-restored")
def follow(view: View, meeting_id: int) -> None:
    """What is promised by the meeting moves with it; what waits for a next meeting has it now."""
    meeting = meetings.by_id(view.db, meeting_id)
    for task in store.open_until(view.db, meeting_id):
        if task.group in meeting.groups and meeting.upcoming(view.now):
            _promise(view, task, (meeting.start.date(), meeting.id))
        else:
            _promise(view, task, until_next(view, task.group))
    for task in store.open_undated(view.db, meeting.groups):
        _promise(view, task, until_next(view, task.group))
    for group in meeting.groups:
        _review_next(view, group)


def _promise(view: View, task: Task, by: tuple[date | None, int | None]) -> None:
    if (task.due, task.until) != by:
        store.set_due(view.db, task.id, *by)
        changed(view, store.by_id(view.db, task.id))


# --- the first item of the next programme


@tasks.when("task-changed")
def task_changed(view: View, task_id: int) -> None:
    """With the first open task the item comes, with the last one it goes."""
    _review_next(view, store.by_id(view.db, task_id).group)


@tasks.when("agenda-changed")
def agenda_changed(view: View, meeting_id: int) -> None:
    """Where people have written such an item themselves, ours is not needed."""
    _review(view, meetings.by_id(view.db, meeting_id))


def _review_next(view: View, group: int) -> None:
    """A sooner meeting may be the next one now, so that the one behind it has nothing to go through."""
    for meeting in meetings.upcoming(view.db, [group], view.now)[:2]:
        _review(view, meeting)


def _review(view: View, meeting: Meeting) -> None:
    """The item stands exactly while there is something to go through, unless somebody took it off."""
    begun = meeting.starts_at <= view.now or sitting.began(view.db, meeting.id)
    if meeting.status is not Status.CALLED or begun:
        return
    ours = agenda.filled(view.db, meeting.id, OURS)
    wanted = _wanted(view, meeting)
    if wanted and ours is None:
        text = words(groups.group_by_id(view.db, meeting.group).language).say("tasks-review")
        agenda.put_first(view.db, meeting.id, text, OURS, view.now)
    elif wanted and ours and ours.state is State.RESTING:
        agenda.wake(view.db, ours)
    elif ours and not wanted and ours.state is State.ACCEPTED:
        agenda.rest(view.db, ours)
    else:
        return
    view.happened("agenda-changed", meeting.id)


def _wanted(view: View, meeting: Meeting) -> bool:
    groups_here = next_for(view, meeting.id, meeting.groups)
    if not groups_here or not store.open_in(view.db, groups_here):
        return False
    programme = agenda.programme(view.db, meeting.id)
    return not any(reviews_tasks(item.text) for item in programme if item.filled_by != OURS)
