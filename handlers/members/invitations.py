"""[Poslat pozvánku]: a one-time link or code by which one person of the roster, and nobody else, comes in."""

from typing import Any

from domain import linking
from domain import members as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.members import Place
from handlers.kit.accounts import addresses
from handlers.kit.card import Card, Line, Part, Style
from handlers.kit.desk import Network
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.members.capability import members, placed, unite, vouch
from storage import groups, merging, rooms
from storage import linking as codes
from storage import members as store

PREFIX = "pozvanka-"


# --- made by a coordinator


@members.part("member", 20)
def part(view: View, place_id: int) -> Part:
    """On the card of somebody who has no account yet: the way to get one."""
    place = store.place_by_id(view.db, place_id)
    if place is None or place.until is not None or rooms.accounts_of(view.db, place.person):
        return Part()
    waits = store.invited_until(view.db, place.person, view.now)
    line = view.line("members-invited-until", Style.NOTE, day=view.day(waits)) if waits else None
    return Part((line,) if line else (), ((view.button("members-button-invite", "members.invite", place_id),),))


@members.button("invite")
def invite(turn: Turn) -> None:
    """The text that the coordinator forwards; an older invitation of the same person is void."""
    assert turn.pressed
    place = store.place_by_id(turn.db, turn.pressed.args[0])
    if place is None or place.until is not None:
        raise BadInput("button-foreign")
    me, person = turn.need(Role.COORDINATOR, place.group), groups.person_by_id(turn.db, place.person)
    if not turn.room.private or rooms.accounts_of(turn.db, person.id):
        raise BadInput("members-invite-taken" if turn.room.private else "button-foreign")
    if not store.may_vouch(turn.db, me, person):
        raise BadInput("members-not-yours", name=person.name)
    code = store.invite(turn.db, person.id, place.group, turn.now)
    turn.log("member.invited", "group", place.group, person=person.id)
    turn.view.post(turn.room, _letter(turn.view, me, person, place, code))
    turn.show("member", place.id)
    turn.answer("members-invite-forward", name=person.titled)


def _letter(view: View, me: Person, person: Person, place: Place, code: str) -> Card:
    """The invitation as it is forwarded: who invites whom where, and the way on each network."""
    group = groups.group_by_id(view.db, place.group)
    lines = [view.line("members-letter", name=person.titled, group=group.name, by=me.titled)]
    lines += [way for one in view.desk.networks if (way := _way(view, one, code))]
    return Card((*lines, view.line("members-letter-until", Style.NOTE, day=view.day(view.now + rules.INVITED))))


def _way(view: View, network: Network, code: str) -> Line:
    url = network.link(PREFIX + code)
    name = view.say("network", platform=network.platform)
    if url:
        return view.line("members-letter-link", network=name, url=url)
    said = {"sign": network.sign, "code": spaced(code)}
    key = "members-letter-code" if network.address else "members-letter-code-only"
    return view.line(key, network=name, address=network.address, **said)


def spaced(code: str) -> str:
    """The code as people read it: K7M3W-9QXDA."""
    half = len(code) // 2
    return f"{code[:half]}-{code[half:]}"


# --- taken by the one whom it names


@members.command("pozvanka", "invitation", place=66)
def brought(turn: Turn) -> None:
    """„/pozvanka K7M3W-9QXDA", in private; in the sight of others the code is void."""
    code = linking.read_code(turn.text)
    if turn.room.private:
        _show(turn, code)
        return
    if found := store.invited(turn.db, code, turn.now):
        store.use(turn.db, found.id, turn.now)
    turn.answer("members-code-not-here")


@members.started(PREFIX)
def started(turn: Turn) -> None:
    """The link of an invitation was opened."""
    _show(turn, linking.read_code(turn.text.removeprefix(PREFIX)))


def _show(turn: Turn, code: str) -> None:
    """Whose invitation it is, and whether the one who holds it is that person."""
    if codes.misses(turn.db, turn.account.id, turn.now - linking.PENALTY) >= linking.TRIES:
        raise BadInput("linking-too-often")
    found = store.invited(turn.db, code, turn.now)
    if found is None:
        codes.missed(turn.db, turn.account.id, turn.now)  # an error would undo the note
        turn.answer("members-code-bad")
        return
    entry, group = _meant(turn, found), groups.group_by_id(turn.db, found.group)
    line = turn.view.line("members-invite-for", group=group.name, name=placed(entry))
    row = (
        turn.view.button("members-button-me", "members.accept", found.id),
        turn.view.button("members-button-not-me", "members.decline", found.id),
    )
    turn.reply(Card((line,), (row,)))


def _meant(turn: Turn, found: Any) -> Person:
    """Whom the invitation is for, if the speaker can be that person.

    Raises BadInput("members-invite-taken") where the entry has an account by now, BadInput("members-invite-known") for
    somebody whom the bot knows as another person already.
    """
    entry = groups.person_by_id(turn.db, found.person)
    if rooms.accounts_of(turn.db, entry.id):
        raise BadInput("members-invite-taken")
    me = turn.person
    if me and not (me.community == entry.community and not groups.administers(turn.db, me.id) and _fresh(turn, me)):
        raise BadInput("members-invite-known", name=me.titled)
    return entry


def _fresh(turn: Turn, me: Person) -> bool:
    """Whether nobody vouches yet for who the speaker is."""
    return all(rules.let_through(place) for place in store.places_of(turn.db, me.id))


@members.button("accept")
def accept(turn: Turn) -> None:
    """[Ano, to jsem já]: the account is that person's, with all that a newcomer did under it before."""
    found = _held(turn)
    entry, me = _meant(turn, found), turn.person
    if not store.use(turn.db, found.id, turn.now):
        raise BadInput("members-code-bad")
    if me is None:
        merging.attach(turn.db, turn.account.id, entry.id, turn.now)
        vouch(turn, store.places_of(turn.db, entry.id))
    else:
        unite(turn, entry, me)
    turn.account = rooms.account_by_id(turn.db, turn.account.id)
    turn.log("member.accepted", "group", found.group, person=entry.id, account=turn.account.id)
    group = groups.group_by_id(turn.db, found.group)
    _settled(turn, "members-invite-done", name=entry.titled, group=group.name)
    for one in groups.coordinators(turn.db, found.group):
        if one.id != entry.id and (there := own_view(turn.view.desk, one.id)):
            who = addresses(there, entry.id)
            there.post(there.room, Card((there.line("members-invite-told", name=placed(entry), account=who),)))


@members.button("decline")
def decline(turn: Turn) -> None:
    """[Ne, to nejsem já]: nothing changes, and the invitation still waits for whom it names."""
    _held(turn)
    _settled(turn, "members-invite-declined")


def _held(turn: Turn) -> Any:
    """The invitation of the pressed button, which stands only where its code was given.

    Raises BadInput("members-code-bad").
    """
    assert turn.pressed
    found = store.invitation(turn.db, turn.pressed.args[0], turn.now)
    if found is None or not turn.room.private:
        raise BadInput("members-code-bad")
    return found


def _settled(turn: Turn, key: str, /, **values: object) -> None:
    """The question gives way to what came of it."""
    card = Card((turn.view.line(key, **values),))
    turn.rewrite(card)
    turn.answer(key, **values)
