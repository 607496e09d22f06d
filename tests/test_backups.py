"""Everything the bot knows, kept and moved: backups, the return to one, exports, and from one engine to the other."""

import json
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import MetaData, func, select

from bot.keeping import backups
from bot.keeping.backups import Nightly
from domain.backups import due, superfluous
from storage import migrations, moving, portable
from storage.db import make_engine
from tests.engines import Postgresql
from tests.office import Office, begun, called, tapped
from tests.rows import fill

NOW = datetime(2017, 11, 22, 9, tzinfo=UTC)
only_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)


# --- which ones stay


def test_of_a_year_of_nights_seven_days_and_four_weeks_stay() -> None:
    nights = [NOW - timedelta(days=days) for days in range(365)]
    kept = set(nights) - set(superfluous(nights, 7, 4))
    assert sorted((NOW - one).days for one in kept) == [0, 1, 2, 3, 4, 5, 6, 10, 17]


@given(
    st.lists(st.datetimes(datetime(2017, 1, 1), datetime(2018, 12, 31)), unique=True),
    st.integers(1, 9),
    st.integers(0, 9),
)
def test_the_newest_always_stays_and_never_more_than_was_wished(made: list[datetime], days: int, weeks: int) -> None:
    gone = superfluous(made, days, weeks)
    assert not made or max(made) not in gone
    assert len(made) - len(gone) <= days + weeks
    assert superfluous([one for one in made if one not in gone], days, weeks) == []


def test_a_backup_is_due_once_a_night_and_at_once_where_there_is_none() -> None:
    assert due(NOW, None)
    assert not due(NOW, NOW.replace(hour=4))
    assert due(NOW, NOW.replace(hour=3, minute=29))
    assert not due(NOW.replace(hour=3), NOW.replace(hour=4) - timedelta(days=1))


# --- the state as lines


@pytest.fixture
def filled(database_url: str) -> str:
    """A database with a row in every table."""
    engine = make_engine(database_url)
    with engine.begin() as db:
        actual = MetaData()
        actual.reflect(db)
        fill(db, actual, migrations.declared())
    engine.dispose()
    return database_url


@pytest.fixture
def other_engine(dialect: str, tmp_path: Path) -> Iterator[str]:
    """An empty database of the other engine."""
    if dialect == "postgresql":
        yield f"sqlite:///{tmp_path / 'other.sqlite3'}"
        return
    server = Postgresql()
    with server.blank(tmp_path) as url:
        yield url
    server.close()


def test_the_export_of_what_was_imported_is_the_same_to_the_byte(filled: str, tmp_path: Path) -> None:
    lines = list(moving.export(filled))
    again = f"sqlite:///{tmp_path / 'again.sqlite3'}"
    assert moving.read(again, iter(lines)) == len(lines) - 2
    assert list(moving.export(again)) == lines


def test_there_and_back_by_the_other_engine_changes_no_byte(filled: str, other_engine: str, tmp_path: Path) -> None:
    lines = list(moving.export(filled))
    copied = moving.copy_to(filled, other_engine)
    assert sum(one.rows for one in copied) == len(lines) - 2
    assert list(moving.export(other_engine)) == lines
    back = f"sqlite:///{tmp_path / 'back.sqlite3'}"
    moving.copy_to(other_engine, back)
    assert list(moving.export(back)) == lines


def test_after_a_copy_new_rows_get_new_numbers(filled: str, other_engine: str) -> None:
    moving.copy_to(filled, other_engine)
    engine = make_engine(other_engine)
    with engine.begin() as db:
        person = migrations.declared().tables["wrong_code"]
        last = db.scalar(select(func.max(person.c.id)))
        account = db.scalar(select(person.c.account))
        fresh = db.execute(person.insert().values(account=account, at=NOW).returning(person.c.id)).scalar_one()
        assert fresh > (last or 0)
    engine.dispose()


def test_a_database_with_anything_in_it_is_not_copied_over(filled: str, tmp_path: Path) -> None:
    lines = list(moving.export(filled))
    taken = f"sqlite:///{tmp_path / 'taken.sqlite3'}"
    moving.read(taken, iter(lines))
    with pytest.raises(portable.NotEmpty):
        moving.read(taken, iter(lines))
    with pytest.raises(portable.NotEmpty):
        moving.copy_to(filled, taken)


@pytest.mark.parametrize("spoil", [
    lambda lines: lines[:-1], lambda lines: [*lines[:2], *lines[3:]], lambda lines: lines[:0],
    lambda lines: [lines[0], lines[1].replace('"row"', '"rov"'), *lines[2:]], lambda _: ["hello\n"],
    lambda lines: [lines[0].replace('"schema":"', '"schema":"x'), *lines[1:]],
])  # fmt: skip
@only_sqlite
def test_lines_that_are_no_whole_export_change_nothing(filled: str, tmp_path: Path, spoil: object) -> None:
    lines = list(moving.export(filled))
    target = f"sqlite:///{tmp_path / 'target.sqlite3'}"
    with pytest.raises(portable.NotOurs):
        moving.read(target, iter(spoil(lines)))  # type: ignore[operator]
    assert moving.read(target, iter(lines)) == len(lines) - 2, "nothing of it stayed"


def test_an_export_of_an_older_schema_is_read_and_brought_up_to_date(blank_url: str, tmp_path: Path) -> None:
    engine = make_engine(blank_url)
    first = next(one for one in migrations.scripts().walk_revisions() if one.down_revision is None)
    migrations.upgrade(engine, first.revision)
    with engine.begin() as db:
        actual = MetaData()
        actual.reflect(db)
        fill(db, actual, migrations.declared())
    engine.dispose()
    target = f"sqlite:///{tmp_path / 'target.sqlite3'}"
    moving.read(target, moving.export(blank_url))
    opened = make_engine(target)
    assert migrations.is_newest(opened)
    opened.dispose()


# --- files


@pytest.mark.parametrize("passphrase", ["", "čtyři vrány na plotě"])
def test_a_backup_is_one_private_file_and_comes_back(filled: str, tmp_path: Path, passphrase: str) -> None:
    lines = list(moving.export(filled))
    file = tmp_path / "backups" / backups.name_of(filled, NOW, passphrase)
    old = os.umask(0)
    backups.make(filled, file, passphrase)
    os.umask(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    plain = backups.opened(file, tmp_path / "plain", passphrase)
    again = f"sqlite:///{tmp_path / 'again.sqlite3'}"
    if moving.is_sqlite(plain):
        moving.put_back(plain, tmp_path / "again.sqlite3")
    else:
        moving.read(again, iter(plain.read_text("utf-8").splitlines(keepends=True)))
    assert list(moving.export(again)) == lines
    if passphrase:
        assert "č" not in file.read_bytes().decode("latin-1")
        with pytest.raises(backups.WrongPassphrase):
            backups.opened(file, tmp_path / "plain", "jiné")


def test_a_damaged_file_is_no_backup(tmp_path: Path) -> None:
    file = tmp_path / "torn.sqlite3"
    file.write_bytes(moving.SQLITE + b"x" * 5000)
    with pytest.raises(moving.Damaged):
        moving.put_back(file, tmp_path / "kolecko.sqlite3")
    assert not (tmp_path / "kolecko.sqlite3").exists()


async def test_a_night_makes_one_backup_and_the_oldest_go(filled: str, tmp_path: Path) -> None:
    clock = [NOW]
    told: list[Exception] = []
    nightly = Nightly(filled, tmp_path / "backups", "Europe/Prague", (2, 1), lambda: clock[0], trouble=told.append)
    for _ in range(5):
        await nightly.look()
        await nightly.look()
        clock[0] += timedelta(days=1)
    assert told == []
    assert sorted(backups.made(tmp_path / "backups")) == [NOW + timedelta(days=3), NOW + timedelta(days=4)]


async def test_a_backup_that_fails_is_told_and_tried_again(filled: str, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    told: list[Exception] = []
    nightly = Nightly(filled, tmp_path / "backups", "Europe/Prague", (2, 1), lambda: NOW, trouble=told.append)
    await nightly.look()
    assert [type(error) for error in told] == [FileExistsError]
    (tmp_path / "backups").unlink()
    await nightly.look()
    assert len(backups.made(tmp_path / "backups")) == 1


# --- the commands


async def test_a_restored_bot_answers_a_tap_on_an_old_card(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "zaloha"
    async with office.running():
        people = await begun(office)
        card = await called(office, people)
        await tapped(office, people.dana, card, "Přijdu")
        await office.server.until(lambda: "přijde 1 ze 2" in card.text.replace("\xa0", " "), 20)
        code, said = await office.command("backup", str(file))
        assert code == 0, said
        code, said = await office.command("restore", str(file))
        assert (code, said.strip()) == (1, "Kolečko běží. Nejdřív ho zastavte.")
        await tapped(office, people.petr, card, "Omlouvám se")
        await office.server.until(lambda: "1 omluva" in card.text.replace("\xa0", " "), 20)
    code, said = await office.command("restore", str(file))
    assert code == 0, said
    assert "Co tu bylo, je odložené" in said
    code, said = await office.command("audit", "verify")
    assert code == 0, said
    async with office.running():
        await office.server.until(lambda: "omluva" not in card.text, 20)
        assert "Počítáme" in await tapped(office, people.petr, card, "Přijdu")
    code, said = await office.command("audit", "show")
    assert "data obnovena ze zálohy" in said.replace("\xa0", " ")


async def test_export_and_import_by_the_shell(office: Office, tmp_path: Path) -> None:
    await office.command("invite", "--name", "Město Javorná")
    file = tmp_path / "vse.jsonl"
    code, said = await office.command("export", str(file))
    assert (code, said) == (0, "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    code, printed = await office.command("export")
    assert printed == file.read_text("utf-8")
    assert json.loads(printed.splitlines()[0])["kolecko"] == 1
    code, said = await office.command("import", str(file))
    assert (code, said.split(" (")[0]) == (1, "Cílová databáze není prázdná")
    fresh = {"KOLECKO_DATABASE_URL": f"sqlite:///{tmp_path / 'fresh.sqlite3'}"}
    code, said = await office.command("import", str(file), **fresh)
    assert code == 0, said
    code, again = await office.command("export", **fresh)
    assert again == printed
    code, said = await office.command("copy-to", f"sqlite:///{tmp_path / 'copy.sqlite3'}")
    assert code == 0, said
    assert "počty i kontrolní součty souhlasí" in said.replace("\xa0", " ")


@only_sqlite
@pytest.mark.parametrize("words", [
    ["restore", "neni"], ["import", "neni"], ["backup", "/proc/neni/zaloha"], ["copy-to", "mysql://x"],
    ["copy-to", "nic"],    ["restore", "README.md"], ["import", "README.md"],
])  # fmt: skip
async def test_what_cannot_be_done_is_one_sentence(office: Office, words: list[str]) -> None:
    await office.command("invite")
    code, said = await office.command(*words)
    assert code == 1
    assert len(said.strip().splitlines()) == 1, said
