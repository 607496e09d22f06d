"""A new topic that looks like an older one: whoever brought it says with one tap whether it is the same."""

from dataclasses import replace

from domain import topics as rules
from domain.topics import Proposal, State, Topic
from handlers.kit.card import Card
from handlers.kit.confirming import CONFIRMS, done, neither, settle
from handlers.kit.proposals import credit, show_topics
from handlers.kit.turn import Turn
from handlers.topics.capability import SHORT, topics
from storage import meetings
from storage import topics as store


def look_for_double(turn: Turn, made: Topic) -> None:
    """Ask, where they can be asked alone; else only [Sloučit] of the coordinator puts the two side by side."""
    if turn.private() is None:
        return
    others = [one for one in store.inbox(turn.db, made.community) if one.topic.id != made.id]
    if double := rules.like(made.text, others):
        _ask(turn, made, double)
    elif before := rules.dealt_with(made.text, store.of_community(turn.db, made.community)):
        _remind(turn, before)


def _ask(turn: Turn, made: Topic, double: Proposal) -> None:
    keep = {"topic": made.id, "other": double.topic.id, CONFIRMS: True}
    said = {"text": rules.cut(made.text, SHORT), "other": double.topic.text, "votes": double.votes}
    labels = [turn.private_view().say(f"topics-button-{one}") for one in ("same", "other")]
    turn.ask("topics.same", "topics-ask-same", labels, keep, names=credit(turn.view, double.authors), **said)


def _remind(turn: Turn, before: Topic) -> None:
    """The same was discussed already: whoever brings it again should know what came of it."""
    if before.meeting is not None:
        meeting, view = meetings.by_id(turn.db, before.meeting), turn.private_view()
        turn.answer("topics-dealt-with", text=before.text, title=meeting.title, when=view.when(meeting.start.date()))


@topics.asked("same", neither)
def same_asked(turn: Turn) -> None:
    """[Ano, spojit je]: one topic from now on, and [Vrátit] parts them; [Ne] leaves both."""
    assert turn.question
    store.hold(turn.db)
    made, other = (store.by_id(turn.db, int(turn.question.values[name])) for name in ("topic", "other"))
    view = turn.private_view()
    if turn.choice != 0:
        settle(turn, Card((view.line("topics-both-stay", text=rules.cut(made.text, SHORT)),)))
        return
    kept = rules.root(other, store.standing(turn.db, other.community))
    if made.state != State.OPEN or kept.state != State.OPEN:
        settle(turn, Card((view.line("topics-closed", state=(made if made.state != State.OPEN else kept).state),)))
        return
    store.keep(turn.db, rules.merge(made, kept))
    turn.log("topic.merged", "topic", made.id)
    show_topics(turn.view, made.community, made, kept)
    done(turn, "topics.united", {"topic": made.id}, "topics-united", text=kept.text)


@topics.undoes("united")
def parted(turn: Turn) -> None:
    """[Vrátit]: both stand on their own again, each with its supporters."""
    assert turn.undo
    store.hold(turn.db)
    made = store.by_id(turn.db, turn.undo.values["topic"])
    every = store.of_community(turn.db, made.community)
    left = rules.root(made, every)
    freed = rules.undo(made, every)
    store.keep(turn.db, freed)
    turn.log("topic.parted", "topic", made.id)
    show_topics(turn.view, made.community, freed, replace(left))
    settle(turn, Card((turn.private_view().line("topics-both-stay", text=rules.cut(made.text, SHORT)),)))
