"""`kolecko run` on Telegram and on a real Matrix server at once: one person, one group, one list."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest

from bot.ground.mentions import JOINER
from bot.playground.transcript import tidy
from tests import matrix_bot
from tests.contract import until
from tests.matrix_people import Message, Person
from tests.office import Office, begun, called, heard, resident, tapped

PATIENCE = 90.0  # seconds; a busy machine may take a minute for what an idle one does at once
MEMORY = 190  # megabytes that a process with both networks may hold


Comes = Callable[[str], Awaitable[Person]]


@pytest.fixture
async def comes(homeserver: str) -> AsyncIterator[Comes]:
    """Somebody new on Matrix, whose app is closed at the end whatever happened."""
    async with AsyncExitStack() as apps:

        async def come(name: str) -> Person:
            person = await Person.comes(homeserver, name)
            apps.push_async_callback(person.close)
            return person

        yield come


async def from_bot(person: Person, room: str, fits: Callable[[Message], bool]) -> Message:
    """Wait for a message of the bot in the room, and give the newest that fits."""
    found: list[Message] = []

    async def there() -> bool:
        seen = await person.sees(room)
        found[:] = [one for one in seen.messages if one.sender != person.id and fits(one)]
        return bool(found)

    await until(there, PATIENCE)
    return found[-1]


def says(words: str) -> Callable[[Message], bool]:
    """Whether a message has these words."""
    return lambda message: words in tidy(message.text)


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.timeout(300)
async def test_one_group_lives_on_telegram_and_matrix(office: Office, homeserver: str, comes: Comes) -> None:
    bot = await matrix_bot.account(homeserver)
    networks = {
        "KOLECKO_MATRIX_HOMESERVER": homeserver,
        "KOLECKO_MATRIX_USER": bot,
        "KOLECKO_MATRIX_PASSWORD": matrix_bot.PASSWORD,
    }
    code, said = await office.command("check", **networks)
    assert (code, f"Matrix: v pořádku, {bot}" in tidy(said)) == (0, True), said
    async with office.running(**networks) as running:
        people = await begun(office)
        card = await called(office, people)

        # Alena is one person on both networks.
        await people.alena.writes(people.alena.chat, "/propojit")
        await tapped(office, people.alena, await heard(office, people.alena.chat, "Ve které síti"), "Matrix")
        given = await heard(office, people.alena.chat, "Kód:")
        assert f"Matrix, bot {bot}: !propojit" in tidy(given.text).replace(JOINER, "")
        code_ = re.search(r"Kód: (\S+)", given.text)
        assert code_
        alena, dana = [await comes(name) for name in ("Alena Dvořáková", "Dana Malá")]
        talk = await alena.makes_room("", bot, direct=True)
        await alena.writes(talk, f"!propojit {code_[1]}")
        asked = await from_bot(alena, talk, says("Spojit účet"))
        await alena.reacts(talk, asked.id, f"{asked.name_of('Ano, oba jsou moje')}\ufe0f\u20e3")
        asked_too = await heard(office, people.alena.chat, "Spojit účet")
        await tapped(office, people.alena, asked_too, "Ano, oba jsou moje")
        await heard(office, people.alena.chat, "patří k sobě (Alena Dvořáková)")
        await from_bot(alena, talk, says("teď patří k vám"))

        # Her room on Matrix is one more of the group she has on Telegram, and shows its meeting.
        room = await alena.makes_room("Naše místnost", dana)
        await alena.invites(room, bot)
        fresh = await from_bot(alena, talk, says("Naše místnost"))
        await alena.reacts(talk, fresh.id, f"{fresh.name_of('↪ Řídicí skupina')}\ufe0f\u20e3")
        there = await from_bot(dana, room, says("přijde 0 z"))

        # A tap on either side changes both cards.
        await dana.reacts(room, there.id, "✅")
        await office.server.until(lambda: "přijde 1 z" in tidy(card.text), PATIENCE)
        await from_bot(dana, room, says("přijde 1 ze 2"))
        await tapped(office, people.petr, card, "Omlouvám se")
        await from_bot(dana, room, says("přijde 1 ze 3 · 1 omluva"))
        await alena.writes(room, "přijdu", answers=there.id)
        await office.server.until(lambda: "přijdou 2 ze 3 · 1 omluva" in tidy(card.text), PATIENCE)

        assert [one.id for one in (await dana.sees(room)).by(bot)] == [there.id]
        assert len(people.chat.from_bot) == 1
        assert resident(running.process.pid) < MEMORY
    assert not any(matrix_bot.PASSWORD in line for line in running.log + running.out)
