"""What others will see happens after one more tap, and can be taken back for a while by [Vrátit]."""

from collections.abc import Mapping

from handlers.kit.book import Bound
from handlers.kit.card import Card
from handlers.kit.turn import Turn
from storage import outbox, requests

CONFIRMS = "confirms"  # in what is kept for the answer: the question takes a yes or a no


def allowed(turn: Turn, bound: Bound) -> bool:
    """The role is asked for at every command and tap; in private the deed itself asks, for it knows the group.

    Something grave waits until the person has said elsewhere that a new device is theirs.
    """
    if bound.needs is not None and turn.group is not None:
        turn.need(bound.needs)
    return not (bound.grave and strange(turn))


def strange(turn: Turn) -> bool:
    """Whether the words came from a device for which nobody vouches; its owner is told then, and nothing is done."""
    device = turn.strange_device()
    if device:
        turn.happened("device-strange", device.id)
        turn.answer("devices-first", device=device.name)
    return device is not None


def confirm(turn: Turn, kind: str, key: str, yes: str, keep: Mapping[str, object], /, **values: object) -> None:
    """Ask for one tap before others see it. The answer comes to the deed under `asked(kind, neither)`.

    There `agreed` tells which it was. yes: the key of the label that lets it happen.
    """
    view = turn.private_view()
    turn.ask(kind, key, [view.say(yes), view.say("confirm-let-be")], {**keep, CONFIRMS: True}, **values)


def neither(_turn: Turn) -> bool:
    """What fits a question of `confirm`: its two labels, a yes and a no, which are heard as taps; no other words."""
    return False


def agreed(turn: Turn) -> bool:
    """Whether the question of `confirm` was answered by yes; whoever said no is told that nothing was done."""
    if turn.choice == 0:
        return True
    settle(turn, Card((turn.private_view().line("question-let-be"),)))
    return False


def settle(turn: Turn, card: Card) -> None:
    """The card takes the place of the question that was just answered, where that stands; else it is said."""
    if turn.question is None or turn.question.message is None:
        turn.reply(card)
        return
    turn.outcome.taken = True
    where, message = turn.question.room, turn.question.message
    outbox.owe(turn.db, where, "edit", turn.now, message=message, card=card.stored())


def done(turn: Turn, kind: str, before: Mapping[str, object], key: str, /, **values: object) -> None:
    """Say what was done, with the way back: for a while [Vrátit] brings the deed under `undoes(kind)` its `before`."""
    me, view = turn.me(), turn.private_view()
    number = requests.keep_undo(turn.db, me.id, kind, before, turn.now)
    settle(turn, Card((view.line(key, **values),), ((view.button("undo-button", "requests.undo", number),),)))
