"""Who is who: a name proves nothing, invitations, the door, newcomers, and who is out."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.playground.transcript import tidy
from domain import members as rules
from domain.errors import BadInput
from domain.groups import Person, Role, Votes
from domain.members import Place
from domain.tasks import Owner, Task
from handlers.kit.capability import book
from handlers.kit.event import Heard
from storage import groups, member_tables, members, people_tables, rooms, tasks, topics
from storage.db import Connection
from tests.chat import Group

STEERING = "Řídicí skupina"


@pytest.fixture
def town(group: Group) -> Group:
    """Alena coordinates; Radek is on the roster as a coordinator too, and has never written."""
    group.member("Radek Vedoucí", role=Role.COORDINATOR, organisation="Charita Javorná", account=False)
    return group


def asks(group: Group, work: Callable[[Connection], Any]) -> Any:
    """Look into the database."""
    return group.run(group.database.run(work))


def people(group: Group) -> list[str]:
    """Names of everybody the community knows, oldest first."""
    return [one.name for one in asks(group, lambda db: groups.people_of(db, group.community))]


def behind(group: Group, account: str) -> Person | None:
    """The person whose account it is."""

    def look(db: Connection) -> Person | None:
        person = rooms.person_behind(db, "console", account)
        return groups.person_by_id(db, person) if person is not None else None

    found: Person | None = asks(group, look)
    return found


def role(group: Group, account: str) -> Role | None:
    """The role of whoever writes from the account."""
    person = behind(group, account)
    return asks(group, lambda db: groups.role_in(db, group.ids[STEERING], person.id)) if person else None


def called(group: Group) -> None:
    """A meeting with its card in the chat."""
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)


def standing(group: Group, who: str) -> str:
    """The newest message of the bot in somebody's private chat, with its buttons."""
    return "\n".join(group.playground.console.chats[f"@{who}"].messages[-1].card.plain().split("\n"))  # type: ignore[union-attr]


# --- a name is a hint


def test_a_name_on_the_roster_with_a_role_gives_no_role(town: Group) -> None:
    town.play("""
        Radek Vedoucí> /schuzka 22. 11. 2017 ve 14:00, radnice: Převrat
        bot> Tohle může jen, kdo skupinu koordinuje. …
        Radek Vedoucí> /tema převrat
        bot+ 👍
        bot@Alena> Ve skupině Řídicí skupina píše Radek Vedoucí (Hřiště @radek_vedouci).
          Je to Radek Vedoucí (Charita Javorná)?
          S místem na seznamu převezme: koordinátor.
          [Ano]
          [Ne, někdo jiný]
        Radek Vedoucí> /skupina Nový název
        bot> Tohle může jen, kdo skupinu koordinuje. …
    """)
    assert role(town, "Radek Vedoucí") is Role.MEMBER
    assert people(town).count("Radek Vedoucí") == 2


def test_confirmed_by_a_tap_the_newcomer_is_that_entry_and_loses_nothing(town: Group) -> None:
    called(town)
    town.play("""
        Radek Vedoucí> [Přijdu]
        bot@Alena> Ve skupině Řídicí skupina píše …
        bot* přijde 1 ze 3
        Radek Vedoucí> /tema bydlení
        bot+ 👍
        Alena@bot> [Ano]
        bot(Alena)> ✓ Ano, Radek Vedoucí (Hřiště @radek_vedouci) je Radek Vedoucí (Charita Javorná).
        bot@Alena* ✓ Ano, Radek Vedoucí (Hřiště @radek_vedouci) je Radek Vedoucí (Charita Javorná).
        bot* přijde 1 ze 2
          Charita Javorná: Radek Vedoucí
        Alena@bot> /temata
        bot@Alena> 1. bydlení – Radek Vedoucí, Charita Javorná
    """)
    assert role(town, "Radek Vedoucí") is Role.COORDINATOR
    assert people(town).count("Radek Vedoucí") == 1


def test_a_slip_is_taken_back_and_each_has_their_own_again(town: Group) -> None:
    called(town)
    town.play("""
        Radek Vedoucí> [Přijdu]
        bot@Alena> …
        Alena@bot> [Ano]
        bot@Alena* [Vrátit]
        Alena@bot> [Vrátit]
        bot(Alena)> Vráceno: každý má zase jen to svoje.
        bot@Alena* Je to Radek Vedoucí (Charita Javorná)?
        bot* přijde 1 ze 3
          Radek Vedoucí
        Alena@bot> [Ne, někdo jiný]
    """)
    assert role(town, "Radek Vedoucí") is Role.MEMBER
    assert people(town).count("Radek Vedoucí") == 2


def test_somebody_else_of_that_name_stays_who_they_are(town: Group) -> None:
    town.play("""
        Radek Vedoucí> /tema bydlení
        bot+ 👍
        bot@Alena> …
        Alena@bot> [Ne, někdo jiný]
        bot(Alena)> ✓ Ne, Radek Vedoucí je někdo jiný.
        bot@Alena* ✓ Ne, Radek Vedoucí (Hřiště @radek_vedouci) je někdo jiný.
        Radek Vedoucí> přijdu
    """)
    assert role(town, "Radek Vedoucí") is Role.MEMBER
    assert people(town).count("Radek Vedoucí") == 2


def test_a_second_answer_to_the_same_question_changes_nothing(town: Group) -> None:
    town.member("Tomáš", role=Role.COORDINATOR, private=True)
    town.play("""
        Radek Vedoucí> /tema bydlení
        bot+ 👍
        bot@Alena> …
        bot@Tomáš> …
        Alena@bot> [Ne, někdo jiný]
    """)
    assert not town.playground.console.chats["@Alena"].messages[-1].buttons()
    assert not town.playground.console.chats["@Tomáš"].messages[-1].buttons()


@pytest.mark.parametrize("what", ["vote", "task", "topic", "other group", "invitation", "admin"])
def test_an_entry_with_which_something_comes_along_is_not_taken_by_name(group: Group, what: str) -> None:
    listed = group.member("Soňa Hladká", account=False, admin=what == "admin")
    group.member("Alena", group=STEERING, role=Role.COORDINATOR)
    if what == "other group":
        group.add("PS senioři")
        group.member("Soňa Hladká", group="PS senioři", account=False)
    elif what == "invitation":
        asks(group, lambda db: members.invite(db, listed, group.ids[STEERING], group.now))
    elif what != "admin":
        asks(group, lambda db: _burdened(db, group, listed, what))
    group.play("""
        Soňa Hladká> /tema něco docela jiného
        bot+ 👍
        bot@Alena> Ve skupině Řídicí skupina píše Soňa Hladká …
    """)
    person = behind(group, "Soňa Hladká")
    assert person
    assert person.id != listed


def _burdened(db: Connection, group: Group, person: int, what: str) -> None:
    if what == "task":
        owners = (Owner(0, person, "Soňa Hladká"),)
        tasks.add(db, Task(0, group.community, group.ids[STEERING], "zápis", owners=owners), group.now)
        return
    author = person if what == "topic" else groups.people_of(db, group.community)[0].id
    made = topics.add(db, group.community, group.ids[STEERING], author, "bydlení", group.now)
    if what == "vote":
        topics.back(db, made.id, person, group.now)


def test_only_who_coordinates_all_groups_of_an_entry_says_who_it_is(town: Group) -> None:
    """Else the coordinator of one group would hand the role in another one to whomever they like."""
    town.add("PS senioři")
    town.member("Radek Vedoucí", group="PS senioři", role=Role.COORDINATOR, account=False)
    town.member("Správa", role=Role.MEMBER, private=True, admin=True)
    town.play("""
        Radek Vedoucí> /tema bydlení
        bot+ 👍
        bot@Správa> Ve skupině Řídicí skupina píše Radek Vedoucí …
        Alena@bot> /clenove
        bot@Alena> [Noví lidé (1)]
        Alena@bot> [Noví lidé (1)]
        bot@Alena> 👋 Noví lidé: Řídicí skupina
        Alena@bot> [Radek Vedoucí]
        bot@Alena> Na seznamu je od klepnutí v chatu, zatím bez potvrzení.
        Alena@bot> [Je to někdo ze seznamu]
        bot@Alena> Kdo ze seznamu je Radek Vedoucí?
        Alena@bot> [Radek Vedoucí (Charita Javorná)]
        bot(Alena)> Kdo je Radek Vedoucí, může potvrdit jen správce …
    """)
    assert role(town, "Radek Vedoucí") is Role.MEMBER
    town.play("""
        Správa@bot> [Ano]
        bot(Správa)> ✓ Ano, …
    """)
    assert role(town, "Radek Vedoucí") is Role.COORDINATOR


def test_a_newcomer_of_another_name_is_put_to_the_entry_from_the_card(town: Group) -> None:
    town.play("""
        Ráďa> /tema bydlení
        bot+ 👍
        Alena@bot> /clenove
        bot@Alena> Ráďa
        Alena@bot> [Ráďa]
        bot@Alena> Ráďa
        Alena@bot> [Je to někdo ze seznamu]
        bot@Alena> Kdo ze seznamu je Ráďa?
          [Radek Vedoucí (Charita Javorná)]
        Alena@bot> [Radek Vedoucí (Charita Javorná)]
        bot(Alena)> ✓ Ano, Radek Vedoucí (Hřiště @rada) je Radek Vedoucí (Charita Javorná).
    """)
    assert role(town, "Ráďa") is Role.COORDINATOR


# --- personal invitations


def invited(group: Group, who: str = "Radek Vedoucí") -> str:
    """The code of the invitation that Alena has made for somebody."""
    group.play(f"""
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [{who}]
        bot@Alena> …
          [Poslat pozvánku]
        Alena@bot> [Poslat pozvánku]
        bot@Alena> Dobrý den, do skupiny Řídicí skupina vás zve Alena. Pozvánka je jen pro jednoho člověka: {who}.
          Hřiště: otevřete kolecko:pozvanka-…
          Platí jen jednou, do 15. 11. 2017.
        bot(Alena)> Zprávu přepošlete jen tomu, komu patří: {who}.
    """)
    found = re.search(r"pozvanka-(\w+)", standing(group, "Alena"))
    assert found
    return found[1]


def test_an_invitation_gives_its_person_the_role_whatever_they_call_themselves(town: Group) -> None:
    code = invited(town)
    town.play(f"""
        Ráďa@bot> /start pozvanka-{code}
        bot@Ráďa> Pozvánka do skupiny Řídicí skupina je pro: Radek Vedoucí (Charita Javorná). Jste to vy?
          [Ano, jsem to já] [Ne, to nejsem já]
        Ráďa@bot> [Ano, jsem to já]
        bot@Ráďa* Vítejte ve skupině Řídicí skupina. Na seznamu jste Radek Vedoucí.
        bot@Alena> Pozvánka je přijatá: Radek Vedoucí (Charita Javorná), Hřiště @rada
        Zloděj@bot> /start pozvanka-{code}
        bot@Zloděj> Tahle pozvánka neplatí: …
    """)
    assert role(town, "Ráďa") is Role.COORDINATOR
    kept = asks(town, lambda db: db.execute(select(member_tables.personal_invite)).one())
    assert code not in str(kept)


def test_a_newcomer_with_an_invitation_keeps_what_they_did(town: Group) -> None:
    called(town)
    code = invited(town)
    town.play(f"""
        Ráďa> [Přijdu]
        bot* přijde 1 ze 3
        Ráďa@bot> /pozvanka {code[:5]}-{code[5:].lower()}
        bot@Ráďa> …
        Ráďa@bot> [Ano, jsem to já]
        bot@Alena> …
        bot* přijde 1 ze 2
          Charita Javorná: Radek Vedoucí
    """)


def test_who_says_no_leaves_the_invitation_to_whom_it_names(town: Group) -> None:
    code = invited(town)
    town.play(f"""
        Zvědavá@bot> /pozvanka {code}
        bot@Zvědavá> …
        Zvědavá@bot> [Ne, to nejsem já]
        bot@Zvědavá* Dobře. Pozvánka dál čeká na toho, komu patří.
        Ráďa@bot> /pozvanka {code}
        bot@Ráďa> …
    """)
    assert behind(town, "Zvědavá") is None


def test_an_invitation_expires_and_a_newer_one_makes_the_older_void(town: Group) -> None:
    old, new = invited(town), invited(town)
    town.play(f"""
        Ráďa@bot> /pozvanka {old}
        bot@Ráďa> Tahle pozvánka neplatí: …
        >> + 8 days
        Ráďa@bot> /pozvanka {new}
        bot@Ráďa> Tahle pozvánka neplatí: …
    """)


def test_an_invitation_shown_to_others_is_void(town: Group) -> None:
    code = invited(town)
    town.play(f"""
        Ráďa> /pozvanka {code}
        bot> Pozvánka patří do soukromého chatu. Tady ji vidí i ostatní, a proto už neplatí; …
        Ráďa@bot> /pozvanka {code}
        bot@Ráďa> Tahle pozvánka neplatí: …
    """)


def test_who_is_somebody_already_does_not_become_somebody_else(town: Group) -> None:
    town.member("Dana", private=True)
    code = invited(town)
    town.play(f"""
        Dana@bot> /pozvanka {code}
        bot@Dana> Znám vás už pod jménem Dana a tahle pozvánka je pro někoho jiného. …
    """)


def test_wrong_codes_are_looked_at_five_times(town: Group) -> None:
    for _ in range(5):
        town.play("""
            Zloděj@bot> /pozvanka AAAAA-BBBBB
            bot@Zloděj> Tahle pozvánka neplatí: …
        """)
    code = invited(town)
    town.play(f"""
        Zloděj@bot> /pozvanka {code}
        bot@Zloděj> To už bylo moc nesprávných kódů. …
    """)


def test_a_member_makes_no_invitations(town: Group) -> None:
    town.member("Dana", private=True)
    town.play("""
        Dana@bot> /clenove
        bot@Dana> …
    """)
    assert not town.playground.console.chats["@Dana"].messages[-1].buttons()


# --- letters that look like ours, towers of accents, names without end


@pytest.mark.parametrize("name", ["Rаdek Vedоucí", "Радек Vedoucí", "Radek  Vedoucí", "Vedoucí Radek"])
def test_a_name_that_only_looks_like_one_on_the_roster_gives_nothing(town: Group, name: str) -> None:
    town.play(f"""
        {name}> /tema převrat
        bot+ 👍
        {"bot@Alena> Ve skupině Řídicí skupina píše …" if "Р" not in name else ""}
    """)
    assert role(town, name) is Role.MEMBER


def test_a_plain_entry_is_not_taken_by_a_name_in_two_alphabets(group: Group) -> None:
    listed = group.member("Sona Hladka", account=False)
    group.play("""
        Sоna Hladka> /tema něco
        bot+ 👍
        bot@Alena> Ve skupině Řídicí skupina píše Sona Hladka (Hřiště @…).
          Je to Sona Hladka?
    """)
    person = behind(group, "Sоna Hladka")
    assert person
    assert person.id != listed


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Меrglová", "Merglová"),
        ("Оксана Коваленко", "Оксана Коваленко"),
        ("Anna Коваль", "Anna Коваль"),
        ("Zalgo" + "\u0301" * 40, "Zalgó\u0301"),
        ("Eva " * 40, "Eva " * 16),
        ("Ó" * 90, "Ó" * 64),
    ],
)
def test_a_display_name_is_made_fit_for_the_roster(name: str, kept: str) -> None:
    assert rules.displayed(name) == kept.strip()


@given(st.text())
def test_any_display_name_is_fit_or_refused(name: str) -> None:
    with suppress(BadInput):
        assert 0 < len(rules.displayed(name)) <= 64


def test_a_name_typed_by_a_coordinator_is_held_to_the_same(group: Group) -> None:
    group.play(f"""
        Alena@bot> /clen Меrglová Jana
        bot@Alena> Přidáno do skupiny Řídicí skupina: Merglová Jana
        Alena@bot> /clen {"Jana " * 20}
        bot@Alena> Text má 99 znaků, vejde se 64. …
    """)


# --- the door


@pytest.fixture
def shut(group: Group) -> Group:
    """A group into which its coordinator lets people, with a meeting called."""
    called(group)
    group.play("""
        Alena@bot> /nastaveni
        bot@Alena> Do skupiny se dostane, kdo klepne v jejím chatu.
          [✓ Kdokoli z chatu] [Jen koho pustím]
        Alena@bot> [Jen koho pustím]
        bot@Alena* Do skupiny se dostane jen ten, koho pustíte.
    """)
    return group


def test_a_tap_at_a_shut_door_is_kept_and_counts_once_the_coordinator_lets_its_author_in(shut: Group) -> None:
    shut.play("""
        Jan Vlček> [Přijdu]
        bot(Jan)> Do skupiny Řídicí skupina pouští nové lidi ten, kdo ji koordinuje. Už o vás ví. …
        bot@Alena> 👋 Noví lidé: Řídicí skupina
          Čekají, jestli je pustíte
          • Jan Vlček · Hřiště @jan_vlcek
          [Pustit: Jan Vlček] [Nepustit]
        Eva Malá> přijdu
        bot> Do skupiny Řídicí skupina pouští nové lidi ten, kdo ji koordinuje. Už o vás ví. …
        bot@Alena* • Eva Malá · Hřiště @eva_mala
    """)
    assert people(shut) == ["Alena"]
    shut.play("""
        Alena@bot> [Pustit: Jan Vlček]
        bot(Alena)> Ve skupině: Jan Vlček
        bot* přijde 1 ze 2
          Jan Vlček
        Jan Vlček> [Omlouvám se]
        bot* přijde 0 ze 2 · 1 omluva
    """)


def test_who_is_not_let_in_is_not_heard_of_again(shut: Group) -> None:
    shut.play("""
        Jan Vlček> [Přijdu]
        bot@Alena> …
        Alena@bot> [Nepustit]
        bot(Alena)> Mimo skupinu: Jan Vlček
        bot@Alena* Nikdo nový tu teď není.
        Jan Vlček> [Přijdu]
        bot(Jan)> Kdo je ve skupině Řídicí skupina, určuje, kdo ji koordinuje. …
    """)
    assert people(shut) == ["Alena"]


def test_only_a_coordinator_opens_the_door(shut: Group) -> None:
    shut.member("Dana", private=True)
    shut.play("""
        Jan Vlček> [Přijdu]
        bot@Alena> …
    """)
    shut.play("""
        Dana@bot> /nastaveni
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
    """)


# --- who is out


def removed(group: Group, who: str) -> None:
    """Alena takes somebody out."""
    group.play(f"""
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [{who}]
        bot@Alena> …
        Alena@bot> [Odebrat ze skupiny]
        bot(Alena)> {who} už ve skupině není.
    """)


def test_a_tap_does_not_bring_back_who_was_removed_but_one_tap_of_the_coordinator_does(group: Group) -> None:
    group.member("Dana", private=True)
    called(group)
    removed(group, "Dana")
    group.play("""
        Dana> [Přijdu]
        bot(Dana)> Ve skupině Řídicí skupina už nejste, proto to nepočítám. Zpátky vás může pustit, kdo ji koordinuje; …
        bot@Alena> 👋 Noví lidé: Řídicí skupina
          • Dana · Hřiště @dana · ve skupině do 8. 11. 2017
          [Pustit: Dana] [Nepustit]
    """)
    assert role(group, "Dana") is None
    group.play("""
        Alena@bot> [Pustit: Dana]
        bot@Dana> Koordinátor vás pustil do skupiny Řídicí skupina. Vítejte!
        bot* přijde 1 ze 2
    """)
    assert role(group, "Dana") is Role.MEMBER


def test_who_comes_back_has_no_role_of_before(group: Group) -> None:
    group.member("Dana", role=Role.COORDINATOR, private=True)
    group.play("""
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [Dana]
        bot@Alena> …
        Alena@bot> [Odebrat ze skupiny]
        bot(Alena)> Dana už ve skupině není.
        bot@Alena> Ve skupině Řídicí skupina končí Dana.
          Role: koordinátor
          [Vzít zpátky] [Nechat]
        Alena@bot> [Nechat]
        bot(Alena)> Dobře, nechávám to být.
    """)
    group.play("""
        Dana> /tema bydlení
        bot@Dana> Ve skupině Řídicí skupina už nejste, …
        bot@Alena> …
        Alena@bot> [Pustit: Dana]
        bot@Dana> …
    """)
    assert role(group, "Dana") is Role.MEMBER


# --- newcomers


def test_newcomers_are_told_once_a_day_in_one_message(group: Group) -> None:
    called(group)
    group.play("""
        Jan Vlček> [Přijdu]
        Eva Malá> [Přijdu]
        >> + 59 min
        >> + 1 min
        bot@Alena> 👋 Noví lidé: Řídicí skupina
          Přišli klepnutím v chatu
          • Jan Vlček (Hřiště @jan_vlcek) · od 8. 11. 2017
          • Eva Malá (Hřiště @eva_mala) · od 8. 11. 2017
          [Jan Vlček] [Eva Malá]
          [Znám všechny]
        >> + 1 min
        Petr Nový> [Přijdu]
        bot@Alena* • Petr Nový (Hřiště @petr_novy) · od 8. 11. 2017
        >> + 20 hours
        >> + 4 hours
        bot@Alena> 👋 Noví lidé: Řídicí skupina
        Alena@bot> [Znám všechny]
        bot(Alena)> Potvrzeno: Jan Vlček, Eva Malá, Petr Nový
        bot@Alena* Nikdo nový tu teď není.
        >> + 2 days
    """)


def test_a_namesake_of_somebody_on_the_roster_is_marked(group: Group) -> None:
    group.member("Dana Králová", organisation="Charita")
    called(group)
    group.play("""
        Králová Dana> [Přijdu]
        >> + 1 hour
        bot@Alena> • Králová Dana (Hřiště @kralova_dana) · od 8. 11. 2017 · pozor, stejně se jmenuje Dana …
    """)


def test_whoever_came_after_the_card_is_not_confirmed_unseen(group: Group) -> None:
    called(group)
    group.play("""
        Jan Vlček> [Přijdu]
        >> + 1 hour
        bot@Alena> …
    """)
    data = group.playground.console.chats["@Alena"].messages[-1].buttons()[-1].data
    group.play("""
        Eva Malá> [Přijdu]
        bot@Alena* …
    """)
    assert group.press("Alena", data, "@Alena") == "Potvrzeno: Jan Vlček"


def test_a_given_role_confirms(group: Group) -> None:
    called(group)
    group.play("""
        Jan Vlček> [Přijdu]
        Alena@bot> /clenove
        bot@Alena> [Noví lidé (1)]
        Alena@bot> [Jan Vlček]
        bot@Alena> …
        Alena@bot> [host]
        bot(Alena)> Jan Vlček: host.
    """)
    assert asks(group, lambda db: members.newcomers(db, group.ids[STEERING])) == []


def test_who_was_on_the_roster_before_the_upgrade_is_known(group: Group) -> None:
    assert asks(group, lambda db: db.execute(select(people_tables.membership.c.known_at)).scalar_one()) is not None


NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)


def test_a_message_about_newcomers_waits_an_hour_and_a_day() -> None:
    assert rules.due(NOW, None) == NOW + rules.SETTLING
    assert rules.due(NOW, NOW - rules.SETTLING) == NOW - rules.SETTLING + rules.DAILY


# --- whose support counts


def proposed(group: Group) -> None:
    """Dana, who is on the roster, proposes a topic."""
    group.member("Dana", private=True)
    group.play("""
        Dana> téma: bydlení
        bot+ 👍
    """)


def votes(group: Group) -> int:
    """How many people support the first topic."""
    return int(asks(group, lambda db: topics.inbox(db, group.community)[0].votes))


def test_accounts_made_for_the_vote_change_nothing(group: Group) -> None:
    proposed(group)
    for sock in ("Anna A", "Bára B", "Cyril C", "Dora D", "Eda E"):
        group.play(f"""
            {sock}> téma: bydlení
            bot> „bydlení“ už na seznamu je (Dana). Vaše podpora je u něj; počítat se bude, jakmile vás potvrdí, …
        """)
    assert votes(group) == 1


def test_support_counts_once_the_coordinator_confirms_its_author(group: Group) -> None:
    proposed(group)
    group.play("""
        Dana> /temata
        bot> [👍 1 · bydlení]
        Nová Tvář> [👍 1 · bydlení]
        bot(Nová)> Podporujete: bydlení. Počítat se to bude, jakmile vás potvrdí, kdo skupinu koordinuje.
        >> + 1 hour
        bot@Alena> 👋 Noví lidé: Řídicí skupina
        Alena@bot> [Znám všechny]
        bot(Alena)> Potvrzeno: Nová Tvář
        bot* [👍 2 · bydlení]
    """)


def test_who_was_there_before_the_topic_counts_unless_the_group_wants_confirmed_people_only(group: Group) -> None:
    called(group)
    group.play("""
        Jan Vlček> [Přijdu]
        >> + 1 min
    """)
    proposed(group)
    group.play("""
        Dana> /temata
        bot> …
        Jan Vlček> [👍 1 · bydlení]
        bot* [👍 2 · bydlení]
        Alena@bot> /nastaveni
        bot@Alena> Podpora tématu se počítá lidem, které jste potvrdili nebo kteří tu byli dřív než téma.
        Alena@bot> [Hlasy: jen potvrzení]
        bot@Alena* Podpora tématu se počítá jen lidem, které jste potvrdili.
        bot* [👍 1 · bydlení]
        Alena@bot> [Hlasy: všichni]
        bot* [👍 2 · bydlení]
    """)


def test_support_of_who_is_out_does_not_count(group: Group) -> None:
    proposed(group)
    group.play("""
        Alena> téma: bydlení
        bot@Alena> …
    """)
    assert votes(group) == 2
    removed(group, "Dana")
    assert votes(group) == 1


AT = datetime(2017, 11, 8, tzinfo=UTC)
TAPPED = Place(1, 1, 1, Role.MEMBER, AT)


@pytest.mark.parametrize(
    ("place", "rule", "at", "counted"),
    [
        (TAPPED, Votes.BEFORE, AT, False),
        (TAPPED, Votes.BEFORE, AT + rules.SETTLING, True),
        (TAPPED, Votes.KNOWN, AT + rules.SETTLING, False),
        (TAPPED, Votes.ALL, AT, True),
        (replace(TAPPED, known=AT), Votes.KNOWN, AT - rules.DAILY, True),
        (replace(TAPPED, known=AT, until=AT), Votes.ALL, AT, False),
    ],
)
def test_whose_support_counts(place: Place, rule: Votes, at: datetime, counted: bool) -> None:
    assert rules.counts([(place, rule)], at) is counted


# --- who is out


@pytest.fixture
def busy(group: Group) -> Group:
    """Dana has said that she comes, has a task, and has all kinds of cards in her private chat."""
    group.member("Dana", role=Role.COORDINATOR, private=True)
    called(group)
    group.play("""
        Dana> [Přijdu]
        bot* přijde 1 ze 2
        Alena> /ukol Dana: pošle podklady do 20. 11. 2017
        bot@Dana> …
        Dana@bot> /clenove
        bot@Dana> …
        Dana@bot> /temata
        bot@Dana> …
        Dana@bot> /skupina
        bot@Dana> …
        Dana@bot> /nastaveni
        bot@Dana> …
        Dana@bot> /program
        bot@Dana> …
        Dana@bot> /schuzky
        bot@Dana> …
    """)
    return group


def leaves(group: Group, who: str, chat: str = STEERING) -> list[str]:
    """Somebody leaves a chat; what Alena was told."""
    shown = group.happens(Heard.WENT, who, chat)
    return [tidied(one.lines) for one in shown if one.chat.id == "@Alena" and one.how == "new"]


def tidied(lines: tuple[str, ...]) -> str:
    """Lines with ordinary spaces."""
    return "\n".join(map(tidy, lines))


def comes(group: Group, who: str, chat: str = STEERING) -> None:
    """Somebody comes into a chat."""
    group.happens(Heard.CAME, who, chat)


def test_who_leaves_the_chat_is_out_and_the_coordinator_hears_what_was_theirs(busy: Group) -> None:
    [told] = leaves(busy, "Dana")
    assert told.split("\n")[:3] == [
        "Skupinu Řídicí skupina opouští Dana.",
        "Role: koordinátor",
        "Zůstává 1 otevřený úkol",
    ]
    assert "[Předat 1.]" in told
    assert role(busy, "Dana") is None
    assert leaves(busy, "Dana") == []  # a network may tell it twice
    busy.play("""
        Alena@bot> [Předat 1.]
        bot@Alena> …
          [Alena]
        Alena@bot> [Alena]
        bot@Alena> …
        bot@Alena* Skupinu Řídicí skupina opouští Dana.
          Role: koordinátor
          [Vzít zpátky] [Nechat]
    """)


def test_nothing_new_reaches_a_private_chat_of_who_is_out(busy: Group) -> None:
    leaves(busy, "Dana")
    private = busy.playground.console.chats["@Dana"]
    closed = [message for message in private.messages if message.card and not message.buttons()]
    before = [message.card.plain() for message in private.messages if message.card]
    assert sum("Tahle karta se už nemění" in text for text in before) >= 4
    busy.play("""
        Alena@bot> /clen Tajný Novák, Policie
        bot@Alena> …
        Alena~> téma: důvěrné téma po odchodu
        bot+ 👍
        Alena@bot> /program 1) Důvěrný bod po odchodu
        bot@Alena> …
    """)
    assert [message.card.plain() for message in private.messages if message.card] == before
    assert closed
    assert not any("Tajný" in text or "důvěrn" in text.lower() for text in before)


def test_coming_meetings_do_not_count_who_is_out(busy: Group) -> None:
    leaves(busy, "Dana")
    card = next(one.card for one in busy.playground.console.chats[STEERING].messages if one.card)
    assert "přijde 0 z 1" in tidy(card.plain())


def test_who_is_out_is_not_reminded(busy: Group) -> None:
    leaves(busy, "Dana")
    busy.run(busy.playground.until(busy.now + timedelta(days=16)))
    said = busy.playground.console.chats["@Dana"].messages
    assert not [one for one in said if one.card and "podklady" in one.card.plain()]
    assert not [one for one in said if one.card and "Návrh" in one.card.plain() and "hodiny" in one.card.plain()]


def test_who_is_taken_back_has_role_and_cards_again(busy: Group) -> None:
    leaves(busy, "Dana")
    busy.play("""
        Alena@bot> [Vzít zpátky]
        bot(Alena)> Ve skupině: Dana
        bot@Dana* Řídicí skupina
        bot* přijde 1 ze 2
    """)
    assert role(busy, "Dana") is Role.COORDINATOR


def second_chat(group: Group) -> None:
    """One more chat of the group on the same network."""

    def bind(db: Connection) -> None:
        room = rooms.enter(db, "console", "Druhý chat", None, private=False, title="Druhý chat")
        rooms.bind(db, room.id, group.ids[STEERING])

    group.playground.console.chat("Druhý chat", "Druhý chat")
    asks(group, bind)


def test_who_leaves_one_of_two_chats_stays_and_who_leaves_both_does_not(group: Group) -> None:
    group.member("Dana", private=True)
    second_chat(group)
    comes(group, "Dana", "Druhý chat")
    assert leaves(group, "Dana") == []
    assert role(group, "Dana") is Role.MEMBER
    assert leaves(group, "Dana", "Druhý chat")
    assert role(group, "Dana") is None


def test_where_it_is_not_known_who_is_in_the_other_chat_the_coordinator_is_asked(group: Group) -> None:
    group.member("Dana", private=True)
    second_chat(group)
    [told] = leaves(group, "Dana")
    assert told.startswith("Chat skupiny Řídicí skupina opouští Dana. Jestli zůstává v jejím dalším chatu, nevím.")
    assert role(group, "Dana") is Role.MEMBER
    group.play("""
        Alena@bot> [Odebrat ze skupiny]
        bot(Alena)> Dana už ve skupině není.
    """)
    assert role(group, "Dana") is None


def test_a_tap_after_leaving_does_not_bring_back_but_coming_into_the_chat_again_does(group: Group) -> None:
    group.member("Dana", role=Role.COORDINATOR, private=True)
    called(group)
    leaves(group, "Dana")
    group.play("""
        Dana> [Přijdu]
        bot(Dana)> Ve skupině Řídicí skupina už nejste, …
        bot@Alena> …
    """)
    comes(group, "Dana")
    group.play("""
        Dana> [Přijdu]
        bot* přijde 1 ze 2
    """)
    assert role(group, "Dana") is Role.MEMBER


def test_who_was_removed_does_not_get_in_by_coming_into_the_chat_again(group: Group) -> None:
    group.member("Dana", private=True)
    called(group)
    removed(group, "Dana")
    leaves(group, "Dana")
    comes(group, "Dana")
    group.play("""
        Dana> [Přijdu]
        bot(Dana)> Ve skupině Řídicí skupina už nejste, …
        bot@Alena> …
    """)


def test_a_stranger_who_comes_and_goes_makes_no_noise(group: Group) -> None:
    comes(group, "Kolemjdoucí")
    assert leaves(group, "Kolemjdoucí") == []


def test_a_member_gets_no_card_of_the_coordinator_after_the_role_is_taken(group: Group) -> None:
    group.member("Dana", role=Role.COORDINATOR, private=True)
    group.play("""
        Dana@bot> /nastaveni
        bot@Dana> ⚙️ Nastavení: Řídicí skupina
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [Dana]
        bot@Alena> …
        Alena@bot> [člen]
        bot(Alena)> Dana: člen.
        bot@Dana* Tahle karta se už nemění: ve skupině, ke které patří, už nejste, nebo tu máte jinou roli.
    """)


def test_every_kind_of_card_says_who_may_read_it() -> None:
    assert set(book().readers) == set(book().cards)


# --- a role for a time


def test_a_role_given_for_a_time_ends_with_its_day(group: Group) -> None:
    group.member("Dana", role=Role.MINUTES, private=True)
    group.play("""
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [Dana]
        bot@Alena> [Jen do…]
        Alena@bot> [Jen do…]
        bot@Alena> Do kdy má být ve skupině Dana v téhle roli? …
        Alena@bot> včera
        bot@Alena> Tomu dni nerozumím, nebo už byl. …
        Alena@bot> do 30. 11. 2017
        bot@Alena* Role platí do 30. 11. 2017.
          [Jen do…] [Bez omezení]
        Alena@bot> /clenove
        bot@Alena> Dana (zapisovatelka)
          od 8. 11. 2017 · Hřiště · do 30. 11. 2017
        >> 2017-11-30 23:58
        >> 2017-12-01 08:00
        bot@Alena> Ve skupině Řídicí skupina skončila role zapisovatel: Dana. Ve skupině teď zůstává role člen.
    """)
    assert role(group, "Dana") is Role.MEMBER


def test_a_member_for_a_time_is_out_after_it(group: Group) -> None:
    group.member("Dana", private=True)
    asks(group, lambda db: _for_a_day(db, group))
    group.play("""
        Dana@bot> /clenove
        bot@Dana> Řídicí skupina
        >> + 2 days
        bot@Alena> Ve skupině Řídicí skupina vypršel čas, na který tam je Dana.
        bot@Dana* Tahle karta se už nemění: …
    """)
    assert role(group, "Dana") is None


def _for_a_day(db: Connection, group: Group) -> None:
    dana = next(one for one in groups.people_of(db, group.community) if one.name == "Dana")
    members.set_term(db, members.place(db, group.ids[STEERING], dana.id).id, group.now + timedelta(days=1))


def test_the_coordinator_sees_who_has_access_by_what_and_since_when(town: Group) -> None:
    town.member("Dana", private=True)
    town.play("""
        Dana> /tema bydlení
        bot+ 👍
        Alena@bot> /clenove
        bot@Alena> Řídicí skupina
          Dana
          od 8. 11. 2017 · Hřiště @dana
          Radek Vedoucí – Charita Javorná (koordinátor)
          od 8. 11. 2017 · zatím bez účtu
    """)
