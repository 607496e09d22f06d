"""An invitation to be a community's administrator: what it means, and only then a yes."""

from domain.errors import BadInput
from domain.groups import Invitation
from domain.linking import PENALTY, TRIES
from handlers.groups.capability import groups
from handlers.kit.accounts import addresses
from handlers.kit.card import Card, Style
from handlers.kit.turn import Turn
from storage import groups as store
from storage import linking, rooms


@groups.started("")
def start(turn: Turn) -> None:
    """/start: with a one-time code its bearer is asked about it; without one, people are told what the bot is for."""
    if turn.text:
        _guessed(turn, store.invitation(turn.db, turn.text))
        return
    known = turn.person
    mine = store.groups_with(turn.db, known.id) if known else []
    if known and mine:
        hello = turn.view.line("groups-hello-member", groups=", ".join(turn.view.called(mine)))
        turn.reply(Card((hello,), turn.view.parts("menu", 0).buttons))
    elif known and store.administers(turn.db, known.id):
        turn.answer("groups-hello-admin")
    else:
        turn.answer("groups-hello-stranger")


def _guessed(turn: Turn, found: Invitation | None) -> None:
    """After a few wrong codes none is looked at for an hour, not even a right one.

    Raises BadInput("linking-too-often").
    """
    if linking.misses(turn.db, turn.account.id, turn.now - PENALTY) >= TRIES:
        raise BadInput("linking-too-often")
    if found is None:
        linking.missed(turn.db, turn.account.id, turn.now)  # an error would undo the note
        turn.answer("groups-code-bad")
    else:
        _offer(turn, found)


def _good(turn: Turn, found: Invitation | None) -> Invitation:
    """The invitation while it is good.

    Raises BadInput, which says what is wrong with it.
    """
    if found is None:
        raise BadInput("groups-code-bad")
    if found.used:
        raise BadInput("groups-code-used")
    if found.expires <= turn.now:
        raise BadInput("groups-code-late")
    if turn.person and found.community in store.administers(turn.db, turn.person.id):
        raise BadInput("groups-code-needless", community=_town(turn, found))
    return found


def _town(turn: Turn, found: Invitation) -> str:
    if found.community is None:
        return found.name or turn.say("groups-community")
    return store.name_of_community(turn.db, found.community)


def _offer(turn: Turn, found: Invitation | None) -> None:
    """Opening the link changes nothing: it says which community, what right, and for whom it is."""
    good, view = _good(turn, found), turn.view
    lines = [view.line("groups-invited", Style.TITLE, community=_town(turn, good)), view.line("groups-invited-may")]
    if good.meant_for:
        lines.append(view.line("groups-invited-for", name=good.meant_for))
    yes = view.button("groups-button-accept", "groups.accept", good.number)
    no = view.button("groups-button-decline", "groups.decline", good.number)
    view.post(view.room, Card(tuple(lines), ((yes, no),)))
    turn.outcome.taken = True


@groups.button("decline")
def decline(turn: Turn) -> None:
    """[Ne]: the invitation waits on for whom it is."""
    turn.answer("groups-invited-no")


@groups.button("accept")
def accept(turn: Turn) -> None:
    """[Ano, jsem to já]: the right holds in that community alone, and its other admins hear of it."""
    assert turn.pressed
    if not turn.room.private:
        raise BadInput("button-foreign")
    good = _good(turn, store.invitation_numbered(turn.db, turn.pressed.args[0]))
    if not store.use_invitation(turn.db, good.number, turn.now):
        raise BadInput("groups-code-used")
    desk, community = turn.view.desk, good.community
    if community is None:
        community = store.found(turn.db, _town(turn, good), desk.language, desk.zone, turn.now)
    person = turn.person
    if person is None:
        person = store.add_person(turn.db, community, turn.name())
        rooms.belongs(turn.db, turn.account.id, person.id)
    before = store.admins_of(turn.db, community)
    store.belong(turn.db, community, person.id)
    store.change_person(turn.db, person.id, community, admin=True)
    turn.log("admin.made", "person", person.id, community=community)
    values = {"name": person.name, "accounts": addresses(turn.view, person.id), "community": _town(turn, good)}
    for one in before:
        if good.meant_for:
            turn.view.note(one.id, "groups-admin-new-for", **values, meant=good.meant_for)
        else:
            turn.view.note(one.id, "groups-admin-new", **values)
    view = turn.private_view()
    view.post(view.room, Card((view.line("groups-admin-now", name=person.name),)))
    turn.outcome.taken = True
