"""Topics in plain words: proposed, supported, withdrawn – the same deeds as the command's and the buttons'."""

from domain.errors import BadInput
from domain.groups import Role
from domain.language import Wanted
from domain.topics import State
from handlers.kit.card import Card, Line
from handlers.kit.proposals import member_in, written
from handlers.kit.signing import Pressed
from handlers.kit.turn import Turn
from handlers.kit.wishes import one_of, wish_of
from handlers.topics.capability import community_of, topics
from handlers.topics.own import withdraw
from handlers.topics.proposing import propose, seconded
from storage import topics as store

SHOWN = 5  # topics in one answer


@topics.wants(Wanted.TOPICS)
def listed(turn: Turn) -> None:
    """The list with its buttons privately, in words where there is no private chat."""
    community, private = community_of(turn), turn.private()
    if private is None:
        inbox = store.inbox(turn.db, community)[:SHOWN]
        lines = [Line(written(turn.view, at, one)) for at, one in enumerate(inbox, 1)]
        turn.reply(Card(tuple(lines) or (turn.view.line("topics-none"),)))
        return
    member_in(turn, community)
    turn.view.into(private).bring("topics", community)
    turn.outcome.taken = True
    if private.id != turn.room.id:
        turn.react("👌")


@topics.wants(Wanted.PROPOSE_TOPIC, needs=Role.GUEST)
def proposed(turn: Turn) -> None:
    """ "navrhuji probrat dluhové poradenství": the same as behind the word for a topic."""
    turn.text = wish_of(turn).request.what
    propose(turn)


@topics.wants(Wanted.SUPPORT_TOPIC)
def supported(turn: Turn) -> None:
    """Support for the topic that the words name; said again it stays."""
    community = community_of(turn)
    me = member_in(turn, community)
    inbox = store.inbox(turn.db, community)
    if not inbox:
        raise BadInput("topics-none-such")
    number = one_of(turn, "topic", [(one.topic.id, one.topic.text) for one in inbox], wish_of(turn).request.what)
    one = next((each for each in inbox if number in each.ids), None)
    if one is not None:
        seconded(turn, one, me)


@topics.wants(Wanted.WITHDRAW_TOPIC)
def withdrawn(turn: Turn) -> None:
    """One's own topic goes; its card offers the way back."""
    me = turn.me()
    mine = [one for one in store.of_author(turn.db, me.id) if one.state is State.OPEN]
    if not mine:
        raise BadInput("topics-none-such")
    number = one_of(turn, "topic", [(one.id, one.text) for one in mine], wish_of(turn).request.what)
    if number is None:
        return
    turn.pressed = Pressed("topics.withdraw", (number,))
    withdraw(turn)
    if private := turn.private():
        turn.view.into(private).bring("topic-mine", number)
