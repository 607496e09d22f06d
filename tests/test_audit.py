"""Who changed what: the card of a group's changes, and a log that shows when somebody meddled with it."""

import json
import re
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, text, update

from bot.keeping import seals
from bot.operator.audit import found
from bot.playground.transcript import tidy
from domain.audit import Fault, Head, Key, Kind, Row, faults, sealed
from domain.groups import Role
from domain.topics import State as TopicState
from locales import languages, words
from storage import audit, groups, migrations, retention
from storage.audit_tables import audit as table
from storage.db import Database, make_engine
from tests.chat import Group
from tests.errors import Errors
from tests.office import Office, begun, called, tapped

KEY = Key(b"k" * 32)
AT = datetime(2017, 11, 8, 8, tzinfo=UTC)


# --- the rule


def chain(length: int, key: Key = KEY) -> list[Row]:
    """A log of so many rows as it is written."""
    rows: list[Row] = []
    for number in range(1, length + 1):
        row = Row(1, number, AT + timedelta(minutes=number), "rsvp.recorded", "meeting", 5, 2, 7, {"answer": "coming"})
        rows.append(sealed(key, row, rows[-1].seal if rows else ""))
    return rows


def judged(rows: list[Row], head: int = 8) -> list[tuple[str, int, int]]:
    """What is wrong, against the head of the whole log of eight rows."""
    last = chain(8)[head - 1]
    return [(one.kind, one.first, one.last) for one in faults(rows, [KEY], Head(), Head(last.number, last.seal))]


def test_a_log_as_it_was_written_has_no_faults() -> None:
    assert judged(chain(8)) == []


def test_a_head_that_was_kept_before_the_last_rows_is_no_fault() -> None:
    assert judged(chain(8), head=5) == []


def test_a_changed_row_is_named() -> None:
    rows = chain(8)
    rows[3] = replace(rows[3], values={"answer": "excused"})
    assert judged(rows) == [("changed", 4, 4)]


@given(st.integers(1, 8), st.sampled_from(["at", "deed", "person", "group", "subject_id", "late"]))
def test_no_word_of_a_row_can_be_changed_unseen(number: int, what: str) -> None:
    rows = chain(8)
    other = {"at": AT, "deed": "x", "person": 8, "group": None, "subject_id": 6, "late": AT}
    rows[number - 1] = replace(rows[number - 1], **{what: other[what]})
    assert judged(rows) == [("changed", number, number)]


def test_a_row_sealed_anew_without_the_key_is_named() -> None:
    rows = chain(8)
    forged = sealed(Key(b"guess"), replace(rows[3], person=9), rows[2].seal)
    rows[3] = replace(forged, key=KEY.name)
    assert judged(rows) == [("changed", 4, 4), ("follows", 5, 5)]


def test_a_removed_row_leaves_a_gap_and_its_follower_proves_nothing() -> None:
    rows = chain(8)
    del rows[3]
    assert judged(rows) == [("missing", 4, 4), ("follows", 5, 5)]


def test_a_gap_that_was_closed_by_renumbering_shows() -> None:
    rows = chain(8)
    rows = [*rows[:3], *(replace(row, number=row.number - 1) for row in rows[4:])]
    assert {kind for kind, _, _ in judged(rows)} == {"changed", "follows", "cut"}


def test_an_end_cut_off_shows_by_the_head() -> None:
    assert judged(chain(8)[:5]) == [("cut", 6, 8)]


def test_an_end_cut_off_and_grown_again_shows_by_the_head() -> None:
    rows = chain(6)
    for number in (7, 8):
        rows.append(sealed(KEY, replace(rows[0], number=number), rows[-1].seal))
    assert judged(rows) == [("replaced", 8, 8)]


def test_two_rows_that_changed_places_show() -> None:
    rows = chain(8)
    rows[2], rows[3] = replace(rows[3], number=3), replace(rows[2], number=4)
    assert [(kind, first) for kind, first, _ in judged(rows)] == [("changed", 3), ("follows", 4), ("changed", 5)]


def test_rows_of_a_key_that_is_not_here_are_told_apart_from_changed_ones() -> None:
    rows = chain(3, Key(b"older"))
    rows.append(sealed(KEY, replace(rows[0], number=4), rows[-1].seal))
    assert faults(rows, [KEY], Head(), None) == [Fault(Kind.UNKNOWN, 1, 3)]
    assert faults(rows, [KEY, Key(b"older")], Head(), None) == []


# --- the card


def test_the_coordinator_reads_who_changed_what_and_nobody_else_does(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot(Alena)> Zveřejněno.
        bot> …
          [Přijdu] [Omlouvám se] [Nevím]
        bot@Alena* …
        Dana> [Přijdu]
        bot(Dana)> …
        bot* přijde 1 ze 2
        bot@Alena* …
        >> + 1 den
        Dana> [Omlouvám se]
        bot(Dana)> …
        bot* …
        bot@Alena* …
        Alena> /skupina
        bot@Alena> Řídicí skupina
          [Kdo co změnil]
        Alena@bot> [Kdo co změnil]
        bot@Alena> Kdo co změnil: Řídicí skupina
          čtvrtek 9. 11. 2017
          09:00 Dana: účast (Dana) na jednání „Návrh plánu“: omluva
          středa 8. 11. 2017
          09:00 Dana: účast (Dana) na jednání „Návrh plánu“: přijde
          09:00 Alena: jednání „Návrh plánu“: svoláno
          09:00 Alena: jednání „Návrh plánu“: náhled
    """)


def test_a_long_log_is_read_page_by_page(group: Group) -> None:
    community = group.community

    def thirty(db: Connection) -> None:
        for _ in range(30):
            audit.log(
                db, KEY, group.now, "settings.changed", "group", group.ids["Řídicí skupina"],
                by=None, near=(community, None), values={},
            )  # fmt: skip

    group.run(group.database.run(thirty))
    group.play("""
        Alena> /skupina
        bot@Alena> …
        Alena@bot> [Kdo co změnil]
        bot@Alena> Kdo co změnil: Řídicí skupina
          09:00 někdo mimo seznam: nastavení skupiny
          [Starší ›]
        Alena@bot> [Starší ›]
        bot@Alena* Kdo co změnil: Řídicí skupina
          [‹ Novější] [Starší ›]
        Alena@bot> [Starší ›]
        bot@Alena* Kdo co změnil: Řídicí skupina
          [‹ Novější]
    """)


def test_whoever_coordinates_no_more_turns_no_page(group: Group) -> None:
    group.member("Dana", role=Role.COORDINATOR, private=True)
    group.play("""
        Dana> /skupina
        bot@Dana> …
        Dana@bot> [Kdo co změnil]
        bot@Dana> …
    """)
    group.member("Dana")
    group.play("""
        Dana@bot> [Kdo co změnil]
        bot(Dana)> Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.
    """)


def test_a_deed_done_in_private_belongs_to_its_community_and_group_too(group: Group) -> None:
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
    """)
    [row] = group.run(group.database.run(lambda db: list(audit.rows(db, group.community))))
    assert (row.deed, row.number, row.group) == ("meeting.drafted", 1, group.ids["Řídicí skupina"])


# --- every deed has its sentence

ROOT = Path(__file__).parent.parent
SAID = re.compile(r"turn\.log\(\s*(f?)\"([\w.{}-]+)\"|self\.log\((f?)\"([\w.]+)\"|_log\(turn, \"(\w+)\"")


def deeds() -> Iterator[str]:
    """Every deed that a handler may write down, wherever its name is spelled out."""
    for path in (ROOT / "handlers").rglob("*.py"):
        for call in SAID.finditer(path.read_text("utf-8")):
            plain = call[2] or call[4]
            if call[5]:
                yield f"task.{call[5]}"
            elif plain and "{" not in plain:
                yield plain
    yield from (f"topic.{state}" for state in TopicState)
    yield from (f"meeting.{field}" for field in ("time", "place", "title"))
    yield from (audit.FORGOTTEN, audit.NEW_KEY, audit.RESTORED)


@pytest.mark.parametrize("language", languages())
def test_every_deed_has_a_sentence(language: str) -> None:
    said = words(language)
    wanted = set(deeds())
    assert len(wanted) > 40
    assert sorted(one for one in wanted if not said.has("audit-" + one.replace(".", "-"))) == []


# --- the log in the database


async def logged(database: Database, times: int, now: datetime = AT) -> int:
    """A community in whose log something was written down so many times; its id."""

    def write(db: Connection) -> int:
        there = groups.communities(db)
        town = there[0] if there else groups.found(db, "Město Javorná", "cs", "Europe/Prague", now)
        for _ in range(times):
            audit.log(
                db, KEY, now, "person.language", "person", 0,
                by=None, near=(town, None), values={"language": "en", "ž": [1, None, "„x“"]},
            )  # fmt: skip
        return town

    return await database.run(write)


async def verified(database: Database, heads: dict[int, Head]) -> str:
    """What `kolecko audit verify` says of the one community."""
    [(fine, line)] = await database.run(found, words("cs"), [KEY], heads)
    return tidy(f"{'✓' if fine else '✗'} {line}")


async def test_verify_finds_a_changed_a_removed_and_a_cut_off_row(database: Database) -> None:
    town = await logged(database, 8)
    heads = await database.run(audit.heads)
    assert await verified(database, heads) == "✓ Město Javorná: 8 změn, vše sedí"
    await database.run(Connection.execute, update(table).where(table.c.number == 3).values(person=5))
    assert await verified(database, heads) == "✗ Město Javorná: změněno: 3"
    await database.run(Connection.execute, delete(table).where(table.c.number.in_([5, 8])))
    assert await verified(database, heads) == (
        "✗ Město Javorná: změněno: 3; chybí: 5; nejde doložit, navazuje na chybný řádek: 6; konec je uříznutý, chybí: 8"
    )
    await database.run(Connection.execute, delete(table))
    assert await verified(database, heads) == "✗ Město Javorná: konec je uříznutý, chybí: 1–8"
    assert town in heads


async def test_what_was_written_before_logs_were_sealed_is_sealed_once_and_marked(database: Database) -> None:
    town = await logged(database, 3)
    bare = update(table).values(key="", seal="")
    await database.run(Connection.execute, bare)
    assert await database.run(audit.begin, KEY, AT, {}) == [town]
    rows = await database.run(lambda db: list(audit.rows(db, town)))
    assert {row.late for row in rows} == {AT}
    assert "z toho 3 zapečetěno až dodatečně" in await verified(database, {town: Head(3, rows[-1].seal)})
    await database.run(Connection.execute, bare)
    assert await database.run(audit.begin, KEY, AT, {town: Head(3, rows[-1].seal)}) == [], "the seals were taken away"
    await database.run(Connection.execute, update(table).where(table.c.number == 1).values(seal="x" * 64))
    assert await database.run(audit.begin, KEY, AT, {}) == [], "something is sealed, so the rest was too"


async def test_another_key_begins_with_a_row_of_its_own(database: Database) -> None:
    town = await logged(database, 2)
    new = Key(b"n" * 32)
    await database.run(audit.begin, new, AT, {})
    await database.run(audit.begin, new, AT, {})
    rows = await database.run(lambda db: list(audit.rows(db, town)))
    assert [row.deed for row in rows][2:] == [audit.NEW_KEY]
    assert faults(rows, [new, KEY], Head(), None) == []
    assert faults(rows, [new], Head(), None) == [Fault(Kind.UNKNOWN, 1, 2)]


async def test_old_rows_are_put_away_from_the_beginning_and_the_log_still_holds(database: Database) -> None:
    town = await logged(database, 4)
    heads = await database.run(audit.heads)
    later = AT + timedelta(days=500)
    await logged(database, 2, later)
    assert await database.run(retention.forget, AT + timedelta(days=3 * 365), KEY) == {}
    assert await database.run(retention.forget, AT + timedelta(days=3 * 365, minutes=1), KEY) == {"audit": 4}
    assert await verified(database, heads) == "✓ Město Javorná: 3 změny, vše sedí"
    assert await database.run(audit.advanced, heads) == (await database.run(audit.heads), [])
    assert await database.run(audit.forget, KEY, later, later) == 0
    await database.run(Connection.execute, delete(table).where(table.c.number == 5))
    assert "chybí: 5" in await verified(database, heads)
    assert town in heads


async def test_each_community_has_its_own_numbers(database: Database) -> None:
    await logged(database, 2)
    other = await database.run(groups.found, "Lhota", "cs", "Europe/Prague", AT)
    await database.run(
        lambda db: audit.log(db, KEY, AT, "person.quiet", "person", 0, by=None, near=(other, None), values={})
    )
    assert {head.number for head in (await database.run(audit.heads)).values()} == {1, 2}


# --- key and head beside the database


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    made = seals.key(folder)
    assert seals.key(folder) == made
    assert len(made.secret) >= 32
    assert stat.S_IMODE((folder / seals.KEY).stat().st_mode) == 0o600
    assert made.secret.decode() not in repr(made)


def test_a_given_key_is_used_and_the_old_one_still_verifies(tmp_path: Path) -> None:
    old = seals.key(tmp_path)
    assert seals.keys(tmp_path, "g" * 32) == [Key(b"g" * 32), old]


async def test_the_head_is_kept_beside_and_never_goes_back(database: Database, tmp_path: Path, errors: Errors) -> None:
    town = await logged(database, 5)
    keeper = seals.Heads(database, tmp_path)
    await keeper.keep()
    kept = seals.read_heads(tmp_path)
    assert kept[town].number == 5
    await database.run(Connection.execute, delete(table).where(table.c.number > 3))
    await logged(database, 4, AT + timedelta(hours=1))
    await keeper.keep()
    await keeper.keep()
    errors.were("audit: the log was changed behind our back; see kolecko audit verify")
    assert seals.read_heads(tmp_path) == kept
    assert "na konci stojí jiný řádek" in await verified(database, kept)


# --- the whole program


async def test_the_program_keeps_and_verifies_its_log(office: Office) -> None:
    async with office.running():
        people = await begun(office)
        card = await called(office, people)
        await tapped(office, people.dana, card, "Přijdu")
    assert stat.S_IMODE((office.folder / seals.KEY).stat().st_mode) == 0o600
    code, said = await office.command("audit", "verify")
    assert (code, said.split(":")[0]) == (0, "✓ Město Javorná"), said
    code, said = await office.command("audit", "show", "--community", "město javorná")
    assert "Dana Králová: účast (Dana Králová) na jednání „Návrh komunitního plánu“: přijde" in said
    code, said = await office.command("audit", "export")
    rows = [json.loads(line) for line in said.splitlines()]
    assert [row["number"] for row in rows] == list(range(1, len(rows) + 1))
    engine = make_engine(office.database)
    with engine.begin() as db:
        db.execute(update(table).where(table.c.deed == "rsvp.recorded").values(values={"answer": "excused"}))
    engine.dispose()
    code, said = await office.command("audit", "verify")
    assert code == 1
    assert "✗ Město Javorná: změněno: " in said


async def test_rows_of_the_old_log_get_their_place_by_migration_and_their_seal_by_the_next_start(
    blank_url: str, tmp_path: Path
) -> None:
    engine = make_engine(blank_url)
    migrations.upgrade(engine, "f80e0c62d664")
    with engine.begin() as db:
        old_rows(db)
    migrations.upgrade(engine)
    engine.dispose()
    database = Database.open(blank_url)
    await seals.Heads(database, tmp_path).begin(KEY, lambda: AT)
    lines = await database.run(found, words("cs"), [KEY], seals.read_heads(tmp_path))
    assert [tidy(line) for _, line in lines] == [
        "mimo obce: 1 změna, vše sedí; z toho 1 zapečetěno až dodatečně",
        "Javorná: 3 změny, vše sedí; z toho 3 zapečetěno až dodatečně",
    ]
    placed = await database.run(lambda db: [(row.deed, row.group) for row in audit.rows(db, 1)])
    assert placed == [("group.bound", 4), ("person.language", None), ("member.left", 4)]
    await database.close()


def old_rows(db: Connection) -> None:
    """A town with a person, a group and four deeds, as the first schema wrote them."""
    at = "2017-11-08 09:00:00.000000"
    db.execute(
        text("INSERT INTO community (id, name, zone, language, created_at) VALUES (1, 'Javorná', 'x', 'cs', :at)"),
        {"at": at},
    )
    db.execute(text("INSERT INTO person (id, community, name) VALUES (7, 1, 'Dana')"))
    db.execute(
        text(
            "INSERT INTO working_group (id, community, name, kind, language, zone, settings) "
            "VALUES (4, 1, 'PS', 'working', 'cs', 'x', '{}')"
        )
    )
    for deed, subject, ident, person, community in (
        ("group.bound", "group", 4, 7, 1), ("person.language", "person", 7, 7, None),
        ("meeting.drafted", "meeting", 99, None, None), ("member.left", "group", 4, None, None),
    ):  # fmt: skip
        db.execute(
            text(
                'INSERT INTO audit (deed, subject, subject_id, person, community, "values", hash, at) '
                "VALUES (:deed, :subject, :ident, :person, :community, '{}', 'x', :at)"
            ),
            {"deed": deed, "subject": subject, "ident": ident, "person": person, "community": community, "at": at},
        )
