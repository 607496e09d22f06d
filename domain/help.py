"""What to tell somebody who asks what the bot can do: only what this person can do in this place."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.groups import Role

MOST = 9  # lines; more than a phone's screen is not read


@dataclass(frozen=True, slots=True)
class Hint:
    """One line of help: the sentence "help-<name>".

    command: the bot's command it speaks of, by which it is left out while the bot has none such; "" needs none.
    least: the lowest role that can do it; most: the highest that needs the line, for who may do more reads another.
    private, group: where it can be done.
    """

    name: str
    command: str = ""
    least: Role = Role.GUEST
    most: Role = Role.ADMIN
    private: bool = True
    group: bool = True


# By importance: where there are too many, the last ones are left out.
HINTS = (
    Hint("meeting", "schuzka", Role.COORDINATOR),
    Hint("programme", "program", Role.COORDINATOR),
    Hint("answer", most=Role.MINUTES),
    Hint("propose", "program", Role.GUEST, Role.MINUTES),
    Hint("task", "ukol", Role.MEMBER),
    Hint("tasks", "ukoly"),
    Hint("topic", "tema", most=Role.MINUTES),
    Hint("topics", "temata"),
    Hint("members", "clen", Role.COORDINATOR),
    Hint("chat", "skupina", Role.ADMIN, group=False),
    Hint("settings", "nastaveni", Role.COORDINATOR),
    Hint("roster", "clenove"),
    Hint("meetings", "schuzky"),
    Hint("me", "ja", most=Role.MINUTES),
    Hint("link", "propojit"),
)


def hints(role: Role, commands: Collection[str], *, private: bool) -> list[str]:
    """Names of the lines for somebody of the role, at most `MOST`, the most important first.

    role: the speaker's in this group, or in private her highest anywhere; commands: those the bot knows.
    """
    ranks = list(Role)
    fitting = [
        hint.name
        for hint in HINTS
        if ranks.index(hint.most) <= ranks.index(role) <= ranks.index(hint.least)
        and (hint.private if private else hint.group)
        and (not hint.command or hint.command in commands)
    ]
    return fitting[:MOST]
