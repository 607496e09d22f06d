"""A working group in an encrypted Matrix room of version 12, seen through apps that share no code with the bot."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.playground.transcript import tidy
from storage import groups
from storage.db import Database
from tests.contract import until
from tests.matrix_people import Message, Person
from tests.matrix_town import MatrixTown
from tests.office import LINE

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])


@pytest.fixture
async def town(homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[MatrixTown]:
    town = MatrixTown(homeserver, database, tmp_path)
    yield town
    await town.ends()


async def card_says(person: Person, room: str, card: Message, words: str) -> None:
    """Wait until the card has these words in somebody's app."""

    async def there() -> bool:
        found = (await person.sees(room)).find(card.id)
        return found is not None and words in tidy(found.text)

    await until(there)


async def reacted(person: Person, room: str, message: str, bot: str) -> str:
    """Wait for the bot's reaction to somebody's message."""

    async def there() -> bool:
        found = (await person.sees(room)).find(message)
        return bool(found and found.reactions_by(bot))

    await until(there)
    found = person.rooms[room].find(message)
    assert found
    return found.reactions_by(bot)[-1]


async def test_a_group_from_the_code_to_answers_by_reaction_reply_and_thread(town: MatrixTown) -> None:
    await town.opens()
    alena = await town.admin()
    dana, petr = await town.person("Dana Králová"), await town.person("Petr Šimek")
    room = await alena.makes_room("Řídicí skupina", dana, petr)
    await alena.invites(room, town.bot)
    await town.heard(alena, await town.talk(alena), "Řídicí skupina")
    card = await town.meets(alena, room)
    assert [one.name for one in card.rows[0]] == ["✅", "❌", "❓"]

    async def seeded() -> bool:
        found = (await dana.sees(room)).find(card.id)
        seeds = found.reactions_by(town.bot) if found else ()
        return seeds == ("✅", "❌", "❓") and card.id in dana.rooms[room].pinned

    await until(seeded)
    tap = await dana.reacts(room, card.id, "✅")
    await card_says(dana, room, card, "přijde 1 ze 3")
    await dana.redacts(room, tap)
    await card_says(dana, room, card, "přijde 0 z")
    sorry = await petr.writes(room, "omlouvám se, přijde za mě Jana Nová", answers=card.id)
    await card_says(petr, room, card, "zastoupí Jana Nová")
    assert await reacted(petr, room, sorry, town.bot) == "👌"
    await petr.edits(room, sorry, "přijdu")
    await card_says(petr, room, card, "přijde 1 ze 3")
    task = await alena.writes(room, "!ukol Petr Šimek pošle pozvánky do pátku", thread=card.id)
    assert await reacted(alena, room, task, town.bot) == "✍"
    await card_says(petr, room, card, "poslat pozvánky")
    assert not [one for one in petr.rooms[room].by(town.bot) if one.content["msgtype"] == "m.notice"]
    kinds = {
        event["type"] for event in dana.rooms[room].raw if event["sender"] == town.bot and "state_key" not in event
    }
    assert kinds <= {"m.room.encrypted", "m.reaction", "m.room.redaction"}


async def test_a_group_may_live_in_a_thread(town: MatrixTown) -> None:
    await town.opens()
    alena = await town.admin()
    dana = await town.person("Dana Králová")
    room = await alena.makes_room("Komunitní plánování", dana, town.bot)
    await town.inside(alena, room)
    root = await alena.writes(room, "Tady bude PS Senioři.")
    await alena.writes(room, "!skupina PS Senioři", thread=root)
    await town.heard(alena, await town.talk(alena), "PS Senioři")
    talk = await town.talk(alena)
    await alena.writes(talk, LINE.replace("/", "!", 1))
    preview = await town.heard(alena, talk, "Náhled")
    await town.presses(alena, talk, preview, "PS Senioři")
    preview = await town.heard(alena, talk, "Náhled")
    await town.presses(alena, talk, preview, "Zveřejnit")
    card = await town.heard(dana, room, "kancelář 202")
    assert card.thread == root
    await dana.writes(room, "přijdu", answers=card.id, thread=root)
    await card_says(dana, room, card, "přijde 1 ze 2")


async def test_words_sent_together_with_the_invitation_to_a_private_talk_are_heard(town: MatrixTown) -> None:
    """As apps do it: a private room is made with its first message, before the bot can have come in."""
    await town.opens()
    await town.admin()
    await town.closes()  # so that the bot surely comes later
    expires = town.clock.now() + timedelta(days=7)
    code = await town.database.run(groups.invite_admin, "Město Lhota", None, expires)
    marie = await town.person("Marie Nová")
    talk = await marie.makes_room("", town.bot, direct=True)
    await marie.writes(talk, f"!start {code}")
    await town.opens()
    await town.heard(marie, talk, "Stanete se správcem")
