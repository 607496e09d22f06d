"""What to tell somebody who asks what the bot can do: only what this person can do in this place."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from zlib import crc32

from domain.groups import Role

MOST = 12  # lines; more than a phone's screen is not read
MENU = 14  # buttons, two in a row


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to do: a line "help-<name>", a button "help-button-<name>", or both; less `order`, more important.

    command: the bot's command it speaks of, by which it is left out while the bot has none such; "" needs none.
    least: the lowest role that can do it; most: the highest that needs the line, for who may do more reads another.
    private, group: where it can be done. given: what there must be for it to make sense: "meeting", "topic" or "".
    """

    name: str
    order: int
    command: str = ""
    least: Role = Role.GUEST
    most: Role = Role.ADMIN
    private: bool = True
    group: bool = True
    given: str = ""

    @property
    def number(self) -> int:
        """By which a button knows the command, in whatever version of the bot it was drawn."""
        return crc32(self.command.encode())


def hints(
    known: Iterable[Hint], role: Role, commands: Collection[str], there: Collection[str], *, private: bool
) -> list[Hint]:
    """What somebody of the role can do, the most important first.

    known: all hints there are; role: the speaker's in this group, or in private their highest anywhere;
    commands: those that the bot knows; there: what the groups have now.
    """
    ranks = list(Role)
    return [
        hint
        for hint in sorted(known, key=lambda hint: hint.order)
        if ranks.index(hint.most) <= ranks.index(role) <= ranks.index(hint.least)
        and (hint.private if private else hint.group)
        and (not hint.command or hint.command in commands)
        and (not hint.given or hint.given in there)
    ]
