"""The capability itself, and which groups' people somebody may keep."""

from domain.groups import Group, Role
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups

people = Capability("people")


def coordinated(turn: Turn) -> list[Group]:
    """The groups whose people the speaker keeps, at least one.

    Raises BadInput("not-entitled").
    """
    if not (mine := turn.groups_where(Role.COORDINATOR)):
        raise turn.refusal(Role.COORDINATOR)
    return mine


def separator(view: View) -> str:
    """What stands between the cells of a CSV where the reader's spreadsheet opens it."""
    said = view.say("people-csv-separator")
    return said if len(said) == 1 else ";"


def kept(turn: Turn, group: int) -> Group:
    """The group, whose people the speaker keeps.

    Raises BadInput("not-entitled").
    """
    turn.need(Role.COORDINATOR, group)
    return groups.group_by_id(turn.db, group)
