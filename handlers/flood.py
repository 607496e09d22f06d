"""How much one member may write: the limits of a community, set by a tap on a card of whoever coordinates in it."""

from domain import flood as rules
from domain.groups import Role
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Part, Style
from handlers.kit.readers import running_community
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import flood as store
from storage import groups

flood = Capability("flood")

CHOICES = (("per_minute", rules.PER_MINUTE), ("topics", rules.TOPICS), ("tasks", rules.TASKS))


@flood.part("group", 55)
def part(view: View, group_id: int) -> Part:
    """The way here from the group's card."""
    return Part(buttons=((view.button("flood-button-open", "flood.open", group_id),),))


@flood.button("open")
def opened(turn: Turn) -> None:
    """[Omezení psaní]"""
    assert turn.pressed
    group = turn.pressed.args[0]
    turn.need(Role.COORDINATOR, group)
    turn.private_view().bring("limits", groups.group_by_id(turn.db, group).community)
    turn.outcome.taken = True


@flood.card("limits", running_community)
def card(view: View, community: int) -> Card:
    """What holds now, and what else may be chosen."""
    limits = store.limits_of(view.db, community)
    lines = (
        view.line("flood-title", Style.TITLE),
        view.line("flood-line", minute=limits.per_minute, topics=limits.topics, tasks=limits.tasks),
        view.line("flood-note", Style.NOTE, community=groups.name_of_community(view.db, community)),
    )
    return Card(lines, tuple(_row(view, community, limits, at) for at in range(len(CHOICES))))


def _row(view: View, community: int, limits: rules.Limits, at: int) -> tuple[Button, ...]:
    name, numbers = CHOICES[at]
    now = getattr(limits, name)
    return tuple(
        view.labelled(
            ("✓ " if number == now else "") + view.say(f"flood-button-{name}", number=number),
            "flood.choose", community, at, number,
        )
        for number in numbers
    )  # fmt: skip


@flood.button("choose")
def choose(turn: Turn) -> None:
    """Another number holds at once."""
    assert turn.pressed
    community, at, number = turn.pressed.args
    if community not in {group.community for group in turn.groups_where(Role.COORDINATOR)}:
        raise turn.refusal(Role.COORDINATOR)
    store.keep_limits(turn.db, community, store.limits_of(turn.db, community).chosen(CHOICES[at][0], number))
    turn.show("limits", community)
    turn.log("limits.changed", "community", community)
    turn.outcome.taken = True
