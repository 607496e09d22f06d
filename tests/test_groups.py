"""The first admin, chats that become groups, and the roster."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.groups import Entry, Kind, Role, Side, entries
from handlers.kit.event import Heard
from storage import groups, rooms
from storage.db import Connection
from tests.chat import Group


@pytest.fixture
def code(group: Group) -> str:
    """A one-time code for a new community."""
    expires = group.now + timedelta(days=7)
    return str(group.run(group.database.run(groups.invite_admin, "Město Lhota", None, expires)))


def comes(group: Group, title: str, by: str) -> None:
    """The bot is added to a new chat."""
    group.happens(Heard.JOINED, by, title, rights=frozenset({"pin"}))


def test_a_one_time_code_makes_the_first_admin_and_works_once(group: Group, code: str) -> None:
    group.play(f"""
        Marie Nová@bot> /start {code}
        bot@Marie> Dobrý den, Marie Nová, teď jste správce. …
        Karel Starý@bot> /start {code}
        bot@Karel> Tenhle kód neplatí: už byl použit, vypršel, nebo je v něm překlep. Požádejte o nový.
    """)


def test_a_code_expires(group: Group, code: str) -> None:
    group.play(f"""
        >> + 8 days
        Marie Nová@bot> /start {code}
        bot@Marie> Tenhle kód neplatí: …
    """)


def test_a_chat_to_which_an_admin_adds_the_bot_becomes_a_group(group: Group, code: str) -> None:
    group.play(f"""
        Marie Nová@bot> /start {code}
        bot@Marie> …
    """)
    comes(group, "PS Rodina", "Marie Nová")
    shown = group.playground.console.chats["@Marie Nová"].messages[-1].card
    assert shown
    assert shown.lines[0].text == "PS Rodina"


def test_an_unknown_chat_learns_nothing(group: Group) -> None:
    comes(group, "Cizí chat", "Cizinec")
    group.play("""
        == Cizí chat ==
        Cizinec> /schuzka zítra ve 14:00
        Cizinec> /pomoc
        Cizinec> /skupina
        Cizinec> /clenove
        Cizinec> přijdu na schůzku
    """)


def test_an_entitled_person_binds_a_chat_by_its_command(group: Group) -> None:
    comes(group, "Nový chat", "Cizinec")
    group.play("""
        == Nový chat ==
        Alena> /skupina PS Bydlení
        bot@Alena> PS Bydlení
          pracovní skupina
    """)


def test_two_chats_may_belong_to_one_group(group: Group) -> None:
    group.play("""
        == Druhý chat ==
        Alena> /skupina Řídicí skupina
        bot@Alena> Řídicí skupina
          1 člen, 2 chaty
    """)


def test_the_kind_of_a_group_is_set_by_a_tap(group: Group) -> None:
    group.play("""
        Alena> /skupina
        bot@Alena> [Pracovní] [✓ Řídicí] [Napříč]
        Alena@bot> [Napříč]
        bot@Alena* jednání napříč skupinami
    """)


def test_a_newcomer_is_on_the_roster_after_the_first_tap(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 1
        Nová Tvář> [Přijdu]
        bot* přijde 1 ze 2
          Nová Tvář
    """)


def test_a_first_tap_claims_the_roster_entry_of_that_name(group: Group) -> None:
    group.play("""
        Alena@bot> /clen Bc. Soňa Hladká, DiS., Diakonie Západ, poskytovatel
        bot@Alena> Přidáno do skupiny Řídicí skupina: Bc. Soňa Hladká, DiS.
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 2
        Soňa Hladká> [Přijdu]
        bot* přijde 1 ze 2
          Diakonie Západ: Soňa Hladká
    """)


def test_several_people_are_added_at_once_and_listed_by_surname(group: Group) -> None:
    group.play("""
        Alena@bot> /clen
          Ing. Jan Chalupa, Město Javorná, zadavatel
          Mgr. Eva Hájková, Charita
          Pavel Černý
        bot@Alena> Přidáni do skupiny Řídicí skupina: Ing. Jan Chalupa, Mgr. Eva Hájková, Pavel Černý
        Alena@bot> /clenove
        bot@Alena> Řídicí skupina
          Alena (koordinátor)
          Pavel Černý
          Mgr. Eva Hájková – Charita
          Ing. Jan Chalupa – Město Javorná
    """)


def test_a_coordinator_gives_a_role_by_taps(group: Group) -> None:
    group.members("Dana Králová")
    group.play("""
        Alena@bot> /clenove
        bot@Alena> [Alena] [Dana Králová]
        Alena@bot> [Dana Králová]
        bot@Alena> Skupina: Řídicí skupina
          [koordinátor] [zapisovatel]
          [✓ člen] [host]
        Alena@bot> [zapisovatel]
        bot(Alena)> Dana Králová: zapisovatel.
    """)


def test_a_member_sees_the_roster_without_its_buttons(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana> /clenove
        bot@Dana> Řídicí skupina
    """)
    assert not group.playground.console.chats["@Dana"].messages[-1].buttons()


def test_when_a_chat_moves_the_group_follows_and_its_card_is_posted_anew(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    group.playground.console.chat("Supergroup", "Supergroup")
    for _ in range(2):  # the network tells it twice
        group.happens(Heard.MOVED, "Alena", moved_to="Supergroup")
    group.play("""
        == Supergroup ==
        Alena> [Přijdu]
        bot* přijde 1 z 1
    """)
    assert len(group.playground.console.chats["Supergroup"].messages) == 1


def test_when_the_bot_is_removed_the_room_rests(group: Group) -> None:
    group.happens(Heard.LEFT, "Alena")

    def still_open(db: Connection) -> int:
        return len(rooms.rooms_of_group(db, group.ids["Řídicí skupina"]))

    assert group.run(group.database.run(still_open)) == 0


def test_given_the_right_to_pin_it_pins_what_was_waiting(group: Group) -> None:
    console = group.playground.console
    console.can_pin = False
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        bot@Alena> Ve skupině Řídicí skupina nemohu připnout …
    """)
    console.can_pin = True
    chat = console.chats["Řídicí skupina"]
    group.happens(Heard.RIGHTS, "Alena", rights=frozenset({"pin"}))
    assert chat.pinned == chat.messages[-1].id


def test_each_role_includes_those_below_it() -> None:
    assert Role.ADMIN.may(Role.COORDINATOR)
    assert Role.COORDINATOR.may(Role.MINUTES)
    assert not Role.MEMBER.may(Role.MINUTES)
    assert Kind("cross") is Kind.CROSS


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("Bc. Soňa Hladká, DiS., Diakonie Západ, poskytovatel",
         Entry("Soňa Hladká", "Bc.", "DiS.", "Diakonie Západ", Side.PROVIDER)),
        ("- paní Eva Nová, uzivatelka", Entry("Eva Nová", side=Side.USER)),
        ("Ing. Jan Malý, Ph.D., MBA, město, ZADAVATEL", Entry("Jan Malý", "Ing.", "Ph.D. MBA", "město",
                                                                Side.COMMISSIONER)),
        ("Ann Brown, Drop-in centre, other", Entry("Ann Brown", "", "", "Drop-in centre", Side.OTHER)),
        ("Jan Malý, Charita, pobočka Sever", Entry("Jan Malý", organisation="Charita, pobočka Sever")),
        ("Poskytovatel", Entry("Poskytovatel")),
    ],
)  # fmt: skip
def test_a_line_of_the_roster_is_read_as_coordinators_write_it(line: str, entry: Entry) -> None:
    assert entries(f"{line}\n\n{line}") == [entry, entry]


@pytest.mark.parametrize("text", ["Eva Nová\n123", ", Diakonie", "Bc., DiS.", "-"])
def test_a_line_without_a_name_refuses_the_whole_list(text: str) -> None:
    with pytest.raises(BadInput, match="groups-add-how"):
        entries(text)


@given(st.text())
def test_any_list_of_people_is_read_or_refused_clearly(text: str) -> None:
    with suppress(BadInput):
        assert all(one.name for one in entries(text))


def test_people_of_several_groups_are_added_where_the_coordinator_taps(group: Group) -> None:
    group.add("PS senioři")
    group.member("Alena", group="PS senioři", role=Role.COORDINATOR)
    group.member("Dana", private=True)
    group.play("""
        Dana@bot> /clen Eva Nová
        bot@Dana> Tohle může jen koordinátor skupiny. …
        Alena@bot> /clen
        bot@Alena> Napište člověka na jeden řádek, třeba: …
        Alena@bot> /clen paní Eva Nová, Charita, uzivatelka
        bot@Alena> Do které skupiny je mám přidat?
        Alena@bot> do obou
        bot@Alena> Klepněte prosím na jednu ze skupin.
        Alena@bot> [PS senioři]
        bot(Alena)> Přidáno do skupiny PS senioři: Eva Nová
    """)
