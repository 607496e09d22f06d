"""Papers asked for in a chat: what comes, to whom, and what the files say."""

import asyncio
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from documents.calendar import ics, turns_with_europe
from domain.calendar import Entry
from handlers.kit.capability import book
from handlers.kit.card import File, Unmade
from handlers.kit.view import View
from handlers.papers import files
from tests.chat import Group

LINE = "/schuzka st 22. 11. 2017 od 14:00 do 16:00, historická radnice: Návrh plánu"


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting called by Alena, with a programme; Dana has a private chat with the bot, Petr has none."""
    group.member("Dana", organisation="Diakonie", private=True)
    group.members("Petr")
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /program 1) Úvod
          2) Návrh plánu – p. Hrubá 20 min
          3) Různé
        bot@Alena> …
    """)
    return group


def last_file(group: Group, chat: str) -> File:
    """The newest file in a chat."""
    [*_, found] = [one.file for one in group.playground.console.chats[chat].messages if one.file]
    assert found
    return found


def words_of(file: File) -> str:
    """The words of a PDF."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(file.data)).pages).split())


# --- asked for


def test_the_coordinator_takes_papers_from_one_card(called: Group) -> None:
    called.play("""
        Alena@bot> /papiry
        bot@Alena> Papíry: Návrh plánu
          středa 22. 11. 2017 od 14:00 do 16:00
          [Pozvánka] [Prezenční listina]
          [Do kalendáře]
        Alena@bot> [Prezenční listina]
        bot@Alena> 📎 prezencni-listina-navrh-planu-2017-11-22.pdf
          Prezenční listina k podpisu: Návrh plánu. …
    """)
    said = words_of(last_file(called, "@Alena"))
    for words in ("Prezenční listina", "Řídicí skupina", "1. Alena", "2. Dana Diakonie", "3. Petr", "7.", "Podpis"):
        assert words in said
    called.play("""
        Alena@bot> [Pozvánka]
        bot@Alena> 📎 pozvanka-navrh-planu-2017-11-22.pdf
          Pozvánka k vytištění: Návrh plánu
    """)
    said = words_of(last_file(called, "@Alena"))
    for words in (
        "POZVÁNKA",
        "1. jednání",
        "historická radnice",
        "2. Návrh plánu (předkládá p. Hrubá, 20 min)",
        "Alena",
    ):
        assert words in said


def test_the_list_to_sign_goes_to_who_keeps_it_and_never_to_the_group(called: Group) -> None:
    called.play("""
        Alena> Kolečko, pošli prezenční listinu
        bot@Alena> 📎 prezencni-listina-navrh-planu-2017-11-22.pdf
          …
        bot+ 👌
        Dana@bot> /papiry
        bot@Dana> Papíry: Návrh plánu
          …
          [Pozvánka]
          [Do kalendáře]
        Dana@bot> vytiskni prezenční listinu
        bot@Dana> …
    """)
    assert [one for one in called.playground.console.chats["@Dana"].messages if one.file] == []
    assert [one for one in called.playground.console.chats["Řídicí skupina"].messages if one.file] == []


def test_anybody_takes_the_meeting_into_their_calendar(called: Group) -> None:
    called.play("""
        Dana> [Do kalendáře]
        bot@Dana> 📎 navrh-planu-2017-11-22.ics
          Návrh plánu: otevřete soubor a jednání se uloží do vašeho kalendáře. …
        Dana@bot> pošli mi to do kalendáře
        bot@Dana> 📎 navrh-planu-2017-11-22.ics
          …
        Dana@bot> /kalendar
        bot@Dana> 📎 navrh-planu-2017-11-22.ics
          …
    """)
    [event] = Calendar.from_ical(last_file(called, "@Dana").data).walk("VEVENT")
    assert str(event["summary"]) == "Návrh plánu"
    assert event["dtstart"].dt == datetime(2017, 11, 22, 14, 0, tzinfo=ZoneInfo("Europe/Prague"))
    assert event["dtend"].dt.hour == 16
    assert str(event["description"]).splitlines()[2] == "2. Návrh plánu – p. Hrubá"


def test_who_has_no_private_chat_is_led_there(called: Group) -> None:
    called.play("""
        Petr> /kalendar
        bot> …
          [Otevřít]
    """)


def test_an_entry_in_a_calendar_follows_the_meeting(called: Group) -> None:
    def entry() -> tuple[str, int, str, datetime]:
        file = last_file(called, "@Dana")
        [event] = Calendar.from_ical(file.data).walk("VEVENT")
        return str(event["uid"]), int(event["sequence"]), str(event["status"]), event["dtstart"].dt

    called.play("""
        Dana> [Do kalendáře]
        bot@Dana> 📎 …
    """)
    first = entry()
    called.play("""
        Alena@bot> přesuň to na čtvrtek 23. 11. ve 14:00
        bot@Alena> …
        Alena@bot> [Změnit]
        bot> …
        Dana@bot> /kalendar
        bot@Dana> 📎 …
        Dana@bot> /papiry
        bot@Dana> …
    """)
    moved = entry()
    called.play("""
        Alena@bot> zruš to jednání
        bot@Alena> …
        Alena@bot> [Zrušit jednání]
        bot> …
        Dana@bot> [Do kalendáře]
        bot@Dana> 📎 …
          Návrh plánu je zrušené. Soubor ho z vašeho kalendáře odebere.
    """)
    gone = entry()
    assert (gone[0], gone[2]) == (first[0], "CANCELLED")
    assert gone[1] > moved[1]
    assert moved[0] == first[0]
    assert moved[1] > first[1]
    assert (first[3].day, moved[3].day) == (22, 23)


# --- the file


ENTRY = Entry(
    "meeting-7@abc.kolecko", 3, datetime(2026, 3, 1, 8, tzinfo=UTC), datetime(2026, 3, 30, 9),
    datetime(2026, 3, 30, 11), "Europe/Prague", "Návrh plánu; část 1, " + "žluťoučký kůň " * 8, "radnice, 1. patro",
    "Řídicí skupina\n1. Úvod\\\nBEGIN:VALARM", "https://setkani.example.org/x",
)  # fmt: skip


def test_the_bytes_are_those_of_the_standard() -> None:
    file = ics([ENTRY])
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert max(len(line) for line in file.split(b"\r\n")) <= 75
    unfolded = file.replace(b"\r\n ", b"").decode()
    assert "SUMMARY:Návrh plánu\\; část 1\\, žluťoučký kůň" in unfolded
    assert "DESCRIPTION:Řídicí skupina\\n1. Úvod\\\\\\nBEGIN:VALARM" in unfolded
    assert "DTSTART;TZID=Europe/Prague:20260330T090000\r\n" in unfolded
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n" in unfolded
    assert "METHOD:PUBLISH\r\n" in unfolded
    off = ics([replace(ENTRY, cancelled=True)]).decode()
    assert "METHOD:CANCEL\r\n" in off
    assert "STATUS:CANCELLED\r\n" in off


@pytest.mark.parametrize(
    ("zone", "european"),
    [("Europe/Prague", True), ("Europe/Lisbon", True), ("America/New_York", False), ("Asia/Tokyo", False)],
)
def test_a_meeting_is_at_its_hour_in_every_zone(zone: str, european: bool) -> None:
    assert turns_with_europe(zone, 2026) is european
    file = ics([replace(ENTRY, zone=zone)])
    assert file.count(b"BEGIN:VTIMEZONE") == 1
    [event] = Calendar.from_ical(file).walk("VEVENT")
    assert event["dtstart"].dt == datetime(2026, 3, 30, 9, tzinfo=ZoneInfo(zone))
    assert str(event["summary"]) == ENTRY.title
    assert str(event["description"]) == ENTRY.description


# --- nobody waits


def test_a_paper_is_made_while_the_database_and_the_loop_serve_others(
    called: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []

    def slow() -> bytes:
        """While it is being drawn a transaction runs, and the loop as well."""
        done = asyncio.run_coroutine_threadsafe(called.database.run(lambda _: True), called.loop)
        seen.append((threading.current_thread() is threading.main_thread(), done.result(timeout=20)))
        return b"%PDF-"

    def invitation(_view: View, _meeting: int) -> Unmade:
        return Unmade("a.pdf", files.PDF, slow)

    monkeypatch.setitem(book().files, "papers.invitation", invitation)
    called.play("""
        Alena@bot> /papiry
        bot@Alena> …
        Alena@bot> [Pozvánka]
        bot@Alena> 📎 a.pdf
          …
    """)
    assert seen == [(False, True)]


def test_a_bot_that_makes_no_papers_loads_nothing_for_them() -> None:
    heavy = {"typst", "docx", "docxtpl", "lxml", "jinja2", "icalendar", "pypdf"}
    told = "import sys; from handlers.kit.capability import book; book(); print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split()
    assert "handlers.papers" in loaded
    assert heavy & set(loaded) == set()
