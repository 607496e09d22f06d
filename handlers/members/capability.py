"""The capability itself, and what all its pages share: how people are named, who is told, two entries become one."""

from domain.groups import Group, Person, Role
from domain.members import Place
from handlers.kit.accounts import addresses
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from storage import groups, merging, outbox, rooms
from storage import members as store

members = Capability("members")


def placed(person: Person) -> str:
    """Somebody as the roster has them: Mgr. Radek Vedoucí (Charita Javorná)."""
    return f"{person.titled} ({person.organisation})" if person.organisation else person.titled


def reached(view: View, person: Person) -> str:
    """Somebody by name and accounts: Radek Vedoucí (Telegram @radek)."""
    accounts = addresses(view, person.id)
    return f"{person.name} ({accounts})" if accounts else person.name


def bring_to(view: View, people: list[Person], kind: str, subject: int) -> None:
    """The card comes down in the private chat of each of the people who have one."""
    for person in people:
        if there := own_view(view.desk, person.id):
            there.bring(kind, subject)


def coordinated(turn: Turn, group: int) -> Group:
    """The group, which the speaker coordinates.

    Raises BadInput("not-entitled").
    """
    turn.need(Role.COORDINATOR, group)
    return groups.group_by_id(turn.db, group)


def unite(turn: Turn, entry: Person, newcomer: Person) -> int:
    """The newcomer is somebody on the roster: all that both have is one person's, with the roles of the entry.

    Returns the id of the journal by which the two are parted again.
    """
    vouch(turn, store.places_of(turn.db, entry.id))
    before = store.places_of(turn.db, entry.id)
    journal = merging.merge(turn.db, newcomer.id, entry.id, turn.now)
    turn.log("person.merged", "person", entry.id, gone=newcomer.id, journal=journal)
    for place in before:
        store.assign(turn.db, place.id, place.role)
    turn.happened("person-merged", entry.id)
    return journal


def vouch(turn: Turn, places: list[Place]) -> None:
    """The people in these places are known from now on."""
    store.vouch(turn.db, [place.id for place in places], turn.now)
    for place in places:
        turn.log("member.known", "group", place.group, person=place.person)
        turn.happened("member-known", place.id)


def redraw(view: View, person: int) -> None:
    """Every private card of the person says what it may say to them now."""
    for room in private_rooms(view, person):
        for copy in outbox.copies_in(view.db, room):
            outbox.owe_copy(view.db, copy.id, room, view.now)


def private_rooms(view: View, person: int) -> list[int]:
    """Ids of the rooms in which the person can be written to alone."""
    accounts = rooms.accounts_of(view.db, person)
    return [room for account in accounts for room in rooms.private_rooms(view.db, account.id)]


@members.when("member-known")
def read_anew(view: View, place_id: int) -> None:
    """Another role may read other cards."""
    if place := store.place_by_id(view.db, place_id):
        redraw(view, place.person)
