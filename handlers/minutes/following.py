"""Nobody's minutes are forgotten: the author is reminded after two days, the coordinators after a week."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain import minutes_life as rules
from domain.groups import Role
from domain.hours import Hours
from domain.meetings import Meeting
from domain.minutes_life import Life
from domain.reminders import hours_for
from handlers.kit.card import Part
from handlers.kit.desk import Desk
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.minutes.drawing import CARD, DRAFT, READ, minutes
from storage import groups, meetings, settings
from storage import minutes as store

LATE = timedelta(days=30)  # after which nobody is told any more


@minutes.tick()
def follow(desk: Desk) -> datetime | None:
    """Say what is due to whoever is awake; the instant at which somebody is to be told next."""
    wanted = []
    for life in store.unpublished(desk.db):
        meeting = meetings.by_id(desk.db, life.meeting)
        if desk.now - meeting.over_at > LATE:
            continue
        wanted += [then for then in (_silence(desk, meeting, life), _overdue(desk, meeting, life)) if then]
    return min(wanted, default=None)


def _silence(desk: Desk, meeting: Meeting, life: Life) -> datetime | None:
    """The time for comments is over: the cards say so, and the author may publish."""
    if life.until is None or life.silence:
        return None
    if life.until > desk.now:
        return life.until
    waits = _wait(desk, life.author, meeting)
    if waits > desk.now:
        return waits
    store.change(desk.db, life.meeting, silence=True)
    _bring(desk, life.author, meeting)
    if there := own_view(desk, life.author) if life.author is not None else None:
        there.show_all((CARD, READ), meeting.id)
    return None


def _overdue(desk: Desk, meeting: Meeting, life: Life) -> datetime | None:
    author, coordinators = rules.due(life, meeting, desk.now)
    if author and not _waiting_for_comments(life, desk.now):
        if (waits := _wait(desk, life.author, meeting)) > desk.now:
            return waits
        store.change(desk.db, life.meeting, reminded=True)
        _bring(desk, life.author, meeting)
    if coordinators:
        return _warn(desk, meeting, life)
    if life.version > 1:
        return None
    ahead = [meeting.over_at + rules.AUTHOR_AFTER, meeting.over_at + rules.COORDINATOR_AFTER]
    return min((then for then in ahead if then > desk.now), default=None)


def _waiting_for_comments(life: Life, now: datetime) -> bool:
    return life.until is not None and now < life.until


def _warn(desk: Desk, meeting: Meeting, life: Life) -> datetime | None:
    """Whoever answers for the group, but not the author themselves, who knows."""
    told = [one for one in groups.coordinators(desk.db, meeting.group) if one.id != life.author]
    late = [waits for one in told if (waits := _wait(desk, one.id, meeting)) > desk.now]
    if late:
        return min(late)
    store.change(desk.db, life.meeting, warned=True)
    name = groups.person_by_id(desk.db, life.author).name if life.author is not None else ""
    for one in told:
        if there := own_view(desk, one.id):
            days = rules.days_since(meeting, desk.now)
            there.note(one.id, "minutes-late", title=meeting.title, name=name, days=days)
    return None


def _bring(desk: Desk, person: int | None, meeting: Meeting) -> None:
    if person is not None and (there := own_view(desk, person)):
        there.bring(DRAFT, meeting.id)


def _wait(desk: Desk, person: int | None, meeting: Meeting) -> datetime:
    """When the person may be written to, from now on: on a working day, when they are awake."""
    if person is None:
        return desk.now
    known, group = groups.person_by_id(desk.db, person), groups.group_by_id(desk.db, meeting.group)
    hours: Hours = hours_for(known, groups.ways_of_community(desk.db, known.community)[1], group)
    return hours.later(desk.now)


# --- the group's own term


@minutes.part("settings", 40)
def settings_part(view: View, group_id: int) -> Part:
    """For how many days drafts take comments; a tap goes round."""
    term = groups.group_by_id(view.db, group_id).settings.comments_days
    button = view.button("minutes-button-term", "minutes.term", group_id, days=term)
    return Part((view.line("minutes-term", days=term),), ((button,),))


@minutes.button("term")
def term(turn: Turn) -> None:
    """The next usual term; none, and around."""
    assert turn.pressed
    group_id = turn.pressed.args[0]
    turn.need(Role.COORDINATOR, group_id)
    own = groups.group_by_id(turn.db, group_id).settings
    at = rules.TERMS.index(own.comments_days) if own.comments_days in rules.TERMS else 0
    settings.keep(turn.db, group_id, replace(own, comments_days=rules.TERMS[(at + 1) % len(rules.TERMS)]))
    turn.show("settings", group_id)
    turn.log("settings.changed", "group", group_id)
    turn.outcome.taken = True
