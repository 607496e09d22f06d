"""The coordinator chooses among the topics: onto an agenda, together with another one, or declined with a reason.

All of it happens on one private card that turns from the list into a topic and back.
"""

from dataclasses import replace

from domain import meetings as meeting_rules
from domain import topics as rules
from domain.agenda import MOST
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.language import by_surname, clean
from domain.meetings import Meeting
from domain.topics import State, Topic
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Style
from handlers.kit.proposals import (
    chooser_in,
    credit,
    is_cross,
    label,
    show_topics,
    tell_authors,
    topic_pressed,
    turning,
    written,
)  # fmt: skip
from handlers.kit.readers import running_community, running_topic
from handlers.kit.turn import Turn
from handlers.kit.view import View, joined
from storage import agenda, groups, meetings, rooms
from storage import topics as store

choosing = Capability("choosing")

CARDS = ("topics-desk", "topic", "topic-take", "topic-merge")  # one message turns into each of them
REASONS = ("elsewhere", "later", "one-group")  # offered when a topic is declined
OFFERED = 8  # meetings offered for a topic
SUPPORTERS = 300  # characters of supporters' names
SHORT = 100  # characters of a topic inside another sentence


# --- the desk


@choosing.button("desk")
def desk(turn: Turn) -> None:
    """[Vyřídit]: the list for coordinators, in private."""
    assert turn.pressed
    community, *page = turn.pressed.args
    chooser_in(turn, community)
    turn.lead("topics-desk", community, "choosing", page[0] if page else 0, within=CARDS)


@choosing.started("choosing")
def desk_started(turn: Turn) -> None:
    """The deep link of a coordinator who had no private chat."""
    if turn.person is None:
        raise BadInput("stranger")
    chooser_in(turn, turn.person.community)
    turn.view.bring("topics-desk", turn.person.community)
    turn.outcome.taken = True


@choosing.card("topics-desk", running_community)
def desk_card(view: View, community: int) -> Card:
    """The open topics; a tap opens one."""
    inbox = store.inbox(view.db, community)
    page, pages = rules.paged(len(inbox), view.page)
    shown = inbox[page * rules.PAGE : (page + 1) * rules.PAGE]
    more = view.parts("topics-desk", community)
    lines = [view.line("choosing-title", Style.TITLE), *more.lines]
    lines += [Line(written(view, page * rules.PAGE + at, one)) for at, one in enumerate(shown, 1)]
    lines.append(view.line("choosing-how" if shown else "choosing-none", Style.NOTE))
    rows = [(view.labelled(label(one), "choosing.topic", one.topic.id),) for one in shown]
    return Card(tuple(lines), (*rows, *turning(view, "choosing.desk", community, page, pages), *more.buttons))


# --- one topic


@choosing.button("topic")
def open_topic(turn: Turn) -> None:
    """A topic from the list, or back to it from what was to be done with it."""
    topic = topic_pressed(turn)
    _lead(turn, "topic", topic)


def _lead(turn: Turn, kind: str, topic: Topic, page: int = 0) -> None:
    chooser_in(turn, topic.community)
    turn.lead(kind, topic.id, "choosing", page, within=CARDS)


@choosing.card("topic", running_topic)
def topic_card(view: View, topic_id: int) -> Card:
    """Whose it is, who supports it, and what may be done; or what was done."""
    topic = store.by_id(view.db, topic_id)
    back = view.button("choosing-button-list", "choosing.desk", topic.community)
    if topic.state is not State.OPEN:
        undo = view.button("choosing-button-undo", "choosing.undo", topic.id)
        row = joined(undo if topic.state is State.MERGED else None, back)
        return Card((Line(topic.text, Style.TITLE), Line(_outcome(view, topic))), (row,))
    one = next(each for each in store.inbox(view.db, topic.community) if each.topic.id == topic.id)
    names = credit(view, list(one.supporters), SUPPORTERS)
    lines = [
        Line(topic.text, Style.TITLE),
        view.line("choosing-proposed", names=credit(view, one.authors, SUPPORTERS)),
        view.line("choosing-supported", votes=one.votes, names=names),
        *(view.line("choosing-contains", Style.NOTE, text=each.text) for each in one.merged[:5]),
    ]
    acts = tuple(view.button(f"choosing-button-{act}", f"choosing.{act}", topic.id) for act in _acts(view, topic))
    parted = [(view.labelled(_apart(view, each), "choosing.undo", each.id),) for each in one.merged[:5]]
    return Card(tuple(lines), (acts, *parted, (back,)))


def _acts(view: View, topic: Topic) -> tuple[str, ...]:
    """What may be done with an open topic; there is nothing to unite the only one with."""
    alone = len(store.inbox(view.db, topic.community)) < 2
    return ("take", "decline") if alone else ("take", "merge", "decline")


def _apart(view: View, merged: Topic) -> str:
    return rules.cut(f"{view.say('choosing-button-apart')}: {merged.text}", 40)


def _outcome(view: View, topic: Topic) -> str:
    if topic.state in (State.TAKEN, State.DISCUSSED) and topic.meeting is not None:
        meeting = meetings.by_id(view.db, topic.meeting)
        return view.say(f"choosing-done-{topic.state}", title=meeting.title, when=view.when(meeting.start))
    if topic.state is State.MERGED and topic.merged_into is not None:
        return view.say("choosing-done-merged", text=store.by_id(view.db, topic.merged_into).text)
    return view.say(f"choosing-done-{topic.state}", reason=topic.reason)


# --- onto an agenda


@choosing.button("take")
def take(turn: Turn) -> None:
    """[Na program]: which meeting?"""
    topic = rules.open_still(topic_pressed(turn))
    person = chooser_in(turn, topic.community)
    if not _open_to(turn.view, topic.community, person.id):
        raise BadInput("choosing-no-meeting")
    _lead(turn, "topic-take", topic)


@choosing.card("topic-take", running_topic)
def take_card(view: View, topic_id: int) -> Card:
    """The meetings to come, a button for each."""
    topic = store.by_id(view.db, topic_id)
    person = rooms.owner(view.db, view.room.account) if view.room.account else None
    found = _open_to(view, topic.community, person) if topic.state is State.OPEN else []
    rows = [
        (view.labelled(_named(view, one), "choosing.onto", topic.id, one.id, epoch=one.epoch),)
        for one in found[:OFFERED]
    ]
    lines = (Line(topic.text, Style.TITLE), view.line("choosing-which-meeting"))
    return Card(lines, (*rows, (_back(view, topic),)))


def _open_to(view: View, community: int, person: int | None) -> list[Meeting]:
    """Meetings to come that the person may fill: those of their own groups, and those of several groups."""
    if person is None:
        return []
    coming = [one for one in meetings.around(view.db, community, view.now) if one.upcoming(view.now)]
    return [one for one in coming if is_cross(view, one) or _runs(view, one, person)]


def _runs(view: View, meeting: Meeting, person: int) -> bool:
    role = groups.role_in(view.db, meeting.group, person)
    return role is not None and role.may(Role.COORDINATOR)


def _named(view: View, meeting: Meeting) -> str:
    return rules.cut(f"{view.when(meeting.start)} · {meeting.title}", 60)


def _back(view: View, topic: Topic) -> Button:
    return view.button("choosing-button-back", "choosing.topic", topic.id)


@choosing.button("onto")
def onto(turn: Turn) -> None:
    """The meeting takes it: its agenda has one item more, and whose it was hears of it."""
    store.hold(turn.db)
    topic = rules.open_still(topic_pressed(turn))
    me = chooser_in(turn, topic.community)
    assert turn.pressed
    meeting = meeting_rules.still(meetings.by_id(turn.db, turn.pressed.args[1]), turn.pressed.epoch, turn.now)
    if meeting not in _open_to(turn.view, topic.community, me.id):
        raise turn.refusal(Role.COORDINATOR)
    if len(agenda.programme(turn.db, meeting.id)) >= MOST:
        raise BadInput("agenda-full", limit=MOST, left=0)
    proposed_by = None if topic.situation else topic.author
    agenda.add(turn.db, meeting.id, topic.text, "", None, proposed_by, topic.id, turn.now)
    _settle(turn, replace(topic, state=State.TAKEN, meeting=meeting.id))
    turn.happened("agenda-changed", meeting.id)
    for kind in ("meeting", "invitation", "control"):
        turn.show(kind, meeting.id)
    _tell_authors(turn, topic, me, "choosing-told-taken", meeting, title=meeting.title)


def _settle(turn: Turn, topic: Topic) -> None:
    """Write down what became of it, and show the topic itself where its buttons stood."""
    store.keep(turn.db, topic)
    turn.log(f"topic.{topic.state}", "topic", topic.id)
    turn.lead("topic", topic.id, "choosing", within=CARDS)
    others = [store.by_id(turn.db, topic.merged_into)] if topic.merged_into is not None else []
    show_topics(turn.view, topic.community, topic, *others)


def _tell_authors(
    turn: Turn, topic: Topic, me: Person, key: str, about: Meeting | None = None, /, **said: object
) -> None:  # fmt: skip
    """Whose topic it was hears what became of it; who cannot be reached is named to the coordinator."""
    heard, missed = tell_authors(turn.view, topic, key, me.id, about, **said)
    if missed:
        names = ", ".join(by_surname(groups.person_by_id(turn.db, author).name for author in missed))
        turn.answer("choosing-not-told", names=rules.cut(names, 120))
    elif heard:
        turn.answer("choosing-told")


# --- together with another


@choosing.button("merge")
def merge(turn: Turn) -> None:
    """[Sloučit]: with which one?"""
    topic = rules.open_still(topic_pressed(turn))
    assert turn.pressed
    _lead(turn, "topic-merge", topic, turn.pressed.args[1] if len(turn.pressed.args) > 1 else 0)


@choosing.card("topic-merge", running_topic)
def merge_card(view: View, topic_id: int) -> Card:
    """The other open topics, a button for each."""
    topic = store.by_id(view.db, topic_id)
    inbox = [one for one in store.inbox(view.db, topic.community) if one.topic.id != topic.id]
    others = rules.nearest(topic.text, inbox) if topic.state is State.OPEN else []
    page, pages = rules.paged(len(others), view.page)
    shown = others[page * rules.PAGE : (page + 1) * rules.PAGE]
    rows = [(view.labelled(label(one), "choosing.into", topic.id, one.topic.id),) for one in shown]
    lines = (Line(topic.text, Style.TITLE), view.line("choosing-which-topic"))
    return Card(lines, (*rows, *turning(view, "choosing.merge", topic.id, page, pages), (_back(view, topic),)))


@choosing.button("into")
def into(turn: Turn) -> None:
    """The two are one: supporters together, both authors credited, and it can be undone."""
    store.hold(turn.db)
    gone = topic_pressed(turn)
    assert turn.pressed
    kept = store.find(turn.db, turn.pressed.args[1])
    me = chooser_in(turn, gone.community)
    if kept is None:
        raise BadInput("button-foreign")
    _settle(turn, rules.merge(gone, kept))
    _tell_authors(turn, gone, me, "choosing-told-merged", kept=rules.cut(kept.text, SHORT))


@choosing.button("undo")
def undo(turn: Turn) -> None:
    """[Rozdělit]: both stand on their own again, each with its supporters."""
    store.hold(turn.db)
    gone = topic_pressed(turn)
    me = chooser_in(turn, gone.community)
    freed = rules.undo(gone, [*store.standing(turn.db, gone.community), *_root(turn, gone)])
    left = gone.merged_into
    store.keep(turn.db, freed)
    turn.log("topic.parted", "topic", gone.id)
    show_topics(turn.view, gone.community, freed, *([store.by_id(turn.db, left)] if left is not None else []))
    tell_authors(turn.view, freed, "choosing-told-parted", me.id)


def _root(turn: Turn, topic: Topic) -> list[Topic]:
    """Where a merged topic ended up, which may be off the list and so not among those standing."""
    while topic.state is State.MERGED and topic.merged_into is not None:
        topic = store.by_id(turn.db, topic.merged_into)
    return [topic]


# --- declined


@choosing.button("decline")
def decline(turn: Turn) -> None:
    """[Odmítnout]: why? The answer is what its author will read."""
    topic = rules.open_still(topic_pressed(turn))
    chooser_in(turn, topic.community)
    labels = [turn.say(f"choosing-reason-{reason}") for reason in REASONS]
    turn.ask("choosing.reason", "choosing-ask-reason", labels, {"topic": topic.id}, text=rules.cut(topic.text, 100))


@choosing.asked("reason")
def reason_asked(turn: Turn) -> None:
    """The reason, tapped or written."""
    store.hold(turn.db)
    assert turn.question
    topic = store.by_id(turn.db, int(turn.question.values["topic"]))
    if topic.state is not State.OPEN:  # no slip of theirs: an error would leave the question open
        turn.answer("topics-closed", state=topic.state.value)
        return
    me = chooser_in(turn, topic.community)
    picked = turn.say(f"choosing-reason-{REASONS[turn.choice]}") if turn.choice is not None else ""
    declined = replace(topic, state=State.DECLINED, reason=picked or clean(turn.text, rules.REASON_LIMIT))
    store.keep(turn.db, declined)
    turn.log("topic.declined", "topic", topic.id)
    show_topics(turn.view, topic.community, declined)
    _tell_authors(turn, topic, me, "choosing-told-declined", reason=declined.reason)
    if turn.pressed is None:
        turn.react("👍")
