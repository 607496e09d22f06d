"""What people do on Telegram without thinking, on the whole process against a Bot API server on loopback."""

import pytest

from bot.playground.transcript import tidy
from tests.office import Office, begun, called, heard, tapped

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])


async def test_somebody_who_has_only_ever_read_in_the_group_writes_to_the_bot_alone(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        silent = office.server.person("Bořek Novák")
        people.chat.members.append(silent)  # was there before the bot
        card = await called(office, people)
        await silent.starts()
        await silent.writes(silent.chat, "přijdu")
        await office.server.until(lambda: "Bořek Novák" in tidy(card.text), 20)
        assert not any("Zatím vás neznám" in tidy(one.text) for one in silent.chat.from_bot)


async def test_somebody_who_is_in_no_chat_of_ours_stays_unknown(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        await called(office, people)
        stranger = office.server.person("Cizí Člověk")
        await stranger.starts()
        await stranger.writes(stranger.chat, "přijdu")
        await heard(office, stranger.chat, "vás neznám")


async def test_private_words_and_pop_ups_are_in_the_language_of_the_phone(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        john = office.server.person("John Smith", language="en-GB")
        people.chat.members.append(john)
        card = await called(office, people)
        assert tidy(await tapped(office, john, card, "Přijdu")) == "See you there: Wednesday 22 November 2017, 14:00."
        await john.starts()
        await john.writes(john.chat, "/me")
        await heard(office, john.chat, "My meetings")
        assert "přijde 1 ze 2" in tidy(card.text)


async def test_a_card_that_stayed_in_the_old_chat_of_a_group_made_supergroup_is_still_tapped(office: Office) -> None:
    async with office.running():
        people = await begun(office, "group")
        card = await called(office, people)
        new = people.chat.migrate()
        moved = await heard(office, new, "kancelář 202")
        assert "Počítáme s vámi" in tidy(await tapped(office, people.dana, card, "Přijdu"))
        await office.server.until(lambda: "Dana Králová" in tidy(moved.text), 20)


async def test_somebody_who_writes_in_the_name_of_the_chat_is_told_so_once_a_day(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        card = await called(office, people)
        for _ in range(3):
            await people.alena.writes(people.chat, "přijdu", reply_to=card, speaks_as=people.chat)
        await people.dana.writes(people.chat, "přijdu", reply_to=card)
        await office.server.until(lambda: "Dana Králová" in tidy(card.text), 20)
        told = [one for one in people.chat.from_bot if "jménem chatu" in tidy(one.text)]
        assert len(told) == 1
