"""What the bot knows of a person: shown, handed over, erased, taken back."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import JSON, Connection, String, insert, select

from domain.language.private_data import without_name
from domain.privacy import NAMELESS, OWN, REFERENCES, WORDS
from handlers.privacy.page import SHOWN
from locales import languages, words
from storage import groups, rooms, schema, update_tables
from storage.db import Database
from tests.chat import Group
from tests.networks import beside, opens

NAME = "Dana Králová"
# What an erasure itself leaves, and what passes by on its own.
TRACES = {"audit", "erasure", "erased_account", "outbox", "seen_update", "question", "card_copy", "secret"}


@pytest.fixture
def town(group: Group) -> Group:
    """A group with Dana in it, who has done a bit of everything."""
    group.member(NAME, private=True, organisation="Diakonie")
    group.member("Petr Šimek", private=True)
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> nemůžu, přijde za mě Jana Nová
        Petr> nemůžu, zastoupí mě Dana Králová
        Dana~> téma: Doprava do Javorné
        Petr~> téma: Lavičky před domem Dany Králové
        Dana@bot> /temata
        bot@Dana> …
        Dana@bot> [👍 1 · Lavičky před domem Dany Králové]
        Alena~> úkol: Dana Králová pošle podklady do 20. 11.
        bot@Dana> …
        Dana~> úkol: Petr Šimek objedná sál do 21. 11.
        bot@Petr> …
    """)
    return group


def dump(group: Group) -> dict[str, list[Any]]:
    """Every row of every table, as the database has it."""

    def rows(db: Connection) -> dict[str, list[Any]]:
        return {
            table.name: [tuple(row) for row in db.execute(select(table).order_by(*table.primary_key))]
            for table in schema.every_table()
        }

    return dict(group.run(group.database.run(rows)))


def erased(group: Group) -> None:
    """Dana has her data erased."""
    group.play("""
        Dana@bot> /moje
        bot@Dana> Co o vás vím
        bot@Dana> 📎 moje-data.html
        bot@Dana> 📎 moje-data.json
        Dana@bot> [Smazat]
        bot@Dana> Smazat vaše údaje?
          Smažu: …
          Zůstane, jen pod označením „bývalý člen“ s číslem: …
          Na rozmyšlenou máte 24 hodin, pak už to vrátit nejde. …
          [Smazat moje údaje]
        Dana@bot> [Smazat moje údaje]
        bot@Dana> Hotovo, vaše údaje jsou smazané. Kdybyste si to rozmysleli, … to ještě můžete vrátit.
          [Vrátit]
        bot@Alena> Ze skupiny Řídicí skupina někdo odešel a jeho údaje jsou smazané. Zbyl po něm 1 otevřený úkol, …
        bot* …
    """)


# --- nothing is forgotten about


def test_every_column_that_can_mean_a_person_is_known() -> None:
    """Whoever adds a table says in domain/privacy.py where a person stands in it and what an erasure does there."""
    meaning = {
        (table.name, column.name)
        for table in schema.every_table()
        for column in table.c
        if any(key.column.table.name in ("person", "account") for key in column.foreign_keys)
        or (column.name in ("person", "account", "user", "inviter") and table.name != "matrix_login")
    }
    assert meaning <= set(REFERENCES)
    assert all(column in _table(table).c for table, column in REFERENCES)


def test_every_column_of_words_is_known() -> None:
    there = {
        (table.name, column.name)
        for table in schema.every_table()
        for column in table.c
        if isinstance(column.type, String | JSON)
    }
    named = {(table, name) for columns in (OWN, NAMELESS) for table, names in columns.items() for name in names.split()}
    meant = {one for one in REFERENCES if one in there and one not in WORDS}
    assert there == named | set(WORDS) | meant
    assert not named & set(WORDS)


def _table(name: str) -> Any:
    return next(table for table in schema.every_table() if table.name == name)


@pytest.mark.parametrize("language", languages())
def test_every_place_has_a_name_for_people(language: str) -> None:
    said = words(language)
    for table in {table for table, _ in REFERENCES} | {table for table, _ in WORDS} | set(OWN):
        assert said.say(f"privacy-table-{table.replace('_', '-')}")
    assert set(SHOWN) >= {table for table, _ in REFERENCES}


# --- my data


def test_my_data_come_as_a_card_a_page_and_a_file_for_a_program(town: Group) -> None:
    town.play("""
        Dana> /moje
        bot@Dana> Co o vás vím
          Dana Králová
          Diakonie
          Účty na sítích: 1
          Skupiny: 1
          Odpovědi na pozvánky: 2
          Témata: 2
          Podpora témat: 2
          Úkoly zadané vámi nebo o vás: 1
          Úkoly vaše: 1
          Celé to máte ve dvou souborech: …
          [Smazat]
        bot@Dana> 📎 moje-data.html
        bot@Dana> 📎 moje-data.json
    """)
    page, data = (one.file for one in town.playground.console.chats[f"@{NAME}"].messages[-2:])
    assert page
    assert data
    whole = json.loads(data.data)
    assert whole["records"]["topic"][0]["text"] == "Doprava do Javorné"
    assert whole["records"]["rsvp"][1]["substitute"] == NAME
    assert whole["records"]["task_owner"]
    read = page.data.decode()
    assert '<html lang="cs">' in read
    assert "Doprava do Javorné" in read
    assert "středa 22. 11. 2017 od 14:00" in read.replace("\u00a0", " ") or "Návrh plánu" in read
    assert "<h2>Podpora témat</h2>" in read


def test_in_english_the_page_is_english(town: Group) -> None:
    town.play("""
        Dana@bot> /ja
        bot@Dana> … Králová
          [Moje data]
        Dana@bot> [English]
        Dana@bot> [My data]
        bot@Dana> What I know of you
        bot@Dana> 📎 my-data.html
        bot@Dana> 📎 my-data.json
    """)


def test_who_never_wrote_privately_is_led_there_and_a_stranger_is_told(group: Group) -> None:
    group.member("Jan Vlček")
    group.play("""
        Jan> /mydata
        bot> Tohle patří jen vám. Otevřete si se mnou soukromý chat:
          [Otevřít]
        Jan> [Otevřít]
        bot@Jan> Co o vás vím
        bot@Jan> 📎 moje-data.html
        bot@Jan> 📎 moje-data.json
        Cizí člověk@bot> /moje
        bot@Cizí člověk> Zatím vás neznám. …
    """)


def test_codes_are_not_handed_out_even_to_their_owner(town: Group) -> None:
    town.play("""
        Dana@bot> /propojit
        bot@Dana> Kód: …
        Dana@bot> /moje
        bot@Dana> …
        bot@Dana> …
        bot@Dana> …
    """)
    data = town.playground.console.chats[f"@{NAME}"].messages[-1].file
    assert data
    assert "link_code" in json.loads(data.data)["records"]
    assert '"code"' not in data.data.decode()


# --- erasing


def tables_naming_her(rows: dict[str, list[Any]]) -> set[str]:
    """Tables in which she is named, in whatever case."""
    said = {table: json.dumps(of, ensure_ascii=False, default=str) for table, of in rows.items()}
    return {table for table, words in said.items() if without_name(words, NAME, "") != words}


def test_nothing_of_her_is_left_but_a_number(town: Group) -> None:
    erased(town)
    left = dump(town)
    assert tables_naming_her(left) <= {"account", "room", "erasure"}  # they lead her back for a day
    assert [len(left[table]) for table in ("rsvp", "support", "membership")] == [1, 1, 2]
    town.play("""
        Petr@bot> /ukoly
        bot@Petr> …
        bot@Petr> …
        Petr~> /clenove
        bot@Petr> Řídicí skupina
          Alena …
          Petr Šimek
    """)
    assert "zastoupí bývalý člen 1" in _shown(town, "Řídicí skupina")


def _shown(group: Group, chat: str) -> str:
    cards = [one.card.plain() for one in group.playground.console.chats[chat].messages if one.card]
    return "\n".join(cards)


def test_cards_in_rooms_are_redrawn_without_the_name(town: Group) -> None:
    assert NAME in _shown(town, "Řídicí skupina")
    erased(town)
    assert "Králová" not in _shown(town, "Řídicí skupina")
    assert "bývalý člen 1" in _shown(town, "Řídicí skupina")


def test_taken_back_within_a_day_everything_is_as_it_was(town: Group) -> None:
    before = dump(town)
    erased(town)
    assert dump(town) != before
    town.play("""
        >> + 23 hours
        Dana@bot> [Vrátit]
        bot@Dana> Vše je zpátky, jak to bylo. Vítejte, Dana Králová.
    """)
    after = dump(town)
    nobody = [row for row in after["person"] if row[-1] == 0]
    after["person"] = [row for row in after["person"] if row not in nobody]
    numbers = {row[0] for row in nobody}  # whoever the topics were to belong to stays for the next one
    after["belonging"] = [row for row in after["belonging"] if row[1] not in numbers]
    for table in set(before) - TRACES - {"account", "reminder"}:
        assert after[table] == before[table], table
    assert [row[:5] for row in after["account"]] == [row[:5] for row in before["account"]]
    town.play("""
        Dana@bot> /ja
        bot@Dana> Dana Králová
          Diakonie
    """)


def test_what_others_changed_meanwhile_stays_as_they_changed_it(town: Group) -> None:
    erased(town)
    town.play("""
        Petr@bot> /temata
        bot@Petr> …
        Dana@bot> [Vrátit]
        bot@Dana> Vše je zpátky, …
    """)
    rows = dump(town)
    assert next(row for row in rows["topic"] if "Lavičky" in str(row))[4] == "Lavičky před domem Dany Králové"


def test_after_a_day_it_is_final(town: Group) -> None:
    erased(town)
    town.play(">> + 25 hours")
    rows = dump(town)
    assert tables_naming_her(rows) == set()
    assert rows["erasure"][0][4] == []
    assert rows["erased_account"] == []
    town.play("""
        Dana@bot> [Vrátit]
        bot(Dana)> …
    """)
    assert "Dana Králová" not in str(dump(town)["person"])


def test_who_came_back_as_somebody_new_and_takes_it_back_is_one_person(town: Group) -> None:
    erased(town)
    town.play("""
        Dana> [Přijdu]
        bot* …
        Dana@bot> [Vrátit]
        bot@Dana> Vše je zpátky, jak to bylo. Vítejte, Dana Králová.
    """)
    known = town.run(town.database.run(groups.people_of, town.community))
    assert [one.name for one in known].count(NAME) == 1


def test_the_only_admin_is_asked_to_hand_over_first(group: Group) -> None:
    group.member("Tomáš Bureš", admin=True, private=True)
    group.play("""
        Tomáš@bot> /moje
        bot@Tomáš> …
        bot@Tomáš> …
        bot@Tomáš> …
        Tomáš@bot> [Smazat]
        bot(Tomáš)> Jste jediný správce, bez vás by do bota nikdo nikoho nepustil. …
    """)


def test_buttons_of_my_data_work_nowhere_else(town: Group) -> None:
    other = dump(town)
    town.play("""
        Dana@bot> /moje
        bot@Dana> …
        bot@Dana> …
        bot@Dana> …
    """)
    card = next(one for one in reversed(town.playground.console.chats[f"@{NAME}"].messages) if one.buttons())
    assert "Tohle tlačítko neznám" in town.press("Petr Šimek", card.buttons()[0].data)
    assert dump(town)["person"] == other["person"]


def test_a_namesake_keeps_what_is_written_about_her(town: Group) -> None:
    """Where two people share a name nobody can tell which of them a sentence means."""
    town.run(town.database.run(groups.add_person, town.community, NAME))
    erased(town)
    assert "Lavičky před domem Dany Králové" in str(dump(town)["topic"])


def test_a_failed_update_of_hers_goes_too(town: Group) -> None:
    event = {"author": {"account": NAME}, "place": {"platform": "console"}, "text": "něco"}
    row = {"update": "1", "event": event, "error": "x", "ticket": "abc", "at": town.now}
    town.run(town.database.run(lambda db: db.execute(insert(update_tables.failed_update).values(**row))))
    erased(town)
    assert dump(town)["failed_update"] == []


# --- on both networks


@pytest.fixture
def both(database_url: str) -> Iterator[Group]:
    """A group on two networks, where Alena and Dana have both accounts."""
    with asyncio.Runner() as runner:
        database = Database.open(database_url)
        group = beside(database, runner.get_loop())
        opens(group, "Místnost", of="Řídicí skupina")
        group.member(NAME, private=True)
        group.run(database.run(_second_account))
        group.playground.console.chat(f"@{NAME}", NAME, private=True)
        yield group
        runner.run(database.close())


def _second_account(db: Connection) -> None:
    owner = rooms.person_behind(db, "console", NAME)
    second = rooms.account_of(db, "matrix", f"@{NAME}°")
    rooms.belongs(db, second.id, owner)
    room = rooms.enter(db, "matrix", f"@{NAME}°", None, private=True, title=NAME)
    rooms.keep_private(db, room.id, second.id)


def test_both_accounts_go_and_either_takes_it_back(both: Group) -> None:
    before = dump(both)
    both.play(f"""
        Dana@bot> /moje
        bot@Dana> …
        bot@Dana> …
        bot@Dana> …
        Dana@bot> [Smazat]
        bot@Dana> …
        Dana@bot> [Smazat moje údaje]
        bot@Dana> Hotovo, …
        bot@{NAME}°> Hotovo, …
        bot@Alena> Ze skupiny …
        {NAME}°@bot> [Vrátit]
        bot@{NAME}°> Vše je zpátky, …
    """)
    assert dump(both)["membership"] == before["membership"]
    assert [row[4] for row in dump(both)["account"]] == [row[4] for row in before["account"]]
