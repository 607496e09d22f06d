"""The capability, who may see its cards, and what all of it asks about a motion."""

from domain.errors import BadInput
from domain.groups import Person, Role
from domain.rooms import Room
from domain.voting import Motion
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, outbox, rooms
from storage import voting as store
from storage.db import Connection

voting = Capability("voting")

MOTION, VOICE, DESK = "motion", "motion-voice", "motion-desk"  # in the group's rooms, for a member alone, for the chair


def asked(view: View, motion_id: int, person: int) -> bool:
    """Who may read the motion alone: everybody who is not out of the group."""
    motion = store.find(view.db, motion_id)
    return motion is None or person not in groups.out_of(view.db, [motion.group])


def chairing(view: View, motion_id: int, person: int) -> bool:
    """Who may read the desk: the coordinators of the group."""
    motion = store.find(view.db, motion_id)
    role = groups.role_in(view.db, motion.group, person) if motion else None
    return motion is None or (role is not None and role.may(Role.COORDINATOR))


def motion_pressed(turn: Turn) -> Motion:
    """The motion of the pressed button, held against anybody else who changes it now.

    Raises BadInput("button-foreign").
    """
    assert turn.pressed
    motion = store.find(turn.db, turn.pressed.args[0], hold=True)
    if motion is None:
        raise BadInput("button-foreign")
    return motion


def chaired(turn: Turn) -> Motion:
    """The pressed motion, which the speaker may run.

    Raises BadInput("button-foreign" | "not-entitled").
    """
    motion = motion_pressed(turn)
    turn.need(Role.COORDINATOR, motion.group)
    return motion


def voters(db: Connection, motion: Motion) -> list[int]:
    """Who may vote on it."""
    return store.voters(db, motion, groups.group_by_id(db, motion.group).settings.votes)


def silent_in(db: Connection, motion: Motion) -> list[Person]:
    """Those who may vote and have not."""
    said = store.choices(db, motion.id)
    return [groups.person_by_id(db, one) for one in voters(db, motion) if one not in said]


def chats(view: View, motion: Motion) -> list[Room]:
    """The chats of the group."""
    return rooms.rooms_of_group(view.db, motion.group)


def show(view: View, motion: Motion) -> None:
    """Every card of it owes its newest state."""
    view.show_all((MOTION, VOICE, DESK), motion.id)


def unpin(view: View, motion: Motion) -> None:
    """What is over is pinned no longer."""
    outbox.unpin(view.db, MOTION, motion.id, view.now)
