"""The list: one card over all groups, a tap to support."""

from domain import topics as rules
from domain.groups import Person
from domain.topics import Proposal
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.proposals import coordinates, label, member_in, show_topics, topic_pressed, turning, written
from handlers.kit.readers import in_community
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.topics.capability import CARDS, SHORT, community_of, topics, waits
from handlers.topics.finding import find
from storage import meetings, rooms
from storage import topics as store

AHEAD = 3  # topics on coming agendas shown below the list


@topics.command("temata", "topics", place=32)
def listed(turn: Turn) -> None:
    """The one card with what is proposed; in a group the standing one comes down. With words: what there was of it."""
    if turn.text:
        find(turn, turn.text)
        return
    community = community_of(turn)
    member_in(turn, community)
    turn.view.bring("topics", community)
    turn.outcome.taken = True


@topics.started("topics")
def list_started(turn: Turn) -> None:
    """The deep link behind the list's buttons."""
    turn.text = ""
    listed(turn)


@topics.card("topics", in_community)
def card(view: View, community: int) -> Card:
    """Open topics by support over all groups, a button for each; in private also further pages."""
    inbox = store.inbox(view.db, community)
    page, pages = rules.paged(len(inbox), view.page)
    shown = inbox[page * rules.PAGE : (page + 1) * rules.PAGE]
    more = view.parts("topics", community)
    lines = [view.line("topics-title", Style.TITLE), *more.lines]
    lines += [Line(written(view, page * rules.PAGE + at, one)) for at, one in enumerate(shown, 1)]
    lines.append(view.line("topics-how" if shown else "topics-none", Style.NOTE))
    me = rooms.owner(view.db, view.room.account) if view.room.account else None
    rows = [(view.labelled(label(one, _mark(one, me)), "topics.support", one.topic.id),) for one in shown]
    handles = _handles(view, community, len(inbox), page, pages)
    return Card((*lines, *_ahead(view, community)), (*rows, *more.buttons, *handles))


def _mark(one: Proposal, me: int | None) -> str:
    return "✓" if me in one.supporters | one.waiting else "👍"


def _ahead(view: View, community: int) -> list[Line]:
    """What a coming meeting has taken."""
    taken = store.taken_ahead(view.db, community, view.now)[:AHEAD]
    return [
        view.line(
            "topics-ahead", Style.NOTE,
            text=rules.cut(topic.text, SHORT), when=view.when(meetings.by_id(view.db, meeting).start),
        )
        for topic, meeting in taken
    ]  # fmt: skip


def _handles(view: View, community: int, number: int, page: int, pages: int) -> list[tuple[Button, ...]]:
    """Further pages (from a group's card in private, so that nobody turns them under others' hands), and the desk."""
    rows: list[tuple[Button, ...]] = []
    desk = view.button("topics-button-desk", "choosing.desk", community)
    if not view.room.private:
        if number > rules.PAGE:
            rows.append((view.button("topics-button-more", "topics.more", community, 1, more=number - rules.PAGE),))
        return [*rows, (desk,)] if number else rows
    rows += turning(view, "topics.more", community, page, pages)
    owner = rooms.owner(view.db, view.room.account) if view.room.account else None
    return [*rows, (desk,)] if number and coordinates(view, community, owner) else rows


@topics.button("more")
def more(turn: Turn) -> None:
    """Another page of the list."""
    assert turn.pressed
    community, page = turn.pressed.args
    member_in(turn, community)
    turn.lead("topics", community, "topics", page, within=CARDS)


# --- supporting one


@topics.button("support")
def support(turn: Turn) -> None:
    """A tap supports, the next one takes it back; on one's own topic it offers to withdraw it."""
    topic = topic_pressed(turn)
    me = member_in(turn, topic.community)
    inbox = store.inbox(turn.db, topic.community)
    one = next((each for each in inbox if topic.id in each.ids), None)
    if one is None:
        show_topics(turn.view, topic.community)
        turn.answer("topics-closed", state=topic.state.value)
    elif one.topic.author == me.id:
        turn.lead("topic-mine", one.topic.id, f"topic-{one.topic.id}", within=CARDS)
    else:
        _toggle(turn, one, me)


def _toggle(turn: Turn, one: Proposal, me: Person) -> None:
    since = store.backed_at(turn.db, one.ids, me.id)
    if rules.takes_back(since, turn.now):
        store.take_back(turn.db, one.ids, me.id)
        key = "topics-taken-back"
    else:
        key = "topics-supported"
        if since is None:
            store.back(turn.db, one.topic.id, me.id, turn.now)
    turn.log("topic.support", "topic", one.topic.id, given=key == "topics-supported")
    show_topics(turn.view, one.topic.community, one.topic)
    if key == "topics-supported" and waits(turn, me):
        key = "topics-supported-waits"
    turn.answer(key, text=rules.cut(one.topic.text, SHORT))
