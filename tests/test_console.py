"""The playground's network passes the suite that every network passes."""

import pytest

from bot.playground.console import BOT, Chat, Console, Message, written
from handlers.kit.card import Card
from storage.db import Database
from tests.contract import AdapterContract, Heards, Seen
from tests.scenario import SCENARIO, ScenarioContract, plays

GROUP = "PS senioři"


class ConsoleStage:
    """A chat in memory with Dana, Alena and Soňa."""

    groups_pins = True
    reaction = "👍"
    group = GROUP

    def __init__(self) -> None:
        self.adapter = Console()
        self.heard = Heards()
        self.chat = self.adapter.chat(GROUP, GROUP)

    def message(self, number: str) -> Message:
        return next(message for message in self.chat.messages if message.id == number)

    async def says(self, who: str, text: str, answers: str | None = None) -> str:
        event = self.adapter.writes(who, self.chat, text, self.message(answers) if answers else None)
        await self.heard.take([event])
        return event.message or ""

    async def whispers(self, who: str, text: str) -> str:
        talk = self.adapter.chat(f"@{who}", who, private=True)
        await self.heard.take([self.adapter.writes(who, talk, text)])
        return talk.id

    async def hands(self, who: str, name: str, data: bytes, text: str = "") -> None:
        talk = self.adapter.chat(f"@{who}", who, private=True)
        await self.heard.take([self.adapter.hands(who, talk, name, data, text)])

    async def taps(self, who: str, message: str, label: str, *, alone: bool = False) -> None:
        chat = self.adapter.chats[f"@{who}"] if alone else self.chat
        there = next(one for one in chat.messages if one.id == message)
        button = next(button for button in there.buttons() if button.label == label)
        await self.heard.take([self.adapter.taps(who, chat, there, button)])

    async def reacts(self, who: str, message: str, emoji: str) -> None:
        await self.heard.take([self.adapter.reacts(who, self.chat, self.message(message), emoji)])

    async def erases(self, message: str) -> None:
        self.message(message).gone = True

    async def seen(self, chat: str) -> list[Seen]:
        there = self.adapter.chats[chat]
        return [_seen(there, message) for message in there.messages if not message.gone]

    async def popups(self, who: str) -> list[str]:
        return ["\n".join(one.lines) for one in self.adapter.shown if one.how == "popup" and one.person == who]

    def nowhere(self) -> str:
        return "nowhere"


def _seen(chat: Chat, message: Message) -> Seen:
    text = "\n".join(written(Card(message.card.lines))) if message.card else message.text
    rows = message.card.buttons if message.card else ()
    labels = tuple(tuple(button.label for button in row) for row in rows)
    reactions = (message.reactions[BOT],) if BOT in message.reactions else ()
    file = (message.file.name, message.file.data) if message.file else None
    return Seen(message.id, text, labels, chat.pinned == message.id, reactions, file)


SLIPS = [
    ("bot* přijde 1 …", "bot* přijde 7 …"),
    ("bot@Alena> PS senioři\n  pracovní skupina\n  …, 1 chat\n", ""),
    ("bot+ ✍", "bot+ 👌"),
]


class OnConsole:
    @pytest.fixture
    async def stage(self) -> ConsoleStage:
        return ConsoleStage()


class TestConsoleContract(OnConsole, AdapterContract):
    """The suite of adapters."""


class TestConsoleScenario(OnConsole, ScenarioContract):
    """The scenario."""

    @pytest.mark.parametrize("slip", SLIPS)
    async def test_a_slip_in_the_scenario_is_found(
        self, stage: ConsoleStage, database: Database, slip: tuple[str, str]
    ) -> None:
        with pytest.raises(AssertionError, match="line"):
            await plays(stage, database, SCENARIO.read_text("utf-8").replace(*slip), patience=0.1)
