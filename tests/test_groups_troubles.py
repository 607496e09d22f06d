"""A chat where the bot may not write, or from which it was put out: nothing is said to be done that did not arrive."""

from bot.playground.console import Chat
from bot.playground.transcript import tidy
from domain.groups import Role
from handlers.kit.event import Heard
from storage import groups
from storage.db import Connection
from tests.chat import Group

LINE = "/schuzka 22. 11. 2017 ve 14:00, radnice: Návrh"


def chat_of(group: Group) -> Chat:
    return group.playground.console.chats["Řídicí skupina"]


def told(group: Group, name: str = "Alena") -> list[str]:
    """What the bot wrote to somebody alone, newest last."""
    talk = group.playground.console.chats[f"@{name}"]
    return [tidy(message.card.plain()) for message in talk.messages if message.card]


def test_a_card_that_may_not_be_posted_is_told_at_once_and_comes_by_itself(group: Group) -> None:
    chat_of(group).mute = True
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot@Alena> V chatu Řídicí skupina nesmím psát: karty ani oznámení skupiny Řídicí skupina tam teď nejsou. …
        bot@Alena* Karta zatím není v chatu Řídicí skupina: nesmím tam psát.
    """)
    assert not any("Zveřejněno v" in text for text in told(group))
    assert not chat_of(group).messages
    chat_of(group).mute = False
    shown = group.happens(Heard.RIGHTS, "Alena", rights=frozenset({"write"}))
    assert {one.chat.title for one in shown if one.how == "new"} == {"Řídicí skupina", "Alena"}
    assert "už zase píšu" in told(group)[-1]
    assert any("Zveřejněno v 1 chatu." in text for text in told(group))


def test_where_it_is_known_that_the_bot_may_not_write_the_tap_says_so(group: Group) -> None:
    chat_of(group).mute = True
    group.happens(Heard.RIGHTS, "Alena", rights=frozenset())
    assert "nesmím psát" in told(group)[-1]
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot(Alena)> Svoláno, ale karta zatím není všude. Nedorazila sem: Řídicí skupina. …
        bot@Alena* Karta zatím není v chatu Řídicí skupina: nesmím tam psát.
    """)


def test_the_trouble_is_told_once_however_many_messages_it_stops(group: Group) -> None:
    group.member("Dana", private=True)
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 2
    """)
    chat_of(group).mute = True
    group.play("""
        Dana> [Přijdu]
        bot@Alena> V chatu Řídicí skupina nesmím psát: …
        Dana> [Omlouvám se]
        Dana> [Nevím]
    """)


def test_an_hour_later_it_is_tried_even_if_the_network_told_nothing(group: Group) -> None:
    chat_of(group).mute = True
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot@Alena> V chatu Řídicí skupina nesmím psát: …
    """)
    chat_of(group).mute = False
    group.play("""
        >> + 2 h
        bot> přijde 0 z 1
        bot@Alena> Do chatu Řídicí skupina skupiny Řídicí skupina už zase píšu; co čekalo, je tam.
    """)


def test_news_that_waited_too_long_are_not_said(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
    """)
    chat_of(group).mute = True
    group.play("""
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> místo: knihovna
        bot@Alena> V chatu Řídicí skupina nesmím psát: …
        >> + 2 d
    """)
    chat_of(group).mute = False
    before = len(chat_of(group).messages)
    group.happens(Heard.RIGHTS, "Alena", rights=frozenset({"write"}))
    assert len(chat_of(group).messages) == before
    assert "knihovna" in chat_of(group).messages[0].card.plain()  # type: ignore[union-attr]


def test_put_out_of_the_chat_the_coordinator_hears_and_added_again_it_goes_on(group: Group) -> None:
    group.member("Dana", private=True)
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 2
    """)
    chat_of(group).shut = True
    group.happens(Heard.LEFT, "Dana")
    assert told(group)[-1].startswith("Z chatu Řídicí skupina mě někdo odebral")
    assert any("nemá žádný chat, ve kterém bych byl" in text for text in told(group))
    group.play("""
        Dana@bot> přijdu
    """)
    chat_of(group).shut = False
    group.happens(Heard.JOINED, "Dana", rights=frozenset({"write"}))
    assert "už zase píšu" in told(group)[-1]
    assert "přijde 1 ze 2" in chat_of(group).messages[0].card.plain()  # type: ignore[union-attr]
    group.happens(Heard.JOINED, "Dana", rights=frozenset({"write"}))
    assert len([text for text in told(group) if "už zase píšu" in text]) == 1


def test_a_chat_that_turns_out_to_be_shut_is_told_once(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
    """)
    chat_of(group).shut = True
    group.play("""
        Alena> [Přijdu]
        bot@Alena> Z chatu Řídicí skupina mě někdo odebral, …
        Alena> [Nevím]
    """)


def test_a_successor_that_the_bot_cannot_enter_is_told(group: Group) -> None:
    group.happens(Heard.STRANDED, "Alena")
    assert told(group)[-1].startswith("Chat Řídicí skupina skupiny Řídicí skupina má nástupce")
    group.happens(Heard.STRANDED, "Alena")
    assert len(told(group)) == 1


def test_the_convener_of_another_group_hears_where_the_card_did_not_arrive(group: Group) -> None:
    group.add("PS Senioři")
    group.member("Radek", role=Role.COORDINATOR, group="PS Senioři", private=True)
    group.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
    """)
    group.play("""
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> přijde 0 ze 2
        bot#PS Senioři> přijde 0 ze 2
    """)
    _is_only_a_member(group, "PS Senioři")
    group.playground.console.chats["PS Senioři"].mute = True
    group.play("""
        Alena> [Přijdu]
        bot@Radek> V chatu PS Senioři nesmím psát: …
        bot@Alena> Karta jednání „Návrh“ nedorazí do chatu PS Senioři: nesmím tam psát. …
    """)


def _is_only_a_member(group: Group, where: str) -> None:
    def change(db: Connection) -> None:
        alena = next(one for one in groups.people_of(db, group.community) if one.name == "Alena")
        groups.join(db, group.ids[where], alena.id, Role.MEMBER, group.now)

    group.run(group.database.run(change))


def test_the_complaint_about_pinning_comes_once_in_a_chat(group: Group) -> None:
    group.playground.console.can_pin = False
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        bot@Alena> Ve skupině Řídicí skupina nemohu připnout …
        Alena@bot> /schuzka 23. 11. 2017 ve 14:00, radnice: Druhé
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
