"""What people should never send, and do. Each item of the list has its test here or in the file of what it is about."""

import pytest

from domain import groups as rules
from domain.groups import Entry, Person, Role
from handlers.kit.event import Heard
from storage import groups
from storage.db import Connection
from tests.chat import Group

LINE = "/schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu"
FOREIGN = "Tohle tlačítko neznám. Otevřete si prosím novou kartu příkazem /schuzky."


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting that Alena has called for Dana, too."""
    group.member("Dana", private=True)
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


# --- texts


@pytest.mark.parametrize("nothing", ["\u200b", "\u202e\u202c", "\0", "\ufeff \u2060"])
def test_a_text_empty_after_cleaning_is_refused_in_words(called: Group, nothing: str) -> None:
    called.play("""
        Alena@bot> /schuzka
        bot@Alena> Kdy, kde a o čem? …
    """)
    called.run(called.playground.write("Alena", called.playground.talk("Alena"), f"/schuzka {nothing}"))
    said = called.playground.console.chats["@Alena"].messages[-1].card
    assert said
    assert said.plain() == "Zpráva je prázdná. Napište prosím pár slov."


@pytest.mark.parametrize("word", ["/schuzka", "/program", "/ukol", "/tema", "/clen"])
def test_a_text_over_4096_is_refused_by_every_command_and_nothing_is_kept(called: Group, word: str) -> None:
    before = len(called.playground.console.chats["Řídicí skupina"].messages)
    called.run(called.playground.write("Alena", called.playground.talk("Alena"), f"{word} {'ž' * 5000}"))
    said = called.playground.console.chats["@Alena"].messages[-1].card
    assert said
    assert "vejde se" in said.plain()
    assert len(called.playground.console.chats["Řídicí skupina"].messages) == before


@pytest.mark.parametrize("talk", ["!", "!!! pozor", "/", "/ 2017", "…", "🎉"])
def test_signs_alone_are_no_command(called: Group, talk: str) -> None:
    called.play(f"""
        Alena@bot> {talk}
        bot@Alena> Nejsem si jistý, co potřebujete. Chcete:
    """)


@pytest.mark.parametrize(
    "start", ["list-abc", "list-", "list-99999999999999999999", "meeting-x", "group-x", "members-"]
)
def test_a_link_with_a_strange_number_is_refused_in_words(called: Group, start: str) -> None:
    called.run(called.playground.write("Dana", called.playground.talk("Dana"), f"/start {start}"))
    said = called.playground.console.chats["@Dana"].messages[-1].card
    assert said
    assert "pokazilo" not in said.plain()


# --- people


def test_a_long_roster_is_added_at_once_and_turned_page_by_page(group: Group) -> None:
    lines = "\n".join(f"          Jan Příjmení{number:03}, Org {number:03}" for number in range(130))
    group.play(f"""
        Alena@bot> /clen
{lines}
        bot@Alena> Přidáno do skupiny Řídicí skupina: Jan Příjmení000, …
        Alena@bot> /clenove
        bot@Alena> Řídicí skupina
          Jan Příjmení000 – Org 000
          [›]
        Alena@bot> [›]
        bot@Alena* Jan Příjmení050 – Org 050
          [‹] [›]
        Alena@bot> [Jan Příjmení050]
        bot@Alena> Jan Příjmení050
        Alena@bot> [Odebrat ze skupiny]
        bot(Alena)> Jan Příjmení050 už ve skupině není.
    """)
    for message in group.playground.console.chats["@Alena"].messages:
        assert message.card is None or len(message.card.plain()) < 4096
        assert len(message.buttons()) <= 100


def test_names_of_every_kind_are_kept_whole_and_harmless(group: Group) -> None:
    group.play("""
        Alena@bot> /clen
          Jan <b>Tučný</b> 😀, <i>Org</i>
          PhDr. Ing. Karel Veliký, Ph.D., MBA, Město Javorná, zadavatel
          pan Ing. Josef Novák
        bot@Alena> Přidáni do skupiny Řídicí skupina: …, PhDr. Ing. Karel Veliký, Ph.D. MBA, Ing. Josef Novák
        Alena@bot> /clenove
        bot@Alena> Řídicí skupina
          PhDr. Ing. Karel Veliký, Ph.D. MBA – Město Javorná
    """)
    group.run(group.playground.write("Alena", group.playground.talk("Alena"), "/clen \u202eJan\u200b Obrácený\u202c"))
    said = group.playground.console.chats["@Alena"].messages[-1].card
    assert said
    assert said.plain() == "Přidáno do skupiny Řídicí skupina: Jan Obrácený"


@pytest.mark.parametrize("line", [",", "😀", "- , Charita", "12345"])
def test_a_line_without_a_name_adds_nobody(group: Group, line: str) -> None:
    group.play(f"""
        Alena@bot> /clen Eva Nová
          {line}
        bot@Alena> Napište člověka na jeden řádek, třeba: …
    """)
    assert [one.name for one in group.run(group.database.run(groups.people_of, group.community))] == ["Alena"]


def test_a_name_too_long_is_refused_with_numbers(group: Group) -> None:
    group.play(f"""
        Alena@bot> /clen {"Ž" * 300}
        bot@Alena> Text má 300 znaků, vejde se 64. …
    """)


def test_whoever_is_known_is_added_to_another_group_as_herself(group: Group) -> None:
    group.add("PS senioři")
    group.member("Alena", role=Role.COORDINATOR, group="PS senioři")
    group.member("Dana Králová", organisation="Charita", private=True)
    group.play("""
        == PS senioři ==
        Alena> /clen Bc. Dana Králová, Charita
        bot@Alena> Přidáno do skupiny PS senioři: Bc. Dana Králová
        Alena> /clen Dana Králová
          Eva Nová
        bot@Alena> Přidáno do skupiny PS senioři: Eva Nová
          Ve skupině PS senioři už předtím: Bc. Dana Králová
        Alena@bot> /schuzka st 22. 11. ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS senioři]
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 3
        bot#Řídicí skupina> …
    """)


def test_two_people_of_one_name_are_told_by_their_organisations(group: Group) -> None:
    group.play("""
        Alena@bot> /clen Jan Novák, Charita
          Jan Novák, Domov
        bot@Alena> Přidáni do skupiny Řídicí skupina: Jan Novák, Jan Novák
        Alena@bot> /clenove
        bot@Alena> Jan Novák – Charita
          Jan Novák – Domov
          [Alena] [Jan Novák (Charita)]
          [Jan Novák (Domov)]
    """)


def test_an_entry_means_the_known_one_unless_two_fit() -> None:
    charity = Person(1, 1, "Jan Novák", organisation="Charita")
    home, bare = Person(2, 1, "Jan Novák", organisation="Domov"), Person(3, 1, "Jan Novák")
    assert rules.already_known(Entry("jan novák"), [charity]) is charity
    assert rules.already_known(Entry("Jan Novák", organisation="Domov"), [charity]) is None
    assert rules.already_known(Entry("Jan Novák", organisation="Domov"), [charity, home]) is home
    assert rules.already_known(Entry("Jan Novák", organisation="Klub"), [charity, bare]) is bare
    assert rules.already_known(Entry("Jan Novák"), [charity, home]) is None


# --- where only one person should look


def test_the_roster_never_stands_in_the_group(called: Group) -> None:
    called.play("""
        Petr> /clenove
        bot> Tohle patří jen vám. Otevřete si se mnou soukromý chat:
          [Otevřít]
        Petr> [Otevřít]
        bot@Petr> Řídicí skupina
          Petr
    """)
    assert not called.playground.console.chats["@Petr"].messages[-1].buttons()


def test_a_draft_never_stands_in_the_group(group: Group) -> None:
    group.member("Eva", role=Role.COORDINATOR)
    group.play(f"""
        Eva> {LINE}
        bot> Tohle patří jen vám. Otevřete si se mnou soukromý chat:
        Eva> [Otevřít]
        bot@Eva> Náhled, zatím ho vidíte jen vy:
        Eva@bot> [Zveřejnit]
        bot> 📅 Řídicí skupina – jednání č. 1/2017
        Cizinec@bot> /start meeting-1
        bot@Cizinec> Tohle může jen, kdo skupinu koordinuje.
    """)


def test_a_stranger_in_private_is_told_how_to_be_known(group: Group) -> None:
    group.play("""
        Cizinec@bot> /schuzky
        bot@Cizinec> Zatím vás neznám. Ozvěte se nejdřív ve skupině, kde pracuji, třeba klepnutím na kartu jednání.
    """)


# --- buttons


def test_a_stale_audience_button_leaves_a_published_meeting_alone(group: Group) -> None:
    group.add("PS senioři")
    group.member("Alena", role=Role.COORDINATOR, group="PS senioři")
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
    """)
    stale = next(
        one for one in group.playground.console.chats["@Alena"].messages[-1].buttons() if one.label == "PS senioři"
    )
    group.play("""
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    assert group.press("Alena", stale.data, "@Alena").startswith("Jednání se mezitím změnilo.")


def test_the_button_of_another_communitys_meeting_does_nothing_for_us(called: Group) -> None:
    def lhota(db: Connection) -> None:
        other = groups.found(db, "Město Lhota", "cs", "Europe/Prague", called.now)
        groups.add_person(db, other, "Karel Cizí", admin=True)

    called.run(called.database.run(lhota))
    coming = called.playground.console.chats["Řídicí skupina"].messages[-1].buttons()[0]
    called.playground.console.chat("@Karel Cizí", "Karel Cizí", private=True)
    assert called.press("Karel Cizí", coming.data, "@Karel Cizí") == FOREIGN


def test_bringing_the_card_down_again_and_again_edits_only_the_last_one(called: Group) -> None:
    for _ in range(4):
        called.play("""
            Dana> [Kartu dolů]
            bot> 📅 Řídicí skupina – jednání č. 1/2017
        """)
    shown = called.playground.console.shown
    edits = [one for one in shown if one.how == "edit" and any("níž v chatu" in line for line in one.lines)]
    assert len(edits) <= 3 * 4
    living = [one for one in called.playground.console.chats["Řídicí skupina"].messages if one.buttons()]
    assert len(living) == 1


def test_a_plain_yes_in_private_counts_for_the_only_meeting(called: Group) -> None:
    called.play("""
        Dana@bot> přijdu
        bot#Řídicí skupina* přijde 1 ze 2
        bot+ 👍
    """)


# --- guests


@pytest.mark.parametrize("line", ["host ,", "host: , Charita", "hosté: ,", "host 123"])
def test_a_guest_without_a_name_is_refused(called: Group, line: str) -> None:
    called.play(f"""
        Dana> {line}
        bot@Dana> Napište jméno hosta, třeba: host Michal Polák, univerzita
    """)


def test_several_guests_come_at_once_and_a_plain_yes_leaves_them(called: Group) -> None:
    called.play("""
        Dana> hosté: Jan Malý, Eva Nová
        bot* přijde 0 ze 2 · 2 hosté
          Hosté: Jan Malý, Eva Nová
        Dana> přijdu
        bot* přijde 1 ze 2 · 2 hosté
        Dana> přijdu a vezmu s sebou Karla Starého
        bot* přijde 1 ze 2 · 1 host
        Dana> host se omlouvá
        bot@Dana> Nejsem si jistý, co potřebujete. …
    """)


def test_a_cancelled_meeting_takes_no_guests(called: Group) -> None:
    called.play("""
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot#Řídicí skupina> …
        Dana> host Michal Polák
        bot@Dana> Tohle jednání bylo zrušeno.
    """)


def test_an_answer_to_the_news_of_a_change_is_one_to_the_meeting(called: Group) -> None:
    called.play("""
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> čt 23. 11. ve 14:00
        bot#Řídicí skupina> ⚠️ Změna termínu: Návrh plánu – nově čtvrtek 23. 11. 2017 …
        Dana> přijdu
        bot* přijde 1 ze 2
    """)


# --- changing things in odd orders


@pytest.mark.parametrize("hour", ["v 16:00", "16:00", "čas: 16:00", "od 16 do 18"])
def test_a_new_hour_alone_keeps_the_day(called: Group, hour: str) -> None:
    called.play(f"""
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> {hour}
        bot#Řídicí skupina> ⚠️ Změna termínu: Návrh plánu – nově středa 22. 11. 2017 od 16:00 do 18:00 (původně …
    """)


def test_a_draft_thrown_away_takes_no_more_changes(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> [Zahodit]
        Alena@bot> místo: knihovna
        bot@Alena> Tenhle návrh jednání už je zahozený. Nový začnete příkazem /schuzka.
    """)


# --- chats and groups


def comes(group: Group, title: str, by: str) -> None:
    """The bot is added to a chat."""
    group.playground.console.chat(title, title)
    group.happens(Heard.JOINED, by, title, rights=frozenset({"write", "pin"}))


def test_a_second_chat_named_as_a_group_is_a_chat_of_that_group(group: Group) -> None:
    comes(group, "Druhý chat", "Alena")
    group.play(f"""
        == Druhý chat ==
        Alena> /skupina řídicí skupina
        bot@Alena* Řídicí skupina
          1 člen, 2 chaty
        Alena@bot> {LINE}
        bot@Alena> [Zveřejnit] [Upravit] [Zahodit]
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
        bot#Řídicí skupina> přijde 0 z 1
    """)


def test_a_group_that_lives_keeps_a_name_of_its_own(called: Group) -> None:
    called.add("PS senioři")
    called.member("Alena", role=Role.COORDINATOR, group="PS senioři")
    called.play("""
        Alena> /skupina ps senioři
        bot@Alena> Skupina PS senioři už je. Dejte téhle prosím jiný název, třeba i s názvem obce.
    """)


def test_a_coordinator_takes_no_chat_into_a_group_of_others(group: Group) -> None:
    group.add("PS senioři")
    comes(group, "Naše PS", "Alena")
    group.play("""
        == Naše PS ==
        Alena> /skupina ps senioři
        bot@Alena> Skupina PS senioři už je. …
        == Cizí chat ==
        Alena> /skupina PS senioři
        bot@Alena> Skupina PS senioři už je. …
        Cizinec> /schuzky
    """)

    def role(db: Connection) -> Role | None:
        return groups.role_in(db, group.ids["PS senioři"], groups.people_of(db, group.community)[0].id)

    assert group.run(group.database.run(role)) is None
