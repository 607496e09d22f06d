"""The main job as a stranger to the code would drive it: over HTTP, from the invite code to an overdue reminder."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.ground.clock import HandClock
from bot.playground.transcript import tidy
from tests.office import Office, begun, called, heard, tapped
from tests.telegram_server import TelegramServer

PRAGUE = ZoneInfo("Europe/Prague")
PROGRAMME = """1) Úvod
2) Projednání návrhu plánu na období 2018–2022 – p. Šimek 60 min
3) Různé"""
TASK = "T: předložení do ZM dne 30. 11. 2017\nZ: A. Dvořáková, M. Polák"


class Days:
    """The office on successive days; Telegram's clock goes with the bot's."""

    def __init__(self, office: Office, hands: HandClock) -> None:
        self.office = office
        self.hands = hands

    def at(self, moment: str) -> str:
        """Turn the hands to a wall time in Prague; the same as KOLECKO_CLOCK takes it."""
        self.hands.move(datetime.fromisoformat(moment).replace(tzinfo=PRAGUE))
        return moment


@pytest.fixture
async def days(database_url: str, tmp_path: Path) -> AsyncIterator[Days]:
    hands = HandClock(datetime(2017, 11, 8, 9, 0, tzinfo=PRAGUE))
    async with TelegramServer(now=lambda: hands.now().timestamp()) as server:
        yield Days(Office(server, tmp_path / "data", database_url), hands)


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_from_the_code_to_an_overdue_task_within_the_budget(days: Days) -> None:
    office, server = days.office, days.office.server
    async with office.running():
        people = await begun(office)
        alena, dana, petr, chat = people.alena, people.dana, people.petr, people.chat
        card = await called(office, people)
        for member in (dana, petr):
            assert "Počítáme s vámi" in tidy(await tapped(office, member, card, "Přijdu"))
        await server.until(lambda: "přijdou 2 ze 3" in tidy(card.text), 20)
        guest = await dana.writes(chat, "host Michal Polák, univerzita", reply_to=card)
        await server.until(lambda: guest.bots_reaction and "Michal Polák (univerzita)" in tidy(card.text), 20)
        panel = await heard(office, alena.chat, "přijdou 2 ze 3")
        await tapped(office, alena, panel, "Upravit program")
        await tapped(office, alena, await heard(office, alena.chat, "📋 Program"), "Přidat body")
        await heard(office, alena.chat, "Napište body")
        await alena.writes(alena.chat, PROGRAMME)
        await server.until(lambda: "p. Šimek (60 min)" in tidy(card.text), 20)
        topic = await dana.writes(chat, "téma: odlehčovací služba o víkendech")
        await server.until(lambda: topic.bots_reaction, 20)
    async with office.running(KOLECKO_CLOCK=days.at("2017-11-21T15:00")):
        await heard(office, chat, "⏰ Zítra, středa 22. 11. 2017 od 14:00")
    async with office.running(KOLECKO_CLOCK=days.at("2017-11-22T15:30")):
        note = await alena.writes(chat, TASK)
        await server.until(lambda: note.bots_reaction, 20)
        await heard(office, alena.chat, "předložení do ZM")
    async with office.running(KOLECKO_CLOCK=days.at("2017-11-30T18:00")):
        await heard(office, alena.chat, "Dnes je termín úkolu předložení do ZM")
    async with office.running(KOLECKO_CLOCK=days.at("2017-12-07T12:00")):
        task = await heard(office, alena.chat, "❗ Po termínu")
        assert "předložení do ZM" in task.text
        assert "do čtvrtka 30. 11. 2017" in tidy(task.text)
        assert "Kdo: Alena Dvořáková, Michal Polák" in tidy(task.text)
        assert "Ještě čeká: Michal Polák" in await tapped(office, alena, task, "Hotovo")
    written = [call for call in server.called("sendMessage") if call.params["chat_id"] == chat.id]
    assert len(written) <= 4
    assert not [message for message in chat.from_bot if "termín" in message.text and message is not card]
    assert [len(member.taps_made) for member in (dana, petr)] == [1, 1]
    assert len(alena.taps_made) <= 6
    assert not dana.chat.from_bot
    assert not petr.chat.from_bot
