"""Another coordinator or minute-taker, in plain words: by whoever coordinates the group, after one tap."""

from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import Wanted
from handlers.groups.capability import groups
from handlers.kit.card import Card
from handlers.kit.confirming import agreed, confirm, neither, settle
from handlers.kit.turn import Turn
from handlers.kit.wishes import groups_meant, one_of, person_wished, wish_of
from storage import groups as store
from storage import members as places


@groups.wants(Wanted.APPOINT, grave=True)
def appoint(turn: Turn) -> None:
    """ "Novým koordinátorem je Petr Šimek": whom and where, for one tap."""
    said = wish_of(turn).request
    meant = groups_meant(turn, Role.COORDINATOR)
    mine = [one for one in meant if one.name == said.group] or meant
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    group = one_of(turn, "group", [(one.id, one.name) for one in mine])
    if group is None:
        return
    turn.need(Role.COORDINATOR, group)
    people = [one for one in said.people if isinstance(one, Person)]
    person = person_wished(turn, people or [turn.me()])
    if person is None:
        return
    _need_member(turn, group, person.id)
    role = Role.MINUTES if said.what == Role.MINUTES else Role.COORDINATOR
    keep = {"group": group, "person": person.id, "role": role.value}
    values = {"name": person.name, "group": store.group_by_id(turn.db, group).name, "role": role.value}
    confirm(turn, "groups.appointing", "groups-ask-appoint", "groups-button-appoint", keep, **values)


def _need_member(turn: Turn, group: int, person: int) -> None:
    """Only somebody of the group. Raises BadInput("groups-appoint-member")."""
    if not store.belongs(turn.db, group, person):
        name = store.person_by_id(turn.db, person).name
        raise BadInput("groups-appoint-member", name=name, group=store.group_by_id(turn.db, group).name)


@groups.asked("appointing", neither, grave=True)
def appointing(turn: Turn) -> None:
    """[Ano, předat]: from now on they may; both hear of it. Whoever coordinated goes on doing so."""
    assert turn.question
    keep = turn.question.values
    if not agreed(turn):
        return
    turn.need(Role.COORDINATOR, keep["group"])
    _need_member(turn, keep["group"], keep["person"])
    place, role = places.place(turn.db, keep["group"], keep["person"]), Role(keep["role"])
    values = {
        "name": store.person_by_id(turn.db, keep["person"]).name,
        "group": store.group_by_id(turn.db, keep["group"]).name,
        "role": role.value,
    }
    if not place.role.may(role):
        store.join(turn.db, keep["group"], keep["person"], role, turn.now)
        turn.log("member.role", "group", keep["group"], person=keep["person"], role=role.value)
        turn.happened("member-known", place.id)
        turn.view.note(keep["person"], "groups-appointed-told", **values)
    settle(turn, Card((turn.private_view().line("groups-appointed", **values),)))
