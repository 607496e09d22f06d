"""Who belongs to a group: a list for its people, and for its coordinator a button on every name."""

from collections import Counter
from collections.abc import Iterator

from domain.errors import BadInput
from domain.groups import Group, Member, Person, Role
from domain.language import surname_key
from domain.members import Place
from handlers.groups.capability import groups
from handlers.kit.accounts import addresses
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.fitting import shortened
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups as store
from storage import members as members_store
from storage import rooms

ROSTER = "roster"
PAGE = 40  # people on one card, each perhaps with a button
ROOM = 3400  # characters of all lines of people
LEAST = 20  # of what is worth saying about access
NAME = 85  # characters of a name with its organisation in the list


@groups.command("clenove", "members", place=70)
def members(turn: Turn) -> None:
    """Who belongs to the group; coordinators can change roles by tapping a name."""
    if turn.group is not None:
        turn.me()
        _lead(turn, turn.group.id)
        return
    mine = turn.groups_where(Role.MEMBER)
    if not mine:
        raise BadInput("stranger")
    for group in mine[:5]:
        _lead(turn, group.id)


@groups.button("members")
def members_pressed(turn: Turn) -> None:
    """The same from the group's card."""
    assert turn.pressed
    turn.need(Role.MEMBER, turn.pressed.args[0])
    _lead(turn, turn.pressed.args[0])


@groups.started("members-")
def members_started(turn: Turn) -> None:
    """The deep link for whoever has no private chat yet."""
    group = turn.started_with("members-")
    if group is None or turn.person is None or store.role_in(turn.db, group, turn.person.id) is None:
        raise turn.refusal(Role.MEMBER)
    _lead(turn, group)


def _lead(turn: Turn, group: int, page: int = 0) -> None:
    turn.lead(ROSTER, group, f"members-{group}", page, within=(ROSTER,))


@groups.card(ROSTER, in_group())
def card(view: View, group_id: int) -> Card:
    """The roster by surname, page by page; only a coordinator's has buttons on the names."""
    group = store.group_by_id(view.db, group_id)
    everybody = sorted(store.members_of(view.db, [group_id]), key=lambda m: surname_key(m.person.name))
    last = max(0, (len(everybody) - 1) // PAGE)
    page = min(view.page, last)
    people = everybody[page * PAGE : (page + 1) * PAGE]
    manages = _manages(view, group_id)
    lines = [Line(group.name, Style.TITLE), *_listed(view, group_id, people, access=manages)]
    leaves = ((page - 1, "‹"), (page + 1, "›"))
    turned = tuple(view.labelled(sign, "groups.leaf", group_id, at) for at, sign in leaves if 0 <= at <= last)
    if not manages:
        return Card(tuple(lines), (turned,) if turned else ())
    names = Counter(one.person.name for one in everybody)
    buttons = [_button(view, group, one.person, alone=names[one.person.name] == 1) for one in people]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    more = view.parts(ROSTER, group_id)
    lines += [*more.lines, view.line("groups-add-hint", Style.NOTE)]
    return Card(tuple(lines), (*rows, *((turned,) if turned else ()), *more.buttons))


def _listed(view: View, group: int, people: list[Member], *, access: bool) -> Iterator[Line]:
    """Names, and for the coordinator under each who has access by what and since when, as far as the message goes."""
    names = [_described(view, one)[:NAME] for one in people]
    each = (ROOM - sum(map(len, names))) // max(1, len(names))
    places = members_store.lasting(view.db, group) if access and each >= LEAST else {}
    for name, one in zip(names, people, strict=True):
        yield Line(name)
        if place := places.get(one.person.id):
            yield Line(shortened(_access(view, place), each), Style.NOTE)


def _access(view: View, place: Place) -> str:
    """ "od 8. 11. 2017 · Telegram @dana", or that nobody has come under that name yet."""
    accounts = addresses(view, place.person)
    until = view.day(place.expires) if place.expires else ""
    known, ends = ("yes" if one else "no" for one in (accounts, until))
    return view.say(
        "groups-access", since=view.day(place.since), known=known, accounts=accounts, ends=ends, until=until
    )


def _manages(view: View, group: int) -> bool:
    """Whether the card's reader coordinates the group."""
    reader = rooms.owner(view.db, view.room.account) if view.room.private and view.room.account else None
    role = store.role_in(view.db, group, reader) if reader is not None else None
    return role is not None and role.may(Role.COORDINATOR)


@groups.when("member-in")
@groups.when("member-known")
@groups.when("member-out")
def other_people(view: View, place_id: int) -> None:
    """Somebody has come, has gone, or is vouched for: every list of the group shows it."""
    place = members_store.place_by_id(view.db, place_id)
    if place:
        for kind in (ROSTER, "group"):
            view.show(kind, place.group)
        view.show("member", place.id)


@groups.when("person-merged")
def one_less(view: View, person_id: int) -> None:
    """Somebody who was on the list twice stands there once."""
    for group in store.groups_with(view.db, person_id):
        view.show(ROSTER, group.id)
        view.show("group", group.id)


@groups.button("leaf")
def leaf(turn: Turn) -> None:
    """Another page of the roster."""
    assert turn.pressed
    group, page = turn.pressed.args
    turn.need(Role.GUEST, group)
    _lead(turn, group, page)


def _described(view: View, one: Member) -> str:
    parts = [one.person.titled, one.person.organisation]
    said = " – ".join(part for part in parts if part)
    if one.role is Role.MEMBER:
        return said
    return f"{said} ({view.say('role-of', role=one.role.value, name=one.person.name)})"


def _button(view: View, group: Group, person: Person, *, alone: bool) -> Button:
    """A name to tap; namesakes are told by their organisations."""
    label = person.name if alone or not person.organisation else f"{person.name} ({person.organisation})"
    return view.labelled(label, "groups.person", group.id, person.id)
