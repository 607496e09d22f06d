"""What to tell somebody who asks what the bot can do: only what this person can do in this place."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from domain.groups import Role

MOST = 9  # lines; more than a phone's screen is not read


@dataclass(frozen=True, slots=True)
class Hint:
    """One line of help: the sentence "help-<name>". Of too many lines, those with the highest `order` are left out.

    command: the bot's command it speaks of, by which it is left out while the bot has none such; "" needs none.
    least: the lowest role that can do it; most: the highest that needs the line, for who may do more reads another.
    private, group: where it can be done.
    """

    name: str
    order: int
    command: str = ""
    least: Role = Role.GUEST
    most: Role = Role.ADMIN
    private: bool = True
    group: bool = True


def hints(known: Iterable[Hint], role: Role, commands: Collection[str], *, private: bool) -> list[str]:
    """Names of the lines for somebody of the role, at most `MOST`, the most important first.

    known: all lines there are; role: the speaker's in this group, or in private their highest anywhere;
    commands: those that the bot knows.
    """
    ranks = list(Role)
    fitting = [
        hint.name
        for hint in sorted(known, key=lambda hint: hint.order)
        if ranks.index(hint.most) <= ranks.index(role) <= ranks.index(hint.least)
        and (hint.private if private else hint.group)
        and (not hint.command or hint.command in commands)
    ]
    return fitting[:MOST]
