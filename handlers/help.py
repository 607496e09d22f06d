"""What the bot can do: /pomoc with a menu of buttons, and a word for whoever is not understood."""

from domain import help as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.help import Hint
from domain.language import Wanted
from handlers.kit.capability import Capability
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.confirming import allowed
from handlers.kit.talk import only_addressed
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, meetings, rooms, topics

help = Capability("help")
help.helps(Hint("ask", 35))


@help.command("pomoc", "help", place=90)
def asked(turn: Turn) -> None:
    """Only what the speaker can do here: in words, and by a tap in their private chat."""
    role = _role(turn)
    if role is None:
        turn.answer("help-stranger")
        return
    there = turn.private_view()
    fitting = _fitting(turn.view, role, turn.account.person)
    said = [f"help-{one.name}" for one in fitting]
    lines = [Line(f"• {there.say(key)}") for key in said if there.words.has(key)]
    menu = _menu(there, fitting) if there.room.private else ()
    turn.reply(Card((there.line(f"help-title-{role}", Style.HEAD), *lines), menu))


help.wants(Wanted.ABILITIES)(asked)


@help.part("menu", 10)
def menu(view: View, _subject: int) -> Part:
    """The buttons for whose private chat it is, on cards that greet them."""
    person = rooms.owner(view.db, view.room.account) if view.room.private and view.room.account else None
    role = _highest(view, person) if person is not None else None
    return Part(buttons=_menu(view, _fitting(view, role, person))) if role else Part()


def _fitting(view: View, role: Role, person: int | None) -> list[Hint]:
    one = len(view.desk.networks) < 2
    known = [name for name in view.book.commands if not (one and name == "propojit")]  # nothing to link
    return rules.hints(view.book.hints, role, known, _there(view, person), private=view.room.private)


def _there(view: View, person: int | None) -> set[str]:
    """What the room's group has now, or in private those of the person."""
    mine = [view.room.group] if view.room.group is not None else []
    if not mine and person is not None:
        mine = [group.id for group in groups.groups_with(view.db, person)]
    towns = {groups.group_by_id(view.db, group).community for group in mine}
    found = {
        "meeting": bool(mine) and bool(meetings.upcoming(view.db, mine, view.now)),
        "topic": any(topics.inbox(view.db, town) for town in towns),
    }
    return {what for what, some in found.items() if some}


def _menu(view: View, fitting: list[Hint]) -> tuple[tuple[Button, ...], ...]:
    """A button for everything that a command does, two in a row."""
    buttons = [
        view.button(f"help-button-{one.name}", "help.open", one.number)
        for one in fitting
        if view.words.has(f"help-button-{one.name}")
    ]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


@help.button("open")
def opened(turn: Turn) -> None:
    """A button of the menu does what its command alone would."""
    assert turn.pressed
    number = turn.pressed.args[0]
    command = next((one.command for one in turn.view.book.hints if one.command and one.number == number), "")
    bound = turn.view.book.commands.get(command)
    if bound is None:
        raise BadInput("button-foreign")
    turn.outcome.taken = True
    if allowed(turn, bound):
        bound.deed(turn)


def _role(turn: Turn) -> Role | None:
    """The speaker's role here, in private their highest one; whoever speaks in a group's chat counts as its member."""
    if turn.group is not None:
        return turn.role() or Role.MEMBER
    return _highest(turn.view, turn.person.id) if turn.person else None


def _highest(view: View, person: int) -> Role | None:
    if groups.administers(view.db, person):
        return Role.ADMIN
    roles = [groups.role_in(view.db, group.id, person) for group in groups.groups_with(view.db, person)]
    return min((role for role in roles if role), key=list(Role).index, default=None)


@help.hears(1000, unasked=only_addressed)
def greeted(turn: Turn) -> bool:
    """Private words that nobody else understood: one line instead of silence."""
    if not turn.room.private:
        return False
    turn.answer("question-waits" if turn.question else "help-stranger" if _role(turn) is None else "help-pointer")
    return True
