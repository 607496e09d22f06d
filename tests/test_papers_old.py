"""Old minutes sent to the bot: what is read, what is refused, and that nothing is taken over without a tap."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pikepdf
import pytest

from bot.reading.apart import read_apart
from documents import press
from documents.layouts import LAYOUTS
from documents.minutes import minutes
from documents.reading import old_minutes
from documents.word import docx
from domain.errors import BadInput
from storage import groups, tasks
from tests.chat import Group
from tests.papers_of_towns import COUNCIL, STEERING

PAPER = minutes(COUNCIL, None, LAYOUTS["council"])
CORPUS = sorted((Path(__file__).parent / "corpora" / "minutes").glob("*.txt"))


def packed(parts: dict[str, bytes]) -> bytes:
    """A packed file with these parts."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name, part in parts.items():
            new.writestr(name, part)
    return made.getvalue()


def word_with(name: str, part: bytes) -> bytes:
    """A file of Word with one part more, or another one."""
    with ZipFile(BytesIO(docx(PAPER))) as old:
        return packed({one: old.read(one) for one in old.namelist()} | {name: part})


@pytest.mark.parametrize("file", [("a.pdf", press.pdf(PAPER)), ("a.docx", docx(PAPER))], ids=["pdf", "docx"])
def test_what_we_print_is_read_back(file: tuple[str, bytes]) -> None:
    name, data = file
    found = old_minutes(data, name)
    assert (found["date"], found["next"], found["hour"]) == ("2017-10-17", "2017-11-22", "14:00")
    assert sorted(one for one, _, _ in found["present"]) == sorted(
        one.name for one in COUNCIL.attendees if one.state == "present"
    )
    assert len(found["excused"]) == 2
    [task] = found["tasks"]
    assert (task["owners"], task["due"]) == (["K. Marcinová", "M. Polanský"], "2017-11-30")


def test_our_own_tables_are_read_back() -> None:
    found = old_minutes(docx(minutes(STEERING)), "a.docx")
    assert (len(found["present"]), len(found["excused"])) == (10, 3)
    owned = {one["what"]: (one["owners"], one["due"]) for one in found["tasks"]}
    assert owned["Distribuovat tištěnou anketu do domácností"] == (["obce"], "2020-11-30")


def locked() -> bytes:
    """A PDF behind a password."""
    made = BytesIO()
    with pikepdf.open(BytesIO(press.pdf(PAPER))) as paper:
        paper.save(made, encryption=pikepdf.Encryption(owner="a", user="b"))
    return made.getvalue()


def blank(pages: int) -> bytes:
    """A PDF of so many pages without a word."""
    made, paper = BytesIO(), pikepdf.new()
    for _ in range(pages):
        paper.add_blank_page()
    paper.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.pdf", locked(), "papers-read-locked"),
        ("a.pdf", blank(1), "papers-read-scan"),
        ("a.pdf", blank(61), "papers-read-long"),
        ("a.pdf", b"%PDF-1.7 nonsense", "file-unreadable"),
        ("a.docx", word_with("word/vbaProject.bin", b"x"), "papers-read-active"),
        ("a.docx", word_with("word/a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'), "papers-read-active"),
        ("a.docx", word_with("word/big.xml", b"0" * 60_000_000), "file-too-hard"),
        ("a.docx", packed({"a": b"b"}), "file-unreadable"),
        ("a.txt", b"\x00\x01\x02", "file-unreadable"),
        ("a.txt", "Ahoj, jak se máte? Tady je hezky.".encode(), "papers-read-nothing"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_send(name: str, data: bytes, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        old_minutes(data, name)
    assert refused.value.key == key


async def test_a_paper_is_read_in_a_process_of_its_own() -> None:
    found = await read_apart("documents.reading:old_minutes", press.pdf(PAPER), "a.pdf")
    assert found["date"] == "2017-10-17"
    assert json.dumps(found)


@pytest.mark.parametrize("code", ["utf-8", "cp1250"])
def test_the_papers_of_many_towns_are_read(code: str) -> None:
    """Texts of the corpus in both encodings of Czech offices: their days are those that the corpus says."""
    for path in CORPUS[::6]:
        said = json.loads(path.with_suffix(".json").read_text("utf-8")).get("date")
        found = old_minutes(path.read_text("utf-8").encode(code, "ignore"), path.name)
        assert (found["date"] or None) == said, path.name


# --- in the chat


@pytest.fixture
def sent(group: Group) -> Group:
    """Alena coordinates the group; minutes wait to be sent."""
    group.playground.files["zapis.docx"] = docx(PAPER)
    return group


def kept(group: Group) -> tuple[set[str], list[str]]:
    """Names of those on the roster, and the group's tasks."""
    own = group.ids["Řídicí skupina"]
    people = group.run(group.database.run(lambda db: [one.person.name for one in groups.members_of(db, [own])]))
    owed = group.run(group.database.run(lambda db: [one.text for one in tasks.open_in(db, [own])]))
    return set(people), owed


REVIEW = """
        Alena@bot> 📎 zapis.docx
        bot+ 👀
        bot@Alena> Přečetl jsem zápis
          … · 17. 10. 2017 · historická radnice, 1. patro, kancelář č. 202
          Přítomno 10 · omluveno 2 · hosté 1
          Úkol: Předložit plán zastupitelstvu města (ZM – K. Marcinová, M. Polanský – 30. 11. 2017
          Další jednání: středa 22. 11. 2017 od 14:00
          Zatím jsem z něj nic nepřevzal. Převezmu, na co klepnete:
          [Převzít úkoly (1)]
          [Přidat lidi (12)]
          [Svolat další jednání]
"""


def test_each_thing_is_taken_over_by_its_own_tap(sent: Group) -> None:
    before = kept(sent)
    sent.play(REVIEW)
    assert kept(sent) == before
    sent.play("""
        Alena@bot> [Přidat lidi (12)]
        bot@Alena* Přečetl jsem zápis
          …
          [Převzít úkoly (1)]
          [Svolat další jednání]
        bot@Alena> Přidáno do skupiny Řídicí skupina: Zlata Adamová, …
        Alena@bot> [Převzít úkoly (1)]
        bot@Alena* …
        bot@Alena> Úkol je zapsaný. Kdo je M. Polanský? …
          [Nechat jako hosta]
        Alena@bot> [Nechat jako hosta]
        bot@Alena* …
        Alena@bot> [Svolat další jednání]
        bot@Alena* …
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          📅 Řídicí skupina
          Další jednání
          středa 22. 11. 2017 od 14:00
          …
    """)
    people, owed = kept(sent)
    assert {one.name for one in COUNCIL.attendees if one.state in ("present", "excused")} <= people
    assert owed == ["Předložit plán zastupitelstvu města (ZM"]


def test_a_tap_counts_once_and_only_who_keeps_minutes_may_send_them(sent: Group) -> None:
    sent.member("Dana", private=True)
    sent.play(REVIEW)
    [button] = [one for one in sent.playground.console.chats["@Alena"].messages[-1].buttons() if "lidi" in one.label]
    sent.play("""
        Alena@bot> [Přidat lidi (12)]
        bot@Alena> …
    """)
    assert sent.press("Alena", button.data, "@Alena") == "Tahle otázka už je vyřízená."
    sent.play("""
        Dana@bot> 📎 zapis.docx
        bot@Dana> Tohle může jen, kdo …
    """)
