"""Who is new in a group: one card for its coordinator, at most once a day, and the words that settle it."""

from datetime import datetime

from domain import members as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import looks_like
from domain.members import Knock, Place
from domain.reminders import hours_of
from handlers.kit.accounts import described
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.desk import Desk
from handlers.kit.labels import an_option
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from handlers.members.capability import coordinated, members, placed, reached, vouch
from handlers.members.claims import become
from storage import groups, rooms
from storage import members as store

NEWCOMERS = "newcomers"
LABEL = 30  # characters of a name on a button


# --- when it is told


@members.tick()
def tell(desk: Desk) -> datetime | None:
    """The coordinators hear who is new, once a day and never at night; returns when to look again."""
    waits = []
    for group_id, newest, told in store.fresh(desk.db):
        group = groups.group_by_id(desk.db, group_id)
        due = hours_of(group).later(rules.due(newest, told))
        if due > desk.now:
            waits.append(due)
            continue
        groups.change_group(desk.db, group_id, newcomers_told_at=desk.now)
        for one in groups.coordinators(desk.db, group_id):
            if there := own_view(desk, one.id):
                there.bring(NEWCOMERS, group_id)
    return min(waits, default=None)


@members.when("member-in")
@members.when("member-known")
@members.when("member-out")
def changed(view: View, place_id: int) -> None:
    """The card where it stands says how things are."""
    if place := store.place_by_id(view.db, place_id):
        view.show(NEWCOMERS, place.group)


@members.when("person-merged")
def fewer(view: View, person_id: int) -> None:
    """A newcomer turned out to be somebody known."""
    for place in store.places_of(view.db, person_id):
        view.show(NEWCOMERS, place.group)


# --- how it looks


@members.card(NEWCOMERS, in_group(Role.COORDINATOR))
def card(view: View, group_id: int) -> Card:
    """Who waits outside, and who came by a tap and has not been vouched for."""
    group = groups.group_by_id(view.db, group_id)
    outside, new = store.outside(view.db, group_id), store.newcomers(view.db, group_id)
    lines = [view.line("members-new-title", Style.TITLE, group=group.name)]
    if outside:
        lines += [view.line("members-outside", Style.HEAD), *(_waits(view, one) for one in outside[: rules.SHOWN])]
    if new:
        lines += [view.line("members-new", Style.HEAD), *(_came(view, one) for one in new[: rules.SHOWN])]
    hidden = sum(max(0, len(some) - rules.SHOWN) for some in (outside, new))
    lines += [view.line("and-more", Style.NOTE, more=hidden)] if hidden else []
    lines += [view.line("members-new-hint" if new else "members-new-none", Style.NOTE)] if new or not outside else []
    doors = [_door_row(view, one) for one in outside[: rules.SHOWN]]
    return Card(tuple(lines), (*doors, *_new_rows(view, group_id, new[: rules.SHOWN])))


def _waits(view: View, one: Knock) -> Line:
    account = rooms.account_by_id(view.db, one.account)
    was = store.find_place(view.db, one.group, account.person)
    name = groups.person_by_id(view.db, account.person).titled if account.person is not None else one.name
    how = view.say("members-was-here", day=view.day(was.until)) if was and was.until else ""
    return Line(" · ".join(said for said in (f"• {name}", described(view, account), how) if said))


def _came(view: View, place: Place) -> Line:
    """A newcomer, since when, and whom they must not be taken for."""
    person = groups.person_by_id(view.db, place.person)
    since = view.say("members-since", day=view.day(place.since))
    twin = next((one for one in _namesakes(view, place, person)), None)
    same = view.say("members-same-name", name=placed(twin)) if twin else ""
    return Line(" · ".join(said for said in (f"• {reached(view, person)}", since, same) if said))


def _namesakes(view: View, place: Place, person: Person) -> list[Person]:
    people = [one.person for one in groups.members_of(view.db, [place.group])]
    return [one for one in people if one.id != person.id and looks_like(one.name, person.name)]


def _door_row(view: View, one: Knock) -> tuple[Button, ...]:
    return (
        view.button("members-button-let-in", "members.let-in", one.id, name=one.name[:LABEL]),
        view.button("members-button-keep-out", "members.keep-out", one.id),
    )


def _new_rows(view: View, group: int, new: list[Place]) -> list[tuple[Button, ...]]:
    """A button for each newcomer, two in a row, and one for all of those shown."""
    named = [(place, groups.person_by_id(view.db, place.person)) for place in new]
    buttons = [view.labelled(one.name[:LABEL], "groups.person", group, one.id) for place, one in named]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    return [*rows, (view.button("members-button-all", "members.all", group, new[-1].id),)] if new else rows


@members.part("roster", 20)
def roster_part(view: View, group_id: int) -> Part:
    """The way here from the roster, for its coordinator."""
    number = len(store.newcomers(view.db, group_id)) + len(store.outside(view.db, group_id))
    if not number:
        return Part()
    return Part(buttons=((view.button("members-button-new", "members.new", group_id, number=number),),))


@members.button("new")
def opened(turn: Turn) -> None:
    """[Noví lidé]"""
    assert turn.pressed
    group = coordinated(turn, turn.pressed.args[0])
    turn.lead(NEWCOMERS, group.id, f"group-{group.id}")


# --- what settles it


@members.button("all")
def all_known(turn: Turn) -> None:
    """[Znám všechny]: those who were on the card; who came since has to be seen first."""
    assert turn.pressed
    group, last = turn.pressed.args
    coordinated(turn, group)
    shown = [place for place in store.newcomers(turn.db, group)[: rules.SHOWN] if place.id <= last]
    _known(turn, shown)


@members.part("member", 10)
def member_part(view: View, place_id: int) -> Part:
    """On the card of a newcomer: that nobody vouches for them yet, and the ways to do it."""
    place = store.place_by_id(view.db, place_id)
    if place is None or place.until is not None or place.known is not None:
        return Part()
    rows = [(view.button("members-button-know", "members.know", place_id),)]
    if [one for one in store.unclaimed(view.db, place.group) if one.id != place.person]:
        rows.append((view.button("members-button-listed", "members.listed", place_id),))
    return Part((view.line("members-unknown", Style.NOTE),), tuple(rows))


@members.button("know")
def know(turn: Turn) -> None:
    """[Potvrdit]"""
    _known(turn, [_newcomer(turn)])


def _newcomer(turn: Turn) -> Place:
    """The newcomer of the pressed button, in a group that the speaker coordinates.

    Raises BadInput("members-known-already").
    """
    assert turn.pressed
    return _still_new(turn, turn.pressed.args[0])


def _still_new(turn: Turn, place_id: int) -> Place:
    place = store.place_by_id(turn.db, place_id)
    if place is None or place.known is not None or place.until is not None:
        raise BadInput("members-known-already")
    coordinated(turn, place.group)
    return place


def _known(turn: Turn, places: list[Place]) -> None:
    if not places:
        raise BadInput("members-known-already")
    vouch(turn, places)
    names = [groups.person_by_id(turn.db, place.person).name for place in places]
    turn.answer("members-known", names=turn.view.some(names, 120), number=len(names))


@members.button("listed")
def listed(turn: Turn) -> None:
    """[Je to někdo ze seznamu]: which of those who have no account yet?"""
    place = _newcomer(turn)
    people = [one for one in store.unclaimed(turn.db, place.group) if one.id != place.person][:20]
    name = groups.person_by_id(turn.db, place.person).name
    keep: dict[str, object] = {"place": place.id, "people": [one.id for one in people]}
    turn.ask("members.listed", "members-ask-listed", [placed(one) for one in people], keep, name=name)


@members.asked("listed", an_option)
def listed_asked(turn: Turn) -> None:
    """A name of the roster was tapped."""
    assert turn.question
    keep = turn.question.values
    if turn.choice is None:
        raise BadInput("members-tap-a-name")
    place = _still_new(turn, keep["place"])
    entry = groups.person_by_id(turn.db, keep["people"][turn.choice])
    if entry.id not in {one.id for one in store.unclaimed(turn.db, place.group)}:
        raise BadInput("members-claim-over")
    become(turn, place.group, groups.person_by_id(turn.db, place.person), entry)
