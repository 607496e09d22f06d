"""What a member may give a day, and what is said once when it is too much."""

from datetime import date
from zoneinfo import ZoneInfo

from domain.flood import Daily, Limits, Who
from domain.groups import Group, Person, Role
from handlers.kit.turn import Turn
from storage import flood as store
from storage import groups


def limits_of(turn: Turn) -> Limits:
    """The limits that hold here; for strangers those with which every community begins."""
    return Limits() if turn.community is None else store.limits_of(turn.db, turn.community)


def may_give(turn: Turn, kind: Daily, me: Person) -> bool:
    """Count one more topic or task of theirs today; False when it is one too many, which is said the first time only.

    Whoever writes the minutes of a group or runs one gives as many as there are.
    """
    limit = store.limits_of(turn.db, me.community).daily(kind)
    number = store.spend(turn.db, me.id, kind, _today(turn, me), turn.now)
    if number <= limit or turn.groups_where(Role.MINUTES):
        return True
    if number == limit + 1:
        turn.answer(f"flood-{kind.value}", limit=limit)
        _tell_coordinators(turn, me, f"flood-{kind.value}-told", limit)
    else:
        turn.react("🤔")
    return False


def too_fast(turn: Turn, who: Who) -> None:
    """Their message waits outside: what to do is said to them alone."""
    turn.answer("flood-too-fast", who=who.value)


def too_fast_told(turn: Turn, limit: int) -> None:
    """The coordinators of the group, or in private of their groups, hear who it is."""
    person = turn.person
    if person:
        _tell_coordinators(turn, person, "flood-too-fast-told", limit)


def _tell_coordinators(turn: Turn, who: Person, key: str, limit: int) -> None:
    told: set[int] = set()
    for group in _groups(turn, who):
        for one in groups.coordinators(turn.db, group.id):
            if one.id not in told:
                told.add(one.id)
                turn.view.note(one.id, key, name=who.name, group=group.name, limit=limit)


def _groups(turn: Turn, who: Person) -> list[Group]:
    return [turn.group] if turn.group else groups.groups_with(turn.db, who.id)


def _today(turn: Turn, me: Person) -> date:
    zone = groups.ways_of_community(turn.db, me.community)[1]
    return turn.now.astimezone(ZoneInfo(zone)).date()
