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
    group.happens(Heard.JOINED, by, title, rights=frozenset({"write", "pin"}))


def test_a_one_time_code_asks_first_makes_an_admin_and_works_once(group: Group, code: str) -> None:
    group.play(f"""
        Marie Nová@bot> /start {code}
        bot@Marie> Stanete se správcem: Město Lhota.
          Správce zakládá skupiny, vidí všechny skupiny té obce a může v nich všechno. …
          [Ano, jsem to já] [Ne]
        Marie Nová@bot> /start
        bot@Marie> Dobrý den, jsem Kolečko: …
        Marie Nová@bot> [Ne]
        bot(Marie)> Dobře, nic se nezměnilo. …
        Marie Nová@bot> [Ano, jsem to já]
        bot@Marie> Dobrý den, paní Nová, teď jste správce. …
        Marie Nová@bot> [Ano, jsem to já]
        bot(Marie)> Tuhle pozvánku už někdo použil, platí jen jednou. …
        Karel Starý@bot> /start {code}
        bot@Karel> Tuhle pozvánku už někdo použil, platí jen jednou. Požádejte o novou.
        Karel Starý@bot> /start {code}x
        bot@Karel> Tenhle kód neznám, nejspíš je v něm překlep. …
    """)


def test_a_code_expires(group: Group, code: str) -> None:
    group.play(f"""
        Karel Starý@bot> /start {code}
        bot@Karel> Stanete se správcem: …
        >> + 8 days
        Marie Nová@bot> /start {code}
        bot@Marie> Tahle pozvánka už vypršela. …
        Karel Starý@bot> [Ano, jsem to já]
        bot(Karel)> Tahle pozvánka už vypršela. …
    """)


def becomes_admin(group: Group, who: str, code: str) -> None:
    """She opens the link and says yes."""
    group.play(f"""
        {who}@bot> /start {code}
        bot@{who}> Stanete se správcem: …
        {who}@bot> [Ano, jsem to já]
        bot@{who}> Dobrý den, …, teď jste správce. …
    """)


def invited(group: Group, community: int | None, name: str = "", meant_for: str = "") -> str:
    """A code that the operator has made."""
    expires = group.now + timedelta(days=7)
    return str(group.run(group.database.run(groups.invite_admin, name, community, expires, meant_for)))


def test_every_admin_hears_of_a_new_one_and_for_whom_the_invitation_was(group: Group) -> None:
    group.member("Tomáš", admin=True, private=True)
    group.play(f"""
        Podvodník@bot> /start {invited(group, group.community, meant_for="Marie Nová")}
        bot@Podvodník> Stanete se správcem: Město Javorná.
          Pozvánka je pro: Marie Nová.
        Podvodník@bot> [Ano, jsem to já]
        bot@Podvodník> Dobrý den, …
        bot@Tomáš> Nový správce: Podvodník (Hřiště …), Město Javorná. Pozvánka byla pro: Marie Nová. …
        Tomáš@bot> /start {invited(group, group.community)}
        bot@Tomáš> Správce už jste: Město Javorná. …
        Marie@bot> /start {invited(group, group.community)}
        bot@Marie> Stanete se …
        Marie@bot> [Ano, jsem to já]
        bot@Marie> Dobrý den, …
        bot@Podvodník> Nový správce: Marie (Hřiště …), Město Javorná. Jestli to tak být nemá, …
        bot@Tomáš> Nový správce: Marie (Hřiště …), Město Javorná. Jestli to tak být nemá, …
    """)


def test_a_code_of_another_community_moves_nobody(group: Group, code: str) -> None:
    becomes_admin(group, "Alena", code)
    comes(group, "PS Lhota", "Alena")
    group.play("""
        Alena@bot> [Město Lhota]
        bot@Alena> PS Lhota
        Alena@bot> /clenove
        bot@Alena> PS Lhota
        bot@Alena> Řídicí skupina
        == Řídicí skupina ==
        Alena> /skupina Řídicí skupina plánu
        bot@Alena> Řídicí skupina plánu
        Alena@bot> /nastaveni
        bot@Alena> [PS Lhota (Město Lhota)]
          [Řídicí skupina plánu (Město Javorná)]
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> Ve které obci jednání svoláváte?
        Alena@bot> [Město Lhota]
        bot@Alena> Náhled, …
          📅 PS Lhota
    """)


def test_an_admin_of_one_community_neither_sees_nor_changes_the_other(group: Group, code: str) -> None:
    """Marie runs Lhota; Dana is in both and is a provider here only."""
    group.member("Dana", private=True, organisation="Charita Javorná")
    becomes_admin(group, "Marie Nová", code)
    comes(group, "PS Lhota", "Marie Nová")

    def meet(db: Connection) -> tuple[int, str, str]:
        dana = next(one for one in groups.people_of(db, group.community) if one.name == "Dana")
        every = [one for town in groups.communities(db) for one in groups.groups_of(db, town)]
        there = next(one for one in every if one.name == "PS Lhota")
        groups.join(db, there.id, dana.id, Role.MEMBER, group.now)
        lhota = groups.organisation_named(db, there.community, "Spolek Lhota")
        groups.change_person(db, dana.id, there.community, organisation=lhota)
        here, abroad = (groups.members_of(db, [one]) for one in (group.ids["Řídicí skupina"], there.id))
        ours = next(one.person for one in here if one.person.id == dana.id)
        theirs = next(one.person for one in abroad if one.person.id == dana.id)
        return dana.id, ours.organisation, theirs.organisation

    dana, ours, theirs = group.run(group.database.run(meet))
    assert (ours, theirs) == ("Charita Javorná", "Spolek Lhota")
    group.play("""
        Marie Nová@bot> /clenove
        bot@Marie> PS Lhota
          Dana – Spolek Lhota
          Marie Nová (…)
        Marie Nová@bot> /clen Mgr. Dana, Spolek Lhota
        bot@Marie> Ve skupině PS Lhota už předtím: Dana
        Alena@bot> /clenove
        bot@Alena> Řídicí skupina
          Alena (koordinátorka)
          Dana – Charita Javorná
    """)
    assert group.run(group.database.run(groups.role_in, group.ids["Řídicí skupina"], dana)) is Role.MEMBER


def test_a_chat_to_which_an_admin_adds_the_bot_becomes_a_group(group: Group, code: str) -> None:
    becomes_admin(group, "Marie Nová", code)
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
          Alena (koordinátorka)
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
    group.happens(Heard.RIGHTS, "Alena", rights=frozenset({"write", "pin"}))
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
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Alena@bot> /clen
        bot@Alena> Napište člověka na jeden řádek, třeba: …
        Alena@bot> /clen paní Eva Nová, Charita, uzivatelka
        bot@Alena> Do které skupiny?
        Alena@bot> do obou
        bot@Alena> Klepněte prosím na jednu ze skupin.
        Alena@bot> [PS senioři]
        bot(Alena)> Přidáno do skupiny PS senioři: Eva Nová
    """)
