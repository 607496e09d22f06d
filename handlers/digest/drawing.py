"""What a digest says; other capabilities add to it by the parts "digest" (of a group) and "my-digest" (of a person)."""

from collections.abc import Sequence

from domain import digest as rules
from domain.meetings import Meeting
from domain.tasks import Task
from handlers.kit.card import Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.view import View
from storage import groups, meetings, tasks

MOST = 8  # lines of each kind
SHORT = 90  # characters of what stands on one line


def of_group(view: View, group: int) -> Card | None:
    """The group's week; None where there is nothing to say."""
    lines = [
        *_meetings(view, meetings.upcoming(view.db, [group], view.now)),
        *_tasks(view, tasks.open_in(view.db, [group])),
        *view.parts("digest", group).lines,
    ]
    title = view.line("digest-title-group", Style.TITLE, group=groups.group_by_id(view.db, group).name)
    return Card((title, *lines)) if lines else None


def of_person(view: View, person: int) -> Card | None:
    """The person's week; None where there is nothing to say."""
    mine = [one.id for one in groups.groups_with(view.db, person)]
    ahead = meetings.upcoming(view.db, mine, view.now) if mine else []
    lines = [
        *_meetings(view, ahead),
        *_tasks(view, tasks.open_of(view.db, person)),
        *view.parts("my-digest", person).lines,
    ]
    return Card((view.line("digest-title-mine", Style.TITLE), *lines)) if lines else None


def _meetings(view: View, found: Sequence[Meeting]) -> list[Line]:
    near = rules.meetings_ahead(found, view.today)
    lines = [Line(f"• {view.when(one.start, one.end)} – {shortened(one.title, SHORT)}") for one in near[:MOST]]
    return [view.line("digest-meetings", Style.HEAD), *lines, *_more(view, len(near))] if near else []


def _tasks(view: View, found: Sequence[Task]) -> list[Line]:
    near = rules.tasks_of_week(found, view.today)
    lines = [_task(view, one) for one in near[:MOST]]
    return [view.line("digest-tasks", Style.HEAD), *lines, *_more(view, len(near))] if near else []


def _task(view: View, one: Task) -> Line:
    late = "yes" if one.due and one.due < view.today else "no"
    names = view.some([owner.name for owner in one.present], SHORT) if one.present else view.say("digest-nobody")
    text, day = shortened(" ".join(one.text.split()), SHORT), view.when(one.due or view.today)
    return view.line("digest-task", late=late, text=text, day=day, names=names)


def _more(view: View, number: int) -> list[Line]:
    return [view.line("and-more", Style.NOTE, more=number - MOST)] if number > MOST else []
