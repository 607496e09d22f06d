"""Convening handed over: offered by whoever calls a group's meetings, accepted by a button in the other's chat."""

from domain.errors import BadInput
from domain.groups import Group, Person, Role
from domain.language import Wanted, chosen
from domain.topics import cut
from handlers.kit.capability import Capability
from handlers.kit.card import Card, Line, Part
from handlers.kit.confirming import CONFIRMS, agreed, neither, settle
from handlers.kit.labels import an_option
from handlers.kit.turn import WAITS, Turn
from handlers.kit.view import View, own_view
from handlers.kit.wishes import groups_meant, person_wished, wish_of
from storage import groups, meetings, members, questions, rooms

convening = Capability("convening")

OFFERED = 20  # people among whom somebody chooses
WAYS = ("hand", "share")  # instead of the giver, or beside them


# --- offered


@convening.part("control", 70)
def control_part(view: View, meeting_id: int) -> Part:
    """On the convener's card of a meeting."""
    meeting = meetings.by_id(view.db, meeting_id)
    button = view.button("convening-button-offer", "convening.offer", meeting.group)
    return Part(buttons=((button,),)) if meeting.upcoming(view.now) else Part()


@convening.part("group", 55)
def group_part(view: View, group_id: int) -> Part:
    """On the group's card."""
    return Part(buttons=((view.button("convening-button-offer", "convening.offer", group_id),),))


@convening.button("offer")
def offer(turn: Turn) -> None:
    """[Předat svolávání]: to whom?"""
    assert turn.pressed
    group = groups.group_by_id(turn.db, turn.pressed.args[0])
    turn.need(Role.COORDINATOR, group.id)
    people = _possible(turn, group)
    if not people:
        raise BadInput("convening-nobody", group=group.name)
    keep = {"group": group.id, "people": [one.id for one in people]}
    labels = [cut(f"{one.name} – {one.organisation}" if one.organisation else one.name, 60) for one in people]
    turn.ask("convening.whom", "convening-ask-whom", labels, keep, group=group.name)


def _possible(turn: Turn, group: Group) -> list[Person]:
    """Members of the group to whom the bot may write and who do not call its meetings yet, by surname."""
    there = [one.person for one in groups.members_of(turn.db, [group.id]) if not one.role.may(Role.COORDINATOR)]
    reached = rooms.reachable(turn.db, [one.id for one in there])
    return [one for one in there if one.id in reached][:OFFERED]


@convening.asked("whom", an_option)
def whom(turn: Turn) -> None:
    """One of them; then how."""
    assert turn.question
    keep = turn.question.values
    people = [groups.person_by_id(turn.db, int(one)) for one in keep["people"]]
    named = [turn.choice] if turn.choice is not None else chosen(turn.text, [one.name for one in people])
    if len(named) != 1:
        raise BadInput("convening-tap")
    _ask_how(turn, int(keep["group"]), people[named[0]])


@convening.wants(Wanted.HAND_CONVENING)
def wanted(turn: Turn) -> None:
    """ "předej svolávání Petru Šimkovi"."""
    mine = groups_meant(turn, Role.COORDINATOR)
    mine = [one for one in mine if (role := turn.role(one.id)) and role.may(Role.COORDINATOR)]
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if len(mine) > 1:
        raise BadInput("convening-which")
    people = [one for one in wish_of(turn).request.people if isinstance(one, Person)]
    possible = {one.id for one in _possible(turn, mine[0])}
    found = [one for one in people if one.id in possible]
    if not found:
        raise BadInput("convening-nobody", group=mine[0].name)
    if person := person_wished(turn, found):
        _ask_how(turn, mine[0].id, person)


def _ask_how(turn: Turn, group: int, person: Person) -> None:
    view = turn.private_view()
    labels = [view.say(f"convening-button-{way}") for way in WAYS] + [view.say("confirm-let-be")]
    keep = {"group": group, "person": person.id}
    name = groups.group_by_id(turn.db, group).name
    turn.ask("convening.how", "convening-ask-how", labels, keep, name=person.name, group=name)


@convening.asked("how", an_option)
def how(turn: Turn) -> None:
    """Instead of the giver or beside them: the other is asked, nothing has changed yet."""
    assert turn.question
    view, keep = turn.private_view(), turn.question.values
    if turn.choice is None or turn.choice >= len(WAYS):
        settle(turn, Card((view.line("question-let-be"),)))
        return
    group = groups.group_by_id(turn.db, int(keep["group"]))
    giver, person = turn.need(Role.COORDINATOR, group.id), groups.person_by_id(turn.db, int(keep["person"]))
    there = own_view(turn.view.desk, person.id)
    if there is None:
        raise BadInput("convening-nobody", group=group.name)
    _ask_other(turn, there, giver, person, group, WAYS[turn.choice])
    turn.log("group.convening-offered", "group", group.id, person=person.id)
    settle(turn, Card((view.line("convening-offered", name=person.name, group=group.name),)))


def _ask_other(turn: Turn, there: View, giver: Person, person: Person, group: Group, way: str) -> None:
    """The question with its two buttons in the other's chat; it waits as long as any."""
    keep = {"group": group.id, "giver": giver.id, "way": way, CONFIRMS: True}
    asked = questions.ask(turn.db, there.room.id, person.id, "convening.taking", keep, turn.now, turn.now + WAITS)
    ahead = meetings.upcoming(turn.db, [group.id], turn.now)
    lines = [there.line(f"convening-asked-{way}", name=giver.name, group=group.name, number=len(ahead))]
    lines += [Line(f"{there.when(one.start)} – {one.title}") for one in ahead[:5]]
    labels = [there.say("convening-button-take"), there.say("convening-button-refuse")]
    row = tuple(there.labelled(label, "ask.pick", asked, at) for at, label in enumerate(labels))
    there.post(there.room, Card(tuple(lines), (row,)), question=asked)


# --- taken


@convening.asked("taking", neither)
def taking(turn: Turn) -> None:
    """[Přijmout]: from now on they call its meetings; whoever did keeps reading, or calls them, too."""
    assert turn.question
    keep, me = turn.question.values, turn.me()
    group, giver = groups.group_by_id(turn.db, int(keep["group"])), groups.person_by_id(turn.db, int(keep["giver"]))
    if not agreed(turn):
        turn.view.note(giver.id, "convening-refused", name=me.name, group=group.name)
        return
    role = groups.role_in(turn.db, group.id, giver.id)
    if role is None or not role.may(Role.COORDINATOR):
        settle(turn, Card((turn.private_view().line("convening-late", group=group.name),)))
        return
    groups.join(turn.db, group.id, me.id, Role.COORDINATOR, turn.now)
    if keep["way"] == "hand":
        _step_back(turn, group, giver, me)
    turn.log("member.role", "group", group.id, person=me.id, role=Role.COORDINATOR.value)
    turn.happened("member-known", members.place(turn.db, group.id, me.id).id)
    _deeds(turn, group, me)
    settle(turn, Card((turn.private_view().line("convening-taken", group=group.name),)))
    turn.view.note(giver.id, f"convening-told-{keep['way']}", name=me.name, group=group.name)


def _step_back(turn: Turn, group: Group, giver: Person, me: Person) -> None:
    """The one who called them reads on as a member; what they had called is the other's now."""
    meetings.convened_by(turn.db, group.id, giver.id, me.id)
    if groups.belongs(turn.db, group.id, giver.id):
        groups.join(turn.db, group.id, giver.id, Role.MEMBER, turn.now)
        turn.log("member.role", "group", group.id, person=giver.id, role=Role.MEMBER.value)
        turn.happened("member-known", members.place(turn.db, group.id, giver.id).id)


def _deeds(turn: Turn, group: Group, me: Person) -> None:
    """The cards of what is called come to the new convener, with all that waits on them."""
    there = own_view(turn.view.desk, me.id)
    for meeting in meetings.upcoming(turn.db, [group.id], turn.now):
        if there and meeting.group == group.id:
            there.bring("control", meeting.id)
        turn.show("control", meeting.id)
    turn.show("group", group.id)
