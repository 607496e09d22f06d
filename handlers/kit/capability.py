"""A capability of the bot, and the book of them all. There is no central list: a module in handlers/ is enough."""

import importlib
import pkgutil
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from typing import Any, TypeVar

from domain.groups import Role
from domain.help import Hint
from domain.language import Wanted
from handlers.kit.book import Book, Bound, Opens
from handlers.kit.card import Card, File, Part, Unmade
from handlers.kit.desk import Desk
from handlers.kit.event import Heard
from handlers.kit.readers import Readers
from handlers.kit.talk import Cue
from handlers.kit.turn import Turn
from handlers.kit.view import View
from locales import languages, words

Deed = Callable[[Turn], None]
Listener = Callable[[Turn], bool]
Draw = Callable[[View, int], Card]
DrawPart = Callable[[View, int], Part]
Tick = Callable[[Desk], datetime | None]
Consequence = Callable[[View, int], None]
Write = Callable[[View, int], File | Unmade]
ReadFile = Callable[[bytes, str], Any]
F = TypeVar("F")

SENTENCE = 400  # characters: an answer, a date, a name; what is longer is talk
LAST = 900  # from here on listeners are asked who say something of what nobody has understood


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

    def helps(self, *hints: Hint) -> None:
        """Lines of /pomoc that tell people what this capability is good for."""
        self.book.hints += hints

    def button(
        self, action: str, needs: Role | None = None, *, grave: bool = False, spoken: bool = True
    ) -> Callable[[Deed], Deed]:
        """A button "<capability>.<action>"; the presser's role is checked at every tap, `grave` the device as well.

        `spoken`: whoever writes what stands on it presses it, unless a listener hears those words better.
        """
        bound = partial(Bound, needs=needs, grave=grave, spoken=spoken)
        return self._kept(lambda deed: self.book.buttons.update({f"{self.name}.{action}": bound(deed)}))

    def wants(self, *wanted: Wanted, needs: Role | None = None, grave: bool = False) -> Callable[[Deed], Deed]:
        """What is asked or wanted in plain words; `turn.wish` holds it. Others will see it only after one more tap.

        needs, grave: as of a button. Whoever registers later capabilities by a `Wanted` takes it over from nobody: it
        has one deed in the whole house.
        """
        bound = partial(Bound, needs=needs, grave=grave)
        return self._kept(lambda deed: self.book.wants.update(dict.fromkeys(wanted, bound(deed))))

    def undoes(self, name: str) -> Callable[[Deed], Deed]:
        """How the deed "<capability>.<name>" is taken back; `turn.undo` holds what stood before."""
        return self._kept(lambda deed: self.book.undoes.update({f"{self.name}.{name}": deed}))

    def aside(self) -> Callable[[Listener], Listener]:
        """Tells, while a question that takes any words is open, that a message is surely no answer to it."""
        return self._kept(self.book.asides.append)

    def hears(
        self, order: int, *, edits: bool = False, longest: int | None = None, unasked: Cue | None = None
    ) -> Callable[[Listener], Listener]:
        """Free text. Listeners are asked by rising order until one returns True: it took the message.

        `unasked`: the cue for what it could take of talk that addresses nobody; without one all talk is offered to it.
        `edits`: also when somebody corrects an older message, for whoever can simply take the newer word.
        `longest`: characters past which a text cannot be what it listens for.
        """

        def note(listener: Listener) -> None:
            self.book.listeners.append((order, self.name, listener))
            if longest is not None:
                self.book.longest[listener] = longest
            if unasked is not None:
                self.book.cues[listener] = unasked
            if edits:
                self.book.correctable.add(listener)

        return self._kept(note)

    def reaction(self) -> Callable[[Listener], Listener]:
        """A reaction on a message of ours; returns True when it took it."""
        return self._kept(self.book.reactions.append)

    def started(self, prefix: str) -> Callable[[Deed], Deed]:
        """A deep link `/start <prefix>…`; the longest prefix wins."""
        return self._kept(lambda deed: self.book.starts.update({prefix: deed}))

    def asked(
        self, name: str, fits: Listener | None = None, *, longest: int | None = None, grave: bool = False
    ) -> Callable[[Deed], Deed]:
        """The answer to the question "<capability>.<name>"; `turn.question` holds what was asked.

        `fits`: whether words are just that answer. Others are heard as a new message, and the question waits on; so are
        words of more than `longest` characters. `grave`: as of a button.
        """
        kind = f"{self.name}.{name}"
        if grave:
            self.book.grave.add(kind)
        if fits is not None:
            self.book.fitting[kind] = fits

        def note(deed: Deed) -> None:
            self.book.questions[kind] = deed
            if longest is not None:
                self.book.longest[deed] = longest

        return self._kept(note)

    def chat(self, heard: Heard) -> Callable[[Deed], Deed]:
        """Something that happens to a chat itself: the bot came, left, the chat moved, a person came."""
        return self._kept(lambda deed: self.book.chats.setdefault(heard, []).append(deed))

    def card(self, kind: str, readers: Readers) -> Callable[[Draw], Draw]:
        """How a card of this kind looks now, for the reader and room of the view; `readers`: who may, in private."""
        self.book.readers[kind] = readers
        return self._kept(lambda draw: self.book.cards.update({kind: draw}))

    def file(self, kind: str) -> Callable[[Write], Write]:
        """How a file of this kind is written now: it is made when it is sent, and kept nowhere.

        What takes more than a few milliseconds is handed over as `Unmade`: a transaction waits for nobody.
        """
        return self._kept(lambda write: self.book.files.update({kind: write}))

    def opens(self, *kinds: str, reader: ReadFile, needs: Role | None = None) -> Callable[[Deed], Deed]:
        """Files sent to the bot alone whose names end so ("csv"); `needs`: the least role in some group.

        The reader, a function of a module, gets (bytes, name) in a process of its own without network, and returns what
        JSON can hold; the deed finds that in `turn.event.file.contents`, and the words beside it in `turn.text`.
        """
        where = f"{reader.__module__}:{reader.__qualname__}"
        return self._kept(lambda deed: self.book.opens.update(dict.fromkeys(kinds, Opens(where, deed, needs))))

    def part(self, kind: str, order: int) -> Callable[[DrawPart], DrawPart]:
        """What this capability adds to another one's card; parts follow each other by rising order."""
        return self._kept(lambda draw: self.book.parts.setdefault(kind, []).append((order, self.name, draw)))

    def when(self, happening: str) -> Callable[[Consequence], Consequence]:
        """What this capability does when another one says that something happened to a subject."""
        return self._kept(lambda deed: self.book.happenings.setdefault(happening, []).append((self.name, deed)))

    def refused(self, key: str) -> Callable[[Deed], Deed]:
        """What is done after somebody was refused with the sentence of this key, and all else was undone."""
        return self._kept(lambda deed: self.book.refusals.setdefault(key, []).append(deed))

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
    """Everything the modules of handlers/ can do, found by looking; commands by their names in every language."""
    import handlers

    whole = Book()
    for module in sorted(pkgutil.iter_modules(handlers.__path__), key=lambda found: found.name):
        if module.name == "kit":
            continue
        for value in vars(importlib.import_module(f"handlers.{module.name}")).values():
            if isinstance(value, Capability):
                whole.put(value.book)
    for language in languages():
        spoken = words(language)
        for _, first, last, _ in whole.menu:
            for name in (spoken.command(first, last), *spoken.synonyms(first)):
                whole.commands.setdefault(name, whole.commands[first])
    return whole
