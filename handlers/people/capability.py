"""The capability itself, and which groups' people somebody may keep."""

from domain.groups import Group, Role
from domain.help import Hint
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from storage import groups

people = Capability("people")
people.helps(Hint("people", 560, "lide", Role.COORDINATOR), Hint("organisations", 565, "organizace", Role.COORDINATOR))
people.helps(Hint("years", 570, "rocni_pocty", Role.COORDINATOR))


def coordinated(turn: Turn) -> list[Group]:
    """The groups whose people the speaker keeps, at least one.

    Raises BadInput("not-entitled").
    """
    if not (mine := turn.groups_where(Role.COORDINATOR)):
        raise turn.refusal(Role.COORDINATOR)
    return mine


def kept(turn: Turn, group: int) -> Group:
    """The group, whose people the speaker keeps.

    Raises BadInput("not-entitled").
    """
    turn.need(Role.COORDINATOR, group)
    return groups.group_by_id(turn.db, group)
