"""Files that people send to the bot: fetched and read beside everything else, each in a process that can do nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.ground.adapter import Fate, Fetched
from bot.reading import apart
from bot.reading.apart import read_apart
from domain.errors import BadInput
from domain.groups import Role
from handlers.kit.book import Opens
from handlers.kit.turn import Turn
from storage import files
from tests.chat import Group


async def test_a_reader_gives_what_it_read_or_the_sentence_why_not() -> None:
    assert await read_apart("tests.readers:backwards", "příliš".encode(), "a.abc") == ["a.abc", "šilířp"]
    with pytest.raises(BadInput) as slip:
        await read_apart("tests.readers:backwards", b"", "a.abc")
    assert (slip.value.key, slip.value.values) == ("text-too-long", {"limit": 200, "got": 0})


@pytest.mark.parametrize("attack", ["calls_home", "starts_a_program", "writes", "eats", "talks", "nothing_like_it"])
async def test_a_file_that_attacks_is_unreadable_and_reaches_nothing(attack: str, tmp_path: Path) -> None:
    target = tmp_path / "ours"
    with pytest.raises(BadInput, match="file-unreadable"):
        await read_apart(f"tests.readers:{attack}", b"9" if attack == "calls_home" else str(target).encode(), "a")
    assert not target.exists() or not target.read_bytes()


async def test_a_reader_sees_no_secret_and_does_not_go_on_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOLECKO_TELEGRAM_TOKEN", "1:secret")
    assert await read_apart("tests.readers:knows", b"", "a") == []
    monkeypatch.setattr(apart, "SECONDS", 0.5)
    with pytest.raises(BadInput, match="file-too-hard"):
        await read_apart("tests.readers:spins", b"", "a")


@pytest.fixture
def opened(group: Group) -> Iterator[Group]:
    """A group in which coordinators may send .abc to the bot, which says it backwards."""

    def said(turn: Turn) -> None:
        assert turn.event.file
        turn.answer("text-too-long", limit=len(turn.event.file.contents[1]), got=turn.text or 0)

    book = group.playground.house.book
    book.opens["abc"] = Opens("tests.readers:backwards", said, Role.COORDINATOR)
    yield group
    del book.opens["abc"]


def test_a_file_is_acknowledged_read_and_forgotten(opened: Group) -> None:
    opened.member("Dana", private=True)
    opened.playground.files |= {"a.abc": b"ahoj", "empty.abc": b"", "big.abc": b" " * (files.MOST + 1), "a.exe": b"MZ"}
    opened.play("""
        Alena@bot> 📎 a.abc
          77
        bot+ 👀
        bot@Alena> Text má 77 znaků, vejde se 4. …
        Alena@bot> 📎 empty.abc
        bot@Alena> Text má 0 znaků, vejde se 200. …
        Alena@bot> 📎 big.abc
        bot@Alena> Soubor je moc velký, přečtu nejvýš 8 MB. Pošlete prosím menší.
        Alena@bot> 📎 a.exe
        bot@Alena> Tenhle soubor číst neumím. Pošlete mi prosím …ABC….
        Dana@bot> 📎 a.abc
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. Požádejte prosím …
        Dana> 📎 a.abc
        Cizinec@bot> 📎 a.abc
        bot@Cizinec> Zatím vás neznám. …
    """)
    assert opened.run(opened.database.run(files.take, opened.now)) is None


def test_a_file_that_cannot_be_fetched_is_tried_again_and_then_given_up(
    opened: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    async def away(_handle: str, most: int) -> Fetched:
        tried.append(most)
        return Fetched(Fate.AGAIN)

    monkeypatch.setattr(opened.playground.console, "fetch", away)
    opened.playground.files["a.abc"] = b"ahoj"
    opened.play("""
        Alena@bot> 📎 a.abc
        bot+ 👀
    """)
    for _ in range(files.TRIES - 1):
        opened.play(">> + 1 hour")
        opened.run(opened.playground.house.files.settle(look=True))
    assert len(tried) == files.TRIES
    opened.run(opened.playground.settle())
    opened.playground.pending = opened.playground.console.shown[-1:]
    assert opened.playground.pending[0].lines == (
        "Soubor se mi nepodařilo stáhnout. Pošlete ho prosím za chvíli znovu.",
    )


def test_a_kill_between_hearing_and_reading_loses_no_file(opened: Group) -> None:
    """The row stands before the update is confirmed; whoever starts next reads it, and a repeat does nothing."""
    console, house = opened.playground.console, opened.playground.house
    event = console.hands("Alena", opened.playground.talk("Alena"), "a.abc", b"ahoj")
    opened.run(house.router.take([event], console))
    again = opened.playground
    opened.run(again.house.files.settle(look=True))
    opened.run(house.router.take([event], console))
    opened.run(again.house.files.settle(look=True))
    opened.run(again.settle())
    assert sorted(shown.how for shown in console.shown) == ["new", "react"]
