"""A client's situation as a topic: written privately, seen by nobody until a coordinator has approved its words."""

from dataclasses import replace

from domain import topics as rules
from domain.errors import BadInput
from domain.flood import Daily
from domain.groups import Person
from domain.language import clean
from domain.topics import State, Topic
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.card import Card, Line, Style
from handlers.kit.pace import may_give
from handlers.kit.proposals import chooser_in, member_in, show_topics, topic_pressed
from handlers.kit.readers import running_topic
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from storage import groups
from storage import topics as store

situations = Capability("situations")


@situations.command("situace", "situation", place=31)
def bring(turn: Turn) -> None:
    """„/situace" in private: one general sentence; in a chat of others it would be seen before anybody approved it."""
    if not turn.room.private:
        raise BadInput("situations-privately")
    if turn.text:
        _keep(turn, turn.text)
        return
    turn.ask("situations.text", "situations-ask-text")


@situations.asked("text", longest=SENTENCE)
def text_asked(turn: Turn) -> None:
    """The situation in one sentence."""
    _keep(turn, turn.text)


def _keep(turn: Turn, text: str) -> None:
    text, me = rules.check(text), turn.me()
    member_in(turn, me.community)
    approving = _approving(turn, me)
    if not approving:
        raise BadInput("situations-nobody")
    if not may_give(turn, Daily.TOPICS, me):
        return
    made = store.add(turn.db, me.community, None, me.id, text, turn.now, situation=True)
    store.back(turn.db, made.id, me.id, turn.now)
    turn.log("topic.waiting", "topic", made.id)
    for one in approving:
        turn.view.tell(one.id, "situation", made.id)
    turn.answer("situations-waits", names=", ".join(one.name for one in approving[:3]))


def _approving(turn: Turn, me: Person) -> list[Person]:
    """Who coordinates the speaker's groups and can be written to; where nobody does, any group of the community."""
    own = [group.id for group in groups.groups_with(turn.db, me.id)]
    every = [group.id for group in groups.groups_of(turn.db, me.community)]
    for those in (own, every):
        people = {one.id: one for group in those for one in groups.coordinators(turn.db, group)}
        if reached := [one for one in people.values() if own_view(turn.view.desk, one.id)]:
            return reached
    return []


# --- approved


@situations.card("situation", running_topic)
def card(view: View, topic_id: int) -> Card:
    """For coordinators: the words, from whom they are, and what may be done; then what was done."""
    topic = store.find(view.db, topic_id)
    if topic is None:
        return Card((view.line("situations-gone", Style.NOTE),))
    title = view.line("situations-title", Style.TITLE)
    if topic.state is not State.WAITING:
        key = "situations-approved" if topic.state is not State.WITHDRAWN else "situations-withdrawn"
        return Card((title, Line(topic.text), view.line(key, Style.NOTE)))
    author = groups.person_by_id(view.db, topic.author).name
    acts = tuple(view.button(f"situations-button-{act}", f"situations.{act}", topic.id) for act in ACTS)
    return Card((title, Line(topic.text, Style.HEAD), view.line("situations-from", Style.NOTE, name=author)), (acts,))


ACTS = ("approve", "reword", "refuse")


def _waiting(turn: Turn, topic: Topic | None) -> Topic:
    """The situation, for a coordinator, while it waits.

    Raises BadInput("situations-settled").
    """
    if topic is None or topic.state is not State.WAITING:
        raise BadInput("situations-settled")
    chooser_in(turn, topic.community)
    return topic


@situations.button("approve")
def approve(turn: Turn) -> None:
    """[Schválit]: on the list from now on, with nobody's name."""
    store.hold(turn.db)
    _approve(turn, _waiting(turn, topic_pressed(turn)))


def _approve(turn: Turn, topic: Topic) -> None:
    opened = replace(topic, state=State.OPEN)
    store.keep(turn.db, opened)
    turn.log("topic.approved", "topic", topic.id)
    turn.show("situation", topic.id)
    show_topics(turn.view, topic.community, opened)
    turn.view.note(topic.author, "situations-told-approved", text=opened.text)
    turn.outcome.taken = True


@situations.button("reword")
def reword(turn: Turn) -> None:
    """[Upravit název]: other words, approved with them."""
    topic = _waiting(turn, topic_pressed(turn))
    turn.ask("situations.words", "situations-ask-words", None, {"topic": topic.id}, text=topic.text)


@situations.asked("words", longest=SENTENCE)
def words_asked(turn: Turn) -> None:
    """The title under which everybody will see it."""
    assert turn.question
    store.hold(turn.db)
    topic = _waiting(turn, store.find(turn.db, int(turn.question.values["topic"])))
    text = rules.check(turn.text)
    store.change(turn.db, topic.id, text=text)
    turn.react("👍")
    _approve(turn, replace(topic, text=text))


@situations.button("refuse")
def refuse(turn: Turn) -> None:
    """[Nepřijmout]: why? The answer is what its author reads."""
    topic = _waiting(turn, topic_pressed(turn))
    turn.ask("situations.reason", "situations-ask-reason", None, {"topic": topic.id})


@situations.asked("reason", longest=SENTENCE)
def reason_asked(turn: Turn) -> None:
    """What is not approved is kept nowhere."""
    assert turn.question
    store.hold(turn.db)
    topic = _waiting(turn, store.find(turn.db, int(turn.question.values["topic"])))
    reason = clean(turn.text, rules.REASON_LIMIT)
    store.remove(turn.db, topic.id)
    turn.show("situation", topic.id)
    turn.view.note(topic.author, "situations-told-refused", text=topic.text, reason=reason)
    turn.react("👍")
