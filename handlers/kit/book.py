"""The book of everything that the bot can do, by what calls it; the pages are written by `Capability`.

What a turn, a view or a desk is, the book does not know: they stand above it and read in it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from domain.groups import Role
from domain.help import Hint
from domain.language import Wanted
from handlers.kit.card import Card, File, Part, Unmade

Deed = Callable[..., None]
Listener = Callable[..., bool]
Draw = Callable[..., Card]
DrawPart = Callable[..., Part]
Reads = Callable[..., bool]
Tick = Callable[..., datetime | None]
Consequence = Callable[..., None]
Write = Callable[..., File | Unmade]


@dataclass(frozen=True, slots=True)
class Bound:
    """A deed and what it takes to do it.

    needs: the least role, None for anybody known; anywhere: in a chat no group has yet, too; grave: so hard
    to mend that the author's device must be known; spoken: the words on its button press it, too.
    """

    deed: Deed
    needs: Role | None = None
    anywhere: bool = False
    grave: bool = False
    spoken: bool = True


@dataclass(frozen=True, slots=True)
class Opens:
    """Whoever opens a kind of file that is sent to the bot alone.

    reader: "module:function", called with (bytes, name) in a process of its own; returns what JSON can hold, or raises
    BadInput. deed: done with what it returned, as `turn.event.file.contents`. needs: the least role somewhere.
    """

    reader: str
    deed: Deed
    needs: Role | None = None


@dataclass(slots=True)
class Book:
    """Everything that the bot can do, by what calls it.

    longest: of a listener or an answer, how many characters there may be for it to make anything of them.
    asides: who tells a new message from the answer to a question that takes any words.
    cues: of a listener, which words it could take although nobody addressed the bot; without one it hears them all.
    """

    commands: dict[str, Bound] = field(default_factory=dict)
    menu: list[tuple[int, str, str, Role | None]] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)
    buttons: dict[str, Bound] = field(default_factory=dict)
    listeners: list[tuple[int, str, Listener]] = field(default_factory=list)
    cues: dict[Listener, Callable[..., bool]] = field(default_factory=dict)
    correctable: set[Listener] = field(default_factory=set)
    longest: dict[Callable[..., object], int] = field(default_factory=dict)
    reactions: list[Listener] = field(default_factory=list)
    starts: dict[str, Deed] = field(default_factory=dict)
    questions: dict[str, Deed] = field(default_factory=dict)
    grave: set[str] = field(default_factory=set)
    wants: dict[Wanted, Bound] = field(default_factory=dict)
    undoes: dict[str, Deed] = field(default_factory=dict)
    opens: dict[str, Opens] = field(default_factory=dict)
    asides: list[Listener] = field(default_factory=list)
    fitting: dict[str, Listener] = field(default_factory=dict)
    chats: dict[str, list[Deed]] = field(default_factory=dict)
    cards: dict[str, Draw] = field(default_factory=dict)
    files: dict[str, Write] = field(default_factory=dict)
    readers: dict[str, Reads] = field(default_factory=dict)
    parts: dict[str, list[tuple[int, str, DrawPart]]] = field(default_factory=dict)
    ticks: list[Tick] = field(default_factory=list)
    happenings: dict[str, list[tuple[str, Consequence]]] = field(default_factory=dict)
    refusals: dict[str, list[Deed]] = field(default_factory=dict)

    def put(self, other: "Book") -> None:
        """Take over everything from one capability's page."""
        self.commands.update(other.commands)
        self.buttons.update(other.buttons)
        self.cards.update(other.cards)
        self.files.update(other.files)
        self.readers.update(other.readers)
        self.starts.update(other.starts)
        self.questions.update(other.questions)
        self.grave |= other.grave
        self.wants.update(other.wants)
        self.undoes.update(other.undoes)
        self.opens.update(other.opens)
        self.asides += other.asides
        self.fitting.update(other.fitting)
        self.menu = sorted(self.menu + other.menu, key=lambda one: one[:2])
        self.listeners = sorted(self.listeners + other.listeners, key=lambda one: one[:2])
        self.cues.update(other.cues)
        self.correctable |= other.correctable
        self.hints += other.hints
        self.longest.update(other.longest)
        self.reactions += other.reactions
        self.ticks += other.ticks
        for kind, deeds in other.chats.items():
            self.chats.setdefault(kind, []).extend(deeds)
        for kind, parts in other.parts.items():
            self.parts[kind] = sorted(self.parts.get(kind, []) + parts, key=lambda one: one[:2])
        for key, after in other.refusals.items():
            self.refusals.setdefault(key, []).extend(after)
        for name, deeds_then in other.happenings.items():
            self.happenings[name] = sorted(self.happenings.get(name, []) + deeds_then, key=lambda one: one[0])
