"""Topics on other capabilities' cards."""

from domain import topics as rules
from domain.topics import State, Topic
from handlers.kit.card import Line, Part, Style
from handlers.kit.proposals import is_cross, show_topics
from handlers.kit.view import View
from handlers.topics.capability import SHORT, fate, topics
from storage import groups, meetings, members
from storage import topics as store

MINE = 5  # own topics on the personal card
DONE = 3  # of those no longer open


@topics.part("me", 40)
def my_part(view: View, person: int) -> Part:
    """My topics: open ones with a way to withdraw them, and what became of the latest others."""
    every = store.of_author(view.db, person)
    waiting = [one for one in every if one.state in (State.OPEN, State.WAITING)]
    done = [one for one in every if one.state not in (State.OPEN, State.WAITING, State.WITHDRAWN)][:DONE]
    shown = waiting[:MINE]
    if not shown and not done:
        return Part()
    lines = [Line(""), view.line("topics-mine", Style.HEAD)]
    lines += [Line(f"{rules.cut(one.text, 120)} – {fate(view, one)}") for one in (*shown, *done)]
    if len(waiting) > MINE:
        lines.append(view.line("topics-and-more", Style.NOTE, more=len(waiting) - MINE))
    rows = tuple((view.labelled(_withdraw_label(view, one), "topics.withdraw", one.id),) for one in shown)
    return Part(tuple(lines), rows)


def _withdraw_label(view: View, one: Topic) -> str:
    return rules.cut(f"{view.say('topics-button-withdraw')}: {one.text}", 40)


@topics.part("control", 40)
def control_part(view: View, meeting_id: int) -> Part:
    """For who calls a meeting of several groups: how many topics wait, and which leads."""
    meeting = meetings.by_id(view.db, meeting_id)
    if not meeting.upcoming(view.now) or not is_cross(view, meeting):
        return Part()
    inbox = store.inbox(view.db, meeting.community)
    if not inbox:
        return Part()
    best = inbox[0]
    line = view.line(
        "topics-waiting", number=len(inbox), text=rules.cut(best.topic.text, SHORT), votes=best.votes
    )  # fmt: skip
    return Part((line,), ((view.button("topics-button-choose", "choosing.desk", meeting.community),),))


@topics.when("person-merged")
def backed_once(view: View, person_id: int) -> None:
    """Two supports of one person are one."""
    community = groups.person_by_id(view.db, person_id).community
    show_topics(view, community, *store.standing(view.db, community))


@topics.when("member-known")
@topics.when("member-out")
def counted_anew(view: View, place_id: int) -> None:
    """Somebody's support counts from now on, or does not any more."""
    place = members.place_by_id(view.db, place_id)
    if place:
        recount(view, groups.group_by_id(view.db, place.group).community)


@topics.when("votes-counted")
def recount(view: View, community: int) -> None:
    """A group has another rule whose support counts."""
    show_topics(view, community, *store.standing(view.db, community))
