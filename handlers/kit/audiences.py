"""The audience that a line or a tap means; the usual ones are made when they are first called together."""

from collections.abc import Sequence

from domain.audiences import NAME_LIMIT, Rule
from domain.errors import BadInput
from domain.groups import Group, Person, Role
from domain.language import audience_named, by_surname
from domain.topics import cut
from handlers.kit.turn import Turn
from handlers.kit.view import own_view
from storage import audiences as store
from storage import groups, meetings


def audience_of(turn: Turn, like: Group, rule: Rule) -> Group:
    """One of the usual audiences of the group's community; whoever calls it first runs it.

    Raises BadInput("not-entitled") where somebody else does, BadInput("audiences-nobody").
    """
    turn.need(Role.COORDINATOR, like.id)
    known = store.standing(turn.db, like.community, rule)
    if known is None:
        made = _made(turn, like, turn.view.say(f"audiences-name-{rule}"), rule)
    else:
        turn.need(Role.COORDINATOR, known.group)
        made = groups.group_by_id(turn.db, known.group)
    follow_rules(turn, like.community)
    if all(one.person.id == turn.me().id for one in groups.members_of(turn.db, [made.id])):
        raise BadInput("audiences-nobody", name=made.name)
    return made


def people_called(turn: Turn, like: Group, people: Sequence[Person]) -> Group:
    """The audience of just these people and the speaker."""
    me = turn.need(Role.COORDINATOR, like.id)
    wanted = {one.id for one in people} | {me.id}
    if known := store.of_people(turn.db, like.community, wanted):
        return known
    names = cut(", ".join(by_surname(one.name for one in people)), NAME_LIMIT)
    made = _made(turn, like, names, Rule.PEOPLE)
    for one in people:
        if one.id != me.id:
            groups.join(turn.db, made.id, one.id, Role.MEMBER, turn.now)
    return made


def _made(turn: Turn, like: Group, name: str, rule: Rule) -> Group:
    made = store.make(turn.db, like, name, rule)
    groups.join(turn.db, made.id, turn.me().id, Role.COORDINATOR, turn.now)
    turn.log("group.founded", "group", made.id)
    return made


def follow_rules(turn: Turn, community: int) -> None:
    """Everybody who belongs to an audience now is in it, and knows of its meetings ahead."""
    for group, person in store.refresh(turn.db, community, turn.now):
        there = own_view(turn.view.desk, person)
        for meeting in meetings.upcoming(turn.db, [group], turn.now) if there else []:
            if there:
                there.bring("invitation", meeting.id)


def audience_said(turn: Turn, text: str, mine: Sequence[Group]) -> tuple[str, Group | None]:
    """(the line without whom it is for, the audience); people whom the speaker's wish names are one, too."""
    own = next((one for one in mine if store.find(turn.db, one.id) is None), mine[0])
    named = audience_named(text)
    if named:
        return named[1], audience_of(turn, own, Rule(named[0]))
    people = [one for one in turn.wish.request.people if isinstance(one, Person)] if turn.wish else []
    return text, people_called(turn, own, people) if people else None
