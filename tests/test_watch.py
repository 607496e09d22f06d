"""No text can stop the bot: what takes too long is given up, and what ends the process is not begun for ever."""

import asyncio
import mmap
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from bot.ground.begun import GUILTY, SLOT, SLOTS, SUSPECT, Begun
from bot.ground.watch import HUNG, TooLong, Watch
from bot.playground.transcript import tidy
from storage import updates
from storage.db import Database
from tests.contract import until
from tests.office import Committee, Office, Process, begun, called, tapped
from tests.telegram_world import Message

WITH_A_HANGING_READER = (
    "-c",
    "import sys, handlers; handlers.__path__.append('tests/hanging'); sys.argv[0] = 'kolecko';"
    "from bot.cli import main; main()",
)


# --- the notes


def test_an_update_that_ended_leaves_no_note(tmp_path: Path) -> None:
    notes = Begun(tmp_path / "begun")
    assert notes.begin("telegram:1:7") == 0
    notes.end("telegram:1:7")
    assert Begun(tmp_path / "begun").left == []


def test_what_was_in_hand_when_somebody_killed_the_process_is_tried_again(tmp_path: Path) -> None:
    for before in range(20):
        assert Begun(tmp_path / "begun").begin("telegram:1:7") == before < GUILTY
    assert Begun(tmp_path / "begun").begin("telegram:1:8") == 0


def test_but_not_for_ever(tmp_path: Path) -> None:
    for _ in range(GUILTY):
        Begun(tmp_path / "begun").begin("telegram:1:7")
    assert Begun(tmp_path / "begun").begin("telegram:1:7") >= GUILTY


def test_what_was_long_in_hand_twice_is_not_tried_a_third_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.ground.begun.LONG", -1.0)
    for times in range(2):
        notes = Begun(tmp_path / "begun")
        assert notes.begin("telegram:1:7") == times * SUSPECT
        notes.look()
    assert Begun(tmp_path / "begun").begin("telegram:1:7") >= GUILTY


def test_what_hung_alone_is_not_tried_a_second_time(tmp_path: Path) -> None:
    Begun(tmp_path / "begun").begin("telegram:1:7")
    assert Begun(tmp_path / "begun", hung=True).begin("telegram:1:7") >= GUILTY


def test_of_several_in_hand_when_one_hung_nobody_is_condemned_before_the_second_time(tmp_path: Path) -> None:
    for times in range(2):
        notes = Begun(tmp_path / "begun", hung=times > 0)
        assert notes.begin("telegram:1:7") == notes.begin("telegram:1:8") < GUILTY
    after = Begun(tmp_path / "begun", hung=True)
    assert after.begin("telegram:1:7") >= GUILTY


def test_a_note_waits_until_its_update_comes_again(tmp_path: Path) -> None:
    Begun(tmp_path / "begun").begin("matrix:$event")
    for number in range(3):
        between = Begun(tmp_path / "begun")
        between.begin(f"telegram:1:{number}")
        between.end(f"telegram:1:{number}")
    after = Begun(tmp_path / "begun")
    assert after.left == ["matrix:$event"]
    assert after.begin("matrix:$event") == 1
    after.end("matrix:$event")
    assert after.begin("matrix:$event") == 0


def test_however_many_are_left_there_is_room_for_the_next(tmp_path: Path) -> None:
    notes = Begun(tmp_path / "begun")
    for number in range(SLOTS):
        notes.begin(f"telegram:1:{number}")
    after = Begun(tmp_path / "begun")
    assert after.begin("telegram:1:next") == 0
    assert len(after.left) == SLOTS - 1


@pytest.mark.parametrize("rubbish", [b"", b"\xff" * 100, b"\x01" * 100_000])
def test_a_torn_file_of_notes_is_no_obstacle(tmp_path: Path, rubbish: bytes) -> None:
    (tmp_path / "begun").write_bytes(rubbish)
    notes = Begun(tmp_path / "begun")
    assert notes.begin("telegram:1:7") == 0
    notes.end("telegram:1:7")


def test_the_notes_are_their_owners_alone(tmp_path: Path) -> None:
    Begun(tmp_path / "data" / "begun")
    assert (tmp_path / "data" / "begun").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "data" / "begun").stat().st_size < 10 * mmap.PAGESIZE


# --- giving up


def looking(limit: float = 0.2) -> Watch:
    watch = Watch(limit=limit, hangs=600)
    watch.start()
    return watch


def busy(seconds: float) -> str:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass
    return "done"


def test_whoever_takes_too_long_is_given_up_and_the_thread_lives_on() -> None:
    watch = looking()
    with pytest.raises(TooLong):
        watch.limited(lambda: busy(60))
    assert watch.limited(lambda: busy(0)) == "done"
    watch.stop()


def test_an_interruption_that_comes_too_late_hits_nobody() -> None:
    """Work that ends about when it would be given up: either it is, or it is done, and nothing is hit afterwards."""
    watch = looking(limit=0.0)
    outcomes = set()
    for length in range(40):
        try:
            outcomes.add(watch.limited(lambda length=length: busy(0.24 + length / 2000)))  # type: ignore[misc]
        except TooLong:
            outcomes.add("given up")
        busy(0.01)
    watch.stop()
    assert outcomes <= {"done", "given up"}


def test_threads_are_given_up_one_by_one() -> None:
    watch = looking()
    said: list[str] = []

    def work(seconds: float) -> None:
        try:
            said.append(watch.limited(lambda: busy(seconds)))
        except TooLong:
            said.append("given up")

    threads = [threading.Thread(target=work, args=(seconds,)) for seconds in (60, 0)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    watch.stop()
    assert sorted(said) == ["done", "given up"]


# --- the whole process


@asynccontextmanager
async def hanging(office: Office) -> AsyncIterator[Process]:
    """`kolecko run` with the hanging reader; it may end as it likes."""
    async with office.running_anyhow(*WITH_A_HANGING_READER) as running:
        yield running


async def prepared(office: Office) -> tuple[Committee, Message]:
    async with hanging(office):
        people = await begun(office)
        card = await called(office, people)
    return people, card


async def kept(office: Office) -> list[tuple[str, str]]:
    database = Database.open(office.database)
    try:
        return await database.run(updates.failed)
    finally:
        await database.close()


def is_begun(office: Office) -> bool:
    """Whether an update stands in the notes as begun."""
    return any((office.folder / "begun").read_bytes()[::SLOT])


async def goes_on(office: Office, people: Committee, card: Message) -> None:
    """Somebody else taps and is answered; the update that hung is kept."""
    assert "Počítáme s vámi" in tidy(await tapped(office, people.dana, card, "Přijdu"))
    await until(lambda: kept(office))  # where chats are handled side by side the tap may be the first to be done
    assert len(await kept(office)) == 1


async def test_a_reader_in_a_loop_is_given_up_and_its_author_hears_so(office: Office) -> None:
    people, card = await prepared(office)
    async with hanging(office) as running:
        await people.petr.starts()
        await people.petr.writes(people.petr.chat, "zasekni: smyčka")
        await goes_on(office, people, card)
        await office.server.until(
            lambda: any("Něco se mi pokazilo" in tidy(one.text) for one in people.petr.chat.from_bot), 20
        )
        assert await running.stop() == 0
    assert "TooLong" in (await kept(office))[0][1]


@pytest.mark.parametrize("way", ["výraz", "tvrdohlavě", "spánek"])
@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_reader_that_hangs_ends_the_process_and_after_one_start_all_goes_on(office: Office, way: str) -> None:
    people, card = await prepared(office)
    async with hanging(office) as running:
        await people.petr.writes(people.chat, f"zasekni: {way}")
        code = await asyncio.wait_for(running.process.wait(), 60)
        assert code in (1, HUNG)
    async with hanging(office) as running:
        await goes_on(office, people, card)
        assert any("the last run hung" in line for line in running.log)
        assert await running.stop() == 0


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_killed_by_hand_before_it_could_end_itself_it_does_so_at_the_next_start(office: Office) -> None:
    people, card = await prepared(office)
    await people.petr.writes(people.chat, "zasekni: výraz")
    async with hanging(office) as running:
        await office.server.until(partial(is_begun, office), 30)
        running.process.kill()
        await running.process.wait()
    async with hanging(office) as running:
        assert await asyncio.wait_for(running.process.wait(), 60) == 1
    async with hanging(office):
        await goes_on(office, people, card)


@pytest.mark.parametrize("way", ["výraz", "tvrdohlavě", "spánek"])
@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_signal_is_obeyed_while_a_reader_hangs(office: Office, way: str) -> None:
    people, _ = await prepared(office)
    async with hanging(office) as running:
        await people.petr.writes(people.chat, f"zasekni: {way}")
        await office.server.until(partial(is_begun, office), 30)
        await running.stop()


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_second_signal_ends_it_at_once(office: Office) -> None:
    people, _ = await prepared(office)
    async with hanging(office) as running:
        await people.petr.writes(people.chat, "zasekni: spánek")
        await office.server.until(partial(is_begun, office), 30)
        running.process.terminate()
        await office.server.until(lambda: any("event=stopping" in line for line in running.log), 20)
        assert await running.stop() == 1
        assert any("stopped at once" in line for line in running.log)
