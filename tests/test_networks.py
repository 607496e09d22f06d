"""One group on two networks: its chats, its cards, and what each network is told in its own way."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.playground.console import Console
from bot.playground.transcript import tidy
from handlers.kit.card import Button, Card, Line
from handlers.kit.event import Heard
from locales import words
from storage import groups, linking, rooms
from storage.db import Connection, Database
from tests.chat import Group
from tests.networks import OTHER, Networks, beside, opens


@pytest.fixture
def group(database_url: str) -> Iterator[Group]:
    """A group on the first network; Alena, who coordinates it, is on the second one too."""
    with asyncio.Runner() as runner:
        database = Database.open(database_url)
        both = beside(database, runner.get_loop())

        def join(db: Connection) -> None:
            alena = groups.people_of(db, both.community)[0]
            account = rooms.account_of(db, OTHER, "@Alena°")
            rooms.belongs(db, account.id, alena.id)
            rooms.open_private(db, account, "Alena")

        runner.run(database.run(join))
        yield both
        runner.run(database.close())


def second(group: Group) -> Console:
    """The second network."""
    assert isinstance(group.playground, Networks)
    return group.playground.second


def brings(group: Group, title: str) -> None:
    """Alena invites the bot to a chat on the second network."""
    console = second(group)
    chat = console.chat(title, title)
    group.run(group.playground.house.router.take([console.event(Heard.JOINED, "Alena°", chat)], console))
    group.run(group.playground.settle())
    group.playground.seen = len(console.shown)


def called(group: Group, *rooms_: str) -> None:
    """A meeting with its card in the group's chats."""
    cards = "".join(f"        bot#{room}> přijde 0 z 1\n" for room in rooms_)
    group.play(f"""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
{cards}    """)


# --- a chat on the other network


def test_a_chat_of_the_same_name_on_the_other_network_is_the_same_group(group: Group) -> None:
    called(group, "Řídicí skupina")
    brings(group, "řídicí skupina")
    [card] = second(group).chats["řídicí skupina"].messages
    assert card.card
    assert "Návrh" in card.card.plain()
    group.play("""
        == řídicí skupina ==
        Dana°> [Přijdu]
        bot* přijde 1 ze 2
        bot#Řídicí skupina* přijde 1 ze 2
        == Řídicí skupina ==
        Petr> omlouvám se
        bot* přijde 1 ze 3 · 1 omluva
        bot#řídicí skupina* přijde 1 ze 3 · 1 omluva
    """)


def test_a_chat_of_another_name_is_given_to_its_group_by_a_tap(group: Group) -> None:
    called(group, "Řídicí skupina")
    brings(group, "Naše místnost")
    group.play("""
        Alena°@bot> [↪ Řídicí skupina]
        bot@Alena°* Řídicí skupina
          1 člen, 2 chaty
        bot#Naše místnost> přijde 0 z 1
        == Naše místnost ==
        Alena°> [Přijdu]
        bot* přijde 1 z 1
        bot#Řídicí skupina* přijde 1 z 1
    """)


def test_who_spoke_in_the_new_chat_before_it_was_given_away_stays_with_the_group(group: Group) -> None:
    brings(group, "Naše místnost")
    group.play("""
        == Naše místnost ==
        Dana°~> !ja
        bot@Dana°> Naše místnost
        Alena°@bot> [↪ Řídicí skupina]
        bot@Alena°* Řídicí skupina
          2 členové, 2 chaty
    """)


def test_a_group_with_a_life_of_its_own_is_not_offered_away(group: Group) -> None:
    brings(group, "Naše místnost")
    group.play("""
        == Naše místnost ==
        Alena°~> téma: Kapacity odlehčovací služby
        Alena°@bot> [↪ Řídicí skupina]
        bot(Alena°)> Skupina Řídicí skupina už je. …
    """)


def test_a_person_in_both_chats_counts_once_and_her_last_word_holds(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")
    group.play("""
        == Řídicí skupina ==
        Alena> [Přijdu]
        bot* přijde 1 z 1
        bot#Místnost* přijde 1 z 1
        >> + 1 min
        == Místnost ==
        Alena°> omlouvám se
        bot+ 👌
        bot* přijde 0 z 1 · 1 omluva
        bot#Řídicí skupina* přijde 0 z 1 · 1 omluva
    """)


def test_a_notice_goes_to_every_chat_and_what_people_say_to_none(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")
    group.play("""
        == Místnost ==
        Dana°~> dobrý den všem
        == Řídicí skupina ==
        Petr~> dobrý den i vám
        >> 2017-11-21 15:00
        bot@Alena> Přijdete?
        bot#Řídicí skupina> ⏰ Zítra, …
        bot#Místnost> ⏰ Zítra, …
    """)
    for room in ("Řídicí skupina", "Místnost"):
        console = second(group) if room == "Místnost" else group.playground.house.networks[0][0]
        assert isinstance(console, Console)
        assert len([one for one in console.chats[room].messages if one.author == "bot"]) <= 4


def test_a_reaction_with_a_mark_is_an_answer(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")
    group.play("""
        == Místnost ==
        Alena°> (✅)
        bot* přijde 1 z 1
        Alena°> (❓)
        bot* přijde 0 z 1 · 1 neví
        Alena°> (👎🏽)
        bot* přijde 0 z 1 · 1 omluva
        Alena°> ()
        bot* přijde 0 z 1
    """)


def test_the_buttons_of_a_meeting_have_their_marks(group: Group) -> None:
    called(group, "Řídicí skupina")
    console = group.playground.house.networks[0][0]
    assert isinstance(console, Console)
    buttons = console.chats["Řídicí skupina"].messages[-1].buttons()
    assert [one.mark for one in buttons[:3]] == ["✅", "❌", "❓"]
    assert not any(one.mark for one in buttons[3:])


def test_a_card_stored_before_buttons_had_marks_is_read() -> None:
    stored = Card((Line("Přijdete?"),), ((Button("Ano", "do:ano"),),)).stored()
    rows = stored["buttons"]
    assert isinstance(rows, tuple)
    del rows[0][0]["mark"]
    assert Card.read(stored).buttons[0][0] == Button("Ano", "do:ano")


# --- each network in its own way


def test_commands_are_written_as_the_network_takes_them(group: Group) -> None:
    group.play("""
        Alena°@bot> /start
        bot@Alena°> … Co umím, vypíše !pomoc.
        Alena@bot> /start
        bot@Alena> … Co umím, vypíše /pomoc.
        Alena°@bot> !nesmysl
        bot@Alena°> Příkaz !nesmysl neznám. Co umím, vypíše !pomoc.
    """)


def test_only_commands_get_another_sign_never_numbers_addresses_or_peoples_words() -> None:
    czech = words("cs", "!")
    assert czech.say("help-members").startswith("přidat člověka: !clen ")
    assert czech.say("config-address", name="X") == words("cs").say("config-address", name="X")
    assert "7/2017" in czech.say("meetings-title", group="PS", number=7, year="2017")
    assert "a/b /c" in czech.say("groups-added", group="a/b /c", names="N", number=1)


@pytest.mark.parametrize("language", ["cs", "en"])
def test_no_sentence_keeps_a_command_with_the_other_sign(language: str) -> None:
    plain, other = (words(language, sign) for sign in "/!")
    for key in ("groups-hello-member", "groups-next", "help-topic", "topics-how", "command-unknown"):
        values = {"groups": "PS", "command": "x", "soon": "st 22. 11."}
        assert plain.say(key, **values).replace("/", "!") == other.say(key, **values)


def test_a_private_answer_on_the_other_network_is_announced_by_its_name(group: Group) -> None:
    group.play("""
        >> + 5 min
        Alena°@bot> ahoj
        bot@Alena°> …
    """)
    called(group, "Řídicí skupina")

    def shut(db: Connection) -> None:
        rooms.close(db, "console", "@Alena")

    group.run(group.database.run(shut))
    group.play("""
        == Řídicí skupina ==
        Alena> [Celý seznam]
        bot@Alena°> Návrh
        bot(Alena)> Poslal jsem vám to soukromě do sítě Matrix.
    """)


def test_where_no_link_leads_to_the_bot_its_address_does(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")

    def shut(db: Connection) -> None:
        rooms.close(db, OTHER, "@Alena°")
        rooms.close(db, "console", "@Alena")

    group.run(group.database.run(shut))
    group.play("""
        == Místnost ==
        Alena°> [Celý seznam]
        bot(Alena°)> Tohle patří jen vám. Napište mi prosím nejdřív soukromě: @kolecko:example.org
    """)


def test_words_in_a_cipher_are_answered_once_an_hour_and_a_strange_chat_learns_nothing(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    opens(group, "Cizí")
    console = second(group)

    def unreadable(chat: str) -> int:
        event = console.event(Heard.UNREADABLE, "Dana°", console.chats[chat], message="1")
        group.run(group.playground.house.router.take([event], console))
        group.run(group.playground.settle())
        return len(console.chats[chat].messages)

    assert [unreadable("Místnost"), unreadable("Místnost"), unreadable("Cizí")] == [1, 1, 0]
    said = console.chats["Místnost"].messages[0].card
    assert said
    assert "klíč" in said.plain()
    group.playground.clock.move(group.now + timedelta(hours=1))
    assert unreadable("Místnost") == 2


def test_the_bot_writes_first_only_where_it_may_and_never_through_a_closed_door(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")
    group.play("""
        == Místnost ==
        Dana°> [Celý seznam]
        bot@Dana°> Návrh
        == Řídicí skupina ==
        Petr> /ja
        bot> Tohle patří jen vám. Otevřete si se mnou soukromý chat:
    """)

    def shut(db: Connection) -> None:
        rooms.close(db, OTHER, "@Dana°")

    group.run(group.database.run(shut))
    group.play("""
        == Místnost ==
        Dana°> [Celý seznam]
        bot(Dana°)> Tohle patří jen vám. …
    """)


def test_who_blocks_the_bot_on_one_network_gets_her_private_words_on_the_other(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")
    first = group.playground.house.networks[0][0]
    assert isinstance(first, Console)
    first.chats["@Alena"].shut = True
    group.play("""
        == Řídicí skupina ==
        Dana> přijdu
        Alena@bot> /pomoc
        bot@Alena°> Co můžete, když skupinu koordinujete:
        Alena@bot> /ja
        bot@Alena°> Alena
        Alena°@bot> [Ticho 22–6]
        bot@Alena°* Tichý čas: od 22 do 6 hodin sám nepíšu.
        Alena@bot> /skupina
        bot@Alena°> Tenhle příkaz patří do chatu skupiny. …
    """)


# --- letting a chat go


def test_a_chat_let_go_hears_a_farewell_and_the_bot_leaves_it(group: Group) -> None:
    opens(group, "Místnost", of="Řídicí skupina")
    called(group, "Řídicí skupina", "Místnost")
    chat = second(group).chats["Místnost"]
    assert chat.pinned
    group.play("""
        == Řídicí skupina ==
        Alena> /skupina
        bot@Alena> 1 člen, 2 chaty
          [Členové] [Chaty]
        Alena@bot> [Chaty]
        bot@Alena> • Řídicí skupina (Hřiště)
          • Místnost (Matrix)
          [Odpojit: Místnost (Matrix)]
        Alena@bot> [Odpojit: Místnost (Matrix)]
        bot#Místnost> Tenhle chat už ke skupině Řídicí skupina nepatří. …
        bot(Alena)> Odpojeno: Místnost (Matrix).
        bot@Alena* 1 člen, 1 chat
        Alena> [Přijdu]
        bot* přijde 1 z 1
    """)
    assert (chat.pinned, chat.shut) == (None, True)
    assert "přijde 0 z 1" in tidy(next(one.card for one in chat.messages if one.card).plain())


def test_a_chat_of_which_another_group_has_a_thread_is_not_left(group: Group) -> None:
    opens(group, "Fórum", of="Řídicí skupina")

    def thread(db: Connection) -> None:
        other = groups.add_group(db, group.community, "PS Rodina", groups.Kind.WORKING, "cs", "Europe/Prague")
        rooms.bind(db, rooms.enter(db, OTHER, "Fórum", "7", private=False, title="Fórum").id, other.id)

    group.run(group.database.run(thread))
    group.play("""
        Alena> /skupina
        bot@Alena> …
        Alena@bot> [Chaty]
        bot@Alena> …
        Alena@bot> [Odpojit: Fórum (Matrix)]
        bot#Fórum> Tenhle chat už …
        Alena@bot> [Odpojit: Řídicí skupina (Hřiště)]
        bot#Řídicí skupina> Tenhle chat už …
        bot@Alena* Skupina teď nemá žádný chat.
    """)
    assert not second(group).chats["Fórum"].shut


# --- who may invite the bot


def test_an_invitation_is_accepted_from_the_known_and_while_a_code_waits_for_a_stranger(group: Group) -> None:
    def welcome(name: str, *, direct: bool) -> bool:
        async def asked() -> bool:
            return await group.database.run(lambda db: rooms.welcome(db, OTHER, name, group.now, direct=direct))

        return bool(group.run(asked()))

    assert welcome("@Alena°", direct=False)
    assert not welcome("@nikdo:example.org", direct=True)
    group.run(group.database.run(groups.invite_admin, "Javorná", group.community, group.now + timedelta(days=7)))
    assert welcome("@nikdo:example.org", direct=True)
    assert not welcome("@nikdo:example.org", direct=False)
    group.playground.clock.move(group.now + timedelta(days=7))
    assert not welcome("@nikdo:example.org", direct=True)
    account = group.run(group.database.run(rooms.account_of, "console", "Alena"))
    group.run(group.database.run(linking.issue, account.id, "console", group.now))
    assert not welcome("@nikdo:example.org", direct=True)
    group.run(group.database.run(linking.issue, account.id, "matrix", group.now))
    assert welcome("@nikdo:example.org", direct=True)
