"""Topics as several capabilities need them: who may speak about them, how they read, who sees that they changed."""

from domain import topics as rules
from domain.errors import BadInput
from domain.groups import Kind, Person, Role
from domain.language import surname_key
from domain.meetings import Meeting
from domain.topics import Proposal, Topic
from handlers.kit.card import Button
from handlers.kit.turn import Turn
from handlers.kit.view import View, joined
from storage import groups, meetings
from storage import topics as store

CREDIT = 90  # characters of names beside a topic
LABEL = 44  # characters on a button that takes the whole width of a phone


# --- who


def member_in(turn: Turn, community: int) -> Person:
    """The speaker, who belongs to some group of the community.

    Raises BadInput("topics-not-yours").
    """
    if turn.group is not None and turn.group.community == community:
        return turn.me()
    person = turn.person
    if person is None or turn.event.author.anonymous or not _inside(turn, person, community):
        raise BadInput("anonymous" if turn.event.author.anonymous else "topics-not-yours")
    return person


def _inside(turn: Turn, person: Person, community: int) -> bool:
    mine = groups.groups_with(turn.db, person.id)
    return community in groups.administers(turn.db, person.id) or any(group.community == community for group in mine)


def chooser_in(turn: Turn, community: int) -> Person:
    """The speaker, who coordinates some group of the community.

    Raises BadInput("not-entitled").
    """
    person = turn.person
    if turn.event.author.anonymous:
        raise BadInput("anonymous")
    if person is None or not coordinates(turn.view, community, person.id):
        raise turn.refusal(Role.COORDINATOR)
    return person


def coordinates(view: View, community: int, person: int | None) -> bool:
    """Whether the person coordinates some group of the community."""
    every = groups.groups_of(view.db, community)
    roles = (groups.role_in(view.db, group.id, person) for group in every) if person is not None else ()
    return any(role is not None and role.may(Role.COORDINATOR) for role in roles)


# --- how they read


def credit(view: View, authors: tuple[int, ...] | list[int], limit: int = CREDIT) -> str:
    """Whose a topic is, with organisations."""
    people = [groups.person_by_id(view.db, person) for person in authors]
    people.sort(key=lambda one: surname_key(one.name))
    said = [f"{one.name}, {one.organisation}" if one.organisation else one.name for one in people]
    return rules.cut("; ".join(said), limit)


def written(view: View, at: int, one: Proposal) -> str:
    """A line of the list: number, words, whose."""
    return f"{at}. {one.topic.text} – {credit(view, one.authors)}"


def label(one: Proposal, mark: str = "👍") -> str:
    """What stands on a topic's button: how many support it, and as much of it as fits."""
    return rules.cut(f"{mark} {one.votes} · {one.topic.text}", LABEL)


def turning(view: View, action: str, subject: int, page: int, pages: int) -> list[tuple[Button, ...]]:
    """The row that turns the pages of a list in place; none for a list of one page."""
    before = view.labelled("←", action, subject, page - 1) if page > 0 else None
    after = view.labelled("→", action, subject, page + 1) if page + 1 < pages else None
    return [joined(before, after)] if pages > 1 else []


# --- who sees the change


def is_cross(view: View, meeting: Meeting) -> bool:
    """Whether the meeting is one of several groups."""
    return len(meeting.groups) > 1 or groups.group_by_id(view.db, meeting.group).kind is Kind.CROSS


def show_topics(view: View, community: int, *changed: Topic) -> None:
    """Every list of the community's topics shows how they stand now, and so do the cards of the changed ones."""
    for kind in ("topics", "topics-desk"):
        view.show(kind, community)
    for one in changed:
        for kind in ("topic", "topic-mine"):
            view.show(kind, one.id)
        view.show("me", one.author)
    for meeting in meetings.around(view.db, community, view.now):
        if is_cross(view, meeting):
            view.show("control", meeting.id)
    view.happened("topics-changed", community)


def topic_pressed(turn: Turn) -> Topic:
    """The topic of the pressed button, whose first argument is its id.

    Raises BadInput("button-foreign").
    """
    assert turn.pressed
    topic = store.find(turn.db, turn.pressed.args[0])
    if topic is None:
        raise BadInput("button-foreign")
    return topic
