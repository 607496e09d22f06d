"""What the bot can do: /pomoc, and a hint for whoever greets it in private."""

from domain import help as rules
from domain.groups import Role
from handlers.kit.capability import Capability
from handlers.kit.card import Card, Line, Style
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from storage import groups

help = Capability("help")


@help.command("pomoc", "help", place=90)
def asked(turn: Turn) -> None:
    """Only what the speaker can do here, each thing with an example; privately where that is possible."""
    role = _role(turn)
    if role is None:
        turn.answer("help-stranger")
        return
    there = turn.private_view()
    one = len(turn.view.desk.networks) < 2
    known = [name for name in turn.view.book.commands if not (one and name == "propojit")]  # nothing to link
    names = rules.hints(turn.view.book.hints, role, known, private=turn.room.private)
    lines = [Line(f"• {there.say(f'help-{name}')}") for name in names]
    turn.reply(Card((there.line(f"help-title-{role}", Style.HEAD), *lines)))


def _role(turn: Turn) -> Role | None:
    """The speaker's role here, in private her highest one; whoever speaks in a group's chat counts as its member."""
    if turn.group is not None:
        return turn.role() or Role.MEMBER
    person = turn.person
    if person is None:
        return None
    if groups.administers(turn.db, person.id):
        return Role.ADMIN
    mine = [role for group in groups.groups_with(turn.db, person.id) if (role := turn.role(group.id))]
    return min(mine, key=list(Role).index, default=None)


@help.hears(1000, unasked=only_addressed)
def greeted(turn: Turn) -> bool:
    """Private words that nobody else understood: one line instead of silence."""
    if not turn.room.private:
        return False
    turn.answer("question-waits" if turn.question else "help-stranger" if _role(turn) is None else "help-pointer")
    return True
