"""The playground in a terminal: one chat is in view, an edited card changes where it stands."""

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.patch_stdout import patch_stdout
from rich.console import Console as Terminal
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.panel import Panel
from rich.text import Text

from bot.playground.console import BOT, Chat, Message, Shown
from bot.playground.piped import help_of
from bot.playground.play import Meaningless, Playground
from bot.playground.transcript import SAID, Step, Unreadable, read
from domain.language import fold
from handlers.kit.card import Card, Style
from locales import Words

STYLES = {Style.TITLE: "bold", Style.HEAD: "bold", Style.TEXT: "", Style.NOTE: "italic dim", Style.LINK: "underline"}
WIDTH = 76  # columns of a card at the most: a phone is narrower still
SHOWN = ("new", "edit", "popup")


async def talk(playground: Playground, said: Words) -> int:
    """Let people speak until the end of input; returns 0."""
    playground.house.router.turnstile.beside = lambda: timedelta(seconds=time.monotonic())
    stage = Stage(playground, said, Terminal(highlight=False))
    session: PromptSession[str] = PromptSession(
        history=InMemoryHistory(), completer=Speech(stage), key_bindings=_keys(), complete_while_typing=False
    )
    stage.notice = said.say("play-welcome")
    stage.draw()
    while True:
        try:
            with patch_stdout():
                line = await session.prompt_async("› ", prompt_continuation="  ")
        except EOFError:
            return 0
        except KeyboardInterrupt:
            continue
        if line.strip():
            await stage.take(line)
        stage.draw()


def _keys() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


@dataclass
class Stage:
    """What is in view: one chat, what the last step changed anywhere, and a sentence (`notice`) for the player.

    done: the last step as it was written, where it left no message of its own in the chat.
    """

    playground: Playground
    said: Words
    terminal: Terminal
    notice: str = ""
    view: str = ""
    done: str = ""
    fresh: list[Shown] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.view = self.playground.room

    @property
    def chat(self) -> Chat:
        """The chat in view."""
        return self.playground.console.chats[self.view]

    # --- one line of the player

    async def take(self, line: str) -> None:
        """Do what the player wrote; whatever cannot be done becomes the notice."""
        self.notice, self.done, self.fresh = "", "", []
        if line.strip() == "?":
            self.notice = help_of(self.playground, self.said)
            return
        first, *more = line.split("\n")
        try:
            for step in read("\n".join([first.strip(), *(f"  {one}" for one in more)])):
                await self._perform(step)
        except Unreadable as error:
            self.notice = self.said.say("play-unreadable", text=error.text[:80])
        except Meaningless as slip:
            self.notice = self.said.say(slip.key, **slip.values)

    async def _perform(self, step: Step) -> None:
        if step.kind == "shown":
            raise Unreadable(1, step.written)
        if step.kind == "room":
            self._known(step.text)
        known = len(self.playground.people)
        self.done = step.written if step.text.startswith(("[", "(")) or step.kind == "time" else ""
        self.fresh = await self.playground.perform(step)
        if step.kind == "said":
            name = self.playground.named(step.who)
            self.view = self.playground.talk(name).id if step.private else self.playground.room
            if len(self.playground.people) > known:
                self.notice = self.said.say("play-newcomer", who=name)
        elif step.kind == "room":
            self.view = self.playground.room

    def _known(self, title: str) -> None:
        """A chat mistyped must not become a new one."""
        if not any(fold(room).startswith(fold(title)) for room in self.rooms()):
            raise Meaningless("play-no-room", rooms=", ".join(self.rooms()))

    def rooms(self) -> list[str]:
        """Titles of the groups' chats."""
        return [chat.title for chat in self.playground.console.chats.values() if not chat.private]

    # --- drawing

    def draw(self) -> None:
        """The whole screen anew."""
        done = [Text(self.done, "cyan")] if self.done else []
        below = [*done, *self._elsewhere(), *([Text(self.notice, "yellow")] if self.notice else [])]
        used = sum(self._height(one) for one in below)
        room = max(8, self.terminal.height - used - 4)
        self.terminal.clear()
        self.terminal.rule(self._title())
        for one in [*self._standing(room), *below]:
            self.terminal.print(one)

    def _title(self) -> Text:
        wall = self.playground.wall().strftime("%Y-%m-%d %H:%M")
        name = self.said.say("play-private", who=self.chat.title) if self.chat.private else self.chat.title
        return Text.assemble((name, "bold"), f"  {wall}")

    def _height(self, one: RenderableType) -> int:
        return len(self.terminal.render_lines(one, pad=False))

    def _standing(self, room: int) -> list[RenderableType]:
        """The newest messages of the chat in view that fit, and whatever the last step changed further up."""
        standing = [message for message in self.chat.messages if not message.gone]
        changed = {shown.message for shown in self.fresh if shown.how in ("edit", "react")}
        drawn: list[RenderableType] = []
        hidden: list[Message] = []
        for message in reversed(standing):
            one = self._message(message)
            room -= self._height(one)
            if hidden or (drawn and room < 0):
                hidden.append(message)
            else:
                drawn.insert(0, one)
        drawn[:0] = [self._message(message) for message in reversed(hidden) if message.id in changed]
        if further := sum(message.id not in changed for message in hidden):
            drawn.insert(0, Text(self.said.say("play-earlier", number=further), "dim"))
        return drawn or [Text(self.said.say("play-empty"), "dim")]

    def _message(self, message: Message) -> RenderableType:
        reactions = " ".join(message.reactions.values())
        if message.card is None:
            text = Text.assemble((f"{message.author}: ", "bold cyan"), message.text)
            return text.append(f"   {reactions}") if reactions else text
        return self._panel(message, message.card, reactions)

    def _panel(self, message: Message, card: Card, reactions: str) -> RenderableType:
        how = next((shown.how for shown in reversed(self.fresh) if shown.message == message.id), "")
        mark = {"edit": self.said.say("play-edited"), "new": self.said.say("play-new")}.get(how, "")
        pinned = f"📌 {self.said.say('play-pinned')}" if self.chat.pinned == message.id else ""
        title = " · ".join(word for word in (BOT, mark, pinned) if word)
        colour = {"edit": "green", "new": "bright_blue"}.get(how, "dim")
        return Panel(
            drawn(card), title=title, title_align="left", subtitle=reactions or None,
            border_style=colour, width=min(WIDTH, self.terminal.width),
        )  # fmt: skip

    def _elsewhere(self) -> Iterator[RenderableType]:
        """Pop-ups, and what the last step changed in chats that are not in view."""
        for shown in self.fresh:
            if shown.how == "popup":
                title = "💬 " + self.said.say("play-popup", who=shown.person)
                yield self._aside("\n".join(shown.lines), title, "magenta")
        last = {shown.message: shown for shown in self.fresh if shown.how in SHOWN and shown.message}
        for shown in last.values():
            if shown.chat.id != self.view:
                yield self._away(shown)

    def _away(self, shown: Shown) -> RenderableType:
        """A private message is shown whole; of another group's card the first lines do."""
        mark = self.said.say("play-new" if shown.how == "new" else "play-edited")
        if shown.chat.private:
            title = f"🔒 {self.said.say('play-private', who=shown.chat.title)} · {mark}"
            return self._aside("\n".join(shown.lines), title, "yellow")
        return self._aside("\n".join(shown.lines[:3]), f"{shown.chat.title} · {mark}", "blue")

    def _aside(self, text: str, title: str, colour: str) -> RenderableType:
        return Panel(
            Text(text), title=title, title_align="left", border_style=colour, width=min(WIDTH, self.terminal.width)
        )


def drawn(card: Card) -> RenderableType:
    """A card as people see it: lines in their styles, then rows of buttons."""
    lines = [
        Text(f"→ {line.text}" if line.style is Style.LINK else line.text, STYLES[line.style]) for line in card.lines
    ]
    rows = [Text(" ").join(Text(f"[{button.label}]", "reverse") for button in row) for row in card.buttons]
    return Stack(*lines, *([Text("")] if rows else []), *rows)


class Speech(Completer):
    """Completes names at the start of a line, then labels of buttons, commands, chats and times."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """See prompt_toolkit."""
        del complete_event
        text = document.text_before_cursor
        for whole in self._fitting(text):
            yield Completion(whole, start_position=-len(text), display=whole)

    def _fitting(self, text: str) -> list[str]:
        return [whole for whole in self._candidates(text) if fold(whole).startswith(fold(text))]

    def _candidates(self, text: str) -> list[str]:
        """Whole lines that could be meant."""
        stage = self.stage
        if found := re.match(r"^[^>]*>\s*", text):
            return self._said(text, found[0]) if SAID.match(text) else [f"{found[0]}+ 1 den", f"{found[0]}+ 7 dní"]
        first = [name.split(" ")[0] for name in stage.playground.people]
        rooms = [f"== {room} ==" for room in stage.rooms()]
        return [*(f"{name}> " for name in first), *(f"{name}@bot> " for name in first), *rooms, ">> + 1 den", "?"]

    def _said(self, text: str, head: str) -> list[str]:
        stage, step = self.stage, read(text.replace("\n", " ") + "…")[0]
        if not step.private:
            chat = stage.playground.console.chats.get(stage.playground.room)
        else:
            chat = stage.playground.console.chats.get(f"@{self._name(step.who)}")
        head = head.rstrip() + " "
        commands = [f"/{name}" for name in sorted(stage.playground.house.book.commands)]
        return [head + word for word in [*(Playground.labels(chat) if chat else []), *commands]]

    def _name(self, who: str) -> str:
        """The full name, without making anybody up."""
        people = self.stage.playground.people
        return next((name for name in people if fold(name).startswith(fold(who))), who)
