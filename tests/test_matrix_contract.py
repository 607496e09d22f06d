"""Matrix passes the suite that every network passes: in a room of version 12, in cipher and without."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.kit.event import Heard
from storage import matrix as store
from storage.db import Database
from tests.contract import AdapterContract, Heards, Seen, until
from tests.matrix_bot import BotAtWork, account, acquainted, new_bot
from tests.matrix_people import Message, Person, Room
from tests.scenario import ScenarioContract


class MatrixStage:
    """A room with Dana, who made it, Alena, Soňa and the bot; talks of two are opened when somebody needs one."""

    groups_pins = True
    reaction = "👍"

    def __init__(self, url: str, bot: BotAtWork, database: Database) -> None:
        self.url = url
        self.bot = bot
        self.adapter = bot.adapter
        self.heard = Heards()
        self.database = database
        self.people: dict[str, Person] = {}
        self.talks: dict[str, str] = {}
        self.reactions: dict[tuple[str, str], str] = {}
        self.group = ""
        self.elsewhere = ""

    async def set(self, *, encrypted: bool) -> None:
        self.people = {name: await Person.comes(self.url, name) for name in ("Dana", "Alena", "Soňa")}
        dana, *others = self.people.values()
        await acquainted(self.database, *self.people.values())
        await self.bot.start(self.heard.take)
        self.group = await dana.makes_room("PS Senioři", *others, encrypted=encrypted)
        self.elsewhere = await dana.makes_room("Jinde", encrypted=encrypted)
        await dana.invites(self.group, self.adapter.bot_account)
        await until(lambda: self.heard.of(Heard.JOINED))
        self.heard.events.clear()

    async def strikes(self) -> None:
        await self.bot.stop()
        for one in self.people.values():
            await one.close()

    async def says(self, who: str, text: str, answers: str | None = None) -> str:
        return await self.people[who].writes(self.group, text, answers=answers)

    async def talk(self, who: str) -> str:
        """The room in which somebody talks with the bot alone."""
        person = self.people[who]
        if who not in self.talks:
            room = await person.makes_room("", self.adapter.bot_account, direct=True)
            self.talks[who] = room

            async def there() -> bool:
                member = (await person.sees(room)).state.get(("m.room.member", self.adapter.bot_account), {})
                return bool(member["content"]["membership"] == "join")

            await until(there)
        return self.talks[who]

    async def whispers(self, who: str, text: str) -> str:
        await self.people[who].writes(await self.talk(who), text)
        return self.people[who].id

    async def hands(self, who: str, name: str, data: bytes, text: str = "") -> None:
        await self.people[who].hands(await self.talk(who), name, data, text)

    async def taps(self, who: str, message: str, label: str, *, alone: bool = False) -> None:
        talk = await self.talk(who)
        room = talk if alone else self.group
        card = (await self.people[who].sees(room)).find(message)
        assert card
        name = card.name_of(label)
        await self.people[who].reacts(room, message, f"{name}\ufe0f\u20e3" if name.isdecimal() else name)

    async def reacts(self, who: str, message: str, emoji: str) -> None:
        person = self.people[who]
        if emoji:
            self.reactions[who, message] = await person.reacts(self.group, message, emoji)
        else:
            await person.redacts(self.group, self.reactions.pop((who, message)))

    async def erases(self, message: str) -> None:
        await self.people["Dana"].redacts(self.group, message)

        async def known() -> bool:
            shown = await self.database.run(store.shown, message)
            return shown is not None and shown.gone

        await until(known)

    async def seen(self, chat: str) -> list[Seen]:
        who = next((person for person in self.people.values() if person.id == chat), self.people["Soňa"])
        room = await who.sees(self.talks[who.name] if who.id == chat else chat)
        assert not room.unreadable
        return [await self._seen(who, room, message) for message in room.messages]

    async def _seen(self, who: Person, room: Room, message: Message) -> Seen:
        reactions = message.reactions_by(self.adapter.bot_account)
        file = await who.takes(message)
        return Seen(message.id, message.text, message.buttons, message.id in room.pinned, reactions, file)

    async def popups(self, who: str) -> list[str]:
        if who not in self.talks:
            return []
        room = await self.people[who].sees(self.talks[who])
        return [one.text for one in room.by(self.adapter.bot_account) if one.content["msgtype"] == "m.notice"]

    def nowhere(self) -> str:
        return self.elsewhere


class OnMatrix:
    encrypted = True

    @pytest.fixture
    async def stage(self, homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[MatrixStage]:
        bot = new_bot(homeserver, await account(homeserver), database, tmp_path)
        stage = MatrixStage(homeserver, bot, database)
        await stage.set(encrypted=self.encrypted)
        yield stage
        await stage.strikes()


@pytest.mark.parametrize("dialect", ["sqlite"])
class TestMatrixContract(OnMatrix, AdapterContract):
    """The suite of adapters."""


@pytest.mark.parametrize("dialect", ["sqlite"])
class TestMatrixScenario(OnMatrix, ScenarioContract):
    """The scenario."""


@pytest.mark.parametrize("dialect", ["sqlite"])
class TestMatrixScenarioWithoutCipher(OnMatrix, ScenarioContract):
    """The scenario in rooms that nobody has encrypted."""

    encrypted = False
