"""Whom a drafted meeting is for besides groups, and bodies that get a name of their own."""

from domain import audiences as rules
from domain.audiences import Rule
from domain.errors import BadInput
from domain.groups import Group, Person, Role
from domain.language import clean, collate, find_people, fold
from domain.meetings import Meeting, Status
from handlers.kit.about import convener_of, meeting_pressed
from handlers.kit.audiences import audience_of, follow_rules, people_called
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Part, Style
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import audiences as store
from storage import groups, meetings

audiences = Capability("audiences")

LONGEST = 2000  # characters of a line with names


# --- on the draft of a meeting


@audiences.part("draft", 20)
def draft_part(view: View, meeting_id: int) -> Part:
    """The usual audiences that nobody has called yet, and people by name; groups stand on the draft themselves."""
    meeting = meetings.by_id(view.db, meeting_id)
    if len([one for one in groups.groups_of(view.db, meeting.community) if not store.find(view.db, one.id)]) < 2:
        return Part()
    known = {one.rule for one in store.of_community(view.db, meeting.community)}
    usual = [_usual(view, meeting, rule) for rule in rules.STANDING if rule not in known]
    rows = [tuple(usual[at : at + 2]) for at in range(0, len(usual), 2)]
    named = view.button("audiences-button-people", "audiences.people", meeting.id, epoch=meeting.epoch)
    return Part(buttons=(*rows, (named,)))


def _usual(view: View, meeting: Meeting, rule: Rule) -> Button:
    at = rules.STANDING.index(rule)
    return view.button(f"audiences-name-{rule}", "audiences.usual", meeting.id, at, epoch=meeting.epoch)


def _drafted(turn: Turn) -> tuple[Meeting, Group]:
    """The draft of the pressed button and the group in whose name it is.

    Raises BadInput("meeting-changed").
    """
    meeting = meeting_pressed(turn)
    convener_of(turn, meeting)
    if meeting.status is not Status.DRAFT:
        raise BadInput("meeting-changed")
    return meeting, groups.group_by_id(turn.db, meeting.group)


@audiences.button("usual")
def usual(turn: Turn) -> None:
    """[Poskytovatelé]: made and invited by one tap."""
    assert turn.pressed
    meeting, own = _drafted(turn)
    _invite(turn, meeting, audience_of(turn, own, rules.STANDING[turn.pressed.args[1]]))


@audiences.button("people")
def people(turn: Turn) -> None:
    """[Jmenovitě]"""
    meeting, _ = _drafted(turn)
    turn.ask("audiences.named", "audiences-ask-people", None, {"meeting": meeting.id})


@audiences.asked("named")
def named(turn: Turn) -> None:
    """Names with commas or an "a" between them; each must mean one person of the community."""
    assert turn.question
    meeting = meetings.by_id(turn.db, int(turn.question.values["meeting"]))
    convener_of(turn, meeting)
    own = groups.group_by_id(turn.db, meeting.group)
    if meeting.status is not Status.DRAFT:
        raise BadInput("meeting-changed")
    _invite(turn, meeting, people_called(turn, own, _everybody_named(turn, own)))
    turn.react("👍")


def _everybody_named(turn: Turn, own: Group) -> list[Person]:
    known = groups.people_of(turn.db, own.community)
    found = {name: find_people(name, known) for name in names_of(clean(turn.text, LONGEST))}
    if unclear := [name for name, those in found.items() if len(those) != 1]:
        several = "yes" if found[unclear[0]] else "no"
        raise BadInput("audiences-who", name=unclear[0][: rules.NAME_LIMIT], several=several)
    return [those[0] for those in found.values()]


def names_of(text: str) -> list[str]:
    """The pieces of a list of names or bodies, in the order written."""
    pieces = [piece.strip(" .") for line in text.split("\n") for piece in line.replace(";", ",").split(",")]
    return [piece for piece in pieces if piece]


def _invite(turn: Turn, meeting: Meeting, audience: Group) -> None:
    if audience.id not in meeting.groups:
        meetings.invite(turn.db, meeting.id, audience.id)
    turn.show("control", meeting.id)
    turn.outcome.taken = True


# --- bodies under one name


@audiences.command("okruh", "audience", needs=Role.COORDINATOR, place=34)
def circle(turn: Turn) -> None:
    """„/okruh Obce: MěÚ Javorná, Obec Lhota"; alone it lists those that there are."""
    own = _own(turn)
    if not turn.text:
        _list(turn, own)
        return
    name, _, rest = clean(turn.text, LONGEST).partition(":")
    name, bodies = name.strip(), names_of(rest)
    if not name or not bodies:
        raise BadInput("audiences-how")
    if len(name) > rules.NAME_LIMIT or len(bodies) > rules.BODIES_LIMIT:
        raise BadInput("audiences-long", limit=rules.NAME_LIMIT, most=rules.BODIES_LIMIT)
    made = _called(turn, own, name)
    store.of_bodies(turn.db, made.id, _known(turn, own, bodies))
    follow_rules(turn, own.community)
    number = len(groups.members_of(turn.db, [made.id]))
    turn.answer("audiences-made", name=made.name, bodies=len(bodies), number=number)


def _own(turn: Turn) -> Group:
    """A group of the speaker's own that they coordinate.

    Raises BadInput("not-entitled").
    """
    mine = [one for one in turn.groups_where(Role.COORDINATOR) if store.find(turn.db, one.id) is None]
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    return mine[0]


def _called(turn: Turn, own: Group, name: str) -> Group:
    """The audience of this name, made where there is none.

    Raises BadInput("audiences-taken") where a group or another kind of audience is called so.
    """
    same = [one for one in groups.groups_of(turn.db, own.community) if fold(one.name) == fold(name)]
    if same:
        known = store.find(turn.db, same[0].id)
        if known is None or known.rule is not Rule.BODIES:
            raise BadInput("audiences-taken", name=name)
        turn.need(Role.COORDINATOR, same[0].id)
        return same[0]
    made = store.make(turn.db, own, name, Rule.BODIES)
    groups.join(turn.db, made.id, turn.me().id, Role.COORDINATOR, turn.now)
    turn.log("group.founded", "group", made.id)
    return made


def _known(turn: Turn, own: Group, bodies: list[str]) -> list[int]:
    """The organisations by their ids.

    Raises BadInput("audiences-body") for one of which nobody on any roster is.
    """
    there = {fold(one.organisation): one.organisation for one in groups.people_of(turn.db, own.community)}
    for one in bodies:
        if fold(one) not in there:
            raise BadInput("audiences-body", name=one[: rules.NAME_LIMIT])
    return [groups.organisation_named(turn.db, own.community, there[fold(one)]) for one in bodies]


def _list(turn: Turn, own: Group) -> None:
    follow_rules(turn, own.community)
    view, found = turn.private_view(), store.of_community(turn.db, own.community)
    named = [(groups.group_by_id(turn.db, one.group).name, one) for one in found if one.rule is not Rule.PEOPLE]
    lines = [
        view.line("audiences-line", name=name, number=len(groups.members_of(turn.db, [one.group])))
        for name, one in sorted(named, key=lambda each: collate(each[0]))
    ]
    title = view.line("audiences-title" if lines else "audiences-none", Style.HEAD)
    turn.reply(Card((title, *lines, view.line("audiences-how", Style.NOTE))))
