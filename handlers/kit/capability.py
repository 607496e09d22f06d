"""A capability of the bot, and the book of them all. There is no central list: a module in handlers/ is enough."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from domain.groups import Role
from handlers.kit.event import Heard

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.card import Card
    from handlers.kit.desk import Desk
    from handlers.kit.turn import Turn
    from handlers.kit.view import Part, View

Deed = Callable[["Turn"], None]
Listener = Callable[["Turn"], bool]
Draw = Callable[["View", int], "Card"]
DrawPart = Callable[["View", int], "Part"]
Tick = Callable[["Desk"], "datetime | None"]
Consequence = Callable[["View", int], None]
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Bound:
    """A deed and what it takes to do it. `needs` None: anybody known; `anywhere`: in a chat no group has yet, too."""

    deed: Deed
    needs: Role | None = None
    anywhere: bool = False


@dataclass(slots=True)
class Book:
    """Everything that the bot can do, by what calls it."""

    commands: dict[str, Bound] = field(default_factory=dict)
    menu: list[tuple[int, str, str, Role | None]] = field(default_factory=list)
    buttons: dict[str, Bound] = field(default_factory=dict)
    listeners: list[tuple[int, str, Listener]] = field(default_factory=list)
    correctable: set[Listener] = field(default_factory=set)
    reactions: list[Listener] = field(default_factory=list)
    starts: dict[str, Deed] = field(default_factory=dict)
    questions: dict[str, Deed] = field(default_factory=dict)
    chats: dict[str, list[Deed]] = field(default_factory=dict)
    cards: dict[str, Draw] = field(default_factory=dict)
    parts: dict[str, list[tuple[int, str, DrawPart]]] = field(default_factory=dict)
    ticks: list[Tick] = field(default_factory=list)
    happenings: dict[str, list[tuple[str, Consequence]]] = field(default_factory=dict)

    def put(self, other: "Book") -> None:
        """Take over everything from one capability's page."""
        self.commands.update(other.commands)
        self.buttons.update(other.buttons)
        self.cards.update(other.cards)
        self.starts.update(other.starts)
        self.questions.update(other.questions)
        self.menu = sorted(self.menu + other.menu, key=lambda one: one[:2])
        self.listeners = sorted(self.listeners + other.listeners, key=lambda one: one[:2])
        self.correctable |= other.correctable
        self.reactions += other.reactions
        self.ticks += other.ticks
        for kind, deeds in other.chats.items():
            self.chats.setdefault(kind, []).extend(deeds)
        for kind, parts in other.parts.items():
            self.parts[kind] = sorted(self.parts.get(kind, []) + parts, key=lambda one: one[:2])
        for name, deeds_then in other.happenings.items():
            self.happenings[name] = sorted(self.happenings.get(name, []) + deeds_then, key=lambda one: one[0])


class Capability:
    """One word of the field and everything by which people reach it.

    Every decorator hands the function back unchanged, so that one deed may be reached in several ways.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.book = Book()

    def command(
        self, *names: str, needs: Role | None = None, place: int = 50, anywhere: bool = False
    ) -> Callable[[Deed], Deed]:
        """A command by its names, the menu's first; `place` orders the menu, where `command-<name>` describes it."""

        def bind(deed: Deed) -> Deed:
            self.book.commands.update(dict.fromkeys(names, Bound(deed, needs, anywhere)))
            self.book.menu.append((place, names[0], names[-1], needs))
            return deed

        return bind

    def button(self, action: str, needs: Role | None = None) -> Callable[[Deed], Deed]:
        """A button "<capability>.<action>"; the presser's role is checked at every tap."""
        return self._kept(lambda deed: self.book.buttons.update({f"{self.name}.{action}": Bound(deed, needs)}))

    def hears(self, order: int, *, edits: bool = False) -> Callable[[Listener], Listener]:
        """Free text. Listeners are asked by rising order until one returns True: it took the message.

        `edits`: also when somebody corrects an older message, for whoever can simply take the newer word.
        """

        def note(listener: Listener) -> None:
            self.book.listeners.append((order, self.name, listener))
            if edits:
                self.book.correctable.add(listener)

        return self._kept(note)

    def reaction(self) -> Callable[[Listener], Listener]:
        """A reaction on a message of ours; returns True when it took it."""
        return self._kept(self.book.reactions.append)

    def started(self, prefix: str) -> Callable[[Deed], Deed]:
        """A deep link `/start <prefix>…`; the longest prefix wins."""
        return self._kept(lambda deed: self.book.starts.update({prefix: deed}))

    def asked(self, name: str) -> Callable[[Deed], Deed]:
        """The answer to the question "<capability>.<name>"; `turn.question` holds what was asked."""
        return self._kept(lambda deed: self.book.questions.update({f"{self.name}.{name}": deed}))

    def chat(self, heard: Heard) -> Callable[[Deed], Deed]:
        """Something that happens to a chat itself: the bot came, left, the chat moved, a person came."""
        return self._kept(lambda deed: self.book.chats.setdefault(heard, []).append(deed))

    def card(self, kind: str) -> Callable[[Draw], Draw]:
        """How a card of this kind looks now, for the reader and room of the view."""
        return self._kept(lambda draw: self.book.cards.update({kind: draw}))

    def part(self, kind: str, order: int) -> Callable[[DrawPart], DrawPart]:
        """What this capability adds to another one's card; parts follow each other by rising order."""
        return self._kept(lambda draw: self.book.parts.setdefault(kind, []).append((order, self.name, draw)))

    def when(self, happening: str) -> Callable[[Consequence], Consequence]:
        """What this capability does when another one says that something happened to a subject."""
        return self._kept(lambda deed: self.book.happenings.setdefault(happening, []).append((self.name, deed)))

    def tick(self) -> Callable[[Tick], Tick]:
        """What this capability does when time has passed; returns the instant at which it wants to be asked again."""
        return self._kept(self.book.ticks.append)

    @staticmethod
    def _kept(note: Callable[[F], None]) -> Callable[[F], F]:
        def bind(function: F) -> F:
            note(function)
            return function

        return bind


@cache
def book() -> Book:
    """Everything the modules of handlers/ can do, found by looking."""
    import handlers

    whole = Book()
    for module in sorted(pkgutil.iter_modules(handlers.__path__), key=lambda found: found.name):
        if module.name == "kit":
            continue
        for value in vars(importlib.import_module(f"handlers.{module.name}")).values():
            if isinstance(value, Capability):
                whole.put(value.book)
    return whole
