"""The capability, who may see its cards, and how a rule reads."""

from domain import series as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.hours import Hours
from domain.reminders import hours_of
from domain.series import Series, Status
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups
from storage import series as store
from storage.db import Connection

series = Capability("series")

DESK = "series"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def convening(view: View, series_id: int, person: int) -> bool:
    """Who may read the card of a series: the coordinators of its own group."""
    one = store.find(view.db, series_id)
    role = groups.role_in(view.db, one.group, person) if one else None
    return one is None or (role is not None and role.may(Role.COORDINATOR))


def pressed(turn: Turn) -> Series:
    """The series of the pressed button, which the speaker may change, held against anybody else.

    Raises BadInput("button-foreign" | "series-over" | "not-entitled").
    """
    assert turn.pressed
    return held(turn, turn.pressed.args[0])


def held(turn: Turn, number: int) -> Series:
    """The same by its id."""
    one = store.find(turn.db, number, hold=True)
    if one is None:
        raise BadInput("button-foreign")
    turn.need(Role.COORDINATOR, one.group)
    if one.status in (Status.ENDED, Status.DROPPED):
        raise BadInput("series-over")
    return one


def said(view: View, one: Series) -> str:
    """ "každé úterý", "1. úterý v měsíci", "každý rok 29. 2."."""
    rule = one.rule
    weekday = WEEKDAYS[rule.weekday or 0]
    if rule.months == 0:
        return view.say("series-rule-weekly", weekday=weekday, number=rule.interval)
    if rule.month:
        return view.say("series-rule-year", day=str(rule.day), month=str(rule.month))
    if rule.day:
        return view.say("series-rule-day", day=str(rule.day), number=rule.months)
    return view.say("series-rule-nth", weekday=weekday, nth=rule.nth, number=rule.months)


def hours(db: Connection, one: Series) -> Hours:
    """When the group of the series may be written to."""
    return hours_of(groups.group_by_id(db, one.group))


def replan(view: View, one: Series) -> None:
    """When the next card is due, by what is known now; the desk shows it."""
    known = store.known(view.db, one.id)
    store.change(view.db, one.id, next_at=rules.next_due(one, known, hours(view.db, one), view.now))
    view.show(DESK, one.id)
