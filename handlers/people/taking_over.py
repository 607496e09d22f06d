"""What the card of a list can do: say who is who, take it over, throw it away, and back again."""

from domain import people as rules
from domain.errors import BadInput
from domain.groups import Role
from handlers.kit.turn import Turn
from handlers.people.capability import kept, people
from handlers.people.lists import LIST, compared
from storage import groups, requests
from storage import people as store
from storage.people import Waiting


def _waiting(turn: Turn) -> Waiting:
    """The list of the pressed button, which waits, and whose sender presses.

    Raises BadInput("button-foreign" | "people-list-over").
    """
    assert turn.pressed
    waiting = store.waiting(turn.db, turn.pressed.args[0])
    if waiting is None or groups.person_by_id(turn.db, waiting.person).id != turn.me().id:
        raise BadInput("button-foreign")
    if waiting.state != "waits":
        raise BadInput("people-list-over")
    if waiting.group is not None:
        turn.need(Role.COORDINATOR, waiting.group)
    return waiting


@people.button("whose")
def whose(turn: Turn) -> None:
    """A group was tapped: the list is of its people."""
    assert turn.pressed
    waiting, group = _waiting(turn), kept(turn, turn.pressed.args[1])
    store.belongs_to(turn.db, waiting.id, group.id)
    _shown(turn, waiting.id)


@people.button("same")
def same(turn: Turn) -> None:
    """Somebody of the list is whoever stands on the button, or somebody else."""
    assert turn.pressed
    _, at, who = turn.pressed.args
    _decide(turn, at, who)


@people.button("leave-out")
def left_out(turn: Turn) -> None:
    """Somebody of the list is not taken over."""
    assert turn.pressed
    _decide(turn, turn.pressed.args[1], rules.LEFT_OUT)


def _decide(turn: Turn, at: int, who: int) -> None:
    waiting = _waiting(turn)
    store.decide(turn.db, waiting.id, {**waiting.decided, at: who})
    _shown(turn, waiting.id)


@people.button("drop")
def drop(turn: Turn) -> None:
    """[Zahodit]"""
    waiting = _waiting(turn)
    store.settle(turn.db, waiting.id, "dropped", {})
    _shown(turn, waiting.id)


def _shown(turn: Turn, number: int) -> None:
    turn.show(LIST, number)
    turn.outcome.taken = True


@people.button("add", grave=True)
def add(turn: Turn) -> None:
    """[Přidat 14 lidí]: all of them in one go, or nobody; it can be taken back for a while."""
    waiting = _waiting(turn)
    if waiting.group is None:
        raise BadInput("button-foreign")
    group, those = compared(turn.view, waiting)
    adds = rules.additions(those, waiting.decided)
    before = store.take_over(turn.db, group.id, group.community, adds, turn.now)
    joined = len(before["places"]["new"]) + len(before["places"]["back"])
    undo = requests.keep_undo(turn.db, turn.me().id, "people.added", {**before, "community": group.community}, turn.now)
    left = len(rules.undecided(those, waiting.decided))
    done = {"added": joined, "completed": len(before["filled"]), "left": left, "undo": undo}
    if not store.settle(turn.db, waiting.id, "added", done):
        raise BadInput("people-list-over")
    turn.log("members.added", "group", group.id, people=[*before["places"]["new"]][:50])
    _people_changed(turn, group.id)
    _shown(turn, waiting.id)


@people.undoes("added")
def take_back(turn: Turn) -> None:
    """[Vrátit]: whoever has done anything since stays."""
    assert turn.undo
    done = turn.undo.values
    kept(turn, done["group"])
    gone, stay = store.take_back(turn.db, done["community"], done)
    turn.log("members.taken-back", "group", done["group"])
    _people_changed(turn, done["group"])
    turn.answer("people-taken-back", number=gone, stay=stay)


def _people_changed(turn: Turn, group: int) -> None:
    for kind in ("roster", "group"):
        turn.show(kind, group)
