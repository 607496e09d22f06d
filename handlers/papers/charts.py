"""Two charts for whoever keeps a group's minutes: who comes, and who has how many tasks. Privately, with a caption."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from documents import charts as drawn
from domain import charts as rules
from domain.charts import Came, Owes
from domain.errors import BadInput
from domain.groups import Group, Role
from handlers.kit.card import Card, Line, Unmade
from handlers.kit.event import Heard
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.papers.card import papers, payload
from storage import attendance, groups, meetings, tasks
from storage.db import Connection

PNG = "image/png"


@papers.button("presence")
def presence(turn: Turn) -> None:
    """[Graf účasti]"""

    def caption(group: Group) -> str:
        days, rows = _came(turn.db, group)
        if not rows:
            raise BadInput("papers-chart-nothing-came")
        return drawn.presence_said(rows, len(days), group.language)

    _hand(turn, "presence", caption)


@papers.button("owes")
def owes(turn: Turn) -> None:
    """[Graf úkolů]"""

    def caption(group: Group) -> str:
        rows = _owes(turn.db, group, turn.now)
        if not rows:
            raise BadInput("papers-chart-nothing-owed")
        return drawn.owes_said(rows, group.language)

    _hand(turn, "owes", caption)


def _hand(turn: Turn, kind: str, caption: Callable[[Group], str]) -> None:
    assert turn.pressed
    meeting = meetings.by_id(turn.db, turn.pressed.args[0])
    turn.need(Role.MINUTES, meeting.group)
    said, private = caption(groups.group_by_id(turn.db, meeting.group)), turn.private()
    turn.outcome.taken = True
    if private is None:
        turn.lead_out(payload("papiry", meeting))
        return
    turn.view.into(private).hand_over(private, f"papers.{kind}", meeting.group, Card((Line(said),)))
    if private.id != turn.room.id and turn.event.heard is Heard.BUTTON:
        turn.answer_sent(private)


@papers.file("papers.presence")
def presence_file(view: View, group_id: int) -> Unmade:
    """Organisations by meetings."""
    group = groups.group_by_id(view.db, group_id)
    days, rows = _came(view.db, group)
    return Unmade("ucast.png", PNG, partial(drawn.presence_drawn, group.name, days, rows, group.language))


@papers.file("papers.owes")
def owes_file(view: View, group_id: int) -> Unmade:
    """Tasks by people."""
    group = groups.group_by_id(view.db, group_id)
    rows, today = _owes(view.db, group, view.now), _today(group, view.now)
    return Unmade("ukoly.png", PNG, partial(drawn.owes_drawn, group.name, rows, today, group.language))


def _came(db: Connection, group: Group) -> tuple[list[date], list[Came]]:
    held = attendance.kept_of(db, group.id, rules.MEETINGS)
    homes = {one.id: one.organisation for one in groups.people_of(db, group.community)}
    sheets = [kept.people for one in held if (kept := attendance.sheet(db, one.id))]
    return [one.start.date() for one in held], rules.came(sheets, homes)


def _owes(db: Connection, group: Group, now: datetime) -> list[Owes]:
    return rules.owes(tasks.open_in(db, [group.id]), _today(group, now))


def _today(group: Group, now: datetime) -> date:
    return now.astimezone(ZoneInfo(group.zone)).date()
