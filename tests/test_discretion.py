"""Private data are asked about before anything is written, whichever capability would write them."""

import json
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from domain.groups import Role
from domain.language.people.names import Known
from domain.language.private_data import (
    Private,
    is_account,
    is_birth_number,
    private_data,
    without,
    without_name,
)
from storage import schema
from storage.db import Database
from storage.written import texts
from tests.chat import Group

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parent.parent
SECRET = "Vopičk"
NUMBER = "805512/1234"
NAMED = "ke klientce Janě Vopičkové, r. č. 805512/1234,"

# What somebody says, of which the capability would store something private.
STORES = {
    "agenda": f"Alena@bot> /program 1) Pomoc klientce Janě Vopičkové, r. č. {NUMBER}\n  2) Různé",
    "choosing": f"Alena@bot> řeší se jen u klientky Jany Vopičkové, r. č. {NUMBER}",
    "audiences": f"Alena@bot> /okruh Klientka Jana Vopičková r. č. {NUMBER}: Diakonie",
    "collecting": f"Alena@bot> /sber do středy 15. 11.: bydlení klientky Jany Vopičkové, r. č. {NUMBER}",
    "groups": f"Alena@bot> /clen Jan Novák, klientka Jana Vopičková r. č. {NUMBER}",
    "attendance": f"Alena@bot> host klientka Jana Vopičková r. č. {NUMBER}",
    "meetings": f"Alena@bot> /schuzka 29. 11. ve 14:00, radnice: Bydlení klientky Jany Vopičkové r. č. {NUMBER}",
    "voting": f"Alena@bot> /hlasovani ŘS bere na vědomí situaci klientky Jany Vopičkové r. č. {NUMBER}",
    "polls": f"Alena@bot> /termin příští týden: Bydlení klientky Jany Vopičkové r. č. {NUMBER}",
    "occasions": f"Dana@bot> /akce Beseda {NAMED} 2. 12.",
    "requests": f"Alena@bot> přidej bod Pomoc klientce Janě Vopičkové, r. č. {NUMBER}",
    "series": f"Alena@bot> /serie každé úterý od 14: Bydlení klientky Jany Vopičkové r. č. {NUMBER}",
    "minutes": f"Dana> doplňte klientku Janu Vopičkovou, r. č. {NUMBER}",
    "situations": f"Dana@bot> /situace klientka Jana Vopičková, r. č. {NUMBER}, nemá kde bydlet",
    "sitting": f"Alena@bot> poznámka: pomoc klientce Janě Vopičkové, r. č. {NUMBER}",
    "rounds": f"Alena> /kolecko Jak pomoci klientce Janě Vopičkové, r. č. {NUMBER}?",
    "rsvp": f"Dana> nemůžu, jsem s klientkou Janou Vopičkovou r. č. {NUMBER} na úřadě",
    "tasks": f"Dana~> úkol: Dana zajde {NAMED} do pátku",
    "topics": f"Dana~> téma: co s bydlením klientky Jany Vopičkové, r. č. {NUMBER}",
}
STORE_NONE = {
    "absence": "takes days and names of the roster",
    "capacity": "takes numbers",
    "audit": "shows what was done",
    "convening": "takes taps",
    "devices": "takes names of devices from the network",
    "flood": "takes numbers",
    "help": "says only",
    "letters": "says what is stored",
    "linking": "takes codes",
    "me": "takes hours and languages",
    "members": "keeps names of accounts and codes",
    "papers": "keeps what a paper says for an hour, for whoever sent it; each thing taken over is said anew",
    "people": "keeps names and contacts of a list, and of an organisation nothing that is private",
    "decisions": "says what is stored",
    "digest": "takes a tap",
    "posts": "keeps names of roles",
    "privacy": "asks about them",
    "reminders": "speaks of what is stored",
    "shortlist": "takes taps and days",
    "settings": "takes hours, zones and switches",
}


@pytest.fixture
def town(group: Group) -> Group:
    """A group with a meeting ahead."""
    group.member("Dana", organisation="Diakonie", private=True)
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def everything(group: Group) -> str:
    """All that the database holds."""

    def rows(db: Connection) -> list[Any]:
        return [tuple(row) for table in schema.every_table() for row in db.execute(select(table))]

    return json.dumps(group.run(group.database.run(rows)), ensure_ascii=False, default=str)


def test_every_capability_is_tried_or_stores_no_words() -> None:
    handlers = [*(ROOT / "handlers").glob("*.py"), *(ROOT / "handlers").glob("*/__init__.py")]
    names = {path.parent.name if path.name == "__init__.py" else path.stem for path in handlers}
    assert set(STORES) | set(STORE_NONE) == names - {"handlers", "kit", "__init__"}


@pytest.mark.parametrize("capability", STORES)
def test_nothing_private_is_written_whoever_would_write_it(town: Group, capability: str) -> None:
    if capability == "choosing":
        asked_why_a_topic_is_declined(town)
    if capability == "attendance":
        the_list_is_kept(town)
    if capability in ("sitting", "minutes"):
        the_meeting_goes_on(town)
    if capability == "minutes":
        comments_are_taken(town)
    said = STORES[capability]
    who = said.split("@")[0].split("~")[0].split(">")[0]
    town.play(f"{said}\nbot@{who}> Vypadá to, že ve zprávě je …\n  [Uložit bez toho]\n  [Napsat jinak]")
    held = everything(town)
    assert SECRET not in held
    assert NUMBER not in held


def the_list_is_kept(town: Group) -> None:
    """The meeting is over, and Alena has the list of who was there before her."""
    town.play("""
        >> 2017-11-22 17:00
        bot@Alena> 📅 …
        bot@Dana> …
        bot> ⏰ Zítra, …
        bot@Alena> … zatím bez odpovědi: …
        bot@Alena> Docházka: Návrh plánu
    """)


def the_meeting_goes_on(town: Group) -> None:
    """Alena has begun the meeting and writes down what it does."""
    town.play("""
        >> 2017-11-22 14:00
        bot@Alena> 📅 …
        bot@Dana> …
        bot> ⏰ Zítra, …
        bot@Alena> … zatím bez odpovědi: …
        Alena@bot> [Zahájit jednání]
        bot@Alena> 📝 …
    """)


def comments_are_taken(town: Group) -> None:
    """The meeting is over, and its minutes are a draft on which everybody may comment."""
    town.play("""
        Alena@bot> [Ukončit jednání]
        bot(Alena)> …
        bot@Alena> Docházka: …
        bot@Alena> 📄 …
        Alena@bot> [Dát k připomínkám (5 dní)]
        bot> 📄 …
    """)


def asked_why_a_topic_is_declined(town: Group) -> None:
    """Alena has tapped that a topic is declined, and is asked for the reason."""
    town.add("PS Senioři")
    town.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    town.play("""
        Dana~> téma: bydlení
        Alena@bot> /schuzka st 29. 11. od 14:00 do 16:00, radnice: Napříč
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#PS Senioři> …
        Alena@bot> [Vybrat témata]
        bot@Alena> …
        Alena@bot> [👍 1 · bydlení]
        Alena@bot> [Odmítnout]
        bot@Alena> Proč téma …
    """)


def test_the_text_is_stored_without_it_by_one_tap(town: Group) -> None:
    town.play("""
        Dana~> úkol: Alena pošle podklady ke klientce Janě Vopičkové, r. č. 805512/1234, do pátku
        bot@Dana> Vypadá to, že ve zprávě je rodné číslo, jméno klienta. Do bota takové údaje nepatří, zatím jsem nic …
          [Uložit bez toho]
          [Napsat jinak]
        Dana@bot> [Uložit bez toho]
        bot@Alena> ✍ Navržený úkol – přijmete ho?
        bot+ ✍
    """)
    assert "poslat podklady ke klientce" in everything(town)
    assert SECRET not in everything(town)


def test_written_anew_it_lands_where_it_was_meant(town: Group) -> None:
    town.play("""
        Dana> /ukol Alena pošle podklady ke klientce Janě Vopičkové do pátku
        bot@Dana> Vypadá to, že ve zprávě je jméno klienta. …
          [Uložit bez toho]
          [Napsat jinak]
        Dana@bot> Alena pošle podklady k žádosti o byt do pátku
        bot@Alena> ✍ Navržený úkol – přijmete ho?
        bot+ ✍
    """)
    assert "podklady k žádosti o byt" in everything(town)


def test_whoever_wants_to_write_anew_finds_the_old_question_waiting(town: Group) -> None:
    town.play("""
        Dana@bot> /tema
        bot@Dana> …
        Dana@bot> klient Karel Vopička nemá kde bydlet
        bot@Dana> Vypadá to, že ve zprávě je jméno klienta. Do bota takové údaje nepatří, zatím jsem nic neuložil.
        Dana@bot> [Napsat jinak]
        bot(Dana)> Dobře, nic jsem neuložil. Napište to prosím znovu, bez těch údajů.
        Dana@bot> Dostupné bydlení
        bot+ 👍
    """)
    assert "Dostupné bydlení" in everything(town)
    assert SECRET not in everything(town)


def test_an_organisations_account_may_be_stored(town: Group) -> None:
    town.play("""
        Dana~> úkol: Alena pošle dar na 19-2000145399/0800 do pátku
        bot@Dana> Vypadá to, že ve zprávě je číslo účtu. …
          [Uložit bez toho]
          [Napsat jinak]
          [Je to účet organizace, uložit]
        Dana@bot> [Je to účet organizace, uložit]
        bot@Alena> ✍ Navržený úkol – přijmete ho?
        bot+ ✍
    """)
    assert "19-2000145399/0800" in everything(town)


def test_what_is_left_may_be_nothing(town: Group) -> None:
    town.play("""
        Dana~> téma: 805512/1239
        bot@Dana> Vypadá to, že ve zprávě je rodné číslo. …
        Dana@bot> [Uložit bez toho]
        bot@Dana> …
    """)
    assert "805512" not in everything(town)


def test_talk_that_the_bot_would_not_keep_is_none_of_its_business(town: Group) -> None:
    town.play("""
        Dana~> včera volala klientka Jana Vopičková, moc děkuje
    """)


def test_members_and_organisations_are_no_clients(town: Group) -> None:
    town.member("Jan Vlček", organisation="Klub seniorů")
    town.play("""
        Dana~> téma: uživatel Jan Vlček představí klub, přijdou klienti Charity
        bot+ 👍
    """)


# --- reading


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("805512/1239", {"birth"}),
        ("r. č. 805512/1234", {"birth"}),
        ("rodné číslo: 8055121239", {"birth"}),
        ("531112/123", {"birth"}),
        ("531312/123", set()),
        ("541112/123", set()),
        ("8055121234", set()),
        ("805512 1239", {"birth"}),
        ("0471121238", set()),
        ("tel. 602 123 456", set()),
        ("č. j. 123456/2010", set()),
        ("19-2000145399/0800", {"account"}),
        ("účet 2000145399/0800", {"account"}),
        ("2000145398/0800", set()),
        ("2000145399/0801", set()),
        ("CZ65 0800 0000 1920 0014 5399", {"account"}),
        ("CZ6508000000192000145399 do pátku", {"account"}),
        ("CZ66 0800 0000 1920 0014 5399", set()),
        ("občanský průkaz č. 123456789", {"card"}),
        ("číslo OP: 123456789", {"card"}),
        ("zavolá klientce paní Novákové", {"client"}),
        ("pro klienta Jana Vopičku", {"client"}),
        ("pacientka J. Nováková", {"client"}),
        ("client John Smith", {"client"}),
        ("přijde klient Charity Javorná", set()),
        ("uživatel Facebooku", set()),
        ("klienti Novák a spol.", set()),
        ("klientce J. N.", set()),
        ("klientka OSPOD", set()),
        ("22. 11. 2017 od 14:00 do 16:00, č. 202", set()),
    ],
)
def test_what_is_private_and_what_is_not(said: str, kinds: set[str]) -> None:
    assert {one.kind.value for one in private_data(said)} == kinds


@given(st.dates(min_value=date(1986, 1, 1)), st.integers(0, 999), st.booleans())
def test_a_birth_number_with_its_sum_is_one_and_with_another_it_is_not(day: Any, serial: int, woman: bool) -> None:
    if day.year > 2053:
        return
    nine = f"{day:%y}{day.month + 50 * woman:02}{day:%d}{serial:03}"
    rest = int(nine) % 11
    if rest == 10:
        return
    assert is_birth_number(f"{nine}{rest}")
    assert not is_birth_number(f"{nine}{(rest + 1) % 10}")


def test_before_1986_a_rest_of_ten_was_written_as_nought() -> None:
    nine = next(f"780123{n:03}" for n in range(1000) if int(f"780123{n:03}") % 11 == 10)
    assert is_birth_number(f"{nine}0")
    assert not is_birth_number("9" + nine[1:] + "0")


def test_an_account_needs_both_sums_and_a_bank_that_exists() -> None:
    assert is_account("19", "2000145399", "0800")
    assert not is_account("18", "2000145399", "0800")
    assert not is_account("", "0000000000", "0800")


def test_without_it_the_sentence_still_reads() -> None:
    said = "Dana pošle podklady ke klientce Janě Novákové (r. č. 805512/1234), do pátku"
    assert without(said, private_data(said)) == "Dana pošle podklady ke klientce, do pátku"
    assert [one.kind for one in private_data(said)] == [Private.CLIENT, Private.BIRTH]


def test_a_known_person_is_nobodys_client_there() -> None:
    people = [Known(1, "Jan Vlček")]
    assert private_data("s klientem Janem Vlčkem", people) == []
    assert private_data("s klientem Janem Malým", people) != []


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Pošle to Dana Králová a Petr", "Pošle to X a Petr"),
        ("Danu Královou zastoupí Petr", "X zastoupí Petr"),
        ("Králová mluvila", "X mluvila"),
        ("Dana mluvila", "Dana mluvila"),
        ("Hradec Králové", "Hradec X"),
        ("Králův Dvůr", "Králův Dvůr"),
    ],
)
def test_a_name_goes_from_what_others_wrote(said: str, left: str) -> None:
    assert without_name(said, "Dana Králová", "X") == left


@pytest.mark.parametrize(
    "unit",
    [
        "klient ",
        "klient Novák ",
        "1",
        "123456 ",
        "r. č. ",
        "r.č.",
        "cz65 ",
        "Aa",
        " ",
        "\n",
        "-",
        "123456/",
        "č. ú. ",
        "(",
    ],
)
def test_no_text_keeps_the_reader_busy(unit: str) -> None:
    """A generous guard against blow-ups: it takes a few milliseconds."""
    people = [Known(number, f"Jan Novák{'a' * (number % 7)}") for number in range(50)]
    began = time.perf_counter()
    private_data((unit * 4096)[:4096], people, ["Charita Javorná"])
    assert time.perf_counter() - began < 1.0


async def test_texts_are_seen_while_they_are_written(database: Database) -> None:
    def write(db: Connection) -> list[str]:
        with texts(db) as seen:
            table = next(one for one in schema.every_table() if one.name == "failed_update")
            values = {
                "update": "1",
                "error": "jedna",
                "ticket": "t",
                "at": NOW,
            }
            db.execute(table.insert().values(event={"a": ["dvě", {"b": "tři"}]}, **values))
            db.execute(table.update().values(error="čtyři"))
            db.execute(select(table.c.error).where(table.c.error == "pět"))
        db.execute(table.update().values(error="šest"))
        return seen

    seen = set(await database.run(write))
    assert {"jedna", "dvě", "tři", "čtyři"} <= seen
    assert not {"pět", "šest"} & seen
