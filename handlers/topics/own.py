"""One's own topic: how it stands, withdrawn and put back."""

from dataclasses import replace

from domain import topics as rules
from domain.errors import BadInput
from domain.groups import Person
from domain.topics import State, Topic
from handlers.kit.card import Card, Line, Style
from handlers.kit.proposals import member_in, show_topics, topic_pressed
from handlers.kit.readers import with_topic
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.topics.capability import fate, topics
from storage import topics as store


@topics.card("topic-mine", with_topic)
def mine(view: View, topic_id: int) -> Card:
    """A topic for its author: how it stands, and whether to keep it."""
    topic = store.by_id(view.db, topic_id)
    lines = (view.line("topics-mine-title", Style.TITLE), Line(topic.text, Style.HEAD), Line(fate(view, topic)))
    act = {State.OPEN: "withdraw", State.WAITING: "withdraw", State.WITHDRAWN: "again"}.get(topic.state)
    back = view.button("topics-button-list", "topics.more", topic.community, 0)
    return Card(lines, ((view.button(f"topics-button-{act}", f"topics.{act}", topic.id), back),) if act else ((back,),))


@topics.started("topic-")
def mine_started(turn: Turn) -> None:
    """The deep link from a tap on one's own topic."""
    number = turn.text.removeprefix("topic-")
    topic = store.find(turn.db, int(number)) if number.isdecimal() and len(number) < 16 else None
    if topic is None:
        raise BadInput("button-foreign")
    _its_author(turn, topic)
    turn.view.bring("topic-mine", topic.id)
    turn.outcome.taken = True


def _its_author(turn: Turn, topic: Topic) -> Person:
    me = member_in(turn, topic.community)
    if me.id != topic.author:
        raise BadInput("topics-not-author")
    return me


@topics.button("withdraw")
def withdraw(turn: Turn) -> None:
    """[Stáhnout]: off the list; topics merged into it stand on their own again."""
    store.hold(turn.db)
    topic = rules.own_still(topic_pressed(turn))
    _its_author(turn, topic)
    store.set_free(turn.db, topic.id)
    _changed(turn, replace(topic, state=State.WITHDRAWN))
    turn.answer("topics-withdrawn")


@topics.button("again")
def again(turn: Turn) -> None:
    """[Vrátit]: the author changed their mind; a client's situation has to be approved anew."""
    store.hold(turn.db)
    topic = topic_pressed(turn)
    _its_author(turn, topic)
    if topic.state is not State.WITHDRAWN:
        raise BadInput("topics-closed", state=topic.state.value)
    _changed(turn, replace(topic, state=State.WAITING if topic.situation else State.OPEN))


def _changed(turn: Turn, topic: Topic) -> None:
    store.keep(turn.db, topic)
    turn.log(f"topic.{topic.state}", "topic", topic.id)
    show_topics(turn.view, topic.community, topic)
    turn.show("situation", topic.id)
