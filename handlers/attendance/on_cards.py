"""What other cards say of who was there, and a group's rule for its quorum."""

from dataclasses import replace

from domain.groups import Role
from handlers.attendance.sheet import attendance, counts
from handlers.kit.card import Line, Part, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import attendance as store
from storage import groups, meetings, settings


@attendance.part("meeting", 29)
def meeting_part(view: View, meeting_id: int) -> Part:
    """Once somebody vouches for the list: how many there were, and no names."""
    sheet = store.sheet(view.db, meeting_id)
    if sheet is None or not sheet.closed:
        return Part()
    return Part((Line(""), view.line("attendance-were", Style.HEAD, number=sheet.there)))


@attendance.part("control", 29)
def running_part(view: View, meeting_id: int) -> Part:
    """The way to the list while the meeting is going on."""
    begun = meetings.by_id(view.db, meeting_id).starts_at <= view.now
    return Part(buttons=((view.button("attendance-button-open", "attendance.open", meeting_id),),)) if begun else Part()


@attendance.part("held", 20)
def held_part(view: View, meeting_id: int) -> Part:
    """For whoever called it: what the list says, and the way to it."""
    sheet = store.sheet(view.db, meeting_id)
    lines = (counts(view, sheet),) if sheet and sheet.closed else ()
    return Part(lines, ((view.button("attendance-button-open", "attendance.open", meeting_id),),))


@attendance.part("settings", 30)
def settings_part(view: View, group_id: int) -> Part:
    """The group's rule, and the other one."""
    rule = groups.group_by_id(view.db, group_id).settings.quorum
    line = view.line("attendance-rule", on=str(rule).lower())
    tick = "✓ " if rule else ""
    button = view.labelled(tick + view.say("attendance-button-rule"), "attendance.rule", group_id)
    return Part((line,), ((button,),))


@attendance.button("rule")
def rule(turn: Turn) -> None:
    """[Usnášeníschopnost]: more than half must be there, or no rule."""
    assert turn.pressed
    group_id = turn.pressed.args[0]
    turn.need(Role.COORDINATOR, group_id)
    own = groups.group_by_id(turn.db, group_id).settings
    settings.keep(turn.db, group_id, replace(own, quorum=not own.quorum))
    turn.show("settings", group_id)
    turn.log("settings.changed", "group", group_id)
    turn.outcome.taken = True
