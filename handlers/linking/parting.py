"""Two accounts are apart again, each with what was its own before."""

from domain.errors import BadInput
from domain.groups import Person
from domain.rooms import Account
from handlers.kit.accounts import described
from handlers.kit.turn import Turn
from handlers.linking.capability import accounts, linking
from storage import merging, outbox, rooms


@linking.button("unlink")
def unlink(turn: Turn) -> None:
    """[Odpojit]: from either side the same."""
    assert turn.pressed
    if not turn.room.private:
        raise BadInput("button-foreign")
    me = turn.me()
    other = next((one for one in accounts(turn.view, me, turn.account.id) if one.id == turn.pressed.args[0]), None)
    if other is None:
        raise BadInput("linking-not-hers")
    _part(turn, me, other)
    turn.answer("linking-unlinked", account=described(turn.view, other))


def _part(turn: Turn, me: Person, other: Account) -> None:
    """Each side has again what was its own before, whichever of them asks; neither can shut the other out."""
    together = rooms.accounts_of(turn.db, me.id)
    journal = merging.between(turn.db, turn.account.id, other.id)
    if journal is None:  # joined before there were journals: who came later goes
        rooms.belongs(turn.db, max(turn.account.id, other.id), None)
    apart = merging.unmerge(turn.db, journal, turn.now) if journal is not None else [me.id]
    for one in together:
        _close_cards(turn, one, gone=rooms.owner(turn.db, one.id) != me.id)
    for person in apart:
        turn.happened("person-merged", person)
    turn.log("person.unlinked", "person", me.id, account=other.id, journal=journal)


def _close_cards(turn: Turn, account: Account, *, gone: bool) -> None:
    """The cards in a private chat may be the other one's: they stay as they are, and change no more."""
    for room in rooms.private_rooms(turn.db, account.id):
        if gone:
            outbox.let_go(turn.db, room, turn.now)
        for copy in outbox.copies_in(turn.db, room):
            outbox.change_copy(turn.db, copy.id, state="lost")
