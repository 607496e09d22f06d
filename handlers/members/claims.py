"""A newcomer is called like somebody on the roster: a name is a hint, so whoever answers for the group is asked."""

from typing import Any

from domain import members as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.tasks import State
from handlers.kit.card import Card, Line, Style
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.members.capability import bring_to, coordinated, members, placed, reached, redraw, unite
from storage import groups, merging, tasks
from storage import members as store

CLAIM = "claim"
OPEN = 5  # questions of one group that come as messages; more of them wait on the card of newcomers
OFFERED = 8  # entries among which the coordinator may choose


@members.when("person-new")
def perhaps_listed(view: View, person_id: int) -> None:
    """Somebody new speaks in a group's chat who reads like an entry that nobody has claimed."""
    group = view.room.group
    if group is None:
        return
    new = groups.person_by_id(view.db, person_id)
    entries = rules.hints(new.name, _others(view, group, new))
    if not entries:
        return
    number = store.ask(view.db, new.id, group, view.now)
    if len(store.open_claims(view.db, group)) <= OPEN:
        bring_to(view, store.vouchers(view.db, group, entries[0]), CLAIM, number)
    view.note(new.id, "members-claim-asked", name=entries[0].titled)


def _others(view: View, group: int, new: Person) -> list[Person]:
    return [one for one in store.unclaimed(view.db, group) if one.id != new.id]


def _readers(view: View, number: int, person: int) -> bool:
    """Who coordinates the group in which the newcomer speaks."""
    claim = store.claim_by_id(view.db, number)
    return claim is None or in_group(Role.COORDINATOR)(view, claim.group, person)


@members.card(CLAIM, _readers)
def card(view: View, number: int) -> Card:
    """ "V PS senioři píše Radek Vedoucí (Telegram @radek). Je to Mgr. Radek Vedoucí (Charita Javorná)?" """
    claim = store.claim_by_id(view.db, number)
    if claim is None:
        return Card((view.line("members-claim-over"),))
    new, group = groups.person_by_id(view.db, claim.newcomer), groups.group_by_id(view.db, claim.group)
    if claim.settled_at is not None:
        back = (view.button("members-button-undo", "members.undo", number),)
        return Card((_settled(view, claim, new),), (back,) if claim.journal is not None else ())
    entries = rules.hints(new.name, _others(view, group.id, new))
    if not entries:
        return Card((view.line("members-claim-over"),))
    lines = [view.line("members-claim", group=group.name, who=reached(view, new))]
    if len(entries) == 1:
        lines.append(view.line("members-claim-one", entry=placed(entries[0])))
        buttons = [(view.button("members-button-yes", "members.is", number, entries[0].id),)]
    else:
        lines.append(view.line("members-claim-several"))
        buttons = [(view.labelled(placed(one), "members.is", number, one.id),) for one in entries[:OFFERED]]
    lines += [view.line("members-claim-brings", Style.NOTE, **_brings(view, one)) for one in entries[:1]]
    return Card(tuple(lines), (*buttons, (view.button("members-button-other", "members.other", number),)))


def _settled(view: View, claim: Any, new: Person) -> Line:
    if claim.entry is None:
        return view.line("members-claim-is-other", who=reached(view, new))
    entry = groups.person_by_id(view.db, claim.entry)
    return view.line("members-claim-is", who=reached(view, entry), entry=placed(entry))


def _brings(view: View, entry: Person) -> dict[str, object]:
    """What comes along with an entry: its roles above a member's, and open tasks."""
    roles = [place.role for place in store.places_of(view.db, entry.id) if place.role.may(Role.MINUTES)]
    said = sorted({view.say(f"role-{role}") for role in ([Role.ADMIN] if entry.admin else []) + roles})
    waiting = [
        one for one in tasks.open_of(view.db, entry.id) if (mine := one.owned_by(entry.id)) and mine.state is State.OPEN
    ]
    return {"roles": ", ".join(said) or view.say("role-member"), "tasks": len(waiting)}


@members.button("is")
def is_listed(turn: Turn) -> None:
    """[Ano]: the newcomer is that entry; what both have is one person's."""
    claim, new = _asked(turn)
    assert turn.pressed
    entry = next((one for one in _others(turn.view, claim.group, new) if one.id == turn.pressed.args[1]), None)
    if entry is None:
        raise BadInput("members-claim-over")
    journal = become(turn, claim.group, new, entry)
    store.settle(turn.db, claim.id, entry.id, journal, turn.now)
    turn.show(CLAIM, claim.id)


def become(turn: Turn, group: int, new: Person, entry: Person) -> int:
    """The newcomer is the entry, says the speaker, who may say so; returns the journal by which they are parted.

    Raises BadInput("members-not-yours") for somebody who does not answer for all that the entry brings along.
    """
    me = turn.need(Role.COORDINATOR, group)
    if not store.may_vouch(turn.db, me, entry):
        raise BadInput("members-not-yours", name=entry.name)
    journal = unite(turn, entry, new)
    turn.view.note(entry.id, "members-claim-confirmed", name=entry.titled)
    turn.answer("members-claim-is", who=reached(turn.view, entry), entry=placed(entry))
    return journal


@members.button("undo")
def undo(turn: Turn) -> None:
    """[Vrátit]: it was a slip, each has again what was their own; the question stands again."""
    assert turn.pressed
    claim = store.claim_by_id(turn.db, turn.pressed.args[0])
    if claim is None or claim.journal is None:
        raise BadInput("members-claim-over")
    me, entry = turn.need(Role.COORDINATOR, claim.group), groups.person_by_id(turn.db, claim.entry)
    if not store.may_vouch(turn.db, me, entry):
        raise BadInput("members-not-yours", name=entry.name)
    apart = merging.unmerge(turn.db, claim.journal, turn.now)
    if not apart:
        raise BadInput("members-claim-over")
    store.reopen(turn.db, claim.id)
    turn.log("person.parted", "person", entry.id, journal=claim.journal)
    for person in apart:
        turn.happened("person-merged", person)
        redraw(turn.view, person)
    turn.show(CLAIM, claim.id)
    turn.answer("members-claim-undone")


@members.button("other")
def is_other(turn: Turn) -> None:
    """[Ne, někdo jiný]: the newcomer stays who they are."""
    claim, new = _asked(turn)
    coordinated(turn, claim.group)
    store.settle(turn.db, claim.id, None, None, turn.now)
    turn.log("person.not-listed", "person", new.id)
    turn.show(CLAIM, claim.id)
    turn.answer("members-claim-is-other", who=new.name)


def _asked(turn: Turn) -> tuple[Any, Person]:
    """The question of the pressed button and the newcomer it is about.

    Raises BadInput("members-claim-over") once it is answered.
    """
    assert turn.pressed
    claim = store.claim_by_id(turn.db, turn.pressed.args[0])
    if claim is None or claim.settled_at is not None:
        raise BadInput("members-claim-over")
    return claim, groups.person_by_id(turn.db, claim.newcomer)
