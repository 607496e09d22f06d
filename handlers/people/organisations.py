"""Organisations of a community: what they are called, on which side they stand, by what else they are found."""

from domain import people as rules
from domain.errors import BadInput
from domain.groups import ORGANISATION_LIMIT, Role, Side
from domain.language import clean, collate
from domain.people import Organisation
from handlers.kit.card import Card, Line, Style
from handlers.kit.readers import running_community
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.people.capability import coordinated, people
from storage import groups
from storage import people as store

BODIES, BODY = "organisations", "organisation"
PAGE = 20  # organisations on one card, each with a button
SIDES = (Side.COMMISSIONER, Side.PROVIDER, Side.USER, Side.OTHER)
LABEL = 40


@people.command("organizace", "organisations", needs=Role.COORDINATOR, place=74)
def organisations(turn: Turn) -> None:
    """The organisations of each community whose people the speaker keeps."""
    for community in dict.fromkeys(group.community for group in coordinated(turn)):
        turn.lead(BODIES, community, f"organisations-{community}")


@people.button("organisations")
def pressed(turn: Turn) -> None:
    """[Organizace], or another page of them."""
    assert turn.pressed
    community, page = turn.pressed.args
    _need(turn, community)
    turn.lead(BODIES, community, f"organisations-{community}", page, within=(BODIES, BODY))


@people.started("organisations-")
def started(turn: Turn) -> None:
    """The deep link for whoever has no private chat yet."""
    community = turn.started_with("organisations-")
    _need(turn, community or 0)
    turn.lead(BODIES, community or 0, f"organisations-{community}")


def _need(turn: Turn, community: int) -> None:
    """Raises BadInput("not-entitled")."""
    person = turn.person
    if turn.event.author.anonymous or person is None or not running_community(turn.view, community, person.id):
        raise turn.refusal(Role.COORDINATOR)


@people.card(BODIES, running_community)
def card(view: View, community: int) -> Card:
    """Each with its side and tags; a button opens one."""
    those = sorted(store.organisations_of(view.db, community), key=lambda one: collate(one.name))
    last = max(0, (len(those) - 1) // PAGE)
    page = min(view.page, last)
    shown = those[page * PAGE : (page + 1) * PAGE]
    lines = [
        view.line("people-organisations", Style.TITLE, number=len(those)),
        *(Line(_told(view, one)) for one in shown),
    ]
    buttons = [view.labelled(one.name[:LABEL], "people.organisation", one.id) for one in shown]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    leaves = ((page - 1, "‹"), (page + 1, "›"))
    turned = tuple(view.labelled(sign, "people.organisations", community, at) for at, sign in leaves if 0 <= at <= last)
    return Card(tuple(lines), (*rows, turned) if turned else tuple(rows))


def _told(view: View, one: Organisation) -> str:
    return " · ".join((one.name, view.say("side-of", side=one.side.value), *one.tags))


# --- one of them


def _pressed(turn: Turn, number: int) -> Organisation:
    """An organisation of a community whose people the speaker keeps.

    Raises BadInput("button-foreign" | "not-entitled").
    """
    one = store.organisation_by_id(turn.db, number)
    if one is None:
        raise BadInput("button-foreign")
    _need(turn, one.community)
    return one


def _readers(view: View, number: int, person: int) -> bool:
    one = store.organisation_by_id(view.db, number)
    return one is None or running_community(view, one.community, person)


@people.button("organisation")
def opened(turn: Turn) -> None:
    """One was tapped."""
    assert turn.pressed
    one = _pressed(turn, turn.pressed.args[0])
    turn.lead(BODY, one.id, f"organisations-{one.community}", within=(BODIES,))


@people.card(BODY, _readers)
def body(view: View, number: int) -> Card:
    """Its people, side and tags."""
    one = store.organisation_by_id(view.db, number)
    if one is None:
        return Card((view.line("people-organisation-gone"),))
    names = [groups.person_by_id(view.db, person).titled for person in store.people_in(view.db, one.id)]
    lines = [Line(one.name, Style.TITLE)]
    lines.append(view.line("people-organisation-people", number=len(names), names=view.some(names) if names else "–"))
    lines.append(view.line("people-organisation-tags", tags=", ".join(one.tags) or "–"))
    sides = [
        view.labelled(
            ("✓ " if one.side is side else "") + view.say("side-of", side=side.value), "people.side", one.id, at
        )
        for at, side in enumerate(SIDES)
    ]  # fmt: skip
    ways = (
        view.button("people-button-rename", "people.rename", one.id),
        view.button("people-button-tags", "people.tags", one.id),
    )
    back = view.button("people-button-organisations", "people.organisations", one.community, 0)
    return Card(tuple(lines), (tuple(sides[:2]), tuple(sides[2:]), ways, (back,)))


@people.button("side")
def side(turn: Turn) -> None:
    """The organisation stands on another side."""
    assert turn.pressed
    one = _pressed(turn, turn.pressed.args[0])
    store.put_on(turn.db, one.id, SIDES[turn.pressed.args[1]])
    _changed(turn, one, "side")


@people.button("rename")
def rename(turn: Turn) -> None:
    """[Přejmenovat]"""
    assert turn.pressed
    one = _pressed(turn, turn.pressed.args[0])
    turn.ask("people.rename", "people-ask-rename", None, {"organisation": one.id}, name=one.name)


@people.asked("rename", longest=ORGANISATION_LIMIT)
def renamed(turn: Turn) -> None:
    """Its new name, by which all its people are shown."""
    assert turn.question
    one = _pressed(turn, turn.question.values["organisation"])
    store.rename(turn.db, one, clean(turn.text, ORGANISATION_LIMIT))
    _changed(turn, one, "name")
    for person in store.people_in(turn.db, one.id):
        turn.happened("person-renamed", person)
    turn.react("👍")


@people.button("tags")
def tags(turn: Turn) -> None:
    """[Štítky]"""
    assert turn.pressed
    one = _pressed(turn, turn.pressed.args[0])
    turn.ask("people.tags", "people-ask-tags", None, {"organisation": one.id}, name=one.name)


@people.asked("tags")
def tagged(turn: Turn) -> None:
    """Tags with commas between; a dash takes all away."""
    assert turn.question
    one = _pressed(turn, turn.question.values["organisation"])
    nothing = not any(letter.isalnum() for letter in turn.text)
    store.tag(turn.db, one.id, () if nothing else rules.tags(turn.text))
    _changed(turn, one, "tags")
    turn.react("👍")


def _changed(turn: Turn, one: Organisation, what: str) -> None:
    turn.log("organisation.changed", "group", 0, (one.community, None), field=what, organisation=one.id)
    turn.show(BODY, one.id)
    turn.show(BODIES, one.community)
    turn.outcome.taken = True
