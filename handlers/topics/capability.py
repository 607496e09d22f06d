"""The capability itself, and what all its pages share: whose topics are meant, and what became of one."""

from domain import topics as rules
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.help import Hint
from domain.members import counts
from domain.topics import State, Topic
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import meetings, members
from storage import topics as store

topics = Capability("topics")
topics.helps(
    Hint("topic", 70, "tema", most=Role.MINUTES),
    Hint("topics", 80, "temata", given="topic"),
)

SHORT = 60  # characters of a topic inside another sentence
CARDS = ("topics", "topic-mine")  # private cards that turn into each other


def community_of(turn: Turn) -> int:
    """Whose topics are meant here.

    Raises BadInput("stranger").
    """
    if turn.group is not None:
        return turn.group.community
    if turn.person is None:
        raise BadInput("stranger")
    here = sorted({one.community for one in turn.groups_where(Role.GUEST)})
    return turn.person.community if turn.person.community in here or not here else here[0]


def waits(turn: Turn, me: Person) -> bool:
    """Whether the speaker's support counts only once somebody entitled confirms who it is."""
    voices = members.voices(turn.db, me.community).get(me.id, [])
    return not counts(voices, turn.now)


def fate(view: View, topic: Topic) -> str:
    """What became of a topic, in one sentence."""
    if topic.state is State.OPEN:
        inbox = store.inbox(view.db, topic.community)
        key = "topics-voices" if store.by_organisation(view.db, topic.community) else "topics-votes"
        return view.say(key, votes=next(one.votes for one in inbox if one.topic.id == topic.id))
    if topic.state in (State.TAKEN, State.DISCUSSED) and topic.meeting is not None:
        meeting = meetings.by_id(view.db, topic.meeting)
        return view.say(
            f"topics-fate-{topic.state}", title=rules.cut(meeting.title, SHORT), when=view.when(meeting.start)
        )
    if topic.state is State.MERGED and topic.merged_into is not None:
        other = store.by_id(view.db, topic.merged_into)
        return view.say("topics-fate-merged", text=rules.cut(other.text, SHORT))
    return view.say(f"topics-fate-{topic.state}", reason=topic.reason)
