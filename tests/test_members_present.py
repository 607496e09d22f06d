"""Who sits in a chat that tells its members, many tasks at once, and people who call themselves otherwise."""

from dataclasses import replace

import pytest

from bot.matrix.doors import is_bot
from domain.groups import Way
from handlers.kit.event import Author, Heard
from storage import groups, rooms, settings
from storage.db import Connection
from tests.chat import Group
from tests.test_networks import brings, second
from tests.test_networks import group as both  # a group with a coordinator on two networks

__all__ = ["both"]


@pytest.fixture
def bound(both: Group) -> Group:
    """The group has one more chat, on the network that tells who is in it, and a meeting in both."""
    brings(both, "Řídicí skupina°")
    both.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
        bot#Řídicí skupina°> přijde 0 z 1
    """)
    return both


def happens(group: Group, heard: Heard, name: str, **values: object) -> None:
    """Something happens in the second chat."""
    console = second(group)
    event = console.event(heard, name, console.chats["Řídicí skupina°"], **values)
    group.run(group.playground.house.router.take([event], console))
    group.run(group.playground.settle())


def told(group: Group, name: str) -> list[str]:
    """What somebody on the second network was told alone."""
    chat = second(group).chats.get(f"@{name}")
    return [one.card.plain() for one in chat.messages if one.card] if chat else []


def counts(group: Group) -> str:
    card = second(group).chats["Řídicí skupina°"].messages[0].card
    assert card
    return card.plain()


def test_who_sits_in_the_chat_is_invited(bound: Group) -> None:
    happens(bound, Heard.PRESENT, "Dana°")
    happens(bound, Heard.PRESENT, "Petr°")
    happens(bound, Heard.PRESENT, "Petr°")
    assert "přijde 0 ze 3" in counts(bound).replace("\u00a0", " ")
    assert told(bound, "Dana°") == []  # the card stands where they read it
    bound.play("""
        >> + 8 d
        bot@Dana°> Návrh
        bot@Petr°> Návrh
        bot@Alena> …
        bot@Alena> …
    """)


def test_who_comes_later_gets_the_card_alone(bound: Group) -> None:
    happens(bound, Heard.CAME, "Soňa°", listed=True)
    assert "přijde 0 ze 2" in counts(bound).replace("\u00a0", " ")
    assert any("Návrh" in text for text in told(bound, "Soňa°"))


def test_a_shut_door_stays_shut(bound: Group) -> None:
    def close(db: Connection) -> None:
        number = bound.ids["Řídicí skupina"]
        settings.keep(db, number, replace(groups.group_by_id(db, number).settings, way=list(Way)[-1]))

    bound.run(bound.database.run(close))
    happens(bound, Heard.PRESENT, "Dana°")
    happens(bound, Heard.CAME, "Soňa°", listed=True)
    assert "přijde 0 z 1" in counts(bound).replace("\u00a0", " ")
    assert told(bound, "Soňa°") == []


def test_who_left_and_comes_again_is_invited_again(bound: Group) -> None:
    happens(bound, Heard.PRESENT, "Dana°")
    happens(bound, Heard.WENT, "Dana°")
    assert "přijde 0 z 1" in counts(bound).replace("\u00a0", " ")
    happens(bound, Heard.CAME, "Dana°", listed=True)
    assert "přijde 0 ze 2" in counts(bound).replace("\u00a0", " ")


def test_a_namesake_from_the_other_network_is_advised_at_once(bound: Group) -> None:
    bound.member("Dana")
    happens(
        bound, Heard.REACTION, "Dana°", message=second(bound).chats["Řídicí skupina°"].messages[0].id, reaction="👎"
    )
    assert any("/propojit" in text or "!propojit" in text for text in told(bound, "Dana°"))


def test_many_tasks_at_once_are_one_card(group: Group) -> None:
    group.member("Petr", private=True)
    console = group.playground.console
    chat = console.chats["@Alena"]
    events = [console.writes("Alena", chat, f"/ukol Petr pošle list {at} do 1. 12.") for at in range(30)]
    group.run(group.playground.house.router.take(events, console))
    group.run(group.playground.settle())
    cards = [one.card.plain() for one in console.chats["@Petr"].messages if one.card]
    assert len(cards) == 1
    assert "30" in cards[0].splitlines()[0]


def name_of(group: Group, account: str) -> str:
    def look(db: Connection) -> str:
        person = rooms.person_behind(db, "console", account)
        return groups.person_by_id(db, person).name if person else ""

    return str(group.run(group.database.run(look)))


def renames(group: Group, account: str, name: str) -> None:
    console = group.playground.console
    event = console.event(Heard.RENAMED, account, console.chats["Řídicí skupina"])
    event = replace(event, author=Author(account, name))
    group.run(group.playground.house.router.take([event], console))
    group.run(group.playground.settle())
    group.playground.seen = len(console.shown)


def test_who_calls_themselves_otherwise_is_called_so_on_the_card(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
        Dana Králová> [Přijdu]
    """)
    renames(group, "Dana Králová", "Dana Nová")
    assert name_of(group, "Dana Králová") == "Dana Nová"
    card = group.playground.console.chats["Řídicí skupina"].messages[0].card
    assert card
    assert "Dana Nová" in card.plain()


def test_the_rosters_own_entry_keeps_its_name(group: Group) -> None:
    group.member("Dana Králová", account=False)
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 2
        Dana Králová> [Přijdu]
    """)
    renames(group, "Dana Králová", "Kočka 🐈")
    assert name_of(group, "Dana Králová") == "Dana Králová"


def test_a_group_named_after_its_chat_follows_it(group: Group) -> None:
    chat = group.playground.console.chats["Řídicí skupina"]
    chat.title = "Řídicí skupina KPSS"
    group.happens(Heard.RENAMED, "Alena", text="Řídicí skupina")

    def look(db: Connection) -> str:
        return groups.group_by_id(db, group.ids["Řídicí skupina"]).name

    assert group.run(group.database.run(look)) == "Řídicí skupina KPSS"
    chat.title = "Klábosení"
    group.happens(Heard.RENAMED, "Alena", text="Jiný název")
    assert group.run(group.database.run(look)) == "Řídicí skupina KPSS"


def test_an_account_called_like_a_bot_is_no_member() -> None:
    assert [is_bot(f"@{name}:example.org") for name in ("telegrambot", "bot", "reminder-bot", "x.bot2")] == [True] * 4
    assert not any(is_bot(f"@{name}:example.org") for name in ("botanik", "dana.kralova", "robota"))
