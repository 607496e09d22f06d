"""Topics as several capabilities need them: who may speak about them, how they read, who sees that they changed."""

from domain import topics as rules
from domain.errors import BadInput
from domain.groups import Kind, Person, Role
from domain.language import surname_key
from domain.meetings import Meeting
from domain.reminders import hours_for
from domain.topics import Proposal, Topic
from handlers.kit.card import Button, Card
from handlers.kit.turn import Turn
from handlers.kit.view import View, joined, own_view
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
    whose = credit(view, one.authors) if one.authors else view.say("topics-situation")
    return f"{at}. {one.topic.text} – {whose}"


def label(one: Proposal, mark: str = "👍") -> str:
    """What stands on a topic's button: how many support it, and as much of it as fits."""
    return rules.cut(f"{mark} {one.votes} · {one.topic.text}", LABEL)


def turning(view: View, action: str, subject: int, page: int, pages: int) -> list[tuple[Button, ...]]:
    """The row that turns the pages of a list in place; none for a list of one page."""
    before = view.labelled("←", action, subject, page - 1) if page > 0 else None
    after = view.labelled("→", action, subject, page + 1) if page + 1 < pages else None
    return [joined(before, after)] if pages > 1 else []


# --- who hears what became of it


def tell_authors(
    view: View, topic: Topic, key: str, /, but: int | None = None, about: Meeting | None = None, **said: object
) -> tuple[list[int], list[int]]:
    """Everybody whose topic it is, or is part of it, hears privately what became of it, each in their hours.

    but: who did it and needs no word; about: the meeting whose time the sentence names.
    Returns (who heard, who cannot be written to).
    """
    words = {one.author: one.text for one in reversed(store.family_of(view.db, topic)) if one.author != but}
    heard = [author for author, text in words.items() if _tell(view, author, key, text, about, said)]
    return heard, [author for author in words if author not in heard]


def _tell(view: View, author: int, key: str, text: str, about: Meeting | None, said: dict[str, object]) -> bool:
    there = own_view(view.desk, author)
    if there is None:
        return False
    when = {"when": there.when(about.start, about.end)} if about else {}
    hours = hours_for(groups.person_by_id(view.db, author), there.zone, None)
    there.post(there.room, Card((there.line(key, text=text, **when, **said),)), not_before=hours.later(view.now))
    return True


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
