"""The playground: what may be written in it, how files are played, and what happens to nonsense."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.playground.play import Differs, Meaningless
from bot.playground.player import play_file
from bot.playground.transcript import Step, Unreadable, page, read, tidy
from tests.chat import Group

CALLED = """\
Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Plán
Alena@bot> [Řídicí skupina]
Alena@bot> [Zveřejnit]
"""


def played(tmp_path: Path, text: str, name: str = "chat.txt") -> tuple[str, str]:
    """Play a text as a file: what was said, and what went wrong."""
    path = tmp_path / name
    path.write_text(text, "utf-8")
    said: list[str] = []
    wrong = asyncio.run(play_file(path, said.append))
    return "\n".join(said), wrong.replace(str(path), name)


def piped(text: str, *words: str, language: str = "cs") -> subprocess.CompletedProcess[str]:
    """`kolecko play` with the text on its input."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KOLECKO_")}
    environment = kept | {"KOLECKO_CLOCK": "2017-11-08T09:00", "KOLECKO_LANGUAGE": language}
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", "play", *words], input=text, env=environment, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip


# --- the written form


@pytest.mark.parametrize(
    "line",
    [
        "== PS senioři ==",
        "Dana> přijdu",
        "Dana Králová~> dobré ráno",
        "Dana@bot> /pomoc",
        ">> + 7 dní",
        "bot> …",
        "bot* přijde 1 ze 4",
        "bot@Dana> Ahoj",
        "bot@Dana* Ahoj",
        "bot#PS rodina, děti a mládež> Změna",
        "bot(Dana)> Zapsáno",
        "bot+ 👍",
        "bot> první\n  druhý",
    ],
)
def test_a_step_is_written_as_it_was_read(line: str) -> None:
    assert [step.written for step in read(line)] == [line]


def test_a_line_that_is_no_step_is_named() -> None:
    with pytest.raises(Unreadable) as caught:
        read("Dana> přijdu\n\n# poznámka\nprostě text")
    assert caught.value.line == 4


def test_steps_of_a_page_know_their_lines() -> None:
    text = "# Nadpis\n\n```chat\nDana> přijdu\nbot+ 👍\n```\n\nslova\n\n```chat\r\nPetr> přijdu\r\n```\n"
    text += "```text\nnic\n```\n"
    assert [(step.line, step.text) for step in page(text, markdown=True)] == [
        (4, "přijdu"),
        (5, "👍"),
        (11, "přijdu"),
    ]


# --- files


def test_a_file_that_holds_is_printed_with_everything_the_bot_showed(tmp_path: Path) -> None:
    said, wrong = played(
        tmp_path, CALLED.replace("Alena@bot> [Ř", "bot@Alena> Náhled, …\nAlena@bot> [Ř") + "bot> Plán\n"
    )
    assert wrong == ""
    assert "bot(Alena)> Zveřejněno." in said
    assert "  [Přijdu] [Omlouvám se] [Nevím]" in said


def test_what_was_printed_can_be_played_again(tmp_path: Path) -> None:
    steps = (
        CALLED.replace("Alena@bot> [Ř", "bot@Alena> …\nAlena@bot> [Ř") + "bot> …\nDana> [Přijdu]\nPetr> omlouvám se\n"
    )
    said, wrong = played(tmp_path, steps)
    assert wrong == ""
    assert played(tmp_path, said) == (said, "")


def test_a_wrong_expectation_says_the_line_what_was_expected_and_what_was_shown(tmp_path: Path) -> None:
    text = CALLED.replace("Alena@bot> [Ř", "bot@Alena> Naprosto jiné\n  věci\nAlena@bot> [Ř")
    _, wrong = played(tmp_path, text)
    assert wrong.startswith("chat.txt:2: ")
    assert "bot@Alena> Naprosto jiné\n  věci" in wrong
    assert "bot@Alena> Náhled" in wrong


def test_a_message_that_the_file_does_not_mention_is_a_difference(tmp_path: Path) -> None:
    _, wrong = played(tmp_path, CALLED)
    assert wrong.startswith("chat.txt:2: ")
    assert "navíc" in wrong
    _, wrong = played(tmp_path, CALLED.split("\n", maxsplit=1)[0])
    assert wrong.startswith("chat.txt:1: ")


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("Dana> [Nic takového]", "[Nic takového]"),
        (">> 2017-11-07 08:00", "2017-11-08 09:00"),
        (">> někdy", "někdy"),
        (">> + 99999999999 dní", "není čas"),
        ("Dana> (👍)", "reagovat"),
        ("jen tak", "jen tak"),
    ],
)
def test_what_cannot_be_done_ends_a_file_with_its_line(tmp_path: Path, line: str, word: str) -> None:
    _, wrong = played(tmp_path, f"Dana~> dobrý den\n{line}\n")
    assert wrong.startswith("chat.txt:2: ")
    assert word in wrong


def test_files_that_are_no_transcripts_are_refused(tmp_path: Path) -> None:
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in asyncio.run(play_file(tmp_path / "bytes.txt", print))
    assert "nedá otevřít" in asyncio.run(play_file(tmp_path / "nowhere.txt", print))
    assert "co hrát" in played(tmp_path, "# Nadpis\n\nslova\n", "page.md")[1]
    assert "co hrát" in played(tmp_path, "\n# jen poznámka\n")[1]


def test_the_command_ends_with_one_where_the_file_does_not_hold(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("Dana> [Nic]\n", "utf-8")
    done = piped("", str(path))
    assert done.returncode == 1
    assert done.stderr.startswith(f"{path}:1: ")
    assert "Traceback" not in done.stderr


# --- the pipe


def test_a_pipe_goes_on_after_nonsense() -> None:
    done = piped(CALLED + "Dana> [Nic]\nnesmysl\n>> 1999-01-01\n?\nDana> [Přijdu]\n")
    assert done.returncode == 0
    assert done.stderr == ""
    remarks = [line for line in done.stdout.splitlines() if line.startswith("# ")]
    assert len(remarks) == 3
    assert "přijde 1 ze 4" in done.stdout.replace("\u00a0", " ")


def test_a_pipe_holds_the_bot_to_its_lines() -> None:
    assert piped(CALLED + "bot> Plán\n").returncode == 0
    done = piped(CALLED + "bot> Něco jiného\nDana> [Přijdu]\n")
    assert done.returncode == 1
    assert "Počítáme s vámi" in tidy(done.stdout)


def test_a_message_of_several_lines_is_one_message() -> None:
    done = piped("Alena@bot> /clen\n  Eva Nová, Charita Javorná\n  Pavel Černý\nAlena@bot> [PS senioři]\n")
    assert "Eva Nová, Pavel Černý" in done.stdout


def test_the_playground_speaks_english_where_told_so() -> None:
    done = piped("nonsense\n?\n", language="en")
    assert "I cannot read this line" in done.stdout
    assert "People: Alice Carter" in done.stdout


# --- people and time


def test_two_people_of_one_name_are_told_apart(group: Group) -> None:
    group.members("Jana Malá", "Jana Velká")
    with pytest.raises(Meaningless, match="Jana Malá, Jana Velká"):
        group.play("Jana> přijdu")
    group.play("Jana Malá~> dobrý den")


def test_time_goes_forward_on_the_wall_over_the_change_of_clocks(group: Group) -> None:
    group.play(">> 2018-03-24 12:00\n>> + 1 den")
    assert group.playground.wall().isoformat() == "2018-03-25T12:00:00"
    with pytest.raises(Meaningless, match="2018-03-25 12:00"):
        group.play(">> 2018-03-25 11:59")


def test_a_difference_knows_its_line(group: Group) -> None:
    with pytest.raises(Differs) as caught:
        group.run(group.playground.play([Step(7, "shown", "cokoli", how="new")]))
    assert (caught.value.line, caught.value.expected, caught.value.shown) == (7, "bot> cokoli", "")


def test_a_stranger_in_the_english_town_is_answered_in_english() -> None:
    done = piped("New face@bot> /link\n", language="en")
    assert "I do not know you here yet." in tidy(done.stdout)


def test_a_page_is_played_in_the_language_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    said, wrong = played(tmp_path, "Alice@bot> /me\nbot@Alice> Alice Carter\n", "en/page.txt")
    assert wrong == ""
    assert "Quiet: as the group has set it." in said
